### Mitä jokainen komento voi sanoa.

committed = tallennettu historiaan: { $id }
recovered = aiempi `{ $verb }` oli jäänyt kesken; se on saatettu kuntoon
no-git-program = tällä koneella ei ole git-ohjelmaa, joten muutokset kirjoitetaan ilman historiaa
no-repository = kansiolla ei ole git-historiaa, joten muutokset kirjoitetaan ilman sitä
bad-setting-value = `{ $place }` ei voi olla `{ $value }`; se jätetään huomiotta
bad-setting-near = asetusta `{ $place }` ei ole; tarkoititko `{ $near }`?
bad-setting = asetusta `{ $place }` ei ole

exit-done = valmis, tai ei tehtävää
exit-wrong = pyynnössä tai tiedoissa on virhe
exit-usage = komentorivissä on virhe
exit-findings = tarkistus löysi huomautettavaa
exit-no-answer = vastaus tarvittiin, eikä sitä voitu kysyä
exit-keys = avaimet, sinetöinti tai avaaminen
exit-locked = toinen ajo on kesken kansiossa
exit-fault = vika tyo-ohjelmassa
exit-interrupted = keskeytetty
