//! The clauses that several documents share: time, place, cancellation, ending, disagreement, personal data.

use super::party::address_line;
use super::word::{ETHICS_BODY, Word};
use super::{Sources, code, word};
use crate::document::view::{
    CancellationView, DissatisfactionView, DurationView, EvaluationView, InterruptionView,
    IntervalView, ModeCode, PriorContactsView, PrivacyView, SchedulingCode, SchedulingView,
    SicknessView, TierView, VenueView,
};
use crate::domain::contract::{
    Cancellation, Notice, NoticeChannel, Sickness, Side, ThirdParty, Tier,
};
use crate::domain::id::ListId;
use crate::domain::practice::Listed;
use crate::domain::session::Mode;

/// From this many hours on a notice is told in days.
const LONG_NOTICE: u32 = 7 * 24;

impl Sources<'_> {
    /// Writes duration and amount.
    pub(super) fn duration(&self) -> DurationView {
        let contract = &self.engagement.contract;
        DurationView {
            start: contract.start.map(|day| self.date(day)),
            end: contract.end.map(|day| self.date(day)),
            open_ended: contract.open_ended,
            sessions_planned: contract.sessions_planned,
            minutes: contract.minutes,
            unit_minutes: contract.price.and_then(|price| price.unit_minutes),
            interval_weeks: contract.interval_weeks.map(|interval| IntervalView {
                min: interval.min,
                max: interval.max,
            }),
            breaks: self.periods(&contract.breaks),
        }
    }

    /// Writes how meetings are agreed.
    pub(super) fn scheduling(&self) -> Option<SchedulingView> {
        let scheduling = self.engagement.contract.scheduling?;
        Some(SchedulingView {
            method: SchedulingCode::from_code(scheduling.method.code())?,
            who_proposes: scheduling.who_proposes.and_then(code::side),
            confirm_within_days: scheduling.confirm_within_days,
        })
    }

    /// Writes place and mode; a place is told only where people may meet in it.
    pub(super) fn venue(&self) -> VenueView {
        let mode = self.engagement.mode;
        let contract = &self.engagement.contract;
        let venue = contract
            .venue
            .as_ref()
            .filter(|_| mode != Some(Mode::Remote));
        VenueView {
            mode: mode.and_then(|mode| ModeCode::from_code(mode.code())),
            name: venue.map(|venue| venue.name.clone()),
            address: venue
                .and_then(|venue| venue.address.as_ref())
                .map(address_line),
            provided_by: venue
                .and_then(|venue| venue.provided_by)
                .and_then(code::side),
            remote_tool: contract.remote_tool.clone(),
            fallback_remote: venue.is_some_and(|venue| venue.fallback_remote),
        }
    }

    /// Writes the labels of methods from the practice's list; an id that is not there stands for itself.
    pub(super) fn methods(&self, ids: &[ListId]) -> Vec<String> {
        ids.iter()
            .map(|id| self.label(&self.practice.methods, id))
            .collect()
    }

    /// Finds a label in one of the practice's lists.
    pub(super) fn label(&self, list: &[Listed], id: &ListId) -> String {
        let listed = list.iter().find(|listed| listed.id == *id);
        listed.map_or_else(
            || id.to_string(),
            |listed| listed.label.text(self.language).to_owned(),
        )
    }

    /// Writes how the work is evaluated.
    pub(super) fn evaluation(&self) -> EvaluationView {
        let evaluation = self.engagement.contract.evaluation.as_ref();
        evaluation.map_or_else(EvaluationView::default, |evaluation| EvaluationView {
            interval_months: evaluation.interval_months,
            at_end: evaluation.at_end,
            instrument: evaluation
                .instrument
                .as_ref()
                .map(|id| word::instrument(self.language, id.as_str())),
        })
    }

    /// Writes cancelled and unused time.
    pub(super) fn cancellation(&self) -> CancellationView {
        let Some(cancellation) = &self.engagement.contract.cancellation else {
            return CancellationView::default();
        };
        CancellationView {
            notice_to: self.notice_address(cancellation),
            channels: code::channels(&cancellation.channels),
            tiers: self.tiers(&cancellation.tiers),
            no_show: cancellation
                .no_show_percent
                .map(|percent| self.charge(percent)),
            sickness: cancellation
                .sickness
                .map(|sickness| self.sickness(sickness)),
        }
    }

    fn tiers(&self, tiers: &[Tier]) -> Vec<TierView> {
        let mut tiers = tiers.to_vec();
        tiers.sort_by_key(|tier| std::cmp::Reverse(hours(tier.before)));
        tiers.into_iter().map(|tier| self.tier(tier)).collect()
    }

    fn tier(&self, tier: Tier) -> TierView {
        let charge = self.charge(tier.percent);
        let view = TierView {
            charge,
            ..TierView::default()
        };
        match tier.before {
            Notice::Hours(hours) if hours >= LONG_NOTICE && hours.is_multiple_of(24) => TierView {
                days_before: Some(hours / 24),
                ..view
            },
            Notice::Hours(hours) => TierView {
                hours_before: Some(hours),
                ..view
            },
            Notice::Workdays(days) => TierView {
                workdays_before: Some(days),
                ..view
            },
        }
    }

    fn sickness(&self, sickness: Sickness) -> SicknessView {
        SicknessView {
            rule: code::sickness(sickness.rule),
            within_days: sickness.rebook_within_days,
            charge: self.charge(sickness.percent),
        }
    }

    /// Writes the addresses and numbers to which a cancellation is told, one for each way.
    fn notice_address(&self, cancellation: &Cancellation) -> Option<String> {
        let (email, phone) = self.reach(cancellation.notice_to?);
        let mut addresses: Vec<String> = Vec::new();
        for channel in &cancellation.channels {
            let address = match channel {
                NoticeChannel::Email => email.clone(),
                NoticeChannel::Phone | NoticeChannel::TextMessage => phone.clone(),
                NoticeChannel::Booking => self.practice.website.clone(),
            };
            addresses.extend(address.filter(|address| !addresses.contains(address)));
        }
        (!addresses.is_empty()).then(|| addresses.join(", "))
    }

    /// Returns the e-mail address and telephone number of a side.
    fn reach(&self, side: Side) -> (Option<String>, Option<String>) {
        if side == Side::Commissioner {
            let commissioner = self.commissioner();
            return (commissioner.email, commissioner.phone);
        }
        let (supervisor, practice) = (self.supervisor().ok(), self.practice);
        let email = supervisor.and_then(|s| s.email.clone());
        let phone = supervisor.and_then(|s| s.phone.clone());
        (
            email.or_else(|| practice.email.clone()),
            phone.or_else(|| practice.phone.clone()),
        )
    }

    /// Writes how either side ends the work early.
    pub(super) fn interruption(&self) -> Option<InterruptionView> {
        let interruption = self.engagement.contract.interruption.as_ref()?;
        Some(InterruptionView {
            notice_weeks: Some(interruption.notice_weeks),
            closing_session: interruption.closing_session,
            who_is_told: code::told(&interruption.who_is_told),
        })
    }

    /// Writes what happens when somebody is dissatisfied.
    pub(super) fn dissatisfaction(&self) -> Option<DissatisfactionView> {
        let dissatisfaction = self.engagement.contract.dissatisfaction?;
        let third_party = dissatisfaction.third_party;
        let ethics = third_party == Some(ThirdParty::AssociationEthics);
        Some(DissatisfactionView {
            within_days: dissatisfaction.within_days,
            third_party: third_party.map(code::third_party),
            third_party_text: ethics.then(|| Word(ETHICS_BODY).of(self.language).to_owned()),
            cost_split: dissatisfaction.cost_split.map(code::cost_split),
            court: None,
        })
    }

    /// Writes notes and personal data.
    pub(super) fn privacy(&self) -> PrivacyView {
        let retention = self.practice.retention;
        PrivacyView {
            notice_place: self.practice.privacy_notice.clone(),
            notes_months: Some(retention.notes_months),
            contract_years: Some(retention.contracts_months.div_ceil(12)),
        }
    }

    /// Writes earlier contacts, told before signing.
    pub(super) fn prior_contacts(&self) -> Option<PriorContactsView> {
        let contacts = self.engagement.contract.prior_contacts.as_ref()?;
        Some(PriorContactsView {
            disclosed_to: code::roles(&contacts.disclosed_to),
            disclosed_on: Some(self.date(contacts.disclosed_on)),
        })
    }

    /// Writes the goals that the commissioner may read.
    pub(super) fn visible_goals(&self) -> Vec<String> {
        let goals = self.engagement.goals.iter();
        goals.map(|goal| goal.text.trim().to_owned()).collect()
    }
}

/// Returns a notice in hours, to bring steps into order.
const fn hours(notice: Notice) -> u32 {
    match notice {
        Notice::Hours(hours) => hours,
        Notice::Workdays(days) => days.saturating_mul(24),
    }
}
