// The views of the page, each with what opens it, in whatever language and mode; what is pressed is found by its place in
// the page and not by its words. They follow one another on one page: what has to be gone by then is said.
import assert from 'node:assert/strict';
import { printable, ready } from './boot.mjs';
import { eventually } from './reader.mjs';
import { openLink } from './report.mjs';
import { errors, fold, openAll, type, unfold } from './states.mjs';

const link = (page, hash) => page.evaluate(openLink, hash);
const said = (page, selector) => page.locator(selector).first().waitFor();

// The page as it opens.
async function afresh(page, hash = '') {
  await page.goto('about:blank');
  await page.goto(page.server.url + hash);
  await ready(page);
  await page.waitForFunction(() => document.documentElement.lang === (/\ben\b/.test(localStorage.getItem('huiqisuan/look')) ? 'en' : 'zh-CN'));
}

// Cases to start from, by the staff that each has.
const PRESETS = ['128', '86', '35', '18', '96', '420'];

// An answer to every question of every topic, with something to see from every seat.
const FIRM = '#1&year=2020&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry&enterprise.employees=50&enterprise.revenue=500';
const EVERYTHING = `${FIRM}&relending.normalClass=yes&relending.rated=no&relending.soleTrader=no&relending.creditLine=1000&bill.amount=500`
  + '&bank.inclusiveBadRate=4.50&bank.overallBadRate=1.50&bank.lending=120000&bank.qualifying=13800&bank.lendingBefore=100000&bank.qualifyingBefore=10000'
  + '&receivables.systemDocking=yes&bond.raised=10000&bond.provincialReward=no&bond.provincialAmount=120'
  + '&equity.invested=800&equity.governmentShare=300&equity.investedOn=2018-03-01&equity.heldUntil=2020-03-01&equity.unrelated=yes&equity.rewardedBefore=no'
  + '&fees.advisory=1&fees.appraisal=0&fees.commitment=2&fees.management=0&fees.syndicated=no&fees.withheld=0'
  + '&insurance.loss=100&insurance.borrowerTotal=300&insurance.premiums=150&insurance.payouts=300&insurance.otherPremiums=50&insurance.otherPayouts=200'
  + '&restructuring.fees=28&restructuring.aboveScale=yes&restructuring.supportedBefore=no&registration.kind=enterprise&registration.accepted=2020-09-18'
  + '&logistics.licensed=yes&logistics.freshProduce=yes&logistics.tolls=1234.56元&logistics.vehicle=pickup&traffic.keyTransport=yes&traffic.majorAccident=no&traffic.deaths=0'
  + '&training.newHires=37&training.commissioned=yes&training.free=yes&training.graduates=120&training.ownInvestment=50&training.totalInvestment=100'
  + '&training.timesAtSchool=3&training.timesThisYear=3&training.repeated=no&training.livedMonths=6&training.insuredMonths=6'
  + '&voucher.applicant=enterprise&voucher.applied=2020-03-10&voucher.incubated=yes&voucher.techSme=no&voucher.notRegistered=yes&voucher.unrelated=yes'
  + '&voucher.instrumentSpent=80&voucher.instrumentRatio=60&voucher.activitySpent=0&voucher.activityRatio=60&voucher.serviceSpent=0&voucher.serviceRatio=60&voucher.violation=2017-03-10'
  + '&loans[0].amount=400&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rate=3.85'
  + '&loans[0].repayment=quarterlyInterest&loans[0].guarantee=governmentGuarantor&loans[0].feeRate=0.8&loans[0].cooperatingBank=yes&loans[0].platform=yes';
const SEATS = ['bank', 'guarantor', 'insurer', 'investor', 'serviceProvider', 'trainingParty', 'worker'];

// A case with every panel of the advice and a plan.
const ADVISED = `${FIRM}&loans[0].amount=300&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rate=5.22`
  + '&loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&growth.otherInterestSubsidy=no&bridge.amount=800&bridge.due=2019-09-27&bridge.mortgaged=yes'
  + '&bond.raised=50000&bond.provincialAmount=120&bond.provincialReward=no';

async function everyTopic(page, hash) {
  await link(page, hash);
  await unfold(page, '.topic__fold');
  await eventually(() => page.locator('.topic--open:not(:has(.field))').count(), 0);
}

// Pretends that the browser saves nothing, and lets nothing be copied.
const refuse = () => {
  Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
  Object.defineProperty(Navigator.prototype, 'clipboard', { configurable: true, value: undefined });
  document.execCommand = () => false;
};

