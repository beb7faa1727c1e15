### Päätökset, arvioinnit, vaiheet, sovittelu, tavoitteet ja välitehtävät.

help-decide = Kirjaa päätös kokeilun jälkeisestä aloituksesta tai työn jatkosta ja ketkä siitä sopivat
help-decide--id = Toimeksianto
help-decide--about = Mistä päätettiin: trial (aloitetaanko) tai continuation (jatketaanko)
help-decide--outcome = Mitä päätettiin: start tai stop; continue, change tai end
help-decide--by = Ketkä sopivat, rooleina pilkuilla erotettuina; aloitukseen ja jatkoon tarvitaan kaikki sopimuksen osapuolet, lopettamiseen riittää yksi
help-decide--date = Päivä, jos se ei ole tänään
help-decide--until = Viimeinen päivä, johon asti jatketaan
help-decide-examples =
    {"  "}tyo decide k26-03 trial start --by supervisee,manager,supervisor
    {"  "}tyo decide k26-03 continuation continue --until 2027-08-31 --by supervisee,manager,supervisor
decide-trial = kokeilu: aloitetaanko työ
decide-continuation = jatko: jatketaanko työtä
ask-decide-about = Mistä päätettiin
ask-decide-outcome = Mitä päätettiin
ask-decide-by = Ketkä sopivat
ask-decide-by-why = Aloitukseen ja jatkoon tarvitaan kaikki valmiiksi merkityt; lopettamiseen riittää yksi. Jos esihenkilöt päättävät, ryhmää on ensin kuultu.
decide-done = `{ $id }`, { $about }: { $outcome }, { $date } ({ $roles })
decide-until = voimassa { $date } asti
decide-nothing-billed = mitään ei laskuteta
decide-billed = laskutettavaa:
decide-no-price = hinnasta ei ole sovittu
decide-next = seuraavaksi: `{ $command }`

help-review = Kirjaa arviointi tai se, että siitä luovutaan; vastauksia ei kirjata
help-review--id = Toimeksianto
help-review--review-type = Väliarviointi (interim) tai loppuarviointi (final)
help-review--date = Päivä, jos se ei ole tänään
help-review--assessors = Ketkä arvioivat, rooleina pilkuilla erotettuina; ellei muuta anneta, ohjattava ja työnohjaaja
help-review--manager-invited-by = Kuka kutsui esihenkilön; yksilötyönohjauksen arviointiin kutsuu vain ohjattava
help-review--blocks = Läpikäydyt osat pilkuilla erotettuina; cooperation ja goals ovat pakollisia
help-review--waive = Arvioinnista luovutaan; syy yhtenä sanana
help-review-examples =
    {"  "}tyo review k26-03 interim --blocks cooperation,goals
    {"  "}tyo review k26-03 final --waive supervisee-wish
ask-review-type = Kumpi arviointi
ask-review-blocks = Mitä käytiin läpi
ask-review-blocks-why = Yhteistyö ja tavoitteet kuuluvat jokaiseen arviointiin. Tähän ei kirjata, mitä sanottiin.
ask-review-assessors = Ketkä arvioivat
ask-review-assessors-why = Edistymistä arvioivat ohjattava ja työnohjaaja yhdessä; esihenkilö tulee yksilötyönohjauksen arviointiin, jos ohjattava on hänet kutsunut.
review-done = `{ $id }`, { $kind }, { $date }
review-waived = `{ $id }`, { $kind }, { $date }: luovuttu, { $reason }
review-blocks = käytiin läpi: { $list }
review-assessors = arvioijat: { $list }
review-next = seuraava viimeistään { $date }
review-sealed = kirjattiin vain päivä, roolit ja osat; se, mitä sanottiin, ei kuulu tämän kansion avoimiin tiedostoihin

help-step = Kirjaa jokin muu vaihe; ilman vaihetta luettelee ne, jotka voi nyt kirjata
help-step--id = Toimeksianto
help-step--event = Vaihe, esimerkiksi offered, paused tai agreed
help-step--date = Päivä, jos se ei ole tänään
help-step--by = Kuka sen teki, roolina
help-step--code = Syy tai tulos yhtenä sanana, esimerkiksi yes tai no-agreement
help-step--until = Päivä, johon asti: tarjouksen viimeinen voimassaolopäivä, päivä jona tauko päättyy
help-step--party = Ohjattava tai osapuoli, jota vaihe koskee, tunnuksena
help-step--waive = Miksi jokin päättymiseen kuuluva jää tekemättä, yhtenä sanana
help-step-examples =
    {"  "}tyo step k26-03
    {"  "}tyo step k26-03 paused --until 2027-01-15 --by supervisee
    {"  "}tyo step k26-08 party_consented --party P2
