//! The examples of the language's reference, `dsl/README.md`: what stands between two fences, and
//! what its first line says of it.

/// An example.
#[derive(Clone, Debug)]
pub struct Example {
    /// The line of its fence, from 1.
    pub line: usize,
    /// The words after the fence: `trame étape`.
    pub words: Vec<String>,
    /// What is between the fences.
    pub text: String,
}

impl Example {
    /// Whether one of its words is this one.
    pub fn is(&self, word: &str) -> bool {
        self.words.iter().any(|known| known == word)
    }

    /// What follows this word.
    pub fn after(&self, word: &str) -> &[String] {
        let at = self.words.iter().position(|known| known == word);
        at.map_or(&[], |at| &self.words[at + 1..])
    }
}

/// Every example of a page, in order.
pub fn examples(page: &str) -> Vec<Example> {
    let mut examples = Vec::new();
    let mut open: Option<Example> = None;
    for (at, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(_), Some(_)) => examples.extend(open.take()),
            (Some(words), None) => {
                open = Some(Example {
                    line: at + 1,
                    words: words.split_whitespace().map(str::to_owned).collect(),
                    text: String::new(),
                });
            }
            (None, Some(example)) => example.text.extend([line, "\n"]),
            (None, None) => {}
        }
    }
    assert!(open.is_none(), "a fence is left open: {open:?}");
    examples
}

/// How a page's reader links to a heading.
pub fn anchor(heading: &str) -> String {
    let text = heading.trim_start_matches('#').trim().to_lowercase();
    let kept = text
        .chars()
        .filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.map(|c| if c == ' ' { '-' } else { c }).collect()
}

/// The whole script that an example of the language stands for: lines of an étape are put in one,
/// which ends; étapes that an arrow names and nobody wrote follow it.
pub fn script_of(example: &Example) -> String {
    let inside = example.is("étape");
    let mut script = String::new();
    if inside {
        script.push_str("inclure communs/exemples\n\nétape exemple : Exemple\n");
    }
    script.push_str(&example.text);
    if inside && !ends(&example.text) {
        script.push_str("  fin complet\n");
    }
    if !inside && !example.text.lines().any(|line| line.starts_with("étape ")) {
        script.push_str("\nétape exemple : Exemple\n  fin complet\n");
    }
    for target in targets(&example.text) {
        let opened = format!("étape {target} ");
        if !script.lines().any(|line| line.starts_with(&opened)) {
            script.extend(["\nétape ", target, " : Suite\n  fin rappel\n"]);
        }
    }
    script
}

/// Whether lines of an étape leave it at the end.
fn ends(lines: &str) -> bool {
    let last = lines.lines().rfind(|line| !line.starts_with("   "));
    last.is_some_and(|line| line.starts_with("  fin ") || line.starts_with("  -> "))
}

/// The étapes that arrows name.
fn targets(lines: &str) -> Vec<&str> {
    let sentences = lines.lines().filter(|line| {
        let line = line.trim_start();
        !line.starts_with(['>', '!', '#'])
    });
    let arrows = sentences.filter_map(|line| Some(line.rsplit_once("-> ")?.1.trim()));
    let mut targets: Vec<_> = arrows.filter(|target| !target.contains(' ')).collect();
    targets.sort_unstable();
    targets.dedup();
    targets
}
