//! A fresh database for one test: a `SQLite` file, or a schema of its own on the `PostgreSQL` server
//! at `TEST_DATABASE_URL`. The suite runs on each: `tests/run` runs it twice.

use std::sync::Arc;

use sqlx::postgres::PgRow;
use sqlx::sqlite::SqliteRow;
use sqlx::{AssertSqlSafe, Connection, Executor, FromRow, PgConnection, SqliteConnection};
use tempfile::TempDir;
use trame::clock::Clock;
use trame::store::Store;

/// A database that goes away with the last test that holds it.
#[derive(Clone)]
pub struct Database {
    /// Its address.
    pub url: String,
    _folder: Option<Arc<TempDir>>,
    _schema: Option<Arc<Schema>>,
}

impl Database {
    /// On `PostgreSQL` where there is a server, else on `SQLite`.
    pub async fn fresh() -> Self {
        match server() {
            Some(_) => Self::postgres().await,
            None => Self::sqlite(),
        }
    }

    /// A file.
    pub fn sqlite() -> Self {
        let folder = Arc::new(tempfile::tempdir().unwrap());
        Self {
            url: format!("sqlite://{}/trame.db", folder.path().display()),
            _folder: Some(folder),
            _schema: None,
        }
    }

    /// One that the test has made, or has not.
    pub fn at(url: &str) -> Self {
        Self {
            url: url.to_owned(),
            _folder: None,
            _schema: None,
        }
    }

    /// A schema of the server, whose absence fails the test.
    pub async fn postgres() -> Self {
        let server = server().expect("TEST_DATABASE_URL is set: run tests/postgres cargo test …");
        let name = format!("test_{}", Clock::System.id().simple());
        execute(&server, format!("CREATE SCHEMA {name}")).await;
        let mark = if server.contains('?') { '&' } else { '?' };
        Self {
            url: format!("{server}{mark}options[search_path]={name}"),
            _folder: None,
            _schema: Some(Arc::new(Schema { server, name })),
        }
    }

    /// The rows of a query.
    pub async fn rows<R>(&self, query: &'static str) -> Vec<R>
    where
        R: Send + Unpin + for<'r> FromRow<'r, SqliteRow> + for<'r> FromRow<'r, PgRow>,
    {
        if self.url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(&self.url).await.unwrap();
            let rows = sqlx::query_as(query).fetch_all(&mut connection).await;
            return rows.unwrap();
        }
        let mut connection = PgConnection::connect(&self.url).await.unwrap();
        let rows = sqlx::query_as(query).fetch_all(&mut connection).await;
        rows.unwrap()
    }

    /// The number that a query gives, if it can be asked yet.
    pub async fn number(&self, query: &'static str) -> Option<usize> {
        let number: sqlx::Result<i64> = if self.url.starts_with("sqlite:") {
            let mut connection = SqliteConnection::connect(&self.url).await.ok()?;
            sqlx::query_scalar(query).fetch_one(&mut connection).await
        } else {
            let mut connection = PgConnection::connect(&self.url).await.ok()?;
            sqlx::query_scalar(query).fetch_one(&mut connection).await
        };
        usize::try_from(number.ok()?).ok()
    }

    /// Opens it.
    pub async fn open(&self) -> Store {
        Store::open(&self.url).await.unwrap()
    }
}

/// Where the server is.
fn server() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok()
}

/// Runs statements on a database.
pub async fn execute(url: &str, statements: String) {
    let statements = AssertSqlSafe(statements);
    if url.starts_with("sqlite:") {
        let mut connection = SqliteConnection::connect(url).await.unwrap();
        connection.execute(statements).await.unwrap();
        return connection.close().await.unwrap();
    }
    let mut connection = PgConnection::connect(url).await.unwrap();
    connection.execute(statements).await.unwrap();
    connection.close().await.unwrap();
}

struct Schema {
    server: String,
    name: String,
}

impl Drop for Schema {
    fn drop(&mut self) {
        let drop = format!("SET lock_timeout = '5s'; DROP SCHEMA {} CASCADE", self.name);
        let server = self.server.clone();
        // The test's own runtime is ending.
        let dropping = std::thread::spawn(move || {
            let runtime = tokio::runtime::Builder::new_current_thread()
                .enable_all()
                .build()
                .unwrap();
            runtime.block_on(async {
                // A server that a failing test left down has nothing to keep.
                if let Ok(mut connection) = PgConnection::connect(&server).await {
                    let _ = connection.execute(AssertSqlSafe(drop)).await;
                }
            });
        });
        let _ = dropping.join();
    }
}
