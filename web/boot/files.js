// Fetches and checks the files of the program.
import { failure } from './failure.js';

// get({ js, wasm, wasmIntegrity }): the bytes of the program and the module that binds it.
export async function get(files) {
  if (location.protocol === 'file:') throw failure('folder', 'opened from a folder');
  return Promise.all([program(files), import(new URL(files.js, document.baseURI).href)])
    .catch(async (error) => {
      throw error.kind ? error : await diagnose(files, error);
    });
}

// The page's preload has asked for these bytes already; the check is the browser's own.
async function program({ wasm, wasmIntegrity }) {
  const response = await fetch(wasm, { integrity: wasmIntegrity, credentials: 'same-origin' });
  if (!response.ok) throw failure('missing', `${wasm}: HTTP ${response.status}`, true);
  return response.arrayBuffer();
}

// A failed integrity check, a 404 and a broken line all look alike to a script, so it asks once more.
async function diagnose({ js, wasm }, error) {
  for (const file of [wasm, js]) {
    let response;
    try {
      response = await fetch(file, { cache: 'no-store' });
      await response.arrayBuffer();
    } catch (unreachable) {
      return failure('unreachable', `${file}: ${unreachable}`);
    }
    if (!response.ok) return failure('missing', `${file}: HTTP ${response.status}`, true);
    const type = response.headers.get('content-type') || '';
    if (file === js && !/javascript|ecmascript/.test(type)) return failure('mime', `${file}: ${type}`);
  }
  return failure('changed', error, true);
}
