//! Arrows between modules go one way, and each outside library stays at home.

use std::fs;
use std::path::{Path, PathBuf};

/// Each module of the language with the modules it may use.
const LANGUAGE: &[(&str, &[&str])] = &[
    ("span", &[]),
    ("name", &[]),
    ("calendar", &[]),
    ("expression", &[]),
    ("value", &["name"]),
    ("platform", &[]),
    ("diagnostic", &["span"]),
    ("digest", &[]),
    ("script", &["name", "value", "expression", "span"]),
    (
        "flow",
        &[
            "name",
            "value",
            "expression",
            "calendar",
            "diagnostic",
            "script",
        ],
    ),
    ("syntax", &["span", "name", "expression", "diagnostic"]),
    (
        "text",
        &[
            "span",
            "name",
            "value",
            "platform",
            "script",
            "syntax",
            "diagnostic",
        ],
    ),
    (
        "check",
        &[
            "span",
            "name",
            "value",
            "expression",
            "diagnostic",
            "digest",
            "syntax",
            "text",
            "script",
            "flow",
        ],
    ),
    (
        "call",
        &[
            "span",
            "name",
            "value",
            "expression",
            "calendar",
            "platform",
            "text",
            "script",
        ],
    ),
];

/// Each module of the product with the modules it may use.
const PRODUCT: &[(&str, &[&str])] = &[
    ("clock", &[]),
    ("platform", &[]),
    ("words", &["platform"]),
    ("config", &["clock", "oidc"]),
    ("explain", &[]),
    ("exchange", &[]),
    ("http", &[]),
    ("disk", &[]),
    ("library", &["platform", "words"]),
    ("wording", &["platform", "words"]),
    ("templates", &["words"]),
    ("map", &["words", "wording", "library"]),
    ("timing", &["platform", "wording", "library"]),
    (
        "review",
        &[
            "platform",
            "words",
            "wording",
            "map",
            "library",
            "translation",
        ],
    ),
    ("oidc", &["http"]),
    ("desk", &["disk", "exchange", "http", "library"]),
    (
        "translation",
        &["platform", "words", "map", "timing", "library"],
    ),
    (
        "paper",
        &[
            "platform",
            "words",
            "wording",
            "map",
            "library",
            "translation",
            "review",
            "templates",
        ],
    ),
    ("access", &[]),
    ("store", &["access", "clock"]),
    ("accounts", &["access", "clock", "store"]),
    (
        "calls",
        &[
            "access",
            "clock",
            "platform",
            "words",
            "library",
            "translation",
            "store",
        ],
    ),
    (
        "publishing",
        &[
            "access",
            "accounts",
            "clock",
            "exchange",
            "words",
            "library",
            "translation",
            "review",
            "store",
            "calls",
        ],
    ),
    (
        "translating",
        &[
            "access",
            "clock",
            "platform",
            "words",
            "wording",
            "library",
            "translation",
            "store",
            "publishing",
        ],
    ),
    (
        "web",
        &[
            "access",
            "accounts",
            "calls",
            "clock",
            "config",
            "exchange",
            "oidc",
            "platform",
            "words",
            "library",
            "publishing",
            "translation",
            "translating",
            "wording",
            "review",
            "store",
            "templates",
        ],
    ),
    (
        "cli",
        &[
            "access",
            "accounts",
            "calls",
            "clock",
            "config",
            "desk",
            "disk",
            "explain",
            "platform",
            "words",
            "wording",
            "map",
            "paper",
            "timing",
            "library",
            "publishing",
            "translation",
            "translating",
            "review",
            "store",
            "web",
        ],
    ),
];

/// Where each outside library may be named.
const HOMES: &[(&str, &[&str])] = &[
    ("pest", &["dsl/src/syntax/"]),
    ("sha2", &["dsl/src/digest"]),
    ("fluent_bundle", &["dsl/src/text", "src/words"]),
    ("fluent_syntax", &["dsl/src/text"]),
    ("sqlx", &["src/store"]),
    ("argon2", &["src/accounts/password"]),
    ("zxcvbn", &["src/accounts/password"]),
    ("axum", &["src/web"]),
    ("minijinja", &["src/web", "src/paper/page", "src/templates"]),
    ("tower_http", &["src/web"]),
    ("openidconnect", &["src/oidc"]),
    ("reqwest", &["src/oidc/http", "src/http", "src/desk"]),
    ("rustls", &["src/http"]),
    ("clap", &["src/cli"]),
    ("dagre", &["src/map/layout"]),
    ("unicode_segmentation", &["src/timing/count"]),
    ("unicode_width", &["src/map/metrics", "src/cli/table"]),
    ("tempfile", &["src/disk", "src/cli"]),
    ("annotate_snippets", &["src/cli"]),
    ("textwrap", &["src/cli"]),
    ("icu", &["src/platform"]),
    ("fixed_decimal", &["src/platform"]),
    ("phonenumber", &["src/platform"]),
    ("jiff", &["src/clock", "src/config"]),
    ("serde_yaml", &["src/library", "src/translation/state"]),
    ("rust_xlsxwriter", &["src/translating/sheet/write"]),
    ("calamine", &["src/translating/sheet/read"]),
    ("zip", &["src/translating/sheet/read"]),
    ("similar", &["src/translation/memory/measure"]),
    ("num_bigint", &["dsl/src/script/routes"]),
    ("indicatif", &["src/cli/progress"]),
    ("anyhow", &["src/cli", "src/main.rs"]),
];

