### Moving in: help, preview, and what can be wrong with a row.

help-import = Bring an existing practice in
help-import-csv = Bring clients, engagements and past sessions in from CSV files: all of them or none, safe to run again
help-import-csv--folder = A folder with clients.csv, engagements.csv and sessions.csv, or some of them
help-import-csv--clients = Clients, one a row
help-import-csv--engagements = Engagements, one a row
help-import-csv--sessions = Sessions, one a row
help-import-csv--dry-run = Show what would be brought in, write nothing
help-import-csv-examples =
    {"  "}tyo import csv examples/import --dry-run
    {"  "}tyo import csv --clients asiakkaat.csv --sessions tapaamiset.csv
    {""}
    {"  "}Headings in English or Finnish, separated by ; or , – in any order, and only those you need.
    {"  "}* means that a row must have it; a heading that begins with # is left out.
    {""}
    {"  "}Clients: id, name*, type*, business_id, vat_id, sector, street, postcode, town, country,
    {"  "}language, email, phone, contact, contact_title, contact_email, contact_phone, channel,
    {"  "}einvoice_address, einvoice_operator, required_references, payment_term_days
    {"  "}Engagements: id, kind*, form, setting, client*, unit, language, mode, supervisor,
    {"  "}group_size, profession, start, end, open_ended, sessions_planned, minutes, interval_min,
    {"  "}interval_max, venue, price, price_gross, vat, vat_reason, payer, order_number,
    {"  "}contract_number, your_ref, cost_centre, payment_term_days, invoicing_cycle, parties,
    {"  "}contract_form, manager, manager_email, title, occasion, enquired, decided, decided_by,
    {"  "}signed, booked, ended
    {"  "}Sessions: engagement*, id, date*, time, minutes, type, status, mode, present, km,
    {"  "}minutes_held, venue, notice, party, price
    {""}
    {"  "}Every column with its type, unit and example: tyo help format, section “CSV for moving in”.

import-clients = Clients
import-engagements = Engagements
import-sessions = Sessions
import-id = Id
import-name = Name
import-type = Type
import-fate = Fate
import-engagement = Engagement
import-first = First
import-last = Last
import-new = new
import-there = unchanged
import-with-gaps = { $fate }, contract has gaps
import-question = Write { $count ->
    [one] one file
   *[other] { $count } files
}?
import-declined = Nothing was written
import-nothing = Nothing to bring in: { $count ->
    [0] the files have no rows
    [one] the only row is there already
   *[other] all { $count } rows are there already
}
import-tally = New: { $clients ->
    [one] 1 client
   *[other] { $clients } clients
}, { $engagements ->
    [one] 1 engagement
   *[other] { $engagements } engagements
}, { $sessions ->
    [one] 1 session
   *[other] { $sessions } sessions
}
import-unchanged = { $count ->
    [one] 1 row is there already and stays
   *[other] { $count } rows are there already and stay
} as they are
import-dry-run = Nothing was written: this was only a look
import-gaps = { $count ->
    [one] 1 imported contract has gaps
   *[other] { $count } imported contracts have gaps
}, as nothing was filled in that the files do not say: `tyo contract check --all`
import-windows = `{ $path }` is not UTF-8; read as Windows-1252, as Excel writes it: look at ä and ö below

error-import = the import has { $count ->
    [one] one problem
   *[other] { $count } problems
}; nothing was imported
hint-import = mend the rows and run it again; `tyo import csv --help` lists the columns
hint-import-differs = what is in the folder is never changed by an import: take the row out, or make it say the same
import-unknown-column = no such column; a heading that begins with `#` is left out
import-unknown-column-near = no such column; did you mean `{ $near }`? (a heading that begins with `#` is left out)
import-column-twice = the column is there twice
import-column-missing = there is no column `{ $name }` (`{ $finnish }`)
import-too-many-cells = more cells than headings; a cell that holds the separator stands in "quotes"
import-empty = empty, and needed here
import-expected = expected { $expected }; found `{ $found }`
import-expected-number = a whole number
import-expected-money = an amount such as 280,00 or 280.00, without a separator of thousands
import-expected-date = a day such as 5.11.2026 or 2026-11-05
import-expected-moment = a day such as 5.11.2026, with or without a time such as 13.00
import-expected-time = a time such as 13.00 or 13:00
import-expected-yes-no = yes or no (kyllä or ei)
import-expected-postcode = five digits (a spreadsheet drops zeros in front)
import-unknown-word = `{ $found }` is not one of the known words (known: { $list })
import-unknown-word-near = `{ $found }` is not one of the known words; did you mean `{ $near }`? (known: { $list })
import-twice = `{ $what }` stands already on row { $row }
import-no-client = no client `{ $text }`, neither in the folder nor in the file of clients
import-no-engagement = no engagement `{ $text }`, neither in the folder nor in the file of engagements
import-no-supervisor = no supervisor `{ $text }` in practice.toml
import-near = { $message }; did you mean `{ $near }`?
import-two-clients = more than one client is called `{ $text }`: write the id
import-skipped-time = the clock skips that time in Finland: summer time begins that night
import-ahead = that day lies ahead
import-needs-parties = who signed follows from `parties` (`osapuolet`), which is empty
import-nobody-signs = nobody signs a talk or a relaxation; `booked` (`varattu`) is the day of the booking
import-differs = { $file } says something else
import-absent = { $file } says nothing of it
import-differs-from = { $file } says `{ $there }`
import-other-id = there is a session at that time already: `{ $id }`
refused-csv-no-text = `{ $path }` is no text in UTF-8 or Windows-1252
hint-csv-no-text = save the sheet as “CSV UTF-8”; a workbook (.xlsx) or “Unicode text” cannot be read
refused-csv-none = `{ $path }` holds no clients.csv, engagements.csv or sessions.csv
hint-csv-none = name the files: `tyo import csv --clients asiakkaat.csv`

import-too-many-present = more are present than the form has people: { $size } at most
import-group-of-one = a group has at least two; with one person the form is individual
