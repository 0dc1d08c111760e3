//! What the stages of a check share.

use std::collections::{BTreeMap, HashMap, HashSet};

use super::Input;
use super::assemble::{Program, assemble};
use super::chains::Chain;
use super::leads::Fixup;
use crate::diagnostic::Diagnostic;
use crate::name::Name;
use crate::script::{
    Alert, Check, Expr, Labels, List, ListId, Op, Pc, Question, QuestionId, Roster, RosterId, Step,
    Var, VarId,
};
use crate::span::{FileId, Span};
use crate::syntax::tree::Ident;
use crate::text::catalog::Entry;
use crate::text::pattern::Pattern;

/// The list of weekdays, in every script.
pub const WEEKDAYS: ListId = 0;
/// The list of the manifest's languages, in every script.
pub const LANGUAGES: ListId = 1;

const DAYS: [&str; 7] = [
    "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche",
];

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// An étape, by its order.
    Step(u32),
    /// A donnée, a question, a calculated value or a roster's index.
    Var(VarId),
    /// A list.
    List(ListId),
    /// A phrase.
    Phrase,
    /// A `dire`, an alert, an objection or a scenario: nothing can be asked of it in an expression.
    Other(&'static str),
}

/// A declared name.
#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    /// Where it is declared.
    pub span: Span,
    /// What it is.
    pub kind: Kind,
}

/// Where an expression or a text stands.
#[derive(Clone, Copy, Debug)]
pub struct Place {
    /// The file, which decides what can be named.
    pub file: FileId,
    /// The roster around it.
    pub roster: Option<RosterId>,
    /// The operation that will read it; `None` at top level, where only what is
    /// known before the call can be read.
    pub at: Option<Pc>,
    /// Whether a name that may not have been asked is accepted (`par défaut`, bounds, `[si]`).
    pub lenient: bool,
    /// The question whose own answer can be read (its checks).
    pub own: Option<VarId>,
    /// Whether it is read once for each turn of `roster`, from outside it.
    pub aggregate: bool,
}

impl Place {
    /// At top level of `file`.
    pub const fn top(file: FileId) -> Self {
        Self {
            file,
            roster: None,
            at: None,
            lenient: false,
            own: None,
            aggregate: false,
        }
    }
}

/// A value read somewhere.
#[derive(Clone, Debug)]
pub struct Read {
    /// The operation that reads it.
    pub at: Option<Pc>,
    /// The value.
    pub var: VarId,
    /// Where it is written.
    pub span: Span,
    /// Whether only its being asked is looked at, or an unsure value is accepted.
    pub lenient: bool,
    /// The code whose precision is read, not the value itself.
    pub detail: Option<Name>,
    /// What holds around it in its expression: index in [`Checker::guards`].
    pub guard: Option<u32>,
}

/// Turns of a roster read from outside, which there may be none of.
#[derive(Clone, Copy, Debug)]
pub struct TurnRead {
    /// The operation that reads them.
    pub at: Option<Pc>,
    /// The roster.
    pub roster: RosterId,
    /// Where it is written.
    pub span: Span,
    /// As for a [`Read`].
    pub guard: Option<u32>,
}

/// How a condition stands where a part of its expression matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Guarded {
    /// To the right of `et`, and in `a` of `si(… ; a ; b)`.
    True,
    /// To the right of `ou`.
    False,
    /// In `b` of `si(… ; a ; b)`.
    NotTrue,
}

/// A condition that a part of an expression stands under.
#[derive(Clone, Debug)]
pub struct GuardOf {
    /// The one around it.
    pub inside: Option<u32>,
    /// The condition.
    pub condition: Expr,
    /// How it stands there.
    pub holds: Guarded,
}

/// A phrase of the script.
#[derive(Debug, Default)]
pub struct Phrase {
    /// Whether some file gives its lines.
    pub given: bool,
    /// What it reads.
    pub reads: Vec<VarId>,
}

