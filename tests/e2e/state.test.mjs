// Where the answers live: the link, the browser's own storage, the history; and links and storage that mean no good.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { ready } from './helpers/boot.mjs';
import { quiet } from './helpers/browser.mjs';
import { answer, box, choose, eventually, headline, MEASURES, says } from './helpers/reader.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const { interestSubsidy } = MEASURES;
const hash = (page) => new URL(page.url()).hash;
const notice = (page) => page.getByRole('alert');
const stored = (page) => page.evaluate(() => localStorage.getItem('huiqisuan/1') ?? '');
// （十七） half of 8万.
const ONE = '#1&year=2026&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500&growth.otherInterestSubsidy=no&loans[0].amount=200&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].actualInterest=8&loans[0].guarantee=none';

test('a reload keeps the answers, and the link opened elsewhere gives the same', async () => {
  const page = await visit();
  await page.getByRole('button', { name: '清空，填自己的' }).click();
  await choose(page, '所属行业', '工业');
  await answer(page, '期末从业人员', '５０ 人');
  await answer(page, '年营业收入', '五百万元');
  await eventually(() => decodeURIComponent(hash(page)).includes('五百万元'), true);
  const elsewhere = await visit(hash(page));
  await page.reload();
  await ready(page);
  // And from the storage alone, where the link has been lost.
  const again = await page.context().newPage();
  await again.goto(page.server.url);
  await ready(again);
  for (const seen of [page, elsewhere, again]) {
    assert.equal(await box(seen, '期末从业人员').inputValue(), '５０ 人');
    assert.equal(await box(seen, '年营业收入').inputValue(), '五百万元');
    await seen.getByText('小型企业', { exact: true }).waitFor();
    assert.equal(await seen.getByText('示例数据').count(), 0);
    assert.equal(await notice(seen).count(), 0);
  }
  await quiet(page);
  await quiet(elsewhere);
});

// A page on which the half second never passes after which the answers are saved anyway.
const visitUnsaved = () => visit(ONE, { init: () => {
  const own = window.setTimeout;
  window.setTimeout = (run, after, ...more) => (after === 500 ? 0 : own(run, after, ...more));
} });

test('what is typed in the last moment before leaving is kept', async () => {
  const page = await visitUnsaved();
  await box(page, '期末从业人员').fill('61');
  await page.goto('about:blank');
  // The browser lets what is left go on by itself: it may have to be visited again before all is saved.
  await eventually(async () => {
    await page.goto(page.server.url);
    await ready(page);
    return box(page, '期末从业人员').inputValue();
  }, '61');
});

test('what is typed in the last moment before the page is put out of sight is kept, in the address too', async () => {
  const page = await visitUnsaved();
  await box(page, '期末从业人员').fill('61');
  assert.equal(await stored(page), '');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange', { bubbles: true })));
  await eventually(() => stored(page), ONE.slice(1).replace('employees=50', 'employees=61'));
  assert.equal(hash(page), `#${await stored(page)}`);
});

test('a link comes before what is stored', async () => {
  const page = await visit(ONE);
  await answer(page, '期末从业人员', '61');
  await eventually(() => stored(page), ONE.slice(1).replace('employees=50', 'employees=61'));
  const other = await page.context().newPage();
  await other.goto(`${page.server.url}#1&enterprise.employees=9`);
  await ready(other);
  assert.equal(await box(other, '期末从业人员').inputValue(), '9');
});

