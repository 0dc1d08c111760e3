//! E-mail and web addresses, which are not translated.

use std::ops::Range;

use super::sentence::Sentence;
use super::{Fault, Held};

/// An address as it is compared: in small letters, without `https://` and a last `/`.
pub(super) type Address = String;

/// What the last part of a web address without `www.` is taken from.
const TOP: [&str; 22] = [
    "fr", "com", "org", "net", "eu", "info", "gov", "edu", "int", "io", "be", "ch", "de", "uk",
    "es", "it", "pt", "ro", "paris", "app", "bzh", "alsace",
];

/// The addresses of a sentence.
pub(super) fn of(sentence: &Sentence) -> Vec<Address> {
    placed(sentence).into_iter().map(compared).collect()
}

fn placed<'a>(sentence: &Sentence<'a>) -> Vec<&'a str> {
    let slices = |words: &'a str| {
        let ranges = ranges(words).into_iter();
        ranges.filter_map(move |range| words.get(range))
    };
    sentence.words().flat_map(slices).collect()
}

/// Where addresses stand in some words.
pub(super) fn ranges(words: &str) -> Vec<Range<usize>> {
    let inside = |byte: u8| byte.is_ascii_alphanumeric() || b"._%+-@:/?#=&~".contains(&byte);
    let bytes = words.as_bytes();
    let mut found = Vec::new();
    // Most words have none, and every address has one of these.
    if !words.contains(['.', ':']) {
        return found;
    }
    let mut at = 0;
    while at < bytes.len() {
        let rest = bytes.get(at..).unwrap_or_default();
        let length = rest.iter().take_while(|byte| inside(**byte)).count();
        if length == 0 {
            at += 1;
            continue;
        }
        let run = words.get(at..at + length).unwrap_or_default();
        let kept = run.trim_end_matches(['.', ',', ':', ';', '?', '!', '-', '/']);
        let start = at + (kept.len() - kept.trim_start_matches(['.', ':', '-', '/']).len());
        let kept = kept.trim_start_matches(['.', ':', '-', '/']);
        if is_address(kept) {
            found.push(start..start + kept.len());
        }
        at += length;
    }
    found
}

fn is_address(text: &str) -> bool {
    if let Some((name, host)) = text.split_once('@') {
        return !name.is_empty() && host.contains('.') && !host.contains('@');
    }
    let lower = text.to_ascii_lowercase();
    if lower.contains("://") || lower.starts_with("www.") {
        return true;
    }
    let host = text.split('/').next().unwrap_or_default();
    let parts: Vec<&str> = host.split('.').collect();
    let plain = |part: &&str| -> bool {
        let mut bytes = part.bytes();
        !part.is_empty() && bytes.all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    let last = parts.last().is_some_and(|last| TOP.contains(last));
    let first = parts.first().is_some_and(|first| first.len() > 2);
    parts.len() > 1 && last && first && parts.iter().all(plain)
}

fn compared(written: &str) -> Address {
    let lower = written.to_ascii_lowercase();
    let bare = lower
        .split_once("://")
        .map_or(lower.as_str(), |(_, rest)| rest);
    bare.trim_end_matches('/').to_owned()
}

/// Checks that the addresses of a text are those of its source.
pub(super) fn check(held: &Held, faults: &mut Vec<Fault>) {
    let source = &held.original.addresses;
    let mut said: Vec<&str> = held.said.sentences.iter().flat_map(placed).collect();
    said.sort_by_key(|slice| slice.as_ptr());
    said.dedup_by_key(|slice| slice.as_ptr());
    let has = |address: &&Address| said.iter().any(|slice| compared(slice) == **address);
    let mut missing = source.iter().filter(|address| !has(address));
    for slice in said
        .iter()
        .filter(|slice| !source.contains(&compared(slice)))
    {
        let meant = missing.next().map_or("none", String::as_str);
        let fault = Fault::error("translation-address-other", held.range(slice));
        faults.push(fault.with("found", *slice).with("expected", meant));
    }
    for address in missing {
        let fault = Fault::error("translation-address-missing", held.whole.clone());
        faults.push(fault.with("expected", address.as_str()));
    }
}
