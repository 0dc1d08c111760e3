//! Notes every name with what it stands for, and each value with its type.

use super::state::{Checker, Kind, Symbol, index};
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::{Labels, List, Origin, RosterId, Type, Var, VarId};
use crate::span::{FileId, Span};
use crate::syntax::tree::{Block, Field, Ident, Rebuttal, Statement, StatementKind, Step};

impl Checker<'_> {
    /// Declares all names of the program. Lists come first, since types name them.
    pub fn declare(&mut self) {
        let blocks = std::mem::take(&mut self.program.blocks);
        for (_, block) in &blocks {
            if let Block::List(list) = block {
                let codes = self.defined_codes(&list.answers);
                let id = self.add_list(List {
                    labels: Labels::Message(list.name.node.clone()),
                    codes,
                });
                self.name(&list.name, Kind::List(id));
            }
        }
        let mut step = 0;
        for (file, block) in &blocks {
            match block {
                Block::List(_) | Block::Include(_) => {}
                Block::Data(fields) => fields
                    .iter()
                    .for_each(|field| self.declare_field(*file, field)),
                Block::Phrase(phrase) => self.declare_phrase(&phrase.name),
                Block::Step(block) => {
                    self.declare_step(*file, block, step);
                    step += 1;
                }
                Block::Rebuttal(rebuttal) => self.declare_rebuttal(rebuttal),
                Block::Scenario(scenario) => self.name(&scenario.name, Kind::Other("scenario")),
            }
        }
        self.program.blocks = blocks;
    }

    /// Notes a name; a second use is a fault, and the first one counts.
    fn name(&mut self, name: &Ident, kind: Kind) {
        if self.symbols.contains_key(&name.node) {
            self.taken(name);
        } else {
            self.symbols.insert(
                name.node.clone(),
                Symbol {
                    span: name.span,
                    kind,
                },
            );
        }
    }

    /// Reports a name that serves already. What reads it may mean either.
    fn taken(&mut self, name: &Ident) {
        let kind = match self.symbols.get(&name.node).map(|symbol| symbol.kind) {
            Some(Kind::Step(_)) => "etape",
            Some(Kind::List(_)) => "liste",
            Some(Kind::Phrase) => "phrase",
            Some(Kind::Other(kind)) => kind,
            Some(Kind::Var(var)) => match self.vars[var as usize].origin {
                Origin::Data { .. } => "donnee",
                Origin::Question(_) => "question",
                _ => "valeur",
            },
            None => "valeur",
        };
        let mut numbered = (2..).map(|number| format!("{}_{number}", name.node));
        let free = numbered.find(|name| !self.symbols.contains_key(name.as_str()));
        let fault = Diagnostic::error("duplicate-name", name.span).with("name", &name.node);
        let fault = fault.with("kind", kind);
        self.report(fault.proposed(name.span, free.unwrap_or_default()));
        self.doubled.insert(name.node.clone());
    }

    fn declare_field(&mut self, file: FileId, field: &Field) {
        let name = &field.name;
        let ty = self.field_type(file, field);
        let optional = self.field_optional(field);
        if let Some(Symbol {
            span,
            kind: Kind::Var(var),
        }) = self.symbols.get(&name.node).copied()
            && span.file != name.span.file
            && matches!(self.vars[var as usize].origin, Origin::Data { .. })
        {
            self.merge_field(var, ty, optional, name);
            return;
        }
        let var = self.add_var(name, Origin::Data { optional }, ty, None);
        self.name(name, Kind::Var(var));
    }

    /// A donnée declared in two files: same type and codes; it is required where one requires it.
    fn merge_field(&mut self, var: VarId, ty: Type, optional: bool, name: &Ident) {
        let same = match (self.vars[var as usize].ty, ty) {
            (Type::Choice(one), Type::Choice(other))
            | (Type::Multiple(one), Type::Multiple(other)) => {
                self.lists[one as usize].codes == self.lists[other as usize].codes
            }
            (one, other) => one == other,
        };
        if !same {
            self.report(Diagnostic::error("data-differs", name.span).with("name", &name.node));
        }
        if let Origin::Data { optional: first } = &mut self.vars[var as usize].origin {
            *first &= optional;
        }
        // From now on everyone who may name one of the two names this one; the main script sees all.
        if name.span.file == self.program.main
            && let Some(symbol) = self.symbols.get_mut(&name.node)
        {
            self.shared.insert(name.node.clone());
            symbol.span = name.span;
        } else {
            self.shared.insert(name.node.clone());
        }
    }

    fn declare_phrase(&mut self, name: &Ident) {
        self.phrases.entry(name.node.clone()).or_default();
        match self.symbols.get(&name.node).copied() {
            // An included script declares what the including one gives: one phrase, two lines.
            Some(Symbol {
                span,
                kind: Kind::Phrase,
            }) if span.file != name.span.file => {
                self.shared.insert(name.node.clone());
            }
            _ => self.name(name, Kind::Phrase),
        }
    }

    fn declare_rebuttal(&mut self, rebuttal: &Rebuttal) {
        self.name(&rebuttal.name, Kind::Other("objection"));
    }

    fn declare_step(&mut self, file: FileId, step: &Step, order: u32) {
        self.name(&step.name, Kind::Step(order));
        self.declare_body(file, &step.body, None);
    }

    fn declare_body(&mut self, file: FileId, body: &[Statement], roster: Option<RosterId>) {
        for statement in body {
            match &statement.kind {
                StatementKind::Say { name, .. } => self.name(name, Kind::Other("dire")),
                StatementKind::Alert { name, .. } => self.name(name, Kind::Other("alerte")),
                StatementKind::Rebuttal(rebuttal) => self.declare_rebuttal(rebuttal),
                StatementKind::Question(question) => {
                    let ty = self.question_type(file, question);
                    // Its number is set when it is lowered, in the order of the call.
                    let origin = Origin::Question(u32::MAX);
                    let var = self.add_var(&question.name, origin, ty, roster);
                    self.name(&question.name, Kind::Var(var));
                }
                StatementKind::Compute { name, .. } => {
                    let var = self.add_var(name, Origin::Computed, Type::Decimal, roster);
                    self.typed[var as usize] = false;
                    self.name(name, Kind::Var(var));
                }
                StatementKind::If {
                    branches,
                    otherwise,
                } => {
                    for branch in branches {
                        self.declare_body(file, &branch.body, roster);
                    }
                    if let Some((_, body)) = otherwise {
                        self.declare_body(file, body, roster);
                    }
                }
                StatementKind::Repeat { name, body, .. } => {
                    // Rosters are numbered here, in the order in which they are lowered.
                    let id = self.roster_count;
                    self.roster_count += 1;
                    let var = self.add_var(name, Origin::Index, Type::Integer, Some(id));
                    self.name(name, Kind::Var(var));
                    self.declare_body(file, body, Some(id));
                }
                StatementKind::Check(_)
                | StatementKind::Refer(_)
                | StatementKind::Goto(_)
                | StatementKind::End(_) => {}
            }
        }
    }

    /// Adds a list of answers.
    pub fn add_list(&mut self, list: List) -> u32 {
        self.lists.push(list);
        index(self.lists.len() - 1)
    }

    fn add_var(
        &mut self,
        name: &Ident,
        origin: Origin,
        ty: Type,
        roster: Option<RosterId>,
    ) -> VarId {
        self.vars.push(Var {
            name: name.node.clone(),
            origin,
            ty,
            roster,
        });
        self.typed.push(true);
        self.defined.push(None);
        let var = index(self.vars.len() - 1);
        self.vars_at.insert(name.span, var);
        var
    }

    /// Warns of a donnée, a list or a phrase that nothing uses.
    pub fn report_unused(&mut self) {
        let unused = |kind| match kind {
            Kind::Phrase => Some("unused-phrase"),
            Kind::List(_) => Some("unused-list"),
            Kind::Var(var) => match self.vars[var as usize].origin {
                Origin::Data { .. } => Some("unused-data"),
                _ => None,
            },
            _ => None,
        };
        let faults: Vec<(&'static str, Span, Name)> = self
            .symbols
            .iter()
            .filter(|(name, _)| !self.used.contains(*name) && !self.broken.contains(*name))
            .filter(|(name, _)| !self.meant.contains(*name))
            .filter_map(|(name, symbol)| Some((unused(symbol.kind)?, symbol.span, name.clone())))
            .collect();
        for (code, span, name) in faults {
            self.report(Diagnostic::warning(code, span).with("name", &name));
        }
    }
}
