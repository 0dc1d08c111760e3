//! A rehearsal by keyboard: a line is a command or an answer.

use std::io::{self, BufRead};
use std::process::ExitCode;

use trame_dsl::call::event::{Data, Event};
use trame_dsl::call::read::{read_data, word_of};
use trame_dsl::call::rehearsal::Raw;
use trame_dsl::call::screen::{QuestionScreen, Screen, Todo};
use trame_dsl::call::{Call, Refusal, Standing};
use trame_dsl::name::Name;
use trame_dsl::script::{Origin, Script, Type, Var};
use trame_dsl::value::{Given, Value};

use super::super::output::{Stop, print};
use super::super::{Context, code};
use super::{answers, moment, screen};
use crate::library::publish::Published;
use crate::platform::Icu;

/// Asks for the person's data that no file gave. An empty line takes what the first scenario
/// gives, when there is one: a rehearsal needs a person at once.
pub fn complete(
    script: &Script,
    example: &Data,
    data: &mut Data,
    context: Context,
) -> Result<(), Stop> {
    for var in &script.vars {
        let Origin::Data { optional } = var.origin else {
            continue;
        };
        if data.contains_key(&var.name) {
            continue;
        }
        let example = example.get(&var.name);
        let question = asked(script, var, example);
        loop {
            let Some(line) = prompt(&question, context)? else {
                return Ok(());
            };
            if line.is_empty()
                && let Some(example) = example
            {
                data.insert(var.name.clone(), example.clone());
                break;
            }
            match read_data::<Icu>(script, var.name.as_str(), &Raw::One(line)) {
                Ok(Some(value)) => {
                    data.insert(var.name.clone(), value);
                    break;
                }
                Ok(None) if optional => break,
                Ok(None) => {}
                Err(fault) => print(&(context.words.text(fault.code(), &fault.args()) + "\n"))?,
            }
        }
    }
    Ok(())
}

/// `civilite (madame, monsieur) [madame] `
fn asked(script: &Script, var: &Var, example: Option<&Value>) -> String {
    let codes = match var.ty {
        Type::YesNo => vec!["oui", "non"],
        Type::Choice(list) | Type::Multiple(list) => {
            let list = script.lists.get(list as usize);
            list.into_iter()
                .flat_map(|list| &list.codes)
                .map(Name::as_str)
                .collect()
        }
        _ => Vec::new(),
    };
    let codes = match codes.as_slice() {
        [] => String::new(),
        codes => format!(" ({})", codes.join(", ")),
    };
    let example = example
        .map(|value| format!(" [{}]", word_of(value)))
        .unwrap_or_default();
    format!("{}{codes}{example} ", var.name)
}

/// Rehearses a call until it ends, or until there is no more to read.
pub fn run(call: Call, published: &Published, context: Context) -> Result<ExitCode, Stop> {
    let mut session = Session {
        call,
        published,
        context,
    };
    session.show()?;
    while !matches!(session.call.standing(), Standing::Over(_)) {
        let Some(line) = prompt("", context)? else {
            break;
        };
        session.line(line.trim())?;
    }
    Ok(code(true))
}

/// The next line; `None` at the end of the input.
fn prompt(before: &str, context: Context) -> io::Result<Option<String>> {
    print(&format!(
        "{before}{} ",
        context.words.text("cli-play-prompt", &[])
    ))?;
    let mut line = String::new();
    let read = io::stdin().lock().read_line(&mut line)?;
    Ok((read > 0).then(|| line.trim().to_owned()))
}

struct Session<'a> {
    call: Call,
    published: &'a Published,
    context: Context,
}

