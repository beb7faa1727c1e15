### Laskutus: ohjeet ja sanat.

help-invoice = Tapaamisista laskuiksi
help-invoice-preview = Näytä, mitä kuukaudelta laskutettaisiin ja miksi muuta ei; mitään ei muuteta
help-invoice-preview--month = Kuukausi, esimerkiksi 2026-11
help-invoice-preview--only = Vain tämä toimeksianto; voidaan antaa monta kertaa
help-invoice-preview--except = Kaikki muut kuin tämä toimeksianto; voidaan antaa monta kertaa
help-invoice-preview--missing = Mukaan myös aiemmilta kuukausilta laskuttamatta jääneet
help-invoice-preview-examples =
    {"  "}tyo invoice preview --month 2026-11
    {"  "}tyo invoice preview --month 2026-11 --only kuusilahti-vk-ryhma
    {"  "}tyo invoice preview --month 2026-11 --missing --json

invoice-col-payer = Maksaja
invoice-col-engagement = Toimeksianto
invoice-col-sessions = Tapaamiset
invoice-col-net = Veroton
invoice-col-vat = Alv
invoice-col-total = Yhteensä
invoice-left-out = { $who }: { $what }; `{ $command }`
invoice-sums = { $count ->
    [one] { $month }: 1 lasku, veroton { $net }, alv { $vat }, yhteensä { $total }
   *[other] { $month }: { $count } laskua, veroton { $net }, alv { $vat }, yhteensä { $total }
}
invoice-nothing = { $month }: ei laskutettavaa

bill-reason-cannot-reckon = hintaa ei voi laskea
bill-reason-no-payer = maksajaa ei ole nimetty
bill-reason-unsigned = sopimus on allekirjoittamatta
bill-reason-reference-missing = maksaja palauttaa laskun, josta tämä viite puuttuu
bill-reason-too-large = yhteensä yli kymmenen miljardia euroa
bill-reason-milestone-ahead = laskutetaan, kun sovittelussa on sovittu tai se on päätetty
bill-reason-planned = sovittu, ei kirjattu pidetyksi
bill-reason-paid-in-advance = laskutettu etukäteen
bill-reason-already-billed = jo laskutettu
bill-reason-trial-free = kokeilukerrat ovat maksuttomia
bill-reason-mapping-free = kartoitus on maksuton
bill-reason-not-chargeable = siirretty tai peruttu veloituksetta
bill-reason-nothing-held = ei pidettyjä tai peruttuja tapaamisia
bill-alert-unrecorded = päivä on jo ollut, mutta kirjaus puuttuu; `tyo session hold --all`
bill-alert-price-expired = veloitetaan hinnalla, jonka voimassaolo oli päättynyt; uusi hinta: `tyo contract amend`

refused-month-ahead = { $month } on vasta edessä: siltä ei ole vielä pidetty mitään
hint-month-ahead = viimeisin kuukausi on { $current }
