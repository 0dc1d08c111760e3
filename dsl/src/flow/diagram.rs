//! Decision diagrams: sets of calls, as functions of a few facts, in one canonical form.
//!
//! A fact has two or more cells, exactly one of which holds on a call. It is written as a
//! chain of nodes, “is it the first cell? the second?”, whose last cell goes without saying.
//! Two equal sets are the same node, so that “can this hold without that” is a comparison.
//! Facts learnt later on a call stand nearer the root: following a script adds nodes on top of
//! those there are. No crate does this as it is needed here: those that keep diagrams canonical
//! either copy one at each operation or take threads and a table of fixed size.

use rustc_hash::FxHashMap;

/// A set of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Set(u32);

impl Set {
    /// No call.
    pub const NONE: Self = Self(0);
    /// Every call.
    pub const ALL: Self = Self(1);

    /// Whether it holds no call.
    pub fn is_none(self) -> bool {
        self == Self::NONE
    }
}

/// Index of a fact.
pub type Fact = u32;

/// One cell of a fact: calls where it holds, and the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
struct Node {
    /// The rank of the cell in the order of all cells; the root has the highest.
    rank: u32,
    holds: Set,
    fails: Set,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
enum Operation {
    And,
    Or,
    Without,
}

/// An operation under way on two nodes.
struct Frame {
    left: Set,
    right: Set,
    rank: u32,
    holds: Option<Set>,
}

/// All diagrams of one script.
#[derive(Debug)]
pub struct Diagram {
    nodes: Vec<Node>,
    known: FxHashMap<Node, Set>,
    done: FxHashMap<(Operation, Set, Set), Set>,
    /// By rank: the fact, and which of its cells.
    cells: Vec<(Fact, u32)>,
    /// By fact: the rank of its first cell, and how many cells it has.
    facts: Vec<(u32, u32)>,
    budget: usize,
}

impl Diagram {
    /// Diagrams over facts with so many cells each, those learnt first standing first. At most
    /// `budget` nodes are made.
    pub fn new(sizes: &[u32], budget: usize) -> Self {
        let end = Node {
            rank: 0,
            holds: Set::NONE,
            fails: Set::NONE,
        };
        let mut diagram = Self {
            nodes: vec![end; 2],
            known: FxHashMap::default(),
            done: FxHashMap::default(),
            cells: Vec::new(),
            facts: Vec::new(),
            budget,
        };
        for (fact, size) in (0..).zip(sizes) {
            // The last cell is the one that none of the others is.
            diagram
                .cells
                .extend((0..size.saturating_sub(1)).rev().map(|cell| (fact, cell)));
            let rank = u32::try_from(diagram.cells.len()).unwrap_or(u32::MAX);
            diagram.facts.push((rank.wrapping_sub(1), *size));
        }
        diagram
    }

    /// Whether the budget is spent: what was made since means nothing.
    pub fn is_spent(&self) -> bool {
        self.nodes.len() >= self.budget
    }

    /// The calls on which a fact is in one of the cells that `wanted` accepts.
    pub fn cells(&mut self, fact: Fact, wanted: impl Fn(u32) -> bool) -> Set {
        let (first, size) = self.facts[fact as usize];
        let whole = |cell| if wanted(cell) { Set::ALL } else { Set::NONE };
        let last = whole(size.saturating_sub(1));
        (0..size.saturating_sub(1)).rev().fold(last, |rest, cell| {
            self.node(first - cell, whole(cell), rest)
        })
    }

    /// Calls in both.
    pub fn and(&mut self, left: Set, right: Set) -> Set {
        self.apply(Operation::And, left, right)
    }

    /// Calls in either.
    pub fn or(&mut self, left: Set, right: Set) -> Set {
        self.apply(Operation::Or, left, right)
    }

    /// Calls in the first and not in the second.
    pub fn without(&mut self, left: Set, right: Set) -> Set {
        self.apply(Operation::Without, left, right)
    }

    /// Calls that are not in it.
    pub fn not(&mut self, set: Set) -> Set {
        self.without(Set::ALL, set)
    }

