//! Settings: where each value comes from.

use crate::harness::Sandbox;

#[test]
fn a_setting_says_which_layer_it_came_from() {
    let sandbox = Sandbox::empty();

    let listed = sandbox.ok(&["config", "list", "--wait", "5"]);

    assert!(
        listed.contains("language\ten\tan environment variable\n"),
        "{listed}"
    );
    assert!(listed.contains("wait\t5\ta flag\n"), "{listed}");
}

#[test]
fn the_practice_chooses_the_language_of_the_terminal_unless_a_flag_does() {
    let mut sandbox = Sandbox::empty();
    sandbox.set("TYO_LANG", "");
    sandbox.write(
        "practice.toml",
        "schema = 1\nname = \"Tmi\"\nterminal_language = \"fi\"\n",
    );

    let finnish = sandbox.run(&["config", "lisst"]);
    let english = sandbox.run(&["config", "lisst", "--lang", "en"]);

    assert!(
        finnish
            .stderr
            .starts_with("virhe: komentoa `lisst` ei ole\n"),
        "{}",
        finnish.stderr
    );
    assert!(
        english
            .failed_with(2)
            .starts_with("error: there is no command `lisst`\n")
    );
}

#[test]
fn an_unknown_setting_is_told_and_left_out() {
    let mut sandbox = Sandbox::empty();
    sandbox.set("TYO_LANG", "xx");

    let outcome = sandbox.run(&["config", "list"]);

    assert_eq!(outcome.status, 0);
    assert_eq!(
        outcome.stderr,
        "warning: `TYO_LANG` cannot be `xx`; it is left out\n"
    );
}

#[test]
fn the_schema_of_a_file_is_json() {
    let sandbox = Sandbox::empty();

    for file in ["practice", "client", "engagement"] {
        let schema: serde_json::Value =
            serde_json::from_str(&sandbox.ok(&["schema", file])).unwrap();
        assert_eq!(schema["title"], format!("tyo {file}"));
    }
}
