//! All integration tests in one binary: linking it once is what keeps them quick.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::disallowed_methods,
    reason = "what fails here is a test, and a test touches files and programs by hand as a user would"
)]

mod architecture;
mod cli_reference;
mod due_list;
mod errors;
mod example_charges;
mod example_invoices;
mod example_practice;
mod example_states;
mod example_steps;
mod format;
mod harness;
#[cfg(feature = "pdf")]
mod readme;
mod stories;

/// Every file below `tests/` is a module of this binary; one that is forgotten would never run.
#[test]
fn no_test_file_is_forgotten() {
    let main = include_str!("main.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "main") {
            assert!(
                main.contains(&format!("\nmod {module};")),
                "tests/{name} is not in tests/main.rs"
            );
        }
    }
    let stories = include_str!("stories/mod.rs");
    for entry in std::fs::read_dir(concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories")).unwrap() {
        let name = entry.unwrap().file_name().into_string().unwrap();
        if let Some(module) = name.strip_suffix(".rs").filter(|module| *module != "mod") {
            assert!(
                stories.contains(&format!("mod {module};")),
                "tests/stories/{name} is not in tests/stories/mod.rs"
            );
        }
    }
}
