// Carries the wasm in itself: works without a server, from file://, and where no wasm can be fetched or imported.
import base64 from './huiqisuan.wasm';
import { imports, start, startWhenCalled } from './program.js';

export { advise, assess, assessMany, clause, editions, fields, plan, version } from './program.js';

const bytes = () => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));

startWhenCalled(() => start(new WebAssembly.Instance(new WebAssembly.Module(bytes()), imports).exports));

let starting;

export function init() {
  starting ??= WebAssembly.instantiate(bytes(), imports).then(({ instance }) => start(instance.exports));
  return starting;
}
