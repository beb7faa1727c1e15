### Toiminta lukuina: ohjeet ja sanat.

help-stats = Laske yhteen tapaamiset, tunnit ja peruutukset
help-stats--by = Ryhmittely: month (kuukausi), kind (laji), client (asiakas), supervisor (työnohjaaja) tai engagement (toimeksianto)
help-stats--from = Ensimmäinen päivä; oletuksena alusta alkaen
help-stats--to = Viimeinen päivä; oletuksena loppuun asti
help-stats--year = Yksi kalenterivuosi
help-stats--certification = Annetut työnohjaustunnit työnohjaajittain ja muodoittain oman pätevyyden hakemista varten
help-stats--chart = Tunnit pylväinä taulukon sijaan
help-stats-examples =
    {"  "}tyo stats --year 2026
    {"  "}tyo stats --by client --from 1.1.2026 --to 31.3.2026
    {"  "}tyo stats --by kind --chart
    {"  "}tyo stats --certification

stats-month = Kuukausi
stats-kind = Työ
stats-client = Asiakas
stats-supervisor = Työnohjaaja
stats-engagement = Toimeksianto
stats-held = Pidetty
stats-hours = Tunteja
stats-units = Siitä yksikköinä
stats-cancelled = Peruttu tai siirretty
stats-in-time = { $count } ajoissa
stats-late = { $count } myöhään
stats-excused = { $count } hyväksytystä syystä
stats-no-show = { $count } saapumatta
stats-by-supervisor = { $count } työnohjaajan peruma
stats-unclear = { $count } epäselvä
stats-moved = { $count } siirretty
stats-agreed = Sovituista
stats-total = Yhteensä
stats-nobody = ei nimetty
stats-form = Muoto
stats-since = Alkaen
stats-asked = Pätevyys
stats-progress = { $done } / { $hours } tuntia à { $unit } min ({ $percent } %)
stats-bar = { $hours } ({ $count ->
    [one] 1 tapaaminen
   *[other] { $count } tapaamista
})
stats-empty = ei vielä tapaamisia: luvut kertyvät, kun ensimmäinen on pidetty (`tyo session hold ID`)
stats-empty-then = tuona aikana ei pidetty eikä peruttu yhtään tapaamista
