### The commands around the whole folder: what they say and their help.

weekdays = Mon Tue Wed Thu Fri Sat Sun

list-id = Id
list-kind = Work
list-client = Client
list-state = State
list-next = Next meeting
list-empty = nothing to show
list-left-out = { $count ->
    [one] one that is over is left out; `--all` shows it
   *[other] { $count } that are over are left out; `--all` shows them
}

help-list--state = Only those that stand here, even when they are over
help-list--supervisor = Only this supervisor's

help-show = Show one whole engagement: parties, terms, meetings, steps, documents
help-show--id = The engagement's id
help-show--raw = Print the file as it is
help-show-examples =
    {"  "}tyo show kuusilahti-vk-ryhma

show-since = { $state } (since { $day })
show-parties = Parties
show-terms = Agreed
show-sessions = Meetings
show-steps = Steps
show-documents = Documents
show-agreed-by = agreed between
show-group = group
show-supervisees = supervisees
show-one = one
show-and = { $first } and { $last }
show-remote = { $what }, remote
show-charged = { $status }, { $percent }%
show-people = { $count ->
    [one] one person
   *[other] { $count } people
}
show-mediator = mediator comes
show-mediation-parties = parties
show-followups = follow-ups
show-followup-days = { $days } days after the agreement
show-agreement-terms = terms agreed on
show-topic = topic
show-format = format
show-audience = listeners
show-technology = technology
show-occasion = occasion
show-method = method
show-provides = the client sees to
show-id = Id
show-day = Day
show-time = Time
show-type = Meeting
show-status = Status
show-minutes = Min
show-present = Present
show-what = What
show-who = Who
show-amended = contract changed from { $day } on
show-decided = decided { $about }: { $outcome }
show-reviewed = { $what } evaluation held
show-waived = { $what } evaluation given up: { $reason }
show-signed = { $document } signed

item-1 = duration and amount
item-2 = agreeing on meetings
item-3 = place
item-4 = goals
item-5 = evaluation
item-6 = methods
item-7 = price and payment
item-8 = cancellation
item-9 = unused time
item-10 = ending early
item-11 = dissatisfaction

term-open-ended = from { $start } until further notice
term-from = from { $start }
term-until = until { $end }
term-sessions = { $count ->
    [one] one session
   *[other] { $count } sessions
}
term-minutes = { $count } minutes
term-every = { $weeks ->
    [one] every week
   *[other] every { $weeks } weeks
}
term-every-between = every { $min } to { $max } weeks
term-break = no sessions { $first } – { $last }
term-no-trial = no trial sessions
term-trial = { $count ->
    [one] one trial session
   *[other] { $count } trial sessions
}
term-trial-paid = paid for
term-trial-free = free of charge
term-trial-decided = decision within { $days } days
term-proposes = times are proposed by { $who }
term-confirmed = confirmed within { $days } days
term-room = room seen to by { $who }
term-fallback = remotely when the room falls through
term-tool = connection: { $tool }
term-goals = agreed { $with }
term-evaluated = { $months ->
    [one] every month
   *[other] every { $months } months
}
term-evaluated-at-end = at the end
term-feedback = the commissioner hears: { $what }
term-tasks = tasks between sessions may be agreed
term-no-tasks = no tasks between sessions
term-unit-meeting = a session
term-unit-occasion = an occasion
term-price = { $amount } { $what }, VAT is added
term-price-gross = { $amount } { $what }, VAT included
term-travel = travel { $amount } a kilometre, { $km } km there and back
term-vat = VAT: { $how }
term-payment = { $days } days to pay
term-invoiced = invoiced { $when }
term-cancelled-to = told to { $who } ({ $ways })
term-tier-hours = at least { $hours } hours before: { $percent } %
term-tier-days = { $days ->
    [one] at least one working day before: { $percent } %
   *[other] at least { $days } working days before: { $percent } %
}
term-tier-full-days = at least { $days } days before: { $percent } %
term-tier-later = later than that: { $percent } %
term-no-show = nobody comes and nobody told: { $percent } %
term-sickness = illness: { $rule }, { $percent } %
term-notice = { $weeks ->
    [one] one week's notice
   *[other] { $weeks } weeks' notice
}
term-closing = a closing session is held
term-told = told: { $who }
term-first-step = { $step } within { $days } days
term-third-party = then { $who }