/// The state of a check.
pub struct Checker<'a> {
    pub input: Input<'a>,
    pub program: Program<'a>,
    pub diagnostics: Vec<Diagnostic>,
    pub symbols: HashMap<Name, Symbol>,
    /// Names whose declaration is faulty: reading them is no further fault.
    pub broken: HashSet<Name>,
    /// Names that a misspelt one was likely meant to be.
    pub meant: HashSet<Name>,
    /// Names given to two things.
    pub doubled: HashSet<Name>,
    /// Données and phrases that several files declare: all of these may name them.
    pub shared: HashSet<Name>,
    pub used: HashSet<Name>,
    pub reads: Vec<Read>,
    pub turn_reads: Vec<TurnRead>,
    pub chains: Vec<Chain>,
    pub guards: Vec<GuardOf>,
    /// The guard around the expression being typed.
    pub guard: Option<u32>,
    pub reads_date: bool,
    pub phrases: BTreeMap<Name, Phrase>,
    pub entries: BTreeMap<FileId, Vec<Entry>>,
    pub vars: Vec<Var>,
    /// Whether a calculated value's type is known yet.
    pub typed: Vec<bool>,
    /// The operation that gives each value; `None` for données, and for what is not lowered yet.
    pub defined: Vec<Option<Pc>>,
    /// Each value by the place of its name, which tells two declarations of one name apart.
    pub vars_at: HashMap<Span, VarId>,
    pub lists: Vec<List>,
    pub questions: Vec<Question>,
    pub checks: Vec<Check>,
    pub rosters: Vec<Roster>,
    pub roster_count: u32,
    pub alerts: Vec<Alert>,
    pub rebuttals: Vec<Name>,
    pub steps: Vec<Step>,
    pub step_spans: Vec<Span>,
    /// The `-` lines of questions.
    pub answer_spans: BTreeMap<(QuestionId, Name), Span>,
    pub ops: Vec<Op>,
    /// The statement each operation comes from; `None` for a jump that no line wrote.
    pub op_spans: Vec<Option<Span>>,
    /// Where the lines of a `sinon` begin, and the `sinon` itself.
    pub else_spans: HashMap<Pc, Span>,
    /// Where bounds are written, by the operation that asks.
    pub bounds_spans: HashMap<Pc, Span>,
    /// By check: its condition.
    pub check_spans: Vec<Span>,
    /// Branches whose condition is faulty.
    pub doubtful: HashSet<Pc>,
    pub structures: HashSet<Name>,
    pub outcomes: HashSet<Name>,
    /// Phrases without lines, which the including script must give.
    pub open_phrases: Vec<Ident>,
    /// Jumps to étapes, by order, that wait for these to have a place.
    pub fixups: Vec<(u32, Fixup)>,
    /// Whether a fault about reaching the operations being written has been reported.
    pub silent: bool,
    /// Whether a jump was faulty, so that an étape may only seem unreachable.
    pub lost_jumps: bool,
    /// How often a check has read its own question.
    pub own_reads: u32,
    /// Texts of the checks that stand in the étape being lowered.
    pub step_texts: Vec<(String, Pattern)>,
    /// The étape being lowered.
    pub step: u32,
    pub step_checks: u32,
    /// Comment that tells a translator where a text stands.
    pub heading: String,
}

