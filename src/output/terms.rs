//! What has been agreed, in words: the eleven items, or what the document of another kind of engagement settles.
//!
//! An item without lines is one that nobody has settled; nothing is assumed.

use crate::domain::contract::{Cancellation, Contract, Interval, Notice, Tier, Trial, Venue};
use crate::domain::engagement::{Engagement, Kind, Payer};
use crate::domain::id::ListId;
use crate::domain::language::Language;
use crate::domain::party::{Address, Role};
use crate::domain::practice::{Listed, Practice};
use crate::ui::text::{Lang, Words, say};

use super::page::Fact;
use super::say::{day, money, named, named_for};

/// What the terms are told from.
#[derive(Clone, Copy)]
pub struct Terms<'a> {
    /// The catalogue.
    pub words: &'a Words,
    /// The practice, for its lists.
    pub practice: &'a Practice,
    /// The engagement.
    pub engagement: &'a Engagement,
}

impl<'a> Terms<'a> {
    /// Tells the eleven items in their order, numbered.
    #[must_use]
    pub fn items(self) -> Vec<Fact> {
        let words = self.words;
        let rows = [
            (say!(words, "item-1"), self.amount()),
            (say!(words, "item-2"), self.scheduling()),
            (say!(words, "item-3"), self.place()),
            (say!(words, "item-4"), self.goals()),
            (say!(words, "item-5"), self.evaluation()),
            (say!(words, "item-6"), self.methods()),
            (say!(words, "item-7"), self.price()),
            (say!(words, "item-8"), self.notice()),
            (say!(words, "item-9"), self.unused()),
            (say!(words, "item-10"), self.interruption()),
            (say!(words, "item-11"), self.dissatisfaction()),
        ];
        let numbered = rows.into_iter().enumerate();
        numbered
            .map(|(at, (label, lines))| Fact {
                label: format!("{:>2} {label}", at + 1),
                lines,
            })
            .collect()
    }

    /// Tells what a booking or a commission settles, without numbers.
    #[must_use]
    pub fn booking(self) -> Vec<Fact> {
        let words = self.words;
        let rows = [
            (say!(words, "item-1"), self.amount()),
            (say!(words, "item-3"), self.place()),
            (say!(words, "item-7"), self.price()),
            (say!(words, "item-8"), self.notice()),
            (say!(words, "item-9"), self.unused()),
        ];
        rows.into_iter()
            .map(|(label, lines)| Fact { label, lines })
            .collect()
    }

