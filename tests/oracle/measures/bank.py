"""济政字〔2019〕55号 (two), (three), (five), (six) and (nine): what a bank may do or receives."""

from fractions import Fraction

import law
from measures.common import by_loans, in_force, in_year, judged, result, settled
from measures.enterprise import at_most_at_once
from values import MET, either, holds, needed, plus_months, rounded, together


def relending(case, readings):
    own = case.relending
    inclusive = together([either([case.at_most(1), own.yes("soleTrader")]),
                          holds(lambda: own.known("creditLine") <= law.CREDIT_MOST)])
    conditions = [
        ("relendingNormal", own.yes("normalClass"), False),
        ("relendingUnrated", own.no("rated"), False),
        ("relendingBorrower", either([inclusive, case.enterprise.yes("private")]), False),
    ]
    return judged(case, "55", conditions, receiver="bank")


def rediscount(case, readings):
    def within(most):
        return holds(lambda: case.bill.known("amount") <= most)

    small = together([case.at_most(1), within(law.SMALL_BILL_MOST)])
    private = together([case.enterprise.yes("private"), within(law.PRIVATE_BILL_MOST)])
    return judged(case, "55", [("billWithinLimit", either([small, private]), False)], receiver="bank")


def bad_loan_tolerance(case, readings):
    def within():
        # No rate is below nothing, so that an inclusive rate may be low enough whatever the other one is.
        if case.bank.read.get("inclusiveBadRate", 1) <= law.BAD_RATE_MOST:
            return True
        inclusive, overall = needed(lambda: case.bank.known("inclusiveBadRate"),
                                    lambda: case.bank.known("overallBadRate"))
        return inclusive - overall <= law.BAD_RATE_MOST

    return judged(case, "55", [("badRateWithin", holds(within), False)], receiver="bank")


def incremental_lending(case, readings):
    def figures():
        return needed(*[lambda key=key: case.bank.known(key)
                        for key in ["lending", "qualifying", "lendingBefore", "qualifyingBefore"]])

    def risen():
        # A share below the rise required cannot have risen by it, whatever the year before.
        lending, qualifying = case.bank.read.get("lending"), case.bank.read.get("qualifying")
        if lending and qualifying is not None and qualifying / lending < law.SHARE_RISE:
            return False
        lending, qualifying, lending_before, qualifying_before = figures()
        return qualifying / lending - qualifying_before / lending_before >= law.SHARE_RISE

    def amount():
        lending, qualifying, lending_before, qualifying_before = figures()
        share_before = qualifying_before / lending_before
        increment = {
            "difference": qualifying - qualifying_before,
            "shareGrowth": qualifying - share_before * lending,
            "excess": qualifying - (share_before + law.SHARE_RISE) * lending,
        }[readings["increment"]]
        return min(Fraction(law.INCREMENT_CAP), max(Fraction(0), increment) * law.INCREMENT_SHARE)

    return judged(case, "55", [("shareRisen", holds(risen), False)], amount, receiver="bank")


def platform_loan(case, readings):
    def on_platform(loan):
        """What a bank lends through the platform; a loan of another lender is no such loan."""
        of_platform = together([holds(lambda: loan.known("lender") == "bank"), loan.yes("platform")])
        return of_platform, lambda: loan.known("amount")

    of_case = [("inForce", in_force(case.year), False), ("smallOrMicro", case.at_most(1), False)]
    if case.rows:
        of_case.append(("borrowerWithin", at_most_at_once(case.loans, on_platform, law.PLATFORM_MOST), False))

    def grown(loan):
        """What is paid for a loan up to each of its years."""
        size, (start, end) = needed(lambda: loan.known("amount"), loan.term)
        years = next(n for n in range(1, 60) if plus_months(start, 12 * n) >= end)
        rate = law.PLATFORM_SHORT if years == 1 else law.PLATFORM_LONG
        times = years if readings["platformYears"] == "yearly" else 1
        return [rounded(min(Fraction(law.PLATFORM_CAP), size * rate * (n + 1)), case.rounding) for n in range(times)]

    def payments(loan, worth):
        up_to = grown(loan)
        paid = zip(up_to, [0, *up_to])
        return [(loan.known("start").year + n, now - before) for n, (now, before) in enumerate(paid)
                if now > before or n == 0]

    def judge(loan):
        conditions = [("platformBank", holds(lambda: loan.known("lender") == "bank"), False),
                      ("throughPlatform", loan.yes("platform"), False)]

        return conditions, lambda: grown(loan)[-1]

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    paid = [worth for _, worth in settled(parts)]
    this_year = in_year(case, parts, payments)
    return result(verdict, conditions, (sum(paid), None) if paid else None, receiver="bank", mayAdd=may_add,
                  thisYear=this_year if verdict == MET else None)
