// What leaves the page: the text for a chat, the link, the 测算书 on paper; and that nothing else ever does.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { printable } from './helpers/boot.mjs';
import { quiet } from './helpers/browser.mjs';
import { answer, box, choose, eventually, headline, MEASURES, panel, preset, says } from './helpers/reader.mjs';
import { installed } from './helpers/release.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const pasted = (page) => page.evaluate(() => navigator.clipboard.readText());
const without = (text) => text.replace(/\s/g, '');
// The example, worked in measures.test.mjs.
const AMOUNTS = ['139,744.45', '20,000.00', '32,000.00', '800,000.00', '600,000.00', '439,744.45'];

test('the result is copied as text with its amounts, clauses and reservation', async () => {
  const page = await visit('', CLIPBOARD);
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制').first().waitFor();
  const text = await pasted(page);
  for (const amount of AMOUNTS) assert.ok(text.includes(`¥ ${amount}`), `${amount} in\n${text}`);
  for (const name of Object.values(MEASURES)) assert.ok(text.includes(name), name);
  assert.match(text, /^【示例数据】.*\n2026 年度，企业可享受 ¥ 439,744.45\n人民币肆拾叁万玖仟柒佰肆拾肆元肆角伍分\n/m);
  assert.match(text, /以实施细则和主管部门审核为准/);
  assert.match(text, /银行可得：.*\n担保机构可得：¥ 32,000.00\n过桥要付：¥ 20,000.00/);
  // 439,744.45 and 32,000 and so on are never added up.
  assert.doesNotMatch(text, /471,744|1,271,744/);
  await quiet(page);
});

test('the text of a refused and an open case has no amount, and says which is which', async () => {
  const page = await visit('', CLIPBOARD);
  await preset(page, '中型企业对照');
  await answer(page, '使用天数', '');
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制').first().waitFor();
  await eventually(async () => /【不符合】融资费用补贴（十七）\n.*小型或微型企业：实际为中型企业/.test(await pasted(page)), true);
  const text = await pasted(page);
  assert.match(text, /【待补充】过桥费用（八）/);
  assert.doesNotMatch(text, /¥/);
});

test('the link is copied and opens the same case in another browser', async () => {
  const page = await visit('', CLIPBOARD);
  await answer(page, '使用天数', '11');
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('链接已复制').first().waitFor();
  const link = await pasted(page);
  assert.ok(link.startsWith(`${page.server.url}#1&`), link);
  assert.match(link, /^[\w:/.#&=%~-]+$/, 'nothing at which a chat would end an address');
  const other = await visit(link.slice(page.server.url.length));
  // （八） 500万: 5‰ and one day of 1‰.
  await says(other, MEASURES.bridgeLoan, '需支付 ¥ 30,000.00');
  assert.equal(await headline(other), '¥ 439,744.45');
});

test('where the browser has no clipboard the page copies in the old way, and where it has none at all it says so', async () => {
  const page = await visit('', { ...CLIPBOARD, init: () => Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: undefined }) });
  await page.evaluate(() => document.addEventListener('copy', () => { window.copied = document.activeElement.value ?? String(getSelection()); }));
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制').first().waitFor();
  assert.match(await page.evaluate(() => window.copied), /企业可享受 ¥ 439,744.45/);
  await page.evaluate(() => { document.execCommand = () => false; });
  await page.getByRole('button', { name: '复制链接' }).click();
  await page.getByText('浏览器不允许复制').first().waitFor();
  await quiet(page);
});

// What a page prints, as text; nothing where the machine has no pdftotext.
async function printed(page, t) {
  await printable(page);
  const folder = await mkdtemp(join(tmpdir(), 'huiqisuan-'));
  const file = join(folder, 'sheet.pdf');
  await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
  try {
    execFileSync('pdftotext', ['-layout', file, join(folder, 'sheet.txt')]);
  } catch (error) {
    if (error.code !== 'ENOENT') throw error;
    t.skip('pdftotext (poppler-utils) is not installed');
    return null;
  }
  const info = execFileSync('pdfinfo', [file], { encoding: 'utf8' });
  return { text: without(await readFile(join(folder, 'sheet.txt'), 'utf8')), info };
}

for (const colorScheme of ['light', 'dark']) {
  test(`the 测算书 on A4 has every amount, the one number in capitals, and the clauses in full (${colorScheme})`, async (t) => {
    const page = await visit('', { colorScheme });
    await panel(page, MEASURES.bridgeLoan, '读法');
    const sheet = await printed(page, t);
    if (!sheet) return;
    const { text, info } = sheet;
    assert.match(info, /Page size:\s+59[45]\.\d* x 84[12]\.?\d* pts \(A4\)/);
    assert.ok(Number(info.match(/Pages:\s+(\d+)/)[1]) <= 8, info);
    assert.ok(text.includes('小微企业金融政策测算书'));
    for (const amount of AMOUNTS) assert.ok(text.includes(amount), amount);
    assert.ok(text.includes('人民币肆拾叁万玖仟柒佰肆拾肆元肆角伍分'));
    const law = await readFile('policy/jinan-2019-55/document.md', 'utf8');
    for (const number of ['（八）', '（十三）', '（十六）', '（十七）', '（二十六）']) {
      const clause = law.split('\n').find((line) => line.startsWith(number));
      const middle = without(clause).slice(20, 60);
      assert.ok(text.includes(middle), `${number} ${middle}`);
    }
    for (const said of ['以实施细则和主管部门审核为准', '不是行政决定或承诺', '济政字〔2019〕55号', '测算日期', '牵头单位', '128', '2026-05-11']) {
      assert.ok(text.includes(said), said);
    }
    for (const pressed of ['复制链接', '怎么算的', '看明细', '看表格', '添加一笔贷款', '改年度', '跳到测算结果', '适老版']) {
      assert.ok(!text.includes(pressed), `${pressed} is nothing for paper`);
    }
    await eventually(() => page.locator('.sheet').count(), 0);
    await page.getByRole('button', { name: '打印测算书' }).waitFor();
    await quiet(page);
  });
}

