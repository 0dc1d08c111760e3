//! What the README says of the tree is so, and what is extracted is current.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

#[path = "readme/reference.rs"]
mod reference;

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn its_map_names_the_folders_there_are() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let map = readme
        .split("## Map")
        .nth(1)
        .and_then(|rest| rest.split("\n## ").next())
        .unwrap();
    let rows = map
        .lines()
        .filter_map(|line| line.strip_prefix("| `")?.split('`').next());
    let named: BTreeSet<String> = rows.map(str::to_owned).collect();
    let tracked = Command::new("git")
        .args(["ls-files"])
        .current_dir(root())
        .output()
        .unwrap();
    let tracked = String::from_utf8(tracked.stdout).unwrap();
    let folders = tracked
        .lines()
        .filter_map(|path| Some(path.split_once('/')?.0));
    let folders: BTreeSet<String> = folders
        .filter(|folder| !folder.starts_with('.'))
        .map(str::to_owned)
        .collect();
    assert_eq!(named, folders);
}

#[test]
fn its_picture_and_links_are_there() {
    let readme = fs::read_to_string(root().join("README.md")).unwrap();
    let links = readme
        .split("](")
        .skip(1)
        .filter_map(|rest| rest.split(')').next());
    for link in links.filter(|link| !link.starts_with("http")) {
        let (path, heading) = link.split_once('#').unwrap_or((link, ""));
        assert!(root().join(path).exists(), "{link} is not there");
        let page = fs::read_to_string(root().join(path)).unwrap_or_default();
        let headings = page.lines().filter(|line| line.starts_with('#'));
        let mut anchors = headings.map(reference::examples::anchor);
        assert!(
            heading.is_empty() || anchors.any(|anchor| anchor == heading),
            "{link} is not there"
        );
    }
}

/// `trame extract` on a copy of the library changes nothing.
#[test]
fn extracted_texts_are_current() {
    let copy = tempfile::tempdir().unwrap();
    for folder in ["scripts-library", "locales"] {
        copy_folder(&root().join(folder), &copy.path().join(folder));
    }
    let done = Command::new(env!("CARGO_BIN_EXE_trame"))
        .arg("extract")
        .current_dir(copy.path())
        .output()
        .unwrap();
    assert!(
        done.status.success(),
        "{}",
        String::from_utf8_lossy(&done.stderr)
    );
    let french = |base: &Path| files(&base.join("locales/fr"));
    assert_eq!(
        french(copy.path()),
        french(&root()),
        "run `trame extract` and commit what it writes"
    );
}

fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let path = entry.unwrap().path();
        let target = to.join(path.file_name().unwrap());
        if path.is_dir() {
            copy_folder(&path, &target);
        } else {
            fs::copy(&path, &target).unwrap();
        }
    }
}

/// Every file under a folder, by path, with its text.
fn files(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut folders = vec![folder.to_owned()];
    while let Some(next) = folders.pop() {
        for entry in fs::read_dir(next).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path
                    .strip_prefix(folder)
                    .unwrap()
                    .to_string_lossy()
                    .into_owned();
                found.push((name, fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}