    const fn contract(self) -> &'a Contract {
        &self.engagement.contract
    }

    /// Item 1: dates, number, length, interval, breaks and trials.
    fn amount(self) -> Vec<String> {
        let (words, contract) = (self.words, self.contract());
        let mut lines = Vec::new();
        lines.extend(self.term());
        lines.extend(
            contract
                .sessions_planned
                .map(|count| say!(words, "term-sessions", count = count)),
        );
        lines.extend(
            contract
                .minutes
                .map(|count| say!(words, "term-minutes", count = count)),
        );
        lines.extend(contract.interval_weeks.map(|weeks| interval(words, weeks)));
        lines.extend(contract.breaks.iter().map(|pause| {
            let (first, last) = (day(words, pause.first()), day(words, pause.last()));
            say!(words, "term-break", first = first, last = last)
        }));
        lines.extend(contract.trial.map(|terms| trial(words, terms)));
        lines
    }

    /// First and last day.
    fn term(self) -> Option<String> {
        let (words, contract) = (self.words, self.contract());
        let start = contract.start.map(|start| day(words, start));
        match (start, contract.end) {
            (Some(start), Some(end)) => Some(format!("{start} – {}", day(words, end))),
            (Some(start), None) if contract.open_ended => {
                Some(say!(words, "term-open-ended", start = start))
            }
            (Some(start), None) => Some(say!(words, "term-from", start = start)),
            (None, Some(end)) => Some(say!(words, "term-until", end = day(words, end))),
            (None, None) => None,
        }
    }

    /// Item 2.
    fn scheduling(self) -> Vec<String> {
        let words = self.words;
        let Some(scheduling) = self.contract().scheduling else {
            return Vec::new();
        };
        let mut lines = vec![named(words, "scheduling", scheduling.method.code())];
        lines.extend(scheduling.who_proposes.map(|side| {
            let who = named(words, "side", side.code());
            say!(words, "term-proposes", who = who)
        }));
        lines.extend(
            scheduling
                .confirm_within_days
                .map(|days| say!(words, "term-confirmed", days = days)),
        );
        lines
    }

    /// Item 3.
    fn place(self) -> Vec<String> {
        let (words, contract) = (self.words, self.contract());
        let mut lines = Vec::new();
        lines.extend(
            self.engagement
                .mode
                .map(|mode| named(words, "mode", mode.code())),
        );
        lines.extend(contract.venue.iter().flat_map(|place| venue(words, place)));
        lines.extend(
            contract
                .remote_tool
                .as_deref()
                .map(|tool| say!(words, "term-tool", tool = tool)),
        );
        lines
    }

    /// Item 4, with the goals that the commissioner may read.
    fn goals(self) -> Vec<String> {
        let words = self.words;
        let agreed = self.contract().goals.map(|goals| {
            let code = goals.agreed_with.code();
            let with = named_for(self.engagement, words, "goals-with", code);
            say!(words, "term-goals", with = with)
        });
        let texts = self.engagement.goals.iter().map(|goal| goal.text.clone());
        agreed.into_iter().chain(texts).collect()
    }

    /// Item 5, with what the commissioner hears.
    fn evaluation(self) -> Vec<String> {
        let (words, contract) = (self.words, self.contract());
        let mut lines = Vec::new();
        if let Some(evaluation) = &contract.evaluation {
            lines.extend(
                evaluation
                    .interval_months
                    .map(|months| say!(words, "term-evaluated", months = months)),
            );
            lines.extend(
                evaluation
                    .at_end
                    .then(|| say!(words, "term-evaluated-at-end")),
            );
        }
        lines.extend(contract.feedback_policy.map(|policy| {
            let what = named(words, "feedback", policy.code());
            say!(words, "term-feedback", what = what)
        }));
        lines
    }

    /// Item 6.
    fn methods(self) -> Vec<String> {
        let (words, contract) = (self.words, self.contract());
        let labels: Vec<String> = contract
            .methods
            .iter()
            .map(|id| label(words, &self.practice.methods, id))
            .collect();
        let mut lines = Vec::new();
        lines.extend((!labels.is_empty()).then(|| labels.join(", ")));
        lines.extend(contract.intermediate_tasks.map(|yes| match yes {
            true => say!(words, "term-tasks"),
            false => say!(words, "term-no-tasks"),
        }));
        lines
    }

    /// Item 7: price, travel, VAT, payers and days to pay.
    fn price(self) -> Vec<String> {
        let (words, contract) = (self.words, self.contract());
        let mut lines = Vec::new();
        lines.extend(contract.price.map(|price| {
            let (amount, what) = (money(words, price.amount), self.unit());
            match price.gross {
                true => say!(words, "term-price-gross", amount = amount, what = what),
                false => say!(words, "term-price", amount = amount, what = what),
            }
        }));
        lines.extend(contract.travel.map(|travel| {
            let amount = money(words, travel.per_km);
            say!(words, "term-travel", amount = amount, km = travel.return_km)
        }));
        lines.extend(self.engagement.vat.as_ref().map(|vat| {
            let how = named(words, "vat", vat.code().code());
            say!(words, "term-vat", how = how)
        }));
        lines.extend(
            contract
                .payment_term_days
                .map(|days| say!(words, "term-payment", days = days)),
        );
        lines.extend(contract.invoicing_cycle.map(|cycle| {
            let when = named(words, "cycle", cycle.code());
            say!(words, "term-invoiced", when = when)
        }));
        lines
    }

    /// Names what the price is for.
    fn unit(self) -> String {
        match self.engagement.kind {
            Kind::Talk | Kind::Relaxation => say!(self.words, "term-unit-occasion"),
            _ => say!(self.words, "term-unit-meeting"),
        }
    }

    /// Item 8: who is told, how, and the steps.
    fn notice(self) -> Vec<String> {
        let words = self.words;
        let Some(clause) = &self.contract().cancellation else {
            return Vec::new();
        };
        told(words, clause)
            .into_iter()
            .chain(clause.tiers.iter().map(|step| tier(words, *step)))
            .collect()
    }

    /// Item 9: unused time and illness.
    fn unused(self) -> Vec<String> {
        let words = self.words;
        let Some(clause) = &self.contract().cancellation else {
            return Vec::new();
        };
        let no_show = clause
            .no_show_percent
            .map(|percent| say!(words, "term-no-show", percent = percent));
        let illness = clause.sickness.map(|sickness| {
            let rule = named(words, "sickness", sickness.rule.code());
            say!(
                words,
                "term-sickness",
                rule = rule,
                percent = sickness.percent
            )
        });
        no_show.into_iter().chain(illness).collect()
    }

    /// Item 10.
    fn interruption(self) -> Vec<String> {
        let words = self.words;
        let Some(interruption) = &self.contract().interruption else {
            return Vec::new();
        };
        let mut lines = vec![say!(
            words,
            "term-notice",
            weeks = interruption.notice_weeks
        )];
        lines.extend(
            interruption
                .closing_session
                .then(|| say!(words, "term-closing")),
        );
        if !interruption.who_is_told.is_empty() {
            let who = roles(words, &interruption.who_is_told);
            lines.push(say!(words, "term-told", who = who));
        }
        lines
    }

    /// Item 11.
    fn dissatisfaction(self) -> Vec<String> {
        let words = self.words;
        let Some(clause) = self.contract().dissatisfaction else {
            return Vec::new();
        };
        let step = clause
            .first_step
            .map(|step| named(words, "first-step", step.code()));
        let first = match (step, clause.within_days) {
            (Some(step), Some(days)) => {
                Some(say!(words, "term-first-step", step = step, days = days))
            }
            (step, _) => step,
        };
        let third = clause.third_party.map(|who| {
            let who = named(words, "third-party", who.code());
            say!(words, "term-third-party", who = who)
        });
        let costs = clause
            .cost_split
            .map(|split| named(words, "cost-split", split.code()));
        first.into_iter().chain(third).chain(costs).collect()
    }
}

