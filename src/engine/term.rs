//! The vocabulary: every name a step may bear, with its stable key, its Chinese and its English.

macro_rules! terms {
    ($($(#[$doc:meta])* $name:ident = $key:literal, $zh:literal, $en:literal;)*) => {
        /// A name of the field for a value.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        #[allow(missing_docs, reason = "each term carries its own Chinese and English")]
        pub enum Term { $($(#[$doc])* $name,)* }

        impl Term {
            /// Every term.
            pub const ALL: &'static [Term] = &[$(Term::$name,)*];

            /// The stable key.
            pub const fn key(self) -> &'static str {
                match self { $(Term::$name => $key,)* }
            }

            /// The Chinese term.
            pub const fn zh(self) -> &'static str {
                match self { $(Term::$name => $zh,)* }
            }

            /// The English term.
            pub const fn en(self) -> &'static str {
                match self { $(Term::$name => $en,)* }
            }
        }
    };
}

terms! {
    LoanAmount = "loanAmount", "贷款金额", "loan amount";
    ContractRate = "contractRate", "合同年利率", "contract rate";
    Lpr = "lpr", "贷款市场报价利率（LPR）", "loan prime rate (LPR)";
    LprSpread = "lprSpread", "加减点", "spread over the LPR";
    LprMarkup = "lprMarkup", "上浮比例", "mark-up on the LPR";
    LprMarkupPart = "lprMarkupPart", "上浮部分", "mark-up";
    MarkupAllowed = "markupAllowed", "允许上浮比例", "mark-up allowed";
    RateLimit = "rateLimit", "利率上限", "highest rate allowed";
    InterestDays = "interestDays", "计息天数", "interest days";
    DayBasis = "dayBasis", "计息基准（天/年）", "days in the interest year";
    OneMonth = "oneMonth", "一个月", "one month";
    MonthsInYear = "monthsInYear", "十二个月", "twelve months";
    OpeningBalance = "openingBalance", "期初本金余额", "opening balance";
    PeriodInterestExact = "periodInterestExact", "本期利息（未舍入）", "interest of the period, unrounded";
    PeriodInterest = "periodInterest", "本期利息", "interest of the period";
    YearInterest = "yearInterest", "年度实付利息", "interest paid in the year";
    AccruedInterestExact = "accruedInterestExact", "年度应计利息（未舍入）", "interest accrued in the year, unrounded";
    AccruedInterest = "accruedInterest", "年度应计利息", "interest accrued in the year";
    GuaranteedAmount = "guaranteedAmount", "担保金额", "guaranteed amount";
    FeeRate = "feeRate", "年担保费率", "guarantee fee rate a year";
    FeeMonths = "feeMonths", "担保月数", "months guaranteed";
    FeeExact = "feeExact", "担保费（未舍入）", "guarantee fee, unrounded";
    Fee = "fee", "担保费", "guarantee fee";
    YearFee = "yearFee", "年度实付担保费", "guarantee fee paid in the year";
    FeeDays = "feeDays", "本年担保天数", "days guaranteed in the year";
    TermDays = "termDays", "担保总天数", "days of the whole term";
    FeeRebate = "feeRebate", "已返还的担保费补贴", "guarantee fee subsidy received";
    NetFee = "netFee", "净支付担保费", "guarantee fee borne";
    LoanCost = "loanCost", "实付利息和担保费", "interest and guarantee fee paid";
    CostBase = "costBase", "补贴基数", "base of the subsidy";
    CostBefore = "costBefore", "补贴前成本", "cost before the subsidy";
    CostAfter = "costAfter", "补贴后成本", "cost after the subsidy";
    SubsidyRatio = "subsidyRatio", "补贴比例", "subsidy ratio";
    SubsidyExact = "subsidyExact", "补贴（未封顶、未舍入）", "subsidy, uncapped and unrounded";
    YearlyCap = "yearlyCap", "年度最高补贴额", "yearly cap";
    SubsidyCapped = "subsidyCapped", "补贴（封顶后）", "subsidy, capped";
    InterestSubsidy = "interestSubsidy", "融资费用补贴", "financing-cost subsidy";
    CapLeft = "capLeft", "距年度封顶还差", "left under the yearly cap";
    BridgeAmount = "bridgeAmount", "转贷金额", "bridge loan";
    BridgeDays = "bridgeDays", "使用天数", "days used";
    CappedDays = "cappedDays", "封顶期内天数", "days under the cap";
    ExtraDays = "extraDays", "超出天数", "days beyond the cap";
    DailyFee = "dailyFee", "每天费率", "daily fee rate";
    FeeCap = "feeCap", "费用上限", "fee cap";
    FeeByDay = "feeByDay", "按天计收", "fee by the day";
    FeeAtCap = "feeAtCap", "按上限计收", "fee at the cap";
    FirstDaysFee = "firstDaysFee", "封顶期内费用", "fee under the cap";
    ExtraDaysFee = "extraDaysFee", "超出天数费用", "fee beyond the cap";
    BridgeFeeExact = "bridgeFeeExact", "过桥费用（未舍入）", "bridge fee, unrounded";
    BridgeFee = "bridgeFee", "过桥费用", "bridge fee";
    GuaranteeSubsidyExact = "guaranteeSubsidyExact", "担保费补贴（未舍入）", "guarantee-fee subsidy, unrounded";
    GuaranteeSubsidy = "guaranteeSubsidy", "担保费补贴", "guarantee-fee subsidy";
    PrincipalLoss = "principalLoss", "本金损失", "loss of principal";
    CompensationRatio = "compensationRatio", "补偿比例", "compensation ratio";
    TierBound = "tierBound", "档次上限", "bound of the tier";
    TierSlice = "tierSlice", "档内金额", "slice in the tier";
    SliceCompensation = "sliceCompensation", "档内补偿", "compensation of the slice";
    MarginalFull = "marginalFull", "全额损失的分档补偿", "compensation of a full loss, tier by tier";
    CompensationExact = "compensationExact", "风险补偿（未舍入）", "compensation, unrounded";
    Compensation = "compensation", "风险补偿", "compensation";
    CompensationMost = "compensationMost", "风险补偿（最高）", "compensation at most";
    CompensationCeiling = "compensationCeiling", "最高补偿比例", "highest compensation ratio";
    FirstYearReward = "firstYearReward", "第一年奖励", "reward of the first year";
    SecondYearReward = "secondYearReward", "第二年奖励", "reward of the second year";
    ThirdYearReward = "thirdYearReward", "第三年奖励", "reward of the third year";
    ScaleUpReward = "scaleUpReward", "小升规奖励合计", "scale-up reward";
    ReceiverTotal = "receiverTotal", "合计", "total";
}
