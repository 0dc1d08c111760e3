//! Texts: that they are Fluent, and that what they quote exists.

mod loose;

use std::collections::BTreeSet;

use super::expressions::known;
use super::state::{Checker, Kind, Place};
use super::types::type_words;
use crate::diagnostic::Diagnostic;
use crate::name::{KNOWN, Name, nearest};
use crate::script::{Type, VarId};
use crate::span::Spanned;
use crate::syntax::tree::Line;
use crate::syntax::words::slug;
use crate::text::Place as Part;
use crate::text::catalog::Entry;
use crate::text::pattern::{Pattern, Reference, Role, Variable};
use loose::{closing, loose_mentions, loose_phrases, part, spelt_names, starred};

impl Checker<'_> {
    /// The pattern of some lines; `None` when there are none, or when it is faulty, which is reported.
    pub fn pattern(&mut self, lines: &[Line], place: &Place) -> Option<Pattern> {
        if lines.is_empty() {
            return None;
        }
        let pattern = match Pattern::parse(lines) {
            Ok(pattern) => pattern,
            Err(_) if self.bad_names(lines) => return None,
            Err(fault) => {
                let at = Part {
                    line: fault.line,
                    start: fault.start,
                    end: fault.end,
                };
                let mut report = Diagnostic::error(fault.code, part(lines, at));
                report.args = fault.args;
                let fix = match fault.code {
                    "text-brace-unclosed" => closing(lines, at),
                    "text-no-default" => starred(lines, at),
                    _ => None,
                };
                self.report(match fix {
                    Some(fix) => report.with_fix(fix),
                    None => report,
                });
                // Its lines can still name what does not exist.
                for mention in loose_mentions(lines) {
                    self.variable_mention(&mention, lines, place);
                }
                self.used.extend(loose_phrases(lines));
                return None;
            }
        };
        let mut sound = true;
        for mention in pattern.variables() {
            sound &= self.variable_mention(mention, lines, place);
        }
        for mention in pattern.messages() {
            sound &= self.phrase_mention(mention, lines, place);
        }
        for mention in pattern.terms() {
            self.term_mention(mention, lines);
        }
        sound.then_some(pattern)
    }

    /// Reports names written with their accents; says whether there were any.
    fn bad_names(&mut self, lines: &[Line]) -> bool {
        let found = spelt_names(lines);
        for (name, place) in &found {
            let span = part(lines, *place);
            let name_of = slug(name);
            self.used.insert(Name::new(&name_of));
            let fault = Diagnostic::error("bad-name", span).with("found", name);
            self.report(fault.fixed(span, format!("${name_of}")));
        }
        !found.is_empty()
    }

    fn variable_mention(&mut self, mention: &Variable, lines: &[Line], place: &Place) -> bool {
        let span = part(lines, mention.place);
        let (base, member) = match mention.name.split_once('-') {
            Some((base, member)) => (base, Some(member)),
            None => (mention.name.as_str(), None),
        };
        let base = Spanned {
            node: Name::new(base),
            span,
        };
        if member.is_none() && known(&base.node).is_some() {
            self.reads_date |= base.node == *"aujourd_hui";
            return true;
        }
        let Some(var) = self.text_variable(&base, place) else {
            return self.broken.contains(&base.node);
        };
        self.read(var, span, place);
        match member {
            Some(member) => {
                let member = Spanned {
                    node: Name::new(member),
                    span,
                };
                let typed = self.member_of(var, &base, &member);
                self.reads_detail(typed.as_ref());
                typed.is_some()
            }
            None if matches!(self.vars[var as usize].ty, Type::Grid { .. }) => {
                self.report(Diagnostic::error("compare-grid", span));
                false
            }
            None => self.variants(mention, var, lines),
        }
    }

    fn text_variable(&mut self, name: &Spanned<Name>, place: &Place) -> Option<VarId> {
        if let Some(Kind::Phrase) = self
            .symbol(name.node.as_str(), place.file)
            .map(|symbol| symbol.kind)
        {
            self.used.insert(name.node.clone());
            let fault = Diagnostic::error("phrase-with-dollar", name.span);
            self.report(
                fault
                    .with("name", &name.node)
                    .fixed(name.span, name.node.as_str()),
            );
            return None;
        }
        if self.symbol(name.node.as_str(), place.file).is_none()
            && !self.broken.contains(&name.node)
        {
            self.unknown_variable(name, place);
            return None;
        }
        let var = self.variable(name, place.file)?;
        let roster = self.vars[var as usize].roster;
        if roster.is_some() && roster != place.roster {
            self.report(
                Diagnostic::error("roster-name-outside", name.span).with("name", &name.node),
            );
            return None;
        }
        Some(var)
    }

    fn unknown_variable(&mut self, name: &Spanned<Name>, place: &Place) {
        let known = self
            .names(place.file, |kind| matches!(kind, Kind::Var(_)))
            .chain(KNOWN.iter().copied());
        let near = nearest(name.node.as_str(), known).map(str::to_owned);
        let fault = Diagnostic::error("unknown-variable", name.span).with("name", &name.node);
        self.meant.extend(near.as_deref().map(Name::new));
        self.report(match near {
            Some(near) => fault.fixed(name.span, format!("${near}")),
            None => fault,
        });
    }

    /// Keys of a selector on a choice must be its codes.
    fn variants(&mut self, mention: &Variable, var: VarId, lines: &[Line]) -> bool {
        let Role::Selector(keys) = &mention.role else {
            return true;
        };
        let codes: Vec<Name> = match self.vars[var as usize].ty {
            Type::YesNo => vec![Name::new("oui"), Name::new("non")],
            Type::Choice(list) | Type::Multiple(list) => self.lists[list as usize].codes.clone(),
            _ => return true,
        };
        let also = ["nsp", "refus", "other", "autre"];
        let wrong = keys.iter().find(|key| {
            !codes.iter().any(|code| code.as_str() == key.text)
                && !also.contains(&key.text.as_str())
        });
        if let Some(key) = wrong {
            let span = part(lines, key.place);
            self.unknown_code("unknown-variant", &Name::new(&key.text), span, &codes);
        }
        wrong.is_none()
    }

    fn phrase_mention(&mut self, mention: &Reference, lines: &[Line], place: &Place) -> bool {
        let span = part(lines, mention.place);
        let name = Name::new(&mention.name);
        match self
            .symbol(&mention.name, place.file)
            .map(|symbol| symbol.kind)
        {
            Some(Kind::Phrase) => {
                self.used.insert(name.clone());
                let reads = self
                    .phrases
                    .get(&name)
                    .map(|phrase| phrase.reads.clone())
                    .unwrap_or_default();
                for var in reads {
                    self.read(var, span, place);
                }
                true
            }
            Some(kind) => {
                let value = matches!(kind, Kind::Var(_));
                self.used.insert(name.clone());
                let fault = if value {
                    "value-without-dollar"
                } else {
                    "not-a-phrase"
                };
                let report = Diagnostic::error(fault, span).with("name", &name);
                self.report(if value {
                    report.fixed(span, format!("${name}"))
                } else {
                    report
                });
                false
            }
            None => {
                let ident = Spanned { node: name, span };
                self.unknown(&ident, place.file, "unknown-phrase", |kind| {
                    kind == Kind::Phrase
                });
                false
            }
        }
    }

    fn term_mention(&mut self, mention: &Reference, lines: &[Line]) {
        let Some(around) = self.input.surroundings else {
            return;
        };
        if around.terms.contains(&mention.name) {
            return;
        }
        let span = part(lines, mention.place);
        let fault = Diagnostic::error("unknown-term", span).with("name", &mention.name);
        let near = nearest(&mention.name, around.terms.iter().map(String::as_str));
        self.report(match near {
            Some(near) => fault.fixed(span, format!("-{near}")),
            None => fault,
        });
    }

    /// Keeps a message for extraction, with what a translator must know of it.
    pub fn add_entry(
        &mut self,
        place: &Place,
        id: &Name,
        about: &str,
        value: Option<Pattern>,
        attributes: Vec<(String, Pattern)>,
    ) {
        if value.is_none() && attributes.is_empty() {
            return;
        }
        let mut comment = Vec::new();
        if !self.heading.is_empty() && place.at.is_some() {
            comment.push(self.heading.clone());
        }
        comment.push(format!("{about} {id}"));
        let names: BTreeSet<&str> = value
            .iter()
            .chain(attributes.iter().map(|(_, pattern)| pattern))
            .flat_map(Pattern::variables)
            .map(|mention| mention.name.as_str())
            .collect();
        comment.extend(names.into_iter().map(|name| self.describe(name)));
        let entry = Entry {
            id: id.to_string(),
            comment,
            value,
            attributes,
        };
        self.entries.entry(place.file).or_default().push(entry);
    }

    /// `$droit : choix (aah, pch)`
    fn describe(&self, variable: &str) -> String {
        let base = variable.split('-').next().unwrap_or(variable);
        let Some(Kind::Var(var)) = self.symbols.get(base).map(|symbol| symbol.kind) else {
            return format!("${variable}");
        };
        let ty = self.vars[var as usize].ty;
        match ty {
            Type::Choice(list) | Type::Multiple(list) if base == variable => {
                let codes = self.lists[list as usize].codes.iter().map(Name::as_str);
                format!(
                    "${variable} : {} ({})",
                    type_words(ty),
                    codes.collect::<Vec<_>>().join(", ")
                )
            }
            _ if base == variable => format!("${variable} : {}", type_words(ty)),
            _ => format!("${variable} : texte"),
        }
    }
}
