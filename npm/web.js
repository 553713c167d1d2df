// For web pages and bundlers: fetches the wasm that lies beside this file, or where init is told.
import { imports, start } from './program.js';

export { advise, assess, assessMany, clause, editions, fields, plan, version } from './program.js';

let starting;

export function init(source = new URL('./huiqisuan.wasm', import.meta.url)) {
  starting ??= load(source).catch((error) => {
    // So that the next attempt is one.
    starting = undefined;
    throw error;
  });
  return starting;
}

async function load(source) {
  const given = await source;
  const isAddress = typeof given === 'string' || given instanceof URL;
  const found = isAddress ? await fetch(given) : given;
  const { instance } = await (found instanceof Response ? received(found) : WebAssembly.instantiate(found, imports));
  start(instance.exports);
}

async function received(response) {
  if (!response.ok) throw new Error(`huiqisuan: ${response.url} answered ${response.status}`);
  // Only what is called wasm may be compiled as it comes, and not every server knows the name.
  const type = response.headers.get('content-type') ?? '';
  if (/^application\/wasm\b/i.test(type)) return WebAssembly.instantiateStreaming(response, imports);
  return WebAssembly.instantiate(await response.arrayBuffer(), imports);
}
