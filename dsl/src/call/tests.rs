//! Calls on small scripts built by hand.
