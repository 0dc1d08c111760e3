//! Where each box, each edge and each label goes. The work is dagre's. Outcomes are kept
//! together at the foot by a node that is not drawn; a label is a node of its own right under the
//! étape it leaves, so that what leads where is read at its departure.

use std::collections::BTreeSet;

use dagre::graph::{Graph, GraphOptions};
use dagre::{EdgeLabel, LayoutOptions, NodeLabel, layout};

use super::sheets::{Sheet, Sheets};
use super::{End, Map};

/// Around the whole drawing.
pub(super) const MARGIN: f64 = 24.0;
/// How much shorter than the others the edges to the foot want to be: outcomes all stand above it.
const FOOT_WEIGHT: i32 = 1_000;
/// Labels stand near the étape they leave.
const LABEL_WEIGHT: i32 = 40;
/// Étapes that follow one another stand one below the other.
const NEXT_WEIGHT: i32 = 4;
const START: &str = "start";
const FOOT: &str = "foot";

/// Where things are, in pixels from the top left corner.
pub(super) struct Layout {
    pub(super) width: f64,
    pub(super) height: f64,
    pub(super) start: Point,
    pub(super) steps: Vec<Point>,
    pub(super) outcomes: Vec<Point>,
    /// The edge to the first étape.
    pub(super) first: Vec<Point>,
    pub(super) edges: Vec<Route>,
}

/// A place; that of a box is its centre.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Point {
    pub(super) x: f64,
    pub(super) y: f64,
}

/// How an edge goes, and the centre of its label.
pub(super) struct Route {
    pub(super) points: Vec<Point>,
    pub(super) label: Point,
    /// Where the sign stands that an edge cut short leads to.
    pub(super) sign: Option<Point>,
}

impl Layout {
    pub(super) fn of(map: &Map, sheets: &Sheets) -> Self {
        let mut graph = graph(map, sheets);
        let options = LayoutOptions {
            nodesep: 36.0,
            edgesep: 24.0,
            ranksep: 26.0,
            ..LayoutOptions::default()
        };
        layout(&mut graph, Some(options));
        Self::read(map, sheets, &graph)
    }

    fn read(map: &Map, sheets: &Sheets, graph: &Graph<NodeLabel, EdgeLabel>) -> Self {
        let place = |id: &str| {
            let node = graph.node(id);
            let at = node.and_then(|node| Some((node.x?, node.y?)));
            let (x, y) = at.unwrap_or_default();
            Point { x, y }
        };
        let edge = |from: &str, to: &str| graph.edge(from, to, None);
        let edges = map.edges.iter().enumerate().map(|(at, drawn)| {
            let cut = sheets.signs.get(at).is_some_and(Option::is_some);
            let (from, to) = (
                step_id(drawn.from),
                if cut { sign_id(at) } else { end_id(drawn.to) },
            );
            let label = label_id(at);
            let mut parts: Vec<Point> = edge(&from, &label).map(points).unwrap_or_default();
            let centre = parts.last().map(|_| place(&label)).unwrap_or_default();
            // The end of the first half and the beginning of the second hide behind the label.
            parts.pop();
            let second = edge(&label, &to).map(points).unwrap_or_default();
            parts.push(centre);
            parts.extend(second.into_iter().skip(1));
            let sign = cut.then(|| place(&to));
            Route {
                points: parts,
                label: centre,
                sign,
            }
        });
        let mut layout = Self {
            width: 0.0,
            height: 0.0,
            start: place(START),
            steps: (0..map.steps.len()).map(|at| place(&step_id(at))).collect(),
            outcomes: (0..map.outcomes.len())
                .map(|at| place(&end_id(End::Outcome(at))))
                .collect(),
            first: edge(START, &step_id(0)).map(points).unwrap_or_default(),
            edges: edges.collect(),
        };
        layout.frame(sheets);
        layout
    }

