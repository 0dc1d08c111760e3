//! `trame restore`: a kept copy put in the place of a database.

use std::fs;
use std::process::ExitCode;

use super::args::RestoreArgs;
use super::backup::{beside, is_of, refused};
use super::output::{Stop, cause, print};
use super::{Context, code, wait_for};
use crate::store::{BackupError, file_of, prepare, put_back};

/// Proves a copy of the copy, then puts it in the database's place.
pub fn run(args: &RestoreArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let refused = |error: BackupError| refused(&error, &args.database, words);
    let file = file_of(&args.database).map_err(refused)?;
    if is_of(&args.file, &file) {
        let args = [("path", args.file.display().to_string())];
        return Err(Stop::Refused(words.text("cli-restore-itself", &args)));
    }
    if file.exists() && !args.force {
        let args = [("database", file.display().to_string())];
        return Err(Stop::Refused(words.text("cli-restore-exists", &args)));
    }
    let fresh = beside(&file).map_err(|error| refused(error.into()))?;
    fs::copy(&args.file, fresh.path()).map_err(|error| {
        let args = [
            ("path", args.file.display().to_string()),
            ("cause", cause(&error, words)),
        ];
        Stop::Failed(anyhow::anyhow!(words.text("cli-unreadable", &args)))
    })?;
    let proven = wait_for(prepare(fresh.path()))?;
    proven.map_err(|error| match error {
        // It is the backup that is no database here.
        BackupError::NoDatabase => Stop::Refused(words.text("cli-restore-not-ours", &[])),
        error => refused(error),
    })?;
    let aside = wait_for(put_back(&args.database, fresh.path()))?.map_err(refused)?;
    let database = ("database", file.display().to_string());
    let said = match aside {
        Some(aside) => {
            let aside = ("aside", aside.display().to_string());
            words.text("cli-restore-replaced", &[database, aside])
        }
        None => words.text("cli-restore-done", &[database]),
    };
    print(&(said + "\n"))?;
    Ok(code(true))
}
