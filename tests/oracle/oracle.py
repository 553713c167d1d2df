"""Assesses a case by the clauses alone, in exact fractions.

Written from the text of the law and from policy/conventions, not from the Rust: where the two disagree, the clause
decides.
"""

from case import READINGS, Case
from measures import bank, credit, enterprise, insurance, siblings
from values import Open, needed

# Every measure, and the points it can be read in several ways.
MEASURES = {
    "relending": (bank.relending, []),
    "rediscount": (bank.rediscount, []),
    "badLoanTolerance": (bank.bad_loan_tolerance, []),
    "incrementalLending": (bank.incremental_lending, ["increment"]),
    "bridgeLoan": (credit.bridge_loan, ["bridgeOverrun", "limits"]),
    "platformLoan": (bank.platform_loan, ["platformYears"]),
    "docking": (enterprise.docking, []),
    "premiumSubsidy": (insurance.premium_subsidy, ["premiumBase"]),
    "overPayout": (insurance.over_payout, ["payoutPool", "tierEdge"]),
    "lossSharing": (insurance.loss_sharing, []),
    "riskCompensation": (credit.risk_compensation, ["tiers", "uplift", "limitLpr", "borrowerBalance"]),
    "guaranteeFocus": (enterprise.guarantee_focus, []),
    "guaranteeFee": (credit.guarantee_fee, ["feeReceiver", "feeBase"]),
    "interestSubsidy": (credit.interest_subsidy, ["loanSize", "costYear", "severalLoans"]),
    "forbiddenFees": (enterprise.forbidden_fees, []),
    "bondSubsidy": (enterprise.bond_subsidy, []),
    "equityInvestment": (enterprise.equity_investment, ["governmentShare"]),
    "restructuring": (enterprise.restructuring, []),
    "scaleUp": (enterprise.scale_up, ["laterYears"]),
    "registration": (siblings.registration, ["registrationScope", "registrationStart"]),
    "voucher": (siblings.voucher, ["voucherCap"]),
    "inductionTraining": (siblings.induction_training, []),
    "domesticService": (siblings.domestic_service, []),
    "vocationalSchool": (siblings.vocational_school, []),
    "trainingTimes": (siblings.training_times, []),
    "studentTraining": (siblings.student_training, []),
    "tollExemption": (siblings.toll_exemption, []),
    "truckAccess": (siblings.truck_access, []),
    "deliveryOutlet": (siblings.delivery_outlet, []),
    "trafficSafety": (siblings.traffic_safety, []),
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
        paid = measure.get("amount")
        if "thisYear" in measure and measure["verdict"] == "granted":
            paid = (measure["thisYear"], None) if measure["thisYear"] is not None else None
        if paid:
            totals.setdefault(measure["receiver"], []).append(paid)
    summed = {}
    for receiver, amounts in totals.items():
        ranged = any(most is not None for _, most in amounts)
        most = sum(least if most is None else most for least, most in amounts) if ranged else None
        summed[receiver] = sum(least for least, _ in amounts), most
    return {"sizeClass": case.size_class(), "problems": case.problems, "measures": measures, "totals": summed,
            "trueCost": true_cost(case, measures)}


def true_cost(case, measures):
    """All that is known of what the year cost, before anything came back; none where nothing is known."""
    reading = case.readings["costYear"]

    def of_loan(loan):
        return sum(needed(lambda: loan.interest(case.year(), reading), lambda: loan.fee(case.year(), reading)))

    def premium(loan):
        year, start, guarantee, paid = needed(case.year, *[lambda key=key: loan.known(key)
                                                           for key in ["start", "guarantee", "premium"]])
        if guarantee != "insurance" or start.year != year:
            raise Open()
        return paid

    costs = [lambda of=of, loan=loan: of(loan) for of in [of_loan, premium] for loan in case.loans]
    costs += [lambda key=key: case.fees.known(key) for key in ["commitment", "management", "advisory", "appraisal"]]
    known = [] if measures["bridgeLoan"]["fee"] is None else [measures["bridgeLoan"]["fee"]]
    for cost in costs:
        try:
            known.append(cost())
        except Open:
            pass
    return sum(known) if known else None
