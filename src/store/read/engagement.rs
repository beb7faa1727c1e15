//! An engagement file to an [`Engagement`].

use super::super::problem::ProblemKind;
use super::contract::contract;
use super::table::Table;
use crate::domain::engagement::{Engagement, Group, Payer};
use crate::domain::event::{Amendment, Change, Decision, Event, Goal, Review, Signature, Task};
use crate::domain::id::{EngagementId, ListId};
use crate::domain::mediation::{
    Followup, Mediation, MediatorKind, Party, PhasePrices, Responsible, Term,
};
use crate::domain::occasion::{Relaxation, Talk, TalkFormat};
use crate::domain::party::Person;
use crate::domain::session::{Mode, Session, SessionStatus, SessionType};
use crate::domain::share::Share;
use crate::domain::vat::VatTreatment;

/// Reads an engagement.
pub(super) fn engagement(id: EngagementId, table: &Table<'_>) -> Option<Engagement> {
    let (kind, client) = (table.code("kind"), table.checked("client"));
    let mode = table.code("mode");
    let sessions = table.each("session", |t| session(t, mode));
    note_duplicates(table, &sessions);
    Some(Engagement {
        id,
        form: table.code("form"),
        setting: table.code("setting"),
        unit: table.text("unit"),
        language: table.code("language"),
        mode,
        supervisor: table.checked("supervisor"),
        co_supervisor: table.checked("co_supervisor"),
        supervision_of_supervision: table.boolean("supervision_of_supervision").unwrap_or(false),
        group: table.inside("group", group).unwrap_or_default(),
        people: table.each("person", person),
        contract: table.inside("contract", contract).unwrap_or_default(),
        vat: table.inside("vat", vat),
        payers: table.each("payer", payer),
        goals: table.each("goal", goal),
        tasks: table.each("task", task),
        mediation: table.inside("mediation", mediation),
        talk: table.inside("talk", talk),
        relaxation: table.inside("relaxation", relaxation),
        signatures: table.each("signature", signature),
        amendments: table.each("amendment", amendment),
        sessions,
        decisions: table.each("decision", decision),
        reviews: table.each("review", review),
        events: table.each("event", event),
        kind: kind?,
        client: client?,
    })
}

/// Notes sessions that share an id.
fn note_duplicates(table: &Table<'_>, sessions: &[Session]) {
    let mut seen = std::collections::HashSet::new();
    for session in sessions {
        if !seen.insert(&session.id) {
            table.wrong::<()>("session", ProblemKind::Duplicate(session.id.to_string()));
        }
    }
}

/// Reads the people supervised, as a count.
fn group(table: &Table<'_>) -> Option<Group> {
    Some(Group {
        size: table.number("size"),
        profession: table.text("profession"),
        composition: table.code("composition"),
    })
}

/// Reads a manager or contact person.
fn person(table: &Table<'_>) -> Option<Person> {
    let (title, email, phone) = (
        table.text("title"),
        table.text("email"),
        table.text("phone"),
    );
    let (role, name) = (table.code("role"), table.text("name"));
    Some(Person {
        role: role?,
        name: name?,
        title,
        email,
        phone,
    })
}

/// Reads a VAT treatment; one without VAT needs its reason.
pub(super) fn vat(table: &Table<'_>) -> Option<VatTreatment> {
    let reason = table.text("reason");
    let code = table.code("treatment")?;
    VatTreatment::new(code, reason).map_or_else(
        |_| table.wrong("treatment", ProblemKind::Contradiction("vat-reason")),
        Some,
    )
}

/// Reads somebody who pays.
fn payer(table: &Table<'_>) -> Option<Payer> {
    let share = if table.has("share") {
        table.checked("share")
    } else {
        Some(Share::ALL)
    };
    let (from, until) = (table.date("from"), table.date("until"));
    if let (Some(from), Some(until)) = (from, until)
        && until < from
    {
        return table.wrong("until", ProblemKind::Contradiction("ends-before-it-begins"));
    }
    Some(Payer {
        from,
        until,
        order_number: table.text("order_number"),
        contract_number: table.text("contract_number"),
        your_ref: table.text("your_ref"),
        cost_centre: table.text("cost_centre"),
        client: table.checked("client")?,
        share: share?,
    })
}

/// Reads a goal that the commissioner may read; no other can stand in a plain file.
fn goal(table: &Table<'_>) -> Option<Goal> {
    if table
        .text("visibility")
        .is_some_and(|visibility| visibility != "commissioner")
    {
        return table.wrong("visibility", ProblemKind::Contradiction("goal-visibility"));
    }
    let (id, origin, text) = (
        table.checked("id"),
        table.code("origin"),
        table.text("text"),
    );
    Some(Goal {
        date: table.date("date"),
        revised: table.dates("revised"),
        dropped: table.date("dropped"),
        id: id?,
        origin: origin?,
        text: text?,
    })
}

/// Reads a task between two meetings.
fn task(table: &Table<'_>) -> Option<Task> {
    let (id, date) = (table.checked("id"), table.date("date"));
    Some(Task {
        session: table.checked("session"),
        done: table.date("done"),
        id: id?,
        date: date?,
    })
}

/// Reads a mediation's terms.
fn mediation(table: &Table<'_>) -> Option<Mediation> {
    let prices = PhasePrices {
        info: table.cents("info_cents"),
        separate: table.cents("separate_cents"),
        joint: table.cents("joint_cents"),
        followup: table.cents("followup_cents"),
    };
    Some(Mediation {
        mediator: table.code("mediator").unwrap_or(MediatorKind::External),
        parties: table.each("party", party),
        prices,
        followup_days: table.numbers("followup_days"),
        terms: table.each("term", term),
        followups: table.each("followup", followup),
    })
}

