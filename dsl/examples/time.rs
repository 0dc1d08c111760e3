fn main() {
    let bytes = std::fs::read(std::env::args().nth(1).unwrap()).unwrap();
    for _ in 0..8 {
        let t = std::time::Instant::now();
        let p = trame_dsl::syntax::parse(Default::default(), &bytes);
        println!("{:?} {} {}", t.elapsed(), p.diagnostics.len(), if p.diagnostics.len()<20 { p.diagnostics.iter().map(|d| format!("{} {:?};", d.code, String::from_utf8_lossy(&bytes[d.span.start as usize..d.span.end as usize]))).collect::<String>() } else { String::new() });
    }
}
