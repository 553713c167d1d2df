// The other answer of the door: advice, the plan of a bridge loan included.
import assert from "node:assert/strict";
import { test } from "node:test";
import { door } from "./door.mjs";

const bridge = (more) => ({ bridge: { amount: 8000000, mortgaged: true, ...more } });
const plan = (input) => door.advise(input).advice.bridge;
const told = ({ days, fee }) => [days, fee];

test("a bridge from a Monday takes four days, from a Tuesday six", () => {
    assert.deepEqual(told(plan(bridge({ due: "2020-03-10", repaidOn: "2020-03-09" })).way), [4, "32000.00"]);
    const tuesday = plan(bridge({ due: "2020-03-10" }));
    assert.deepEqual(told(tuesday.way), [6, "40000.00"]);
    assert.equal(tuesday.candidates[tuesday.cheapest].repaid, "2020-03-09");
    assert.equal(tuesday.saving, "8000.00");
    assert.equal(tuesday.renewal, "jinan-2019-55/5");
});

test("across the National Day it takes twelve, and says why", () => {
    const { way } = plan(bridge({ due: "2019-09-27" }));
    assert.deepEqual(told(way), [12, "56000.00"]);
    assert.deepEqual(way.stops.map(({ step, on }) => `${step} ${on}`),
        ["repaid 2019-09-27", "cancelled 2019-09-27", "registered 2019-10-08", "released 2019-10-09"]);
    assert.deepEqual(way.warnings.map(({ code }) => code), ["longHoliday", "overUsualDays"]);
});

test("what a plan lacks is named, and beyond the calendar there is none", () => {
    assert.deepEqual(plan({}).open, ["bridge.amount", "bridge.due", "bridge.mortgaged"]);
    const later = plan(bridge({ due: "2027-03-10" }));
    assert.equal(later.way, null);
    assert.equal(later.calendarKnownUntil, "2026-12-31");
});

test("a plan can be had on its own, and is the same", () => {
    for (const input of [bridge({ due: "2020-03-10" }), bridge({ due: "2027-03-10" }), bridge({ due: "x" }), {}, null, [7]]) {
        const { advice, ...rest } = door.advise(input);
        assert.deepEqual(door.plan(input), { ...rest, plan: advice.bridge });
    }
});

test("bad input is a problem with its path and never an exception", () => {
    for (const input of [undefined, null, 7, [], { loans: {} }, bridge({ due: "2020-02-30" })]) {
        const { ok, problems, advice } = door.advise(input);
        assert.equal(ok, problems.length === 0);
        assert.ok(Array.isArray(advice.nearMisses));
    }
    assert.deepEqual(door.advise(bridge({ due: "2020-02-30" })).problems.map(({ path }) => path), ["bridge.due"]);
});

test("a loan one fen too large is told the bound, and what it would bring", () => {
    const input = {
        year: 2020,
        enterprise: { local: true, industry: "industry", employees: 100, revenue: "1000万元" },
        loans: [{
            amount: "10000000.01", lender: "bank", purpose: "workingCapital", start: "2020-01-15", end: "2021-01-14",
            rate: 5.22, repayment: "quarterlyInterest", guarantee: "none",
        }],
        growth: { otherInterestSubsidy: false },
    };
    const near = door.advise(input).advice.nearMisses.find(({ measure }) => measure === "interestSubsidy");
    assert.equal(near.change.path, "loans[0].amount");
    assert.equal(near.change.to.value, "10000000.00");
    assert.equal(door.assess({ ...input, loans: [{ ...input.loans[0], amount: near.change.input }] })
        .report.totals.find(({ receiver }) => receiver === "enterprise").least, near.after.least);
});
