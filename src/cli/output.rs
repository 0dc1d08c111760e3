//! What is written: results on standard output, complaints on standard error.

use std::ffi::OsStr;
use std::fs;
use std::io::{self, IsTerminal, Write};
use std::path::Path;

use crate::words::Words;
use crate::{clock, config, disk};

/// Why a command stopped before its end.
pub enum Stop {
    /// It could not run: exit code 2.
    Failed(anyhow::Error),
    /// What it was given is refused, in words: exit code 1.
    Refused(String),
}

impl<E: Into<anyhow::Error>> From<E> for Stop {
    fn from(error: E) -> Self {
        Self::Failed(error.into())
    }
}

/// Writes to standard output.
///
/// # Errors
/// When it cannot be written to, closed pipes included: see [`is_closed`].
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Writes an error's words to standard error.
pub fn complain(words: &Words, message: &str) {
    // Nobody is left to tell when standard error is closed.
    let _ = writeln!(
        io::stderr().lock(),
        "{} {message}",
        words.text("cli-error", &[])
    );
}

/// Writes to standard error.
pub fn warn(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}

/// Writes what was made out of a package; never in the place of what somebody writes herself.
///
/// # Errors
/// When the file is named as one of a package's sources, or cannot be written, in words.
pub fn export(path: &Path, contents: &str, words: &Words) -> Result<(), Stop> {
    let end = path.extension().and_then(OsStr::to_str).unwrap_or_default();
    if ["trame", "yaml", "yml", "ftl"].contains(&end.to_lowercase().as_str()) {
        let args = [("path", path.display().to_string())];
        return Err(Stop::Refused(words.text("cli-over-source", &args)));
    }
    save(path, contents, words)
}

/// Writes a file.
///
/// # Errors
/// When it cannot be written, in words.
pub fn save(path: &Path, contents: &str, words: &Words) -> Result<(), Stop> {
    fs::write(path, contents).map_err(|error| unwritable(path, &error, words))
}

/// In words, that a file could not be written.
pub fn unwritable(path: &Path, error: &io::Error, words: &Words) -> Stop {
    let args = [
        ("path", path.display().to_string()),
        ("cause", cause(error, words)),
    ];
    Stop::Failed(anyhow::anyhow!(words.text("cli-unwritable", &args)))
}

/// Puts new contents in the place of a file's, all at once: whatever happens, the old ones or the
/// new ones are there, under the same permissions, and a link that leads to it stays. A file that no
/// longer holds `was` is left alone.
///
/// # Errors
/// When it cannot be written, or has changed meanwhile, in words.
pub fn replace(path: &Path, was: &[u8], becomes: &[u8], words: &Words) -> Result<(), String> {
    let said = |id, cause: String| {
        words.text(
            id,
            &[("path", path.display().to_string()), ("cause", cause)],
        )
    };
    match disk::change(path, Some(was), Some(becomes)) {
        Ok(true) => Ok(()),
        Ok(false) => Err(said("cli-changed-meanwhile", String::new())),
        Err(error) => Err(said("cli-unwritable", cause(&error, words))),
    }
}

/// A day and an hour, as they are written, of an instant where the site is.
pub fn moment(at: i64) -> (String, String) {
    let zone = clock::zone(config::ZONE).unwrap_or(clock::Zone::UTC);
    let (date, time) = clock::local(at, &zone);
    let (day, month) = (date.day(), u8::from(date.month()));
    (
        format!("{day:02}/{month:02}/{}", date.year()),
        format!("{:02}:{:02}", time.hour(), time.minute()),
    )
}

/// Why a file could not be read or written, in words where the machine's own are English.
pub fn cause(error: &io::Error, words: &Words) -> String {
    match error.kind() {
        io::ErrorKind::NotFound => words.text("cli-cause-not-found", &[]),
        io::ErrorKind::PermissionDenied => words.text("cli-cause-not-allowed", &[]),
        io::ErrorKind::InvalidData => words.text("cli-cause-not-utf8", &[]),
        io::ErrorKind::AddrInUse => words.text("cli-cause-taken", &[]),
        io::ErrorKind::IsADirectory => words.text("cli-cause-folder", &[]),
        _ => error.to_string(),
    }
}

/// Whether an error only says that the reader of a pipe has gone.
pub fn is_closed(error: &anyhow::Error) -> bool {
    let closed = |cause: &io::Error| cause.kind() == io::ErrorKind::BrokenPipe;
    error
        .chain()
        .any(|cause| cause.downcast_ref::<io::Error>().is_some_and(closed))
}

/// Whether colours can be shown: on a terminal, unless `NO_COLOR` says otherwise.
pub fn in_colour() -> bool {
    let refused = std::env::var_os("NO_COLOR").is_some_and(|value| !value.is_empty());
    io::stdout().is_terminal() && !refused
}
