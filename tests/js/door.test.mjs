// Whatever a program passes, the door answers and never throws.
import assert from "node:assert/strict";
import { test } from "node:test";
import { door, measure, problems } from "./door.mjs";

const loan = (answers) => ({ loans: [answers] });

test("an input that is no object is a problem of the whole", () => {
    for (const input of [5, "text", true, [], () => 1, Symbol("s"), 10n]) {
        assert.deepEqual(problems(input), [" notAnObject"]);
    }
});

test("nothing at all leaves everything open", () => {
    for (const input of [{}, new Map([["year", 2020]]), Object.create(null), new Date(0)]) {
        const output = door.assess(input);
        assert.equal(output.ok, true);
        assert.ok(output.report.measures.every(({ verdict }) => verdict === "open"));
        assert.deepEqual(output.report.totals, []);
    }
    for (const input of [undefined, null]) assert.deepEqual(problems(input), [" notAnObject"]);
});

test("unknown keys are named and harm nothing", () => {
    assert.deepEqual(problems({ yaer: 2020, loans: [{ amuont: 1 }], bridge: { amount: 1, day: 2 } }), [
        "yaer unknownKey", "loans[0].amuont unknownKey", "bridge.day unknownKey",
    ]);
    const hostile = JSON.parse('{"__proto__":{"ok":"no"},"constructor":1,"toString":2,"":3,"hasOwnProperty":4}');
    assert.deepEqual(problems(hostile), [
        "__proto__ unknownKey", "constructor unknownKey", "toString unknownKey", " unknownKey", "hasOwnProperty unknownKey",
    ]);
    assert.equal({}.ok, undefined);
    assert.deepEqual(problems({ enterprise: JSON.parse('{"__proto__":1}') }), ["enterprise.__proto__ unknownKey"]);
    assert.deepEqual(problems({ enterprise: { year: 2020 } }), ["enterprise.year unknownKey"]);
});

test("a section of the wrong type is a problem, and a missing one is none", () => {
    assert.deepEqual(problems({ enterprise: 5, bridge: [], loans: {}, growth: "x", readings: true }), [
        "enterprise notAnObject", "bridge notAnObject", "loans notAList", "growth notAnObject", "readings notAnObject",
    ]);
    assert.deepEqual(problems({ enterprise: null, loans: null, bridge: undefined }), []);
    assert.deepEqual(problems({ loans: [null, 5, [], {}] }), [
        "loans[0] notAnObject", "loans[1] notAnObject", "loans[2] notAnObject",
    ]);
});

test("an answer of the wrong type is a problem and never a default", () => {
    const wrong = [{}, [], () => 1, Symbol("s"), 10n, NaN, Infinity, -Infinity, true];
    for (const amount of wrong) assert.deepEqual(problems(loan({ amount })), ["loans[0].amount wrongType"]);
    assert.deepEqual(problems({ year: new Date() }), ["year wrongType"]);
    // Read as missing, an unusable day basis would be 360.
    const output = door.assess({
        year: 2020,
        enterprise: { industry: "industry", employees: 50, revenue: 5e6 },
        growth: { otherInterestSubsidy: false },
        loans: [{ amount: 2e6, lender: "bank", purpose: "workingCapital", guarantee: "none", rate: 4.35, repayment: "bullet",
            start: "2020-02-01", end: "2020-03-01", dayBasis: [365] }],
    });
    assert.deepEqual(measure(output, "interestSubsidy").questions, ["loans[0].dayBasis"]);
});

test("numbers are taken by their shortest decimal text", () => {
    const found = (amount) => {
        const output = door.assess({ bridge: { amount } });
        const { found } = measure(output, "bridgeLoan").conditions.find((of) => of.requirement === "bridgeWithinAmount");
        return output.ok ? found.value : output.problems[0].code;
    };
    assert.equal(found(0.1), "0.10");
    assert.equal(found(1234567.89), "1234567.89");
    assert.equal(found(1e6), "1000000.00");
    assert.equal(found(0.1 + 0.2), "tooPrecise");
    assert.equal(found(0), "tooSmall");
    assert.equal(found(-0), "tooSmall");
    assert.equal(found(-1), "negative");
    assert.equal(found(1e12), "1000000000000.00");
    assert.equal(found(1e21), "tooLarge");
    assert.equal(found(Number.MAX_VALUE), "tooLong");
    assert.equal(found(Number.MIN_VALUE), "tooLong");
    assert.equal(found(1e-7), "tooPrecise");
});

test("bare money is in yuan, and texts may carry their own unit", () => {
    const found = (amount) => measure(door.assess(loan({ amount, guarantee: "none" })), "interestSubsidy").conditions
        .find((of) => of.requirement === "loanAtMost").found.value;
    assert.equal(found("500000"), "500000.00");
    assert.equal(found("50万元"), "500000.00");
    assert.equal(found("伍拾万元整"), "500000.00");
    assert.equal(found(500000), "500000.00");
});

