// Every build gives a handful of worked cases what they expect, under node, where no browser is needed for it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { check } from '../js/cases.mjs';
import { handful, installed, load, node } from './helpers.mjs';

// A program that assesses the handful with what `from` imports, and prints the outputs.
const program = (from) => `${from}
const inputs = ${JSON.stringify(handful.map(({ input }) => input))};
console.log(JSON.stringify(inputs.map((input) => huiqisuan.assess(input))));`;

async function right(...args) {
  const outputs = JSON.parse(await node(...args));
  assert.equal(outputs.length, handful.length);
  handful.forEach((one, at) => check(one, outputs[at]));
}

test('a module of node, by name', () =>
  right('--input-type=module', '--eval', program('import * as huiqisuan from "huiqisuan";')));

test('require(), by name', () =>
  right('--input-type=commonjs', '--eval', program('const huiqisuan = require("huiqisuan");')));

test('the build with the wasm inside, imported', () =>
  right('--input-type=module', '--eval', program('import * as huiqisuan from "huiqisuan/inline";')));

test('the build with the wasm inside, required', () =>
  right('--input-type=commonjs', '--eval', program('const huiqisuan = require("huiqisuan/inline");')));

test('the build that imports wasm as a module', () =>
  right('--experimental-wasm-modules', '--no-warnings', '--input-type=module', '--eval',
    program('import * as huiqisuan from "huiqisuan/bundler";')));

test('the web build says that it waits for init, and starts from bytes', async () => {
  const { assess, init } = await load('web.js');
  assert.throws(() => assess({}), /await init\(\)/);
  await assert.rejects(init(new Uint8Array(8)), WebAssembly.CompileError);
  await init(readFileSync(`${installed}huiqisuan.wasm`));
  for (const one of handful) check(one, assess(one.input));
});

test('init is allowed in every build, as often as one likes', async () => {
  for (const name of ['node.js', 'inline.js', 'script/huiqisuan.js']) {
    const loaded = await load(name);
    const { init, version } = loaded.default ?? loaded;
    // A call while it is starting does not start it twice.
    const starting = init();
    assert.match(version(), /^\d/);
    await Promise.all([starting, init()]);
    assert.match(version(), /^\d/);
  }
});
