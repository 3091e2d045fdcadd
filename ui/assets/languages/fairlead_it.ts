<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT" sourcelanguage="en_GB">
 <context>
  <name>fairlead</name>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything that counsel needs, with media, raw feeds and track.</source>
   <translation>Tutto ciò che serve ai legali, con media, flussi grezzi e traccia.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything, unchanged: the log, media, raw feeds and track. For the ship and her organisation only.</source>
   <translation>Tutto, inalterato: giornale, media, flussi grezzi e traccia. Solo per la nave e la sua organizzazione.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Figures for publication: incidents and rescues by day, with coarse grid cells and small numbers suppressed.</source>
   <translation>Cifre per la pubblicazione: incidenti e soccorsi per giorno, con celle larghe e numeri piccoli soppressi.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Only the cases that you choose: positions, people, times, and what was said between us and this centre.</source>
   <translation>Solo i casi scelti: posizioni, persone, ore e quanto detto fra noi e questo centro.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>RCC: how the rescue went</source>
   <translation>RCC: come è andato il soccorso</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>The official record: cases, rescues, people by number, incidents, and what was said to authorities.</source>
   <translation>Il documento ufficiale: casi, soccorsi, persone per numero, incidenti e quanto detto alle autorità.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>all else: other cases, incidents, names, other ships, what others wrote, photos, raw feeds and track</source>
   <translation>tutto il resto: altri casi, incidenti, nomi, altre navi, ciò che altri hanno scritto, foto, flussi grezzi e traccia</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>names of the crew, medical details, other ships' positions, private messages, notes, photos, raw feeds and track</source>
   <translation>nomi dell’equipaggio, dettagli medici, posizioni di altre navi, messaggi privati, note, foto, flussi grezzi e traccia</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>only what concerns the crew's PINs</source>
   <translation>solo ciò che riguarda i PIN dell’equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>the whole log: its times alone, laid beside the ship's AIS track, would tell every position</source>
   <translation>l’intero giornale: già le sue ore, accanto alla traccia AIS della nave, direbbero ogni posizione</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>For these use the full-disk encryption of the computer (LUKS, BitLocker, FileVault)</source>
   <translation>Per questi usare la cifratura del disco del computer (LUKS, BitLocker, FileVault)</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>If both the passphrase and the key ashore are lost, the evidence is lost: nobody can open it again</source>
   <translation>Se si perdono sia la passphrase sia la chiave a terra, le prove sono perse: nessuno potrà più aprirle</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>NFC</source>
   <translation>NFC</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>This passphrase is the same letter again and again. Take six words of the list</source>
   <translation>Questa passphrase ripete la stessa lettera. Prendere sei parole della lista</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>photos, video and sound, pictures in the register, exports, the outbox, policies, settings, checkpoints of other ships, the PINs (as hashes), and the program's own log</source>
   <translation>foto, video e audio, immagini nel registro, esportazioni, posta in uscita, policy, impostazioni, punti di controllo di altre navi, i PIN (come hash) e il log del programma</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>the logs, the register of vessels, the recordings, the personal records, drafts, and the stations' signing keys</source>
   <translation>i giornali, il registro delle unità, le registrazioni, le schede personali, le bozze e le chiavi di firma delle stazioni</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>Not written: {sentence} (rule {rule} of {policy})</source>
   <translation>Non scritto: {sentence} (regola {rule} di {policy})</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>The file could not be written to {folder} ({why})</source>
   <translation>Non è stato possibile scrivere il file in {folder} ({why})</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, 1 reason given</source>
   <translation>, 1 motivo indicato</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, {n} reasons given</source>
   <translation>, {n} motivi indicati</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>1 answer, no port</source>
   <translation>1 risposta, nessun porto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts not over</source>
   <translation>Avvisi non terminati</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts without sound</source>
   <translation>Avvisi senza suono</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>At a glance</source>
   <translation>In breve</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls to repeat</source>
   <translation>Chiamate da ripetere</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls without an answer</source>
   <translation>Chiamate senza risposta</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Checked, and nothing there</source>
   <translation>Verificato, nulla da segnalare</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Counted otherwise by category ({when}){of}: {said}</source>
   <translation>Contati diversamente per categoria ({when}){of}: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Dead feeds</source>
   <translation>Flussi interrotti</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Elsewhere: {said}</source>
   <translation>Altrove: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Entries to correct</source>
   <translation>Annotazioni da correggere</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Incidents of the watch</source>
   <translation>Incidenti della guardia</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Last SITREP</source>
   <translation>Ultimo SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Messages not delivered</source>
   <translation>Messaggi non recapitati</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>NOT SENT, no address is entered</source>
   <translation>NON INVIATO, nessun indirizzo inserito</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Nobody is signed on: entries are unsigned</source>
   <translation>Nessuno registrato: annotazioni senza firma</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>On watch: {people}</source>
   <translation>Di guardia: {people}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Open cases</source>
   <translation>Casi aperti</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom} by {means}: {answers}, {waited} waited</source>
   <translation>Richiesta {n}, {when}, a {whom} via {means}: {answers}, attesa {waited}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom}: {answers}, {waited} waited</source>
   <translation>Richiesta {n}, {when}, a {whom}: {answers}, attesa {waited}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Since {when}, not cleared</source>
   <translation>Dalle {when}, non chiuso</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Unexplained</source>
   <translation>Da chiarire</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Watch hand-over</source>
   <translation>Consegna della guardia</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>about {n}</source>
   <translation>circa {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged by {by}, still true</source>
   <translation>riconosciuto da {by}, ancora attivo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged, still true</source>
   <translation>riconosciuto, ancora attivo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>call due</source>
   <translation>chiamata da fare</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>calls due</source>
   <translation>chiamate da fare</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feed</source>
   <translation>flusso interrotto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feeds</source>
   <translation>flussi interrotti</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>deceased on board</source>
   <translation>deceduto a bordo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>no. {n}</source>
   <translation>n. {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>not described yet</source>
   <translation>non ancora descritto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>on {place}</source>
   <translation>su: {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open case</source>
   <translation>caso aperto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open cases</source>
   <translation>casi aperti</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>since request {number}</source>
   <translation>dalla richiesta {number}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>with a disability</source>
   <translation>con disabilità</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{imbalance} (counted to another case)</source>
   <translation>{imbalance} (contati in un altro caso)</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n:+d} {who}</source>
   <translation>{n:+d} {who}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{name}: {state} since {when}</source>
   <translation>{name}: {state} dalle {when}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} answers, no port</source>
   <translation>{n} risposte, nessun porto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too few {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} in meno {place}: contate {counted}, libro persone {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too many {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} in più {place}: contate {counted}, libro persone {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {place}</source>
   <translation>{n} {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {who} left {place} who never came there{of}</source>
   <translation>{n} {who}: usciti da {place} senza esserci mai arrivati{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{on_board} on board</source>
   <translation>{on_board} a bordo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, DUE since {when}{of}</source>
   <translation>{party} via {means}, SCADUTO dalle {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, at {when}{of}</source>
   <translation>{party} via {means}, alle {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {means} to {party}{of}</source>
   <translation>{when} {means} a {party}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {title} to {whom}: {status}{of}</source>
   <translation>{when} {title} a {whom}: {status}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{who} since {when}</source>
   <translation>{who} dalle {when}</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Feeds of the incident are not kept</source>
   <translation>I flussi dell’incidente non vengono conservati</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not being saved</source>
   <translation>Il registro non viene salvato</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not signed any more</source>
   <translation>Il registro non viene più firmato</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>PIN forgotten</source>
   <translation>PIN dimenticato</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Personal records are not deleted</source>
   <translation>Le schede personali non vengono eliminate</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Policy needs attention</source>
   <translation>La policy richiede attenzione</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {edge_words}, source {source}, confidence {confidence}</source>
   <translation>Nuovo: {edge_words}, fonte {source}, attendibilità {confidence}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {name} ({id}), role {role}, source {source}</source>
   <translation>Nuovo: {name} ({id}), ruolo {role}, fonte {source}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>No longer: {edge_words}</source>
   <translation>Non più: {edge_words}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>Taken out: {name} ({id})</source>
   <translation>Tolto: {name} ({id})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way</source>
   <translation>per ogni via</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way but {ways}</source>
   <translation>per ogni via tranne {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by {ways}</source>
   <translation>via {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>not in the directory</source>
   <translation>non nell’elenco</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{giver} {how} {to}</source>
   <translation>{giver} {how} {to}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: mail goes to {address} first</source>
   <translation>{name}: la mail va prima a {address}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: note at the addresses “{note}”</source>
   <translation>{name}: nota agli indirizzi “{note}”</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {what} in {text}: {was} → {becomes}, {ways}</source>
   <translation>{name}: {what} in {text}: {was} → {becomes}, {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} added</source>
   <translation>{name}: {word} {text} aggiunto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} taken off</source>
   <translation>{name}: {word} {text} tolto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} “{was}” → “{becomes}”</source>
   <translation>{name}: {word} “{was}” → “{becomes}”</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>An empty recipient</source>
   <translation>Un destinatario vuoto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>May be sent to {names}.</source>
   <translation>Può essere inviato a {names}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>No rule lets {name} receive {what}.</source>
   <translation>Nessuna regola permette a {name} di ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>data feed</source>
   <translation>flusso dati</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>forwards to</source>
   <translation>inoltra a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a list that includes</source>
   <translation>è una lista che include</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a room shared with</source>
   <translation>è una sala comune con</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is heard by</source>
   <translation>è ascoltato da</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is known to pass on to</source>
   <translation>notoriamente inoltra a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>lets everything through to</source>
   <translation>lascia passare tutto a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>may pass on to</source>
   <translation>forse inoltra a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our own position</source>
   <translation>la nostra posizione</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our track</source>
   <translation>la nostra traccia</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>outbox folder</source>
   <translation>cartella in uscita</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>personal data of survivors</source>
   <translation>dati personali dei superstiti</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shares a desk with</source>
   <translation>condivide l’ufficio con</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shore station</source>
   <translation>stazione a terra</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the number of people</source>
   <translation>il numero di persone</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of another ship</source>
   <translation>la posizione di un’altra nave</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of the boat</source>
   <translation>la posizione della barca</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>this message</source>
   <translation>questo messaggio</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>what we are going to do</source>
   <translation>ciò che faremo</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is addressed and {tie} {last}, who would receive {what}.</source>
   <translation>{first} è destinatario e {tie} {last}, che riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in bcc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} è in copia nascosta e {tie} {last}, che riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in cc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} è in copia e {tie} {last}, che riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in the earlier mails and {tie} {last}, who would receive {what}.</source>
   <translation>{first} è nelle mail precedenti e {tie} {last}, che riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what} only if the master releases it.</source>
   <translation>{first} {tie} {last}, che può ricevere {what} solo se il comandante autorizza.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what}.</source>
   <translation>{first} {tie} {last}, che può ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may pass on to {target}, and no rule lets {what} go that way.</source>
   <translation>{giver} può inoltrare a {target}, e nessuna regola permette per quella via {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may receive {what}.</source>
   <translation>{giver} può ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}, who would receive {what}.</source>
   <translation>{giver} {passes} {target}, che riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: expect {what} to be known there.</source>
   <translation>{giver} {passes} {target}: aspettarsi che là si conosca {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: only the master may release {what}.</source>
   <translation>{giver} {passes} {target}: solo il comandante può autorizzare {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is addressed and would receive {what}.</source>
   <translation>{name} è destinatario e riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is blocked and gets fixed texts only, never text that somebody typed.</source>
   <translation>{name} è bloccato e riceve solo testi fissi, mai testo scritto a mano.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in bcc and would receive {what}.</source>
   <translation>{name} è in copia nascosta e riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in cc and would receive {what}.</source>
   <translation>{name} è in copia e riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in the earlier mails and would receive {what}.</source>
   <translation>{name} è nelle mail precedenti e riceverebbe {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is not in the directory and may not receive {what}.</source>
   <translation>{name} non è nell’elenco e non può ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may not receive {what}.</source>
   <translation>{name} non può ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what} only if the master releases it.</source>
   <translation>{name} può ricevere {what} solo se il comandante autorizza.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}, with care.</source>
   <translation>{name} può ricevere {what}, con cautela.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}.</source>
   <translation>{name} può ricevere {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{what} cannot be looked into: only the master may release it to {name}.</source>
   <translation>{what} non si può esaminare: solo il comandante può autorizzarlo per {name}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>“{shown}” may be a position: make it plain or take it out before {name} gets it.</source>
   <translation>“{shown}” può essere una posizione: chiarirla o toglierla prima che {name} la riceva.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>could not be read</source>
   <translation>non è leggibile</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>has a position in its {how}</source>
   <translation>ha una posizione in: {how}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>{name} {reason}</source>
   <translation>{name} {reason}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>{name}: {reason}</source>
   <translation>{name}: {reason}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>cannot be decoded</source>
   <translation>non è decodificabile</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has a header of more than {n:,} characters, not read</source>
   <translation>ha un’intestazione di più di {n:,} caratteri, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has more than {n:,} characters of headers, not read</source>
   <translation>ha più di {n:,} caratteri di intestazioni, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n:,} lines, not read</source>
   <translation>contiene più di {n:,} righe, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n} parts, not read</source>
   <translation>contiene più di {n} parti, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>may hold mails in mails more than {n} deep, not read</source>
   <translation>può contenere messaggi in messaggi per più di {n} livelli, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>holds bytes that belong to none of its files</source>
   <translation>contiene byte che non appartengono a nessuno dei suoi file</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is a damaged archive ({error})</source>
   <translation>è un archivio danneggiato ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is damaged</source>
   <translation>è danneggiato</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is encrypted</source>
   <translation>è cifrato</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has files attached, which are not read</source>
   <translation>ha file allegati, che non vengono letti</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has more than {n} pages</source>
   <translation>ha più di {n} pagine</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has pictures, which are not read</source>
   <translation>ha immagini, che non vengono lette</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>is a PDF that cannot be read ({error})</source>
   <translation>è un PDF illeggibile ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n:,} characters, not read</source>
   <translation>contiene più di {n:,} caratteri, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n} MB, not read</source>
   <translation>contiene più di {n} MB, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>is packed too deep, not read</source>
   <translation>è impacchettato troppo in profondità, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>EXIF</source>
   <translation>EXIF</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>XMP</source>
   <translation>XMP</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>film header</source>
   <translation>intestazione del filmato</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>is a picture or film: look at it yourself</source>
   <translation>è un’immagine o un filmato: guardarlo di persona</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/rtf.py" />
   <source>has pictures or files in it, which are not read</source>
   <translation>contiene immagini o file, che non vengono letti</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>Only whole JPEG and PNG pictures can be copied without their metadata. Send it as it is, or not</source>
   <translation>Solo immagini JPEG e PNG intere si possono copiare senza metadati. Inviarla com’è, oppure no</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>RGB</source>
   <translation>RGB</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>RGBA</source>
   <translation>RGBA</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/tables.py" />
   <source>is of a kind that is not looked into</source>
   <translation>è di un tipo che non viene esaminato</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>E</source>
   <comment>point of the compass</comment>
   <translation>E</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>ENE</source>
   <comment>point of the compass</comment>
   <translation>ENE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>ESE</source>
   <comment>point of the compass</comment>
   <translation>ESE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>N</source>
   <comment>point of the compass</comment>
   <translation>N</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NE</source>
   <comment>point of the compass</comment>
   <translation>NE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NNE</source>
   <comment>point of the compass</comment>
   <translation>NNE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NNW</source>
   <comment>point of the compass</comment>
   <translation>NNO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NW</source>
   <comment>point of the compass</comment>
   <translation>NO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>S</source>
   <comment>point of the compass</comment>
   <translation>S</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SE</source>
   <comment>point of the compass</comment>
   <translation>SE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SSE</source>
   <comment>point of the compass</comment>
   <translation>SSE</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SSW</source>
   <comment>point of the compass</comment>
   <translation>SSO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SW</source>
   <comment>point of the compass</comment>
   <translation>SO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>W</source>
   <comment>point of the compass</comment>
   <translation>O</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>WNW</source>
   <comment>point of the compass</comment>
   <translation>ONO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>WSW</source>
   <comment>point of the compass</comment>
   <translation>OSO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>at {name}</source>
   <translation>presso {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>{miles:.0f} NM {point} of {name}</source>
   <translation>{miles:.0f} NM {point} di {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>more than {n} characters, not read</source>
   <translation>più di {n} caratteri, non letto</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” is a position ({style})</source>
   <translation>“{text}” è una posizione ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” may be a position ({style})</source>
   <translation>“{text}” può essere una posizione ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent to {plotter}: {text}</source>
   <translation>Non inviato a {plotter}: {text}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent. {sentence}</source>
   <translation>Non inviato. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent: the log cannot be written ({error})</source>
   <translation>Non inviato: il giornale non può essere scritto ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Sent to {plotter}. Check it there: a plotter does not answer.</source>
   <translation>Inviato a {plotter}. Controllare lì: un plotter non risponde.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>There is no plotter {plotter} in the settings</source>
   <translation>Non c’è nessun plotter {plotter} nelle impostazioni</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Training: nothing went to {plotter}.</source>
   <translation>Esercitazione: nulla è andato a {plotter}.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>the log is not written yet</source>
   <translation>il giornale non è ancora scritto</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>{plotter} is set to take targets (TLL), which make no route. Set it to WPL, or carry the file over</source>
   <translation>{plotter} è impostato per ricevere bersagli (TLL), che non fanno una rotta. Impostatelo su WPL o portate il file</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source> and in </source>
   <translation> e in </translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>fine numbers, over text and file</source>
   <translation>numeri precisi, tra testo e file</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>numbers as fine as a position stand in {where}</source>
   <translation>numeri precisi come una posizione sono in {where}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the position finder failed</source>
   <translation>la ricerca di posizioni non è riuscita</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text</source>
   <translation>il testo</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text and {name} together read as a position</source>
   <translation>il testo e {name} insieme si leggono come una posizione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Accuracy m</source>
   <translation>Precisione m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Actor type</source>
   <translation>Tipo di attore</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Air c</source>
   <translation>Aria °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Arpa</source>
   <translation>ARPA</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>As given</source>
   <translation>Come dato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Authority</source>
   <translation>Autorità</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Bearing deg</source>
   <translation>Rilevamento gradi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat afterwards</source>
   <translation>Barca dopo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat colour</source>
   <translation>Colore barca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat decks</source>
   <translation>Ponti barca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat marks</source>
   <translation>Sigle barca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat size</source>
   <translation>Dimensioni barca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat type</source>
   <translation>Tipo di barca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>By category</source>
   <translation>Per categoria</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Coordinator</source>
   <translation>Coordinatore</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Decider</source>
   <translation>Chi decide</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departed</source>
   <translation>Partita</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departure</source>
   <translation>Partenza</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Drift mps</source>
   <translation>Deriva m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Event</source>
   <translation>Evento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Factors</source>
   <translation>Fattori</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Foreign numbers</source>
   <translation>Numeri di altri</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Information source</source>
   <translation>Fonte dell’informazione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Lat</source>
   <translation>Lat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Lon</source>
   <translation>Lon</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Mmsi</source>
   <translation>MMSI</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Not working</source>
   <translation>Non funziona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Number</source>
   <translation>Numero</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observed</source>
   <translation>Osservato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observer</source>
   <translation>Osservatore</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Osc</source>
   <translation>OSC</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Own mps</source>
   <translation>Propria m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>People in water</source>
   <translation>Persone in acqua</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Pob kind</source>
   <translation>Tipo POB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Range m</source>
   <translation>Distanza m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Rcc</source>
   <translation>RCC</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Rhib mps</source>
   <translation>RHIB m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Sea state</source>
   <translation>Stato del mare</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Set deg</source>
   <translation>Direzione deriva gradi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Swell m</source>
   <translation>Onda lunga m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Total</source>
   <translation>Totale</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Visibility m</source>
   <translation>Visibilità m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Water c</source>
   <translation>Acqua °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind from deg</source>
   <translation>Vento da gradi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind mps</source>
   <translation>Vento m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Working</source>
   <translation>Funziona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>, case {case}</source>
   <translation>, caso {case}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Call {party}again: {result} {clock}</source>
   <translation>Richiamare {party}: {result} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Place of safety: {what} {clock}</source>
   <translation>Luogo sicuro: {what} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Request {number}, {asked}. Ask again, or log the answer</source>
   <translation>Richiesta {number}, {asked}. Chiedere di nuovo o annotare la risposta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer</source>
   <translation>nessuna risposta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer since</source>
   <translation>nessuna risposta dalle</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>one authority was asked</source>
   <translation>una autorità interpellata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>told to wait</source>
   <translation>invitati ad attendere</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{means}{minutes} min ago{case}. In Comms: again, answered or no need</source>
   <translation>{means}{minutes} min fa{case}. In Comunicazioni: di nuovo, risposto o non serve</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{n} authorities were asked</source>
   <translation>{n} autorità interpellate</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Callsign</source>
   <translation>Nominativo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Declared</source>
   <translation>Dichiarato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Detail</source>
   <translation>Dettaglio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Ended</source>
   <translation>Terminato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Fields</source>
   <translation>Campi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>File sha256</source>
   <translation>File sha256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Given</source>
   <translation>Dato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Link</source>
   <translation>Collegamento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Live</source>
   <translation>Reale</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mob</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mode</source>
   <translation>Modo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Pin</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Purpose</source>
   <translation>Scopo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Tags</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Through seq</source>
   <translation>Fino al n.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Title</source>
   <translation>Titolo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>A state's ship</source>
   <translation>Nave di Stato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Act</source>
   <translation>Atto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by master and crew</source>
   <translation>Azione di comandante ed equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by that authority</source>
   <translation>Azione di tale autorità</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Actor kind</source>
   <translation>Tipo di attore</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Against</source>
   <translation>Contro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Ais</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Another NGO</source>
   <translation>Altra ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Assistance required</source>
   <translation>Assistenza richiesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Audio</source>
   <translation>Audio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Camera time</source>
   <translation>Ora fotocamera</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Changed</source>
   <translation>Cambiato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Codes</source>
   <translation>Codici</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Craft: number, description</source>
   <translation>Mezzi: numero, descrizione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Damage: which part of the ship</source>
   <translation>Danni: quale parte della nave</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Danger to life</source>
   <translation>Pericolo di vita</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Distance m</source>
   <translation>Distanza m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Duration s</source>
   <translation>Durata s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>EU state</source>
   <translation>Stato UE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>File</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found changed</source>
   <translation>Trovato modificato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found missing</source>
   <translation>Trovato mancante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Injuries to crew and passengers</source>
   <translation>Ferite a equipaggio e passeggeri</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Item</source>
   <translation>Voce</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Items</source>
   <translation>Voci</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Last observed movements of the craft</source>
   <translation>Ultimi movimenti osservati del mezzo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Media kind</source>
   <translation>Tipo di media</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Method of attack</source>
   <translation>Metodo dell’attacco</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Name of the area</source>
   <translation>Nome della zona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Offset s</source>
   <translation>Scarto s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Opened for an export</source>
   <translation>Aperto per un’esportazione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other militia</source>
   <translation>Altra milizia</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other, e.g. language spoken</source>
   <translation>Altro, ad es. lingua parlata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Others</source>
   <translation>Altri</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Our crew</source>
   <translation>Nostro equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Own</source>
   <translation>Proprio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People hurt</source>
   <translation>Feriti</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People in distress</source>
   <translation>Persone in pericolo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People killed</source>
   <translation>Morti</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Persons: number, description</source>
   <translation>Persone: numero, descrizione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pinned minutes</source>
   <translation>Minuti conservati</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Preferred communications</source>
   <translation>Comunicazioni preferite</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pressure, no danger</source>
   <translation>Pressione, nessun pericolo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Quote</source>
   <translation>Citazione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reference of the first alert</source>
   <translation>Riferimento del primo avviso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reported to which authority</source>
   <translation>A quale autorità riferito</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sailing, at anchor or at berth</source>
   <translation>In navigazione, alla fonda o ormeggiata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>So-called Libyan coast guard</source>
   <translation>Cosiddetta guardia costiera libica</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Stolen property</source>
   <translation>Beni rubati</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Suffix</source>
   <translation>Suffisso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Tunisian state</source>
   <translation>Stato tunisino</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Verified</source>
   <translation>Verificato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Weapons they carried</source>
   <translation>Armi che portavano</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>a position has a latitude and a longitude</source>
   <translation>una posizione ha latitudine e longitudine</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>the camera's time is written as 2026-06-14T02:51:07, with +02:00 behind it where it is known</source>
   <translation>l’ora della fotocamera si scrive 2026-06-14T02:51:07, con +02:00 dopo, se noto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</source>
   <translation>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Boat swamped or capsized</source>
   <translation>Barca allagata o capovolta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Debris of a fishing boat</source>
   <translation>Detriti di un peschereccio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Deceased, face down</source>
   <translation>Deceduto, a faccia in giù</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a fishing vessel and a deep home-made raft.</source>
   <translation>Stima: non è nota alcuna prova di una barca simile. Sta fra un peschereccio e una zattera artigianale immersa.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a light inflatable and a deep home-made raft.</source>
   <translation>Stima: non è nota alcuna prova di una barca simile. Sta fra un gommone leggero e una zattera artigianale immersa.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Fibre</source>
   <translation>Vetroresina</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Home-made raft, no sail</source>
   <translation>Zattera artigianale, senza vela</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflat</source>
   <translation>Inflat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable with drogue</source>
   <translation>Gommone con ancora galleggiante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable, light, no drogue</source>
   <translation>Gommone leggero, senza ancora galleggiante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Iron</source>
   <translation>Ferro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft for 15 to 50, deep ballast</source>
   <translation>Zattera da 15 a 50, zavorra profonda</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast</source>
   <translation>Zattera, zavorra profonda</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast, capsized</source>
   <translation>Zattera, zavorra profonda, capovolta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, no ballast</source>
   <translation>Zattera, senza zavorra</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, shallow ballast, canopy</source>
   <translation>Zattera, zavorra bassa, tenda</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>More wind than leeway was ever measured in.</source>
   <translation>Più vento di quanto lo scarroccio sia mai stato misurato.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person in the water</source>
   <translation>Persona in acqua</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person with life jacket, upright</source>
   <translation>Persona con giubbotto, verticale</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Rubber boat, overcrowded</source>
   <translation>Gommone sovraffollato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sail</source>
   <translation>Vela</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sailing yacht, long keel not known</source>
   <translation>Barca a vela, chiglia lunga non nota</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, V-hull</source>
   <translation>Barchino, carena a V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, flat, outboard</source>
   <translation>Barchino, fondo piatto, fuoribordo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Small metal boat, V-hull</source>
   <translation>Piccola barca di metallo, carena a V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sport boat</source>
   <translation>Barca sportiva</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Wooden boat, overcrowded</source>
   <translation>Barca di legno sovraffollata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Debris</source>
   <translation>Detriti</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Empty boat</source>
   <translation>Barca vuota</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting</source>
   <translation>Incontro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting point</source>
   <translation>Punto d’incontro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>A search needs a speed of at least 1 kn</source>
   <translation>Una ricerca richiede almeno 1 kn</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>An expanding square has at least one leg</source>
   <translation>Un quadrato crescente ha almeno un tratto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Creeping line</source>
   <translation>Rotte trasversali</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Expanding square</source>
   <translation>Quadrato crescente</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Parallel</source>
   <translation>Rotte parallele</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>TSN</source>
   <translation>TSN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>TSR</source>
   <translation>TSR</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The area is no larger than one track spacing: make the spacing smaller or the area larger</source>
   <translation>L’area non supera una spaziatura tratti: ridurre la spaziatura o ampliare l’area</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The boat drifts as fast as the search goes: a pattern cannot go with her. Choose more speed</source>
   <translation>La barca deriva veloce quanto la ricerca: lo schema non può seguirla. Scegliere più velocità</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The track spacing is between 0.01 and 50 NM</source>
   <translation>La spaziatura tratti è fra 0.01 e 50 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The width is more than 0 and at most 200 NM</source>
   <translation>La larghezza è maggiore di 0 e al massimo 200 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, once</source>
   <translation>Sulla rotta, andata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, return</source>
   <translation>Sulla rotta, ritorno</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Added</source>
   <translation>Aggiunto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Deleted</source>
   <translation>Cancellato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>From place</source>
   <translation>Dal luogo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Relatives</source>
   <translation>Familiari</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Seq</source>
   <translation>N. progr.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Taken</source>
   <translation>Preso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>To place</source>
   <translation>Al luogo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Way</source>
   <translation>Modo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Basis</source>
   <translation>Base</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Broken off</source>
   <translation>Interrotta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Craft</source>
   <translation>Mezzo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Cs</source>
   <translation>CS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Estimate</source>
   <translation>Stima</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Leg</source>
   <translation>Tratto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Plan</source>
   <translation>Piano</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ps</source>
   <translation>PS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Radius m</source>
   <translation>Raggio m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sought</source>
   <translation>Cercato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Spacing m</source>
   <translation>Spaziatura m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Speed mps</source>
   <translation>Velocità m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ss</source>
   <translation>SS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sweep m</source>
   <translation>Spazzata m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Tsn</source>
   <translation>TSN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Tsr</source>
   <translation>TSR</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Vs</source>
   <translation>VS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 20 ft</source>
   <translation>Barca di 20 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 33 ft</source>
   <translation>Barca di 33 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 53 ft</source>
   <translation>Barca di 53 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 78 ft</source>
   <translation>Barca di 78 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat up to 15 ft</source>
   <translation>Barca fino a 15 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Estimate: the row of a raft for 25 people.</source>
   <translation>Stima: la riga di una zattera da 25 persone.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>IAMSAR Vol. II, App. N</source>
   <translation>IAMSAR Vol. II, App. N</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 10</source>
   <translation>Zattera da 10</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 25</source>
   <translation>Zattera da 25</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 4</source>
   <translation>Zattera da 4</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>a track spacing is more than 0</source>
   <translation>una spaziatura tratti è maggiore di 0</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>weather not known, not corrected</source>
   <translation>meteo non noto, non corretto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Allow</source>
   <translation>Consentire</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Alternatives</source>
   <translation>Alternative</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Answers</source>
   <translation>Risponde a</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Assigned</source>
   <translation>Assegnato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Authorities</source>
   <translation>Autorità</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Block</source>
   <translation>Bloccare</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>By master</source>
   <translation>Dal comandante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Call</source>
   <translation>Chiamata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Confirmed by</source>
   <translation>Confermato da</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content</source>
   <translation>Contenuto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content sha256</source>
   <translation>Contenuto sha256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Delivered</source>
   <translation>Recapitato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Detector</source>
   <translation>Rilevatore</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Direction</source>
   <translation>Direzione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Draft</source>
   <translation>Bozza</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Failed</source>
   <translation>Fallito</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>From hash</source>
   <translation>Da hash</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Hold</source>
   <translation>Trattenere</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>In</source>
   <translation>In entrata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Labels</source>
   <translation>Etichette</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Looser</source>
   <translation>Allentato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Means</source>
   <translation>Mezzo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Notice</source>
   <translation>Avvertenza</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Out</source>
   <translation>In uscita</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Party</source>
   <translation>Parte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Path</source>
   <translation>Percorso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Proposed by</source>
   <translation>Proposto da</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Queued</source>
   <translation>In coda</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Recipients</source>
   <translation>Destinatari</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Released</source>
   <translation>Autorizzato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Remind min</source>
   <translation>Ricorda min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Repeat min</source>
   <translation>Ripeti min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Rule</source>
   <translation>Regola</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sentence</source>
   <translation>Frase</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sitrep</source>
   <translation>SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Status</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>To hash</source>
   <translation>A hash</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Training</source>
   <translation>Esercitazione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Verdict</source>
   <translation>Decisione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Wait</source>
   <translation>Attendere</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>ASSAULT</source>
   <translation>AGGRESS.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Autonomous arrival</source>
   <translation>Arrivo autonomo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Beating</source>
   <translation>Percosse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Bodies left</source>
   <translation>Salme lasciate</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CAPSIZE</source>
   <translation>RIBALTAM.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CHASE</source>
   <translation>INSEGUIM.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Capsizing</source>
   <translation>Ribaltamento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Chase</source>
   <translation>Inseguimento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Coordination handed over</source>
   <translation>Coordinamento passato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Crew</source>
   <translation>Equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DAMAGE</source>
   <translation>DANNO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DEATH</source>
   <translation>MORTE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Dangerous manoeuvre</source>
   <translation>Manovra pericolosa</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Engine taken</source>
   <translation>Motore sottratto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Equipment</source>
   <translation>Dotazioni</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fast approach</source>
   <translation>Avvicinamento veloce</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fibreglass</source>
   <translation>Vetroresina</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fishing</source>
   <translation>Pesca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Hand-over demanded</source>
   <translation>Consegna pretesa</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>INJURY</source>
   <translation>LESIONE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Injury</source>
   <translation>Lesione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>JAMMING</source>
   <translation>JAMMING</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Merchant</source>
   <translation>Mercantile</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Metal</source>
   <translation>Metallo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo aircraft</source>
   <translation>Aereo ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo ship</source>
   <translation>Nave ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No AIS, no name</source>
   <translation>Senza AIS, senza nome</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No assistance</source>
   <translation>Mancata assistenza</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>OBSTRUCTION</source>
   <translation>OSTACOLO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ordered to leave</source>
   <translation>Ordine di andarsene</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Overloading</source>
   <translation>Sovraccarico</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>PUSHBACK</source>
   <translation>RESPINGIM.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pullback</source>
   <translation>Pullback</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pushback</source>
   <translation>Respingimento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Request</source>
   <translation>Richiesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescue obstructed</source>
   <translation>Soccorso ostacolato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescued by other</source>
   <translation>Soccorsi da altri</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rubber</source>
   <translation>Gomma</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Sailing</source>
   <translation>Vela</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Seaworthiness</source>
   <translation>Idoneità al mare</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ship or crew seized</source>
   <translation>Nave o equip. sequestrati</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at people</source>
   <translation>Spari su persone</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at us</source>
   <translation>Spari contro di noi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Supplies</source>
   <translation>Scorte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Valuables taken</source>
   <translation>Valori sottratti</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Vulnerable</source>
   <translation>Vulnerabili</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Warning shots</source>
   <translation>Spari di avvertimento</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Weapon shown</source>
   <translation>Arma mostrata</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Wood</source>
   <translation>Legno</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Place of safety, request {n}</source>
   <translation>Luogo sicuro, richiesta {n}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Repeated or answered</source>
   <translation>Ripetuta o risposta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>asked again later</source>
   <translation>richiesto di nuovo più tardi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master</source>
   <translation>per ordine del comandante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master ({reason}); {result}</source>
   <translation>per ordine del comandante ({reason}); {result}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>delivered to</source>
   <translation>recapitato a</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>failed for</source>
   <translation>fallito per</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>handed over for</source>
   <translation>consegnato per</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>port assigned</source>
   <translation>porto assegnato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>refused by the policy (rule {rule}): {sentence}</source>
   <translation>rifiutato dalla policy (regola {rule}): {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>released, not sent yet</source>
   <translation>autorizzato, non ancora inviato</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>waits for</source>
   <translation>in attesa per</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{fate} {whom} {at:%d %b %H:%M}{detail}</source>
   <translation>{fate} {whom} {at:%d %b %H:%M}{detail}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{result}, to be repeated in {minutes} min</source>
   <translation>{result}, da ripetere fra {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; 1 answer</source>
   <translation>{state}; 1 risposta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; no answers</source>
   <translation>{state}; nessuna risposta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; {n} answers</source>
   <translation>{state}; {n} risposte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Caption</source>
   <translation>Didascalia</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Description</source>
   <translation>Descrizione</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Imo</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Vessel type</source>
   <translation>Tipo di unità</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Watch</source>
   <translation>Sorveglia</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>SRR not known here</source>
   <translation>SRR qui non nota</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>inside {miles} NM of {whom}</source>
   <translation>entro {miles} NM da {whom}</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{miles} NM from the coast</source>
   <translation>{miles} NM dalla costa</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{name} (approx.)</source>
   <translation>{name} (appross.)</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>An IMO number has seven digits</source>
   <translation>Un numero IMO ha sette cifre</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>At most six letters</source>
   <translation>Al massimo sei lettere</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Algeria</source>
   <translation>Algeria</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Antigua and Barbuda</source>
   <translation>Antigua e Barbuda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belgium</source>
   <translation>Belgio</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cayman Islands</source>
   <translation>Isole Cayman</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Comoros</source>
   <translation>Comore</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cook Islands</source>
   <translation>Isole Cook</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Croatia</source>
   <translation>Croazia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cyprus</source>
   <translation>Cipro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Denmark</source>
   <translation>Danimarca</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Egypt</source>
   <translation>Egitto</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Faroe Islands</source>
   <translation>Isole Fær Øer</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Germany</source>
   <translation>Germania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Gibraltar</source>
   <translation>Gibilterra</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Iceland</source>
   <translation>Islanda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Latvia</source>
   <translation>Lettonia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Luxembourg</source>
   <translation>Lussemburgo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Marshall Islands</source>
   <translation>Isole Marshall</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Morocco</source>
   <translation>Marocco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Netherlands</source>
   <translation>Paesi Bassi</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Norway</source>
   <translation>Norvegia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Palau</source>
   <translation>Palau</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Portugal</source>
   <translation>Portogallo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Romania</source>
   <translation>Romania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Saint Vincent and the Grenadines</source>
   <translation>Saint Vincent e Grenadine</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Slovenia</source>
   <translation>Slovenia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Spain</source>
   <translation>Spagna</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sweden</source>
   <translation>Svezia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Switzerland</source>
   <translation>Svizzera</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Tunisia</source>
   <translation>Tunisia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United Kingdom</source>
   <translation>Regno Unito</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United States</source>
   <translation>Stati Uniti</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Vanuatu</source>
   <translation>Vanuatu</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>GPS</source>
   <translation>GPS</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>distress radio</source>
   <translation>radio di soccorso</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>speed log</source>
   <translation>solcometro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>, the folder will be made</source>
   <translation>, la cartella sarà creata</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>Write the whole path, from the root of the disk</source>
   <translation>Scrivere il percorso intero, dalla radice del disco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>all was gone through</source>
   <translation>tutto è stato esaminato</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the bridge was wanted at once</source>
   <translation>la plancia serviva subito</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the window was closed</source>
   <translation>la finestra è stata chiusa</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{folder} is no folder</source>
   <translation>{folder} non è una cartella</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}</source>
   <translation>{free:.0f} GB liberi{made}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}. That is little: a month of feeds and films takes more</source>
   <translation>{free:.0f} GB liberi{made}. Pochi: un mese di flussi e filmati ne chiede di più</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{there} may not be written to by this user</source>
   <translation>Questo utente non può scrivere in {there}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Compass</source>
   <translation>Bussola</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>DSC radio</source>
   <translation>Radio DSC</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Gyro</source>
   <translation>Giro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Multiplexer</source>
   <translation>Multiplexer</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>AIS message not readable</source>
   <translation>messaggio AIS illeggibile</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>a character that must not be there</source>
   <translation>un carattere che non deve esserci</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>binary datagram</source>
   <translation>datagramma binario</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>checksum not readable</source>
   <translation>checksum illeggibile</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>datagram that holds no sentence</source>
   <translation>datagramma senza alcuna sentenza</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>empty sentence</source>
   <translation>sentenza vuota</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>half a sentence, the rest got lost</source>
   <translation>mezza sentenza, il resto è andato perso</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no NMEA sentence</source>
   <translation>nessuna sentenza NMEA</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no checksum</source>
   <translation>senza checksum</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>not built as its kind should be</source>
   <translation>non costruita come il suo tipo richiede</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>part of an AIS message missing</source>
   <translation>manca parte di un messaggio AIS</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>too long for a sentence</source>
   <translation>troppo lunga per una sentenza</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>wrong checksum, disturbed on the way</source>
   <translation>checksum errato, disturbato in transito</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>it starts again with the settings as they are now</source>
   <translation>riparte con le impostazioni attuali</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the end</source>
   <translation>la fine</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the wizard, then it starts again</source>
   <translation>la configurazione, poi riparte</translation>
  </message>
  <message>
   <location filename="../../../app/setup/settings_file.py" />
   <source>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</source>
   <translation>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source> and {n} more</source>
   <translation> e altri {n}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>hull {marks}</source>
   <translation>scafo {marks}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{at:%d %b %Y}: {text}{more}</source>
   <translation>{at:%d %b %Y}: {text}{more}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight</source>
   <translation>{name} in vista</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight? By name only</source>
   <translation>{name} in vista? Solo dal nome</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Entries are chained but not signed: {why}</source>
   <translation>Le voci sono concatenate ma non firmate: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}, {who}. Close it there, or give this computer another station name</source>
   <translation>Fairlead è già in funzione come {what}, {who}. Chiuderlo lì, o dare a questo computer un altro nome di postazione</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}. Close it there, or give this computer another station name</source>
   <translation>Fairlead è già in funzione come {what}. Chiuderlo lì, o dare a questo computer un altro nome di postazione</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is decrypted yet: {why}</source>
   <translation>Non tutto è ancora decifrato: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is encrypted yet: {why}</source>
   <translation>Non tutto è ancora cifrato: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Settings were not used: {why}</source>
   <translation>Le impostazioni non sono state usate: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The key is kept as {path}: backups may still need it</source>
   <translation>La chiave è conservata come {path}: le copie di sicurezza possono averne ancora bisogno</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The log does not verify: {why}. Writing goes on behind it; run “fairlead verify” on {path}</source>
   <translation>Il registro non supera la verifica: {why}. Si continua a scrivere in coda; eseguire “fairlead verify” su {path}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The personal records cannot be used: {why}</source>
   <translation>Le schede personali non sono utilizzabili: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The register of vessels cannot be used: {why}</source>
   <translation>Il registro delle unità non è utilizzabile: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The set-up is not finished. Go on with it: the lowest line opens the devices, there press Set up</source>
   <translation>La configurazione non è finita. Continuare: la riga più in basso apre gli apparecchi, lì premere Configura</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This disk cannot keep two names for a file: the old content of {files} was not overwritten</source>
   <translation>Questo disco non può dare due nomi a un file: il vecchio contenuto di {files} non è stato sovrascritto</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This station was last open on {host} and was not closed there. If it still runs there, close one of the two</source>
   <translation>Questa postazione era aperta per ultima su {host} e non vi è stata chiusa. Se vi è ancora in funzione, chiudere una delle due</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>it was put off. It goes on at the next start</source>
   <translation>è stato rimandato. Continua al prossimo avvio</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>station “{station}” on mission {mission}</source>
   <translation>postazione “{station}” nella missione {mission}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are decrypted now</source>
   <translation>{files} file sono ora decifrati</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are encrypted now</source>
   <translation>{files} file sono ora cifrati</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{path} stays as it was: {why}</source>
   <translation>{path} resta com’era: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>Log cannot be read</source>
   <translation>Il registro non si può leggere</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>forward dropped</source>
   <translation>inoltro: perso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief.py" />
   <source>The same rows were met as in the run before.</source>
   <translation>Soddisfatte le stesse righe della prova precedente.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source> (fixed text)</source>
   <translation> (testo fisso)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>, not sent</source>
   <translation>, non inviato</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Alert</source>
   <translation>Allarme</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Answers count from when an alert wanted one. Positions are compared with the truth at the time that they speak of.</source>
   <translation>Le risposte si contano da quando un avviso ne richiedeva una. Le posizioni si confrontano con la realtà all’ora di cui parlano.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Asked</source>
   <translation>Richiesto</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Came</source>
   <translation>Arrivo</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Case: time to the last case that was asked for. Position: the largest error that was judged. Answer: the slowest judged.</source>
   <translation>Caso: tempo fino all’ultimo caso richiesto. Posizione: l’errore massimo valutato. Risposta: la più lenta valutata.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Cases and counts</source>
   <translation>Casi e conteggi</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Each row is met or missed by the measure that stands in the scenario; the sum is that of the weights. Rows that do not apply are in neither number. No other mark is given.</source>
   <translation>Ogni riga è soddisfatta o mancata secondo la misura dello scenario; la somma è quella dei pesi. Le righe non applicabili non sono in alcun numero. Non si dà altro voto.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Happened</source>
   <translation>Avvenuto</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>How this was judged</source>
   <translation>Come si è valutato</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Kind</source>
   <translation>Tipo</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late by</source>
   <translation>In ritardo di</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late entries</source>
   <translation>Annotazioni tardive</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Lines: where own ship (heavy) and those who are asked for really were. Crosses: positions of cases as written in the log.</source>
   <translation>Linee: dove erano davvero la nave propria (spessa) e quelli richiesti. Croci: posizioni dei casi come scritte nel giornale.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>MISSED</source>
   <translation>MANCATO</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Met</source>
   <translation>Riusciti</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Missed</source>
   <translation>Mancati</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>NEVER</source>
   <translation>MAI</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No alert came.</source>
   <translation>Nessun avviso è arrivato.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No case that is asked for had a position.</source>
   <translation>Nessun caso richiesto aveva una posizione.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nobody tried to send anything.</source>
   <translation>Nessuno ha provato a inviare nulla.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>None of this scenario as it is now, in this training folder.</source>
   <translation>Nessuna di questo scenario com’è ora, in questa cartella di addestramento.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nothing is known of where anybody was.</source>
   <translation>Nulla si sa di dove fosse qualcuno.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position error over time</source>
   <translation>Errore di posizione nel tempo</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position written</source>
   <translation>Posizione scritta</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Result</source>
   <translation>Risultato</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Run (UTC)</source>
   <translation>Viaggio (UTC)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>The newest position that the log had at each time, against where she was then. It grows while she drifts and nobody writes down a new one.</source>
   <translation>La posizione più recente nel giornale a ogni ora, rispetto a dov’era allora. Cresce mentre deriva e nessuno ne scrive una nuova.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>This scenario asks for nothing that can be judged.</source>
   <translation>Questo scenario non chiede nulla che si possa valutare.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Timeline</source>
   <translation>Cronologia</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Trainee</source>
   <translation>Allievo</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>What the log and the truth say</source>
   <translation>Cosa dicono giornale e realtà</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Where it was: the truth and the log</source>
   <translation>Dov’era: la realtà e il giornale</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who she really was</source>
   <translation>Chi era davvero</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who tried to tell what to whom</source>
   <translation>Chi ha provato a dire cosa a chi</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>a caution wants no answer</source>
   <translation>«attenzione» non chiede riconoscimento</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>alerts never answered</source>
   <translation>avvisi mai riconosciuti</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>asked and met</source>
   <translation>richiesto e soddisfatto</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>largest position error of a case</source>
   <translation>errore massimo di posizione di un caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>longest time to a case</source>
   <translation>tempo più lungo fino a un caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>minutes from the start</source>
   <translation>minuti dall’inizio</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>nobody that is asked for</source>
   <translation>nessuno di richiesto</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>persons counted too many (+) or too few (−)</source>
   <translation>persone contate in più (+) o in meno (−)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>slowest answer to an alert</source>
   <translation>risposta più lenta a un avviso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>this run</source>
   <translation>questa prova</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>time to the case</source>
   <translation>tempo fino al caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/facts.py" />
   <source>the file</source>
   <translation>il file</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Abandoning</source>
   <translation>Abbandono</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Approaches</source>
   <translation>Si avvicina</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Circles</source>
   <translation>Gira attorno</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Collision</source>
   <translation>Collisione</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Drifts</source>
   <translation>Va alla deriva</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fire</source>
   <translation>Incendio</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fishing vessel</source>
   <translation>Peschereccio</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flees from</source>
   <translation>Fugge da</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flooding</source>
   <translation>Allagamento</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>On a course</source>
   <translation>In rotta</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Patrol boat</source>
   <translation>Motovedetta</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Piracy</source>
   <translation>Pirateria</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rams</source>
   <translation>Sperona</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rubber boat</source>
   <translation>Gommone</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Sinking</source>
   <translation>Affondamento</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Stays there</source>
   <translation>Resta lì</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Undesignated</source>
   <translation>Non designato</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Wooden boat</source>
   <translation>Barca di legno</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>Nobody came on board, and nobody was written down.</source>
   <translation>Nessuno è salito a bordo, e nessuno è stato annotato.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before a case was due.</source>
   <translation>L’esercitazione è finita prima che un caso fosse dovuto.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before all of them were due on board.</source>
   <translation>L’esercitazione è finita prima che tutti dovessero essere a bordo.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before this began.</source>
   <translation>L’esercitazione è finita prima che questo iniziasse.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill was cut off before it was written down where everybody really was.</source>
   <translation>L’esercitazione è stata interrotta prima che fosse scritto dove erano davvero tutti.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>entry by the crew</source>
   <translation>annotazione dell’equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>not applicable</source>
   <translation>non applicabile</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>It wanted none any more</source>
   <translation>Non ne richiedeva più</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended</source>
   <translation>L’esercitazione è finita</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended before this alert was due.</source>
   <translation>L’esercitazione è finita prima che questo avviso fosse dovuto.</translation>
  </message>
  <message>
   <location filename="../../../app/training/past.py" />
   <source>This is an entry of the mission that is replayed: it stays as it was written. Write a note of your own</source>
   <translation>È un’annotazione della missione riprodotta: resta com’è stata scritta. Scrivere una nota propria</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Aircraft sights a boat</source>
   <translation>Aereo avvista una barca</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Alarm Phone: a boat</source>
   <translation>Alarm Phone: una barca</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Boat in distress: stay clear</source>
   <translation>Boat in distress: stay clear</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Dear all,

