//! What is written: results on standard output, complaints on standard error.

use std::io::{self, IsTerminal, Write};

use crate::words::Words;

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
