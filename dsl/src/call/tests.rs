//! Calls on small scripts built by hand.

mod answers;
mod checks;
mod draft;
mod echo;
mod ending;
mod logic;
mod properties;
mod random;
mod rehearsals;
mod rosters;
mod route;
mod routes;
mod screens;
mod simulations;
mod spoken;
