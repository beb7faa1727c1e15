//! The shapes of the clauses inside `[contract]`; some of them stand in `practice.toml` too, as proposals.

use super::client::ADDRESS;
use super::{Key, LIST_ID, Shape, Type};
use crate::domain::contract::{
    CostSplit, FirstStep, GoalsWith, NoticeChannel, PriceReview, SchedulingMethod, SicknessRule,
    Side, ThirdParty,
};
use crate::domain::party::Role;

/// A least and a greatest number of weeks.
pub(super) static INTERVAL: Shape = Shape {
    name: "interval_weeks",
    doc: "Weeks from one session to the next.",
    keys: &[
        Key::new("min", Type::Integer(1, 52), "2", "At least.")
            .unit("weeks")
            .required(),
        Key::new(
            "max",
            Type::Integer(1, 52),
            "4",
            "At most; not below `min`.",
        )
        .unit("weeks")
        .required(),
    ],
};

pub(super) static PERIOD: Shape = Shape {
    name: "period",
    doc: "Days in a row, both ends included.",
    keys: &[
        Key::new("first", Type::Date, "2026-07-01", "First day.").required(),
        Key::new(
            "last",
            Type::Date,
            "2026-07-31",
            "Last day; not before the first.",
        )
        .required(),
    ],
};

pub(super) static TRIAL: Shape = Shape {
    name: "trial",
    doc: "Trial sessions, and the decision after them.",
    keys: &[
        Key::new(
            "sessions",
            Type::Integer(0, 3),
            "2",
            "How many; 0 when there are none.",
        )
        .required(),
        Key::new(
            "billable",
            Type::Boolean,
            "true",
            "Whether they are paid for; has to be said when there are any.",
        ),
        Key::new(
            "decide_within_days",
            Type::Integer(1, 60),
            "7",
            "Within how many days of the last trial both sides decide.",
        )
        .unit("days"),
    ],
};

pub(super) static SCHEDULING: Shape = Shape {
    name: "scheduling",
    doc: "How meetings are agreed (item 2).",
    keys: &[
        Key::new(
            "method",
            Type::Code(SchedulingMethod::CODES),
            "\"series\"",
            "The way times are agreed.",
        )
        .required(),
        Key::new(
            "who_proposes",
            Type::Code(Side::CODES),
            "\"supervisor\"",
            "Who proposes times.",
        ),
        Key::new(
            "confirm_within_days",
            Type::Integer(1, 60),
            "7",
            "Within how many days a proposed time is confirmed.",
        )
        .unit("days"),
    ],
};

pub(super) static VENUE: Shape = Shape {
    name: "venue",
    doc: "Where meetings are held (item 3).",
    keys: &[
        Key::new("name", Type::Text, "\"Metsänreunan koulu\"", "The place.").required(),
        Key::new("address", Type::Table(&ADDRESS), "", "Its address."),
        Key::new(
            "provided_by",
            Type::Code(Side::CODES),
            "\"commissioner\"",
            "Who sees to the room.",
        ),
        Key::new(
            "fallback_remote",
            Type::Boolean,
            "true",
            "Whether a session is held remotely if the room falls through.",
        )
        .default("false"),
    ],
};

pub(super) static GOALS: Shape = Shape {
    name: "goals",
    doc: "How goals are agreed (item 4).",
    keys: &[
        Key::new(
            "agreed_with",
            Type::Code(GoalsWith::CODES),
            "\"supervisees\"",
            "With whom goals are agreed.",
        )
        .required(),
        Key::new(
            "ground_rules",
            Type::Date,
            "2026-10-15",
            "The day on which a group agreed on its ground rules.",
        ),
    ],
};

pub(super) static EVALUATION: Shape = Shape {
    name: "evaluation",
    doc: "How the work is evaluated (item 5).",
    keys: &[
        Key::new(
            "interval_months",
            Type::Integer(1, 24),
            "6",
            "Months between interim evaluations.",
        )
        .unit("months"),
        Key::new(
            "final",
            Type::Boolean,
            "true",
            "Whether there is a final evaluation.",
        )
        .default("false"),
        Key::new(
            "instrument",
            Type::Checked(LIST_ID),
            "\"tyo-12\"",
            "The form that is used.",
        ),
        Key::new(
            "participants",
            Type::Codes(Role::CODES),
            "[\"supervisee\", \"supervisor\"]",
            "Who takes part.",
        )
        .default("supervisees and supervisor"),
    ],
};

pub(super) static PRICE: Shape = Shape {
    name: "price",
    doc: "The agreed price of one session (item 7).",
    keys: &[
        Key::new("cents", Type::Cents, "28000", "The price.")
            .unit("euro cents")
            .required(),
        Key::new(
            "gross",
            Type::Boolean,
            "false",
            "Whether it includes VAT, as a consumer's price does.",
        )
        .default("false"),
        Key::new(
            "unit_minutes",
            Type::Integer(30, 90),
            "45",
            "Length of a supervision hour, when the price is counted by it.",
        )
        .unit("minutes"),
        Key::new(
            "valid_until",
            Type::Date,
            "2027-08-31",
            "The last day on which the price holds.",
        ),
        Key::new(
            "review",
            Type::Code(PriceReview::CODES),
            "\"yearly\"",
            "Whether the price is looked at again.",
        ),
    ],
};

