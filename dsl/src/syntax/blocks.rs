//! What stands at the left margin: `données`, lists, phrases, includes, étapes, objections, scénarios.

use crate::diagnostic::Diagnostic;
use crate::name::is_include_path;
use crate::span::Spanned;
use crate::syntax::builder::Builder;
use crate::syntax::codes;
use crate::syntax::keywords::Kind;
use crate::syntax::layout::Id;
use crate::syntax::options::is_type;
use crate::syntax::parse::Asked;
use crate::syntax::prose::Prose;
use crate::syntax::reader::Reader;
use crate::syntax::tree::{
    AnswerLine, Block, Field, List, Phrase, QuestionOption, Rebuttal, Scenario, Step, TypeExpr,
    TypeKind,
};
use crate::syntax::words::{Role, same, trim};

impl Builder<'_, '_> {
    /// All the blocks of the file.
    pub(super) fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        for id in self.layout.children(0) {
            if self.reader.is_full() {
                break;
            }
            let item = self.layout.item(id);
            if item.dropped || item.kind == Kind::Unknown {
                self.lose(id);
            } else {
                blocks.extend(self.block(id));
            }
        }
        blocks
    }

    /// Reads a block; `None` when it has no name to be known by.
    pub(super) fn block(&mut self, id: Id) -> Option<Block> {
        match self.layout.item(id).kind {
            Kind::Data => Some(Block::Data(self.data(id))),
            Kind::List => self.list(id).map(Block::List),
            Kind::Phrase => self.phrase(id).map(Block::Phrase),
            Kind::Include => self.include(id).map(Block::Include),
            Kind::Step => self.step(id).map(Block::Step),
            Kind::Rebuttal => self.rebuttal(id).map(Block::Rebuttal),
            Kind::Scenario => self.scenario(id).map(Block::Scenario),
            _ => None,
        }
    }

    fn data(&mut self, id: Id) -> Vec<Field> {
        let item = self.layout.item(id);
        self.own(item, |reader, rest| {
            if !rest.is_empty() {
                reader.refuse(codes::EXTRA_WORDS, rest);
            }
        });
        self.is_empty(id);
        let mut fields = Vec::new();
        for child in self.layout.children(id) {
            if self.layout.item(child).kind == Kind::Field {
                fields.extend(self.field(child));
            } else {
                self.lose(child);
            }
        }
        fields
    }

    /// `name : type, options`, and the answers under it.
    pub(super) fn field(&mut self, id: Id) -> Option<Field> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, |reader, rest| {
            let parts = Asked::read(rest);
            let name = reader.required_name(parts.name, rest, Role::Declared)?;
            Some((name, reader.typed(&parts)))
        });
        let ty = head.as_ref().map(|(_, (ty, _))| ty);
        let (answers, all_sound) = self.answers(id, ty.is_none_or(TypeExpr::defines_answers));
        let (name, (ty, options)) = head?;
        self.declare(&name, sound && all_sound);
        Some(Field {
            span: self.reader.span(item.text),
            name,
            ty,
            options,
            answers,
        })
    }

    /// The answers under a line, and whether all of them are sound.
    fn answers(&mut self, id: Id, defined: bool) -> (Vec<AnswerLine>, bool) {
        let count = self.reader.count();
        self.begin_answers(id, defined);
        let mut answers = Vec::new();
        for child in self.layout.children(id) {
            if self.layout.item(child).kind == Kind::Answer {
                answers.extend(self.answer(child));
            } else {
                self.lose(child);
            }
        }
        (answers, self.reader.count() == count && self.is_whole(id))
    }

    fn list(&mut self, id: Id) -> Option<List> {
        let item = self.layout.item(id);
        let (name, sound) = self.own(item, |reader, rest| reader.alone(rest, Role::List));
        self.is_empty(id);
        let (answers, all_sound) = self.answers(id, true);
        let name = name?;
        self.declare(&name, sound && all_sound);
        Some(List { name, answers })
    }

    fn phrase(&mut self, id: Id) -> Option<Phrase> {
        let item = self.layout.item(id);
        let (name, sound) = self.own(item, |reader, rest| reader.alone(rest, Role::Declared));
        let (say, _) = self.texts(id);
        let name = name?;
        self.declare(&name, sound);
        Some(Phrase { name, say })
    }

    fn include(&mut self, id: Id) -> Option<Spanned<String>> {
        let item = self.layout.item(id);
        let (path, _) = self.own(item, |reader, rest| {
            let sound = is_include_path(rest);
            if !sound {
                let fault = reader.fault(
                    codes::BAD_PATH,
                    if rest.is_empty() { item.text } else { rest },
                );
                reader.report(fault.with("found", rest));
                // The file that was meant may have led anywhere, and declared anything.
                reader.lost_routes = true;
            }
            sound.then(|| Spanned {
                node: rest.to_owned(),
                span: reader.span(rest),
            })
        });
        path
    }

    fn step(&mut self, id: Id) -> Option<Step> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, Reader::titled);
        self.is_empty(id);
        let mut notes = Prose::default();
        for child in self.layout.children(id) {
            let child = self.layout.item(child);
            if child.kind == Kind::Note {
                notes.add(self.reader, child.rest);
            }
        }
        let body = self.body(id);
        if head.is_none() {
            self.lose_body(id);
        }
        let (name, title) = head?;
        self.declare(&name, sound);
        Some(Step {
            span: self.reader.span(item.text),
            name,
            title,
            notes: notes.finish(),
            body,
        })
    }

    pub(super) fn rebuttal(&mut self, id: Id) -> Option<Rebuttal> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, Reader::titled);
        let (say, notes) = self.texts(id);
        self.needs_text(id, &say, codes::MISSING_TEXT);
        let (name, title) = head?;
        self.declare(&name, sound);
        Some(Rebuttal {
            span: self.reader.span(item.text),
            name,
            title,
            say,
            notes,
        })
    }

    fn scenario(&mut self, id: Id) -> Option<Scenario> {
        let item = self.layout.item(id);
        let (head, sound) = self.own(item, Reader::titled);
        self.is_empty(id);
        let mut lines = Vec::new();
        for child in self.layout.children(id) {
            let kind = self.layout.item(child).kind;
            if kind == Kind::Unknown || !Kind::Scenario.holds(kind) {
                self.lose(child);
            } else {
                lines.extend(self.scenario_line(child));
            }
        }
        let (name, title) = head?;
        self.declare(&name, sound);
        Some(Scenario {
            span: self.reader.span(item.text),
            name,
            title,
            lines,
        })
    }

    /// Notes what the lines of a block without a name declared.
    pub(super) fn lose_body(&mut self, id: Id) {
        for child in self.layout.children(id) {
            self.reader.lose(self.layout.item(child));
        }
    }
}

