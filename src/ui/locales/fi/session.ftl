### Tapaamisten kirjaaminen: pidetty, peruttu, siirretty, saapumatta jääminen, luettelo.

help-session-hold = Kirjaa pidetty tapaaminen; pelkkä tunnus riittää, kun kaikki meni suunnitellusti
help-session-hold--id = Toimeksianto
help-session-hold--session = Tapaaminen, jos se ei ole viimeisin alkanut
help-session-hold--all = Kaikki suunnitellut tapaamiset, jotka ovat alkaneet; ensin taulukko ja kysymys
help-session-hold--date = Päivä, kun tapaamista ei ollut suunniteltu
help-session-hold--time = Alkamisaika, kun tapaamista ei ollut suunniteltu
help-session-hold--session-type = Tapaamisen laji, esimerkiksi review tai closing; muuten laji päätellään
help-session-hold--present = Montako oli paikalla
help-session-hold--minutes = Kesto minuutteina, jos se poikkesi suunnitellusta
help-session-hold--minutes-reason = Miksi kesto poikkesi suunnitellusta
help-session-hold--mode = Miten tavattiin, jos toisin kuin on sovittu
help-session-hold--km = Ajetut kilometrit edestakaisin; muuten sopimuksen matka
help-session-hold--venue = Paikka, jos muu kuin sovittu
help-session-hold--party = Sovittelun osapuoli, joka tavattiin
help-session-hold-examples =
    {"  "}tyo session hold kuusilahti-vk-ryhma
    {"  "}tyo session hold kuusilahti-vk-ryhma --present 5 --mode remote
    {"  "}tyo session hold kuusilahti-vk-ryhma --date eilen --time 13
    {"  "}tyo session hold --all

help-session-cancel = Kirjaa peruutus ja näytä heti, mitä se maksaa; syytä ei kirjata eikä terveydestä mitään
help-session-cancel--id = Toimeksianto
help-session-cancel--session = Tapaaminen, jos se ei ole seuraava
help-session-cancel--by = Kuka perui; ryhmän yhden jäsenen poissaolo ei ole peruutus
help-session-cancel--notice = Milloin ilmoitus tuli; ellei sitä anneta, nyt
help-session-cancel--excuse = Hyväksyttiinkö este sopimuksen mukaan; estettä itseään ei kirjata
help-session-cancel--replacement = Korvaavan tapaamisen aika, kun työnohjaaja perui
help-session-cancel-examples =
    {"  "}tyo session cancel kuusilahti-vk-ryhma --by contact
    {"  "}tyo session cancel yksilo-k12 s03 --by supervisee --notice "eilen 16.30"
    {"  "}tyo session cancel kuusilahti-vk-ryhma --by supervisor --replacement "3.12. klo 13"

help-session-move = Siirrä tapaaminen, kun molemmat osapuolet ovat suostuneet
help-session-move--id = Toimeksianto
help-session-move--session = Tapaaminen, jos se ei ole seuraava
help-session-move--to = Uusi aika; pelkkä päivä pitää kellonajan ennallaan
help-session-move--agreed = Molemmat osapuolet ovat suostuneet siirtoon
help-session-move--agreed-on = Milloin siirrosta sovittiin; ellei sitä anneta, nyt
help-session-move-examples =
    {"  "}tyo session move kuusilahti-vk-ryhma --to "3.12. klo 13" --agreed

help-session-no-show = Kirjaa, ettei kukaan tullut eikä peruutuksesta ilmoitettu
help-session-no-show--id = Toimeksianto
help-session-no-show--session = Tapaaminen, jos se ei ole viimeisin alkanut
help-session-no-show--journey-made = Matka paikalle ehdittiin tehdä
help-session-no-show--no-journey = Matkaa ei tehty
help-session-no-show-examples =
    {"  "}tyo session no-show yksilo-k12 --journey-made

