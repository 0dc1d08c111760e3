//! What becomes of a person after a call.

use trame_dsl::name::Name;
use trame_dsl::script::Script;

use crate::store::ContactState;

/// How long before a person who did not answer is tried again: four hours, in microseconds.
const INTERVAL: i64 = 4 * 60 * 60 * 1_000_000;
/// After so many attempts she is left in peace.
const ATTEMPTS: i64 = 6;

/// The built-in outcome that this one is, or stands under.
pub(super) fn built_in<'a>(script: &'a Script, outcome: &'a Name) -> &'a str {
    let own = script
        .outcomes
        .get(outcome)
        .and_then(|entry| entry.under.as_ref());
    own.unwrap_or(outcome).as_str()
}

/// What the person waits for now, and from when on she can be called.
pub(super) fn after(
    outcome: &str,
    callback: Option<i64>,
    attempts: i64,
    now: i64,
) -> (ContactState, Option<i64>) {
    match outcome {
        "rappel" => (ContactState::Callback, callback.or(Some(now + INTERVAL))),
        "absent" | "repondeur" | "occupe" | "interrompu" | "barriere_langue"
            if attempts < ATTEMPTS =>
        {
            (ContactState::ToCall, Some(now + INTERVAL))
        }
        _ => (ContactState::Done, None),
    }
}

#[cfg(test)]
mod tests {
    use super::{ATTEMPTS, INTERVAL, after};
    use crate::store::ContactState;

    #[test]
    fn who_was_absent_comes_back_later_and_not_for_ever() {
        assert_eq!(
            after("absent", None, 1, 10),
            (ContactState::ToCall, Some(10 + INTERVAL))
        );
        assert_eq!(
            after("absent", None, ATTEMPTS, 10),
            (ContactState::Done, None)
        );
        assert_eq!(
            after("rappel", Some(99), ATTEMPTS, 10),
            (ContactState::Callback, Some(99))
        );
        assert_eq!(after("opposition", None, 1, 10), (ContactState::Done, None));
    }
}
