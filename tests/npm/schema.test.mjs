// The JSON Schema, and with it the types it is made of, say what really goes in and comes out.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import Ajv from 'ajv/dist/2020.js';
import { cases } from '../js/cases.mjs';
import { load, read } from './helpers.mjs';

const huiqisuan = await load('node.js');
const published = JSON.parse(read('schema.json'));

// Of an output no key may be missing from the schema, which the published one, made for later versions too, allows.
const strict = (of) => {
  if (Array.isArray(of)) return of.map(strict);
  if (typeof of !== 'object') return of;
  const made = Object.fromEntries(Object.entries(of).map(([key, value]) => [key, strict(value)]));
  return of.type === 'object' && of.properties ? { ...made, additionalProperties: false } : made;
};
const ajv = new Ajv({ allErrors: true });
ajv.addSchema({ ...strict(published), $id: 'strict' });
ajv.addSchema({ ...published, $id: 'published' });
const validator = (name, which = 'strict') => ajv.getSchema(`${which}#/$defs/${name}`);

function valid(name, value) {
  const validate = validator(name);
  assert.ok(validate(value), JSON.stringify(validate.errors?.slice(0, 5)));
}

// A case whose answers are all left in, since "" takes one of the base away.
const answered = (of) => JSON.parse(JSON.stringify(of, (_, value) => (value === '' ? null : value)));
const HOSTILE = [null, 7, [], { loans: 3, yaer: 1 }, { year: { } }, { loans: Array(51).fill({}) }, { bridge: { due: '2020-02-30' } }];
const all = cases().map(({ id, input }) => ({ id, input: answered(input) }));

test('every input that is understood is one by the schema', () => {
  const understood = all.filter(({ input }) => huiqisuan.assess(input).ok);
  assert.ok(understood.length > 400);
  for (const { input } of understood) valid('Input', input);
});

test('an input that misspells a key or an answer is none', () => {
  for (const input of [{ yaer: 2020 }, { loans: [{ lender: 'shark' }] }, { loans: {} }, { year: true }, []]) {
    assert.equal(validator('Input', 'published')(input), false);
  }
});

for (const [name, call] of [['Output', 'assess'], ['Advised', 'advise'], ['Planned', 'plan']]) {
  test(`what ${call} answers is as the schema says, whatever it is asked`, () => {
    for (const { input } of all) valid(name, huiqisuan[call](input));
    for (const input of HOSTILE) valid(name, huiqisuan[call](input));
  });
}

test('so is everything else that comes out', () => {
  for (const inputs of [HOSTILE, 7, [{}]]) valid('Batch', huiqisuan.assessMany(inputs));
  valid('Fields', huiqisuan.fields());
  const editions = huiqisuan.editions();
  valid('Editions', editions);
  for (const id of editions.documents.flatMap(({ clauses }) => clauses)) valid('Clause', huiqisuan.clause(id));
});

test('a key that a later version adds is allowed', () => {
  const later = { ...huiqisuan.editions(), more: 1 };
  assert.equal(validator('Editions', 'published')(later), true);
  assert.equal(validator('Editions')(later), false);
});
