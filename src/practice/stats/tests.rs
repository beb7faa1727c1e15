//! What counts as what, and that the totals agree.

use proptest::prelude::{prop_assert_eq, proptest};

use super::{Figures, Group, Grouping, countdown, experience, stats};
use crate::domain::contract::{AgreedPrice, Cancellation, Notice, Sickness, SicknessRule, Tier};
use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::practice::{Certification, Practice};
use crate::domain::session::{Excuse, SessionStatus, SessionType};
use crate::practice::testing::{Build, day, euros, id, noon, practice};

/// Half from 24 hours on, the whole later; illness is excused.
fn clause() -> Cancellation {
    let tier = |hours, percent| Tier {
        before: Notice::Hours(hours),
        percent,
    };
    Cancellation {
        tiers: vec![tier(48, 0), tier(24, 50), tier(0, 100)],
        no_show_percent: Some(100),
        sickness: Some(Sickness {
            rule: SicknessRule::Certificate,
            percent: 0,
            rebook_within_days: None,
        }),
        ..Cancellation::default()
    }
}

fn group() -> Build {
    Build::new(Kind::Supervision)
        .form(Form::Group)
        .terms(|contract| contract.cancellation = Some(clause()))
}

/// Adds a meeting at noon of 20 October, cancelled at noon of another day.
fn cancelled(built: Build, notice: &str) -> Build {
    built
        .session("2026-10-20", SessionType::Regular, SessionStatus::Cancelled)
        .last_session(|session| session.notice = Some(noon(notice)))
}

/// Adds up everything.
fn all(engagements: &[Engagement], grouping: Grouping) -> super::Stats {
    stats(&practice(), engagements, grouping, |_| true)
}

#[test]
fn minutes_are_counted_as_held() {
    let engagement = group()
        .held(SessionType::Regular, &["2026-10-01", "2026-10-08"])
        .last_session(|session| session.minutes_held = Some(60))
        .session("2026-12-01", SessionType::Regular, SessionStatus::Planned)
        .done();

    let total = all(&[engagement], Grouping::Month).total;

    assert_eq!((total.held, total.minutes), (2, 150));
}

#[test]
fn supervision_hours_are_counted_where_the_price_is() {
    let engagement = group()
        .terms(|contract| {
            contract.price = Some(AgreedPrice {
                amount: euros(90),
                gross: false,
                unit_minutes: Some(45),
                valid_until: None,
                review: None,
            });
        })
        .held(SessionType::Regular, &["2026-10-01", "2026-10-08"])
        .done();

    let total = all(&[engagement], Grouping::Month).total;

    assert_eq!(total.by_unit.into_iter().collect::<Vec<_>>(), [(45, 180)]);
}

#[test]
fn the_clause_says_what_a_cancellation_is() {
    let built = cancelled(group(), "2026-10-17");
    let built = cancelled(built, "2026-10-19");
    let built = cancelled(built, "2026-10-20");
    let built = cancelled(built, "2026-10-20").last_session(|s| s.excuse = Some(Excuse::Accepted));
    let built = cancelled(built, "2026-10-20").last_session(|session| session.notice = None);
    let built = built
        .session("2026-10-20", SessionType::Regular, SessionStatus::NoShow)
        .session(
            "2026-10-20",
            SessionType::Regular,
            SessionStatus::CancelledBySupervisor,
        )
        .session("2026-10-20", SessionType::Regular, SessionStatus::Moved);

    let total = all(&[built.done()], Grouping::Month).total;

    let expected = Figures {
        in_time: 1,
        late: 1,
        no_show: 2,
        excused: 1,
        unclear: 1,
        by_supervisor: 1,
        moved: 1,
        ..Figures::default()
    };
    assert_eq!(total, expected);
    assert_eq!(total.cancelled(), 7);
}

#[test]
fn groups_are_named_by_what_they_have_in_common() {
    let held = group().held(SessionType::Regular, &["2026-10-01"]);
    let engagement = held.with(|engagement| engagement.co_supervisor = Some(id("otto")));
    let engagements = [engagement.done()];
    let only = |grouping| {
        all(&engagements, grouping)
            .groups
            .into_keys()
            .next()
            .unwrap()
    };

    let workers = practice().supervisors[0].id.clone();
    assert_eq!(only(Grouping::Month), Group::Month(2026, 10));
    assert_eq!(
        only(Grouping::Kind),
        Group::Work(Kind::Supervision, Some(Form::Group))
    );
    assert_eq!(only(Grouping::Client), Group::Client(id("kunta")));
    assert_eq!(
        only(Grouping::Supervisor),
        Group::Supervisors(vec![workers, id("otto")])
    );
    assert_eq!(only(Grouping::Engagement), Group::Engagement(id("k26-01")));
}

