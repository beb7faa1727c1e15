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

help-review = Record an evaluation, or that one is given up; its answers are not recorded
help-review--id = The engagement
help-review--review-type = On the way (interim) or at the end (final)
help-review--date = The day, if not today
help-review--assessors = Who assessed, by role, separated by commas; supervisee and supervisor where nothing is said
help-review--manager-invited-by = Who invited the manager; at an individual evaluation only the supervisee can
help-review--blocks = The parts that were done, separated by commas; cooperation and goals are mandatory
help-review--waive = It is given up; the reason in one word
help-review-examples =
    {"  "}tyo review k26-03 interim --blocks cooperation,goals
    {"  "}tyo review k26-03 final --waive supervisee-wish
ask-review-type = Which evaluation it was
ask-review-blocks = What was gone through
ask-review-blocks-why = Cooperation and goals belong to every evaluation. What was said is not recorded here.
ask-review-assessors = Who assessed
ask-review-assessors-why = Progress is assessed by the supervisee together with the supervisor; a manager comes to an individual evaluation when the supervisee has invited them.
review-done = `{ $id }`, { $kind } evaluation, { $date }
review-waived = `{ $id }`, { $kind } evaluation, { $date }: given up, { $reason }
review-blocks = gone through: { $list }
review-assessors = assessed by: { $list }
review-next = the next one by { $date }
review-sealed = only day, roles and parts are on record; what was said does not belong in this folder's plain files
