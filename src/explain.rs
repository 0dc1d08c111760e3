//! The pages of `trame explain`: what is the same in every language, that is each code's family,
//! severity, example and what to write instead. Their words are `explain-CODE` in
//! `locales/*/trame-explain-*.ftl`. A test has the compiler read every example.

use std::sync::LazyLock;

use trame_dsl::diagnostic::Severity;

/// Families in the order of a reader's need, each with its examples.
const FAMILIES: [(&str, &str); 16] = [
    ("layout", include_str!("explain/layout.txt")),
    ("words", include_str!("explain/words.txt")),
    ("statements", include_str!("explain/statements.txt")),
    ("questions", include_str!("explain/questions.txt")),
    ("answers", include_str!("explain/answers.txt")),
    ("expressions", include_str!("explain/expressions.txt")),
    ("types", include_str!("explain/types.txt")),
    ("names", include_str!("explain/names.txt")),
    ("routes", include_str!("explain/routes.txt")),
    ("rosters", include_str!("explain/rosters.txt")),
    ("texts", include_str!("explain/texts.txt")),
    ("scenarios", include_str!("explain/scenarios.txt")),
    ("manifest", include_str!("explain/manifest.txt")),
    ("translations", include_str!("explain/translations.txt")),
    ("rehearsals", include_str!("explain/rehearsals.txt")),
    ("calls", include_str!("explain/calls.txt")),
];

/// Before a line of an excerpt.
const GUTTER: &str = "  ";
/// Before a line that is at fault.
const MARK: &str = "✗ ";
/// Opens what is to be written instead.
const INSTEAD: &str = "instead";
/// Opens the lines of another file.
const FILE: &str = "file";

static PAGES: LazyLock<Vec<Page>> = LazyLock::new(|| {
    FAMILIES
        .iter()
        .flat_map(|(name, text)| read(name, text))
        .collect()
});

/// What a code's page shows beside its words.
#[derive(Debug)]
pub struct Page {
    /// The code.
    pub code: &'static str,
    /// The family it is listed in.
    pub family: &'static str,
    /// How much it matters.
    pub severity: Severity,
    /// Where the lines of its excerpts stand.
    pub place: Place,
    /// What earns the code; empty where no excerpt can show it.
    pub example: Vec<Excerpt>,
    /// What to write instead.
    pub instead: Vec<Excerpt>,
}

/// Where the lines of an excerpt stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// They are a whole script.
    Script,
    /// In an étape.
    Step,
    /// In `enquete.yaml`.
    Manifest,
    /// In `annuaire.yaml`.
    Directory,
    /// In a translator's file.
    Translation,
    /// There is no excerpt: the fault is of the file, not of its lines.
    Nowhere,
}

/// Lines of one file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Excerpt {
    /// Its path, where it is not the file that the page is about.
    pub path: Option<&'static str>,
    /// Its lines.
    pub lines: Vec<Line>,
}

/// A line of an excerpt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// What is written.
    pub text: &'static str,
    /// Whether the fault is reported on it.
    pub marked: bool,
}

/// Every page, by family.
#[must_use]
pub fn pages() -> &'static [Page] {
    &PAGES
}

/// The page of a code.
#[must_use]
pub fn find(code: &str) -> Option<&'static Page> {
    PAGES.iter().find(|page| page.code == code)
}

/// Families, in order.
pub fn families() -> impl Iterator<Item = &'static str> {
    FAMILIES.iter().map(|(name, _)| *name)
}

impl Place {
    /// Each place with its word in the files of examples.
    const WORDS: [(&'static str, Self); 6] = [
        ("script", Self::Script),
        ("step", Self::Step),
        ("manifest", Self::Manifest),
        ("directory", Self::Directory),
        ("translation", Self::Translation),
        ("nowhere", Self::Nowhere),
    ];

    /// Its word.
    #[must_use]
    pub fn word(self) -> &'static str {
        let found = Self::WORDS.iter().find(|(_, place)| *place == self);
        found.map_or("", |(word, _)| *word)
    }
}

impl Excerpt {
    /// Its lines as they would be in the file.
    #[must_use]
    pub fn text(&self) -> String {
        let rows: Vec<&str> = self.lines.iter().map(|line| line.text).collect();
        rows.join("\n") + "\n"
    }
}

/// Reads a family's examples: a page begins at the margin with its code, its severity and the
/// place of its excerpts, whose lines come after two columns that can mark them.
fn read(family: &'static str, text: &'static str) -> Vec<Page> {
    let mut pages: Vec<Page> = Vec::new();
    let mut instead = false;
    for row in text.lines() {
        let words: Vec<&str> = row.split_whitespace().collect();
        if let Some(line) = excerpt_line(row) {
            if let Some(page) = pages.last_mut() {
                page.add(line, instead);
            }
        } else if let [code, severity, place] = words[..] {
            instead = false;
            pages.extend(Page::new(family, [code, severity, place]));
        } else if let ([FILE, path], Some(page)) = (&words[..], pages.last_mut()) {
            page.side(instead).push(Excerpt {
                path: Some(path),
                lines: Vec::new(),
            });
        } else {
            instead |= words == [INSTEAD];
        }
    }
    pages.iter_mut().for_each(Page::trim);
    pages
}

fn excerpt_line(row: &'static str) -> Option<Line> {
    let marked = row.strip_prefix(MARK);
    let plain = || {
        row.strip_prefix(GUTTER)
            .or_else(|| row.is_empty().then_some(row))
    };
    let text = marked.or_else(plain)?;
    Some(Line {
        text,
        marked: marked.is_some(),
    })
}

impl Page {
    fn new(family: &'static str, [code, severity, place]: [&'static str; 3]) -> Option<Self> {
        let severity = match severity {
            "error" => Severity::Error,
            "warning" => Severity::Warning,
            _ => return None,
        };
        let (_, place) = Place::WORDS.iter().find(|(word, _)| *word == place)?;
        Some(Self {
            code,
            family,
            severity,
            place: *place,
            example: Vec::new(),
            instead: Vec::new(),
        })
    }

    fn side(&mut self, instead: bool) -> &mut Vec<Excerpt> {
        if instead {
            &mut self.instead
        } else {
            &mut self.example
        }
    }

    fn add(&mut self, line: Line, instead: bool) {
        let excerpts = self.side(instead);
        if excerpts.is_empty() {
            excerpts.push(Excerpt::default());
        }
        if let Some(last) = excerpts.last_mut() {
            last.lines.push(line);
        }
    }

    /// Leaves out the empty lines that only part a page from the next.
    fn trim(&mut self) {
        for excerpts in [&mut self.example, &mut self.instead] {
            for excerpt in excerpts.iter_mut() {
                while excerpt
                    .lines
                    .last()
                    .is_some_and(|line| line.text.is_empty())
                {
                    excerpt.lines.pop();
                }
            }
            excerpts.retain(|excerpt| !excerpt.lines.is_empty());
        }
    }
}
