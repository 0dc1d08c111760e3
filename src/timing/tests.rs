use std::collections::BTreeMap;
use std::time::Duration;

use time::macros::date;

use super::{Draw, Estimate, estimate};
use crate::wording::tests::published;

fn timed(script: &str, times: &BTreeMap<String, Duration>) -> Estimate {
    let draw = Draw {
        calls: 60,
        seed: 0,
        today: date!(2026 - 01 - 05),
    };
    let language = "fr".parse().unwrap();
    estimate(&published(script), times, &language, draw).unwrap()
}

/// Seconds for so many characters of French.
fn french(characters: f64) -> f64 {
    characters * 60.0 / (998.0 * 0.75)
}

fn near(seconds: f64, expected: f64) -> bool {
    (seconds - expected).abs() < 0.01
}

#[test]
fn what_is_read_aloud_and_answered_is_counted() {
    // 10 characters said, 5 asked, then 3 + 3 read aloud; what the agente reads is not counted.
    let script = "\
étape a : A
  dire bonjour
    > Bonjour Éa
    ! Souriez beaucoup.
  question q : choix, à lire
    > Quoi?
    - mer  : Mer
    - bois : Bar
  question r : choix
    > Quoi?
    - un : Une réponse que personne ne lit
    - deux : Deux
  fin complet
";
    let estimate = timed(script, &BTreeMap::new());
    let expected = french(10.0 + 5.0 + 3.0 + 3.0 + 5.0) + 2.0 * 3.0;
    for seconds in [
        estimate.shortest,
        estimate.median,
        estimate.longest,
        estimate.bound,
    ] {
        assert!(
            near(seconds.most, expected) && near(seconds.least, expected),
            "{estimate:?}"
        );
    }
    assert_eq!(estimate.calls, 60);
    assert!(near(estimate.untranslated, 0.0));
}

#[test]
fn the_manifest_sets_answer_times() {
    let script = "étape a : A\n  question q : texte\n    > Quoi?\n  fin complet\n";
    let times = BTreeMap::from([("texte".to_owned(), Duration::from_secs(40))]);
    assert!(near(timed(script, &times).median.most, french(5.0) + 40.0));
    assert!(near(
        timed(script, &BTreeMap::new()).median.most,
        french(5.0) + 15.0
    ));
}

#[test]
fn the_bound_takes_every_turn_and_the_longest_branch() {
    let script = "\
étape a : A
  question n : entier, obligatoire, entre 0 et 2
    > Quoi?
  répéter i : n fois, au plus 5
    question m : oui non
      > Dix lettres
      - non -> b
  si n = 1
    dire court
      > Court
  sinon
    dire long
      > Un texte long

étape b : B
  fin complet
";
    let estimate = timed(script, &BTreeMap::new());
    let turn = french(11.0) + 3.0;
    let expected = french(5.0) + 3.0 + 5.0 * turn + french(13.0);
    assert!(
        near(estimate.bound.most, expected),
        "{estimate:?} {expected}"
    );
    assert!(estimate.shortest.most < estimate.longest.most);
    assert!(estimate.longest.most < estimate.bound.most);
}

#[test]
fn a_check_counts_where_it_is_met() {
    let script = "\
étape a : A
  question n : entier, obligatoire, entre 0 et 9
    > Quoi?
    confirmer si n > 4
      > Vraiment ?
  fin complet
";
    let estimate = timed(script, &BTreeMap::new());
    assert!(
        near(estimate.shortest.most, french(5.0) + 3.0),
        "{estimate:?}"
    );
    assert!(
        near(
            estimate.longest.most,
            french(5.0) + 3.0 + french(10.0) + 3.0
        ),
        "{estimate:?}"
    );
}

#[test]
fn a_precision_takes_the_time_of_a_text() {
    let script = "\
étape a : A
  question q : choix, obligatoire
    > Quoi?
    - un : Un
    - autre : Autre [préciser]
  fin complet
";
    let estimate = timed(script, &BTreeMap::new());
    let asked = french(5.0) + 3.0;
    assert!(near(estimate.shortest.most, asked), "{estimate:?}");
    assert!(near(estimate.longest.most, asked + 15.0), "{estimate:?}");
    assert!(near(estimate.bound.most, asked + 15.0), "{estimate:?}");
    assert_eq!(estimate.complete, Some(estimate.median));
}
