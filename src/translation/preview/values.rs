//! Values that a variable takes in calls, by its type: one of each that makes a sentence another.

use std::collections::BTreeSet;

use rust_decimal::Decimal;
use time::macros::{date, time};
use trame_dsl::platform::Platform;
use trame_dsl::script::{Labels, ListId, Type, Var};
use trame_dsl::text::Quoted;
use trame_dsl::value::{Answer, Value};

use super::Stage;
use crate::library::rehearse::base;
use crate::platform::Icu;

/// Numbers among which every form of plural of the languages that CLDR knows is found.
const NUMBERS: [i64; 14] = [3, 1, 2, 0, 5, 11, 21, 100, 4, 20, 101, 102, 1000, 1_000_000];
/// Numbers that show how a language writes them, where they choose nothing.
const WRITTEN: [i64; 2] = [3, 1250];
/// The most values of one variable.
const MOST: usize = 10;

impl Stage<'_> {
    /// Values of a variable, the usual one first; none for a name that stands for nothing.
    pub(super) fn values(&self, name: &str, keys: Option<&BTreeSet<String>>) -> Vec<Quoted> {
        let script = &self.published.script;
        let declared = |name: &str| script.vars.iter().find(|var| var.name == *name);
        let mut values = match declared(name) {
            Some(var) => self.of_type(var, keys),
            None => match name.split_once('-') {
                Some((question, _)) => {
                    declared(question).map_or_else(Vec::new, |var| self.member(var))
                }
                None => self.known(name),
            },
        };
        // What is not answered chooses a variant too, where the text has one for it.
        let has = |key: &str| keys.is_some_and(|keys| keys.contains(key));
        for (key, answer) in [("nsp", Answer::DontKnow), ("refus", Answer::Refused)] {
            if has(key) {
                values.push(Quoted {
                    answer: Some(answer),
                    list: None,
                });
            }
        }
        values.truncate(MOST);
        values
    }

    fn of_type(&self, var: &Var, keys: Option<&BTreeSet<String>>) -> Vec<Quoted> {
        let values = match var.ty {
            Type::YesNo => vec![Value::YesNo(true), Value::YesNo(false)],
            Type::Choice(list) => return self.codes(list),
            Type::Multiple(list) | Type::Ranking(list) => {
                let codes = self.list(list);
                let several = codes.iter().take(3).cloned().collect();
                let values = [several, codes.into_iter().take(1).collect()];
                return values
                    .into_iter()
                    .map(|codes| known(Value::Codes(codes), Some(list)))
                    .collect();
            }
            Type::Grid { .. } => Vec::new(),
            Type::Scale(from, to) => self.numbers(keys, Some((from, to)), false),
            Type::Integer => self.numbers(keys, None, false),
            Type::Decimal => self.numbers(keys, None, true),
            Type::Text { long: false } => ["Diallo", "Nguyen"].map(text).into(),
            Type::Text { long: true } => vec![text("Préfère être rappelée le matin.")],
            Type::Date => vec![
                Value::Date(date!(2027 - 01 - 31)),
                Value::Date(date!(2026 - 11 - 01)),
            ],
            Type::Time => vec![Value::Time(time!(9:30)), Value::Time(time!(14:00))],
            Type::Phone => vec![text("+33199001234")],
            Type::Email => vec![text("contact@example.org")],
            Type::Postcode => vec![text("93200")],
        };
        values.into_iter().map(|value| known(value, None)).collect()
    }

    /// One number for each form of plural of the language, and those that the text names.
    fn numbers(
        &self,
        keys: Option<&BTreeSet<String>>,
        bounds: Option<(i64, i64)>,
        parts: bool,
    ) -> Vec<Value> {
        let fits = |number: &i64| bounds.is_none_or(|(from, to)| (from..=to).contains(number));
        let mut numbers: Vec<Decimal> = Vec::new();
        match keys {
            Some(keys) => {
                let mut forms = BTreeSet::new();
                for number in NUMBERS.into_iter().filter(fits) {
                    let form = Icu::plural(self.language, number.into());
                    if forms.insert(form) {
                        numbers.push(number.into());
                    }
                }
                let named = keys.iter().filter_map(|key| key.parse::<Decimal>().ok());
                numbers.extend(named);
                // Nought is where sentences go wrong.
                numbers.extend(Some(0).filter(fits).map(Decimal::from));
            }
            None => numbers.extend(WRITTEN.into_iter().filter(fits).map(Decimal::from)),
        }
        if parts {
            numbers.push(Decimal::new(25, 1));
        }
        if numbers.is_empty() {
            numbers.extend(bounds.map(|(from, _)| Decimal::from(from)));
        }
        let mut seen = BTreeSet::new();
        numbers.retain(|number| seen.insert(number.normalize()));
        numbers.into_iter().map(Value::Number).collect()
    }

    fn list(&self, list: ListId) -> Vec<trame_dsl::name::Name> {
        let list = self.published.script.lists.get(list as usize);
        list.map(|list| list.codes.clone()).unwrap_or_default()
    }

    fn codes(&self, list: ListId) -> Vec<Quoted> {
        let codes = self.list(list).into_iter();
        codes
            .map(|code| known(Value::Code(code), Some(list)))
            .collect()
    }

    /// The precision of an answer, or a row of a grid.
    fn member(&self, var: &Var) -> Vec<Quoted> {
        match var.ty {
            Type::Grid { list, .. } => self.codes(list),
            _ => vec![known(text("Une panne"), None)],
        }
    }

    /// What is known without being asked.
    fn known(&self, name: &str) -> Vec<Quoted> {
        let script = &self.published.script;
        let base = base(script);
        let number = |number: u32| known(Value::Number(number.into()), None);
        match name {
            "aujourd_hui" => vec![known(Value::Date(base.date), None)],
            "maintenant" => vec![known(Value::Time(base.time), None)],
            "agente" => vec![known(Value::Text(base.agent), None)],
            "tentative" => vec![number(base.attempt), number(3)],
            "direction" => vec![known(text(&script.header.direction), None)],
            "duree_conservation" => vec![number(script.header.retention_months)],
            "langue" => {
                let lists = &script.lists;
                let list = lists
                    .iter()
                    .position(|list| list.labels == Labels::Languages)
                    .and_then(|at| ListId::try_from(at).ok());
                let code = self.language.to_string().replace('-', "_");
                vec![known(Value::Code(code.as_str().into()), list)]
            }
            _ => Vec::new(),
        }
    }
}

fn known(value: Value, list: Option<ListId>) -> Quoted {
    Quoted {
        answer: Some(Answer::Value(value)),
        list,
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}
