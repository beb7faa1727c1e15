//! An existing practice moves in: a preview, one commit for everything, and nothing to do the second time.

use std::path::Path;

use crate::harness::Sandbox;

/// Lays the sample tables beside the practice.
fn sample(sandbox: &Sandbox) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("examples/import");
    for name in ["clients.csv", "engagements.csv", "sessions.csv"] {
        let text = std::fs::read_to_string(source.join(name)).unwrap();
        outside(sandbox, name, text.as_bytes());
    }
    "../tables".to_owned()
}

/// Writes a file beside the practice folder.
fn outside(sandbox: &Sandbox, name: &str, bytes: &[u8]) {
    let folder = sandbox.practice().join("../tables");
    std::fs::create_dir_all(&folder).unwrap();
    std::fs::write(folder.join(name), bytes).unwrap();
}

#[test]
fn the_sample_moves_in_as_one_commit_and_a_second_run_finds_nothing_to_do() {
    let sandbox = Sandbox::example();
    let folder = sample(&sandbox);
    let before = sandbox.files();

    let look = sandbox.run(&["import", "csv", &folder, "--dry-run"]);

    assert_eq!(sandbox.files(), before);
    assert_eq!(
        look.stdout,
        "esimerkkila\tEsimerkkilän kunta\tmunicipality\tnew\n\
         keksityn-hoivakoti-oy\tKeksityn Hoivakoti Oy\tcompany\tnew\n\
         abo-exempel-rf\tÅbo Exempel rf\tassociation or foundation\tnew\n\
         asiakas-90\tItse maksava asiakas\tprivate person\tnew\n\
         esimerkkila-ryhma\tgroup supervision\tesimerkkila\trunning\tnew, contract has gaps\n\
         k26-90\tindividual supervision\tasiakas-90\trunning\tnew, contract has gaps\n\
         keksityn-tiimi\tteam supervision\tkeksityn-hoivakoti-oy\tended\tnew\n\
         exempel-rentoutus\tsound relaxation\tabo-exempel-rf\tbooked\tnew, contract has gaps\n\
         esimerkkila-ryhma\t5\t0\t2026-09-03\t2026-11-26\n\
         k26-90\t3\t0\t2026-01-07\t2026-03-04\n\
         keksityn-tiimi\t2\t0\t2025-09-09\t2025-10-07\n\
         exempel-rentoutus\t1\t0\t2026-12-04\t2026-12-04\n"
    );

    let moved = sandbox.run(&["import", "csv", &folder, "--yes"]);

    assert_eq!(moved.stdout, look.stdout);
    assert!(
        moved
            .stderr
            .contains("New: 4 clients, 4 engagements, 11 sessions\n"),
        "{moved:?}"
    );
    assert!(moved.stderr.contains("tyo contract check --all"));
    assert_eq!(sandbox.commits(), 2);
    let after = sandbox.files();

    let again = sandbox.run(&["import", "csv", &folder]);

    assert_eq!(again.status, 0, "{again:?}");
    assert!(
        again
            .stderr
            .ends_with("Nothing to bring in: all 19 rows are there already\n")
    );
    assert_eq!(sandbox.files(), after);
    assert_eq!(sandbox.commits(), 2);

    sandbox.ok(&["undo", "--yes"]);
    assert_eq!(sandbox.files(), before);
}

#[test]
fn what_moved_in_is_what_the_rows_say_and_nothing_more() {
    let sandbox = Sandbox::example();
    let folder = sample(&sandbox);
    sandbox.ok(&["import", "csv", &folder, "--yes"]);

    let file = sandbox.read("engagements/esimerkkila-ryhma.toml");

    assert!(file.starts_with(
        "schema = 1\nkind = \"supervision\"\nform = \"group\"\nclient = \"esimerkkila\"\nunit = \"Keksityn päiväkoti\"\n"
    ));
    assert!(file.contains("price = { cents = 28000, gross = false }\n"));
    assert_eq!(file.matches("[[signature]]").count(), 3);
    for unsaid in ["cancellation", "dissatisfaction", "goals", "methods"] {
        assert!(!file.contains(unsaid), "{unsaid} was made up");
    }
    let told = sandbox.run(&["contract", "check", "esimerkkila-ryhma"]);
    assert_eq!(told.status, 3);
    assert!(
        told.stdout.contains("contract.cancellation.tiers"),
        "{told:?}"
    );
}

