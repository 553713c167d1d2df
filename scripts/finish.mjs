// Trunk's post_build hook: names every file by its content, and writes into index.html what boot.js needs to
// know: the names, the integrity of what it loads, and the version. It works on the bytes that are shipped,
// which Trunk's own hashes do not (they are taken before wasm-opt). It also makes the policy library, a
// page of its own.
import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { page as program } from './cargo.mjs';
import { finish } from './parts.mjs';
import { page as libraryPage } from './library-page.mjs';
import { library } from './library.mjs';
import { licences } from './licences.mjs';
import { offline } from './offline.mjs';
import { portal } from './portal.mjs';

const dir = process.env.TRUNK_STAGING_DIR;
const release = process.env.TRUNK_PROFILE === 'release';
const page = join(dir, 'index.html');
let html = readFileSync(page, 'utf8');

const sri = (bytes, algorithm = 'sha384') => `${algorithm}-${createHash(algorithm).update(bytes).digest('base64')}`;

// Renames dist/<name> to dist/<stem>-<hash><ext>, and every mention of it in the page.
function settle(name) {
  const bytes = readFileSync(join(dir, name));
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12);
  const settled = name.replace(/(\.\w+)$/, `-${hash}$1`);
  renameSync(join(dir, name), join(dir, settled));
  html = html.replaceAll(`./${name}`, `./${settled}`);
  // The shorter of the hashes that browsers check: nothing compresses it, and everybody waits for it.
  return { name: settled, integrity: sri(bytes, 'sha256') };
}

// `trunk serve` puts its reload script inline, where the policy forbids it, and fills in the address as it serves.
html = html.replace(/<script>([^]*?)<\/script>/, (_, code) => {
  const local = code.replace("'{{__TRUNK_ADDRESS__}}'", 'location.host').replace('{{__TRUNK_WS_BASE__}}', '/');
  writeFileSync(join(dir, 'reload.js'), local);
  return '<script defer src="./reload.js"></script>';
});

await finish(dir, release, settle);
const wasm = settle('huiqisuan_bg.wasm');
const js = settle('huiqisuan.js');
const boot = settle('boot.js');
settle('huiqisuan.css');
const version = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];

// Only what computes is checked; a style sheet with an integrity would not even load from a folder.
const attributes = (tag, name, more) => {
  const before = html;
  html = html.replace(new RegExp(`<${tag}\\b[^>]*(?:href|src)="\\./${name.replaceAll('.', '\\.')}"`), `$& ${more}`);
  if (html === before) throw new Error(`index.html has no <${tag}> for ${name}`);
};
attributes('link', js.name, `integrity="${js.integrity}"`);
attributes('script', boot.name, `data-version="${version}" data-wasm-integrity="${wasm.integrity}"`);

for (const name of ['texts.css', 'library.js', 'failure-en.js']) copyFileSync(join('target/web', name), join(dir, name));
const addresses = { css: `./${settle('texts.css').name}`, script: `./${settle('library.js').name}`, version };
writeFileSync(join(dir, 'library.html'), libraryPage(JSON.parse(readFileSync(library(release), 'utf8')), addresses));

const child = portal({ dir, release, settle, sri, files: { version, js: js.name, wasm: wasm.name, integrity: wasm.integrity } });
attributes('script', boot.name, `data-child="${child}"`);

if (release) html = html.replace(/<!--(?!\[)[^]*?-->/g, '').replace(/\n\s+/g, '\n').replace(/\n+/g, '\n');
writeFileSync(page, html);
writeFileSync(join(dir, 'licences.txt'), licences(program(release), ['lean-qr']));
offline(dir);
