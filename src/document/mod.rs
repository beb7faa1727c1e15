//! Everything that leaves the house: bytes in, bytes out. Never sees confidential text.

pub mod builtin;
pub mod calendar;
pub mod escape;
pub mod fill;
pub mod invoice;
pub mod kind;
pub mod locale;
pub mod markdown;
pub mod page;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod template;
pub mod view;
