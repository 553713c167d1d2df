// The page as one file, opened from a folder by every engine. Needs target/single-file/.
import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { eventually } from '../e2e/helpers/reader.mjs';
import { answer, find, follow, headline, value, words } from './helpers/reader.mjs';
import { drawn, journey } from './helpers/site.mjs';

const FILE = pathToFileURL('target/single-file/huiqisuan.html').href;
// （十九） 2‰ of 1亿元.
const CASE = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&bond.raised=10000&bond.provincialReward=no';

journey('opened from a folder, one file computes and keeps what is typed in the address', async (visit, browser) => {
  await browser.goTo(FILE + CASE);
  await drawn(browser, 'html[data-ready]');
  await headline(browser, '¥ 200,000.00');
  await answer(browser, '当年实际融资额', '5000');
  await headline(browser, '¥ 100,000.00');
  await eventually(async () => (await browser.url()).includes('bond.raised=5000'), true);
  await browser.reload();
  await drawn(browser, 'html[data-ready]');
  await headline(browser, '¥ 100,000.00');
});

journey('from the file one comes to the library beside it, and back to the case', async (visit, browser) => {
  await browser.goTo(FILE + CASE);
  await drawn(browser, 'html[data-ready]');
  await headline(browser, '¥ 200,000.00');
  await follow(browser, '政策原文库');
  await drawn(browser, '.finder:not([hidden])');
  await browser.type(await find(browser, 'box', '在原文中查找'), '一贷通');
  await eventually(() => words(browser, '[role=status]'), '找到 1 条');
  await follow(browser, '返回测算');
  await drawn(browser, 'html[data-ready]');
  await headline(browser, '¥ 200,000.00');
  assert.equal(await value(browser, '当年实际融资额'), '10000');
});
