//! Writing: all of a change or nothing, whatever stands in its way.

use std::os::unix::process::ExitStatusExt;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::Duration;

use crate::harness::Sandbox;

const DRAFT: &str = "engagements/luonnos-1.toml";
const SIGN: [&str; 5] = ["contract", "sign", "luonnos-1", "--role", "supervisee"];
const AMEND: [&str; 8] = [
    "contract",
    "amend",
    "kirkko-yksilo",
    "--set",
    "contract.minutes=60",
    "--effective",
    "2027-01-01",
    "--yes",
];

/// Finds what unfinished writing would leave behind.
fn left_behind(sandbox: &Sandbox) -> Vec<String> {
    let own = std::fs::read_dir(sandbox.practice().join(".tyo"));
    let own = own.into_iter().flatten();
    let own = own.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    let known = [".gitignore", "lock", "no-history-told", "pending.d"];
    let mut found: Vec<String> = own.filter(|name| !known.contains(&name.as_str())).collect();
    let copies = sandbox.practice().join(".tyo/pending.d");
    if let Ok(copies) = std::fs::read_dir(copies) {
        found.extend(copies.map(|entry| entry.unwrap().file_name().into_string().unwrap()));
    }
    found.extend(sandbox.files().into_keys().filter(|name| {
        let name = name.rsplit('/').next().unwrap();
        name.contains(".tmp") || name.starts_with(".tyo")
    }));
    found
}

/// Makes a folder with links to the programs that a run may use, git not among them.
fn without_git(sandbox: &Sandbox) -> PathBuf {
    let folder = sandbox.practice().join("../programs");
    std::fs::create_dir_all(&folder).unwrap();
    folder
}

#[test]
fn a_file_with_uncommitted_edits_is_not_written_over() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    sandbox.write(DRAFT, &format!("{}# oma huomio\n", sandbox.read(DRAFT)));
    let before = sandbox.files();

    let outcome = sandbox.run(&SIGN);

    assert_eq!(outcome.stdout, "");
    let told = outcome.failed_with(1);
    assert!(told.starts_with("error: "), "{told}");
    assert!(
        told.contains(DRAFT) && told.contains("git commit"),
        "{told}"
    );
    assert_eq!(sandbox.files(), before);
    assert_eq!(sandbox.commits(), 2);
    assert_eq!(left_behind(&sandbox), [""; 0]);
}

#[test]
fn an_uncommitted_edit_elsewhere_is_in_nobodys_way() {
    let sandbox = Sandbox::markdown();
    sandbox.edit("practice.toml", "complaint_days = 8", "complaint_days = 14");

    sandbox.ok(&["contract", "render", "luonnos-1"]);

    assert_eq!(
        sandbox.git(&["status", "--porcelain"]),
        " M practice.toml\n"
    );
}

#[test]
fn a_second_run_is_told_who_is_at_work() {
    let sandbox = Sandbox::markdown();
    sandbox.write(".tyo/lock", "4711 toinen-kone\n");
    let lock = std::fs::File::open(sandbox.practice().join(".tyo/lock")).unwrap();
    lock.lock().unwrap();

    let refused = sandbox.run(&["contract", "render", "luonnos-1", "--wait", "0"]);
    let read = sandbox.run(&["show", "luonnos-1"]);
    let json = sandbox.json(&["contract", "render", "luonnos-1", "--wait", "0"]);

    let told = refused.failed_with(6);
    assert!(told.contains("4711") && told.contains("--wait"), "{told}");
    assert_eq!(read.status, 0, "{read:?}");
    assert_eq!(json["exit"], 6);
    assert!(!sandbox.has("documents"));
}

