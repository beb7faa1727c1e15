//! Times the making of documents inside one process: the first PDF, which loads fonts and layout, and each further one.
//!
//! `cargo bench --bench documents`. The goal is one second for the first and 30 ms for each further one, optimised.

use std::time::{Duration, Instant};

use tyo::document::fill::{Sources, documents, render};
use tyo::document::{markdown, pdf};
use tyo::domain::id::{ClientId, EngagementId};
use tyo::domain::language::Language;
use tyo::store::read;

/// Reads a file of the example practice.
fn text(path: &str) -> String {
    let path = format!("{}/examples/practice/{path}", env!("CARGO_MANIFEST_DIR"));
    std::fs::read_to_string(&path).unwrap_or_default()
}

#[expect(
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "the figures are what a bench is for, on files we know"
)]
fn main() {
    let practice = read::practice(&text("practice.toml")).unwrap();
    for id in [
        "rentoutus-polttarit",
        "luento-bjorkvik",
        "kirkko-yksilo",
        "kuusilahti-vk-ryhma",
    ] {
        let engagement_id: EngagementId = id.parse().unwrap();
        let engagement =
            read::engagement(&engagement_id, &text(&format!("engagements/{id}.toml"))).unwrap();
        let client =
            |id: &ClientId| read::client(id, &text(&format!("clients/{id}.toml"))).unwrap();
        let commissioner = client(&engagement.client);
        let payers: Vec<_> = engagement
            .payers
            .iter()
            .map(|payer| client(&payer.client))
            .collect();
        let sources = Sources {
            practice: &practice,
            client: &commissioner,
            payers: engagement.payers.iter().zip(&payers).collect(),
            engagement: &engagement,
            today: "2026-11-21".parse().unwrap(),
            language: Language::Fi,
            findings: Vec::new(),
            free_until: std::collections::BTreeMap::new(),
        };
        for kind in documents(&engagement) {
            let rendered = render(kind, &sources, &|_| None).unwrap();
            let times: Vec<Duration> = (0..5)
                .map(|_| {
                    let begin = Instant::now();
                    let bytes =
                        pdf::render(&rendered.page, &markdown::parse(&rendered.markdown)).unwrap();
                    assert!(bytes.starts_with(b"%PDF"));
                    begin.elapsed()
                })
                .collect();
            println!("{id} {}: {times:.1?}", kind.code());
        }
    }
}
