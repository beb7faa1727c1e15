### Help pages: `help-<command>`, `help-<command>--<argument>`, `help-<command>-examples`.

help-usage = Usage:
help-commands = Commands
help-command-value = COMMAND
help-arguments = Arguments
help-global = Options of every command
help-options-value = [OPTIONS]
help-options = Options
help-examples-label = Examples:
help = Keep the whole record of a professional supervisor's practice in one folder of plain text
help--practice = Where the search for the practice folder begins
help--json = Answer in JSON
help--no-input = Never ask; a missing answer is an error
help--yes = Answer mild and moderate questions with yes
help--lang = Language of the terminal: en or fi
help--color = Colour: auto, always or never
help--wait = Seconds to wait for another run in the same folder
help--help = Print help
help--version = Print the version

help-list = List engagements in a table
help-list--all = Show those that have ended too
help-list--kind = Only this kind of work
help-list--client = Only this client's
help-list-examples =
    {"  "}tyo list
    {"  "}tyo list --kind mediation --all

usage-unknown-argument = there is no argument `{ $argument }`
usage-unknown-command = there is no command `{ $name }`
usage-missing = this has to be given: { $argument }
usage-missing-command = a command has to be given
usage-conflict = `{ $argument }` and `{ $other }` cannot be given together
usage-missing-value = `{ $argument }` needs a value
usage-invalid-value = `{ $argument }` cannot be `{ $value }`
usage-value-count = `{ $argument }` takes no value, or not this many
usage-twice = `{ $argument }` is given twice
usage-wrong = the command line cannot be understood
usage-valid = it can be: { $list }
hint-help = `tyo --help` shows the commands, `tyo COMMAND --help` one of them

help-config = Settings
help-config-list = List every setting, its value and where it came from
help-schema = Print the JSON Schema of a file, so that editors complete and check it
help-schema--file = The kind of file
help-schema-examples =
    {"  "}tyo schema engagement > engagement.schema.json

usage-range = the number lies between { $min } and { $max }
usage-number = a whole number belongs here
