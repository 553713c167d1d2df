// Everybody can use every view of the page in every mode, as axe sees it: light and dark, large print, more contrast, forced
// colours, English, narrow.
import { after, before, describe, test } from 'node:test';
import { accessible } from './helpers/axe.mjs';
import { inMode, MODES } from './helpers/modes.mjs';
import { site } from './helpers/site.mjs';
import { PAPER, VIEWS } from './helpers/views.mjs';

const visit = site();
// Paper has nothing to move about in.
const left = (view) => (view === PAPER ? ['region', 'landmark-one-main'] : []);

describe('axe finds nothing', { concurrency: 2 }, () => {
  for (const [name, mode] of Object.entries(MODES)) {
    describe(`in the mode ${name}`, { concurrency: 1 }, () => {
      let page;
      before(async () => {
        page = await visit('', mode.options);
        await inMode(page, mode);
      });
      after(() => page.context().close());
      for (const [view, open] of Object.entries(VIEWS)) {
        test(view, async () => {
          await open(page);
          await inMode(page, mode);
          await accessible(page, 'html', [...mode.without, ...left(view)], mode.only);
        });
      }
    });
  }
});
