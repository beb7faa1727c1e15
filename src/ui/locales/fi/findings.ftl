### Mitä sopimuksesta puuttuu tai missä se on ristiriidassa itsensä kanssa, säännöittäin; sopimuksen kohdat ja lähteet.
### Tässä ei mainita avaimia eikä komentoja: samat sanat painetaan asiakirjojen luonnoksiin.

finding-parties-missing = ei ole sovittu, ketkä ovat sopijapuolia
finding-manager-missing = allekirjoittavaa esihenkilöä ei ole nimetty
finding-upper-manager-missing = esihenkilön esihenkilöä, joka myös allekirjoittaa, ei ole nimetty
finding-employer-missing = työnantajan valtuutettua edustajaa ei ole nimetty
finding-consumer-with-managers = tilaaja on yksityishenkilö, mutta allekirjoittajina olisi esihenkilöitä
finding-supervisee-named = ohjattava tai sovittelun osapuoli on henkilöissä nimeltä; heistä käytetään vain tunnusta
finding-co-supervisor-same = työnohjaaja ja toinen työnohjaaja ovat sama henkilö
finding-competence-missing = { $kind ->
    [supervision] työnohjaus
    [coaching] valmennus
    [mediation] sovittelu
    [talk] luennointi
    [relaxation] sointurentoutus
    [consulting] prosessikonsultointi
   *[other] tämä työ
} ei kuulu osaamisalueisiin: `{ $supervisor }`
finding-form-missing = työnohjauksen muotoa ei ole sovittu (yksilö, pari, ryhmä, tiimi, yhteisö, esihenkilöt)
finding-setting-missing = ei ole sovittu, ohjataanko esihenkilöitä yksin vai ryhmässä
finding-size-missing = ohjattavien määrä ei ole tiedossa
finding-size-contradicts-form = ohjattavien määrä ({ $size }) ei sovi työnohjauksen muotoon
finding-group-of-one = yhden ohjattavan ryhmä ei ole ryhmä
finding-group-of-two = kahden hengen ryhmä: tarkoitettiinko parityönohjausta?
finding-size-unusual = ohjattavia on { $size }; ryhmässä tai tiimissä on tavallisesti { $min }–{ $max }
finding-min-present-over-size = läsnä pitää olla vähintään { $min }, mutta ohjattavia on vain { $size }
finding-manager-participation-unsaid = ei ole sovittu, osallistuuko esihenkilö tiimin tapaamisiin

finding-trial-unsaid = ei ole sovittu, pidetäänkö kokeilukertoja
finding-trial-billable-missing = ei ole sovittu, ovatko kokeilukerrat maksullisia
finding-trial-decision-missing = ei ole sovittu, milloin kokeilukertojen jälkeen päätetään jatkosta
finding-trial-leaves-nothing = { $trials ->
    [one] kokeilukerta on samalla ainoa tapaaminen
   *[other] kaikki tapaamiset olisivat kokeilukertoja ({ $trials })
}

finding-minutes-missing = tapaamisen pituus puuttuu
finding-minutes-unusual = { $minutes } minuuttia on poikkeava pituus; tavallisesti { $min }–{ $max } minuuttia
finding-start-missing = alkamispäivä puuttuu
finding-term-missing = päättymispäivä, tapaamisten määrä tai ”toistaiseksi” puuttuu
finding-end-before-start = päättymispäivä { $end } on ennen alkamispäivää { $start }
finding-open-ended-with-end = sopimus on voimassa toistaiseksi, mutta sillä on päättymispäivä
finding-sessions-do-not-fit = tapaamisia on sovittu { $planned }, mutta sovitulla välillä niitä mahtuu sopimusaikaan enintään { $max }
finding-sessions-too-few = tapaamisia on sovittu { $planned }, mutta sovitulla välillä niitä tarvitaan vähintään { $min }
finding-single-session = sovittu on vain yksi tapaaminen; työnohjaus on tavallisesti prosessi
finding-interval-missing = ei ole sovittu, kuinka usein tavataan
finding-interval-unusual = tapaamisväli on { $min }–{ $max } viikkoa; tavallinen on 2–4 viikkoa
finding-break-outside-term = tauko { $first } alkaen ei osu sopimusaikaan
finding-term-long = yli { $months } kuukautta ilman jatkopäätöstä
finding-date-missing = päivää ei ole sovittu