impl<'t> Reader<'t> {
    /// The type and the options of a line already cut.
    pub(super) fn typed(&mut self, parts: &Asked<'t>) -> (TypeExpr, Vec<Spanned<QuestionOption>>) {
        if !parts.colon {
            let ty = parts.options.first().copied().unwrap_or_default();
            let fits = is_type(ty);
            self.missing_colon(parts.name.unwrap_or_default(), ty, fits);
        }
        let (ty, options) = parts
            .options
            .split_first()
            .map_or(("", [].as_slice()), |(ty, rest)| (*ty, rest));
        if trim(ty).is_empty() {
            // Without a colon there is one fault, not two.
            if parts.colon {
                let span = parts
                    .name
                    .map_or_else(|| self.span(ty), |name| self.span(name));
                self.report(Diagnostic::error(codes::MISSING_TYPE, span));
            }
            let kind = TypeKind::Text(false);
            return (
                TypeExpr {
                    span: self.span(ty),
                    kind,
                },
                self.options(options),
            );
        }
        if let Some((first, rest)) = options.split_first()
            && same("oui", trim(ty))
            && same("non", trim(first))
        {
            let span = self.span(trim(ty)).to(self.span(trim(first)));
            self.mend(codes::UNKNOWN_TYPE, self.slice(span), "oui non");
            let kind = TypeKind::YesNo;
            return (TypeExpr { span, kind }, self.options(rest));
        }
        (self.type_expr(ty), self.options(options))
    }
}
