//! Invoices as the payer reads them.

pub mod line;
mod service;
