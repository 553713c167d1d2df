//! What is handed out: the plan and the advice that are open stand on the sheet and in the copied text, in short, and
//! nothing of what is closed.

use huiqisuan::ui::later::Later;
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Counsel, Effect, Msg};
use huiqisuan::ui::presets::Preset;
use huiqisuan::ui::show::annex::{Annex, annexes};
use huiqisuan::ui::show::piece::{Piece, Stop};

use super::{english, first_visit, linked};

/// A bridge of 800万元 for an old loan that falls due on a Tuesday: 6 days and 40,000元; on the Monday before it
/// 4 days and 32,000元.
const BRIDGE: &str = "1&year=2020&bridge.amount=800&bridge.mortgaged=yes&bridge.due=2020-03-10";

/// A loan of 300万元 at 5.22 %, whose interest of 2020 is 148,335元; half of that is 74,167.50元.
const LOAN: &str = "1&year=2020&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry\
                    &enterprise.employees=50&enterprise.revenue=2000\
                    &loans[0].amount=300&loans[0].lender=bank&loans[0].purpose=workingCapital\
                    &loans[0].start=2020-01-15&loans[0].end=2021-01-14&loans[0].rateForm=fixed&loans[0].rate=5.22\
                    &loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&loans[0].cooperatingBank=yes\
                    &loans[0].firstLoan=no&loans[0].collateral=realEstate&loans[0].keyProject=no\
                    &growth.otherInterestAmount=10&growth.otherInterestSubsidy=no&growth.provincialFeeSubsidy=no";

fn copied(model: &mut Model) -> String {
    let effects = model.update(Msg::CopyText);
    let Some(Effect::CopyText(text)) = effects.into_iter().next() else { panic!("it is copied") };
    text
}

fn titles(model: &Model) -> Vec<&'static str> {
    annexes(model).iter().map(|annex| annex.title).collect()
}

#[test]
fn what_is_closed_is_not_handed_out() {
    let mut model = first_visit();
    assert_eq!(titles(&model), Vec::<&str>::new());
    let text = copied(&mut model);
    assert!(!text.contains("过桥计划") && !text.contains("差一点"), "{text}");
    model.update(Msg::ToggleCounsel(Counsel::Years));
    assert_eq!(titles(&model), ["跨年度"]);
    model.update(Msg::ToggleCounsel(Counsel::Years));
    assert_eq!(titles(&model), Vec::<&str>::new());
}

#[test]
fn the_plan_is_printed_with_its_days_and_its_fee_and_without_the_days_to_choose_from() {
    let annexes = annexes(&linked(BRIDGE));
    let [Annex { title, figure, pieces }] = annexes.as_slice() else { panic!("{annexes:?}") };
    assert_eq!((*title, figure.as_str()), ("过桥计划", "6 天 · 40,000.00\u{a0}元"));
    let Some(Piece::Way(stops)) = pieces.first() else { panic!("{pieces:?}") };
    let days: Vec<&str> = stops.iter().map(|Stop { day, .. }| day.as_str()).collect();
    assert_eq!(days, ["2020-03-10 周二", "2020-03-10 周二", "2020-03-13 周五", "2020-03-16 周一"]);
    assert!(!pieces.iter().any(|piece| matches!(piece, Piece::Table(_) | Piece::Link(..))), "{pieces:?}");
    let pressed = |piece: &&Piece| matches!(piece, Piece::Offer(offer) if offer.action.is_some());
    assert_eq!(pieces.iter().find(pressed), None);
}

#[test]
fn the_copied_text_has_the_plan_before_what_it_rests_on() {
    let text = copied(&mut linked(BRIDGE));
    let lines: Vec<&str> = text.lines().collect();
    let at = lines.iter().position(|line| *line == "过桥计划：6 天 · 40,000.00\u{a0}元").expect("the plan is told");
    assert_eq!(lines[at - 1], "");
    assert_eq!(lines[at + 1], "2020-03-10 周二 归还旧贷款，到期日");
    assert_eq!(lines[at + 4], "2020-03-16 周一 银行放款，过桥结束，次日起 1 个工作日");
    assert!(text.contains("2020-03-09 周一 还款最省：4 天 · 32,000.00\u{a0}元，少付 8,000.00 元"), "{text}");
    assert!(lines.last().is_some_and(|line| line.starts_with("依据 2019-09-25")), "{text}");
}

