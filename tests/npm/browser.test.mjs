// In a browser, on a page that allows no more than it must, every build gives a handful of worked cases what they expect.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { browser, quiet } from '../e2e/helpers/browser.mjs';
import { serve } from '../e2e/helpers/server.mjs';
import { check } from '../js/cases.mjs';
import { handful, stranger } from './helpers.mjs';

const open = browser();
const policy = (more) => ({ 'content-security-policy':
  `default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; ${more} require-trusted-types-for 'script'; trusted-types 'none'` });
const module = (build) => `<script type="module" src="${build}.js"></script>`;
const PAGES = {
  web: module('web'),
  inline: module('inline'),
  script: '<script src="node_modules/huiqisuan/script/huiqisuan.js"></script>',
};

before(() => {
  for (const [name, script] of Object.entries(PAGES)) {
    writeFileSync(`${stranger}${name}.html`, `<!doctype html><meta charset="utf-8"><title>${name}</title>${script}`);
    writeFileSync(`${stranger}${name}.js`,
      `import * as huiqisuan from './node_modules/huiqisuan/${name}.js';\nglobalThis.huiqisuan = huiqisuan;\n`);
  }
});

// Serves the stranger's project until the tests are over.
const running = [];
after(() => Promise.all(running.map((served) => served.close())));
async function serving(options) {
  running.push(await serve({ dir: stranger, prefix: '/', ...options }));
  return running.at(-1);
}

async function visit(served, name) {
  const page = await open();
  await page.goto(`${served.url}${name}.html`);
  await page.waitForFunction(() => 'huiqisuan' in globalThis);
  return page;
}

async function right(page) {
  const outputs = await page.evaluate((inputs) => inputs.map((input) => globalThis.huiqisuan.assess(input)), handful.map(({ input }) => input));
  assert.equal(outputs.length, handful.length);
  handful.forEach((one, at) => check(one, outputs[at]));
  await quiet(page);
}

test('the web build, fetching its wasm from beside it', async () => {
  const served = await serving({ headers: policy("connect-src 'self';") });
  const page = await visit(served, 'web');
  await page.evaluate(() => globalThis.huiqisuan.init());
  await right(page);
  assert.equal(served.requests.filter((path) => path.endsWith('.wasm')).length, 1);
});

test('the web build, where the server does not know what wasm is', async () => {
  const faults = [[/\.wasm$/, { type: 'application/octet-stream' }]];
  const page = await visit(await serving({ headers: policy("connect-src 'self';"), faults }), 'web');
  await page.evaluate(() => globalThis.huiqisuan.init());
  await right(page);
});

test('the web build, told where the wasm is, and trying again after a failure', async () => {
  const faults = [[/\.wasm$/, { 404: true, times: 2 }]];
  const page = await visit(await serving({ headers: policy("connect-src 'self';"), faults }), 'web');
  const said = () => page.evaluate(() => globalThis.huiqisuan.init().then(() => '', (error) => error.message));
  assert.match(await said(), /huiqisuan\.wasm answered 404$/);
  assert.match(await said(), /404/);
  await page.evaluate(() => globalThis.huiqisuan.init('node_modules/huiqisuan/huiqisuan.wasm'));
  const outputs = await page.evaluate((input) => globalThis.huiqisuan.assess(input), handful[0].input);
  check(handful[0], outputs);
});

for (const name of ['inline', 'script']) {
  test(`the ${name} build, at its first call and without any request`, async () => {
    const served = await serving({ headers: policy('') });
    const page = await visit(served, name);
    const before = served.requests.length;
    await right(page);
    assert.equal(served.requests.length, before);
    assert.ok(!served.requests.some((path) => path.endsWith('.wasm')));
  });

  test(`the ${name} build, started beforehand`, async () => {
    const page = await visit(await serving({ headers: policy('') }), name);
    await page.evaluate(() => globalThis.huiqisuan.init());
    await right(page);
  });
}
