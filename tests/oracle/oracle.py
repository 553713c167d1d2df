"""Assesses a case by the clauses alone, in exact fractions.

Written from the text of the law and from policy/conventions, not from the Rust: where the two disagree, the clause
decides. Reads the wire format, plain values only (decimal strings, ISO dates, keys of choices, true and false).

An answer that is missing or cannot be used is an Open: the set of questions it hangs on.
"""

import calendar
import re
from datetime import date, timedelta
from fractions import Fraction

import law

LOAN_CHOICES = {
    "lender": ["bank", "nonBank"],
    "purpose": ["workingCapital", "fixedAssets", "other"],
    "rateForm": ["fixed", "lprSpread", "lprMarkup"],
    "lprTenor": ["1Y", "5Y+"],
    "repayment": ["quarterlyInterest", "monthlyInterest", "equalInstalment", "equalPrincipal", "bullet"],
    "dayBasis": ["360", "365"],
    "guarantee": ["none", "governmentGuarantor", "otherGuarantor", "insurance", "private"],
    "feePayment": ["upfront", "yearly"],
    "collateral": ["pureCredit", "intellectualProperty", "receivables", "inventory", "realEstate", "other"],
    "cooperatingBank": ["yes", "no"], "firstLoan": ["yes", "no"], "keyProject": ["yes", "no"],
}
READINGS = {
    "bridgeOverrun": ["cappedThenDaily", "dailyThroughout", "notOffered", "alwaysCapped"],
    "limits": ["soft", "hard"],
    "feeReceiver": ["guarantor", "enterprise"],
    "feeBase": ["loanAmount", "guaranteedAmount"],
    "loanSize": ["eachLoan", "yearTotal"],
    "costYear": ["paid", "accrued"],
    "severalLoans": ["sum", "oneLoan"],
    "tiers": ["wholeLoan", "marginal"],
    "uplift": ["range", "ceiling"],
    "limitLpr": ["matching", "oneYear", "fiveYears"],
    "laterYears": ["schedule", "stopOnDropOut"],
}


class Open(Exception):
    """Not known: hangs on these questions."""

    def __init__(self, *questions):
        super().__init__(*questions)
        self.questions = set(questions)


# --- Plain values -----------------------------------------------------------------------------------------------

def money(text):
    if not re.fullmatch(r"\d+(\.\d{1,2})?", text) or Fraction(text) > 10**12:
        raise ValueError(text)
    return Fraction(text)


def positive(text):
    amount = money(text)
    if amount == 0:
        raise ValueError(text)
    return amount


def decimal(text, places, signed=False):
    if not re.fullmatch(r"-?\d+(\.\d+)?" if signed else r"\d+(\.\d+)?", text):
        raise ValueError(text)
    if "." in text and len(text.split(".")[1].rstrip("0")) > places:
        raise ValueError(text)
    return Fraction(text)


def whole(least, most):
    def read(text):
        number = int(text)
        if not least <= number <= most:
            raise ValueError(text)
        return number
    return read


def one_of(keys):
    def read(text):
        if text not in keys:
            raise ValueError(text)
        return text
    return read


def plus_months(day, months):
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def rounded(amount, how="halfUp"):
    """An exact amount of yuan, rounded to whole fen."""
    if how == "halfUp":
        return Fraction((amount * 100 + Fraction(1, 2)).__floor__(), 100)
    if how == "downToFen":
        return Fraction((amount * 100).__floor__(), 100)
    return Fraction(amount.__floor__())


# --- Three-valued conditions ------------------------------------------------------------------------------------

MET, UNMET = "met", "unmet"


def holds(decide):
    """Met or unmet by what `decide` returns; the questions where it cannot be decided."""
    try:
        return MET if decide() else UNMET
    except Open as gap:
        return frozenset(gap.questions)


def together(outcomes):
    outcomes = list(outcomes)
    if UNMET in outcomes:
        return UNMET
    questions = frozenset().union(*[outcome for outcome in outcomes if outcome != MET])
    return questions or MET


