### Words that stand in many places.

common-yes = kyllä
common-no = ei
common-and-more = { $count ->
    [one] ja { $count } rivi lisää
   *[other] ja { $count } riviä lisää
}

## Labels in front of a message.
label-error = virhe:
label-caused-by = syy:
label-warning = varoitus:
label-hint = vihje:
