// Gets and starts the program; a failure is rejected as ./failure.js has it.
import { failure } from './failure.js';
import { get } from './files.js';
import { settings } from './guest.js';

// load(files, host, starting): resolves when the program has been mounted; a host is waited for.
export async function load(files, host, starting) {
  if (typeof WebAssembly !== 'object') throw failure('unsupported', 'no WebAssembly');
  const [bytes, glue] = await get(files);
  await host;
  starting();
  try {
    await glue.default({ module_or_path: bytes });
    glue.mount(document.getElementById('root'), ...settings);
  } catch (error) {
    throw await classify(error);
  }
}

async function classify(error) {
  if (error instanceof WebAssembly.LinkError) return failure('mixed', error, true);
  if (error instanceof RangeError) return failure('memory', error);
  if (error instanceof WebAssembly.RuntimeError) return failure('panic', error);
  // The smallest of all programs tells a browser that forbids WebAssembly from one too old for ours. It is started as
  // ours is: WebKit forbids that and not the making of a module.
  try {
    await WebAssembly.instantiate(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]));
  } catch (refused) {
    return failure('blocked', refused);
  }
  return failure(error instanceof WebAssembly.CompileError ? 'old' : 'unknown', error);
}
