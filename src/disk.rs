//! Files changed in one go: whatever happens, what they held or what they hold from then on is there.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write};
use std::path::Path;

use tempfile::{Builder, NamedTempFile};

/// Gives a file what it holds from now on, or removes it; false, and nothing is done, when it no longer
/// holds `was`. `None`: it is not there. A file keeps its permissions, and a link that leads to it stays.
///
/// # Errors
/// When it cannot be read or written.
pub fn change(path: &Path, was: Option<&[u8]>, becomes: Option<&[u8]>) -> io::Result<bool> {
    match (was, becomes) {
        (Some(was), Some(becomes)) => replace(path, was, becomes),
        (None, Some(becomes)) => create(path, becomes),
        (Some(was), None) => {
            if fs::read(path)? != was {
                return Ok(false);
            }
            fs::remove_file(path)?;
            Ok(true)
        }
        (None, None) => Ok(!path.exists()),
    }
}

/// Gives a file what it holds from now on, whatever it held.
///
/// # Errors
/// When it cannot be written.
pub fn write(path: &Path, becomes: &[u8]) -> io::Result<()> {
    fresh(path, becomes)?
        .persist(path)
        .map_err(|error| error.error)?;
    Ok(())
}

fn create(path: &Path, becomes: &[u8]) -> io::Result<bool> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    match fresh(path, becomes)?.persist_noclobber(path) {
        Ok(_) => Ok(true),
        Err(error) if error.error.kind() == ErrorKind::AlreadyExists => Ok(false),
        Err(error) => Err(error.error),
    }
}

fn replace(path: &Path, was: &[u8], becomes: &[u8]) -> io::Result<bool> {
    let path = fs::canonicalize(path)?;
    // A file that may not be written is not replaced either.
    let file = OpenOptions::new().read(true).write(true).open(&path)?;
    if file.metadata()?.permissions().readonly() {
        return Err(ErrorKind::PermissionDenied.into());
    }
    if fs::read(&path)? != was {
        return Ok(false);
    }
    let fresh = fresh(&path, becomes)?;
    fresh
        .as_file()
        .set_permissions(file.metadata()?.permissions())?;
    fresh.persist(&path).map_err(|error| error.error)?;
    Ok(true)
}

/// A file beside another, already on disk.
fn fresh(beside: &Path, contents: &[u8]) -> io::Result<NamedTempFile> {
    let folder = beside
        .parent()
        .filter(|folder| !folder.as_os_str().is_empty());
    let mut builder = Builder::new();
    builder.prefix(".trame-");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        // As any new file: what the person's own settings leave of it.
        builder.permissions(fs::Permissions::from_mode(0o666));
    }
    let mut fresh = builder.tempfile_in(folder.unwrap_or(Path::new(".")))?;
    fresh.write_all(contents)?;
    fresh.as_file().sync_all()?;
    Ok(fresh)
}

#[cfg(test)]
mod tests {
    use std::fs;

    use super::{change, write};

    #[test]
    fn a_file_is_changed_only_from_what_it_is_taken_to_hold() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a/b.ftl");
        let (one, two) = (Some(b"1".as_slice()), Some(b"2".as_slice()));
        assert!(change(&path, None, one).unwrap());
        assert!(!change(&path, None, two).unwrap());
        assert!(!change(&path, two, None).unwrap());
        assert!(!change(&path, two, one).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"1");
        assert!(change(&path, one, two).unwrap());
        assert_eq!(fs::read(&path).unwrap(), b"2");
        assert!(change(&path, two, None).unwrap());
        assert!(change(&path, None, None).unwrap());
        write(&path, b"3").unwrap();
        assert_eq!(fs::read_dir(folder.path().join("a")).unwrap().count(), 1);
    }
}
