// Makes one file of the page, and one of the policy library: everything inline, and a policy that lets through these
// very scripts and style sheets and nothing else. The program is packed (zlib, base64) and unpacked by web/single/.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { deflateSync } from 'node:zlib';
import { build } from 'esbuild';
import { target } from './browsers.mjs';
import { page as libraryPage } from './library-page.mjs';
import { said } from './cargo.mjs';
import { library } from './library.mjs';
import { iconAddress } from './offline.mjs';

const [parts, folder] = process.argv.slice(2);
const version = /^version = "(.+)"$/m.exec(readFileSync('Cargo.toml', 'utf8'))[1];
const policy = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const inline = (text) => ({ text, policy: policy(text) });

// What only a site does is left out; what differs from a site is in web/single/.
const otherwise = {
  name: 'single',
  setup(bundling) {
    bundling.onResolve({ filter: /^\.\/(english|files|refresh)\.js$/ }, ({ path, importer }) => (
      importer.includes('/boot/') ? { path: resolve('web/single', path) } : undefined));
    bundling.onResolve({ filter: /^program$/ }, () => ({ path: resolve(parts, 'huiqisuan.js') }));
  },
};

async function bundle(entry) {
  const { outputFiles: [file] } = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target,
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'warning',
    // The program is handed over; nothing is looked for beside the script.
    define: { 'import.meta.url': '"about:blank"' },
    plugins: [otherwise],
  });
  return file.text.trim();
}

const wasm = join(parts, 'optimised.wasm');
execFileSync('wasm-opt', [`-O${said('wasm-opt')}`, ...said('wasm-opt-params').split(' '), join(parts, 'huiqisuan_bg.wasm'), '-o', wasm]);
const program = deflateSync(readFileSync(wasm), { level: 9 }).toString('base64');

const css = inline(await bundle('styles/single.css'));
const noscript = inline(await bundle('web/noscript.css'));
const script = inline(await bundle('web/single/main.js'));
const rules = `default-src 'none'; script-src ${script.policy} 'wasm-unsafe-eval'; style-src ${css.policy} ${noscript.policy}; `
  + "img-src data: blob:; connect-src 'none'; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'";

let html = readFileSync('index.html', 'utf8');
function put(pattern, text) {
  if (!pattern.test(html)) throw new Error(`index.html has no ${pattern}`);
  html = html.replace(pattern, () => text);
}
put(/(?<=http-equiv="Content-Security-Policy" content=")[^"]*/, rules);
put(/<link data-trunk rel="css"[^>]*>/, `<style>${css.text}</style>`);
put(/<link rel="stylesheet" href="\.\/noscript\.css">/, `<style>${noscript.text}</style>`);
put(/web\/offline\/icon\.svg/, iconAddress);
html = html.replace(/ *<link data-trunk[^>]*>\n/g, '').replace(/<!--[^]*?-->/g, '').replace(/\n\s+/g, '\n').replace(/\n+/g, '\n');
put(/<\/body>/, `<script type="text/plain" id="program">${program}</script>\n<script data-version="${version}">${script.text}</script>\n</body>`);

const texts = libraryPage(JSON.parse(readFileSync(library(true, 'ui'), 'utf8')), {
  css: inline(await bundle('styles/library.css')),
  script: inline(await bundle('web/library/main.js')),
  home: './huiqisuan.html',
  version,
});

mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'huiqisuan.html'), html);
writeFileSync(join(folder, 'library.html'), texts);
