//! The shape of `clients/<client>.toml`, and of the addresses and contacts that other files share with it.

use super::{
    BUSINESS_ID, EINVOICE_ADDRESS, EINVOICE_OPERATOR, Key, SCHEMA_KEY, Shape, Type, VAT_ID,
};
use crate::domain::client::{Channel, ClientType, Reference};
use crate::domain::language::Language;

/// A postal address.
pub(super) static ADDRESS: Shape = Shape {
    name: "address",
    doc: "A postal address.",
    keys: &[
        Key::new(
            "street",
            Type::Text,
            "\"Rantatie 4\"",
            "Street and number, or a box.",
        )
        .required(),
        Key::new("postcode", Type::Text, "\"00000\"", "Postal code, as text.").required(),
        Key::new("town", Type::Text, "\"Kuusilahti\"", "Post town.").required(),
        Key::new("country", Type::Text, "\"SE\"", "Two-letter country code.").default("Finland"),
    ],
};

static CONTACT: Shape = Shape {
    name: "contact",
    doc: "Somebody to turn to at the client.",
    keys: &[
        Key::new("name", Type::Text, "\"Kaisa Malli\"", "Name.").required(),
        Key::new(
            "title",
            Type::Text,
            "\"palvelupäällikkö\"",
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

static EINVOICE: Shape = Shape {
    name: "einvoice",
    doc: "Where e-invoices are sent.",
    keys: &[
        Key::new(
            "address",
            Type::Checked(EINVOICE_ADDRESS),
            "\"003799900024\"",
            "The receiver's address: an OVT, an IBAN or the operator's own id; check digits are verified.",
        )
        .required(),
        Key::new("operator", Type::Checked(EINVOICE_OPERATOR), "\"003723327487\"", "The receiver's operator.").required(),
    ],
};

/// A client file.
pub static CLIENT: Shape = Shape {
    name: "client",
    doc: "An organisation or a person who commissions or pays. The file's name is the client's id.",
    keys: &[
        SCHEMA_KEY,
        Key::new(
            "name",
            Type::Text,
            "\"Kuusilahden kunta\"",
            "The name as it stands on invoices.",
        )
        .required(),
        Key::new(
            "type",
            Type::Code(ClientType::CODES),
            "\"municipality\"",
            "What kind of client it is.",
        )
        .required(),
        Key::new(
            "sector",
            Type::Text,
            "\"varhaiskasvatus\"",
            "The industry in free words; no rule reads it.",
        ),
        Key::new(
            "business_id",
            Type::Checked(BUSINESS_ID),
            "\"9990002-4\"",
            "Business id; the check digit is verified.",
        ),
        Key::new(
            "vat_id",
            Type::Checked(VAT_ID),
            "\"FI99900024\"",
            "VAT number, where invoices must carry it.",
        ),
        Key::new(
            "language",
            Type::Code(Language::CODES),
            "\"fi\"",
            "Language of invoices and letters.",
        )
        .default("the practice's language"),
        Key::new(
            "email",
            Type::Text,
            "\"kirjaamo@kuusilahti.example\"",
            "E-mail address.",
        ),
        Key::new("phone", Type::Text, "\"000 000 0000\"", "Telephone number."),
        Key::new(
            "channel",
            Type::Code(Channel::CODES),
            "\"einvoice\"",
            "How invoices are sent.",
        ),
        Key::new(
            "required_references",
            Type::Codes(Reference::CODES),
            "[\"order_number\", \"cost_centre\"]",
            "References without which the client returns an invoice.",
        )
        .default("none"),
        Key::new(
            "payment_term_days",
            Type::Integer(0, 180),
            "30",
            "Days to pay.",
        )
        .unit("days")
        .default("the practice's term"),
        Key::new("address", Type::Table(&ADDRESS), "", "Postal address."),
        Key::new("contact", Type::Table(&CONTACT), "", "The contact person."),
        Key::new(
            "einvoice",
            Type::Table(&EINVOICE),
            "",
            "Where e-invoices are sent.",
        ),
    ],
};
