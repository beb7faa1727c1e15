//! The columns of `sessions.csv`.

use super::words;
use crate::app::import::column::{Column, Kind};
use crate::domain::session::{Mode, SessionStatus, SessionType};

/// The columns, in the order in which they are documented.
pub(in crate::app::import) const SESSIONS: &[Column] = &[
    Column::new(
        "engagement",
        &["toimeksianto"],
        Kind::Engagement,
        "",
        "kuusilahti-ryhma",
        "The id of an engagement in the folder or in `engagements.csv`.",
    )
    .required(),
    Column::new(
        "id",
        &["tunnus"],
        Kind::Id,
        "id",
        "s04",
        "The session's id within the engagement.",
    )
    .default("the next number"),
    Column::new(
        "date",
        &["päivä", "pvm", "päivämäärä", "alkaa"],
        Kind::Moment,
        "",
        "5.11.2026",
        "The day, Finnish time; the time of day may stand here too.",
    )
    .required(),
    Column::new(
        "time",
        &["kello", "klo", "aika", "kellonaika"],
        Kind::Time,
        "",
        "13.00",
        "When it begins, where `date` does not say.",
    ),
    Column::new(
        "minutes",
        &["kesto", "minuutit"],
        Kind::Number,
        "minutes",
        "90",
        "Planned length.",
    )
    .unit("minutes")
    .default("the contract's length"),
    Column::new(
        "type",
        &["laji", "tyyppi"],
        Kind::Code(words(
            SessionType::CODES,
            "session",
            &[
                ("kokeilu", "trial"),
                ("työnohjaus", "regular"),
                ("työnohjauskerta", "regular"),
                ("väliarviointi", "review"),
                ("loppuarviointi", "closing"),
                ("info", "info"),
                ("seuranta", "followup"),
            ],
        )),
        "type",
        "kokeilukerta",
        "What kind of meeting it is; needed in a mediation.",
    )
    .default("regular; of a talk or relaxation, that"),
    Column::new(
        "status",
        &["tila"],
        Kind::Code(words(
            SessionStatus::CODES,
            "session-status",
            &[
                ("suunniteltu", "planned"),
                ("toteutunut", "held"),
                ("toteutui", "held"),
                ("peruutettu", "cancelled"),
                ("asiakas perui", "cancelled"),
                ("poisjäänti", "no_show"),
                ("saapumatta", "no_show"),
            ],
        )),
        "status",
        "pidetty",
        "What became of it.",
    )
    .default("held before today, planned from today on"),
    Column::new(
        "mode",
        &["tapaamistapa", "muoto"],
        Kind::Code(words(
            Mode::CODES,
            "mode",
            &[
                ("lähi", "on_site"),
                ("lähitapaaminen", "on_site"),
                ("etä", "remote"),
                ("etätapaaminen", "remote"),
                ("hybridi", "hybrid"),
            ],
        )),
        "mode",
        "etänä",
        "How it is held.",
    )
    .default("the engagement's mode"),
    Column::new(
        "present",
        &["osallistujia", "läsnä"],
        Kind::Number,
        "present",
        "6",
        "How many were there. Never their names.",
    ),
    Column::new(
        "km",
        &["kilometrit", "matka"],
        Kind::Number,
        "km",
        "42",
        "Kilometres driven for it, there and back; none for a remote session.",
    )
    .unit("km"),
    Column::new(
        "minutes_held",
        &["toteutunut kesto"],
        Kind::Number,
        "minutes_held",
        "75",
        "Minutes it took, when they differ from the plan.",
    )
    .unit("minutes"),
    Column::new(
        "venue",
        &["paikka"],
        Kind::Text,
        "venue",
        "Kirjaston kokoushuone",
        "Where, when it is another place than agreed.",
    ),
    Column::new(
        "notice",
        &["peruutusilmoitus", "ilmoitettu"],
        Kind::Moment,
        "notice",
        "3.11.2026 9.30",
        "When the cancellation was told; with the time of day.",
    ),
    Column::new(
        "party",
        &["osapuoli"],
        Kind::Text,
        "party",
        "P1",
        "The party met in a mediation, by code.",
    ),
    Column::new(
        "price",
        &["hinta"],
        Kind::Money,
        "cents",
        "140,00",
        "A price of its own, when it is not the contract's.",
    )
    .unit("euros"),
];
