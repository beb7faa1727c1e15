### Mitä ei voitu tehdä, miksi, ja mitä nyt voi tehdä.

error-files = { $count ->
    [one] tiedostossa on virhe
   *[other] tiedostoissa on { $count } virhettä
}
error-no-client = asiakasta `{ $id }` ei ole
error-no-engagement = toimeksiantoa `{ $id }` ei ole
error-missing-answers = vastauksia puuttuu: { $flags }
error-needs-yes = tämä vaatii vahvistuksen: lisää `{ $flag }`
error-layout = asiakirjaa ei saatu taitettua
error-characters = taiton kirjasimissa ei ole näitä merkkejä: { $list }
error-no-pdf = tämä tyo-ohjelma on käännetty ilman PDF-tukea
error-print = vastausta ei saatu tulostettua
error-outside = tiedostoa `{ $path }` ei voitu lukea tai kirjoittaa
error-outside-folder = `{ $path }` on toiminnan kansion ulkopuolella
error-symlink = `{ $path }` on symbolinen linkki, joka voi johtaa minne tahansa
error-not-a-folder = `{ $folder }` on tiedosto, vaikka tässä tarvitaan kansio
error-not-a-file = `{ $path }` ei ole tavallinen tiedosto
error-too-large = `{ $path }` on suurempi kuin { $limit } KiB
error-not-utf8 = `{ $path }` ei ole UTF-8-tekstiä (rivi { $line })
error-read = tiedostoa `{ $path }` ei voitu lukea
error-list = kansion `{ $path }` sisältöä ei voitu lukea
error-exists = `{ $path }` on jo olemassa
error-write = tiedostoa `{ $path }` ei voitu kirjoittaa
error-lock = lukkoa `{ $path }` ei saatu
error-locked = toinen tyo-ajo on kesken tässä kansiossa (prosessi { $pid }, kone { $host })
error-git-start = git-ohjelmaa ei saatu käynnistettyä
error-git = `git { $command }` ei onnistunut
error-no-identity = git ei tiedä, kuka olet
error-message-word = `{ $word }` ei kuulu muutoksen kuvaukseen
error-dirty = omia muutoksia on tallentamatta historiaan: { $paths }
error-changed-meanwhile = tiedosto muuttui komennon aikana: { $paths }
error-unfinished = aiempi `{ $verb }` jäi kesken, ja tiedostoja on muokattu sen jälkeen: { $paths }
error-bad-journal = keskeytyneen ajon muistiinpanoa `{ $path }` ei voi tulkita
error-not-rolled-back = muutos ei onnistunut, eikä sitä saatu kokonaan peruttua
error-no-history = tällä kansiolla ei ole historiaa
error-nothing-to-undo = peruttavia tyo-ohjelman komentoja ei ole
error-undo-blocked = komentoa `{ $verb }` ei voi perua
error-not-a-practice = `{ $folder }` ei ole toiminnan kansio, eikä mikään sen yläpuolella
error-folder-not-empty = `{ $folder }` ei ole tyhjä
error-already-a-practice = `{ $folder }` on jo toiminnan kansio
error-inside-a-practice = `{ $folder }` on toiminnan kansion `{ $practice }` sisällä
error-edit = tiedostoa `{ $path }` ei voitu muuttaa paikallaan
error-interrupted = keskeytetty; mitään ei kirjoitettu
error-not-a-terminal = kysymystä ei voitu esittää: tämä ei ole pääte
error-terminal = päätettä ei voitu käyttää
error-fault = tämä on vika tyo-ohjelmassa
error-editor-empty = tekstieditoria ei ole asetettu
error-editor-quote = editorikomennossa `{ $command }` on sulkematon lainausmerkki
error-editor-not-found = editoria `{ $program }` ei saatu käynnistettyä
error-editor-failed = editori `{ $program }` päättyi virheeseen
error-template = asiakirjapohjassa on virhe

