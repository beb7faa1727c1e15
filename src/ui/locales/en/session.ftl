### Recording sessions: held, cancelled, moved, missed, listed.

help-session-hold = Record a session that was held; its engagement alone is enough when all went as planned
help-session-hold--id = The engagement
help-session-hold--session = The session, if it is not the latest that has begun
help-session-hold--all = Every planned session that has begun; shows a table and asks first
help-session-hold--date = The day, when the session was not planned
help-session-hold--time = When it began, when the session was not planned
help-session-hold--session-type = The type of session, such as review or closing; otherwise the record tells
help-session-hold--present = How many were there
help-session-hold--minutes = How long it took, when that differs from the plan
help-session-hold--minutes-reason = Why it took another time than planned
help-session-hold--mode = How you met, when that differs from what was agreed
help-session-hold--km = Kilometres driven, there and back; otherwise the contract's distance
help-session-hold--venue = Where, when it was another place than agreed
help-session-hold--party = The party met, in a mediation
help-session-hold-examples =
    {"  "}tyo session hold kuusilahti-vk-ryhma
    {"  "}tyo session hold kuusilahti-vk-ryhma --present 5 --mode remote
    {"  "}tyo session hold kuusilahti-vk-ryhma --date yesterday --time 13
    {"  "}tyo session hold --all

help-session-cancel = Record a cancellation and see at once what it costs; no reason is recorded, and nothing about health
help-session-cancel--id = The engagement
help-session-cancel--session = The session, if it is not the next one
help-session-cancel--by = Who called it off; one member's absence from a group is no cancellation
help-session-cancel--notice = When notice came; now, if not given
help-session-cancel--excuse = Whether an excuse was accepted under the contract; the excuse itself is not recorded
help-session-cancel--replacement = When the substitute is, when the supervisor called it off
help-session-cancel-examples =
    {"  "}tyo session cancel kuusilahti-vk-ryhma --by contact
    {"  "}tyo session cancel yksilo-k12 s03 --by supervisee --notice "yesterday 16:30"
    {"  "}tyo session cancel kuusilahti-vk-ryhma --by supervisor --replacement "2026-12-03 13:00"

help-session-move = Move a session that both sides agreed to move
help-session-move--id = The engagement
help-session-move--session = The session, if it is not the next one
help-session-move--to = The new time; a day alone keeps the time of day
help-session-move--agreed = Both sides have agreed to the move
help-session-move--agreed-on = When the move was agreed; now, if not given
help-session-move-examples =
    {"  "}tyo session move kuusilahti-vk-ryhma --to "2026-12-03 13:00" --agreed

help-session-no-show = Record that nobody came and nobody told
help-session-no-show--id = The engagement
help-session-no-show--session = The session, if it is not the latest that has begun
help-session-no-show--journey-made = The journey there had been made
help-session-no-show--no-journey = No journey was made
help-session-no-show-examples =
    {"  "}tyo session no-show yksilo-k12 --journey-made

help-session-list = List sessions: when, of what type, what became of them, what is charged
help-session-list--id = Only this engagement's
help-session-list--from = The first day
help-session-list--to = The last day
help-session-list--status = Only those of which this became
help-session-list--supervisor = Only this supervisor's
help-session-list--month = Only this month's, such as 2026-11
help-session-list-examples =
    {"  "}tyo session list kuusilahti-vk-ryhma
    {"  "}tyo session list --month 2026-11 --status cancelled

session-held = held: { $id } { $session } ({ $details })
session-held-all = held: { $count ->
        [one] { $count } session
       *[other] { $count } sessions
    }
session-next = next: { $session }
session-waiting = still to be recorded: { $sessions }
session-present = { $count } present
session-none-waiting = every session that has begun is recorded
session-kept = nothing was recorded
session-col-engagement = Engagement
session-col-id = Id
session-col-when = When
session-col-minutes = Min
session-col-type = Type
session-col-status = Status
session-col-charge = Charge
session-col-mode = Mode
session-col-km = Km
session-empty = no sessions
session-timing-in-time = cancelled in time
session-timing-late = cancelled late
session-moved-to = { $status }: { $when }
session-owed = { $status }, substitute owed
session-cancelled = cancelled: { $id } { $session }
session-notice = notice { $when }
session-missed = nobody came: { $id } { $session }
session-moved = moved: { $id } { $session }
session-now = new time: { $session }
session-replacement = substitute: { $session }
session-percent = { $percent }%
session-month = a month is written as `2026-11`
warn-session-overlap = { $when }: `{ $id }` { $session } is at the same time
warn-session-journey = { $when }: `{ $id }` { $session } is so near that there is no time for the journey ({ $between } min between, { $needed } min needed)

