//! The texts: what is shipped is the whole gazette, but for what is said here by name.

use std::fs;
use std::path::Path;

use huiqisuan::engine::law::documents as d;
use huiqisuan::engine::law::{self, Clause, Document};
use huiqisuan::engine::quantity::Date;

/// The seven documents of the gazette, in its order, each with its number of clauses and its date of issue.
const DOCUMENTS: [(&Document, usize, &str); 7] = [
    (&d::jinan_2019_55::DOCUMENT, 30, "2019年9月25日"),
    (&d::jinan_office_2019_18::DOCUMENT, 21, "2019年9月24日"),
    (&d::jinan_office_2019_19::DOCUMENT, 17, "2019年9月29日"),
    (&d::jinan_office_2019_20::DOCUMENT, 24, "2019年9月30日"),
    (&d::jinan_office_2019_49::DOCUMENT, 24, "2019年9月27日"),
    (&d::jinan_office_2019_50::DOCUMENT, 23, "2019年9月30日"),
    (&d::jinan_office_2019_51::DOCUMENT, 27, "2019年9月30日"),
];

/// What `policy/README.md` calls normalising.
fn normalise(gazette: &str) -> String {
    let mut text = String::new();
    for character in gazette.chars().filter(|character| !character.is_whitespace()) {
        text.push(match character {
            '０'..='９' => char::from(b'0' + u8::try_from(u32::from(character) - u32::from('０')).unwrap()),
            '％' => '%',
            '．' => '.',
            '∶' => ':',
            other => other,
        });
    }
    text
}

fn gazette(document: &Document) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("policy").join(document.id).join("gazette.txt");
    normalise(&fs::read_to_string(path).unwrap())
}

fn clauses(document: &Document) -> impl Iterator<Item = &'static Clause> {
    law::CLAUSES.iter().copied().filter(move |clause| clause.document.id == document.id)
}

/// The document's own words, one after the other: each heading where the first clause under it begins.
fn shipped<'a>(clauses: impl Iterator<Item = &'a Clause>) -> String {
    let mut shipped = String::new();
    let mut above: &[&str] = &[];
    for clause in clauses {
        let same = above.iter().zip(clause.headings).take_while(|(one, other)| one == other).count();
        shipped.extend(clause.headings[same..].iter().copied());
        shipped.push_str(clause.text);
        above = clause.headings;
    }
    shipped.retain(|character| !character.is_whitespace());
    shipped
}

#[test]
fn every_text_is_the_whole_gazette() {
    for (document, count, _) in DOCUMENTS {
        let is_page_head = |clause: &&Clause| clause.id.ends_with("/page-head");
        let mut gazette = gazette(document);
        for page_head in clauses(document).filter(is_page_head) {
            assert_eq!(gazette.matches(page_head.text).count(), 1, "{}", page_head.id);
            gazette = gazette.replace(page_head.text, "");
        }
        assert_eq!(shipped(clauses(document).filter(|clause| !is_page_head(clause))), gazette, "{}", document.id);
        assert_eq!(clauses(document).count(), count, "{}", document.id);
    }
}

#[test]
fn one_running_head_stands_in_the_middle_of_a_sentence() {
    let heads: Vec<_> = law::CLAUSES.iter().filter(|clause| clause.id.ends_with("/page-head")).collect();
    assert_eq!(heads, [&&d::jinan_office_2019_51::CLAUSE_PAGE_HEAD]);
    assert_eq!(heads[0].text, "63市政府办公厅文件济南市人民政府公报（2019年第19期）");
    assert!(gazette(heads[0].document).contains(&format!("等4条公路交通{}安全设施整治完善任务", heads[0].text)));
    assert!(d::jinan_office_2019_51::CLAUSE_2.text.contains("等4条公路交通安全设施整治完善任务"));
}

