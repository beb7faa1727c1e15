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
help-session-plan--type = What kind of session, where the contract does not tell
help-session-plan--party = The party met, in a mediation
help-session-plan--dry-run = Show the table and write nothing
help-session-plan-examples =
    {"  "}tyo session plan kuusilahti-vk-ryhma
    {"  "}tyo session plan kuusilahti-vk-ryhma --first to --time 13 --every 3 --count 5
