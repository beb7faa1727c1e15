//! The shapes of the folder's files: every key with its type, unit, default and example, as data.
//!
//! The one place where a key of the format is named for reading, for `tyo schema`, for `docs/FORMAT.md` and for the
//! nearest-key hint. Holds no values and reads no file: [`super::read`] fills domain values by these shapes.

mod clauses;
mod client;
mod contract;
mod deadlines;
mod defaults;
mod engagement;
mod history;
mod json_schema;
mod markdown;
mod occasion;
mod practice;

pub use client::CLIENT;
pub use contract::CONTRACT;
pub use engagement::ENGAGEMENT;
pub use json_schema::json_schema;
pub use markdown::tables;
pub use practice::PRACTICE;

/// The number every file carries as `schema`.
pub const SCHEMA: u32 = 1;

/// A TOML table of the format.
#[derive(Debug)]
pub struct Shape {
    /// What the table is called in the documentation.
    pub name: &'static str,
    /// One sentence on what it holds.
    pub doc: &'static str,
    /// Its keys, in the order in which they are written.
    pub keys: &'static [Key],
}

/// One key of a table.
#[derive(Debug)]
pub struct Key {
    /// Its name.
    pub name: &'static str,
    /// What its value may be.
    pub kind: Type,
    /// Whether the table is wrong without it.
    pub required: bool,
    /// The unit of a number, or nothing.
    pub unit: &'static str,
    /// What holds when it is absent, or nothing.
    pub default: &'static str,
    /// An example value, as TOML; empty for tables.
    pub example: &'static str,
    /// One sentence on what it means.
    pub doc: &'static str,
}

/// What a value may be.
#[derive(Debug, Clone, Copy)]
pub enum Type {
    /// Words, one line.
    Text,
    /// Words that follow a rule of their own, such as a business id or an id of ours.
    Checked(Check),
    /// A whole number within limits, both included.
    Integer(i64, i64),
    /// Whole euro cents.
    Cents,
    /// True or false.
    Boolean,
    /// A date.
    Date,
    /// A local date and time, Finnish time.
    DateTime,
    /// A word from a closed list.
    Code(&'static [&'static str]),
    /// A table.
    Table(&'static Shape),
    /// A list of tables.
    Tables(&'static Shape),
    /// A list of words from a closed list.
    Codes(&'static [&'static str]),
    /// A list of checked words.
    CheckedList(Check),
    /// A list of words.
    Texts,
    /// A list of whole numbers within limits, both included.
    Integers(i64, i64),
    /// A list of dates.
    Dates,
}

/// A rule that words follow.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Check {
    /// What it is called.
    pub name: &'static str,
    /// A regular expression that editors can check; the program checks more.
    pub pattern: &'static str,
}

/// The rule of ids.
pub const ID: Check = Check {
    name: "id",
    pattern: "^[a-z0-9][a-z0-9-]{0,59}$",
};
/// The rule of the ids of lists: methods, topics, themes, reasons.
pub const LIST_ID: Check = Check {
    name: "list id",
    pattern: "^[a-z0-9][a-z0-9_-]{0,59}$",
};
/// The rule of business ids.
pub const BUSINESS_ID: Check = Check {
    name: "business id",
    pattern: "^[0-9]{7}-[0-9]$",
};
/// The rule of VAT numbers.
pub const VAT_ID: Check = Check {
    name: "VAT number",
    pattern: "^[A-Z]{2}[A-Z0-9 ]{2,14}$",
};
/// The rule of IBANs.
pub const IBAN: Check = Check {
    name: "IBAN",
    pattern: "^[A-Z]{2}[0-9]{2}[A-Z0-9 ]{11,40}$",
};
/// The rule of BICs.
pub const BIC: Check = Check {
    name: "BIC",
    pattern: "^[A-Z]{6}[A-Z0-9]{2}([A-Z0-9]{3})?$",
};
/// The rule of OVTs.
pub const OVT: Check = Check {
    name: "OVT",
    pattern: "^0037[0-9]{8}[0-9A-Za-z]{0,5}$",
};
/// The rule of e-invoice addresses.
pub const EINVOICE_ADDRESS: Check = Check {
    name: "e-invoice address",
    pattern: "^[0-9A-Za-z._:-]{4,35}$",
};
/// The rule of e-invoice operators.
pub const EINVOICE_OPERATOR: Check = Check {
    name: "operator id",
    pattern: "^[0-9A-Z]{2,35}$",
};
/// The rule of shares.
pub const SHARE: Check = Check {
    name: "share",
    pattern: "^[0-9]+(/[0-9]+)?$",
};
/// The rule of the codes of supervisees and parties.
pub const PERSON_CODE: Check = Check {
    name: "person code",
    pattern: "^[sP][0-9]{1,3}$",
};
/// The rule of who sees to a term of an agreement.
pub const RESPONSIBLE: Check = Check {
    name: "party code, `employer` or `all`",
    pattern: "^(P[0-9]{1,3}|employer|all)$",
};
/// The rule of hashes.
pub const SHA256: Check = Check {
    name: "SHA-256",
    pattern: "^[0-9a-f]{64}$",
};

