//! Lines as payers read them, in three languages.

use super::text;
use crate::domain::contract::Notice;
use crate::domain::form::{Form, Setting};
use crate::domain::invoice::{Called, Item, Line};
use crate::domain::language::Language;
use crate::domain::money::Money;
use crate::domain::price::Service;
use crate::domain::share::Share;

fn line(item: Item, days: &[&str]) -> Line {
    Line {
        item,
        days: days.iter().map(|day| day.parse().unwrap()).collect(),
        quantity: u32::try_from(days.len()).unwrap(),
        unit_price: Money::from_cents(28_000).unwrap(),
        share: Share::ALL,
        rate: 2_550,
    }
}

fn session(service: Service, form: Option<Form>, called: Option<(Called, u32)>) -> Item {
    Item::Session {
        service,
        form,
        setting: None,
        minutes: 90,
        called,
    }
}

/// Writes a line in Finnish, Swedish and English.
fn texts(line: &Line) -> [String; 3] {
    [Language::Fi, Language::Sv, Language::En].map(|language| text(language, line))
}

#[test]
fn a_line_names_service_form_length_count_and_days() {
    let group = session(Service::Supervision, Some(Form::Group), None);

    assert_eq!(
        texts(&line(group, &["2026-11-05", "2026-11-26"])),
        [
            "Työnohjaus, ryhmä, 90 min, 2 kertaa (5.11., 26.11.2026)",
            "Arbetshandledning, grupp, 90 min, 2 gånger (5.11., 26.11.2026)",
            "Supervision, group, 90 min, 2 times (5 Nov, 26 Nov 2026)",
        ]
    );
    assert_eq!(
        texts(&line(group, &["2026-11-05"])),
        [
            "Työnohjaus, ryhmä, 90 min (5.11.2026)",
            "Arbetshandledning, grupp, 90 min (5.11.2026)",
            "Supervision, group, 90 min (5 Nov 2026)",
        ]
    );
}

#[test]
fn days_of_two_years_carry_both() {
    let group = session(Service::Supervision, Some(Form::Group), None);
    let [fi, _, en] = texts(&line(group, &["2027-01-07", "2026-12-17"]));

    assert_eq!(
        fi,
        "Työnohjaus, ryhmä, 90 min, 2 kertaa (17.12.2026, 7.1.2027)"
    );
    assert_eq!(
        en,
        "Supervision, group, 90 min, 2 times (17 Dec 2026, 7 Jan 2027)"
    );
}

#[test]
fn a_charged_cancellation_names_the_notice_that_was_not_kept_and_the_percent() {
    let late = |notice, percent| {
        let called = Some((Called::Late(Some(notice)), percent));
        let item = session(Service::Supervision, Some(Form::Team), called);
        texts(&line(item, &["2026-10-06"]))
    };

    assert_eq!(
        late(Notice::Hours(48), 50),
        [
            "Työnohjaus, työryhmä, 90 min, peruutettu aika (alle 48 h), 50 % (6.10.2026)",
            "Arbetshandledning, team, 90 min, avbokad tid (under 48 h), 50 % (6.10.2026)",
            "Supervision, team, 90 min, cancelled time (under 48 h), 50% (6 Oct 2026)",
        ]
    );
    let [fi, sv, en] = late(Notice::Hours(336), 50);
    assert!(fi.contains("(alle 14 vrk)"), "{fi}");
    assert!(sv.contains("(under 14 dygn)"), "{sv}");
    assert!(en.contains("(under 14 days)"), "{en}");
    let [fi, sv, en] = late(Notice::Workdays(5), 50);
    assert!(fi.contains("(alle 5 työpäivää)"), "{fi}");
    assert!(sv.contains("(under 5 arbetsdagar)"), "{sv}");
    assert!(en.contains("(under 5 working days)"), "{en}");
}

#[test]
fn an_excuse_reads_like_any_cancellation() {
    let called = |called| {
        let item = session(
            Service::Supervision,
            Some(Form::Individual),
            Some((called, 20)),
        );
        texts(&line(item, &["2026-10-06"]))
    };

    assert_eq!(called(Called::Excused), called(Called::Late(None)));
    let [fi, sv, en] = called(Called::NoShow);
    assert!(fi.contains("käyttämätön aika, 20 %"), "{fi}");
    assert!(sv.contains("outnyttjad tid, 20 %"), "{sv}");
    assert!(en.contains("unused time, 20%"), "{en}");
}

#[test]
fn managers_are_named_alone_or_in_a_group() {
    let item = |setting| Item::Session {
        service: Service::Supervision,
        form: Some(Form::Manager),
        setting,
        minutes: 90,
        called: None,
    };
    let fi = |setting| text(Language::Fi, &line(item(setting), &["2026-11-05"]));

    assert_eq!(
        fi(Some(Setting::Individual)),
        "Työnohjaus, esihenkilö, 90 min (5.11.2026)"
    );
    assert_eq!(
        fi(Some(Setting::Group)),
        "Työnohjaus, esihenkilöryhmä, 90 min (5.11.2026)"
    );
}

#[test]
fn a_journey_says_its_days_and_a_shared_one_its_length_and_the_part() {
    let whole = line(Item::Kilometres, &["2026-11-05", "2026-11-26"]);
    let shared = Line {
        share: "1/3".parse().unwrap(),
        ..line(Item::Journey(46), &["2026-11-05", "2026-11-26"])
    };

    assert_eq!(
        texts(&whole),
        [
            "Matkakulut (5.11., 26.11.2026)",
            "Resekostnader (5.11., 26.11.2026)",
            "Travel (5 Nov, 26 Nov 2026)",
        ]
    );
    assert_eq!(
        texts(&shared),
        [
            "Matkakulut, 46 km, 2 kertaa (5.11., 26.11.2026), osuus 1/3",
            "Resekostnader, 46 km, 2 gånger (5.11., 26.11.2026), andel 1/3",
            "Travel, 46 km, 2 times (5 Nov, 26 Nov 2026), share 1/3",
        ]
    );
}

#[test]
fn every_service_has_a_name_of_its_own_in_each_language() {
    for language in Language::ALL {
        let names = Service::ALL.iter().map(|service| {
            let item = session(*service, None, None);
            text(*language, &line(item, &["2026-11-05"]))
        });
        let mut names: Vec<String> = names.collect();
        names.sort();
        names.dedup();
        assert_eq!(names.len(), Service::ALL.len(), "{language}");
    }
}

#[test]
fn phases_of_a_mediation_are_not_sold_by_the_minute() {
    let item = session(Service::MediationSeparate, None, None);

    assert_eq!(
        text(Language::Fi, &line(item, &["2026-10-05", "2026-10-06"])),
        "Työyhteisösovittelu: erillistapaaminen, 2 kertaa (5.10., 6.10.2026)"
    );
}
