//! Supervision, coaching and consulting: processes of sessions in every state, from enquiry to the end.

use chrono::NaiveDate;

use crate::client;
use crate::numbers::{Numbers, before, later, today, workday};
use crate::parts::{event, head, person, session};

/// A kind of process: kind, form, minutes, cents, people.
pub(crate) type Work = (&'static str, &'static str, u32, u32, u32);

/// The works, the commoner ones more than once.
const WORKS: [Work; 13] = [
    ("supervision", "individual", 60, 11_500, 1),
    ("supervision", "individual", 45, 9_000, 1),
    ("supervision", "individual", 90, 16_500, 1),
    ("supervision", "pair", 90, 21_000, 2),
    ("supervision", "group", 90, 28_000, 5),
    ("supervision", "group", 120, 36_000, 6),
    ("supervision", "group", 90, 28_000, 4),
    ("supervision", "team", 90, 29_000, 5),
    ("supervision", "team", 90, 29_000, 9),
    ("supervision", "community", 90, 56_000, 24),
    ("supervision", "manager", 90, 19_000, 1),
    ("coaching", "individual", 60, 13_000, 1),
    ("consulting", "team", 120, 45_000, 8),
];

/// How far an engagement has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Stage {
    Enquiry,
    Offer,
    Declined,
    Draft,
    Active,
    Paused,
    Closing,
    Ended,
}

impl Stage {
    /// Draws a stage; most engagements are active or over.
    fn draw(numbers: &mut Numbers) -> Self {
        match numbers.below(20) {
            0 => Self::Enquiry,
            1 => Self::Offer,
            2 => Self::Declined,
            3 => Self::Draft,
            4 => Self::Paused,
            5 => Self::Closing,
            6..=10 => Self::Ended,
            _ => Self::Active,
        }
    }
}

/// What has been drawn for one process.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) work: Work,
    pub(crate) client: u32,
    pub(crate) sessions: u32,
    pub(crate) trials: u32,
    pub(crate) weeks: u32,
    first: NaiveDate,
    hour: u32,
    pub(crate) remote: bool,
}

/// Writes one process.
pub(crate) fn text(
    numbers: &mut Numbers,
    index: u32,
    client: u32,
    clients: u32,
    sessions: u32,
) -> String {
    let stage = Stage::draw(numbers);
    let process = draw(numbers, stage, client, sessions);
    match stage {
        Stage::Enquiry => process.early(&event(before(0, 3), "enquiry", "by = \"contact\"\n")),
        Stage::Declined => process.early(&declined(numbers)),
        Stage::Offer => process.early(&offered(numbers)),
        Stage::Draft => {
            process.agreed(index, clients)
                + &process.plan()
                + &process.decision()
                + &event(before(0, 4), "contract_sent", "by = \"supervisor\"\n")
        }
        _ => {
            process.agreed(index, clients)
                + &process.signatures()
                + &process.held(numbers)
                + &process.decision()
                + &process.reviews()
                + &process.ending(stage)
        }
    }
}

/// Draws what is done, for whom and when; a consumer is always supervised alone.
fn draw(numbers: &mut Numbers, stage: Stage, client: u32, sessions: u32) -> Process {
    let work = if client::is_consumer(client) {
        ("supervision", "individual", 60, 11_800, 1)
    } else {
        numbers.pick(&WORKS)
    };
    let usual = if work.4 > 2 { 2 } else { 1 };
    let trials = if stage == Stage::Draft {
        0
    } else {
        usual.min(sessions - 1)
    };
    let weeks = numbers.between(2, 4);
    let done = match stage {
        Stage::Draft => 0,
        Stage::Ended => sessions,
        _ => numbers.between(trials + 1, sessions),
    };
    let ago = match stage {
        Stage::Ended => numbers.between(5, 60),
        _ => 0,
    };
    let first = match stage {
        Stage::Draft => later(today(), numbers.between(2, 6)),
        _ => before(ago + done * weeks, numbers.between(1, 5)),
    };
    Process {
        work,
        client,
        sessions,
        trials,
        weeks,
        first,
        hour: numbers.between(8, 16),
        remote: numbers.below(4) == 0,
    }
}

