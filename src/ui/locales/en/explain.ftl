### What a session costs, and why.

refused-no-session = `{ $id }` has no session `{ $session }`
hint-no-session = did you mean `{ $near }`? `tyo session list { $id }` lists its sessions
refused-no-sessions = `{ $id }` has no session `{ $session }`, nor any other
hint-no-sessions = `tyo session plan { $id }` plans sessions

help-explain = Say what a session costs and why: the clause, the notice, the percent, price, travel and VAT
help-explain--id = The engagement's id
help-explain--session = The session's id; `tyo session list` lists them
help-explain-examples =
    {"  "}tyo explain hopeajoki-tyoryhma s06
    {"  "}tyo explain k26-03 s04 --json

explain-session = { $day } at { $time }, { $minutes } min: { $kind }, { $status }
explain-at = { $day } at { $time }
explain-why = Why
explain-notice = Notice
explain-notice-none = none came before the start
explain-notice-after = after the start, so it counts as none
explain-before = { $long } before the start
explain-before-both = { $wall } before the start by the clock, { $elapsed } as time that passed, because the clock was changed between; the longer counts
explain-workdays = { $days ->
    [0] no working day before
    [one] one working day before
   *[other] { $days } working days before
}
explain-unit-days = { $count } d
explain-unit-hours = { $count } h
explain-unit-minutes = { $count } min
explain-cancelled-by = Called off by
explain-excuse = Excuse
explain-rule = Rule
explain-rule-numbered = { $number }. { $rule }
explain-source-clause = clause { $number } of the contract, `{ $key }`
explain-source-clause-record = clause { $number } of the contract, recorded in `{ $key }`
explain-source-terms = the agreed terms, `{ $key }`
explain-source-record = on record in `{ $key }`
explain-held = it was held, so the clause is not asked: the whole price is due
explain-absence = not all of the group came; that changes nothing
explain-planned = it lies ahead: the whole price is due when it is held
explain-planned-past = its day has passed, but what became of it is not on record
explain-charged = Charged
explain-percent = { $percent } %
explain-owed = Owed
explain-owed-open = a session in its place; none is on record yet
explain-made-good = { $session }, { $day }
explain-rebook-open = a new time within { $days } days is not on record yet
explain-moved-to = Moved to
explain-clause = Clause { $number } of the contract: cancellation and unused time
explain-clause-other = Agreed about cancellation and unused time
explain-case = Case
explain-tier-hours = notice at least { $hours } h before
explain-tier-days = notice at least { $days } days before
explain-tier-workdays = { $days ->
    [one] notice at least one working day before
   *[other] notice at least { $days } working days before
}
explain-tier-later = notice later, before the start
explain-illness = illness: { $rule }
explain-illness-days = illness: { $rule } within { $days } days
explain-workdays-note = Saturdays, Sundays, public holidays, Midsummer Eve and Christmas Eve are no working days.
explain-cost = What it costs
explain-cost-planned = What it costs when it is held
explain-price = Price
explain-with-vat = { $amount }, VAT included
explain-without-vat = { $amount } without VAT
explain-price-reason = reason: { $reason }
explain-amount-at = At { $percent }
explain-travel = Travel
explain-travel-how = { $km } km at { $price }
explain-km-recorded = as driven
explain-km-agreed = the agreed distance
explain-net = Without VAT
explain-vat = VAT { $rate }
explain-vat-in-it = VAT in it, { $rate }
explain-vat-short = VAT
explain-total = Total
explain-vat-note = The VAT is that of this session alone. An invoice reckons it once on its whole sum, so that a cent can differ.
explain-payers = Payers
explain-payer = Payer
explain-share = Share
explain-missing = Not settled
explain-if-cancelled = If it is cancelled
explain-amount-net = Without VAT
explain-amount-gross = With VAT
explain-until = by { $day } at { $time }
explain-until-past = { $until } (past)
explain-until-start = later, before the start
explain-until-never = none before the start

cancel-rule-by-supervisor = the { $who } cancelled: nothing is charged and a session is owed
cancel-rule-moved = moved with both sides' consent: nothing is charged
cancel-rule-excused = an excuse was accepted under the contract
cancel-rule-no-show = no notice came before the start
cancel-rule-tier = cancelled before the start, the step by the time of notice
excuse-effect-counts = accepted: the contract's term was met
excuse-effect-no-exception = accepted, but by the contract it makes no difference
excuse-effect-not-agreed = accepted, but the contract has no term on excuses
timing-in-time = in time
timing-late = late
price-source-session = the session's own price
price-source-mapping = a mapping conversation is free of charge
price-source-free-trial = trial sessions are free of charge
price-source-phase = the agreed price of the phase
price-source-list = the price list
price-source-contract = the agreed price
price-source-unit = the agreed price of a supervision hour
charge-missing-price = the price
charge-missing-trial-terms = whether trial sessions are paid for
charge-missing-clause = what a cancellation costs
charge-missing-vat = how VAT is treated
charge-missing-shares = shares of the payers that make a whole on that day
