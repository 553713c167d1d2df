//! 选择题的选项。

use crate::engine::choice::{
    BridgeOverrun, Choice, Collateral, CostYear, DayBasis, FeeBase, FeePayment, FeeReceiver, Guarantee, LaterYears,
    Lender, LimitLpr, Limits, LoanSize, LprTenor, Purpose, RateForm, Repayment, SeveralLoans, TierReading, Uplift,
    YesNo,
};
use crate::engine::field::Field;
use crate::engine::law::sme::Industry;
use crate::engine::quantity::Rounding;

/// The words of the answer with that key; empty for a key the question does not know.
pub(super) fn choice(field: Field, key: &str) -> &'static str {
    match field {
        Field::Industry => Industry::find(key).map_or("", Industry::name_zh),
        Field::Rounding => of(key, rounding),
        Field::Lender => of(key, lender),
        Field::Purpose => of(key, purpose),
        Field::RateForm => of(key, rate_form),
        Field::LprTenor => of(key, lpr_tenor),
        Field::Repayment => of(key, repayment),
        Field::DayBasis => of(key, day_basis),
        Field::Guarantee => of(key, guarantee),
        Field::FeePayment => of(key, fee_payment),
        Field::Collateral => of(key, collateral),
        Field::ReadBridgeOverrun => of(key, bridge_overrun),
        Field::ReadLimits => of(key, limits),
        Field::ReadFeeReceiver => of(key, fee_receiver),
        Field::ReadFeeBase => of(key, fee_base),
        Field::ReadLoanSize => of(key, loan_size),
        Field::ReadCostYear => of(key, cost_year),
        Field::ReadSeveralLoans => of(key, several_loans),
        Field::ReadTiers => of(key, tiers),
        Field::ReadUplift => of(key, uplift),
        Field::ReadLimitLpr => of(key, limit_lpr),
        Field::ReadLaterYears => of(key, later_years),
        _ => of(key, yes_no),
    }
}

fn of<C: Choice>(key: &str, words: fn(C) -> &'static str) -> &'static str {
    C::find(key).map_or("", words)
}

fn yes_no(choice: YesNo) -> &'static str {
    match choice {
        YesNo::Yes => "是",
        YesNo::No => "否",
    }
}

fn rounding(choice: Rounding) -> &'static str {
    match choice {
        Rounding::HalfUp => "四舍五入到分",
        Rounding::DownToFen => "截断到分",
        Rounding::DownToYuan => "截断到元",
    }
}

fn lender(choice: Lender) -> &'static str {
    match choice {
        Lender::Bank => "银行",
        Lender::NonBank => "非银行机构",
    }
}

fn purpose(choice: Purpose) -> &'static str {
    match choice {
        Purpose::WorkingCapital => "流动资金",
        Purpose::FixedAssets => "固定资产",
        Purpose::Other => "其他",
    }
}

fn rate_form(choice: RateForm) -> &'static str {
    match choice {
        RateForm::Fixed => "固定利率",
        RateForm::LprSpread => "LPR 加减点",
        RateForm::LprMarkup => "LPR 上浮",
    }
}

fn lpr_tenor(choice: LprTenor) -> &'static str {
    match choice {
        LprTenor::OneYear => "1 年期",
        LprTenor::FiveYears => "5 年期以上",
    }
}

fn repayment(choice: Repayment) -> &'static str {
    match choice {
        Repayment::QuarterlyInterest => "按季付息，到期还本",
        Repayment::MonthlyInterest => "按月付息，到期还本",
        Repayment::EqualInstalment => "等额本息",
        Repayment::EqualPrincipal => "等额本金",
        Repayment::Bullet => "利随本清",
    }
}

fn day_basis(choice: DayBasis) -> &'static str {
    match choice {
        DayBasis::Days360 => "360 天",
        DayBasis::Days365 => "365 天",
    }
}

fn guarantee(choice: Guarantee) -> &'static str {
    match choice {
        Guarantee::None => "无担保机构",
        Guarantee::GovernmentGuarantor => "政府性融资担保机构",
        Guarantee::OtherGuarantor => "其他融资担保公司",
        Guarantee::Insurance => "贷款保证保险",
        Guarantee::Private => "企业或个人保证",
    }
}

fn fee_payment(choice: FeePayment) -> &'static str {
    match choice {
        FeePayment::Upfront => "一次付清",
        FeePayment::Yearly => "每年支付",
    }
}

fn collateral(choice: Collateral) -> &'static str {
    match choice {
        Collateral::PureCredit => "纯信用",
        Collateral::IntellectualProperty => "知识产权",
        Collateral::Receivables => "应收账款",
        Collateral::Inventory => "存货",
        Collateral::RealEstate => "房地产",
        Collateral::Other => "其他",
    }
}

fn bridge_overrun(choice: BridgeOverrun) -> &'static str {
    match choice {
        BridgeOverrun::CappedThenDaily => "封顶期内封顶，以后按天另计",
        BridgeOverrun::DailyThroughout => "超期即全程按天计收，不封顶",
        BridgeOverrun::NotOffered => "超期不提供",
        BridgeOverrun::AlwaysCapped => "始终按上限封顶",
    }
}

fn limits(choice: Limits) -> &'static str {
    match choice {
        Limits::Soft => "不是，超出只提醒",
        Limits::Hard => "是，超出即不符合",
    }
}

fn fee_receiver(choice: FeeReceiver) -> &'static str {
    match choice {
        FeeReceiver::Guarantor => "担保机构",
        FeeReceiver::Enterprise => "企业",
    }
}

fn fee_base(choice: FeeBase) -> &'static str {
    match choice {
        FeeBase::LoanAmount => "贷款金额",
        FeeBase::GuaranteedAmount => "担保金额",
    }
}

fn loan_size(choice: LoanSize) -> &'static str {
    match choice {
        LoanSize::EachLoan => "每笔都须在上下限之内",
        LoanSize::YearTotal => "全年累计不低于下限、单笔不超过上限",
    }
}

fn cost_year(choice: CostYear) -> &'static str {
    match choice {
        CostYear::Paid => "实际支付的那一年",
        CostYear::Accrued => "应计（权责发生）的那一年",
    }
}

fn several_loans(choice: SeveralLoans) -> &'static str {
    match choice {
        SeveralLoans::Sum => "累加，共用一个上限",
        SeveralLoans::OneLoan => "只取一笔",
    }
}

fn tiers(choice: TierReading) -> &'static str {
    match choice {
        TierReading::WholeLoan => "整笔适用所在档次",
        TierReading::Marginal => "分段累进",
    }
}

fn uplift(choice: Uplift) -> &'static str {
    match choice {
        Uplift::Range => "给出区间",
        Uplift::Ceiling => "按最高比例",
    }
}

fn limit_lpr(choice: LimitLpr) -> &'static str {
    match choice {
        LimitLpr::Matching => "与贷款期限相配的品种",
        LimitLpr::OneYear => "一律 1 年期",
        LimitLpr::FiveYears => "一律 5 年期以上",
    }
}

fn later_years(choice: LaterYears) -> &'static str {
    match choice {
        LaterYears::Schedule => "不须，照表发放",
        LaterYears::StopOnDropOut => "须在库，退库即停",
    }
}
