//! What every filled document promises, asked of whole engagements in the three languages.

mod example;

use super::{DocumentKind, FillError, Language, Rendered, Sources, documents, page, render};
use crate::domain::client::Client;
use crate::domain::engagement::{Kind, Payer};
use crate::domain::event::{
    Amendment, Change, Decision, DecisionType, EventType, Outcome, Review, ReviewType, Signature,
    SignatureMethod,
};
use crate::domain::party::Role;
use crate::domain::practice::Practice;
use crate::domain::session::{SessionStatus, SessionType};
use crate::domain::vat::{TreatmentCode, VatTreatment};
use example::{Case, day, event, session};

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
    }
}

fn rendered(
    case: &Case,
    document: DocumentKind,
    language: Language,
) -> Result<Rendered, FillError> {
    let practice = example::practice();
    render(document, &sources(&practice, case, language), &|_| None)
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
    }
}

const LATER: [DocumentKind; 3] = [
    DocumentKind::Amendment,
    DocumentKind::Continuation,
    DocumentKind::ClosingLetter,
];

fn change(key: &str, from: Option<&str>, to: Option<&str>) -> Change {
    Change {
        key: key.into(),
        from: from.map(str::to_owned),
        to: to.map(str::to_owned),
    }
}

/// The group after a change, a decision to go on with it and an end.
fn lived() -> Case {
    let mut case = example::group();
    case.engagement.signatures = vec![Signature {
        role: Role::Supervisor,
        who: None,
        date: day("2026-09-28"),
        method: SignatureMethod::Paper,
        document: "supervision-contract-fi".into(),
        sha256: None,
        terms: None,
    }];
    case.engagement.amendments = vec![Amendment {
        date: day("2027-07-01"),
        effective: day("2027-09-01"),
        changes: vec![
            change("contract.minutes", Some("90"), Some("60")),
            change("contract.price.cents", Some("28000"), Some("23000")),
            change("contract.end", Some("2027-08-31"), Some("2028-05-31")),
            change("contract.methods", None, Some("[\"dialogue\", \"action\"]")),
            change(
                "contract.feedback_policy",
                Some("\"topics_at_end\""),
                Some("\"none\""),
            ),
            change(
                "contract.interval_weeks",
                Some("{ min = 3, max = 4 }"),
                Some("{ min = 2, max = 2 }"),
            ),
            change(
                "contract.cancellation.tiers",
                None,
                Some("[{ hours_before = 48, percent = 0 }, { hours_before = 24, percent = 50 }]"),
            ),
            change("payer.kuusilahti.order_number", Some("\"KL-1\""), None),
        ],
    }];
    case.engagement.decisions = vec![Decision {
        date: day("2027-07-01"),
        decision_type: DecisionType::Continuation,
        outcome: Outcome::Change,
        by: vec![Role::Supervisee, Role::Supervisor, Role::Manager],
        until: Some(day("2028-05-31")),
    }];
    case.engagement.reviews = vec![Review {
        date: day("2028-05-24"),
        review_type: ReviewType::Final,
        assessors: vec![Role::Supervisee],
        manager_invited_by: None,
        blocks: Vec::new(),
        waived: None,
    }];
    case.engagement.sessions = vec![
        session(
            "m1",
            "2026-08-20T09:00:00",
            SessionType::Mapping,
            SessionStatus::Held,
        ),
        session(
            "t1",
            "2026-09-03T09:00:00",
            SessionType::Trial,
            SessionStatus::Held,
        ),
        session(
            "s1",
            "2026-10-15T09:00:00",
            SessionType::Regular,
            SessionStatus::Held,
        ),
        session(
            "s2",
            "2026-11-05T09:00:00",
            SessionType::Regular,
            SessionStatus::Cancelled,
        ),
        session(
            "c1",
            "2028-05-24T09:00:00",
            SessionType::Closing,
            SessionStatus::Held,
        ),
    ];
    case.engagement.events = vec![event("2028-05-31", EventType::Ended)];
    case
}

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
fn the_supervision_contract_has_every_clause() {
    let markdown = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );

    assert_eq!(
        clauses(&markdown),
        [
            "1. Osapuolet",
            "2. Tehtävä ja rajaus",
            "3. Kokeilukerrat",
            "4. Kesto ja määrä",
            "5. Tapaamisista sopiminen",
            "6. Paikka ja toteutus",
            "7. Tavoitteet",
            "8. Menetelmät",
            "9. Osallistujan oikeudet ja vastuu",
            "10. Luottamuksellisuus",
            "11. Palaute tilaajalle",
            "12. Arviointi",
            "13. Jatkaminen",
            "14. Hinta, maksaja ja laskutus",
            "15. Peruutukset ja käyttämätön aika",
            "16. Keskeyttäminen",
            "17. Tyytymättömyys ja erimielisyydet",
            "18. Henkilötiedot",
            "19. Aiemmat yhteydet ja esteellisyys",
            "20. Ammatillisuus",
            "21. Muuttaminen, liitteet ja allekirjoitukset",
        ]
    );
}

