//! Types as written, made into types of the script; types of expressions.

use super::answers::is_definition;
use super::state::{Checker, Kind};
use crate::diagnostic::Diagnostic;
use crate::name::{Name, nearest};
use crate::script::{Labels, List, ListId, Type};
use crate::span::{FileId, Span};
use crate::syntax::tree::{
    AnswerCode, AnswerLine, Field, Ident, Question, QuestionOption, TypeExpr, TypeKind,
};

/// At most so many points on a scale, both ends included.
pub const MAX_POINTS: i64 = 21;

/// Words that follow a type and are not lists.
const NOT_LISTS: &[&str] = &["multiple", "long"];

/// The type of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ty {
    /// A condition, or an answer to `oui non`.
    YesNo,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A date.
    Date,
    /// A time of day.
    Time,
    /// A code.
    Choice(ListId),
    /// Several codes.
    Multiple(ListId),
    /// An order of codes.
    Ranking(ListId),
    /// A grid, which only its rows can be read of.
    Grid,
    /// Something faulty, reported already: it goes with everything.
    Faulty,
}

impl From<Type> for Ty {
    fn from(ty: Type) -> Self {
        match ty {
            Type::YesNo => Self::YesNo,
            Type::Choice(list) => Self::Choice(list),
            Type::Multiple(list) => Self::Multiple(list),
            Type::Ranking(list) => Self::Ranking(list),
            Type::Grid { .. } => Self::Grid,
            Type::Scale(..) | Type::Integer | Type::Decimal => Self::Number,
            Type::Text { .. } | Type::Phone | Type::Email | Type::Postcode => Self::Text,
            Type::Date => Self::Date,
            Type::Time => Self::Time,
        }
    }
}

impl Ty {
    /// The word of the language for it.
    pub const fn word(self) -> &'static str {
        match self {
            Self::YesNo => "oui non",
            Self::Number => "nombre",
            Self::Text => "texte",
            Self::Date => "date",
            Self::Time => "heure",
            Self::Choice(_) => "choix",
            Self::Multiple(_) => "choix multiple",
            Self::Ranking(_) => "classement",
            Self::Grid => "grille",
            Self::Faulty => "?",
        }
    }

    /// The type of a calculated value.
    pub const fn stored(self) -> Type {
        match self {
            Self::YesNo => Type::YesNo,
            Self::Number | Self::Grid | Self::Faulty => Type::Decimal,
            Self::Text => Type::Text { long: false },
            Self::Date => Type::Date,
            Self::Time => Type::Time,
            Self::Choice(list) => Type::Choice(list),
            Self::Multiple(list) => Type::Multiple(list),
            Self::Ranking(list) => Type::Ranking(list),
        }
    }
}

/// The words of the language for a type.
pub const fn type_words(ty: Type) -> &'static str {
    match ty {
        Type::YesNo => "oui non",
        Type::Choice(_) => "choix",
        Type::Multiple(_) => "choix multiple",
        Type::Ranking(_) => "classement",
        Type::Grid { .. } => "grille",
        Type::Scale(..) => "échelle",
        Type::Integer => "entier",
        Type::Decimal => "décimal",
        Type::Text { long: false } => "texte",
        Type::Text { long: true } => "texte long",
        Type::Date => "date",
        Type::Time => "heure",
        Type::Phone => "téléphone",
        Type::Email => "courriel",
        Type::Postcode => "code postal",
    }
}

