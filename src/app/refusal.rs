//! Requests that a rule forbids, each by its own code; its words stand in the catalogue as `refused-<code>` and `hint-<code>`.

/// A request that a rule forbids, with the facts its words need.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The rule.
    pub rule: Rule,
    /// Facts by their names in the catalogue.
    pub facts: Vec<(&'static str, String)>,
}

macro_rules! rules {
    ($($(#[$meta:meta])* $variant:ident = $code:literal),+ $(,)?) => {
        /// A rule of the program that a request can break.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum Rule { $($(#[$meta])* $variant),+ }

        impl Rule {
            /// Every rule.
            pub const ALL: &'static [Self] = &[$(Self::$variant),+];

            /// Returns its code.
            #[must_use]
            pub const fn code(self) -> &'static str {
                match self { $(Self::$variant => $code),+ }
            }
        }
    };
}

rules! {
    /// An id that something already has. Facts: `what` and `id`.
    Taken = "taken",
    /// A text that cannot be an id. Facts: `text`.
    BadId = "bad-id",
    /// An answer that breaks its rule. Facts: `flag`, `value`, `expected`.
    BadAnswer = "bad-answer",
    /// A date nobody can read. Facts: `text`.
    BadDate = "bad-date",
    /// A date with two readings. Facts: `text`, `first`, `second`.
    TwoReadings = "two-readings",
    /// A day without a year that lies ahead, where only the past makes sense. Facts: `text`, `first`, `second`.
    DayAhead = "day-ahead",
    /// A day without a year that has passed, where only the future makes sense. Facts: `text`, `first`, `second`.
    DayBehind = "day-behind",
    /// A text without a time of day, or with one there is not. Facts: `text`.
    BadMoment = "bad-moment",
    /// A time that the clock skips when summer time begins. Facts: `moment`.
    SkippedTime = "skipped-time",
    /// A time that the clock shows twice when summer time ends. Facts: `moment`.
    DoubledTime = "doubled-time",
    /// More sessions than there are trials before that decision. Facts: `id`, `possible`.
    TrialsOnly = "trials-only",
    /// A party where no party is met alone. Facts: `meeting`.
    PartyOutOfPlace = "party-out-of-place",
    /// A separate meeting after every party had one. Facts: `id`.
    PartiesMet = "parties-met",
    /// Sessions after the last day of the work. Facts: `id`, `limit`.
    AfterTheTerm = "after-the-term",
    /// No day within ten years is free for a session. Facts: `id`.
    NoFreeDay = "no-free-day",
    /// `TYO_TODAY` is no date. Facts: `text`.
    BadToday = "bad-today",
    /// A role that does not sign this document. Facts: `role`, `document`, `roles`.
    NotASignatory = "not-a-signatory",
    /// A signature on a day that lies ahead. Facts: `date`.
    SignedAhead = "signed-ahead",
    /// A signature that is there already. Facts: `role`, `document`, `date`.
    AlreadySigned = "already-signed",
    /// A contract with findings cannot be signed. Facts: `id`, `count`.
    Incomplete = "incomplete",
    /// There is no rendered document to sign. Facts: `id`, `document`.
    NotRendered = "not-rendered",
    /// The rendered document was edited by hand or is older than the data. Facts: `id`, `document`.
    DocumentChanged = "document-changed",
    /// A contract that nobody has signed is edited, not amended. Facts: `id`.
    NothingToAmend = "nothing-to-amend",
    /// A key that an amendment cannot change. Facts: `key`.
    NotATerm = "not-a-term",
    /// A value that is already so. Facts: `key`, `value`.
    Unchanged = "unchanged",
    /// A value that is no TOML. Facts: `key`, `value`.
    NotAValue = "not-a-value",
    /// The engagement has already ended. Facts: `id`, `date`.
    AlreadyEnded = "already-ended",
    /// A document this kind of engagement does not have. Facts: `document`, `kind`, `documents`.
    NoSuchDocument = "no-such-document",
    /// A template there is not. Facts: `name`.
    NoSuchTemplate = "no-such-template",
    /// A template of the practice's own that is there already. Facts: `path`.
    TemplateThere = "template-there",
    /// A rendered document that was changed by hand. Facts: `path`.
    EditedDocument = "edited-document",
    /// A rendered document that is signed and would change. Facts: `path`, `id`.
    SignedDocument = "signed-document",
    /// A document about something that is not on record. Facts: `document`, `key`.
    NothingToRender = "nothing-to-render",
    /// A closing letter of work whose end nobody has decided. Facts: `id`.
    NotEnding = "not-ending",
    /// A supervisee or party who would sign by name. Facts: `who`.
    NameOfSupervisee = "name-of-supervisee",
    /// A document that nobody signs. Facts: `document`.
    NobodySigns = "nobody-signs",
    /// A key of a term that the format does not have. Facts: `key`, `near`.
    UnknownTerm = "unknown-term",
    /// A change that would leave the contract incomplete. Facts: `findings`.
    BreaksContract = "breaks-contract",
    /// The end of what has not begun. Facts: `id`.
    NotBegun = "not-begun",
    /// The end of work that closes in another way. Facts: `id`, `kind`.
    NotAProcess = "not-a-process",
    /// A contract that is signed already. Facts: `id`.
    HasContract = "has-contract",
    /// A file that is to be imported and is no text. Facts: `path`.
    CsvNoText = "csv-no-text",
    /// A folder without any file to import. Facts: `path`.
    CsvNone = "csv-none",
    /// A session that an engagement does not have. Facts: `id`, `session`, `near`.
    NoSession = "no-session",
    /// A session of an engagement that has none at all. Facts: `id`, `session`.
    NoSessions = "no-sessions",
    /// The folder for the demo is there already. Facts: `path`.
    DemoThere = "demo-there",
    /// A span of days whose last comes before its first. Facts: `from`, `to`.
    EndsBeforeItBegins = "ends-before-it-begins",
    /// A file that is there and is no calendar of ours. Facts: `path`.
    NotOurCalendar = "not-our-calendar",
    /// A supervisee or party who would be recorded by name. Facts: `who`.
    NotAPersonCode = "not-a-person-code",
    /// A goal there is not, or that was given up. Facts: `id`, `goal`.
    NoGoal = "no-goal",
    /// The words of a goal that only the supervisees may read. Facts: `id`.
    SealedGoal = "sealed-goal",
    /// A task there is not, or that is done. Facts: `id`, `task`.
    NoTask = "no-task",
    /// Tasks that the contract does not allow. Facts: `id`.
    TasksNotAgreed = "tasks-not-agreed",
    /// A session that is not planned any more. Facts: `id`, `session`, `status`.
    NotPlanned = "not-planned",
    /// A session that was moved on. Facts: `id`, `session`, `next`, `moment`.
    MovedOn = "moved-on",
    /// No planned session has begun. Facts: `id`.
    NothingToHold = "nothing-to-hold",
    /// No planned session has begun to which nobody can have come. Facts: `id`.
    NothingMissed = "nothing-missed",
    /// A session whose record cannot be mended, since it was not held. Facts: `id`, `session`, `status`.
    NotHeld = "not-held",
    /// A session that lies ahead. Facts: `id`, `session`, `moment`.
    SessionAhead = "session-ahead",
    /// No session is planned. Facts: `id`.
    NothingPlanned = "nothing-planned",
    /// Several planned sessions fit. Facts: `id`, `sessions`.
    SeveralFit = "several-fit",
    /// Kilometres for a remote session. Facts: `id`, `session`.
    RemoteKm = "remote-km",
    /// Nobody was at a session that is to be recorded as held. Facts: `id`, `session`.
    NobodyPresent = "nobody-present",
    /// Notice that did not come before the session. Facts: `id`, `session`, `moment`.
    NoticeAfterStart = "notice-after-start",
    /// Notice that has not come yet. Facts: `moment`.
    NoticeAhead = "notice-ahead",
    /// Notice or consent from before there was anything to agree about. Facts: `moment`, `limit`.
    TooLongAgo = "too-long-ago",
    /// Consent that has not been given yet. Facts: `moment`.
    AgreedAhead = "agreed-ahead",
    /// One member cannot call off what several have agreed. Facts: `id`, `session`.
    OneOfSeveral = "one-of-several",
    /// An excuse for what the supervisor called off. Facts: none.
    ExcuseOfSupervisor = "excuse-of-supervisor",
    /// A substitute for what the client's side called off. Facts: `id`, `session`.
    ReplacementOfClient = "replacement-of-client",
    /// A session recorded as held on a day that lies ahead. Facts: `id`, `moment`.
    HeldAhead = "held-ahead",
    /// A session of the agreed work outside the contract's term. Facts: `id`, `session`, `moment`, `limit`.
    OutsideTerm = "outside-term",
    /// A session that would be moved to where it is. Facts: `session`, `moment`.
    SameTime = "same-time",
    /// A step that the rules of the work forbid; its words are the guard's. Facts: `id`, `guard`, `source` and the guard's.
    ForbiddenStep = "forbidden-step",
    /// A month to invoice that has not begun. Facts: `month`, `current`.
    MonthAhead = "month-ahead",
}

impl Refusal {
    /// Makes a refusal.
    #[must_use]
    pub const fn new(rule: Rule, facts: Vec<(&'static str, String)>) -> Self {
        Self { rule, facts }
    }

    /// Returns a fact by its name.
    #[must_use]
    pub fn fact(&self, name: &str) -> Option<&str> {
        let mut facts = self.facts.iter();
        let found = facts.find(|(known, _)| *known == name);
        found.map(|(_, value)| value.as_str())
    }
}
