//! Which edges of a large map are cut short: they lead to a sign that names their end. A hundred
//! lines side by side say less than a hundred signs, and take minutes to lay out.

use super::{End, Map};

/// All the drawn edges together pass so many rows of boxes at most.
const MOST_ROWS: usize = 600;
/// Edges longer than this are cut first, then those longer than the next.
const LENGTHS: [usize; 6] = [60, 30, 15, 8, 4, 2];

/// For each edge, whether it is cut.
pub(super) fn cuts(map: &Map) -> Vec<bool> {
    let rows = rows(map);
    let foot = rows.iter().max().map_or(0, |last| last + 1);
    let lengths: Vec<usize> = map
        .edges
        .iter()
        .map(|edge| {
            let row = |step: usize| rows.get(step).copied().unwrap_or_default();
            let to = match edge.to {
                End::Step(step) => row(step),
                End::Outcome(_) => foot,
            };
            to.saturating_sub(row(edge.from))
        })
        .collect();
    let most = std::iter::once(usize::MAX).chain(LENGTHS).find(|most| {
        let kept = lengths.iter().filter(|length| *length <= most);
        kept.sum::<usize>() <= MOST_ROWS
    });
    let most = most.unwrap_or(1);
    lengths.iter().map(|length| *length > most).collect()
}

/// The row of each étape: one below the lowest étape that leads to it.
fn rows(map: &Map) -> Vec<usize> {
    let mut rows = vec![0; map.steps.len()];
    // Edges stand in the order of the étapes they leave, and only go forward.
    for edge in &map.edges {
        let below = rows.get(edge.from).map_or(0, |row| row + 1);
        if let End::Step(to) = edge.to
            && let Some(row) = rows.get_mut(to)
        {
            *row = below.max(*row);
        }
    }
    rows
}
