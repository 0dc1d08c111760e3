//! What conditions are about: answers, data and what follows from them, each cut into the
//! few cells that the script tells apart.

use rust_decimal::Decimal;

use crate::name::Name;
use crate::script::{Pc, RosterId, VarId};

/// Index of a quantity.
pub type QuantityId = u32;

/// A place between numbers: just before `at`, or just after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Cut {
    /// The number.
    pub at: Decimal,
    /// Whether the number itself stands below.
    pub after: bool,
}

/// What a condition asks of one quantity.
#[derive(Clone, Debug, PartialEq)]
pub enum Test {
    /// Whether it is that code or that text.
    Word(String),
    /// Whether it stands below a cut.
    Below(Cut),
}

/// What a quantity may be.
#[derive(Clone, Debug, PartialEq)]
pub enum Domain {
    /// Codes or texts: those that the script names, among so many; `None` when there is no end of them.
    Words {
        /// Those that the script names.
        named: Vec<String>,
        /// How many there are.
        of: Option<usize>,
    },
    /// Numbers; days and minutes for dates and hours.
    Numbers {
        /// The least.
        low: Option<Decimal>,
        /// The greatest.
        high: Option<Decimal>,
        /// Whether they are whole.
        whole: bool,
        /// Where the script cuts them, in order.
        cuts: Vec<Cut>,
    },
}

/// How the numbers of a quantity are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// As numbers.
    Number,
    /// Days of the calendar (Julian day numbers): as dates.
    Day,
    /// Minutes since midnight: as hours.
    Hour,
}

/// How a quantity follows from other values.
#[derive(Clone, Debug, PartialEq)]
pub enum Made {
    /// It is a value by itself.
    Plain,
    /// A sum of quantities, each so many times.
    Sum(Vec<(QuantityId, Decimal)>),
    /// What a function takes from one value.
    Measure(Measure),
    /// The day of the call.
    Today,
    /// Some other way, or none that is looked into.
    Other,
}

/// What a function takes from one value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Measure {
    /// Whole years from a date to the day of the call.
    YearsSince,
    /// Whole years from the day of the call to a date.
    YearsUntil,
    /// Whole months from a date to the day of the call.
    MonthsSince,
    /// Whole months from the day of the call to a date.
    MonthsUntil,
    /// The year of a date.
    Year,
    /// The weekday of a date.
    Weekday,
    /// How many codes a set has.
    Count,
    /// How many characters a text has.
    Length,
}

/// What a quantity follows from. Two quantities that follow from the same value may contradict
/// each other in ways that are not looked into, but for the codes of one set.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Base {
    /// The answer or the donnée.
    pub var: VarId,
    /// A grid's row.
    pub row: Option<Name>,
    /// Whether it is one code of a set, which is known to go with the others.
    pub code: bool,
}

/// Something that conditions compare.
#[derive(Clone, Debug)]
pub struct Quantity {
    /// How a route says it: `demande`, `jours(aujourd_hui, fin_droits)`.
    pub name: String,
    /// What it may be.
    pub domain: Domain,
    /// How its numbers are written.
    pub unit: Unit,
    /// The code of a set that it stands for.
    pub code: Option<Name>,
    /// How it follows from other values.
    pub made: Made,
    /// What it follows from.
    pub bases: Vec<Base>,
    /// Whether each of its cells can come about.
    pub certain: bool,
    /// Whether it can be unknown though all it follows from is known.
    pub absent: bool,
    /// The operation from which it is known.
    pub since: Pc,
    /// The roster it has one value for each turn of.
    pub roster: Option<RosterId>,
}

impl Domain {
    /// Any number between two.
    pub fn numbers(low: Option<Decimal>, high: Option<Decimal>, whole: bool) -> Self {
        let (low, high) = if whole {
            (low.map(|low| low.ceil()), high.map(|high| high.floor()))
        } else {
            (low, high)
        };
        Self::Numbers {
            low,
            high,
            whole,
            cuts: Vec::new(),
        }
    }

    /// One of so many words.
    pub fn words(of: Option<usize>) -> Self {
        Self::Words {
            named: Vec::new(),
            of,
        }
    }

    /// Tells apart what a test tells apart.
    pub fn cut(&mut self, test: &Test) {
        match (self, test) {
            (Self::Words { named, .. }, Test::Word(word)) if !named.contains(word) => {
                named.push(word.clone());
            }
            (
                Self::Numbers {
                    low, high, cuts, ..
                },
                Test::Below(cut),
            ) => {
                if before(*low, *cut)
                    && !beyond(*high, *cut)
                    && let Err(place) = cuts.binary_search(cut)
                {
                    cuts.insert(place, *cut);
                }
            }
            _ => {}
        }
    }

    /// Whether it holds no number at all.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Words { .. } => false,
            Self::Numbers { low, high, .. } => low.zip(*high).is_some_and(|(low, high)| low > high),
        }
    }

    /// How many cells there are.
    pub fn cells(&self) -> usize {
        match self {
            Self::Words { named, of } => {
                named.len() + usize::from(of.is_none_or(|of| of > named.len()))
            }
            Self::Numbers { cuts, .. } => cuts.len() + 1,
        }
    }

    /// The cell of a number.
    pub fn cell_of(&self, number: Decimal) -> Option<usize> {
        match self {
            Self::Words { .. } => None,
            Self::Numbers { cuts, .. } => Some(
                cuts.partition_point(|cut| number > cut.at || (number == cut.at && !cut.after)),
            ),
        }
    }

    /// Whether a cell passes a test.
    pub fn passes(&self, cell: usize, test: &Test) -> bool {
        match (self, test) {
            (Self::Words { named, .. }, Test::Word(word)) => {
                named.get(cell).is_some_and(|one| one == word)
            }
            (
                Self::Numbers {
                    low, high, cuts, ..
                },
                Test::Below(cut),
            ) => {
                before(*low, *cut)
                    && (beyond(*high, *cut) || cell < cuts.partition_point(|one| one <= cut))
            }
            _ => false,
        }
    }
}

impl Cut {
    /// The cut that has the numbers less than `at` below it, or those at most `at`.
    pub fn new(at: Decimal, after: bool, whole: bool) -> Self {
        match (whole, after) {
            (true, false) => Self {
                at: at.ceil(),
                after: false,
            },
            (true, true) => Self {
                at: at.floor() + Decimal::ONE,
                after: false,
            },
            (false, after) => Self { at, after },
        }
    }
}

/// Whether something from `low` on stands below the cut.
fn before(low: Option<Decimal>, cut: Cut) -> bool {
    low.is_none_or(|low| {
        cut > Cut {
            at: low,
            after: false,
        }
    })
}

/// Whether everything up to `high` stands below the cut.
fn beyond(high: Option<Decimal>, cut: Cut) -> bool {
    high.is_some_and(|high| {
        cut >= Cut {
            at: high,
            after: true,
        } || cut.at > high
    })
}
