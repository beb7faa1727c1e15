### Koko kansiota koskevat komennot: mitä ne sanovat ja niiden ohjeet.

weekdays = ma ti ke to pe la su

list-id = Tunnus
list-kind = Työ
list-client = Asiakas
list-state = Tila
list-next = Seuraava
list-empty = ei mitään näytettävää
list-left-out = { $count ->
    [one] yksi päättynyt jätettiin pois; `--all` näyttää senkin
   *[other] { $count } päättynyttä jätettiin pois; `--all` näyttää nekin
}

help-list--state = Vain tässä tilassa olevat, myös päättyneet
help-list--supervisor = Vain tämän työnohjaajan

help-show = Näytä yksi toimeksianto kokonaan: osapuolet, sopimuksen kohdat, tapaamiset, vaiheet, asiakirjat
help-show--id = Toimeksiannon tunnus
help-show--raw = Tulosta tiedosto sellaisenaan
help-show-examples =
    {"  "}tyo show kuusilahti-vk-ryhma

show-since = { $state } ({ $day } alkaen)
show-parties = Osapuolet
show-terms = Sovittu
show-sessions = Tapaamiset
show-steps = Vaiheet
show-documents = Asiakirjat
show-agreed-by = sopijat
show-group = ryhmä
show-supervisees = ohjattavia
show-one = yksi
show-and = { $first } ja { $last }
show-remote = { $what }, etänä
show-charged = { $status }, { $percent } %
show-people = { $count ->
    [one] yksi henkilö
   *[other] { $count } henkilöä
}
show-mediator = sovittelijan asema
show-mediation-parties = osapuolet
show-followups = seurannat
show-followup-days = { $days } päivää sovinnosta
show-agreement-terms = sovittuja ehtoja
show-topic = aihe
show-format = muoto
show-audience = kuulijoita
show-technology = tekniikka
show-occasion = tilaisuus
show-method = menetelmä
show-provides = asiakas järjestää
show-id = Tunnus
show-day = Päivä
show-time = Klo
show-type = Tapaaminen
show-status = Tilanne
show-minutes = Min
show-present = Läsnä
show-what = Mitä
show-who = Kuka
show-amended = sopimusta muutettu { $day } alkaen
show-decided = päätös, { $about }: { $outcome }
show-reviewed = { $what } pidetty
show-waived = { $what } jätetty pitämättä: { $reason }
show-signed = { $document } allekirjoitettu

item-1 = kesto ja määrä
item-2 = tapaamisista sopiminen
item-3 = paikka
item-4 = tavoitteet
item-5 = arviointi
item-6 = menetelmät
item-7 = hinta ja maksaminen
item-8 = peruuttaminen
item-9 = käyttämätön aika
item-10 = keskeyttäminen
item-11 = tyytymättömyys

