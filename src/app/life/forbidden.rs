//! A step that the rules of the work forbid, as an error of a command.

use crate::app::error::CommandError;
use crate::app::refusal::Rule;
use crate::domain::id::EngagementId;
use crate::practice::step::{Forbidden, Verdict};

/// Takes a verdict on a step of an engagement.
///
/// # Errors
/// When the step is forbidden.
pub fn allowed(id: &EngagementId, verdict: Verdict) -> Result<(), CommandError> {
    verdict.map_err(|forbidden| refuse(id, forbidden))
}

/// Says that a step of an engagement is forbidden: by which rule, and where the rule comes from.
#[must_use]
pub fn refuse(id: &EngagementId, forbidden: Forbidden) -> CommandError {
    let guard = forbidden.guard;
    let mut facts = vec![
        ("id", id.to_string()),
        ("guard", guard.code().to_owned()),
        ("source", guard.source().code().to_owned()),
    ];
    facts.extend(forbidden.facts);
    CommandError::refused(Rule::ForbiddenStep, facts)
}

#[cfg(test)]
mod tests {
    use super::refuse;
    use crate::app::tell::tell;
    use crate::practice::step::{Forbidden, Guard, Source};
    use crate::ui::text::{Lang, Words};

    /// Every fact that some guard tells.
    const FACTS: [&str; 18] = [
        "state", "date", "last", "kind", "meeting", "session", "key", "count", "max", "roles",
        "outcome", "blocks", "left", "party", "parties", "codes", "limit", "moment",
    ];

    #[test]
    fn every_guard_tells_what_why_and_what_instead_in_every_language() {
        for lang in Lang::ALL {
            let words = Words::new(lang);
            for guard in Guard::ALL {
                let facts = FACTS.iter().map(|name| (*name, "7".to_owned()));
                let forbidden = Forbidden {
                    guard: *guard,
                    facts: facts.collect(),
                };
                let told = tell(&words, &refuse(&"k26-01".parse().unwrap(), forbidden));

                let code = guard.code();
                assert_ne!(told.message, "forbidden-step", "{lang}: {code}");
                assert_eq!(told.causes.len(), 1, "{lang}: {code}");
                assert_eq!(told.hints.len(), 1, "{lang}: {code}");
                let all = format!("{} {}", told.message, told.hints[0]);
                assert!(!all.contains("{$"), "{lang}: {all}");
            }
            for source in Source::ALL {
                let key = format!("guard-source-{}", source.code());
                assert!(words.find(&key).is_some(), "{lang}: {key}");
            }
        }
    }
}
