//! A measure's card: its state, its figure, why, and the panel that is open.

use super::chart::{self, Chart, Picture};
use super::clause::{Stretch, stretches};
use super::conditions;
use super::readings;
use super::receivers;
use super::steps::{self, Row};
use super::{Question, seats};
use crate::engine::condition::Verdict;
use crate::engine::figure::{Figure, Value};
use crate::engine::law::Clause;
use crate::engine::quantity::Money;
use crate::engine::report::{Assessment, Measure, Note, Receiver};
use crate::engine::term::Term;
use crate::text::Catalogue;
use crate::text::formula::parts;
use crate::text::page::PageText;
use crate::ui::model::Model;
use crate::ui::msg::Panel;

/// What most come for stands first, whether it is granted or not.
const FIRST: [Measure; 5] =
    [Measure::InterestSubsidy, Measure::BridgeLoan, Measure::GuaranteeFee, Measure::RiskCompensation, Measure::ScaleUp];

/// A card as shown.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Card {
    /// The measure.
    pub measure: Measure,
    /// The key of its state: `granted`, `refused`, `open`, `cost`.
    pub state: &'static str,
    /// Its state in words.
    pub chip: &'static str,
    /// Its name.
    pub name: &'static str,
    /// The number of its clause.
    pub number: String,
    /// Why it came out so.
    pub sentence: String,
    /// Whether it is open, for a card that is otherwise one line.
    pub unfolded: Option<bool>,
    /// Its figure, or what stands for it; empty where it has none to show.
    pub amount: String,
    /// What the figure is, where that needs saying.
    pub amount_note: String,
    /// Whether the figure is a day, and no money.
    pub is_day: bool,
    /// Whether the figure is settled; a figure that may still change is muted.
    pub settled: bool,
    /// Who bears what, and what it adds up to, for a measure that divides an amount.
    pub shares: Vec<Share>,
    /// What of the figure falls into which year, where not all of it falls into the one asked about.
    pub years: Vec<Share>,
    /// The failed conditions of a refused measure.
    pub failed: Vec<conditions::Shown>,
    /// The open questions.
    pub questions: Vec<Question>,
    /// Notes beside the figure.
    pub notes: Vec<String>,
    /// The chart, where there is one.
    pub chart: Option<Chart>,
    /// The panels that can be opened.
    pub tabs: Vec<Tab>,
    /// The open panel.
    pub body: Option<Body>,
}

/// A part of an amount.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Share {
    /// Whose, or of which year.
    pub name: String,
    /// How much.
    pub amount: String,
    /// Whether it is the one to look at: the whole, or the year asked about.
    pub marked: bool,
}

/// A panel that can be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tab {
    /// Which.
    pub panel: Panel,
    /// Its words.
    pub label: String,
    /// Whether it is open.
    pub open: bool,
}

/// An open panel.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Body {
    /// 怎么算的.
    Steps(Vec<Row>),
    /// 原文.
    Clause {
        /// The text in stretches.
        stretches: Vec<Stretch>,
        /// Document, number and date.
        source: String,
        /// What it says in short, for those who cannot read it; empty for those who can.
        gist: &'static str,
        /// Its id, which is its place in the library.
        id: &'static str,
    },
    /// 条件.
    Conditions(Vec<conditions::Group>),
    /// 读法.
    Readings(Vec<readings::Shown>),
    /// 找谁办.
    Departments(Vec<Departments>),
}

