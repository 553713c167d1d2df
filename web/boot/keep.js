// What the user has typed, as far as it is kept outside the program: in the link and in this browser.

const KEY = 'huiqisuan/1';

function stored() {
  try {
    return localStorage.getItem(KEY) || '';
  } catch (denied) {
    return '';
  }
}

// Whether there is anything to lose.
export const kept = () => location.hash.length > 1 || stored() !== '';

// The link carries the answers; where it does not, the saved text does.
export const answers = () => (location.hash.length > 1 ? location.href : `${location.href}\n${stored()}`.trim());

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
