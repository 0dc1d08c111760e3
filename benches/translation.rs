//! How long a translation memory takes to build and to search, for a library of some 20 000 texts,
//! and a preview; with the program's allocator.

#[expect(dead_code, reason = "the other benches use more of it")]
mod generate;

use std::sync::{Arc, LazyLock};

use divan::{Bencher, black_box};
use mimalloc::MiMalloc;
use trame::library::files::Files;
use trame::library::package::Package;
use trame::library::publish::Published;
use trame::library::site::{embedded, used_by};
use trame::translation::memory::corpus::{Corpus, Marks};
use trame::translation::memory::shelf::Shelf;
use trame::translation::memory::{Asked, Memory};
use trame::translation::preview::{Stage, preview};
use trame::translation::source::Sources;
use unic_langid::LanguageIdentifier;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

/// Packages of the library, and questions of each.
const PACKAGES: usize = 4;
const QUESTIONS: usize = 2_000;
const MANIFEST: &str = "langage: 1\ntitre: Essai\ndirection: MDPH\nobjet: enquete\nfinalite: Essayer.\n\
    base_legale: mission d'intérêt public\nconservation: 6 mois\nlangues:\n  source: fr\n  cibles: [ar]\n";

static LIBRARY: LazyLock<(Files, Arc<Corpus>)> = LazyLock::new(library);

fn main() {
    let (files, corpus) = &*LIBRARY;
    let memory = Memory::of(corpus, files, &arabic());
    println!(
        "{} texts in the library, {} translated",
        corpus.texts.len(),
        memory.len()
    );
    divan::main();
}

/// Every text translated by itself, which is as long as a translation.
fn library() -> (Files, Arc<Corpus>) {
    let mut files = Files::default();
    for number in 0..PACKAGES {
        let script = generate::questionnaire(QUESTIONS + number);
        files.insert(
            format!("scripts-library/p{number}/enquete.yaml"),
            MANIFEST.into(),
        );
        files.insert(
            format!("scripts-library/p{number}/script.trame"),
            script.into_bytes(),
        );
    }
    for number in 0..PACKAGES {
        let name = format!("p{number}");
        let package = Package::build(&name, &used_by(&name, &files));
        let compiled = package.compiled.expect("a sound script");
        let ftl: Vec<&str> = compiled.catalogs.values().map(String::as_str).collect();
        files.insert(
            format!("locales/ar/{name}.ftl"),
            ftl.join("\n").into_bytes(),
        );
    }
    let corpus = Arc::new(Corpus::of(&files));
    (files, corpus)
}

fn arabic() -> LanguageIdentifier {
    "ar".parse().expect("a tag")
}

/// The source texts, once for all languages.
#[divan::bench(sample_count = 3)]
fn read_the_library() -> Corpus {
    Corpus::of(&LIBRARY.0)
}

/// A language, when one of its files has changed.
#[divan::bench(sample_count = 10)]
fn build_a_language() -> Memory {
    let (files, corpus) = &*LIBRARY;
    Memory::of(corpus, files, &arabic())
}

/// Whether anything has changed, at each request, by the hashes that the store has of its files.
#[divan::bench]
fn find_it_kept(bencher: Bencher) {
    let (shelf, files) = (Shelf::default(), &LIBRARY.0);
    let rows: Vec<(&str, String)> = files.paths().map(|path| (path, "0".repeat(64))).collect();
    let marks = || Marks::of(rows.iter().map(|(path, hash)| (*path, hash)), &arabic());
    let _ = shelf.make(marks(), files, &arabic());
    bencher.bench_local(|| shelf.find(marks(), &arabic()).is_some());
}

/// One search: of a text that thousands nearly are, of an answer, of one with nothing near.
#[divan::bench(args = [
    "Pouvez-vous nous dire, { $nom }, ce que vous en pensez, pour la question numéro 12 ?",
    "Non, pas du tout",
    "Votre dossier est au service social de Montreuil.",
])]
fn search(bencher: Bencher, text: &str) {
    let (files, corpus) = &*LIBRARY;
    let (memory, french) = (
        Memory::of(corpus, files, &arabic()),
        "fr".parse().expect("a tag"),
    );
    let asked = Asked {
        catalog: "",
        id: "",
        text,
        language: &french,
    };
    bencher.bench(|| memory.search(black_box(asked)).len());
}

/// A text of the package that the program brings, with every form of plural of Arabic.
#[divan::bench]
fn see_a_translation(bencher: Bencher) {
    let name = "mdph-fin-de-droits";
    let package = Package::build(name, &used_by(name, &embedded()));
    let sources = Sources::of(&package).expect("a sound script");
    let published = Published::of(&package).expect("a sound script");
    let language = arabic();
    let scenarios = &package.compiled.as_ref().expect("a sound script").scenarios;
    let stage = Stage {
        sources: &sources,
        published: &published,
        scenarios,
        language: &language,
    };
    let source = sources.get("fin_proche").expect("a text of it");
    let candidate = "{ $fin_droits }، { $reste ->\n    [one] يوم\n   *[other] { $reste } يوم\n}";
    bencher.bench_local(|| preview(&stage, source, black_box(candidate)).map(|all| all.len()));
}
