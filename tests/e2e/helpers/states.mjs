// States of the page that are looked at, in whatever language: everything opened, something wrong. What is pressed is found
// by its place in the page and not by its words.
import { ask } from './reader.mjs';

// Opens the nth panel of every card, or its last, and every chart's table and every detail of a step.
export async function openAll(page, nth) {
  for (const card of await page.locator('.card:not(.card--folded)').all()) {
    const tabs = card.locator('.card__tabs button');
    const count = await tabs.count();
    const tab = tabs.nth(Math.min(nth, count - 1));
    if (count > 0 && await tab.getAttribute('aria-expanded') !== 'true') await tab.click();
  }
  await unfold(page, '.chart__toggle', '.steps__detail');
}

// Opens everything of these kinds that is closed.
export async function unfold(page, ...kinds) {
  const closed = page.locator(kinds.map((kind) => `${kind}[aria-expanded=false]`).join());
  while (await closed.count() > 0) await closed.first().click();
}

// Closes everything of a kind that is open.
export async function fold(page, kind) {
  const opened = page.locator(`${kind}[aria-expanded=true]`);
  while (await opened.count() > 0) await opened.first().click();
}

// Fills a box and leaves it.
export async function type(page, id, text) {
  await page.locator(`#${id}`).fill(text);
  await page.locator(`#${id}`).blur();
}

// Two errors and their summary, a doubt, a toast and a notice.
export async function errors(page) {
  await page.evaluate(() => { location.hash = '1&year=%'; });
  await page.locator('.notice').waitFor();
  await page.locator('#preset').selectOption({ index: 1 });
  await page.locator('#loan-0-amount').waitFor();
  await type(page, 'loan-0-amount', 'abc');
  await type(page, 'loan-0-feeRate', '8%');
  await type(page, 'bridge-days', '1e3');
  await ask(page);
  await page.locator('#corrections a').nth(1).waitFor();
  await page.locator('.field__doubt').waitFor();
}

export const elder = (page) => page.getByRole('button', { name: '适老版', exact: true }).click();

// The larger print of elder mode.
export async function largest(page) {
  await elder(page);
  await page.getByRole('button', { name: '字再大些' }).click();
}

// A script: a browser that can speak, with a voice of each of these languages; what it is told is written down.
export const speaking = (...languages) => `{
  const voices = ${JSON.stringify(languages)}.map((lang) => ({ lang }));
  window.spoken = [];
  const speech = Object.assign(new EventTarget(), {
    getVoices: () => voices,
    speak: (part) => { window.spoken.push(part); },
    cancel: () => { window.spoken.splice(0); },
  });
  Object.defineProperty(window, 'speechSynthesis', { value: speech });
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
}`;