/// Names something of the practice's lists in the language of the terminal.
pub(super) fn label(words: &Words, list: &[Listed], id: &ListId) -> String {
    let language = match words.lang() {
        Lang::Fi => Language::Fi,
        Lang::En => Language::En,
    };
    let found = list.iter().find(|item| item.id == *id);
    found.map_or_else(
        || id.to_string(),
        |item| item.label.text(language).to_owned(),
    )
}

/// Names roles, one after another.
pub(super) fn roles(words: &Words, list: &[Role]) -> String {
    let names: Vec<String> = list
        .iter()
        .map(|role| named(words, "role", role.code()))
        .collect();
    names.join(", ")
}

/// Writes an address on one line.
pub(super) fn address(place: &Address) -> String {
    let Address {
        street,
        postcode,
        town,
        country,
    } = place;
    let country = country
        .as_ref()
        .map_or_else(String::new, |country| format!(", {country}"));
    format!("{street}, {postcode} {town}{country}")
}

/// Tells who pays: name, share, and the references the invoice has to carry.
pub(super) fn payer(words: &Words, name: &str, payer: &Payer) -> String {
    use crate::domain::share::Share;
    let mut text = name.to_owned();
    if payer.share != Share::ALL {
        text.push_str(&format!(", {}", payer.share));
    }
    let from = payer
        .from
        .map(|from| say!(words, "term-from", start = day(words, from)));
    let until = payer
        .until
        .map(|until| say!(words, "term-until", end = day(words, until)));
    for part in from.into_iter().chain(until) {
        text.push_str(&format!(", {part}"));
    }
    text
}

fn interval(words: &Words, weeks: Interval) -> String {
    let Interval { min, max } = weeks;
    if min == max {
        say!(words, "term-every", weeks = min)
    } else {
        say!(words, "term-every-between", min = min, max = max)
    }
}

fn trial(words: &Words, terms: Trial) -> String {
    if terms.sessions == 0 {
        return say!(words, "term-no-trial");
    }
    let mut text = say!(words, "term-trial", count = terms.sessions);
    let paid = terms.billable.map(|paid| match paid {
        true => say!(words, "term-trial-paid"),
        false => say!(words, "term-trial-free"),
    });
    let decided = terms
        .decide_within_days
        .map(|days| say!(words, "term-trial-decided", days = days));
    for part in paid.into_iter().chain(decided) {
        text.push_str(&format!(", {part}"));
    }
    text
}

fn venue(words: &Words, place: &Venue) -> Vec<String> {
    let mut lines = vec![place.name.clone()];
    lines.extend(place.address.as_ref().map(address));
    lines.extend(place.provided_by.map(|side| {
        let who = named(words, "side", side.code());
        say!(words, "term-room", who = who)
    }));
    lines.extend(place.fallback_remote.then(|| say!(words, "term-fallback")));
    lines
}

fn told(words: &Words, clause: &Cancellation) -> Option<String> {
    let who = named(words, "side", clause.notice_to?.code());
    let ways: Vec<String> = clause
        .channels
        .iter()
        .map(|way| named(words, "channel", way.code()))
        .collect();
    Some(say!(
        words,
        "term-cancelled-to",
        who = who,
        ways = ways.join(", ")
    ))
}

fn tier(words: &Words, step: Tier) -> String {
    let percent = step.percent;
    match step.before {
        Notice::Hours(0) | Notice::Workdays(0) => {
            say!(words, "term-tier-later", percent = percent)
        }
        // Notice of days rather than hours is agreed in days.
        Notice::Hours(hours) if hours >= 72 && hours % 24 == 0 => {
            say!(
                words,
                "term-tier-full-days",
                days = hours / 24,
                percent = percent
            )
        }
        Notice::Hours(hours) => say!(words, "term-tier-hours", hours = hours, percent = percent),
        Notice::Workdays(days) => say!(words, "term-tier-days", days = days, percent = percent),
    }
}
