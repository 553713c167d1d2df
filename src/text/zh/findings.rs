//! 条件：要求什么，查到什么；以及划型。

use super::steps::value;
use super::vocabulary::{failing, requirement};
use crate::engine::condition::{Condition, Outcome, Requirement};
use crate::engine::enterprise::{SizeAssessment, SizeClass};
use crate::engine::figure::Value;
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
    let Some(next) = size.at_most.next() else { return format!("{reason}，不属于中小微企业") };
    let short = deciding
        .iter()
        .filter_map(|level| level.short.map(|short| format!("{}再增加 {}", indicator(level.indicator), value(short))));
    format!("{reason}；{}，就会成为{}", short.collect::<Vec<_>>().join("并且"), size_class(next))
}

/// A condition in one sentence: the requirement, what was found, and the bound.
pub(super) fn finding(condition: &Condition) -> String {
    let requirement = requirement(condition.requirement);
    let found = condition.found.map(value);
    let bound = condition.bound.map(|bound| format!("{} {}", relation(condition.requirement, bound), value(bound)));
    match (&condition.outcome, found, bound) {
        (Outcome::Open(_), _, Some(bound)) => format!("{requirement}：待补充（要求{bound}）"),
        (Outcome::Open(_), ..) => format!("{requirement}：待补充"),
        (Outcome::Met, Some(found), Some(bound)) => format!("{requirement}：{found}，要求{bound}"),
        (Outcome::Met, Some(found), None) => format!("{requirement}：{found}"),
        (Outcome::Met, None, _) => requirement.to_owned(),
        (Outcome::Unmet, Some(found), Some(bound)) => {
            let missed = if condition.requirement.is_least() { "未达到" } else { "超出" };
            format!("{requirement}：{found}，要求{bound}，{missed}")
        }
        (Outcome::Unmet, Some(found), None) if condition.requirement == Requirement::InForce => {
            let document = condition.words.clause.document;
            let until = document.in_force_to.map_or_else(String::new, |last| format!("，至 {last}"));
            format!("{found}不在文件施行期内（自 {}{until}）", document.in_force_from)
        }
        (Outcome::Unmet, Some(found), None) => format!("{requirement}：实际为{found}"),
        (Outcome::Unmet, None, _) => format!("{requirement}：{}", failing(condition.requirement)),
    }
}

fn relation(requirement: Requirement, bound: Value) -> &'static str {
    match (bound, requirement.is_least()) {
        (Value::Date(_), true) => "不早于",
        (Value::Date(_), false) => "不晚于",
        (_, true) => "不低于",
        (_, false) => "不超过",
    }
}
