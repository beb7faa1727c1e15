//! Rules about meetings: how they are agreed and where they are held.

use super::case::Case;
use super::rule::Rule;
use crate::domain::session::Mode;

/// Checks that it was said how meetings are agreed.
pub(super) fn scheduling(case: &mut Case<'_>) {
    let missing = case.contract.scheduling.is_none();
    case.when(missing, Rule::SchedulingMissing, "contract.scheduling");
}

/// Checks place, tool and journey.
pub(super) fn place(case: &mut Case<'_>) {
    let (contract, mode) = (case.contract, case.mode());
    case.when(
        contract.venue.is_none() && mode != Mode::Remote,
        Rule::VenueMissing,
        "contract.venue",
    );
    if contract.remote_tool.is_none() {
        tool(case, mode);
    }
    let travels = contract.travel.is_some_and(|travel| travel.return_km > 0);
    case.when(
        travels && mode == Mode::Remote,
        Rule::TravelWhenRemote,
        "contract.travel",
    );
    town(case);
}

/// Notes a missing tool: needed for remote sessions, good to know for those that may become remote.
fn tool(case: &mut Case<'_>, mode: Mode) {
    const KEY: &str = "contract.remote_tool";
    let venue = case.contract.venue.as_ref();
    let fallback = venue.is_some_and(|venue| venue.fallback_remote);
    if mode != Mode::OnSite {
        case.tell(Rule::RemoteToolMissing, KEY, &[]);
    } else if fallback {
        case.tell(Rule::FallbackToolMissing, KEY, &[]);
    }
}

/// Checks that the place lies in a town that the supervisor serves.
fn town(case: &mut Case<'_>) {
    let address = case
        .contract
        .venue
        .as_ref()
        .and_then(|v| v.address.as_ref());
    let Some(address) = address else {
        return;
    };
    let own = case.book.supervisor(case.engagement).map(|s| &s.areas);
    let areas = own
        .filter(|areas| !areas.is_empty())
        .unwrap_or(&case.book.practice.service_areas);
    let town = address.town.to_lowercase();
    if !areas.is_empty() && !areas.iter().any(|area| area.to_lowercase() == town) {
        case.tell(
            Rule::VenueOutsideAreas,
            "contract.venue.address.town",
            &[("town", &address.town)],
        );
    }
}
