//! What the build refuses: each mistake is made in a copy of `policy/` and must be named.

use std::fs;
use std::path::{Path, PathBuf};

#[allow(dead_code, reason = "the build script also writes down what it reads")]
#[path = "../../../build/policy/mod.rs"]
mod policy;

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Reads a copy of the policy in which one wording of one file is replaced.
fn read_altered(name: &str, file: &str, old: &str, new: &str) -> Result<(), String> {
    let folder = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(name);
    let _ = fs::remove_dir_all(&folder);
    copy(&Path::new(env!("CARGO_MANIFEST_DIR")).join("policy"), &folder);
    let text = fs::read_to_string(folder.join(file)).unwrap();
    assert!(text.contains(old), "{file} does not have {old}");
    fs::write(folder.join(file), text.replacen(old, new, 1)).unwrap();
    policy::read(&folder).map(drop)
}

/// In each line: the file, the wording, what is put in its place, and what the refusal says of it.
const MISTAKES: &str = r#"
A number that is not the one quoted, or is only a part of it, or has no unit.
    jinan-2019-55/parameters.toml: "30万元" → "31万元" ⇒ 31万元 does not stand in
    jinan-2019-55/parameters.toml: printed = "10天" → printed = "0天" ⇒ 0天 does not stand in
    jinan-2019-55/parameters.toml: printed = "8‰" → printed = "8%" ⇒ 8% does not stand in
    jinan-2019-55/parameters.toml: printed = "50万元" → printed = "50万" ⇒ 50万 does not stand in
    jinan-2019-55/parameters.toml: printed = "50万元" → printed = "50" ⇒ the unit is none of
    jinan-2019-55/parameters.toml: printed = "50万元" → printed = 50 ⇒ printed must be a string
A quote that is not the law's, or cannot be told apart in its clause.
    jinan-2019-55/parameters.toml: "生产经营正常" → "生产经营良好" ⇒ stands 0 times
    jinan-2019-55/parameters.toml: "不含融资性担保机构担保贷款" → "贷款" ⇒ not once
    jinan-2019-55/parameters.toml: "生产经营正常" → "" ⇒ not once
    jinan-2019-55/parameters.toml: "jinan-2019-55/17" → "jinan-2019-55/71" ⇒ there is no clause
    jinan-2019-55/parameters.toml: clause = "jinan-2019-55/16" →  ⇒ clause is missing
    jinan-2019-55/parameters.toml: quote = → qoute = ⇒ unknown key qoute
    jinan-2019-55/document.md: 最高不超过30万元 → 最高不超过40万元 ⇒ stands 0 times
A scale with a gap or an overlap.
    jinan-2019-55/parameters.toml: from = "1000" → from = "2000" ⇒ where the step before it ends
    jinan-2019-55/parameters.toml: up_to = "2000万元" → up_to = "1000万元" ⇒ 1000万元 does not stand in
    jinan-2019-55/parameters.toml: from = "1000" →  ⇒ every step but the first has a from
    jinan-2019-55/parameters.toml: up_to = "1000万" → up_to = "40%" ⇒ up_to must be money
A document that is not in order.
    jinan-2019-55/document.md: jinan-2019-55/9 （九） → jinan-2019-55/8 （九） ⇒ stands twice
    jinan-2019-55/document.md: jinan-2019-55/9 （九） → jinan-2019-55/9 （十） ⇒ begin with the number
    jinan-2019-55/document.md: 市统计局） → 市统计局）。 ⇒ must stand at the end
    jinan-office-2019-18/document.md: 二（一）2 → 二（二）2 ⇒ begin with the number
    jinan-office-2019-18/document.md: 二（一）2 → 二（一）3 ⇒ begin with the number
    jinan-office-2019-51/document.md: 三（五）17 → 三（五）16 ⇒ is the number of another clause too
