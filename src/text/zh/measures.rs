//! 措施：结论和理由。

use super::{findings, vocabulary};
use crate::engine::condition::{Outcome, Verdict};
use crate::engine::report::{Assessment, Note, Receiver};
use crate::text::format;

pub(super) fn verdict(assessment: &Assessment) -> &'static str {
    match &assessment.verdict {
        Verdict::Granted if assessment.receiver == Receiver::BridgeFund => "需支付",
        Verdict::Granted if assessment.measure.is_check() => "符合",
        Verdict::Granted => can_have(assessment.receiver),
        Verdict::Refused => "不符合",
        Verdict::Open(_) => "待补充",
    }
}

/// Who can have it; nothing is said where it is the enterprise.
fn can_have(receiver: Receiver) -> &'static str {
    match receiver {
        Receiver::Bank => "银行可得",
        Receiver::Guarantor => "担保方可得",
        Receiver::Insurer => "保险方可得",
        Receiver::Investor => "投资方可得",
        Receiver::ServiceProvider => "可抵用",
        Receiver::Worker => "劳动者可得",
        Receiver::Enterprise | Receiver::TrainingParty | Receiver::Treasury | Receiver::BridgeFund => "可享受",
    }
}

pub(super) fn summary(assessment: &Assessment) -> String {
    match &assessment.verdict {
        Verdict::Granted => granted(assessment),
        Verdict::Refused => refused(assessment),
        Verdict::Open(questions) => open(assessment, questions.len()),
    }
}

fn granted(assessment: &Assessment) -> String {
    let loans = assessment.parts.iter().filter(|part| part.verdict == Verdict::Granted).count();
    let words = vocabulary::measure(assessment.measure);
    let sentence = match assessment.amount {
        _ if assessment.receiver != assessment.measure.receiver() => words.otherwise,
        None => words.without_amount,
        Some(_) => words.granted,
    };
    format::filled(&format::filled(sentence, "loans", &loans.to_string()), "ratios", &ratios(assessment))
}

/// The ratios of the loans that count, the lowest and the highest.
fn ratios(assessment: &Assessment) -> String {
    let ratios = || assessment.parts.iter().filter_map(|part| part.ratio.as_ref());
    let least = ratios().map(|(least, _)| least.value()).min();
    let most = ratios().map(|(least, most)| most.as_ref().unwrap_or(least).value()).max();
    match (least, most) {
        (Some(least), Some(most)) if least == most => format!("补偿本金损失的 {}", format::rate(least)),
        (Some(least), Some(most)) => format!("补偿本金损失的 {}～{}", format::rate(least), format::rate(most)),
        _ => "补偿比例待定".to_owned(),
    }
}

/// Every failed condition once; of loans, only how many failed where they are many.
fn refused(assessment: &Assessment) -> String {
    let mut reasons: Vec<String> = Vec::new();
    for condition in assessment.conditions.iter().filter(|condition| !condition.soft) {
        if condition.outcome != Outcome::Unmet {
            continue;
        }
        let finding = findings::finding(condition);
        let reason = match condition.loan {
            Some(loan) => format!("贷款 {}：{finding}", u32::from(loan) + 1),
            None => finding,
        };
        if !reasons.contains(&reason) {
            reasons.push(reason);
        }
    }
    format!("{}。", reasons.join("；"))
}

fn open(assessment: &Assessment, questions: usize) -> String {
    if assessment.parts.is_empty() && assessment.measure.is_per_loan() {
        return "先添加一笔贷款。".to_owned();
    }
    match assessment.amount {
        // What was answered is not asked for again; the calendar is what lacks.
        _ if assessment.notes.contains(&Note::CalendarUnknown) => vocabulary::note(Note::CalendarUnknown).to_owned(),
        _ if questions == 0 => "数值过大，无法计算，请检查填写的数字。".to_owned(),
        Some(_) => {
            let means = match assessment.receiver {
                Receiver::BridgeFund => "须支付".to_owned(),
                Receiver::Enterprise => "可得".to_owned(),
                other => format!("{}可得", vocabulary::receiver(other).name),
            };
            format!("还有 {questions} 项没有填写；若都符合，{means}所示金额。")
        }
        None => format!("还有 {questions} 项没有填写。"),
    }
}
