//! How far something long has come: a bar on a terminal's standard error.

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How long something lasts before it is worth a bar, in milliseconds.
const LONG: u128 = 500;

/// A bar that shows itself once it has lasted a moment, and only on a terminal.
pub struct Progress {
    bar: ProgressBar,
    shown: bool,
}

impl Progress {
    /// Of so many steps, under that word.
    pub fn new(steps: u64, word: String) -> Self {
        let bar = ProgressBar::with_draw_target(Some(steps), ProgressDrawTarget::hidden());
        // The template is one that can be read; the plain bar would do otherwise.
        let style = ProgressStyle::with_template("{msg} {wide_bar} {pos}/{len}");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message(word);
        Self { bar, shown: false }
    }

    /// One step more.
    pub fn advance(&mut self) {
        self.bar.inc(1);
        self.show_when_long();
    }

    /// So many steps are done, of so many.
    pub fn reach(&mut self, done: u64, all: u64) {
        self.bar.set_length(all);
        self.bar.set_position(done);
        self.show_when_long();
    }

    fn show_when_long(&mut self) {
        if !self.shown && self.bar.elapsed().as_millis() > LONG {
            self.shown = true;
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// It is over, and leaves nothing on the screen.
    pub fn finish(&self) {
        self.bar.finish_and_clear();
    }
}
