"""A case of the wire format: its answers, its loans, and what follows from them by policy/conventions.

Plain values only: decimal strings, ISO dates, keys of choices, true and false.
"""

import calendar
from datetime import date, timedelta
from fractions import Fraction

import law
from values import MET, Open, decimal, holds, money, needed, one_of, plus_months, positive, rounded, whole

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
    "cooperatingBank": ["yes", "no"], "firstLoan": ["yes", "no"], "keyProject": ["yes", "no"], "platform": ["yes", "no"],
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
    "borrowerBalance": ["required", "notAsked"],
    "laterYears": ["schedule", "stopOnDropOut"],
    "increment": ["difference", "shareGrowth", "excess"],
    "platformYears": ["once", "yearly"],
    "premiumBase": ["notional", "actual"],
    "payoutPool": ["perTier", "onePool"],
    "tierEdge": ["lower", "upper"],
    "governmentShare": ["net", "gross"],
    "registrationScope": ["allEnterprise", "onlineOnly"],
    "registrationStart": ["nextDay", "sameDay"],
    "voucherCap": ["eachKind", "allKinds"],
}

YES_NO = one_of(["yes", "no"])
PER_CENT = lambda text: decimal(text, 6) / 100


def share(text):
    """A part of a whole, in per cent."""
    part = PER_CENT(text)
    if part > 1:
        raise ValueError(text)
    return part


PERSONS = whole(0, 10**7)
COUNT = whole(0, 1000)
TIME = whole(1, 1000)
# The sections whose answers stand alone, and how each answer is understood.
SECTIONS = {
    "enterprise": {"local": YES_NO, "private": YES_NO, "industry": one_of(law.SIZES), "employees": PERSONS,
                   "revenue": money, "assets": money},
    "bridge": {"amount": positive, "days": whole(1, 3650), "operatingNormally": YES_NO, "goodCredit": YES_NO,
               "maturedWorkingCapital": YES_NO, "needsRenewal": YES_NO, "shortOfCash": YES_NO},
    "growth": {"firstAboveScale": YES_NO, "aboveScaleYear": whole(1900, 2200), "remainsAboveScale": YES_NO,
               "otherInterestSubsidy": YES_NO, "provincialFeeSubsidy": YES_NO},
    "readings": {key: one_of(keys) for key, keys in READINGS.items()},
    "relending": {"normalClass": YES_NO, "rated": YES_NO, "soleTrader": YES_NO, "creditLine": money},
    "bill": {"amount": positive},
    "bank": {"inclusiveBadRate": PER_CENT, "overallBadRate": PER_CENT, "lending": positive, "qualifying": money,
             "lendingBefore": positive, "qualifyingBefore": money},
    "receivables": {"systemDocking": YES_NO},
    "insurance": {key: money for key in ["borrowerTotal", "premiums", "payouts", "otherPremiums", "otherPayouts",
                                         "loss"]},
    "fees": {**{key: money for key in ["commitment", "management", "advisory", "appraisal", "withheld"]},
             "syndicated": YES_NO},
    "bond": {"raised": positive, "provincialReward": YES_NO},
    "equity": {"invested": positive, "governmentShare": money, "investedOn": date.fromisoformat,
               "heldUntil": date.fromisoformat, "unrelated": YES_NO, "rewardedBefore": money},
    "restructuring": {"fees": positive, "aboveScale": YES_NO, "supportedBefore": YES_NO},
    "registration": {"kind": one_of(law.REGISTRATION_DAYS), "accepted": date.fromisoformat},
    "voucher": {"applicant": one_of(law.VOUCHER_CAP), "unrelated": YES_NO, "techSme": YES_NO, "incubated": YES_NO,
                "notRegistered": YES_NO, "instrumentSpent": money, "serviceSpent": money, "activitySpent": money,
                "instrumentRatio": share, "serviceRatio": share, "activityRatio": share,
                "violation": date.fromisoformat, "applied": date.fromisoformat},
    "training": {"newHires": PERSONS, "commissioned": YES_NO, "free": YES_NO, "graduates": PERSONS,
                 "ownInvestment": money, "totalInvestment": positive, "timesThisYear": TIME, "repeated": YES_NO,
                 "timesAtSchool": TIME, "livedMonths": COUNT, "insuredMonths": COUNT},
    "logistics": {"freshProduce": YES_NO, "tolls": money, "licensed": YES_NO,
                  "vehicle": one_of(["pickup", "lightNewEnergy", "microNewEnergy", "other"])},
    "traffic": {"keyTransport": YES_NO, "majorAccident": YES_NO, "deaths": COUNT},
}
# Answers of which the first may not be above the second.
PARTS = [
    ("training", "ownInvestment", "totalInvestment"),
    ("equity", "governmentShare", "invested"),
    ("bank", "qualifying", "lending"),
    ("bank", "qualifyingBefore", "lendingBefore"),
]


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
        for key in ["guaranteedAmount", "actualInterest", "actualFee", "principalLoss", "premium"]:
            self.take(key, money)
        self.take("amount", positive)
        for key in ["start", "end", "feePaidOn", "pricedOn"]:
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
        """What is published for the day of pricing is a fact; what was typed counts where nothing is."""
        def priced():
            day = self.default("pricedOn", None)
            return day or self.known("start")

        tenor = self.long_term if reading == "matching" else lambda: reading == "fiveYears"
        try:
            nothing_published = law.lpr(priced(), False) is None
        except Open:
            nothing_published = False
        if nothing_published:
            return self.known("lpr")
        return law.lpr(*needed(priced, tenor))

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
        """The guarantee fee of the year: of a financing guarantor by contract, of a private one as far as it was paid;
        0 where nobody charges any."""
        if not self.financing_guarantor() and self.known("guarantee") != "private":
            return Fraction(0)
        actual = self.default("actualFee", None)
        if actual is not None or not self.financing_guarantor():
            return actual or Fraction(0)
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

        top = Answers(given, "", problems)
        top.take("year", whole(1900, 2200))
        top.take("rounding", one_of(["halfUp", "downToFen", "downToYuan"]))
        self.top, self.rounding = top, top.read.get("rounding", "halfUp")
        for name, fields in SECTIONS.items():
            answers = Answers(given.get(name) or {}, f"{name}.", problems)
            for key, understand in fields.items():
                answers.take(key, understand)
            setattr(self, name, answers)
        for name, part, whole_of in PARTS:
            answers = getattr(self, name)
            if whole_of in answers.read and answers.read.get(part, 0) > answers.read[whole_of]:
                answers.refuse(part)
        chosen = self.readings.read
        self.readings = {key: chosen.get(key, keys[0]) for key, keys in READINGS.items()}
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
