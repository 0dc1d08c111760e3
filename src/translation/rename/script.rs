//! A name carried through scripts.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use serde_json::Value as Json;
use trame_dsl::check::declared::Declared;
use trame_dsl::diagnostic::{Diagnostic, Severity};
use trame_dsl::script::Script;
use trame_dsl::span::Span;

use super::files::{Edits, Work};
use super::{Refusal, Renaming, unknown};
use crate::library::package::Package;

/// How often the check is asked what still means the old name.
const PASSES: usize = 40;

/// The packages that change: that one, and those that share a script which names it.
pub(super) fn touched(
    work: &Work,
    packages: &[String],
    package: &str,
    renaming: &Renaming,
) -> Result<BTreeSet<String>, Refusal> {
    sound(work, package)?;
    let own = work.declared(package);
    names_it(&own, renaming)?;
    let mut touched = BTreeSet::from([package.to_owned()]);
    let mut shared = naming(&own, renaming);
    let mut others: Vec<(&String, BTreeMap<String, Declared>)> = packages
        .iter()
        .filter(|name| *name != package)
        .map(|name| (name, work.declared(name)))
        .collect();
    // A package that shares one script may name it in another one, which a third shares.
    while let Some(at) = others
        .iter()
        .position(|(_, scripts)| scripts.keys().any(|path| shared.contains(path)))
    {
        let (name, scripts) = others.swap_remove(at);
        sound(work, name)?;
        shared.extend(naming(&scripts, renaming));
        touched.insert(name.clone());
    }
    for name in &touched {
        is_untaken(name, &work.declared(name), renaming)?;
    }
    Ok(touched)
}

fn sound(work: &Work, package: &str) -> Result<Package, Refusal> {
    let built = work.package(package);
    if built.compiled.is_some() {
        Ok(built)
    } else {
        Err(Refusal::Faulty(Box::new(built)))
    }
}

/// The scripts that give the name.
fn naming(scripts: &BTreeMap<String, Declared>, renaming: &Renaming) -> BTreeSet<String> {
    scripts
        .iter()
        .filter(|(_, script)| !places(script, renaming).is_empty())
        .map(|(path, _)| path.clone())
        .collect()
}

/// Where a script gives the name.
fn places(script: &Declared, renaming: &Renaming) -> Vec<Span> {
    let Some(owner) = renaming.owner() else {
        return script.names.get(&renaming.old).cloned().unwrap_or_default();
    };
    let codes = script.codes.iter();
    codes
        .filter(|(of, code, _)| of == owner && code == renaming.word())
        .map(|(_, _, span)| *span)
        .collect()
}

/// Refuses a name that nothing has.
fn names_it(scripts: &BTreeMap<String, Declared>, renaming: &Renaming) -> Result<(), Refusal> {
    if scripts
        .values()
        .any(|script| !places(script, renaming).is_empty())
    {
        return Ok(());
    }
    let names = scripts.values().flat_map(|script| script.names.keys());
    let Some(owner) = renaming.owner() else {
        return Err(unknown(&renaming.old, names.map(String::as_str)));
    };
    if !scripts
        .values()
        .any(|script| script.names.contains_key(owner))
    {
        return Err(unknown(owner, names.map(String::as_str)));
    }
    let mut codes = scripts.values().flat_map(|script| &script.codes);
    let of_owner: Vec<String> = codes
        .clone()
        .filter(|(of, _, _)| of == owner)
        .map(|(_, code, _)| format!("{owner}.{code}"))
        .collect();
    let is_list = |name: &String| scripts.values().any(|script| script.lists.contains(name));
    let elsewhere = codes.find(|(of, code, _)| code == renaming.word() && is_list(of));
    match elsewhere {
        Some((list, _, _)) if of_owner.is_empty() => Err(Refusal::OfList(list.clone())),
        _ => Err(unknown(&renaming.old, of_owner.iter().map(String::as_str))),
    }
}

fn is_untaken(
    package: &str,
    scripts: &BTreeMap<String, Declared>,
    renaming: &Renaming,
) -> Result<(), Refusal> {
    let taken = scripts.values().any(|script| match renaming.owner() {
        None => script.names.contains_key(&renaming.new),
        Some(owner) => {
            let mut codes = script.codes.iter();
            codes.any(|(of, code, _)| of == owner && code == renaming.becomes())
        }
    });
    if taken {
        Err(Refusal::Taken(package.to_owned()))
    } else {
        Ok(())
    }
}

