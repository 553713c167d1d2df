"""济政字〔2019〕55号 (eleven): insured loans, by who receives what."""

from fractions import Fraction

import law
from measures.common import by_loans, in_force, in_year, judged, result, settled
from values import MET, holds, needed, rounded


def premium_subsidy(case, readings):
    of_case = [("inForce", in_force(case.year), False), ("smeBorrower", case.at_most(2), False)]

    def judge(loan):
        conditions = [("insured", holds(lambda: loan.known("guarantee") == "insurance"), False),
                      ("loanAtMost", holds(lambda: loan.known("amount") <= law.INSURED_MOST), False)]

        def amount():
            actual = readings["premiumBase"] == "actual"
            premium = loan.known("premium") if actual else loan.known("amount") * law.PREMIUM_RATE
            return rounded(premium * law.PREMIUM_SHARE, case.rounding)

        return conditions, lambda: needed(amount, lambda: loan.known("start"))[0]

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    paid = [worth for _, worth in settled(parts)]
    this_year = in_year(case, parts, lambda loan, worth: [(loan.known("start").year, worth)])
    return result(verdict, conditions, (sum(paid), None) if paid else None, receiver="enterprise", mayAdd=may_add,
                  thisYear=this_year if verdict == MET else None)


def over_payout(case, readings):
    insurance = case.insurance

    def ratios():
        total = insurance.known("borrowerTotal")
        lower = total <= law.LOWER_TIER_MOST if readings["tierEdge"] == "lower" else total < law.LOWER_TIER_MOST
        return (law.LOWER_TIER, law.UPPER_TIER) if lower else (law.UPPER_TIER, law.LOWER_TIER)

    def other_pool():
        """Premiums and payouts of the other tier; nothing at all typed is no such pool."""
        if not {"otherPremiums", "otherPayouts"} & (insurance.read.keys() | insurance.refused):
            return Fraction(0), Fraction(0)
        return needed(lambda: insurance.known("otherPremiums"), lambda: insurance.known("otherPayouts"))

    def amount():
        (own, other), premiums, payouts, (other_premiums, other_payouts) = needed(
            ratios, lambda: insurance.known("premiums"), lambda: insurance.known("payouts"), other_pool)
        if readings["payoutPool"] == "perTier":
            return (max(Fraction(0), payouts - premiums * law.OVER_PAYOUT) * own
                    + max(Fraction(0), other_payouts - other_premiums * law.OVER_PAYOUT) * other)
        paid = payouts + other_payouts
        excess = max(Fraction(0), paid - (premiums + other_premiums) * law.OVER_PAYOUT)
        return excess * (payouts * own + other_payouts * other) / paid if excess else Fraction(0)

    within = holds(lambda: insurance.known("borrowerTotal") <= law.INSURED_MOST)
    return judged(case, "55", [("withinTiers", within, False)], amount, receiver="insurer")


def shared(loss):
    """The loss in whole fen by the law's proportion; the largest remainders take the fen left over, in its order."""
    fen, parts = loss * 100, sum(part for _, part in law.LOSS_SHARES)
    exact = [(bearer, fen * part / parts) for bearer, part in law.LOSS_SHARES]
    left = fen - sum(share.__floor__() for _, share in exact)
    by_remainder = sorted(exact, key=lambda of: of[1].__floor__() - of[1])[:int(left)]
    lucky = {bearer for bearer, _ in by_remainder}
    return [(bearer, Fraction(share.__floor__() + (bearer in lucky), 100)) for bearer, share in exact]


def loss_sharing(case, readings):
    """Nobody receives anything: the loss is borne by three."""
    measure = judged(case, "55", [], lambda: case.insurance.known("loss"))
    del measure["amount"]
    measure["shares"] = shared(case.insurance.known("loss")) if measure["verdict"] == "granted" else []
    return measure