we are in contact with a boat in distress. About 45 people, among them children, engine broken, they are taking in water.
Position at {utc} UTC: {vessel.position} ({vessel.decimal}).

Please confirm who goes there.
Alarm Phone, shift team</source>
   <translation>Dear all,

we are in contact with a boat in distress. About 45 people, among them children, engine broken, they are taking in water.
Position at {utc} UTC: {vessel.position} ({vessel.decimal}).

Please confirm who goes there.
Alarm Phone, shift team</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Dear colleagues on {ship},

for our picture please send a position report: position, course, speed, persons on board.

MRCC Bremen</source>
   <translation>Dear colleagues on {ship},

for our picture please send a position report: position, course, speed, persons on board.

MRCC Bremen</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Flag State asks</source>
   <translation>Lo Stato di bandiera chiede</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</source>
   <translation>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC asks for your position</source>
   <translation>Il JRCC chiede la posizione</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC on VHF 16</source>
   <translation>JRCC su VHF 16</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC takes over</source>
   <translation>Il JRCC subentra</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Leave the area, VHF 16</source>
   <translation>Lasciare l’area, VHF 16</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Libyan Coast Guard</source>
   <translation>Libyan Coast Guard</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Motor vessel {ship}, this is Libyan Coast Guard on channel one six. What is your position and what are your intentions? Answer immediately, over.</source>
   <translation>Motor vessel {ship}, this is Libyan Coast Guard on channel one six. What is your position and what are your intentions? Answer immediately, over.</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Newspaper rings up</source>
   <translation>Un giornale telefona</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Night desk</source>
   <translation>Night desk</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Position report please</source>
   <translation>Position report please</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Re: boat in distress</source>
   <translation>Re: boat in distress</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Rome: not competent</source>
   <translation>Roma: non competente</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>URGENT: position of {ship}</source>
   <translation>URGENT: position of {ship}</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>{ship},

Libyan patrol vessel is on her way to the boat that you have reported on. Send us the position of the boat and the number of
persons, and stay clear of the operation.

JRCC Tripoli, duty officer</source>
   <translation>{ship},

Libyan patrol vessel is on her way to the boat that you have reported on. Send us the position of the boat and the number of
persons, and stay clear of the operation.

JRCC Tripoli, duty officer</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>{ship},

You are in the Libyan search and rescue region. It is mandatory that you send us at once your position, course, speed and
intentions, and the position of any boat that you see.

JRCC Tripoli, duty officer</source>
   <translation>{ship},

You are in the Libyan search and rescue region. It is mandatory that you send us at once your position, course, speed and
intentions, and the position of any boat that you see.

JRCC Tripoli, duty officer</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>{ship},

please be informed that we are not the competent authority for this event. Contact your flag State and the authority of the
region. Keep us informed.

MRCC Rome</source>
   <translation>{ship},

please be informed that we are not the competent authority for this event. Contact your flag State and the authority of the
region. Keep us informed.

