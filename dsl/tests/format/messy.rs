//! The same line, written carelessly: spaces of every kind, keywords without accents or with
//! capitals, odd indentation, comments and blank lines anywhere.

use std::fmt::Write as _;

/// Choices drawn from bytes; at the end of them, always the first. Shorter bytes make simpler scripts,
/// so that a failing one is shrunk by shrinking its bytes.
pub struct Choices<'a>(std::slice::Iter<'a, u8>);

impl<'a> Choices<'a> {
    pub fn new(bytes: &'a [u8]) -> Self {
        Self(bytes.iter())
    }

    /// A number below `count`.
    pub fn below(&mut self, count: usize) -> usize {
        self.0.next().map_or(0, |byte| usize::from(*byte) % count)
    }

    pub fn yes(&mut self) -> bool {
        self.below(2) == 1
    }

    pub fn of<T: Copy>(&mut self, items: &[T]) -> T {
        items[self.below(items.len())]
    }
}

/// Spaces that count as one between two words.
const SPACES: [&str; 6] = [" ", "  ", "\u{A0}", "\u{202F}", "   ", "\t"];
const COMMENTS: [&str; 6] = [
    "#",
    "# remarque",
    "#!sans espace",
    "#  - oui : Oui   -> fin",
    "# à\u{A0}relire ?",
    "#> dire \"",
];

/// Writes lines with noise.
pub struct Pen<'a> {
    noise: Choices<'a>,
    /// Whether comments and blank lines are written.
    remarks: bool,
    out: String,
    /// The column of each open level, then of its children.
    columns: Vec<usize>,
    pub comments: Vec<&'static str>,
}

impl<'a> Pen<'a> {
    pub fn new(noise: &'a [u8], remarks: bool) -> Self {
        let mut pen = Self {
            noise: Choices::new(noise),
            remarks,
            out: String::new(),
            columns: vec![0],
            comments: Vec::new(),
        };
        if pen.noise.below(4) == 1 {
            pen.out.push('\u{FEFF}');
        }
        pen
    }

    pub fn space(&mut self) -> &'static str {
        self.noise.of(&SPACES)
    }

    /// Perhaps a space.
    pub fn loose(&mut self) -> &'static str {
        if self.noise.yes() { self.space() } else { "" }
    }

    /// A keyword, a type, an option, a mark or a function: each word in one of its spellings.
    pub fn word(&mut self, canonical: &str) -> String {
        let words: Vec<String> = canonical
            .split(' ')
            .map(|word| self.spelled(word))
            .collect();
        let space = self.space();
        words.join(space)
    }

    fn spelled(&mut self, word: &str) -> String {
        let plain = |word: &str| word.replace(['é', 'ê'], "e").replace(['à', 'â'], "a");
        let capital = |word: &str| {
            let mut letters = word.chars();
            let first = letters.next().unwrap_or_default();
            first.to_uppercase().chain(letters).collect()
        };
        match self.noise.below(5) {
            1 => plain(word),
            2 => capital(word),
            3 => word
                .replace('é', "e\u{301}")
                .replace('à', "a\u{300}")
                .replace('â', "a\u{302}"),
            4 => capital(&plain(word)),
            _ => word.to_owned(),
        }
    }

    /// A line at a level, from 0.
    pub fn line(&mut self, level: usize, text: &str) {
        let end = self.loose_end();
        self.put(level, &format!("{text}{end}"));
        // Children of one parent share one column.
        let column = self.columns[level] + [2, 1, 3, 4, 8][self.noise.below(5)];
        self.columns.push(column);
    }

    fn put(&mut self, level: usize, text: &str) {
        self.columns.truncate(level + 1);
        self.remarks();
        let column = self.columns[level];
        self.out.push_str(&" ".repeat(column));
        self.out.push_str(text);
        self.end();
    }

    /// A line of a text. What stands inside braces is never touched: nothing is added there.
    pub fn prose(&mut self, level: usize, mark: char, text: &str, opened: bool, open: bool) {
        let space = if opened { " " } else { self.loose() };
        let end = if open { "" } else { self.loose_end() };
        self.put(level, &format!("{mark}{space}{text}{end}"));
    }

    pub fn finish(mut self) -> (String, Vec<&'static str>) {
        self.remarks();
        if self.noise.yes() {
            self.out
                .truncate(self.out.trim_end_matches(['\r', '\n']).len());
        }
        (self.out, self.comments)
    }

    fn loose_end(&mut self) -> &'static str {
        self.noise.of(&["", "  ", "\u{A0}", "\t"])
    }

    fn end(&mut self) {
        let end = self.noise.of(&["\n", "\n", "\r\n"]);
        self.out.push_str(end);
    }

    fn remarks(&mut self) {
        if !self.remarks {
            return;
        }
        for _ in 0..self.noise.below(4).saturating_sub(1) {
            let margin = self.noise.below(10);
            let comment = self.noise.of(&["", COMMENTS[margin % COMMENTS.len()]]);
            if !comment.is_empty() {
                self.comments.push(comment);
            }
            let _ = write!(self.out, "{}{comment}", " ".repeat(margin));
            let end = self.loose_end();
            self.out.push_str(end);
            self.end();
        }
    }
}
