//! How long a questionnaire takes to compile, and a call to go one step on, by size; with the program's allocator.

mod generate;
mod subject;

use std::sync::Arc;

use divan::{Bencher, black_box};
use mimalloc::MiMalloc;
use subject::{Nobody, compiled, surroundings, texts};
use time::macros::{date, time};
use trame::platform::Icu;
use trame_dsl::call::Call;
use trame_dsl::call::event::{Circumstances, Event};
use trame_dsl::call::simulate::{Plan, simulate};
use trame_dsl::check::MAIN;
use trame_dsl::name::Name;
use trame_dsl::span::FileId;
use trame_dsl::syntax::{format, parse};
use trame_dsl::text::Speaker;
use trame_dsl::value::{Answer, Data, Given, Key, Value};

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

const SIZES: [usize; 3] = [50, 500, 2_000];

fn main() {
    divan::main();
}

/// Text to tree.
#[divan::bench(args = SIZES)]
fn read(bencher: Bencher, questions: usize) {
    let text = generate::questionnaire(questions);
    bencher.bench(|| parse(FileId(0), black_box(text.as_bytes())));
}

/// Text to the same text in its layout, as an editor asks for at each key.
#[divan::bench(args = SIZES, name = "format")]
fn lay_out(bencher: Bencher, questions: usize) {
    let text = generate::questionnaire(questions);
    bencher.bench(|| format(FileId(0), black_box(text.as_bytes())).expect("a sound script"));
}

/// Text to script, with the source texts extracted.
#[divan::bench(args = SIZES)]
fn compile(bencher: Bencher, questions: usize) {
    let (text, around) = (generate::questionnaire(questions), surroundings());
    bencher.bench(|| compiled(black_box(&text), &around));
}

/// A script whose routes depend on each other everywhere, compiled.
#[divan::bench(args = SIZES)]
fn compile_crossroads(bencher: Bencher, questions: usize) {
    let (text, around) = (generate::crossroads(questions), surroundings());
    bencher.bench(|| compiled(black_box(&text), &around));
}

/// The same, and its texts ready to be shown in three languages.
#[divan::bench(args = SIZES)]
fn compile_in_three_languages(bencher: Bencher, questions: usize) {
    let (text, around) = (generate::questionnaire(questions), surroundings());
    let translation: Arc<str> = compiled(&text, &around).catalogs[MAIN].as_str().into();
    bencher.bench(|| {
        let compiled = compiled(black_box(&text), &around);
        let texts = texts(&compiled, &translation);
        for language in ["fr", "en", "ar"] {
            let id = trame_dsl::text::TextId {
                message: Name::new("q0"),
                attribute: None,
            };
            let language = language.parse().expect("a language tag");
            black_box(texts.show(&language, &id, &Nobody));
        }
        texts
    });
}

/// One answer applied, and what the next screen says and asks written in Arabic.
#[divan::bench(args = SIZES)]
fn step(bencher: Bencher, questions: usize) {
    let compiled = compiled(&generate::questionnaire(questions), &surroundings());
    let translation: Arc<str> = compiled.catalogs[MAIN].as_str().into();
    let texts = texts(&compiled, &translation);
    let script = Arc::new(compiled.script);
    let data = Data::from([
        (Name::new("nom"), Value::Text("Diallo".to_owned())),
        (Name::new("fin_droits"), Value::Date(date!(2027 - 01 - 31))),
    ]);
    let circumstances = Circumstances {
        date: date!(2026 - 12 - 01),
        time: time!(10:00),
        agent: "Awa".to_owned(),
        attempt: 1,
        language: "ar".parse().expect("a language tag"),
        seed: 7,
    };
    let begun = Call::begin::<Icu>(script, data, circumstances).expect("sound data");
    let answer = Event::Answered {
        question: Key::new("q0"),
        given: Given::new(Answer::Value(Value::YesNo(true))),
    };
    bencher
        .with_inputs(|| begun.clone())
        .bench_local_values(|mut call| {
            call.apply(&answer).expect("a fitting answer");
            black_box((call.items(&texts), call.todo(&texts)));
            call
        });
}

/// One call drawn at random, from its data to its end.
#[divan::bench(args = SIZES)]
fn simulated_call(bencher: Bencher, questions: usize) {
    let compiled = compiled(&generate::questionnaire(questions), &surroundings());
    let plan = Plan::new::<Icu>(Arc::new(compiled.script), date!(2026 - 01 - 05));
    let mut seed = 0;
    bencher.bench_local(|| {
        seed += 1;
        simulate::<Icu>(&plan, seed, &mut |_| {})
    });
}
