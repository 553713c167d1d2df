//! 过桥计划和建议的文字。

use super::{page, vocabulary};
use crate::engine::field::Field;
use crate::engine::law::calendar::{Day, Holiday, Start};
use crate::engine::plan::bridge::{Reason, Step};
use crate::text::counsel::CounselText;

/// The words of the plan and the advice.
pub(in crate::text) static COUNSEL: CounselText = CounselText {
    page: &page::PAGE,
    plan_figure: |days, fee| format!("{days} 天 · {fee}\u{a0}元"),
    days: |days| format!("{days} 天"),
    weekdays: ["周一", "周二", "周三", "周四", "周五", "周六", "周日"],
    made_up: "（调休上班）",
    plan_step,
    plan_reason,
    plan_longest: |limit, day, figure| format!("登记用满{}的，{day} 放款，{figure}。", limit.printed),
    crosses: |holiday| {
        let Holiday { festival, first, last } = holiday;
        format!("途中遇{festival}假期（{first} 至 {last}）：登记和放款要等到节后，过桥费照按日历天计。")
    },
    repaid_on_day_off: |day| match day {
        Day::Holiday(holiday) => format!("还款日在{}假期内，登记要等到上班，多等的天数也计费。", holiday.festival),
        _ => "还款日是周末，登记要等到上班，多等的天数也计费。".to_owned(),
    },
    repaid_late: |days| format!("还款日比到期日晚 {days} 天，旧贷款会逾期，请先与银行商定。"),
    cheapest: |day, figure, saving| format!("{day} 还款最省：{figure}，少付 {saving} 元"),
    is_cheapest: "到期前没有比这更省的还款日。",
    repay_then: "改为这一天还款",
    days_typed: |days| format!("上面的过桥费用是按填写的 {days} 天算的"),
    days_not_typed: "使用天数还没有填",
    use_days: |days| format!("用 {days} 天测算"),
    candidates: "到期前各还款日的天数和费用",
    candidates_head: ["还款日", "天数", "费用（元）"],
    best: "最省",
    chosen: "计划",
    calendar_until: |until| format!("工作日历只到 {until}；登记和放款以登记机构和银行实际办理为准。"),
    calendar_lacks: |day| format!("工作日历里没有 {day}，推算不了"),
    not_offered: |days, most| format!("要用 {days} 天，超过 {most} 天，按所选读法不提供"),
    too_large: "金额过大，推算不了",
    renewal: "也可以不过桥：",
    renewal_means: |clause| {
        let number = clause.number;
        format!("银行同意无还本续贷的，没有过桥费。{number}鼓励银行这样做，办不办由银行定，不是企业的权利。")
    },
    nothing_to_advise: "按已填写的情况，没有可以建议的。",
    near_miss_note: "只列可以与银行、担保机构商谈的条件；人数、收入等事实不能为了享受政策而改动。企业可得变少的，通常是因为要付的利息或担保费少了。",
    change: |question, from, to| format!("{question} {from} → {to}"),
    qualifies: |change, measure| format!("{change}，即可享受{measure}"),
    pays_more: |change, measure| format!("{change}，{measure}比例更高"),
    becomes: |what, before, after| format!("{what} {before} → {after}"),
    total_becomes: |gets, before, after| format!("{gets}合计 {before} → {after}"),
    ratio_is: |ratio| format!("补偿本金损失的 {ratio}"),
    lost: |measures| format!("同时不再符合：{measures}"),
    apply: "改成这样",
    in_yuan: |amount| format!("{amount}\u{a0}元"),
    best_combination: |picked, amount| format!("最优：{picked}，企业本年度可得 {amount}"),
    runner_up: |picked, amount| format!("其次：{picked}，企业本年度可得 {amount}"),
    tie: "两种选法一样多。",
    margin: |amount| format!("最优比其次多 {amount} 元。"),
    plus: " ＋ ",
    other_purse: |field| match field {
        Field::ProvincialFeeAmount => "省级担保费率补贴",
        Field::OtherInterestAmount => "其他财政贴息",
        Field::BondProvincialAmount => "省级发债奖励",
        other => vocabulary::field(other).label,
    },
    besides: |gets, amount| format!("另：{gets} {amount}（不相加）"),
    stays_outside: |loan, measure, quoted| format!("{loan} 不在{measure}范围内：{quoted}"),
    years_caption: "各年度的成本和补贴（元）",
    years_head: ["年度", "利息", "担保费", "计入的成本", "补贴", "未用额度"],
    asked_year: "本次",
    years_accrued: "按发生的年度计算成本，改变付款日不改变归属的年度。",
    years_open: "有的贷款还排不出还款计划，还需要知道：",
    interest: "利息",
    fee: "担保费",
    payment: |loan, on, kind, amount| format!("{loan} {on} 的{kind} {amount} 元"),
    if_moved: |payment, year| format!("{payment}，改在 {year} 年支付，两年合计补贴更多"),
    subsidy_of: |year| format!("{year} 年补贴"),
    not_better: |count| format!("年底前后另有 {count} 次付款，改在另一年支付，两年合计补贴不会更多。"),
};

fn plan_step(step: Step) -> &'static str {
    match step {
        Step::Repaid => "归还旧贷款",
        Step::Cancelled => "注销旧抵押，申请新抵押",
        Step::Registered => "登记新抵押",
        Step::Released => "银行放款，过桥结束",
    }
}

/// Why a step falls on its day.
fn plan_reason(reason: Reason) -> String {
    let (days, start) = match reason {
        Reason::Due => return "到期日".to_owned(),
        Reason::Chosen => return "打算还款日".to_owned(),
        Reason::AtOnce => return "当日办理".to_owned(),
        Reason::NextWorkingDay => return "顺延到下一工作日".to_owned(),
        Reason::After { days, start } => (days.get(), start),
    };
    match (days, start) {
        (0, _) => "当日办理".to_owned(),
        (days, Start::NextDay) => format!("次日起 {days} 个工作日"),
        (days, Start::SameDay) => format!("当日起 {days} 个工作日"),
    }
}
