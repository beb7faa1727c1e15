//! How answers name the words of closed lists, days and money in the language of the terminal.
//!
//! Never decides anything: a word that no catalogue knows is shown as it stands in the file.

use chrono::{Datelike, NaiveDate, NaiveDateTime, Timelike};

use crate::domain::engagement::{Engagement, Form, Kind};
use crate::domain::money::Money;
use crate::domain::party::Role;
use crate::ui::text::{Lang, Words, say};

/// Names a word of a closed list, such as `active` of the list `state`.
#[must_use]
pub fn named(words: &Words, list: &str, code: &str) -> String {
    words
        .find(&format!("{list}-{}", code.replace('_', "-")))
        .unwrap_or_else(|| code.to_owned())
}

/// Names a word of a closed list as it is said of one supervisee or of several.
#[must_use]
pub fn named_for(engagement: &Engagement, words: &Words, list: &str, code: &str) -> String {
    let alone = words
        .find(&format!("{list}-{}-one", code.replace('_', "-")))
        .filter(|_| is_alone(engagement));
    alone.unwrap_or_else(|| named(words, list, code))
}

/// Says whether one person is supervised alone.
#[must_use]
pub fn is_alone(engagement: &Engagement) -> bool {
    match engagement.form {
        Some(Form::Individual) => true,
        Some(Form::Manager) => !engagement.is_several(),
        Some(_) => false,
        None => engagement.kind == Kind::Coaching,
    }
}

/// Names a role; whoever does the work is named after it: mediator, speaker, supervisor.
#[must_use]
pub fn role(words: &Words, kind: Kind, role: Role) -> String {
    match role {
        Role::Supervisor => named(words, "doer", kind.code()),
        _ => named(words, "role", role.code()),
    }
}

/// Writes a day: `26.11.2026` in Finnish, `2026-11-26` in English.
#[must_use]
pub fn day(words: &Words, day: NaiveDate) -> String {
    match words.lang() {
        Lang::Fi => format!("{}.{}.{}", day.day(), day.month(), day.year()),
        Lang::En => day.to_string(),
    }
}

/// Writes a day with its weekday, as people agree on meetings: `to 26.11.2026`.
#[must_use]
pub fn weekday(words: &Words, date: NaiveDate) -> String {
    let names = say!(words, "weekdays");
    let name = names
        .split_whitespace()
        .nth(date.weekday().num_days_from_monday() as usize)
        .unwrap_or_default();
    format!("{name} {}", day(words, date))
}

/// Writes a time of day: `13.00` in Finnish, `13:00` in English.
#[must_use]
pub fn clock(words: &Words, moment: NaiveDateTime) -> String {
    let point = match words.lang() {
        Lang::Fi => '.',
        Lang::En => ':',
    };
    format!("{}{point}{:02}", moment.hour(), moment.minute())
}

/// Writes an amount: `1 234,50 €` in Finnish, `€1,234.50` in English.
#[must_use]
pub fn money(words: &Words, amount: Money) -> String {
    let cents = amount.cents().unsigned_abs();
    let sign = if amount.cents() < 0 { "−" } else { "" };
    match words.lang() {
        Lang::Fi => format!(
            "{sign}{},{:02} €",
            thousands(cents / 100, '\u{a0}'),
            cents % 100
        ),
        Lang::En => format!("{sign}€{}.{:02}", thousands(cents / 100, ','), cents % 100),
    }
}

/// Groups digits by three.
fn thousands(number: u64, between: char) -> String {
    let digits = number.to_string();
    let mut grouped = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            grouped.push(between);
        }
        grouped.push(digit);
    }
    grouped
}

#[cfg(test)]
mod tests {
    use super::{clock, day, money, named, weekday};
    use crate::domain::money::Money;
    use crate::domain::{contract, engagement, event, language, occasion, party, session, vat};
    use crate::practice::due::What;
    use crate::practice::status::State;
    use crate::practice::{cancelling, charging};
    use crate::ui::text::{Lang, Words};

    const FINNISH: Lang = Lang::Fi;

