### Vastausten otsikot ja sanat.

config-name = Asetus
config-value = Arvo
config-origin = Lähde
origin-built-in = oletus
origin-locale = järjestelmän kieliasetus
origin-user-file = oma asetustiedosto
origin-practice = practice.toml
origin-environment = ympäristömuuttuja
origin-flag = valitsin
