//! Holds the terminal for the time of one question and gives it back as it was found, however the question ends.
//!
//! Two things go wrong without it. Keys that arrive between two reads would be echoed into the drawing by the terminal
//! itself. And Ctrl-C: the `console` crate answers it by raising SIGINT, which ends the process on the spot, with the
//! cursor hidden and no error anyone could handle (dialoguer's issues 77 and 294). While a question is held that signal
//! does nothing, so that the read returns its error; at all other times it ends the process as ever.

use std::io;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, OnceLock};

use ::console::Term;

/// True while SIGINT ends the process as usual.
static INTERRUPT_ENDS: OnceLock<Arc<AtomicBool>> = OnceLock::new();

fn interrupt_ends() -> io::Result<&'static AtomicBool> {
    if let Some(flag) = INTERRUPT_ENDS.get() {
        return Ok(flag);
    }
    let flag = Arc::new(AtomicBool::new(true));
    signal_hook::flag::register_conditional_default(
        signal_hook::consts::SIGINT,
        Arc::clone(&flag),
    )?;
    Ok(INTERRUPT_ENDS.get_or_init(|| flag))
}

/// A terminal in our hands; dropping it gives it back.
pub(super) struct Hold<'t> {
    term: &'t Term,
    interrupt_ends: &'static AtomicBool,
    #[cfg(unix)]
    found: rustix::termios::Termios,
}

impl<'t> Hold<'t> {
    pub(super) fn take(term: &'t Term) -> io::Result<Self> {
        let interrupt_ends = interrupt_ends()?;
        #[cfg(unix)]
        let found = silence()?;
        interrupt_ends.store(false, Ordering::SeqCst);
        Ok(Self {
            term,
            interrupt_ends,
            #[cfg(unix)]
            found,
        })
    }
}

/// Turns off the terminal's own echo, line editing and signals; answers how it was.
#[cfg(unix)]
fn silence() -> io::Result<rustix::termios::Termios> {
    use rustix::termios::{LocalModes, OptionalActions, tcgetattr, tcsetattr};

    let found = tcgetattr(rustix::stdio::stdin())?;
    let mut silent = found.clone();
    silent
        .local_modes
        .remove(LocalModes::ECHO | LocalModes::ICANON | LocalModes::ISIG | LocalModes::IEXTEN);
    tcsetattr(rustix::stdio::stdin(), OptionalActions::Now, &silent)?;
    Ok(found)
}

impl Drop for Hold<'_> {
    fn drop(&mut self) {
        // A terminal that is gone cannot be mended, and a drop has nobody to tell.
        let _gone = self.term.show_cursor();
        #[cfg(unix)]
        let _gone = rustix::termios::tcsetattr(
            rustix::stdio::stdin(),
            rustix::termios::OptionalActions::Now,
            &self.found,
        );
        self.interrupt_ends.store(true, Ordering::SeqCst);
    }
}
