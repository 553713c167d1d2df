// What packs and unpacks a release: the zip that anybody's tool reads, and the unpacking where the browser has none.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { constants, deflateSync } from 'node:zlib';
import { zip } from '../../scripts/zip.mjs';

const source = readFileSync(new URL('../../web/single/inflate.js', import.meta.url), 'utf8');
const { inflate } = await import(`data:text/javascript,${encodeURIComponent(source)}`);

const CONTENTS = {
  nothing: Buffer.alloc(0),
  'a letter': Buffer.from('a'),
  'a run': Buffer.alloc(100_000, 'ab'),
  prose: readFileSync(new URL('../../policy/README.md', import.meta.url)),
  noise: randomBytes(70_000),
  both: Buffer.concat([Buffer.alloc(40_000, '惠企算'), randomBytes(5_000), Buffer.alloc(40_000, '惠企算')]),
};
const WAYS = {
  'best codes': { level: 9 },
  'fixed codes': { strategy: constants.Z_FIXED },
  'no codes': { level: 0 },
  'codes without repetition': { strategy: constants.Z_HUFFMAN_ONLY },
};

for (const [way, options] of Object.entries(WAYS)) {
  test(`what was packed with ${way} is unpacked as it was`, () => {
    for (const [what, bytes] of Object.entries(CONTENTS)) {
      assert.ok(bytes.equals(inflate(deflateSync(bytes, options))), what);
    }
  });
}

test('what is not whole is refused', () => {
  const packed = deflateSync(CONTENTS.prose);
  assert.throws(() => inflate(packed.subarray(0, packed.length >> 1)));
  for (let at = 2; at < packed.length; at += 97) {
    const other = Buffer.from(packed);
    other[at] ^= 4;
    assert.throws(() => inflate(other), `byte ${at}`);
  }
});

test('a zip is read by another program, whatever order it was made in, and is the same again', () => {
  const files = Object.entries(CONTENTS).map(([name, bytes]) => [`folder/${name} 惠`, bytes]);
  const archive = zip(files);
  assert.ok(archive.equals(zip([...files].reverse())));
  const dir = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  try {
    writeFileSync(join(dir, 'a.zip'), archive);
    const script = 'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(z.testzip()); z.extractall(sys.argv[2])';
    assert.equal(execFileSync('python3', ['-c', script, join(dir, 'a.zip'), dir], { encoding: 'utf8' }).trim(), 'None');
    for (const [name, bytes] of files) assert.ok(bytes.equals(readFileSync(join(dir, name))), name);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
