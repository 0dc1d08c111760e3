//! What comes in another order.

use std::collections::BTreeSet;

use super::outline::{Key, Outline};

/// What comes at another place among those that stood beside it before.
pub(super) fn reordered(old: &Outline, new: &Outline) -> BTreeSet<Key> {
    let mut moved = BTreeSet::new();
    for (parent, now) in &new.order {
        let Some(was) = old.order.get(parent) else {
            continue;
        };
        let was: Vec<&Key> = was.iter().filter(|key| now.contains(key)).collect();
        let now: Vec<&Key> = now.iter().filter(|key| was.contains(key)).collect();
        let stayed = longest_common(&was, &now);
        moved.extend(now.into_iter().filter(|key| !stayed.contains(key)).cloned());
    }
    moved
}

/// The most that two orders have in common.
fn longest_common<'k>(left: &[&'k Key], right: &[&'k Key]) -> BTreeSet<&'k Key> {
    // What both begin and end with is common, and mostly all there is.
    let head = left.iter().zip(right).take_while(|(a, b)| a == b).count();
    let (left_rest, right_rest) = (left.get(head..), right.get(head..));
    let (rows, columns) = (
        left_rest.unwrap_or_default(),
        right_rest.unwrap_or_default(),
    );
    let mut lengths = vec![vec![0_usize; columns.len() + 1]; rows.len() + 1];
    for (i, a) in rows.iter().enumerate().rev() {
        for (j, b) in columns.iter().enumerate().rev() {
            lengths[i][j] = if a == b {
                lengths[i + 1][j + 1] + 1
            } else {
                lengths[i + 1][j].max(lengths[i][j + 1])
            };
        }
    }
    let mut common: BTreeSet<&Key> = left.iter().take(head).copied().collect();
    let (mut i, mut j) = (0, 0);
    while let (Some(a), Some(b)) = (rows.get(i), columns.get(j)) {
        if a == b {
            common.insert(a);
            i += 1;
            j += 1;
        } else if lengths[i + 1][j] >= lengths[i][j + 1] {
            i += 1;
        } else {
            j += 1;
        }
    }
    common
}