// A link that means no good, what is said of it, and whether a page is also opened by it.
const loans = (count) => Array.from({ length: count }, (_, index) => `loans[${index}].amount=60`).join('&');
const HOSTILE = [
  ['markup', '#<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>', /无法识别/, true],
  ['markup in an answer', `#1&enterprise.employees=${encodeURIComponent('<img src=x onerror="window.hurt=1">')}`, null, true],
  ['a script as an address', '#javascript:window.hurt=1;=', /无法识别/],
  ['a broken escape', '#1&enterprise.employees=%&year=2026', /1 项无法识别/, true],
  ['a zero byte', '#1&enterprise.employees=%00&year=2026', /1 项无法识别/],
  ['bytes that are no text', '#1&enterprise.employees=%ff%fe&year=2026', /1 项无法识别/],
  ['a hundred kilobytes', `#1&year=2026&enterprise.employees=${'9'.repeat(100_000)}`, /过长/, true],
  ['keys of the prototype', '#1&__proto__=1&constructor=1&__proto__.polluted=yes&year=2026', /3 项无法识别/, true],
  ['unknown keys', '#1&year=2026&enterprise.name=x&loans[0].wat=1', /2 项无法识别/],
  ['one key twice', '#1&year=2026&year=2030', /1 项无法识别/],
  ['an answer that is not offered', '#1&year=2026&enterprise.industry=banking', /1 项无法识别/],
  ['five hundred loans', `#1&year=2026&${loans(500)}`, /450 项无法识别/, true],
  ['a loan of a number beyond numbers', '#1&year=2026&loans[99999999999999999999].amount=1&loans[-1].amount=1&loans=9999999', /3 项无法识别/],
  ['another version', '#99&year=2026', /另一个版本/, true],
  ['a foreign link', '#utm_source=wechat&from=timeline', /无法识别/],
];

// A dialog would hang the page, and an element or a property would show what was run.
async function unharmed(page, said, typed) {
  if (said) assert.match(await notice(page).innerText(), said);
  else assert.equal(await notice(page).count(), 0);
  assert.equal(await page.evaluate(() => window.hurt ?? {}.polluted), undefined);
  assert.equal(await page.locator('img, script:not([src]):not([type="speculationrules"])').count(), 0);
  if (said) await notice(page).getByRole('button', { name: '知道了' }).click();
  await eventually(() => notice(page).count(), 0);
  await answer(page, '转贷金额', typed);
  await page.getByText(`${typed}0,000.00 元`).first().waitFor();
  await quiet(page);
}

for (const [what, link, said] of HOSTILE.filter(([, , , opened]) => opened)) {
  test(`the page opened by a link with ${what} is not harmed`, async () => {
    const page = await visit(link);
    if (link.includes('year=2026') && !/过长|版本/.test(said)) assert.equal(await box(page, '测算年度').inputValue(), '2026');
    else if (said) assert.equal(await headline(page), '¥ 439,744.45', 'the example is shown instead');
    await unharmed(page, said, '33');
    await page.context().close();
  });
}

test('no such link harms the page it is pasted into, and each is answered in words', async () => {
  const page = await visit(ONE);
  for (const [index, [what, link, said]] of HOSTILE.entries()) {
    await page.evaluate((hash) => { location.hash = hash; }, link);
    if (said) await notice(page).waitFor();
    else await eventually(() => box(page, '期末从业人员').inputValue(), '<img src=x onerror="window.hurt=1">', what);
    await unharmed(page, said, String(index + 10));
  }
  // A megabyte is made in the page: sending it there is what takes long.
  await page.evaluate(() => { location.hash = `1&year=2026&enterprise.employees=${'9'.repeat(1 << 20)}`; });
  await notice(page).waitFor();
  await unharmed(page, /过长/, '99');
});

test('a link to a part of the page is no link to a case, at the start and later', async () => {
  const page = await visit('#main');
  assert.equal(await notice(page).count(), 0);
  assert.equal(await headline(page), '¥ 439,744.45');
  await page.evaluate(() => { location.hash = 'result'; });
  await answer(page, '使用天数', '6');
  // （八） 500万 for 6 days, capped at 5‰.
  await says(page, MEASURES.bridgeLoan, '需支付 ¥ 25,000.00');
  assert.equal(await notice(page).count(), 0);
  await quiet(page);
});

