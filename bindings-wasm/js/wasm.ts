// The build puts another file in this one's place: the module as text, or the host's own import of it.

/** The WebAssembly module. */
export function compiled(): WebAssembly.Module {
  throw new Error('this file is replaced by the build');
}
