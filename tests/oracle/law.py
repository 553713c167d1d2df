"""The numbers of the law, typed anew from the clauses, so that a slip in policy/ or in its reading shows."""

from datetime import date
from fractions import Fraction

WAN = 10_000

# 济政字〔2019〕55号, in force from the day it was issued.
FIRST_YEAR_IN_FORCE = 2019

# （八）
BRIDGE_AMOUNT = 3000 * WAN
BRIDGE_DAYS = 10
BRIDGE_DAILY = Fraction(1, 1000)
BRIDGE_CAP = Fraction(5, 1000)
BRIDGE_CAP_DAYS = 10

# （十三）
TIERS = [(1000 * WAN, Fraction(40, 100)), (2000 * WAN, Fraction(30, 100)), (3000 * WAN, Fraction(20, 100))]
MARKUP = Fraction(50, 100)
UPLIFT = Fraction(50, 100)

# （十六）
GUARANTEED_MOST = 500 * WAN
FEE_RATE_MOST = Fraction(1, 100)
FEE_SUBSIDY = Fraction(8, 1000)

# （十七）
LOAN_LEAST = 50 * WAN
LOAN_MOST = 1000 * WAN
COST_SHARE = Fraction(50, 100)
YEARLY_CAP = 30 * WAN

# （二十六）
REWARDS = [30 * WAN, 20 * WAN, 10 * WAN]
ABOVE_SCALE = 2000 * WAN

# 工信部联企业〔2011〕300号: from where on small, medium, large. Persons, or 万元.
SIZES = {
    "agriculture": {"revenue": (50, 500, 20000)},
    "industry": {"employees": (20, 300, 1000), "revenue": (300, 2000, 40000)},
    "construction": {"revenue": (300, 6000, 80000), "assets": (300, 5000, 80000)},
    "wholesale": {"employees": (5, 20, 200), "revenue": (1000, 5000, 40000)},
    "retail": {"employees": (10, 50, 300), "revenue": (100, 500, 20000)},
    "transport": {"employees": (20, 300, 1000), "revenue": (200, 3000, 30000)},
    "warehousing": {"employees": (20, 100, 200), "revenue": (100, 1000, 30000)},
    "postal": {"employees": (20, 300, 1000), "revenue": (100, 2000, 30000)},
    "accommodation": {"employees": (10, 100, 300), "revenue": (100, 2000, 10000)},
    "catering": {"employees": (10, 100, 300), "revenue": (100, 2000, 10000)},
    "informationTransmission": {"employees": (10, 100, 2000), "revenue": (100, 1000, 100000)},
    "softwareAndIt": {"employees": (10, 100, 300), "revenue": (50, 1000, 10000)},
    "realEstateDevelopment": {"revenue": (100, 1000, 200000), "assets": (2000, 5000, 10000)},
    "propertyManagement": {"employees": (100, 300, 1000), "revenue": (500, 1000, 5000)},
    "leasingAndBusiness": {"employees": (10, 100, 300), "assets": (100, 8000, 120000)},
    "other": {"employees": (10, 100, 300)},
}
CLASSES = ["micro", "small", "medium", "large"]

# LPR: the days on which a rate changed, 1Y and 5Y+ in per cent, and the last day the table speaks of.
LPR = [
    (date(2019, 8, 20), "4.25", "4.85"), (date(2019, 9, 20), "4.20", "4.85"), (date(2019, 11, 20), "4.15", "4.80"),
    (date(2020, 2, 20), "4.05", "4.75"), (date(2020, 4, 20), "3.85", "4.65"), (date(2021, 12, 20), "3.80", "4.65"),
    (date(2022, 1, 20), "3.70", "4.60"), (date(2022, 5, 20), "3.70", "4.45"), (date(2022, 8, 22), "3.65", "4.30"),
    (date(2023, 6, 20), "3.55", "4.20"), (date(2023, 8, 21), "3.45", "4.20"), (date(2024, 2, 20), "3.45", "3.95"),
    (date(2024, 7, 22), "3.35", "3.85"), (date(2024, 10, 21), "3.10", "3.60"), (date(2025, 5, 20), "3.00", "3.50"),
]
LPR_KNOWN_UNTIL = date(2026, 9, 19)


def lpr(day, long_term):
    """The LPR in force on a day, as a ratio; None where no table speaks of it."""
    if day > LPR_KNOWN_UNTIL or day < LPR[0][0]:
        return None
    row = [row for row in LPR if row[0] <= day][-1]
    return Fraction(row[2 if long_term else 1]) / 100
