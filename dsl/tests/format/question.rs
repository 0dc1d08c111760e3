//! Questions: types, options, answers with their marks and targets.

use std::fmt::Write as _;

use super::generate::{From, Holds, PHRASES, Script};

/// A question that has answers.
pub(super) struct Asked<'a> {
    name: &'a str,
    several: bool,
    required: bool,
}

impl Script<'_> {
    pub(super) fn question(&mut self, level: usize) {
        let name = self.name();
        let (ty, holds) = self.choices.of(&[
            ("oui non", Holds::YesNo),
            ("choix", Holds::Choice),
            ("choix multiple", Holds::Several),
            ("entier", Holds::Number),
            ("décimal", Holds::Number),
            ("date", Holds::Date),
            ("texte", Holds::Text),
            ("texte long", Holds::Text),
            ("téléphone", Holds::Text),
            ("code postal", Holds::Text),
            ("échelle -2 à 3", Holds::Number),
        ]);
        let mut typed = match ty.strip_prefix("échelle ") {
            Some(_) => format!(
                "{} -2{}{}  3",
                self.pen.word("échelle"),
                self.pen.space(),
                self.pen.word("à")
            ),
            None => self.pen.word(ty),
        };
        let (options, required) = self.options(ty, holds);
        for option in options {
            let _ = write!(typed, "{},{}{option}", self.pen.loose(), self.pen.loose());
        }
        let head = self.said("question", &name);
        let line = self.colon(&head, &typed);
        self.pen.line(level, &line);
        self.text(level + 1, '>');
        self.note(level + 1);
        let asked = Asked {
            name: &name,
            several: holds == Holds::Several,
            required,
        };
        match holds {
            Holds::Choice | Holds::Several => self.answers(level + 1, Some(&asked)),
            Holds::Number if ty.starts_with('é') => self.points(level + 1),
            Holds::YesNo if self.choices.yes() => {
                let line = format!(
                    "-{}non{}->{}fin{}refus",
                    self.pen.loose(),
                    self.pen.loose(),
                    self.pen.loose(),
                    self.pen.space()
                );
                self.pen.line(level + 1, &line);
            }
            Holds::Date if self.choices.yes() => {
                let tokens = self.date(1);
                let value = self.written(&tokens);
                let line = self.said("par défaut", &value);
                self.pen.line(level + 1, &line);
            }
            _ => {}
        }
        if self.in_roster && holds == Holds::Number {
            self.turned.push(name.clone());
        }
        self.learn(name, holds, From::Question);
        if self.choices.below(3) == 1 {
            self.check(level + 1);
        }
    }

    fn options(&mut self, ty: &str, holds: Holds) -> (Vec<String>, bool) {
        let mut options = Vec::new();
        let mut required = false;
        if let Some(option) = self
            .choices
            .of(&[None, Some("obligatoire"), Some("facultatif")])
        {
            required = option == "obligatoire";
            options.push(self.pen.word(option));
        }
        if !self.choices.yes() {
            return (options, required);
        }
        let space = self.pen.space();
        match holds {
            Holds::Choice => options.push(self.pen.word("à lire")),
            Holds::Several => {
                options.push(self.pen.word("ordre aléatoire"));
                options.push(self.pen.word("au plus") + space + "2");
            }
            Holds::Number | Holds::Date if !ty.starts_with('é') => {
                let (low, high) = if holds == Holds::Date {
                    (
                        self.date(1),
                        vec!["aujourd_hui".into(), "+".into(), "300".into()],
                    )
                } else {
                    (
                        vec!["-2.5".into()],
                        vec![
                            "max".into(),
                            "(".into(),
                            "5".into(),
                            ";".into(),
                            "9".into(),
                            ")".into(),
                        ],
                    )
                };
                let (low, high) = (self.written(&low), self.written(&high));
                options.push(format!(
                    "{}{space}{low}{space}{}{space}{high}",
                    self.pen.word("entre"),
                    self.pen.word("et")
                ));
            }
            Holds::Text if ty.starts_with("texte") => {
                options.push(self.pen.word("au plus") + space + "200");
            }
            _ => {}
        }
        (options, required)
    }

    pub(super) fn answers(&mut self, level: usize, asked: Option<&Asked<'_>>) {
        for code in ["a", "deux", "troisieme"]
            .iter()
            .take(2 + self.choices.below(2))
        {
            self.answer(level, code, asked);
        }
        if asked.is_some_and(|asked| !asked.required) && self.choices.below(4) == 1 {
            let line = format!(
                "-{}nsp{}->{}fin{}partiel",
                self.pen.loose(),
                self.pen.loose(),
                self.pen.loose(),
                self.pen.space()
            );
            self.pen.line(level, &line);
        }
    }

    fn answer(&mut self, level: usize, code: &str, asked: Option<&Asked<'_>>) {
        let mut line = format!("-{}{code}", self.pen.loose());
        let below = asked.is_some() && self.choices.below(4) == 1;
        if !below {
            let label = self.choices.of(&PHRASES);
            line = self.colon(&line, label);
        }
        if let Some(asked) = asked {
            for mark in self.marks(code, asked) {
                let _ = write!(
                    line,
                    "{}[{}{mark}{}]",
                    self.pen.loose(),
                    self.pen.loose(),
                    self.pen.loose()
                );
            }
            if !asked.several && self.choices.below(3) == 1 {
                let _ = write!(line, "{}->{}", self.pen.loose(), self.pen.loose());
                line += &self.said("fin", "partiel");
            }
        }
        self.pen.line(level, &line);
        if below {
            self.text(level + 1, '>');
        }
        if self.choices.below(4) == 1 {
            self.text(level + 1, '!');
        }
    }

    fn marks(&mut self, code: &str, asked: &Asked<'_>) -> Vec<String> {
        let mut marks = Vec::new();
        match self.choices.below(6) {
            1 => {
                marks.push(self.pen.word("préciser"));
                if !self.in_roster {
                    self.detailed.push(format!("{}.{code}", asked.name));
                }
            }
            2 if asked.several => marks.push(self.pen.word("seule")),
            3 => {
                marks.push(self.pen.word("fixe"));
                marks.push(self.pen.word("préciser"));
            }
            4 => {
                let tokens = self.condition(1);
                let condition = self.written(&tokens);
                marks.push(self.said("si", &condition));
            }
            _ => {}
        }
        marks
    }

    fn points(&mut self, level: usize) {
        for point in ["-2", "0", "3"].iter().take(self.choices.below(4)) {
            let label = self.choices.of(&PHRASES);
            let code = format!("-{}{point}", self.pen.space());
            let line = self.colon(&code, label);
            self.pen.line(level, &line);
        }
    }
}
