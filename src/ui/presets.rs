//! The example the page opens with, and other cases to start from, each written as the link it is.

use super::link::{self, Opened};
use crate::engine::answers::Answers;
use crate::engine::report::Receiver;

/// A case to start from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// 示例: the five measures at once.
    Example,
    /// 流贷+担保的制造业小微.
    Guaranteed,
    /// 首贷纯信用科技企业.
    FirstLoan,
    /// 贷款到期要过桥.
    Bridge,
    /// 今年首次入规.
    ScaleUp,
    /// 中型企业对照.
    Medium,
}

impl Preset {
    /// Every preset, in the order offered.
    pub const ALL: &'static [Preset] =
        &[Preset::Example, Preset::Guaranteed, Preset::FirstLoan, Preset::Bridge, Preset::ScaleUp, Preset::Medium];

    /// Its answers.
    pub fn answers(self) -> Answers {
        self.opened().answers
    }

    /// The page as it opens with them.
    pub fn opened(self) -> Opened {
        let nothing = Opened { answers: Answers::default(), seat: Receiver::Enterprise, language: None, dropped: 0 };
        link::read(self.link()).unwrap_or(nothing)
    }

    /// The link it is.
    pub const fn link(self) -> &'static str {
        match self {
            Preset::Example => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=128\
                 &enterprise.revenue=2350\
                 &loans[0].amount=400&loans[0].lender=bank&loans[0].purpose=workingCapital\
                 &loans[0].start=2026-05-11&loans[0].end=2027-05-10&loans[0].rateForm=fixed&loans[0].rate=3.85\
                 &loans[0].repayment=quarterlyInterest&loans[0].guarantee=governmentGuarantor&loans[0].feeRate=0.8\
                 &loans[0].cooperatingBank=yes&loans[0].firstLoan=no&loans[0].collateral=other&loans[0].keyProject=no\
                 &loans[1].amount=500&loans[1].lender=bank&loans[1].purpose=workingCapital\
                 &loans[1].start=2026-03-16&loans[1].end=2027-03-15&loans[1].rateForm=lprSpread&loans[1].rate=90\
                 &loans[1].repayment=quarterlyInterest&loans[1].guarantee=none\
                 &loans[1].cooperatingBank=yes&loans[1].firstLoan=yes&loans[1].collateral=pureCredit\
                 &loans[1].keyProject=no&loans[1].principalLoss=200\
                 &bridge.amount=500&bridge.days=4&bridge.operatingNormally=yes&bridge.goodCredit=yes\
                 &bridge.maturedWorkingCapital=yes&bridge.needsRenewal=yes&bridge.shortOfCash=yes\
                 &growth.firstAboveScale=yes&growth.aboveScaleYear=2026&growth.otherInterestSubsidy=no\
                 &growth.provincialFeeSubsidy=no"
            }
            Preset::Guaranteed => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=86\
                 &enterprise.revenue=1680\
                 &loans[0].amount=300&loans[0].lender=bank&loans[0].purpose=workingCapital\
                 &loans[0].start=2026-01-15&loans[0].end=2027-01-14&loans[0].rateForm=fixed&loans[0].rate=4.35\
                 &loans[0].repayment=quarterlyInterest&loans[0].guarantee=governmentGuarantor&loans[0].feeRate=1\
                 &loans[0].cooperatingBank=yes&loans[0].firstLoan=no&loans[0].collateral=other&loans[0].keyProject=no\
                 &growth.firstAboveScale=no&growth.otherInterestSubsidy=no&growth.provincialFeeSubsidy=no"
            }
            Preset::FirstLoan => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=softwareAndIt&enterprise.employees=35\
                 &enterprise.revenue=620\
                 &loans[0].amount=200&loans[0].lender=bank&loans[0].purpose=workingCapital\
                 &loans[0].start=2026-04-20&loans[0].end=2027-04-19&loans[0].rateForm=lprSpread&loans[0].rate=65\
                 &loans[0].repayment=monthlyInterest&loans[0].guarantee=none&loans[0].cooperatingBank=yes\
                 &loans[0].firstLoan=yes&loans[0].collateral=pureCredit&loans[0].keyProject=no\
                 &growth.otherInterestSubsidy=no"
            }
            Preset::Bridge => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=wholesale&enterprise.employees=18\
                 &enterprise.revenue=4200\
                 &loans[0].amount=800&loans[0].lender=bank&loans[0].purpose=workingCapital\
                 &loans[0].start=2025-06-16&loans[0].end=2026-06-15&loans[0].rateForm=fixed&loans[0].rate=4.1\
                 &loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&loans[0].cooperatingBank=yes\
                 &loans[0].firstLoan=no&loans[0].collateral=realEstate&loans[0].keyProject=no\
                 &bridge.amount=800&bridge.days=12&bridge.operatingNormally=yes&bridge.goodCredit=yes\
                 &bridge.maturedWorkingCapital=yes&bridge.needsRenewal=yes&bridge.shortOfCash=yes\
                 &growth.otherInterestSubsidy=no"
            }
            Preset::ScaleUp => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=96\
                 &enterprise.revenue=2180&growth.firstAboveScale=yes&growth.aboveScaleYear=2026\
                 &growth.otherInterestSubsidy=no"
            }
            Preset::Medium => {
                "1&year=2026&enterprise.local=yes&enterprise.industry=industry&enterprise.employees=420\
                 &enterprise.revenue=9800\
                 &loans[0].amount=900&loans[0].lender=bank&loans[0].purpose=workingCapital\
                 &loans[0].start=2026-02-10&loans[0].end=2027-02-09&loans[0].rateForm=fixed&loans[0].rate=3.7\
                 &loans[0].repayment=quarterlyInterest&loans[0].guarantee=none&loans[0].cooperatingBank=yes\
                 &loans[0].firstLoan=no&loans[0].collateral=receivables&loans[0].keyProject=no\
                 &bridge.amount=900&bridge.days=6&bridge.operatingNormally=yes&bridge.goodCredit=yes\
                 &bridge.maturedWorkingCapital=yes&bridge.needsRenewal=yes&bridge.shortOfCash=yes\
                 &growth.firstAboveScale=no&growth.otherInterestSubsidy=no"
            }
        }
    }
}
