// What the user has typed and chosen, as far as it is kept outside the program: in the link and in this browser.
import { embedded } from './guest.js';

const KEY = 'huiqisuan/1';

function stored(key = KEY) {
  try {
    return localStorage.getItem(key) || '';
  } catch (denied) {
    return '';
  }
}

// Whether there is anything to lose.
export const kept = () => location.hash.length > 1 || stored() !== '';

// The link carries the answers; where it does not, the saved text does.
export const answers = () => (location.hash.length > 1 ? location.href : `${location.href}\n${stored()}`.trim());

// Whether English is read: the page says so, or its link does, or it was last chosen. A guest speaks as its host says.
export const readsEnglish = () => /^en|&lang=en| en$/.test(document.documentElement.lang
  + (embedded ? '' : location.hash + stored('huiqisuan/look')));

export function forget() {
  try {
    localStorage.removeItem(KEY);
  } catch (denied) {
    // Then nothing was saved there either.
  }
  history.replaceState(null, '', location.pathname + location.search);
}

// Resolves to whether it was copied. Plain http has no clipboard of the newer kind.
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch (unavailable) {
    const area = document.createElement('textarea');
    area.value = text;
    (document.querySelector('.boot') || document.body).append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    return done;
  }
}
