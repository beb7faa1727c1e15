### Papers of an engagement: check, render, sign, amend, end; templates.

help-contract = The life of a contract: check, render, sign, amend, end
help-contract-check = Check what a contract lacks: every finding with its place, its clause and its source
help-contract-check--ids = The engagements
help-contract-check--all = All engagements that have a contract and are not over
help-contract-check-examples =
    {"  "}tyo contract check k26-03
    {"  "}tyo contract check --all
help-contract-render = Render the documents as Markdown and PDF; one with gaps becomes a marked draft
help-contract-render--id = The engagement
help-contract-render--document = Only this document, such as contract, trial-memo, session-confirmation or amendment-1; may be repeated
help-contract-render--language = Language of the documents, when it is not the engagement's
help-contract-render--out = Write copies into this folder instead; nothing is saved to history
help-contract-render--force = Write over what was edited by hand; never over what is signed
help-contract-render-examples =
    {"  "}tyo contract render k26-03
    {"  "}tyo contract render k26-03 --document contract --language sv
    {"  "}tyo contract render k26-03 --document session-confirmation
help-contract-sign = Record who signed, when and how, with the hash of the text that was signed
help-contract-sign--id = The engagement
help-contract-sign--role = In which role
help-contract-sign--who = Who signed: a name, or the code of a supervisee or party such as s1; supervisees without a code sign all together
help-contract-sign--date = The day, today if it is not given
help-contract-sign--method = How
help-contract-sign--document = Which document, the contract if it is not given
help-contract-sign--language = Language of the signed text, when it is not the engagement's
help-contract-sign--all = Everybody who has not signed yet, by the names on record
help-contract-sign-examples =
    {"  "}tyo contract sign k26-03 --role manager --who "Kaisa Malli" --date 12.10.
    {"  "}tyo contract sign k26-03 --all --method electronic
    {"  "}tyo contract sign k26-03 --document amendment-1 --role supervisee --who s1
help-contract-amend = Change terms of a signed contract and render the amendment for signing
help-contract-amend--id = The engagement
help-contract-amend--set = A term and its new value as TOML; an empty value takes the term away; may be repeated
help-contract-amend--effective = The first day on which the change holds
help-contract-amend-examples =
    {"  "}tyo contract amend k26-03 --set price.cents=30000 --effective 1.1.2027
    {"  "}tyo contract amend k26-03 --set interval_weeks.max=4 --set minutes=75 --effective 1.2.
help-contract-end = Record the decision to end; the closing letter is made when nothing else is left
help-contract-end--id = The engagement
help-contract-end--on = The last day
help-contract-end--reason = Why
help-contract-end--waive-closing = Give up the closing session and the final evaluation, with the reason as one word
help-contract-end-examples =
    {"  "}tyo contract end k26-03 --on 31.12. --reason goal-reached
help-template = The texts that documents are made from
help-template-list = Every template, and which of them are your own
help-template-eject = Copy a built-in template into templates/, where it can be edited
help-template-eject--name = The template, such as supervision_contract or parts/price
help-template-eject--language = Only this language; otherwise that of the practice
help-template-eject-examples =
    {"  "}tyo template eject supervision_contract
    {"  "}tyo template eject parts/price --language sv
help-template-check = Try each of your own templates on sample data

check-complete = `{ $id }`: the contract lacks nothing
check-complete-with = `{ $id }`: the contract is complete; { $count ->
    [one] one point deserves a second look
   *[other] { $count } points deserve a second look
}
check-incomplete = `{ $id }`: the contract is not complete: { $count ->
    [one] one thing is missing
   *[other] { $count } things are missing
}
check-left-out = { $count ->
    [one] one engagement is over or has no contract yet; it is left out
   *[other] { $count } engagements are over or have no contract yet; they are left out
}
check-hint-edit = `tyo edit { $id }` opens the file; `tyo help format` describes every key
check-hint-amend = the contract is signed: `tyo contract amend { $id } --set KEY=VALUE --effective DATE` changes it
finding-heading-severity = Severity
finding-heading-place = Place
finding-heading-rule = Rule
finding-heading-key = Key
finding-heading-clause = Clause
finding-heading-message = Finding
finding-heading-source = Source

fate-written = written
fate-unchanged = unchanged
fate-removed = draft removed
render-heading-fate = What
render-heading-path = File
render-nothing = everything is there already and up to date
render-draft = the contract is not complete, so this is a draft that lists what is missing ({ $count })
render-draft-hint = `tyo contract check { $id }` tells where each gap is
render-no-pdf = this build of tyo makes no PDF; the Markdown is the document of record
render-signed = `{ $document }` is signed and stays as it is; what has changed since stands in its amendments
render-next = print it for signing, then record each signature: `tyo contract sign { $id }`
render-next-other = print it for signing, then record each signature: `tyo contract sign { $id } --document { $document }`

