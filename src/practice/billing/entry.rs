//! One session before it is billed: what each payer gets of it, or why it is left out.

use chrono::NaiveDate;

use super::hindrance::{is_signed, withheld};
use super::reason::{Reason, Why};
use super::subject::Subjects;
use super::when::{When, milestone, when};
use super::{Agreed, Request};
use crate::domain::engagement::{Engagement, Payer};
use crate::domain::id::{ClientId, SessionId};
use crate::domain::invoice::{Key, Line};
use crate::domain::money::Money;
use crate::domain::session::{Session, SessionStatus, SessionType};
use crate::practice::charging::{Charge, Portion, PriceSource, charge};
use crate::practice::contract::Book;

/// A session's part that one payer pays.
#[derive(Debug, Clone)]
pub(super) struct Entry {
    /// What it has in common with the rest of its invoice.
    pub(super) key: Key,
    /// The payer's place among the payers.
    pub(super) place: usize,
    /// The session.
    pub(super) session: SessionId,
    /// Its day.
    pub(super) day: NaiveDate,
    /// Its lines.
    pub(super) lines: Vec<Line>,
}

/// A session, or one payer's part of it, that is left out.
#[derive(Debug, Clone)]
pub(super) struct Left {
    /// The payer, where it is about one.
    pub(super) payer: Option<ClientId>,
    /// The session.
    pub(super) session: SessionId,
    /// Why.
    pub(super) why: Why,
}

/// What becomes of the sessions of one engagement.
#[derive(Debug, Default)]
pub(super) struct Sorted {
    /// What is billed.
    pub(super) entries: Vec<Entry>,
    /// What is left out.
    pub(super) left: Vec<Left>,
    /// Sessions planned for a day that has come.
    pub(super) unrecorded: Vec<SessionId>,
    /// Sessions charged at a price that had run out.
    pub(super) expired: Vec<SessionId>,
}

/// Sorts the sessions of an engagement in the time asked about.
pub(super) fn sort(request: &Request<'_>, agreed: &Agreed<'_>) -> Sorted {
    let mut sorted = Sorted::default();
    let now = agreed.now;
    let milestone = milestone(now);
    let mut sorter = Sorter {
        request,
        agreed,
        signed: None,
        sorted: &mut sorted,
    };
    for session in &now.sessions {
        match when(now, session, milestone) {
            When::On(day) if request.span.contains(day) => sorter.sort(session),
            When::Later if session.start.date() <= request.span.to => {
                sorter.leave(session, Why::plain(Reason::MilestoneAhead));
            }
            When::On(_) | When::Later => {}
        }
    }
    sorted
}

/// What sorting needs at hand.
struct Sorter<'a, 'b> {
    request: &'b Request<'a>,
    agreed: &'b Agreed<'a>,
    signed: Option<bool>,
    sorted: &'b mut Sorted,
}

impl Sorter<'_, '_> {
    /// Sorts one session.
    fn sort(&mut self, session: &Session) {
        let now = self.agreed.now;
        match session.status {
            SessionStatus::Planned => self.planned(session),
            SessionStatus::Moved | SessionStatus::CancelledBySupervisor => {
                self.leave(session, Why::plain(Reason::NotChargeable));
            }
            _ if self.is_billed_to_all(session) => {
                let number = self.request.billed.first(&now.id, &session.id);
                let why = Why::billed(Reason::AlreadyBilled, number.unwrap_or_default());
                self.leave(session, why);
            }
            SessionStatus::Held | SessionStatus::Cancelled | SessionStatus::NoShow => {
                self.charged(session);
            }
        }
    }

    /// Leaves a session out.
    fn leave(&mut self, session: &Session, why: Why) {
        self.leave_for(None, session, why);
    }

    /// Leaves one payer's part of a session out.
    fn leave_for(&mut self, payer: Option<&ClientId>, session: &Session, why: Why) {
        self.sorted.left.push(Left {
            payer: payer.cloned(),
            session: session.id.clone(),
            why,
        });
    }

    /// Leaves a planned session out, and remembers one that should have been recorded.
    fn planned(&mut self, session: &Session) {
        let id = &self.agreed.now.id;
        if let Some(number) = self.request.billed.first(id, &session.id) {
            let why = Why::billed(Reason::PaidInAdvance, number);
            return self.leave(session, why);
        }
        if session.start.date() <= self.request.date {
            self.sorted.unrecorded.push(session.id.clone());
        }
        self.leave(session, Why::plain(Reason::Planned));
    }