step-heading-step = Vaihe
step-heading-meaning = Mitä se kertoo
step-how = kirjaa vaihe: `tyo step { $id } VAIHE`
step-done = `{ $id }`, { $what }, { $date }
step-state = nyt: { $state }
step-waive-only-ended = vain vaiheessa `ended` voi jäädä jotakin tekemättä; muille vaiheille annetaan `--code`
ask-step-code = Mikä näistä
ask-step-until = Mihin asti
ask-step-until-mapping-set = Kartoituksen päivä
ask-step-until-offered = Tarjous voimassa asti
ask-step-until-paused = Jatketaan viimeistään
ask-step-until-ending = Viimeinen päivä
ask-step-party = Ketä se koskee
ask-person-code-why = Tunnus, esimerkiksi s3 tai P2; nimiä ei kirjata.
ask-person-code-wrong = s tai P ja numero
refused-not-a-person-code = `{ $who }` ei ole tunnus; ohjattavia ja osapuolia ei kirjata nimeltä
hint-not-a-person-code = anna tunnus, esimerkiksi `s1` tai `P2`

step-is-enquiry = joku kysyi työstä ensimmäisen kerran tai uudelleen
step-is-answered = tiedusteluun vastattiin
step-is-mapping-set = kartoituksen päivä sovittiin; `--until` on se päivä
step-is-offered = tarjous tehtiin; `--until` on sen viimeinen voimassaolopäivä
step-is-contract-sent = sopimus lähetettiin allekirjoitettavaksi
step-is-declined = joku kieltäytyi
step-is-referred = asiakas ohjattiin toiselle
step-is-lost = yhteydenpito päättyi
step-is-withdrawn = vetäydyttiin ennen alkua; sovittelussa osapuoli vetäytyi, eikä hänen tarvitse kertoa syytä
step-is-paused = tauosta sovittiin; `--until` on päivä, johon mennessä jatketaan
step-is-resumed = työ jatkuu tauon jälkeen
step-is-dissatisfaction = joku kertoi olevansa tyytymätön; syytä ei kirjata
step-is-dispute-talk = tyytymättömyydestä keskusteltiin
step-is-third-party = kolmatta osapuolta pyydettiin arvioimaan asia
step-is-dispute-settled = erimielisyys sovittiin
step-is-ending = päättämisestä sovittiin
step-is-themes-confirmed = tilaajalle annettavan palautteen aihepiirit vahvistettiin
step-is-report-approved = ohjattavat hyväksyivät palautteen
step-is-report-sent = palaute lähetettiin tilaajalle
step-is-ended = työ on päättynyt ja kaikki päättymiseen kuuluva on tehty
step-is-archived = kaikki on arkistoitu
step-is-purged = hävitettäväksi kuulunut on hävitetty
step-is-member-joined = ryhmään tuli jäsen ryhmän suostumuksella
step-is-member-left = ryhmästä lähti jäsen
step-is-feedback-consent = saatiin suostumus kerätä palautetta organisaatiossa
step-is-manager-invited = esihenkilö kutsuttiin arviointiin; yksilötyönohjauksessa `--by supervisee`
step-is-commissioner-heard = tarve ja tavoitteet käytiin läpi tilaajan kanssa
step-is-goals-agreed = tavoitteet sovittiin ohjattavien kanssa
step-is-request = sovittelua pyydettiin
step-is-suitability = soveltuvuuskeskustelu pidettiin; koodi on yes tai no
step-is-commissioned = työnantaja antoi toimeksiannon
step-is-party-consented = osapuoli suostui yhteistapaamisiin
step-is-problem-defined = osapuolet hyväksyivät yhteisen ongelman määrittelyn
step-is-discussion = yhteinen keskustelu pidettiin
step-is-agreed = osapuolet pääsivät sovintoon
step-is-communicated = muille kerrottiin, mitä osapuolet olivat sopineet kerrottavaksi
step-is-closed = toimeksianto päätettiin; sovittelun koodi kertoo tuloksen
step-is-reopened = päätetty sovittelu avattiin uudelleen
step-is-notes-destroyed = muistiinpanot hävitettiin
step-is-booked = asiakas varasi ajan
step-is-confirmed = varaus vahvistettiin kirjallisesti
step-is-checked = sisältö ja tekniikka käytiin läpi asiakkaan kanssa
step-is-reminded = muistutus lähetettiin
step-is-prepared = tila, alustat ja kutsu ovat kunnossa
step-is-feedback-asked = palautetta pyydettiin
step-is-price-reviewed = hinta tarkistettiin

