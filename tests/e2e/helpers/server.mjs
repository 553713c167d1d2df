// A static server for the tests: serves dist/ from a deep sub-path, keeps a list of what was asked, and can be
// told to serve a file badly.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.json': 'application/json',
  '.wasm': 'application/wasm', '.svg': 'image/svg+xml', '.png': 'image/png',
  '.webmanifest': 'application/manifest+json', '.txt': 'text/plain; charset=utf-8',
};

// Brotli costs time; a file is compressed once.
const packed = new Map();
function brotli(path, body) {
  if (!packed.has(path)) {
    packed.set(path, brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }));
  }
  return packed.get(path);
}

// serve({ dir, prefix, faults, headers, compress }) -> { url, requests, faults, close }
// A fault is what happens to a file whose name matches: { 404: true } | { status } | { type } | { headers } |
// { body(bytes) -> bytes } | { cut: true } (the line breaks half-way) | { stall: true } | { delay: ms } |
// { times: n } (only the first n requests). faults is a list of [RegExp, fault]; it and dir may be changed later.
export async function serve({ dir = 'dist', prefix = '/a/b/c/', faults = [], headers = {}, compress = false } = {}) {
  const requests = [];
  const served = { dir, requests, faults };

  async function answer(request, response) {
    const { pathname } = new URL(request.url, 'http://host');
    requests.push(pathname);
    const name = pathname === prefix ? 'index.html' : normalize(pathname).slice(prefix.length);
    if (!pathname.startsWith(prefix) || name.startsWith('..')) return response.writeHead(404).end();

    const found = served.faults.find(([pattern, fault]) => pattern.test(name) && fault.times !== 0);
    const fault = found ? found[1] : {};
    if (fault.times) fault.times -= 1;
    if (fault.stall) return undefined;
    if (fault.delay) await new Promise((done) => { setTimeout(done, fault.delay); });

    const path = join(served.dir, name);
    let body = await readFile(path).catch(() => null);
    if (body === null || fault[404]) return response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
    if (fault.body) body = fault.body(body);
    const head = { 'content-type': fault.type ?? TYPES[extname(name)] ?? 'application/octet-stream', ...headers, ...fault.headers };
    if (compress && /br/.test(request.headers['accept-encoding'] ?? '')) {
      body = brotli(path, body);
      head['content-encoding'] = 'br';
    }
    head['content-length'] = body.length;
    response.writeHead(fault.status ?? 200, head);
    if (!fault.cut) return response.end(body);
    return response.write(body.subarray(0, body.length >> 1), () => response.destroy());
  }

  const server = createServer((request, response) => {
    answer(request, response).catch((error) => response.writeHead(500).end(String(error)));
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  served.url = `http://127.0.0.1:${server.address().port}${prefix}`;
  served.close = () => new Promise((done) => {
    server.close(done);
    server.closeAllConnections();
  });
  return served;
}