term-open-ended = { $start } alkaen toistaiseksi
term-from = { $start } alkaen
term-until = { $end } asti
term-sessions = { $count ->
    [one] yksi tapaaminen
   *[other] { $count } tapaamista
}
term-minutes = { $count } minuuttia
term-every = { $weeks ->
    [one] joka viikko
   *[other] { $weeks } viikon välein
}
term-every-between = { $min }–{ $max } viikon välein
term-break = tauko { $first } – { $last }
term-no-trial = ei kokeilukertoja
term-trial = { $count ->
    [one] yksi kokeilukerta
   *[other] { $count } kokeilukertaa
}
term-trial-paid = laskutetaan
term-trial-free = veloituksetta
term-trial-decided = päätös { $days } päivän kuluessa
term-proposes = aikoja ehdottaa { $who }
term-confirmed = vahvistetaan { $days } päivän kuluessa
term-room = tilan järjestää { $who }
term-fallback = etänä, jos tila ei ole käytettävissä
term-tool = yhteys: { $tool }
term-goals = sovitaan { $with }
term-evaluated = { $months ->
    [one] joka kuukausi
   *[other] { $months } kuukauden välein
}
term-evaluated-at-end = lopuksi
term-feedback = palaute tilaajalle: { $what }
term-tasks = välitehtävistä voidaan sopia
term-no-tasks = ei välitehtäviä
term-unit-meeting = tapaamiselta
term-unit-occasion = tilaisuudelta
term-price = { $amount } { $what }, lisäksi arvonlisävero
term-price-gross = { $amount } { $what }, sisältää arvonlisäveron
term-travel = matkakulut { $amount } kilometriltä, { $km } km edestakaisin
term-vat = arvonlisävero: { $how }
term-payment = maksuaika { $days } päivää
term-invoiced = laskutus { $when }
term-cancelled-to = ilmoitus: { $who } ({ $ways })
term-tier-hours = viimeistään { $hours } tuntia ennen: { $percent } %
term-tier-days = { $days ->
    [one] viimeistään yhtä työpäivää ennen: { $percent } %
   *[other] viimeistään { $days } työpäivää ennen: { $percent } %
}
term-tier-full-days = viimeistään { $days } vuorokautta ennen: { $percent } %
term-tier-later = tätä myöhemmin: { $percent } %
term-no-show = saapumatta jääminen: { $percent } %
term-sickness = sairastuminen: { $rule }, { $percent } %
term-notice = { $weeks ->
    [one] irtisanomisaika yksi viikko
   *[other] irtisanomisaika { $weeks } viikkoa
}
term-closing = pidetään päätöstapaaminen
term-told = ilmoitetaan: { $who }
term-first-step = { $step } { $days } päivän kuluessa
term-third-party = sen jälkeen { $who }

help-check = Tarkista koko kansio: tiedostot, viittaukset, sopimukset, allekirjoitetut tekstit
help-check--strict = Vaadi luonnoksilta samaa kuin voimassa olevilta sopimuksilta
help-check-examples =
    {"  "}tyo check
    {"  "}tyo check --strict --json

check-twin = sama Y-tunnus kuin asiakkaalla `{ $other }`
check-stray = mikään komento ei lue tätä tiedostoa; tiedot kuuluvat kansioon `clients` tai `engagements`, ja pääte on `.toml`
check-orphan = asiakirjoja tunnuksella `{ $id }`, jota ei ole toimeksiannoissa
check-bom = alussa on tavujärjestysmerkki (BOM); tiedosto luetaan silti
check-crlf = rivinvaihdot ovat Windows-muotoa; tiedosto luetaan silti
check-draft = { $count ->
    [one] luonnoksesta puuttuu yksi asia: `tyo contract check { $id }`
   *[other] luonnoksesta puuttuu { $count } asiaa: `tyo contract check { $id }`
}
check-read = { $engagements ->
    [one] yksi toimeksianto
   *[other] { $engagements } toimeksiantoa
}, { $clients ->
    [one] yksi asiakas
   *[other] { $clients } asiakasta
}
check-clean = kaikki on kunnossa
check-clean-but = { $warnings ->
    [one] kunnossa, mutta yhtä asiaa kannattaa katsoa
   *[other] kunnossa, mutta { $warnings } asiaa kannattaa katsoa
}
check-wrong = { $errors ->
    [one] yksi virhe
   *[other] { $errors } virhettä
}

help-init = Perusta toiminnan kansio kysymyksin tai valitsimin
help-init--dir = Kansio, tyhjä tai vielä luomaton (nykyinen)
help-init--name = Toiminnan nimi
help-init--business-id = Y-tunnus, esimerkiksi 1234567-1
help-init--form = Yritysmuoto
help-init--vat = Onko toiminta arvonlisäverorekisterissä
help-init--iban = Tilinumero
help-init--supervisor = Työnohjaajan nimi
help-init--email = Sähköpostiosoite
help-init--phone = Puhelinnumero
help-init--street = Katuosoite
help-init--postcode = Postinumero
help-init--town = Postitoimipaikka
help-init--language = Asiakirjojen ja kansion oppaan kieli
help-init--no-git = Älä aloita git-historiaa
help-init-examples =
    {"  "}tyo init oma-toiminta
    {"  "}tyo init --name "Tmi Esimerkkiohjaus" --supervisor "Aino Esimerkki" --vat yes --language fi

