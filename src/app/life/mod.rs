//! What happens in an engagement after its contract: edits of its file, one kind of step a file.
//!
//! Prepares the new text and has it read again; it asks nobody, prints nothing and decides no rule of the profession.

pub mod entry;
pub mod forbidden;
pub mod found;
pub mod person;
pub mod writing;
