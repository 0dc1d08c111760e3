//! How much memory a questionnaire takes to compile, by size.

#[expect(dead_code, reason = "the time benches use more of it")]
mod generate;
#[expect(dead_code, reason = "the time benches use more of it")]
mod subject;

use divan::{AllocProfiler, Bencher, black_box};
use mimalloc::MiMalloc;
use subject::{compiled, surroundings};

#[global_allocator]
static ALLOCATOR: AllocProfiler<MiMalloc> = AllocProfiler::new(MiMalloc);

fn main() {
    divan::main();
}

/// Text to script, with the source texts extracted.
#[divan::bench(args = [50, 500, 2_000], sample_count = 10)]
fn compile(bencher: Bencher, questions: usize) {
    let (text, around) = (generate::questionnaire(questions), surroundings());
    bencher.bench(|| compiled(black_box(&text), &around));
}
