//! `practice.toml` to a [`Practice`].

use super::super::problem::ProblemKind;
use super::contract::{cancellation, dissatisfaction, interval, scheduling, travel};
use super::deadlines::deadlines;
use super::engagement::vat;
use super::table::Table;
use super::value::{address, period};
use crate::domain::language::{Label, Language};
use crate::domain::practice::{
    Certification, Defaults, Lengths, Listed, Practice, Processor, Retention, Supervisor, Training,
};
use crate::domain::price::Price;

/// Reads the practice.
pub(super) fn practice(table: &Table<'_>) -> Option<Practice> {
    let name = table.text("name");
    let supervisors = table.each("supervisor", supervisor);
    if table.has("supervisor") && supervisors.is_empty() {
        table.wrong::<()>("supervisor", ProblemKind::MissingKey);
    }
    Some(Practice {
        business_form: table.code("business_form"),
        business_id: table.checked("business_id"),
        vat_registered: table.boolean("vat_registered").unwrap_or(false),
        ovt: table.checked("ovt"),
        iban: table.checked("iban"),
        bic: table.checked("bic"),
        address: table.inside("address", address),
        email: table.text("email"),
        phone: table.text("phone"),
        website: table.text("website"),
        language: table.code("language").unwrap_or(Language::Fi),
        terminal_language: terminal_language(table),
        editor: table.text("editor"),
        service_areas: table.texts("service_areas"),
        ethics_ref: table.inside("ethics_ref", label),
        insurance: table.inside("insurance", label),
        privacy_notice: table.text("privacy_notice"),
        series: table.checked("series"),
        late_interest: table.number("late_interest_basis_points"),
        complaint_days: table.number("complaint_days"),
        supervisors,
        prices: table.each("price", price),
        talk_topics: table.each("talk_topic", topic),
        methods: table.each("method", listed),
        themes: table.each("theme", listed),
        holidays: table.each("holiday", period),
        processors: table.each("processor", processor),
        retention: table.inside("retention", retention).unwrap_or_default(),
        deadlines: table.inside("deadlines", deadlines).unwrap_or_default(),
        defaults: table.inside("defaults", defaults).unwrap_or_default(),
        name: name?,
    })
}

/// Reads the terminal's language, one of those that have a catalogue.
fn terminal_language(table: &Table<'_>) -> Option<String> {
    let text = table.text("terminal_language")?;
    if matches!(text.as_str(), "en" | "fi") {
        return Some(text);
    }
    table.wrong(
        "terminal_language",
        ProblemKind::UnknownCode(&["en", "fi"], None),
    )
}

/// Reads words in the languages of documents.
fn label(table: &Table<'_>) -> Option<Label> {
    let (sv, en) = (table.text("sv"), table.text("en"));
    Some(Label {
        fi: table.text("fi")?,
        sv,
        en,
    })
}

/// Reads somebody who does the work.
fn supervisor(table: &Table<'_>) -> Option<Supervisor> {
    let (id, name) = (table.checked("id"), table.text("name"));
    Some(Supervisor {
        title: table.text("title"),
        email: table.text("email"),
        phone: table.text("phone"),
        areas: table.texts("areas"),
        competences: table.codes("competences"),
        training: table.inside("training", training),
        orientation: table.inside("orientation", label),
        membership: table.boolean("membership").unwrap_or(false),
        certification: table.inside("certification", certification),
        id: id?,
        name: name?,
    })
}

/// Reads a supervisor's training.
fn training(table: &Table<'_>) -> Option<Training> {
    let (programme, year, length) = (
        table.text("programme"),
        table.number("year"),
        table.text("length"),
    );
    Some(Training {
        school: table.text("school")?,
        programme,
        year,
        length,
    })
}

/// Reads what a certification asks for.
fn certification(table: &Table<'_>) -> Option<Certification> {
    let (hours, since) = (table.number("hours"), table.date("since"));
    Some(Certification {
        unit_minutes: table.number("unit_minutes").unwrap_or(60),
        name: table.text("name"),
        hours: hours?,
        since: since?,
    })
}

