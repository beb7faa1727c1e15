### Invoices: help and words.

help-invoice = From sessions to invoices
help-invoice-preview = Show what would be invoiced for a month, and why everything else would not; changes nothing
help-invoice-preview--month = The month, such as 2026-11
help-invoice-preview--only = Only this engagement; may be given again
help-invoice-preview--except = All but this engagement; may be given again
help-invoice-preview--missing = What earlier months left unbilled as well
help-invoice-preview-examples =
    {"  "}tyo invoice preview --month 2026-11
    {"  "}tyo invoice preview --month 2026-11 --only kuusilahti-vk-ryhma
    {"  "}tyo invoice preview --month 2026-11 --missing --json

invoice-col-payer = Payer
invoice-col-engagement = Engagement
invoice-col-sessions = Sessions
invoice-col-net = Net
invoice-col-vat = VAT
invoice-col-total = Total
invoice-left-out = { $who }: { $what }; `{ $command }`
invoice-sums = { $count ->
    [one] { $month }: 1 invoice, net { $net }, VAT { $vat }, { $total } in all
   *[other] { $month }: { $count } invoices, net { $net }, VAT { $vat }, { $total } in all
}
invoice-nothing = { $month }: nothing to invoice

bill-reason-cannot-reckon = what it costs cannot be reckoned
bill-reason-no-payer = nobody is named who pays
bill-reason-unsigned = the contract is not signed
bill-reason-reference-missing = the payer returns invoices without this reference
bill-reason-too-large = together it comes to more than ten milliard euros
bill-reason-milestone-ahead = billed when there is an agreement or the mediation is closed
bill-reason-planned = planned, not recorded as held
bill-reason-paid-in-advance = billed ahead
bill-reason-already-billed = invoiced already
bill-reason-trial-free = trial sessions are free of charge
bill-reason-mapping-free = the mapping conversation is free of charge
bill-reason-not-chargeable = moved or cancelled at no charge
bill-reason-nothing-held = nothing held or cancelled
bill-alert-unrecorded = the day has come, and nothing is recorded; `tyo session hold --all`
bill-alert-price-expired = charged at a price whose last day had passed; `tyo contract amend` sets a new one

refused-month-ahead = { $month } lies ahead: nothing in it has been held
hint-month-ahead = the latest month is { $current }
