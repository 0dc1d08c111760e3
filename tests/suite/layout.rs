//! `trame fmt` from outside, and the layout of the library's own scripts.

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use trame::library::discover;
use trame::library::package::Package;
use trame_dsl::span::FileId;
use trame_dsl::syntax::format;

use crate::site::{MANIFEST, SCRIPT, err, out, site, trame};

const MESSY: &str = "\
Données
  nom:texte
etape accueil :Bonjour
 dire   bonjour
    >Bonjour { $nom }.   # bonjour
 # La fin.
 fin complet";

const LAID_OUT: &str = "\
données
  nom : texte

étape accueil : Bonjour
  dire bonjour
    > Bonjour { $nom }.   # bonjour
  # La fin.
  fin complet
";

/// The library of the project.
fn library() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts-library")
}

fn script(site: &Path) -> PathBuf {
    site.join("scripts-library/essai/script.trame")
}

#[test]
fn the_scripts_of_the_library_are_laid_out() {
    for path in discover::scripts(&library()).unwrap() {
        let written = fs::read_to_string(&path).unwrap();
        let laid_out = format(FileId(0), written.as_bytes()).unwrap();
        assert!(written == laid_out, "trame fmt {}", path.display());
    }
}

#[test]
fn laying_out_keeps_the_hash_of_every_package() {
    for found in discover::find(&library()).unwrap() {
        let files = discover::load(&found, &discover::Overlay::default()).unwrap();
        // What nobody would write, and means the same.
        let mut messy = files.clone();
        let mut laid_out = files.clone();
        let scripts = files.paths().filter(|path| {
            Path::new(path)
                .extension()
                .is_some_and(|kind| kind == "trame")
        });
        for path in scripts {
            let text = String::from_utf8(files.get(path).unwrap().to_vec()).unwrap();
            let text = text
                .replace("étape ", "Etape   ")
                .replace(" : choix", ":Choix")
                .replace('\n', "\r\n\r\n");
            let again = format(FileId(0), text.as_bytes()).unwrap();
            messy.insert(path, text.into_bytes());
            laid_out.insert(path, again.into_bytes());
        }
        let hash = |files| {
            let package = Package::build(&found.name, files);
            package.compiled.unwrap().script.hash
        };
        assert_eq!(hash(&files), hash(&messy), "{}", found.name);
        assert_eq!(hash(&files), hash(&laid_out), "{}", found.name);
    }
}

#[test]
fn scripts_are_laid_out_in_place() {
    let site = site(MANIFEST, MESSY);
    let shared = site.path().join("scripts-library/communs/mot.trame");
    fs::create_dir_all(shared.parent().unwrap()).unwrap();
    fs::write(&shared, "phrase  mot\n").unwrap();
    let checked = trame(site.path(), &["fmt", "--check"]);
    assert_eq!(checked.status.code(), Some(1));
    let named = "À mettre en page : scripts-library/communs/mot.trame\nÀ mettre en page : scripts-library/essai/script.trame\n";
    assert!(out(&checked).starts_with(named), "{}", out(&checked));
    assert_eq!(fs::read_to_string(script(site.path())).unwrap(), MESSY);

    let laid_out = trame(site.path(), &["fmt"]);
    assert_eq!(laid_out.status.code(), Some(0), "{}", err(&laid_out));
    assert!(
        out(&laid_out).contains("Mises en page : 2."),
        "{}",
        out(&laid_out)
    );
    assert_eq!(fs::read_to_string(script(site.path())).unwrap(), LAID_OUT);
    assert_eq!(fs::read_to_string(&shared).unwrap(), "phrase mot\n");
    for arguments in [
        &["fmt"][..],
        &["fmt", "--check"],
        &["fmt", "--check", "."],
        &["fmt", "--check", "scripts-library/essai"],
        &["fmt", "--check", "scripts-library/essai/script.trame"],
        &["fmt", "--check", "scripts-library/essai/enquete.yaml"],
    ] {
        let again = trame(site.path(), arguments);
        assert_eq!(again.status.code(), Some(0), "{arguments:?}");
        assert_eq!(out(&again).lines().count(), 1, "{}", out(&again));
    }
    let left: Vec<_> = fs::read_dir(site.path().join("scripts-library/essai"))
        .unwrap()
        .collect();
    assert_eq!(left.len(), 2, "no temporary file stays: {left:?}");
}

