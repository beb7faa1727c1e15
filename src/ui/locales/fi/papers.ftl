### Toimeksiannon asiakirjat: tarkistus, tekeminen, allekirjoitus, muutos, päättäminen; asiakirjapohjat.

help-contract = Sopimuksen vaiheet: tarkistus, asiakirjat, allekirjoitus, muutos, päättäminen
help-contract-check = Näytä, mitä sopimuksesta puuttuu: huomion paikka, sopimuskohta ja lähde
help-contract-check--ids = Toimeksiannot
help-contract-check--all = Kaikki toimeksiannot, joilla on sopimus ja jotka eivät ole päättyneet
help-contract-check-examples =
    {"  "}tyo contract check k26-03
    {"  "}tyo contract check --all
help-contract-render = Tee asiakirjat Markdownina ja PDF:nä; puutteellinen sopimus merkitään luonnokseksi
help-contract-render--id = Toimeksianto
help-contract-render--document = Vain tämä asiakirja, esimerkiksi contract, trial-memo, session-confirmation tai amendment-1; voi toistaa
help-contract-render--language = Asiakirjojen kieli, jos se ei ole toimeksiannon kieli
help-contract-render--out = Kirjoita kopiot tähän kansioon; historiaan ei tallenneta mitään
help-contract-render--force = Kirjoita käsin muokatun päälle; allekirjoitetun päälle ei koskaan
help-contract-render-examples =
    {"  "}tyo contract render k26-03
    {"  "}tyo contract render k26-03 --document contract --language sv
    {"  "}tyo contract render k26-03 --document session-confirmation
help-contract-sign = Kirjaa allekirjoittaja, päivä ja tapa sekä allekirjoitetun tekstin tiiviste
help-contract-sign--id = Toimeksianto
help-contract-sign--role = Missä roolissa
help-contract-sign--who = Kuka allekirjoitti: nimi, tai ohjattavan tai osapuolen tunnus kuten s1; ohjattavat ilman tunnusta kaikki yhdessä
help-contract-sign--date = Päivä; ellei sitä anneta, tänään
help-contract-sign--method = Miten
help-contract-sign--document = Mikä asiakirja; ellei sitä anneta, sopimus
help-contract-sign--language = Allekirjoitetun tekstin kieli, jos se ei ole toimeksiannon kieli
help-contract-sign--all = Kaikki, joiden allekirjoitus puuttuu, kirjatuilla nimillä
help-contract-sign-examples =
    {"  "}tyo contract sign k26-03 --role manager --who "Kaisa Malli" --date 12.10.
    {"  "}tyo contract sign k26-03 --all --method electronic
    {"  "}tyo contract sign k26-03 --document amendment-1 --role supervisee --who s1
help-contract-amend = Muuta allekirjoitetun sopimuksen ehtoja; muutoksesta tehdään asiakirja allekirjoitettavaksi
help-contract-amend--id = Toimeksianto
help-contract-amend--set = Ehto ja sen uusi arvo TOML-muodossa; tyhjä arvo poistaa ehdon; voi toistaa
help-contract-amend--effective = Ensimmäinen päivä, jona muutos on voimassa
help-contract-amend-examples =
    {"  "}tyo contract amend k26-03 --set price.cents=30000 --effective 1.1.2027
    {"  "}tyo contract amend k26-03 --set interval_weeks.max=4 --set minutes=75 --effective 1.2.
help-contract-end = Kirjaa toimeksiannon päättyminen; päätöskirje tehdään, kun muuta ei ole enää jäljellä
help-contract-end--id = Toimeksianto
help-contract-end--on = Viimeinen päivä
help-contract-end--reason = Miksi
help-contract-end--waive-closing = Päätöstapaamisesta ja loppuarvioinnista luovutaan; syy yhtenä sanana
help-contract-end-examples =
    {"  "}tyo contract end k26-03 --on 31.12. --reason goal-reached
help-template = Asiakirjapohjat, joista asiakirjat tehdään
help-template-list = Kaikki asiakirjapohjat ja mitkä niistä ovat omia
help-template-eject = Kopioi valmis pohja kansioon templates/ muokattavaksi
help-template-eject--name = Asiakirjapohja, esimerkiksi supervision_contract tai parts/price
help-template-eject--language = Vain tämä kieli; muuten toiminnan kieli
help-template-eject-examples =
    {"  "}tyo template eject supervision_contract
    {"  "}tyo template eject parts/price --language sv
help-template-check = Kokeile jokaista omaa asiakirjapohjaa esimerkkitiedoilla

