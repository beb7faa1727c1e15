### Muille ohjelmille vietävät tiedot: ohjeet ja sanat.

help-export = Vie tietoja muihin ohjelmiin
help-export-ics = Vie tapaamiset kalenteritiedostoksi, ilman nimiä ja aiheita
help-export-ics--from = Ensimmäinen päivä; oletuksena alusta alkaen
help-export-ics--to = Viimeinen päivä; oletuksena loppuun asti
help-export-ics--supervisor = Vain tämän työnohjaajan tapaamiset
help-export-ics--engagement = Vain tämän toimeksiannon tapaamiset; voi antaa useita
help-export-ics--due = Myös määräpäivät, koko päivän merkintöinä
help-export-ics--out = Kirjoitettava tiedosto; `-` on vakiotuloste
help-export-ics-examples =
    {"  "}tyo export ics --from tänään --out ~/kalenteri.ics
    {"  "}tyo export ics --due --supervisor aino > aino.ics

export-written = { $count ->
    [one] yksi merkintä kirjoitettiin tiedostoon `{ $path }`
   *[other] { $count } merkintää kirjoitettiin tiedostoon `{ $path }`
}
export-unchanged = `{ $path }` oli jo ajan tasalla
export-empty = ei vietäviä tapaamisia

refused-not-our-calendar = `{ $path }` ei ole tyo-ohjelman tekemä kalenteritiedosto
hint-not-our-calendar = anna valitsimella `--out` toinen tiedosto tai siirrä vanha muualle
refused-ends-before-it-begins = viimeinen päivä { $to } on ennen ensimmäistä päivää { $from }
hint-ends-before-it-begins = `--from` on ensimmäinen ja `--to` viimeinen päivä
