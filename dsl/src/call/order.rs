//! `ordre aléatoire`: an order drawn for each call, and the same whenever the call is replayed.
//!
//! The draw is Fisher–Yates over `SplitMix64`, started at the call's seed xor the FNV-1a hash
//! (64 bits) of the question's name in UTF-8. With the answers that may move in a row of n,
//! in their list's order, for i from n − 1 down to 1, the i-th is exchanged with the
//! (next number mod (i + 1))-th. `[fixe]` answers keep their place; hidden ones take part.

use crate::name::Name;
use crate::script::Question;

/// The answers of a question in the order that a seed draws.
pub(super) fn drawn(question: &Question, codes: &[Name], seed: u64) -> Vec<Name> {
    let mut order = codes.to_vec();
    if !question.random_order {
        return order;
    }
    let fixed = |code: &Name| question.marks.get(code).is_some_and(|marks| marks.fixed);
    let places: Vec<usize> = codes
        .iter()
        .enumerate()
        .filter(|(_, code)| !fixed(code))
        .map(|(place, _)| place)
        .collect();
    let mut draw = SplitMix64(seed ^ fnv1a(question.name.as_str()));
    for (i, place) in places.iter().enumerate().skip(1).rev() {
        let range = u64::try_from(i).unwrap_or(u64::MAX).saturating_add(1);
        let j = usize::try_from(draw.next() % range).unwrap_or(0);
        if let Some(other) = places.get(j) {
            order.swap(*place, *other);
        }
    }
    order
}

/// Sebastiano Vigna's generator: one addition and a mix for each number.
pub(super) struct SplitMix64(pub u64);

impl SplitMix64 {
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }
}

fn fnv1a(text: &str) -> u64 {
    text.bytes().fold(0xCBF2_9CE4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01B3)
    })
}

#[cfg(test)]
mod tests {
    use super::{SplitMix64, fnv1a};

    #[test]
    fn generators_are_those_that_were_published() {
        let mut draw = SplitMix64(1_234_567);
        assert_eq!(draw.next(), 6_457_827_717_110_365_317);
        assert_eq!(draw.next(), 3_203_168_211_198_807_973);
        assert_eq!(fnv1a(""), 0xCBF2_9CE4_8422_2325);
        assert_eq!(fnv1a("a"), 0xAF63_DC4C_8601_EC8C);
    }
}
