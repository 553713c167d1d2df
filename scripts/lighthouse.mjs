// Lighthouse's mobile preset against dist/, and its scores in one line; the report goes to target/.
import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import lighthouse from 'lighthouse';
import { CHROMIUM, FLAGS } from '../tests/e2e/helpers/browser.mjs';
import { serve } from '../tests/e2e/helpers/server.mjs';

const port = 9333;
const server = await serve({ compress: true });
const profile = join(tmpdir(), `huiqisuan-lighthouse-${process.pid}`);
const browser = await chromium.launchPersistentContext(profile,
  { executablePath: CHROMIUM, args: [...FLAGS, `--remote-debugging-port=${port}`] });
const { lhr, report } = await lighthouse(server.url,
  { port, output: 'html', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices'] });
await browser.close();
await server.close();

mkdirSync('target', { recursive: true });
writeFileSync('target/lighthouse.html', report);
const scores = Object.values(lhr.categories).map(({ title, score }) => `${title} ${Math.round(score * 100)}`);
console.log(`${scores.join(' · ')}  (target/lighthouse.html)`);
for (const { auditRefs } of Object.values(lhr.categories)) {
  for (const { id, weight } of auditRefs) {
    const audit = lhr.audits[id];
    if (weight > 0 && audit.score !== null && audit.score < 0.9) console.log(`  ${audit.title}: ${audit.displayValue ?? ''}`);
  }
}
