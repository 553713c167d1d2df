// Aids for some readers, begun when the page has drawn: WeChat's browser is told apart, since it neither prints nor says
// so, reading aloud is fetched once elder mode is on, and for those who read English the words of an apology are there
// before they are needed.
import { english } from '../boot/english.js';

const page = document.documentElement;

if (/MicroMessenger/i.test(navigator.userAgent)) page.dataset.wechat = '';

let fetched = false;
function look() {
  if (fetched || page.dataset.elder === undefined || !window.speechSynthesis) return;
  fetched = true;
  // What does not come is tried again when elder mode is next changed; without it the page only stays silent.
  import(new URL('aloud.js', document.baseURI).href).catch(() => { fetched = false; });
}
new MutationObserver(look).observe(page, { attributeFilter: ['data-elder'] });
look();

const speak = () => { if (/^en/.test(page.lang)) english().catch(() => undefined); };
new MutationObserver(speak).observe(page, { attributeFilter: ['lang'] });
speak();
