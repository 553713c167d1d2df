//! The case: answers understood, each with its place, so that whatever rests on one can name the question.

use std::cell::OnceCell;

use super::answers::Answers;
use super::choice::{self, Choice, LprTenor, RateForm, YesNo};
use super::enterprise::Enterprise;
use super::field::{At, Field, Kind, LoanIndex};
use super::figure::{Figure, How, Quantity, Trace};
pub use super::gap::{Gap, Known};
use super::given::{self, Others};
use super::law::sme::Industry;
use super::loan::Loan;
use super::quantity::{Count, Date, Days, Money, Months, Rate, Rounding, Times};
use super::term::Term;
use super::typed::{self, MoneyUnit, RateUnit, Refusal};

/// An answer that cannot be used, and why.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Where it stands.
    pub at: At,
    /// Why.
    pub kind: ProblemKind,
}

/// Why an answer cannot be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// It cannot be understood.
    Refused(Refusal),
    /// A date that must be after the day the loan was drawn is not.
    NotAfterStart,
    /// An amount that is part of the loan is more than the loan.
    MoreThanLoan,
    /// An amount that is part of another one, which that question asks for, is more than it.
    MoreThanWhole(Field),
    /// The loan is longer than the engine makes schedules for.
    TermTooLong,
    /// The spread or mark-up makes the rate negative.
    RateBelowZero,
}

/// An answer to a question: understood, or open.
#[derive(Clone, Copy, Debug)]
pub struct Asked<T> {
    /// The question.
    pub at: At,
    /// The answer, if there is a usable one.
    pub answer: Option<T>,
    /// Whether something was typed that cannot be used.
    pub refused: bool,
}

impl<T: Copy> Asked<T> {
    /// The answer, or the question as a gap.
    pub(in crate::engine) fn known(&self) -> Known<T> {
        self.answer.ok_or_else(|| Gap::ask(self.at))
    }

    /// The answer, or nothing where nothing was typed; an unusable answer is a gap and never a default.
    pub(in crate::engine) fn typed(&self) -> Known<Option<T>> {
        if self.refused { Err(Gap::ask(self.at)) } else { Ok(self.answer) }
    }

    /// The answer, or what stands for no answer.
    pub(in crate::engine) fn or(&self, default: T) -> Known<T> {
        self.typed().map(|answer| answer.unwrap_or(default))
    }
}

impl<T: Quantity> Asked<T> {
    /// The answer as a figure that names the question.
    pub(in crate::engine) fn figure(&self, trace: Trace, term: Term) -> Known<Figure<T>> {
        self.known().map(|value| Figure::leaf(trace, value, term, self.at.loan, How::Given(self.at)))
    }
}

/// What is asked about the bridge loan, （八）.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each field is the question of the same name")]
pub struct Bridge {
    pub amount: Asked<Money>,
    pub days: Asked<Days>,
    pub operating_normally: Asked<YesNo>,
    pub good_credit: Asked<YesNo>,
    pub matured_working_capital: Asked<YesNo>,
    pub needs_renewal: Asked<YesNo>,
    pub short_of_cash: Asked<YesNo>,
}

/// What is asked about growth and other support, （二十六）（十六）（十七）.
#[derive(Clone, Copy, Debug)]
#[allow(missing_docs, reason = "each field is the question of the same name")]
pub struct Growth {
    pub first_above_scale: Asked<YesNo>,
    pub above_scale_year: Asked<i32>,
    pub remains_above_scale: Asked<YesNo>,
    pub other_interest_subsidy: Asked<YesNo>,
    pub provincial_fee_subsidy: Asked<YesNo>,
}

include!(concat!(env!("OUT_DIR"), "/readings.rs"));

/// A case, understood.
#[derive(Clone, Debug)]
pub struct Case {
    /// Whether figures explain themselves.
    pub trace: Trace,
    /// Whether what other readings would give is judged too; the report is several times cheaper without.
    pub alternatives: bool,
    /// The calendar year asked about.
    pub year: Asked<i32>,
    /// How payouts are rounded.
    pub rounding: Rounding,
    /// The enterprise.
    pub enterprise: Enterprise,
    /// The ledger.
    pub loans: Vec<Loan>,
    /// The bridge loan.
    pub bridge: Bridge,
    /// Growth and other support.
    pub growth: Growth,
    /// The readings chosen.
    pub readings: Readings,
    /// What the answers to all other questions are.
    pub(in crate::engine) others: Others,
    /// Every answer that cannot be used.
    pub problems: Vec<Problem>,
}

