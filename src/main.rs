//! The program: hands the argument vector to [`tyo::cli`] and ends with the status it answers.

fn main() -> std::process::ExitCode {
    tyo::cli::main()
}
