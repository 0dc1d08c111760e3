//! `trame backup` and `trame restore`: a `SQLite` database kept while it is written, and put back.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};
use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

use sqlx::{Connection, Executor, SqliteConnection};
use tokio::time::sleep;
use trame::store::Appended;

use super::database::Database;
use super::store::{calls, note};

fn trame(command: &str, file: &Path, url: &str, force: bool) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_trame"));
    program.arg(command).arg(file).args(["--database", url]);
    if force {
        program.arg("--force");
    }
    program.output().unwrap()
}

/// What was said, when it ended with that code.
fn said(output: &Output, code: i32) -> String {
    let text = [&output.stdout[..], &output.stderr[..]].concat();
    let text = String::from_utf8(text).unwrap();
    assert_eq!(output.status.code(), Some(code), "{text}");
    text
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_backup_holds_what_was_acknowledged_before_it() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let store = database.open().await;
    let calls = calls(&store, 8).await;
    let acknowledged: Arc<Vec<AtomicI64>> = Arc::new(calls.iter().map(|_| 0.into()).collect());
    let writing: Vec<_> = calls
        .iter()
        .enumerate()
        .map(|(at, call)| {
            let (store, call, acknowledged) = (store.clone(), *call, Arc::clone(&acknowledged));
            tokio::spawn(async move {
                for seq in 1.. {
                    let stored = store.append(note(call, seq, &seq.to_string())).await;
                    if stored.is_err() {
                        return;
                    }
                    assert_eq!(stored.unwrap(), Appended::Stored);
                    acknowledged[at].store(seq, Ordering::SeqCst);
                }
            })
        })
        .collect();
    for round in 0..3 {
        sleep(Duration::from_millis(100)).await;
        let before: Vec<i64> = acknowledged
            .iter()
            .map(|seq| seq.load(Ordering::SeqCst))
            .collect();
        let file = folder.path().join(format!("{round}.db"));
        let (url, into) = (database.url.clone(), file.clone());
        let kept = tokio::task::spawn_blocking(move || trame("backup", &into, &url, false));
        assert!(said(&kept.await.unwrap(), 0).contains("Sauvegarde écrite et vérifiée"));
        let copy = Database::at(&format!("sqlite://{}", file.display()));
        let copy = copy.open().await;
        for (call, least) in calls.iter().zip(before) {
            assert!(least > 0);
            let events = copy.list_events(*call).await.unwrap();
            let there = i64::try_from(events.len()).unwrap();
            assert!(there >= least, "{there} of {least}");
            assert!((1..=there).eq(events.iter().map(|event| event.seq)));
        }
        copy.close().await;
    }
    let after = acknowledged[0].load(Ordering::SeqCst);
    store.close().await;
    for task in writing {
        task.await.unwrap();
    }
    assert!(acknowledged[0].load(Ordering::SeqCst) >= after);
}

#[tokio::test]
async fn a_backup_is_put_back_in_the_place_of_a_database_at_rest() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sauvegarde.db");
    let store = database.open().await;
    let call = calls(&store, 1).await[0];
    store.append(note(call, 1, "a")).await.unwrap();
    said(&trame("backup", &file, &database.url, false), 0);
    let again = trame("backup", &file, &database.url, false);
    assert!(said(&again, 1).contains("existe déjà"));
    store.append(note(call, 2, "b")).await.unwrap();
    let asked = trame("restore", &file, &database.url, false);
    assert!(said(&asked, 1).contains("--force"));
    let open = trame("restore", &file, &database.url, true);
    assert!(said(&open, 1).contains("ouverte par un autre programme"));
    assert_eq!(store.last_seq(call).await.unwrap(), 2);
    store.close().await;
    let restored = said(&trame("restore", &file, &database.url, true), 0);
    assert!(restored.contains("trame.db.old1"), "{restored}");
    let store = database.open().await;
    assert_eq!(store.last_seq(call).await.unwrap(), 1);
    store.close().await;
    // What it replaced is kept, whole.
    let aside = Database::at(&format!("{}.old1", database.url));
    let store = aside.open().await;
    assert_eq!(store.last_seq(call).await.unwrap(), 2);
    store.close().await;
    // A new place needs no leave.
    let elsewhere = format!("sqlite://{}", folder.path().join("neuve.db").display());
    said(&trame("restore", &file, &elsewhere, false), 0);
    let store = Database::at(&elsewhere).open().await;
    assert_eq!(store.last_seq(call).await.unwrap(), 1);
    store.close().await;
}

