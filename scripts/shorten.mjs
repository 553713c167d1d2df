// Shortens the names by which the program and its script know each other: they are long, many of them carry a hash, and
// each stands in both files. That is some 4 KB of the first load.

import { createHash } from 'node:crypto';

// The sections of a wasm, as far as they matter here.
const CUSTOM = 0;
const IMPORTS = 2;
const EXPORTS = 7;

// Only wasm-bindgen's own; what the parts of the program share keeps its name.
const ours = /^(__wbg_|__wbindgen_|wasm_bindgen__)/;

// Gives the wasm with short names, and which name became which. The first still carries a hash, of the whole program:
// a script and a program of two releases do not fit each other, and the browser says so.
export function shorten(wasm) {
  const release = createHash('sha256').update(wasm).digest('hex').slice(0, 8);
  const names = {};
  const short = (name) => {
    const count = Object.keys(names).length;
    if (ours.test(name)) names[name] ??= count === 0 ? `$${release}` : `$${count.toString(36)}`;
    return names[name] ?? name;
  };
  const out = [wasm.subarray(0, 8)];
  const reader = new Reader(wasm, 8);
  while (reader.more()) {
    const id = reader.byte();
    const body = reader.bytes(reader.number());
    // What no browser reads: who made it, and of which features.
    if (id === CUSTOM) continue;
    const rewritten = id === IMPORTS ? imports(body, short) : id === EXPORTS ? exports(body, short) : body;
    out.push(Buffer.from([id]), number(rewritten.length), rewritten);
  }
  return { wasm: Buffer.concat(out), names };
}

function imports(body, short) {
  const reader = new Reader(body);
  const count = reader.number();
  const out = [number(count)];
  for (let index = 0; index < count; index += 1) {
    out.push(text(reader.text()), text(short(reader.text())));
    const from = reader.at;
    const kind = reader.byte();
    if (kind === 1) reader.byte();
    if (kind === 0) reader.number();
    else if (kind === 3) reader.bytes(2);
    else if (reader.number() & 1) [reader.number(), reader.number()];
    else reader.number();
    out.push(body.subarray(from, reader.at));
  }
  return Buffer.concat(out);
}

function exports(body, short) {
  const reader = new Reader(body);
  const count = reader.number();
  const out = [number(count)];
  for (let index = 0; index < count; index += 1) {
    out.push(text(short(reader.text())));
    const from = reader.at;
    reader.byte();
    reader.number();
    out.push(body.subarray(from, reader.at));
  }
  return Buffer.concat(out);
}

// What the format is made of: bytes, numbers of seven bits a byte, and texts with their length.
class Reader {
  constructor(bytes, at = 0) {
    this.from = bytes;
    this.at = at;
  }

  more() {
    return this.at < this.from.length;
  }

  byte() {
    return this.from[this.at++];
  }

  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = this.byte();
      value += (byte & 0x7f) * 2 ** shift;
      if (byte < 0x80) return value;
    }
  }

  bytes(length) {
    this.at += length;
    return this.from.subarray(this.at - length, this.at);
  }

  text() {
    return this.bytes(this.number()).toString('utf8');
  }
}

function number(value) {
  const bytes = [];
  do {
    const low = value % 128;
    value = Math.floor(value / 128);
    bytes.push(value > 0 ? low | 0x80 : low);
  } while (value > 0);
  return Buffer.from(bytes);
}

function text(of) {
  const bytes = Buffer.from(of, 'utf8');
  return Buffer.concat([number(bytes.length), bytes]);
}
