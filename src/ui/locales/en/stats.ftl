### Figures of the practice: help and words.

help-stats = Add up meetings, hours and cancellations
help-stats--by = What they are added up by
help-stats--from = The first day; without it, from the beginning
help-stats--to = The last day; without it, to the end
help-stats--year = One calendar year
help-stats--certification = Hours of supervision given, by supervisor and form, for your own certification
help-stats--chart = Bars of the hours instead of a table
help-stats-examples =
    {"  "}tyo stats --year 2026
    {"  "}tyo stats --by client --from 1.1.2026 --to 31.3.2026
    {"  "}tyo stats --by kind --chart
    {"  "}tyo stats --certification

stats-month = Month
stats-kind = Work
stats-client = Client
stats-supervisor = Supervisor
stats-engagement = Engagement
stats-held = Held
stats-hours = Hours
stats-units = Of it in units
stats-cancelled = Cancelled or moved
stats-in-time = { $count } in time
stats-late = { $count } late
stats-excused = { $count } excused
stats-no-show = { $count } no-show
stats-by-supervisor = { $count } by the supervisor
stats-unclear = { $count } unclear
stats-moved = { $count } moved
stats-agreed = Of agreed
stats-total = Total
stats-nobody = nobody named
stats-form = Form
stats-since = Since
stats-asked = Certification
stats-progress = { $done } of { $hours } hours of { $unit } min ({ $percent } %)
stats-bar = { $hours } ({ $count ->
    [one] 1 meeting
   *[other] { $count } meetings
})
stats-empty = no meetings yet: figures come when the first one is held (`tyo session hold ID`)
stats-empty-then = no meetings were held or cancelled in that time