/// Reads a term of the parties' agreement.
fn term(table: &Table<'_>) -> Option<Term> {
    let due = table.date("due");
    let responsible = match table.text("responsible")?.as_str() {
        "employer" => Responsible::Employer,
        "all" => Responsible::All,
        _ => Responsible::Party(table.person_code("responsible")?),
    };
    Some(Term { responsible, due })
}

/// Reads a follow-up of the agreement.
fn followup(table: &Table<'_>) -> Option<Followup> {
    let mediator_present = table.boolean("mediator_present").unwrap_or(true);
    let results = table.codes("results");
    Some(Followup {
        date: table.date("date")?,
        mediator_present,
        results,
    })
}

/// Reads a party.
fn party(table: &Table<'_>) -> Option<Party> {
    let support_person = table.boolean("support_person").unwrap_or(false);
    Some(Party {
        code: table.person_code("code")?,
        support_person,
    })
}

/// Reads a talk's terms.
fn talk(table: &Table<'_>) -> Option<Talk> {
    Some(Talk {
        topic: table.checked("topic"),
        title: table.text("title"),
        format: table.code("format").unwrap_or(TalkFormat::Lecture),
        audience: table.number("audience"),
        technology: table.text("technology"),
        recording: table.boolean("recording").unwrap_or(false),
    })
}

/// Reads a relaxation's terms.
fn relaxation(table: &Table<'_>) -> Option<Relaxation> {
    Some(Relaxation {
        other: table.text("other"),
        people: table.number("people"),
        method: table.checked("method"),
        instruments: table.codes("instruments"),
        customer_provides: table.codes("customer_provides"),
        occasion: table.code("occasion")?,
    })
}

/// Reads a signature.
fn signature(table: &Table<'_>) -> Option<Signature> {
    let (role, date, method) = (table.code("role"), table.date("date"), table.code("method"));
    let document = table.checked::<ListId>("document");
    Some(Signature {
        who: table.text("who"),
        sha256: table.sha256("sha256"),
        terms: table.sha256("terms"),
        role: role?,
        date: date?,
        method: method?,
        document: document?.to_string(),
    })
}

/// Reads a change of the contract.
fn amendment(table: &Table<'_>) -> Option<Amendment> {
    let (date, effective) = (table.date("date"), table.date("effective"));
    let changes = table.each("change", change);
    Some(Amendment {
        date: date?,
        effective: effective?,
        changes,
    })
}

/// Reads one changed term.
fn change(table: &Table<'_>) -> Option<Change> {
    let (from, to) = (table.text("from"), table.text("to"));
    Some(Change {
        key: table.text("key")?,
        from,
        to,
    })
}

/// Reads a meeting; one that is remote has no journey.
fn session(table: &Table<'_>, usual: Option<Mode>) -> Option<Session> {
    let (id, start, minutes) = (
        table.checked("id"),
        table.date_time("start"),
        table.number("minutes"),
    );
    let (mode, km) = (table.code("mode"), table.number("km"));
    if mode.or(usual) == Some(Mode::Remote) && km.is_some_and(|km| km > 0) {
        return table.wrong("km", ProblemKind::Contradiction("remote-travel"));
    }
    Some(Session {
        session_type: if table.has("type") {
            table.code("type")?
        } else {
            SessionType::Regular
        },
        status: if table.has("status") {
            table.code("status")?
        } else {
            SessionStatus::Planned
        },
        mode,
        present: table.number("present"),
        km,
        minutes_held: table.number("minutes_held"),
        minutes_reason: table.code("minutes_reason"),
        venue: table.text("venue"),
        notice: table.date_time("notice"),
        cancelled_by: table.code("cancelled_by"),
        excuse: table.code("excuse"),
        journey_made: table.boolean("journey_made"),
        moved_to: table.date_time("moved_to"),
        replaces: table.checked("replaces"),
        party: table.person_code("party"),
        service: table.code("service"),
        price: table.cents("cents"),
        price_reason: table.checked("cents_reason"),
        id: id?,
        start: start?,
        minutes: minutes?,
    })
}

/// Reads a decision.
fn decision(table: &Table<'_>) -> Option<Decision> {
    let (date, decision_type, outcome) = (
        table.date("date"),
        table.code("type"),
        table.code("outcome"),
    );
    let (by, until) = (table.codes("by"), table.date("until"));
    Some(Decision {
        date: date?,
        decision_type: decision_type?,
        outcome: outcome?,
        by,
        until,
    })
}

/// Reads an evaluation.
fn review(table: &Table<'_>) -> Option<Review> {
    let (date, review_type) = (table.date("date"), table.code("type"));
    Some(Review {
        assessors: table.codes("assessors"),
        manager_invited_by: table.code("manager_invited_by"),
        blocks: table.codes("blocks"),
        waived: table.checked("waived"),
        date: date?,
        review_type: review_type?,
    })
}

/// Reads a dated step.
fn event(table: &Table<'_>) -> Option<Event> {
    let (date, event_type) = (table.date("date"), table.code("type"));
    Some(Event {
        by: table.code("by"),
        party: table.person_code("party"),
        code: table.checked("code"),
        until: table.date("until"),
        date: date?,
        event_type: event_type?,
    })
}
