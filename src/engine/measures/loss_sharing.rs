//! （十一） How bank, insurer and treasury share a lost principal: 2:5:3.
//!
//! It pays nobody, so it has shares and no amount. The fen left over go to the largest remainders.

use super::{check_case, in_force};
use crate::engine::case::Case;
use crate::engine::condition::Verdict;
use crate::engine::field::Field;
use crate::engine::figure::apportion;
use crate::engine::law::{effect, loss_sharing as law};
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure, Receiver};
use crate::engine::term::Term;

/// Shares the loss of the case.
pub fn assess(case: &Case) -> Assessment {
    let conditions = vec![in_force(case.year.known(), &effect::IN_FORCE)];
    let mut assessment = check_case(case, Measure::LossSharing, &law::PARTIES, conditions);
    let terms = [Term::BankShare, Term::InsurerShare, Term::TreasuryShare];
    let loss = case.ask::<Money>(Field::InsuranceLoss).figure(case.trace, Term::SharedLoss);
    match loss.and_then(|loss| apportion(terms, &loss, &law::SHARES)) {
        Ok(shares) if assessment.verdict != Verdict::Refused => {
            let bearers = [Receiver::Bank, Receiver::Insurer, Receiver::Treasury];
            assessment.shares = bearers.into_iter().zip(shares).collect();
        }
        Ok(_) => {}
        Err(gap) => assessment.pay(Err(gap)),
    }
    assessment
}
