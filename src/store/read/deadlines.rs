//! `[deadlines]` of `practice.toml` to [`Deadlines`].

use super::table::Table;
use crate::domain::deadlines::Deadlines;

/// Reads the days that steps may take.
pub(super) fn deadlines(table: &Table<'_>) -> Option<Deadlines> {
    let usual = Deadlines::default();
    let days = |key, usual| table.number(key).unwrap_or(usual);
    Some(Deadlines {
        reply_workdays: days("reply_workdays", usual.reply_workdays),
        mapping_days: days("mapping_days", usual.mapping_days),
        decide_days: days("decide_days", usual.decide_days),
        sign_days: days("sign_days", usual.sign_days),
        continuation_days: days("continuation_days", usual.continuation_days),
        dispute_talk_days: days("dispute_talk_days", usual.dispute_talk_days),
        third_party_days: days("third_party_days", usual.third_party_days),
        closing_days: days("closing_days", usual.closing_days),
        owed_days: days("owed_days", usual.owed_days),
        request_workdays: days("request_workdays", usual.request_workdays),
        suitability_days: days("suitability_days", usual.suitability_days),
        info_days: days("info_days", usual.info_days),
        separate_days: days("separate_days", usual.separate_days),
        agreement_days: days("agreement_days", usual.agreement_days),
        communication_days: days("communication_days", usual.communication_days),
        confirmation_days: days("confirmation_days", usual.confirmation_days),
        check_days: days("check_days", usual.check_days),
        reminder_days: days("reminder_days", usual.reminder_days),
        feedback_days: days("feedback_days", usual.feedback_days),
    })
}