sign-done = { $role } signed `{ $document }` on { $date }{ $who }
sign-who = : { $name }
sign-for-all = , all { $count } supervisees
sign-in-force = every signature is there: `{ $document }` holds
sign-missing = still to sign: { $list }
sign-missing-several = { $role } ({ $count })
sign-nobody-missing = everybody has signed `{ $document }` already
ask-sign-role = Who signed?
ask-sign-role-reason = Those whose signature is missing.
ask-sign-who = Name
ask-sign-who-code = Code of the supervisee or party, such as s1; empty for all supervisees together
ask-sign-who-reason = Names of supervisees are never kept; they go by code.
ask-sign-date = Date
ask-sign-method = How?

amend-heading-term = Term
amend-heading-before = Before
amend-heading-after = After
amend-effective = holds from { $date }
amend-confirm = Write this amendment?
amend-nothing = nothing was changed
amend-done = amendment { $number } is written; the contract says the new terms from now on
amend-next = it holds when it is signed: `tyo contract sign { $id } --document amendment-{ $number }`
amend-no-document = there is no document for this; both sides confirm the change in writing
ask-amend-term = Which term changes?
ask-amend-term-reason = The terms of the contract with what they say now.
ask-amend-value = New value of { $key }
ask-amend-value-reason = As TOML, such as { $example }; empty takes the term away.
ask-amend-more = Does another term change?
ask-amend-effective = First day on which the change holds
ask-not-a-date = A date such as 5.11., 5.11.2026 or 2026-11-05 is needed.

end-done = `{ $id }`: the end is agreed; last day { $date }, { $reason }
end-left = what still belongs to the end: { $list }
end-too-early = the agreed notice would allow { $date } as the first last day; an earlier one needs both sides' consent
end-left-closing-session = the closing session
end-left-final-evaluation = the final evaluation
end-left-report = the report of topics to the commissioner
end-left-invoice = the last invoice
reason-goal-reached = goals reached
reason-term-end = agreed time over
reason-notice = notice given
reason-dissatisfaction = dissatisfaction
reason-agreement = agreed by both sides
ask-end-on = Last day
ask-end-reason = Why does it end?
ask-end-reason-why = Only the code is kept, no words.

drift-file-changed = the signed document `{ $document }` was changed after signing
drift-file-missing = the signed document `{ $document }` is gone
drift-terms-changed = the terms are no longer those signed in `{ $document }`; `tyo contract amend` is the way to change them
hint-drift = `git log` on the file tells who changed it; `git restore` brings the signed text back

template-heading-name = Template
template-heading-language = Language
template-heading-origin = From
template-heading-path = File
template-built-in = built in
template-own = your own
template-ejected = `{ $path }` is yours to edit now; remove it to go back to the built-in one
template-eject-next = `tyo template check` tries it on sample data
template-good = { $count ->
    [0] you have no templates of your own; the built-in ones are in use
    [one] your template works
   *[other] your { $count } templates work
}
template-stranger = `{ $path }` stands in the place of no template and is never read

refused-signed-document = `{ $path }` is signed, and its text would change
hint-signed-document = `tyo contract amend { $id }` changes what was agreed; `git restore` brings a lost text back
refused-nothing-to-render = there is nothing to say in `{ $document }` yet: no `{ $key }` is on record
hint-nothing-to-render = { $paper ->
    [session_confirmation] plan the sessions first: `tyo session plan { $id }`
    [continuation] record the decision first: `tyo decide { $id } continuation --help` shows how
    [attendance_certificate] record the sessions that were held first: `tyo session hold { $id }`
    [closing_letter] record the sessions that were held first: `tyo session hold { $id }`
    [followup_record] record the follow-up first: `tyo mediation follow-up { $id }`
    [amendment] agree on the change first: `tyo contract amend { $id }`
   *[other] record it first, with `tyo edit { $id }`
}
refused-name-of-supervisee = `{ $who }` is no code; supervisees and parties are never recorded by name
hint-name-of-supervisee = give a code such as `s1` or `P2`, or leave `--who` out for all supervisees together
refused-unknown-term = there is no term `{ $key }`
hint-unknown-term = did you mean `{ $near }`?
refused-breaks-contract = after this change the contract would not be complete: { $findings }
hint-breaks-contract = change what belongs together at once: `--set` may be repeated
refused-not-begun = `{ $id }` has not begun, so there is nothing to end
hint-not-begun = an enquiry or offer is closed by its own step: declined, withdrawn or lost
refused-not-a-process = { $kind } is not ended this way; it closes by its own steps
hint-not-a-process = when all is done: `{ $command }`
refused-nobody-signs = nobody signs `{ $document }`; it confirms what was agreed

end-session-after = session { $session } is planned for after the end: { $date }
end-session-cancel = cancel it: `tyo session cancel { $id } { $session }`
end-letter-later = the closing letter is made last: `tyo contract render { $id } --document closing-letter`
end-kept = nothing was recorded
ask-end-anyway = Record the end all the same?
refused-not-ending = the end of `{ $id }` has not been decided, so there is no closing letter to make
hint-not-ending = record the end first: `tyo contract end { $id }`
