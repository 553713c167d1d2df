// No word of the page stands in another language than it is marked with: in English no Chinese but the law's own words and
// names, in Chinese no English but names. Everything is opened, whatever can be said is said.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { LANGUAGES, foreign, press, speaks } from './helpers/foreign.mjs';
import { site } from './helpers/site.mjs';

const visit = site();
const PANELS = ['steps', 'clause', 'conditions', 'readings', 'departments'];

async function visitIn(language, link, options) {
  const page = await visit(link, options);
  await page.locator(`html[lang^=${language}]`).waitFor();
  return page;
}

test('the search sees texts and attributes, and says where they are', async () => {
  const page = await visit();
  const asEnglish = async () => {
    await page.evaluate(() => { document.documentElement.lang = 'en'; });
    return foreign(page, 'en');
  };
  const offences = await asEnglish();
  assert.ok(offences.length > 100, `${offences.length} are too few to be all`);
  assert.ok(offences.some((said) => /h1\.header__name: 惠企算$/.test(said)), offences.slice(0, 9).join('\n'));
  assert.ok(offences.some((said) => /\[aria-label\]: /.test(said)));
  const english = await visitIn('en', '#1&lang=en&year=2026');
  await english.evaluate(() => { document.documentElement.lang = 'zh-CN'; });
  assert.ok((await foreign(english, 'zh')).length > 100);
});

for (const [language, lang, named] of LANGUAGES) {
  const start = `#1${lang}&year=2026`;

  test(`in ${named} every example, seat and panel, and the printed sheet, is in ${named}`, async () => {
    const page = await visitIn(language, start);
    const examples = page.locator('.start__box select');
    const count = await examples.locator('option').count();
    assert.ok(count > 5);
    for (let nth = 1; nth < count; nth += 1) {
      await examples.selectOption({ index: nth });
      await press(page, '.topic__fold[aria-expanded=false], .advice__opener[aria-expanded=false], .loan__tools > [aria-expanded=false]');
      await page.waitForLoadState('networkidle');
      await press(page, '.card__fold[aria-expanded=false]');
      for (const which of PANELS) {
        await press(page, `.card [data-panel=${which}][aria-expanded=false]`);
        await press(page, '.chart__toggle[aria-expanded=false], .steps__detail[aria-expanded=false]');
        await speaks(page, language, `example ${nth}, ${which}`);
      }
      for (const seat of await page.locator('.seats__label').all()) {
        await seat.click();
        await press(page, '.card__fold[aria-expanded=false]');
        await speaks(page, language, `example ${nth}, seen by ${await seat.innerText()}`);
      }
      await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
      await page.locator('.sheet').waitFor({ state: 'attached' });
      await speaks(page, language, `example ${nth}, printed`);
      await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    }
  });

  // What is wrong, and where: a link, and what is pressed then.
  const WRONG = [
    ['answers that cannot be used', `${start}&loans[0].amount=%3F%21&loans[0].feeRate=8%25&bridge.days=1e3&bridge.amount=5&enterprise.employees=-1`, '.button--submit'],
    ['a link of which parts cannot be read', `${start}&nonsense=1`, ''],
    ['a link that is none', `#nonsense${lang}`, ''],
    ['a loan removed', `${start}&loans[0].amount=300&loans[1].amount=400`, '.loan__tools-end button:last-child'],
    ['everything cleared', `${start}&loans[0].amount=300`, '.start__tools button'],
    ['a bridge loan that is planned', `${start}&bridge.amount=300&bridge.due=2026-02-13&bridge.mortgaged=yes`, ''],
    ['the calendar of a year not known', `${start}&bridge.amount=300&bridge.due=2031-02-13&bridge.mortgaged=yes`, ''],
    ['a refusal for every reason', `${start}&enterprise.local=no&enterprise.private=no&enterprise.industry=retail&enterprise.employees=900&enterprise.revenue=90000&loans[0].amount=5000&loans[0].lender=nonBank&loans[0].purpose=other&loans[0].guarantee=private&growth.otherInterestSubsidy=yes&growth.firstAboveScale=no&bridge.amount=9000&bridge.days=40`, '.card__fold[aria-expanded=false]'],
  ];
  for (const [what, link, pressed] of WRONG) {
    test(`in ${named} ${what} is told in ${named}`, async () => {
      const stored = `localStorage.setItem('huiqisuan/look', 'system${language === 'en' ? ' en' : ''}');`;
      const page = await visitIn(language, link, { init: stored });
      if (pressed) await press(page, pressed);
      for (const which of ['conditions', 'steps']) {
        await press(page, `.card [data-panel=${which}][aria-expanded=false]`);
        await speaks(page, language, what);
      }
    });
  }

  test(`in ${named} the page says in ${named} that it cannot save`, async () => {
    const denied = () => Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } });
    const page = await visitIn(language, start, { init: denied });
    await page.locator('.start__tools button').first().click();
    await page.getByRole('alert').first().waitFor();
    await speaks(page, language, 'storage denied');
  });
}
