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
