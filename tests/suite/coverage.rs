//! The scenarios of every package reach all of it: every étape, every answer, and every branch both ways.

use std::path::Path;
use std::sync::Arc;

use time::macros::{date, time};
use trame::library::discover;
use trame::library::package::Package;
use trame::platform::Icu;
use trame_dsl::call::coverage::{Reached, goals};
use trame_dsl::call::event::Circumstances;
use trame_dsl::call::rehearsal::run;

#[test]
fn scenarios_reach_every_branch() {
    let library = Path::new(env!("CARGO_MANIFEST_DIR")).join("scripts-library");
    let packages = discover::find(&library).unwrap();
    assert!(!packages.is_empty());
    for found in packages {
        let package = Package::open(&found).unwrap();
        let compiled = package.compiled.unwrap();
        let count = compiled.scenarios.len();
        assert!(count >= 3, "{} has {count} scenarios", package.name);
        let script = Arc::new(compiled.script);
        let base = Circumstances {
            date: date!(2026 - 12 - 01),
            time: time!(10:00),
            agent: "Awa".to_owned(),
            attempt: 1,
            language: script.header.source.clone(),
            seed: 0,
        };
        let mut reached = Reached::default();
        for scenario in &compiled.scenarios {
            let report = run::<Icu>(&script, scenario, &base);
            assert!(report.passed, "{}: {:?}", scenario.name, report.failures);
            reached.add(&report.reached);
        }
        let mut missing = goals(&script);
        missing.retain(|goal| !reached.has(goal));
        assert!(
            missing.is_empty(),
            "{}: no scenario reaches {missing:#?}",
            package.name
        );
    }
}
