### Muutto: ohjeet, esikatselu ja se, mikä rivissä voi olla vialla.

help-import = Tuo aiemmat tiedot kansioon
help-import-csv = Tuo asiakkaat, toimeksiannot ja pidetyt tapaamiset CSV-tiedostoista: kaikki tai ei mitään, ja saman voi ajaa uudelleen
help-import-csv--folder = Kansio, jossa on clients.csv, engagements.csv ja sessions.csv tai osa niistä
help-import-csv--clients = Asiakkaat, yksi rivillä
help-import-csv--engagements = Toimeksiannot, yksi rivillä
help-import-csv--sessions = Tapaamiset, yksi rivillä
help-import-csv--dry-run = Näytä, mitä tuotaisiin; älä kirjoita mitään
help-import-csv-examples =
    {"  "}tyo import csv examples/import --dry-run
    {"  "}tyo import csv --clients asiakkaat.csv --sessions tapaamiset.csv
    {""}
    {"  "}Otsikot suomeksi tai englanniksi, erottimena ; tai , – missä järjestyksessä tahansa ja vain
    {"  "}ne, joita tarvitset.
    {"  "}* tarkoittaa, että tieto tarvitaan joka rivillä; #-alkuinen otsikko ohitetaan.
    {""}
    {"  "}Asiakkaat: tunnus, nimi*, tyyppi*, y-tunnus, alv-numero, toimiala, katuosoite, postinumero,
    {"  "}postitoimipaikka, maa, kieli, sähköposti, puhelin, yhteyshenkilö, yhteyshenkilön nimike,
    {"  "}yhteyshenkilön sähköposti, yhteyshenkilön puhelin, laskutustapa, verkkolaskuosoite,
    {"  "}operaattori, pakolliset viitteet, maksuaika
    {"  "}Toimeksiannot: tunnus, laji*, muoto, kokoonpano, asiakas*, yksikkö, kieli, tapaamistapa,
    {"  "}työnohjaaja, ryhmän koko, ammattiryhmä, alkaa, päättyy, toistaiseksi, tapaamisia, kesto,
    {"  "}väli vähintään, väli enintään, paikka, hinta, sis. alv, alv, alv-peruste, maksaja,
    {"  "}tilausnumero, sopimusnumero, viitteenne, kustannuspaikka, maksuaika, laskutusväli,
    {"  "}osapuolet, sopimuksen muoto, esihenkilö, esihenkilön sähköposti, otsikko, tilaisuus,
    {"  "}tiedustelu, aloituspäätös, aloituksesta päättivät, allekirjoitettu, varattu, päättynyt
    {"  "}Tapaamiset: toimeksianto*, tunnus, pvm*, kello, kesto, laji, tila, tapaamistapa,
    {"  "}osallistujia, km, toteutunut kesto, paikka, peruutusilmoitus, osapuoli, hinta
    {""}
    {"  "}Jokainen sarake tyyppeineen, yksikköineen ja esimerkkeineen: tyo help format, luku ”CSV for
    {"  "}moving in”.

import-clients = Asiakkaat
import-engagements = Toimeksiannot
import-sessions = Tapaamiset
import-id = Tunnus
import-name = Nimi
import-type = Tyyppi
import-fate = Mitä tehdään
import-engagement = Toimeksianto
import-first = Ensimmäinen
import-last = Viimeinen
import-new = uusi
import-there = ennallaan
import-with-gaps = { $fate }, sopimuksessa aukkoja
import-question = Kirjoitetaanko { $count ->
    [one] yksi tiedosto
   *[other] { $count } tiedostoa
}?
import-declined = Mitään ei kirjoitettu
import-nothing = Tuotavaa ei ole: { $count ->
    [0] tiedostoissa ei ole rivejä
    [one] ainoa rivi on jo kansiossa
   *[other] kaikki { $count } riviä ovat jo kansiossa
}
import-tally = Uutta: { $clients ->
    [one] 1 asiakas
   *[other] { $clients } asiakasta
}, { $engagements ->
    [one] 1 toimeksianto
   *[other] { $engagements } toimeksiantoa
}, { $sessions ->
    [one] 1 tapaaminen
   *[other] { $sessions } tapaamista
}
import-unchanged = { $count ->
    [one] 1 rivi on jo kansiossa ja jää ennalleen
   *[other] { $count } riviä on jo kansiossa ja jää ennalleen
}
import-dry-run = Mitään ei kirjoitettu: tämä oli vain katselmus
import-gaps = { $count ->
    [one] 1 tuodussa sopimuksessa on aukkoja
   *[other] { $count } tuodussa sopimuksessa on aukkoja
}, sillä mitään ei täydennetty siitä, mitä tiedostoissa ei sanota: `tyo contract check --all`
import-windows = `{ $path }` ei ole UTF-8-muodossa; se luettiin Windows-1252-muotoisena, jollaisena Excel sen tallentaa: tarkista ä ja ö alta

