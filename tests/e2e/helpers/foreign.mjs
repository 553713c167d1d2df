// Finds what a page says in another language than it says that it is in.
import assert from 'node:assert/strict';

// The languages: how html has them, what a link adds for one, and their names.
export const LANGUAGES = [['en', '&lang=en', 'English'], ['zh', '', 'Chinese']];

// Runs in the page: every text within, and every attribute that is read out, in the letters of the other language, with its
// place. What is marked as neither language is passed over, as is what is neither seen nor read.
function found(within, { english, names }) {
  const chinese = /[\u2e80-\u303f\u3400-\u9fff\uf900-\ufaff\uff00-\uffef]/;
  const name = new RegExp(`\\b(?:${names})\\b`, 'g');
  const isOther = english ? (said) => chinese.test(said) : (said) => /[A-Za-z]{2}/.test(said.replace(name, ''));
  const marked = (node) => {
    const near = node.closest('[lang]') || node.getRootNode().host.closest('[lang]');
    return near.lang.slice(0, 2);
  };
  const place = (node) => {
    const steps = [];
    for (let at = node; at && at.tagName !== 'BODY' && steps.length < 4; at = at.parentElement) {
      steps.unshift(at.id ? `#${at.id}` : [at.tagName.toLowerCase(), ...at.classList].join('.'));
    }
    return steps.join(' > ');
  };
  const offences = new Set();
  const look = (node, said, where) => {
    if (said && marked(node) === (english ? 'en' : 'zh') && isOther(said)) offences.add(`${place(node)}${where}: ${said.trim()}`);
  };
  const visit = (root) => {
    for (const node of [root, ...root.querySelectorAll('*')]) {
      if (node.shadowRoot) visit(node.shadowRoot);
      if (!(node instanceof Element) || node.closest('script, style, noscript, code, pre')) continue;
      for (const child of node.childNodes) if (child.nodeType === Node.TEXT_NODE) look(node, child.data, '');
      // The title of a source in a step only repeats, under the mouse, what stands in the clause.
      const titled = node.matches('.source') ? [] : ['title'];
      for (const attribute of ['aria-label', 'alt', 'placeholder', 'aria-description', ...titled]) {
        look(node, node.getAttribute(attribute), ` [${attribute}]`);
      }
    }
  };
  visit(within);
  return [...offences];
}

// What is called so in Chinese as well, and the name of the other language.
const NAMES = [
  'LPR', 'English', 'JavaScript', 'WebAssembly', 'Chrome', 'Edge', 'Firefox', 'Safari', 'iPhone', 'Cookie', 'CSP', 'SHA256SUMS',
  'script-src', 'wasm-unsafe-eval', 'text/javascript', 'application/wasm', 'html', 'js', 'wasm',
].join('|');

// foreign(page or frame, 'en' or 'zh', at): what of it is in the other language and not marked so; each as place and text.
export const foreign = (page, language, at = 'html') => page.locator(at).first().evaluate(found, { english: language === 'en', names: NAMES });

// speaks(page, language, where, at): fails with all of it; where says in what state the page is.
export async function speaks(page, language, where, at) {
  assert.deepEqual(await foreign(page, language, at), [], where);
}

// press(page, selector): presses all of these at once, and waits until the page has drawn.
export async function press(page, selector) {
  await page.locator(selector).evaluateAll((all) => all.forEach((one) => one.click()));
  await page.evaluate(() => new Promise((drawn) => { requestAnimationFrame(() => requestAnimationFrame(drawn)); }));
}
