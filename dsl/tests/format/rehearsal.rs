//! A scenario that gives all that the script needs.

use super::generate::{From, Holds, Script};

impl Script<'_> {
    pub(super) fn scenario(&mut self, steps: usize) {
        let name = self.name();
        self.titled(0, "scénario", &name);
        let given = self.assigned("donnée", "aujourd_hui", "2026-12-01");
        self.pen.line(1, &given);
        for known in self.sure.clone() {
            let value = match known.holds {
                Holds::Number => "-  2",
                Holds::Date => "2026-12-31",
                Holds::Text => "\"Un  texte # : = \"",
                Holds::YesNo => "oui",
                Holds::Choice => "a",
                Holds::Time => "14:30",
                Holds::Grid => "nsp",
                Holds::Ranking => "deux,a",
                Holds::Several => self.choices.of(&["a  ,  deux", "a;deux"]),
            };
            let keyword = match known.from {
                From::Data => "donnée",
                From::Value => self.choices.of(&["attendu", "attendu pas"]),
                From::Question => {
                    self.choices
                        .of(&["réponse", "corriger", "attendu", "attendu pas"])
                }
            };
            let line = self.assigned(keyword, &known.name, value);
            self.pen.line(1, &line);
        }
        let turned = self
            .turned
            .iter()
            .map(|name| format!("{name}[ 2 ]"))
            .collect::<Vec<_>>();
        for place in turned {
            let line = self.assigned("réponse", &place, "3,5");
            self.pen.line(1, &line);
        }
        for place in self.detailed.clone() {
            let line = self.assigned("réponse", &place, "\"\"");
            self.pen.line(1, &line);
        }
        if let Some(asked) = self.one(|known| known.from == From::Question) {
            let line = self.said("confirmer", &asked);
            self.pen.line(1, &line);
        }
        if self.choices.yes() {
            let line = self.said("langue", "ar");
            self.pen.line(1, &line);
        }
        for alert in self.alerts.clone() {
            let keyword = self.choices.of(&["attendu alerte", "attendu pas alerte"]);
            let line = self.said(keyword, &alert);
            self.pen.line(1, &line);
        }
        let line = self.said("attendu étape", &format!("e{}", steps - 1));
        self.pen.line(1, &line);
        let line = self.said("attendu fin", "complet");
        self.pen.line(1, &line);
    }

    fn assigned(&mut self, keyword: &str, place: &str, value: &str) -> String {
        let head = self.said(keyword, place);
        format!("{head}{}={}{value}", self.pen.loose(), self.pen.loose())
    }
}
