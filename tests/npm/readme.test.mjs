// The examples of both READMEs, as they are printed there, give what they say.
import assert from 'node:assert/strict';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, test } from 'node:test';
import { build } from 'esbuild';
import { createServer } from 'vite';
import { browser, quiet } from '../e2e/helpers/browser.mjs';
import { serve } from '../e2e/helpers/server.mjs';
import { installed, node, read, stranger, tool } from './helpers.mjs';

const open = browser();
const STRICT = { 'content-security-policy': "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; "
  + "require-trusted-types-for 'script'; trusted-types 'none'" };

// The named blocks of code, and what the comments at the ends of their lines promise.
const blocks = (markdown) => new Map([...markdown.matchAll(/^```\w+ (\S+)\n([^]*?)^```$/gm)].map(([, name, code]) => [name, code]));
const promised = (code) => [...code.matchAll(/; \/\/ (.+)$/gm)].flatMap(([, words]) => words.split(' | '));

for (const readme of ['README.md', 'README.en.md']) {
  describe(readme, () => {
    const examples = blocks(read(readme));
    const folder = join(stranger, `of-${readme}`);
    let served;

    before(async () => {
      mkdirSync(folder, { recursive: true });
      for (const [name, code] of examples) writeFileSync(join(folder, name), code);
      copyFileSync(`${installed}script/huiqisuan.js`, join(folder, 'huiqisuan.js'));
      writeFileSync(join(folder, 'index.html'),
        '<!doctype html><meta charset="utf-8"><title>App</title><output></output><script type="module" src="./main.js"></script>');
      served = await serve({ dir: folder, headers: STRICT });
    });
    after(() => served?.close());

    const shows = async (address, expected) => {
      const page = await open();
      await page.goto(address);
      await page.waitForFunction(() => document.querySelector('output').textContent !== '');
      assert.equal(await page.locator('output').textContent(), expected);
      return page;
    };

    test('it has the examples', () => assert.deepEqual([...examples.keys()],
      ['five.mjs', 'bridge.cjs', 'main.js', 'vite.config.js', 'page.html', 'page.js', 'sheet.mjs']));

    for (const name of ['five.mjs', 'bridge.cjs', 'sheet.mjs']) {
      test(name, async () => {
        const printed = await node(join(folder, name));
        assert.deepEqual(printed.trim().split('\n').map((line) => line.trim()), promised(examples.get(name)));
      });
    }

    test('the page with a script, served under a strict policy', async () => {
      const [expected] = promised(examples.get('page.js'));
      await quiet(await shows(`${served.url}page.html`, expected));
    });

    test('the page with a script, opened as a file', async () => {
      const [expected] = promised(examples.get('page.js'));
      await quiet(await shows(pathToFileURL(join(folder, 'page.html')).href, expected));
    });

    test('the app, bundled by Vite and served under a strict policy', async () => {
      await tool('vite', ['build', '--base', './', '--logLevel', 'error'], folder);
      const built = await serve({ dir: join(folder, 'dist'), headers: STRICT });
      await quiet(await shows(built.url, promised(examples.get('main.js'))[0]));
      await built.close();
    });

    test('the app on the development server of Vite', async () => {
      // It reads the vite.config.js of the example.
      const vite = await createServer({ root: folder, logLevel: 'error', server: { host: '127.0.0.1', port: 0 } });
      await vite.listen();
      await shows(vite.resolvedUrls.local[0], promised(examples.get('main.js'))[0]);
      await vite.close();
    });

    test('the app, bundled by esbuild with the wasm beside it', async () => {
      const outdir = join(folder, 'esbuild');
      await build({ entryPoints: [join(folder, 'main.js')], bundle: true, format: 'esm', outdir, logLevel: 'warning' });
      copyFileSync(`${installed}huiqisuan.wasm`, join(outdir, 'huiqisuan.wasm'));
      copyFileSync(join(folder, 'index.html'), join(outdir, 'index.html'));
      const built = await serve({ dir: outdir, headers: STRICT });
      await quiet(await shows(built.url, promised(examples.get('main.js'))[0]));
      await built.close();
    });
  });
}
