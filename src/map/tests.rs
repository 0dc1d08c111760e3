use std::fmt::Write as _;

use super::faults::Faults;
use super::{End, Map, dot, mermaid, svg};
use crate::wording::Wording;
use crate::wording::tests::published;
use crate::words::UiLanguage;

const SCRIPT: &str = "\
étape accueil : <Bonjour> & \"bienvenue\"
  question la : choix, obligatoire
    > Est-ce bien vous ?
    - oui   : Oui
    - non   : Non -> absent
    - tiers : Non, c'est un proche -> absent
    - faux  : Faux numéro -> fin faux_numero

étape corps : Poser les questions
  question reste : entier
    > Combien ?
  si reste < 0
    question pourquoi : texte
      > Pourquoi ?
    -> conclure
  sinon si reste = 7
    fin partiel
  sinon
    dire bien
      > Très bien.
  répéter i : reste fois, au plus 3
    question age : entier
      > Quel âge ?
  alerte danger vers pole
    ! Attention.

étape suite : Continuer
  dire autre
    > Autre chose.
  si reste > 10
    -> absent

étape conclure : Conclure
  fin complet

étape absent : Personne n'est là
  fin absent
";

fn map(script: &str) -> Map {
    let published = published(script);
    let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
    Map::new(&published.script, &wording, Faults::default())
}

/// Each edge as « from → to: reasons ».
fn edges(map: &Map) -> Vec<String> {
    let edges = map.edges.iter().map(|edge| {
        let to = match edge.to {
            End::Step(at) => map.steps[at].name.to_string(),
            End::Outcome(at) => format!("fin {}", map.outcomes[at].name),
        };
        let from = &map.steps[edge.from].name;
        format!("{from} → {to} : {}", edge.reasons.join(" | "))
    });
    edges.collect()
}

#[test]
fn every_way_out_has_its_reason() {
    assert_eq!(
        edges(&map(SCRIPT)),
        [
            "accueil → absent : « la » : Non ; Non, c'est un proche",
            "accueil → fin faux_numero : « la » : Faux numéro",
            "accueil → corps : « la » : Oui",
            "corps → conclure : si « reste » est inférieur à 0",
            "corps → fin partiel : sinon, si « reste » vaut 7",
            "corps → suite : sinon",
            "suite → absent : si « reste » est supérieur à 10",
            "suite → conclure : sinon",
            "conclure → fin complet : ",
            "absent → fin absent : ",
        ]
    );
}

#[test]
fn an_étape_shows_its_questions_under_their_conditions() {
    let map = map(SCRIPT);
    let lines: Vec<String> = map.steps[1]
        .lines
        .iter()
        .map(|line| format!("{}{}", "- ".repeat(line.depth), line.text))
        .collect();
    assert_eq!(
        lines,
        [
            "Combien ?",
            "si « reste » est inférieur à 0",
            "- Pourquoi ?",
            "Répéter « i » : « reste » fois, 3 au plus",
            "- Quel âge ?",
            "Alerte « danger » : Pôle",
        ]
    );
    assert_eq!(map.steps[2].lines[0].text, "« Autre chose. »");
    assert_eq!(map.questions(), 4);
}

#[test]
fn every_answer_that_leads_away_leaves_no_way_on() {
    let script = "\
étape a : A
  question q : oui non
    > Q ?
    - oui -> c
    - non -> fin refus
    - nsp -> fin refus
    - refus -> b

étape b : B
  fin partiel

étape c : C
  fin complet
";
    assert_eq!(
        edges(&map(script)),
        [
            "a → c : « q » : Oui",
            "a → fin refus : « q » : Non ; Ne sait pas",
            "a → b : « q » : Ne répond pas",
            "b → fin partiel : ",
            "c → fin complet : ",
        ]
    );
}

/// The numbers of an attribute, for each element of a class.
fn boxes(svg: &str, class: &str) -> Vec<[f64; 4]> {
    let lines = svg
        .lines()
        .filter(|line| line.contains(&format!("<rect class=\"{class}\"")));
    lines
        .map(|line| {
            ["x", "y", "width", "height"].map(|name| {
                let value = line.split(&format!(" {name}=\"")).nth(1).unwrap();
                value.split('"').next().unwrap().parse().unwrap()
            })
        })
        .collect()
}

#[test]
fn boxes_stand_apart_and_outcomes_at_the_foot() {
    let published = published(SCRIPT);
    let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
    let svg = svg::draw(&map(SCRIPT), &wording);
    let (steps, ends) = (boxes(&svg, "step"), boxes(&svg, "end"));
    assert_eq!((steps.len(), ends.len()), (5, 4));
    let lowest = steps
        .iter()
        .map(|[_, y, _, height]| y + height)
        .fold(0.0, f64::max);
    assert!(ends.iter().all(|[_, y, ..]| *y > lowest), "{svg}");
    let all: Vec<[f64; 4]> = [steps, ends, boxes(&svg, "under")].concat();
    for (at, [x, y, width, height]) in all.iter().enumerate() {
        for [left, top, wide, high] in &all[at + 1..] {
            let apart =
                x + width <= *left || left + wide <= *x || y + height <= *top || top + high <= *y;
            assert!(apart, "two boxes overlap: {svg}");
        }
    }
}

#[test]
fn what_authors_write_is_escaped() {
    let published = published(SCRIPT);
    let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
    let map = map(SCRIPT);
    let svg = svg::draw(&map, &wording);
    assert!(svg.contains("&lt;Bonjour&gt; &amp;") && !svg.contains("<Bonjour>"));
    assert!(dot::write(&map, &wording).contains(r#"<Bonjour> & \"bienvenue\""#));
    let chart = mermaid::write(&map, &wording);
    assert!(
        chart.contains("#60;Bonjour#62; #38; #34;bienvenue#34;"),
        "{chart}"
    );
}

#[test]
fn a_large_map_is_cut_rather_than_tangled() {
    let mut script = String::new();
    for step in 0..120 {
        let _ = write!(
            script,
            "étape e{step} : Étape {step}\n  question q{step} : oui non\n    > Question ?\n    - refus -> fin refus\n\n"
        );
    }
    script.push_str("étape dernier : Dernière\n  fin complet\n");
    let published = published(&script);
    let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
    let svg = svg::draw(&map(&script), &wording);
    assert_eq!(boxes(&svg, "step").len(), 121);
    assert!(boxes(&svg, "end").len() > 60);
}
