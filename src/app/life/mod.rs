//! What happens in an engagement after its contract: edits of its file, one kind of step a file.
//!
//! Prepares the new text and has it read again; it asks nobody, prints nothing and decides no rule of the profession.

pub mod calling_off;
pub mod cost;
pub mod diary;
pub mod entry;
pub mod following;
pub mod forbidden;
pub mod found;
pub mod holding;
pub mod moving;
pub mod person;
pub mod pick;
pub mod series;
mod session_keys;
pub mod writing;
