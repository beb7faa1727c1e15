//! What the table of questions promises: words, flags, answers that read back, and interviews that end in a whole contract.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use proptest::prelude::{prop_assert, proptest};
use toml::Value;

use super::ask::{Interview, Turn};
use super::compose;
use super::desk::Desk;
use super::flags::{self, bare, within};
use super::question::Ask;
use super::reading::{Complaint, read};
use super::review::lacks;
use super::showing::typed;
use super::{client, contract, enquiry};
use crate::app::answers::{Source, engagement};
use crate::app::papers::testing::opened;
use crate::domain::client::{Client, ClientType};
use crate::domain::engagement::{Form, Kind};
use crate::domain::practice::Practice;
use crate::ui::console::{Console, Facts};
use crate::ui::prompt::{PromptError, Reply, Scripted};
use crate::ui::style::ColorChoice;
use crate::ui::text::{Lang, Words};

/// The example practice and one of its clients.
static EXAMPLE: LazyLock<(Practice, Client)> = LazyLock::new(|| {
    let opened = opened("kuusilahti-vk-ryhma");
    let client = opened.clients.into_values().next().unwrap();
    (opened.practice, client)
});

fn example() -> &'static (Practice, Client) {
    &EXAMPLE
}

fn desk<'a>(practice: &'a Practice, words: &'a Words, client: &Client) -> Desk<'a> {
    let mut desk = Desk::new(practice, words, "2026-11-21".parse().unwrap());
    desk.known = vec![client.id.to_string()];
    desk.clients = vec![client.clone()];
    desk.refresh();
    desk
}

fn console(words: &Words) -> Console {
    let facts = Facts::ask(true);
    let sink = || Box::new(std::io::sink());
    Console::writing_to(words.clone(), ColorChoice::Never, facts, sink(), sink())
}

fn line(text: &str) -> Reply {
    Reply::Type(text.to_owned())
}

fn choose(text: &str) -> Reply {
    Reply::Choose(text.to_owned())
}

/// Answers every question of a kind of work that is needed and not proposed.
fn answered<'a>(
    practice: &'a Practice,
    words: &'a Words,
    client: &Client,
    kind: &str,
    form: &str,
) -> Desk<'a> {
    let mut desk = desk(practice, words, client);
    let size = match form {
        "individual" | "manager" => "1",
        "pair" => "2",
        _ => "5",
    };
    let answers = [
        ("kind", kind),
        ("client", client.id.as_str()),
        ("form", form),
        ("setting", "individual"),
        ("group-size", size),
        ("manager", "Kaisa Malli, johtaja"),
        ("party-count", "2"),
        ("topic", "trust"),
        ("occasion", "work_day"),
        ("people", "8"),
        ("date", "5.2.2027"),
        ("time", "13"),
        ("start", "1.2.2027"),
        ("place", "Koulu"),
        ("price", "100,00"),
    ];
    for (flag, text) in answers {
        let question = contract().into_iter().find(|q| q.flag == flag).unwrap();
        if (question.applies)(&desk) {
            let value = flags::value(question, text, &desk).unwrap();
            desk.answers.set(question.path, value, Source::Flag);
            desk.refresh();
        }
    }
    desk
}

#[test]
fn every_question_has_its_words_in_both_languages() {
    let mut missing = Vec::new();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        let mut want = |key: String| {
            if words.find_with(&key, &[]).is_none() {
                missing.push(format!("{lang}: {key}"));
            }
        };
        for question in contract().into_iter().chain(client()) {
            want(format!("question-{}", question.flag));
            want(format!("why-{}", question.flag));
            want(question.section.key().to_owned());
            if let Ask::Code(list, codes) | Ask::Codes(list, codes) = question.ask {
                codes
                    .iter()
                    .for_each(|code| want(format!("{list}-{}", code.replace('_', "-"))));
            }
        }
        let shapes = "number money money-ambiguous date date-impossible date-two-readings time yes-no \
                      interval tiers sickness person address share parties";
        for shape in shapes.split_whitespace() {
            want(format!("answer-{shape}"));
        }
    }
    assert!(missing.is_empty(), "\n{}", missing.join("\n"));
}

#[test]
fn no_two_questions_share_a_flag_or_a_key() {
    for questions in [contract(), client(), enquiry()] {
        let flags: BTreeSet<&str> = questions.iter().map(|q| q.flag).collect();
        let paths: BTreeSet<&str> = questions.iter().map(|q| q.path).collect();
        assert_eq!(
            (flags.len(), paths.len()),
            (questions.len(), questions.len())
        );
    }
    let names: BTreeSet<&str> = client().into_iter().map(within).collect();
    assert!(names.contains("new-client") && names.contains("client-business-id"));
    assert_eq!(client().into_iter().map(bare).next(), Some("type"));
}

