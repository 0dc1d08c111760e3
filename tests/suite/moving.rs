//! `trame migrate`: a site copied from one database to another, killed on the way and run again.

use std::process::{Child, Command, Output, Stdio};
use std::time::Duration;

use serde_json::Value;
use sqlx::{AssertSqlSafe, Connection, Executor, SqliteConnection};
use tokio::time::{sleep, timeout};
use trame::calls::engine::text_sets;
use trame::store::{Store, StoreError, Uuid};
use trame_dsl::call::event::Event;

use super::database::{Database, execute};
use super::fixture;
use super::store::new_call;

/// How many calls, each of `EVENTS` events.
const CALLS: usize = 10_000;
const EVENTS: usize = 8;

/// Something in each table, in the words of `SQLite`.
const CONTENTS: &[&str] = &[
    "INSERT INTO site VALUES ('kind', 'real')",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 50) \
     INSERT INTO account SELECT randomblob(16), 'a' || i || '@essai.fr', 'Zoé « ' || i || ' »', '[\"agente\"]', \
     '[\"fr\",\"ar\"]', '[]', CASE i % 2 WHEN 0 THEN 'MDPH' END, NULL, i, NULL FROM n",
    "INSERT INTO identity SELECT 'https://annuaire', email, id, 1 FROM account",
    "INSERT INTO session SELECT 'jeton' || email, id, 1, 2, '::1', 'Navigateur' FROM account",
    "INSERT INTO link SELECT 'lien' || email, id, 1, 2 FROM account",
    "INSERT INTO throttle SELECT email, 3, 4 FROM account",
    "INSERT INTO token SELECT 'cle' || email, id, 'mon ordinateur', 1, 2, NULL FROM account",
    "INSERT INTO message_event SELECT randomblob(16), 3, id, name, 'essai', 'ar', 'bonjour', 'saved', 'مرحبا', NULL, 'ab' FROM account",
    "INSERT INTO presence SELECT 'essai', 'ar', 'bonjour', id, 4 FROM account",
    "INSERT INTO report SELECT randomblob(16), 5, id, 'essai', 'essai', 'ar', email, 'fr', 'ab', 'accueil', '[\"accueil\", \"é\"]', NULL, NULL FROM account",
    "INSERT INTO audit SELECT randomblob(16), 5, id, name, 'vu', 'appel', '{\"b\": 1.50, \"a\": [null, \"é\"]}', '::1' \
     FROM account",
    "INSERT INTO blob SELECT 'h' || email, zeroblob(9) FROM account WHERE email = 'a1@essai.fr' UNION ALL SELECT 'g' || email, randomblob(2000) FROM account",
    "INSERT INTO site_file SELECT 'a/' || hash, hash, NULL, 6, NULL FROM blob",
    "INSERT INTO version SELECT randomblob(16), 'essai', 1, 'Essai', 'MDPH', 'h', hash, '{}', '[]', 7, NULL FROM script",
    "INSERT INTO version_file SELECT version.id, blob.hash, blob.hash FROM version, blob",
    "INSERT INTO campaign SELECT randomblob(16), 'essai', 'Essai', 0, 8, id FROM version",
    "INSERT INTO campaign_member SELECT campaign.id, account.id FROM campaign, account",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $CALLS) \
     INSERT INTO contact SELECT randomblob(16), campaign.id, i, 'Personne ' || i, '+33199000000', 'fr', \
     '{\"nom\": {\"texte\": \"N' || i || '\"}}', 'done', 1, NULL, 'complet', NULL FROM campaign, n",
    "INSERT INTO call SELECT randomblob(16), contact.id, script.hash, '{\"fr\": \"t\"}', \
     '$CIRCUMSTANCES', \
     'Nadia', rank, rank + 1, 'complet', NULL FROM contact, script",
    "UPDATE contact SET call_id = (SELECT id FROM call WHERE contact_id = contact.id)",
    "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < $EVENTS) \
     INSERT INTO call_event SELECT call.id, i, 'r' || i, \
     replace('$EVENT', 'TEXT', 'Note ' || i || ' : « où ? » 電話'), started_at + i FROM call, n",
    "INSERT INTO alert SELECT id, 'sans_abri', 'pole', 'haute', 'Dort dehors', started_at FROM call \
     WHERE started_at % 10 = 0",
];

