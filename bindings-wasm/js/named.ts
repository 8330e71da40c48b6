/** Keeps the names of classes: bundlers shorten them, and every printed value shows them. */
export function named(classes: Readonly<Record<string, object>>): void {
  for (const [name, value] of Object.entries(classes)) Object.defineProperty(value, 'name', { value: name });
}
