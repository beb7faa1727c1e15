### What could not be done, why, and what to do now.

error-files = { $count ->
    [one] there is a problem in a file
   *[other] there are { $count } problems in the files
}
error-no-client = there is no client `{ $id }`
error-no-engagement = there is no engagement `{ $id }`
error-missing-answers = answers are missing: { $flags }
error-needs-yes = this needs a yes: add `{ $flag }`
error-layout = the document could not be laid out
error-characters = no font of the layout has these characters: { $list }
error-no-pdf = this build of tyo makes no PDF
error-print = the answer could not be printed
error-outside = `{ $path }` could not be read or written
error-outside-folder = `{ $path }` lies outside the practice folder
error-symlink = `{ $path }` is a symbolic link, which could lead anywhere
error-not-a-folder = `{ $folder }` is a file, and a folder is needed here
error-not-a-file = `{ $path }` is not an ordinary file
error-too-large = `{ $path }` is larger than { $limit } KiB
error-not-utf8 = `{ $path }` is not UTF-8 text (line { $line })
error-read = `{ $path }` could not be read
error-list = the folder `{ $path }` could not be listed
error-exists = `{ $path }` exists already
error-write = `{ $path }` could not be written
error-lock = the lock `{ $path }` could not be taken
error-locked = another run of tyo is at work in this folder (process { $pid } on { $host })
error-git-start = git could not be started
error-git = `git { $command }` did not work
error-no-identity = git does not know who you are
error-message-word = `{ $word }` does not belong into a commit message
error-dirty = { $paths } has changes of your own that are not committed
error-changed-meanwhile = { $paths } changed while the command ran
error-unfinished = an earlier `{ $verb }` was cut off, and { $paths } has been edited since
error-bad-journal = the note of a cut-off run, `{ $path }`, cannot be understood
error-not-rolled-back = the change did not succeed and could not be taken back completely
error-no-history = this folder has no history
error-nothing-to-undo = no command of tyo is left to take back
error-undo-blocked = `{ $verb }` cannot be taken back
error-not-a-practice = `{ $folder }` is not a practice folder, and neither is any folder above it
error-folder-not-empty = `{ $folder }` is not empty
error-already-a-practice = `{ $folder }` is a practice already
error-inside-a-practice = `{ $folder }` lies inside the practice `{ $practice }`
error-edit = `{ $path }` could not be changed in place
error-interrupted = interrupted; nothing was written
error-not-a-terminal = a question could not be asked: this is not a terminal
error-terminal = the terminal could not be used
error-fault = this is a fault in tyo
error-editor-empty = no editor is set
error-editor-quote = the editor command `{ $command }` has an open quote
error-editor-not-found = the editor `{ $program }` could not be started
error-editor-failed = the editor `{ $program }` ended with an error
error-template = a template is wrong

cause-issued-invoice = it issued an invoice; an invoice is taken back by a credit note
cause-changed-since = { $paths } has changed since
cause-outside-folder = its commit holds files outside the practice folder
cause-no-single-parent = it is the first commit of the history, or a merge
cause-edit-missing = the file has no `{ $key }`
cause-edit-place = the layout of the file around `{ $key }` is unusual
cause-template-safe = `safe` would let a client's name act as markup; it is not allowed
cause-template-unknown = there is no template `{ $name }`

