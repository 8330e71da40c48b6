// Unpacks the Chromium of `@sparticuz/chromium`: `node unpack.mjs FOLDER`, where FOLDER holds its node_modules.
//
// The package is made for AWS Lambda. Its own launcher writes to /tmp and adds flags that hide errors, so only its archives are used.

import { execFileSync } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';

const folder = resolve(process.argv[2]);
const archives = join(folder, 'node_modules/@sparticuz/chromium/bin');
const unpack = (name) => brotliDecompressSync(readFileSync(join(archives, `${name}.br`)));

writeFileSync(join(folder, 'browser'), unpack('chromium'));
chmodSync(join(folder, 'browser'), 0o755);
// NSS, SwiftShader and a font: what a browser finds on a desktop, and a container lacks.
for (const name of ['al2023.tar', 'swiftshader.tar', 'fonts.tar']) {
  execFileSync('tar', ['-x', '-C', folder], { input: unpack(name) });
}
writeFileSync(
  join(folder, 'fonts.conf'),
  `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`,
);
writeFileSync(
  join(folder, 'chromium'),
  `#!/bin/sh
export LD_LIBRARY_PATH='${join(folder, 'lib')}'
export FONTCONFIG_FILE='${join(folder, 'fonts.conf')}'
exec '${join(folder, 'browser')}' "$@"
`,
);
chmodSync(join(folder, 'chromium'), 0o755);
