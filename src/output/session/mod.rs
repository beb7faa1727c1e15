//! Answers about meetings.

pub mod plan;
