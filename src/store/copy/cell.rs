//! One value of a row, the same whichever database it came from.

use serde_json::Value;
use sqlx::types::Json;
use trame_dsl::digest::Digest;
use uuid::Uuid;

/// A value, or none.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Cell {
    Id(Option<Uuid>),
    Text(Option<String>),
    Whole(Option<i64>),
    Flag(Option<bool>),
    Json(Option<Json<Value>>),
    Bytes(Option<Vec<u8>>),
}

/// A row: the values of a table's columns.
pub(super) type Row = Vec<Cell>;

/// Reads a row of either database; `Kind` and `Cell` are where it is used.
macro_rules! read_row {
    ($row:expr, $columns:expr) => {{
        let row = $row;
        let read = |(at, (_, kind)): (usize, &(&str, Kind))| {
            Ok(match kind {
                Kind::Id => Cell::Id(row.try_get(at)?),
                Kind::Text => Cell::Text(row.try_get(at)?),
                Kind::Whole => Cell::Whole(row.try_get(at)?),
                Kind::Flag => Cell::Flag(row.try_get(at)?),
                Kind::Json => Cell::Json(row.try_get(at)?),
                Kind::Bytes => Cell::Bytes(row.try_get(at)?),
            })
        };
        $columns
            .iter()
            .enumerate()
            .map(read)
            .collect::<Result<Row, sqlx::Error>>()
    }};
}

/// Gives a query its values.
macro_rules! bind_all {
    ($query:expr, $cells:expr) => {{
        let mut query = $query;
        for cell in $cells {
            query = match cell.clone() {
                Cell::Id(value) => query.bind(value),
                Cell::Text(value) => query.bind(value),
                Cell::Whole(value) => query.bind(value),
                Cell::Flag(value) => query.bind(value),
                Cell::Json(value) => query.bind(value),
                Cell::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}

pub(super) use {bind_all, read_row};

impl Cell {
    /// The same, with nothing in it.
    pub(super) fn emptied(&self) -> Self {
        match self {
            Self::Id(_) => Self::Id(None),
            Self::Text(_) => Self::Text(None),
            Self::Whole(_) => Self::Whole(None),
            Self::Flag(_) => Self::Flag(None),
            Self::Json(_) => Self::Json(None),
            Self::Bytes(_) => Self::Bytes(None),
        }
    }

    /// Whether nothing is in it.
    pub(super) fn is_empty(&self) -> bool {
        *self == self.emptied()
    }

    /// Whether U+0000 is in its words, which `PostgreSQL` does not keep.
    pub(super) fn has_nul(&self) -> bool {
        match self {
            Self::Text(Some(text)) => text.contains('\0'),
            Self::Json(Some(Json(value))) => json_has_nul(value),
            _ => false,
        }
    }

    /// What it is, in bytes that are the same for the same value.
    fn canonical(&self) -> Option<Vec<u8>> {
        match self {
            Self::Id(value) => value.map(|id| id.as_bytes().to_vec()),
            Self::Text(value) => value.as_ref().map(|text| text.clone().into_bytes()),
            Self::Whole(value) => value.map(|number| number.to_string().into_bytes()),
            Self::Flag(value) => value.map(|flag| vec![u8::from(flag)]),
            Self::Json(value) => value.as_ref().map(|Json(value)| {
                let mut written = String::new();
                write_json(value, &mut written);
                written.into_bytes()
            }),
            Self::Bytes(value) => value.clone(),
        }
    }
}

/// The hash of a row.
pub(super) fn hash(row: &[Cell]) -> [u8; 32] {
    let mut digest = Digest::default();
    for cell in row {
        match cell.canonical() {
            // The length keeps values that hold a zero byte apart.
            Some(bytes) => {
                digest.add(bytes.len().to_string().as_bytes());
                digest.add(&bytes);
            }
            None => digest.add(b"-"),
        }
    }
    digest.bytes()
}

fn json_has_nul(value: &Value) -> bool {
    match value {
        Value::String(text) => text.contains('\0'),
        Value::Array(values) => values.iter().any(json_has_nul),
        Value::Object(members) => members
            .iter()
            .any(|(name, value)| name.contains('\0') || json_has_nul(value)),
        _ => false,
    }
}

/// JSON with the members in order, and numbers by their value: `PostgreSQL` keeps neither the order nor
/// the way a number was written, nor the sign of nought.
fn write_json(value: &Value, out: &mut String) {
    match value {
        Value::Object(members) => {
            let mut members: Vec<_> = members.iter().collect();
            members.sort_by_key(|(name, _)| *name);
            out.push('{');
            for (name, value) in members {
                out.push_str(&Value::String(name.clone()).to_string());
                out.push(':');
                write_json(value, out);
                out.push(',');
            }
            out.push('}');
        }
        Value::Array(values) => {
            out.push('[');
            for value in values {
                write_json(value, out);
                out.push(',');
            }
            out.push(']');
        }
        Value::Number(number) => {
            let whole = number.is_i64() || number.is_u64();
            let float = number.as_f64().filter(|_| !whole);
            let written =
                float.map_or_else(|| number.to_string(), |float| (float + 0.0).to_string());
            out.push_str(&written);
        }
        other => out.push_str(&other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use super::{Cell, hash};
    use serde_json::json;
    use sqlx::types::Json;

    fn of(text: &str) -> [u8; 32] {
        hash(&[Cell::Json(Some(Json(serde_json::from_str(text).unwrap())))])
    }

    #[test]
    fn json_is_hashed_by_what_it_means() {
        assert_eq!(
            of(r#"{"a": [1, 100, 0.5, 0], "b": null}"#),
            of(r#"{"b":null,"a":[1,1e2,5e-1,-0.0]}"#)
        );
        assert_ne!(of(r#"{"a": "1"}"#), of(r#"{"a": 1}"#));
        assert_ne!(of("[[1],2]"), of("[[1,2]]"));
        assert_ne!(of("18446744073709551615"), of("18446744073709551614"));
    }

    #[test]
    fn rows_are_told_apart() {
        let text = |text: &str| Cell::Text(Some(text.into()));
        assert_ne!(hash(&[text("a"), text("b")]), hash(&[text("ab"), text("")]));
        assert_ne!(
            hash(&[text("a\0"), text("b")]),
            hash(&[text("a"), text("\0b")])
        );
        assert_ne!(hash(&[Cell::Text(None)]), hash(&[text("")]));
        assert_ne!(hash(&[Cell::Text(None)]), hash(&[text("-")]));
    }

    #[test]
    fn what_postgresql_does_not_keep_is_seen() {
        let json = |value| Cell::Json(Some(Json(value)));
        assert!(Cell::Text(Some("a\0".into())).has_nul());
        assert!(json(json!({"a": [{"b": "\0"}]})).has_nul());
        assert!(!json(json!({"a": "\\u0000"})).has_nul());
    }
}
