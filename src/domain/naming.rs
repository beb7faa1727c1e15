//! Ids for new things: what is proposed is free, and neutral where a name would tell who somebody is.
//!
//! Knows nothing of where the taken ids come from; the words in an id are the caller's.

use std::collections::{HashMap, HashSet};

use super::id::{MAX_LENGTH, propose};

/// The ids that something has already.
#[derive(Debug, Clone, Default)]
pub struct Taken {
    ids: HashSet<String>,
    highest: HashMap<String, u32>,
}

impl Taken {
    /// Begins with the ids there are.
    #[must_use]
    pub fn new<T: AsRef<str>>(ids: impl IntoIterator<Item = T>) -> Self {
        let mut taken = Self::default();
        for id in ids {
            taken.take(id.as_ref());
        }
        taken
    }

    /// Says whether something has the id.
    #[must_use]
    pub fn has(&self, id: &str) -> bool {
        self.ids.contains(id)
    }

    /// Notes that something has the id now; `false` when something had it before.
    pub fn take(&mut self, id: &str) -> bool {
        if let Some((stem, number)) = id.rsplit_once('-')
            && let Ok(number) = number.parse::<u32>()
        {
            let highest = self.highest.entry(stem.to_owned()).or_default();
            *highest = number.max(*highest);
        }
        self.ids.insert(id.to_owned())
    }

    /// Numbers an id one past the highest there is: `k26-03`.
    #[must_use]
    pub fn running(&self, stem: &str) -> String {
        let highest = self.highest.get(stem).copied().unwrap_or(0);
        format!("{stem}-{:02}", highest.saturating_add(1))
    }

    /// Makes an id of a name that nothing has, numbered from 2 on where something has it.
    #[must_use]
    pub fn free(&self, name: &str, otherwise: &str) -> String {
        let name = propose(name).unwrap_or_else(|| otherwise.to_owned());
        let name: String = name.chars().take(MAX_LENGTH - 6).collect();
        let name = name.trim_end_matches('-').to_owned();
        if !self.has(&name) {
            return name;
        }
        let highest = self.highest.get(&name).copied().unwrap_or(0);
        format!("{name}-{}", highest.max(1).saturating_add(1))
    }
}

#[cfg(test)]
mod tests {
    use super::Taken;

    #[test]
    fn a_running_id_is_one_past_the_highest() {
        let mut taken = Taken::new(["k26-01", "k26-07", "k25-09", "kunta"]);

        assert_eq!(taken.running("k26"), "k26-08");
        assert!(taken.take("k26-08"));
        assert_eq!(taken.running("k26"), "k26-09");
        assert_eq!(taken.running("k27"), "k27-01");
    }

    #[test]
    fn a_name_becomes_an_id_that_nothing_has() {
        let mut taken = Taken::new(["savela"]);

        assert_eq!(taken.free("Äänekosken koulu", "x"), "aanekosken-koulu");
        assert_eq!(taken.free("Savela", "x"), "savela-2");
        taken.take("savela-2");
        assert_eq!(taken.free("Savela", "x"), "savela-3");
        assert_eq!(taken.free("!!!", "client"), "client");
        assert!(!taken.take("savela"));
    }
}