impl Session<'_> {
    fn screen(&self) -> Screen {
        self.call.screen(&*self.published.texts)
    }

    fn show(&self) -> Result<(), Stop> {
        Ok(print(&screen::text(&self.screen(), self.context.language))?)
    }

    fn say(&self, id: &str, args: &[(&str, String)]) -> Result<(), Stop> {
        Ok(print(&(self.context.words.text(id, args) + "\n"))?)
    }

    /// Does what a line says.
    fn line(&mut self, line: &str) -> Result<(), Stop> {
        let (command, rest) = line.split_once(char::is_whitespace).unwrap_or((line, ""));
        let rest = rest.trim();
        match (command, rest) {
            ("?", "") => self.say("cli-play-help", &[]),
            ("retour", "") => self.back(),
            ("corriger", name) if !name.is_empty() => self.correct(name),
            ("confirmer", "") => self.confirm(),
            ("langue", tag) if !tag.is_empty() => self.language(tag),
            ("objection", name) if !name.is_empty() => self.rebuttal(name),
            ("note", text) if !text.is_empty() => self.apply(&Event::Noted {
                text: text.to_owned(),
            }),
            ("fin", outcome) => self.end(outcome),
            _ => self.answer(line),
        }
    }

    /// Lets something happen, then shows the screen, or says why it is refused.
    fn apply(&mut self, event: &Event) -> Result<(), Stop> {
        match self.call.apply(event) {
            Ok(()) => self.show(),
            Err(refusal) => self.refuse(&refusal, event),
        }
    }

    fn refuse(&self, refusal: &Refusal, event: &Event) -> Result<(), Stop> {
        self.say(refusal.code(), &refusal.args())?;
        let given = match event {
            Event::Answered { given, .. } | Event::Corrected { given, .. } => Some(given),
            _ => None,
        };
        if let Refusal::Check { owner, number } = refusal
            && let Some(check) =
                self.call
                    .check_screen(&*self.published.texts, owner, *number, given)
        {
            print(&screen::said(
                check.say.as_ref(),
                check.note.as_ref(),
                self.context.language,
            ))?;
        }
        Ok(())
    }

    fn back(&mut self) -> Result<(), Stop> {
        let asked = self.call.asked();
        let before = match self.call.standing() {
            Standing::Question(current) => asked
                .iter()
                .position(|key| *key == current)
                .unwrap_or(asked.len()),
            _ => asked.len(),
        };
        match before.checked_sub(1).and_then(|at| asked.get(at)) {
            Some(question) => self.apply(&Event::WentBack {
                question: question.clone(),
            }),
            None => self.say("cli-play-first", &[]),
        }
    }

    fn correct(&mut self, name: &str) -> Result<(), Stop> {
        let Some(slot) = answers::slot(name) else {
            return self.say("cli-play-bad-slot", &[("name", name.to_owned())]);
        };
        self.say("cli-play-corrected", &[("name", name.to_owned())])?;
        let Some(line) = prompt("", self.context)? else {
            return Ok(());
        };
        let given = self
            .call
            .read(&slot.key, &[(slot.member.clone(), Raw::One(line))]);
        self.happen(given, |given| Event::Corrected {
            question: slot.key.clone(),
            given,
        })
    }

    fn confirm(&mut self) -> Result<(), Stop> {
        match self.call.standing() {
            Standing::Check { owner, number, .. } => {
                self.apply(&Event::Confirmed { owner, number })
            }
            _ => self.say("cli-play-unknown-command", &[]),
        }
    }

    fn language(&mut self, tag: &str) -> Result<(), Stop> {
        match tag.parse() {
            Ok(language) => self.apply(&Event::LanguageChanged { language }),
            Err(_) => self.say("cli-play-bad-language", &[("value", tag.to_owned())]),
        }
    }

    fn rebuttal(&mut self, name: &str) -> Result<(), Stop> {
        let event = Event::RebuttalOpened {
            rebuttal: Name::new(name),
        };
        if let Err(refusal) = self.call.apply(&event) {
            return self.refuse(&refusal, &event);
        }
        let screen = self.screen();
        let Some(entry) = screen.rebuttals.iter().find(|entry| entry.name == *name) else {
            return Ok(());
        };
        Ok(print(&screen::said(
            entry.say.as_ref(),
            entry.note.as_ref(),
            self.context.language,
        ))?)
    }

    fn end(&mut self, outcome: &str) -> Result<(), Stop> {
        let concluded = self.call.outcome().cloned().filter(|_| outcome.is_empty());
        let outcome = match concluded {
            Some(concluded) => concluded,
            None if outcome.is_empty() => return self.say("cli-play-which-outcome", &[]),
            None => Name::new(outcome),
        };
        let mut callback = None;
        if outcome == *"rappel" {
            self.say("cli-play-callback", &[])?;
            let Some(line) = prompt("", self.context)? else {
                return Ok(());
            };
            callback = moment(&line);
            if callback.is_none() {
                return self.say("cli-play-bad-at", &[("value", line)]);
            }
        }
        self.apply(&Event::Ended { outcome, callback })
    }

    fn answer(&mut self, line: &str) -> Result<(), Stop> {
        let Todo::Question(question) = self.screen().todo else {
            return self.say("cli-play-no-question", &[]);
        };
        let key = question.key.clone();
        if line.is_empty() {
            return match question.proposed {
                Some(given) => self.apply(&Event::Answered {
                    question: key,
                    given,
                }),
                None => self.say("cli-play-unknown-command", &[]),
            };
        }
        let mut raw = words(&question, line);
        let asked = question
            .choices
            .iter()
            .filter(|choice| choice.detail && chosen(&raw, &choice.code));
        let codes: Vec<Name> = asked.map(|choice| choice.code.clone()).collect();
        for code in codes {
            self.say("cli-play-detail", &[("code", code.to_string())])?;
            let Some(text) = prompt("", self.context)? else {
                return Ok(());
            };
            raw.push((Some(code), Raw::One(text)));
        }
        let given = self.call.read(&key, &raw);
        self.happen(given, |given| Event::Answered {
            question: key.clone(),
            given,
        })
    }

    /// Lets an answer happen that was read, or says why it could not be read.
    fn happen(
        &mut self,
        given: Result<Given, Refusal>,
        event: impl FnOnce(Given) -> Event,
    ) -> Result<(), Stop> {
        match given {
            Ok(given) => self.apply(&event(given)),
            Err(refusal) => self.say(refusal.code(), &refusal.args()),
        }
    }
}

/// What a line answers to a question: numbers stand for the answers shown with them.
fn words(question: &QuestionScreen, line: &str) -> Vec<(Option<Name>, Raw)> {
    let numbered = question.ty != "echelle" && !question.choices.is_empty();
    if !numbered {
        return vec![(None, Raw::One(line.to_owned()))];
    }
    let code = |word: &str| {
        let at = word
            .parse::<usize>()
            .ok()
            .and_then(|number| number.checked_sub(1));
        let choice = at.and_then(|at| question.choices.get(at));
        choice.map_or_else(|| word.to_owned(), |choice| choice.code.to_string())
    };
    let codes: Vec<String> = line.split(',').map(|word| code(word.trim())).collect();
    let whole = codes.len() == 1 && matches!(codes[0].as_str(), "nsp" | "refus" | "passe");
    if question.rows.is_empty() || whole {
        return vec![(None, Raw::Many(codes))];
    }
    let rows = question.rows.iter().map(|row| Some(row.code.clone()));
    rows.zip(codes.into_iter().map(Raw::One)).collect()
}

/// Whether a code is among the words of an answer.
fn chosen(raw: &[(Option<Name>, Raw)], code: &Name) -> bool {
    raw.iter().any(|(member, raw)| match raw {
        Raw::Many(codes) => member.is_none() && codes.iter().any(|chosen| code == chosen.as_str()),
        Raw::One(_) => false,
    })
}
