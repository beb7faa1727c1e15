//! The confirmations of a booked talk and of a booked sound relaxation. The occasion of a relaxation is not told.

use super::price::{Amount, Line, main_service};
use super::{FillError, Sources, word};
use crate::document::locale;
use crate::document::view::{
    MaterialsCode, ModeCode, MomentView, NeedCode, NeedView, OpeningTalkView, PaymentCode,
    PriceUnitCode, ProviderCode, RelaxationConfirmationView, TalkConfirmationView, TalkFormatCode,
    VenueView,
};
use crate::domain::contract::InvoicingCycle;
use crate::domain::occasion::{Equipment, Relaxation, Talk, TalkFormat};
use crate::domain::price::Service;
use crate::domain::session::{Session, SessionStatus, SessionType};

/// Days before the event by which content, place and technology are settled.
const CHECK_DAYS: u32 = 7;

/// Minutes before the start at which the room must be open for a relaxation.
const SETUP_MINUTES: u32 = 45;

/// Fills the confirmation of a talk.
pub(super) fn talk(sources: &Sources<'_>) -> Result<TalkConfirmationView, FillError> {
    let talk = sources.engagement.talk.as_ref();
    let talk = talk.ok_or(FillError::Missing { what: "talk" })?;
    Ok(TalkConfirmationView {
        header: sources.header(),
        sender: sources.sender()?,
        recipient: sources.commissioner(),
        consumer: sources.is_consumer(),
        public_buyer: sources.is_public(),
        title: sources.talk_title(talk),
        format: TalkFormatCode::from_code(talk.format.code()).unwrap_or(TalkFormatCode::Lecture),
        moment: sources.moment(sources.meetings().next()),
        venue: sources.venue(),
        audience_size: talk.audience,
        technology: talk.technology.iter().cloned().collect(),
        check_days: CHECK_DAYS,
        recording: talk.recording,
        materials: MaterialsCode::None,
        price: sources.price(&sources.booked_lines()),
        cancellation: sources.cancellation(),
        feedback_link: false,
    })
}

/// Fills the confirmation of a sound relaxation.
pub(super) fn relaxation(sources: &Sources<'_>) -> Result<RelaxationConfirmationView, FillError> {
    let relaxation = sources.engagement.relaxation.as_ref();
    let relaxation = relaxation.ok_or(FillError::Missing { what: "relaxation" })?;
    let of_method = |id| sources.label(&sources.practice.methods, id);
    let is_relaxation = |s: &&Session| s.session_type == SessionType::Relaxation;
    Ok(RelaxationConfirmationView {
        header: sources.header(),
        sender: sources.sender()?,
        recipient: sources.commissioner(),
        consumer: sources.is_consumer(),
        public_buyer: sources.is_public(),
        moment: sources.moment(sources.meetings().find(is_relaxation)),
        venue: VenueView {
            mode: Some(ModeCode::OnSite),
            ..sources.venue()
        },
        head_count: relaxation.people,
        method: relaxation.method.as_ref().map(of_method),
        training: None,
        talk: sources.opening_talk(),
        needs: needs(relaxation),
        setup_minutes: SETUP_MINUTES,
        check_days: CHECK_DAYS,
        price: sources.price(&sources.booked_lines()),
        payment: sources.payment(),
        due_date: None,
        cancellation: sources.cancellation(),
        privacy_notice: sources.practice.privacy_notice.clone(),
    })
}

/// Lists what is needed: what the customer sees to, and the instruments, which come with the leader.
fn needs(relaxation: &Relaxation) -> Vec<NeedView> {
    let provided = relaxation
        .customer_provides
        .iter()
        .map(|equipment| NeedView {
            item: match equipment {
                Equipment::Mats => NeedCode::Mats,
                Equipment::Chairs => NeedCode::Chairs,
                Equipment::Blankets => NeedCode::Blankets,
                Equipment::QuietRoom => NeedCode::Room,
            },
            by: ProviderCode::Customer,
        });
    let instruments = NeedView {
        item: NeedCode::Instruments,
        by: ProviderCode::Instructor,
    };
    provided.chain([instruments]).collect()
}

