// The self-check of the portal kit on a webmaster's own page: it finds what his policy blocks, and says what to change.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browser } from './helpers/browser.mjs';
import { servers } from './helpers/nginx.mjs';
import { page as portal } from './helpers/portal.mjs';

const open = browser();
const start = servers();

// What a webmaster's policy lacks, and what he is told.
const checks = [
  ['everything allowed', (calc) => `default-src 'none'; style-src 'self'; frame-src ${calc}; script-src 'self' ${calc} 'wasm-unsafe-eval'; connect-src ${calc}`, [], /没有问题/],
  ['no policy at all', () => "script-src * 'wasm-unsafe-eval'", [], /没有问题/],
  ['no frames', (calc) => `frame-src 'none'; script-src 'self' ${calc} 'wasm-unsafe-eval'; connect-src ${calc}`, [/在 frame-src 中加入 http:\/\/127/], /有 1 项要改/],
  ['no WebAssembly', (calc) => `script-src 'self' ${calc}`, [/'wasm-unsafe-eval'/], /有 1 项要改/],
  ['no files', (calc) => `connect-src 'self'; script-src 'self' ${calc} 'wasm-unsafe-eval'`, [/在 connect-src 中加入 http:\/\/127/], /有 1 项要改/],
  ['only the check', (calc) => `default-src 'none'; script-src 'self' ${calc}`, [/frame-src 中加入/, /connect-src 中加入/, /'wasm-unsafe-eval'/], /有 3 项要改/],
];
for (const [name, policy, told, summary] of checks) {
  test(`a webmaster's page is checked: ${name}`, async () => {
    const host = await start({ policy });
    const page = await open();
    await page.goto(`${host.calc}portal.html`);
    host.put('host.html', portal(await page.locator('#code-check').innerText()));
    const own = await open();
    await own.goto(`${host.host}host.html`);
    const box = own.getByRole('status', { name: '惠企算接入检查' });
    await box.getByText(summary).waitFor({ timeout: 25_000 });
    for (const said of told) assert.match(await box.innerText(), said);
    assert.equal(await own.locator('iframe').count(), 0, 'what was tried is gone');
  });
}

test('a webmaster whom the calculator does not let embed it is told whom to ask', async () => {
  const host = await start({ policy: () => "script-src * 'wasm-unsafe-eval'", ancestors: () => 'https://portal.example.gov.cn' });
  host.put('host.html', portal(`<script src="${host.calc}portal/check.js"></script>`));
  const page = await open();
  await page.goto(`${host.host}host.html`);
  await page.getByText(`frame-ancestors 中加入 ${host.host.slice(0, -1)}`).waitFor({ timeout: 25_000 });
});
