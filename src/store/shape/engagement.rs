//! The shape of `engagements/<engagement>.toml`: one file holds the whole of one engagement.

use super::contract::CONTRACT;
use super::{ID, Key, PERSON_CODE, SCHEMA_KEY, SHA256, SHARE, Shape, Type};
use crate::domain::engagement::{Composition, Form, Kind, Setting};
use crate::domain::event::{
    Block, DecisionType, EventType, Origin, Outcome, ReviewType, SignatureMethod,
};
use crate::domain::language::Language;
use crate::domain::mediation::MediatorKind;
use crate::domain::occasion::{Equipment, Instrument, Occasion, TalkFormat};
use crate::domain::party::Role;
use crate::domain::price::Service;
use crate::domain::session::{Canceller, Excuse, Mode, SessionStatus, SessionType};
use crate::domain::vat::TreatmentCode;

static GROUP: Shape = Shape {
    name: "group",
    doc: "The people supervised, as a count; never a name.",
    keys: &[
        Key::new("size", Type::Integer(1, 500), "6", "How many."),
        Key::new(
            "profession",
            Type::Text,
            "\"varhaiskasvatuksen opettajat\"",
            "The profession of the group, not of a person.",
        ),
        Key::new(
            "composition",
            Type::Code(Composition::CODES),
            "\"same_task_other_teams\"",
            "How it is made up.",
        ),
    ],
};

static PERSON: Shape = Shape {
    name: "person",
    doc: "A manager, a representative or a contact person of the commissioner or payer. Supervisees never stand here.",
    keys: &[
        Key::new(
            "role",
            Type::Code(Role::CODES),
            "\"manager\"",
            "What the person is in the engagement.",
        )
        .required(),
        Key::new("name", Type::Text, "\"Kaisa Malli\"", "Name.").required(),
        Key::new(
            "title",
            Type::Text,
            "\"päiväkodin johtaja\"",
            "Title at work.",
        ),
        Key::new(
            "email",
            Type::Text,
            "\"kaisa.malli@kuusilahti.example\"",
            "E-mail address.",
        ),
        Key::new("phone", Type::Text, "\"000 000 0000\"", "Telephone number."),
    ],
};

/// A VAT treatment.
pub(super) static VAT: Shape = Shape {
    name: "vat",
    doc: "How VAT is treated: chosen, never inferred.",
    keys: &[
        Key::new(
            "treatment",
            Type::Code(TreatmentCode::CODES),
            "\"standard\"",
            "The treatment.",
        )
        .required(),
        Key::new(
            "reason",
            Type::Text,
            "\"AVL 3 §, vähäinen toiminta\"",
            "Why no VAT is charged; needed for every treatment but `standard` and printed on the invoice.",
        ),
    ],
};

static PAYER: Shape = Shape {
    name: "payer",
    doc: "Somebody who pays. Each payer gets an invoice of its own and sees only its own share.",
    keys: &[
        Key::new(
            "client",
            Type::Checked(ID),
            "\"kuusilahti\"",
            "The client that pays.",
        )
        .required(),
        Key::new(
            "share",
            Type::Checked(SHARE),
            "\"1/3\"",
            "The exact part of the price, as text; the shares of a day add up to one.",
        )
        .default("\"1\""),
        Key::new(
            "from",
            Type::Date,
            "2026-11-01",
            "The first day of this share.",
        )
        .default("from the start"),
        Key::new(
            "until",
            Type::Date,
            "2026-10-31",
            "The last day of this share.",
        )
        .default("until further notice"),
        Key::new(
            "order_number",
            Type::Text,
            "\"KL-2026-0417\"",
            "The payer's order number.",
        ),
        Key::new(
            "contract_number",
            Type::Text,
            "\"KH-118/2026\"",
            "The contract's number in the payer's register.",
        ),
        Key::new(
            "your_ref",
            Type::Text,
            "\"4310KMAL\"",
            "The payer's own reference.",
        ),
        Key::new("cost_centre", Type::Text, "\"4310\"", "The cost centre."),
    ],
};

static GOAL: Shape = Shape {
    name: "goal",
    doc: "A goal that the commissioner may read. Goals for the supervisees' eyes only are kept sealed and never stand here.",
    keys: &[
        Key::new(
            "id",
            Type::Checked(ID),
            "\"g1\"",
            "Its id within the engagement.",
        )
        .required(),
        Key::new(
            "origin",
            Type::Code(Origin::CODES),
            "\"organisation\"",
            "Where it comes from.",
        )
        .required(),
        Key::new(
            "visibility",
            Type::Code(&["commissioner"]),
            "\"commissioner\"",
            "Who may read it; nothing else can stand in a plain file.",
        )
        .required(),
        Key::new(
            "text",
            Type::Text,
            "\"Työnjako tiimissä on selkeä.\"",
            "The goal in words.",
        )
        .required(),
        Key::new("date", Type::Date, "2026-10-15", "The day it was agreed."),
    ],
};

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