#[test]
fn a_second_run_waits_as_long_as_it_is_told() {
    let sandbox = Sandbox::markdown();
    sandbox.write(".tyo/lock", "");
    let lock = std::fs::File::open(sandbox.practice().join(".tyo/lock")).unwrap();
    lock.lock().unwrap();
    let release = std::thread::spawn(move || {
        std::thread::sleep(Duration::from_millis(150));
        drop(lock);
    });

    let outcome = sandbox.run(&["contract", "render", "luonnos-1", "--wait", "30"]);

    release.join().unwrap();
    assert_eq!(outcome.status, 0, "{outcome:?}");
    assert!(sandbox.has("documents/luonnos-1/supervision-contract.fi.md"));
}

#[test]
fn without_a_git_program_everything_is_written_and_that_is_said_once() {
    let mut sandbox = Sandbox::markdown();
    let programs = without_git(&sandbox);
    sandbox.set("PATH", programs.to_str().unwrap());

    let first = sandbox.run(&["contract", "render", "luonnos-1"]);
    let second = sandbox.run(&SIGN);
    let read = sandbox.run(&["show", "luonnos-1"]);
    let undo = sandbox.run(&["undo", "--yes"]);

    assert_eq!((first.status, second.status, read.status), (0, 0, 0));
    assert!(first.stderr.contains("git"), "{}", first.stderr);
    assert!(!second.stderr.contains("git"), "{}", second.stderr);
    assert!(!read.stderr.contains("git"), "{}", read.stderr);
    assert!(sandbox.read(DRAFT).contains("role = \"supervisee\""));
    assert!(undo.failed_with(1).contains("history"));
}

#[test]
fn a_folder_without_history_works_and_that_is_said_once() {
    let sandbox = Sandbox::markdown();
    std::fs::remove_dir_all(sandbox.practice().join(".git")).unwrap();

    let first = sandbox.run(&["contract", "render", "luonnos-1"]);
    let second = sandbox.run(&SIGN);

    assert_eq!(
        (first.status, second.status),
        (0, 0),
        "{first:?} {second:?}"
    );
    assert!(first.stderr.contains("git repository"), "{}", first.stderr);
    assert!(
        !second.stderr.contains("git repository"),
        "{}",
        second.stderr
    );
}

#[test]
fn a_full_disk_leaves_nothing_half_written() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let before = sandbox.files();

    // Limits in blocks of 512 bytes: from no room at all to room for the note but not for the file.
    let mut failed = 0;
    for blocks in ["0", "1", "2", "4", "5", "6", "8"] {
        let run = format!(
            "trap '' XFSZ; ulimit -f {blocks}; exec \"$0\" contract sign luonnos-1 --role supervisee"
        );
        let outcome =
            sandbox.outcome(
                sandbox
                    .command("sh")
                    .args(["-c", &run, env!("CARGO_BIN_EXE_tyo")]),
            );
        if outcome.status == 0 {
            sandbox.ok(&["undo", "--yes"]);
            continue;
        }
        failed += 1;
        let told = outcome.clone().failed_with(1);
        assert!(told.starts_with("error: "), "{blocks}: {told}");
        assert_eq!(sandbox.files(), before, "{blocks} blocks");
        assert_eq!(left_behind(&sandbox), [""; 0], "{blocks} blocks");
        assert_eq!(
            sandbox.git(&["status", "--porcelain"]),
            "",
            "{blocks} blocks"
        );
    }

    assert!(failed >= 4, "only {failed} limits were too small");
    sandbox.ok(&SIGN);
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

/// Runs `tyo` where the practice folder cannot be written to: mounted read-only in a mount namespace of its own, or, where
/// no namespace can be made, behind permissions that hold for root as well.
const READ_ONLY: &str = r#"
if unshare -rm true 2>/dev/null; then
  exec unshare -rm sh -c 'mount --bind . . && mount -o remount,ro,bind . && cd "$PWD" && exec "$0" "$@"' "$0" "$@"
fi
chmod -R a-w . || exit 99
trap 'chmod -R u+w .' EXIT
if [ "$(id -u)" = 0 ]; then
  setpriv --bounding-set=-dac_override,-dac_read_search "$0" "$@"
else
  "$0" "$@"
fi
"#;