#[test]
fn each_of_the_eleven_items_is_asked_for() {
    let items: BTreeSet<u8> = contract().iter().map(|question| question.item).collect();

    assert!((1..=11).all(|item| items.contains(&item)), "{items:?}");
}

#[test]
fn what_is_needed_and_what_is_proposed_make_a_whole_contract_of_every_kind_and_form() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    for kind in Kind::CODES {
        for form in Form::CODES {
            let desk = answered(practice, &words, client, kind, form);

            assert!(
                compose::missing(&contract(), &desk).is_empty(),
                "{kind} {form}"
            );
            let text = compose::contract(&contract(), &desk).engagement_file();
            let made = engagement(&"k26-01".parse().unwrap(), &text).unwrap();
            let serious = lacks(&contract(), &desk, &made)
                .into_iter()
                .filter(|lack| lack.serious);
            assert_eq!(
                serious.map(|lack| lack.code).collect::<Vec<_>>(),
                [""; 0],
                "{kind} {form}"
            );
        }
    }
}

#[test]
fn what_is_shown_as_a_default_reads_back_as_the_same_answer() {
    let (practice, client) = example();
    for lang in Lang::ALL {
        let words = Words::new(lang);
        for kind in Kind::CODES {
            let desk = answered(practice, &words, client, kind, "group");
            for question in contract() {
                let Some(value) = desk.value(question.path) else {
                    continue;
                };
                let text = typed(question.ask, value, &desk);
                let again = read(question.ask, &text, &desk).unwrap();
                assert_eq!(
                    typed(question.ask, &again, &desk),
                    text,
                    "{}",
                    question.flag
                );
            }
        }
    }
}

#[test]
fn missing_answers_are_named_all_at_once() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = desk(practice, &words, client);
    assert_eq!(compose::missing(&contract(), &desk), ["--kind", "--client"]);

    for (path, word) in [
        ("kind", "supervision"),
        ("form", "group"),
        ("client", client.id.as_str()),
    ] {
        desk.answers.set(path, word.into(), Source::Flag);
    }
    desk.refresh();

    assert_eq!(
        compose::missing(&contract(), &desk),
        ["--manager", "--group-size", "--start", "--place"]
    );
}

#[test]
fn the_steps_of_cancellation_are_read_in_hours_and_working_days() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let desk = desk(practice, &words, client);
    let tiers = |text| read(Ask::Tiers, text, &desk).map(|value| value.to_string());

    assert_eq!(
        tiers("48:0, 5d:50%").unwrap(),
        "[{ hours_before = 48, percent = 0 }, { percent = 50, workdays_before = 5 }]"
    );
    assert_eq!(tiers("48"), Err(Complaint::Shape("tiers")));
    assert_eq!(tiers("d:5"), Err(Complaint::Shape("tiers")));
    assert_eq!(
        read(Ask::Sickness, "rebook:0:21", &desk)
            .unwrap()
            .get("rebook_within_days"),
        Some(&Value::Integer(21))
    );
}

#[test]
fn an_ambiguous_amount_and_an_impossible_day_are_refused_with_their_own_words() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let desk = desk(practice, &words, client);

    assert_eq!(
        read(Ask::Money, "1,000", &desk),
        Err(Complaint::Shape("money-ambiguous"))
    );
    assert_eq!(
        read(Ask::Day, "31.2.2027", &desk),
        Err(Complaint::Shape("date-impossible"))
    );
    assert_eq!(
        read(Ask::Client, "kuusilathi", &desk),
        Err(Complaint::Client(
            "kuusilathi".into(),
            Some("kuusilahti".into())
        ))
    );
}

#[test]
fn an_email_address_is_one_word_on_either_side_of_the_sign() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let desk = desk(practice, &words, client);
    let email = |text| read(Ask::Email, text, &desk);

    assert_eq!(email("a@b.fi"), Ok("a@b.fi".into()));
    for wrong in ["Kaisa Malli, k@malli.fi", "kaisa", "@malli.fi", "a@b@c.fi"] {
        assert_eq!(email(wrong), Err(Complaint::Shape("email")), "{wrong}");
    }
}

#[test]
fn a_private_person_is_not_asked_about_managers_or_feedback() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = desk(practice, &words, client);
    let asked = |desk: &Desk<'_>| {
        let named = ["parties", "goals-with", "feedback"];
        let questions = contract().into_iter();
        let named = questions.filter(|question| named.contains(&question.flag));
        named.filter(|question| (question.asked)(desk)).count()
    };
    assert_eq!(asked(&desk), 3);

    desk.client = Some(Client {
        client_type: ClientType::Consumer,
        ..client.clone()
    });

    assert_eq!(asked(&desk), 0);
}

