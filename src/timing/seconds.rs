//! Lengths of time that may be known as a range only.

use std::iter::Sum;
use std::ops::{Add, Mul};

use serde::Serialize;

/// A length of time, in seconds. Both ends are the same when it is known as a figure.
#[derive(Clone, Copy, Debug, Default, PartialEq, Serialize)]
pub struct Seconds {
    /// It takes no less.
    pub least: f64,
    /// It takes no more.
    pub most: f64,
}

impl Seconds {
    /// A figure.
    #[must_use]
    pub fn exactly(seconds: f64) -> Self {
        Self {
            least: seconds,
            most: seconds,
        }
    }

    /// The middle of the range.
    #[must_use]
    pub fn middle(self) -> f64 {
        f64::midpoint(self.least, self.most)
    }

    /// The longer at each end.
    #[must_use]
    pub fn longer(self, other: Self) -> Self {
        Self {
            least: self.least.max(other.least),
            most: self.most.max(other.most),
        }
    }
}

impl Add for Seconds {
    type Output = Self;

    fn add(self, other: Self) -> Self {
        Self {
            least: self.least + other.least,
            most: self.most + other.most,
        }
    }
}

impl Mul<f64> for Seconds {
    type Output = Self;

    fn mul(self, times: f64) -> Self {
        Self {
            least: self.least * times,
            most: self.most * times,
        }
    }
}

impl Sum for Seconds {
    fn sum<I: Iterator<Item = Self>>(parts: I) -> Self {
        parts.fold(Self::default(), Add::add)
    }
}
