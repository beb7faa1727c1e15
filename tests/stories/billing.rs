//! From sessions to invoices: what would be invoiced, and why everything else would not.

use serde_json::{Value, json};

use crate::harness::Sandbox;

const PREVIEW: [&str; 4] = ["invoice", "preview", "--month", "2026-11"];

/// Asks for a preview of November as data, with more arguments.
fn preview(sandbox: &Sandbox, more: &[&str]) -> Value {
    let arguments = [&PREVIEW[..], &["--json"], more].concat();
    sandbox.json(&arguments)
}

/// Returns the figures of the only draft: net, VAT, total.
fn only(preview: &Value) -> (i64, i64, i64) {
    let drafts = preview["drafts"].as_array().unwrap();
    assert_eq!(drafts.len(), 1, "{preview}");
    let cents = |name: &str| drafts[0][name].as_i64().unwrap();
    (cents("net_cents"), cents("vat_cents"), cents("total_cents"))
}

#[test]
fn a_month_shows_what_would_be_invoiced_and_changes_nothing() {
    let sandbox = Sandbox::example();
    let before = sandbox.files();

    let outcome = sandbox.run(&PREVIEW);

    assert_eq!(outcome.status, 0);
    assert_eq!(
        outcome.stdout.lines().next(),
        Some("tuulikallio\tarvioinnissa-tiimi\t1\t€290.00\t€73.95\t€363.95")
    );
    let sums = "2026-11: 12 invoices, net €6,324.82, VAT €1,612.85, €7,937.67 in all";
    assert_eq!(outcome.stderr.lines().last(), Some(sums));
    assert!(
        outcome.stderr.contains(
            "billed when there is an agreement or the mediation is closed: sovittelu-kesken\n"
        ),
        "{}",
        outcome.stderr
    );
    assert_eq!(sandbox.files(), before);
}

#[test]
fn a_month_without_anything_says_so() {
    let sandbox = Sandbox::example();

    let outcome = sandbox.run(&["invoice", "preview", "--month", "2025-11"]);

    assert_eq!((outcome.status, outcome.stdout.as_str()), (0, ""));
    assert_eq!(
        outcome.stderr.lines().last(),
        Some("2025-11: nothing to invoice")
    );
}

#[test]
fn scripts_find_the_same_names_in_every_answer() {
    let sandbox = Sandbox::example();

    let answer = preview(&sandbox, &["--only", "kuusilahti-vk-ryhma"]);

    assert_eq!(answer["schema"], "tyo/invoice-preview/1");
    assert_eq!(answer["month"], "2026-11");
    let draft = &answer["drafts"][0];
    assert_eq!(draft["engagements"], json!(["kuusilahti-vk-ryhma"]));
    assert_eq!(draft["payer"], "kuusilahti");
    assert_eq!(draft["order_number"], "KL-2026-0417");
    assert_eq!(draft["cost_centre"], "4310");
    let session = json!({
        "engagement": "kuusilahti-vk-ryhma", "session": "s05", "date": "2026-11-05",
    });
    assert_eq!(draft["sessions"], json!([session]));
    assert_eq!(draft["due"], "2026-12-21");
    assert_eq!(only(&answer), (30_530, 7_785, 38_315));
    assert_eq!(answer["skipped"], json!([]));
    assert_eq!(answer["warnings"], json!([]));
}

#[test]
fn every_engagement_has_a_draft_or_a_reason() {
    let sandbox = Sandbox::example();
    let answer = preview(&sandbox, &[]);

    let names = |list: &str, name: &str| -> Vec<String> {
        let all = answer[list].as_array().unwrap().iter();
        let all = all.flat_map(|one| match &one[name] {
            Value::Array(many) => many.clone(),
            one => vec![one.clone()],
        });
        all.map(|id| id.as_str().unwrap().to_owned()).collect()
    };
    let mut told = names("drafts", "engagements");
    told.extend(names("skipped", "engagement"));
    told.sort();
    told.dedup();
    let files = sandbox.files();
    let files = files.keys().filter(|path| path.starts_with("engagements/"));
    assert_eq!(told.len(), files.count());
}

#[test]
fn two_orders_of_one_municipality_are_two_invoices() {
    let sandbox = Sandbox::example();
    let answer = preview(
        &sandbox,
        &["--only", "kuusilahti-vk-ryhma", "--only", "koulu-yhteiso"],
    );

    let drafts = answer["drafts"].as_array().unwrap().iter();
    let orders: Vec<_> = drafts.map(|draft| draft["order_number"].clone()).collect();
    assert_eq!(orders, ["KL-2026-0588", "KL-2026-0417"]);
}

