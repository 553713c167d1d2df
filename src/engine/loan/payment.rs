//! What is paid for a loan, and when: interest by its schedule, and the guarantee fee by contract.

use super::Loan;
use crate::engine::case::{Case, Known};
use crate::engine::field::LoanIndex;
use crate::engine::gap::both;
use crate::engine::quantity::{Date, Money};

/// One payment of a cost.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Payment {
    /// The loan.
    pub loan: LoanIndex,
    /// What is paid.
    pub kind: PaymentKind,
    /// The day.
    pub on: Date,
    /// The amount.
    pub amount: Money,
}

/// What a payment is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PaymentKind {
    /// Interest of a period.
    Interest,
    /// Guarantee fee.
    Fee,
}

impl PaymentKind {
    /// The stable key.
    pub const fn key(self) -> &'static str {
        match self {
            PaymentKind::Interest => "interest",
            PaymentKind::Fee => "fee",
        }
    }
}

impl Loan {
    /// Every payment of interest and guarantee fee by contract, those of interest first.
    pub fn payments(&self, case: &Case) -> Known<Vec<Payment>> {
        let schedule = self.schedule(case).as_ref().map_err(Clone::clone);
        let (schedule, fees) = both(schedule, self.fee_payments())?;
        let of = |kind, on, amount| Payment { loan: self.index, kind, on, amount };
        let interest = schedule.instalments.iter().map(|part| of(PaymentKind::Interest, part.on, part.interest));
        let fees = fees.into_iter().map(|(on, amount)| of(PaymentKind::Fee, on, amount));
        Ok(interest.chain(fees).filter(|payment| payment.amount > Money::ZERO).collect())
    }
}