test('an address changed by hand opens that case, and going back opens the one before', async () => {
  const page = await visit(ONE);
  await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
  await page.evaluate((link) => { location.hash = link; }, ONE.replace('actualInterest=8', 'actualInterest=10'));
  await says(page, interestSubsidy, '可享受 ¥ 50,000.00');
  await eventually(async () => (await stored(page)).includes('actualInterest=10'), true);
  await page.goBack();
  await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
  await eventually(async () => (await stored(page)).includes('actualInterest=8'), true);
  await page.goForward();
  await says(page, interestSubsidy, '可享受 ¥ 50,000.00');
  await page.evaluate(() => { location.hash = '1&year=%'; });
  await notice(page).waitFor();
  await quiet(page);
});

test('a hundred and twenty edits make few entries, and none to go back through', async () => {
  const init = () => {
    window.calls = 0;
    for (const name of ['pushState', 'replaceState']) {
      const call = History.prototype[name];
      History.prototype[name] = function counted(...given) { window.calls += 1; return call.apply(this, given); };
    }
  };
  const page = await visit(ONE, { init });
  const entries = await page.evaluate(() => history.length);
  await box(page, '期末从业人员').focus();
  const start = Date.now();
  for (let round = 0; round < 12; round += 1) {
    await page.keyboard.type('1234567890');
    await page.keyboard.press('Control+a');
  }
  await page.keyboard.type('44');
  const seconds = (Date.now() - start) / 1000;
  await eventually(() => hash(page).includes('enterprise.employees=44'), true);
  const calls = await page.evaluate(() => window.calls);
  assert.ok(calls >= 1 && calls <= 2 * seconds + 3, `${calls} calls in ${seconds} s`);
  assert.equal(await page.evaluate(() => history.length), entries);
});

const DENIALS = {
  'is denied': () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } }),
  'is full': () => { Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; },
  'is missing': () => Object.defineProperty(window, 'localStorage', { value: null }),
};

for (const [what, init] of Object.entries(DENIALS)) {
  test(`where storage ${what} the page works, says so, and keeps the answers in the link`, async () => {
    const page = await visit(ONE, { init });
    await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
    await answer(page, '期末从业人员', '51');
    await page.getByText('浏览器不允许保存').waitFor();
    await eventually(() => hash(page).includes('employees=51'), true);
    await page.reload();
    await ready(page);
    assert.equal(await box(page, '期末从业人员').inputValue(), '51');
    await quiet(page);
    await page.context().close();
  });
}

for (const text of ['{"version":3}', 'nonsense=%', '1&enterprise.employees=%', '9'.repeat(200_000), '99&year=2026']) {
  test(`stored text of another kind (${text.slice(0, 24)}) is passed over in words`, async () => {
    const page = await visit('', { init: `if (!sessionStorage.seen) { sessionStorage.seen = 1; localStorage.setItem('huiqisuan/1', ${JSON.stringify(text)}); }` });
    assert.match(await notice(page).innerText(), /本机保存的内容有一部分无法识别/);
    await answer(page, '期末从业人员', '52');
    await eventually(async () => (await stored(page)).includes('employees=52'), true);
    await quiet(page);
    await page.context().close();
  });
}

test('that the browser does not save is said once, not after every answer', async () => {
  const page = await visit(ONE, { init: DENIALS['is full'] });
  await answer(page, '期末从业人员', '51');
  await notice(page).getByRole('button', { name: '知道了' }).click();
  await answer(page, '期末从业人员', '52');
  await eventually(() => hash(page).includes('employees=52'), true);
  assert.equal(await notice(page).count(), 0);
});

test('going back at once opens the case before, and leaves both entries as they were', async () => {
  const page = await visit(ONE);
  await page.evaluate((link) => { location.hash = link; }, ONE.replace('actualInterest=8', 'actualInterest=10'));
  await says(page, interestSubsidy, '可享受 ¥ 50,000.00');
  await page.goBack();
  await says(page, interestSubsidy, '可享受 ¥ 40,000.00');
});
