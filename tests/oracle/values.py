"""Plain values of the wire format, rounding, and what is known of a condition: met, unmet, or open.

An answer that is missing or cannot be used is an Open: the set of questions it hangs on.
"""

import calendar
import re
from datetime import date
from fractions import Fraction


class Open(Exception):
    """Not known: hangs on these questions."""

    def __init__(self, *questions):
        super().__init__(*questions)
        self.questions = set(questions)


def money(text):
    if not re.fullmatch(r"\d+(\.\d{1,2})?", text) or Fraction(text) > 10**12:
        raise ValueError(text)
    return Fraction(text)


def positive(text):
    amount = money(text)
    if amount == 0:
        raise ValueError(text)
    return amount


def decimal(text, places, signed=False):
    if not re.fullmatch(r"-?\d+(\.\d+)?" if signed else r"\d+(\.\d+)?", text):
        raise ValueError(text)
    if "." in text and len(text.split(".")[1].rstrip("0")) > places:
        raise ValueError(text)
    return Fraction(text)


def whole(least, most):
    def read(text):
        number = int(text)
        if not least <= number <= most:
            raise ValueError(text)
        return number
    return read


def one_of(keys):
    def read(text):
        if text not in keys:
            raise ValueError(text)
        return text
    return read


def plus_months(day, months):
    count = day.year * 12 + day.month - 1 + months
    year, month = divmod(count, 12)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def rounded(amount, how="halfUp"):
    """An exact amount of yuan, rounded to whole fen."""
    if how == "halfUp":
        return Fraction((amount * 100 + Fraction(1, 2)).__floor__(), 100)
    if how == "downToFen":
        return Fraction((amount * 100).__floor__(), 100)
    return Fraction(amount.__floor__())


MET, UNMET = "met", "unmet"


def holds(decide):
    """Met or unmet by what `decide` returns; the questions where it cannot be decided."""
    try:
        return MET if decide() else UNMET
    except Open as gap:
        return frozenset(gap.questions)


def together(outcomes):
    outcomes = list(outcomes)
    if UNMET in outcomes:
        return UNMET
    questions = frozenset().union(*[outcome for outcome in outcomes if outcome != MET])
    return questions or MET


def either(outcomes):
    outcomes = list(outcomes)
    if MET in outcomes:
        return MET
    questions = frozenset().union(*[outcome for outcome in outcomes if outcome != UNMET])
    return questions or UNMET


def needed(*values):
    """Every value, or all that is missing for any of them. Each is a function."""
    found, questions = [], set()
    for value in values:
        try:
            found.append(value())
        except Open as gap:
            questions |= gap.questions
    if questions:
        raise Open(*questions)
    return found
