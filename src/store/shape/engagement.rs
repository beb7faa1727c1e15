//! The shape of `engagements/<engagement>.toml`: one file holds the whole of one engagement.

use super::contract::CONTRACT;
use super::history::{AMENDMENT, DECISION, EVENT, REVIEW, SESSION, SIGNATURE};
use super::occasion::{MEDIATION, RELAXATION, TALK};
use super::{ID, Key, SCHEMA_KEY, SHARE, Shape, Type};
use crate::domain::engagement::{Composition, Form, Kind, Setting};
use crate::domain::event::Origin;
use crate::domain::language::Language;
use crate::domain::party::Role;
use crate::domain::session::Mode;
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
        Key::new(
            "revised",
            Type::Dates,
            "[2027-03-01]",
            "The days on which its words were changed.",
        )
        .default("never"),
        Key::new(
            "dropped",
            Type::Date,
            "2027-03-01",
            "The day on which it was given up.",
        ),
    ],
};

static TASK: Shape = Shape {
    name: "task",
    doc: "A task between two meetings: only that there is one. What it is about stands in a sealed note.",
    keys: &[
        Key::new(
            "id",
            Type::Checked(ID),
            "\"t1\"",
            "Its id within the engagement.",
        )
        .required(),
        Key::new("date", Type::Date, "2026-10-15", "The day it was agreed.").required(),
        Key::new(
            "session",
            Type::Checked(ID),
            "\"s05\"",
            "The meeting at which it is looked at.",
        )
        .default("the next one"),
        Key::new(
            "done",
            Type::Date,
            "2026-11-05",
            "The day on which it was looked at.",
        ),
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
        Key::new("task", Type::Tables(&TASK), "", "Tasks between meetings."),
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
