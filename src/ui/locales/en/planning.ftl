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
