//! Which paper is meant: a kind of document, and a number where an engagement has several of it, such as `amendment-2`.
//!
//! Knows names and signatories; renders nothing.

use camino::Utf8PathBuf;

use super::series;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::document::fill::{self, suits};
use crate::document::kind::DocumentKind;
use crate::document::locale::Language;
use crate::domain::engagement::{Engagement, Kind};
use crate::domain::event::Signature;
use crate::practice::signing;
use crate::store::layout;

/// A paper of an engagement.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Paper {
    /// The kind of document.
    pub kind: DocumentKind,
    /// Which one, counted from 1, where there can be several.
    pub number: Option<usize>,
}

impl Paper {
    /// Makes the only paper of its kind.
    #[must_use]
    pub const fn only(kind: DocumentKind) -> Self {
        Self { kind, number: None }
    }

    /// Makes an amendment by its number.
    #[must_use]
    pub const fn amendment(number: usize) -> Self {
        Self {
            kind: DocumentKind::Amendment,
            number: Some(number),
        }
    }

    /// Makes the record of a follow-up by its number.
    #[must_use]
    pub const fn followup(number: usize) -> Self {
        Self {
            kind: DocumentKind::FollowupRecord,
            number: Some(number),
        }
    }

    /// Lists the papers that an engagement needs as it stands.
    #[must_use]
    pub fn needed(engagement: &Engagement) -> Vec<Self> {
        let kinds = fill::documents(engagement).into_iter();
        kinds.map(|kind| Self::latest(kind, engagement)).collect()
    }

    /// Finds the contract, commission or confirmation of an engagement.
    #[must_use]
    pub fn contract(kind: Kind) -> Self {
        Self::only(match kind {
            Kind::Supervision => DocumentKind::SupervisionContract,
            Kind::Coaching => DocumentKind::CoachingContract,
            Kind::Consulting => DocumentKind::ConsultingCommission,
            Kind::Mediation => DocumentKind::MediationCommission,
            Kind::Talk => DocumentKind::TalkConfirmation,
            Kind::Relaxation => DocumentKind::RelaxationConfirmation,
        })
    }

    /// Reads a name such as `contract`, `goals-annex`, `goals_annex` or `amendment-2`.
    ///
    /// # Errors
    /// When no paper of that name can be made for the engagement.
    pub fn named(text: &str, engagement: &Engagement) -> Result<Self, CommandError> {
        let name = text.to_lowercase().replace('_', "-");
        if name == "contract" {
            return Ok(Self::contract(engagement.kind));
        }
        let mut kinds = DocumentKind::ALL.into_iter();
        let kind = kinds.find(|kind| kind.file_stem() == name && suits(*kind, engagement.kind));
        let found = match kind {
            Some(kind) if series::is_empty(kind, engagement) => None,
            Some(kind) => Some(Self::latest(kind, engagement)),
            None => numbered(engagement).find(|paper| paper.stem() == name),
        };
        found.ok_or_else(|| unknown(text, engagement))
    }

    /// Finds the paper that a signature names by its stem, even where there has been a later one of its kind.
    #[must_use]
    pub fn of(signature: &Signature, engagement: &Engagement) -> Option<Self> {
        let stem = &signature.document;
        let numbered = numbered(engagement).find(|paper| paper.stem() == *stem);
        numbered.or_else(|| Self::named(stem, engagement).ok())
    }

    /// Makes the latest paper of a kind.
    #[must_use]
    pub fn latest(kind: DocumentKind, engagement: &Engagement) -> Self {
        let number = series::latest(kind, engagement);
        Self { kind, number }
    }

    /// Returns the stem of its files, which is what a signature names.
    #[must_use]
    pub fn stem(&self) -> String {
        match self.number {
            Some(number) => format!("{}-{number}", self.kind.file_stem()),
            None => self.kind.file_stem(),
        }
    }

    /// Returns the path of one of its files, without its ending.
    #[must_use]
    pub fn file(&self, language: Language, draft: bool) -> String {
        let mark = if draft { ".draft" } else { "" };
        format!("{}{mark}.{}", self.stem(), language.code())
    }

