//! The exit statuses: what a script learns from a run.

/// How a run ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ExitStatus {
    /// Done, or nothing to do.
    Done,
    /// The request or the data is wrong.
    Wrong,
    /// The command line is wrong.
    Usage,
    /// A check found problems.
    Findings,
    /// An answer was needed and could not be asked for.
    NoAnswer,
    /// Keys, sealing or opening.
    Keys,
    /// Another run holds the lock.
    Locked,
    /// Our own fault.
    Fault,
    /// Interrupted by the user.
    Interrupted,
}

impl ExitStatus {
    /// Every status, for the documentation.
    pub const ALL: [Self; 9] = [
        Self::Done,
        Self::Wrong,
        Self::Usage,
        Self::Findings,
        Self::NoAnswer,
        Self::Keys,
        Self::Locked,
        Self::Fault,
        Self::Interrupted,
    ];

    /// Returns the number the process ends with.
    #[must_use]
    pub const fn code(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Wrong => 1,
            Self::Usage => 2,
            Self::Findings => 3,
            Self::NoAnswer => 4,
            Self::Keys => 5,
            Self::Locked => 6,
            Self::Fault => 70,
            Self::Interrupted => 130,
        }
    }

    /// Names the key of its words in the catalogue.
    #[must_use]
    pub const fn key(self) -> &'static str {
        match self {
            Self::Done => "exit-done",
            Self::Wrong => "exit-wrong",
            Self::Usage => "exit-usage",
            Self::Findings => "exit-findings",
            Self::NoAnswer => "exit-no-answer",
            Self::Keys => "exit-keys",
            Self::Locked => "exit-locked",
            Self::Fault => "exit-fault",
            Self::Interrupted => "exit-interrupted",
        }
    }
}
