// Every way in which the page can fail to start, as a server makes it fail.

export const WASM = /\.wasm$/;
export const GLUE = /^huiqisuan-.*\.js$/;

// The page as if built without checksums: what lies behind that line is tested on its own.
const withoutIntegrity = (bytes) => Buffer.from(String(bytes).replace(/ (data-wasm-)?integrity="[^"]*"/g, ''));

function flip(bytes) {
  const other = Buffer.from(bytes);
  other[other.length >> 1] ^= 1;
  return other;
}

function renameAnImport(bytes) {
  return Buffer.from(String(bytes).replace(/\$[0-9a-f]{8}\b/, '$&_of_another_release'));
}

// A section of a kind that no WebAssembly has yet.
function futureSection(bytes) {
  return Buffer.concat([bytes.subarray(0, 8), Buffer.from([0x7e, 1, 0]), bytes.subarray(8)]);
}

// What went wrong, how the server does it, the kind of panel it gives, and what the panel's title says.
export const FAILURES = [
  ['a missing wasm', { faults: [[WASM, { 404: true }]] }, 'missing', '找不到测算程序的文件'],
  ['a missing script', { faults: [[GLUE, { 404: true }]] }, 'missing', '找不到测算程序的文件'],
  ['a script of the wrong type', { faults: [[GLUE, { type: 'text/plain' }]] }, 'mime', '服务器返回的文件类型不对'],
  ['half a wasm', { faults: [[WASM, { body: (bytes) => bytes.subarray(0, bytes.length >> 1) }]] }, 'changed', '不完整或被改动'],
  ['a wasm of one other byte', { faults: [[WASM, { body: flip }]] }, 'changed', '不完整或被改动'],
  ['a page instead of the wasm', { faults: [[WASM, { body: () => Buffer.from('<!doctype html>'), type: 'text/html' }]] }, 'changed', '不完整或被改动'],
  ['a script with something added', { faults: [[GLUE, { body: (bytes) => Buffer.concat([bytes, Buffer.from(';0')]) }]] }, 'changed', '不完整或被改动'],
  ['a line that breaks', { faults: [[WASM, { cut: true }]] }, 'unreachable', '网络中断'],
  ['a host that forbids WebAssembly', { headers: { 'content-security-policy': "script-src 'self'" } }, 'blocked', '被安全策略拦住了'],
  ['script and wasm of two releases', { faults: [[/html$/, { body: withoutIntegrity }], [GLUE, { body: renameAnImport }]] }, 'mixed', '版本不一致'],
  ['a wasm the browser cannot read', { faults: [[/html$/, { body: withoutIntegrity }], [WASM, { body: futureSection }]] }, 'old', '浏览器版本过低'],
];