#[test]
fn an_order_number_that_the_payer_demands_is_named_with_the_command_that_mends_it() {
    let sandbox = Sandbox::example();
    let id = "kuusilahti-vk-ryhma";
    let path = format!("engagements/{id}.toml");
    sandbox.edit(&path, "order_number = \"KL-2026-0417\"\n", "");

    let outcome = sandbox.run(&[&PREVIEW[..], &["--only", id]].concat());
    let answer = preview(&sandbox, &["--only", id]);

    let line = "kuusilahti-vk-ryhma / kuusilahti: the payer returns invoices without this reference \
                (`payer[0].order_number`); `tyo edit kuusilahti-vk-ryhma`";
    assert_eq!(outcome.stderr.lines().next(), Some(line));
    assert_eq!(outcome.stdout, "");
    let skipped = &answer["skipped"][0];
    assert_eq!(skipped["reason"], "reference_missing");
    assert_eq!(skipped["key"], "payer[0].order_number");
    assert_eq!(answer["drafts"], json!([]));
}

#[test]
fn a_contract_without_a_signature_is_left_out_with_the_command_that_signs_it() {
    let sandbox = Sandbox::example();
    let id = "kirkko-yksilo";
    let path = format!("engagements/{id}.toml");
    let text = sandbox.read(&path);
    let unsigned = text.replace(
        "[[signature]]\nrole = \"supervisor\"",
        "[[signature]]\nrole = \"manager\"",
    );
    assert_ne!(text, unsigned);
    sandbox.write(&path, &unsigned);

    let answer = sandbox.json(&[
        "invoice", "preview", "--month", "2026-10", "--only", id, "--json",
    ]);

    assert_eq!(answer["skipped"][0]["reason"], "unsigned");
    assert_eq!(
        answer["skipped"][0]["command"],
        "tyo contract sign kirkko-yksilo"
    );
}

#[test]
fn engagements_are_chosen_and_left_aside_by_their_ids() {
    let sandbox = Sandbox::example();
    let count = |more: &[&str]| preview(&sandbox, more)["drafts"].as_array().unwrap().len();

    assert_eq!(count(&[]), 12);
    assert_eq!(count(&["--only", "luento-bjorkvik"]), 1);
    assert_eq!(count(&["--except", "luento-bjorkvik"]), 11);
    let both = ["--only", "luento-bjorkvik", "--except", "luento-bjorkvik"];
    assert_eq!(count(&both), 0);
}

#[test]
fn what_earlier_months_left_comes_along_when_it_is_asked_for() {
    let sandbox = Sandbox::example();
    let id = ["--only", "yksilo-itsemaksava"];

    assert_eq!(only(&preview(&sandbox, &id)), (9_402, 2_398, 11_800));
    // A trial, two sessions, a time nobody came to, and this month's: 5 × 118.00 with VAT in it.
    let all = preview(&sandbox, &[&id[..], &["--missing"]].concat());
    assert_eq!(only(&all), (47_012, 11_988, 59_000));
}

#[test]
fn sessions_held_before_a_change_of_the_contract_cost_what_was_agreed_then() {
    let sandbox = Sandbox::markdown();
    let id = "kuusilahti-vk-ryhma";
    let amend = ["contract", "amend", id, "--set", "price.cents=30000"];
    let effective = ["--effective", "2026-11-20", "--yes", "--no-input"];
    sandbox.ok(&[&amend[..], &effective[..]].concat());

    // 280.00 with 46 km, though the contract says 300.00 by now.
    assert_eq!(
        only(&preview(&sandbox, &["--only", id])),
        (30_530, 7_785, 38_315)
    );
}

#[test]
fn a_session_that_nobody_recorded_is_told_with_the_command_that_does() {
    let mut sandbox = Sandbox::example();
    sandbox.set("TYO_TODAY", "2026-11-27");

    let outcome = sandbox.run(&[&PREVIEW[..], &["--only", "kuusilahti-vk-ryhma"]].concat());
    let answer = preview(&sandbox, &["--only", "kuusilahti-vk-ryhma"]);

    let warning = "kuusilahti-vk-ryhma s06: the day has come, and nothing is recorded; `tyo session hold --all`";
    assert!(outcome.stderr.contains(warning), "{}", outcome.stderr);
    let expected = json!({
        "engagement": "kuusilahti-vk-ryhma", "code": "unrecorded", "sessions": ["s06"],
    });
    assert_eq!(answer["warnings"], json!([expected]));
}

#[test]
fn the_answer_names_nobody_who_is_supervised() {
    let sandbox = Sandbox::example();
    let outcome = sandbox.run(&PREVIEW);
    let told = format!("{}{}", outcome.stdout, outcome.stderr);

    for name in ["Kaisa Malli", "Minna", "P1", "s5"] {
        assert!(!told.contains(name), "{name}\n{told}");
    }
}
