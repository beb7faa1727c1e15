//! Questions on items 1 to 6: duration and amount, scheduling, place, goals, evaluation, methods.

use super::desk::{Desk, guided, process};
use super::question::{Ask, Question, Section, methods};
use crate::domain::contract::{FeedbackPolicy, GoalsWith, SchedulingMethod, Side};
use crate::domain::engagement::Kind;

/// Duration and amount.
pub static TERM: &[Question] = &[
    Question::new("start", "contract.start", Section::Term, Ask::Day)
        .item(1)
        .when(|desk| desk.is_process() || desk.is_kind(Kind::Mediation))
        .needed_when(process)
        .asked_when(process),
    Question::new(
        "open-ended",
        "contract.open_ended",
        Section::Term,
        Ask::YesNo,
    )
    .item(1)
    .when(process)
    .asked_when(|desk| desk.answers.get("contract.end").is_none()),
    Question::new("end", "contract.end", Section::Term, Ask::Day)
        .item(1)
        .when(|desk| desk.is_process() && !desk.yes("contract.open_ended")),
    Question::new(
        "sessions",
        "contract.sessions_planned",
        Section::Term,
        Ask::Number,
    )
    .item(1)
    .when(process),
    Question::new("minutes", "contract.minutes", Section::Term, Ask::Number)
        .item(1)
        .when(|desk| !desk.is_kind(Kind::Mediation))
        .needed(),
    Question::new(
        "interval",
        "contract.interval_weeks",
        Section::Term,
        Ask::Interval,
    )
    .item(1)
    .when(process),
    Question::new(
        "trial",
        "contract.trial.sessions",
        Section::Term,
        Ask::Number,
    )
    .when(guided),
    Question::new(
        "trial-billable",
        "contract.trial.billable",
        Section::Term,
        Ask::YesNo,
    )
    .when(has_trial)
    .needed(),
    Question::new(
        "decide-within",
        "contract.trial.decide_within_days",
        Section::Term,
        Ask::Number,
    )
    .when(has_trial)
    .needed(),
];

/// Scheduling and place.
pub static MEETING: &[Question] = &[
    Question::new(
        "scheduling",
        "contract.scheduling.method",
        Section::Meeting,
        Ask::Code("scheduling", SchedulingMethod::CODES),
    )
    .item(2)
    .when(|desk| desk.kind().is_some())
    .needed_when(process)
    .asked_when(process),
    Question::new("place", "contract.venue.name", Section::Meeting, Ask::Text)
        .item(3)
        .when(in_a_room)
        .needed(),
    Question::new(
        "place-address",
        "contract.venue.address",
        Section::Meeting,
        Ask::Address,
    )
    .item(3)
    .when(in_a_room),
    Question::new(
        "place-by",
        "contract.venue.provided_by",
        Section::Meeting,
        Ask::Code("side", Side::CODES),
    )
    .item(3)
    .when(in_a_room)
    .quiet(),
    Question::new(
        "remote-tool",
        "contract.remote_tool",
        Section::Meeting,
        Ask::Text,
    )
    .item(3)
    .when(|desk| !desk.is("mode", &["on_site"])),
];

/// Goals, methods, feedback, evaluation.
pub static WORK: &[Question] = &[
    Question::new(
        "goals-with",
        "contract.goals.agreed_with",
        Section::Work,
        Ask::Code("goals-with", GoalsWith::CODES),
    )
    .item(4)
    .when(guided)
    .needed()
    .asked_when(|desk| !desk.is_consumer()),
    Question::new(
        "evaluation-months",
        "contract.evaluation.interval_months",
        Section::Work,
        Ask::Number,
    )
    .item(5)
    .when(guided)
    .needed(),
    Question::new(
        "final-evaluation",
        "contract.evaluation.final",
        Section::Work,
        Ask::YesNo,
    )
    .item(5)
    .when(guided),
    Question::new(
        "methods",
        "contract.methods",
        Section::Work,
        Ask::ListedSeveral(methods),
    )
    .item(6)
    .when(guided)
    .needed(),
    Question::new(
        "tasks",
        "contract.intermediate_tasks",
        Section::Work,
        Ask::YesNo,
    )
    .when(guided),
    Question::new(
        "feedback",
        "contract.feedback_policy",
        Section::Work,
        Ask::Code("feedback", FeedbackPolicy::CODES),
    )
    .when(guided)
    .needed()
    .asked_when(|desk| !desk.is_consumer()),
    Question::new(
        "continuation-days",
        "contract.continuation_lead_days",
        Section::Work,
        Ask::Number,
    )
    .when(|desk| desk.is_guided() && !desk.yes("contract.open_ended"))
    .quiet(),
];

/// Says whether there are trial sessions.
fn has_trial(desk: &Desk<'_>) -> bool {
    desk.is_guided() && desk.number("contract.trial.sessions") > 0
}

/// Says whether people meet in a room.
fn in_a_room(desk: &Desk<'_>) -> bool {
    !desk.is("mode", &["remote"])
}
