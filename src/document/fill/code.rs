//! The choices of the practice's files as the choices that templates know. Most go by the same code; the rest are
//! told apart here.

use crate::document::view::{
    ChannelCode, CostSplitCode, DecisionCode, MediatorCode, MeetingCode, ReportCode, RoleCode,
    ServiceCode, SicknessCode, TermResultCode, ThirdPartyCode, ToldCode, VatCode,
};
use crate::domain::contract::{
    CostSplit, FeedbackPolicy, NoticeChannel, SicknessRule, Side, ThirdParty,
};
use crate::domain::engagement::Kind;
use crate::domain::event::Outcome;
use crate::domain::mediation::{MediatorKind, TermResult};
use crate::domain::party::Role;
use crate::domain::session::SessionType;
use crate::domain::vat::TreatmentCode;

/// Names the service of a kind of work.
pub(super) const fn service(kind: Kind) -> ServiceCode {
    match kind {
        Kind::Supervision => ServiceCode::Supervision,
        Kind::Coaching => ServiceCode::Coaching,
        Kind::Mediation => ServiceCode::Mediation,
        Kind::Talk => ServiceCode::Talk,
        Kind::Relaxation => ServiceCode::Relaxation,
        Kind::Consulting => ServiceCode::Consulting,
    }
}

/// Names the part somebody has; a mediation's parties have none that a document may tell.
pub(super) const fn role(role: Role) -> Option<RoleCode> {
    Some(match role {
        Role::Supervisor => RoleCode::Supervisor,
        Role::CoSupervisor => RoleCode::CoSupervisor,
        Role::Supervisee => RoleCode::Supervisee,
        Role::Manager => RoleCode::Manager,
        Role::UpperManager => RoleCode::ManagersManager,
        Role::Commissioner | Role::Employer => RoleCode::Commissioner,
        Role::Payer => RoleCode::Payer,
        Role::Contact => RoleCode::Contact,
        Role::Party => return None,
    })
}

/// Names several parts, each once.
pub(super) fn roles(roles: &[Role]) -> Vec<RoleCode> {
    let mut codes: Vec<RoleCode> = roles.iter().copied().filter_map(role).collect();
    let mut seen = Vec::new();
    codes.retain(|code| !seen.contains(code) && (seen.push(*code), true).1);
    codes
}

/// Names the side that does something; nobody in particular when all do it together.
pub(super) const fn side(side: Side) -> Option<RoleCode> {
    match side {
        Side::Supervisor => Some(RoleCode::Supervisor),
        Side::Commissioner => Some(RoleCode::Commissioner),
        Side::Supervisees => Some(RoleCode::Supervisee),
        Side::Together => None,
    }
}

/// Names the ways of telling about a cancellation, in the order agreed.
pub(super) fn channels(channels: &[NoticeChannel]) -> Vec<ChannelCode> {
    let code = |channel: &NoticeChannel| match channel {
        NoticeChannel::Email => ChannelCode::Email,
        NoticeChannel::Phone => ChannelCode::Phone,
        NoticeChannel::TextMessage => ChannelCode::TextMessage,
        NoticeChannel::Booking => ChannelCode::BookingLink,
    };
    channels.iter().map(code).collect()
}

/// Names what illness changes.
pub(super) const fn sickness(rule: SicknessRule) -> SicknessCode {
    match rule {
        SicknessRule::Rebook => SicknessCode::Rebook,
        SicknessRule::Certificate => SicknessCode::Certificate,
        SicknessRule::NoException => SicknessCode::None,
    }
}

/// Names who is told that the work is interrupted; `None` when nobody was named.
pub(super) fn told(roles: &[Role]) -> Option<ToldCode> {
    match roles {
        [] => None,
        [Role::Commissioner | Role::Employer] => Some(ToldCode::Commissioner),
        [Role::Contact] => Some(ToldCode::Contact),
        _ => Some(ToldCode::AllParties),
    }
}

/// Names who assesses a disagreement.
pub(super) const fn third_party(third_party: ThirdParty) -> ThirdPartyCode {
    match third_party {
        ThirdParty::ExperiencedSupervisor => ThirdPartyCode::ExperiencedSupervisor,
        ThirdParty::Mediator => ThirdPartyCode::Mediator,
        ThirdParty::AssociationEthics => ThirdPartyCode::Other,
    }
}

/// Names who pays the third party.
pub(super) const fn cost_split(split: CostSplit) -> CostSplitCode {
    match split {
        CostSplit::Halves => CostSplitCode::Equal,
        CostSplit::Supervisor => CostSplitCode::Supervisor,
        CostSplit::Commissioner => CostSplitCode::Commissioner,
    }
}

/// Names a VAT treatment; where the buyer pays the tax, the seller charges none.
pub(super) const fn vat(treatment: TreatmentCode) -> VatCode {
    match treatment {
        TreatmentCode::Standard => VatCode::Standard,
        TreatmentCode::SmallBusiness => VatCode::SmallBusiness,
        TreatmentCode::ExemptPatientCare => VatCode::ExemptPatientCare,
        TreatmentCode::ExemptOther | TreatmentCode::ReverseCharge => VatCode::ExemptOther,
    }
}

/// Names a decision on continuation.
pub(super) const fn decision(outcome: Outcome) -> DecisionCode {
    match outcome {
        Outcome::Start | Outcome::Continue => DecisionCode::Continue,
        Outcome::Change => DecisionCode::Change,
        Outcome::Stop | Outcome::End => DecisionCode::End,
    }
}

/// Names where a mediator comes from.
pub(super) const fn mediator(kind: MediatorKind) -> MediatorCode {
    match kind {
        MediatorKind::External => MediatorCode::External,
        MediatorKind::Internal => MediatorCode::Internal,
    }
}

/// Names what an organisation is given in writing.
pub(super) const fn report(policy: FeedbackPolicy) -> ReportCode {
    match policy {
        FeedbackPolicy::None => ReportCode::None,
        FeedbackPolicy::JointMeeting => ReportCode::Meeting,
        FeedbackPolicy::TopicsAtEnd | FeedbackPolicy::TopicsAtReviews => ReportCode::Written,
    }
}

/// Names a kind of meeting; a talk and a relaxation have confirmations of their own.
pub(super) const fn meeting(session_type: SessionType) -> Option<MeetingCode> {
    Some(match session_type {
        SessionType::Mapping => MeetingCode::Mapping,
        SessionType::Trial => MeetingCode::Trial,
        SessionType::Regular => MeetingCode::Regular,
        SessionType::Review => MeetingCode::Review,
        SessionType::Closing => MeetingCode::Closing,
        SessionType::Info => MeetingCode::Info,
        SessionType::Separate => MeetingCode::Separate,
        SessionType::Joint => MeetingCode::Joint,
        SessionType::Followup => MeetingCode::Followup,
        SessionType::Talk | SessionType::Relaxation => return None,
    })
}

/// Names how a term has been kept.
pub(super) const fn term_result(result: TermResult) -> TermResultCode {
    match result {
        TermResult::Kept => TermResultCode::Kept,
        TermResult::Partly => TermResultCode::Partly,
        TermResult::Not => TermResultCode::Not,
    }
}
