### What a session costs, and why.

refused-no-session = `{ $id }` has no session `{ $session }`
hint-no-session = did you mean `{ $near }`? `tyo show { $id }` lists its sessions
refused-no-sessions = `{ $id }` has no session `{ $session }`, nor any other
hint-no-sessions = `tyo session plan { $id }` plans sessions