finding-scheduling-missing = ei ole sovittu, miten tapaamisista sovitaan
finding-venue-missing = paikka puuttuu
finding-venue-outside-areas = paikkakunta { $town } ei ole toiminta-aluetta
finding-remote-tool-missing = ei ole sovittu, millä välineellä etätapaamiset pidetään
finding-fallback-tool-missing = tapaaminen voi siirtyä etäyhteydelle, mutta välinettä ei ole sovittu
finding-travel-when-remote = kaikki tapaamiset ovat etänä, mutta matkakuluista on sovittu

finding-goals-missing = ei ole sovittu, kenen kanssa tavoitteet asetetaan
finding-goals-need-manager = tavoitteet asetetaan esihenkilön kanssa, joka ei ole sopijapuoli
finding-methods-missing = menetelmiä ei ole nimetty
finding-feedback-missing = ei ole sovittu, mitä palautetta tilaaja saa
finding-feedback-on-few = yhden tai kahden ohjattavan aihepiirien kertomiseen tarvitaan kummankin suostumus
finding-feedback-to-consumer = palautetta annettaisiin tilaajalle, joka on itse ohjattava
finding-evaluation-missing = väliarvioinneista tai loppuarvioinnista ei ole sovittu
finding-evaluation-after-end = ensimmäinen arviointi ({ $months } kk) osuisi sopimusajan jälkeen, eikä loppuarvioinnista ole sovittu
finding-evaluation-with-manager = esihenkilö osallistuu aina arviointiin, vaikka vain ohjattava voi kutsua hänet
finding-continuation-unsaid = ei ole sovittu, milloin jatkosta keskustellaan
finding-continuation-before-start = jatkosta keskusteltaisiin ennen kuin työ alkaa ({ $days } päivää ennen päättymistä)

finding-price-missing = hinta puuttuu
finding-price-differs = sovittu hinta on { $agreed }, hinnaston mukaan { $listed }
finding-price-old = hintaa ei ole tarkistettu { $date } jälkeen, siis yli 12 kuukauteen
finding-price-lapsed = hinta oli voimassa { $date } asti
finding-consumer-price-net = maksaja on yksityishenkilö, mutta hinta on veroton
finding-organisation-price-gross = maksaja on organisaatio, mutta hinta on verollinen
finding-payer-missing = maksaja puuttuu
finding-shares-wrong = maksajien osuudet eivät ole yhteensä koko hinta { $date } alkaen
finding-reference-missing = { $client } palauttaa laskun, josta puuttuu { $reference ->
    [order_number] tilausnumero
    [contract_number] sopimusnumero
    [your_ref] viitteenne-tieto
    [cost_centre] kustannuspaikka
   *[other] viite
}
finding-payment-term-missing = maksuaika puuttuu
finding-public-term-long = maksuaika on { $days } päivää; hankintayksiköllä se on enintään 30
finding-business-term-long = maksuaika on { $days } päivää; yli 30 päivästä on sovittava nimenomaisesti
finding-cycle-missing = ei ole sovittu, kuinka usein laskutetaan
finding-vat-missing = arvonlisäveron käsittelyä ei ole valittu
finding-small-business-registered = myydään ilman arvonlisäveroa vähäisenä toimintana, vaikka toiminta on alv-rekisterissä
finding-vat-unregistered = laskutetaan arvonlisäveroa, vaikka toiminta ei ole alv-rekisterissä
finding-reverse-charge-id-missing = veron maksaa ostaja { $client }, jonka alv-tunniste puuttuu
finding-phase-price-missing = sovittelun jonkin vaiheen hinta puuttuu