    /// Returns the path of its Markdown in the practice folder.
    #[must_use]
    pub fn path(&self, engagement: &Engagement, language: Language) -> Utf8PathBuf {
        let file = format!("{}.md", self.file(language, false));
        layout::document(&engagement.id, &file)
    }

    /// Says whether gaps in the contract make this paper a draft; letters on what has happened are none.
    #[must_use]
    pub const fn needs_complete_contract(&self) -> bool {
        !matches!(
            self.kind,
            DocumentKind::ClosingLetter
                | DocumentKind::Continuation
                | DocumentKind::MediationAgreement
                | DocumentKind::FollowupRecord
                | DocumentKind::TrialMemo
                | DocumentKind::SessionConfirmation
                | DocumentKind::AttendanceCertificate
        )
    }

    /// Says whether its signatures stand for the terms of the contract.
    #[must_use]
    pub const fn holds_terms(&self) -> bool {
        matches!(
            self.kind,
            DocumentKind::SupervisionContract
                | DocumentKind::CoachingContract
                | DocumentKind::ConsultingCommission
                | DocumentKind::MediationCommission
                | DocumentKind::Amendment
        )
    }

    /// Says whether a signature is under this paper; a plain `contract` is that of the engagement's kind.
    #[must_use]
    pub fn is_signed_by(&self, signature: &Signature, engagement: &Engagement) -> bool {
        signature.document == self.stem()
            || (signature.document == "contract" && *self == Self::contract(engagement.kind))
    }

    /// Returns the signatures under it.
    #[must_use]
    pub fn signatures<'a>(&self, engagement: &'a Engagement) -> Vec<&'a Signature> {
        let all = engagement.signatures.iter();
        all.filter(|signature| self.is_signed_by(signature, engagement))
            .collect()
    }

    /// Returns the paper as the rules of signing know it; `None` when nobody signs it.
    #[must_use]
    pub fn signed(&self) -> Option<signing::Paper> {
        self.kind.file_stem().parse().ok()
    }

    /// Returns the engagement as this paper sees it: without later amendments, decisions or follow-ups.
    #[must_use]
    pub fn view(&self, engagement: &Engagement) -> Engagement {
        let mut seen = engagement.clone();
        series::cut(self.kind, self.number, &mut seen);
        seen
    }

    /// Returns the lines under it that are still empty.
    #[must_use]
    pub fn unsigned(&self, engagement: &Engagement) -> Vec<signing::Signatory> {
        let Some(paper) = self.signed() else {
            return Vec::new();
        };
        let mut mine = engagement.clone();
        mine.signatures
            .retain(|signature| self.is_signed_by(signature, engagement));
        signing::unsigned(&mine, paper)
    }
}

/// Lists the papers of which an engagement can have several.
fn numbered(engagement: &Engagement) -> impl Iterator<Item = Paper> {
    series::numbered(engagement).map(|(kind, number)| Paper { kind, number })
}

/// Says that an engagement has no such document, and which it has.
fn unknown(text: &str, engagement: &Engagement) -> CommandError {
    let mut known: Vec<String> = DocumentKind::ALL
        .into_iter()
        .filter(|kind| suits(*kind, engagement.kind) && !series::is_empty(*kind, engagement))
        .map(DocumentKind::file_stem)
        .filter(|stem| !numbered(engagement).any(|paper| paper.stem().starts_with(stem.as_str())))
        .collect();
    known.extend(numbered(engagement).map(|paper| paper.stem()));
    CommandError::refused(
        Rule::NoSuchDocument,
        vec![
            ("document", text.to_owned()),
            ("kind", engagement.kind.to_string()),
            ("documents", known.join(", ")),
        ],
    )
}

#[cfg(test)]
mod tests {
    use super::Paper;
    use crate::app::papers::testing::opened;
    use crate::document::kind::DocumentKind;
    use crate::document::locale::Language;
    use crate::domain::engagement::Kind;
    use crate::domain::event::{Decision, Signature};
    use crate::domain::mediation::Followup;

