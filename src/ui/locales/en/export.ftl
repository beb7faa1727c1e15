### What is written for other programs: help and words.

help-export = Write the record for other programs
help-export-ics = Write meetings as a calendar file, without names and themes
help-export-ics--from = The first day; without it, from the beginning
help-export-ics--to = The last day; without it, to the end
help-export-ics--supervisor = Only this supervisor's meetings
help-export-ics--engagement = Only this engagement's meetings; may be given again
help-export-ics--due = What is due too, as whole days
help-export-ics--out = The file to write; `-` is standard output
help-export-ics-examples =
    {"  "}tyo export ics --from today --out ~/calendar.ics
    {"  "}tyo export ics --due --supervisor aino > aino.ics

export-written = { $count ->
    [one] one event written to `{ $path }`
   *[other] { $count } events written to `{ $path }`
}
export-unchanged = `{ $path }` was up to date
export-empty = no meetings to write

refused-not-our-calendar = `{ $path }` is not a calendar that tyo wrote
hint-not-our-calendar = name another file with `--out`, or move that one away
refused-ends-before-it-begins = the last day { $to } comes before the first, { $from }
hint-ends-before-it-begins = `--from` is the first day and `--to` the last
