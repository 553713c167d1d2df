// What the page says of a case, and where that is not what the case expects; for every engine, however it is driven.
import { MEASURES, yuan } from './reader.mjs';

const RECEIVERS = { enterprise: '企业可得', bank: '银行可得', guarantor: '担保机构可得', bridgeFund: '过桥要付' };
const CLASSES = { micro: '微型企业', small: '小型企业', medium: '中型企业', large: '大型企业', open: '待补充' };
const FOUND_WANTING = { refused: '不符合', open: '待补充' };
// What the state of a granted measure may be called, by who has it.
const GRANTED = ['可享受', '符合', '银行可得', '担保方可得', '保险方可得', '投资方可得', '可抵用', '劳动者可得'];
const OTHERS = { bridgeLoan: '需支付', riskCompensation: '银行可得', guaranteeFee: '担保方可得' };

// Runs in the page: opens a link there, and waits until the page has taken it up.
export function openLink(link) {
  if (location.hash === link) return undefined;
  const taken = new Promise((done) => { addEventListener('hashchange', () => setTimeout(done), { once: true }); });
  location.hash = link;
  return taken;
}

// Runs in the page: opens the cards that are one line, and reads all that a case may expect.
export function shown() {
  const words = (part) => part?.innerText.replace(/\s+/g, ' ').trim() ?? '';
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  for (const fold of all('article .card__fold[aria-expanded="false"]')) fold.click();
  const cards = all('article[id]').map((card) => [card.id, {
    state: words(card.querySelector('.chip')),
    amount: words(card.querySelector('.card__amount')),
    failed: all('.card__failed li', card).length,
    open: all('.card__open a', card).length,
    text: words(card),
  }]);
  return {
    headline: words(document.querySelector('.headline__amount')),
    receivers: Object.fromEntries(all('.receiver').map((part) => [part.dataset.receiver, all('dt, dd.receiver__amount', part).map(words)])),
    sizeClass: words(document.querySelector('.section__finding b')),
    cards: Object.fromEntries(cards),
  };
}

// What the head of a main measure's card is to say.
function head(measure, { verdict, amount, ratios, receiver }) {
  if (verdict === 'refused') return '不符合 —';
  const state = receiver === 'enterprise' ? '可享受' : OTHERS[measure] ?? '可享受';
  return `${state} ${amount ? yuan(amount) : ratios.at(0).replace('..', '～')}`;
}

// disagreements(expected, seen): each as what, what is wanted, and what is seen; none where the page is right.
export function disagreements({ sizeClass, totals, problems, trueCost, ...measures }, seen) {
  const found = [];
  const equal = (what, is, wanted) => { if (is !== wanted) found.push(`${what}: ${is}, not ${wanted}`); };
  const says = (what, text, wanted) => { if (!text.includes(wanted)) found.push(`${what}: no ${wanted} in ${text}`); };

  for (const [measure, expected] of Object.entries(measures)) {
    const main = measure in MEASURES;
    const card = seen.cards[measure];
    const wanting = FOUND_WANTING[expected.verdict];
    if (!card) {
      // A loan that is no platform loan, say, has no such card at all.
      if (main || !wanting) found.push(`${measure}: no card`);
      continue;
    }
    if (wanting) equal(measure, card.state, wanting);
    // Each is named; a condition of several loans once for each.
    if (expected.verdict === 'open') equal(`${measure}: open questions`, card.open, expected.questions.length);
    if (expected.verdict === 'refused') equal(`${measure}: failed conditions`, card.failed, expected.failed.length);
    if (main && expected.verdict !== 'open') equal(measure, `${card.state} ${card.amount}`, head(measure, expected));
    if (main) {
      for (const year of expected.years ?? []) says(measure, card.text, `${Number(year.split(' ')[1]) / 10000} 万元`);
    } else if (!wanting) {
      if (!GRANTED.includes(card.state)) found.push(`${measure}: ${card.state}`);
      const shares = (expected.shares ?? []).map((share) => yuan(share.split(' ')[1]));
      for (const amount of [expected.amount && yuan(expected.amount), expected.day, ...shares].filter(Boolean)) says(measure, card.text, amount);
    }
  }

  if (totals) {
    const of = (receiver) => totals.find((total) => total.startsWith(`${receiver} `))?.split(' ')[1];
    for (const [receiver, name] of Object.entries(RECEIVERS)) {
      const risk = measures.riskCompensation;
      if (!of(receiver) && receiver === 'bank' && risk?.ratios && !risk.amount) continue;
      equal(receiver, seen.receivers[receiver]?.join(' '), `${name} ${of(receiver) ? yuan(of(receiver)) : '—'}`);
    }
    if (of('enterprise')) says('headline', seen.headline, yuan(of('enterprise')));
    else equal('headline', seen.headline, '—');
  }
  if (sizeClass) equal('size class', seen.sizeClass, CLASSES[sizeClass]);
  return found;
}
