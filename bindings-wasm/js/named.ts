/** Keeps the name of a class: bundlers shorten it, and every printed value shows it. */
export function named(type: object, name: string): void {
  Object.defineProperty(type, 'name', { value: name, configurable: true });
}
