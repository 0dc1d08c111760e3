//! The tree of one file, as written.

mod expression;
mod scenario;

pub use crate::expression::{Function, Operator};
use crate::name::Name;
use crate::span::{FileId, Span, Spanned};

pub use expression::{Expr, ExprKind};
pub use scenario::{Place, Scenario, ScenarioKind, ScenarioLine, ScenarioValue};

/// A name at its place.
pub type Ident = Spanned<Name>;

/// One file.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct SyntaxTree {
    /// The file.
    pub file: FileId,
    /// Its blocks, in order.
    pub blocks: Vec<Block>,
    /// Names declared by lines that are not sound, whether or not they are in `blocks`: nothing that
    /// follows from what they are (unknown, of another type, without that code) is to be reported.
    pub broken: Vec<Name>,
    /// Names in the lines that were not understood: they are not to be called unused.
    pub mentioned: Vec<Name>,
    /// Whether a line that was not understood may have led to an étape, or ended the call.
    pub lost_routes: bool,
}

/// What stands at the left margin.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// `données`
    Data(Vec<Field>),
    /// `liste NAME`
    List(List),
    /// `phrase NAME`
    Phrase(Phrase),
    /// `inclure PATH`
    Include(Spanned<String>),
    /// `étape NAME : title`
    Step(Step),
    /// `objection NAME : title`
    Rebuttal(Rebuttal),
    /// `scénario NAME : title`
    Scenario(Scenario),
}

/// One line of `données`: what the contact list brings.
#[derive(Clone, Debug, PartialEq)]
pub struct Field {
    /// The whole line.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: TypeExpr,
    /// `facultatif` and the like.
    pub options: Vec<Spanned<QuestionOption>>,
    /// `- code : label` lines.
    pub answers: Vec<AnswerLine>,
}

/// `liste NAME`
#[derive(Clone, Debug, PartialEq)]
pub struct List {
    /// Its name.
    pub name: Ident,
    /// Its answers.
    pub answers: Vec<AnswerLine>,
}

/// `phrase NAME`; without lines, the including script gives it.
#[derive(Clone, Debug, PartialEq)]
pub struct Phrase {
    /// Its name.
    pub name: Ident,
    /// Its `>` lines.
    pub say: Text,
}

/// `étape NAME : title`
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The `étape` line.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// Its title.
    pub title: Line,
    /// `!` lines directly under it.
    pub notes: Text,
    /// Its statements.
    pub body: Vec<Statement>,
}

/// `objection NAME : title`
#[derive(Clone, Debug, PartialEq)]
pub struct Rebuttal {
    /// The line.
    pub span: Span,
    /// Its name.
    pub name: Ident,
    /// What the person asks.
    pub title: Line,
    /// What to answer.
    pub say: Text,
    /// For the agente.
    pub notes: Text,
}

/// The `>` or the `!` lines under one parent. Empty when there are none.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Text {
    /// Each line without its mark; spaces at both ends are dropped, but for those inside braces.
    pub lines: Vec<Line>,
}

/// A piece of text on one line: a title, a label, a line of a text.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// What is written.
    pub text: String,
    /// Where it is.
    pub span: Span,
}

/// A statement of an étape.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// Its first line.
    pub span: Span,
    /// What it does.
    pub kind: StatementKind,
}

/// What a statement does.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementKind {
    /// `dire NAME`
    Say {
        /// Its name.
        name: Ident,
        /// What is read aloud.
        say: Text,
        /// For the agente.
        notes: Text,
    },
    /// `question NAME : type, options`
    Question(Box<Question>),
    /// `calculer NAME = expression`
    Compute {
        /// Its name.
        name: Ident,
        /// Its value.
        value: Expr,
    },
    /// `si … sinon si … sinon`
    If {
        /// Each condition with its block.
        branches: Vec<Branch>,
        /// The block of `sinon`, with that line's place.
        otherwise: Option<(Span, Vec<Statement>)>,
    },
    /// `répéter NAME : EXPR fois, au plus N`
    Repeat {
        /// The index's name.
        name: Ident,
        /// How many turns.
        count: Expr,
        /// At most this many; an error when missing.
        at_most: Option<Spanned<u32>>,
        /// What is repeated.
        body: Vec<Statement>,
    },
    /// `exiger` or `confirmer si` directly in an étape.
    Check(Check),
    /// `alerte NAME vers SERVICE, priorité haute`
    Alert {
        /// Its name.
        name: Ident,
        /// The service.
        service: Ident,
        /// Whether its priority is high.
        high: bool,
        /// What to tell the person.
        say: Text,
        /// What the service receives.
        notes: Text,
    },
    /// `orienter STRUCTURE`
    Refer(Ident),
    /// `-> NAME`
    Goto(Ident),
    /// `fin OUTCOME`
    End(Ident),
    /// `objection` directly in an étape.
    Rebuttal(Box<Rebuttal>),
}

