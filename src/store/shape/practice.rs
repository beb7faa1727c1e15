//! The shape of `practice.toml`: the business, its people, lists, prices, and what a new contract proposes.

use super::clauses::PERIOD;
use super::client::ADDRESS;
use super::deadlines::DEADLINES;
use super::defaults::DEFAULTS;
use super::{BIC, BUSINESS_ID, IBAN, ID, Key, LIST_ID, OVT, SCHEMA_KEY, Shape, Type};
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::language::Language;
use crate::domain::practice::BusinessForm;
use crate::domain::price::Service;

/// A label in the languages of documents.
static LABEL: Shape = Shape {
    name: "label",
    doc: "Words in the languages of documents.",
    keys: &[
        Key::new("fi", Type::Text, "\"dialogisuus\"", "In Finnish.").required(),
        Key::new("sv", Type::Text, "\"dialogiskt arbetssätt\"", "In Swedish.")
            .default("the Finnish words"),
        Key::new("en", Type::Text, "\"dialogical work\"", "In English.")
            .default("the Finnish words"),
    ],
};

static TRAINING: Shape = Shape {
    name: "training",
    doc: "A supervisor's training, printed in contracts.",
    keys: &[
        Key::new("school", Type::Text, "\"Esimerkkiopisto\"", "Who gave it.").required(),
        Key::new(
            "programme",
            Type::Text,
            "\"Työnohjaajakoulutus\"",
            "What it was called.",
        ),
        Key::new(
            "year",
            Type::Integer(1950, 2199),
            "2016",
            "The year it ended.",
        ),
        Key::new("length", Type::Text, "\"2,5 vuotta\"", "How long it took."),
    ],
};

static CERTIFICATION: Shape = Shape {
    name: "certification",
    doc: "Hours of supervision given that an association or a school asks for.",
    keys: &[
        Key::new(
            "hours",
            Type::Integer(1, 10_000),
            "200",
            "How many are asked for.",
        )
        .required()
        .unit("hours"),
        Key::new(
            "unit_minutes",
            Type::Integer(30, 120),
            "45",
            "The length of such an hour.",
        )
        .unit("minutes")
        .default("60"),
        Key::new(
            "since",
            Type::Date,
            "2025-01-01",
            "The first day that counts.",
        )
        .required(),
        Key::new(
            "name",
            Type::Text,
            "\"Työnohjaajan pätevyys\"",
            "What it is for.",
        ),
    ],
};

static SUPERVISOR: Shape = Shape {
    name: "supervisor",
    doc: "Somebody of the practice who does the work.",
    keys: &[
        Key::new("id", Type::Checked(ID), "\"aino\"", "The id.").required(),
        Key::new("name", Type::Text, "\"Aino Esimerkki\"", "Name.").required(),
        Key::new("title", Type::Text, "\"työnohjaaja\"", "Title."),
        Key::new("email", Type::Text, "\"aino@esimerkkiohjaus.example\"", "E-mail address."),
        Key::new("phone", Type::Text, "\"000 000 0000\"", "Telephone number."),
        Key::new("areas", Type::Texts, "[\"Kuusilahti\", \"Hopeajoki\"]", "Towns served.").default("the practice's service areas"),
        Key::new("competences", Type::Codes(Kind::CODES), "[\"supervision\", \"mediation\"]", "Kinds of work done.").default("all"),
        Key::new("membership", Type::Boolean, "true", "Whether a member of STOry, the Finnish supervisors' association; contracts name it only then.").default("false"),
        Key::new("training", Type::Table(&TRAINING), "", "Training."),
        Key::new("orientation", Type::Table(&LABEL), "", "Orientation of the work."),
        Key::new("certification", Type::Table(&CERTIFICATION), "", "Hours of supervision gathered for a certification; `tyo stats --certification` counts them."),
    ],
};

