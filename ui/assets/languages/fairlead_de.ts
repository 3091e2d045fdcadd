<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE" sourcelanguage="en_GB">
 <context>
  <name>fairlead</name>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything that counsel needs, with media, raw feeds and track.</source>
   <translation>Alles, was der Rechtsbeistand braucht, mit Medien, Rohdaten und Track.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything, unchanged: the log, media, raw feeds and track. For the ship and her organisation only.</source>
   <translation>Alles, unverändert: Log, Medien, Rohdaten und Track. Nur für das Schiff und seine Organisation.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Figures for publication: incidents and rescues by day, with coarse grid cells and small numbers suppressed.</source>
   <translation>Zahlen zur Veröffentlichung: Vorfälle und Rettungen je Tag, mit groben Gitterfeldern und ohne kleine Zahlen.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Only the cases that you choose: positions, people, times, and what was said between us and this centre.</source>
   <translation>Nur die gewählten Fälle: Positionen, Personen, Zeiten und was zwischen uns und dieser Leitstelle gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>RCC: how the rescue went</source>
   <translation>RCC: wie die Rettung verlief</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>The official record: cases, rescues, people by number, incidents, and what was said to authorities.</source>
   <translation>Der amtliche Nachweis: Fälle, Rettungen, Personen nach Zahl, Vorfälle und was Behörden gesagt wurde.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>all else: other cases, incidents, names, other ships, what others wrote, photos, raw feeds and track</source>
   <translation>alles Übrige: andere Fälle, Vorfälle, Namen, andere Schiffe, was andere schrieben, Fotos, Rohdaten und Track</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>names of the crew, medical details, other ships' positions, private messages, notes, photos, raw feeds and track</source>
   <translation>Namen der Besatzung, medizinische Einzelheiten, Positionen anderer Schiffe, private Nachrichten, Notizen, Fotos, Rohdaten und Track</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>only what concerns the crew's PINs</source>
   <translation>nur was die PINs der Besatzung betrifft</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>the whole log: its times alone, laid beside the ship's AIS track, would tell every position</source>
   <translation>das ganze Log: Schon seine Zeiten neben dem AIS-Track des Schiffes verrieten jede Position</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>For these use the full-disk encryption of the computer (LUKS, BitLocker, FileVault)</source>
   <translation>Dafür die Festplattenverschlüsselung des Computers nutzen (LUKS, BitLocker, FileVault)</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>If both the passphrase and the key ashore are lost, the evidence is lost: nobody can open it again</source>
   <translation>Gehen Passphrase und Schlüssel an Land beide verloren, sind die Beweise verloren: Niemand kann sie mehr öffnen</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>NFC</source>
   <translation>NFC</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>This passphrase is the same letter again and again. Take six words of the list</source>
   <translation>Diese Passphrase ist immer derselbe Buchstabe. Sechs Wörter der Liste nehmen</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>photos, video and sound, pictures in the register, exports, the outbox, policies, settings, checkpoints of other ships, the PINs (as hashes), and the program's own log</source>
   <translation>Fotos, Video und Ton, Bilder im Register, Exporte, der Postausgang, Richtlinien, Einstellungen, Prüfpunkte anderer Schiffe, die PINs (als Hash) und das Programmprotokoll</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>the logs, the register of vessels, the recordings, the personal records, drafts, and the stations' signing keys</source>
   <translation>Logs, Schiffsregister, Aufzeichnungen, persönliche Akten, Entwürfe und die Signierschlüssel der Stationen</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>Not written: {sentence} (rule {rule} of {policy})</source>
   <translation>Nicht geschrieben: {sentence} (Regel {rule} von {policy})</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>The file could not be written to {folder} ({why})</source>
   <translation>Die Datei konnte nicht nach {folder} geschrieben werden ({why})</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, 1 reason given</source>
   <translation>, 1 Grund angegeben</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, {n} reasons given</source>
   <translation>, {n} Gründe angegeben</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>1 answer, no port</source>
   <translation>1 Antwort, kein Hafen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts not over</source>
   <translation>Meldungen, die noch bestehen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts without sound</source>
   <translation>Meldungen ohne Ton</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>At a glance</source>
   <translation>Auf einen Blick</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls to repeat</source>
   <translation>Zu wiederholende Rufe</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls without an answer</source>
   <translation>Rufe ohne Antwort</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Checked, and nothing there</source>
   <translation>Geprüft, nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Counted otherwise by category ({when}){of}: {said}</source>
   <translation>Anders nach Kategorie gezählt ({when}){of}: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Dead feeds</source>
   <translation>Ausgefallene Datenströme</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Elsewhere: {said}</source>
   <translation>Anderswo: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Entries to correct</source>
   <translation>Zu berichtigende Einträge</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Incidents of the watch</source>
   <translation>Vorfälle der Wache</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Last SITREP</source>
   <translation>Letzter SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Messages not delivered</source>
   <translation>Nicht zugestellte Nachrichten</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>NOT SENT, no address is entered</source>
   <translation>NICHT GESENDET, keine Adresse eingetragen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Nobody is signed on: entries are unsigned</source>
   <translation>Niemand angemeldet: Einträge ohne Namen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>On watch: {people}</source>
   <translation>Auf Wache: {people}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Open cases</source>
   <translation>Offene Fälle</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom} by {means}: {answers}, {waited} waited</source>
   <translation>Anfrage {n}, {when}, an {whom} über {means}: {answers}, {waited} gewartet</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom}: {answers}, {waited} waited</source>
   <translation>Anfrage {n}, {when}, an {whom}: {answers}, {waited} gewartet</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Since {when}, not cleared</source>
   <translation>Seit {when}, nicht beendet</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Unexplained</source>
   <translation>Ungeklärt</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Watch hand-over</source>
   <translation>Wachübergabe</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>about {n}</source>
   <translation>ca. {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged by {by}, still true</source>
   <translation>quittiert von {by}, besteht noch</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged, still true</source>
   <translation>quittiert, besteht noch</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>call due</source>
   <translation>Ruf fällig</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>calls due</source>
   <translation>Rufe fällig</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feed</source>
   <translation>Datenstrom ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feeds</source>
   <translation>Datenströme ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>deceased on board</source>
   <translation>tot an Bord</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>no. {n}</source>
   <translation>Nr. {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>not described yet</source>
   <translation>noch nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>on {place}</source>
   <translation>auf: {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open case</source>
   <translation>offener Fall</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open cases</source>
   <translation>offene Fälle</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>since request {number}</source>
   <translation>seit Anfrage {number}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>with a disability</source>
   <translation>mit Behinderung</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{imbalance} (counted to another case)</source>
   <translation>{imbalance} (bei anderem Fall gezählt)</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n:+d} {who}</source>
   <translation>{n:+d} {who}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{name}: {state} since {when}</source>
   <translation>{name}: {state} seit {when}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} answers, no port</source>
   <translation>{n} Antworten, kein Hafen</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too few {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} zu wenig {place}: gezählt {counted}, Personenbuch {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too many {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} zu viel {place}: gezählt {counted}, Personenbuch {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {place}</source>
   <translation>{n} {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {who} left {place} who never came there{of}</source>
   <translation>{n} {who}: haben {place} verlassen, ohne je dort gewesen zu sein{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{on_board} on board</source>
   <translation>{on_board} an Bord</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, DUE since {when}{of}</source>
   <translation>{party} über {means}, FÄLLIG seit {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, at {when}{of}</source>
   <translation>{party} über {means}, um {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {means} to {party}{of}</source>
   <translation>{when} {means} an {party}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {title} to {whom}: {status}{of}</source>
   <translation>{when} {title} an {whom}: {status}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{who} since {when}</source>
   <translation>{who} seit {when}</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Feeds of the incident are not kept</source>
   <translation>Daten des Vorfalls werden nicht aufbewahrt</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not being saved</source>
   <translation>Logbuch wird nicht gespeichert</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not signed any more</source>
   <translation>Logbuch wird nicht mehr signiert</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>PIN forgotten</source>
   <translation>PIN vergessen</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Personal records are not deleted</source>
   <translation>Personenakten werden nicht gelöscht</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Policy needs attention</source>
   <translation>Richtlinie braucht Aufmerksamkeit</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {edge_words}, source {source}, confidence {confidence}</source>
   <translation>Neu: {edge_words}, Quelle {source}, Gewissheit {confidence}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {name} ({id}), role {role}, source {source}</source>
   <translation>Neu: {name} ({id}), Funktion {role}, Quelle {source}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>No longer: {edge_words}</source>
   <translation>Nicht mehr: {edge_words}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>Taken out: {name} ({id})</source>
   <translation>Herausgenommen: {name} ({id})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way</source>
   <translation>auf jedem Weg</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way but {ways}</source>
   <translation>auf jedem Weg außer {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by {ways}</source>
   <translation>über {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>not in the directory</source>
   <translation>nicht im Verzeichnis</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{giver} {how} {to}</source>
   <translation>{giver} {how} {to}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: mail goes to {address} first</source>
   <translation>{name}: Mail geht zuerst an {address}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: note at the addresses “{note}”</source>
   <translation>{name}: Notiz bei den Adressen „{note}“</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {what} in {text}: {was} → {becomes}, {ways}</source>
   <translation>{name}: {what} in {text}: {was} → {becomes}, {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} added</source>
   <translation>{name}: {word} {text} hinzugefügt</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} taken off</source>
   <translation>{name}: {word} {text} entfernt</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} “{was}” → “{becomes}”</source>
   <translation>{name}: {word} “{was}” → “{becomes}”</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>An empty recipient</source>
   <translation>Ein leerer Empfänger</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>May be sent to {names}.</source>
   <translation>Darf gesendet werden an {names}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>No rule lets {name} receive {what}.</source>
   <translation>Keine Regel erlaubt {name}, zu erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>data feed</source>
   <translation>Datenstrom</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>forwards to</source>
   <translation>leitet weiter an</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a list that includes</source>
   <translation>ist eine Liste, zu der gehört:</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a room shared with</source>
   <translation>ist ein gemeinsamer Raum mit</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is heard by</source>
   <translation>wird gehört von</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is known to pass on to</source>
   <translation>gibt nachweislich weiter an</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>lets everything through to</source>
   <translation>lässt alles durch an</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>may pass on to</source>
   <translation>gibt vielleicht weiter an</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our own position</source>
   <translation>unsere eigene Position</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our track</source>
   <translation>unser Track</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>outbox folder</source>
   <translation>Postausgangsordner</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>personal data of survivors</source>
   <translation>persönliche Daten von Überlebenden</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shares a desk with</source>
   <translation>teilt den Arbeitsplatz mit</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shore station</source>
   <translation>Landstation</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the number of people</source>
   <translation>die Zahl der Menschen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of another ship</source>
   <translation>die Position eines anderen Schiffes</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of the boat</source>
   <translation>die Position des Bootes</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>this message</source>
   <translation>diese Nachricht</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>what we are going to do</source>
   <translation>was wir vorhaben</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is addressed and {tie} {last}, who would receive {what}.</source>
   <translation>{first} ist Empfänger und {tie} {last}; dort käme an: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in bcc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} steht in Blindkopie und {tie} {last}; dort käme an: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in cc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} steht in Kopie und {tie} {last}; dort käme an: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in the earlier mails and {tie} {last}, who would receive {what}.</source>
   <translation>{first} steht in den früheren Mails und {tie} {last}; dort käme an: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what} only if the master releases it.</source>
   <translation>{first} {tie} {last}; nur wenn der Kapitän freigibt, darf man dort erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what}.</source>
   <translation>{first} {tie} {last}; dort darf man erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may pass on to {target}, and no rule lets {what} go that way.</source>
   <translation>{giver} gibt vielleicht an {target} weiter, und keine Regel erlaubt auf diesem Weg: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may receive {what}.</source>
   <translation>{giver} darf erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}, who would receive {what}.</source>
   <translation>{giver} {passes} {target}; dort käme an: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: expect {what} to be known there.</source>
   <translation>{giver} {passes} {target}: Damit rechnen, dass dort bekannt wird: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: only the master may release {what}.</source>
   <translation>{giver} {passes} {target}: Nur der Kapitän darf freigeben: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is addressed and would receive {what}.</source>
   <translation>{name} ist Empfänger und bekäme: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is blocked and gets fixed texts only, never text that somebody typed.</source>
   <translation>{name} ist gesperrt und bekommt nur feste Texte, nie getippten Text.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in bcc and would receive {what}.</source>
   <translation>{name} steht in Blindkopie und bekäme: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in cc and would receive {what}.</source>
   <translation>{name} steht in Kopie und bekäme: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in the earlier mails and would receive {what}.</source>
   <translation>{name} steht in den früheren Mails und bekäme: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is not in the directory and may not receive {what}.</source>
   <translation>{name} steht nicht im Verzeichnis und darf nicht erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may not receive {what}.</source>
   <translation>{name} darf nicht erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what} only if the master releases it.</source>
   <translation>{name} darf nur mit Freigabe des Kapitäns erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}, with care.</source>
   <translation>{name} darf mit Vorsicht erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}.</source>
   <translation>{name} darf erhalten: {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{what} cannot be looked into: only the master may release it to {name}.</source>
   <translation>{what} lässt sich nicht durchsehen: Nur der Kapitän darf es für {name} freigeben.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>“{shown}” may be a position: make it plain or take it out before {name} gets it.</source>
   <translation>„{shown}“ könnte eine Position sein: klarstellen oder herausnehmen, bevor {name} es bekommt.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>could not be read</source>
   <translation>war nicht zu lesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>has a position in its {how}</source>
   <translation>hat eine Position in: {how}</translation>
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
   <translation>ist nicht zu entschlüsseln</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has a header of more than {n:,} characters, not read</source>
   <translation>hat eine Kopfzeile von mehr als {n:,} Zeichen, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has more than {n:,} characters of headers, not read</source>
   <translation>hat mehr als {n:,} Zeichen an Kopfzeilen, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n:,} lines, not read</source>
   <translation>hat mehr als {n:,} Zeilen, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n} parts, not read</source>
   <translation>enthält mehr als {n} Teile, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>may hold mails in mails more than {n} deep, not read</source>
   <translation>kann Mails in Mails mehr als {n} tief enthalten, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>holds bytes that belong to none of its files</source>
   <translation>enthält Bytes, die zu keiner seiner Dateien gehören</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is a damaged archive ({error})</source>
   <translation>ist ein beschädigtes Archiv ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is damaged</source>
   <translation>ist beschädigt</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is encrypted</source>
   <translation>ist verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has files attached, which are not read</source>
   <translation>hat angehängte Dateien, die nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has more than {n} pages</source>
   <translation>hat mehr als {n} Seiten</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has pictures, which are not read</source>
   <translation>hat Bilder, die nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>is a PDF that cannot be read ({error})</source>
   <translation>ist ein PDF, das nicht zu lesen ist ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n:,} characters, not read</source>
   <translation>enthält mehr als {n:,} Zeichen, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n} MB, not read</source>
   <translation>enthält mehr als {n} MB, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>is packed too deep, not read</source>
   <translation>ist zu tief verpackt, nicht gelesen</translation>
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
   <translation>Kopf des Films</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>is a picture or film: look at it yourself</source>
   <translation>ist ein Bild oder Film: selbst ansehen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/rtf.py" />
   <source>has pictures or files in it, which are not read</source>
   <translation>enthält Bilder oder Dateien, die nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>Only whole JPEG and PNG pictures can be copied without their metadata. Send it as it is, or not</source>
   <translation>Nur ganze JPEG- und PNG-Bilder lassen sich ohne ihre Metadaten kopieren. So senden, wie es ist, oder gar nicht</translation>
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
   <translation>ist von einer Art, in die nicht hineingesehen wird</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>E</source>
   <comment>point of the compass</comment>
   <translation>O</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>ENE</source>
   <comment>point of the compass</comment>
   <translation>ONO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>ESE</source>
   <comment>point of the compass</comment>
   <translation>OSO</translation>
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
   <translation>NO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NNE</source>
   <comment>point of the compass</comment>
   <translation>NNO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NNW</source>
   <comment>point of the compass</comment>
   <translation>NNW</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>NW</source>
   <comment>point of the compass</comment>
   <translation>NW</translation>
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
   <translation>SO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SSE</source>
   <comment>point of the compass</comment>
   <translation>SSO</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SSW</source>
   <comment>point of the compass</comment>
   <translation>SSW</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>SW</source>
   <comment>point of the compass</comment>
   <translation>SW</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>W</source>
   <comment>point of the compass</comment>
   <translation>W</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>WNW</source>
   <comment>point of the compass</comment>
   <translation>WNW</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>WSW</source>
   <comment>point of the compass</comment>
   <translation>WSW</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>at {name}</source>
   <translation>bei {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>{miles:.0f} NM {point} of {name}</source>
   <translation>{miles:.0f} NM {point} von {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>more than {n} characters, not read</source>
   <translation>mehr als {n} Zeichen, nicht gelesen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” is a position ({style})</source>
   <translation>„{text}“ ist eine Position ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” may be a position ({style})</source>
   <translation>„{text}“ kann eine Position sein ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent to {plotter}: {text}</source>
   <translation>Nicht an {plotter} gesendet: {text}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent. {sentence}</source>
   <translation>Nicht gesendet. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent: the log cannot be written ({error})</source>
   <translation>Nicht gesendet: Das Journal kann nicht geschrieben werden ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Sent to {plotter}. Check it there: a plotter does not answer.</source>
   <translation>An {plotter} gesendet. Dort nachsehen: Ein Plotter antwortet nicht.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>There is no plotter {plotter} in the settings</source>
   <translation>In den Einstellungen gibt es keinen Plotter {plotter}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Training: nothing went to {plotter}.</source>
   <translation>Übung: Nichts ging an {plotter}.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>the log is not written yet</source>
   <translation>das Logbuch ist noch nicht geschrieben</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>{plotter} is set to take targets (TLL), which make no route. Set it to WPL, or carry the file over</source>
   <translation>{plotter} ist auf Ziele (TLL) eingestellt, die keine Route ergeben. Auf WPL stellen oder die Datei hinübertragen</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source> and in </source>
   <translation> und in </translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>fine numbers, over text and file</source>
   <translation>genaue Zahlen, über Text und Datei</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>numbers as fine as a position stand in {where}</source>
   <translation>Zahlen so genau wie eine Position stehen in {where}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the position finder failed</source>
   <translation>die Suche nach Positionen ist gescheitert</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text</source>
   <translation>der Text</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text and {name} together read as a position</source>
   <translation>der Text und {name} ergeben zusammen eine Position</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Accuracy m</source>
   <translation>Genauigkeit m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Actor type</source>
   <translation>Akteursart</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Air c</source>
   <translation>Luft °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Arpa</source>
   <translation>ARPA</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>As given</source>
   <translation>Wie angegeben</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Authority</source>
   <translation>Behörde</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Bearing deg</source>
   <translation>Peilung Grad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat afterwards</source>
   <translation>Boot danach</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat colour</source>
   <translation>Bootsfarbe</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat decks</source>
   <translation>Bootsdecks</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat marks</source>
   <translation>Bootskennzeichen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat size</source>
   <translation>Bootsgröße</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat type</source>
   <translation>Bootstyp</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>By category</source>
   <translation>Nach Kategorie</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Coordinator</source>
   <translation>Koordinator</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Decider</source>
   <translation>Entscheider</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departed</source>
   <translation>Abgefahren</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departure</source>
   <translation>Abfahrt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Drift mps</source>
   <translation>Drift m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Event</source>
   <translation>Ereignis</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Factors</source>
   <translation>Faktoren</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Foreign numbers</source>
   <translation>Fremde Nummern</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Information source</source>
   <translation>Informationsquelle</translation>
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
   <translation>Läuft nicht</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Number</source>
   <translation>Nummer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observed</source>
   <translation>Beobachtet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observer</source>
   <translation>Beobachter</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Osc</source>
   <translation>OSC</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Own mps</source>
   <translation>Eigene m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>People in water</source>
   <translation>Personen im Wasser</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Pob kind</source>
   <translation>POB-Art</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Range m</source>
   <translation>Abstand m</translation>
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
   <translation>Seegang</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Set deg</source>
   <translation>Driftrichtung Grad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Swell m</source>
   <translation>Dünung m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Total</source>
   <translation>Summe</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Visibility m</source>
   <translation>Sicht m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Water c</source>
   <translation>Wasser °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind from deg</source>
   <translation>Wind aus Grad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind mps</source>
   <translation>Wind m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Working</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>, case {case}</source>
   <translation>, Fall {case}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Call {party}again: {result} {clock}</source>
   <translation>{party}erneut rufen: {result} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Place of safety: {what} {clock}</source>
   <translation>Sicherer Ort: {what} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Request {number}, {asked}. Ask again, or log the answer</source>
   <translation>Anfrage {number}, {asked}. Erneut fragen oder Antwort eintragen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer</source>
   <translation>keine Antwort</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer since</source>
   <translation>keine Antwort seit</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>one authority was asked</source>
   <translation>eine Behörde gefragt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>told to wait</source>
   <translation>soll warten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{means}{minutes} min ago{case}. In Comms: again, answered or no need</source>
   <translation>{means}vor {minutes} min{case}. In Funk: erneut, beantwortet oder unnötig</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{n} authorities were asked</source>
   <translation>{n} Behörden gefragt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Callsign</source>
   <translation>Rufzeichen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Declared</source>
   <translation>Erklärt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Detail</source>
   <translation>Einzelheit</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Ended</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Fields</source>
   <translation>Felder</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>File sha256</source>
   <translation>Datei sha256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Given</source>
   <translation>Angegeben</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Link</source>
   <translation>Verknüpfung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Live</source>
   <translation>Echt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mob</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mode</source>
   <translation>Modus</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Pin</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Purpose</source>
   <translation>Zweck</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Software</source>
   <translation>Software</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Tags</source>
   <translation>Tags</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Through seq</source>
   <translation>Bis Nr.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Title</source>
   <translation>Titel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>A state's ship</source>
   <translation>Schiff eines Staates</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Act</source>
   <translation>Handlung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by master and crew</source>
   <translation>Handeln von Kapitän und Besatzung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by that authority</source>
   <translation>Handeln dieser Behörde</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Actor kind</source>
   <translation>Akteursart</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Against</source>
   <translation>Gegen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Ais</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Another NGO</source>
   <translation>Andere NGO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Assistance required</source>
   <translation>Benötigte Hilfe</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Audio</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Camera time</source>
   <translation>Kamerazeit</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Changed</source>
   <translation>Geändert</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Craft: number, description</source>
   <translation>Fahrzeuge: Anzahl, Beschreibung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Damage: which part of the ship</source>
   <translation>Schaden: welcher Teil des Schiffes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Danger to life</source>
   <translation>Lebensgefahr</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Distance m</source>
   <translation>Distanz m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Duration s</source>
   <translation>Dauer s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>EU state</source>
   <translation>EU-Staat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>File</source>
   <translation>Datei</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found changed</source>
   <translation>Verändert vorgefunden</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found missing</source>
   <translation>Fehlend vorgefunden</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Injuries to crew and passengers</source>
   <translation>Verletzungen an Besatzung und Fahrgästen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Item</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Items</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Last observed movements of the craft</source>
   <translation>Zuletzt beobachtete Bewegungen des Fahrzeugs</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Media kind</source>
   <translation>Medienart</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Method of attack</source>
   <translation>Art des Angriffs</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Name of the area</source>
   <translation>Name des Gebiets</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Offset s</source>
   <translation>Abweichung s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Opened for an export</source>
   <translation>Für einen Export geöffnet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other militia</source>
   <translation>Andere Miliz</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other, e.g. language spoken</source>
   <translation>Anderes, z. B. Sprache</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Others</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Our crew</source>
   <translation>Unsere Besatzung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Own</source>
   <translation>Eigen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People hurt</source>
   <translation>Verletzte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People in distress</source>
   <translation>Menschen in Seenot</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People killed</source>
   <translation>Tote</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Persons: number, description</source>
   <translation>Personen: Anzahl, Beschreibung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pinned minutes</source>
   <translation>Gesicherte Minuten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Preferred communications</source>
   <translation>Bevorzugte Verbindung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pressure, no danger</source>
   <translation>Druck, keine Gefahr</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Quote</source>
   <translation>Zitat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reference of the first alert</source>
   <translation>Bezug der ersten Meldung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reported to which authority</source>
   <translation>Welcher Behörde gemeldet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sailing, at anchor or at berth</source>
   <translation>In Fahrt, vor Anker oder am Liegeplatz</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>So-called Libyan coast guard</source>
   <translation>Sogen. libysche Küstenwache</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Stolen property</source>
   <translation>Gestohlenes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Suffix</source>
   <translation>Endung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Tunisian state</source>
   <translation>Tunesischer Staat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Verified</source>
   <translation>Geprüft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Video</source>
   <translation>Video</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Weapons they carried</source>
   <translation>Mitgeführte Waffen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>a position has a latitude and a longitude</source>
   <translation>eine Position hat Breite und Länge</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>the camera's time is written as 2026-06-14T02:51:07, with +02:00 behind it where it is known</source>
   <translation>die Kamerazeit wird als 2026-06-14T02:51:07 geschrieben, mit +02:00 dahinter, wo es bekannt ist</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</source>
   <translation>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Boat swamped or capsized</source>
   <translation>Boot vollgelaufen oder gekentert</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Debris of a fishing boat</source>
   <translation>Trümmer eines Fischerbootes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Deceased, face down</source>
   <translation>Verstorben, Gesicht nach unten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a fishing vessel and a deep home-made raft.</source>
   <translation>Schätzung: kein Versuch mit solch einem Boot ist bekannt. Es liegt zwischen Fischereifahrzeug und tief liegendem Floß Eigenbau.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a light inflatable and a deep home-made raft.</source>
   <translation>Schätzung: kein Versuch mit solch einem Boot ist bekannt. Es liegt zwischen leichtem Schlauchboot und tief liegendem Floß Eigenbau.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Fibre</source>
   <translation>GFK</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Home-made raft, no sail</source>
   <translation>Floß Eigenbau, ohne Segel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflat</source>
   <translation>Inflat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable with drogue</source>
   <translation>Schlauchboot mit Treibanker</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable, light, no drogue</source>
   <translation>Schlauchboot, leicht, ohne Treibanker</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Iron</source>
   <translation>Eisen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft for 15 to 50, deep ballast</source>
   <translation>Rettungsinsel für 15 bis 50, tiefer Ballast</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast</source>
   <translation>Rettungsinsel, tiefer Ballast</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast, capsized</source>
   <translation>Rettungsinsel, tiefer Ballast, gekentert</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, no ballast</source>
   <translation>Rettungsinsel, ohne Ballast</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, shallow ballast, canopy</source>
   <translation>Rettungsinsel, flacher Ballast, Dach</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>More wind than leeway was ever measured in.</source>
   <translation>Mehr Wind, als je für die Abdrift gemessen wurde.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person in the water</source>
   <translation>Person im Wasser</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person with life jacket, upright</source>
   <translation>Person mit Rettungsweste, aufrecht</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Rubber boat, overcrowded</source>
   <translation>Schlauchboot, überfüllt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sail</source>
   <translation>Segel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sailing yacht, long keel not known</source>
   <translation>Segelyacht, Langkiel nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, V-hull</source>
   <translation>Skiff, V-Rumpf</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, flat, outboard</source>
   <translation>Skiff, flach, Außenborder</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Small metal boat, V-hull</source>
   <translation>Kleines Metallboot, V-Rumpf</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sport boat</source>
   <translation>Sportboot</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Wooden boat, overcrowded</source>
   <translation>Holzboot, überfüllt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Debris</source>
   <translation>Trümmer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Empty boat</source>
   <translation>Leeres Boot</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting</source>
   <translation>Treffpunkt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting point</source>
   <translation>Treffpunkt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Point</source>
   <translation>Punkt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>A search needs a speed of at least 1 kn</source>
   <translation>Eine Suche braucht mindestens 1 kn</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>An expanding square has at least one leg</source>
   <translation>Ein erweitertes Quadrat hat mindestens einen Schlag</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Creeping line</source>
   <translation>Querkurse (Creeping line)</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Expanding square</source>
   <translation>Erweitertes Quadrat</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Parallel</source>
   <translation>Parallele Suchkurse</translation>
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
   <translation>Das Gebiet ist nicht größer als ein Suchkursabstand: Abstand verkleinern oder Gebiet vergrößern</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The boat drifts as fast as the search goes: a pattern cannot go with her. Choose more speed</source>
   <translation>Das Boot treibt so schnell, wie gesucht wird: Ein Muster kann nicht mittreiben. Mehr Fahrt wählen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The track spacing is between 0.01 and 50 NM</source>
   <translation>Der Suchkursabstand liegt zwischen 0.01 und 50 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The width is more than 0 and at most 200 NM</source>
   <translation>Die Breite ist größer als 0 und höchstens 200 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, once</source>
   <translation>Kurslinie, einmal</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, return</source>
   <translation>Kurslinie, zurück</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Added</source>
   <translation>Zugefügt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Deleted</source>
   <translation>Gelöscht</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>From place</source>
   <translation>Von Ort</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Relatives</source>
   <translation>Angehörige</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Seq</source>
   <translation>Lfd. Nr.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Taken</source>
   <translation>Genommen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>To place</source>
   <translation>An Ort</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Way</source>
   <translation>Weg</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Basis</source>
   <translation>Grundlage</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Broken off</source>
   <translation>Abgebrochen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Craft</source>
   <translation>Fahrzeug</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Cs</source>
   <translation>CS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Estimate</source>
   <translation>Schätzung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Leg</source>
   <translation>Schenkel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Plan</source>
   <translation>Plan</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ps</source>
   <translation>PS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Radius m</source>
   <translation>Radius m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sought</source>
   <translation>Gesucht</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Spacing m</source>
   <translation>Abstand m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Speed mps</source>
   <translation>Fahrt m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ss</source>
   <translation>SS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sweep m</source>
   <translation>Suchbreite m</translation>
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
   <translation>Boot von 20 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 33 ft</source>
   <translation>Boot von 33 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 53 ft</source>
   <translation>Boot von 53 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 78 ft</source>
   <translation>Boot von 78 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat up to 15 ft</source>
   <translation>Boot bis 15 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Estimate: the row of a raft for 25 people.</source>
   <translation>Schätzung: die Zeile einer Insel für 25 Personen.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>IAMSAR Vol. II, App. N</source>
   <translation>IAMSAR Vol. II, App. N</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 10</source>
   <translation>Insel für 10</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 25</source>
   <translation>Insel für 25</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 4</source>
   <translation>Insel für 4</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>a track spacing is more than 0</source>
   <translation>ein Suchkursabstand ist größer als 0</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>weather not known, not corrected</source>
   <translation>Wetter nicht bekannt, nicht berichtigt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Allow</source>
   <translation>Erlauben</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Alternatives</source>
   <translation>Alternativen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Answers</source>
   <translation>Antwortet auf</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Assigned</source>
   <translation>Zugewiesen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Authorities</source>
   <translation>Behörden</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Block</source>
   <translation>Sperren</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>By master</source>
   <translation>Vom Kapitän</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Call</source>
   <translation>Gespräch</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Confirmed by</source>
   <translation>Bestätigt von</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content</source>
   <translation>Inhalt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content sha256</source>
   <translation>Inhalt sha256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Delivered</source>
   <translation>Zugestellt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Detector</source>
   <translation>Detektor</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Direction</source>
   <translation>Richtung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Draft</source>
   <translation>Entwurf</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Failed</source>
   <translation>Fehlgeschlagen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>From hash</source>
   <translation>Von Hash</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Hold</source>
   <translation>Zurückhalten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>In</source>
   <translation>Ein</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Labels</source>
   <translation>Kennzeichnungen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Looser</source>
   <translation>Lockerer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Means</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Notice</source>
   <translation>Hinweis</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Out</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Party</source>
   <translation>Partei</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Path</source>
   <translation>Pfad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Proposed by</source>
   <translation>Vorgeschlagen von</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Queued</source>
   <translation>In Warteschlange</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Recipients</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Released</source>
   <translation>Freigegeben</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Remind min</source>
   <translation>Erinnern min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Repeat min</source>
   <translation>Wiederholen min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Rule</source>
   <translation>Regel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sentence</source>
   <translation>Satz</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sitrep</source>
   <translation>SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Status</source>
   <translation>Status</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>To hash</source>
   <translation>Zu Hash</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Training</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Verdict</source>
   <translation>Entscheidung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Wait</source>
   <translation>Warten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>ASSAULT</source>
   <translation>ÜBERGRIFF</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Autonomous arrival</source>
   <translation>Selbst angekommen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Beating</source>
   <translation>Schläge</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Bodies left</source>
   <translation>Leichen zurückgelassen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CAPSIZE</source>
   <translation>KENTERN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CHASE</source>
   <translation>VERFOLGUNG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Capsizing</source>
   <translation>Kentern</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Chase</source>
   <translation>Verfolgung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Coordination handed over</source>
   <translation>Koordination übergeben</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Crew</source>
   <translation>Besatzung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DAMAGE</source>
   <translation>SCHADEN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DEATH</source>
   <translation>TOD</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Dangerous manoeuvre</source>
   <translation>Gefährliches Manöver</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Engine taken</source>
   <translation>Motor genommen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Equipment</source>
   <translation>Ausrüstung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fast approach</source>
   <translation>Schnelle Annäherung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fibreglass</source>
   <translation>GFK</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fishing</source>
   <translation>Fischerei</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Hand-over demanded</source>
   <translation>Übergabe verlangt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>INJURY</source>
   <translation>VERLETZUNG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Injury</source>
   <translation>Verletzung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>JAMMING</source>
   <translation>JAMMING</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Merchant</source>
   <translation>Handelsschiff</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Metal</source>
   <translation>Metall</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo aircraft</source>
   <translation>NGO-Flugzeug</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo ship</source>
   <translation>NGO-Schiff</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No AIS, no name</source>
   <translation>Kein AIS, kein Name</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No assistance</source>
   <translation>Keine Hilfeleistung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>OBSTRUCTION</source>
   <translation>BEHINDERUNG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ordered to leave</source>
   <translation>Wegfahren befohlen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Overloading</source>
   <translation>Überladung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>PUSHBACK</source>
   <translation>PUSHBACK</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pullback</source>
   <translation>Pullback</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pushback</source>
   <translation>Pushback</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Request</source>
   <translation>Bitte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescue obstructed</source>
   <translation>Rettung behindert</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescued by other</source>
   <translation>Von anderen gerettet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rubber</source>
   <translation>Schlauchboot</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Sailing</source>
   <translation>Segelboot</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Seaworthiness</source>
   <translation>Seetüchtigkeit</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ship or crew seized</source>
   <translation>Schiff oder Crew festgesetzt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at people</source>
   <translation>Schüsse auf Personen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at us</source>
   <translation>Schüsse auf uns</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Supplies</source>
   <translation>Vorräte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Valuables taken</source>
   <translation>Wertsachen genommen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Vulnerable</source>
   <translation>Schutzbedürftig</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Warning shots</source>
   <translation>Warnschüsse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Weapon shown</source>
   <translation>Waffe gezeigt</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Wood</source>
   <translation>Holz</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Place of safety, request {n}</source>
   <translation>Sicherer Ort, Anfrage {n}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Repeated or answered</source>
   <translation>Wiederholt oder beantwortet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>asked again later</source>
   <translation>später erneut erbeten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master</source>
   <translation>auf Befehl des Kapitäns</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master ({reason}); {result}</source>
   <translation>auf Befehl des Kapitäns ({reason}); {result}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>delivered to</source>
   <translation>zugestellt an</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>failed for</source>
   <translation>fehlgeschlagen für</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>handed over for</source>
   <translation>übergeben für</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>port assigned</source>
   <translation>Hafen zugewiesen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>refused by the policy (rule {rule}): {sentence}</source>
   <translation>von der Richtlinie abgelehnt (Regel {rule}): {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>released, not sent yet</source>
   <translation>freigegeben, noch nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>waits for</source>
   <translation>wartet für</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{fate} {whom} {at:%d %b %H:%M}{detail}</source>
   <translation>{fate} {whom} {at:%d %b %H:%M}{detail}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{result}, to be repeated in {minutes} min</source>
   <translation>{result}, zu wiederholen in {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; 1 answer</source>
   <translation>{state}; 1 Antwort</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; no answers</source>
   <translation>{state}; keine Antworten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; {n} answers</source>
   <translation>{state}; {n} Antworten</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Caption</source>
   <translation>Bildtext</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Description</source>
   <translation>Beschreibung</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Imo</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Vessel type</source>
   <translation>Schiffsart</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Watch</source>
   <translation>Beobachten</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>SRR not known here</source>
   <translation>SRR hier unbekannt</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>inside {miles} NM of {whom}</source>
   <translation>innerhalb {miles} NM von {whom}</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{miles} NM from the coast</source>
   <translation>{miles} NM von der Küste</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{name} (approx.)</source>
   <translation>{name} (ungefähr)</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>An IMO number has seven digits</source>
   <translation>Eine IMO-Nummer hat sieben Ziffern</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>At most six letters</source>
   <translation>Höchstens sechs Buchstaben</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Albania</source>
   <translation>Albanien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Algeria</source>
   <translation>Algerien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Antigua and Barbuda</source>
   <translation>Antigua und Barbuda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belgium</source>
   <translation>Belgien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bulgaria</source>
   <translation>Bulgarien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cayman Islands</source>
   <translation>Kaimaninseln</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Comoros</source>
   <translation>Komoren</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cook Islands</source>
   <translation>Cookinseln</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Croatia</source>
   <translation>Kroatien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cyprus</source>
   <translation>Zypern</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Denmark</source>
   <translation>Dänemark</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Egypt</source>
   <translation>Ägypten</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Estonia</source>
   <translation>Estland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Faroe Islands</source>
   <translation>Färöer</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Finland</source>
   <translation>Finnland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>France</source>
   <translation>Frankreich</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Germany</source>
   <translation>Deutschland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Greece</source>
   <translation>Griechenland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Iceland</source>
   <translation>Island</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Ireland</source>
   <translation>Irland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Italy</source>
   <translation>Italien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Latvia</source>
   <translation>Lettland</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Liberia</source>
   <translation>Liberia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Lithuania</source>
   <translation>Litauen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Marshall Islands</source>
   <translation>Marshallinseln</translation>
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
   <translation>Marokko</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Norway</source>
   <translation>Norwegen</translation>
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
   <translation>Polen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Romania</source>
   <translation>Rumänien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Saint Vincent and the Grenadines</source>
   <translation>St. Vincent und die Grenadinen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Slovenia</source>
   <translation>Slowenien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Spain</source>
   <translation>Spanien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sweden</source>
   <translation>Schweden</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Switzerland</source>
   <translation>Schweiz</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Tunisia</source>
   <translation>Tunesien</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United Kingdom</source>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
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
   <translation>Notfunkgerät</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>speed log</source>
   <translation>Logge</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>, the folder will be made</source>
   <translation>, der Ordner wird angelegt</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>Write the whole path, from the root of the disk</source>
   <translation>Den ganzen Pfad schreiben, ab der Wurzel der Platte</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>all was gone through</source>
   <translation>alles wurde durchgegangen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the bridge was wanted at once</source>
   <translation>die Brücke wurde sofort gewünscht</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the window was closed</source>
   <translation>das Fenster wurde geschlossen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{folder} is no folder</source>
   <translation>{folder} ist kein Ordner</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}</source>
   <translation>{free:.0f} GB frei{made}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}. That is little: a month of feeds and films takes more</source>
   <translation>{free:.0f} GB frei{made}. Das ist wenig: Ein Monat Datenströme und Filme braucht mehr</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{there} may not be written to by this user</source>
   <translation>{there} darf dieser Benutzer nicht beschreiben</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Compass</source>
   <translation>Kompass</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>DSC radio</source>
   <translation>DSC-Funkgerät</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Gyro</source>
   <translation>Kreisel</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Multiplexer</source>
   <translation>Multiplexer</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>AIS message not readable</source>
   <translation>AIS-Nachricht nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>a character that must not be there</source>
   <translation>ein Zeichen, das nicht hineingehört</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>binary datagram</source>
   <translation>binäres Datagramm</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>checksum not readable</source>
   <translation>Prüfsumme nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>datagram that holds no sentence</source>
   <translation>Datagramm ohne Satz</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>empty sentence</source>
   <translation>leerer Satz</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>half a sentence, the rest got lost</source>
   <translation>halber Satz, der Rest ging verloren</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no NMEA sentence</source>
   <translation>kein NMEA-Satz</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no checksum</source>
   <translation>keine Prüfsumme</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>not built as its kind should be</source>
   <translation>nicht so aufgebaut wie seine Art</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>part of an AIS message missing</source>
   <translation>Teil einer AIS-Nachricht fehlt</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>too long for a sentence</source>
   <translation>zu lang für einen Satz</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>wrong checksum, disturbed on the way</source>
   <translation>falsche Prüfsumme, unterwegs gestört</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>it starts again with the settings as they are now</source>
   <translation>startet neu mit den jetzigen Einstellungen</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the end</source>
   <translation>das Ende</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the wizard, then it starts again</source>
   <translation>die Einrichtung, dann startet es neu</translation>
  </message>
  <message>
   <location filename="../../../app/setup/settings_file.py" />
   <source>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</source>
   <translation>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source> and {n} more</source>
   <translation> und {n} weitere</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>hull {marks}</source>
   <translation>Rumpf {marks}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{at:%d %b %Y}: {text}{more}</source>
   <translation>{at:%d %b %Y}: {text}{more}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight</source>
   <translation>{name} in Sicht</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight? By name only</source>
   <translation>{name} in Sicht? Nur dem Namen nach</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Entries are chained but not signed: {why}</source>
   <translation>Einträge werden verkettet, aber nicht signiert: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}, {who}. Close it there, or give this computer another station name</source>
   <translation>Fairlead läuft schon als {what}, {who}. Dort schließen, oder diesem Rechner einen anderen Stationsnamen geben</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}. Close it there, or give this computer another station name</source>
   <translation>Fairlead läuft schon als {what}. Dort schließen, oder diesem Rechner einen anderen Stationsnamen geben</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is decrypted yet: {why}</source>
   <translation>Noch ist nicht alles entschlüsselt: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is encrypted yet: {why}</source>
   <translation>Noch ist nicht alles verschlüsselt: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Settings were not used: {why}</source>
   <translation>Die Einstellungen wurden nicht verwendet: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The key is kept as {path}: backups may still need it</source>
   <translation>Der Schlüssel bleibt als {path} erhalten: Sicherungen brauchen ihn vielleicht noch</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The log does not verify: {why}. Writing goes on behind it; run “fairlead verify” on {path}</source>
   <translation>Das Logbuch besteht die Prüfung nicht: {why}. Dahinter wird weitergeschrieben; „fairlead verify“ auf {path} ausführen</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The personal records cannot be used: {why}</source>
   <translation>Die Personenakten können nicht benutzt werden: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The register of vessels cannot be used: {why}</source>
   <translation>Das Schiffsregister kann nicht benutzt werden: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The set-up is not finished. Go on with it: the lowest line opens the devices, there press Set up</source>
   <translation>Die Einrichtung ist nicht fertig. Damit weitermachen: die unterste Zeile öffnet die Geräte, dort Einrichten drücken</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This disk cannot keep two names for a file: the old content of {files} was not overwritten</source>
   <translation>Diese Platte kann einer Datei keine zwei Namen geben: der alte Inhalt von {files} wurde nicht überschrieben</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This station was last open on {host} and was not closed there. If it still runs there, close one of the two</source>
   <translation>Diese Station war zuletzt auf {host} offen und wurde dort nicht geschlossen. Läuft sie dort noch, eine der beiden schließen</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>it was put off. It goes on at the next start</source>
   <translation>es wurde verschoben. Beim nächsten Start geht es weiter</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>station “{station}” on mission {mission}</source>
   <translation>Station „{station}“ im Einsatz {mission}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are decrypted now</source>
   <translation>{files} Dateien sind jetzt entschlüsselt</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are encrypted now</source>
   <translation>{files} Dateien sind jetzt verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{path} stays as it was: {why}</source>
   <translation>{path} bleibt, wie es war: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>Log cannot be read</source>
   <translation>Logbuch kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>forward dropped</source>
   <translation>Weiterleitung: verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief.py" />
   <source>The same rows were met as in the run before.</source>
   <translation>Dieselben Zeilen erfüllt wie im Lauf davor.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source> (fixed text)</source>
   <translation> (fester Text)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>, not sent</source>
   <translation>, nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Alert</source>
   <translation>Bereitschaft</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Answers count from when an alert wanted one. Positions are compared with the truth at the time that they speak of.</source>
   <translation>Antworten zählen ab da, wo eine Meldung eine brauchte. Positionen werden mit der Wahrheit zu der Zeit verglichen, von der sie sprechen.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Asked</source>
   <translation>Verlangt</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Came</source>
   <translation>Kam</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Case: time to the last case that was asked for. Position: the largest error that was judged. Answer: the slowest judged.</source>
   <translation>Fall: Zeit bis zum letzten verlangten Fall. Position: größter bewerteter Fehler. Antwort: die langsamste bewertete.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Cases and counts</source>
   <translation>Fälle und Zählungen</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Each row is met or missed by the measure that stands in the scenario; the sum is that of the weights. Rows that do not apply are in neither number. No other mark is given.</source>
   <translation>Jede Zeile ist erfüllt oder verfehlt nach dem Maß im Szenario; die Summe ist die der Gewichte. Zeilen, die nicht zutreffen, sind in keiner Zahl. Eine andere Note gibt es nicht.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Happened</source>
   <translation>Geschah</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>How this was judged</source>
   <translation>Wie bewertet wurde</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Kind</source>
   <translation>Art</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late by</source>
   <translation>Verspätet um</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late entries</source>
   <translation>Späte Einträge</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Lines: where own ship (heavy) and those who are asked for really were. Crosses: positions of cases as written in the log.</source>
   <translation>Linien: wo eigenes Schiff (dick) und die Verlangten wirklich waren. Kreuze: Positionen der Fälle, wie im Log geschrieben.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>MISSED</source>
   <translation>VERFEHLT</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Met</source>
   <translation>Erfüllt</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Missed</source>
   <translation>Verfehlt</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>NEVER</source>
   <translation>NIE</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No alert came.</source>
   <translation>Keine Meldung kam.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No case that is asked for had a position.</source>
   <translation>Kein verlangter Fall hatte eine Position.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nobody tried to send anything.</source>
   <translation>Niemand hat versucht, etwas zu senden.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>None of this scenario as it is now, in this training folder.</source>
   <translation>Keine dieses Szenarios, wie es jetzt ist, in diesem Übungsordner.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nothing is known of where anybody was.</source>
   <translation>Nichts ist bekannt, wo jemand war.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position error over time</source>
   <translation>Positionsfehler über Zeit</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position written</source>
   <translation>Geschriebene Position</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Result</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Run (UTC)</source>
   <translation>Tour (UTC)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>The newest position that the log had at each time, against where she was then. It grows while she drifts and nobody writes down a new one.</source>
   <translation>Die jeweils neueste Position im Log gegen den wahren Ort. Der Fehler wächst, während das Boot treibt und niemand eine neue aufschreibt.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>This scenario asks for nothing that can be judged.</source>
   <translation>Dieses Szenario verlangt nichts, was bewertet werden kann.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Timeline</source>
   <translation>Zeitablauf</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Trainee</source>
   <translation>Übender</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Weight</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>What the log and the truth say</source>
   <translation>Was Log und Wahrheit sagen</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Where it was: the truth and the log</source>
   <translation>Wo es war: Wahrheit und Log</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who she really was</source>
   <translation>Wer sie wirklich war</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who tried to tell what to whom</source>
   <translation>Wer wem was sagen wollte</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>a caution wants no answer</source>
   <translation>„Vorsicht“ verlangt keine Quittung</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>alerts never answered</source>
   <translation>nie beantwortete Meldungen</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>asked and met</source>
   <translation>verlangt und erfüllt</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>largest position error of a case</source>
   <translation>größter Positionsfehler eines Falls</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>longest time to a case</source>
   <translation>längste Zeit bis zu einem Fall</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>minutes from the start</source>
   <translation>Minuten ab Beginn</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>nobody that is asked for</source>
   <translation>niemand Verlangtes</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>persons counted too many (+) or too few (−)</source>
   <translation>Personen zu viel (+) oder zu wenig (−) gezählt</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>slowest answer to an alert</source>
   <translation>langsamste Antwort auf eine Meldung</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>this run</source>
   <translation>dieser Lauf</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>time to the case</source>
   <translation>Zeit bis zum Fall</translation>
  </message>
  <message>
   <location filename="../../../app/training/facts.py" />
   <source>the file</source>
   <translation>die Datei</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Abandoning</source>
   <translation>Schiff wird verlassen</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Approaches</source>
   <translation>Nähert sich</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Circles</source>
   <translation>Kreist</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Collision</source>
   <translation>Kollision</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Drifts</source>
   <translation>Treibt</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fire</source>
   <translation>Feuer</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fishing vessel</source>
   <translation>Fischereifahrzeug</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flees from</source>
   <translation>Flieht vor</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flooding</source>
   <translation>Wassereinbruch</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>On a course</source>
   <translation>Auf Kurs</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Patrol boat</source>
   <translation>Patrouillenboot</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Piracy</source>
   <translation>Piraterie</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rams</source>
   <translation>Rammt</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rubber boat</source>
   <translation>Schlauchboot</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Sinking</source>
   <translation>Sinkt</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Stays there</source>
   <translation>Bleibt dort</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Undesignated</source>
   <translation>Nicht bezeichnet</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Wooden boat</source>
   <translation>Holzboot</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>Nobody came on board, and nobody was written down.</source>
   <translation>Niemand kam an Bord, und niemand wurde eingetragen.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before a case was due.</source>
   <translation>Die Übung endete, bevor ein Fall fällig war.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before all of them were due on board.</source>
   <translation>Die Übung endete, bevor alle an Bord sein mussten.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before this began.</source>
   <translation>Die Übung endete, bevor dies begann.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill was cut off before it was written down where everybody really was.</source>
   <translation>Die Übung brach ab, bevor aufgeschrieben war, wo alle wirklich waren.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>entry by the crew</source>
   <translation>Eintrag der Besatzung</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>not applicable</source>
   <translation>nicht zutreffend</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>It wanted none any more</source>
   <translation>Sie brauchte keine mehr</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended</source>
   <translation>Die Übung endete</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended before this alert was due.</source>
   <translation>Die Übung endete, bevor diese Meldung fällig war.</translation>
  </message>
  <message>
   <location filename="../../../app/training/past.py" />
   <source>This is an entry of the mission that is replayed: it stays as it was written. Write a note of your own</source>
   <translation>Dies ist ein Eintrag des abgespielten Einsatzes: er bleibt, wie er geschrieben wurde. Eigene Notiz schreiben</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Aircraft sights a boat</source>
   <translation>Flugzeug sichtet ein Boot</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Alarm Phone: a boat</source>
   <translation>Alarm Phone: ein Boot</translation>
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
   <translation>Flaggenstaat fragt</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</source>
   <translation>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC asks for your position</source>
   <translation>JRCC verlangt Ihre Position</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC on VHF 16</source>
   <translation>JRCC auf UKW 16</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC takes over</source>
   <translation>JRCC übernimmt</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Leave the area, VHF 16</source>
   <translation>Gebiet verlassen, UKW 16</translation>
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
   <translation>Zeitung ruft an</translation>
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
   <translation>Rom: nicht zuständig</translation>
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
   <translation>Der zweite Punkt liegt nicht hinter dem ersten. Zwei Punkte der Zeitleiste wählen</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>The stretch is larger than a gigabyte. Choose a shorter one</source>
   <translation>Der Abschnitt ist größer als ein Gigabyte. Kürzeren wählen</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>stretch of a replay</source>
   <translation>Abschnitt eines Replays</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>By our own line, not for navigation. Log it</source>
   <translation>Nach unserer eigenen Linie, nicht zur Navigation. Ins Log eintragen</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>Entered {words}</source>
   <translation>Eingelaufen in {words}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>guard zones</source>
   <translation>Wachzonen</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>muting ended</source>
   <translation>Stummschaltung beendet</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>not the same ship</source>
   <translation>nicht dasselbe Schiff</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>same ship again</source>
   <translation>wieder dasselbe Schiff</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{miles} NM of {name}</source>
   <translation>{miles} NM von {name}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words} (approx.)</source>
   <translation>{words} (ungefähr)</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words}. Said by {by} at {utc:%H:%M} UTC, until {until:%H:%M} UTC</source>
   <translation>{words}. Gesagt von {by} um {utc:%H:%M} UTC, bis {until:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>, relayed by {sender}</source>
   <translation>, weitergeleitet von {sender}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>An alert of {source} itself: acknowledge it there</source>
   <translation>Eine Meldung von {source} selbst: dort quittieren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Casualty MMSI {value}{relayed}. {place}. Watch channel 16 or 2182 kHz, log it, open a case</source>
   <translation>Havarist MMSI {value}{relayed}. {place}. Kanal 16 oder 2182 kHz abhören, ins Log eintragen, Fall eröffnen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>DSC distress: {nature}</source>
   <translation>DSC-Notruf: {nature}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MMSI {value}</source>
   <translation>MMSI {value}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device test</source>
   <translation>MOB-Gerät: Test</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device {status}</source>
   <translation>MOB-Gerät {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Man overboard device</source>
   <translation>Mann-über-Bord-Gerät</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>No position called</source>
   <translation>Keine Position mitgeteilt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Position called, see chart</source>
   <translation>Position mitgeteilt, siehe Karte</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>device {emitter}</source>
   <translation>Gerät {emitter}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>nature not said</source>
   <translation>Art nicht genannt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} reports {status}</source>
   <translation>{device} meldet {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} {status}. Press MOB, count the crew</source>
   <translation>{device} {status}. MOB drücken, Besatzung zählen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device}: a test, nobody is in the water</source>
   <translation>{device}: ein Test, niemand ist im Wasser</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{source}: {plain}</source>
   <translation>{source}: {plain}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock set {value} {span}</source>
   <translation>Computeruhr gestellt: {value} {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock {span} behind the log</source>
   <translation>Computeruhr {span} hinter dem Log</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>The log goes on in order of number; the times in it do not. It says by how much, and compares with GNSS anew</source>
   <translation>Das Log läuft in der Reihenfolge der Nummern weiter; seine Zeiten nicht. Es sagt, um wie viel, und vergleicht neu mit GNSS</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>moved ahead by {span}: it was set, or the computer slept</source>
   <translation>um {span} vorgestellt: gestellt, oder der Computer schlief</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>set back by {span}</source>
   <translation>um {span} zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>the newest entries were written {span} after what it shows now: it was set back meanwhile</source>
   <translation>die neuesten Einträge wurden {span} nach dem geschrieben, was sie jetzt zeigt: sie wurde inzwischen zurückgestellt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>{way}, at {utc:%d %b %H:%M:%S} UTC of the new time</source>
   <translation>{way}, um {utc:%d %b %H:%M:%S} UTC der neuen Zeit</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing at {speed}: {target_name}</source>
   <translation>Läuft an mit {speed}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing {case_id} in {minutes}: {target_name}</source>
   <translation>Bei {case_id} in {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master</source>
   <translation>{where}, passiert eigenes Schiff in {miles} Abstand, in {minutes}. Ausguck halten, ins Log eintragen, Kapitän informieren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, {speed}, will pass {miles} from the case. Name it, log it</source>
   <translation>{where}, {speed}, passiert den Fall in {miles}. Benennen, ins Log eintragen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>AIS and radar part for several ships at once. Check own position and heading by bearings; jamming is possible</source>
   <translation>AIS und Radar weichen bei mehreren Schiffen zugleich ab. Eigene Position und Vorausrichtung durch Peilungen prüfen; Jamming ist möglich</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>By AIS {where}; the echo that was hers is still tracked. One of them is wrong: look, ask her</source>
   <translation>Laut AIS {where}; ihr früheres Echo wird weiter verfolgt. Eines ist falsch: hinsehen, anrufen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{miles} off her echo: {target_name}</source>
   <translation>{miles} abseits des Echos: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{n} ships off their echoes</source>
   <translation>{n} Schiffe abseits ihrer Echos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>By {source}. The log keeps this computer's time and the offset; set the computer's clock</source>
   <translation>Nach {source}. Das Log behält die Zeit dieses Computers und die Abweichung; Computeruhr stellen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Computer clock {span} {word}</source>
   <translation>Computeruhr {span} {word}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Data dropped: {name}</source>
   <translation>Daten verworfen: {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Disk nearly full: {value:.1f} GB free</source>
   <translation>Platte fast voll: {value:.1f} GB frei</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Export and remove old missions, or change the disk. When it is full nothing more is recorded</source>
   <translation>Alte Einsätze exportieren und entfernen, oder Platte wechseln. Ist sie voll, wird nichts mehr aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Heading lost</source>
   <translation>Vorausrichtung verloren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>It counts GPS weeks wrong; whole epochs of 1024 weeks were added. Update or replace the receiver</source>
   <translation>Er zählt GPS-Wochen falsch; ganze Epochen von 1024 Wochen wurden addiert. Empfänger aktualisieren oder ersetzen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Its position is off dead reckoning and is not used. Compare with radar and depth; jamming is possible</source>
   <translation>Seine Position weicht vom Koppelort ab und wird nicht genutzt. Mit Radar und Tiefe vergleichen; Jamming ist möglich</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>No own position</source>
   <translation>Keine eigene Position</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>One line lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>Eine Zeile verloren: {reason}. Platte freimachen oder wechseln; Wichtiges von Hand aufschreiben</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Own position lost</source>
   <translation>Eigene Position verloren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Positions of {source} are off by up to hundreds of metres. Set it to WGS 84</source>
   <translation>Positionen von {source} sind bis zu hunderte Meter falsch. Auf WGS 84 stellen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Recorder is losing data</source>
   <translation>Aufzeichnung verliert Daten</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The gyro</source>
   <translation>Der Kreisel</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The receivers contradict each other; the log compares with {used}. Check the date and time of both</source>
   <translation>Die Empfänger widersprechen sich; das Log vergleicht mit {used}. Datum und Zeit beider prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>They give different positions; {used} is in use. Check both by radar and bearings</source>
   <translation>Sie geben verschiedene Positionen; {used} wird genutzt. Beide durch Radar und Peilungen prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Time of {source} {span} off {used}</source>
   <translation>Zeit von {source} {span} gegen {used}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>is stale</source>
   <translation>veraltet</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>no receiver is heard</source>
   <translation>kein Empfänger wird gehört</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>nothing is heard</source>
   <translation>nichts wird gehört</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>the disk does not keep up</source>
   <translation>die Platte kommt nicht nach</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} and {used} differ by {miles}</source>
   <translation>{name} und {used} weichen um {miles} ab</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} in use: {name2} {why_not}</source>
   <translation>{name} genutzt: {name2} {why_not}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} jumped {miles}</source>
   <translation>{name} sprang {miles}</translation>
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
   <translation>{name} {why_not}; Position, Fahrt und Kurs kommen von {used}. Antenne von {name} prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{n} lines lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>{n} Zeilen verloren: {reason}. Platte freimachen oder wechseln; Wichtiges von Hand aufschreiben</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{reason}. Check power and cable; it is tried again by itself</source>
   <translation>{reason}. Strom und Kabel prüfen; es wird von selbst neu versucht</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} date corrected</source>
   <translation>{source}: Datum berichtigt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} datum {name}, not W84</source>
   <translation>{source}: Kartendatum {name}, nicht W84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} link failed</source>
   <translation>{source}: Verbindung ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} silent</source>
   <translation>{source} stumm</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} told it last {minutes} ago. Head-up and radar bearings lean on it; check the gyro</source>
   <translation>{source} gab sie zuletzt vor {minutes}. Vorausorientierung und Radarpeilungen hängen daran; Kreisel prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{value} so far. What is shown may lag behind; see the device page</source>
   <translation>Bisher {value}. Die Anzeige kann nachhängen; siehe Geräteseite</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{where}: </source>
   <translation>{where}: </translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Check antenna and cable on the device page</source>
   <translation>{why}. Antenne und Kabel auf der Geräteseite prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Last fix {minutes} ago. Fix by radar and bearings; the log leaves positions out</source>
   <translation>{why}. Letzter Fix vor {minutes}. Ort durch Radar und Peilungen bestimmen; das Log lässt Positionen aus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has a position typed in by hand</source>
   <translation>hat eine von Hand eingegebene Position</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has no fix</source>
   <translation>ohne Fix</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is a simulator</source>
   <translation>ist ein Simulator</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is silent</source>
   <translation>schweigt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, acknowledged</source>
   <translation>aktiv, quittiert</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, not acknowledged</source>
   <translation>aktiv, nicht quittiert</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>over, not acknowledged</source>
   <translation>beendet, nicht quittiert</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>A sector goes from one bearing to another, 0 to 360</source>
   <translation>Ein Sektor geht von einer Peilung zur anderen, 0 bis 360</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>An area has 3 to {MOST_CORNERS} corners</source>
   <translation>Ein Gebiet hat 3 bis {MOST_CORNERS} Ecken</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>At most {MOST_ZONES} guard zones, each with a name of its own</source>
   <translation>Höchstens {MOST_ZONES} Wachzonen, jede mit eigenem Namen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>Give the guard zone a name of up to 24 letters</source>
   <translation>Der Wachzone einen Namen bis 24 Zeichen geben</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The circle is between 50 m and 48 NM wide</source>
   <translation>Der Kreis ist zwischen 50 m und 48 NM weit</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The ring goes from a smaller to a larger distance, at most 48 NM</source>
   <translation>Der Ring geht von kleinerer zu größerer Distanz, höchstens 48 NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped events</source>
   <translation>Eingang: Ereignisse verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped states</source>
   <translation>Eingang: Zustände verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox merged</source>
   <translation>Eingang: zusammengefasst</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source> Its signal is lost: dead reckoning.</source>
   <translation> Sein Signal ist verloren: gekoppelt.</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>CPA {miles} in {minutes}: {target_name}</source>
   <translation>CPA {miles} in {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous by {source}: {target_name}</source>
   <translation>Gefährlich laut {source}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous target lost: {target_name}</source>
   <translation>Gefährliches Ziel verloren: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>EPIRB</source>
   <translation>EPIRB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Guard zone {zone}: {target_name}</source>
   <translation>Wachzone {zone}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Last heard {minutes} ago. </source>
   <translation>Zuletzt vor {minutes} empfangen. </translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}, {place}. {heard}Log it, open a case, inform the RCC</source>
   <translation>MMSI {mmsi}, {place}. {heard}Ins Log eintragen, Fall eröffnen, RCC informieren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}: a test message, no distress</source>
   <translation>MMSI {mmsi}: Testnachricht, keine Seenot</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MOB beacon</source>
   <translation>MOB-Bake</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>SART</source>
   <translation>SART</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Write down how it stands, or close it</source>
   <translation>Stand aufschreiben, oder schließen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>no position sent, bearing unknown</source>
   <translation>keine Position gesendet, Peilung unbekannt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} of {of} within three minutes, none of them dangerous by itself. Check aerial and cable</source>
   <translation>{count} von {of} binnen drei Minuten, keines für sich gefährlich. Antenne und Kabel prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} targets lost: {source}</source>
   <translation>{count} Ziele verloren: {source}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{id}: no entry for {minutes}</source>
   <translation>{id}: kein Eintrag seit {minutes}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} active</source>
   <translation>{kind} aktiv</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} test</source>
   <translation>{kind} Test</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {minutes} ago. Followed by dead reckoning: look out, ask the radar</source>
   <translation>{where}, vor {minutes}. Gekoppelt weiterverfolgt: Ausguck halten, Radar prüfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {value}. It came into the guard zone: look out</source>
   <translation>{where}, {value}. In die Wachzone eingelaufen: Ausguck halten</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}. By the limits of {source}, not by those set here. Look out</source>
   <translation>{where}. Nach den Grenzwerten von {source}, nicht nach den hier gesetzten. Ausguck halten</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}.{lost} Look out, alter early and clearly</source>
   <translation>{where}.{lost} Ausguck halten, frühzeitig und durchgreifend manövrieren</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>: it is an alarm</source>
   <translation>: es ist ein Alarm</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Distress is never muted. Acknowledge it, or silence it for 30 seconds</source>
   <translation>Seenot wird nie stummgeschaltet. Quittieren, oder 30 Sekunden Ton aus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Mute for 1 to {longest} minutes</source>
   <translation>1 bis {longest} Minuten stummschalten</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Say why: the next watch has to know</source>
   <translation>Angeben, warum: die nächste Wache muss es wissen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>{MOST} kinds are muted already. End one first</source>
   <translation>Schon {MOST} Arten sind stumm. Zuerst eine beenden</translation>
  </message>
  <message>
   <location filename="../../../app/watch/parted.py" />
   <source>{MOST} pairs are kept apart already. Make one the same ship again first</source>
   <translation>{MOST} Paare sind schon getrennt. Zuerst eines wieder zum selben Schiff machen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/playback.py" />
   <source>A replay runs at {value:g} to {value2:g} times, not {speed:g}</source>
   <translation>Ein Replay läuft {value:g}- bis {value2:g}-fach, nicht {speed:g}-fach</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk is no other disk</source>
   <translation>Zweite Platte ist keine andere Platte</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk {fault}</source>
   <translation>Zweite Platte {fault}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>calls dropped</source>
   <translation>Rufe verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>changes dropped</source>
   <translation>Änderungen verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>internal errors</source>
   <translation>interne Fehler</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>the picture belongs to one thread</source>
   <translation>the picture belongs to one thread</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>{source} dropped</source>
   <translation>{source} verworfen</translation>
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
   <translation>AIS-Ziele verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar reports without a number</source>
   <translation>Radarmeldungen ohne Nummer</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar targets dropped</source>
   <translation>Radarziele verworfen</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing unknown</source>
   <translation>Peilung unbekannt</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing {value:03d}°, {miles}</source>
   <translation>Peilung {value:03d}°, {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.0f} days</source>
   <translation>{value:.0f} Tage</translation>
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
   <translation>Sie liegt auf derselben Platte wie der Datenordner: Fällt die aus, ist beides weg. Einen Ordner auf einem Stick oder einer anderen Platte nennen</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>Photos and films cannot be copied: {error}</source>
   <translation>Fotos und Filme können nicht kopiert werden: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>The log as a whole cannot be copied: {error}</source>
   <translation>Das ganze Log kann nicht kopiert werden: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>What is to be copied cannot be read: {error}</source>
   <translation>Was zu kopieren ist, kann nicht gelesen werden: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>another station</source>
   <translation>eine andere Station</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>the log is not encrypted yet, and goes nowhere in the clear. It is at the next start</source>
   <translation>das Log ist noch nicht verschlüsselt und geht nirgends unverschlüsselt hin. Beim nächsten Start ist es so weit</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>{folder} does not answer. Pull it out and plug it in again</source>
   <translation>{folder} antwortet nicht. Abziehen und wieder anstecken</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Originals on the main disk are not what they were: {names}</source>
   <translation>Originale auf der Hauptplatte sind nicht mehr, was sie waren: {names}</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Too large for the file system of {folder}: {names}. FAT32 takes 4 GB; format the disk as exFAT</source>
   <translation>Zu groß für das Dateisystem von {folder}: {names}. FAT32 fasst 4 GB; die Platte mit exFAT formatieren</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for a copy of the log ({mb:,.1f} MB). Make room on it</source>
   <translation>{folder}: kein Platz für eine Kopie des Logs ({mb:,.1f} MB). Platz schaffen</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for an original of {mb:,.1f} MB. Make room on it</source>
   <translation>{folder}: kein Platz für ein Original von {mb:,.1f} MB. Platz schaffen</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: what is read from it is not what was written. Use another disk</source>
   <translation>{folder}: Gelesen wird etwas anderes, als geschrieben wurde. Eine andere Platte nehmen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has no mark of this ship: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Die Platte {folder} trägt kein Zeichen dieses Schiffs: Es ist nicht die bisher benutzte. Jene anstecken oder ab jetzt diese nehmen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has the mark of another one: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Die Platte {folder} trägt das Zeichen einer anderen: Es ist nicht die bisher benutzte. Jene anstecken oder ab jetzt diese nehmen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} cannot be written to ({said}). Look at its lock switch and its rights</source>
   <translation>{folder} ist nicht beschreibbar ({said}). Schreibschutzschalter und Rechte prüfen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} is not there. Plug the second disk in; it goes on by itself</source>
   <translation>{folder} ist nicht da. Zweite Platte anstecken; dann geht es von selbst weiter</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} was pulled out or does not answer ({said}). Plug it in again</source>
   <translation>{folder} wurde abgezogen oder antwortet nicht ({said}). Wieder anstecken</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: no room is left. Plug in a larger one, or make room on it</source>
   <translation>{folder}: kein Platz mehr. Eine größere anstecken oder Platz schaffen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: the second disk was pulled out. Plug it in again</source>
   <translation>{folder}: Die zweite Platte wurde abgezogen. Wieder anstecken</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} is a link to elsewhere. Take it away, or use another disk</source>
   <translation>{path} ist eine Verknüpfung nach anderswo. Entfernen oder eine andere Platte nehmen</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} names a file to be deleted. Take it away, or use another disk</source>
   <translation>{path} nennt eine Datei, die gelöscht würde. Entfernen oder eine andere Platte nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source> List  {n}</source>
   <translation> Liste  {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Alerts that make no sound for now: until when, by whom and why</source>
   <translation>Meldungen, die zurzeit stumm sind: bis wann, von wem und warum</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>All alerts, and those of before (acknowledge one by one)</source>
   <translation>Alle Meldungen, auch frühere (einzeln quittieren)</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen</source>
   <translation>Bildschirm sperren</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen: the watch goes on. Ctrl+L</source>
   <translation>Bildschirm sperren: die Wache läuft weiter. Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>No alerts</source>
   <translation>Keine Meldungen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence</source>
   <translation>Ton aus</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence what sounds for 30 seconds</source>
   <translation>Was tönt, für 30 Sekunden abstellen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{name} {title} {state}</source>
   <translation>{name} {title} {state}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{n} muted</source>
   <translation>{n} stumm</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Acknowledged</source>
   <translation>Quittiert</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alert</source>
   <comment>of the bridge</comment>
   <translation>Meldung</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alerts of before</source>
   <translation>Frühere Meldungen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>By</source>
   <translation>Durch</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Over</source>
   <translation>Beendet</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Priority</source>
   <translation>Priorität</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Raised UTC</source>
   <translation>Beginn UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>still there</source>
   <translation>noch da</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>{title}. {detail}</source>
   <translation>{title}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Alerts</source>
   <translation>Meldungen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>All</source>
   <translation>Alle</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Before</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Close</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No alert before these</source>
   <translation>Keine früheren Meldungen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No cautions</source>
   <translation>Ohne „Vorsicht“</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>None of these. Choose All</source>
   <translation>Keine davon. Alle wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Silence all 30 s</source>
   <translation>Alle 30 s Ton aus</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Sound</source>
   <translation>Ton</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>To acknowledge</source>
   <translation>Zu quittieren</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> Show each</source>
   <translation> Einzeln</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> by {acknowledged_by}</source>
   <translation> von {acknowledged_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, no sound</source>
   <translation>, kein Ton</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, {count} times</source>
   <translation>, {count} mal</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge</source>
   <translation>Quittieren</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge {title}</source>
   <translation>{title} quittieren</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Fold</source>
   <translation>Einklappen</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute</source>
   <translation>Stumm</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute what is like {title}</source>
   <translation>Meldungen wie {title} stummschalten</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each</source>
   <translation>Einzeln</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each of</source>
   <translation>Einzeln zeigen:</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>not ack.</source>
   <translation>nicht quitt.</translation>
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
   <translation>CPA-Alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ack. {at}</source>
   <translation>quitt. {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alarms of own position</source>
   <translation>Alarme der eigenen Position</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of devices</source>
   <translation>Meldungen von Geräten</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the computer's clock</source>
   <translation>Meldungen der Computeruhr</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the disk</source>
   <translation>Meldungen der Festplatte</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the heading</source>
   <translation>Meldungen der Vorausrichtung</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the log</source>
   <translation>Meldungen des Logs</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the personal records</source>
   <translation>Meldungen der Personendaten</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the picture</source>
   <translation>Meldungen des Bildes</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the policy</source>
   <translation>Meldungen der Richtlinie</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the recorder</source>
   <translation>Meldungen der Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the second disk</source>
   <translation>Meldungen der zweiten Festplatte</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the sound</source>
   <translation>Meldungen des Tons</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>cases without an entry</source>
   <translation>Fälle ohne Eintrag</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>dangerous targets lost</source>
   <translation>gefährliche Ziele verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices silent or failed</source>
   <translation>Geräte stumm oder ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices that lost many targets</source>
   <translation>Geräte, die viele Ziele verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>feeds that lose data</source>
   <translation>Datenströme mit Verlust</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>incidents whose feeds are not kept</source>
   <translation>Vorfälle, deren Daten nicht gesichert sind</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>over, not ack.</source>
   <translation>beendet, nicht quitt.</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers of another datum</source>
   <translation>Empfänger mit anderem Kartendatum</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that differ</source>
   <translation>Empfänger, die abweichen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that jumped</source>
   <translation>Empfänger mit Positionssprung</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose date was corrected</source>
   <translation>Empfänger mit berichtigtem Datum</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose times differ</source>
   <translation>Empfänger mit verschiedenen Zeiten</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers without a fix</source>
   <translation>Empfänger ohne Fix</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>see list</source>
   <translation>siehe Liste</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ships off their echoes</source>
   <translation>Schiffe abseits ihres Echos</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets closing</source>
   <translation>Ziele im Anlauf</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets in guard zones</source>
   <translation>Ziele in Wachzonen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>vessels of the register</source>
   <translation>Schiffe des Registers</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>zones entered</source>
   <translation>befahrene Zonen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{len} {get}</source>
   <translation>{len} {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{n} alerts, the newest: {title}</source>
   <translation>{n} Meldungen, die neueste: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{source}: {what}</source>
   <translation>{source}: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{what}, all sources</source>
   <translation>{what}, alle Quellen</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship</source>
   <translation>Nicht dasselbe Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship: {words}. Said by {by} at {utc:%H:%M} UTC.</source>
   <translation>Nicht dasselbe Schiff: {words}. Gesagt von {by} um {utc:%H:%M} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Same ship again</source>
   <translation>Wieder dasselbe Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship} (AIS {mmsi}) and {echo} ({radar})</source>
   <translation>{ship} (AIS {mmsi}) und {echo} ({radar})</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar are two ships from now on. N makes them one again</source>
   <translation>{ship}: AIS und Radar sind von jetzt an zwei Schiffe. N macht sie wieder zu einem</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar may be the same ship again</source>
   <translation>{ship}: AIS und Radar dürfen wieder dasselbe Schiff sein</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>Fault in the program, the watch goes on. {text}</source>
   <translation>Programmfehler, die Wache läuft weiter. {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>There is no palette {name}. Choose one of: {join}</source>
   <translation>Palette {name} gibt es nicht. Eine wählen aus: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>{name}: {error}</source>
   <translation>{name}: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>All with life jackets</source>
   <translation>Alle mit Rettungsweste</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine dead</source>
   <translation>Motor ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine works</source>
   <translation>Motor läuft</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>No life jackets</source>
   <translation>Keine Rettungswesten</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Nobody in the water</source>
   <translation>Niemand im Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Not {plain}</source>
   <translation>Nicht {plain}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>People in the water</source>
   <translation>Personen im Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Some life jackets</source>
   <translation>Einige mit Rettungsweste</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat</source>
   <translation>Das Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat, as the text says</source>
   <translation>Das Boot laut Text</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Under way</source>
   <translation>In Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>in the text: </source>
   <translation>im Text: </translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>made with the widget</source>
   <translation>made with the widget</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>{value} boat</source>
   <translation>Boot: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/bridge.py" />
   <source>Not saved: {error}</source>
   <translation>Nicht gespeichert: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Alarm Phone, RCC …</source>
   <translation>Alarm Phone, RCC …</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>CASE</source>
   <translation>FALL</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>New case</source>
   <translation>Neuer Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>No position yet. Press again to open the case without one</source>
   <translation>Noch keine Position. Nochmals drücken, um den Fall ohne zu eröffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Open case</source>
   <translation>Fall eröffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Opens with: {join}.</source>
   <translation>Beginnt mit: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Own look-out</source>
   <translation>Eigener Ausguck</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Paste the mail, or type what was said</source>
   <translation>Mail einfügen oder eintippen, was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>People reported</source>
   <translation>Personen gemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Phase</source>
   <translation>Stufe</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Their case number</source>
   <translation>Deren Fallnummer</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told by</source>
   <translation>Gemeldet von</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told when</source>
   <translation>Gemeldet wann</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>What was said</source>
   <translation>Was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>in the text: “{text}”</source>
   <translation>im Text: „{text}“</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>no position yet</source>
   <translation>noch keine Position</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>not known</source>
   <translation>unbekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>people not known</source>
   <translation>Personenzahl nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>their no. {number}</source>
   <translation>deren Nr. {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>told by {value}</source>
   <translation>gemeldet von {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>{value}{text} people</source>
   <translation>{value}{text} Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/cases.py" />
   <source>{name} {value:%H:%M}</source>
   <translation>{name} {value:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Chart</source>
   <translation>Karte</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Closer (+)</source>
   <translation>Näher (+)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Cursor</source>
   <translation>Cursor</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>EBL</source>
   <translation>EBL</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Farther (-)</source>
   <translation>Weiter weg (-)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Ground stab.</source>
   <translation>Grundstab.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Measuring lines (B)</source>
   <translation>Messlinien (B)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>North, head or course up</source>
   <translation>Nord, Voraus oder Kurs oben</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx.</source>
   <translation>Nicht zur Navigation, Grenzen ca.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx. {near}</source>
   <translation>Nicht zur Navigation, Grenzen ca. {near}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation. Coast GSHHG, limits approx.</source>
   <translation>Nicht zur Navigation. Küste GSHHG, Grenzen ungefähr.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle (Home)</source>
   <translation>Eigenes Schiff mittig (Home)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle, or look ahead</source>
   <translation>Eigenes Schiff mittig oder vorausschauend</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>PPI</source>
   <translation>PPI</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Pointer or arrows move it, click or Enter sets it, Esc takes it away</source>
   <translation>Zeiger oder Pfeile bewegen, Klick oder Enter setzt, Esc nimmt weg</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Rings {ring_nm:g} NM</source>
   <translation>Ringe {ring_nm:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Round picture of what radars track (I)</source>
   <translation>Rundbild dessen, was Radare verfolgen (I)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>TM true motion, RM relative motion with true (T) or relative (R) trails</source>
   <translation>TM absolute Bewegung, RM relative Bewegung mit absoluten (T) oder relativen (R) Spuren</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Vectors and past positions true (T) or relative (R)</source>
   <translation>Vektoren und frühere Positionen absolut (T) oder relativ (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>What is shown</source>
   <translation>Was gezeigt wird</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>no position</source>
   <translation>keine Position</translation>
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
   <translation>verloren {utc:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>old {duration}</source>
   <translation>{duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>speed unknown</source>
   <translation>Fahrt unbekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{motion}, no AIS</source>
   <translation>{motion}, kein AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{name} {actor}</source>
   <translation>{name} {actor}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{number} closed</source>
   <translation>{number} geschlossen</translation>
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
   <translation>ihre Kacheln liegen außerhalb der Welt: die Datei ist beschädigt. Noch einmal von der Quelle kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>the chart is closed</source>
   <translation>die Karte ist geschlossen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>there is no tile in this file</source>
   <translation>in dieser Datei ist keine Kachel</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>these are vector tiles (pbf). Only pictures can be shown: png, jpg or webp</source>
   <translation>das sind Vektorkacheln (pbf). Nur Bilder können gezeigt werden: png, jpg oder webp</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>this is no MBTiles file (not an SQLite database)</source>
   <translation>das ist keine MBTiles-Datei (keine SQLite-Datenbank)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value}  VRM {value}  no position of own ship</source>
   <translation>EBL {value}  VRM {value}  keine eigene Position</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value} {bearing}  VRM {value} {miles} NM  from {whence}</source>
   <translation>EBL {value} {bearing}  VRM {value} {miles} NM  von {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>own ship</source>
   <translation>eigenes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Add position to {number}</source>
   <translation>Position zu {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Centre here</source>
   <translation>Hier zentrieren</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Draw a guard zone from here</source>
   <translation>Wachzone ab hier zeichnen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark here</source>
   <translation>Marke hier</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark {name}: correct, remove</source>
   <translation>Marke {name}: berichtigen, entfernen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from here</source>
   <translation>Messen ab hier</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from own ship</source>
   <translation>Messen ab eigenem Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>New case here</source>
   <translation>Neuer Fall hier</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Select {name}</source>
   <translation>{name} auswählen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Vectors {minutes} min</source>
   <translation>Vektoren {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Course up</source>
   <translation>Kurs oben</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Head up</source>
   <translation>Voraus oben</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up</source>
   <translation>Nord oben</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no course</source>
   <translation>Nord oben, kein COG</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no heading</source>
   <translation>Nord oben, kein HDG</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is north of 84° N</source>
   <translation>Eigenes Schiff ist nördlich von 84° N</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is south of 84° S</source>
   <translation>Eigenes Schiff ist südlich von 84° S</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>The chart ends here: go by her position</source>
   <translation>Hier endet die Karte: nach der Position richten</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Case {n}</source>
   <translation>Fall {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Free</source>
   <translation>Frei</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Look ahead</source>
   <translation>Vorausschau</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Ship centred</source>
   <translation>Schiff mittig</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Vectors {value} {value2:g} min</source>
   <translation>Vektoren {value} {value2:g} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/patterns.py" />
   <source>+{hours} h</source>
   <translation>+{hours} h</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>No position of own ship</source>
   <translation>Keine eigene Position</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>PPI {range:g} NM, rings {ring:g} NM</source>
   <translation>PPI {range:g} NM, Ringe {ring:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>Tracked targets and AIS only:</source>
   <translation>Nur verfolgte Ziele und AIS:</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>no radar picture</source>
   <translation>kein Radarbild</translation>
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
   <translation>12- und 24-NM-Grenzen, ungefähr</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Graticule</source>
   <translation>Gradnetz</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Guard zones</source>
   <translation>Wachzonen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Names</source>
   <translation>Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own charts</source>
   <translation>Eigene Karten</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own marks</source>
   <translation>Eigene Marken</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own ship's track, paler with age</source>
   <translation>Eigener Track, mit dem Alter blasser</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Past positions</source>
   <translation>Frühere Positionen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ports</source>
   <translation>Häfen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Range rings</source>
   <translation>Abstandsringe</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Search and rescue regions</source>
   <translation>Such- und Rettungsbereiche</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ships to scale</source>
   <translation>Schiffe maßstäblich</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of all targets</source>
   <translation>Tracks aller Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of dangerous, selected and case targets</source>
   <translation>Tracks gefährlicher, gewählter und Fall-Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Actor of {number}</source>
   <translation>Akteur von {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Already at {number}</source>
   <translation>Schon bei {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Click the position</source>
   <translation>Position anklicken</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close it</source>
   <translation>Schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close, nothing is selected</source>
   <translation>Schließen, nichts ist gewählt</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>End without a position</source>
   <translation>Ohne Position beenden</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>No open case</source>
   <translation>Kein offener Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Position of {number}</source>
   <translation>Position von {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Saved: {text}</source>
   <translation>Gespeichert: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Undo</source>
   <translation>Widerruf</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>arrows and Enter work too</source>
   <translation>Pfeile und Enter gehen auch</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>speed not known</source>
   <translation>Fahrt unbekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>{name} {called}</source>
   <translation>{name} {called}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>edition {edition}, update {update}, {issued}</source>
   <translation>Ausgabe {edition}, Nachtrag {update}, {issued}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>no date</source>
   <translation>kein Datum</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>what was read out of it is damaged ({error}). Read it again</source>
   <translation>was daraus gelesen wurde, ist beschädigt ({error}). Neu einlesen</translation>
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
   <translation>{miles} NM {name}, ungefähr</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Corner {n} of the guard zone</source>
   <translation>Ecke {n} der Wachzone</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Enter twice closes it</source>
   <translation>Zweimal Enter schließt sie</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>There are two guard zones. Take one away first: Ctrl+G</source>
   <translation>Es gibt zwei Wachzonen. Zuerst eine wegnehmen: Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>click, or arrows and Enter; Backspace takes one back</source>
   <translation>klicken, oder Pfeile und Enter; Backspace nimmt eine zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>{name} is guarded from now on. Ctrl+G changes it</source>
   <translation>{name} wird ab jetzt bewacht. Ctrl+G ändert sie</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a file…</source>
   <translation>Datei zufügen…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a folder…</source>
   <translation>Ordner zufügen…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>All files (*)</source>
   <translation>Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Cancel</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Charts to show</source>
   <translation>Gezeigte Karten</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Down</source>
   <translation>Ab</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>ENC</source>
   <translation>ENC</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Look again</source>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>No charts yet. Put MBTiles, ENC cells (S-57, .000), .kap or GeoTIFF into {folder}, or add them here. Encrypted ENCs (S-63) stay in the ECDIS.</source>
   <translation>Noch keine Karten. MBTiles, ENC-Zellen (S-57, .000), .kap oder GeoTIFF in {folder} legen, oder hier zufügen. Verschlüsselte ENCs (S-63) bleiben im ECDIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Not for navigation. These charts are a background to the rescue picture; the ECDIS stays the chart of the ship.</source>
   <translation>Nicht zur Navigation. Diese Karten sind Hintergrund für das Rettungslagebild; das ECDIS bleibt die Seekarte des Schiffes.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Off</source>
   <translation>Aus</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>On</source>
   <translation>Ein</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports and places of safety: write them into {file} ([[port]] name, lat, lon, role)</source>
   <translation>Eigene Häfen und sichere Orte: in {file} schreiben ([[port]] name, lat, lon, role)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports: {n}, from {file}</source>
   <translation>Eigene Häfen: {n}, aus {file}</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Raster chart</source>
   <translation>Rasterkarte</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Read again</source>
   <translation>Neu einlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Show</source>
   <translation>Zeigen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>There are no own charts here</source>
   <translation>Hier sind keine eigenen Karten</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Up</source>
   <translation>Auf</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being opened</source>
   <translation>wird geöffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being read in</source>
   <translation>wird eingelesen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>waits to be read in</source>
   <translation>wartet auf das Einlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>{n} more charts are shown and not listed</source>
   <translation>{n} weitere Karten werden gezeigt und nicht aufgelistet</translation>
  </message>
  <message>
   <location filename="../../../ui/checkpoint.py" />
   <source>Own bridge</source>
   <translation>Eigene Brücke</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source> ({clock_source})</source>
   <translation> ({clock_source})</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock as GNSS{by}, to a tenth of a second</source>
   <translation>Uhr wie GNSS{by}, auf eine Zehntelsekunde</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver tells the time</source>
   <translation>Uhr nicht mit GNSS verglichen: kein Empfänger gibt die Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver told the time</source>
   <translation>Uhr nicht mit GNSS verglichen: kein Empfänger gab die Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock {span} {value} GNSS{by}</source>
   <translation>Uhr {span} {value} GNSS{by}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Computer's clock: {said}</source>
   <translation>Computeruhr: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>ahead of</source>
   <translation>vor</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>computer {value}{span}</source>
   <translation>Computer {value}{span}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{fast_or_slow} by {source}</source>
   <translation>{fast_or_slow} nach {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{span} {value}</source>
   <translation>{span} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>, the old one beside it as {name}</source>
   <translation>, die alte Datei daneben als {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>/dev/ttyUSB0, or COM5</source>
   <translation>/dev/ttyUSB0 oder COM5</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>AIS</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Add a device</source>
   <translation>Gerät hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Back, nothing is changed</source>
   <translation>Zurück, nichts ist geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Change {name}</source>
   <translation>{name} ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Depth</source>
   <translation>Tiefe</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>First choice</source>
   <translation>Erste Wahl</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Give it a name</source>
   <translation>Einen Namen geben</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Heading</source>
   <translation>Vorausrichtung</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>How it is reached</source>
   <translation>Wie es erreicht wird</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>In training the devices are made up: change them at sea</source>
   <translation>In der Übung sind die Geräte erfunden: auf See ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Name on the screen</source>
   <translation>Name am Bildschirm</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Only if no other</source>
   <translation>Nur ersatzweise</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Radar</source>
   <translation>Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and listen</source>
   <translation>Speichern und abhören</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and open again</source>
   <translation>Speichern und neu öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Seconds are a number from 1 to 600</source>
   <translation>Sekunden: eine Zahl von 1 bis 600</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Serial port</source>
   <translation>Serielle Schnittstelle</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds</source>
   <translation>Stumm nach so vielen Sekunden</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds without a good sentence</source>
   <translation>Stumm nach so vielen Sekunden ohne gültigen Satz</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed</source>
   <translation>Geschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed log</source>
   <translation>Logge</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed of the serial line</source>
   <translation>Baudrate der seriellen Leitung</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>TCP, we connect</source>
   <translation>TCP, wir verbinden</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>There is a device {name} already; each needs a name of its own</source>
   <translation>Es gibt schon ein Gerät {name}; jedes braucht einen eigenen Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>UDP, it is sent to us</source>
   <translation>UDP, wird uns gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Used for; none pressed is all. Distress always comes through</source>
   <translation>Genutzt für; keins gedrückt heißt alles. Notrufe kommen immer durch</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is</source>
   <translation>Wo es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is: write it as {example}</source>
   <translation>Wo es ist: so schreiben: {example}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where two devices say the same thing</source>
   <translation>Wenn zwei Geräte dasselbe sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Wind</source>
   <translation>Wind</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Written to {path}{copy}</source>
   <translation>Geschrieben in {path}{copy}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device removed</source>
   <translation>Gerät entfernt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device {verb}</source>
   <translation>Gerät: {verb}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>find it</source>
   <translation>suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>nobody signed on</source>
   <translation>niemand angemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is no longer listened to. {written}</source>
   <translation>{name} wird nicht mehr abgehört. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is {verb}. {written}</source>
   <translation>{name}: {verb}. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, by {value}</source>
   <translation>{name}, von {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, {value} {port}, by {value2}</source>
   <translation>{name}, {value} {port}, von {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{port}, or {group}</source>
   <translation>{port} oder {group}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Device</source>
   <translation>Gerät</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Last minute</source>
   <translation>Letzte Minute</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Sentences</source>
   <translation>Sätze</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Where</source>
   <translation>Wo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>age s</source>
   <translation>Alter s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>live, {value}</source>
   <translation>aktiv, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>lost</source>
   <comment>lines of a device</comment>
   <translation>weg</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>per s</source>
   <translation>je s</translation>
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
   <translation>, {duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {bad} refused</source>
   <translation>, {bad} abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {dropped} dropped)</source>
   <translation>, {dropped} verworfen)</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>. Refused: {bad}</source>
   <translation>. Abgelehnt: {bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>1 target</source>
   <translation>1 Ziel</translation>
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
   <translation>Keine Position von irgendeinem Gerät</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Passed on by the policy: </source>
   <translation>Von der Richtlinie durchgelassen: </translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Position from {source}</source>
   <translation>Position von {source}</translation>
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
   <translation>Kurs und Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use</source>
   <translation>genutzt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use, old {duration}</source>
   <translation>genutzt, {duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not usable</source>
   <translation>nicht nutzbar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: nothing valid came yet</source>
   <translation>nicht genutzt: noch nichts Gültiges</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: {value}</source>
   <translation>nicht genutzt: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>rate of turn</source>
   <translation>Drehgeschwindigkeit</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ready, {source} is preferred</source>
   <translation>bereit, {source} hat Vorrang</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>reconnected {again} times</source>
   <translation>{again} mal neu verbunden</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>speed through the water</source>
   <translation>Fahrt durchs Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>turned off in the settings</source>
   <translation>in den Einstellungen abgeschaltet</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{at:%H:%M:%S}.{value}  {text}</source>
   <translation>{at:%H:%M:%S}.{value}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{count} targets</source>
   <translation>{count} Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: cannot be opened. {reason}</source>
   <translation>{how}: lässt sich nicht öffnen. {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: nothing came. Is it on, is its cable in?</source>
   <translation>{how}: nichts kam. Ist es an, steckt das Kabel?</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {bad} lines, none of them good ({first}). Wrong speed, or a bad cable</source>
   <translation>{how}: {bad} Zeilen, keine davon gut ({first}). Falsche Baudrate oder schlechtes Kabel</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {n} good ({join}){more}</source>
   <translation>{how}: {n} gut ({join}){more}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{k} {n}</source>
   <translation>{k} {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} listened to for {seconds:.0f} s</source>
   <translation>{name} {seconds:.0f} s abgehört</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} opened again, listened {seconds:.0f} s</source>
   <translation>{name} neu geöffnet, {seconds:.0f} s abgehört</translation>
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
   <translation>, {lost} verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>1 input</source>
   <translation>1 Eingang</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Back to bridge view</source>
   <translation>Zurück zur Brückenansicht</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Counted since the start: </source>
   <translation>Seit dem Start gezählt: </translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Devices</source>
   <translation>Geräte</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Encryption</source>
   <translation>Verschlüsselung</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Listening to {name} for {TEST_S:.0f} s…</source>
   <translation>{name} wird {TEST_S:.0f} s abgehört…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Lock the screen  Ctrl+L</source>
   <translation>Bildschirm sperren  Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet</source>
   <translation>Noch kein Eingang</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet. Press Set up to find them</source>
   <translation>Noch kein Eingang. Einrichten drücken, um sie zu finden</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing heard yet</source>
   <translation>Noch nichts empfangen</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing of this kind: {wanted}</source>
   <translation>Nichts von dieser Art: {wanted}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing was lost or refused since the start</source>
   <translation>Seit dem Start ging nichts verloren, nichts wurde abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Open again</source>
   <translation>Neu öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Plots  {cap}</source>
   <translation>Plots  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Press again to listen to {name} no more. What it said stays recorded</source>
   <translation>Nochmals drücken, um {name} nicht mehr abzuhören. Was es sagte, bleibt aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Remove {name}?</source>
   <translation>{name} entfernen?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Restart now?</source>
   <translation>Jetzt neu starten?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Sentences to show</source>
   <translation>Gezeigte Sätze</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set up…</source>
   <translation>Einrichten…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set-up opens once the bridge is closed, and starts it again. There is no picture meanwhile. Press again</source>
   <translation>Das Einrichten öffnet, sobald die Brücke geschlossen ist, und startet sie wieder. Solange gibt es kein Bild. Nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Stop, {lines} lines</source>
   <translation>Stopp, {lines} Zeilen</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Test</source>
   <translation>Test</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This input is not one of the settings file</source>
   <translation>Dieser Eingang steht nicht in der Einstellungsdatei</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This ship's data is encrypted, and such a file would not be. What comes in is recorded as always</source>
   <translation>Die Daten dieses Schiffes sind verschlüsselt, eine solche Datei wäre es nicht. Was ankommt, wird wie immer aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What it says</source>
   <translation>Was es sagt</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What {name} says is written to {path}, at most 20 MB</source>
   <translation>Was {name} sagt, wird in {path} geschrieben, höchstens 20 MB</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Write down</source>
   <translation>Mitschreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Writing down {name} {problem}: {path}</source>
   <translation>Mitschrift von {name} {problem}: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>all sentences</source>
   <translation>alle Sätze</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>refused only</source>
   <translation>nur abgelehnte</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{count} inputs</source>
   <translation>{count} Eingänge</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{inputs}, nothing is ever sent to them</source>
   <translation>{inputs}, an sie wird nie etwas gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{lines} lines of {name}{lost}: {path}. They tell positions: they stay here</source>
   <translation>{lines} Zeilen von {name}{lost}: {path}. Sie nennen Positionen: sie bleiben hier</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} is closed and opened again</source>
   <translation>{name} wird geschlossen und neu geöffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} {number}</source>
   <translation>{name} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Declare distress</source>
   <translation>Seenot erklären</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress card</source>
   <translation>Notfallkarte</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress declared</source>
   <translation>Seenot erklärt</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Yes, this ship is in distress: declare it</source>
   <translation>Ja, dieses Schiff ist in Seenot: erklären</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source> Darker than {least} % an alarm would not stand out here: take {darker}.</source>
   <translation> Dunkler als {least} % würde ein Alarm hier nicht auffallen: {darker} wählen.</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brighter</source>
   <translation>Heller</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brightness</source>
   <translation>Helligkeit</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Darker</source>
   <translation>Dunkler</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Each of the colours keeps its own brightness. Alarms are never dimmed.{more}</source>
   <translation>Jede Farbgebung behält ihre eigene Helligkeit. Alarme werden nie gedimmt.{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>From the next start on. Log, messages and exports stay English</source>
   <translation>Ab dem nächsten Start. Log, Nachrichten und Exporte bleiben englisch</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Language of the window</source>
   <translation>Sprache des Fensters</translation>
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
   <translation>gesehen um {since:%H:%M} und {until:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> It is being turned off; the next start goes on with it.</source>
   <translation> Sie wird gerade abgeschaltet; der nächste Start macht damit weiter.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> Not yet: {n}. The next start does it, if nobody else uses the data folder.</source>
   <translation> Noch nicht: {n}. Der nächste Start holt es nach, wenn niemand sonst den Datenordner nutzt.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>A passphrase of our own</source>
   <translation>Eigene Passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Done</source>
   <translation>Fertig</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypt this ship's data</source>
   <translation>Daten dieses Schiffes verschlüsseln</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypted are {ENCRYPTED}.</source>
   <translation>Verschlüsselt: {ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encryption is on. {how_far} {keys}</source>
   <translation>Die Verschlüsselung ist an. {how_far} {keys}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Fault in the program: {name}. Nothing was changed</source>
   <translation>Programmfehler: {name}. Nichts wurde geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Files that are encrypted: {n}.</source>
   <translation>Verschlüsselte Dateien: {n}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>From the next start on Fairlead asks for the passphrase; the distress card opens without it.</source>
   <translation>Ab dem nächsten Start fragt Fairlead nach der Passphrase; die Notfallkarte öffnet auch ohne.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Give a key ashore, or press “{text}”</source>
   <translation>Einen Schlüssel an Land angeben oder „{text}“ drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>It protects a computer or a stick that is taken away, not one that is running and unlocked.</source>
   <translation>Sie schützt einen Computer oder Stick, der weggenommen wird, nicht einen, der läuft und entsperrt ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Keys ashore: {ashore}.</source>
   <translation>Schlüssel an Land: {ashore}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Make the keys</source>
   <translation>Schlüssel erzeugen</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NONE: without the passphrase this log is lost</source>
   <translation>KEINER: ohne Passphrase ist dieses Log verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.</source>
   <translation>NICHT verschlüsselt: {NOT_ENCRYPTED}. {FULL_DISK}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>On a terminal:
fairlead passphrase changes the passphrase
fairlead encrypt --age age1… takes other keys ashore
fairlead decrypt turns it off</source>
   <translation>Im Terminal:
fairlead passphrase ändert die Passphrase
fairlead encrypt --age age1… nimmt andere Schlüssel an Land
fairlead decrypt schaltet sie ab</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Other words</source>
   <translation>Andere Wörter</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Passphrase</source>
   <translation>Passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Public keys ashore</source>
   <translation>Öffentliche Schlüssel an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Sheet for the safe</source>
   <translation>Blatt für den Tresor</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Ship</source>
   <translation>Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance</source>
   <translation>Sechs zufällige Wörter</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance are not guessed in any time. A passphrase of your own has ten letters or more.</source>
   <translation>Sechs zufällige Wörter errät niemand. Eine eigene Passphrase hat zehn Zeichen oder mehr.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Somebody ashore whom you trust makes a pair of keys with age-keygen, keeps the secret one, and sends you the public one, which begins with age1. With theirs the log opens if the passphrase is lost.</source>
   <translation>Eine Vertrauensperson an Land erzeugt mit age-keygen ein Schlüsselpaar, behält den geheimen und sendet den öffentlichen, der mit age1 beginnt. Mit ihrem öffnet das Log, wenn die Passphrase verloren ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Take six words</source>
   <translation>Sechs Wörter nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The key ashore</source>
   <translation>Der Schlüssel an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The keys are made and proved…</source>
   <translation>Die Schlüssel werden erzeugt und geprüft…</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase</source>
   <translation>Die Passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase is not the same twice</source>
   <translation>Die Passphrase ist nicht zweimal dieselbe</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The same again</source>
   <translation>Noch einmal dieselbe</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The sheet for the safe</source>
   <translation>Das Blatt für den Tresor</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is NO key ashore. {LOST}.</source>
   <translation>Es gibt KEINEN Schlüssel an Land. {LOST}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is a key ashore, and “without” is pressed too. Take one of them back</source>
   <translation>Ein Schlüssel an Land ist da, und „ohne“ ist auch gedrückt. Eins davon zurücknehmen</translation>
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
   <translation>VON HAND ABSCHREIBEN UND IN DEN SCHIFFSSAFE LEGEN. Es wird nicht noch einmal gezeigt.

{ship}, Log von Fairlead, {day:%d %b %Y}

Passphrase:
{passphrase}

Schlüssel an Land:
{ashore}

Passphrase verloren: den geheimen Schlüssel von Land an diesen Computer bringen, und auf einem Terminal:
fairlead unlock-with-age FILE

Jetzt Fairlead auf jedem Computer beenden, der diesen Datenordner nutzt, und neu starten: Es fragt nach der Passphrase und verschlüsselt, was da ist. Vorher ist nichts verschlüsselt.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Without a key ashore</source>
   <translation>Ohne Schlüssel an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>age1…, one to a line</source>
   <translation>age1…, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>encryption prepared</source>
   <translation>Verschlüsselung vorbereitet</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>keys ashore: {n}. It begins at the next start</source>
   <translation>Schlüssel an Land: {n}. Es beginnt beim nächsten Start</translation>
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
   <translation>für einen anderen Weg freigegeben, nicht für die Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Choose</source>
   <translation>Wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy</source>
   <translation>Kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for whom?</source>
   <translation>Kopie für wen?</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for {names}</source>
   <translation>Kopie für {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Do not copy</source>
   <translation>Nicht kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For somebody else</source>
   <translation>Für jemand anderen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For this bridge: plotter, ECDIS, paper form</source>
   <translation>Für diese Brücke: Plotter, ECDIS, Papierformular</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>May be copied</source>
   <translation>Darf kopiert werden</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied</source>
   <translation>Nicht kopiert</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied. The log has it that you asked</source>
   <translation>Nicht kopiert. Im Log steht, dass danach gefragt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>There is a position in it, or what may be one. The log keeps for whom you copy it.</source>
   <translation>Darin ist eine Position oder was eine sein kann. Das Log hält fest, für wen kopiert wird.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>{n} of them</source>
   <translation>{n} davon</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>*** {mark}: none of this happened at sea ***</source>
   <translation>*** {mark}: nichts davon ist auf See geschehen ***</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>Fairlead</source>
   <translation>Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} did not take it. Look at the printer, or choose another one</source>
   <translation>Der Drucker {printer_name} hat es nicht angenommen. Drucker prüfen oder einen anderen wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} is not there any more. Choose another one</source>
   <translation>Der Drucker {printer_name} ist nicht mehr da. Einen anderen wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>released for another way out, not for paper</source>
   <translation>für einen anderen Weg freigegeben, nicht für Papier</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{path} cannot be written ({strerror})</source>
   <translation>{path} kann nicht geschrieben werden ({strerror})</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{role}: {text}</source>
   <translation>{role}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Do not print</source>
   <translation>Nicht drucken</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>No printer is set up on this computer.</source>
   <translation>An diesem Computer ist kein Drucker eingerichtet.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>PDF in the outbox folder</source>
   <translation>PDF im Ausgangsordner</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Print</source>
   <translation>Drucken</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read aloud</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read to {names}</source>
   <translation>{names} vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>released for another way out, not for reading out</source>
   <translation>für einen anderen Weg freigegeben, nicht zum Vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>{mark}: not to be transmitted. Read to {names}</source>
   <translation>{mark}: nicht aussenden. {names} vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Copied for {whom}. It is taken back after {value} seconds</source>
   <translation>Kopiert für {whom}. Wird nach {value} Sekunden zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Saved to be printed: {path}</source>
   <translation>Zum Drucken gespeichert: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Sent to the printer {printer}</source>
   <translation>An den Drucker {printer} gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose for whom it is</source>
   <translation>Wählen, für wen es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose who gets it</source>
   <translation>Wählen, wer es bekommt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Held back</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>May go</source>
   <translation>Darf hinaus</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nobody to choose</source>
   <translation>Niemand zu wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Not finished</source>
   <translation>Nicht fertig</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nothing</source>
   <translation>Nichts</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>To {n} of {n2}</source>
   <translation>An {n} von {n2}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Who gets it</source>
   <translation>Wer es bekommt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{name}, blocked</source>
   <translation>{name}, gesperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{title}. {is_for} {words}</source>
   <translation>{title}. {is_for} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Master</source>
   <translation>Kapitän</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Name of the master</source>
   <translation>Name des Kapitäns</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN of the master</source>
   <translation>PIN des Kapitäns</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason</source>
   <translation>Grund</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason, as it will be written down</source>
   <translation>Grund, wie er aufgeschrieben wird</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>That is not the PIN of this name</source>
   <translation>Das ist nicht die PIN dieses Namens</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>{sentence} The release is written into the log.</source>
   <translation>{sentence} Die Freigabe wird ins Log geschrieben.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>How to hand it over</source>
   <translation>Wie es übergeben wird</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Made, but it does NOT verify</source>
   <translation>Gemacht, aber die Prüfung schlägt FEHL</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Not exported</source>
   <translation>Nicht exportiert</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>SHA-256 of its tag manifest, which seals every file in it</source>
   <translation>SHA-256 des Tag-Manifests, das jede Datei darin versiegelt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Stopped</source>
   <translation>Angehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>The watch goes on meanwhile, and so does the log: what is written from now on is not in this export. Put this window aside if you need the bridge; the Export key in the Log tab brings it back.</source>
   <translation>Die Wache läuft weiter und auch das Log: was ab jetzt geschrieben wird, ist nicht in diesem Export. Fenster beiseitelegen, wenn die Brücke gebraucht wird; die Taste Export unter Log holt es zurück.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>What is in the log now</source>
   <translation>Was jetzt im Log steht</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Where it lies</source>
   <translation>Wo es liegt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{duration} so far</source>
   <translation>bisher {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{spent}, {left}</source>
   <translation>{spent}, {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{title}: done</source>
   <translation>{title}: fertig</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>An export is running already. Wait for it, or stop it</source>
   <translation>Ein Export läuft schon. Abwarten oder anhalten</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Fault in the program: {name}. The log is untouched</source>
   <translation>Programmfehler: {name}. Das Log ist unberührt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Stopped. What is done is kept: go on with it from here at any time. Earlier exports are untouched</source>
   <translation>Angehalten. Was fertig ist, bleibt: von hier jederzeit weitermachen. Frühere Exporte sind unberührt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>The log could not be written: {error}</source>
   <translation>Das Log konnte nicht geschrieben werden: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>reading the log</source>
   <translation>Log wird gelesen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>1 original, {megabytes}</source>
   <translation>1 Original, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>A folder</source>
   <translation>Ein Ordner</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Another folder…</source>
   <translation>Anderer Ordner…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>As</source>
   <translation>Als</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases</source>
   <translation>Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about</source>
   <translation>Betroffene Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about: none chosen = all</source>
   <translation>Betroffene Fälle: keiner gewählt = alle</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Choose the cases that it is about</source>
   <translation>Fälle wählen, um die es geht</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Every sentence that was heard, about {megabytes}</source>
   <translation>Jeder empfangene Satz, etwa {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Held until the master releases it: name and reason</source>
   <translation>Zurückgehalten, bis der Kapitän freigibt: Name und Grund</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Not for this purpose: {sentence}</source>
   <translation>Nicht für diesen Zweck: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>One file (zip)</source>
   <translation>Eine Datei (zip)</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What goes in</source>
   <translation>Was hineinkommt</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for</source>
   <translation>Wofür er ist</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for, as it will be written down</source>
   <translation>Wofür er ist, wie es aufgeschrieben wird</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to</source>
   <translation>Wohin</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to put the export</source>
   <translation>Wohin der Export soll</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With media</source>
   <translation>Mit Medien</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With raw sentences</source>
   <translation>Mit Rohsätzen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With the mission</source>
   <translation>Mit dem Einsatz</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Without</source>
   <translation>Ohne</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>evidence for the lawyers</source>
   <translation>Beweise für die Anwälte</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>how the rescue went</source>
   <translation>wie die Rettung verlief</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>own archive</source>
   <translation>eigenes Archiv</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>report to the flag State</source>
   <translation>Bericht an den Flaggenstaat</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>{n:,} originals, {megabytes}</source>
   <translation>{n:,} Originale, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Begin anew</source>
   <translation>Neu beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Change it</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export</source>
   <translation>Export</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export the mission</source>
   <translation>Einsatz exportieren</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Go on with the export of {at}</source>
   <translation>Export von {at} fortsetzen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Let it go on</source>
   <translation>Weiterlaufen lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Next</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Put aside, it goes on</source>
   <translation>Beiseitelegen, er läuft weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it and close</source>
   <translation>Anhalten und schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stopping…</source>
   <translation>Hält an…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export for {title} is done. Export in the Log tab shows it</source>
   <translation>Der Export für {title} ist fertig. Export unter Log zeigt ihn</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export is not finished. What is done of it is kept, and it can be gone on with.</source>
   <translation>Der Export ist nicht fertig. Was davon fertig ist, bleibt und kann fortgesetzt werden.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export was not finished: {problem}</source>
   <translation>Der Export wurde nicht fertig: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The program is to be closed, and the export is not finished. What is done of it is kept.</source>
   <translation>Das Programm soll schließen, und der Export ist nicht fertig. Was davon fertig ist, bleibt.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{i}  {title}</source>
   <translation>{i}  {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{title}, {megabytes} of it done</source>
   <translation>{title}, {megabytes} davon fertig</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>

Withheld: {held}. Every entry stands in it all the same, numbered and sealed, so that it can be verified.</source>
   <translation>



Zurückgehalten: {held}. Jeder Eintrag steht dennoch darin, nummeriert und versiegelt, sodass er geprüft werden kann.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>
{count} not in it: {join}</source>
   <translation>

{count} nicht darin: {join}</translation>
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
   <translation> Von Ihnen weggelassen: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> The custody of {count} says that a copy was made.</source>
   <translation> Im Verwahrungsnachweis von {count} steht, dass kopiert wurde.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>, {count} and {count2} withheld</source>
   <translation>, {count} und {count2} zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Blocked: {sentence}</source>
   <translation>Gesperrt: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Copy {kind} to their stick or disk{value}. Change nothing in it, not even a file name.</source>
   <translation>{kind} auf deren Stick oder Platte kopieren{value}. Nichts darin ändern, auch keinen Dateinamen.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Does not fit: about {megabytes} needed, {megabytes2} free, {megabytes3} missing</source>
   <translation>Passt nicht: etwa {megabytes} nötig, {megabytes2} frei, {megabytes3} fehlen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Figures for publication</source>
   <translation>Zahlen zur Veröffentlichung</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Fits: about {megabytes} needed, {megabytes2} free</source>
   <translation>Passt: etwa {megabytes} nötig, {megabytes2} frei</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>For whom</source>
   <translation>Für wen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Give them the SHA-256 by another way, on paper or by voice. README.txt in it says how it is checked.</source>
   <translation>Die SHA-256 auf anderem Weg geben, auf Papier oder mündlich. README.txt darin sagt, wie geprüft wird.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Holds back</source>
   <translation>Hält zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It does NOT verify: {problem}</source>
   <translation>Die Prüfung schlägt FEHL: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It verifies: untouched</source>
   <translation>Geprüft: unverändert</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It will take about {megabytes}. How much room there is cannot be read</source>
   <translation>Es braucht etwa {megabytes}. Wie viel Platz da ist, lässt sich nicht lesen</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Keep a copy ashore. Keep the SHA-256 below apart from it.</source>
   <translation>Eine Kopie an Land aufbewahren. Die SHA-256 unten getrennt davon.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Making it</source>
   <translation>Wird gemacht</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over</source>
   <translation>Darf übergeben werden</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over. {sentence}</source>
   <translation>Darf übergeben werden. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The log has it: for whom, “{purpose}”, through entry {through_seq:,}, and the SHA-256.{custody}</source>
   <translation>Im Log steht: für wen, „{purpose}“, bis Eintrag {through_seq:,}, und die SHA-256.{custody}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The master decides: {sentence}</source>
   <translation>Der Kapitän entscheidet: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {round} min left</source>
   <translation>noch etwa {round} min</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {value} s left</source>
   <translation>noch etwa {value} s</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>data/publication has the figures. Read them once more before they are published.</source>
   <translation>data/publication hat die Zahlen. Vor dem Veröffentlichen noch einmal lesen.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>every sentence that was heard ({megabytes})</source>
   <translation>jeder empfangene Satz ({megabytes})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>made from {count}</source>
   <translation>gemacht aus {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>original is</source>
   <translation>Original ist</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>originals are</source>
   <translation>Originale sind</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>own track</source>
   <translation>eigener Track</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>raw sentences</source>
   <translation>Rohsätze</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>some seconds left</source>
   <translation>noch einige Sekunden</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this folder, all of it,</source>
   <translation>diesen Ordner ganz</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this one file</source>
   <translation>diese eine Datei</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entries</source>
   <translation>ganze Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entry</source>
   <translation>ganzer Eintrag</translation>
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
   <translation>2. PLATTE</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DISK</source>
   <translation>PLATTE</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DROPPED</source>
   <translation>VERWORFEN</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>LOG</source>
   <translation>LOG</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>RECORDER</source>
   <translation>AUFZEICHN.</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>all there</source>
   <translation>alles da</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>another one</source>
   <translation>eine andere</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>by {by}</source>
   <translation>von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>does not answer</source>
   <translation>antwortet nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>fails</source>
   <translation>funktioniert nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>gets no copies</source>
   <translation>bekommt keine Kopien</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is another one</source>
   <translation>ist eine andere</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is full</source>
   <translation>ist voll</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is gone</source>
   <translation>ist weg</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is missing</source>
   <translation>fehlt</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is read-only</source>
   <translation>ist schreibgeschützt</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is refused</source>
   <translation>wird abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no copies</source>
   <translation>keine Kopien</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no room</source>
   <translation>voll</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not saved</source>
   <translation>nicht gesichert</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not there</source>
   <translation>nicht da</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>only to read</source>
   <translation>nur lesbar</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>pulled out</source>
   <translation>abgezogen</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>refused</source>
   <translation>abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{link}: {phase}. {why}</source>
   <translation>{link}: {phase}. {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{lost} lost</source>
   <translation>{lost} verloren</translation>
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
   <translation>{pending} warten</translation>
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
   <translation>{waiting} warten</translation>
  </message>
  <message>
   <location filename="../../../ui/fonts.py" />
   <source>Noto Sans</source>
   <translation>Noto Sans</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A circle of this radius that stays where the selected case, else own ship, is now</source>
   <translation>Ein Kreis mit diesem Radius, der dort bleibt, wo der gewählte Fall, sonst das eigene Schiff, jetzt ist</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A target that comes in is a warning, once until it has left. Targets already inside raise nothing.</source>
   <translation>Ein Ziel, das hereinkommt, ist eine Warnung, einmal, bis es draußen war. Ziele, die schon drin sind, lösen nichts aus.</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>All round</source>
   <translation>Rundum</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>At a place</source>
   <translation>An einem Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Bearings</source>
   <translation>Peilungen</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>By the bow</source>
   <translation>Zum Bug</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Draw on the chart</source>
   <translation>Auf der Karte zeichnen</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From °</source>
   <translation>Von °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From, NM</source>
   <translation>Von, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship</source>
   <translation>Fährt mit eigenem Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship, clockwise from one bearing to the other</source>
   <translation>Fährt mit eigenem Schiff, im Uhrzeigersinn von einer Peilung zur anderen</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard these</source>
   <translation>Diese bewachen</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard zone {number}</source>
   <translation>Wachzone {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard {number}</source>
   <translation>Wachzone {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Leave as it was</source>
   <translation>Lassen, wie es war</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Name of guard zone {number}</source>
   <translation>Name der Wachzone {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Radius, NM</source>
   <translation>Radius, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Sector</source>
   <translation>Sektor</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To °</source>
   <translation>Nach °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To, NM</source>
   <translation>Bis, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>True</source>
   <translation>Rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{name}: own position is not known, and no case is selected. A zone at a place needs one</source>
   <translation>{name}: eigene Position ist nicht bekannt, und kein Fall ist gewählt. Eine Zone an einem Ort braucht eins davon</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{text}: {what} is a number, e.g. 3</source>
   <translation>{text}: {what} ist eine Zahl, z. B. 3</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Give the name that the PIN is for</source>
   <translation>Den Namen angeben, zu dem die PIN gehört</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over</source>
   <translation>Übergabe</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over sheet</source>
   <translation>Übergabeblatt</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Not now</source>
   <translation>Jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Place of safety</source>
   <translation>Sicherer Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>The log is still being read ({value} %): the sheet comes with its end</source>
   <translation>Das Log wird noch gelesen ({value} %): das Blatt kommt am Ende</translation>
  </message>
  <message>
   <location filename="../../../ui/handover_view.py" />
   <source>To act on: {title}</source>
   <translation>Zu tun: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>15 min of {n} feeds</source>
   <translation>15 min von {n} Datenströmen</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>BOARDING</source>
   <translation>ENTERN</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Boarding</source>
   <translation>Entern</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Details</source>
   <translation>Einzelheiten</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT</source>
   <translation>VORFALL</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT {clock}</source>
   <translation>VORFALL {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Its page: all fields, media, statements (D)</source>
   <translation>Seine Seite: alle Felder, Medien, Aussagen (D)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Manoeuvre</source>
   <translation>Manöver</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note</source>
   <translation>Notiz</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note on the incident</source>
   <translation>Notiz zum Vorfall</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Other…</source>
   <translation>Andere…</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>RAMMING</source>
   <translation>RAMMEN</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Ramming</source>
   <translation>Rammen</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Read out</source>
   <translation>Vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>SHOTS</source>
   <translation>SCHÜSSE</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Shots</source>
   <translation>Schüsse</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>The checkpoint that was signed with the mark: its code for the radio or the paper log (R)</source>
   <translation>Der Prüfpunkt, der mit der Marke signiert wurde: sein Code für Funk oder Papierlog (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Threat</source>
   <translation>Bedrohung</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>hull marks, weapon, words, language: Enter saves</source>
   <translation>Rumpfkennzeichen, Waffe, Worte, Sprache: Enter speichert</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds}
signed {at}</source>
   <translation>{feeds}
signiert {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds} marked</source>
   <translation>{feeds} markiert</translation>
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
   <translation>Eigenes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>What was typed before the restart is back. Check it before you save</source>
   <translation>Was vor dem Neustart getippt war, ist wieder da. Vor dem Speichern prüfen</translation>
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
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>KEYS</source>
   <translation>TASTEN</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Keymap</source>
   <translation>Tastenplan</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Return</source>
   <translation>Eingabe</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Space</source>
   <translation>Leertaste</translation>
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
   <translation>Diese Taste kann ein Computer nicht unterscheiden</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>WIDE</source>
   <translation>BREIT</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>While a text is typed it would be a letter: choose a function key, or one with Ctrl or Alt</source>
   <translation>Beim Tippen wäre es ein Buchstabe: Funktionstaste wählen oder eine mit Ctrl oder Alt</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{key} is now “{words}”. Give that one another key first</source>
   <translation>{key} ist jetzt „{words}“. Dort zuerst eine andere Taste geben</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is already “{words}” ({group}). Give that one another key first</source>
   <translation>{name} ist schon „{words}“ ({group}). Dort zuerst eine andere Taste geben</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is needed in every form and list</source>
   <translation>{name} wird in jeder Maske und Liste gebraucht</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{shown:&lt;22} {words}</source>
   <translation>{shown:&lt;22} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>“{words}” keeps its key</source>
   <translation>„{words}“ behält seine Taste</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys are the usual ones again</source>
   <translation>Alle Tasten sind wieder die üblichen</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys as usual</source>
   <translation>Alle wie üblich</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Back to the map</source>
   <translation>Zurück zum Plan</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Change keys</source>
   <translation>Tasten ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act first</source>
   <translation>Zuerst eine Handlung wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act, then press its new key</source>
   <translation>Handlung wählen, dann die neue Taste drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose the act first</source>
   <translation>Zuerst die Handlung wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Give an act another key</source>
   <translation>Einer Handlung eine andere Taste geben</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys</source>
   <translation>Tasten</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of the bridge log Fairlead</source>
   <translation>Tasten des Brückenlogs Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of this window</source>
   <translation>Tasten dieses Fensters</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Press the new key for “{words}”</source>
   <translation>Neue Taste für „{words}“ drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>The new key</source>
   <translation>Die neue Taste</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>This one as usual</source>
   <translation>Diese wie üblich</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap}   {words}</source>
   <translation>{cap}   {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} is now “{words}”</source>
   <translation>{cap} ist jetzt „{words}“</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} … {value}</source>
   <translation>{cap} … {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{error}. Press another key, or Escape</source>
   <translation>{error}. Andere Taste drücken, oder Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{words}, {cap}</source>
   <translation>{words}, {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>“{words}” has its usual key again</source>
   <translation>„{words}“ hat wieder die übliche Taste</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>A mark at this moment</source>
   <translation>Eine Marke in diesem Augenblick</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Acknowledge the worst alert</source>
   <translation>Dringendste Meldung quittieren</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Arrows</source>
   <translation>Pfeile</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Back to the bridge</source>
   <translation>Zurück zur Brücke</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Backspace</source>
   <translation>Rücktaste</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Between chart and work panel</source>
   <translation>Zwischen Karte und Arbeitsfeld</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Brightness and colours</source>
   <translation>Helligkeit und Farben</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Case, position, actor; two ships</source>
   <translation>Fall, Position, Akteur; zwei Schiffe</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cases, People … Targets</source>
   <translation>Fälle, Personen … Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Closer, further off</source>
   <translation>Näher, weiter weg</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Comms</source>
   <translation>Komm.</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Count people, or back</source>
   <translation>Personen zählen, oder zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cross for the arrows; Enter: what can be done there</source>
   <translation>Kreuz für die Pfeiltasten; Enter: was dort getan werden kann</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Devices; live plots</source>
   <translation>Geräte; laufende Plots</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Draw a guard zone</source>
   <translation>Wachzone zeichnen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Drill</source>
   <translation>Übung</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Faster</source>
   <translation>Schneller</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>First point of a stretch</source>
   <translation>Erster Punkt eines Abschnitts</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Hand over the watch, sign on</source>
   <translation>Wache übergeben, anmelden</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In a form</source>
   <translation>In einer Maske</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In the log</source>
   <translation>Im Log</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Its page</source>
   <translation>Seine Seite</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave it; what was typed stays</source>
   <translation>Verlassen; was getippt ist, bleibt</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave what is selected</source>
   <translation>Auswahl aufheben</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Left</source>
   <translation>Links</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Line {n} of those written often</source>
   <translation>Zeile {n} der häufigen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Lines written often</source>
   <translation>Häufige Zeilen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>List of alerts</source>
   <translation>Liste der Meldungen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Live plots</source>
   <translation>Laufende Plots</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Log</source>
   <translation>Log</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Man overboard</source>
   <translation>Mann über Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark an incident</source>
   <translation>Vorfall markieren</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark at the pointer, or correct it</source>
   <translation>Marke am Zeiger, oder berichtigen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measure, PPI (I), zone (G), mark</source>
   <translation>Messen, PPI (I), Zone (G), Marke</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measuring lines 1 and 2</source>
   <translation>Messlinien 1 und 2</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Move the chart</source>
   <translation>Karte verschieben</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next case</source>
   <translation>Nächster Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next colours</source>
   <translation>Nächste Farben</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next field or key, and back</source>
   <translation>Nächstes Feld, und zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next step of several</source>
   <translation>Nächster von mehreren Schritten</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next target on the chart, and back</source>
   <translation>Nächstes Ziel auf der Karte, und zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next trip of the boat</source>
   <translation>Nächste Tour des Bootes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>On the chart</source>
   <translation>Auf der Karte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: man, woman, minor …</source>
   <translation>Eine mehr: Mann, Frau …</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: {lower}</source>
   <translation>Eine Person mehr: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second back</source>
   <translation>Eine Sekunde zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second on, or to the next sentence</source>
   <translation>Eine Sekunde vor, oder zum nächsten Satz</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Open a new case</source>
   <translation>Neuen Fall eröffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Own ship to the middle</source>
   <translation>Eigenes Schiff in die Mitte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>PPI or chart; coast in it</source>
   <translation>PPI oder Karte; Küste darin</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pages</source>
   <translation>Seiten</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pause or go on</source>
   <translation>Pause oder weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>People</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Read out the checkpoint</source>
   <translation>Prüfpunkt vorlesen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Replay</source>
   <translation>Replay</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Right</source>
   <translation>Rechts</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Save, send</source>
   <translation>Speichern, senden</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search the log</source>
   <translation>Im Log suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search, in the list of lines</source>
   <translation>Suchen, in der Zeilenliste</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Second point of a stretch</source>
   <translation>Zweiter Punkt eines Abschnitts</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Silence what sounds, for 30 s</source>
   <translation>Was tönt, 30 s abstellen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Slower</source>
   <translation>Langsamer</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Take the stretch out</source>
   <translation>Abschnitt herausnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Target (T), cross (X), own ship</source>
   <translation>Ziel (T), Kreuz (X), Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Targets</source>
   <translation>Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Tell those who may be told</source>
   <translation>Informieren, wer es darf</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The helm of own ship</source>
   <translation>Das Ruder des eigenen Schiffs</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The instructor's window</source>
   <translation>Das Fenster des Ausbilders</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: deceased</source>
   <translation>Die letzte: verstorben</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: disabled</source>
   <translation>Die letzte: behindert</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: medical</source>
   <translation>Die letzte: medizinisch</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: pregnant</source>
   <translation>Die letzte: schwanger</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The step before</source>
   <translation>Der Schritt davor</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>This map of keys</source>
   <translation>Dieser Tastenplan</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the event before</source>
   <translation>Zum vorigen Ereignis</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the next event</source>
   <translation>Zum nächsten Ereignis</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Training: what would have gone</source>
   <translation>Übung: was hinausginge</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo the last one</source>
   <translation>Die letzte zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo what was just entered</source>
   <translation>Letzte Eingabe zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Urgent acts</source>
   <translation>Dringende Handlungen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Watch and master</source>
   <translation>Wache und Kapitän</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What happens, by number</source>
   <translation>Was geschieht, nach Nummer</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What is up, place, motion, vectors</source>
   <translation>Oben, Lage, Bewegung, Vekt.</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What proves the log</source>
   <translation>Was das Log beweist</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While an incident is open</source>
   <translation>Während ein Vorfall offen ist</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While counting</source>
   <translation>Beim Zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Who may be told what</source>
   <translation>Wem darf was gesagt werden</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Window</source>
   <translation>Fenster</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel narrower</source>
   <translation>Arbeitsfeld schmaler</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel wider</source>
   <translation>Arbeitsfeld breiter</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel: own window, or back</source>
   <translation>Arbeitsfeld: Fenster, oder zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Write a line in the log</source>
   <translation>Zeile ins Log schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ALARM</source>
   <translation>ALARM</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Apr</source>
   <comment>month</comment>
   <translation>Apr</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Aug</source>
   <comment>month</comment>
   <translation>Aug</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>CAUTION</source>
   <translation>VORSICHT</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>COUNTED</source>
   <translation>GEZÄHLT</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Course</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Dec</source>
   <comment>month</comment>
   <translation>Dez</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>EMERGENCY</source>
   <translation>NOTALARM</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ESTIMATED</source>
   <translation>GESCHÄTZT</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Feb</source>
   <comment>month</comment>
   <translation>Feb</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Guests</source>
   <translation>Gäste</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jan</source>
   <comment>month</comment>
   <translation>Jan</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jul</source>
   <comment>month</comment>
   <translation>Jul</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jun</source>
   <comment>month</comment>
   <translation>Jun</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Last
person</source>
   <translation>Letzte
Person</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Look-out</source>
   <translation>Ausguck</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Mar</source>
   <comment>month</comment>
   <translation>Mär</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>May</source>
   <comment>month</comment>
   <translation>Mai</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>No reply</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Nov</source>
   <comment>month</comment>
   <translation>Nov</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Oct</source>
   <comment>month</comment>
   <translation>Okt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>REPORTED</source>
   <translation>GEMELDET</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Rounds</source>
   <translation>Rundgang</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Sep</source>
   <comment>month</comment>
   <translation>Sep</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>WARNING</source>
   <translation>WARNUNG</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>a guess</source>
   <translation>vermutet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>about</source>
   <translation>ca.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>address</source>
   <translation>Adresse</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>addressed</source>
   <translation>Empfänger</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>adrift</source>
   <translation>treibt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>alarm</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>answer</source>
   <translation>Antwort</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>any</source>
   <translation>alle</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bad</source>
   <translation>defekt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bcc</source>
   <translation>bcc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>behind</source>
   <translation>nach</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>birth</source>
   <translation>Geburt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>blocked</source>
   <translation>gesperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bright</source>
   <translation>hell</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>by mail</source>
   <translation>per Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>calm</source>
   <translation>glatt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>capsized</source>
   <translation>gekentert</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>caution</source>
   <translation>Vorsicht</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>cc</source>
   <translation>cc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>certain</source>
   <translation>sicher</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>clipboard</source>
   <translation>Zwischenablage</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>closed</source>
   <translation>zu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>counted</source>
   <translation>gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>course</source>
   <translation>Kurs</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>danger</source>
   <translation>Gefahr</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dangerous</source>
   <translation>gefährlich</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>day</source>
   <translation>Tag</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased ashore</source>
   <translation>tot an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased at sea</source>
   <translation>tot auf See</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deflating</source>
   <translation>verliert Luft</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>delivered</source>
   <translation>zugestellt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dusk</source>
   <translation>Dämmerung</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>estimated</source>
   <translation>geschätzt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>everything</source>
   <translation>alles</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>evidence</source>
   <translation>Beweise</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>failed</source>
   <translation>gestört</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>fast</source>
   <translation>vor</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>female</source>
   <translation>weiblich</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>folded</source>
   <translation>zugeklappt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>held</source>
   <translation>zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>helicopter</source>
   <translation>Hubschrauber</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>high</source>
   <translation>hoch</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>in cc, blocked</source>
   <translation>in CC, gesperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infant</source>
   <translation>Säugling</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infants</source>
   <translation>Säuglinge</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>knots</source>
   <translation>Knoten</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>known</source>
   <translation>bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ledger</source>
   <translation>Personenbuch</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>likely</source>
   <translation>wahrscheinlich</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>live</source>
   <translation>aktiv</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>lost</source>
   <translation>verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>low</source>
   <translation>niedrig</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>mail</source>
   <translation>Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>male</source>
   <translation>männlich</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>man</source>
   <translation>Mann</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medical</source>
   <translation>medizinisch</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medium</source>
   <translation>mittel</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>men</source>
   <translation>Männer</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>met</source>
   <translation>erfüllt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor</source>
   <translation>Mind.j.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor alone</source>
   <translation>Mind.j. allein</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor with family</source>
   <translation>Mind.j. mit Familie</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors</source>
   <translation>Mind.j.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors alone</source>
   <translation>Mind.j. allein</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors with family</source>
   <translation>Mind.j. mit Familie</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>missing</source>
   <translation>vermisst</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>moderate</source>
   <translation>mäßig</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>new</source>
   <translation>neu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>night</source>
   <translation>Nacht</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>no fix</source>
   <translation>kein Fix</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>nobody</source>
   <translation>niemand</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>none</source>
   <translation>keine</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>now</source>
   <translation>jetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>old</source>
   <translation>alt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>open</source>
   <translation>offen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>opening</source>
   <translation>öffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>other ship</source>
   <translation>anderes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>own</source>
   <translation>eigen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pattern</source>
   <translation>Muster</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>port</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pregnant</source>
   <translation>schwanger</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>print</source>
   <translation>Druck</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>radio</source>
   <translation>Funk</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ready</source>
   <translation>bereit</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>relative</source>
   <translation>relativ</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>reported</source>
   <translation>gemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>role</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>rough</source>
   <translation>grob</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saved</source>
   <translation>gesichert</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saving…</source>
   <translation>sichert…</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>seen</source>
   <translation>gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>silent</source>
   <translation>stumm</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>sleeping</source>
   <translation>schlafend</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slight</source>
   <translation>leicht bewegt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slow</source>
   <translation>nach</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>smooth</source>
   <translation>ruhig</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>stale</source>
   <translation>veraltet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>suspected</source>
   <translation>vermutet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the boat</source>
   <translation>Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the sea</source>
   <translation>See</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>to nobody</source>
   <translation>an niemanden</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>true</source>
   <translation>absolut</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unexplained</source>
   <translation>ungeklärt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unidentified</source>
   <translation>nicht erkannt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unsigned</source>
   <translation>ohne Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>wait</source>
   <translation>warten</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waiting</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waits</source>
   <translation>wartet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>was</source>
   <translation>war</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>were</source>
   <translation>waren</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>why</source>
   <translation>warum</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>woman</source>
   <translation>Frau</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>women</source>
   <translation>Frauen</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>years</source>
   <translation>Jahre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>yes</source>
   <translation>ja</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>you</source>
   <translation>Sie</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>{names} and {last}</source>
   <translation>{names} und {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>✓ tied</source>
   <translation>✓ verbunden</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>At text_scale = {scale:.1f} the window is larger than this screen, and what stands at its edges is not seen. Write text_scale = {most:.1f} under [screen] in the settings and start again</source>
   <translation>Mit text_scale = {scale:.1f} ist das Fenster größer als dieser Bildschirm; was an seinen Rändern steht, sieht man nicht. In den Einstellungen unter [screen] text_scale = {most:.1f} schreiben und neu starten</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Drag: as wide as you want the work panel</source>
   <translation>Ziehen: Arbeitsfeld so breit wie gewünscht</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Text on this screen is {high:.1f} mm high, and {least} mm is read from 1 m. Everything works; for larger text write text_scale = {wanted:.1f} under [screen] in the settings and start again</source>
   <translation>Text auf diesem Bildschirm ist {high:.1f} mm hoch; aus 1 m liest man {least} mm. Alles geht; für größeren Text in den Einstellungen unter [screen] text_scale = {wanted:.1f} schreiben und neu starten</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Work panel · Fairlead</source>
   <translation>Arbeitsfeld · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>panel window</source>
   <translation>Arbeitsfenster</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Acknowledge  {cap}</source>
   <translation>Quittieren  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>CPA</source>
   <translation>CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>DSC distress call</source>
   <translation>DSC-Notruf</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Distress card  {cap}</source>
   <translation>Notkarte  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Fault in the program: {name}</source>
   <translation>Programmfehler: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Give the passphrase</source>
   <translation>Passphrase eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold for {HOLD_S} seconds to unlock</source>
   <translation>Zum Entsperren {HOLD_S} Sekunden halten</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold it… {left}</source>
   <translation>Halten… {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked by {by} since {since}</source>
   <translation>Gesperrt von {by} seit {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked since {since}, nobody was signed on</source>
   <translation>Gesperrt seit {since}, niemand war angemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>NOTHING IS RECORDED</source>
   <translation>NICHTS WIRD AUFGEZEICHNET</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Nobody has a PIN, so nothing is asked: this keeps eyes and elbows off, not hands.</source>
   <translation>Niemand hat eine PIN, also wird nichts gefragt: das hält Augen und Ellbogen ab, nicht Hände.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Opening…</source>
   <translation>Wird geöffnet…</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Passphrase of the log</source>
   <translation>Passphrase des Logs</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Press your name first</source>
   <translation>Zuerst den eigenen Namen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Silence  {cap}</source>
   <translation>Stumm  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>The watch goes on: {recording}. Alarms sound as always.</source>
   <translation>Die Wache läuft weiter: {recording}. Alarme tönen wie immer.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>This is not the passphrase</source>
   <translation>Das ist nicht die Passphrase</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock</source>
   <translation>Entsperren</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock with the passphrase</source>
   <translation>Mit der Passphrase entsperren</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Who unlocks</source>
   <translation>Wer entsperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Wrong PIN for {name}</source>
   <translation>Falsche PIN für {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>a replay, nothing is recorded</source>
   <translation>ein Replay, nichts wird aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>alert of a device</source>
   <translation>Meldung eines Gerätes</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>and {hidden} more</source>
   <translation>und {hidden} weitere</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by a held key: nobody has a PIN</source>
   <translation>durch gehaltene Taste: niemand hat eine PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by {name}, with the PIN</source>
   <translation>von {name}, mit der PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>clocks of two stations</source>
   <translation>Uhren zweier Stationen</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>closing target</source>
   <translation>Ziel im Anlauf</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>computer clock</source>
   <translation>Computeruhr</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>dangerous target lost</source>
   <translation>gefährliches Ziel verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>data lost</source>
   <translation>Datenverlust</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>date of a device</source>
   <translation>Datum eines Gerätes</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>devices disagree</source>
   <translation>Geräte weichen ab</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>disk nearly full</source>
   <translation>Platte fast voll</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>emergency beacon</source>
   <translation>Notfunkbake</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>feeds of an incident</source>
   <translation>Datenströme eines Vorfalls</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>guard zone</source>
   <translation>Wachzone</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>man overboard</source>
   <translation>Mann über Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>own position</source>
   <translation>eigene Position</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>people count</source>
   <translation>Personenzählung</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>personal records</source>
   <translation>Personenakten</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position datum</source>
   <translation>Kartendatum der Position</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position fix</source>
   <translation>Positions-Fix</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position jump</source>
   <translation>Positionssprung</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>recording ({words})</source>
   <translation>Aufzeichnung läuft ({words})</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>second disk</source>
   <translation>zweite Platte</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>ship off her echo</source>
   <translation>Schiff abseits ihres Echos</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>targets lost</source>
   <translation>Ziele verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>vessel of the register</source>
   <translation>Schiff des Registers</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>with the passphrase of the log</source>
   <translation>mit der Passphrase des Logs</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>zone of the sea</source>
   <translation>Seegebiet</translation>
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
   <translation>von {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen locked</source>
   <translation>Bildschirm gesperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen unlocked</source>
   <translation>Bildschirm entsperrt</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>{detail}, at {station}</source>
   <translation>{detail}, an {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 line of the program is not shown</source>
   <translation>1 Zeile des Programms ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 other line is not shown</source>
   <translation>1 weitere Zeile ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>Ship's log</source>
   <translation>Schiffstagebuch</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>System</source>
   <translation>System</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} lines of the program are not shown</source>
   <translation>{n:,} Zeilen des Programms ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} other lines are not shown</source>
   <translation>{n:,} weitere Zeilen ausgeblendet</translation>
  </message>
  <message>
   <location filename="../../../ui/log_model.py" />
   <source>{at:%H:%M} {title} {text}</source>
   <translation>{at:%H:%M} {title} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Correct it</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Give the mark a name</source>
   <translation>Der Marke einen Namen geben</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>It stands in the log with its position. Struck out or corrected as any line.</source>
   <translation>Sie steht mit ihrer Position im Log. Streichen oder berichtigen wie jede Zeile.</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Leave</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Mark on the chart</source>
   <translation>Marke auf der Karte</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Name</source>
   <translation>Name</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Net, adrift</source>
   <translation>Netz, treibend</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Not taken. What you typed is still here</source>
   <translation>Nicht angenommen. Was getippt ist, ist noch da</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Set the mark</source>
   <translation>Marke setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Symbol</source>
   <translation>Symbol</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Take it off the chart</source>
   <translation>Von der Karte nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>Age</source>
   <translation>Alter</translation>
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
   <translation>Ziel</translation>
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
   <translation>Alle {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>It is over: there is nothing to mute any more</source>
   <translation>Sie ist beendet: nichts mehr stummzuschalten</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Leave the sound</source>
   <translation>Ton lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Muted until {clock} UTC. {mute_line}</source>
   <translation>Stumm bis {clock} UTC. {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>No sound for a while: {title}</source>
   <translation>Einige Zeit ohne Ton: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Of {source}</source>
   <translation>Von {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again</source>
   <translation>Wieder mit Ton</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again: {mute_line}</source>
   <translation>Wieder mit Ton: {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>This kind</source>
   <translation>Diese Art</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why (stands in the log and in the hand-over)</source>
   <translation>Warum (steht im Log und in der Übergabe)</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why it is muted</source>
   <translation>Warum sie stumm ist</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>by {by}: {reason}</source>
   <translation>von {by}: {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>cable broken, spare ordered …</source>
   <translation>Kabel gebrochen, Ersatz bestellt …</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>this kind of alert</source>
   <translation>diese Art Meldung</translation>
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
   <translation>Fairlead wurde nicht gestartet</translation>
  </message>
  <message>
   <location filename="../../../ui/notices.py" />
   <source>OK, {more} more</source>
   <translation>OK, noch {more}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>No target or case is called {name}. Write T07, a ship's name or a case number before the bearing</source>
   <translation>Kein Ziel oder Fall heißt {name}. T07, einen Schiffsnamen oder eine Fallnummer vor die Peilung schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is not known: a range and bearing from us gives no position</source>
   <translation>Eigene Position ist nicht bekannt: Abstand und Peilung von uns ergeben keine Position</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is old ({duration}): a range and bearing from us gives no position now</source>
   <translation>Eigene Position ist alt ({duration}): Abstand und Peilung von uns ergeben jetzt keine Position</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>case {short_number}</source>
   <translation>Fall {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{name} was last heard {duration} ago: where she is now is not known</source>
   <translation>{name} zuletzt vor {duration} empfangen: wo sie jetzt ist, ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{number} has no position to measure from</source>
   <translation>{number} hat keine Position, von der man messen kann</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{n} targets are called {name}. Choose it on the chart and press Range and bearing</source>
   <translation>{n} Ziele heißen {name}. Auf der Karte wählen und Abstand und Peilung drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/aside.py" />
   <source>The file cannot be read: {value}</source>
   <translation>Die Datei kann nicht gelesen werden: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Attach a file</source>
   <translation>Datei anhängen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Copy without metadata. It is still a picture: only the master may release it</source>
   <translation>Kopie ohne Metadaten. Es ist trotzdem ein Bild: nur der Kapitän darf es freigeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>File to attach</source>
   <translation>Datei zum Anhängen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Held</source>
   <translation>Zurückgehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>No position found in it</source>
   <translation>Keine Position darin gefunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Position in it</source>
   <translation>Position darin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Send a copy without metadata</source>
   <translation>Kopie ohne Metadaten senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Take off {name}</source>
   <translation>{name} wegnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>The copy is being made…</source>
   <translation>Die Kopie wird gemacht…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>something in it may be a position</source>
   <translation>etwas darin kann eine Position sein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} has more than {value} MB. Send it another way</source>
   <translation>{name} hat mehr als {value} MB. Auf anderem Weg senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is being looked into…</source>
   <translation>{name} wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is no file. Choose one file</source>
   <translation>{name} ist keine Datei. Eine Datei wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} · {size}</source>
   <translation>{name} · {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{reasons}; {n} more</source>
   <translation>{reasons}; {n} weitere</translation>
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
   <translation>Betrifft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answered</source>
   <translation>Beantwortet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers no earlier call</source>
   <translation>Antwortet auf kein früheres Gespräch</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers: {described}</source>
   <translation>Antwortet auf: {described}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>By voice</source>
   <translation>Mündlich</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Channel</source>
   <translation>Kanal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>DSC</source>
   <translation>DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>E-mail</source>
   <translation>E-Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Iridium</source>
   <translation>Iridium</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Log a call</source>
   <translation>Gespräch eintragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Navtex</source>
   <translation>Navtex</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No</source>
   <translation>Nein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No answer</source>
   <translation>Keine Antwort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No case</source>
   <translation>Kein Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No earlier call</source>
   <translation>Kein früheres Gespräch</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Not answered</source>
   <translation>Unbeantwortet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Other</source>
   <translation>Andere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Phone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Radio</source>
   <translation>Funk</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Received</source>
   <translation>Empfangen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Refused</source>
   <translation>Abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Remind to call again, minutes</source>
   <translation>Erinnern, wieder zu rufen, Minuten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Satellite</source>
   <translation>Satellit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Save call</source>
   <translation>Gespräch speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say whether they answered. That nobody answered matters as much</source>
   <translation>Angeben, ob geantwortet wurde. Dass niemand antwortete, zählt genauso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say with whom</source>
   <translation>Angeben, mit wem</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Sent</source>
   <translation>Gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>They called</source>
   <translation>Sie riefen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>VHF</source>
   <translation>UKW</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We answered</source>
   <translation>Wir antworteten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We called</source>
   <translation>Wir riefen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>What came of it</source>
   <translation>Ergebnis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>When</source>
   <translation>Wann</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>With whom</source>
   <translation>Mit wem</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>what was said</source>
   <translation>was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>{when} {party}, {lower}</source>
   <translation>{when} {party}, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Add actor</source>
   <translation>Akteur zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Give it a name, e.g. patrol boat?</source>
   <translation>Einen Namen geben, z. B. Patrouillenboot?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Hull marks</source>
   <translation>Rumpfkennzeichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the picture: press the one that it is</source>
   <translation>Im Lagebild: das richtige drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the register: press the one that it is</source>
   <translation>Im Register: das richtige drücken</translation>
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
   <translation>Anwesend seit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Radar no.</source>
   <translation>Radar-Nr.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Save actor</source>
   <translation>Akteur speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Targets in the picture</source>
   <translation>Ziele im Lagebild</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Vessels of the register</source>
   <translation>Schiffe des Registers</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>hull {hull_marks}</source>
   <translation>Rumpf {hull_marks}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>name, or what it looks like</source>
   <translation>Name, oder wie es aussieht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>nine digits</source>
   <translation>neun Ziffern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>seen {n} times</source>
   <translation>{n} mal gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>what they do</source>
   <translation>was sie tun</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>{miles} NM from us</source>
   <translation>{miles} NM von uns</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source> (no actor yet)</source>
   <translation> (noch kein Akteur)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CLOSED</source>
   <translation>ZU</translation>
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
   <translation>CTS Drift</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value} with drift {drift_words}</source>
   <translation>CTS {value} mit Drift {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value}. Press to set the drift</source>
   <translation>CTS {value}. Drücken, um die Drift zu setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Close</source>
   <comment>a case</comment>
   <translation>Ende</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Details of the boat</source>
   <translation>Einzelheiten des Bootes</translation>
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
   <translation>ETA {value}, {how}. Drücken, um die Geschwindigkeiten zu setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Edit the details of the boat</source>
   <translation>Einzelheiten des Bootes ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>NO PHASE</source>
   <translation>OHNE STUFE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>No details of the boat entered yet.</source>
   <translation>Noch keine Einzelheiten des Bootes eingegeben.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Not known</source>
   <translation>Nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>OSC: {on_scene_coordinator}</source>
   <translation>OSC: {on_scene_coordinator}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>People {lower}: {text}. Press for its history and a new number</source>
   <translation>Personen {lower}: {text}. Drücken für Verlauf und neue Zahl</translation>
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
   <translation>RHIB ETA {value}, mit {value2}. Drücken, um die Geschwindigkeiten zu setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB {rhib}</source>
   <translation>RHIB {rhib}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Reopen</source>
   <translation>Neu öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Source not given</source>
   <translation>Quelle nicht genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Warning, fast: </source>
   <translation>Achtung, schnell: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>none yet</source>
   <translation>noch keine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>source not given</source>
   <translation>Quelle nicht genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} at {speed_words}, {speed} kn</source>
   <translation>{duration} bei {speed_words}, {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} to case</source>
   <translation>{duration} bis Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{knots:.0f} kn</source>
   <translation>{knots:.0f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{miles} NM off</source>
   <translation>{miles} NM weit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{outcome}. </source>
   <translation>{outcome}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{source} · closed {clock}</source>
   <translation>{source} · geschlossen {clock}</translation>
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
   <translation>{value}{name}, auf der Karte wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Arrived where</source>
   <translation>Wo angekommen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>By whom, taken to where</source>
   <translation>Von wem, wohin gebracht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Choose what became of it</source>
   <translation>Wählen, was daraus wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Close case</source>
   <translation>Fall schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Handed over or transferred to where</source>
   <translation>Wohin übergeben oder umgestiegen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Outcome</source>
   <translation>Ausgang</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Pulled back to where, by whom</source>
   <translation>Wohin zurückgebracht, von wem</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Reopen case</source>
   <translation>Fall neu öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Say why it is reopened</source>
   <translation>Angeben, warum er neu geöffnet wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>The boat afterwards</source>
   <translation>Das Boot danach</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>what became of the people and the boat</source>
   <translation>was aus Personen und Boot wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>why it is reopened</source>
   <translation>warum er neu geöffnet wird</translation>
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
   <translation>noch keine Stufe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{aboard} on board</source>
   <translation>{aboard} an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</source>
   <translation>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{unexplained} unexplained</source>
   <translation>{unexplained} ungeklärt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A drift has a direction and a speed</source>
   <translation>Eine Drift hat Richtung und Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A number</source>
   <translation>Eine Zahl</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Below 1 kn she is reckoned with {speed_kn:g} kn.</source>
   <translation>Unter 1 kn wird mit {speed_kn:g} kn gerechnet.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>By SOG</source>
   <translation>Nach SOG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift</source>
   <translation>Drift</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift so far</source>
   <translation>Bisherige Drift</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Enter the speed</source>
   <translation>Fahrt eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Not known any more</source>
   <translation>Nicht mehr bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Nothing to offer</source>
   <translation>Nichts anzubieten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship by</source>
   <translation>Eigenes Schiff nach</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship, kn</source>
   <translation>Eigenes Schiff, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB</source>
   <translation>RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB by</source>
   <translation>RHIB nach</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB, kn</source>
   <translation>RHIB, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG is not known now. </source>
   <translation>SOG ist jetzt nicht bekannt. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG now {speed} kn. </source>
   <translation>SOG jetzt {speed} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save drift</source>
   <translation>Drift speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save speeds</source>
   <translation>Fahrt speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Settings, {rhib_speed_kn:g}</source>
   <translation>Einstellung, {rhib_speed_kn:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Since</source>
   <translation>Seit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Source</source>
   <translation>Quelle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speed, kn</source>
   <translation>Fahrt, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA</source>
   <translation>Fahrt für ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA, all cases</source>
   <translation>Fahrt für ETA, alle Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Take {drift_words}</source>
   <translation>{drift_words} nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Towards, degrees true</source>
   <translation>Nach, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>With two positions that were seen at least 5 minutes apart the drift is computed here.</source>
   <translation>Aus zwei gesehenen Positionen mit mindestens 5 Minuten Abstand wird hier die Drift berechnet.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>from {source}</source>
   <translation>von {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>seen, reckoned, told by</source>
   <translation>gesehen, berechnet, gemeldet von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>By category …</source>
   <translation>Nach Kategorie …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Choose which of the three numbers it is</source>
   <translation>Wählen, welche der drei Zahlen es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Dead</source>
   <translation>Tot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Disabled</source>
   <translation>Behindert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Enter how many. Leave the form with the arrow if it is not known</source>
   <translation>Anzahl eingeben. Ist sie nicht bekannt, Maske mit dem Pfeil verlassen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>How many</source>
   <translation>Wie viele</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Medical</source>
   <translation>Medizinisch</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Missing</source>
   <translation>Vermisst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>People on the boat</source>
   <translation>Personen auf dem Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said</source>
   <translation>Gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said so far</source>
   <translation>Bisher gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Save number</source>
   <translation>Zahl speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>The categories come to {total}, more than {text}</source>
   <translation>Die Kategorien ergeben {total}, mehr als {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>about, a guess</source>
   <translation>etwa, geschätzt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>how many</source>
   <translation>wie viele</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>who says so</source>
   <translation>wer es sagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>{accessibleName}: {text} are more than {text2}</source>
   <translation>{accessibleName}: {text} ist mehr als {text2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>, {span}</source>
   <translation>, {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>All have one</source>
   <translation>Alle haben eine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat</source>
   <translation>Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat after</source>
   <translation>Boot danach</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Condition</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>FAILED</source>
   <translation>FEHLER</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Given {clock} to {clock2}</source>
   <translation>Genannt {clock} bis {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Languages</source>
   <translation>Sprachen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Left from</source>
   <translation>Abgefahren von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Life jackets</source>
   <translation>Rettungswesten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Marks</source>
   <translation>Kennzeichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Message</source>
   <translation>Nachricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nationalities</source>
   <translation>Nationalitäten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nobody</source>
   <translation>Niemand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>None</source>
   <translation>Keine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Remarks</source>
   <translation>Bemerkungen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Reopened</source>
   <translation>Neu geöffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>SITREP {sitrep}</source>
   <translation>SITREP {sitrep}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Some have one</source>
   <translation>Einige haben eine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Space selects it on the chart</source>
   <translation>Leertaste wählt es auf der Karte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Their numbers</source>
   <translation>Deren Nummern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>coordinating RCC</source>
   <translation>koordinierendes RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>craft not given</source>
   <translation>Fahrzeug nicht genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>decided by {decider}</source>
   <translation>entschieden von {decider}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine dead</source>
   <translation>Motor ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine not known</source>
   <translation>Motor nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine works</source>
   <translation>Motor läuft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>goes on</source>
   <translation>läuft weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>handed over</source>
   <translation>übergeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>in the register</source>
   <translation>im Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>looking up whose water</source>
   <translation>wessen Gewässer, wird gesucht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>no factor ticked</source>
   <translation>kein Faktor angehakt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>nobody in the water</source>
   <translation>niemand im Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>not taking water</source>
   <translation>nimmt kein Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on land by our chart</source>
   <translation>laut unserer Karte an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on-scene coordinator</source>
   <translation>Einsatzleiter vor Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>people in the water</source>
   <translation>Personen im Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>radar no. {arpa}</source>
   <translation>Radar-Nr. {arpa}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>seen by {observer}</source>
   <translation>gesehen von {observer}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>taking water</source>
   <translation>nimmt Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>to {join}</source>
   <translation>an {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>training, not sent</source>
   <translation>Übung, nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>under way</source>
   <translation>in Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>waits to be sent</source>
   <translation>wartet auf Versand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{boat_decks} decks</source>
   <translation>{boat_decks} Decks</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{clock} to {clock2}</source>
   <translation>{clock} bis {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{knots:.1f} kn towards {degrees}</source>
   <translation>{knots:.1f} kn nach {degrees}</translation>
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
   <translation>{n} von {count} Schenkeln</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} of {n2}: {join}</source>
   <translation>{n} von {n2}: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} points</source>
   <translation>{n} Punkte</translation>
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
   <translation>{rough} NM weit</translation>
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
   <translation>Luft, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Coordinating RCC</source>
   <translation>Koordinierendes RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Enter at least one thing that you saw</source>
   <translation>Mindestens eines eingeben, das gesehen wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>In words</source>
   <translation>In Worten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>No wind from the ship's sensor</source>
   <translation>Kein Wind vom Schiffssensor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Nobody, from then on</source>
   <translation>Niemand, ab da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>On-scene coordinator</source>
   <translation>Einsatzleiter vor Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save weather</source>
   <translation>Wetter speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Say who it is, or press “Nobody, from then on”</source>
   <translation>Angeben, wer es ist, oder „Niemand, ab da“ drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, 0 to 9</source>
   <translation>Seegang, 0 bis 9</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, Douglas scale</source>
   <translation>Seegang, Douglas-Skala</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Seen</source>
   <translation>Gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Swell, m</source>
   <translation>Dünung, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Take {degrees} {speed} kn from the ship's sensor</source>
   <translation>{degrees} {speed} kn vom Schiffssensor nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Visibility, NM</source>
   <translation>Sicht, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Water, °C</source>
   <translation>Wasser, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather on scene</source>
   <translation>Wetter vor Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather so far</source>
   <translation>Wetter bisher</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinated so far</source>
   <translation>Wer bisher koordinierte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinates</source>
   <translation>Wer koordiniert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind from, degrees true</source>
   <translation>Wind aus, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind, kn</source>
   <translation>Wind, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>begin to type a name</source>
   <translation>Namen zu tippen beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>clouds, rain, what it does to the boat</source>
   <translation>Wolken, Regen, was es mit dem Boot macht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>not said</source>
   <translation>nicht angegeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very high</source>
   <translation>sehr hoch</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very rough</source>
   <translation>sehr grob</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>what was said, how it was handed over</source>
   <translation>was gesagt wurde, wie übergeben wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source> and {value} more</source>
   <translation> und {value} weitere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>, not known: {join}</source>
   <translation>, nicht bekannt: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Actors present</source>
   <translation>Anwesende Akteure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add position</source>
   <translation>Position dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add weather</source>
   <translation>Wetter dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assess</source>
   <translation>Bewerten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assessment</source>
   <translation>Bewertung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Boat and people</source>
   <translation>Boot und Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Coordination</source>
   <translation>Koordination</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Drift and search</source>
   <translation>Drift und Suche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Enter details</source>
   <translation>Einzelheiten eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>First information</source>
   <translation>Erste Nachricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Keep track</source>
   <translation>Track sichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Newest position to the ship's own plotter {name}</source>
   <translation>Neueste Position an den bordeigenen Plotter {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>No search planned.</source>
   <translation>Keine Suche geplant.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody now.</source>
   <translation>Zurzeit niemand.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody yet.</source>
   <translation>Noch niemand.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Not known.</source>
   <translation>Nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Positions</source>
   <translation>Positionen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>RCC</source>
   <translation>RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Range over time</source>
   <translation>Abstand über Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Reports sent</source>
   <translation>Gesendete Berichte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Search</source>
   <translation>Suche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Set drift</source>
   <translation>Drift setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Steps</source>
   <translation>Schritte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>To {name}</source>
   <translation>An {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Tracks kept</source>
   <translation>Gesicherte Tracks</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>on scene</source>
   <translation>vor Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{clock} {capitalize}, {n} factors, decided by {by}</source>
   <translation>{clock} {capitalize}, {n} Faktoren, entschieden von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{known} of {n} known</source>
   <translation>{known} von {n} bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{word} {name}</source>
   <translation>{word} {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Correct: {title}</source>
   <translation>Berichtigen: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Nothing was changed</source>
   <translation>Nichts wurde geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Now</source>
   <translation>Jetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Reason for striking out</source>
   <translation>Grund der Streichung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Save correction</source>
   <translation>Berichtigung speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Say why it is struck out</source>
   <translation>Angeben, warum es gestrichen wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Strike out</source>
   <translation>Streichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Struck out by {author}, {clock}: {void_reason}</source>
   <translation>Gestrichen von {author}, {clock}: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Written {duration} after it happened</source>
   <translation>{duration} nach dem Geschehen geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>a case form is opened with its case</source>
   <translation>a case form is opened with its case</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>why it is struck out</source>
   <translation>warum es gestrichen wird</translation>
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
   <translation>{when}: {title}, {clock} · {author}, geschr. {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>A position of a time that is still to come would stand as the newest until then. Correct the time</source>
   <translation>Eine Position mit künftiger Zeit würde bis dahin als neueste gelten. Zeit berichtigen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy ± NM</source>
   <translation>Genauigkeit ± NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy, NM</source>
   <translation>Genauigkeit, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessed</source>
   <translation>Bewertet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessments so far</source>
   <translation>Bisherige Bewertungen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Choose the phase</source>
   <translation>Alarmstufe wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Decided by</source>
   <translation>Entschieden von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Factors (Reg. 656/2014, art. 9)</source>
   <translation>Faktoren (VO 656/2014, Art. 9)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Observed by</source>
   <translation>Gesehen von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Position of what time</source>
   <translation>Position von welcher Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Reported</source>
   <translation>Gemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Rescue</source>
   <translation>Rettung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save assessment</source>
   <translation>Bewertung speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save position</source>
   <translation>Position speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who decides, e.g. the master</source>
   <translation>wer entscheidet, z. B. der Kapitän</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who saw it</source>
   <translation>wer es sah</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Again now</source>
   <translation>Jetzt nochmals</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Bearing from us, degrees true</source>
   <translation>Peilung von uns, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Distance, NM</source>
   <translation>Distanz, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Each time so far</source>
   <translation>Alle Zeiten bisher</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>It happened</source>
   <translation>Es geschah</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Save time</source>
   <translation>Zeit speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Step</source>
   <translation>Schritt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>how, or why it is corrected</source>
   <translation>wie, oder warum berichtigt wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>in the form</source>
   <translation>in der Maske</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>{value} again now</source>
   <translation>{value} jetzt nochmals</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>No case yet. F2 opens one: paste the mail, check, Enter.</source>
   <translation>Noch kein Fall. F2 eröffnet einen: Mail einfügen, prüfen, Enter.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>Select a target with a track on the chart first, then keep its track</source>
   <translation>Zuerst auf der Karte ein Ziel mit Track wählen, dann seinen Track sichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source> Left out: {left}.</source>
   <translation> Weggelassen: {left}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>, {trouble}</source>
   <translation>, {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>A mail came in</source>
   <translation>Mail kam an</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Drift request</source>
   <translation>Driftanfrage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Free message</source>
   <translation>Freie Nachricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Hand the case over to another rescue ship</source>
   <translation>Den Fall einem anderen Rettungsschiff übergeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It holds no position. Choose who keeps it: another ship, your company, whoever speaks for you ashore.</source>
   <translation>Es enthält keine Position. Wählen, wer es aufbewahrt: ein anderes Schiff, die Reederei, wer an Land für Sie spricht.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It is about a case, and none is open. Open one first: {key}</source>
   <translation>Es betrifft einen Fall, und keiner ist offen. Zuerst einen eröffnen: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Medevac</source>
   <translation>Medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No case is open</source>
   <translation>Kein Fall ist offen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No drift server is in the directory: two people enter one there, with its address. {note}</source>
   <translation>Kein Drift-Server im Verzeichnis: zwei Personen tragen dort einen mit Adresse ein. {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nobody was told or called yet. The keys above write a message or note a call.</source>
   <translation>Noch niemand informiert oder gerufen. Die Tasten oben schreiben eine Nachricht oder tragen ein Gespräch ein.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Not told, and why</source>
   <translation>Nicht informiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nothing of their mail is quoted, and nobody else of it is written to.</source>
   <translation>Aus deren Mail wird nichts zitiert, und niemand sonst darin bekommt etwas.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Said last</source>
   <translation>Zuletzt gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Select the case that it is about first</source>
   <translation>Zuerst den betreffenden Fall wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Tell somebody</source>
   <translation>Jemanden informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>The sheet is about one case: open or select it.</source>
   <translation>Das Blatt betrifft einen Fall: ihn öffnen oder wählen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>They answered</source>
   <translation>Sie haben geantwortet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To another ship</source>
   <translation>An anderes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To the whole fleet unless you name the ship that takes over: Add.</source>
   <translation>An die ganze Flotte, wenn das übernehmende Schiff nicht genannt wird: Zufügen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told</source>
   <translation>Informierte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told or called, newest first</source>
   <translation>Wer informiert oder gerufen wurde, neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Whoever runs the server knows the position then. object_type: {objects}.</source>
   <translation>Wer den Server betreibt, kennt dann die Position. object_type: {objects}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>reply {value}</source>
   <translation>Antwort {value}</translation>
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
   <translation>{title}: wartet {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>: {detail}</source>
   <translation>: {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Back to the message</source>
   <translation>Zurück zur Nachricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Delivered to</source>
   <translation>Zugestellt an</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly this would go</source>
   <translation>Genau dies ginge hinaus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what goes</source>
   <translation>Genau was hinausgeht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what would go</source>
   <translation>Genau was hinausginge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the mail queue for</source>
   <translation>In der Mail-Warteschlange für</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the outbox folder for</source>
   <translation>Im Ausgangsordner für</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>NOT delivered to</source>
   <translation>NICHT zugestellt an</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>No address is entered for</source>
   <translation>Keine Adresse eingetragen für</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Release and send</source>
   <translation>Freigeben und senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>The master decides</source>
   <translation>Der Kapitän entscheidet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Training, not sent to</source>
   <translation>Übung, nicht gesendet an</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>UTC</source>
   <translation>UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What became of it</source>
   <translation>Was daraus wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What is decided on (SHA-256): {parts}</source>
   <translation>Worüber entschieden wird (SHA-256): {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Who</source>
   <translation>Wer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>all {number}</source>
   <translation>alle {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>held for the master</source>
   <translation>zurückgehalten für den Kapitän</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>in the outbox folder</source>
   <translation>im Ausgangsordner</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>refused by the policy</source>
   <translation>von der Richtlinie abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>released, waiting</source>
   <translation>freigegeben, wartet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>{number} of {n}</source>
   <translation>{number} von {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source> {text}</source>
   <translation> {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>: may not reach {whom}</source>
   <translation>: darf nicht zu {whom} gelangen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>A file is still being looked into. Send it then</source>
   <translation>Eine Datei wird noch geprüft. Danach senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Add whom it goes to first</source>
   <translation>Erst Empfänger zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Another one was sent meanwhile: this is {title} now. Press again to send it</source>
   <translation>Inzwischen wurde ein anderer gesendet: dies ist jetzt {title}. Nochmals drücken, um ihn zu senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Ask the master</source>
   <translation>Kapitän fragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Back, the draft stays</source>
   <translation>Zurück, der Entwurf bleibt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Edit the text</source>
   <translation>Text ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>In full</source>
   <translation>Ausführlich</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No address is entered for them: nothing goes by mail.</source>
   <translation>Keine Adresse für sie eingetragen: per Mail geht nichts hinaus.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No change</source>
   <translation>Unverändert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Only the fixed refusal to {short_name}</source>
   <translation>Nur die feste Absage an {short_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Put in the outbox folder</source>
   <translation>In den Ausgangsordner legen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send</source>
   <translation>Senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send to {reached}</source>
   <translation>An {reached} senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {n} of them</source>
   <translation>Ohne {n} davon senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {value}</source>
   <translation>Ohne {value} senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Short</source>
   <translation>Kurz</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Subject</source>
   <translation>Betreff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Text of the message</source>
   <translation>Text der Nachricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>The answer has changed. Look at it, then press again</source>
   <translation>Die Antwort hat sich geändert. Ansehen, dann nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>What do you want to tell them</source>
   <translation>Was soll mitgeteilt werden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Write the text first</source>
   <translation>Erst den Text schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>draft kept</source>
   <translation>Entwurf gesichert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>may be a position</source>
   <translation>kann eine Position sein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{names} gets this fixed text only: nothing can be typed, attached or quoted.</source>
   <translation>{names} bekommt nur diesen festen Text: nichts kann getippt, angehängt oder zitiert werden.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{which} {word}{tail}.</source>
   <translation>{which} {word}{tail}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Adrift</source>
   <translation>Treibt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Capsized</source>
   <translation>Gekentert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Colour</source>
   <translation>Farbe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Dead</source>
   <comment>engine</comment>
   <translation>Ausgefallen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Decks</source>
   <translation>Decks</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Deflating</source>
   <translation>Verliert Luft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Left when, UTC</source>
   <translation>Abgefahren wann, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Numbers of others (comma between)</source>
   <translation>Nummern anderer (mit Komma)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Said so far: press one to correct it</source>
   <translation>Bisher gesagt: zum Berichtigen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Save details</source>
   <translation>Einzelheiten speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Size</source>
   <translation>Größe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Some</source>
   <translation>Einige</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Taking water</source>
   <translation>Nimmt Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Unknown</source>
   <translation>Unbekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Works</source>
   <translation>Läuft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Yes</source>
   <translation>Ja</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>anything else</source>
   <translation>sonst noch etwas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Before the restart these files hung on it: {value}. Attach them again</source>
   <translation>Vor dem Neustart hingen diese Dateien daran: {value}. Neu anhängen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Files</source>
   <translation>Dateien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>This is a fixed text: no file goes with it</source>
   <translation>Dies ist ein fester Text: keine Datei geht mit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Back to the log</source>
   <translation>Zurück zum Log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Check</source>
   <translation>Prüfen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Checkpoint</source>
   <translation>Prüfpunkt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Evidence</source>
   <translation>Beweise</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Originals</source>
   <translation>Originale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Other ships</source>
   <translation>Andere Schiffe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> It holds what {kept} kept checkpoint{value} of it say{value2}.</source>
   <translation> It holds what {kept} kept checkpoint{value} of it say{value2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> No checkpoint of it came back from outside: entries cut off at the end, or all written anew with this ship's key, would not be seen. Send checkpoints to a witness.</source>
   <translation> Kein Prüfpunkt davon kam von außen zurück: am Ende abgeschnittene oder mit dem Schlüssel dieses Schiffes ganz neu geschriebene Einträge fielen nicht auf. Prüfpunkte an einen Zeugen senden.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>1 entry</source>
   <translation>1 Eintrag</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>A kept checkpoint says otherwise</source>
   <translation>Ein verwahrter Prüfpunkt sagt etwas anderes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>By itself the log is whole, but {words}</source>
   <translation>Für sich ist das Log unversehrt, aber {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Check the whole log now</source>
   <translation>Jetzt das ganze Log prüfen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Make no entry good by hand. Export what there is, keep the disk, and call whoever speaks for you ashore.</source>
   <translation>Keinen Eintrag von Hand richten. Exportieren, was da ist, die Platte aufbewahren und anrufen, wer an Land für Sie spricht.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>NOT as it was written</source>
   <translation>NICHT wie geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Not checked</source>
   <translation>Nicht geprüft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Reads every entry from the disk: is each what it was when it was written, is none missing, does every signature fit, and do the checkpoints that other ships gave back say the same? The watch goes on meanwhile.</source>
   <translation>Liest jeden Eintrag von der Platte: Ist jeder so, wie er geschrieben wurde, fehlt keiner, stimmt jede Signatur, und sagen die Prüfpunkte, die andere Schiffe zurückgaben, dasselbe? Die Wache läuft weiter.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Stopped before all was read. Nothing can be said</source>
   <translation>Angehalten, bevor alles gelesen war. Nichts lässt sich sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The chain, the signatures and the file agree.{kept}</source>
   <translation>Kette, Signaturen und Datei stimmen überein.{kept}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The first entry that is not as it was written is number {first_bad}. </source>
   <translation>Der erste Eintrag, der nicht so ist, wie er geschrieben wurde, ist Nummer {first_bad}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Untouched: {entries}</source>
   <translation>Unverändert: {entries}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>check log</source>
   <translation>Log prüfen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>entry {first_bad}</source>
   <translation>Eintrag {first_bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{entries:,} entries</source>
   <translation>{entries:,} Einträge</translation>
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
Geprüft um {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>All checkpoints of this mission</source>
   <translation>Alle Prüfpunkte dieses Einsatzes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Back to the newest</source>
   <translation>Zurück zum neuesten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Checkpoints of this mission, newest first. Press one to see its code</source>
   <translation>Prüfpunkte dieses Einsatzes, neueste zuerst. Einen drücken, um den Code zu sehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Code {code}</source>
   <translation>Code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Last signed {ago} ago, {rest}</source>
   <translation>Zuletzt vor {ago} signiert, {rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Nothing is signed yet. Entries are signed every 10 minutes, every 200 entries and at each incident</source>
   <translation>Noch nichts signiert. Einträge werden alle 10 Minuten, alle 200 Einträge und bei jedem Vorfall signiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Send to a witness</source>
   <translation>An einen Zeugen senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Sign now</source>
   <translation>Jetzt signieren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The same in one line, for a mail</source>
   <translation>Dasselbe in einer Zeile, für eine Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The whole note</source>
   <translation>Die ganze Notiz</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>To be read out, or written into the paper log with the number of entries</source>
   <translation>Zum Vorlesen, oder mit der Zahl der Einträge ins Papierlog schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>nothing new since</source>
   <translation>nichts Neues seither</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>older form, without a code</source>
   <translation>ältere Form, ohne Code</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{at:%d %b %Y %H:%M:%S} UTC</source>
   <translation>{at:%d %b %Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} since</source>
   <translation>{entries} seither</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} · {at} · {station}</source>
   <translation>{entries} · {at} · {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{hidden:,} earlier ones are in the log and in every export</source>
   <translation>{hidden:,} frühere stehen im Log und in jedem Export</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{number:,} entries</source>
   <translation>{number:,} Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>({skipped} more)</source>
   <translation>({skipped} weitere)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>1 original, {size}</source>
   <translation>1 Original, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>No photo, film or recording was taken in yet. Incidents take them in.</source>
   <translation>Noch kein Foto, Film oder Mitschnitt übernommen. Das geschieht bei den Vorfällen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>Originals with their custody, the newest first. Press one to see it</source>
   <translation>Originale mit Verwahrungsnachweis, neueste zuerst. Eines drücken, um ihn zu sehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>taken in</source>
   <translation>übernommen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{at} {act} to {whom}, {by}</source>
   <translation>{at} {act} an {whom}, {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{hidden:,} earlier ones stand on the pages of their incidents, and in media.csv of an export</source>
   <translation>{hidden:,} frühere stehen auf den Seiten ihrer Vorfälle und in media.csv eines Exports</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{n:,} originals, {size}</source>
   <translation>{n:,} Originale, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>, {station} {at:%d %b %H:%M} UTC</source>
   <translation>, {station} {at:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>1 kept</source>
   <translation>1 verwahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A LOG WAS WRITTEN ANEW</source>
   <translation>EIN LOG WURDE NEU GESCHRIEBEN</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A replay keeps no checkpoints</source>
   <translation>Ein Replay verwahrt keine Prüfpunkte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Code, as it is read out</source>
   <translation>Code, wie er vorgelesen wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Entries</source>
   <translation>Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Every letter is right: {from_code}</source>
   <translation>Jeder Buchstabe stimmt: {from_code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>From whom, and how</source>
   <translation>Von wem, und wie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Heard by radio</source>
   <translation>Per Funk gehört</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep a whole note of that ship first: a code alone does not say of which log it is.</source>
   <translation>Zuerst eine ganze Notiz dieses Schiffes verwahren: ein Code allein sagt nicht, von welchem Log er ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep both. Tell the other ship, and whoever speaks for you ashore</source>
   <translation>Beide behalten. Das andere Schiff benachrichtigen und wer an Land für Sie spricht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept</source>
   <translation>Verwahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept before already: {size:,} entries</source>
   <translation>Schon verwahrt: {size:,} Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept: {size:,} entries, code {code}</source>
   <translation>Verwahrt: {size:,} Einträge, Code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Logs of which checkpoints are kept</source>
   <translation>Logs, deren Prüfpunkte verwahrt sind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Mail or text</source>
   <translation>Mail oder Text</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>No checkpoint of another ship is kept yet.</source>
   <translation>Noch kein Prüfpunkt eines anderen Schiffes verwahrt.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Now the number of entries</source>
   <translation>Jetzt die Zahl der Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Number of entries</source>
   <translation>Zahl der Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, VHF 72</source>
   <translation>Ocean Star, UKW 72</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, by mail</source>
   <translation>Ocean Star, per Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Of which log</source>
   <translation>Von welchem Log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Paste the mail, the note or its one line</source>
   <translation>Mail, Notiz oder deren eine Zeile einfügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say from whom it came, and how: it is kept with it</source>
   <translation>Angeben, von wem es kam und wie: es wird damit verwahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say of which log it is: press the name of the ship</source>
   <translation>Angeben, von welchem Log: Namen des Schiffes drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>This ship's own log</source>
   <translation>Das eigene Log dieses Schiffes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Type the number of entries that was read out</source>
   <translation>Vorgelesene Zahl der Einträge eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>What came</source>
   <translation>Was kam</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{count} kept</source>
   <translation>{count} verwahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{missing} letter{value} to come</source>
   <translation>{missing} letter{value} to come</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{size:,} entries, code {code}</source>
   <translation>{size:,} Einträge, Code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>At</source>
   <translation>Um</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest</source>
   <translation>Nächster</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing}. {n} positions from {first} to {last} UTC.</source>
   <translation>Nächster Abstand {miles} NM um {at} UTC, Peilung {bearing}. {n} Positionen von {first} bis {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>No track of a target</source>
   <translation>Kein Track eines Zieles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Nothing was within 6 NM in the picture when it was marked. The recording has every sentence.</source>
   <translation>Beim Markieren war nichts innerhalb 6 NM im Lagebild. Die Aufzeichnung hat jeden Satz.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Own ship's track of that time is not known: no range can be told.</source>
   <translation>Eigener Track jener Zeit ist nicht bekannt: kein Abstand angebbar.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Points</source>
   <translation>Punkte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Range</source>
   <translation>Abstand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Track</source>
   <translation>Track</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Tracks kept when it was marked</source>
   <translation>Beim Markieren gesicherte Tracks</translation>
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
   <translation>Ordner wählen…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy originals</source>
   <translation>Originale kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {name}</source>
   <translation>{name} kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {n} originals</source>
   <translation>{n} Originale kopieren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Each is read and hashed again as it is copied; what is not what its hash says is not given out. It stands in the custody that it was opened, and that it was copied.</source>
   <translation>Jedes wird beim Kopieren neu gelesen und gehasht; was nicht seinem Hash entspricht, wird nicht herausgegeben. Im Verwahrungsnachweis steht, dass es geöffnet und dass es kopiert wurde.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Flag State</source>
   <translation>Flaggenstaat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Folder or stick that gets the copies</source>
   <translation>Ordner oder Stick für die Kopien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>For</source>
   <translation>Für</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>LAWYERS</source>
   <translation>ANWÄLTE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Lawyers</source>
   <translation>Anwälte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Own archive</source>
   <translation>Eigenes Archiv</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say for whom: the policy decides by that</source>
   <translation>Angeben, für wen: danach entscheidet die Richtlinie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say to whom</source>
   <translation>Angeben, an wen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>To whom</source>
   <translation>An wen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Why</source>
   <translation>Warum</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>name, office</source>
   <translation>Name, Stelle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>what for, against what receipt</source>
   <translation>wofür, gegen welche Quittung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>1 original is in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take it in</source>
   <translation>1 Original liegt im Medienordner und nicht im Log: Das Programm hielt dazwischen an. Nichts ist verloren. Log, Vorfälle, Medien: aufnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>All {n} verified: each is still what its hash says</source>
   <translation>Alle {n} geprüft: jedes entspricht noch seinem Hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Copied, but the log could not be written. Note the copy by hand: Note a copy or hand-over</source>
   <translation>Kopiert, aber das Log konnte nicht geschrieben werden. Kopie von Hand eintragen: Kopie/Übergabe eintragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Kept, but it cannot be shown here: {join}{more}</source>
   <translation>Gesichert, aber hier nicht darstellbar: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: the log could not be written</source>
   <translation>Nicht kopiert: das Log konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: {sentence} (rule {rule} of {policy})</source>
   <translation>Nicht kopiert: {sentence} (Regel {rule} von {policy})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not written down, take in again: {join}</source>
   <translation>Nicht aufgeschrieben, neu übernehmen: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Something is being taken in, verified or copied already. Wait until it is done</source>
   <translation>Es wird schon etwas übernommen, geprüft oder kopiert. Abwarten, bis es fertig ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped before all was verified. Nothing was written down</source>
   <translation>Angehalten, bevor alles geprüft war. Nichts wurde aufgeschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was copied stays there</source>
   <translation>Angehalten. Was kopiert wurde, bleibt dort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was taken in stays</source>
   <translation>Angehalten. Was übernommen wurde, bleibt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>copied into “{name}”</source>
   <translation>kopiert in „{name}“</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>the file cannot be read</source>
   <translation>die Datei kann nicht gelesen werden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not copied</source>
   <translation>wurden nicht kopiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not taken in</source>
   <translation>wurden nicht übernommen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{known} {value} there already</source>
   <translation>{known} {value} schon da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{new} taken in, {megabytes}. The originals are unchanged</source>
   <translation>{new} übernommen, {megabytes}. Die Originale sind unverändert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} in the folder stand in no entry: take in what was left over</source>
   <translation>{n} im Ordner stehen in keinem Eintrag: Übriges übernehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} are still what their hash says</source>
   <translation>{n} von {n2} entsprechen noch ihrem Hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} copied to {folder}, each is there what its hash says</source>
   <translation>{n} von {n2} nach {folder} kopiert, jedes entspricht dort seinem Hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} read again, each is what its hash says</source>
   <translation>{n} von {n2} neu gelesen, jedes entspricht seinem Hash</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} originals are in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take them in</source>
   <translation>{n} Originale liegen im Medienordner und nicht im Log: Das Programm hielt dazwischen an. Nichts ist verloren. Log, Vorfälle, Medien: aufnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} is {upper}</source>
   <translation>{value}: {upper}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more are not what they were</source>
   <translation>{value} weitere sind nicht, was sie waren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more {words}</source>
   <translation>{value} weitere {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{whom}: {why}</source>
   <translation>{whom}: {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Camera clock</source>
   <translation>Kamerauhr</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Clock of {device}</source>
   <translation>Uhr von {device}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Copied</source>
   <translation>Kopiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody</source>
   <translation>Verwahrung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody · {name}</source>
   <translation>Verwahrung · {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Handed over</source>
   <translation>Übergeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Nobody can say any more</source>
   <translation>Niemand kann es mehr sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Opened</source>
   <translation>Geöffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Role</source>
   <translation>Funktion</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Said at</source>
   <translation>Gesagt um</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save statement</source>
   <translation>Aussage speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save: it shows this now</source>
   <translation>Speichern: sie zeigt dies jetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say what was done</source>
   <translation>Angeben, was getan wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say who it is</source>
   <translation>Angeben, wer es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement</source>
   <translation>Aussage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement · {title_of}</source>
   <translation>Aussage · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>That time is still to come</source>
   <translation>Diese Zeit liegt noch in der Zukunft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera is {offset_words}</source>
   <translation>Die Kamera: {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows</source>
   <translation>Die Kamera zeigt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows UTC</source>
   <translation>Die Kamera zeigt UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>There is no such time: {strip}</source>
   <translation>Diese Zeit gibt es nicht: {strip}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Type a time that the camera will show in a moment, and press Save when it shows it. Photos keep the camera's time.</source>
   <translation>Eine Zeit eintippen, die die Kamera gleich zeigt, und Speichern drücken, wenn sie sie zeigt. Fotos behalten die Kamerazeit.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What the camera shows</source>
   <translation>Was die Kamera zeigt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What they say</source>
   <translation>Was sie sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What was done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what the camera shows as 04:51:07, with the day before it if it is another one: 2026-06-14 04:51:07</source>
   <translation>Schreiben, was die Kamera zeigt, als 04:51:07, an einem anderen Tag mit dem Tag davor: 2026-06-14 04:51:07</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what they say</source>
   <translation>Schreiben, was sie sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>e.g. RHIB driver</source>
   <translation>z. B. RHIB-Fahrer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>in their own words</source>
   <translation>in eigenen Worten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>name, or as they want to be called</source>
   <translation>Name, oder wie sie heißen wollen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>what for, on what carrier, against what receipt</source>
   <translation>wofür, auf welchem Träger, gegen welche Quittung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Copy all to a folder…</source>
   <translation>Alles in einen Ordner kopieren…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Drop photos, films, recordings or a folder here</source>
   <translation>Fotos, Filme, Mitschnitte oder einen Ordner hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Files…</source>
   <translation>Dateien…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card with media</source>
   <translation>Ordner oder Karte mit Medien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card…</source>
   <translation>Ordner oder Karte…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Media of the incident</source>
   <translation>Medien des Vorfalls</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>No media yet.</source>
   <translation>Noch keine Medien.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Originals. Press one to see it and its custody</source>
   <translation>Originale. Eines drücken für Ansicht und Verwahrung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Photo {name}</source>
   <translation>Foto {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Reading…</source>
   <translation>Wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Set the clock of {camera}</source>
   <translation>Uhr von {camera} stellen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Something is being taken in or verified already. Wait until it is done</source>
   <translation>Es wird schon etwas übernommen oder geprüft. Abwarten, bis es fertig ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Take in {n} left-over file{value}</source>
   <translation>Take in {n} left-over file{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verify media</source>
   <translation>Medien prüfen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verifying…</source>
   <translation>Wird geprüft…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{hidden:,} earlier ones are kept and not shown here</source>
   <translation>{hidden:,} frühere sind gesichert und hier nicht gezeigt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{name}: no preview</source>
   <translation>{name}: keine Vorschau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{number} of {of} · {name} · %p %</source>
   <translation>{number} von {of} · {name} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>Attack report, incident {number}</source>
   <translation>Angriffsbericht, Vorfall {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>The report as it stands in the log. It tells positions: choose who may have it. The PDF is made in Papers.</source>
   <translation>Der Bericht, wie er im Log steht. Er nennt Positionen: wählen, wer ihn haben darf. Die PDF entsteht unter Papiere.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>attack report</source>
   <translation>Angriffsbericht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>{ship}: report of an attack, incident {number}</source>
   <translation>{ship}: report of an attack, incident {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add details</source>
   <translation>Einzelheiten dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add statement</source>
   <translation>Aussage zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Around</source>
   <translation>Umfeld</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the incident</source>
   <translation>Zurück zum Vorfall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the list of incidents</source>
   <translation>Zurück zur Liste der Vorfälle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Being saved…</source>
   <translation>Wird gespeichert…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Copy to a folder…</source>
   <translation>In einen Ordner kopieren…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Custody, oldest first</source>
   <translation>Verwahrung, älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Facts</source>
   <translation>Fakten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Incident</source>
   <translation>Vorfall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Media</source>
   <translation>Medien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Nobody has said anything yet.</source>
   <translation>Noch hat niemand etwas gesagt.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Note a copy or hand-over</source>
   <translation>Kopie/Übergabe eintragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Papers</source>
   <translation>Papiere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Set the camera's clock</source>
   <translation>Kamerauhr stellen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements</source>
   <translation>Aussagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements. Press one to correct it</source>
   <translation>Aussagen. Zum Berichtigen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>The picture cannot be shown here</source>
   <translation>Das Bild kann hier nicht gezeigt werden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>What is known. Press a row to correct it</source>
   <translation>Was bekannt ist. Zeile zum Berichtigen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written about it. Press a row to correct it</source>
   <translation>Darüber geschrieben. Zeile zum Berichtigen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written so far</source>
   <translation>Bisher geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera not known</source>
   <translation>Kamera nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera position {format_position}</source>
   <translation>Kameraposition {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>marked by {by}</source>
   <translation>markiert von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>own position not known</source>
   <translation>eigene Position nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report (PDF)</source>
   <translation>Angriffsbericht (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report. Press an item to fill it in</source>
   <translation>Angriffsbericht. Punkt drücken, um ihn auszufüllen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report: press an item to fill it in</source>
   <translation>Angriffsbericht: Punkt drücken, um ihn auszufüllen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Cancelled. No paper was made</source>
   <translation>Abgebrochen. Kein Papier wurde gemacht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Dossier (PDF)</source>
   <translation>Dossier (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Looking into the log…</source>
   <translation>Das Log wird durchsucht…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Tell it to somebody…</source>
   <translation>Jemanden informieren…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{said}
It is made, but the log could not be written: {error}</source>
   <translation>{said}
Es ist gemacht, aber das Log konnte nicht geschrieben werden: {error}</translation>
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

das Log: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report</source>
   <translation>Angriffsbericht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report · {title_of}</source>
   <translation>Angriffsbericht · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Each item that you fill in is an entry of its own. An emptied one is taken back.</source>
   <translation>Jeder ausgefüllte Punkt ist ein eigener Eintrag. Ein geleerter wird zurückgenommen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Save what is changed</source>
   <translation>Geändertes speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take</source>
   <translation>Nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take what the log knows: {caption}</source>
   <translation>Nehmen, was das Log weiß: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>The log: {known}</source>
   <translation>Das Log: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>authority, when, by what</source>
   <translation>Behörde, wann, womit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. 20 NM north of Zuwara</source>
   <translation>z. B. 20 NM nördlich Zuwara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. VHF 16, phone number</source>
   <translation>z. B. UKW 16, Telefonnummer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, clothes, faces, language</source>
   <translation>wie viele, Kleidung, Gesichter, Sprache</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, type, colour, marks, engines</source>
   <translation>wie viele, Typ, Farbe, Kennzeichen, Motoren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how they came and what they did</source>
   <translation>wie sie kamen und was sie taten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>nobody has filled this in</source>
   <translation>niemand hat das ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>sailing, at anchor, at berth</source>
   <translation>in Fahrt, vor Anker, am Liegeplatz</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, course, position, speed</source>
   <translation>Zeit, Kurs, Position, Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, to whom, by what</source>
   <translation>Zeit, an wen, womit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what it did or said</source>
   <translation>was sie tat oder sagte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what they carried</source>
   <translation>was sie bei sich hatten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what was taken</source>
   <translation>was genommen wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what you need</source>
   <translation>was gebraucht wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>{known}
the log</source>
   <translation>{known}
das Log</translation>
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
   <translation>Akteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Aimed at</source>
   <translation>Gerichtet auf</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Belongs to these cases</source>
   <translation>Gehört zu diesen Fällen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>By own position then: {zone}</source>
   <translation>Nach damaliger eigener Position: {zone}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Calls about it</source>
   <translation>Gespräche dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Damage</source>
   <translation>Schaden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Deaths</source>
   <translation>Tote</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Distance, m</source>
   <translation>Distanz, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Duration, min</source>
   <translation>Dauer, min</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Injured</source>
   <translation>Verletzte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Legal zone</source>
   <translation>Rechtszone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Messages about it</source>
   <translation>Nachrichten dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>More about the incident</source>
   <translation>Mehr zum Vorfall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Notes</source>
   <translation>Notizen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Nothing is filled in yet</source>
   <translation>Noch nichts ausgefüllt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Own position of then is not known: no zone to offer</source>
   <translation>Damalige eigene Position nicht bekannt: keine Zone anzubieten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>People it was about</source>
   <translation>Betroffene Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Recording</source>
   <translation>Aufzeichnung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Severity</source>
   <translation>Schwere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this target</source>
   <translation>Der Akteur ist dieses Ziel</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this vessel of the register</source>
   <translation>Der Akteur ist dieses Schiff des Registers</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Their words</source>
   <translation>Ihre Worte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Weapon</source>
   <translation>Waffe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>What happened</source>
   <translation>Was geschah</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Who they were</source>
   <translation>Wer sie waren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>name, number, what she looked like</source>
   <translation>Name, Nummer, Aussehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>rifle, stick …</source>
   <translation>Gewehr, Stock …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>what, which part</source>
   <translation>was, welcher Teil</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>whose waters</source>
   <translation>wessen Gewässer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>word for word</source>
   <translation>Wort für Wort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{accessibleName}: give a whole number</source>
   <translation>{accessibleName}: ganze Zahl angeben</translation>
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
   <translation>{clock} {short} bis {short2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> for {to_whom}</source>
   <translation> für {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> to {to_whom}</source>
   <translation> an {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {n} notes</source>
   <translation>, {n} Notizen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {taken:%d %b %Y %H:%M:%S} UTC by the camera's own zone</source>
   <translation>, {taken:%d %b %Y %H:%M:%S} UTC nach der Zeitzone der Kamera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {value} earlier</source>
   <translation>, {value} frühere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>: {value}{value2}</source>
   <translation>: {value}{value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Camera time {at}</source>
   <translation>Kamerazeit {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Distance</source>
   <translation>Distanz</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Duration</source>
   <translation>Dauer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Incident {number} · {at:%d %b} {clock} UTC</source>
   <translation>Vorfall {number} · {at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Linked</source>
   <translation>Verknüpft</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>No camera time in the file</source>
   <translation>Keine Kamerazeit in der Datei</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Not described yet</source>
   <translation>Noch nicht beschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Register</source>
   <translation>Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Taken in</source>
   <translation>Übernommen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>They were</source>
   <translation>Sie waren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>What</source>
   <translation>Was</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Words</source>
   <translation>Worte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>a vessel that is not in the register here</source>
   <translation>ein Schiff, das hier nicht im Register ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>clock said to be not known</source>
   <translation>Uhr als nicht bekannt angegeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>is right</source>
   <translation>geht richtig</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>nobody has said how far its clock is off</source>
   <translation>niemand hat gesagt, wie weit die Uhr falsch geht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>struck out: {void_reason}</source>
   <translation>gestrichen: {void_reason}</translation>
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
   <translation>{n} Dateien zugefügt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} tracks kept: {names}</source>
   <translation>{n} Tracks gesichert: {names}</translation>
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
   <translation>{taken:%d %b %Y %H:%M:%S} UTC. {shown}, Uhr: {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{text}
{value}written by {by} at {clock_or_date}</source>
   <translation>{text}
{value}geschrieben von {by} um {clock_or_date}</translation>
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
   <translation>1 Datei</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>1 statement</source>
   <translation>1 Aussage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>Incidents</source>
   <translation>Vorfälle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>No incident was marked in this mission. F5 marks one.</source>
   <translation>In diesem Einsatz wurde kein Vorfall markiert. F5 markiert einen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{at:%d %b} {clock} UTC</source>
   <translation>{at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} files</source>
   <translation>{n} Dateien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} statements</source>
   <translation>{n} Aussagen</translation>
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
   <translation>Eine eingegangene Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Another mail</source>
   <translation>Andere Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answer</source>
   <translation>Antworten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answers to</source>
   <translation>Antworten an</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Choose the case that the position belongs to, or make a new case from it</source>
   <translation>Fall wählen, zu dem die Position gehört, oder daraus einen neuen Fall machen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened here: {files}. Open them in the mail program</source>
   <translation>Dateien, hier nicht geöffnet: {files}. Im Mailprogramm öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened: {join}</source>
   <translation>Dateien, nicht geöffnet: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Fixed refusal</source>
   <translation>Feste Ablehnung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Log it</source>
   <translation>Ins Log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mail to read</source>
   <translation>Mail zum Lesen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mails (*.eml *.txt);;All files (*)</source>
   <translation>Mails (*.eml *.txt);;Alle Dateien (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Named in it</source>
   <translation>Darin genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>New case from it</source>
   <translation>Neuer Fall daraus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>No subject</source>
   <translation>Kein Betreff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Open a file</source>
   <translation>Datei öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Paste the mail here, headers and all, or drop its file</source>
   <translation>Mail mit allen Kopfzeilen hier einfügen oder ihre Datei hierher ziehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Positions in it: tick what goes into the case</source>
   <translation>Positionen darin: anhaken, was in den Fall kommt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Read it</source>
   <translation>Lesen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>SHA-256 of the mail: {sha256}</source>
   <translation>SHA-256 der Mail: {sha256}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent by</source>
   <translation>Gesendet von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent {sent:%d %b %Y %H:%M} UTC</source>
   <translation>Gesendet {sent:%d %b %Y %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>The mail</source>
   <translation>Die Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already</source>
   <translation>Diese Mail ist schon im Log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already, {before:%d %b %H:%M}</source>
   <translation>Diese Mail ist schon im Log, {before:%d %b %H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>What the mail says</source>
   <translation>Was die Mail sagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>in the directory</source>
   <translation>im Verzeichnis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>mail of {party}</source>
   <translation>Mail von {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>no time said</source>
   <translation>keine Zeit genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>not in the directory: whoever wrote it</source>
   <translation>nicht im Verzeichnis: wer auch immer schrieb</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>sent {sent:%d %b %H:%M} UTC</source>
   <translation>gesendet {sent:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{i}  {position}</source>
   <translation>{i}  {position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{join} is blocked: the answer is the fixed refusal</source>
   <translation>{join} ist gesperrt: die Antwort ist die feste Absage</translation>
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
   <translation>{name} wird gelesen…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{others} is blocked: an answer goes to {value} alone</source>
   <translation>{others} ist gesperrt: eine Antwort geht nur an {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} (BLOCKED)</source>
   <translation>{value} (GESPERRT)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} is in it ({value2}) and</source>
   <translation>{value} steht darin ({value2}) und</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{words}: {join}{more}</source>
   <translation>{words}: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>struck out</source>
   <translation>gestrichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>written {duration} later</source>
   <translation>{duration} später geschrieben</translation>
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
   <translation>Gehört zu Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Correct</source>
   <translation>Berichtigen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Entry</source>
   <translation>Eintrag</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>People were counted for {subject}: they would belong to no case. {end}</source>
   <translation>Für {subject} wurden Personen gezählt: sie gehörten zu keinem Fall. {end}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>To end a case, close it</source>
   <translation>Um einen Fall zu beenden, ihn schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{author} corrected this at {at}: {text}. Press again to put yours in its place</source>
   <translation>{author} hat dies um {at} berichtigt: {text}. Nochmals drücken, um Ihres an dessen Stelle zu setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{subject} goes with it, for good, and {n} entries about it. {end}. Press again to strike it out</source>
   <translation>{subject} geht endgültig mit, und {n} Einträge dazu. {end}. Nochmals drücken, um zu streichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{title}{case}, {clock_or_date}</source>
   <translation>{title}{case}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Checkpoints, other ships', custody (Shift+F5)</source>
   <translation>Prüfpunkte, die anderer Schiffe, Verwahrung (Shift+F5)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Export, {share:.0%} done</source>
   <translation>Export, {share:.0%} fertig</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Find</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Lines of the log</source>
   <translation>Zeilen des Logs</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Log line, Enter saves, #tag</source>
   <translation>Logzeile, Enter speichert, #tag</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>New log line</source>
   <translation>Neue Logzeile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Not taken. The line is still here</source>
   <translation>Nicht angenommen. Die Zeile ist noch da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing is in the log yet. Write a line below, Enter saves it.</source>
   <translation>Das Log ist noch leer. Unten eine Zeile schreiben, Enter speichert.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing of this kind is in the log.</source>
   <translation>Nichts dieser Art steht im Log.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Saving…</source>
   <translation>Speichert…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>The line belongs to {value}. Press to change</source>
   <translation>Die Zeile gehört zu {value}. Zum Ändern drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what belongs in place of {GAP}, or take it out</source>
   <translation>Eintippen, was an die Stelle von {GAP} gehört, oder es herausnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what happened first</source>
   <translation>Zuerst eintippen, was geschah</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>no case</source>
   <translation>kein Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text} {before}</source>
   <translation>{text} {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text}. The line is still here</source>
   <translation>{text}. Die Zeile ist noch da</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>, {number}</source>
   <translation>, {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Adult</source>
   <translation>Erwachsen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Asked for</source>
   <translation>Erbeten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Child</source>
   <translation>Kind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Helicopter</source>
   <translation>Hubschrauber</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Infant</source>
   <translation>Säugling</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Life in danger</source>
   <translation>Lebensgefahr</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Make the message</source>
   <translation>Nachricht erstellen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Man</source>
   <translation>Mann</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice</source>
   <translation>Medevac oder funkärztlicher Rat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice{about}</source>
   <translation>Medevac oder funkärztlicher Rat{about}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medical advice</source>
   <translation>Funkärztlicher Rat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Numbers, sex, age and condition. No names: they stay on board.</source>
   <translation>Anzahl, Geschlecht, Alter und Zustand. Keine Namen: sie bleiben an Bord.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Old</source>
   <translation>Alt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>One more patient</source>
   <translation>Weiterer Patient</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Put patients who are alike into one row with their number</source>
   <translation>Gleiche Patienten in eine Zeile mit ihrer Anzahl</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along</source>
   <translation>Mitgehende Angehörige</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along (empty: not known yet)</source>
   <translation>Mitgehende Angehörige (leer: noch nicht bekannt)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, when</source>
   <translation>Treffpunkt, wann</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, where (empty: as we go)</source>
   <translation>Treffpunkt, wo (leer: unterwegs)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Stable</source>
   <translation>Stabil</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>What is asked for</source>
   <translation>Was erbeten wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Within hours</source>
   <translation>Binnen Stunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Woman</source>
   <translation>Frau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>deck, winching, landing, languages</source>
   <translation>Deck, Winschen, Landung, Sprachen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. 0600 UTC, or: as soon as possible</source>
   <translation>z. B. 0600 UTC, oder: so bald wie möglich</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. burns by fuel, 30 percent</source>
   <translation>z. B. Verbrennungen durch Kraftstoff, 30 Prozent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, condition</source>
   <translation>{name}, Zustand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, how many</source>
   <translation>{name}, wie viele</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name} is between {low:g} and {high:g} {unit}</source>
   <translation>{name} liegt zwischen {low:g} und {high:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name}: {quoted} is not a number</source>
   <translation>{name}: {quoted} ist keine Zahl</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/path_graph.py" />
   <source>{name} {note}</source>
   <translation>{name} {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ASHORE</source>
   <translation>AN LAND</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All cases</source>
   <translation>Alle Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All {n} runs</source>
   <translation>Alle {n} Touren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Brought by</source>
   <translation>Gebracht von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Count at the ladder</source>
   <translation>An der Leiter zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>DECEASED</source>
   <translation>VERSTORBEN</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Deceased and missing</source>
   <translation>Verstorben und vermisst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Earlier</source>
   <translation>Frühere</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Gone from board</source>
   <translation>Von Bord gegangen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Movements</source>
   <translation>Bewegungen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Needs</source>
   <translation>Bedarf</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. Open a case first: {key}.</source>
   <translation>Noch niemand gezählt. Zuerst einen Fall eröffnen: {key}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. {key} counts them at the ladder, one press each.</source>
   <translation>Noch niemand gezählt. {key} zählt an der Leiter, ein Druck je Person.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ON BOARD</source>
   <translation>AN BORD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Personal records</source>
   <translation>Personenakten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Recount</source>
   <translation>Nachzählung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Sort</source>
   <translation>Zuordnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>UNEXPLAINED</source>
   <translation>UNGEKLÄRT</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Direct</source>
   <translation>Direkt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Trip</source>
   <translation>Tour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>{way} has brought {people_word} already: count nobody twice</source>
   <translation>{way} hat schon {people_word} gebracht: niemanden doppelt zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>Correct: {title} {clock}</source>
   <translation>Berichtigen: {title} {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{clock}, by {author} at {station}, written {clock2}</source>
   <translation>{clock}, von {author} an {station}, geschrieben {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{head}: {text}</source>
   <translation>{head}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Between 1 and {most} are unexplained</source>
   <translation>Zwischen 1 und {most} sind ungeklärt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>By category, where it was counted so</source>
   <translation>Nach Kategorie, wo so gezählt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted</source>
   <translation>Gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted on board</source>
   <translation>An Bord gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Enter how many were counted</source>
   <translation>Eingeben, wie viele gezählt wurden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Explain</source>
   <translation>Erklären</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Give the reason</source>
   <translation>Grund angeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>How many of them</source>
   <translation>Wie viele davon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save reason</source>
   <translation>Grund speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save recount</source>
   <translation>Nachzählung speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>The categories make {total}, the total says {total2}. Make them agree</source>
   <translation>Die Kategorien ergeben {total}, die Summe sagt {total2}. In Einklang bringen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>by the ledger {total}</source>
   <translation>laut Personenbuch {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>e.g. two were counted twice at the ladder</source>
   <translation>z. B. zwei wurden an der Leiter doppelt gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>how many are there</source>
   <translation>wie viele da sind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>who counted</source>
   <translation>wer zählte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>All on board</source>
   <translation>Alle an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Choose which way</source>
   <translation>Wählen, auf welchem Weg</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Disabled among them</source>
   <translation>Darunter Behinderte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Enter how many people</source>
   <translation>Anzahl der Personen eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Everybody who is left</source>
   <translation>Alle Übrigen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Medical cases among them</source>
   <translation>Darunter medizinische Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>More medical cases, disabled or relatives than people. All of them are counted among the people</source>
   <translation>Mehr medizinische Fälle, Behinderte oder Angehörige als Personen. Alle werden bei den Personen mitgezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Relatives who go along, among them</source>
   <translation>Darunter mitgehende Angehörige</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save all the same</source>
   <translation>Trotzdem speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save {lower}</source>
   <translation>{lower} speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Value error, </source>
   <translation>Wertfehler, </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>. {unknown} {where} are not known: they can be sorted first</source>
   <translation>. {unknown} {where} sind nicht bekannt: sie können zuerst zugeordnet werden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Ashore</source>
   <translation>An Land</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Birth</source>
   <translation>Geburt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Boat or ship</source>
   <translation>Boot oder Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Bodies ashore</source>
   <translation>Leichen an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Body recovered</source>
   <translation>Leiche geborgen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Born on board</source>
   <translation>An Bord geboren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Dead in the boat</source>
   <translation>Tot im Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Death</source>
   <translation>Tod</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died after medevac</source>
   <translation>Nach Medevac verstorben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died on board</source>
   <translation>An Bord verstorben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Disembark</source>
   <translation>Von Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Embark</source>
   <translation>An Bord nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From a RHIB</source>
   <translation>Von einem RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From another ship</source>
   <translation>Von anderem Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the boat</source>
   <translation>Vom Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the water</source>
   <translation>Aus dem Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>In port</source>
   <translation>Im Hafen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than the ledger has {where}: {missing} of them will be unexplained{sort}. Press again to save</source>
   <translation>Mehr, als das Personenbuch {where} hat: {missing} davon werden ungeklärt sein{sort}. Zum Speichern nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than this case has {where}: {people_word} came with another case. Press again to save</source>
   <translation>Mehr, als dieser Fall {where} hat: {people_word} kamen mit einem anderen Fall. Zum Speichern nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Name of the ship</source>
   <translation>Name des Schiffes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Overboard, missing</source>
   <translation>Über Bord, vermisst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Port</source>
   <translation>Hafen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, not recovered</source>
   <translation>Gesehen, nicht geborgen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, recovered later</source>
   <translation>Gesehen, später geborgen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Transfer</source>
   <translation>Umsteigen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Whose, and to where</source>
   <translation>Wessen, und wohin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>in RHIBs</source>
   <translation>in RHIBs</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>on board</source>
   <translation>an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{head}: {join}</source>
   <translation>{head}: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{known} {where} were noted as pregnant, not {pregnant}. Press again to save</source>
   <translation>{known} {where} sind als schwanger notiert, nicht {pregnant}. Zum Speichern nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{value} to {lower}</source>
   <translation>{value} nach {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, counted again since</source>
   <translation>, seither neu gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, {abs} explained: {join}</source>
   <translation>, {abs} erklärt: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>Open</source>
   <translation>Öffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>all on board</source>
   <translation>alle an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>for a case that had fewer; over all cases the number is right</source>
   <translation>für einen Fall, der weniger hatte; über alle Fälle stimmt die Zahl</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>without having come there</source>
   <translation>ohne dorthin gekommen zu sein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{case}, recount {clock}</source>
   <translation>{case}, Nachzählung {clock}</translation>
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
   <translation>{who} verließ „{lower}“ {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source> and {dead} dead</source>
   <translation> und {dead} Tote</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>Other ship</source>
   <translation>Anderes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{total} dead</source>
   <translation>{total} Tote</translation>
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
   <translation>Anzahl eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter what they are</source>
   <translation>Eingeben, was sie sind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Fewer of them</source>
   <translation>Weniger davon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>More of them</source>
   <translation>Mehr davon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Noted by now {where_word}: {said}</source>
   <translation>Bisher notiert {where_word}: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Only {value} were noted {where_word}</source>
   <translation>Nur {value} sind {where_word} notiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save needs</source>
   <translation>Bedarf speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save sorting</source>
   <translation>Zuordnung speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Sort people</source>
   <translation>Personen zuordnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They are</source>
   <translation>Sie sind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as</source>
   <translation>Gezählt als</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as {lower} already: choose what they are instead</source>
   <translation>Sie sind schon als {lower} gezählt: wählen, was sie stattdessen sind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>what is needed; no names</source>
   <translation>was gebraucht wird; keine Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{people_of} {where_word}: no more can be pregnant</source>
   <translation>{people_of} {where_word}: mehr können nicht schwanger sein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{pregnant} pregnant</source>
   <translation>{pregnant} schwanger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value}  {number}</source>
   <translation>{value}  {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value} would be {left} of {people_word} {where_word}. Press again to save</source>
   <translation>{value} wären {left} von {people_word} {where_word}. Zum Speichern nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} are {parts}</source>
   <translation>{were} sind {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} is {parts}</source>
   <translation>{were} ist {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>At sea</source>
   <translation>Auf See</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>On board</source>
   <translation>An Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>Together</source>
   <translation>Zusammen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>of them pregnant</source>
   <translation>davon schwanger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Add a record</source>
   <translation>Akte anlegen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Female</source>
   <translation>Weiblich</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Find a record</source>
   <translation>Akte suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Male</source>
   <translation>Männlich</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>No name</source>
   <translation>Kein Name</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Not said</source>
   <translation>Nicht gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Record</source>
   <translation>Akte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>These records never leave this ship: they are in no log, no report, no export and no copy ashore. Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.</source>
   <translation>Diese Akten verlassen das Schiff nie: Sie stehen in keinem Log, keinem Bericht, keinem Export und keiner Kopie an Land. Jede wird an ihrem Tag von selbst gelöscht, {days} Tage nach dem Anlegen, wenn nicht anders bestimmt.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>age {UNKNOWN}</source>
   <translation>Alter {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>deleted on {day}</source>
   <translation>gelöscht am {day}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>find by any word</source>
   <translation>mit jedem Wort suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>gender {UNKNOWN}</source>
   <translation>Geschlecht {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>nationality {UNKNOWN}</source>
   <translation>Nationalität {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>no day of deletion</source>
   <translation>kein Löschtag</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{age} years</source>
   <translation>{age} Jahre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{n} of {many}</source>
   <translation>{n} von {many}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>, added by {added_by}</source>
   <translation>, angelegt von {added_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Case</source>
   <translation>Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete for good</source>
   <translation>Endgültig löschen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete now…</source>
   <translation>Jetzt löschen…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on</source>
   <translation>Löschen am</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on (YYYY-MM-DD)</source>
   <translation>Löschen am (YYYY-MM-DD)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete this record for good? Nobody can bring it back.</source>
   <translation>Diese Akte endgültig löschen? Niemand kann sie zurückholen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Enter something of the person</source>
   <translation>Etwas zur Person eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Gender</source>
   <translation>Geschlecht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Nationality</source>
   <translation>Nationalität</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>New record</source>
   <translation>Neue Akte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Personal records are not kept here</source>
   <translation>Personenakten werden hier nicht geführt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Reason for deleting</source>
   <translation>Grund der Löschung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Save record</source>
   <translation>Akte speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>That day is over. To delete it now, press “Delete now”</source>
   <translation>Dieser Tag ist vorbei. Um jetzt zu löschen, „Jetzt löschen“ drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Write the day of deletion as YYYY-MM-DD, not {quoted}</source>
   <translation>Löschtag als JJJJ-MM-TT (YYYY-MM-DD) schreiben, nicht {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>medical, disability, pregnant, …</source>
   <translation>medizinisch, Behinderung, schwanger, …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>why, if you want it in the log; no names</source>
   <translation>warum, falls es ins Log soll; keine Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>{keep_days} days from now</source>
   <translation>in {keep_days} Tagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>, stopped by the policy</source>
   <translation>, von der Richtlinie angehalten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add</source>
   <translation>Zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add a recipient</source>
   <translation>Empfänger hinzufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>No address: {join}{rest}</source>
   <translation>Keine Adresse: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>in their thread: </source>
   <translation>in deren Mailverlauf: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>name in the directory, or an address</source>
   <translation>Name im Verzeichnis, oder eine Adresse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>no address entered</source>
   <translation>keine Adresse</translation>
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
   <translation>{value}{name}{value2}. Zum Wegnehmen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Find a vessel</source>
   <translation>Schiff suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>New vessel</source>
   <translation>Neues Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel of the register is like that.</source>
   <translation>Kein Schiff des Registers ist so.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel yet. Note those you may meet again: name, MMSI, hull marks, what they did.</source>
   <translation>Noch kein Schiff. Notieren, welche man wieder treffen kann: Name, MMSI, Rumpfkennzeichen, was sie taten.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Vessel register</source>
   <translation>Schiffsregister</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>name, MMSI, hull mark</source>
   <translation>Name, MMSI, Rumpfkennz.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Again, {lower}</source>
   <translation>Erneut, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Call again</source>
   <translation>Wieder rufen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Called</source>
   <translation>Gerufen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Case closed</source>
   <translation>Fall geschlossen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>DUE</source>
   <translation>FÄLLIG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No longer needed</source>
   <translation>Nicht mehr nötig</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need</source>
   <translation>Nicht nötig</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need to call again</source>
   <translation>Kein erneutes Rufen nötig</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Reached another way</source>
   <translation>Anders erreicht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Say why nobody has to call again</source>
   <translation>Angeben, warum niemand wieder rufen muss</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Strike off</source>
   <translation>Streichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>The case is closed</source>
   <translation>Der Fall ist geschlossen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>They were told by others</source>
   <translation>Andere haben sie informiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Told by others</source>
   <translation>Von anderen informiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>in {countdown}</source>
   <translation>in {countdown}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>since {duration}</source>
   <translation>seit {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{more} more {value}</source>
   <translation>{more} more {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{party}, {means}, called {clock_or_date}</source>
   <translation>{party}, {means}, gerufen {clock_or_date}</translation>
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
   <translation>{rstrip}… (noch {value} Zeichen)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {by}</source>
   <translation> von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {means}</source>
   <translation> über {means}</translation>
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
   <translation>Nochmals bitten: Anfrage {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for a place of safety</source>
   <translation>Sicheren Ort anfragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for another port: request {n}</source>
   <translation>Anderen Hafen erbitten: Anfrage {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Asked by radio or phone</source>
   <translation>Per Funk oder Telefon angefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Assigned {clock_or_date}{by}, {waited} after the first request</source>
   <translation>Zugewiesen {clock_or_date}{by}, {waited} nach der ersten Anfrage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>DISTANCE</source>
   <translation>DISTANZ</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>ETA UTC</source>
   <translation>ETA UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>First asked {clock_or_date}, {asked}</source>
   <translation>Zuerst angefragt {clock_or_date}, {asked}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Log an answer</source>
   <translation>Antwort eintragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No answer noted</source>
   <translation>Keine Antwort notiert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No port for {duration}</source>
   <translation>Kein Hafen seit {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody is on board by the people ledger</source>
   <translation>Laut Personenbuch ist niemand an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody was asked yet.</source>
   <translation>Noch niemand angefragt.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Not asked for yet</source>
   <translation>Noch nicht angefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Port assigned</source>
   <translation>Hafen zugewiesen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Requests for a place of safety, newest first</source>
   <translation>Anfragen nach einem sicheren Ort, neueste zuerst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message waits to be sent</source>
   <translation>Die Nachricht wartet auf Versand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT delivered</source>
   <translation>Die Nachricht wurde NICHT zugestellt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT sent: no address is entered</source>
   <translation>Die Nachricht wurde NICHT gesendet: keine Adresse eingetragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Told to wait</source>
   <translation>Warten angewiesen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Where it lies was not entered</source>
   <translation>Lage nicht eingegeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked once</source>
   <translation>einmal angefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked twice</source>
   <translation>zweimal angefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked {times} times</source>
   <translation>{times} mal angefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>present speed</source>
   <translation>jetzige Fahrt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed as set</source>
   <translation>Fahrt wie gesetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed of the settings</source>
   <translation>Fahrt laut Einstellungen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{board} on board</source>
   <translation>{board} an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{clock_or_date} {lower}</source>
   <translation>{clock_or_date} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{duration} waited</source>
   <translation>{duration} gewartet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{number}. {whom}{means}</source>
   <translation>{number}. {whom}{means}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. No own position</source>
   <translation>{where}. Keine eigene Position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. Straight line, {whence}</source>
   <translation>{where}. Gerade Linie, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Answer on request {number}</source>
   <translation>Antwort auf Anfrage {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>By whom</source>
   <translation>Von wem</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Position of the port, if you have it</source>
   <translation>Position des Hafens, falls bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save answer</source>
   <translation>Antwort speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save request</source>
   <translation>Anfrage speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say what came back. That nobody answered matters as much</source>
   <translation>Angeben, was zurückkam. Dass niemand antwortete, zählt genauso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say which port was assigned</source>
   <translation>Angeben, welcher Hafen zugewiesen wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say who was asked</source>
   <translation>Angeben, wer angefragt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Somebody else</source>
   <translation>Jemand anders</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What they said</source>
   <translation>Was sie sagten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What was asked</source>
   <translation>Was gefragt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Who was asked</source>
   <translation>Wer angefragt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>e.g. MRCC Rome</source>
   <translation>z. B. MRCC Rom</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>somebody else</source>
   <translation>jemand anders</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what they said, their number</source>
   <translation>was sie sagten, ihre Nummer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what was asked</source>
   <translation>was gefragt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>{name}: {format_position}</source>
   <translation>{name}: {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>0 if there is none</source>
   <translation>0, wenn keiner</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>An aid. Not for navigation. Reckoned as the worksheet of IAMSAR Vol. II, App. K, and held to worked examples of the Danish SAR tools. The manual itself was not at hand.</source>
   <translation>Eine Hilfe. Nicht zur Navigation. Gerechnet wie das Blatt in IAMSAR Bd. II, Anh. K, geprüft an Beispielen der dänischen SAR-Werkzeuge. Das Handbuch selbst lag nicht vor.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>As seen {degrees} {speed} kn</source>
   <translation>Wie gesehen {degrees} {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>CTS {degrees}, {miles} NM</source>
   <translation>CTS {degrees}, {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Circle by the quick rule {miles} NM.</source>
   <translation>Kreis nach der Faustregel {miles} NM.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Class of boat</source>
   <translation>Bootsklasse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Courses to meet her</source>
   <translation>Kurse zum Treffpunkt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current towards, degrees true</source>
   <translation>Strom nach, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current, kn</source>
   <translation>Strom, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Datum left and right of downwind</source>
   <translation>SAR-Datum links und rechts der Leerichtung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drift as seen</source>
   <translation>Drift wie gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drifted {miles} NM towards {degrees} since {clock}.</source>
   <translation>{miles} NM nach {degrees} getrieben seit {clock}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ESTIMATE</source>
   <translation>SCHÄTZUNG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ETA {arrival} UTC</source>
   <translation>ETA {arrival} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Goes on towards {degrees} at {speed} kn.</source>
   <translation>Weiter nach {degrees} mit {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>How the drift is found</source>
   <translation>Wie die Drift ermittelt wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>If wind and current stay</source>
   <translation>Wenn Wind und Strom bleiben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Last known position</source>
   <translation>Letzte bekannte Position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Leeway: {source}</source>
   <translation>Abdrift: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right are so far apart that each is a search area of its own.</source>
   <translation>Links und rechts liegen so weit auseinander, dass jedes ein eigenes Suchgebiet ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right of downwind</source>
   <translation>Links und rechts der Leerichtung</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Meet her</source>
   <translation>Zu ihr hin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No current from log and fix: type it</source>
   <translation>Kein Strom aus Logge und Fix: eintippen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift is known: choose wind and current</source>
   <translation>Keine Drift bekannt: Wind und Strom wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift seen yet</source>
   <translation>Noch keine Drift gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No wind from a sensor: type it</source>
   <translation>Kein Wind von einem Sensor: eintippen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>None. Enter a position on the case first.</source>
   <translation>Keine. Zuerst eine Position im Fall eingeben.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Not known yet: {what}. Type it, or take it from the sensors</source>
   <translation>Noch nicht bekannt: {what}. Eintippen oder von den Sensoren nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Position within, NM</source>
   <translation>Position innerhalb, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Probable error {miles} NM, of it drift {miles2}.</source>
   <translation>Wahrscheinlicher Fehler {miles} NM, davon Drift {miles2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>RHIB starts from</source>
   <translation>Das RHIB startet von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Show on the chart</source>
   <translation>Auf der Karte zeigen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Take {words}</source>
   <translation>{words} nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The case has no position: enter one on the case first</source>
   <translation>Der Fall hat keine Position: zuerst dort eine eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The circle as it grows</source>
   <translation>Der wachsende Kreis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Use as drift of the case</source>
   <translation>Als Drift des Falls</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Wind and current</source>
   <translation>Wind und Strom</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Within, NM</source>
   <translation>Innerhalb, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>drift as seen</source>
   <translation>Drift wie gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>empty: where own ship is</source>
   <translation>leer: wo das eigene Schiff ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it</source>
   <translation>nicht bekannt: eintippen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it, 0 kn if there is none</source>
   <translation>nicht bekannt: eintippen, 0 kn, wenn keiner</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the current: 0 kn if there is none</source>
   <translation>der Strom: 0 kn, wenn keiner</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the wind</source>
   <translation>der Wind</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{duration} at {how}</source>
   <translation>{duration} bei {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position} at {clock} UTC, {ago} ago, by {value}</source>
   <translation>{format_position} um {clock} UTC, vor {ago}, von {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position}, within {miles} NM</source>
   <translation>{format_position}, innerhalb {miles} NM</translation>
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
   <translation>: sein Ende ist hier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>All legs are done</source>
   <translation>Alle Schenkel sind abgefahren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>An aid. Not for navigation: look at the chart before each leg.</source>
   <translation>Eine Hilfe. Nicht zur Navigation: vor jedem Schenkel in die Seekarte sehen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Break off</source>
   <translation>Abbrechen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Ended {clock}: {replace}.</source>
   <translation>Beendet {clock}: {replace}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Found</source>
   <translation>Gefunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Leg {number} done</source>
   <translation>Schenkel {number} abgefahren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Legs</source>
   <translation>Schenkel</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>No search is logged for this case. Make one in step 3.</source>
   <translation>Für diesen Fall ist keine Suche eingetragen. In Schritt 3 anlegen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Not found</source>
   <translation>Nicht gefunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Planned {clock} by {by}.</source>
   <translation>Geplant {clock} von {by}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>So far coverage {c:.1f} of the area: {detection:.0%} if she is in it.</source>
   <translation>Bisher Abdeckung {c:.1f} des Gebietes: {detection:.0%}, wenn das Boot darin ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Spacing {miles} NM, {speed} kn.</source>
   <translation>Abstand {miles} NM, {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route</source>
   <translation>Die Schenkel als Route</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route to the ship's own plotter {name}</source>
   <translation>Die Schenkel als Route an den bordeigenen Plotter {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search ends</source>
   <translation>Die Suche endet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search has ended</source>
   <translation>Die Suche ist beendet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>To {n}</source>
   <translation>An {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Written: {path}</source>
   <translation>Geschrieben: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>due {clock}</source>
   <translation>fällig {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{degrees}  {miles} NM  {duration}</source>
   <translation>{degrees}  {miles} NM  {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{name} file</source>
   <translation>Datei {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{number} {pattern_}</source>
   <translation>{number} {pattern_}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{ticked} of {count} legs, {share:.0%} of the track.</source>
   <translation>{ticked} von {count} Schenkeln, {share:.0%} der Strecke.</translation>
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
   <translation>Zurück zum Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Datum</source>
   <translation>SAR-Datum</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Search · {number}</source>
   <translation>Suche · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Step of the search</source>
   <translation>Schritt der Suche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>reckoned: {basis}</source>
   <translation>berechnet: {basis}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Along, degrees true</source>
   <translation>Entlang, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Area {value:.1f} NM².</source>
   <translation>Gebiet {value:.1f} NM².</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage not known: type the visibility.</source>
   <translation>Abdeckung nicht bekannt: Sicht eintippen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage {c:.1f}: finds her with {detection:.0%}, at best {detection_ideal:.0%}, if she is in it.</source>
   <translation>Abdeckung {c:.1f}: findet das Boot mit {detection:.0%}, bestenfalls {detection_ideal:.0%}, wenn es darin ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>First leg, degrees true</source>
   <translation>Erster Schenkel, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes on towards, degrees true</source>
   <translation>Weiter nach, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her drift</source>
   <translation>Geht mit der Drift</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her towards {degrees} at {knots:.1f} kn. </source>
   <translation>Geht mit dem Boot nach {degrees} mit {knots:.1f} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Legs along, degrees true</source>
   <translation>Schenkel entlang, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Length, NM</source>
   <translation>Länge, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Log this plan</source>
   <translation>Plan ins Log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Looked for</source>
   <translation>Gesucht wird</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Lookouts are tired</source>
   <translation>Ausguck ist müde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Over land, by an approximate coast: leg {numbers}</source>
   <translation>Über Land, nach einer ungefähren Küste: Schenkel {numbers}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Pattern</source>
   <translation>Suchmuster</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Searched by</source>
   <translation>Gesucht von</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Sweep width {miles} NM: {why}. Detection by Koopman 1946.</source>
   <translation>Suchbreite {miles} NM: {why}. Entdeckung nach Koopman 1946.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>The tables of IAMSAR Vol. II are used as SAR Danmark and JP 3-50 print them. The manual itself was not at hand.</source>
   <translation>Die Tabellen von IAMSAR Bd. II stehen hier, wie SAR Danmark und JP 3-50 sie drucken. Das Handbuch selbst lag nicht vor.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>There is no datum yet: go back to step 1</source>
   <translation>Noch kein SAR-Datum: zurück zu Schritt 1</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Track spacing, NM</source>
   <translation>Suchkursabstand, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Turns to port</source>
   <translation>Dreht nach Backbord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM</source>
   <translation>Breite, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM is not known: type it</source>
   <translation>Breite, NM ist nicht bekannt: eintippen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>the sweep width, or the radius of the datum where that is less</source>
   <translation>die Suchbreite, oder der Radius des SAR-Datums, wo dieser kleiner ist</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{accessibleName} is not known: type it</source>
   <translation>{accessibleName} ist nicht bekannt: eintippen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{legs} {area} {cover}</source>
   <translation>{legs} {area} {cover}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{n} legs, {miles} NM, {duration}, until {clock} UTC.</source>
   <translation>{n} Schenkel, {miles} NM, {duration}, bis {clock} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{value} {value2}</source>
   <translation>{value} {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>Cannot be read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>NFKD</source>
   <translation>NFKD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>earlier wording, corrected {clock} by {author}</source>
   <translation>früherer Wortlaut, berichtigt {clock} von {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source> in {lines:,} {value}</source>
   <translation> in {lines:,} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round own ship</source>
   <translation>Etwa 5 NM um eigenes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round {number}</source>
   <translation>Etwa 5 NM um {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any case</source>
   <translation>Jeder Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any place</source>
   <translation>Jeder Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any time</source>
   <translation>Jede Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Anybody</source>
   <translation>Jeder</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Enter opens · arrow keys choose · Escape goes back</source>
   <translation>Enter öffnet · Pfeiltasten wählen · Escape geht zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the log</source>
   <translation>Im Log suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the whole log</source>
   <translation>Im ganzen Log suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Nothing found</source>
   <translation>Nichts gefunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Place</source>
   <translation>Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last hour</source>
   <translation>Die letzte Stunde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last {n} hours</source>
   <translation>Die letzten {n} Stunden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The log cannot be searched now: {error}</source>
   <translation>Das Log kann jetzt nicht durchsucht werden: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Time</source>
   <translation>Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Today</source>
   <translation>Heute</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Type words; all of them have to stand in one entry. Narrow it by the keys above, or by typing
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (miles round own ship)    near:5@014    in:chart</source>
   <translation>Wörter tippen; alle müssen in einem Eintrag stehen. Mit den Tasten oben eingrenzen, oder tippen
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (Meilen um eigenes Schiff)    near:5@014    in:chart</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What the chart shows now</source>
   <translation>Was die Karte jetzt zeigt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What was found</source>
   <translation>Was gefunden wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Yesterday</source>
   <translation>Gestern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{entries}, the newest {shown}{in_lines} shown</source>
   <translation>{entries}, die neuesten {shown}{in_lines} gezeigt</translation>
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
   <translation>{total:,} Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Case {number} has no position</source>
   <translation>Fall {number} hat keine Position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Nobody called {value} has written anything</source>
   <translation>Niemand namens {value} hat etwas geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Own position is not known: near:5@014 goes round a case</source>
   <translation>Eigene Position nicht bekannt: near:5@014 geht um einen Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>There is no case {value}</source>
   <translation>Es gibt keinen Fall {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Type a letter or a figure: signs are not searched for</source>
   <translation>Buchstaben oder Ziffer tippen: Zeichen werden nicht gesucht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>by:{value} may be {join}</source>
   <translation>by:{value} kann {join} sein</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>in: wants the word chart, and a chart on the screen</source>
   <translation>in: braucht das Wort chart und eine Karte am Bildschirm</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>kind: is one of {join}</source>
   <translation>kind: ist eines von {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>near: wants a number of miles: near:5, or near:5@014 round a case</source>
   <translation>near: braucht eine Zahl Meilen: near:5, oder near:5@014 um einen Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>on: wants a day: on:yesterday, on:13.6. or on:2026-06-13</source>
   <translation>on: braucht einen Tag: on:yesterday, on:13.6. oder on:2026-06-13</translation>
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
   <translation>Schenkel {number} der Suche für {number2} ist am Ende: im Fall unter Suche abhaken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>None yet.</source>
   <translation>Noch keine.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>{title}, {value}</source>
   <translation>{title}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source> · say only that</source>
   <translation> · nur das melden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Changed since {since}</source>
   <translation>Geändert seit {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>No change since {since}</source>
   <translation>Unverändert seit {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>SITREP {number}, {clock_or_date}</source>
   <translation>SITREP {number}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Send a no-change SITREP instead</source>
   <translation>Stattdessen SITREP ohne Änderung senden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>The case has changed since {since}: say so</source>
   <translation>Der Fall hat sich seit {since} geändert: das melden</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>now: {now}</source>
   <translation>jetzt: {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>was: {before}</source>
   <translation>war: {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{counted} since {since}</source>
   <translation>{counted} seit {since}</translation>
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
   <translation>Ins Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Already an actor of {number}</source>
   <translation>Schon Akteur von {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>By her name in the register</source>
   <translation>Nach Name im Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>In the register</source>
   <translation>Im Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Name of the actor</source>
   <translation>Name des Akteurs</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken</source>
   <translation>Nicht angenommen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken: the target has no position</source>
   <translation>Nicht angenommen: das Ziel hat keine Position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first</source>
   <translation>Zuerst einen Fall eröffnen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first to log it as an actor</source>
   <translation>Zuerst einen Fall eröffnen, um es als Akteur einzutragen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Save as actor</source>
   <translation>Als Akteur speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>heard {duration} ago</source>
   <translation>vor {duration} empfangen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>name, e.g. patrol boat?</source>
   <translation>Name, z. B. Patrouillenboot?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>to {destination}</source>
   <translation>nach {destination}</translation>
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
   <translation>Differenz</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as T{value:02d}.</source>
   <translation>Gehalten seit {first} UTC als T{value:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as {numbers}; since {newest} as T{number:02d}.</source>
   <translation>Verfolgt seit {first} UTC als {numbers}; seit {newest} als T{number:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS is silent. Place and motion are those of her echo on {source}.</source>
   <translation>Ihr AIS schweigt. Ort und Bewegung sind die ihres Echos auf {source}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS says {miles} NM from the echo that was hers, and the echo is there. One of them is wrong: look, ask her.</source>
   <translation>Ihr AIS meldet {miles} NM Abstand von ihrem bisherigen Echo, und das Echo ist noch da. Eines von beiden ist falsch: Ausschau halten, sie anrufen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>It came out of another echo: look which boat it is.</source>
   <translation>Es kam aus einem anderen Echo: nachsehen, welches Boot es ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Own craft: no CPA alarm.</source>
   <translation>Eigenes Fahrzeug: kein CPA-Alarm.</translation>
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
   <translation>vor {duration}</translation>
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
   <translation>{value}vor {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Chosen</source>
   <translation>Gewählt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Danger</source>
   <translation>Gefahr</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Every target in the picture has AIS.</source>
   <translation>Jedes Ziel im Lagebild hat AIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No AIS</source>
   <translation>Ohne AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No dangerous target.</source>
   <translation>Kein gefährliches Ziel.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No target yet. They come from AIS and radar: {key} shows whether these are heard.</source>
   <translation>Noch kein Ziel. Sie kommen von AIS und Radar: {key} zeigt, ob diese empfangen werden.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>None chosen. Actors of an open case and vessels of the register are.</source>
   <translation>Keines gewählt. Akteure eines offenen Falls und Schiffe des Registers sind es.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>the key is hidden where there is no register</source>
   <translation>the key is hidden where there is no register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{both} by AIS and radar</source>
   <translation>{both} per AIS und Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{lost} old or lost</source>
   <translation>{lost} alt oder verloren</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} of {n2} targets</source>
   <translation>{n} von {n2} Zielen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} targets</source>
   <translation>{n} Ziele</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Fewer</source>
   <translation>Weniger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Line {name}</source>
   <translation>Zeile {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>More</source>
   <translation>Mehr</translation>
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
   <translation>NICHT GESENDET</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Nobody was told or called yet. Tell somebody, or log a call, on the page before.</source>
   <translation>Noch niemand informiert oder gerufen. Auf der Seite davor informieren oder ein Gespräch eintragen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>The sheet</source>
   <translation>Das Blatt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what</source>
   <translation>Wem was gesagt wurde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what, oldest first</source>
   <translation>Wem was gesagt wurde, älteste zuerst</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Write as PDF</source>
   <translation>Als PDF schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>noted by {by}</source>
   <translation>notiert von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{clock} {at:%d %b}</source>
   <translation>{clock} {at:%d %b}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number:,} entries, the last {SHOWN} shown. The PDF has all of them.</source>
   <translation>{number:,} Einträge, die letzten {SHOWN} gezeigt. Die PDF hat alle.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number} entries</source>
   <translation>{number} Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{value} {who}</source>
   <translation>{value} {who}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>→ {result} · noted by {by}</source>
   <translation>→ {result} · notiert von {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing} from the case. {n} positions from {first} to {last} UTC.</source>
   <translation>Nächster Abstand {miles} NM um {at} UTC, Peilung vom Fall {bearing}. {n} Positionen von {first} bis {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>No track is kept · {number}</source>
   <translation>Kein Track gesichert · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Range to the case</source>
   <translation>Abstand zum Fall</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Select a target on the chart, then “Keep track” on the case.</source>
   <translation>Auf der Karte ein Ziel wählen, dann „Track sichern“ im Fall.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>The case has no position to measure from.</source>
   <translation>Der Fall hat keine Position, von der man messen kann.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Tracks kept of this case</source>
   <translation>Gesicherte Tracks dieses Falls</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>{value} · {number}</source>
   <translation>{value} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not sent</source>
   <translation>Nicht gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not told: {join}</source>
   <translation>Nicht informiert: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>The others may be told: {join}{rest}</source>
   <translation>Die anderen dürfen informiert werden: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>You may tell: {join}</source>
   <translation>Informiert werden darf: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>in {role}</source>
   <translation>in {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>known to pass on</source>
   <translation>gibt bekanntlich weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>lets it through</source>
   <translation>lässt es durch</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>may pass on</source>
   <translation>gibt vielleicht weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>passes on</source>
   <translation>gibt weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>rule {rule}</source>
   <translation>Regel {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>{field}, {stopped}</source>
   <translation>{field}, {stopped}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>by {author}</source>
   <translation>von {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>struck out: {value}</source>
   <translation>gestrichen: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Add picture</source>
   <translation>Bild zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>IMO</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>More about her</source>
   <translation>Mehr über sie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Nothing seen yet.</source>
   <translation>Noch nichts gesehen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of the vessel</source>
   <translation>Bild des Schiffes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of {name}: {caption}</source>
   <translation>Bild von {name}: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Seen before</source>
   <translation>Früher gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Watched for: said when she comes into the picture</source>
   <translation>Unter Beobachtung: Meldung, wenn sie ins Lagebild kommt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>What she did</source>
   <translation>Was sie tat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her</source>
   <translation>Über sie geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her. Press one to correct it or strike it out</source>
   <translation>Über sie geschrieben. Zum Berichtigen oder Streichen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>call sign</source>
   <translation>Rufzeichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>written by {by}</source>
   <translation>geschrieben von {by}</translation>
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
   <translation>{caption}: das Bild ist weg oder wurde verändert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} earlier ones are in the register</source>
   <translation>{value} frühere stehen im Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} older pictures in the register's folder</source>
   <translation>{value} ältere Bilder im Ordner des Registers</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{w} {v}</source>
   <translation>{w} {v}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>A name or an MMSI is taken back where it was written: correct or strike out that line</source>
   <translation>Ein Name oder eine MMSI wird dort zurückgenommen, wo er geschrieben wurde: jene Zeile berichtigen oder streichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>An MMSI has nine digits</source>
   <translation>Eine MMSI hat neun Ziffern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Call sign</source>
   <translation>Rufzeichen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Conduct</source>
   <translation>Verhalten</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Flag</source>
   <translation>Flagge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>More about {name}</source>
   <translation>Mehr über {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>NGO ship</source>
   <translation>NGO-Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>New vessel in the register</source>
   <translation>Neues Schiff im Register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Operator</source>
   <translation>Betreiber</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save conduct</source>
   <translation>Verhalten speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save vessel</source>
   <translation>Schiff speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say so when she comes into the picture</source>
   <translation>Melden, wenn sie ins Lagebild kommt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say what she did</source>
   <translation>Angeben, was sie tat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What she looks like</source>
   <translation>Wie sie aussieht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What {name} did</source>
   <translation>Was {name} tat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Who saw it</source>
   <translation>Wer es sah</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>coast guard</source>
   <translation>Küstenwache</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>colour, length, weapons, anything that tells her from others</source>
   <translation>Farbe, Länge, Waffen, alles, was sie unterscheidet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. 20 NM N of Zuwara</source>
   <translation>z. B. 20 NM N von Zuwara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. shots into the water near the boat, people taken back</source>
   <translation>z. B. Schüsse ins Wasser nahe dem Boot, Personen zurückgebracht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>name, or what she looks like</source>
   <translation>Name, oder wie sie aussieht</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>new {target}</source>
   <translation>neu {target}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>numbers and letters on the hull</source>
   <translation>Zahlen und Buchstaben am Rumpf</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>own crew, Seabird, another ship</source>
   <translation>eigene Crew, Seabird, anderes Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>patrol boat</source>
   <translation>Patrouillenboot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>who runs her</source>
   <translation>wer sie betreibt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>  ·  NO POSITIONS</source>
   <translation>  ·  KEINE POSITIONEN</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source> ({why})</source>
   <translation> ({why})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>No valid policy is in force: give nobody a position</source>
   <translation>Keine gültige Richtlinie in Kraft: niemandem eine Position geben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>Positions to them only if the master releases it</source>
   <translation>Positionen an sie nur, wenn der Kapitän freigibt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>The policy blocks positions to them</source>
   <translation>Die Richtlinie sperrt Positionen für sie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>, corrected {times}</source>
   <translation>, berichtigt {times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Belongs to</source>
   <translation>Gehört zu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>COG {degrees}</source>
   <translation>COG {degrees}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Corrected by {author}, {strftime}</source>
   <translation>Berichtigt von {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>First written by {author}, {strftime}</source>
   <translation>Zuerst geschrieben von {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Reason: {void_reason}</source>
   <translation>Grund: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>SOG {speed} kn</source>
   <translation>SOG {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Ship then: {join}</source>
   <translation>Schiff damals: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Struck out by {author}, {strftime}</source>
   <translation>Gestrichen von {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>The ship's state at that time is not known</source>
   <translation>Der Zustand des Schiffes zu jener Zeit ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Written again without a change</source>
   <translation>Ohne Änderung neu geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {author}, written {strftime}{times}</source>
   <translation>von {author}, geschrieben {strftime}{times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {position_source}</source>
   <translation>von {position_source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{caption}: changed</source>
   <translation>{caption}: geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{number} times</source>
   <translation>{number} mal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>→ {now}</source>
   <translation>→ {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Back, what is typed stays</source>
   <translation>Zurück, was getippt ist, bleibt</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Not saved: {value}</source>
   <translation>Nicht gespeichert: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{n} more</source>
   <translation>noch {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{text}. What you typed is still here</source>
   <translation>{text}. Was getippt ist, ist noch da</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the day as YYYY-MM-DD, not {quoted}</source>
   <translation>Tag als JJJJ-MM-TT schreiben, nicht {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the time as YYYY-MM-DD HH:MM, in UTC, not {quoted}</source>
   <translation>Zeit als JJJJ-MM-TT HH:MM schreiben, in UTC, nicht {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>comma between them</source>
   <translation>Komma dazwischen</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD</source>
   <translation>nicht bekannt, sonst JJJJ-MM-TT</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD HH:MM</source>
   <translation>nicht bekannt, sonst JJJJ-MM-TT HH:MM</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>{caption}: {quoted} is not a {value}number</source>
   <translation>{caption}: {quoted} ist keine {value}Zahl</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>A guess</source>
   <translation>Eine Vermutung</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Accuracy</source>
   <translation>Genauigkeit</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Air</source>
   <translation>Luft</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Are in fact</source>
   <translation>Sind tatsächlich</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>As it was given</source>
   <translation>Wie angegeben</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Call again after</source>
   <translation>Wieder rufen nach</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Camera ahead of UTC</source>
   <translation>Kamera vor UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Datum worked out from</source>
   <translation>SAR-Datum berechnet aus</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Drifts towards, degrees true</source>
   <translation>Treibt nach, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>From</source>
   <translation>Von</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>IMO number</source>
   <translation>IMO-Nummer</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Kind of vessel</source>
   <translation>Schiffsart</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the boat</source>
   <translation>Kennzeichen am Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the hull</source>
   <translation>Kennzeichen am Rumpf</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Number on the radar</source>
   <translation>Nummer am Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>RHIB or craft</source>
   <translation>RHIB oder Fahrzeug</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Radius of the datum</source>
   <translation>Radius des SAR-Datums</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Remind after</source>
   <translation>Erinnern nach</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>SRR</source>
   <translation>SRR</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Sweep width</source>
   <translation>Suchbreite</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Swell</source>
   <translation>Dünung</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>To be deleted on</source>
   <translation>Zu löschen am</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Track spacing</source>
   <translation>Suchkursabstand</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Visibility</source>
   <translation>Sicht</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Water</source>
   <translation>Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Were noted as</source>
   <translation>Waren notiert als</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Which number</source>
   <translation>Welche Zahl</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Who said it</source>
   <translation>Wer es sagte</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>{said}, {unit}</source>
   <translation>{said}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Pregnant women are counted among the women too: raise the number of women</source>
   <translation>Schwangere Frauen zählen auch bei den Frauen: Zahl der Frauen erhöhen</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Together {total}</source>
   <translation>Zusammen {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one less</source>
   <translation>eins weniger</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one more</source>
   <translation>eins mehr</translation>
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
   <translation>An Bord nach Kategorie: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_strip.py" />
   <source>The log is still being read</source>
   <translation>Das Log wird noch gelesen</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Categories differ: {join} than the ledger</source>
   <translation>Kategorien weichen ab: {join} gegenüber Personenbuch</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>F{family} A{alone} I{infant}</source>
   <translation>F{family} A{alone} S{infant}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Medical cases</source>
   <translation>Medizinische Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>M{man} W{woman} ?{nobody}</source>
   <translation>M{man} W{woman} ?{nobody}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>of them pregnant: {number}</source>
   <translation>davon schwanger: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{category}: {number}</source>
   <translation>{category}: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} + {alone} minors · {infant} inf.</source>
   <translation>{family} + {alone} Mind.j. · {infant} Säugl.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} + {alone} alone · {infant} inf.</source>
   <translation>{family} {minors} + {alone} allein · {infant} Säugl.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family / {alone} alone · {infants}</source>
   <translation>{family} {minors} mit Familie / {alone} allein · {infants}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family · {alone} minors alone</source>
   <translation>{family} {minors} mit Familie · {alone} Minderjährige allein</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{many} {value}</source>
   <translation>{many} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{man} men · {woman} wom. · {nobody} ?</source>
   <translation>{man} Männer · {woman} Frauen · {nobody} ?</translation>
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
   <translation>{people} zu wenig: gezählt {counted}, Personenbuch {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people} too many: counted {counted}, ledger {ledger}, {place}</source>
   <translation>{people} zu viel: gezählt {counted}, Personenbuch {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{value}: {dead}, not counted here</source>
   <translation>{value}: {dead}, hier nicht gezählt</translation>
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
   <translation>CPA von {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Feeds</source>
   <translation>Datenströme</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No depth: is an echo sounder connected?</source>
   <translation>Keine Tiefe: ist ein Echolot angeschlossen?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No device says anything</source>
   <translation>Kein Gerät sagt etwas</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No speed over ground: is there a GPS?</source>
   <translation>Keine Fahrt über Grund: ist ein GPS da?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No wind: is an anemometer connected?</source>
   <translation>Kein Wind: ist ein Windmesser angeschlossen?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Select a target on the chart or in the list. Of a dangerous one the past is drawn too</source>
   <translation>Ein Ziel auf der Karte oder in der Liste auswählen. Von einem gefährlichen wird auch die Vergangenheit gezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>UTC. A gap is a time without a valid value</source>
   <translation>UTC. Eine Lücke ist eine Zeit ohne gültigen Wert</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Wind speed</source>
   <translation>Windgeschw.</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>{UNKNOWN} {unit}</source>
   <translation>{UNKNOWN} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>Authorities, and whether the position of a boat may be mailed to them</source>
   <translation>Behörden, und ob ihnen die Position eines Bootes gemailt werden darf</translation>
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
   <translation>Behörde zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Add somebody whom they tell</source>
   <translation>Zufügen, wen sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Change an authority</source>
   <translation>Behörde ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id, never changed later</source>
   <translation>Id, wird nie geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses</source>
   <translation>Mailadressen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses, one a line, mail goes to the first</source>
   <translation>Mailadressen, eine je Zeile, Mail geht an die erste</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names</source>
   <translation>Andere Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names by which they are known, one a line</source>
   <translation>Andere Namen, unter denen sie bekannt sind, einer je Zeile</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses</source>
   <translation>Adressmuster</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses, * before the @ only</source>
   <translation>Adressmuster, * nur vor dem @</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Put into the change</source>
   <translation>In die Änderung</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Take this authority out</source>
   <translation>Diese Behörde herausnehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones</source>
   <translation>Telefone</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones, one a line</source>
   <translation>Telefone, eins je Zeile</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are</source>
   <translation>Was sie sind</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are: choose one</source>
   <translation>Was sie sind: eins wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell</source>
   <translation>Wen sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell; press to change</source>
   <translation>Wen sie informieren; zum Ändern drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>confidence {confidence}</source>
   <translation>Sicherheit {confidence}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>start comes first</source>
   <translation>start comes first</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>where this is known from</source>
   <translation>woher das bekannt ist</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>, source: {source}</source>
   <translation>, Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Addresses</source>
   <translation>Adressen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>By {join}: {name}</source>
   <translation>Nach {join}: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Names by which they are known</source>
   <translation>Namen, unter denen sie bekannt sind</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Nobody is known or suspected to tell them, nor they anybody.</source>
   <translation>Von niemandem ist bekannt oder vermutet, dass er sie informiert, noch sie jemanden.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>None entered: mail does not reach them</source>
   <translation>Keine eingetragen: Mail erreicht sie nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Rule {rule}</source>
   <translation>Regel {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>What may be told by mail</source>
   <translation>Was per Mail gesagt werden darf</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Where that is known from</source>
   <translation>Woher das bekannt ist</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells them, and whom they tell</source>
   <translation>Wer sie informiert, und wen sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells whom</source>
   <translation>Wer wen informiert</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>seen {seen}</source>
   <translation>gesehen {seen}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>{name} {value} {name2}</source>
   <translation>{name} {value} {name2}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>1 thing gets looser</source>
   <translation>1 Ding wird lockerer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>A proposal that cannot be read</source>
   <translation>Ein Vorschlag, der nicht lesbar ist</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirm</source>
   <translation>Bestätigen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirmed: the changed directory is in force</source>
   <translation>Bestätigt: das geänderte Verzeichnis ist in Kraft</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>LOOSER</source>
   <translation>LOCKERER</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing gets looser</source>
   <translation>Nichts wird lockerer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing is in force yet. Propose it, then a second person has to confirm it.</source>
   <translation>Noch nichts in Kraft. Vorschlagen, dann muss eine zweite Person bestätigen.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Propose</source>
   <translation>Vorschlagen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed by {by}, {when}</source>
   <translation>Vorgeschlagen von {by}, {when}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed. It waits here, on every station of this ship, for a second person</source>
   <translation>Vorgeschlagen. Es wartet hier, an jeder Station dieses Schiffes, auf eine zweite Person</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>This cannot come into force:
{error}</source>
   <translation>Dies kann nicht in Kraft treten:
{error}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Throw it away</source>
   <translation>Verwerfen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Thrown away: the directory stays as it was</source>
   <translation>Verworfen: das Verzeichnis bleibt, wie es war</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What changes, looser first</source>
   <translation>Was sich ändert, Lockereres zuerst</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What your change does</source>
   <translation>Was Ihre Änderung bewirkt</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Your name</source>
   <translation>Eigener Name</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>the log keeps it</source>
   <translation>das Log hält es fest</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>your name</source>
   <translation>eigener Name</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{loose} things get looser</source>
   <translation>{loose} Dinge werden lockerer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{why}
It is not in force: a second person, not {by}, confirms it here.</source>
   <translation>{why}
Nicht in Kraft: eine zweite Person, nicht {by}, bestätigt hier.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A list with them on it</source>
   <translation>Eine Liste mit ihnen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A room with them</source>
   <translation>Ein Raum mit ihnen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how sure that is</source>
   <translation>Wählen, wie sicher das ist</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how they tell them</source>
   <translation>Wählen, wie sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose whom they tell</source>
   <translation>Wählen, wen sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>First seen</source>
   <translation>Zuerst gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Forwards everything</source>
   <translation>Leitet alles weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Heard by them</source>
   <translation>Von ihnen gehört</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>High</source>
   <translation>Hoch</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How</source>
   <translation>Wie</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How sure</source>
   <translation>Wie sicher</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Is known to pass on</source>
   <translation>Gibt bekanntlich weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Last seen</source>
   <translation>Zuletzt gesehen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Low</source>
   <translation>Gering</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>May pass on</source>
   <translation>Gibt vielleicht weiter</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Medium</source>
   <translation>Mittel</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>One desk with them</source>
   <translation>Ein Tisch mit ihnen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>That stands in the directory already: change it there</source>
   <translation>Das steht schon im Verzeichnis: dort ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They do not tell them any more</source>
   <translation>Sie informieren sie nicht mehr</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They tell</source>
   <translation>Sie informieren</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Whom {value} tells</source>
   <translation>Wen {value} informiert</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>report, article, own experience</source>
   <translation>Bericht, Artikel, eigene Erfahrung</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>the key is there for an edge only</source>
   <translation>the key is there for an edge only</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>{what}: “{strip}” is no day. Write it like 2026-06-14</source>
   <translation>{what}: „{strip}“ ist kein Tag. So schreiben: 2026-06-14</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>heard by</source>
   <translation>gehört von</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>joint room</source>
   <translation>gemeinsamer Raum</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>one desk</source>
   <translation>ein Tisch</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{name} tells {name2}, {how}</source>
   <translation>{name} informiert {name2}, {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{value} more</source>
   <translation>noch {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A change waits already: confirm it or throw it away first</source>
   <translation>Eine Änderung wartet schon: zuerst bestätigen oder verwerfen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A replay changes nothing</source>
   <translation>Ein Replay ändert nichts</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Change this authority</source>
   <translation>Diese Behörde ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Look at it</source>
   <translation>Ansehen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>No policy in force: everything is refused</source>
   <translation>Keine Richtlinie in Kraft: alles wird abgelehnt</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Policy {label}</source>
   <translation>Richtlinie {label}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Position of the boat, by mail</source>
   <translation>Position des Bootes, per Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>See what it does</source>
   <translation>Ansehen, was sie bewirkt</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Use the ship's radio and telephone. The policy is mended in the settings and in its file.</source>
   <translation>Funk und Telefon des Schiffes nutzen. Die Richtlinie wird in den Einstellungen und in ihrer Datei gerichtet.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change is not proposed yet</source>
   <translation>Ihre Änderung ist noch nicht vorgeschlagen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change takes this authority out</source>
   <translation>Ihre Änderung nimmt diese Behörde heraus</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>a template that ships with Fairlead, not your organisation's own</source>
   <translation>eine mit Fairlead gelieferte Vorlage, nicht die Ihrer Organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>by {issuer}</source>
   <translation>von {issuer}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>policy {value} · directory {value2}</source>
   <translation>Richtlinie {value} · Verzeichnis {value2}</translation>
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
   <translation>gültig bis {valid_until:%d %b %Y}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{by} proposed a change at {when}: {why}. It waits for a second person</source>
   <translation>{by} hat um {when} eine Änderung vorgeschlagen: {why}. Sie wartet auf eine zweite Person</translation>
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
   <translation>Agentur</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Ally</source>
   <translation>Partner</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Broadcast</source>
   <translation>Rundspruch</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Coast guard</source>
   <translation>Küstenwache</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Company</source>
   <translation>Reederei</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Joint room</source>
   <translation>Gemeinsamer Raum</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Mailing list</source>
   <translation>Mailverteiler</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Military</source>
   <translation>Militär</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Militia</source>
   <translation>Miliz</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Number of people</source>
   <translation>Zahl der Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our own position</source>
   <translation>Eigene Position</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our track</source>
   <translation>Eigener Track</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Personal data of survivors</source>
   <translation>Personendaten von Überlebenden</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of another ship</source>
   <translation>Position eines anderen Schiffes</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of the boat</source>
   <translation>Position des Bootes</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Public</source>
   <translation>Öffentlichkeit</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Rescue centre</source>
   <translation>Rettungsleitstelle</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>State in port</source>
   <translation>Hafenstaat</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>What we are going to do</source>
   <translation>Was wir tun werden</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Words that tell none of these</source>
   <translation>Worte, die nichts davon sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>may be told</source>
   <translation>darf gesagt werden</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>never told</source>
   <translation>nie gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>the master decides</source>
   <translation>der Kapitän entscheidet</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>with care</source>
   <translation>mit Vorsicht</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>{name}, {value}</source>
   <translation>{name}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Click the chart. Esc ends</source>
   <translation>Karte anklicken. Esc beendet</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Confirm that the position is really {join}</source>
   <translation>Bestätigen, dass die Position wirklich {join} ist</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Enter a position, e.g. {EXAMPLE}</source>
   <translation>Position eingeben, z. B. {EXAMPLE}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Found in the text. Press the right one:</source>
   <translation>Im Text gefunden. Die richtige drücken:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>On land by our chart</source>
   <translation>Laut unserer Karte an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Pick on chart</source>
   <translation>Auf Karte wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Range and bearing</source>
   <translation>Abstand und Peilung</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Ranges and bearings cannot be read here. Enter the position itself</source>
   <translation>Abstand und Peilung sind hier nicht lesbar. Die Position selbst eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>on land</source>
   <translation>an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>that far away</source>
   <translation>so weit weg</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{degrees} {miles} NM from us</source>
   <translation>{degrees} {miles} NM von uns</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{n} positions in the text. Press the right one:</source>
   <translation>{n} Positionen im Text. Die richtige drücken:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{range} away</source>
   <translation>{range} entfernt</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{said}. Yes, that is right</source>
   <translation>{said}. Ja, das stimmt</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{strip} (from {name} at {format_position})</source>
   <translation>{strip} (von {name} bei {format_position})</translation>
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
   <translation>QUITT</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Acknowledge the most urgent alert</source>
   <translation>Dringendste Meldung quittieren</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>COUNT</source>
   <translation>ZÄHLEN</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Count people</source>
   <translation>Personen zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>MOB</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Man overboard: marks this place and time</source>
   <translation>Mann über Bord: markiert diesen Ort und diese Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Mark an incident: the last 15 minutes are kept</source>
   <translation>Vorfall markieren: die letzten 15 Minuten werden gesichert</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>TELL</source>
   <translation>MELDEN</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>{word} {cap}</source>
   <translation>{word} {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing °</source>
   <translation>Peilung °</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing, degrees true</source>
   <translation>Peilung, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>From ▾</source>
   <translation>Von ▾</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Measured from</source>
   <translation>Gemessen von</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range NM</source>
   <translation>Abstand NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range, NM</source>
   <translation>Abstand, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>{value}{bearing}° {distance} NM</source>
   <translation>{value}{bearing}° {distance} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Log lines, INCIDENT and MOB are saved at once. Cases, people and messages follow as soon as all of it is read.</source>
   <translation>Logzeilen, VORFALL und MOB werden sofort gespeichert. Fälle, Personen und Nachrichten folgen, sobald alles gelesen ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Reading the log: {percent}</source>
   <translation>Log wird gelesen: {percent}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>Time line of the replay</source>
   <translation>Zeitleiste des Replays</translation>
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
   <translation>Ein Wort zu diesem Augenblick</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark</source>
   <translation>Marke</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark at {value:%H:%M:%S}</source>
   <translation>Marke bei {value:%H:%M:%S}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark taken away</source>
   <translation>Marke entfernt</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Remove mark</source>
   <translation>Marke entfernen</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Set mark</source>
   <translation>Marke setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Writing</source>
   <translation>Wird geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>{first} to {second}</source>
   <translation>{first} bis {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>A mark at this moment, with a word; on a mark: change or remove it</source>
   <translation>Eine Marke in diesem Augenblick, mit einem Wort; auf einer Marke: ändern oder entfernen</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Picture filling</source>
   <translation>Bild baut sich auf</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Play</source>
   <translation>Abspielen</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Stretch</source>
   <translation>Abschnitt</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Take a stretch out</source>
   <translation>Abschnitt herausnehmen</translation>
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
   <translation>wie angegeben</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>assumed: nobody said how sure it is</source>
   <translation>angenommen: niemand sagte, wie sicher es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from her AIS, {duration} old</source>
   <translation>nach ihrem AIS, {duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from own ship</source>
   <translation>vom eigenen Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from where it was typed</source>
   <translation>von der eingegebenen Position</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>her AIS is {duration} old</source>
   <translation>ihr AIS ist {duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own log and fix, own leeway in it {age}</source>
   <translation>eigene Logge und Fix, eigene Abdrift darin {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own position is not known</source>
   <translation>eigene Position ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>seen on scene {clock}</source>
   <translation>vor Ort gesehen {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>set by the officer</source>
   <translation>vom Wachoffizier gesetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>ship's sensor {value} {age}</source>
   <translation>Schiffssensor {value} {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>too slow: no course reaches her</source>
   <translation>zu langsam: kein Kurs erreicht das Boot</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{degrees} {speed} kn, {whence}</source>
   <translation>{degrees} {speed} kn, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{duration} old</source>
   <translation>{duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>The picture {path} could not be written</source>
   <translation>Das Bild {path} konnte nicht geschrieben werden</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source> {warning}.</source>
   <translation> {warning}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 piece waits</source>
   <translation>, 1 Stück wartet</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 waits</source>
   <translation>, 1 wartet</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} pieces wait</source>
   <translation>, {n} Stücke warten</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} wait</source>
   <translation>, {n} warten</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>1 time</source>
   <translation>1 Mal</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: every feed from {since} UTC on, to the end of the mission ({times} marked by incidents).</source>
   <translation>Dauerhaft gesichert: jeder Datenstrom ab {since} UTC bis Einsatzende ({times} durch Vorfälle markiert).</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: the feeds of {times} marked by incidents.</source>
   <translation>Dauerhaft gesichert: Datenströme, {times} durch Vorfälle markiert.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>No second disk: if this computer's disk fails, the log is gone. Name a folder in the settings: [storage] second_disk</source>
   <translation>Keine zweite Platte: fällt die Platte dieses Computers aus, ist das Log weg. Ordner in den Einstellungen nennen: [storage] second_disk</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Copied so far: {copied}</source>
   <translation>Zweite Platte {fault}. {failed}. Bisher kopiert: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Nothing is copied yet.</source>
   <translation>Zweite Platte {fault}. {failed}. Noch nichts ist kopiert.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {folder}: {copied}</source>
   <translation>Zweite Platte {folder}: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk: {by} copies to it.</source>
   <translation>Zweite Platte: {by} kopiert darauf.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>The log, media and pinned feeds of this mission are copied to it from the beginning</source>
   <translation>Log, Medien und gesicherte Datenströme dieses Einsatzes werden von Anfang an darauf kopiert</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Use this disk</source>
   <translation>Diese Platte nutzen</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>encrypted with the key of this log</source>
   <translation>mit dem Schlüssel dieses Logs verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>entries to {through:,}, </source>
   <translation>Einträge bis {through:,}, </translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>feeds of incidents to {clock}{wait}</source>
   <translation>Datenströme der Vorfälle bis {clock}{wait}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>the whole log to {backup_seq:,} copied and verified {clock_or_date} UTC</source>
   <translation>das ganze Log bis {backup_seq:,} kopiert und geprüft {clock_or_date} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{media} originals</source>
   <translation>{media} Originale</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{parts}.</source>
   <translation>{parts}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{pinned} times</source>
   <translation>{pinned} mal</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{value:.1f} GB free</source>
   <translation>{value:.1f} GB frei</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{waiting:,} wait</source>
   <translation>{waiting:,} warten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Choose…</source>
   <translation>Wählen…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder</source>
   <translation>Datenordner</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder: the log, photos and recordings of all missions. Empty: the usual place</source>
   <translation>Datenordner: Log, Fotos und Aufzeichnungen aller Einsätze. Leer: der übliche Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>If this computer is lost, so is the log</source>
   <translation>Ist dieser Computer verloren, ist es das Log auch</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk</source>
   <translation>Zweite Platte</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk or stick: the log and the evidence go there too, while it happens</source>
   <translation>Zweite Platte oder Stick: Log und Beweise gehen laufend auch dorthin</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>That is the data folder itself: name another disk</source>
   <translation>Das ist der Datenordner selbst: eine andere Platte nennen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>copies on {second}</source>
   <translation>Kopien auf {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>e.g. /media/EVIDENCE; empty for none</source>
   <translation>z. B. /media/EVIDENCE; leer für keine</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>no second disk</source>
   <translation>keine zweite Platte</translation>
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
   <translation>, wird abgehört</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value:.0f} % of the time</source>
   <translation>, {value:.0f} % der Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value}</source>
   <translation>, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Add by hand</source>
   <translation>Von Hand zufügen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Address and port, or path</source>
   <translation>Adresse und Port, oder Pfad</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Is the device on the ship's network? Press Add by hand.</source>
   <translation>Ist das Gerät im Schiffsnetz? Von Hand zufügen drücken.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listen there</source>
   <translation>Dort abhören</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listening. Nothing is sent to any device</source>
   <translation>Hört ab. An kein Gerät wird etwas gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Looking for ports…</source>
   <translation>Schnittstellen werden gesucht…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Name of {port}</source>
   <translation>Name von {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing found that can be understood</source>
   <translation>Nichts Verständliches gefunden</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing is plugged in that this computer knows as a port.</source>
   <translation>Nichts eingesteckt, was dieser Computer als Schnittstelle kennt.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Or go on without: the log, the reports and the chart work, and devices can be added at any time on the device page.</source>
   <translation>Oder ohne weitermachen: Log, Berichte und Karte gehen, Geräte lassen sich jederzeit auf der Geräteseite zufügen.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Plug in the USB adapter or the multiplexer and press Search again; a USB hub without its own power is often the reason.</source>
   <translation>USB-Adapter oder Multiplexer einstecken und Neu suchen drücken; oft liegt es an einem USB-Hub ohne eigene Stromversorgung.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Search again</source>
   <translation>Neu suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Serial, by its path</source>
   <translation>Seriell, nach Pfad</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use</source>
   <translation>Nutzen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use {port}</source>
   <translation>{port} nutzen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Write it as {value}</source>
   <translation>So schreiben: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, listening on</source>
   <translation>{inputs} gefunden, wird abgehört</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, nothing is ever sent to them</source>
   <translation>{inputs} gefunden, an sie wird nie etwas gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{value} </source>
   <translation>{value} </translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>✓ In use</source>
   <translation>✓ Genutzt</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>A policy of your organisation, signed ashore. It comes into force only if its signature is by the key below.</source>
   <translation>Eine Richtlinie Ihrer Organisation, an Land signiert. Sie tritt nur in Kraft, wenn die Signatur vom Schlüssel unten ist.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AUR gives AUR-26-001</source>
   <translation>AUR ergibt AUR-26-001</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AURORA</source>
   <translation>AURORA</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Alarms sound until somebody acknowledges them. Turn the loudspeaker of this computer up first.</source>
   <translation>Alarme tönen, bis jemand quittiert. Zuerst den Lautsprecher dieses Computers aufdrehen.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>DAUR</source>
   <translation>DAUR</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Did you hear it?</source>
   <translation>Zu hören gewesen?</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Encrypt this ship's data: ask me for a passphrase right after the start</source>
   <translation>Daten dieses Schiffes verschlüsseln: gleich nach dem Start nach einer Passphrase fragen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>IMO number, seven digits</source>
   <translation>IMO-Nummer, sieben Ziffern</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Is the right output chosen, is it muted, is a loudspeaker plugged in? Press Play again. Without sound the alert bar flashes, and somebody must watch it</source>
   <translation>Ist der richtige Ausgang gewählt, ist er stumm, ist ein Lautsprecher eingesteckt? Nochmals abspielen. Ohne Ton blinkt die Meldeleiste, und jemand muss sie beobachten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>It stands on reports and on the distress card, and your own echo is not shown as a target.</source>
   <translation>Es steht auf Berichten und der Notfallkarte, und das eigene Echo wird nicht als Ziel gezeigt.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Letters before case numbers</source>
   <translation>Buchstaben vor Fallnummern</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>MMSI, nine digits</source>
   <translation>MMSI, neun Ziffern</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}.</source>
   <translation>NICHT verschlüsselt: {NOT_ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT heard: alarms can only be seen</source>
   <translation>NICHT gehört: Alarme sind nur zu sehen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Name the file, or take one of those above</source>
   <translation>Datei nennen, oder eine von oben nehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Our own file</source>
   <translation>Unsere eigene Datei</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Play the alarm sound</source>
   <translation>Alarmton abspielen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Policy file</source>
   <translation>Richtliniendatei</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Ship's name</source>
   <translation>Name des Schiffes</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>The policy decides what this computer may tell whom. It is checked before anything leaves.</source>
   <translation>Die Richtlinie entscheidet, was dieser Computer wem sagen darf. Sie wird geprüft, bevor etwas hinausgeht.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Trusted key</source>
   <translation>Vertrauter Schlüssel</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>With a broken or unsigned file nothing that tells a position leaves this computer.</source>
   <translation>Mit einer kaputten oder unsignierten Datei verlässt nichts diesen Computer, was eine Position sagt.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Yes, I heard it</source>
   <translation>Ja, gehört</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>asked right after the start</source>
   <translation>gleich nach dem Start gefragt</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>none chosen</source>
   <translation>keine gewählt</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not named</source>
   <translation>nicht genannt</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not now</source>
   <translation>jetzt nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not tested</source>
   <translation>nicht getestet</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>of whoever signs your policy, base64</source>
   <translation>von dem, der Ihre Richtlinie signiert, base64</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>Played on: {name}</source>
   <translation>Abgespielt über: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>There is no loudspeaker{why}. The computer's own beep was tried. Without sound alarms are seen only</source>
   <translation>Kein Lautsprecher da{why}. Der Piepser des Computers wurde versucht. Ohne Ton sind Alarme nur zu sehen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>, a copy of the old one stays beside it</source>
   <translation>, eine Kopie der alten bleibt daneben</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Alarm sound</source>
   <translation>Alarmton</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Change it later</source>
   <translation>Später ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Data</source>
   <translation>Daten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Distress card  Shift+F4</source>
   <translation>Notfallkarte  Shift+F4</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Encrypt the data</source>
   <translation>Daten verschlüsseln</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Fairlead · Set up</source>
   <translation>Fairlead · Einrichten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>It will be copied beside the new one when that is written</source>
   <translation>Sie wird neben die neue kopiert, wenn diese geschrieben wird</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Mend it, or press Skip</source>
   <translation>Berichtigen, oder Auslassen drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Next: {what}</source>
   <translation>Weiter: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Not written. {first}</source>
   <translation>Nicht geschrieben. {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Policy</source>
   <translation>Richtlinie</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ready</source>
   <translation>Bereit</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set the old file aside and begin anew</source>
   <translation>Alte Datei weglegen und neu beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set up</source>
   <translation>Einrichten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ship and organisation</source>
   <translation>Schiff und Organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Skip</source>
   <translation>Auslassen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start now, set up later  F12</source>
   <translation>Jetzt starten, später einrichten  F12</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start the bridge</source>
   <translation>Brücke starten</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Step {value} of {n}</source>
   <translation>Schritt {value} von {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Test the alarm sound</source>
   <translation>Alarmton testen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What is connected</source>
   <translation>Was angeschlossen ist</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What may be told to whom</source>
   <translation>Was wem gesagt werden darf</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Where the data is kept</source>
   <translation>Wo die Daten liegen</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Written to</source>
   <translation>Geschrieben in</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>on the device page (press the lowest line of the window), or: fairlead setup</source>
   <translation>auf der Geräteseite (unterste Zeile des Fensters drücken), oder: fairlead setup</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{capitalize} colours</source>
   <translation>Farben: {capitalize}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{first}. Nothing is written while it stands there</source>
   <translation>{first}. Nichts wird geschrieben, solange das dort steht</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source> ({source})</source>
   <translation> ({source})</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC, moved towards {towards}{source}. Circle: accuracy given, and 0.1 kn since.</source>
   <translation>Gemeldet {at:%H:%M} UTC, versetzt nach {towards}{source}. Kreis: angegebene Genauigkeit, und 0,1 kn seither.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC. How she drifts is not known.</source>
   <translation>Gemeldet {at:%H:%M} UTC. Wie das Boot treibt, ist nicht bekannt.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>drifted {nm:.1f} NM since {at:%H:%M}</source>
   <translation>{nm:.1f} NM getrieben seit {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>present speed over ground</source>
   <translation>jetzige Fahrt über Grund</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed from the settings</source>
   <translation>Fahrt aus den Einstellungen</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed set by the officer</source>
   <translation>Fahrt vom Wachoffizier gesetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>{value:03d}° at {value2:.1f} kn</source>
   <translation>{value:03d}° mit {value2:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>, signs entries</source>
   <translation>, signiert Einträge</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>At least 4 figures or letters. It says whose name an entry carries; it locks nothing.</source>
   <translation>Mindestens 4 Ziffern oder Buchstaben. Sie sagt, wessen Namen ein Eintrag trägt; sie sperrt nichts.</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Change PIN</source>
   <translation>PIN ändern</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Comes beside</source>
   <translation>Kommt hinzu</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Do without a PIN</source>
   <translation>Ohne PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN</source>
   <translation>Neue PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN again</source>
   <translation>Neue PIN nochmals</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Nobody: what is entered is unsigned</source>
   <translation>Niemand: Eingaben sind ohne Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>On watch</source>
   <translation>Auf Wache</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN now</source>
   <translation>PIN jetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN {what}</source>
   <translation>PIN {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Save PIN</source>
   <translation>PIN speichern</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set</source>
   <translation>Setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set a PIN</source>
   <translation>PIN setzen</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off</source>
   <translation>Abmelden</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off {name}</source>
   <translation>{name} abmelden</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Take the watch</source>
   <translation>Wache übernehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Takes over</source>
   <translation>Übernimmt</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>The new PIN is not the same twice</source>
   <translation>Die neue PIN ist nicht zweimal dieselbe</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Who takes the watch</source>
   <translation>Wer die Wache übernimmt</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Wrong PIN for {name}. The watch stays as it is</source>
   <translation>Falsche PIN für {name}. Die Wache bleibt, wie sie ist</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>since {clock_or_date}{signs}</source>
   <translation>seit {clock_or_date}{signs}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>taken away</source>
   <translation>weggenommen</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>the form is only reached where there are PINs</source>
   <translation>the form is only reached where there are PINs</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{left} is signed off</source>
   <translation>{left} ist abgemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN now</source>
   <translation>{name} hat jetzt eine PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN: enter it</source>
   <translation>{name} hat eine PIN: eingeben</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has no PIN any more</source>
   <translation>{name} hat keine PIN mehr</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} {role}</source>
   <translation>{name} {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name}, with {value} signed on</source>
   <translation>{name}, angemeldet ist {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{value} the PIN of {name}</source>
   <translation>PIN von {name}: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>No sound: alarms are seen only</source>
   <translation>Kein Ton: Alarme sind nur zu sehen</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>Sound is turned off in the settings (screen.sound)</source>
   <translation>Ton ist in den Einstellungen abgeschaltet (screen.sound)</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>no sound device</source>
   <translation>kein Tongerät</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>{why}. Plug in a loudspeaker, then test it: List, Sound</source>
   <translation>{why}. Lautsprecher anschließen, dann prüfen: Liste, Ton</translation>
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
   <translation>Tongeräte lassen sich nicht auflisten ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker cannot be opened ({error})</source>
   <translation>der Lautsprecher lässt sich nicht öffnen ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker failed ({error})</source>
   <translation>der Lautsprecher ist ausgefallen ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker is not open</source>
   <translation>der Lautsprecher ist nicht geöffnet</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker takes nothing: is it still plugged in?</source>
   <translation>der Lautsprecher nimmt nichts an: steckt er noch?</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>this computer has no sound device</source>
   <translation>dieser Computer hat kein Tongerät</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>. {trouble}</source>
   <translation>. {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarm</source>
   <translation>Alarm</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarms never go below {value} %, warnings never below {value2} %</source>
   <translation>Alarme nie unter {value} %, Warnungen nie unter {value2} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Distress</source>
   <translation>Seenot</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Louder</source>
   <translation>Lauter</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Loudspeaker: {name}</source>
   <translation>Lautsprecher: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>No loudspeaker is looked for here: the computer's own beep sounds</source>
   <translation>Hier wird kein Lautsprecher gesucht: der Piepser des Computers tönt</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Quieter</source>
   <translation>Leiser</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Test {lower}</source>
   <translation>Test: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Volume</source>
   <translation>Lautstärke</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Warning</source>
   <translation>Warnung</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{NO_SOUND}. {sentence} It is looked for again every ten seconds</source>
   <translation>{NO_SOUND}. {sentence} Alle zehn Sekunden wird neu gesucht</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{volume} %</source>
   <translation>{volume} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_thread.py" />
   <source>the library for sound cannot be loaded ({error})</source>
   <translation>die Tonbibliothek lässt sich nicht laden ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>picture stopped</source>
   <translation>Bild steht</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training alarm</source>
   <translation>Übungsalarm</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training distress</source>
   <translation>Übungsseenot</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training warning</source>
   <translation>Übungswarnung</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>AIS and radar</source>
   <translation>AIS und Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>radar, her AIS is silent</source>
   <translation>Radar, ihr AIS schweigt</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>BLOCKS ALL</source>
   <translation>SPERRT ALLES</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Brightness and colours ({cap})</source>
   <translation>Helligkeit und Farben ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>By the ledger
{on_board_words}</source>
   <translation>Laut Personenbuch
{on_board_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>COUNT OF {short_number}</source>
   <translation>ZÄHLUNG {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DRILL</source>
   <translation>ÜBUNG</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>LOSING DATA</source>
   <translation>DATENVERLUST</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nobody is signed on: what is entered carries no name. {cap}</source>
   <translation>Niemand ist angemeldet: Eingaben tragen keinen Namen. {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nothing here is live, and nothing is sent.
What would have gone: {key}</source>
   <translation>Nichts hier ist echt, und nichts wird gesendet.
Was hinausgegangen wäre: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF</source>
   <translation>AUS</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF in replay</source>
   <translation>AUS im Replay</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POLICY</source>
   <translation>RICHTLINIE</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POSITION</source>
   <translation>POSITION</translation>
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
   <translation>UTC · eigene Uhr</translation>
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
   <translation>Ohne Namen</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>a replay is not recorded again</source>
   <translation>ein Replay wird nicht erneut aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>nothing is recorded</source>
   <translation>nichts wird aufgezeichnet</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>the computer</source>
   <translation>Computer</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} from {source}, {duration} old</source>
   <translation>{caption} von {source}, {duration} alt</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} · {source}</source>
   <translation>{caption} · {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption}: no source</source>
   <translation>{caption}: keine Quelle</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} expired</source>
   <translation>{label} abgelaufen</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} ✓</source>
   <translation>{label} ✓</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{lines} lines recorded, {lost} lost</source>
   <translation>{lines} Zeilen aufgezeichnet, {lost} verloren</translation>
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
Wem darf was gesagt werden: {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number} from now on</source>
   <translation>Ab jetzt Zählung für {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number}. {still_open} cases are open</source>
   <translation>Zählung für {number}. {still_open} Fälle sind offen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Deceased</source>
   <translation>Verstorben</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log is still being read</source>
   <translation>NICHT GEZÄHLT. Das Log wird noch gelesen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log takes nothing: see the alarm</source>
   <translation>NICHT GEZÄHLT. Das Log nimmt nichts an: siehe Alarm</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>No case is open. Open one first: {key}</source>
   <translation>Kein Fall ist offen. Zuerst einen eröffnen: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nobody was counted yet</source>
   <translation>Noch niemand gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nothing to undo</source>
   <translation>Nichts zurückzunehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Open a case first: F2</source>
   <translation>Zuerst einen Fall eröffnen: F2</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Pregnant</source>
   <translation>Schwanger</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>The last person was counted as {who}. Only a woman is counted as pregnant</source>
   <translation>Die letzte Person wurde als {who} gezählt. Nur eine Frau wird als schwanger gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Undo last</source>
   <translation>Letzte zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>for {short_number}</source>
   <translation>für {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>undone at the ladder</source>
   <translation>an der Leiter zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{number} was closed. People are still counted for it</source>
   <translation>{number} wurde geschlossen. Personen werden weiter dafür gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{text} here. The last was counted by {author_of} at {station_of}</source>
   <translation>{text} hier. Zuletzt gezählt von {author_of} an {station_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_count.py" />
   <source>{boat} trip {trip}</source>
   <translation>{boat} Tour {trip}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>Last counted</source>
   <translation>Zuletzt gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>{author_of}, {station}</source>
   <translation>{author_of}, {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>+{pending} saving…</source>
   <translation>+{pending} speichert…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>, {pending} being saved</source>
   <translation>, {pending} werden gespeichert</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>C  ·  press to count {number}</source>
   <translation>C  ·  drücken, um {number} zu zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>Counting {words}</source>
   <translation>Zählt {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>last +1 at {last}</source>
   <translation>letzte +1 um {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{cap}  ·  {number} noted</source>
   <translation>{cap}  ·  {number} notiert</translation>
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
   <translation>NICHT GESPEICHERT: {value}. Nochmals drücken</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT UNDONE: {value}. Undo again</source>
   <translation>NICHT ZURÜCKGENOMMEN: {value}. Nochmals zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>{n} NOT SAVED: {value}. Count again</source>
   <translation>{n} NICHT GESPEICHERT: {value}. Nochmals zählen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip</source>
   <translation>Nächste Tour</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip
{value}</source>
   <translation>Nächste
Tour {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip: {boat} trip {value}</source>
   <translation>Nächste Tour: {boat} Tour {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Nobody was counted here yet</source>
   <translation>Hier wurde noch niemand gezählt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>all cases</source>
   <translation>alle Fälle</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>and {dead} dead</source>
   <translation>und {dead} Tote</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>number reported: not known</source>
   <translation>gemeldete Zahl: nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of about {n} reported</source>
   <translation>von ca. {n} gemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of {n} reported</source>
   <translation>von {n} gemeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people</source>
   <translation>Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people left a place they never came to</source>
   <translation>Personen verließen einen Ort, an den sie nie kamen</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>person</source>
   <translation>Person</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{pending} saving…</source>
   <translation>{pending} speichert…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{value}: ledger {ledger}, recount {counted}</source>
   <translation>{value}: Personenbuch {ledger}, Nachzählung {counted}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>, kind by AIS</source>
   <translation>, Art laut AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Not taken back: people were counted for {case} since. Close it instead</source>
   <translation>Nicht zurückgenommen: für {case} wurden seither Personen gezählt. Stattdessen schließen</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Only a part of it was taken: see the log, and write the rest again</source>
   <translation>Nur ein Teil wurde angenommen: siehe Log, und den Rest neu schreiben</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Opened from target {whole_name}</source>
   <translation>Eröffnet aus Ziel {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back at once</source>
   <translation>Sofort zurückgenommen</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back: {text}</source>
   <translation>Zurückgenommen: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>target {whole_name}</source>
   <translation>Ziel {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{called} is an actor of {number}</source>
   <translation>{called} ist Akteur von {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{number} opened at {target_name}</source>
   <translation>{number} bei {target_name} eröffnet</translation>
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
   <translation>{target_name} ist eine Position von {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>As planned</source>
   <translation>Wie geplant</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Course to steer, degrees true</source>
   <translation>Zu steuernder Kurs, Grad rechtweisend</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>End the drill</source>
   <translation>Übung beenden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Helm</source>
   <translation>Ruder</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Instructor</source>
   <translation>Ausbilder</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Order</source>
   <translation>Befehl</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Speed through the water, kn</source>
   <translation>Fahrt durchs Wasser, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The clock stands</source>
   <translation>Die Uhr steht</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The helm: {key}</source>
   <translation>Das Ruder: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The instructor's window ({key})</source>
   <translation>Fenster des Ausbilders ({key})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Yes, end it</source>
   <translation>Ja, beenden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>{clock} of {clock2}</source>
   <translation>{clock} von {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>1 run</source>
   <translation>1 Tour</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>A scenario of your own</source>
   <translation>Eigenes Szenario</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Begin the drill</source>
   <translation>Übung beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Choose a scenario</source>
   <translation>Szenario wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Earlier runs in this training folder</source>
   <translation>Frühere Läufe in diesem Übungsordner</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>How fast</source>
   <translation>Wie schnell</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It is judged by</source>
   <translation>Bewertet wird nach</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It trains</source>
   <translation>Sie übt</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level} · {value:.0f} min · {best}</source>
   <translation>Niveau {level} · {value:.0f} min · {best}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level}, {value:.0f} minutes, seed {seed}</source>
   <translation>Niveau {level}, {value:.0f} Minuten, Startwert {seed}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Look for it</source>
   <translation>Suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>None yet</source>
   <translation>Noch keine</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Nothing: it is not judged</source>
   <translation>Nichts: es wird nicht bewertet</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer</source>
   <translation>Offizier</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer who is trained</source>
   <translation>Offizier, der übt</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Second window</source>
   <translation>Zweites Fenster</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Seed</source>
   <translation>Startwert</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>The trainee is told</source>
   <translation>Dem Übenden wird gesagt</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Which drill?</source>
   <translation>Welche Übung?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>With an instructor</source>
   <translation>Mit Ausbilder</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Write the path of a scenario file, or look for it</source>
   <translation>Pfad einer Szenariodatei schreiben, oder suchen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>its own</source>
   <translation>seiner</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run since it was changed</source>
   <translation>seit der Änderung nicht gelaufen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run yet</source>
   <translation>noch nicht gelaufen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>of an earlier wording</source>
   <translation>eines früheren Wortlauts</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>path of a scenario file (.toml)</source>
   <translation>Pfad einer Szenariodatei (.toml)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>signs on by himself if left out</source>
   <translation>meldet sich sonst selbst an</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>with an instructor</source>
   <translation>mit Ausbilder</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{began:%d %b %Y %H:%M}  {weight} of {weight2}  {value}</source>
   <translation>{began:%d %b %Y %H:%M}  {weight} von {weight2}  {value}</translation>
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
   <translation>{n} Läufe</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{runs}, best {weight} of {weight2}</source>
   <translation>{runs}, beste {weight} von {weight2}</translation>
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
   <translation>{word} · Welche Übung? · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>, {lower}</source>
   <translation>, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>A place on the chart instead</source>
   <translation>Stattdessen ein Ort auf der Karte</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Let it happen</source>
   <translation>Geschehen lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Nature of distress</source>
   <translation>Art der Not</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Of whom, or where she is</source>
   <translation>Von wem, oder wo sie ist</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Own MOB device</source>
   <translation>Eigenes MOB-Gerät</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>The bridge hears the calls of others. Choose another vessel</source>
   <translation>Die Brücke hört die Rufe anderer. Anderes Schiff wählen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>What?</source>
   <translation>Was?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>at {format_position}</source>
   <translation>bei {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>of {value}</source>
   <translation>von {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>where {currentText} is</source>
   <translation>wo {currentText} ist</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{name} has no MMSI: no radio that could send a DSC call</source>
   <translation>{name} hat keine MMSI: kein Funkgerät für einen DSC-Ruf</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{value} {where}{nature}</source>
   <translation>{value} {where}{nature}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source> until {clock}</source>
   <translation> bis {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Bad checksums</source>
   <translation>Falsche Prüfsummen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin the fault</source>
   <translation>Fehler beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin: {port} {lower}</source>
   <translation>Beginnen: {port} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Choose a device, and what is wrong with it</source>
   <translation>Gerät wählen, und was daran falsch ist</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>For minutes</source>
   <translation>Für Minuten</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How far, NM</source>
   <translation>Wie weit, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How fast, kn</source>
   <translation>Wie schnell, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jamming</source>
   <translation>Jamming</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jump</source>
   <translation>Sprung</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend</source>
   <translation>Beheben</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend {port} {kind}</source>
   <translation>{port} {kind} beheben</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>No fix</source>
   <translation>Kein Fix</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Noise</source>
   <translation>Rauschen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Of the sentences, %</source>
   <translation>Von den Sätzen, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added</source>
   <translation>Sekunden dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added to its time</source>
   <translation>Sekunden zu seiner Zeit dazu</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Share of the sentences, %</source>
   <translation>Anteil der Sätze, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, degrees</source>
   <translation>Nach, Grad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, °</source>
   <translation>Nach, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Unplug</source>
   <translation>Ausstecken</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>What is wrong?</source>
   <translation>Was ist falsch?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Which device?</source>
   <translation>Welches Gerät?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong now</source>
   <translation>Jetzt gestört</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong time</source>
   <translation>Falsche Zeit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>until mended</source>
   <translation>bis behoben</translation>
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
   <translation>{name}: eine Zahl von {low:g} bis {high:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Another text</source>
   <translation>Anderer Text</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>It speaks of</source>
   <translation>Es handelt von</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Mail</source>
   <translation>Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: VHF</source>
   <translation>Eigene Worte: UKW</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: mail</source>
   <translation>Eigene Worte: Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: telephone</source>
   <translation>Eigene Worte: Telefon</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Send it now</source>
   <translation>Jetzt senden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Telephone</source>
   <translation>Telefon</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Text, as the trainee gets it</source>
   <translation>Text, wie der Übende ihn bekommt</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>What comes to the bridge?</source>
   <translation>Was kommt auf die Brücke?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>No alert waits for an answer</source>
   <translation>Keine Meldung wartet auf Antwort</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's log</source>
   <translation>Log des Übenden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's picture</source>
   <translation>Lagebild des Übenden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The truth</source>
   <translation>Die Wahrheit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>{n} not acknowledged: {join}</source>
   <translation>{n} nicht quittiert: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>After-action report</source>
   <translation>Auswertung</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Beside the earlier runs</source>
   <translation>Neben den früheren Läufen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Earlier runs</source>
   <translation>Frühere Läufe</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>In short</source>
   <translation>In Kürze</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>PDF: {breakable}</source>
   <translation>PDF: {breakable}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>The whole report</source>
   <translation>Die ganze Auswertung</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>{word} · After-action report · Fairlead</source>
   <translation>{word} · Auswertung · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The drill is over. The report comes by itself.</source>
   <translation>Die Übung ist vorbei. Die Auswertung kommt von selbst.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The report could not be written: {why}. Closing the window tries again</source>
   <translation>Die Auswertung konnte nicht geschrieben werden: {why}. Fenster schließen versucht es erneut</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>For the instructor only</source>
   <translation>Nur für den Ausbilder</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note for the report</source>
   <translation>Notiz für die Auswertung</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note it</source>
   <translation>Notieren</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Nothing yet</source>
   <translation>Noch nichts</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back</source>
   <translation>Zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back {text}</source>
   <translation>{text} zurücknehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>The trainee has read</source>
   <translation>Der Übende hat gelesen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>There is nothing that can be taken back</source>
   <translation>Es gibt nichts zurückzunehmen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>To come</source>
   <translation>Kommt noch</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>what you see, in your own words</source>
   <translation>was Sie sehen, in eigenen Worten</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>aid to navigation</source>
   <translation>Schifffahrtszeichen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>coast station</source>
   <translation>Küstenfunkstelle</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS off</source>
   <translation>AIS aus</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS on</source>
   <translation>AIS an</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS says</source>
   <translation>AIS sagt</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>By her plan again</source>
   <translation>Wieder nach Plan</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Choose what she is to do</source>
   <translation>Wählen, was sie tun soll</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course to steer, degrees</source>
   <translation>Zu steuernder Kurs, Grad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, degrees</source>
   <translation>Kurs, Grad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, °</source>
   <translation>Kurs, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>False name</source>
   <translation>Falscher Name</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Let her do that</source>
   <translation>Das tun lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>One more</source>
   <translation>Eine mehr</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her elsewhere: click the chart</source>
   <translation>Versetzen: Karte anklicken</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her there</source>
   <translation>Dort einsetzen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Remove her</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Say that</source>
   <translation>Das sagen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Speed to make, kn</source>
   <translation>Zu laufende Fahrt, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>The truth again</source>
   <translation>Wieder die Wahrheit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Those who are there</source>
   <translation>Die schon da sind</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Vessel</source>
   <translation>Schiff</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What does she do?</source>
   <translation>Was tut sie?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What is she?</source>
   <translation>Was ist sie?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Where? Then click the chart</source>
   <translation>Wo? Dann Karte anklicken</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom</source>
   <translation>Wen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom it is about</source>
   <translation>Um wen es geht</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Write the name that her AIS is to say</source>
   <translation>Namen schreiben, den ihr AIS sagen soll</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>a name that is not hers</source>
   <translation>ein Name, der nicht ihrer ist</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>invented if left out</source>
   <translation>erfunden, wenn weggelassen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>no AIS</source>
   <translation>kein AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, added, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, hinzugefügt, {ais}. {position}, Kurs {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, {ais}. {position}, Kurs {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{value} {says}</source>
   <translation>{value} {says}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, degrees</source>
   <translation>Strom nach, Grad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, °</source>
   <translation>Strom nach, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>From now on (what is left empty stays)</source>
   <translation>Ab jetzt (was leer bleibt, bleibt wie es ist)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Over minutes</source>
   <translation>Über Minuten</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, 0 to 6</source>
   <translation>Seegang, 0 bis 6</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, Douglas</source>
   <translation>Seegang, Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from {wind_from:03.0f}°, {wind:.0f} kn. Current to {current_to:03.0f}°, {current:.1f} kn. Sea state {sea}.</source>
   <translation>Wind aus {wind_from:03.0f}°, {wind:.0f} kn. Strom nach {current_to:03.0f}°, {current:.1f} kn. Seegang {sea}.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, degrees</source>
   <translation>Wind aus, Grad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, °</source>
   <translation>Wind aus, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>1 min on</source>
   <translation>1 min vor</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Begin</source>
   <translation>Beginnen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Click the place. Esc leaves it</source>
   <translation>Ort anklicken. Esc lässt es</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Faults</source>
   <translation>Störungen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Instructor · {title} · Fairlead</source>
   <translation>Ausbilder · {title} · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Leave it</source>
   <translation>Lassen</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Messages</source>
   <translation>Nachrichten</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Runs for a minute of the scenario, then stands</source>
   <translation>Läuft eine Minute des Szenarios, dann steht es</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Story</source>
   <translation>Ablauf</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: whoever signs on</source>
   <translation>Übender: wer sich anmeldet</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: {officer}</source>
   <translation>Übender: {officer}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Vessels</source>
   <translation>Schiffe</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Weather</source>
   <translation>Wetter</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · nothing here is live, nothing is sent</source>
   <translation>{word} · nichts hier ist echt, nichts wird gesendet</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · {title}</source>
   <translation>{word} · {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source> Undo ({left} s)  {cap}</source>
   <translation> Widerruf ({left} s)  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident marked</source>
   <translation>Vorfall markiert</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident: {join}</source>
   <translation>Vorfall: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Line written</source>
   <translation>Zeile geschrieben</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Man overboard marked</source>
   <translation>Mann über Bord markiert</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Taken back: {words_of}. It stays in the log, struck out</source>
   <translation>Zurückgenommen: {words_of}. Es bleibt gestrichen im Log</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Caps Lock is on</source>
   <translation>Feststelltaste ist an</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Each file is copied, proved and exchanged as a whole: a stop or a power cut loses nothing.</source>
   <translation>Jede Datei wird kopiert, geprüft und als Ganzes getauscht: Anhalten oder Stromausfall verliert nichts.</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>End the program</source>
   <translation>Programm beenden</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Hide</source>
   <translation>Verbergen</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>How far it is</source>
   <translation>Wie weit es ist</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Lost? The key ashore opens it too, on a terminal:
fairlead unlock-with-age FILE</source>
   <translation>Verloren? Der Schlüssel an Land öffnet auch, auf einem Terminal:
fairlead unlock-with-age FILE</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Not now: start the bridge</source>
   <translation>Nicht jetzt: Brücke starten</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Show {lower}</source>
   <translation>{lower} zeigen</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The logs of this ship are being converted</source>
   <translation>Die Logs dieses Schiffes werden umgewandelt</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The step at hand is ended first. The rest is done at the next start</source>
   <translation>Der laufende Schritt wird noch beendet. Der Rest folgt beim nächsten Start</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>This log is encrypted</source>
   <translation>Dieses Log ist verschlüsselt</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Without the passphrase nothing is opened, made or changed. The devices are not recorded yet.</source>
   <translation>Ohne die Passphrase wird nichts geöffnet, gemacht oder geändert. Die Geräte werden noch nicht aufgezeichnet.</translation>
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
   <translation>Bild stand {span} still</translation>
  </message>
  <message>
   <location filename="../../../ui/watchdog.py" />
   <source>What was heard meanwhile is recorded, and shown now. If it comes back, start Fairlead again</source>
   <translation>Was inzwischen empfangen wurde, ist aufgezeichnet und wird jetzt gezeigt. Kommt es wieder, Fairlead neu starten</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At what time, UTC</source>
   <translation>Um welche Zeit, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC. The ship's state of then is not known</source>
   <translation>Um {when} UTC. Der Zustand des Schiffes von damals ist nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC: {here}, {sog}, {cog}</source>
   <translation>Um {when} UTC: {here}, {sog}, {cog}</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>COG not known</source>
   <translation>COG nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Hours go up to 23, minutes and seconds up to 59</source>
   <translation>Stunden gehen bis 23, Minuten und Sekunden bis 59</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Minutes ago</source>
   <translation>Vor Minuten</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>SOG not known</source>
   <translation>SOG nicht bekannt</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>There is no day {day}.{month}.{year}</source>
   <translation>Den Tag {day}.{month}.{year} gibt es nicht</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>UTC. Another day before it: 13 23:50, yesterday 23:50, 2026-06-13 23:50</source>
   <translation>UTC. Anderer Tag davor: 13 23:50, yesterday 23:50, 2026-06-13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Write the time as HH:MM in UTC, with the day before it if it was another one: 13 23:50</source>
   <translation>Zeit als HH:MM in UTC schreiben, mit dem Tag davor, wenn es ein anderer war: 13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>min ago</source>
   <translation>min her</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>{when} UTC is in the future</source>
   <translation>{when} UTC liegt in der Zukunft</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>“{name}” is no month</source>
   <translation>„{name}“ ist kein Monat</translation>
  </message>
  <message>
   <location filename="../../../ui/widgets.py" />
   <source>{text} {value}</source>
   <translation>{text} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>Back into the bridge window</source>
   <translation>Zurück ins Brückenfenster</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>To a window of its own</source>
   <translation>In ein eigenes Fenster</translation>
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
   <translation>1 Person</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>AIS class {ais_class}</source>
   <translation>AIS-Klasse {ais_class}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>ALERT</source>
   <translation>BEREITSCHAFT</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Alerted</source>
   <translation>Alarmiert</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>All embarked</source>
   <translation>Alle an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Arrived by themselves</source>
   <translation>Selbst angekommen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Births</source>
   <translation>Geburten</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Boat in distress</source>
   <translation>Boot in Seenot</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Burnt</source>
   <translation>Verbrannt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Closed</source>
   <translation>Geschlossen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Course altered</source>
   <translation>Kurs geändert</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>DISTRESS</source>
   <translation>NOTSTUFE</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased at sea</source>
   <translation>Verstorben auf See</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased on board</source>
   <translation>Verstorben an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased, ashore</source>
   <translation>Verstorben, an Land</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine fisher</source>
   <translation>Motorenfischer</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine removed</source>
   <translation>Motor entfernt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Estimated</source>
   <translation>Geschätzt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>False alert</source>
   <translation>Fehlalarm</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First contact</source>
   <translation>Erster Kontakt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First embarked</source>
   <translation>Erste an Bord</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fishing boat</source>
   <translation>Fischerboot</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fuel, water or food short</source>
   <translation>Sprit, Wasser, Essen knapp</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In RHIBs</source>
   <translation>In RHIBs</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In the water</source>
   <translation>Im Wasser</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Infants</source>
   <translation>Säuglinge</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets given</source>
   <translation>Westen verteilt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets start</source>
   <translation>Westen: Beginn</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left adrift</source>
   <translation>Treibend gelassen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left scene</source>
   <translation>Abgefahren</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Marked</source>
   <translation>Markiert</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Medical help needed</source>
   <translation>Ärztliche Hilfe nötig</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Men</source>
   <translation>Männer</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Merchant ship</source>
   <translation>Handelsschiff</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, alone</source>
   <translation>Mind.j., allein</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, family</source>
   <translation>Mind.j., Familie</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, alone</source>
   <translation>Mind.j., allein</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, family</source>
   <translation>Mind.j., Familie</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO</source>
   <translation>NGO</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO aircraft</source>
   <translation>NGO-Flugzeug</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Navy</source>
   <translation>Marine</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No qualified crew</source>
   <translation>Keine fachkundige Crew</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No safety or radio gear</source>
   <translation>Keine Rettungs-/Funkmittel</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Not seaworthy</source>
   <translation>Nicht seetüchtig</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>On scene</source>
   <translation>Vor Ort</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Overloaded</source>
   <translation>Überladen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pregnant or children</source>
   <translation>Schwangere oder Kinder</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pulled back</source>
   <translation>Zurückgebracht</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs away</source>
   <translation>RHIBs ausgesetzt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs back</source>
   <translation>RHIBs zurück</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Request for help</source>
   <translation>Hilferuf</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by others</source>
   <translation>Von anderen gerettet</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by us</source>
   <translation>Von uns gerettet</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>SAR aircraft</source>
   <translation>SAR-Luftfahrzeug</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Shipwreck</source>
   <translation>Schiffbruch</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sighted</source>
   <translation>Gesichtet</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>State aircraft</source>
   <translation>Staatsflugzeug</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sunk</source>
   <translation>Versenkt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Taken away</source>
   <translation>Weggebracht</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Towed</source>
   <translation>Geschleppt</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>UNCERTAINTY</source>
   <translation>UNGEWISSHEIT</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Unidentified</source>
   <translation>Nicht identifiziert</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Weather and sea</source>
   <translation>Wetter und Seegang</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Women</source>
   <translation>Frauen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>all with life jackets</source>
   <translation>alle mit Rettungsweste</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>no life jackets</source>
   <translation>keine Rettungswesten</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>radar, no AIS</source>
   <translation>Radar, kein AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>some life jackets</source>
   <translation>einige Rettungswesten</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{count} people</source>
   <translation>{count} Personen</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind} boat</source>
   <translation>Boot: {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind}, TEST</source>
   <translation>{kind}, TEST</translation>
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
   <translation>{words}. Frühere Zeilen folgen</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Its text</source>
   <translation>Der Text</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Nothing was released yet. What the policy refuses stands in the log.</source>
   <translation>Noch nichts freigegeben. Was die Richtlinie ablehnt, steht im Log.</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>What would have gone</source>
   <translation>Was hinausgegangen wäre</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>mail to this session's own shore server, everything else to nobody</source>
   <translation>Mail an den eigenen Landserver dieser Sitzung, alles andere an niemanden</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>{n} released in training: {own}. Everything stands in the log.</source>
   <translation>{n} in der Übung freigegeben: {own}. Alles steht im Log.</translation>
  </message>
 </context>
</TS>
