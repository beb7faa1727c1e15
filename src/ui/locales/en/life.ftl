### Decisions, evaluations, steps, mediation, goals and tasks.

help-decide = Record whether work starts after the trial and whether it goes on, with everybody who agreed
help-decide--id = The engagement
help-decide--about = What about: trial (to start or not) or continuation
help-decide--outcome = What was decided: start or stop; continue, change or end
help-decide--by = Who agreed, by role, separated by commas; starting and going on take everybody whom the contract's configuration names, stopping takes one side
help-decide--date = The day, if not today
help-decide--until = The last day that the continuation reaches
help-decide-examples =
    {"  "}tyo decide k26-03 trial start --by supervisee,manager,supervisor
    {"  "}tyo decide k26-03 continuation continue --until 2027-08-31 --by supervisee,manager,supervisor
decide-trial = the trial: whether to start
decide-continuation = the continuation: whether to go on
ask-decide-about = What is decided about
ask-decide-outcome = What was decided
ask-decide-by = Who agreed
ask-decide-by-why = Starting and going on take everybody who is ticked; stopping takes one side. Where the managers decide, the group has been heard first.
decide-done = `{ $id }`, { $about }: { $outcome }, { $date } ({ $roles })
decide-until = reaches until { $date }
decide-nothing-billed = nothing is billed
decide-billed = to be billed:
decide-no-price = no price agreed
decide-next = what follows: `{ $command }`
