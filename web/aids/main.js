// Aids for some readers, begun when the page has drawn: WeChat's browser is told apart, since it neither prints nor says
// so, reading aloud is fetched once elder mode is on, the QR code where the page has an address to open elsewhere, and for
// those who read English the words of an apology are there before they are needed.
import { english } from '../boot/english.js';
import { inEnglish } from './language.js';

const page = document.documentElement;

if (/MicroMessenger/i.test(navigator.userAgent)) page.dataset.wechat = '';

const style = document.createElement('link');
Object.assign(style, { rel: 'stylesheet', href: new URL('later.css', document.baseURI).href });
document.head.append(style);

// What does not come leaves no more than its button away.
const load = (name) => import(new URL(name, document.baseURI).href);
if (window.top === window && /^https?:$/.test(location.protocol)) load('qr.js').catch(() => undefined);

let fetched = false;
function look() {
  if (fetched || page.dataset.elder === undefined || !window.speechSynthesis) return;
  fetched = true;
  // What does not come is tried again when elder mode is next changed; without it the page only stays silent.
  load('aloud.js').catch(() => { fetched = false; });
}
new MutationObserver(look).observe(page, { attributeFilter: ['data-elder'] });
look();

const speak = () => { if (inEnglish()) english().catch(() => undefined); };
new MutationObserver(speak).observe(page, { attributeFilter: ['lang'] });
speak();
