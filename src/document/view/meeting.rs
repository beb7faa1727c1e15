//! What the papers on single meetings may know: those ahead, the trial among them, and how many were held. Meetings are
//! days, lengths and places; nobody who comes to them has a field here.

use serde::Serialize;

use super::codes::{ConfigurationCode, FormCode, MeetingCode, ModeCode, ServiceCode};
use super::common::{HeaderView, PartyView, SenderView, SignatureView};
use super::contract::{CancellationView, PriceView, VenueView};
use super::{DocumentKind, View, sealed};

/// One meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MeetingView {
    /// What kind of meeting it is.
    pub kind: MeetingCode,
    /// The day with its weekday.
    pub day: String,
    /// From when to when.
    pub time: String,
    /// How long it takes.
    pub minutes: u32,
    /// In a room, over a connection or both.
    pub mode: Option<ModeCode>,
    /// The room and its address.
    pub place: Option<String>,
    /// The last moment at which cancelling costs nothing.
    pub free_until: Option<String>,
}

/// What is agreed on trial sessions before there is a contract.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct TrialMemoView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// Supervision or coaching.
    pub service: ServiceCode,
    /// The form, for supervision.
    pub form: Option<FormCode>,
    /// The commissioner.
    pub commissioner: PartyView,
    /// Whether the commissioner is a private person.
    pub consumer: bool,
    /// Who would agree with whom, which tells who decides.
    pub parties: ConfigurationCode,
    /// Whether several people are supervised.
    pub several: bool,
    /// How many trial sessions.
    pub sessions: u32,
    /// Whether they are paid for.
    pub billable: bool,
    /// Days after the last of them within which the decision is made.
    pub decide_within_days: u32,
    /// How long each is.
    pub minutes: u32,
    /// The length of a supervision hour, where the price is counted by it.
    pub unit_minutes: Option<u32>,
    /// Those that have a day.
    pub meetings: Vec<MeetingView>,
    /// How many have none yet.
    pub unplanned: u32,
    /// The last day for the decision, once every trial session has a day.
    pub decide_by: Option<String>,
    /// Place and mode.
    pub venue: VenueView,
    /// Price, VAT, travel and invoicing.
    pub price: PriceView,
    /// Cancellation.
    pub cancellation: CancellationView,
    /// Where the privacy notice is.
    pub privacy_notice: Option<String>,
    /// Who signs: the supervisor and whoever pays.
    pub signatures: Vec<SignatureView>,
}

/// The confirmation of the meetings that lie ahead.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SessionConfirmationView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// The commissioner.
    pub recipient: PartyView,
    /// Supervision, coaching, consulting or mediation.
    pub service: ServiceCode,
    /// The form, for supervision.
    pub form: Option<FormCode>,
    /// The meetings, from the next one on.
    pub meetings: Vec<MeetingView>,
    /// Whether all are held in the same place and mode, which is then told once.
    pub same_place: bool,
    /// The tool used for remote meetings.
    pub remote_tool: Option<String>,
    /// Whether any of them costs something, so that cancelling it may too.
    pub priced: bool,
    /// Cancellation.
    pub cancellation: CancellationView,
}

/// Meetings of one length.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HeldView {
    /// How many were held.
    pub count: u32,
    /// How long each was.
    pub minutes: u32,
}

/// The certificate of how many meetings were held.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AttendanceCertificateView {
    /// Date, reference, draft.
    pub header: HeaderView,
    /// The practice.
    pub sender: SenderView,
    /// The commissioner.
    pub commissioner: PartyView,
    /// Whether the commissioner is a private person, who is then the one supervised.
    pub consumer: bool,
    /// Supervision or coaching.
    pub service: ServiceCode,
    /// The form, for supervision.
    pub form: Option<FormCode>,
    /// Whether several people are supervised.
    pub several: bool,
    /// From the first meeting to the last.
    pub period: String,
    /// How many meetings were held in all.
    pub sessions_held: u32,
    /// How many of which length, the longest first.
    pub lengths: Vec<HeldView>,
    /// Whole hours of the total.
    pub hours: u32,
    /// Minutes of the total beyond its whole hours.
    pub minutes: u32,
}

impl sealed::Sealed for TrialMemoView {}
impl View for TrialMemoView {
    fn document(&self) -> DocumentKind {
        DocumentKind::TrialMemo
    }
}

impl sealed::Sealed for SessionConfirmationView {}
impl View for SessionConfirmationView {
    fn document(&self) -> DocumentKind {
        DocumentKind::SessionConfirmation
    }
}

impl sealed::Sealed for AttendanceCertificateView {}
impl View for AttendanceCertificateView {
    fn document(&self) -> DocumentKind {
        DocumentKind::AttendanceCertificate
    }
}
