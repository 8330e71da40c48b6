// jsdom, in which many run their tests, has neither of these classes. The build puts these in the place of the global ones.

class PlainTextDecoder {
  decode(bytes: Uint8Array = new Uint8Array()): string {
    const escaped = Array.from(bytes, (byte) => `%${byte.toString(16).padStart(2, '0')}`);
    return decodeURIComponent(escaped.join(''));
  }
}

class PlainTextEncoder {
  encode(text: string): Uint8Array {
    const escaped = encodeURIComponent(text).replace(/%(..)/g, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    return Uint8Array.from(escaped, (character) => character.charCodeAt(0));
  }
}

const decoder: unknown = globalThis.TextDecoder ?? PlainTextDecoder;
const encoder: unknown = globalThis.TextEncoder ?? PlainTextEncoder;
export { decoder as TextDecoder, encoder as TextEncoder };
