//! The only place that prints: data to stdout, all else to stderr.
//!
//! Knows of each stream whether a person looks at it. Never reads the environment: what it says about colour is handed
//! in. A message to stderr that cannot be written is dropped, since nobody is left to be told; data that cannot be
//! written is an error, of which a closed pipe is a kind of its own, to be ended quietly.

use std::cell::RefCell;
use std::fmt;
use std::io::{self, IsTerminal as _};

use ::console::Term;

use super::chart::{Chart, Ink};
use super::style::{ColorChoice, Paint, wrap};
use super::table::Table;
use super::text::{Words, say};

/// The width taken where no terminal tells one.
const USUAL_WIDTH: u16 = 80;

/// What is known of the streams before anything is printed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// A person can type.
    pub stdin_is_terminal: bool,
    /// A person reads the data.
    pub stdout_is_terminal: bool,
    /// A person reads the messages.
    pub stderr_is_terminal: bool,
    /// Colour is unwanted: `NO_COLOR` is set or the terminal is dumb.
    pub colour_unwanted: bool,
    /// The terminal shows letters beyond ASCII.
    pub unicode: bool,
    /// Columns of the terminal, if there is one.
    pub width: Option<u16>,
}

impl Facts {
    /// Asks the streams of this process; the environment's word on colour and letters is the caller's to bring.
    #[must_use]
    pub fn ask(colour_unwanted: bool) -> Self {
        let width = |term: Term| term.size_checked().map(|(_, columns)| columns);
        Self {
            stdin_is_terminal: io::stdin().is_terminal(),
            stdout_is_terminal: io::stdout().is_terminal(),
            stderr_is_terminal: io::stderr().is_terminal(),
            colour_unwanted,
            unicode: true,
            width: width(Term::stdout()).or_else(|| width(Term::stderr())),
        }
    }
}

/// The data could not be handed over.
#[derive(Debug)]
pub enum PrintError {
    /// The reader has gone; there is nothing to say and nobody to say it to.
    BrokenPipe,
    /// Anything else, such as a full disk behind a redirection.
    Io(io::Error),
}

impl fmt::Display for PrintError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::BrokenPipe => f.write_str("the reader of the output has gone"),
            Self::Io(_) => f.write_str("cannot write the output"),
        }
    }
}

impl std::error::Error for PrintError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::BrokenPipe => None,
            Self::Io(error) => Some(error),
        }
    }
}

impl From<io::Error> for PrintError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Self::BrokenPipe,
            _ => Self::Io(error),
        }
    }
}

/// The two streams, or what a test wants to see of them.
enum Streams {
    Process,
    Given {
        out: Box<dyn io::Write>,
        err: Box<dyn io::Write>,
    },
}

/// Prints for a person or a program, whichever looks.
pub struct Console {
    words: Words,
    facts: Facts,
    out: Paint,
    err: Paint,
    streams: RefCell<Streams>,
}

impl Console {
    /// Prints to the streams of this process.
    #[must_use]
    pub fn new(words: Words, choice: ColorChoice, facts: Facts) -> Self {
        Self::on(words, choice, facts, Streams::Process)
    }

    /// Prints into the two writers instead, as if they were what `facts` says.
    #[must_use]
    pub fn writing_to(
        words: Words,
        choice: ColorChoice,
        facts: Facts,
        out: impl io::Write + 'static,
        err: impl io::Write + 'static,
    ) -> Self {
        let streams = Streams::Given {
            out: Box::new(out),
            err: Box::new(err),
        };
        Self::on(words, choice, facts, streams)
    }

    fn on(words: Words, choice: ColorChoice, facts: Facts, streams: Streams) -> Self {
        Self {
            words,
            facts,
            out: choice.paint(facts.stdout_is_terminal, facts.colour_unwanted),
            err: choice.paint(facts.stderr_is_terminal, facts.colour_unwanted),
            streams: RefCell::new(streams),
        }
    }

