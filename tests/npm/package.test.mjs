// What the tarball holds and says of itself.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { installed, load, manifest, read } from './helpers.mjs';

const repository = new URL('../../', import.meta.url);
const version = /^version = "(.+)"$/m.exec(readFileSync(new URL('Cargo.toml', repository), 'utf8'))[1];
const tarball = new URL(`target/npm/huiqisuan-${version}.tgz`, repository);
const NAMES = ['advise', 'assess', 'assessMany', 'clause', 'editions', 'fields', 'init', 'plan', 'version'];

// Every address that the exports lead to.
const leaves = (of) => (typeof of === 'string' ? [of] : Object.values(of).flatMap(leaves));

test('the tarball holds what it should and nothing else', () => {
  assert.deepEqual(readdirSync(installed, { recursive: true }).sort(), [
    'CHANGELOG.md', 'LICENSE', 'README.en.md', 'README.md', 'bundler.js', 'huiqisuan.wasm', 'huiqisuan_bg.js', 'index.d.cts',
    'index.d.ts', 'inline.js', 'licences.txt', 'node.cjs', 'node.js', 'package.json', 'schema.json', 'script', 'script/huiqisuan.d.ts',
    'script/huiqisuan.js', 'script/package.json', 'web.js',
  ]);
});

test('it runs nothing when it is installed, and needs nothing', () => {
  for (const key of ['scripts', 'dependencies', 'peerDependencies', 'optionalDependencies', 'bin']) {
    assert.equal(manifest[key], undefined, key);
  }
  assert.equal(manifest.version, version);
  assert.equal(manifest.license, 'MIT');
  assert.match(read('LICENSE'), /^MIT License/);
  // What is in the wasm is named, with its terms; what only the page or the build needs is not.
  assert.match(read('licences.txt'), /^rust_decimal [\d.]+ \(MIT\)\n\n[^=]*Copyright/m);
  assert.doesNotMatch(read('licences.txt'), /^(yew|lean-qr|toml) /m);
});

test('every way in leads to a file, and every way for code to types', () => {
  for (const address of leaves(manifest.exports)) assert.ok(existsSync(join(installed, address)), address);
  const typed = (of) => (typeof of === 'string' ? /\.(wasm|json)$/.test(of) : 'types' in of || Object.values(of).every(typed));
  for (const [way, of] of Object.entries(manifest.exports)) assert.ok(typed(of), way);
  for (const key of ['main', 'types', 'unpkg', 'jsdelivr']) assert.ok(existsSync(join(installed, manifest[key])), key);
});

test('every build has the same functions', async () => {
  for (const name of ['node.js', 'node.cjs', 'web.js', 'inline.js', 'script/huiqisuan.js']) {
    const { default: whole, ...named } = await load(name);
    const names = Object.keys(whole ?? named).filter((name) => name !== '__esModule').sort();
    assert.deepEqual(names, NAMES, name);
  }
  assert.deepEqual(/export \{([^}]*)\};\s*$/.exec(read('bundler.js'))[1].match(/\w+(?=,|\s*$)/g).sort(), NAMES);
});

test('nothing of the machine that built it is in it', () => {
  for (const name of readdirSync(installed, { recursive: true }).filter((name) => name !== 'script')) {
    const bytes = readFileSync(installed + name, 'latin1');
    for (const place of [fileURLToPath(repository), process.env.HOME, '/.cargo/']) assert.ok(!bytes.includes(place), `${name}: ${place}`);
  }
});

test('packed once more it has the same bytes', () => {
  const again = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  execFileSync('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', again, installed], { cwd: repository });
  const hash = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
  assert.equal(hash(join(again, `huiqisuan-${version}.tgz`)), hash(tarball));
  rmSync(again, { recursive: true });
});
