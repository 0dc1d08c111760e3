//! Expressions, as tokens, then with the spaces they need and others.

use super::generate::{Holds, Known, Script};

impl Script<'_> {
    pub(super) fn known(&mut self, holds: Holds) -> Option<String> {
        self.one(|known| known.holds == holds)
    }

    /// One of the names that fit.
    pub(super) fn one(&mut self, fits: impl Fn(&Known) -> bool) -> Option<String> {
        let names: Vec<&Known> = self.sure.iter().filter(|known| fits(known)).collect();
        if names.is_empty() {
            return None;
        }
        Some(names[self.choices.below(names.len())].name.clone())
    }

    pub(super) fn number(&mut self, depth: usize) -> Vec<String> {
        let choice = if depth == 0 {
            self.choices.below(3)
        } else {
            self.choices.below(14)
        };
        match choice {
            1 => vec![
                self.known(Holds::Number)
                    .unwrap_or_else(|| "tentative".to_owned()),
            ],
            2 => vec!["2.5".to_owned()],
            3 => [vec!["-".to_owned()], self.number(0)].concat(),
            4 => {
                let sign = self.choices.of(&["+", "-", "*", "/"]).to_owned();
                [self.number(depth - 1), vec![sign], self.number(depth - 1)].concat()
            }
            5 => [
                vec!["(".to_owned()],
                self.number(depth - 1),
                vec![")".to_owned()],
            ]
            .concat(),
            6 => {
                let function = self.choices.of(&["jours", "mois", "années"]);
                let items = [self.date(depth - 1), self.date(depth - 1)];
                self.call(function, &items)
            }
            7 => {
                let function = self.choices.of(&["min", "max"]);
                let items = [self.number(depth - 1), self.number(depth - 1)];
                self.call(function, &items)
            }
            8 => {
                let items = [self.condition(depth - 1), self.number(0), self.number(0)];
                self.call("si", &items)
            }
            9 => {
                let items = [self.number(depth - 1), vec!["2".to_owned()]];
                self.call("arrondi", &items)
            }
            10 => self.measured("nombre", Holds::Several),
            11 => self.measured("longueur", Holds::Text),
            12 => self.turn(),
            _ => vec!["12".to_owned()],
        }
    }

    /// `f(x)`, if there is an x.
    fn measured(&mut self, function: &str, holds: Holds) -> Vec<String> {
        match self.known(holds) {
            Some(name) => self.call(function, &[vec![name]]),
            None => self.number(0),
        }
    }

    /// What was asked in a roster, read after it.
    fn turn(&mut self) -> Vec<String> {
        let Some(name) = self.turned.last().filter(|_| !self.in_roster).cloned() else {
            return self.number(0);
        };
        if self.choices.yes() {
            let index = self.number(0);
            return [vec![format!("{name}[")], index, vec!["]".to_owned()]].concat();
        }
        let function = self.choices.of(&["somme", "moyenne", "max"]);
        self.call(function, &[vec![name]])
    }

    /// A text.
    pub(super) fn joined(&mut self) -> Vec<String> {
        let name = self
            .known(Holds::Text)
            .unwrap_or_else(|| "agente".to_owned());
        vec!["\" a  =b \"".to_owned(), "&".to_owned(), name]
    }

    fn call(&mut self, function: &str, items: &[Vec<String>]) -> Vec<String> {
        let separator = self.choices.of(&[",", ";"]);
        let mut tokens = vec![self.pen.word(function), "(".to_owned()];
        for (at, item) in items.iter().enumerate() {
            if at > 0 {
                tokens.push(separator.to_owned());
            }
            tokens.extend_from_slice(item);
        }
        tokens.push(")".to_owned());
        tokens
    }

    pub(super) fn date(&mut self, depth: usize) -> Vec<String> {
        match self.choices.below(4) {
            1 => vec!["2026-12-01".to_owned()],
            2 => vec![
                self.known(Holds::Date)
                    .unwrap_or_else(|| "aujourd_hui".to_owned()),
            ],
            3 if depth > 0 => {
                let sign = self.choices.of(&["+", "-"]).to_owned();
                [self.date(depth - 1), vec![sign, "30".to_owned()]].concat()
            }
            _ => vec!["aujourd_hui".to_owned()],
        }
    }

    pub(super) fn condition(&mut self, depth: usize) -> Vec<String> {
        let word = |word: &str| word.to_owned();
        let choice = if depth == 0 {
            self.choices.below(6)
        } else {
            self.choices.below(14)
        };
        match (
            choice,
            self.known(Holds::Choice),
            self.known(Holds::Several),
            self.known(Holds::YesNo),
        ) {
            (1, Some(name), ..) => vec![
                name,
                self.choices.of(&["=", "<>", "≠"]).to_owned(),
                word("deux"),
            ],
            (2, Some(name), ..) => vec![
                name,
                self.pen.word("dans"),
                word("("),
                word("a"),
                self.choices.of(&[",", ";"]).to_owned(),
                word("deux"),
                word(")"),
            ],
            (3, _, Some(name), _) => vec![name, self.pen.word("contient"), word("a")],
            (4, .., Some(name)) => vec![
                name,
                word("="),
                self.choices.of(&["oui", "non", "nsp", "refus"]).to_owned(),
            ],
            (5, .., Some(name)) => vec![self.pen.word("répondu"), word("("), name, word(")")],
            (6, ..) => [vec![self.pen.word("non")], self.condition(0)].concat(),
            (7 | 8, ..) => {
                let joint = self.choices.of(&["et", "ou"]);
                let joint = self.pen.word(joint);
                [
                    self.condition(depth - 1),
                    vec![joint],
                    self.condition(depth - 1),
                ]
                .concat()
            }
            (9, ..) => [vec![word("(")], self.condition(depth - 1), vec![word(")")]].concat(),
            (10, ..) => {
                let date = self.date(0);
                [self.call("jour", &[date]), vec![word("="), word("samedi")]].concat()
            }
            (11, ..) => [self.joined(), vec![word("<>"), word("\"«  »\"")]].concat(),
            (12, ..) => match self.known(Holds::Grid) {
                Some(name) => vec![format!("{name}.a"), word("="), word("deux")],
                None => self.condition(0),
            },
            (13, _, Some(name), _) => vec![
                name,
                self.pen.word("contient"),
                word("("),
                word("a"),
                self.choices.of(&[",", ";"]).to_owned(),
                word("deux"),
                word(")"),
            ],
            _ => {
                let sign = self.choices.of(&["<", "<=", ">", ">=", "="]).to_owned();
                [self.number(depth.min(1)), vec![sign], self.number(0)].concat()
            }
        }
    }

    /// Tokens with the spaces they need, and others.
    pub(super) fn written(&mut self, tokens: &[String]) -> String {
        let mut out = String::new();
        for token in tokens {
            let word =
                |c: char| c.is_alphanumeric() || c == '_' || ('\u{300}'..='\u{36F}').contains(&c);
            let (last, first) = (out.chars().next_back(), token.chars().next());
            let words = last.is_some_and(word) && first.is_some_and(word);
            let digit = |c: Option<char>| c.is_some_and(|c| c.is_ascii_digit());
            // `3,5`, `2026-10` and `5-3` would be something else, or look so.
            let sign = |c: Option<char>| matches!(c, Some(',' | '-' | '.'));
            let apart = words || digit(last) && sign(first) || sign(last) && digit(first);
            out.push_str(if apart {
                self.pen.space()
            } else {
                self.pen.loose()
            });
            out.push_str(token);
        }
        out.trim_start().to_owned()
    }
}
