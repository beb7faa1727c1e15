//! The shapes of what happens in an engagement: signatures, changes, meetings, decisions, evaluations and steps.

use super::{ID, Key, LIST_ID, PERSON_CODE, SHA256, Shape, Type};
use crate::domain::event::{Block, DecisionType, EventType, Outcome, ReviewType, SignatureMethod};
use crate::domain::party::Role;
use crate::domain::price::Service;
use crate::domain::session::{Canceller, Excuse, MinutesReason, Mode, SessionStatus, SessionType};

pub(super) static SIGNATURE: Shape = Shape {
    name: "signature",
    doc: "A signature under a document. Written by `tyo contract sign`.",
    keys: &[
        Key::new(
            "role",
            Type::Code(Role::CODES),
            "\"manager\"",
            "In which role.",
        )
        .required(),
        Key::new(
            "who",
            Type::Text,
            "\"Kaisa Malli\"",
            "The signatory's name, or the code of a supervisee or party.",
        ),
        Key::new("date", Type::Date, "2026-10-12", "The day.").required(),
        Key::new(
            "method",
            Type::Code(SignatureMethod::CODES),
            "\"paper\"",
            "How it was signed.",
        )
        .required(),
        Key::new(
            "document",
            Type::Checked(ID),
            "\"contract\"",
            "The document, by the stem of its file name without the language.",
        )
        .required(),
        Key::new(
            "sha256",
            Type::Checked(SHA256),
            "\"0000000000000000000000000000000000000000000000000000000000000000\"",
            "SHA-256 of the signed Markdown, where tyo rendered it.",
        ),
        Key::new(
            "terms",
            Type::Checked(SHA256),
            "\"0000000000000000000000000000000000000000000000000000000000000000\"",
            "SHA-256 of the terms behind the text.",
        ),
    ],
};

static CHANGE: Shape = Shape {
    name: "change",
    doc: "One changed term.",
    keys: &[
        Key::new(
            "key",
            Type::Text,
            "\"contract.minutes\"",
            "The key, dotted.",
        )
        .required(),
        Key::new("from", Type::Text, "\"90\"", "The value before, as TOML.")
            .default("it was not set"),
        Key::new("to", Type::Text, "\"60\"", "The value after, as TOML.")
            .default("it was taken away"),
    ],
};

pub(super) static AMENDMENT: Shape = Shape {
    name: "amendment",
    doc: "A change of the contract, agreed in writing. Written by `tyo contract amend`.",
    keys: &[
        Key::new("date", Type::Date, "2027-01-11", "The day it was made.").required(),
        Key::new(
            "effective",
            Type::Date,
            "2027-02-01",
            "The first day it holds.",
        )
        .required(),
        Key::new("change", Type::Tables(&CHANGE), "", "What changed."),
    ],
};

