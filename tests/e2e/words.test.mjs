// The address without any program: rules, tables and a worked example as plain HTML, and the way to the whole texts.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { browser } from './helpers/browser.mjs';
import { cases } from './helpers/cases.mjs';
import { serve } from './helpers/server.mjs';

const open = browser();
let server;
before(async () => { server = await serve(); });
after(() => server.close());

async function visit(options) {
  const page = await open({ javaScriptEnabled: false, ...options });
  await page.goto(server.url);
  return page;
}

test('the worked example says what the worked case says', async () => {
  const { input, expected } = cases().find(({ id }) => id === 'M17-01');
  const { amount, capLeft } = expected.interestSubsidy;
  const [{ actualInterest, actualFee, amount: lent }] = input.loans;
  const whole = (yuan) => yuan.replace(/\.00$/, '');
  const page = await visit();
  const table = page.locator('.rules table').last();
  assert.ok(await table.isVisible());
  const [who, how, result] = await table.locator('td').allInnerTexts();
  for (const said of [`${input.year} 年`, `${Number(lent) / 10_000}万元`, `利息 ${actualInterest}元`, `担保费 ${actualFee}元`]) {
    assert.ok(who.includes(said), said);
  }
  assert.ok(how.startsWith(`（${actualInterest} + ${actualFee}）× 50% = ${whole(amount)}元`), how);
  assert.ok(result.includes(`融资费用补贴 ${whole(amount)}元`) && result.includes(`还可再享受 ${whole(capLeft)}元`), result);
});

test('every rule is a table with its heads, and the whole texts are a step away', async () => {
  const page = await visit();
  assert.equal(await page.locator('.rules table:visible').count(), 6);
  assert.equal(await page.locator('.rules tr:not(:has(th[scope=row]))').count(), 0);
  await page.getByRole('link', { name: '政策原文库' }).click();
  await page.waitForURL(/library\.html$/);
  assert.ok(await page.locator('.clause:visible').count() > 150);
});

test('the rules fit a narrow screen', async () => {
  const page = await visit({ viewport: { width: 320, height: 640 } });
  const { width } = await page.locator('.rules').boundingBox();
  assert.ok(width <= 320);
});
