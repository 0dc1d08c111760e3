//! Accounts, as the administratrice keeps them.

mod account;
mod list;
mod profile;

#[cfg(test)]
pub use account::{AccountPage, DisablePage, LinkPage};
pub use account::{change, confirm_disabling, disable, enable, link, show as show_one};
#[cfg(test)]
pub use list::PeoplePage;
pub use list::{add, show};
