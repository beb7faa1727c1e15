### Tapaamisten suunnittelu: ohjeet, taulukko, varoitukset ja kiellot.

help-session = Suunnittele tapaamiset ja kirjaa, miten niiden kävi
help-session-plan = Suunnittele tapaamisten sarja; pyhät ja tauot ohitetaan
help-session-plan--id = Toimeksianto
help-session-plan--first = Ensimmäinen päivä tai sen viikonpäivä
help-session-plan--time = Tapaamisten alkamisaika
help-session-plan--minutes = Tapaamisen kesto minuutteina
help-session-plan--every = Tapaamisten väli viikkoina
help-session-plan--count = Tapaamisten määrä
help-session-plan--until = Viimeinen päivä, jolle tapaaminen saa osua
help-session-plan--mode = Miten tavataan
help-session-plan--type = Tapaamisen laji, jos se ei selviä sopimuksesta
help-session-plan--party = Sovittelun osapuoli, joka tavataan
help-session-plan--dry-run = Näytä taulukko, älä kirjoita mitään
help-session-plan-examples =
    {"  "}tyo session plan kuusilahti-vk-ryhma
    {"  "}tyo session plan kuusilahti-vk-ryhma --first to --time 13 --every 3 --count 5