    /// Says whether every payer of its day has got a session already.
    fn is_billed_to_all(&self, session: &Session) -> bool {
        let day = session.start.date();
        let then = self.agreed.on(day);
        let mut payers = then.payers.iter().filter(|p| p.holds_on(day)).peekable();
        payers.peek().is_some() && payers.all(|payer| self.number(payer, session).is_some())
    }

    /// Returns the number of the invoice on which a payer has got its part of a session.
    fn number(&self, payer: &Payer, session: &Session) -> Option<&str> {
        let day = session.start.date();
        let payers = self.agreed.on(day).payers.iter();
        let same = payers.filter(|p| p.holds_on(day) && p.client == payer.client);
        let under_several = same.take(2).count() > 1;
        let id = &self.agreed.now.id;
        let billed = self.request.billed;
        billed.number(id, &session.id, payer, under_several)
    }

    /// Reckons a session and hands each payer its part.
    fn charged(&mut self, session: &Session) {
        let then = self.agreed.on(session.start.date());
        let clients = then.payers.iter();
        let clients = clients.filter_map(|payer| self.request.clients.get(&payer.client));
        let book = Book::new(self.request.practice, clients);
        let charge = charge(&book, then, session);
        if let Some(why) = withheld(then, session, &charge) {
            return self.leave(session, why);
        }
        if session.session_type != SessionType::Trial && !self.is_signed() {
            return self.leave(session, Why::plain(Reason::Unsigned));
        }
        self.note_expired(then, session, &charge);
        self.hand_out(then, session, &charge);
    }

    /// Hands each payer its part.
    fn hand_out(&mut self, then: &Engagement, session: &Session, charge: &Charge) {
        let day = session.start.date();
        let holding = then.payers.iter().enumerate();
        let holding = holding.filter(|(_, payer)| payer.holds_on(day));
        for ((place, payer), portion) in holding.zip(&charge.portions) {
            if portion.amount == Money::ZERO && portion.travel == Money::ZERO {
                continue;
            }
            if let Some(why) = self.refused(place, payer, session) {
                self.leave_for(Some(&payer.client), session, why);
                continue;
            }
            self.enter(then, (place, payer), session, (charge, portion));
        }
    }

    /// Says why a payer gets no invoice for a session.
    fn refused(&self, place: usize, payer: &Payer, session: &Session) -> Option<Why> {
        if let Some(number) = self.number(payer, session) {
            return Some(Why::billed(Reason::AlreadyBilled, number));
        }
        let client = self.request.clients.get(&payer.client);
        let mut required = client.into_iter().flat_map(|c| &c.required_references);
        let missing = required.find(|reference| payer.reference(**reference).is_none())?;
        let key = format!("payer[{place}].{missing}");
        Some(Why::key(Reason::ReferenceMissing, key))
    }

    /// Enters a payer's part.
    fn enter(
        &mut self,
        then: &Engagement,
        (place, payer): (usize, &Payer),
        session: &Session,
        (charge, portion): (&Charge, &Portion),
    ) {
        let gross = charge.base.is_some_and(|base| base.gross);
        let subjects = Subjects {
            practice: self.request.practice,
            client: self.request.clients.get(&payer.client),
            engagement: then,
        };
        let (Some(key), Some(lines)) = (
            subjects.key(payer, gross),
            super::line::lines(then, session, charge, portion),
        ) else {
            return self.leave_for(Some(&payer.client), session, Why::plain(Reason::TooLarge));
        };
        self.sorted.entries.push(Entry {
            key,
            place,
            session: session.id.clone(),
            day: session.start.date(),
            lines,
        });
    }

    /// Remembers a session whose agreed price had run out.
    fn note_expired(&mut self, then: &Engagement, session: &Session, charge: &Charge) {
        let agreed = charge
            .base
            .is_some_and(|base| matches!(base.source, PriceSource::Contract | PriceSource::Unit));
        let until = then.contract.price.and_then(|price| price.valid_until);
        if agreed && until.is_some_and(|until| until < session.start.date()) {
            self.sorted.expired.push(session.id.clone());
        }
    }

    /// Says whether the contract is signed, as far as one has to be.
    fn is_signed(&mut self) -> bool {
        let (now, date) = (self.agreed.now, self.request.date);
        *self.signed.get_or_insert_with(|| is_signed(now, date))
    }
}