minutes-reason-late-start = began late
minutes-reason-ended-early = ended early by agreement
minutes-reason-extended = went on by agreement
minutes-reason-technical = connection or room failed
minutes-reason-other = another reason

cancel-by-payer = the payer
cancel-by-contact = the contact person
cancel-by-supervisee = the supervisee
cancel-by-too-few = too few would have come
cancel-by-supervisor = the supervisor

cost-amount = charged { $percent }%: { $amount } – { $why } ({ $source })
cost-percent = charged { $percent }% – { $why } ({ $source })
cost-open = what is charged cannot be said: { $why } ({ $source })
cost-source-clause = contract, clause { $clause }
cost-source-terms = agreed terms
cost-with-vat = { $amount } with VAT
cost-without-vat = { $amount } + VAT
cost-journey = journey { $km } km: { $amount }
cost-workdays = { $days } working days
cost-tier-hours = notice { $given } before, limit { $hours } h
cost-tier-days = notice { $given } before, limit { $days } d
cost-tier-workdays = notice { $given } before, limit { $days } working days
cost-tier-last = notice { $given } before, last step
clause-rule-by-supervisor = the supervisor called it off
clause-rule-moved = moved with both sides' consent
clause-rule-excused = an excuse was accepted under the contract
clause-rule-no-show = no notice came before the start
clause-rule-tier = when notice came
clause-gap-no-clause = nothing is agreed about cancelling
clause-gap-no-tiers = no steps of cancelling are agreed
clause-gap-no-tier-reached = notice came later than the last step reaches
clause-gap-no-show-unsaid = what unused time costs is not agreed
clause-gap-notice-unrecorded = when notice came is not on record
clause-gap-one-of-several = one member cannot call off the whole group's time
clause-gap-too-few-unsaid = how many are too few is not agreed

ask-session-time = When did it begin?
ask-session-minutes-reason = Why did it take another time than planned?
ask-session-by = Who called it off?
ask-session-notice = When did notice come?
ask-session-notice-why = When notice came decides what is charged. No reason is recorded.
ask-session-to = To when is the session moved?
ask-session-agreed = Have both sides agreed to the move?
ask-session-journey = Had the journey there been made?
ask-session-hold-few = Record it as held all the same?
ask-session-hold-all = { $count ->
        [one] Record this session as held?
       *[other] Record these { $count } sessions as held?
    }
ask-session-past = Move it all the same?

warn-session-too-few = { $present } were there, and { $min } are needed: it should have been called off (`--by too_few`)
warn-session-too-many = { $present } were there, of { $size } supervisees
warn-session-usual-km = it was elsewhere, and { $km } km is the way to the usual place; give `--km`
warn-session-past = { $when } is past
warn-session-left-out = `{ $id }` { $session } was left out: { $why }
warn-excuse-no-exception = by the contract, an excuse makes no difference
warn-excuse-not-agreed = the contract has no term on excuses, so it makes no difference
hint-excuse = if an excuse was accepted under the contract: `tyo undo`, then the same again with `--excuse accepted`
hint-session-substitute = a substitute is owed: `tyo session cancel { $id } { $session } --replacement "DATE TIME"`
hint-session-not-moved = without consent nothing is moved; to cancel: `tyo session cancel { $id } { $session }`

