// Runs the worked cases of tests/cases through the packed package as node imports it, one by one and all at once.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cases, check } from '../js/cases.mjs';
import { load } from './helpers.mjs';

const { assess, assessMany } = await load('node.js');
const all = cases();

test('the list of cases is complete', () => assert.ok(all.length > 400));

for (const one of all) test(`${one.id} ${one.title}`, () => check(one, assess(one.input)));

test('many at once are what each is by itself, whatever stands between them', () => {
  const spoilt = [null, 'x', { loans: 3 }, { get year() { throw new Error('no'); } }];
  const inputs = all.map(({ input }) => input).flatMap((input, index) => [input, spoilt[index % spoilt.length]]);
  const { ok, problems, outputs } = assessMany(inputs.slice(0, 1000));
  assert.deepEqual([ok, problems, outputs.length], [false, [], Math.min(inputs.length, 1000)]);
  outputs.forEach((output, at) => {
    if (at % 2 === 0) check(all[at / 2], output);
    else assert.equal(output.ok, false);
  });
});
