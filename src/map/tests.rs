use std::fmt::Write as _;

use proptest::prelude::*;

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
            "a → b : « q » : Ne veut pas répondre",
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
    assert_eq!(overlaps(&svg), vec![]);
}

/// A map with these edges, as pairs of boxes: first the étapes, then three outcomes.
fn drawn(steps: usize, edges: &[(usize, usize)]) -> String {
    let published = published(SCRIPT);
    let wording = Wording::new(&published.script, &published.texts, UiLanguage::French);
    let mut map = map(SCRIPT);
    let model = map.steps[0].clone();
    map.steps = (0..steps).map(|_| model.clone()).collect();
    map.outcomes.truncate(3);
    map.edges.clear();
    for (from, to) in edges {
        let to = if *to < steps {
            End::Step(*to)
        } else {
            End::Outcome(to - steps)
        };
        if map
            .edges
            .iter()
            .all(|edge| (edge.from, edge.to) != (*from, to))
        {
            map.edges.push(super::Edge {
                from: *from,
                to,
                reasons: vec!["si".to_owned()],
            });
        }
    }
    map.edges.sort_by_key(|edge| edge.from);
    svg::draw(&map, &wording)
}

/// Boxes that overlap.
fn overlaps(svg: &str) -> Vec<([f64; 4], [f64; 4])> {
    let all: Vec<[f64; 4]> = [boxes(svg, "step"), boxes(svg, "end"), boxes(svg, "under")].concat();
    let mut found = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for other in &all[at + 1..] {
            let ([x, y, width, height], [left, top, wide, high]) = (one, other);
            let apart = x + width <= *left + 0.1
                || left + wide <= *x + 0.1
                || y + height <= *top + 0.1
                || top + high <= *y + 0.1;
            if !apart {
                found.push((*one, *other));
            }
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(48))]

    /// Whatever leads where, even étapes that nothing leads to, there is a drawing without overlaps.
    #[test]
    fn any_map_can_be_drawn(
        steps in 0_usize..14,
        picks in prop::collection::vec((any::<prop::sample::Index>(), any::<prop::sample::Index>()), 0..40),
    ) {
        let edges: Vec<(usize, usize)> = picks
            .iter()
            .filter(|_| steps > 0)
            .map(|(from, to)| {
                let from = from.index(steps);
                (from, from + 1 + to.index(steps + 3 - from - 1))
            })
            .collect();
        let svg = drawn(steps, &edges);
        prop_assert_eq!(boxes(&svg, "step").len(), steps);
        prop_assert_eq!(overlaps(&svg), vec![]);
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
