// Lays out the npm package in <out>/package, from npm/ and what wasm-bindgen and wasm-opt left in <out>/source.
import { copyFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { built } from './cargo.mjs';
import { licences } from './licences.mjs';
import { schema } from './npm-schema.mjs';

const [out] = process.argv.slice(2);
const source = join(out, 'source');
const target = join(out, 'package');
const read = (path) => readFileSync(path, 'utf8');
const write = (name, text) => writeFileSync(join(target, name), text);

cpSync('npm', source, { recursive: true });
mkdirSync(join(target, 'script'), { recursive: true });

// Readable, since whoever has to trust it reads it; only the builds that carry the wasm in themselves are large.
const bundle = (entry, outfile, options) => build({
  entryPoints: [join(source, entry)],
  outfile: join(target, outfile),
  bundle: true,
  format: 'esm',
  target: 'es2020',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  ...options,
});
const carrying = { loader: { '.wasm': 'base64' } };
// The same file is a script for a page and a module for require().
const both = { js: 'if (typeof module === "object" && module.exports) module.exports = huiqisuan;' };
await Promise.all([
  bundle('web.js', 'web.js'),
  bundle('node.js', 'node.cjs', { format: 'cjs', platform: 'node', target: 'node20' }),
  bundle('bundler.js', 'bundler.js', { external: ['./huiqisuan.wasm', './huiqisuan_bg.js'] }),
  bundle('inline.js', 'inline.js', carrying),
  bundle('inline.js', 'script/huiqisuan.js', { ...carrying, format: 'iife', globalName: 'huiqisuan', footer: both }),
]);
copyFileSync('npm/node-module.js', join(target, 'node.js'));
for (const name of ['huiqisuan.wasm', 'huiqisuan_bg.js']) copyFileSync(join(source, name), join(target, name));

const types = ['npm/init.d.ts', 'src/js/types.d.ts', 'src/js/reference.d.ts'].map(read).join('\n');
for (const name of ['index.d.ts', 'index.d.cts']) write(name, types);
copyFileSync('npm/script.d.ts', join(target, 'script/huiqisuan.d.ts'));
write('script/package.json', '{ "type": "commonjs" }\n');

const version = /^version = "(.+)"$/m.exec(read('Cargo.toml'))[1];
write('schema.json', `${JSON.stringify(schema(types, version))}\n`);
const { name, ...rest } = JSON.parse(read('npm/package.json'));
write('package.json', `${JSON.stringify({ name, version, ...rest }, null, 2)}\n`);
for (const name of ['README.md', 'README.en.md']) copyFileSync(join('npm', name), join(target, name));
for (const name of ['LICENSE', 'CHANGELOG.md']) copyFileSync(name, join(target, name));
write('licences.txt', licences(built('rustc', ['--lib', '--profile=door', '--crate-type=cdylib', '--features=js'])));