// The view that is for paper.
export const PAPER = 'the printed sheet';

export const VIEWS = {
  'the case as a QR code': async (page) => {
    await afresh(page);
    await page.locator('.actions__qr').click();
    await said(page, '.qr__code');
  },
  'an example, how everything is worked out, with the charts as tables': async (page) => {
    await afresh(page);
    await openAll(page, 0);
    assert.ok(await page.locator('.chart__table').count() >= 4);
  },
  'the clauses': (page) => openAll(page, 1),
  'the conditions': (page) => openAll(page, 2),
  'the readings, another one taken wherever there is one': async (page) => {
    await openAll(page, 3);
    for (const reading of await page.locator('.reading').all()) await reading.locator('.reading__label').last().click();
    await eventually(() => page.locator('.reading .reading__option--chosen:first-of-type').count(), 0);
  },
  'the departments': (page) => openAll(page, 4),
  'every question about a loan, a loan taken out and the message that it can be taken back': async (page) => {
    await unfold(page, '.loan__tools > button');
    await page.locator('.loan__tools-end > button').last().click();
    await said(page, '.toast__button');
  },
  [PAPER]: async (page) => {
    await page.evaluate(() => { window.print = () => {}; });
    await page.locator('.actions__print').click();
    await page.locator('.sheet').waitFor({ state: 'attached' });
    await printable(page);
    await page.emulateMedia({ media: 'print' });
  },
  'the empty form': async (page) => {
    await page.emulateMedia({ media: 'screen' });
    await afresh(page);
    await page.locator('.start__tools > button').first().click();
    await eventually(() => page.locator('#enterprise-employees').inputValue(), '');
  },
  ...Object.fromEntries(PRESETS.slice(1).map((staff, nth) => [`the case to start from with a staff of ${staff}`, async (page) => {
    await page.locator('#preset').selectOption({ index: nth + 2 });
    await eventually(() => page.locator('#enterprise-employees').inputValue(), staff);
  }])),
  'a result that is no longer of what is typed': async (page) => {
    await page.locator('#loan-0-amount').fill('abc');
    await said(page, '.headline--stale');
  },
  'errors in a summary and at their fields, a doubt, and a link not understood': errors,
  'what has been corrected, struck out': async (page) => {
    await type(page, 'bridge-days', '4');
    await eventually(() => page.locator('.corrections__done').count(), 1);
  },
  'everything corrected': async (page) => {
    await type(page, 'loan-0-amount', '300');
    await eventually(() => page.locator('.corrections__done').count(), 2);
  },
  'every topic open in a year without its documents': (page) => everyTopic(page, '#1&year=2026'),
  'every topic answered': async (page) => {
    await everyTopic(page, EVERYTHING);
    await eventually(() => page.locator('[name=seat]').evaluateAll((seats) => seats.map(({ value }) => value)), ['enterprise', ...SEATS]);
  },
  ...Object.fromEntries(SEATS.map((seat) => [`the result from the seat of the ${seat}`, async (page) => {
    await fold(page, '.topic__fold');
    await page.locator(`label[for=seat-${seat}]`).click();
    await eventually(() => page.locator(`#seat-${seat}`).isChecked(), true);
  }])),
  'the plan and every panel of the advice': async (page) => {
    await afresh(page, ADVISED);
    await unfold(page, '.advice__opener');
    await said(page, '.way');
    await eventually(() => page.locator('.advice__body').count(), 3);
  },
  'what the browser refuses to save and to copy': async (page) => {
    await page.evaluate(refuse);
    await type(page, 'enterprise-employees', '51');
    await said(page, '.notice');
    await page.locator('.actions > button').first().click();
    await said(page, '.toast');
  },
  'what is fetched later not having come': async (page) => {
    await page.route(/split_later/, (route) => route.abort());
    await afresh(page, ADVISED);
    await unfold(page, '.advice__opener', '.topic__fold');
    await said(page, '.notice');
    await said(page, '.offer__button');
    await page.unroute(/split_later/);
  },
  'the apology after a fault of the program': async (page) => {
    await page.evaluate(() => window.__huiqisuan_panic('panicked at src/ui/app.rs:7: a test'));
    await said(page, `[data-kind=panic] .boot:lang(${await page.locator('html').getAttribute('lang')})`);
    await page.locator('.boot__details summary').click();
  },
};