help-mediation = Kirjaa, mitä vain sovittelussa on: osapuolet tunnuksina, sovinnon ehdot, seurannat ja tulos
help-mediation-party = Lisää osapuoli tunnuksella; nimiä ei kirjata
help-mediation-party--id = Toimeksianto
help-mediation-party--code = Osapuolen tunnus, esimerkiksi P3; ilman sitä seuraava vapaa
help-mediation-party--support-person = Mukana on tukihenkilö, jonka kaikki ovat hyväksyneet
help-mediation-party-examples =
    {"  "}tyo mediation party k26-08 P3 --support-person
help-mediation-term = Kirjaa, kuka vastaa sovinnon ehdosta ja mihin mennessä; sanamuoto on vain sopimuksessa
help-mediation-term--id = Toimeksianto
help-mediation-term--terms = Kuka (P1, employer tai all) ja kaksoispisteen jälkeen päivä; voi toistaa
help-mediation-term-examples =
    {"  "}tyo mediation term k26-08 --term P1:2026-12-01 --term all:15.1.2027 --term employer
help-mediation-follow-up = Kirjaa seuranta: miten kukin ehto on pidetty
help-mediation-follow-up--id = Toimeksianto
help-mediation-follow-up--date = Päivä, jos se ei ole tänään
help-mediation-follow-up--results = Miten ehdot on pidetty, järjestyksessä pilkuilla erotettuina: kept, partly tai not
help-mediation-follow-up--without-mediator = Osapuolet seurasivat sovintoa keskenään
help-mediation-follow-up-examples =
    {"  "}tyo mediation follow-up k26-08 --results kept,kept,partly
help-mediation-close = Päätä sovittelu ja kirjaa sen tulos
help-mediation-close--id = Toimeksianto
help-mediation-close--outcome = Tulos: agreed, partial, no-agreement, withdrawn tai not-suitable
help-mediation-close--date = Päivä, jos se ei ole tänään
help-mediation-close-examples =
    {"  "}tyo mediation close k26-08 agreed
mediation-party-done = `{ $id }`: osapuoli { $party }
mediation-party-supported = `{ $id }`: osapuoli { $party }, mukana tukihenkilö
mediation-parties = osapuolet: { $list }
mediation-all = kaikki yhdessä
mediation-terms-where = ehtojen sanamuoto on vain osapuolten sopimuksessa
mediation-followed-up = `{ $id }`, seuranta, { $date }
mediation-closed = `{ $id }`, päätetty: { $outcome }, { $date }
ask-term = { $number }. ehto: kuka vastaa ja mihin mennessä
ask-term-why = Kirjoita P1:1.12.2026, employer tai all; tyhjä rivi lopettaa. Ehdon sanamuotoa ei kirjoiteta tähän.
ask-term-wrong = P ja numero, employer tai all; sitten kaksoispiste ja päivä
ask-result = Miten { $number }. ehto on pidetty
ask-mediation-outcome = Mikä oli tulos
term-kept = pidetty
term-partly = pidetty osittain
term-not = ei pidetty
code-agreed = sovinto

help-goal = Pidä kirjaa tavoitteista, jotka tilaaja saa lukea; muita ei kirjata näihin tiedostoihin
help-goal-add = Lisää tavoite; vain ohjattaville näkyvästä kirjataan sopiminen, ei sanamuotoa
help-goal-add--id = Toimeksianto
help-goal-add--text = Tavoite sanoin
help-goal-add--origin = Kenen tavoite: supervisee, organisation tai joint
help-goal-add--visibility = Kuka saa lukea: commissioner tai vain supervisees
help-goal-add--date = Päivä, jona siitä sovittiin, jos on sovittu
help-goal-add-examples =
    {"  "}tyo goal add k26-03 --visibility commissioner --origin joint --text "Työnjako on selkeä."
    {"  "}tyo goal add k26-03 --visibility supervisees
help-goal-revise = Muotoile tavoite uudelleen; päivä jää näkyviin
help-goal-revise--id = Toimeksianto
help-goal-revise--goal = Tavoite, esimerkiksi g1
help-goal-revise--text = Uusi sanamuoto
help-goal-revise--date = Päivä, jos se ei ole tänään
help-goal-revise-examples =
    {"  "}tyo goal revise k26-03 g1 --text "Työnjako on selkeä ja kirjattu."
help-goal-drop = Luovu tavoitteesta; se jää tietoihin päivineen
help-goal-drop--id = Toimeksianto
help-goal-drop--goal = Tavoite, esimerkiksi g1
help-goal-drop--date = Päivä, jos se ei ole tänään
help-goal-drop-examples =
    {"  "}tyo goal drop k26-03 g2
help-goal-agree = Kirjaa päivä, jona tavoitteet sovittiin ohjattavien kanssa
help-goal-agree--id = Toimeksianto
help-goal-agree--date = Päivä, jos se ei ole tänään
help-goal-agree-examples =
    {"  "}tyo goal agree k26-03 --date 15.10.
