//! Publishing an enquête: what is warned of, what changed, the hash, and doing it.

use axum::extract::{Path, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use serde::Serialize;

use super::{App, publishing};
use crate::publishing::{Asked, Outcome, Proposal};
use crate::review::changes::Changes;
use crate::review::readiness::Readiness;
use crate::web::error::WebError;
use crate::web::fields::Fields;
use crate::web::page::{Page, respond};
use crate::web::visitor::{SignedIn, Visitor};

/// What would be published.
#[derive(Debug, Serialize)]
pub struct PublicationPage {
    name: String,
    title: String,
    /// The number that it would have.
    number: i64,
    /// The latest version's; 0 when there is none.
    latest: i64,
    /// The hash of what would be published; `None` while there are errors.
    hash: Option<String>,
    ready: Readiness,
    /// Whether it can be published.
    sound: bool,
    /// Whether what is warned of must be read first.
    warned: bool,
    /// Whether the latest version is exactly that already.
    published: bool,
    changes: Option<Changes>,
    /// Why it was not published, as the end of `publication-refused-<refused>`.
    refused: Option<&'static str>,
}

/// `GET /enquetes/{package}/publication`
pub async fn show(
    State(app): State<App>,
    visitor: Visitor,
    Path(name): Path<String>,
) -> Result<Response, WebError> {
    let proposal = publishing(&app).proposal(&name, visitor.ui).await?;
    let page = PublicationPage::of(proposal.ok_or(WebError::NotFound)?, None);
    Ok(respond(StatusCode::OK, &visitor, &page))
}

/// `POST /enquetes/{package}/publication`
pub async fn publish(
    State(app): State<App>,
    visitor: Visitor,
    SignedIn(person): SignedIn,
    Path(name): Path<String>,
    fields: Fields,
) -> Result<Response, WebError> {
    let asked = Asked {
        hash: fields.word("empreinte").to_owned(),
        latest: fields.word("derniere").parse().unwrap_or_default(),
        read: fields.has("lu"),
    };
    let outcome = publishing(&app)
        .publish(&name, &asked, Some(person.id), visitor.ui)
        .await?;
    let (proposal, status, refused) = match outcome.ok_or(WebError::NotFound)? {
        Outcome::Published(number) => return Ok(to_version(&name, number, "published")),
        Outcome::Same(number) => return Ok(to_version(&name, number, "published-already")),
        Outcome::NotReady(proposal) => (proposal, StatusCode::CONFLICT, "not-ready"),
        Outcome::Changed(proposal) => (proposal, StatusCode::CONFLICT, "changed"),
        Outcome::Unread(proposal) => (proposal, StatusCode::UNPROCESSABLE_ENTITY, "unread"),
    };
    let page = PublicationPage::of(*proposal, Some(refused));
    Ok(respond(status, &visitor, &page))
}

fn to_version(name: &str, number: i64, said: &str) -> Response {
    Redirect::to(&format!("/enquetes/{name}/versions/{number}?dit={said}")).into_response()
}

impl PublicationPage {
    fn of(proposal: Proposal, refused: Option<&'static str>) -> Self {
        let name = proposal.package.name.clone();
        let manifest = proposal.package.manifest.as_ref();
        let title = manifest.map_or_else(|| name.clone(), |manifest| manifest.title.clone());
        Self {
            title,
            number: proposal.number(),
            latest: proposal.number() - 1,
            sound: proposal.ready.is_ready() && proposal.hash.is_some(),
            warned: proposal.ready.is_warned(),
            published: proposal.is_published(),
            hash: proposal.hash,
            ready: proposal.ready,
            changes: proposal.changes,
            name,
            refused,
        }
    }
}

impl Page for PublicationPage {
    const TEMPLATE: &'static str = "publication.html";

    #[cfg(test)]
    fn samples() -> Vec<Self> {
        use tests::{changes, ready, unready};
        let page = |ready: Readiness, latest, changes| Self {
            name: "mdph-fin-de-droits".into(),
            title: "Vos droits sont bientôt terminés".into(),
            number: latest + 1,
            latest,
            hash: Some("9f".repeat(32)),
            sound: ready.is_ready(),
            warned: ready.is_warned(),
            ready,
            published: false,
            changes,
            refused: None,
        };
        let same = Changes {
            identical: true,
            ..Changes::default()
        };
        vec![
            page(ready(), 1, Some(changes())),
            page(Readiness::default(), 0, None),
            Self {
                published: true,
                ..page(ready(), 2, Some(same))
            },
            Self {
                hash: None,
                refused: Some("not-ready"),
                ..page(unready(), 1, None)
            },
            Self {
                refused: Some("changed"),
                ..page(ready(), 1, Some(Changes::default()))
            },
            Self {
                refused: Some("unread"),
                ..page(ready(), 1, Some(changes()))
            },
        ]
    }
}

#[cfg(test)]
pub(super) mod tests {
    use crate::review::changes::{
        Aspect, Change, Changes, FieldChange, Group, Kind, LanguageChange, Subject, TextChange,
        What,
    };
    use crate::review::readiness::{Failing, Finding, LanguageState, Readiness};

    fn finding(code: &str) -> Finding {
        Finding {
            code: code.into(),
            path: "scripts-library/mdph-fin-de-droits/script.trame".into(),
            line: 12,
            excerpt: "si freins contient medcin".into(),
            sentence: "« medcin » n'est pas une réponse de « freins ».".into(),
            help: Some("Écrivez « medecin ».".into()),
        }
    }

    fn language(language: &str, draft: bool, missing: &[&str], unreadable: usize) -> LanguageState {
        LanguageState {
            language: language.into(),
            name: "arabe".into(),
            hash: "ab".repeat(32),
            draft,
            missing: missing.iter().map(|id| (*id).to_owned()).collect(),
            total: 74,
            unreadable,
        }
    }

    /// What can be published, with everything that can be warned of.
    pub fn ready() -> Readiness {
        Readiness {
            warnings: vec![
                finding("unused-name"),
                Finding {
                    help: None,
                    ..finding("doubt")
                },
            ],
            rehearsals: 12,
            languages: vec![
                language("ar", true, &[], 0),
                language("ta", false, &["demande", "freins.medecin"], 1),
                language("en", false, &[], 0),
            ],
            ..Readiness::default()
        }
    }

    /// What cannot.
    pub fn unready() -> Readiness {
        Readiness {
            errors: vec![finding("unknown-code")],
            failures: vec![Failing {
                name: "autre_abonne".into(),
                title: "le numéro est celui de quelqu'un d'autre".into(),
                path: "scripts-library/mdph-fin-de-droits/script.trame".into(),
                line: 340,
                reasons: vec!["L'appel devait finir par « absent ».".into()],
            }],
            ..ready()
        }
    }

    /// Every kind of change and every aspect, once.
    pub fn changes() -> Changes {
        let subject = |kind, member: Option<&str>| Subject {
            kind,
            name: "freins".into(),
            member: member.map(str::to_owned),
        };
        let kinds = [
            Kind::Data,
            Kind::Step,
            Kind::Say,
            Kind::Question,
            Kind::Answer,
            Kind::Check,
            Kind::Compute,
            Kind::Alert,
            Kind::Refer,
            Kind::End,
            Kind::Jump,
            Kind::Roster,
            Kind::Rebuttal,
            Kind::List,
            Kind::Phrase,
            Kind::Term,
            Kind::Structure,
            Kind::Outcome,
        ];
        let aspects = [
            Aspect::Text,
            Aspect::Title,
            Aspect::Said,
            Aspect::Note,
            Aspect::When,
            Aspect::Type,
            Aspect::Options,
            Aspect::Between,
            Aspect::Default,
            Aspect::Target,
            Aspect::Value,
            Aspect::Condition,
            Aspect::Service,
        ];
        let text = || Some("Voulez-vous de l'aide ?".to_owned());
        let change = |kind, what| Change {
            subjects: vec![subject(
                kind,
                matches!(kind, Kind::Answer | Kind::Check).then_some("1"),
            )],
            what,
        };
        let added = kinds.map(|kind| change(kind, What::Added { text: text() }));
        let became = aspects.map(|aspect| {
            let was = Some("Avant".to_owned());
            change(
                Kind::Question,
                What::Became {
                    aspect,
                    was,
                    now: text(),
                },
            )
        });
        let rest = [
            change(Kind::End, What::Removed { text: None }),
            change(
                Kind::Say,
                What::Moved {
                    from: Some("Informer".into()),
                },
            ),
            change(Kind::Say, What::Moved { from: None }),
            change(Kind::Say, What::Reordered),
            Change {
                subjects: vec![subject(Kind::Say, None), subject(Kind::Refer, None)],
                what: What::Became {
                    aspect: Aspect::When,
                    was: None,
                    now: text(),
                },
            },
        ];
        let language = |added, removed, draft, texts: Vec<TextChange>| LanguageChange {
            language: "ar".into(),
            name: "arabe".into(),
            added,
            removed,
            draft,
            texts,
        };
        let texts = vec![
            TextChange {
                id: "demande".into(),
                was: text(),
                now: Some("هل".into()),
            },
            TextChange {
                id: "aide".into(),
                was: None,
                now: text(),
            },
            TextChange {
                id: "autre".into(),
                was: text(),
                now: None,
            },
        ];
        Changes {
            identical: false,
            groups: vec![
                Group {
                    step: Some("demarche".into()),
                    title: "Préparer la demande".into(),
                    changes: added.into_iter().chain(became).collect(),
                },
                Group {
                    step: None,
                    title: String::new(),
                    changes: rest.into(),
                },
            ],
            languages: vec![
                language(false, false, Some(true), texts),
                language(true, false, None, Vec::new()),
                language(false, true, Some(false), Vec::new()),
            ],
            manifest: vec![
                FieldChange {
                    field: "retention",
                    was: Some("6 mois".into()),
                    now: Some("12 mois".into()),
                },
                FieldChange {
                    field: "hours",
                    was: None,
                    now: Some("lundi 09:00-12:00".into()),
                },
                FieldChange {
                    field: "interval",
                    was: Some("4 h".into()),
                    now: None,
                },
            ],
        }
    }
}