impl Key {
    /// Describes an optional key.
    const fn new(name: &'static str, kind: Type, example: &'static str, doc: &'static str) -> Self {
        Self {
            name,
            kind,
            required: false,
            unit: "",
            default: "",
            example,
            doc,
        }
    }

    /// Makes the key required.
    const fn required(mut self) -> Self {
        self.required = true;
        self
    }

    /// Names the unit.
    const fn unit(mut self, unit: &'static str) -> Self {
        self.unit = unit;
        self
    }

    /// Says what holds when the key is absent.
    const fn default(mut self, default: &'static str) -> Self {
        self.default = default;
        self
    }
}

/// The `schema` key that every file begins with.
const SCHEMA_KEY: Key = Key::new(
    "schema",
    Type::Integer(1, 1),
    "1",
    "The number of this format; another number is refused.",
)
.required();

impl Shape {
    /// Finds a key by its name.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<&'static Key> {
        self.keys.iter().find(|key| key.name == name)
    }

    /// Finds the key whose name is nearest to a mistyped one.
    #[must_use]
    pub fn nearest(&self, name: &str) -> Option<&'static str> {
        nearest(name, self.keys.iter().map(|key| key.name))
    }

    /// Finds the key at the end of a dotted path, such as `contract.cancellation.tiers`.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&'static Key> {
        let (head, rest) = path
            .split_once('.')
            .map_or((path, None), |(head, rest)| (head, Some(rest)));
        let name = head.split_once('[').map_or(head, |(name, _)| name);
        let key = self.key(name)?;
        match (rest, key.kind) {
            (None, _) => Some(key),
            (Some(rest), Type::Table(inner) | Type::Tables(inner)) => inner.at(rest),
            _ => None,
        }
    }
}

/// Finds the known word nearest to a mistyped one, if any is near enough to be meant.
pub fn nearest<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let measured = known.map(|candidate| (strsim::damerau_levenshtein(word, candidate), candidate));
    let close = |(distance, candidate): &(usize, &str)| {
        *distance <= 1 + candidate.len().max(word.len()) / 4
    };
    measured
        .filter(close)
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, candidate)| candidate)
}

#[cfg(test)]
mod tests {
    use super::{ENGAGEMENT, nearest};

    #[test]
    fn a_mistyped_key_finds_its_neighbour() {
        assert_eq!(ENGAGEMENT.nearest("clinet"), Some("client"));
        assert_eq!(ENGAGEMENT.nearest("zzzzzzz"), None);
        assert_eq!(
            nearest("kuusilathi", ["kuusilahti", "hopeajoki"].into_iter()),
            Some("kuusilahti")
        );
    }

    #[test]
    fn a_dotted_path_finds_its_key() {
        assert_eq!(
            ENGAGEMENT.at("contract.trial.billable").map(|key| key.name),
            Some("billable")
        );
        assert_eq!(
            ENGAGEMENT.at("payer[1].share").map(|key| key.name),
            Some("share")
        );
        assert!(ENGAGEMENT.at("contract.nothing").is_none());
    }
}
