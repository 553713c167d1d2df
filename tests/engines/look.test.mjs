// How it looks, and what leaves it: colours, the mode for elders, narrow windows, the sheet on paper.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { eventually } from '../e2e/helpers/reader.mjs';
import { headline, press, words } from './helpers/reader.mjs';
import { accessible, drawn, journey, quiet } from './helpers/site.mjs';

const look = (browser) => browser.run(() => {
  const { dataset, scrollWidth } = document.documentElement;
  const { backgroundColor, fontSize } = getComputedStyle(document.body);
  return { theme: dataset.theme, elder: 'elder' in dataset, dark: !/^rgb\(2\d\d/.test(backgroundColor), size: parseFloat(fontSize), wide: scrollWidth > innerWidth };
});

// What comes out of the printer, as text.
const printed = async (browser) => execFileSync('pdftotext', ['-layout', '-', '-'], { input: await browser.print(), encoding: 'utf8' });

journey('colours and the mode for elders are chosen, readable, and kept over a reload', async (visit, browser) => {
  await visit();
  const before = await look(browser);
  await press(browser, '配色');
  await eventually(async () => (await look(browser)).dark, true);
  await accessible(browser);
  await press(browser, '适老版');
  await eventually(async () => (await look(browser)).elder, true);
  const { size } = await look(browser);
  assert.ok(size >= 18 && size > before.size, `${size}px`);
  await browser.reload();
  await drawn(browser, 'html[data-ready]');
  const { theme, elder, dark, wide } = await look(browser);
  assert.deepEqual({ theme, elder, dark, wide }, { theme: 'dark', elder: true, dark: true, wide: false });
  await accessible(browser);
  await quiet(browser);
});

journey('Control and P print the sheet, drawn before the browser copies the page', async (visit, browser) => {
  await visit();
  await headline(browser, '¥ 439,744.45');
  await browser.run(() => { window.print = () => { window.printed = document.querySelector('.sheet')?.textContent ?? 'no sheet'; }; });
  await browser.press('p', 'Control');
  await eventually(() => browser.run(() => /测算书.*439,744\.45/s.test(window.printed)), true);
  await quiet(browser);
});

journey('what comes out of the printer is never a blank sheet, however it was asked for', async (visit, browser) => {
  await visit();
  await headline(browser, '¥ 439,744.45');
  // Firefox leaves no time to draw the sheet, and prints the page.
  assert.match(await printed(browser), /439,744\.45/);
}, { WebKit: 'its driver cannot print' });

journey('the sheet is there while the page is printed, with its amounts, and gone afterwards', async (visit, browser) => {
  await visit();
  await headline(browser, '¥ 439,744.45');
  await browser.run(() => { dispatchEvent(new Event('beforeprint')); });
  await eventually(async () => /测算书/.test(await words(browser, '.sheet') ?? ''), true);
  const sheet = await browser.run(() => document.querySelector('.sheet').textContent);
  for (const said of ['439,744.45', '139,744.45', '人民币肆拾叁万玖仟柒佰肆拾肆元肆角伍分', '以实施细则和主管部门审核为准', '济政字〔2019〕55号']) {
    assert.ok(sheet.includes(said), said);
  }
  await browser.run(() => { dispatchEvent(new Event('afterprint')); });
  await eventually(async () => (await browser.all('.sheet')).length, 0);
  await quiet(browser);
});