/// Rewrites the scripts of packages. They are then what they were, but for the name.
pub(super) fn rewrite(
    work: &mut Work,
    packages: &BTreeSet<String>,
    renaming: &Renaming,
) -> Result<(), Refusal> {
    let before: Vec<Package> = packages.iter().map(|name| work.package(name)).collect();
    let mut edits = Edits::new();
    for name in packages {
        for (path, script) in work.declared(name) {
            let own = places(&script, renaming);
            // The scenarios of a script that is included are not proved where it is.
            let rehearsed = script.rehearsed.iter();
            let rehearsed = rehearsed.filter(|(name, _)| {
                renaming.owner().is_none()
                    && *name == renaming.old
                    && script.names.contains_key(name)
            });
            for span in own.into_iter().chain(rehearsed.map(|(_, span)| *span)) {
                note(&mut edits, &path, span, renaming.becomes().to_owned());
            }
        }
    }
    for _ in 0..PASSES {
        if edits.is_empty() {
            break;
        }
        work.edit(std::mem::take(&mut edits));
        for name in packages {
            meant(&work.package(name), renaming, &mut edits);
        }
    }
    for before in &before {
        let after = work.package(&before.name);
        is_the_same(before, &after, renaming)?;
    }
    Ok(())
}

fn note(edits: &mut Edits, path: &str, span: Span, text: String) {
    let at = span.start as usize..span.end as usize;
    let edits = edits.entry(path.to_owned()).or_default();
    if !edits.contains(&(at.clone(), text.clone())) {
        edits.push((at, text));
    }
}

/// Notes the places that a check finds to mean the old name.
fn meant(package: &Package, renaming: &Renaming, edits: &mut Edits) {
    for fault in &package.diagnostics {
        if fault.severity != Severity::Error {
            continue;
        }
        if let Some((path, span, text)) = mended(package, fault, renaming) {
            note(edits, &path, span, text);
        }
    }
}

fn mended(
    package: &Package,
    fault: &Diagnostic,
    renaming: &Renaming,
) -> Option<(String, Span, String)> {
    let source = package.sources.get(fault.span.file)?;
    let range: Range<usize> = fault.span.start as usize..fault.span.end as usize;
    let written = source.text.get(range)?;
    let text = renamed(written, renaming)?;
    Some((source.path.clone(), fault.span, text))
}

/// What is written where the old name is meant: `name`, `$name`, `$name-code`, `name.code`, `name[2]`.
fn renamed(written: &str, renaming: &Renaming) -> Option<String> {
    let (old, new) = (renaming.word(), renaming.becomes());
    if let Some(owner) = renaming.owner() {
        return match written {
            _ if written == old => Some(new.to_owned()),
            _ if written == format!("${owner}-{old}") => Some(format!("${owner}-{new}")),
            _ => None,
        };
    }
    let sign = if written.starts_with('$') { "$" } else { "" };
    let rest = written.get(sign.len()..)?.strip_prefix(old)?;
    let whole = match rest.chars().next() {
        None => true,
        Some('-') => sign == "$",
        Some('.' | '[') => sign.is_empty(),
        Some(_) => false,
    };
    whole.then(|| format!("{sign}{new}{rest}"))
}

/// Refuses a script that has become another one.
fn is_the_same(before: &Package, after: &Package, renaming: &Renaming) -> Result<(), Refusal> {
    let (Some(was), Some(is)) = (&before.compiled, &after.compiled) else {
        return Err(Refusal::Unsure(first_fault(after)));
    };
    let json = |script: &Script| {
        let mut json = serde_json::to_value(script).unwrap_or_default();
        if let Some(fields) = json.as_object_mut() {
            fields.remove("hash");
        }
        json
    };
    if alike(&json(&was.script), &json(&is.script), renaming) {
        Ok(())
    } else {
        Err(Refusal::Unsure(before.name.clone()))
    }
}

/// The place of the first error, as it is shown.
fn first_fault(package: &Package) -> String {
    let mut faults = package.diagnostics.iter();
    let fault = faults.find(|fault| fault.severity == Severity::Error);
    let place = fault.and_then(|fault| {
        let source = package.sources.get(fault.span.file)?;
        Some(format!("{}:{}", source.path, source.place(fault.span).line))
    });
    place.unwrap_or_else(|| package.name.clone())
}

/// Whether two scripts are the same but for the name.
fn alike(was: &Json, is: &Json, renaming: &Renaming) -> bool {
    match (was, is) {
        (Json::String(was), Json::String(is)) => was == is || *is == in_script(was, renaming),
        (Json::Array(was), Json::Array(is)) => {
            let mut pairs = was.iter().zip(is);
            was.len() == is.len() && pairs.all(|(was, is)| alike(was, is, renaming))
        }
        (Json::Object(was), Json::Object(is)) => {
            was.len() == is.len()
                && was.iter().all(|(key, value)| {
                    let same = is.get(key).or_else(|| is.get(&in_script(key, renaming)));
                    same.is_some_and(|other| alike(value, other, renaming))
                })
        }
        _ => was == is,
    }
}

fn in_script(word: &str, renaming: &Renaming) -> String {
    if word == renaming.word() {
        return renaming.becomes().to_owned();
    }
    word.to_owned()
}
