//! Every document in every language, whole, as it is printed for the example practice.
//!
//! `TYO_BLESS=1` writes the files anew; the difference is then read before it is committed.

use std::path::Path;

use crate::harness::Sandbox;

/// The golden file, the engagement and the document that it shows.
const DOCUMENTS: [(&str, &str, &str); 20] = [
    ("supervision-three-party", "kuusilahti-vk-ryhma", "contract"),
    ("supervision-two-party", "yksilo-itsemaksava", "contract"),
    (
        "supervision-line-managers",
        "hopeajoki-tyoryhma",
        "contract",
    ),
    ("goals-annex", "kuusilahti-vk-ryhma", "goals-annex"),
    (
        "ground-rules-annex",
        "kuusilahti-vk-ryhma",
        "ground-rules-annex",
    ),
    ("coaching-contract", "valmennus", "contract"),
    ("consulting-commission", "konsultointi", "contract"),
    ("mediation-commission", "sovittelu-saarenvirta", "contract"),
    (
        "mediation-agreement",
        "sovittelu-saarenvirta",
        "mediation-agreement",
    ),
    ("talk-confirmation", "luento-bjorkvik", "contract"),
    ("relaxation-confirmation", "rentoutus-tyhy", "contract"),
    (
        "relaxation-confirmation-consumer",
        "rentoutus-polttarit",
        "contract",
    ),
    ("amendment", "kirkko-yksilo", "amendment-1"),
    ("continuation", "monityonantaja-ryhma", "continuation"),
    ("closing-letter", "paattynyt-tiimi", "closing-letter"),
    ("trial-memo", "yksilo-k12", "trial-memo"),
    (
        "session-confirmation",
        "kuusilahti-vk-ryhma",
        "session-confirmation",
    ),
    (
        "attendance-certificate",
        "paattynyt-tiimi",
        "attendance-certificate",
    ),
    (
        "followup-record-first",
        "sovittelu-saarenvirta",
        "followup-record-1",
    ),
    (
        "followup-record-last",
        "sovittelu-saarenvirta",
        "followup-record",
    ),
];

/// Follow-ups of a mediation, of which the example has none yet.
const FOLLOWUPS: &str = "
[[mediation.followup]]
date = 2026-12-03
mediator_present = true
results = [\"kept\", \"partly\", \"kept\", \"not\", \"kept\"]

[[mediation.followup]]
date = 2027-02-01
mediator_present = false
results = [\"kept\", \"kept\", \"kept\", \"kept\", \"kept\"]
";

/// Meetings of a group: one in another place and one over a connection.
const MEETINGS: &str = "
[[session]]
id = \"s07\"
start = 2026-12-17T13:00:00
minutes = 90
mode = \"remote\"

[[session]]
id = \"s08\"
start = 2027-01-14T13:00:00
minutes = 90
type = \"review\"
venue = \"Kuusilahden kirjasto\"
";

/// Writes what an engagement of the example has not come to yet.
fn append(sandbox: &Sandbox, id: &str, text: &str) {
    let path = format!("engagements/{id}.toml");
    sandbox.write(&path, &(sandbox.read(&path) + text));
}

/// Makes what the example practice lacks: a coaching contract, a commission to consult, an amendment, what lies ahead.
fn practice() -> Sandbox {
    let sandbox = Sandbox::markdown();
    sandbox.write(
        "../valmennus.toml",
        "kind = \"coaching\"\nclient = \"kettuleipa\"\nform = \"individual\"\n\n\
         [[person]]\nrole = \"manager\"\nname = \"Kaisa Malli\"\ntitle = \"toimitusjohtaja\"\n\n\
         [contract]\nstart = 2027-01-11\nsessions_planned = 8\n\n\
         [contract.venue]\nname = \"Työnohjaajan vastaanotto\"\n",
    );
    sandbox.ok(&[
        "new-contract",
        "--no-input",
        "--from",
        "../valmennus.toml",
        "--id",
        "valmennus",
    ]);
    sandbox.ok(&[
        "new-contract",
        "--no-input",
        "--id",
        "konsultointi",
        "--kind",
        "consulting",
        "--client",
        "kettuleipa",
        "--start",
        "2027-01-11",
        "--place",
        "Kettuleivän kokoustila",
        "--price",
        "1200",
    ]);
    sandbox.ok(&[
        "contract",
        "amend",
        "kirkko-yksilo",
        "--yes",
        "--set",
        "contract.minutes=60",
        "--set",
        "contract.price.cents=11500",
        "--set",
        "contract.price.unit_minutes=60",
        "--effective",
        "2027-01-01",
    ]);
    append(&sandbox, "sovittelu-saarenvirta", FOLLOWUPS);
    append(&sandbox, "kuusilahti-vk-ryhma", MEETINGS);
    sandbox
}

/// Compares every document in a language with its golden file.
fn compare(language: &str) {
    let sandbox = practice();
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let bless = std::env::var_os("TYO_BLESS").is_some();
    let mut different = Vec::new();

    for (name, id, document) in DOCUMENTS {
        let out = format!("../out/{name}");
        let json = sandbox.json(&[
            "contract",
            "render",
            id,
            "--document",
            document,
            "--language",
            language,
            "--out",
            &out,
        ]);
        let path = json["files"][0]["path"]
            .as_str()
            .unwrap_or_else(|| panic!("{name}: {json}"));
        assert_eq!(json["files"][0]["draft"], false, "{name} is a draft");
        let text = sandbox.read(path);
        let golden = golden.join(language).join(format!("{name}.md"));
        if bless {
            std::fs::create_dir_all(golden.parent().unwrap()).unwrap();
            std::fs::write(&golden, &text).unwrap();
        }
        let expected = std::fs::read_to_string(&golden).unwrap_or_default();
        let lines = || expected.lines().zip(text.lines()).enumerate();
        if expected != text {
            let first = lines().find(|(_, (old, new))| old != new);
            different.push(format!("tests/golden/{language}/{name}.md: {first:?}"));
        }
    }

    assert!(
        different.is_empty(),
        "these differ; read them, then run again with TYO_BLESS=1:\n{}",
        different.join("\n")
    );
}

#[test]
fn every_finnish_document_is_as_it_was_read() {
    compare("fi");
}

#[test]
fn every_swedish_document_is_as_it_was_read() {
    compare("sv");
}

#[test]
fn every_english_document_is_as_it_was_read() {
    compare("en");
}

/// Counts the pages of a PDF by its page objects.
#[cfg(feature = "pdf")]
fn pages(pdf: &[u8]) -> usize {
    let text = String::from_utf8_lossy(pdf);
    text.matches("/Type/Page").count() + text.matches("/Type /Page").count()
        - text.matches("/Type/Pages").count()
        - text.matches("/Type /Pages").count()
}

#[cfg(feature = "pdf")]
#[test]
fn the_pdf_of_a_contract_is_the_same_bytes_in_every_run() {
    let (one, other) = (Sandbox::example(), Sandbox::example());
    let path = "documents/kuusilahti-vk-ryhma/supervision-contract.fi.pdf";

    for sandbox in [&one, &other] {
        sandbox.ok(&[
            "contract",
            "render",
            "kuusilahti-vk-ryhma",
            "--document",
            "contract",
        ]);
    }

    let pdf = std::fs::read(one.practice().join(path)).unwrap();
    assert!(pdf.starts_with(b"%PDF"));
    assert!((2..=8).contains(&pages(&pdf)), "{} pages", pages(&pdf));
    assert!(pdf == std::fs::read(other.practice().join(path)).unwrap());
}
