### Vad avtalet saknar eller var det motsäger sig självt, enligt regel; avtalets punkter. Trycks i utkast till handlingar.

finding-parties-missing = det har inte avtalats vilka som är avtalsparter
finding-manager-missing = chefen som undertecknar har inte namngetts
finding-upper-manager-missing = chefens egen chef, som också undertecknar, har inte namngetts
finding-employer-missing = arbetsgivarens befullmäktigade företrädare har inte namngetts
finding-consumer-with-managers = beställaren är en privatperson, men chefer skulle underteckna
finding-supervisee-named = en handledd eller en part i medlingen står med namn bland personerna; för dem används bara en kod
finding-co-supervisor-same = arbetshandledaren och den andra arbetshandledaren är samma person
finding-competence-missing = { $kind ->
    [supervision] arbetshandledning
    [coaching] coachning
    [mediation] medling
    [talk] föreläsningar
    [relaxation] klangavslappning
    [consulting] processkonsultation
   *[other] detta arbete
} hör inte till kompetensområdena: { $supervisor }
finding-form-missing = handledningens form har inte avtalats (individuell, par, grupp, team, arbetsgemenskap, chefer)
finding-setting-missing = det har inte avtalats om cheferna handleds individuellt eller i grupp
finding-size-missing = antalet handledda är inte känt
finding-size-contradicts-form = antalet handledda ({ $size }) passar inte handledningens form
finding-group-of-one = en grupp med en handledd är ingen grupp
finding-group-of-two = en grupp på två: avses parhandledning?
finding-size-unusual = de handledda är { $size }; i en grupp eller ett team är de vanligen { $min }–{ $max }
finding-min-present-over-size = minst { $min } ska vara närvarande, men de handledda är bara { $size }
finding-manager-participation-unsaid = det har inte avtalats om chefen deltar i teamets möten

finding-trial-unsaid = det har inte avtalats om provtillfällen hålls
finding-trial-billable-missing = det har inte avtalats om provtillfällena är avgiftsbelagda
finding-trial-decision-missing = det har inte avtalats när beslutet efter provtillfällena fattas
finding-trial-leaves-nothing = { $trials ->
    [one] provtillfället skulle vara det enda mötet
   *[other] alla möten skulle vara provtillfällen ({ $trials })
}

finding-minutes-missing = mötets längd saknas
finding-minutes-unusual = { $minutes } minuter är en ovanlig längd; vanligen { $min }–{ $max } minuter
finding-start-missing = begynnelsedagen saknas
finding-term-missing = slutdag, antal möten eller ”tills vidare” saknas
finding-end-before-start = slutdagen { $end } är före begynnelsedagen { $start }
finding-open-ended-with-end = avtalet gäller tills vidare men har en slutdag
finding-sessions-do-not-fit = { $planned } möten har avtalats, men med avtalat intervall ryms högst { $max } inom avtalstiden
finding-sessions-too-few = { $planned } möten har avtalats, men med avtalat intervall behövs minst { $min }
finding-single-session = bara ett möte har avtalats; arbetshandledning är vanligen en process
finding-interval-missing = det har inte avtalats hur ofta möten hålls
finding-interval-unusual = mötesintervallet är { $min }–{ $max } veckor; vanligt är 2–4 veckor
finding-break-outside-term = uppehållet från och med { $first } ligger utanför avtalstiden
finding-term-long = mer än { $months } månader utan beslut om fortsättning
finding-date-missing = dagen har inte avtalats

finding-scheduling-missing = det har inte avtalats hur mötena bokas
finding-venue-missing = platsen saknas
finding-venue-outside-areas = orten { $town } hör inte till verksamhetsområdet
finding-remote-tool-missing = det har inte avtalats med vilket verktyg distansmöten hålls
finding-fallback-tool-missing = ett möte kan flyttas till en distansförbindelse, men inget verktyg har avtalats
finding-travel-when-remote = alla möten hålls på distans, men resekostnader har avtalats

finding-goals-missing = det har inte avtalats med vem målen sätts upp
finding-goals-need-manager = målen sätts upp med chefen, som inte är avtalspart
finding-methods-missing = inga metoder har namngetts
finding-feedback-missing = det har inte avtalats vilken återkoppling beställaren får
finding-feedback-on-few = för att redogöra för temaområden som gäller en eller två handledda behövs vars och ens samtycke
finding-feedback-to-consumer = återkoppling skulle ges till beställaren, som själv är den handledda
finding-evaluation-missing = varken mellanutvärderingar eller en slututvärdering har avtalats
finding-evaluation-after-end = den första utvärderingen ({ $months } mån) skulle infalla efter avtalstiden, och ingen slututvärdering har avtalats
finding-evaluation-with-manager = chefen deltar alltid i utvärderingen, fast bara den handledda får bjuda in chefen
finding-continuation-unsaid = det har inte avtalats när fortsättningen diskuteras
finding-continuation-before-start = fortsättningen skulle diskuteras innan arbetet börjar ({ $days } dagar före slutdagen)

