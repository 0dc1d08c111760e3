//! Random scripts that mean something: every construct of the language, names declared before they
//! are read, each étape followed by the next, the last one by an end.

use std::fmt::Write as _;

use super::messy::{Choices, Pen};

/// What a name holds.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Holds {
    Number,
    Date,
    Text,
    YesNo,
    Choice,
    Several,
    Grid,
    Ranking,
    Time,
}

/// Where a value comes from.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum From {
    Data,
    Question,
    Value,
}

/// A name that may be read.
#[derive(Clone)]
pub(super) struct Known {
    pub(super) name: String,
    pub(super) holds: Holds,
    pub(super) from: From,
}

/// A script, and its comments.
pub fn script(structure: &[u8], noise: &[u8], remarks: bool) -> (String, Vec<&'static str>) {
    let mut script = Script {
        choices: Choices::new(structure),
        pen: Pen::new(noise, remarks),
        named: 0,
        sure: Vec::new(),
        lists: Vec::new(),
        alerts: Vec::new(),
        turned: Vec::new(),
        detailed: Vec::new(),
        in_roster: false,
    };
    script.whole();
    script.pen.finish()
}

pub(super) struct Script<'a> {
    pub(super) choices: Choices<'a>,
    pub(super) pen: Pen<'a>,
    pub(super) named: usize,
    pub(super) sure: Vec<Known>,
    pub(super) lists: Vec<String>,
    pub(super) alerts: Vec<String>,
    /// Numbers asked in a roster, and answers that ask for a text.
    pub(super) turned: Vec<String>,
    pub(super) detailed: Vec<String>,
    pub(super) in_roster: bool,
}

/// Texts of titles and labels, which no layout touches.
pub(super) const PHRASES: [&str; 8] = [
    "Bonjour",
    "Qui êtes-vous\u{A0}?",
    "L'été, « oui »  ou   non",
    "De 9 h à 12 h : ouvert # oui",
    "100 % d'accord {\"[\"}non",
    "E\u{301}crit à part",
    "Un libellé qui est assez long pour que ce qui suit soit poussé loin, et même plus loin que cela",
    "{ $agente }, c'est vous",
];

