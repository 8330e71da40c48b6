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
  const type = typeof value;
  if (type === 'string' || type === 'boolean' || value === null || value === undefined) return;
  if (type === 'number' ? !Number.isFinite(value) : type !== 'object' || depth === 0) {
    const field = path || what;
    const found = depth === 0 ? 'nested too deeply' : type === 'number' ? String(value) : `a ${type}`;
    throw refused(
      field,
      `${field} is ${found}, which cannot be sent`,
      'Give what JSON can hold: text, numbers, booleans, lists and plain objects.',
    );
  }
  if (type !== 'object') return;
  for (const [name, inner] of Object.entries(value as object)) {
    check(what, Array.isArray(value) ? `${path}[${name}]` : path ? `${path}.${name}` : name, inner, depth - 1);
  }
}
