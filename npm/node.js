// For node: reads the wasm that lies beside this file at the first call.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imports, running, start, startWhenCalled } from './program.js';

export { advise, assess, assessMany, clause, editions, fields, plan, version } from './program.js';

startWhenCalled(() => {
  const module = new WebAssembly.Module(readFileSync(join(__dirname, 'huiqisuan.wasm')));
  start(new WebAssembly.Instance(module, imports).exports);
});

export async function init() {
  running();
}
