//! The whole practice at once, for commands that ask about everything.

use std::ops::Deref;

use crate::domain::engagement::Engagement;
use crate::domain::id::{ClientId, EngagementId, SupervisorId};
use crate::store::shape::nearest;
use crate::store::workspace::Everything;

use super::context::Context;
use super::error::CommandError;

/// Everything in the folder; every file is sound.
#[derive(Debug)]
pub struct Whole(Everything);

impl Deref for Whole {
    type Target = Everything;

    fn deref(&self) -> &Everything {
        &self.0
    }
}

impl Whole {
    /// Reads everything; a list with a gap that nobody sees would be worse than none.
    ///
    /// # Errors
    /// When a file is wrong or cannot be had.
    pub fn sound(context: &Context) -> Result<Self, CommandError> {
        let (everything, problems) = context.workspace()?.load()?;
        if problems.is_empty() {
            Ok(Self(everything))
        } else {
            Err(CommandError::Files(problems))
        }
    }

    /// Says whether somebody works in an engagement; one that names nobody is the first supervisor's.
    #[must_use]
    pub fn works(&self, who: &SupervisorId, engagement: &Engagement) -> bool {
        let usual = || self.practice.supervisors.first().map(|usual| &usual.id);
        let works = engagement.supervisor.as_ref().or_else(usual);
        works == Some(who) || engagement.co_supervisor.as_ref() == Some(who)
    }

    /// Says that there is no such client, with the nearest there is.
    #[must_use]
    pub fn no_client(&self, id: &ClientId) -> CommandError {
        let known = self.clients.keys().map(ClientId::as_str);
        let near = nearest(id.as_str(), known).map(str::to_owned);
        CommandError::NoClient(id.to_string(), near)
    }

    /// Says that there is no such engagement, with the nearest there is.
    #[must_use]
    pub fn no_engagement(&self, id: &EngagementId) -> CommandError {
        let known = self.engagements.iter().map(|e| e.id.as_str());
        let near = nearest(id.as_str(), known).map(str::to_owned);
        CommandError::NoEngagement(id.to_string(), near)
    }
}
