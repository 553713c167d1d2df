// For bundlers and runtimes that import wasm as a module: it has started when this has been imported.
import * as exports from './huiqisuan.wasm';
import { start } from './program.js';

export { advise, assess, assessMany, clause, editions, fields, plan, version } from './program.js';

start(exports);

export async function init() {}
