//! Guards of the dated steps of supervision, coaching and consulting.

use super::ground::Ground;
use super::review::is_individual;
use super::{Guard, Verdict, need, report, with};
use crate::domain::engagement::{Form, Kind};
use crate::domain::event::{Event, EventType};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::practice::status::{Stage, State};

/// Judges a dated step.
pub(super) fn step(ground: &Ground<'_>, event: &Event) -> Verdict {
    order(ground, event.event_type)?;
    match event.event_type {
        EventType::ManagerInvited => {
            let invited = event.by == Some(Role::Supervisee);
            need(
                !is_individual(ground.engagement) || invited,
                Guard::ReviewManager,
            )
        }
        EventType::MemberJoined => need(event.party.is_some(), Guard::NoParty),
        EventType::MemberLeft => member_left(ground, event),
        EventType::ReportApproved => need(report::is_approval(event), Guard::ApprovalBy),
        EventType::Paused => {
            let ahead = event.until.is_some_and(|until| until > event.date);
            need(ahead, Guard::NoUntil)?;
            within_contract(ground, event)
        }
        _ => Ok(()),
    }
}

/// Forbids a dated step before or after its time.
pub(super) fn order(ground: &Ground<'_>, event: EventType) -> Verdict {
    use EventType as E;
    let paused = ground.state() == State::Paused;
    match event {
        E::MappingSet => ground.need(ground.started().is_none(), Guard::Begun),
        E::Offered => offered(ground),
        E::ContractSent => {
            ground.need(!ground.in_force(), Guard::Begun)?;
            need(is_agreed(ground), Guard::NoStart)
        }
        E::Declined | E::Referred => ground.need(
            ground.started().is_none() && !ground.in_force(),
            Guard::Begun,
        ),
        E::Lost | E::Withdrawn => ground.need(!ground.in_force(), Guard::Begun),
        E::Paused => ground.need(runs(ground) && !paused, Guard::NotRunning),
        E::Resumed => need(paused, Guard::NotPaused),
        E::PriceReviewed => ground.need(runs(ground), Guard::NotRunning),
        E::Ending => ending(ground),
        E::ClosingWaived => ground.need(
            ground.state() == State::Closing && !ground.has(E::ClosingWaived),
            Guard::NotClosing,
        ),
        E::MemberJoined | E::MemberLeft => members(ground),
        E::FeedbackAsked => need(ground.has(E::FeedbackConsent), Guard::NoConsent),
        E::ThemesConfirmed | E::ReportApproved | E::ReportSent => report::step(ground, event),
        E::DisputeTalk | E::ThirdParty | E::DisputeSettled => dispute(ground, event),
        _ => Ok(()),
    }
}

/// An offer follows the mapping, and says the form, the configuration and the price; consulting is offered at once.
fn offered(ground: &Ground<'_>) -> Verdict {
    ground.need(ground.started().is_none(), Guard::Begun)?;
    if ground.kind() == Kind::Consulting {
        return Ok(());
    }
    need(ground.held(SessionType::Mapping), Guard::NoMapping)?;
    let engagement = ground.engagement;
    let open = [
        ("form", engagement.form.is_none()),
        ("contract.parties", engagement.contract.parties.is_none()),
        ("contract.price", engagement.contract.price.is_none()),
    ];
    let open: Vec<&str> = open
        .iter()
        .filter(|(_, o)| *o)
        .map(|(key, _)| *key)
        .collect();
    if open.is_empty() {
        return Ok(());
    }
    Err(with(Guard::OfferOpen, vec![("key", open.join(", "))]))
}

/// Says whether the start was decided; consulting begins with its signed commission and needs no decision.
fn is_agreed(ground: &Ground<'_>) -> bool {
    ground.started().is_some() || ground.kind() == Kind::Consulting
}

/// Says whether the work runs under a contract.
fn runs(ground: &Ground<'_>) -> bool {
    let stage = ground.state().stage();
    stage == Stage::Running && !matches!(ground.state(), State::Trial | State::Closing)
}

/// The end is decided once, of work that runs.
fn ending(ground: &Ground<'_>) -> Verdict {
    if let Some(ending) = ground.last(EventType::Ending) {
        let facts = vec![("date", ending.date.to_string())];
        return Err(with(Guard::EndDecided, facts));
    }
    let running = ground.state().stage() == Stage::Running && ground.state() != State::Trial;
    ground.need(running, Guard::NotRunning)
}

/// Members come to and leave what is done with several people.
fn members(ground: &Ground<'_>) -> Verdict {
    let engagement = ground.engagement;
    let several = engagement.is_several() || engagement.form == Some(Form::Pair);
    need(several, Guard::NotAGroup)
}

/// A disagreement is first talked about, and then a third party may be asked.
fn dispute(ground: &Ground<'_>, event: EventType) -> Verdict {
    use EventType as E;
    let open = ground.is_since(E::Dissatisfaction, E::DisputeSettled);
    need(open, Guard::NoDispute)?;
    let talked = ground.is_since(E::DisputeTalk, E::Dissatisfaction);
    need(event != E::ThirdParty || talked, Guard::NoTalk)
}

/// Forbids a pause that would last longer than the contract.
fn within_contract(ground: &Ground<'_>, event: &Event) -> Verdict {
    match ground.last_day() {
        Some(last) if event.until.is_some_and(|until| until > last) => {
            let facts = vec![("date", last.to_string())];
            Err(with(Guard::PauseTooLong, facts))
        }
        _ => Ok(()),
    }
}

/// Forbids that somebody leaves whom the group cannot have: its size may have been set before or after somebody left.
fn member_left(ground: &Ground<'_>, event: &Event) -> Verdict {
    let Some(party) = &event.party else {
        return need(false, Guard::NoParty);
    };
    let number: Option<u32> = party.strip_prefix('s').and_then(|text| text.parse().ok());
    let gone = ground.engagement.events.iter();
    let gone = gone
        .filter(|e| e.event_type == EventType::MemberLeft)
        .count();
    let (Some(number), Some(size)) = (number, ground.engagement.group.size) else {
        return Ok(());
    };
    if number <= size + u32::try_from(gone).unwrap_or(0) + 1 {
        return Ok(());
    }
    let facts = vec![("party", party.clone()), ("count", size.to_string())];
    Err(with(Guard::NoSuchMember, facts))
}
