//! The documents a practice can make: their template, file name and title. Knows nothing of what they say.

use super::locale::Language;

/// One kind of document.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DocumentKind {
    /// The contract on professional supervision.
    SupervisionContract,
    /// The annex that holds the goals; the payer sees only what was marked visible to the commissioner.
    GoalsAnnex,
    /// The annex in which a group agrees on its ways of working, and which its members sign.
    GroundRulesAnnex,
    /// The contract on coaching.
    CoachingContract,
    /// What is agreed on trial sessions before there is a contract.
    TrialMemo,
    /// The confirmation of the meetings that lie ahead.
    SessionConfirmation,
    /// A change to a contract in force.
    Amendment,
    /// The decision on whether and how the work goes on.
    Continuation,
    /// The letter that ends an engagement.
    ClosingLetter,
    /// The certificate of how many meetings were held.
    AttendanceCertificate,
    /// The employer's commission for workplace mediation.
    MediationCommission,
    /// What the parties of a mediation agreed.
    MediationAgreement,
    /// How the mediation agreement has been kept, term by term.
    FollowupRecord,
    /// The confirmation of a booked talk.
    TalkConfirmation,
    /// The confirmation of a booked sound relaxation.
    RelaxationConfirmation,
    /// The commission for process consultation.
    ConsultingCommission,
}

impl DocumentKind {
    /// Every kind, in the order in which they are listed to the user.
    pub const ALL: [Self; 16] = [
        Self::SupervisionContract,
        Self::GoalsAnnex,
        Self::GroundRulesAnnex,
        Self::CoachingContract,
        Self::TrialMemo,
        Self::SessionConfirmation,
        Self::Amendment,
        Self::Continuation,
        Self::ClosingLetter,
        Self::AttendanceCertificate,
        Self::MediationCommission,
        Self::MediationAgreement,
        Self::FollowupRecord,
        Self::TalkConfirmation,
        Self::RelaxationConfirmation,
        Self::ConsultingCommission,
    ];

    /// Returns the snake_case code, which is also the template's name without folder and ending.
    pub fn code(self) -> &'static str {
        match self {
            Self::SupervisionContract => "supervision_contract",
            Self::GoalsAnnex => "goals_annex",
            Self::GroundRulesAnnex => "ground_rules_annex",
            Self::CoachingContract => "coaching_contract",
            Self::TrialMemo => "trial_memo",
            Self::SessionConfirmation => "session_confirmation",
            Self::Amendment => "amendment",
            Self::Continuation => "continuation",
            Self::ClosingLetter => "closing_letter",
            Self::AttendanceCertificate => "attendance_certificate",
            Self::MediationCommission => "mediation_commission",
            Self::MediationAgreement => "mediation_agreement",
            Self::FollowupRecord => "followup_record",
            Self::TalkConfirmation => "talk_confirmation",
            Self::RelaxationConfirmation => "relaxation_confirmation",
            Self::ConsultingCommission => "consulting_commission",
        }
    }

    /// Returns the name under which the template of a language is known: `fi/supervision_contract.md`.
    pub fn template(self, language: Language) -> String {
        format!("{}/{}.md", language.code(), self.code())
    }

    /// Returns the neutral stem of the rendered files; it tells nothing of whom the document concerns.
    pub fn file_stem(self) -> String {
        self.code().replace('_', "-")
    }

    /// Tells whether the clauses carry numbers.
    pub fn is_numbered(self) -> bool {
        matches!(
            self,
            Self::SupervisionContract
                | Self::CoachingContract
                | Self::MediationCommission
                | Self::MediationAgreement
                | Self::ConsultingCommission
        )
    }

    /// Returns the title printed on the document.
    pub fn title(self, language: Language) -> &'static str {
        let [fi, sv, en] = self.titles();
        match language {
            Language::Fi => fi,
            Language::Sv => sv,
            Language::En => en,
        }
    }

    fn titles(self) -> [&'static str; 3] {
        match self {
            Self::SupervisionContract => [
                "Työnohjaussopimus",
                "Avtal om arbetshandledning",
                "Contract on professional supervision",
            ],
            Self::GoalsAnnex => ["Tavoiteliite", "Målbilaga", "Annex on goals"],
            Self::GroundRulesAnnex => [
                "Pelisääntöliite",
                "Bilaga om spelregler",
                "Annex on ground rules",
            ],
            Self::CoachingContract => [
                "Valmennussopimus",
                "Avtal om coachning",
                "Contract on coaching",
            ],
            Self::TrialMemo => [
                "Kokeilukertojen muistio",
                "Promemoria om provtillfällen",
                "Memo on trial sessions",
            ],
            Self::SessionConfirmation => [
                "Tapaamisvahvistus",
                "Mötesbekräftelse",
                "Confirmation of meetings",
            ],
            Self::Amendment => [
                "Sopimuksen muutos",
                "Ändring av avtalet",
                "Amendment to the contract",
            ],
            Self::Continuation => [
                "Päätös jatkosta",
                "Beslut om fortsättning",
                "Decision on continuation",
            ],
            Self::ClosingLetter => ["Päätöskirje", "Avslutande brev", "Closing letter"],
            Self::AttendanceCertificate => [
                "Todistus pidetyistä tapaamisista",
                "Intyg över hållna möten",
                "Certificate of meetings held",
            ],
            Self::MediationCommission => [
                "Työyhteisösovittelun toimeksiantosopimus",
                "Uppdragsavtal om medling i arbetsgemenskapen",
                "Commission agreement on workplace mediation",
            ],
            Self::MediationAgreement => [
                "Sovittelusopimus",
                "Medlingsöverenskommelse",
                "Mediation agreement",
            ],
            Self::FollowupRecord => [
                "Seurantamuistio",
                "Uppföljningspromemoria",
                "Follow-up record",
            ],
            Self::TalkConfirmation => [
                "Puheenvuoron vahvistus",
                "Bekräftelse av föreläsning",
                "Confirmation of a talk",
            ],
            Self::RelaxationConfirmation => [
                "Sointurentoutuksen vahvistus",
                "Bekräftelse av klangavslappning",
                "Confirmation of a sound relaxation",
            ],
            Self::ConsultingCommission => [
                "Prosessikonsultoinnin toimeksiantosopimus",
                "Uppdragsavtal om processkonsultation",
                "Commission agreement on process consultation",
            ],
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_names_its_template_and_files() {
        let kind = DocumentKind::SupervisionContract;

        assert_eq!(kind.template(Language::Sv), "sv/supervision_contract.md");
        assert_eq!(kind.file_stem(), "supervision-contract");
        assert_eq!(kind.title(Language::Fi), "Työnohjaussopimus");
    }

    #[test]
    fn no_two_kinds_share_a_code() {
        let codes: std::collections::HashSet<_> =
            DocumentKind::ALL.iter().map(|kind| kind.code()).collect();

        assert_eq!(codes.len(), DocumentKind::ALL.len());
    }
}
