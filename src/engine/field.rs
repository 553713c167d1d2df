//! The questions: every field a user or a program can fill, with its stable key and the kind of answer it takes.
//!
//! One list serves the form, the link, the JavaScript door and the problems reported about an answer, so that
//! adding a question is one line here and its text in the catalogue.

use std::fmt;

use super::choice::{
    self, BridgeOverrun, Collateral, CostYear, DayBasis, FeeBase, FeePayment, FeeReceiver, Guarantee, LaterYears,
    Lender, LimitLpr, Limits, LoanSize, LprTenor, Purpose, RateForm, Repayment, RoundingChoice, SeveralLoans,
    TierReading, Uplift, YesNo,
};
use super::law::sme::Industry;

/// The part of the case a question belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Section {
    /// The year asked about and how payouts are rounded.
    General,
    /// The enterprise itself.
    Enterprise,
    /// One loan of the ledger.
    Loan,
    /// The bridge loan.
    Bridge,
    /// Growth, and what else was received.
    Growth,
    /// How an ambiguous clause is read.
    Reading,
}

/// What kind of answer a question takes.
#[derive(Clone, Copy, Debug)]
pub enum Kind {
    /// An amount of money.
    Money,
    /// A rate whose bare number means per cent, with so many decimals of a per cent at most.
    Percent {
        /// Decimals of a per cent.
        decimals: u32,
    },
    /// A rate whose unit depends on the loan's form of rate: per cent, basis points or per cent of the LPR.
    LoanRate,
    /// A number of persons.
    Persons,
    /// A number of days, of so many at most.
    Days {
        /// The most days.
        most: u32,
    },
    /// A day of the month.
    DayOfMonth,
    /// A calendar year.
    Year,
    /// A calendar date.
    Date,
    /// One of a closed set of keys.
    Choice(fn() -> &'static [&'static str]),
}

