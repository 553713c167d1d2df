"""Random answers of the sections that stand alone, heavy on the limits of their clauses."""

from datetime import date, timedelta
from fractions import Fraction

import law
import workdays
from values import plus_months

FEN = Fraction(1, 100)


def text(amount, places=2):
    """A fraction as a plain decimal."""
    scaled = Fraction(amount) * 10**places
    assert scaled.denominator == 1, amount
    digits = f"{abs(scaled.numerator):0{places + 1}d}"
    plain = f"{digits[:-places]}.{digits[-places:]}".rstrip("0").rstrip(".")
    return ("-" if scaled < 0 else "") + plain


def relending(of):
    return {"normalClass": of.yes(), "rated": of.yes(0.1), "soleTrader": of.yes(0.2),
            "creditLine": of.money([law.CREDIT_MOST])}


def bill(of):
    return {"amount": of.money([law.SMALL_BILL_MOST, law.PRIVATE_BILL_MOST])}


def fen_down(amount):
    return Fraction((amount * 100).__floor__(), 100)


def bank(of):
    """Shares that rise by exactly the limit, by a fen less, or anyhow; and increments about the cap."""
    overall = Fraction(of.random.randrange(0, 40000), 10000)
    inclusive = overall + 3 + of.pick([0, 0, Fraction(1, 10000), Fraction(-1, 10000), Fraction(1, 10**6), 2, -2])
    unit = 10 ** of.pick([4, 6, 8])
    lending_before = Fraction(of.random.randrange(1, 2000) * unit)
    qualifying_before = fen_down(lending_before * Fraction(of.random.randrange(0, 900), 1000))
    lending = Fraction(of.random.randrange(1, 2000) * unit)
    if of.chance(0.3):
        lending = lending_before
    share = qualifying_before / lending_before + law.SHARE_RISE
    qualifying = fen_down(lending * share) + of.pick([0, FEN, -FEN])
    if of.chance(0.3):
        qualifying = qualifying_before + law.INCREMENT_CAP / law.INCREMENT_SHARE + of.pick([0, 1, -1, FEN])
    if of.chance(0.3):
        qualifying = fen_down(lending * Fraction(of.random.randrange(0, 1001), 1000))
    qualifying = min(lending, max(Fraction(0), qualifying))
    return {"overallBadRate": text(overall, 6), "inclusiveBadRate": text(max(Fraction(0), inclusive), 6),
            "lending": text(lending), "qualifying": text(qualifying),
            "lendingBefore": text(lending_before), "qualifyingBefore": text(qualifying_before)}


def receivables(of):
    return {"systemDocking": of.yes(0.8)}


def insurance(of):
    def pool():
        premiums = Fraction(of.random.randrange(0, 10**9), 100)
        limit = fen_down(premiums * law.OVER_PAYOUT)
        payouts = of.pick([limit, limit + FEN, max(Fraction(0), limit - FEN), limit + of.random.randrange(10**7),
                           Fraction(of.random.randrange(0, 3 * 10**9), 100), Fraction(0)])
        return text(premiums), text(payouts)

    premiums, payouts = pool()
    others = pool() if of.chance(0.6) else (None, None)
    return {"borrowerTotal": of.money([law.LOWER_TIER_MOST, law.LOWER_TIER_MOST, law.INSURED_MOST]),
            "premiums": premiums, "payouts": payouts, "otherPremiums": others[0], "otherPayouts": others[1],
            "loss": text(Fraction(of.random.randrange(0, 1000 if of.chance(0.5) else 10**9), 100))}


def fees(of):
    none = lambda share: "0" if of.chance(share) else of.money([100, 20000])
    return {"commitment": none(0.8), "management": none(0.8), "advisory": none(0.7), "appraisal": none(0.7),
            "withheld": none(0.9), "syndicated": of.yes(0.2)}


def bond(of):
    return {"raised": of.money([law.BOND_CAP / law.BOND_SHARE]), "provincialReward": of.yes(0.1)}


