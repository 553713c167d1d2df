// The page's script, made one of two: what binds the program, and what fetches the part of it that is needed later.
import { execFileSync } from 'node:child_process';
import { copyFileSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';

const SPLIT = 'target/split';

// What the splitter writes for a part; the place of its bytes is not told to it.
const fetched = (name) => `fetch(new URL("./${name}", import.meta.url))`;
const started = 'WebAssembly.instantiateStreaming(src, imports)';

// Binds the parts to the program in dir: settle names a file of dir by its bytes and gives name and integrity.
export async function bind(dir, release, settle) {
  let link = readFileSync(join(SPLIT, '__wasm_split.js'), 'utf8');
  for (const name of readdirSync(SPLIT).filter((name) => /^(split|chunk)_\w+\.wasm$/.test(name))) {
    const [from, to] = [join(SPLIT, name), join(dir, name)];
    if (release) execFileSync('wasm-opt', ['-Oz', '--low-memory-unused', from, '-o', to], { stdio: ['ignore', 'inherit', 'ignore'] });
    else copyFileSync(from, to);
    const { name: settled, integrity } = settle(name);
    link = replaced(link, fetched(name), `fetch(new URL("./${settled}", import.meta.url), { integrity: "${integrity}" })`);
  }
  // A server that knows no type for wasm serves these bytes as well.
  link = replaced(link, started, 'WebAssembly.instantiate(await (await src).arrayBuffer(), imports)');
  const glue = join(dir, 'huiqisuan.js');
  const linking = join(dir, '__wasm_split.js');
  writeFileSync(linking, link);
  await build({
    entryPoints: [glue], outfile: glue, allowOverwrite: true, bundle: true, format: 'esm', minify: release, charset: 'utf8',
    logLevel: 'warning',
  });
  rmSync(linking);
}

function replaced(text, from, to) {
  if (!text.includes(from)) throw new Error(`the splitter no longer writes ${from}`);
  return text.replaceAll(from, to);
}
