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

help-show = One whole engagement: parties, terms, meetings, steps, documents
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
show-signed = `{ $document }` signed

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
term-price = { $amount } a session, VAT is added
term-price-gross = { $amount } a session, VAT included
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
