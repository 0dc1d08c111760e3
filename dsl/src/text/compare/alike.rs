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

/// Texts of one language that say the same words of the source in two ways: each with the file it
/// is of, and the one that says it otherwise. `files` are catalogs with their texts, the first counting.
#[must_use]
pub fn otherwise<'a>(files: &[(&'a str, &'a [Translated])]) -> Vec<(usize, Fault)> {
    let mut first: BTreeMap<&str, (&str, &Translated)> = BTreeMap::new();
    let mut faults = Vec::new();
    for (at, (catalog, texts)) in files.iter().enumerate() {
        for text in texts.iter().filter(|text| is_compared(&text.source)) {
            let (other, before) = *first.entry(&text.source).or_insert((catalog, text));
            if before.text == text.text || before.id == text.id {
                continue;
            }
            let fault = Fault::warning("translation-otherwise", text.at.clone())
                .with("other", before.id.as_str())
                .with("catalog", other);
            faults.push((at, fault));
        }
    }
    faults
}

/// One word alone means this here and that there.
fn is_compared(source: &str) -> bool {
    let words = source.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).count() > 1
}