help-session-list = Luettele tapaamiset: milloin, millainen, miten kävi, paljonko veloitetaan
help-session-list--id = Vain tämä toimeksianto
help-session-list--from = Ensimmäinen päivä
help-session-list--to = Viimeinen päivä
help-session-list--status = Vain ne, joiden kävi näin
help-session-list--supervisor = Vain tämän työnohjaajan tapaamiset
help-session-list--month = Vain tämä kuukausi, esimerkiksi 2026-11
help-session-list-examples =
    {"  "}tyo session list kuusilahti-vk-ryhma
    {"  "}tyo session list --month 2026-11 --status cancelled

session-held = pidetty: { $id } { $session } ({ $details })
session-held-all = pidetty: { $count ->
        [one] { $count } tapaaminen
       *[other] { $count } tapaamista
    }
session-next = seuraava: { $session }
session-waiting = kirjaamatta on vielä: { $sessions }
session-present = läsnä { $count }
session-none-waiting = kaikki alkaneet tapaamiset on kirjattu
session-kept = mitään ei kirjattu
session-col-engagement = Toimeksianto
session-col-id = Tunnus
session-col-when = Aika
session-col-minutes = Min
session-col-type = Laji
session-col-status = Tilanne
session-col-charge = Maksu
session-col-mode = Tapa
session-col-km = Km
session-empty = ei tapaamisia
session-timing-in-time = peruttu ajoissa
session-timing-late = peruttu myöhään
session-moved-to = { $status }: { $when }
session-owed = { $status }, korvaava sopimatta
session-cancelled = peruttu: { $id } { $session }
session-notice = ilmoitus { $when }
session-missed = kukaan ei tullut: { $id } { $session }
session-moved = siirretty: { $id } { $session }
session-now = uusi aika: { $session }
session-replacement = korvaava tapaaminen: { $session }
session-percent = { $percent } %
session-month = kuukausi kirjoitetaan muodossa `2026-11`
warn-session-overlap = { $when }: samaan aikaan on `{ $id }` { $session }
warn-session-journey = { $when }: `{ $id }` { $session } on niin lähellä, ettei matkaan jää aikaa (väliä { $between } min, arvio { $needed } min)

minutes-reason-late-start = aloitus myöhästyi
minutes-reason-ended-early = päätettiin sovitusti aiemmin
minutes-reason-extended = jatkettiin sovitusti
minutes-reason-technical = yhteys tai tila petti
minutes-reason-other = muu syy

cancel-by-payer = maksaja
cancel-by-contact = yhteyshenkilö
cancel-by-supervisee = ohjattava
cancel-by-too-few = osallistujia liian vähän
cancel-by-supervisor = työnohjaaja

cost-amount = veloitus { $percent } %: { $amount } – { $why } ({ $source })
cost-percent = veloitus { $percent } % – { $why } ({ $source })
cost-open = veloitusta ei voi laskea: { $why } ({ $source })
cost-source-clause = sopimuksen kohta { $clause }
cost-source-terms = sovitut ehdot
cost-with-vat = { $amount } sis. alv
cost-without-vat = { $amount } + alv
cost-journey = matka { $km } km: { $amount }
cost-workdays = { $days } työpäivää
cost-tier-hours = ilmoitus { $given } ennen, raja { $hours } h
cost-tier-days = ilmoitus { $given } ennen, raja { $days } vrk
cost-tier-workdays = ilmoitus { $given } ennen, raja { $days } työpäivää
cost-tier-last = ilmoitus { $given } ennen, viimeinen porras
clause-rule-by-supervisor = työnohjaaja perui
clause-rule-moved = siirretty yhteisestä sopimuksesta
clause-rule-excused = este hyväksyttiin sopimuksen mukaan
clause-rule-no-show = ilmoitusta ei tullut ennen alkua
clause-rule-tier = ilmoituksen aika
clause-gap-no-clause = peruutuksista ei ole sovittu
clause-gap-no-tiers = peruutuksen portaista ei ole sovittu
clause-gap-no-tier-reached = ilmoitus tuli myöhemmin kuin viimeinen porras ulottuu
clause-gap-no-show-unsaid = käyttämättä jääneen ajan hinnasta ei ole sovittu
clause-gap-notice-unrecorded = ilmoituksen aikaa ei ole kirjattu
clause-gap-one-of-several = yksi jäsen ei voi perua koko ryhmän aikaa
clause-gap-too-few-unsaid = ei ole sovittu, montako on liian vähän

