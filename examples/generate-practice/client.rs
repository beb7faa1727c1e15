//! Clients: towns, firms, associations, sole traders and consumers in turn.

use crate::numbers::business_id;

/// The types of client, in turn.
const TYPES: [&str; 8] = [
    "municipality",
    "company",
    "association",
    "consumer",
    "wellbeing_county",
    "company",
    "parish",
    "sole_trader",
];

/// Returns the client's id.
pub(crate) fn id(index: u32) -> String {
    format!("c{index:05}")
}

/// Returns the client's type.
pub(crate) fn client_type(index: u32) -> &'static str {
    let at = usize::try_from(index).unwrap_or_default() % TYPES.len();
    TYPES.get(at).copied().unwrap_or("company")
}

/// Says whether the client is a private person.
pub(crate) fn is_consumer(index: u32) -> bool {
    client_type(index) == "consumer"
}

/// Says whether the client is a public body, which has 30 days to pay.
pub(crate) fn is_public(index: u32) -> bool {
    matches!(
        client_type(index),
        "municipality" | "wellbeing_county" | "parish"
    )
}

/// Returns the days the client has to pay.
pub(crate) fn payment_term_days(index: u32) -> u32 {
    if is_public(index) { 30 } else { 14 }
}

/// Writes a client's file.
pub(crate) fn text(index: u32) -> String {
    let (kind, id) = (client_type(index), id(index));
    let name = if is_consumer(index) {
        format!("Ohjattava-{index}")
    } else {
        format!("Esimerkki-{kind} {index}")
    };
    let mut text = format!("schema = 1\nname = \"{name}\"\ntype = \"{kind}\"\n");
    // Two numbers in eleven have no check digit; the next one has.
    let number = 9_100_000 + index * 7;
    let business_id = (!is_consumer(index))
        .then(|| (number..).find_map(business_id))
        .flatten();
    if let Some(business_id) = &business_id {
        text.push_str(&format!("business_id = \"{business_id}\"\n"));
    }
    if is_public(index) {
        text.push_str("channel = \"einvoice\"\nrequired_references = [\"order_number\", \"cost_centre\"]\npayment_term_days = 30\n");
    } else {
        text.push_str(&format!(
            "email = \"laskut@{id}.example\"\nchannel = \"email\"\n"
        ));
    }
    text.push_str(&format!(
        "\n[address]\nstreet = \"Esimerkkitie {}\"\npostcode = \"00000\"\ntown = \"Kuusilahti\"\n",
        index % 90 + 1
    ));
    if let Some(business_id) = business_id.filter(|_| is_public(index)) {
        let ovt = business_id.replace('-', "");
        text.push_str(&format!(
            "\n[einvoice]\naddress = \"0037{ovt}\"\noperator = \"003723327487\"\n"
        ));
    }
    text
}
