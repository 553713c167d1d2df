// The worked cases of tests/cases that are tagged for the page come to the same fen in every engine.
import { cases, link } from '../e2e/helpers/cases.mjs';
import { eventually } from '../e2e/helpers/reader.mjs';
import { disagreements, openLink, shown } from '../e2e/helpers/report.mjs';
import { journey, quiet } from './helpers/site.mjs';

const all = cases().filter((of) => of.page);
// The engines in which the page is open, for the cases that are opened in it as links.
const opened = new Set();

for (const { id, title, input, expected } of all) {
  journey(`${id} ${title}`, async (visit, browser, engine) => {
    if (!opened.has(engine)) {
      await visit();
      // The page leaves the address alone meanwhile.
      await browser.run(() => { History.prototype.replaceState = () => {}; });
      opened.add(engine);
    }
    await browser.run(openLink, link(input));
    await eventually(async () => disagreements(expected, await browser.run(shown)), []);
  });
}

journey('nothing went wrong or was asked for in all these cases', (visit, browser) => quiet(browser));
