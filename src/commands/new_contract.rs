//! `tyo new-contract`: the front door. Gathers answers from a file, flags and questions, shows them all, and writes.

use camino::Utf8PathBuf;
use clap::Args;

use super::door::{Door, made, tell};
use super::interview;
use super::interview::ask::{Interview, title};
use super::interview::compose::{self, missing};
use super::interview::flags::{ContractFlags, NewClientFlags};
use super::interview::question::Question;
use super::interview::review::{lacks, rows};
use crate::app::answers::Answers;
use crate::app::context::Context;
use crate::app::continuing::continued;
use crate::app::entry::{Entry, Shelf, answers_of, new_id};
use crate::app::error::CommandError;
use crate::app::exit::ExitStatus;
use crate::app::papers::shelf::File;
use crate::domain::engagement::Engagement;
use crate::domain::id::EngagementId;
use crate::output::new::{Lack, Made, summary};
use crate::ui::prompt::{Answer, Choice, Prompt, Text};
use crate::ui::text::say;

/// Arguments of `new-contract`.
#[derive(Debug, Args)]
pub struct NewContractArgs {
    /// The engagement's id.
    #[arg(long)]
    pub id: Option<String>,
    /// A file of answers.
    #[arg(long, value_name = "FILE")]
    pub from: Option<Utf8PathBuf>,
    /// An engagement that is to get its contract.
    #[arg(long, value_name = "ENGAGEMENT", conflicts_with_all = ["id", "from"])]
    pub enquiry: Option<EngagementId>,
    /// Write nothing.
    #[arg(long)]
    pub dry_run: bool,
    /// The answers.
    #[command(flatten)]
    pub flags: ContractFlags,
    /// The new client's id.
    #[arg(long)]
    pub client_id: Option<String>,
    /// A new client.
    #[command(flatten)]
    pub client: NewClientFlags,
}

/// Makes a contract.
///
/// # Errors
/// When an answer is wrong or missing, the id is taken, the person wants out, or a file cannot be written.
pub fn run(context: &Context, args: &NewContractArgs) -> Result<ExitStatus, CommandError> {
    let workspace = context.workspace()?;
    let practice = workspace.practice()?;
    let shelf = Shelf::new(context, &workspace);
    let mut work = Work {
        door: Door::open(context, shelf, &practice)?,
        questions: interview::contract(),
        own: None,
        old: None,
    };
    work.gather(args)?;
    let Some(contract) = work.decide(args)? else {
        context
            .console
            .status(&say!(context.words(), "new-contract-discarded"));
        return Ok(ExitStatus::Done);
    };
    work.write(args, &contract)?;
    Ok(ExitStatus::Done)
}

/// A contract in the making.
struct Work<'a> {
    door: Door<'a>,
    questions: Vec<&'static Question>,
    own: Option<EngagementId>,
    old: Option<String>,
}

/// A contract as it would be written.
struct Contract {
    id: EngagementId,
    whole: Answers,
    text: String,
    engagement: Engagement,
    lacks: Vec<Lack>,
}

