//! `trame play`: a call rehearsed in the terminal, or played from files.

use std::collections::BTreeMap;
use std::process::ExitCode;
use std::sync::Arc;

use time::macros::format_description;
use time::{Date, PrimitiveDateTime, Time};
use trame_dsl::call::event::{Circumstances, Data};
use trame_dsl::call::read::read_data;
use trame_dsl::call::rehearsal::{self, Act, Raw, drive};
use trame_dsl::call::{Call, DataFault, Refusal};
use trame_dsl::script::Header;
use unic_langid::LanguageIdentifier;

use super::args::{Format, PlayArgs};
use super::output::{Stop, print};
use super::{Context, code, packages, sound};
use crate::clock::{Clock, local, zone};
use crate::config;
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::platform::Icu;

mod answers;
mod keyboard;
mod screen;
mod transcript;

use transcript::Transcript;

/// The seed of a rehearsal unless told otherwise: the same orders each time.
const SEED: u64 = 0;

/// Plays a package.
pub fn run(args: &PlayArgs, context: Context) -> Result<ExitCode, Stop> {
    let (found, files) = packages::one_with_files(&args.package, context)?;
    let (package, compiled) = sound(Package::build(&found.name, &files), context)?;
    let Some(mut published) = Published::of(&package) else {
        return Err(Stop::Refused(
            context
                .words
                .text("cli-not-sound", &[("package", package.name)]),
        ));
    };
    let circumstances = circumstances(args, &published.script.header, context)?;
    // A language that has texts can be rehearsed in before the manifest opens it.
    let language = &circumstances.language;
    let mut known = published.languages.iter();
    if !known.any(|texts| texts.language == *language) {
        let texts = package.texts_in(&files, language);
        if !texts.is_empty() {
            published = published.also(language, &texts);
        }
    }
    let mut data = match &args.data {
        Some(path) => read_all(&published, answers::object(path, context)?, context)?,
        None => Data::new(),
    };
    let Some(path) = &args.answers else {
        if args.format == Some(Format::Json) {
            return Err(Stop::Failed(anyhow::anyhow!(
                context.words.text("cli-play-needs-files", &[])
            )));
        }
        let first = compiled.scenarios.first();
        let example = first
            .map(|scenario| scenario.data.clone())
            .unwrap_or_default();
        keyboard::complete(&published.script, &example, &mut data, context)?;
        return keyboard::run(
            begin(&published, data, circumstances, context)?,
            &published,
            context,
        );
    };
    let acts = answers::acts(path, context)?;
    let call = begin(&published, data, circumstances, context)?;
    played(
        call,
        &acts,
        &published,
        args.format.unwrap_or(Format::Json),
        context,
    )
}

/// Plays a call from its acts and prints what happened.
fn played(
    mut call: Call,
    acts: &[Act],
    published: &Published,
    format: Format,
    context: Context,
) -> Result<ExitCode, Stop> {
    let mut screens = Vec::new();
    let driven = drive(&mut call, acts, &mut |call| {
        screens.push(call.screen(&*published.texts));
    });
    if let Err(halt) = driven {
        return Err(Stop::Refused(halted(
            &halt, &call, acts, published, context,
        )));
    }
    match format {
        Format::Json => print(&Transcript::new(&call, &screens, &published.texts).to_json()?)?,
        Format::Human => {
            for shown in &screens {
                print(&screen::text(shown, context.language))?;
            }
        }
    }
    Ok(code(true))
}

/// Why a call cannot go on, with what the check in its way says.
fn halted(
    halt: &rehearsal::Stop,
    call: &Call,
    acts: &[Act],
    published: &Published,
    context: Context,
) -> String {
    let mut message = context.words.text(halt.code(), &halt.args());
    if let Some(refusal) = halt.refusal() {
        message.push('\n');
        message += &context.words.text(refusal.code(), &refusal.args());
    }
    let (owner, number, given) = match halt {
        rehearsal::Stop::Unconfirmed { owner, number }
        | rehearsal::Stop::Blocked { owner, number } => (owner, number, None),
        rehearsal::Stop::Refused {
            question,
            refusal: Refusal::Check { owner, number },
        } => {
            let raw = acts.iter().filter_map(|act| match act {
                Act::Answer(slot, raw) if slot.key == *question => {
                    Some((slot.member.clone(), raw.clone()))
                }
                _ => None,
            });
            let given = call.read(question, &raw.collect::<Vec<_>>());
            (owner, number, given.ok())
        }
        _ => return message,
    };
    let check = call.check_screen(&*published.texts, owner, *number, given.as_ref());
    if let Some(check) = check {
        message.push('\n');
        message +=
            screen::said(check.say.as_ref(), check.note.as_ref(), context.language).trim_end();
    }
    message
}

fn begin(
    published: &Published,
    data: Data,
    circumstances: Circumstances,
    context: Context,
) -> Result<Call, Stop> {
    Call::begin::<Icu>(Arc::clone(&published.script), data, circumstances)
        .map_err(|fault| refused(&fault, context))
}

fn refused(fault: &DataFault, context: Context) -> Stop {
    Stop::Refused(context.words.text(fault.code(), &fault.args()))
}

/// The person's data, from words.
fn read_all(
    published: &Published,
    given: BTreeMap<String, Raw>,
    context: Context,
) -> Result<Data, Stop> {
    let mut data = Data::new();
    for (name, raw) in given {
        let value = read_data::<Icu>(&published.script, &name, &raw)
            .map_err(|fault| refused(&fault, context))?;
        data.extend(value.map(|value| (name.as_str().into(), value)));
    }
    Ok(data)
}

/// What is fixed when the call starts.
fn circumstances(
    args: &PlayArgs,
    header: &Header,
    context: Context,
) -> Result<Circumstances, Stop> {
    let refuse =
        |id, value: &str| Stop::Refused(context.words.text(id, &[("value", value.to_owned())]));
    let (date, time) = match &args.at {
        Some(at) => moment(at).ok_or_else(|| refuse("cli-play-bad-at", at))?,
        None => now()?,
    };
    let language: LanguageIdentifier = match &args.lang {
        Some(tag) => tag
            .parse()
            .map_err(|_| refuse("cli-play-bad-language", tag))?,
        None => header.source.clone(),
    };
    Ok(Circumstances {
        date,
        time,
        agent: args
            .agente
            .clone()
            .unwrap_or_else(|| context.words.text("cli-play-agente", &[])),
        attempt: args.attempt,
        language,
        seed: args.seed.unwrap_or(SEED),
    })
}

/// `2026-12-01T10:00`, with or without seconds.
fn moment(text: &str) -> Option<(Date, Time)> {
    let short = format_description!("[year]-[month]-[day]T[hour]:[minute]");
    let long = format_description!("[year]-[month]-[day]T[hour]:[minute]:[second]");
    let text = text.trim().replace(' ', "T");
    let moment = PrimitiveDateTime::parse(&text, &short)
        .or_else(|_| PrimitiveDateTime::parse(&text, &long))
        .ok()?;
    Some((
        moment.date(),
        Time::from_hms(moment.hour(), moment.minute(), 0).ok()?,
    ))
}

/// Now, at the site.
fn now() -> Result<(Date, Time), Stop> {
    let zone = zone(config::ZONE).ok_or_else(|| anyhow::anyhow!(config::ZONE))?;
    Ok(local(Clock::System.now(), &zone))
}
