//! The columns of `clients.csv`.

use super::words;
use crate::app::import::column::{Column, Kind};
use crate::domain::client::{Channel, ClientType, Reference};
use crate::domain::language::Language;

/// The columns, in the order in which they are documented.
pub(in crate::app::import) const CLIENTS: &[Column] = &[
    Column::new(
        "id",
        &["tunnus", "asiakastunnus"],
        Kind::Id,
        "",
        "kuusilahti",
        "The client's id, which becomes the file's name.",
    )
    .default("proposed from the name; for a private person a neutral one"),
    Column::new(
        "name",
        &["nimi", "asiakas"],
        Kind::Text,
        "name",
        "Kuusilahden kunta",
        "The name as it stands on invoices.",
    )
    .required(),
    Column::new(
        "type",
        &["tyyppi", "asiakastyyppi", "laji"],
        Kind::Code(words(
            ClientType::CODES,
            "client-type",
            &[
                ("kaupunki", "municipality"),
                ("valtio", "state"),
                ("osakeyhtiö", "company"),
                ("oy", "company"),
                ("yhdistys", "association"),
                ("säätiö", "association"),
                ("tmi", "sole_trader"),
                ("yrittäjä", "sole_trader"),
                ("yksityinen", "consumer"),
                ("kuluttaja", "consumer"),
            ],
        )),
        "type",
        "kunta",
        "What kind of client it is.",
    )
    .required(),
    Column::new(
        "business_id",
        &["y-tunnus"],
        Kind::Text,
        "business_id",
        "9990002-4",
        "Business id; the check digit is verified.",
    ),
    Column::new(
        "vat_id",
        &["alv-numero", "alv-tunnus"],
        Kind::Text,
        "vat_id",
        "FI99900024",
        "VAT number, where invoices must carry it.",
    ),
    Column::new(
        "sector",
        &["toimiala"],
        Kind::Text,
        "sector",
        "varhaiskasvatus",
        "The industry in free words.",
    ),
    Column::new(
        "street",
        &["katuosoite", "osoite", "lähiosoite"],
        Kind::Text,
        "address.street",
        "Rantatie 4",
        "Street and number, or a box; with it postcode and town.",
    ),
    Column::new(
        "postcode",
        &["postinumero"],
        Kind::Text,
        "address.postcode",
        "00000",
        "Postal code; in Finland all five digits, though a spreadsheet drops zeros in front.",
    ),
    Column::new(
        "town",
        &["postitoimipaikka", "paikkakunta", "kaupunki"],
        Kind::Text,
        "address.town",
        "Kuusilahti",
        "Post town.",
    ),
    Column::new(
        "country",
        &["maa"],
        Kind::Text,
        "address.country",
        "SE",
        "Two-letter country code.",
    )
    .default("Finland"),
    Column::new(
        "language",
        &["kieli"],
        Kind::Code(words(Language::CODES, "language", &[])),
        "language",
        "suomi",
        "Language of invoices and letters.",
    )
    .default("the practice's language"),
    Column::new(
        "email",
        &["sähköposti", "e-mail"],
        Kind::Text,
        "email",
        "kirjaamo@kuusilahti.example",
        "E-mail address.",
    ),
    Column::new(
        "phone",
        &["puhelin", "puhelinnumero"],
        Kind::Text,
        "phone",
        "000 000 0000",
        "Telephone number.",
    ),
    Column::new(
        "contact",
        &["yhteyshenkilö"],
        Kind::Text,
        "contact.name",
        "Kaisa Malli",
        "The contact person's name.",
    ),
    Column::new(
        "contact_title",
        &["yhteyshenkilön nimike"],
        Kind::Text,
        "contact.title",
        "palvelupäällikkö",
        "The contact person's title at work.",
    ),
    Column::new(
        "contact_email",
        &["yhteyshenkilön sähköposti"],
        Kind::Text,
        "contact.email",
        "kaisa.malli@kuusilahti.example",
        "The contact person's e-mail address.",
    ),
    Column::new(
        "contact_phone",
        &["yhteyshenkilön puhelin"],
        Kind::Text,
        "contact.phone",
        "000 000 0000",
        "The contact person's telephone number.",
    ),
    Column::new(
        "channel",
        &["laskutustapa", "lasku"],
        Kind::Code(words(
            Channel::CODES,
            "invoice-channel",
            &[
                ("verkkolasku", "einvoice"),
                ("sähköposti", "email"),
                ("paperi", "paper"),
            ],
        )),
        "channel",
        "verkkolasku",
        "How invoices are sent.",
    ),
    Column::new(
        "einvoice_address",
        &["verkkolaskuosoite"],
        Kind::Text,
        "einvoice.address",
        "003799900024",
        "The receiver's e-invoice address; check digits are verified; with it the operator.",
    ),
    Column::new(
        "einvoice_operator",
        &["operaattori", "välittäjä"],
        Kind::Text,
        "einvoice.operator",
        "003723327487",
        "The receiver's operator.",
    ),
    Column::new(
        "required_references",
        &["pakolliset viitteet", "viitteet"],
        Kind::Codes(words(
            Reference::CODES,
            "reference",
            &[
                ("tilausnumero", "order_number"),
                ("sopimusnumero", "contract_number"),
                ("viitteenne", "your_ref"),
                ("kustannuspaikka", "cost_centre"),
            ],
        )),
        "required_references",
        "tilausnumero + kustannuspaikka",
        "References without which the client returns an invoice, with `+` between them.",
    ),
    Column::new(
        "payment_term_days",
        &["maksuaika"],
        Kind::Number,
        "payment_term_days",
        "30",
        "Days to pay.",
    )
    .unit("days")
    .default("the practice's term"),
];
