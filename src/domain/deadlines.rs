//! How many days each step of an engagement may take, where neither the contract nor a dated step says.
//!
//! Nobody outside demands these figures: they are what a practice sets itself, and `[deadlines]` in `practice.toml` changes
//! them. How long records are kept is another matter: see [`super::practice::Retention`].

/// Days by step. Working days skip weekends and holidays.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Deadlines {
    /// Working days to answer an enquiry.
    pub reply_workdays: u32,
    /// Days from setting the mapping conversation to holding it.
    pub mapping_days: u32,
    /// Days from the last trial session to the decision, where the contract does not say.
    pub decide_days: u32,
    /// Days from drafting a contract to its last signature, where no session forces it sooner.
    pub sign_days: u32,
    /// Days before the end by which going on is decided.
    pub continuation_days: u32,
    /// Days within which dissatisfaction is talked about, where the contract does not say.
    pub dispute_talk_days: u32,
    /// Days from dissatisfaction to asking a third party.
    pub third_party_days: u32,
    /// Days from the decision to end to the closing session, the final evaluation and the report.
    pub closing_days: u32,
    /// Days from a session that the supervisor cancelled to one in its place.
    pub owed_days: u32,
    /// Working days to answer a request for a mediation.
    pub request_workdays: u32,
    /// Days from the request to the talk about suitability.
    pub suitability_days: u32,
    /// Days from the commission to the information meeting.
    pub info_days: u32,
    /// Days from the information meeting to the last separate meeting.
    pub separate_days: u32,
    /// Days from the joint meeting to the agreement.
    pub agreement_days: u32,
    /// Days from the agreement to telling others what was agreed to be told.
    pub communication_days: u32,
    /// Days from booking a talk or relaxation to confirming it in writing.
    pub confirmation_days: u32,
    /// Days before a talk on which contents and technology are gone through.
    pub check_days: u32,
    /// Days before a relaxation on which the customer is reminded.
    pub reminder_days: u32,
    /// Days after a talk on which feedback is asked for.
    pub feedback_days: u32,
}

impl Default for Deadlines {
    fn default() -> Self {
        Self {
            reply_workdays: 3,
            mapping_days: 14,
            decide_days: 7,
            sign_days: 14,
            continuation_days: 14,
            dispute_talk_days: 14,
            third_party_days: 30,
            closing_days: 30,
            owed_days: 21,
            request_workdays: 2,
            suitability_days: 7,
            info_days: 14,
            separate_days: 21,
            agreement_days: 7,
            communication_days: 7,
            confirmation_days: 7,
            check_days: 7,
            reminder_days: 2,
            feedback_days: 1,
        }
    }
}