    #[test]
    fn papers_go_by_the_names_of_their_files() {
        let engagement = opened("kuusilahti-vk-ryhma").engagement;
        let named = |text| Paper::named(text, &engagement).ok();

        assert_eq!(
            named("contract"),
            Some(Paper::only(DocumentKind::SupervisionContract))
        );
        assert_eq!(named("goals_annex"), named("goals-annex"));
        assert_eq!(named("amendment-1"), None);
        assert_eq!(named("amendment"), None);
        assert_eq!(named("coaching-contract"), None);
    }

    #[test]
    fn each_follow_up_has_a_record_of_its_own() {
        let mut engagement = opened("sovittelu-saarenvirta").engagement;
        let named = |text, engagement: &_| Paper::named(text, engagement).ok();
        assert_eq!(named("followup-record", &engagement), None);

        let followup = |day: &str| Followup {
            date: day.parse().unwrap(),
            mediator_present: true,
            results: Vec::new(),
        };
        let mediation = engagement.mediation.as_mut().unwrap();
        mediation.followups = vec![followup("2026-12-03"), followup("2027-02-01")];

        let first = Paper::followup(1);
        assert_eq!(named("followup-record-1", &engagement), Some(first));
        assert_eq!(
            named("followup_record", &engagement),
            Some(Paper::followup(2))
        );
        assert_eq!(named("followup-record-3", &engagement), None);
        let seen = first.view(&engagement).mediation.unwrap();
        assert_eq!(seen.followups.len(), 1);
        assert_eq!(first.unsigned(&engagement).len(), 4);
        assert!(Paper::needed(&engagement).contains(&Paper::followup(2)));
    }

    #[test]
    fn a_later_decision_leaves_the_paper_of_the_earlier_as_it_was() {
        let mut engagement = opened("monityonantaja-ryhma").engagement;
        let later = Decision {
            date: "2027-10-30".parse().unwrap(),
            ..engagement.decisions.last().cloned().unwrap()
        };
        let first = Paper::named("continuation", &engagement).unwrap();
        let signature = Signature {
            document: "continuation".into(),
            ..engagement.signatures[0].clone()
        };
        engagement.decisions.push(later);

        let second = Paper::named("continuation", &engagement).unwrap();
        assert_eq!(
            (first.stem(), second.stem()),
            ("continuation".to_owned(), "continuation-2".to_owned())
        );
        assert_eq!(Paper::of(&signature, &engagement), Some(first));
        let day = |paper: Paper| paper.view(&engagement).decisions.last().map(|d| d.date);
        assert!(day(first) < day(second));
    }

    #[test]
    fn a_trial_memo_is_signed_by_the_supervisor_and_whoever_pays() {
        let engagement = opened("yksilo-k12").engagement;
        let memo = Paper::named("trial-memo", &engagement).unwrap();

        assert_eq!(memo.signatures(&engagement).len(), 2);
        assert!(memo.unsigned(&engagement).is_empty());
        assert!(!memo.holds_terms());
    }

    #[test]
    fn a_draft_has_a_name_of_its_own() {
        let paper = Paper::amendment(2);

        assert_eq!(paper.file(Language::Sv, false), "amendment-2.sv");
        assert_eq!(paper.file(Language::Sv, true), "amendment-2.draft.sv");
    }

    #[test]
    fn a_plain_contract_is_that_of_the_kind() {
        let engagement = opened("kuusilahti-vk-ryhma").engagement;

        assert_eq!(
            Paper::contract(Kind::Supervision)
                .signatures(&engagement)
                .len(),
            3
        );
        assert!(
            Paper::contract(Kind::Supervision)
                .unsigned(&engagement)
                .is_empty()
        );
        assert!(
            Paper::only(DocumentKind::GoalsAnnex)
                .signatures(&engagement)
                .is_empty()
        );
    }
}
