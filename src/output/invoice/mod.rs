//! Answers about invoices.

pub mod preview;
mod skipped;