cause-issued-invoice = sillä on lähetetty lasku; lasku perutaan hyvityslaskulla
cause-changed-since = tiedosto on muuttunut sen jälkeen: { $paths }
cause-outside-folder = sen muutoksessa on tiedostoja toiminnan kansion ulkopuolelta
cause-no-single-parent = se on historian ensimmäinen muutos tai yhdistäminen
cause-edit-missing = tiedostossa ei ole kohtaa `{ $key }`
cause-edit-place = tiedoston asettelu avaimen `{ $key }` ympärillä on poikkeava
cause-template-safe = `safe` antaisi asiakkaan nimen toimia muotoiluna; sitä ei sallita
cause-template-unknown = asiakirjapohjaa `{ $name }` ei ole

hint-did-you-mean = tarkoititko `{ $near }`?
hint-format = `tyo help format` kuvaa jokaisen avaimen
hint-new-client = `tyo new-client` kirjaa uuden, `ls clients` näyttää nykyiset
hint-list = `tyo list --all` näyttää kaikki
hint-answers = anna ne valitsimina, `--help` luettelee ne; päätteessä ne kysytään
hint-characters = kirjoita nimi ilman niitä: paperille painetaan vain kirjasimen merkkejä
hint-no-pdf = asenna tyo ominaisuudella `pdf`, tai jätä PDF:t pois: `TYO_PDF=false`
hint-symlink = siirrä itse tiedosto kansioon
hint-too-large = toiminnan tiedosto ei koskaan ole näin suuri; katso, mitä siihen on joutunut
hint-not-utf8 = tallenna tiedosto editorissa UTF-8-muodossa
hint-write = tarkista, että levyllä on tilaa ja että kansioon saa kirjoittaa
hint-locked = odota, että se päättyy, tai anna tämän ajon odottaa: `--wait 30`
hint-git = mitään ei muutettu; korjaa se, mistä git huomauttaa, ja aja komento uudelleen
hint-git-start = komennon `git --version` on toimittava tässä päätteessä
hint-undo = `git log -p` näyttää, mitä tehtiin; `tyo edit` muuttaa tiedostoa käsin
hint-inside-a-practice = valitse kansio sen ulkopuolelta: jokaisella toiminnalla on oma kansionsa
hint-not-a-folder = anna toinen kansio tai siirrä tiedosto pois
hint-not-a-file = anna tiedosto tai siirrä pois se, mikä paikalla on
hint-bad-journal = `git status` näyttää, mitä siltä ajolta jäi; säilytä tai hylkää se, sitten `rm .tyo/pending`
hint-no-identity = kerro se: `git config --global user.name "Oma Nimi"` ja `git config --global user.email sina@example.org`
hint-dirty = tallenna ne komennolla `git commit` tai hylkää komennolla `git restore`, ja yritä uudelleen
hint-again = aja komento uudelleen
hint-unfinished = tallenna muokkaukset komennolla `git commit` tai hylkää komennolla `git restore`, ja aja komento uudelleen
hint-no-history = kun koneella on git, `git init` kansiossa aloittaa historian
hint-init = `tyo init` perustaa toiminnan kansion, `tyo demo` tekee esimerkin
hint-folder-not-empty = valitse kansio, joka on tyhjä tai jota ei vielä ole
hint-already-a-practice = `tyo list` näyttää, mitä siinä on
hint-check = `tyo check` luettelee kaikkien tiedostojen virheet
hint-edit-place = `tyo edit` avaa tiedoston; aseta `{ $key }` käsin
hint-editor = valitse editori: `TYO_EDITOR=nano`, tai `editor = "nano"` tiedostossa `practice.toml`
hint-template = `tyo template check` kokeilee jokaista omaa asiakirjapohjaa esimerkkitiedoilla

### Mikä tiedostossa on vialla.

