//! The words of expressions: operators, functions, and what is known without being asked.

use serde::{Deserialize, Serialize};

/// What is known without being asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Known {
    /// The date of the call's start, at the site.
    AujourdHui,
    /// The hour of the call's start, at the site.
    Maintenant,
    /// Who is on the phone now.
    Agente,
    /// The call's language, `-` written `_`.
    Langue,
    /// 1 for the first call to this person.
    Tentative,
    /// Who ordered the enquête.
    Direction,
    /// Months.
    DureeConservation,
}

/// Operators of two operands, without `dans` and `contient`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Operator {
    /// `ou`
    Or,
    /// `et`
    And,
    /// `=`
    Equal,
    /// `<>` `≠`
    Different,
    /// `<`
    Less,
    /// `<=`
    LessOrEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterOrEqual,
    /// `&`
    Join,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}

/// Functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Function {
    /// `répondu(x)`
    Repondu,
    /// `jours(a, b)`
    Jours,
    /// `mois(a, b)`
    Mois,
    /// `années(a, b)`
    Annees,
    /// `âge(date)`
    Age,
    /// `jour(date)`
    Jour,
    /// `année(date)`
    Annee,
    /// `longueur(texte)`
    Longueur,
    /// `nombre(multi)`
    Nombre,
    /// `min(a, b, …)`, or over a roster
    Min,
    /// `max(a, b, …)`, or over a roster
    Max,
    /// `arrondi(x, n)`
    Arrondi,
    /// `si(condition ; a ; b)`
    Si,
    /// `somme(q)`
    Somme,
    /// `moyenne(q)`
    Moyenne,
    /// `compte(EXPR)`
    Compte,
    /// `énumération(q)`
    Enumeration,
}

impl Function {
    /// Each function with the name an author writes.
    pub const ALL: [(&'static str, Self); 17] = [
        ("répondu", Self::Repondu),
        ("jours", Self::Jours),
        ("mois", Self::Mois),
        ("années", Self::Annees),
        ("âge", Self::Age),
        ("jour", Self::Jour),
        ("année", Self::Annee),
        ("longueur", Self::Longueur),
        ("nombre", Self::Nombre),
        ("min", Self::Min),
        ("max", Self::Max),
        ("arrondi", Self::Arrondi),
        ("si", Self::Si),
        ("somme", Self::Somme),
        ("moyenne", Self::Moyenne),
        ("compte", Self::Compte),
        ("énumération", Self::Enumeration),
    ];
}
