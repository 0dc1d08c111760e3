//! What there is to know of the sentences of a screen, beside what they say.

use serde::Serialize;
use trame_dsl::call::screen::Screen;

/// The sentences of a screen.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Sentences {
    /// One of them says how it is pronounced.
    pub pronounced: bool,
}

impl Sentences {
    /// Those of that screen.
    pub fn of(screen: &Screen) -> Self {
        let said = screen.said();
        Self {
            pronounced: said.iter().any(|shown| shown.pronunciation.is_some()),
        }
    }
}
