//! A client file to a [`Client`].

use super::table::Table;
use super::value::address;
use crate::domain::client::{Client, Contact, Einvoice};
use crate::domain::id::ClientId;

/// Reads a client.
pub(super) fn client(id: ClientId, table: &Table<'_>) -> Option<Client> {
    let (name, client_type) = (table.text("name"), table.code("type"));
    Some(Client {
        id,
        sector: table.text("sector"),
        business_id: table.checked("business_id"),
        vat_id: table.checked("vat_id"),
        address: table.inside("address", address),
        language: table.code("language"),
        email: table.text("email"),
        phone: table.text("phone"),
        contact: table.inside("contact", contact),
        channel: table.code("channel"),
        einvoice: table.inside("einvoice", einvoice),
        required_references: table.codes("required_references"),
        payment_term_days: table.number("payment_term_days"),
        name: name?,
        client_type: client_type?,
    })
}

/// Reads a contact person.
fn contact(table: &Table<'_>) -> Option<Contact> {
    let (title, email, phone) = (
        table.text("title"),
        table.text("email"),
        table.text("phone"),
    );
    Some(Contact {
        name: table.text("name")?,
        title,
        email,
        phone,
    })
}

/// Reads where e-invoices go.
fn einvoice(table: &Table<'_>) -> Option<Einvoice> {
    let (address, operator) = (table.checked("address"), table.checked("operator"));
    Some(Einvoice {
        address: address?,
        operator: operator?,
    })
}
