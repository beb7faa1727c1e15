### The keys that work at a question.

ask-keys-text = Enter hyväksyy, pelkkä < palaa edelliseen
ask-keys-choose = ↑↓ liikkuu, Enter valitsee, Esc palaa edelliseen
ask-keys-several = ↑↓ liikkuu, välilyönti merkitsee, Enter hyväksyy, Esc palaa edelliseen
ask-keys-confirm = k tai e, Esc palaa edelliseen
ask-answer-required = Tähän tarvitaan vastaus.
ask-keys-pages = ←→ vaihtaa sivua, vaihtoehtoja yhteensä { $count }
