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
