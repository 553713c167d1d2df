//! Writes the words of a language down: one table of lines, and where in it the words of each thing stand.

use super::lines::Lines;
use super::texts::Texts;
use super::{Vocabulary, parts};
use crate::emit::line;
use crate::policy::Law;

/// The functions that find the words in the table of that name, to which their lines are added.
pub fn code(all: &Vocabulary, texts: &Texts, table: &'static str, words: &mut Lines) -> String {
    let mut writer = Writer { code: String::new(), table, words };
    writer.list("section", "Section", strings(&texts.sections));
    writer.list("note", "Note", strings(&texts.notes));
    writer.list("requirement", "Requirement", texts.requirements.iter().map(|of| of.short.as_str()).collect());
    let failing = texts.requirements.iter().map(|of| of.failing.as_deref().unwrap_or_default());
    writer.list("own_failing", "Requirement", failing.collect());
    writer.list("term", "Term", strings(&texts.terms));
    if !texts.gists.is_empty() {
        writer.list("gist", "Measure", strings(&texts.gists));
    }

    let fields = texts.questions.iter().map(|of| [&of.label, &of.unit, &of.hint, &of.example].map(String::as_str));
    writer.record("field", ("Field", "FieldText"), ["label", "unit", "hint", "example"], &fields.collect::<Vec<_>>());
    let receivers = texts.receivers.iter().map(|of| [&of.name, &of.gets, &of.note].map(String::as_str));
    writer.record("receiver", ("Receiver", "ReceiverText"), ["name", "gets", "note"], &receivers.collect::<Vec<_>>());
    let measures = texts.measures.iter().map(|of| {
        let own = [&of.granted_without_amount, &of.granted_otherwise].map(|own| own.as_deref().unwrap_or_default());
        let [without, otherwise] = own;
        [&of.name, &of.rule, &of.granted, without, otherwise]
    });
    let parts = ["name", "rule", "granted", "without_amount", "otherwise"];
    writer.record("own_measure", ("Measure", "MeasureText"), parts, &measures.collect::<Vec<_>>());
    writer.answers(all, texts);
    writer.code
}

/// The functions that find what a department is called, by its name as the law prints it, and a document, by its id; the
/// one list stands beside the other.
pub fn of_the_law(all: &Vocabulary, law: &Law, table: &str, words: &mut Lines) -> String {
    let english = &all.english;
    let named = [
        ("department", parts::departments(all, law), &english.departments),
        ("document", parts::documents(all, law), &english.documents),
    ];
    let mut code = String::new();
    for (name, law, called) in named {
        let count = law.len();
        let [law, called] = [words.add(law), words.add(strings(called))];
        line!(code, "pub(super) fn {name}(of: &str) -> &'static str {{");
        line!(code, "let found = (0..{count}).find(|nth| {table}.get({law} + nth) == of);");
        line!(code, "found.map_or(\"\", |nth| {table}.get({called} + nth)) }}");
    }
    code
}

fn strings(texts: &[String]) -> Vec<&str> {
    texts.iter().map(String::as_str).collect()
}

struct Writer<'a> {
    code: String,
    table: &'static str,
    words: &'a mut Lines,
}

impl Writer<'_> {
    /// A function to one text of each of a closed set.
    fn list(&mut self, name: &str, set: &str, lines: Vec<&str>) {
        let (table, place) = (self.table, self.words.of_set("of", lines));
        line!(self.code, "pub(super) fn {name}(of: {set}) -> &'static str {{ {table}.get({place}) }}");
    }

    /// A function to a record of words, whose parts stand one column after another.
    fn record<const N: usize>(
        &mut self,
        name: &str,
        (set, record): (&str, &str),
        parts: [&str; N],
        rows: &[[&str; N]],
    ) {
        line!(self.code, "pub(super) fn {name}(of: {set}) -> {record} {{ {record} {{");
        for (part, index) in parts.iter().zip(0..) {
            let (table, place) = (self.table, self.words.of_set("of", rows.iter().map(|row| row[index])));
            line!(self.code, "{part}: {table}.get({place}),");
        }
        line!(self.code, "}} }}");
    }

    /// The words of the answers; a question of yes or no is asked without a set of its own.
    fn answers(&mut self, all: &Vocabulary, texts: &Texts) {
        let choices = all.choices.iter().zip(&texts.answers);
        let places = choices.map(|(choice, answers)| {
            let place = self.words.add(answers.iter().map(String::as_str));
            (choice.id.as_str(), place)
        });
        let places: Vec<(&str, usize)> = places.collect();
        let place = |id: &str| places.iter().find(|(other, _)| *other == id).map_or(0, |(_, place)| *place);
        let code = &mut self.code;
        line!(code, "/// Where the words of the answers to a question begin, which stand in the order of their keys.");
        line!(code, "fn answers(of: Field) -> usize {{ match of {{");
        for question in &all.questions {
            if let Some(choice) = &question.choice {
                line!(code, "Field::{} => {},", question.name(&all.sections), place(choice));
            }
        }
        line!(code, "_ => {}, }} }}", place("YesNo"));
    }
}
