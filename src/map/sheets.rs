//! What each box and each label shows, broken into lines, and how much room it takes.

use super::cuts::cuts;
use super::faults::Fault;
use super::metrics::{width, wrap};
use super::{Edge, LineKind, Map, OutcomeBox, StepBox};
use crate::wording::Wording;

/// Widest text of a box.
const ROOM: f64 = 270.0;
/// Widest label of an edge.
const LABEL_ROOM: f64 = 170.0;
/// Around the texts of a box.
pub(super) const PADDING: f64 = 12.0;
/// How far a condition moves its lines to the right.
const INDENT: f64 = 14.0;
/// So many reasons are written on an edge; the others are in the text alternative.
const MOST_REASONS: usize = 3;

/// So many points of attention are written in a box, likewise.
const MOST_FAULTS: usize = 4;

/// A block of lines with its size.
#[derive(Clone, Debug, Default)]
pub(super) struct Sheet {
    pub(super) rows: Vec<Row>,
    pub(super) width: f64,
    pub(super) height: f64,
    /// Where the heading ends; 0 without one.
    pub(super) head: f64,
}

/// A line of text; `x` and `y` are its start and baseline in the block.
#[derive(Clone, Debug)]
pub(super) struct Row {
    pub(super) text: String,
    pub(super) style: Style,
    pub(super) x: f64,
    pub(super) y: f64,
}

/// How a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// An étape's title, an outcome.
    Title,
    /// Names and types.
    Small,
    /// A question.
    Text,
    /// A condition or a repetition.
    Rule,
    /// An alert or a structure.
    Act,
    /// A point of attention.
    Fault,
    /// A label of an edge.
    Label,
}

impl Style {
    pub(super) fn size(self) -> f64 {
        match self {
            Self::Title => 15.0,
            Self::Text => 13.0,
            Self::Rule | Self::Act | Self::Fault | Self::Small | Self::Label => 12.0,
        }
    }

    /// The class of its text in the drawing.
    pub(super) fn class(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Small => "small",
            Self::Text => "text",
            Self::Rule => "rule",
            Self::Act => "act",
            Self::Fault => "fault",
            Self::Label => "label",
        }
    }

    /// Bold letters are wider.
    fn wider(self) -> f64 {
        match self {
            Self::Title | Self::Act | Self::Fault => 1.12,
            _ => 1.0,
        }
    }
}

impl Sheet {
    /// An étape: its title and name, then its lines, then its points of attention.
    pub(super) fn of_step(step: &StepBox, wording: &Wording<'_>) -> Self {
        let mut sheet = Self {
            height: PADDING - 3.0,
            ..Self::default()
        };
        sheet.add(&step.title, Style::Title, 0.0, 3);
        sheet.add(step.name.as_str(), Style::Small, 0.0, 1);
        sheet.height += 6.0;
        sheet.head = sheet.height;
        for line in &step.lines {
            #[expect(clippy::cast_precision_loss, reason = "blocks have 32 levels at most")]
            let indent = line.depth as f64 * INDENT;
            let (style, most) = match line.kind {
                LineKind::Question | LineKind::Say => (Style::Text, 3),
                LineKind::Alert | LineKind::Refer => (Style::Act, 3),
                LineKind::When | LineKind::Roster => (Style::Rule, 4),
            };
            sheet.height += 5.0;
            sheet.add(&line.text, style, indent, most);
            if let Some(detail) = &line.detail {
                sheet.add(detail, Style::Small, indent, 2);
            }
        }
        sheet.mark(&step.faults, wording, ROOM);
        sheet.height += PADDING - 2.0;
        sheet.width = (sheet.width + 2.0 * PADDING).max(150.0);
        sheet
    }

    /// An outcome: what it is called, its name, its AAPOR code.
    pub(super) fn of_outcome(outcome: &OutcomeBox, wording: &Wording<'_>) -> Self {
        let mut sheet = Self {
            height: PADDING - 3.0,
            ..Self::default()
        };
        for (number, line) in outcome.told(wording).iter().enumerate() {
            let style = if number == 0 {
                Style::Title
            } else {
                Style::Small
            };
            sheet.add(line, style, 0.0, 2);
        }
        sheet.height += PADDING - 2.0;
        sheet.width += 2.0 * PADDING + 12.0;
        sheet
    }

