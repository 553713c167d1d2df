// The case as a QR code, for the way from a desk to a phone, out of WeChat's browser, and from paper back to the page:
// in a dialogue when its button is pressed, and on every sheet that is printed. Loaded where the page has an address
// that opens elsewhere; the button shows once this is here.
import { correction, generate } from 'lean-qr';
import { toSvg } from 'lean-qr/extras/svg';
import { texts } from './texts.js';

const page = document.documentElement;
// The white around a code, without which readers do not find it.
const MARGIN = 4;

// The code of the address that opens the case, or nothing where it is too long for any.
function code() {
  const { address } = document.querySelector('.actions__qr').dataset;
  try {
    return generate(address, { minCorrectionLevel: correction.L, maxCorrectionLevel: correction.M });
  } catch (tooLong) {
    return undefined;
  }
}

function node(name, attributes, ...inner) {
  const made = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) made.setAttribute(attribute, value);
  made.append(...inner);
  return made;
}

// Makes every dot a whole number of the screen's own dots, where there is room for one.
function fit(image, dots) {
  const own = window.devicePixelRatio;
  const each = Math.floor(image.clientWidth * own / dots);
  if (each > 0) image.style.width = `${each * dots / own}px`;
}

function show() {
  const words = texts();
  const drawn = code();
  const close = node('button', { class: 'button button--first', type: 'button' }, words.close);
  const dialog = node('dialog', { class: 'qr', 'aria-labelledby': 'qr-title' }, node('h2', { id: 'qr-title', class: 'qr__title' }, words.title));
  // A picture proper, which can be saved, sent on, and recognised by a long press.
  const picture = drawn && node('img', { class: 'qr__code', src: drawn.toDataURL({ off: [255, 255, 255], pad: MARGIN, scale: 8 }), alt: words.alt });
  if (drawn) {
    dialog.append(picture, node('p', {}, words.how));
    if (page.dataset.wechat !== undefined) dialog.append(node('p', {}, words.inWechat));
  }
  dialog.append(node('p', { class: 'qr__note' }, drawn ? words.holds : words.tooLong), close);
  close.addEventListener('click', () => dialog.close());
  // A press beside it closes it, too.
  dialog.addEventListener('click', ({ target }) => { if (target === dialog) dialog.close(); });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
  if (drawn) fit(picture, drawn.size + 2 * MARGIN);
}

// The sheet is drawn at the moment of printing and gone after it. A drawing is there at once, a picture might come late.
function put(sheet) {
  const drawn = code();
  if (!drawn) return;
  const words = texts();
  const drawing = toSvg(drawn, document, { off: 'white', pad: MARGIN });
  // So large that a phone tells one dot from the next.
  const width = `${Math.max(26, drawn.size * 0.4)}mm`;
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', width);
  drawing.setAttribute('role', 'img');
  drawing.setAttribute('aria-label', words.alt);
  sheet.firstElementChild.after(node('figure', { class: 'sheet__qr' }, drawing, node('figcaption', {}, words.onPaper)));
}

document.addEventListener('click', ({ target }) => { if (target.closest('.actions__qr')) show(); });
new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((added) => {
  if (added.className === 'sheet') put(added);
}))).observe(document.getElementById('root'), { childList: true });
page.dataset.qr = '';
