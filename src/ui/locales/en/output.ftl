### Headings and words of answers.

config-name = Setting
config-value = Value
config-origin = From
origin-built-in = built in
origin-locale = the system's locale
origin-user-file = your own settings file
origin-practice = practice.toml
origin-environment = an environment variable
origin-flag = a flag
