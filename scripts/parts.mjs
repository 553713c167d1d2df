// The program and its script as they are shipped: the part of the program that is needed later has its own file, which
// the script fetches and checks, and the names by which the files know each other are short.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { shorten } from './shorten.mjs';

const SPLIT = 'target/split';

// What the splitter writes for a part; it is not told the place of its bytes.
const fetched = (name) => `fetch(new URL("./${name}", import.meta.url))`;
const started = 'WebAssembly.instantiateStreaming(src, imports)';

// Finishes huiqisuan_bg.wasm and huiqisuan.js in dir; settle names a file of dir by its bytes and gives name and integrity.
export async function finish(dir, release, settle) {
  let link = readFileSync(join(SPLIT, '__wasm_split.js'), 'utf8');
  for (const name of readdirSync(SPLIT).filter((name) => /^(split|chunk)_\w+\.wasm$/.test(name))) {
    const [from, to] = [join(SPLIT, name), join(dir, name)];
    if (release) optimise(from, to);
    else copyFileSync(from, to);
    const { name: settled, integrity } = settle(name);
    link = replaced(link, fetched(name), `fetch(new URL("./${settled}", import.meta.url), { integrity: "${integrity}" })`);
  }
  // A server that knows no type for wasm serves these bytes as well.
  link = replaced(link, started, 'WebAssembly.instantiate(await (await src).arrayBuffer(), imports)');

  const program = join(dir, 'huiqisuan_bg.wasm');
  const { wasm, names } = shorten(readFileSync(program));
  writeFileSync(program, wasm);

  const [linking, glue] = [join(dir, '__wasm_split.js'), join(dir, 'huiqisuan.js')];
  writeFileSync(linking, link);
  await build({
    entryPoints: [glue],
    outfile: glue,
    allowOverwrite: true,
    bundle: true,
    format: 'esm',
    minify: release,
    charset: 'utf8',
    logLevel: 'warning',
    mangleProps: new RegExp(`^(${Object.keys(names).join('|')})$`),
    mangleCache: names,
  });
  rmSync(linking);
}

// By the passes that Trunk is told in index.html for the other part.
function optimise(from, to) {
  const passes = /data-wasm-opt-params="([^"]+)"/.exec(readFileSync('index.html', 'utf8'))[1].split(' ');
  execFileSync('wasm-opt', ['-Oz', ...passes, from, '-o', to], { stdio: ['ignore', 'inherit', 'ignore'] });
}

function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`the splitter no longer writes ${from}`);
  return text.replaceAll(from, to);
}
