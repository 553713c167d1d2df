// The words around the texts of the policy library in English; the texts, and the reasons given with them, stay Chinese.

const kept = (storage, key) => {
  try {
    return window[storage].getItem(key) || '';
  } catch {
    return '';
  }
};

// Whether the page one comes from speaks English: its link says so, or the address left, or what was last chosen.
export const readsEnglish = () => /[?&]lang=en/.test(location.search) || /&lang=en/.test(kept('sessionStorage', 'huiqisuan/address'))
  || / en$/.test(kept('localStorage', 'huiqisuan/look'));

// Each element that has English words is given them; that this can be had is then plain to see.
export function speakEnglish() {
  document.documentElement.lang = 'en';
  document.querySelector('.library__foreign').remove();
  for (const node of document.querySelectorAll('[data-en]')) {
    node.textContent = node.dataset.en;
    node.lang = 'en';
  }
  for (const node of document.querySelectorAll('[data-en-label]')) node.setAttribute('aria-label', node.dataset.enLabel);
}