#[tokio::test]
async fn nobody_comes_back_with_a_backup() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("sauvegarde.db");
    database.open().await.close().await;
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    let people = "INSERT INTO account VALUES (x'00', 'a', 'A', '[]', '[]', '[]', NULL, NULL, 1, NULL); \
         INSERT INTO session VALUES ('t', x'00', 1, 1, '', ''); INSERT INTO link VALUES ('l', x'00', 1, 1)";
    connection.execute(people).await.unwrap();
    connection.close().await.unwrap();
    said(&trame("backup", &file, &database.url, false), 0);
    let sessions = "SELECT COUNT(*) FROM session";
    let kept = Database::at(&format!("sqlite://{}", file.display()));
    assert_eq!(kept.number(sessions).await, Some(1));
    said(&trame("restore", &file, &database.url, true), 0);
    assert_eq!(database.number(sessions).await, Some(0));
    assert_eq!(database.number("SELECT COUNT(*) FROM link").await, Some(0));
    assert_eq!(
        database.number("SELECT COUNT(*) FROM account").await,
        Some(1)
    );
}

#[tokio::test]
async fn what_is_no_sound_backup_is_refused() {
    let database = Database::sqlite();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name);
    let nothing = trame("backup", &at("a.db"), &database.url, false);
    assert!(said(&nothing, 1).contains("il n'y a pas de base de Trame"));
    assert!(!at("a.db").exists());
    let server = trame(
        "backup",
        &at("a.db"),
        "postgres://moi@nulle-part/base",
        false,
    );
    assert!(said(&server, 1).contains("pg_dump"));
    let store = database.open().await;
    calls(&store, 300).await;
    store.close().await;
    said(&trame("backup", &at("a.db"), &database.url, false), 0);
    let sound = fs::read(at("a.db")).unwrap();
    // Cut short, its middle written over, and no database at all.
    let mut holed = sound.clone();
    holed[8192..sound.len() / 2].fill(0xA5);
    for (name, bytes) in [
        ("coupée.db", &sound[..sound.len() / 2]),
        ("trouée.db", &holed),
        ("lettre.db", b"Bonjour.".as_slice()),
    ] {
        fs::write(at(name), bytes).unwrap();
        let refused = trame("restore", &at(name), &database.url, true);
        let message = said(&refused, 1);
        assert!(
            message.contains("abîmé") || message.contains("n'est pas une sauvegarde"),
            "{message}"
        );
    }
    fs::write(at("vide.db"), "").unwrap();
    let empty = trame("restore", &at("vide.db"), &database.url, true);
    assert!(said(&empty, 1).contains("n'est pas une sauvegarde"));
    let mut later = SqliteConnection::connect(&format!("sqlite://{}", at("a.db").display()))
        .await
        .unwrap();
    let migration = "INSERT INTO _sqlx_migrations VALUES (9999, '', 0, TRUE, x'00', 0)";
    later.execute(migration).await.unwrap();
    later.close().await.unwrap();
    let later = trame("restore", &at("a.db"), &database.url, true);
    assert!(said(&later, 1).contains("plus récente"));
    said(&trame("restore", &at("absente.db"), &database.url, true), 2);
    // After all that, the database is as it was, and a damaged one can be replaced.
    let people = "SELECT COUNT(*) FROM contact";
    assert_eq!(database.number(people).await, Some(300));
    fs::write(at("b.db"), &sound).unwrap();
    let path = database.url.strip_prefix("sqlite://").unwrap();
    fs::write(path, b"de la bouillie, et rien que de la bouillie").unwrap();
    said(&trame("restore", &at("b.db"), &database.url, true), 0);
    assert_eq!(database.number(people).await, Some(300));
}

#[tokio::test]
async fn a_backup_never_takes_the_place_of_the_database_or_of_a_device() {
    let database = Database::sqlite();
    let store = database.open().await;
    calls(&store, 1).await;
    let file = Path::new(database.url.strip_prefix("sqlite://").unwrap());
    let itself = trame("backup", file, &database.url, true);
    assert!(said(&itself, 1).contains("est la base elle-même"));
    let folder = file.parent().unwrap();
    let device = trame("backup", folder, &database.url, true);
    assert!(said(&device, 1).contains("n'est pas un fichier ordinaire"));
    store.close().await;
}
