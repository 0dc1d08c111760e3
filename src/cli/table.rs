//! Tables in a terminal.

use unicode_width::UnicodeWidthStr;

/// Rows in columns as wide as what they hold; the first row is the head.
pub fn text(rows: &[Vec<String>]) -> String {
    let columns = rows.iter().map(Vec::len).max().unwrap_or_default();
    let widths: Vec<usize> = (0..columns)
        .map(|at| {
            let cells = rows.iter().filter_map(|row| row.get(at));
            cells.map(|cell| cell.width()).max().unwrap_or_default()
        })
        .collect();
    let mut table = String::new();
    for row in rows {
        let cells = row
            .iter()
            .zip(&widths)
            .map(|(cell, width)| format!("{cell}{}", " ".repeat(width - cell.width())));
        let line = cells.collect::<Vec<_>>().join("   ");
        table.push_str(line.trim_end());
        table.push('\n');
    }
    table
}
