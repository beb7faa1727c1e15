### Decisions, evaluations, steps, mediation, goals and tasks.

help-decide = Record whether work starts after the trial and whether it goes on, with everybody who agreed
help-decide--id = The engagement
help-decide--about = What about: trial (to start or not) or continuation
help-decide--outcome = What was decided: start or stop; continue, change or end
help-decide--by = Who agreed, by role, separated by commas; starting and going on take everybody whom the contract's configuration names, stopping takes one side
help-decide--date = The day, if not today
help-decide--until = The last day that the continuation reaches
help-decide-examples =
    {"  "}tyo decide k26-03 trial start --by supervisee,manager,supervisor
    {"  "}tyo decide k26-03 continuation continue --until 2027-08-31 --by supervisee,manager,supervisor
decide-trial = the trial: whether to start
decide-continuation = the continuation: whether to go on
ask-decide-about = What is decided about
ask-decide-outcome = What was decided
ask-decide-by = Who agreed
ask-decide-by-why = Starting and going on take everybody who is ticked; stopping takes one side. Where the managers decide, the group has been heard first.
decide-done = `{ $id }`, { $about }: { $outcome }, { $date } ({ $roles })
decide-until = reaches until { $date }
decide-nothing-billed = nothing is billed
decide-billed = to be billed:
decide-no-price = no price agreed
decide-next = what follows: `{ $command }`

help-review = Record an evaluation, or that one is given up; its answers are not recorded
help-review--id = The engagement
help-review--review-type = On the way (interim) or at the end (final)
help-review--date = The day, if not today
help-review--assessors = Who assessed, by role, separated by commas; supervisee and supervisor where nothing is said
help-review--manager-invited-by = Who invited the manager; at an individual evaluation only the supervisee can
help-review--blocks = The parts that were done, separated by commas; cooperation and goals are mandatory
help-review--waive = It is given up; the reason in one word
help-review-examples =
    {"  "}tyo review k26-03 interim --blocks cooperation,goals
    {"  "}tyo review k26-03 final --waive supervisee-wish
ask-review-type = Which evaluation it was
ask-review-blocks = What was gone through
ask-review-blocks-why = Cooperation and goals belong to every evaluation. What was said is not recorded here.
ask-review-assessors = Who assessed
ask-review-assessors-why = Progress is assessed by the supervisee together with the supervisor; a manager comes to an individual evaluation when the supervisee has invited them.
review-done = `{ $id }`, { $kind } evaluation, { $date }
review-waived = `{ $id }`, { $kind } evaluation, { $date }: given up, { $reason }
review-blocks = gone through: { $list }
review-assessors = assessed by: { $list }
review-next = the next one by { $date }
review-sealed = only day, roles and parts are on record; what was said does not belong in this folder's plain files

help-step = Record any other dated step; without a step, list those that can be taken now
help-step--id = The engagement
help-step--event = The step, such as offered, paused or agreed
help-step--date = The day, if not today
help-step--by = Who did it, by role
help-step--code = A reason or outcome in one word, such as yes or no-agreement
help-step--until = A day that it sets: the last day of an offer, the day a pause ends
help-step--party = The supervisee or party it is about, by code
help-step--waive = Why what belongs to the end is left undone, in one word
help-step-examples =
    {"  "}tyo step k26-03
    {"  "}tyo step k26-03 paused --until 2027-01-15 --by supervisee
    {"  "}tyo step k26-08 party_consented --party P2
step-heading-step = Step
step-heading-meaning = What it says
step-how = record one: `tyo step { $id } STEP`
step-done = `{ $id }`, { $what }, { $date }
step-state = now: { $state }
step-waive-only-ended = only `ended` leaves something undone; other steps take `--code`
ask-step-code = Which
ask-step-until = Until when
ask-step-until-mapping-set = Day of the mapping conversation
ask-step-until-offered = The offer holds until
ask-step-until-paused = Goes on by
ask-step-until-ending = Last day
ask-step-party = About whom
ask-person-code-why = A code such as s3 or P2; names are not recorded.
ask-person-code-wrong = s or P and a number
refused-not-a-person-code = `{ $who }` is no code; supervisees and parties are never recorded by name
hint-not-a-person-code = give the code, for example `s1` or `P2`

