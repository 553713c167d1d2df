// Topics and seats as a reader meets them: opened, filled in, looked at from another seat, with the keyboard too.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { quiet } from './helpers/browser.mjs';
import { answer, card, choose, eventually, headline, panel, says, words } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const FIRM = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500';
const focused = (page) => page.evaluate(() => document.activeElement.textContent);

test('a topic is opened and filled in with the keyboard, and its measure appears with its figure and its clause', async () => {
  const page = await visit(FIRM);
  const topic = page.getByRole('button', { name: /^发债融资/ });
  await topic.focus();
  for (const [key, open] of [['Enter', 'true'], ['Space', 'false'], ['Enter', 'true']]) {
    await page.keyboard.press(key);
    await eventually(() => topic.getAttribute('aria-expanded'), open);
    assert.match(await focused(page), /^发债融资/, 'the focus stays');
  }
  await answer(page, '当年实际融资额', '10000');
  await choose(page, '是否已享受省级发债奖励', '否');
  // 2‰ of 1亿元.
  await says(page, '债券融资补助（十九）', '可享受 ¥ 200,000.00');
  await eventually(() => headline(page), '¥ 200,000.00');
  const clause = await panel(page, '债券融资补助（十九）', '原文');
  assert.equal(await clause.getByRole('link').getAttribute('href'), 'library.html#jinan-2019-55/19');
  await quiet(page);
});

test('what is refused beside the main measures is one line that opens, and the focus stays on it', async () => {
  const page = await visit(`${FIRM}&bond.raised=10000&bond.provincialReward=yes`);
  const line = card(page, '债券融资补助（十九）').getByRole('button');
  await line.focus();
  await page.keyboard.press('Enter');
  await card(page, '债券融资补助（十九）').getByText('不符合的条件').waitFor();
  assert.match(await focused(page), /^债券融资补助/);
  await page.keyboard.press('Enter');
  await eventually(() => card(page, '债券融资补助（十九）').getByRole('button').count(), 1);
  assert.match(await focused(page), /^债券融资补助/);
  await quiet(page);
});

test('a topic whose document has ended says so before its questions, and leads to the year', async () => {
  const page = await visit('#1&year=2026');
  await page.getByRole('button', { name: /^职业培训/ }).click();
  const topic = page.getByRole('group', { name: /^职业培训/ });
  await topic.getByText('2026 年不在文件施行期内（自 2019-09-30，至 2021-12-31）').waitFor();
  await topic.getByRole('button', { name: '改年度' }).click();
  await eventually(() => page.evaluate(() => document.activeElement.id), 'year');
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type('2021');
  await eventually(() => topic.getByText('不在文件施行期内').count(), 0);
  await quiet(page);
});

test('on a phone an open question is one tap away, in its topic, and in sight above the bar', async () => {
  const page = await visit(`${FIRM}&bond.raised=10000`, { viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });
  const topic = page.getByRole('button', { name: /^发债融资/ });
  await topic.tap();
  await eventually(() => topic.getAttribute('aria-expanded'), 'false');
  await card(page, '债券融资补助（十九）').getByRole('link', { name: /省级发债奖励/ }).first().tap();
  await eventually(() => topic.getAttribute('aria-expanded'), 'true');
  const place = () => page.evaluate(() => {
    const asked = document.activeElement.closest('.field');
    const [{ top, bottom }, bar] = [asked.getBoundingClientRect(), document.querySelector('.sticky').getBoundingClientRect()];
    return { asked: /省级发债奖励/.test(asked.innerText), inSight: top >= 0 && bottom <= bar.top && bar.bottom <= innerHeight + 1 };
  });
  await eventually(place, { asked: true, inSight: true });
  await quiet(page);
});

test('from another seat the headline is its own total, the link says so, and one step back returns', async () => {
  const page = await visit();
  await page.getByRole('group', { name: '从谁的角度看' }).getByText('担保机构').click();
  await eventually(() => headline(page), '¥ 32,000.00');
  await page.getByText('2026 年度，担保机构可得').first().waitFor();
  assert.equal(await page.locator('.headline__cap').count(), 0);
  assert.match(await words(page.getByRole('article').first()), /担保费补贴/);
  await eventually(() => page.evaluate(() => /&seat=guarantor/.test(location.hash)), true);
  await page.keyboard.press('Control+z');
  await eventually(() => headline(page), '¥ 439,744.45');
  await quiet(page);
});

test('with topics filled in the page fits a phone', async () => {
  const filled = `${FIRM}&bond.raised=10000&registration.kind=enterprise&registration.accepted=2020-09-18&insurance.loss=100&seat=insurer`;
  const page = await visit(filled, { viewport: { width: 320, height: 640 } });
  await card(page, /^不动产登记办结时限/).getByText('最迟').waitFor();
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
});

test('a link of the library leads to the measure, or to the topic that asks about it', async () => {
  const page = await visit('?measure=bondSubsidy');
  assert.equal(await page.getByRole('button', { name: /^发债融资/ }).getAttribute('aria-expanded'), 'true');
  await eventually(async () => (await focused(page)).startsWith('发债融资'), true);
  await page.context().close();
  const other = await visit('?measure=scaleUp');
  await eventually(() => other.evaluate(() => document.activeElement.id), 'scaleUp');
});
