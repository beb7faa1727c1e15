//! The words of errors that no command can be made to bring about: each is told in every language.

use std::collections::BTreeSet;
use std::io;

use crate::app::error::CommandError;
use crate::app::papers::ending::Reason;
use crate::domain::engagement::Kind;
use crate::domain::event::EventType;
use crate::practice::step::codes_of;
use crate::store::error::{StoreError, UndoBlock};
use crate::ui::console::PrintError;
use crate::ui::prompt::PromptError;
use crate::ui::text::{Lang, Words};

use super::tell;

fn io() -> io::Error {
    io::Error::other("disk on fire")
}

fn blocked(block: UndoBlock) -> CommandError {
    let (id, verb) = ("abc".to_owned(), "invoice-issue".to_owned());
    CommandError::Store(StoreError::UndoBlocked { id, verb, block })
}

/// One of each error that the gallery in `tests/errors` cannot show.
fn unseen() -> Vec<CommandError> {
    let (path, folder) = ("clients/k.toml".into(), "clients".into());
    let store = [
        StoreError::Exists { path },
        StoreError::OutsideFolder {
            path: "../x".into(),
        },
        StoreError::ListFolder {
            path: folder,
            source: io(),
        },
        StoreError::MessageWord {
            word: "Maija".to_owned(),
        },
        StoreError::NotRolledBack {
            cause: Box::new(StoreError::NoHistory),
            rollback: Box::new(StoreError::GitStart { source: io() }),
        },
    ];
    let others = [
        CommandError::Prompt(PromptError::Interrupted),
        CommandError::Prompt(PromptError::NotATerminal),
        CommandError::Prompt(PromptError::Io(io())),
        CommandError::Print(PrintError::Io(io())),
        CommandError::Layout(vec!["no room".to_owned()]),
        CommandError::Characters(vec!['𓀀']),
        CommandError::NoPdf,
        CommandError::Outside {
            path: "/elsewhere".to_owned(),
            source: io(),
        },
        blocked(UndoBlock::IssuedInvoice),
        blocked(UndoBlock::OutsideFolder),
        blocked(UndoBlock::NoSingleParent),
    ];
    store
        .into_iter()
        .map(CommandError::Store)
        .chain(others)
        .collect()
}

#[test]
fn what_the_gallery_cannot_show_is_told_in_every_language() {
    for error in unseen() {
        let told: BTreeSet<String> = Lang::ALL
            .into_iter()
            .map(|lang| tell(&Words::new(lang), &error).message)
            .collect();

        assert_eq!(told.len(), Lang::ALL.len(), "{error:?}: {told:?}");
        assert!(!told.contains(""), "{error:?}");
    }
}

#[test]
fn why_is_told_with_what() {
    let words = Words::new(Lang::En);
    for error in unseen() {
        let told = tell(&words, &error);
        let has_source = format!("{error:?}").contains("disk on fire");
        let nested = matches!(error, CommandError::Store(StoreError::NotRolledBack { .. }));

        if has_source && !nested {
            assert_eq!(told.causes, ["disk on fire"], "{error:?}");
        }
    }
}

#[test]
fn a_reader_who_went_away_is_told_nothing() {
    let gone = CommandError::Print(PrintError::BrokenPipe);

    assert_eq!(tell(&Words::new(Lang::En), &gone).message, "");
}

#[test]
fn every_code_that_the_program_writes_has_its_word() {
    let steps = Kind::ALL
        .iter()
        .flat_map(|kind| EventType::ALL.iter().map(|event| codes_of(*kind, *event)));
    let codes: BTreeSet<&str> = steps.flatten().chain(Reason::CODES).copied().collect();
    assert!(codes.contains("term-end") && codes.contains("agreed"));

    for lang in Lang::ALL {
        let words = Words::new(lang);
        for code in &codes {
            assert!(
                words.find(&format!("code-{code}")).is_some(),
                "{lang}: {code}"
            );
        }
    }
}
