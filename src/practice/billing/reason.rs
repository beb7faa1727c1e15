//! Why something is not billed: by itself as it should be, or until something is mended.

use crate::domain::codes;
use crate::domain::session::Session;
use crate::practice::cancelling::Verdict;
use crate::practice::charging::{Charge, Missing};

codes! {
    /// Why a session, or a whole engagement, is left out. What has to be mended comes first.
    Reason {
        /// What it costs cannot be said: a term or a record is missing.
        CannotReckon = "cannot_reckon",
        /// Nobody is named who pays.
        NoPayer = "no_payer",
        /// The contract is not signed.
        Unsigned = "unsigned",
        /// A reference is missing without which the payer returns an invoice.
        ReferenceMissing = "reference_missing",
        /// Together it comes to more than money can be here.
        TooLarge = "too_large",
        /// The phases of a mediation are billed when there is an agreement, or when it is closed.
        MilestoneAhead = "milestone_ahead",
        /// It is planned and not on record as held.
        Planned = "planned",
        /// It is billed and paid for before it is held.
        PaidInAdvance = "paid_in_advance",
        /// It stands on an invoice.
        AlreadyBilled = "already_billed",
        /// Trial sessions are not paid for.
        TrialFree = "trial_free",
        /// A mapping conversation is free.
        MappingFree = "mapping_free",
        /// It costs nothing: moved, cancelled in time, or cancelled by the supervisor.
        NotChargeable = "not_chargeable",
        /// Nothing was held or cancelled in the time asked about.
        NothingHeld = "nothing_held",
    }
}

impl Reason {
    /// Says whether somebody has to mend something before it can be billed.
    #[must_use]
    pub fn needs_mending(self) -> bool {
        self <= Self::TooLarge
    }
}

/// A reason with what it is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Why {
    /// The reason.
    pub reason: Reason,
    /// The key of the term or record that is missing, dotted.
    pub key: Option<String>,
    /// The number of the invoice that it stands on.
    pub number: Option<String>,
}

impl Why {
    /// Takes a reason that says everything.
    pub(super) const fn plain(reason: Reason) -> Self {
        Self {
            reason,
            key: None,
            number: None,
        }
    }

    /// Adds the key that is missing.
    pub(super) fn key(reason: Reason, key: impl Into<String>) -> Self {
        Self {
            key: Some(key.into()),
            ..Self::plain(reason)
        }
    }

    /// Adds the invoice.
    pub(super) fn billed(reason: Reason, number: &str) -> Self {
        Self {
            number: Some(number.to_owned()),
            ..Self::plain(reason)
        }
    }

    /// Says what is missing before a session can be charged.
    pub(super) fn unreckoned(charge: &Charge, session: &Session) -> Self {
        let key = charge
            .missing
            .first()
            .map(|missing| key(*missing, charge, session));
        Self {
            key,
            ..Self::plain(Reason::CannotReckon)
        }
    }
}

/// Returns the key that would settle what is missing.
fn key(missing: Missing, charge: &Charge, session: &Session) -> String {
    let gap = match charge.judgement.verdict {
        Verdict::Open(gap) => gap.key(),
        Verdict::NotAsked | Verdict::Held { .. } => "contract.cancellation",
    };
    use crate::domain::session::SessionType as T;
    match missing {
        Missing::Price => match session.session_type {
            T::Info | T::Separate | T::Joint | T::Followup => {
                format!("mediation.{}_cents", session.session_type)
            }
            _ => "contract.price".to_owned(),
        },
        Missing::TrialTerms => "contract.trial.billable".to_owned(),
        Missing::Clause => gap.to_owned(),
        Missing::Vat => "vat.treatment".to_owned(),
        Missing::Shares => "payer.share".to_owned(),
    }
}