check-complete = `{ $id }`: sopimuksesta ei puutu mitään
check-complete-with = `{ $id }`: sopimus on valmis; { $count ->
    [one] yhtä kohtaa kannattaa vielä katsoa
   *[other] { $count } kohtaa kannattaa vielä katsoa
}
check-incomplete = `{ $id }`: sopimus ei ole valmis: { $count ->
    [one] yksi asia puuttuu
   *[other] { $count } asiaa puuttuu
}
check-left-out = { $count ->
    [one] yksi toimeksianto on päättynyt tai vailla sopimusta, joten se jätettiin pois
   *[other] { $count } toimeksiantoa on päättynyt tai vailla sopimusta, joten ne jätettiin pois
}
check-hint-edit = `tyo edit { $id }` avaa tiedoston; `tyo help format` kuvaa jokaisen avaimen
check-hint-amend = sopimus on allekirjoitettu: `tyo contract amend { $id } --set AVAIN=ARVO --effective PÄIVÄ` muuttaa sitä
finding-heading-severity = Vakavuus
finding-heading-place = Paikka
finding-heading-rule = Sääntö
finding-heading-key = Avain
finding-heading-clause = Kohta
finding-heading-message = Huomio
finding-heading-source = Lähde

fate-written = kirjoitettu
fate-unchanged = ennallaan
fate-removed = luonnos poistettu
render-heading-fate = Mitä
render-heading-path = Tiedosto
render-nothing = kaikki on jo tehty ja ajan tasalla
render-draft = sopimus ei ole valmis, joten tämä on luonnos, joka luettelee puutteet ({ $count })
render-draft-hint = `tyo contract check { $id }` kertoo, missä kukin puute on
render-no-pdf = tämä tyo-ohjelma ei tee PDF:ää; Markdown on asiakirjan alkuperäiskappale
render-signed = `{ $document }` on allekirjoitettu ja jää ennalleen; sen jälkeen muuttunut on muutosasiakirjoissa
render-next = tulosta se allekirjoitettavaksi ja kirjaa sitten allekirjoitukset: `tyo contract sign { $id }`
render-next-other = tulosta se allekirjoitettavaksi ja kirjaa sitten allekirjoitukset: `tyo contract sign { $id } --document { $document }`

sign-done = `{ $document }` on allekirjoitettu { $date }: { $role }{ $who }
sign-who = , { $name }
sign-for-all = , kaikki { $count } ohjattavaa
sign-in-force = kaikki allekirjoitukset on saatu: `{ $document }` on voimassa
sign-missing = allekirjoitus puuttuu vielä: { $list }
sign-missing-several = { $role } ({ $count })
sign-nobody-missing = kaikki ovat jo allekirjoittaneet asiakirjan `{ $document }`
ask-sign-role = Kuka allekirjoitti?
ask-sign-role-reason = Ne, joiden allekirjoitus puuttuu.
ask-sign-who = Nimi
ask-sign-who-code = Ohjattavan tai osapuolen tunnus, esimerkiksi s1; tyhjä, jos kaikki ohjattavat yhdessä
ask-sign-who-reason = Ohjattavien nimiä ei kirjata; heistä käytetään tunnusta.
ask-sign-date = Päivä
ask-sign-method = Miten?

amend-heading-term = Ehto
amend-heading-before = Ennen
amend-heading-after = Jälkeen
amend-effective = voimassa { $date } alkaen
amend-confirm = Kirjoitetaanko tämä muutos?
amend-nothing = mitään ei muutettu
amend-done = muutos { $number } on kirjattu; tiedoissa ovat nyt uudet ehdot
amend-next = muutos tulee voimaan, kun se on allekirjoitettu: `tyo contract sign { $id } --document amendment-{ $number }`
amend-no-document = tästä ei tehdä asiakirjaa; osapuolet vahvistavat muutoksen kirjallisesti
ask-amend-term = Mikä ehto muuttuu?
ask-amend-term-reason = Sopimuksen ehdot ja niiden nykyiset arvot.
ask-amend-value = Uusi arvo ehdolle { $key }
ask-amend-value-reason = TOML-muodossa, esimerkiksi { $example }; tyhjä poistaa ehdon.
ask-amend-more = Muuttuuko muitakin ehtoja?
ask-amend-effective = Ensimmäinen päivä, jona muutos on voimassa
ask-not-a-date = Tähän tarvitaan päivä, esimerkiksi 5.11., 5.11.2026 tai 2026-11-05.