/// A condition and its block.
#[derive(Clone, Debug, PartialEq)]
pub struct Branch {
    /// The `si` or `sinon si` line.
    pub span: Span,
    /// The condition.
    pub condition: Expr,
    /// The block.
    pub body: Vec<Statement>,
}

/// `question NAME : type, options` and all that stands under it.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// Its name.
    pub name: Ident,
    /// Its type.
    pub ty: TypeExpr,
    /// Its options.
    pub options: Vec<Spanned<QuestionOption>>,
    /// What is read aloud; empty for something the agente observes.
    pub say: Text,
    /// For the agente.
    pub notes: Text,
    /// Its `-` lines.
    pub answers: Vec<AnswerLine>,
    /// `par défaut EXPR`
    pub default: Option<Expr>,
    /// Its checks.
    pub checks: Vec<Check>,
}

/// A type as written.
#[derive(Clone, Debug, PartialEq)]
pub struct TypeExpr {
    /// Its place.
    pub span: Span,
    /// Which.
    pub kind: TypeKind,
}

impl TypeExpr {
    /// Whether the `-` lines under it define answers, rather than mark those it has.
    #[must_use]
    pub fn defines_answers(&self) -> bool {
        use TypeKind::{Choice, Multiple, Ranking, YesNo};
        !matches!(
            self.kind,
            YesNo | Choice(Some(_)) | Multiple(Some(_)) | Ranking(Some(_))
        )
    }
}

/// Which type.
#[derive(Clone, Debug, PartialEq)]
pub enum TypeKind {
    /// `oui non`
    YesNo,
    /// `choix`, `choix LISTE`
    Choice(Option<Ident>),
    /// `choix multiple`, `choix multiple LISTE`
    Multiple(Option<Ident>),
    /// `classement`, `classement LISTE`
    Ranking(Option<Ident>),
    /// `grille LISTE`
    Grid(Ident),
    /// `échelle A à B`
    Scale(i64, i64),
    /// `entier`
    Integer,
    /// `décimal`
    Decimal,
    /// `texte`, `texte long` (true)
    Text(bool),
    /// `date`
    Date,
    /// `heure`
    Time,
    /// `téléphone`
    Phone,
    /// `courriel`
    Email,
    /// `code postal`
    Postcode,
}

/// An option after a type.
#[derive(Clone, Debug, PartialEq)]
pub enum QuestionOption {
    /// `obligatoire`
    Required,
    /// `facultatif`
    Optional,
    /// `à lire`
    ReadAloud,
    /// `ordre aléatoire`
    RandomOrder,
    /// `au plus N`
    AtMost(u32),
    /// `au moins N`
    AtLeast(u32),
    /// `entre A et B`
    Between(Expr, Expr),
}

/// A `-` line.
#[derive(Clone, Debug, PartialEq)]
pub struct AnswerLine {
    /// The whole line, from its dash.
    pub span: Span,
    /// Its code, `nsp` and `refus` included, or a scale's point.
    pub code: AnswerCode,
    /// Where the code is.
    pub code_span: Span,
    /// The label on the line, after its colon; `None` when there is no colon.
    pub label: Option<Line>,
    /// `>` lines under it: a label of several lines.
    pub say: Text,
    /// `!` lines under it.
    pub notes: Text,
    /// Its marks.
    pub marks: Vec<Spanned<Mark>>,
    /// Where it leads.
    pub target: Option<Spanned<Target>>,
}

/// What a `-` line begins with.
#[derive(Clone, Debug, PartialEq)]
pub enum AnswerCode {
    /// A code.
    Code(Name),
    /// A point of a scale.
    Point(i64),
}

/// A mark at the end of an answer.
#[derive(Clone, Debug, PartialEq)]
pub enum Mark {
    /// `[préciser]`
    Detail,
    /// `[seule]`
    Exclusive,
    /// `[fixe]`
    Fixed,
    /// `[si EXPR]`
    If(Expr),
}

/// Where an answer leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// `-> NAME`
    Step(Ident),
    /// `-> fin OUTCOME`
    End(Ident),
}

/// `exiger EXPR` or `confirmer si EXPR`
#[derive(Clone, Debug, PartialEq)]
pub struct Check {
    /// The line.
    pub span: Span,
    /// Whether it is `exiger`.
    pub hard: bool,
    /// The condition.
    pub condition: Expr,
    /// What to say.
    pub say: Text,
    /// For the agente.
    pub notes: Text,
}