#[test]
fn a_public_client_is_offered_the_e_invoice_and_a_private_person_e_mail() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = desk(practice, &words, client);
    let mut offered = |client_type: &str| {
        desk.answers.set("type", client_type.into(), Source::Asked);
        desk.offer_channel();
        desk.word("channel").to_owned()
    };

    assert_eq!(offered("municipality"), "einvoice");
    assert_eq!(offered("consumer"), "email");
    assert_eq!(offered("company"), "");
}

#[test]
fn an_interview_can_be_walked_back_and_ends_in_a_whole_contract() {
    let (practice, client) = example();
    let words = Words::new(Lang::Fi);
    let mut desk = desk(practice, &words, client);
    let mut replies = vec![
        choose("työnohjaus"),
        choose("Kuusilahden kunta (kuusilahti)"),
        line("Varhaiskasvatus"),
        choose("yksilötyönohjaus"),
        Reply::Back,
        choose("ryhmätyönohjaus"),
    ];
    let more = [
        Reply::Enter,
        Reply::Enter,
        Reply::Enter,
        Reply::Enter,
        line("Kaisa Malli, varhaiskasvatuspäällikkö"),
        line("6"),
        line("opettajat"),
        line("1.2.2027"),
        Reply::Enter,
        line("1.1.2027"),
        line("31.1.2028"),
        line(""),
    ];
    replies.extend(more);
    replies.extend(std::iter::repeat_n(Reply::Enter, 6));
    replies.push(line("Metsänreunan päiväkoti"));
    replies.extend(std::iter::repeat_n(Reply::Enter, 24));
    let mut script = Scripted::new(replies);

    let turn = Interview::new(contract()).run(&mut desk, &mut script, &console(&words));

    assert_eq!(turn.unwrap(), Turn::Done, "{:?}", script.asked());
    assert_eq!(desk.answers.text("form"), Some("group"));
    assert!(
        script.refused()[0].contains("1.2.2027"),
        "{:?}",
        script.refused()
    );
    let text = compose::contract(&contract(), &desk).engagement_file();
    let made = engagement(&"k26-01".parse().unwrap(), &text).unwrap();
    assert!(
        lacks(&contract(), &desk, &made)
            .iter()
            .all(|lack| !lack.serious)
    );
}

#[test]
fn interrupting_an_interview_ends_it() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = desk(practice, &words, client);
    let mut script = Scripted::new([choose("talk"), Reply::Interrupt]);

    let turn = Interview::new(contract()).run(&mut desk, &mut script, &console(&words));

    assert!(matches!(turn, Err(PromptError::Interrupted)));
}

#[test]
fn a_new_client_is_made_inside_the_interview_and_stays_nameless_in_its_id() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = desk(practice, &words, client);
    let mut script = Scripted::new([
        choose("supervision"),
        choose("+ a new client"),
        Reply::Back,
        choose("+ a new client"),
        choose("private person"),
        line("Ville Virtanen"),
        line("Mallikatu 1, 00000 Kuusilahti"),
        line(""),
        choose("by e-mail"),
        Reply::Interrupt,
    ]);

    let turn = Interview::new(contract()).run(&mut desk, &mut script, &console(&words));

    assert!(turn.is_err());
    assert_eq!(desk.answers.text("client"), Some("client-01"));
    assert_eq!(
        desk.made.as_ref().map(|made| made.client.name.as_str()),
        Some("Ville Virtanen")
    );
    assert_eq!(
        desk.engagement_id(&["k26-01".into(), "k26-04".into()]),
        "k26-05"
    );
}

#[test]
fn an_answer_that_another_makes_idle_is_dropped() {
    let (practice, client) = example();
    let words = Words::new(Lang::En);
    let mut desk = answered(practice, &words, client, "supervision", "group");
    let person = read(Ask::Person, "Kaisa Malli", &desk).unwrap();
    desk.answers.set("person[manager]", person, Source::Asked);
    desk.answers
        .set("contract.parties", "two_party".into(), Source::Asked);
    desk.refresh();

    let whole = compose::contract(&contract(), &desk);

    assert_eq!(whole.get("person"), None);
}

proptest! {
    #[test]
    fn no_answer_panics(text in ".{0,40}") {
        let (practice, client) = example();
        let words = Words::new(Lang::Fi);
        let desk = desk(practice, &words, client);
        for question in contract().into_iter().chain(super::client()) {
            let answer = flags::value(question, &text, &desk);
            prop_assert!(answer.is_ok() || answer.is_err());
        }
    }
}
