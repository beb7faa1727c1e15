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

help-review = Kirjaa arviointi tai se, että siitä luovutaan; vastauksia ei kirjata
help-review--id = Toimeksianto
help-review--review-type = Väliarviointi (interim) tai loppuarviointi (final)
help-review--date = Päivä, jos se ei ole tänään
help-review--assessors = Ketkä arvioivat, rooleina pilkuilla erotettuina; ellei muuta anneta, ohjattava ja työnohjaaja
help-review--manager-invited-by = Kuka kutsui esihenkilön; yksilötyönohjauksen arviointiin kutsuu vain ohjattava
help-review--blocks = Läpikäydyt osat pilkuilla erotettuina; cooperation ja goals ovat pakollisia
help-review--waive = Arvioinnista luovutaan; syy yhtenä sanana
help-review-examples =
    {"  "}tyo review k26-03 interim --blocks cooperation,goals
    {"  "}tyo review k26-03 final --waive supervisee-wish
ask-review-type = Kumpi arviointi
ask-review-blocks = Mitä käytiin läpi
ask-review-blocks-why = Yhteistyö ja tavoitteet kuuluvat jokaiseen arviointiin. Tähän ei kirjata, mitä sanottiin.
ask-review-assessors = Ketkä arvioivat
ask-review-assessors-why = Edistymistä arvioivat ohjattava ja työnohjaaja yhdessä; esihenkilö tulee yksilötyönohjauksen arviointiin, jos ohjattava on hänet kutsunut.
review-done = `{ $id }`, { $kind }, { $date }
review-waived = `{ $id }`, { $kind }, { $date }: luovuttu, { $reason }
review-blocks = käytiin läpi: { $list }
review-assessors = arvioijat: { $list }
review-next = seuraava viimeistään { $date }
review-sealed = kirjattiin vain päivä, roolit ja osat; se, mitä sanottiin, ei kuulu tämän kansion avoimiin tiedostoihin
