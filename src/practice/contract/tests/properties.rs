//! Whatever the terms are, a check answers.

use super::{group, tells};
use crate::domain::client::ClientType;
use crate::domain::contract::{Interval, Notice, Tier};
use crate::domain::engagement::{Form, Kind, Setting};
use crate::domain::period::{Period, days_after};
use crate::domain::session::{SessionStatus, SessionType};
use crate::practice::contract::{Rule, is_complete};
use crate::practice::testing::{Build, day};
use proptest::option;
use proptest::prelude::{Just, Strategy, any, prop_assert, prop_oneof, proptest};

fn any_form() -> impl Strategy<Value = Form> {
    (0..Form::ALL.len()).prop_map(|index| Form::ALL[index])
}

fn any_notice() -> impl Strategy<Value = Notice> {
    prop_oneof![
        any::<u32>().prop_map(Notice::Hours),
        any::<u32>().prop_map(Notice::Workdays),
        Just(Notice::Hours(0)),
    ]
}

proptest! {
    #[test]
    fn no_terms_make_a_check_panic(
        kind in 0..Kind::ALL.len(),
        form in option::of(any_form()),
        alone in option::of(any::<bool>()),
        numbers in option::of((any::<u32>(), any::<u32>(), any::<u32>(), any::<u32>())),
        length in option::of(0_u32..100_000),
        tiers in proptest::collection::vec((any_notice(), any::<u32>()), 0..4),
        pause in (0_u32..1000, 0_u32..1000),
    ) {
        let start = day("2026-09-01");
        let built = Build::new(Kind::ALL[kind]).with(|engagement| {
            engagement.form = form;
            engagement.setting = alone.map(|a| if a { Setting::Individual } else { Setting::Group });
        });
        let built = built.terms(|c| {
            c.start = Some(start);
            c.end = length.map(|days| days_after(start, days));
            c.minutes = numbers.map(|n| n.0);
            c.sessions_planned = numbers.map(|n| n.1);
            c.continuation_lead_days = numbers.map(|n| n.0);
            c.interval_weeks = numbers.map(|n| Interval { min: n.2, max: n.3 });
            let first = days_after(start, pause.0);
            c.breaks = Period::new(first, days_after(first, pause.1)).into_iter().collect();
            let clause = c.cancellation.get_or_insert_default();
            clause.tiers = tiers.into_iter().map(|(before, percent)| Tier { before, percent }).collect();
        });
        let found = built.findings();
        prop_assert!(found.iter().all(|(_, key)| !key.is_empty()));
    }

    #[test]
    fn a_number_within_the_feasible_range_always_fits(
        days in 0_u32..1_200,
        min in 1_u32..10,
        more in 0_u32..5,
        pick in 0_u32..100,
    ) {
        let start = day("2026-09-01");
        let built = group().terms(|c| {
            c.start = Some(start);
            c.end = Some(days_after(start, days));
            c.interval_weeks = Some(Interval { min, max: min + more });
        });
        let (least, most) = crate::practice::contract::term::feasible(&built.clone().done().contract).unwrap();
        prop_assert!(1 <= least && least <= most);
        let count = least + pick % (most - least + 1);
        let built = built.terms(|c| c.sessions_planned = Some(count));
        prop_assert!(!tells(&built, Rule::SessionsDoNotFit));
        prop_assert!(!tells(&built, Rule::SessionsTooFew));
    }

    #[test]
    fn a_held_session_changes_nothing_about_completeness(count in 0_usize..20) {
        let dates = vec!["2026-10-01"; count];
        let built = group().held(SessionType::Regular, &dates);
        prop_assert!(is_complete(&built.findings_for(ClientType::Company)));
        let planned = built.session("2026-12-01", SessionType::Regular, SessionStatus::Planned);
        prop_assert!(is_complete(&planned.findings_for(ClientType::Company)));
    }
}
