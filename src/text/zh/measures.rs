//! 措施：结论和理由。

use super::vocabulary;
use crate::engine::condition::Verdict;
use crate::engine::report::{Assessment, Note, Receiver};
use crate::text::{Catalogue, format, shared};

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

pub(super) fn summary(text: &dyn Catalogue, assessment: &Assessment) -> String {
    match &assessment.verdict {
        Verdict::Granted => shared::granted(vocabulary::measure(assessment.measure), assessment, &ratios(assessment)),
        Verdict::Refused => format!("{}。", shared::failures(text, assessment).join("；")),
        Verdict::Open(questions) => open(assessment, questions.len()),
    }
}

/// The ratios of the loans that count.
fn ratios(assessment: &Assessment) -> String {
    match shared::ratios(assessment) {
        Some((least, most)) if least == most => format!("补偿本金损失的 {}", format::rate(least)),
        Some((least, most)) => format!("补偿本金损失的 {}～{}", format::rate(least), format::rate(most)),
        None => "补偿比例待定".to_owned(),
    }
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