impl<'a> Checker<'a> {
    pub fn new(input: Input<'a>) -> Self {
        let mut diagnostics = Vec::new();
        let program = assemble(input.trees, &mut diagnostics);
        let broken = input
            .trees
            .values()
            .flat_map(|tree| tree.broken.iter().cloned())
            .collect();
        let languages = input.surroundings.map(|around| {
            let header = &around.header;
            std::iter::once(&header.source)
                .chain(&header.targets)
                .map(|language| Name::new(&language.to_string().to_lowercase().replace('-', "_")))
                .collect()
        });
        let lost_jumps = input.trees.values().any(|tree| tree.lost_routes);
        let used = input
            .trees
            .values()
            .flat_map(|tree| tree.mentioned.iter().cloned())
            .collect();
        let days = DAYS.into_iter().map(Name::new).collect();
        Self {
            input,
            program,
            diagnostics,
            symbols: HashMap::new(),
            broken,
            meant: HashSet::new(),
            doubled: HashSet::new(),
            shared: HashSet::new(),
            used,
            reads: Vec::new(),
            turn_reads: Vec::new(),
            chains: Vec::new(),
            guards: Vec::new(),
            guard: None,
            reads_date: false,
            phrases: BTreeMap::new(),
            entries: BTreeMap::new(),
            vars: Vec::new(),
            typed: Vec::new(),
            defined: Vec::new(),
            vars_at: HashMap::new(),
            lists: vec![
                List {
                    labels: Labels::Weekdays,
                    codes: days,
                },
                List {
                    labels: Labels::Languages,
                    codes: languages.unwrap_or_default(),
                },
            ],
            questions: Vec::new(),
            checks: Vec::new(),
            rosters: Vec::new(),
            roster_count: 0,
            alerts: Vec::new(),
            rebuttals: Vec::new(),
            steps: Vec::new(),
            step_spans: Vec::new(),
            answer_spans: BTreeMap::new(),
            ops: Vec::new(),
            op_spans: Vec::new(),
            else_spans: HashMap::new(),
            bounds_spans: HashMap::new(),
            check_spans: Vec::new(),
            doubtful: HashSet::new(),
            structures: HashSet::new(),
            outcomes: HashSet::new(),
            open_phrases: Vec::new(),
            fixups: Vec::new(),
            silent: false,
            lost_jumps,
            own_reads: 0,
            step_texts: Vec::new(),
            step: 0,
            step_checks: 0,
            heading: String::new(),
        }
    }

    /// The value declared by the name at `span`.
    pub fn var_at(&self, span: Span) -> Option<VarId> {
        self.vars_at.get(&span).copied()
    }

    /// Types a part of an expression that stands under a condition.
    pub fn under<T>(
        &mut self,
        condition: Option<&Expr>,
        holds: Guarded,
        typed: impl FnOnce(&mut Self) -> T,
    ) -> T {
        let outside = self.guard;
        if let Some(condition) = condition {
            self.guard = Some(index(self.guards.len()));
            self.guards.push(GuardOf {
                inside: outside,
                condition: condition.clone(),
                holds,
            });
        }
        let typed = typed(self);
        self.guard = outside;
        typed
    }

    /// Notes a fault.
    pub fn report(&mut self, fault: Diagnostic) {
        self.diagnostics.push(fault);
    }

    /// The symbol of that name, as far as `file` may name it.
    pub fn symbol(&self, name: &str, file: FileId) -> Option<Symbol> {
        let symbol = *self.symbols.get(name)?;
        (self.shared.contains(name) || self.program.sees(file, symbol.span.file)).then_some(symbol)
    }

    /// Names of a kind that `file` may name, for “did you mean”.
    pub fn names<'s>(
        &'s self,
        file: FileId,
        wanted: impl Fn(Kind) -> bool + 's,
    ) -> impl Iterator<Item = &'s str> {
        self.symbols
            .iter()
            .filter(move |(_, symbol)| {
                wanted(symbol.kind) && self.program.sees(file, symbol.span.file)
            })
            .map(|(name, _)| name.as_str())
    }

    /// Where the next operation will stand.
    pub fn here(&self) -> Pc {
        index(self.ops.len())
    }

    /// Adds an operation written at `span`, or by no line.
    pub fn emit(&mut self, op: Op, span: Option<Span>) -> Pc {
        let at = self.here();
        self.ops.push(op);
        self.op_spans.push(span.filter(|_| !self.silent));
        at
    }
}

/// A position in one of a script's tables. Files are limited to 10 MB, so it fits.
pub fn index(at: usize) -> u32 {
    u32::try_from(at).unwrap_or(u32::MAX)
}