def either(outcomes):
    outcomes = list(outcomes)
    if MET in outcomes:
        return MET
    questions = frozenset().union(*[outcome for outcome in outcomes if outcome != UNMET])
    return questions or UNMET


def needed(*values):
    """Every value, or all that is missing for any of them. Each is a function."""
    found, questions = [], set()
    for value in values:
        try:
            found.append(value())
        except Open as gap:
            questions |= gap.questions
    if questions:
        raise Open(*questions)
    return found


# --- The case ---------------------------------------------------------------------------------------------------

class Answers:
    """Answers of one section, each read once."""

    def __init__(self, values, prefix, problems):
        self.values, self.prefix, self.problems = values, prefix, problems
        self.read, self.refused = {}, set()

    def take(self, key, understand):
        value = self.values.get(key)
        if isinstance(value, bool):
            value = "yes" if value else "no"
        if value is None or str(value).strip() == "":
            return
        try:
            self.read[key] = understand(str(value))
        except ValueError:
            self.refuse(key)

    def refuse(self, key):
        self.read.pop(key, None)
        self.refused.add(key)
        self.problems.add(self.prefix + key)

    def known(self, key):
        if key not in self.read:
            raise Open(self.prefix + key)
        return self.read[key]

    def default(self, key, default):
        """What was answered, or what stands for no answer; an unusable answer is no missing one."""
        if key in self.refused:
            raise Open(self.prefix + key)
        return self.read.get(key, default)

    def yes(self, key):
        return holds(lambda: self.known(key) == "yes")

    def no(self, key):
        return holds(lambda: self.known(key) == "no")


