// The worked cases of tests/cases, whose format is described there, and how an output is held against one.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";

/** All cases, as examples/cases.rs prints them. */
export function cases() {
    const lines = readFileSync(new URL("../../target/cases.jsonl", import.meta.url), "utf8").trim().split("\n");
    return lines.map((line) => JSON.parse(line));
}

const range = ({ least, most }) => (most === undefined ? least : `${least}..${most}`);
const name = ({ requirement, loan }) => (loan === null ? requirement : `loans[${loan}].${requirement}`);
const sorted = (items) => [...items].sort();

/** What the door says of a measure, in the words of a case. */
function seen(measure) {
    const unmet = (soft) =>
        measure.conditions.filter((of) => of.outcome === "unmet" && of.soft === soft).map(name);
    const alternative = (reading, of) => {
        const worth = [of.least === null ? [] : range(of), of.day ?? []].flat();
        return `${reading}=${[of.key, of.verdict, ...worth, of.receiver].join(" ")}`;
    };
    return {
        verdict: measure.verdict,
        amount: measure.amount === null ? "none" : range(measure.amount),
        failed: sorted(unmet(false)),
        warned: sorted(unmet(true)),
        questions: sorted(measure.questions),
        mayAdd: sorted(measure.open),
        notes: sorted(measure.notes),
        receiver: measure.receiver,
        day: measure.day?.date ?? "none",
        shares: (measure.shares ?? []).map(({ bearer, amount }) => `${bearer} ${amount}`),
        years: measure.years.map(({ year, amount }) => `${year} ${amount}`),
        thisYear: measure.thisYear ?? "none",
        capLeft: measure.capLeft ?? "none",
        parts: measure.parts.map((part) => [part.verdict, part.amount === null ? [] : range(part.amount)].flat().join(" ")),
        ratios: measure.parts.map((part) => (part.ratio === undefined ? "none" : range(part.ratio))),
        readings: measure.readings.flatMap((of) => of.alternatives.map((other) => alternative(of.reading, other))),
    };
}

/** What a case expects of a measure, with what is expected unless given. */
function wanted(expected) {
    const always = { failed: [], warned: [], questions: [] };
    if (expected.verdict !== "open") always.amount = "none";
    const all = { ...always, ...expected };
    for (const key of ["failed", "warned", "questions", "mayAdd", "notes"]) {
        if (all[key] !== undefined) all[key] = sorted(all[key]);
    }
    return all;
}

/** Fails with whatever the output of the case's input says otherwise than the case. */
export function check({ expected }, { ok, problems, report }) {
    const { problems: paths = [], sizeClass, totals, trueCost, ...measures } = expected;
    assert.deepEqual(sorted(problems.map(({ path }) => path)), sorted(paths));
    assert.equal(ok, paths.length === 0);
    if (sizeClass !== undefined) assert.equal(report.sizeClass ?? "open", sizeClass);
    if (trueCost !== undefined) assert.equal(report.trueCost === null ? "none" : range(report.trueCost), trueCost);
    if (totals !== undefined) {
        assert.deepEqual(sorted(report.totals.map((of) => `${of.receiver} ${range(of)}`)), sorted(totals));
    }
    for (const [key, expectation] of Object.entries(measures)) {
        const all = wanted(expectation);
        const found = seen(report.measures.find((measure) => measure.measure === key));
        assert.deepEqual(Object.fromEntries(Object.keys(all).map((one) => [one, found[one]])), all);
    }
}
