//! Content hashes: SHA-256 in hexadecimal, the same on every machine.

use std::fmt::Write as _;
use std::io::{self, BufWriter, Write};

use serde::Serialize;
use sha2::{Digest as _, Sha256};

/// A hash being made of several parts. Each is followed by a zero byte, so that moving text from
/// one part to the next changes the hash.
#[derive(Default)]
pub struct Digest(Sha256);

impl Digest {
    /// Adds a part.
    pub fn add(&mut self, part: &[u8]) {
        self.0.update(part);
        self.0.update([0]);
    }

    /// Adds a value as JSON, as it is written: it is never held whole.
    pub fn add_json(&mut self, value: &impl Serialize) {
        let mut writer = BufWriter::new(Writer(&mut self.0));
        // What is hashed holds nothing that JSON cannot write, and hashing never fails.
        let _ = serde_json::to_writer(&mut writer, value);
        let _ = writer.flush();
        drop(writer);
        self.0.update([0]);
    }

    /// The hash itself.
    #[must_use]
    pub fn bytes(self) -> [u8; 32] {
        self.0.finalize().into()
    }

    /// The hash, 64 digits.
    #[must_use]
    pub fn hex(self) -> String {
        self.bytes()
            .iter()
            .fold(String::with_capacity(64), |mut hex, byte| {
                // Writing to a string cannot fail.
                let _ = write!(hex, "{byte:02x}");
                hex
            })
    }
}

/// What is written goes into the hash.
struct Writer<'a>(&'a mut Sha256);

impl Write for Writer<'_> {
    fn write(&mut self, part: &[u8]) -> io::Result<usize> {
        self.0.update(part);
        Ok(part.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    fn of(parts: &[&str]) -> String {
        let mut digest = Digest::default();
        for part in parts {
            digest.add(part.as_bytes());
        }
        digest.hex()
    }

    #[test]
    fn json_is_hashed_as_it_is_written() {
        let mut digest = Digest::default();
        digest.add_json(&["abc", "é"]);
        assert_eq!(digest.hex(), of(&[r#"["abc","é"]"#]));
    }

    #[test]
    fn parts_are_told_apart() {
        assert_ne!(of(&["ab", "c"]), of(&["a", "bc"]));
        // SHA-256 of "abc" and a zero byte.
        assert_eq!(
            of(&["abc"]),
            "dc1114cd074914bd872cc1f9a23ec910ea2203bc79779ab2e17da25782a624fc"
        );
    }
}
