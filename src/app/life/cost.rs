//! What a meeting costs as it will stand on record, under the terms that held on its day.

use super::diary::{Diary, Page};
use crate::app::error::CommandError;
use crate::app::papers::former;
use crate::domain::engagement::Engagement;
use crate::domain::session::Session;
use crate::practice::charging::{Charge, charge};
use crate::practice::contract::Book;

/// What a meeting costs.
#[derive(Debug)]
pub struct Cost {
    /// The engagement under the terms of the day.
    pub engagement: Engagement,
    /// What is charged.
    pub charge: Charge,
}

/// Reckons what a meeting on a page costs.
///
/// # Errors
/// When the terms of its day cannot be read.
pub fn cost(diary: &Diary, page: &Page, session: &Session) -> Result<Cost, CommandError> {
    let then = former::on(&diary.workspace, &page.opened, session.start.date())?;
    let opened = then.as_ref().unwrap_or(&page.opened);
    let book = Book::new(&opened.practice, opened.clients.values());
    Ok(Cost {
        charge: charge(&book, &opened.engagement, session),
        engagement: opened.engagement.clone(),
    })
}
