//! The program.

use std::process::ExitCode;

fn main() -> ExitCode {
    trame::cli::run()
}