test("yes and no may be truth values, and nothing else may", () => {
    for (const [answer, outcome] of [[true, "met"], ["yes", "met"], [false, "unmet"], ["no", "unmet"], [null, "open"], ["", "open"]]) {
        const { conditions } = measure(door.assess({ bridge: { goodCredit: answer } }), "bridgeLoan");
        assert.equal(conditions.find((of) => of.requirement === "goodCredit").outcome, outcome);
    }
    assert.deepEqual(problems({ bridge: { goodCredit: 1 } }), ["bridge.goodCredit notOffered"]);
    assert.deepEqual(problems({ bridge: { goodCredit: "Yes" } }), ["bridge.goodCredit notOffered"]);
    assert.deepEqual(problems(loan({ lender: true })), ["loans[0].lender wrongType"]);
});

test("every kind of mistake has its code", () => {
    const codes = {
        amount: [["三万五", "ambiguous"], ["1e5", "exponent"], ["x", "notANumber"], ["5天", "wrongUnit"], ["9".repeat(65), "tooLong"]],
        start: [["2020-02-30", "noSuchDay"], ["gestern", "notADate"]],
        settlementDay: [["32", "tooLarge"], ["2.5", "notWhole"]],
        lender: [["shark", "notOffered"]],
    };
    for (const [key, answers] of Object.entries(codes)) {
        for (const [answer, code] of answers) {
            assert.deepEqual(problems(loan({ [key]: answer })), [`loans[0].${key} ${code}`]);
        }
    }
    assert.deepEqual(problems({ voucher: { activityRatio: "100.1" } }), ["voucher.activityRatio tooLarge"]);
    assert.deepEqual(problems({ training: { timesThisYear: 0 } }), ["training.timesThisYear tooSmall"]);
    assert.deepEqual(problems({ bridge: { releaseDays: 0 } }), []);
    assert.deepEqual(problems(loan({ start: "2020-01-02", end: "2020-01-02" })), ["loans[0].end notAfterStart"]);
    assert.deepEqual(problems(loan({ start: "2020-01-02", end: "2071-01-02" })), ["loans[0].end termTooLong"]);
    assert.deepEqual(problems(loan({ amount: 1, principalLoss: 2 })), ["loans[0].principalLoss moreThanLoan"]);
    assert.deepEqual(problems(loan({ pricedOn: "2026-10-01", rateForm: "lprSpread", lpr: 3, rate: -301 })), ["loans[0].rate rateBelowZero"]);
});

test("a message names the place and what is wrong with it", () => {
    const [problem] = door.assess(loan({ amount: "三万五" })).problems;
    assert.match(problem.message, /^loans\[0\]\.amount：.*三万五/);
});

test("a ledger holds fifty loans", () => {
    const fifty = Array.from({ length: 50 }, () => ({ amount: 500000 }));
    assert.deepEqual(problems({ loans: fifty }), []);
    const output = door.assess({ loans: [...fifty, { amount: "x" }] });
    assert.deepEqual(output.problems.map(({ path, code }) => `${path} ${code}`), ["loans tooManyLoans"]);
    assert.equal(measure(output, "interestSubsidy").parts.length, 50);
});

test("what throws or never ends when it is looked at is a problem", () => {
    const circular = {};
    circular.loans = [circular];
    circular.enterprise = circular;
    assert.ok(problems(circular).length > 0);
    const throwing = { get year() { throw new Error("no"); }, bridge: { get amount() { throw new Error("no"); } } };
    assert.deepEqual(problems(throwing), ["year wrongType", "bridge.amount wrongType"]);
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    assert.equal(problems(proxy).length, 1);
    assert.deepEqual(problems(new Proxy({}, { ownKeys() { throw new Error("no"); } })), [" notAnObject"]);
    const endless = { loans: new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 40 : {}) }) };
    assert.deepEqual(problems(endless), ["loans tooManyLoans"]);
    const crowded = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]));
    assert.equal(problems(crowded).length, 100);
});

test("what comes back is plain data", () => {
    const output = door.assess({ year: 2020, loans: [{ amount: 500000 }] });
    assert.deepEqual(JSON.parse(JSON.stringify(output)), output);
    assert.equal(Object.getPrototypeOf(output), Object.prototype);
    assert.ok(Array.isArray(output.report.measures));
    output.report.totals.push("spoilt");
    assert.deepEqual(door.assess({}).report.totals, []);
});

test("a clause is found by its id", () => {
    const found = door.clause("jinan-2019-55/17");
    assert.equal(found.number, "（十七）");
    assert.deepEqual(found.lead, ["市财政局"]);
    assert.match(found.text, /年补贴额最高不超过30万元/);
    for (const id of ["", "jinan-2019-55/28", "__proto__", undefined, null, 17, {}]) assert.equal(door.clause(id), null);
});
