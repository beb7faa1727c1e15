### Mitä suljettujen luetteloiden sanat tarkoittavat: `<luettelo>-<sana>`.

kind-supervision = työnohjaus
kind-coaching = valmennus
kind-mediation = työyhteisösovittelu
kind-talk = luento
kind-relaxation = sointurentoutus
kind-consulting = prosessikonsultointi

form-individual = yksilötyönohjaus
form-pair = parityönohjaus
form-group = ryhmätyönohjaus
form-team = tiimityönohjaus
form-community = yhteisötyönohjaus
form-manager = esihenkilötyönohjaus

setting-individual = yksin
setting-group = ryhmässä

composition-same-team = yksi tiimi
composition-same-task-other-teams = sama työ, eri tiimit
composition-same-field-other-employers = sama ala, eri työnantajat

mode-on-site = paikan päällä
mode-remote = etänä
mode-hybrid = paikan päällä ja etänä

role-supervisor = työnohjaaja
role-co-supervisor = toinen työnohjaaja
role-supervisee = ohjattava
role-manager = esihenkilö
role-upper-manager = esihenkilön esihenkilö
role-commissioner = tilaaja
role-payer = maksaja
role-contact = yhteyshenkilö
role-party = osapuoli
role-employer = työnantajan edustaja

parties-three-party = työnohjaaja, ohjattavat ja esihenkilö
parties-two-party = työnohjaaja ja ohjattavat
parties-line-managers = työnohjaaja, esihenkilö ja hänen esihenkilönsä
parties-three-party-one = työnohjaaja, ohjattava ja esihenkilö
parties-two-party-one = työnohjaaja ja ohjattava

contract-form-written = kirjallinen
contract-form-oral = suullinen

scheduling-series = sarja kerrallaan
scheduling-next-at-end = seuraava sovitaan tapaamisen lopuksi
scheduling-by-email = sähköpostitse
scheduling-booking-link = varaussivulta

side-supervisor = työnohjaaja
side-commissioner = tilaaja
side-supervisees = ohjattavat
side-together = kaikki yhdessä

goals-with-supervisees = ohjattavien kanssa
goals-with-three-party = ohjattavien ja esihenkilön kanssa
goals-with-supervisees-one = ohjattavan kanssa
goals-with-three-party-one = ohjattavan ja esihenkilön kanssa

feedback-none = ei palautetta (vain tapaamisten määrä)
feedback-joint-meeting = yhteinen keskustelu
feedback-topics-at-end = aihepiirit kerran, lopuksi
feedback-topics-at-reviews = aihepiirit väliarviointien jälkeen ja lopuksi

cycle-monthly = kuukausittain
cycle-per-session = tapaamiskerroittain
cycle-per-term = kausittain
cycle-milestone = sovitun vaiheen valmistuttua

price-review-yearly = tarkistetaan vuosittain
price-review-fixed = kiinteä koko kauden

channel-email = sähköposti
channel-phone = puhelin
channel-text-message = tekstiviesti
channel-booking = varaussivu

sickness-rebook = sovitaan uusi aika
sickness-certificate = esitetään todistus
sickness-no-exception = sairastuminen ei muuta maksua

first-step-talk = keskustelu
first-step-written = kirjallinen viesti

third-party-experienced-supervisor = kokenut työnohjaaja
third-party-mediator = sovittelija
third-party-association-ethics = yhdistyksen eettinen toimikunta

cost-split-halves = kulut puoliksi
cost-split-supervisor = työnohjaaja maksaa
cost-split-commissioner = tilaaja maksaa

session-mapping = kartoitus
session-trial = kokeilukerta
session-regular = tapaaminen
session-review = arviointi
session-closing = päätöstapaaminen
session-info = alkuinfo
session-separate = erillistapaaminen
session-joint = yhteistapaaminen
session-followup = seurantatapaaminen
session-talk = luento
session-relaxation = rentoutus

session-status-planned = sovittu
session-status-held = pidetty
session-status-cancelled = peruttu
session-status-no-show = kukaan ei tullut
session-status-cancelled-by-supervisor = työnohjaaja perui
session-status-moved = siirretty

event-enquiry = tiedustelu
event-answered = tiedusteluun vastattu
event-mapping-set = kartoitus sovittu
event-offered = tarjous tehty
event-contract-sent = sopimus lähetetty
event-declined = kieltäytyminen
event-referred = ohjattu toiselle
event-lost = yhteydenpito päättyi
event-withdrawn = vetäytyminen
event-paused = tauosta sovittu
event-resumed = jatkettu
event-dissatisfaction = tyytymättömyys ilmaistu
event-dispute-talk = siitä keskusteltu
event-third-party = kolmas osapuoli pyydetty
event-dispute-settled = asia sovittu
event-ending = päättämisestä sovittu
event-themes-confirmed = aihepiirit vahvistettu
event-report-approved = palaute hyväksytty
event-report-sent = palaute lähetetty
event-ended = päättynyt
event-archived = arkistoitu
event-purged = hävitetty
event-member-joined = uusi jäsen
event-member-left = jäsen lähti
event-feedback-consent = suostumus palautteeseen
event-manager-invited = esihenkilö kutsuttu
event-commissioner-heard = tarve ja tavoitteet käyty läpi tilaajan kanssa
event-goals-agreed = tavoitteet sovittu
event-request = sovittelupyyntö
event-suitability = soveltuvuuskeskustelu
event-commissioned = toimeksianto annettu
event-party-consented = osapuoli suostui
event-problem-defined = ongelma määritelty yhdessä
event-discussion = yhteinen keskustelu
event-agreed = sovinto syntynyt
event-communicated = muille kerrottu
event-closed = päätetty
event-reopened = avattu uudelleen
event-notes-destroyed = muistiinpanot hävitetty
event-booked = varattu
event-confirmed = varaus vahvistettu
event-checked = sisältö ja tekniikka käyty läpi
event-reminded = muistutus lähetetty
event-feedback-asked = palautetta pyydetty
event-price-reviewed = hinta tarkistettu
event-prepared = valmisteltu

