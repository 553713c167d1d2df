// What element.js needs of the release it loads: how its result is read, and what of its drawing is made known.
import { settle } from './guest.js';

export { inLanguage, linkOf } from './contract.js';
export { told } from './told.js';

// What a host may style from outside, by the class it has within.
const PARTS = ['basis', 'headline', 'receiver', 'card', 'field', 'button'];

// dress(root, home): links lead to the calculator, the element and its parts have their names; returns how to end it.
export const dress = (root, home) => settle(root, home, () => {
  root.setAttribute('aria-label', /^en/.test(root.lang) ? 'Huiqisuan' : '惠企算');
  for (const name of PARTS) root.querySelectorAll(`.${name}:not([part])`).forEach((node) => node.setAttribute('part', name));
});

// A sheet made by script needs no permission of the host's; browsers without it read a link.
export function adopt(shadow, css, href) {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    shadow.adoptedStyleSheets = [sheet];
  } catch (older) {
    shadow.prepend(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
  }
}
