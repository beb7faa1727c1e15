### Words that stand in many places.

common-yes = kyllä
common-no = ei
common-and-more = { $count ->
    [one] ja { $count } rivi lisää
   *[other] ja { $count } riviä lisää
}