/// A site with many calls, in a file.
async fn source() -> Database {
    let database = Database::sqlite();
    let store = database.open().await;
    let edition = fixture::edition();
    let texts = text_sets(&edition);
    store.publish(&edition.script, &texts, 1).await.unwrap();
    store.close().await;
    let mut circumstances = new_call(Uuid::nil(), Uuid::nil()).circumstances;
    circumstances.seed = u64::MAX;
    let circumstances = serde_json::to_string(&circumstances).unwrap();
    let event = Event::Noted {
        text: "TEXT".into(),
    };
    let event = serde_json::to_string(&event).unwrap();
    let mut connection = SqliteConnection::connect(&database.url).await.unwrap();
    connection
        .execute("CREATE INDEX fast ON call (contact_id); BEGIN")
        .await
        .unwrap();
    for statement in CONTENTS {
        let statement = statement
            .replace("$CALLS", &CALLS.to_string())
            .replace("$EVENTS", &EVENTS.to_string())
            .replace("$CIRCUMSTANCES", &circumstances)
            .replace("$EVENT", &event);
        connection.execute(AssertSqlSafe(statement)).await.unwrap();
    }
    connection.execute("COMMIT; DROP INDEX fast").await.unwrap();
    connection.close().await.unwrap();
    database
}

fn migrate(from: &Database, to: &Database) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_trame"));
    command
        .args(["migrate", "--from", &from.url, "--to", &to.url])
        .args(["--format", "json"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn err(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Each table with what was said of it; fails when it was not copied.
fn copied(output: &Output) -> Vec<Value> {
    assert_eq!(output.status.code(), Some(0), "{}", err(output));
    serde_json::from_slice(&output.stdout).unwrap()
}

/// The same, without how much was there before.
fn contents(copied: &[Value]) -> Vec<(String, i64, String)> {
    let text = |table: &Value, name: &str| table[name].as_str().unwrap().to_owned();
    copied
        .iter()
        .map(|table| {
            (
                text(table, "table"),
                table["rows"].as_i64().unwrap(),
                text(table, "hash"),
            )
        })
        .collect()
}

/// Kills a copy once so many rows are in the target's table.
async fn kill_at(mut copy: Child, to: &Database, count: &'static str, rows: usize) {
    let reached = async {
        loop {
            // The tables may not be there yet.
            if to.number(count).await.is_some_and(|there| there >= rows) {
                return;
            }
            sleep(Duration::from_millis(5)).await;
        }
    };
    timeout(Duration::from_mins(1), reached).await.unwrap();
    copy.kill().unwrap();
    let killed = copy.wait_with_output().unwrap();
    assert_eq!(killed.status.code(), None, "it was over: {}", err(&killed));
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn a_copy_killed_and_run_again_is_whole() {
    let from = source().await;
    let to = Database::postgres().await;
    for (count, rows) in [
        ("SELECT COUNT(*) FROM contact", CALLS / 3),
        ("SELECT COUNT(*) FROM call_event", 1),
        ("SELECT COUNT(*) FROM call_event", CALLS * EVENTS / 2),
    ] {
        kill_at(migrate(&from, &to).spawn().unwrap(), &to, count, rows).await;
        let served = Store::open(&to.url).await;
        assert!(matches!(served, Err(StoreError::Unfinished)));
    }
    let first = copied(&migrate(&from, &to).output().unwrap());
    let before = |name: &str| {
        let table = first.iter().find(|table| table["table"] == name).unwrap();
        table["before"].as_i64().unwrap()
    };
    assert!(before("contact") == 10_000 && before("call_event") > 1 && before("alert") == 0);
    for (table, rows, _) in contents(&first) {
        assert!(rows > 0, "{table} is empty: nothing is proven of it");
    }
    // Seen by other eyes than the copier's.
    for count in [
        "SELECT COUNT(*) FROM contact WHERE call_id IS NOT NULL",
        "SELECT COUNT(*) FROM call_event",
        "SELECT COUNT(*) FROM version_file",
    ] {
        assert_eq!(from.number(count).await, to.number(count).await, "{count}");
    }
    let (one, other) = (from.open().await, to.open().await);
    let some: Vec<(Uuid,)> = from.rows("SELECT id FROM call ORDER BY id LIMIT 20").await;
    for (call,) in some {
        assert_eq!(
            format!("{:?}", one.find_call(call).await.unwrap().unwrap()),
            format!("{:?}", other.find_call(call).await.unwrap().unwrap())
        );
        assert_eq!(
            format!("{:?}", one.list_events(call).await.unwrap()),
            format!("{:?}", other.list_events(call).await.unwrap())
        );
    }

    let again = copied(&migrate(&from, &to).output().unwrap());
    assert_eq!(contents(&again), contents(&first));
    assert!(again.iter().all(|table| table["before"] == table["rows"]));

    // And back, into a file.
    let back = Database::sqlite();
    let returned = copied(&migrate(&to, &back).output().unwrap());
    assert_eq!(contents(&returned), contents(&first));
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn a_target_with_something_else_is_left_alone() {
    let from = Database::sqlite();
    from.open().await.close().await;
    for other in [
        "INSERT INTO site VALUES ('kind', 'real')",
        "INSERT INTO blob VALUES ('h', '')",
    ] {
        let to = Database::postgres().await;
        to.open().await.close().await;
        execute(&to.url, other.to_owned()).await;
        let refused = migrate(&from, &to).output().unwrap();
        assert_eq!(refused.status.code(), Some(1), "{}", err(&refused));
        assert!(
            err(&refused).contains("la cible contient autre chose"),
            "{}",
            err(&refused)
        );
        // Not even a mark is left: it can be served as before.
        to.open().await.close().await;
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn what_cannot_be_copied_says_so() {
    let to = Database::postgres().await;
    let nowhere = Database::sqlite();
    let said = |from: &Database, to: &Database| {
        let output = migrate(from, to).output().unwrap();
        (output.status.code(), err(&output))
    };
    let (code, message) = said(&nowhere, &to);
    assert_eq!(code, Some(1), "{message}");
    assert!(
        message.contains("il n'y a pas de base de Trame"),
        "{message}"
    );
    let (code, message) = said(&to, &to);
    assert!(
        code == Some(1) && message.contains("la même base"),
        "{message}"
    );
    // A server that is not there: the password is not said.
    let away = Database::at("postgres://moi:secret@127.0.0.1:1/rien");
    let (code, message) = said(&away, &to);
    assert_eq!(code, Some(2), "{message}");
    assert!(!message.contains("secret"), "{message}");
    let from = Database::sqlite();
    from.open().await.close().await;
    for (change, words) in [
        (
            "INSERT INTO site VALUES ('nom', 'a' || char(0))",
            "caractère nul",
        ),
        (
            "INSERT INTO _sqlx_migrations VALUES (9999, '', 0, TRUE, x'00', 0)",
            "plus récente",
        ),
        (
            "DELETE FROM _sqlx_migrations WHERE version > 1",
            "plus ancienne",
        ),
    ] {
        let mut connection = SqliteConnection::connect(&from.url).await.unwrap();
        connection.execute(change).await.unwrap();
        connection.close().await.unwrap();
        let (code, message) = said(&from, &Database::postgres().await);
        assert_eq!(code, Some(1), "{message}");
        assert!(message.contains(words), "{message}");
        let clean = "DELETE FROM site; DELETE FROM _sqlx_migrations WHERE version = 9999";
        let mut connection = SqliteConnection::connect(&from.url).await.unwrap();
        connection.execute(clean).await.unwrap();
    }
}