#[test]
fn an_organisation_sees_the_price_without_and_with_vat() {
    let fi = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );
    let en = text(
        &example::group(),
        DocumentKind::SupervisionContract,
        Language::En,
    );

    assert!(
        fi.contains(&format!("Ryhmätyönohjaus, 90{NBSP}min")),
        "{fi}"
    );
    assert!(fi.contains(&format!("280,00{NBSP}€")) && fi.contains(&format!("351,40{NBSP}€")));
    assert!(fi.contains(&format!("25,5{NBSP}%")) && fi.contains(&format!("46{NBSP}km")));
    assert!(en.contains("€280.00") && en.contains("€351.40") && en.contains("25.5%"));
}

#[test]
fn a_private_person_sees_the_price_with_vat_only() {
    for &language in Language::ALL {
        let markdown = text(
            &example::consumer(),
            DocumentKind::SupervisionContract,
            language,
        );

        assert!(
            markdown.contains("118,00") || markdown.contains("€118.00"),
            "{markdown}"
        );
        assert!(!markdown.contains("94,02") && !markdown.contains("94.02"));
        assert!(markdown.contains("25,5") || markdown.contains("25.5"));
    }
}

#[test]
fn a_price_without_vat_tells_the_reason_and_no_rate() {
    let mut case = example::group();
    let reason = Some("liittyy potilaan hoitoon.".to_owned());
    let vat = VatTreatment::new(TreatmentCode::ExemptPatientCare, reason).unwrap();
    case.engagement.vat = Some(vat);

    let markdown = text(&case, DocumentKind::SupervisionContract, Language::Fi);

    assert!(markdown.contains("liittyy potilaan hoitoon."), "{markdown}");
    assert!(!markdown.contains("351,40") && !markdown.contains("25,5"));
}

#[test]
fn the_contract_names_every_payer_with_its_share() {
    let markdown = text(
        &example::several_employers(),
        DocumentKind::SupervisionContract,
        Language::Fi,
    );

    for name in ["Kaisla Oy", "Lumme Oy", "Vesikko Oy"] {
        assert!(markdown.contains(name), "{name}: {markdown}");
    }
    assert_eq!(markdown.matches("osuus 1/3").count(), 6, "{markdown}");
}

#[test]
fn a_share_that_has_ended_is_not_told_any_more() {
    let mut case = example::several_employers();
    case.engagement.payers[2].until = Some(day("2026-10-01"));

    let markdown = text(&case, DocumentKind::SupervisionContract, Language::Fi);

    assert!(!markdown.contains("Vesikko Oy"), "{markdown}");
}

/// The lines of the signature table.
fn signatures(case: &Case) -> Vec<String> {
    let markdown = text(case, DocumentKind::SupervisionContract, Language::Fi);
    let (_, table) = markdown.rsplit_once("<!-- signatures -->").unwrap();
    let rows = table.lines().filter(|line| line.starts_with("| ")).skip(2);
    rows.map(|row| row.trim_matches(['|', ' ']).to_owned())
        .collect()
}

