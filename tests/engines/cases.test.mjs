// The worked cases of tests/cases that are tagged for the page come to the same fen in every engine.
import { cases, link } from '../e2e/helpers/cases.mjs';
import { eventually } from '../e2e/helpers/reader.mjs';
import { disagreements, openLink, shown } from '../e2e/helpers/report.mjs';
import { journey, quiet } from './helpers/site.mjs';

const all = cases().filter((of) => of.page);

journey('every worked case for the page', async (visit, browser, engine, t) => {
  await visit();
  // The cases are opened in one page as links, and the page leaves the address alone meanwhile.
  await browser.run(() => { History.prototype.replaceState = () => {}; });
  for (const { id, title, input, expected } of all) {
    await t.test(`${engine}: ${id} ${title}`, async () => {
      await browser.run(openLink, link(input));
      await eventually(async () => disagreements(expected, await browser.run(shown)), []);
    });
  }
  await quiet(browser);
});
