### Esityslista: mitä on tehtävä ja mihin mennessä, sekä komennon ohje.

help-agenda = Kerro, mikä on myöhässä, mitä tänään on ja mitä on tulossa
help-agenda--days = Kuinka monta päivää eteenpäin; 14, ellet toisin sano
help-agenda--all = Näytä kaikki, miten kaukana tahansa
help-agenda--kind = Vain tämän työn laji
help-agenda--what = Vain tämänlaiset tehtävät
help-agenda--supervisor = Vain tämän työnohjaajan toimeksiannot
help-agenda-examples =
    {"  "}tyo agenda
    {"  "}tyo agenda --days 30 --kind mediation
    {"  "}tyo agenda --what review --all

agenda-late = Myöhässä
agenda-today = Tänään, { $day }
agenda-late-days = { $count } pv
agenda-was-due = { $what }, määräpäivä oli { $day }
agenda-later = { $count ->
    [one] myöhemmin on vielä yksi asia; `tyo agenda --all` näyttää senkin
   *[other] myöhemmin on vielä { $count } asiaa; `tyo agenda --all` näyttää nekin
}
agenda-empty = Ei mitään tehtävää: työpöytä on tyhjä.
agenda-empty-days = { $count ->
    [0] Tänään ei ole mitään tehtävää: työpöytä on tyhjä.
    [one] Tänään ja huomenna ei ole mitään tehtävää: työpöytä on tyhjä.
   *[other] Seuraavien { $count } päivän aikana ei ole mitään tehtävää: työpöytä on tyhjä.
}
agenda-next = Seuraavaksi: { $day }, { $id }, { $what }.

due-session = tapaaminen
due-record = kirjaa tapaaminen
due-record-of = kirjaa, miten kävi: { $session } ({ $meeting })
due-reply = vastaa tiedusteluun
due-mapping = sovi kartoituksen aika
due-offer = tarjouksen voimassaolo päättyy: kysy vastausta tai uusi tarjous
due-trial-decision = päätös aloittamisesta
due-signatures = puuttuvat allekirjoitukset
due-signatures-before = puuttuvat allekirjoitukset ennen tapaamista { $session }
due-goals = sovi tavoitteista
due-review = väliarviointi
due-continuation = jatkopäätös
due-resume = tauko päättyy
due-dispute-talk = keskustelu tyytymättömyydestä
due-third-party = pyydä kolmas osapuoli
due-closing-session = sovi päätöstapaamisen aika
due-final-review = loppuarviointi
due-report = palaute tilaajalle
due-end = kirjaa päättyminen
due-owed = korvaava aika on vielä sopimatta
due-next-session = sovi seuraavasta tapaamisesta
due-contract-end = sopimuskausi päättyy
due-price-end = hinnan voimassaolo päättyy
due-price-review = tarkista hinta
due-suitability = keskustelu sovittelun soveltuvuudesta
due-info = sovi alkuinfon aika
due-separate = sovi erillistapaamisen aika
due-agreement = kirjaa sovinto
due-communication = kerro muille, mitä sovittiin kerrottavan
due-follow-up = seuranta
due-confirmation = vahvista varaus
due-check = käy läpi sisältö ja tekniikka
due-reminder = muistuta asiakasta
due-feedback = pyydä palautetta
due-notes = hävitä muistiinpanot

act-step = kirjaa: { $step }
act-plan = sovi aika: { $meeting }
act-contract = tee sopimus

show-next = Seuraavaksi
show-next-late = { $day }, { $count } pv myöhässä

due-contract = tee sopimus
due-owed-of = korvaava aika on vielä sopimatta: { $session } ({ $meeting })
agenda-open = Seuraavaksi, ei määräpäivää