    /// Calls that some value of the facts in `of` would put in the set.
    pub fn some(&mut self, set: Set, of: impl Fn(Fact) -> bool) -> Set {
        self.over(set, of, Operation::Or)
    }

    /// Calls that every value of the facts in `of` would put in the set.
    pub fn every(&mut self, set: Set, of: impl Fn(Fact) -> bool) -> Set {
        self.over(set, of, Operation::And)
    }

    /// One way into a set that says as little as can be: a cell for each fact that matters,
    /// those learnt first standing first. `None` when the set is empty.
    pub fn example(&self, set: Set) -> Option<Vec<(Fact, u32)>> {
        if set.is_none() {
            return None;
        }
        // The least number of facts to say from each node on; a node stands after those it leads to.
        let mut cost: FxHashMap<Set, u32> = FxHashMap::default();
        cost.insert(Set::ALL, 0);
        for node in self.reached(set) {
            let (_, ways) = self.ways(node);
            let least = ways.iter().filter_map(|(_, to)| cost.get(to)).min();
            if let Some(least) = least.copied() {
                cost.insert(node, least + 1);
            }
        }
        let mut said = Vec::new();
        let mut at = set;
        while at != Set::ALL {
            let (fact, ways) = self.ways(at);
            let best = ways
                .iter()
                .filter_map(|(cell, to)| Some((cost.get(to)?, *cell, *to)))
                .min_by_key(|(cost, cell, _)| (**cost, *cell))?;
            said.push((fact, best.1));
            at = best.2;
        }
        said.reverse();
        Some(said)
    }

    /// Where each cell of the fact at a node leads, but for those that lead nowhere. A chain asks
    /// about its cells in order and stops where all that are left lead to the same place.
    fn ways(&self, at: Set) -> (Fact, Vec<(u32, Set)>) {
        let (fact, _) = self.cells[self.nodes[at.0 as usize].rank as usize];
        let mut ways = Vec::new();
        let mut rest = at;
        let mut next = 0;
        while let Some(rank) = self.rank(rest)
            && self.cells[rank as usize].0 == fact
        {
            let node = self.nodes[rest.0 as usize];
            ways.push((next, node.holds));
            next += 1;
            rest = node.fails;
        }
        ways.extend((next..self.facts[fact as usize].1).map(|cell| (cell, rest)));
        ways.retain(|(_, to)| !to.is_none());
        (fact, ways)
    }

    /// The nodes below a set, each after those it leads to.
    fn reached(&self, set: Set) -> Vec<Set> {
        let mut seen = vec![set];
        let mut known: rustc_hash::FxHashSet<Set> = rustc_hash::FxHashSet::default();
        known.insert(set);
        let mut at = 0;
        while let Some(one) = seen.get(at) {
            let node = self.nodes[one.0 as usize];
            for next in [node.holds, node.fails] {
                if next.0 > 1 && known.insert(next) {
                    seen.push(next);
                }
            }
            at += 1;
        }
        seen.retain(|one| one.0 > 1);
        seen.sort_by_key(|one| self.nodes[one.0 as usize].rank);
        seen
    }

    fn over(&mut self, set: Set, of: impl Fn(Fact) -> bool, join: Operation) -> Set {
        let mut without: FxHashMap<Set, Set> = FxHashMap::default();
        without.insert(Set::NONE, Set::NONE);
        without.insert(Set::ALL, Set::ALL);
        for at in self.reached(set) {
            let node = self.nodes[at.0 as usize];
            let (fact, _) = self.cells[node.rank as usize];
            // Nodes come after those they lead to, so both have been looked at.
            let (holds, fails) = (without[&node.holds], without[&node.fails]);
            let new = if of(fact) {
                self.apply(join, holds, fails)
            } else {
                self.node(node.rank, holds, fails)
            };
            without.insert(at, new);
        }
        without[&set]
    }