end-done = `{ $id }`: päättämisestä sovittu; viimeinen päivä { $date }, { $reason }
end-left = ennen päättymistä on vielä jäljellä: { $list }
end-too-early = sovittu irtisanomisaika päättyy aikaisintaan { $date }; aikaisempaan päivään tarvitaan molempien suostumus
end-left-closing-session = päätöstapaaminen
end-left-final-evaluation = loppuarviointi
end-left-report = palaute tilaajalle
end-left-invoice = viimeinen lasku
reason-goal-reached = tavoitteet on saavutettu
reason-term-end = sovittu aika on päättynyt
reason-notice = irtisanominen
reason-dissatisfaction = tyytymättömyys
reason-agreement = yhteinen päätös
ask-end-on = Viimeinen päivä
ask-end-reason = Miksi työ päättyy?
ask-end-reason-why = Syystä kirjataan vain tämä valinta, ei muuta.

drift-file-changed = allekirjoitettua asiakirjaa `{ $document }` on muutettu allekirjoittamisen jälkeen
drift-file-missing = allekirjoitettua asiakirjaa `{ $document }` ei enää ole
drift-terms-changed = ehdot eivät enää ole ne, jotka on allekirjoitettu asiakirjassa `{ $document }`; ehtoja muutetaan komennolla `tyo contract amend`
hint-drift = tiedoston `git log` kertoo, kuka sitä on muuttanut; `git restore` palauttaa allekirjoitetun tekstin

template-heading-name = Asiakirjapohja
template-heading-language = Kieli
template-heading-origin = Mistä
template-heading-path = Tiedosto
template-built-in = valmis
template-own = oma
template-ejected = `{ $path }` on nyt muokattavissa; kun sen poistaa, valmis pohja on taas käytössä
template-eject-next = `tyo template check` kokeilee sitä esimerkkitiedoilla
template-good = { $count ->
    [0] omia asiakirjapohjia ei ole; käytössä ovat valmiit
    [one] oma asiakirjapohja toimii
   *[other] kaikki { $count } omaa asiakirjapohjaa toimivat
}
template-stranger = `{ $path }` ei korvaa mitään asiakirjapohjaa, eikä sitä lueta

refused-signed-document = `{ $path }` on allekirjoitettu, ja sen teksti muuttuisi
hint-signed-document = sovittua muutetaan komennolla `tyo contract amend { $id }`; kadonneen tekstin palauttaa `git restore`
refused-nothing-to-render = asiakirjalla `{ $document }` ei ole vielä kerrottavaa: `{ $key }` puuttuu tiedoista
hint-nothing-to-render = { $paper ->
    [session_confirmation] sovi tapaamiset ensin: `tyo session plan { $id }`
    [continuation] kirjaa päätös ensin: `tyo decide { $id } continuation --help` näyttää, miten
    [attendance_certificate] kirjaa pidetyt tapaamiset ensin: `tyo session hold { $id }`
    [closing_letter] kirjaa pidetyt tapaamiset ensin: `tyo session hold { $id }`
    [followup_record] kirjaa seuranta ensin: `tyo mediation follow-up { $id }`
    [amendment] sovi muutoksesta ensin: `tyo contract amend { $id }`
   *[other] kirjaa se ensin: `tyo edit { $id }`
}
refused-name-of-supervisee = `{ $who }` ei ole tunnus; ohjattavia ja osapuolia ei kirjata nimeltä
hint-name-of-supervisee = anna tunnus, esimerkiksi `s1` tai `P2`, tai jätä `--who` pois, kun kaikki ohjattavat allekirjoittavat yhdessä
refused-unknown-term = ehtoa `{ $key }` ei ole
hint-unknown-term = tarkoititko `{ $near }`?
refused-breaks-contract = muutoksen jälkeen sopimus ei olisi valmis: { $findings }
hint-breaks-contract = muuta yhteen kuuluvat ehdot kerralla: `--set` voidaan antaa monta kertaa
refused-not-begun = `{ $id }` ei ole vielä alkanut, joten päätettävää ei ole
hint-not-begun = tiedustelun tai tarjouksen päättää oma vaiheensa: kieltäytyminen, peruminen tai raukeaminen
refused-not-a-process = toimeksiantoa ({ $kind }) ei päätetä näin; se päättyy omien vaiheidensa kautta
hint-not-a-process = kun kaikki on tehty: `{ $command }`
refused-nobody-signs = asiakirjaa `{ $document }` ei allekirjoiteta; se vahvistaa, mitä on sovittu

end-session-after = tapaaminen { $session } on sovittu päättymisen jälkeen: { $date }
end-session-cancel = peru se: `tyo session cancel { $id } { $session }`
end-letter-later = päätöskirje tehdään viimeiseksi: `tyo contract render { $id } --document closing-letter`
end-kept = mitään ei kirjattu
ask-end-anyway = Kirjataanko päättyminen silti?
refused-not-ending = toimeksiannon `{ $id }` päättymisestä ei ole päätetty, joten päätöskirjettä ei tehdä
hint-not-ending = kirjaa päättyminen ensin: `tyo contract end { $id }`
