//! The columns of the three import files, as data.

mod clients;
mod engagements;
mod sessions;

use super::column::Words;

pub(super) use clients::CLIENTS;
pub(super) use engagements::ENGAGEMENTS;
pub(super) use sessions::SESSIONS;

/// Describes a closed list whose words people may also know by others.
const fn words(
    codes: &'static [&'static str],
    list: &'static str,
    others: &'static [(&'static str, &'static str)],
) -> Words {
    Words {
        codes,
        list,
        others,
    }
}
