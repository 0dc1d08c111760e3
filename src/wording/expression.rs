//! Expressions in words. Negations are carried down to the comparisons, which changes nothing to
//! what is true, false or unknown, and reads better: « reste » est supérieur ou égal à 0.

use trame_dsl::platform::{Length, NumberOptions, Platform};
use trame_dsl::script::{Expr, Function, Known, Operator, VarId};
use trame_dsl::value::Value;

use super::Wording;
use super::kinds::{kind, list, rows};
use crate::platform::Icu;
use crate::words::Arg;

/// How tightly an expression holds together; what is looser inside another takes parentheses.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Tie {
    Or,
    And,
    Comparison,
    Sum,
    Product,
    Whole,
}

/// A part of a sentence, and how tightly it holds together.
struct Part {
    text: String,
    tie: Tie,
}

/// A condition in words.
pub(super) fn condition(wording: &Wording<'_>, expr: &Expr) -> String {
    Writer(wording).condition(expr, true).text
}

/// A value in words.
pub(super) fn value(wording: &Wording<'_>, expr: &Expr) -> String {
    Writer(wording).value(expr).text
}

struct Writer<'w>(&'w Wording<'w>);

impl Writer<'_> {
    /// That a condition holds or, when `holds` is false, that its contrary does.
    fn condition(&self, expr: &Expr, holds: bool) -> Part {
        match expr {
            Expr::Not(inner) => self.condition(inner, !holds),
            Expr::Binary(operator @ (Operator::And | Operator::Or), left, right) => {
                self.both((*operator == Operator::And) == holds, [left, right], holds)
            }
            Expr::Binary(operator, left, right) if compared(*operator, holds).is_some() => {
                let id = compared(*operator, holds).unwrap_or_default();
                self.compare(id, left, right)
            }
            Expr::In(left, items) => self.among(left, items, holds),
            Expr::Contains(left, code) => {
                let label = self.quoted(&self.0.label(list(self.0.script, left), code));
                self.sentence(pick(holds, "contains", "contains-not"), left, label)
            }
            Expr::IsDontKnow(left) => self.non_answer(left, "nsp", holds),
            Expr::IsRefused(left) => self.non_answer(left, "refus", holds),
            Expr::Answered(left) => {
                self.sentence(pick(holds, "answered", "unanswered"), left, String::new())
            }
            // What stands in place of a faulty condition, or one that decides nothing.
            Expr::Literal(Value::YesNo(_)) => whole(self.say("constant", &[])),
            // `si x` on a « oui non » means that it is « oui ».
            _ => {
                let yes = self.0.own_word(pick(holds, "oui", "non"));
                let yes = self.quoted(&yes);
                self.sentence("equal", expr, yes)
            }
        }
    }

    fn both(&self, and: bool, [left, right]: [&Expr; 2], holds: bool) -> Part {
        let (id, tie) = if and {
            ("and", Tie::And)
        } else {
            ("or", Tie::Or)
        };
        let left = self.condition(left, holds).within(tie);
        let right = self.condition(right, holds).within(tie);
        let text = self.say(id, &[("left", left), ("right", right)]);
        Part { text, tie }
    }

    fn compare(&self, id: &str, left: &Expr, right: &Expr) -> Part {
        let script = self.0.script;
        let labels = list(script, left).or_else(|| list(script, right));
        let kind = match kind(script, left) {
            "other" => kind(script, right),
            known => known,
        };
        let args = [
            ("left", self.labelled(left, labels).within(Tie::Sum)),
            ("right", self.labelled(right, labels).within(Tie::Sum)),
            ("kind", kind.to_owned()),
        ];
        comparison(self.say(id, &args))
    }

    /// `x dans (…)`
    fn among(&self, left: &Expr, items: &[Expr], holds: bool) -> Part {
        let script = self.0.script;
        let labels = list(script, left);
        let join = pick(holds, "either", "neither");
        let items = items
            .iter()
            .map(|item| self.labelled(item, labels).within(Tie::Sum))
            .reduce(|left, right| self.say(join, &[("left", left), ("right", right)]));
        self.sentence(
            pick(holds, "among", "among-not"),
            left,
            items.unwrap_or_default(),
        )
    }

    fn non_answer(&self, left: &Expr, word: &str, holds: bool) -> Part {
        let word = self.quoted(&self.0.own_word(word));
        self.sentence(pick(holds, "equal", "different"), left, word)
    }

    fn sentence(&self, id: &str, left: &Expr, right: String) -> Part {
        let left = self.value(left).within(Tie::Sum);
        let kind = "other".to_owned();
        comparison(self.say(id, &[("left", left), ("right", right), ("kind", kind)]))
    }

    fn value(&self, expr: &Expr) -> Part {
        self.labelled(expr, None)
    }

    /// A value, its codes being of that list.
    fn labelled(&self, expr: &Expr, labels: Option<u32>) -> Part {
        match expr {
            Expr::Literal(value) => whole(self.literal(value, labels)),
            Expr::Var(var) => whole(self.var(*var)),
            Expr::Turn(var, turn) => {
                let args = [("name", self.var(*var)), ("turn", self.value(turn).text)];
                whole(self.say("turn", &args))
            }
            Expr::Detail(var, code) => {
                let label = self.0.label(list(self.0.script, &Expr::Var(*var)), code);
                let args = [("name", self.var(*var)), ("label", label)];
                whole(self.say("detail", &args))
            }
            Expr::Row(var, row) => {
                let label = self.0.label(rows(self.0.script, *var), row);
                whole(self.say("row", &[("name", self.var(*var)), ("label", label)]))
            }
            Expr::Known(known) => whole(self.say(known_id(*known), &[])),
            Expr::Negate(inner) => {
                let inner = self.value(inner).within(Tie::Whole);
                whole(format!("−{inner}"))
            }
            Expr::Binary(operator, left_of, right) => match sign(*operator) {
                Some((sign, tie)) => {
                    let (left, right) = (self.value(left_of).within(tie), self.value(right));
                    // a − (b + c) is not a − b + c.
                    let right = right.within(pick(tie == Tie::Sum, Tie::Product, Tie::Whole));
                    let right = if kind(self.0.script, left_of) == "date" {
                        self.say("more-days", &[("count", right)])
                    } else {
                        right
                    };
                    let text = format!("{left} {sign} {right}");
                    Part { text, tie }
                }
                None => self.condition(expr, true),
            },
            Expr::Call(function, args) => self.call(*function, args, labels),
            Expr::Aggregate { function, item, .. } => {
                let item = match function {
                    Function::Compte => self.condition(item, true),
                    _ => self.value(item),
                };
                let id = format!("of-all-{}", function_word(*function));
                whole(self.say(&id, &[("a", item.text)]))
            }
            Expr::IsDontKnow(_)
            | Expr::IsRefused(_)
            | Expr::Answered(_)
            | Expr::Not(_)
            | Expr::In(..)
            | Expr::Contains(..) => self.condition(expr, true),
        }
    }

    fn call(&self, function: Function, args: &[Expr], labels: Option<u32>) -> Part {
        if matches!(function, Function::Min | Function::Max) {
            let all: Vec<String> = args.iter().map(|arg| self.value(arg).text).collect();
            let all = Icu::list(&self.0.locale(), &all);
            return whole(self.say(function_word(function), &[("a", all)]));
        }
        let parts = ["a", "b", "c"].into_iter().zip(args);
        let parts = parts.map(|(name, arg)| match (function, name) {
            (Function::Si, "a") => (name, self.condition(arg, true).text),
            _ => (name, self.labelled(arg, labels).within(Tie::Sum)),
        });
        whole(self.say(function_word(function), &parts.collect::<Vec<_>>()))
    }

    fn literal(&self, value: &Value, labels: Option<u32>) -> String {
        let locale = self.0.locale();
        match value {
            Value::YesNo(yes) => self.quoted(&self.0.own_word(pick(*yes, "oui", "non"))),
            Value::Code(code) => self.quoted(&self.0.label(labels, code)),
            Value::Codes(codes) => {
                let labels: Vec<String> = codes
                    .iter()
                    .map(|code| self.0.label(labels, code))
                    .collect();
                Icu::list(&locale, &labels)
            }
            Value::Number(number) => {
                Icu::number(&locale, number.normalize(), NumberOptions::default())
            }
            Value::Text(text) => self.quoted(text),
            Value::Date(date) => {
                let date = Icu::date(&locale, *date, Length::Long);
                self.say("date", &[("date", date)])
            }
            Value::Time(time) => Icu::time(&locale, *time, Length::Short),
            Value::Rows(_) => String::new(),
        }
    }

    fn var(&self, var: VarId) -> String {
        let names = self.0.names.unwrap_or_default();
        if let Some(name) = names.get(var as usize) {
            return name.clone();
        }
        let var = self.0.script.vars.get(var as usize);
        var.map_or_else(String::new, |var| self.0.quote(var.name.as_str()))
    }

    fn quoted(&self, text: &str) -> String {
        self.0.quote(text)
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> String {
        let args: Vec<(&str, Arg)> = args
            .iter()
            .map(|(name, text)| (*name, Arg::Text(text.clone())))
            .collect();
        self.0.word(&format!("wording-{id}"), &args)
    }
}

