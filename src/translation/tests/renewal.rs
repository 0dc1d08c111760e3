//! Which corrections are on the next call.

use trame_dsl::text::document::Document;
use trame_dsl::text::listing;

use super::{AUTHOR, SCRIPT, sources, translated};
use crate::library::package::Package;
use crate::translation::opening::Opening;
use crate::translation::source::Sources;
use crate::translation::state::Stage;
use crate::translation::written::{Written, state_path, texts_path};

/// The Arabic of « merci » on the next call of a version, after what is done to it on the site.
fn on_the_next_call(drafts: bool, act: impl Fn(&mut Written, &Sources)) -> (String, bool) {
    let files = translated(SCRIPT);
    let package = Package::build("essai", &files);
    let version = Opening::of(&package, &files).unwrap().published;
    let sources = sources(&files);
    let arabic = "ar".parse().unwrap();
    let mut today = files.clone();
    let mut written = Written::read(&today, "essai", &arabic).unwrap();
    let mut document = Document::read(written.ftl.as_str());
    document.set("merci", "شكرا", &["merci"]).unwrap();
    document
        .set("merci.prononciation", "choukran", &["merci"])
        .unwrap();
    today.insert(texts_path("essai", &arabic), document.text().into());
    written.texts.insert("merci".into(), "شكرا".into());
    act(&mut written, &sources);
    today.insert(
        state_path("essai", &arabic),
        written.state.write().into_bytes(),
    );
    let renewed = crate::translation::renewal::renewed(&version, &sources, &today, drafts);
    let texts = renewed
        .iter()
        .find(|texts| texts.language == arabic)
        .unwrap();
    let before = version
        .languages
        .iter()
        .find(|texts| texts.language == arabic)
        .unwrap();
    let listed = listing::list(&texts.ftl);
    assert_eq!(texts.hash == before.hash, texts.ftl == before.ftl);
    assert_eq!(
        listed.len() - listing::list(&before.ftl).len(),
        usize::from(listed.contains_key("merci.prononciation"))
    );
    (
        listed["merci"].clone(),
        listed.contains_key("merci.prononciation"),
    )
}

#[test]
fn what_a_speaker_vouches_for_is_on_the_next_call() {
    let before = ("xMerci.".to_owned(), false);
    let after = ("شكرا".to_owned(), true);
    let mark = |stage| {
        move |written: &mut Written, sources: &Sources| {
            assert!(written.mark(sources.get("merci").unwrap(), stage, AUTHOR));
        }
    };
    assert_eq!(on_the_next_call(false, mark(Stage::Reviewed)), after);
    assert_eq!(on_the_next_call(true, mark(Stage::Translated)), after);
    assert_eq!(on_the_next_call(false, mark(Stage::Translated)), before);
    assert_eq!(on_the_next_call(true, mark(Stage::Draft)), before);
    let saved = |written: &mut Written, sources: &Sources| {
        written.saved(sources.get("merci").unwrap(), AUTHOR);
    };
    assert_eq!(on_the_next_call(false, saved), before);
    // With another tool, and nothing said of it.
    assert_eq!(on_the_next_call(true, |_, _| {}), before);
    let of_other_words = |written: &mut Written, sources: &Sources| {
        mark(Stage::Reviewed)(written, sources);
        let record = written.state.records.get_mut("merci").unwrap();
        record.source = "0000000000000000".into();
    };
    assert_eq!(on_the_next_call(true, of_other_words), before);
}
