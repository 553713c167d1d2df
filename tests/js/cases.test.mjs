// Runs the worked cases of tests/cases through the door.
import assert from "node:assert/strict";
import { test } from "node:test";
import { cases, check } from "./cases.mjs";
import { door } from "./door.mjs";

const all = cases();

test("the list of cases is complete", () => assert.ok(all.length > 400));

for (const one of all) test(`${one.id} ${one.title}`, () => check(one, door.assess(one.input)));