impl Case {
    /// Understands the answers. `unit` is what a bare amount of money is in.
    pub fn read(answers: &Answers, unit: MoneyUnit, trace: Trace) -> Case {
        let mut reader = Reader::new(answers, unit);
        let r = &mut reader;
        let year = r.year(At::case(Field::Year));
        let rounding = r.reading(Field::Rounding);
        let enterprise = Enterprise {
            local: r.choice(At::case(Field::Local)),
            industry: r.choice::<Industry>(At::case(Field::Industry)),
            employees: r.persons(At::case(Field::Employees)),
            revenue: r.money(At::case(Field::Revenue)),
            assets: r.money(At::case(Field::Assets)),
            size: OnceCell::new(),
        };
        let loans = answers.loan_indices().map(|index| Loan::read(r, index)).collect();
        let bridge = Bridge {
            amount: r.positive(At::case(Field::BridgeAmount)),
            days: r.days(At::case(Field::BridgeDays)),
            operating_normally: r.choice(At::case(Field::OperatingNormally)),
            good_credit: r.choice(At::case(Field::GoodCredit)),
            matured_working_capital: r.choice(At::case(Field::MaturedWorkingCapital)),
            needs_renewal: r.choice(At::case(Field::NeedsRenewal)),
            short_of_cash: r.choice(At::case(Field::ShortOfCash)),
        };
        let growth = Growth {
            first_above_scale: r.choice(At::case(Field::FirstAboveScale)),
            above_scale_year: r.year(At::case(Field::AboveScaleYear)),
            remains_above_scale: r.choice(At::case(Field::RemainsAboveScale)),
            other_interest_subsidy: r.choice(At::case(Field::OtherInterestSubsidy)),
            provincial_fee_subsidy: r.choice(At::case(Field::ProvincialFeeSubsidy)),
        };
        let readings = Readings::read(r);
        let others = Others::read(r);
        let problems = reader.problems;
        Case {
            others,
            trace,
            alternatives: true,
            year,
            rounding,
            enterprise,
            loans,
            bridge,
            growth,
            readings,
            problems,
        }
    }
}

impl Case {
    /// Understands the answers again after the one at that place has changed. Of a loan's answer only that loan is
    /// read, and the list of problems stays as it was.
    pub(in crate::engine) fn reread(&mut self, answers: &Answers, unit: MoneyUnit, at: At) {
        let Some(index) = at.loan else {
            *self = Case { alternatives: self.alternatives, ..Case::read(answers, unit, self.trace) };
            return;
        };
        let mut reader = Reader::new(answers, unit);
        if let Some(loan) = self.loans.get_mut(usize::from(index)) {
            *loan = Loan::read(&mut reader, index);
        }
        self.others.reread(&mut reader, at);
    }

    /// Takes that answer to a question of yes or no for given.
    pub(in crate::engine) fn settle(&mut self, field: Field, answer: YesNo) {
        let asked = match field {
            Field::OtherInterestSubsidy => &mut self.growth.other_interest_subsidy,
            Field::ProvincialFeeSubsidy => &mut self.growth.provincial_fee_subsidy,
            _ => return self.others.settle(At::case(field), answer),
        };
        *asked = Asked { answer: Some(answer), refused: false, ..*asked };
    }

    /// Asks about another calendar year.
    pub(in crate::engine) fn ask_about(&mut self, year: i32) {
        self.year = Asked { answer: Some(year), refused: false, ..self.year };
        self.loans.iter_mut().for_each(Loan::forget_costs);
    }
}

/// Reads answers and gathers every problem.
pub(in crate::engine) struct Reader<'a> {
    pub(in crate::engine) answers: &'a Answers,
    unit: MoneyUnit,
    problems: Vec<Problem>,
    /// Which questions have been read.
    read: [bool; Field::COUNT],
}