init-welcome = Muutama kysymys toiminnasta. Useimmat voi jättää auki; mitään ei kirjoiteta ennen loppua.
init-language = Millä kielellä asiakirjat tehdään?
init-language-why = Sopimukset ja kansion opas tehdään tällä kielellä; toimeksiannolle voi valita toisen.
init-name = Mikä on toiminnan nimi?
init-name-why = Nimi sellaisena kuin se on sopimuksissa ja laskuissa.
init-form = Mikä on yritysmuoto?
init-form-why = Ratkaisee, mitä tietoja sopimuksessa on annettava.
init-supervisor = Kuka on työnohjaaja?
init-supervisor-why = Etu- ja sukunimi; muita voi lisätä myöhemmin tiedostoon `practice.toml`.
init-business-id = Y-tunnus
init-business-id-why = Painetaan sopimuksiin ja laskuihin, esimerkiksi 1234567-1. Enter jättää auki.
init-vat = Onko toiminta arvonlisäverorekisterissä?
init-vat-why = Uusiin sopimuksiin ehdotetaan verokäsittelyä tämän mukaan; jokaisessa sopimuksessa sen voi valita toisin.
init-iban = Tilinumero (IBAN)
init-iban-why = Laskuja varten. Enter jättää auki.
init-email = Sähköpostiosoite
init-email-why = Painetaan sopimuksiin, ja merkitään kansion historiaan, ellei gitille ole kerrottu muuta.
init-phone = Puhelinnumero
init-phone-why = Asiakkaat ilmoittavat peruutuksista puhelimitse. Enter jättää auki.
init-street = Katuosoite
init-street-why = Asiakirjojen yläreunaan. Enter jättää osoitteen auki.
init-postcode = Postinumero
init-town = Postitoimipaikka
init-place-why = Asiakirjojen yläreunaan.
init-make = Luodaanko kansio?
init-left = mitään ei luotu

init-fact-language = kieli
init-fact-name = nimi
init-fact-form = yritysmuoto
init-fact-supervisor = työnohjaaja
init-fact-business-id = Y-tunnus
init-fact-vat = alv-rekisterissä
init-fact-iban = tilinumero
init-fact-email = sähköposti
init-fact-phone = puhelin
init-fact-address = osoite

init-made = Toiminnan { $name } kansio on valmis: { $folder }
init-next-prices = `cd { $folder } && tyo edit practice` avaa perustiedot, hinnasto ensimmäiseksi
init-next-contract = `cd { $folder } && tyo new-contract` tekee ensimmäisen sopimuksen

help-demo = Tee esimerkkitoiminta, johon voi tutustua
help-demo--dir = Kansio, jota ei vielä ole (tyo-demo)
help-demo-examples =
    {"  "}tyo demo
    {"  "}tyo demo oma-esimerkki --lang fi

demo-begins = { $name }: keksitty toiminta asiakkaineen ja toimeksiantoineen
demo-checked = tarkistettu: { $verdict }
demo-document = taitettu { $language }: { $path }
demo-ahead = Edessä
demo-running = Käynnissä
demo-over = Ohi
demo-try = Katso ympärillesi:
demo-try-list = missä kukin toimeksianto on menossa
demo-try-show = yksi kokonaan: osapuolet, yksitoista kohtaa, tapaamiset
demo-try-agenda = mitä on tehtävä tänään ja lähipäivinä, ja millä komennolla
demo-try-explain = mitä myöhään peruutettu tapaaminen maksaa ja miksi
demo-try-open = sopimus sellaisena kuin se allekirjoitetaan
demo-day = esimerkki on tilanteessa { $day }; `TYO_TODAY={ $day } tyo list` näyttää sen niin minä päivänä tahansa

in-language-fi = suomeksi
in-language-sv = ruotsiksi
in-language-en = englanniksi