/// Reads a line of the price list.
fn price(table: &Table<'_>) -> Option<Price> {
    let (service, amount, valid_from) = (
        table.code("service"),
        table.cents("cents"),
        table.date("valid_from"),
    );
    Some(Price {
        form: table.code("form"),
        setting: table.code("setting"),
        minutes: table.number("minutes"),
        gross: table.boolean("gross").unwrap_or(false),
        service: service?,
        amount: amount?,
        valid_from: valid_from?,
    })
}

/// Reads a talk topic.
fn topic(table: &Table<'_>) -> Option<Listed> {
    let (id, title) = (table.checked("id"), table.inside("title", label));
    Some(Listed {
        minutes: table.number("minutes"),
        id: id?,
        label: title?,
    })
}

/// Reads a method or theme.
fn listed(table: &Table<'_>) -> Option<Listed> {
    let (id, words) = (table.checked("id"), table.inside("label", label));
    Some(Listed {
        id: id?,
        label: words?,
        minutes: None,
    })
}

/// Reads somebody who handles personal data.
fn processor(table: &Table<'_>) -> Option<Processor> {
    let (name, purpose) = (table.text("name"), table.inside("purpose", label));
    Some(Processor {
        outside_eea: table.boolean("outside_eea").unwrap_or(false),
        name: name?,
        purpose: purpose?,
    })
}

/// Reads how long records are kept.
fn retention(table: &Table<'_>) -> Option<Retention> {
    let usual = Retention::default();
    Some(Retention {
        notes_months: table.number("notes_months").unwrap_or(usual.notes_months),
        evaluations_months: table
            .number("evaluations_months")
            .unwrap_or(usual.evaluations_months),
        contracts_months: table
            .number("contracts_months")
            .unwrap_or(usual.contracts_months),
        mediation_days: table
            .number("mediation_days")
            .unwrap_or(usual.mediation_days),
    })
}

/// Reads lengths by form.
fn lengths(table: &Table<'_>) -> Option<Lengths> {
    let usual = Lengths::default();
    Some(Lengths {
        individual: table.number("individual").unwrap_or(usual.individual),
        pair: table.number("pair").unwrap_or(usual.pair),
        group: table.number("group").unwrap_or(usual.group),
        team: table.number("team").unwrap_or(usual.team),
        community: table.number("community").unwrap_or(usual.community),
        manager: table.number("manager").unwrap_or(usual.manager),
        coaching: table.number("coaching").unwrap_or(usual.coaching),
    })
}

/// Reads what a new contract proposes.
fn defaults(table: &Table<'_>) -> Option<Defaults> {
    Some(Defaults {
        minutes: table.inside("minutes", lengths).unwrap_or_default(),
        interval_individual: table.inside("interval_individual", interval),
        interval_weeks: table.inside("interval_weeks", interval),
        term_months: table.number("term_months"),
        trial_sessions: table.number("trial_sessions"),
        trial_sessions_group: table.number("trial_sessions_group"),
        trial_billable: table.boolean("trial_billable"),
        decide_within_days: table.number("decide_within_days"),
        scheduling: table.inside("scheduling", scheduling),
        methods: table.checked_list("methods"),
        intermediate_tasks: table.boolean("intermediate_tasks"),
        evaluation_months: table.number("evaluation_months"),
        continuation_lead_days: table.number("continuation_lead_days"),
        payment_term_days: table.number("payment_term_days"),
        public_payment_term_days: table.number("public_payment_term_days"),
        cancellation: table.inside("cancellation", cancellation),
        booking_cancellation: table.inside("booking_cancellation", cancellation),
        notice_weeks: table.number("notice_weeks"),
        closing_session: table.boolean("closing_session"),
        dissatisfaction: table.inside("dissatisfaction", dissatisfaction),
        travel: table.inside("travel", travel),
        vat: table.inside("vat", vat),
        followup_days: table.numbers("followup_days"),
    })
}
