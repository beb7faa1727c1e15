//! The shapes of what a mediation, a talk and a relaxation add to an engagement.

use super::{Key, LIST_ID, PERSON_CODE, RESPONSIBLE, Shape, Type};
use crate::domain::mediation::{MediatorKind, TermResult};
use crate::domain::occasion::{Equipment, Instrument, Occasion, TalkFormat};

static PARTY: Shape = Shape {
    name: "party",
    doc: "A party to the mediation, by code.",
    keys: &[
        Key::new("code", Type::Checked(PERSON_CODE), "\"P1\"", "The code.").required(),
        Key::new(
            "support_person",
            Type::Boolean,
            "false",
            "Whether a support person comes along, accepted by all.",
        )
        .default("false"),
    ],
};

static TERM: Shape = Shape {
    name: "term",
    doc: "A term of the parties' agreement: who sees to it by when. What it says stands in the agreement alone.",
    keys: &[
        Key::new(
            "responsible",
            Type::Checked(RESPONSIBLE),
            "\"P1\"",
            "Who sees to it: a party by code, `employer` or `all`.",
        )
        .required(),
        Key::new("due", Type::Date, "2026-12-01", "By when.").default("from now on"),
    ],
};

static FOLLOWUP: Shape = Shape {
    name: "followup",
    doc: "A follow-up of the agreement. Written by `tyo mediation follow-up`.",
    keys: &[
        Key::new("date", Type::Date, "2026-12-03", "The day.").required(),
        Key::new(
            "mediator_present",
            Type::Boolean,
            "true",
            "Whether the mediator was there.",
        )
        .default("true"),
        Key::new(
            "results",
            Type::Codes(TermResult::CODES),
            "[\"kept\", \"partly\"]",
            "How each term has been kept, in the order of the terms.",
        )
        .default("none"),
    ],
};

pub(super) static MEDIATION: Shape = Shape {
    name: "mediation",
    doc: "A mediation's own terms. What is said there is kept sealed.",
    keys: &[
        Key::new(
            "mediator",
            Type::Code(MediatorKind::CODES),
            "\"external\"",
            "Where the mediator comes from.",
        )
        .default("external"),
        Key::new(
            "info_cents",
            Type::Cents,
            "35000",
            "Price of the information meeting without VAT.",
        )
        .unit("euro cents"),
        Key::new(
            "separate_cents",
            Type::Cents,
            "27500",
            "Price of each separate meeting without VAT.",
        )
        .unit("euro cents"),
        Key::new(
            "joint_cents",
            Type::Cents,
            "160000",
            "Price of the joint meetings without VAT.",
        )
        .unit("euro cents"),
        Key::new(
            "followup_cents",
            Type::Cents,
            "60000",
            "Price of each follow-up without VAT.",
        )
        .unit("euro cents"),
        Key::new(
            "followup_days",
            Type::Integers(1, 730),
            "[30, 90]",
            "Days after the agreement on which it is followed up.",
        )
        .unit("days")
        .default("none"),
        Key::new("party", Type::Tables(&PARTY), "", "The parties."),
        Key::new(
            "term",
            Type::Tables(&TERM),
            "",
            "The terms of the agreement, once there is one.",
        ),
        Key::new(
            "followup",
            Type::Tables(&FOLLOWUP),
            "",
            "Follow-ups that were made.",
        ),
    ],
};

pub(super) static TALK: Shape = Shape {
    name: "talk",
    doc: "A talk's own terms.",
    keys: &[
        Key::new(
            "topic",
            Type::Checked(LIST_ID),
            "\"trust\"",
            "The topic, by its id in `practice.toml`.",
        ),
        Key::new(
            "title",
            Type::Text,
            "\"Luottamus arjessa\"",
            "A title of its own.",
        ),
        Key::new(
            "format",
            Type::Code(TalkFormat::CODES),
            "\"lecture\"",
            "What it is for.",
        )
        .default("lecture"),
        Key::new(
            "audience",
            Type::Integer(1, 5_000),
            "60",
            "How many listeners are expected.",
        ),
        Key::new(
            "technology",
            Type::Text,
            "\"videotykki ja äänentoisto\"",
            "The technology the customer sees to.",
        ),
        Key::new(
            "recording",
            Type::Boolean,
            "false",
            "Whether it may be recorded.",
        )
        .default("false"),
    ],
};

pub(super) static RELAXATION: Shape = Shape {
    name: "relaxation",
    doc: "A relaxation's own terms. Nothing about anybody's health is ever written down.",
    keys: &[
        Key::new(
            "occasion",
            Type::Code(Occasion::CODES),
            "\"work_day\"",
            "The occasion.",
        )
        .required(),
        Key::new(
            "other",
            Type::Text,
            "\"kyläjuhla\"",
            "The occasion in words, when it is another.",
        ),
        Key::new("people", Type::Integer(1, 500), "8", "How many take part."),
        Key::new(
            "method",
            Type::Checked(LIST_ID),
            "\"peter-hess\"",
            "The method, by its id in `practice.toml`.",
        ),
        Key::new(
            "instruments",
            Type::Codes(Instrument::CODES),
            "[\"singing_bowls\", \"gongs\"]",
            "What is played.",
        )
        .default("none"),
        Key::new(
            "customer_provides",
            Type::Codes(Equipment::CODES),
            "[\"mats\", \"quiet_room\"]",
            "What the customer sees to.",
        )
        .default("none"),
    ],
};