refused-not-planned = session `{ $session }` is on record already: { $status }
hint-not-planned = `tyo session correct { $id } { $session } --present 5` mends one value of a session that was held; `tyo undo` takes back what was recorded last; `tyo edit { $id }` mends anything else
refused-moved-on = session `{ $session }` has been moved already
hint-moved-on = it is now `{ $next }`, { $moment }: give that id
refused-nothing-to-hold = engagement `{ $id }` has no session that waits to be recorded
hint-nothing-to-hold = `tyo session list { $id }` lists its sessions; one that was not planned is recorded with `tyo session hold { $id } --date yesterday --time 13`
refused-session-ahead = session `{ $session }` begins only on { $moment }
hint-session-ahead = record it afterwards; another session: `tyo session hold { $id } --date yesterday --time 13`
refused-held-ahead = { $moment } lies ahead, so no session can have been held
hint-held-ahead = plan it: `tyo session plan { $id }`
refused-nothing-planned = engagement `{ $id }` has no planned session
hint-nothing-planned = `tyo session list { $id }` lists its sessions, `tyo session plan { $id }` plans new ones
refused-several-fit = it is not clear which planned session is meant: { $sessions }
hint-several-fit = give its id after the engagement; `tyo session list { $id }` shows the times
refused-remote-km = session `{ $session }` is remote, so there is no journey
hint-remote-km = if you met on site, add `--mode on_site`
refused-nobody-present = session `{ $session }` was not held if nobody was there
hint-nobody-present = `tyo session no-show { $id } { $session }`
refused-notice-after-start = notice did not come before the start: session `{ $session }` began on { $moment }
hint-notice-after-start = without notice before the start: `tyo session no-show { $id } { $session }`
refused-notice-ahead = { $moment } lies ahead, so notice has not come yet
hint-notice-ahead = give the time at which notice came, such as `--notice "yesterday 16:30"`
refused-one-of-several = one member's absence does not cancel session `{ $session }`: the payer or the contact person calls off a group's time
hint-one-of-several = if fewer than `min_present` would have come: `--by too_few`; otherwise the session is held
refused-excuse-of-supervisor = the supervisor's own cancellation costs nothing, so `--excuse` has no place in it
refused-replacement-of-client = a substitute belongs only to what the supervisor called off
hint-replacement-of-client = leave `--replacement` out; a new time agreed together: `tyo session move { $id } { $session }`
refused-outside-term = { $moment } lies outside the contract's term (limit { $limit })
hint-outside-term = change the contract first, as in `tyo contract amend { $id } --set end=2027-12-31 --effective today`
refused-same-time = session `{ $session }` is on { $moment } already

refused-day-ahead = `{ $text }` lies ahead: { $first } or { $second }
hint-day-ahead = write the year as well: `{ $second }`
refused-day-behind = `{ $text }` has passed: { $first } or { $second }
hint-day-behind = write the year as well: `{ $second }`
refused-too-long-ago = { $moment } is too early: nobody can have said anything of this session before { $limit }
hint-too-long-ago = check the year and the day
refused-agreed-ahead = { $moment } lies ahead, so nothing can have been agreed then
hint-agreed-ahead = give the time at which the move was agreed, such as `--agreed-on "yesterday 16:30"`, or leave the flag out

warn-session-day = people do not usually meet on { $day }: { $why }
warn-session-sunday = { $day } is a Sunday

refused-nothing-missed = engagement `{ $id }` has no session that has begun and that somebody could have missed
hint-nothing-missed = `tyo session list { $id }` lists its sessions; a cancellation is recorded with `tyo session cancel { $id }`
refused-not-held = session `{ $session }` is not on record as held: { $status }
hint-not-held = one that was held is recorded with `tyo session hold { $id }`; `tyo edit { $id }` mends any other record
help-session-correct = Mend what was recorded of a session that was held; all else stays
help-session-correct--id = The engagement
help-session-correct--session = The session
help-session-correct--present = How many were there
help-session-correct--minutes = How long it took
help-session-correct--minutes-reason = Why it took another time than planned
help-session-correct--mode = How you met
help-session-correct--km = Kilometres driven, there and back
help-session-correct--venue = Where, when it was another place than agreed
help-session-correct-examples =
    {"  "}tyo session correct kuusilahti-vk-ryhma s05 --present 5
    {"  "}tyo session correct kuusilahti-vk-ryhma s05 --km 52 --minutes 75 --minutes-reason ended_early
session-corrected = corrected: { $id } { $session } ({ $details })
warn-session-unsigned = the agreed work begins, and the contract lacks signatures
hint-session-unsigned = `tyo contract render { $id }` makes the contract, `tyo contract sign { $id }` records signatures