static MEDIATION: Shape = Shape {
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
        Key::new(
            "terms",
            Type::Integer(0, 50),
            "5",
            "The number of terms in the agreement, once there is one.",
        ),
        Key::new("party", Type::Tables(&PARTY), "", "The parties."),
    ],
};

static TALK: Shape = Shape {
    name: "talk",
    doc: "A talk's own terms.",
    keys: &[
        Key::new(
            "topic",
            Type::Checked(ID),
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

static RELAXATION: Shape = Shape {
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
            Type::Checked(ID),
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

static SIGNATURE: Shape = Shape {
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

static AMENDMENT: Shape = Shape {
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

static SESSION: Shape = Shape {
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
    ],
};

static DECISION: Shape = Shape {
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

static REVIEW: Shape = Shape {
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
            Type::Checked(ID),
            "\"supervisee-wish\"",
            "Why it was given up.",
        ),
    ],
};

static EVENT: Shape = Shape {
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
            Type::Checked(ID),
            "\"goal-reached\"",
            "A reason or outcome.",
        ),
        Key::new("until", Type::Date, "2027-01-15", "A day that it set."),
    ],
};

/// An engagement file.
pub static ENGAGEMENT: Shape = Shape {
    name: "engagement",
    doc: "One piece of work for one commissioner, from the first enquiry to the end. The file's name is the engagement's id.",
    keys: &[
        SCHEMA_KEY,
        Key::new(
            "kind",
            Type::Code(Kind::CODES),
            "\"supervision\"",
            "What kind of work it is.",
        )
        .required(),
        Key::new(
            "form",
            Type::Code(Form::CODES),
            "\"group\"",
            "Who is supervised together; may be open until the contract is drafted.",
        ),
        Key::new(
            "setting",
            Type::Code(Setting::CODES),
            "\"individual\"",
            "For managers: alone or in a group.",
        ),
        Key::new(
            "client",
            Type::Checked(ID),
            "\"kuusilahti\"",
            "The client that commissions it.",
        )
        .required(),
        Key::new(
            "unit",
            Type::Text,
            "\"Metsänreunan koulu\"",
            "The commissioner's unit.",
        ),
        Key::new(
            "language",
            Type::Code(Language::CODES),
            "\"fi\"",
            "Language of documents.",
        )
        .default("the practice's language"),
        Key::new(
            "mode",
            Type::Code(Mode::CODES),
            "\"on_site\"",
            "How people meet.",
        )
        .default("on_site"),
        Key::new(
            "supervisor",
            Type::Checked(ID),
            "\"aino\"",
            "Who does the work.",
        )
        .default("the practice's first supervisor"),
        Key::new(
            "co_supervisor",
            Type::Checked(ID),
            "\"otto\"",
            "A second supervisor.",
        ),
        Key::new(
            "supervision_of_supervision",
            Type::Boolean,
            "true",
            "Whether it is the supervision of a supervisor's own work.",
        )
        .default("false"),
        Key::new(
            "group",
            Type::Table(&GROUP),
            "",
            "The people supervised, as a count.",
        ),
        Key::new(
            "person",
            Type::Tables(&PERSON),
            "",
            "Managers, representatives and contact persons.",
        ),
        Key::new(
            "contract",
            Type::Table(&CONTRACT),
            "",
            "What has been agreed.",
        ),
        Key::new("vat", Type::Table(&VAT), "", "How VAT is treated."),
        Key::new("payer", Type::Tables(&PAYER), "", "Who pays."),
        Key::new(
            "goal",
            Type::Tables(&GOAL),
            "",
            "Goals that the commissioner may read.",
        ),
        Key::new(
            "mediation",
            Type::Table(&MEDIATION),
            "",
            "A mediation's own terms.",
        ),
        Key::new("talk", Type::Table(&TALK), "", "A talk's own terms."),
        Key::new(
            "relaxation",
            Type::Table(&RELAXATION),
            "",
            "A relaxation's own terms.",
        ),
        Key::new("signature", Type::Tables(&SIGNATURE), "", "Signatures."),
        Key::new(
            "amendment",
            Type::Tables(&AMENDMENT),
            "",
            "Changes of the contract.",
        ),
        Key::new("session", Type::Tables(&SESSION), "", "Meetings."),
        Key::new("decision", Type::Tables(&DECISION), "", "Decisions."),
        Key::new("review", Type::Tables(&REVIEW), "", "Evaluations."),
        Key::new("event", Type::Tables(&EVENT), "", "Dated steps."),
    ],
};