help-undo = Peru viimeisin komento
help-undo--dry-run = Näytä vain, mitä peruttaisiin
help-undo-examples =
    {"  "}tyo undo
    {"  "}tyo undo --dry-run

undo-takes-back = perutaan: { $about }
undo-restored = palautetaan aiempi { $file }
undo-removed = poistetaan { $file }
undo-returned = tuodaan takaisin { $file }
undo-really = Perutaanko?
undo-left = mitään ei muutettu
undo-done = `{ $verb }` on peruttu

help-edit = Avaa tiedosto editorissa; virheet kerrotaan ennen tallentamista
help-edit--id = Toimeksianto, asiakas tai `practice`
help-edit-examples =
    {"  "}tyo edit kuusilahti-vk-ryhma
    {"  "}tyo edit practice

edit-waits = aiemman muokkauksen teksti odottaa: `{ $path }`
edit-behind = itse tiedosto on muuttunut sen jälkeen, kun tekstiä alettiin muokata
edit-go-on = Mitä sille tehdään?
edit-resume = jatketaan siitä
edit-anew = hylätään se ja aloitetaan alusta
edit-what-now = Mitä tehdään?
edit-again = muokataan uudelleen
edit-keep = jätetään teksti odottamaan
edit-discard = hylätään teksti
edit-discarded = teksti hylättiin; tiedosto on ennallaan
edit-over = Kirjoitetaanko uudemman tiedoston yli?
edit-signed = toimeksiannossa `{ $id }` muuttuisi ehtoja, jotka on jo allekirjoitettu; muutoksesta sovitaan komennolla `tyo contract amend { $id }`
edit-anyway = Tallennetaanko silti?
edit-kept = teksti odottaa: `{ $path }`; `tyo edit { $id }` jatkaa siitä
edit-unchanged = { $file } on ennallaan

help-completions = Tulosta komentotulkin skripti, joka täydentää tyo-komennot ja tunnukset
help-completions--shell = Komentotulkki
help-completions-examples =
    {"  "}tyo completions bash > ~/.local/share/bash-completion/completions/tyo
    {"  "}tyo completions fish > ~/.config/fish/completions/tyo.fish

completions-bash = `tyo completions bash > ~/.local/share/bash-completion/completions/tyo`, ja sitten uusi komentotulkki
completions-zsh = `tyo completions zsh > ~/.zfunc/_tyo`, ja tiedostoon `~/.zshrc` ennen `compinit`-riviä `fpath+=~/.zfunc`
completions-fish = `tyo completions fish > ~/.config/fish/completions/tyo.fish`
completions-other = lisää skripti komentotulkin käynnistystiedostoon

help-man = Tulosta käsikirjan sivu, tai kirjoita kaikkien komentojen sivut kansioon
help-man--dir = Kansio kaikille sivuille; ilman sitä tulostetaan ensimmäinen
help-man-examples =
    {"  "}tyo man | man -l -
    {"  "}tyo man ~/.local/share/man/man1

man-made = { $count } sivua kansiossa `{ $folder }`
man-name = NIMI
man-synopsis = KÄYTTÖ
man-description = KUVAUS
man-options = VALITSIMET
man-examples = ESIMERKKEJÄ
man-version = VERSIO

help-help = Ohje komennosta, tiedostojen muodosta tai virheistä
help-help--topic = Komento, esimerkiksi `contract render`, tai `format` tai `errors`
help-help-examples =
    {"  "}tyo help contract render
    {"  "}tyo help format

fault-place = se tapahtui kohdassa { $place }
fault-hint = viestissä ei ole mitään tiedostoistasi; ilmoitus, jossa kerrot ajamasi komennon, auttaa korjaamaan vian

check-gaps = { $count ->
    [one] muualla tehdystä sopimuksesta puuttuu yksi kohta: `tyo contract check { $id }`
   *[other] muualla tehdystä sopimuksesta puuttuu { $count } kohtaa: `tyo contract check { $id }`
}
