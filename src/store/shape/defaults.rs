//! The shape of `[defaults]`: what a new contract proposes.

use super::clauses::{CANCELLATION, DISSATISFACTION, INTERVAL, SCHEDULING, TRAVEL};
use super::engagement::VAT;
use super::{Key, LIST_ID, Shape, Type};

static LENGTHS: Shape = Shape {
    name: "minutes",
    doc: "Length of a session by form.",
    keys: &[
        Key::new(
            "individual",
            Type::Integer(15, 600),
            "60",
            "Individual supervision.",
        )
        .unit("minutes")
        .default("60"),
        Key::new("pair", Type::Integer(15, 600), "90", "Pair supervision.")
            .unit("minutes")
            .default("90"),
        Key::new("group", Type::Integer(15, 600), "90", "Group supervision.")
            .unit("minutes")
            .default("90"),
        Key::new("team", Type::Integer(15, 600), "90", "Team supervision.")
            .unit("minutes")
            .default("90"),
        Key::new(
            "community",
            Type::Integer(15, 600),
            "90",
            "Community supervision.",
        )
        .unit("minutes")
        .default("90"),
        Key::new(
            "manager",
            Type::Integer(15, 600),
            "90",
            "Manager supervision.",
        )
        .unit("minutes")
        .default("90"),
        Key::new("coaching", Type::Integer(15, 600), "60", "Coaching.")
            .unit("minutes")
            .default("60"),
    ],
};

pub(super) static DEFAULTS: Shape = Shape {
    name: "defaults",
    doc: "What a new contract proposes. Only a proposal: it counts once it stands in the engagement's file.",
    keys: &[
        Key::new(
            "term_months",
            Type::Integer(1, 60),
            "12",
            "Length of a term.",
        )
        .unit("months"),
        Key::new(
            "trial_sessions",
            Type::Integer(0, 3),
            "1",
            "Trial sessions of individual and pair work.",
        ),
        Key::new(
            "trial_sessions_group",
            Type::Integer(0, 3),
            "2",
            "Trial sessions of other forms.",
        ),
        Key::new(
            "trial_billable",
            Type::Boolean,
            "true",
            "Whether trials are paid for.",
        ),
        Key::new(
            "decide_within_days",
            Type::Integer(1, 60),
            "7",
            "Days to decide after a trial.",
        )
        .unit("days"),
        Key::new(
            "methods",
            Type::CheckedList(LIST_ID),
            "[\"dialogical\"]",
            "Methods.",
        )
        .default("none"),
        Key::new(
            "intermediate_tasks",
            Type::Boolean,
            "true",
            "Whether tasks between sessions may be agreed.",
        ),
        Key::new(
            "evaluation_months",
            Type::Integer(1, 24),
            "6",
            "Months between evaluations.",
        )
        .unit("months"),
        Key::new(
            "continuation_lead_days",
            Type::Integer(1, 365),
            "60",
            "Days before the end when continuation is talked about.",
        )
        .unit("days"),
        Key::new(
            "payment_term_days",
            Type::Integer(0, 180),
            "14",
            "Days to pay.",
        )
        .unit("days"),
        Key::new(
            "public_payment_term_days",
            Type::Integer(0, 30),
            "30",
            "Days to pay of public bodies; 30 at most by law.",
        )
        .unit("days"),
        Key::new(
            "notice_weeks",
            Type::Integer(0, 26),
            "4",
            "Weeks of notice.",
        )
        .unit("weeks"),
        Key::new(
            "closing_session",
            Type::Boolean,
            "true",
            "Whether a closing session is held.",
        ),
        Key::new(
            "followup_days",
            Type::Integers(1, 730),
            "[30, 90]",
            "Days after a mediation's agreement on which it is followed up.",
        )
        .unit("days")
        .default("none"),
        Key::new(
            "minutes",
            Type::Table(&LENGTHS),
            "",
            "Length of a session by form.",
        ),
        Key::new(
            "interval_individual",
            Type::Table(&INTERVAL),
            "",
            "Weeks between individual sessions.",
        ),
        Key::new(
            "interval_weeks",
            Type::Table(&INTERVAL),
            "",
            "Weeks between sessions of other forms.",
        ),
        Key::new(
            "scheduling",
            Type::Table(&SCHEDULING),
            "",
            "How meetings are agreed.",
        ),
        Key::new(
            "cancellation",
            Type::Table(&CANCELLATION),
            "",
            "Cancelled and unused time.",
        ),
        Key::new(
            "booking_cancellation",
            Type::Table(&CANCELLATION),
            "",
            "The same for talks and relaxations.",
        ),
        Key::new(
            "dissatisfaction",
            Type::Table(&DISSATISFACTION),
            "",
            "What happens when somebody is dissatisfied.",
        ),
        Key::new(
            "travel",
            Type::Table(&TRAVEL),
            "",
            "What a journey costs; `return_km` is 0 here.",
        ),
        Key::new("vat", Type::Table(&VAT), "", "How VAT is treated."),
    ],
};