static PRICE: Shape = Shape {
    name: "price",
    doc: "One line of the price list. A new contract freezes the price that holds on its day.",
    keys: &[
        Key::new(
            "service",
            Type::Code(Service::CODES),
            "\"supervision\"",
            "What is priced.",
        )
        .required(),
        Key::new(
            "form",
            Type::Code(Form::CODES),
            "\"group\"",
            "The form, for supervision.",
        ),
        Key::new(
            "setting",
            Type::Code(Setting::CODES),
            "\"individual\"",
            "For managers: alone or in a group.",
        )
        .default("both"),
        Key::new(
            "minutes",
            Type::Integer(5, 600),
            "90",
            "Length of the session.",
        )
        .unit("minutes")
        .default("any"),
        Key::new(
            "gross",
            Type::Boolean,
            "false",
            "Whether it is a consumer price that includes VAT.",
        )
        .default("false"),
        Key::new("cents", Type::Cents, "28000", "The price.")
            .unit("euro cents")
            .required(),
        Key::new(
            "valid_from",
            Type::Date,
            "2026-01-01",
            "The first day on which it holds.",
        )
        .required(),
    ],
};

static TOPIC: Shape = Shape {
    name: "talk_topic",
    doc: "A topic of talks.",
    keys: &[
        Key::new(
            "id",
            Type::Checked(LIST_ID),
            "\"trust\"",
            "The id; its meaning never changes.",
        )
        .required(),
        Key::new("title", Type::Table(&LABEL), "", "The title.").required(),
        Key::new("minutes", Type::Integer(5, 600), "60", "Usual length.").unit("minutes"),
    ],
};

static LISTED: Shape = Shape {
    name: "method",
    doc: "A method or theme.",
    keys: &[
        Key::new(
            "id",
            Type::Checked(LIST_ID),
            "\"dialogical\"",
            "The id; its meaning never changes.",
        )
        .required(),
        Key::new("label", Type::Table(&LABEL), "", "The words for it.").required(),
    ],
};

static PROCESSOR: Shape = Shape {
    name: "processor",
    doc: "Somebody who handles personal data for the practice, named in the privacy notice.",
    keys: &[
        Key::new("name", Type::Text, "\"Tilitoimisto Esimerkki Oy\"", "Name.").required(),
        Key::new("purpose", Type::Table(&LABEL), "", "What for.").required(),
        Key::new(
            "outside_eea",
            Type::Boolean,
            "false",
            "Whether data leave the European Economic Area.",
        )
        .default("false"),
    ],
};

static RETENTION: Shape = Shape {
    name: "retention",
    doc: "How long records are kept after the end. Invoices follow the law and are not set here.",
    keys: &[
        Key::new(
            "notes_months",
            Type::Integer(0, 12),
            "6",
            "Session notes, tasks and supervisees' own goals.",
        )
        .unit("months")
        .default("6"),
        Key::new(
            "evaluations_months",
            Type::Integer(0, 36),
            "12",
            "Evaluations and attendance by name.",
        )
        .unit("months")
        .default("12"),
        Key::new(
            "contracts_months",
            Type::Integer(12, 120),
            "36",
            "Contracts and their signatures.",
        )
        .unit("months")
        .default("36"),
        Key::new(
            "mediation_days",
            Type::Integer(0, 365),
            "30",
            "Mediation notes, after the last follow-up.",
        )
        .unit("days")
        .default("30"),
    ],
};

