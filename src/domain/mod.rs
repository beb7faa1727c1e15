//! The nouns of the field: plain values that cannot be wrong. Touches nothing outside: no files, clock, environment or serde.
//!
//! Text from outside becomes one of these types at the border (`FromStr`), and is not checked again after that.

pub mod bank;
pub mod barcode;
pub mod client;
mod code;
pub mod contract;
pub mod deadlines;
pub mod debtor;
pub mod engagement;
pub mod event;
pub mod form;
pub mod helsinki;
pub mod holiday;
pub mod id;
pub mod invoice_number;
pub mod language;
pub mod late_interest;
pub mod mediation;
pub mod money;
pub mod naming;
pub mod number;
pub mod occasion;
pub mod operator;
pub mod party;
pub mod payment_code;
pub mod period;
pub mod practice;
pub mod price;
pub mod reference;
pub mod reference_rate;
pub mod reminder;
pub mod session;
pub mod share;
pub mod vat;

pub use code::UnknownCode;
pub(crate) use code::codes;
