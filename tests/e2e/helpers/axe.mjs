// Accessibility as axe sees it, in whatever browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { poor } from './contrast.mjs';

// The script that has to run in the page before what follows.
export const AXE = `${readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')};window.poor=${poor}`;

// Runs in the page: every violation within a context of axe's, such as '.result', but for the rules left out. The contrast
// that axe cannot judge is judged too. Where rules are named, these alone are asked.
export async function violations([within, without, only]) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice', 'experimental'];
  // A number in large print is taken for a heading there, and stands under the one that names it.
  const left = ['p-as-heading', ...without];
  const rules = Object.fromEntries(left.map((rule) => [rule, { enabled: false }]));
  const result = await window.axe.run(within, { runOnly: only ?? tags, rules, resultTypes: ['violations', 'incomplete'], elementRef: true });
  const said = result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`);
  const place = window.scrollY;
  for (const { id, nodes } of result.incomplete) {
    for (const { element, target } of id === 'color-contrast' ? nodes : []) {
      const found = element && window.poor(element);
      if (found) said.push(`contrast: ${found}: ${target}`);
    }
  }
  window.scrollTo({ top: place, behavior: 'instant' });
  return said;
}

// accessible(page, context, off, only): fails with every violation.
export async function accessible(page, context = 'html', off = [], only = undefined) {
  await page.evaluate(AXE);
  assert.deepEqual(await page.evaluate(violations, [context, off, only]), []);
}