impl Work<'_> {
    /// Gathers what files and flags answer.
    fn gather(&mut self, args: &NewContractArgs) -> Result<(), CommandError> {
        let mut id = args.id.clone();
        if let Some(path) = &args.from {
            let (answers, own) = answers_of(path)?;
            self.door.desk.answers = answers;
            id = id.or(own);
        }
        self.own = self.door.own_id(id.as_deref())?;
        if let Some(id) = &args.enquiry {
            let (answers, old) = self.door.shelf.enquiry(id)?;
            self.door.desk.answers = answers;
            (self.own, self.old) = (Some(id.clone()), Some(old));
        }
        let client = args.client_id.as_deref();
        self.door.new_client(&args.client.given, client)?;
        self.door.flags(&self.questions, &args.flags.given)
    }

    /// Asks what is open, shows the whole and has it confirmed; `None` when it is discarded.
    fn decide(&mut self, args: &NewContractArgs) -> Result<Option<Contract>, CommandError> {
        let context = self.door.context;
        if !context.can_ask() || context.yes() {
            self.door.refuse_missing(&self.questions)?;
            let contract = self.contract()?;
            self.show(&contract);
            return Ok(Some(contract));
        }
        let mut interview = Interview::new(self.questions.clone());
        // Who brought a file that lacks nothing has answered already; the summary lets every answer be changed.
        let answered = args.from.is_some() && missing(&self.questions, &self.door.desk).is_empty();
        if !answered {
            self.door.ask(&mut interview)?;
        }
        loop {
            let contract = self.contract()?;
            self.show(&contract);
            match self.next(&contract)? {
                Next::Write => return Ok(Some(contract)),
                Next::Discard => return Ok(None),
                Next::Back => {
                    interview.back();
                    self.door.ask(&mut interview)?;
                }
                Next::Change => {
                    self.change(&mut interview)?;
                    self.door.ask(&mut interview)?;
                }
                Next::Id => self.rename(&contract)?,
            }
        }
    }

    /// Puts the contract together as it stands.
    fn contract(&self) -> Result<Contract, CommandError> {
        let id = self.door.id(self.own.clone())?;
        let whole = compose::contract(&self.questions, &self.door.desk);
        let (engagement, text) = self.door.checked(&self.questions, &id, &whole)?;
        Ok(Contract {
            lacks: self.lacks(&engagement),
            engagement,
            id,
            whole,
            text,
        })
    }

    /// Lists what the contract lacks.
    fn lacks(&self, engagement: &Engagement) -> Vec<Lack> {
        lacks(&self.questions, &self.door.desk, engagement)
    }

    /// Shows the answers with their sources, and what is still missing.
    fn show(&self, contract: &Contract) {
        let context = self.door.context;
        let (words, console) = (context.words(), &context.console);
        let rows = rows(&self.questions, &self.door.desk, &contract.whole);
        let id = contract.id.as_str();
        console.status(&say!(words, "new-contract-summary", id = id));
        console.status(summary(words, &rows).drawn(console.width()).trim_end());
        let serious = contract.lacks.iter().filter(|lack| lack.serious).count();
        for lack in &contract.lacks {
            let what = lack.words.as_str();
            console.warn(&if lack.serious {
                say!(words, "new-contract-lacks", what = what)
            } else {
                say!(words, "new-contract-look", what = what)
            });
        }
        console.status(&if serious == 0 {
            say!(words, "new-contract-complete")
        } else {
            say!(words, "new-contract-incomplete", count = serious)
        });
    }

    /// Asks what is to become of it.
    fn next(&self, contract: &Contract) -> Result<Next, CommandError> {
        let words = self.door.desk.words;
        let items = [
            say!(words, "new-contract-write"),
            say!(words, "new-contract-change"),
            say!(words, "new-contract-back"),
            say!(words, "new-contract-id", id = contract.id.as_str()),
            say!(words, "new-contract-discard"),
        ];
        let choice = Choice::new(say!(words, "new-contract-what"), items);
        Ok(match self.door.context.prompt().choose(&choice)? {
            Answer::Given(0) => Next::Write,
            Answer::Given(1) => Next::Change,
            Answer::Given(3) => Next::Id,
            Answer::Given(4) => Next::Discard,
            Answer::Given(_) | Answer::Back => Next::Back,
        })
    }

    /// Lets one answer be changed, whoever gave it.
    fn change(&mut self, interview: &mut Interview) -> Result<(), CommandError> {
        let desk = &self.door.desk;
        let applying: Vec<&'static Question> = self
            .questions
            .iter()
            .copied()
            .filter(|question| (question.applies)(desk))
            .collect();
        let titles = applying.iter().map(|question| title(question, desk));
        let choice = Choice::new(say!(desk.words, "new-contract-which"), titles);
        let mut prompt = self.door.context.prompt();
        if let Answer::Given(place) = prompt.choose(&choice)?
            && let Some(question) = applying.get(place)
        {
            let console = &self.door.context.console;
            interview.again(question, &mut self.door.desk, &mut prompt, console)?;
        }
        Ok(())
    }

    /// Lets the id be changed.
    fn rename(&mut self, contract: &Contract) -> Result<(), CommandError> {
        let words = self.door.desk.words;
        let taken = &self.door.taken;
        let text = Text::new(say!(words, "new-contract-id-question"))
            .reason(say!(words, "new-contract-id-why"))
            .default(contract.id.as_str())
            .check(|text| {
                new_id::<EngagementId>(text, taken, say!(words, "new-what-engagement"))
                    .map(|_| ())
                    .map_err(|error| crate::app::tell::tell(words, &error).message)
            });
        if let Answer::Given(id) = self.door.context.prompt().text(&text)? {
            self.own = self.door.own_id(Some(&id))?;
        }
        Ok(())
    }

    /// Writes the engagement, and the client that was made with it.
    fn write(&self, args: &NewContractArgs, contract: &Contract) -> Result<(), CommandError> {
        let context = self.door.context;
        let text = match &self.old {
            None => contract.text.clone(),
            Some(old) => {
                let path = Entry::engagement(&contract.id, String::new(), None).path;
                continued(path.as_str().into(), old, contract.whole.table())?
            }
        };
        let file = Entry::engagement(&contract.id, text.clone(), self.old.clone());
        let client = self.door.client_file();
        let entries: Vec<&Entry> = std::iter::once(&file).chain(&client).collect();
        let papers = self.papers(contract, text)?;
        if !args.dry_run {
            self.door.shelf.write("new-contract", &entries, &papers)?;
        }
        let made = Made {
            documents: papers.iter().map(|paper| paper.path.to_string()).collect(),
            lacks: contract.lacks.clone(),
            ..made(&file, client.as_ref(), args.dry_run)
        };
        tell(context, "new-contract", &made)?;
        if !args.dry_run {
            self.hint(contract);
        }
        Ok(())
    }

    /// Renders a contract that lacks nothing; one that does is rendered once it is mended.
    fn papers(&self, contract: &Contract, text: String) -> Result<Vec<File>, CommandError> {
        if contract.lacks.iter().any(|lack| lack.serious) {
            return Ok(Vec::new());
        }
        let desk = &self.door.desk;
        self.door.shelf.papers(
            desk.practice,
            &desk.clients,
            contract.engagement.clone(),
            text,
        )
    }

    /// Names the next command.
    fn hint(&self, contract: &Contract) {
        let (words, console) = (self.door.desk.words, &self.door.context.console);
        let id = contract.id.as_str();
        if contract.lacks.iter().any(|lack| lack.serious) {
            console.hint(&say!(words, "new-contract-next-check", id = id));
        } else if self.door.desk.is_booking() {
            console.hint(&say!(words, "new-contract-next-booking", id = id));
        } else {
            console.hint(&say!(words, "new-contract-next", id = id));
        }
    }
}

/// What becomes of a contract that is shown.
enum Next {
    Write,
    Change,
    Back,
    Id,
    Discard,
}