decision-start = aloittaminen
decision-continuation = jatkaminen

outcome-start = aloitetaan
outcome-stop = ei aloiteta
outcome-continue = jatketaan
outcome-change = jatketaan toisin
outcome-end = päätetään

review-interim = väliarviointi
review-final = loppuarviointi

signature-paper = paperilla
signature-electronic = sähköisesti
signature-email = sähköpostitse

vat-standard = yleinen verokanta
vat-small-business = ei veroa, vähäinen toiminta
vat-exempt-patient-care = ei veroa, terveyden- ja sairaanhoito
vat-exempt-other = ei veroa, muu vapautus
vat-reverse-charge = ostaja maksaa veron (käännetty verovelvollisuus)

occasion-work-day = työpaikan hyvinvointipäivä
occasion-hen-stag = polttarit
occasion-baby-shower = vauvakutsut
occasion-graduation = valmistujaiset
occasion-birth = lapsen syntymä
occasion-hospice = saattohoito
occasion-gift = lahja
occasion-hobby-group = harrastusryhmä
occasion-friends = ystäväporukka
occasion-couple = pariskunta
occasion-family = perhe
occasion-other = muu tilaisuus

equipment-mats = matot
equipment-chairs = tuolit
equipment-blankets = peitot
equipment-quiet-room = rauhallinen tila

talk-format-lecture = luento
talk-format-opening = alustus
talk-format-workshop-opening = työpajan alustus

mediator-external = ulkopuolinen
mediator-internal = organisaation oma

language-fi = suomi
language-sv = ruotsi
language-en = englanti

business-form-sole-trader = toiminimi
business-form-company = osakeyhtiö tai muu yhtiö
business-form-association = yhdistys
business-form-cooperative = osuuskunta

state-enquiry = tiedustelu
state-mapping = kartoitus
state-offer = tarjous tehty
state-trial = kokeilu
state-contract-draft = sopimus allekirjoittamatta
state-active = käynnissä
state-review = arviointi kesken
state-continuation-pending = jatkosta päätettävä
state-paused = tauolla
state-closing = päättymässä
state-ended = päättynyt
state-archived = arkistoitu
state-purged = hävitetty
state-declined = kieltäydyttiin
state-referred = ohjattu toiselle
state-lost = yhteydenpito päättyi
state-expired = tarjous vanhentunut
state-withdrawn = vetäydytty
state-request = pyydetty
state-suitability = soveltuvuus
state-commissioned = tilattu
state-info-held = alkuinfo pidetty
state-separate-meetings = erillistapaamiset
state-joint-opening = yhteistapaamiset aloitettu
state-problem-defined = ongelma määritelty
state-discussion = keskusteltu
state-agreed = sovinto syntynyt
state-communicated = muille kerrottu
state-followup-1 = ensimmäinen seuranta pidetty
state-followup-2 = seurannat pidetty
state-closed = päätetty
state-offered = tarjottu
state-booked = varattu
state-prepared = valmisteltu
state-held = pidetty
state-moved = siirrettävä
state-cancelled-by-client = asiakas perui
state-cancelled-by-speaker = peruttu omasta syystä
state-dispute = { $state }, erimielisyys avoinna

## Kuka työn tekee.
doer-supervision = työnohjaaja
doer-coaching = valmentaja
doer-mediation = sovittelija
doer-talk = luennoitsija
doer-relaxation = rentouttaja
doer-consulting = konsultti

## Tulosten ja syiden koodit siltä osin kuin niillä on vakiintunut merkitys.
code-agreement = yhteisestä sopimuksesta
code-partial = osittainen sovinto
code-no-agreement = ei sovintoa
code-not-suitable = ei sovellu
code-withdrawn = vetäydytty
code-declined = kieltäydyttiin
code-lost = yhteydenpito päättyi
code-stop = ei aloitettu
code-yes = kyllä
code-no = ei
code-goal-reached = tavoitteet saavutettu
code-notice = irtisanottu
code-term-end = sovittu aika päättyy
code-dissatisfaction = tyytymättömyys

## Vaihe ja päivä, jonka se asettaa.
until-mapping-set = { $what }: { $end }
until-offered = { $what }, voimassa { $end } asti
until-paused = { $what }, jatketaan viimeistään { $end }
until-ending = { $what }, viimeinen päivä { $end }
until-decision = { $what } { $end } asti
until-other = { $what }, { $end } asti

## Allekirjoitettavat asiakirjat.
document-contract = sopimus
document-supervision-contract = työnohjaussopimus
document-coaching-contract = valmennussopimus
document-consulting-commission = prosessikonsultoinnin toimeksiantosopimus
document-mediation-commission = sovittelun toimeksiantosopimus
document-mediation-agreement = sovittelusopimus
document-followup-record = seurantamuistio
document-trial-memo = kokeilukertojen muistio
document-goals-annex = tavoiteliite
document-ground-rules-annex = pelisääntöliite
document-amendment = sopimuksen muutos
document-continuation = päätös jatkosta

event-closing-waived = päätöstapaamisesta luovuttu
