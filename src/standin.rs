//! Stand-ins for parts of the language that are being written: same names, same shapes,
//! nothing inside. To be replaced by `trame_dsl` throughout.

/// Stand-in for `trame_dsl::syntax`.
pub mod syntax {
    use trame_dsl::{diagnostic::Diagnostic, span::FileId, syntax::tree::SyntaxTree};

    /// A tree and what is wrong.
    pub struct Parsed {
        /// The tree.
        pub tree: SyntaxTree,
        /// What is wrong.
        pub diagnostics: Vec<Diagnostic>,
    }

    /// Reads nothing.
    #[must_use]
    pub fn parse(file: FileId, _: &[u8]) -> Parsed {
        Parsed {
            tree: SyntaxTree {
                file,
                ..Default::default()
            },
            diagnostics: Vec::new(),
        }
    }
}

/// Stand-in for `trame_dsl::check`.
pub mod check {
    use std::collections::BTreeMap;
    use trame_dsl::{
        call::rehearsal::Scenario, check::manifest::Surroundings, diagnostic::Diagnostic,
        script::Script, syntax::tree::SyntaxTree,
    };

    /// What is checked.
    pub struct Input<'a> {
        /// Trees by path.
        pub trees: &'a BTreeMap<String, SyntaxTree>,
        /// The rest.
        pub surroundings: &'a Surroundings,
    }

    /// What is compiled.
    #[derive(Clone, Debug)]
    pub struct Compiled {
        /// The script.
        pub script: Script,
        /// Extracted texts.
        pub catalogs: BTreeMap<String, String>,
        /// Its scenarios.
        pub scenarios: Vec<Scenario>,
    }

    /// The outcome.
    pub struct Checked {
        /// What is wrong.
        pub diagnostics: Vec<Diagnostic>,
        /// The compiled script.
        pub compiled: Option<Compiled>,
    }

    /// Checks nothing.
    #[must_use]
    pub fn check(_: &Input<'_>) -> Checked {
        Checked {
            diagnostics: Vec::new(),
            compiled: None,
        }
    }
}

/// Stand-in for `trame_dsl::text`.
pub mod text {
    use std::{marker::PhantomData, sync::Arc};
    use unic_langid::LanguageIdentifier;

    /// One language's texts.
    pub struct Catalog {
        /// Which.
        pub language: LanguageIdentifier,
        /// The package's.
        pub package: Vec<Arc<str>>,
        /// Trame's own.
        pub words: Arc<str>,
    }

    /// Texts.
    #[derive(Debug)]
    pub struct Texts<P>(PhantomData<P>);

    impl<P> Texts<P> {
        /// Nothing.
        #[must_use]
        pub fn new(_: &trame_dsl::script::Script, _: &[Catalog]) -> Self {
            Self(PhantomData)
        }
    }
}

/// Stand-in for `trame_dsl::call`.
pub mod call {
    use super::text::Texts;
    use std::sync::Arc;
    use trame_dsl::call::{
        event::{Circumstances, Data, Event},
        screen::Screen,
    };
    use trame_dsl::{
        name::Name,
        script::Script,
        value::{Given, Key},
    };

    /// A call.
    pub struct Call;

    /// Why an event was refused.
    #[derive(Clone, Debug)]
    pub struct Refusal {
        /// Its code.
        pub code: &'static str,
        /// What its sentence quotes.
        pub args: Vec<(&'static str, String)>,
    }

    impl Call {
        /// Begins.
        #[must_use]
        pub fn begin(_: Arc<Script>, _: Data, _: Circumstances) -> Self {
            Self
        }
        /// Applies.
        pub fn apply<P>(&mut self, _: &Event) -> Result<(), Refusal> {
            Err(Refusal {
                code: "standin",
                args: Vec::new(),
            })
        }
        /// Asked.
        #[must_use]
        pub fn asked(&self) -> Vec<Key> {
            Vec::new()
        }
        /// Answers.
        #[must_use]
        pub fn answers(&self) -> Vec<(Key, Given)> {
            Vec::new()
        }
        /// Outcome.
        #[must_use]
        pub fn outcome(&self) -> Option<Name> {
            None
        }
        /// Screen.
        #[must_use]
        pub fn screen<P>(&self, _: &Texts<P>) -> Option<Screen> {
            None
        }
    }
}
