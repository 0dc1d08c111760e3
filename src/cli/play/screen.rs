//! A screen in the terminal: what is said in the call's language, with the source under it.

use trame_dsl::call::screen::{
    CheckScreen, ChoiceEntry, Item, QuestionScreen, Screen, StepState, Todo,
};
use trame_dsl::script::Priority;
use trame_dsl::text::Shown;

use crate::words::{UiLanguage, Words, language_name};

/// Everything on a screen, for a terminal.
pub fn text(screen: &Screen, ui: UiLanguage) -> String {
    let mut page = Page {
        lines: vec![String::new()],
        words: Words::of(ui),
        ui,
    };
    let current = screen
        .steps
        .iter()
        .find(|step| step.state == StepState::Current);
    if let Some(title) = current.and_then(|step| step.title.as_ref()) {
        page.word("cli-play-step", &[("title", title.text.clone())]);
    }
    for note in &screen.notes {
        page.note(Some(note));
    }
    for item in &screen.items {
        page.item(item);
    }
    match &screen.todo {
        Todo::Question(question) => page.question(question),
        Todo::Check(check) => page.check(check),
        Todo::End { outcome } => page.word("cli-play-end", &[("outcome", outcome.to_string())]),
        Todo::Over { outcome } => page.word("cli-play-over", &[("outcome", outcome.to_string())]),
    }
    let over = matches!(screen.todo, Todo::Over { .. });
    if !over && !screen.rebuttals.is_empty() {
        let names: Vec<&str> = screen
            .rebuttals
            .iter()
            .map(|rebuttal| rebuttal.name.as_str())
            .collect();
        page.word("cli-play-objection", &[("names", names.join(", "))]);
    }
    page.lines.join("\n") + "\n"
}

/// A text said, with what is for the agente.
pub fn said(say: Option<&Shown>, note: Option<&Shown>, ui: UiLanguage) -> String {
    let mut page = Page {
        lines: Vec::new(),
        words: Words::of(ui),
        ui,
    };
    page.say(say);
    page.note(note);
    page.lines.join("\n") + "\n"
}

struct Page {
    lines: Vec<String>,
    words: &'static Words,
    ui: UiLanguage,
}

impl Page {
    fn word(&mut self, id: &str, args: &[(&str, String)]) {
        self.lines.push(self.words.text(id, args));
    }

    fn say(&mut self, shown: Option<&Shown>) {
        let Some(shown) = shown else { return };
        self.lines.extend(shown.text.lines().map(str::to_owned));
        if let Some(line) = &shown.pronunciation {
            self.word("cli-play-pronounced", &[("text", line.clone())]);
        }
        if let Some(source) = &shown.source {
            self.lines
                .extend(source.lines().map(|line| format!("    {line}")));
        }
        if let Some(mark) = self.mark(shown) {
            self.lines.push(mark);
        }
    }

    /// What there is to know of a text in another language than was asked for.
    fn mark(&self, shown: &Shown) -> Option<String> {
        let name = || language_name(self.ui, &shown.lang);
        let args = || [("language", name())];
        shown
            .fallback
            .then(|| self.words.text("cli-play-fallback", &args()))
    }

    fn note(&mut self, shown: Option<&Shown>) {
        if let Some(shown) = shown {
            self.word("cli-play-note", &[("text", shown.text.clone())]);
        }
    }

    fn item(&mut self, item: &Item) {
        match item {
            Item::Say { text, note, .. } => {
                self.say(Some(text));
                self.note(note.as_ref());
            }
            Item::Referral { structure, .. } => {
                self.word("cli-play-refer", &[("name", structure.nom.clone())]);
                let more = [
                    &structure.telephone,
                    &structure.horaires,
                    &structure.adresse,
                ];
                self.lines
                    .extend(more.into_iter().flatten().map(|line| format!("    {line}")));
            }
            Item::Alert {
                id,
                service,
                priority,
                say,
            } => {
                let id_of_word = match priority {
                    Priority::Haute => "cli-play-alert-high",
                    Priority::Normale => "cli-play-alert",
                };
                self.word(
                    id_of_word,
                    &[("id", id.to_string()), ("service", service.clone())],
                );
                self.say(say.as_ref());
            }
            Item::RosterCapped { id, asked, made } => {
                let args = [
                    ("id", id.to_string()),
                    ("asked", asked.to_string()),
                    ("made", made.to_string()),
                ];
                self.word("cli-play-capped", &args);
            }
        }
    }

    fn question(&mut self, question: &QuestionScreen) {
        self.say(question.text.as_ref());
        self.note(question.note.as_ref());
        let numbered = question.ty != "echelle";
        for (at, choice) in question.choices.iter().enumerate() {
            let number = if numbered {
                format!("{}. ", at + 1)
            } else {
                String::new()
            };
            self.choice(&number, choice);
        }
        if !question.rows.is_empty() {
            let label = |row: &ChoiceEntry| {
                row.label
                    .as_ref()
                    .map_or_else(|| row.code.to_string(), |label| label.text.clone())
            };
            let rows: Vec<String> = question.rows.iter().map(label).collect();
            self.word("cli-play-rows", &[("rows", rows.join(" ; "))]);
        }
        if let Some(proposed) = &question.proposed {
            let value = trame_dsl::call::read::answer_word(&proposed.answer);
            self.word("cli-play-proposed", &[("value", value)]);
        }
    }

    fn choice(&mut self, number: &str, choice: &ChoiceEntry) {
        let label = choice.label.as_ref();
        let pronounced = label.and_then(|label| label.pronunciation.clone());
        let pronounced =
            pronounced.map(|text| self.words.text("cli-play-pronounced", &[("text", text)]));
        let source = label.and_then(|label| label.source.clone());
        let mark = label.and_then(|label| self.mark(label));
        let mut line = format!("  {number}");
        if let Some(label) = label {
            line.push_str(&label.text);
            for beside in [pronounced, source, mark].into_iter().flatten() {
                line.push_str(" — ");
                line.push_str(&beside);
            }
            line = format!("{line} ({})", choice.code);
        } else {
            line.push_str(choice.code.as_str());
        }
        self.lines.push(line);
        self.note(choice.note.as_ref());
    }

    fn check(&mut self, check: &CheckScreen) {
        self.say(check.say.as_ref());
        self.note(check.note.as_ref());
        let questions: Vec<String> = check.questions.iter().map(ToString::to_string).collect();
        self.word(
            "cli-play-check-questions",
            &[("questions", questions.join(", "))],
        );
        self.word(
            if check.hard {
                "cli-play-check-hard"
            } else {
                "cli-play-check-soft"
            },
            &[],
        );
    }
}
