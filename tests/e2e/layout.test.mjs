// The page fits: narrow and enlarged, with targets large enough, in elder mode, in the colours chosen, without jumps.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cut, sideways, small } from './helpers/fit.mjs';
import { answer, box, eventually } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';
import { elder, errors, openAll } from './helpers/states.mjs';

const visit = site();

test('at 320 pixels nothing sticks out, with every panel, errors, and in elder mode', async () => {
  const page = await visit('', { viewport: { width: 320, height: 640 } });
  for (const nth of [0, 1, 2, 3, 4]) {
    await openAll(page, nth);
    assert.deepEqual(await sideways(page), []);
    assert.deepEqual(await cut(page), []);
  }
  await page.getByRole('button', { name: '更多：实付金额、计息细节' }).click();
  await errors(page);
  assert.deepEqual(await sideways(page), []);
  await elder(page);
  for (const nth of [0, 2, 3]) {
    await openAll(page, nth);
    assert.deepEqual(await sideways(page), []);
    assert.deepEqual(await cut(page), []);
  }
});

test('with text twice as large nothing sticks out or is cut', async () => {
  const page = await visit('', { viewport: { width: 1280, height: 900 } });
  await page.addStyleTag({ content: 'html { font-size: 200% !important; }' }).catch(() => {});
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  assert.equal(await page.evaluate(() => parseFloat(getComputedStyle(document.documentElement).fontSize)), 32);
  for (const nth of [0, 1, 2, 3, 4]) {
    await openAll(page, nth);
    assert.deepEqual(await sideways(page), []);
    assert.deepEqual(await cut(page), []);
  }
});

test('every target is at least 44 pixels each way, and 60 in elder mode', async () => {
  for (const viewport of [{ width: 375, height: 700 }, { width: 1440, height: 900 }]) {
    const page = await visit('', { viewport });
    await errors(page);
    for (const nth of [0, 3]) {
      await openAll(page, nth);
      assert.deepEqual(await small(page, 44), []);
    }
    await elder(page);
    assert.deepEqual(await small(page, 60), []);
    await page.getByRole('button', { name: '字再大些' }).click();
    assert.deepEqual(await small(page, 60), []);
  }
});

test('in elder mode no text is below 18 pixels, the result is at least 30, and it is remembered', async () => {
  const page = await visit();
  await elder(page);
  const sizes = () => page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found = [];
    while (texts.nextNode()) {
      const around = texts.currentNode.parentElement;
      const seen = texts.currentNode.data.trim() && around.checkVisibility() && !around.closest('.hidden, svg, .sheet, option');
      const size = parseFloat(getComputedStyle(around).fontSize);
      if (seen && size < 18) found.push(`${around.className} ${size} ${texts.currentNode.data.trim().slice(0, 12)}`);
    }
    return found;
  });
  assert.deepEqual(await sizes(), []);
  assert.ok(await page.locator('.headline__amount').evaluate((amount) => parseFloat(getComputedStyle(amount).fontSize)) >= 30);
  await page.reload();
  await page.getByRole('button', { name: '退出适老版' }).click();
  await page.getByRole('button', { name: '适老版', exact: true }).waitFor();
});

test('the colours can be chosen and are remembered', async () => {
  const page = await visit('', { colorScheme: 'dark' });
  const ground = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await ground();
  await page.getByRole('button', { name: '配色：随系统' }).click();
  await eventually(ground, dark);
  await page.getByRole('button', { name: '配色：深色' }).click();
  await page.getByRole('button', { name: '配色：浅色' }).waitFor();
  const light = await ground();
  assert.notEqual(light, dark);
  await page.reload();
  await page.getByRole('button', { name: '配色：浅色' }).waitFor();
  assert.equal(await ground(), light);
  assert.equal(await box(page, '使用天数').inputValue(), '4');
});

test('what is below does not jump when an error appears or goes', async () => {
  const page = await visit('', { viewport: { width: 1440, height: 900 } });
  const top = () => page.getByRole('article').first().evaluate((first) => Math.round(first.getBoundingClientRect().top + scrollY));
  const before = await top();
  await answer(page, '使用天数', 'abc');
  await eventually(() => box(page, '使用天数').getAttribute('aria-invalid'), 'true');
  assert.equal(await top(), before);
});

test('the headline and the bar keep their height without an amount, and lead to what is to be corrected', async () => {
  for (const viewport of [{ width: 375, height: 700 }, { width: 1440, height: 900 }]) {
    const page = await visit('', { viewport });
    const heights = () => page.evaluate(() => ['.headline', '.sticky'].map((part) => document.querySelector(part).offsetHeight));
    const before = await heights();
    await answer(page, '年利率', 'abc');
    const wrong = page.locator('.headline').getByRole('button', { name: '1 处需要改正' });
    await wrong.waitFor();
    assert.deepEqual(await heights(), before);
    await wrong.click();
    await eventually(() => page.evaluate(() => document.activeElement.value), 'abc');
    await page.getByRole('button', { name: /^清空/ }).click();
    await eventually(() => page.locator('.headline__amount').innerText(), '—');
    assert.deepEqual(await heights(), before);
  }
});