impl Script<'_> {
    pub(super) fn whole(&mut self) {
        if self.choices.yes() {
            self.data();
        }
        for _ in 0..self.choices.below(3) {
            match self.choices.below(4) {
                0 => self.list(),
                1 => self.phrase(),
                2 => {
                    let line = self.said("inclure", "communs/mot");
                    self.pen.line(0, &line);
                }
                _ => self.rebuttal(0),
            }
        }
        let steps = 1 + self.choices.below(3);
        for step in 0..steps {
            self.step(step, step + 1 == steps);
        }
        if self.choices.yes() {
            self.scenario(steps);
        }
    }

    pub(super) fn name(&mut self) -> String {
        self.named += 1;
        let stem = self.choices.of(&["n", "reponse_", "a_dire", "si"]);
        format!("{stem}{}", self.named)
    }

    /// `KEYWORD WORDS`
    pub(super) fn said(&mut self, keyword: &str, words: &str) -> String {
        let keyword = self.pen.word(keyword);
        format!("{keyword}{}{words}", self.pen.space())
    }

    /// `LEFT : RIGHT`
    pub(super) fn colon(&mut self, left: &str, right: &str) -> String {
        format!("{left}{}:{}{right}", self.pen.loose(), self.pen.loose())
    }

    pub(super) fn titled(&mut self, level: usize, keyword: &str, name: &str) {
        let title = self.choices.of(&PHRASES);
        let named = self.said(keyword, name);
        let line = self.colon(&named, title);
        self.pen.line(level, &line);
    }

    pub(super) fn data(&mut self) {
        let line = self.pen.word("données");
        self.pen.line(0, &line);
        for _ in 0..=self.choices.below(3) {
            let name = self.name();
            let (ty, holds) = self.choices.of(&[
                ("texte", Holds::Text),
                ("date", Holds::Date),
                ("entier", Holds::Number),
                ("oui non", Holds::YesNo),
                ("choix", Holds::Choice),
            ]);
            let typed = self.pen.word(ty);
            let line = self.colon(&name, &typed);
            self.pen.line(1, &line);
            if holds == Holds::Choice {
                self.answers(2, None);
            }
            self.learn(name, holds, From::Data);
        }
    }

    pub(super) fn learn(&mut self, name: String, holds: Holds, from: From) {
        self.sure.push(Known { name, holds, from });
    }

    pub(super) fn list(&mut self) {
        let name = self.name();
        let line = self.said("liste", &name);
        self.lists.push(name);
        self.pen.line(0, &line);
        self.answers(1, None);
    }

    pub(super) fn phrase(&mut self) {
        let name = self.name();
        let line = self.said("phrase", &name);
        self.pen.line(0, &line);
        self.text(1, '>');
    }

    pub(super) fn rebuttal(&mut self, level: usize) {
        let name = self.name();
        self.titled(level, "objection", &name);
        self.text(level + 1, '>');
        self.note(level + 1);
    }

    pub(super) fn step(&mut self, number: usize, last: bool) {
        self.titled(0, "étape", &format!("e{number}"));
        self.note(1);
        let body = self.choices.below(5);
        self.body(1, body);
        match (last, self.choices.yes()) {
            (true, _) => {
                let line = self.said("fin", "complet");
                self.pen.line(1, &line);
            }
            (false, true) => {
                let line = format!("->{}e{}", self.pen.loose(), number + 1);
                self.pen.line(1, &line);
            }
            (false, false) => self.say(1),
        }
    }

    /// Statements; what they declare stays known only on the same route.
    pub(super) fn body(&mut self, level: usize, count: usize) {
        if count == 0 {
            self.say(level);
        }
        for _ in 0..count {
            self.statement(level);
        }
    }

    pub(super) fn statement(&mut self, level: usize) {
        match self.choices.below(10) {
            1 | 2 => self.question(level),
            3 => self.compute(level),
            4 if level < 5 => self.branches(level),
            5 if level < 5 && !self.in_roster => self.roster(level),
            6 => self.alert(level),
            7 => {
                let line = self.said("orienter", "pole");
                self.pen.line(level, &line);
            }
            8 => self.check(level),
            9 if level == 1 => self.rebuttal(level),
            _ => self.say(level),
        }
    }

    pub(super) fn say(&mut self, level: usize) {
        let name = self.name();
        let line = self.said("dire", &name);
        self.pen.line(level, &line);
        self.text(level + 1, '>');
        self.note(level + 1);
    }

    pub(super) fn compute(&mut self, level: usize) {
        let name = self.name();
        let (holds, tokens) = match self.choices.below(5) {
            3 => (Holds::Number, vec!["3,5".to_owned()]),
            4 => (Holds::Text, self.joined()),
            0 => (Holds::Number, self.number(2)),
            1 => (Holds::Date, self.date(1)),
            _ => (Holds::YesNo, self.condition(2)),
        };
        let value = self.written(&tokens);
        let head = self.said("calculer", &name);
        let line = format!("{head}{}={}{value}", self.pen.loose(), self.pen.loose());
        self.pen.line(level, &line);
        self.learn(name, holds, From::Value);
    }

    pub(super) fn branches(&mut self, level: usize) {
        let known = self.sure.len();
        for keyword in ["si", "sinon si"].iter().take(1 + self.choices.below(2)) {
            let tokens = self.condition(2);
            self.conditional(level, keyword, &tokens);
            let count = self.choices.below(3);
            self.body(level + 1, count);
            self.sure.truncate(known);
        }
        if self.choices.yes() {
            let line = self.pen.word("sinon");
            self.pen.line(level, &line);
            self.body(level + 1, 0);
        }
    }

    pub(super) fn conditional(&mut self, level: usize, keyword: &str, tokens: &[String]) {
        let condition = self.written(tokens);
        let line = self.said(keyword, &condition);
        self.pen.line(level, &line);
    }

    /// A check, which depends on an answer.
    pub(super) fn check(&mut self, level: usize) {
        let Some(asked) = self.one(|known| known.from == From::Question) else {
            return self.say(level);
        };
        let keyword = self.choices.of(&["exiger", "confirmer si"]);
        let answered = vec![self.pen.word("répondu"), "(".into(), asked, ")".into()];
        let joint = self.pen.word("ou");
        let tokens = [answered, vec![joint], self.condition(2)].concat();
        self.conditional(level, keyword, &tokens);
        self.text(level + 1, '>');
        self.note(level + 1);
    }

    pub(super) fn roster(&mut self, level: usize) {
        let (known, name) = (self.sure.len(), self.name());
        let tokens = self.number(1);
        let count = self.written(&tokens);
        let head = self.said("répéter", &name);
        let turns = format!("{count}{}{}", self.pen.space(), self.pen.word("fois"));
        let most = format!("{}{}3", self.pen.word("au plus"), self.pen.space());
        let line = format!(
            "{}{},{}{most}",
            self.colon(&head, &turns),
            self.pen.loose(),
            self.pen.loose()
        );
        self.pen.line(level, &line);
        self.in_roster = true;
        self.learn(name, Holds::Number, From::Value);
        let count = self.choices.below(3);
        self.body(level + 1, count);
        self.in_roster = false;
        self.sure.truncate(known);
    }

    pub(super) fn alert(&mut self, level: usize) {
        let name = self.name();
        let head = self.said("alerte", &name);
        let toward = self.pen.word("vers");
        let mut line = format!("{head}{}{toward}{}pole", self.pen.space(), self.pen.space());
        if let Some(priority) =
            self.choices
                .of(&[None, Some("priorité haute"), Some("priorité normale")])
        {
            let _ = write!(
                line,
                "{},{}{}",
                self.pen.loose(),
                self.pen.loose(),
                self.pen.word(priority)
            );
        }
        self.pen.line(level, &line);
        self.text(level + 1, '!');
        self.alerts.push(name);
    }

    pub(super) fn note(&mut self, level: usize) {
        if self.choices.below(3) == 1 {
            self.text(level, '!');
        }
    }

    /// A line of a text that closes all the braces it opens.
    pub(super) fn prose(&mut self, level: usize, mark: char, text: &str) {
        self.pen.prose(level, mark, text, false, false);
    }

    /// One line or several, blank ones and selectors included.
    pub(super) fn text(&mut self, level: usize, mark: char) {
        let phrase = self.choices.of(&PHRASES[..6]);
        self.prose(level, mark, phrase);
        match self.choices.below(5) {
            1 => {
                self.prose(level, mark, "");
                self.prose(level, mark, "> - ! suite -> fin # \u{A0}?");
            }
            2 => {
                for (at, line) in [
                    "Essai { $tentative ->",
                    "   [0] zéro # {\"}\"}",
                    "  *[other]   autre  ",
                    "}, fin.",
                ]
                .iter()
                .enumerate()
                {
                    self.pen.prose(level, mark, line, at > 0, at < 3);
                }
            }
            3 => self.prose(level, mark, "{ $agente } dit \"{ \"}{\" }\""),
            _ => {}
        }
    }
}
