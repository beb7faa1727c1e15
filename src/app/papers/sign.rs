//! Signatures: who may still sign a paper, whether its text may be signed, and the record of it in the engagement's file.
//!
//! What is signed is the Markdown on disk, byte for byte; its hash and that of the terms behind it go into the record.

use chrono::NaiveDate;
use toml_edit::{Table, value};

use super::paper::Paper;
use super::record::{date, edit_error};
use super::sheet::Press;
use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::document::locale::Language;
use crate::domain::engagement::Engagement;
use crate::domain::event::SignatureMethod;
use crate::domain::party::Role;
use crate::practice::signing::{Signatory, signatories};
use crate::store::edit::{Draft, Place};
use crate::store::terms::{digest, sha256};
use crate::store::text::normalise;
use crate::store::workspace::{Opened, Workspace};

/// A signature that is to be recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signing {
    /// In which role.
    pub role: Role,
    /// The name, or the code of a supervisee or party; none stands for all supervisees.
    pub who: Option<String>,
    /// The day.
    pub date: NaiveDate,
    /// How.
    pub method: SignatureMethod,
}

/// Says whether people of a role are known by code only.
#[must_use]
pub const fn by_code(role: Role) -> bool {
    matches!(role, Role::Supervisee | Role::Party)
}

/// Returns every line under a paper, whether signed or not.
#[must_use]
pub fn lines(paper: Paper, engagement: &Engagement) -> Vec<Signatory> {
    paper
        .signed()
        .map_or_else(Vec::new, |signed| signatories(engagement, signed))
}

/// Returns the name that the practice's files know for a role.
#[must_use]
pub fn known_name(opened: &Opened, line: &Signatory) -> Option<String> {
    let engagement = &opened.engagement;
    let named = |id: &Option<crate::domain::id::SupervisorId>| {
        let supervisors = opened.practice.supervisors.iter();
        let mut found = supervisors.filter(|s| id.as_ref().is_none_or(|id| *id == s.id));
        found.next().map(|supervisor| supervisor.name.clone())
    };
    match line.role {
        Role::Supervisor => named(&engagement.supervisor),
        Role::CoSupervisor => named(&engagement.co_supervisor),
        Role::Party => line.code.clone(),
        Role::Supervisee => None,
        role => {
            let mut people = engagement.people.iter().filter(|p| p.role == role);
            people.next().map(|person| person.name.clone())
        }
    }
}

/// Checks that somebody may sign a paper now.
///
/// # Errors
/// When the role does not sign it, has signed, or would sign by a name that must not be kept.
pub fn admit(
    opened: &Opened,
    paper: Paper,
    signing: &Signing,
    today: NaiveDate,
) -> Result<(), CommandError> {
    if signing.date > today {
        let facts = vec![("date", signing.date.to_string())];
        return Err(CommandError::refused(Rule::SignedAhead, facts));
    }
    let engagement = &opened.engagement;
    let lines = lines(paper, engagement);
    if !lines.iter().any(|line| line.role == signing.role) {
        let roles: Vec<&str> = lines.iter().map(|line| line.role.code()).collect();
        let facts = vec![
            ("role", signing.role.to_string()),
            ("document", paper.stem()),
            ("roles", roles.join(", ")),
        ];
        return Err(CommandError::refused(Rule::NotASignatory, facts));
    }
    if by_code(signing.role)
        && let Some(who) = signing.who.as_ref().filter(|who| !is_code(who))
    {
        let facts = vec![("who", who.clone())];
        return Err(CommandError::refused(Rule::NameOfSupervisee, facts));
    }
    match earlier(engagement, paper, signing) {
        Some(day) => Err(CommandError::refused(
            Rule::AlreadySigned,
            vec![
                ("role", signing.role.to_string()),
                ("document", paper.stem()),
                ("date", day.to_string()),
            ],
        )),
        None => Ok(()),
    }
}

/// Says whether a text is a code such as `s1` or `P2`.
fn is_code(text: &str) -> bool {
    let digits = text.strip_prefix(['s', 'P']).unwrap_or_default();
    (1..=3).contains(&digits.len()) && digits.bytes().all(|b| b.is_ascii_digit())
}

/// Returns the day of an earlier signature that leaves nothing to sign.
fn earlier(engagement: &Engagement, paper: Paper, signing: &Signing) -> Option<NaiveDate> {
    let given = paper.signatures(engagement).into_iter();
    let mine: Vec<_> = given.filter(|s| s.role == signing.role).collect();
    let day = mine.iter().map(|s| s.date).max()?;
    let twice = mine.iter().any(|s| s.who == signing.who);
    let open = paper
        .unsigned(engagement)
        .iter()
        .any(|line| line.role == signing.role);
    (twice || !open).then_some(day)
}

/// Checks that the paper on disk is what its data say, and returns its hash.
///
/// # Errors
/// When it was never rendered, only as a draft, or is not what its data say now.
pub fn signable(
    workspace: &Workspace,
    press: &Press<'_>,
    engagement: &Engagement,
    paper: Paper,
    language: Language,
) -> Result<String, CommandError> {
    let facts = || {
        vec![
            ("id", engagement.id.to_string()),
            ("document", paper.stem()),
        ]
    };
    let path = paper.path(engagement, language);
    let Some(bytes) = workspace.folder.read_if_there(&path)? else {
        return Err(CommandError::refused(Rule::NotRendered, facts()));
    };
    let text = String::from_utf8_lossy(&bytes);
    let sheet = press.like(paper, &text)?;
    let hash = sha256(&bytes);
    // What others have signed stays signable, whatever has become of the template since.
    let given = paper.signatures(engagement);
    let joined = given.iter().any(|s| s.sha256.as_ref() == Some(&hash));
    if sheet.rendered.markdown.as_bytes() != bytes.as_slice() && !joined {
        return Err(CommandError::refused(Rule::DocumentChanged, facts()));
    }
    Ok(hash)
}

