### Words that stand in many places.

common-yes = yes
common-no = no
common-and-more = { $count ->
    [one] and { $count } more row
   *[other] and { $count } more rows
}

## Labels in front of a message.
label-error = error:
label-caused-by = caused by:
label-warning = warning:
label-hint = hint:
