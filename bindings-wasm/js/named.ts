/** Keeps the name of a class, which bundlers shorten and every printed value shows. */
export function named(type: object, name: string): void {
  Object.defineProperty(type, 'name', { value: name, configurable: true });
}