pub(super) static SESSION: Shape = Shape {
    name: "session",
    doc: "A meeting. Counts and times; never names or what was said.",
    keys: &[
        Key::new(
            "id",
            Type::Checked(ID),
            "\"s04\"",
            "Its id within the engagement.",
        )
        .required(),
        Key::new(
            "start",
            Type::DateTime,
            "2026-11-05T13:00:00",
            "When it begins, Finnish time.",
        )
        .required(),
        Key::new("minutes", Type::Integer(5, 1_440), "90", "Planned length.")
            .unit("minutes")
            .required(),
        Key::new(
            "type",
            Type::Code(SessionType::CODES),
            "\"regular\"",
            "What kind of meeting it is.",
        )
        .default("regular"),
        Key::new(
            "status",
            Type::Code(SessionStatus::CODES),
            "\"held\"",
            "What became of it.",
        )
        .default("planned"),
        Key::new(
            "mode",
            Type::Code(Mode::CODES),
            "\"remote\"",
            "How it is held.",
        )
        .default("the engagement's mode"),
        Key::new(
            "present",
            Type::Integer(0, 500),
            "6",
            "How many were there.",
        ),
        Key::new(
            "km",
            Type::Integer(0, 5_000),
            "46",
            "Kilometres driven for it, there and back; none for a remote session.",
        )
        .unit("km"),
        Key::new(
            "minutes_held",
            Type::Integer(1, 1_440),
            "75",
            "How long it took.",
        )
        .unit("minutes")
        .default("as planned"),
        Key::new(
            "minutes_reason",
            Type::Code(MinutesReason::CODES),
            "\"late_start\"",
            "Why it took another time than planned.",
        ),
        Key::new(
            "venue",
            Type::Text,
            "\"Kuusilahden kirjasto\"",
            "Where, when it is another place than agreed.",
        )
        .default("the contract's venue"),
        Key::new(
            "notice",
            Type::DateTime,
            "2026-11-03T09:00:00",
            "When notice of the cancellation came.",
        ),
        Key::new(
            "cancelled_by",
            Type::Code(Canceller::CODES),
            "\"contact\"",
            "Who called it off.",
        ),
        Key::new(
            "excuse",
            Type::Code(Excuse::CODES),
            "\"accepted\"",
            "Whether an excuse was accepted; never which.",
        )
        .default("none"),
        Key::new(
            "journey_made",
            Type::Boolean,
            "true",
            "Whether the journey had been made when nobody came.",
        ),
        Key::new(
            "moved_to",
            Type::DateTime,
            "2026-11-28T15:00:00",
            "When it was moved to, with both sides' consent.",
        ),
        Key::new(
            "replaces",
            Type::Checked(ID),
            "\"s03\"",
            "The meeting that this one makes good.",
        ),
        Key::new(
            "party",
            Type::Checked(PERSON_CODE),
            "\"P2\"",
            "The party met, in a mediation.",
        ),
        Key::new(
            "service",
            Type::Code(Service::CODES),
            "\"opening\"",
            "What is priced.",
        )
        .default("what the engagement's kind says"),
        Key::new("cents", Type::Cents, "40000", "A price of its own.")
            .unit("euro cents")
            .default("the agreed price"),
        Key::new(
            "cents_reason",
            Type::Checked(LIST_ID),
            "\"by-agreement\"",
            "Why it has a price of its own.",
        ),
    ],
};

pub(super) static DECISION: Shape = Shape {
    name: "decision",
    doc: "A decision to start or to go on.",
    keys: &[
        Key::new("date", Type::Date, "2026-10-09", "The day.").required(),
        Key::new(
            "type",
            Type::Code(DecisionType::CODES),
            "\"start\"",
            "What it was about.",
        )
        .required(),
        Key::new(
            "outcome",
            Type::Code(Outcome::CODES),
            "\"start\"",
            "What was decided.",
        )
        .required(),
        Key::new(
            "by",
            Type::Codes(Role::CODES),
            "[\"supervisee\", \"manager\"]",
            "Who agreed.",
        )
        .required(),
        Key::new(
            "until",
            Type::Date,
            "2027-08-31",
            "The last day that it reaches.",
        ),
    ],
};

pub(super) static REVIEW: Shape = Shape {
    name: "review",
    doc: "An evaluation. Its answers are kept sealed.",
    keys: &[
        Key::new("date", Type::Date, "2026-06-03", "The day.").required(),
        Key::new(
            "type",
            Type::Code(ReviewType::CODES),
            "\"interim\"",
            "On the way or at the end.",
        )
        .required(),
        Key::new(
            "assessors",
            Type::Codes(Role::CODES),
            "[\"supervisee\", \"supervisor\"]",
            "Who assessed.",
        )
        .default("supervisees and supervisor"),
        Key::new(
            "manager_invited_by",
            Type::Code(Role::CODES),
            "\"supervisee\"",
            "Who invited the manager, where the manager was there.",
        ),
        Key::new(
            "blocks",
            Type::Codes(Block::CODES),
            "[\"cooperation\", \"goals\"]",
            "The parts that were done.",
        )
        .default("none"),
        Key::new(
            "waived",
            Type::Checked(LIST_ID),
            "\"supervisee-wish\"",
            "Why it was given up.",
        ),
    ],
};

pub(super) static EVENT: Shape = Shape {
    name: "event",
    doc: "A dated step. Codes only: no free text.",
    keys: &[
        Key::new("date", Type::Date, "2026-08-20", "The day.").required(),
        Key::new(
            "type",
            Type::Code(EventType::CODES),
            "\"enquiry\"",
            "What happened.",
        )
        .required(),
        Key::new(
            "by",
            Type::Code(Role::CODES),
            "\"commissioner\"",
            "Who did it.",
        ),
        Key::new(
            "party",
            Type::Checked(PERSON_CODE),
            "\"P3\"",
            "The supervisee or party it is about.",
        ),
        Key::new(
            "code",
            Type::Checked(LIST_ID),
            "\"goal-reached\"",
            "A reason or outcome.",
        ),
        Key::new("until", Type::Date, "2027-01-15", "A day that it set."),
    ],
};
