//! A call told in words: « q » vaut « oui » et « nombre » dépasse 3.

use trame_dsl::diagnostic::{Circumstance, Is};
use trame_dsl::platform::Platform as _;

use super::Words;
use crate::platform::Icu;

impl Words {
    /// What is answered and known on a call, as one phrase; none when nothing is told of it.
    #[must_use]
    pub fn route(&self, route: &[Circumstance]) -> Option<String> {
        let told: Vec<String> = route.iter().map(|one| self.circumstance(one)).collect();
        let language = self.bundle.locales.first()?;
        (!told.is_empty()).then(|| Icu::list(language, &told))
    }

    fn circumstance(&self, one: &Circumstance) -> String {
        let name = ("name", one.name.clone());
        let say = |id, value: &str| self.text(id, &[name.clone(), ("value", value.to_owned())]);
        match &one.is {
            Is::Word(word) => say("route-word", word),
            Is::Other(words) => say("route-other", &words.join(", ")),
            Is::Chosen(code) => say("route-chosen", code),
            Is::NotChosen(code) => say("route-not-chosen", code),
            Is::Exactly(number) => say("route-exactly", number),
            Is::AtLeast(number) => say("route-at-least", number),
            Is::AtMost(number) => say("route-at-most", number),
            Is::MoreThan(number) => say("route-more-than", number),
            Is::LessThan(number) => say("route-less-than", number),
            Is::Between(from, to) => {
                let value = ("value", from.clone());
                self.text("route-between", &[name, value, ("to", to.clone())])
            }
            Is::Answered => say("route-answered", ""),
            Is::DontKnow => say("route-dont-know", ""),
            Is::Refused => say("route-refused", ""),
            Is::Left => say("route-left", ""),
            Is::Missing => say("route-missing", ""),
        }
    }
}