error-import = tuonnissa on { $count ->
    [one] yksi virhe
   *[other] { $count } virhettä
}; mitään ei tuotu
hint-import = korjaa rivit ja aja uudelleen; sarakkeet luettelee `tyo import csv --help`
hint-import-differs = tuonti ei koskaan muuta sitä, mitä kansiossa jo on: poista rivi tai korjaa se samansisältöiseksi
import-unknown-column = tällaista saraketta ei ole; #-alkuinen otsikko ohitetaan
import-unknown-column-near = tällaista saraketta ei ole; tarkoititko `{ $near }`? (#-alkuinen otsikko ohitetaan)
import-column-twice = sama sarake on kahdesti
import-column-missing = sarake `{ $finnish }` (`{ $name }`) puuttuu
import-too-many-cells = soluja on enemmän kuin otsikoita; solu, jossa on erotinmerkki, kirjoitetaan "lainausmerkkeihin"
import-empty = tyhjä, vaikka tieto tarvitaan
import-expected = odotettiin: { $expected }; solussa on `{ $found }`
import-expected-number = kokonaisluku
import-expected-money = rahamäärä, esimerkiksi 280,00 tai 280.00, ilman tuhaterotinta
import-expected-date = päivä, esimerkiksi 5.11.2026 tai 2026-11-05
import-expected-moment = päivä, esimerkiksi 5.11.2026, kellonajan 13.00 kanssa tai ilman
import-expected-time = kellonaika, esimerkiksi 13.00 tai 13:00
import-expected-yes-no = kyllä tai ei
import-expected-postcode = viisi numeroa (taulukkolaskenta pudottaa nollat alusta)
import-unknown-word = `{ $found }` ei ole tunnettu sana (tunnetut: { $list })
import-unknown-word-near = `{ $found }` ei ole tunnettu sana; tarkoititko `{ $near }`? (tunnetut: { $list })
import-twice = `{ $what }` on jo rivillä { $row }
import-no-client = asiakasta `{ $text }` ei ole kansiossa eikä asiakkaiden tiedostossa
import-no-engagement = toimeksiantoa `{ $text }` ei ole kansiossa eikä toimeksiantojen tiedostossa
import-no-supervisor = työnohjaajaa `{ $text }` ei ole tiedostossa practice.toml
import-near = { $message }; tarkoititko `{ $near }`?
import-two-clients = nimi `{ $text }` on useammalla asiakkaalla: kirjoita tunnus
import-skipped-time = tätä kellonaikaa ei ole: sinä yönä Suomessa siirrytään kesäaikaan
import-ahead = päivä on vasta edessä
import-needs-parties = allekirjoittajat ratkeavat sarakkeesta `osapuolet` (`parties`), joka on tyhjä
import-nobody-signs = luentoa ja rentoutusta ei allekirjoiteta; varauksen päivä on sarakkeessa `varattu` (`booked`)
import-differs = { $file } sanoo toisin
import-absent = { $file } ei sano siitä mitään
import-differs-from = { $file } sanoo `{ $there }`
import-other-id = siihen aikaan on jo tapaaminen: `{ $id }`
refused-csv-no-text = `{ $path }` ei ole UTF-8- tai Windows-1252-muotoista tekstiä
hint-csv-no-text = tallenna taulukko muotoon ”CSV UTF-8”; työkirjaa (.xlsx) ja ”Unicode-tekstiä” ei voi lukea
refused-csv-none = kansiossa `{ $path }` ei ole tiedostoa clients.csv, engagements.csv eikä sessions.csv
hint-csv-none = nimeä tiedostot: `tyo import csv --clients asiakkaat.csv`

import-too-many-present = osallistujia on enemmän kuin muodossa voi olla: enintään { $size }
import-group-of-one = ryhmässä on vähintään kaksi; yhden kanssa muoto on yksilö
