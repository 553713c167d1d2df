"""Random cases, heavy on thresholds, year boundaries, leap days, every way of repayment, and missing answers."""

from datetime import date, timedelta
from fractions import Fraction

import law
from case import LOAN_CHOICES, READINGS
from generate_sections import SECTIONS, text
from values import plus_months


class Generator:
    def __init__(self, random):
        self.random = random

    def chance(self, share):
        return self.random.random() < share

    def pick(self, items):
        return self.random.choice(items)

    def near(self, bounds, places=2, spread=None):
        """A bound, the nearest values on either side, or anything between."""
        step = Fraction(1, 10**places)
        if self.chance(0.6):
            return text(max(Fraction(0), self.pick(bounds) + self.pick([-step, 0, step])), places)
        top = spread or max(bounds) * 2
        value = Fraction(self.random.randrange(0, int(top * 10**places)), 10**places)
        return text(value.__floor__() if self.chance(0.3) else value, places)

    def money(self, bounds):
        return self.near([Fraction(bound) for bound in bounds])

    def some(self, answers, share):
        """Leaves answers out, more or less often; now and then writes one that cannot be used."""
        kept = {}
        for key, value in answers.items():
            if value is None or self.chance(share):
                continue
            kept[key] = "看不懂" if self.chance(0.002) else value
        return kept

    def yes(self, share=0.9):
        return self.chance(share)

    def enterprise(self):
        industry = self.pick(list(law.SIZES)) if self.chance(0.4) else "industry"
        bounds = law.SIZES[industry]

        def indicator(key, unit):
            steps = [step * unit for step in bounds.get(key, (10, 100, 1000))]
            return [step for step in steps[:2] if self.chance(0.8)] or steps

        employees = self.near([Fraction(bound) for bound in indicator("employees", 1)], 0)
        revenue = [law.ABOVE_SCALE] if self.chance(0.4) else indicator("revenue", law.WAN)
        return {"local": self.yes(), "private": self.yes(0.8), "industry": industry, "employees": int(employees.split(".")[0] or 0),
                "revenue": self.money(revenue), "assets": self.money(indicator("assets", law.WAN))}

    def day(self):
        edges = [day for row in law.LPR for day in (row[0], row[0] - timedelta(days=1))]
        edges += [law.LPR_KNOWN_UNTIL, law.LPR_KNOWN_UNTIL + timedelta(days=1), date(2020, 2, 29), date(2020, 12, 31)]
        edges += [date(2020, 1, 31), date(2021, 1, 1), date(2020, 12, 21), date(2020, 12, 20), date(2024, 2, 29)]
        if self.chance(0.35):
            return self.pick(edges)
        return date(2019, 6, 1) + timedelta(days=self.random.randrange(0, 900 if self.chance(0.8) else 2700))

    def term(self, start):
        months = self.pick([1, 3, 6, 12, 12, 12, 18, 24, 36, 60, self.random.randrange(1, 30)])
        if self.chance(0.02):
            months = self.pick([120, 360, 600])
        end = plus_months(start, months)
        if self.chance(0.4):
            end += timedelta(days=self.pick([-2, -1, 1, 2, self.random.randrange(-20, 25)]))
        return end

    def rate(self, start, end, tenor, typed):
        """A rate at the limit of the clause, just beside it, or anywhere."""
        long_term = tenor == "5Y+" if tenor else end > plus_months(start, 60)
        lpr = Fraction(typed) / 100 if typed else law.lpr(start, long_term) or Fraction(4, 100)
        form = self.pick(["fixed", "fixed", "lprSpread", "lprMarkup"])
        at_limit = self.chance(0.5)
        if form == "fixed":
            percent = lpr * 150 if at_limit else Fraction(self.random.randrange(0, 90000), 10000)
            step, places = self.pick([0, 0, Fraction(1, 10000), Fraction(-1, 10000), Fraction(1, 10**6)]), 6
            return form, text(max(Fraction(0), percent + step), places)
        if form == "lprSpread":
            points = lpr * 5000 if at_limit else Fraction(self.random.randrange(-15000, 40000), 100)
            return form, text(points + self.pick([0, 0, Fraction(1, 100), Fraction(-1, 100), 1]), 4)
        markup = Fraction(50) if at_limit else Fraction(self.random.randrange(0, 1000000), 10000)
        return form, text(markup + self.pick([0, 0, Fraction(1, 10000)]), 4)

    def loan(self):
        start = self.day()
        end = self.term(start)
        if self.chance(0.01):
            end = start - timedelta(days=self.random.randrange(0, 5))
        tenor = self.pick(["1Y", "5Y+"]) if self.chance(0.15) else None
        typed = self.near([Fraction(3), Fraction("4.2")], 4, 6) if self.chance(0.15) else None
        form, rate = self.rate(start, end, tenor, typed)
        bounds = [law.LOAN_LEAST, law.LOAN_MOST, law.GUARANTEED_MOST, law.GUARANTEED_MOST / 2]
        amount = self.money(bounds + [most for most, _ in law.TIERS]) if self.chance(0.7) else \
            text(Fraction(self.random.randrange(1, 20) * 250000))
        whole = Fraction(amount)
        part = lambda: text(Fraction(int(whole * 100 * self.random.randrange(0, 101)) // 100, 100))
        return {
            "amount": amount,
            "lender": "bank" if self.chance(0.93) else "nonBank",
            "purpose": "workingCapital" if self.chance(0.85) else self.pick(LOAN_CHOICES["purpose"]),
            "start": start.isoformat(), "end": end.isoformat(),
            "rateForm": None if form == "fixed" and self.chance(0.5) else form, "rate": rate,
            "pricedOn": (start - timedelta(days=self.random.randrange(-5, 20))).isoformat() if self.chance(0.15) else None,
            "lpr": typed, "lprTenor": tenor,
            "repayment": self.pick(LOAN_CHOICES["repayment"]),
            "dayBasis": self.pick([None, None, "360", "365"]),
            "settlementDay": self.random.randrange(1, 32) if self.chance(0.3) else None,
            "actualInterest": self.money([600000, 300000, 52200]) if self.chance(0.25) else None,
            "guarantee": self.pick(LOAN_CHOICES["guarantee"] + ["governmentGuarantor", "none"]),
            "guaranteedAmount": (part() if self.chance(0.97) else text(whole + Fraction(1, 100)))
            if self.chance(0.25) else None,
            "feeRate": self.near([Fraction(1), Fraction(1), Fraction("0.8")], self.pick([4, 6]), 2),
            "feePayment": self.pick([None, "upfront", "yearly"]),
            "feePaidOn": self.day().isoformat() if self.chance(0.15) else None,
            "actualFee": self.money([10000, 50000, 40000]) if self.chance(0.2) else None,
            "cooperatingBank": self.yes(), "firstLoan": self.yes(0.2), "collateral": self.pick(LOAN_CHOICES["collateral"]),
            "keyProject": self.yes(0.1),
            "platform": self.yes(0.5),
            "premium": self.money([Fraction(int(whole * 3), 100), 50000])
            if self.chance(0.5) else None,
            "principalLoss": self.pick([amount, part(), part(), "0", text(whole + Fraction(1, 100))])
            if self.chance(0.6) else None,
        }

    def case(self):
        missing = self.pick([0, 0, 0, 0.01, 0.03, 0.1])
        given = {}
        if not self.chance(missing):
            given["year"] = self.pick([2018, 2019, 2019, 2020, 2020, 2020, 2021, 2021, 2022, 2024, 2026])
        if self.chance(0.3):
            given["rounding"] = self.pick(["halfUp", "downToFen", "downToYuan"])
        given["enterprise"] = self.some(self.enterprise(), missing)
        days = self.pick([1, 4, 5, 6, 9, 10, 11, 12, self.random.randrange(1, 60), 3650, 0])
        given["bridge"] = self.some({
            "amount": self.money([law.BRIDGE_AMOUNT, 5, 100 * law.WAN]), "days": days,
            "operatingNormally": self.yes(0.95), "goodCredit": self.yes(0.95), "maturedWorkingCapital": self.yes(0.95),
            "needsRenewal": self.yes(0.95), "shortOfCash": self.yes(0.95)}, missing)
        given["growth"] = self.some({
            "firstAboveScale": self.yes(), "aboveScaleYear": self.pick([None, None, 2018, 2019, 2020, 2021]),
            "remainsAboveScale": self.pick([None, True, False]), "otherInterestSubsidy": self.yes(0.1),
            "provincialFeeSubsidy": self.yes(0.15)}, missing)
        for name, section in SECTIONS.items():
            if self.chance(0.8):
                given[name] = self.some(section(self), missing)
        if self.chance(0.6):
            given["readings"] = {key: self.pick(keys) for key, keys in READINGS.items() if self.chance(0.35)}
        count = self.pick([0, 1, 1, 1, 1, 2, 2, 3, 5])
        loans = [self.some(self.loan(), missing) for _ in range(count)]
        for before, after in zip(loans, loans[1:]):
            # Renewed on the day it falls due, or a day too early.
            if "end" in before and "end" in after and self.chance(0.3):
                try:
                    start = date.fromisoformat(before["end"]) - timedelta(days=self.pick([0, 0, 1]))
                    after |= {"start": start.isoformat(), "end": self.term(start).isoformat()}
                except ValueError:
                    pass
        if loans and self.chance(0.05):
            loans.insert(self.random.randrange(0, len(loans) + 1), {})
        if loans or self.chance(0.5):
            given["loans"] = loans
        return given
