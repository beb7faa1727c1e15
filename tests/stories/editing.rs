//! `tyo edit`: what is sound is saved, what is wrong is kept, what is nothing is nothing.

use crate::harness::Sandbox;

/// Makes an editor that does this to the file.
fn editor(sandbox: &mut Sandbox, script: &str) {
    sandbox.write("../editor.sh", &format!("#!/bin/sh\n{script}\n"));
    let path = sandbox.practice().join("../editor.sh");
    sandbox.set("TYO_EDITOR", &format!("sh {}", path.display()));
}

#[test]
fn an_edit_that_is_sound_is_saved_with_one_commit() {
    let mut sandbox = Sandbox::markdown();
    editor(
        &mut sandbox,
        "sed -i 's/^minutes = 45$/minutes = 60/' \"$1\"",
    );

    sandbox.ok(&["edit", "yksilo-itsemaksava", "--yes"]);
    let same = sandbox.commits();
    sandbox.ok(&["edit", "kirkko-yksilo", "--yes"]);

    assert_eq!((same, sandbox.commits()), (1, 2));
    assert!(
        sandbox
            .read("engagements/kirkko-yksilo.toml")
            .contains("\nminutes = 60\n")
    );
    assert_eq!(
        sandbox.message(),
        "edit: kirkko-yksilo\n\nTyo-Command: edit\n\n"
    );
    assert_eq!(sandbox.git(&["status", "--porcelain"]), "");
}

#[test]
fn an_empty_or_unchanged_text_means_nothing() {
    let mut sandbox = Sandbox::markdown();
    let before = sandbox.files();

    for script in ["true", ": > \"$1\""] {
        editor(&mut sandbox, script);
        let outcome = sandbox.run(&["edit", "kirkko-yksilo"]);
        assert_eq!(outcome.status, 0, "{outcome:?}");
    }

    assert_eq!(sandbox.files(), before);
    assert_eq!(sandbox.commits(), 1);
}

#[test]
fn a_mistake_keeps_what_was_typed_and_the_next_edit_goes_on_with_it() {
    let mut sandbox = Sandbox::markdown();
    let before = sandbox.files();
    editor(
        &mut sandbox,
        "sed -i 's/^minutes = 45$/minuts = 60/' \"$1\"",
    );

    let told = sandbox.run(&["edit", "kirkko-yksilo"]).failed_with(1);
    let kept = sandbox.files();
    editor(
        &mut sandbox,
        "sed -i 's/^minuts = 60$/minutes = 60/' \"$1\"",
    );
    sandbox.ok(&["edit", "kirkko-yksilo", "--yes"]);

    assert!(told.contains("did you mean `minutes`?"), "{told}");
    assert!(told.contains(".tyo/edit/"), "{told}");
    assert_eq!(kept, before);
    assert!(
        sandbox
            .read("engagements/kirkko-yksilo.toml")
            .contains("\nminutes = 60\n")
    );
}

#[test]
fn an_editor_that_is_not_there_is_told() {
    let mut sandbox = Sandbox::markdown();
    sandbox.set("TYO_EDITOR", "no-such-editor -n");

    let told = sandbox.run(&["edit", "kirkko-yksilo"]).failed_with(1);

    assert!(
        told.contains("no-such-editor") && told.contains("TYO_EDITOR"),
        "{told}"
    );
}
