//! What stands around a document on paper: the practice's letterhead, the foot and the words of the layout.

use super::party::address_line;
use super::{DocumentKind, Language, Sources};
use crate::document::page::{Draft, Page, Words};

/// Returns what stands around a document; a draft is marked on every page.
#[must_use]
pub fn page(document: DocumentKind, sources: &Sources<'_>, draft: bool) -> Page {
    let language = sources.language;
    Page {
        title: document.title(language).to_owned(),
        language: language.code(),
        author: sources.practice.name.clone(),
        date: sources.today,
        sender: letterhead(sources),
        footer: footer(sources),
        reference: sources.engagement.id.to_string(),
        draft: draft.then(|| mark(document, language)),
        words: words(language),
    }
}

fn letterhead(sources: &Sources<'_>) -> Vec<String> {
    let practice = sources.practice;
    let reach = [practice.email.clone(), practice.phone.clone()];
    let reach: Vec<String> = reach.into_iter().flatten().collect();
    let lines = [
        Some(practice.name.clone()),
        practice.address.as_ref().map(address_line),
        Some(reach.join(", ")),
        practice.website.clone(),
    ];
    lines
        .into_iter()
        .flatten()
        .filter(|line| !line.is_empty())
        .collect()
}

fn footer(sources: &Sources<'_>) -> Vec<String> {
    let practice = sources.practice;
    let name = match sources.language {
        Language::Fi => "Y-tunnus",
        Language::Sv => "FO-nummer",
        Language::En => "Business ID",
    };
    let id = practice
        .business_id
        .as_ref()
        .map(|id| format!("{name} {id}"));
    let account = practice.iban.as_ref();
    let account = account.map(|iban| format!("IBAN {}", iban.printed()));
    let parts = [Some(practice.name.clone()), id, account];
    parts.into_iter().flatten().collect()
}

fn mark(document: DocumentKind, language: Language) -> Draft {
    let is_letter = matches!(
        document,
        DocumentKind::ClosingLetter
            | DocumentKind::SessionConfirmation
            | DocumentKind::AttendanceCertificate
            | DocumentKind::TalkConfirmation
            | DocumentKind::RelaxationConfirmation
    );
    let (mark, signed, sent) = match language {
        Language::Fi => (
            "LUONNOS",
            "ei vielä allekirjoitettavaksi",
            "ei vielä lähetettäväksi",
        ),
        Language::Sv => (
            "UTKAST",
            "ska ännu inte undertecknas",
            "ska ännu inte skickas",
        ),
        Language::En => ("DRAFT", "not yet to be signed", "not yet to be sent"),
    };
    let reason = if is_letter { sent } else { signed };
    Draft {
        mark: mark.to_owned(),
        reason: reason.to_owned(),
    }
}

fn words(language: Language) -> Words {
    let [page_label, place_and_date, signature, name_clarification] = match language {
        Language::Fi => [
            "Sivu {page}/{pages}",
            "Paikka ja päiväys",
            "Allekirjoitus",
            "Nimenselvennys",
        ],
        Language::Sv => [
            "Sida {page}/{pages}",
            "Ort och datum",
            "Underskrift",
            "Namnförtydligande",
        ],
        Language::En => [
            "Page {page}/{pages}",
            "Place and date",
            "Signature",
            "Name in print",
        ],
    }
    .map(str::to_owned);
    Words {
        page_label,
        place_and_date,
        signature,
        name_clarification,
    }
}