#[test]
fn new_sessions_are_added_to_a_file_that_is_there_without_touching_its_lines() {
    let sandbox = Sandbox::example();
    let old = sandbox.read("engagements/kirkko-yksilo.toml");
    let rows = "engagement,date,time,minutes,status\nkirkko-yksilo,2026-11-12,9:00,60,held\n\
                kirkko-yksilo,2026-11-19,9:00,60,held\nkirkko-yksilo,2026-11-20,9:00,60,held\n";
    outside(&sandbox, "s.csv", rows.as_bytes());

    sandbox.ok(&["import", "csv", "--sessions", "../tables/s.csv", "--yes"]);

    let new = sandbox.read("engagements/kirkko-yksilo.toml");
    let added: Vec<&str> = {
        let mut left = old.lines().peekable();
        new.lines()
            .filter(|line| left.next_if_eq(line).is_none())
            .collect()
    };
    assert_eq!(
        new.lines().count(),
        old.lines().count() + added.len(),
        "{added:?}"
    );
    assert_eq!(
        new.matches("status = \"held\"").count(),
        old.matches("status = \"held\"").count() + 3
    );
    let again = sandbox.run(&["import", "csv", "--sessions", "../tables/s.csv", "--json"]);
    let answer: serde_json::Value = serde_json::from_str(&again.stdout).unwrap();
    assert_eq!(answer["schema"], "tyo/import/1");
    assert_eq!(answer["counts"]["sessions"]["unchanged"], 3);
    assert_eq!(answer["written"], false);
}

#[test]
fn a_table_as_excel_saves_it_is_read_and_that_is_said() {
    let sandbox = Sandbox::example();
    let bytes = b"Nimi;Tyyppi\r\nH\xE4meenp\xE4\xE4n Keksitty Oy;yritys\r\n;\r\n";
    outside(&sandbox, "asiakkaat.csv", bytes);

    let moved = sandbox.run(&[
        "import",
        "csv",
        "--clients",
        "../tables/asiakkaat.csv",
        "--yes",
    ]);

    assert_eq!(
        moved.stdout,
        "hameenpaan-keksitty-oy\tHämeenpään Keksitty Oy\tcompany\tnew\n"
    );
    assert!(moved.stderr.contains("Windows-1252"), "{moved:?}");
}

#[test]
fn rows_without_ids_find_themselves_again() {
    let sandbox = Sandbox::example();
    let clients = "nimi;tyyppi\nKeksitty Asiakas;yksityishenkilö\nMallilan kunta;kunta\n";
    let engagements = "laji;muoto;asiakas;alkaa;aloituspäätös\n\
        työnohjaus;yksilö;Keksitty Asiakas;1.9.2026;1.9.2026\ntyönohjaus;yksilö;Keksitty Asiakas;1.9.2026;1.9.2026\n\
        työnohjaus;ryhmä;mallilan KUNTA;1.10.2026;\n";
    outside(&sandbox, "clients.csv", clients.as_bytes());
    outside(&sandbox, "engagements.csv", engagements.as_bytes());

    let moved = sandbox.run(&["import", "csv", "../tables", "--yes"]);
    let again = sandbox.run(&["import", "csv", "../tables"]);

    assert!(moved.stdout.contains("mallilan-kunta-group\t"), "{moved:?}");
    assert!(!moved.stdout.contains("keksitty-asiakas"), "{moved:?}");
    assert_eq!(again.status, 0, "{again:?}");
    assert!(again.stderr.contains("all 5 rows"), "{again:?}");
}

