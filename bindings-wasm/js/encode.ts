import { refused } from './error-from.js';

/** The deepest nesting of a request. A value that contains itself has no end. */
const MAX_DEPTH = 64;

/**
 * Returns a copy of the value that holds nothing but plain data, as JSON would have it. What JSON would drop or change is
 * refused, and named. The core sees only such copies, so that no getter and no proxy runs while it reads.
 *
 * @param field The name of the value, for errors.
 * @param path The place of the value within the request; the whole request has none.
 */
export function plain(field: string, value: unknown, path = '', depth = MAX_DEPTH): unknown {
  const place = path || field;
  switch (typeof value) {
    case 'string':
      return wholeText(place, value);
    case 'number':
      if (!Number.isFinite(value)) throw unfit(place, String(value));
      return value;
    case 'boolean':
    case 'undefined':
      return value;
    case 'object':
      return value && plainObject(field, value, path, depth);
    default:
      throw unfit(place, `a ${typeof value}`);
  }
}

function plainObject(field: string, value: object & { toJSON?: unknown }, path: string, depth: number): unknown {
  const place = path || field;
  // The path of a value that contains itself explains nothing.
  if (!depth) throw unfit(field, 'nested too deeply');
  const kind = Object.prototype.toString.call(value).slice(8, -1);
  if (typeof value.toJSON === 'function') {
    const json: unknown = value.toJSON();
    // An invalid date writes itself as null.
    if (json == null) throw unfit(place, withArticle(kind));
    return plain(field, json, path, depth - 1);
  }
  if (kind === 'Array') {
    return Array.from(value as unknown[], (item, index) => {
      // JSON would make it null.
      if (item === undefined) throw unfit(`${path}[${index}]`, 'undefined');
      return plain(field, item, `${path}[${index}]`, depth - 1);
    });
  }
  if (kind !== 'Object') throw unfit(place, withArticle(kind));
  const entries = Object.entries(value).map(([name, item]) => {
    // The core's objects are JavaScript's, too: the value would become their prototype.
    if (name === '__proto__') throw unfit(place, 'an object with a key named __proto__');
    return [wholeText(place, name), plain(field, item, path ? `${path}.${name}` : name, depth - 1)];
  });
  return Object.fromEntries(entries.filter(([, item]) => item !== undefined));
}

function wholeText(place: string, text: string): string {
  if (/\p{Surrogate}/u.test(text)) throw unfit(place, 'text with half of a character in it');
  return text;
}

function withArticle(kind: string): string {
  return `${/^[AEIO]/.test(kind) ? 'an' : 'a'} ${kind}`;
}

function unfit(field: string, found: string): Error {
  const hint = 'Give what JSON can hold: text, finite numbers, booleans, lists and plain objects.';
  return refused(field, `${field} is ${found}, which cannot be sent`, hint);
}
