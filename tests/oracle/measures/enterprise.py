"""济政字〔2019〕55号 (ten), (fourteen), (eighteen), (nineteen), (twenty-two), (twenty-five) and (twenty-six)."""

from fractions import Fraction

import law
from measures.common import hard, in_force, judged, result
from values import MET, UNMET, Open, either, holds, needed, plus_months, together


def docking(case, readings):
    conditions = [("systemDocking", case.receivables.yes("systemDocking"), False)]
    return judged(case, "55", conditions, lambda: Fraction(law.DOCKING), receiver="enterprise")


def by_government(loan):
    """Whether a government guarantor stands behind a loan, and for how much."""
    return holds(lambda: loan.known("guarantee") == "governmentGuarantor"), loan.guaranteed


def guarantee_focus(case, readings):
    conditions = [("smallOrMicro", case.at_most(1), False)]
    if case.rows:
        conditions.append(("guaranteedAtMost", at_most_at_once(case.loans, by_government, law.FOCUS_MOST), False))
    measure = judged(case, "55", conditions, receiver="guarantor")
    if not case.rows and measure["verdict"] != "refused":
        measure["verdict"] = "open"
        measure["questions"] |= {"loans[0].guarantee"}
    return measure


def at_most_at_once(loans, of_loan, most):
    """Whether what the loans add up to stays within a limit on every day; what is known may settle it before all is.

    `of_loan` gives whether a loan counts, which may be open, and a function for its amount."""
    def known(value):
        try:
            return value()
        except Open:
            return None

    def heaviest(rows):
        """The most that adds up on any day on which one of them is drawn."""
        days = [term[0] for _, term in rows]
        return max((sum(amount for amount, (start, end) in rows if start <= day < end) for day in days), default=0)

    def decide():
        rows = []
        for loan in loans:
            counts, amount = of_loan(loan)
            if counts != UNMET:
                rows.append((counts, amount, loan.term, known(amount), known(loan.term)))
        sure = [row for row in rows if row[0] == MET and row[3] is not None]
        alone = max((row[3] for row in sure), default=0)
        if max(alone, heaviest([row[3:] for row in sure if row[4]])) > most:
            return False
        if all(row[3] is not None for row in rows):
            undated = sum(row[3] for row in rows if not row[4])
            if undated + heaviest([row[3:] for row in rows if row[4]]) <= most:
                return True
        questions = set()
        for counts, amount, term, _, _ in rows:
            values = [amount, term] if sum(row[3] for row in sure) > most else [amount]
            try:
                if counts != MET:
                    raise Open(*counts)
                needed(*values)
            except Open as gap:
                questions |= gap.questions
        raise Open(*questions)

    return holds(decide)


def forbidden_fees(case, readings):
    fees = case.fees
    larger = holds(lambda: not small_or_micro(case))

    def none(key):
        return holds(lambda: fees.known(key) == 0)

    def forbidden(key):
        return either([none(key), fees.yes("syndicated"), larger])

    conditions = [
        ("noCommitmentFee", forbidden("commitment"), False),
        ("noManagementFee", forbidden("management"), False),
        ("noWithholding", none("withheld"), False),
        ("advisoryFee", either([none("advisory"), larger]), True),
        ("appraisalFee", either([none("appraisal"), together([larger, case.enterprise.no("private")])]), True),
    ]
    return judged(case, "55", conditions, receiver="enterprise")


def small_or_micro(case):
    """True for a small or micro enterprise; open where that is not settled."""
    small = case.at_most(1)
    if not isinstance(small, str):
        raise Open(*small)
    return small == MET


def bond_subsidy(case, readings):
    conditions = [
        ("localEnterprise", case.enterprise.yes("local"), False),
        ("privateEnterprise", case.enterprise.yes("private"), False),
        ("noProvincialBondReward", case.bond.no("provincialReward"), False),
    ]

    def amount():
        return min(Fraction(law.BOND_CAP), case.bond.known("raised") * law.BOND_SHARE)

    return judged(case, "55", conditions, amount, receiver="enterprise")


def equity_investment(case, readings):
    equity = case.equity

    def net():
        invested, government = needed(lambda: equity.known("invested"),
                                      lambda: equity.default("governmentShare", Fraction(0)))
        return invested - government

    def held():
        first, until = needed(lambda: equity.known("investedOn"), lambda: equity.known("heldUntil"))
        return until >= plus_months(first, 12 * law.EQUITY_YEARS)

    conditions = [
        ("unrelatedFirm", equity.yes("unrelated"), False),
        ("heldTwoYears", holds(held), False),
        ("investedAtLeast", holds(lambda: net() >= law.EQUITY_LEAST), False),
    ]

    def amount():
        gross = readings["governmentShare"] == "gross"
        base, before = needed(lambda: equity.known("invested") if gross else net(),
                              lambda: equity.default("rewardedBefore", Fraction(0)))
        return min(max(Fraction(0), law.EQUITY_CAP - before), base * law.EQUITY_SHARE)

    return judged(case, "55", conditions, amount, lambda: equity.known("heldUntil"), receiver="investor")


def restructuring(case, readings):
    own = case.restructuring
    conditions = [
        ("privateEnterprise", case.enterprise.yes("private"), False),
        ("aboveScaleEnterprise", own.yes("aboveScale"), False),
        ("notSupportedBefore", own.no("supportedBefore"), False),
    ]
    return judged(case, "55", conditions, lambda: min(Fraction(law.RESTRUCTURING_CAP), own.known("fees")),
                  receiver="enterprise")


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
