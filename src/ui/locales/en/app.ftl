### What every command may say.

committed = saved to history as { $id }
recovered = an earlier `{ $verb }` was cut off; it has been put in order
no-git-program = there is no git on this machine, so changes are written without history
no-repository = the folder is in no git repository, so changes are written without history
bad-setting-value = `{ $place }` cannot be `{ $value }`; it is left out
bad-setting-near = there is no setting `{ $place }`; did you mean `{ $near }`?
bad-setting = there is no setting `{ $place }`

exit-done = done, or nothing to do
exit-wrong = the request or the data is wrong
exit-usage = the command line is wrong
exit-findings = a check found problems
exit-no-answer = an answer was needed and could not be asked for
exit-keys = keys, sealing or opening
exit-locked = another run is at work in the folder
exit-fault = a fault in tyo
exit-interrupted = interrupted
