### Ohjesivut: `help-<komento>`, `help-<komento>--<valitsin>`, `help-<komento>-examples`.

help-usage = Käyttö:
help-commands = Komennot
help-command-value = KOMENTO
help-arguments = Argumentit
help-global = Kaikkien komentojen valitsimet
help-options-value = [VALITSIMET]
help-options = Valitsimet
help-examples-label = Esimerkkejä:
help = Työnohjaajan koko toiminta yhdessä kansiossa, tavallisina tekstitiedostoina
help--practice = Kansio, josta toiminnan kansion etsiminen alkaa
help--json = Vastaa JSON-muodossa
help--no-input = Älä kysy mitään; puuttuva vastaus on virhe
help--yes = Vastaa tavallisiin vahvistuskysymyksiin kyllä
help--lang = Päätteen kieli: en tai fi
help--color = Värit: auto, always tai never
help--wait = Kuinka monta sekuntia odotetaan toisen ajon päättymistä
help--help = Näytä ohje
help--version = Näytä versio

help-list = Luettele toimeksiannot taulukkona
help-list--all = Näytä myös päättyneet
help-list--kind = Vain tämä työn laji
help-list--client = Vain tämän asiakkaan toimeksiannot
help-list-examples =
    {"  "}tyo list
    {"  "}tyo list --kind mediation --all

usage-unknown-argument = argumenttia `{ $argument }` ei ole
usage-unknown-command = komentoa `{ $name }` ei ole
usage-missing = tämä on annettava: { $argument }
usage-missing-command = komento on annettava
usage-conflict = `{ $argument }` ja `{ $other }` eivät sovi yhteen
usage-missing-value = `{ $argument }` vaatii arvon
usage-invalid-value = `{ $argument }` ei voi olla `{ $value }`
usage-value-count = `{ $argument }` ei ota arvoa tai ei näin montaa
usage-twice = `{ $argument }` on annettu kahdesti
usage-wrong = komentoriviä ei voi tulkita
usage-valid = mahdolliset arvot: { $list }
hint-help = `tyo --help` näyttää komennot, `tyo KOMENTO --help` yhden niistä

help-config = Asetukset
help-config-list = Luettele asetukset, niiden arvot ja mistä ne tulevat
help-schema = Tulosta tiedoston JSON-skeema, jonka avulla editori täydentää ja tarkistaa
help-schema--file = Tiedoston laji
help-schema-examples =
    {"  "}tyo schema engagement > engagement.schema.json

usage-range = luvun on oltava { $min }–{ $max }
usage-number = tähän kuuluu kokonaisluku
