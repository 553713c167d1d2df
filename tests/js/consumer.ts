// A program that uses the door as its types say, compiled under the strictest settings and then run.

import assert from "node:assert/strict";
import { advise, assess, clause, version } from "../../target/js-door/huiqisuan.js";
import type { Change, Input, LoanInput, Measure, Output, ProblemCode, Step } from "../../target/js-door/huiqisuan.js";

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
const offered: LoanInput = { ...dear, start: "2020-03-02", actualInterest: null, actualFee: null };
const near = advise({ ...input, growth: other, loans: [offered] }).advice.nearMisses.find((near) => near.measure === "guaranteeFee");
const change: Change | undefined = near?.change;
assert.deepEqual([change?.path, change?.input, near?.after?.least], ["loans[0].feeRate", "1", "8000.00"]);
const combinations = advised.advice.combinations;
assert.deepEqual([combinations?.all[0]?.picks, combinations?.margin, combinations?.tie], [["other"], "8900.00", false]);
assert.deepEqual(advised.advice.years.years.map((of) => [of.year, of.interest.least]), [[2020, "52200.00"]]);

const parsed: unknown = JSON.parse('{"year": 2020, "loans": 3}');
assert.deepEqual(assess(parsed).problems.map((problem) => `${problem.path} ${problem.code}`), ["loans notAList"]);

assert.equal(clause("jinan-2019-55/17")?.lead[0], "市财政局");
assert.equal(clause("jinan-2019-55/99"), null);
assert.match(version(), /^\d+\.\d+\.\d+$/);
