// The modes in which every view is looked at: what the browser is asked for, how the page was last made to look, and a
// sign in the page that it is so. Nothing moves, so that no colour is read on its way to another.
import { speaking } from './states.mjs';

// A mode: the options of a context, and the rules of axe that say nothing there.
const mode = (options, { look = '', without = [] } = {}) => ({
  options: {
    reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
    init: `${speaking('zh-CN', 'en-GB')} try { localStorage.setItem('huiqisuan/look', '${look}'); } catch { /* A guest has none. */ }`,
  },
  look,
  without,
});

const NARROW = { viewport: { width: 320, height: 640 } };

export const MODES = {
  light: mode({}),
  dark: mode({ colorScheme: 'dark' }),
  'large print': mode({}, { look: 'system elder' }),
  'the largest print': mode({}, { look: 'system elder largest' }),
  'large print, dark because chosen': mode({}, { look: 'dark elder' }),
  'more contrast': mode({ contrast: 'more' }),
  'more contrast, dark': mode({ contrast: 'more', colorScheme: 'dark' }),
  English: mode({}, { look: 'system en' }),
  'English, large print, dark': mode({ colorScheme: 'dark' }, { look: 'system elder en' }),
  '320 pixels': mode(NARROW),
  '320 pixels, the largest print': mode(NARROW, { look: 'system elder largest' }),
  // There the browser sees to the contrast, and axe reads the colours that it does not use.
  'forced colours': mode({ forcedColors: 'active' }, { without: ['color-contrast'] }),
};

// Waits until the page is as its mode has it.
export async function inMode(page, { look }) {
  const marks = { elder: '[data-elder]', largest: '[data-elder=largest]', dark: '[data-theme=dark]', en: '[lang=en]' };
  const sign = Object.entries(marks).filter(([word]) => look.split(' ').includes(word)).map(([, mark]) => mark).join('');
  await page.locator(`html${sign}`).waitFor({ state: 'attached' });
  if (look.includes('elder') && await page.locator('.header').isVisible()) await page.locator('.aloud').waitFor();
}