class Loan(Answers):
    def __init__(self, index, values, problems):
        super().__init__(values, f"loans[{index}].", problems)
        self.index = index
        self.blank = all(value is None or str(value).strip() == "" for value in values.values())
        for key, keys in LOAN_CHOICES.items():
            self.take(key, one_of(keys))
        for key in ["guaranteedAmount", "actualInterest", "actualFee", "principalLoss"]:
            self.take(key, money)
        self.take("amount", positive)
        for key in ["start", "end", "feePaidOn"]:
            self.take(key, date.fromisoformat)
        self.take("settlementDay", whole(1, 31))
        self.take("lpr", lambda text: decimal(text, 4) / 100)
        self.take("feeRate", lambda text: decimal(text, 6) / 100)
        form = self.read.get("rateForm", "fixed")
        self.take("rate", {
            "fixed": lambda text: decimal(text, 6) / 100,
            "lprSpread": lambda text: decimal(text, 2, signed=True) / 10000,
            "lprMarkup": lambda text: decimal(text, 4) / 100,
        }[form])
        self.contradictions()

    def contradictions(self):
        start, end, amount = (self.read.get(key) for key in ["start", "end", "amount"])
        if start and end and (end <= start or end > plus_months(start, 600)):
            self.refuse("end")
        for key in ["guaranteedAmount", "principalLoss"]:
            if amount is not None and self.read.get(key, 0) > amount:
                self.refuse(key)
        try:
            if self.rate() < 0:
                self.refuse("rate")
        except Open:
            pass

    def term(self):
        return needed(lambda: self.known("start"), lambda: self.known("end"))

    def lpr(self, reading="matching"):
        typed = self.default("lpr", None)
        if typed is not None:
            return typed
        tenor = self.long_term if reading == "matching" else lambda: reading == "fiveYears"
        start, long_term = needed(lambda: self.known("start"), tenor)
        found = law.lpr(start, long_term)
        if found is None:
            raise Open(self.prefix + "lpr")
        return found

    def long_term(self):
        tenor = self.default("lprTenor", None)
        if tenor is not None:
            return tenor == "5Y+"
        start, end = self.term()
        return end > plus_months(start, 60)

    def rate(self):
        form = self.default("rateForm", "fixed")
        if form == "fixed":
            return self.known("rate")
        lpr, extra = needed(self.lpr, lambda: self.known("rate"))
        return lpr + extra if form == "lprSpread" else lpr * (1 + extra)

    def financing_guarantor(self):
        return self.known("guarantee") in ("governmentGuarantor", "otherGuarantor")

    def guaranteed(self):
        typed = self.default("guaranteedAmount", None)
        return self.known("amount") if typed is None else typed

    # Interest: a list of (first day, day paid, interest, exact interest of a part from one day to another).

    def payments(self):
        amount, rate, start, end, way = needed(
            lambda: self.known("amount"), self.rate, lambda: self.known("start"), lambda: self.known("end"),
            lambda: self.known("repayment"))
        basis = int(self.default("dayBasis", "360"))

        def by_days(balance, first, last):
            return balance * rate * (last - first).days / basis

        if way in ("equalPrincipal", "equalInstalment"):
            return self.monthly(amount, rate, start, end, way, by_days)
        days = [] if way == "bullet" else self.settlements(start, end, 3 if way == "quarterlyInterest" else 1)
        edges = [start, *days, end]
        return [(first, last, rounded(by_days(amount, first, last)),
                 lambda a, b: by_days(amount, a, b)) for first, last in zip(edges, edges[1:])]

    def settlements(self, start, end, every):
        """The days after the settlement days that lie within the loan."""
        number = self.default("settlementDay", 20)
        paid, month = [], date(start.year, start.month, 1)
        while month < end:
            if month.month % every == 0:
                last = calendar.monthrange(month.year, month.month)[1]
                day = month.replace(day=min(number, last)) + timedelta(days=1)
                if start < day < end:
                    paid.append(day)
            month = plus_months(month, 1)
        return paid

    def monthly(self, amount, rate, start, end, way, by_days):
        count = next(n for n in range(1, 700) if plus_months(start, n) >= end)
        twelfth = rate / 12
        if way == "equalPrincipal":
            share = rounded(amount / count)
        elif rate == 0:
            share = rounded(amount / count)
        else:
            growth = (1 + twelfth) ** count
            share = rounded(amount * twelfth * growth / (growth - 1))
        balance, payments = amount, []
        for month in range(count):
            first, last = plus_months(start, month), plus_months(start, month + 1)
            final = month == count - 1
            # A term that ends the day before its corresponding day is a term of whole months.
            whole_month = not final or end == last or end + timedelta(days=1) == last
            last = end if final else last
            interest = rounded(balance * twelfth if whole_month else by_days(balance, first, last))

            def part(a, b, interest=interest, first=first, last=last, whole_month=whole_month, balance=balance):
                return interest * (b - a).days / (last - first).days if whole_month else by_days(balance, a, b)

            payments.append((first, last, interest, part))
            principal = share if way == "equalPrincipal" else share - interest
            balance -= min(principal, balance)
        return payments

    def interest(self, year, reading):
        actual = self.default("actualInterest", None)
        if actual is not None:
            return actual
        payments = self.payments()
        if reading == "paid":
            return sum((interest for _, on, interest, _ in payments if on.year == year), Fraction(0))
        total = Fraction(0)
        for first, last, _, part in payments:
            a, b = max(first, date(year, 1, 1)), min(last, date(year + 1, 1, 1))
            if a < b:
                total += part(a, b)
        return rounded(total)

    def fee(self, year, reading):
        """The guarantee fee of the year; 0 where no financing guarantor stands behind the loan."""
        if not self.financing_guarantor():
            return Fraction(0)
        actual = self.default("actualFee", None)
        if actual is not None:
            return actual
        try:
            start, end = self.term()
            # The day of payment matters only where a cost belongs to the year it is paid in.
            first = self.default("feePaidOn", start) if reading == "paid" else None
        except Open as gap:
            try:
                needed(self.guaranteed, lambda: self.known("feeRate"))
            except Open as price:
                raise Open(*gap.questions, *price.questions) from None
            raise
        months = next(n for n in range(1, 700) if plus_months(start, n) >= end)

        def of(months):
            amount, rate = needed(self.guaranteed, lambda: self.known("feeRate"))
            return rounded(amount * rate * months / 12)

        if reading == "accrued":
            a, b = max(start, date(year, 1, 1)), min(end, date(year + 1, 1, 1))
            if a >= b:
                return Fraction(0)
            return rounded(of(months) * (b - a).days / (end - start).days)
        if self.default("feePayment", "upfront") == "upfront":
            return of(months) if first.year == year else Fraction(0)
        parts = [(plus_months(first, 12 * n), min(12, months - 12 * n)) for n in range((months + 11) // 12)]
        return sum((of(length) for on, length in parts if on.year == year), Fraction(0))


class Case:
    def __init__(self, given):
        self.problems = problems = set()

        def section(key, fields):
            answers = Answers(given.get(key) or {}, f"{key}." if key else "", problems)
            for name, understand in fields.items():
                answers.take(name, understand)
            return answers

        yes_no = one_of(["yes", "no"])
        top = Answers(given, "", problems)
        top.take("year", whole(1900, 2200))
        top.take("rounding", one_of(["halfUp", "downToFen", "downToYuan"]))
        self.top, self.rounding = top, top.read.get("rounding", "halfUp")
        self.enterprise = section("enterprise", {
            "local": yes_no, "industry": one_of(law.SIZES), "employees": whole(0, 10**7), "revenue": money,
            "assets": money})
        self.bridge = section("bridge", {
            "amount": positive, "days": whole(1, 3650), "operatingNormally": yes_no, "goodCredit": yes_no,
            "maturedWorkingCapital": yes_no, "needsRenewal": yes_no, "shortOfCash": yes_no})
        self.growth = section("growth", {
            "firstAboveScale": yes_no, "aboveScaleYear": whole(1900, 2200), "remainsAboveScale": yes_no,
            "otherInterestSubsidy": yes_no, "provincialFeeSubsidy": yes_no})
        readings = section("readings", {key: one_of(keys) for key, keys in READINGS.items()})
        self.readings = {key: readings.read.get(key, keys[0]) for key, keys in READINGS.items()}
        loans = [Loan(index, loan, problems) for index, loan in enumerate(given.get("loans") or [])]
        spoken_of = [loan for loan in loans if not loan.blank]
        self.loans = spoken_of or loans[:1]
        self.rows = loans

    def year(self):
        return self.top.known("year")

    def size(self):
        """The highest class still possible, and the questions that could lower it."""
        bounds = law.SIZES[self.enterprise.known("industry")]
        level, missing = 3, set()
        for indicator, steps in bounds.items():
            unit = 1 if indicator == "employees" else law.WAN
            try:
                found = self.enterprise.known(indicator)
                level = min(level, sum(found >= step * unit for step in steps))
            except Open as gap:
                missing |= gap.questions
        return level, missing

    def size_class(self):
        try:
            level, missing = self.size()
        except Open:
            return None
        return law.CLASSES[level] if not missing or level == 0 else None

    def at_most(self, most):
        def decide():
            level, missing = self.size()
            if level <= most:
                return True
            if missing:
                raise Open(*missing)
            return False
        return holds(decide)


# --- The measures -----------------------------------------------------------------------------------------------

def in_force(year):
    return holds(lambda: year() >= law.FIRST_YEAR_IN_FORCE)


def result(verdict, conditions, amount=None, **more):
    """`conditions` are (name, outcome, soft)."""
    questions = set() if isinstance(verdict, str) else set(verdict)
    return {
        "verdict": {MET: "granted", UNMET: "refused"}.get(verdict, "open"),
        "questions": questions,
        "failed": {name for name, outcome, soft in conditions if outcome == UNMET and not soft},
        "warned": {name for name, outcome, soft in conditions if outcome == UNMET and soft},
        "amount": amount if verdict == MET else None,
        **more,
    }


def hard(conditions):
    return together(outcome for _, outcome, soft in conditions if not soft)


def bridge_loan(case, readings):
    bridge = case.bridge
    soft = readings["limits"] == "soft"
    conditions = [("inForce", in_force(case.year), False),
                  ("localSme", together([case.enterprise.yes("local"), case.at_most(2)]), False)]
    for key in ["operatingNormally", "goodCredit", "maturedWorkingCapital", "needsRenewal", "shortOfCash"]:
        conditions.append((key, bridge.yes(key), False))
    conditions.append(("bridgeWithinAmount", holds(lambda: bridge.known("amount") <= law.BRIDGE_AMOUNT), soft))
    conditions.append(("bridgeWithinDays", holds(lambda: bridge.known("days") <= law.BRIDGE_DAYS),
                       soft and readings["bridgeOverrun"] != "notOffered"))

    def fee():
        amount, days = needed(lambda: bridge.known("amount"), lambda: bridge.known("days"))
        capped = min(min(days, law.BRIDGE_CAP_DAYS) * law.BRIDGE_DAILY, law.BRIDGE_CAP)
        extra = max(0, days - law.BRIDGE_CAP_DAYS) * law.BRIDGE_DAILY
        share = capped + extra
        if readings["bridgeOverrun"] == "dailyThroughout" and days > law.BRIDGE_CAP_DAYS:
            share = days * law.BRIDGE_DAILY
        if readings["bridgeOverrun"] == "alwaysCapped":
            share = min(days * law.BRIDGE_DAILY, law.BRIDGE_CAP)
        fee = rounded(amount * share, case.rounding)
        return fee, None

    verdict = hard(conditions)
    try:
        amount = fee()
    except Open as gap:
        amount = None
        verdict = together([verdict, frozenset(gap.questions)])
    return result(verdict, conditions, amount, receiver="bridgeFund")


def by_loans(case, of_case, judge):
    """Brings conditions of the case and of the loans together. `judge` gives a loan's conditions and its amount, a
    function. Returns verdict, all conditions, what each loan brings in, and what could still be added."""
    conditions, parts = list(of_case), []
    for loan in case.loans:
        own, amount = judge(loan)
        conditions += [(f"loans[{loan.index}].{name}", outcome, soft) for name, outcome, soft in own]
        verdict = hard(own)
        try:
            worth = amount()
        except Open as gap:
            worth = None
            verdict = together([verdict, frozenset(gap.questions)])
        parts.append((loan, verdict, worth))
    whole = hard(of_case)
    verdicts = [verdict for _, verdict, _ in parts]
    may_add = frozenset().union(*[verdict for verdict in verdicts if not isinstance(verdict, str)])
    if whole == UNMET or parts and all(verdict == UNMET for verdict in verdicts):
        return UNMET, conditions, parts, frozenset()
    if MET in verdicts:
        return whole, conditions, parts, may_add
    waiting = may_add if parts else frozenset(["loans[0].amount"])
    return together([whole, waiting]), conditions, parts, frozenset()


def settled(parts):
    return [(loan, worth) for loan, verdict, worth in parts if verdict == MET]


def grounds_for_uplift(loan):
    secured = holds(lambda: loan.known("collateral") in
                    ("pureCredit", "intellectualProperty", "receivables", "inventory"))
    return either([loan.yes("firstLoan"), secured, loan.yes("keyProject")])


def risk_compensation(case, readings):
    of_case = [("inForce", in_force(case.year), False),
               ("localSme", together([case.enterprise.yes("local"), case.at_most(2)]), False)]

    def judge(loan):
        bank = together([holds(lambda: loan.known("lender") == "bank"), loan.yes("cooperatingBank")])

        def within():
            rate, lpr = needed(loan.rate, lambda: loan.lpr(readings["limitLpr"]))
            return rate <= lpr * (1 + law.MARKUP)

        conditions = [
            ("cooperatingBank", bank, False),
            ("rateWithinMarkup", holds(within), False),
            ("notGuaranteed", holds(lambda: not loan.financing_guarantor()), False),
            ("withinTiers", holds(lambda: loan.known("amount") <= law.TIERS[-1][0]), False),
        ]

        def amount():
            size = loan.known("amount")
            tier = next((ratio for most, ratio in law.TIERS if size <= most), None)
            loss = loan.default("principalLoss", None)
            if loss is None or tier is None:
                return None
            least = loss * tier
            if readings["tiers"] == "marginal":
                full, below = Fraction(0), 0
                for most, ratio in law.TIERS:
                    full += max(0, min(size, most) - below) * ratio
                    below = most
                least = full * loss / size
            most = None
            if grounds_for_uplift(loan) == MET:
                ceiling = rounded(loss * law.UPLIFT, case.rounding)
                if readings["uplift"] == "ceiling":
                    return ceiling, None
                most = ceiling
            return rounded(least, case.rounding), most

        return conditions, amount

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    if verdict == MET:
        for loan, of_loan, _ in parts:
            uplift = grounds_for_uplift(loan)
            if of_loan != UNMET and not isinstance(uplift, str):
                may_add |= uplift
    amounts = [worth for _, worth in settled(parts) if worth]
    amount = None
    if amounts:
        least = sum(least for least, _ in amounts)
        ranged = any(most is not None for _, most in amounts)
        amount = least, sum(least if most is None else most for least, most in amounts) if ranged else None
    return result(verdict, conditions, amount, receiver="bank", mayAdd=may_add)


def total(parts):
    """What is known of a total, and the questions the rest hangs on."""
    known, questions = Fraction(0), set()
    for part in parts:
        try:
            known += part() or 0
        except Open as gap:
            questions |= gap.questions
    return known, questions


def guarantee_fee(case, readings):
    def of_guarantor(loan):
        return loan.guaranteed() if loan.known("guarantee") == "governmentGuarantor" else 0

    def within():
        known, questions = total([lambda loan=loan: of_guarantor(loan) for loan in case.loans])
        if known <= law.GUARANTEED_MOST and questions:
            raise Open(*questions)
        return known <= law.GUARANTEED_MOST

    of_case = [("inForce", in_force(case.year), False), ("smallOrMicro", case.at_most(1), False),
               ("noProvincialFeeSubsidy", case.growth.no("provincialFeeSubsidy"), False)]
    if case.rows:
        of_case.append(("guaranteedAtMost", holds(within), False))

    def judge(loan):
        guarantor = holds(lambda: loan.known("guarantee") == "governmentGuarantor")
        conditions = [("governmentGuarantor", guarantor, False)]
        if holds(loan.financing_guarantor) != UNMET:
            conditions.append(("feeRateAtMost", holds(lambda: loan.known("feeRate") <= law.FEE_RATE_MOST), False))

        def amount():
            base = loan.known("amount") if readings["feeBase"] == "loanAmount" else loan.guaranteed()
            return rounded(base * law.FEE_SUBSIDY, case.rounding)

        return conditions, amount

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    receiver = readings["feeReceiver"]
    amount = (sum(worth for _, worth in settled(parts)), None) if settled(parts) else None
    return result(verdict, conditions, amount, receiver=receiver, mayAdd=may_add,
                  parts=parts, of_case=hard(of_case))


def interest_subsidy(case, readings):
    of_case = [("inForce", in_force(case.year), False), ("smallOrMicro", case.at_most(1), False),
               ("noOtherInterestSubsidy", case.growth.no("otherInterestSubsidy"), False)]

    def counts(loan):
        lender, purpose = needed(lambda: loan.known("lender"), lambda: loan.known("purpose"))
        return loan.known("amount") if (lender, purpose) == ("bank", "workingCapital") else 0

    def enough():
        known, questions = total([lambda loan=loan: counts(loan) for loan in case.loans])
        if known < law.LOAN_LEAST and questions:
            raise Open(*questions)
        return known >= law.LOAN_LEAST

    each = readings["loanSize"] == "eachLoan"
    if not each and case.rows:
        of_case.append(("loanAtLeast", holds(enough), False))
    guarantee = guarantee_fee(case, readings) if readings["feeReceiver"] == "enterprise" else None

    def rebate(loan):
        """What came back of the fee."""
        if guarantee is None:
            return Fraction(0)
        _, verdict, worth = next(part for part in guarantee["parts"] if part[0] is loan)
        settled = together([guarantee["of_case"], verdict])
        if not isinstance(settled, str):
            raise Open(*settled)
        return worth if settled == MET else Fraction(0)

    def judge(loan):
        conditions = [("bankLoan", holds(lambda: loan.known("lender") == "bank"), False)]
        if each:
            conditions.append(("loanAtLeast", holds(lambda: loan.known("amount") >= law.LOAN_LEAST), False))
        conditions.append(("loanAtMost", holds(lambda: loan.known("amount") <= law.LOAN_MOST), False))
        conditions.append(("workingCapital", holds(lambda: loan.known("purpose") == "workingCapital"), False))

        def cost():
            year = case.year()
            interest, fee = needed(lambda: loan.interest(year, readings["costYear"]),
                                   lambda: loan.fee(year, readings["costYear"]))
            if fee > 0:
                fee -= min(fee, rebate(loan))
            return interest + fee

        return conditions, cost

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    costs = [worth for _, worth in settled(parts)]
    amount = None
    if costs:
        base = sum(costs) if readings["severalLoans"] == "sum" else max(costs)
        amount = rounded(min(base * law.COST_SHARE, Fraction(law.YEARLY_CAP)), case.rounding), None
    return result(verdict, conditions, amount, receiver="enterprise", mayAdd=may_add)


def scale_up(case, readings):
    growth, enterprise = case.growth, case.enterprise

    def entered():
        year = growth.default("aboveScaleYear", None)
        return case.year() if year is None else year

    conditions = [
        ("inForce", in_force(entered), False),
        ("firstAboveScale", growth.yes("firstAboveScale"), False),
        ("industrial", holds(lambda: enterprise.known("industry") == "industry"), False),
        ("revenueAboveScale", holds(lambda: enterprise.known("revenue") >= law.ABOVE_SCALE), False),
        ("smallOrMicro", case.at_most(1), False),
    ]
    verdict = hard(conditions)

    def paid():
        stops = readings["laterYears"] == "stopOnDropOut" and growth.known("remainsAboveScale") == "no"
        return law.REWARDS[:1] if stops else law.REWARDS

    amount = this_year = None
    try:
        first, rewards = needed(entered, paid)
        amount = Fraction(sum(rewards)), None
        year = case.top.read.get("year")
        if year is not None and verdict == MET and 0 <= year - first < len(rewards):
            this_year = Fraction(rewards[year - first])
    except Open as gap:
        verdict = together([verdict, frozenset(gap.questions)])
    return result(verdict, conditions, amount, receiver="enterprise", thisYear=this_year)


MEASURES = {
    "bridgeLoan": (bridge_loan, ["bridgeOverrun", "limits"]),
    "riskCompensation": (risk_compensation, ["tiers", "uplift", "limitLpr"]),
    "guaranteeFee": (guarantee_fee, ["feeReceiver", "feeBase"]),
    "interestSubsidy": (interest_subsidy, ["loanSize", "costYear", "severalLoans"]),
    "scaleUp": (scale_up, ["laterYears"]),
}


def assess(given):
    case = Case(given)
    measures, totals = {}, {}
    for key, (judge, points) in MEASURES.items():
        measure = judge(case, case.readings)
        measure["readings"] = {}
        for point in points:
            for other in READINGS[point]:
                if other != case.readings[point]:
                    measure["readings"][f"{point}={other}"] = judge(case, {**case.readings, point: other})
        measures[key] = measure
        paid = measure["amount"]
        if key == "scaleUp" and measure["verdict"] == "granted":
            paid = (measure["thisYear"], None) if measure["thisYear"] is not None else None
        if paid:
            totals.setdefault(measure["receiver"], []).append(paid)
    summed = {}
    for receiver, amounts in totals.items():
        ranged = any(most is not None for _, most in amounts)
        most = sum(least if most is None else most for least, most in amounts) if ranged else None
        summed[receiver] = sum(least for least, _ in amounts), most
    return {"sizeClass": case.size_class(), "problems": case.problems, "measures": measures, "totals": summed}
