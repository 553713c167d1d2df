//! The advice as the page shows it: worked out when it is opened, taken over with one press, taken back with another.

use huiqisuan::engine::field::{At, Field};
use huiqisuan::ui::model::Model;
use huiqisuan::ui::msg::{Counsel, Msg};
use huiqisuan::ui::show::advice::panels;
use huiqisuan::ui::show::piece::{Offer, Piece, Table, Tone};

use super::{first_visit, linked, of_loan, type_into};

/// An enterprise with a loan of so many 万元, which bears interest every quarter; of two answers the first stands.
fn with_loan(amount: &str, rest: &str) -> Model {
    linked(&format!(
        "1&year=2020{rest}&enterprise.local=yes&enterprise.private=yes&enterprise.industry=industry\
         &enterprise.employees=50&enterprise.revenue=2000\
         &loans[0].amount={amount}&loans[0].lender=bank&loans[0].purpose=workingCapital&loans[0].start=2020-01-15\
         &loans[0].end=2021-01-14&loans[0].rateForm=fixed&loans[0].rate=5.22&loans[0].repayment=quarterlyInterest\
         &loans[0].guarantee=none&loans[0].cooperatingBank=yes&loans[0].firstLoan=no&loans[0].collateral=realEstate\
         &loans[0].keyProject=no&growth.otherInterestSubsidy=no&growth.provincialFeeSubsidy=no"
    ))
}

fn opened(model: &mut Model, counsel: Counsel) -> Vec<Piece> {
    if !model.counsels.contains(&counsel) {
        model.update(Msg::ToggleCounsel(counsel));
    }
    let panel = panels(model).into_iter().find(|panel| panel.counsel == counsel);
    panel.expect("the panel is offered").pieces.expect("it is open")
}

fn offers(pieces: &[Piece]) -> Vec<Offer> {
    let offers = pieces.iter().filter_map(|piece| match piece {
        Piece::Offer(offer) => Some(offer.clone()),
        _ => None,
    });
    offers.collect()
}

fn said(pieces: &[Piece], tone: Tone) -> String {
    let said = pieces.iter().filter_map(|piece| match piece {
        Piece::Said(of, said) if *of == tone => Some(said.as_str()),
        _ => None,
    });
    said.collect::<Vec<_>>().join("\n")
}

fn table(pieces: &[Piece]) -> Table {
    let table = pieces.iter().find_map(|piece| match piece {
        Piece::Table(table) => Some(table.clone()),
        _ => None,
    });
    table.expect("the years have a table")
}

#[test]
fn nothing_is_worked_out_before_a_panel_is_opened() {
    let mut model = first_visit();
    let rate = of_loan(&model, 0, Field::Rate);
    type_into(&mut model, rate, "4.1");
    assert!(model.advice.is_none());
    assert!(panels(&model).iter().all(|panel| panel.pieces.is_none()));
    opened(&mut model, Counsel::Years);
    assert!(model.advice.is_some());
    model.update(Msg::ToggleCounsel(Counsel::Years));
    type_into(&mut model, rate, "4.2");
    assert!(model.advice.is_none(), "closed again, it is not kept up to date");
}

#[test]
fn what_is_just_missed_names_the_change_its_gain_and_its_clause() {
    let mut model = with_loan("1000.000001", "");
    let offer = offers(&opened(&mut model, Counsel::NearMiss)).remove(0);
    assert!(offer.title.contains("融资费用补贴") && offer.title.contains("→ 1,000 万元"), "{}", offer.title);
    // 341 days of 2020 at 1450 元 a day are 494,450 元; half of that is below the cap.
    assert_eq!(offer.lines, ["企业可得 — → 247,225.00\u{a0}元"]);
    assert!(offer.source.contains("（十七）") && offer.source.contains("不超过1000万元"), "{}", offer.source);
}

