// The modes in which every view is looked at: what the browser is asked for, how the page was last made to look, and a
// sign in the page that it is so. Nothing moves, so that no colour is read on its way to another. A rule is asked in every
// mode that can change its answer: a mode of other colours only for the colours, which take axe longest, one of other words
// or widths for all the rest.
import { speaking } from './states.mjs';

const COLOURS = ['color-contrast', 'link-in-text-block'];
const COLOURED = { only: COLOURS };
const SHAPED = { without: ['color-contrast'] };

// A mode: the options of a context, and which rules of axe are asked there.
const mode = (options, { look = '', only = undefined, without = [] } = {}) => ({
  options: {
    reducedMotion: 'reduce', serviceWorkers: 'block', ...options,
    init: `${speaking('zh-CN', 'en-GB')} try { localStorage.setItem('huiqisuan/look', '${look}'); } catch { /* A guest has none. */ }`,
  },
  look,
  language: / en$/.test(look) ? 'en' : 'zh',
  only,
  without,
});

const NARROW = { viewport: { width: 320, height: 640 } };

export const MODES = {
  light: mode({}),
  dark: mode({ colorScheme: 'dark' }, COLOURED),
  'large print': mode({}, { look: 'system elder' }),
  'the largest print': mode({}, { look: 'system elder largest', ...SHAPED }),
  'large print, dark because chosen': mode({}, { look: 'dark elder', ...COLOURED }),
  'more contrast': mode({ contrast: 'more' }, COLOURED),
  'more contrast, dark': mode({ contrast: 'more', colorScheme: 'dark' }, COLOURED),
  English: mode({}, { look: 'system en', ...SHAPED }),
  'English, large print, dark': mode({ colorScheme: 'dark' }, { look: 'system elder en' }),
  '320 pixels': mode(NARROW, SHAPED),
  // Where least fits, a text may stick out of its own ground: everything is asked, the colours too.
  '320 pixels, the largest print': mode(NARROW, { look: 'system elder largest' }),
  // There the browser sees to the contrast, and axe reads the colours that it does not use.
  'forced colours': mode({ forcedColors: 'active' }, SHAPED),
};

// Waits until the page is as its mode has it.
export async function inMode(page, { look }) {
  const marks = { elder: '[data-elder]', largest: '[data-elder=largest]', dark: '[data-theme=dark]', en: '[lang=en]' };
  const sign = Object.entries(marks).filter(([word]) => look.split(' ').includes(word)).map(([, mark]) => mark).join('');
  await page.locator(`html${sign}`).waitFor({ state: 'attached' });
  if (look.includes('elder') && await page.locator('.header').isVisible()) await page.locator('.aloud').waitFor();
}
