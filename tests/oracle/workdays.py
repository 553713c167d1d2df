"""Working days, and the limits of 济政办发〔2019〕18号 and the days of a bridge loan that are counted by them.

The days off and the weekends worked instead are typed anew from the yearly notices of the State Council.
"""

from datetime import date, timedelta

import law

# By year: days off, and days of a weekend that are worked.
NOTICES = {
    2019: ("01-01 02-04..02-10 04-05 05-01..05-04 06-07 09-13 10-01..10-07",
           "02-02..02-03 04-28 05-05 09-29 10-12"),
    2020: ("01-01 01-24..02-02 04-04..04-06 05-01..05-05 06-25..06-27 10-01..10-08",
           "01-19 04-26 05-09 06-28 09-27 10-10"),
    2021: ("01-01..01-03 02-11..02-17 04-03..04-05 05-01..05-05 06-12..06-14 09-19..09-21 10-01..10-07",
           "02-07 02-20 04-25 05-08 09-18 09-26 10-09"),
    2022: ("01-01..01-03 01-31..02-06 04-03..04-05 04-30..05-04 06-03..06-05 09-10..09-12 10-01..10-07 12-31",
           "01-29..01-30 04-02 04-24 05-07 10-08..10-09"),
    2023: ("01-01..01-02 01-21..01-27 04-05 04-29..05-03 06-22..06-24 09-29..10-06",
           "01-28..01-29 04-23 05-06 06-25 10-07..10-08"),
    2024: ("01-01 02-10..02-17 04-04..04-06 05-01..05-05 06-10 09-15..09-17 10-01..10-07",
           "02-04 02-18 04-07 04-28 05-11 09-14 09-29 10-12"),
    2025: ("01-01 01-28..02-04 04-04..04-06 05-01..05-05 05-31..06-02 10-01..10-08",
           "01-26 02-08 04-27 09-28 10-11"),
    2026: ("01-01..01-03 02-15..02-23 04-04..04-06 05-01..05-05 06-19..06-21 09-25..09-27 10-01..10-07",
           "01-04 02-14 02-28 05-09 09-20 10-10"),
}
KNOWN_FROM, KNOWN_UNTIL = date(min(NOTICES), 1, 1), date(max(NOTICES), 12, 31)


def spread(year, text):
    for span in text.split():
        first, _, last = span.partition("..")
        day, end = (date.fromisoformat(f"{year}-{month_day}") for month_day in (first, last or first))
        while day <= end:
            yield day
            day += timedelta(days=1)


OFF = {day for year, (off, _) in NOTICES.items() for day in spread(year, off)}
WORKED = {day for year, (_, worked) in NOTICES.items() for day in spread(year, worked)}


class NotKnown(Exception):
    """No notice says whether that day is worked."""


def is_working_day(day):
    if not KNOWN_FROM <= day <= KNOWN_UNTIL:
        raise NotKnown(day)
    return day in WORKED or day.weekday() < 5 and day not in OFF


def after(day, count, same_day=False):
    """The day on which so many working days are over. The first day is not counted, unless `same_day`."""
    if count == 0:
        return day
    if same_day and is_working_day(day):
        count -= 1
    while count > 0:
        day += timedelta(days=1)
        count -= is_working_day(day)
    return day


def registered(kind, accepted, scope="allEnterprise", start="nextDay"):
    """The last day by which a registration accepted on that day is to be done."""
    if scope == "onlineOnly":
        # Three days are said of an enterprise's new housing alone; whatever else is the enterprise's is like the rest.
        kind = {"onlineNewHousing": "enterprise", "enterprise": "other"}.get(kind, kind)
    days = law.REGISTRATION_DAYS[kind]
    return after(accepted, days, start == "sameDay")


def bridge(repaid_on, mortgaged, release_days, **readings):
    """Days of a bridge loan: when the new mortgage is registered, when the bank pays out, and the calendar days.

    The old mortgage is cancelled and the new one accepted on the day of repayment, or when the registry next opens.
    """
    done = registered("enterprise", after(repaid_on, 1, same_day=True), **readings) if mortgaged else repaid_on
    released = after(done, release_days)
    return done, released, max(1, (released - repaid_on).days)


def bridge_fee(amount, days):
    """The fee by the default reading of the clause: capped within ten days, then by the day."""
    within = min(min(days, law.BRIDGE_CAP_DAYS) * law.BRIDGE_DAILY, law.BRIDGE_CAP)
    return amount * (within + max(0, days - law.BRIDGE_CAP_DAYS) * law.BRIDGE_DAILY)


def shortest(due, mortgaged, release_days, window=10, **readings):
    """The working day within so many days before the due day on which to repay: the fewest bridge days, the latest."""
    days = [due - timedelta(days=back) for back in range(window + 1)]
    spans = [(bridge(day, mortgaged, release_days, **readings)[2], -day.toordinal()) for day in days
             if is_working_day(day)]
    count, ordinal = min(spans)
    return date.fromordinal(-ordinal), count


def check():
    """The worked cases of the notes on 18号 and on the bridge."""
    day = date.fromisoformat
    assert OFF.isdisjoint(WORKED) and all(worked.weekday() > 4 for worked in WORKED)
    assert registered("enterprise", day("2019-09-27")) == day("2019-10-08")
    assert registered("enterprise", day("2019-09-27"), start="sameDay") == day("2019-09-30")
    assert registered("enterprise", day("2026-09-18")) == day("2026-09-22")
    assert registered("enterprise", day("2026-09-18"), start="sameDay") == day("2026-09-21")
    assert registered("other", day("2019-12-31")) == day("2020-01-08")
    assert registered("other", day("2019-12-31"), start="sameDay") == day("2020-01-07")
    eight_million = 800 * law.WAN
    for repaid_on, done, released, days, fee in [
            ("2020-03-10", "2020-03-13", "2020-03-16", 6, 40000), ("2020-03-09", "2020-03-12", "2020-03-13", 4, 32000),
            ("2019-09-27", "2019-10-08", "2019-10-09", 12, 56000), ("2019-09-23", "2019-09-26", "2019-09-27", 4, 32000)]:
        assert bridge(day(repaid_on), True, 1) == (day(done), day(released), days)
        assert bridge_fee(eight_million, days) == fee
    assert bridge(day("2020-03-10"), False, 0) == (day("2020-03-10"), day("2020-03-10"), 1)
    assert bridge(day("2020-03-07"), True, 1) == (day("2020-03-12"), day("2020-03-13"), 6)
    assert shortest(day("2020-03-10"), True, 1) == (day("2020-03-09"), 4)
    assert shortest(day("2019-09-27"), True, 1) == (day("2019-09-23"), 4)


if __name__ == "__main__":
    check()