#[test]
fn a_proposal_is_taken_over_and_taken_back() {
    let mut model = with_loan("1000.000001", "");
    let offer = offers(&opened(&mut model, Counsel::NearMiss)).remove(0);
    model.update(offer.action.expect("it can be taken over").1);
    assert_eq!(model.answers.get(At::loan(0, Field::Amount)), "1000");
    let left = offers(&opened(&mut model, Counsel::NearMiss));
    assert!(!left.iter().any(|offer| offer.title.contains("融资费用补贴")), "the panel follows");
    model.update(Msg::Undo);
    assert_eq!(model.answers.get(At::loan(0, Field::Amount)), "1000.000001");
}

#[test]
fn a_tier_missed_by_a_little_is_said_with_both_ratios_and_what_the_bank_gets() {
    let mut model = with_loan("1200", "&loans[0].principalLoss=400");
    let pieces = opened(&mut model, Counsel::NearMiss);
    let offers = offers(&pieces);
    let offer = offers.iter().find(|offer| offer.title.contains("比例更高")).expect("30 % above a tier of 40 %");
    assert_eq!(offer.lines[0], "补偿本金损失的 30% → 40%");
    assert!(offer.lines[1].contains("1,200,000.00\u{a0}元 → 1,600,000.00\u{a0}元"), "{:?}", offer.lines);
    assert!(offer.source.contains("（十三）"), "{}", offer.source);
}

#[test]
fn who_misses_nothing_is_told_so() {
    let mut model = linked("1&year=2020");
    let pieces = opened(&mut model, Counsel::NearMiss);
    assert!(matches!(pieces.as_slice(), [Piece::Said(Tone::Plain, _)]), "{pieces:?}");
}

#[test]
fn combinations_are_offered_only_where_another_amount_was_typed() {
    let offered = |model: &Model| panels(model).iter().any(|panel| panel.counsel == Counsel::Combination);
    assert!(!offered(&with_loan("300", "")));
    let mut model = with_loan("300", "&growth.otherInterestAmount=10");
    assert!(offered(&model));
    let pieces = opened(&mut model, Counsel::Combination);
    let offers = offers(&pieces);
    assert_eq!(offers.len(), 2, "{pieces:?}");
    // 10 万元 of the other purse are more than half of 148,335 元.
    assert!(
        offers[0].title.contains("最优：其他财政贴息") && offers[0].title.contains("100,000.00\u{a0}元"),
        "{offers:?}"
    );
    assert!(
        offers[1].title.contains("其次：融资费用补贴") && offers[1].title.contains("74,167.50\u{a0}元"),
        "{offers:?}"
    );
    assert!(said(&pieces, Tone::Plain).contains("25,832.50"), "{pieces:?}");
    assert!(said(&pieces, Tone::Soft).contains("（十七）"), "{pieces:?}");
}

#[test]
fn every_year_has_its_row_and_the_one_asked_about_is_marked() {
    let mut model = with_loan("300", "");
    let table = table(&opened(&mut model, Counsel::Years));
    let years: Vec<(&str, bool)> =
        table.rows.iter().map(|row| (row.cells[0].as_str(), !row.marks.is_empty())).collect();
    assert_eq!(years, [("2020", true), ("2021", false)]);
    assert_eq!(table.rows[0].cells[1], "148,335.00");
    assert!(table.rows.iter().all(|row| row.cells.len() == table.head.len()));
}

#[test]
fn a_payment_worth_moving_is_said_with_both_years_and_the_others_are_counted() {
    let mut model = with_loan("900", "&loans[0].rate=9");
    let pieces = opened(&mut model, Counsel::Years);
    let offers = offers(&pieces);
    let offer = offers.first().expect("the cap of 2020 is used up and that of 2021 is not");
    assert!(offer.title.contains("2020-12-21") && offer.title.contains("改在 2021 年支付"), "{}", offer.title);
    assert!(offer.lines[1].starts_with("2021 年补贴"), "{:?}", offer.lines);
    assert!(said(&pieces, Tone::Soft).contains("另有 1 次付款"), "{pieces:?}");
}