def equity(of):
    share = of.pick([None, Fraction(0), Fraction(of.random.randrange(0, 10**9), 100)])
    at = of.pick([law.EQUITY_LEAST, law.EQUITY_LEAST, law.EQUITY_CAP / law.EQUITY_SHARE])
    invested = at + of.pick([0, FEN, -FEN, of.random.randrange(10**7)]) + (share or 0)
    first = of.pick([of.day(), of.day(), of.day(), plus_months(law.FIRST_DAY["55"], -12 * law.EQUITY_YEARS)])
    held = plus_months(first, 12 * law.EQUITY_YEARS) + timedelta(days=of.pick([-1, 0, 0, 1, 400]))
    before = of.pick([None, None, "0", "999999.99", "1000000", "1000000.01", "950000"])
    return {"invested": text(invested), "governmentShare": None if share is None else text(share),
            "investedOn": first.isoformat(), "heldUntil": held.isoformat(), "unrelated": of.yes(),
            "rewardedBefore": before}


def restructuring(of):
    return {"fees": of.money([law.RESTRUCTURING_CAP]), "aboveScale": of.yes(), "supportedBefore": of.yes(0.1)}


def registration(of):
    edges = [law.SEPTEMBER_GOALS, law.DECEMBER_GOALS, date(2019, 9, 27), workdays.KNOWN_UNTIL]
    day = of.pick(edges + sorted(workdays.OFF) + sorted(workdays.WORKED)) + timedelta(days=of.random.randrange(-8, 5))
    return {"kind": of.pick(list(law.REGISTRATION_DAYS)), "accepted": day.isoformat()}


def voucher(of):
    answers = {"applicant": of.pick(list(law.VOUCHER_CAP)), "unrelated": of.yes(), "techSme": of.yes(0.5),
               "incubated": of.yes(), "notRegistered": of.yes()}
    cap = law.VOUCHER_CAP[answers["applicant"]]
    for kind in ["instrument", "service", "activity"]:
        if of.chance(0.75):
            per_cent = of.pick([Fraction(20), Fraction(50), Fraction(60), Fraction(100), Fraction("33.3333"),
                                Fraction("100.000001")])
            spent = fen_down(cap * 100 / per_cent) + of.pick([0, FEN, -FEN, -12345, 54321])
            answers[f"{kind}Spent"] = text(of.pick([spent, spent, fen_down(spent / 3), Fraction(0)]))
            answers[f"{kind}Ratio"] = text(per_cent, 6)
    if of.chance(0.4):
        violation = of.day()
        applied = plus_months(violation, 12 * law.VOUCHER_BAN_YEARS) + timedelta(days=of.pick([-1, 0, 1, 1, 30]))
        answers |= {"violation": violation.isoformat(), "applied": applied.isoformat()}
    return answers


def training(of):
    persons = lambda: of.pick([0, 1, 7, 37, of.random.randrange(0, 5000)])
    count = lambda limit: limit + of.pick([-1, 0, 0, 1])
    time = lambda limit: 0 if of.chance(0.05) else count(limit)
    total = Fraction(of.random.randrange(1, 10**10), 100)
    own = of.pick([total, total, total + FEN, fen_down(total / 3), fen_down(total * of.random.randrange(0, 101) / 100), Fraction(0)])
    return {"newHires": persons(), "commissioned": of.yes(), "free": of.yes(), "graduates": persons(),
            "ownInvestment": text(own), "totalInvestment": text(total), "timesThisYear": time(law.TIMES_A_YEAR),
            "repeated": of.yes(0.1), "timesAtSchool": time(law.TIMES_AT_SCHOOL),
            "livedMonths": count(law.RESIDENCE_MONTHS), "insuredMonths": count(law.INSURANCE_MONTHS)}


def logistics(of):
    return {"freshProduce": of.yes(0.7), "tolls": of.money([1000]), "licensed": of.yes(0.7),
            "vehicle": of.pick([*law.FREE_VEHICLES, "other"])}


def traffic(of):
    return {"keyTransport": of.yes(0.8), "majorAccident": of.yes(0.3), "deaths": of.pick([0, 0, 1, 2, 3, 4])}


SECTIONS = {of.__name__: of for of in [relending, bill, bank, receivables, insurance, fees, bond, equity, restructuring,
                                       registration, voucher, training, logistics, traffic]}
