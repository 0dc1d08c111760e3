//! How much is accepted. Past a limit there is a clear error, never a slow or a failing read.

/// Bytes in a file.
pub const MAX_FILE: usize = 10 * 1024 * 1024;
/// Bytes in a line, without its end.
pub const MAX_LINE: usize = 4 * 1024;
/// Bytes in a text: all the `>` or all the `!` lines under one parent, joined by line breaks.
pub const MAX_TEXT: usize = 16 * 1024;
/// Blocks inside one another.
pub const MAX_LEVELS: usize = 32;
/// Levels of an expression: parentheses, calls, and operators one inside the other.
pub const MAX_DEPTH: usize = 64;
/// Faults noted in one file. A file with more is not a script.
pub const MAX_FAULTS: usize = 1_000;