MRCC Rome</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>{ship}, this is Seabird Two. We have one boat in sight at {vessel.position}, course {vessel.course}, {vessel.speed_kn} knots, about 40 persons, no life jackets. We stay for 30 minutes, over.</source>
   <translation>{ship}, this is Seabird Two. We have one boat in sight at {vessel.position}, course {vessel.course}, {vessel.speed_kn} knots, about 40 persons, no life jackets. We stay for 30 minutes, over.</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>{ship}, {ship}, this is Libyan Coast Guard. You are interfering with our operation. Change your course to north and leave the area now. This is the last warning.</source>
   <translation>{ship}, {ship}, this is Libyan Coast Guard. You are interfering with our operation. Change your course to north and leave the area now. This is the last warning.</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>The second point is not behind the first one. Choose two points of the time line</source>
   <translation>Il secondo punto non è dopo il primo. Scegliere due punti della linea del tempo</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>The stretch is larger than a gigabyte. Choose a shorter one</source>
   <translation>Il tratto supera un gigabyte. Sceglierne uno più breve</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>stretch of a replay</source>
   <translation>tratto di un replay</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>By our own line, not for navigation. Log it</source>
   <translation>Secondo la nostra linea, non per la navigazione. Annotare</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>Entered {words}</source>
   <translation>Entrati in {words}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>guard zones</source>
   <translation>zone di guardia</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>muting ended</source>
   <translation>silenziamento terminato</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>not the same ship</source>
   <translation>non la stessa nave</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>same ship again</source>
   <translation>di nuovo la stessa nave</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{miles} NM of {name}</source>
   <translation>{miles} NM di {name}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words} (approx.)</source>
   <translation>{words} (circa)</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words}. Said by {by} at {utc:%H:%M} UTC, until {until:%H:%M} UTC</source>
   <translation>{words}. Detto da {by} alle {utc:%H:%M} UTC, fino alle {until:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>, relayed by {sender}</source>
   <translation>, ritrasmessa da {sender}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>An alert of {source} itself: acknowledge it there</source>
   <translation>Un avviso di {source} stesso: riconoscerlo lì</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Casualty MMSI {value}{relayed}. {place}. Watch channel 16 or 2182 kHz, log it, open a case</source>
   <translation>Unità in pericolo MMSI {value}{relayed}. {place}. Ascolto sul canale 16 o 2182 kHz, annotare, aprire un caso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>DSC distress: {nature}</source>
   <translation>Soccorso DSC: {nature}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MMSI {value}</source>
   <translation>MMSI {value}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device test</source>
   <translation>Prova dispositivo MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device {status}</source>
   <translation>Dispositivo MOB {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Man overboard device</source>
   <translation>Dispositivo uomo a mare</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>No position called</source>
   <translation>Nessuna posizione comunicata</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Position called, see chart</source>
   <translation>Posizione comunicata, vedi carta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>device {emitter}</source>
   <translation>dispositivo {emitter}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>nature not said</source>
   <translation>natura non indicata</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} reports {status}</source>
   <translation>{device} segnala {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} {status}. Press MOB, count the crew</source>
   <translation>{device} {status}. Premere MOB, contare l’equipaggio</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device}: a test, nobody is in the water</source>
   <translation>{device}: una prova, nessuno è in acqua</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{source}: {plain}</source>
   <translation>{source}: {plain}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock set {value} {span}</source>
   <translation>Orologio del computer regolato: {value} {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock {span} behind the log</source>
   <translation>Orologio del computer {span} indietro sul giornale</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>The log goes on in order of number; the times in it do not. It says by how much, and compares with GNSS anew</source>
   <translation>Il giornale prosegue in ordine di numero; le ore no. Dice di quanto, e si confronta di nuovo con GNSS</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>moved ahead by {span}: it was set, or the computer slept</source>
   <translation>portato avanti di {span}: è stato regolato, o il computer dormiva</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>set back by {span}</source>
   <translation>portato indietro di {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>the newest entries were written {span} after what it shows now: it was set back meanwhile</source>
   <translation>le annotazioni più recenti furono scritte {span} dopo ciò che ora mostra: nel frattempo è stato portato indietro</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>{way}, at {utc:%d %b %H:%M:%S} UTC of the new time</source>
   <translation>{way}, alle {utc:%d %b %H:%M:%S} UTC della nuova ora</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing at {speed}: {target_name}</source>
   <translation>In avvicinamento a {speed}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing {case_id} in {minutes}: {target_name}</source>
   <translation>Verso {case_id} in {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master</source>
   <translation>{where}, passerà a {miles} dalla nave propria fra {minutes}. Attenta vedetta, annotare, informare il comandante</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, {speed}, will pass {miles} from the case. Name it, log it</source>
   <translation>{where}, {speed}, passerà a {miles} dal caso. Dargli un nome, annotarlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>AIS and radar part for several ships at once. Check own position and heading by bearings; jamming is possible</source>
   <translation>AIS e radar divergono per più navi insieme. Controllare posizione propria e prora con rilevamenti; è possibile il jamming</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>By AIS {where}; the echo that was hers is still tracked. One of them is wrong: look, ask her</source>
   <translation>Per AIS {where}; la sua eco è ancora seguita. Uno dei due è errato: guardare, chiamarla</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{miles} off her echo: {target_name}</source>
   <translation>A {miles} dalla propria eco: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{n} ships off their echoes</source>
   <translation>{n} navi fuori dai loro echi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>By {source}. The log keeps this computer's time and the offset; set the computer's clock</source>
   <translation>Secondo {source}. Il registro tiene l'ora di questo computer e lo scarto; regolare l'orologio del computer</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Computer clock {span} {word}</source>
   <translation>Orologio del computer {span} {word}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Data dropped: {name}</source>
   <translation>Dati scartati: {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Disk nearly full: {value:.1f} GB free</source>
   <translation>Disco quasi pieno: {value:.1f} GB liberi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Export and remove old missions, or change the disk. When it is full nothing more is recorded</source>
   <translation>Esportare e togliere le missioni vecchie, o cambiare disco. Quando è pieno non si registra più nulla</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Heading lost</source>
   <translation>Dato di prora perso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>It counts GPS weeks wrong; whole epochs of 1024 weeks were added. Update or replace the receiver</source>
   <translation>Conta male le settimane GPS; sono state aggiunte epoche intere di 1024 settimane. Aggiornare o sostituire il ricevitore</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Its position is off dead reckoning and is not used. Compare with radar and depth; jamming is possible</source>
   <translation>La sua posizione si scosta dalla stimata e non è usata. Confrontare con radar e profondità; è possibile il jamming</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>No own position</source>
   <translation>Nessuna posizione propria</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>One line lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>Una riga persa: {reason}. Liberare o cambiare il disco; annotare a mano ciò che conta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Own position lost</source>
   <translation>Posizione propria persa</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Positions of {source} are off by up to hundreds of metres. Set it to WGS 84</source>
   <translation>Le posizioni di {source} sbagliano fino a centinaia di metri. Impostarlo su WGS 84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Recorder is losing data</source>
   <translation>Il registratore perde dati</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The gyro</source>
   <translation>La girobussola</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The receivers contradict each other; the log compares with {used}. Check the date and time of both</source>
   <translation>I ricevitori si contraddicono; il giornale confronta con {used}. Controllare data e ora di entrambi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>They give different positions; {used} is in use. Check both by radar and bearings</source>
   <translation>Danno posizioni diverse; è in uso {used}. Controllare entrambi con radar e rilevamenti</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Time of {source} {span} off {used}</source>
   <translation>Ora di {source}: {span} rispetto a {used}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>is stale</source>
   <translation>non aggiornato</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>no receiver is heard</source>
   <translation>nessun ricevitore si sente</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>nothing is heard</source>
   <translation>non si sente nulla</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>the disk does not keep up</source>
   <translation>il disco non tiene il passo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} and {used} differ by {miles}</source>
   <translation>{name} e {used} differiscono di {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} in use: {name2} {why_not}</source>
   <translation>{name} in uso: {name2} {why_not}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} jumped {miles}</source>
   <translation>{name}: salto di {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} {value}</source>
   <translation>{name} {value}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} {why_not}</source>
   <translation>{name} {why_not}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} {why_not}; position, speed and course come from {used}. Check the antenna of {name}</source>
   <translation>{name} {why_not}; posizione, velocità e rotta vengono da {used}. Controllare l'antenna di {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{n} lines lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>{n} righe perse: {reason}. Liberare o cambiare il disco; annotare a mano ciò che conta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{reason}. Check power and cable; it is tried again by itself</source>
   <translation>{reason}. Controllare alimentazione e cavo; si riprova da solo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} date corrected</source>
   <translation>{source}: data corretta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} datum {name}, not W84</source>
   <translation>{source}: datum {name}, non W84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} link failed</source>
   <translation>{source}: collegamento in avaria</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} silent</source>
   <translation>{source} muto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} told it last {minutes} ago. Head-up and radar bearings lean on it; check the gyro</source>
   <translation>Ultimo dato di {source} {minutes} fa. Prora in alto e rilevamenti radar ne dipendono; controllare la girobussola</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{value} so far. What is shown may lag behind; see the device page</source>
   <translation>Finora {value}. Quanto mostrato può essere in ritardo; vedi la pagina dei dispositivi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{where}: </source>
   <translation>{where}: </translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Check antenna and cable on the device page</source>
   <translation>{why}. Controllare antenna e cavo nella pagina apparati</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Last fix {minutes} ago. Fix by radar and bearings; the log leaves positions out</source>
   <translation>{why}. Ultimo punto {minutes} fa. Punto con radar e rilevamenti; il giornale omette le posizioni</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has a position typed in by hand</source>
   <translation>ha una posizione inserita a mano</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has no fix</source>
   <translation>senza fix</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is a simulator</source>
   <translation>è un simulatore</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is silent</source>
   <translation>tace</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, acknowledged</source>
   <translation>attivo, riconosciuto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, not acknowledged</source>
   <translation>attivo, non riconosciuto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>over, not acknowledged</source>
   <translation>cessato, non riconosciuto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>A sector goes from one bearing to another, 0 to 360</source>
   <translation>Un settore va da un rilevamento a un altro, da 0 a 360</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>An area has 3 to {MOST_CORNERS} corners</source>
   <translation>Un’area ha da 3 a {MOST_CORNERS} vertici</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>At most {MOST_ZONES} guard zones, each with a name of its own</source>
   <translation>Al massimo {MOST_ZONES} zone di guardia, ognuna con un nome proprio</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>Give the guard zone a name of up to 24 letters</source>
   <translation>Dare alla zona di guardia un nome di al massimo 24 lettere</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The circle is between 50 m and 48 NM wide</source>
   <translation>Il cerchio è largo fra 50 m e 48 NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The ring goes from a smaller to a larger distance, at most 48 NM</source>
   <translation>L’anello va da una distanza minore a una maggiore, al massimo 48 NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped events</source>
   <translation>eventi scartati in ingresso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped states</source>
   <translation>stati scartati in ingresso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox merged</source>
   <translation>uniti in ingresso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source> Its signal is lost: dead reckoning.</source>
   <translation> Il suo segnale è perso: navigazione stimata.</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>CPA {miles} in {minutes}: {target_name}</source>
   <translation>CPA {miles} in {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous by {source}: {target_name}</source>
   <translation>Pericoloso per {source}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous target lost: {target_name}</source>
   <translation>Bersaglio pericoloso perso: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>EPIRB</source>
   <translation>EPIRB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Guard zone {zone}: {target_name}</source>
   <translation>Zona di guardia {zone}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Last heard {minutes} ago. </source>
   <translation>Sentito l’ultima volta {minutes} fa. </translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}, {place}. {heard}Log it, open a case, inform the RCC</source>
   <translation>MMSI {mmsi}, {place}. {heard}Annotare, aprire un caso, informare il RCC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}: a test message, no distress</source>
   <translation>MMSI {mmsi}: messaggio di prova, nessun pericolo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MOB beacon</source>
   <translation>radiofaro MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>SART</source>
   <translation>SART</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Write down how it stands, or close it</source>
   <translation>Annotare come sta, o chiuderlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>no position sent, bearing unknown</source>
   <translation>nessuna posizione inviata, rilevamento ignoto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} of {of} within three minutes, none of them dangerous by itself. Check aerial and cable</source>
   <translation>{count} di {of} in tre minuti, nessuno pericoloso di per sé. Controllare antenna e cavo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} targets lost: {source}</source>
   <translation>{count} bersagli persi: {source}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{id}: no entry for {minutes}</source>
   <translation>{id}: nessuna annotazione da {minutes}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} active</source>
   <translation>{kind} attivo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} test</source>
   <translation>Prova {kind}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {minutes} ago. Followed by dead reckoning: look out, ask the radar</source>
   <translation>{where}, {minutes} fa. Seguito per stima: attenta vedetta, consultare il radar</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {value}. It came into the guard zone: look out</source>
   <translation>{where}, {value}. È entrato nella zona di guardia: attenta vedetta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}. By the limits of {source}, not by those set here. Look out</source>
   <translation>{where}. Secondo i limiti di {source}, non quelli impostati qui. Vedetta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}.{lost} Look out, alter early and clearly</source>
   <translation>{where}.{lost} Vedetta, manovrare per tempo e in modo evidente</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>: it is an alarm</source>
   <translation>: è un allarme</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Distress is never muted. Acknowledge it, or silence it for 30 seconds</source>
   <translation>Il soccorso non si silenzia mai. Riconoscerlo, o tacitarlo per 30 secondi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Mute for 1 to {longest} minutes</source>
   <translation>Silenziare da 1 a {longest} minuti</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Say why: the next watch has to know</source>
   <translation>Indicare perché: la prossima guardia deve saperlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>{MOST} kinds are muted already. End one first</source>
   <translation>{MOST} tipi sono già silenziati. Terminarne prima uno</translation>
  </message>
  <message>
   <location filename="../../../app/watch/parted.py" />
   <source>{MOST} pairs are kept apart already. Make one the same ship again first</source>
   <translation>{MOST} coppie sono già separate. Prima riuniscine una come stessa nave</translation>
  </message>
  <message>
   <location filename="../../../app/watch/playback.py" />
   <source>A replay runs at {value:g} to {value2:g} times, not {speed:g}</source>
   <translation>Un replay va da {value:g} a {value2:g} volte, non {speed:g}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk is no other disk</source>
   <translation>Il secondo disco non è un altro disco</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk {fault}</source>
   <translation>Secondo disco {fault}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>calls dropped</source>
   <translation>chiamate scartate</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>changes dropped</source>
   <translation>modifiche scartate</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>internal errors</source>
   <translation>errori interni</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>the picture belongs to one thread</source>
   <translation>the picture belongs to one thread</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>{source} dropped</source>
   <translation>{source} scartati</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>Counter</source>
   <translation>Counter</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>only an unpickler of snapshots makes a target</source>
   <translation>only an unpickler of snapshots makes a target</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>only an unpickler of snapshots makes a track</source>
   <translation>only an unpickler of snapshots makes a track</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>only an unpickler of snapshots makes an own ship</source>
   <translation>only an unpickler of snapshots makes an own ship</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>{module}.{name} does not belong into a snapshot</source>
   <translation>{module}.{name} does not belong into a snapshot</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>{name} is given, never made</source>
   <translation>{name} is given, never made</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>{obj!r} is not among what is given</source>
   <translation>{obj!r} is not among what is given</translation>
  </message>
  <message>
   <location filename="../../../app/watch/snapshot.py" />
   <source>{path} cannot be read ({why}): Fairlead is not installed whole. Install it anew</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>AIS targets dropped</source>
   <translation>bersagli AIS scartati</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar reports without a number</source>
   <translation>rapporti radar senza numero</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar targets dropped</source>
   <translation>bersagli radar scartati</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing unknown</source>
   <translation>rilevamento ignoto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing {value:03d}°, {miles}</source>
   <translation>rilevamento {value:03d}°, {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.0f} days</source>
   <translation>{value:.0f} giorni</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.0f} min</source>
   <translation>{value:.0f} min</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.1f} NM</source>
   <translation>{value:.1f} NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.1f} h</source>
   <translation>{value:.1f} h</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.2f} NM</source>
   <translation>{value:.2f} NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{whole:.1f} s</source>
   <translation>{whole:.1f} s</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>It is on the same disk as the data folder: if that fails, both are gone. Name a folder on a stick or another disk</source>
   <translation>È sullo stesso disco della cartella dati: se si guasta, si perde tutto. Indica una cartella su una chiavetta o su un altro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>Photos and films cannot be copied: {error}</source>
   <translation>Foto e filmati non si possono copiare: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>The log as a whole cannot be copied: {error}</source>
   <translation>Il registro intero non si può copiare: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>What is to be copied cannot be read: {error}</source>
   <translation>Ciò che va copiato non si può leggere: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>another station</source>
   <translation>un’altra stazione</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>the log is not encrypted yet, and goes nowhere in the clear. It is at the next start</source>
   <translation>il registro non è ancora cifrato e non va da nessuna parte in chiaro. Lo sarà al prossimo avvio</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>{folder} does not answer. Pull it out and plug it in again</source>
   <translation>{folder} non risponde. Staccalo e ricollegalo</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Originals on the main disk are not what they were: {names}</source>
   <translation>Gli originali sul disco principale non sono più com’erano: {names}</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Too large for the file system of {folder}: {names}. FAT32 takes 4 GB; format the disk as exFAT</source>
   <translation>Troppo grandi per il file system di {folder}: {names}. FAT32 arriva a 4 GB; formatta il disco in exFAT</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for a copy of the log ({mb:,.1f} MB). Make room on it</source>
   <translation>{folder}: non c’è posto per una copia del registro ({mb:,.1f} MB). Fai posto</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for an original of {mb:,.1f} MB. Make room on it</source>
   <translation>{folder}: non c’è posto per un originale di {mb:,.1f} MB. Fai posto</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: what is read from it is not what was written. Use another disk</source>
   <translation>{folder}: ciò che si legge non è ciò che fu scritto. Usa un altro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has no mark of this ship: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Il disco in {folder} non ha il segno di questa nave: non è quello usato finora. Collega quello, o usa questo d’ora in poi</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has the mark of another one: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Il disco in {folder} ha il segno di un altro: non è quello usato finora. Collega quello, o usa questo d’ora in poi</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} cannot be written to ({said}). Look at its lock switch and its rights</source>
   <translation>{folder} non si può scrivere ({said}). Controlla il blocco di scrittura e i permessi</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} is not there. Plug the second disk in; it goes on by itself</source>
   <translation>{folder} non c’è. Collega il secondo disco; poi prosegue da solo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} was pulled out or does not answer ({said}). Plug it in again</source>
   <translation>{folder} è stato staccato o non risponde ({said}). Ricollegalo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: no room is left. Plug in a larger one, or make room on it</source>
   <translation>{folder}: non c’è più posto. Collegane uno più grande o fai posto</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: the second disk was pulled out. Plug it in again</source>
   <translation>{folder}: il secondo disco è stato staccato. Ricollegalo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} is a link to elsewhere. Take it away, or use another disk</source>
   <translation>{path} è un collegamento che porta altrove. Toglilo, o usa un altro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} names a file to be deleted. Take it away, or use another disk</source>
   <translation>{path} indica un file da cancellare. Toglilo, o usa un altro disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source> List  {n}</source>
   <translation> Lista  {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Alerts that make no sound for now: until when, by whom and why</source>
   <translation>Avvisi per ora senza suono: fino a quando, da chi e perché</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>All alerts, and those of before (acknowledge one by one)</source>
   <translation>Tutti gli avvisi, anche i precedenti (riconoscere uno a uno)</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen</source>
   <translation>Bloccare lo schermo</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen: the watch goes on. Ctrl+L</source>
   <translation>Bloccare lo schermo: la guardia continua. Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>No alerts</source>
   <translation>Nessun avviso</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence</source>
   <translation>Tacita</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence what sounds for 30 seconds</source>
   <translation>Tacitare per 30 secondi ciò che suona</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{name} {title} {state}</source>
   <translation>{name} {title} {state}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{n} muted</source>
   <translation>{n} silenz.</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Acknowledged</source>
   <translation>Riconosciuto</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alert</source>
   <comment>of the bridge</comment>
   <translation>Avviso</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alerts of before</source>
   <translation>Avvisi precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>By</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Over</source>
   <translation>Terminato</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Priority</source>
   <translation>Priorità</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Raised UTC</source>
   <translation>Inizio UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>still there</source>
   <translation>ancora presente</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>{title}. {detail}</source>
   <translation>{title}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Alerts</source>
   <translation>Avvisi</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>All</source>
   <translation>Tutti</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Before</source>
   <translation>Prima</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Close</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No alert before these</source>
   <translation>Nessun avviso precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No cautions</source>
   <translation>Senza «attenzione»</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>None of these. Choose All</source>
   <translation>Nessuno di questi. Scegliere Tutti</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Silence all 30 s</source>
   <translation>Tacita tutti 30 s</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Sound</source>
   <translation>Suono</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>To acknowledge</source>
   <translation>Da riconoscere</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> Show each</source>
   <translation> Singoli</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> by {acknowledged_by}</source>
   <translation> da {acknowledged_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, no sound</source>
   <translation>, senza suono</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, {count} times</source>
   <translation>, {count} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge</source>
   <translation>Riconosci</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge {title}</source>
   <translation>Riconoscere {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Fold</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute</source>
   <translation>Silenzia</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute what is like {title}</source>
   <translation>Silenziare gli avvisi come {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each</source>
   <translation>Singoli</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each of</source>
   <translation>Mostra singoli:</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>not ack.</source>
   <translation>non ricon.</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>{name}  {clock} UTC</source>
   <translation>{name}  {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>{raised}  {state}{by}{times}{muted}</source>
   <translation>{raised}  {state}{by}{times}{muted}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>{value} {title}</source>
   <translation>{value} {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>CPA alarms</source>
   <translation>allarmi CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ack. {at}</source>
   <translation>ric. {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alarms of own position</source>
   <translation>allarmi della posizione propria</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of devices</source>
   <translation>avvisi di apparati</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the computer's clock</source>
   <translation>avvisi dell’orologio del computer</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the disk</source>
   <translation>avvisi del disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the heading</source>
   <translation>avvisi della prora</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the log</source>
   <translation>avvisi del giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the personal records</source>
   <translation>avvisi dei dati personali</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the picture</source>
   <translation>avvisi dell’immagine</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the policy</source>
   <translation>avvisi della policy</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the recorder</source>
   <translation>avvisi del registratore</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the second disk</source>
   <translation>avvisi del secondo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the sound</source>
   <translation>avvisi del suono</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>cases without an entry</source>
   <translation>casi senza annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>dangerous targets lost</source>
   <translation>bersagli pericolosi persi</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices silent or failed</source>
   <translation>apparati muti o in avaria</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices that lost many targets</source>
   <translation>dispositivi che hanno perso molti bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>feeds that lose data</source>
   <translation>flussi che perdono dati</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>incidents whose feeds are not kept</source>
   <translation>incidenti i cui flussi non sono conservati</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>over, not ack.</source>
   <translation>cessato, non ricon.</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers of another datum</source>
   <translation>ricevitori con altro datum</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that differ</source>
   <translation>ricevitori discordanti</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that jumped</source>
   <translation>ricevitori con salto di posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose date was corrected</source>
   <translation>ricevitori con data corretta</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose times differ</source>
   <translation>ricevitori con ore diverse</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers without a fix</source>
   <translation>ricevitori senza fix</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>see list</source>
   <translation>vedi lista</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ships off their echoes</source>
   <translation>navi fuori dal loro eco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets closing</source>
   <translation>bersagli in avvicinamento</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets in guard zones</source>
   <translation>bersagli in zone di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>vessels of the register</source>
   <translation>unità del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>zones entered</source>
   <translation>zone attraversate</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{len} {get}</source>
   <translation>{len} {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{n} alerts, the newest: {title}</source>
   <translation>{n} avvisi, il più recente: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{source}: {what}</source>
   <translation>{source}: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{what}, all sources</source>
   <translation>{what}, tutte le fonti</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship</source>
   <translation>Non è la stessa nave</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship: {words}. Said by {by} at {utc:%H:%M} UTC.</source>
   <translation>Non è la stessa nave: {words}. Detto da {by} alle {utc:%H:%M} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Same ship again</source>
   <translation>Di nuovo la stessa nave</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship} (AIS {mmsi}) and {echo} ({radar})</source>
   <translation>{ship} (AIS {mmsi}) e {echo} ({radar})</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar are two ships from now on. N makes them one again</source>
   <translation>{ship}: AIS e radar sono due navi da ora in poi. N le riunisce</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar may be the same ship again</source>
   <translation>{ship}: AIS e radar possono essere di nuovo la stessa nave</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>Fault in the program, the watch goes on. {text}</source>
   <translation>Errore del programma, la guardia continua. {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>There is no palette {name}. Choose one of: {join}</source>
   <translation>Non esiste la tavolozza {name}. Scegliere fra: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>{name}: {error}</source>
   <translation>{name}: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>All with life jackets</source>
   <translation>Tutti con giubbotto</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine dead</source>
   <translation>Motore in avaria</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine works</source>
   <translation>Motore funzionante</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>No life jackets</source>
   <translation>Nessun giubbotto</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Nobody in the water</source>
   <translation>Nessuno in acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Not {plain}</source>
   <translation>Non {plain}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>People in the water</source>
   <translation>Persone in acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Some life jackets</source>
   <translation>Alcuni con giubbotto</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat</source>
   <translation>La barca</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat, as the text says</source>
   <translation>La barca, come dice il testo</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Under way</source>
   <translation>In navigazione</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>in the text: </source>
   <translation>nel testo: </translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>made with the widget</source>
   <translation>made with the widget</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>{value} boat</source>
   <translation>Barca: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/bridge.py" />
   <source>Not saved: {error}</source>
   <translation>Non salvato: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Alarm Phone, RCC …</source>
   <translation>Alarm Phone, RCC …</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>CASE</source>
   <translation>CASO</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>New case</source>
   <translation>Nuovo caso</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>No position yet. Press again to open the case without one</source>
   <translation>Ancora nessuna posizione. Premere di nuovo per aprire il caso senza</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Open case</source>
   <translation>Apri caso</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Opens with: {join}.</source>
   <translation>Si apre con: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Own look-out</source>
   <translation>Vedetta propria</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Paste the mail, or type what was said</source>
   <translation>Incollare la mail o scrivere ciò che è stato detto</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>People reported</source>
   <translation>Persone riferite</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Position</source>
   <translation>Posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Their case number</source>
   <translation>Loro numero di caso</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told by</source>
   <translation>Riferito da</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told when</source>
   <translation>Riferito quando</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>What was said</source>
   <translation>Cosa è stato detto</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>in the text: “{text}”</source>
   <translation>nel testo: «{text}»</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>no position yet</source>
   <translation>ancora nessuna posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>not known</source>
   <translation>non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>people not known</source>
   <translation>numero di persone non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>their no. {number}</source>
   <translation>loro n. {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>told by {value}</source>
   <translation>riferito da {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>{value}{text} people</source>
   <translation>{value}{text} persone</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/cases.py" />
   <source>{name} {value:%H:%M}</source>
   <translation>{name} {value:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Chart</source>
   <translation>Carta</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Closer (+)</source>
   <translation>Più vicino (+)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Cursor</source>
   <translation>Cursore</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>EBL</source>
   <translation>EBL</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Farther (-)</source>
   <translation>Più lontano (-)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Ground stab.</source>
   <translation>Stab. al fondo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Measuring lines (B)</source>
   <translation>Linee di misura (B)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>North, head or course up</source>
   <translation>Nord, prora o rotta su</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx.</source>
   <translation>Non per la navigazione, limiti appross.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx. {near}</source>
   <translation>Non per la navigazione, limiti appross. {near}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation. Coast GSHHG, limits approx.</source>
   <translation>Non per la navigazione. Costa GSHHG, limiti approssimativi.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle (Home)</source>
   <translation>Nave propria al centro (Home)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle, or look ahead</source>
   <translation>Nave propria al centro o vista avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>PPI</source>
   <translation>PPI</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Pointer or arrows move it, click or Enter sets it, Esc takes it away</source>
   <translation>Puntatore o frecce la spostano, clic o Enter la fissa, Esc la toglie</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Rings {ring_nm:g} NM</source>
   <translation>Anelli {ring_nm:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Round picture of what radars track (I)</source>
   <translation>Quadro circolare di ciò che i radar seguono (I)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>TM true motion, RM relative motion with true (T) or relative (R) trails</source>
   <translation>TM moto vero, RM moto relativo con scie vere (T) o relative (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Vectors and past positions true (T) or relative (R)</source>
   <translation>Vettori e posizioni passate veri (T) o relativi (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>What is shown</source>
   <translation>Cosa si mostra</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>no position</source>
   <translation>nessuna posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>{degrees}  {miles} NM</source>
   <translation>{degrees}  {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>{tip} ({cap})</source>
   <translation>{tip} ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>{value}. {toolTip}</source>
   <translation>{value}. {toolTip}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>CPA {miles} NM {duration}</source>
   <translation>CPA {miles} NM {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>MOB {at:%H:%M:%S}</source>
   <translation>MOB {at:%H:%M:%S}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>lost {utc:%H:%M}</source>
   <translation>perso {utc:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>old {duration}</source>
   <translation>vecchio {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>speed unknown</source>
   <translation>velocità ignota</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{motion}, no AIS</source>
   <translation>{motion}, senza AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{name} {actor}</source>
   <translation>{name} {actor}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{number} closed</source>
   <translation>{number} chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{speed} kn</source>
   <translation>{speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>SELECT max(zoom_level) FROM tiles</source>
   <translation>SELECT max(zoom_level) FROM tiles</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>SELECT min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles WHERE zoom_level = ?</source>
   <translation>SELECT min(tile_column), max(tile_column), min(tile_row), max(tile_row) FROM tiles WHERE zoom_level = ?</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>SELECT min(zoom_level) FROM tiles</source>
   <translation>SELECT min(zoom_level) FROM tiles</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>SELECT name, value FROM metadata LIMIT 200</source>
   <translation>SELECT name, value FROM metadata LIMIT 200</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?</source>
   <translation>SELECT tile_data FROM tiles WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>its tiles lie outside the world: the file is damaged. Copy it again from where it came</source>
   <translation>le sue tessere sono fuori dal mondo: il file è danneggiato. Copiarlo di nuovo da dove proviene</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>the chart is closed</source>
   <translation>la carta è chiusa</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>there is no tile in this file</source>
   <translation>in questo file non c’è alcuna tessera</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>these are vector tiles (pbf). Only pictures can be shown: png, jpg or webp</source>
   <translation>sono tessere vettoriali (pbf). Si mostrano solo immagini: png, jpg o webp</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>this is no MBTiles file (not an SQLite database)</source>
   <translation>non è un file MBTiles (non è un database SQLite)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value}  VRM {value}  no position of own ship</source>
   <translation>EBL {value}  VRM {value}  nessuna posizione propria</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value} {bearing}  VRM {value} {miles} NM  from {whence}</source>
   <translation>EBL {value} {bearing}  VRM {value} {miles} NM  da {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>own ship</source>
   <translation>nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Add position to {number}</source>
   <translation>Posizione a {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Centre here</source>
   <translation>Centra qui</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Draw a guard zone from here</source>
   <translation>Disegna una zona di guardia da qui</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark here</source>
   <translation>Segno qui</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark {name}: correct, remove</source>
   <translation>Segno {name}: correggi, rimuovi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from here</source>
   <translation>Misura da qui</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from own ship</source>
   <translation>Misura da nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>New case here</source>
   <translation>Nuovo caso qui</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Select {name}</source>
   <translation>Seleziona {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Vectors {minutes} min</source>
   <translation>Vettori {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Course up</source>
   <translation>Rotta su</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Head up</source>
   <translation>Prora su</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up</source>
   <translation>Nord su</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no course</source>
   <translation>Nord su, senza rotta</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no heading</source>
   <translation>Nord su, senza prora</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is north of 84° N</source>
   <translation>La nave è a nord di 84° N</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is south of 84° S</source>
   <translation>La nave è a sud di 84° S</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>The chart ends here: go by her position</source>
   <translation>La carta finisce qui: basarsi sulla posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Case {n}</source>
   <translation>Caso {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Free</source>
   <translation>Libera</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Look ahead</source>
   <translation>Vista avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Ship centred</source>
   <translation>Nave al centro</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Vectors {value} {value2:g} min</source>
   <translation>Vettori {value} {value2:g} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/patterns.py" />
   <source>+{hours} h</source>
   <translation>+{hours} h</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>No position of own ship</source>
   <translation>Nessuna posizione della nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>PPI {range:g} NM, rings {ring:g} NM</source>
   <translation>PPI {range:g} NM, anelli {ring:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>Tracked targets and AIS only:</source>
   <translation>Solo bersagli seguiti e AIS:</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>no radar picture</source>
   <translation>nessuna immagine radar</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scalebar.py" />
   <source>{metres} m</source>
   <translation>{metres} m</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scalebar.py" />
   <source>{miles:g} NM</source>
   <translation>{miles:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>12 and 24 NM limits, approx.</source>
   <translation>Limiti 12 e 24 NM, appross.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Graticule</source>
   <translation>Reticolato</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Guard zones</source>
   <translation>Zone di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Names</source>
   <translation>Nomi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own charts</source>
   <translation>Carte proprie</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own marks</source>
   <translation>Segni propri</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own ship's track, paler with age</source>
   <translation>Traccia propria, più pallida col tempo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Past positions</source>
   <translation>Posizioni passate</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ports</source>
   <translation>Porti</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Range rings</source>
   <translation>Anelli di distanza</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Search and rescue regions</source>
   <translation>Regioni di ricerca e soccorso</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ships to scale</source>
   <translation>Navi in scala</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of all targets</source>
   <translation>Tracce di tutti i bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of dangerous, selected and case targets</source>
   <translation>Tracce di bersagli pericolosi, selezionati e dei casi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Actor of {number}</source>
   <translation>Attore di {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Already at {number}</source>
   <translation>Già in {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Click the position</source>
   <translation>Cliccare la posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close it</source>
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close, nothing is selected</source>
   <translation>Chiudere, nulla è selezionato</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>End without a position</source>
   <translation>Termina senza posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>No open case</source>
   <translation>Nessun caso aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Position of {number}</source>
   <translation>Pos. di {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Saved: {text}</source>
   <translation>Salvato: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Undo</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>arrows and Enter work too</source>
   <translation>anche con frecce ed Enter</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>speed not known</source>
   <translation>velocità ignota</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>{name} {called}</source>
   <translation>{name} {called}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>edition {edition}, update {update}, {issued}</source>
   <translation>edizione {edition}, aggiornamento {update}, {issued}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>no date</source>
   <translation>nessuna data</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>what was read out of it is damaged ({error}). Read it again</source>
   <translation>ciò che ne era stato letto è danneggiato ({error}). Rileggerlo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>BCN</source>
   <translation>BCN</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>BOY</source>
   <translation>BOY</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>COALNE</source>
   <translation>COALNE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>DEPARE</source>
   <translation>DEPARE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>DEPCNT</source>
   <translation>DEPCNT</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>DRGARE</source>
   <translation>DRGARE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>LIGHTS</source>
   <translation>LIGHTS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>LNDARE</source>
   <translation>LNDARE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>OBSTRN</source>
   <translation>OBSTRN</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>OFSPLF</source>
   <translation>OFSPLF</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>PIPSOL</source>
   <translation>PIPSOL</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>RESARE</source>
   <translation>RESARE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>SLCONS</source>
   <translation>SLCONS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>SOUNDG</source>
   <translation>SOUNDG</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>TSEZNE</source>
   <translation>TSEZNE</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>UWTROC</source>
   <translation>UWTROC</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/userenc.py" />
   <source>WRECKS</source>
   <translation>WRECKS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zones.py" />
   <source>{miles} NM {name}, approx.</source>
   <translation>{miles} NM {name}, appross.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Corner {n} of the guard zone</source>
   <translation>Vertice {n} della zona di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Enter twice closes it</source>
   <translation>Due volte Enter la chiude</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>There are two guard zones. Take one away first: Ctrl+G</source>
   <translation>Ci sono due zone di guardia. Toglierne prima una: Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>click, or arrows and Enter; Backspace takes one back</source>
   <translation>clic, oppure frecce ed Enter; Backspace ne toglie uno</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>{name} is guarded from now on. Ctrl+G changes it</source>
   <translation>{name} è sorvegliata da ora. Ctrl+G la cambia</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a file…</source>
   <translation>Aggiungi file…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a folder…</source>
   <translation>Aggiungi cartella…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>All files (*)</source>
   <translation>Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Cancel</source>
   <translation>Annulla</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Charts to show</source>
   <translation>Carte da mostrare</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Down</source>
   <translation>Giù</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>ENC</source>
   <translation>ENC</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Look again</source>
   <translation>Guarda ancora</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>No charts yet. Put MBTiles, ENC cells (S-57, .000), .kap or GeoTIFF into {folder}, or add them here. Encrypted ENCs (S-63) stay in the ECDIS.</source>
   <translation>Ancora nessuna carta. Mettere MBTiles, celle ENC (S-57, .000), .kap o GeoTIFF in {folder}, o aggiungerle qui. Le ENC cifrate (S-63) restano nell’ECDIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Not for navigation. These charts are a background to the rescue picture; the ECDIS stays the chart of the ship.</source>
   <translation>Non per la navigazione. Queste carte sono lo sfondo del quadro di soccorso; l’ECDIS resta la carta della nave.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Off</source>
   <translation>Off</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>On</source>
   <translation>On</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports and places of safety: write them into {file} ([[port]] name, lat, lon, role)</source>
   <translation>Porti e luoghi sicuri propri: scriverli in {file} ([[port]] name, lat, lon, role)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports: {n}, from {file}</source>
   <translation>Porti propri: {n}, da {file}</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Raster chart</source>
   <translation>Carta raster</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Read again</source>
   <translation>Rileggi</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Remove</source>
   <translation>Rimuovi</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Show</source>
   <translation>Mostra</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>There are no own charts here</source>
   <translation>Qui non ci sono carte proprie</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Up</source>
   <translation>Su</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being opened</source>
   <translation>in apertura</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being read in</source>
   <translation>in lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>waits to be read in</source>
   <translation>attende la lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>{n} more charts are shown and not listed</source>
   <translation>altre {n} carte sono mostrate e non elencate</translation>
  </message>
  <message>
   <location filename="../../../ui/checkpoint.py" />
   <source>Own bridge</source>
   <translation>Plancia propria</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source> ({clock_source})</source>
   <translation> ({clock_source})</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock as GNSS{by}, to a tenth of a second</source>
   <translation>Orologio come GNSS{by}, al decimo di secondo</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver tells the time</source>
   <translation>Orologio non confrontato con GNSS: nessun ricevitore dà l’ora</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver told the time</source>
   <translation>Orologio non confrontato con GNSS: nessun ricevitore dava l’ora</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock {span} {value} GNSS{by}</source>
   <translation>Orologio {span} {value} GNSS{by}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Computer's clock: {said}</source>
   <translation>Orologio del computer: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>ahead of</source>
   <translation>avanti su</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>computer {value}{span}</source>
   <translation>computer {value}{span}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{fast_or_slow} by {source}</source>
   <translation>{fast_or_slow} secondo {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{span} {value}</source>
   <translation>{span} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>, the old one beside it as {name}</source>
   <translation>, il vecchio accanto come {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>/dev/ttyUSB0, or COM5</source>
   <translation>/dev/ttyUSB0, oppure COM5</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>AIS</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Add a device</source>
   <translation>Aggiungi apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Back, nothing is changed</source>
   <translation>Indietro, nulla è cambiato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Change {name}</source>
   <translation>Modificare {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Depth</source>
   <translation>Profondità</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>First choice</source>
   <translation>Prima scelta</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Give it a name</source>
   <translation>Dare un nome</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Heading</source>
   <translation>Prora</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>How it is reached</source>
   <translation>Come si raggiunge</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>In training the devices are made up: change them at sea</source>
   <translation>In esercitazione gli apparati sono fittizi: modificarli in mare</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Name on the screen</source>
   <translation>Nome sullo schermo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Only if no other</source>
   <translation>Solo di riserva</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Radar</source>
   <translation>Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and listen</source>
   <translation>Salva e ascolta</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and open again</source>
   <translation>Salva e riapri</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Seconds are a number from 1 to 600</source>
   <translation>I secondi sono un numero da 1 a 600</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Serial port</source>
   <translation>Porta seriale</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds</source>
   <translation>Muto dopo tanti secondi</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds without a good sentence</source>
   <translation>Muto dopo tanti secondi senza una sentenza valida</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed</source>
   <translation>Velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed log</source>
   <translation>Solcometro</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed of the serial line</source>
   <translation>Velocità della linea seriale</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>TCP, we connect</source>
   <translation>TCP, connettiamo noi</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>There is a device {name} already; each needs a name of its own</source>
   <translation>C’è già un dispositivo {name}; ognuno vuole un nome suo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>UDP, it is sent to us</source>
   <translation>UDP, ci viene inviato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Used for; none pressed is all. Distress always comes through</source>
   <translation>Usato per; nessuno premuto vale tutti. Il soccorso passa sempre</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Usual</source>
   <translation>Normale</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is</source>
   <translation>Dove si trova</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is: write it as {example}</source>
   <translation>Dove si trova: scriverlo come {example}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where two devices say the same thing</source>
   <translation>Se due apparati dicono la stessa cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Wind</source>
   <translation>Vento</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Written to {path}{copy}</source>
   <translation>Scritto in {path}{copy}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device removed</source>
   <translation>apparato rimosso</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device {verb}</source>
   <translation>apparato: {verb}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>find it</source>
   <translation>cerca</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>nobody signed on</source>
   <translation>nessuno registrato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is no longer listened to. {written}</source>
   <translation>{name} non è più ascoltato. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is {verb}. {written}</source>
   <translation>{name}: {verb}. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, by {value}</source>
   <translation>{name}, da {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, {value} {port}, by {value2}</source>
   <translation>{name}, {value} {port}, da {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{port}, or {group}</source>
   <translation>{port}, oppure {group}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Device</source>
   <translation>Apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Last minute</source>
   <translation>Ultimo minuto</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Sentences</source>
   <translation>Sentenze</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>State</source>
   <translation>Stato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Where</source>
   <translation>Dove</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>age s</source>
   <translation>età s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>live, {value}</source>
   <translation>attivo, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>lost</source>
   <comment>lines of a device</comment>
   <translation>persi</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>per s</source>
   <translation>al s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>{reason}: {n}</source>
   <translation>{reason}: {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>   {refused}</source>
   <translation>   {refused}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source> ({duration})</source>
   <translation> ({duration})</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, old {duration}</source>
   <translation>, vecchia {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {bad} refused</source>
   <translation>, {bad} rifiutate</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {dropped} dropped)</source>
   <translation>, {dropped} scartate)</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>. Refused: {bad}</source>
   <translation>. Rifiutate: {bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>1 target</source>
   <translation>1 bersaglio</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ALC</source>
   <translation>ALC</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ALF</source>
   <translation>ALF</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ALR</source>
   <translation>ALR</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>DBK</source>
   <translation>DBK</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>DBS</source>
   <translation>DBS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>DBT</source>
   <translation>DBT</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>DPT</source>
   <translation>DPT</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>GGA</source>
   <translation>GGA</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>GLL</source>
   <translation>GLL</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>GNS</source>
   <translation>GNS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>HDG</source>
   <translation>HDG</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>HDM</source>
   <translation>HDM</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>HDT</source>
   <translation>HDT</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>MWD</source>
   <translation>MWD</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>MWV</source>
   <translation>MWV</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>No position from any device</source>
   <translation>Nessuna posizione da alcun apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Passed on by the policy: </source>
   <translation>Lasciati passare dalla policy: </translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Position from {source}</source>
   <translation>Posizione da {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>RMC</source>
   <translation>RMC</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ROT</source>
   <translation>ROT</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>THS</source>
   <translation>THS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>TLL</source>
   <translation>TLL</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>TTD</source>
   <translation>TTD</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>TTM</source>
   <translation>TTM</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VBW</source>
   <translation>VBW</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VDM</source>
   <translation>VDM</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VDO</source>
   <translation>VDO</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VHW</source>
   <translation>VHW</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VTG</source>
   <translation>VTG</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VWR</source>
   <translation>VWR</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>VWT</source>
   <translation>VWT</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>course and speed</source>
   <translation>rotta e velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use</source>
   <translation>in uso</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use, old {duration}</source>
   <translation>in uso, vecchio {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not usable</source>
   <translation>non utilizzabile</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: nothing valid came yet</source>
   <translation>non usato: ancora nulla di valido</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: {value}</source>
   <translation>non usato: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>rate of turn</source>
   <translation>velocità di accostata</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ready, {source} is preferred</source>
   <translation>pronto, è preferito {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>reconnected {again} times</source>
   <translation>riconnesso {again} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>speed through the water</source>
   <translation>velocità sull’acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>turned off in the settings</source>
   <translation>disattivato nelle impostazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{at:%H:%M:%S}.{value}  {text}</source>
   <translation>{at:%H:%M:%S}.{value}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{count} targets</source>
   <translation>{count} bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: cannot be opened. {reason}</source>
   <translation>{how}: non si può aprire. {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: nothing came. Is it on, is its cable in?</source>
   <translation>{how}: non è arrivato nulla. È acceso, il cavo è inserito?</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {bad} lines, none of them good ({first}). Wrong speed, or a bad cable</source>
   <translation>{how}: {bad} righe, nessuna valida ({first}). Velocità errata o cavo difettoso</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {n} good ({join}){more}</source>
   <translation>{how}: {n} buone ({join}){more}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{k} {n}</source>
   <translation>{k} {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} listened to for {seconds:.0f} s</source>
   <translation>{name} ascoltato per {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} opened again, listened {seconds:.0f} s</source>
   <translation>{name} riaperto, ascoltato {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} {words} ({detail}</source>
   <translation>{name} {words} ({detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{source} {state}</source>
   <translation>{source} {state}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{source}: {value}</source>
   <translation>{source}: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{what} ({how})</source>
   <translation>{what} ({how})</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>, {lost} lost</source>
   <translation>, {lost} perse</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>1 input</source>
   <translation>1 ingresso</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Back to bridge view</source>
   <translation>Torna alla vista plancia</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Change</source>
   <translation>Modifica</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Counted since the start: </source>
   <translation>Contati dall’avvio: </translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Devices</source>
   <translation>Apparati</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Encryption</source>
   <translation>Cifratura</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Go on</source>
   <translation>Continua</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Listening to {name} for {TEST_S:.0f} s…</source>
   <translation>Ascolto di {name} per {TEST_S:.0f} s…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Lock the screen  Ctrl+L</source>
   <translation>Blocca schermo  Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet</source>
   <translation>Ancora nessun ingresso</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet. Press Set up to find them</source>
   <translation>Ancora nessun ingresso. Premere Configura per trovarli</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing heard yet</source>
   <translation>Ancora nulla ricevuto</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing of this kind: {wanted}</source>
   <translation>Nulla di questo tipo: {wanted}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing was lost or refused since the start</source>
   <translation>Nulla perso o rifiutato dall’avvio</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Open again</source>
   <translation>Riapri</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Plots  {cap}</source>
   <translation>Grafici  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Press again to listen to {name} no more. What it said stays recorded</source>
   <translation>Premere di nuovo per non ascoltare più {name}. Ciò che ha detto resta registrato</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Remove {name}?</source>
   <translation>Rimuovere {name}?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Restart now?</source>
   <translation>Riavviare ora?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Sentences to show</source>
   <translation>Sentenze da mostrare</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set up…</source>
   <translation>Configura…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set-up opens once the bridge is closed, and starts it again. There is no picture meanwhile. Press again</source>
   <translation>La configurazione si apre a plancia chiusa e poi la riavvia. Nel frattempo non c’è immagine. Premere di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Stop, {lines} lines</source>
   <translation>Stop, {lines} righe</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Test</source>
   <translation>Prova</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This input is not one of the settings file</source>
   <translation>Questo ingresso non è nel file delle impostazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This ship's data is encrypted, and such a file would not be. What comes in is recorded as always</source>
   <translation>I dati di questa nave sono cifrati, un file simile non lo sarebbe. Ciò che arriva si registra come sempre</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What it says</source>
   <translation>Cosa dice</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What {name} says is written to {path}, at most 20 MB</source>
   <translation>Ciò che dice {name} si scrive in {path}, al massimo 20 MB</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Write down</source>
   <translation>Trascrivi</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Writing down {name} {problem}: {path}</source>
   <translation>Trascrizione di {name} {problem}: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>all sentences</source>
   <translation>tutte le sentenze</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>refused only</source>
   <translation>solo rifiutate</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{count} inputs</source>
   <translation>{count} ingressi</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{inputs}, nothing is ever sent to them</source>
   <translation>{inputs}, a cui non si invia mai nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{lines} lines of {name}{lost}: {path}. They tell positions: they stay here</source>
   <translation>{lines} righe di {name}{lost}: {path}. Contengono posizioni: restano qui</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} is closed and opened again</source>
   <translation>{name} viene chiuso e riaperto</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} {number}</source>
   <translation>{name} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Declare distress</source>
   <translation>Dichiara pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress card</source>
   <translation>Scheda SOS</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress declared</source>
   <translation>Pericolo dichiarato</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Yes, this ship is in distress: declare it</source>
   <translation>Sì, questa nave è in pericolo: dichiararlo</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source> Darker than {least} % an alarm would not stand out here: take {darker}.</source>
   <translation> Sotto il {least} % qui un allarme non risalterebbe: scegliere {darker}.</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brighter</source>
   <translation>Più chiaro</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brightness</source>
   <translation>Luminosità</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Darker</source>
   <translation>Più scuro</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Each of the colours keeps its own brightness. Alarms are never dimmed.{more}</source>
   <translation>Ogni schema di colori ha la sua luminosità. Gli allarmi non si attenuano mai.{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>From the next start on. Log, messages and exports stay English</source>
   <translation>Dal prossimo avvio. Giornale, messaggi ed esportazioni restano in inglese</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Language of the window</source>
   <translation>Lingua della finestra</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>{now} %</source>
   <translation>{now} %</translation>
  </message>
  <message>
   <location filename="../../../ui/drawn.py" />
   <source>Bold</source>
   <translation>Bold</translation>
  </message>
  <message>
   <location filename="../../../ui/drifting.py" />
   <source>positions seen {since:%H:%M} and {until:%H:%M}</source>
   <translation>posizioni viste alle {since:%H:%M} e {until:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> It is being turned off; the next start goes on with it.</source>
   <translation> Si sta disattivando; il prossimo avvio prosegue.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> Not yet: {n}. The next start does it, if nobody else uses the data folder.</source>
   <translation> Non ancora: {n}. Lo fa il prossimo avvio, se nessun altro usa la cartella dati.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>A passphrase of our own</source>
   <translation>Passphrase propria</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Back</source>
   <translation>Indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Done</source>
   <translation>Fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypt this ship's data</source>
   <translation>Cifrare i dati di questa nave</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypted are {ENCRYPTED}.</source>
   <translation>Cifrati: {ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encryption is on. {how_far} {keys}</source>
   <translation>La cifratura è attiva. {how_far} {keys}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Fault in the program: {name}. Nothing was changed</source>
   <translation>Errore del programma: {name}. Nulla è stato cambiato</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Files that are encrypted: {n}.</source>
   <translation>File cifrati: {n}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>From the next start on Fairlead asks for the passphrase; the distress card opens without it.</source>
   <translation>Dal prossimo avvio Fairlead chiede la passphrase; la scheda SOS si apre senza.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Give a key ashore, or press “{text}”</source>
   <translation>Indicare una chiave a terra oppure premere «{text}»</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>It protects a computer or a stick that is taken away, not one that is running and unlocked.</source>
   <translation>Protegge un computer o una chiavetta portati via, non uno acceso e sbloccato.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Keys ashore: {ashore}.</source>
   <translation>Chiavi a terra: {ashore}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Make the keys</source>
   <translation>Crea le chiavi</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NONE: without the passphrase this log is lost</source>
   <translation>NESSUNA: senza passphrase questo giornale è perso</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.</source>
   <translation>NON cifrati: {NOT_ENCRYPTED}. {FULL_DISK}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>On a terminal:
fairlead passphrase changes the passphrase
fairlead encrypt --age age1… takes other keys ashore
fairlead decrypt turns it off</source>
   <translation>In un terminale:
fairlead passphrase cambia la frase segreta
fairlead encrypt --age age1… usa altre chiavi a terra
fairlead decrypt la disattiva</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Other words</source>
   <translation>Altre parole</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Public keys ashore</source>
   <translation>Chiavi pubbliche a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Sheet for the safe</source>
   <translation>Foglio per la cassaforte</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Ship</source>
   <translation>Nave</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance</source>
   <translation>Sei parole a caso</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance are not guessed in any time. A passphrase of your own has ten letters or more.</source>
   <translation>Sei parole a caso non si indovinano mai. Una passphrase propria ha dieci lettere o più.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Somebody ashore whom you trust makes a pair of keys with age-keygen, keeps the secret one, and sends you the public one, which begins with age1. With theirs the log opens if the passphrase is lost.</source>
   <translation>Una persona fidata a terra crea con age-keygen una coppia di chiavi, tiene quella segreta e invia quella pubblica, che inizia con age1. Con la sua il giornale si apre se la passphrase va persa.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Take six words</source>
   <translation>Prendi sei parole</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The key ashore</source>
   <translation>La chiave a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The keys are made and proved…</source>
   <translation>Le chiavi vengono create e provate…</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase</source>
   <translation>La passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase is not the same twice</source>
   <translation>Le due passphrase non coincidono</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The same again</source>
   <translation>Di nuovo la stessa</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The sheet for the safe</source>
   <translation>Il foglio per la cassaforte</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is NO key ashore. {LOST}.</source>
   <translation>NON c’è alcuna chiave a terra. {LOST}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is a key ashore, and “without” is pressed too. Take one of them back</source>
   <translation>C’è una chiave a terra ed è premuto anche «senza». Togliere uno dei due</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>WRITE THIS DOWN BY HAND AND LAY IT INTO THE SHIP'S SAFE. It is not shown again.

{ship}, log of Fairlead, {day:%d %b %Y}

Passphrase:
{passphrase}

Keys ashore:
{ashore}

Passphrase lost: bring the secret key ashore to this computer, and on a terminal:
fairlead unlock-with-age FILE

Now close Fairlead on every computer that uses this data folder, and start it: it asks for the passphrase and encrypts what is there. Nothing is encrypted before that.</source>
   <translation>COPIARE A MANO E METTERE NELLA CASSAFORTE DELLA NAVE. Non sarà mostrato di nuovo.

{ship}, giornale di Fairlead, {day:%d %b %Y}

Passphrase:
{passphrase}

Chiavi a terra:
{ashore}

Passphrase persa: portare la chiave segreta da terra a questo computer e, in un terminale:
fairlead unlock-with-age FILE

Ora chiudere Fairlead su ogni computer che usa questa cartella dati e riavviarlo: chiede la passphrase e cifra ciò che c’è. Prima nulla è cifrato.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Without a key ashore</source>
   <translation>Senza chiave a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>age1…, one to a line</source>
   <translation>age1…, una per riga</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>encryption prepared</source>
   <translation>cifratura preparata</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>keys ashore: {n}. It begins at the next start</source>
   <translation>chiavi a terra: {n}. Comincia al prossimo avvio</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>the page is only reached where there is a data folder</source>
   <translation>the page is only reached where there is a data folder</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>{words}.</source>
   <translation>{words}.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/clipboard.py" />
   <source>released for another way out, not for the clipboard</source>
   <translation>autorizzato per un’altra via, non per gli appunti</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Choose</source>
   <translation>Scegli</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy</source>
   <translation>Copia</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for whom?</source>
   <translation>Copia per chi?</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for {names}</source>
   <translation>Copia per {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Do not copy</source>
   <translation>Non copiare</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For somebody else</source>
   <translation>Per qualcun altro</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For this bridge: plotter, ECDIS, paper form</source>
   <translation>Per questa plancia: plotter, ECDIS, modulo cartaceo</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>May be copied</source>
   <translation>Si può copiare</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied</source>
   <translation>Non copiato</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied. The log has it that you asked</source>
   <translation>Non copiato. Nel giornale risulta la richiesta</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>There is a position in it, or what may be one. The log keeps for whom you copy it.</source>
   <translation>Contiene una posizione, o ciò che può esserlo. Il giornale conserva per chi si copia.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>{n} of them</source>
   <translation>{n} di essi</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>*** {mark}: none of this happened at sea ***</source>
   <translation>*** {mark}: nulla di ciò è accaduto in mare ***</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>Fairlead</source>
   <translation>Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} did not take it. Look at the printer, or choose another one</source>
   <translation>La stampante {printer_name} non l’ha accettato. Controllare la stampante o sceglierne un’altra</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} is not there any more. Choose another one</source>
   <translation>La stampante {printer_name} non c’è più. Sceglierne un’altra</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>released for another way out, not for paper</source>
   <translation>autorizzato per un’altra via, non per la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{path} cannot be written ({strerror})</source>
   <translation>{path} non si può scrivere ({strerror})</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{role}: {text}</source>
   <translation>{role}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Do not print</source>
   <translation>Non stampare</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>No printer is set up on this computer.</source>
   <translation>Nessuna stampante configurata su questo computer.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>PDF in the outbox folder</source>
   <translation>PDF nella cartella in uscita</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Print</source>
   <translation>Stampa</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read aloud</source>
   <translation>Leggi a voce</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read to {names}</source>
   <translation>Leggere a {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>released for another way out, not for reading out</source>
   <translation>autorizzato per un’altra via, non per la lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>{mark}: not to be transmitted. Read to {names}</source>
   <translation>{mark}: da non trasmettere. Leggere a {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Copied for {whom}. It is taken back after {value} seconds</source>
   <translation>Copiato per {whom}. Si cancella dopo {value} secondi</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Saved to be printed: {path}</source>
   <translation>Salvato per la stampa: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Sent to the printer {printer}</source>
   <translation>Inviato alla stampante {printer}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose for whom it is</source>
   <translation>Scegliere per chi è</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose who gets it</source>
   <translation>Scegliere chi lo riceve</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Held back</source>
   <translation>Trattenuto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>May go</source>
   <translation>Può uscire</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nobody to choose</source>
   <translation>Nessuno da scegliere</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Not finished</source>
   <translation>Non finito</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nothing</source>
   <translation>Nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>To {n} of {n2}</source>
   <translation>A {n} di {n2}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Who gets it</source>
   <translation>Chi lo riceve</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{name}, blocked</source>
   <translation>{name}, bloccato</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{title}. {is_for} {words}</source>
   <translation>{title}. {is_for} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Master</source>
   <translation>Comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Name of the master</source>
   <translation>Nome del comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN of the master</source>
   <translation>PIN del comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason, as it will be written down</source>
   <translation>Motivo, come sarà scritto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>That is not the PIN of this name</source>
   <translation>Non è il PIN di questo nome</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>{sentence} The release is written into the log.</source>
   <translation>{sentence} L’autorizzazione si scrive nel giornale.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>How to hand it over</source>
   <translation>Come consegnarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Made, but it does NOT verify</source>
   <translation>Fatto, ma NON supera la verifica</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Not exported</source>
   <translation>Non esportato</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>SHA-256 of its tag manifest, which seals every file in it</source>
   <translation>SHA-256 del tag manifest, che sigilla ogni file</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Stopped</source>
   <translation>Fermato</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>The watch goes on meanwhile, and so does the log: what is written from now on is not in this export. Put this window aside if you need the bridge; the Export key in the Log tab brings it back.</source>
   <translation>La guardia intanto continua e anche il giornale: ciò che si scrive d’ora in poi non è in questa esportazione. Mettere da parte la finestra se serve la plancia; il tasto Esporta nella scheda Giornale la riporta.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>What is in the log now</source>
   <translation>Cosa c’è ora nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Where it lies</source>
   <translation>Dove si trova</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{duration} so far</source>
   <translation>finora {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{spent}, {left}</source>
   <translation>{spent}, {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{title}: done</source>
   <translation>{title}: fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>An export is running already. Wait for it, or stop it</source>
   <translation>Un’esportazione è già in corso. Attendere o fermarla</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Fault in the program: {name}. The log is untouched</source>
   <translation>Errore del programma: {name}. Il giornale è intatto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Stopped. What is done is kept: go on with it from here at any time. Earlier exports are untouched</source>
   <translation>Fermato. Ciò che è fatto resta: si può riprendere da qui in ogni momento. Le esportazioni precedenti sono intatte</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>The log could not be written: {error}</source>
   <translation>Non è stato possibile scrivere il giornale: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>reading the log</source>
   <translation>lettura del giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>1 original, {megabytes}</source>
   <translation>1 originale, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>A folder</source>
   <translation>Una cartella</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Another folder…</source>
   <translation>Altra cartella…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>As</source>
   <translation>Come</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases</source>
   <translation>Casi</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about</source>
   <translation>Casi di cui si tratta</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about: none chosen = all</source>
   <translation>Casi di cui si tratta: nessuno scelto = tutti</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Choose the cases that it is about</source>
   <translation>Scegliere i casi di cui si tratta</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Every sentence that was heard, about {megabytes}</source>
   <translation>Ogni sentenza ricevuta, circa {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Held until the master releases it: name and reason</source>
   <translation>Trattenuto finché il comandante autorizza: nome e motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Not for this purpose: {sentence}</source>
   <translation>Non per questo scopo: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>One file (zip)</source>
   <translation>Un solo file (zip)</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What goes in</source>
   <translation>Cosa contiene</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for</source>
   <translation>A cosa serve</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for, as it will be written down</source>
   <translation>A cosa serve, come sarà scritto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to</source>
   <translation>Dove</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to put the export</source>
   <translation>Dove mettere l’esportazione</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With media</source>
   <translation>Con i media</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With raw sentences</source>
   <translation>Con sentenze grezze</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With the mission</source>
   <translation>Con la missione</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Without</source>
   <translation>Senza</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>evidence for the lawyers</source>
   <translation>prove per i legali</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>how the rescue went</source>
   <translation>come è andato il soccorso</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>own archive</source>
   <translation>archivio proprio</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>report to the flag State</source>
   <translation>rapporto allo Stato di bandiera</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>{n:,} originals, {megabytes}</source>
   <translation>{n:,} originali, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Begin anew</source>
   <translation>Ricomincia</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Change it</source>
   <translation>Modificalo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export</source>
   <translation>Esporta</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export the mission</source>
   <translation>Esportare la missione</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Go on with the export of {at}</source>
   <translation>Riprendere l’esportazione delle {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Let it go on</source>
   <translation>Lascia proseguire</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Next</source>
   <translation>Avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Put aside, it goes on</source>
   <translation>Metti da parte, continua</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it</source>
   <translation>Ferma</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it and close</source>
   <translation>Ferma e chiudi</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stopping…</source>
   <translation>In arresto…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export for {title} is done. Export in the Log tab shows it</source>
   <translation>L’esportazione per {title} è fatta. Esporta nella scheda Giornale la mostra</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export is not finished. What is done of it is kept, and it can be gone on with.</source>
   <translation>L’esportazione non è finita. Ciò che è fatto resta e si può riprendere.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export was not finished: {problem}</source>
   <translation>L’esportazione non è finita: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The program is to be closed, and the export is not finished. What is done of it is kept.</source>
   <translation>Il programma sta per chiudersi e l’esportazione non è finita. Ciò che è fatto resta.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{i}  {title}</source>
   <translation>{i}  {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{title}, {megabytes} of it done</source>
   <translation>{title}, {megabytes} fatti</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>

Withheld: {held}. Every entry stands in it all the same, numbered and sealed, so that it can be verified.</source>
   <translation>



Trattenuti: {held}. Ogni annotazione vi figura comunque, numerata e sigillata, così da poter essere verificata.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>
{count} not in it: {join}</source>
   <translation>

{count} fuori da essa: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> ({megabytes})</source>
   <translation> ({megabytes})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> ({recipient})</source>
   <translation> ({recipient})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> Left out by you: {join}.</source>
   <translation> Esclusi da voi: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> The custody of {count} says that a copy was made.</source>
   <translation> La custodia di {count} riporta che è stata fatta una copia.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>, {count} and {count2} withheld</source>
   <translation>, {count} e {count2} trattenuti</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Blocked: {sentence}</source>
   <translation>Bloccato: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Copy {kind} to their stick or disk{value}. Change nothing in it, not even a file name.</source>
   <translation>Copiare {kind} sulla loro chiavetta o disco{value}. Non cambiare nulla, nemmeno un nome di file.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Does not fit: about {megabytes} needed, {megabytes2} free, {megabytes3} missing</source>
   <translation>Non ci sta: servono circa {megabytes}, liberi {megabytes2}, mancano {megabytes3}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Figures for publication</source>
   <translation>Dati per la pubblicazione</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Fits: about {megabytes} needed, {megabytes2} free</source>
   <translation>Ci sta: servono circa {megabytes}, liberi {megabytes2}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>For whom</source>
   <translation>Per chi</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Give them the SHA-256 by another way, on paper or by voice. README.txt in it says how it is checked.</source>
   <translation>Dare lo SHA-256 per altra via, su carta o a voce. README.txt spiega come si verifica.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Holds back</source>
   <translation>Trattiene</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It does NOT verify: {problem}</source>
   <translation>NON supera la verifica: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It verifies: untouched</source>
   <translation>Verificato: intatto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It will take about {megabytes}. How much room there is cannot be read</source>
   <translation>Servono circa {megabytes}. Lo spazio disponibile non si può leggere</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Keep a copy ashore. Keep the SHA-256 below apart from it.</source>
   <translation>Tenere una copia a terra. Conservare lo SHA-256 qui sotto separatamente.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Making it</source>
   <translation>In corso</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over</source>
   <translation>Si può consegnare</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over. {sentence}</source>
   <translation>Si può consegnare. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The log has it: for whom, “{purpose}”, through entry {through_seq:,}, and the SHA-256.{custody}</source>
   <translation>Il giornale riporta: per chi, «{purpose}», fino all’annotazione {through_seq:,}, e lo SHA-256.{custody}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The master decides: {sentence}</source>
   <translation>Decide il comandante: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {round} min left</source>
   <translation>restano circa {round} min</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {value} s left</source>
   <translation>restano circa {value} s</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>data/publication has the figures. Read them once more before they are published.</source>
   <translation>data/publication contiene i dati. Rileggerli prima di pubblicarli.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>every sentence that was heard ({megabytes})</source>
   <translation>ogni sentenza ricevuta ({megabytes})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>made from {count}</source>
   <translation>ricavato da {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>original is</source>
   <translation>originale è</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>originals are</source>
   <translation>originali sono</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>own track</source>
   <translation>traccia propria</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>raw sentences</source>
   <translation>sentenze grezze</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>some seconds left</source>
   <translation>restano pochi secondi</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this folder, all of it,</source>
   <translation>questa cartella, tutta,</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this one file</source>
   <translation>questo solo file</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entries</source>
   <translation>annotazioni intere</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entry</source>
   <translation>annotazione intera</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>{count}, {count2}, {megabytes}</source>
   <translation>{count}, {count2}, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>{verdict}. {what}.{lost}</source>
   <translation>{verdict}. {what}.{lost}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>2ND DISK</source>
   <translation>2° DISCO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DISK</source>
   <translation>DISCO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DROPPED</source>
   <translation>SCARTATI</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>LOG</source>
   <translation>LOG</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>RECORDER</source>
   <translation>REGISTR.</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>all there</source>
   <translation>tutto presente</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>another one</source>
   <translation>un altro</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>by {by}</source>
   <translation>da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>does not answer</source>
   <translation>non risponde</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>fails</source>
   <translation>non funziona</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>gets no copies</source>
   <translation>non riceve copie</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is another one</source>
   <translation>è un altro</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is full</source>
   <translation>è pieno</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is gone</source>
   <translation>non c’è più</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is missing</source>
   <translation>manca</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is read-only</source>
   <translation>è in sola lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is refused</source>
   <translation>è rifiutato</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no copies</source>
   <translation>senza copie</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no room</source>
   <translation>pieno</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not saved</source>
   <translation>non salvato</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not there</source>
   <translation>non c’è</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>only to read</source>
   <translation>sola lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>pulled out</source>
   <translation>staccato</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>refused</source>
   <translation>rifiutato</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{link}: {phase}. {why}</source>
   <translation>{link}: {phase}. {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{lost} lost</source>
   <translation>{lost} persi</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{max:.1f} s</source>
   <translation>{max:.1f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{name}: {count}</source>
   <translation>{name}: {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{no_fix}, {rate}</source>
   <translation>{no_fix}, {rate}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{out}: {words}. {detail}</source>
   <translation>{out}: {words}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{pending} waiting</source>
   <translation>{pending} in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{rate}  {old}</source>
   <translation>{rate}  {old}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{state} {since}</source>
   <translation>{state} {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{value:.0f} GB</source>
   <translation>{value:.0f} GB</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{waiting} wait</source>
   <translation>{waiting} in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/fonts.py" />
   <source>Noto Sans</source>
   <translation>Noto Sans</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A circle of this radius that stays where the selected case, else own ship, is now</source>
   <translation>Un cerchio di questo raggio che resta dove si trova ora il caso selezionato, altrimenti la nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A target that comes in is a warning, once until it has left. Targets already inside raise nothing.</source>
   <translation>Un bersaglio che entra è un avvertimento, una volta finché non è uscito. I bersagli già dentro non fanno scattare nulla.</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>All round</source>
   <translation>Tutt’intorno</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>At a place</source>
   <translation>In un luogo</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Bearings</source>
   <translation>Rilevamenti</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>By the bow</source>
   <translation>Dalla prora</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Draw on the chart</source>
   <translation>Disegna sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From °</source>
   <translation>Da °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From, NM</source>
   <translation>Da, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship</source>
   <translation>Segue la nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship, clockwise from one bearing to the other</source>
   <translation>Segue la nave propria, in senso orario da un rilevamento all’altro</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard these</source>
   <translation>Sorveglia queste</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard zone {number}</source>
   <translation>Zona di guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard {number}</source>
   <translation>Guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Leave as it was</source>
   <translation>Lascia com’era</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Name of guard zone {number}</source>
   <translation>Nome della zona di guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Radius, NM</source>
   <translation>Raggio, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Sector</source>
   <translation>Settore</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To °</source>
   <translation>Verso °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To, NM</source>
   <translation>A, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>True</source>
   <translation>Veri</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{name}: own position is not known, and no case is selected. A zone at a place needs one</source>
   <translation>{name}: la posizione propria non è nota e nessun caso è selezionato. Una zona in un luogo ne richiede uno</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{text}: {what} is a number, e.g. 3</source>
   <translation>{text}: {what} è un numero, es. 3</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Give the name that the PIN is for</source>
   <translation>Indicare il nome a cui appartiene il PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over</source>
   <translation>Consegna</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over sheet</source>
   <translation>Foglio di consegna</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Not now</source>
   <translation>Non ora</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Place of safety</source>
   <translation>Luogo sicuro</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>The log is still being read ({value} %): the sheet comes with its end</source>
   <translation>Il giornale è ancora in lettura ({value} %): il foglio arriva alla fine</translation>
  </message>
  <message>
   <location filename="../../../ui/handover_view.py" />
   <source>To act on: {title}</source>
   <translation>Da fare: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>15 min of {n} feeds</source>
   <translation>15 min di {n} flussi</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>BOARDING</source>
   <translation>ABBORD.</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Boarding</source>
   <translation>Abbordaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Details</source>
   <translation>Dettagli</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT</source>
   <translation>INCID.</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT {clock}</source>
   <translation>INCIDENTE {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Its page: all fields, media, statements (D)</source>
   <translation>La sua pagina: tutti i campi, media, dichiarazioni (D)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Manoeuvre</source>
   <translation>Manovra</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note on the incident</source>
   <translation>Nota sull’incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Other…</source>
   <translation>Altro…</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>RAMMING</source>
   <translation>SPERON.</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Ramming</source>
   <translation>Speronamento</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Read out</source>
   <translation>Leggi</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>SHOTS</source>
   <translation>SPARI</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Shots</source>
   <translation>Spari</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>The checkpoint that was signed with the mark: its code for the radio or the paper log (R)</source>
   <translation>Il punto di controllo firmato con la marca: il suo codice per la radio o il giornale cartaceo (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Threat</source>
   <translation>Minaccia</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>hull marks, weapon, words, language: Enter saves</source>
   <translation>sigle sullo scafo, arma, parole, lingua: Enter salva</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds}
signed {at}</source>
   <translation>{feeds}
firmato {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds} marked</source>
   <translation>{feeds} marcati</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{word} {text}</source>
   <translation>{word} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>✓ {value}</source>
   <translation>✓ {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident_tracks.py" />
   <source>Own ship</source>
   <translation>Nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>What was typed before the restart is back. Check it before you save</source>
   <translation>È tornato ciò che era scritto prima del riavvio. Controllarlo prima di salvare</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>{kind} {value}</source>
   <translation>{kind} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>{name} {accessibleName}</source>
   <translation>{name} {accessibleName}</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>{name} {opened_for}</source>
   <translation>{name} {opened_for}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Control</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Ctrl</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Enter</source>
   <translation>Invio</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>KEYS</source>
   <translation>TASTI</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Keymap</source>
   <translation>Mappa dei tasti</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Return</source>
   <translation>Invio</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Space</source>
   <translation>Spazio</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Tab</source>
   <translation>Tab</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Tabulador</source>
   <translation type="unfinished" />
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>This is no key that a computer tells apart</source>
   <translation>Un computer non distingue questo tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>WIDE</source>
   <translation>LARGO</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>While a text is typed it would be a letter: choose a function key, or one with Ctrl or Alt</source>
   <translation>Scrivendo un testo sarebbe una lettera: scegliere un tasto funzione, o uno con Ctrl o Alt</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{key} is now “{words}”. Give that one another key first</source>
   <translation>{key} ora è «{words}». Dare prima a quello un altro tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is already “{words}” ({group}). Give that one another key first</source>
   <translation>{name} è già «{words}» ({group}). Dare prima a quello un altro tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is needed in every form and list</source>
   <translation>{name} serve in ogni modulo ed elenco</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{shown:&lt;22} {words}</source>
   <translation>{shown:&lt;22} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>“{words}” keeps its key</source>
   <translation>«{words}» mantiene il suo tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys are the usual ones again</source>
   <translation>Tutti i tasti sono di nuovo quelli soliti</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys as usual</source>
   <translation>Tutti come solito</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Back to the map</source>
   <translation>Torna alla mappa</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Change keys</source>
   <translation>Cambia tasti</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act first</source>
   <translation>Scegliere prima un’azione</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act, then press its new key</source>
   <translation>Scegliere un’azione, poi premere il nuovo tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose the act first</source>
   <translation>Scegliere prima l’azione</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Give an act another key</source>
   <translation>Dare a un’azione un altro tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys</source>
   <translation>Tasti</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of the bridge log Fairlead</source>
   <translation>Tasti del giornale di plancia Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of this window</source>
   <translation>Tasti di questa finestra</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Press the new key for “{words}”</source>
   <translation>Premere il nuovo tasto per «{words}»</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>The new key</source>
   <translation>Il nuovo tasto</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>This one as usual</source>
   <translation>Questo come solito</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap}   {words}</source>
   <translation>{cap}   {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} is now “{words}”</source>
   <translation>{cap} ora è «{words}»</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} … {value}</source>
   <translation>{cap} … {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{error}. Press another key, or Escape</source>
   <translation>{error}. Premere un altro tasto, o Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{words}, {cap}</source>
   <translation>{words}, {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>“{words}” has its usual key again</source>
   <translation>«{words}» ha di nuovo il tasto solito</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>A mark at this moment</source>
   <translation>Un segno in questo momento</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Acknowledge the worst alert</source>
   <translation>Riconoscere l’avviso più grave</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Arrows</source>
   <translation>Frecce</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Back to the bridge</source>
   <translation>Torna alla plancia</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Backspace</source>
   <translation>Backspace</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Between chart and work panel</source>
   <translation>Fra carta e pannello di lavoro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Brightness and colours</source>
   <translation>Luminosità e colori</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Case, position, actor; two ships</source>
   <translation>Caso, posizione, attore; due navi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cases, People … Targets</source>
   <translation>Casi, Persone … Bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Closer, further off</source>
   <translation>Più vicino, più lontano</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Comms</source>
   <translation>Comunic.</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Count people, or back</source>
   <translation>Contare persone, o indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cross for the arrows; Enter: what can be done there</source>
   <translation>Croce per le frecce; Invio: che cosa si può fare lì</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Devices; live plots</source>
   <translation>Apparati; grafici dal vivo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Draw a guard zone</source>
   <translation>Disegnare una zona di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Drill</source>
   <translation>Esercitaz.</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Faster</source>
   <translation>Più veloce</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>First point of a stretch</source>
   <translation>Primo punto di un tratto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Hand over the watch, sign on</source>
   <translation>Consegnare la guardia, registrarsi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In a form</source>
   <translation>In un modulo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In the log</source>
   <translation>Nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Its page</source>
   <translation>La sua pagina</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave it; what was typed stays</source>
   <translation>Uscire; ciò che è scritto resta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave what is selected</source>
   <translation>Lasciare ciò che è selezionato</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Left</source>
   <translation>Sinistra</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Line {n} of those written often</source>
   <translation>Riga {n} di quelle frequenti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Lines written often</source>
   <translation>Righe frequenti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>List of alerts</source>
   <translation>Lista degli avvisi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Live plots</source>
   <translation>Grafici dal vivo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Log</source>
   <translation>Giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Man overboard</source>
   <translation>Uomo a mare</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark an incident</source>
   <translation>Marcare un incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark at the pointer, or correct it</source>
   <translation>Segno al puntatore, o correggerlo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measure, PPI (I), zone (G), mark</source>
   <translation>Misura, PPI (I), zona (G), segno</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measuring lines 1 and 2</source>
   <translation>Linee di misura 1 e 2</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Move the chart</source>
   <translation>Spostare la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next case</source>
   <translation>Caso seguente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next colours</source>
   <translation>Colori seguenti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next field or key, and back</source>
   <translation>Campo seguente, e indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next step of several</source>
   <translation>Passo seguente di più passi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next target on the chart, and back</source>
   <translation>Bersaglio seguente sulla carta, e indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next trip of the boat</source>
   <translation>Prossimo viaggio del battello</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>On the chart</source>
   <translation>Sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: man, woman, minor …</source>
   <translation>Uno in più: uomo, donna …</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: {lower}</source>
   <translation>Uno in più: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second back</source>
   <translation>Un secondo indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second on, or to the next sentence</source>
   <translation>Un secondo avanti, o alla sentenza seguente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Open a new case</source>
   <translation>Aprire un nuovo caso</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Own ship to the middle</source>
   <translation>Nave propria al centro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>PPI or chart; coast in it</source>
   <translation>PPI o carta; costa nel PPI</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pages</source>
   <translation>Pagine</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pause or go on</source>
   <translation>Pausa o avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>People</source>
   <translation>Persone</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Read out the checkpoint</source>
   <translation>Leggere il punto di controllo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Replay</source>
   <translation>Replay</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Right</source>
   <translation>Destra</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Save, send</source>
   <translation>Salvare, inviare</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search the log</source>
   <translation>Cercare nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search, in the list of lines</source>
   <translation>Cercare, nell’elenco delle righe</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Second point of a stretch</source>
   <translation>Secondo punto di un tratto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Silence what sounds, for 30 s</source>
   <translation>Tacitare ciò che suona, per 30 s</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Slower</source>
   <translation>Più lento</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Take the stretch out</source>
   <translation>Estrarre il tratto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Target (T), cross (X), own ship</source>
   <translation>Bersaglio (T), croce (X), nave</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Targets</source>
   <translation>Bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Tell those who may be told</source>
   <translation>Informare chi si può</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The helm of own ship</source>
   <translation>Il timone della nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The instructor's window</source>
   <translation>La finestra dell’istruttore</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: deceased</source>
   <translation>L’ultimo: deceduto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: disabled</source>
   <translation>L’ultimo: disabile</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: medical</source>
   <translation>L’ultimo: caso medico</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: pregnant</source>
   <translation>L’ultima: incinta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The step before</source>
   <translation>Il passo precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>This map of keys</source>
   <translation>Questa mappa dei tasti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the event before</source>
   <translation>All’evento precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the next event</source>
   <translation>All’evento seguente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Training: what would have gone</source>
   <translation>Esercitaz.: cosa partirebbe</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo the last one</source>
   <translation>Annullare l’ultimo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo what was just entered</source>
   <translation>Annullare l’ultima immissione</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Urgent acts</source>
   <translation>Azioni urgenti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Watch and master</source>
   <translation>Guardia e comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What happens, by number</source>
   <translation>Cosa accade, per numero</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What is up, place, motion, vectors</source>
   <translation>Orientamento, moto, vettori</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What proves the log</source>
   <translation>Cosa prova il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While an incident is open</source>
   <translation>Con un incidente aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While counting</source>
   <translation>Durante il conteggio</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Who may be told what</source>
   <translation>A chi si può dire cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Window</source>
   <translation>Finestra</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel narrower</source>
   <translation>Pannello di lavoro più stretto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel wider</source>
   <translation>Pannello di lavoro più largo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel: own window, or back</source>
   <translation>Pannello in finestra, o ritorno</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Write a line in the log</source>
   <translation>Scrivere una riga nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ALARM</source>
   <translation>ALLARME</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Apr</source>
   <comment>month</comment>
   <translation>apr</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Aug</source>
   <comment>month</comment>
   <translation>ago</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>CAUTION</source>
   <translation>ATTENZIONE</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>COUNTED</source>
   <translation>CONTATI</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Course</source>
   <translation>Rotta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Dec</source>
   <comment>month</comment>
   <translation>dic</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>EMERGENCY</source>
   <translation>EMERGENZA</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ESTIMATED</source>
   <translation>STIMATI</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Feb</source>
   <comment>month</comment>
   <translation>feb</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Guests</source>
   <translation>Ospiti</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jan</source>
   <comment>month</comment>
   <translation>gen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jul</source>
   <comment>month</comment>
   <translation>lug</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jun</source>
   <comment>month</comment>
   <translation>giu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Last
person</source>
   <translation>Ultima
persona</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Look-out</source>
   <translation>Vedetta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Mar</source>
   <comment>month</comment>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>May</source>
   <comment>month</comment>
   <translation>mag</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>No reply</source>
   <translation>Nessuna risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Nov</source>
   <comment>month</comment>
   <translation>nov</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Oct</source>
   <comment>month</comment>
   <translation>ott</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>REPORTED</source>
   <translation>RIFERITI</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Rounds</source>
   <translation>Giro</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Sep</source>
   <comment>month</comment>
   <translation>set</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>WARNING</source>
   <translation>AVVERTIM.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>a guess</source>
   <translation>ipotesi</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>about</source>
   <translation>circa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>address</source>
   <translation>indirizzo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>addressed</source>
   <translation>destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>adrift</source>
   <translation>alla deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>alarm</source>
   <translation>allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>answer</source>
   <translation>risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>any</source>
   <translation>tutti</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bad</source>
   <translation>errati</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bcc</source>
   <translation>ccn</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>behind</source>
   <translation>indietro su</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>birth</source>
   <translation>nascita</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>blocked</source>
   <translation>bloccato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bright</source>
   <translation>brillante</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>by mail</source>
   <translation>via mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>calm</source>
   <translation>calmo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>capsized</source>
   <translation>capovolta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>caution</source>
   <translation>attenzione</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>cc</source>
   <translation>cc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>certain</source>
   <translation>certo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>clipboard</source>
   <translation>appunti</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>closed</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>counted</source>
   <translation>contati</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>course</source>
   <translation>rotta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>danger</source>
   <translation>pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dangerous</source>
   <translation>pericoloso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>day</source>
   <translation>giorno</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased ashore</source>
   <translation>deceduto a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased at sea</source>
   <translation>deceduto in mare</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deflating</source>
   <translation>si sgonfia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>delivered</source>
   <translation>recapitato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dusk</source>
   <translation>crepuscolo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>estimated</source>
   <translation>stimato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>everything</source>
   <translation>tutto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>evidence</source>
   <translation>prove</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>failed</source>
   <translation>guasto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>fast</source>
   <translation>avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>female</source>
   <translation>femminile</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>files</source>
   <translation>file</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>folded</source>
   <translation>chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>held</source>
   <translation>trattenuto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>helicopter</source>
   <translation>elicottero</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>in cc, blocked</source>
   <translation>in cc, bloccato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infant</source>
   <translation>neonato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infants</source>
   <translation>neonati</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>knots</source>
   <translation>nodi</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>known</source>
   <translation>noto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ledger</source>
   <translation>libro persone</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>likely</source>
   <translation>probabile</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>live</source>
   <translation>attivo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>lost</source>
   <translation>perso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>low</source>
   <translation>bassa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>mail</source>
   <translation>mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>male</source>
   <translation>maschile</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>man</source>
   <translation>uomo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medical</source>
   <translation>medico</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medium</source>
   <translation>media</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>men</source>
   <translation>uomini</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>met</source>
   <translation>soddisfatto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor</source>
   <translation>minore</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor alone</source>
   <translation>minore solo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor with family</source>
   <translation>minore con famiglia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors</source>
   <translation>minori</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors alone</source>
   <translation>minori soli</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors with family</source>
   <translation>minori con famiglia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>missing</source>
   <translation>disperso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>moderate</source>
   <translation>moderato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>name</source>
   <translation>nome</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>new</source>
   <translation>nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>night</source>
   <translation>notte</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>no fix</source>
   <translation>senza fix</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>nobody</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>none</source>
   <translation>nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>now</source>
   <translation>ora</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>old</source>
   <translation>vecchio</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>open</source>
   <translation>aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>opening</source>
   <translation>in apertura</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>other ship</source>
   <translation>altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>own</source>
   <translation>propria</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pattern</source>
   <translation>modello</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>port</source>
   <translation>porto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pregnant</source>
   <translation>incinta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>print</source>
   <translation>stampa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>radio</source>
   <translation>radio</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ready</source>
   <translation>pronto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>relative</source>
   <translation>relativo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>reported</source>
   <translation>riferito</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>role</source>
   <translation>ruolo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>rough</source>
   <translation>molto mosso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saved</source>
   <translation>salvato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saving…</source>
   <translation>salva…</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>silent</source>
   <translation>muto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>sleeping</source>
   <translation>inattivo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slight</source>
   <translation>poco mosso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slow</source>
   <translation>indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>smooth</source>
   <translation>quasi calmo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>source</source>
   <translation>fonte</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>stale</source>
   <translation>non aggiorn.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>suspected</source>
   <translation>sospetto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>telephone</source>
   <translation>telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the boat</source>
   <translation>barca</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the sea</source>
   <translation>mare</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>to nobody</source>
   <translation>a nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>true</source>
   <translation>vero</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unexplained</source>
   <translation>da chiarire</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unidentified</source>
   <translation>non identificato</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unsigned</source>
   <translation>senza firma</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>wait</source>
   <translation>in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waiting</source>
   <translation>in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waits</source>
   <translation>in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>warning</source>
   <translation>avvertimento</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>was</source>
   <translation>era</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>were</source>
   <translation>erano</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>why</source>
   <translation>perché</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>woman</source>
   <translation>donna</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>women</source>
   <translation>donne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>years</source>
   <translation>anni</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>yes</source>
   <translation>sì</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>you</source>
   <translation>voi</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>{names} and {last}</source>
   <translation>{names} e {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>✓ tied</source>
   <translation>✓ collegato</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>At text_scale = {scale:.1f} the window is larger than this screen, and what stands at its edges is not seen. Write text_scale = {most:.1f} under [screen] in the settings and start again</source>
   <translation>Con text_scale = {scale:.1f} la finestra è più grande di questo schermo e ciò che sta ai bordi non si vede. Scrivete text_scale = {most:.1f} sotto [screen] nelle impostazioni e riavviate</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Drag: as wide as you want the work panel</source>
   <translation>Trascinare: pannello di lavoro largo quanto si vuole</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Text on this screen is {high:.1f} mm high, and {least} mm is read from 1 m. Everything works; for larger text write text_scale = {wanted:.1f} under [screen] in the settings and start again</source>
   <translation>Il testo su questo schermo è alto {high:.1f} mm; da 1 m si leggono {least} mm. Tutto funziona; per un testo più grande scrivere text_scale = {wanted:.1f} sotto [screen] nelle impostazioni e riavviare</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Work panel · Fairlead</source>
   <translation>Pannello di lavoro · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>panel window</source>
   <translation>finestra di lavoro</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Acknowledge  {cap}</source>
   <translation>Conferma  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>CPA</source>
   <translation>CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>DSC distress call</source>
   <translation>chiamata di soccorso DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Distress card  {cap}</source>
   <translation>Scheda di soccorso  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Fault in the program: {name}</source>
   <translation>Errore del programma: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Give the passphrase</source>
   <translation>Inserire la passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold for {HOLD_S} seconds to unlock</source>
   <translation>Tenere {HOLD_S} secondi per sbloccare</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold it… {left}</source>
   <translation>Tenere premuto… {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked by {by} since {since}</source>
   <translation>Bloccato da {by} dalle {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked since {since}, nobody was signed on</source>
   <translation>Bloccato dalle {since}, nessuno era registrato</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>NOTHING IS RECORDED</source>
   <translation>NULLA SI REGISTRA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Nobody has a PIN, so nothing is asked: this keeps eyes and elbows off, not hands.</source>
   <translation>Nessuno ha un PIN, quindi non si chiede nulla: tiene lontani occhi e gomiti, non le mani.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Opening…</source>
   <translation>Apertura…</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Passphrase of the log</source>
   <translation>Passphrase del giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Press your name first</source>
   <translation>Premere prima il proprio nome</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Silence  {cap}</source>
   <translation>Silenzia  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>The watch goes on: {recording}. Alarms sound as always.</source>
   <translation>La guardia continua: {recording}. Gli allarmi suonano come sempre.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>This is not the passphrase</source>
   <translation>Non è la passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock</source>
   <translation>Sblocca</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock with the passphrase</source>
   <translation>Sblocca con la passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Who unlocks</source>
   <translation>Chi sblocca</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Wrong PIN for {name}</source>
   <translation>PIN errato per {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>a replay, nothing is recorded</source>
   <translation>un replay, nulla si registra</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>alert of a device</source>
   <translation>avviso di un apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>and {hidden} more</source>
   <translation>e altri {hidden}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by a held key: nobody has a PIN</source>
   <translation>con un tasto tenuto: nessuno ha un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by {name}, with the PIN</source>
   <translation>da {name}, con il PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>clocks of two stations</source>
   <translation>orologi di due postazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>closing target</source>
   <translation>bersaglio in avvicinamento</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>computer clock</source>
   <translation>orologio del computer</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>dangerous target lost</source>
   <translation>bersaglio pericoloso perso</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>data lost</source>
   <translation>dati persi</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>date of a device</source>
   <translation>data di un apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>devices disagree</source>
   <translation>apparati discordanti</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>disk nearly full</source>
   <translation>disco quasi pieno</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>emergency beacon</source>
   <translation>radioboa d’emergenza</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>feeds of an incident</source>
   <translation>flussi di un incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>guard zone</source>
   <translation>zona di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>man overboard</source>
   <translation>uomo a mare</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>own position</source>
   <translation>posizione propria</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>people count</source>
   <translation>conteggio persone</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>personal records</source>
   <translation>schede personali</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position datum</source>
   <translation>datum della posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position fix</source>
   <translation>fix di posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position jump</source>
   <translation>salto di posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>recording ({words})</source>
   <translation>registrazione in corso ({words})</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>second disk</source>
   <translation>secondo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>ship off her echo</source>
   <translation>nave fuori dal suo eco</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>targets lost</source>
   <translation>bersagli persi</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>vessel of the register</source>
   <translation>unità del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>with the passphrase of the log</source>
   <translation>con la passphrase del giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>zone of the sea</source>
   <translation>zona di mare</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>{moment:%H:%M:%S} UTC</source>
   <translation>{moment:%H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>{name}: {kind}</source>
   <translation>{name}: {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>by {value}</source>
   <translation>da {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen locked</source>
   <translation>schermo bloccato</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen unlocked</source>
   <translation>schermo sbloccato</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>{detail}, at {station}</source>
   <translation>{detail}, a {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 line of the program is not shown</source>
   <translation>1 riga del programma non è mostrata</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 other line is not shown</source>
   <translation>1 altra riga non è mostrata</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>Ship's log</source>
   <translation>Giornale nautico</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} lines of the program are not shown</source>
   <translation>{n:,} righe del programma non sono mostrate</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} other lines are not shown</source>
   <translation>{n:,} altre righe non sono mostrate</translation>
  </message>
  <message>
   <location filename="../../../ui/log_model.py" />
   <source>{at:%H:%M} {title} {text}</source>
   <translation>{at:%H:%M} {title} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Correct it</source>
   <translation>Correggi</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Give the mark a name</source>
   <translation>Dare un nome al segno</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>It stands in the log with its position. Struck out or corrected as any line.</source>
   <translation>Sta nel giornale con la sua posizione. Si barra o si corregge come ogni riga.</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Leave</source>
   <translation>Lascia</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Mark on the chart</source>
   <translation>Segno sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Name</source>
   <translation>Nome</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Net, adrift</source>
   <translation>Rete alla deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Not taken. What you typed is still here</source>
   <translation>Non accettato. Ciò che avete scritto è ancora qui</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Set the mark</source>
   <translation>Metti segno</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Symbol</source>
   <translation>Simbolo</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Take it off the chart</source>
   <translation>Togli dalla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>Age</source>
   <translation>Età</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>BRG</source>
   <translation>BRG</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>COG</source>
   <translation>COG</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>RNG</source>
   <translation>RNG</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>SOG</source>
   <translation>SOG</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>TCPA</source>
   <translation>TCPA</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>Target</source>
   <translation>Bersaglio</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>{age_s:.0f} s</source>
   <translation>{age_s:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>{given} {target_name}</source>
   <translation>{given} {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>{name}: {sources}</source>
   <translation>{name}: {sources}</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>{value} h {value2:02d}</source>
   <translation>{value} h {value2:02d}</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>{value} {age}</source>
   <translation>{value} {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>All {kind}</source>
   <translation>Tutti: {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>It is over: there is nothing to mute any more</source>
   <translation>È cessato: non c’è più nulla da silenziare</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Leave the sound</source>
   <translation>Lascia il suono</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Muted until {clock} UTC. {mute_line}</source>
   <translation>Silenziato fino alle {clock} UTC. {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>No sound for a while: {title}</source>
   <translation>Senza suono per un po’: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Of {source}</source>
   <translation>Di {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again</source>
   <translation>Riattiva suono</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again: {mute_line}</source>
   <translation>Di nuovo con suono: {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>This kind</source>
   <translation>Questo tipo</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why (stands in the log and in the hand-over)</source>
   <translation>Perché (resta nel giornale e nella consegna)</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why it is muted</source>
   <translation>Perché è silenziato</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>by {by}: {reason}</source>
   <translation>da {by}: {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>cable broken, spare ordered …</source>
   <translation>cavo rotto, ricambio ordinato …</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>this kind of alert</source>
   <translation>questo tipo di avviso</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>{m} min</source>
   <translation>{m} min</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>{value} h</source>
   <translation>{value} h</translation>
  </message>
  <message>
   <location filename="../../../ui/not_started.py" />
   <source>Fairlead did not start</source>
   <translation>Fairlead non si è avviato</translation>
  </message>
  <message>
   <location filename="../../../ui/notices.py" />
   <source>OK, {more} more</source>
   <translation>OK, altri {more}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>No target or case is called {name}. Write T07, a ship's name or a case number before the bearing</source>
   <translation>Nessun bersaglio o caso si chiama {name}. Scrivere T07, un nome di nave o un numero di caso prima del rilevamento</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is not known: a range and bearing from us gives no position</source>
   <translation>La posizione propria non è nota: distanza e rilevamento da noi non danno una posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is old ({duration}): a range and bearing from us gives no position now</source>
   <translation>La posizione propria è vecchia ({duration}): distanza e rilevamento da noi ora non danno una posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>case {short_number}</source>
   <translation>caso {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{name} was last heard {duration} ago: where she is now is not known</source>
   <translation>{name} sentita l’ultima volta {duration} fa: dove sia ora non è noto</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{number} has no position to measure from</source>
   <translation>{number} non ha una posizione da cui misurare</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{n} targets are called {name}. Choose it on the chart and press Range and bearing</source>
   <translation>{n} bersagli si chiamano {name}. Sceglierlo sulla carta e premere Distanza e rilevamento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/aside.py" />
   <source>The file cannot be read: {value}</source>
   <translation>Il file non si può leggere: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Attach a file</source>
   <translation>Allega un file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Copy without metadata. It is still a picture: only the master may release it</source>
   <translation>Copia senza metadati. È pur sempre un’immagine: solo il comandante può autorizzarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>File to attach</source>
   <translation>File da allegare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Held</source>
   <translation>Trattenuto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>No position found in it</source>
   <translation>Nessuna posizione trovata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Position in it</source>
   <translation>Contiene una posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Send a copy without metadata</source>
   <translation>Invia copia senza metadati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Take off {name}</source>
   <translation>Togliere {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>The copy is being made…</source>
   <translation>Copia in preparazione…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>something in it may be a position</source>
   <translation>qualcosa può essere una posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} has more than {value} MB. Send it another way</source>
   <translation>{name} supera {value} MB. Inviarlo per altra via</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is being looked into…</source>
   <translation>{name} in esame…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is no file. Choose one file</source>
   <translation>{name} non è un file. Scegliere un file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} · {size}</source>
   <translation>{name} · {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{reasons}; {n} more</source>
   <translation>{reasons}; altri {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{said}: {first}</source>
   <translation>{said}: {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{value:.1f} MB</source>
   <translation>{value:.1f} MB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{where}: {reason}</source>
   <translation>{where}: {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>About</source>
   <translation>Riguardo a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answered</source>
   <translation>Hanno risposto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers no earlier call</source>
   <translation>Non risponde a una chiamata precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers: {described}</source>
   <translation>Risponde a: {described}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>By voice</source>
   <translation>A voce</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Channel</source>
   <translation>Canale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>DSC</source>
   <translation>DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>E-mail</source>
   <translation>E-mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Iridium</source>
   <translation>Iridium</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Log a call</source>
   <translation>Annota chiamata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Navtex</source>
   <translation>Navtex</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No</source>
   <translation>No</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No answer</source>
   <translation>Senza risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No case</source>
   <translation>Nessun caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No earlier call</source>
   <translation>Nessuna chiamata precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Not answered</source>
   <translation>Non risposto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Other</source>
   <translation>Altro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Phone</source>
   <translation>Telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Radio</source>
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Received</source>
   <translation>Ricevuto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Refused</source>
   <translation>Rifiutato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Remind to call again, minutes</source>
   <translation>Ricorda di richiamare, minuti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Satellite</source>
   <translation>Satellite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Save call</source>
   <translation>Salva chiamata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say whether they answered. That nobody answered matters as much</source>
   <translation>Indicare se hanno risposto. Che nessuno abbia risposto conta altrettanto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say with whom</source>
   <translation>Indicare con chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Sent</source>
   <translation>Inviato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>They called</source>
   <translation>Chiamata loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>VHF</source>
   <translation>VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We answered</source>
   <translation>Abbiamo risposto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We called</source>
   <translation>Chiamata nostra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>What came of it</source>
   <translation>Esito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>When</source>
   <translation>Quando</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>With whom</source>
   <translation>Con chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>what was said</source>
   <translation>cosa è stato detto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>{when} {party}, {lower}</source>
   <translation>{when} {party}, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Add actor</source>
   <translation>Aggiungi attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Give it a name, e.g. patrol boat?</source>
   <translation>Dare un nome, es. motovedetta?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Hull marks</source>
   <translation>Sigle scafo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the picture: press the one that it is</source>
   <translation>Nel quadro: premere quello giusto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the register: press the one that it is</source>
   <translation>Nel registro: premere quello giusto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>MMSI</source>
   <translation>MMSI</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>MMSI {mmsi}</source>
   <translation>MMSI {mmsi}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Present since</source>
   <translation>Presente dalle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Radar no.</source>
   <translation>N. radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Save actor</source>
   <translation>Salva attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Targets in the picture</source>
   <translation>Bersagli nel quadro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Vessels of the register</source>
   <translation>Unità del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>hull {hull_marks}</source>
   <translation>scafo {hull_marks}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>name, or what it looks like</source>
   <translation>nome, o che aspetto ha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>nine digits</source>
   <translation>nove cifre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>seen {n} times</source>
   <translation>visto {n} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>what they do</source>
   <translation>cosa fanno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>{miles} NM from us</source>
   <translation>{miles} NM da noi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source> (no actor yet)</source>
   <translation> (ancora nessun attore)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CLOSED</source>
   <translation>CHIUSO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CPA {miles} NM</source>
   <translation>CPA {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS</source>
   <translation>CTS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS drift</source>
   <translation>Deriva CTS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value} with drift {drift_words}</source>
   <translation>CTS {value} con deriva {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value}. Press to set the drift</source>
   <translation>CTS {value}. Premere per la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Close</source>
   <comment>a case</comment>
   <translation>Chiudi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Details of the boat</source>
   <translation>Dettagli della barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>ETA</source>
   <translation>ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>ETA {own}</source>
   <translation>ETA {own}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>ETA {value}, {how}. Press to set the speeds</source>
   <translation>ETA {value}, {how}. Premere per le velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Edit the details of the boat</source>
   <translation>Modifica i dettagli della barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>NO PHASE</source>
   <translation>SENZA FASE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>No details of the boat entered yet.</source>
   <translation>Ancora nessun dettaglio della barca.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Not known</source>
   <translation>Non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>OSC: {on_scene_coordinator}</source>
   <translation>OSC: {on_scene_coordinator}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>People {lower}: {text}. Press for its history and a new number</source>
   <translation>Persone {lower}: {text}. Premere per storia e nuovo numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RCC: {value}</source>
   <translation>RCC: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB ETA</source>
   <translation>RHIB ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB ETA {value}, at {value2}. Press to set the speeds</source>
   <translation>ETA RHIB {value}, a {value2}. Premere per le velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB {rhib}</source>
   <translation>RHIB {rhib}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Reopen</source>
   <translation>Riapri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Source not given</source>
   <translation>Fonte non indicata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Warning, fast: </source>
   <translation>Attenzione, veloce: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>none yet</source>
   <translation>ancora nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>source not given</source>
   <translation>fonte non indicata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} at {speed_words}, {speed} kn</source>
   <translation>{duration} a {speed_words}, {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} to case</source>
   <translation>{duration} al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{knots:.0f} kn</source>
   <translation>{knots:.0f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{miles} NM off</source>
   <translation>a {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{outcome}. </source>
   <translation>{outcome}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{source} · closed {clock}</source>
   <translation>{source} · chiuso {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{value} {clock}</source>
   <translation>{value} {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{value}, {clock} UTC</source>
   <translation>{value}, {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{value}{name}, select it on the chart</source>
   <translation>{value}{name}, selezionare sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Arrived where</source>
   <translation>Arrivati dove</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>By whom, taken to where</source>
   <translation>Da chi, portati dove</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Choose what became of it</source>
   <translation>Scegliere com’è finita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Close case</source>
   <translation>Chiudi caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Handed over or transferred to where</source>
   <translation>Consegnati o trasferiti dove</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Outcome</source>
   <translation>Esito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Pulled back to where, by whom</source>
   <translation>Riportati dove, da chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Reopen case</source>
   <translation>Riapri caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Say why it is reopened</source>
   <translation>Indicare perché si riapre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>The boat afterwards</source>
   <translation>La barca dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>what became of the people and the boat</source>
   <translation>cosa è stato delle persone e della barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>why it is reopened</source>
   <translation>perché si riapre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>{text} · {number}</source>
   <translation>{text} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>POB</source>
   <translation>POB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>no phase yet</source>
   <translation>ancora nessuna fase</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{aboard} on board</source>
   <translation>{aboard} a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</source>
   <translation>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{unexplained} unexplained</source>
   <translation>{unexplained} da chiarire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A drift has a direction and a speed</source>
   <translation>Una deriva ha direzione e velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A number</source>
   <translation>Un numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Below 1 kn she is reckoned with {speed_kn:g} kn.</source>
   <translation>Sotto 1 kn si calcola con {speed_kn:g} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>By SOG</source>
   <translation>Da SOG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift</source>
   <translation>Deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift so far</source>
   <translation>Deriva finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Enter the speed</source>
   <translation>Inserire la velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Not known any more</source>
   <translation>Non più noto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Nothing to offer</source>
   <translation>Nulla da proporre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship by</source>
   <translation>Nave propria da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship, kn</source>
   <translation>Nave propria, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB</source>
   <translation>RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB by</source>
   <translation>RHIB da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB, kn</source>
   <translation>RHIB, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG is not known now. </source>
   <translation>SOG ora non nota. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG now {speed} kn. </source>
   <translation>SOG ora {speed} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save drift</source>
   <translation>Salva deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save speeds</source>
   <translation>Salva velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Settings, {rhib_speed_kn:g}</source>
   <translation>Impostaz., {rhib_speed_kn:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Since</source>
   <translation>Dalle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Source</source>
   <translation>Fonte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speed, kn</source>
   <translation>Velocità, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA</source>
   <translation>Velocità per ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA, all cases</source>
   <translation>Velocità per ETA, tutti i casi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Take {drift_words}</source>
   <translation>Prendi {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Towards, degrees true</source>
   <translation>Verso, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>With two positions that were seen at least 5 minutes apart the drift is computed here.</source>
   <translation>Con due posizioni viste ad almeno 5 minuti di distanza la deriva si calcola qui.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>from {source}</source>
   <translation>da {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>seen, reckoned, told by</source>
   <translation>vista, stimata, riferita da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>By category …</source>
   <translation>Per categoria …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Choose which of the three numbers it is</source>
   <translation>Scegliere quale dei tre numeri è</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Dead</source>
   <translation>Morto/i</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Disabled</source>
   <translation>Disabili</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Enter how many. Leave the form with the arrow if it is not known</source>
   <translation>Inserire quante. Se non è noto, uscire dal modulo con la freccia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>How many</source>
   <translation>Quante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Medical</source>
   <translation>Medici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Missing</source>
   <translation>Dispersi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>People on the boat</source>
   <translation>Persone sulla barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said</source>
   <translation>Detto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said so far</source>
   <translation>Detto finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Save number</source>
   <translation>Salva numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>The categories come to {total}, more than {text}</source>
   <translation>Le categorie danno {total}, più di {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>about, a guess</source>
   <translation>circa, una stima</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>how many</source>
   <translation>quante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>who says so</source>
   <translation>chi lo dice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>{accessibleName}: {text} are more than {text2}</source>
   <translation>{accessibleName}: {text} sono più di {text2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>, {span}</source>
   <translation>, {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>All have one</source>
   <translation>Tutti l’hanno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat</source>
   <translation>Barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat after</source>
   <translation>Barca dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Condition</source>
   <translation>Condizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>FAILED</source>
   <translation>FALLITO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Given {clock} to {clock2}</source>
   <translation>Dato dalle {clock} alle {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Languages</source>
   <translation>Lingue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Left from</source>
   <translation>Partita da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Life jackets</source>
   <translation>Giubbotti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Marks</source>
   <translation>Sigle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Message</source>
   <translation>Messaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nationalities</source>
   <translation>Nazionalità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nobody</source>
   <translation>Nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>None</source>
   <translation>Nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Remarks</source>
   <translation>Osservazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Reopened</source>
   <translation>Riaperto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>SITREP {sitrep}</source>
   <translation>SITREP {sitrep}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Some have one</source>
   <translation>Alcuni l’hanno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Space selects it on the chart</source>
   <translation>Spazio lo seleziona sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Their numbers</source>
   <translation>I loro numeri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>coordinating RCC</source>
   <translation>RCC coordinatore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>craft not given</source>
   <translation>mezzo non indicato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>decided by {decider}</source>
   <translation>deciso da {decider}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine dead</source>
   <translation>motore in avaria</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine not known</source>
   <translation>motore non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine works</source>
   <translation>motore funzionante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>goes on</source>
   <translation>continua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>handed over</source>
   <translation>consegnato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>in the register</source>
   <translation>nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>looking up whose water</source>
   <translation>ricerca di chi sono le acque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>no factor ticked</source>
   <translation>nessun fattore spuntato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>nobody in the water</source>
   <translation>nessuno in acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>not taking water</source>
   <translation>non imbarca acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on land by our chart</source>
   <translation>a terra secondo la nostra carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on-scene coordinator</source>
   <translation>coordinatore sul posto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>people in the water</source>
   <translation>persone in acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>radar no. {arpa}</source>
   <translation>n. radar {arpa}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>seen by {observer}</source>
   <translation>visto da {observer}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>taking water</source>
   <translation>imbarca acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>to {join}</source>
   <translation>a {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>training, not sent</source>
   <translation>esercitazione, non inviato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>under way</source>
   <translation>in navigazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>waits to be sent</source>
   <translation>attende l’invio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{boat_decks} decks</source>
   <translation>{boat_decks} ponti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{clock} to {clock2}</source>
   <translation>{clock} – {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{knots:.1f} kn towards {degrees}</source>
   <translation>{knots:.1f} kn verso {degrees}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{miles} NM {name}</source>
   <translation>{miles} NM {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{name} ({target_name})</source>
   <translation>{name} ({target_name})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} of {count} legs</source>
   <translation>{n} di {count} tratti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} of {n2}: {join}</source>
   <translation>{n} di {n2}: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} points</source>
   <translation>{n} punti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} {word}</source>
   <translation>{n} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{pattern_}, {value}</source>
   <translation>{pattern_}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{rough} NM off</source>
   <translation>a {rough} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{words}, {where}</source>
   <translation>{words}, {where}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>± {nm:.1f} NM</source>
   <translation>± {nm:.1f} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Air, °C</source>
   <translation>Aria, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Coordinating RCC</source>
   <translation>RCC coordinatore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Enter at least one thing that you saw</source>
   <translation>Inserire almeno una cosa vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>In words</source>
   <translation>A parole</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>No wind from the ship's sensor</source>
   <translation>Nessun vento dal sensore di bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Nobody, from then on</source>
   <translation>Nessuno, da allora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>On-scene coordinator</source>
   <translation>Coordinatore sul posto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save</source>
   <translation>Salva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save weather</source>
   <translation>Salva meteo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Say who it is, or press “Nobody, from then on”</source>
   <translation>Indicare chi è, o premere «Nessuno, da allora»</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, 0 to 9</source>
   <translation>Stato del mare, 0-9</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, Douglas scale</source>
   <translation>Stato del mare, scala Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Swell, m</source>
   <translation>Onda lunga, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Take {degrees} {speed} kn from the ship's sensor</source>
   <translation>Prendi {degrees} {speed} kn dal sensore di bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Visibility, NM</source>
   <translation>Visibilità, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Water, °C</source>
   <translation>Acqua, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather on scene</source>
   <translation>Meteo sul posto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather so far</source>
   <translation>Meteo finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinated so far</source>
   <translation>Chi ha coordinato finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinates</source>
   <translation>Chi coordina</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind from, degrees true</source>
   <translation>Vento da, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind, kn</source>
   <translation>Vento, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>begin to type a name</source>
   <translation>cominciare a scrivere un nome</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>clouds, rain, what it does to the boat</source>
   <translation>nuvole, pioggia, effetto sulla barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>not said</source>
   <translation>non indicato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very high</source>
   <translation>molto alto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very rough</source>
   <translation>molto agitato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>what was said, how it was handed over</source>
   <translation>cosa è stato detto, come è passato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source> and {value} more</source>
   <translation> e altri {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>, not known: {join}</source>
   <translation>, non noti: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Actors present</source>
   <translation>Attori presenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add position</source>
   <translation>Aggiungi posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add weather</source>
   <translation>Aggiungi meteo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assess</source>
   <translation>Valuta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assessment</source>
   <translation>Valutazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Boat and people</source>
   <translation>Barca e persone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Coordination</source>
   <translation>Coordinamento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Drift and search</source>
   <translation>Deriva e ricerca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Enter details</source>
   <translation>Inserisci dettagli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>First information</source>
   <translation>Prima informazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Keep track</source>
   <translation>Conserva traccia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Newest position to the ship's own plotter {name}</source>
   <translation>Ultima posizione al plotter di bordo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>No search planned.</source>
   <translation>Nessuna ricerca pianificata.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody now.</source>
   <translation>Ora nessuno.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody yet.</source>
   <translation>Ancora nessuno.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Not known.</source>
   <translation>Non noto.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Positions</source>
   <translation>Posizioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>RCC</source>
   <translation>RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Range over time</source>
   <translation>Distanza nel tempo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Report</source>
   <translation>Rapporto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Reports sent</source>
   <translation>Rapporti inviati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Search</source>
   <translation>Ricerca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Set drift</source>
   <translation>Imposta deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Steps</source>
   <translation>Passi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>To {name}</source>
   <translation>A {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Tracks kept</source>
   <translation>Tracce conservate</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>on scene</source>
   <translation>sul posto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{clock} {capitalize}, {n} factors, decided by {by}</source>
   <translation>{clock} {capitalize}, {n} fattori, deciso da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{known} of {n} known</source>
   <translation>{known} di {n} noti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{word} {name}</source>
   <translation>{word} {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Correct: {title}</source>
   <translation>Correggere: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Nothing was changed</source>
   <translation>Nulla è stato cambiato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Now</source>
   <translation>Ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Reason for striking out</source>
   <translation>Motivo della barratura</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Save correction</source>
   <translation>Salva correzione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Say why it is struck out</source>
   <translation>Indicare perché si barra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Strike out</source>
   <translation>Barra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Struck out by {author}, {clock}: {void_reason}</source>
   <translation>Barrato da {author}, {clock}: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Written {duration} after it happened</source>
   <translation>Scritto {duration} dopo il fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>a case form is opened with its case</source>
   <translation>a case form is opened with its case</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>why it is struck out</source>
   <translation>perché si barra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>{case} {id}</source>
   <translation>{case} {id}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>{title} {clock} · {number}</source>
   <translation>{title} {clock} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>{what} · {number}</source>
   <translation>{what} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>{when}: {title}, {clock} · by {author}, written {clock2}</source>
   <translation>{when}: {title}, {clock} · {author}, scritto {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>A position of a time that is still to come would stand as the newest until then. Correct the time</source>
   <translation>Una posizione con ora futura resterebbe la più recente fino ad allora. Correggere l’ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy ± NM</source>
   <translation>Precisione ± NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy, NM</source>
   <translation>Precisione, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessed</source>
   <translation>Valutato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessments so far</source>
   <translation>Valutazioni finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Choose the phase</source>
   <translation>Scegliere la fase</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Decided by</source>
   <translation>Deciso da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Factors (Reg. 656/2014, art. 9)</source>
   <translation>Fattori (Reg. 656/2014, art. 9)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Observed by</source>
   <translation>Osservato da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Position of what time</source>
   <translation>Posizione di che ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Reported</source>
   <translation>Riferiti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Rescue</source>
   <translation>Soccorso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save assessment</source>
   <translation>Salva valutazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save position</source>
   <translation>Salva posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who decides, e.g. the master</source>
   <translation>chi decide, es. il comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who saw it</source>
   <translation>chi l’ha visto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Again now</source>
   <translation>Di nuovo ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Bearing from us, degrees true</source>
   <translation>Rilevamento da noi, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Distance, NM</source>
   <translation>Distanza, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Each time so far</source>
   <translation>Ogni ora finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>It happened</source>
   <translation>È avvenuto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Save time</source>
   <translation>Salva ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Step</source>
   <translation>Passo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>how, or why it is corrected</source>
   <translation>come, o perché si corregge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>in the form</source>
   <translation>nel modulo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>{value} again now</source>
   <translation>{value} di nuovo ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>No case yet. F2 opens one: paste the mail, check, Enter.</source>
   <translation>Ancora nessun caso. F2 ne apre uno: incollare la mail, controllare, Enter.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>Select a target with a track on the chart first, then keep its track</source>
   <translation>Selezionare prima sulla carta un bersaglio con traccia, poi conservarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source> Left out: {left}.</source>
   <translation> Esclusi: {left}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>, {trouble}</source>
   <translation>, {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>A mail came in</source>
   <translation>Mail arrivata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Drift request</source>
   <translation>Richiesta deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Free message</source>
   <translation>Messaggio libero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Hand the case over to another rescue ship</source>
   <translation>Passare il caso a un’altra nave di soccorso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It holds no position. Choose who keeps it: another ship, your company, whoever speaks for you ashore.</source>
   <translation>Non contiene posizioni. Scegliere chi lo conserva: un’altra nave, la società, chi parla per voi a terra.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It is about a case, and none is open. Open one first: {key}</source>
   <translation>Riguarda un caso, e nessuno è aperto. Aprirne prima uno: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Medevac</source>
   <translation>Medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No case is open</source>
   <translation>Nessun caso è aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No drift server is in the directory: two people enter one there, with its address. {note}</source>
   <translation>Nessun server di deriva nell’elenco: due persone ne inseriscono uno, con il suo indirizzo. {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nobody was told or called yet. The keys above write a message or note a call.</source>
   <translation>Ancora nessuno informato o chiamato. I tasti sopra scrivono un messaggio o annotano una chiamata.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Not told, and why</source>
   <translation>Non informati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nothing of their mail is quoted, and nobody else of it is written to.</source>
   <translation>Nulla della loro mail viene citato, e a nessun altro in essa si scrive.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Said last</source>
   <translation>Detto per ultimo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Select the case that it is about first</source>
   <translation>Selezionare prima il caso di cui si tratta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Tell somebody</source>
   <translation>Informa qualcuno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>The sheet is about one case: open or select it.</source>
   <translation>Il foglio riguarda un caso: aprirlo o selezionarlo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>They answered</source>
   <translation>Hanno risposto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To another ship</source>
   <translation>A un’altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To the whole fleet unless you name the ship that takes over: Add.</source>
   <translation>A tutta la flotta se non indicate la nave che subentra: Aggiungi.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told</source>
   <translation>Chi è informato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told or called, newest first</source>
   <translation>Chi è stato informato o chiamato, prima i più recenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Whoever runs the server knows the position then. object_type: {objects}.</source>
   <translation>Chi gestisce il server conosce allora la posizione. object_type: {objects}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>reply {value}</source>
   <translation>risposta {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>{ATTACK} {number}</source>
   <translation>{ATTACK} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>{name} ({field}{value})</source>
   <translation>{name} ({field}{value})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>{number} {words}</source>
   <translation>{number} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>{title}: waiting {duration}</source>
   <translation>{title}: in attesa da {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>: {detail}</source>
   <translation>: {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Back to the message</source>
   <translation>Torna al messaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Delivered to</source>
   <translation>Recapitato a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly this would go</source>
   <translation>Partirebbe esattamente questo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what goes</source>
   <translation>Esattamente ciò che parte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what would go</source>
   <translation>Esattamente ciò che partirebbe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the mail queue for</source>
   <translation>In coda di posta per</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the outbox folder for</source>
   <translation>Nella cartella in uscita per</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>NOT delivered to</source>
   <translation>NON recapitato a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>No address is entered for</source>
   <translation>Nessun indirizzo inserito per</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Release and send</source>
   <translation>Autorizza e invia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>The master decides</source>
   <translation>Decide il comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Training, not sent to</source>
   <translation>Esercitazione, non inviato a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>UTC</source>
   <translation>UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What became of it</source>
   <translation>Esito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What is decided on (SHA-256): {parts}</source>
   <translation>Ciò su cui si decide (SHA-256): {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Who</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>all {number}</source>
   <translation>tutti i {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>held for the master</source>
   <translation>trattenuto per il comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>in the outbox folder</source>
   <translation>nella cartella in uscita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>refused by the policy</source>
   <translation>rifiutato dalla policy</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>released, waiting</source>
   <translation>autorizzato, in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>{number} of {n}</source>
   <translation>{number} di {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source> {text}</source>
   <translation> {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>: may not reach {whom}</source>
   <translation>: non deve arrivare a {whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>A file is still being looked into. Send it then</source>
   <translation>Un file è ancora in esame. Inviare dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Add whom it goes to first</source>
   <translation>Prima aggiungere il destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Another one was sent meanwhile: this is {title} now. Press again to send it</source>
   <translation>Nel frattempo ne è stato inviato un altro: questo ora è {title}. Premere di nuovo per inviarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Ask the master</source>
   <translation>Chiedi al comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Back, the draft stays</source>
   <translation>Indietro, la bozza resta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Edit the text</source>
   <translation>Modifica testo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>In full</source>
   <translation>Completo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No address is entered for them: nothing goes by mail.</source>
   <translation>Nessun indirizzo inserito per loro: nulla parte per mail.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No change</source>
   <translation>Invariato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Only the fixed refusal to {short_name}</source>
   <translation>Solo il rifiuto fisso a {short_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Put in the outbox folder</source>
   <translation>Metti nella cartella in uscita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send</source>
   <translation>Invia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send to {reached}</source>
   <translation>Invia a {reached}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {n} of them</source>
   <translation>Invia senza {n} di essi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {value}</source>
   <translation>Invia senza {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Short</source>
   <translation>Breve</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Subject</source>
   <translation>Oggetto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Text of the message</source>
   <translation>Testo del messaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>The answer has changed. Look at it, then press again</source>
   <translation>La risposta è cambiata. Guardarla, poi premere di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>What do you want to tell them</source>
   <translation>Cosa si vuole comunicare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Write the text first</source>
   <translation>Prima scrivere il testo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>draft kept</source>
   <translation>bozza conservata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>may be a position</source>
   <translation>può essere una posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{names} gets this fixed text only: nothing can be typed, attached or quoted.</source>
   <translation>{names} riceve solo questo testo fisso: nulla si può scrivere, allegare o citare.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{which} {word}{tail}.</source>
   <translation>{which} {word}{tail}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Adrift</source>
   <translation>Alla deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Capsized</source>
   <translation>Capovolta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Colour</source>
   <translation>Colore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Dead</source>
   <comment>engine</comment>
   <translation>In avaria</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Decks</source>
   <translation>Ponti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Deflating</source>
   <translation>Si sgonfia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Engine</source>
   <translation>Motore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Left when, UTC</source>
   <translation>Partita quando, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Numbers of others (comma between)</source>
   <translation>Numeri di altri (con virgola)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Said so far: press one to correct it</source>
   <translation>Detto finora: premerne una per correggerla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Save details</source>
   <translation>Salva dettagli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Size</source>
   <translation>Dimensioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Some</source>
   <translation>Alcuni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Taking water</source>
   <translation>Imbarca acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Unknown</source>
   <translation>Ignoto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Works</source>
   <translation>Funziona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Yes</source>
   <translation>Sì</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>anything else</source>
   <translation>altro ancora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Before the restart these files hung on it: {value}. Attach them again</source>
   <translation>Prima del riavvio c’erano questi file: {value}. Allegarli di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Files</source>
   <translation>File</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Text</source>
   <translation>Testo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>This is a fixed text: no file goes with it</source>
   <translation>È un testo fisso: nessun file può accompagnarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Back to the log</source>
   <translation>Torna al giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Check</source>
   <translation>Verifica</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Checkpoint</source>
   <translation>Punto di contr.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Evidence</source>
   <translation>Prove</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Originals</source>
   <translation>Originali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Other ships</source>
   <translation>Altre navi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> It holds what {kept} kept checkpoint{value} of it say{value2}.</source>
   <translation> It holds what {kept} kept checkpoint{value} of it say{value2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> No checkpoint of it came back from outside: entries cut off at the end, or all written anew with this ship's key, would not be seen. Send checkpoints to a witness.</source>
   <translation> Nessun suo punto di controllo è tornato da fuori: annotazioni tagliate in coda, o tutte riscritte con la chiave di questa nave, non si noterebbero. Inviare punti di controllo a un testimone.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>1 entry</source>
   <translation>1 annotazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>A kept checkpoint says otherwise</source>
   <translation>Un punto di controllo conservato dice altro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>By itself the log is whole, but {words}</source>
   <translation>Di per sé il giornale è integro, ma {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Check the whole log now</source>
   <translation>Verifica ora tutto il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Make no entry good by hand. Export what there is, keep the disk, and call whoever speaks for you ashore.</source>
   <translation>Non rimediare a mano nessuna annotazione. Esportare ciò che c’è, conservare il disco e chiamare chi parla per voi a terra.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>NOT as it was written</source>
   <translation>NON com’era scritto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Not checked</source>
   <translation>Non verificato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Reads every entry from the disk: is each what it was when it was written, is none missing, does every signature fit, and do the checkpoints that other ships gave back say the same? The watch goes on meanwhile.</source>
   <translation>Legge ogni annotazione dal disco: ognuna è com’era quando fu scritta, non ne manca nessuna, ogni firma è valida, e i punti di controllo restituiti da altre navi dicono lo stesso? La guardia intanto continua.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Stopped before all was read. Nothing can be said</source>
   <translation>Fermato prima di aver letto tutto. Non si può dire nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The chain, the signatures and the file agree.{kept}</source>
   <translation>Catena, firme e file concordano.{kept}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The first entry that is not as it was written is number {first_bad}. </source>
   <translation>La prima annotazione diversa da come fu scritta è la numero {first_bad}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Untouched: {entries}</source>
   <translation>Intatto: {entries}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>check log</source>
   <translation>verifica giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>entry {first_bad}</source>
   <translation>annotazione {first_bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{entries:,} entries</source>
   <translation>{entries:,} annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{text}.</source>
   <translation>{text}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{utc:%H:%M} UTC</source>
   <translation>{utc:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{where}{sentence} {do}</source>
   <translation>{where}{sentence} {do}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{words}
Checked at {at}</source>
   <translation>{words}
Verificato alle {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>All checkpoints of this mission</source>
   <translation>Tutti i punti di controllo di questa missione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Back to the newest</source>
   <translation>Torna al più recente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Checkpoints of this mission, newest first. Press one to see its code</source>
   <translation>Punti di controllo di questa missione, prima i più recenti. Premerne uno per vederne il codice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Code {code}</source>
   <translation>Codice {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Last signed {ago} ago, {rest}</source>
   <translation>Ultima firma {ago} fa, {rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Nothing is signed yet. Entries are signed every 10 minutes, every 200 entries and at each incident</source>
   <translation>Ancora nulla di firmato. Le annotazioni si firmano ogni 10 minuti, ogni 200 annotazioni e a ogni incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Send to a witness</source>
   <translation>Invia a un testimone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Sign now</source>
   <translation>Firma ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The same in one line, for a mail</source>
   <translation>Lo stesso in una riga, per una mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The whole note</source>
   <translation>La nota intera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>To be read out, or written into the paper log with the number of entries</source>
   <translation>Da leggere a voce, o da scrivere nel giornale cartaceo con il numero di annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>nothing new since</source>
   <translation>nulla di nuovo da allora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>older form, without a code</source>
   <translation>forma più vecchia, senza codice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{at:%d %b %Y %H:%M:%S} UTC</source>
   <translation>{at:%d %b %Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} since</source>
   <translation>{entries} da allora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} · {at} · {station}</source>
   <translation>{entries} · {at} · {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{hidden:,} earlier ones are in the log and in every export</source>
   <translation>{hidden:,} precedenti sono nel giornale e in ogni esportazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{number:,} entries</source>
   <translation>{number:,} annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>({skipped} more)</source>
   <translation>(altri {skipped})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>1 original, {size}</source>
   <translation>1 originale, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>No photo, film or recording was taken in yet. Incidents take them in.</source>
   <translation>Ancora nessuna foto, film o registrazione acquisiti. Li acquisiscono gli incidenti.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>Originals with their custody, the newest first. Press one to see it</source>
   <translation>Originali con la loro custodia, prima i più recenti. Premerne uno per vederla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>taken in</source>
   <translation>acquisito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{at} {act} to {whom}, {by}</source>
   <translation>{at} {act} a {whom}, {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{hidden:,} earlier ones stand on the pages of their incidents, and in media.csv of an export</source>
   <translation>{hidden:,} precedenti sono nelle pagine dei loro incidenti e in media.csv di un’esportazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{n:,} originals, {size}</source>
   <translation>{n:,} originali, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>, {station} {at:%d %b %H:%M} UTC</source>
   <translation>, {station} {at:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>1 kept</source>
   <translation>1 conservato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A LOG WAS WRITTEN ANEW</source>
   <translation>UN GIORNALE È STATO RISCRITTO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A replay keeps no checkpoints</source>
   <translation>Un replay non conserva punti di controllo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Code, as it is read out</source>
   <translation>Codice, come viene letto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Entries</source>
   <translation>Annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Every letter is right: {from_code}</source>
   <translation>Ogni lettera è giusta: {from_code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>From whom, and how</source>
   <translation>Da chi, e come</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Heard by radio</source>
   <translation>Sentito via radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep a whole note of that ship first: a code alone does not say of which log it is.</source>
   <translation>Conservare prima una nota intera di quella nave: un codice da solo non dice di quale giornale è.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep both. Tell the other ship, and whoever speaks for you ashore</source>
   <translation>Conservarli entrambi. Avvisare l’altra nave e chi vi rappresenta a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep it</source>
   <translation>Conserva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept</source>
   <translation>Tenuto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept before already: {size:,} entries</source>
   <translation>Già conservato: {size:,} annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept: {size:,} entries, code {code}</source>
   <translation>Conservato: {size:,} annotazioni, codice {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Logs of which checkpoints are kept</source>
   <translation>Giornali di cui si conservano i punti di controllo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Mail or text</source>
   <translation>Mail o testo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>No checkpoint of another ship is kept yet.</source>
   <translation>Ancora nessun punto di controllo di un’altra nave conservato.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Now the number of entries</source>
   <translation>Ora il numero di annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Number of entries</source>
   <translation>Numero di annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, VHF 72</source>
   <translation>Ocean Star, VHF 72</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, by mail</source>
   <translation>Ocean Star, per mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Of which log</source>
   <translation>Di quale giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Paste the mail, the note or its one line</source>
   <translation>Incollare la mail, la nota o la sua riga</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say from whom it came, and how: it is kept with it</source>
   <translation>Indicare da chi è arrivato e come: si conserva con esso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say of which log it is: press the name of the ship</source>
   <translation>Indicare di quale giornale è: premere il nome della nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>This ship's own log</source>
   <translation>Il giornale di questa nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Type the number of entries that was read out</source>
   <translation>Scrivere il numero di annotazioni che è stato letto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>What came</source>
   <translation>Cosa è arrivato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{count} kept</source>
   <translation>{count} conservati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{missing} letter{value} to come</source>
   <translation>{missing} letter{value} to come</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{size:,} entries, code {code}</source>
   <translation>{size:,} annotazioni, codice {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>At</source>
   <translation>Ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest</source>
   <translation>Minima</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing}. {n} positions from {first} to {last} UTC.</source>
   <translation>Minima distanza {miles} NM alle {at} UTC, rilevamento {bearing}. {n} posizioni dalle {first} alle {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>No track of a target</source>
   <translation>Nessuna traccia di bersaglio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Nothing was within 6 NM in the picture when it was marked. The recording has every sentence.</source>
   <translation>Nulla era entro 6 NM nel quadro quando è stato marcato. La registrazione ha ogni sentenza.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Own ship's track of that time is not known: no range can be told.</source>
   <translation>La traccia propria di allora non è nota: nessuna distanza indicabile.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Points</source>
   <translation>Punti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Range</source>
   <translation>Distanza</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Track</source>
   <translation>Traccia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Tracks kept when it was marked</source>
   <translation>Tracce conservate quando è stato marcato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>{miles} NM</source>
   <translation>{miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>{value} · {get}</source>
   <translation>{value} · {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Choose the folder…</source>
   <translation>Scegli cartella…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy originals</source>
   <translation>Copia originali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {name}</source>
   <translation>Copiare {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {n} originals</source>
   <translation>Copiare {n} originali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Each is read and hashed again as it is copied; what is not what its hash says is not given out. It stands in the custody that it was opened, and that it was copied.</source>
   <translation>Ognuno è riletto e ricalcolato mentre si copia; ciò che non corrisponde al suo hash non si consegna. Nella custodia risulta che è stato aperto, e che è stato copiato.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Flag State</source>
   <translation>Stato di bandiera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Folder or stick that gets the copies</source>
   <translation>Cartella o chiavetta per le copie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>For</source>
   <translation>Per</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>LAWYERS</source>
   <translation>LEGALI</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Lawyers</source>
   <translation>Legali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Own archive</source>
   <translation>Archivio proprio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say for whom: the policy decides by that</source>
   <translation>Indicare per chi: la policy decide in base a questo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say to whom</source>
   <translation>Indicare a chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>To whom</source>
   <translation>A chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Why</source>
   <translation>Perché</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>name, office</source>
   <translation>nome, ufficio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>what for, against what receipt</source>
   <translation>a che scopo, con quale ricevuta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>1 original is in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take it in</source>
   <translation>1 originale è nella cartella dei media e non nel giornale: il programma si è fermato in mezzo. Nulla è perso. Giornale, Incidenti, Media: acquisirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>All {n} verified: each is still what its hash says</source>
   <translation>Tutti i {n} verificati: ognuno corrisponde ancora al suo hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Copied, but the log could not be written. Note the copy by hand: Note a copy or hand-over</source>
   <translation>Copiato, ma non è stato possibile scrivere il giornale. Annotare la copia a mano: Annota copia o consegna</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Kept, but it cannot be shown here: {join}{more}</source>
   <translation>Conservati, ma qui non visualizzabili: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: the log could not be written</source>
   <translation>Non copiato: non è stato possibile scrivere il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: {sentence} (rule {rule} of {policy})</source>
   <translation>Non copiato: {sentence} (regola {rule} di {policy})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not written down, take in again: {join}</source>
   <translation>Non annotati, acquisire di nuovo: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Something is being taken in, verified or copied already. Wait until it is done</source>
   <translation>Un’acquisizione, verifica o copia è già in corso. Attendere che finisca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped before all was verified. Nothing was written down</source>
   <translation>Fermato prima di aver verificato tutto. Nulla è stato annotato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was copied stays there</source>
   <translation>Fermato. Ciò che è stato copiato resta lì</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was taken in stays</source>
   <translation>Fermato. Ciò che è stato acquisito resta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>copied into “{name}”</source>
   <translation>copiato in «{name}»</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>the file cannot be read</source>
   <translation>il file non si può leggere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not copied</source>
   <translation>non sono stati copiati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not taken in</source>
   <translation>non sono stati acquisiti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{known} {value} there already</source>
   <translation>{known} {value} già presenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{new} taken in, {megabytes}. The originals are unchanged</source>
   <translation>{new} acquisiti, {megabytes}. Gli originali sono immutati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} in the folder stand in no entry: take in what was left over</source>
   <translation>{n} nella cartella non sono in alcuna annotazione: acquisire ciò che è rimasto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} are still what their hash says</source>
   <translation>{n} di {n2} corrispondono ancora al loro hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} copied to {folder}, each is there what its hash says</source>
   <translation>{n} di {n2} copiati in {folder}, ognuno corrisponde lì al suo hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} read again, each is what its hash says</source>
   <translation>{n} di {n2} riletti, ognuno corrisponde al suo hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} originals are in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take them in</source>
   <translation>{n} originali sono nella cartella dei media e non nel giornale: il programma si è fermato in mezzo. Nulla è perso. Giornale, Incidenti, Media: acquisirli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} is {upper}</source>
   <translation>{value}: {upper}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more are not what they were</source>
   <translation>altri {value} non sono più com’erano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more {words}</source>
   <translation>altri {value} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{whom}: {why}</source>
   <translation>{whom}: {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Camera clock</source>
   <translation>Ora fotocamera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Clock of {device}</source>
   <translation>Orologio di {device}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Copied</source>
   <translation>Copiato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody</source>
   <translation>Custodia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody · {name}</source>
   <translation>Custodia · {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Handed over</source>
   <translation>Consegnato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Language</source>
   <translation>Lingua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Nobody can say any more</source>
   <translation>Nessuno sa più dirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Opened</source>
   <translation>Aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Role</source>
   <translation>Ruolo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Said at</source>
   <translation>Detto alle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save statement</source>
   <translation>Salva dichiarazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save: it shows this now</source>
   <translation>Salva: ora mostra questo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say what was done</source>
   <translation>Indicare cosa è stato fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say who it is</source>
   <translation>Indicare chi è</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement</source>
   <translation>Dichiarazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement · {title_of}</source>
   <translation>Dichiarazione · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>That time is still to come</source>
   <translation>Quell’ora deve ancora venire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera is {offset_words}</source>
   <translation>La fotocamera: {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows</source>
   <translation>La fotocamera mostra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows UTC</source>
   <translation>La fotocamera mostra UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>There is no such time: {strip}</source>
   <translation>Quest’ora non esiste: {strip}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Type a time that the camera will show in a moment, and press Save when it shows it. Photos keep the camera's time.</source>
   <translation>Scrivere un’ora che la fotocamera mostrerà tra poco e premere Salva quando la mostra. Le foto mantengono l’ora della fotocamera.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What the camera shows</source>
   <translation>Cosa mostra la fotocamera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What they say</source>
   <translation>Cosa dicono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What was done</source>
   <translation>Cosa è stato fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what the camera shows as 04:51:07, with the day before it if it is another one: 2026-06-14 04:51:07</source>
   <translation>Scrivere ciò che mostra la fotocamera come 04:51:07, preceduto dal giorno se è un altro: 2026-06-14 04:51:07</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what they say</source>
   <translation>Scrivere cosa dicono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>e.g. RHIB driver</source>
   <translation>es. conduttore RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>in their own words</source>
   <translation>con parole loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>name, or as they want to be called</source>
   <translation>nome, o come vogliono essere chiamati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>what for, on what carrier, against what receipt</source>
   <translation>a che scopo, su quale supporto, con quale ricevuta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Copy all to a folder…</source>
   <translation>Copia tutto in una cartella…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Drop photos, films, recordings or a folder here</source>
   <translation>Trascinare qui foto, film, registrazioni o una cartella</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Files…</source>
   <translation>File…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card with media</source>
   <translation>Cartella o scheda con media</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card…</source>
   <translation>Cartella o scheda…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Media of the incident</source>
   <translation>Media dell’incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>No media yet.</source>
   <translation>Ancora nessun media.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Originals. Press one to see it and its custody</source>
   <translation>Originali. Premerne uno per vederlo con la sua custodia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Photo {name}</source>
   <translation>Foto {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Reading…</source>
   <translation>Lettura…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Set the clock of {camera}</source>
   <translation>Regola l’orologio di {camera}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Something is being taken in or verified already. Wait until it is done</source>
   <translation>Un’acquisizione o verifica è già in corso. Attendere che finisca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Take in {n} left-over file{value}</source>
   <translation>File{value} rimasti da acquisire: {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verify media</source>
   <translation>Verifica media</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verifying…</source>
   <translation>Verifica…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{hidden:,} earlier ones are kept and not shown here</source>
   <translation>{hidden:,} precedenti sono conservati e qui non mostrati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{name}: no preview</source>
   <translation>{name}: nessuna anteprima</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{number} of {of} · {name} · %p %</source>
   <translation>{number} di {of} · {name} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>Attack report, incident {number}</source>
   <translation>Rapporto di attacco, incidente {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>The report as it stands in the log. It tells positions: choose who may have it. The PDF is made in Papers.</source>
   <translation>Il rapporto come sta nel giornale. Contiene posizioni: scegliere chi può averlo. Il PDF si crea in Documenti.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>attack report</source>
   <translation>rapporto di attacco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>{ship}: report of an attack, incident {number}</source>
   <translation>{ship}: report of an attack, incident {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add details</source>
   <translation>Aggiungi dettagli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add statement</source>
   <translation>Aggiungi dichiarazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Around</source>
   <translation>Intorno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the incident</source>
   <translation>Torna all’incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the list of incidents</source>
   <translation>Torna all’elenco degli incidenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Being saved…</source>
   <translation>Salvataggio…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Copy to a folder…</source>
   <translation>Copia in una cartella…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Custody, oldest first</source>
   <translation>Custodia, dalla più vecchia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Facts</source>
   <translation>Fatti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Incident</source>
   <translation>Incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Media</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Nobody has said anything yet.</source>
   <translation>Ancora nessuno ha detto nulla.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Note a copy or hand-over</source>
   <translation>Annota copia o consegna</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Papers</source>
   <translation>Documenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Set the camera's clock</source>
   <translation>Regola l’ora fotocamera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements</source>
   <translation>Dichiarazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements. Press one to correct it</source>
   <translation>Dichiarazioni. Premerne una per correggerla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>The picture cannot be shown here</source>
   <translation>L’immagine non si può mostrare qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>What is known. Press a row to correct it</source>
   <translation>Cosa si sa. Premere una riga per correggerla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written about it. Press a row to correct it</source>
   <translation>Scritto al riguardo. Premere una riga per correggerla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written so far</source>
   <translation>Scritto finora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera not known</source>
   <translation>fotocamera non nota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera position {format_position}</source>
   <translation>posizione fotocamera {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>marked by {by}</source>
   <translation>marcato da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>own position not known</source>
   <translation>posizione propria non nota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report (PDF)</source>
   <translation>Rapporto di attacco (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report. Press an item to fill it in</source>
   <translation>Rapporto di attacco. Premere una voce per compilarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report: press an item to fill it in</source>
   <translation>Rapporto di attacco: premere una voce per compilarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Cancelled. No paper was made</source>
   <translation>Annullato. Nessun documento è stato fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Dossier (PDF)</source>
   <translation>Dossier (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Looking into the log…</source>
   <translation>Ricerca nel giornale…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Tell it to somebody…</source>
   <translation>Informa qualcuno…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{said}
It is made, but the log could not be written: {error}</source>
   <translation>{said}
È fatto, ma non è stato possibile scrivere il giornale: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{what} · %p %</source>
   <translation>{what} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>
the log: {known}</source>
   <translation>

il giornale: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report</source>
   <translation>Rapporto di attacco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report · {title_of}</source>
   <translation>Rapporto di attacco · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Each item that you fill in is an entry of its own. An emptied one is taken back.</source>
   <translation>Ogni voce compilata è un’annotazione a sé. Una svuotata viene ritirata.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Save what is changed</source>
   <translation>Salva le modifiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take</source>
   <translation>Prendi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take what the log knows: {caption}</source>
   <translation>Prendi ciò che sa il giornale: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>The log: {known}</source>
   <translation>Il giornale: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>authority, when, by what</source>
   <translation>autorità, quando, con che mezzo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. 20 NM north of Zuwara</source>
   <translation>es. 20 NM a nord di Zuwara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. VHF 16, phone number</source>
   <translation>es. VHF 16, numero di telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, clothes, faces, language</source>
   <translation>quanti, abiti, volti, lingua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, type, colour, marks, engines</source>
   <translation>quanti, tipo, colore, sigle, motori</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how they came and what they did</source>
   <translation>come sono arrivati e cosa hanno fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>nobody has filled this in</source>
   <translation>nessuno l’ha compilato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>sailing, at anchor, at berth</source>
   <translation>in navigazione, all’ancora, all’ormeggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, course, position, speed</source>
   <translation>ora, rotta, posizione, velocità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, to whom, by what</source>
   <translation>ora, a chi, con che mezzo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what it did or said</source>
   <translation>cosa ha fatto o detto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what they carried</source>
   <translation>cosa portavano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what was taken</source>
   <translation>cosa è stato preso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what you need</source>
   <translation>cosa serve</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>{known}
the log</source>
   <translation>{known}
il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>{value}
{clock} {by}{also}</source>
   <translation>{value}
{clock} {by}{also}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Actor</source>
   <translation>Attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Aimed at</source>
   <translation>Diretto a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Belongs to these cases</source>
   <translation>Riguarda questi casi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>By own position then: {zone}</source>
   <translation>Dalla posizione propria di allora: {zone}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Calls about it</source>
   <translation>Chiamate al riguardo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Damage</source>
   <translation>Danni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Deaths</source>
   <translation>Morti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Distance, m</source>
   <translation>Distanza, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Duration, min</source>
   <translation>Durata, min</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Injured</source>
   <translation>Feriti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Legal zone</source>
   <translation>Zona giuridica</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Messages about it</source>
   <translation>Messaggi al riguardo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>More about the incident</source>
   <translation>Altro sull’incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Notes</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Nothing is filled in yet</source>
   <translation>Ancora nulla compilato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Own position of then is not known: no zone to offer</source>
   <translation>Posizione propria di allora non nota: nessuna zona da proporre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>People it was about</source>
   <translation>Persone coinvolte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Recording</source>
   <translation>Registrazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Severity</source>
   <translation>Gravità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this target</source>
   <translation>L’attore è questo bersaglio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this vessel of the register</source>
   <translation>L’attore è questa unità del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Their words</source>
   <translation>Le loro parole</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Weapon</source>
   <translation>Arma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>What happened</source>
   <translation>Cosa è accaduto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Who they were</source>
   <translation>Chi erano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>name, number, what she looked like</source>
   <translation>nome, numero, aspetto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>rifle, stick …</source>
   <translation>fucile, bastone …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>what, which part</source>
   <translation>cosa, quale parte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>whose waters</source>
   <translation>acque di chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>word for word</source>
   <translation>parola per parola</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{accessibleName}: give a whole number</source>
   <translation>{accessibleName}: dare un numero intero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{clock} {means} {party}</source>
   <translation>{clock} {means} {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{clock} {short}</source>
   <translation>{clock} {short}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{clock} {short} to {short2}</source>
   <translation>{clock} {short} a {short2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> for {to_whom}</source>
   <translation> per {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> to {to_whom}</source>
   <translation> a {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {n} notes</source>
   <translation>, {n} note</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {taken:%d %b %Y %H:%M:%S} UTC by the camera's own zone</source>
   <translation>, {taken:%d %b %Y %H:%M:%S} UTC secondo il fuso della fotocamera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {value} earlier</source>
   <translation>, {value} precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>: {value}{value2}</source>
   <translation>: {value}{value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Camera time {at}</source>
   <translation>Ora della fotocamera {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Distance</source>
   <translation>Distanza</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Duration</source>
   <translation>Durata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Incident {number} · {at:%d %b} {clock} UTC</source>
   <translation>Incidente {number} · {at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Linked</source>
   <translation>Collegato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>No camera time in the file</source>
   <translation>Nessuna ora della fotocamera nel file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Not described yet</source>
   <translation>Non ancora descritto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Taken in</source>
   <translation>Acquisito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>They were</source>
   <translation>Erano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>What</source>
   <translation>Cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Words</source>
   <translation>Parole</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>a vessel that is not in the register here</source>
   <translation>un’unità che qui non è nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>clock said to be not known</source>
   <translation>orologio detto non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>is right</source>
   <translation>è esatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>nobody has said how far its clock is off</source>
   <translation>nessuno ha detto di quanto sbaglia l’orologio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>struck out: {void_reason}</source>
   <translation>barrato: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{clock} {by}{more}</source>
   <translation>{clock} {by}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{clock} {title}{said}</source>
   <translation>{clock} {title}{said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} files added</source>
   <translation>{n} file aggiunti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} tracks kept: {names}</source>
   <translation>{n} tracce conservate: {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} {unit}</source>
   <translation>{n} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{said} {value} UTC</source>
   <translation>{said} {value} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{shown}{zone}; {said}</source>
   <translation>{shown}{zone}; {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{taken:%d %b %Y %H:%M:%S} UTC. {shown}, its clock {offset_words}</source>
   <translation>{taken:%d %b %Y %H:%M:%S} UTC. {shown}, orologio: {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{text}
{value}written by {by} at {clock_or_date}</source>
   <translation>{text}
{value}scritto da {by} alle {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{title}: {text}</source>
   <translation>{title}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{value:g} m</source>
   <translation>{value:g} m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{who}, {role}</source>
   <translation>{who}, {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>1 file</source>
   <translation>1 file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>1 statement</source>
   <translation>1 dichiarazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>Incidents</source>
   <translation>Incidenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>No incident was marked in this mission. F5 marks one.</source>
   <translation>Nessun incidente marcato in questa missione. F5 ne marca uno.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{at:%d %b} {clock} UTC</source>
   <translation>{at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} files</source>
   <translation>{n} file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} statements</source>
   <translation>{n} dichiarazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source> +{value}</source>
   <translation> +{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source> {words}</source>
   <translation> {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>A mail that came in</source>
   <translation>Una mail arrivata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Another mail</source>
   <translation>Altra mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answer</source>
   <translation>Rispondi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answers to</source>
   <translation>Risposte a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Choose the case that the position belongs to, or make a new case from it</source>
   <translation>Scegliere il caso a cui appartiene la posizione, o aprirne uno nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened here: {files}. Open them in the mail program</source>
   <translation>File non aperti qui: {files}. Aprirli nel programma di posta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened: {join}</source>
   <translation>File non aperti: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Fixed refusal</source>
   <translation>Rifiuto fisso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Log it</source>
   <translation>Annota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mail to read</source>
   <translation>Mail da leggere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mails (*.eml *.txt);;All files (*)</source>
   <translation>Mail (*.eml *.txt);;Tutti i file (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Named in it</source>
   <translation>Vi figurano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>New case from it</source>
   <translation>Nuovo caso da questa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>No subject</source>
   <translation>Nessun oggetto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Open a file</source>
   <translation>Apri un file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Paste the mail here, headers and all, or drop its file</source>
   <translation>Incollare qui la mail, intestazioni comprese, o trascinarne il file</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Positions in it: tick what goes into the case</source>
   <translation>Posizioni contenute: spuntare cosa va nel caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Read it</source>
   <translation>Leggi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>SHA-256 of the mail: {sha256}</source>
   <translation>SHA-256 della mail: {sha256}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent by</source>
   <translation>Inviata da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent {sent:%d %b %Y %H:%M} UTC</source>
   <translation>Inviata {sent:%d %b %Y %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>The mail</source>
   <translation>La mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already</source>
   <translation>Questa mail è già nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already, {before:%d %b %H:%M}</source>
   <translation>Questa mail è già nel giornale, {before:%d %b %H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>What the mail says</source>
   <translation>Cosa dice la mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>in the directory</source>
   <translation>nell’elenco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>mail of {party}</source>
   <translation>mail di {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>no time said</source>
   <translation>nessuna ora indicata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>not in the directory: whoever wrote it</source>
   <translation>non nell’elenco: chiunque l’abbia scritta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>sent {sent:%d %b %H:%M} UTC</source>
   <translation>inviata {sent:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{i}  {position}</source>
   <translation>{i}  {position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{join} is blocked: the answer is the fixed refusal</source>
   <translation>{join} è bloccato: la risposta è il rifiuto fisso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{known} · {said}</source>
   <translation>{known} · {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{name} ({max} kB)</source>
   <translation>{name} ({max} kB)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{name} is being read…</source>
   <translation>Lettura di {name}…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{others} is blocked: an answer goes to {value} alone</source>
   <translation>{others} è bloccato: una risposta va solo a {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} (BLOCKED)</source>
   <translation>{value} (BLOCCATO)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} is in it ({value2}) and</source>
   <translation>{value} vi figura ({value2}) e</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{words}: {join}{more}</source>
   <translation>{words}: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>struck out</source>
   <translation>barrato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>written {duration} later</source>
   <translation>scritto {duration} dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>{title}  {value}</source>
   <translation>{title}  {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source> {case}</source>
   <translation> {case}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Belongs to case</source>
   <translation>Appartiene al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Correct</source>
   <translation>Correggi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Entry</source>
   <translation>Annotazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>People were counted for {subject}: they would belong to no case. {end}</source>
   <translation>Per {subject} sono state contate persone: non apparterrebbero ad alcun caso. {end}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>To end a case, close it</source>
   <translation>Per terminare un caso, chiuderlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{author} corrected this at {at}: {text}. Press again to put yours in its place</source>
   <translation>{author} l’ha corretto alle {at}: {text}. Premere di nuovo per mettere il vostro al suo posto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{subject} goes with it, for good, and {n} entries about it. {end}. Press again to strike it out</source>
   <translation>{subject} se ne va definitivamente, con {n} annotazioni. {end}. Premere di nuovo per barrare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{title}{case}, {clock_or_date}</source>
   <translation>{title}{case}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Checkpoints, other ships', custody (Shift+F5)</source>
   <translation>Punti di controllo, di altre navi, custodia (Shift+F5)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Export, {share:.0%} done</source>
   <translation>Esportazione, {share:.0%} fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Find</source>
   <translation>Trova</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Lines of the log</source>
   <translation>Righe del giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Log line, Enter saves, #tag</source>
   <translation>Riga, Enter salva, #tag</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>New log line</source>
   <translation>Nuova riga di giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Not taken. The line is still here</source>
   <translation>Non accettata. La riga è ancora qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing is in the log yet. Write a line below, Enter saves it.</source>
   <translation>Il giornale è ancora vuoto. Scrivere una riga sotto, Enter la salva.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing of this kind is in the log.</source>
   <translation>Nulla di questo tipo nel giornale.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Saving…</source>
   <translation>Salvataggio…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>The line belongs to {value}. Press to change</source>
   <translation>La riga appartiene a {value}. Premere per cambiare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what belongs in place of {GAP}, or take it out</source>
   <translation>Scrivere cosa va al posto di {GAP}, o toglierlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what happened first</source>
   <translation>Scrivere prima cosa è accaduto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>no case</source>
   <translation>nessun caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text} {before}</source>
   <translation>{text} {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text}. The line is still here</source>
   <translation>{text}. La riga è ancora qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>, {number}</source>
   <translation>, {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Adult</source>
   <translation>Adulto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Asked for</source>
   <translation>Richiesto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Child</source>
   <translation>Bambino</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Helicopter</source>
   <translation>Elicottero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Infant</source>
   <translation>Neonato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Life in danger</source>
   <translation>In pericolo di vita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Make the message</source>
   <translation>Crea messaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Man</source>
   <translation>Uomo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice</source>
   <translation>Medevac o consulto medico</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice{about}</source>
   <translation>Medevac o consulto medico{about}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medical advice</source>
   <translation>Consulto medico</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Numbers, sex, age and condition. No names: they stay on board.</source>
   <translation>Numero, sesso, età e condizione. Niente nomi: restano a bordo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Old</source>
   <translation>Anziano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>One more patient</source>
   <translation>Altro paziente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Patient {number}</source>
   <translation>Paziente {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Put patients who are alike into one row with their number</source>
   <translation>Mettere i pazienti simili in una riga con il loro numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along</source>
   <translation>Familiari al seguito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along (empty: not known yet)</source>
   <translation>Familiari al seguito (vuoto: non ancora noto)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, when</source>
   <translation>Rendez-vous, quando</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, where (empty: as we go)</source>
   <translation>Rendez-vous, dove (vuoto: lungo la rotta)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Stable</source>
   <translation>Stabile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>What is asked for</source>
   <translation>Cosa si chiede</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Within hours</source>
   <translation>Entro ore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Woman</source>
   <translation>Donna</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>deck, winching, landing, languages</source>
   <translation>ponte, verricello, atterraggio, lingue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. 0600 UTC, or: as soon as possible</source>
   <translation>es. 0600 UTC, oppure: appena possibile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. burns by fuel, 30 percent</source>
   <translation>ad es. ustioni da carburante, 30 percento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, condition</source>
   <translation>{name}, condizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, how many</source>
   <translation>{name}, quanti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name} is between {low:g} and {high:g} {unit}</source>
   <translation>{name}: fra {low:g} e {high:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name}: {quoted} is not a number</source>
   <translation>{name}: {quoted} non è un numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/path_graph.py" />
   <source>{name} {note}</source>
   <translation>{name} {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ASHORE</source>
   <translation>A TERRA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All cases</source>
   <translation>Tutti i casi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All {n} runs</source>
   <translation>Tutti i {n} viaggi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Brought by</source>
   <translation>Portati da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Count at the ladder</source>
   <translation>Conta alla scaletta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>DECEASED</source>
   <translation>DECEDUTI</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Deceased and missing</source>
   <translation>Deceduti e dispersi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Earlier</source>
   <translation>Precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Gone from board</source>
   <translation>Usciti da bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Movements</source>
   <translation>Movimenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Needs</source>
   <translation>Esigenze</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. Open a case first: {key}.</source>
   <translation>Ancora nessuno contato. Aprire prima un caso: {key}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. {key} counts them at the ladder, one press each.</source>
   <translation>Ancora nessuno contato. {key} conta alla scaletta, una pressione a persona.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ON BOARD</source>
   <translation>A BORDO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Personal records</source>
   <translation>Schede personali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Recount</source>
   <translation>Riconteggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Sort</source>
   <translation>Suddividi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>UNEXPLAINED</source>
   <translation>DA CHIARIRE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Direct</source>
   <translation>Diretto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Trip</source>
   <translation>Viaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>{way} has brought {people_word} already: count nobody twice</source>
   <translation>{way} ha già portato {people_word}: non contare nessuno due volte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>Correct: {title} {clock}</source>
   <translation>Correggere: {title} {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{clock}, by {author} at {station}, written {clock2}</source>
   <translation>{clock}, da {author} a {station}, scritto {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{head}: {text}</source>
   <translation>{head}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Between 1 and {most} are unexplained</source>
   <translation>Fra 1 e {most} sono da chiarire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>By category, where it was counted so</source>
   <translation>Per categoria, dove contati così</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted</source>
   <translation>Contati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted on board</source>
   <translation>Contati a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Enter how many were counted</source>
   <translation>Inserire quanti sono stati contati</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Explain</source>
   <translation>Spiega</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Give the reason</source>
   <translation>Indicare il motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>How many of them</source>
   <translation>Quanti di essi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save reason</source>
   <translation>Salva motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save recount</source>
   <translation>Salva riconteggio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>The categories make {total}, the total says {total2}. Make them agree</source>
   <translation>Le categorie danno {total}, il totale dice {total2}. Farli coincidere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>by the ledger {total}</source>
   <translation>dal libro persone {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>e.g. two were counted twice at the ladder</source>
   <translation>es. due contati due volte alla scaletta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>how many are there</source>
   <translation>quanti ce ne sono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>who counted</source>
   <translation>chi ha contato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>All on board</source>
   <translation>Tutti a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Choose which way</source>
   <translation>Scegliere in che modo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Disabled among them</source>
   <translation>Disabili fra loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Enter how many people</source>
   <translation>Inserire quante persone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Everybody who is left</source>
   <translation>Tutti i rimasti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Medical cases among them</source>
   <translation>Casi medici fra loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>More medical cases, disabled or relatives than people. All of them are counted among the people</source>
   <translation>Più casi medici, disabili o familiari che persone. Sono tutti compresi fra le persone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Relatives who go along, among them</source>
   <translation>Familiari al seguito, fra loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save all the same</source>
   <translation>Salva comunque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save {lower}</source>
   <translation>Salva {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Value error, </source>
   <translation>Errore di valore, </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>. {unknown} {where} are not known: they can be sorted first</source>
   <translation>. {unknown} {where} non sono noti: si possono prima suddividere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Ashore</source>
   <translation>A terra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Birth</source>
   <translation>Nascita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Boat or ship</source>
   <translation>Barca o nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Bodies ashore</source>
   <translation>Salme a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Body recovered</source>
   <translation>Salma recuperata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Born on board</source>
   <translation>Nato a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Dead in the boat</source>
   <translation>Morto nella barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Death</source>
   <translation>Decesso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died after medevac</source>
   <translation>Morto dopo medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died on board</source>
   <translation>Morto a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Disembark</source>
   <translation>Sbarco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Embark</source>
   <translation>Imbarco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From a RHIB</source>
   <translation>Da un RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From another ship</source>
   <translation>Da un’altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the boat</source>
   <translation>Dalla barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the water</source>
   <translation>Dall’acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>In port</source>
   <translation>In porto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than the ledger has {where}: {missing} of them will be unexplained{sort}. Press again to save</source>
   <translation>Più di quanti il libro persone ha {where}: {missing} di essi saranno da chiarire{sort}. Premere di nuovo per salvare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than this case has {where}: {people_word} came with another case. Press again to save</source>
   <translation>Più di quanti questo caso ha {where}: {people_word} sono arrivate con un altro caso. Premere di nuovo per salvare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Name of the ship</source>
   <translation>Nome della nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Overboard, missing</source>
   <translation>Caduto in mare, disperso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Port</source>
   <translation>Porto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, not recovered</source>
   <translation>Visto, non recuperato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, recovered later</source>
   <translation>Visto, recuperato dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Transfer</source>
   <translation>Trasbordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Whose, and to where</source>
   <translation>Di chi, e per dove</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>in RHIBs</source>
   <translation>nei RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>on board</source>
   <translation>a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{head}: {join}</source>
   <translation>{head}: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{known} {where} were noted as pregnant, not {pregnant}. Press again to save</source>
   <translation>{known} {where} erano annotate incinte, non {pregnant}. Premere di nuovo per salvare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{value} to {lower}</source>
   <translation>{value} → {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, counted again since</source>
   <translation>, ricontati da allora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, {abs} explained: {join}</source>
   <translation>, {abs} chiariti: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>Open</source>
   <translation>Apri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>all on board</source>
   <translation>tutti a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>for a case that had fewer; over all cases the number is right</source>
   <translation>per un caso che ne aveva meno; su tutti i casi il numero è giusto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>without having come there</source>
   <translation>senza esserci arrivato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{case}, recount {clock}</source>
   <translation>{case}, riconteggio {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{case}, {clock}</source>
   <translation>{case}, {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{missing} × {lower}</source>
   <translation>{missing} × {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{who} left “{lower}” {how}</source>
   <translation>{who} ha lasciato «{lower}» {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source> and {dead} dead</source>
   <translation> e {dead} morti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>Other ship</source>
   <translation>Altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{total} dead</source>
   <translation>{total} morti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{value}: {where}</source>
   <translation>{value}: {where}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{way}, {value}</source>
   <translation>{way}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter how many</source>
   <translation>Inserire quanti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter what they are</source>
   <translation>Inserire cosa sono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Fewer of them</source>
   <translation>Di meno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>More of them</source>
   <translation>Di più</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Noted by now {where_word}: {said}</source>
   <translation>Annotato finora {where_word}: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Only {value} were noted {where_word}</source>
   <translation>Solo {value} annotati {where_word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save needs</source>
   <translation>Salva esigenze</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save sorting</source>
   <translation>Salva suddivisione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Sort people</source>
   <translation>Suddividere persone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They are</source>
   <translation>Sono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as</source>
   <translation>Contati come</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as {lower} already: choose what they are instead</source>
   <translation>Sono già contati come {lower}: scegliere cosa sono invece</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>what is needed; no names</source>
   <translation>cosa serve; niente nomi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{people_of} {where_word}: no more can be pregnant</source>
   <translation>{people_of} {where_word}: non possono essercene di più incinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{pregnant} pregnant</source>
   <translation>{pregnant} incinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value}  {number}</source>
   <translation>{value}  {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value} would be {left} of {people_word} {where_word}. Press again to save</source>
   <translation>{value} sarebbero {left} di {people_word} {where_word}. Premere di nuovo per salvare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} are {parts}</source>
   <translation>{were} sono {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} is {parts}</source>
   <translation>{were} è {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>At sea</source>
   <translation>In mare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>On board</source>
   <translation>A bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>Together</source>
   <translation>Totale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>of them pregnant</source>
   <translation>di cui incinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Add a record</source>
   <translation>Aggiungi scheda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Female</source>
   <translation>Femminile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Find a record</source>
   <translation>Trova una scheda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Male</source>
   <translation>Maschile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>No name</source>
   <translation>Nessun nome</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Not said</source>
   <translation>Non detto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Record</source>
   <translation>Scheda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>These records never leave this ship: they are in no log, no report, no export and no copy ashore. Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.</source>
   <translation>Queste schede non lasciano mai la nave: non sono in alcun giornale, rapporto, esportazione o copia a terra. Ognuna si cancella da sé nel suo giorno, {days} giorni dopo l’inserimento, salvo diversa indicazione.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>age {UNKNOWN}</source>
   <translation>età {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>deleted on {day}</source>
   <translation>cancellato il {day}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>find by any word</source>
   <translation>cercare con qualsiasi parola</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>gender {UNKNOWN}</source>
   <translation>genere {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>nationality {UNKNOWN}</source>
   <translation>nazionalità {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>no day of deletion</source>
   <translation>nessun giorno di cancellazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{age} years</source>
   <translation>{age} anni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{n} of {many}</source>
   <translation>{n} di {many}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>, added by {added_by}</source>
   <translation>, aggiunta da {added_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete for good</source>
   <translation>Cancella definitivamente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete now…</source>
   <translation>Cancella ora…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on</source>
   <translation>Cancellare il</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on (YYYY-MM-DD)</source>
   <translation>Cancellare il (YYYY-MM-DD)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete this record for good? Nobody can bring it back.</source>
   <translation>Cancellare definitivamente questa scheda? Nessuno può recuperarla.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Enter something of the person</source>
   <translation>Inserire qualcosa sulla persona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Gender</source>
   <translation>Genere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Nationality</source>
   <translation>Nazionalità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>New record</source>
   <translation>Nuova scheda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Personal records are not kept here</source>
   <translation>Qui non si tengono schede personali</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Reason for deleting</source>
   <translation>Motivo della cancellazione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Save record</source>
   <translation>Salva scheda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>That day is over. To delete it now, press “Delete now”</source>
   <translation>Quel giorno è passato. Per cancellare ora, premere «Cancella ora»</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Write the day of deletion as YYYY-MM-DD, not {quoted}</source>
   <translation>Scrivere il giorno di cancellazione come AAAA-MM-GG (YYYY-MM-DD), non {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>medical, disability, pregnant, …</source>
   <translation>cure, disabilità, gravidanza, …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>why, if you want it in the log; no names</source>
   <translation>perché, se lo si vuole nel giornale; niente nomi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>{keep_days} days from now</source>
   <translation>fra {keep_days} giorni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>, stopped by the policy</source>
   <translation>, fermato dalla policy</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add</source>
   <translation>Aggiungi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add a recipient</source>
   <translation>Aggiungere un destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>No address: {join}{rest}</source>
   <translation>Nessun indirizzo: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>in their thread: </source>
   <translation>nel loro scambio: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>name in the directory, or an address</source>
   <translation>nome nell’elenco, o un indirizzo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>no address entered</source>
   <translation>senza indirizzo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>{name} · {value}</source>
   <translation>{name} · {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>{role} </source>
   <translation>{role} </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>{role}{name}  ×</source>
   <translation>{role}{name}  ×</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>{value}{name}{value2}. Press to take off</source>
   <translation>{value}{name}{value2}. Premere per togliere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Find a vessel</source>
   <translation>Trova un’unità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>New vessel</source>
   <translation>Nuova unità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel of the register is like that.</source>
   <translation>Nessuna unità del registro corrisponde.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel yet. Note those you may meet again: name, MMSI, hull marks, what they did.</source>
   <translation>Ancora nessuna unità. Annotare quelle che si possono rincontrare: nome, MMSI, sigle scafo, cosa hanno fatto.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Vessel register</source>
   <translation>Registro unità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>name, MMSI, hull mark</source>
   <translation>nome, MMSI, sigla scafo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Again, {lower}</source>
   <translation>Bis: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Call again</source>
   <translation>Richiama</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Called</source>
   <translation>Chiamato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Case closed</source>
   <translation>Caso chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>DUE</source>
   <translation>SCADUTO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No longer needed</source>
   <translation>Non più necessario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need</source>
   <translation>Non serve</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need to call again</source>
   <translation>Non serve richiamare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Reached another way</source>
   <translation>Raggiunto per altra via</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Say why nobody has to call again</source>
   <translation>Indicare perché nessuno deve richiamare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Strike off</source>
   <translation>Togli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>The case is closed</source>
   <translation>Il caso è chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>They were told by others</source>
   <translation>Informati da altri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Told by others</source>
   <translation>Informati da altri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>in {countdown}</source>
   <translation>fra {countdown}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>since {duration}</source>
   <translation>da {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{more} more {value}</source>
   <translation>{more} more {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{party}, {means}, called {clock_or_date}</source>
   <translation>{party}, {means}, chiamato {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{text}: {party}</source>
   <translation>{text}: {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{value} {clock_or_date}</source>
   <translation>{value} {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/rows_view.py" />
   <source>{rstrip}… ({value} characters more)</source>
   <translation>{rstrip}… (altri {value} caratteri)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {by}</source>
   <translation> da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {means}</source>
   <translation> via {means}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> {port}</source>
   <translation> {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>: {text}</source>
   <translation>: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask again: request {n}</source>
   <translation>Chiedere di nuovo: richiesta {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for a place of safety</source>
   <translation>Chiedi un luogo sicuro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for another port: request {n}</source>
   <translation>Chiedere un altro porto: richiesta {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Asked by radio or phone</source>
   <translation>Chiesto via radio o telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Assigned {clock_or_date}{by}, {waited} after the first request</source>
   <translation>Assegnato {clock_or_date}{by}, {waited} dopo la prima richiesta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>DISTANCE</source>
   <translation>DISTANZA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>ETA UTC</source>
   <translation>ETA UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>First asked {clock_or_date}, {asked}</source>
   <translation>Prima richiesta {clock_or_date}, {asked}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Log an answer</source>
   <translation>Annota risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No answer noted</source>
   <translation>Nessuna risposta annotata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No port for {duration}</source>
   <translation>Nessun porto da {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody is on board by the people ledger</source>
   <translation>Secondo il libro persone nessuno è a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody was asked yet.</source>
   <translation>Ancora nessuno interpellato.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Not asked for yet</source>
   <translation>Non ancora chiesto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Port assigned</source>
   <translation>Porto assegnato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Requests for a place of safety, newest first</source>
   <translation>Richieste di luogo sicuro, prima le più recenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message waits to be sent</source>
   <translation>Il messaggio attende l’invio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT delivered</source>
   <translation>Il messaggio NON è stato recapitato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT sent: no address is entered</source>
   <translation>Il messaggio NON è stato inviato: nessun indirizzo inserito</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Told to wait</source>
   <translation>Detto di attendere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Where it lies was not entered</source>
   <translation>Non è stato inserito dove si trova</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked once</source>
   <translation>chiesto una volta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked twice</source>
   <translation>chiesto due volte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked {times} times</source>
   <translation>chiesto {times} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>present speed</source>
   <translation>velocità attuale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed as set</source>
   <translation>velocità impostata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed of the settings</source>
   <translation>velocità delle impostazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{board} on board</source>
   <translation>{board} a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{clock_or_date} {lower}</source>
   <translation>{clock_or_date} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{duration} waited</source>
   <translation>attesa {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{number}. {whom}{means}</source>
   <translation>{number}. {whom}{means}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. No own position</source>
   <translation>{where}. Nessuna posizione propria</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. Straight line, {whence}</source>
   <translation>{where}. Linea retta, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Answer on request {number}</source>
   <translation>Risposta alla richiesta {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>By whom</source>
   <translation>Da chi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Position of the port, if you have it</source>
   <translation>Posizione del porto, se nota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save answer</source>
   <translation>Salva risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save request</source>
   <translation>Salva richiesta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say what came back. That nobody answered matters as much</source>
   <translation>Indicare cosa è tornato. Che nessuno abbia risposto conta altrettanto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say which port was assigned</source>
   <translation>Indicare quale porto è stato assegnato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say who was asked</source>
   <translation>Indicare chi è stato interpellato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Somebody else</source>
   <translation>Qualcun altro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What they said</source>
   <translation>Cosa hanno detto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What was asked</source>
   <translation>Cosa è stato chiesto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Who was asked</source>
   <translation>Chi è stato interpellato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>e.g. MRCC Rome</source>
   <translation>es. MRCC Roma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>somebody else</source>
   <translation>qualcun altro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what they said, their number</source>
   <translation>cosa hanno detto, il loro numero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what was asked</source>
   <translation>cosa è stato chiesto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>{name}: {format_position}</source>
   <translation>{name}: {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>0 if there is none</source>
   <translation>0 se non c’è</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>An aid. Not for navigation. Reckoned as the worksheet of IAMSAR Vol. II, App. K, and held to worked examples of the Danish SAR tools. The manual itself was not at hand.</source>
   <translation>Un ausilio. Non per la navigazione. Calcolato come il foglio di IAMSAR Vol. II, App. K, e verificato con gli esempi degli strumenti SAR danesi. Il manuale stesso non era disponibile.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>As seen {degrees} {speed} kn</source>
   <translation>Come vista {degrees} {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>CTS {degrees}, {miles} NM</source>
   <translation>CTS {degrees}, {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Circle by the quick rule {miles} NM.</source>
   <translation>Cerchio con la regola rapida {miles} NM.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Class of boat</source>
   <translation>Classe di barca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Courses to meet her</source>
   <translation>Rotte per raggiungerla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current towards, degrees true</source>
   <translation>Corrente verso, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current, kn</source>
   <translation>Corrente, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Datum left and right of downwind</source>
   <translation>Datum a sinistra e a destra del sottovento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drift as seen</source>
   <translation>Deriva come vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drifted {miles} NM towards {degrees} since {clock}.</source>
   <translation>Deriva di {miles} NM verso {degrees} dalle {clock}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ESTIMATE</source>
   <translation>STIMA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ETA {arrival} UTC</source>
   <translation>ETA {arrival} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Goes on towards {degrees} at {speed} kn.</source>
   <translation>Prosegue verso {degrees} a {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>How the drift is found</source>
   <translation>Come si ricava la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>If wind and current stay</source>
   <translation>Se vento e corrente restano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Last known position</source>
   <translation>Ultima posizione nota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Leeway: {source}</source>
   <translation>Scarroccio: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right are so far apart that each is a search area of its own.</source>
   <translation>Sinistra e destra sono così distanti che ognuna è un’area di ricerca a sé.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right of downwind</source>
   <translation>Sinistra e destra del sottovento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Meet her</source>
   <translation>Incontrarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No current from log and fix: type it</source>
   <translation>Nessuna corrente da solcometro e fix: scriverla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift is known: choose wind and current</source>
   <translation>Nessuna deriva nota: scegliere vento e corrente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift seen yet</source>
   <translation>Nessuna deriva ancora vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No wind from a sensor: type it</source>
   <translation>Nessun vento da un sensore: scriverlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>None. Enter a position on the case first.</source>
   <translation>Nessuna. Inserire prima una posizione nel caso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Not known yet: {what}. Type it, or take it from the sensors</source>
   <translation>Non ancora noto: {what}. Scriverlo, o prenderlo dai sensori</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Position within, NM</source>
   <translation>Posizione entro, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Probable error {miles} NM, of it drift {miles2}.</source>
   <translation>Errore probabile {miles} NM, di cui deriva {miles2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>RHIB starts from</source>
   <translation>Il RHIB parte da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Show on the chart</source>
   <translation>Mostra sulla carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Take {words}</source>
   <translation>Prendi {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The case has no position: enter one on the case first</source>
   <translation>Il caso non ha posizione: inserirne prima una</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The circle as it grows</source>
   <translation>Il cerchio che cresce</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Use as drift of the case</source>
   <translation>Usa come deriva del caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Wind and current</source>
   <translation>Vento e corrente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Within, NM</source>
   <translation>Entro, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>drift as seen</source>
   <translation>deriva come vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>empty: where own ship is</source>
   <translation>vuoto: dov'è la propria nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it</source>
   <translation>non noto: scriverlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it, 0 kn if there is none</source>
   <translation>non nota: scriverla, 0 kn se non c’è</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the current: 0 kn if there is none</source>
   <translation>la corrente: 0 kn se non c’è</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the wind</source>
   <translation>il vento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{duration} at {how}</source>
   <translation>{duration} a {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position} at {clock} UTC, {ago} ago, by {value}</source>
   <translation>{format_position} alle {clock} UTC, {ago} fa, da {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position}, within {miles} NM</source>
   <translation>{format_position}, entro {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{speed} kn, {speed_from}</source>
   <translation>{speed} kn, {speed_from}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>± {miles} NM</source>
   <translation>± {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>: its end is here</source>
   <translation>: la sua fine è qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>All legs are done</source>
   <translation>Tutti i tratti sono fatti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>An aid. Not for navigation: look at the chart before each leg.</source>
   <translation>Un ausilio. Non per la navigazione: guardare la carta nautica prima di ogni tratto.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Break off</source>
   <translation>Interrompi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Ended {clock}: {replace}.</source>
   <translation>Terminata {clock}: {replace}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Found</source>
   <translation>Trovata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Leg {number} done</source>
   <translation>Tratto {number} fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Legs</source>
   <translation>Tratti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>No search is logged for this case. Make one in step 3.</source>
   <translation>Nessuna ricerca annotata per questo caso. Farne una al passo 3.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Not found</source>
   <translation>Non trovata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Planned {clock} by {by}.</source>
   <translation>Pianificata {clock} da {by}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>So far coverage {c:.1f} of the area: {detection:.0%} if she is in it.</source>
   <translation>Finora copertura {c:.1f} dell’area: {detection:.0%} se la barca è lì.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Spacing {miles} NM, {speed} kn.</source>
   <translation>Spaziatura {miles} NM, {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route</source>
   <translation>I tratti come rotta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route to the ship's own plotter {name}</source>
   <translation>I tratti come rotta al plotter di bordo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search ends</source>
   <translation>La ricerca termina</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search has ended</source>
   <translation>La ricerca è terminata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>To {n}</source>
   <translation>A {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Written: {path}</source>
   <translation>Scritto: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>due {clock}</source>
   <translation>previsto {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{degrees}  {miles} NM  {duration}</source>
   <translation>{degrees}  {miles} NM  {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{name} file</source>
   <translation>File {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{number} {pattern_}</source>
   <translation>{number} {pattern_}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{ticked} of {count} legs, {share:.0%} of the track.</source>
   <translation>{ticked} di {count} tratti, {share:.0%} del percorso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{value} ({pattern_}), {value2}</source>
   <translation>{value} ({pattern_}), {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>✓ {clock}</source>
   <translation>✓ {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Back to the case</source>
   <translation>Torna al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Datum</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Search · {number}</source>
   <translation>Ricerca · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Step of the search</source>
   <translation>Passo della ricerca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>reckoned: {basis}</source>
   <translation>stimato: {basis}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Along, degrees true</source>
   <translation>Lungo, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Area {value:.1f} NM².</source>
   <translation>Area {value:.1f} NM².</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage not known: type the visibility.</source>
   <translation>Copertura non nota: scrivere la visibilità.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage {c:.1f}: finds her with {detection:.0%}, at best {detection_ideal:.0%}, if she is in it.</source>
   <translation>Copertura {c:.1f}: la trova con {detection:.0%}, al meglio {detection_ideal:.0%}, se è lì.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>First leg, degrees true</source>
   <translation>Primo tratto, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes on towards, degrees true</source>
   <translation>Prosegue verso, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her drift</source>
   <translation>Segue la sua deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her towards {degrees} at {knots:.1f} kn. </source>
   <translation>Segue la barca verso {degrees} a {knots:.1f} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Legs along, degrees true</source>
   <translation>Tratti lungo, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Length, NM</source>
   <translation>Lunghezza, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Log this plan</source>
   <translation>Annota il piano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Looked for</source>
   <translation>Si cerca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Lookouts are tired</source>
   <translation>Vedette stanche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Over land, by an approximate coast: leg {numbers}</source>
   <translation>Sopra la terraferma, secondo una costa approssimata: tratto {numbers}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Pattern</source>
   <translation>Schema</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Searched by</source>
   <translation>Cercata da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Sweep width {miles} NM: {why}. Detection by Koopman 1946.</source>
   <translation>Larghezza di spazzata {miles} NM: {why}. Rilevamento secondo Koopman 1946.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>The tables of IAMSAR Vol. II are used as SAR Danmark and JP 3-50 print them. The manual itself was not at hand.</source>
   <translation>Le tabelle di IAMSAR Vol. II sono usate come le stampano SAR Danmark e JP 3-50. Il manuale stesso non era disponibile.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>There is no datum yet: go back to step 1</source>
   <translation>Ancora nessun datum: tornare al passo 1</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Track spacing, NM</source>
   <translation>Spaziatura tratti, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Turns to port</source>
   <translation>Accosta a sinistra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM</source>
   <translation>Larghezza, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM is not known: type it</source>
   <translation>Larghezza, NM non è nota: scriverla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>the sweep width, or the radius of the datum where that is less</source>
   <translation>la larghezza di spazzata, o il raggio del datum se è minore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{accessibleName} is not known: type it</source>
   <translation>{accessibleName} non è noto: scriverlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{legs} {area} {cover}</source>
   <translation>{legs} {area} {cover}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{n} legs, {miles} NM, {duration}, until {clock} UTC.</source>
   <translation>{n} tratti, {miles} NM, {duration}, fino alle {clock} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{value} {value2}</source>
   <translation>{value} {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>Cannot be read</source>
   <translation>Illeggibile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>NFKD</source>
   <translation>NFKD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>earlier wording, corrected {clock} by {author}</source>
   <translation>testo precedente, corretto {clock} da {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source> in {lines:,} {value}</source>
   <translation> in {lines:,} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round own ship</source>
   <translation>Circa 5 NM attorno alla nave propria</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round {number}</source>
   <translation>Circa 5 NM attorno a {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any case</source>
   <translation>Ogni caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any place</source>
   <translation>Ogni luogo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any time</source>
   <translation>Ogni ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Anybody</source>
   <translation>Chiunque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Author</source>
   <translation>Autore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Enter opens · arrow keys choose · Escape goes back</source>
   <translation>Enter apre · frecce scelgono · Escape torna indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the log</source>
   <translation>Cerca nel giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the whole log</source>
   <translation>Cerca in tutto il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Nothing found</source>
   <translation>Nulla trovato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Place</source>
   <translation>Luogo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last hour</source>
   <translation>L’ultima ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last {n} hours</source>
   <translation>Le ultime {n} ore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The log cannot be searched now: {error}</source>
   <translation>Il giornale ora non si può cercare: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Time</source>
   <translation>Ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Today</source>
   <translation>Oggi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Type words; all of them have to stand in one entry. Narrow it by the keys above, or by typing
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (miles round own ship)    near:5@014    in:chart</source>
   <translation>Scrivere parole; devono stare tutte in una annotazione. Restringere con i tasti sopra, o scrivendo
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (miglia attorno alla nave propria)    near:5@014    in:chart</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What the chart shows now</source>
   <translation>Ciò che la carta mostra ora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What was found</source>
   <translation>Cosa è stato trovato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Yesterday</source>
   <translation>Ieri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{entries}, the newest {shown}{in_lines} shown</source>
   <translation>{entries}, mostrate le {shown} più recenti{in_lines}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{name}: {value}</source>
   <translation>{name}: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{place} NM</source>
   <translation>{place} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{text} </source>
   <translation>{text} </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{total:,} entries</source>
   <translation>{total:,} annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Case {number} has no position</source>
   <translation>Il caso {number} non ha posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Nobody called {value} has written anything</source>
   <translation>Nessuno di nome {value} ha scritto qualcosa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Own position is not known: near:5@014 goes round a case</source>
   <translation>Posizione propria non nota: near:5@014 vale attorno a un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>There is no case {value}</source>
   <translation>Non c’è alcun caso {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Type a letter or a figure: signs are not searched for</source>
   <translation>Scrivere una lettera o una cifra: i segni non si cercano</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>by:{value} may be {join}</source>
   <translation>by:{value} può essere {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>in: wants the word chart, and a chart on the screen</source>
   <translation>in: richiede la parola chart, e una carta sullo schermo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>kind: is one of {join}</source>
   <translation>kind: è uno fra {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>near: wants a number of miles: near:5, or near:5@014 round a case</source>
   <translation>near: richiede un numero di miglia: near:5, o near:5@014 attorno a un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>on: wants a day: on:yesterday, on:13.6. or on:2026-06-13</source>
   <translation>on: richiede un giorno: on:yesterday, on:13.6. oppure on:2026-06-13</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>{kept} {word}</source>
   <translation>{kept} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>{value} 00:00</source>
   <translation>{value} 00:00</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_watch.py" />
   <source>Leg {number} of the search for {number2} is at its end: tick it off on the case, Search</source>
   <translation>Il tratto {number} della ricerca per {number2} è alla fine: spuntarlo nel caso, Ricerca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>None yet.</source>
   <translation>Ancora nulla.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>{title}, {value}</source>
   <translation>{title}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source> · say only that</source>
   <translation> · dire solo questo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Changed since {since}</source>
   <translation>Cambiato da {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>No change since {since}</source>
   <translation>Nessun cambiamento da {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>SITREP {number}, {clock_or_date}</source>
   <translation>SITREP {number}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Send a no-change SITREP instead</source>
   <translation>Invia invece un SITREP senza cambiamenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>The case has changed since {since}: say so</source>
   <translation>Il caso è cambiato da {since}: dirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>now: {now}</source>
   <translation>ora: {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>was: {before}</source>
   <translation>prima: {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{counted} since {since}</source>
   <translation>{counted} da {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{lower}: {title_word}</source>
   <translation>{lower}: {title_word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{value} {word}</source>
   <translation>{value} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Add to register</source>
   <translation>Aggiungi al registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Already an actor of {number}</source>
   <translation>Già attore di {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>By her name in the register</source>
   <translation>Per nome nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>In the register</source>
   <translation>Nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Name of the actor</source>
   <translation>Nome dell’attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken</source>
   <translation>Non accettato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken: the target has no position</source>
   <translation>Non accettato: il bersaglio non ha posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first</source>
   <translation>Aprire prima un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first to log it as an actor</source>
   <translation>Aprire prima un caso per annotarlo come attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Save as actor</source>
   <translation>Salva come attore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>heard {duration} ago</source>
   <translation>sentito {duration} fa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>name, e.g. patrol boat?</source>
   <translation>nome, es. motovedetta?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>to {destination}</source>
   <translation>verso {destination}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>{value} {duration}</source>
   <translation>{value} {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>{who}: {name}</source>
   <translation>{who}: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Difference</source>
   <translation>Differenza</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as T{value:02d}.</source>
   <translation>Seguito dalle {first} UTC come T{value:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as {numbers}; since {newest} as T{number:02d}.</source>
   <translation>Seguito dalle {first} UTC come {numbers}; dalle {newest} come T{number:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS is silent. Place and motion are those of her echo on {source}.</source>
   <translation>Il suo AIS tace. Posto e moto sono quelli del suo eco su {source}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS says {miles} NM from the echo that was hers, and the echo is there. One of them is wrong: look, ask her.</source>
   <translation>Il suo AIS dice {miles} NM dall’eco che era sua, e l’eco c’è. Uno dei due è sbagliato: guardare, chiamarla.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>It came out of another echo: look which boat it is.</source>
   <translation>È uscito da un altro eco: guardare quale barca è.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Own craft: no CPA alarm.</source>
   <translation>Mezzo proprio: nessun allarme CPA.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{angle}  {speed} kn</source>
   <translation>{angle}  {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{degrees}  {speed} kn</source>
   <translation>{degrees}  {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{duration} ago</source>
   <translation>{duration} fa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{metres:.0f} m</source>
   <translation>{metres:.0f} m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{source} T{value:02d}</source>
   <translation>{source} T{value:02d}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>{value}{duration} ago</source>
   <translation>{value}{duration} fa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Chosen</source>
   <translation>Scelti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Danger</source>
   <translation>Pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Every target in the picture has AIS.</source>
   <translation>Ogni bersaglio nel quadro ha AIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No AIS</source>
   <translation>Senza AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No dangerous target.</source>
   <translation>Nessun bersaglio pericoloso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No target yet. They come from AIS and radar: {key} shows whether these are heard.</source>
   <translation>Ancora nessun bersaglio. Arrivano da AIS e radar: {key} mostra se si ricevono.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>None chosen. Actors of an open case and vessels of the register are.</source>
   <translation>Nessuno scelto. Lo sono gli attori di un caso aperto e le unità del registro.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>the key is hidden where there is no register</source>
   <translation>the key is hidden where there is no register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{both} by AIS and radar</source>
   <translation>{both} da AIS e radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{lost} old or lost</source>
   <translation>{lost} vecchi o persi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} of {n2} targets</source>
   <translation>{n} di {n2} bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} targets</source>
   <translation>{n} bersagli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Fewer</source>
   <translation>Meno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Line {name}</source>
   <translation>Riga {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>More</source>
   <translation>Più</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>{value} {name}</source>
   <translation>{value} {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/timeline.py" />
   <source> × {len}</source>
   <translation> × {len}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>NOT SENT</source>
   <translation>NON INVIATO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Nobody was told or called yet. Tell somebody, or log a call, on the page before.</source>
   <translation>Ancora nessuno informato o chiamato. Informare qualcuno, o annotare una chiamata, nella pagina precedente.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>The sheet</source>
   <translation>Il foglio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what</source>
   <translation>Chi è stato informato di cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what, oldest first</source>
   <translation>Chi è stato informato di cosa, dal più vecchio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Write as PDF</source>
   <translation>Scrivi come PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>noted by {by}</source>
   <translation>annotato da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{clock} {at:%d %b}</source>
   <translation>{clock} {at:%d %b}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number:,} entries, the last {SHOWN} shown. The PDF has all of them.</source>
   <translation>{number:,} annotazioni, mostrate le ultime {SHOWN}. Il PDF le ha tutte.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number} entries</source>
   <translation>{number} annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{value} {who}</source>
   <translation>{value} {who}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>→ {result} · noted by {by}</source>
   <translation>→ {result} · annotato da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing} from the case. {n} positions from {first} to {last} UTC.</source>
   <translation>Minima distanza {miles} NM alle {at} UTC, rilevamento dal caso {bearing}. {n} posizioni dalle {first} alle {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>No track is kept · {number}</source>
   <translation>Nessuna traccia conservata · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Range to the case</source>
   <translation>Distanza dal caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Select a target on the chart, then “Keep track” on the case.</source>
   <translation>Selezionare un bersaglio sulla carta, poi «Conserva traccia» nel caso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>The case has no position to measure from.</source>
   <translation>Il caso non ha una posizione da cui misurare.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Tracks kept of this case</source>
   <translation>Tracce conservate di questo caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>{value} · {number}</source>
   <translation>{value} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not sent</source>
   <translation>Non inviato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not told: {join}</source>
   <translation>Non informati: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>The others may be told: {join}{rest}</source>
   <translation>Gli altri si possono informare: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>You may tell: {join}</source>
   <translation>Si può informare: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>in {role}</source>
   <translation>in {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>known to pass on</source>
   <translation>noto per passare oltre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>lets it through</source>
   <translation>lo lascia passare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>may pass on</source>
   <translation>può passare oltre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>passes on</source>
   <translation>passa oltre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>rule {rule}</source>
   <translation>regola {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>{field}, {stopped}</source>
   <translation>{field}, {stopped}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>by {author}</source>
   <translation>da {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>struck out: {value}</source>
   <translation>barrato: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Add picture</source>
   <translation>Aggiungi immagine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>IMO</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>More about her</source>
   <translation>Altro su di lei</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Nothing seen yet.</source>
   <translation>Ancora nulla visto.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of the vessel</source>
   <translation>Immagine dell’unità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of {name}: {caption}</source>
   <translation>Immagine di {name}: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Seen before</source>
   <translation>Vista prima</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Watched for: said when she comes into the picture</source>
   <translation>Sorvegliata: si avvisa quando entra nel quadro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>What she did</source>
   <translation>Cosa ha fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her</source>
   <translation>Scritto su di lei</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her. Press one to correct it or strike it out</source>
   <translation>Scritto su di lei. Premere per correggere o barrare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>call sign</source>
   <translation>nominativo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>written by {by}</source>
   <translation>scritto da {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{at:%d %b %Y %H:%M} UTC</source>
   <translation>{at:%d %b %Y %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{caption}, {at:%d %b %Y}</source>
   <translation>{caption}, {at:%d %b %Y}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{caption}: the picture is gone or was changed</source>
   <translation>{caption}: l’immagine manca o è stata cambiata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} earlier ones are in the register</source>
   <translation>{value} precedenti sono nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} older pictures in the register's folder</source>
   <translation>{value} immagini più vecchie nella cartella del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{w} {v}</source>
   <translation>{w} {v}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>A name or an MMSI is taken back where it was written: correct or strike out that line</source>
   <translation>Un nome o un MMSI si ritira dove è stato scritto: correggere o barrare quella riga</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>An MMSI has nine digits</source>
   <translation>Un MMSI ha nove cifre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Call sign</source>
   <translation>Nominativo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Conduct</source>
   <translation>Condotta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Flag</source>
   <translation>Bandiera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>More about {name}</source>
   <translation>Altro su {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>NGO ship</source>
   <translation>nave ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>New vessel in the register</source>
   <translation>Nuova unità nel registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Operator</source>
   <translation>Gestore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save conduct</source>
   <translation>Salva condotta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save vessel</source>
   <translation>Salva unità</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say so when she comes into the picture</source>
   <translation>Avvisa quando entra nel quadro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say what she did</source>
   <translation>Indicare cosa ha fatto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What she looks like</source>
   <translation>Che aspetto ha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What {name} did</source>
   <translation>Cosa ha fatto {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Who saw it</source>
   <translation>Chi l’ha visto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>coast guard</source>
   <translation>guardia costiera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>colour, length, weapons, anything that tells her from others</source>
   <translation>colore, lunghezza, armi, tutto ciò che la distingue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. 20 NM N of Zuwara</source>
   <translation>es. 20 NM N di Zuwara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. shots into the water near the boat, people taken back</source>
   <translation>es. spari in acqua vicino alla barca, persone riportate indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>name, or what she looks like</source>
   <translation>nome, o che aspetto ha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>new {target}</source>
   <translation>nuovo {target}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>numbers and letters on the hull</source>
   <translation>numeri e lettere sullo scafo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>own crew, Seabird, another ship</source>
   <translation>proprio equipaggio, Seabird, altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>patrol boat</source>
   <translation>motovedetta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>who runs her</source>
   <translation>chi la gestisce</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>  ·  NO POSITIONS</source>
   <translation>  ·  NIENTE POSIZIONI</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source> ({why})</source>
   <translation> ({why})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>No valid policy is in force: give nobody a position</source>
   <translation>Nessuna policy valida in vigore: non dare posizioni a nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>Positions to them only if the master releases it</source>
   <translation>Posizioni a loro solo se il comandante autorizza</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>The policy blocks positions to them</source>
   <translation>La policy blocca le posizioni verso di loro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>, corrected {times}</source>
   <translation>, corretto {times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Belongs to</source>
   <translation>Appartiene a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>COG {degrees}</source>
   <translation>COG {degrees}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Corrected by {author}, {strftime}</source>
   <translation>Corretto da {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>First written by {author}, {strftime}</source>
   <translation>Scritto per primo da {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Reason: {void_reason}</source>
   <translation>Motivo: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>SOG {speed} kn</source>
   <translation>SOG {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Ship then: {join}</source>
   <translation>Nave allora: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Struck out by {author}, {strftime}</source>
   <translation>Barrato da {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>The ship's state at that time is not known</source>
   <translation>Lo stato della nave a quell’ora non è noto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Written again without a change</source>
   <translation>Riscritto senza cambiamenti</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {author}, written {strftime}{times}</source>
   <translation>da {author}, scritto {strftime}{times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {position_source}</source>
   <translation>da {position_source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{caption}: changed</source>
   <translation>{caption}: cambiato</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{number} times</source>
   <translation>{number} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>→ {now}</source>
   <translation>→ {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Back, what is typed stays</source>
   <translation>Indietro, ciò che è scritto resta</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Not saved: {value}</source>
   <translation>Non salvato: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{n} more</source>
   <translation>altri {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{text}. What you typed is still here</source>
   <translation>{text}. Ciò che avete scritto è ancora qui</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the day as YYYY-MM-DD, not {quoted}</source>
   <translation>Scrivere il giorno come AAAA-MM-GG, non {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the time as YYYY-MM-DD HH:MM, in UTC, not {quoted}</source>
   <translation>Scrivere l’ora come AAAA-MM-GG HH:MM, in UTC, non {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>comma between them</source>
   <translation>separati da virgola</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD</source>
   <translation>non noto, altrimenti AAAA-MM-GG</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD HH:MM</source>
   <translation>non noto, altrimenti AAAA-MM-GG HH:MM</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>{caption}: {quoted} is not a {value}number</source>
   <translation>{caption}: {quoted} non è un numero {value}valido</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>A guess</source>
   <translation>Un’ipotesi</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Accuracy</source>
   <translation>Precisione</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Air</source>
   <translation>Aria</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Are in fact</source>
   <translation>Sono in realtà</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>As it was given</source>
   <translation>Come è stato dato</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Call again after</source>
   <translation>Richiamare dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Camera ahead of UTC</source>
   <translation>Fotocamera avanti su UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Datum worked out from</source>
   <translation>Datum ricavato da</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Drifts towards, degrees true</source>
   <translation>Deriva verso, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>From</source>
   <translation>Da</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>IMO number</source>
   <translation>Numero IMO</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Kind of vessel</source>
   <translation>Tipo di unità</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the boat</source>
   <translation>Sigle sulla barca</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the hull</source>
   <translation>Sigle sullo scafo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Number on the radar</source>
   <translation>Numero sul radar</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>RHIB or craft</source>
   <translation>RHIB o mezzo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Radius of the datum</source>
   <translation>Raggio del datum</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Remind after</source>
   <translation>Ricorda dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>SRR</source>
   <translation>SRR</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Sweep width</source>
   <translation>Larghezza spazzata</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Swell</source>
   <translation>Onda lunga</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>To be deleted on</source>
   <translation>Da cancellare il</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Track spacing</source>
   <translation>Spaziatura tratti</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Visibility</source>
   <translation>Visibilità</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Water</source>
   <translation>Acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Were noted as</source>
   <translation>Annotati come</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Which number</source>
   <translation>Quale numero</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Who said it</source>
   <translation>Chi l’ha detto</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>{said}, {unit}</source>
   <translation>{said}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Pregnant women are counted among the women too: raise the number of women</source>
   <translation>Le donne incinte contano anche fra le donne: aumentare il numero di donne</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Together {total}</source>
   <translation>Totale {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one less</source>
   <translation>uno in meno</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one more</source>
   <translation>uno in più</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>{name}, {word}</source>
   <translation>{name}, {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>{where} {number}</source>
   <translation>{where} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_strip.py" />
   <source>On board by category: {words}</source>
   <translation>A bordo per categoria: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_strip.py" />
   <source>The log is still being read</source>
   <translation>Il giornale è ancora in lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Categories differ: {join} than the ledger</source>
   <translation>Categorie diverse: {join} rispetto al libro persone</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>F{family} A{alone} I{infant}</source>
   <translation>F{family} S{alone} N{infant}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Medical cases</source>
   <translation>Casi medici</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>M{man} W{woman} ?{nobody}</source>
   <translation>U{man} D{woman} ?{nobody}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>of them pregnant: {number}</source>
   <translation>di cui incinte: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{category}: {number}</source>
   <translation>{category}: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} + {alone} minors · {infant} inf.</source>
   <translation>{family} + {alone} minori · {infant} neon.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} + {alone} alone · {infant} inf.</source>
   <translation>{family} {minors} + {alone} soli · {infant} neon.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family / {alone} alone · {infants}</source>
   <translation>{family} {minors} con famiglia / {alone} soli · {infants}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family · {alone} minors alone</source>
   <translation>{family} {minors} con famiglia · {alone} minori soli</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{many} {value}</source>
   <translation>{many} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{man} men · {woman} wom. · {nobody} ?</source>
   <translation>{man} uomini · {woman} donne · {nobody} ?</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{men} · {women} · {infants} · {unknown}</source>
   <translation>{men} · {women} · {infants} · {unknown}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{men} · {women} · {nobody} ?</source>
   <translation>{men} · {women} · {nobody} ?</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{men} · {women} · {unknown}</source>
   <translation>{men} · {women} · {unknown}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{of} {word}</source>
   <translation>{of} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people_of} {value}</source>
   <translation>{people_of} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people} too few: counted {counted}, ledger {ledger}, {place}</source>
   <translation>{people} in meno: contate {counted}, libro persone {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people} too many: counted {counted}, ledger {ledger}, {place}</source>
   <translation>{people} in più: contate {counted}, libro persone {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{value}: {dead}, not counted here</source>
   <translation>{value}: {dead}, qui non contati</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{word}: {get}</source>
   <translation>{word}: {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/plot.py" />
   <source>{what}, {unit}</source>
   <translation>{what}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>CPA of {target_name}</source>
   <translation>CPA di {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Feeds</source>
   <translation>Flussi</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No depth: is an echo sounder connected?</source>
   <translation>Nessuna profondità: è collegato un ecoscandaglio?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No device says anything</source>
   <translation>Nessun apparato dice qualcosa</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No speed over ground: is there a GPS?</source>
   <translation>Nessuna velocità sul fondo: c’è un GPS?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No wind: is an anemometer connected?</source>
   <translation>Nessun vento: è collegato un anemometro?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Select a target on the chart or in the list. Of a dangerous one the past is drawn too</source>
   <translation>Seleziona un bersaglio sulla carta o nell'elenco. Di uno pericoloso si disegna anche il passato</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>UTC. A gap is a time without a valid value</source>
   <translation>UTC. Un vuoto è un tempo senza valore valido</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Wind speed</source>
   <translation>Velocità vento</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>{UNKNOWN} {unit}</source>
   <translation>{UNKNOWN} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>Authorities, and whether the position of a boat may be mailed to them</source>
   <translation>Autorità, e se la posizione di una barca si può mandare loro per mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>SRR {srr}</source>
   <translation>SRR {srr}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>{name}, {sub}, {name2}, {value}</source>
   <translation>{name}, {sub}, {name2}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Add an authority</source>
   <translation>Aggiungi un’autorità</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Add somebody whom they tell</source>
   <translation>Aggiungi chi informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Change an authority</source>
   <translation>Modifica un’autorità</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id, never changed later</source>
   <translation>Id, mai cambiato dopo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses</source>
   <translation>Indirizzi mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses, one a line, mail goes to the first</source>
   <translation>Indirizzi mail, uno per riga, la posta va al primo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names</source>
   <translation>Altri nomi</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names by which they are known, one a line</source>
   <translation>Altri nomi con cui sono noti, uno per riga</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses</source>
   <translation>Modelli di indirizzo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses, * before the @ only</source>
   <translation>Modelli di indirizzo, * solo prima di @</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Put into the change</source>
   <translation>Metti nella modifica</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Take this authority out</source>
   <translation>Togli questa autorità</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones</source>
   <translation>Telefoni</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones, one a line</source>
   <translation>Telefoni, uno per riga</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are</source>
   <translation>Cosa sono</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are: choose one</source>
   <translation>Cosa sono: sceglierne uno</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell</source>
   <translation>Chi informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell; press to change</source>
   <translation>Chi informano; premere per cambiare</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>confidence {confidence}</source>
   <translation>certezza {confidence}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>start comes first</source>
   <translation>start comes first</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>where this is known from</source>
   <translation>da dove è noto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>, source: {source}</source>
   <translation>, fonte: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Addresses</source>
   <translation>Indirizzi</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>By {join}: {name}</source>
   <translation>Secondo {join}: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Names by which they are known</source>
   <translation>Nomi con cui sono noti</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Nobody is known or suspected to tell them, nor they anybody.</source>
   <translation>Di nessuno è noto o sospetto che li informi, né loro qualcuno.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>None entered: mail does not reach them</source>
   <translation>Nessuno inserito: la mail non li raggiunge</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Rule {rule}</source>
   <translation>Regola {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Source: {source}</source>
   <translation>Fonte: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>What may be told by mail</source>
   <translation>Cosa si può dire per mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Where that is known from</source>
   <translation>Da dove è noto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells them, and whom they tell</source>
   <translation>Chi li informa, e chi informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells whom</source>
   <translation>Chi informa chi</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>seen {seen}</source>
   <translation>visto {seen}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>{name} {value} {name2}</source>
   <translation>{name} {value} {name2}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>1 thing gets looser</source>
   <translation>1 cosa si allenta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>A proposal that cannot be read</source>
   <translation>Una proposta illeggibile</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirm</source>
   <translation>Conferma</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirmed: the changed directory is in force</source>
   <translation>Confermato: l’elenco modificato è in vigore</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>LOOSER</source>
   <translation>ALLENTATO</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing gets looser</source>
   <translation>Nulla si allenta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing is in force yet. Propose it, then a second person has to confirm it.</source>
   <translation>Ancora nulla in vigore. Proporla, poi una seconda persona deve confermarla.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Propose</source>
   <translation>Proponi</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed by {by}, {when}</source>
   <translation>Proposto da {by}, {when}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed. It waits here, on every station of this ship, for a second person</source>
   <translation>Proposta. Attende qui, su ogni postazione di questa nave, una seconda persona</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>This cannot come into force:
{error}</source>
   <translation>Questo non può entrare in vigore:
{error}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Throw it away</source>
   <translation>Scarta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Thrown away: the directory stays as it was</source>
   <translation>Scartata: l’elenco resta com’era</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What changes, looser first</source>
   <translation>Cosa cambia, prima ciò che si allenta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What your change does</source>
   <translation>Cosa fa la vostra modifica</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Your name</source>
   <translation>Il vostro nome</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>the log keeps it</source>
   <translation>il giornale lo conserva</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>your name</source>
   <translation>il vostro nome</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{loose} things get looser</source>
   <translation>{loose} cose si allentano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{why}
It is not in force: a second person, not {by}, confirms it here.</source>
   <translation>{why}
Non è in vigore: una seconda persona, non {by}, lo conferma qui.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A list with them on it</source>
   <translation>Una lista con loro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A room with them</source>
   <translation>Una sala con loro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how sure that is</source>
   <translation>Scegliere quanto è sicuro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how they tell them</source>
   <translation>Scegliere come li informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose whom they tell</source>
   <translation>Scegliere chi informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>First seen</source>
   <translation>Visto per primo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Forwards everything</source>
   <translation>Inoltra tutto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Heard by them</source>
   <translation>Sentito da loro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How</source>
   <translation>Come</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How sure</source>
   <translation>Quanto sicuro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Is known to pass on</source>
   <translation>Noto per passare oltre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Last seen</source>
   <translation>Visto per ultimo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Low</source>
   <translation>Bassa</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>May pass on</source>
   <translation>Può passare oltre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>One desk with them</source>
   <translation>Una scrivania con loro</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>That stands in the directory already: change it there</source>
   <translation>È già nell’elenco: modificarlo lì</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They do not tell them any more</source>
   <translation>Non li informano più</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They tell</source>
   <translation>Informano</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Whom {value} tells</source>
   <translation>Chi informa {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>report, article, own experience</source>
   <translation>rapporto, articolo, esperienza propria</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>the key is there for an edge only</source>
   <translation>the key is there for an edge only</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>{what}: “{strip}” is no day. Write it like 2026-06-14</source>
   <translation>{what}: «{strip}» non è un giorno. Scriverlo come 2026-06-14</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>heard by</source>
   <translation>sentito da</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>joint room</source>
   <translation>sala comune</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>one desk</source>
   <translation>stessa scrivania</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{name} tells {name2}, {how}</source>
   <translation>{name} informa {name2}, {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{value} more</source>
   <translation>altri {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A change waits already: confirm it or throw it away first</source>
   <translation>Una modifica attende già: prima confermarla o scartarla</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A replay changes nothing</source>
   <translation>Un replay non cambia nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Change this authority</source>
   <translation>Modifica questa autorità</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Look at it</source>
   <translation>Guarda</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>No policy in force: everything is refused</source>
   <translation>Nessuna policy in vigore: tutto è rifiutato</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Policy {label}</source>
   <translation>Policy {label}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Position of the boat, by mail</source>
   <translation>Posizione della barca, per mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>See what it does</source>
   <translation>Guarda cosa fa</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Use the ship's radio and telephone. The policy is mended in the settings and in its file.</source>
   <translation>Usare radio e telefono della nave. La policy si corregge nelle impostazioni e nel suo file.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change is not proposed yet</source>
   <translation>La vostra modifica non è ancora proposta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change takes this authority out</source>
   <translation>La vostra modifica toglie questa autorità</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>a template that ships with Fairlead, not your organisation's own</source>
   <translation>un modello fornito con Fairlead, non quello della vostra organizzazione</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>by {issuer}</source>
   <translation>di {issuer}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>policy {value} · directory {value2}</source>
   <translation>policy {value} · elenco {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>the form is open</source>
   <translation>the form is open</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>the form was open</source>
   <translation>the form was open</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>the keys that lead here are off</source>
   <translation>the keys that lead here are off</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>valid until {valid_until:%d %b %Y}</source>
   <translation>valida fino al {valid_until:%d %b %Y}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{by} proposed a change at {when}: {why}. It waits for a second person</source>
   <translation>{by} ha proposto una modifica alle {when}: {why}. Attende una seconda persona</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{name} {word}</source>
   <translation>{name} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{title}: {kind} · {until}
{hashes}</source>
   <translation>{title}: {kind} · {until}
{hashes}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Agency</source>
   <translation>Agenzia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Ally</source>
   <translation>Alleato</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Broadcast</source>
   <translation>Diffusione</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Coast guard</source>
   <translation>Guardia cost.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Company</source>
   <translation>Società</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Joint room</source>
   <translation>Sala comune</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Mailing list</source>
   <translation>Lista di posta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Military</source>
   <translation>Militari</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Militia</source>
   <translation>Milizia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Number of people</source>
   <translation>Numero di persone</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our own position</source>
   <translation>La nostra posizione</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our track</source>
   <translation>La nostra traccia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Personal data of survivors</source>
   <translation>Dati personali dei superstiti</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of another ship</source>
   <translation>Posizione di un’altra nave</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of the boat</source>
   <translation>Posizione della barca</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Public</source>
   <translation>Pubblico</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Rescue centre</source>
   <translation>Centro di soccorso</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>State in port</source>
   <translation>Stato del porto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>What we are going to do</source>
   <translation>Cosa faremo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Words that tell none of these</source>
   <translation>Parole che non dicono nulla di ciò</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>may be told</source>
   <translation>si può dire</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>never told</source>
   <translation>mai detto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>the master decides</source>
   <translation>decide il comandante</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>with care</source>
   <translation>con cautela</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>{name}, {value}</source>
   <translation>{name}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Click the chart. Esc ends</source>
   <translation>Cliccare la carta. Esc termina</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Confirm that the position is really {join}</source>
   <translation>Confermare che la posizione è davvero {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Enter a position, e.g. {EXAMPLE}</source>
   <translation>Inserire una posizione, es. {EXAMPLE}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Found in the text. Press the right one:</source>
   <translation>Trovate nel testo. Premere quella giusta:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>On land by our chart</source>
   <translation>A terra secondo la nostra carta</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Pick on chart</source>
   <translation>Scegli su carta</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Range and bearing</source>
   <translation>Distanza e rilevamento</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Ranges and bearings cannot be read here. Enter the position itself</source>
   <translation>Distanze e rilevamenti qui non si leggono. Inserire la posizione stessa</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>on land</source>
   <translation>a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>that far away</source>
   <translation>così lontano</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{degrees} {miles} NM from us</source>
   <translation>{degrees} {miles} NM da noi</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{n} positions in the text. Press the right one:</source>
   <translation>{n} posizioni nel testo. Premere quella giusta:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{range} away</source>
   <translation>a {range}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{said}. Yes, that is right</source>
   <translation>{said}. Sì, è giusto</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{strip} (from {name} at {format_position})</source>
   <translation>{strip} (da {name} in {format_position})</translation>
  </message>
  <message>
   <location filename="../../../ui/qss.py" />
   <source>QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox</source>
   <translation>QLineEdit, QTextEdit, QPlainTextEdit, QTextBrowser, QAbstractSpinBox, QComboBox</translation>
  </message>
  <message>
   <location filename="../../../ui/qtapp.py" />
   <source>Fusion</source>
   <translation>Fusion</translation>
  </message>
  <message>
   <location filename="../../../ui/qtmessages.py" />
   <source>DISPLAY</source>
   <translation>DISPLAY</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>ACK</source>
   <translation>ACK</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Acknowledge the most urgent alert</source>
   <translation>Riconoscere l’avviso più urgente</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>COUNT</source>
   <translation>CONTA</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Count people</source>
   <translation>Contare persone</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>MOB</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Man overboard: marks this place and time</source>
   <translation>Uomo a mare: marca questo luogo e quest’ora</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Mark an incident: the last 15 minutes are kept</source>
   <translation>Marcare un incidente: si conservano gli ultimi 15 minuti</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>TELL</source>
   <translation>INFORMA</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>{word} {cap}</source>
   <translation>{word} {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing °</source>
   <translation>Rilev. °</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing, degrees true</source>
   <translation>Rilevamento, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>From ▾</source>
   <translation>Da ▾</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Measured from</source>
   <translation>Misurato da</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range NM</source>
   <translation>Distanza NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range, NM</source>
   <translation>Distanza, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>{value}{bearing}° {distance} NM</source>
   <translation>{value}{bearing}° {distance} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Log lines, INCIDENT and MOB are saved at once. Cases, people and messages follow as soon as all of it is read.</source>
   <translation>Righe di giornale, INCID. e MOB si salvano subito. Casi, persone e messaggi seguono appena tutto è letto.</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Reading the log: {percent}</source>
   <translation>Lettura del giornale: {percent}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>Time line of the replay</source>
   <translation>Linea del tempo del replay</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>{at:%H:%M:%S} UTC</source>
   <translation>{at:%H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>{format} {words}</source>
   <translation>{format} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>A word for this moment</source>
   <translation>Una parola per questo momento</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark</source>
   <translation>Segno</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark at {value:%H:%M:%S}</source>
   <translation>Segno alle {value:%H:%M:%S}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark taken away</source>
   <translation>Segno tolto</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Remove mark</source>
   <translation>Rimuovi segno</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Set mark</source>
   <translation>Metti segno</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Writing</source>
   <translation>Scrittura</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>{first} to {second}</source>
   <translation>{first} – {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>A mark at this moment, with a word; on a mark: change or remove it</source>
   <translation>Un segno in questo momento, con una parola; su un segno: cambiarlo o toglierlo</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Picture filling</source>
   <translation>Quadro in caricamento</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Play</source>
   <translation>Avvia</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Stretch</source>
   <translation>Tratto</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Take a stretch out</source>
   <translation>Estrai un tratto</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>{at:%H:%M:%S} {words}</source>
   <translation>{at:%H:%M:%S} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>{words} ({cap})</source>
   <translation>{words} ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>RHIB {mmsi}</source>
   <translation>RHIB {mmsi}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>as it was given</source>
   <translation>come è stato dato</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>assumed: nobody said how sure it is</source>
   <translation>presunto: nessuno ha detto quanto è sicuro</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from her AIS, {duration} old</source>
   <translation>dal suo AIS, vecchio di {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from own ship</source>
   <translation>dalla propria nave</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from where it was typed</source>
   <translation>dalla posizione inserita</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>her AIS is {duration} old</source>
   <translation>il suo AIS è vecchio di {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own log and fix, own leeway in it {age}</source>
   <translation>solcometro e fix propri, con lo scarroccio proprio {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own position is not known</source>
   <translation>la posizione propria non è nota</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>seen on scene {clock}</source>
   <translation>visto sul posto {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>set by the officer</source>
   <translation>impostato dall’ufficiale</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>ship's sensor {value} {age}</source>
   <translation>sensore di bordo {value} {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>too slow: no course reaches her</source>
   <translation>troppo lento: nessuna rotta la raggiunge</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{degrees} {speed} kn, {whence}</source>
   <translation>{degrees} {speed} kn, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{duration} old</source>
   <translation>vecchio {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>The picture {path} could not be written</source>
   <translation>Non è stato possibile scrivere l’immagine {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source> {warning}.</source>
   <translation> {warning}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 piece waits</source>
   <translation>, 1 parte in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 waits</source>
   <translation>, 1 in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} pieces wait</source>
   <translation>, {n} parti in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} wait</source>
   <translation>, {n} in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>1 time</source>
   <translation>1 volta</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: every feed from {since} UTC on, to the end of the mission ({times} marked by incidents).</source>
   <translation>Conservati per sempre: ogni flusso dalle {since} UTC in poi, fino a fine missione ({times} marcati da incidenti).</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: the feeds of {times} marked by incidents.</source>
   <translation>Conservati per sempre: i flussi, {times} marcati da incidenti.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>No second disk: if this computer's disk fails, the log is gone. Name a folder in the settings: [storage] second_disk</source>
   <translation>Nessun secondo disco: se il disco di questo computer si guasta, il giornale è perso. Indicare una cartella nelle impostazioni: [storage] second_disk</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Copied so far: {copied}</source>
   <translation>Secondo disco {fault}. {failed}. Copiato finora: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Nothing is copied yet.</source>
   <translation>Secondo disco {fault}. {failed}. Ancora nulla è copiato.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {folder}: {copied}</source>
   <translation>Secondo disco {folder}: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk: {by} copies to it.</source>
   <translation>Secondo disco: {by} ci copia.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>The log, media and pinned feeds of this mission are copied to it from the beginning</source>
   <translation>Giornale, media e flussi fissati di questa missione vi si copiano dall’inizio</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Use this disk</source>
   <translation>Usa questo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>encrypted with the key of this log</source>
   <translation>cifrato con la chiave di questo giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>entries to {through:,}, </source>
   <translation>annotazioni fino a {through:,}, </translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>feeds of incidents to {clock}{wait}</source>
   <translation>flussi degli incidenti fino alle {clock}{wait}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>the whole log to {backup_seq:,} copied and verified {clock_or_date} UTC</source>
   <translation>tutto il giornale fino a {backup_seq:,} copiato e verificato {clock_or_date} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{media} originals</source>
   <translation>{media} originali</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{parts}.</source>
   <translation>{parts}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{pinned} times</source>
   <translation>{pinned} volte</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{value:.1f} GB free</source>
   <translation>{value:.1f} GB liberi</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{waiting:,} wait</source>
   <translation>{waiting:,} in attesa</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Choose…</source>
   <translation>Scegli…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder</source>
   <translation>Cartella dati</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder: the log, photos and recordings of all missions. Empty: the usual place</source>
   <translation>Cartella dati: il giornale, foto e registrazioni di tutte le missioni. Vuoto: il posto solito</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>If this computer is lost, so is the log</source>
   <translation>Se si perde questo computer, si perde anche il giornale</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk</source>
   <translation>Secondo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk or stick: the log and the evidence go there too, while it happens</source>
   <translation>Secondo disco o chiavetta: il giornale e le prove vanno anche lì, man mano</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>That is the data folder itself: name another disk</source>
   <translation>È la cartella dati stessa: indicare un altro disco</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>copies on {second}</source>
   <translation>copie su {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>e.g. /media/EVIDENCE; empty for none</source>
   <translation>es. /media/EVIDENCE; vuoto per nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>no second disk</source>
   <translation>nessun secondo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>{text}. {text2}</source>
   <translation>{text}. {text2}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>{value}, </source>
   <translation>{value}, </translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, listening on</source>
   <translation>, in ascolto</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value:.0f} % of the time</source>
   <translation>, {value:.0f} % del tempo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value}</source>
   <translation>, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Add by hand</source>
   <translation>Aggiungi a mano</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Address and port, or path</source>
   <translation>Indirizzo e porta, o percorso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Is the device on the ship's network? Press Add by hand.</source>
   <translation>L’apparato è sulla rete di bordo? Premere Aggiungi a mano.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listen there</source>
   <translation>Ascolta lì</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listening. Nothing is sent to any device</source>
   <translation>In ascolto. Nulla si invia ad alcun apparato</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Looking for ports…</source>
   <translation>Ricerca delle porte…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Name of {port}</source>
   <translation>Nome di {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing found that can be understood</source>
   <translation>Nulla di comprensibile trovato</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing is plugged in that this computer knows as a port.</source>
   <translation>Nulla di inserito che questo computer riconosca come porta.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Or go on without: the log, the reports and the chart work, and devices can be added at any time on the device page.</source>
   <translation>Oppure proseguire senza: giornale, rapporti e carta funzionano, e gli apparati si possono aggiungere in ogni momento nella pagina apparati.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Plug in the USB adapter or the multiplexer and press Search again; a USB hub without its own power is often the reason.</source>
   <translation>Inserire l’adattatore USB o il multiplexer e premere Cerca ancora; spesso la causa è un hub USB senza alimentazione propria.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Search again</source>
   <translation>Cerca ancora</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Serial, by its path</source>
   <translation>Seriale, dal percorso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use</source>
   <translation>Usa</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use {port}</source>
   <translation>Usa {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Write it as {value}</source>
   <translation>Scriverlo come {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, listening on</source>
   <translation>{inputs} trovati, in ascolto</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, nothing is ever sent to them</source>
   <translation>{inputs} trovati, a cui non si invia mai nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{value} </source>
   <translation>{value} </translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>✓ In use</source>
   <translation>✓ In uso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>A policy of your organisation, signed ashore. It comes into force only if its signature is by the key below.</source>
   <translation>Una policy della vostra organizzazione, firmata a terra. Entra in vigore solo se la firma è della chiave qui sotto.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AUR gives AUR-26-001</source>
   <translation>AUR dà AUR-26-001</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AURORA</source>
   <translation>AURORA</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Alarms sound until somebody acknowledges them. Turn the loudspeaker of this computer up first.</source>
   <translation>Gli allarmi suonano finché qualcuno li riconosce. Alzare prima il volume di questo computer.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>DAUR</source>
   <translation>DAUR</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Did you hear it?</source>
   <translation>L’avete sentito?</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Encrypt this ship's data: ask me for a passphrase right after the start</source>
   <translation>Cifra i dati di questa nave: chiedi una passphrase subito dopo l’avvio</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>IMO number, seven digits</source>
   <translation>Numero IMO, sette cifre</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Is the right output chosen, is it muted, is a loudspeaker plugged in? Press Play again. Without sound the alert bar flashes, and somebody must watch it</source>
   <translation>È scelta l’uscita giusta, è muta, è collegato un altoparlante? Premere ancora Suona. Senza suono la barra degli avvisi lampeggia e qualcuno deve sorvegliarla</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>It stands on reports and on the distress card, and your own echo is not shown as a target.</source>
   <translation>Sta sui rapporti e sulla scheda SOS, e il proprio eco non è mostrato come bersaglio.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Letters before case numbers</source>
   <translation>Lettere prima dei numeri di caso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>MMSI, nine digits</source>
   <translation>MMSI, nove cifre</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}.</source>
   <translation>NON cifrati: {NOT_ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT heard: alarms can only be seen</source>
   <translation>NON sentito: gli allarmi si possono solo vedere</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Name the file, or take one of those above</source>
   <translation>Indicare il file, o prenderne uno di quelli sopra</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Organisation</source>
   <translation>Organizzazione</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Our own file</source>
   <translation>Il nostro file</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Play the alarm sound</source>
   <translation>Suona l’allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Policy file</source>
   <translation>File della policy</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Ship's name</source>
   <translation>Nome della nave</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>The policy decides what this computer may tell whom. It is checked before anything leaves.</source>
   <translation>La policy decide cosa questo computer può dire a chi. È controllata prima che qualcosa parta.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Trusted key</source>
   <translation>Chiave fidata</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>With a broken or unsigned file nothing that tells a position leaves this computer.</source>
   <translation>Con un file guasto o non firmato nulla che dica una posizione lascia questo computer.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Yes, I heard it</source>
   <translation>Sì, sentito</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>asked right after the start</source>
   <translation>chiesto subito dopo l’avvio</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>none chosen</source>
   <translation>nessuna scelta</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not named</source>
   <translation>senza nome</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not now</source>
   <translation>non ora</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not tested</source>
   <translation>non provato</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>of whoever signs your policy, base64</source>
   <translation>di chi firma la vostra policy, base64</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>Played on: {name}</source>
   <translation>Suonato su: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>There is no loudspeaker{why}. The computer's own beep was tried. Without sound alarms are seen only</source>
   <translation>Non c’è altoparlante{why}. È stato provato il beep del computer. Senza suono gli allarmi si vedono soltanto</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>, a copy of the old one stays beside it</source>
   <translation>, una copia del vecchio resta accanto</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Alarm sound</source>
   <translation>Suono d’allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Change it later</source>
   <translation>Modificare poi</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Data</source>
   <translation>Dati</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Distress card  Shift+F4</source>
   <translation>Scheda SOS  Shift+F4</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Encrypt the data</source>
   <translation>Cifrare i dati</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Fairlead · Set up</source>
   <translation>Fairlead · Configurazione</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>It will be copied beside the new one when that is written</source>
   <translation>Sarà copiato accanto al nuovo quando questo si scrive</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Mend it, or press Skip</source>
   <translation>Correggere, o premere Salta</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Next: {what}</source>
   <translation>Avanti: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Not written. {first}</source>
   <translation>Non scritto. {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Policy</source>
   <translation>Policy</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ready</source>
   <translation>Pronto</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set the old file aside and begin anew</source>
   <translation>Metti da parte il vecchio file e ricomincia</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set up</source>
   <translation>Configura</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ship and organisation</source>
   <translation>Nave e organizzazione</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Skip</source>
   <translation>Salta</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start now, set up later  F12</source>
   <translation>Avvia ora, configura poi  F12</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start the bridge</source>
   <translation>Avvia la plancia</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Step {value} of {n}</source>
   <translation>Passo {value} di {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Test the alarm sound</source>
   <translation>Provare il suono d’allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What is connected</source>
   <translation>Cosa è collegato</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What may be told to whom</source>
   <translation>Cosa si può dire a chi</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Where the data is kept</source>
   <translation>Dove si tengono i dati</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Written to</source>
   <translation>Scritto in</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>on the device page (press the lowest line of the window), or: fairlead setup</source>
   <translation>nella pagina apparati (premere la riga più bassa della finestra), oppure: fairlead setup</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{capitalize} colours</source>
   <translation>Colori: {capitalize}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{first}. Nothing is written while it stands there</source>
   <translation>{first}. Nulla si scrive finché resta lì</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source> ({source})</source>
   <translation> ({source})</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC, moved towards {towards}{source}. Circle: accuracy given, and 0.1 kn since.</source>
   <translation>Riferita {at:%H:%M} UTC, spostata verso {towards}{source}. Cerchio: precisione data, e 0,1 kn da allora.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC. How she drifts is not known.</source>
   <translation>Riferita {at:%H:%M} UTC. Come deriva non è noto.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>drifted {nm:.1f} NM since {at:%H:%M}</source>
   <translation>deriva di {nm:.1f} NM dalle {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>present speed over ground</source>
   <translation>velocità attuale sul fondo</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed from the settings</source>
   <translation>velocità dalle impostazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed set by the officer</source>
   <translation>velocità impostata dall’ufficiale</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>{value:03d}° at {value2:.1f} kn</source>
   <translation>{value:03d}° a {value2:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>, signs entries</source>
   <translation>, firma le annotazioni</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>At least 4 figures or letters. It says whose name an entry carries; it locks nothing.</source>
   <translation>Almeno 4 cifre o lettere. Dice di chi è il nome su un’annotazione; non blocca nulla.</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Change PIN</source>
   <translation>Cambia PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Comes beside</source>
   <translation>Si affianca</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Do without a PIN</source>
   <translation>Fai senza PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN</source>
   <translation>Nuovo PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN again</source>
   <translation>Nuovo PIN di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Nobody: what is entered is unsigned</source>
   <translation>Nessuno: ciò che si inserisce è senza firma</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>On watch</source>
   <translation>Di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN now</source>
   <translation>PIN attuale</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN {what}</source>
   <translation>PIN {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Save PIN</source>
   <translation>Salva PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set</source>
   <translation>Imposta</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set a PIN</source>
   <translation>Imposta un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off</source>
   <translation>Lascia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off {name}</source>
   <translation>{name} lascia la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Take the watch</source>
   <translation>Prendi la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Takes over</source>
   <translation>Subentra</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>The new PIN is not the same twice</source>
   <translation>I due nuovi PIN non coincidono</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Who takes the watch</source>
   <translation>Chi prende la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Wrong PIN for {name}. The watch stays as it is</source>
   <translation>PIN errato per {name}. La guardia resta com’è</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>since {clock_or_date}{signs}</source>
   <translation>dalle {clock_or_date}{signs}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>taken away</source>
   <translation>tolto</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>the form is only reached where there are PINs</source>
   <translation>the form is only reached where there are PINs</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{left} is signed off</source>
   <translation>{left} ha lasciato la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN now</source>
   <translation>{name} ora ha un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN: enter it</source>
   <translation>{name} ha un PIN: inserirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has no PIN any more</source>
   <translation>{name} non ha più un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} {role}</source>
   <translation>{name} {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name}, with {value} signed on</source>
   <translation>{name}, con {value} di guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{value} the PIN of {name}</source>
   <translation>PIN di {name}: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>No sound: alarms are seen only</source>
   <translation>Nessun suono: gli allarmi si vedono soltanto</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>Sound is turned off in the settings (screen.sound)</source>
   <translation>Il suono è disattivato nelle impostazioni (screen.sound)</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>no sound device</source>
   <translation>nessun dispositivo audio</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>{why}. Plug in a loudspeaker, then test it: List, Sound</source>
   <translation>{why}. Collegare un altoparlante, poi provarlo: Lista, Suono</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>discard all samples</source>
   <translation>discard all samples</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>dummy output</source>
   <translation>dummy output</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>sound devices cannot be listed ({error})</source>
   <translation>i dispositivi audio non si possono elencare ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker cannot be opened ({error})</source>
   <translation>l’altoparlante non si può aprire ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker failed ({error})</source>
   <translation>l’altoparlante è guasto ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker is not open</source>
   <translation>l’altoparlante non è aperto</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker takes nothing: is it still plugged in?</source>
   <translation>l’altoparlante non accetta nulla: è ancora collegato?</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>this computer has no sound device</source>
   <translation>questo computer non ha un dispositivo audio</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>. {trouble}</source>
   <translation>. {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarm</source>
   <translation>Allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarms never go below {value} %, warnings never below {value2} %</source>
   <translation>Allarmi mai sotto {value} %, avvertimenti mai sotto {value2} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Distress</source>
   <translation>Pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Louder</source>
   <translation>Più forte</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Loudspeaker: {name}</source>
   <translation>Altoparlante: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>No loudspeaker is looked for here: the computer's own beep sounds</source>
   <translation>Qui non si cerca un altoparlante: suona il beep del computer</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Quieter</source>
   <translation>Più piano</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Test {lower}</source>
   <translation>Prova: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Warning</source>
   <translation>Avvertimento</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{NO_SOUND}. {sentence} It is looked for again every ten seconds</source>
   <translation>{NO_SOUND}. {sentence} Si cerca di nuovo ogni dieci secondi</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{volume} %</source>
   <translation>{volume} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_thread.py" />
   <source>the library for sound cannot be loaded ({error})</source>
   <translation>la libreria audio non si può caricare ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>picture stopped</source>
   <translation>quadro fermo</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training alarm</source>
   <translation>allarme di esercitazione</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training distress</source>
   <translation>soccorso di esercitazione</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training warning</source>
   <translation>avvertimento di esercitazione</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>AIS and radar</source>
   <translation>AIS e radar</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>radar, her AIS is silent</source>
   <translation>radar, il suo AIS tace</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>BLOCKS ALL</source>
   <translation>BLOCCA TUTTO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Brightness and colours ({cap})</source>
   <translation>Luminosità e colori ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>By the ledger
{on_board_words}</source>
   <translation>Dal libro persone
{on_board_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>COUNT OF {short_number}</source>
   <translation>CONTA {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DRILL</source>
   <translation>ESERCIT.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>LOSING DATA</source>
   <translation>PERDE DATI</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nobody is signed on: what is entered carries no name. {cap}</source>
   <translation>Nessuno è di guardia: ciò che si inserisce non porta nome. {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nothing here is live, and nothing is sent.
What would have gone: {key}</source>
   <translation>Nulla qui è reale, e nulla si invia.
Cosa sarebbe partito: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF</source>
   <translation>SPENTO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF in replay</source>
   <translation>OFF in replay</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POLICY</source>
   <translation>POLICY</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POSITION</source>
   <translation>POSIZIONE</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>REC</source>
   <translation>REC</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>REPLAY</source>
   <translation>REPLAY</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC of {value}</source>
   <translation>UTC: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · own clock</source>
   <translation>UTC · orologio proprio</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · {replace}</source>
   <translation>UTC · {replace}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · {ship}</source>
   <translation>UTC · {ship}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · {source}</source>
   <translation>UTC · {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · {words}</source>
   <translation>UTC · {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Unsigned</source>
   <translation>Senza firma</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>a replay is not recorded again</source>
   <translation>un replay non si registra di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>nothing is recorded</source>
   <translation>nulla si registra</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>the computer</source>
   <translation>computer</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} from {source}, {duration} old</source>
   <translation>{caption} da {source}, vecchio {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} · {source}</source>
   <translation>{caption} · {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption}: no source</source>
   <translation>{caption}: nessuna fonte</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} expired</source>
   <translation>{label} scaduta</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} ✓</source>
   <translation>{label} ✓</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{lines} lines recorded, {lost} lost</source>
   <translation>{lines} righe registrate, {lost} perse</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{name} {version}</source>
   <translation>{name} {version}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{value}
Who may be told what: {cap}</source>
   <translation>{value}
A chi si può dire cosa: {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number} from now on</source>
   <translation>Da ora si conta per {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number}. {still_open} cases are open</source>
   <translation>Conteggio per {number}. {still_open} casi sono aperti</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Deceased</source>
   <translation>Deceduti</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log is still being read</source>
   <translation>NON CONTATO. Il giornale è ancora in lettura</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log takes nothing: see the alarm</source>
   <translation>NON CONTATO. Il giornale non accetta nulla: vedi l’allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>No case is open. Open one first: {key}</source>
   <translation>Nessun caso è aperto. Aprirne prima uno: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nobody was counted yet</source>
   <translation>Ancora nessuno contato</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nothing to undo</source>
   <translation>Nulla da annullare</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Open a case first: F2</source>
   <translation>Aprire prima un caso: F2</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Pregnant</source>
   <translation>Incinte</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>The last person was counted as {who}. Only a woman is counted as pregnant</source>
   <translation>L’ultima persona è stata contata come {who}. Solo una donna si conta come incinta</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Undo last</source>
   <translation>Annulla ultimo</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>for {short_number}</source>
   <translation>per {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>undone at the ladder</source>
   <translation>annullato alla scaletta</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{number} was closed. People are still counted for it</source>
   <translation>{number} è stato chiuso. Si continua a contare persone per esso</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{text} here. The last was counted by {author_of} at {station_of}</source>
   <translation>{text} qui. L’ultimo è stato contato da {author_of} a {station_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_count.py" />
   <source>{boat} trip {trip}</source>
   <translation>{boat} viaggio {trip}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>Last counted</source>
   <translation>Ultimi contati</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>{author_of}, {station}</source>
   <translation>{author_of}, {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>+{pending} saving…</source>
   <translation>+{pending} salvataggio…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>, {pending} being saved</source>
   <translation>, {pending} in salvataggio</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>C  ·  press to count {number}</source>
   <translation>C  ·  premere per contare {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>Counting {words}</source>
   <translation>Conta {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>last +1 at {last}</source>
   <translation>ultimo +1 alle {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{cap}  ·  {number} noted</source>
   <translation>{cap}  ·  {number} annotati</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{name}: {said}</source>
   <translation>{name}: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{word}: {text}</source>
   <translation>{word}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT SAVED: {value}. Press it again</source>
   <translation>NON SALVATO: {value}. Premere di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT UNDONE: {value}. Undo again</source>
   <translation>NON ANNULLATO: {value}. Annullare di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>{n} NOT SAVED: {value}. Count again</source>
   <translation>{n} NON SALVATI: {value}. Contare di nuovo</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip</source>
   <translation>Viaggio seg.</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip
{value}</source>
   <translation>Prossimo
viaggio {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip: {boat} trip {value}</source>
   <translation>Prossimo viaggio: {boat} viaggio {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Nobody was counted here yet</source>
   <translation>Qui nessuno è stato ancora contato</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>all cases</source>
   <translation>tutti i casi</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>and {dead} dead</source>
   <translation>e {dead} morti</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>number reported: not known</source>
   <translation>numero riferito: non noto</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of about {n} reported</source>
   <translation>di circa {n} riferiti</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of {n} reported</source>
   <translation>di {n} riferiti</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people</source>
   <translation>persone</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people left a place they never came to</source>
   <translation>persone hanno lasciato un posto dove non sono mai arrivate</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{pending} saving…</source>
   <translation>{pending} salvataggio…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{value}: ledger {ledger}, recount {counted}</source>
   <translation>{value}: libro persone {ledger}, riconteggio {counted}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>, kind by AIS</source>
   <translation>, tipo da AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Not taken back: people were counted for {case} since. Close it instead</source>
   <translation>Non ritirato: per {case} sono state poi contate persone. Chiuderlo invece</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Only a part of it was taken: see the log, and write the rest again</source>
   <translation>Solo una parte è stata accettata: vedere il giornale e riscrivere il resto</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Opened from target {whole_name}</source>
   <translation>Aperto dal bersaglio {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back at once</source>
   <translation>Ritirato subito</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back: {text}</source>
   <translation>Ritirato: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>target {whole_name}</source>
   <translation>bersaglio {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{called} is an actor of {number}</source>
   <translation>{called} è un attore di {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{number} opened at {target_name}</source>
   <translation>{number} aperto su {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{source} {target_name}</source>
   <translation>{source} {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{target_name} ({join})</source>
   <translation>{target_name} ({join})</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{target_name} is a position of {number}</source>
   <translation>{target_name} è una posizione di {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>As planned</source>
   <translation>Come previsto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Course to steer, degrees true</source>
   <translation>Rotta da seguire, gradi veri</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>End the drill</source>
   <translation>Fine esercitaz.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Helm</source>
   <translation>Timone</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Instructor</source>
   <translation>Istruttore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Order</source>
   <translation>Ordine</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Speed through the water, kn</source>
   <translation>Velocità sull’acqua, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The clock stands</source>
   <translation>L’orologio è fermo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The helm: {key}</source>
   <translation>Il timone: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The instructor's window ({key})</source>
   <translation>La finestra dell’istruttore ({key})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Yes, end it</source>
   <translation>Sì, termina</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>{clock} of {clock2}</source>
   <translation>{clock} di {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>1 run</source>
   <translation>1 viaggio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>A scenario of your own</source>
   <translation>Uno scenario vostro</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Begin the drill</source>
   <translation>Inizia esercitazione</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Choose a scenario</source>
   <translation>Scegliere uno scenario</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Earlier runs in this training folder</source>
   <translation>Prove precedenti in questa cartella di addestramento</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>How fast</source>
   <translation>Quanto veloce</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It is judged by</source>
   <translation>È valutata in base a</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It trains</source>
   <translation>Allena a</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level} · {value:.0f} min · {best}</source>
   <translation>Livello {level} · {value:.0f} min · {best}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level}, {value:.0f} minutes, seed {seed}</source>
   <translation>Livello {level}, {value:.0f} minuti, seme {seed}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Look for it</source>
   <translation>Cercalo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>None yet</source>
   <translation>Ancora nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Nothing: it is not judged</source>
   <translation>Nulla: non è valutato</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer</source>
   <translation>Ufficiale</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer who is trained</source>
   <translation>Ufficiale che si allena</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Second window</source>
   <translation>Seconda finestra</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Seed</source>
   <translation>Seme</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>The trainee is told</source>
   <translation>All’allievo si dice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Which drill?</source>
   <translation>Quale esercitazione?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>With an instructor</source>
   <translation>Con istruttore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Write the path of a scenario file, or look for it</source>
   <translation>Scrivere il percorso di un file di scenario, o cercarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>its own</source>
   <translation>il proprio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run since it was changed</source>
   <translation>non eseguito da quando è cambiato</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run yet</source>
   <translation>non ancora eseguito</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>of an earlier wording</source>
   <translation>di un testo precedente</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>path of a scenario file (.toml)</source>
   <translation>percorso di un file di scenario (.toml)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>signs on by himself if left out</source>
   <translation>se omesso, si registra da solo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>with an instructor</source>
   <translation>con un istruttore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{began:%d %b %Y %H:%M}  {weight} of {weight2}  {value}</source>
   <translation>{began:%d %b %Y %H:%M}  {weight} di {weight2}  {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{facts} · {file}</source>
   <translation>{facts} · {file}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{line} ({more})</source>
   <translation>{line} ({more})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{n} runs</source>
   <translation>{n} prove</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{runs}, best {weight} of {weight2}</source>
   <translation>{runs}, migliore {weight} di {weight2}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{title} ({weight})</source>
   <translation>{title} ({weight})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{title}. {facts}</source>
   <translation>{title}. {facts}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{word} · Which drill? · Fairlead</source>
   <translation>{word} · Quale esercitazione? · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>, {lower}</source>
   <translation>, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>A place on the chart instead</source>
   <translation>Un posto sulla carta invece</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Let it happen</source>
   <translation>Fallo accadere</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Nature of distress</source>
   <translation>Natura del pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Of whom, or where she is</source>
   <translation>Di chi, o dove si trova</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Own MOB device</source>
   <translation>Dispositivo MOB proprio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>The bridge hears the calls of others. Choose another vessel</source>
   <translation>La plancia sente le chiamate altrui. Scegliere un’altra unità</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>What?</source>
   <translation>Cosa?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>at {format_position}</source>
   <translation>in {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>of {value}</source>
   <translation>di {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>where {currentText} is</source>
   <translation>dove si trova {currentText}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{name} has no MMSI: no radio that could send a DSC call</source>
   <translation>{name} non ha MMSI: nessuna radio che possa inviare una chiamata DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{value} {where}{nature}</source>
   <translation>{value} {where}{nature}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source> until {clock}</source>
   <translation> fino alle {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Bad checksums</source>
   <translation>Checksum errati</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin the fault</source>
   <translation>Inizia il guasto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin: {port} {lower}</source>
   <translation>Inizia: {port} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Choose a device, and what is wrong with it</source>
   <translation>Scegliere un apparato e cosa non va</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>For minutes</source>
   <translation>Per minuti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How far, NM</source>
   <translation>Quanto lontano, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How fast, kn</source>
   <translation>Quanto veloce, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jamming</source>
   <translation>Jamming</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jump</source>
   <translation>Salto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend</source>
   <translation>Ripara</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend {port} {kind}</source>
   <translation>Ripara {port} {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>No fix</source>
   <translation>Senza fix</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Noise</source>
   <translation>Rumore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Of the sentences, %</source>
   <translation>Delle sentenze, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added</source>
   <translation>Secondi aggiunti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added to its time</source>
   <translation>Secondi aggiunti alla sua ora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Share of the sentences, %</source>
   <translation>Quota delle sentenze, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, degrees</source>
   <translation>Verso, gradi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, °</source>
   <translation>Verso, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Unplug</source>
   <translation>Scollegato</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>What is wrong?</source>
   <translation>Cosa non va?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Which device?</source>
   <translation>Quale apparato?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong now</source>
   <translation>Guasti ora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong time</source>
   <translation>Ora errata</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>until mended</source>
   <translation>permanente</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>{port}: {lower}{until}</source>
   <translation>{port}: {lower}{until}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/group.py" />
   <source>{clock}  {text}</source>
   <translation>{clock}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/group.py" />
   <source>{name}: a number from {low:g} to {high:g}</source>
   <translation>{name}: un numero da {low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Another text</source>
   <translation>Altro testo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>It speaks of</source>
   <translation>Parla di</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Mail</source>
   <translation>Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: VHF</source>
   <translation>Parole proprie: VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: mail</source>
   <translation>Parole proprie: mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: telephone</source>
   <translation>Parole proprie: telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Send it now</source>
   <translation>Invialo ora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Telephone</source>
   <translation>Telefono</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Text, as the trainee gets it</source>
   <translation>Testo, come lo riceve l’allievo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>What comes to the bridge?</source>
   <translation>Cosa arriva in plancia?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>No alert waits for an answer</source>
   <translation>Nessun avviso attende risposta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's log</source>
   <translation>Giornale dell’allievo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's picture</source>
   <translation>Quadro dell’allievo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The truth</source>
   <translation>La realtà</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>{n} not acknowledged: {join}</source>
   <translation>{n} non riconosciuti: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>After-action report</source>
   <translation>Rapporto finale</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Beside the earlier runs</source>
   <translation>Accanto alle prove precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Earlier runs</source>
   <translation>Prove precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>In short</source>
   <translation>In breve</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>PDF: {breakable}</source>
   <translation>PDF: {breakable}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>The whole report</source>
   <translation>Tutto il rapporto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>{word} · After-action report · Fairlead</source>
   <translation>{word} · Rapporto finale · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The drill is over. The report comes by itself.</source>
   <translation>L’esercitazione è finita. Il rapporto arriva da solo.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The report could not be written: {why}. Closing the window tries again</source>
   <translation>Non è stato possibile scrivere il rapporto: {why}. Chiudendo la finestra si riprova</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>For the instructor only</source>
   <translation>Solo per l’istruttore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note for the report</source>
   <translation>Nota per il rapporto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note it</source>
   <translation>Annota</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Nothing yet</source>
   <translation>Ancora nulla</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back</source>
   <translation>Ritira</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back {text}</source>
   <translation>Ritira {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>The trainee has read</source>
   <translation>L’allievo ha letto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>There is nothing that can be taken back</source>
   <translation>Non c’è nulla da ritirare</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>To come</source>
   <translation>In arrivo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>what you see, in your own words</source>
   <translation>cosa vedete, con parole vostre</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>aid to navigation</source>
   <translation>ausilio alla navigazione</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>coast station</source>
   <translation>stazione costiera</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS off</source>
   <translation>AIS spento</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS on</source>
   <translation>AIS acceso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS says</source>
   <translation>AIS dice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>By her plan again</source>
   <translation>Di nuovo secondo piano</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Choose what she is to do</source>
   <translation>Scegliere cosa deve fare</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course to steer, degrees</source>
   <translation>Rotta da seguire, gradi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, degrees</source>
   <translation>Rotta, gradi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, °</source>
   <translation>Rotta, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>False name</source>
   <translation>Nome falso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Let her do that</source>
   <translation>Falle fare questo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>One more</source>
   <translation>Una in più</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her elsewhere: click the chart</source>
   <translation>Spostala: cliccare la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her there</source>
   <translation>Mettila lì</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Remove her</source>
   <translation>Rimuovila</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Say that</source>
   <translation>Di’ questo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Speed to make, kn</source>
   <translation>Velocità da tenere, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>The truth again</source>
   <translation>Di nuovo la verità</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Those who are there</source>
   <translation>Quelle presenti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Vessel</source>
   <translation>Unità</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What does she do?</source>
   <translation>Cosa fa?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What is she?</source>
   <translation>Cos’è?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Where? Then click the chart</source>
   <translation>Dove? Poi cliccare la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom</source>
   <translation>Chi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom it is about</source>
   <translation>Di chi si tratta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Write the name that her AIS is to say</source>
   <translation>Scrivere il nome che il suo AIS deve dire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>a name that is not hers</source>
   <translation>un nome non suo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>invented if left out</source>
   <translation>inventato se omesso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>no AIS</source>
   <translation>senza AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, added, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, aggiunto, {ais}. {position}, rotta {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, {ais}. {position}, rotta {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{value} {says}</source>
   <translation>{value} {says}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, degrees</source>
   <translation>Corrente verso, gradi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, °</source>
   <translation>Corrente verso, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>From now on (what is left empty stays)</source>
   <translation>Da ora (ciò che resta vuoto non cambia)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Over minutes</source>
   <translation>In minuti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, 0 to 6</source>
   <translation>Stato del mare, 0-6</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, Douglas</source>
   <translation>Stato del mare, Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from {wind_from:03.0f}°, {wind:.0f} kn. Current to {current_to:03.0f}°, {current:.1f} kn. Sea state {sea}.</source>
   <translation>Vento da {wind_from:03.0f}°, {wind:.0f} kn. Corrente verso {current_to:03.0f}°, {current:.1f} kn. Mare {sea}.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, degrees</source>
   <translation>Vento da, gradi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, °</source>
   <translation>Vento da, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>1 min on</source>
   <translation>1 min avanti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Begin</source>
   <translation>Inizia</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Click the place. Esc leaves it</source>
   <translation>Cliccare il posto. Esc lascia</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Faults</source>
   <translation>Guasti</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Instructor · {title} · Fairlead</source>
   <translation>Istruttore · {title} · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Leave it</source>
   <translation>Lascia</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Messages</source>
   <translation>Messaggi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Runs for a minute of the scenario, then stands</source>
   <translation>Va avanti un minuto dello scenario, poi si ferma</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Story</source>
   <translation>Trama</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: whoever signs on</source>
   <translation>Allievo: chi si registra</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: {officer}</source>
   <translation>Allievo: {officer}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Vessels</source>
   <translation>Unità</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Weather</source>
   <translation>Meteo</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · nothing here is live, nothing is sent</source>
   <translation>{word} · nulla qui è reale, nulla si invia</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · {title}</source>
   <translation>{word} · {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source> Undo ({left} s)  {cap}</source>
   <translation> Annulla ({left} s)  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident marked</source>
   <translation>Incidente marcato</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident: {join}</source>
   <translation>Incidente: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Line written</source>
   <translation>Riga scritta</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Man overboard marked</source>
   <translation>Uomo a mare marcato</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Taken back: {words_of}. It stays in the log, struck out</source>
   <translation>Ritirato: {words_of}. Resta nel giornale, barrato</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Caps Lock is on</source>
   <translation>Blocco maiuscole attivo</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Each file is copied, proved and exchanged as a whole: a stop or a power cut loses nothing.</source>
   <translation>Ogni file è copiato, provato e sostituito per intero: un arresto o un blackout non perdono nulla.</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>End the program</source>
   <translation>Termina il programma</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Hide</source>
   <translation>Nascondi</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>How far it is</source>
   <translation>A che punto è</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Lost? The key ashore opens it too, on a terminal:
fairlead unlock-with-age FILE</source>
   <translation>Persa? Apre anche la chiave a terra, in un terminale:
fairlead unlock-with-age FILE</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Not now: start the bridge</source>
   <translation>Non ora: avvia la plancia</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Show {lower}</source>
   <translation>Mostra {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The logs of this ship are being converted</source>
   <translation>I giornali di questa nave vengono convertiti</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The step at hand is ended first. The rest is done at the next start</source>
   <translation>Si termina prima il passo in corso. Il resto si fa al prossimo avvio</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>This log is encrypted</source>
   <translation>Questo giornale è cifrato</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Without the passphrase nothing is opened, made or changed. The devices are not recorded yet.</source>
   <translation>Senza la passphrase nulla si apre, si crea o si cambia. Gli apparati non sono ancora registrati.</translation>
  </message>
  <message>
   <location filename="../../../ui/valuecell.py" />
   <source>{caption} {text}</source>
   <translation>{caption} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/valuecell.py" />
   <source>{tr} · {tr2}</source>
   <translation>{tr} · {tr2}</translation>
  </message>
  <message>
   <location filename="../../../ui/watchdog.py" />
   <source>Picture stood still for {span}</source>
   <translation>Immagine ferma per {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/watchdog.py" />
   <source>What was heard meanwhile is recorded, and shown now. If it comes back, start Fairlead again</source>
   <translation>Quanto ricevuto nel frattempo è registrato e ora mostrato. Se si ripete, riavviare Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At what time, UTC</source>
   <translation>A che ora, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC. The ship's state of then is not known</source>
   <translation>Alle {when} UTC. Lo stato della nave di allora non è noto</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC: {here}, {sog}, {cog}</source>
   <translation>Alle {when} UTC: {here}, {sog}, {cog}</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>COG not known</source>
   <translation>COG non nota</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Hours go up to 23, minutes and seconds up to 59</source>
   <translation>Le ore arrivano a 23, minuti e secondi a 59</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Minutes ago</source>
   <translation>Minuti fa</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>SOG not known</source>
   <translation>SOG non nota</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>There is no day {day}.{month}.{year}</source>
   <translation>Il giorno {day}.{month}.{year} non esiste</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>UTC. Another day before it: 13 23:50, yesterday 23:50, 2026-06-13 23:50</source>
   <translation>UTC. Altro giorno prima: 13 23:50, yesterday 23:50, 2026-06-13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Write the time as HH:MM in UTC, with the day before it if it was another one: 13 23:50</source>
   <translation>Scrivere l’ora come HH:MM in UTC, preceduta dal giorno se era un altro: 13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>min ago</source>
   <translation>min fa</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>{when} UTC is in the future</source>
   <translation>{when} UTC è nel futuro</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>“{name}” is no month</source>
   <translation>«{name}» non è un mese</translation>
  </message>
  <message>
   <location filename="../../../ui/widgets.py" />
   <source>{text} {value}</source>
   <translation>{text} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>Back into the bridge window</source>
   <translation>Torna nella finestra di plancia</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>To a window of its own</source>
   <translation>In una finestra propria</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>{mode}{ship} · Fairlead</source>
   <translation>{mode}{ship} · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>{upper} · </source>
   <translation>{upper} · </translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source> +{int} d</source>
   <translation> +{int} d</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>1 person</source>
   <translation>1 persona</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>AIS class {ais_class}</source>
   <translation>AIS classe {ais_class}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>ALERT</source>
   <translation>ALLARME</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Alerted</source>
   <translation>Allertati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>All embarked</source>
   <translation>Tutti imbarcati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Arrived by themselves</source>
   <translation>Arrivati da soli</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Births</source>
   <translation>Nascite</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Boat in distress</source>
   <translation>Barca in pericolo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Burnt</source>
   <translation>Bruciata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Closed</source>
   <translation>Chiuso</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Course altered</source>
   <translation>Rotta cambiata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>DISTRESS</source>
   <translation>PERICOLO</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased at sea</source>
   <translation>Deceduti in mare</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased on board</source>
   <translation>Deceduti a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased, ashore</source>
   <translation>Deceduti, a terra</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine fisher</source>
   <translation>Pescatore motori</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine removed</source>
   <translation>Motore rimosso</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Estimated</source>
   <translation>Stimati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>False alert</source>
   <translation>Falso allarme</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First contact</source>
   <translation>Primo contatto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First embarked</source>
   <translation>Primi imbarcati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fishing boat</source>
   <translation>Peschereccio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fuel, water or food short</source>
   <translation>Poco carb./acqua/cibo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In RHIBs</source>
   <translation>Nei RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In the water</source>
   <translation>In acqua</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Infants</source>
   <translation>Neonati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets given</source>
   <translation>Giubbotti dati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets start</source>
   <translation>Inizio giubbotti</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left adrift</source>
   <translation>Alla deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left scene</source>
   <translation>Lasciata zona</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Marked</source>
   <translation>Marcata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Medical help needed</source>
   <translation>Serve aiuto medico</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Men</source>
   <translation>Uomini</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Merchant ship</source>
   <translation>Mercantile</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, alone</source>
   <translation>Minore, solo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, family</source>
   <translation>Minore, famiglia</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, alone</source>
   <translation>Minori, soli</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, family</source>
   <translation>Minori, famiglia</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO</source>
   <translation>ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO aircraft</source>
   <translation>Aereo ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Navy</source>
   <translation>Marina mil.</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No qualified crew</source>
   <translation>Equipaggio inesperto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No safety or radio gear</source>
   <translation>Senza dotazioni o radio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Not seaworthy</source>
   <translation>Non idonea al mare</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>On scene</source>
   <translation>Sul posto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Overloaded</source>
   <translation>Sovraccarica</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pregnant or children</source>
   <translation>Incinte o bambini</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pulled back</source>
   <translation>Riportati indietro</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs away</source>
   <translation>RHIB in mare</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs back</source>
   <translation>RHIB rientrati</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Request for help</source>
   <translation>Richiesta di aiuto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by others</source>
   <translation>Soccorsi da altri</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by us</source>
   <translation>Soccorsi da noi</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>SAR aircraft</source>
   <translation>aeromobile SAR</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Shipwreck</source>
   <translation>Naufragio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sighted</source>
   <translation>Avvistata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>State aircraft</source>
   <translation>Aereo di Stato</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sunk</source>
   <translation>Affondata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Taken away</source>
   <translation>Portata via</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Towed</source>
   <translation>Rimorchiata</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>UNCERTAINTY</source>
   <translation>INCERTEZZA</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Unidentified</source>
   <translation>Non identificato</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Weather and sea</source>
   <translation>Meteo e mare</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Women</source>
   <translation>Donne</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>all with life jackets</source>
   <translation>tutti con giubbotto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>no life jackets</source>
   <translation>nessun giubbotto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>radar, no AIS</source>
   <translation>radar, senza AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>some life jackets</source>
   <translation>alcuni giubbotti</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{count} people</source>
   <translation>{count} persone</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind} boat</source>
   <translation>Barca: {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind}, TEST</source>
   <translation>{kind}, PROVA</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{line}.</source>
   <translation>{line}.</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{sign}{value} d</source>
   <translation>{sign}{value} d</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{sign}{value} h {value2:02d}</source>
   <translation>{sign}{value} h {value2:02d}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{sign}{value} min</source>
   <translation>{sign}{value} min</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{sign}{whole} s</source>
   <translation>{sign}{whole} s</translation>
  </message>
  <message>
   <location filename="../../../ui/workpanel.py" />
   <source>{words}. Earlier lines follow</source>
   <translation>{words}. Seguono righe precedenti</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Its text</source>
   <translation>Il testo</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Nothing was released yet. What the policy refuses stands in the log.</source>
   <translation>Ancora nulla autorizzato. Ciò che la policy rifiuta è nel giornale.</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>What would have gone</source>
   <translation>Cosa sarebbe partito</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>mail to this session's own shore server, everything else to nobody</source>
   <translation>mail al server di terra di questa sessione, tutto il resto a nessuno</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>{n} released in training: {own}. Everything stands in the log.</source>
   <translation>{n} autorizzati in esercitazione: {own}. Tutto è nel giornale.</translation>
  </message>
 </context>
</TS>
