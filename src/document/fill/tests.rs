//! What every filled document promises, asked of whole engagements in the three languages.

mod booked;
mod contract;
mod example;
mod later;
mod meeting;

use std::collections::BTreeMap;

use super::{DocumentKind, FillError, Language, Rendered, Sources, documents, page, render};
use crate::domain::client::Client;
use crate::domain::engagement::{Kind, Payer};
use crate::domain::practice::Practice;
use example::{Case, day};
use later::lived;
use meeting::{followed, under_way};

const NBSP: &str = "\u{a0}";

fn sources<'a>(practice: &'a Practice, case: &'a Case, language: Language) -> Sources<'a> {
    let engagement = &case.engagement;
    let of = |payer: &'a Payer| -> (&'a Payer, &'a Client) {
        let found = case.clients.iter().find(|client| client.id == payer.client);
        (payer, found.unwrap())
    };
    Sources {
        practice,
        client: &case.clients[0],
        payers: engagement.payers.iter().map(of).collect(),
        engagement,
        today: day("2026-10-12"),
        language,
        findings: Vec::new(),
        free_until: BTreeMap::new(),
    }
}

fn rendered(
    case: &Case,
    document: DocumentKind,
    language: Language,
) -> Result<Rendered, FillError> {
    let practice = example::practice();
    let mut sources = sources(&practice, case, language);
    if document == DocumentKind::ClosingLetter {
        // The last letter is written when the work is over.
        let steps = case.engagement.events.iter().map(|event| event.date);
        sources.today = steps.chain([sources.today]).max().unwrap();
    }
    render(document, &sources, &|_| None)
}

fn text(case: &Case, document: DocumentKind, language: Language) -> String {
    rendered(case, document, language).unwrap().markdown
}

/// Every engagement with the documents it needs, and the group's with those of its later life.
fn every_document(mut look: impl FnMut(&str, Language, &str)) {
    let cases = [
        example::group(),
        example::team(),
        example::consumer(),
        example::several_employers(),
        example::pair(),
        example::coaching(),
        example::mediation(),
        example::talk(),
        example::relaxation(),
        example::relaxation_with_talk(),
        example::consulting(),
    ];
    for &language in Language::ALL {
        for case in &cases {
            for document in documents(&case.engagement) {
                let name = format!("{} {}", case.engagement.id, document.code());
                look(&name, language, &text(case, document, language));
            }
        }
        let lived = lived();
        for document in LATER {
            look(document.code(), language, &text(&lived, document, language));
        }
        for (case, document) in [
            (under_way(), DocumentKind::TrialMemo),
            (under_way(), DocumentKind::SessionConfirmation),
            (under_way(), DocumentKind::AttendanceCertificate),
            (followed(), DocumentKind::FollowupRecord),
        ] {
            look(document.code(), language, &text(&case, document, language));
        }
    }
}

const LATER: [DocumentKind; 3] = [
    DocumentKind::Amendment,
    DocumentKind::Continuation,
    DocumentKind::ClosingLetter,
];

/// The clause headings of a document, with their numbers.
fn clauses(markdown: &str) -> Vec<&str> {
    let headings = markdown.lines().filter_map(|line| line.strip_prefix("## "));
    headings.collect()
}

#[test]
fn no_document_shows_the_workshop() {
    every_document(|name, language, markdown| {
        for (number, line) in markdown.lines().enumerate() {
            let inside = line.trim_start();
            let bad = [
                "{{", "{%", "None", " null", "  ", " ,", " .", "..", "( ", "||",
            ];
            let found = bad.iter().find(|bad| inside.contains(**bad));
            assert_eq!(found, None, "{name} {language}:{}: {line}", number + 1);
        }
    });
}

#[test]
fn a_settled_contract_has_no_gap_to_fill_before_signing() {
    let is_gap = |line: &&str| line.contains(".*") && !line.contains("**");
    every_document(|name, language, markdown| {
        assert_eq!(markdown.lines().find(is_gap), None, "{name} {language}");
    });
}

#[test]
fn no_list_or_table_is_left_without_its_words() {
    every_document(|name, language, markdown| {
        for line in markdown.lines().map(str::trim_end) {
            let empty = ["-", "#", "##", "*", "- :", ":"].contains(&line);
            assert!(!empty, "{name} {language}: {markdown}");
        }
    });
}

#[test]
fn every_table_row_stands_in_a_table() {
    every_document(|name, language, markdown| {
        let lines: Vec<&str> = markdown.lines().collect();
        for pair in lines.windows(2).filter(|pair| pair[1].starts_with('|')) {
            let continues = pair[0].starts_with('|');
            let opens = pair[0].is_empty() || pair[0].starts_with("<!--");
            assert!(continues || opens, "{name} {language}: {pair:?}");
        }
        for three in lines.windows(3).filter(|three| !three[0].starts_with('|')) {
            let is_head = !three[1].starts_with('|') || three[2].starts_with("| --");
            assert!(is_head, "{name} {language}: {three:?}");
        }
    });
}

