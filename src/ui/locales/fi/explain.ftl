### Mitä tapaaminen maksaa ja miksi.

refused-no-session = toimeksiannolla `{ $id }` ei ole tapaamista `{ $session }`
hint-no-session = tarkoititko `{ $near }`? `tyo session list { $id }` luettelee tapaamiset
refused-no-sessions = toimeksiannolla `{ $id }` ei ole tapaamista `{ $session }` eikä muitakaan
hint-no-sessions = `tyo session plan { $id }` suunnittelee tapaamiset

help-explain = Kerro, mitä tapaaminen maksaa ja miksi: peruutusehto, ilmoitus, prosentti, hinta, matka ja arvonlisävero
help-explain--id = Toimeksiannon tunnus
help-explain--session = Tapaamisen tunnus; `tyo session list` luettelee ne
help-explain-examples =
    {"  "}tyo explain hopeajoki-tyoryhma s06
    {"  "}tyo explain k26-03 s04 --json

explain-session = { $day } klo { $time }, { $minutes } min: { $kind }, { $status }
explain-at = { $day } klo { $time }
explain-why = Miksi
explain-notice = Ilmoitus
explain-notice-none = ennen alkua ei ilmoitettu
explain-notice-after = alun jälkeen, joten sitä ei lueta ilmoitukseksi
explain-before = { $long } ennen alkua
explain-before-both = kellosta laskien { $wall } ennen alkua, kulunutta aikaa { $elapsed }, koska kelloa siirrettiin välillä; pidempi ratkaisee
explain-workdays = { $days ->
    [0] ei yhtään työpäivää ennen
    [one] yhtä työpäivää ennen
   *[other] { $days } työpäivää ennen
}
explain-unit-days = { $count } vrk
explain-unit-hours = { $count } h
explain-unit-minutes = { $count } min
explain-cancelled-by = Peruuttaja
explain-excuse = Este
explain-rule = Sääntö
explain-rule-numbered = { $number }. { $rule }
explain-source-clause = sopimuksen kohta { $number }, `{ $key }`
explain-source-clause-record = sopimuksen kohta { $number }, kirjattu kohtaan `{ $key }`
explain-source-terms = sovitut ehdot, `{ $key }`
explain-source-record = kirjattu kohtaan `{ $key }`
explain-held = tapaaminen pidettiin, joten peruutusehtoja ei sovelleta: koko hinta veloitetaan
explain-absence = osa ryhmästä oli poissa; se ei muuta hintaa
explain-planned = tapaaminen on edessä: pidetystä veloitetaan koko hinta
explain-planned-past = päivä on mennyt, mutta tapaamisesta ei ole kirjattu, miten kävi
explain-charged = Veloitus
explain-percent = { $percent } %
explain-owed = Korvaava
explain-owed-open = korvaavaa tapaamista ei ole vielä kirjattu
explain-made-good = { $session }, { $day }
explain-rebook-open = uutta aikaa { $days } päivän kuluessa ei ole vielä kirjattu
explain-moved-to = Uusi aika
explain-clause = Sopimuksen kohta { $number }: peruutukset ja käyttämätön aika
explain-clause-other = Peruutuksista ja käyttämättömästä ajasta sovittu
explain-case = Tilanne
explain-tier-hours = ilmoitus viimeistään { $hours } h ennen
explain-tier-days = ilmoitus viimeistään { $days } vrk ennen
explain-tier-workdays = { $days ->
    [one] ilmoitus viimeistään työpäivää ennen
   *[other] ilmoitus viimeistään { $days } työpäivää ennen
}
explain-tier-later = ilmoitus myöhemmin, ennen alkua
explain-illness = sairastuminen: { $rule }
explain-illness-days = sairastuminen: { $rule } { $days } päivän kuluessa
explain-workdays-note = Työpäiviä eivät ole lauantai, sunnuntai, pyhäpäivät, juhannusaatto eikä jouluaatto.
explain-cost = Mitä tapaaminen maksaa
explain-cost-planned = Mitä tapaaminen maksaa, jos se pidetään
explain-price = Hinta
explain-with-vat = { $amount }, sis. alv
explain-without-vat = { $amount }, veroton
explain-price-reason = syy: { $reason }
explain-amount-at = { $percent } hinnasta
explain-travel = Matka
explain-travel-how = { $km } km, { $price }/km
explain-km-recorded = ajettu matka
explain-km-agreed = sovittu matka
explain-net = Veroton
explain-vat = Alv { $rate }
explain-vat-in-it = Siinä alv { $rate }
explain-vat-short = Alv
explain-total = Yhteensä
explain-vat-note = Alv on laskettu vain tälle tapaamiselle. Laskulla se lasketaan kerran koko summasta, joten se voi poiketa sentillä.
explain-payers = Maksajat
explain-payer = Maksaja
explain-share = Osuus
explain-missing = Sopimatta
explain-if-cancelled = Jos tapaaminen perutaan
explain-amount-net = Veroton
explain-amount-gross = Sis. alv
explain-until = viimeistään { $day } klo { $time }
explain-until-past = { $until } (mennyt)
explain-until-start = myöhemmin, ennen alkua
explain-until-never = ei ilmoitusta ennen alkua

cancel-rule-by-supervisor = { $who } perui: ei veloitusta, ja korvaava tapaaminen jää sovittavaksi
cancel-rule-moved = siirretty molempien suostumuksella: ei veloitusta
cancel-rule-excused = este hyväksyttiin sopimuksen mukaan
cancel-rule-no-show = ennen alkua ei ilmoitettu
cancel-rule-tier = peruttu ennen alkua, porras ilmoitusajan mukaan
excuse-effect-counts = hyväksytty: sopimuksen ehto täyttyi
excuse-effect-no-exception = hyväksytty, mutta sopimuksen mukaan se ei muuta maksua
excuse-effect-not-agreed = hyväksytty, mutta sopimuksessa ei ole ehtoa esteistä
timing-in-time = ajoissa
timing-late = myöhässä
price-source-session = tapaamisen oma hinta
price-source-mapping = kartoituskeskustelu on maksuton
price-source-free-trial = kokeilukerrat ovat maksuttomia
price-source-phase = vaiheesta sovittu hinta
price-source-list = hinnasto
price-source-contract = sovittu hinta
price-source-unit = työnohjaustunnista sovittu hinta
charge-missing-price = hinta
charge-missing-trial-terms = ovatko kokeilukerrat maksullisia
charge-missing-clause = mitä peruutus maksaa
charge-missing-vat = arvonlisäverokohtelu
charge-missing-shares = maksajien osuudet, joista tuona päivänä tulee koko hinta
