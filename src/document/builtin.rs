//! The templates that are part of the program. A practice may put its own in the place of any of them, and of
//! nothing else: a name that is not in this list is no template.

/// One built-in template.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct BuiltIn {
    /// Language folder and file name: `fi/supervision_contract.md`.
    pub name: &'static str,
    /// The template's text.
    pub text: &'static str,
}

/// Lists the file names once per language.
macro_rules! built_in {
    ($($file:literal),+ $(,)?) => {
        &[$(
            BuiltIn { name: concat!("fi/", $file), text: include_str!(concat!("../../templates/fi/", $file)) },
            BuiltIn { name: concat!("sv/", $file), text: include_str!(concat!("../../templates/sv/", $file)) },
            BuiltIn { name: concat!("en/", $file), text: include_str!(concat!("../../templates/en/", $file)) },
        )+]
    };
}

/// Every built-in template, each in the three languages; those under `parts/` are included by others.
pub const BUILT_IN: &[BuiltIn] = built_in![
    "parts/draft.md",
    "parts/signatures.md",
    "parts/assignment_invoicing.md",
    "parts/assignment_term.md",
    "parts/assignment_cancellation.md",
    "parts/booking_price.md",
    "parts/booking_closing.md",
    "parts/booking_consumer.md",
    "parts/address.md",
    "parts/price.md",
    "parts/invoicing.md",
    "parts/cancellation.md",
    "parts/notice.md",
    "parts/tiers.md",
    "supervision_contract.md",
    "coaching_contract.md",
    "parts/changes.md",
    "goals_annex.md",
    "ground_rules_annex.md",
    "trial_memo.md",
    "session_confirmation.md",
    "amendment.md",
    "continuation.md",
    "closing_letter.md",
    "attendance_certificate.md",
    "mediation_commission.md",
    "mediation_agreement.md",
    "followup_record.md",
    "talk_confirmation.md",
    "relaxation_confirmation.md",
    "consulting_commission.md",
];

/// Finds a built-in template by its name.
pub fn find(name: &str) -> Option<&'static BuiltIn> {
    BUILT_IN.iter().find(|template| template.name == name)
}