#[test]
fn the_advice_that_is_open_is_handed_out_in_its_order() {
    let mut model = linked(LOAN);
    for counsel in [Counsel::Years, Counsel::Combination, Counsel::NearMiss] {
        model.update(Msg::ToggleCounsel(counsel));
    }
    assert_eq!(titles(&model), ["差一点就能享受", "最优组合", "跨年度"]);
    let text = copied(&mut model);
    // 10 万元 of the other purse against 74,167.50元, the runner-up; the clause excludes both.
    assert!(text.contains("最优：其他财政贴息，企业本年度可得 100,000.00\u{a0}元"), "{text}");
    assert!(text.contains("其次：融资费用补贴，企业本年度可得 74,167.50\u{a0}元"), "{text}");
    assert!(text.contains("最优比其次多 25,832.50 元。"), "{text}");
    assert!(text.contains("（十七）“"), "the words that exclude: {text}");
    assert!(text.contains("　2020 · 本次 · 利息 148,335.00 · 担保费 0.00"), "{text}");
}

#[test]
fn a_just_missed_measure_is_handed_out_with_what_it_would_bring() {
    let mut model = linked(&LOAN.replace("amount=300", "amount=1000.000001"));
    model.update(Msg::ToggleCounsel(Counsel::NearMiss));
    let text = copied(&mut model);
    assert!(text.contains("→ 1,000 万元，即可享受融资费用补贴\n　企业可得 — → 247,225.00\u{a0}元\n"), "{text}");
    assert!(text.contains("不超过1000万元"), "{text}");
}

#[test]
fn what_is_paid_over_years_is_copied_with_each_of_them() {
    // 60万元 over three years: 30, 20 and 10.
    let text = copied(&mut linked(Preset::ScaleUp.link()));
    let years = "　2026 年 ¥ 300,000.00\n　2027 年 ¥ 200,000.00\n　2028 年 ¥ 100,000.00\n";
    assert!(text.contains("小升规奖励（二十六）：¥ 600,000.00，本年度 ¥ 300,000.00\n"), "{text}");
    assert!(text.contains(years), "{text}");
}

#[test]
fn what_a_plan_lacks_is_named_where_nothing_can_be_pressed() {
    let model = linked(&BRIDGE.replace("&bridge.mortgaged=yes", ""));
    let annexes = annexes(&model);
    let [Piece::Said(_, said)] = annexes[0].pieces.as_slice() else { panic!("{annexes:?}") };
    assert!(said.contains("还需要知道：过桥："), "{said}");
}

#[test]
fn english_is_handed_out_in_english() {
    let mut model = english(&format!("{LOAN}&bridge.amount=800&bridge.mortgaged=yes&bridge.due=2020-03-10"));
    for counsel in [Counsel::NearMiss, Counsel::Combination, Counsel::Years] {
        model.update(Msg::ToggleCounsel(counsel));
    }
    assert_eq!(titles(&model), ["Bridge-loan plan", "Just missed", "Best combination", "Across years"]);
    super::language::speaks_english(&format!("{:?}", annexes(&model)));
    let text = copied(&mut model);
    super::language::speaks_english(&text);
    assert!(text.contains("Bridge-loan plan: 6 days · CNY\u{a0}40,000.00\n2020-03-10 Tue Old loan repaid, due date\n"));
    assert!(
        text.contains("Best: Other fiscal interest subsidy; the enterprise receives CNY\u{a0}100,000.00"),
        "{text}"
    );
}

#[test]
fn without_the_part_that_plans_there_is_nothing_to_hand_out() {
    let mut model = linked(BRIDGE);
    model.later = Later::Absent;
    let text = copied(&mut model);
    assert!(!text.contains("过桥计划"), "{text}");
}