macro_rules! fields {
    ($($section:ident { $($(#[$doc:meta])* $name:ident = $key:literal: $kind:expr;)* })*) => {
        /// A question.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum Field { $($($(#[$doc])* $name,)*)* }

        impl Field {
            /// Every question, in the order of the form.
            pub const ALL: &'static [Field] = &[$($(Field::$name,)*)*];

            /// The stable key within its section: `amount`.
            pub const fn key(self) -> &'static str {
                match self { $($(Field::$name => $key,)*)* }
            }

            /// The part of the case it belongs to.
            pub const fn section(self) -> Section {
                match self { $($(Field::$name => Section::$section,)*)* }
            }

            /// What kind of answer it takes.
            pub const fn kind(self) -> Kind {
                match self { $($(Field::$name => $kind,)*)* }
            }
        }
    };
}

const fn of<C: choice::Choice>() -> Kind {
    Kind::Choice(C::keys)
}

const PERCENT: Kind = Kind::Percent { decimals: 6 };
/// An LPR and a mark-up on it are multiplied, so each is limited to four decimals and the product stays exact.
const FACTOR: Kind = Kind::Percent { decimals: 4 };

fields! {
    General {
        /// 测算年度: the calendar year asked about.
        Year = "year": Kind::Year;
        /// How a payout is rounded.
        Rounding = "rounding": of::<RoundingChoice>();
    }
    Enterprise {
        /// 我市企业: whether the enterprise is the city's own.
        Local = "local": of::<YesNo>();
        /// 行业: the industry in the sense of the size standard.
        Industry = "industry": of::<Industry>();
        /// 从业人员: employees at the end of the year.
        Employees = "employees": Kind::Persons;
        /// 营业收入: revenue of the year.
        Revenue = "revenue": Kind::Money;
        /// 资产总额: total assets at the end of the year.
        Assets = "assets": Kind::Money;
    }
    Loan {
        /// 贷款金额: the amount of this single loan.
        Amount = "amount": Kind::Money;
        /// 贷款机构: a bank or another lender.
        Lender = "lender": of::<Lender>();
        /// 贷款用途: the purpose in the contract.
        Purpose = "purpose": of::<Purpose>();
        /// 放款日: when the loan was drawn.
        Start = "start": Kind::Date;
        /// 到期日: when it falls due.
        End = "end": Kind::Date;
        /// 利率形式: fixed, or bound to the LPR.
        RateForm = "rateForm": of::<RateForm>();
        /// 年利率: the yearly rate, in the unit of its form.
        Rate = "rate": Kind::LoanRate;
        /// LPR: typed where the table does not know it.
        Lpr = "lpr": FACTOR;
        /// LPR 期限: which LPR the loan is compared with.
        LprTenor = "lprTenor": of::<LprTenor>();
        /// 还款方式: how interest and principal are paid.
        Repayment = "repayment": of::<Repayment>();
        /// 计息基准: days in the interest year.
        DayBasis = "dayBasis": of::<DayBasis>();
        /// 结息日: the day of the month on which interest is settled.
        SettlementDay = "settlementDay": Kind::DayOfMonth;
        /// 本年实付利息: interest actually paid in the year, instead of an estimate.
        ActualInterest = "actualInterest": Kind::Money;
        /// 担保方式: who guarantees the loan.
        Guarantee = "guarantee": of::<Guarantee>();
        /// 担保金额: the guaranteed amount, the whole loan unless typed.
        GuaranteedAmount = "guaranteedAmount": Kind::Money;
        /// 年担保费率: the guarantor's yearly fee rate.
        FeeRate = "feeRate": PERCENT;
        /// 担保费支付方式: once for the whole term, or every year.
        FeePayment = "feePayment": of::<FeePayment>();
        /// 担保费支付日: the first day on which the fee is paid.
        FeePaidOn = "feePaidOn": Kind::Date;
        /// 本年实付担保费: guarantee fee actually paid in the year, instead of an estimate.
        ActualFee = "actualFee": Kind::Money;
        /// 风险补偿合作银行: whether the bank takes part in the risk compensation.
        CooperatingBank = "cooperatingBank": of::<YesNo>();
        /// 首笔贷款: whether it is the enterprise's first loan.
        FirstLoan = "firstLoan": of::<YesNo>();
        /// 抵质押: what secures the loan.
        Collateral = "collateral": of::<Collateral>();
        /// 重点项目库: whether the project is in the city's list of key projects.
        KeyProject = "keyProject": of::<YesNo>();
        /// 本金损失: principal the bank has lost.
        PrincipalLoss = "principalLoss": Kind::Money;
    }
    Bridge {
        /// 转贷金额: the amount bridged.
        BridgeAmount = "amount": Kind::Money;
        /// 使用天数: calendar days, the first counted and the last not.
        BridgeDays = "days": Kind::Days { most: 3650 };
        /// 生产经营正常.
        OperatingNormally = "operatingNormally": of::<YesNo>();
        /// 财务和信用状况良好.
        GoodCredit = "goodCredit": of::<YesNo>();
        /// 流动资金周转贷款到期.
        MaturedWorkingCapital = "maturedWorkingCapital": of::<YesNo>();
        /// 仍有融资需求.
        NeedsRenewal = "needsRenewal": of::<YesNo>();
        /// 临时存在资金困难.
        ShortOfCash = "shortOfCash": of::<YesNo>();
    }
    Growth {
        /// 首次进入规模以上工业企业统计范围.
        FirstAboveScale = "firstAboveScale": of::<YesNo>();
        /// 纳统年度: the year of entering the statistics.
        AboveScaleYear = "aboveScaleYear": Kind::Year;
        /// 后续年度仍在库: whether it stays in the statistics.
        RemainsAboveScale = "remainsAboveScale": of::<YesNo>();
        /// 本年度已享受其他财政贴息.
        OtherInterestSubsidy = "otherInterestSubsidy": of::<YesNo>();
        /// 已享受省“降低担保费率补贴政策”.
        ProvincialFeeSubsidy = "provincialFeeSubsidy": of::<YesNo>();
    }
    Reading {
        /// A1: what the eleventh bridge day costs.
        ReadBridgeOverrun = "bridgeOverrun": of::<BridgeOverrun>();
        /// A2: whether 原则上 and 一般 bind.
        ReadLimits = "limits": of::<Limits>();
        /// A3: who receives the guarantee-fee subsidy.
        ReadFeeReceiver = "feeReceiver": of::<FeeReceiver>();
        /// A4: what its 8‰ is taken of.
        ReadFeeBase = "feeBase": of::<FeeBase>();
        /// A5: what 年单笔银行贷款额 measures.
        ReadLoanSize = "loanSize": of::<LoanSize>();
        /// A6: which year a cost belongs to.
        ReadCostYear = "costYear": of::<CostYear>();
        /// A7: whether several loans add up.
        ReadSeveralLoans = "severalLoans": of::<SeveralLoans>();
        /// A13: whether a tier covers the whole loan.
        ReadTiers = "tiers": of::<TierReading>();
        /// A14: how far 适当提高 goes.
        ReadUplift = "uplift": of::<Uplift>();
        /// A20: which LPR the mark-up is held against.
        ReadLimitLpr = "limitLpr": of::<LimitLpr>();
        /// A16: whether the later years' reward needs staying in the statistics.
        ReadLaterYears = "laterYears": of::<LaterYears>();
    }
}

impl Field {
    /// How many questions there are.
    pub const COUNT: usize = Field::ALL.len();

    /// The questions of a section.
    pub fn of(section: Section) -> impl Iterator<Item = Field> {
        Field::ALL.iter().copied().filter(move |field| field.section() == section)
    }

    /// The question of that key in that section.
    pub fn find(section: Section, key: &str) -> Option<Field> {
        Field::of(section).find(|field| field.key() == key)
    }
}

impl Section {
    /// Every section, in the order of the form.
    pub const ALL: &'static [Section] =
        &[Section::General, Section::Enterprise, Section::Loan, Section::Bridge, Section::Growth, Section::Reading];

    /// The key of the section in a path and in the wire format; empty for the top level.
    pub const fn key(self) -> &'static str {
        match self {
            Section::General => "",
            Section::Enterprise => "enterprise",
            Section::Loan => "loans",
            Section::Bridge => "bridge",
            Section::Growth => "growth",
            Section::Reading => "readings",
        }
    }
}

/// Which loan of the ledger, counted from 0.
pub type LoanIndex = u16;

/// One place an answer can stand: a question, and for a question about a loan, which loan.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct At {
    /// The loan, for a question about a loan.
    pub loan: Option<LoanIndex>,
    /// The question.
    pub field: Field,
}

impl At {
    /// A question about the case as a whole.
    pub const fn case(field: Field) -> At {
        At { loan: None, field }
    }

    /// A question about a loan.
    pub const fn loan(loan: LoanIndex, field: Field) -> At {
        At { loan: Some(loan), field }
    }
}

impl fmt::Display for At {
    /// The path in the wire format: `loans[0].amount`, `bridge.days`, `year`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let section = self.field.section();
        match self.loan {
            Some(loan) => write!(f, "{}[{loan}].{}", section.key(), self.field.key()),
            None if section == Section::General => f.write_str(self.field.key()),
            None => write!(f, "{}.{}", section.key(), self.field.key()),
        }
    }
}
