"""Holds the worked cases of tests/cases against the oracle: two workings by hand of the same clauses.

What people type (50万元, 10‰) is the program's to understand; a case with such an answer is passed over here.
"""

import re
import tomllib
from fractions import Fraction
from pathlib import Path

import oracle

FOLDER = Path(__file__).parent.parent / "cases"


def merged(base, own):
    """One value over another: tables by key, and every loan over the base's loan of its place, or over its first."""
    if isinstance(base, dict) and isinstance(own, dict):
        return base | {key: merged(base[key], value) if key in base else value for key, value in own.items()}
    if isinstance(base, list) and isinstance(own, list) and base:
        return [merged(base[index] if index < len(base) else base[0], value) for index, value in enumerate(own)]
    return own


def cases():
    for file in sorted(FOLDER.glob("*.toml")):
        table = tomllib.loads(file.read_text())
        for case in table.get("case", []):
            yield case | {"input": merged(table.get("base", {}), case.get("input", {}))}


def plain(value):
    """Whether the oracle can read everything that was typed, or is meant to be unable to."""
    if isinstance(value, dict):
        return all(plain(of) for of in value.values())
    if isinstance(value, list):
        return all(plain(of) for of in value)
    return not isinstance(value, str) or re.fullmatch(r"[A-Za-z][A-Za-z+]*|[0-9A-Z+]*|-?[\d.-]*|看不懂", value) is not None


def money(amount):
    """An amount of a measure in the words of a case."""
    return "none" if amount is None else "..".join(f"{fen(of)}" for of in amount if of is not None)


def fen(amount):
    whole, rest = divmod(int(Fraction(amount) * 100), 100)
    return f"{whole}.{rest:02}"


def alternative(key, measure):
    worth = [money(measure["amount"])] if measure.get("amount") else []
    worth += [measure["day"]] if measure.get("day") else []
    return " ".join([f"{key} {measure['verdict']}", *worth, measure["receiver"]])


def differences(case):
    found = oracle.assess(case["input"])
    expected = dict(case["expected"])
    yield "problems", set(expected.pop("problems", [])), found["problems"]
    if "sizeClass" in expected:
        yield "sizeClass", expected.pop("sizeClass"), found["sizeClass"] or "open"
    if "totals" in expected:
        yield "totals", set(expected.pop("totals")), {f"{of} {money(sum)}" for of, sum in found["totals"].items()}
    if "trueCost" in expected:
        cost = found["trueCost"]
        yield "trueCost", expected.pop("trueCost"), "none" if cost is None else fen(cost)
    for name, wanted in expected.items():
        measure = found["measures"][name]
        yield f"{name}.verdict", wanted["verdict"], measure["verdict"]
        for key in ["failed", "warned", "questions"]:
            yield f"{name}.{key}", set(wanted.get(key, [])), measure[key]
        if wanted["verdict"] != "open" and "amount" in measure:
            yield f"{name}.amount", wanted.get("amount", "none"), money(measure["amount"])
        if "mayAdd" in wanted:
            yield f"{name}.mayAdd", set(wanted["mayAdd"]), set(measure["mayAdd"])
        if "receiver" in wanted:
            yield f"{name}.receiver", wanted["receiver"], measure["receiver"]
        if "day" in wanted or "day" in measure:
            yield f"{name}.day", wanted.get("day"), measure.get("day")
        if "shares" in wanted or "shares" in measure:
            yield f"{name}.shares", wanted.get("shares", []), [f"{of} {fen(sum)}" for of, sum in measure["shares"]]
        if "thisYear" in wanted and wanted["verdict"] == "granted":
            this_year = measure["thisYear"]
            yield f"{name}.thisYear", wanted["thisYear"], "none" if this_year is None else fen(this_year)
        if "readings" in wanted:
            yield f"{name}.readings", wanted["readings"], [alternative(*of) for of in measure["readings"].items()]


def check():
    """Prints every disagreement; returns how many cases were held against the oracle, and how many disagree."""
    tried = wrong = 0
    for case in cases():
        if not plain(case["input"]):
            continue
        tried += 1
        found = [(what, wanted, value) for what, wanted, value in differences(case) if wanted != value]
        wrong += bool(found)
        for what, wanted, value in found:
            print(f"{case['id']} {what}: worked {wanted}, oracle {value}")
    return tried, wrong


if __name__ == "__main__":
    print(check())
