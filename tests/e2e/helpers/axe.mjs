// Accessibility as axe sees it, in whatever browser.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// The script that has to run in the page before what follows.
export const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Runs in the page: every violation within a context of axe's, such as '.result', but for the rules left out.
export async function violations([within, without]) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const result = await window.axe.run(within, { runOnly: tags, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });
  return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`);
}

// accessible(page, context, off): fails with every violation.
export async function accessible(page, context = 'html', off = []) {
  await page.evaluate(AXE);
  assert.deepEqual(await page.evaluate(violations, [context, off]), []);
}