#[test]
fn arrows_of_the_language_go_one_way() {
    assert_eq!(backward_arrows("dsl/src", LANGUAGE), Vec::<String>::new());
}

#[test]
fn arrows_of_the_product_go_one_way() {
    assert_eq!(backward_arrows("src", PRODUCT), Vec::<String>::new());
}

#[test]
fn outside_libraries_stay_at_home() {
    let mut strays = Vec::new();
    for file in rust_files("dsl/src").into_iter().chain(rust_files("src")) {
        let path = relative(&file);
        for line in code_lines(&file) {
            for (library, homes) in HOMES {
                let named = names(&line, library);
                if named && !homes.iter().any(|home| path.starts_with(home)) {
                    strays.push(format!("{path}: {line}"));
                }
            }
        }
    }
    assert_eq!(strays, Vec::<String>::new());
}

/// Whether a line of code names that crate: `use library::`, or `library::` in an expression.
fn names(line: &str, library: &str) -> bool {
    let path = format!("{library}::");
    line.match_indices(&path).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        !before.is_some_and(|before| before.is_alphanumeric() || "_:".contains(before))
    })
}

fn backward_arrows(root: &str, table: &[(&str, &[&str])]) -> Vec<String> {
    let mut arrows = Vec::new();
    for file in rust_files(root) {
        let path = relative(&file);
        let Some(module) = module_of(&path, root) else {
            continue;
        };
        let allowed = table
            .iter()
            .find(|(name, _)| *name == module)
            .map(|(_, allowed)| *allowed);
        let Some(allowed) = allowed else {
            arrows.push(format!("{path}: {module} has no place in the table"));
            continue;
        };
        for line in code_lines(&file) {
            for used in used_modules(&line) {
                let known = table.iter().any(|(name, _)| *name == used);
                if known && used != module && !allowed.contains(&used.as_str()) {
                    arrows.push(format!("{path}: {module} uses {used}"));
                }
            }
        }
    }
    arrows
}

/// Modules named after `crate::` on a line.
fn used_modules(line: &str) -> Vec<String> {
    line.match_indices("crate::")
        .filter_map(|(at, found)| {
            let rest = &line[at + found.len()..];
            let name: String = rest
                .chars()
                .take_while(|c| c.is_alphanumeric() || *c == '_')
                .collect();
            (!name.is_empty()).then_some(name)
        })
        .collect()
}

/// The first part of a file's path under `root`; `None` for the crate's own roots.
fn module_of(path: &str, root: &str) -> Option<String> {
    let inside = path.strip_prefix(root)?.trim_start_matches('/');
    let first = inside.split('/').next()?;
    let name = first.strip_suffix(".rs").unwrap_or(first);
    (!matches!(name, "lib" | "main")).then(|| name.to_owned())
}

fn code_lines(file: &Path) -> Vec<String> {
    let text = fs::read_to_string(file).expect("a source file of the project");
    text.lines()
        .map(str::trim)
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(|line| !line.starts_with("//"))
        .map(str::to_owned)
        .collect()
}

fn rust_files(root: &str) -> Vec<PathBuf> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join(root)];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).expect("a folder of the project") {
            let path = entry.expect("an entry of a folder").path();
            if path.is_dir() {
                // Tests may look at whatever proves what they test.
                if !path.ends_with("tests") {
                    folders.push(path);
                }
            } else if path.extension().is_some_and(|extension| extension == "rs") {
                files.push(path);
            }
        }
    }
    files.sort();
    files
}

fn relative(file: &Path) -> String {
    let inside = file
        .strip_prefix(env!("CARGO_MANIFEST_DIR"))
        .expect("a path under the project");
    inside.to_string_lossy().replace('\\', "/")
}