#[test]
fn on_a_read_only_disk_one_can_read_and_is_told_why_nothing_is_written() {
    let sandbox = Sandbox::markdown();
    sandbox.ok(&["contract", "render", "luonnos-1"]);
    let before = sandbox.files();
    let run = |args: &[&str]| {
        let script = ["-c", READ_ONLY, env!("CARGO_BIN_EXE_tyo")];
        sandbox.outcome(sandbox.command("sh").args(script).args(args))
    };

    for reading in [&["show", "luonnos-1"][..], &["list"], &["check"]] {
        let outcome = run(reading);
        assert_eq!(outcome.status, 0, "{reading:?}: {outcome:?}");
        assert_eq!(outcome.stdout, sandbox.ok(reading));
    }
    for writing in [&SIGN[..], &AMEND] {
        let told = run(writing).failed_with(1);
        assert!(told.contains("could not be taken"), "{told}");
        assert!(told.contains("hint: see that the disk"), "{told}");
        assert_eq!(sandbox.files(), before, "{writing:?}");
        assert_eq!(left_behind(&sandbox), [""; 0]);
    }
    sandbox.ok(&SIGN);
}

#[test]
fn a_folder_that_cannot_be_written_is_told() {
    let sandbox = Sandbox::markdown();
    let folder = sandbox.practice().join("documents");
    // A file where a folder belongs stops every user, even one whom no permission stops.
    std::fs::write(&folder, "").unwrap();
    sandbox.commit_by_hand();
    let before = sandbox.files();

    let told = sandbox
        .run(&["contract", "render", "luonnos-1"])
        .failed_with(1);

    assert!(told.contains("documents"), "{told}");
    assert_eq!(sandbox.files(), before);
    assert_eq!(left_behind(&sandbox), [""; 0]);
}

/// Starts a run in a process group of its own, kills the group after a while, and says whether it was still running.
fn killed(command: &mut Command, after: Duration) -> bool {
    use std::os::unix::process::CommandExt;

    let mut child = command
        .process_group(0)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    std::thread::sleep(after);
    // A git that was started by the run dies with it, as in a power cut.
    let group = format!("-{}", child.id());
    Command::new("kill")
        .args(["-KILL", "--", &group])
        .stderr(Stdio::null())
        .status()
        .unwrap();
    child.wait().unwrap().signal().is_some()
}

#[test]
fn a_run_that_is_killed_at_any_moment_is_put_right_by_the_next() {
    let sandbox = Sandbox::markdown();
    let before = sandbox.files();
    let whole = {
        let other = Sandbox::markdown();
        other.ok(&AMEND);
        other.files()
    };
    let (mut kills, mut taken_back, mut kept) = (0, 0, 0);

    for round in 0..30 {
        let delay = Duration::from_millis(4 + 3 * round);
        kills += usize::from(killed(sandbox.tyo().args(AMEND), delay));

        // A command that only reads neither recovers nor fails over what lies there.
        assert_eq!(sandbox.run(&["show", "yksilo-k12"]).status, 0);
        let next = sandbox.run(&[
            "contract",
            "render",
            "luonnos-1",
            "--document",
            "goals-annex",
        ]);

        assert_eq!(next.status, 0, "round {round}: {next:?}");
        assert_eq!(sandbox.git(&["status", "--porcelain"]), "", "round {round}");
        assert_eq!(left_behind(&sandbox), [""; 0], "round {round}");
        let mut now = sandbox.files();
        now.retain(|name, _| !name.starts_with("documents/luonnos-1/"));
        if now == whole {
            kept += 1;
        } else {
            assert!(now == before, "round {round}: half a change");
            taken_back += 1;
        }
        sandbox.git(&["reset", "-q", "--hard", "HEAD"]);
        while sandbox.commits() > 1 {
            sandbox.git(&["reset", "-q", "--hard", "HEAD~1"]);
        }
    }

    assert!(kills > 0 && taken_back > 0, "{kills} {taken_back} {kept}");
}
