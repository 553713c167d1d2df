// Aids for some readers, begun when the page has drawn: WeChat's browser is told apart, since it neither prints nor says
// so, and reading aloud is fetched once elder mode is on.
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