#[test]
fn the_clauses_are_the_same_in_every_language() {
    let cases = [
        (example::group(), DocumentKind::SupervisionContract, 21),
        (example::consumer(), DocumentKind::SupervisionContract, 21),
        (example::coaching(), DocumentKind::CoachingContract, 0),
        (example::mediation(), DocumentKind::MediationCommission, 0),
        (example::mediation(), DocumentKind::MediationAgreement, 0),
        (example::consulting(), DocumentKind::ConsultingCommission, 0),
    ];
    for (case, document, least) in cases {
        let count = |language| {
            let markdown = text(&case, document, language);
            let clauses = clauses(&markdown);
            for (index, clause) in clauses.iter().enumerate() {
                assert!(clause.starts_with(&format!("{}. ", index + 1)), "{clause}");
            }
            clauses.len()
        };
        let finnish = count(Language::Fi);

        assert!(finnish >= least.max(8), "{document:?}: {finnish}");
        assert_eq!(
            [count(Language::Sv), count(Language::En)],
            [finnish, finnish],
            "{document:?}"
        );
    }
}

#[test]
fn each_kind_of_work_has_its_documents() {
    let of = |case: Case| documents(&case.engagement);

    assert_eq!(
        of(example::group()),
        [
            DocumentKind::SupervisionContract,
            DocumentKind::GoalsAnnex,
            DocumentKind::GroundRulesAnnex,
        ]
    );
    assert_eq!(
        of(example::pair()),
        [DocumentKind::SupervisionContract, DocumentKind::GoalsAnnex]
    );
    assert_eq!(
        of(example::coaching()),
        [DocumentKind::CoachingContract, DocumentKind::GoalsAnnex]
    );
    assert_eq!(
        of(example::mediation()),
        [
            DocumentKind::MediationCommission,
            DocumentKind::MediationAgreement
        ]
    );
    let mut open = example::mediation();
    open.engagement.events.clear();
    assert_eq!(of(open), [DocumentKind::MediationCommission]);
}

#[test]
fn a_document_of_other_work_is_refused() {
    let refused = rendered(&example::talk(), DocumentKind::GoalsAnnex, Language::Fi).unwrap_err();

    assert_eq!(
        refused,
        FillError::NotForThisKind {
            kind: Kind::Talk,
            document: DocumentKind::GoalsAnnex
        }
    );
}

#[test]
fn what_is_not_on_record_is_named() {
    let missing = |case: &Case, document| rendered(case, document, Language::Fi).unwrap_err();
    let mut nobody = example::group();
    nobody.engagement.supervisor = None;
    let mut open = example::group();
    open.engagement.contract.parties = None;

    let group = example::group();
    let what = |what| FillError::Missing { what };
    assert_eq!(missing(&group, DocumentKind::Amendment), what("amendment"));
    assert_eq!(
        missing(&group, DocumentKind::Continuation),
        what("decision")
    );
    assert_eq!(
        missing(&nobody, DocumentKind::SupervisionContract),
        what("supervisor")
    );
    assert_eq!(
        missing(&open, DocumentKind::SupervisionContract),
        what("contract.parties")
    );
}

#[test]
fn a_draft_is_made_of_nearly_nothing_and_says_that_it_is_one() {
    let practice = example::practice();
    let mut case = example::group();
    case.engagement.contract = crate::domain::contract::Contract::default();
    case.engagement.form = None;
    case.engagement.vat = None;
    case.engagement.payers.clear();
    for (language, mark) in [
        (Language::Fi, "LUONNOS"),
        (Language::Sv, "UTKAST"),
        (Language::En, "DRAFT"),
    ] {
        let mut sources = sources(&practice, &case, language);
        sources.findings = vec!["kohta 7".to_owned()];

        let draft = render(DocumentKind::SupervisionContract, &sources, &|_| None).unwrap();

        assert_eq!(
            draft.page.draft.map(|draft| draft.mark).as_deref(),
            Some(mark)
        );
        assert!(
            draft.markdown.contains(mark) && draft.markdown.contains("kohta 7"),
            "{}",
            draft.markdown
        );
    }
}

#[test]
fn the_page_carries_the_letterhead_and_the_account() {
    let practice = example::practice();
    let case = example::group();
    let sources = sources(&practice, &case, Language::Sv);

    let page = page(DocumentKind::SupervisionContract, &sources, false);

    assert_eq!(
        page.sender[..2],
        ["Tmi Esimerkkiohjaus", "Esimerkkitie 1, 00000 Kuusilahti"]
    );
    assert_eq!(
        page.footer,
        [
            "Tmi Esimerkkiohjaus",
            "FO-nummer 9990001-6",
            "IBAN FI21 1234 5600 0007 85"
        ]
    );
    assert_eq!(
        (page.language, page.reference.as_str()),
        ("sv", "kuusilahti-vk-ryhma")
    );
    assert!(page.draft.is_none());
}

#[test]
fn the_title_is_read_off_the_document() {
    let talk = rendered(
        &example::talk(),
        DocumentKind::TalkConfirmation,
        Language::Sv,
    )
    .unwrap();
    let first = talk.markdown.lines().next().unwrap();

    assert_eq!(format!("# {}", talk.title), first);
    assert_eq!(talk.page.title, talk.title);
}