#[test]
fn who_signs_follows_from_the_configuration() {
    assert_eq!(
        signatures(&example::group()),
        [
            "Työnohjaaja | Aino Esimerkki",
            "Esihenkilö, Kuusilahden kunta | Kerttu Malliala",
        ]
    );
    assert_eq!(
        signatures(&example::team()),
        [
            "Työnohjaaja | Aino Esimerkki",
            "Toinen työnohjaaja | Otto Malli",
            "Esihenkilö, Hopeajoen hyvinvointialue | Sanna Mallinen",
            "Esihenkilön esihenkilö, Hopeajoen hyvinvointialue | Pekka Esimerkkinen",
        ]
    );
    assert_eq!(
        signatures(&example::consumer()),
        ["Työnohjaaja | Aino Esimerkki", "Ohjattava | Ohjattava-07"]
    );
    let pair = signatures(&example::pair());
    assert_eq!(pair[1..3], ["Ohjattava s1", "Ohjattava s2"]);
    let payers = signatures(&example::several_employers());
    assert_eq!(payers[2..], ["Maksaja, Lumme Oy", "Maksaja, Vesikko Oy"]);
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
fn an_amendment_shows_old_and_new_in_words() {
    let fi = text(&lived(), DocumentKind::Amendment, Language::Fi);
    let row = |cells: &[&str]| format!("| {} |", cells.join(" | "));
    let space = |text: &str| text.replace('~', NBSP);

    for cells in [
        ["tapaamisen pituus", &space("90~min"), &space("60~min")],
        ["hinta", &space("280,00~€"), &space("230,00~€")],
        ["päättymispäivä", "31.8.2027", "31.5.2028"],
        [
            "menetelmät",
            "–",
            "dialogisuus ja toiminnalliset menetelmät",
        ],
        ["palaute tilaajalle", "aihepiirit lopuksi", "ei palautetta"],
        ["tapaamisväli", &space("3–4~viikkoa"), &space("2~viikkoa")],
        [
            "peruutukset",
            "–",
            &space("48~tuntia: 0~%; 24~tuntia: 50~%"),
        ],
        ["tilausnumero", "KL-1", "–"],
    ] {
        assert!(fi.contains(&row(&cells)), "{cells:?}: {fi}");
    }
    assert!(fi.contains("28.9.2026") && fi.contains("1.9.2027"), "{fi}");
    let sv = text(&lived(), DocumentKind::Amendment, Language::Sv);
    assert!(
        sv.contains("ingen återkoppling") && sv.contains("sista dag"),
        "{sv}"
    );
    let en = text(&lived(), DocumentKind::Amendment, Language::En);
    assert!(en.contains("no feedback") && en.contains("€230.00"), "{en}");
}

#[test]
fn a_change_nobody_foresaw_is_shown_under_its_key() {
    let mut case = lived();
    case.engagement.amendments[0].changes =
        vec![change("something.new", Some("not toml"), Some("3"))];

    let fi = text(&case, DocumentKind::Amendment, Language::Fi);

    assert!(fi.contains("| something.new | not toml | 3 |"), "{fi}");
}

#[test]
fn a_continuation_tells_the_decision_and_what_changes_with_it() {
    let fi = text(&lived(), DocumentKind::Continuation, Language::Fi);

    assert!(
        fi.contains("31.5.2028 saakka") && fi.contains("1.7.2027"),
        "{fi}"
    );
    assert!(fi.contains(&format!("230,00{NBSP}€")), "{fi}");
}

#[test]
fn a_closing_letter_counts_meetings_and_tells_how_long_things_are_kept() {
    let fi = text(&lived(), DocumentKind::ClosingLetter, Language::Fi);

    assert!(fi.contains("| Pidettyjä tapaamisia | 3 |"), "{fi}");
    assert!(
        fi.contains("1.9.2026–31.5.2028") && fi.contains("24.5.2028"),
        "{fi}"
    );
    assert!(
        fi.contains("30.11.2028") && fi.contains("31.5.2031"),
        "{fi}"
    );
}

#[test]
fn a_mediation_is_priced_by_phase_and_followed_up_from_the_agreement_on() {
    let commission = text(
        &example::mediation(),
        DocumentKind::MediationCommission,
        Language::Fi,
    );
    let agreement = text(
        &example::mediation(),
        DocumentKind::MediationAgreement,
        Language::Fi,
    );

    for amount in [
        "350,00",
        "275,00",
        &format!("1{NBSP}600,00"),
        &format!("4{NBSP}250,00"),
    ] {
        assert!(commission.contains(amount), "{amount}: {commission}");
    }
    assert!(commission.contains("Heli Edustaja"));
    assert!(
        agreement.contains("3.12.2026") && agreement.contains("1.2.2027"),
        "{agreement}"
    );
    assert!(agreement.contains("| P4 |"), "{agreement}");
}

#[test]
fn a_talk_is_confirmed_in_swedish_with_its_fee_and_journey() {
    let sv = text(
        &example::talk(),
        DocumentKind::TalkConfirmation,
        Language::Sv,
    );

    assert!(sv.contains("Tillit och hur den byggs"), "{sv}");
    assert!(
        sv.contains(&format!("kl.{NBSP}9.30")) && sv.contains("13.11.2026"),
        "{sv}"
    );
    assert!(sv.contains(&format!("750,00{NBSP}€")) && sv.contains(&format!("941,25{NBSP}€")));
    assert!(
        sv.contains(&format!("210{NBSP}km")) && sv.contains("14 dagar"),
        "{sv}"
    );
}

#[test]
fn a_relaxation_is_confirmed_for_its_new_time_and_not_for_its_occasion() {
    for &language in Language::ALL {
        let markdown = text(
            &example::relaxation(),
            DocumentKind::RelaxationConfirmation,
            language,
        );

        assert!(
            markdown.contains("28.11.2026") || markdown.contains("28 Nov 2026"),
            "{markdown}"
        );
        assert!(
            !markdown.contains("14.11.2026") && !markdown.contains("14 Nov"),
            "{markdown}"
        );
        assert!(
            markdown.contains("250,00") || markdown.contains("€250.00"),
            "{markdown}"
        );
        assert!(
            !markdown.contains("polttari") && !markdown.contains("möhippa"),
            "{markdown}"
        );
    }
}

#[test]
fn an_opening_talk_has_its_own_line_in_a_booking() {
    let en = text(
        &example::relaxation_with_talk(),
        DocumentKind::RelaxationConfirmation,
        Language::En,
    );

    assert!(
        en.contains(&format!(
            "Sound relaxation, 60{NBSP}min | €320.00 | €401.60"
        )),
        "{en}"
    );
    assert!(
        en.contains(&format!("Opening talk, 30{NBSP}min | €400.00 | €502.00")),
        "{en}"
    );
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
