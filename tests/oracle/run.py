"""Compares the program with the oracle on random cases, and prints every kind of disagreement with its case.

run.py PROGRAM COUNT SEED: PROGRAM reads cases as JSON, one a line, and writes reports.
"""

import json
import random
import subprocess
import sys
from collections import Counter
from fractions import Fraction

import oracle
import workdays
import worked
from generate import Generator

SHOWN = 5
VERDICTS = ["granted", "refused", "open"]


def amount(least, most=None):
    if least is None:
        return None
    return Fraction(least), None if most is None else Fraction(most)


def seen(measure):
    """What the program says of a measure, in the oracle's terms."""
    def unmet(soft):
        names = set()
        for condition in measure["conditions"]:
            if condition["outcome"] == "unmet" and condition["soft"] == soft:
                loan = condition["loan"]
                prefix = "" if loan is None else f"loans[{loan}]."
                names.add(prefix + condition["requirement"])
        return names

    found = measure["amount"] or {}
    granted = measure["verdict"] == "granted"
    this_year = measure["thisYear"]
    day = measure.get("day")
    return {
        "verdict": measure["verdict"],
        "questions": set(measure["questions"]),
        "failed": unmet(False),
        "warned": unmet(True),
        "amount": amount(found.get("least"), found.get("most")) if granted else None,
        "receiver": measure["receiver"],
        "mayAdd": set(measure["open"]),
        "thisYear": Fraction(this_year) if this_year is not None and granted else None,
        "day": day["date"] if day and granted else None,
        "shares": [(share["bearer"], Fraction(share["amount"])) for share in measure.get("shares", []) if granted],
    }


def worth(alternative):
    """What a reading comes to, in the oracle's terms: verdict, amount, day, receiver."""
    granted = alternative["verdict"] == "granted"
    paid = amount(alternative["least"], alternative.get("most")) if granted else None
    return alternative["verdict"], paid, alternative.get("day") if granted else None, alternative["receiver"]


def differences(expected, output):
    report = output["report"]
    found = {"sizeClass": report["sizeClass"], "problems": {problem["path"] for problem in output["problems"]},
             "totals": {total["receiver"]: amount(total["least"], total.get("most")) for total in report["totals"]},
             "trueCost": Fraction(report["trueCost"]["least"]) if report["trueCost"] else None,
             "measures": {measure["measure"] for measure in report["measures"]}}
    for key, value in found.items():
        wanted = set(expected[key]) if key == "measures" else expected[key]
        if wanted != value:
            yield key, wanted, value
    for measure in report["measures"]:
        name = measure["measure"]
        of_oracle = expected["measures"].get(name)
        if of_oracle is None:
            continue
        for key, value in seen(measure).items():
            if key in of_oracle and of_oracle[key] != value:
                yield f"{name}.{key}", of_oracle[key], value
        for reading in measure["readings"]:
            for other in reading["alternatives"]:
                key = f"{reading['reading']}={other['key']}"
                wanted = of_oracle["readings"].pop(key, None)
                if wanted is not None:
                    wanted = wanted["verdict"], wanted.get("amount"), wanted.get("day"), wanted.get("receiver")
                said = worth(other)
                if said[:3] != (wanted or ())[:3] or wanted[3] not in (None, said[3]):
                    yield f"{name}.{key}", wanted, said
        if of_oracle["readings"]:
            yield f"{name}.readings", of_oracle["readings"].keys(), "not shown"


def main(program, count, seed):
    workdays.check()
    tried, wrong = worked.check()
    generator = Generator(random.Random(seed))
    cases = [generator.case() for _ in range(count)]
    lines = "\n".join(json.dumps(case, ensure_ascii=False) for case in cases) + "\n"
    run = subprocess.run([program], input=lines, capture_output=True, text=True, check=True)
    outputs = run.stdout.splitlines()
    assert len(outputs) == count, f"{count} cases went in and {len(outputs)} reports came out"
    kinds, verdicts, disagreeing = Counter(), Counter(), 0
    for case, line in zip(cases, outputs):
        expected = oracle.assess(case)
        verdicts.update((name, measure["verdict"]) for name, measure in expected["measures"].items())
        found = list(differences(expected, json.loads(line)))
        disagreeing += bool(found)
        for what, wanted, value in found:
            kinds[what] += 1
            if kinds[what] <= SHOWN:
                print(f"{what}\n  oracle:  {wanted}\n  program: {value}\n  case: {json.dumps(case, ensure_ascii=False)}")
    table = ", ".join(f"{name} {verdict} {number}" for (name, verdict), number in sorted(verdicts.items()))
    print(f"{count} cases of seed {seed}: {disagreeing} disagree" + (f" {dict(kinds)}" if kinds else ""))
    print(f"{tried} worked cases: {wrong} disagree with the oracle")
    print(f"verdicts: {table}")
    # A measure that is hardly ever granted, refused or open would prove nothing.
    tries = {(name, verdict): verdicts[name, verdict] for name in oracle.MEASURES for verdict in VERDICTS}
    rare = [key for key, number in tries.items() if number < max(1, count // 100)]
    assert not rare, f"hardly tried: {rare}"
    return 1 if disagreeing or wrong else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
