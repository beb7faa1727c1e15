//! What the table of questions promises.
