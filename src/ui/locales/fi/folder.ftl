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

help-show = Yksi toimeksianto kokonaan: osapuolet, sopimuksen kohdat, tapaamiset, vaiheet, asiakirjat
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
show-signed = `{ $document }` allekirjoitettu

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
term-price = { $amount } kerta, arvonlisävero lisätään
term-price-gross = { $amount } kerta, sisältää arvonlisäveron
term-travel = matka { $amount } kilometri, { $km } km edestakaisin
term-vat = arvonlisävero: { $how }
term-payment = maksuaika { $days } päivää
term-invoiced = laskutus { $when }
term-cancelled-to = ilmoitus: { $who } ({ $ways })
term-tier-hours = viimeistään { $hours } tuntia ennen: { $percent } %
term-tier-days = { $days ->
    [one] viimeistään yhtä arkipäivää ennen: { $percent } %
   *[other] viimeistään { $days } arkipäivää ennen: { $percent } %
}
term-tier-full-days = viimeistään { $days } vuorokautta ennen: { $percent } %
term-tier-later = tätä myöhemmin: { $percent } %
term-no-show = ilmoittamatta pois: { $percent } %
term-sickness = sairastuminen: { $rule }, { $percent } %
term-notice = { $weeks ->
    [one] irtisanomisaika yksi viikko
   *[other] irtisanomisaika { $weeks } viikkoa
}
term-closing = pidetään päätöskerta
term-told = ilmoitetaan: { $who }
term-first-step = { $step } { $days } päivän kuluessa
term-third-party = sen jälkeen { $who }
