// Accessibility as axe sees it.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const axe = readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// accessible(page, context, off): fails with every violation; context is axe's, such as '.result'; off are rules left out.
export async function accessible(page, context = 'html', off = []) {
  await page.evaluate(await axe);
  const violations = await page.evaluate(async ([within, without]) => {
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
    const result = await window.axe.run(within, { runOnly: tags, rules: Object.fromEntries(without.map((rule) => [rule, { enabled: false }])) });
    return result.violations.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.target).join(', ')}`);
  }, [context, off]);
  assert.deepEqual(violations, []);
}