#[test]
fn a_script_with_faults_is_left_as_it_is() {
    let faulty = MESSY.replace("fin complet", "finn complet");
    let site = site(MANIFEST, &faulty);
    fs::write(
        site.path().join("scripts-library/autre.trame"),
        "phrase  mot",
    )
    .unwrap();
    let refused = trame(site.path(), &["fmt"]);
    assert_eq!(refused.status.code(), Some(1));
    assert_eq!(fs::read_to_string(script(site.path())).unwrap(), faulty);
    let said = err(&refused);
    assert!(said.contains("erreur[unknown-keyword]"), "{said}");
    assert!(
        said.contains("--> scripts-library/essai/script.trame:7:2"),
        "{said}"
    );
    assert!(said.contains("laissé tel quel"), "{said}");
    assert!(
        out(&refused).contains("Mises en page : 1."),
        "{}",
        out(&refused)
    );
}

#[test]
fn what_cannot_be_laid_out_says_so() {
    let site = site(MANIFEST, SCRIPT);
    for arguments in [
        &["fmt", "nowhere"][..],
        &["fmt", "locales"],
        &["fmt", "-", "scripts-library"],
        &["fmt", "--chek"],
    ] {
        let output = trame(site.path(), arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(err(&output).starts_with("erreur : "), "{}", err(&output));
    }
}

#[test]
fn an_editor_lays_out_by_standard_input() {
    let filter = |script: &str, arguments: &[&str]| -> Output {
        let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
        let command = command.args(arguments).env_remove("TRAME_UI_LANG");
        let pipes = command.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut child = pipes.stderr(Stdio::piped()).spawn().unwrap();
        let mut input = child.stdin.take().unwrap();
        input.write_all(script.as_bytes()).unwrap();
        drop(input);
        child.wait_with_output().unwrap()
    };
    let laid_out = filter(MESSY, &["fmt", "-"]);
    assert_eq!(
        (laid_out.status.code(), out(&laid_out).as_str()),
        (Some(0), LAID_OUT)
    );
    let checked = filter(MESSY, &["fmt", "--check", "-"]);
    assert_eq!(
        (checked.status.code(), out(&checked).as_str()),
        (Some(1), "")
    );
    let refused = filter("dir bonjour", &["fmt", "-"]);
    assert_eq!(
        (refused.status.code(), out(&refused).as_str()),
        (Some(1), "")
    );
    assert!(
        err(&refused).contains("entrée standard:1:1"),
        "{}",
        err(&refused)
    );
}

/// Rights and links belong to the author.
#[cfg(unix)]
#[test]
fn rights_and_links_stay() {
    use std::os::unix::fs::{PermissionsExt, symlink};

    let site = site(MANIFEST, MESSY);
    let (script, link) = (script(site.path()), site.path().join("lien.trame"));
    fs::set_permissions(&script, fs::Permissions::from_mode(0o640)).unwrap();
    symlink(&script, &link).unwrap();
    let laid_out = trame(site.path(), &["fmt", "lien.trame"]);
    assert_eq!(laid_out.status.code(), Some(0), "{}", err(&laid_out));
    assert_eq!(fs::read_to_string(&script).unwrap(), LAID_OUT);
    assert!(link.is_symlink());
    let mode = fs::metadata(&script).unwrap().permissions().mode();
    assert_eq!(mode & 0o777, 0o640);

    fs::write(&script, MESSY).unwrap();
    fs::set_permissions(&script, fs::Permissions::from_mode(0o440)).unwrap();
    let refused = trame(site.path(), &["fmt"]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(
        err(&refused).contains("ce n'est pas permis"),
        "{}",
        err(&refused)
    );
    assert_eq!(fs::read_to_string(&script).unwrap(), MESSY);
}
