### Mitä tapaaminen maksaa ja miksi.

refused-no-session = toimeksiannolla `{ $id }` ei ole tapaamista `{ $session }`
hint-no-session = tarkoititko `{ $near }`? `tyo show { $id }` luettelee tapaamiset
refused-no-sessions = toimeksiannolla `{ $id }` ei ole tapaamista `{ $session }` eikä muitakaan
hint-no-sessions = `tyo session plan { $id }` suunnittelee tapaamiset
