// What can go wrong with the program, as { kind, detail, stale }: the kind is a key of ./texts.js, and what is stale may be
// well after all files are fetched anew.

export const failure = (kind, detail, stale = false) => ({ kind, detail: String(detail), stale });

// Why bytes that have arrived did not become a running program.
export function classify(error) {
  if (error instanceof WebAssembly.LinkError) return failure('mixed', error, true);
  if (error instanceof RangeError) return failure('memory', error);
  if (error instanceof WebAssembly.RuntimeError) return failure('panic', error);
  // The smallest of all programs tells a browser that forbids WebAssembly from one too old for ours.
  try {
    new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return failure('blocked', refused);
  }
  return failure(error instanceof WebAssembly.CompileError ? 'old' : 'unknown', error);
}