pub(super) static TRAVEL: Shape = Shape {
    name: "travel",
    doc: "What a journey costs; bears the VAT of the service.",
    keys: &[
        Key::new(
            "cents_per_km",
            Type::Integer(0, 1_000),
            "55",
            "Price of a kilometre without VAT.",
        )
        .unit("euro cents")
        .required(),
        Key::new(
            "return_km",
            Type::Integer(0, 5_000),
            "46",
            "The whole distance there and back.",
        )
        .unit("km")
        .required(),
    ],
};

static TIER: Shape = Shape {
    name: "tiers",
    doc: "A step of the cancellation clause. Exactly one of `hours_before` and `workdays_before` is given.",
    keys: &[
        Key::new(
            "hours_before",
            Type::Integer(0, 8_760),
            "48",
            "Notice at least this many hours before the start; exactly that counts as in time.",
        )
        .unit("hours"),
        Key::new(
            "workdays_before",
            Type::Integer(0, 60),
            "5",
            "Notice at least this many working days before the day.",
        )
        .unit("working days"),
        Key::new("percent", Type::Integer(0, 100), "50", "What is charged.")
            .unit("% of the price")
            .required(),
    ],
};

static SICKNESS: Shape = Shape {
    name: "sickness_rule",
    doc: "Illness as an excuse. Nothing about anybody's health is ever written down.",
    keys: &[
        Key::new(
            "rule",
            Type::Code(SicknessRule::CODES),
            "\"rebook\"",
            "What is accepted.",
        )
        .required(),
        Key::new(
            "percent",
            Type::Integer(0, 100),
            "0",
            "What is charged all the same.",
        )
        .unit("% of the price")
        .required(),
        Key::new(
            "rebook_within_days",
            Type::Integer(1, 120),
            "21",
            "Within how many days a new time is agreed.",
        )
        .unit("days"),
    ],
};

pub(super) static CANCELLATION: Shape = Shape {
    name: "cancellation",
    doc: "Cancelled and unused time (items 8 and 9).",
    keys: &[
        Key::new(
            "notice_to",
            Type::Code(Side::CODES),
            "\"supervisor\"",
            "Who is told.",
        ),
        Key::new(
            "channel",
            Type::Codes(NoticeChannel::CODES),
            "[\"email\", \"phone\"]",
            "How.",
        ),
        Key::new(
            "no_show_percent",
            Type::Integer(0, 100),
            "100",
            "What is charged when nobody comes and nobody told; 0 has to be said too.",
        )
        .unit("% of the price"),
        Key::new("tiers", Type::Tables(&TIER), "", "The steps."),
        Key::new(
            "sickness_rule",
            Type::Table(&SICKNESS),
            "",
            "Illness as an excuse.",
        ),
    ],
};

pub(super) static INTERRUPTION: Shape = Shape {
    name: "interruption",
    doc: "How either side ends the work early (item 10).",
    keys: &[
        Key::new(
            "notice_weeks",
            Type::Integer(0, 26),
            "4",
            "Weeks of notice; binds both sides.",
        )
        .unit("weeks")
        .required(),
        Key::new(
            "closing_session",
            Type::Boolean,
            "true",
            "Whether a closing session is held.",
        )
        .default("false"),
        Key::new(
            "who_is_told",
            Type::Codes(Role::CODES),
            "[\"manager\", \"payer\"]",
            "Who is told.",
        )
        .default("the signatories"),
    ],
};

pub(super) static DISSATISFACTION: Shape = Shape {
    name: "dissatisfaction",
    doc: "What happens when somebody is dissatisfied (item 11).",
    keys: &[
        Key::new(
            "first_step",
            Type::Code(FirstStep::CODES),
            "\"talk\"",
            "The first step.",
        ),
        Key::new(
            "within_days",
            Type::Integer(1, 90),
            "14",
            "Within how many days it is taken.",
        )
        .unit("days"),
        Key::new(
            "third_party",
            Type::Code(ThirdParty::CODES),
            "\"experienced_supervisor\"",
            "Who is asked when talk does not settle it.",
        ),
        Key::new(
            "cost_split",
            Type::Code(CostSplit::CODES),
            "\"halves\"",
            "Who pays for that.",
        )
        .default("halves"),
    ],
};

pub(super) static PRIOR_CONTACTS: Shape = Shape {
    name: "prior_contacts",
    doc: "That earlier contacts were told before signing; never what they were.",
    keys: &[
        Key::new(
            "disclosed_to",
            Type::Codes(Role::CODES),
            "[\"commissioner\", \"supervisee\"]",
            "To whom.",
        )
        .required(),
        Key::new("disclosed_on", Type::Date, "2026-09-28", "When.").required(),
    ],
};

pub(super) static CONSENT: Shape = Shape {
    name: "employer_consent",
    doc: "The employer's consent to supervision in working time.",
    keys: &[
        Key::new(
            "by_role",
            Type::Code(Role::CODES),
            "\"manager\"",
            "Who consented.",
        )
        .required(),
        Key::new("date", Type::Date, "2026-08-20", "When.").required(),
    ],
};
