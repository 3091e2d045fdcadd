<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR" sourcelanguage="en_GB">
 <context>
  <name>fairlead</name>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything that counsel needs, with media, raw feeds and track.</source>
   <translation>Tout ce dont l’avocat a besoin, avec médias, flux bruts et trajet.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything, unchanged: the log, media, raw feeds and track. For the ship and her organisation only.</source>
   <translation>Tout, inchangé : journal, médias, flux bruts et trajet. Pour le navire et son organisation seulement.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Figures for publication: incidents and rescues by day, with coarse grid cells and small numbers suppressed.</source>
   <translation>Chiffres à publier : incidents et sauvetages par jour, avec de grandes mailles et sans les petits nombres.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Only the cases that you choose: positions, people, times, and what was said between us and this centre.</source>
   <translation>Seulement les cas choisis : positions, personnes, heures et ce qui s’est dit entre nous et ce centre.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>RCC: how the rescue went</source>
   <translation>RCC : le déroulement du sauvetage</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>The official record: cases, rescues, people by number, incidents, and what was said to authorities.</source>
   <translation>Le dossier officiel : cas, sauvetages, personnes en nombre, incidents et ce qui a été dit aux autorités.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>all else: other cases, incidents, names, other ships, what others wrote, photos, raw feeds and track</source>
   <translation>tout le reste : autres cas, incidents, noms, autres navires, ce que d’autres ont écrit, photos, flux bruts et trajet</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>names of the crew, medical details, other ships' positions, private messages, notes, photos, raw feeds and track</source>
   <translation>noms de l’équipage, détails médicaux, positions d’autres navires, messages privés, notes, photos, flux bruts et trajet</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>only what concerns the crew's PINs</source>
   <translation>seulement ce qui concerne les PIN de l’équipage</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>the whole log: its times alone, laid beside the ship's AIS track, would tell every position</source>
   <translation>tout le journal : ses heures seules, à côté du trajet AIS du navire, diraient chaque position</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>For these use the full-disk encryption of the computer (LUKS, BitLocker, FileVault)</source>
   <translation>Pour cela, utiliser le chiffrement du disque de l’ordinateur (LUKS, BitLocker, FileVault)</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>If both the passphrase and the key ashore are lost, the evidence is lost: nobody can open it again</source>
   <translation>Si la phrase secrète et la clé à terre sont toutes deux perdues, les preuves sont perdues : plus personne ne peut les ouvrir</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>NFC</source>
   <translation>NFC</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>This passphrase is the same letter again and again. Take six words of the list</source>
   <translation>Cette phrase répète la même lettre. Prendre six mots de la liste</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>photos, video and sound, pictures in the register, exports, the outbox, policies, settings, checkpoints of other ships, the PINs (as hashes), and the program's own log</source>
   <translation>photos, vidéo et son, images du registre, exports, boîte d’envoi, politiques, réglages, points de contrôle d’autres navires, les PIN (hachés) et le journal du programme</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>the logs, the register of vessels, the recordings, the personal records, drafts, and the stations' signing keys</source>
   <translation>les journaux, le registre des navires, les enregistrements, les fiches personnelles, les brouillons et les clés de signature des stations</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>Not written: {sentence} (rule {rule} of {policy})</source>
   <translation>Non écrit : {sentence} (règle {rule} de {policy})</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>The file could not be written to {folder} ({why})</source>
   <translation>Le fichier n’a pas pu être écrit dans {folder} ({why})</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, 1 reason given</source>
   <translation>, 1 raison donnée</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, {n} reasons given</source>
   <translation>, {n} raisons données</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>1 answer, no port</source>
   <translation>1 réponse, pas de port</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts not over</source>
   <translation>Alertes non terminées</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts without sound</source>
   <translation>Alertes sans son</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>At a glance</source>
   <translation>En bref</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls to repeat</source>
   <translation>Appels à répéter</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls without an answer</source>
   <translation>Appels sans réponse</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Checked, and nothing there</source>
   <translation>Vérifié, rien à signaler</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Counted otherwise by category ({when}){of}: {said}</source>
   <translation>Comptés autrement par catégorie ({when}){of} : {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Dead feeds</source>
   <translation>Flux interrompus</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Elsewhere: {said}</source>
   <translation>Ailleurs : {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Entries to correct</source>
   <translation>Inscriptions à corriger</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Incidents of the watch</source>
   <translation>Incidents du quart</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Last SITREP</source>
   <translation>Dernier SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Messages not delivered</source>
   <translation>Messages non remis</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>NOT SENT, no address is entered</source>
   <translation>NON ENVOYÉ, aucune adresse saisie</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Nobody is signed on: entries are unsigned</source>
   <translation>Personne n’est inscrit : inscriptions non signées</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>On watch: {people}</source>
   <translation>De quart : {people}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Open cases</source>
   <translation>Cas ouverts</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom} by {means}: {answers}, {waited} waited</source>
   <translation>Demande {n}, {when}, à {whom} par {means} : {answers}, {waited} d’attente</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom}: {answers}, {waited} waited</source>
   <translation>Demande {n}, {when}, à {whom} : {answers}, {waited} d’attente</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Since {when}, not cleared</source>
   <translation>Depuis {when}, non levé</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Unexplained</source>
   <translation>Inexpliqués</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Watch hand-over</source>
   <translation>Relève de quart</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>about {n}</source>
   <translation>env. {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged by {by}, still true</source>
   <translation>acquittée par {by}, toujours active</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged, still true</source>
   <translation>acquittée, toujours active</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>call due</source>
   <translation>appel à faire</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>calls due</source>
   <translation>appels à faire</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feed</source>
   <translation>flux interrompu</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feeds</source>
   <translation>flux interrompus</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>deceased on board</source>
   <translation>décédé à bord</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>no. {n}</source>
   <translation>n° {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>not described yet</source>
   <translation>pas encore décrit</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>on {place}</source>
   <translation>sur : {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open case</source>
   <translation>cas ouvert</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open cases</source>
   <translation>cas ouverts</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>since request {number}</source>
   <translation>depuis la demande {number}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>with a disability</source>
   <translation>avec handicap</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{imbalance} (counted to another case)</source>
   <translation>{imbalance} (comptés dans un autre cas)</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n:+d} {who}</source>
   <translation>{n:+d} {who}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{name}: {state} since {when}</source>
   <translation>{name} : {state} depuis {when}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} answers, no port</source>
   <translation>{n} réponses, pas de port</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too few {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} manquent {place} : comptées {counted}, bilan {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too many {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} de trop {place} : comptées {counted}, bilan {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {place}</source>
   <translation>{n} {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {who} left {place} who never came there{of}</source>
   <translation>{n} {who} : partis de {place} sans y être jamais arrivés{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{on_board} on board</source>
   <translation>{on_board} à bord</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, DUE since {when}{of}</source>
   <translation>{party} par {means}, À FAIRE depuis {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, at {when}{of}</source>
   <translation>{party} par {means}, à {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {means} to {party}{of}</source>
   <translation>{when} {means} à {party}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{when} {title} to {whom}: {status}{of}</source>
   <translation>{when} {title} à {whom} : {status}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{who} since {when}</source>
   <translation>{who} depuis {when}</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Feeds of the incident are not kept</source>
   <translation>Les flux de l’incident ne sont pas conservés</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not being saved</source>
   <translation>Le journal n’est pas enregistré</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not signed any more</source>
   <translation>Le journal n’est plus signé</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>PIN forgotten</source>
   <translation>PIN oublié</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Personal records are not deleted</source>
   <translation>Les fiches personnelles ne sont pas effacées</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Policy needs attention</source>
   <translation>La politique demande attention</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {edge_words}, source {source}, confidence {confidence}</source>
   <translation>Nouveau : {edge_words}, source {source}, fiabilité {confidence}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {name} ({id}), role {role}, source {source}</source>
   <translation>Nouveau : {name} ({id}), fonction {role}, source {source}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>No longer: {edge_words}</source>
   <translation>Plus : {edge_words}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>Taken out: {name} ({id})</source>
   <translation>Retiré : {name} ({id})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way</source>
   <translation>par toute voie</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way but {ways}</source>
   <translation>par toute voie sauf {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by {ways}</source>
   <translation>par {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>not in the directory</source>
   <translation>pas dans l’annuaire</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{giver} {how} {to}</source>
   <translation>{giver} {how} {to}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: mail goes to {address} first</source>
   <translation>{name} : le mail va d’abord à {address}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: note at the addresses “{note}”</source>
   <translation>{name} : note aux adresses « {note} »</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {what} in {text}: {was} → {becomes}, {ways}</source>
   <translation>{name} : {what} dans {text} : {was} → {becomes}, {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} added</source>
   <translation>{name} : {word} {text} ajouté</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} taken off</source>
   <translation>{name} : {word} {text} retiré</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} “{was}” → “{becomes}”</source>
   <translation>{name}: {word} “{was}” → “{becomes}”</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>An empty recipient</source>
   <translation>Un destinataire vide</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>May be sent to {names}.</source>
   <translation>Peut être envoyé à {names}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>No rule lets {name} receive {what}.</source>
   <translation>Aucune règle ne permet à {name} de recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>data feed</source>
   <translation>flux de données</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>forwards to</source>
   <translation>fait suivre à</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a list that includes</source>
   <translation>est une liste qui comprend</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a room shared with</source>
   <translation>est une salle partagée avec</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is heard by</source>
   <translation>est entendu par</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is known to pass on to</source>
   <translation>transmet, c’est établi, à</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>lets everything through to</source>
   <translation>laisse tout passer à</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>may pass on to</source>
   <translation>transmet peut-être à</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our own position</source>
   <translation>notre propre position</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our track</source>
   <translation>notre trajet</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>outbox folder</source>
   <translation>dossier d’envoi</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>personal data of survivors</source>
   <translation>les données personnelles des rescapés</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shares a desk with</source>
   <translation>partage son bureau avec</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shore station</source>
   <translation>station à terre</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the number of people</source>
   <translation>le nombre de personnes</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of another ship</source>
   <translation>la position d’un autre navire</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of the boat</source>
   <translation>la position de l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>this message</source>
   <translation>ce message</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>what we are going to do</source>
   <translation>nos intentions</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is addressed and {tie} {last}, who would receive {what}.</source>
   <translation>{first} est destinataire et {tie} {last}, qui recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in bcc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} est en copie cachée et {tie} {last}, qui recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in cc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} est en copie et {tie} {last}, qui recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in the earlier mails and {tie} {last}, who would receive {what}.</source>
   <translation>{first} figure dans les mails précédents et {tie} {last}, qui recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what} only if the master releases it.</source>
   <translation>{first} {tie} {last}, qui ne peut recevoir {what} que si le capitaine l’autorise.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what}.</source>
   <translation>{first} {tie} {last}, qui peut recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may pass on to {target}, and no rule lets {what} go that way.</source>
   <translation>{giver} peut transmettre à {target}, et aucune règle ne permet par cette voie {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may receive {what}.</source>
   <translation>{giver} peut recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}, who would receive {what}.</source>
   <translation>{giver} {passes} {target}, qui recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: expect {what} to be known there.</source>
   <translation>{giver} {passes} {target} : s’attendre à ce qu’on y connaisse {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: only the master may release {what}.</source>
   <translation>{giver} {passes} {target} : seul le capitaine peut autoriser {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is addressed and would receive {what}.</source>
   <translation>{name} est destinataire et recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is blocked and gets fixed texts only, never text that somebody typed.</source>
   <translation>{name} est bloqué et ne reçoit que des textes fixes, jamais un texte saisi.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in bcc and would receive {what}.</source>
   <translation>{name} est en copie cachée et recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in cc and would receive {what}.</source>
   <translation>{name} est en copie et recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in the earlier mails and would receive {what}.</source>
   <translation>{name} figure dans les mails précédents et recevrait {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is not in the directory and may not receive {what}.</source>
   <translation>{name} n’est pas dans l’annuaire et ne peut recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may not receive {what}.</source>
   <translation>{name} ne peut pas recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what} only if the master releases it.</source>
   <translation>{name} ne peut recevoir {what} que si le capitaine l’autorise.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}, with care.</source>
   <translation>{name} peut recevoir {what}, avec prudence.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}.</source>
   <translation>{name} peut recevoir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{what} cannot be looked into: only the master may release it to {name}.</source>
   <translation>{what} ne peut être examiné : seul le capitaine peut l’autoriser pour {name}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>“{shown}” may be a position: make it plain or take it out before {name} gets it.</source>
   <translation>« {shown} » est peut-être une position : la préciser ou l’ôter avant que {name} ne le reçoive.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>could not be read</source>
   <translation>n’a pas pu être lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>has a position in its {how}</source>
   <translation>a une position dans : {how}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>{name} {reason}</source>
   <translation>{name} {reason}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>{name}: {reason}</source>
   <translation>{name} : {reason}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>cannot be decoded</source>
   <translation>ne peut pas être décodé</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has a header of more than {n:,} characters, not read</source>
   <translation>a un en-tête de plus de {n:,} caractères, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has more than {n:,} characters of headers, not read</source>
   <translation>a plus de {n:,} caractères d’en-têtes, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n:,} lines, not read</source>
   <translation>contient plus de {n:,} lignes, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n} parts, not read</source>
   <translation>contient plus de {n} parties, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>may hold mails in mails more than {n} deep, not read</source>
   <translation>peut contenir des messages dans des messages sur plus de {n} niveaux, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>holds bytes that belong to none of its files</source>
   <translation>contient des octets qui n’appartiennent à aucun de ses fichiers</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is a damaged archive ({error})</source>
   <translation>est une archive endommagée ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is damaged</source>
   <translation>est endommagé</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is encrypted</source>
   <translation>est chiffré</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has files attached, which are not read</source>
   <translation>a des fichiers joints, qui ne sont pas lus</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has more than {n} pages</source>
   <translation>a plus de {n} pages</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has pictures, which are not read</source>
   <translation>a des images, qui ne sont pas lues</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>is a PDF that cannot be read ({error})</source>
   <translation>est un PDF illisible ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n:,} characters, not read</source>
   <translation>contient plus de {n:,} caractères, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n} MB, not read</source>
   <translation>contient plus de {n} Mo, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>is packed too deep, not read</source>
   <translation>est emballé trop profond, non lu</translation>
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
   <translation>en-tête du film</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>is a picture or film: look at it yourself</source>
   <translation>est une image ou un film : regardez vous-même</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/rtf.py" />
   <source>has pictures or files in it, which are not read</source>
   <translation>contient des images ou des fichiers, qui ne sont pas lus</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>Only whole JPEG and PNG pictures can be copied without their metadata. Send it as it is, or not</source>
   <translation>Seules les images JPEG et PNG entières peuvent être copiées sans leurs métadonnées. Envoyez-la telle quelle, ou pas du tout</translation>
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
   <translation>est d’un genre qui n’est pas examiné</translation>
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
   <translation>à {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>{miles:.0f} NM {point} of {name}</source>
   <translation>{miles:.0f} NM {point} de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>more than {n} characters, not read</source>
   <translation>plus de {n} caractères, non lu</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” is a position ({style})</source>
   <translation>« {text} » est une position ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” may be a position ({style})</source>
   <translation>« {text} » peut être une position ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent to {plotter}: {text}</source>
   <translation>Non envoyé à {plotter} : {text}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent. {sentence}</source>
   <translation>Non envoyé. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent: the log cannot be written ({error})</source>
   <translation>Non envoyé : le journal ne peut pas être écrit ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Sent to {plotter}. Check it there: a plotter does not answer.</source>
   <translation>Envoyé à {plotter}. Vérifiez-le là-bas : un traceur ne répond pas.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>There is no plotter {plotter} in the settings</source>
   <translation>Il n’y a pas de traceur {plotter} dans les réglages</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Training: nothing went to {plotter}.</source>
   <translation>Exercice : rien n’est parti vers {plotter}.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>the log is not written yet</source>
   <translation>le journal n’est pas encore écrit</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>{plotter} is set to take targets (TLL), which make no route. Set it to WPL, or carry the file over</source>
   <translation>{plotter} est réglé pour recevoir des cibles (TLL), qui ne font pas une route. Réglez-le sur WPL ou apportez le fichier</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source> and in </source>
   <translation> et dans </translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>fine numbers, over text and file</source>
   <translation>nombres précis, sur texte et fichier</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>numbers as fine as a position stand in {where}</source>
   <translation>des nombres aussi précis qu’une position figurent dans {where}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the position finder failed</source>
   <translation>la recherche de positions a échoué</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text</source>
   <translation>le texte</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text and {name} together read as a position</source>
   <translation>le texte et {name} se lisent ensemble comme une position</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Accuracy m</source>
   <translation>Précision m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Actor type</source>
   <translation>Type d’acteur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Air c</source>
   <translation>Air °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Arpa</source>
   <translation>ARPA</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>As given</source>
   <translation>Comme donné</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Authority</source>
   <translation>Autorité</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Bearing deg</source>
   <translation>Relèvement °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat afterwards</source>
   <translation>Embarcation après</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat colour</source>
   <translation>Couleur embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat decks</source>
   <translation>Ponts embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat marks</source>
   <translation>Marques embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat size</source>
   <translation>Taille embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat type</source>
   <translation>Type embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>By category</source>
   <translation>Par catégorie</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Coordinator</source>
   <translation>Coordonnateur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Decider</source>
   <translation>Décideur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departed</source>
   <translation>Parti</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departure</source>
   <translation>Départ</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Drift mps</source>
   <translation>Dérive m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Event</source>
   <translation>Événement</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Factors</source>
   <translation>Facteurs</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Foreign numbers</source>
   <translation>Numéros d’autres</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Information source</source>
   <translation>Source de l’information</translation>
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
   <translation>En panne</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Number</source>
   <translation>Numéro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observed</source>
   <translation>Observé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observer</source>
   <translation>Observateur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Osc</source>
   <translation>OSC</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Own mps</source>
   <translation>Porteur m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>People in water</source>
   <translation>Personnes à l’eau</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Pob kind</source>
   <translation>Type de POB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Range m</source>
   <translation>Distance m</translation>
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
   <translation>État de la mer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Set deg</source>
   <translation>Dérive vers °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Swell m</source>
   <translation>Houle m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Visibility m</source>
   <translation>Visibilité m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Water c</source>
   <translation>Eau °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind from deg</source>
   <translation>Vent de °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind mps</source>
   <translation>Vent m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Working</source>
   <translation>En marche</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>, case {case}</source>
   <translation>, cas {case}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Call {party}again: {result} {clock}</source>
   <translation>Rappeler {party}: {result} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Place of safety: {what} {clock}</source>
   <translation>Lieu sûr : {what} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Request {number}, {asked}. Ask again, or log the answer</source>
   <translation>Demande {number}, {asked}. Redemander, ou noter la réponse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer</source>
   <translation>sans réponse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer since</source>
   <translation>sans réponse depuis</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>one authority was asked</source>
   <translation>une autorité sollicitée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>told to wait</source>
   <translation>priés d'attendre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{means}{minutes} min ago{case}. In Comms: again, answered or no need</source>
   <translation>{means}il y a {minutes} min{case}. Dans Comms : encore, répondu ou inutile</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{n} authorities were asked</source>
   <translation>{n} autorités sollicitées</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Callsign</source>
   <translation>Indicatif</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Declared</source>
   <translation>Déclaré</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Demo</source>
   <translation>Démo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Detail</source>
   <translation>Détail</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Ended</source>
   <translation>Terminé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Fields</source>
   <translation>Champs</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>File sha256</source>
   <translation>SHA-256 du fichier</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Given</source>
   <translation>Donné</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Link</source>
   <translation>Lien</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Live</source>
   <translation>Réel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mob</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Mode</source>
   <translation>Mode</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Pin</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Purpose</source>
   <translation>But</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Software</source>
   <translation>Logiciel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Tags</source>
   <translation>Mots-clés</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Through seq</source>
   <translation>Jusqu’au n°</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Title</source>
   <translation>Titre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>A state's ship</source>
   <translation>Navire d’État</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Act</source>
   <translation>Acte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by master and crew</source>
   <translation>Mesures du capitaine et de l’équipage</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by that authority</source>
   <translation>Mesures de cette autorité</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Actor kind</source>
   <translation>Genre d’acteur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Against</source>
   <translation>Visait</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Ais</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Another NGO</source>
   <translation>Autre ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Assistance required</source>
   <translation>Assistance requise</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Audio</source>
   <translation>Audio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Camera time</source>
   <translation>Heure photo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Changed</source>
   <translation>Changé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Codes</source>
   <translation>Codes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Craft: number, description</source>
   <translation>Embarcations : nombre, description</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Damage: which part of the ship</source>
   <translation>Dégâts : quelle partie du navire</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Danger to life</source>
   <translation>Danger de mort</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Distance m</source>
   <translation>Distance m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Duration s</source>
   <translation>Durée s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>EU state</source>
   <translation>État de l’UE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>File</source>
   <translation>Fichier</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found changed</source>
   <translation>Trouvé modifié</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found missing</source>
   <translation>Trouvé manquant</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Injuries to crew and passengers</source>
   <translation>Blessures à l’équipage et aux passagers</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Item</source>
   <translation>Point</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Items</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Last observed movements of the craft</source>
   <translation>Derniers mouvements observés</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Media kind</source>
   <translation>Genre de média</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Method of attack</source>
   <translation>Méthode d’attaque</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Name of the area</source>
   <translation>Nom de la zone</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Offset s</source>
   <translation>Écart s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Opened for an export</source>
   <translation>Ouvert pour un export</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other militia</source>
   <translation>Autre milice</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other, e.g. language spoken</source>
   <translation>Autre, p. ex. langue parlée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Others</source>
   <translation>Autres</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Our crew</source>
   <translation>Notre équipage</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Own</source>
   <translation>Propre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People hurt</source>
   <translation>Blessés</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People in distress</source>
   <translation>Personnes en détresse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People killed</source>
   <translation>Morts</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Persons: number, description</source>
   <translation>Personnes : nombre, description</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Photo</source>
   <translation>Photo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pinned minutes</source>
   <translation>Minutes gardées</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Preferred communications</source>
   <translation>Communications préférées</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pressure, no danger</source>
   <translation>Pression, sans danger</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Quote</source>
   <translation>Paroles</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reference of the first alert</source>
   <translation>Référence de la première alerte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reported to which authority</source>
   <translation>Signalé à quelle autorité</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sailing, at anchor or at berth</source>
   <translation>En route, au mouillage ou à quai</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>So-called Libyan coast guard</source>
   <translation>Soi-disant garde-côtes libyens</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Stolen property</source>
   <translation>Biens volés</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Suffix</source>
   <translation>Suffixe</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Tunisian state</source>
   <translation>État tunisien</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Verified</source>
   <translation>Vérifié</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Video</source>
   <translation>Vidéo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Weapons they carried</source>
   <translation>Armes portées</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>a position has a latitude and a longitude</source>
   <translation>une position a une latitude et une longitude</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>the camera's time is written as 2026-06-14T02:51:07, with +02:00 behind it where it is known</source>
   <translation>l’heure de l’appareil s’écrit 2026-06-14T02:51:07, suivie de +02:00 si c’est connu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</source>
   <translation>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Boat swamped or capsized</source>
   <translation>Embarcation remplie ou chavirée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Debris of a fishing boat</source>
   <translation>Débris d’un navire de pêche</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Deceased, face down</source>
   <translation>Décédé, face dans l’eau</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a fishing vessel and a deep home-made raft.</source>
   <translation>Estimation : aucun essai d’une telle embarcation n’est connu. Elle se situe entre un navire de pêche et un radeau de fortune profond.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a light inflatable and a deep home-made raft.</source>
   <translation>Estimation : aucun essai d’une telle embarcation n’est connu. Elle se situe entre un pneumatique léger et un radeau de fortune profond.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Fibre</source>
   <translation>Fibre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Home-made raft, no sail</source>
   <translation>Radeau de fortune, sans voile</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflat</source>
   <translation>Pneum.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable with drogue</source>
   <translation>Pneumatique avec ancre flottante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable, light, no drogue</source>
   <translation>Pneumatique, léger, sans ancre flottante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Iron</source>
   <translation>Fer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft for 15 to 50, deep ballast</source>
   <translation>Radeau de sauvetage de 15 à 50, ballast profond</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast</source>
   <translation>Radeau de sauvetage, ballast profond</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast, capsized</source>
   <translation>Radeau de sauvetage, ballast profond, chaviré</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, no ballast</source>
   <translation>Radeau de sauvetage, sans ballast</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, shallow ballast, canopy</source>
   <translation>Radeau de sauvetage, ballast faible, tente</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>More wind than leeway was ever measured in.</source>
   <translation>Plus de vent que la dérive au vent n’a jamais été mesurée.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person in the water</source>
   <translation>Personne à l’eau</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person with life jacket, upright</source>
   <translation>Personne avec gilet, verticale</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Rubber boat, overcrowded</source>
   <translation>Bateau pneumatique surchargé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sail</source>
   <translation>Voile</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sailing yacht, long keel not known</source>
   <translation>Voilier, quille longue ou non : inconnu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, V-hull</source>
   <translation>Skiff, coque en V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, flat, outboard</source>
   <translation>Skiff, plat, hors-bord</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Small metal boat, V-hull</source>
   <translation>Petite embarcation en métal, coque en V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sport boat</source>
   <translation>Vedette de plaisance</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Wooden boat, overcrowded</source>
   <translation>Bateau en bois surchargé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Debris</source>
   <translation>Débris</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Empty boat</source>
   <translation>Embarcation vide</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting</source>
   <translation>Rendez-vous</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting point</source>
   <translation>Point de rendez-vous</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Point</source>
   <translation>Point</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>A search needs a speed of at least 1 kn</source>
   <translation>Une recherche demande au moins 1 kn</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>An expanding square has at least one leg</source>
   <translation>Un carré croissant a au moins un tronçon</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Creeping line</source>
   <translation>Routes transversales</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Expanding square</source>
   <translation>Carré croissant</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Parallel</source>
   <translation>Routes parallèles</translation>
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
   <translation>La zone ne dépasse pas un espacement : réduire l’espacement ou agrandir la zone</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The boat drifts as fast as the search goes: a pattern cannot go with her. Choose more speed</source>
   <translation>L’embarcation dérive aussi vite que la recherche : le schéma ne peut la suivre. Choisir plus de vitesse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The track spacing is between 0.01 and 50 NM</source>
   <translation>L’espacement est entre 0.01 et 50 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The width is more than 0 and at most 200 NM</source>
   <translation>La largeur est supérieure à 0 et d’au plus 200 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, once</source>
   <translation>Sur la route, aller</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, return</source>
   <translation>Sur la route, retour</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Added</source>
   <translation>Ajouté</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Deleted</source>
   <translation>Effacé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>From place</source>
   <translation>Du lieu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Relatives</source>
   <translation>Proches</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Seq</source>
   <translation>N°</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Taken</source>
   <translation>Pris</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>To place</source>
   <translation>Au lieu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Way</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Basis</source>
   <translation>Base</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Broken off</source>
   <translation>Interrompue</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Craft</source>
   <translation>Embarcation</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Cs</source>
   <translation>CS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Estimate</source>
   <translation>Estimation</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Leg</source>
   <translation>Branche</translation>
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
   <translation>Rayon m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sought</source>
   <translation>Recherché</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Spacing m</source>
   <translation>Espacement m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Speed mps</source>
   <translation>Vitesse m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ss</source>
   <translation>SS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sweep m</source>
   <translation>Balayage m</translation>
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
   <translation>Bateau de 20 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 33 ft</source>
   <translation>Bateau de 33 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 53 ft</source>
   <translation>Bateau de 53 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 78 ft</source>
   <translation>Bateau de 78 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat up to 15 ft</source>
   <translation>Bateau jusqu’à 15 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Estimate: the row of a raft for 25 people.</source>
   <translation>Estimation : la ligne d’un radeau de 25 personnes.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>IAMSAR Vol. II, App. N</source>
   <translation>IAMSAR Vol. II, App. N</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 10</source>
   <translation>Radeau de 10</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 25</source>
   <translation>Radeau de 25</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 4</source>
   <translation>Radeau de 4</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>a track spacing is more than 0</source>
   <translation>un espacement est plus grand que 0</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>weather not known, not corrected</source>
   <translation>météo inconnue, non corrigé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Allow</source>
   <translation>Permettre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Alternatives</source>
   <translation>Alternatives</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Answers</source>
   <translation>Réponses</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Assigned</source>
   <translation>Attribué</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Authorities</source>
   <translation>Autorités</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Block</source>
   <translation>Bloquer</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>By master</source>
   <translation>Par le capitaine</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Call</source>
   <translation>Appel</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Confirmed by</source>
   <translation>Confirmé par</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content</source>
   <translation>Contenu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content sha256</source>
   <translation>SHA-256 du contenu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Delivered</source>
   <translation>Remis</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Detector</source>
   <translation>Détecteur</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Direction</source>
   <translation>Sens</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Draft</source>
   <translation>Brouillon</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Failed</source>
   <translation>Échec</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>From hash</source>
   <translation>De l’empreinte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Hold</source>
   <translation>Retenir</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>In</source>
   <translation>Entrant</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Labels</source>
   <translation>Étiquettes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Looser</source>
   <translation>Plus souple</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Means</source>
   <translation>Moyen</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Notice</source>
   <translation>Avis</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Out</source>
   <translation>Sortant</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Party</source>
   <translation>Contact</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Path</source>
   <translation>Chemin</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Proposed by</source>
   <translation>Proposé par</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Queued</source>
   <translation>En file</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Recipients</source>
   <translation>Destinataires</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Released</source>
   <translation>Autorisé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Remind min</source>
   <translation>Rappel min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Repeat min</source>
   <translation>Répéter min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Rule</source>
   <translation>Règle</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sentence</source>
   <translation>Phrase</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Sitrep</source>
   <translation>SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Status</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>To hash</source>
   <translation>À l’empreinte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Training</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Verdict</source>
   <translation>Décision</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Wait</source>
   <translation>Attendre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>ASSAULT</source>
   <translation>AGRESSION</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Autonomous arrival</source>
   <translation>Arrivés seuls</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Beating</source>
   <translation>Coups</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Bodies left</source>
   <translation>Corps laissés</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CAPSIZE</source>
   <translation>CHAVIREMENT</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CHASE</source>
   <translation>POURSUITE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Capsizing</source>
   <translation>Chavirement</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Chase</source>
   <translation>Poursuite</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Coordination handed over</source>
   <translation>Coordination transférée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Crew</source>
   <translation>Équipage</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DAMAGE</source>
   <translation>DÉGÂTS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DEATH</source>
   <translation>DÉCÈS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Dangerous manoeuvre</source>
   <translation>Manœuvre dangereuse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Engine taken</source>
   <translation>Moteur pris</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Equipment</source>
   <translation>Équipement</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fast approach</source>
   <translation>Approche rapide</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fibreglass</source>
   <translation>Fibre de verre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fishing</source>
   <translation>Pêche</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Hand-over demanded</source>
   <translation>Remise exigée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>INJURY</source>
   <translation>BLESSURE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Injury</source>
   <translation>Blessure</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>JAMMING</source>
   <translation>BROUILLAGE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Merchant</source>
   <translation>Marchand</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Metal</source>
   <translation>Métal</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo aircraft</source>
   <translation>Aéronef d’ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo ship</source>
   <translation>Navire d’ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No AIS, no name</source>
   <translation>Ni AIS ni nom</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No assistance</source>
   <translation>Pas d’assistance</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>OBSTRUCTION</source>
   <translation>OBSTRUCTION</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ordered to leave</source>
   <translation>Ordre de partir</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Overloading</source>
   <translation>Surcharge</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>PUSHBACK</source>
   <translation>REFOULEMENT</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pullback</source>
   <translation>Retour forcé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pushback</source>
   <translation>Refoulement</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Request</source>
   <translation>Demande</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescue obstructed</source>
   <translation>Sauvetage entravé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescued by other</source>
   <translation>Sauvés par d’autres</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rubber</source>
   <translation>Pneumatique</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Sailing</source>
   <translation>Voilier</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Seaworthiness</source>
   <translation>Navigabilité</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ship or crew seized</source>
   <translation>Navire ou équipage saisi</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at people</source>
   <translation>Tirs sur des personnes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at us</source>
   <translation>Tirs sur nous</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Supplies</source>
   <translation>Provisions</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Valuables taken</source>
   <translation>Objets de valeur pris</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Vulnerable</source>
   <translation>Vulnérables</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Warning shots</source>
   <translation>Tirs de semonce</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Weapon shown</source>
   <translation>Arme montrée</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Wood</source>
   <translation>Bois</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Place of safety, request {n}</source>
   <translation>Lieu sûr, demande {n}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Repeated or answered</source>
   <translation>Répété ou répondu</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>asked again later</source>
   <translation>redemandé plus tard</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master</source>
   <translation>sur ordre du capitaine</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master ({reason}); {result}</source>
   <translation>sur ordre du capitaine ({reason}); {result}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>delivered to</source>
   <translation>remis à</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>failed for</source>
   <translation>échec pour</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>handed over for</source>
   <translation>confié pour</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>port assigned</source>
   <translation>port attribué</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>refused by the policy (rule {rule}): {sentence}</source>
   <translation>refusé par la politique (règle {rule}) : {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>released, not sent yet</source>
   <translation>autorisé, pas encore envoyé</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>waits for</source>
   <translation>en attente pour</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{fate} {whom} {at:%d %b %H:%M}{detail}</source>
   <translation>{fate} {whom} {at:%d %b %H:%M}{detail}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{result}, to be repeated in {minutes} min</source>
   <translation>{result}, à répéter dans {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; 1 answer</source>
   <translation>{state}; 1 réponse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; no answers</source>
   <translation>{state}; aucune réponse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; {n} answers</source>
   <translation>{state}; {n} réponses</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Caption</source>
   <translation>Légende</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Description</source>
   <translation>Description</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Imo</source>
   <translation>OMI</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Vessel type</source>
   <translation>Type de navire</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Watch</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>SRR not known here</source>
   <translation>SRR inconnue ici</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>inside {miles} NM of {whom}</source>
   <translation>dans les {miles} NM de {whom}</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{miles} NM from the coast</source>
   <translation>{miles} NM de la côte</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{name} (approx.)</source>
   <translation>{name} (approx.)</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>An IMO number has seven digits</source>
   <translation>Un numéro OMI a sept chiffres</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>At most six letters</source>
   <translation>Six lettres au plus</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Albania</source>
   <translation>Albanie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Algeria</source>
   <translation>Algérie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Antigua and Barbuda</source>
   <translation>Antigua-et-Barbuda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belize</source>
   <translation>Belize</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bulgaria</source>
   <translation>Bulgarie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cayman Islands</source>
   <translation>Îles Caïmans</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Comoros</source>
   <translation>Comores</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cook Islands</source>
   <translation>Îles Cook</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Croatia</source>
   <translation>Croatie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cyprus</source>
   <translation>Chypre</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Denmark</source>
   <translation>Danemark</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Egypt</source>
   <translation>Égypte</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Estonia</source>
   <translation>Estonie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Faroe Islands</source>
   <translation>Îles Féroé</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Finland</source>
   <translation>Finlande</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Greece</source>
   <translation>Grèce</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Iceland</source>
   <translation>Islande</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Ireland</source>
   <translation>Irlande</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Italy</source>
   <translation>Italie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Latvia</source>
   <translation>Lettonie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Liberia</source>
   <translation>Libéria</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Lithuania</source>
   <translation>Lituanie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Malta</source>
   <translation>Malte</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Marshall Islands</source>
   <translation>Îles Marshall</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Monaco</source>
   <translation>Monaco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Montenegro</source>
   <translation>Monténégro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Morocco</source>
   <translation>Maroc</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Norway</source>
   <translation>Norvège</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Panama</source>
   <translation>Panama</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Poland</source>
   <translation>Pologne</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Romania</source>
   <translation>Roumanie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Saint Vincent and the Grenadines</source>
   <translation>Saint-Vincent-et-les-Grenadines</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sierra Leone</source>
   <translation>Sierra Leone</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Slovenia</source>
   <translation>Slovénie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Spain</source>
   <translation>Espagne</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sweden</source>
   <translation>Suède</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Switzerland</source>
   <translation>Suisse</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Tunisia</source>
   <translation>Tunisie</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United States</source>
   <translation>États-Unis</translation>
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
   <translation>radio de détresse</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>speed log</source>
   <translation>loch</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>, the folder will be made</source>
   <translation>, le dossier sera créé</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>Write the whole path, from the root of the disk</source>
   <translation>Écrire le chemin entier, depuis la racine du disque</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>all was gone through</source>
   <translation>tout a été parcouru</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the bridge was wanted at once</source>
   <translation>la passerelle était voulue aussitôt</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the window was closed</source>
   <translation>la fenêtre a été fermée</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{folder} is no folder</source>
   <translation>{folder} n’est pas un dossier</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}</source>
   <translation>{free:.0f} Go libres{made}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}. That is little: a month of feeds and films takes more</source>
   <translation>{free:.0f} Go libres{made}. C’est peu : un mois de flux et de films en prend plus</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{there} may not be written to by this user</source>
   <translation>Cet utilisateur ne peut pas écrire dans {there}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Compass</source>
   <translation>Compas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>DSC radio</source>
   <translation>Radio DSC</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Gyro</source>
   <translation>Gyro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Multiplexer</source>
   <translation>Multiplexeur</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>AIS message not readable</source>
   <translation>message AIS illisible</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>a character that must not be there</source>
   <translation>un caractère interdit</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>binary datagram</source>
   <translation>datagramme binaire</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>checksum not readable</source>
   <translation>somme de contrôle illisible</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>datagram that holds no sentence</source>
   <translation>datagramme sans phrase</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>empty sentence</source>
   <translation>phrase vide</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>half a sentence, the rest got lost</source>
   <translation>demi-phrase, le reste s’est perdu</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no NMEA sentence</source>
   <translation>pas une phrase NMEA</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no checksum</source>
   <translation>pas de somme de contrôle</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>not built as its kind should be</source>
   <translation>pas bâtie comme son genre l’exige</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>part of an AIS message missing</source>
   <translation>partie d’un message AIS manquante</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>too long for a sentence</source>
   <translation>trop long pour une phrase</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>wrong checksum, disturbed on the way</source>
   <translation>somme de contrôle fausse, perturbée en chemin</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>it starts again with the settings as they are now</source>
   <translation>redémarre avec les réglages actuels</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the end</source>
   <translation>la fin</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the wizard, then it starts again</source>
   <translation>l’assistant, puis redémarrage</translation>
  </message>
  <message>
   <location filename="../../../app/setup/settings_file.py" />
   <source>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</source>
   <translation>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source> and {n} more</source>
   <translation> et {n} autres</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>hull {marks}</source>
   <translation>coque {marks}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{at:%d %b %Y}: {text}{more}</source>
   <translation>{at:%d %b %Y} : {text}{more}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight</source>
   <translation>{name} en vue</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight? By name only</source>
   <translation>{name} en vue ? D'après le nom seul</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Entries are chained but not signed: {why}</source>
   <translation>Les entrées sont chaînées mais pas signées : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}, {who}. Close it there, or give this computer another station name</source>
   <translation>Fairlead tourne déjà comme {what}, {who}. Fermez-le là-bas, ou donnez à cet ordinateur un autre nom de poste</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}. Close it there, or give this computer another station name</source>
   <translation>Fairlead tourne déjà comme {what}. Fermez-le là-bas, ou donnez à cet ordinateur un autre nom de poste</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is decrypted yet: {why}</source>
   <translation>Tout n’est pas encore déchiffré : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is encrypted yet: {why}</source>
   <translation>Tout n’est pas encore chiffré : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Settings were not used: {why}</source>
   <translation>Les réglages n’ont pas été utilisés : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The key is kept as {path}: backups may still need it</source>
   <translation>La clé est gardée sous {path} : des sauvegardes peuvent encore en avoir besoin</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The log does not verify: {why}. Writing goes on behind it; run “fairlead verify” on {path}</source>
   <translation>Le journal ne passe pas la vérification : {why}. L’écriture continue à la suite ; lancez « fairlead verify » sur {path}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The personal records cannot be used: {why}</source>
   <translation>Les fiches personnelles sont inutilisables : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The register of vessels cannot be used: {why}</source>
   <translation>Le registre des navires est inutilisable : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The set-up is not finished. Go on with it: the lowest line opens the devices, there press Set up</source>
   <translation>La configuration n’est pas terminée. Continuez : la ligne du bas ouvre les appareils, appuyez-y sur Configurer</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This disk cannot keep two names for a file: the old content of {files} was not overwritten</source>
   <translation>Ce disque ne peut pas donner deux noms à un fichier : l’ancien contenu de {files} n’a pas été écrasé</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This station was last open on {host} and was not closed there. If it still runs there, close one of the two</source>
   <translation>Ce poste était ouvert en dernier sur {host} et n’y a pas été fermé. S’il y tourne encore, fermez l’un des deux</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>it was put off. It goes on at the next start</source>
   <translation>cela a été remis à plus tard. Cela reprend au prochain démarrage</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>station “{station}” on mission {mission}</source>
   <translation>poste « {station} » dans la mission {mission}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are decrypted now</source>
   <translation>{files} fichiers sont maintenant déchiffrés</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are encrypted now</source>
   <translation>{files} fichiers sont maintenant chiffrés</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{path} stays as it was: {why}</source>
   <translation>{path} reste tel quel : {why}</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>Log cannot be read</source>
   <translation>Le journal ne peut pas être lu</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>forward dropped</source>
   <translation>transmission : perdu</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief.py" />
   <source>The same rows were met as in the run before.</source>
   <translation>Les mêmes points ont été remplis que la fois d’avant.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source> (fixed text)</source>
   <translation> (texte fixe)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>, not sent</source>
   <translation>, non envoyé</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Alert</source>
   <translation>Alerte</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Answers count from when an alert wanted one. Positions are compared with the truth at the time that they speak of.</source>
   <translation>Les réponses comptent dès qu’une alerte en demande une. Les positions sont comparées à la vérité de l’heure dont elles parlent.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Asked</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Came</source>
   <translation>Venue</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Case: time to the last case that was asked for. Position: the largest error that was judged. Answer: the slowest judged.</source>
   <translation>Cas : temps jusqu’au dernier cas demandé. Position : la plus grande erreur évaluée. Réponse : la plus lente évaluée.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Cases and counts</source>
   <translation>Cas et comptages</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Each row is met or missed by the measure that stands in the scenario; the sum is that of the weights. Rows that do not apply are in neither number. No other mark is given.</source>
   <translation>Chaque point est rempli ou manqué selon la mesure du scénario ; la somme est celle des poids. Les points sans objet ne comptent dans aucun des deux nombres. Aucune autre note n’est donnée.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Happened</source>
   <translation>Survenu</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>How this was judged</source>
   <translation>Comment ce fut évalué</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Kind</source>
   <translation>Genre</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late by</source>
   <translation>Retard</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late entries</source>
   <translation>Inscriptions tardives</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Lines: where own ship (heavy) and those who are asked for really were. Crosses: positions of cases as written in the log.</source>
   <translation>Lignes : où étaient vraiment le navire porteur (épais) et ceux demandés. Croix : positions de cas comme écrites au journal.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>MISSED</source>
   <translation>MANQUÉ</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Met</source>
   <translation>Rempli</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Missed</source>
   <translation>Manqué</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>NEVER</source>
   <translation>JAMAIS</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No alert came.</source>
   <translation>Aucune alerte n’est venue.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No case that is asked for had a position.</source>
   <translation>Aucun cas demandé n’avait de position.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nobody tried to send anything.</source>
   <translation>Personne n’a voulu rien envoyer.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>None of this scenario as it is now, in this training folder.</source>
   <translation>Aucun de ce scénario dans sa forme actuelle, dans ce dossier d’exercice.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nothing is known of where anybody was.</source>
   <translation>On ignore où était quiconque.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position error over time</source>
   <translation>Erreur de position dans le temps</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position written</source>
   <translation>Position écrite</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Result</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Run (UTC)</source>
   <translation>Rotation (UTC)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>The newest position that the log had at each time, against where she was then. It grows while she drifts and nobody writes down a new one.</source>
   <translation>La position la plus récente au journal à chaque heure, face à sa place réelle d’alors. L’écart croît tant qu’elle dérive et que personne n’en écrit une nouvelle.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>This scenario asks for nothing that can be judged.</source>
   <translation>Ce scénario ne demande rien qui s’évalue.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Timeline</source>
   <translation>Chronologie</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Trainee</source>
   <translation>Élève</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Weight</source>
   <translation>Poids</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>What the log and the truth say</source>
   <translation>Ce que disent le journal et la vérité</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Where it was: the truth and the log</source>
   <translation>Où c’était : la vérité et le journal</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who she really was</source>
   <translation>Qui c’était vraiment</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who tried to tell what to whom</source>
   <translation>Qui a voulu dire quoi à qui</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>a caution wants no answer</source>
   <translation>une mise en garde ne demande pas d’acquit</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>alerts never answered</source>
   <translation>alertes jamais acquittées</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>asked and met</source>
   <translation>demandé et rempli</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>largest position error of a case</source>
   <translation>plus grande erreur de position d’un cas</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>longest time to a case</source>
   <translation>plus long temps jusqu’à un cas</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>minutes from the start</source>
   <translation>minutes depuis le début</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>nobody that is asked for</source>
   <translation>personne de demandé</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>persons counted too many (+) or too few (−)</source>
   <translation>personnes comptées en trop (+) ou en moins (−)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>slowest answer to an alert</source>
   <translation>réponse la plus lente à une alerte</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>this run</source>
   <translation>cette fois-ci</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>time to the case</source>
   <translation>temps jusqu’au cas</translation>
  </message>
  <message>
   <location filename="../../../app/training/facts.py" />
   <source>the file</source>
   <translation>le fichier</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Abandoning</source>
   <translation>Abandon</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Approaches</source>
   <translation>Approche</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Circles</source>
   <translation>Tourne autour</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Collision</source>
   <translation>Abordage</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Drifts</source>
   <translation>Dérive</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fire</source>
   <translation>Incendie</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fishing vessel</source>
   <translation>Navire de pêche</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flees from</source>
   <translation>Fuit</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flooding</source>
   <translation>Envahissement</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>On a course</source>
   <translation>Sur une route</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Patrol boat</source>
   <translation>Patrouilleur</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Piracy</source>
   <translation>Piraterie</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rams</source>
   <translation>Éperonne</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rubber boat</source>
   <translation>Bateau pneumatique</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Sinking</source>
   <translation>Naufrage</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Stays there</source>
   <translation>Reste là</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Undesignated</source>
   <translation>Non désignée</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Wooden boat</source>
   <translation>Bateau en bois</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>Nobody came on board, and nobody was written down.</source>
   <translation>Personne n’est venu à bord, et personne n’a été inscrit.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before a case was due.</source>
   <translation>L’exercice a fini avant qu’un cas soit dû.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before all of them were due on board.</source>
   <translation>L’exercice a fini avant que tous soient attendus à bord.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before this began.</source>
   <translation>L’exercice a fini avant que cela commence.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill was cut off before it was written down where everybody really was.</source>
   <translation>L’exercice a été coupé avant que soit inscrit où chacun était vraiment.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>entry by the crew</source>
   <translation>inscription de l’équipage</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>not applicable</source>
   <translation>sans objet</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>It wanted none any more</source>
   <translation>N’en demandait plus</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended</source>
   <translation>L’exercice a fini</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended before this alert was due.</source>
   <translation>L’exercice a fini avant que cette alerte soit due.</translation>
  </message>
  <message>
   <location filename="../../../app/training/past.py" />
   <source>This is an entry of the mission that is replayed: it stays as it was written. Write a note of your own</source>
   <translation>Ceci est une inscription de la mission relue : elle reste comme elle fut écrite. Écrire une note à part</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Aircraft sights a boat</source>
   <translation>Aéronef voit un bateau</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Alarm Phone: a boat</source>
   <translation>Alarm Phone : un bateau</translation>
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
   <translation>L’État du pavillon demande</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</source>
   <translation>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC asks for your position</source>
   <translation>Le JRCC demande la position</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC on VHF 16</source>
   <translation>JRCC sur VHF 16</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC takes over</source>
   <translation>Le JRCC prend en charge</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Leave the area, VHF 16</source>
   <translation>Quittez la zone, VHF 16</translation>
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
   <translation>Un journal téléphone</translation>
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
   <translation>Rome : non compétent</translation>
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
   <translation>Le second point n’est pas après le premier. Choisir deux points de la ligne de temps</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>The stretch is larger than a gigabyte. Choose a shorter one</source>
   <translation>L’extrait dépasse un gigaoctet. En choisir un plus court</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>stretch of a replay</source>
   <translation>extrait d’une relecture</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>By our own line, not for navigation. Log it</source>
   <translation>D'après notre propre tracé, pas pour la navigation. Le noter au journal</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>Entered {words}</source>
   <translation>Entré dans {words}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>guard zones</source>
   <translation>zones de garde</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>muting ended</source>
   <translation>fin de la mise en sourdine</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>not the same ship</source>
   <translation>pas le même navire</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>same ship again</source>
   <translation>de nouveau le même navire</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{miles} NM of {name}</source>
   <translation>{miles} NM de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words} (approx.)</source>
   <translation>{words} (approx.)</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words}. Said by {by} at {utc:%H:%M} UTC, until {until:%H:%M} UTC</source>
   <translation>{words}. Dit par {by} à {utc:%H:%M} UTC, jusqu’à {until:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>, relayed by {sender}</source>
   <translation>, relayé par {sender}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>An alert of {source} itself: acknowledge it there</source>
   <translation>Une alerte de {source} même : l’acquitter là</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Casualty MMSI {value}{relayed}. {place}. Watch channel 16 or 2182 kHz, log it, open a case</source>
   <translation>MMSI en détresse {value}{relayed}. {place}. Veiller canal 16 ou 2182 kHz, noter au journal, ouvrir un cas</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>DSC distress: {nature}</source>
   <translation>Détresse DSC : {nature}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MMSI {value}</source>
   <translation>MMSI {value}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device test</source>
   <translation>Essai d’appareil MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device {status}</source>
   <translation>Appareil MOB {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Man overboard device</source>
   <translation>Appareil d’homme à la mer</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>No position called</source>
   <translation>Aucune position appelée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Position called, see chart</source>
   <translation>Position appelée, voir carte</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>device {emitter}</source>
   <translation>appareil {emitter}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>nature not said</source>
   <translation>nature non précisée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} reports {status}</source>
   <translation>{device} signale {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} {status}. Press MOB, count the crew</source>
   <translation>{device} {status}. Appuyer sur MOB, compter l’équipage</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device}: a test, nobody is in the water</source>
   <translation>{device} : un essai, personne n’est à l’eau</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{source}: {plain}</source>
   <translation>{source} : {plain}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock set {value} {span}</source>
   <translation>Horloge de l’ordinateur réglée {value} {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock {span} behind the log</source>
   <translation>Horloge de l’ordinateur {span} derrière le journal</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>The log goes on in order of number; the times in it do not. It says by how much, and compares with GNSS anew</source>
   <translation>Le journal suit l’ordre des numéros ; ses heures non. Il dit de combien, et compare à nouveau au GNSS</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>moved ahead by {span}: it was set, or the computer slept</source>
   <translation>avancée de {span} : elle a été réglée, ou l’ordinateur a dormi</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>set back by {span}</source>
   <translation>reculée de {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>the newest entries were written {span} after what it shows now: it was set back meanwhile</source>
   <translation>les dernières inscriptions ont été écrites {span} après l’heure qu’elle affiche : elle a été reculée entre-temps</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>{way}, at {utc:%d %b %H:%M:%S} UTC of the new time</source>
   <translation>{way}, à {utc:%d %b %H:%M:%S} UTC de la nouvelle heure</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing at {speed}: {target_name}</source>
   <translation>Se rapproche à {speed} : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing {case_id} in {minutes}: {target_name}</source>
   <translation>Sur {case_id} dans {minutes} : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master</source>
   <translation>{where}, passera à {miles} du navire porteur dans {minutes}. Veiller, noter au journal, prévenir le capitaine</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, {speed}, will pass {miles} from the case. Name it, log it</source>
   <translation>{where}, {speed}, passera à {miles} du cas. La nommer, la noter au journal</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>AIS and radar part for several ships at once. Check own position and heading by bearings; jamming is possible</source>
   <translation>AIS et radar divergent pour plusieurs navires à la fois. Vérifier position propre et cap par relèvements ; brouillage possible</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>By AIS {where}; the echo that was hers is still tracked. One of them is wrong: look, ask her</source>
   <translation>Par AIS {where} ; l'écho qui était le sien est toujours suivi. L'un des deux est faux : regarder, l'appeler</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{miles} off her echo: {target_name}</source>
   <translation>À {miles} de son écho : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{n} ships off their echoes</source>
   <translation>{n} navires hors de leur écho</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>By {source}. The log keeps this computer's time and the offset; set the computer's clock</source>
   <translation>D'après {source}. Le journal garde l'heure de cet ordinateur et l'écart ; régler l'horloge de l'ordinateur</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Computer clock {span} {word}</source>
   <translation>Horloge de l’ordinateur {span} {word}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Data dropped: {name}</source>
   <translation>Données perdues : {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Disk nearly full: {value:.1f} GB free</source>
   <translation>Disque presque plein : {value:.1f} GB libres</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Export and remove old missions, or change the disk. When it is full nothing more is recorded</source>
   <translation>Exporter et enlever d’anciennes missions, ou changer le disque. Plein, plus rien n’est enregistré</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Heading lost</source>
   <translation>Cap perdu</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>It counts GPS weeks wrong; whole epochs of 1024 weeks were added. Update or replace the receiver</source>
   <translation>Il compte mal les semaines GPS ; des époques entières de 1024 semaines ont été ajoutées. Mettre à jour ou remplacer le récepteur</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Its position is off dead reckoning and is not used. Compare with radar and depth; jamming is possible</source>
   <translation>Sa position s’écarte de l’estime et n’est pas utilisée. Comparer au radar et à la sonde ; brouillage possible</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>No own position</source>
   <translation>Aucune position propre</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>One line lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>Une ligne perdue : {reason}. Libérer ou changer le disque ; noter à la main ce qui compte</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Own position lost</source>
   <translation>Position propre perdue</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Positions of {source} are off by up to hundreds of metres. Set it to WGS 84</source>
   <translation>Positions de {source} fausses jusqu’à des centaines de mètres. Le régler sur WGS 84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Recorder is losing data</source>
   <translation>L’enregistreur perd des données</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The gyro</source>
   <translation>Le gyro</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The receivers contradict each other; the log compares with {used}. Check the date and time of both</source>
   <translation>Les récepteurs se contredisent ; le journal compare avec {used}. Vérifier la date et l'heure des deux</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>They give different positions; {used} is in use. Check both by radar and bearings</source>
   <translation>Ils donnent des positions différentes ; {used} est utilisé. Vérifier les deux au radar et par relèvements</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Time of {source} {span} off {used}</source>
   <translation>Heure de {source} décalée de {span} de {used}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>is stale</source>
   <translation>périmé</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>no receiver is heard</source>
   <translation>aucun récepteur n’est reçu</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>nothing is heard</source>
   <translation>rien n’est reçu</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>the disk does not keep up</source>
   <translation>le disque ne suit pas</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} and {used} differ by {miles}</source>
   <translation>{name} et {used} diffèrent de {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} in use: {name2} {why_not}</source>
   <translation>{name} utilisé : {name2} {why_not}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} jumped {miles}</source>
   <translation>{name} a sauté de {miles}</translation>
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
   <translation>{name} {why_not} ; position, vitesse et route viennent de {used}. Vérifier l'antenne de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{n} lines lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>{n} lignes perdues : {reason}. Libérer ou changer le disque ; noter à la main ce qui compte</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{reason}. Check power and cable; it is tried again by itself</source>
   <translation>{reason}. Vérifier l'alimentation et le câble ; nouvel essai automatique</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} date corrected</source>
   <translation>{source} : date corrigée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} datum {name}, not W84</source>
   <translation>{source} : datum {name}, pas W84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} link failed</source>
   <translation>{source} : liaison rompue</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} silent</source>
   <translation>{source} muet</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} told it last {minutes} ago. Head-up and radar bearings lean on it; check the gyro</source>
   <translation>Dernière donnée de {source} il y a {minutes}. Le cap en haut et les relèvements radar en dépendent ; vérifier le gyro</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{value} so far. What is shown may lag behind; see the device page</source>
   <translation>{value} jusqu'ici. L'affichage peut être en retard ; voir la page des appareils</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{where}: </source>
   <translation>{where} : </translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Check antenna and cable on the device page</source>
   <translation>{why}. Vérifier antenne et câble à la page des appareils</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Last fix {minutes} ago. Fix by radar and bearings; the log leaves positions out</source>
   <translation>{why}. Dernier point il y a {minutes}. Faire le point au radar et par relèvements ; le journal omet les positions</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has a position typed in by hand</source>
   <translation>a une position saisie à la main</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has no fix</source>
   <translation>sans position</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is a simulator</source>
   <translation>est un simulateur</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is silent</source>
   <translation>est muet</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, acknowledged</source>
   <translation>active, acquittée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, not acknowledged</source>
   <translation>active, non acquittée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>over, not acknowledged</source>
   <translation>finie, non acquittée</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>A sector goes from one bearing to another, 0 to 360</source>
   <translation>Un secteur va d’un relèvement à un autre, 0 à 360</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>An area has 3 to {MOST_CORNERS} corners</source>
   <translation>Une zone a de 3 à {MOST_CORNERS} sommets</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>At most {MOST_ZONES} guard zones, each with a name of its own</source>
   <translation>Au plus {MOST_ZONES} zones de garde, chacune avec son nom</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>Give the guard zone a name of up to 24 letters</source>
   <translation>Donner à la zone de garde un nom de 24 lettres au plus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The circle is between 50 m and 48 NM wide</source>
   <translation>Le cercle a de 50 m à 48 NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The ring goes from a smaller to a larger distance, at most 48 NM</source>
   <translation>L’anneau va d’une petite à une plus grande distance, 48 NM au plus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped events</source>
   <translation>file : événements perdus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped states</source>
   <translation>file : états perdus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox merged</source>
   <translation>file : fusionnés</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source> Its signal is lost: dead reckoning.</source>
   <translation> Son signal est perdu : estime.</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>CPA {miles} in {minutes}: {target_name}</source>
   <translation>CPA {miles} dans {minutes} : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous by {source}: {target_name}</source>
   <translation>Dangereuse d'après {source} : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous target lost: {target_name}</source>
   <translation>Cible dangereuse perdue : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>EPIRB</source>
   <translation>EPIRB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Guard zone {zone}: {target_name}</source>
   <translation>Zone de garde {zone} : {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Last heard {minutes} ago. </source>
   <translation>Reçue il y a {minutes}. </translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}, {place}. {heard}Log it, open a case, inform the RCC</source>
   <translation>MMSI {mmsi}, {place}. {heard}Noter au journal, ouvrir un cas, informer le RCC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}: a test message, no distress</source>
   <translation>MMSI {mmsi} : message d’essai, pas de détresse</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MOB beacon</source>
   <translation>Balise MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>SART</source>
   <translation>SART</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Write down how it stands, or close it</source>
   <translation>Écrire où il en est, ou le clore</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>no position sent, bearing unknown</source>
   <translation>aucune position émise, relèvement inconnu</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} of {of} within three minutes, none of them dangerous by itself. Check aerial and cable</source>
   <translation>{count} sur {of} en trois minutes, aucune dangereuse en soi. Vérifier antenne et câble</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} targets lost: {source}</source>
   <translation>{count} cibles perdues : {source}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{id}: no entry for {minutes}</source>
   <translation>{id} : pas d’inscription depuis {minutes}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} active</source>
   <translation>{kind} active</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} test</source>
   <translation>Essai {kind}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {minutes} ago. Followed by dead reckoning: look out, ask the radar</source>
   <translation>{where}, il y a {minutes}. Suivie à l’estime : veiller, interroger le radar</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {value}. It came into the guard zone: look out</source>
   <translation>{where}, {value}. Entrée dans la zone de garde : veiller</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}. By the limits of {source}, not by those set here. Look out</source>
   <translation>{where}. Selon les limites de {source}, pas celles réglées ici. Veille</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}.{lost} Look out, alter early and clearly</source>
   <translation>{where}.{lost} Veille, manœuvrer tôt et franchement</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>: it is an alarm</source>
   <translation>: c’est une alarme</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Distress is never muted. Acknowledge it, or silence it for 30 seconds</source>
   <translation>La détresse n’est jamais en sourdine. L’acquitter, ou la couper 30 secondes</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Mute for 1 to {longest} minutes</source>
   <translation>Sourdine de 1 à {longest} minutes</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Say why: the next watch has to know</source>
   <translation>Dire pourquoi : le quart suivant doit savoir</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>{MOST} kinds are muted already. End one first</source>
   <translation>{MOST} genres sont déjà en sourdine. En finir un d’abord</translation>
  </message>
  <message>
   <location filename="../../../app/watch/parted.py" />
   <source>{MOST} pairs are kept apart already. Make one the same ship again first</source>
   <translation>{MOST} paires sont déjà séparées. Réunissez-en d'abord une comme même navire</translation>
  </message>
  <message>
   <location filename="../../../app/watch/playback.py" />
   <source>A replay runs at {value:g} to {value2:g} times, not {speed:g}</source>
   <translation>Une relecture va de {value:g} à {value2:g} fois, pas {speed:g}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk is no other disk</source>
   <translation>Le second disque n’est pas un autre disque</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk {fault}</source>
   <translation>Second disque {fault}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>Session</source>
   <translation>Session</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>calls dropped</source>
   <translation>appels perdus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>changes dropped</source>
   <translation>changements perdus</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>internal errors</source>
   <translation>erreurs internes</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>the picture belongs to one thread</source>
   <translation>the picture belongs to one thread</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>{source} dropped</source>
   <translation>{source} perdu</translation>
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
   <translation>cibles AIS perdues</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar reports without a number</source>
   <translation>rapports radar sans numéro</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar targets dropped</source>
   <translation>cibles radar perdues</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing unknown</source>
   <translation>relèvement inconnu</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing {value:03d}°, {miles}</source>
   <translation>relèvement {value:03d}°, {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.0f} days</source>
   <translation>{value:.0f} jours</translation>
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
   <translation>Il est sur le même disque que le dossier de données : s’il tombe en panne, tout est perdu. Nommez un dossier sur une clé ou un autre disque</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>Photos and films cannot be copied: {error}</source>
   <translation>Photos et films ne peuvent être copiés : {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>The log as a whole cannot be copied: {error}</source>
   <translation>Le journal entier ne peut être copié : {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>What is to be copied cannot be read: {error}</source>
   <translation>Ce qui est à copier ne peut être lu : {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>another station</source>
   <translation>une autre station</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>the log is not encrypted yet, and goes nowhere in the clear. It is at the next start</source>
   <translation>le journal n’est pas encore chiffré et ne va nulle part en clair. Il le sera au prochain démarrage</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>{folder} does not answer. Pull it out and plug it in again</source>
   <translation>{folder} ne répond pas. Débranchez-le et rebranchez-le</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Originals on the main disk are not what they were: {names}</source>
   <translation>Des originaux sur le disque principal ne sont plus ce qu’ils étaient : {names}</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Too large for the file system of {folder}: {names}. FAT32 takes 4 GB; format the disk as exFAT</source>
   <translation>Trop grands pour le système de fichiers de {folder} : {names}. FAT32 va jusqu’à 4 Go ; formatez le disque en exFAT</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for a copy of the log ({mb:,.1f} MB). Make room on it</source>
   <translation>{folder} : pas de place pour une copie du journal ({mb:,.1f} Mo). Faites de la place</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for an original of {mb:,.1f} MB. Make room on it</source>
   <translation>{folder} : pas de place pour un original de {mb:,.1f} Mo. Faites de la place</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: what is read from it is not what was written. Use another disk</source>
   <translation>{folder} : ce qui en est lu n’est pas ce qui fut écrit. Utilisez un autre disque</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has no mark of this ship: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Le disque {folder} n’a pas la marque de ce navire : ce n’est pas celui utilisé jusqu’ici. Branchez celui-là, ou utilisez celui-ci désormais</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has the mark of another one: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>Le disque {folder} porte la marque d’un autre : ce n’est pas celui utilisé jusqu’ici. Branchez celui-là, ou utilisez celui-ci désormais</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} cannot be written to ({said}). Look at its lock switch and its rights</source>
   <translation>{folder} : écriture impossible ({said}). Vérifiez son verrou et ses droits</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} is not there. Plug the second disk in; it goes on by itself</source>
   <translation>{folder} n’est pas là. Branchez le second disque ; la copie reprend d’elle-même</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} was pulled out or does not answer ({said}). Plug it in again</source>
   <translation>{folder} a été débranché ou ne répond pas ({said}). Rebranchez-le</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: no room is left. Plug in a larger one, or make room on it</source>
   <translation>{folder} : plus de place. Branchez-en un plus grand ou faites de la place</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: the second disk was pulled out. Plug it in again</source>
   <translation>{folder} : le second disque a été débranché. Rebranchez-le</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} is a link to elsewhere. Take it away, or use another disk</source>
   <translation>{path} est un lien vers ailleurs. Enlevez-le, ou utilisez un autre disque</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} names a file to be deleted. Take it away, or use another disk</source>
   <translation>{path} nomme un fichier à supprimer. Enlevez-le, ou utilisez un autre disque</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source> List  {n}</source>
   <translation> Liste  {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Alerts that make no sound for now: until when, by whom and why</source>
   <translation>Alertes sans son pour l’instant : jusqu’à quand, par qui et pourquoi</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>All alerts, and those of before (acknowledge one by one)</source>
   <translation>Toutes les alertes, et les précédentes (à acquitter une à une)</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen</source>
   <translation>Verrouiller l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen: the watch goes on. Ctrl+L</source>
   <translation>Verrouiller l’écran : le quart continue. Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>No alerts</source>
   <translation>Aucune alerte</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence</source>
   <translation>Silence</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence what sounds for 30 seconds</source>
   <translation>Couper pendant 30 secondes ce qui sonne</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{name} {title} {state}</source>
   <translation>{name} {title} {state}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{n} muted</source>
   <translation>{n} en sourdine</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Acknowledged</source>
   <translation>Acquittée</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alert</source>
   <comment>of the bridge</comment>
   <translation>Alerte</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alerts of before</source>
   <translation>Alertes précédentes</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>By</source>
   <translation>Par</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Over</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Priority</source>
   <translation>Priorité</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Raised UTC</source>
   <translation>Émise UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>still there</source>
   <translation>encore active</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>{title}. {detail}</source>
   <translation>{title}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Alerts</source>
   <translation>Alertes</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>All</source>
   <translation>Tout</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Close</source>
   <translation>Fermer</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No alert before these</source>
   <translation>Aucune alerte avant celles-ci</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No cautions</source>
   <translation>Sans mises en garde</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>None of these. Choose All</source>
   <translation>Aucune de celles-ci. Choisir Tout</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Silence all 30 s</source>
   <translation>Tout couper 30 s</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Sound</source>
   <translation>Son</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>To acknowledge</source>
   <translation>À acquitter</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> Show each</source>
   <translation> Voir chacune</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> by {acknowledged_by}</source>
   <translation> par {acknowledged_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, no sound</source>
   <translation>, sans son</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, {count} times</source>
   <translation>, {count} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge</source>
   <translation>Acquitter</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge {title}</source>
   <translation>Acquitter {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Fold</source>
   <translation>Replier</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute</source>
   <translation>Sourdine</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute what is like {title}</source>
   <translation>Sourdine pour ce qui ressemble à {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each</source>
   <translation>Voir chacune</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each of</source>
   <translation>Voir chacune de</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>not ack.</source>
   <translation>non acq.</translation>
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
   <translation>alarmes CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ack. {at}</source>
   <translation>acq. {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alarms of own position</source>
   <translation>alarmes de position propre</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of devices</source>
   <translation>alertes d’appareils</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the computer's clock</source>
   <translation>alertes de l’horloge de l’ordinateur</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the disk</source>
   <translation>alertes du disque</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the heading</source>
   <translation>alertes du cap</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the log</source>
   <translation>alertes du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the personal records</source>
   <translation>alertes des données personnelles</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the picture</source>
   <translation>alertes de l’image</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the policy</source>
   <translation>alertes de la politique</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the recorder</source>
   <translation>alertes de l’enregistreur</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the second disk</source>
   <translation>alertes du deuxième disque</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the sound</source>
   <translation>alertes du son</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>cases without an entry</source>
   <translation>cas sans inscription</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>dangerous targets lost</source>
   <translation>cibles dangereuses perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices silent or failed</source>
   <translation>appareils muets ou en panne</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices that lost many targets</source>
   <translation>appareils ayant perdu de nombreuses cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>feeds that lose data</source>
   <translation>flux qui perdent des données</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>incidents whose feeds are not kept</source>
   <translation>incidents dont les flux ne sont pas conservés</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>over, not ack.</source>
   <translation>finie, non acq.</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers of another datum</source>
   <translation>récepteurs d’un autre datum</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that differ</source>
   <translation>récepteurs qui divergent</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that jumped</source>
   <translation>récepteurs qui ont sauté</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose date was corrected</source>
   <translation>récepteurs à date corrigée</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose times differ</source>
   <translation>récepteurs dont les heures diffèrent</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers without a fix</source>
   <translation>récepteurs sans position</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>see list</source>
   <translation>voir la liste</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ships off their echoes</source>
   <translation>navires hors de leur écho</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets closing</source>
   <translation>cibles en rapprochement</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets in guard zones</source>
   <translation>cibles en zones de garde</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>vessels of the register</source>
   <translation>navires du registre</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>zones entered</source>
   <translation>zones pénétrées</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{len} {get}</source>
   <translation>{len} {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{n} alerts, the newest: {title}</source>
   <translation>{n} alertes, la plus récente : {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{source}: {what}</source>
   <translation>{source} : {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{what}, all sources</source>
   <translation>{what}, toutes les sources</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship</source>
   <translation>Pas le même navire</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship: {words}. Said by {by} at {utc:%H:%M} UTC.</source>
   <translation>Pas le même navire : {words}. Dit par {by} à {utc:%H:%M} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Same ship again</source>
   <translation>De nouveau le même navire</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship} (AIS {mmsi}) and {echo} ({radar})</source>
   <translation>{ship} (AIS {mmsi}) et {echo} ({radar})</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar are two ships from now on. N makes them one again</source>
   <translation>{ship} : AIS et radar sont deux navires désormais. N les réunit</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar may be the same ship again</source>
   <translation>{ship} : AIS et radar peuvent de nouveau être le même navire</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>Fault in the program, the watch goes on. {text}</source>
   <translation>Erreur du programme, le quart continue. {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>There is no palette {name}. Choose one of: {join}</source>
   <translation>Pas de palette {name}. En choisir une : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>{name}: {error}</source>
   <translation>{name} : {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>All with life jackets</source>
   <translation>Tous ont un gilet</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine dead</source>
   <translation>Moteur en panne</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine works</source>
   <translation>Moteur en marche</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>No life jackets</source>
   <translation>Aucun gilet</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Nobody in the water</source>
   <translation>Personne à l’eau : non</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Not {plain}</source>
   <translation>Non : {plain}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>People in the water</source>
   <translation>Personnes à l’eau</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Some life jackets</source>
   <translation>Quelques gilets</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat</source>
   <translation>L’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat, as the text says</source>
   <translation>L’embarcation, selon le texte</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Under way</source>
   <translation>Fait route</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>in the text: </source>
   <translation>dans le texte : </translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>made with the widget</source>
   <translation>fait avec l’élément</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>{value} boat</source>
   <translation>Embarcation {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/bridge.py" />
   <source>Not saved: {error}</source>
   <translation>Non enregistré : {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Alarm Phone, RCC …</source>
   <translation>Alarm Phone, RCC …</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>CASE</source>
   <translation>CAS</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>New case</source>
   <translation>Nouveau cas</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>No position yet. Press again to open the case without one</source>
   <translation>Pas encore de position. Appuyer encore pour ouvrir le cas sans position</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Open case</source>
   <translation>Ouvrir le cas</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Opens with: {join}.</source>
   <translation>S’ouvre avec : {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Own look-out</source>
   <translation>Veille du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Paste the mail, or type what was said</source>
   <translation>Coller le mail, ou saisir ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>People reported</source>
   <translation>Personnes signalées</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Phase</source>
   <translation>Phase</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Position</source>
   <translation>Position</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Their case number</source>
   <translation>Leur numéro de cas</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told by</source>
   <translation>Signalé par</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told when</source>
   <translation>Signalé à</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>What was said</source>
   <translation>Ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>in the text: “{text}”</source>
   <translation>dans le texte : « {text} »</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>no position yet</source>
   <translation>pas encore de position</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>not known</source>
   <translation>inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>people not known</source>
   <translation>personnes : inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>their no. {number}</source>
   <translation>leur n° {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>told by {value}</source>
   <translation>signalé par {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>{value}{text} people</source>
   <translation>{value}{text} personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/cases.py" />
   <source>{name} {value:%H:%M}</source>
   <translation>{name} {value:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Chart</source>
   <translation>Carte</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Closer (+)</source>
   <translation>Plus près (+)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Cursor</source>
   <translation>Curseur</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>EBL</source>
   <translation>EBL</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Farther (-)</source>
   <translation>Plus loin (-)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Ground stab.</source>
   <translation>Stab. fond</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Measuring lines (B)</source>
   <translation>Lignes de mesure (B)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>North, head or course up</source>
   <translation>Nord, cap ou route en haut</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx.</source>
   <translation>Pas pour la navigation, limites approx.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx. {near}</source>
   <translation>Pas pour la navigation, limites approx. {near}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation. Coast GSHHG, limits approx.</source>
   <translation>Ne pas utiliser pour la navigation. Côte GSHHG, limites approx.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle (Home)</source>
   <translation>Navire porteur au centre (Home)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle, or look ahead</source>
   <translation>Navire porteur au centre, ou vue vers l’avant</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>PPI</source>
   <translation>PPI</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Pointer or arrows move it, click or Enter sets it, Esc takes it away</source>
   <translation>Pointeur ou flèches pour déplacer, clic ou Entrée pour fixer, Esc pour enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Rings {ring_nm:g} NM</source>
   <translation>Cercles {ring_nm:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Round picture of what radars track (I)</source>
   <translation>Image ronde de ce que suivent les radars (I)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>TM true motion, RM relative motion with true (T) or relative (R) trails</source>
   <translation>TM mouvement vrai, RM mouvement relatif avec traînées vraies (T) ou relatives (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Vectors and past positions true (T) or relative (R)</source>
   <translation>Vecteurs et positions passées vrais (T) ou relatifs (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>What is shown</source>
   <translation>Ce qui est affiché</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>no position</source>
   <translation>aucune position</translation>
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
   <translation>perdue {utc:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>old {duration}</source>
   <translation>date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>speed unknown</source>
   <translation>vitesse inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{motion}, no AIS</source>
   <translation>{motion}, sans AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{name} {actor}</source>
   <translation>{name} {actor}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{number} closed</source>
   <translation>{number} clos</translation>
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
   <translation>ses tuiles sont hors du monde : le fichier est endommagé. Copiez-le de nouveau depuis sa source</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>the chart is closed</source>
   <translation>la carte est fermée</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>there is no tile in this file</source>
   <translation>cette tuile manque dans ce fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>these are vector tiles (pbf). Only pictures can be shown: png, jpg or webp</source>
   <translation>ce sont des tuiles vectorielles (pbf). Seules les images s’affichent : png, jpg ou webp</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>this is no MBTiles file (not an SQLite database)</source>
   <translation>ce n’est pas un fichier MBTiles (pas une base SQLite)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value}  VRM {value}  no position of own ship</source>
   <translation>EBL {value}  VRM {value}  pas de position du navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value} {bearing}  VRM {value} {miles} NM  from {whence}</source>
   <translation>EBL {value} {bearing}  VRM {value} {miles} NM  depuis {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>own ship</source>
   <translation>navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Add position to {number}</source>
   <translation>Ajouter la position à {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Centre here</source>
   <translation>Centrer ici</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Draw a guard zone from here</source>
   <translation>Tracer une zone de garde d’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark here</source>
   <translation>Marquer ici</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark {name}: correct, remove</source>
   <translation>Marque {name} : corriger, enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from here</source>
   <translation>Mesurer d’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from own ship</source>
   <translation>Mesurer du navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>New case here</source>
   <translation>Nouveau cas ici</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Select {name}</source>
   <translation>Sélectionner {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Vectors {minutes} min</source>
   <translation>Vecteurs {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>{name}: {words}</source>
   <translation>{name} : {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Course up</source>
   <translation>Route haut</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Head up</source>
   <translation>Cap haut</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up</source>
   <translation>Nord haut</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no course</source>
   <translation>Nord haut, sans route</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no heading</source>
   <translation>Nord haut, sans cap</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is north of 84° N</source>
   <translation>Le navire est au nord de 84° N</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is south of 84° S</source>
   <translation>Le navire est au sud de 84° S</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>The chart ends here: go by her position</source>
   <translation>La carte s’arrête ici : se fier à la position</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Case {n}</source>
   <translation>Cas {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Look ahead</source>
   <translation>Vue avant</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Ship centred</source>
   <translation>Centré</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Vectors {value} {value2:g} min</source>
   <translation>Vecteurs {value} {value2:g} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/patterns.py" />
   <source>+{hours} h</source>
   <translation>+{hours} h</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>No position of own ship</source>
   <translation>Pas de position du navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>PPI {range:g} NM, rings {ring:g} NM</source>
   <translation>PPI {range:g} NM, cercles {ring:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>Tracked targets and AIS only:</source>
   <translation>Cibles suivies et AIS seulement :</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>no radar picture</source>
   <translation>pas d’image radar</translation>
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
   <translation>Limites 12 et 24 NM, approx.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Graticule</source>
   <translation>Graticule</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Guard zones</source>
   <translation>Zones de garde</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Names</source>
   <translation>Noms</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own charts</source>
   <translation>Cartes du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own marks</source>
   <translation>Marques du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own ship's track, paler with age</source>
   <translation>Trajet du navire porteur, pâlit avec l’âge</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Past positions</source>
   <translation>Positions passées</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ports</source>
   <translation>Ports</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Range rings</source>
   <translation>Cercles de distance</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Search and rescue regions</source>
   <translation>Régions de recherche et sauvetage</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ships to scale</source>
   <translation>Navires à l’échelle</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of all targets</source>
   <translation>Trajets de toutes les cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of dangerous, selected and case targets</source>
   <translation>Trajets des cibles dangereuses, choisies et de cas</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Actor of {number}</source>
   <translation>Acteur de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Already at {number}</source>
   <translation>Déjà dans {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Click the position</source>
   <translation>Cliquer la position</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close it</source>
   <translation>La fermer</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close, nothing is selected</source>
   <translation>Fermer, rien n’est choisi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>End without a position</source>
   <translation>Terminer sans position</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>No open case</source>
   <translation>Aucun cas ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Position of {number}</source>
   <translation>Pos. de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Saved: {text}</source>
   <translation>Enregistré : {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Undo</source>
   <translation>Annuler</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>arrows and Enter work too</source>
   <translation>flèches et Entrée aussi</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>speed not known</source>
   <translation>vitesse inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>{name} {called}</source>
   <translation>{name} {called}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>edition {edition}, update {update}, {issued}</source>
   <translation>édition {edition}, mise à jour {update}, {issued}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>no date</source>
   <translation>sans date</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>what was read out of it is damaged ({error}). Read it again</source>
   <translation>ce qui en avait été lu est endommagé ({error}). Le relire</translation>
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
   <translation>{miles} NM {name}, approx.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Corner {n} of the guard zone</source>
   <translation>Sommet {n} de la zone de garde</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Enter twice closes it</source>
   <translation>Entrée deux fois la ferme</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>There are two guard zones. Take one away first: Ctrl+G</source>
   <translation>Il y a deux zones de garde. En enlever une d’abord : Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>click, or arrows and Enter; Backspace takes one back</source>
   <translation>clic, ou flèches et Entrée ; Retour arrière en reprend un</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>{name} is guarded from now on. Ctrl+G changes it</source>
   <translation>{name} est surveillée dès maintenant. Ctrl+G la modifie</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a file…</source>
   <translation>Ajouter un fichier…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a folder…</source>
   <translation>Ajouter un dossier…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>All files (*)</source>
   <translation>Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Cancel</source>
   <translation>Abandonner</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Charts to show</source>
   <translation>Cartes à afficher</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Down</source>
   <translation>Bas</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>ENC</source>
   <translation>ENC</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Look again</source>
   <translation>Revoir</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>No charts yet. Put MBTiles, ENC cells (S-57, .000), .kap or GeoTIFF into {folder}, or add them here. Encrypted ENCs (S-63) stay in the ECDIS.</source>
   <translation>Aucune carte. Mettre MBTiles, cellules ENC (S-57, .000), .kap ou GeoTIFF dans {folder}, ou les ajouter ici. Les ENC chiffrées (S-63) restent dans l’ECDIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Not for navigation. These charts are a background to the rescue picture; the ECDIS stays the chart of the ship.</source>
   <translation>Ne pas utiliser pour la navigation. Ces cartes sont un fond pour l’image du sauvetage ; l’ECDIS reste la carte du navire.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Off</source>
   <translation>Arrêt</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>On</source>
   <translation>Marche</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports and places of safety: write them into {file} ([[port]] name, lat, lon, role)</source>
   <translation>Ports et lieux sûrs du bord : les écrire dans {file} ([[port]] name, lat, lon, role)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports: {n}, from {file}</source>
   <translation>Ports du bord : {n}, de {file}</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Raster chart</source>
   <translation>Carte raster</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Read again</source>
   <translation>Relire</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Show</source>
   <translation>Afficher</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>There are no own charts here</source>
   <translation>Aucune carte du bord ici</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Up</source>
   <translation>Haut</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being opened</source>
   <translation>ouverture en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being read in</source>
   <translation>lecture en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>waits to be read in</source>
   <translation>attend la lecture</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>{n} more charts are shown and not listed</source>
   <translation>{n} cartes de plus sont affichées sans être listées</translation>
  </message>
  <message>
   <location filename="../../../ui/checkpoint.py" />
   <source>Own bridge</source>
   <translation>Propre passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source> ({clock_source})</source>
   <translation> ({clock_source})</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock as GNSS{by}, to a tenth of a second</source>
   <translation>Horloge comme GNSS{by}, au dixième de seconde</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver tells the time</source>
   <translation>Horloge non comparée au GNSS : aucun récepteur ne donne l’heure</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver told the time</source>
   <translation>Horloge non comparée au GNSS : aucun récepteur n’a donné l’heure</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock {span} {value} GNSS{by}</source>
   <translation>Horloge {span} {value} GNSS{by}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Computer's clock: {said}</source>
   <translation>Horloge de l’ordinateur : {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>ahead of</source>
   <translation>en avance sur</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>computer {value}{span}</source>
   <translation>ordinateur {value}{span}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{fast_or_slow} by {source}</source>
   <translation>{fast_or_slow} selon {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{span} {value}</source>
   <translation>{span} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>, the old one beside it as {name}</source>
   <translation>, l’ancien à côté sous {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>/dev/ttyUSB0, or COM5</source>
   <translation>/dev/ttyUSB0, ou COM5</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>AIS</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Add a device</source>
   <translation>Ajouter un appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Back, nothing is changed</source>
   <translation>Retour, rien n’est modifié</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Change {name}</source>
   <translation>Modifier {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Depth</source>
   <translation>Profondeur</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>First choice</source>
   <translation>Premier choix</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Give it a name</source>
   <translation>Lui donner un nom</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Heading</source>
   <translation>Cap</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>How it is reached</source>
   <translation>Comment l’atteindre</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>In training the devices are made up: change them at sea</source>
   <translation>À l’exercice les appareils sont fictifs : les modifier en mer</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Name on the screen</source>
   <translation>Nom à l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Only if no other</source>
   <translation>À défaut d’autre</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Radar</source>
   <translation>Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and listen</source>
   <translation>Valider et écouter</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and open again</source>
   <translation>Valider et rouvrir</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Seconds are a number from 1 to 600</source>
   <translation>Secondes : un nombre de 1 à 600</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Serial port</source>
   <translation>Port série</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds</source>
   <translation>Muet après tant de secondes</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds without a good sentence</source>
   <translation>Muet après tant de secondes sans phrase valable</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed</source>
   <translation>Vitesse</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed log</source>
   <translation>Loch</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed of the serial line</source>
   <translation>Vitesse de la ligne série</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>TCP, we connect</source>
   <translation>TCP, on se connecte</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>There is a device {name} already; each needs a name of its own</source>
   <translation>Il y a déjà un appareil {name} ; chacun a besoin de son propre nom</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>UDP, it is sent to us</source>
   <translation>UDP, on reçoit</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Used for; none pressed is all. Distress always comes through</source>
   <translation>Sert à ; rien de choisi = tout. La détresse passe toujours</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is</source>
   <translation>Où il est</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is: write it as {example}</source>
   <translation>Où il est : l’écrire comme {example}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where two devices say the same thing</source>
   <translation>Si deux appareils disent la même chose</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Wind</source>
   <translation>Vent</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Written to {path}{copy}</source>
   <translation>Écrit dans {path}{copy}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device removed</source>
   <translation>appareil retiré</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device {verb}</source>
   <translation>appareil {verb}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>find it</source>
   <translation>le chercher</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>nobody signed on</source>
   <translation>personne d’identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is no longer listened to. {written}</source>
   <translation>{name} n’est plus écouté. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is {verb}. {written}</source>
   <translation>{name} : {verb}. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, by {value}</source>
   <translation>{name}, par {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, {value} {port}, by {value2}</source>
   <translation>{name}, {value} {port}, par {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{port}, or {group}</source>
   <translation>{port}, ou {group}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Device</source>
   <translation>Appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Last minute</source>
   <translation>Dernière min</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Sentences</source>
   <translation>Phrases</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Where</source>
   <translation>Où</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>age s</source>
   <translation>âge s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>live, {value}</source>
   <translation>reçu, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>lost</source>
   <comment>lines of a device</comment>
   <translation>perd.</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>per s</source>
   <translation>par s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>{reason}: {n}</source>
   <translation>{reason} : {n}</translation>
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
   <translation>, date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {bad} refused</source>
   <translation>, {bad} refusées</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {dropped} dropped)</source>
   <translation>, {dropped} abandonnées)</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>. Refused: {bad}</source>
   <translation>. Refusé : {bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>1 target</source>
   <translation>1 cible</translation>
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
   <translation>Aucune position d’aucun appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Passed on by the policy: </source>
   <translation>Transmis selon la politique : </translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Position from {source}</source>
   <translation>Position de {source}</translation>
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
   <translation>route et vitesse</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use</source>
   <translation>utilisé</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use, old {duration}</source>
   <translation>utilisé, date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not usable</source>
   <translation>inutilisable</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: nothing valid came yet</source>
   <translation>non utilisé : rien de valable reçu</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: {value}</source>
   <translation>non utilisé : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>rate of turn</source>
   <translation>taux de giration</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ready, {source} is preferred</source>
   <translation>prêt, {source} est préféré</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>reconnected {again} times</source>
   <translation>reconnecté {again} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>speed through the water</source>
   <translation>vitesse surface</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>turned off in the settings</source>
   <translation>désactivé dans les réglages</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{at:%H:%M:%S}.{value}  {text}</source>
   <translation>{at:%H:%M:%S}.{value}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{count} targets</source>
   <translation>{count} cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: cannot be opened. {reason}</source>
   <translation>{how} : ouverture impossible. {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: nothing came. Is it on, is its cable in?</source>
   <translation>{how} : rien reçu. Est-il allumé, le câble est-il branché ?</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {bad} lines, none of them good ({first}). Wrong speed, or a bad cable</source>
   <translation>{how} : {bad} lignes, aucune valable ({first}). Mauvaise vitesse, ou câble défectueux</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {n} good ({join}){more}</source>
   <translation>{how} : {n} valables ({join}){more}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{k} {n}</source>
   <translation>{k} {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} listened to for {seconds:.0f} s</source>
   <translation>{name} écouté {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} opened again, listened {seconds:.0f} s</source>
   <translation>{name} rouvert, écouté {seconds:.0f} s</translation>
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
   <translation>{source} : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{what} ({how})</source>
   <translation>{what} ({how})</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>, {lost} lost</source>
   <translation>, {lost} perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>1 input</source>
   <translation>1 entrée</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Back to bridge view</source>
   <translation>Retour à la passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Change</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Counted since the start: </source>
   <translation>Compté depuis le démarrage : </translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Devices</source>
   <translation>Appareils</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Encryption</source>
   <translation>Chiffrement</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Listening to {name} for {TEST_S:.0f} s…</source>
   <translation>Écoute de {name} pendant {TEST_S:.0f} s…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Lock the screen  Ctrl+L</source>
   <translation>Verrouiller l’écran  Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet</source>
   <translation>Aucune entrée</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet. Press Set up to find them</source>
   <translation>Aucune entrée. Appuyer sur Configurer pour les trouver</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing heard yet</source>
   <translation>Rien reçu encore</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing of this kind: {wanted}</source>
   <translation>Rien de ce genre : {wanted}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing was lost or refused since the start</source>
   <translation>Rien de perdu ni de refusé depuis le démarrage</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Open again</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Pause</source>
   <translation>Pause</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Plots  {cap}</source>
   <translation>Courbes  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Press again to listen to {name} no more. What it said stays recorded</source>
   <translation>Appuyer encore pour ne plus écouter {name}. Ce qu’il a dit reste enregistré</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Remove {name}?</source>
   <translation>Retirer {name} ?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Restart now?</source>
   <translation>Redémarrer maintenant ?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Sentences to show</source>
   <translation>Phrases à afficher</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set up…</source>
   <translation>Configurer…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set-up opens once the bridge is closed, and starts it again. There is no picture meanwhile. Press again</source>
   <translation>La configuration s’ouvre une fois la passerelle fermée, puis la redémarre. Pas d’image entre-temps. Appuyer encore</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Stop, {lines} lines</source>
   <translation>Arrêter, {lines} lignes</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Test</source>
   <translation>Tester</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This input is not one of the settings file</source>
   <translation>Cette entrée n’est pas du fichier de réglages</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This ship's data is encrypted, and such a file would not be. What comes in is recorded as always</source>
   <translation>Les données de ce navire sont chiffrées, un tel fichier ne le serait pas. Ce qui arrive est enregistré comme toujours</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What it says</source>
   <translation>Ce qu’il dit</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What {name} says is written to {path}, at most 20 MB</source>
   <translation>Ce que dit {name} est écrit dans {path}, 20 MB au plus</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Write down</source>
   <translation>Transcrire</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Writing down {name} {problem}: {path}</source>
   <translation>Transcription de {name} {problem} : {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>all sentences</source>
   <translation>toutes les phrases</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>refused only</source>
   <translation>refusées seules</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{count} inputs</source>
   <translation>{count} entrées</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{inputs}, nothing is ever sent to them</source>
   <translation>{inputs}, rien ne leur est jamais envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{lines} lines of {name}{lost}: {path}. They tell positions: they stay here</source>
   <translation>{lines} lignes de {name}{lost} : {path}. Elles disent des positions : elles restent ici</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} is closed and opened again</source>
   <translation>{name} est fermé et rouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} {number}</source>
   <translation>{name} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Declare distress</source>
   <translation>Déclarer la détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress card</source>
   <translation>Fiche détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress declared</source>
   <translation>Détresse déclarée</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Yes, this ship is in distress: declare it</source>
   <translation>Oui, ce navire est en détresse : la déclarer</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source> Darker than {least} % an alarm would not stand out here: take {darker}.</source>
   <translation> Sous {least} % une alarme ne se détacherait pas ici : prendre {darker}.</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brighter</source>
   <translation>Plus clair</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brightness</source>
   <translation>Luminosité</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Darker</source>
   <translation>Plus sombre</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Each of the colours keeps its own brightness. Alarms are never dimmed.{more}</source>
   <translation>Chaque palette garde sa propre luminosité. Les alarmes ne sont jamais atténuées.{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>From the next start on. Log, messages and exports stay English</source>
   <translation>Dès le prochain démarrage. Journal, messages et exports restent en anglais</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Language of the window</source>
   <translation>Langue de la fenêtre</translation>
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
   <translation>positions vues à {since:%H:%M} et {until:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> It is being turned off; the next start goes on with it.</source>
   <translation> Désactivation en cours ; le prochain démarrage la poursuit.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> Not yet: {n}. The next start does it, if nobody else uses the data folder.</source>
   <translation> Pas encore : {n}. Le prochain démarrage le fait, si personne d’autre n’utilise le dossier de données.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>A passphrase of our own</source>
   <translation>Phrase secrète à soi</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Done</source>
   <translation>Fait</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypt this ship's data</source>
   <translation>Chiffrer les données de ce navire</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypted are {ENCRYPTED}.</source>
   <translation>Chiffré : {ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encryption is on. {how_far} {keys}</source>
   <translation>Le chiffrement est actif. {how_far} {keys}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Fault in the program: {name}. Nothing was changed</source>
   <translation>Erreur du programme : {name}. Rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Files that are encrypted: {n}.</source>
   <translation>Fichiers chiffrés : {n}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>From the next start on Fairlead asks for the passphrase; the distress card opens without it.</source>
   <translation>Dès le prochain démarrage Fairlead demande la phrase secrète ; la fiche de détresse s’ouvre sans elle.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Give a key ashore, or press “{text}”</source>
   <translation>Donner une clé à terre, ou appuyer sur « {text} »</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>It protects a computer or a stick that is taken away, not one that is running and unlocked.</source>
   <translation>Protège un ordinateur ou une clé USB emportés, pas celui qui tourne déverrouillé.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Keys ashore: {ashore}.</source>
   <translation>Clés à terre : {ashore}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Make the keys</source>
   <translation>Créer les clés</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NONE: without the passphrase this log is lost</source>
   <translation>AUCUNE : sans la phrase secrète ce journal est perdu</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.</source>
   <translation>NON chiffré : {NOT_ENCRYPTED}. {FULL_DISK}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>On a terminal:
fairlead passphrase changes the passphrase
fairlead encrypt --age age1… takes other keys ashore
fairlead decrypt turns it off</source>
   <translation>Sur un terminal :
fairlead passphrase change la phrase secrète
fairlead encrypt --age age1… prend d’autres clés à terre
fairlead decrypt l’annule</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Other words</source>
   <translation>Autres mots</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Passphrase</source>
   <translation>Phrase secrète</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Public keys ashore</source>
   <translation>Clés publiques à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Sheet for the safe</source>
   <translation>Feuille pour le coffre</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Ship</source>
   <translation>Navire</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance</source>
   <translation>Six mots au hasard</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance are not guessed in any time. A passphrase of your own has ten letters or more.</source>
   <translation>Six mots au hasard ne se devinent jamais. Une phrase secrète à soi a dix lettres ou plus.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Somebody ashore whom you trust makes a pair of keys with age-keygen, keeps the secret one, and sends you the public one, which begins with age1. With theirs the log opens if the passphrase is lost.</source>
   <translation>Quelqu’un de confiance à terre crée une paire de clés avec age-keygen, garde la secrète et envoie la publique, qui commence par age1. Avec la sienne le journal s’ouvre si la phrase secrète est perdue.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Take six words</source>
   <translation>Prendre six mots</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The key ashore</source>
   <translation>La clé à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The keys are made and proved…</source>
   <translation>Les clés sont créées et vérifiées…</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase</source>
   <translation>La phrase secrète</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase is not the same twice</source>
   <translation>Les deux phrases secrètes diffèrent</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The same again</source>
   <translation>La même encore</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The sheet for the safe</source>
   <translation>La feuille pour le coffre</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is NO key ashore. {LOST}.</source>
   <translation>Il n’y a AUCUNE clé à terre. {LOST}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is a key ashore, and “without” is pressed too. Take one of them back</source>
   <translation>Il y a une clé à terre, et « sans » est aussi choisi. Reprendre l’un des deux</translation>
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
   <translation>RECOPIER À LA MAIN ET METTRE DANS LE COFFRE DU NAVIRE. Ce ne sera plus affiché.

{ship}, journal de Fairlead, {day:%d %b %Y}

Phrase secrète :
{passphrase}

Clés à terre :
{ashore}

Phrase secrète perdue : apporter la clé secrète de terre à cet ordinateur et, dans un terminal :
fairlead unlock-with-age FILE

Fermer maintenant Fairlead sur chaque ordinateur qui utilise ce dossier de données, puis le relancer : il demande la phrase secrète et chiffre ce qui est là. Avant, rien n’est chiffré.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Without a key ashore</source>
   <translation>Sans clé à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>age1…, one to a line</source>
   <translation>age1…, une par ligne</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>encryption prepared</source>
   <translation>chiffrement préparé</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>keys ashore: {n}. It begins at the next start</source>
   <translation>clés à terre : {n}. Commence au prochain démarrage</translation>
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
   <translation>autorisé pour une autre voie, pas pour le presse-papiers</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Choose</source>
   <translation>Choisir</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy</source>
   <translation>Copier</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for whom?</source>
   <translation>Copier pour qui ?</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for {names}</source>
   <translation>Copier pour {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Do not copy</source>
   <translation>Ne pas copier</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For somebody else</source>
   <translation>Pour quelqu’un d’autre</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For this bridge: plotter, ECDIS, paper form</source>
   <translation>Pour cette passerelle : traceur, ECDIS, formulaire papier</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>May be copied</source>
   <translation>Peut être copié</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied</source>
   <translation>Non copié</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied. The log has it that you asked</source>
   <translation>Non copié. Le journal garde la demande</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>There is a position in it, or what may be one. The log keeps for whom you copy it.</source>
   <translation>Il contient une position, ou ce qui peut en être une. Le journal garde pour qui elle est copiée.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>{n} of them</source>
   <translation>{n} d’entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>*** {mark}: none of this happened at sea ***</source>
   <translation>*** {mark} : rien de ceci n’a eu lieu en mer ***</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>Fairlead</source>
   <translation>Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} did not take it. Look at the printer, or choose another one</source>
   <translation>L’imprimante {printer_name} ne l’a pas pris. Voir l’imprimante, ou en choisir une autre</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} is not there any more. Choose another one</source>
   <translation>L’imprimante {printer_name} n’est plus là. En choisir une autre</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>released for another way out, not for paper</source>
   <translation>autorisé pour une autre voie, pas pour le papier</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{path} cannot be written ({strerror})</source>
   <translation>{path} ne peut être écrit ({strerror})</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{role}: {text}</source>
   <translation>{role} : {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Do not print</source>
   <translation>Ne pas imprimer</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>No printer is set up on this computer.</source>
   <translation>Aucune imprimante n’est installée sur cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>PDF in the outbox folder</source>
   <translation>PDF au dossier d’envoi</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Print</source>
   <translation>Imprimer</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read aloud</source>
   <translation>Lire à voix haute</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read to {names}</source>
   <translation>Lire à {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>released for another way out, not for reading out</source>
   <translation>autorisé pour une autre voie, pas pour la lecture à voix haute</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>{mark}: not to be transmitted. Read to {names}</source>
   <translation>{mark} : ne pas transmettre. Lire à {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Copied for {whom}. It is taken back after {value} seconds</source>
   <translation>Copié pour {whom}. Retiré après {value} secondes</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Saved to be printed: {path}</source>
   <translation>Enregistré pour impression : {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Sent to the printer {printer}</source>
   <translation>Envoyé à l’imprimante {printer}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose for whom it is</source>
   <translation>Choisir pour qui c’est</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose who gets it</source>
   <translation>Choisir qui le reçoit</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Held back</source>
   <translation>Retenu</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>May go</source>
   <translation>Peut partir</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nobody to choose</source>
   <translation>Personne à choisir</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Not finished</source>
   <translation>Inachevé</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nothing</source>
   <translation>Rien</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>To {n} of {n2}</source>
   <translation>À {n} sur {n2}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Who gets it</source>
   <translation>Qui le reçoit</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{name}, blocked</source>
   <translation>{name}, bloqué</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{title}. {is_for} {words}</source>
   <translation>{title}. {is_for} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Master</source>
   <translation>Capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Name of the master</source>
   <translation>Nom du capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN of the master</source>
   <translation>PIN du capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason</source>
   <translation>Motif</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason, as it will be written down</source>
   <translation>Motif, tel qu’il sera inscrit</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>That is not the PIN of this name</source>
   <translation>Ce n’est pas le PIN de ce nom</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>{sentence} The release is written into the log.</source>
   <translation>{sentence} L’autorisation est inscrite au journal.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>How to hand it over</source>
   <translation>Comment le remettre</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Made, but it does NOT verify</source>
   <translation>Fait, mais la vérification ÉCHOUE</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Not exported</source>
   <translation>Non exporté</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>SHA-256 of its tag manifest, which seals every file in it</source>
   <translation>SHA-256 de son tag manifest, qui scelle chacun de ses fichiers</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Stopped</source>
   <translation>Arrêté</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>The watch goes on meanwhile, and so does the log: what is written from now on is not in this export. Put this window aside if you need the bridge; the Export key in the Log tab brings it back.</source>
   <translation>Le quart continue entre-temps, le journal aussi : ce qui est écrit dès maintenant n’est pas dans cet export. Mettre cette fenêtre de côté si la passerelle est requise ; la touche Exporter de l’onglet Journal la rappelle.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>What is in the log now</source>
   <translation>Ce qui est au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Where it lies</source>
   <translation>Où il se trouve</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{duration} so far</source>
   <translation>{duration} jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{spent}, {left}</source>
   <translation>{spent}, {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{title}: done</source>
   <translation>{title} : fait</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>An export is running already. Wait for it, or stop it</source>
   <translation>Un export est déjà en cours. L’attendre, ou l’arrêter</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Fault in the program: {name}. The log is untouched</source>
   <translation>Erreur du programme : {name}. Le journal est intact</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Stopped. What is done is kept: go on with it from here at any time. Earlier exports are untouched</source>
   <translation>Arrêté. Ce qui est fait est gardé : à reprendre d’ici à tout moment. Les exports précédents sont intacts</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>The log could not be written: {error}</source>
   <translation>Écriture au journal impossible : {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>reading the log</source>
   <translation>lecture du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>1 original, {megabytes}</source>
   <translation>1 original, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>A folder</source>
   <translation>Un dossier</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Another folder…</source>
   <translation>Autre dossier…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>As</source>
   <translation>Sous forme de</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about</source>
   <translation>Cas concernés</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about: none chosen = all</source>
   <translation>Cas concernés : aucun choisi = tous</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Choose the cases that it is about</source>
   <translation>Choisir les cas concernés</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Every sentence that was heard, about {megabytes}</source>
   <translation>Toutes les phrases reçues, environ {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Held until the master releases it: name and reason</source>
   <translation>Retenu jusqu’à l’autorisation du capitaine : nom et motif</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Not for this purpose: {sentence}</source>
   <translation>Pas à cette fin : {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>One file (zip)</source>
   <translation>Un seul fichier (zip)</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What goes in</source>
   <translation>Ce qui y entre</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for</source>
   <translation>À quelle fin</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for, as it will be written down</source>
   <translation>À quelle fin, comme ce sera inscrit</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to</source>
   <translation>Vers où</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to put the export</source>
   <translation>Où mettre l’export</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With media</source>
   <translation>Avec médias</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With raw sentences</source>
   <translation>Avec phrases brutes</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With the mission</source>
   <translation>Avec la mission</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Without</source>
   <translation>Sans</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>evidence for the lawyers</source>
   <translation>preuves pour les avocats</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>how the rescue went</source>
   <translation>déroulement du sauvetage</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>own archive</source>
   <translation>archives propres</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>report to the flag State</source>
   <translation>rapport à l’État du pavillon</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>{n:,} originals, {megabytes}</source>
   <translation>{n:,} originaux, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Begin anew</source>
   <translation>Recommencer</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Change it</source>
   <translation>Modifier</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export the mission</source>
   <translation>Exporter la mission</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Go on with the export of {at}</source>
   <translation>Poursuivre l’export de {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Let it go on</source>
   <translation>Le laisser continuer</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Next</source>
   <translation>Suivant</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Put aside, it goes on</source>
   <translation>Mettre de côté, il continue</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it</source>
   <translation>L’arrêter</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it and close</source>
   <translation>L’arrêter et fermer</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export for {title} is done. Export in the Log tab shows it</source>
   <translation>L’export pour {title} est fait. Exporter, onglet Journal, l’affiche</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export is not finished. What is done of it is kept, and it can be gone on with.</source>
   <translation>L’export n’est pas terminé. Ce qui est fait est gardé et peut être poursuivi.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export was not finished: {problem}</source>
   <translation>L’export n’est pas terminé : {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The program is to be closed, and the export is not finished. What is done of it is kept.</source>
   <translation>Le programme doit être fermé, et l’export n’est pas terminé. Ce qui est fait est gardé.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{i}  {title}</source>
   <translation>{i}  {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{title}, {megabytes} of it done</source>
   <translation>{title}, {megabytes} faits</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>

Withheld: {held}. Every entry stands in it all the same, numbered and sealed, so that it can be verified.</source>
   <translation>

Non communiqué : {held}. Chaque inscription y figure tout de même, numérotée et scellée, pour pouvoir être vérifiée.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>
{count} not in it: {join}</source>
   <translation>
{count} absents : {join}</translation>
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
   <translation> Écarté à la demande : {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> The custody of {count} says that a copy was made.</source>
   <translation> La traçabilité de {count} dit qu’une copie a été faite.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>, {count} and {count2} withheld</source>
   <translation>, {count} et {count2} non communiqués</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Blocked: {sentence}</source>
   <translation>Bloqué : {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Copy {kind} to their stick or disk{value}. Change nothing in it, not even a file name.</source>
   <translation>Copier {kind} sur leur clé USB ou disque{value}. N’y rien modifier, pas même un nom de fichier.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Does not fit: about {megabytes} needed, {megabytes2} free, {megabytes3} missing</source>
   <translation>Ne suffit pas : environ {megabytes} requis, {megabytes2} libres, {megabytes3} manquants</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Figures for publication</source>
   <translation>Chiffres à publier</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Fits: about {megabytes} needed, {megabytes2} free</source>
   <translation>Suffit : environ {megabytes} requis, {megabytes2} libres</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>For whom</source>
   <translation>Pour qui</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Give them the SHA-256 by another way, on paper or by voice. README.txt in it says how it is checked.</source>
   <translation>Leur donner le SHA-256 par une autre voie, sur papier ou de vive voix. README.txt y dit comment le vérifier.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Holds back</source>
   <translation>Retient</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It does NOT verify: {problem}</source>
   <translation>La vérification ÉCHOUE : {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It verifies: untouched</source>
   <translation>Vérifié : intact</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It will take about {megabytes}. How much room there is cannot be read</source>
   <translation>Il faudra environ {megabytes}. La place libre ne peut être lue</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Keep a copy ashore. Keep the SHA-256 below apart from it.</source>
   <translation>Garder une copie à terre. Garder le SHA-256 ci-dessous à part.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Making it</source>
   <translation>Préparation</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over</source>
   <translation>Peut être remis</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over. {sentence}</source>
   <translation>Peut être remis. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The log has it: for whom, “{purpose}”, through entry {through_seq:,}, and the SHA-256.{custody}</source>
   <translation>Le journal garde : pour qui, « {purpose} », jusqu’à l’inscription {through_seq:,}, et le SHA-256.{custody}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The master decides: {sentence}</source>
   <translation>Le capitaine décide : {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {round} min left</source>
   <translation>encore environ {round} min</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {value} s left</source>
   <translation>encore environ {value} s</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>data/publication has the figures. Read them once more before they are published.</source>
   <translation>data/publication contient les chiffres. Les relire avant publication.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>every sentence that was heard ({megabytes})</source>
   <translation>toutes les phrases reçues ({megabytes})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>made from {count}</source>
   <translation>fait à partir de {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>original is</source>
   <translation>original</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>originals are</source>
   <translation>originaux</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>own track</source>
   <translation>trajet propre</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>raw sentences</source>
   <translation>phrases brutes</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>some seconds left</source>
   <translation>encore quelques secondes</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this folder, all of it,</source>
   <translation>ce dossier, en entier,</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this one file</source>
   <translation>ce seul fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entries</source>
   <translation>inscriptions entières</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entry</source>
   <translation>inscription entière</translation>
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
   <translation>2E DISQUE</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DISK</source>
   <translation>DISQUE</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DROPPED</source>
   <translation>PERDU</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>LOG</source>
   <translation>JOURNAL</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>RECORDER</source>
   <translation>ENREGISTREUR</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>all there</source>
   <translation>tout y est</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>another one</source>
   <translation>un autre</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>by {by}</source>
   <translation>par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>does not answer</source>
   <translation>ne répond pas</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>fails</source>
   <translation>ne fonctionne pas</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>gets no copies</source>
   <translation>ne reçoit pas de copies</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is another one</source>
   <translation>est un autre</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is full</source>
   <translation>est plein</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is gone</source>
   <translation>n’est plus là</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is missing</source>
   <translation>manque</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is read-only</source>
   <translation>est en lecture seule</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is refused</source>
   <translation>est refusé</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no copies</source>
   <translation>sans copies</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no room</source>
   <translation>plein</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not saved</source>
   <translation>non enregistré</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not there</source>
   <translation>absent</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>only to read</source>
   <translation>lecture seule</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>pulled out</source>
   <translation>débranché</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>refused</source>
   <translation>refusé</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{link}: {phase}. {why}</source>
   <translation>{link} : {phase}. {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{lost} lost</source>
   <translation>{lost} perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{max:.1f} s</source>
   <translation>{max:.1f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{name}: {count}</source>
   <translation>{name} : {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{no_fix}, {rate}</source>
   <translation>{no_fix}, {rate}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{out}: {words}. {detail}</source>
   <translation>{out} : {words}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{pending} waiting</source>
   <translation>{pending} en attente</translation>
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
   <translation>{waiting} en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/fonts.py" />
   <source>Noto Sans</source>
   <translation>Noto Sans</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A circle of this radius that stays where the selected case, else own ship, is now</source>
   <translation>Un cercle de ce rayon qui reste où est maintenant le cas choisi, sinon le navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A target that comes in is a warning, once until it has left. Targets already inside raise nothing.</source>
   <translation>Une cible qui y entre donne un avertissement, une fois jusqu’à sa sortie. Les cibles déjà dedans ne donnent rien.</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>All round</source>
   <translation>Tout autour</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>At a place</source>
   <translation>En un lieu</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Bearings</source>
   <translation>Relèvements</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>By the bow</source>
   <translation>Par l’avant</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Draw on the chart</source>
   <translation>Tracer sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From °</source>
   <translation>De °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From, NM</source>
   <translation>De, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship</source>
   <translation>Suit le navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship, clockwise from one bearing to the other</source>
   <translation>Suit le navire porteur, d’un relèvement à l’autre dans le sens horaire</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard these</source>
   <translation>Surveiller</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard zone {number}</source>
   <translation>Zone de garde {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard {number}</source>
   <translation>Garde {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Leave as it was</source>
   <translation>Laisser comme avant</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Name of guard zone {number}</source>
   <translation>Nom de la zone de garde {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Radius, NM</source>
   <translation>Rayon, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Sector</source>
   <translation>Secteur</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To °</source>
   <translation>Vers °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To, NM</source>
   <translation>À, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>True</source>
   <translation>Vrai</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{name}: own position is not known, and no case is selected. A zone at a place needs one</source>
   <translation>{name} : position propre inconnue, et aucun cas choisi. Une zone en un lieu en exige un</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{text}: {what} is a number, e.g. 3</source>
   <translation>{text} : {what} est un nombre, p. ex. 3</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Give the name that the PIN is for</source>
   <translation>Donner le nom auquel appartient le PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over</source>
   <translation>Relève</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over sheet</source>
   <translation>Feuille de relève</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Not now</source>
   <translation>Pas maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Place of safety</source>
   <translation>Lieu sûr</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>The log is still being read ({value} %): the sheet comes with its end</source>
   <translation>Lecture du journal en cours ({value} %) : la feuille vient à la fin</translation>
  </message>
  <message>
   <location filename="../../../ui/handover_view.py" />
   <source>To act on: {title}</source>
   <translation>À traiter : {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>15 min of {n} feeds</source>
   <translation>15 min de {n} flux</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>BOARDING</source>
   <translation>MONTÉE À BORD</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Boarding</source>
   <translation>Montée à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Details</source>
   <translation>Détails</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT</source>
   <translation>INCIDENT</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>INCIDENT {clock}</source>
   <translation>INCIDENT {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Its page: all fields, media, statements (D)</source>
   <translation>Sa page : tous les champs, médias, déclarations (D)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Manoeuvre</source>
   <translation>Manœuvre</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note</source>
   <translation>Note</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note on the incident</source>
   <translation>Note sur l’incident</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Other…</source>
   <translation>Autre…</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>RAMMING</source>
   <translation>ÉPERONNAGE</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Ramming</source>
   <translation>Éperonnage</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Read out</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>SHOTS</source>
   <translation>TIRS</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Shots</source>
   <translation>Tirs</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>The checkpoint that was signed with the mark: its code for the radio or the paper log (R)</source>
   <translation>Le point de contrôle signé avec la marque : son code pour la radio ou le journal papier (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Threat</source>
   <translation>Menace</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>hull marks, weapon, words, language: Enter saves</source>
   <translation>marques de coque, arme, paroles, langue : Entrée enregistre</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds}
signed {at}</source>
   <translation>{feeds}
signé {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds} marked</source>
   <translation>{feeds} marqués</translation>
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
   <translation>Navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>What was typed before the restart is back. Check it before you save</source>
   <translation>La saisie d’avant le redémarrage est revenue. La vérifier avant d’enregistrer</translation>
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
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>KEYS</source>
   <translation>KEYS</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Keymap</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Return</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Space</source>
   <translation>Espace</translation>
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
   <translation>Aucun ordinateur ne distingue cette touche</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>WIDE</source>
   <translation>WIDE</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>While a text is typed it would be a letter: choose a function key, or one with Ctrl or Alt</source>
   <translation>Pendant la saisie ce serait une lettre : choisir une touche de fonction, ou avec Ctrl ou Alt</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{key} is now “{words}”. Give that one another key first</source>
   <translation>{key} est maintenant « {words} ». Donner d’abord une autre touche à celle-ci</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is already “{words}” ({group}). Give that one another key first</source>
   <translation>{name} est déjà « {words} » ({group}). Donner d’abord une autre touche à celle-ci</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is needed in every form and list</source>
   <translation>{name} est requise dans chaque formulaire et liste</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{shown:&lt;22} {words}</source>
   <translation>{shown:&lt;22} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>“{words}” keeps its key</source>
   <translation>« {words} » garde sa touche</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys are the usual ones again</source>
   <translation>Toutes les touches sont à nouveau les habituelles</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys as usual</source>
   <translation>Toutes : habituelles</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Back to the map</source>
   <translation>Retour au tableau</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Change keys</source>
   <translation>Modifier touches</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act first</source>
   <translation>Choisir d’abord une action</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act, then press its new key</source>
   <translation>Choisir une action, puis appuyer sur sa nouvelle touche</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose the act first</source>
   <translation>Choisir d’abord l’action</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Give an act another key</source>
   <translation>Donner une autre touche à une action</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys</source>
   <translation>Touches</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of the bridge log Fairlead</source>
   <translation>Touches du journal de passerelle Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of this window</source>
   <translation>Touches de cette fenêtre</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Press the new key for “{words}”</source>
   <translation>Appuyer sur la nouvelle touche pour « {words} »</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>The new key</source>
   <translation>La nouvelle touche</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>This one as usual</source>
   <translation>Celle-ci : habituelle</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap}   {words}</source>
   <translation>{cap}   {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} is now “{words}”</source>
   <translation>{cap} est maintenant « {words} »</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} … {value}</source>
   <translation>{cap} … {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{error}. Press another key, or Escape</source>
   <translation>{error}. Appuyer sur une autre touche, ou Échap</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{words}, {cap}</source>
   <translation>{words}, {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>“{words}” has its usual key again</source>
   <translation>« {words} » a repris sa touche habituelle</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>A mark at this moment</source>
   <translation>Un repère à ce moment</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Acknowledge the worst alert</source>
   <translation>Acquitter la pire alerte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Arrows</source>
   <translation>Flèches</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Back to the bridge</source>
   <translation>Retour à la passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Backspace</source>
   <translation>Retour arr.</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Between chart and work panel</source>
   <translation>Entre carte et volet de travail</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Brightness and colours</source>
   <translation>Luminosité et couleurs</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Case, position, actor; two ships</source>
   <translation>Cas, position, acteur ; deux navires</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cases, People … Targets</source>
   <translation>Cas, Personnes … Cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Closer, further off</source>
   <translation>Plus près, plus loin</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Comms</source>
   <translation>Comms</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Count people, or back</source>
   <translation>Compter les personnes, ou retour</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cross for the arrows; Enter: what can be done there</source>
   <translation>Croix pour les flèches ; Entrée : ce qu'on peut y faire</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Devices; live plots</source>
   <translation>Appareils ; courbes en direct</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Draw a guard zone</source>
   <translation>Tracer une zone de garde</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Drill</source>
   <translation>Exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Escape</source>
   <translation>Échap</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Faster</source>
   <translation>Plus vite</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>First point of a stretch</source>
   <translation>Premier point d’un extrait</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Hand over the watch, sign on</source>
   <translation>Passer le quart, s’identifier</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Home</source>
   <translation>Home</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In a form</source>
   <translation>Dans un formulaire</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In the log</source>
   <translation>Dans le journal</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Its page</source>
   <translation>Sa page</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave it; what was typed stays</source>
   <translation>Quitter ; la saisie reste</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave what is selected</source>
   <translation>Quitter la sélection</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Left</source>
   <translation>Gauche</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Line {n} of those written often</source>
   <translation>Ligne {n} des lignes fréquentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Lines written often</source>
   <translation>Lignes fréquentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>List of alerts</source>
   <translation>Liste des alertes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Live plots</source>
   <translation>Courbes en direct</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Log</source>
   <translation>Journal</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Man overboard</source>
   <translation>Homme à la mer</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark an incident</source>
   <translation>Marquer un incident</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark at the pointer, or correct it</source>
   <translation>Marque au pointeur, ou la corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measure, PPI (I), zone (G), mark</source>
   <translation>Mesurer, PPI (I), zone (G), marque</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measuring lines 1 and 2</source>
   <translation>Lignes de mesure 1 et 2</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Move the chart</source>
   <translation>Déplacer la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next case</source>
   <translation>Cas suivant</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next colours</source>
   <translation>Couleurs suivantes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next field or key, and back</source>
   <translation>Champ suivant, et retour</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next step of several</source>
   <translation>Étape suivante</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next target on the chart, and back</source>
   <translation>Cible suivante sur la carte, et retour</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next trip of the boat</source>
   <translation>Rotation suivante du bateau</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>On the chart</source>
   <translation>Sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: man, woman, minor …</source>
   <translation>Un de plus : homme, femme …</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: {lower}</source>
   <translation>Un de plus : {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second back</source>
   <translation>Une seconde en arrière</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second on, or to the next sentence</source>
   <translation>Une seconde plus loin, ou à la phrase suivante</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Open a new case</source>
   <translation>Ouvrir un nouveau cas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Own ship to the middle</source>
   <translation>Navire porteur au centre</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>PPI or chart; coast in it</source>
   <translation>PPI ou carte ; côte dedans</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pages</source>
   <translation>Pages</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pause or go on</source>
   <translation>Pause ou continuer</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>People</source>
   <translation>Personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Read out the checkpoint</source>
   <translation>Lire le point de contrôle</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Replay</source>
   <translation>Relecture</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Right</source>
   <translation>Droite</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Save, send</source>
   <translation>Valider, envoyer</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search the log</source>
   <translation>Chercher dans le journal</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search, in the list of lines</source>
   <translation>Chercher, dans la liste des lignes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Second point of a stretch</source>
   <translation>Second point d’un extrait</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Silence what sounds, for 30 s</source>
   <translation>Couper 30 s ce qui sonne</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Slower</source>
   <translation>Moins vite</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Take the stretch out</source>
   <translation>Sortir l’extrait</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Target (T), cross (X), own ship</source>
   <translation>Cible (T), croix (X), navire</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Targets</source>
   <translation>Cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Tell those who may be told</source>
   <translation>Informer ceux qui peuvent l’être</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The helm of own ship</source>
   <translation>La barre du navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The instructor's window</source>
   <translation>La fenêtre de l’instructeur</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: deceased</source>
   <translation>La dernière : décédée</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: disabled</source>
   <translation>La dernière : handicap</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: medical</source>
   <translation>La dernière : médical</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: pregnant</source>
   <translation>La dernière : enceinte</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The step before</source>
   <translation>Étape précédente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>This map of keys</source>
   <translation>Ce tableau des touches</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the event before</source>
   <translation>À l’événement précédent</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the next event</source>
   <translation>À l’événement suivant</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Training: what would have gone</source>
   <translation>Exercice : ce qui serait parti</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo the last one</source>
   <translation>Annuler la dernière</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo what was just entered</source>
   <translation>Annuler ce qui vient d’être saisi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Urgent acts</source>
   <translation>Actions urgentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Watch and master</source>
   <translation>Quart et capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What happens, by number</source>
   <translation>Ce qui se passe, par numéro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What is up, place, motion, vectors</source>
   <translation>Haut, lieu, mouvement, vecteurs</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What proves the log</source>
   <translation>Ce qui prouve le journal</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While an incident is open</source>
   <translation>Pendant qu’un incident est ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While counting</source>
   <translation>Pendant le comptage</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Who may be told what</source>
   <translation>Qui peut être informé de quoi</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Window</source>
   <translation>Fenêtre</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel narrower</source>
   <translation>Volet de travail plus étroit</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel wider</source>
   <translation>Volet de travail plus large</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel: own window, or back</source>
   <translation>Volet : fenêtre à part, ou retour</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Write a line in the log</source>
   <translation>Écrire une ligne au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ALARM</source>
   <translation>ALARME</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Apr</source>
   <comment>month</comment>
   <translation>avr</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Aug</source>
   <comment>month</comment>
   <translation>août</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>CAUTION</source>
   <translation>MISE EN GARDE</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>COUNTED</source>
   <translation>COMPTÉES</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Course</source>
   <translation>Cap</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Dec</source>
   <comment>month</comment>
   <translation>déc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>EMERGENCY</source>
   <translation>URGENCE</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ESTIMATED</source>
   <translation>ESTIMÉES</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Feb</source>
   <comment>month</comment>
   <translation>févr</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Guests</source>
   <translation>Passagers</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jan</source>
   <comment>month</comment>
   <translation>janv</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jul</source>
   <comment>month</comment>
   <translation>juil</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jun</source>
   <comment>month</comment>
   <translation>juin</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Last
person</source>
   <translation>Dernière
personne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Look-out</source>
   <translation>Veille</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Mar</source>
   <comment>month</comment>
   <translation>mars</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>May</source>
   <comment>month</comment>
   <translation>mai</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>No reply</source>
   <translation>Sans réponse</translation>
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
   <translation>oct</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>REPORTED</source>
   <translation>SIGNALÉES</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Rounds</source>
   <translation>Ronde</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Sep</source>
   <comment>month</comment>
   <translation>sept</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>WARNING</source>
   <translation>AVERTISS.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>a guess</source>
   <translation>supposé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>about</source>
   <translation>env.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>address</source>
   <translation>adresse</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>addressed</source>
   <translation>destinataire</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>adrift</source>
   <translation>à la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>alarm</source>
   <translation>alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>answer</source>
   <translation>réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>any</source>
   <translation>tous</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bad</source>
   <translation>faux</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bcc</source>
   <translation>cci</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>behind</source>
   <translation>en retard sur</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>birth</source>
   <translation>naissance</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>blocked</source>
   <translation>bloqué</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bright</source>
   <translation>claire</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>by mail</source>
   <translation>par mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>calm</source>
   <translation>calme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>capsized</source>
   <translation>chavirée</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>caution</source>
   <translation>mise en garde</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>cc</source>
   <translation>cc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>certain</source>
   <translation>certain</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>clipboard</source>
   <translation>presse-papiers</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>closed</source>
   <translation>fermé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>counted</source>
   <translation>comptés</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>course</source>
   <translation>cap</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>danger</source>
   <translation>danger</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dangerous</source>
   <translation>dangereux</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>day</source>
   <translation>jour</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased ashore</source>
   <translation>décédé à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased at sea</source>
   <translation>décédé en mer</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deflating</source>
   <translation>se dégonfle</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>delivered</source>
   <translation>remis</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dusk</source>
   <translation>crépuscule</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>estimated</source>
   <translation>estimé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>everything</source>
   <translation>tout</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>evidence</source>
   <translation>preuves</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>failed</source>
   <translation>en panne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>fast</source>
   <translation>en avance</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>female</source>
   <translation>femme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>files</source>
   <translation>fichiers</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>folded</source>
   <translation>replié</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>held</source>
   <translation>retenu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>helicopter</source>
   <translation>hélicoptère</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>high</source>
   <translation>élevée</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>in cc, blocked</source>
   <translation>en copie, bloqué</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infant</source>
   <translation>nourrisson</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infants</source>
   <translation>nourrissons</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>knots</source>
   <translation>nœuds</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>known</source>
   <translation>connu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ledger</source>
   <translation>bilan</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>live</source>
   <translation>actif</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>lost</source>
   <translation>perdu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>low</source>
   <translation>faible</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>mail</source>
   <translation>mail</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>male</source>
   <translation>homme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>man</source>
   <translation>homme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medical</source>
   <translation>médical</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medium</source>
   <translation>moyenne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>men</source>
   <translation>hommes</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>met</source>
   <translation>satisfait</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor</source>
   <translation>mineur</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor alone</source>
   <translation>mineur seul</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor with family</source>
   <translation>mineur avec famille</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors</source>
   <translation>mineurs</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors alone</source>
   <translation>mineurs seuls</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors with family</source>
   <translation>mineurs avec famille</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>missing</source>
   <translation>disparu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>moderate</source>
   <translation>modéré</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>name</source>
   <translation>nom</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>new</source>
   <translation>nouveau</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>night</source>
   <translation>nuit</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>no fix</source>
   <translation>sans position</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>nobody</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>none</source>
   <translation>aucun</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>now</source>
   <translation>mainten.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>old</source>
   <translation>ancien</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>open</source>
   <translation>ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>opening</source>
   <translation>ouverture</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>other ship</source>
   <translation>autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>own</source>
   <translation>propre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pattern</source>
   <translation>modèle</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>port</source>
   <translation>port</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pregnant</source>
   <translation>enceinte</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>print</source>
   <translation>impression</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>radio</source>
   <translation>radio</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ready</source>
   <translation>prêt</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>relative</source>
   <translation>relatif</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>reported</source>
   <translation>signalé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>role</source>
   <translation>fonction</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>rough</source>
   <translation>forte</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saved</source>
   <translation>enregistré</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saving…</source>
   <translation>enreg.…</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>seen</source>
   <translation>vu</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>silent</source>
   <translation>muet</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>sleeping</source>
   <translation>en veille</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slight</source>
   <translation>peu agitée</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slow</source>
   <translation>en retard</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>smooth</source>
   <translation>belle</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>source</source>
   <translation>source</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>stale</source>
   <translation>périmé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>suspected</source>
   <translation>supposé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>telephone</source>
   <translation>téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the boat</source>
   <translation>embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the sea</source>
   <translation>mer</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>to nobody</source>
   <translation>à personne</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>true</source>
   <translation>vrai</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unexplained</source>
   <translation>inexpliqués</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unidentified</source>
   <translation>non identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unsigned</source>
   <translation>non signé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>wait</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waiting</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waits</source>
   <translation>en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>warning</source>
   <translation>avertissement</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>was</source>
   <translation>était</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>were</source>
   <translation>étaient</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>why</source>
   <translation>pourquoi</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>woman</source>
   <translation>femme</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>women</source>
   <translation>femmes</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>years</source>
   <translation>ans</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>yes</source>
   <translation>oui</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>you</source>
   <translation>vous</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>{names} and {last}</source>
   <translation>{names} et {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>✓ tied</source>
   <translation>✓ lié</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>At text_scale = {scale:.1f} the window is larger than this screen, and what stands at its edges is not seen. Write text_scale = {most:.1f} under [screen] in the settings and start again</source>
   <translation>Avec text_scale = {scale:.1f}, la fenêtre est plus grande que cet écran et ce qui se trouve aux bords ne se voit pas. Écrivez text_scale = {most:.1f} sous [screen] dans les réglages et redémarrez</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Drag: as wide as you want the work panel</source>
   <translation>Tirer : largeur voulue du volet de travail</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Text on this screen is {high:.1f} mm high, and {least} mm is read from 1 m. Everything works; for larger text write text_scale = {wanted:.1f} under [screen] in the settings and start again</source>
   <translation>Le texte de cet écran fait {high:.1f} mm de haut; à 1 m on lit {least} mm. Tout marche; pour un texte plus grand, écrire text_scale = {wanted:.1f} sous [screen] dans les réglages et relancer</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Work panel · Fairlead</source>
   <translation>Volet de travail · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>panel window</source>
   <translation>fenêtre du volet</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Acknowledge  {cap}</source>
   <translation>Acquitter  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>CPA</source>
   <translation>CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>DSC distress call</source>
   <translation>appel de détresse DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Distress card  {cap}</source>
   <translation>Carte de détresse  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Fault in the program: {name}</source>
   <translation>Erreur du programme : {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Give the passphrase</source>
   <translation>Donner la phrase secrète</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold for {HOLD_S} seconds to unlock</source>
   <translation>Maintenir {HOLD_S} secondes pour déverrouiller</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold it… {left}</source>
   <translation>Maintenir… {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked by {by} since {since}</source>
   <translation>Verrouillé par {by} depuis {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked since {since}, nobody was signed on</source>
   <translation>Verrouillé depuis {since}, personne n’était identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>NOTHING IS RECORDED</source>
   <translation>RIEN N’EST ENREGISTRÉ</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Nobody has a PIN, so nothing is asked: this keeps eyes and elbows off, not hands.</source>
   <translation>Personne n’a de PIN, donc rien n’est demandé : protège des regards et des coudes, pas des mains.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Opening…</source>
   <translation>Ouverture…</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Passphrase of the log</source>
   <translation>Phrase secrète du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Press your name first</source>
   <translation>Appuyer d’abord sur son nom</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Silence  {cap}</source>
   <translation>Couper le son  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>The watch goes on: {recording}. Alarms sound as always.</source>
   <translation>Le quart continue : {recording}. Les alarmes sonnent comme toujours.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>This is not the passphrase</source>
   <translation>Ce n’est pas la phrase secrète</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock</source>
   <translation>Déverrouiller</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock with the passphrase</source>
   <translation>Déverrouiller avec la phrase secrète</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Who unlocks</source>
   <translation>Qui déverrouille</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Wrong PIN for {name}</source>
   <translation>Mauvais PIN pour {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>a replay, nothing is recorded</source>
   <translation>une relecture, rien n’est enregistré</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>alert of a device</source>
   <translation>alerte d’un appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>and {hidden} more</source>
   <translation>et {hidden} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by a held key: nobody has a PIN</source>
   <translation>par une touche maintenue : personne n’a de PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by {name}, with the PIN</source>
   <translation>par {name}, avec le PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>clocks of two stations</source>
   <translation>horloges de deux postes</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>closing target</source>
   <translation>cible en rapprochement</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>computer clock</source>
   <translation>horloge de l’ordinateur</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>dangerous target lost</source>
   <translation>cible dangereuse perdue</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>data lost</source>
   <translation>données perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>date of a device</source>
   <translation>date d’un appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>devices disagree</source>
   <translation>appareils en désaccord</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>disk nearly full</source>
   <translation>disque presque plein</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>emergency beacon</source>
   <translation>balise de détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>feeds of an incident</source>
   <translation>flux d’un incident</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>guard zone</source>
   <translation>zone de garde</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>man overboard</source>
   <translation>homme à la mer</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>own position</source>
   <translation>position propre</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>people count</source>
   <translation>décompte de personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>personal records</source>
   <translation>fiches personnelles</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position datum</source>
   <translation>datum de position</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position fix</source>
   <translation>position GNSS</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position jump</source>
   <translation>saut de position</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>recording ({words})</source>
   <translation>enregistrement ({words})</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>second disk</source>
   <translation>second disque</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>ship off her echo</source>
   <translation>navire hors de son écho</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>targets lost</source>
   <translation>cibles perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>vessel of the register</source>
   <translation>navire du registre</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>with the passphrase of the log</source>
   <translation>avec la phrase secrète du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>zone of the sea</source>
   <translation>zone de la mer</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>{moment:%H:%M:%S} UTC</source>
   <translation>{moment:%H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>{name}: {kind}</source>
   <translation>{name} : {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>by {value}</source>
   <translation>par {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen locked</source>
   <translation>écran verrouillé</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen unlocked</source>
   <translation>écran déverrouillé</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>{detail}, at {station}</source>
   <translation>{detail}, au poste {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 line of the program is not shown</source>
   <translation>1 ligne du programme n’est pas affichée</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 other line is not shown</source>
   <translation>1 autre ligne n’est pas affichée</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>Ship's log</source>
   <translation>Journal de bord</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>System</source>
   <translation>Système</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} lines of the program are not shown</source>
   <translation>{n:,} lignes du programme ne sont pas affichées</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} other lines are not shown</source>
   <translation>{n:,} autres lignes ne sont pas affichées</translation>
  </message>
  <message>
   <location filename="../../../ui/log_model.py" />
   <source>{at:%H:%M} {title} {text}</source>
   <translation>{at:%H:%M} {title} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Correct it</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Give the mark a name</source>
   <translation>Donner un nom à la marque</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>It stands in the log with its position. Struck out or corrected as any line.</source>
   <translation>Figure au journal avec sa position. Se raye ou se corrige comme toute ligne.</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Leave</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Mark on the chart</source>
   <translation>Marque sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Name</source>
   <translation>Nom</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Net, adrift</source>
   <translation>Filet, à la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Not taken. What you typed is still here</source>
   <translation>Non accepté. La saisie est encore là</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Set the mark</source>
   <translation>Poser la marque</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Symbol</source>
   <translation>Symbole</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Take it off the chart</source>
   <translation>L’enlever de la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>Age</source>
   <translation>Âge</translation>
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
   <translation>Cible</translation>
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
   <translation>Tout : {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>It is over: there is nothing to mute any more</source>
   <translation>C’est fini : rien à mettre en sourdine</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Leave the sound</source>
   <translation>Laisser le son</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Muted until {clock} UTC. {mute_line}</source>
   <translation>En sourdine jusqu’à {clock} UTC. {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>No sound for a while: {title}</source>
   <translation>Pas de son un moment : {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Of {source}</source>
   <translation>De {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again</source>
   <translation>Rétablir le son</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again: {mute_line}</source>
   <translation>Son rétabli : {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>This kind</source>
   <translation>Ce genre</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why (stands in the log and in the hand-over)</source>
   <translation>Pourquoi (figure au journal et à la relève)</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why it is muted</source>
   <translation>Pourquoi en sourdine</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>by {by}: {reason}</source>
   <translation>par {by} : {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>cable broken, spare ordered …</source>
   <translation>câble rompu, rechange commandé …</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>this kind of alert</source>
   <translation>ce genre d’alerte</translation>
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
   <translation>Fairlead n’a pas démarré</translation>
  </message>
  <message>
   <location filename="../../../ui/notices.py" />
   <source>OK, {more} more</source>
   <translation>OK, {more} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>No target or case is called {name}. Write T07, a ship's name or a case number before the bearing</source>
   <translation>Aucune cible ni cas nommé {name}. Écrire T07, un nom de navire ou un numéro de cas avant le relèvement</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is not known: a range and bearing from us gives no position</source>
   <translation>Position propre inconnue : distance et relèvement depuis le bord ne donnent pas de position</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is old ({duration}): a range and bearing from us gives no position now</source>
   <translation>Position propre ancienne ({duration}) : distance et relèvement depuis le bord ne donnent pas de position</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>case {short_number}</source>
   <translation>cas {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{name} was last heard {duration} ago: where she is now is not known</source>
   <translation>{name} reçu pour la dernière fois il y a {duration} : sa position actuelle est inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{number} has no position to measure from</source>
   <translation>{number} n’a pas de position d’où mesurer</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{n} targets are called {name}. Choose it on the chart and press Range and bearing</source>
   <translation>{n} cibles s’appellent {name}. La choisir sur la carte et appuyer sur Distance et relèvement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/aside.py" />
   <source>The file cannot be read: {value}</source>
   <translation>Fichier illisible : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Attach a file</source>
   <translation>Joindre un fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Copy without metadata. It is still a picture: only the master may release it</source>
   <translation>Copie sans métadonnées. Cela reste une image : seul le capitaine peut l’autoriser</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>File to attach</source>
   <translation>Fichier à joindre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Held</source>
   <translation>Retenu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>No position found in it</source>
   <translation>Aucune position trouvée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Position in it</source>
   <translation>Contient une position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Send a copy without metadata</source>
   <translation>Envoyer une copie sans métadonnées</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Take off {name}</source>
   <translation>Enlever {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>The copy is being made…</source>
   <translation>Copie en préparation…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>something in it may be a position</source>
   <translation>un élément peut être une position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} has more than {value} MB. Send it another way</source>
   <translation>{name} dépasse {value} MB. L’envoyer autrement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is being looked into…</source>
   <translation>Examen de {name}…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is no file. Choose one file</source>
   <translation>{name} n’est pas un fichier. Choisir un fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} · {size}</source>
   <translation>{name} · {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{reasons}; {n} more</source>
   <translation>{reasons}; {n} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{said}: {first}</source>
   <translation>{said} : {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{value:.1f} MB</source>
   <translation>{value:.1f} MB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{where}: {reason}</source>
   <translation>{where} : {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>About</source>
   <translation>Au sujet de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answered</source>
   <translation>Répondu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers no earlier call</source>
   <translation>Ne répond à aucun appel</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers: {described}</source>
   <translation>Répond à : {described}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>By voice</source>
   <translation>De vive voix</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Channel</source>
   <translation>Canal</translation>
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
   <translation>Noter un appel</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Navtex</source>
   <translation>Navtex</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No</source>
   <translation>Non</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No answer</source>
   <translation>Pas de réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No case</source>
   <translation>Aucun cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No earlier call</source>
   <translation>Aucun appel précédent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Not answered</source>
   <translation>Sans réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Phone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Radio</source>
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Received</source>
   <translation>Reçu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Refused</source>
   <translation>Refusé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Remind to call again, minutes</source>
   <translation>Rappeler l’appel dans, minutes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Satellite</source>
   <translation>Satellite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Save call</source>
   <translation>Valider l’appel</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say whether they answered. That nobody answered matters as much</source>
   <translation>Dire s’ils ont répondu. L’absence de réponse compte autant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say with whom</source>
   <translation>Dire avec qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Sent</source>
   <translation>Envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>They called</source>
   <translation>Appelé par eux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>VHF</source>
   <translation>VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We answered</source>
   <translation>Nous avons répondu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We called</source>
   <translation>Appelé par nous</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>What came of it</source>
   <translation>Résultat</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>When</source>
   <translation>Quand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>With whom</source>
   <translation>Avec qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>what was said</source>
   <translation>ce qui a été dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>{when} {party}, {lower}</source>
   <translation>{when} {party}, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Add actor</source>
   <translation>Ajouter acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Give it a name, e.g. patrol boat?</source>
   <translation>Lui donner un nom, p. ex. patrouilleur ?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Hull marks</source>
   <translation>Marques de coque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the picture: press the one that it is</source>
   <translation>À l’écran : appuyer sur la bonne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the register: press the one that it is</source>
   <translation>Au registre : appuyer sur le bon</translation>
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
   <translation>Présent depuis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Radar no.</source>
   <translation>N° radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Save actor</source>
   <translation>Valider l’acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Targets in the picture</source>
   <translation>Cibles à l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Vessels of the register</source>
   <translation>Navires du registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>hull {hull_marks}</source>
   <translation>coque {hull_marks}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>name, or what it looks like</source>
   <translation>nom, ou son aspect</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>nine digits</source>
   <translation>neuf chiffres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>seen {n} times</source>
   <translation>vu {n} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>what they do</source>
   <translation>ce qu’ils font</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>{miles} NM from us</source>
   <translation>à {miles} NM du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source> (no actor yet)</source>
   <translation> (pas encore d’acteur)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CLOSED</source>
   <translation>CLOS</translation>
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
   <translation>Dérive CTS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value} with drift {drift_words}</source>
   <translation>CTS {value} avec dérive {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CTS {value}. Press to set the drift</source>
   <translation>CTS {value}. Appuyer pour régler la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Close</source>
   <comment>a case</comment>
   <translation>Clore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Details of the boat</source>
   <translation>Détails de l’embarcation</translation>
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
   <translation>ETA {value}, {how}. Appuyer pour régler les vitesses</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Edit the details of the boat</source>
   <translation>Modifier les détails de l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>NO PHASE</source>
   <translation>SANS PHASE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>No details of the boat entered yet.</source>
   <translation>Aucun détail de l’embarcation saisi.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Not known</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>OSC: {on_scene_coordinator}</source>
   <translation>OSC: {on_scene_coordinator}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>People {lower}: {text}. Press for its history and a new number</source>
   <translation>Personnes {lower} : {text}. Appuyer pour l’historique et un nouveau nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RCC: {value}</source>
   <translation>RCC: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB ETA</source>
   <translation>ETA RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB ETA {value}, at {value2}. Press to set the speeds</source>
   <translation>ETA RHIB {value}, à {value2}. Appuyer pour régler les vitesses</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB {rhib}</source>
   <translation>RHIB {rhib}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Reopen</source>
   <translation>Rouvrir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Source not given</source>
   <translation>Source non donnée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Warning, fast: </source>
   <translation>Attention, rapide : </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>none yet</source>
   <translation>aucun encore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>source not given</source>
   <translation>source non donnée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} at {speed_words}, {speed} kn</source>
   <translation>{duration} à {speed_words}, {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} to case</source>
   <translation>{duration} jusqu’au cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{knots:.0f} kn</source>
   <translation>{knots:.0f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{miles} NM off</source>
   <translation>à {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{outcome}. </source>
   <translation>{outcome}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{source} · closed {clock}</source>
   <translation>{source} · clos {clock}</translation>
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
   <translation>{value}{name}, le choisir sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Arrived where</source>
   <translation>Arrivés où</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>By whom, taken to where</source>
   <translation>Par qui, emmenés où</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Choose what became of it</source>
   <translation>Choisir ce qu’il en est advenu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Close case</source>
   <translation>Clore le cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Handed over or transferred to where</source>
   <translation>Remis ou transférés où</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Outcome</source>
   <translation>Issue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Pulled back to where, by whom</source>
   <translation>Ramenés de force où, par qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Reopen case</source>
   <translation>Rouvrir le cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Say why it is reopened</source>
   <translation>Dire pourquoi il est rouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>The boat afterwards</source>
   <translation>L’embarcation après</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>what became of the people and the boat</source>
   <translation>ce que sont devenues les personnes et l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>why it is reopened</source>
   <translation>pourquoi il est rouvert</translation>
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
   <translation>pas encore de phase</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{aboard} on board</source>
   <translation>{aboard} à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</source>
   <translation>{number} {state} POB {pob}, {range} NM {bearing}, ETA {eta}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_list_view.py" />
   <source>{unexplained} unexplained</source>
   <translation>{unexplained} inexpliqués</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A drift has a direction and a speed</source>
   <translation>Une dérive a une direction et une vitesse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A number</source>
   <translation>Un nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Below 1 kn she is reckoned with {speed_kn:g} kn.</source>
   <translation>Sous 1 kn on la compte à {speed_kn:g} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>By SOG</source>
   <translation>Par SOG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift</source>
   <translation>Dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift so far</source>
   <translation>Dérive jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Enter the speed</source>
   <translation>Saisir la vitesse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Not known any more</source>
   <translation>Plus connue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Nothing to offer</source>
   <translation>Rien à proposer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship by</source>
   <translation>Navire porteur par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship, kn</source>
   <translation>Navire porteur, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB</source>
   <translation>RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB by</source>
   <translation>RHIB par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB, kn</source>
   <translation>RHIB, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG is not known now. </source>
   <translation>SOG inconnue actuellement. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG now {speed} kn. </source>
   <translation>SOG actuelle {speed} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save drift</source>
   <translation>Valider la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save speeds</source>
   <translation>Valider vitesses</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Settings, {rhib_speed_kn:g}</source>
   <translation>Réglages, {rhib_speed_kn:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Since</source>
   <translation>Depuis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Source</source>
   <translation>Source</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speed, kn</source>
   <translation>Vitesse, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA</source>
   <translation>Vitesses pour ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA, all cases</source>
   <translation>Vitesses pour ETA, tous les cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Take {drift_words}</source>
   <translation>Prendre {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Towards, degrees true</source>
   <translation>Vers, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>With two positions that were seen at least 5 minutes apart the drift is computed here.</source>
   <translation>Avec deux positions vues à 5 minutes d’écart au moins, la dérive est calculée ici.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>from {source}</source>
   <translation>de {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>seen, reckoned, told by</source>
   <translation>vue, calculée, signalée par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>By category …</source>
   <translation>Par catégorie …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Choose which of the three numbers it is</source>
   <translation>Choisir lequel des trois nombres c’est</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Dead</source>
   <translation>Mort(s)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Disabled</source>
   <translation>Handicap</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Enter how many. Leave the form with the arrow if it is not known</source>
   <translation>Saisir combien. Quitter le formulaire par la flèche si inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>How many</source>
   <translation>Combien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Medical</source>
   <translation>Médical</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Missing</source>
   <translation>Disparus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>People on the boat</source>
   <translation>Personnes sur l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said</source>
   <translation>Dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said so far</source>
   <translation>Dit jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Save number</source>
   <translation>Valider nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>The categories come to {total}, more than {text}</source>
   <translation>Les catégories font {total}, plus que {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>about, a guess</source>
   <translation>environ, estimation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>how many</source>
   <translation>combien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>who says so</source>
   <translation>qui le dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>{accessibleName}: {text} are more than {text2}</source>
   <translation>{accessibleName} : {text}, c’est plus que {text2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>, {span}</source>
   <translation>, {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>All have one</source>
   <translation>Tous en ont un</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat</source>
   <translation>Embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat after</source>
   <translation>Embarcation après</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Condition</source>
   <translation>État</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>FAILED</source>
   <translation>ÉCHEC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Given {clock} to {clock2}</source>
   <translation>Donné de {clock} à {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Languages</source>
   <translation>Langues</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Left from</source>
   <translation>Parti de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Life jackets</source>
   <translation>Gilets</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Marks</source>
   <translation>Marques</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Message</source>
   <translation>Message</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nationalities</source>
   <translation>Nationalités</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nobody</source>
   <translation>Personne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>None</source>
   <translation>Aucun</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Remarks</source>
   <translation>Remarques</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Reopened</source>
   <translation>Rouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>SITREP {sitrep}</source>
   <translation>SITREP {sitrep}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Some have one</source>
   <translation>Certains en ont un</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Space selects it on the chart</source>
   <translation>Espace la choisit sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Their numbers</source>
   <translation>Leurs numéros</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>coordinating RCC</source>
   <translation>RCC coordonnateur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>craft not given</source>
   <translation>embarcation non donnée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>decided by {decider}</source>
   <translation>décidé par {decider}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine dead</source>
   <translation>moteur en panne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine not known</source>
   <translation>moteur inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine works</source>
   <translation>moteur en marche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>goes on</source>
   <translation>continue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>handed over</source>
   <translation>remis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>in the register</source>
   <translation>au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>looking up whose water</source>
   <translation>recherche des eaux concernées</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>no factor ticked</source>
   <translation>aucun facteur coché</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>nobody in the water</source>
   <translation>personne à l’eau : non</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>not taking water</source>
   <translation>ne fait pas eau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on land by our chart</source>
   <translation>à terre selon notre carte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on-scene coordinator</source>
   <translation>coordonnateur sur place</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>people in the water</source>
   <translation>personnes à l’eau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>radar no. {arpa}</source>
   <translation>n° radar {arpa}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>seen by {observer}</source>
   <translation>vue par {observer}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>taking water</source>
   <translation>fait eau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>to {join}</source>
   <translation>à {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>training, not sent</source>
   <translation>exercice, non envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>under way</source>
   <translation>fait route</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>waits to be sent</source>
   <translation>attend l’envoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{boat_decks} decks</source>
   <translation>{boat_decks} ponts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{clock} to {clock2}</source>
   <translation>{clock} à {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{knots:.1f} kn towards {degrees}</source>
   <translation>{knots:.1f} kn vers {degrees}</translation>
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
   <translation>{n} branches sur {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} of {n2}: {join}</source>
   <translation>{n} sur {n2} : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} points</source>
   <translation>{n} points</translation>
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
   <translation>à {rough} NM</translation>
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
   <translation>Air, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Coordinating RCC</source>
   <translation>RCC coordonnateur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Enter at least one thing that you saw</source>
   <translation>Saisir au moins une chose observée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>In words</source>
   <translation>En mots</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>No wind from the ship's sensor</source>
   <translation>Pas de vent du capteur de bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Nobody, from then on</source>
   <translation>Personne, dès lors</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>On-scene coordinator</source>
   <translation>Coordonnateur sur place</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save</source>
   <translation>Valider</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save weather</source>
   <translation>Valider météo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Say who it is, or press “Nobody, from then on”</source>
   <translation>Dire qui c’est, ou appuyer sur « Personne, dès lors »</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, 0 to 9</source>
   <translation>État de la mer, 0 à 9</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, Douglas scale</source>
   <translation>État de la mer, échelle Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Seen</source>
   <translation>Vu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Swell, m</source>
   <translation>Houle, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Take {degrees} {speed} kn from the ship's sensor</source>
   <translation>Prendre {degrees} {speed} kn du capteur de bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Visibility, NM</source>
   <translation>Visibilité, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Water, °C</source>
   <translation>Eau, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather on scene</source>
   <translation>Météo sur zone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather so far</source>
   <translation>Météo jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinated so far</source>
   <translation>Qui a coordonné jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinates</source>
   <translation>Qui coordonne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind from, degrees true</source>
   <translation>Vent de, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind, kn</source>
   <translation>Vent, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>begin to type a name</source>
   <translation>commencer à taper un nom</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>clouds, rain, what it does to the boat</source>
   <translation>nuages, pluie, effet sur l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>not said</source>
   <translation>non précisé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very high</source>
   <translation>très grosse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very rough</source>
   <translation>très forte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>what was said, how it was handed over</source>
   <translation>ce qui a été dit, comment ce fut transmis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source> and {value} more</source>
   <translation> et {value} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>, not known: {join}</source>
   <translation>, inconnu : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Actors present</source>
   <translation>Acteurs présents</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add position</source>
   <translation>Ajouter position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add weather</source>
   <translation>Ajouter météo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assess</source>
   <translation>Évaluer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assessment</source>
   <translation>Évaluation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Boat and people</source>
   <translation>Embarcation et personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Coordination</source>
   <translation>Coordination</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Drift and search</source>
   <translation>Dérive et recherche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Enter details</source>
   <translation>Saisir détails</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>First information</source>
   <translation>Première information</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Keep track</source>
   <translation>Garder trajet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Newest position to the ship's own plotter {name}</source>
   <translation>Dernière position vers le traceur de bord {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>No search planned.</source>
   <translation>Aucune recherche planifiée.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody now.</source>
   <translation>Personne actuellement.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody yet.</source>
   <translation>Personne encore.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Not known.</source>
   <translation>Inconnu.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Positions</source>
   <translation>Positions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>RCC</source>
   <translation>RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Range over time</source>
   <translation>Distance dans le temps</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Reports sent</source>
   <translation>Rapports envoyés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Search</source>
   <translation>Recherche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Set drift</source>
   <translation>Régler dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Steps</source>
   <translation>Étapes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>To {name}</source>
   <translation>À {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Tracks kept</source>
   <translation>Trajets gardés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>on scene</source>
   <translation>sur zone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{clock} {capitalize}, {n} factors, decided by {by}</source>
   <translation>{clock} {capitalize}, {n} facteurs, décidé par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{known} of {n} known</source>
   <translation>{known} connus sur {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{word} {name}</source>
   <translation>{word} {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Correct: {title}</source>
   <translation>Corriger : {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Nothing was changed</source>
   <translation>Rien n’a été modifié</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Now</source>
   <translation>Maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Reason for striking out</source>
   <translation>Motif de la rature</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Save correction</source>
   <translation>Valider correction</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Say why it is struck out</source>
   <translation>Dire pourquoi c’est rayé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Strike out</source>
   <translation>Rayer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Struck out by {author}, {clock}: {void_reason}</source>
   <translation>Rayé par {author}, {clock} : {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Written {duration} after it happened</source>
   <translation>Écrit {duration} après les faits</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>a case form is opened with its case</source>
   <translation>a case form is opened with its case</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>why it is struck out</source>
   <translation>pourquoi c’est rayé</translation>
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
   <translation>{when} : {title}, {clock} · par {author}, écrit {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>A position of a time that is still to come would stand as the newest until then. Correct the time</source>
   <translation>Une position d’une heure à venir resterait la plus récente jusque-là. Corriger l’heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy ± NM</source>
   <translation>Précision ± NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy, NM</source>
   <translation>Précision, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessed</source>
   <translation>Évalué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessments so far</source>
   <translation>Évaluations jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Choose the phase</source>
   <translation>Choisir la phase</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Decided by</source>
   <translation>Décidé par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Factors (Reg. 656/2014, art. 9)</source>
   <translation>Facteurs (Règl. 656/2014, art. 9)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Observed by</source>
   <translation>Observé par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Position of what time</source>
   <translation>Position de quelle heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Reported</source>
   <translation>Signalé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Rescue</source>
   <translation>Sauvetage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save assessment</source>
   <translation>Valider l’évaluation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save position</source>
   <translation>Valider position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who decides, e.g. the master</source>
   <translation>qui décide, p. ex. le capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who saw it</source>
   <translation>qui l’a vu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Again now</source>
   <translation>Encore, maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Bearing from us, degrees true</source>
   <translation>Relèvement du bord, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Distance, NM</source>
   <translation>Distance, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Each time so far</source>
   <translation>Chaque heure jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>It happened</source>
   <translation>Survenu à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Save time</source>
   <translation>Valider l’heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Step</source>
   <translation>Étape</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>how, or why it is corrected</source>
   <translation>comment, ou pourquoi la correction</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>in the form</source>
   <translation>dans le formulaire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>{value} again now</source>
   <translation>{value} encore, maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>No case yet. F2 opens one: paste the mail, check, Enter.</source>
   <translation>Aucun cas. F2 en ouvre un : coller le mail, vérifier, Entrée.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>Select a target with a track on the chart first, then keep its track</source>
   <translation>Choisir d’abord sur la carte une cible avec trajet, puis garder son trajet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source> Left out: {left}.</source>
   <translation> Omis : {left}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>, {trouble}</source>
   <translation>, {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>A mail came in</source>
   <translation>Un mail est arrivé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Drift request</source>
   <translation>Demande de dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Free message</source>
   <translation>Message libre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Hand the case over to another rescue ship</source>
   <translation>Transférer le cas à un autre navire de sauvetage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It holds no position. Choose who keeps it: another ship, your company, whoever speaks for you ashore.</source>
   <translation>Ne contient aucune position. Choisir qui le garde : un autre navire, la compagnie, qui parle pour le bord à terre.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It is about a case, and none is open. Open one first: {key}</source>
   <translation>Porte sur un cas, et aucun n’est ouvert. En ouvrir un d’abord : {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Medevac</source>
   <translation>Medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No case is open</source>
   <translation>Aucun cas ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No drift server is in the directory: two people enter one there, with its address. {note}</source>
   <translation>Aucun serveur de dérive dans l’annuaire : deux personnes l’y inscrivent, avec son adresse. {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nobody was told or called yet. The keys above write a message or note a call.</source>
   <translation>Personne n’a été informé ni appelé. Les touches ci-dessus écrivent un message ou notent un appel.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Not told, and why</source>
   <translation>Non informés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nothing of their mail is quoted, and nobody else of it is written to.</source>
   <translation>Rien de leur mail n’est cité, et personne d’autre qui y figure ne reçoit d’écrit.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Said last</source>
   <translation>Dernier message</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Select the case that it is about first</source>
   <translation>Choisir d’abord le cas concerné</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Tell somebody</source>
   <translation>Informer quelqu’un</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>The sheet is about one case: open or select it.</source>
   <translation>La feuille porte sur un cas : l’ouvrir ou le choisir.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>They answered</source>
   <translation>Ils ont répondu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To another ship</source>
   <translation>À un autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To the whole fleet unless you name the ship that takes over: Add.</source>
   <translation>À toute la flotte sauf si le navire qui reprend est nommé : Ajouter.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told</source>
   <translation>Qui a été informé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told or called, newest first</source>
   <translation>Qui a été informé ou appelé, le plus récent d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Whoever runs the server knows the position then. object_type: {objects}.</source>
   <translation>Qui exploite le serveur connaît alors la position. object_type: {objects}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>reply {value}</source>
   <translation>réponse {value}</translation>
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
   <translation>{title} : attend depuis {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>: {detail}</source>
   <translation>: {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Back to the message</source>
   <translation>Retour au message</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Delivered to</source>
   <translation>Remis à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly this would go</source>
   <translation>Ceci exactement partirait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what goes</source>
   <translation>Exactement ce qui part</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what would go</source>
   <translation>Exactement ce qui partirait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the mail queue for</source>
   <translation>En file d’envoi pour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the outbox folder for</source>
   <translation>Au dossier d’envoi pour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>NOT delivered to</source>
   <translation>NON remis à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>No address is entered for</source>
   <translation>Aucune adresse inscrite pour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Release and send</source>
   <translation>Autoriser et envoyer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>The master decides</source>
   <translation>Le capitaine décide</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Training, not sent to</source>
   <translation>Exercice, non envoyé à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>UTC</source>
   <translation>UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What became of it</source>
   <translation>Ce qu’il en est advenu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What is decided on (SHA-256): {parts}</source>
   <translation>Ce qui fait l’objet de la décision (SHA-256) : {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Who</source>
   <translation>Qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>all {number}</source>
   <translation>les {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>held for the master</source>
   <translation>retenu pour le capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>in the outbox folder</source>
   <translation>au dossier d’envoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>refused by the policy</source>
   <translation>refusé par la politique</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>released, waiting</source>
   <translation>autorisé, en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>{number} of {n}</source>
   <translation>{number} sur {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source> {text}</source>
   <translation> {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>: may not reach {whom}</source>
   <translation>: ne doit pas parvenir à {whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>A file is still being looked into. Send it then</source>
   <translation>Un fichier est encore examiné. Envoyer ensuite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Add whom it goes to first</source>
   <translation>Ajouter d’abord le destinataire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Another one was sent meanwhile: this is {title} now. Press again to send it</source>
   <translation>Un autre a été envoyé entre-temps : celui-ci est maintenant {title}. Appuyer encore pour l’envoyer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Ask the master</source>
   <translation>Demander au capitaine</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Back, the draft stays</source>
   <translation>Retour, le brouillon reste</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Edit the text</source>
   <translation>Modifier le texte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>In full</source>
   <translation>Complet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No address is entered for them: nothing goes by mail.</source>
   <translation>Aucune adresse inscrite pour eux : rien ne part par mail.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No change</source>
   <translation>Rien de neuf</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Only the fixed refusal to {short_name}</source>
   <translation>Seul le refus fixe à {short_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Put in the outbox folder</source>
   <translation>Mettre au dossier d’envoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send</source>
   <translation>Envoyer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send to {reached}</source>
   <translation>Envoyer à {reached}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {n} of them</source>
   <translation>Envoyer sans {n} d’entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {value}</source>
   <translation>Envoyer sans {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Short</source>
   <translation>Court</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Subject</source>
   <translation>Objet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Text of the message</source>
   <translation>Texte du message</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>The answer has changed. Look at it, then press again</source>
   <translation>La réponse a changé. La lire, puis appuyer encore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>What do you want to tell them</source>
   <translation>Que leur dire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Write the text first</source>
   <translation>Écrire d’abord le texte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>draft kept</source>
   <translation>brouillon gardé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>may be a position</source>
   <translation>peut être une position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{names} gets this fixed text only: nothing can be typed, attached or quoted.</source>
   <translation>{names} ne reçoit que ce texte fixe : rien à taper, joindre ni citer.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{which} {word}{tail}.</source>
   <translation>{which} {word}{tail}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Adrift</source>
   <translation>À la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Capsized</source>
   <translation>Chaviré</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Colour</source>
   <translation>Couleur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Dead</source>
   <comment>engine</comment>
   <translation>En panne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Decks</source>
   <translation>Ponts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Deflating</source>
   <translation>Se dégonfle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Engine</source>
   <translation>Moteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Left when, UTC</source>
   <translation>Parti quand, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Numbers of others (comma between)</source>
   <translation>Numéros des autres (virgule entre)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Said so far: press one to correct it</source>
   <translation>Dit jusqu’ici : appuyer pour corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Save details</source>
   <translation>Valider détails</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Size</source>
   <translation>Taille</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Some</source>
   <translation>Certains</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Taking water</source>
   <translation>Fait eau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Unknown</source>
   <translation>Inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Works</source>
   <translation>Marche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Yes</source>
   <translation>Oui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>anything else</source>
   <translation>autre chose</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Before the restart these files hung on it: {value}. Attach them again</source>
   <translation>Avant le redémarrage ces fichiers étaient joints : {value}. Les joindre à nouveau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Files</source>
   <translation>Fichiers</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>This is a fixed text: no file goes with it</source>
   <translation>Ceci est un texte fixe : aucun fichier ne l’accompagne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Back to the log</source>
   <translation>Retour au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Check</source>
   <translation>Vérifier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Checkpoint</source>
   <translation>Point de contrôle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Evidence</source>
   <translation>Preuves</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Originals</source>
   <translation>Originaux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Other ships</source>
   <translation>Autres navires</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> It holds what {kept} kept checkpoint{value} of it say{value2}.</source>
   <translation> Conforme aux point{value}{value2} de contrôle conservés : {kept}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> No checkpoint of it came back from outside: entries cut off at the end, or all written anew with this ship's key, would not be seen. Send checkpoints to a witness.</source>
   <translation> Aucun de ses points de contrôle n’est revenu de l’extérieur : des inscriptions coupées à la fin, ou toutes récrites avec la clé de ce navire, ne se verraient pas. Envoyer des points de contrôle à un témoin.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>1 entry</source>
   <translation>1 inscription</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>A kept checkpoint says otherwise</source>
   <translation>Un point de contrôle conservé dit autre chose</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>By itself the log is whole, but {words}</source>
   <translation>Le journal est intact en lui-même, mais {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Check the whole log now</source>
   <translation>Vérifier tout le journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Make no entry good by hand. Export what there is, keep the disk, and call whoever speaks for you ashore.</source>
   <translation>Ne rétablir aucune inscription à la main. Exporter ce qu’il y a, garder le disque, et appeler qui parle pour le bord à terre.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>NOT as it was written</source>
   <translation>PAS comme il fut écrit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Not checked</source>
   <translation>Non vérifié</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Reads every entry from the disk: is each what it was when it was written, is none missing, does every signature fit, and do the checkpoints that other ships gave back say the same? The watch goes on meanwhile.</source>
   <translation>Lit chaque inscription du disque : chacune est-elle telle qu’elle fut écrite, n’en manque-t-il aucune, chaque signature est-elle bonne, et les points de contrôle rendus par d’autres navires disent-ils de même ? Le quart continue entre-temps.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Stopped before all was read. Nothing can be said</source>
   <translation>Arrêté avant la fin de la lecture. Rien ne peut être affirmé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The chain, the signatures and the file agree.{kept}</source>
   <translation>La chaîne, les signatures et le fichier concordent.{kept}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The first entry that is not as it was written is number {first_bad}. </source>
   <translation>La première inscription qui n’est pas comme elle fut écrite est le numéro {first_bad}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Untouched: {entries}</source>
   <translation>Intact : {entries}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>check log</source>
   <translation>check log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>entry {first_bad}</source>
   <translation>inscription {first_bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{entries:,} entries</source>
   <translation>{entries:,} inscriptions</translation>
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
Vérifié à {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>All checkpoints of this mission</source>
   <translation>Tous les points de contrôle de cette mission</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Back to the newest</source>
   <translation>Retour au dernier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Checkpoints of this mission, newest first. Press one to see its code</source>
   <translation>Points de contrôle de cette mission, le dernier d’abord. Appuyer pour voir le code</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Code {code}</source>
   <translation>Code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Last signed {ago} ago, {rest}</source>
   <translation>Dernière signature il y a {ago}, {rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Nothing is signed yet. Entries are signed every 10 minutes, every 200 entries and at each incident</source>
   <translation>Rien de signé encore. Les inscriptions sont signées toutes les 10 minutes, toutes les 200 inscriptions et à chaque incident</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Send to a witness</source>
   <translation>Envoyer à un témoin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Sign now</source>
   <translation>Signer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The same in one line, for a mail</source>
   <translation>La même en une ligne, pour un mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The whole note</source>
   <translation>La note entière</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>To be read out, or written into the paper log with the number of entries</source>
   <translation>À lire à voix haute, ou à écrire au journal papier avec le nombre d’inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>nothing new since</source>
   <translation>rien de neuf depuis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>older form, without a code</source>
   <translation>forme ancienne, sans code</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{at:%d %b %Y %H:%M:%S} UTC</source>
   <translation>{at:%d %b %Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} since</source>
   <translation>{entries} depuis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} · {at} · {station}</source>
   <translation>{entries} · {at} · {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{hidden:,} earlier ones are in the log and in every export</source>
   <translation>{hidden:,} antérieurs figurent au journal et dans chaque export</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{number:,} entries</source>
   <translation>{number:,} inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>({skipped} more)</source>
   <translation>({skipped} de plus)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>1 original, {size}</source>
   <translation>1 original, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>No photo, film or recording was taken in yet. Incidents take them in.</source>
   <translation>Aucune photo, aucun film ni enregistrement importé. Les incidents les importent.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>Originals with their custody, the newest first. Press one to see it</source>
   <translation>Originaux et leur traçabilité, le plus récent d’abord. Appuyer pour voir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>taken in</source>
   <translation>importé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{at} {act} to {whom}, {by}</source>
   <translation>{at} {act} à {whom}, {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{hidden:,} earlier ones stand on the pages of their incidents, and in media.csv of an export</source>
   <translation>{hidden:,} antérieurs figurent aux pages de leurs incidents, et dans media.csv d’un export</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{n:,} originals, {size}</source>
   <translation>{n:,} originaux, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>, {station} {at:%d %b %H:%M} UTC</source>
   <translation>, {station} {at:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>1 kept</source>
   <translation>1 conservé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A LOG WAS WRITTEN ANEW</source>
   <translation>UN JOURNAL A ÉTÉ RÉCRIT</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A replay keeps no checkpoints</source>
   <translation>Une relecture ne conserve pas de point de contrôle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Code, as it is read out</source>
   <translation>Code, tel que lu à voix haute</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Entries</source>
   <translation>Inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Every letter is right: {from_code}</source>
   <translation>Toutes les lettres sont justes : {from_code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>From whom, and how</source>
   <translation>De qui, et comment</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Heard by radio</source>
   <translation>Reçu par radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep a whole note of that ship first: a code alone does not say of which log it is.</source>
   <translation>Conserver d’abord une note entière de ce navire : un code seul ne dit pas de quel journal il est.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep both. Tell the other ship, and whoever speaks for you ashore</source>
   <translation>Garder les deux. Prévenir l’autre navire et votre représentant à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep it</source>
   <translation>Conserver</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept</source>
   <translation>Gardé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept before already: {size:,} entries</source>
   <translation>Déjà conservé : {size:,} inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept: {size:,} entries, code {code}</source>
   <translation>Conservé : {size:,} inscriptions, code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Logs of which checkpoints are kept</source>
   <translation>Journaux dont des points de contrôle sont conservés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Mail or text</source>
   <translation>Mail ou texte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>No checkpoint of another ship is kept yet.</source>
   <translation>Aucun point de contrôle d’un autre navire conservé.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Now the number of entries</source>
   <translation>Maintenant le nombre d’inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Number of entries</source>
   <translation>Nombre d’inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, VHF 72</source>
   <translation>Ocean Star, VHF 72</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, by mail</source>
   <translation>Ocean Star, par mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Of which log</source>
   <translation>De quel journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Paste the mail, the note or its one line</source>
   <translation>Coller le mail, la note ou sa ligne unique</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say from whom it came, and how: it is kept with it</source>
   <translation>Dire de qui il vient, et comment : c’est conservé avec</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say of which log it is: press the name of the ship</source>
   <translation>Dire de quel journal : appuyer sur le nom du navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>This ship's own log</source>
   <translation>Journal de ce navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Type the number of entries that was read out</source>
   <translation>Taper le nombre d’inscriptions qui a été lu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>What came</source>
   <translation>Ce qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{count} kept</source>
   <translation>{count} conservés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{missing} letter{value} to come</source>
   <translation>encore {missing} lettre{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{size:,} entries, code {code}</source>
   <translation>{size:,} inscriptions, code {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>At</source>
   <translation>À</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest</source>
   <translation>Au plus près</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing}. {n} positions from {first} to {last} UTC.</source>
   <translation>Au plus près {miles} NM à {at} UTC, relèvement {bearing}. {n} positions de {first} à {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>No track of a target</source>
   <translation>Aucun trajet de cible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Nothing was within 6 NM in the picture when it was marked. The recording has every sentence.</source>
   <translation>Rien à moins de 6 NM à l’écran au marquage. L’enregistrement a toutes les phrases.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Own ship's track of that time is not known: no range can be told.</source>
   <translation>Trajet du navire porteur à cette heure inconnu : aucune distance possible.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Points</source>
   <translation>Points</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Range</source>
   <translation>Distance</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Track</source>
   <translation>Trajet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Tracks kept when it was marked</source>
   <translation>Trajets gardés au marquage</translation>
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
   <translation>Choisir le dossier…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy originals</source>
   <translation>Copier originaux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {name}</source>
   <translation>Copier {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {n} originals</source>
   <translation>Copier {n} originaux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Each is read and hashed again as it is copied; what is not what its hash says is not given out. It stands in the custody that it was opened, and that it was copied.</source>
   <translation>Chacun est relu et son empreinte recalculée à la copie ; ce qui n’est pas ce que dit son empreinte n’est pas remis. La traçabilité garde l’ouverture et la copie.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Flag State</source>
   <translation>État du pavillon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Folder or stick that gets the copies</source>
   <translation>Dossier ou clé USB qui reçoit les copies</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>For</source>
   <translation>Pour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>LAWYERS</source>
   <translation>AVOCATS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Lawyers</source>
   <translation>Avocats</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Own archive</source>
   <translation>Archives propres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say for whom: the policy decides by that</source>
   <translation>Dire pour qui : la politique en décide</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say to whom</source>
   <translation>Dire à qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>To whom</source>
   <translation>À qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Why</source>
   <translation>Pourquoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>name, office</source>
   <translation>nom, service</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>what for, against what receipt</source>
   <translation>à quelle fin, contre quel reçu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>1 original is in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take it in</source>
   <translation>1 original est dans le dossier des médias et pas dans le journal : le programme s’est arrêté entre les deux. Rien n’est perdu. Journal, Incidents, Médias : le prendre en charge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>All {n} verified: each is still what its hash says</source>
   <translation>Les {n} vérifiés : chacun est encore ce que dit son empreinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Copied, but the log could not be written. Note the copy by hand: Note a copy or hand-over</source>
   <translation>Copié, mais écriture au journal impossible. Noter la copie à la main : Noter une copie ou remise</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Kept, but it cannot be shown here: {join}{more}</source>
   <translation>Gardé, mais ne peut être affiché ici : {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: the log could not be written</source>
   <translation>Non copié : écriture au journal impossible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: {sentence} (rule {rule} of {policy})</source>
   <translation>Non copié : {sentence} (règle {rule} de {policy})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not written down, take in again: {join}</source>
   <translation>Non inscrits, importer à nouveau : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Something is being taken in, verified or copied already. Wait until it is done</source>
   <translation>Import, vérification ou copie déjà en cours. Attendre la fin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped before all was verified. Nothing was written down</source>
   <translation>Arrêté avant la fin de la vérification. Rien n’a été inscrit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was copied stays there</source>
   <translation>Arrêté. Ce qui est copié y reste</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was taken in stays</source>
   <translation>Arrêté. Ce qui est importé reste</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>copied into “{name}”</source>
   <translation>copié dans « {name} »</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>the file cannot be read</source>
   <translation>fichier illisible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not copied</source>
   <translation>non copiés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not taken in</source>
   <translation>non importés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{known} {value} there already</source>
   <translation>{known} {value} déjà là</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{new} taken in, {megabytes}. The originals are unchanged</source>
   <translation>{new} importés, {megabytes}. Les originaux sont inchangés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} in the folder stand in no entry: take in what was left over</source>
   <translation>{n} dans le dossier sans inscription : importer ce qui restait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} are still what their hash says</source>
   <translation>{n} sur {n2} sont encore ce que dit leur empreinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} copied to {folder}, each is there what its hash says</source>
   <translation>{n} sur {n2} copiés dans {folder}, chacun y est ce que dit son empreinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} read again, each is what its hash says</source>
   <translation>{n} sur {n2} relus, chacun est ce que dit son empreinte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} originals are in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take them in</source>
   <translation>{n} originaux sont dans le dossier des médias et pas dans le journal : le programme s’est arrêté entre les deux. Rien n’est perdu. Journal, Incidents, Médias : les prendre en charge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} is {upper}</source>
   <translation>{value} : {upper}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more are not what they were</source>
   <translation>{value} de plus ne sont pas ce qu’ils étaient</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more {words}</source>
   <translation>{value} de plus {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{whom}: {why}</source>
   <translation>{whom} : {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Camera clock</source>
   <translation>Horloge photo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Clock of {device}</source>
   <translation>Horloge de {device}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Copied</source>
   <translation>Copié</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody</source>
   <translation>Traçabilité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Custody · {name}</source>
   <translation>Traçabilité · {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Handed over</source>
   <translation>Remis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Nobody can say any more</source>
   <translation>Plus personne ne peut le dire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Opened</source>
   <translation>Ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Role</source>
   <translation>Fonction</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Said at</source>
   <translation>Dit à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save statement</source>
   <translation>Valider déclaration</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save: it shows this now</source>
   <translation>Valider : affiché maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say what was done</source>
   <translation>Dire ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say who it is</source>
   <translation>Dire qui c’est</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement</source>
   <translation>Déclaration</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement · {title_of}</source>
   <translation>Déclaration · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>That time is still to come</source>
   <translation>Cette heure est encore à venir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera is {offset_words}</source>
   <translation>L’appareil photo est {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows</source>
   <translation>L’appareil affiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows UTC</source>
   <translation>L’appareil affiche UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>There is no such time: {strip}</source>
   <translation>Cette heure n’existe pas : {strip}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Type a time that the camera will show in a moment, and press Save when it shows it. Photos keep the camera's time.</source>
   <translation>Taper une heure que l’appareil photo affichera bientôt, et appuyer sur Valider quand il l’affiche. Les photos gardent l’heure de l’appareil.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What the camera shows</source>
   <translation>Ce qu’affiche l’appareil photo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What they say</source>
   <translation>Ce qu’on déclare</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What was done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what the camera shows as 04:51:07, with the day before it if it is another one: 2026-06-14 04:51:07</source>
   <translation>Écrire ce qu’affiche l’appareil photo : 04:51:07, précédé du jour si c’en est un autre : 2026-06-14 04:51:07</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what they say</source>
   <translation>Écrire ce qui est dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>e.g. RHIB driver</source>
   <translation>p. ex. pilote de RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>in their own words</source>
   <translation>dans ses propres mots</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>name, or as they want to be called</source>
   <translation>nom, ou comment l’appeler</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>what for, on what carrier, against what receipt</source>
   <translation>à quelle fin, sur quel support, contre quel reçu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Copy all to a folder…</source>
   <translation>Tout copier vers un dossier…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Drop photos, films, recordings or a folder here</source>
   <translation>Déposer ici photos, films, enregistrements ou un dossier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Files…</source>
   <translation>Fichiers…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card with media</source>
   <translation>Dossier ou carte avec médias</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card…</source>
   <translation>Dossier ou carte…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Media of the incident</source>
   <translation>Médias de l’incident</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>No media yet.</source>
   <translation>Aucun média.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Originals. Press one to see it and its custody</source>
   <translation>Originaux. Appuyer pour voir l’un d’eux et sa traçabilité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Photo {name}</source>
   <translation>Photo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Reading…</source>
   <translation>Lecture…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Set the clock of {camera}</source>
   <translation>Régler l’horloge de {camera}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Something is being taken in or verified already. Wait until it is done</source>
   <translation>Import ou vérification déjà en cours. Attendre la fin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Take in {n} left-over file{value}</source>
   <translation>Importer {n} fichier{value} en plus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verify media</source>
   <translation>Vérifier médias</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verifying…</source>
   <translation>Vérification…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{hidden:,} earlier ones are kept and not shown here</source>
   <translation>{hidden:,} antérieurs sont gardés mais non affichés ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{name}: no preview</source>
   <translation>{name} : pas d’aperçu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{number} of {of} · {name} · %p %</source>
   <translation>{number} sur {of} · {name} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>Attack report, incident {number}</source>
   <translation>Rapport d’attaque, incident {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>The report as it stands in the log. It tells positions: choose who may have it. The PDF is made in Papers.</source>
   <translation>Le rapport tel qu’il figure au journal. Il dit des positions : choisir qui peut l’avoir. Le PDF se fait dans Documents.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>attack report</source>
   <translation>rapport d’attaque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>{ship}: report of an attack, incident {number}</source>
   <translation>{ship}: report of an attack, incident {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add details</source>
   <translation>Ajouter détails</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add statement</source>
   <translation>Ajouter déclaration</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Around</source>
   <translation>Alentour</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the incident</source>
   <translation>Retour à l’incident</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the list of incidents</source>
   <translation>Retour à la liste des incidents</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Being saved…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Copy to a folder…</source>
   <translation>Copier vers un dossier…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Custody, oldest first</source>
   <translation>Traçabilité, la plus ancienne d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Facts</source>
   <translation>Faits</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Incident</source>
   <translation>Incident</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Media</source>
   <translation>Médias</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Nobody has said anything yet.</source>
   <translation>Personne n’a encore rien déclaré.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Note a copy or hand-over</source>
   <translation>Noter une copie ou remise</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Papers</source>
   <translation>Documents</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Set the camera's clock</source>
   <translation>Régler l’horloge photo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements</source>
   <translation>Déclarations</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements. Press one to correct it</source>
   <translation>Déclarations. Appuyer pour corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>The picture cannot be shown here</source>
   <translation>L’image ne peut être affichée ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>What is known. Press a row to correct it</source>
   <translation>Ce qu’on sait. Appuyer sur une ligne pour corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written about it. Press a row to correct it</source>
   <translation>Écrit à ce sujet. Appuyer sur une ligne pour corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written so far</source>
   <translation>Écrit jusqu’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera not known</source>
   <translation>appareil photo inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera position {format_position}</source>
   <translation>position de l’appareil photo {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>marked by {by}</source>
   <translation>marqué par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>own position not known</source>
   <translation>position propre inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report (PDF)</source>
   <translation>Rapport d’attaque (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report. Press an item to fill it in</source>
   <translation>Rapport d’attaque. Appuyer sur un point pour le remplir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report: press an item to fill it in</source>
   <translation>Rapport d’attaque : appuyer sur un point pour le remplir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Cancelled. No paper was made</source>
   <translation>Abandonné. Aucun document fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Dossier (PDF)</source>
   <translation>Dossier (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Looking into the log…</source>
   <translation>Lecture du journal…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Tell it to somebody…</source>
   <translation>En informer quelqu’un…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{said}
It is made, but the log could not be written: {error}</source>
   <translation>{said}
C’est fait, mais écriture au journal impossible : {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{what} · %p %</source>
   <translation>{what} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>
the log: {known}</source>
   <translation>
le journal : {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report</source>
   <translation>Rapport d’attaque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report · {title_of}</source>
   <translation>Rapport d’attaque · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Each item that you fill in is an entry of its own. An emptied one is taken back.</source>
   <translation>Chaque point rempli est une inscription à part. Un point vidé est repris.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Save what is changed</source>
   <translation>Valider ce qui a changé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take</source>
   <translation>Prendre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take what the log knows: {caption}</source>
   <translation>Prendre ce que sait le journal : {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>The log: {known}</source>
   <translation>Le journal : {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>authority, when, by what</source>
   <translation>autorité, quand, par quel moyen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. 20 NM north of Zuwara</source>
   <translation>p. ex. 20 NM au nord de Zouara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. VHF 16, phone number</source>
   <translation>p. ex. VHF 16, numéro de téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, clothes, faces, language</source>
   <translation>combien, vêtements, visages, langue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, type, colour, marks, engines</source>
   <translation>combien, type, couleur, marques, moteurs</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how they came and what they did</source>
   <translation>leur approche et ce qu’ils ont fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>nobody has filled this in</source>
   <translation>personne ne l’a rempli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>sailing, at anchor, at berth</source>
   <translation>en route, au mouillage, à quai</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, course, position, speed</source>
   <translation>heure, route, position, vitesse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, to whom, by what</source>
   <translation>heure, à qui, par quel moyen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what it did or said</source>
   <translation>ce qu’elle a fait ou dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what they carried</source>
   <translation>ce qu’ils portaient</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what was taken</source>
   <translation>ce qui a été pris</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what you need</source>
   <translation>ce dont on a besoin</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>{known}
the log</source>
   <translation>{known}
le journal</translation>
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
   <translation>Acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Aimed at</source>
   <translation>Visait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Belongs to these cases</source>
   <translation>Appartient à ces cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>By own position then: {zone}</source>
   <translation>Selon la position propre d’alors : {zone}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Calls about it</source>
   <translation>Appels à ce sujet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Damage</source>
   <translation>Dégâts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Deaths</source>
   <translation>Morts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Distance, m</source>
   <translation>Distance, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Duration, min</source>
   <translation>Durée, min</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Injured</source>
   <translation>Blessés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Legal zone</source>
   <translation>Zone juridique</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Messages about it</source>
   <translation>Messages à ce sujet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>More about the incident</source>
   <translation>Plus sur l’incident</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Notes</source>
   <translation>Notes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Nothing is filled in yet</source>
   <translation>Rien n’est encore rempli</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Own position of then is not known: no zone to offer</source>
   <translation>Position propre d’alors inconnue : aucune zone à proposer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>People it was about</source>
   <translation>Personnes concernées</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Recording</source>
   <translation>Enregistrement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Severity</source>
   <translation>Gravité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this target</source>
   <translation>L’acteur est cette cible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this vessel of the register</source>
   <translation>L’acteur est ce navire du registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Their words</source>
   <translation>Leurs paroles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Weapon</source>
   <translation>Arme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>What happened</source>
   <translation>Ce qui s’est passé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Who they were</source>
   <translation>Qui c’était</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>name, number, what she looked like</source>
   <translation>nom, numéro, aspect</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>rifle, stick …</source>
   <translation>fusil, bâton …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>what, which part</source>
   <translation>quoi, quelle partie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>whose waters</source>
   <translation>eaux de qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>word for word</source>
   <translation>mot pour mot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{accessibleName}: give a whole number</source>
   <translation>{accessibleName} : donner un nombre entier</translation>
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
   <translation>{clock} {short} à {short2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> for {to_whom}</source>
   <translation> pour {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> to {to_whom}</source>
   <translation> à {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {n} notes</source>
   <translation>, {n} notes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {taken:%d %b %Y %H:%M:%S} UTC by the camera's own zone</source>
   <translation>, {taken:%d %b %Y %H:%M:%S} UTC selon le fuseau de l’appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {value} earlier</source>
   <translation>, {value} plus tôt</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>: {value}{value2}</source>
   <translation>: {value}{value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Camera time {at}</source>
   <translation>Heure de l’appareil {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Distance</source>
   <translation>Distance</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Duration</source>
   <translation>Durée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Incident {number} · {at:%d %b} {clock} UTC</source>
   <translation>Incident {number} · {at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Linked</source>
   <translation>Lié</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>No camera time in the file</source>
   <translation>Pas d’heure photo dans le fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Not described yet</source>
   <translation>Pas encore décrit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Register</source>
   <translation>Registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Taken in</source>
   <translation>Importé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>They were</source>
   <translation>C’était</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>What</source>
   <translation>Quoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Words</source>
   <translation>Paroles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>a vessel that is not in the register here</source>
   <translation>un navire absent du registre d’ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>clock said to be not known</source>
   <translation>horloge dite inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>is right</source>
   <translation>est juste</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>nobody has said how far its clock is off</source>
   <translation>personne n’a dit l’écart de son horloge</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>struck out: {void_reason}</source>
   <translation>rayé : {void_reason}</translation>
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
   <translation>{n} fichiers ajoutés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} tracks kept: {names}</source>
   <translation>{n} trajets gardés : {names}</translation>
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
   <translation>{taken:%d %b %Y %H:%M:%S} UTC. {shown}, son horloge {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{text}
{value}written by {by} at {clock_or_date}</source>
   <translation>{text}
{value}écrit par {by} à {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{title}: {text}</source>
   <translation>{title} : {text}</translation>
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
   <translation>1 fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>1 statement</source>
   <translation>1 déclaration</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>Incidents</source>
   <translation>Incidents</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>No incident was marked in this mission. F5 marks one.</source>
   <translation>Aucun incident marqué dans cette mission. F5 en marque un.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{at:%d %b} {clock} UTC</source>
   <translation>{at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} files</source>
   <translation>{n} fichiers</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} statements</source>
   <translation>{n} déclarations</translation>
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
   <translation>Un mail qui est arrivé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Another mail</source>
   <translation>Autre mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answer</source>
   <translation>Répondre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answers to</source>
   <translation>Réponses à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Choose the case that the position belongs to, or make a new case from it</source>
   <translation>Choisir le cas de la position, ou faire un nouveau cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened here: {files}. Open them in the mail program</source>
   <translation>Fichiers, non ouverts ici : {files}. Les ouvrir dans le logiciel de mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened: {join}</source>
   <translation>Fichiers, non ouverts : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Fixed refusal</source>
   <translation>Refus type</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Log it</source>
   <translation>Au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mail to read</source>
   <translation>Mail à lire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mails (*.eml *.txt);;All files (*)</source>
   <translation>Mails (*.eml *.txt);;Tous les fichiers (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Named in it</source>
   <translation>Y figurent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>New case from it</source>
   <translation>Nouveau cas avec</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>No subject</source>
   <translation>Sans objet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Open a file</source>
   <translation>Ouvrir un fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Paste the mail here, headers and all, or drop its file</source>
   <translation>Coller le mail ici, en-têtes compris, ou déposer son fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Positions in it: tick what goes into the case</source>
   <translation>Positions du mail : cocher ce qui va au cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Read it</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>SHA-256 of the mail: {sha256}</source>
   <translation>SHA-256 du mail : {sha256}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent by</source>
   <translation>Envoyé par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent {sent:%d %b %Y %H:%M} UTC</source>
   <translation>Envoyé {sent:%d %b %Y %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>The mail</source>
   <translation>Le mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already</source>
   <translation>Ce mail est déjà au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already, {before:%d %b %H:%M}</source>
   <translation>Ce mail est déjà au journal, {before:%d %b %H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>What the mail says</source>
   <translation>Ce que dit le mail</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>in the directory</source>
   <translation>dans l’annuaire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>mail of {party}</source>
   <translation>mail de {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>no time said</source>
   <translation>heure non précisée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>not in the directory: whoever wrote it</source>
   <translation>pas dans l’annuaire : l’auteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>sent {sent:%d %b %H:%M} UTC</source>
   <translation>envoyé {sent:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{i}  {position}</source>
   <translation>{i}  {position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{join} is blocked: the answer is the fixed refusal</source>
   <translation>{join} est bloqué : la réponse est le refus fixe</translation>
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
   <translation>Lecture de {name}…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{others} is blocked: an answer goes to {value} alone</source>
   <translation>{others} est bloqué : la réponse va à {value} seul</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} (BLOCKED)</source>
   <translation>{value} (BLOQUÉ)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} is in it ({value2}) and</source>
   <translation>{value} y figure ({value2}) et</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{words}: {join}{more}</source>
   <translation>{words} : {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>struck out</source>
   <translation>rayé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>written {duration} later</source>
   <translation>écrit {duration} plus tard</translation>
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
   <translation>Appartient au cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Correct</source>
   <translation>Corriger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Entry</source>
   <translation>Inscription</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>People were counted for {subject}: they would belong to no case. {end}</source>
   <translation>Des personnes ont été comptées pour {subject} : elles n’appartiendraient à aucun cas. {end}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>To end a case, close it</source>
   <translation>Pour finir un cas, le clore</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{author} corrected this at {at}: {text}. Press again to put yours in its place</source>
   <translation>{author} a corrigé ceci à {at} : {text}. Appuyer encore pour mettre le vôtre à la place</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{subject} goes with it, for good, and {n} entries about it. {end}. Press again to strike it out</source>
   <translation>{subject} part avec, définitivement, et {n} inscriptions à ce sujet. {end}. Appuyer encore pour rayer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{title}{case}, {clock_or_date}</source>
   <translation>{title}{case}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Checkpoints, other ships', custody (Shift+F5)</source>
   <translation>Points de contrôle, autres navires, traçabilité (Shift+F5)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Export, {share:.0%} done</source>
   <translation>Export, {share:.0%} fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Find</source>
   <translation>Chercher</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Lines of the log</source>
   <translation>Lignes du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Log line, Enter saves, #tag</source>
   <translation>Ligne, Entrée enregistre, #mot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>New log line</source>
   <translation>Nouvelle ligne du journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Not taken. The line is still here</source>
   <translation>Non accepté. La ligne est encore ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing is in the log yet. Write a line below, Enter saves it.</source>
   <translation>Le journal est vide. Écrire une ligne ci-dessous, Entrée l’enregistre.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing of this kind is in the log.</source>
   <translation>Rien de tel dans le journal.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Saving…</source>
   <translation>Enregistrement…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>The line belongs to {value}. Press to change</source>
   <translation>La ligne appartient à {value}. Appuyer pour changer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what belongs in place of {GAP}, or take it out</source>
   <translation>Taper ce qui va à la place de {GAP}, ou l’enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what happened first</source>
   <translation>Taper d’abord ce qui s’est passé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>no case</source>
   <translation>aucun cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text} {before}</source>
   <translation>{text} {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text}. The line is still here</source>
   <translation>{text}. La ligne est encore ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>, {number}</source>
   <translation>, {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Adult</source>
   <translation>Adulte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Asked for</source>
   <translation>Demandé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Child</source>
   <translation>Enfant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Helicopter</source>
   <translation>Hélicoptère</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Infant</source>
   <translation>Nourrisson</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Life in danger</source>
   <translation>Vie en danger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Make the message</source>
   <translation>Faire le message</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Man</source>
   <translation>Homme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice</source>
   <translation>Medevac ou conseil médical</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice{about}</source>
   <translation>Medevac ou conseil médical{about}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medical advice</source>
   <translation>Conseil médical</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Numbers, sex, age and condition. No names: they stay on board.</source>
   <translation>Nombres, sexe, âge et état. Pas de noms : ils restent à bord.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Old</source>
   <translation>Âgé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>One more patient</source>
   <translation>Un patient de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Patient {number}</source>
   <translation>Patient {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Put patients who are alike into one row with their number</source>
   <translation>Mettre les patients semblables sur une ligne avec leur nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along</source>
   <translation>Proches qui accompagnent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along (empty: not known yet)</source>
   <translation>Proches qui accompagnent (vide : pas encore connu)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, when</source>
   <translation>Rendez-vous, quand</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, where (empty: as we go)</source>
   <translation>Rendez-vous, où (vide : en route)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Stable</source>
   <translation>Stable</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>What is asked for</source>
   <translation>Ce qui est demandé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Within hours</source>
   <translation>En quelques heures</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Woman</source>
   <translation>Femme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>deck, winching, landing, languages</source>
   <translation>pont, hélitreuillage, pose, langues</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. 0600 UTC, or: as soon as possible</source>
   <translation>p. ex. 0600 UTC, ou : dès que possible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. burns by fuel, 30 percent</source>
   <translation>p. ex. brûlures par carburant, 30 pour cent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, condition</source>
   <translation>{name}, état</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, how many</source>
   <translation>{name}, combien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name} is between {low:g} and {high:g} {unit}</source>
   <translation>{name} est entre {low:g} et {high:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name}: {quoted} is not a number</source>
   <translation>{name} : {quoted} n’est pas un nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/path_graph.py" />
   <source>{name} {note}</source>
   <translation>{name} {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ASHORE</source>
   <translation>À TERRE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All cases</source>
   <translation>Tous les cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All {n} runs</source>
   <translation>Les {n} rotations</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Brought by</source>
   <translation>Amenés par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Count at the ladder</source>
   <translation>Compter à l’échelle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>DECEASED</source>
   <translation>DÉCÉDÉS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Deceased and missing</source>
   <translation>Décédés et disparus</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Earlier</source>
   <translation>Plus anciens</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Gone from board</source>
   <translation>Partis du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Movements</source>
   <translation>Mouvements</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Needs</source>
   <translation>Besoins</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. Open a case first: {key}.</source>
   <translation>Personne n’est encore compté. Ouvrir d’abord un cas : {key}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. {key} counts them at the ladder, one press each.</source>
   <translation>Personne n’est encore compté. {key} compte à l’échelle, un appui par personne.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ON BOARD</source>
   <translation>À BORD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Personal records</source>
   <translation>Fiches personnelles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Recount</source>
   <translation>Recompter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Sort</source>
   <translation>Trier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>UNEXPLAINED</source>
   <translation>INEXPLIQUÉS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Direct</source>
   <translation>Direct</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Trip</source>
   <translation>Rotation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>{way} has brought {people_word} already: count nobody twice</source>
   <translation>{way} a déjà amené {people_word} : ne compter personne deux fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>Correct: {title} {clock}</source>
   <translation>Corriger : {title} {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{clock}, by {author} at {station}, written {clock2}</source>
   <translation>{clock}, par {author} au poste {station}, écrit {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{head}: {text}</source>
   <translation>{head} : {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Between 1 and {most} are unexplained</source>
   <translation>De 1 à {most} sont inexpliqués</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>By category, where it was counted so</source>
   <translation>Par catégorie, si compté ainsi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted</source>
   <translation>Comptés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted on board</source>
   <translation>Comptés à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Enter how many were counted</source>
   <translation>Saisir combien ont été comptés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Explain</source>
   <translation>Expliquer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Give the reason</source>
   <translation>Donner le motif</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>How many of them</source>
   <translation>Combien d’entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save reason</source>
   <translation>Valider motif</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save recount</source>
   <translation>Valider recomptage</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>The categories make {total}, the total says {total2}. Make them agree</source>
   <translation>Les catégories font {total}, le total dit {total2}. Les faire concorder</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>by the ledger {total}</source>
   <translation>selon le bilan {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>e.g. two were counted twice at the ladder</source>
   <translation>p. ex. deux comptés deux fois à l’échelle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>how many are there</source>
   <translation>combien sont là</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>who counted</source>
   <translation>qui a compté</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>All on board</source>
   <translation>Tous à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Choose which way</source>
   <translation>Choisir dans quel sens</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Disabled among them</source>
   <translation>Dont handicapés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Enter how many people</source>
   <translation>Saisir combien de personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Everybody who is left</source>
   <translation>Tous ceux qui restent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Medical cases among them</source>
   <translation>Dont cas médicaux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>More medical cases, disabled or relatives than people. All of them are counted among the people</source>
   <translation>Plus de cas médicaux, handicapés ou proches que de personnes. Tous comptent parmi les personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Relatives who go along, among them</source>
   <translation>Dont proches qui accompagnent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save all the same</source>
   <translation>Valider quand même</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save {lower}</source>
   <translation>Valider : {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>. {unknown} {where} are not known: they can be sorted first</source>
   <translation>. {unknown} {where} sont inconnus : ils peuvent d’abord être triés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Ashore</source>
   <translation>À terre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Birth</source>
   <translation>Naissance</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Boat or ship</source>
   <translation>Embarcation ou navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Bodies ashore</source>
   <translation>Corps à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Body recovered</source>
   <translation>Corps récupéré</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Born on board</source>
   <translation>Né à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Dead in the boat</source>
   <translation>Mort dans l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Death</source>
   <translation>Décès</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died after medevac</source>
   <translation>Mort après medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died on board</source>
   <translation>Mort à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Disembark</source>
   <translation>Débarquer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Embark</source>
   <translation>Embarquer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From a RHIB</source>
   <translation>D’un RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From another ship</source>
   <translation>D’un autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the boat</source>
   <translation>De l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the water</source>
   <translation>De l’eau</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>In port</source>
   <translation>Au port</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than the ledger has {where}: {missing} of them will be unexplained{sort}. Press again to save</source>
   <translation>Plus que n’en a le bilan {where} : {missing} d’entre eux seront inexpliqués{sort}. Appuyer encore pour enregistrer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than this case has {where}: {people_word} came with another case. Press again to save</source>
   <translation>Plus que n’en a ce cas {where} : {people_word} d’un autre cas. Appuyer encore pour enregistrer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Name of the ship</source>
   <translation>Nom du navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Overboard, missing</source>
   <translation>À la mer, disparu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Port</source>
   <translation>Port</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, not recovered</source>
   <translation>Vu, non récupéré</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, recovered later</source>
   <translation>Vu, récupéré plus tard</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Transfer</source>
   <translation>Transférer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Whose, and to where</source>
   <translation>De qui, et vers où</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>in RHIBs</source>
   <translation>dans les RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>on board</source>
   <translation>à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{head}: {join}</source>
   <translation>{head} : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{known} {where} were noted as pregnant, not {pregnant}. Press again to save</source>
   <translation>{known} {where} notées enceintes, et non {pregnant}. Appuyer encore pour enregistrer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{value} to {lower}</source>
   <translation>{value} vers {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, counted again since</source>
   <translation>, recompté depuis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, {abs} explained: {join}</source>
   <translation>, {abs} expliqués : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>Open</source>
   <translation>Ouvrir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>all on board</source>
   <translation>tous à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>for a case that had fewer; over all cases the number is right</source>
   <translation>pour un cas qui en avait moins ; sur tous les cas le nombre est juste</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>without having come there</source>
   <translation>sans y être arrivé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{case}, recount {clock}</source>
   <translation>{case}, recomptage {clock}</translation>
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
   <translation>{who} : départ de « {lower} » {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source> and {dead} dead</source>
   <translation> et {dead} morts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>Other ship</source>
   <translation>Autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{total} dead</source>
   <translation>{total} morts</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{value}: {where}</source>
   <translation>{value} : {where}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{way}, {value}</source>
   <translation>{way}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter how many</source>
   <translation>Saisir combien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter what they are</source>
   <translation>Saisir ce qu’ils sont</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Fewer of them</source>
   <translation>Moins d’entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>More of them</source>
   <translation>Plus d’entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Noted by now {where_word}: {said}</source>
   <translation>Notés jusqu’ici {where_word} : {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Only {value} were noted {where_word}</source>
   <translation>Seuls {value} ont été notés {where_word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save needs</source>
   <translation>Valider besoins</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save sorting</source>
   <translation>Valider tri</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Sort people</source>
   <translation>Trier les personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They are</source>
   <translation>Ils sont</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as</source>
   <translation>Comptés comme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as {lower} already: choose what they are instead</source>
   <translation>Déjà comptés comme {lower} : choisir ce qu’ils sont à la place</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>what is needed; no names</source>
   <translation>ce qu’il faut ; pas de noms</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{people_of} {where_word}: no more can be pregnant</source>
   <translation>{people_of} {where_word} : pas plus ne peuvent être enceintes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{pregnant} pregnant</source>
   <translation>{pregnant} enceintes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value}  {number}</source>
   <translation>{value}  {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value} would be {left} of {people_word} {where_word}. Press again to save</source>
   <translation>{value} : cela ferait {left} sur {people_word} {where_word}. Appuyer encore pour enregistrer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} are {parts}</source>
   <translation>{were} sont {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} is {parts}</source>
   <translation>{were} est {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>At sea</source>
   <translation>En mer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>On board</source>
   <translation>À bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>Together</source>
   <translation>Ensemble</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>of them pregnant</source>
   <translation>dont enceintes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Add a record</source>
   <translation>Ajouter une fiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Female</source>
   <translation>Femme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Find a record</source>
   <translation>Chercher une fiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Male</source>
   <translation>Homme</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>No name</source>
   <translation>Sans nom</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Record</source>
   <translation>Fiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>These records never leave this ship: they are in no log, no report, no export and no copy ashore. Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.</source>
   <translation>Ces fiches ne quittent jamais le navire : elles ne sont dans aucun journal, rapport, export ni copie à terre. Chacune s’efface d’elle-même à son jour, {days} jours après son ajout, sauf indication contraire.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>age {UNKNOWN}</source>
   <translation>âge {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>deleted on {day}</source>
   <translation>effacé le {day}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>find by any word</source>
   <translation>chercher par un mot</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>gender {UNKNOWN}</source>
   <translation>sexe {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>nationality {UNKNOWN}</source>
   <translation>nationalité {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>no day of deletion</source>
   <translation>pas de date d’effacement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{age} years</source>
   <translation>{age} ans</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{n} of {many}</source>
   <translation>{n} sur {many}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>, added by {added_by}</source>
   <translation>, ajoutée par {added_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Case</source>
   <translation>Cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete for good</source>
   <translation>Effacer définitivement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete now…</source>
   <translation>Effacer maintenant…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on</source>
   <translation>Effacer le</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on (YYYY-MM-DD)</source>
   <translation>Effacer le (AAAA-MM-JJ)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete this record for good? Nobody can bring it back.</source>
   <translation>Effacer cette fiche définitivement ? Personne ne pourra la rétablir.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Enter something of the person</source>
   <translation>Saisir quelque chose de la personne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Gender</source>
   <translation>Sexe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Nationality</source>
   <translation>Nationalité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>New record</source>
   <translation>Nouvelle fiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Personal records are not kept here</source>
   <translation>Les fiches personnelles ne sont pas tenues ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Reason for deleting</source>
   <translation>Motif de l’effacement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Save record</source>
   <translation>Valider fiche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>That day is over. To delete it now, press “Delete now”</source>
   <translation>Ce jour est passé. Pour effacer maintenant, appuyer sur « Effacer maintenant »</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Write the day of deletion as YYYY-MM-DD, not {quoted}</source>
   <translation>Écrire la date d’effacement AAAA-MM-JJ, pas {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>medical, disability, pregnant, …</source>
   <translation>médical, handicap, enceinte, …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>why, if you want it in the log; no names</source>
   <translation>pourquoi, pour le journal si voulu ; pas de noms</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>{keep_days} days from now</source>
   <translation>dans {keep_days} jours</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>, stopped by the policy</source>
   <translation>, arrêté par la politique</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add</source>
   <translation>Ajouter</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add a recipient</source>
   <translation>Ajouter un destinataire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>No address: {join}{rest}</source>
   <translation>Sans adresse : {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>in their thread: </source>
   <translation>dans leur fil : </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>name in the directory, or an address</source>
   <translation>nom de l’annuaire, ou une adresse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>no address entered</source>
   <translation>aucune adresse inscrite</translation>
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
   <translation>{value}{name}{value2}. Appuyer pour enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Find a vessel</source>
   <translation>Chercher un navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>New vessel</source>
   <translation>Nouveau navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel of the register is like that.</source>
   <translation>Aucun navire du registre n’est ainsi.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel yet. Note those you may meet again: name, MMSI, hull marks, what they did.</source>
   <translation>Aucun navire. Noter ceux qu’on peut revoir : nom, MMSI, marques de coque, ce qu’ils ont fait.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Vessel register</source>
   <translation>Registre des navires</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>name, MMSI, hull mark</source>
   <translation>nom, MMSI, marque de coque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Again, {lower}</source>
   <translation>Encore, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Call again</source>
   <translation>Rappeler</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Called</source>
   <translation>Appelé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Case closed</source>
   <translation>Cas clos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>DUE</source>
   <translation>À FAIRE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No longer needed</source>
   <translation>Plus nécessaire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need</source>
   <translation>Inutile</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need to call again</source>
   <translation>Inutile de rappeler</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Reached another way</source>
   <translation>Joint autrement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Say why nobody has to call again</source>
   <translation>Dire pourquoi personne n’a à rappeler</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Strike off</source>
   <translation>Biffer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>The case is closed</source>
   <translation>Le cas est clos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>They were told by others</source>
   <translation>D’autres les ont informés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Told by others</source>
   <translation>Informé par d’autres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>in {countdown}</source>
   <translation>dans {countdown}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>since {duration}</source>
   <translation>depuis {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{more} more {value}</source>
   <translation>{more} de plus : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{party}, {means}, called {clock_or_date}</source>
   <translation>{party}, {means}, appelé {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{text}: {party}</source>
   <translation>{text} : {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{value} {clock_or_date}</source>
   <translation>{value} {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/rows_view.py" />
   <source>{rstrip}… ({value} characters more)</source>
   <translation>{rstrip}… ({value} caractères de plus)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {by}</source>
   <translation> par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {means}</source>
   <translation> par {means}</translation>
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
   <translation>Redemander : demande {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for a place of safety</source>
   <translation>Demander un lieu sûr</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for another port: request {n}</source>
   <translation>Demander un autre port : demande {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Asked by radio or phone</source>
   <translation>Demandé par radio ou téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Assigned {clock_or_date}{by}, {waited} after the first request</source>
   <translation>Attribué {clock_or_date}{by}, {waited} après la première demande</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>DISTANCE</source>
   <translation>DISTANCE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>ETA UTC</source>
   <translation>ETA UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>First asked {clock_or_date}, {asked}</source>
   <translation>Première demande {clock_or_date}, {asked}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Log an answer</source>
   <translation>Noter une réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No answer noted</source>
   <translation>Aucune réponse notée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No port for {duration}</source>
   <translation>Sans port depuis {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody is on board by the people ledger</source>
   <translation>Personne à bord selon le bilan des personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody was asked yet.</source>
   <translation>Personne n’a été sollicité.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Not asked for yet</source>
   <translation>Pas encore demandé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Port assigned</source>
   <translation>Port attribué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Requests for a place of safety, newest first</source>
   <translation>Demandes de lieu sûr, la plus récente d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message waits to be sent</source>
   <translation>Le message attend l’envoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT delivered</source>
   <translation>Le message n’a PAS été remis</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT sent: no address is entered</source>
   <translation>Le message n’a PAS été envoyé : aucune adresse inscrite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Told to wait</source>
   <translation>Prié d’attendre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Where it lies was not entered</source>
   <translation>Son emplacement n’a pas été saisi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked once</source>
   <translation>demandé une fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked twice</source>
   <translation>demandé deux fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked {times} times</source>
   <translation>demandé {times} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>present speed</source>
   <translation>vitesse actuelle</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed as set</source>
   <translation>vitesse réglée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed of the settings</source>
   <translation>vitesse des réglages</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{board} on board</source>
   <translation>{board} à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{clock_or_date} {lower}</source>
   <translation>{clock_or_date} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{duration} waited</source>
   <translation>{duration} d’attente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{number}. {whom}{means}</source>
   <translation>{number}. {whom}{means}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. No own position</source>
   <translation>{where}. Pas de position propre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. Straight line, {whence}</source>
   <translation>{where}. Ligne droite, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Answer on request {number}</source>
   <translation>Réponse à la demande {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>By whom</source>
   <translation>Par qui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Position of the port, if you have it</source>
   <translation>Position du port, si connue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save answer</source>
   <translation>Valider réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save request</source>
   <translation>Valider demande</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say what came back. That nobody answered matters as much</source>
   <translation>Dire ce qui est revenu. L’absence de réponse compte autant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say which port was assigned</source>
   <translation>Dire quel port a été attribué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say who was asked</source>
   <translation>Dire qui a été sollicité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Somebody else</source>
   <translation>Quelqu’un d’autre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What they said</source>
   <translation>Ce qu’ils ont dit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What was asked</source>
   <translation>Ce qui a été demandé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Who was asked</source>
   <translation>Qui a été sollicité</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>e.g. MRCC Rome</source>
   <translation>p. ex. MRCC Rome</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>somebody else</source>
   <translation>quelqu’un d’autre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what they said, their number</source>
   <translation>ce qu’ils ont dit, leur numéro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what was asked</source>
   <translation>ce qui a été demandé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>{name}: {format_position}</source>
   <translation>{name} : {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>0 if there is none</source>
   <translation>0 s’il n’y en a pas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>An aid. Not for navigation. Reckoned as the worksheet of IAMSAR Vol. II, App. K, and held to worked examples of the Danish SAR tools. The manual itself was not at hand.</source>
   <translation>Une aide. Pas pour la navigation. Calculé comme la feuille d'IAMSAR Vol. II, App. K, et vérifié sur les exemples des outils SAR danois. Le manuel lui-même n'était pas disponible.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>As seen {degrees} {speed} kn</source>
   <translation>Comme vue {degrees} {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>CTS {degrees}, {miles} NM</source>
   <translation>CTS {degrees}, {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Circle by the quick rule {miles} NM.</source>
   <translation>Cercle par la règle rapide {miles} NM.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Class of boat</source>
   <translation>Classe d’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Courses to meet her</source>
   <translation>Caps pour la rejoindre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current towards, degrees true</source>
   <translation>Courant vers, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current, kn</source>
   <translation>Courant, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Datum left and right of downwind</source>
   <translation>Datum à gauche et à droite du lit du vent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drift as seen</source>
   <translation>Dérive vue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drifted {miles} NM towards {degrees} since {clock}.</source>
   <translation>Dérivé {miles} NM vers {degrees} depuis {clock}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ESTIMATE</source>
   <translation>ESTIMATION</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ETA {arrival} UTC</source>
   <translation>ETA {arrival} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Goes on towards {degrees} at {speed} kn.</source>
   <translation>Continue vers {degrees} à {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>How the drift is found</source>
   <translation>Comment la dérive est trouvée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>If wind and current stay</source>
   <translation>Si vent et courant se maintiennent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Last known position</source>
   <translation>Dernière position connue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Leeway: {source}</source>
   <translation>Dérive au vent : {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right are so far apart that each is a search area of its own.</source>
   <translation>Gauche et droite sont si éloignées que chacune est une zone de recherche à part.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right of downwind</source>
   <translation>À gauche et à droite du lit du vent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Meet her</source>
   <translation>La rejoindre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No current from log and fix: type it</source>
   <translation>Pas de courant du loch et de la position : le taper</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift is known: choose wind and current</source>
   <translation>Aucune dérive connue : choisir vent et courant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift seen yet</source>
   <translation>Aucune dérive vue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No wind from a sensor: type it</source>
   <translation>Pas de vent d’un capteur : le taper</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>None. Enter a position on the case first.</source>
   <translation>Aucune. Saisir d’abord une position au cas.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Not known yet: {what}. Type it, or take it from the sensors</source>
   <translation>Pas encore connu : {what}. Le taper, ou le prendre des capteurs</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Position within, NM</source>
   <translation>Position à, NM près</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Probable error {miles} NM, of it drift {miles2}.</source>
   <translation>Erreur probable {miles} NM, dont dérive {miles2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>RHIB starts from</source>
   <translation>Le RHIB part de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Show on the chart</source>
   <translation>Voir sur la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Take {words}</source>
   <translation>Prendre {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The case has no position: enter one on the case first</source>
   <translation>Le cas n’a pas de position : en saisir d’abord une</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The circle as it grows</source>
   <translation>Le cercle à mesure qu’il croît</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Use as drift of the case</source>
   <translation>Prendre comme dérive du cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Wind and current</source>
   <translation>Vent et courant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Within, NM</source>
   <translation>À, NM près</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>drift as seen</source>
   <translation>dérive vue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>empty: where own ship is</source>
   <translation>vide : là où est notre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it</source>
   <translation>inconnu : le taper</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it, 0 kn if there is none</source>
   <translation>inconnu : le taper, 0 kn s’il n’y en a pas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the current: 0 kn if there is none</source>
   <translation>le courant : 0 kn s’il n’y en a pas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the wind</source>
   <translation>le vent</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{duration} at {how}</source>
   <translation>{duration} à {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position} at {clock} UTC, {ago} ago, by {value}</source>
   <translation>{format_position} à {clock} UTC, il y a {ago}, par {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position}, within {miles} NM</source>
   <translation>{format_position}, à {miles} NM près</translation>
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
   <translation>: sa fin est ici</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>All legs are done</source>
   <translation>Toutes les branches sont faites</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>An aid. Not for navigation: look at the chart before each leg.</source>
   <translation>Une aide. Ne pas utiliser pour la navigation : voir la carte avant chaque branche.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Break off</source>
   <translation>Interrompre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Ended {clock}: {replace}.</source>
   <translation>Terminé {clock} : {replace}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Found</source>
   <translation>Trouvée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Leg {number} done</source>
   <translation>Branche {number} faite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Legs</source>
   <translation>Branches</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>No search is logged for this case. Make one in step 3.</source>
   <translation>Aucune recherche inscrite pour ce cas. En faire une à l’étape 3.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Not found</source>
   <translation>Non trouvée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Planned {clock} by {by}.</source>
   <translation>Planifié {clock} par {by}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>So far coverage {c:.1f} of the area: {detection:.0%} if she is in it.</source>
   <translation>Jusqu’ici couverture {c:.1f} de la zone : {detection:.0%} si elle y est.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Spacing {miles} NM, {speed} kn.</source>
   <translation>Espacement {miles} NM, {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route</source>
   <translation>Les branches comme route</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route to the ship's own plotter {name}</source>
   <translation>Les branches comme route vers le traceur de bord {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search ends</source>
   <translation>La recherche finit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search has ended</source>
   <translation>La recherche est finie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>To {n}</source>
   <translation>À {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Written: {path}</source>
   <translation>Écrit : {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>due {clock}</source>
   <translation>prévu {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{degrees}  {miles} NM  {duration}</source>
   <translation>{degrees}  {miles} NM  {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{name} file</source>
   <translation>Fichier {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{number} {pattern_}</source>
   <translation>{number} {pattern_}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{ticked} of {count} legs, {share:.0%} of the track.</source>
   <translation>{ticked} branches sur {count}, {share:.0%} du parcours.</translation>
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
   <translation>Retour au cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Datum</source>
   <translation>Datum</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Search · {number}</source>
   <translation>Recherche · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Step of the search</source>
   <translation>Étape de la recherche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>reckoned: {basis}</source>
   <translation>calculé : {basis}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Along, degrees true</source>
   <translation>Selon, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Area {value:.1f} NM².</source>
   <translation>Zone {value:.1f} NM².</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage not known: type the visibility.</source>
   <translation>Couverture inconnue : taper la visibilité.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage {c:.1f}: finds her with {detection:.0%}, at best {detection_ideal:.0%}, if she is in it.</source>
   <translation>Couverture {c:.1f} : la trouve à {detection:.0%}, au mieux {detection_ideal:.0%}, si elle y est.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>First leg, degrees true</source>
   <translation>Première branche, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes on towards, degrees true</source>
   <translation>Progresse vers, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her drift</source>
   <translation>Suit sa dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her towards {degrees} at {knots:.1f} kn. </source>
   <translation>La suit vers {degrees} à {knots:.1f} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Legs along, degrees true</source>
   <translation>Branches selon, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Length, NM</source>
   <translation>Longueur, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Log this plan</source>
   <translation>Inscrire ce plan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Looked for</source>
   <translation>On cherche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Lookouts are tired</source>
   <translation>Veilleurs fatigués</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Over land, by an approximate coast: leg {numbers}</source>
   <translation>Au-dessus de la terre, selon un trait de côte approximatif : branche {numbers}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Pattern</source>
   <translation>Schéma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Searched by</source>
   <translation>Recherche par</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Sweep width {miles} NM: {why}. Detection by Koopman 1946.</source>
   <translation>Largeur de balayage {miles} NM : {why}. Détection selon Koopman 1946.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>The tables of IAMSAR Vol. II are used as SAR Danmark and JP 3-50 print them. The manual itself was not at hand.</source>
   <translation>Les tables d'IAMSAR Vol. II sont celles que publient SAR Danmark et JP 3-50. Le manuel lui-même n'était pas disponible.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>There is no datum yet: go back to step 1</source>
   <translation>Pas encore de datum : retourner à l’étape 1</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Track spacing, NM</source>
   <translation>Espacement, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Turns to port</source>
   <translation>Virages sur bâbord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM</source>
   <translation>Largeur, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM is not known: type it</source>
   <translation>Largeur, NM est inconnue : la taper</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>the sweep width, or the radius of the datum where that is less</source>
   <translation>la largeur de balayage, ou le rayon du datum s’il est moindre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{accessibleName} is not known: type it</source>
   <translation>{accessibleName} : inconnu, le taper</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{legs} {area} {cover}</source>
   <translation>{legs} {area} {cover}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{n} legs, {miles} NM, {duration}, until {clock} UTC.</source>
   <translation>{n} branches, {miles} NM, {duration}, jusqu’à {clock} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{value} {value2}</source>
   <translation>{value} {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>Cannot be read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>NFKD</source>
   <translation>NFKD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>earlier wording, corrected {clock} by {author}</source>
   <translation>texte antérieur, corrigé {clock} par {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source> in {lines:,} {value}</source>
   <translation> en {lines:,} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round own ship</source>
   <translation>À environ 5 NM du navire porteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round {number}</source>
   <translation>À environ 5 NM de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any case</source>
   <translation>Tout cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any place</source>
   <translation>Tout lieu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any time</source>
   <translation>Toute heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Anybody</source>
   <translation>Tous</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Author</source>
   <translation>Auteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Enter opens · arrow keys choose · Escape goes back</source>
   <translation>Entrée ouvre · flèches choisissent · Échap revient</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the log</source>
   <translation>Chercher au journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the whole log</source>
   <translation>Chercher dans tout le journal</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Nothing found</source>
   <translation>Rien trouvé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Place</source>
   <translation>Lieu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last hour</source>
   <translation>La dernière heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last {n} hours</source>
   <translation>Les {n} dernières heures</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The log cannot be searched now: {error}</source>
   <translation>Recherche au journal impossible : {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Time</source>
   <translation>Heure</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Today</source>
   <translation>Aujourd’hui</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Type words; all of them have to stand in one entry. Narrow it by the keys above, or by typing
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (miles round own ship)    near:5@014    in:chart</source>
   <translation>Taper des mots ; tous doivent figurer dans une même inscription. Restreindre par les touches ci-dessus, ou en tapant
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (milles autour du navire porteur)    near:5@014    in:chart</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What the chart shows now</source>
   <translation>Ce que montre la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What was found</source>
   <translation>Ce qui a été trouvé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Yesterday</source>
   <translation>Hier</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{entries}, the newest {shown}{in_lines} shown</source>
   <translation>{entries}, les {shown} plus récentes{in_lines} affichées</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{name}: {value}</source>
   <translation>{name} : {value}</translation>
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
   <translation>{total:,} inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Case {number} has no position</source>
   <translation>Le cas {number} n’a pas de position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Nobody called {value} has written anything</source>
   <translation>Personne nommé {value} n’a rien écrit</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Own position is not known: near:5@014 goes round a case</source>
   <translation>Position propre inconnue : near:5@014 cherche autour d’un cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>There is no case {value}</source>
   <translation>Il n’y a pas de cas {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Type a letter or a figure: signs are not searched for</source>
   <translation>Taper une lettre ou un chiffre : les signes ne sont pas cherchés</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>by:{value} may be {join}</source>
   <translation>by:{value} peut être {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>in: wants the word chart, and a chart on the screen</source>
   <translation>in: veut le mot chart, et une carte à l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>kind: is one of {join}</source>
   <translation>kind: vaut l’un de {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>near: wants a number of miles: near:5, or near:5@014 round a case</source>
   <translation>near: veut un nombre de milles : near:5, ou near:5@014 autour d’un cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>on: wants a day: on:yesterday, on:13.6. or on:2026-06-13</source>
   <translation>on: veut un jour : on:yesterday, on:13.6. ou on:2026-06-13</translation>
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
   <translation>La branche {number} de la recherche pour {number2} est à sa fin : la cocher au cas, Recherche</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>None yet.</source>
   <translation>Aucun.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>{title}, {value}</source>
   <translation>{title}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source> · say only that</source>
   <translation> · ne dire que cela</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Changed since {since}</source>
   <translation>Changé depuis {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>No change since {since}</source>
   <translation>Rien de changé depuis {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>SITREP {number}, {clock_or_date}</source>
   <translation>SITREP {number}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Send a no-change SITREP instead</source>
   <translation>Envoyer plutôt un SITREP sans changement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>The case has changed since {since}: say so</source>
   <translation>Le cas a changé depuis {since} : le dire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>now: {now}</source>
   <translation>maintenant : {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>was: {before}</source>
   <translation>avant : {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{counted} since {since}</source>
   <translation>{counted} depuis {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{lower}: {title_word}</source>
   <translation>{lower} : {title_word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{value} {word}</source>
   <translation>{value} {word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Add to register</source>
   <translation>Ajouter au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Already an actor of {number}</source>
   <translation>Déjà acteur de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>By her name in the register</source>
   <translation>Par son nom au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>In the register</source>
   <translation>Au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Name of the actor</source>
   <translation>Nom de l’acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken</source>
   <translation>Non accepté</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken: the target has no position</source>
   <translation>Non accepté : la cible n’a pas de position</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first</source>
   <translation>Ouvrir d’abord un cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first to log it as an actor</source>
   <translation>Ouvrir d’abord un cas pour l’inscrire comme acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Save as actor</source>
   <translation>Valider comme acteur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>heard {duration} ago</source>
   <translation>reçu il y a {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>name, e.g. patrol boat?</source>
   <translation>nom, p. ex. vedette ?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>to {destination}</source>
   <translation>vers {destination}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>{value} {duration}</source>
   <translation>{value} {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>{who}: {name}</source>
   <translation>{who} : {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Difference</source>
   <translation>Écart</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as T{value:02d}.</source>
   <translation>Suivie depuis {first} UTC comme T{value:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as {numbers}; since {newest} as T{number:02d}.</source>
   <translation>Poursuivi depuis {first} UTC comme {numbers}; depuis {newest} comme T{number:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS is silent. Place and motion are those of her echo on {source}.</source>
   <translation>Son AIS est muet. Lieu et mouvement sont ceux de son écho sur {source}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS says {miles} NM from the echo that was hers, and the echo is there. One of them is wrong: look, ask her.</source>
   <translation>Son AIS donne {miles} NM de l’écho qui était le sien, et l’écho est là. L’un des deux est faux : regarder, l’appeler.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>It came out of another echo: look which boat it is.</source>
   <translation>Issue d’un autre écho : voir de quelle embarcation il s’agit.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Own craft: no CPA alarm.</source>
   <translation>Propre embarcation : pas d’alarme CPA.</translation>
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
   <translation>il y a {duration}</translation>
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
   <translation>{value}il y a {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Chosen</source>
   <translation>Choisies</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Danger</source>
   <translation>Danger</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Every target in the picture has AIS.</source>
   <translation>Toutes les cibles à l’écran ont l’AIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No AIS</source>
   <translation>Sans AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No dangerous target.</source>
   <translation>Aucune cible dangereuse.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No target yet. They come from AIS and radar: {key} shows whether these are heard.</source>
   <translation>Aucune cible encore. Elles viennent de l’AIS et du radar : {key} montre s’ils sont reçus.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>None chosen. Actors of an open case and vessels of the register are.</source>
   <translation>Aucune choisie. Le sont les acteurs d’un cas ouvert et les navires du registre.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>the key is hidden where there is no register</source>
   <translation>the key is hidden where there is no register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{both} by AIS and radar</source>
   <translation>{both} par AIS et radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{lost} old or lost</source>
   <translation>{lost} anciennes ou perdues</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} of {n2} targets</source>
   <translation>{n} cibles sur {n2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} targets</source>
   <translation>{n} cibles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Fewer</source>
   <translation>Moins</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Line {name}</source>
   <translation>Ligne {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>More</source>
   <translation>Plus</translation>
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
   <translation>NON ENVOYÉ</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Nobody was told or called yet. Tell somebody, or log a call, on the page before.</source>
   <translation>Personne n’a été informé ni appelé. Informer quelqu’un, ou noter un appel, à la page précédente.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>The sheet</source>
   <translation>La feuille</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what</source>
   <translation>Qui a été informé de quoi</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what, oldest first</source>
   <translation>Qui a été informé de quoi, le plus ancien d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Write as PDF</source>
   <translation>Écrire en PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>noted by {by}</source>
   <translation>noté par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{clock} {at:%d %b}</source>
   <translation>{clock} {at:%d %b}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number:,} entries, the last {SHOWN} shown. The PDF has all of them.</source>
   <translation>{number:,} inscriptions, les {SHOWN} dernières affichées. Le PDF les a toutes.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number} entries</source>
   <translation>{number} inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{value} {who}</source>
   <translation>{value} {who}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>→ {result} · noted by {by}</source>
   <translation>→ {result} · noté par {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing} from the case. {n} positions from {first} to {last} UTC.</source>
   <translation>Au plus près {miles} NM à {at} UTC, relèvement depuis le cas {bearing}. {n} positions de {first} à {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>No track is kept · {number}</source>
   <translation>Aucun trajet gardé · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Range to the case</source>
   <translation>Distance au cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Select a target on the chart, then “Keep track” on the case.</source>
   <translation>Choisir une cible sur la carte, puis « Garder trajet » au cas.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>The case has no position to measure from.</source>
   <translation>Le cas n’a pas de position d’où mesurer.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Tracks kept of this case</source>
   <translation>Trajets gardés de ce cas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>{value} · {number}</source>
   <translation>{value} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not sent</source>
   <translation>Non envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not told: {join}</source>
   <translation>Non informés : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>The others may be told: {join}{rest}</source>
   <translation>Les autres peuvent être informés : {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>You may tell: {join}</source>
   <translation>Peuvent être informés : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>in {role}</source>
   <translation>en {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>known to pass on</source>
   <translation>transmet, connu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>lets it through</source>
   <translation>laisse passer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>may pass on</source>
   <translation>peut transmettre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>passes on</source>
   <translation>transmet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>rule {rule}</source>
   <translation>règle {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>{field}, {stopped}</source>
   <translation>{field}, {stopped}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>by {author}</source>
   <translation>par {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>struck out: {value}</source>
   <translation>rayé : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Add picture</source>
   <translation>Ajouter image</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>IMO</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>More about her</source>
   <translation>Plus à son sujet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Nothing seen yet.</source>
   <translation>Rien vu encore.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of the vessel</source>
   <translation>Image du navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of {name}: {caption}</source>
   <translation>Image de {name} : {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Seen before</source>
   <translation>Vu auparavant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Watched for: said when she comes into the picture</source>
   <translation>Surveillé : annoncé à son entrée à l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>What she did</source>
   <translation>Ce qu’il a fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her</source>
   <translation>Écrit à son sujet</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her. Press one to correct it or strike it out</source>
   <translation>Écrit à son sujet. Appuyer pour corriger ou rayer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>call sign</source>
   <translation>indicatif</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>written by {by}</source>
   <translation>écrit par {by}</translation>
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
   <translation>{caption} : l’image a disparu ou a été modifiée</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} earlier ones are in the register</source>
   <translation>{value} antérieurs sont au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} older pictures in the register's folder</source>
   <translation>{value} images antérieures au dossier du registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{w} {v}</source>
   <translation>{w} {v}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>A name or an MMSI is taken back where it was written: correct or strike out that line</source>
   <translation>Un nom ou un MMSI se reprend là où il fut écrit : corriger ou rayer cette ligne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>An MMSI has nine digits</source>
   <translation>Un MMSI a neuf chiffres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Call sign</source>
   <translation>Indicatif</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Conduct</source>
   <translation>Conduite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Flag</source>
   <translation>Pavillon</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>More about {name}</source>
   <translation>Plus sur {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>NGO ship</source>
   <translation>navire d’ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>New vessel in the register</source>
   <translation>Nouveau navire au registre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Operator</source>
   <translation>Exploitant</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save conduct</source>
   <translation>Valider conduite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save vessel</source>
   <translation>Valider navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say so when she comes into the picture</source>
   <translation>Le dire quand il entre à l’écran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say what she did</source>
   <translation>Dire ce qu’il a fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What she looks like</source>
   <translation>Son aspect</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What {name} did</source>
   <translation>Ce que {name} a fait</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Who saw it</source>
   <translation>Qui l’a vu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>coast guard</source>
   <translation>garde-côtes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>colour, length, weapons, anything that tells her from others</source>
   <translation>couleur, longueur, armes, tout ce qui le distingue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. 20 NM N of Zuwara</source>
   <translation>p. ex. 20 NM N de Zouara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. shots into the water near the boat, people taken back</source>
   <translation>p. ex. tirs à l’eau près de l’embarcation, personnes ramenées</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>name, or what she looks like</source>
   <translation>nom, ou son aspect</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>new {target}</source>
   <translation>nouveau {target}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>numbers and letters on the hull</source>
   <translation>chiffres et lettres sur la coque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>own crew, Seabird, another ship</source>
   <translation>propre équipage, Seabird, autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>patrol boat</source>
   <translation>patrouilleur</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>who runs her</source>
   <translation>qui l’exploite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>  ·  NO POSITIONS</source>
   <translation>  ·  AUCUNE POSITION</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source> ({why})</source>
   <translation> ({why})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>No valid policy is in force: give nobody a position</source>
   <translation>Aucune politique valable en vigueur : ne donner de position à personne</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>Positions to them only if the master releases it</source>
   <translation>Positions à eux seulement si le capitaine les autorise</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>The policy blocks positions to them</source>
   <translation>La politique leur bloque les positions</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>, corrected {times}</source>
   <translation>, corrigé {times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Belongs to</source>
   <translation>Appartient à</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>COG {degrees}</source>
   <translation>COG {degrees}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Corrected by {author}, {strftime}</source>
   <translation>Corrigé par {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>First written by {author}, {strftime}</source>
   <translation>Écrit d’abord par {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Reason: {void_reason}</source>
   <translation>Motif : {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>SOG {speed} kn</source>
   <translation>SOG {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Ship then: {join}</source>
   <translation>Navire alors : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Struck out by {author}, {strftime}</source>
   <translation>Rayé par {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>The ship's state at that time is not known</source>
   <translation>L’état du navire à cette heure est inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Written again without a change</source>
   <translation>Récrit sans changement</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {author}, written {strftime}{times}</source>
   <translation>par {author}, écrit {strftime}{times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {position_source}</source>
   <translation>par {position_source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{caption}: changed</source>
   <translation>{caption} : changé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{number} times</source>
   <translation>{number} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>→ {now}</source>
   <translation>→ {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Back, what is typed stays</source>
   <translation>Retour, la saisie reste</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Not saved: {value}</source>
   <translation>Non enregistré : {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{n} more</source>
   <translation>{n} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{text}. What you typed is still here</source>
   <translation>{text}. La saisie est encore là</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the day as YYYY-MM-DD, not {quoted}</source>
   <translation>Écrire le jour AAAA-MM-JJ, pas {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the time as YYYY-MM-DD HH:MM, in UTC, not {quoted}</source>
   <translation>Écrire l’heure AAAA-MM-JJ HH:MM, en UTC, pas {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>comma between them</source>
   <translation>virgule entre eux</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD</source>
   <translation>inconnu, sinon AAAA-MM-JJ</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD HH:MM</source>
   <translation>inconnu, sinon AAAA-MM-JJ HH:MM</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>{caption}: {quoted} is not a {value}number</source>
   <translation>{caption} : {quoted} n’est pas un nombre {value}valable</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>A guess</source>
   <translation>Une supposition</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Accuracy</source>
   <translation>Précision</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Air</source>
   <translation>Air</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Are in fact</source>
   <translation>Sont en fait</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>As it was given</source>
   <translation>Comme donné</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Call again after</source>
   <translation>Rappeler après</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Camera ahead of UTC</source>
   <translation>Appareil en avance sur UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Datum worked out from</source>
   <translation>Datum calculé d’après</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Drifts towards, degrees true</source>
   <translation>Dérive vers, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>IMO number</source>
   <translation>Numéro OMI</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Kind of vessel</source>
   <translation>Genre de navire</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the boat</source>
   <translation>Marques sur l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the hull</source>
   <translation>Marques sur la coque</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Number on the radar</source>
   <translation>Numéro au radar</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>RHIB or craft</source>
   <translation>RHIB ou embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Radius of the datum</source>
   <translation>Rayon du datum</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Remind after</source>
   <translation>Rappel après</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>SRR</source>
   <translation>SRR</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Sweep width</source>
   <translation>Largeur de balayage</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Swell</source>
   <translation>Houle</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>To be deleted on</source>
   <translation>À effacer le</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Track spacing</source>
   <translation>Espacement</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Visibility</source>
   <translation>Visibilité</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Water</source>
   <translation>Eau</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Were noted as</source>
   <translation>Notés comme</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Which number</source>
   <translation>Quel nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Who said it</source>
   <translation>Qui l’a dit</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>{said}, {unit}</source>
   <translation>{said}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Pregnant women are counted among the women too: raise the number of women</source>
   <translation>Les femmes enceintes comptent aussi parmi les femmes : augmenter le nombre de femmes</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Together {total}</source>
   <translation>Ensemble {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one less</source>
   <translation>un de moins</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one more</source>
   <translation>un de plus</translation>
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
   <translation>À bord par catégorie : {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_strip.py" />
   <source>The log is still being read</source>
   <translation>Lecture du journal en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Categories differ: {join} than the ledger</source>
   <translation>Écart par catégorie : {join} que le bilan</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>F{family} A{alone} I{infant}</source>
   <translation>Fa{family} S{alone} N{infant}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Medical cases</source>
   <translation>Cas médicaux</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>M{man} W{woman} ?{nobody}</source>
   <translation>H{man} F{woman} ?{nobody}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>of them pregnant: {number}</source>
   <translation>dont enceintes : {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{category}: {number}</source>
   <translation>{category}: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} + {alone} minors · {infant} inf.</source>
   <translation>{family} + {alone} mineurs · {infant} nourr.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} + {alone} alone · {infant} inf.</source>
   <translation>{family} {minors} + {alone} seuls · {infant} nourr.</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family / {alone} alone · {infants}</source>
   <translation>{family} {minors} en famille / {alone} seuls · {infants}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family · {alone} minors alone</source>
   <translation>{family} {minors} en famille · {alone} mineurs seuls</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{many} {value}</source>
   <translation>{many} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{man} men · {woman} wom. · {nobody} ?</source>
   <translation>{man} hom. · {woman} fem. · {nobody} ?</translation>
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
   <translation>{people} manquent : comptées {counted}, bilan {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people} too many: counted {counted}, ledger {ledger}, {place}</source>
   <translation>{people} de trop : comptées {counted}, bilan {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{value}: {dead}, not counted here</source>
   <translation>{value} : {dead}, non comptés ici</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{word}: {get}</source>
   <translation>{word} : {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/plot.py" />
   <source>{what}, {unit}</source>
   <translation>{what}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>CPA of {target_name}</source>
   <translation>CPA de {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Feeds</source>
   <translation>Flux</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No depth: is an echo sounder connected?</source>
   <translation>Pas de profondeur : un sondeur est-il branché ?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No device says anything</source>
   <translation>Aucun appareil ne dit rien</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No speed over ground: is there a GPS?</source>
   <translation>Pas de vitesse fond : y a-t-il un GPS ?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No wind: is an anemometer connected?</source>
   <translation>Pas de vent : un anémomètre est-il branché ?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Select a target on the chart or in the list. Of a dangerous one the past is drawn too</source>
   <translation>Sélectionnez une cible sur la carte ou dans la liste. D'une cible dangereuse, le passé est tracé aussi</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>UTC. A gap is a time without a valid value</source>
   <translation>UTC. Un vide est un temps sans valeur valable</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Wind speed</source>
   <translation>Vitesse du vent</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>{UNKNOWN} {unit}</source>
   <translation>{UNKNOWN} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>Authorities, and whether the position of a boat may be mailed to them</source>
   <translation>Autorités, et si la position d’une embarcation peut leur être envoyée par mail</translation>
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
   <translation>Ajouter une autorité</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Add somebody whom they tell</source>
   <translation>Ajouter quelqu’un qu’elle informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Change an authority</source>
   <translation>Modifier une autorité</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id, never changed later</source>
   <translation>Id, ne change jamais ensuite</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses</source>
   <translation>Adresses mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses, one a line, mail goes to the first</source>
   <translation>Adresses mail, une par ligne, le mail va à la première</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names</source>
   <translation>Autres noms</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names by which they are known, one a line</source>
   <translation>Autres noms sous lesquels elle est connue, un par ligne</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses</source>
   <translation>Modèles d’adresses</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses, * before the @ only</source>
   <translation>Modèles d’adresses, * seulement avant le @</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Put into the change</source>
   <translation>Mettre dans la modification</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Take this authority out</source>
   <translation>Retirer cette autorité</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones</source>
   <translation>Téléphones</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones, one a line</source>
   <translation>Téléphones, un par ligne</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are</source>
   <translation>Ce qu’elle est</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are: choose one</source>
   <translation>Ce qu’elle est : choisir</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell</source>
   <translation>Qui elle informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell; press to change</source>
   <translation>Qui elle informe ; appuyer pour modifier</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>confidence {confidence}</source>
   <translation>certitude {confidence}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>start comes first</source>
   <translation>start comes first</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>where this is known from</source>
   <translation>d’où on le sait</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>, source: {source}</source>
   <translation>, source : {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Addresses</source>
   <translation>Adresses</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>By {join}: {name}</source>
   <translation>Par {join} : {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Names by which they are known</source>
   <translation>Noms sous lesquels elle est connue</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Nobody is known or suspected to tell them, nor they anybody.</source>
   <translation>Personne n’est connu ni soupçonné de l’informer, ni elle d’informer quiconque.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>None entered: mail does not reach them</source>
   <translation>Aucune inscrite : le mail ne l’atteint pas</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Rule {rule}</source>
   <translation>Règle {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Source: {source}</source>
   <translation>Source : {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>What may be told by mail</source>
   <translation>Ce qui peut être dit par mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Where that is known from</source>
   <translation>D’où on le sait</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells them, and whom they tell</source>
   <translation>Qui l’informe, et qui elle informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells whom</source>
   <translation>Qui informe qui</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>seen {seen}</source>
   <translation>vu {seen}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>{name} {value} {name2}</source>
   <translation>{name} {value} {name2}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>1 thing gets looser</source>
   <translation>1 point s’assouplit</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>A proposal that cannot be read</source>
   <translation>Une proposition illisible</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirm</source>
   <translation>Confirmer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirmed: the changed directory is in force</source>
   <translation>Confirmé : l’annuaire modifié est en vigueur</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>LOOSER</source>
   <translation>PLUS SOUPLE</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing gets looser</source>
   <translation>Rien ne s’assouplit</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing is in force yet. Propose it, then a second person has to confirm it.</source>
   <translation>Rien n’est encore en vigueur. Proposer, puis une seconde personne doit confirmer.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Propose</source>
   <translation>Proposer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed by {by}, {when}</source>
   <translation>Proposé par {by}, {when}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed. It waits here, on every station of this ship, for a second person</source>
   <translation>Proposé. Attend ici, sur chaque poste du navire, une seconde personne</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>This cannot come into force:
{error}</source>
   <translation>Ceci ne peut entrer en vigueur :
{error}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Throw it away</source>
   <translation>Jeter</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Thrown away: the directory stays as it was</source>
   <translation>Jeté : l’annuaire reste comme il était</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What changes, looser first</source>
   <translation>Ce qui change, le plus souple d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What your change does</source>
   <translation>Ce que fait la modification</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Your name</source>
   <translation>Son nom</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>the log keeps it</source>
   <translation>le journal le garde</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>your name</source>
   <translation>son nom</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{loose} things get looser</source>
   <translation>{loose} points s’assouplissent</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{why}
It is not in force: a second person, not {by}, confirms it here.</source>
   <translation>{why}
Ce n’est pas en vigueur : une seconde personne, pas {by}, le confirme ici.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A list with them on it</source>
   <translation>Une liste où ils sont</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A room with them</source>
   <translation>Une salle avec eux</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how sure that is</source>
   <translation>Choisir à quel point c’est sûr</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how they tell them</source>
   <translation>Choisir comment elle les informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose whom they tell</source>
   <translation>Choisir qui elle informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>First seen</source>
   <translation>Vu d’abord</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Forwards everything</source>
   <translation>Transmet tout</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Heard by them</source>
   <translation>Entendu par eux</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>High</source>
   <translation>Haute</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How</source>
   <translation>Comment</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How sure</source>
   <translation>Certitude</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Is known to pass on</source>
   <translation>Transmet, c’est connu</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Last seen</source>
   <translation>Vu en dernier</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Low</source>
   <translation>Basse</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>May pass on</source>
   <translation>Peut transmettre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Medium</source>
   <translation>Moyenne</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>One desk with them</source>
   <translation>Même bureau qu’eux</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>That stands in the directory already: change it there</source>
   <translation>Cela figure déjà à l’annuaire : l’y modifier</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They do not tell them any more</source>
   <translation>Elle ne les informe plus</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They tell</source>
   <translation>Elle informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Whom {value} tells</source>
   <translation>Qui {value} informe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>report, article, own experience</source>
   <translation>rapport, article, expérience propre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>the key is there for an edge only</source>
   <translation>the key is there for an edge only</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>{what}: “{strip}” is no day. Write it like 2026-06-14</source>
   <translation>{what} : « {strip} » n’est pas un jour. Écrire comme 2026-06-14</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>heard by</source>
   <translation>entendu par</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>joint room</source>
   <translation>salle commune</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>one desk</source>
   <translation>même bureau</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{name} tells {name2}, {how}</source>
   <translation>{name} informe {name2}, {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{value} more</source>
   <translation>{value} de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A change waits already: confirm it or throw it away first</source>
   <translation>Une modification attend déjà : d’abord la confirmer ou la jeter</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A replay changes nothing</source>
   <translation>Une relecture ne modifie rien</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Change this authority</source>
   <translation>Modifier cette autorité</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Look at it</source>
   <translation>La voir</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>No policy in force: everything is refused</source>
   <translation>Aucune politique en vigueur : tout est refusé</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Policy {label}</source>
   <translation>Politique {label}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Position of the boat, by mail</source>
   <translation>Position de l’embarcation, par mail</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>See what it does</source>
   <translation>Voir son effet</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Use the ship's radio and telephone. The policy is mended in the settings and in its file.</source>
   <translation>Utiliser la radio et le téléphone du bord. La politique se répare dans les réglages et dans son fichier.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change is not proposed yet</source>
   <translation>La modification n’est pas encore proposée</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change takes this authority out</source>
   <translation>La modification retire cette autorité</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>a template that ships with Fairlead, not your organisation's own</source>
   <translation>un modèle fourni avec Fairlead, pas celui de l’organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>by {issuer}</source>
   <translation>par {issuer}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>policy {value} · directory {value2}</source>
   <translation>politique {value} · annuaire {value2}</translation>
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
   <translation>valable jusqu’au {valid_until:%d %b %Y}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{by} proposed a change at {when}: {why}. It waits for a second person</source>
   <translation>{by} a proposé une modification à {when} : {why}. Elle attend une seconde personne</translation>
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
   <translation>{title} : {kind} · {until}
{hashes}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Agency</source>
   <translation>Agence</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Ally</source>
   <translation>Allié</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Broadcast</source>
   <translation>Diffusion générale</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Coast guard</source>
   <translation>Garde-côtes</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Company</source>
   <translation>Compagnie</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Joint room</source>
   <translation>Salle commune</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Mailing list</source>
   <translation>Liste de diffusion</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Military</source>
   <translation>Militaire</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Militia</source>
   <translation>Milice</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Number of people</source>
   <translation>Nombre de personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our own position</source>
   <translation>Position propre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our track</source>
   <translation>Trajet propre</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Personal data of survivors</source>
   <translation>Données personnelles des rescapés</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of another ship</source>
   <translation>Position d’un autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of the boat</source>
   <translation>Position de l’embarcation</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Public</source>
   <translation>Public</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Rescue centre</source>
   <translation>Centre de sauvetage</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>State in port</source>
   <translation>État au port</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>What we are going to do</source>
   <translation>Nos intentions</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Words that tell none of these</source>
   <translation>Mots sans rien de tout cela</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>may be told</source>
   <translation>peut être dit</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>never told</source>
   <translation>jamais dit</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>the master decides</source>
   <translation>le capitaine décide</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>with care</source>
   <translation>avec prudence</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>{name}, {value}</source>
   <translation>{name}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Click the chart. Esc ends</source>
   <translation>Cliquer la carte. Esc termine</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Confirm that the position is really {join}</source>
   <translation>Confirmer que la position est vraiment {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Enter a position, e.g. {EXAMPLE}</source>
   <translation>Saisir une position, p. ex. {EXAMPLE}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Found in the text. Press the right one:</source>
   <translation>Trouvé dans le texte. Appuyer sur la bonne :</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>On land by our chart</source>
   <translation>À terre selon notre carte</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Pick on chart</source>
   <translation>Prendre sur carte</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Range and bearing</source>
   <translation>Distance et relèvement</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Ranges and bearings cannot be read here. Enter the position itself</source>
   <translation>Distances et relèvements ne se lisent pas ici. Saisir la position même</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>on land</source>
   <translation>à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>that far away</source>
   <translation>si loin</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{degrees} {miles} NM from us</source>
   <translation>{degrees} {miles} NM du bord</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{n} positions in the text. Press the right one:</source>
   <translation>{n} positions dans le texte. Appuyer sur la bonne :</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{range} away</source>
   <translation>à {range}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{said}. Yes, that is right</source>
   <translation>{said}. Oui, c’est juste</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{strip} (from {name} at {format_position})</source>
   <translation>{strip} (de {name} à {format_position})</translation>
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
   <translation>ACQ</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Acknowledge the most urgent alert</source>
   <translation>Acquitter l’alerte la plus urgente</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>COUNT</source>
   <translation>COMPTER</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Count people</source>
   <translation>Compter les personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>MOB</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Man overboard: marks this place and time</source>
   <translation>Homme à la mer : marque ce lieu et cette heure</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Mark an incident: the last 15 minutes are kept</source>
   <translation>Marquer un incident : les 15 dernières minutes sont gardées</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>TELL</source>
   <translation>AVISER</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>{word} {cap}</source>
   <translation>{word} {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing °</source>
   <translation>Relèv. °</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing, degrees true</source>
   <translation>Relèvement, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>From ▾</source>
   <translation>De ▾</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Measured from</source>
   <translation>Mesuré de</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range NM</source>
   <translation>Distance NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range, NM</source>
   <translation>Distance, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>{value}{bearing}° {distance} NM</source>
   <translation>{value}{bearing}° {distance} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Log lines, INCIDENT and MOB are saved at once. Cases, people and messages follow as soon as all of it is read.</source>
   <translation>Les lignes du journal, INCIDENT et MOB sont enregistrés aussitôt. Cas, personnes et messages suivent dès que tout est lu.</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Reading the log: {percent}</source>
   <translation>Lecture du journal : {percent}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>Time line of the replay</source>
   <translation>Ligne de temps de la relecture</translation>
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
   <translation>Un mot pour ce moment</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark</source>
   <translation>Repère</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark at {value:%H:%M:%S}</source>
   <translation>Repère à {value:%H:%M:%S}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark taken away</source>
   <translation>Repère enlevé</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Remove mark</source>
   <translation>Enlever le repère</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Set mark</source>
   <translation>Poser repère</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Writing</source>
   <translation>Écriture</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>{first} to {second}</source>
   <translation>{first} à {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>A mark at this moment, with a word; on a mark: change or remove it</source>
   <translation>Un repère à ce moment, avec un mot ; sur un repère : le modifier ou l’enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Picture filling</source>
   <translation>La situation se remplit</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Play</source>
   <translation>Lire</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Stretch</source>
   <translation>Extrait</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Take a stretch out</source>
   <translation>Sortir un extrait</translation>
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
   <translation>comme donné</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>assumed: nobody said how sure it is</source>
   <translation>supposé : personne n’a dit à quel point c’est sûr</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from her AIS, {duration} old</source>
   <translation>selon son AIS, vieux de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from own ship</source>
   <translation>depuis notre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from where it was typed</source>
   <translation>depuis la position saisie</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>her AIS is {duration} old</source>
   <translation>son AIS date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own log and fix, own leeway in it {age}</source>
   <translation>loch et position du bord, avec sa dérive au vent {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own position is not known</source>
   <translation>position propre inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>seen on scene {clock}</source>
   <translation>vu sur zone {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>set by the officer</source>
   <translation>réglé par l’officier</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>ship's sensor {value} {age}</source>
   <translation>capteur de bord {value} {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>too slow: no course reaches her</source>
   <translation>trop lent : aucune route ne la rejoint</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{degrees} {speed} kn, {whence}</source>
   <translation>{degrees} {speed} kn, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{duration} old</source>
   <translation>date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>The picture {path} could not be written</source>
   <translation>L’image {path} n’a pu être écrite</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source> {warning}.</source>
   <translation> {warning}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 piece waits</source>
   <translation>, 1 morceau attend</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 waits</source>
   <translation>, 1 attend</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} pieces wait</source>
   <translation>, {n} morceaux attendent</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} wait</source>
   <translation>, {n} attendent</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>1 time</source>
   <translation>1 fois</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: every feed from {since} UTC on, to the end of the mission ({times} marked by incidents).</source>
   <translation>Gardé définitivement : chaque flux dès {since} UTC, jusqu’à la fin de la mission ({times} marqués par incidents).</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: the feeds of {times} marked by incidents.</source>
   <translation>Gardé définitivement : les flux de {times} marqués par incidents.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>No second disk: if this computer's disk fails, the log is gone. Name a folder in the settings: [storage] second_disk</source>
   <translation>Pas de second disque : si le disque de cet ordinateur lâche, le journal est perdu. Nommer un dossier dans les réglages : [storage] second_disk</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Copied so far: {copied}</source>
   <translation>Second disque {fault}. {failed}. Copié jusqu’ici : {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Nothing is copied yet.</source>
   <translation>Second disque {fault}. {failed}. Rien n’est encore copié.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {folder}: {copied}</source>
   <translation>Second disque {folder} : {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk: {by} copies to it.</source>
   <translation>Second disque : {by} y copie.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>The log, media and pinned feeds of this mission are copied to it from the beginning</source>
   <translation>Le journal, les médias et les flux retenus de cette mission y sont copiés depuis le début</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Use this disk</source>
   <translation>Utiliser ce disque</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>encrypted with the key of this log</source>
   <translation>chiffré avec la clé de ce journal</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>entries to {through:,}, </source>
   <translation>inscriptions jusqu’à {through:,}, </translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>feeds of incidents to {clock}{wait}</source>
   <translation>flux d’incidents jusqu’à {clock}{wait}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>the whole log to {backup_seq:,} copied and verified {clock_or_date} UTC</source>
   <translation>tout le journal jusqu’à {backup_seq:,} copié et vérifié {clock_or_date} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{media} originals</source>
   <translation>{media} originaux</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{parts}.</source>
   <translation>{parts}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{pinned} times</source>
   <translation>{pinned} fois</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{value:.1f} GB free</source>
   <translation>{value:.1f} GB libres</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{waiting:,} wait</source>
   <translation>{waiting:,} en attente</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Choose…</source>
   <translation>Choisir…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder</source>
   <translation>Dossier de données</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder: the log, photos and recordings of all missions. Empty: the usual place</source>
   <translation>Dossier de données : journal, photos et enregistrements de toutes les missions. Vide : le lieu habituel</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>If this computer is lost, so is the log</source>
   <translation>Si cet ordinateur est perdu, le journal l’est aussi</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk</source>
   <translation>Second disque</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk or stick: the log and the evidence go there too, while it happens</source>
   <translation>Second disque ou clé USB : le journal et les preuves y vont aussi, à mesure</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>That is the data folder itself: name another disk</source>
   <translation>C’est le dossier de données lui-même : nommer un autre disque</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>copies on {second}</source>
   <translation>copies sur {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>e.g. /media/EVIDENCE; empty for none</source>
   <translation>p. ex. /media/EVIDENCE ; vide pour aucun</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>no second disk</source>
   <translation>pas de second disque</translation>
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
   <translation>, écoute en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value:.0f} % of the time</source>
   <translation>, {value:.0f} % du temps</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value}</source>
   <translation>, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Add by hand</source>
   <translation>Ajouter à la main</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Address and port, or path</source>
   <translation>Adresse et port, ou chemin</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Is the device on the ship's network? Press Add by hand.</source>
   <translation>L’appareil est-il sur le réseau du bord ? Appuyer sur Ajouter à la main.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listen there</source>
   <translation>Écouter là</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listening. Nothing is sent to any device</source>
   <translation>Écoute. Rien n’est envoyé à aucun appareil</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Looking for ports…</source>
   <translation>Recherche de ports…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Name of {port}</source>
   <translation>Nom de {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing found that can be understood</source>
   <translation>Rien de compréhensible trouvé</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing is plugged in that this computer knows as a port.</source>
   <translation>Rien de branché que cet ordinateur reconnaisse comme port.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Or go on without: the log, the reports and the chart work, and devices can be added at any time on the device page.</source>
   <translation>Ou continuer sans : le journal, les rapports et la carte marchent, et les appareils s’ajoutent à tout moment à la page des appareils.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Plug in the USB adapter or the multiplexer and press Search again; a USB hub without its own power is often the reason.</source>
   <translation>Brancher l’adaptateur USB ou le multiplexeur et relancer la recherche ; un hub USB sans alimentation propre est souvent la cause.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Search again</source>
   <translation>Chercher encore</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Serial, by its path</source>
   <translation>Série, par son chemin</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use</source>
   <translation>Utiliser</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use {port}</source>
   <translation>Utiliser {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Write it as {value}</source>
   <translation>L’écrire comme {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, listening on</source>
   <translation>{inputs} trouvées, écoute en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, nothing is ever sent to them</source>
   <translation>{inputs} trouvées, rien ne leur est jamais envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{value} </source>
   <translation>{value} </translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>✓ In use</source>
   <translation>✓ Utilisé</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>A policy of your organisation, signed ashore. It comes into force only if its signature is by the key below.</source>
   <translation>Une politique de l’organisation, signée à terre. Elle n’entre en vigueur que si sa signature est de la clé ci-dessous.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AUR gives AUR-26-001</source>
   <translation>AUR donne AUR-26-001</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AURORA</source>
   <translation>AURORA</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Alarms sound until somebody acknowledges them. Turn the loudspeaker of this computer up first.</source>
   <translation>Les alarmes sonnent jusqu’à l’acquittement. Monter d’abord le haut-parleur de cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>DAUR</source>
   <translation>DAUR</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Did you hear it?</source>
   <translation>L’a-t-on entendu ?</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Encrypt this ship's data: ask me for a passphrase right after the start</source>
   <translation>Chiffrer les données de ce navire : demander une phrase secrète juste après le démarrage</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>IMO number, seven digits</source>
   <translation>Numéro OMI, sept chiffres</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Is the right output chosen, is it muted, is a loudspeaker plugged in? Press Play again. Without sound the alert bar flashes, and somebody must watch it</source>
   <translation>La bonne sortie est-elle choisie, muette, un haut-parleur est-il branché ? Appuyer encore sur Jouer. Sans son la barre d’alertes clignote, et quelqu’un doit la surveiller</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>It stands on reports and on the distress card, and your own echo is not shown as a target.</source>
   <translation>Figure sur les rapports et la fiche de détresse, et l’écho propre n’est pas montré comme cible.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Letters before case numbers</source>
   <translation>Lettres avant les numéros de cas</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>MMSI, nine digits</source>
   <translation>MMSI, neuf chiffres</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}.</source>
   <translation>NON chiffré : {NOT_ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT heard: alarms can only be seen</source>
   <translation>NON entendu : les alarmes ne peuvent être que vues</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Name the file, or take one of those above</source>
   <translation>Nommer le fichier, ou prendre l’un de ceux ci-dessus</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Organisation</source>
   <translation>Organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Our own file</source>
   <translation>Notre fichier</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Play the alarm sound</source>
   <translation>Jouer le son d’alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Policy file</source>
   <translation>Fichier de politique</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Ship's name</source>
   <translation>Nom du navire</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>The policy decides what this computer may tell whom. It is checked before anything leaves.</source>
   <translation>La politique décide ce que cet ordinateur peut dire à qui. Elle est vérifiée avant que rien ne parte.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Trusted key</source>
   <translation>Clé de confiance</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>With a broken or unsigned file nothing that tells a position leaves this computer.</source>
   <translation>Avec un fichier abîmé ou non signé, rien qui dise une position ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Yes, I heard it</source>
   <translation>Oui, entendu</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>asked right after the start</source>
   <translation>demandé juste après le démarrage</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>none chosen</source>
   <translation>aucun choisi</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not named</source>
   <translation>non nommé</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not now</source>
   <translation>pas maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not tested</source>
   <translation>non testé</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>of whoever signs your policy, base64</source>
   <translation>de qui signe la politique, base64</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>Played on: {name}</source>
   <translation>Joué sur : {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>There is no loudspeaker{why}. The computer's own beep was tried. Without sound alarms are seen only</source>
   <translation>Aucun haut-parleur{why}. Le bip de l’ordinateur a été essayé. Sans son les alarmes ne sont que vues</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>, a copy of the old one stays beside it</source>
   <translation>, une copie de l’ancien reste à côté</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Alarm sound</source>
   <translation>Son d’alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Change it later</source>
   <translation>Modifier plus tard</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Data</source>
   <translation>Données</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Distress card  Shift+F4</source>
   <translation>Fiche de détresse  Shift+F4</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Encrypt the data</source>
   <translation>Chiffrer les données</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Fairlead · Set up</source>
   <translation>Fairlead · Configuration</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>It will be copied beside the new one when that is written</source>
   <translation>Il sera copié à côté du nouveau quand celui-ci sera écrit</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Mend it, or press Skip</source>
   <translation>Corriger, ou appuyer sur Passer</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Next: {what}</source>
   <translation>Suivant : {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Not written. {first}</source>
   <translation>Non écrit. {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Policy</source>
   <translation>Politique</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ready</source>
   <translation>Prêt</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set the old file aside and begin anew</source>
   <translation>Mettre l’ancien fichier de côté et recommencer</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set up</source>
   <translation>Configurer</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ship and organisation</source>
   <translation>Navire et organisation</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Skip</source>
   <translation>Passer</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start now, set up later  F12</source>
   <translation>Démarrer, configurer plus tard  F12</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start the bridge</source>
   <translation>Démarrer la passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Step {value} of {n}</source>
   <translation>Étape {value} sur {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Test the alarm sound</source>
   <translation>Tester le son d’alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What is connected</source>
   <translation>Ce qui est branché</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What may be told to whom</source>
   <translation>Ce qui peut être dit à qui</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Where the data is kept</source>
   <translation>Où les données sont gardées</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Written to</source>
   <translation>Écrit dans</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>on the device page (press the lowest line of the window), or: fairlead setup</source>
   <translation>à la page des appareils (appuyer sur la ligne du bas de la fenêtre), ou : fairlead setup</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{capitalize} colours</source>
   <translation>Couleurs {capitalize}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{first}. Nothing is written while it stands there</source>
   <translation>{first}. Rien n’est écrit tant que cela reste</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source> ({source})</source>
   <translation> ({source})</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC, moved towards {towards}{source}. Circle: accuracy given, and 0.1 kn since.</source>
   <translation>Signalé {at:%H:%M} UTC, déplacé vers {towards}{source}. Cercle : précision donnée, et 0,1 kn depuis.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC. How she drifts is not known.</source>
   <translation>Signalé {at:%H:%M} UTC. Sa dérive est inconnue.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>drifted {nm:.1f} NM since {at:%H:%M}</source>
   <translation>dérivé {nm:.1f} NM depuis {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>present speed over ground</source>
   <translation>vitesse fond actuelle</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed from the settings</source>
   <translation>vitesse des réglages</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed set by the officer</source>
   <translation>vitesse réglée par l’officier</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>{value:03d}° at {value2:.1f} kn</source>
   <translation>{value:03d}° à {value2:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>, signs entries</source>
   <translation>, signe les inscriptions</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>At least 4 figures or letters. It says whose name an entry carries; it locks nothing.</source>
   <translation>Au moins 4 chiffres ou lettres. Dit quel nom porte une inscription ; ne verrouille rien.</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Change PIN</source>
   <translation>Changer PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Comes beside</source>
   <translation>S’ajoute</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Do without a PIN</source>
   <translation>Se passer de PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN</source>
   <translation>Nouveau PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN again</source>
   <translation>Nouveau PIN encore</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Nobody: what is entered is unsigned</source>
   <translation>Personne : ce qui est saisi n’est pas signé</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>On watch</source>
   <translation>De quart</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN now</source>
   <translation>PIN actuel</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN {what}</source>
   <translation>PIN {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Save PIN</source>
   <translation>Valider PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set</source>
   <translation>Fixer</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set a PIN</source>
   <translation>Fixer un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off {name}</source>
   <translation>Retirer {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Take the watch</source>
   <translation>Prendre le quart</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Takes over</source>
   <translation>Prend la relève</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>The new PIN is not the same twice</source>
   <translation>Les deux nouveaux PIN diffèrent</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Who takes the watch</source>
   <translation>Qui prend le quart</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Wrong PIN for {name}. The watch stays as it is</source>
   <translation>Mauvais PIN pour {name}. Le quart reste comme il est</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>since {clock_or_date}{signs}</source>
   <translation>depuis {clock_or_date}{signs}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>taken away</source>
   <translation>retiré</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>the form is only reached where there are PINs</source>
   <translation>the form is only reached where there are PINs</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{left} is signed off</source>
   <translation>{left} n’est plus identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN now</source>
   <translation>{name} a maintenant un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN: enter it</source>
   <translation>{name} a un PIN : le saisir</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has no PIN any more</source>
   <translation>{name} n’a plus de PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} {role}</source>
   <translation>{name} {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name}, with {value} signed on</source>
   <translation>{name}, avec {value} identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{value} the PIN of {name}</source>
   <translation>{value} : le PIN de {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>No sound: alarms are seen only</source>
   <translation>Pas de son : les alarmes ne sont que vues</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>Sound is turned off in the settings (screen.sound)</source>
   <translation>Le son est coupé dans les réglages (screen.sound)</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>no sound device</source>
   <translation>aucun appareil de son</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>{why}. Plug in a loudspeaker, then test it: List, Sound</source>
   <translation>{why}. Brancher un haut-parleur, puis l’essayer : Liste, Son</translation>
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
   <translation>les appareils de son ne peuvent être listés ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker cannot be opened ({error})</source>
   <translation>le haut-parleur ne s’ouvre pas ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker failed ({error})</source>
   <translation>le haut-parleur a lâché ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker is not open</source>
   <translation>le haut-parleur n’est pas ouvert</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker takes nothing: is it still plugged in?</source>
   <translation>le haut-parleur ne prend rien : est-il encore branché ?</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>this computer has no sound device</source>
   <translation>cet ordinateur n’a aucun appareil de son</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>. {trouble}</source>
   <translation>. {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarm</source>
   <translation>Alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarms never go below {value} %, warnings never below {value2} %</source>
   <translation>Les alarmes jamais sous {value} %, les avertissements jamais sous {value2} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Distress</source>
   <translation>Détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Louder</source>
   <translation>Plus fort</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Loudspeaker: {name}</source>
   <translation>Haut-parleur : {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>No loudspeaker is looked for here: the computer's own beep sounds</source>
   <translation>Aucun haut-parleur cherché ici : le bip de l’ordinateur sonne</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Quieter</source>
   <translation>Moins fort</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Test {lower}</source>
   <translation>Tester : {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Volume</source>
   <translation>Volume</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Warning</source>
   <translation>Avertissement</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{NO_SOUND}. {sentence} It is looked for again every ten seconds</source>
   <translation>{NO_SOUND}. {sentence} Nouvelle recherche toutes les dix secondes</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{volume} %</source>
   <translation>{volume} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_thread.py" />
   <source>the library for sound cannot be loaded ({error})</source>
   <translation>la bibliothèque de son ne peut être chargée ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>picture stopped</source>
   <translation>image figée</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training alarm</source>
   <translation>alarme d’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training distress</source>
   <translation>détresse d’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training warning</source>
   <translation>avertissement d’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>AIS and radar</source>
   <translation>AIS et radar</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>radar, her AIS is silent</source>
   <translation>radar, son AIS est muet</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>BLOCKS ALL</source>
   <translation>BLOQUE TOUT</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Brightness and colours ({cap})</source>
   <translation>Luminosité et couleurs ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>By the ledger
{on_board_words}</source>
   <translation>Selon le bilan
{on_board_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>COUNT OF {short_number}</source>
   <translation>COMPTE {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DEMO</source>
   <translation>DÉMO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DRILL</source>
   <translation>EXERC.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>LOSING DATA</source>
   <translation>PERD DES DONNÉES</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nobody is signed on: what is entered carries no name. {cap}</source>
   <translation>Personne n’est identifié : ce qui est saisi ne porte pas de nom. {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nothing here is live, and nothing is sent.
What would have gone: {key}</source>
   <translation>Rien ici n’est réel, et rien n’est envoyé.
Ce qui serait parti : {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF</source>
   <translation>ARRÊT</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF in replay</source>
   <translation>ARRÊT en relect.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POLICY</source>
   <translation>POLITIQUE</translation>
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
   <translation>RELECT.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC of {value}</source>
   <translation>UTC de {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · own clock</source>
   <translation>UTC · horloge propre</translation>
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
   <translation>Non signé</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>a replay is not recorded again</source>
   <translation>une relecture n’est pas enregistrée de nouveau</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>nothing is recorded</source>
   <translation>rien n’est enregistré</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>the computer</source>
   <translation>l’ordinateur</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} from {source}, {duration} old</source>
   <translation>{caption} de {source}, date de {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} · {source}</source>
   <translation>{caption} · {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption}: no source</source>
   <translation>{caption} : aucune source</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} expired</source>
   <translation>{label} expirée</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} ✓</source>
   <translation>{label} ✓</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{lines} lines recorded, {lost} lost</source>
   <translation>{lines} lignes enregistrées, {lost} perdues</translation>
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
Qui peut être informé de quoi : {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number} from now on</source>
   <translation>Comptage pour {number} dès maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number}. {still_open} cases are open</source>
   <translation>Comptage pour {number}. {still_open} cas sont ouverts</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Deceased</source>
   <translation>Décédée</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log is still being read</source>
   <translation>NON COMPTÉ. Lecture du journal en cours</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log takes nothing: see the alarm</source>
   <translation>NON COMPTÉ. Le journal ne prend rien : voir l’alarme</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>No case is open. Open one first: {key}</source>
   <translation>Aucun cas ouvert. En ouvrir un d’abord : {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nobody was counted yet</source>
   <translation>Personne n’est encore compté</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nothing to undo</source>
   <translation>Rien à annuler</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Open a case first: F2</source>
   <translation>Ouvrir d’abord un cas : F2</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Pregnant</source>
   <translation>Enceinte</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>The last person was counted as {who}. Only a woman is counted as pregnant</source>
   <translation>La dernière personne a été comptée comme {who}. Seule une femme se compte comme enceinte</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Undo last</source>
   <translation>Annuler dernier</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>for {short_number}</source>
   <translation>pour {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>undone at the ladder</source>
   <translation>annulé à l’échelle</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{number} was closed. People are still counted for it</source>
   <translation>{number} a été clos. On y compte encore des personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{text} here. The last was counted by {author_of} at {station_of}</source>
   <translation>{text} ici. Le dernier a été compté par {author_of} au poste {station_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_count.py" />
   <source>{boat} trip {trip}</source>
   <translation>{boat} rotation {trip}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>Last counted</source>
   <translation>Derniers comptés</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>{author_of}, {station}</source>
   <translation>{author_of}, {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>+{pending} saving…</source>
   <translation>+{pending} en cours…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>, {pending} being saved</source>
   <translation>, {pending} en cours d’enregistrement</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>C  ·  press to count {number}</source>
   <translation>C  ·  appuyer pour compter {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>Counting {words}</source>
   <translation>Comptage : {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>last +1 at {last}</source>
   <translation>dernier +1 à {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{cap}  ·  {number} noted</source>
   <translation>{cap}  ·  noté : {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{name}: {said}</source>
   <translation>{name} : {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{word}: {text}</source>
   <translation>{word} : {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT SAVED: {value}. Press it again</source>
   <translation>NON ENREGISTRÉ : {value}. Appuyer encore</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT UNDONE: {value}. Undo again</source>
   <translation>NON ANNULÉ : {value}. Annuler encore</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>{n} NOT SAVED: {value}. Count again</source>
   <translation>{n} NON ENREGISTRÉS : {value}. Compter encore</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip</source>
   <translation>Rot. suiv.</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip
{value}</source>
   <translation>Rot. suiv.
{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip: {boat} trip {value}</source>
   <translation>Rotation suivante : {boat} rotation {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Nobody was counted here yet</source>
   <translation>Personne n’a encore été compté ici</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>all cases</source>
   <translation>tous les cas</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>and {dead} dead</source>
   <translation>et {dead} morts</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>number reported: not known</source>
   <translation>nombre signalé : inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of about {n} reported</source>
   <translation>sur env. {n} signalées</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of {n} reported</source>
   <translation>sur {n} signalées</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people</source>
   <translation>personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people left a place they never came to</source>
   <translation>des personnes ont quitté un lieu où elles n’étaient jamais arrivées</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>person</source>
   <translation>personne</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{pending} saving…</source>
   <translation>{pending} en cours…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{value}: ledger {ledger}, recount {counted}</source>
   <translation>{value} : bilan {ledger}, recomptage {counted}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>, kind by AIS</source>
   <translation>, genre selon AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Not taken back: people were counted for {case} since. Close it instead</source>
   <translation>Non repris : des personnes ont depuis été comptées pour {case}. Le clore plutôt</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Only a part of it was taken: see the log, and write the rest again</source>
   <translation>Une partie seulement a été prise : voir le journal, et récrire le reste</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Opened from target {whole_name}</source>
   <translation>Ouvert depuis la cible {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back at once</source>
   <translation>Repris aussitôt</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back: {text}</source>
   <translation>Repris : {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>target {whole_name}</source>
   <translation>cible {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{called} is an actor of {number}</source>
   <translation>{called} est un acteur de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{number} opened at {target_name}</source>
   <translation>{number} ouvert à {target_name}</translation>
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
   <translation>{target_name} est une position de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>As planned</source>
   <translation>Comme prévu</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Course to steer, degrees true</source>
   <translation>Cap à suivre, degrés vrais</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>End the drill</source>
   <translation>Finir l’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Helm</source>
   <translation>Barre</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Instructor</source>
   <translation>Instructeur</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Order</source>
   <translation>Ordre</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Speed through the water, kn</source>
   <translation>Vitesse surface, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The clock stands</source>
   <translation>L’horloge est arrêtée</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The helm: {key}</source>
   <translation>La barre : {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The instructor's window ({key})</source>
   <translation>La fenêtre de l’instructeur ({key})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Yes, end it</source>
   <translation>Oui, le finir</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>{clock} of {clock2}</source>
   <translation>{clock} sur {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>1 run</source>
   <translation>1 rotation</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>A scenario of your own</source>
   <translation>Un scénario à soi</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Begin the drill</source>
   <translation>Débuter l’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Choose a scenario</source>
   <translation>Choisir un scénario</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Earlier runs in this training folder</source>
   <translation>Passages précédents dans ce dossier d’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>How fast</source>
   <translation>Allure</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It is judged by</source>
   <translation>Évalué selon</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It trains</source>
   <translation>Il entraîne</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level} · {value:.0f} min · {best}</source>
   <translation>Niveau {level} · {value:.0f} min · {best}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level}, {value:.0f} minutes, seed {seed}</source>
   <translation>Niveau {level}, {value:.0f} minutes, graine {seed}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Look for it</source>
   <translation>Le chercher</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>None yet</source>
   <translation>Aucun encore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Nothing: it is not judged</source>
   <translation>Rien : ce n’est pas évalué</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer</source>
   <translation>Officier</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer who is trained</source>
   <translation>Officier en formation</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Second window</source>
   <translation>Seconde fenêtre</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Seed</source>
   <translation>Graine</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>The trainee is told</source>
   <translation>L’élève est informé</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Which drill?</source>
   <translation>Quel exercice ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>With an instructor</source>
   <translation>Avec instructeur</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Write the path of a scenario file, or look for it</source>
   <translation>Écrire le chemin d’un fichier de scénario, ou le chercher</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>its own</source>
   <translation>la sienne</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run since it was changed</source>
   <translation>pas joué depuis sa modification</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run yet</source>
   <translation>pas encore lancé</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>of an earlier wording</source>
   <translation>d’un texte antérieur</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>path of a scenario file (.toml)</source>
   <translation>chemin d’un fichier de scénario (.toml)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>signs on by himself if left out</source>
   <translation>s’identifie lui-même si vide</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>with an instructor</source>
   <translation>avec un instructeur</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{began:%d %b %Y %H:%M}  {weight} of {weight2}  {value}</source>
   <translation>{began:%d %b %Y %H:%M}  {weight} sur {weight2}  {value}</translation>
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
   <translation>{n} passages</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{runs}, best {weight} of {weight2}</source>
   <translation>{runs}, meilleur {weight} sur {weight2}</translation>
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
   <translation>{word} · Quel exercice ? · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>, {lower}</source>
   <translation>, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>A place on the chart instead</source>
   <translation>Un lieu sur la carte à la place</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Let it happen</source>
   <translation>Le déclencher</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Nature of distress</source>
   <translation>Nature de la détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Of whom, or where she is</source>
   <translation>De qui, ou où il est</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Own MOB device</source>
   <translation>Propre appareil MOB</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>The bridge hears the calls of others. Choose another vessel</source>
   <translation>La passerelle entend les appels des autres. Choisir un autre navire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>What?</source>
   <translation>Quoi ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>at {format_position}</source>
   <translation>à {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>of {value}</source>
   <translation>de {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>where {currentText} is</source>
   <translation>où est {currentText}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{name} has no MMSI: no radio that could send a DSC call</source>
   <translation>{name} n’a pas de MMSI : aucune radio qui puisse émettre un appel DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{value} {where}{nature}</source>
   <translation>{value} {where}{nature}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source> until {clock}</source>
   <translation> jusqu’à {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Bad checksums</source>
   <translation>Sommes fausses</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin the fault</source>
   <translation>Débuter la panne</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin: {port} {lower}</source>
   <translation>Débuter : {port} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Choose a device, and what is wrong with it</source>
   <translation>Choisir un appareil, et sa panne</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>For minutes</source>
   <translation>Minutes</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How far, NM</source>
   <translation>Distance, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How fast, kn</source>
   <translation>Vitesse, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jamming</source>
   <translation>Brouillage</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jump</source>
   <translation>Saut</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend</source>
   <translation>Réparer</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend {port} {kind}</source>
   <translation>Réparer {port} {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>No fix</source>
   <translation>Sans position</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Noise</source>
   <translation>Bruit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Of the sentences, %</source>
   <translation>Des phrases, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added</source>
   <translation>Secondes ajoutées</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added to its time</source>
   <translation>Secondes ajoutées à son heure</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Share of the sentences, %</source>
   <translation>Part des phrases, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, degrees</source>
   <translation>Vers, degrés</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, °</source>
   <translation>Vers, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Unplug</source>
   <translation>Débrancher</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>What is wrong?</source>
   <translation>Quelle panne ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Which device?</source>
   <translation>Quel appareil ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong now</source>
   <translation>En panne</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong time</source>
   <translation>Heure fausse</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>until mended</source>
   <translation>permanente</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>{port}: {lower}{until}</source>
   <translation>{port} : {lower}{until}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/group.py" />
   <source>{clock}  {text}</source>
   <translation>{clock}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/group.py" />
   <source>{name}: a number from {low:g} to {high:g}</source>
   <translation>{name} : un nombre de {low:g} à {high:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Another text</source>
   <translation>Autre texte</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>It speaks of</source>
   <translation>Il parle de</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Mail</source>
   <translation>Mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: VHF</source>
   <translation>Texte libre : VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: mail</source>
   <translation>Texte libre : mail</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: telephone</source>
   <translation>Texte libre : téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Send it now</source>
   <translation>Envoyer maintenant</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Telephone</source>
   <translation>Téléphone</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Text, as the trainee gets it</source>
   <translation>Texte, tel que reçu par l’élève</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>What comes to the bridge?</source>
   <translation>Qu’est-ce qui arrive à la passerelle ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>No alert waits for an answer</source>
   <translation>Aucune alerte n’attend de réponse</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's log</source>
   <translation>Le journal de l’élève</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's picture</source>
   <translation>L’écran de l’élève</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The truth</source>
   <translation>La vérité</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>{n} not acknowledged: {join}</source>
   <translation>{n} non acquittées : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>After-action report</source>
   <translation>Rapport d’exercice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Beside the earlier runs</source>
   <translation>À côté des passages précédents</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Earlier runs</source>
   <translation>Passages précédents</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>In short</source>
   <translation>En bref</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>PDF: {breakable}</source>
   <translation>PDF : {breakable}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>The whole report</source>
   <translation>Le rapport entier</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>{word} · After-action report · Fairlead</source>
   <translation>{word} · Rapport d’exercice · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The drill is over. The report comes by itself.</source>
   <translation>L’exercice est fini. Le rapport vient de lui-même.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The report could not be written: {why}. Closing the window tries again</source>
   <translation>Le rapport n’a pu être écrit : {why}. Fermer la fenêtre essaie encore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>For the instructor only</source>
   <translation>Pour l’instructeur seul</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note for the report</source>
   <translation>Note pour le rapport</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note it</source>
   <translation>Le noter</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Nothing yet</source>
   <translation>Rien encore</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back</source>
   <translation>Reprendre</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back {text}</source>
   <translation>Reprendre {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>The trainee has read</source>
   <translation>L’élève a lu</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>There is nothing that can be taken back</source>
   <translation>Rien ne peut être repris</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>To come</source>
   <translation>À venir</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>what you see, in your own words</source>
   <translation>ce qu’on voit, en mots simples</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>aid to navigation</source>
   <translation>aide à la navigation</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>coast station</source>
   <translation>station côtière</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS off</source>
   <translation>AIS coupé</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS on</source>
   <translation>AIS actif</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS says</source>
   <translation>L’AIS dit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>By her plan again</source>
   <translation>Reprend son plan</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Choose what she is to do</source>
   <translation>Choisir ce qu’il doit faire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course to steer, degrees</source>
   <translation>Cap à suivre, degrés</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, degrees</source>
   <translation>Route, degrés</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, °</source>
   <translation>Cap, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>False name</source>
   <translation>Faux nom</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Let her do that</source>
   <translation>Qu’il le fasse</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>One more</source>
   <translation>Un de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her elsewhere: click the chart</source>
   <translation>Le placer ailleurs : cliquer la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her there</source>
   <translation>Le placer là</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Remove her</source>
   <translation>L’enlever</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Say that</source>
   <translation>Dire cela</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Speed to make, kn</source>
   <translation>Vitesse à prendre, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>The truth again</source>
   <translation>De nouveau la vérité</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Those who are there</source>
   <translation>Ceux qui sont là</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Vessel</source>
   <translation>Navire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What does she do?</source>
   <translation>Que fait-il ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What is she?</source>
   <translation>Qu’est-ce que c’est ?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Where? Then click the chart</source>
   <translation>Où ? Puis cliquer la carte</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom</source>
   <translation>Qui</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom it is about</source>
   <translation>Duquel il s’agit</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Write the name that her AIS is to say</source>
   <translation>Écrire le nom que son AIS doit dire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>a name that is not hers</source>
   <translation>un nom qui n’est pas le sien</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>invented if left out</source>
   <translation>inventé si vide</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>no AIS</source>
   <translation>sans AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, added, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, ajouté, {ais}. {position}, route {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, {ais}. {position}, route {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{value} {says}</source>
   <translation>{value} {says}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, degrees</source>
   <translation>Courant vers, degrés</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, °</source>
   <translation>Courant vers, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>From now on (what is left empty stays)</source>
   <translation>Dès maintenant (ce qui est vide reste)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Over minutes</source>
   <translation>Sur minutes</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, 0 to 6</source>
   <translation>État de la mer, 0 à 6</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, Douglas</source>
   <translation>État de la mer, Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from {wind_from:03.0f}°, {wind:.0f} kn. Current to {current_to:03.0f}°, {current:.1f} kn. Sea state {sea}.</source>
   <translation>Vent du {wind_from:03.0f}°, {wind:.0f} kn. Courant au {current_to:03.0f}°, {current:.1f} kn. Mer {sea}.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, degrees</source>
   <translation>Vent de, degrés</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, °</source>
   <translation>Vent de, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>1 min on</source>
   <translation>1 min de plus</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Begin</source>
   <translation>Débuter</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Click the place. Esc leaves it</source>
   <translation>Cliquer le lieu. Esc quitte</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Faults</source>
   <translation>Pannes</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Instructor · {title} · Fairlead</source>
   <translation>Instructeur · {title} · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Leave it</source>
   <translation>Quitter</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Messages</source>
   <translation>Messages</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Runs for a minute of the scenario, then stands</source>
   <translation>Tourne une minute du scénario, puis s’arrête</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Story</source>
   <translation>Histoire</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: whoever signs on</source>
   <translation>Élève : qui s’identifie</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: {officer}</source>
   <translation>Élève : {officer}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Vessels</source>
   <translation>Navires</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Weather</source>
   <translation>Météo</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · nothing here is live, nothing is sent</source>
   <translation>{word} · rien ici n’est réel, rien n’est envoyé</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · {title}</source>
   <translation>{word} · {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source> Undo ({left} s)  {cap}</source>
   <translation> Annuler ({left} s)  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident marked</source>
   <translation>Incident marqué</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident: {join}</source>
   <translation>Incident : {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Line written</source>
   <translation>Ligne écrite</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Man overboard marked</source>
   <translation>Homme à la mer marqué</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Taken back: {words_of}. It stays in the log, struck out</source>
   <translation>Repris : {words_of}. Reste au journal, rayé</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Caps Lock is on</source>
   <translation>Verr. Maj est actif</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Each file is copied, proved and exchanged as a whole: a stop or a power cut loses nothing.</source>
   <translation>Chaque fichier est copié, vérifié et échangé en entier : un arrêt ou une coupure de courant ne perd rien.</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>End the program</source>
   <translation>Quitter le programme</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Hide</source>
   <translation>Masquer</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>How far it is</source>
   <translation>Où cela en est</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Lost? The key ashore opens it too, on a terminal:
fairlead unlock-with-age FILE</source>
   <translation>Perdue ? La clé à terre ouvre aussi, dans un terminal :
fairlead unlock-with-age FILE</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Not now: start the bridge</source>
   <translation>Pas maintenant : démarrer la passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Show {lower}</source>
   <translation>Afficher : {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The logs of this ship are being converted</source>
   <translation>Les journaux de ce navire sont en conversion</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The step at hand is ended first. The rest is done at the next start</source>
   <translation>L’étape en cours se termine d’abord. Le reste se fait au prochain démarrage</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>This log is encrypted</source>
   <translation>Ce journal est chiffré</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Without the passphrase nothing is opened, made or changed. The devices are not recorded yet.</source>
   <translation>Sans la phrase secrète rien n’est ouvert, créé ni modifié. Les appareils ne sont pas encore enregistrés.</translation>
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
   <translation>Image figée pendant {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/watchdog.py" />
   <source>What was heard meanwhile is recorded, and shown now. If it comes back, start Fairlead again</source>
   <translation>Ce qui a été reçu entre-temps est enregistré et maintenant affiché. Si cela se répète, redémarrer Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At what time, UTC</source>
   <translation>À quelle heure, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC. The ship's state of then is not known</source>
   <translation>À {when} UTC. L’état du navire d’alors est inconnu</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC: {here}, {sog}, {cog}</source>
   <translation>À {when} UTC : {here}, {sog}, {cog}</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>COG not known</source>
   <translation>COG inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Hours go up to 23, minutes and seconds up to 59</source>
   <translation>Heures jusqu’à 23, minutes et secondes jusqu’à 59</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Minutes ago</source>
   <translation>Il y a, minutes</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>SOG not known</source>
   <translation>SOG inconnue</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>There is no day {day}.{month}.{year}</source>
   <translation>Le jour {day}.{month}.{year} n’existe pas</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>UTC. Another day before it: 13 23:50, yesterday 23:50, 2026-06-13 23:50</source>
   <translation>UTC. Un autre jour devant : 13 23:50, yesterday 23:50, 2026-06-13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Write the time as HH:MM in UTC, with the day before it if it was another one: 13 23:50</source>
   <translation>Écrire l’heure HH:MM en UTC, précédée du jour si c’en est un autre : 13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>min ago</source>
   <translation>min avant</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>{when} UTC is in the future</source>
   <translation>{when} UTC est dans le futur</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>“{name}” is no month</source>
   <translation>« {name} » n’est pas un mois</translation>
  </message>
  <message>
   <location filename="../../../ui/widgets.py" />
   <source>{text} {value}</source>
   <translation>{text} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>Back into the bridge window</source>
   <translation>Retour dans la fenêtre de passerelle</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>To a window of its own</source>
   <translation>Vers une fenêtre à part</translation>
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
   <translation> +{int} j</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>1 person</source>
   <translation>1 personne</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>AIS class {ais_class}</source>
   <translation>AIS classe {ais_class}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>ALERT</source>
   <translation>ALERTE</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Alerted</source>
   <translation>Alerté</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>All embarked</source>
   <translation>Tous embarqués</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Arrived by themselves</source>
   <translation>Arrivés par eux-mêmes</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Births</source>
   <translation>Naissances</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Boat in distress</source>
   <translation>Embarcation en détresse</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Burnt</source>
   <translation>Brûlée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Closed</source>
   <translation>Clos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Course altered</source>
   <translation>Route modifiée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>DISTRESS</source>
   <translation>DÉTRESSE</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased at sea</source>
   <translation>Décédés en mer</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased on board</source>
   <translation>Décédés à bord</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased, ashore</source>
   <translation>Décédés, à terre</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine fisher</source>
   <translation>Pêche moteurs</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine removed</source>
   <translation>Moteur retiré</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Estimated</source>
   <translation>Estimé</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>False alert</source>
   <translation>Fausse alerte</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First contact</source>
   <translation>Premier contact</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First embarked</source>
   <translation>1er embarqué</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fishing boat</source>
   <translation>Navire de pêche</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fuel, water or food short</source>
   <translation>Manque carburant/eau/vivres</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In RHIBs</source>
   <translation>Dans les RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In the water</source>
   <translation>À l’eau</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Infants</source>
   <translation>Nourrissons</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets given</source>
   <translation>Gilets donnés</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets start</source>
   <translation>Gilets, début</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left adrift</source>
   <translation>Laissée à la dérive</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left scene</source>
   <translation>Zone quittée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Marked</source>
   <translation>Marquée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Medical help needed</source>
   <translation>Aide médicale requise</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Men</source>
   <translation>Hommes</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Merchant ship</source>
   <translation>Navire marchand</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, alone</source>
   <translation>Mineur, seul</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, family</source>
   <translation>Mineur, famille</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, alone</source>
   <translation>Mineurs, seuls</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, family</source>
   <translation>Mineurs, famille</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO</source>
   <translation>ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO aircraft</source>
   <translation>Aéronef d’ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Navy</source>
   <translation>Marine</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No qualified crew</source>
   <translation>Sans équipage qualifié</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No safety or radio gear</source>
   <translation>Sans sécurité ni radio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Not seaworthy</source>
   <translation>Hors d’état de naviguer</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>On scene</source>
   <translation>Sur zone</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Overloaded</source>
   <translation>Surchargée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pregnant or children</source>
   <translation>Enceintes ou enfants</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pulled back</source>
   <translation>Ramenés de force</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs away</source>
   <translation>RHIB partis</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs back</source>
   <translation>RHIB de retour</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Request for help</source>
   <translation>Demande de secours</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by others</source>
   <translation>Sauvés par d’autres</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by us</source>
   <translation>Sauvés par nous</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>SAR aircraft</source>
   <translation>Aéronef SAR</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Shipwreck</source>
   <translation>Naufrage</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sighted</source>
   <translation>En vue</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>State aircraft</source>
   <translation>Aéronef d’État</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sunk</source>
   <translation>Coulée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Taken away</source>
   <translation>Emmenée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Towed</source>
   <translation>Remorquée</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>UNCERTAINTY</source>
   <translation>INCERTITUDE</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Unidentified</source>
   <translation>Non identifié</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Weather and sea</source>
   <translation>Temps et mer</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Women</source>
   <translation>Femmes</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>all with life jackets</source>
   <translation>tous ont un gilet</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>no life jackets</source>
   <translation>aucun gilet</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>radar, no AIS</source>
   <translation>radar, sans AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>some life jackets</source>
   <translation>quelques gilets</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{count} people</source>
   <translation>{count} personnes</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind} boat</source>
   <translation>embarcation {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind}, TEST</source>
   <translation>{kind}, ESSAI</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{line}.</source>
   <translation>{line}.</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{sign}{value} d</source>
   <translation>{sign}{value} j</translation>
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
   <translation>{words}. Les lignes antérieures suivent</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Its text</source>
   <translation>Son texte</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Nothing was released yet. What the policy refuses stands in the log.</source>
   <translation>Rien n’a été autorisé. Ce que refuse la politique figure au journal.</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>What would have gone</source>
   <translation>Ce qui serait parti</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>mail to this session's own shore server, everything else to nobody</source>
   <translation>mail au serveur à terre de cette session, tout le reste à personne</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>{n} released in training: {own}. Everything stands in the log.</source>
   <translation>{n} autorisés à l’exercice : {own}. Tout figure au journal.</translation>
  </message>
 </context>
</TS>
