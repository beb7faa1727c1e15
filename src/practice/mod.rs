//! The verbs of the field: pure questions asked of domain values and today's date.
//!
//! Never reads a file, a clock or a word for people: answers are data, and the words are found at the top.

pub mod billing;
pub mod calendar;
pub mod cancelling;
pub mod charging;
pub mod contract;
pub mod due;
pub mod followed;
pub mod meeting;
pub mod planning;
pub mod pricing;
pub mod proposal;
pub mod signing;
pub mod stats;
pub mod status;
pub mod step;

#[cfg(test)]
mod testing;
