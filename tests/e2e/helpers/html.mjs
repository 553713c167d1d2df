// Validity as html-validate sees it; its rules are in .htmlvalidate.json.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { HtmlValidate } from 'html-validate';

// valid(html): fails with every offence.
export async function valid(html) {
  const validator = new HtmlValidate(JSON.parse(await readFile('.htmlvalidate.json', 'utf8')));
  const report = await validator.validateString(html);
  const offences = report.results.flatMap(({ messages }) => messages)
    .map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId}: ${message}`);
  assert.deepEqual(offences, []);
}
