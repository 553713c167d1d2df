// Unpacks the zlib format (RFC 1950, 1951) where the browser has no DecompressionStream: Firefox before 113 and Safari
// before 16.4, which run the program all the same.

const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

// Bases and extra bits of lengths and distances: `group` codes share a number of extra bits.
function scale(count, group, first) {
  let base = first;
  return Array.from({ length: count }, (_, code) => {
    const extra = Math.max(0, Math.floor(code / group) - 1);
    const entry = [base, extra];
    base += 1 << extra;
    return entry;
  });
}
// The last length, 258, has a code without extra bits of its own.
const LENGTHS = [...scale(28, 4, 3), [258, 0]];
const DISTANCES = scale(30, 2, 1);

// The code of a symbol follows from the lengths alone: how many codes there are of each, and the symbols in order.
function tree(lengths) {
  const counts = new Uint16Array(16);
  for (const length of lengths) counts[length] += 1;
  counts[0] = 0;
  const symbols = lengths.map((length, symbol) => [length, symbol]).filter(([length]) => length > 0)
    .sort(([a, x], [b, y]) => a - b || x - y).map(([, symbol]) => symbol);
  return { counts, symbols };
}
const FIXED = [
  tree(Array.from({ length: 288 }, (_, symbol) => (symbol < 144 ? 8 : symbol < 256 ? 9 : symbol < 280 ? 7 : 8))),
  tree(new Array(30).fill(5)),
];

// inflate(bytes): the bytes that were packed; throws where they are not whole.
export function inflate(bytes) {
  let at = 2;
  let hold = 0;
  let held = 0;
  let out = new Uint8Array(bytes.length * 4);
  let size = 0;

  function bits(count) {
    while (held < count) {
      if (at >= bytes.length) throw new Error('cut short');
      hold |= bytes[at] << held;
      at += 1;
      held += 8;
    }
    const value = hold & ((1 << count) - 1);
    hold >>>= count;
    held -= count;
    return value;
  }

  function symbol({ counts, symbols }) {
    let [code, first, index] = [0, 0, 0];
    for (let length = 1; length < 16; length += 1) {
      code |= bits(1);
      if (code - first < counts[length]) return symbols[index + code - first];
      index += counts[length];
      first = (first + counts[length]) << 1;
      code <<= 1;
    }
    throw new Error('no such code');
  }

  function put(byte) {
    if (size === out.length) {
      const larger = new Uint8Array(size * 2);
      larger.set(out);
      out = larger;
    }
    out[size] = byte;
    size += 1;
  }

  function trees() {
    const [literals, distances, codes] = [bits(5) + 257, bits(5) + 1, bits(4) + 4];
    const short = new Array(19).fill(0);
    for (let index = 0; index < codes; index += 1) short[ORDER[index]] = bits(3);
    const lengths = [];
    for (const coding = tree(short); lengths.length < literals + distances;) {
      const code = symbol(coding);
      if (code < 16) lengths.push(code);
      else if (code === 16) lengths.push(...new Array(bits(2) + 3).fill(lengths[lengths.length - 1]));
      else lengths.push(...new Array(code === 17 ? bits(3) + 3 : bits(7) + 11).fill(0));
    }
    return [tree(lengths.slice(0, literals)), tree(lengths.slice(literals))];
  }

  function stored() {
    hold = 0;
    held = 0;
    const length = bits(16);
    bits(16);
    for (let index = 0; index < length; index += 1) put(bits(8));
  }

  function coded([literals, distances]) {
    for (let code = symbol(literals); code !== 256; code = symbol(literals)) {
      if (code < 256) {
        put(code);
      } else {
        const [length, more] = LENGTHS[code - 257];
        const until = size + length + bits(more);
        const [distance, extra] = DISTANCES[symbol(distances)];
        const back = distance + bits(extra);
        while (size < until) put(out[size - back]);
      }
    }
  }

  for (let last = 0; last === 0;) {
    last = bits(1);
    const kind = bits(2);
    if (kind === 0) stored();
    else coded(kind === 1 ? FIXED : trees());
  }

  const whole = out.subarray(0, size);
  let [low, high] = [1, 0];
  for (const byte of whole) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset + bytes.length - 4);
  if (view.getUint32(0) !== high * 65536 + low) throw new Error('wrong checksum');
  return whole;
}