problem-syntax = ei ole TOML-muotoa: { $reason }
problem-unknown-key-near = tällaista avainta ei ole; tarkoititko `{ $near }`?
problem-unknown-key = tällaista avainta ei ole
problem-missing-key = tämä avain vaaditaan
problem-wrong-type = tähän kuuluu { $expected }, ei { $found }
problem-float-for-money = rahamäärä on kokonaisia senttejä: 280,00 € on 28000
problem-unknown-code-near = tuntematon sana; tarkoititko `{ $near }`? (sallitut: { $list })
problem-unknown-code = tuntematon sana; sallitut: { $list }
problem-out-of-range = tähän kuuluu luku väliltä { $min }–{ $max }
problem-expected = tähän kuuluu { $expected }
problem-impossible-date = tällaista päivää ei ole, tai se ei ole vuosina 1990–2199
problem-bad-text = tähän kuuluu yksi rivi tekstiä, enintään 2000 merkkiä, ilman ohjausmerkkejä
problem-personal-code = tässä on henkilötunnus, jota ei tallenneta koskaan
problem-schema = tiedoston muoto on { $number }; tämä tyo lukee muodon 1
problem-unknown-reference-near = tunnusta `{ $id }` ei ole; tarkoititko `{ $near }`?
problem-unknown-reference = tunnusta `{ $id }` ei ole
problem-duplicate = `{ $id }` on kahteen kertaan

type-text = teksti lainausmerkeissä
type-integer = kokonaisluku
type-decimal = desimaaliluku
type-boolean = true tai false
type-date = päivämäärä, esimerkiksi 2026-11-21
type-date-time = paikallinen päivä ja kellonaika, esimerkiksi 2026-11-21T13:00:00
type-list = luettelo
type-table = taulu
type-tables = luettelo tauluja

expected-id = tunnus: a–z, 0–9 ja yhdysmerkki, enintään 60 merkkiä, ei Windowsin laitenimi
expected-list-id = tunnus: a–z, 0–9, yhdysmerkki ja alaviiva, enintään 60 merkkiä
expected-share = murto-osa tekstinä, suurempi kuin 0 ja enintään 1, esimerkiksi "1/3"
expected-business-id = Y-tunnus, esimerkiksi 1234567-1
expected-business-id-digit = Y-tunnus, jonka tarkistusnumero täsmää
expected-business-id-never-issued = mahdollinen Y-tunnus (tälle ei ole tarkistusnumeroa)
expected-vat-id = alv-numero, esimerkiksi FI12345671
expected-vat-id-digit = alv-numero, jonka tarkistusnumero täsmää
expected-ovt = OVT-tunnus, esimerkiksi 003712345671
expected-ovt-digit = OVT-tunnus, jonka tarkistusnumero täsmää
expected-iban = IBAN-tilinumero, esimerkiksi FI21 1234 5600 0007 85
expected-iban-digit = IBAN-tilinumero, jonka tarkistusnumerot täsmäävät
expected-bic = BIC-tunnus, 8 tai 11 merkkiä, esimerkiksi NDEAFIHH
expected-einvoice-address = verkkolaskuosoite: OVT-tunnus, IBAN tai välittäjän oma tunnus
expected-einvoice-address-digit = verkkolaskuosoite, jonka tarkistusnumero täsmää
expected-einvoice-operator = välittäjätunnus isoin kirjaimin ja numeroin, esimerkiksi 003723327487
expected-person-code = koodi kuten s1 tai P2, ei koskaan nimi
expected-sha256 = SHA-256-tiiviste, 64 heksadesimaalinumeroa
expected-series = laskusarja, yhdestä neljään isoa kirjainta
expected-file-name = tunnuksen mukainen tiedostonimi, esimerkiksi `k26-01.toml`

contradiction-ends-before-it-begins = tämä päättyy ennen kuin alkaa
contradiction-max-below-min = `max` on pienempi kuin `min`
contradiction-one-notice = anna tasan toinen: `hours_before` tai `workdays_before`
contradiction-vat-reason = veroton myynti vaatii perusteen (`reason`), joka painetaan laskulle
contradiction-goal-visibility = salaamattomaan tiedostoon kuuluvat vain tavoitteet, jotka tilaaja saa lukea
contradiction-remote-travel = etätapaamisessa ei ole matkaa
