### Tapaamisten suunnittelu: ohjeet, taulukko, varoitukset ja kiellot.

help-session = Suunnittele tapaamiset ja kirjaa, miten niiden kävi
help-session-plan = Suunnittele tapaamisten sarja; pyhät ja tauot ohitetaan
help-session-plan--id = Toimeksianto
help-session-plan--first = Ensimmäinen päivä tai sen viikonpäivä
help-session-plan--time = Tapaamisten alkamisaika
help-session-plan--minutes = Tapaamisen kesto minuutteina
help-session-plan--every = Tapaamisten väli viikkoina
help-session-plan--count = Tapaamisten määrä
help-session-plan--until = Viimeinen päivä, jolle tapaaminen saa osua
help-session-plan--mode = Miten tavataan
help-session-plan--session-type = Tapaamisen laji, jos se ei selviä sopimuksesta
help-session-plan--party = Sovittelun osapuoli, joka tavataan
help-session-plan--dry-run = Näytä taulukko, älä kirjoita mitään
help-session-plan-examples =
    {"  "}tyo session plan kuusilahti-vk-ryhma
    {"  "}tyo session plan kuusilahti-vk-ryhma --first to --time 13 --every 3 --count 5

answer-date-two-readings = päivän voi lukea kahdella tavalla; kirjoita `10.11.2026` tai `2026-11-10`
moment = { $day } klo { $time }
refused-two-readings = `{ $text }` voi tarkoittaa päivää { $first } tai päivää { $second }
hint-two-readings = kirjoita `{ $first }` tai `{ $second }`
refused-bad-moment = `{ $text }`: kellonaika puuttuu tai sitä ei ole
hint-bad-moment = kirjoita esimerkiksi `5.11. klo 13`, `to 13:00`, `eilen 9.30` tai `2026-11-05 13:00`
refused-skipped-time = aikaa { $moment } ei ole: sinä yönä kello siirtyy tunnin eteenpäin
hint-skipped-time = ajat 3.00–3.59 puuttuvat kesäajan alkaessa; valitse aika ennen tai jälkeen
refused-doubled-time = aika { $moment } on kahdesti: ensin kesäaikaa (UTC+3), tuntia myöhemmin talviaikaa (UTC+2)
hint-doubled-time = ajat 3.00–3.59 toistuvat kesäajan päättyessä; anna aika ennen tai jälkeen

help-session-plan--venue = Muu paikka kuin sopimuksen

plan-id = tunnus
plan-day = päivä
plan-time = klo
plan-minutes = min
plan-type = laji
plan-notes = huomattavaa
plan-skipped = ohitettu: { $why }
plan-break = sopimuksen tauko { $span }
plan-closed = toiminta kiinni { $span }
plan-paused = tauolla { $date } asti
plan-before-term = sopimuskausi alkaa { $date }
plan-overlap = päällekkäin: { $id } { $session } klo { $time }
plan-journey = matkaan ei jää aikaa: { $id } { $session } klo { $time }, väliä { $between } min, tarve noin { $needed } min
plan-doubled = kellonaika on sinä yönä kahdesti: kesäaika päättyy
plan-past = päivä on jo mennyt
plan-interval = väli { $weeks ->
    [one] 1 viikko
   *[other] { $weeks } viikkoa
}, sopimuksessa { $agreed }
plan-too-many = tapaamisia olisi { $total }, sovittu on { $agreed }
plan-cut-short = tapaamisista mahtuu { $fit }, kun haluttiin { $wanted }: viimeinen mahdollinen päivä on { $last }
plan-unread = { $count ->
    [one] yhtä tiedostoa ei voi lukea, joten päällekkäisyydet sen kanssa jäävät näkymättä; `tyo check` kertoo lisää
   *[other] { $count } tiedostoa ei voi lukea, joten päällekkäisyydet niiden kanssa jäävät näkymättä; `tyo check` kertoo lisää
}
plan-confirm = { $count ->
    [one] Kirjataanko tapaaminen?
   *[other] Kirjataanko { $count } tapaamista?
}
plan-nothing = Mitään ei kirjattu.
plan-done = { $count ->
    [one] 1 tapaaminen sovittu.
   *[other] { $count } tapaamista sovittu.
}
plan-dry-run = { $count ->
    [one] 1 tapaaminen olisi kirjattu; mitään ei kirjoitettu.
   *[other] { $count } tapaamista olisi kirjattu; mitään ei kirjoitettu.
}

ask-plan-first = Ensimmäinen tapaaminen
ask-plan-first-why = päivä tai viikonpäivä, myös kellonajan kanssa: `26.11.`, `to`, `to 13.00`
ask-plan-time = Kello
ask-plan-time-why = kaikki alkavat samaan aikaan: `13`, `13.30`
ask-plan-minutes = Kesto minuutteina
ask-plan-minutes-why = yhden tapaamisen pituus
ask-plan-count = Montako tapaamista
ask-plan-count-why = määrä, tai päivä johon asti: `5`, `31.5.2027`
ask-plan-every = Väli viikkoina
ask-plan-every-why = pyhät ja tauot ohitetaan, väli lasketaan siitä eteenpäin

holiday-new-year = uudenvuodenpäivä
holiday-epiphany = loppiainen
holiday-good-friday = pitkäperjantai
holiday-easter-sunday = pääsiäispäivä
holiday-easter-monday = toinen pääsiäispäivä
holiday-may-day = vappu
holiday-ascension = helatorstai
holiday-whit-sunday = helluntai
holiday-midsummer-eve = juhannusaatto
holiday-midsummer = juhannuspäivä
holiday-all-saints = pyhäinpäivä
holiday-independence = itsenäisyyspäivä
holiday-christmas-eve = jouluaatto
holiday-christmas = joulupäivä
holiday-st-stephen = tapaninpäivä

refused-party-out-of-place = osapuoli tavataan yksin vain erillistapaamisessa; tämä on { $meeting }
hint-party-out-of-place = jätä `--party` pois, tai anna `--type separate`
refused-parties-met = toimeksiannon `{ $id }` jokaisen osapuolen kanssa on jo sovittu erillistapaaminen
hint-parties-met = toinen tapaaminen saman osapuolen kanssa: `--party P1`
refused-after-the-term = toimeksiannon `{ $id }` tapaamisille ei jää päiviä: viimeinen mahdollinen on { $limit }
hint-after-the-term = valitse aiempi päivä, tai sovi jatkamisesta ennen kuin sovit tapaamisia
refused-no-free-day = toimeksiannon `{ $id }` tapaamisille ei löydy päivää kymmeneen vuoteen
hint-no-free-day = `tyo show { $id }` näyttää sopimuksen tauot, `tyo edit practice` toiminnan loma-ajat
refused-trials-only = toimeksiannossa `{ $id }` ei ole päätetty aloittamisesta, joten tapaamisia voi sopia vain { $possible }
hint-trials-only = `--count { $possible }`; loput sovitaan, kun päätös on tehty

plan-stands-in = uusi tapaaminen korvaa perutun tapaamisen { $session }
