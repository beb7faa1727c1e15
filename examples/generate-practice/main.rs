//! Writes a large made-up practice folder for measuring: `generate-practice DIR --engagements N --sessions M`.
//!
//! The same arguments always write the same bytes. Never writes into a folder that holds something already.

mod client;
mod contract;
mod folder;
mod numbers;
mod occasion;
mod parts;
mod process;
#[cfg(test)]
mod tests;

use std::io;
use std::path::PathBuf;

use clap::Parser;

/// Writes a large made-up practice folder, always the same for the same arguments.
#[derive(Debug, Parser)]
struct Arguments {
    /// Folder to make; it must be empty or not exist
    dir: PathBuf,
    /// How many engagements; about one client is made for ten
    #[arg(long, default_value_t = 1_000, value_parser = clap::value_parser!(u32).range(1..=99_999))]
    engagements: u32,
    /// How many sessions each process of sessions has
    #[arg(long, default_value_t = 24, value_parser = clap::value_parser!(u32).range(1..=300))]
    sessions: u32,
}

fn main() -> io::Result<()> {
    let arguments = Arguments::parse();
    folder::generate(&arguments.dir, arguments.engagements, arguments.sessions)
}