impl Reader<'_> {
    fn new(answers: &Answers, unit: MoneyUnit) -> Reader<'_> {
        Reader { answers, unit, problems: Vec::new(), read: [false; Field::COUNT] }
    }

    /// Whether somebody has asked for the answers to that question.
    pub(in crate::engine) fn has_read(&self, field: Field) -> bool {
        self.read.get(field as usize).copied().unwrap_or_default()
    }

    pub(in crate::engine) fn problem(&mut self, at: At, kind: ProblemKind) {
        self.problems.push(Problem { at, kind });
    }

    fn read<T>(&mut self, at: At, understand: impl FnOnce(&str) -> Result<T, Refusal>) -> Asked<T> {
        if let Some(read) = self.read.get_mut(at.field as usize) {
            *read = true;
        }
        let text = self.answers.get(at);
        if text.is_empty() {
            return Asked { at, answer: None, refused: false };
        }
        match understand(text) {
            Ok(answer) => Asked { at, answer: Some(answer), refused: false },
            Err(refusal) => {
                self.problem(at, ProblemKind::Refused(refusal));
                Asked { at, answer: None, refused: true }
            }
        }
    }

    pub(in crate::engine) fn money(&mut self, at: At) -> Asked<Money> {
        let unit = self.unit;
        self.read(at, |text| typed::money(text, unit))
    }

    /// An amount of money above zero.
    pub(in crate::engine) fn positive(&mut self, at: At) -> Asked<Money> {
        let unit = self.unit;
        let positive = |amount| if amount == Money::ZERO { Err(Refusal::TooSmall) } else { Ok(amount) };
        self.read(at, |text| typed::money(text, unit).and_then(positive))
    }

    pub(in crate::engine) fn date(&mut self, at: At) -> Asked<Date> {
        self.read(at, typed::date)
    }

    pub(in crate::engine) fn day_of_month(&mut self, at: At) -> Asked<u32> {
        self.read(at, typed::day_of_month)
    }

    pub(in crate::engine) fn percent(&mut self, at: At) -> Asked<Rate> {
        let (decimals, most) = match at.field.kind() {
            Kind::Percent { decimals, most } => (decimals, most),
            _ => (0, Rate::TYPED_MAX),
        };
        self.read(at, |text| typed::percent(text, decimals, most))
    }

    /// The loan's rate, in the unit of its form. Mark-ups and spreads have four decimals of a per cent so that
    /// their product with an LPR stays exact.
    pub(in crate::engine) fn loan_rate(&mut self, at: At, form: RateForm) -> Asked<Rate> {
        self.read(at, |text| match form {
            RateForm::Fixed => typed::rate(text, RateUnit::Percent, 6),
            RateForm::LprSpread => typed::rate(text, RateUnit::BasisPoints, 4),
            RateForm::LprMarkup => typed::rate(text, RateUnit::Percent, 4),
        })
    }

    pub(in crate::engine) fn choice<C: Choice>(&mut self, at: At) -> Asked<C> {
        let Asked { at, answer, refused } = self.one_of(at, C::keys());
        Asked { at, answer: answer.and_then(|place| C::ALL.get(place).copied()), refused }
    }

    fn reading<C: Choice + Default>(&mut self, field: Field) -> C {
        self.choice(At::case(field)).answer.unwrap_or_default()
    }

    pub(in crate::engine) fn persons(&mut self, at: At) -> Asked<Count> {
        self.read(at, typed::persons)
    }

    pub(in crate::engine) fn months(&mut self, at: At) -> Asked<Months> {
        self.read(at, typed::months)
    }

    pub(in crate::engine) fn times(&mut self, at: At) -> Asked<Times> {
        self.read(at, typed::times)
    }

    /// Which time something is done, the first at least.
    pub(in crate::engine) fn time(&mut self, at: At) -> Asked<Times> {
        let first = |times| if times < Times::new(1) { Err(Refusal::TooSmall) } else { Ok(times) };
        self.read(at, |text| typed::times(text).and_then(first))
    }

    /// The place of the answer chosen among those keys.
    pub(in crate::engine) fn one_of(&mut self, at: At, keys: &[&str]) -> Asked<usize> {
        self.read(at, |text| given::find(keys, typed::key(text)))
    }

    pub(in crate::engine) fn days(&mut self, at: At) -> Asked<Days> {
        let most = match at.field.kind() {
            Kind::Days { most } => most,
            _ => 0,
        };
        self.read(at, |text| typed::days(text, most))
    }

    pub(in crate::engine) fn year(&mut self, at: At) -> Asked<i32> {
        self.read(at, typed::year)
    }
}

impl Case {
    /// The loans that are judged. One about which nothing has been answered is a line of the form and no loan yet,
    /// unless there is nothing else, when it is the one to ask about.
    pub(in crate::engine) fn ledger(&self) -> std::vec::IntoIter<&Loan> {
        let answered: Vec<&Loan> = self.loans.iter().filter(|loan| !loan.blank).collect();
        let judged = if answered.is_empty() { self.loans.first().into_iter().collect() } else { answered };
        judged.into_iter()
    }

    /// The case's loan at that place.
    pub fn loan(&self, index: LoanIndex) -> Option<&Loan> {
        self.loans.get(usize::from(index))
    }

    /// The tenor of the LPR a table knows by this name.
    pub(in crate::engine) fn tenor(choice: LprTenor) -> super::law::lpr::Tenor {
        match choice {
            LprTenor::OneYear => super::law::lpr::Tenor::OneYear,
            LprTenor::FiveYears => super::law::lpr::Tenor::FiveYears,
        }
    }
}
