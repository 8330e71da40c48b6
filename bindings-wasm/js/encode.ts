import { refused } from './refuse.js';

/** More is no request; what holds itself is endless. */
const DEEPEST = 64;

/** A value as JSON text. What JSON would leave out or change is refused, not lost. Nothing is no text. */
export function encoded(what: string, value: unknown): string {
  if (value === undefined) return '';
  check(what, '', value, DEEPEST);
  return JSON.stringify(value);
}

function check(what: string, path: string, value: unknown, depth: number): void {
  const found = unsendable(value, depth);
  // Of what holds itself the path tells nothing.
  if (found) throw unfit((depth && path) || what, found);
  if (Array.isArray(value)) {
    value.forEach((inner, at) => {
      const place = `${path}[${at}]`;
      // JSON would make it null.
      if (inner === undefined) throw unfit(place, 'undefined');
      check(what, place, inner, depth - 1);
    });
  } else if (kindOf(value) === 'Object') {
    for (const [name, inner] of Object.entries(value as object)) {
      check(what, path ? `${path}.${name}` : name, inner, depth - 1);
    }
  }
}

function unfit(field: string, found: string): Error {
  const hint = 'Give what JSON can hold: text, numbers, booleans, lists and plain objects.';
  return refused(field, `${field} is ${found}, which cannot be sent`, hint);
}

/** What a value is, if JSON cannot hold it. */
function unsendable(value: unknown, depth: number): string | undefined {
  switch (typeof value) {
    case 'string':
      return /\p{Surrogate}/u.test(value) ? 'text with half of a character in it' : undefined;
    case 'number':
      return Number.isFinite(value) ? undefined : String(value);
    case 'boolean':
    case 'undefined':
      return undefined;
    case 'object': {
      if (value === null) return undefined;
      if (!depth) return 'nested too deeply';
      const kind = kindOf(value);
      const json = (value as { toJSON?: () => unknown }).toJSON;
      // A date that is none writes itself as null.
      const holds = typeof json === 'function' ? json.call(value) != null : kind === 'Object' || kind === 'Array';
      return holds ? undefined : `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
    }
    default:
      return `a ${typeof value}`;
  }
}

/** `Object`, `Array`, `Promise`, `Map`, … */
function kindOf(value: unknown): string {
  return Object.prototype.toString.call(value).slice(8, -1);
}
