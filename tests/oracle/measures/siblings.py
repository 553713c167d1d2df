"""The other documents of the gazette: registration, vouchers, training, logistics and traffic."""

from fractions import Fraction

import law
import workdays
from measures.common import judged
from values import Open, either, holds, needed, plus_months, together


def registration(case, readings):
    own = case.registration

    def since(first):
        return holds(lambda: own.known("accepted") >= first)

    conditions = [
        ("bankOutlet", since(law.SEPTEMBER_GOALS), True),
        ("jointApplication", since(law.SEPTEMBER_GOALS), True),
        ("onlineApplication", since(law.DECEMBER_GOALS), True),
        ("singleParty", since(law.DECEMBER_GOALS), True),
    ]
    found = []

    def day():
        kind, accepted = needed(lambda: own.known("kind"), lambda: own.known("accepted"))
        try:
            found.append(workdays.registered(kind, accepted, readings["registrationScope"],
                                             readings["registrationStart"]))
        except workdays.NotKnown:
            raise Open("registration.accepted") from None
        return Fraction(0)

    measure = judged(case, "18", conditions, day, lambda: own.known("accepted"), receiver="enterprise")
    del measure["amount"]
    measure["day"] = found[0].isoformat() if found and measure["verdict"] == "granted" else None
    return measure


KINDS = ["instrument", "service", "activity"]


def voucher(case, readings):
    own = case.voucher
    who = lambda: own.known("applicant")

    def by_applicant(enterprise, team):
        """What is asked of an enterprise, or of a team."""
        def decide():
            outcome = enterprise if who() == "enterprise" else team
            if not isinstance(outcome, str):
                raise Open(*outcome)
            return outcome == "met"
        return holds(decide)

    def free_of_ban():
        violation = own.default("violation", None)
        if violation is None:
            return True
        return own.known("applied") > plus_months(violation, 12 * law.VOUCHER_BAN_YEARS)

    conditions = [
        ("registeredLocally", by_applicant(case.enterprise.yes("local"), own.yes("notRegistered")), False),
        ("eligibleApplicant", by_applicant(either([own.yes("techSme"), case.at_most(2)]), own.yes("incubated")), False),
        ("unrelatedProvider", own.yes("unrelated"), False),
        ("notBanned", holds(free_of_ban), False),
    ]

    def of_kind(kind):
        """What a kind comes to before the cap; none where nothing was typed of it."""
        keys = [f"{kind}Spent", f"{kind}Ratio"]
        if not set(keys) & (own.read.keys() | own.refused):
            return None
        spent, ratio = needed(*[lambda key=key: own.known(key) for key in keys])
        return spent * ratio

    def amount():
        applicant = who()
        kinds = [kind for kind in KINDS if applicant == "enterprise" or kind != "service"]
        found = [part for part in needed(*[lambda kind=kind: of_kind(kind) for kind in kinds]) if part is not None]
        if not found:
            raise Open(*[f"voucher.{kind}Spent" for kind in kinds])
        cap = Fraction(law.VOUCHER_CAP[applicant])
        if readings["voucherCap"] == "allKinds":
            return min(cap, sum(found))
        return sum(min(cap, part) for part in found)

    return judged(case, "19", conditions, amount, receiver="serviceProvider")


def induction_training(case, readings):
    own = case.training
    conditions = [("commissionedTraining", own.yes("commissioned"), False), ("freeTraining", own.yes("free"), False)]
    return judged(case, "20", conditions, lambda: Fraction(law.TRAINING_PER_PERSON * own.known("newHires")),
                  receiver="trainingParty")


def domestic_service(case, readings):
    own = case.training
    conditions = [("livedHere", holds(lambda: own.known("livedMonths") >= law.RESIDENCE_MONTHS), False),
                  ("insuredHere", holds(lambda: own.known("insuredMonths") >= law.INSURANCE_MONTHS), False)]
    return judged(case, "20", conditions, receiver="worker")


def vocational_school(case, readings):
    def amount():
        graduates, share, whole = needed(*[lambda key=key: case.training.known(key)
                                           for key in ["graduates", "ownInvestment", "totalInvestment"]])
        return law.TRAINING_PER_PERSON * graduates * share / whole

    return judged(case, "20", [], amount, receiver="enterprise")


def training_times(case, readings):
    own = case.training
    conditions = [("withinYearTimes", holds(lambda: own.known("timesThisYear") <= law.TIMES_A_YEAR), False),
                  ("notRepeated", own.no("repeated"), False)]
    return judged(case, "20", conditions, receiver="worker")


def student_training(case, readings):
    within = holds(lambda: case.training.known("timesAtSchool") <= law.TIMES_AT_SCHOOL)
    return judged(case, "20", [("withinSchoolTimes", within, False)], receiver="worker")


def toll_exemption(case, readings):
    return judged(case, "50", [("freshProduce", case.logistics.yes("freshProduce"), False)], receiver="enterprise")


def truck_access(case, readings):
    free = holds(lambda: case.logistics.known("vehicle") in law.FREE_VEHICLES)
    return judged(case, "50", [("freeVehicle", free, False)], receiver="enterprise")


def delivery_outlet(case, readings):
    return judged(case, "50", [("deliveryLicence", case.logistics.yes("licensed"), False)], receiver="enterprise")


def traffic_safety(case, readings):
    own = case.traffic
    other_firm = own.no("keyTransport")
    # An accident with more deaths than an ordinary one has is a major one.
    graver = holds(lambda: own.known("deaths") > max(law.SUPERVISED_DEATHS))
    not_graver = holds(lambda: own.known("deaths") <= max(law.SUPERVISED_DEATHS))
    other_deaths = holds(lambda: own.known("deaths") not in law.SUPERVISED_DEATHS)
    conditions = [
        ("notBlacklisted", either([other_firm, together([own.no("majorAccident"), not_graver])]), False),
        ("notSupervised", either([other_firm, own.yes("majorAccident"), graver, other_deaths]), False),
    ]
    return judged(case, "51", conditions, receiver="enterprise")