#[test]
fn a_blank_stands_between_the_cells_of_a_table_and_nowhere_else() {
    for (document, ..) in DOCUMENTS {
        for clause in clauses(document).filter(|clause| clause.text.contains(' ')) {
            assert_eq!(clause.id, "jinan-office-2019-20/annex-1");
        }
    }
}

#[test]
fn the_rows_of_the_table_add_up_to_what_it_says() {
    let hundredths = |number: &str| -> u32 {
        let (whole, fraction) = number.split_once('.').unwrap();
        format!("{whole}{fraction:0<2}").parse().unwrap()
    };
    let rows = d::jinan_office_2019_20::CLAUSE_ANNEX_1.text.lines().skip(2);
    let mut rows: Vec<_> = rows.map(|row| row.split_once(' ').unwrap()).collect();
    let (total, sum) = rows.pop().unwrap();
    assert_eq!((total, rows.len()), ("共计", 13));
    assert_eq!(rows.iter().map(|(_, number)| hundredths(number)).sum::<u32>(), hundredths(sum));
}

#[test]
fn what_is_said_of_a_document_is_printed_in_it() {
    for (document, _, issued) in DOCUMENTS {
        let texts: Vec<_> = clauses(document).map(|clause| clause.text).collect();
        for printed in [document.title, document.number, document.issuer] {
            assert!(texts[0].contains(printed), "{}: {printed}", document.id);
        }
        assert!(texts.iter().any(|text| text.lines().any(|line| line == issued)), "{}", document.id);
        let printed = format!("{}年{}月{}日", 2019, 9, document.in_force_from.day());
        assert_eq!((printed.as_str(), document.in_force_from.year()), (issued, 2019));
        assert_eq!(document.in_force_from.month(), 9);
    }
}

#[test]
fn every_document_says_from_when_on_it_holds_or_until_when() {
    let wording = |number: u32, words: &law::Words| {
        assert!(words.clause.document.id.ends_with(&format!("-{number}")), "{number}");
        words.quote
    };
    assert_eq!(wording(55, &law::effect::IN_FORCE), "本措施自印发之日起施行");
    assert_eq!(wording(18, &law::effect_18::IN_FORCE), "（2019年9月24日印发）");
    assert_eq!(wording(19, &law::effect_19::IN_FORCE), "本办法自印发之日起施行");
    assert!(wording(20, &law::effect_20::IN_FORCE).contains("（2019－2021年）"));
    assert_eq!(wording(49, &law::effect_49::IN_FORCE), "（2019年9月27日印发）");
    assert_eq!(wording(50, &law::effect_50::IN_FORCE), "（2019年9月30日印发）");
    assert!(wording(51, &law::effect_51::IN_FORCE).contains("为期三年"));
    let limited = DOCUMENTS.iter().filter_map(|(document, ..)| Some((document.number, document.in_force_to?)));
    let last = Date::from_ymd(2021, 12, 31);
    assert!(limited.eq([("济政办发〔2019〕20号", last), ("济政办字〔2019〕51号", last)]));
}

#[test]
fn a_clause_knows_the_headings_it_stands_under_and_its_number() {
    use d::jinan_2019_55 as d55;
    use d::jinan_office_2019_18 as d18;
    assert_eq!(d55::CLAUSE_NOTICE.headings, [""; 0]);
    assert_eq!(d55::CLAUSE_PREAMBLE.headings, [d55::DOCUMENT.title]);
    assert_eq!(d55::CLAUSE_17.headings, [d55::DOCUMENT.title, "七、降低民营企业融资成本"]);
    assert_eq!(d55::CLAUSE_EFFECT.headings, [d55::DOCUMENT.title]);
    let nested = [d18::DOCUMENT.title, "二、工作任务", "（一）推动信息共享集成。"];
    assert_eq!((d18::CLAUSE_2_1_2.number, d18::CLAUSE_2_1_2.headings), ("二（一）2", &nested[..]));
    assert_eq!(d::jinan_office_2019_51::CLAUSE_2.number, "二");
}
