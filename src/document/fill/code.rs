//! The choices of the practice's files as the choices that templates know. Most go by the same code; the rest are
//! told apart here.

use crate::document::view::{
    ChannelCode, CostSplitCode, DecisionCode, MediatorCode, ReportCode, RoleCode, ServiceCode,
    SicknessCode, ThirdPartyCode, ToldCode, VatCode,
};
use crate::domain::contract::{
    CostSplit, FeedbackPolicy, NoticeChannel, SicknessRule, Side, ThirdParty,
};
use crate::domain::engagement::Kind;
use crate::domain::event::Outcome;
use crate::domain::mediation::MediatorKind;
use crate::domain::party::Role;
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

/// Names the way of telling about a cancellation: the pair that templates know, or the first way.
pub(super) fn channel(channels: &[NoticeChannel]) -> Option<ChannelCode> {
    let has = |channel| channels.contains(&channel);
    if has(NoticeChannel::Email) && has(NoticeChannel::TextMessage) {
        return Some(ChannelCode::EmailOrTextMessage);
    }
    if has(NoticeChannel::Email) && has(NoticeChannel::Phone) {
        return Some(ChannelCode::EmailOrPhone);
    }
    channels.first().map(|channel| match channel {
        NoticeChannel::Email => ChannelCode::Email,
        NoticeChannel::Phone => ChannelCode::Phone,
        NoticeChannel::TextMessage => ChannelCode::TextMessage,
        NoticeChannel::Booking => ChannelCode::BookingLink,
    })
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
