//! What becomes of a person after a call.

use trame_dsl::name::Name;
use trame_dsl::script::Script;

use crate::store::ContactState;

/// Minutes before a person who did not answer is called again, when the manifest says nothing.
const INTERVAL: u64 = 4 * 60;
/// After so many calls she is left in peace, when the manifest says nothing.
const ATTEMPTS: u32 = 6;

/// What the person waits for now, and from when on she can be called (microseconds).
pub(super) fn after(
    script: &Script,
    outcome: &Name,
    callback: Option<i64>,
    attempts: u32,
    now: i64,
) -> (ContactState, Option<i64>) {
    let minutes = script.header.interval_minutes.unwrap_or(INTERVAL);
    let later = now.saturating_add(
        i64::try_from(minutes)
            .unwrap_or(i64::MAX)
            .saturating_mul(60_000_000),
    );
    match script.built_in(outcome).as_str() {
        "rappel" => (ContactState::Callback, callback.or(Some(later))),
        "absent" | "repondeur" | "occupe" | "interrompu" | "barriere_langue"
            if attempts < script.header.attempts.unwrap_or(ATTEMPTS) =>
        {
            (ContactState::ToCall, Some(later))
        }
        _ => (ContactState::Done, None),
    }
}
