//! Questions to the person at the terminal, each with a way back.
//!
//! What is asked is a value ([`Text`], [`Choice`], [`Several`], [`YesNo`]); who answers is a [`Prompt`]: the terminal, or a
//! script in a test. Ctrl-C at any question is an error, with the terminal left as it was found; nothing is ever asked
//! where nobody can answer. Knows nothing of what the answers are for.

mod hold;
mod line;
mod lists;
mod question;
mod screen;
mod scripted;
mod terminal;
mod typing;

pub use question::{Answer, Choice, Prompt, PromptError, Settled, Several, Text, YesNo};
pub use scripted::{Reply, Scripted};
pub use terminal::TerminalPrompt;
