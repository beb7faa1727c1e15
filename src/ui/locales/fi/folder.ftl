### Koko kansiota koskevat komennot: mitä ne sanovat ja niiden ohjeet.

weekdays = ma ti ke to pe la su

list-id = Tunnus
list-kind = Työ
list-client = Asiakas
list-state = Tila
list-next = Seuraava
list-empty = ei mitään näytettävää
list-left-out = { $count ->
    [one] yksi ohi oleva jätettiin pois; `--all` näyttää senkin
   *[other] { $count } ohi olevaa jätettiin pois; `--all` näyttää nekin
}

help-list--state = Vain tässä tilassa olevat, myös ohi olevat
help-list--supervisor = Vain tämän työnohjaajan