A month that is printed without its year.
    jinan-office-2019-18/parameters.toml: year = "2019年" → year = "2020年" ⇒ 2020年 is not the last year printed before
    jinan-office-2019-18/parameters.toml: year = "2019年" →  ⇒ not the end of a month or a year
    jinan-2019-55/document.md: # jinan-2019-55/notice →  ⇒ text before the first clause
    jinan-2019-55/document.toml: 2019-09-25 → 2019-09-31 ⇒ document.toml
    jinan-2019-55/document.toml: 2019-09-25 → "2019-09-25" ⇒ must be a date
    jinan-2019-55/document.toml: issuer → isuer ⇒ unknown key isuer
    stats-2017-213/parameters.toml: [size_class → [effect ⇒ two tables are named [effect]
A library with a passage that is not there, or is not answered.
    jinan-2019-55/library.toml: clause = "jinan-2019-55/1" → clause = "jinan-2019-55/0" ⇒ has no clause
    jinan-2019-55/library.toml: clause = "jinan-2019-55/2" → clause = "jinan-2019-55/1" ⇒ must stand after
    jinan-office-2019-50/library.toml: "对符合国家 → "对不符合国家 ⇒ stands 0 times
    jinan-2019-55/library.toml: class = "information" → class = "checked" ⇒ unknown key reason
    jinan-2019-55/library.toml: class = "computed" → class = "information" ⇒ unknown key measures
    jinan-2019-55/library.toml: class = "computed" → class = "shown" ⇒ class must be
    jinan-2019-55/library.toml: ["relending"] → [] ⇒ one or more keys
    jinan-2019-55/library.toml: ["relending"] → ["relending", "relending"] ⇒ each once
The two traps of public copies, and other slips in the size classes.
    sme-2011-300/industries.toml: "100人", "200人" → "200人", "200人" ⇒ does not say 从业人员200人及以上
    sme-2011-300/industries.toml: "100000万元" → "10000万元" ⇒ does not say 营业收入10000万元以下
    sme-2011-300/industries.toml: revenue = ["300万元", → turnover = ["300万元", ⇒ unknown key turnover
    sme-2011-300/industries.toml: revenue = ["300万元", "2000万元", "40000万元"] →  ⇒ revenue is missing
    sme-2011-300/industries.toml: "300万元", "2000万元", → "2000万元", ⇒ expected three bounds
    sme-2011-300/industries.toml: name = "工业" → name = "建筑业" ⇒ is not about 建筑业
A table of rates with a gap, an overlap, a wrong day, a promise too far.
    lpr/rates.toml: published = 2019-10-21 → published = 2019-11-21 ⇒ not of successive months
    lpr/rates.toml: published = 2020-02-20 → published = 2020-01-21 ⇒ not of successive months
    lpr/rates.toml: published = 2020-02-20 → published = 2020-02-19 ⇒ before the day of the month
    lpr/rates.toml: known_until = 2026-09-19 → known_until = 2026-09-20 ⇒ known_until must be
    lpr/rates.toml: known_until = 2026-09-19 → known_until = 2026-10-19 ⇒ known_until must be
    lpr/rates.toml: one_year = "4.25%" → one_year = "4.25" ⇒ the unit is none of
    lpr/rates.toml: one_year = "4.25%" → one_year = "425年" ⇒ one_year must be a rate
A calendar with a day twice, a day worked for nothing, a year or a festival missing, a notice misnamed.
    working-days/days.toml: off = [2019-04-05, → off = [2019-02-10, ⇒ 2019-02-10 is off twice
    working-days/days.toml: worked = [2021-02-07, → worked = [2021-02-20, ⇒ 2021-02-20 is worked twice
    working-days/days.toml: worked = [2020-06-28] → worked = [2020-06-27] ⇒ 2020-06-27 is both off and worked
    working-days/days.toml: worked = [2020-06-28] → worked = [2020-06-29] ⇒ 2020-06-29 is no weekend
    working-days/days.toml: worked = [2020-06-28] → worked = ["2020-06-28"] ⇒ must be an array of dates
    working-days/days.toml: off = [2019-10-01, 2019-10-07] → off = [2019-10-07, 2019-10-01] ⇒ from a first to a last
    working-days/days.toml: off = [2019-10-01, 2019-10-07] → off = [2019-10-01] ⇒ from a first to a last
    working-days/days.toml: off = [2021-10-01, → off = [2019-10-01, ⇒ not a day the notice of 2021 can speak of
    working-days/days.toml: "清明节", off → "中秋节", off ⇒ 2019 has no 清明节
    working-days/days.toml: "清明节", off → "重阳节", off ⇒ 重阳节 is none of the festivals
    working-days/days.toml: known_from = 2019-01-01 → known_from = 2019-01-02 ⇒ whole years
    working-days/days.toml: known_until = 2026-12-31 → known_until = 2027-12-31 ⇒ 2027 has no notice
    working-days/days.toml: known_until = 2026-12-31 → known_until = 2025-12-31 ⇒ 2026 is not a year that is known
    working-days/days.toml: published = 2018-12-04 → published = 2018-12-05 ⇒ does not stand in working-days/2019
    working-days/days.toml: 国办发明电〔2025〕7号 → 国办发明电〔2025〕8号 ⇒ does not stand in working-days/2026
    working-days/days.toml: worked = → works = ⇒ unknown key works
"#;

#[test]
fn a_mistake_in_the_law_stops_the_build_and_is_named() {
    for (index, line) in MISTAKES.lines().filter(|line| line.starts_with(' ')).enumerate() {
        let (file, change) = line.trim_start().split_once(": ").unwrap();
        let (change, message) = change.split_once(" ⇒ ").unwrap();
        let (old, new) = change.split_once(" → ").unwrap();
        let mistake = read_altered(&format!("policy-{index}"), file, old, new).expect_err(line);
        assert!(mistake.contains(message), "{line}\n{mistake}");
    }
}

#[test]
fn the_law_as_it_stands_is_not_refused() {
    assert_eq!(read_altered("policy", "README.md", "# The law", "# The law"), Ok(()));
}

#[test]
fn printed_numbers_are_exact_or_refused() {
    use policy::printed::{Value, parse};
    let units = |printed| match parse(printed) {
        Ok(Value::Units(_, units)) => Some(units),
        _ => None,
    };
    assert_eq!(units("2.5‰"), Some(2_500_000_000));
    assert_eq!(units("1.5个百分点"), Some(15_000_000_000));
    assert_eq!(units("20亿元"), Some(200_000_000_000));
    assert_eq!(units("0.01元"), Some(1));
    assert_eq!(units("三年"), Some(3));
    for refused in
        ["0.001元", "1.5人", "1.元", ".5元", "元", "-1元", "1,000元", "三十年", "99999999999亿元", "１元", "1 元"]
    {
        assert_eq!(units(refused), None, "{refused}");
    }
    assert!(parse("2:5:3") == Ok(Value::Shares([2, 5, 3])));
    assert!(parse("1—2人") == Ok(Value::CountRange(1, 2)));
    let dates = [("2019年9月底", "2019-09-30"), ("2019年年底", "2019-12-31"), ("2020年2月底", "2020-02-29")];
    for (printed, date) in dates {
        assert!(
            parse(printed)
                == Ok(Value::Date(date.parse().map(|found: toml::value::Datetime| found.date.unwrap()).unwrap()))
        );
    }
    for refused in ["12月底", "2019年13月底", "19年9月底", "2019年9月", "2—1人", "1—2", "1—2—3人", "1—人"]
    {
        assert!(parse(refused).is_err(), "{refused}");
    }
    for refused in ["2:5", "2:5:3:1", "2:0:8", "2:5:", "2:5:3%", "2:+5:3", "2.5:5:3", "2：5：3"] {
        assert!(parse(refused).is_err(), "{refused}");
    }
}
