//! A text's parts as they are printed: values as places to fill, cases with what they are for.

use trame_dsl::script::{Origin, Script, Type, Var};
use trame_dsl::text::parts::{EXAMPLES, Part, Way as Case};

use super::context::{Piece, Way};
use super::names::blank;
use crate::wording::Wording;
use crate::words::Arg;

/// So many cases stand inside their sentence; more have each their line.
const FEW: usize = 2;

/// Writes the texts of a script.
pub struct Writer<'a> {
    pub script: &'a Script,
    pub wording: Wording<'a>,
    pub names: &'a [String],
}

impl Writer<'_> {
    /// The pieces of a text. Many cases have each their line, with the sign that ends their sentence.
    pub fn pieces(&self, parts: &[Part]) -> Vec<Piece> {
        let alone = parts.len() == 1;
        let mut pieces: Vec<Piece> = Vec::new();
        for part in parts {
            let mut piece = self.piece(part, alone);
            if let (Some(Piece::Choice { apart: true, ways }), Piece::Said { text }) =
                (pieces.last_mut(), &mut piece)
            {
                let rest = text.trim_start_matches(closes);
                let sign = &text[..text.len() - rest.len()];
                for way in ways {
                    way.pieces.push(Piece::Said {
                        text: sign.to_owned(),
                    });
                }
                *text = rest.trim_start_matches([' ', '\n']).to_owned();
            }
            pieces.push(piece);
        }
        pieces
    }

    fn piece(&self, part: &Part, alone: bool) -> Piece {
        match part {
            Part::Said(text) => Piece::Said { text: text.clone() },
            Part::Value(name) => Piece::Value {
                name: self.name(name),
            },
            Part::Choice { variable, ways } => Piece::Choice {
                apart: alone || ways.len() > FEW,
                ways: ways
                    .iter()
                    .map(|way| Way {
                        when: self.when(variable, way, ways.len()),
                        pieces: self.pieces(&way.parts),
                    })
                    .collect(),
            },
        }
    }

    /// What the page calls a variable of a text: `freins-autre` is a precision or a row.
    fn name(&self, variable: &str) -> String {
        let (base, member) = match variable.split_once('-') {
            Some((base, member)) => (base, Some(member)),
            None => (variable, None),
        };
        let name = self.script.var(base);
        let name = name.and_then(|var| self.names.get(var as usize).cloned());
        let name = name.unwrap_or_else(|| blank(base));
        match member {
            Some(member) => {
                let args = [
                    ("name", Arg::Text(name)),
                    ("member", Arg::Text(member.into())),
                ];
                self.wording.word("print-member", &args)
            }
            None => name,
        }
    }

    /// When a case is said.
    fn when(&self, variable: &str, way: &Case, ways: usize) -> String {
        let var = self.script.var(variable);
        let var = var.and_then(|var| self.script.vars.get(var as usize));
        if way.counted {
            let numbers = if way.key.parse::<f64>().is_ok() {
                way.key.clone()
            } else {
                let examples: Vec<String> = way.examples.iter().map(u32::to_string).collect();
                match examples.as_slice() {
                    [] => return self.wording.word("print-case-else", &[]),
                    [one] => one.clone(),
                    few if few.len() < EXAMPLES => few.join(", "),
                    several => several.join(", ") + "…",
                }
            };
            let args = [
                ("name", Arg::Text(self.name(variable))),
                ("value", Arg::Text(numbers)),
            ];
            return self.wording.word("print-case-number", &args);
        }
        let label = var.and_then(|var| self.label(var, &way.key));
        let label = match label {
            // The last of as many cases as there are answers is for that answer alone.
            Some((label, codes)) if !way.default || ways == codes => label,
            Some(_) => return self.wording.word("print-case-else", &[]),
            None if way.default => return self.wording.word("print-case-else", &[]),
            None => way.key.clone(),
        };
        let from_list = var.is_some_and(|var| matches!(var.origin, Origin::Data { .. }));
        if from_list {
            let args = [("value", Arg::Text(label))];
            return self.wording.word("print-case", &args);
        }
        let args = [
            ("name", Arg::Text(self.name(variable))),
            ("value", Arg::Text(label)),
        ];
        self.wording.word("print-case-of", &args)
    }

    /// The label of a key in the script's own language, and how many answers there are.
    fn label(&self, var: &Var, key: &str) -> Option<(String, usize)> {
        let (Type::Choice(id) | Type::Multiple(id)) = var.ty else {
            return None;
        };
        let codes = &self.script.lists.get(id as usize)?.codes;
        if matches!(key, "nsp" | "refus") {
            return Some((self.wording.own_word(key), codes.len()));
        }
        let code = codes.iter().find(|code| **code == *key)?;
        Some((self.wording.label(Some(id), code), codes.len()))
    }
}

/// Whether a sign ends a sentence or a part of one.
fn closes(sign: char) -> bool {
    matches!(
        sign,
        '.' | ',' | ';' | ':' | '!' | '?' | '…' | ')' | '»' | '،' | '؛' | '؟' | '。' | '，' | '।'
    )
}
