//! 条件：要求什么，查到什么；以及划型。

use super::steps::value;
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::law::sme::Indicator;

pub(super) fn size_class(class: SizeClass) -> &'static str {
    match class {
        SizeClass::Micro => "微型企业",
        SizeClass::Small => "小型企业",
        SizeClass::Medium => "中型企业",
        SizeClass::Large => "大型企业",
    }
}

pub(super) fn indicator(indicator: Indicator) -> &'static str {
    match indicator {
        Indicator::Employees => "从业人员",
        Indicator::Revenue => "营业收入",
        Indicator::Assets => "资产总额",
    }
}

/// What decided the class and how far the next one is: the lowest of the indicators' classes counts, so every
/// indicator that gives it has to rise.
pub(super) fn size_reason(size: &SizeAssessment) -> String {
    let deciding: Vec<_> = size.deciding().collect();
    let found = deciding.iter().map(|level| format!("{} {}", indicator(level.indicator), value(level.found)));
    let reason = format!("由{}决定", found.collect::<Vec<_>>().join("、"));
    if size.class().is_none() {
        return format!("{reason}，还有指标没有填写，实际可能更低");
    }
    let Some(next) = next_class(size.at_most) else { return format!("{reason}，不属于中小微企业") };
    let short = deciding
        .iter()
        .filter_map(|level| level.short.map(|short| format!("{}再增加 {}", indicator(level.indicator), value(short))));
    format!("{reason}；{}，就会成为{}", short.collect::<Vec<_>>().join("并且"), size_class(next))
}

fn next_class(class: SizeClass) -> Option<SizeClass> {
    match class {
        SizeClass::Micro => Some(SizeClass::Small),
        SizeClass::Small => Some(SizeClass::Medium),
        SizeClass::Medium => Some(SizeClass::Large),
        SizeClass::Large => None,
    }
}

pub(super) fn requirement(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::InForce => "文件在该年度施行",
        Requirement::LocalSme => "济南市中小微企业",
        Requirement::SmallOrMicro => "小型或微型企业",
        Requirement::OperatingNormally => "生产经营正常",
        Requirement::GoodCredit => "财务和信用状况良好",
        Requirement::MaturedWorkingCapital => "流动资金周转贷款到期",
        Requirement::NeedsRenewal => "到期后仍有融资需求",
        Requirement::ShortOfCash => "临时存在资金困难",
        Requirement::BridgeWithinAmount => "转贷金额原则上不超限",
        Requirement::BridgeWithinDays => "使用天数一般不超限",
        Requirement::BankLoan => "银行贷款",
        Requirement::WorkingCapital => "流动资金贷款",
        Requirement::LoanAtLeast => "贷款金额不低于下限",
        Requirement::LoanAtMost => "贷款金额不超过上限",
        Requirement::NoOtherInterestSubsidy => "本年度没有享受其他财政贴息",
        Requirement::GovernmentGuarantor => "政府性融资担保机构担保",
        Requirement::GuaranteedAtMost => "单户担保金额不超限",
        Requirement::FeeRateAtMost => "担保费率不超限",
        Requirement::NoProvincialFeeSubsidy => "没有享受省级担保费率补贴",
        Requirement::CooperatingBank => "风险补偿合作银行",
        Requirement::RateWithinMarkup => "利率上浮不超过 LPR 的规定比例",
        Requirement::NotGuaranteed => "没有融资担保机构担保",
        Requirement::WithinTiers => "贷款金额在补偿档次以内",
        Requirement::FirstAboveScale => "首次进入规模以上工业统计",
        Requirement::Industrial => "工业企业",
        Requirement::RevenueAboveScale => "年主营业务收入达到规模以上",
    }
}

/// A condition in one sentence: the requirement, what was found, and the bound.
pub(super) fn finding(condition: &Condition) -> String {
    let requirement = requirement(condition.requirement);
    let found = condition.found.map(value);
    let bound = condition.bound.map(|bound| format!("{} {}", relation(condition.requirement), value(bound)));
    match (&condition.outcome, found, bound) {
        (Outcome::Open(_), _, Some(bound)) => format!("{requirement}：待补充（要求{bound}）"),
        (Outcome::Open(_), ..) => format!("{requirement}：待补充"),
        (Outcome::Met, Some(found), Some(bound)) => format!("{requirement}：{found}，要求{bound}"),
        (Outcome::Met, Some(found), None) => format!("{requirement}：{found}"),
        (Outcome::Met, None, _) => requirement.to_owned(),
        (Outcome::Unmet, Some(found), Some(bound)) => {
            let missed = if is_lower_bound(condition.requirement) { "未达到" } else { "超出" };
            format!("{requirement}：{found}，要求{bound}，{missed}")
        }
        (Outcome::Unmet, Some(found), None) => format!("{requirement}：实际为{found}"),
        (Outcome::Unmet, None, _) => format!("{requirement}：{}", failing(condition.requirement)),
    }
}

fn relation(requirement: Requirement) -> &'static str {
    if is_lower_bound(requirement) { "不低于" } else { "不超过" }
}

fn is_lower_bound(requirement: Requirement) -> bool {
    matches!(requirement, Requirement::LoanAtLeast | Requirement::RevenueAboveScale)
}

/// What stands in the way where no quantity says so.
fn failing(requirement: Requirement) -> &'static str {
    match requirement {
        Requirement::LocalSme => "不是济南市的中小微企业",
        Requirement::BankLoan => "出借方不是银行",
        Requirement::WorkingCapital => "用途不是流动资金",
        Requirement::NoOtherInterestSubsidy => "同一年度只能享受一次财政贴息",
        Requirement::GovernmentGuarantor => "没有政府性融资担保机构担保",
        Requirement::NoProvincialFeeSubsidy => "与省级政策只能选择一项",
        Requirement::CooperatingBank => "不是合作银行",
        Requirement::NotGuaranteed => "有融资担保机构担保，不在补偿范围",
        Requirement::FirstAboveScale => "不是首次",
        Requirement::Industrial => "所属行业不是工业",
        _ => "不满足",
    }
}
