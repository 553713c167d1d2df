//! The calendar of working days: days as numbers, festivals and notices by their index.

use super::{date, line, words};
use crate::policy::Law;
use crate::policy::calendar::number;

pub fn calendar(law: &Law) -> String {
    let calendar = &law.calendar;
    let mut festivals: Vec<&str> = Vec::new();
    let names = calendar.off.iter().map(|off| &off.festival).chain(calendar.worked.iter().map(|day| &day.festival));
    for name in names {
        if !festivals.contains(&name.as_str()) {
            festivals.push(name);
        }
    }
    let festival = |name: &str| festivals.iter().position(|other| *other == name).unwrap_or_default();
    let listed = calendar.off.iter().map(|off| off.first).chain(calendar.worked.iter().map(|worked| worked.day));
    let zero = listed.min().unwrap_or(calendar.known_from);

    let mut text = String::new();
    let code = &mut text;
    line!(code, "const KNOWN_FROM: Date = {};", date(calendar.known_from));
    line!(code, "const KNOWN_UNTIL: Date = {};", date(calendar.known_until));
    line!(code, "/// The day from which the days of the tables are counted.");
    line!(code, "const ZERO: Date = {};", date(zero));
    line!(code, "static FESTIVALS: [&str; {}] = {festivals:?};", festivals.len());
    line!(code, "static NOTICES: [Notice; {}] = [", calendar.notices.len());
    for notice in &calendar.notices {
        let (year, published, words) = (notice.year, date(notice.published), words(law, &notice.words));
        line!(code, "Notice {{ year: {year}, published: {published}, words: {words} }},");
    }
    line!(code, "];\nstatic OFF: [Off; {}] = [", calendar.off.len());
    for off in &calendar.off {
        let (first, days) = (number(off.first) - number(zero), number(off.last) - number(off.first) + 1);
        let (festival, notice) = (festival(&off.festival), off.notice);
        line!(code, "Off {{ first: {first}, days: {days}, festival: {festival}, notice: {notice} }},");
    }
    line!(code, "];\nstatic WORKED: [Worked; {}] = [", calendar.worked.len());
    for worked in &calendar.worked {
        let (day, festival, notice) = (number(worked.day) - number(zero), festival(&worked.festival), worked.notice);
        line!(code, "Worked {{ day: {day}, festival: {festival}, notice: {notice} }},");
    }
    line!(code, "];");
    text
}
