// A program that uses the package as its types say, compiled under the strictest settings and then run.

import * as assert from "node:assert/strict";
import { advise, assess, assessMany, clause, editions, fields, init, plan, version } from "huiqisuan";
import type {
    Batch, BridgePlan, Change, Editions, Field, Fields, Input, LoanInput, Measure, Output, ProblemCode, Step,
} from "huiqisuan";

const loan: LoanInput = {
    amount: 1_000_000,
    lender: "bank",
    purpose: "workingCapital",
    guarantee: "otherGuarantor",
    actualInterest: "52200",
    actualFee: "1万元",
    firstLoan: false,
    keyProject: "no",
};

const input: Input = {
    year: 2020,
    enterprise: { local: true, industry: "industry", employees: 50, revenue: 5_000_000, assets: null },
    growth: { otherInterestSubsidy: false },
    loans: [loan],
    readings: { severalLoans: "sum" },
};

function measure(output: Output, name: Measure["measure"]): Measure {
    const found = output.report.measures.find((measure) => measure.measure === name);
    assert.ok(found !== undefined, name);
    return found;
}

/** The leaves of an explanation: what it rests on. */
function leaves(step: Step): readonly Step[] {
    return step.children === undefined ? [step] : step.children.flatMap(leaves);
}

const output = assess(input);
assert.equal(output.ok, true);
assert.equal(output.report.sizeClass, "small");

const subsidy = measure(output, "interestSubsidy");
assert.equal(subsidy.verdict, "granted");
assert.equal(subsidy.amount?.least, "31100.00");
const steps = subsidy.amount?.steps;
assert.ok(steps !== undefined);
const given = leaves(steps).flatMap((step) => (step.how === "given" && step.path !== undefined ? [step.path] : []));
assert.deepEqual(given, ["loans[0].actualInterest", "loans[0].actualFee"]);
const stated = leaves(steps).flatMap((step) => (step.printed === undefined ? [] : [step.printed]));
assert.deepEqual(stated, ["50%", "30万元"]);

// A misspelt key is a mistake the compiler sees, and a problem where it does not.
// @ts-expect-error there is no such industry
const misspelt: Input = { enterprise: { industry: "industy" } };
const code: ProblemCode | undefined = assess(misspelt).problems[0]?.code;
assert.equal(code, "notOffered");

// @ts-expect-error what is returned is not to be changed
output.ok = false;

// A fee rate a tenth too high costs the guarantor its subsidy; the change to agree on is an input again.
const dear: LoanInput = { ...loan, guarantee: "governmentGuarantor", feeRate: "1.1%" };
const other = { otherInterestAmount: 40000, provincialFeeSubsidy: false };
const advised = advise({ ...input, growth: other, loans: [dear] });
// What has been paid belongs to a loan that is drawn, whose terms are no longer to be agreed on.
assert.deepEqual(advised.advice.nearMisses, []);
// The subsidy is of the year in which the loan is drawn.
const offered: LoanInput = { ...dear, actualInterest: null, actualFee: null, start: "2020-02-01", end: "2021-01-31" };
const near = advise({ ...input, growth: other, loans: [offered] }).advice.nearMisses.find((near) => near.measure === "guaranteeFee");
const change: Change | undefined = near?.change;
assert.deepEqual([change?.path, change?.input, near?.after?.least], ["loans[0].feeRate", "1", "8000.00"]);
const combinations = advised.advice.combinations;
assert.deepEqual([combinations?.all[0]?.picks, combinations?.margin, combinations?.tie], [["other"], "8900.00", false]);
assert.deepEqual(advised.advice.years.years.map((of) => [of.year, of.interest.least]), [[2020, "52200.00"]]);

const parsed: unknown = JSON.parse('{"year": 2020, "loans": 3}');
assert.deepEqual(assess(parsed).problems.map((problem) => `${problem.path} ${problem.code}`), ["loans notAList"]);

// Many at once, each by itself.
const batch: Batch = assessMany([input, { year: "last" }, input]);
assert.deepEqual(batch.outputs.map((of) => of.report.totals[0]?.least ?? null), ["31100.00", null, "31100.00"]);
assert.deepEqual([batch.ok, batch.problems.length, batch.outputs[1]?.problems[0]?.path], [false, 0, "year"]);

const bridge: BridgePlan = plan({ bridge: { amount: 8_000_000, due: "2020-03-10", mortgaged: true } }).plan;
assert.deepEqual([bridge.way?.days, bridge.way?.fee, bridge.saving], [6, "40000.00", "8000.00"]);

// What a form of one's own is made of: its parts, their questions, the answers to choose from.
const form: Fields = fields({ language: "zh-CN" });
const lender: Field | undefined = form.fields.find((field) => field.path === "loans[].lender");
assert.deepEqual(lender?.answers?.map(({ key }) => key), ["bank", "nonBank"]);
assert.equal(form.sections.find(({ key }) => key === lender?.section)?.list, true);
// @ts-expect-error there are no words in that language
fields({ language: "tlh" });

const known: Editions = editions();
assert.equal(known.documents.find(({ id }) => id === "jinan-2019-55")?.inForceFrom, "2019-09-25");
assert.equal(known.version, version());

await init();
assert.equal(clause("jinan-2019-55/17")?.lead[0], "市财政局");
assert.equal(clause("jinan-2019-55/99"), null);
assert.match(version(), /^\d+\.\d+\.\d+$/);