impl<'a> Sources<'a> {
    /// Lists the meetings that are to be held or were held.
    fn meetings(&self) -> impl Iterator<Item = &'a Session> + use<'a> {
        let engagement: &'a _ = self.engagement;
        engagement
            .sessions
            .iter()
            .filter(|s| matches!(s.status, SessionStatus::Planned | SessionStatus::Held))
    }

    /// Writes when a meeting takes place; what is not booked yet stays open.
    fn moment(&self, session: Option<&Session>) -> MomentView {
        let language = self.language;
        MomentView {
            day: session.map(|session| self.date(session.start.date())),
            start: session.map(|session| locale::time(language, session.start.time())),
            minutes: session
                .map(|s| s.minutes)
                .or(self.engagement.contract.minutes),
        }
    }

    /// Returns a talk's title: its own, or the topic's label.
    fn talk_title(&self, talk: &Talk) -> Option<String> {
        let topic = talk.topic.as_ref();
        let label = |id| self.label(&self.practice.talk_topics, id);
        talk.title.clone().or_else(|| topic.map(label))
    }

    /// Writes the talk that is booked together with a relaxation.
    fn opening_talk(&self) -> Option<OpeningTalkView> {
        let mut meetings = self.meetings();
        let session = meetings.find(|s| s.session_type == SessionType::Talk);
        let talk = self.engagement.talk.as_ref();
        (session.is_some() || talk.is_some()).then(|| OpeningTalkView {
            title: talk.and_then(|talk| self.talk_title(talk)),
            minutes: session.map(|session| session.minutes),
        })
    }

    /// Writes one price line for each meeting, or the contract's price while none is booked.
    fn booked_lines(&self) -> Vec<Line> {
        let lines: Vec<_> = self
            .meetings()
            .filter_map(|s| self.booked_line(s))
            .collect();
        if !lines.is_empty() {
            return lines;
        }
        let service = self.booked_service(None);
        let minutes = self.engagement.contract.minutes;
        let amount = self.agreed_amount();
        amount
            .map(|amount| self.total_line(service, minutes, amount))
            .into_iter()
            .collect()
    }

    fn booked_line(&self, session: &Session) -> Option<Line> {
        let agreed = self.agreed_amount();
        let gross = agreed.map_or(self.is_consumer(), |amount| amount.gross);
        let own = session.price.map(|money| Amount { money, gross });
        let service = self.booked_service(Some(session));
        Some(self.total_line(service, Some(session.minutes), own.or(agreed)?))
    }

    fn total_line(&self, service: Service, minutes: Option<u32>, amount: Amount) -> Line {
        Line {
            service: word::service(self.language, self.engagement, service, minutes),
            unit: PriceUnitCode::Total,
            amount,
        }
    }

    /// Names what is priced: what the meeting says, or a talk by its format, or what the kind of work says.
    fn booked_service(&self, session: Option<&Session>) -> Service {
        let is_talk = session.map_or_else(
            || main_service(self.engagement.kind) == Service::Talk,
            |s| s.session_type == SessionType::Talk,
        );
        let format = self.engagement.talk.as_ref().map(|talk| talk.format);
        session.and_then(|s| s.service).unwrap_or(match format {
            Some(TalkFormat::Opening | TalkFormat::WorkshopOpening) if is_talk => Service::Opening,
            _ if is_talk => Service::Talk,
            _ => main_service(self.engagement.kind),
        })
    }

    /// A private person pays beforehand unless another rhythm was agreed.
    fn payment(&self) -> PaymentCode {
        let cycle = self.engagement.contract.invoicing_cycle;
        let ahead = matches!(cycle, None | Some(InvoicingCycle::Milestone));
        if self.is_consumer() && ahead {
            PaymentCode::InAdvance
        } else {
            PaymentCode::Afterwards
        }
    }
}
