//! Mediations, talks and relaxations: engagements without a process of many sessions.

use crate::client;
use crate::numbers::{Numbers, before, later, workday};
use crate::parts::{CANCELLATION, event, head, payer, person, session, signature, vat, venue};

/// Writes the agreed terms of something that is done once.
fn terms(client: u32, minutes: u32, cents: u32, gross: bool) -> String {
    let term = client::payment_term_days(client);
    let gross = if gross { ", gross = true" } else { "" };
    format!(
        "\n[contract]\nminutes = {minutes}\ninvoicing_cycle = \"per_session\"\npayment_term_days = {term}\n\
         price = {{ cents = {cents}{gross} }}\n{}{CANCELLATION}",
        venue()
    )
}

/// Writes a talk, held or still ahead.
pub(crate) fn talk(numbers: &mut Numbers, client: u32) -> String {
    let topic = numbers.pick(&[
        "trust",
        "abc-of-change",
        "self-knowledge",
        "coaching-basics",
    ]);
    let day = workday(later(
        before(numbers.below(52), numbers.below(5)),
        numbers.below(40),
    ));
    let booked = before(60, 0);
    let mut text = head("talk", "", client, "on_site");
    text += &person("contact", "Kaisa Malli");
    text += &terms(client, 60, 75_000, false);
    text += vat(client, 1);
    text += &payer(client, "1/1");
    text += &format!(
        "\n[talk]\ntopic = \"{topic}\"\naudience = {}\n",
        numbers.between(15, 120)
    );
    text += &session(1, day, (10, 60), "talk", "");
    text + &event(booked, "booked", "by = \"contact\"\n")
}

/// Writes a relaxation, held or still ahead.
pub(crate) fn relaxation(numbers: &mut Numbers, client: u32) -> String {
    let consumer = client::is_consumer(client);
    let (occasion, cents) = if consumer {
        ("friends", 25_000)
    } else {
        ("work_day", 32_000)
    };
    let people = numbers.between(4, 20);
    let day = workday(later(
        before(numbers.below(52), numbers.below(5)),
        numbers.below(40),
    ));
    let mut text = head("relaxation", "", client, "on_site");
    text += &terms(client, 60, cents, consumer);
    text += "\n[vat]\ntreatment = \"standard\"\n";
    text += &payer(client, "1/1");
    text += &format!(
        "\n[relaxation]\noccasion = \"{occasion}\"\npeople = {people}\nmethod = \"peter-hess\"\n\
         instruments = [\"singing_bowls\", \"gongs\"]\ncustomer_provides = [\"mats\", \"quiet_room\"]\n"
    );
    text += &session(1, day, (15, 60), "relaxation", "");
    text + &event(before(60, 0), "booked", "by = \"contact\"\n")
}

/// Writes a mediation that came to an agreement.
pub(crate) fn mediation(numbers: &mut Numbers, client: u32) -> String {
    let parties = numbers.between(2, 5);
    let commissioned = before(numbers.between(8, 60), numbers.below(5));
    let term = client::payment_term_days(client);
    let mut text = head("mediation", "", client, "on_site");
    text += &person("employer", "Timo Mallila");
    text += &format!(
        "\n[contract]\nstart = {commissioned}\ninvoicing_cycle = \"milestone\"\npayment_term_days = {term}\n{}{CANCELLATION}",
        venue()
    );
    text += "\n[vat]\ntreatment = \"standard\"\n";
    text += &payer(client, "1/1");
    text += "\n[mediation]\ninfo_cents = 35000\nseparate_cents = 27500\njoint_cents = 160000\nfollowup_cents = 60000\nfollowup_days = [30, 90]\n";
    text += &"\n[[mediation.term]]\nresponsible = \"all\"\n".repeat(4);
    for party in 1..=parties {
        text += &format!("\n[[mediation.party]]\ncode = \"P{party}\"\n");
    }
    text += &signature(
        "employer",
        "Timo Mallila",
        commissioned,
        "mediation-commission",
    );
    text += &signature(
        "supervisor",
        "Aino Esimerkki",
        commissioned,
        "mediation-commission",
    );
    let info = workday(later(commissioned, 7));
    text += &session(1, info, (9, 90), "info", "");
    for party in 1..=parties {
        let more = format!("party = \"P{party}\"\n");
        text += &session(
            party + 1,
            later(info, 7),
            (8 + party, 60),
            "separate",
            &more,
        );
    }
    let joint = workday(later(info, 28));
    text += &session(parties + 2, joint, (9, 360), "joint", "");
    text += &event(commissioned, "commissioned", "by = \"employer\"\n");
    text + &["problem_defined", "discussion", "agreed", "communicated"]
        .map(|step| event(joint, step, "by = \"party\"\n"))
        .concat()
}
