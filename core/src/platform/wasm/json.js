// Parses JSON, for `json.rs`.

// The core walks through documents by recursion.
const MAX_DEPTH = 128;

// A string, also one that does not end, or what may be a number beyond JavaScript's range: it is long or has an exponent.
const STRING_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d(?:[\d.]{15,}|[\d.]*[eE])[\d.eE+-]*/g;

const NUMBER = /^-?(?:0|[1-9]\d*)(\.\d+)?(e[+-]?\d+)?$/i;

/** Parses a document. A number that is out of range, and an integer that would be rounded, become text with the same digits. */
export function parse(text) {
  const value = JSON.parse(text.replace(STRING_OR_NUMBER, (token) => (isLost(token) ? `"${token}"` : token)));
  if (exceeds(value, MAX_DEPTH)) throw new Error(`it is nested more than ${MAX_DEPTH} deep`);
  return value;
}

function isLost(token) {
  const [digits, fraction, exponent] = NUMBER.exec(token) ?? [];
  const number = Number(digits);
  return Math.abs(number) === Infinity || (!!digits && !fraction && !exponent && !Number.isSafeInteger(number));
}

// Whether the value is nested deeper than this. Drops keys named `__proto__`: assigned to a result, the value would become its
// prototype.
function exceeds(value, depth) {
  if (typeof value !== 'object' || !value) return false;
  if (Object.hasOwn(value, '__proto__')) delete value['__proto__'];
  return !depth || Object.values(value).some((item) => exceeds(item, depth - 1));
}