    /// Gives the words it speaks with.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// Gives what was known of the streams.
    #[must_use]
    pub const fn facts(&self) -> Facts {
        self.facts
    }

    /// Tells whether a question can be put: someone can type, and see what is asked.
    #[must_use]
    pub const fn can_ask(&self) -> bool {
        self.facts.stdin_is_terminal && self.facts.stderr_is_terminal
    }

    /// Gives the columns of the terminal, or the usual 80.
    #[must_use]
    pub fn width(&self) -> u16 {
        self.facts.width.unwrap_or(USUAL_WIDTH)
    }

    /// Gives the colours of the data.
    #[must_use]
    pub const fn out_paint(&self) -> Paint {
        self.out
    }

    /// Gives the colours of the messages.
    #[must_use]
    pub const fn err_paint(&self) -> Paint {
        self.err
    }

    /// Prints data, ending its last line.
    pub fn data(&self, text: &str) -> Result<(), PrintError> {
        let end = if text.is_empty() || text.ends_with('\n') {
            ""
        } else {
            "\n"
        };
        self.bytes(format!("{text}{end}").as_bytes())
    }

    /// Prints data byte for byte.
    pub fn bytes(&self, bytes: &[u8]) -> Result<(), PrintError> {
        match &mut *self.streams.borrow_mut() {
            Streams::Process => write_whole(&mut io::stdout().lock(), bytes)?,
            Streams::Given { out, .. } => write_whole(out, bytes)?,
        }
        Ok(())
    }

    /// Prints a table: drawn for a person, one record a line for a program.
    pub fn table(&self, table: &Table) -> Result<(), PrintError> {
        match self.facts.stdout_is_terminal {
            true => self.data(&table.drawn(self.width())),
            false => self.data(&table.piped()),
        }
    }

    /// Prints bars: with blocks for a person whose terminal has them, else with plain signs.
    pub fn chart(&self, chart: &Chart) -> Result<(), PrintError> {
        let ink = match self.facts.stdout_is_terminal && self.facts.unicode {
            true => Ink::Blocks,
            false => Ink::Ascii,
        };
        self.data(&chart.drawn(self.width(), ink, self.out))
    }

    /// Tells a person what is going on.
    pub fn status(&self, text: &str) {
        self.tell(text);
    }

    /// Tells what could not be done.
    pub fn error(&self, text: &str) {
        self.labelled(&self.err.red(&say!(self.words, "label-error")), text);
    }

    /// Tells what was behind the error.
    pub fn cause(&self, text: &str) {
        self.labelled(&self.err.bold(&say!(self.words, "label-caused-by")), text);
    }

    /// Tells what is odd but stops nothing.
    pub fn warn(&self, text: &str) {
        self.labelled(&self.err.yellow(&say!(self.words, "label-warning")), text);
    }

    /// Tells what to do next.
    pub fn hint(&self, text: &str) {
        self.labelled(&self.err.cyan(&say!(self.words, "label-hint")), text);
    }

    fn labelled(&self, label: &str, text: &str) {
        self.tell(&format!("{label} {text}"));
    }

    fn tell(&self, text: &str) {
        let message = if self.facts.stderr_is_terminal {
            wrap(text, self.width().into()).join("\n")
        } else {
            text.trim_end_matches('\n').to_owned()
        };
        let message = format!("{message}\n");
        let _unheard = match &mut *self.streams.borrow_mut() {
            Streams::Process => write_whole(&mut io::stderr().lock(), message.as_bytes()),
            Streams::Given { err, .. } => write_whole(err, message.as_bytes()),
        };
    }
}

fn write_whole(stream: &mut dyn io::Write, bytes: &[u8]) -> io::Result<()> {
    stream.write_all(bytes)?;
    stream.flush()
}

#[cfg(test)]
mod tests {
    use std::cell::RefCell;
    use std::io::{self, Write};
    use std::rc::Rc;

    use super::{Console, Facts, PrintError};
    use crate::ui::style::ColorChoice;
    use crate::ui::table::Table;
    use crate::ui::text::{Lang, Words};