test('the button prints the sheet, with nothing on it to press and black on white', async () => {
  const page = await visit('', { colorScheme: 'dark', init: () => {
    window.print = () => { window.sheet = document.querySelector('.sheet')?.innerText; };
  } });
  await page.getByRole('button', { name: '打印测算书' }).click();
  await eventually(async () => /测算书/.test(await page.evaluate(() => window.sheet ?? '')), true);
  await printable(page);
  await page.emulateMedia({ media: 'print' });
  const pressed = await page.evaluate(() => [...document.querySelectorAll('button, input, select, a')].filter((part) => part.checkVisibility()).map((part) => part.outerHTML.slice(0, 60)));
  assert.deepEqual(pressed, []);
  assert.deepEqual(await page.locator('.sheet').evaluate((sheet) => [getComputedStyle(sheet).color, getComputedStyle(document.body).backgroundColor]), ['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
});

test('the plan and the advice that are open are on paper and in the text copied, and nothing to press with them', async (t) => {
  // 800万元 due on a Tuesday: 6 days, 40,000元; 10 万元 of another purse against half of 148,335元.
  const page = await visit(`#1&year=2020&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=2000&loans[0].amount=300&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rateForm=fixed&loans[0].rate=5.22&loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&growth.otherInterestAmount=10&growth.otherInterestSubsidy=no&bridge.amount=800&bridge.mortgaged=yes&bridge.due=2020-03-10`, CLIPBOARD);
  for (const name of [/^最优组合/, /^跨年度/]) await page.getByRole('button', { name }).click();
  await page.getByText('最优比其次多').waitFor();
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制').first().waitFor();
  const text = without(await pasted(page));
  const sheet = await printed(page, t);
  for (const handed of [text, sheet?.text ?? text]) {
    for (const said of ['过桥计划', '6天·40,000.00元', '2020-03-16周一', '最优：其他财政贴息，企业本年度可得100,000.00元', '最优比其次多25,832.50元', '148,335.00']) {
      assert.ok(handed.includes(said), `${said} in\n${handed}`);
    }
    for (const left of ['差一点就能享受', '改为这一天还款', '到期前各还款日', '看（五）原文']) assert.ok(!handed.includes(left), left);
  }
  await quiet(page);
});

test('a whole journey asks for nothing but what reads aloud in large print, and leaves nothing but the answers and the look', async () => {
  const page = await visit('', CLIPBOARD);
  await installed(page);
  // The icon in the tab is fetched by the browser itself, when it likes.
  const asked = () => page.seen.requests.filter((url) => !url.endsWith('/icon.svg'));
  const before = asked();
  const sockets = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  await preset(page, '贷款到期要过桥');
  await page.getByRole('button', { name: /^清空/ }).click();
  await choose(page, '所属行业', '工业');
  await answer(page, '期末从业人员', '50');
  await answer(page, '贷款金额', 'abc');
  await box(page, '年营业收入').fill('五百万');
  for (const name of Object.values(MEASURES)) await panel(page, name, '原文');
  for (const name of ['复制链接', '复制文字', '适老版', '配色：随系统', '撤销']) await page.getByRole('button', { name }).first().click();
  await eventually(() => page.evaluate(() => Object.keys(localStorage).sort()), ['huiqisuan/1', 'huiqisuan/look']);
  const { origin } = new URL(page.url());
  const more = asked().slice(before.length).map((url) => [new URL(url).origin, /(\w+)-\w+\.js$/.exec(url)?.[1]]);
  assert.deepEqual(more, [[origin, 'aloud']]);
  assert.deepEqual(sockets, []);
  assert.deepEqual(await page.evaluate(() => [sessionStorage.length, document.cookie, window.name]), [0, '', '']);
  assert.equal(await page.evaluate(async () => (await indexedDB.databases()).length), 0);
  assert.equal(new URL(page.url()).search, '');
  await quiet(page);
});

test('an example is called one on paper and in the text copied', async (t) => {
  const page = await visit('', CLIPBOARD);
  await page.getByRole('button', { name: '复制文字' }).click();
  await page.getByText('文字已复制').first().waitFor();
  assert.match(await pasted(page), /示例/);
  const sheet = await printed(page, t);
  if (sheet) assert.match(sheet.text, /示例/);
});