    /// Points of attention that stand in no étape, under the drawing.
    pub(super) fn of_elsewhere(faults: &[Fault], wording: &Wording<'_>, room: f64) -> Self {
        let mut sheet = Self::default();
        sheet.mark(faults, wording, room);
        sheet
    }

    /// Adds points of attention: the first ones, and how many more there are.
    fn mark(&mut self, faults: &[Fault], wording: &Wording<'_>, room: f64) {
        for fault in faults.iter().take(MOST_FAULTS) {
            self.height += 6.0;
            let sentence = format!("⚠ {}", fault.marked(wording));
            self.wrapped(&sentence, Style::Fault, 0.0, 5, room);
            self.wrapped(fault.code, Style::Small, 0.0, 1, room);
        }
        let more = faults.len().saturating_sub(MOST_FAULTS);
        if more > 0 {
            let more = wording.word("map-more", &[("count", super::number(more))]);
            self.wrapped(&more, Style::Fault, 0.0, 1, room);
        }
    }

    /// One line alone.
    pub(super) fn of_word(word: &str) -> Self {
        let mut sheet = Self {
            height: 5.0,
            ..Self::default()
        };
        sheet.add(word, Style::Text, 0.0, 2);
        sheet.height += 7.0;
        sheet.width += 2.0 * PADDING;
        sheet
    }

    /// The reasons of an edge.
    pub(super) fn of_edge(edge: &Edge, wording: &Wording<'_>) -> Self {
        let mut sheet = Self::default();
        if edge.reasons.is_empty() {
            return sheet;
        }
        for reason in shown(edge, wording) {
            sheet.height += 2.0;
            sheet.wrapped(&reason, Style::Label, 0.0, 4, LABEL_ROOM);
        }
        sheet.height += 5.0;
        sheet.width += 2.0 * PADDING - 12.0;
        sheet
    }

    fn add(&mut self, text: &str, style: Style, indent: f64, most: usize) {
        self.wrapped(text, style, indent, most, ROOM);
    }

    fn wrapped(&mut self, text: &str, style: Style, indent: f64, most: usize, room: f64) {
        let size = style.size();
        let room = (room - indent).max(80.0) / style.wider();
        for text in wrap(text, room, size, most) {
            self.height += size * 1.3;
            self.width = self.width.max(indent + width(&text, size) * style.wider());
            self.rows.push(Row {
                text,
                style,
                x: indent,
                y: self.height - size * 0.3,
            });
        }
    }
}

/// The reasons that an edge shows, and how many more there are.
pub(super) fn shown(edge: &Edge, wording: &Wording<'_>) -> Vec<String> {
    let mut shown: Vec<String> = edge.reasons.iter().take(MOST_REASONS).cloned().collect();
    let more = edge.reasons.len().saturating_sub(MOST_REASONS);
    if more > 0 {
        shown.push(wording.word("map-more", &[("count", super::number(more))]));
    }
    shown
}

/// The boxes of a map and the labels of its edges.
pub(super) struct Sheets {
    pub(super) start: Sheet,
    pub(super) steps: Vec<Sheet>,
    pub(super) outcomes: Vec<Sheet>,
    pub(super) edges: Vec<Sheet>,
    /// For each edge that is cut short, the sign it leads to.
    pub(super) signs: Vec<Option<Sheet>>,
}

impl Sheets {
    pub(super) fn of(map: &Map, wording: &Wording<'_>) -> Self {
        Self {
            start: Sheet::of_word(&wording.word("map-start", &[])),
            steps: map
                .steps
                .iter()
                .map(|step| Sheet::of_step(step, wording))
                .collect(),
            outcomes: map
                .outcomes
                .iter()
                .map(|end| Sheet::of_outcome(end, wording))
                .collect(),
            edges: map
                .edges
                .iter()
                .map(|edge| Sheet::of_edge(edge, wording))
                .collect(),
            signs: map
                .edges
                .iter()
                .zip(cuts(map))
                .map(|(edge, cut)| cut.then(|| Sheet::of_word(&map.destination(edge.to, wording))))
                .collect(),
        }
    }
}
