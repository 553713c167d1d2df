//! 表单的问题：名称、单位、提示和示例。

use crate::engine::field::{Field, Section};
use crate::text::FieldText;

pub(super) fn section(section: Section) -> &'static str {
    match section {
        Section::General => "测算年度",
        Section::Enterprise => "企业",
        Section::Loan => "贷款",
        Section::Bridge => "过桥",
        Section::Growth => "成长与其他",
        Section::Reading => "条文读法",
    }
}

const fn text(label: &'static str, unit: &'static str, hint: &'static str, example: &'static str) -> FieldText {
    FieldText { label, unit, hint, example }
}

const fn ask(label: &'static str, hint: &'static str) -> FieldText {
    text(label, "", hint, "")
}

pub(super) fn field(field: Field) -> FieldText {
    match field {
        Field::Year => text("测算年度", "年", "按日历年度归集利息、担保费和奖励", "2026"),
        Field::Rounding => ask("金额尾数", "原文未规定，默认四舍五入到分"),
        Field::Local => ask("是否济南市企业", ""),
        Field::Industry => ask("所属行业", "按中小企业划型标准的 16 类"),
        Field::Employees => text("期末从业人员", "人", "年报期末人数", "128"),
        Field::Revenue => text("上年营业收入", "万元", "工业企业填主营业务收入", "2350 或 2350万"),
        Field::Assets => text("年末资产总额", "万元", "", "3000"),
        Field::Amount => text("贷款金额", "万元", "单笔合同金额", "300 或 三百万元"),
        Field::Lender => ask("贷款机构", ""),
        Field::Purpose => ask("贷款用途", "以借款合同为准"),
        Field::Start => text("放款日", "", "", "2026-01-15"),
        Field::End => text("到期日", "", "", "2027-01-14"),
        Field::RateForm => ask("利率形式", ""),
        Field::Rate => text("年利率", "%", "", "4.35 或 3.6"),
        Field::Lpr => text("放款时的 LPR", "%", "查不到或以合同为准时填写", "3.00"),
        Field::LprTenor => ask("比照的 LPR", "默认：5 年以内用 1 年期，5 年以上用 5 年期以上"),
        Field::Repayment => ask("还款方式", ""),
        Field::DayBasis => ask("计息基准", "默认一年按 360 天"),
        Field::SettlementDay => text("结息日", "日", "默认 20 日结息、次日付息", "20"),
        Field::ActualInterest => text("本年实付利息", "万元", "有银行回单就填这里，不再估算", "8.72"),
        Field::Guarantee => ask("担保方式", ""),
        Field::GuaranteedAmount => text("担保金额", "万元", "不填即全额担保", "400"),
        Field::FeeRate => text("年担保费率", "%", "也可填 8‰", "1 或 8‰"),
        Field::FeePayment => ask("担保费支付", ""),
        Field::FeePaidOn => text("首次支付日", "", "不填即放款日", "2026-01-15"),
        Field::ActualFee => text("本年实付担保费", "万元", "有发票就填这里，不再估算", "4"),
        Field::CooperatingBank => ask("是否风险补偿合作银行", "可向银行客户经理询问"),
        Field::FirstLoan => ask("是否企业首笔贷款", ""),
        Field::Collateral => ask("抵质押方式", ""),
        Field::KeyProject => ask("是否纳入市工信重点项目库", ""),
        Field::PrincipalLoss => text("银行本金损失", "万元", "只在贷款已成不良时填写；不填也能看到补偿比例", "200"),
        Field::BridgeAmount => text("转贷金额", "万元", "向转贷引导基金借用的金额", "800"),
        Field::BridgeDays => text("使用天数", "天", "按日历天，算头不算尾", "4"),
        Field::OperatingNormally => ask("生产经营是否正常", ""),
        Field::GoodCredit => ask("财务和信用状况是否良好", ""),
        Field::MaturedWorkingCapital => ask("是否流动资金周转贷款到期", ""),
        Field::NeedsRenewal => ask("到期后是否仍有融资需求", ""),
        Field::ShortOfCash => ask("是否临时资金困难", ""),
        Field::FirstAboveScale => ask("是否首次进入规模以上工业统计", "退出后再次进入不算首次"),
        Field::AboveScaleYear => text("纳入统计的年度", "年", "不填即测算年度", "2026"),
        Field::RemainsAboveScale => ask("后续年度是否仍在库", ""),
        Field::OtherInterestSubsidy => ask("本年度是否已享受其他财政贴息", ""),
        Field::ProvincialFeeSubsidy => ask("是否已享受省“降低担保费率补贴”", "鲁财金〔2018〕55号，与本条二选一"),
        Field::ReadBridgeOverrun => ask("封顶期满以后怎样收费？", "（八）只写明封顶期内的最高费用"),
        Field::ReadLimits => ask("“原则上”“一般”是不是硬性限制？", "（八）单笔额度和使用期限"),
        Field::ReadFeeReceiver => ask("担保费补贴给谁？", "（十六）主语是政府性融资担保机构"),
        Field::ReadFeeBase => ask("补贴以什么为基数？", "（十六）写“按贷款金额”"),
        Field::ReadLoanSize => ask("下限按单笔还是全年累计？", "（十七）“年单笔银行贷款额”"),
        Field::ReadCostYear => ask("费用归哪一年？", "（十七）“年度实际支付”"),
        Field::ReadSeveralLoans => ask("几笔贷款能否累加？", "（十七）上限写“每个企业”"),
        Field::ReadTiers => ask("补偿比例整笔适用还是分段？", "（十三）按贷款规模分档"),
        Field::ReadUplift => ask("“适当提高”提高多少？", "（十三）只写了最高比例"),
        Field::ReadLimitLpr => ask("利率上浮与哪个 LPR 比？", "（十三）没有写期限品种"),
        Field::ReadLaterYears => ask("第二、三年须继续在库吗？", "（二十六）原文没有写条件"),
    }
}
