//! Questions: types, options, answers with their marks and targets.

use std::fmt::Write as _;

use super::generate::{From, Holds, PHRASES, Script};

/// The head of a question that was written.
pub(super) struct Asked {
    name: String,
    ty: &'static str,
    holds: Holds,
    /// Whether its answers are those of a list.
    listed: bool,
    required: bool,
}

const TYPES: [(&str, Holds); 15] = [
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
    ("échelle", Holds::Number),
    ("grille", Holds::Grid),
    ("classement", Holds::Ranking),
    ("heure", Holds::Time),
    ("courriel", Holds::Text),
];

impl Script<'_> {
    pub(super) fn question(&mut self, level: usize) {
        let (ty, holds) = self.choices.of(&TYPES);
        if ty == "grille" && self.lists.is_empty() {
            return self.say(level);
        }
        let asked = self.head(level, ty, holds);
        self.text(level + 1, '>');
        self.note(level + 1);
        self.below(level + 1, &asked);
        if self.in_roster && holds == Holds::Number {
            self.turned.push(asked.name.clone());
        }
        self.learn(asked.name, holds, From::Question);
        if self.choices.below(3) == 1 {
            self.check(level + 1);
        }
    }

    /// `question NAME : type, options`
    fn head(&mut self, level: usize, ty: &'static str, holds: Holds) -> Asked {
        let name = self.name();
        let mut typed = self.pen.word(ty);
        if ty == "échelle" {
            let to = self.pen.word("à");
            let _ = write!(typed, "{}-2  {to}{}3", self.pen.space(), self.pen.space());
        }
        let list = self.list_of(ty);
        if let Some(list) = &list {
            let _ = write!(typed, "{}{list}", self.pen.space());
        }
        let (options, required) = self.options(ty, holds);
        for option in options {
            let _ = write!(typed, "{},{}{option}", self.pen.loose(), self.pen.loose());
        }
        let head = self.said("question", &name);
        let line = self.colon(&head, &typed);
        self.pen.line(level, &line);
        Asked {
            name,
            ty,
            holds,
            listed: list.is_some(),
            required,
        }
    }

    /// The list that a grid needs, and that a choice may have.
    fn list_of(&mut self, ty: &str) -> Option<String> {
        let may = matches!(ty, "choix" | "choix multiple") && self.choices.yes();
        if self.lists.is_empty() || !(may || ty == "grille") {
            return None;
        }
        let at = self.choices.below(self.lists.len());
        self.lists.get(at).cloned()
    }

    /// Answers, or a default.
    fn below(&mut self, level: usize, asked: &Asked) {
        match asked.holds {
            Holds::Grid | Holds::Ranking => self.answers(level, None),
            Holds::Choice | Holds::Several if !asked.listed => self.answers(level, Some(asked)),
            Holds::Choice | Holds::Several if self.choices.yes() => {
                let line = format!("-{}deux{}[", self.pen.loose(), self.pen.loose());
                let line = line + &self.pen.word("fixe") + self.pen.loose() + "]";
                self.pen.line(level, &line);
            }
            Holds::Number if asked.ty == "échelle" => self.points(level),
            Holds::YesNo if self.choices.yes() => self.leads(level, "non"),
            Holds::Date if self.choices.yes() => {
                let tokens = self.date(1);
                let value = self.written(&tokens);
                let line = self.said("par défaut", &value);
                self.pen.line(level, &line);
            }
            _ => {}
        }
    }

    /// An answer that exists already, and where it leads.
    fn leads(&mut self, level: usize, code: &str) {
        let end = self.said("fin", "partiel");
        let line = format!(
            "-{}{code}{}->{}{end}",
            self.pen.loose(),
            self.pen.loose(),
            self.pen.loose()
        );
        self.pen.line(level, &line);
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
        if holds == Holds::Ranking {
            options.push(self.pen.word("au plus") + self.pen.space() + "2");
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
                let (low, high) = match holds {
                    Holds::Date => (self.date(1), "aujourd_hui + 300"),
                    _ => (vec!["-2.5".to_owned()], "max ( 5 ; 9 )"),
                };
                let high: Vec<String> = high.split(' ').map(str::to_owned).collect();
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

    pub(super) fn answers(&mut self, level: usize, asked: Option<&Asked>) {
        for code in ["a", "deux", "troisieme"]
            .iter()
            .take(2 + self.choices.below(2))
        {
            self.answer(level, code, asked);
        }
        if asked.is_some_and(|asked| !asked.required) && self.choices.below(4) == 1 {
            self.leads(level, "nsp");
        }
    }

    fn answer(&mut self, level: usize, code: &str, asked: Option<&Asked>) {
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
            if asked.holds == Holds::Choice && self.choices.below(3) == 1 {
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

    fn marks(&mut self, code: &str, asked: &Asked) -> Vec<String> {
        let mut marks = Vec::new();
        match self.choices.below(6) {
            1 => {
                marks.push(self.pen.word("préciser"));
                if !self.in_roster {
                    self.detailed.push(format!("{}.{code}", asked.name));
                }
            }
            2 if asked.holds == Holds::Several => marks.push(self.pen.word("seule")),
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