hint-did-you-mean = did you mean `{ $near }`?
hint-format = `tyo help format` describes every key
hint-new-client = `tyo new-client` records one, `ls clients` shows those there are
hint-list = `tyo list --all` shows those there are
hint-answers = give them as flags, `--help` lists them; in a terminal they are asked for
hint-characters = write the name without them: the paper needs letters that a font has
hint-no-pdf = install tyo with the feature `pdf`, or leave PDFs out with `TYO_PDF=false`
hint-symlink = put the file itself into the folder
hint-too-large = a file of the practice is never that large; look what got into it
hint-not-utf8 = save the file as UTF-8 in the editor
hint-write = see that the disk has room and that the folder may be written to
hint-locked = wait until it has finished, or let this run wait: `--wait 30`
hint-git = nothing was changed; mend what git says, and run the command again
hint-git-start = `git --version` must work in this terminal
hint-undo = `git log -p` shows what was done; `tyo edit` changes it by hand
hint-inside-a-practice = choose a folder outside it: a practice lies in a folder of its own
hint-not-a-folder = name another folder, or move the file away
hint-not-a-file = name a file, or move away what lies there
hint-bad-journal = `git status` shows what that run left; keep or drop it, then `rm .tyo/pending`
hint-no-identity = tell it: `git config --global user.name "Your Name"` and `git config --global user.email you@example.org`
hint-dirty = keep them with `git commit`, or drop them with `git restore`, and try again
hint-again = run the command again
hint-unfinished = keep your edits with `git commit`, or drop them with `git restore`, and run the command again
hint-no-history = with git on this machine, `git init` in the folder begins one
hint-init = `tyo init` makes a practice folder, `tyo demo` makes an example one
hint-folder-not-empty = choose a folder that is empty or does not exist yet
hint-already-a-practice = `tyo list` shows what is in it
hint-check = `tyo check` lists every problem of every file
hint-edit-place = `tyo edit` opens the file; set `{ $key }` by hand
hint-editor = choose an editor: `TYO_EDITOR=nano`, or `editor = "nano"` in `practice.toml`
hint-template = `tyo template check` tries every template of yours on sample data

### What is wrong inside a file.

problem-syntax = not TOML: { $reason }
problem-unknown-key-near = there is no such key; did you mean `{ $near }`?
problem-unknown-key = there is no such key
problem-missing-key = this key has to be there
problem-wrong-type = { $expected } is expected here, not { $found }
problem-float-for-money = money is whole cents: write 28000 for 280.00 €
problem-unknown-code-near = not one of the known words; did you mean `{ $near }`? (known: { $list })
problem-unknown-code = not one of the known words: { $list }
problem-out-of-range = a number from { $min } to { $max } is expected
problem-expected = { $expected } is expected
problem-impossible-date = there is no such day, or it lies outside 1990 to 2199
problem-bad-text = words on one line are expected, at most 2000 characters, without control characters
problem-personal-code = this holds a personal identity code, which is never stored
problem-schema = this file has format { $number }; this tyo reads format 1
problem-unknown-reference-near = nothing is called `{ $id }`; did you mean `{ $near }`?
problem-unknown-reference = nothing is called `{ $id }`
problem-duplicate = `{ $id }` is there twice

type-text = text in quotes
type-integer = a whole number
type-decimal = a number with decimals
type-boolean = true or false
type-date = a date such as 2026-11-21
type-date-time = a local date and time such as 2026-11-21T13:00:00
type-list = a list
type-table = a table
type-tables = a list of tables

expected-id = an id of a–z, 0–9 and hyphens, at most 60 characters and no device name of Windows,
expected-list-id = an id of a–z, 0–9, hyphens and underscores, at most 60 characters,
expected-share = a fraction above 0 and at most 1 as text, such as "1/3",
expected-business-id = a business id such as 1234567-1
expected-business-id-digit = a business id whose check digit fits
expected-business-id-never-issued = a business id that can exist (this one has no check digit)
expected-vat-id = a VAT number such as FI12345671
expected-vat-id-digit = a VAT number whose check digit fits
expected-ovt = an OVT such as 003712345671
expected-ovt-digit = an OVT whose check digit fits
expected-iban = an IBAN such as FI21 1234 5600 0007 85
expected-iban-digit = an IBAN whose check digits fit
expected-bic = a BIC of 8 or 11 characters such as NDEAFIHH
expected-einvoice-address = an e-invoice address: an OVT, an IBAN or the operator's own id
expected-einvoice-address-digit = an e-invoice address whose check digit fits
expected-einvoice-operator = an operator id of capital letters and digits such as 003723327487
expected-person-code = a code such as s1 or P2, never a name,
expected-sha256 = a SHA-256 of 64 hexadecimal digits
expected-series = a series of one to four capital letters
expected-file-name = a file name that is an id, such as `k26-01.toml`,

contradiction-ends-before-it-begins = this ends before it begins
contradiction-max-below-min = `max` is below `min`
contradiction-one-notice = give exactly one of `hours_before` and `workdays_before`
contradiction-vat-reason = selling without VAT needs a `reason`, which is printed on the invoice
contradiction-goal-visibility = only goals that the commissioner may read can stand in a plain file
contradiction-remote-travel = a remote session has no journey
