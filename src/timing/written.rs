//! How long a thing takes that no call met: by its text as it is written, and all its labels.

use trame_dsl::call::type_word;
use trame_dsl::name::Name;
use trame_dsl::script::{Labels, Op, Pc, Question, Script, Type};
use trame_dsl::text::{Speaker, TextId};
use unic_langid::LanguageIdentifier;

use super::meter::{Cost, Costs, Meter, Part, count};
use super::seconds::Seconds;
use crate::wording::Placeholders;

impl Meter<'_> {
    /// At most how long a thing takes: on the calls that met it, or else as its text is written.
    pub(super) fn longest(
        &self,
        part: &Part,
        script: &Script,
        language: &LanguageIdentifier,
        met: &Costs,
    ) -> Seconds {
        if let Some(cost) = met.parts.get(part) {
            return cost.seconds;
        }
        let mut cost = Cost::default();
        let mut say = |message: &Name, attribute: Option<String>| {
            let id = TextId {
                message: message.clone(),
                attribute,
            };
            let shown = self.texts.show(language, &id, &Placeholders(self.header));
            cost.shown(shown.as_ref());
        };
        match part {
            Part::Said(name) => say(name, None),
            Part::Alert(name) => say(name, Some("dire".to_owned())),
            Part::Checked(owner, number) => {
                say(owner, Some(format!("controle-{number}")));
                cost.wait(self.times.of("oui_non", 1));
            }
            Part::Asked(name) => {
                say(name, None);
                if let Some(question) = script.question(name.as_str()) {
                    self.answering(question, script, language, &mut cost);
                }
            }
            Part::Given(name) => {
                if let Some(structure) = script.directory.get(name) {
                    self.structure(structure, &mut cost);
                }
            }
        }
        cost.seconds
    }

    /// The labels and the answer of a question that no call met.
    fn answering(
        &self,
        question: &Question,
        script: &Script,
        language: &LanguageIdentifier,
        cost: &mut Cost,
    ) {
        let Some(ty) = script.vars.get(question.var as usize).map(|var| var.ty) else {
            return;
        };
        let lists = match ty {
            Type::Grid { list, rows } => vec![rows, list],
            Type::Choice(list) | Type::Multiple(list) if question.read_aloud => vec![list],
            _ => Vec::new(),
        };
        let lists = lists
            .iter()
            .filter_map(|list| script.lists.get(*list as usize));
        for list in lists {
            for code in &list.codes {
                if let Labels::Message(message) = &list.labels {
                    let id = TextId {
                        message: message.clone(),
                        attribute: Some(code.to_string()),
                    };
                    let shown = self.texts.show(language, &id, &Placeholders(self.header));
                    cost.shown(shown.as_ref());
                }
            }
        }
        let codes = |list: u32| {
            script
                .lists
                .get(list as usize)
                .map_or(1, |list| list.codes.len())
        };
        let parts = match ty {
            Type::Grid { rows, .. } => codes(rows),
            Type::Ranking(list) => question.at_most.map_or(codes(list), |most| most as usize),
            _ => 1,
        };
        cost.wait(self.times.of(type_word(ty), parts));
    }

    /// How long a precision takes to tell, where the question asked there may want one.
    pub(super) fn precision_on(&self, script: &Script, at: Pc) -> Seconds {
        let Some(Op::Ask(question)) = script.ops.get(at as usize) else {
            return Seconds::default();
        };
        let question = script.questions.get(*question as usize);
        let Some(question) = question else {
            return Seconds::default();
        };
        let several = script
            .vars
            .get(question.var as usize)
            .is_some_and(|var| matches!(var.ty, Type::Multiple(_)));
        let wanted = question.marks.values().filter(|marks| marks.detail).count();
        let most = if several { wanted } else { wanted.min(1) };
        Seconds::exactly(self.times.of("texte", 1)) * count(most)
    }
}
