### Planning sessions: help, the table, warnings and refusals.

help-session = Plan sessions and record what became of them
help-session-plan = Plan a series of sessions, skipping holidays and breaks
help-session-plan--id = The engagement
help-session-plan--first = The first day, or its weekday
help-session-plan--time = When each session begins
help-session-plan--minutes = How long each session is
help-session-plan--every = Weeks between sessions
help-session-plan--count = How many sessions
help-session-plan--until = The last day a session may fall on
help-session-plan--mode = How people meet
help-session-plan--session-type = What kind of session, where the contract does not tell
help-session-plan--party = The party met, in a mediation
help-session-plan--dry-run = Show the table and write nothing
help-session-plan-examples =
    {"  "}tyo session plan kuusilahti-vk-ryhma
    {"  "}tyo session plan kuusilahti-vk-ryhma --first to --time 13 --every 3 --count 5

answer-date-two-readings = the day can be read in two ways; write `2026-11-10` or `10.11.2026`
moment = { $day } at { $time }
refused-two-readings = `{ $text }` may mean { $first } or { $second }
hint-two-readings = write `{ $first }` or `{ $second }`
refused-bad-moment = `{ $text }`: the time of day is missing, or there is none such
hint-bad-moment = write for example `5.11. 13.00`, `thu 13:00`, `yesterday 9.30` or `2026-11-05 13:00`
refused-skipped-time = there is no { $moment }: the clock is put forward by an hour in that night
hint-skipped-time = 03:00–03:59 is missing when summer time begins; choose a time before or after
refused-doubled-time = { $moment } comes twice: first in summer time (UTC+3), an hour later in winter time (UTC+2)
hint-doubled-time = 03:00–03:59 comes twice when summer time ends; give a time before or after

help-session-plan--venue = Another place than the contract's

plan-id = id
plan-day = day
plan-time = time
plan-minutes = min
plan-type = type
plan-notes = notes
plan-skipped = passed over: { $why }
plan-break = break of the contract { $span }
plan-closed = practice closed { $span }
plan-paused = paused until { $date }
plan-before-term = the term begins on { $date }
plan-overlap = at the same time as { $id } { $session } at { $time }
plan-journey = no time for the journey: { $id } { $session } at { $time }, { $between } min between, about { $needed } min needed
plan-doubled = that time comes twice in that night: summer time ends
plan-past = the day is over
plan-interval = { $weeks ->
    [one] 1 week
   *[other] { $weeks } weeks
} apart, in the contract { $agreed }
plan-too-many = there would be { $total } sessions, agreed are { $agreed }
plan-cut-short = { $fit } of { $wanted } sessions fit: the last possible day is { $last }
plan-unread = { $count ->
    [one] one file cannot be read, so sessions at the same time in it go unseen; `tyo check` tells more
   *[other] { $count } files cannot be read, so sessions at the same time in them go unseen; `tyo check` tells more
}
plan-confirm = { $count ->
    [one] Record this session?
   *[other] Record these { $count } sessions?
}
plan-nothing = Nothing was recorded.
plan-done = { $count ->
    [one] 1 session planned.
   *[other] { $count } sessions planned.
}
plan-dry-run = { $count ->
    [one] 1 session would be recorded; nothing was written.
   *[other] { $count } sessions would be recorded; nothing was written.
}

ask-plan-first = First session
ask-plan-first-why = a day or a weekday, with a time if you like: `2026-11-26`, `thu`, `thu 13:00`
ask-plan-time = Time
ask-plan-time-why = all begin at the same time: `13`, `13:30`
ask-plan-minutes = Length in minutes
ask-plan-minutes-why = of one session
ask-plan-count = How many sessions
ask-plan-count-why = a number, or the last day: `5`, `2027-05-31`
ask-plan-every = Weeks between sessions
ask-plan-every-why = holidays and breaks are passed over, and the interval is counted from there

holiday-new-year = New Year's Day
holiday-epiphany = Epiphany
holiday-good-friday = Good Friday
holiday-easter-sunday = Easter Sunday
holiday-easter-monday = Easter Monday
holiday-may-day = May Day
holiday-ascension = Ascension Day
holiday-whit-sunday = Whit Sunday
holiday-midsummer-eve = Midsummer Eve
holiday-midsummer = Midsummer Day
holiday-all-saints = All Saints' Day
holiday-independence = Independence Day
holiday-christmas-eve = Christmas Eve
holiday-christmas = Christmas Day
holiday-st-stephen = St Stephen's Day

refused-party-out-of-place = a party is met alone in a separate meeting only; this is: { $meeting }
hint-party-out-of-place = leave `--party` out, or give `--type separate`
refused-parties-met = every party of `{ $id }` has its separate meeting already
hint-parties-met = another one with the same party: `--party P1`
refused-after-the-term = no days are left for sessions of `{ $id }`: the last possible one is { $limit }
hint-after-the-term = choose an earlier day, or agree on going on before planning sessions
refused-no-free-day = no day within ten years is free for a session of `{ $id }`
hint-no-free-day = `tyo show { $id }` shows the breaks of the contract, `tyo edit practice` the holidays of the practice
refused-trials-only = nobody has decided to start the work of `{ $id }`; before that, at most { $possible } sessions can be planned
hint-trials-only = `--count { $possible }`; plan the others after the decision

plan-stands-in = the new session stands in for the cancelled session { $session }
