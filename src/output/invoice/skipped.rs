//! What is left out of the invoices: what has to be mended one by one with its command, the rest by reason.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::domain::id::{ClientId, SessionId};
use crate::output::say::named;
use crate::practice::billing::{Reason, Skipped};
use crate::ui::text::{Words, say};

/// Writes lines for people: first what somebody has to mend, then what is as it should be.
pub(super) fn lines(words: &Words, skipped: &[Skipped]) -> Vec<String> {
    let mending = skipped.iter().filter(|s| s.why.reason.needs_mending());
    let mending = mending.map(|one| mend(words, one));
    let mut others = BTreeMap::<Reason, Vec<String>>::new();
    for one in skipped.iter().filter(|s| !s.why.reason.needs_mending()) {
        others.entry(one.why.reason).or_default().push(short(one));
    }
    let others = others.into_iter().map(|(reason, ids)| {
        let why = named(words, "bill-reason", reason.code());
        format!("{why}: {}", ids.join(", "))
    });
    mending.chain(others).collect()
}

/// Names an engagement, with the invoice that it stands on.
fn short(skipped: &Skipped) -> String {
    let id = &skipped.engagement;
    match &skipped.why.number {
        Some(number) => format!("{id} ({number})"),
        None => id.to_string(),
    }
}

/// Tells what has to be mended, and the command that does it.
fn mend(words: &Words, skipped: &Skipped) -> String {
    let mut what = named(words, "bill-reason", skipped.why.reason.code());
    if let Some(key) = &skipped.why.key {
        what = format!("{what} (`{key}`)");
    }
    let who = match &skipped.payer {
        Some(payer) => format!("{} / {payer}", skipped.engagement),
        None => skipped.engagement.to_string(),
    };
    let command = command(skipped).unwrap_or_default();
    say!(
        words,
        "invoice-left-out",
        who = who,
        what = what,
        command = command
    )
}

/// Returns the command that mends it; none where nothing has to be.
fn command(skipped: &Skipped) -> Option<String> {
    let id = &skipped.engagement;
    match skipped.why.reason {
        Reason::CannotReckon => {
            let session = skipped.sessions.first();
            Some(session.map_or_else(
                || format!("tyo edit {id}"),
                |session| format!("tyo explain {id} {session}"),
            ))
        }
        Reason::NoPayer | Reason::ReferenceMissing => Some(format!("tyo edit {id}")),
        Reason::Unsigned => Some(format!("tyo contract sign {id}")),
        Reason::TooLarge => Some(format!("tyo show {id}")),
        _ => None,
    }
}

/// Writes what is left out as data.
pub(super) fn json(skipped: &[Skipped]) -> Vec<Value> {
    let one = |skipped: &Skipped| {
        let sessions: Vec<&str> = skipped.sessions.iter().map(SessionId::as_str).collect();
        json!({
            "engagement": skipped.engagement.as_str(),
            "payer": skipped.payer.as_ref().map(ClientId::as_str),
            "sessions": sessions,
            "reason": skipped.why.reason.code(),
            "key": skipped.why.key,
            "number": skipped.why.number,
            "command": command(skipped),
        })
    };
    skipped.iter().map(one).collect()
}
