//! The texts of one package in its languages, written for a call.

use std::borrow::Cow;
use std::cell::Cell;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

use fluent_bundle::FluentArgs;
use fluent_syntax::ast;
use unic_langid::LanguageIdentifier;

use super::bundle::Bundle;
use super::chain::Chains;
use super::say::Sayer;
use super::scan::{GIVEN, SAID};
use super::words::Words;
use super::{PRONUNCIATION, Quoted, Shown, Speaker, TextId};
use crate::platform::Platform;
use crate::script::{Header, List};

/// What the variables of a text stand for.
pub trait Scope {
    /// The value of a variable, named as written: `nom`, `freins-autre`, `aujourd_hui`.
    /// `None` when there is no such variable.
    fn quoted(&self, variable: &str) -> Option<Quoted>;

    /// Whether values are only stood in for, outside any call: functions write what stands there as
    /// it is.
    fn stands_in(&self) -> bool {
        false
    }
}

/// What one language brings.
#[derive(Clone, Debug)]
pub struct Catalog {
    /// The language.
    pub language: LanguageIdentifier,
    /// Sources of Fluent: the package's, those it includes, the terms. The first of two messages counts.
    pub package: Vec<Arc<str>>,
    /// Trame's own words of a call in that language; empty when there are none.
    pub words: Arc<str>,
}

/// The texts of one package. What a language needs is read when it is first shown.
pub struct Texts<P: Platform> {
    pub(super) lists: Vec<List>,
    pub(super) languages: Vec<Language>,
    pub(super) chains: Chains,
    platform: PhantomData<fn() -> P>,
}

/// One language.
pub(super) struct Language {
    pub(super) id: LanguageIdentifier,
    dir: &'static str,
    catalog: Catalog,
    bundle: OnceLock<Bundle>,
    words: OnceLock<Words>,
}

/// A text in one language.
pub(super) enum Written {
    Missing,
    /// With the marks that Fluent leaves where something is wrong.
    Broken(String),
    Sound(String),
}

impl<P: Platform> Texts<P> {
    /// The texts of a script with this header and these lists. Sources are not checked here:
    /// see [`check_source`](super::resource::check_source).
    #[must_use]
    pub fn new(header: &Header, lists: Vec<List>, catalogs: Vec<Catalog>) -> Self {
        let ids: Vec<_> = catalogs
            .iter()
            .map(|catalog| catalog.language.clone())
            .collect();
        let chains = Chains::new(header, &ids);
        let languages = catalogs.into_iter().map(Language::new::<P>).collect();
        Self {
            lists,
            languages,
            chains,
            platform: PhantomData,
        }
    }

    pub(super) fn word_in(&self, chain: &[usize], id: &str) -> Option<(usize, &str)> {
        chain
            .iter()
            .find_map(|at| Some((*at, self.languages.get(*at)?.words().get(id)?)))
    }

    /// The text in the first language of the chain that has it whole; the source's even when it is not.
    pub(super) fn first(
        &self,
        chain: &[usize],
        message: &str,
        attribute: Option<&str>,
        effort: &Effort,
    ) -> Option<(usize, String)> {
        for at in chain {
            match self.write(*at, message, attribute, effort) {
                Written::Sound(text) => return Some((*at, text)),
                Written::Broken(text) if self.chains.source == Some(*at) => {
                    return Some((*at, text));
                }
                Written::Broken(_) | Written::Missing => {}
            }
        }
        None
    }

    /// How a text of that language is pronounced, if it says so and whole.
    fn pronunciation(
        &self,
        at: usize,
        message: &str,
        attribute: Option<&str>,
        scope: &dyn Scope,
    ) -> Option<String> {
        if self.chains.source == Some(at) || !self.languages.get(at)?.bundle::<P>().is_pronounced()
        {
            return None;
        }
        let name = match attribute {
            None => Cow::Borrowed(PRONUNCIATION),
            Some(attribute) => Cow::Owned(format!("{attribute}-{PRONUNCIATION}")),
        };
        let effort = Effort {
            pronounced: true,
            ..Effort::new(scope)
        };
        match self.write(at, message, Some(&name), &effort) {
            Written::Sound(text) => Some(text),
            Written::Broken(_) | Written::Missing => None,
        }
    }

