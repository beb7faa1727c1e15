//! Everything that leaves the house: bytes in, bytes out. Never sees confidential text.

pub mod markdown;
#[cfg(feature = "pdf")]
pub mod pdf;
