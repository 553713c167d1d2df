"""What every measure returns, and what is common to those that go by loans."""

from fractions import Fraction

import law
from values import MET, UNMET, Open, holds, rounded, together


def in_force(year, document="55"):
    first, last = law.IN_FORCE[document]
    return holds(lambda: year() >= first and (last is None or year() <= last))


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


def in_year(case, parts, paid):
    """What falls into the year asked about of what the settled parts are paid; none where nothing does. `paid` gives of
    a loan and its worth the year and the amount of every payment."""
    try:
        year = case.year()
    except Open:
        return None
    amounts = [amount for loan, worth in settled(parts) for on, amount in paid(loan, worth) if on == year]
    return sum(amounts) if amounts else None


def settled(parts):
    return [(loan, worth) for loan, verdict, worth in parts if verdict == MET]


def total(parts):
    """What is known of a total, and the questions the rest hangs on."""
    known, questions = Fraction(0), set()
    for part in parts:
        try:
            known += part() or 0
        except Open as gap:
            questions |= gap.questions
    return known, questions


def judged(case, document, conditions, amount=None, done=None, **more):
    """A measure of the case as a whole. `amount` is a function that gives an exact amount, rounded once, here. `done`
    gives the day of what the document must already have spoken of."""
    force = in_force(case.year, document)
    if done is not None:
        force = together([force, holds(lambda: done() >= law.FIRST_DAY[document])])
    conditions = [("inForce", force, False), *conditions]
    verdict, paid = hard(conditions), None
    if amount is not None:
        try:
            paid = rounded(amount(), case.rounding), None
        except Open as gap:
            verdict = together([verdict, frozenset(gap.questions)])
    return result(verdict, conditions, paid, **more)
