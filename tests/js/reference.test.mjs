// What a program can ask about the calculator itself: its questions, and what it knows until when.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { door, problems } from "./door.mjs";

const { language, sections, fields } = door.fields();
const field = (path) => fields.find((of) => of.path === path);

/** An input in which that answer stands where the path says. */
function answered(path, answer) {
    const [key, within] = path.split(".");
    if (within === undefined) return { [key]: answer };
    return key === "loans[]" ? { loans: [{ [within]: answer }] } : { [key]: { [within]: answer } };
}

test("every question of the vocabulary has a place in the input, which knows it", () => {
    const vocabulary = new URL("../../vocabulary/", import.meta.url);
    const files = readdirSync(vocabulary).filter((name) => name.endsWith(".toml"));
    const questions = files.flatMap((name) => readFileSync(new URL(name, vocabulary), "utf8").match(/^\[\[question\]\]$/gm) ?? []);
    assert.equal(fields.length, questions.length);
    assert.equal(new Set(fields.map(({ path }) => path)).size, fields.length);
    for (const { path } of fields) assert.deepEqual(problems(answered(path, null)), [], path);
    // An answer that none understands is a problem of that very place.
    for (const { path } of fields) {
        const [problem] = door.assess(answered(path, "?!")).problems;
        assert.equal(problem.path, path.replace("[]", "[0]"));
    }
});

test("the sections are those of the questions, in their order", () => {
    assert.deepEqual([...new Set(fields.map(({ section }) => section))], sections.map(({ key }) => key));
    assert.deepEqual(sections.filter(({ list }) => list).map(({ key }) => key), ["loans"]);
    assert.deepEqual(sections.filter(({ topic }) => !topic).map(({ key }) => key),
        ["", "enterprise", "loans", "bridge", "growth", "readings"]);
    assert.deepEqual(sections.slice(0, 3).map(({ label }) => label), ["测算年度", "企业", "贷款"]);
});

test("every answer offered is taken, and a default is one of them", () => {
    const choices = fields.filter(({ kind }) => kind === "choice" || kind === "yesNo");
    assert.ok(choices.length > 50);
    for (const { path, answers, default: default_ } of choices) {
        for (const { key, label } of answers) {
            assert.deepEqual(problems(answered(path, key)), [], path);
            assert.notEqual(label, "");
        }
        assert.ok(default_ === undefined || answers.some(({ key }) => key === default_), path);
    }
    for (const of of fields) assert.equal("answers" in of, choices.includes(of), of.path);
    assert.deepEqual(field("loans[].lender").answers, [{ key: "bank", label: "银行" }, { key: "nonBank", label: "非银行机构" }]);
});

test("a label is enough to find a question, as the header of a table has to", () => {
    assert.equal(new Set(fields.map(({ label }) => label)).size, fields.length);
    assert.ok(fields.every(({ label }) => label !== ""));
});

test("a bare number is in the unit told, and the unit shown may be written behind it", () => {
    assert.equal(field("bridge.amount").unit, "yuan");
    assert.equal(field("bridge.amount").shownUnit, "万元");
    const amount = (answer) => door.assess({ bridge: { amount: answer } }).report.measures
        .find(({ measure }) => measure === "bridgeLoan").conditions.find(({ requirement }) => requirement === "bridgeWithinAmount").found.value;
    assert.equal(amount("800"), "800.00");
    assert.equal(amount("800万元"), "8000000.00");
    for (const { path, kind, unit, shownUnit = "", example = "" } of fields) {
        assert.equal(unit, { money: "yuan", percent: "percent" }[kind], path);
        // An example may offer two ways of writing, of which the first is bare.
        const [bare] = example.split(" 或 ");
        if (bare !== "") assert.deepEqual(problems(answered(path, bare + shownUnit)), [], path);
    }
});

test("a part names its whole, and nothing is no answer where it says so", () => {
    assert.equal(field("equity.governmentShare").partOf, "equity.invested");
    assert.equal(field("equity.invested").positive, true);
    assert.deepEqual(problems({ equity: { invested: 0 } }), ["equity.invested tooSmall"]);
    assert.equal(field("fees.commitment").positive, false);
    assert.deepEqual(problems({ fees: { commitment: 0 } }), []);
    assert.equal(field("bill.amount").measure, "rediscount");
});

test("a language that there is not gets the first, which says so; options of any shape do no harm", () => {
    assert.equal(language, "zh-CN");
    const hostile = { get language() { throw new Error("no"); } };
    for (const options of [undefined, null, 5, [], {}, { language: "tlh" }, { language: 7 }, hostile, () => 1]) {
        assert.deepEqual(door.fields(options), door.fields({ language: "zh-CN" }));
    }
});

test("the same questions are there in English", () => {
    const english = door.fields({ language: "en" });
    assert.equal(english.language, "en");
    assert.deepEqual(english.fields.map(({ path }) => path), fields.map(({ path }) => path));
    assert.equal(english.fields.find(({ path }) => path === "loans[].amount").label, "Loan amount");
    const labels = english.fields.flatMap(({ label, answers = [] }) => [label, ...answers.map((answer) => answer.label)]);
    for (const label of labels) assert.doesNotMatch(label, /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
});

test("the editions are the documents of the law, with their life and their clauses", () => {
    const { documents, version } = door.editions();
    assert.equal(version, door.version());
    const folders = readdirSync(new URL("../../policy/", import.meta.url), { withFileTypes: true });
    assert.deepEqual(documents.map(({ id }) => id), folders.filter((of) => of.isDirectory()).map(({ name }) => name).sort());
    const of = (id) => documents.find((document) => document.id === id);
    assert.equal(of("jinan-2019-55").number, "济政字〔2019〕55号");
    assert.deepEqual([of("jinan-2019-55").inForceFrom, of("jinan-2019-55").inForceTo], ["2019-09-25", null]);
    assert.deepEqual([of("jinan-office-2019-20").inForceFrom, of("jinan-office-2019-20").inForceTo], ["2019-09-30", "2021-12-31"]);
    for (const { id, clauses } of documents) {
        assert.ok(clauses.length > 0);
        for (const clause of clauses) assert.equal(door.clause(clause).document.id, id);
    }
});

test("the editions say from when and until when the tables are known", () => {
    const { lpr, workingDays } = door.editions();
    assert.deepEqual(lpr, { knownFrom: "2019-08-20", knownUntil: door.assess({}).report.lprKnownUntil });
    assert.deepEqual(workingDays, { knownFrom: "2019-01-01", knownUntil: "2026-12-31" });
});
