//! The departments a clause names.

use huiqisuan::engine;
use huiqisuan::engine::answers::Answers;
use huiqisuan::engine::law::{self, Clause, documents};
use huiqisuan::engine::typed::MoneyUnit;

#[test]
fn all_27_measures_are_there_with_their_departments() {
    let numerals = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];
    for measure in 1..=27 {
        let clause = law::clause(&format!("jinan-2019-55/{measure}")).unwrap();
        let ones = if measure % 10 == 0 { "" } else { numerals[measure % 10 - 1] };
        let numeral = match measure {
            1..=10 => numerals[measure - 1].to_owned(),
            11..=19 => format!("十{ones}"),
            _ => format!("二十{ones}"),
        };
        assert_eq!(clause.number, format!("（{numeral}）"));
        assert!(clause.text.starts_with(clause.number), "{}", clause.id);
        assert!(!clause.lead.is_empty(), "{}", clause.id);
        for department in clause.lead.iter().chain(clause.cooperating) {
            assert!(clause.text.contains(department), "{department} in {}", clause.id);
        }
    }
}

#[test]
fn the_page_has_the_clauses_of_the_measures_as_the_law_does() {
    for found in engine::assess(&Answers::default(), MoneyUnit::Yuan).measures {
        let (measure, clause) = (found.measure, found.clause);
        assert_eq!(measure.clause_text(), clause.text, "{}", clause.id);
        assert_eq!((measure.lead(), measure.cooperating()), (clause.lead, clause.cooperating), "{}", clause.id);
    }
}

#[track_caller]
fn departments(clause: &Clause, lead: &[&str], cooperating: &[&str]) {
    assert_eq!((clause.lead, clause.cooperating), (lead, cooperating));
}

#[test]
fn departments_are_read_as_printed() {
    use documents::jinan_2019_55 as d;
    let banks = ["人民银行济南分行营管部", "人民银行莱芜市中心支行"];
    departments(&d::CLAUSE_3, &banks, &[]);
    departments(&d::CLAUSE_8, &["市工业和信息化局"], &["市财政局", "市地方金融监管局"]);
    departments(&d::CLAUSE_17, &["市财政局"], &["市地方金融监管局"]);
    departments(&d::CLAUSE_18, &["山东银保监局", "市地方金融监管局"], &[]);
    departments(&d::CLAUSE_20, &["市地方金融监管局"], &["市资本市场发展领导小组各成员单位"]);
    departments(&d::CLAUSE_26, &["市工业和信息化局"], &["市财政局", "市统计局"]);
    departments(&d::CLAUSE_EFFECT, &[], &[]);
}

#[test]
fn the_siblings_name_responsible_departments_and_time_limits() {
    use documents::{jinan_office_2019_18 as d18, jinan_office_2019_50 as d50, jinan_office_2019_51 as d51};
    departments(&d18::CLAUSE_2_1_2, &["市自然资源和规划局"], &[]);
    assert_eq!(d18::CLAUSE_2_1_2.responsible, ["市住房城乡建设局", "市税务局"]);
    assert_eq!(d18::CLAUSE_2_1_2.due, "");
    assert_eq!(d18::CLAUSE_2_1_3.responsible, ["市自然资源和规划局", "各区县政府"]);
    departments(&d50::CLAUSE_2_7_1, &[], &[]);
    assert_eq!(d50::CLAUSE_2_7_1.responsible, ["市邮政管理局", "市行政审批服务局"]);
    let districts =
        ["各区县政府", "济南高新区管委会", "市南部山区管委会", "济南新旧动能转换先行区管委会", "莱芜高新区管委会"];
    let bureaus = ["市交通运输局", "市财政局", "市公安局"];
    assert_eq!(d51::CLAUSE_3_1_1.responsible, [&bureaus[..], &districts].concat());
    assert_eq!(d51::CLAUSE_3_1_1.due, "分年度推进，2021年年底全部完成");
    assert_eq!(d51::CLAUSE_3_4_12.responsible, ["市交通运输局", "市公安局", "各区县政府"]);
}

#[test]
fn every_department_and_time_limit_is_printed_and_none_is_missed() {
    for clause in law::CLAUSES {
        for department in clause.lead.iter().chain(clause.cooperating).chain(clause.responsible) {
            assert!(clause.text.contains(department) && !department.contains('（'), "{department} in {}", clause.id);
        }
        for (label, found) in [
            ("牵头单位：", clause.lead.len()),
            ("配合单位：", clause.cooperating.len()),
            ("责任单位：", clause.responsible.len()),
            ("完成时限：", clause.due.len()),
        ] {
            assert_eq!(clause.text.contains(label), found > 0, "{label} in {}", clause.id);
        }
    }
}