step-is-enquiry = somebody asked, or asked again
step-is-answered = the enquiry was answered
step-is-mapping-set = a day for the mapping conversation was agreed; `--until` is that day
step-is-offered = an offer was made; `--until` is the last day it holds
step-is-contract-sent = the contract was sent for signing
step-is-declined = somebody said no
step-is-referred = the client was sent on to somebody else
step-is-lost = nothing more was heard
step-is-withdrawn = withdrawn before the beginning; in a mediation by a party, who need give no reason
step-is-paused = a pause was agreed; `--until` is the day to resume by
step-is-resumed = the work goes on after the pause
step-is-dissatisfaction = somebody said they were dissatisfied; not about what
step-is-dispute-talk = the dissatisfaction was talked about
step-is-third-party = a third party was asked to assess it
step-is-dispute-settled = the disagreement was settled
step-is-ending = the end was decided
step-is-themes-confirmed = the topics for the report to the commissioner were confirmed
step-is-report-approved = the supervisees approved the report
step-is-report-sent = the report was sent to the commissioner
step-is-ended = the work has ended and everything that belongs to its end is done
step-is-archived = everything is filed
step-is-purged = what had to be forgotten was destroyed
step-is-member-joined = somebody joined the group with its consent
step-is-member-left = somebody left the group
step-is-feedback-consent = consent to collect feedback inside the organisation was given
step-is-manager-invited = the manager was invited to an evaluation; `--by supervisee` where it is individual
step-is-commissioner-heard = need and aims were talked through with the commissioner
step-is-goals-agreed = goals were agreed with the supervisees
step-is-request = a mediation was asked for
step-is-suitability = the suitability talk was held; the code is yes or no
step-is-commissioned = the employer gave the commission
step-is-party-consented = a party consented to the joint meetings
step-is-problem-defined = the parties accepted the common problem statement
step-is-discussion = the joint discussion was held
step-is-agreed = the parties reached an agreement
step-is-communicated = others were told what the parties had agreed to tell
step-is-closed = it was closed; the code of a mediation says how it came out
step-is-reopened = a closed mediation was taken up again
step-is-notes-destroyed = the notes were destroyed
step-is-booked = the customer booked
step-is-confirmed = the booking was confirmed in writing
step-is-checked = contents and technology were gone through with the customer
step-is-reminded = a reminder was sent
step-is-prepared = room, mats and notice are ready
step-is-feedback-asked = feedback was asked for
step-is-price-reviewed = the price was looked at again

help-mediation = Record what only a mediation has: parties by code, terms, follow-ups, the outcome
help-mediation-party = Add a party by code; names are never recorded
help-mediation-party--id = The engagement
help-mediation-party--code = The party's code, such as P3; the next free one without it
help-mediation-party--support-person = Somebody comes along to support them, accepted by all
help-mediation-party-examples =
    {"  "}tyo mediation party k26-08 P3 --support-person
help-mediation-term = Record who sees to a term of the agreement and by when; the words stand in the agreement only
help-mediation-term--id = The engagement
help-mediation-term--terms = Who (P1, employer or all) and the day after a colon; may be repeated
help-mediation-term-examples =
    {"  "}tyo mediation term k26-08 --term P1:2026-12-01 --term all:15.1.2027 --term employer
help-mediation-follow-up = Record a follow-up: how each term was kept
help-mediation-follow-up--id = The engagement
help-mediation-follow-up--date = The day, if not today
help-mediation-follow-up--results = How each term was kept, in their order, separated by commas: kept, partly or not
help-mediation-follow-up--without-mediator = The parties followed it up by themselves
help-mediation-follow-up-examples =
    {"  "}tyo mediation follow-up k26-08 --results kept,kept,partly
help-mediation-close = Close a mediation with how it came out
help-mediation-close--id = The engagement
help-mediation-close--outcome = How it came out: agreed, partial, no-agreement, withdrawn or not-suitable
help-mediation-close--date = The day, if not today
help-mediation-close-examples =
    {"  "}tyo mediation close k26-08 agreed
mediation-party-done = `{ $id }`: party { $party }
mediation-party-supported = `{ $id }`: party { $party }, with a support person
mediation-parties = the parties: { $list }
mediation-all = all together
mediation-terms-where = what the terms say stands in the parties' agreement alone
mediation-followed-up = `{ $id }`, follow-up, { $date }
mediation-closed = `{ $id }`, closed: { $outcome }, { $date }
ask-term = Term { $number }: who, and by when
ask-term-why = Write P1:1.12.2026, employer or all; an empty line ends. What the term says is not written here.
ask-term-wrong = P and a number, employer or all; then a colon and a day
ask-result = How term { $number } was kept
ask-mediation-outcome = How it came out
term-kept = kept
term-partly = kept in part
term-not = not kept
code-agreed = agreement

help-goal = Keep the goals that the commissioner may read; others never stand in these files
help-goal-add = Add a goal; one for the supervisees only is recorded as agreed, without its words
help-goal-add--id = The engagement
help-goal-add--text = The goal in words
help-goal-add--origin = Where it comes from: supervisee, organisation or joint
help-goal-add--visibility = Who may read it: commissioner, or supervisees only
help-goal-add--date = The day it was agreed, where it was
help-goal-add-examples =
    {"  "}tyo goal add k26-03 --visibility commissioner --origin joint --text "Työnjako on selkeä."
    {"  "}tyo goal add k26-03 --visibility supervisees
