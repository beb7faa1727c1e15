//! What kind of work it is and who takes part in it, as closed lists of words.

use super::code::codes;

codes! {
    /// What kind of work it is.
    Kind {
        /// Professional supervision (työnohjaus).
        Supervision = "supervision",
        /// Coaching (valmennus).
        Coaching = "coaching",
        /// Workplace mediation (työyhteisösovittelu).
        Mediation = "mediation",
        /// A talk (luento, alustus).
        Talk = "talk",
        /// Sound relaxation (sointurentoutus).
        Relaxation = "relaxation",
        /// Process consultation (prosessikonsultointi).
        Consulting = "consulting",
    }
}

impl Kind {
    /// Says whether the work runs as a process of sessions with a contract of eleven items.
    #[must_use]
    pub const fn is_process(self) -> bool {
        matches!(self, Self::Supervision | Self::Coaching | Self::Consulting)
    }
}

codes! {
    /// Who is supervised together.
    Form {
        /// One person.
        Individual = "individual",
        /// Two people.
        Pair = "pair",
        /// A group from different teams or employers.
        Group = "group",
        /// An intact team.
        Team = "team",
        /// A whole work community.
        Community = "community",
        /// Managers.
        Manager = "manager",
    }
}

codes! {
    /// Whether managers are met alone or in a group.
    Setting {
        /// Alone.
        Individual = "individual",
        /// In a group.
        Group = "group",
    }
}

codes! {
    /// How a group is made up.
    Composition {
        /// One team.
        SameTeam = "same_team",
        /// The same work in different teams.
        SameTaskOtherTeams = "same_task_other_teams",
        /// The same field, different employers.
        SameFieldOtherEmployers = "same_field_other_employers",
    }
}