/// The practice file.
pub static PRACTICE: Shape = Shape {
    name: "practice",
    doc: "The practice itself: the business, its people, lists, prices and defaults.",
    keys: &[
        SCHEMA_KEY,
        Key::new(
            "name",
            Type::Text,
            "\"Tmi Esimerkkiohjaus\"",
            "The business name.",
        )
        .required(),
        Key::new(
            "business_form",
            Type::Code(BusinessForm::CODES),
            "\"sole_trader\"",
            "Its legal form.",
        ),
        Key::new(
            "business_id",
            Type::Checked(BUSINESS_ID),
            "\"9990001-6\"",
            "Business id; the check digit is verified.",
        ),
        Key::new(
            "vat_registered",
            Type::Boolean,
            "true",
            "Whether it is registered for VAT.",
        )
        .default("false"),
        Key::new(
            "ovt",
            Type::Checked(OVT),
            "\"003799900016\"",
            "Its own e-invoice id.",
        )
        .default("made of the business id"),
        Key::new(
            "iban",
            Type::Checked(IBAN),
            "\"FI21 1234 5600 0007 85\"",
            "Bank account; spaces are allowed, check digits are verified.",
        ),
        Key::new("bic", Type::Checked(BIC), "\"NDEAFIHH\"", "Bank."),
        Key::new(
            "email",
            Type::Text,
            "\"aino@esimerkkiohjaus.example\"",
            "E-mail address.",
        ),
        Key::new("phone", Type::Text, "\"000 000 0000\"", "Telephone number."),
        Key::new(
            "website",
            Type::Text,
            "\"https://esimerkkiohjaus.example\"",
            "Website.",
        ),
        Key::new(
            "language",
            Type::Code(Language::CODES),
            "\"fi\"",
            "Language of documents where nothing else is said.",
        )
        .default("fi"),
        Key::new(
            "terminal_language",
            Type::Code(&["en", "fi"]),
            "\"fi\"",
            "Language of the terminal.",
        )
        .default("the locale's language"),
        Key::new(
            "editor",
            Type::Text,
            "\"nano\"",
            "Editor command for `tyo edit`.",
        ),
        Key::new(
            "service_areas",
            Type::Texts,
            "[\"Kuusilahti\", \"Hopeajoki\"]",
            "Towns served; a venue elsewhere gives a warning.",
        )
        .default("everywhere"),
        Key::new(
            "privacy_notice",
            Type::Text,
            "\"https://esimerkkiohjaus.example/tietosuoja\"",
            "Where the privacy notice can be read.",
        ),
        Key::new(
            "series",
            Type::Text,
            "\"A\"",
            "Series of invoice numbers, for a practice that issues on two machines: one to four capital letters.",
        ),
        Key::new(
            "late_interest_basis_points",
            Type::Integer(0, 3_000),
            "1050",
            "Agreed late interest.",
        )
        .unit("basis points (100 = 1 %)")
        .default("the statutory rate"),
        Key::new(
            "complaint_days",
            Type::Integer(1, 60),
            "8",
            "Days to complain about an invoice.",
        )
        .unit("days"),
        Key::new("address", Type::Table(&ADDRESS), "", "Postal address."),
        Key::new(
            "ethics_ref",
            Type::Table(&LABEL),
            "",
            "The ethical principles followed, by name.",
        ),
        Key::new("insurance", Type::Table(&LABEL), "", "Liability insurance."),
        Key::new(
            "supervisor",
            Type::Tables(&SUPERVISOR),
            "",
            "Those who do the work; at least one.",
        )
        .required(),
        Key::new("price", Type::Tables(&PRICE), "", "Price list."),
        Key::new("talk_topic", Type::Tables(&TOPIC), "", "Talk topics."),
        Key::new("method", Type::Tables(&LISTED), "", "Methods."),
        Key::new(
            "theme",
            Type::Tables(&LISTED),
            "",
            "Themes of feedback reports, besides the built-in ones.",
        ),
        Key::new(
            "holiday",
            Type::Tables(&PERIOD),
            "",
            "Times when the practice is closed.",
        ),
        Key::new(
            "processor",
            Type::Tables(&PROCESSOR),
            "",
            "Those who handle personal data for the practice.",
        ),
        Key::new(
            "retention",
            Type::Table(&RETENTION),
            "",
            "How long records are kept.",
        ),
        Key::new(
            "deadlines",
            Type::Table(&DEADLINES),
            "",
            "Days that steps may take.",
        ),
        Key::new(
            "defaults",
            Type::Table(&DEFAULTS),
            "",
            "What a new contract proposes.",
        ),
    ],
};
