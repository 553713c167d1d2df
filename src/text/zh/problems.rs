//! 填写的问题：哪一项、填了什么、为什么不能用、怎样填。

use super::vocabulary::field;
use crate::engine::case::{Problem, ProblemKind};
use crate::engine::doubt::{Doubt, DoubtKind};
use crate::engine::typed::Refusal;
use crate::text::{format, shown};

pub(super) fn problem(problem: &Problem, typed: &str) -> String {
    let text = field(problem.at.field);
    let label = text.label;
    let typed = shown(typed);
    let reason = match problem.kind {
        ProblemKind::Refused(refusal) => return refused(label, &typed, refusal, text.example),
        ProblemKind::NotAfterStart => "必须晚于放款日",
        ProblemKind::MoreThanWhole(whole) => &format!("不能大于“{}”", field(whole).label),
        ProblemKind::MoreThanLoan => "不能大于贷款金额",
        ProblemKind::TermTooLong => "离放款日超过 50 年，请检查年份",
        ProblemKind::RateBelowZero => "使利率低于 0，请检查加减点",
    };
    format!("{label}“{typed}”{reason}。")
}

fn refused(label: &str, typed: &str, refusal: Refusal, example: &str) -> String {
    let reason = match refusal {
        Refusal::NotANumber => "看不懂，请填数字".to_owned(),
        Refusal::Negative => "不能是负数".to_owned(),
        Refusal::Ambiguous => "有两种读法，请写完整".to_owned(),
        Refusal::Exponent => "请不要用科学计数法，写出全部数字".to_owned(),
        Refusal::TooPrecise { decimals } => format!("小数太多，最多 {decimals} 位"),
        Refusal::TooLarge => "太大，请检查单位".to_owned(),
        Refusal::TooSmall => "必须大于 0".to_owned(),
        Refusal::WrongUnit => "单位不对".to_owned(),
        Refusal::NotWhole => "必须是整数".to_owned(),
        Refusal::NotADate => "看不懂，请按年月日填写".to_owned(),
        Refusal::NoSuchDay => "日历上没有这一天".to_owned(),
        Refusal::NotOffered => "不是可选的答案".to_owned(),
    };
    let example = if example.is_empty() { String::new() } else { format!("例如 {example}。") };
    format!("{label}“{typed}”{reason}。{example}")
}

pub(super) fn doubt(doubt: &Doubt) -> String {
    match doubt.kind {
        DoubtKind::PercentForPerMille(rate) => {
            let per_mille = rate.percent();
            format!("{} 远高于常见水平，是 {per_mille}‰ 吗？", format::rate(rate))
        }
        DoubtKind::SmallAmount(amount) => format!("按 {} 元计算。这笔金额很小，单位填对了吗？", format::money(amount)),
        DoubtKind::LargeAmount(amount) => {
            format!("按 {} 万元计算。这笔金额很大，是不是把元当成了万元？", format::wan(amount))
        }
        DoubtKind::HighRate(rate) => format!("年利率 {} 远高于常见水平，请检查。", format::rate(rate)),
    }
}