ask-session-time = Moneltako tapaaminen alkoi?
ask-session-minutes-reason = Miksi kesto poikkesi suunnitellusta?
ask-session-by = Kuka perui?
ask-session-notice = Milloin ilmoitus tuli?
ask-session-notice-why = Ilmoituksen aika ratkaisee, paljonko veloitetaan. Syytä ei kirjata.
ask-session-to = Mihin aikaan tapaaminen siirtyy?
ask-session-agreed = Ovatko molemmat osapuolet suostuneet siirtoon?
ask-session-journey = Ehdittiinkö matka paikalle tehdä?
ask-session-hold-few = Kirjataanko silti pidetyksi?
ask-session-hold-all = { $count ->
        [one] Kirjataanko tämä tapaaminen pidetyksi?
       *[other] Kirjataanko nämä { $count } tapaamista pidetyiksi?
    }
ask-session-past = Siirretäänkö silti?

warn-session-too-few = paikalla oli { $present }, vaikka tapaamiseen tarvitaan { $min }: se olisi pitänyt perua (`--by too_few`)
warn-session-too-many = paikalla oli { $present }, vaikka ohjattavia on { $size }
warn-session-usual-km = paikka oli toinen kuin sovittu, mutta { $km } km on matka sovittuun paikkaan; anna `--km`
warn-session-past = { $when } on jo mennyt
warn-session-left-out = `{ $id }` { $session } jäi kirjaamatta: { $why }
warn-excuse-no-exception = sopimuksen mukaan este ei muuta veloitusta
warn-excuse-not-agreed = sopimuksessa ei ole ehtoa hyväksytystä esteestä, joten se ei muuta veloitusta
hint-excuse = jos este hyväksyttiin sopimuksen mukaan: `tyo undo`, sitten sama uudelleen ja `--excuse accepted`
hint-session-substitute = korvaava tapaaminen on velkaa: `tyo session cancel { $id } { $session } --replacement "pvm klo aika"`
hint-session-not-moved = ilman suostumusta aikaa ei siirretä; peruutus: `tyo session cancel { $id } { $session }`

refused-not-planned = tapaaminen `{ $session }` on jo kirjattu: { $status }
hint-not-planned = pidetystä tapaamisesta korjaa yhden tiedon `tyo session correct { $id } { $session } --present 5`; viimeisimmän kirjauksen peruu `tyo undo`, muun korjaa `tyo edit { $id }`
refused-moved-on = tapaaminen `{ $session }` on jo siirretty
hint-moved-on = uusi on `{ $next }`, { $moment }: anna se tunnus
refused-nothing-to-hold = toimeksiannolla `{ $id }` ei ole kirjaamatonta tapaamista
hint-nothing-to-hold = `tyo session list { $id }` luettelee tapaamiset; suunnittelematon kirjataan näin: `tyo session hold { $id } --date eilen --time 13`
refused-session-ahead = tapaaminen `{ $session }` alkaa vasta { $moment }
hint-session-ahead = kirjaa se sen jälkeen; muu tapaaminen: `tyo session hold { $id } --date eilen --time 13`
refused-held-ahead = { $moment } on vasta edessä, joten tapaamista ei ole voitu pitää
hint-held-ahead = suunnittele se: `tyo session plan { $id }`
refused-nothing-planned = toimeksiannolla `{ $id }` ei ole suunniteltua tapaamista
hint-nothing-planned = `tyo session list { $id }` luettelee tapaamiset, `tyo session plan { $id }` suunnittelee uusia
refused-several-fit = ei ole selvää, mitä suunniteltua tapaamista tarkoitat: { $sessions }
hint-several-fit = anna tunnus toimeksiannon perään; `tyo session list { $id }` näyttää ajat
refused-remote-km = tapaaminen `{ $session }` on etänä, joten matkaa ei ole
hint-remote-km = jos tavattiin paikan päällä, lisää `--mode on_site`
refused-nobody-present = tapaamista `{ $session }` ei pidetty, jos paikalla ei ollut ketään
hint-nobody-present = `tyo session no-show { $id } { $session }`
refused-notice-after-start = ilmoitus ei tullut ennen alkua: tapaaminen `{ $session }` alkoi { $moment }
hint-notice-after-start = ilman ajoissa tullutta ilmoitusta: `tyo session no-show { $id } { $session }`
refused-notice-ahead = { $moment } on vasta edessä, joten ilmoitus ei ole vielä tullut
hint-notice-ahead = anna aika, jolloin ilmoitus tuli, esimerkiksi `--notice "eilen 16.30"`
refused-one-of-several = yhden jäsenen poissaolo ei peru tapaamista `{ $session }`: ryhmän ajan peruu maksaja tai yhteyshenkilö
hint-one-of-several = jos paikalle olisi tullut vähemmän kuin `min_present`: `--by too_few`; muuten tapaaminen pidetään
refused-excuse-of-supervisor = työnohjaajan oma peruutus ei maksa mitään, joten `--excuse` ei kuulu siihen
refused-replacement-of-client = korvaava tapaaminen kuuluu vain työnohjaajan peruutukseen
hint-replacement-of-client = jätä `--replacement` pois; yhdessä sovittu uusi aika: `tyo session move { $id } { $session }`
refused-outside-term = { $moment } on sopimuskauden ulkopuolella (raja { $limit })
hint-outside-term = muuta ensin sopimusta, esimerkiksi `tyo contract amend { $id } --set end=2027-12-31 --effective tänään`
refused-same-time = tapaaminen `{ $session }` on jo { $moment }