    #[derive(Clone, Default)]
    struct Paper(Rc<RefCell<Vec<u8>>>);

    impl Paper {
        fn text(&self) -> String {
            String::from_utf8(self.0.borrow().clone()).unwrap()
        }
    }

    impl Write for Paper {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.borrow_mut().write(bytes)
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    struct ClosedPipe;

    impl Write for ClosedPipe {
        fn write(&mut self, _: &[u8]) -> io::Result<usize> {
            Err(io::ErrorKind::BrokenPipe.into())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    const A_PERSON_LOOKS: Facts = Facts {
        stdin_is_terminal: true,
        stdout_is_terminal: true,
        stderr_is_terminal: true,
        colour_unwanted: false,
        unicode: true,
        width: Some(40),
    };

    fn console(facts: Facts) -> (Console, Paper, Paper) {
        let (out, err) = (Paper::default(), Paper::default());
        let words = Words::new(Lang::Fi);
        let console =
            Console::writing_to(words, ColorChoice::Auto, facts, out.clone(), err.clone());
        (console, out, err)
    }

    #[test]
    fn data_goes_to_stdout_and_all_else_to_stderr() {
        let (console, out, err) = console(Facts::default());

        console.data("savela").unwrap();
        console.status("Valmis.");
        console.error("tietoja puuttuu");
        console.cause("tiedosto on tyhjä");
        console.warn("päivä on mennyt");
        console.hint("Aja `tyo check`.");

        assert_eq!(out.text(), "savela\n");
        let said = "Valmis.\nvirhe: tietoja puuttuu\nsyy: tiedosto on tyhjä\nvaroitus: päivä on mennyt\nvihje: Aja `tyo check`.\n";
        assert_eq!(err.text(), said);
    }

    #[test]
    fn a_terminal_gets_coloured_labels_and_wrapped_lines() {
        let (console, _, err) = console(A_PERSON_LOOKS);

        console.hint("Sopimus on allekirjoitettava ennen ensimmäistä tapaamista.");

        let said = "\u{1b}[36mvihje:\u{1b}[0m Sopimus on allekirjoitettava\nennen ensimmäistä tapaamista.\n";
        assert_eq!(err.text(), said);
    }

    #[test]
    fn no_colour_where_it_is_unwanted() {
        let (console, _, err) = console(Facts {
            colour_unwanted: true,
            ..A_PERSON_LOOKS
        });

        console.warn("päivä on mennyt");

        assert_eq!(err.text(), "varoitus: päivä on mennyt\n");
    }

    #[test]
    fn a_table_is_drawn_for_a_person_only() {
        let mut table = Table::new(["id"]);
        table.add(["savela"]);
        let (seen, drawn, _) = console(A_PERSON_LOOKS);
        let (unseen, piped, _) = console(Facts::default());

        seen.table(&table).unwrap();
        unseen.table(&table).unwrap();

        assert_eq!(drawn.text(), "id\n───────\nsavela\n");
        assert_eq!(piped.text(), "savela\n");
    }

    #[test]
    fn nothing_prints_nothing() {
        let (console, out, _) = console(Facts::default());

        console.data("").unwrap();

        assert_eq!(out.text(), "");
    }

    #[test]
    fn a_reader_who_left_is_told_apart_from_a_fault() {
        let facts = Facts::default();
        let console = Console::writing_to(
            Words::new(Lang::En),
            ColorChoice::Auto,
            facts,
            ClosedPipe,
            ClosedPipe,
        );

        console.status("nobody hears this");

        assert!(matches!(
            console.data("savela"),
            Err(PrintError::BrokenPipe)
        ));
    }

    #[test]
    fn a_question_needs_both_hands_and_eyes() {
        let (person, ..) = console(A_PERSON_LOOKS);
        let (blind, ..) = console(Facts {
            stderr_is_terminal: false,
            ..A_PERSON_LOOKS
        });

        assert!(person.can_ask());
        assert!(!blind.can_ask());
    }
}
