//! The shape of `[deadlines]` in `practice.toml`: the days that steps may take.

use super::{Key, Shape, Type};

/// Days by step.
pub(super) static DEADLINES: Shape = Shape {
    name: "deadlines",
    doc: "Days that steps may take, where neither the contract nor a dated step says. What is late follows from them.",
    keys: &[
        Key::new("reply_workdays", Type::Integer(1, 30), "3", "Days to answer an enquiry.").unit("working days").default("3"),
        Key::new("mapping_days", Type::Integer(1, 365), "14", "Days from setting the mapping conversation to holding it, where no day was set.").unit("days").default("14"),
        Key::new("decide_days", Type::Integer(1, 365), "7", "Days from the last trial session to the decision, where the contract does not say.").unit("days").default("7"),
        Key::new("sign_days", Type::Integer(1, 365), "14", "Days from drafting a contract to its last signature, where no session forces it sooner.").unit("days").default("14"),
        Key::new("continuation_days", Type::Integer(1, 365), "14", "Days before the end by which going on is decided.").unit("days").default("14"),
        Key::new("dispute_talk_days", Type::Integer(1, 365), "14", "Days within which dissatisfaction is talked about, where the contract does not say.").unit("days").default("14"),
        Key::new("third_party_days", Type::Integer(1, 365), "30", "Days from dissatisfaction to asking a third party.").unit("days").default("30"),
        Key::new("closing_days", Type::Integer(1, 365), "30", "Days from the decision to end to the closing session, the final evaluation and the report.").unit("days").default("30"),
        Key::new("owed_days", Type::Integer(1, 365), "21", "Days from a session that the supervisor cancelled to one in its place.").unit("days").default("21"),
        Key::new("request_workdays", Type::Integer(1, 30), "2", "Days to answer a request for a mediation.").unit("working days").default("2"),
        Key::new("suitability_days", Type::Integer(1, 365), "7", "Days from the request to the talk about suitability.").unit("days").default("7"),
        Key::new("info_days", Type::Integer(1, 365), "14", "Days from the commission of a mediation to its information meeting.").unit("days").default("14"),
        Key::new("separate_days", Type::Integer(1, 365), "21", "Days from the information meeting to the last separate meeting.").unit("days").default("21"),
        Key::new("agreement_days", Type::Integer(1, 365), "7", "Days from the joint meeting to the agreement.").unit("days").default("7"),
        Key::new("communication_days", Type::Integer(1, 365), "7", "Days from the agreement to telling what was agreed to be told.").unit("days").default("7"),
        Key::new("confirmation_days", Type::Integer(1, 365), "7", "Days from booking a talk or relaxation to confirming it in writing.").unit("days").default("7"),
        Key::new("check_days", Type::Integer(1, 90), "7", "Days before a talk on which contents and technology are gone through.").unit("days").default("7"),
        Key::new("reminder_days", Type::Integer(1, 90), "2", "Days before a relaxation on which the customer is reminded.").unit("days").default("2"),
        Key::new("feedback_days", Type::Integer(1, 90), "1", "Days after a talk on which feedback is asked for.").unit("days").default("1"),
    ],
};

#[cfg(test)]
mod tests {
    use super::DEADLINES;
    use crate::domain::deadlines::Deadlines;

    #[test]
    fn the_documented_defaults_are_those_that_hold() {
        let told: Vec<&str> = DEADLINES.keys.iter().map(|key| key.default).collect();
        let held = format!("{:?}", Deadlines::default());
        let held: Vec<&str> = held
            .split(|c: char| !c.is_ascii_digit())
            .filter(|part| !part.is_empty())
            .collect();

        assert_eq!(told, held);
    }
}
