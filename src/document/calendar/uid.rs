//! The name of an event in other people's calendars: the same for good, whatever happens to the meeting.

use crate::domain::practice::Practice;

/// What tells the events of one practice from those of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scope(String);

impl Scope {
    /// Makes the scope of a practice: its business id, which stays; without one, a digest of its name.
    ///
    /// A name may be a person's, so it never stands here itself.
    #[must_use]
    pub fn of(practice: &Practice) -> Self {
        Self(match &practice.business_id {
            Some(id) => format!("{id}.tyo"),
            None => format!("{:016x}.tyo", digest(&practice.name)),
        })
    }
}

/// Names an event by its engagement and what in it; a full stop stands in neither.
#[must_use]
pub fn uid(engagement: &str, what: &str, scope: &Scope) -> String {
    format!("{engagement}.{what}@{}", scope.0)
}

/// Digests a text (FNV-1a, 64 bits): nothing is protected by it, and it must never change.
fn digest(text: &str) -> u64 {
    text.bytes().fold(0xcbf2_9ce4_8422_2325, |digest, byte| {
        (digest ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    })
}

#[cfg(test)]
mod tests {
    use super::digest;

    #[test]
    fn the_digest_is_the_published_one() {
        assert_eq!(digest(""), 0xcbf2_9ce4_8422_2325);
        assert_eq!(digest("foobar"), 0x8594_4171_f739_67e8);
    }
}