/// Departments and their part in it.
pub type Departments = (&'static str, &'static [&'static str]);

/// Prepares every card, in the order shown: those of the seat, and among them the main measures, then the others that
/// concern the case, in the order of the law.
pub fn cards(model: &Model) -> Vec<Card> {
    let report = &model.outcome.report;
    let seat = seats::seat(model);
    let first = FIRST.iter().filter_map(|measure| report.measure(*measure));
    let others = report.measures.iter().filter(|other| other.concerned && !FIRST.contains(&other.measure));
    let (mut own, mut rest) = (Vec::new(), Vec::new());
    for assessment in first.chain(others) {
        let is_own = seat == Receiver::Enterprise || seats::concerns(assessment, seat);
        let place = if is_own { &mut own } else { &mut rest };
        place.push(card(model, assessment));
    }
    own.append(&mut rest);
    own
}

/// Whether a card has so little to show that one line will do: none of the main ones, and without a figure.
fn is_one_line(assessment: &Assessment) -> bool {
    let figures = assessment.amount.is_some() || assessment.day.is_some() || !assessment.shares.is_empty();
    !FIRST.contains(&assessment.measure) && assessment.verdict != Verdict::Granted && !figures
}

fn card(model: &Model, assessment: &Assessment) -> Card {
    let text = model.text();
    let measure = assessment.measure;
    let named = text.measure(measure);
    let refused = assessment.verdict == Verdict::Refused;
    let chart = chart::chart(model, assessment, model.look.size.is_elder() || model.tables.contains(&measure));
    let unfolded = is_one_line(assessment).then(|| model.opened.contains(&measure));
    Card {
        measure,
        state: state(assessment),
        chip: text.verdict(assessment),
        name: named.name,
        number: format!("{}{}", model.words().before_number, (model.words().place)(assessment.clause)),
        sentence: if refused { named.rule.to_owned() } else { text.summary(assessment) },
        unfolded,
        amount: amount(model.words(), assessment),
        amount_note: amount_note(assessment, text),
        is_day: assessment.day.is_some(),
        settled: assessment.verdict == Verdict::Granted,
        shares: shares(assessment, text),
        // The chart of a reward says it by itself.
        years: match &chart {
            Some(Chart { picture: Picture::Reward(_), .. }) => Vec::new(),
            _ => years(model, assessment),
        },
        failed: if refused { conditions::failed(assessment, &model.answers, text) } else { Vec::new() },
        questions: questions(model, assessment),
        notes: assessment
            .notes
            .iter()
            .filter(|note| !refused || explains(**note))
            .map(|note| text.note(*note, assessment.clause.document))
            .collect(),
        chart,
        tabs: tabs(model, assessment),
        body: model.panel(measure).and_then(|panel| body(model, assessment, panel)),
    }
}

fn state(assessment: &Assessment) -> &'static str {
    match &assessment.verdict {
        Verdict::Granted if assessment.receiver == Receiver::BridgeFund => "cost",
        verdict => verdict.key(),
    }
}

fn amount(words: &'static PageText, assessment: &Assessment) -> String {
    match &assessment.amount {
        Some(amount) => receivers::amount(words, amount),
        None => match (&assessment.day, receivers::ratios(words, assessment)) {
            (Some(day), _) => (words.by_day)(day.value()),
            (None, Some(ratios)) => ratios,
            _ if FIRST.contains(&assessment.measure) => words.no_amount.to_owned(),
            _ => String::new(),
        },
    }
}

/// Who bears what, and last the amount that is divided.
fn shares(assessment: &Assessment, text: &dyn Catalogue) -> Vec<Share> {
    let share = |name: &str, amount, marked| Share {
        name: name.to_owned(),
        amount: super::headline::yuan(text.page(), amount),
        marked,
    };
    let of = |(bearer, part): &(Receiver, Figure<Money>)| share(text.receiver(*bearer).name, part.value(), false);
    let mut shares: Vec<Share> = assessment.shares.iter().map(of).collect();
    let step = assessment.shares.first().and_then(|(_, share)| share.step());
    if let Some(Value::Money(whole)) = step.and_then(|step| parts(step).first().map(|whole| whole.value)) {
        shares.push(share(text.term(Term::ReceiverTotal), whole, true));
    }
    shares
}

/// The years it is paid in, that asked about marked.
fn years(model: &Model, assessment: &Assessment) -> Vec<Share> {
    let words = model.words();
    let year = |(year, part): &(i32, Figure<Money>)| {
        let marked = model.outcome.report.year == Some(*year);
        let amount = super::headline::yuan(words, part.value());
        let amount = if marked { (words.this_year)(&amount) } else { amount };
        Share { name: (words.year)(*year), amount, marked }
    };
    let years = assessment.part_of_year().map(|_| assessment.years.iter().map(year).collect());
    years.unwrap_or_default()
}

fn amount_note(assessment: &Assessment, text: &dyn Catalogue) -> String {
    let words = text.page();
    match () {
        () if assessment.amount.is_none() && receivers::ratios(words, assessment).is_some() => {
            words.of_principal.to_owned()
        }
        () if assessment.amount.is_none() && assessment.day.is_none() => String::new(),
        () if assessment.verdict != Verdict::Granted => words.if_all_hold.to_owned(),
        () => match (assessment.part_of_year(), assessment.receiver) {
            (Some(part), _) => (words.this_year)(&super::headline::yuan(words, part)),
            _ if assessment.amount.is_none() => String::new(),
            (None, Receiver::Enterprise | Receiver::BridgeFund) => String::new(),
            (None, receiver) => (words.paid_to)(text.receiver(receiver).name),
        },
    }
}

fn questions(model: &Model, assessment: &Assessment) -> Vec<Question> {
    let open = match &assessment.verdict {
        Verdict::Open(questions) => questions,
        _ => &assessment.open,
    };
    let mut questions: Vec<Question> = Vec::new();
    for at in open {
        let question = Question::new(&model.answers, *at, model.text());
        if questions.iter().all(|other| other.target != question.target) {
            questions.push(question);
        }
    }
    questions
}

fn tabs(model: &Model, assessment: &Assessment) -> Vec<Tab> {
    let words = model.words();
    let open = model.panel(assessment.measure);
    let tab = |panel: &Panel| {
        let label = match panel {
            Panel::Steps => (!steps::figures(assessment).is_empty()).then(|| words.steps.to_owned()),
            Panel::Clause => Some(words.clause.to_owned()),
            Panel::Conditions => {
                let (met, all) = conditions::count(assessment);
                Some((words.conditions)(met, all))
            }
            Panel::Readings => (!assessment.readings.is_empty()).then(|| {
                let default = readings::is_default(assessment);
                if default { words.readings } else { words.readings_changed }.to_owned()
            }),
            Panel::Departments => {
                (!departments(words, assessment.measure).is_empty()).then(|| words.departments.to_owned())
            }
        };
        label.map(|label| Tab { panel: *panel, label, open: open == Some(*panel) })
    };
    Panel::ALL.iter().filter_map(tab).collect()
}

/// Prepares a panel; nothing where there is nothing to show in it.
pub fn body(model: &Model, assessment: &Assessment, panel: Panel) -> Option<Body> {
    let text = model.text();
    Some(match panel {
        Panel::Steps if steps::figures(assessment).is_empty() => return None,
        Panel::Steps => Body::Steps(steps::rows(assessment, &model.details, false, text)),
        Panel::Clause => {
            let (source, id) = (source(model.words(), assessment.clause), assessment.measure.clause_id());
            Body::Clause { stretches: stretches(assessment), source, gist: text.gist(assessment.measure), id }
        }
        Panel::Conditions => Body::Conditions(conditions::groups(assessment, &model.answers, text)),
        Panel::Readings => Body::Readings(readings::readings(assessment, text)),
        Panel::Departments => Body::Departments(departments(model.words(), assessment.measure)),
    })
}

/// The departments that a measure's clause names, each with its part in it.
pub fn departments(words: &'static PageText, measure: Measure) -> Vec<Departments> {
    let named = [
        (words.lead, measure.lead()),
        (words.cooperating, measure.cooperating()),
        (words.responsible, measure.responsible()),
    ];
    named.into_iter().filter(|(_, departments)| !departments.is_empty()).collect()
}

/// Where the clause stands.
pub fn source(words: &'static PageText, clause: &Clause) -> String {
    let document = clause.document;
    (words.document)(document)
}

/// Whether a note belongs beside a refusal, since it says how that came about.
fn explains(note: Note) -> bool {
    matches!(note, Note::MediumByStaff | Note::ClassOfAccident)
}