refused-day-ahead = `{ $text }` on vasta edessä: tarkoititko { $first } vai { $second }?
hint-day-ahead = kirjoita vuosi mukaan: `{ $second }`
refused-day-behind = `{ $text }` on jo mennyt: tarkoititko { $first } vai { $second }?
hint-day-behind = kirjoita vuosi mukaan: `{ $second }`
refused-too-long-ago = { $moment } on liian varhain: tapaamisesta on voitu ilmoittaa jotakin aikaisintaan { $limit }
hint-too-long-ago = tarkista vuosi ja päivä
refused-agreed-ahead = { $moment } on vasta edessä, joten siirrosta ei ole vielä voitu sopia silloin
hint-agreed-ahead = anna aika, jolloin siirrosta sovittiin, esimerkiksi `--agreed-on "eilen 16.30"`, tai jätä valitsin pois

warn-session-day = { $day } ei yleensä ole tapaamispäivä: { $why }
warn-session-sunday = { $day } on sunnuntai

refused-nothing-missed = toimeksiannolla `{ $id }` ei ole alkanutta tapaamista, johon joku olisi voinut jäädä saapumatta
hint-nothing-missed = `tyo session list { $id }` luettelee tapaamiset; peruutus kirjataan näin: `tyo session cancel { $id }`
refused-not-held = tapaamista `{ $session }` ei ole kirjattu pidetyksi: { $status }
hint-not-held = pidetty tapaaminen kirjataan näin: `tyo session hold { $id }`; muun kirjauksen korjaa `tyo edit { $id }`
help-session-correct = Korjaa pidetystä tapaamisesta kirjattu tieto; muu jää ennalleen
help-session-correct--id = Toimeksianto
help-session-correct--session = Tapaaminen
help-session-correct--present = Montako oli paikalla
help-session-correct--minutes = Kesto minuutteina
help-session-correct--minutes-reason = Miksi kesto poikkesi suunnitellusta
help-session-correct--mode = Miten tavattiin
help-session-correct--km = Ajetut kilometrit edestakaisin
help-session-correct--venue = Paikka, jos muu kuin sovittu
help-session-correct-examples =
    {"  "}tyo session correct kuusilahti-vk-ryhma s05 --present 5
    {"  "}tyo session correct kuusilahti-vk-ryhma s05 --km 52 --minutes 75 --minutes-reason ended_early
session-corrected = korjattu: { $id } { $session } ({ $details })
warn-session-unsigned = varsinainen työ alkaa, vaikka sopimuksesta puuttuu allekirjoituksia
hint-session-unsigned = `tyo contract render { $id }` tekee sopimuksen, `tyo contract sign { $id }` kirjaa allekirjoitukset
