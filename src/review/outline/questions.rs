//! Questions, their answers and their checks, in words.

use trame_dsl::name::Name;
use trame_dsl::script::Question;

use super::{Aspect, Key, Kind, Writer};
use crate::map::blocks::{Leads, target};
use crate::words::Arg;

impl Writer<'_> {
    pub(super) fn question(&mut self, question: &Question, when: String) {
        let name = question.name.as_str();
        let between = question.between.as_ref().map(|(from, to)| {
            let args = [
                ("from", Arg::Text(self.wording.value(from))),
                ("to", Arg::Text(self.wording.value(to))),
            ];
            self.wording.word("review-between", &args)
        });
        let default = question
            .default
            .as_ref()
            .map(|value| self.wording.value(value));
        let facts = [
            (Aspect::When, when),
            (Aspect::Type, self.wording.kind(question)),
            (Aspect::Options, self.options(question)),
            (Aspect::Between, between.unwrap_or_default()),
            (Aspect::Default, default.unwrap_or_default()),
        ];
        self.add(Key::new(Kind::Question, name), facts);
        for code in question.targets.keys() {
            let leads = self.leads(question, code);
            self.add(
                Key::of(Kind::Answer, name, code.as_str()),
                [(Aspect::Target, leads)],
            );
        }
        for (code, marks) in &question.marks {
            let condition = marks.condition.as_ref();
            let options: Vec<String> = [
                (marks.detail, "review-detail"),
                (marks.exclusive, "review-exclusive"),
                (marks.fixed, "review-fixed"),
            ]
            .into_iter()
            .filter(|(is, _)| *is)
            .map(|(_, id)| self.word(id))
            .collect();
            let when = condition.map(|condition| self.wording.condition(condition));
            let facts = [
                (Aspect::Options, options.join(", ")),
                (Aspect::When, when.unwrap_or_default()),
            ];
            self.add(Key::of(Kind::Answer, name, code.as_str()), facts);
        }
        for check in &question.checks {
            self.check(*check, String::new());
        }
    }

    fn options(&self, question: &Question) -> String {
        let mut options: Vec<String> = [
            (question.required, "review-required"),
            (question.optional, "review-optional"),
            (question.read_aloud, "review-read-aloud"),
            (question.random_order, "review-random-order"),
        ]
        .into_iter()
        .filter(|(is, _)| *is)
        .map(|(_, id)| self.word(id))
        .collect();
        let limits = [
            (question.at_least, "review-at-least"),
            (question.at_most, "review-at-most"),
        ];
        for (limit, id) in limits {
            options.extend(limit.map(|limit| {
                self.wording
                    .word(id, &[("count", Arg::Number(f64::from(limit)))])
            }));
        }
        options.join(", ")
    }

    fn leads(&self, question: &Question, code: &Name) -> String {
        match target(self.script, question, code.as_str()) {
            Some(Leads::End(outcome)) => {
                let args = [("outcome", Arg::Text(self.wording.outcome(outcome)))];
                self.wording.word("review-to-end", &args)
            }
            Some(Leads::Step(step)) => {
                let step = self.script.steps.get(step as usize);
                let title = step.and_then(|step| self.wording.text(&step.name, Some("titre")));
                let args = [("step", Arg::Text(title.unwrap_or_default()))];
                self.wording.word("review-to-step", &args)
            }
            None => String::new(),
        }
    }

    pub(super) fn check(&mut self, check: u32, when: String) {
        let Some(check) = self.script.checks.get(check as usize) else {
            return;
        };
        let id = if check.hard {
            "review-must"
        } else {
            "review-confirm"
        };
        let condition = Arg::Text(self.wording.condition(&check.condition));
        let facts = [
            (
                Aspect::Condition,
                self.wording.word(id, &[("condition", condition)]),
            ),
            (Aspect::When, when),
        ];
        let member = check.number.to_string();
        self.add(Key::of(Kind::Check, check.owner.as_str(), &member), facts);
        let key = Key::of(Kind::Check, check.owner.as_str(), &member);
        if let Some(thing) = self.outline.things.get_mut(&key) {
            thing.step.clone_from(&self.step);
        }
    }
}
