//! The map as one SVG file that needs nothing else: no script, no font, no picture. Its texts are
//! dark on light, nothing is said by colour alone, and the whole is told in its description.

use std::fmt::Write as _;

use super::layout::{Layout, MARGIN, Point};
use super::sheets::{PADDING, Sheet, Sheets};
use super::{Map, prose};
use crate::wording::Wording;
use crate::words::Arg;

const STYLE: &str = "\
text { font-family: system-ui, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', sans-serif; fill: #161616 }
.title { font-size: 15px; font-weight: 600 }
.text { font-size: 13px }
.small { font-size: 12px; fill: #4a4a4a }
.rule { font-size: 12px; font-style: italic; fill: #1f3a68 }
.act { font-size: 12px; font-weight: 600 }
.fault { font-size: 12px; font-weight: 600; fill: #7a3e00 }
.label { font-size: 12px; fill: #1f3a68 }
.step { fill: #fff; stroke: #2f4a7a; stroke-width: 1.5 }
.head { fill: #e6edf8 }
.end { fill: #f0f0f0; stroke: #4a4a4a; stroke-width: 1.5 }
.start { fill: #1f3a68 }
.start-word { font-size: 13px; fill: #fff }
.edge { fill: none; stroke: #56657f; stroke-width: 1.4 }
.under { fill: #fff }
";

/// The map, drawn.
#[must_use]
pub fn draw(map: &Map, wording: &Wording<'_>) -> String {
    let sheets = Sheets::of(map, wording);
    let mut layout = Layout::of(map, &sheets);
    let elsewhere = Sheet::of_elsewhere(&map.faults, wording, layout.width - 2.0 * MARGIN);
    let foot = layout.height;
    if !elsewhere.rows.is_empty() {
        layout.height += elsewhere.height + MARGIN;
    }
    let mut svg = String::new();
    open(&mut svg, map, wording, &layout);
    path(&mut svg, &layout.first);
    layout
        .edges
        .iter()
        .for_each(|route| path(&mut svg, &route.points));
    for (route, sheet) in layout.edges.iter().zip(&sheets.edges) {
        label(&mut svg, sheet, route.label);
    }
    for (route, sheet) in layout.edges.iter().zip(&sheets.signs) {
        if let (Some(sign), Some(sheet)) = (route.sign, sheet) {
            pill(&mut svg, sheet, sign, "end");
            centred(&mut svg, sheet, sign, "text");
        }
    }
    pill(&mut svg, &sheets.start, layout.start, "start");
    centred(&mut svg, &sheets.start, layout.start, "start-word");
    for ((step, sheet), centre) in map.steps.iter().zip(&sheets.steps).zip(&layout.steps) {
        svg.push_str("<g>\n");
        if !step.faults.is_empty() {
            let told: Vec<String> = step
                .faults
                .iter()
                .map(|fault| fault.told(wording))
                .collect();
            let _ = writeln!(svg, "<title>{}</title>", escape(&told.join("\n")));
        }
        frame(&mut svg, sheet, *centre);
        rows(&mut svg, sheet, *centre, PADDING);
        svg.push_str("</g>\n");
    }
    for (sheet, centre) in sheets.outcomes.iter().zip(&layout.outcomes) {
        pill(&mut svg, sheet, *centre, "end");
        rows(&mut svg, sheet, *centre, PADDING + 6.0);
    }
    let below = Point {
        x: MARGIN + elsewhere.width / 2.0,
        y: foot + elsewhere.height / 2.0,
    };
    rows(&mut svg, &elsewhere, below, 0.0);
    svg.push_str("</svg>\n");
    svg
}

/// The head of the file, with what is said to those who do not see it.
fn open(svg: &mut String, map: &Map, wording: &Wording<'_>, layout: &Layout) {
    let (width, height) = (layout.width.ceil(), layout.height.ceil());
    let title = wording.word("map-title", &[("title", Arg::Text(map.title.clone()))]);
    let language = wording.language();
    // Writing to a string cannot fail, here and below.
    let _ = writeln!(
        svg,
        r#"<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="{language}" aria-labelledby="map-title" aria-describedby="map-text" width="{width}" height="{height}" viewBox="0 0 {width} {height}">"#
    );
    let _ = writeln!(svg, r#"<title id="map-title">{}</title>"#, escape(&title));
    let _ = writeln!(
        svg,
        r#"<desc id="map-text">{}</desc>"#,
        escape(&prose::tell(map, wording))
    );
    let _ = write!(svg, "<style>\n{STYLE}</style>\n");
    svg.push_str(
        r##"<defs><marker id="arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z" fill="#56657f"/></marker></defs>
"##,
    );
    let _ = writeln!(
        svg,
        r##"<rect width="{width}" height="{height}" fill="#fff"/>"##
    );
}

/// A line that bends through some points, by uniform cubic B-splines.
fn path(svg: &mut String, points: &[Point]) {
    let [first, .., last] = points else {
        return;
    };
    let _ = write!(
        svg,
        r#"<path class="edge" marker-end="url(#arrow)" d="M{:.1} {:.1}"#,
        first.x, first.y
    );
    for three in points.windows(3) {
        let [from, by, to] = three else {
            continue;
        };
        let bend = |from: f64, by: f64, to: f64| {
            [
                (2.0 * from + by) / 3.0,
                (from + 2.0 * by) / 3.0,
                (from + 4.0 * by + to) / 6.0,
            ]
        };
        let across = bend(from.x, by.x, to.x);
        let down = bend(from.y, by.y, to.y);
        for (number, (x, y)) in across.iter().zip(down).enumerate() {
            let sign = if number == 0 { 'C' } else { ' ' };
            let _ = write!(svg, "{sign}{x:.1} {y:.1}");
        }
    }
    let _ = writeln!(svg, r#"L{:.1} {:.1}"/>"#, last.x, last.y);
}

/// A box with round ends.
fn pill(svg: &mut String, sheet: &Sheet, centre: Point, class: &str) {
    let (x, y) = corner(sheet, centre);
    let (width, height) = (sheet.width, sheet.height);
    let round = height / 2.0;
    let _ = writeln!(
        svg,
        r#"<rect class="{class}" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="{round:.1}"/>"#
    );
}

/// The box of an étape, its heading shaded.
fn frame(svg: &mut String, sheet: &Sheet, centre: Point) {
    let (x, y) = corner(sheet, centre);
    let (width, height, head) = (sheet.width, sheet.height, sheet.head);
    let _ = writeln!(
        svg,
        r#"<rect class="step" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="6"/>"#
    );
    let (left, top, inner) = (x + 1.0, y + 1.0, width - 2.0);
    let _ = writeln!(
        svg,
        r#"<rect class="head" x="{left:.1}" y="{top:.1}" width="{inner:.1}" height="{:.1}" rx="5"/>"#,
        head - 1.0
    );
}

fn label(svg: &mut String, sheet: &Sheet, centre: Point) {
    if sheet.rows.is_empty() {
        return;
    }
    let (x, y) = corner(sheet, centre);
    let (width, height) = (sheet.width, sheet.height);
    let _ = writeln!(
        svg,
        r#"<rect class="under" x="{x:.1}" y="{y:.1}" width="{width:.1}" height="{height:.1}" rx="4"/>"#
    );
    centred(svg, sheet, centre, "label");
}

/// Lines in the middle of their block.
fn centred(svg: &mut String, sheet: &Sheet, centre: Point, class: &str) {
    let (_, y) = corner(sheet, centre);
    for row in &sheet.rows {
        let _ = writeln!(
            svg,
            r#"<text class="{class}" x="{:.1}" y="{:.1}" text-anchor="middle">{}</text>"#,
            centre.x,
            y + row.y,
            escape(&row.text)
        );
    }
}

fn rows(svg: &mut String, sheet: &Sheet, centre: Point, padding: f64) {
    let (x, y) = corner(sheet, centre);
    for row in &sheet.rows {
        let _ = writeln!(
            svg,
            r#"<text class="{}" x="{:.1}" y="{:.1}">{}</text>"#,
            row.style.class(),
            x + padding + row.x,
            y + row.y,
            escape(&row.text)
        );
    }
}

fn corner(sheet: &Sheet, centre: Point) -> (f64, f64) {
    (centre.x - sheet.width / 2.0, centre.y - sheet.height / 2.0)
}

/// A text inside an element or an attribute. XML has no way to write most control characters.
fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            '\n' => escaped.push('\n'),
            c if c.is_control() || matches!(c, '\u{fffe}' | '\u{ffff}') => escaped.push('\u{fffd}'),
            c => escaped.push(c),
        }
    }
    escaped
}
