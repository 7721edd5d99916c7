// LIST UNCOUNTED → CPU seconds for the pages after the first UNCOUNTED, and what was read of every page, as JSON.
use dom_smoothie::Readability;
use std::{env, fs};

/// CPU seconds of this process so far, user and system, as Linux counts them (hundredths).
fn cpu_seconds() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").expect("a Linux /proc");
    let fields: Vec<&str> = stat[stat.rfind(')').expect("a name in brackets") + 2..].split(' ').collect();
    let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
    ticks / 100.0
}

fn main() {
    let args: Vec<String> = env::args().collect();
    let list = fs::read_to_string(&args[1]).expect("a list of pages");
    let uncounted: usize = args[2].parse().expect("a number of pages");
    let pages: Vec<Vec<u8>> = list.lines().map(|path| fs::read(path).expect(path)).collect();
    let mut articles: Vec<serde_json::Value> = Vec::new();
    let mut start = cpu_seconds();
    for (i, page) in pages.iter().enumerate() {
        if i == uncounted {
            start = cpu_seconds();
        }
        let read = Readability::new(String::from_utf8_lossy(page).as_ref(), None, None)
            .and_then(|mut reader| reader.parse())
            .map(|found| {
                let authors: Vec<String> = found.byline.into_iter().collect();
                let body = found.text_content.to_string();
                serde_json::json!({ "body": body, "headline": found.title, "date": found.published_time, "authors": authors })
            });
        articles.push(read.unwrap_or(serde_json::json!({ "body": "" })));
    }
    let seconds = cpu_seconds() - start;
    println!("{}", serde_json::json!({ "seconds": seconds, "articles": articles }));
}
