//! Tables that several kinds of engagement share: payers, VAT, cancellation, signatures, sessions and events.

use chrono::NaiveDate;

use crate::client;
use crate::numbers::today;

/// The line that every made-up file begins with.
pub(crate) const FIRST_LINE: &str = "# ESIMERKKI / FICTITIOUS – example price, not market data\n";

/// The cancellation clause.
pub(crate) const CANCELLATION: &str = r#"
[contract.cancellation]
notice_to = "supervisor"
channel = ["email", "phone"]
no_show_percent = 100
tiers = [
  { hours_before = 48, percent = 0 },
  { hours_before = 24, percent = 50 },
  { hours_before = 0, percent = 100 },
]
sickness_rule = { rule = "rebook", percent = 0, rebook_within_days = 21 }
"#;

/// Writes the head of an engagement's file.
pub(crate) fn head(kind: &str, form: &str, client: u32, mode: &str) -> String {
    let form = if form.is_empty() {
        String::new()
    } else {
        format!("form = \"{form}\"\n")
    };
    let setting = if form.contains("manager") {
        "setting = \"individual\"\n"
    } else {
        ""
    };
    let client = client::id(client);
    format!(
        "schema = 1\nkind = \"{kind}\"\n{form}{setting}client = \"{client}\"\nmode = \"{mode}\"\nsupervisor = \"aino\"\n"
    )
}

/// Writes somebody at the client.
pub(crate) fn person(role: &str, name: &str) -> String {
    format!("\n[[person]]\nrole = \"{role}\"\nname = \"{name}\"\nphone = \"000 000 0000\"\n")
}

/// Writes a place.
pub(crate) fn venue() -> &'static str {
    "\n[contract.venue]\nname = \"Kokoushuone\"\nprovided_by = \"commissioner\"\nfallback_remote = true\n"
}

/// Writes how VAT is treated: a sole trader is taken for a therapist, and some associations are exempt.
pub(crate) fn vat(client: u32, index: u32) -> &'static str {
    match client::client_type(client) {
        "sole_trader" => {
            "\n[vat]\ntreatment = \"exempt_patient_care\"\nreason = \"Yksittäisen potilaan hoitoon liittyvä työnohjaus\"\n"
        }
        "association" if index.is_multiple_of(4) => {
            "\n[vat]\ntreatment = \"exempt_other\"\nreason = \"Esimerkkiperuste\"\n"
        }
        _ => "\n[vat]\ntreatment = \"standard\"\n",
    }
}

/// Writes somebody who pays, with the references that public bodies demand.
pub(crate) fn payer(client: u32, share: &str) -> String {
    let share = if share == "1/1" {
        String::new()
    } else {
        format!("share = \"{share}\"\n")
    };
    let references = if client::is_public(client) {
        format!(
            "order_number = \"KL-{client:05}\"\ncost_centre = \"{}\"\n",
            4_000 + client % 1_000
        )
    } else {
        String::new()
    };
    format!(
        "\n[[payer]]\nclient = \"{}\"\n{share}{references}",
        client::id(client)
    )
}

/// Writes a signature on paper.
pub(crate) fn signature(role: &str, who: &str, date: NaiveDate, document: &str) -> String {
    let who = if who.is_empty() {
        String::new()
    } else {
        format!("who = \"{who}\"\n")
    };
    format!(
        "\n[[signature]]\nrole = \"{role}\"\n{who}date = {date}\nmethod = \"paper\"\ndocument = \"{document}\"\n"
    )
}

/// Writes a session by its hour and minutes; one that lies ahead is planned. `more` holds further keys.
pub(crate) fn session(
    number: u32,
    day: NaiveDate,
    time: (u32, u32),
    kind: &str,
    more: &str,
) -> String {
    let (hour, minutes) = time;
    let kind = if kind == "regular" {
        String::new()
    } else {
        format!("type = \"{kind}\"\n")
    };
    let status = if day > today() || more.contains("status") {
        ""
    } else {
        "status = \"held\"\n"
    };
    format!(
        "\n[[session]]\nid = \"s{number:02}\"\nstart = {day}T{hour:02}:00:00\nminutes = {minutes}\n{kind}{status}{more}"
    )
}

/// Writes a dated step. `more` holds further keys.
pub(crate) fn event(date: NaiveDate, kind: &str, more: &str) -> String {
    format!("\n[[event]]\ndate = {date}\ntype = \"{kind}\"\n{more}")
}