    #[test]
    fn days_and_money_are_written_as_people_of_the_language_write_them() {
        let (finnish, english) = (Words::new(FINNISH), Words::new(Lang::En));
        let moment: chrono::NaiveDateTime = "2026-11-26T13:05:00".parse().unwrap();
        let amount = Money::from_cents(123_450).unwrap();

        assert_eq!(day(&finnish, moment.date()), "26.11.2026");
        assert_eq!(weekday(&finnish, moment.date()), "to 26.11.2026");
        assert_eq!(weekday(&english, moment.date()), "Thu 2026-11-26");
        assert_eq!(clock(&finnish, moment), "13.05");
        assert_eq!(money(&finnish, amount), "1\u{a0}234,50 €");
        assert_eq!(money(&english, amount), "€1,234.50");
    }

    #[test]
    fn a_word_nobody_knows_is_shown_as_it_stands() {
        assert_eq!(
            named(&Words::new(FINNISH), "outcome", "something-new"),
            "something-new"
        );
    }

    #[test]
    fn every_word_of_every_list_has_its_name_in_both_languages() {
        let lists: [(&str, &[&str]); 50] = [
            ("kind", engagement::Kind::CODES),
            ("doer", engagement::Kind::CODES),
            ("form", engagement::Form::CODES),
            ("setting", engagement::Setting::CODES),
            ("composition", engagement::Composition::CODES),
            ("mode", session::Mode::CODES),
            ("role", party::Role::CODES),
            ("parties", contract::Parties::CODES),
            ("contract-form", contract::ContractForm::CODES),
            ("scheduling", contract::SchedulingMethod::CODES),
            ("side", contract::Side::CODES),
            ("goals-with", contract::GoalsWith::CODES),
            ("feedback", contract::FeedbackPolicy::CODES),
            ("cycle", contract::InvoicingCycle::CODES),
            ("price-review", contract::PriceReview::CODES),
            ("channel", contract::NoticeChannel::CODES),
            ("sickness", contract::SicknessRule::CODES),
            ("first-step", contract::FirstStep::CODES),
            ("third-party", contract::ThirdParty::CODES),
            ("cost-split", contract::CostSplit::CODES),
            ("session", session::SessionType::CODES),
            ("session-status", session::SessionStatus::CODES),
            ("event", event::EventType::CODES),
            ("decision", event::DecisionType::CODES),
            ("outcome", event::Outcome::CODES),
            ("review", event::ReviewType::CODES),
            ("signature", event::SignatureMethod::CODES),
            ("vat", vat::TreatmentCode::CODES),
            ("occasion", occasion::Occasion::CODES),
            ("equipment", occasion::Equipment::CODES),
            ("talk-format", occasion::TalkFormat::CODES),
            ("mediator", crate::domain::mediation::MediatorKind::CODES),
            ("language", language::Language::CODES),
            ("state", State::CODES),
            ("due", What::CODES),
            ("cancel-by", session::Canceller::CODES),
            ("cancel-rule", cancelling::Rule::CODES),
            ("clause-gap", cancelling::Gap::CODES),
            ("excuse-effect", cancelling::ExcuseEffect::CODES),
            ("timing", cancelling::Timing::CODES),
            ("price-source", charging::PriceSource::CODES),
            ("charge-missing", charging::Missing::CODES),
            ("block", event::Block::CODES),
            ("bill-reason", crate::practice::billing::Reason::CODES),
            ("bill-alert", crate::practice::billing::Alert::CODES),
            ("document", crate::practice::signing::Paper::CODES),
            ("step-is", event::EventType::CODES),
            ("origin", event::Origin::CODES),
            ("term", crate::domain::mediation::TermResult::CODES),
            ("code", crate::practice::step::MediationOutcome::CODES),
        ];
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for (list, codes) in lists {
                for code in codes {
                    let key = format!("{list}-{}", code.replace('_', "-"));
                    assert!(words.find(&key).is_some(), "{lang}: {key}");
                }
            }
        }
    }
}