help-check = Check the whole folder: files, references, contracts, signed texts
help-check--strict = Ask of drafts what is asked of contracts in force
help-check-examples =
    {"  "}tyo check
    {"  "}tyo check --strict --json

check-twin = has the same business id as `{ $other }`
check-stray = no command reads this; a record belongs into `clients` or `engagements` and ends in `.toml`
check-orphan = documents of `{ $id }`, which is no engagement
check-bom = begins with a byte order mark; it is read all the same
check-crlf = has Windows line ends; it is read all the same
check-draft = { $count ->
    [one] the draft has one gap: `tyo contract check { $id }`
   *[other] the draft has { $count } gaps: `tyo contract check { $id }`
}
check-read = { $engagements ->
    [one] one engagement
   *[other] { $engagements } engagements
}, { $clients ->
    [one] one client
   *[other] { $clients } clients
}
check-clean = everything is in order
check-clean-but = { $warnings ->
    [one] in order, but one thing is worth a look
   *[other] in order, but { $warnings } things are worth a look
}
check-wrong = { $errors ->
    [one] one error
   *[other] { $errors } errors
}

help-init = Make a new practice folder, from questions or from flags
help-init--dir = The folder; empty or not there yet (the present one)
help-init--name = Business name
help-init--business-id = Business id, such as 1234567-1
help-init--form = Legal form
help-init--vat = Whether the practice is registered for VAT
help-init--iban = Bank account
help-init--supervisor = Name of the one who does the work
help-init--email = E-mail address
help-init--phone = Telephone number
help-init--street = Street
help-init--postcode = Postal code
help-init--town = Town
help-init--language = Language of documents and of the folder's guide
help-init--no-git = Begin no git history
help-init-examples =
    {"  "}tyo init my-practice
    {"  "}tyo init --name "Tmi Esimerkkiohjaus" --supervisor "Aino Esimerkki" --vat yes --language fi

init-welcome = A few questions about the practice. Most may stay open; nothing is written before the end.
init-language = Which language do documents have?
init-language-why = Contracts are written in it unless an engagement says otherwise; the guide in the folder, too.
init-name = What is the business called?
init-name-why = The name as it stands on contracts and invoices.
init-form = What legal form does it have?
init-form-why = Decides which particulars a contract has to give.
init-supervisor = Who does the work?
init-supervisor-why = First and last name; others can be added later in `practice.toml`.
init-business-id = Business id
init-business-id-why = Printed on contracts and invoices, such as 1234567-1. Enter leaves it open.
init-vat = Is the practice registered for VAT?
init-vat-why = Decides what new contracts propose about VAT; each contract says it for itself.
init-iban = Bank account (IBAN)
init-iban-why = For invoices. Enter leaves it open.
init-email = E-mail address
init-email-why = Printed on contracts, and named in the folder's history where git knows no other.
init-phone = Telephone number
init-phone-why = Clients tell of cancellations by telephone. Enter leaves it open.
init-street = Street address
init-street-why = For the letterhead. Enter leaves the address open.
init-postcode = Postal code
init-town = Town
init-place-why = For the letterhead.
init-make = Make the folder?
init-left = nothing was made

init-fact-language = language
init-fact-name = name
init-fact-form = legal form
init-fact-supervisor = supervisor
init-fact-business-id = business id
init-fact-vat = VAT register
init-fact-iban = bank account
init-fact-email = e-mail
init-fact-phone = telephone
init-fact-address = address

init-made = The practice folder of { $name } is ready: { $folder }
init-next-prices = `cd { $folder } && tyo edit practice` puts in prices and the rest
init-next-contract = `cd { $folder } && tyo new-contract` makes the first contract