help-goal-revise = Word a goal anew; the day is kept
help-goal-revise--id = The engagement
help-goal-revise--goal = The goal, such as g1
help-goal-revise--text = Its new words
help-goal-revise--date = The day, if not today
help-goal-revise-examples =
    {"  "}tyo goal revise k26-03 g1 --text "Työnjako on selkeä ja kirjattu."
help-goal-drop = Give a goal up; it stays on record with its day
help-goal-drop--id = The engagement
help-goal-drop--goal = The goal, such as g1
help-goal-drop--date = The day, if not today
help-goal-drop-examples =
    {"  "}tyo goal drop k26-03 g2
help-goal-agree = Record the day on which goals were made with the supervisees
help-goal-agree--id = The engagement
help-goal-agree--date = The day, if not today
help-goal-agree-examples =
    {"  "}tyo goal agree k26-03 --date 15.10.
help-goal-list = List the goals that the commissioner may read
help-goal-list--id = The engagement
help-goal-list-examples =
    {"  "}tyo goal list k26-03
goal-heading-id = Goal
goal-heading-origin = From
goal-heading-text = In words
goal-heading-state = Where it stands
goal-agreed = agreed { $date }
goal-revised = revised { $date }
goal-dropped = given up { $date }
goal-open = not agreed yet
goal-none = no goals that the commissioner may read
goal-agreed-only = `{ $id }`: goals agreed with the supervisees; their words are not recorded
goal-where = goals for the supervisees' eyes belong on the printed annex, which the payer never gets: `tyo contract render { $id } --document goals-annex`
ask-goal-visibility = Who may read the goal
ask-goal-origin = Where it comes from
ask-goal-text = The goal in words
ask-goal-text-why = The commissioner may read it, so it says nothing of any one supervisee.
visibility-commissioner = the commissioner as well
visibility-supervisees = the supervisees and the supervisor only
origin-supervisee = supervisees
origin-organisation = organisation
origin-joint = both
refused-no-goal = `{ $id }` has no goal `{ $goal }` that is still pursued
hint-no-goal = `tyo goal list { $id }` lists them
refused-sealed-goal = the words of a goal for the supervisees' eyes only are not written into a plain file
hint-sealed-goal = leave `--text` out: then only the day is recorded; the words belong on the printed goals annex

help-task = Keep count of tasks between meetings; what they are about is not recorded
help-task-add = Record that a task was agreed on
help-task-add--id = The engagement
help-task-add--session = The meeting at which it is looked at, such as s05; the next one without it
help-task-add--date = The day it was agreed, if not today
help-task-add-examples =
    {"  "}tyo task add k26-03 --session s05
help-task-done = Record that a task was looked at
help-task-done--id = The engagement
help-task-done--task = The task, such as t1; the oldest open one without it
help-task-done--date = The day, if not today
help-task-done-examples =
    {"  "}tyo task done k26-03
help-task-list = List tasks
help-task-list--id = The engagement
help-task-list-examples =
    {"  "}tyo task list k26-03
task-heading-id = Task
task-heading-date = Agreed
task-heading-session = Looked at in
task-heading-done = Done
task-next-session = the next meeting
task-none = no tasks
refused-no-task = `{ $id }` has no such open task
hint-no-task = `tyo task list { $id }` lists them
refused-tasks-not-agreed = the contract of `{ $id }` does not allow tasks between meetings
hint-tasks-not-agreed = agree on them first: `tyo contract amend { $id } --set intermediate_tasks=true`, or `tyo edit { $id }` where nobody has signed

ask-goal-private = Does the text hold anybody's name or anything about anybody's health? The commissioner sees the goal.
warn-goal-private = the commissioner sees the goal: make sure that it holds nobody's name and nothing about anybody's health
goal-not-added = the goal was not recorded
ask-step-approved-by = Who approved the report
ask-decide-until = Until when does it go on
step-is-closing-waived = the closing session was given up; the code says why
step-ended-letter = all is done; the closing letter: `tyo contract render { $id } --document closing-letter`
step-is-prepared-talk = the talk is ready to be given
help-mediation-term--remove = Take away a term recorded by mistake: its number
help-mediation-follow-up--time = When the meeting with the mediator began, where it was not planned
mediation-term-number = the number of a term, 1 to { $count }
mediation-closed-planned = a planned meeting is still on record; call it off: `tyo session cancel { $id } { $session }`
