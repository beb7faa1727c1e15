### The agenda: what is due, by when, and the help of its command.

help-agenda = Tell what is late, what today brings and what lies ahead
help-agenda--days = How many days ahead to look; 14 unless you say
help-agenda--all = Look ahead without end
help-agenda--kind = Only this kind of work
help-agenda--what = Only what is due like this
help-agenda--supervisor = Only this supervisor's engagements
help-agenda-examples =
    {"  "}tyo agenda
    {"  "}tyo agenda --days 30 --kind mediation
    {"  "}tyo agenda --what review --all

agenda-late = Late
agenda-today = Today, { $day }
agenda-late-days = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
agenda-was-due = { $what }, was due { $day }
agenda-later = { $count ->
    [one] one more further ahead; `tyo agenda --all` shows it
   *[other] { $count } more further ahead; `tyo agenda --all` shows them
}
agenda-empty = Nothing to do: the desk is clear.
agenda-empty-days = { $count ->
    [0] Nothing to do today: the desk is clear.
    [one] Nothing to do today or tomorrow: the desk is clear.
   *[other] Nothing to do in the next { $count } days: the desk is clear.
}
agenda-next = Next: { $day }, { $id }, { $what }.

due-session = session
due-record = record the session
due-record-of = record what became of { $session } ({ $meeting })
due-reply = answer the enquiry
due-mapping = agree on a time for the mapping
due-offer = the offer runs out: ask for an answer, or offer again
due-trial-decision = decide whether to start
due-signatures = collect the missing signatures
due-signatures-before = collect the missing signatures before session { $session }
due-goals = agree on goals
due-review = interim evaluation
due-continuation = decide whether to go on
due-resume = go on after the pause
due-dispute-talk = talk about the dissatisfaction
due-third-party = ask a third party
due-closing-session = agree on a time for the closing session
due-final-review = final evaluation
due-report = report to the commissioner
due-end = record the end
due-owed = agree on a substitute for a cancelled session
due-next-session = agree on the next session
due-contract-end = the contract runs out
due-price-end = the price runs out
due-price-review = look at the price again
due-suitability = talk about suitability
due-info = agree on a time for the information meeting
due-separate = agree on a time for a separate meeting
due-agreement = record the agreement
due-communication = tell others what was agreed to be told
due-follow-up = follow-up
due-confirmation = confirm the booking
due-check = go through contents and technology
due-reminder = remind the customer
due-feedback = ask for feedback
due-notes = destroy the notes

act-step = record: { $step }
act-plan = agree on a time: { $meeting }
act-contract = make the contract

show-next = Next
show-next-late = { $day }, { $count ->
    [one] { $count } day late
   *[other] { $count } days late
}

due-contract = make the contract
due-owed-of = a substitute is still to be agreed: { $session } ({ $meeting })
agenda-open = Next, no day set