    fn node(&mut self, rank: u32, holds: Set, fails: Set) -> Set {
        if holds == fails {
            return fails;
        }
        let node = Node { rank, holds, fails };
        if let Some(known) = self.known.get(&node) {
            return *known;
        }
        if self.is_spent() {
            return Set::NONE;
        }
        // The budget is far below 2^32.
        let new = Set(u32::try_from(self.nodes.len()).unwrap_or(u32::MAX));
        self.nodes.push(node);
        self.known.insert(node, new);
        new
    }

    /// Applies an operation node by node. The stack is explicit: a long script makes deep diagrams.
    fn apply(&mut self, operation: Operation, left: Set, right: Set) -> Set {
        let mut stack: Vec<Frame> = Vec::new();
        let mut next = (left, right);
        loop {
            let (left, right) = next;
            let Some(mut result) = self.at_once(operation, left, right) else {
                let rank = self.rank(left).max(self.rank(right)).unwrap_or_default();
                stack.push(Frame {
                    left,
                    right,
                    rank,
                    holds: None,
                });
                next = (self.when(left, rank, true), self.when(right, rank, true));
                continue;
            };
            loop {
                let Some(frame) = stack.last_mut() else {
                    return result;
                };
                let rank = frame.rank;
                let (left, right) = (frame.left, frame.right);
                match frame.holds {
                    None => {
                        frame.holds = Some(result);
                        next = (self.when(left, rank, false), self.when(right, rank, false));
                        break;
                    }
                    Some(holds) => {
                        stack.pop();
                        result = self.node(rank, holds, result);
                        self.done.insert((operation, left, right), result);
                    }
                }
            }
        }
    }

    /// What an operation gives without looking below its nodes, or gave before.
    fn at_once(&self, operation: Operation, left: Set, right: Set) -> Option<Set> {
        let (none, all) = (Set::NONE, Set::ALL);
        match operation {
            Operation::And if left == none || right == none => Some(none),
            Operation::And if left == all || left == right => Some(right),
            Operation::And if right == all => Some(left),
            Operation::Or if left == all || right == all => Some(all),
            Operation::Or if left == none || left == right => Some(right),
            Operation::Without if left == none || right == all || left == right => Some(none),
            Operation::Or | Operation::Without if right == none => Some(left),
            _ => self.done.get(&(operation, left, right)).copied(),
        }
    }

    fn rank(&self, set: Set) -> Option<u32> {
        (set.0 > 1).then(|| self.nodes[set.0 as usize].rank)
    }

    /// What a set becomes once it is known whether the cell of that rank holds.
    fn when(&self, set: Set, rank: u32, holds: bool) -> Set {
        if self.rank(set) != Some(rank) {
            return set;
        }
        let node = self.nodes[set.0 as usize];
        if holds { node.holds } else { node.fails }
    }
}

#[cfg(test)]
mod tests {
    use super::{Diagram, Set};

    #[test]
    fn equal_sets_are_the_same_node() {
        let mut diagram = Diagram::new(&[3, 2], 1000);
        let first = diagram.cells(0, |cell| cell == 0);
        let second = diagram.cells(0, |cell| cell == 1);
        let third = diagram.cells(0, |cell| cell == 2);
        assert!(diagram.and(first, second).is_none());
        let two = diagram.or(first, second);
        assert_eq!(diagram.not(two), third);
        let all = diagram.or(two, third);
        assert_eq!(all, Set::ALL);
        let other = diagram.cells(1, |cell| cell == 1);
        let both = diagram.and(third, other);
        assert_eq!(diagram.some(both, |fact| fact == 1), third);
        assert_eq!(diagram.every(both, |fact| fact == 1), Set::NONE);
        assert_eq!(diagram.example(both), Some(vec![(0, 2), (1, 1)]));
    }

    #[test]
    fn a_spent_budget_is_known() {
        let mut diagram = Diagram::new(&[2; 40], 20);
        let mut all = Set::ALL;
        for fact in 0..40 {
            let one = diagram.cells(fact, |cell| cell == 0);
            all = diagram.and(all, one);
        }
        assert!(diagram.is_spent());
    }
}