fn declined(numbers: &mut Numbers) -> String {
    let asked = before(numbers.between(2, 80), 0);
    event(asked, "enquiry", "by = \"contact\"\n")
        + &event(later(asked, 7), "declined", "by = \"contact\"\n")
}

fn offered(numbers: &mut Numbers) -> String {
    let on = before(numbers.below(12), 1);
    let until = format!("by = \"supervisor\"\nuntil = {}\n", later(on, 30));
    session(1, on, (9, 60), "mapping", "") + &event(on, "offered", &until)
}

impl Process {
    /// Writes an engagement that has no contract yet.
    fn early(&self, steps: &str) -> String {
        let (kind, form, ..) = self.work;
        head(kind, form, self.client, "on_site") + &person("contact", "Outi Malli") + steps
    }

    /// Returns the day of a session, counted from nought.
    fn day(&self, number: u32) -> NaiveDate {
        later(self.first, number * self.weeks * 7)
    }

    /// Returns the day on which everybody signed: after the trials, before the first regular session.
    pub(crate) fn signed(&self) -> NaiveDate {
        match self.trials.checked_sub(1) {
            Some(last) => workday(later(self.day(last), 5)),
            None => self.first,
        }
    }

    /// Writes a series that lies ahead.
    fn plan(&self) -> String {
        (0..self.sessions)
            .map(|number| self.session(number, ""))
            .collect()
    }

    /// Writes a series that has begun, with a cancellation or a missed session now and then.
    fn held(&self, numbers: &mut Numbers) -> String {
        (0..self.sessions)
            .map(|number| {
                let day = self.day(number);
                let ahead = day > today() || number < self.trials || self.reviewed(number);
                match numbers.below(40) {
                    0 if !ahead => self.session(number, "status = \"no_show\"\n"),
                    1 if !ahead => {
                        let notice = later(day, 0).pred_opt().unwrap_or(day);
                        self.session(number, &format!("status = \"cancelled\"\nnotice = {notice}T09:00:00\ncancelled_by = \"contact\"\n"))
                    }
                    _ if day > today() => self.session(number, ""),
                    _ => self.session(number, &format!("present = {}\n", self.work.4)),
                }
            })
            .collect()
    }

    /// Writes one session.
    fn session(&self, number: u32, more: &str) -> String {
        let kind = if number < self.trials {
            "trial"
        } else if self.reviewed(number) {
            "review"
        } else {
            "regular"
        };
        session(
            number + 1,
            self.day(number),
            (self.hour, self.work.2),
            kind,
            more,
        )
    }

    /// Says whether a session has an evaluation in it: every eighth.
    fn reviewed(&self, number: u32) -> bool {
        number > self.trials && number.is_multiple_of(8)
    }

    /// Writes the decision to start.
    fn decision(&self) -> String {
        let on = self.signed().min(today());
        format!(
            "\n[[decision]]\ndate = {on}\ntype = \"start\"\noutcome = \"start\"\nby = [\"supervisee\", \"supervisor\"]\n"
        )
    }

    /// Writes the evaluations held so far.
    fn reviews(&self) -> String {
        let held = (0..self.sessions)
            .filter(|number| self.reviewed(*number) && self.day(*number) <= today());
        held.map(|number| format!("\n[[review]]\ndate = {}\ntype = \"interim\"\nblocks = [\"cooperation\", \"goals\"]\n", self.day(number))).collect()
    }

    /// Writes the steps after the contract.
    fn ending(&self, stage: Stage) -> String {
        let agreed = event(
            self.day(self.trials),
            "goals_agreed",
            "by = \"supervisee\"\n",
        );
        let last = self.day(self.sessions - 1);
        agreed
            + &match stage {
                Stage::Paused => event(
                    before(0, 1),
                    "paused",
                    &format!("until = {}\n", later(today(), 60)),
                ),
                Stage::Closing => event(
                    before(0, 1),
                    "ending",
                    &format!(
                        "by = \"supervisee\"\ncode = \"notice\"\nuntil = {}\n",
                        later(today(), 27)
                    ),
                ),
                Stage::Ended => {
                    event(last, "ending", "code = \"goal-reached\"\n")
                        + &event(later(last, 14), "ended", "")
                }
                _ => String::new(),
            }
    }
}
