//! The words of one language, each list in the order of the vocabulary.

use super::{MeasureWords, QuestionWords, ReceiverWords, RequirementWords, Vocabulary};

/// The words of one language.
#[derive(Default)]
pub struct Texts {
    pub sections: Vec<String>,
    pub measures: Vec<MeasureWords>,
    /// What the clause of each measure says, in short; none in the language of the law.
    pub gists: Vec<String>,
    pub questions: Vec<QuestionWords>,
    /// The answers of each choice.
    pub answers: Vec<Vec<String>>,
    pub requirements: Vec<RequirementWords>,
    pub terms: Vec<String>,
    pub notes: Vec<String>,
    pub receivers: Vec<ReceiverWords>,
    /// What the departments are called, in the order of [`super::parts::departments`]; none in the language of the law.
    pub departments: Vec<String>,
    /// What the documents are called, in the order of [`super::parts::documents`]; none in the language of the law.
    pub documents: Vec<String>,
}

impl Texts {
    /// The Chinese words, which stand beside the names.
    pub fn chinese(all: &Vocabulary) -> Texts {
        let answers = |choice: &super::Choice| choice.answers.iter().map(|answer| answer.zh.clone()).collect();
        Texts {
            sections: all.sections.iter().map(|of| of.zh.clone()).collect(),
            measures: all.measures.iter().map(|of| of.zh.clone()).collect(),
            gists: Vec::new(),
            questions: all.questions.iter().map(|of| of.zh.clone()).collect(),
            answers: all.choices.iter().map(answers).collect(),
            requirements: all.requirements.iter().map(|of| of.zh.clone()).collect(),
            terms: all.terms.iter().map(|of| of.zh.clone()).collect(),
            notes: all.notes.iter().map(|of| of.zh.clone()).collect(),
            receivers: all.receivers.iter().map(|of| of.zh.clone()).collect(),
            departments: Vec::new(),
            documents: Vec::new(),
        }
    }

    /// Every text in which a number of the law may be named.
    pub fn sentences(&mut self) -> impl Iterator<Item = &mut String> {
        let measures = self.measures.iter_mut().flat_map(|of| {
            let own = [&mut of.granted_without_amount, &mut of.granted_otherwise].into_iter().flatten();
            [&mut of.rule, &mut of.granted].into_iter().chain(own)
        });
        let questions = self.questions.iter_mut().flat_map(|of| [&mut of.label, &mut of.hint]);
        let requirements =
            self.requirements.iter_mut().flat_map(|of| std::iter::once(&mut of.short).chain(of.failing.as_mut()));
        let answers = self.answers.iter_mut().flatten();
        measures.chain(questions).chain(answers).chain(requirements).chain(&mut self.notes).chain(&mut self.gists)
    }
}
