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
from generate import Generator

SHOWN = 5


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
    return {
        "verdict": measure["verdict"],
        "questions": set(measure["questions"]),
        "failed": unmet(False),
        "warned": unmet(True),
        "amount": amount(found.get("least"), found.get("most")) if granted else None,
        "receiver": measure["receiver"],
        "mayAdd": set(measure["open"]),
        "thisYear": Fraction(this_year) if this_year is not None and granted else None,
    }


def differences(expected, output):
    report = output["report"]
    found = {"sizeClass": report["sizeClass"], "problems": {problem["path"] for problem in output["problems"]},
             "totals": {total["receiver"]: amount(total["least"], total.get("most")) for total in report["totals"]}}
    for key, value in found.items():
        if expected[key] != value:
            yield key, expected[key], value
    for measure in report["measures"]:
        name = measure["measure"]
        of_oracle = expected["measures"][name]
        for key, value in seen(measure).items():
            if key in of_oracle and of_oracle[key] != value:
                yield f"{name}.{key}", of_oracle[key], value
        for reading in measure["readings"]:
            for other in reading["alternatives"]:
                key = f"{reading['reading']}={other['key']}"
                wanted = of_oracle["readings"].pop(key)
                granted = other["verdict"] == "granted"
                worth = amount(other["least"], other.get("most")) if granted else None
                said = other["verdict"], worth, other["receiver"]
                if said != (wanted["verdict"], wanted["amount"], wanted["receiver"]):
                    yield f"{name}.{key}", (wanted["verdict"], wanted["amount"], wanted["receiver"]), said
        if of_oracle["readings"]:
            yield f"{name}.readings", of_oracle["readings"].keys(), "not shown"


def main(program, count, seed):
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
    print(f"verdicts: {table}")
    # A measure that is hardly ever granted, refused or open would prove nothing.
    rare = [key for key, number in verdicts.items() if number < count // 100]
    assert not rare and len(verdicts) == 15, f"hardly tried: {rare}"
    return 1 if disagreeing else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], int(sys.argv[2]), int(sys.argv[3])))
