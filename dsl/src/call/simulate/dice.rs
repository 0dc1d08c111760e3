//! Draws: the same for a seed on every machine.

use crate::call::order::SplitMix64;

/// What draws are made from.
pub(super) struct Dice(SplitMix64);

impl Dice {
    /// Dice that a seed throws. Seeds that follow each other give unlike draws.
    pub fn new(seed: u64) -> Self {
        Self(SplitMix64(SplitMix64(seed).next()))
    }

    /// A whole number from 0 to `below` excluded; 0 when there is none.
    pub fn below(&mut self, below: u64) -> u64 {
        self.0.next().checked_rem(below).unwrap_or(0)
    }

    /// A whole number between both, included.
    pub fn between(&mut self, from: i64, to: i64) -> i64 {
        let range = to.saturating_sub(from).max(0).unsigned_abs();
        let drawn = self.below(range.saturating_add(1));
        from.saturating_add(i64::try_from(drawn).unwrap_or(0))
    }

    /// Whether something happens that does so in `percent` cases of 100.
    pub fn chance(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// A place among so many.
    pub fn place(&mut self, among: usize) -> usize {
        let drawn = self.below(u64::try_from(among).unwrap_or(u64::MAX));
        usize::try_from(drawn).unwrap_or(0)
    }

    /// One of several.
    pub fn pick<'a, T>(&mut self, among: &'a [T]) -> Option<&'a T> {
        among.get(self.place(among.len()))
    }

    /// An order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for at in (1..items.len()).rev() {
            items.swap(at, self.place(at + 1));
        }
    }

    /// A seed for something else.
    pub fn seed(&mut self) -> u64 {
        self.0.next()
    }
}
