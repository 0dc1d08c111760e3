//! What a line is: its mark or its keyword, and what may stand under what.

/// What a line is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Kind {
    /// The file itself, above all lines.
    File,
    Data,
    /// A line of `données`: `name : type`.
    Field,
    List,
    Phrase,
    Include,
    Step,
    Rebuttal,
    Scenario,
    Say,
    Question,
    Compute,
    If,
    ElseIf,
    Else,
    Repeat,
    Require,
    Confirm,
    Alert,
    Refer,
    Goto,
    End,
    Default,
    Said,
    Note,
    Answer,
    /// `donnée` of a scenario.
    Given,
    /// `réponse` of a scenario.
    Reply,
    /// `confirmer` of a scenario.
    Settle,
    Correct,
    Language,
    Expect,
    /// A line that was not understood; reported already.
    Unknown,
}

use Kind::{
    Alert, Answer, Compute, Confirm, Correct, Data, Default, Else, ElseIf, End, Expect, Field,
    File, Given, Goto, If, Include, Language, List, Note, Phrase, Question, Rebuttal, Refer,
    Repeat, Reply, Require, Said, Say, Scenario, Settle, Step, Unknown,
};

/// First words. Some go with a second one, which [`crate::syntax::heads`] reads.
pub(super) const KEYWORDS: [(&str, Kind); 24] = [
    ("question", Question),
    ("dire", Say),
    ("si", If),
    ("sinon", Else),
    ("calculer", Compute),
    ("fin", End),
    ("exiger", Require),
    ("réponse", Reply),
    ("donnée", Given),
    ("attendu", Expect),
    ("étape", Step),
    ("confirmer", Settle),
    ("par", Default),
    ("répéter", Repeat),
    ("alerte", Alert),
    ("orienter", Refer),
    ("objection", Rebuttal),
    ("liste", List),
    ("phrase", Phrase),
    ("inclure", Include),
    ("scénario", Scenario),
    ("corriger", Correct),
    ("langue", Language),
    ("données", Data),
];

const STATEMENTS: [Kind; 14] = [
    Say, Question, Compute, If, ElseIf, Else, Repeat, Require, Confirm, Alert, Refer, Goto, End,
    Unknown,
];

impl Kind {
    /// How the line begins, as an author writes it.
    pub(super) const fn word(self) -> &'static str {
        match self {
            File | Field | Unknown => "",
            Data => "données",
            List => "liste",
            Phrase => "phrase",
            Include => "inclure",
            Step => "étape",
            Rebuttal => "objection",
            Scenario => "scénario",
            Say => "dire",
            Question => "question",
            Compute => "calculer",
            If => "si",
            ElseIf => "sinon si",
            Else => "sinon",
            Repeat => "répéter",
            Require => "exiger",
            Confirm => "confirmer si",
            Alert => "alerte",
            Refer => "orienter",
            Goto => "->",
            End => "fin",
            Default => "par défaut",
            Said => ">",
            Note => "!",
            Answer => "-",
            Given => "donnée",
            Reply => "réponse",
            Settle => "confirmer",
            Correct => "corriger",
            Language => "langue",
            Expect => "attendu",
        }
    }

    /// What may stand directly under such a line, as a set of bits.
    const fn contents(self) -> u64 {
        match self {
            File => set(&[Data, List, Phrase, Include, Step, Rebuttal, Scenario]),
            Data => set(&[Field]),
            Field | List => set(&[Answer]),
            Phrase => set(&[Said]),
            Step => set(&STATEMENTS) | set(&[Note, Rebuttal]),
            If | ElseIf | Else | Repeat => set(&STATEMENTS),
            Say | Rebuttal | Alert | Require | Confirm | Answer => set(&[Said, Note]),
            Question => set(&[Said, Note, Answer, Default, Require, Confirm]),
            Scenario => set(&[Given, Reply, Settle, Correct, Language, Expect]),
            Unknown => u64::MAX,
            _ => 0,
        }
    }

    /// Whether a line of kind `child` may stand directly under this one.
    pub(super) const fn holds(self, child: Self) -> bool {
        matches!(child, Unknown) || self.contents() & bit(child) != 0
    }

    /// Whether nothing stands under such a line.
    pub(super) const fn is_leaf(self) -> bool {
        self.contents() == 0
    }

    /// Whether it is a statement, which stands in an étape or in a block of one.
    pub(super) const fn is_statement(self) -> bool {
        set(&STATEMENTS) & bit(self) != 0 || matches!(self, Rebuttal)
    }

    /// Whether it opens a scenario or belongs to one.
    pub(super) const fn is_of_scenario(self) -> bool {
        matches!(self, Scenario) || Scenario.contents() & bit(self) != 0
    }

    /// The words of the lines that `self` may stand under, the left margin left out.
    pub(super) fn places(self) -> String {
        // Blocks of an étape are its own places: saying « étape » is enough.
        let parents = [
            Data, Field, List, Phrase, Step, Rebuttal, Scenario, Say, Question, Alert, Require,
            Confirm, Answer,
        ];
        let words = parents
            .iter()
            .filter(|parent| parent.holds(self))
            .map(|parent| match parent {
                Field => Data.word(),
                other => other.word(),
            });
        let mut words: Vec<_> = words.collect();
        words.dedup();
        words.join(", ")
    }
}

const fn bit(kind: Kind) -> u64 {
    1 << kind as u8
}

const fn set(kinds: &[Kind]) -> u64 {
    let mut bits = 0;
    let mut at = 0;
    while at < kinds.len() {
        bits |= bit(kinds[at]);
        at += 1;
    }
    bits
}
