//! The closed sets a user chooses from, each with its stable keys.

use super::law::sme::Industry;
use super::quantity::Rounding;

/// A closed set of answers.
pub trait Choice: Copy + PartialEq + 'static {
    /// Every answer, the default reading first.
    const ALL: &'static [Self];

    /// The stable key.
    fn key(self) -> &'static str;

    /// The keys of all.
    fn keys() -> &'static [&'static str];

    /// The answer of that key.
    fn find(key: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|choice| choice.key() == key)
    }
}

macro_rules! choices {
    ($($(#[$doc:meta])* $name:ident { $first:ident = $first_key:literal, $($choice:ident = $key:literal,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
        #[allow(missing_docs, reason = "the catalogue words each answer for people; the set's doc explains it")]
        pub enum $name { #[default] $first, $($choice,)* }

        impl Choice for $name {
            const ALL: &'static [Self] = &[$name::$first, $($name::$choice,)*];

            fn key(self) -> &'static str {
                match self { $name::$first => $first_key, $($name::$choice => $key,)* }
            }

            fn keys() -> &'static [&'static str] {
                &[$first_key, $($key,)*]
            }
        }
    )*};
}

choices! {
    /// Yes or no; unanswered is a third thing and stands outside.
    YesNo { Yes = "yes", No = "no", }
    /// Who lends.
    Lender { Bank = "bank", NonBank = "nonBank", }
    /// What for.
    Purpose { WorkingCapital = "workingCapital", FixedAssets = "fixedAssets", Other = "other", }
    /// A fixed rate, an LPR plus basis points, or an LPR plus a share of it.
    RateForm { Fixed = "fixed", LprSpread = "lprSpread", LprMarkup = "lprMarkup", }
    /// Interest every quarter or month with the principal at the end, equal instalments, equal principal, or
    /// everything at the end.
    Repayment {
        QuarterlyInterest = "quarterlyInterest", MonthlyInterest = "monthlyInterest",
        EqualInstalment = "equalInstalment", EqualPrincipal = "equalPrincipal", Bullet = "bullet",
    }
    /// Days in the interest year.
    DayBasis { Days360 = "360", Days365 = "365", }
    /// Which LPR.
    LprTenor { OneYear = "1Y", FiveYears = "5Y+", }
    /// Who guarantees: nobody, a government financing guarantor, another financing guarantor, an insurer, or a
    /// person or firm that is no financing guarantor.
    Guarantee {
        None = "none", GovernmentGuarantor = "governmentGuarantor", OtherGuarantor = "otherGuarantor",
        Insurance = "insurance", Private = "private",
    }
    /// The whole fee at once, or a year's fee every year.
    FeePayment { Upfront = "upfront", Yearly = "yearly", }
    /// What secures the loan.
    Collateral {
        PureCredit = "pureCredit", IntellectualProperty = "intellectualProperty", Receivables = "receivables",
        Inventory = "inventory", RealEstate = "realEstate", Other = "other",
    }
    /// A1, （八）: the first ten days capped and each further day at the daily fee; every day of a longer use at
    /// the daily fee; no longer use at all; or the cap for ever.
    BridgeOverrun {
        CappedThenDaily = "cappedThenDaily", DailyThroughout = "dailyThroughout", NotOffered = "notOffered",
        AlwaysCapped = "alwaysCapped",
    }
    /// A2, （八）: 原则上 and 一般 warn, or bind.
    Limits { Soft = "soft", Hard = "hard", }
    /// A3, （十六）: the subsidy goes to the guarantor, or to the enterprise.
    FeeReceiver { Guarantor = "guarantor", Enterprise = "enterprise", }
    /// A4, （十六）: its base is the loan, or the guaranteed amount.
    FeeBase { LoanAmount = "loanAmount", GuaranteedAmount = "guaranteedAmount", }
    /// A5, （十七）: the lower limit holds for each loan, or for the year's total.
    LoanSize { EachLoan = "eachLoan", YearTotal = "yearTotal", }
    /// A6, （十七）: a cost belongs to the year it is paid in, or to the year it accrues in.
    CostYear { Paid = "paid", Accrued = "accrued", }
    /// A7, （十七）: several loans add up under one cap, or only one loan counts.
    SeveralLoans { Sum = "sum", OneLoan = "oneLoan", }
    /// A13, （十三）: a tier's ratio holds for the whole loan, or for its slice.
    TierReading { WholeLoan = "wholeLoan", Marginal = "marginal", }
    /// A14, （十三）: 适当提高 is a range up to the ceiling, or the ceiling.
    Uplift { Range = "range", Ceiling = "ceiling", }
    /// A20, （十三）: the mark-up is held against the LPR of the loan's own tenor, of one year, or of five years.
    LimitLpr { Matching = "matching", OneYear = "oneYear", FiveYears = "fiveYears", }
    /// A16, （二十六）: the later years follow the schedule, or stop when the enterprise drops out.
    LaterYears { Schedule = "schedule", StopOnDropOut = "stopOnDropOut", }
}

/// The roundings as a user's choice.
pub type RoundingChoice = Rounding;

impl Choice for Rounding {
    const ALL: &'static [Self] = &[Rounding::HalfUp, Rounding::DownToFen, Rounding::DownToYuan];

    fn key(self) -> &'static str {
        match self {
            Rounding::HalfUp => "halfUp",
            Rounding::DownToFen => "downToFen",
            Rounding::DownToYuan => "downToYuan",
        }
    }

    fn keys() -> &'static [&'static str] {
        &["halfUp", "downToFen", "downToYuan"]
    }
}

impl Choice for Industry {
    const ALL: &'static [Self] = &Industry::ALL;

    fn key(self) -> &'static str {
        Industry::key(self)
    }

    fn keys() -> &'static [&'static str] {
        static KEYS: [&str; Industry::ALL.len()] = {
            let mut keys = [""; Industry::ALL.len()];
            let mut index = 0;
            while index < keys.len() {
                keys[index] = Industry::ALL[index].key();
                index += 1;
            }
            keys
        };
        &KEYS
    }
}
