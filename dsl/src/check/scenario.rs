//! Scenarios: that what they name exists and that their values can be.

mod values;

use super::MAIN;
use super::expressions::known;
use super::state::{Checker, Kind};
use super::types::Ty;
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::scenario::{Act, Expectation, Raw, Scenario, Slot};
use crate::script::{Known, Origin, Type, VarId};
use crate::span::{FileId, Spanned};
use crate::syntax::tree::{self, Block, Ident, Place, ScenarioKind, ScenarioValue};
use crate::value::{Data, Key};

/// A scenario being read.
struct Reading<'s> {
    written: &'s tree::Scenario,
    scenario: Scenario,
    sound: bool,
}

impl Checker<'_> {
    /// Reads the main script's scenarios.
    pub fn scenarios(&mut self) -> Vec<Scenario> {
        let blocks = std::mem::take(&mut self.program.blocks);
        let mut scenarios = Vec::new();
        for (file, block) in &blocks {
            if let Block::Scenario(written) = block {
                scenarios.extend(self.scenario(written, *file));
            }
        }
        self.program.blocks = blocks;
        scenarios
    }

    fn scenario(&mut self, written: &tree::Scenario, file: FileId) -> Option<Scenario> {
        let scenario = Scenario {
            name: written.name.node.clone(),
            title: written.title.text.clone(),
            span: written.span,
            data: Data::new(),
            known: Vec::new(),
            acts: Vec::new(),
            expected: Vec::new(),
            outcome: Name::new(""),
        };
        let mut reading = Reading {
            written,
            scenario,
            sound: true,
        };
        for line in &written.lines {
            if self.scenario_line(line, &mut reading, file).is_none() {
                reading.sound = false;
            }
        }
        self.missing_lines(&mut reading);
        reading.sound.then_some(reading.scenario)
    }

    /// What a scenario cannot do without: every donnée that is needed, the date, the end.
    fn missing_lines(&mut self, reading: &mut Reading<'_>) {
        let name = &reading.written.name.node;
        let span = reading.written.span;
        // A line that was not understood may be the one that is missing.
        let main = self.input.trees.get(MAIN);
        let unread = |word: &str| {
            main.is_some_and(|tree| tree.mentioned.iter().any(|name| name.as_str() == word))
        };
        let given = |wanted: &Name| {
            unread(wanted.as_str())
                || reading.written.lines.iter().any(
                    |line| matches!(&line.kind, ScenarioKind::Data(name, _) if name.node == *wanted),
                )
        };
        let missing: Vec<String> = self
            .vars
            .iter()
            .filter(|var| var.origin == Origin::Data { optional: false } && !given(&var.name))
            .map(|var| var.name.to_string())
            .collect();
        let without_date = self.reads_date && !given(&Name::new("aujourd_hui"));
        let last = reading.written.lines.last().map(|line| &line.kind);
        let mut faults = Vec::new();
        if !missing.is_empty() {
            faults.push(
                Diagnostic::error("scenario-missing-data", span).with("names", &missing.join(", ")),
            );
        }
        if without_date {
            faults.push(Diagnostic::error("scenario-without-date", span));
        }
        if !matches!(last, Some(ScenarioKind::ExpectEnd(_))) && !unread("fin") {
            let ends = reading
                .written
                .lines
                .iter()
                .any(|line| matches!(line.kind, ScenarioKind::ExpectEnd(_)));
            let code = if ends {
                "scenario-end-not-last"
            } else {
                "scenario-without-end"
            };
            faults.push(Diagnostic::error(code, span));
        }
        for fault in faults {
            reading.sound = false;
            self.report(fault.with("name", name));
        }
    }

    fn scenario_line(
        &mut self,
        line: &tree::ScenarioLine,
        reading: &mut Reading<'_>,
        file: FileId,
    ) -> Option<()> {
        let scenario = &mut reading.scenario;
        match &line.kind {
            ScenarioKind::Data(name, value) => self.scenario_data(name, value, scenario, file)?,
            ScenarioKind::Answer(place, value) => {
                let (slot, raw) = self.scenario_answer(place, value, file)?;
                let repeated = |act: &Act| matches!(act, Act::Answer(first, _) if *first == slot);
                if scenario.acts.iter().any(repeated) {
                    self.report(Diagnostic::error("scenario-answer-twice", place.span));
                    return None;
                }
                scenario.acts.push(Act::Answer(slot, raw));
            }
            ScenarioKind::Correct(place, value) => {
                let (slot, raw) = self.scenario_answer(place, value, file)?;
                scenario.acts.push(Act::Correct(slot, raw));
            }
            ScenarioKind::Confirm(place) => {
                let key = self.check_owner(place, file)?;
                scenario.acts.push(Act::Confirm(key));
            }
            ScenarioKind::Language(code) => scenario.acts.push(Act::Language(self.language(code)?)),
            ScenarioKind::ExpectAlert(wanted, name) => {
                let found = self.alerts.iter().any(|alert| alert.name == name.node);
                self.expect_named(found, name, file, "unknown-alert", |kind| {
                    kind == Kind::Other("alerte")
                })?;
                scenario
                    .expected
                    .push((*wanted, Expectation::Alert(name.node.clone())));
            }
            ScenarioKind::ExpectStep(wanted, name) => {
                let found = matches!(
                    self.symbol(name.node.as_str(), file)
                        .map(|symbol| symbol.kind),
                    Some(Kind::Step(_))
                );
                self.expect_named(found, name, file, "unknown-step", |kind| {
                    matches!(kind, Kind::Step(_))
                })?;
                scenario
                    .expected
                    .push((*wanted, Expectation::Step(name.node.clone())));
            }
            ScenarioKind::ExpectValue(wanted, place, value) => {
                let (slot, ty) = self.slot(place, file)?;
                let raw = self.scenario_value(value, ty, slot.member.is_some(), None)?;
                scenario
                    .expected
                    .push((*wanted, Expectation::Value(slot, raw)));
            }
            ScenarioKind::ExpectEnd(outcome) => {
                self.outcome(&outcome.node, outcome.span);
                scenario.outcome = outcome.node.clone();
            }
        }
        Some(())
    }

    fn expect_named(
        &mut self,
        found: bool,
        name: &Ident,
        file: FileId,
        code: &'static str,
        wanted: impl Fn(Kind) -> bool,
    ) -> Option<()> {
        if !found {
            self.unknown(name, file, code, wanted);
        }
        found.then_some(())
    }

    fn language(&mut self, code: &Spanned<String>) -> Option<unic_langid::LanguageIdentifier> {
        let wanted: Option<unic_langid::LanguageIdentifier> = code.node.parse().ok();
        let header = self.input.surroundings.map(|around| &around.header)?;
        let known =
            wanted.filter(|wanted| header.source == *wanted || header.targets.contains(wanted));
        if known.is_none() {
            let known: Vec<String> = [&header.source]
                .into_iter()
                .chain(&header.targets)
                .map(ToString::to_string)
                .collect();
            let fault = Diagnostic::error("unknown-language", code.span);
            self.report(
                fault
                    .with("language", &code.node)
                    .with("known", &known.join(", ")),
            );
        }
        known
    }

    fn scenario_data(
        &mut self,
        name: &Ident,
        value: &ScenarioValue,
        scenario: &mut Scenario,
        file: FileId,
    ) -> Option<()> {
        if let Some(known) = known(&name.node) {
            let ty = match known {
                Known::AujourdHui => Type::Date,
                Known::Maintenant => Type::Time,
                Known::Agente | Known::Direction => Type::Text { long: false },
                Known::Langue => Type::Choice(super::state::LANGUAGES),
                Known::Tentative | Known::DureeConservation => Type::Integer,
            };
            self.scenario_value(value, ty, false, None)?;
            scenario.known.push((known, self.data_value(value, ty)?));
            return Some(());
        }
        let var = self.variable(name, file)?;
        if !matches!(self.vars[var as usize].origin, Origin::Data { .. }) {
            self.report(Diagnostic::error("not-a-data", name.span).with("name", &name.node));
            return None;
        }
        let ty = self.vars[var as usize].ty;
        self.scenario_value(value, ty, false, None)?;
        let value = self.data_value(value, ty)?;
        if scenario.data.insert(name.node.clone(), value).is_some() {
            self.report(Diagnostic::error("scenario-answer-twice", name.span));
            return None;
        }
        Some(())
    }

    fn scenario_answer(
        &mut self,
        place: &Place,
        value: &ScenarioValue,
        file: FileId,
    ) -> Option<(Slot, Raw)> {
        let (slot, ty) = self.slot(place, file)?;
        let var = self.variable(&place.name, file)?;
        let Origin::Question(question) = self.vars[var as usize].origin else {
            let fault = Diagnostic::error("not-a-question", place.name.span);
            self.report(fault.with("name", &place.name.node));
            return None;
        };
        let raw = self.scenario_value(value, ty, slot.member.is_some(), Some(question))?;
        Some((slot, raw))
    }

    /// The place of an answer, with the type of what stands there.
    fn slot(&mut self, place: &Place, file: FileId) -> Option<(Slot, Type)> {
        let var = self.variable(&place.name, file)?;
        let turn = self.turn_of(place, var)?;
        let key = Key {
            name: place.name.node.clone(),
            turn,
        };
        let Some(member) = &place.member else {
            return Some((Slot { key, member: None }, self.vars[var as usize].ty));
        };
        let typed = self.member_of(var, &place.name, member)?;
        let ty = match typed.ty {
            Ty::Choice(list) => Type::Choice(list),
            _ => Type::Text { long: false },
        };
        Some((
            Slot {
                key,
                member: Some(member.node.clone()),
            },
            ty,
        ))
    }

    fn turn_of(&mut self, place: &Place, var: VarId) -> Option<u16> {
        match (&place.turn, self.vars[var as usize].roster) {
            (None, None) => Some(0),
            (Some(turn), Some(_)) => Some(turn.node),
            (None, Some(_)) => {
                self.report(
                    Diagnostic::error("roster-name-outside", place.span)
                        .with("name", &place.name.node),
                );
                None
            }
            (Some(turn), None) => {
                self.report(
                    Diagnostic::error("not-in-roster", turn.span).with("name", &place.name.node),
                );
                None
            }
        }
    }

    /// A question, with its turn, or an étape: what `confirmer` names.
    fn check_owner(&mut self, place: &Place, file: FileId) -> Option<Key> {
        if let Some(Kind::Step(_)) = self
            .symbol(place.name.node.as_str(), file)
            .map(|symbol| symbol.kind)
        {
            return Some(Key {
                name: place.name.node.clone(),
                turn: place.turn.as_ref().map_or(0, |turn| turn.node),
            });
        }
        let (slot, _) = self.slot(place, file)?;
        Some(slot.key)
    }
}