help-goal-list = Luettele tavoitteet, jotka tilaaja saa lukea
help-goal-list--id = Toimeksianto
help-goal-list-examples =
    {"  "}tyo goal list k26-03
goal-heading-id = Tavoite
goal-heading-origin = Kenen
goal-heading-text = Sanoin
goal-heading-state = Tilanne
goal-agreed = sovittu { $date }
goal-revised = muotoiltu uudelleen { $date }
goal-dropped = luovuttu { $date }
goal-open = ei vielä sovittu
goal-none = ei tavoitteita, jotka tilaaja saa lukea
goal-agreed-only = `{ $id }`: tavoitteet sovittu ohjattavien kanssa; sanamuotoa ei kirjattu
goal-where = vain ohjattaville tarkoitetut tavoitteet kuuluvat paperiseen liitteeseen, jota maksaja ei saa: `tyo contract render { $id } --document goals-annex`
ask-goal-visibility = Kuka saa lukea tavoitteen
ask-goal-origin = Kenen tavoite
ask-goal-text = Tavoite sanoin
ask-goal-text-why = Tilaaja saa lukea sen, joten siinä ei kerrota mitään yksittäisestä ohjattavasta.
visibility-commissioner = myös tilaaja
visibility-supervisees = vain ohjattavat ja työnohjaaja
origin-supervisee = ohjattavien
origin-organisation = organisaation
origin-joint = yhteinen
refused-no-goal = toimeksiannolla `{ $id }` ei ole voimassa olevaa tavoitetta `{ $goal }`
hint-no-goal = `tyo goal list { $id }` luettelee ne
refused-sealed-goal = vain ohjattaville tarkoitetun tavoitteen sanamuotoa ei kirjoiteta avoimeen tiedostoon
hint-sealed-goal = jätä `--text` pois, niin kirjataan vain päivä; sanamuoto kuuluu paperiseen tavoiteliitteeseen

help-task = Pidä kirjaa välitehtävistä; niiden sisältöä ei kirjata
help-task-add = Kirjaa, että välitehtävästä sovittiin
help-task-add--id = Toimeksianto
help-task-add--session = Tapaaminen, jossa siihen palataan, esimerkiksi s05; ilman sitä seuraava
help-task-add--date = Sopimispäivä, jos se ei ole tänään
help-task-add-examples =
    {"  "}tyo task add k26-03 --session s05
help-task-done = Kirjaa, että välitehtävään palattiin
help-task-done--id = Toimeksianto
help-task-done--task = Välitehtävä, esimerkiksi t1; ilman sitä vanhin avoin
help-task-done--date = Päivä, jos se ei ole tänään
help-task-done-examples =
    {"  "}tyo task done k26-03
help-task-list = Luettele välitehtävät
help-task-list--id = Toimeksianto
help-task-list-examples =
    {"  "}tyo task list k26-03
task-heading-id = Välitehtävä
task-heading-date = Sovittu
task-heading-session = Käsitellään
task-heading-done = Tehty
task-next-session = seuraavassa tapaamisessa
task-none = ei välitehtäviä
refused-no-task = toimeksiannolla `{ $id }` ei ole tällaista avointa välitehtävää
hint-no-task = `tyo task list { $id }` luettelee ne
refused-tasks-not-agreed = toimeksiannon `{ $id }` sopimuksessa ei ole sovittu välitehtävistä
hint-tasks-not-agreed = sovi niistä ensin: `tyo contract amend { $id } --set intermediate_tasks=true` tai, jos kukaan ei ole allekirjoittanut, `tyo edit { $id }`

ask-goal-private = Onko tekstissä jonkun nimi tai terveystietoja? Tilaaja näkee tavoitteen.
warn-goal-private = tilaaja näkee tavoitteen: varmista, ettei siinä ole kenenkään nimeä eikä terveystietoja
goal-not-added = tavoitetta ei kirjattu
ask-step-approved-by = Kuka hyväksyi palautteen
ask-decide-until = Mihin asti jatketaan
step-is-closing-waived = päätöstapaamisesta luovuttiin; koodi kertoo syyn
step-ended-letter = kaikki on tehty; päätöskirje: `tyo contract render { $id } --document closing-letter`
step-is-prepared-talk = esitys on valmis pidettäväksi
help-mediation-term--remove = Poista ehto, joka kirjattiin väärin: sen numero
help-mediation-follow-up--time = Milloin tapaaminen sovittelijan kanssa alkoi, jos sitä ei ollut suunniteltu
mediation-term-number = ehdon numero, 1–{ $count }
mediation-closed-planned = suunniteltu tapaaminen on vielä kirjattuna; peruuta se: `tyo session cancel { $id } { $session }`
