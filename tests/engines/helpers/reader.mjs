// Reads and fills in the page as a reader does, by the words on it.
import { eventually } from '../../e2e/helpers/reader.mjs';

const KINDS = {
  button: 'button',
  link: 'a[href]',
  box: 'input:not([type=radio], [type=date])',
  question: 'fieldset, select',
  answer: 'label, option',
  card: 'article',
};

// Runs in the page: the first part that is seen and called so, or by words that begin so.
function called(selector, name, within) {
  const words = (part) => part.getAttribute('aria-label') ?? part.labels?.[0]?.textContent
    ?? part.querySelector(':scope > legend, h3')?.textContent ?? part.textContent;
  const seen = (part) => part.localName === 'option' || part.getClientRects().length > 0;
  const parts = [...(within ?? document).querySelectorAll(selector)].filter(seen);
  const says = (test) => parts.find((part) => test(words(part).trim()));
  return says((said) => said === name) ?? says((said) => said.startsWith(name)) ?? null;
}

// Waits for the part of a kind that is called so; within another, if given.
export async function find(browser, kind, name, within) {
  let part;
  await eventually(async () => {
    part = await browser.run(called, KINDS[kind], name, within);
    return part !== null;
  }, true, `${kind} ${name}`);
  return part;
}

export const press = async (browser, name, within) => browser.click(await find(browser, 'button', name, within));
export const follow = async (browser, name, within) => browser.click(await find(browser, 'link', name, within));

// Types over what a box holds, key by key, and leaves it.
export async function answer(browser, label, text) {
  await browser.typeOver(await find(browser, 'box', label), text);
  await browser.press('Tab');
}

// Presses one of a few answers, or picks one from a list.
export async function choose(browser, question, name) {
  await browser.click(await find(browser, 'answer', name, await find(browser, 'question', question)));
}

export const value = async (browser, label) => browser.run((box) => box.value, await find(browser, 'box', label));

// The text of the first part that matches, its white space made one blank; nothing where there is none.
export const words = (browser, selector) => browser.run((of) => document.querySelector(of)?.innerText.replace(/\s+/g, ' ').trim(), selector);
export const says = (browser, selector, wanted) => eventually(() => words(browser, selector), wanted, selector);
export const tells = (browser, selector, pattern) => eventually(async () => pattern.test(await words(browser, selector)) || await words(browser, selector), true, selector);

export const headline = (browser, wanted) => says(browser, '.headline__amount', wanted);

// Opens what a button controls, and gives the selector of it.
export async function unfold(browser, name, within) {
  const button = await find(browser, 'button', name, within);
  const attribute = (of) => browser.run((part, key) => part.getAttribute(key), button, of);
  if (await attribute('aria-expanded') !== 'true') await browser.click(button);
  await eventually(() => attribute('aria-expanded'), 'true', name);
  return `[id="${await attribute('aria-controls')}"]`;
}
