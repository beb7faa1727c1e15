//! The papers of an engagement: what its contract lacks, documents rendered and kept, signatures, amendments, the end.
//!
//! Decides and prepares; it asks nobody and prints nothing. Commands confirm and write.

pub mod amend;
pub mod desk;
pub mod drift;
pub mod ending;
pub mod finding;
pub mod former;
pub mod mend;
pub mod paper;
pub mod record;
mod series;
pub mod sheet;
pub mod shelf;
pub mod sign;
pub mod templates;
pub mod term;
pub mod value;
pub mod words;

#[cfg(test)]
pub(crate) mod testing;
