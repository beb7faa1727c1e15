### Päätökset, arvioinnit, vaiheet, sovittelu, tavoitteet ja välitehtävät.

help-decide = Kirjaa päätös kokeilun jälkeisestä aloituksesta tai työn jatkosta ja ketkä siitä sopivat
help-decide--id = Toimeksianto
help-decide--about = Mistä päätettiin: trial (aloitetaanko) tai continuation (jatketaanko)
help-decide--outcome = Mitä päätettiin: start tai stop; continue, change tai end
help-decide--by = Ketkä sopivat, rooleina pilkuilla erotettuina; aloitukseen ja jatkoon tarvitaan kaikki sopimuksen osapuolet, lopettamiseen riittää yksi
help-decide--date = Päivä, jos se ei ole tänään
help-decide--until = Viimeinen päivä, johon asti jatketaan
help-decide-examples =
    {"  "}tyo decide k26-03 trial start --by supervisee,manager,supervisor
    {"  "}tyo decide k26-03 continuation continue --until 2027-08-31 --by supervisee,manager,supervisor
decide-trial = kokeilu: aloitetaanko työ
decide-continuation = jatko: jatketaanko työtä
ask-decide-about = Mistä päätettiin
ask-decide-outcome = Mitä päätettiin
ask-decide-by = Ketkä sopivat
ask-decide-by-why = Aloitukseen ja jatkoon tarvitaan kaikki valmiiksi merkityt; lopettamiseen riittää yksi. Jos esihenkilöt päättävät, ryhmää on ensin kuultu.
decide-done = `{ $id }`, { $about }: { $outcome }, { $date } ({ $roles })
decide-until = voimassa { $date } asti
decide-nothing-billed = mitään ei laskuteta
decide-billed = laskutettavaa:
decide-no-price = hinnasta ei ole sovittu
decide-next = seuraavaksi: `{ $command }`
