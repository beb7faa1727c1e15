//! The shape of the `[contract]` table: the eleven items that a contract should settle, and what belongs to them.

use super::clauses::{
    CANCELLATION, CONSENT, DISSATISFACTION, EVALUATION, GOALS, INTERRUPTION, INTERVAL, PERIOD,
    PRICE, PRIOR_CONTACTS, SCHEDULING, TRAVEL, TRIAL, VENUE,
};
use super::{Key, LIST_ID, Shape, Type};
use crate::domain::contract::{
    ContractForm, FeedbackPolicy, InvoicingCycle, ManagerParticipates, Parties,
};

/// The `[contract]` table of an engagement.
pub static CONTRACT: Shape = Shape {
    name: "contract",
    doc: "What has been agreed. An item that is absent has not been agreed: nothing is assumed.",
    keys: &[
        Key::new(
            "parties",
            Type::Code(Parties::CODES),
            "\"three_party\"",
            "Who agrees with whom; decides who signs.",
        ),
        Key::new(
            "form",
            Type::Code(ContractForm::CODES),
            "\"written\"",
            "Whether it is on paper.",
        )
        .default("written"),
        Key::new(
            "start",
            Type::Date,
            "2026-09-01",
            "The first day of the term (item 1).",
        ),
        Key::new(
            "end",
            Type::Date,
            "2027-08-31",
            "The last day of the term (item 1).",
        ),
        Key::new(
            "open_ended",
            Type::Boolean,
            "false",
            "Whether it runs until further notice (item 1).",
        )
        .default("false"),
        Key::new(
            "sessions_planned",
            Type::Integer(1, 500),
            "12",
            "How many sessions are agreed (item 1).",
        ),
        Key::new(
            "minutes",
            Type::Integer(15, 600),
            "90",
            "Length of a session (item 1).",
        )
        .unit("minutes"),
        Key::new(
            "feedback_policy",
            Type::Code(FeedbackPolicy::CODES),
            "\"topics_at_end\"",
            "What the commissioner hears: topic areas at most, never content.",
        ),
        Key::new(
            "methods",
            Type::CheckedList(LIST_ID),
            "[\"dialogical\", \"narrative\"]",
            "Methods, by their ids in `practice.toml` (item 6).",
        )
        .default("none"),
        Key::new(
            "intermediate_tasks",
            Type::Boolean,
            "true",
            "Whether tasks between sessions may be agreed.",
        ),
        Key::new(
            "continuation_lead_days",
            Type::Integer(1, 365),
            "60",
            "Days before the end when continuation is talked about.",
        )
        .unit("days"),
        Key::new(
            "remote_tool",
            Type::Text,
            "\"Teams\"",
            "The tool of remote sessions.",
        ),
        Key::new(
            "invoicing_cycle",
            Type::Code(InvoicingCycle::CODES),
            "\"monthly\"",
            "How often invoices are sent (item 7).",
        ),
        Key::new(
            "payment_term_days",
            Type::Integer(0, 180),
            "30",
            "Days to pay (item 7).",
        )
        .unit("days"),
        Key::new(
            "min_present",
            Type::Integer(1, 200),
            "3",
            "How many must be there for a session to be held.",
        ),
        Key::new(
            "manager_participates",
            Type::Code(ManagerParticipates::CODES),
            "\"sometimes\"",
            "Whether the manager takes part in a team's sessions.",
        ),
        Key::new(
            "interval_weeks",
            Type::Table(&INTERVAL),
            "",
            "Weeks between sessions (item 1).",
        ),
        Key::new(
            "break",
            Type::Tables(&PERIOD),
            "",
            "Times without sessions.",
        ),
        Key::new(
            "trial",
            Type::Table(&TRIAL),
            "",
            "Trial sessions, and the decision after them.",
        ),
        Key::new(
            "scheduling",
            Type::Table(&SCHEDULING),
            "",
            "How meetings are agreed (item 2).",
        ),
        Key::new(
            "venue",
            Type::Table(&VENUE),
            "",
            "Where meetings are held (item 3).",
        ),
        Key::new(
            "goals",
            Type::Table(&GOALS),
            "",
            "How goals are agreed (item 4).",
        ),
        Key::new(
            "evaluation",
            Type::Table(&EVALUATION),
            "",
            "How the work is evaluated (item 5).",
        ),
        Key::new(
            "price",
            Type::Table(&PRICE),
            "",
            "The agreed price (item 7).",
        ),
        Key::new("travel", Type::Table(&TRAVEL), "", "What a journey costs."),
        Key::new(
            "cancellation",
            Type::Table(&CANCELLATION),
            "",
            "Cancelled and unused time (items 8 and 9).",
        ),
        Key::new(
            "interruption",
            Type::Table(&INTERRUPTION),
            "",
            "How either side ends the work early (item 10).",
        ),
        Key::new(
            "dissatisfaction",
            Type::Table(&DISSATISFACTION),
            "",
            "What happens when somebody is dissatisfied (item 11).",
        ),
        Key::new(
            "prior_contacts",
            Type::Table(&PRIOR_CONTACTS),
            "",
            "That earlier contacts were told.",
        ),
        Key::new(
            "employer_consent",
            Type::Table(&CONSENT),
            "",
            "The employer's consent.",
        ),
    ],
};