    /// Moves everything so that the drawing begins at its margin, and measures it.
    fn frame(&mut self, sheets: &Sheets) {
        let (mut least, mut most) = (
            Point {
                x: f64::MAX,
                y: f64::MAX,
            },
            Point::default(),
        );
        let mut cover = |centre: &Point, width: f64, height: f64| {
            least.x = least.x.min(centre.x - width / 2.0);
            least.y = least.y.min(centre.y - height / 2.0);
            most.x = most.x.max(centre.x + width / 2.0);
            most.y = most.y.max(centre.y + height / 2.0);
        };
        cover(&self.start, sheets.start.width, sheets.start.height);
        let boxes = self.steps.iter().zip(&sheets.steps);
        for (centre, sheet) in boxes.chain(self.outcomes.iter().zip(&sheets.outcomes)) {
            cover(centre, sheet.width, sheet.height);
        }
        for (route, sheet) in self.edges.iter().zip(&sheets.edges) {
            cover(&route.label, sheet.width, sheet.height);
            route.points.iter().for_each(|point| cover(point, 2.0, 2.0));
        }
        for (route, sheet) in self.edges.iter().zip(&sheets.signs) {
            if let (Some(sign), Some(sheet)) = (&route.sign, sheet) {
                cover(sign, sheet.width, sheet.height);
            }
        }
        let (dx, dy) = (MARGIN - least.x, MARGIN - least.y);
        let moved = |point: &mut Point| {
            point.x += dx;
            point.y += dy;
        };
        moved(&mut self.start);
        self.steps.iter_mut().for_each(moved);
        self.outcomes.iter_mut().for_each(moved);
        self.first.iter_mut().for_each(moved);
        for route in &mut self.edges {
            route.points.iter_mut().for_each(moved);
            moved(&mut route.label);
            route.sign.iter_mut().for_each(moved);
        }
        self.width = most.x + dx + MARGIN;
        self.height = most.y + dy + MARGIN;
    }
}

fn graph(map: &Map, sheets: &Sheets) -> Graph<NodeLabel, EdgeLabel> {
    let mut graph = Graph::with_options(GraphOptions {
        directed: true,
        multigraph: false,
        compound: false,
    });
    let node = |sheet: &Sheet| NodeLabel {
        width: sheet.width,
        height: sheet.height,
        ..NodeLabel::default()
    };
    graph.set_node(START.to_owned(), Some(node(&sheets.start)));
    for (at, sheet) in sheets.steps.iter().enumerate() {
        graph.set_node(step_id(at), Some(node(sheet)));
    }
    for (at, sheet) in sheets.outcomes.iter().enumerate() {
        graph.set_node(end_id(End::Outcome(at)), Some(node(sheet)));
    }
    graph.set_node(FOOT.to_owned(), Some(NodeLabel::default()));
    let plain = |weight| EdgeLabel {
        weight,
        ..EdgeLabel::default()
    };
    if !map.steps.is_empty() {
        graph.set_edge(START, step_id(0), Some(plain(NEXT_WEIGHT)), None);
    }
    for (at, (edge, sheet)) in map.edges.iter().zip(&sheets.edges).enumerate() {
        let label = label_id(at);
        graph.set_node(label.clone(), Some(node(sheet)));
        graph.set_edge(step_id(edge.from), &label, Some(plain(LABEL_WEIGHT)), None);
        let next = edge.to == End::Step(edge.from + 1);
        let weight = if next { NEXT_WEIGHT } else { 1 };
        let to = match sheets.signs.get(at).and_then(Option::as_ref) {
            Some(sign) => {
                graph.set_node(sign_id(at), Some(node(sign)));
                sign_id(at)
            }
            None => end_id(edge.to),
        };
        graph.set_edge(&label, &to, Some(plain(weight)), None);
    }
    for at in 0..map.outcomes.len() {
        let outcome = end_id(End::Outcome(at));
        graph.set_edge(outcome, FOOT, Some(plain(FOOT_WEIGHT)), None);
    }
    hold_together(map, &mut graph);
    graph
}

/// Leads from the start to what is not tied to it, an étape that no route reaches or the foot: dagre
/// only lays out what holds together. These edges are not drawn.
fn hold_together(map: &Map, graph: &mut Graph<NodeLabel, EdgeLabel>) {
    let mut held = BTreeSet::new();
    let ends = (0..map.steps.len()).map(step_id).chain([FOOT.to_owned()]);
    for id in std::iter::once(START.to_owned()).chain(ends) {
        if held.contains(&id) {
            continue;
        }
        if id != START {
            let loose = EdgeLabel {
                weight: 0,
                ..EdgeLabel::default()
            };
            graph.set_edge(START, &id, Some(loose), None);
        }
        let mut waiting = vec![id];
        while let Some(id) = waiting.pop() {
            if held.insert(id.clone()) {
                waiting.extend(graph.neighbors(&id).unwrap_or_default());
            }
        }
    }
}

fn points(edge: &EdgeLabel) -> Vec<Point> {
    edge.points
        .iter()
        .map(|point| Point {
            x: point.x,
            y: point.y,
        })
        .collect()
}

fn sign_id(at: usize) -> String {
    format!("g{at}")
}

fn label_id(at: usize) -> String {
    format!("l{at}")
}

pub(super) fn step_id(at: usize) -> String {
    format!("s{at}")
}

pub(super) fn end_id(end: End) -> String {
    match end {
        End::Step(at) => step_id(at),
        End::Outcome(at) => format!("o{at}"),
    }
}