impl Part {
    /// The text, in parentheses when it is looser than `tie`.
    fn within(self, tie: Tie) -> String {
        if self.tie < tie {
            format!("({})", self.text)
        } else {
            self.text
        }
    }
}

fn whole(text: String) -> Part {
    Part {
        text,
        tie: Tie::Whole,
    }
}

fn comparison(text: String) -> Part {
    Part {
        text,
        tie: Tie::Comparison,
    }
}

fn pick<T>(first: bool, yes: T, no: T) -> T {
    if first { yes } else { no }
}

/// The sentence of a comparison, or of its contrary.
fn compared(operator: Operator, holds: bool) -> Option<&'static str> {
    Some(match (operator, holds) {
        (Operator::Equal, true) | (Operator::Different, false) => "equal",
        (Operator::Different, true) | (Operator::Equal, false) => "different",
        (Operator::Less, true) | (Operator::GreaterOrEqual, false) => "less",
        (Operator::LessOrEqual, true) | (Operator::Greater, false) => "less-or-equal",
        (Operator::Greater, true) | (Operator::LessOrEqual, false) => "greater",
        (Operator::GreaterOrEqual, true) | (Operator::Less, false) => "greater-or-equal",
        _ => return None,
    })
}

fn sign(operator: Operator) -> Option<(&'static str, Tie)> {
    Some(match operator {
        Operator::Add => ("+", Tie::Sum),
        Operator::Subtract => ("−", Tie::Sum),
        Operator::Join => ("&", Tie::Sum),
        Operator::Multiply => ("×", Tie::Product),
        Operator::Divide => ("÷", Tie::Product),
        _ => return None,
    })
}

fn known_id(known: Known) -> &'static str {
    match known {
        Known::AujourdHui => "today",
        Known::Maintenant => "now",
        Known::Agente => "agente",
        Known::Langue => "language",
        Known::Tentative => "attempt",
        Known::Direction => "direction",
        Known::DureeConservation => "retention",
    }
}

fn function_word(function: Function) -> &'static str {
    match function {
        Function::Repondu => "answered",
        Function::Jours => "days",
        Function::Mois => "months",
        Function::Annees => "years",
        Function::Age => "age",
        Function::Jour => "weekday",
        Function::Annee => "year",
        Function::Longueur => "length",
        Function::Nombre => "number",
        Function::Min => "least",
        Function::Max => "most",
        Function::Arrondi => "rounded",
        Function::Si => "either-of",
        Function::Somme => "sum",
        Function::Moyenne => "mean",
        Function::Compte => "count",
        Function::Enumeration => "listing",
    }
}
