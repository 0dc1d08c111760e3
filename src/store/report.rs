//! Sentences that agentes say do not work. What they say is never changed, only settled.

use sqlx::types::Json;
use uuid::Uuid;

use super::db::{on_read, on_write};
use super::{Store, StoreError};

const INSERT: &str = "INSERT INTO report (id, at, account_id, package, catalog, language, message, \
     shown_in, text_hash, step, route) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) \
     ON CONFLICT DO NOTHING";
const LIST: &str = "SELECT report.id, at, account.name AS who, package, catalog, language, message, \
     shown_in, text_hash, step, route \
     FROM report LEFT JOIN account ON account.id = report.account_id \
     WHERE settled_at IS NULL AND (language = $1 OR shown_in = $1) ORDER BY at, report.id";
const SETTLE: &str = "UPDATE report SET settled_at = $2, settled_by = $3 \
     WHERE id = $1 AND settled_at IS NULL";

/// A sentence to report.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewReport {
    /// Its number.
    pub id: Uuid,
    /// When.
    pub at: i64,
    /// By whom.
    pub account: Uuid,
    /// The package that the call ran.
    pub package: String,
    /// The catalog that the text is of: a package, `communs/…` or `termes`.
    pub catalog: String,
    /// The language of the call.
    pub language: String,
    /// The text: `message` or `message.attribute`.
    pub message: String,
    /// The language it was shown in.
    pub shown_in: String,
    /// The hash of the text as it is written in that language, as `translation::hash` makes it.
    pub text_hash: String,
    /// The étape.
    pub step: String,
    /// The names of the étapes and questions gone through, in order.
    pub route: Vec<String>,
}

/// A sentence that was reported and is not settled.
#[derive(Clone, Debug, PartialEq, Eq, sqlx::FromRow)]
pub struct ReportRow {
    /// Its number.
    pub id: Uuid,
    /// When.
    pub at: i64,
    /// By whom; `None` when her account is gone.
    pub who: Option<String>,
    /// The package that the call ran.
    pub package: String,
    /// The catalog that the text is of.
    pub catalog: String,
    /// The language of the call.
    pub language: String,
    /// The text.
    pub message: String,
    /// The language it was shown in.
    pub shown_in: String,
    /// The hash of the text as it was written then: another one has been written since if it differs.
    pub text_hash: String,
    /// The étape.
    pub step: String,
    /// The names of the étapes and questions gone through, in order.
    #[sqlx(json)]
    pub route: Vec<String>,
}

impl Store {
    /// Keeps that a sentence does not work; false when the same person has said so of the same words,
    /// and nobody has settled it yet.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn create_report(&self, new: &NewReport) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            let query = sqlx::query(INSERT).bind(new.id).bind(new.at).bind(new.account);
            let query = query.bind(&new.package).bind(&new.catalog).bind(&new.language);
            let query = query.bind(&new.message).bind(&new.shown_in).bind(&new.text_hash);
            query.bind(&new.step).bind(Json(&new.route)).execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }

    /// What is open for the translators of a language, oldest first: sentences of calls in that
    /// language, and those that calls in another have borrowed from it. Of these catalogs.
    ///
    /// # Errors
    /// When the database cannot be read.
    pub async fn list_reports(
        &self,
        language: &str,
        catalogs: &[String],
    ) -> Result<Vec<ReportRow>, StoreError> {
        let mut open: Vec<ReportRow> = on_read!(self.db, on => {
            sqlx::query_as(LIST).bind(language).fetch_all(on).await?
        });
        open.retain(|report| catalogs.contains(&report.catalog));
        Ok(open)
    }

    /// Settles one; false when somebody has.
    ///
    /// # Errors
    /// When the database cannot be written.
    pub async fn settle_report(&self, id: Uuid, by: Uuid, at: i64) -> Result<bool, StoreError> {
        let done = on_write!(self.db, on => {
            sqlx::query(SETTLE).bind(id).bind(at).bind(by).execute(on).await?.rows_affected()
        });
        Ok(done == 1)
    }
}
