//! `trame backup`: a copy of a database while it is served, kept in a file.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use tempfile::NamedTempFile;

use super::args::BackupArgs;
use super::output::{Stop, print};
use super::{Context, code, wait_for};
use crate::config::shown;
use crate::store::{BackupError, back_up, file_of};
use crate::words::Words;

/// Writes the copy beside its place, and puts it there when it is whole and proven.
pub fn run(args: &BackupArgs, context: Context) -> Result<ExitCode, Stop> {
    let words = context.words;
    let path = args.file.display().to_string();
    if args.file.exists() && !args.force {
        return Err(Stop::Refused(
            words.text("cli-backup-exists", &[("path", path)]),
        ));
    }
    // A device, or the database itself, is not to be replaced, whatever is forced.
    if args.file.exists() && !args.file.is_file() {
        let args = [("path", path)];
        return Err(Stop::Refused(words.text("cli-backup-no-plain-file", &args)));
    }
    let refused = |error: BackupError| refused(&error, &args.database, words);
    let database = file_of(&args.database).map_err(refused)?;
    if is_of(&args.file, &database) {
        let args = [("path", path)];
        return Err(Stop::Refused(words.text("cli-backup-itself", &args)));
    }
    let fresh = beside(&args.file).map_err(|error| refused(error.into()))?;
    wait_for(back_up(&args.database, fresh.path()))?.map_err(refused)?;
    let kept = if args.force {
        fresh.persist(&args.file)
    } else {
        fresh.persist_noclobber(&args.file)
    };
    let kept = kept.map_err(|error| refused(error.error.into()))?;
    let size = kept.metadata()?.len().div_ceil(1024);
    let args = [("path", path), ("size", size.to_string())];
    print(&(words.text("cli-backup-done", &args) + "\n"))?;
    Ok(code(true))
}

/// Whether a file is that database, or one of the files that stand beside it while it is open.
pub fn is_of(file: &Path, database: &Path) -> bool {
    let beside = |end: &str| {
        let mut name = database.as_os_str().to_owned();
        name.push(end);
        PathBuf::from(name)
    };
    let place = |file: &Path| file.canonicalize().ok();
    let mut own = ["", "-wal", "-shm"].into_iter().map(beside);
    place(file).is_some_and(|copy| own.any(|own| place(&own).as_ref() == Some(&copy)))
}

/// An empty file in the folder of another, gone if it is not put in its place.
pub fn beside(file: &Path) -> std::io::Result<NamedTempFile> {
    let folder = file
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    NamedTempFile::with_prefix_in(".trame-", folder.unwrap_or(Path::new(".")))
}

/// What stopped a backup or its return, in words.
pub fn refused(error: &BackupError, database: &str, words: &Words) -> Stop {
    let args = [("database", shown(database)), ("cause", error.to_string())];
    let message = words.text(&format!("cli-backup-{}", error.code()), &args);
    match error {
        BackupError::Store(_) | BackupError::File(_) => Stop::Failed(anyhow::anyhow!(message)),
        _ => Stop::Refused(message),
    }
}