finding-price-missing = priset saknas
finding-price-differs = det avtalade priset är { $agreed }, enligt prislistan { $listed }
finding-price-old = priset har inte setts över sedan { $date }, alltså på mer än 12 månader
finding-price-lapsed = priset gällde till och med { $date }
finding-consumer-price-net = betalaren är en privatperson, men priset är utan moms
finding-organisation-price-gross = betalaren är en organisation, men priset är med moms
finding-payer-missing = betalaren saknas
finding-shares-wrong = betalarnas andelar utgör inte tillsammans hela priset från och med { $date }
finding-reference-missing = { $client } returnerar fakturor som saknar { $reference ->
    [order_number] beställningsnummer
    [contract_number] avtalsnummer
    [your_ref] er referens
    [cost_centre] kostnadsställe
   *[other] referens
}
finding-payment-term-missing = betalningstiden saknas
finding-public-term-long = betalningstiden är { $days } dagar; för en upphandlande enhet är den högst 30
finding-business-term-long = betalningstiden är { $days } dagar; mer än 30 dagar ska avtalas uttryckligen
finding-cycle-missing = det har inte avtalats hur ofta fakturor sänds
finding-vat-missing = hur mervärdesskatten behandlas har inte valts
finding-small-business-registered = säljs utan moms som verksamhet i liten skala, fast verksamheten är momsregistrerad
finding-vat-unregistered = moms tas ut, fast verksamheten inte är momsregistrerad
finding-reverse-charge-id-missing = köparen { $client } betalar skatten, men köparens momsregistreringsnummer saknas
finding-phase-price-missing = priset för något av medlingens skeden saknas

finding-notice-to-missing = det har inte avtalats vem som meddelas om avbokning
finding-notice-channel-missing = det har inte avtalats hur avbokning meddelas
finding-tiers-missing = det har inte avtalats när avbokning senast kan göras och vad den kostar
finding-tiers-no-last = priset för avbokning i sista stund saknas
finding-tiers-twice = samma tid för meddelande står två gånger i avbokningsvillkoren
finding-tiers-disordered = avbokningsvillkoren går inte från det tidigaste meddelandet till det senaste
finding-tiers-falling = en senare avbokning kostar { $percent } %, en tidigare { $earlier } %
finding-percent-over-whole = { $percent } % är mer än hela priset
finding-no-show-missing = det har inte avtalats vad outnyttjad tid kostar; även 0 % ska sägas ut
finding-no-show-cheaper = uteblivande kostar { $percent } %, avbokning i sista stund { $latest } %
finding-sickness-unsaid = det har inte avtalats hur insjuknande påverkar
finding-rebook-days-missing = det har inte avtalats inom hur många dagar en ny tid bokas efter insjuknande
finding-interruption-missing = det har inte avtalats hur vardera parten kan avbryta arbetet
finding-first-step-missing = det första steget vid missnöje saknas
finding-step-time-missing = tidsfristen för det första steget vid missnöje saknas
finding-third-party-missing = det har inte avtalats vem som bedömer saken om samtal inte hjälper
finding-ethics-without-membership = en förenings etiska organ har namngetts, men arbetshandledaren är inte medlem i föreningen
finding-prior-contacts-unsaid = det har inte sagts om tidigare kontakter har berättats före undertecknandet
finding-oral-contract = ett muntligt avtal är giltigt men svårt att bevisa

finding-mediation-parties-few = i en medling finns minst två parter, här { $count }
finding-party-twice = parten { $party } finns två gånger
finding-follow-ups-missing = ingen uppföljning har avtalats
finding-follow-up-single = en uppföljning har avtalats; vanligen är de minst två
finding-follow-ups-disordered = uppföljningarna står inte i dagordning
finding-mediator-supervises = samma person är både arbetshandledare och medlare i denna enhet ({ $other })

finding-topic-missing = föreläsningens ämne och rubrik saknas
finding-audience-missing = antalet åhörare är inte känt
finding-occasion-missing = tillfällets art saknas
finding-occasion-unsaid = ”annat” tillfälle har valts utan att det beskrivs
finding-people-missing = antalet deltagare saknas
finding-equipment-missing = det har inte avtalats vad beställaren ordnar i lokalen

clause-parties = Parter
clause-purpose = Uppdrag och avgränsning
clause-trial = Provtillfällen
clause-duration = Längd och omfattning
clause-scheduling = Överenskommelse om möten
clause-place = Plats och form
clause-goals = Mål
clause-methods = Metoder
clause-participant = Deltagarens rättigheter och ansvar
clause-confidentiality = Konfidentialitet
clause-feedback = Återkoppling till beställaren
clause-evaluation = Utvärdering
clause-continuation = Fortsättning
clause-price = Pris, betalare och fakturering
clause-cancellation = Avbokning och outnyttjad tid
clause-interruption = Avbrytande
clause-dissatisfaction = Missnöje och tvister
clause-personal-data = Personuppgifter
clause-prior-contacts = Tidigare kontakter och jäv
clause-conduct = Yrkesmässighet
clause-amendments = Ändringar, bilagor och underskrifter
clause-follow-up = Tidsplan och uppföljning
clause-occasion = Tillfället
