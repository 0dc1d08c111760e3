//! From typed words to answers: what a form, a file or a scenario holds becomes a [`Given`].
//! Reading knows types only; whether the answer is allowed is decided when it is applied.

use std::collections::BTreeMap;

use super::admit::refused;
use super::begin::DataFault;
use super::kind::{Misfit, codes};
use super::refusal::Refusal;
use super::rehearsal::Raw;
use super::state::Call;
use super::tools::Tools;
use crate::name::Name;
use crate::platform::Platform;
use crate::script::{Origin, Script, Type, Var};
use crate::value::{Answer, Given, Key, Value};

mod words;

pub use words::{answer_word, word_of};

impl Call {
    /// The answer that raw words make to a question. Each is the answer itself, or that of a row
    /// of a grid or the precision beside a code, when a member is named. Empty precisions are
    /// left out; an answer left empty is one only as `passe`.
    ///
    /// # Errors
    ///
    /// When the words are not an answer of the question's type.
    pub fn read(&self, key: &Key, raw: &[(Option<Name>, Raw)]) -> Result<Given, Refusal> {
        let unknown = || Refusal::UnknownQuestion {
            question: key.clone(),
        };
        let (id, _) = self.place_of(key).ok_or_else(unknown)?;
        let var = self.script.vars.get(id as usize).ok_or_else(unknown)?;
        if !matches!(var.origin, Origin::Question(_)) {
            return Err(unknown());
        }
        self.read_as(var, key, raw, None)
    }

    /// Like [`Call::read`], for a correction: what is not named stays as it was answered.
    pub(super) fn reread(&self, key: &Key, raw: &[(Option<Name>, Raw)]) -> Result<Given, Refusal> {
        let place = self.place_of(key);
        let kept = place.and_then(|place| self.answers.get(&place));
        let partial = raw.iter().all(|(member, _)| member.is_some());
        match (place, kept) {
            (Some((id, _)), Some(kept)) if partial => match self.script.vars.get(id as usize) {
                Some(var) => self.read_as(var, key, raw, Some(&kept.given)),
                None => self.read(key, raw),
            },
            _ => self.read(key, raw),
        }
    }

    fn read_as(
        &self,
        var: &Var,
        key: &Key,
        raw: &[(Option<Name>, Raw)],
        before: Option<&Given>,
    ) -> Result<Given, Refusal> {
        let whole = raw.iter().find(|(member, _)| member.is_none());
        let members = raw
            .iter()
            .filter_map(|(member, raw)| Some((member.as_ref()?, raw)));
        let refuse = |misfit, given: &Raw| {
            refused(misfit, &self.script, var.ty, key, || words::shown(given))
        };
        if let (Type::Grid { list, .. }, None) = (var.ty, whole) {
            let mut rows = match before.map(|given| &given.answer) {
                Some(Answer::Value(Value::Rows(rows))) => rows.clone(),
                _ => BTreeMap::new(),
            };
            for (row, given) in members {
                let code = words::row(codes(&self.script, list), given);
                rows.insert(row.clone(), code.map_err(|misfit| refuse(misfit, given))?);
            }
            if rows.is_empty() {
                let what = key.to_string();
                return Err(Refusal::Empty { what });
            }
            return Ok(Given::new(Answer::Value(Value::Rows(rows))));
        }
        let mut given = match (whole, before) {
            (Some((_, raw)), _) => {
                let answer = words::answer(&self.script, self.tools, var.ty, raw);
                Given::new(answer.map_err(|misfit| refuse(misfit, raw))?)
            }
            (None, Some(before)) => before.clone(),
            (None, None) => {
                let what = key.to_string();
                return Err(Refusal::Empty { what });
            }
        };
        for (code, raw) in members {
            let text = words::text(raw).unwrap_or_default();
            if text.is_empty() {
                given.details.remove(code);
            } else {
                given.details.insert(code.clone(), text);
            }
        }
        Ok(given)
    }
}

/// The answer that raw words make to a question: see [`Call::read`].
///
/// # Errors
///
/// When the words are not an answer of the question's type.
pub fn read(call: &Call, key: &Key, raw: &[(Option<Name>, Raw)]) -> Result<Given, Refusal> {
    call.read(key, raw)
}

/// A donnée's value from a word; none when the word is empty, which means missing.
///
/// # Errors
///
/// When the script has no such donnée, or the word is not one of its type.
pub fn read_data<P: Platform>(
    script: &Script,
    name: &str,
    raw: &Raw,
) -> Result<Option<Value>, DataFault> {
    let named = |var: &&Var| var.name == *name && matches!(var.origin, Origin::Data { .. });
    let Some(var) = script.vars.iter().find(named) else {
        let name = Name::new(name);
        return Err(DataFault::Unknown { name });
    };
    match words::value(script, Tools::of::<P>(), var.ty, raw) {
        Ok(value) => Ok(Some(value)),
        Err(Misfit::Empty) => Ok(None),
        Err(misfit) => Err(DataFault::of(misfit, var, words::shown(raw))),
    }
}

/// The answer that a word makes for any name of the script, as expectations write it.
pub(super) fn expected(call: &Call, ty: Type, raw: &Raw) -> Option<Answer> {
    words::answer(&call.script, call.tools, ty, raw).ok()
}