impl Checker<'_> {
    /// The type of a question.
    pub fn question_type(&mut self, file: FileId, question: &Question) -> Type {
        self.resolve(file, &question.ty, &question.answers, &question.name)
    }

    /// The type of a donnée, which a contact list must be able to bring.
    pub fn field_type(&mut self, file: FileId, field: &Field) -> Type {
        if matches!(field.ty.kind, TypeKind::Grid(_) | TypeKind::Ranking(_)) {
            self.report(
                Diagnostic::error("data-type", field.ty.span).with("name", &field.name.node),
            );
        }
        self.resolve(file, &field.ty, &field.answers, &field.name)
    }

    /// Whether a donnée may be missing; other options have no sense there.
    pub fn field_optional(&mut self, field: &Field) -> bool {
        let mut optional = false;
        for option in &field.options {
            match option.node {
                QuestionOption::Optional => optional = true,
                _ => self.report(Diagnostic::error("data-option", option.span)),
            }
        }
        optional
    }

    fn resolve(
        &mut self,
        file: FileId,
        ty: &TypeExpr,
        answers: &[AnswerLine],
        owner: &Ident,
    ) -> Type {
        match &ty.kind {
            TypeKind::YesNo => Type::YesNo,
            TypeKind::Choice(list) => Type::Choice(self.list(file, list.as_ref(), answers, owner)),
            TypeKind::Multiple(list) => {
                Type::Multiple(self.list(file, list.as_ref(), answers, owner))
            }
            TypeKind::Ranking(list) => {
                Type::Ranking(self.list(file, list.as_ref(), answers, owner))
            }
            TypeKind::Grid(list) => Type::Grid {
                list: self.list(file, Some(list), answers, owner),
                rows: self.list(file, None, answers, owner),
            },
            TypeKind::Scale(from, to) => {
                self.scale(*from, *to, ty.span);
                Type::Scale(*from, *to)
            }
            TypeKind::Integer => Type::Integer,
            TypeKind::Decimal => Type::Decimal,
            TypeKind::Text(long) => Type::Text { long: *long },
            TypeKind::Date => Type::Date,
            TypeKind::Time => Type::Time,
            TypeKind::Phone => Type::Phone,
            TypeKind::Email => Type::Email,
            TypeKind::Postcode => Type::Postcode,
        }
    }

    fn scale(&mut self, from: i64, to: i64, span: Span) {
        if from >= to {
            self.report(
                Diagnostic::error("scale-order", span)
                    .with("from", &from)
                    .with("to", &to)
                    .proposed(span, format!("échelle {to} à {from}")),
            );
        } else if to.saturating_sub(from) >= MAX_POINTS {
            self.report(Diagnostic::error("scale-too-long", span).with("max", &MAX_POINTS));
        }
    }

    /// The named list, or the one made of the answers written under the question.
    fn list(
        &mut self,
        file: FileId,
        named: Option<&Ident>,
        answers: &[AnswerLine],
        owner: &Ident,
    ) -> ListId {
        if let Some(name) = named {
            if let Some(Kind::List(list)) = self
                .symbol(&name.node.clone().to_string(), file)
                .map(|s| s.kind)
            {
                self.used.insert(name.node.clone());
                return list;
            }
            self.unknown(name, file, "unknown-list", |kind| {
                matches!(kind, Kind::List(_))
            });
            return self.add_list(List {
                labels: Labels::Message(owner.node.clone()),
                codes: Vec::new(),
            });
        }
        let codes = self.defined_codes(answers);
        if codes.is_empty() {
            self.report(Diagnostic::error("no-answers", owner.span).with("name", &owner.node));
        }
        self.add_list(List {
            labels: Labels::Message(owner.node.clone()),
            codes,
        })
    }

    /// Codes that `-` lines define, in order; a code defined twice is a fault.
    pub fn defined_codes(&mut self, answers: &[AnswerLine]) -> Vec<Name> {
        let mut codes: Vec<Name> = Vec::new();
        for answer in answers.iter().filter(|answer| is_definition(answer)) {
            let AnswerCode::Code(code) = &answer.code else {
                continue;
            };
            if codes.contains(code) {
                self.report(
                    Diagnostic::error("duplicate-code", answer.code_span).with("code", code),
                );
            } else {
                codes.push(code.clone());
            }
        }
        codes
    }

    /// Reports an unknown name, with the nearest known one of that kind.
    pub fn unknown(
        &mut self,
        name: &Ident,
        file: FileId,
        code: &'static str,
        wanted: impl Fn(Kind) -> bool,
    ) {
        self.used.insert(name.node.clone());
        if self.broken.contains(&name.node) {
            return;
        }
        let fault = Diagnostic::error(code, name.span).with("name", &name.node);
        // `choix multple` names no list: it is the type that is misspelt.
        let types = if code == "unknown-list" {
            NOT_LISTS
        } else {
            &[]
        };
        let known = self.names(file, wanted).chain(types.iter().copied());
        let near = nearest(name.node.as_str(), known).map(str::to_owned);
        // What was likely meant is not called unused on top of it.
        self.meant.extend(near.as_deref().map(Name::new));
        self.report(match near {
            Some(near) => fault.fixed(name.span, near),
            None => fault,
        });
    }
}