finding-notice-to-missing = ei ole sovittu, kenelle peruutuksesta ilmoitetaan
finding-notice-channel-missing = ei ole sovittu, miten peruutuksesta ilmoitetaan
finding-tiers-missing = ei ole sovittu, mihin mennessä voi peruuttaa ja mitä peruuttaminen maksaa
finding-tiers-no-last = viimeisen hetken peruutuksen hinta puuttuu
finding-tiers-twice = sama ilmoitusaika on peruutusehdoissa kahteen kertaan
finding-tiers-disordered = peruutusehdot eivät etene aikaisimmasta ilmoituksesta myöhäisimpään
finding-tiers-falling = myöhempi peruutus maksaa { $percent } %, aikaisempi { $earlier } %
finding-percent-over-whole = { $percent } % on enemmän kuin koko hinta
finding-no-show-missing = ei ole sovittu, mitä käyttämättä jäänyt aika maksaa; myös 0 % on sanottava
finding-no-show-cheaper = saapumatta jääminen maksaa { $percent } %, viime hetken peruutus { $latest } %
finding-sickness-unsaid = ei ole sovittu, miten sairastuminen vaikuttaa
finding-rebook-days-missing = ei ole sovittu, monenko päivän kuluessa sairastumisen jälkeen sovitaan uusi aika
finding-interruption-missing = ei ole sovittu, miten kumpikin osapuoli voi keskeyttää työn
finding-first-step-missing = tyytymättömyyden ensimmäinen askel puuttuu
finding-step-time-missing = tyytymättömyyden ensimmäisen askeleen määräaika puuttuu
finding-third-party-missing = ei ole sovittu, kuka arvioi asian, jos keskustelu ei auta
finding-ethics-without-membership = on nimetty yhdistyksen eettinen toimikunta, mutta työnohjaaja ei ole yhdistyksen jäsen
finding-prior-contacts-unsaid = ei ole sanottu, onko aiemmista yhteyksistä kerrottu ennen allekirjoittamista
finding-oral-contract = suullinen sopimus on pätevä, mutta vaikea näyttää toteen

finding-mediation-parties-few = sovittelussa on vähintään kaksi osapuolta, tässä { $count }
finding-party-twice = osapuoli { $party } on kahteen kertaan
finding-follow-ups-missing = seurannasta ei ole sovittu
finding-follow-up-single = sovittu on yksi seuranta; tavallisesti niitä on vähintään kaksi
finding-follow-ups-disordered = seurannat eivät ole päivien mukaisessa järjestyksessä
finding-mediator-supervises = sama henkilö on tässä yksikössä sekä työnohjaajana että sovittelijana (`{ $other }`)

finding-topic-missing = puheenvuoron aihe ja otsikko puuttuvat
finding-audience-missing = kuulijoiden määrä ei ole tiedossa
finding-occasion-missing = tilaisuuden luonne puuttuu
finding-occasion-unsaid = tilaisuudeksi on valittu ”muu”, mutta sitä ei ole kuvattu
finding-people-missing = osallistujien määrä puuttuu
finding-equipment-missing = ei ole sovittu, mitä tilaaja järjestää tilaan

clause-parties = Osapuolet
clause-purpose = Tehtävä ja rajaus
clause-trial = Kokeilukerrat
clause-duration = Kesto ja määrä
clause-scheduling = Tapaamisista sopiminen
clause-place = Paikka ja toteutus
clause-goals = Tavoitteet
clause-methods = Menetelmät
clause-participant = Osallistujan oikeudet ja vastuu
clause-confidentiality = Luottamuksellisuus
clause-feedback = Palaute tilaajalle
clause-evaluation = Arviointi
clause-continuation = Jatkaminen
clause-price = Hinta, maksaja ja laskutus
clause-cancellation = Peruutukset ja käyttämätön aika
clause-interruption = Keskeyttäminen
clause-dissatisfaction = Tyytymättömyys ja erimielisyydet
clause-personal-data = Henkilötiedot
clause-prior-contacts = Aiemmat yhteydet ja esteellisyys
clause-conduct = Ammatillisuus
clause-amendments = Muuttaminen, liitteet ja allekirjoitukset
clause-follow-up = Aikataulu ja seuranta
clause-occasion = Tilaisuus

source-item-1 = STOryn luettelo, kohta 1
source-item-2 = STOryn luettelo, kohta 2
source-item-3 = STOryn luettelo, kohta 3
source-item-4 = STOryn luettelo, kohta 4
source-item-5 = STOryn luettelo, kohta 5
source-item-6 = STOryn luettelo, kohta 6
source-item-7 = STOryn luettelo, kohta 7
source-item-8 = STOryn luettelo, kohta 8
source-item-9 = STOryn luettelo, kohta 9
source-item-10 = STOryn luettelo, kohta 10
source-item-11 = STOryn luettelo, kohta 11
source-guidance = työnohjaajien hyvä käytäntö
source-mediation = sovittelijoiden hyvä käytäntö
source-house = johdonmukaisuus
source-act-30-2013-4 = laki 30/2013, 4 §
source-act-30-2013-5 = laki 30/2013, 5 §
source-act-1501-1993-3 = arvonlisäverolaki, 3 §
source-act-1501-1993-65 = arvonlisäverolaki, 65 §

severity-error = virhe
severity-warning = varoitus
severity-info = huomautus
