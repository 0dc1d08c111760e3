//! The same words of the source, translated otherwise elsewhere.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Fault;

/// A text beside its source, as they are compared.
#[derive(Clone, Debug, PartialEq)]
pub struct Translated {
    /// Its id.
    pub id: String,
    /// Where it is named, in bytes of its file.
    pub at: Range<usize>,
    /// The words of the source.
    pub(super) source: String,
    /// Those of the translation.
    pub(super) text: String,
}

/// How one language says what it says: the first translation of each text of the source, wherever it
/// stands.
#[derive(Debug, Default)]
pub struct Sayings(BTreeMap<String, Said>);

#[derive(Debug)]
struct Said {
    catalog: String,
    id: String,
    text: String,
}

impl Sayings {
    /// Notes the texts of a catalog; those that say otherwise what was said before are reported, with
    /// where.
    pub fn note(&mut self, catalog: &str, texts: &[Translated]) -> Vec<Fault> {
        let mut faults = Vec::new();
        for text in texts.iter().filter(|text| is_compared(&text.source)) {
            let Some(before) = self.0.get(&text.source) else {
                let said = Said {
                    catalog: catalog.to_owned(),
                    id: text.id.clone(),
                    text: text.text.clone(),
                };
                self.0.insert(text.source.clone(), said);
                continue;
            };
            // What several enquêtes share is read again with each.
            let again = before.catalog == catalog && before.id == text.id;
            if before.text != text.text && !again {
                let fault = Fault::warning("translation-otherwise", text.at.clone())
                    .with("other", before.id.as_str())
                    .with("catalog", before.catalog.as_str());
                faults.push(fault);
            }
        }
        faults
    }
}

/// One word alone means this here and that there.
fn is_compared(source: &str) -> bool {
    let words = source.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).count() > 1
}
