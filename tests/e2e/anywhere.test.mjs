// The folder works wherever it is put: at the root of a host, below an address with blanks and Chinese letters, on a
// server that knows nothing of it.
import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { ready } from './helpers/boot.mjs';
import { browser, quiet } from './helpers/browser.mjs';
import { BOND } from './helpers/cases.mjs';
import { eventually, headline } from './helpers/reader.mjs';
import { installed } from './helpers/release.mjs';
import { serve } from './helpers/server.mjs';

const open = browser();
const closing = [];
after(() => Promise.all(closing.map((close) => close())));

async function works(url) {
  const page = await open();
  await page.goto(url + BOND);
  await eventually(() => headline(page).catch(() => ''), '¥ 200,000.00');
  await page.getByRole('link', { name: /政策原文库/ }).click();
  await page.waitForURL(`${url.replace(/[^/]*$/, '')}library.html`);
  await page.getByRole('link', { name: '返回测算' }).click();
  await ready(page);
  await installed(page);
  await quiet(page);
  await page.context().close();
}

for (const [where, prefix] of [['the root', '/'], ['blanks and Chinese letters', encodeURI('/惠企 专栏/测算/')]]) {
  test(`at an address of ${where} it computes, finds its library and is installed`, async () => {
    const server = await serve({ prefix });
    closing.push(server.close);
    await works(server.url);
    await works(`${server.url}index.html`);
  });
}

test('on a server without any settings it computes, finds its library and is installed', async () => {
  const root = mkdtempSync(join(tmpdir(), 'huiqisuan-'));
  cpSync('dist', join(root, 'a/b'), { recursive: true });
  const server = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1', '--directory', root]);
  closing.push(() => {
    server.kill();
    rmSync(root, { recursive: true, force: true });
  });
  const port = await new Promise((told, failed) => {
    let said = '';
    server.on('exit', () => failed(new Error(`the server ended: ${said}`)));
    server.stdout.on('data', (part) => {
      said += part;
      const [, found] = /port (\d+) /.exec(said) ?? [];
      if (found) told(found);
    });
  });
  await works(`http://127.0.0.1:${port}/a/b/`);
});
