//! Times whole commands as a user waits for them: wall time of each run, and CPU time as the mean of all runs.
//!
//! `cargo bench --bench commands` on a quiet machine. Prints figures and fails nothing: what may never get slower is
//! written in `docs/DECISIONS.md`, and a person compares. `-- --engagements N` sets the size of the generated folder.

#[path = "../examples/generate-practice/client.rs"]
mod client;
#[path = "../examples/generate-practice/contract.rs"]
mod contract;
#[path = "../examples/generate-practice/folder.rs"]
mod folder;
#[path = "../examples/generate-practice/numbers.rs"]
mod numbers;
#[path = "../examples/generate-practice/occasion.rs"]
mod occasion;
#[path = "../examples/generate-practice/parts.rs"]
mod parts;
#[path = "../examples/generate-practice/process.rs"]
mod process;

use std::io;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use rayon::prelude::*;

/// How often each command runs.
const RUNS: u32 = 40;

#[expect(
    clippy::disallowed_methods,
    reason = "a bench has arguments of its own"
)]
fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().collect();
    if let [_, word, folder, ..] = arguments.as_slice()
        && word == "--parse"
    {
        return parse(Path::new(folder));
    }
    let size = arguments
        .iter()
        .position(|word| word == "--engagements")
        .and_then(|at| arguments.get(at + 1));
    let size: u32 = size.and_then(|text| text.parse().ok()).unwrap_or(10_000);
    let small = tempfile::tempdir()?;
    let large = tempfile::tempdir()?;
    folder::generate(&small.path().join("practice"), 100, 24)?;
    folder::generate(&large.path().join("practice"), size, 24)?;
    let small = small.path().join("practice");
    let large = large.path().join("practice");
    let id = first_engagement(&large)?;

    print_line("command", "wall min", "median", "max", "CPU mean");
    measure("--version", &small, &["--version"], RUNS)?;
    measure("--help", &small, &["--help"], RUNS)?;
    measure("completions bash", &small, &["completions", "bash"], RUNS)?;
    measure(
        "show, of 100",
        &small,
        &["show", &first_engagement(&small)?],
        RUNS,
    )?;
    measure(&format!("show, of {size}"), &large, &["show", &id], RUNS)?;
    measure(
        &format!("contract check, of {size}"),
        &large,
        &["contract", "check", &id],
        RUNS,
    )?;
    measure(&format!("list, of {size}"), &large, &["list", "--all"], 3)?;
    measure(&format!("agenda, of {size}"), &large, &["agenda"], 3)?;
    measure(
        &format!("invoice preview, of {size}"),
        &large,
        &["invoice", "preview", "--month", "2026-11", "--missing"],
        3,
    )?;
    measure_parsing(&format!("the toml crate, of {size}"), &large)?;
    measure(&format!("check, of {size}"), &large, &["check"], 3)
}

/// Reads and parses every record of a folder with the `toml` crate alone, on as many threads as `tyo` uses: what reading
/// costs anybody. `agenda` and `invoice preview` are held against it.
fn parse(folder: &Path) -> io::Result<()> {
    let mut files = vec![folder.join("practice.toml")];
    for name in ["clients", "engagements"] {
        let entries = std::fs::read_dir(folder.join(name))?;
        files.extend(entries.filter_map(|entry| entry.ok().map(|entry| entry.path())));
    }
    let read = |path: &PathBuf| -> io::Result<usize> {
        let text = String::from_utf8(std::fs::read(path)?).map_err(io::Error::other)?;
        let table: toml::Table = toml::from_str(&text).map_err(io::Error::other)?;
        Ok(table.len())
    };
    files
        .par_iter()
        .map(read)
        .sum::<io::Result<usize>>()
        .map(drop)
}

/// Runs this program as the parser of a folder and prints its times.
#[expect(clippy::disallowed_methods, reason = "a bench starts itself")]
fn measure_parsing(name: &str, folder: &Path) -> io::Result<()> {
    let program = std::env::current_exe()?;
    timed(name, 3, || {
        let mut command = Command::new(&program);
        command.arg("--parse").arg(folder).status().map(drop)
    })
}

/// Names an engagement of a generated folder.
fn first_engagement(folder: &Path) -> io::Result<String> {
    let mut names: Vec<String> = std::fs::read_dir(folder.join("engagements"))?
        .filter_map(|entry| {
            entry
                .ok()?
                .file_name()
                .to_str()?
                .strip_suffix(".toml")
                .map(str::to_owned)
        })
        .collect();
    names.sort();
    names
        .into_iter()
        .next()
        .ok_or_else(|| io::Error::other("no engagement was generated"))
}

/// Runs a command again and again and prints its times.
fn measure(name: &str, folder: &Path, arguments: &[&str], runs: u32) -> io::Result<()> {
    timed(name, runs, || run(folder, arguments))
}

/// Does something in a child again and again and prints the times.
fn timed(name: &str, runs: u32, run: impl Fn() -> io::Result<()>) -> io::Result<()> {
    let mut walls = Vec::new();
    let before = children_cpu();
    for _ in 0..runs {
        let begin = Instant::now();
        run()?;
        walls.push(begin.elapsed());
    }
    let cpu = children_cpu().saturating_sub(before) / runs;
    walls.sort();
    let at = |index: usize| {
        walls
            .get(index)
            .map_or_else(String::new, |wall| milliseconds(*wall))
    };
    print_line(
        name,
        &at(0),
        &at(walls.len() / 2),
        &at(walls.len() - 1),
        &milliseconds(cpu),
    );
    Ok(())
}

/// Runs `tyo` once; its answer does not matter here, only that there is one.
#[expect(
    clippy::disallowed_methods,
    reason = "a bench starts the program that it times"
)]
fn run(folder: &Path, arguments: &[&str]) -> io::Result<()> {
    let mut command = Command::new(env!("CARGO_BIN_EXE_tyo"));
    command
        .args(arguments)
        .current_dir(folder)
        .env("TYO_TODAY", "2026-11-21")
        .env("TYO_LANG", "en");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .map(drop)
}

/// Returns the CPU time of all children that have ended, in the kernel's ticks of ten milliseconds; zero where it is not told.
fn children_cpu() -> Duration {
    let stat = std::fs::read_to_string("/proc/self/stat").unwrap_or_default();
    let after_name = stat.rsplit_once(") ").map_or("", |(_, rest)| rest);
    let ticks: u64 = after_name
        .split(' ')
        .skip(13)
        .take(2)
        .filter_map(|field| field.parse::<u64>().ok())
        .sum();
    Duration::from_millis(ticks * 10)
}

/// Writes a duration in milliseconds with one decimal.
fn milliseconds(time: Duration) -> String {
    format!(
        "{}.{} ms",
        time.as_micros() / 1_000,
        time.as_micros() % 1_000 / 100
    )
}

/// Prints one line of the table.
#[expect(clippy::print_stdout, reason = "the figures are what a bench is for")]
fn print_line(name: &str, low: &str, middle: &str, high: &str, cpu: &str) {
    println!("{name:<32} {low:>10} {middle:>10} {high:>10} {cpu:>10}");
}