    /// Writes a text in one language.
    fn write(&self, at: usize, message: &str, attribute: Option<&str>, effort: &Effort) -> Written {
        let Some(language) = self.languages.get(at) else {
            return Written::Missing;
        };
        let bundle = language.bundle::<P>();
        let Some(pattern) = bundle.pattern(message, attribute) else {
            return Written::Missing;
        };
        if let [ast::PatternElement::TextElement { value }] = pattern.elements.as_slice() {
            return Written::Sound((*value).to_owned());
        }
        let needs = bundle.needs(pattern);
        if needs.endless || !effort.spend() {
            return Written::Broken(format!("{{{message}}}"));
        }
        let quoted: Vec<Option<Quoted>> = needs
            .variables
            .iter()
            .map(|need| effort.scope.quoted(need.variable()))
            .collect();
        let mut args = FluentArgs::with_capacity(quoted.len());
        let mut broken = needs.broken;
        let sayer = Sayer {
            texts: self,
            at,
            effort,
        };
        for (need, quoted) in needs.variables.iter().zip(&quoted) {
            match quoted
                .as_ref()
                .and_then(|quoted| sayer.argument(need, quoted))
            {
                Some(value) => args.set(need.key, value),
                None => broken = true,
            }
        }
        let (text, clean) = bundle.format(pattern, &args);
        if clean && !broken {
            return Written::Sound(text);
        }
        Written::Broken(text.replace(SAID, "").replace(GIVEN, ""))
    }
}

impl<P: Platform> Speaker for Texts<P> {
    /// A text in `language`, or else in the first language that has it: its declared
    /// fallbacks, then the source. `None` when not even the source has it.
    fn show(&self, language: &LanguageIdentifier, id: &TextId, scope: &dyn Scope) -> Option<Shown> {
        let attribute = id.attribute.as_deref();
        let message = id.message.as_str();
        let chain = self.chains.of(language);
        let (at, text) = self.first(chain, message, attribute, &Effort::new(scope))?;
        let source = self.chains.source.filter(|source| *source != at);
        let source = source.and_then(|source| {
            match self.write(source, message, attribute, &Effort::new(scope)) {
                Written::Missing => None,
                Written::Broken(text) | Written::Sound(text) => Some(text),
            }
        });
        let shown = self.languages.get(at)?;
        Some(Shown {
            id: None,
            text,
            lang: shown.id.clone(),
            fallback: shown.id != *language,
            dir: shown.dir,
            source,
            pronunciation: self.pronunciation(at, message, attribute, scope),
        })
    }

    /// One of Trame's own words, in `language` or the nearest that has it. A word that nobody has is its id.
    fn word(&self, language: &LanguageIdentifier, id: &str) -> Shown {
        let found = self.word_in(self.chains.words_of(language), id);
        let (at, text) = found.unwrap_or((0, id));
        let known = self.languages.get(at);
        let (lang, dir) = known.map_or((language, "ltr"), |known| (&known.id, known.dir));
        let source = self.chains.source.filter(|source| *source != at);
        let source = source.and_then(|source| self.languages.get(source)?.words().get(id));
        let pronunciation = known.and_then(|known| known.words().pronunciation(id));
        Shown {
            id: None,
            text: text.to_owned(),
            // The words of `pt` are those of `pt-BR` too.
            fallback: lang.language != language.language,
            lang: lang.clone(),
            dir,
            source: source.map(str::to_owned),
            pronunciation: pronunciation.map(str::to_owned),
        }
    }

    fn plain(&self, quoted: &Quoted, scope: &dyn Scope) -> String {
        let at = self.chains.source.unwrap_or(0);
        Sayer {
            texts: self,
            at,
            effort: &Effort::new(scope),
        }
        .say(quoted)
    }
}

impl Language {
    fn new<P: Platform>(catalog: Catalog) -> Self {
        let dir = if P::is_rtl(&catalog.language) {
            "rtl"
        } else {
            "ltr"
        };
        let id = catalog.language.clone();
        Self {
            id,
            dir,
            catalog,
            bundle: OnceLock::new(),
            words: OnceLock::new(),
        }
    }

    fn bundle<P: Platform>(&self) -> &Bundle {
        self.bundle
            .get_or_init(|| Bundle::new::<P>(&self.id, &self.catalog.package))
    }

    fn words(&self) -> &Words {
        self.words.get_or_init(|| Words::new(&self.catalog.words))
    }
}

/// How much is still written for one text. Labels quote values that have labels: a script
/// cannot be made to run for ever by labels that quote each other.
pub(super) struct Effort<'s> {
    pub(super) scope: &'s dyn Scope,
    left: Cell<u32>,
    pub(super) depth: Cell<u32>,
    /// Whether labels are written as they are pronounced, where they say so.
    pub(super) pronounced: bool,
}

/// Texts written for one text, labels included.
const MAX_TEXTS: u32 = 200;
/// How deep labels quote labels.
pub(super) const MAX_NESTING: u32 = 8;

impl<'s> Effort<'s> {
    fn new(scope: &'s dyn Scope) -> Self {
        Self {
            scope,
            left: Cell::new(MAX_TEXTS),
            depth: Cell::new(0),
            pronounced: false,
        }
    }

    fn spend(&self) -> bool {
        self.left.replace(self.left.get().saturating_sub(1)) > 0
    }
}