#[test]
fn only_agreed_sessions_that_were_held_are_counted_down() {
    let built = group().held(SessionType::Mapping, &["2026-08-20"]);
    let built = built.held(SessionType::Trial, &["2026-09-03"]);
    let built = built.held(SessionType::Regular, &["2026-10-01"]);
    let built = cancelled(
        built.held(SessionType::Review, &["2026-11-01"]),
        "2026-10-19",
    );
    let agreed = built
        .clone()
        .terms(|contract| contract.sessions_planned = Some(10));

    let counted = countdown(&agreed.done()).unwrap();

    assert_eq!((counted.held, counted.agreed, counted.left()), (2, 10, 8));
    assert_eq!(countdown(&built.done()), None);
}

/// Returns a practice whose first supervisor gathers 10 hours of 45 minutes from September on.
fn gathering() -> Practice {
    let mut practice = practice();
    practice.supervisors[0].certification = Some(Certification {
        hours: 10,
        unit_minutes: 45,
        since: day("2026-09-01"),
        name: None,
    });
    practice
}

#[test]
fn experience_counts_supervision_from_the_day_that_is_asked_for() {
    let built = group().held(SessionType::Mapping, &["2026-09-01"]);
    let built = built.held(
        SessionType::Regular,
        &["2026-08-31", "2026-09-01", "2026-10-01"],
    );
    let talk = Build::new(Kind::Talk).held(SessionType::Talk, &["2026-10-01"]);
    let engagements = [built.done(), talk.done()];
    let practice = gathering();

    let own = experience(&practice, &engagements, None, None).remove(0);
    let earlier = experience(&practice, &engagements, Some(day("2026-01-01")), None).remove(0);

    assert_eq!((own.total.sessions, own.total.minutes), (2, 180));
    assert_eq!((own.asked(), own.percent()), (Some(450), Some(40)));
    assert_eq!(earlier.total.sessions, 3);
}

#[test]
fn a_session_of_two_supervisors_is_experience_of_both() {
    let mut practice = gathering();
    let mut second = practice.supervisors[0].clone();
    second.id = id("otto");
    practice.supervisors.push(second);
    let built = group().held(SessionType::Regular, &["2026-10-01"]);
    let engagement = built.with(|engagement| engagement.co_supervisor = Some(id("otto")));

    let both = experience(&practice, &[engagement.done()], None, None);

    let sessions: Vec<u32> = both.iter().map(|one| one.total.sessions).collect();
    assert_eq!(sessions.first(), Some(&1));
    assert_eq!(sessions.last(), Some(&1));
}

proptest! {
    #[test]
    fn the_totals_are_the_same_whatever_they_are_grouped_by(
        meetings in proptest::collection::vec((0_usize..4, 1_u32..13, 0_usize..6), 0..40),
    ) {
        let kinds = [Kind::Supervision, Kind::Coaching, Kind::Talk, Kind::Supervision];
        let engagements: Vec<Engagement> = kinds.into_iter().enumerate().map(|(number, kind)| {
            let mut built = Build::new(kind).form(Form::ALL[number]).terms(|c| c.cancellation = Some(clause()));
            for (_, month, status) in meetings.iter().filter(|(which, ..)| *which == number) {
                let date = format!("2026-{month:02}-15");
                built = built.session(&date, SessionType::Regular, SessionStatus::ALL[*status]);
            }
            built.with(|engagement| {
                engagement.id = id(&format!("k26-{number}"));
                engagement.client = id(["kunta", "kaisla"][number % 2]);
                engagement.co_supervisor = (number == 3).then(|| id("otto"));
            }).done()
        }).collect();
        let by_month = all(&engagements, Grouping::Month);

        for grouping in Grouping::ALL {
            let stats = all(&engagements, *grouping);
            let mut sum = Figures::default();
            stats.groups.values().for_each(|figures| sum.add(figures));
            prop_assert_eq!(&sum, &stats.total);
            prop_assert_eq!(&stats.total, &by_month.total);
        }
        let counted = by_month.total.held + by_month.total.cancelled() + by_month.total.moved;
        let planned = meetings.iter().filter(|(.., status)| SessionStatus::ALL[*status] == SessionStatus::Planned);
        prop_assert_eq!(usize::try_from(counted).unwrap(), meetings.len() - planned.count());
    }
}