/// Appends signatures to the engagement's text.
///
/// # Errors
/// When the file is laid out in a way that cannot be edited.
pub fn record(
    opened: &Opened,
    paper: Paper,
    signings: &[Signing],
    hash: &str,
) -> Result<String, CommandError> {
    let failed = |error| edit_error(&opened.engagement.id, error);
    let terms = digest(&normalise(&opened.text)).filter(|_| paper.holds_terms());
    let mut draft = Draft::new(&opened.text).map_err(failed)?;
    for signing in signings {
        let table = entry(paper, signing, hash, terms.as_deref());
        draft
            .append(&Place::dotted("signature"), &table)
            .map_err(failed)?;
    }
    Ok(draft.into_text())
}

/// Writes a signature as it stands in the file.
fn entry(paper: Paper, signing: &Signing, hash: &str, terms: Option<&str>) -> Table {
    let mut table = Table::new();
    table.insert("role", value(signing.role.code()));
    if let Some(who) = &signing.who {
        table.insert("who", value(who));
    }
    table.insert("date", value(date(signing.date)));
    table.insert("method", value(signing.method.code()));
    table.insert("document", value(paper.stem()));
    table.insert("sha256", value(hash));
    if let Some(terms) = terms {
        table.insert("terms", value(terms));
    }
    table
}

#[cfg(test)]
mod tests {
    use super::{Signing, admit, is_code, known_name, lines, record};
    use crate::app::papers::paper::Paper;
    use crate::app::papers::testing::{example, opened, today};
    use crate::domain::event::SignatureMethod;
    use crate::domain::party::Role;

    fn signing(role: Role, who: Option<&str>) -> Signing {
        Signing {
            role,
            who: who.map(str::to_owned),
            date: today(),
            method: SignatureMethod::Paper,
        }
    }

    #[test]
    fn a_signed_role_is_not_asked_twice() {
        let opened = opened("kuusilahti-vk-ryhma");
        let paper = Paper::contract(opened.engagement.kind);

        assert!(
            admit(
                &opened,
                paper,
                &signing(Role::Manager, Some("Kaisa Malli")),
                today()
            )
            .is_err()
        );
        assert!(admit(&opened, paper, &signing(Role::Supervisee, None), today()).is_err());
    }

    #[test]
    fn nobody_signs_on_a_day_that_lies_ahead() {
        let opened = opened("luonnos-1");
        let paper = Paper::contract(opened.engagement.kind);
        let ahead = Signing {
            date: today().succ_opt().unwrap(),
            ..signing(Role::Supervisee, None)
        };

        assert!(admit(&opened, paper, &ahead, today()).is_err());
        assert!(admit(&opened, paper, &signing(Role::Supervisee, None), today()).is_ok());
    }

    #[test]
    fn supervisees_sign_by_code_and_each_once() {
        let mut opened = opened("kuusilahti-vk-ryhma");
        opened
            .engagement
            .signatures
            .retain(|s| s.role != Role::Supervisee);
        let paper = Paper::contract(opened.engagement.kind);
        let admitted =
            |who| admit(&opened, paper, &signing(Role::Supervisee, who), today()).is_ok();

        assert!(admitted(Some("s1")));
        assert!(admitted(None));
        assert!(!admitted(Some("Maija Meikäläinen")));
        assert!(!is_code("s") && !is_code("p1") && is_code("P12"));
    }

    #[test]
    fn who_does_not_sign_is_refused() {
        let opened = opened("kuusilahti-vk-ryhma");
        let paper = Paper::contract(opened.engagement.kind);

        assert!(admit(&opened, paper, &signing(Role::Contact, Some("x")), today()).is_err());
    }

    #[test]
    fn names_come_from_the_record() {
        let opened = opened("kuusilahti-vk-ryhma");
        let paper = Paper::contract(opened.engagement.kind);
        let names: Vec<_> = lines(paper, &opened.engagement)
            .iter()
            .map(|line| known_name(&opened, line))
            .collect();

        assert_eq!(
            names,
            [
                Some("Aino Esimerkki".to_owned()),
                None,
                Some("Kaisa Malli".to_owned())
            ]
        );
    }

    #[test]
    fn a_recorded_signature_reads_back_and_other_lines_stay() {
        let opened = opened("luonnos-1");
        let paper = Paper::contract(opened.engagement.kind);
        let hash = "0".repeat(64);
        let all = [signing(Role::Supervisee, None)];
        let text = record(&opened, paper, &all, &hash).unwrap();
        let id = opened.engagement.id.clone();
        let again = example().open_text(&id, &text).unwrap();

        let last = again.engagement.signatures.last().unwrap();
        assert_eq!(last.sha256.as_deref(), Some(hash.as_str()));
        assert!(last.terms.is_some());
        assert!(opened.text.lines().all(|line| text.contains(line)));
    }
}
