// From the figure to its law: steps and clauses, topics, advice, and the policy library with the way back.
import assert from 'node:assert/strict';
import { eventually } from '../e2e/helpers/reader.mjs';
import { answer, choose, find, follow, headline, press, tells, unfold, words } from './helpers/reader.mjs';
import { accessible, drawn, journey, quiet } from './helpers/site.mjs';

const FIRM = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500';
const LOAN = '&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rate=5.22'
  + '&loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&growth.otherInterestSubsidy=no';
const BOND = `${FIRM}&bond.raised=10000&bond.provincialReward=no`;

journey('a figure opens to its steps, its clause and its conditions', async (visit, browser) => {
  await visit();
  const card = await find(browser, 'card', '融资费用补贴');
  const steps = await unfold(browser, '怎么算的', card);
  await tells(browser, steps, /279,488\.89 元 × 50%.*139,744\.445 元 四舍五入到分.*139,744\.45 元/);
  const clause = await unfold(browser, '原文', card);
  await tells(browser, clause, /每个企业年补贴额最高不超过30万元/);
  assert.equal(await browser.run((panel) => document.querySelector(`${panel} a`).getAttribute('href'), clause), 'library.html#jinan-2019-55/17');
  await tells(browser, await unfold(browser, '条件 11/11', card), /小型或微型企业/);
  await quiet(browser);
});

journey('a topic opens with what is fetched for it, and its measure is judged', async (visit, browser) => {
  const { requests } = await visit(FIRM);
  await press(browser, '发债融资');
  await answer(browser, '当年实际融资额', '10000');
  await choose(browser, '是否已享受省级发债奖励', '否');
  // （十九） 2‰ of 1亿元.
  await headline(browser, '¥ 200,000.00');
  assert.ok(requests.some((path) => /split_later-\w+\.wasm$/.test(path)));
  await quiet(browser);
});

journey('what was just missed is told, taken as advised, and taken back', async (visit, browser) => {
  await visit(`${FIRM}${LOAN}&loans[0].amount=10000000.01元`);
  await headline(browser, '—');
  const near = await unfold(browser, '差一点就能享受');
  await tells(browser, near, /1,000\.000001 万元 → 1,000 万元|10,000,000\.01 元 → 10,000,000\.00 元/);
  await press(browser, '改成这样');
  await tells(browser, '.headline__amount', /¥/);
  await press(browser, '撤销');
  await headline(browser, '—');
  await quiet(browser);
});

journey('the result is looked at from another seat', async (visit, browser) => {
  await visit();
  await choose(browser, '从谁的角度看', '担保机构');
  await headline(browser, '¥ 32,000.00');
  await eventually(async () => (await browser.url()).includes('&seat=guarantor'), true);
});

journey('words are found in the policy library, and the way back leads to the case', async (visit, browser) => {
  await visit(BOND);
  await headline(browser, '¥ 200,000.00');
  await follow(browser, '政策原文库');
  await drawn(browser, '.finder:not([hidden])');
  const shown = () => browser.run(() => [...document.querySelectorAll('.clause')].filter((clause) => clause.getClientRects().length > 0).length);
  const all = await shown();
  assert.ok(all > 100);
  const box = await find(browser, 'box', '在原文中查找');
  await browser.type(box, '一贷通');
  await eventually(async () => await shown() > 0 && await shown() < all / 4, true);
  assert.match(await words(browser, '[role=status]'), /\d/);
  await quiet(browser);
  await accessible(browser);
  await follow(browser, '返回测算');
  await drawn(browser, 'html[data-ready]');
  await headline(browser, '¥ 200,000.00');
  await quiet(browser);
});

journey('a link to a clause leads to its place in the library', async (visit, browser) => {
  const { url } = await visit();
  await browser.goTo(`${url}library.html#jinan-2019-55/17`);
  await eventually(() => browser.run(() => document.activeElement.id), 'jinan-2019-55/17');
  const top = () => browser.run(() => Math.round(document.activeElement.getBoundingClientRect().top / innerHeight));
  await eventually(top, 0);
});
