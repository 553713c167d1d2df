"""The numbers of the law, typed anew from the clauses, so that a slip in policy/ or in its reading shows."""

from datetime import date
from fractions import Fraction

WAN = 10_000

# Each document's first and last year in force; all were issued in September 2019, the day they took effect. Two
# name an end: 20号 is the plan of the years 2019 to 2021, 51号 is carried out for three years (为期三年).
IN_FORCE = {"55": (2019, None), "18": (2019, None), "19": (2019, None), "20": (2019, 2021), "50": (2019, None),
            "51": (2019, 2021)}

# The day of issue of those that are asked about a day.
FIRST_DAY = {"55": date(2019, 9, 25), "18": date(2019, 9, 24)}

# （二）
CREDIT_MOST = 1000 * WAN

# （三）
SMALL_BILL_MOST = 500 * WAN
PRIVATE_BILL_MOST = 3000 * WAN

# （五）
BAD_RATE_MOST = Fraction(3, 100)

# （六）
SHARE_RISE = Fraction(15, 1000)
INCREMENT_SHARE = Fraction(8, 1000)
INCREMENT_CAP = 200 * WAN

# （八）
BRIDGE_AMOUNT = 3000 * WAN
BRIDGE_DAYS = 10
BRIDGE_DAILY = Fraction(1, 1000)
BRIDGE_CAP = Fraction(5, 1000)
BRIDGE_CAP_DAYS = 10

# （九）
PLATFORM_MOST = 1000 * WAN
PLATFORM_SHORT = Fraction(25, 10000)
PLATFORM_LONG = Fraction(5, 1000)
PLATFORM_CAP = 10 * WAN

# （十）
DOCKING = 20 * WAN

# （十一）
INSURED_MOST = 1000 * WAN
PREMIUM_RATE = Fraction(3, 100)
PREMIUM_SHARE = Fraction(50, 100)
OVER_PAYOUT = Fraction(150, 100)
LOWER_TIER_MOST = 300 * WAN
LOWER_TIER = Fraction(50, 100)
UPPER_TIER = Fraction(20, 100)
LOSS_SHARES = [("bank", 2), ("insurer", 5), ("treasury", 3)]

# （十三）
TIERS = [(1000 * WAN, Fraction(40, 100)), (2000 * WAN, Fraction(30, 100)), (3000 * WAN, Fraction(20, 100))]
MARKUP = Fraction(50, 100)
UPLIFT = Fraction(50, 100)

# （十四）
FOCUS_MOST = 500 * WAN

# （十六）
GUARANTEED_MOST = 500 * WAN
FEE_RATE_MOST = Fraction(1, 100)
FEE_SUBSIDY = Fraction(8, 1000)

# （十七）
LOAN_LEAST = 50 * WAN
LOAN_MOST = 1000 * WAN
COST_SHARE = Fraction(50, 100)
YEARLY_CAP = 30 * WAN

# （十九）
BOND_SHARE = Fraction(2, 1000)
BOND_CAP = 100 * WAN

# （二十二）
EQUITY_LEAST = 500 * WAN
EQUITY_YEARS = 2
EQUITY_SHARE = Fraction(2, 100)
EQUITY_CAP = 100 * WAN

# （二十五）
RESTRUCTURING_CAP = 30 * WAN

# （二十六）
REWARDS = [30 * WAN, 20 * WAN, 10 * WAN]
ABOVE_SCALE = 2000 * WAN

# 济政办发〔2019〕18号, working days
REGISTRATION_DAYS = {"simple": 0, "onlineNewHousing": 1, "enterprise": 3, "other": 5, "secondHand": 0}
SEPTEMBER_GOALS = date(2019, 9, 30)
DECEMBER_GOALS = date(2019, 12, 31)

# 济政办发〔2019〕19号
VOUCHER_CAP = {"enterprise": 50 * WAN, "team": 10 * WAN}
VOUCHER_BAN_YEARS = 3

# 济政办发〔2019〕20号
TRAINING_PER_PERSON = 500
RESIDENCE_MONTHS = 6
INSURANCE_MONTHS = 6
TIMES_A_YEAR = 3
TIMES_AT_SCHOOL = 3

# 济政办字〔2019〕50号
FREE_VEHICLES = ["pickup", "lightNewEnergy", "microNewEnergy"]

# 济政办字〔2019〕51号
SUPERVISED_DEATHS = range(1, 3)

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
