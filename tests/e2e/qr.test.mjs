// The case as a QR code: read off the screen and off paper, it opens the same case elsewhere.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { ready } from './helpers/boot.mjs';
import { browser, quiet } from './helpers/browser.mjs';
import { printed, read } from './helpers/codes.mjs';
import { answer, box, eventually, headline, MEASURES, says } from './helpers/reader.mjs';
import { hosts } from './helpers/release.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const open = browser();
const host = hosts();
const button = (page) => page.getByRole('button', { name: '二维码' });
const dialog = (page) => page.getByRole('dialog', { name: '用手机扫码打开' });
const picture = (page) => dialog(page).getByRole('img', { name: '打开这份测算的二维码' });
// （八） 500万: 5‰ and one day of 1‰; and a text that an address has to escape.
async function typed(page) {
  await answer(page, '使用天数', '11');
  await answer(page, '年营业收入', '五百万元');
}
// What a code read off a picture opens, as another browser has it.
async function opened(page, said) {
  assert.ok(said?.startsWith(`${page.server.url}#1&`), `read: ${said}`);
  assert.match(said, /^[\w:/.#&=%~-]+$/, 'nothing that a strict reader of addresses refuses');
  const other = await visit(said.slice(page.server.url.length));
  await says(other, MEASURES.bridgeLoan, '需支付 ¥ 30,000.00');
  assert.equal(await box(other, '年营业收入').inputValue(), '五百万元');
  return other;
}

for (const [where, options] of [['on a desk', {}], ['on a phone', { viewport: { width: 375, height: 667 }, deviceScaleFactor: 2 }], ['in the dark', { colorScheme: 'dark' }]]) {
  test(`the code on the screen opens the case as it was typed a moment ago (${where})`, async () => {
    const page = await visit('', options);
    await button(page).waitFor();
    await typed(page);
    await button(page).click();
    await eventually(() => picture(page).evaluate((image) => image.complete && image.naturalWidth > 100), true);
    // Black on white in every mode, as readers want it.
    assert.deepEqual(await picture(page).evaluate((image) => {
      const context = new OffscreenCanvas(image.naturalWidth, image.naturalHeight).getContext('2d', { willReadFrequently: true });
      context.drawImage(image, 0, 0);
      return [0, 4 * 8 + 1].map((at) => [...context.getImageData(at, at, 1, 1).data]);
    }), [[255, 255, 255, 255], [0, 0, 0, 255]]);
    const box = await picture(page).boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0 && box.y + box.height <= page.viewportSize().height, JSON.stringify(box));
    assert.equal(await headline(await opened(page, await read(await page.screenshot(), page))), await headline(page));
    await quiet(page);
  });
}

test('the code of the example opens the example, whatever the other browser has kept', async () => {
  const page = await visit();
  await button(page).click();
  const said = await read(await page.screenshot(), page);
  await page.getByRole('button', { name: '关闭' }).click();
  assert.equal(new URL(page.url()).hash, '', 'an example that was only shown is not saved');
  const other = await visit('#1&year=2026&enterprise.employees=7');
  await other.goto(said);
  await eventually(() => headline(other), '¥ 439,744.45');
});

test('the dialogue takes the focus, says in words what the code holds, and gives the focus back', async () => {
  const page = await visit();
  const focused = () => page.evaluate(() => document.activeElement.textContent);
  for (const leave of [() => page.keyboard.press('Escape'), () => page.getByRole('button', { name: '关闭' }).click(), () => page.mouse.click(3, 3)]) {
    await button(page).focus();
    await page.keyboard.press('Enter');
    await dialog(page).getByText('码里有您填写的全部内容').waitFor();
    assert.equal(await focused(), '关闭');
    await leave();
    await eventually(() => dialog(page).count(), 0);
    assert.equal(await focused(), '二维码');
  }
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: 'QR code' }).click();
  await page.getByRole('dialog', { name: 'Open on a phone' }).getByText('everything you entered').waitFor();
  await quiet(page);
});

test('the code on paper opens the case that was printed', async () => {
  const page = await visit();
  await button(page).waitFor();
  await typed(page);
  await opened(page, await read(await printed(page), page));
  // Nothing of a dialogue that is open gets onto paper.
  await button(page).click();
  assert.match(await read(await printed(page), page), /%5B0%5D/);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await dialog(page).isVisible(), false);
});

test('a case too long for any code says so and points to the link; its sheet has none', async () => {
  const page = await visit(`#1&year=2026&${Array.from({ length: 50 }, (_, loan) => `loans[${loan}].amount=60&loans[${loan}].lender=bank&loans[${loan}].rate=4.35`).join('&')}`);
  await button(page).click();
  await dialog(page).getByText('一个二维码装不下。请用“复制链接”').waitFor();
  assert.equal(await picture(page).count(), 0);
  await accessible(page);
  await page.getByRole('button', { name: '关闭' }).click();
  assert.equal(await read(await printed(page), page), undefined);
  await quiet(page);
});

test('what does not come leaves the page without its button, and nothing else amiss', async () => {
  const server = await host({ faults: [[/^qr-/, { 404: true }]] });
  const page = await open();
  const refused = page.waitForResponse((response) => /\/qr-/.test(response.url()) && response.status() === 404);
  await page.goto(server.url);
  await ready(page);
  await refused;
  await page.getByRole('button', { name: '打印测算书' }).waitFor();
  assert.equal(await button(page).count(), 0);
  assert.deepEqual(page.seen.errors, []);
});
