"""济政字〔2019〕55号 (eight), (thirteen), (sixteen) and (seventeen): what hangs on the loans and their cost."""

from fractions import Fraction

import law
from measures.common import by_loans, hard, in_force, in_year, result, settled, total
from measures.enterprise import at_most_at_once, by_government
from values import MET, UNMET, Open, either, holds, needed, rounded, together


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
    fee = amount[0] if amount and verdict != UNMET else None
    return result(verdict, conditions, amount, receiver="bridgeFund", fee=fee)


def grounds_for_uplift(loan):
    secured = holds(lambda: loan.known("collateral") in
                    ("pureCredit", "intellectualProperty", "receivables", "inventory"))
    return either([loan.yes("firstLoan"), secured, loan.yes("keyProject")])


def risk_compensation(case, readings):
    of_case = [("inForce", in_force(case.year), False),
               ("localSme", together([case.enterprise.yes("local"), case.at_most(2)]), False)]
    if case.rows:
        balance = at_most_at_once(case.loans, lambda loan: (MET, lambda: loan.known("amount")), law.TIERS[-1][0])
        of_case.append(("balanceWithin", balance, readings["borrowerBalance"] == "notAsked"))

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


def first_fee(loan):
    """The day the guarantor first charges for the loan."""
    return loan.default("feePaidOn", None) or loan.known("start")


def guarantee_fee(case, readings):
    of_case = [("inForce", in_force(case.year), False), ("smallOrMicro", case.at_most(1), False),
               ("noProvincialFeeSubsidy", case.growth.no("provincialFeeSubsidy"), False)]
    if case.rows:
        within = at_most_at_once(case.loans, by_government, law.GUARANTEED_MOST)
        of_case.append(("guaranteedAtMost", within, False))

    def judge(loan):
        guarantor = holds(lambda: loan.known("guarantee") == "governmentGuarantor")
        conditions = [("governmentGuarantor", guarantor, False)]
        if holds(loan.financing_guarantor) != UNMET:
            conditions.append(("feeRateAtMost", holds(lambda: loan.known("feeRate") <= law.FEE_RATE_MOST), False))

        def amount():
            base = loan.known("amount") if readings["feeBase"] == "loanAmount" else loan.guaranteed()
            return rounded(base * law.FEE_SUBSIDY, case.rounding)

        return conditions, lambda: needed(amount, lambda: first_fee(loan))[0]

    verdict, conditions, parts, may_add = by_loans(case, of_case, judge)
    receiver = readings["feeReceiver"]
    amount = (sum(worth for _, worth in settled(parts)), None) if settled(parts) else None
    this_year = in_year(case, parts, lambda loan, worth: [(first_fee(loan).year, worth)])
    return result(verdict, conditions, amount, receiver=receiver, mayAdd=may_add,
                  parts=parts, of_case=hard(of_case), thisYear=this_year if verdict == MET else None)


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
        if settled == UNMET:
            return Fraction(0)

        def paid_back():
            if settled != MET:
                raise Open(*settled)
            return worth

        def first_year():
            """It is paid once a loan, and so comes back of the first fee only."""
            paid_on = loan.default("feePaidOn", None) if readings["costYear"] == "paid" else None
            return (paid_on or loan.known("start")).year

        try:
            if first_year() != case.year():
                return Fraction(0)
        except Open:
            pass
        return needed(paid_back, first_year)[0]

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
