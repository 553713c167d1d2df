//! 措施：名称、受益人、结论和说明。

use super::findings;
use crate::engine::condition::{Outcome, Verdict};
use crate::engine::law::{bridge_loan, effect, guarantee_fee, interest_subsidy, risk_compensation, scale_up};
use crate::engine::report::{Assessment, Measure, Note, Receiver};
use crate::text::MeasureText;
use crate::text::format;

pub(super) fn measure(measure: Measure) -> MeasureText {
    let (name, rule) = match measure {
        Measure::BridgeLoan => {
            let [day, days, cap] =
                [bridge_loan::DAILY_FEE.printed, bridge_loan::FEE_CAP_DAYS.printed, bridge_loan::FEE_CAP.printed];
            ("过桥费用", format!("每天 {day}，{days}以内最高 {cap}"))
        }
        Measure::RiskCompensation => {
            let ratios: Vec<&str> = risk_compensation::TIERS.iter().map(|tier| tier.ratio.printed).collect();
            let ceiling = risk_compensation::CEILING.printed;
            ("银行风险补偿", format!("贷款成为不良后，补偿合作银行本金损失的 {}，最高 {ceiling}", ratios.join("、")))
        }
        Measure::GuaranteeFee => {
            ("担保费补贴", format!("政府性担保机构低费率担保，按贷款金额的 {} 补贴", guarantee_fee::RATIO.printed))
        }
        Measure::InterestSubsidy => {
            let [ratio, cap] = [interest_subsidy::RATIO.printed, interest_subsidy::YEARLY_CAP.printed];
            ("融资费用补贴", format!("当年实付利息和担保费补贴 {ratio}，每年最高 {cap}"))
        }
        Measure::ScaleUp => {
            let [years, total] = [scale_up::YEARS.printed, scale_up::TOTAL.printed];
            ("小升规奖励", format!("首次进入规模以上工业统计，{years}共 {total}"))
        }
    };
    MeasureText { name, rule }
}

pub(super) fn receiver(receiver: Receiver) -> &'static str {
    match receiver {
        Receiver::Enterprise => "企业",
        Receiver::Bank => "银行",
        Receiver::Guarantor => "担保机构",
        Receiver::BridgeFund => "转贷引导基金",
    }
}

pub(super) fn verdict(verdict: &Verdict, receiver: Receiver) -> &'static str {
    match verdict {
        Verdict::Granted if receiver == Receiver::BridgeFund => "需支付",
        Verdict::Granted => "可享受",
        Verdict::Refused => "不符合",
        Verdict::Open(_) => "待补充",
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
    match assessment.measure {
        Measure::BridgeLoan => "由企业支付给转贷引导基金。".to_owned(),
        Measure::RiskCompensation if assessment.amount.is_none() => {
            format!("{loans} 笔贷款在补偿范围，{}。这是您和银行商谈时的筹码。", ratios(assessment))
        }
        Measure::RiskCompensation => format!("{loans} 笔贷款在补偿范围，补偿付给银行，不是企业收入。"),
        Measure::GuaranteeFee if assessment.receiver == Receiver::Guarantor => {
            format!("{loans} 笔贷款符合，默认付给担保机构，可据此商谈费率。")
        }
        Measure::GuaranteeFee => format!("{loans} 笔贷款符合，按所选读法付给企业。"),
        Measure::InterestSubsidy => {
            format!("{loans} 笔流动资金贷款的当年实付利息和担保费，按 {} 补贴。", interest_subsidy::RATIO.printed)
        }
        Measure::ScaleUp => "首次入规，分三年发放，每年的金额见下。".to_owned(),
    }
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
    if assessment.parts.is_empty() && is_about_loans(assessment.measure) {
        return "先添加一笔贷款。".to_owned();
    }
    match assessment.amount {
        _ if questions == 0 => "数值过大，无法计算，请检查填写的数字。".to_owned(),
        Some(_) => format!("还有 {questions} 项没有填写；若都符合，可得所示金额。"),
        None => format!("还有 {questions} 项没有填写。"),
    }
}

fn is_about_loans(measure: Measure) -> bool {
    matches!(measure, Measure::RiskCompensation | Measure::GuaranteeFee | Measure::InterestSubsidy)
}

pub(super) fn note(note: Note) -> String {
    let fixed = match note {
        Note::OverUsualDays => {
            let days = bridge_loan::DAYS_LIMIT.printed;
            return format!("使用超过{days}：条文写“一般不超过”，能否办理须先与转贷引导基金商定。");
        }
        Note::OverUsualAmount => {
            let amount = bridge_loan::AMOUNT_LIMIT.printed;
            return format!("超过{amount}：条文写“原则上不超过”，能否办理须先与转贷引导基金商定。");
        }
        Note::FirstYearOfDocument => {
            let from = effect::IN_FORCE.clause.document.in_force_from;
            return format!("文件自 {from} 起施行，此前发生的费用是否计入，原文没有写明。");
        }
        Note::AtDiscretion => "条文写“可……给予”，是否给予由主管部门决定。",
        Note::UpliftUndecided => "条文只写“适当提高”，没有写幅度，所以给出区间。",
        Note::LprTyped => "放款日的 LPR 是您填写的，不在已知数据之内，请与公布数核对。",
        Note::MediumByStaff => {
            "从业人员已达中型企业的下限，收入又达到规模以上，按划型标准是中型企业，不属于“小微企业”。"
        }
        Note::OutsideRewardYears => "测算年度不在奖励期内，本年度没有奖励。",
        Note::LaterYearsUncertain => "以后各年是否须继续在库，原文没有写，退库可能影响发放。",
        Note::PremiumNotCounted => "保证保险的保费不属于“利息和担保费用”，没有计入。",
        Note::CapReached => "已到年度上限。",
        Note::Estimated => "利息按合同估算；有银行回单时请填写实付金额。",
        Note::InsuredLoss => "保险公司分担的部分不是银行的损失，请按银行净损失填写。",
        Note::BalanceOverTiers => {
            "几笔贷款合计超过最高一档：实施办法（济工信中小企业字〔2019〕7号）另要求单户贷款余额不超过这一档。"
        }
        Note::RealEstateExcluded => "实施办法（济工信中小企业字〔2019〕7号）把房地产行业排除在外，请向合作银行核实。",
        Note::OncePerLoan => "每笔贷款只补贴一次，不按年重复。",
        Note::MoreMayFollow => "只计入了已经确定的贷款，补充其余问题后金额可能增加。",
    };
    fixed.to_owned()
}
