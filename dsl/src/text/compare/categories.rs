//! Plural categories as calls really choose them: those of the rules inside fluent-bundle
//! (`intl_pluralrules` 7, CLDR 37), which has no `many` in French or Portuguese.

use intl_pluralrules::{PluralRuleType, PluralRules};
use unic_langid::LanguageIdentifier;

use super::super::plural;

/// Every category that there is.
pub(super) const ALL: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Whole numbers that are looked at. Below 100 the rules inside fluent-bundle are right; beyond,
/// a number chooses what one below does.
const WHOLE: u16 = 100;
/// Numbers with decimals, which some languages put in a category of their own.
const DECIMALS: [f64; 7] = [0.1, 0.5, 1.1, 1.5, 2.5, 10.5, 1_000_000.0];

/// Each category that whole numbers take, with those numbers (below 100), in CLDR's order.
pub(super) fn members(language: &LanguageIdentifier) -> Vec<(&'static str, Vec<u16>)> {
    let Some(rules) = rules(language) else {
        return vec![("other", (0..WHOLE).collect())];
    };
    let category = |number: u16| {
        rules
            .select(number)
            .map_or("other", |one| plural::name(&one))
    };
    let of = |wanted: &str| -> Vec<u16> {
        (0..WHOLE)
            .filter(|number| category(*number) == wanted)
            .collect()
    };
    ALL.into_iter()
        .map(|wanted| (wanted, of(wanted)))
        .filter(|(_, numbers)| !numbers.is_empty())
        .collect()
}

/// Each category that some number chooses, in CLDR's order.
pub(super) fn chosen(language: &LanguageIdentifier) -> Vec<&'static str> {
    let mut chosen: Vec<&str> = members(language).iter().map(|(name, _)| *name).collect();
    if let Some(rules) = rules(language) {
        let decimals = DECIMALS
            .iter()
            .filter_map(|number| rules.select(*number).ok());
        chosen.extend(decimals.map(|category| plural::name(&category)));
    }
    ALL.into_iter()
        .filter(|category| *category == "other" || chosen.contains(category))
        .collect()
}

/// As fluent-bundle looks for them: the language itself, the one it is a kind of, English.
fn rules(language: &LanguageIdentifier) -> Option<PluralRules> {
    let base = LanguageIdentifier::from_parts(language.language, None, None, &[]);
    let create =
        |tag: &LanguageIdentifier| PluralRules::create(tag.clone(), PluralRuleType::CARDINAL).ok();
    let english = || {
        create(&LanguageIdentifier::from_parts(
            "en".parse().ok()?,
            None,
            None,
            &[],
        ))
    };
    create(language).or_else(|| create(&base)).or_else(english)
}

#[cfg(test)]
mod tests {
    use super::chosen;

    #[test]
    fn each_language_has_its_own() {
        for (tag, expected) in [
            ("fr", "one other"),
            ("pt", "one other"),
            ("pt-BR", "one other"),
            ("en", "one other"),
            ("tr", "one other"),
            ("ta", "one other"),
            ("ur", "one other"),
            ("bn", "one other"),
            ("zh", "other"),
            ("zh-Hans", "other"),
            ("snk", "one other"),
            ("ro", "one few other"),
            ("ar", "zero one two few many other"),
            ("ru", "one few many other"),
        ] {
            let language = tag.parse().unwrap();
            assert_eq!(chosen(&language).join(" "), expected, "{tag}");
        }
    }
}