#[test]
fn one_wrong_row_keeps_everything_out() {
    let sandbox = Sandbox::example();
    let folder = sample(&sandbox);
    let rows = "toimeksianto;pvm;klo\nesimerkkila-ryhma;3.9.2026;13.00\nesimerkkila-ryhma;31.9.2026;13.00\n";
    outside(&sandbox, "sessions.csv", rows.as_bytes());
    let before = sandbox.files();

    let told = sandbox.run(&["import", "csv", &folder, "--yes"]);

    assert!(told.failed_with(1).contains("sessions.csv:3:2: `pvm`: "));
    assert_eq!(sandbox.files(), before);
    assert_eq!(sandbox.commits(), 1);
}

#[test]
fn what_the_commands_refuse_does_not_come_in_by_a_table() {
    let sandbox = Sandbox::example();
    let engagements = "id,kind,form,client,mode,minutes,start,end,decided,group_size\n\
        a-1,supervision,individual,kuusilahti,on_site,60,2026-09-01,2027-08-31,,\n\
        a-2,supervision,individual,kuusilahti,on_site,60,2026-09-01,2027-08-31,2026-08-20,\n";
    let sessions = "engagement,date,time,status,present,notice\n\
        a-1,2026-09-03,9:00,held,1,\n\
        a-2,2026-09-03,9:00,held,9,\n\
        a-2,2026-09-04,9:00,held,0,\n\
        a-2,2026-10-25,3:30,held,1,\n\
        a-2,2026-10-29,9:00,cancelled,,2026-10-29 9:00\n";
    outside(&sandbox, "engagements.csv", engagements.as_bytes());
    outside(&sandbox, "sessions.csv", sessions.as_bytes());

    let outcome = sandbox.run(&["import", "csv", "../tables", "--yes"]);

    assert_ne!(outcome.status, 0);
    for row in 2..=6 {
        let place = format!("sessions.csv:{row}:");
        assert!(outcome.stderr.contains(&place), "{row}: {outcome:?}");
    }

    let engagements = "id,kind,form,client,mode,minutes,start,end,group_size\n\
        a-3,supervision,group,kuusilahti,on_site,60,2026-09-01,2027-08-31,1\n\
        a-4,supervision,individual,kuusilahti,on_site,60,2026-09-01,2026-08-31,\n";
    outside(&sandbox, "engagements.csv", engagements.as_bytes());
    outside(&sandbox, "sessions.csv", b"engagement,date\n");

    let outcome = sandbox.run(&["import", "csv", "../tables", "--yes"]);

    assert_ne!(outcome.status, 0);
    for row in [2, 3] {
        let place = format!("engagements.csv:{row}:");
        assert!(outcome.stderr.contains(&place), "{row}: {outcome:?}");
    }
}

#[test]
fn whoever_has_moved_in_meets_one_line_for_the_gaps_of_each_contract() {
    let sandbox = Sandbox::example();
    let folder = sample(&sandbox);
    sandbox.ok(&["import", "csv", &folder, "--yes"]);

    let outcome = sandbox.run(&["check"]);

    assert_eq!(outcome.status, 0, "{outcome:?}");
    for id in ["esimerkkila-ryhma", "k26-90", "exempel-rentoutus"] {
        let file = format!("engagements/{id}.toml");
        let lines = outcome.stdout.lines().filter(|line| line.contains(&file));
        assert_eq!(lines.count(), 1, "{id}: {outcome:?}");
    }
}

#[test]
fn a_term_that_runs_backwards_is_wrong_even_in_a_draft() {
    let sandbox = Sandbox::example();
    let draft = "schema = 1\nkind = \"supervision\"\nform = \"individual\"\nclient = \"kuusilahti\"\n\
        mode = \"on_site\"\n\n[contract]\nstart = 2026-09-01\nend = 2026-08-31\n";
    sandbox.write("engagements/a-5.toml", draft);

    let outcome = sandbox.run(&["check"]);

    assert_eq!(outcome.status, 3, "{outcome:?}");
    assert!(
        outcome.stdout.contains("engagements/a-5.toml:9:"),
        "{outcome:?}"
    );
}
