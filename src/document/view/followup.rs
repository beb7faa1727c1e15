//! What the record of a mediation's follow-up may know: numbers, codes, days and how each term was kept. It has no field
//! for what a term says, for a reason or for anything that was talked about.

use serde::Serialize;

use super::codes::{ResponsibleCode, TermResultCode};
use super::common::{HeaderView, PartyView, SenderView};
use super::{DocumentKind, View, sealed};

/// How the mediation agreement has been kept, term by term.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FollowupRecordView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice; its supervisors are the mediators.
    pub sender: SenderView,
    /// The employer.
    pub commissioner: PartyView,
    /// Which follow-up it is, counted from 1.
    pub number: u32,
    /// The day of the follow-up.
    pub held_on: String,
    /// Whether the mediator was there.
    pub mediator_present: bool,
    /// The day of the agreement.
    pub agreed_on: Option<String>,
    /// The terms in the order of the agreement.
    pub terms: Vec<FollowedTermView>,
    /// Whether every term has been kept.
    pub all_kept: bool,
    /// The day of the next follow-up, where one is agreed.
    pub next: Option<String>,
    /// The parties' codes, such as `P1`.
    pub parties: Vec<String>,
}

/// One term of the agreement; its words stand in the agreement only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct FollowedTermView {
    /// Who sees to it.
    pub responsible: ResponsibleCode,
    /// The party's code, when it is one party.
    pub party: Option<String>,
    /// The day by which it is done; absent when it holds from the agreement on.
    pub due: Option<String>,
    /// How it has been kept; absent when it was not taken up.
    pub result: Option<TermResultCode>,
}

impl sealed::Sealed for FollowupRecordView {}
impl View for FollowupRecordView {
    fn document(&self) -> DocumentKind {
        DocumentKind::FollowupRecord
    }
}