help-demo = Make an example practice to look around in
help-demo--dir = The folder; not there yet (tyo-demo)
help-demo-examples =
    {"  "}tyo demo
    {"  "}tyo demo my-demo --lang fi

demo-begins = { $name }: a made-up practice with its clients and engagements
demo-checked = checked: { $verdict }
demo-document = rendered { $language }: { $path }
demo-ahead = Ahead
demo-running = Running
demo-over = Over
demo-try = Look around:
demo-try-list = where every engagement stands
demo-try-show = one of them whole: parties, the eleven items, meetings
demo-try-agenda = what is to be done today and next, each with its command
demo-try-explain = what a meeting cancelled late costs, and why
demo-try-open = the contract as it is signed
demo-day = the example stands as on { $day }; `TYO_TODAY={ $day } tyo list` shows it so on any day

in-language-fi = in Finnish
in-language-sv = in Swedish
in-language-en = in English

help-undo = Take the last command back
help-undo--dry-run = Only show what would be taken back
help-undo-examples =
    {"  "}tyo undo
    {"  "}tyo undo --dry-run

undo-takes-back = takes back: { $about }
undo-restored = puts back the earlier { $file }
undo-removed = removes { $file }
undo-returned = brings back { $file }
undo-really = Take it back?
undo-left = nothing was changed
undo-done = `{ $verb }` is taken back

help-edit = Open a file in the editor; what is wrong with it is told before it is saved
help-edit--id = An engagement, a client, or `practice`
help-edit-examples =
    {"  "}tyo edit kuusilahti-vk-ryhma
    {"  "}tyo edit practice

edit-waits = a text from an earlier edit waits in `{ $path }`
edit-behind = the file itself has been changed since that text was begun
edit-go-on = What about it?
edit-resume = go on with it
edit-anew = throw it away and begin anew
edit-what-now = What now?
edit-again = edit again
edit-keep = keep the text for later
edit-discard = throw the text away
edit-discarded = the text is thrown away; the file is as it was
edit-over = Write over the newer file?
edit-signed = terms of `{ $id }` change that somebody has signed; `tyo contract amend { $id }` is the way to agree on a change
edit-anyway = Save all the same?
edit-kept = the text is kept in `{ $path }`; `tyo edit { $id }` goes on with it
edit-unchanged = { $file } is as it was

help-completions = Print the script that makes a shell complete tyo's commands and ids
help-completions--shell = The shell
help-completions-examples =
    {"  "}tyo completions bash > ~/.local/share/bash-completion/completions/tyo
    {"  "}tyo completions fish > ~/.config/fish/completions/tyo.fish

completions-bash = `tyo completions bash > ~/.local/share/bash-completion/completions/tyo`, then a new shell
completions-zsh = `tyo completions zsh > ~/.zfunc/_tyo` with `fpath+=~/.zfunc` before `compinit` in `~/.zshrc`
completions-fish = `tyo completions fish > ~/.config/fish/completions/tyo.fish`
completions-other = put the script into the shell's start file

help-man = Print the manual page, or write those of all commands into a folder
help-man--dir = The folder for all pages; without it the first one is printed
help-man-examples =
    {"  "}tyo man | man -l -
    {"  "}tyo man ~/.local/share/man/man1

man-made = { $count } pages in `{ $folder }`
man-name = NAME
man-synopsis = SYNOPSIS
man-description = DESCRIPTION
man-options = OPTIONS
man-examples = EXAMPLES
man-version = VERSION

help-help = Help on a command, on the format of the files, or on errors
help-help--topic = A command such as `contract render`, or `format` or `errors`
help-help-examples =
    {"  "}tyo help contract render
    {"  "}tyo help format

fault-place = it happened at { $place }
fault-hint = nothing of your files is in this message; a report with the command you ran helps to mend it

check-gaps = { $count ->
    [one] one term of a contract made elsewhere is missing: `tyo contract check { $id }`
   *[other] { $count } terms of a contract made elsewhere are missing: `tyo contract check { $id }`
}
