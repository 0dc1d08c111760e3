//! What the two databases hold is the same, and every statement is understood by both.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use sqlx::{AssertSqlSafe, Connection, Executor, PgConnection, SqlSafeStr, SqliteConnection};

use super::database::Database;

const SQLITE_COLUMNS: &str = "SELECT m.name || '.' || c.name || ' ' || c.type || \
     CASE WHEN c.\"notnull\" THEN ' NOT NULL' ELSE '' END || \
     CASE WHEN c.pk > 0 THEN ' KEY ' || c.pk ELSE '' END \
     FROM sqlite_master m JOIN pragma_table_info(m.name) c \
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name <> '_sqlx_migrations'";
/// The types are written as `SQLite` has them.
const POSTGRES_COLUMNS: &str = "SELECT c.table_name || '.' || c.column_name || ' ' || \
     CASE c.data_type WHEN 'uuid' THEN 'BLOB' WHEN 'bytea' THEN 'BLOB' WHEN 'bigint' THEN 'INTEGER' \
     WHEN 'boolean' THEN 'INTEGER' WHEN 'jsonb' THEN 'TEXT' WHEN 'text' THEN 'TEXT' \
     ELSE c.data_type END || \
     CASE c.is_nullable WHEN 'NO' THEN ' NOT NULL' ELSE '' END || \
     coalesce(' KEY ' || (SELECT k.ordinal_position FROM information_schema.key_column_usage k \
     JOIN information_schema.table_constraints t USING (constraint_schema, constraint_name) \
     WHERE t.constraint_type = 'PRIMARY KEY' AND t.constraint_schema = c.table_schema \
     AND k.table_name = c.table_name AND k.column_name = c.column_name), '') \
     FROM information_schema.columns c \
     WHERE c.table_schema = current_schema() AND c.table_name <> '_sqlx_migrations'";
const SQLITE_LINKS: &str = "SELECT m.name || '.' || f.\"from\" || ' ' || f.\"table\" || '.' || f.\"to\" \
     FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'";
const POSTGRES_LINKS: &str = "SELECT r.relname || '.' || a.attname || ' ' || q.relname || '.' || b.attname \
     FROM pg_constraint c JOIN pg_class r ON r.oid = c.conrelid JOIN pg_class q ON q.oid = c.confrelid \
     JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1] \
     JOIN pg_attribute b ON b.attrelid = c.confrelid AND b.attnum = c.confkey[1] \
     WHERE c.contype = 'f' AND c.connamespace = current_schema()::regnamespace";
const SQLITE_INDEXES: &str =
    "SELECT name || ' ' || tbl_name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL";
const POSTGRES_INDEXES: &str = "SELECT i.indexname || ' ' || i.tablename FROM pg_indexes i \
     WHERE i.schemaname = current_schema() AND NOT EXISTS (SELECT 1 FROM pg_constraint c \
     WHERE c.conname = i.indexname AND c.connamespace = current_schema()::regnamespace)";

/// A database of each kind, with its tables, and a connection to it.
async fn both() -> (Both, [Database; 2]) {
    let (sqlite, postgres) = (Database::sqlite(), Database::postgres().await);
    for database in [&sqlite, &postgres] {
        database.open().await.close().await;
    }
    let both = Both {
        sqlite: SqliteConnection::connect(&sqlite.url).await.unwrap(),
        postgres: PgConnection::connect(&postgres.url).await.unwrap(),
    };
    (both, [sqlite, postgres])
}

struct Both {
    sqlite: SqliteConnection,
    postgres: PgConnection,
}

impl Both {
    /// The lines that each gives.
    async fn lines(
        &mut self,
        sqlite: &'static str,
        postgres: &'static str,
    ) -> [BTreeSet<String>; 2] {
        let one: Vec<String> = sqlx::query_scalar(sqlite)
            .fetch_all(&mut self.sqlite)
            .await
            .unwrap();
        let other: Vec<String> = sqlx::query_scalar(postgres)
            .fetch_all(&mut self.postgres)
            .await
            .unwrap();
        [one, other].map(|lines| lines.into_iter().collect())
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn tables_columns_links_and_indexes_are_the_same() {
    let (mut both, _databases) = both().await;
    for (sqlite, postgres, least) in [
        (SQLITE_COLUMNS, POSTGRES_COLUMNS, 80),
        (SQLITE_LINKS, POSTGRES_LINKS, 20),
        (SQLITE_INDEXES, POSTGRES_INDEXES, 4),
    ] {
        let [one, other] = both.lines(sqlite, postgres).await;
        assert_eq!(one, other);
        assert!(one.len() >= least, "{one:?}");
    }
}

#[tokio::test]
#[ignore = "needs PostgreSQL: tests/run and tests/postgres start one"]
async fn every_statement_is_understood_by_both() {
    let (mut both, _databases) = both().await;
    let mut statements = 0;
    for (place, sql) in statements_of_the_store() {
        let safe = || AssertSqlSafe(sql.clone()).into_sql_str();
        let one = both.sqlite.prepare(safe()).await.map(|_| ());
        let other = both.postgres.prepare(safe()).await.map(|_| ());
        for understood in [one, other] {
            assert!(understood.is_ok(), "{place}: {understood:?}\n{sql}");
        }
        statements += 1;
    }
    assert!(statements >= 20, "only {statements}");
}

#[test]
fn migrations_have_the_same_numbers_and_names() {
    let of = |folder: &str| -> BTreeSet<String> {
        let folder = store().join("migrations").join(folder);
        let entries = fs::read_dir(folder).unwrap();
        entries
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect()
    };
    assert_eq!(of("sqlite"), of("postgres"));
    assert!(!of("sqlite").is_empty());
}

fn store() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/store")
}

/// The constants of the store that are statements, with the file and the name of each.
fn statements_of_the_store() -> Vec<(String, String)> {
    let mut found = Vec::new();
    for entry in fs::read_dir(store()).unwrap() {
        let path = entry.unwrap().path();
        let file = path.file_name().unwrap().to_string_lossy().into_owned();
        // Backups are SQLite's only.
        if file == "backup.rs" || path.extension().is_none_or(|extension| extension != "rs") {
            continue;
        }
        let text = fs::read_to_string(&path).unwrap();
        let program = text.split("#[cfg(test)]").next().unwrap();
        for constant in program.split("const ").skip(1) {
            let Some((name, value)) = constant.split_once(": &str =") else {
                continue;
            };
            let (_, value) = value.split_once('"').unwrap();
            let sql = literal(value);
            let verbs = ["SELECT ", "INSERT ", "UPDATE ", "DELETE ", "WITH "];
            if verbs.iter().any(|verb| sql.starts_with(verb)) {
                found.push((format!("{file}, {name}"), sql));
            }
        }
    }
    found
}

/// What a string literal says, from after its first quotation mark.
fn literal(source: &str) -> String {
    let mut text = String::new();
    let mut signs = source.chars();
    while let Some(sign) = signs.next() {
        match sign {
            '"' => break,
            '\\' => match signs.next() {
                Some('\n') => {
                    let rest = signs.as_str().trim_start();
                    signs = rest.chars();
                }
                Some(escaped) => text.push(escaped),
                None => break,
            },
            _ => text.push(sign),
        }
    }
    text
}
