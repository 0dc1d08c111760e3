//! `trame graph`: the map of a call, drawn or told.

use std::path::Path;
use std::process::ExitCode;

use super::args::{Drawing, GraphArgs};
use super::output::{Stop, export, print};
use super::{Context, code, packages, sound};
use crate::library::package::Package;
use crate::library::publish::Published;
use crate::map::faults::Faults;
use crate::map::{Map, dot, mermaid, prose, svg};
use crate::wording::Wording;

/// Draws a package's call.
pub fn run(args: &GraphArgs, context: Context) -> Result<ExitCode, Stop> {
    // Whether the file's name can be understood is known before anything is read.
    let drawing = drawing(args, context)?;
    let package = packages::one(&args.package, context)?;
    // What has errors is drawn too, as far as it can be made out, with its faults marked.
    let Some(published) = Published::of(&package).or_else(|| sketch(&package)) else {
        return sound(package, context).map(|_| code(true));
    };
    let wording = Wording::new(&published.script, &published.texts, context.language);
    let faults = Faults::of(&package, context.words);
    let map = Map::new(&published.script, &wording, faults);
    let drawn = match drawing {
        Drawing::Svg => svg::draw(&map, &wording),
        Drawing::Dot => dot::write(&map, &wording),
        Drawing::Mermaid => mermaid::write(&map, &wording),
        Drawing::Text => prose::tell(&map, &wording),
    };
    match &args.output {
        Some(path) => export(path, &drawn, context.words)?,
        None => print(&drawn)?,
    }
    sound(package, context).map(|_| code(true))
}

/// What can be made out of a package with errors, when an étape can.
fn sketch(package: &Package) -> Option<Published> {
    Published::sketch(package).filter(|sketch| !sketch.script.steps.is_empty())
}

/// What to write: what is asked for, or what the file's name says, or SVG.
fn drawing(args: &GraphArgs, context: Context) -> Result<Drawing, Stop> {
    if let Some(drawing) = args.format {
        return Ok(drawing);
    }
    let Some(path) = &args.output else {
        return Ok(Drawing::Svg);
    };
    by_name(path).ok_or_else(|| {
        let args = [("path", path.display().to_string())];
        Stop::Failed(anyhow::anyhow!(
            context.words.text("cli-graph-which", &args)
        ))
    })
}

fn by_name(path: &Path) -> Option<Drawing> {
    let extension = path.extension()?.to_str()?.to_ascii_lowercase();
    Some(match extension.as_str() {
        "svg" => Drawing::Svg,
        "dot" | "gv" => Drawing::Dot,
        "mmd" | "mermaid" => Drawing::Mermaid,
        "txt" => Drawing::Text,
        _ => return None,
    })
}
