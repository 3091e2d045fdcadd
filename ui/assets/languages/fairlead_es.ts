<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES" sourcelanguage="en_GB">
 <context>
  <name>fairlead</name>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything that counsel needs, with media, raw feeds and track.</source>
   <translation>Todo lo que necesita el abogado, con medios, flujos en bruto y derrota.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Everything, unchanged: the log, media, raw feeds and track. For the ship and her organisation only.</source>
   <translation>Todo, sin cambios: diario, medios, flujos en bruto y derrota. Solo para el buque y su organización.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Figures for publication: incidents and rescues by day, with coarse grid cells and small numbers suppressed.</source>
   <translation>Cifras para publicar: incidentes y rescates por día, con celdas amplias y sin los números pequeños.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>Only the cases that you choose: positions, people, times, and what was said between us and this centre.</source>
   <translation>Solo los casos elegidos: posiciones, personas, horas y lo dicho entre nosotros y este centro.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>RCC: how the rescue went</source>
   <translation>RCC: cómo fue el rescate</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>The official record: cases, rescues, people by number, incidents, and what was said to authorities.</source>
   <translation>El registro oficial: casos, rescates, personas en número, incidentes y lo dicho a las autoridades.</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>all else: other cases, incidents, names, other ships, what others wrote, photos, raw feeds and track</source>
   <translation>todo lo demás: otros casos, incidentes, nombres, otros buques, lo que otros escribieron, fotos, flujos en bruto y derrota</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>names of the crew, medical details, other ships' positions, private messages, notes, photos, raw feeds and track</source>
   <translation>nombres de la tripulación, detalles médicos, posiciones de otros buques, mensajes privados, notas, fotos, flujos en bruto y derrota</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>only what concerns the crew's PINs</source>
   <translation>solo lo relativo a los PIN de la tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/data/export/profiles.toml" />
   <source>the whole log: its times alone, laid beside the ship's AIS track, would tell every position</source>
   <translation>todo el diario: solo sus horas, junto a la derrota AIS del buque, revelarían cada posición</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>For these use the full-disk encryption of the computer (LUKS, BitLocker, FileVault)</source>
   <translation>Para eso usar el cifrado de disco del ordenador (LUKS, BitLocker, FileVault)</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>If both the passphrase and the key ashore are lost, the evidence is lost: nobody can open it again</source>
   <translation>Si se pierden la frase secreta y la clave en tierra, las pruebas se pierden: nadie podrá abrirlas</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>NFC</source>
   <translation>NFC</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>This passphrase is the same letter again and again. Take six words of the list</source>
   <translation>Esta frase repite la misma letra. Tomar seis palabras de la lista</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>photos, video and sound, pictures in the register, exports, the outbox, policies, settings, checkpoints of other ships, the PINs (as hashes), and the program's own log</source>
   <translation>fotos, vídeo y sonido, imágenes del registro, exportaciones, bandeja de salida, políticas, ajustes, puntos de control de otros buques, los PIN (como hash) y el registro del programa</translation>
  </message>
  <message>
   <location filename="../../../app/diskkey.py" />
   <source>the logs, the register of vessels, the recordings, the personal records, drafts, and the stations' signing keys</source>
   <translation>los diarios, el registro de buques, las grabaciones, las fichas personales, los borradores y las claves de firma de las estaciones</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>Not written: {sentence} (rule {rule} of {policy})</source>
   <translation>No escrito: {sentence} (regla {rule} de {policy})</translation>
  </message>
  <message>
   <location filename="../../../app/export/files.py" />
   <source>The file could not be written to {folder} ({why})</source>
   <translation>No se pudo escribir el archivo en {folder} ({why})</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, 1 reason given</source>
   <translation>, 1 motivo dado</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>, {n} reasons given</source>
   <translation>, {n} motivos dados</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>1 answer, no port</source>
   <translation>1 respuesta, sin puerto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts not over</source>
   <translation>Alertas sin terminar</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Alerts without sound</source>
   <translation>Alertas sin sonido</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>At a glance</source>
   <translation>De un vistazo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls to repeat</source>
   <translation>Llamadas por repetir</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Calls without an answer</source>
   <translation>Llamadas sin respuesta</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Checked, and nothing there</source>
   <translation>Comprobado, sin novedad</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Counted otherwise by category ({when}){of}: {said}</source>
   <translation>Contados distinto por categoría ({when}){of}: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Dead feeds</source>
   <translation>Flujos caídos</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Elsewhere: {said}</source>
   <translation>En otro lugar: {said}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Entries to correct</source>
   <translation>Anotaciones por corregir</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Incidents of the watch</source>
   <translation>Incidentes de la guardia</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Last SITREP</source>
   <translation>Último SITREP</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Messages not delivered</source>
   <translation>Mensajes no entregados</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>NOT SENT, no address is entered</source>
   <translation>NO ENVIADO, sin dirección</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Nobody is signed on: entries are unsigned</source>
   <translation>Nadie registrado: anotaciones sin firma</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>On watch: {people}</source>
   <translation>De guardia: {people}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Open cases</source>
   <translation>Casos abiertos</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom} by {means}: {answers}, {waited} waited</source>
   <translation>Petición {n}, {when}, a {whom} por {means}: {answers}, {waited} de espera</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Request {n}, {when}, to {whom}: {answers}, {waited} waited</source>
   <translation>Petición {n}, {when}, a {whom}: {answers}, {waited} de espera</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Since {when}, not cleared</source>
   <translation>Desde {when}, sin cerrar</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Unexplained</source>
   <translation>Sin explicar</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>Watch hand-over</source>
   <translation>Relevo de guardia</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>about {n}</source>
   <translation>unas {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged by {by}, still true</source>
   <translation>reconocida por {by}, sigue activa</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>acknowledged, still true</source>
   <translation>reconocida, sigue activa</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>call due</source>
   <translation>llamada pendiente</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>calls due</source>
   <translation>llamadas pendientes</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feed</source>
   <translation>flujo caído</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>dead feeds</source>
   <translation>flujos caídos</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>deceased on board</source>
   <translation>fallecido a bordo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>no. {n}</source>
   <translation>n.º {n}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>not described yet</source>
   <translation>aún sin describir</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>on {place}</source>
   <translation>en: {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open case</source>
   <translation>caso abierto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>open cases</source>
   <translation>casos abiertos</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>since request {number}</source>
   <translation>desde la petición {number}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>with a disability</source>
   <translation>con discapacidad</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{hours} h</source>
   <translation>{hours} h</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{imbalance} (counted to another case)</source>
   <translation>{imbalance} (contados en otro caso)</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n:+d} {who}</source>
   <translation>{n:+d} {who}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{name}: {state} since {when}</source>
   <translation>{name}: {state} desde {when}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} answers, no port</source>
   <translation>{n} respuestas, sin puerto</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} min</source>
   <translation>{n} min</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too few {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} de menos {place}: contadas {counted}, balance {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} too many {place}: counted {counted}, ledger {ledger} ({when}){of}{given}{again}</source>
   <translation>{n} de más {place}: contadas {counted}, balance {ledger} ({when}){of}{given}{again}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {place}</source>
   <translation>{n} {place}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{n} {who} left {place} who never came there{of}</source>
   <translation>{n} {who}: salieron de {place} sin haber llegado nunca{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{on_board} on board</source>
   <translation>{on_board} a bordo</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, DUE since {when}{of}</source>
   <translation>{party} por {means}, VENCIDA desde {when}{of}</translation>
  </message>
  <message>
   <location filename="../../../app/export/handover_paper.py" />
   <source>{party} by {means}, at {when}{of}</source>
   <translation>{party} por {means}, a las {when}{of}</translation>
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
   <translation>{who} desde {when}</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Feeds of the incident are not kept</source>
   <translation>Los flujos del incidente no se conservan</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not being saved</source>
   <translation>El diario no se guarda</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Log is not signed any more</source>
   <translation>El diario ya no se firma</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>PIN forgotten</source>
   <translation>PIN olvidado</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Personal records are not deleted</source>
   <translation>Las fichas personales no se borran</translation>
  </message>
  <message>
   <location filename="../../../app/housekeeping.py" />
   <source>Policy needs attention</source>
   <translation>La política requiere atención</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {edge_words}, source {source}, confidence {confidence}</source>
   <translation>Nuevo: {edge_words}, fuente {source}, fiabilidad {confidence}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>New: {name} ({id}), role {role}, source {source}</source>
   <translation>Nuevo: {name} ({id}), función {role}, fuente {source}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>No longer: {edge_words}</source>
   <translation>Ya no: {edge_words}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>Taken out: {name} ({id})</source>
   <translation>Quitado: {name} ({id})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way</source>
   <translation>por todas las vías</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by every way but {ways}</source>
   <translation>por todas las vías menos {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>by {ways}</source>
   <translation>por {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>not in the directory</source>
   <translation>no está en el directorio</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{giver} {how} {to}</source>
   <translation>{giver} {how} {to}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: mail goes to {address} first</source>
   <translation>{name}: el correo va primero a {address}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: note at the addresses “{note}”</source>
   <translation>{name}: nota en las direcciones «{note}»</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {what} in {text}: {was} → {becomes}, {ways}</source>
   <translation>{name}: {what} en {text}: {was} → {becomes}, {ways}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} added</source>
   <translation>{name}: {word} {text} añadido</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} {text} taken off</source>
   <translation>{name}: {word} {text} quitado</translation>
  </message>
  <message>
   <location filename="../../../app/policy/diff.py" />
   <source>{name}: {word} “{was}” → “{becomes}”</source>
   <translation>{name}: {word} “{was}” → “{becomes}”</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>An empty recipient</source>
   <translation>Un destinatario vacío</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>May be sent to {names}.</source>
   <translation>Puede enviarse a {names}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>No rule lets {name} receive {what}.</source>
   <translation>Ninguna regla permite a {name} recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>data feed</source>
   <translation>flujo de datos</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>forwards to</source>
   <translation>reenvía a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a list that includes</source>
   <translation>es una lista que incluye</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is a room shared with</source>
   <translation>es una sala compartida con</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is heard by</source>
   <translation>lo oye</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>is known to pass on to</source>
   <translation>consta que lo pasa a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>lets everything through to</source>
   <translation>deja pasar todo a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>may pass on to</source>
   <translation>puede que lo pase a</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our own position</source>
   <translation>nuestra propia posición</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>our track</source>
   <translation>nuestra derrota</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>outbox folder</source>
   <translation>carpeta de salida</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>personal data of survivors</source>
   <translation>datos personales de supervivientes</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shares a desk with</source>
   <translation>comparte oficina con</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>shore station</source>
   <translation>estación en tierra</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the number of people</source>
   <translation>el número de personas</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of another ship</source>
   <translation>la posición de otro buque</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>the position of the boat</source>
   <translation>la posición de la embarcación</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>this message</source>
   <translation>este mensaje</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>what we are going to do</source>
   <translation>lo que vamos a hacer</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is addressed and {tie} {last}, who would receive {what}.</source>
   <translation>{first} es destinatario y {tie} {last}, que recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in bcc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} está en copia oculta y {tie} {last}, que recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in cc and {tie} {last}, who would receive {what}.</source>
   <translation>{first} está en copia y {tie} {last}, que recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} is in the earlier mails and {tie} {last}, who would receive {what}.</source>
   <translation>{first} está en los correos anteriores y {tie} {last}, que recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what} only if the master releases it.</source>
   <translation>{first} {tie} {last}, que puede recibir {what} solo si el capitán lo autoriza.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{first} {tie} {last}, who may receive {what}.</source>
   <translation>{first} {tie} {last}, que puede recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may pass on to {target}, and no rule lets {what} go that way.</source>
   <translation>{giver} puede pasarlo a {target}, y ninguna regla permite por esa vía {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} may receive {what}.</source>
   <translation>{giver} puede recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}, who would receive {what}.</source>
   <translation>{giver} {passes} {target}, que recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: expect {what} to be known there.</source>
   <translation>{giver} {passes} {target}: contar con que allí se conozca {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{giver} {passes} {target}: only the master may release {what}.</source>
   <translation>{giver} {passes} {target}: solo el capitán puede autorizar {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is addressed and would receive {what}.</source>
   <translation>{name} es destinatario y recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is blocked and gets fixed texts only, never text that somebody typed.</source>
   <translation>{name} está bloqueado y solo recibe textos fijos, nunca texto escrito.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in bcc and would receive {what}.</source>
   <translation>{name} está en copia oculta y recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in cc and would receive {what}.</source>
   <translation>{name} está en copia y recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is in the earlier mails and would receive {what}.</source>
   <translation>{name} está en los correos anteriores y recibiría {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} is not in the directory and may not receive {what}.</source>
   <translation>{name} no está en el directorio y no puede recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may not receive {what}.</source>
   <translation>{name} no puede recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what} only if the master releases it.</source>
   <translation>{name} puede recibir {what} solo si el capitán lo autoriza.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}, with care.</source>
   <translation>{name} puede recibir {what}, con cautela.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{name} may receive {what}.</source>
   <translation>{name} puede recibir {what}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>{what} cannot be looked into: only the master may release it to {name}.</source>
   <translation>{what} no se puede examinar: solo el capitán puede autorizarlo para {name}.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/explain.py" />
   <source>“{shown}” may be a position: make it plain or take it out before {name} gets it.</source>
   <translation>«{shown}» puede ser una posición: aclararla o quitarla antes de que {name} lo reciba.</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>could not be read</source>
   <translation>no se ha podido leer</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/__init__.py" />
   <source>has a position in its {how}</source>
   <translation>tiene una posición en: {how}</translation>
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
   <translation>no se puede descodificar</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has a header of more than {n:,} characters, not read</source>
   <translation>tiene una cabecera de más de {n:,} caracteres, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>has more than {n:,} characters of headers, not read</source>
   <translation>tiene más de {n:,} caracteres de cabeceras, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n:,} lines, not read</source>
   <translation>contiene más de {n:,} líneas, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>holds more than {n} parts, not read</source>
   <translation>contiene más de {n} partes, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/mail.py" />
   <source>may hold mails in mails more than {n} deep, not read</source>
   <translation>puede contener mensajes dentro de mensajes a más de {n} niveles, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>holds bytes that belong to none of its files</source>
   <translation>contiene bytes que no pertenecen a ninguno de sus archivos</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is a damaged archive ({error})</source>
   <translation>es un archivo comprimido dañado ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is damaged</source>
   <translation>está dañado</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/open.py" />
   <source>is encrypted</source>
   <translation>está cifrado</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has files attached, which are not read</source>
   <translation>tiene archivos adjuntos, que no se leen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has more than {n} pages</source>
   <translation>tiene más de {n} páginas</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>has pictures, which are not read</source>
   <translation>tiene imágenes, que no se leen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/papers.py" />
   <source>is a PDF that cannot be read ({error})</source>
   <translation>es un PDF ilegible ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n:,} characters, not read</source>
   <translation>contiene más de {n:,} caracteres, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>holds more than {n} MB, not read</source>
   <translation>contiene más de {n} MB, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/parts.py" />
   <source>is packed too deep, not read</source>
   <translation>está empaquetado a demasiada profundidad, no leído</translation>
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
   <translation>cabecera de la película</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/pictures.py" />
   <source>is a picture or film: look at it yourself</source>
   <translation>es una imagen o una película: mírela usted</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/rtf.py" />
   <source>has pictures or files in it, which are not read</source>
   <translation>contiene imágenes o archivos, que no se leen</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>JPEG</source>
   <translation>JPEG</translation>
  </message>
  <message>
   <location filename="../../../app/policy/files/strip.py" />
   <source>Only whole JPEG and PNG pictures can be copied without their metadata. Send it as it is, or not</source>
   <translation>Solo las imágenes JPEG y PNG enteras se pueden copiar sin sus metadatos. Envíela tal cual, o no la envíe</translation>
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
   <translation>es de un tipo que no se examina</translation>
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
   <translation>en {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/places.py" />
   <source>{miles:.0f} NM {point} of {name}</source>
   <translation>{miles:.0f} NM {point} de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>more than {n} characters, not read</source>
   <translation>más de {n} caracteres, no leído</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” is a position ({style})</source>
   <translation>«{text}» es una posición ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/policy/positions/__init__.py" />
   <source>“{text}” may be a position ({style})</source>
   <translation>«{text}» puede ser una posición ({style})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent to {plotter}: {text}</source>
   <translation>No enviado a {plotter}: {text}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent. {sentence}</source>
   <translation>No enviado. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Not sent: the log cannot be written ({error})</source>
   <translation>No enviado: no se puede escribir el diario ({error})</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Sent to {plotter}. Check it there: a plotter does not answer.</source>
   <translation>Enviado a {plotter}. Compruébelo allí: un trazador no responde.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>There is no plotter {plotter} in the settings</source>
   <translation>No hay ningún trazador {plotter} en los ajustes</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>Training: nothing went to {plotter}.</source>
   <translation>Ejercicio: nada ha ido a {plotter}.</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>the log is not written yet</source>
   <translation>el diario aún no está escrito</translation>
  </message>
  <message>
   <location filename="../../../app/relay/plotting.py" />
   <source>{plotter} is set to take targets (TLL), which make no route. Set it to WPL, or carry the file over</source>
   <translation>{plotter} está configurado para recibir blancos (TLL), que no forman una ruta. Póngalo en WPL o lleve el archivo</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source> and in </source>
   <translation> y en </translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>fine numbers, over text and file</source>
   <translation>números precisos, entre texto y archivo</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>numbers as fine as a position stand in {where}</source>
   <translation>números tan precisos como una posición están en {where}</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the position finder failed</source>
   <translation>la búsqueda de posiciones ha fallado</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text</source>
   <translation>el texto</translation>
  </message>
  <message>
   <location filename="../../../app/relay/scanning.py" />
   <source>the text and {name} together read as a position</source>
   <translation>el texto y {name} juntos se leen como una posición</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Accuracy m</source>
   <translation>Precisión m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Actor type</source>
   <translation>Tipo de actor</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Air c</source>
   <translation>Aire °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Arpa</source>
   <translation>ARPA</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>As given</source>
   <translation>Como se dio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Authority</source>
   <translation>Autoridad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Bearing deg</source>
   <translation>Demora °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat afterwards</source>
   <translation>Embarcación después</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat colour</source>
   <translation>Color embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat decks</source>
   <translation>Cubiertas embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat marks</source>
   <translation>Marcas embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat size</source>
   <translation>Tamaño embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Boat type</source>
   <translation>Tipo embarc.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>By category</source>
   <translation>Por categoría</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Coordinator</source>
   <translation>Coordinador</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Decider</source>
   <translation>Quien decide</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departed</source>
   <translation>Salió</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Departure</source>
   <translation>Salida</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Drift mps</source>
   <translation>Deriva m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Event</source>
   <translation>Suceso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Factors</source>
   <translation>Factores</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Foreign numbers</source>
   <translation>Números de otros</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Information source</source>
   <translation>Fuente de la información</translation>
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
   <translation>No funciona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Number</source>
   <translation>Número</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observed</source>
   <translation>Observado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Observer</source>
   <translation>Observador</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Osc</source>
   <translation>OSC</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Own mps</source>
   <translation>Propio m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>People in water</source>
   <translation>Personas en el agua</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Pob kind</source>
   <translation>Tipo de POB</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Range m</source>
   <translation>Distancia m</translation>
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
   <translation>Estado de la mar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Set deg</source>
   <translation>Deriva hacia °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Swell m</source>
   <translation>Mar de fondo m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Total</source>
   <translation>Total</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Visibility m</source>
   <translation>Visibilidad m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Water c</source>
   <translation>Agua °C</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind from deg</source>
   <translation>Viento de °</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Wind mps</source>
   <translation>Viento m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/case_entries.py" />
   <source>Working</source>
   <translation>Funciona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>, case {case}</source>
   <translation>, caso {case}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Call {party}again: {result} {clock}</source>
   <translation>Volver a llamar {party}: {result} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Place of safety: {what} {clock}</source>
   <translation>Lugar seguro: {what} {clock}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>Request {number}, {asked}. Ask again, or log the answer</source>
   <translation>Petición {number}, {asked}. Volver a pedir o anotar la respuesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer</source>
   <translation>sin respuesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>no answer since</source>
   <translation>sin respuesta desde las</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>one authority was asked</source>
   <translation>una autoridad consultada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>told to wait</source>
   <translation>se pidió esperar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{means}{minutes} min ago{case}. In Comms: again, answered or no need</source>
   <translation>{means}hace {minutes} min{case}. En Comms: otra vez, contestado o no hace falta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/due.py" />
   <source>{n} authorities were asked</source>
   <translation>{n} autoridades consultadas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Callsign</source>
   <translation>Indicativo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Declared</source>
   <translation>Declarado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Demo</source>
   <translation>Demo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Detail</source>
   <translation>Detalle</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Ended</source>
   <translation>Terminado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Fields</source>
   <translation>Campos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>File sha256</source>
   <translation>SHA-256 del archivo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Given</source>
   <translation>Dado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Link</source>
   <translation>Enlace</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Live</source>
   <translation>Real</translation>
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
   <translation>Objeto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Software</source>
   <translation>Programa</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Tags</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Through seq</source>
   <translation>Hasta el n.º</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/entries.py" />
   <source>Title</source>
   <translation>Título</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>A state's ship</source>
   <translation>Buque de Estado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Act</source>
   <translation>Acto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by master and crew</source>
   <translation>Medidas del capitán y la tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Action by that authority</source>
   <translation>Medidas de esa autoridad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Actor kind</source>
   <translation>Clase de actor</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Against</source>
   <translation>Apuntaban a</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Ais</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Another NGO</source>
   <translation>Otra ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Assistance required</source>
   <translation>Asistencia requerida</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Audio</source>
   <translation>Audio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Camera time</source>
   <translation>Hora de cámara</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Changed</source>
   <translation>Cambiado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Codes</source>
   <translation>Códigos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Craft: number, description</source>
   <translation>Embarcaciones: número, descripción</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Damage: which part of the ship</source>
   <translation>Daños: qué parte del buque</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Danger to life</source>
   <translation>Peligro de muerte</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Distance m</source>
   <translation>Distancia m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Duration s</source>
   <translation>Duración s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>EU state</source>
   <translation>Estado de la UE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>File</source>
   <translation>Archivo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found changed</source>
   <translation>Hallado modificado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Found missing</source>
   <translation>Hallado ausente</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Injuries to crew and passengers</source>
   <translation>Lesiones a tripulación y pasajeros</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Item</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Items</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Last observed movements of the craft</source>
   <translation>Últimos movimientos observados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Media kind</source>
   <translation>Clase de medio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Method of attack</source>
   <translation>Método del ataque</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Name of the area</source>
   <translation>Nombre de la zona</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Offset s</source>
   <translation>Desvío s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Opened for an export</source>
   <translation>Abierto para una exportación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other militia</source>
   <translation>Otra milicia</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Other, e.g. language spoken</source>
   <translation>Otros, p. ej. idioma hablado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Others</source>
   <translation>Otros</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Our crew</source>
   <translation>Nuestra tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Own</source>
   <translation>Propio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People hurt</source>
   <translation>Heridos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People in distress</source>
   <translation>Personas en peligro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>People killed</source>
   <translation>Muertos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Persons: number, description</source>
   <translation>Personas: número, descripción</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Photo</source>
   <translation>Foto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pinned minutes</source>
   <translation>Minutos guardados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Preferred communications</source>
   <translation>Comunicaciones preferidas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Pressure, no danger</source>
   <translation>Presión, sin peligro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Quote</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reference of the first alert</source>
   <translation>Referencia de la primera alerta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Reported to which authority</source>
   <translation>A qué autoridad se informó</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sailing, at anchor or at berth</source>
   <translation>Navegando, fondeado o atracado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Sha256</source>
   <translation>SHA-256</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>So-called Libyan coast guard</source>
   <translation>Llamada guardia costera libia</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Stolen property</source>
   <translation>Bienes robados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Suffix</source>
   <translation>Sufijo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Tunisian state</source>
   <translation>Estado tunecino</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Verified</source>
   <translation>Verificado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Video</source>
   <translation>Vídeo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>Weapons they carried</source>
   <translation>Armas que llevaban</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>a position has a latitude and a longitude</source>
   <translation>una posición tiene latitud y longitud</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/incident_entries.py" />
   <source>the camera's time is written as 2026-06-14T02:51:07, with +02:00 behind it where it is known</source>
   <translation>la hora de la cámara se escribe 2026-06-14T02:51:07, con +02:00 detrás si se conoce</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</source>
   <translation>Allen &amp; Plourde 1999, Allen 2005 (SAROPS list 2010)</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Boat swamped or capsized</source>
   <translation>Embarcación anegada o volcada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Debris of a fishing boat</source>
   <translation>Restos de un pesquero</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Deceased, face down</source>
   <translation>Fallecido, boca abajo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a fishing vessel and a deep home-made raft.</source>
   <translation>Estimación: no se conoce prueba de tal embarcación. Está entre un pesquero y una balsa casera honda.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Estimate: no trial of such a boat is known. She lies between a light inflatable and a deep home-made raft.</source>
   <translation>Estimación: no se conoce prueba de tal embarcación. Está entre una neumática ligera y una balsa casera honda.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Fibre</source>
   <translation>Fibra</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Home-made raft, no sail</source>
   <translation>Balsa casera, sin vela</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflat</source>
   <translation>Neum.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable with drogue</source>
   <translation>Neumática con ancla flotante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Inflatable, light, no drogue</source>
   <translation>Neumática, ligera, sin ancla flotante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Iron</source>
   <translation>Hierro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft for 15 to 50, deep ballast</source>
   <translation>Balsa salvavidas de 15 a 50, lastre hondo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast</source>
   <translation>Balsa salvavidas, lastre hondo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, deep ballast, capsized</source>
   <translation>Balsa salvavidas, lastre hondo, volcada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, no ballast</source>
   <translation>Balsa salvavidas, sin lastre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Life raft, shallow ballast, canopy</source>
   <translation>Balsa salvavidas, lastre somero, toldo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>More wind than leeway was ever measured in.</source>
   <translation>Más viento del que nunca se midió el abatimiento.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person in the water</source>
   <translation>Persona en el agua</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Person with life jacket, upright</source>
   <translation>Persona con chaleco, vertical</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Rubber boat, overcrowded</source>
   <translation>Neumática abarrotada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sail</source>
   <translation>Vela</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sailing yacht, long keel not known</source>
   <translation>Velero, quilla larga no se sabe</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, V-hull</source>
   <translation>Esquife, casco en V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Skiff, flat, outboard</source>
   <translation>Esquife, plano, fueraborda</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Small metal boat, V-hull</source>
   <translation>Embarcación pequeña de metal, casco en V</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Sport boat</source>
   <translation>Lancha deportiva</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/leeway.py" />
   <source>Wooden boat, overcrowded</source>
   <translation>Bote de madera abarrotado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Debris</source>
   <translation>Restos</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Empty boat</source>
   <translation>Embarcación vacía</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting</source>
   <translation>Encuentro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Meeting point</source>
   <translation>Punto de encuentro</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/mark_entries.py" />
   <source>Point</source>
   <translation>Punto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>A search needs a speed of at least 1 kn</source>
   <translation>Una búsqueda requiere al menos 1 kn</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>An expanding square has at least one leg</source>
   <translation>Un cuadrado creciente tiene al menos un tramo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Creeping line</source>
   <translation>Transversales</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Expanding square</source>
   <translation>Cuadrado creciente</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Parallel</source>
   <translation>Trayectorias paralelas</translation>
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
   <translation>El área no supera una separación de trayectorias: reducir la separación o ampliar el área</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The boat drifts as fast as the search goes: a pattern cannot go with her. Choose more speed</source>
   <translation>La embarcación deriva tan rápido como la búsqueda: el patrón no puede seguirla. Elegir más velocidad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The track spacing is between 0.01 and 50 NM</source>
   <translation>La separación está entre 0.01 y 50 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>The width is more than 0 and at most 200 NM</source>
   <translation>La anchura es mayor que 0 y como máximo 200 NM</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, once</source>
   <translation>En la derrota, ida</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/patterns.py" />
   <source>Track line, return</source>
   <translation>En la derrota, vuelta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Added</source>
   <translation>Añadido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Deleted</source>
   <translation>Borrado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>From place</source>
   <translation>Del lugar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Relatives</source>
   <translation>Familiares</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Seq</source>
   <translation>N.º</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Taken</source>
   <translation>Tomado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>To place</source>
   <translation>Al lugar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/people_entries.py" />
   <source>Way</source>
   <translation>Vía</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Basis</source>
   <translation>Base</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Broken off</source>
   <translation>Interrumpida</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Craft</source>
   <translation>Embarcación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Cs</source>
   <translation>CS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Estimate</source>
   <translation>Estimación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Leg</source>
   <translation>Tramo</translation>
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
   <translation>Radio m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sought</source>
   <translation>Buscado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Spacing m</source>
   <translation>Separación m</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Speed mps</source>
   <translation>Velocidad m/s</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Ss</source>
   <translation>SS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/search_entries.py" />
   <source>Sweep m</source>
   <translation>Barrido m</translation>
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
   <translation>Bote de 20 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 33 ft</source>
   <translation>Bote de 33 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 53 ft</source>
   <translation>Bote de 53 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat of 78 ft</source>
   <translation>Bote de 78 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Boat up to 15 ft</source>
   <translation>Bote hasta 15 ft</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Estimate: the row of a raft for 25 people.</source>
   <translation>Estimación: la fila de una balsa de 25 personas.</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>IAMSAR Vol. II, App. N</source>
   <translation>IAMSAR Vol. II, App. N</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 10</source>
   <translation>Balsa de 10</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 25</source>
   <translation>Balsa de 25</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>Raft for 4</source>
   <translation>Balsa de 4</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>a track spacing is more than 0</source>
   <translation>la separación es mayor que 0</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/sweep.py" />
   <source>weather not known, not corrected</source>
   <translation>tiempo desconocido, sin corregir</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Allow</source>
   <translation>Permitir</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Alternatives</source>
   <translation>Alternativas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Answers</source>
   <translation>Respuestas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Assigned</source>
   <translation>Asignado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Authorities</source>
   <translation>Autoridades</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Block</source>
   <translation>Bloquear</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>By master</source>
   <translation>Por el capitán</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Call</source>
   <translation>Llamada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Confirmed by</source>
   <translation>Confirmado por</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content</source>
   <translation>Contenido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Content sha256</source>
   <translation>SHA-256 del contenido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Delivered</source>
   <translation>Entregado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Detector</source>
   <translation>Detector</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Direction</source>
   <translation>Sentido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Draft</source>
   <translation>Borrador</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Failed</source>
   <translation>Fallido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>From hash</source>
   <translation>De la huella</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Hold</source>
   <translation>Retener</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>In</source>
   <translation>Entrante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Labels</source>
   <translation>Etiquetas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Looser</source>
   <translation>Más laxo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Means</source>
   <translation>Medio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Notice</source>
   <translation>Aviso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Out</source>
   <translation>Saliente</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Party</source>
   <translation>Interlocutor</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Path</source>
   <translation>Camino</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Proposed by</source>
   <translation>Propuesto por</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Queued</source>
   <translation>En cola</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Recipients</source>
   <translation>Destinatarios</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Released</source>
   <translation>Autorizado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Remind min</source>
   <translation>Recordar min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Repeat min</source>
   <translation>Repetir min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Rule</source>
   <translation>Regla</translation>
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
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>To hash</source>
   <translation>A la huella</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Training</source>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Verdict</source>
   <translation>Decisión</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/talk_entries.py" />
   <source>Wait</source>
   <translation>Esperar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>ASSAULT</source>
   <translation>AGRESIÓN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Autonomous arrival</source>
   <translation>Llegada autónoma</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Beating</source>
   <translation>Golpes</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Bodies left</source>
   <translation>Cuerpos dejados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CAPSIZE</source>
   <translation>VUELCO</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>CHASE</source>
   <translation>PERSECUCIÓN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Capsizing</source>
   <translation>Vuelco</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Chase</source>
   <translation>Persecución</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Coordination handed over</source>
   <translation>Coordinación traspasada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Crew</source>
   <translation>Tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DAMAGE</source>
   <translation>DAÑOS</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>DEATH</source>
   <translation>MUERTE</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Dangerous manoeuvre</source>
   <translation>Maniobra peligrosa</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Engine taken</source>
   <translation>Motor quitado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Equipment</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fast approach</source>
   <translation>Acercamiento rápido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fibreglass</source>
   <translation>Fibra de vidrio</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Fishing</source>
   <translation>Pesca</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Hand-over demanded</source>
   <translation>Entrega exigida</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>INJURY</source>
   <translation>LESIÓN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Injury</source>
   <translation>Lesión</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>JAMMING</source>
   <translation>INTERFERENCIA</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Merchant</source>
   <translation>Mercante</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Metal</source>
   <translation>Metal</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo aircraft</source>
   <translation>Avión de ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ngo ship</source>
   <translation>Buque de ONG</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No AIS, no name</source>
   <translation>Sin AIS, sin nombre</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>No assistance</source>
   <translation>Sin asistencia</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>OBSTRUCTION</source>
   <translation>OBSTRUCCIÓN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ordered to leave</source>
   <translation>Orden de irse</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Overloading</source>
   <translation>Sobrecarga</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>PUSHBACK</source>
   <translation>DEVOLUCIÓN</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pullback</source>
   <translation>Retorno forzado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Pushback</source>
   <translation>Devolución</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Request</source>
   <translation>Petición</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescue obstructed</source>
   <translation>Rescate obstruido</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rescued by other</source>
   <translation>Rescatados por otros</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Rubber</source>
   <translation>Neumático</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Sailing</source>
   <translation>Velero</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Seaworthiness</source>
   <translation>Navegabilidad</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Ship or crew seized</source>
   <translation>Buque o tripulación apresados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at people</source>
   <translation>Disparos a personas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Shots at us</source>
   <translation>Disparos a nosotros</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Supplies</source>
   <translation>Provisiones</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Valuables taken</source>
   <translation>Objetos de valor quitados</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Vulnerable</source>
   <translation>Vulnerables</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Warning shots</source>
   <translation>Disparos de aviso</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Weapon shown</source>
   <translation>Arma mostrada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/terms.py" />
   <source>Wood</source>
   <translation>Madera</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Place of safety, request {n}</source>
   <translation>Lugar seguro, petición {n}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>Repeated or answered</source>
   <translation>Repetida o contestada</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>asked again later</source>
   <translation>pedido de nuevo más tarde</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master</source>
   <translation>por orden del capitán</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>by order of the master ({reason}); {result}</source>
   <translation>por orden del capitán ({reason}); {result}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>delivered to</source>
   <translation>entregado a</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>failed for</source>
   <translation>fallido para</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>handed over for</source>
   <translation>pasado para</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>port assigned</source>
   <translation>puerto asignado</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>refused by the policy (rule {rule}): {sentence}</source>
   <translation>rechazado por la política (regla {rule}): {sentence}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>released, not sent yet</source>
   <translation>autorizado, aún sin enviar</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>waits for</source>
   <translation>en espera para</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{fate} {whom} {at:%d %b %H:%M}{detail}</source>
   <translation>{fate} {whom} {at:%d %b %H:%M}{detail}</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{result}, to be repeated in {minutes} min</source>
   <translation>{result}, repetir en {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; 1 answer</source>
   <translation>{state}; 1 respuesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; no answers</source>
   <translation>{state}; ninguna respuesta</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/told.py" />
   <source>{state}; {n} answers</source>
   <translation>{state}; {n} respuestas</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Caption</source>
   <translation>Pie de foto</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Description</source>
   <translation>Descripción</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Imo</source>
   <translation>OMI</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Vessel type</source>
   <translation>Tipo de buque</translation>
  </message>
  <message>
   <location filename="../../../app/rescue/vessel_entries.py" />
   <source>Watch</source>
   <translation>Vigilar</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>SRR not known here</source>
   <translation>SRR desconocida aquí</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>inside {miles} NM of {whom}</source>
   <translation>dentro de {miles} NM de {whom}</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{miles} NM from the coast</source>
   <translation>{miles} NM de la costa</translation>
  </message>
  <message>
   <location filename="../../../app/sea/zones.py" />
   <source>{name} (approx.)</source>
   <translation>{name} (aprox.)</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>An IMO number has seven digits</source>
   <translation>Un número OMI tiene siete cifras</translation>
  </message>
  <message>
   <location filename="../../../app/setup/answers.py" />
   <source>At most six letters</source>
   <translation>Seis letras como máximo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Albania</source>
   <translation>Albania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Algeria</source>
   <translation>Argelia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Antigua and Barbuda</source>
   <translation>Antigua y Barbuda</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bahamas</source>
   <translation>Bahamas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Belize</source>
   <translation>Belice</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cayman Islands</source>
   <translation>Islas Caimán</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Comoros</source>
   <translation>Comoras</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cook Islands</source>
   <translation>Islas Cook</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Croatia</source>
   <translation>Croacia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Egypt</source>
   <translation>Egipto</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Faroe Islands</source>
   <translation>Islas Feroe</translation>
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
   <translation>Alemania</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Gibraltar</source>
   <translation>Gibraltar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Iceland</source>
   <translation>Islandia</translation>
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
   <translation>Letonia</translation>
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
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Marshall Islands</source>
   <translation>Islas Marshall</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Monaco</source>
   <translation>Mónaco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Montenegro</source>
   <translation>Montenegro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Morocco</source>
   <translation>Marruecos</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Palau</source>
   <translation>Palaos</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Panama</source>
   <translation>Panamá</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Romania</source>
   <translation>Rumanía</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Saint Vincent and the Grenadines</source>
   <translation>San Vicente y las Granadinas</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sierra Leone</source>
   <translation>Sierra Leona</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Togo</source>
   <translation>Togo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>Tunisia</source>
   <translation>Túnez</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <location filename="../../../app/setup/flags.py" />
   <source>United States</source>
   <translation>Estados Unidos</translation>
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
   <translation>radio de socorro</translation>
  </message>
  <message>
   <location filename="../../../app/setup/heard.py" />
   <source>speed log</source>
   <translation>corredera</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>, the folder will be made</source>
   <translation>, se creará la carpeta</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>Write the whole path, from the root of the disk</source>
   <translation>Escribir la ruta entera, desde la raíz del disco</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>all was gone through</source>
   <translation>se pasó por todo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the bridge was wanted at once</source>
   <translation>se quiso el puente en el acto</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>the window was closed</source>
   <translation>se cerró la ventana</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{folder} is no folder</source>
   <translation>{folder} no es una carpeta</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}</source>
   <translation>{free:.0f} GB libres{made}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{free:.0f} GB free{made}. That is little: a month of feeds and films takes more</source>
   <translation>{free:.0f} GB libres{made}. Es poco: un mes de flujos y películas ocupa más</translation>
  </message>
  <message>
   <location filename="../../../app/setup/kit.py" />
   <source>{there} may not be written to by this user</source>
   <translation>Este usuario no puede escribir en {there}</translation>
  </message>
  <message>
   <location filename="../../../app/setup/naming.py" />
   <source>Compass</source>
   <translation>Compás</translation>
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
   <translation>Multiplexor</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>AIS message not readable</source>
   <translation>mensaje AIS ilegible</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>a character that must not be there</source>
   <translation>un carácter que no debe estar</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>binary datagram</source>
   <translation>datagrama binario</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>checksum not readable</source>
   <translation>suma de control ilegible</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>datagram that holds no sentence</source>
   <translation>datagrama sin sentencia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>empty sentence</source>
   <translation>sentencia vacía</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>half a sentence, the rest got lost</source>
   <translation>media sentencia, el resto se perdió</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no NMEA sentence</source>
   <translation>no es sentencia NMEA</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>no checksum</source>
   <translation>sin suma de control</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>not built as its kind should be</source>
   <translation>no construida como debe su clase</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>part of an AIS message missing</source>
   <translation>falta parte de un mensaje AIS</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>too long for a sentence</source>
   <translation>demasiado largo para una sentencia</translation>
  </message>
  <message>
   <location filename="../../../app/setup/refused.py" />
   <source>wrong checksum, disturbed on the way</source>
   <translation>suma de control errónea, alterada por el camino</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>it starts again with the settings as they are now</source>
   <translation>arranca de nuevo con los ajustes actuales</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the end</source>
   <translation>el final</translation>
  </message>
  <message>
   <location filename="../../../app/setup/running.py" />
   <source>the wizard, then it starts again</source>
   <translation>el asistente, luego arranca de nuevo</translation>
  </message>
  <message>
   <location filename="../../../app/setup/settings_file.py" />
   <source>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</source>
   <translation>Fairlead settings. What stands here was set in the window; you may change it. All there is: fairlead config show</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source> and {n} more</source>
   <translation> y {n} más</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>hull {marks}</source>
   <translation>casco {marks}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{at:%d %b %Y}: {text}{more}</source>
   <translation>{at:%d %b %Y}: {text}{more}</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight</source>
   <translation>{name} a la vista</translation>
  </message>
  <message>
   <location filename="../../../app/sightings.py" />
   <source>{name} in sight? By name only</source>
   <translation>¿{name} a la vista? Solo por el nombre</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Entries are chained but not signed: {why}</source>
   <translation>Las entradas se encadenan, pero no se firman: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}, {who}. Close it there, or give this computer another station name</source>
   <translation>Fairlead ya está en marcha como {what}, {who}. Ciérrelo allí o dé a este ordenador otro nombre de puesto</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Fairlead is already running as {what}. Close it there, or give this computer another station name</source>
   <translation>Fairlead ya está en marcha como {what}. Ciérrelo allí o dé a este ordenador otro nombre de puesto</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is decrypted yet: {why}</source>
   <translation>Aún no está todo descifrado: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Not everything is encrypted yet: {why}</source>
   <translation>Aún no está todo cifrado: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>Settings were not used: {why}</source>
   <translation>No se usaron los ajustes: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The key is kept as {path}: backups may still need it</source>
   <translation>La clave se guarda como {path}: puede que las copias de seguridad aún la necesiten</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The log does not verify: {why}. Writing goes on behind it; run “fairlead verify” on {path}</source>
   <translation>El diario no supera la verificación: {why}. Se sigue escribiendo detrás; ejecute «fairlead verify» sobre {path}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The personal records cannot be used: {why}</source>
   <translation>No se pueden usar las fichas personales: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The register of vessels cannot be used: {why}</source>
   <translation>No se puede usar el registro de buques: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>The set-up is not finished. Go on with it: the lowest line opens the devices, there press Set up</source>
   <translation>La configuración no está terminada. Siga con ella: la línea inferior abre los equipos, allí pulse Configurar</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This disk cannot keep two names for a file: the old content of {files} was not overwritten</source>
   <translation>Este disco no puede dar dos nombres a un archivo: el contenido anterior de {files} no se sobrescribió</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>This station was last open on {host} and was not closed there. If it still runs there, close one of the two</source>
   <translation>Este puesto estuvo abierto por última vez en {host} y no se cerró allí. Si sigue en marcha allí, cierre uno de los dos</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>it was put off. It goes on at the next start</source>
   <translation>se aplazó. Continúa en el próximo inicio</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>station “{station}” on mission {mission}</source>
   <translation>puesto «{station}» en la misión {mission}</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are decrypted now</source>
   <translation>{files} archivos están ahora descifrados</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{files} files are encrypted now</source>
   <translation>{files} archivos están ahora cifrados</translation>
  </message>
  <message>
   <location filename="../../../app/start_notices.py" />
   <source>{path} stays as it was: {why}</source>
   <translation>{path} queda como estaba: {why}</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>Log cannot be read</source>
   <translation>El diario no se puede leer</translation>
  </message>
  <message>
   <location filename="../../../app/station.py" />
   <source>forward dropped</source>
   <translation>reenvío: perdido</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief.py" />
   <source>The same rows were met as in the run before.</source>
   <translation>Se cumplieron los mismos puntos que en la pasada anterior.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source> (fixed text)</source>
   <translation> (texto fijo)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>, not sent</source>
   <translation>, no enviado</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Alert</source>
   <translation>Alerta</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Answers count from when an alert wanted one. Positions are compared with the truth at the time that they speak of.</source>
   <translation>Las respuestas cuentan desde que una alerta pidió una. Las posiciones se comparan con la verdad a la hora de que hablan.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Asked</source>
   <translation>Pedido</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Came</source>
   <translation>Llegó</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Case: time to the last case that was asked for. Position: the largest error that was judged. Answer: the slowest judged.</source>
   <translation>Caso: tiempo hasta el último caso que se pedía. Posición: el mayor error evaluado. Respuesta: la más lenta evaluada.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Cases and counts</source>
   <translation>Casos y recuentos</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Each row is met or missed by the measure that stands in the scenario; the sum is that of the weights. Rows that do not apply are in neither number. No other mark is given.</source>
   <translation>Cada punto se cumple o no según la medida que consta en el escenario; la suma es la de los pesos. Los puntos que no aplican no están en ninguno de los dos números. No se da otra nota.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Happened</source>
   <translation>Ocurrió</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>How this was judged</source>
   <translation>Cómo se evaluó</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Kind</source>
   <translation>Clase</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late by</source>
   <translation>Retraso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Late entries</source>
   <translation>Anotaciones tardías</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Lines: where own ship (heavy) and those who are asked for really were. Crosses: positions of cases as written in the log.</source>
   <translation>Líneas: dónde estaban de verdad el buque propio (gruesa) y los que se piden. Cruces: posiciones de casos como se escribieron en el diario.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>MISSED</source>
   <translation>NO CUMPLIDO</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Met</source>
   <translation>Cumplido</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Missed</source>
   <translation>No cumplido</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>NEVER</source>
   <translation>NUNCA</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No alert came.</source>
   <translation>No llegó ninguna alerta.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>No case that is asked for had a position.</source>
   <translation>Ningún caso que se pedía tenía posición.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nobody tried to send anything.</source>
   <translation>Nadie quiso enviar nada.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>None of this scenario as it is now, in this training folder.</source>
   <translation>Ninguna de este escenario como es ahora, en esta carpeta de ejercicios.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Nothing is known of where anybody was.</source>
   <translation>No se sabe dónde estaba nadie.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position error over time</source>
   <translation>Error de posición en el tiempo</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Position written</source>
   <translation>Posición escrita</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Result</source>
   <translation>Resultado</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Run (UTC)</source>
   <translation>Viaje (UTC)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>The newest position that the log had at each time, against where she was then. It grows while she drifts and nobody writes down a new one.</source>
   <translation>La posición más reciente que tenía el diario en cada momento, frente a dónde estaba entonces. Crece mientras deriva y nadie escribe una nueva.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>This scenario asks for nothing that can be judged.</source>
   <translation>Este escenario no pide nada que se pueda evaluar.</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Timeline</source>
   <translation>Cronología</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Trainee</source>
   <translation>Alumno</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Weight</source>
   <translation>Peso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>What the log and the truth say</source>
   <translation>Lo que dicen el diario y la verdad</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Where it was: the truth and the log</source>
   <translation>Dónde estaba: la verdad y el diario</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who she really was</source>
   <translation>Quién era de verdad</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>Who tried to tell what to whom</source>
   <translation>Quién quiso decir qué a quién</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>a caution wants no answer</source>
   <translation>una precaución no pide reconocimiento</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>alerts never answered</source>
   <translation>alertas nunca respondidas</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>asked and met</source>
   <translation>pedido y cumplido</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>largest position error of a case</source>
   <translation>mayor error de posición de un caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>longest time to a case</source>
   <translation>mayor tiempo hasta un caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>minutes from the start</source>
   <translation>minutos desde el inicio</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>nobody that is asked for</source>
   <translation>nadie que se pida</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>persons counted too many (+) or too few (−)</source>
   <translation>personas contadas de más (+) o de menos (−)</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>slowest answer to an alert</source>
   <translation>respuesta más lenta a una alerta</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>this run</source>
   <translation>esta pasada</translation>
  </message>
  <message>
   <location filename="../../../app/training/debrief_paper.py" />
   <source>time to the case</source>
   <translation>tiempo hasta el caso</translation>
  </message>
  <message>
   <location filename="../../../app/training/facts.py" />
   <source>the file</source>
   <translation>el archivo</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Abandoning</source>
   <translation>Abandono</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Approaches</source>
   <translation>Se acerca</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Circles</source>
   <translation>Da vueltas</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Collision</source>
   <translation>Abordaje</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Drifts</source>
   <translation>Deriva</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fire</source>
   <translation>Incendio</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Fishing vessel</source>
   <translation>Buque pesquero</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flees from</source>
   <translation>Huye de</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Flooding</source>
   <translation>Inundación</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>On a course</source>
   <translation>A un rumbo</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Patrol boat</source>
   <translation>Patrullera</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Piracy</source>
   <translation>Piratería</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rams</source>
   <translation>Embiste</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Rubber boat</source>
   <translation>Bote neumático</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Sinking</source>
   <translation>Hundimiento</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Stays there</source>
   <translation>Se queda ahí</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Undesignated</source>
   <translation>No especificado</translation>
  </message>
  <message>
   <location filename="../../../app/training/instructor.py" />
   <source>Wooden boat</source>
   <translation>Bote de madera</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>Nobody came on board, and nobody was written down.</source>
   <translation>Nadie subió a bordo, y no se anotó a nadie.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before a case was due.</source>
   <translation>El ejercicio acabó antes de que tocara un caso.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before all of them were due on board.</source>
   <translation>El ejercicio acabó antes de que tocara tenerlos a todos a bordo.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill ended before this began.</source>
   <translation>El ejercicio acabó antes de que empezara esto.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>The drill was cut off before it was written down where everybody really was.</source>
   <translation>El ejercicio se cortó antes de anotarse dónde estaba de verdad cada uno.</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>entry by the crew</source>
   <translation>anotación de la tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge.py" />
   <source>not applicable</source>
   <translation>no aplica</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>It wanted none any more</source>
   <translation>Ya no la pedía</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended</source>
   <translation>El ejercicio acabó</translation>
  </message>
  <message>
   <location filename="../../../app/training/judge_alerts.py" />
   <source>The drill ended before this alert was due.</source>
   <translation>El ejercicio acabó antes de que tocara esta alerta.</translation>
  </message>
  <message>
   <location filename="../../../app/training/past.py" />
   <source>This is an entry of the mission that is replayed: it stays as it was written. Write a note of your own</source>
   <translation>Esta es una anotación de la misión que se repite: queda como se escribió. Escribir una nota propia</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Aircraft sights a boat</source>
   <translation>Aeronave avista embarcación</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Alarm Phone: a boat</source>
   <translation>Alarm Phone: un bote</translation>
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
   <translation>El Estado de bandera pregunta</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</source>
   <translation>Good evening, this is the night desk of a newspaper. Where exactly are you now, and how many people do you have on board?</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC asks for your position</source>
   <translation>El JRCC pide la posición</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC on VHF 16</source>
   <translation>JRCC por VHF 16</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>JRCC takes over</source>
   <translation>El JRCC asume</translation>
  </message>
  <message>
   <location filename="../../../app/training/ready_texts.py" />
   <source>Leave the area, VHF 16</source>
   <translation>Abandonen la zona, VHF 16</translation>
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
   <translation>Llama un periódico</translation>
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
   <translation>Roma: no competente</translation>
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
   <translation>El segundo punto no está después del primero. Elegir dos puntos de la línea de tiempo</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>The stretch is larger than a gigabyte. Choose a shorter one</source>
   <translation>El extracto pasa de un gigabyte. Elegir uno más corto</translation>
  </message>
  <message>
   <location filename="../../../app/training/stretch.py" />
   <source>stretch of a replay</source>
   <translation>extracto de una repetición</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>By our own line, not for navigation. Log it</source>
   <translation>Según nuestra propia línea, no para navegar. Anotar</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>Entered {words}</source>
   <translation>Entrada en {words}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>guard zones</source>
   <translation>zonas de guardia</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>muting ended</source>
   <translation>silencio terminado</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>not the same ship</source>
   <translation>no es el mismo buque</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>same ship again</source>
   <translation>de nuevo el mismo buque</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{miles} NM of {name}</source>
   <translation>{miles} NM de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words} (approx.)</source>
   <translation>{words} (aprox.)</translation>
  </message>
  <message>
   <location filename="../../../app/vigil.py" />
   <source>{words}. Said by {by} at {utc:%H:%M} UTC, until {until:%H:%M} UTC</source>
   <translation>{words}. Dicho por {by} a las {utc:%H:%M} UTC, hasta las {until:%H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>, relayed by {sender}</source>
   <translation>, retransmitido por {sender}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>An alert of {source} itself: acknowledge it there</source>
   <translation>Una alerta del propio {source}: reconocerla allí</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Casualty MMSI {value}{relayed}. {place}. Watch channel 16 or 2182 kHz, log it, open a case</source>
   <translation>MMSI en peligro {value}{relayed}. {place}. Escucha en canal 16 o 2182 kHz, anotarlo, abrir un caso</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>DSC distress: {nature}</source>
   <translation>Socorro DSC: {nature}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MMSI {value}</source>
   <translation>MMSI {value}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device test</source>
   <translation>Prueba de equipo MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>MOB device {status}</source>
   <translation>Equipo MOB {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Man overboard device</source>
   <translation>Equipo de hombre al agua</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>No position called</source>
   <translation>Ninguna posición llamada</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>Position called, see chart</source>
   <translation>Posición llamada, ver carta</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>device {emitter}</source>
   <translation>equipo {emitter}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>nature not said</source>
   <translation>naturaleza no dicha</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} reports {status}</source>
   <translation>{device} informa {status}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device} {status}. Press MOB, count the crew</source>
   <translation>{device} {status}. Pulsar MOB, contar la tripulación</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{device}: a test, nobody is in the water</source>
   <translation>{device}: una prueba, nadie está en el agua</translation>
  </message>
  <message>
   <location filename="../../../app/watch/calls.py" />
   <source>{source}: {plain}</source>
   <translation>{source}: {plain}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock set {value} {span}</source>
   <translation>Reloj del ordenador puesto {value} {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>Computer clock {span} behind the log</source>
   <translation>Reloj del ordenador {span} por detrás del diario</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>The log goes on in order of number; the times in it do not. It says by how much, and compares with GNSS anew</source>
   <translation>El diario sigue por orden de número; sus horas no. Dice en cuánto, y compara de nuevo con GNSS</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>moved ahead by {span}: it was set, or the computer slept</source>
   <translation>adelantado {span}: se puso en hora, o el ordenador durmió</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>set back by {span}</source>
   <translation>atrasado {span}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>the newest entries were written {span} after what it shows now: it was set back meanwhile</source>
   <translation>las últimas anotaciones se escribieron {span} después de lo que muestra ahora: entretanto se atrasó</translation>
  </message>
  <message>
   <location filename="../../../app/watch/clock_set.py" />
   <source>{way}, at {utc:%d %b %H:%M:%S} UTC of the new time</source>
   <translation>{way}, a las {utc:%d %b %H:%M:%S} UTC de la hora nueva</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing at {speed}: {target_name}</source>
   <translation>Se acerca a {speed}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>Closing {case_id} in {minutes}: {target_name}</source>
   <translation>Hacia {case_id} en {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, will pass own ship at {miles} in {minutes}. Look out, log it, tell the master</source>
   <translation>{where}, pasará a {miles} del buque propio en {minutes}. Vigilar, anotarlo, avisar al capitán</translation>
  </message>
  <message>
   <location filename="../../../app/watch/closing.py" />
   <source>{where}, {speed}, will pass {miles} from the case. Name it, log it</source>
   <translation>{where}, {speed}, pasará a {miles} del caso. Darle nombre, anotarlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>AIS and radar part for several ships at once. Check own position and heading by bearings; jamming is possible</source>
   <translation>AIS y radar difieren en varios buques a la vez. Comprobar posición propia y rumbo de proa con demoras; puede haber interferencia</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>By AIS {where}; the echo that was hers is still tracked. One of them is wrong: look, ask her</source>
   <translation>Por AIS {where}; el eco que era suyo sigue en seguimiento. Uno de los dos es falso: mirar, llamarlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{miles} off her echo: {target_name}</source>
   <translation>A {miles} de su eco: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/echoes.py" />
   <source>{n} ships off their echoes</source>
   <translation>{n} buques fuera de su eco</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>By {source}. The log keeps this computer's time and the offset; set the computer's clock</source>
   <translation>Según {source}. El diario guarda la hora de este ordenador y la diferencia; poner en hora el ordenador</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Computer clock {span} {word}</source>
   <translation>Reloj del ordenador {span} {word}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Data dropped: {name}</source>
   <translation>Datos perdidos: {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Disk nearly full: {value:.1f} GB free</source>
   <translation>Disco casi lleno: {value:.1f} GB libres</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Export and remove old missions, or change the disk. When it is full nothing more is recorded</source>
   <translation>Exportar y quitar misiones antiguas, o cambiar el disco. Cuando se llena ya no se graba nada</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Heading lost</source>
   <translation>Rumbo de proa perdido</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>It counts GPS weeks wrong; whole epochs of 1024 weeks were added. Update or replace the receiver</source>
   <translation>Cuenta mal las semanas GPS; se añadieron épocas enteras de 1024 semanas. Actualizar o cambiar el receptor</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Its position is off dead reckoning and is not used. Compare with radar and depth; jamming is possible</source>
   <translation>Su posición se aparta de la estima y no se usa. Comparar con radar y sonda; puede haber interferencia</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>No own position</source>
   <translation>Sin posición propia</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>One line lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>Una línea perdida: {reason}. Liberar o cambiar el disco; anotar a mano lo importante</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Own position lost</source>
   <translation>Posición propia perdida</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Positions of {source} are off by up to hundreds of metres. Set it to WGS 84</source>
   <translation>Las posiciones de {source} se desvían hasta cientos de metros. Ponerlo en WGS 84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Recorder is losing data</source>
   <translation>El registrador pierde datos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The gyro</source>
   <translation>La giroscópica</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>The receivers contradict each other; the log compares with {used}. Check the date and time of both</source>
   <translation>Los receptores se contradicen; el diario compara con {used}. Comprobar fecha y hora de ambos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>They give different positions; {used} is in use. Check both by radar and bearings</source>
   <translation>Dan posiciones distintas; se usa {used}. Comprobar ambos por radar y demoras</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>Time of {source} {span} off {used}</source>
   <translation>Hora de {source} desviada {span} de {used}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>is stale</source>
   <translation>caducado</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>no receiver is heard</source>
   <translation>no se oye ningún receptor</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>nothing is heard</source>
   <translation>no se oye nada</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>the disk does not keep up</source>
   <translation>el disco no da abasto</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} and {used} differ by {miles}</source>
   <translation>{name} y {used} difieren en {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} in use: {name2} {why_not}</source>
   <translation>{name} en uso: {name2} {why_not}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{name} jumped {miles}</source>
   <translation>{name} saltó {miles}</translation>
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
   <translation>{name} {why_not}; posición, velocidad y rumbo vienen de {used}. Comprobar la antena de {name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{n} lines lost: {reason}. Free or change the disk; write down what matters by hand</source>
   <translation>{n} líneas perdidas: {reason}. Liberar o cambiar el disco; anotar a mano lo importante</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{reason}. Check power and cable; it is tried again by itself</source>
   <translation>{reason}. Comprobar alimentación y cable; se reintenta solo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} date corrected</source>
   <translation>{source}: fecha corregida</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} datum {name}, not W84</source>
   <translation>{source}: dátum {name}, no W84</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} link failed</source>
   <translation>{source}: enlace caído</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} silent</source>
   <translation>{source} mudo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{source} told it last {minutes} ago. Head-up and radar bearings lean on it; check the gyro</source>
   <translation>Último dato de {source} hace {minutes}. Proa arriba y demoras de radar dependen de él; comprobar la giroscópica</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{value} so far. What is shown may lag behind; see the device page</source>
   <translation>{value} hasta ahora. Lo mostrado puede ir con retraso; ver la página de equipos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{where}: </source>
   <translation>{where}: </translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Check antenna and cable on the device page</source>
   <translation>{why}. Comprobar antena y cable en la página de equipos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/faults.py" />
   <source>{why}. Last fix {minutes} ago. Fix by radar and bearings; the log leaves positions out</source>
   <translation>{why}. Última posición hace {minutes}. Situarse por radar y demoras; el diario omite las posiciones</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has a position typed in by hand</source>
   <translation>tiene una posición escrita a mano</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>has no fix</source>
   <translation>sin posición</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is a simulator</source>
   <translation>es un simulador</translation>
  </message>
  <message>
   <location filename="../../../app/watch/fixes.py" />
   <source>is silent</source>
   <translation>está mudo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, acknowledged</source>
   <translation>activa, reconocida</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>active, not acknowledged</source>
   <translation>activa, sin reconocer</translation>
  </message>
  <message>
   <location filename="../../../app/watch/frame.py" />
   <source>over, not acknowledged</source>
   <translation>acabada, sin reconocer</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>A sector goes from one bearing to another, 0 to 360</source>
   <translation>Un sector va de una demora a otra, 0 a 360</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>An area has 3 to {MOST_CORNERS} corners</source>
   <translation>Un área tiene de 3 a {MOST_CORNERS} vértices</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>At most {MOST_ZONES} guard zones, each with a name of its own</source>
   <translation>Como máximo {MOST_ZONES} zonas de guardia, cada una con su nombre</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>Give the guard zone a name of up to 24 letters</source>
   <translation>Dar a la zona de guardia un nombre de hasta 24 letras</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The circle is between 50 m and 48 NM wide</source>
   <translation>El círculo mide entre 50 m y 48 NM</translation>
  </message>
  <message>
   <location filename="../../../app/watch/guard.py" />
   <source>The ring goes from a smaller to a larger distance, at most 48 NM</source>
   <translation>El anillo va de una distancia menor a una mayor, 48 NM como máximo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped events</source>
   <translation>cola: sucesos perdidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox dropped states</source>
   <translation>cola: estados perdidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/inbox.py" />
   <source>inbox merged</source>
   <translation>cola: unidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source> Its signal is lost: dead reckoning.</source>
   <translation> Su señal se perdió: estima.</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>CPA {miles} in {minutes}: {target_name}</source>
   <translation>CPA {miles} en {minutes}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous by {source}: {target_name}</source>
   <translation>Peligroso según {source}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Dangerous target lost: {target_name}</source>
   <translation>Blanco peligroso perdido: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>EPIRB</source>
   <translation>EPIRB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Guard zone {zone}: {target_name}</source>
   <translation>Zona de guardia {zone}: {target_name}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Last heard {minutes} ago. </source>
   <translation>Oído por última vez hace {minutes}. </translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}, {place}. {heard}Log it, open a case, inform the RCC</source>
   <translation>MMSI {mmsi}, {place}. {heard}Anotarlo, abrir un caso, informar al RCC</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MMSI {mmsi}: a test message, no distress</source>
   <translation>MMSI {mmsi}: mensaje de prueba, no es socorro</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>MOB beacon</source>
   <translation>Baliza MOB</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>SART</source>
   <translation>SART</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>Write down how it stands, or close it</source>
   <translation>Escribir cómo está, o cerrarlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>no position sent, bearing unknown</source>
   <translation>no envía posición, demora desconocida</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} of {of} within three minutes, none of them dangerous by itself. Check aerial and cable</source>
   <translation>{count} de {of} en tres minutos, ninguno peligroso en sí. Comprobar antena y cable</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{count} targets lost: {source}</source>
   <translation>{count} blancos perdidos: {source}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{id}: no entry for {minutes}</source>
   <translation>{id}: sin anotación desde hace {minutes}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} active</source>
   <translation>{kind} activa</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{kind} test</source>
   <translation>Prueba {kind}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {minutes} ago. Followed by dead reckoning: look out, ask the radar</source>
   <translation>{where}, hace {minutes}. Seguido por estima: vigilar, consultar el radar</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}, {value}. It came into the guard zone: look out</source>
   <translation>{where}, {value}. Entró en la zona de guardia: vigilar</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}. By the limits of {source}, not by those set here. Look out</source>
   <translation>{where}. Según los límites de {source}, no los fijados aquí. Vigilar</translation>
  </message>
  <message>
   <location filename="../../../app/watch/judge.py" />
   <source>{where}.{lost} Look out, alter early and clearly</source>
   <translation>{where}.{lost} Vigilar, maniobrar pronto y con claridad</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>: it is an alarm</source>
   <translation>: es una alarma</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Distress is never muted. Acknowledge it, or silence it for 30 seconds</source>
   <translation>El socorro nunca queda sin sonido. Reconocerlo, o silenciarlo 30 segundos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Mute for 1 to {longest} minutes</source>
   <translation>Sin sonido de 1 a {longest} minutos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>Say why: the next watch has to know</source>
   <translation>Decir por qué: la guardia siguiente ha de saberlo</translation>
  </message>
  <message>
   <location filename="../../../app/watch/mutes.py" />
   <source>{MOST} kinds are muted already. End one first</source>
   <translation>Ya hay {MOST} clases sin sonido. Acabar antes con una</translation>
  </message>
  <message>
   <location filename="../../../app/watch/parted.py" />
   <source>{MOST} pairs are kept apart already. Make one the same ship again first</source>
   <translation>{MOST} parejas ya están separadas. Una primero una como mismo barco</translation>
  </message>
  <message>
   <location filename="../../../app/watch/playback.py" />
   <source>A replay runs at {value:g} to {value2:g} times, not {speed:g}</source>
   <translation>Una repetición va de {value:g} a {value2:g} veces, no {speed:g}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk is no other disk</source>
   <translation>El segundo disco no es otro disco</translation>
  </message>
  <message>
   <location filename="../../../app/watch/second_disk.py" />
   <source>Second disk {fault}</source>
   <translation>Segundo disco {fault}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>Session</source>
   <translation>Sesión</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>calls dropped</source>
   <translation>llamadas perdidas</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>changes dropped</source>
   <translation>cambios perdidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>internal errors</source>
   <translation>errores internos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>the picture belongs to one thread</source>
   <translation>the picture belongs to one thread</translation>
  </message>
  <message>
   <location filename="../../../app/watch/session.py" />
   <source>{source} dropped</source>
   <translation>{source} perdido</translation>
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
   <translation>blancos AIS perdidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar reports without a number</source>
   <translation>informes de radar sin número</translation>
  </message>
  <message>
   <location filename="../../../app/watch/targets.py" />
   <source>radar targets dropped</source>
   <translation>blancos radar perdidos</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing unknown</source>
   <translation>demora desconocida</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>bearing {value:03d}°, {miles}</source>
   <translation>demora {value:03d}°, {miles}</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{seconds:.0f} s</source>
   <translation>{seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../app/watch/words.py" />
   <source>{value:.0f} days</source>
   <translation>{value:.0f} días</translation>
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
   <translation>Está en el mismo disco que la carpeta de datos: si falla, se pierde todo. Indica una carpeta en una memoria u otro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>Photos and films cannot be copied: {error}</source>
   <translation>No se pueden copiar fotos y películas: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>The log as a whole cannot be copied: {error}</source>
   <translation>El registro entero no se puede copiar: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>What is to be copied cannot be read: {error}</source>
   <translation>No se puede leer lo que hay que copiar: {error}</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>another station</source>
   <translation>otra estación</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>the log is not encrypted yet, and goes nowhere in the clear. It is at the next start</source>
   <translation>el registro aún no está cifrado y no va a ningún sitio sin cifrar. Lo estará en el próximo arranque</translation>
  </message>
  <message>
   <location filename="../../../db/second.py" />
   <source>{folder} does not answer. Pull it out and plug it in again</source>
   <translation>{folder} no responde. Desconéctalo y conéctalo de nuevo</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Originals on the main disk are not what they were: {names}</source>
   <translation>Originales del disco principal ya no son lo que eran: {names}</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>Too large for the file system of {folder}: {names}. FAT32 takes 4 GB; format the disk as exFAT</source>
   <translation>Demasiado grandes para el sistema de archivos de {folder}: {names}. FAT32 llega a 4 GB; formatea el disco en exFAT</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for a copy of the log ({mb:,.1f} MB). Make room on it</source>
   <translation>{folder}: no hay sitio para una copia del registro ({mb:,.1f} MB). Haz sitio en él</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: no room for an original of {mb:,.1f} MB. Make room on it</source>
   <translation>{folder}: no hay sitio para un original de {mb:,.1f} MB. Haz sitio en él</translation>
  </message>
  <message>
   <location filename="../../../db/second_files.py" />
   <source>{folder}: what is read from it is not what was written. Use another disk</source>
   <translation>{folder}: lo leído no es lo que se escribió. Usa otro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has no mark of this ship: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>El disco en {folder} no tiene la marca de este buque: no es el usado hasta ahora. Conecta aquel, o usa este desde ahora</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>The disk at {folder} has the mark of another one: it is not the one used up to now. Plug that in, or use this one from now on</source>
   <translation>El disco en {folder} tiene la marca de otro: no es el usado hasta ahora. Conecta aquel, o usa este desde ahora</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} cannot be written to ({said}). Look at its lock switch and its rights</source>
   <translation>No se puede escribir en {folder} ({said}). Mira su bloqueo y sus permisos</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} is not there. Plug the second disk in; it goes on by itself</source>
   <translation>{folder} no está. Conecta el segundo disco; sigue por sí solo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder} was pulled out or does not answer ({said}). Plug it in again</source>
   <translation>{folder} se desconectó o no responde ({said}). Conéctalo de nuevo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: no room is left. Plug in a larger one, or make room on it</source>
   <translation>{folder}: no queda sitio. Conecta uno mayor o haz sitio en él</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{folder}: the second disk was pulled out. Plug it in again</source>
   <translation>{folder}: se desconectó el segundo disco. Conéctalo de nuevo</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} is a link to elsewhere. Take it away, or use another disk</source>
   <translation>{path} es un enlace a otro lugar. Quítalo, o usa otro disco</translation>
  </message>
  <message>
   <location filename="../../../db/second_place.py" />
   <source>{path} names a file to be deleted. Take it away, or use another disk</source>
   <translation>{path} nombra un archivo que se borraría. Quítalo, o usa otro disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source> List  {n}</source>
   <translation> Lista  {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Alerts that make no sound for now: until when, by whom and why</source>
   <translation>Alertas sin sonido por ahora: hasta cuándo, por quién y por qué</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>All alerts, and those of before (acknowledge one by one)</source>
   <translation>Todas las alertas, y las anteriores (reconocer una a una)</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen</source>
   <translation>Bloquear la pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Lock the screen: the watch goes on. Ctrl+L</source>
   <translation>Bloquear la pantalla: la guardia sigue. Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>No alerts</source>
   <translation>Sin alertas</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence</source>
   <translation>Silenciar</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>Silence what sounds for 30 seconds</source>
   <translation>Silenciar 30 segundos lo que suena</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{name} {title} {state}</source>
   <translation>{name} {title} {state}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertbar.py" />
   <source>{n} muted</source>
   <translation>{n} sin sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Acknowledged</source>
   <translation>Reconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alert</source>
   <comment>of the bridge</comment>
   <translation>Alerta</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Alerts of before</source>
   <translation>Alertas anteriores</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>By</source>
   <translation>Por</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Over</source>
   <translation>Fin</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Priority</source>
   <translation>Prioridad</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>Raised UTC</source>
   <translation>Emit. UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>still there</source>
   <translation>sigue activa</translation>
  </message>
  <message>
   <location filename="../../../ui/alerthistory.py" />
   <source>{title}. {detail}</source>
   <translation>{title}. {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Alerts</source>
   <translation>Alertas</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>All</source>
   <translation>Todo</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Close</source>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No alert before these</source>
   <translation>Ninguna alerta antes de estas</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>No cautions</source>
   <translation>Sin precauciones</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>None of these. Choose All</source>
   <translation>Ninguna de estas. Elegir Todo</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Silence all 30 s</source>
   <translation>Silenciar 30 s</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>Sound</source>
   <translation>Sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/alertlist.py" />
   <source>To acknowledge</source>
   <translation>Por reconocer</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> Show each</source>
   <translation> Ver cada una</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source> by {acknowledged_by}</source>
   <translation> por {acknowledged_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, no sound</source>
   <translation>, sin sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>, {count} times</source>
   <translation>, {count} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge</source>
   <translation>Reconocer</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Acknowledge {title}</source>
   <translation>Reconocer {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Fold</source>
   <translation>Plegar</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute</source>
   <translation>Sin sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Mute what is like {title}</source>
   <translation>Quitar el sonido a lo que es como {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each</source>
   <translation>Ver cada una</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>Show each of</source>
   <translation>Ver cada una de</translation>
  </message>
  <message>
   <location filename="../../../ui/alertrows.py" />
   <source>not ack.</source>
   <translation>sin rec.</translation>
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
   <translation>alarmas CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ack. {at}</source>
   <translation>rec. {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alarms of own position</source>
   <translation>alarmas de la posición propia</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of devices</source>
   <translation>alertas de equipos</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the computer's clock</source>
   <translation>alertas del reloj del ordenador</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the disk</source>
   <translation>alertas del disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the heading</source>
   <translation>alertas del rumbo de proa</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the log</source>
   <translation>alertas del diario</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the personal records</source>
   <translation>alertas de los datos personales</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the picture</source>
   <translation>alertas de la imagen</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the policy</source>
   <translation>alertas de la política</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the recorder</source>
   <translation>alertas del registrador</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the second disk</source>
   <translation>alertas del segundo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>alerts of the sound</source>
   <translation>alertas del sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>cases without an entry</source>
   <translation>casos sin anotación</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>dangerous targets lost</source>
   <translation>blancos peligrosos perdidos</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices silent or failed</source>
   <translation>equipos mudos o averiados</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>devices that lost many targets</source>
   <translation>equipos que perdieron muchos blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>feeds that lose data</source>
   <translation>flujos que pierden datos</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>incidents whose feeds are not kept</source>
   <translation>incidentes cuyos flujos no se conservan</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>over, not ack.</source>
   <translation>acabada, sin rec.</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers of another datum</source>
   <translation>receptores de otro dátum</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that differ</source>
   <translation>receptores que difieren</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers that jumped</source>
   <translation>receptores que saltaron</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose date was corrected</source>
   <translation>receptores con fecha corregida</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers whose times differ</source>
   <translation>receptores con horas distintas</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>receivers without a fix</source>
   <translation>receptores sin posición</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>see list</source>
   <translation>ver la lista</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>ships off their echoes</source>
   <translation>buques fuera de su eco</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets closing</source>
   <translation>blancos que se acercan</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>targets in guard zones</source>
   <translation>blancos en zonas de guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>vessels of the register</source>
   <translation>buques del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>zones entered</source>
   <translation>entradas en zonas</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{len} {get}</source>
   <translation>{len} {get}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{n} alerts, the newest: {title}</source>
   <translation>{n} alertas, la más reciente: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{source}: {what}</source>
   <translation>{source}: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/alerts.py" />
   <source>{what}, all sources</source>
   <translation>{what}, todas las fuentes</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship</source>
   <translation>No es el mismo barco</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Not the same ship: {words}. Said by {by} at {utc:%H:%M} UTC.</source>
   <translation>No es el mismo barco: {words}. Dicho por {by} a las {utc:%H:%M} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>Same ship again</source>
   <translation>De nuevo el mismo barco</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship} (AIS {mmsi}) and {echo} ({radar})</source>
   <translation>{ship} (AIS {mmsi}) y {echo} ({radar})</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar are two ships from now on. N makes them one again</source>
   <translation>{ship}: AIS y radar son dos barcos desde ahora. N los une de nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/apart.py" />
   <source>{ship}: AIS and radar may be the same ship again</source>
   <translation>{ship}: AIS y radar pueden ser de nuevo el mismo barco</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>Fault in the program, the watch goes on. {text}</source>
   <translation>Fallo del programa, la guardia sigue. {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>There is no palette {name}. Choose one of: {join}</source>
   <translation>No hay paleta {name}. Elegir una de: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/application.py" />
   <source>{name}: {error}</source>
   <translation>{name}: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>All with life jackets</source>
   <translation>Todos con chaleco</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine dead</source>
   <translation>Motor parado</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Engine works</source>
   <translation>Motor funciona</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>No life jackets</source>
   <translation>Sin chalecos</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Nobody in the water</source>
   <translation>Nadie en el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Not {plain}</source>
   <translation>No: {plain}</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>People in the water</source>
   <translation>Personas en el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Some life jackets</source>
   <translation>Algunos chalecos</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat</source>
   <translation>La embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>The boat, as the text says</source>
   <translation>La embarcación, según el texto</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>Under way</source>
   <translation>Navega</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>in the text: </source>
   <translation>en el texto: </translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>made with the widget</source>
   <translation>hecho con el elemento</translation>
  </message>
  <message>
   <location filename="../../../ui/boat_offer.py" />
   <source>{value} boat</source>
   <translation>Embarcación {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/bridge.py" />
   <source>Not saved: {error}</source>
   <translation>No guardado: {error}</translation>
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
   <translation>Caso nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>No position yet. Press again to open the case without one</source>
   <translation>Aún sin posición. Pulsar otra vez para abrir el caso sin ella</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Open case</source>
   <translation>Abrir caso</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Opens with: {join}.</source>
   <translation>Se abre con: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Own look-out</source>
   <translation>Vigía propio</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Paste the mail, or type what was said</source>
   <translation>Pegar el correo, o escribir lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>People reported</source>
   <translation>Personas comunicadas</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Phase</source>
   <translation>Fase</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Position</source>
   <translation>Posición</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Their case number</source>
   <translation>Su número de caso</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told by</source>
   <translation>Avisado por</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>Told when</source>
   <translation>Avisado a las</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>What was said</source>
   <translation>Lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>in the text: “{text}”</source>
   <translation>en el texto: “{text}”</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>no position yet</source>
   <translation>aún sin posición</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>not known</source>
   <translation>desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>people not known</source>
   <translation>personas: no se sabe</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>their no. {number}</source>
   <translation>su n.º {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>told by {value}</source>
   <translation>avisado por {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/case_form.py" />
   <source>{value}{text} people</source>
   <translation>{value}{text} personas</translation>
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
   <translation>Más cerca (+)</translation>
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
   <translation>Más lejos (-)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Ground stab.</source>
   <translation>Estab. fondo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Measuring lines (B)</source>
   <translation>Líneas de medida (B)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>North, head or course up</source>
   <translation>Norte, proa o rumbo arriba</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx.</source>
   <translation>No válido para navegar, límites aprox.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation, limits approx. {near}</source>
   <translation>No válido para navegar, límites aprox. {near}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Not for navigation. Coast GSHHG, limits approx.</source>
   <translation>No utilizar para la navegación. Costa GSHHG, límites aprox.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle (Home)</source>
   <translation>Buque propio en el centro (Inicio)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Own ship in the middle, or look ahead</source>
   <translation>Buque propio en el centro, o vista a proa</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>PPI</source>
   <translation>PPI</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Pointer or arrows move it, click or Enter sets it, Esc takes it away</source>
   <translation>Puntero o flechas lo mueven, clic o Intro lo fija, Esc lo quita</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Rings {ring_nm:g} NM</source>
   <translation>Anillos {ring_nm:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Round picture of what radars track (I)</source>
   <translation>Imagen redonda de lo que siguen los radares (I)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>TM true motion, RM relative motion with true (T) or relative (R) trails</source>
   <translation>TM movimiento verdadero, RM movimiento relativo con estelas verdaderas (T) o relativas (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>Vectors and past positions true (T) or relative (R)</source>
   <translation>Vectores y posiciones pasadas verdaderos (T) o relativos (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>What is shown</source>
   <translation>Lo que se muestra</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/hud.py" />
   <source>no position</source>
   <translation>sin posición</translation>
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
   <translation>perdido {utc:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>old {duration}</source>
   <translation>antig. {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>speed unknown</source>
   <translation>velocidad desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{motion}, no AIS</source>
   <translation>{motion}, sin AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{name} {actor}</source>
   <translation>{name} {actor}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/labels.py" />
   <source>{number} closed</source>
   <translation>{number} cerrado</translation>
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
   <translation>sus teselas están fuera del mundo: el archivo está dañado. Cópielo de nuevo de donde vino</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>the chart is closed</source>
   <translation>la carta está cerrada</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>there is no tile in this file</source>
   <translation>no hay tal tesela en este archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>these are vector tiles (pbf). Only pictures can be shown: png, jpg or webp</source>
   <translation>son teselas vectoriales (pbf). Solo se pueden mostrar imágenes: png, jpg o webp</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mbtiles.py" />
   <source>this is no MBTiles file (not an SQLite database)</source>
   <translation>no es un archivo MBTiles (no es base de datos SQLite)</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value}  VRM {value}  no position of own ship</source>
   <translation>EBL {value}  VRM {value}  sin posición del buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>EBL {value} {bearing}  VRM {value} {miles} NM  from {whence}</source>
   <translation>EBL {value} {bearing}  VRM {value} {miles} NM  desde {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/measuring.py" />
   <source>own ship</source>
   <translation>buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Add position to {number}</source>
   <translation>Añadir posición a {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Centre here</source>
   <translation>Centrar aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Draw a guard zone from here</source>
   <translation>Dibujar zona de guardia desde aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark here</source>
   <translation>Marcar aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Mark {name}: correct, remove</source>
   <translation>Marca {name}: corregir, quitar</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from here</source>
   <translation>Medir desde aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Measure from own ship</source>
   <translation>Medir desde buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>New case here</source>
   <translation>Caso nuevo aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Select {name}</source>
   <translation>Seleccionar {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>Vectors {minutes} min</source>
   <translation>Vectores {minutes} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/menus.py" />
   <source>{name}: {words}</source>
   <translation>{name}: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Course up</source>
   <translation>Rumbo arr.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>Head up</source>
   <translation>Proa arr.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up</source>
   <translation>Norte arr.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no course</source>
   <translation>Norte arr., sin rumbo</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/mode.py" />
   <source>North up, no heading</source>
   <translation>Norte arr., sin proa</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is north of 84° N</source>
   <translation>El buque está al norte de 84° N</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>Own ship is south of 84° S</source>
   <translation>El buque está al sur de 84° S</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/own_ship.py" />
   <source>The chart ends here: go by her position</source>
   <translation>La carta acaba aquí: guíese por la posición</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Case {n}</source>
   <translation>Caso {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Free</source>
   <translation>Libre</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Look ahead</source>
   <translation>A proa</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Ship centred</source>
   <translation>Centrado</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/pane.py" />
   <source>Vectors {value} {value2:g} min</source>
   <translation>Vectores {value} {value2:g} min</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/patterns.py" />
   <source>+{hours} h</source>
   <translation>+{hours} h</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>No position of own ship</source>
   <translation>Sin posición del buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>PPI {range:g} NM, rings {ring:g} NM</source>
   <translation>PPI {range:g} NM, anillos {ring:g} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>Tracked targets and AIS only:</source>
   <translation>Solo blancos seguidos y AIS:</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/ppi.py" />
   <source>no radar picture</source>
   <translation>sin imagen de radar</translation>
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
   <translation>Límites 12 y 24 NM, aprox.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Graticule</source>
   <translation>Cuadrícula</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Guard zones</source>
   <translation>Zonas de guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Names</source>
   <translation>Nombres</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own charts</source>
   <translation>Cartas propias</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own marks</source>
   <translation>Marcas propias</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Own ship's track, paler with age</source>
   <translation>Derrota del buque propio, más pálida con la edad</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Past positions</source>
   <translation>Posiciones pasadas</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ports</source>
   <translation>Puertos</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Range rings</source>
   <translation>Anillos de distancia</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Search and rescue regions</source>
   <translation>Regiones de búsqueda y salvamento</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Ships to scale</source>
   <translation>Buques a escala</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of all targets</source>
   <translation>Derrotas de todos los blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/scene.py" />
   <source>Tracks of dangerous, selected and case targets</source>
   <translation>Derrotas de blancos peligrosos, elegidos y de casos</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Actor of {number}</source>
   <translation>Actor de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Already at {number}</source>
   <translation>Ya en {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Click the position</source>
   <translation>Clic en la posición</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close it</source>
   <translation>Cerrarla</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Close, nothing is selected</source>
   <translation>Cerrar, no queda nada elegido</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>End without a position</source>
   <translation>Terminar sin posición</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Esc</source>
   <translation>Esc</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>No open case</source>
   <translation>Ningún caso abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Position of {number}</source>
   <translation>Pos. de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Saved: {text}</source>
   <translation>✓ {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>Undo</source>
   <translation>Deshacer</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>arrows and Enter work too</source>
   <translation>flechas e Intro también valen</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>speed not known</source>
   <translation>velocidad desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/strips.py" />
   <source>{name} {called}</source>
   <translation>{name} {called}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>edition {edition}, update {update}, {issued}</source>
   <translation>edición {edition}, actualización {update}, {issued}</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>no date</source>
   <translation>sin fecha</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/usercharts.py" />
   <source>what was read out of it is damaged ({error}). Read it again</source>
   <translation>lo que se leyó de él está dañado ({error}). Leerlo de nuevo</translation>
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
   <translation>{miles} NM {name}, aprox.</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Corner {n} of the guard zone</source>
   <translation>Vértice {n} de la zona de guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>Enter twice closes it</source>
   <translation>Intro dos veces la cierra</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>There are two guard zones. Take one away first: Ctrl+G</source>
   <translation>Hay dos zonas de guardia. Quitar antes una: Ctrl+G</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>click, or arrows and Enter; Backspace takes one back</source>
   <translation>clic, o flechas e Intro; Retroceso quita uno</translation>
  </message>
  <message>
   <location filename="../../../ui/chart/zonesketch.py" />
   <source>{name} is guarded from now on. Ctrl+G changes it</source>
   <translation>{name} se vigila desde ahora. Ctrl+G la cambia</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a file…</source>
   <translation>Añadir un archivo…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Add a folder…</source>
   <translation>Añadir una carpeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>All files (*)</source>
   <translation>Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Cancel</source>
   <translation>Cancelar</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Charts to show</source>
   <translation>Cartas que mostrar</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Down</source>
   <translation>Abajo</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>ENC</source>
   <translation>ENC</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Look again</source>
   <translation>Mirar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>No charts yet. Put MBTiles, ENC cells (S-57, .000), .kap or GeoTIFF into {folder}, or add them here. Encrypted ENCs (S-63) stay in the ECDIS.</source>
   <translation>Aún sin cartas. Poner MBTiles, celdas ENC (S-57, .000), .kap o GeoTIFF en {folder}, o añadirlas aquí. Las ENC cifradas (S-63) se quedan en el ECDIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Not for navigation. These charts are a background to the rescue picture; the ECDIS stays the chart of the ship.</source>
   <translation>No utilizar para la navegación. Estas cartas son un fondo para la imagen del rescate; el ECDIS sigue siendo la carta del buque.</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Off</source>
   <translation>Apagada</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>On</source>
   <translation>Encendida</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports and places of safety: write them into {file} ([[port]] name, lat, lon, role)</source>
   <translation>Puertos y lugares seguros propios: escribirlos en {file} ([[port]] name, lat, lon, role)</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Own ports: {n}, from {file}</source>
   <translation>Puertos propios: {n}, de {file}</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Raster chart</source>
   <translation>Carta ráster</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Read again</source>
   <translation>Leer otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Show</source>
   <translation>Mostrar</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>There are no own charts here</source>
   <translation>No hay cartas propias aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>Up</source>
   <translation>Arriba</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being opened</source>
   <translation>abriéndose</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>being read in</source>
   <translation>leyéndose</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>waits to be read in</source>
   <translation>espera la lectura</translation>
  </message>
  <message>
   <location filename="../../../ui/charts_page.py" />
   <source>{n} more charts are shown and not listed</source>
   <translation>{n} cartas más se muestran y no están en la lista</translation>
  </message>
  <message>
   <location filename="../../../ui/checkpoint.py" />
   <source>Own bridge</source>
   <translation>Puente propio</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source> ({clock_source})</source>
   <translation> ({clock_source})</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock as GNSS{by}, to a tenth of a second</source>
   <translation>Reloj como GNSS{by}, a la décima de segundo</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver tells the time</source>
   <translation>Reloj no comparado con GNSS: ningún receptor da la hora</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock not compared with GNSS: no receiver told the time</source>
   <translation>Reloj no comparado con GNSS: ningún receptor dio la hora</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Clock {span} {value} GNSS{by}</source>
   <translation>Reloj {span} {value} GNSS{by}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>Computer's clock: {said}</source>
   <translation>Reloj del ordenador: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>ahead of</source>
   <translation>adelantado respecto a</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>computer {value}{span}</source>
   <translation>ordenador {value}{span}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{fast_or_slow} by {source}</source>
   <translation>{fast_or_slow} según {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/clock_words.py" />
   <source>{span} {value}</source>
   <translation>{span} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>, the old one beside it as {name}</source>
   <translation>, el antiguo al lado como {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>/dev/ttyUSB0, or COM5</source>
   <translation>/dev/ttyUSB0, o COM5</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>AIS</source>
   <translation>AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Add a device</source>
   <translation>Añadir un equipo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Back, nothing is changed</source>
   <translation>Volver, nada ha cambiado</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Change {name}</source>
   <translation>Cambiar {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Depth</source>
   <translation>Sonda</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>First choice</source>
   <translation>Preferido</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Give it a name</source>
   <translation>Darle un nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Heading</source>
   <translation>Rumbo proa</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>How it is reached</source>
   <translation>Cómo se llega a él</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>In training the devices are made up: change them at sea</source>
   <translation>En el ejercicio los equipos son ficticios: cambiarlos en la mar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Name on the screen</source>
   <translation>Nombre en pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Only if no other</source>
   <translation>Si no hay otro</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Radar</source>
   <translation>Radar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and listen</source>
   <translation>Guardar y escuchar</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Save and open again</source>
   <translation>Guardar y reabrir</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Seconds are a number from 1 to 600</source>
   <translation>Segundos: un número de 1 a 600</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Serial port</source>
   <translation>Puerto serie</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds</source>
   <translation>Mudo tras tantos segundos</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Silent after so many seconds without a good sentence</source>
   <translation>Mudo tras tantos segundos sin una sentencia válida</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed</source>
   <translation>Velocidad</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed log</source>
   <translation>Corredera</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Speed of the serial line</source>
   <translation>Velocidad de la línea serie</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>TCP, we connect</source>
   <translation>TCP, conectamos</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>There is a device {name} already; each needs a name of its own</source>
   <translation>Ya hay un aparato {name}; cada uno necesita un nombre propio</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>UDP, it is sent to us</source>
   <translation>UDP, recibimos</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Used for; none pressed is all. Distress always comes through</source>
   <translation>Se usa para; nada pulsado = todo. El socorro pasa siempre</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Usual</source>
   <translation>Normal</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where it is: write it as {example}</source>
   <translation>Dónde está: escribirlo como {example}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Where two devices say the same thing</source>
   <translation>Si dos equipos dicen lo mismo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Wind</source>
   <translation>Viento</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>Written to {path}{copy}</source>
   <translation>Escrito en {path}{copy}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device removed</source>
   <translation>equipo quitado</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>device {verb}</source>
   <translation>equipo {verb}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>find it</source>
   <translation>buscarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>nobody signed on</source>
   <translation>nadie identificado</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is no longer listened to. {written}</source>
   <translation>{name} ya no se escucha. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name} is {verb}. {written}</source>
   <translation>{name}: {verb}. {written}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, by {value}</source>
   <translation>{name}, por {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{name}, {value} {port}, by {value2}</source>
   <translation>{name}, {value} {port}, por {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_form.py" />
   <source>{port}, or {group}</source>
   <translation>{port}, o {group}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Device</source>
   <translation>Equipo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Last minute</source>
   <translation>Último min</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Sentences</source>
   <translation>Sentencias</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>Where</source>
   <translation>Dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>age s</source>
   <translation>edad s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_model.py" />
   <source>live, {value}</source>
   <translation>en vivo, {value}</translation>
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
   <translation>por s</translation>
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
   <translation>, hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {bad} refused</source>
   <translation>, {bad} rechazadas</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>, {dropped} dropped)</source>
   <translation>, {dropped} descartadas)</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>. Refused: {bad}</source>
   <translation>. Rechazado: {bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>1 target</source>
   <translation>1 blanco</translation>
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
   <translation>Ningún equipo da posición</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Passed on by the policy: </source>
   <translation>Transmitido según la política: </translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>Position from {source}</source>
   <translation>Posición de {source}</translation>
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
   <translation>rumbo y velocidad</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use</source>
   <translation>en uso</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>in use, old {duration}</source>
   <translation>en uso, hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not usable</source>
   <translation>no utilizable</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: nothing valid came yet</source>
   <translation>no se usa: aún no llegó nada válido</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>not used: {value}</source>
   <translation>no se usa: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>rate of turn</source>
   <translation>velocidad de giro</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>ready, {source} is preferred</source>
   <translation>listo, se prefiere {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>reconnected {again} times</source>
   <translation>reconectado {again} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>speed through the water</source>
   <translation>velocidad en el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>turned off in the settings</source>
   <translation>apagado en los ajustes</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{at:%H:%M:%S}.{value}  {text}</source>
   <translation>{at:%H:%M:%S}.{value}  {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{count} targets</source>
   <translation>{count} blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: cannot be opened. {reason}</source>
   <translation>{how}: no se puede abrir. {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: nothing came. Is it on, is its cable in?</source>
   <translation>{how}: no llegó nada. ¿Está encendido, está el cable puesto?</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {bad} lines, none of them good ({first}). Wrong speed, or a bad cable</source>
   <translation>{how}: {bad} líneas, ninguna válida ({first}). Velocidad errónea, o cable malo</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{how}: {n} good ({join}){more}</source>
   <translation>{how}: {n} válidas ({join}){more}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{k} {n}</source>
   <translation>{k} {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} listened to for {seconds:.0f} s</source>
   <translation>{name} escuchado {seconds:.0f} s</translation>
  </message>
  <message>
   <location filename="../../../ui/device_words.py" />
   <source>{name} opened again, listened {seconds:.0f} s</source>
   <translation>{name} reabierto, escuchado {seconds:.0f} s</translation>
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
   <translation>, {lost} perdidas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>1 input</source>
   <translation>1 entrada</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Back to bridge view</source>
   <translation>Volver al puente</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Counted since the start: </source>
   <translation>Contado desde el arranque: </translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Devices</source>
   <translation>Equipos</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Encryption</source>
   <translation>Cifrado</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Listening to {name} for {TEST_S:.0f} s…</source>
   <translation>Escuchando {name} durante {TEST_S:.0f} s…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Lock the screen  Ctrl+L</source>
   <translation>Bloquear la pantalla  Ctrl+L</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet</source>
   <translation>Aún sin entradas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>No input yet. Press Set up to find them</source>
   <translation>Aún sin entradas. Pulsar Configurar para buscarlas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing heard yet</source>
   <translation>Aún no se oyó nada</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing of this kind: {wanted}</source>
   <translation>Nada de esta clase: {wanted}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Nothing was lost or refused since the start</source>
   <translation>Nada perdido ni rechazado desde el arranque</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Open again</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Pause</source>
   <translation>Pausa</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Plots  {cap}</source>
   <translation>Curvas  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Press again to listen to {name} no more. What it said stays recorded</source>
   <translation>Pulsar otra vez para no escuchar más {name}. Lo que dijo queda grabado</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Remove {name}?</source>
   <translation>¿Quitar {name}?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Restart now?</source>
   <translation>¿Reiniciar ahora?</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Sentences to show</source>
   <translation>Sentencias que mostrar</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set up…</source>
   <translation>Configurar…</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Set-up opens once the bridge is closed, and starts it again. There is no picture meanwhile. Press again</source>
   <translation>La configuración se abre al cerrar el puente, y lo arranca de nuevo. Entretanto no hay imagen. Pulsar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Stop, {lines} lines</source>
   <translation>Parar, {lines} líneas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Test</source>
   <translation>Probar</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This input is not one of the settings file</source>
   <translation>Esta entrada no es del archivo de ajustes</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>This ship's data is encrypted, and such a file would not be. What comes in is recorded as always</source>
   <translation>Los datos de este buque están cifrados, y tal archivo no lo estaría. Lo que llega se graba como siempre</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What it says</source>
   <translation>Lo que dice</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>What {name} says is written to {path}, at most 20 MB</source>
   <translation>Lo que dice {name} se escribe en {path}, 20 MB como máximo</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Write down</source>
   <translation>Transcribir</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>Writing down {name} {problem}: {path}</source>
   <translation>Transcripción de {name} {problem}: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>all sentences</source>
   <translation>todas las sentencias</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>refused only</source>
   <translation>solo rechazadas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{count} inputs</source>
   <translation>{count} entradas</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{inputs}, nothing is ever sent to them</source>
   <translation>{inputs}, nunca se les envía nada</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{lines} lines of {name}{lost}: {path}. They tell positions: they stay here</source>
   <translation>{lines} líneas de {name}{lost}: {path}. Dicen posiciones: se quedan aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} is closed and opened again</source>
   <translation>{name} se cierra y se reabre</translation>
  </message>
  <message>
   <location filename="../../../ui/devices.py" />
   <source>{name} {number}</source>
   <translation>{name} {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Declare distress</source>
   <translation>Declarar socorro</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress card</source>
   <translation>Ficha socorro</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Distress declared</source>
   <translation>Socorro declarado</translation>
  </message>
  <message>
   <location filename="../../../ui/dialogs.py" />
   <source>Yes, this ship is in distress: declare it</source>
   <translation>Sí, este buque está en peligro: declararlo</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source> Darker than {least} % an alarm would not stand out here: take {darker}.</source>
   <translation> Por debajo de {least} % una alarma no destacaría aquí: usar {darker}.</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brighter</source>
   <translation>Más claro</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Brightness</source>
   <translation>Brillo</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Darker</source>
   <translation>Más oscuro</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Each of the colours keeps its own brightness. Alarms are never dimmed.{more}</source>
   <translation>Cada paleta guarda su propio brillo. Las alarmas nunca se atenúan.{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>From the next start on. Log, messages and exports stay English</source>
   <translation>Desde el próximo arranque. Diario, mensajes y exportaciones siguen en inglés</translation>
  </message>
  <message>
   <location filename="../../../ui/dimmer.py" />
   <source>Language of the window</source>
   <translation>Idioma de la ventana</translation>
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
   <translation>posiciones vistas a las {since:%H:%M} y {until:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> It is being turned off; the next start goes on with it.</source>
   <translation> Se está desactivando; el próximo arranque sigue con ello.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source> Not yet: {n}. The next start does it, if nobody else uses the data folder.</source>
   <translation> Aún no: {n}. Lo hace el próximo arranque, si nadie más usa la carpeta de datos.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>A passphrase of our own</source>
   <translation>Frase secreta propia</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Back</source>
   <translation>Volver</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Done</source>
   <translation>Hecho</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypt this ship's data</source>
   <translation>Cifrar los datos de este buque</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encrypted are {ENCRYPTED}.</source>
   <translation>Cifrado: {ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Encryption is on. {how_far} {keys}</source>
   <translation>El cifrado está activo. {how_far} {keys}</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Fault in the program: {name}. Nothing was changed</source>
   <translation>Fallo del programa: {name}. Nada ha cambiado</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Files that are encrypted: {n}.</source>
   <translation>Archivos cifrados: {n}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>From the next start on Fairlead asks for the passphrase; the distress card opens without it.</source>
   <translation>Desde el próximo arranque Fairlead pide la frase secreta; la ficha de socorro se abre sin ella.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Give a key ashore, or press “{text}”</source>
   <translation>Dar una clave en tierra, o pulsar “{text}”</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>It protects a computer or a stick that is taken away, not one that is running and unlocked.</source>
   <translation>Protege un ordenador o una memoria que se lleven, no uno en marcha y desbloqueado.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Keys ashore: {ashore}.</source>
   <translation>Claves en tierra: {ashore}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Make the keys</source>
   <translation>Crear las claves</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NONE: without the passphrase this log is lost</source>
   <translation>NINGUNA: sin la frase secreta este diario se pierde</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}. {FULL_DISK}.</source>
   <translation>NO cifrado: {NOT_ENCRYPTED}. {FULL_DISK}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>On a terminal:
fairlead passphrase changes the passphrase
fairlead encrypt --age age1… takes other keys ashore
fairlead decrypt turns it off</source>
   <translation>En un terminal:
fairlead passphrase cambia la frase de paso
fairlead encrypt --age age1… pone otras claves en tierra
fairlead decrypt lo desactiva</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Other words</source>
   <translation>Otras palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Passphrase</source>
   <translation>Frase secreta</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Public keys ashore</source>
   <translation>Claves públicas en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Sheet for the safe</source>
   <translation>Hoja para la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Ship</source>
   <translation>Buque</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance</source>
   <translation>Seis palabras al azar</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Six words by chance are not guessed in any time. A passphrase of your own has ten letters or more.</source>
   <translation>Seis palabras al azar no se adivinan nunca. Una frase secreta propia tiene diez letras o más.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Somebody ashore whom you trust makes a pair of keys with age-keygen, keeps the secret one, and sends you the public one, which begins with age1. With theirs the log opens if the passphrase is lost.</source>
   <translation>Alguien de confianza en tierra crea un par de claves con age-keygen, guarda la secreta y envía la pública, que empieza por age1. Con la suya se abre el diario si se pierde la frase secreta.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Take six words</source>
   <translation>Usar seis palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The key ashore</source>
   <translation>La clave en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The keys are made and proved…</source>
   <translation>Las claves se crean y comprueban…</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase</source>
   <translation>La frase secreta</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The passphrase is not the same twice</source>
   <translation>Las dos frases secretas no coinciden</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The same again</source>
   <translation>La misma otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>The sheet for the safe</source>
   <translation>La hoja para la caja fuerte</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is NO key ashore. {LOST}.</source>
   <translation>NO hay ninguna clave en tierra. {LOST}.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>There is a key ashore, and “without” is pressed too. Take one of them back</source>
   <translation>Hay una clave en tierra, y también está pulsado “sin”. Retirar una de las dos cosas</translation>
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
   <translation>COPIAR A MANO Y GUARDAR EN LA CAJA FUERTE DEL BUQUE. No se vuelve a mostrar.

{ship}, diario de Fairlead, {day:%d %b %Y}

Frase secreta:
{passphrase}

Claves en tierra:
{ashore}

Frase secreta perdida: traer la clave secreta de tierra a este ordenador y, en un terminal:
fairlead unlock-with-age FILE

Cerrar ahora Fairlead en cada ordenador que use esta carpeta de datos y abrirlo de nuevo: pide la frase secreta y cifra lo que hay. Antes nada está cifrado.</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>Without a key ashore</source>
   <translation>Sin clave en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>age1…, one to a line</source>
   <translation>age1…, una por línea</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>encryption prepared</source>
   <translation>cifrado preparado</translation>
  </message>
  <message>
   <location filename="../../../ui/encryption.py" />
   <source>keys ashore: {n}. It begins at the next start</source>
   <translation>claves en tierra: {n}. Empieza en el próximo arranque</translation>
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
   <translation>autorizado para otra vía, no para el portapapeles</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Choose</source>
   <translation>Elegir</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy</source>
   <translation>Copiar</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for whom?</source>
   <translation>¿Copiar para quién?</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Copy for {names}</source>
   <translation>Copiar para {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Do not copy</source>
   <translation>No copiar</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For somebody else</source>
   <translation>Para otra persona</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>For this bridge: plotter, ECDIS, paper form</source>
   <translation>Para este puente: trazador, ECDIS, impreso</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>May be copied</source>
   <translation>Se puede copiar</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied</source>
   <translation>No copiado</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>Not copied. The log has it that you asked</source>
   <translation>No copiado. El diario guarda que se pidió</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>There is a position in it, or what may be one. The log keeps for whom you copy it.</source>
   <translation>Contiene una posición, o lo que puede serlo. El diario guarda para quién se copia.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/copy_for.py" />
   <source>{n} of them</source>
   <translation>{n} de ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>*** {mark}: none of this happened at sea ***</source>
   <translation>*** {mark}: nada de esto ocurrió en la mar ***</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>Fairlead</source>
   <translation>Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} did not take it. Look at the printer, or choose another one</source>
   <translation>La impresora {printer_name} no lo aceptó. Mirar la impresora, o elegir otra</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>The printer {printer_name} is not there any more. Choose another one</source>
   <translation>La impresora {printer_name} ya no está. Elegir otra</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>released for another way out, not for paper</source>
   <translation>autorizado para otra vía, no para papel</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{path} cannot be written ({strerror})</source>
   <translation>{path} no se puede escribir ({strerror})</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/print.py" />
   <source>{role}: {text}</source>
   <translation>{role}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Do not print</source>
   <translation>No imprimir</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>No printer is set up on this computer.</source>
   <translation>No hay impresora instalada en este ordenador.</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>PDF in the outbox folder</source>
   <translation>PDF en la carpeta de salida</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Print</source>
   <translation>Imprimir</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read aloud</source>
   <translation>Leer en voz alta</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>Read to {names}</source>
   <translation>Leer a {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>released for another way out, not for reading out</source>
   <translation>autorizado para otra vía, no para leer en voz alta</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/sheets.py" />
   <source>{mark}: not to be transmitted. Read to {names}</source>
   <translation>{mark}: no transmitir. Leer a {names}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Copied for {whom}. It is taken back after {value} seconds</source>
   <translation>Copiado para {whom}. Se retira a los {value} segundos</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Saved to be printed: {path}</source>
   <translation>Guardado para imprimir: {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/exits/ways.py" />
   <source>Sent to the printer {printer}</source>
   <translation>Enviado a la impresora {printer}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose for whom it is</source>
   <translation>Elegir para quién es</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Choose who gets it</source>
   <translation>Elegir quién lo recibe</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Held back</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>May go</source>
   <translation>Puede salir</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nobody to choose</source>
   <translation>Nadie que elegir</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Not finished</source>
   <translation>Sin acabar</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Nothing</source>
   <translation>Nada</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>To {n} of {n2}</source>
   <translation>A {n} de {n2}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>Who gets it</source>
   <translation>Quién lo recibe</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{name}, blocked</source>
   <translation>{name}, bloqueado</translation>
  </message>
  <message>
   <location filename="../../../ui/export_audience.py" />
   <source>{title}. {is_for} {words}</source>
   <translation>{title}. {is_for} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Master</source>
   <translation>Capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Name of the master</source>
   <translation>Nombre del capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN</source>
   <translation>PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>PIN of the master</source>
   <translation>PIN del capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason</source>
   <translation>Motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>Reason, as it will be written down</source>
   <translation>Motivo, como se anotará</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>That is not the PIN of this name</source>
   <translation>Ese no es el PIN de este nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/export_master.py" />
   <source>{sentence} The release is written into the log.</source>
   <translation>{sentence} La autorización se anota en el diario.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>How to hand it over</source>
   <translation>Cómo entregarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Made, but it does NOT verify</source>
   <translation>Hecho, pero NO se verifica</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Not exported</source>
   <translation>No exportado</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>SHA-256 of its tag manifest, which seals every file in it</source>
   <translation>SHA-256 de su tag manifest, que sella todos sus archivos</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Stopped</source>
   <translation>Parado</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>The watch goes on meanwhile, and so does the log: what is written from now on is not in this export. Put this window aside if you need the bridge; the Export key in the Log tab brings it back.</source>
   <translation>La guardia sigue entretanto, y el diario también: lo que se escriba desde ahora no está en esta exportación. Apartar esta ventana si hace falta el puente; la tecla Exportar de la pestaña Diario la trae de vuelta.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>What is in the log now</source>
   <translation>Lo que hay en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>Where it lies</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{duration} so far</source>
   <translation>{duration} hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{spent}, {left}</source>
   <translation>{spent}, {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_result.py" />
   <source>{title}: done</source>
   <translation>{title}: hecho</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>An export is running already. Wait for it, or stop it</source>
   <translation>Ya hay una exportación en curso. Esperar, o pararla</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Fault in the program: {name}. The log is untouched</source>
   <translation>Fallo del programa: {name}. El diario está intacto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>Stopped. What is done is kept: go on with it from here at any time. Earlier exports are untouched</source>
   <translation>Parado. Lo hecho se guarda: se puede seguir desde aquí en cualquier momento. Las exportaciones anteriores están intactas</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>The log could not be written: {error}</source>
   <translation>No se pudo escribir en el diario: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_run.py" />
   <source>reading the log</source>
   <translation>leyendo el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>1 original, {megabytes}</source>
   <translation>1 original, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>A folder</source>
   <translation>Una carpeta</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Another folder…</source>
   <translation>Otra carpeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>As</source>
   <translation>Como</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases</source>
   <translation>Casos</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about</source>
   <translation>Casos de que trata</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Cases that it is about: none chosen = all</source>
   <translation>Casos de que trata: ninguno elegido = todos</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Choose the cases that it is about</source>
   <translation>Elegir los casos de que trata</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Every sentence that was heard, about {megabytes}</source>
   <translation>Todas las sentencias oídas, unos {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Held until the master releases it: name and reason</source>
   <translation>Retenido hasta que el capitán autorice: nombre y motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Not for this purpose: {sentence}</source>
   <translation>No para este fin: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>One file (zip)</source>
   <translation>Un solo archivo (zip)</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What goes in</source>
   <translation>Lo que contiene</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for</source>
   <translation>Para qué es</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>What it is for, as it will be written down</source>
   <translation>Para qué es, como se anotará</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to</source>
   <translation>A dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Where to put the export</source>
   <translation>Dónde poner la exportación</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With media</source>
   <translation>Con medios</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With raw sentences</source>
   <translation>Con sentencias en bruto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>With the mission</source>
   <translation>Con la misión</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>Without</source>
   <translation>Sin</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>evidence for the lawyers</source>
   <translation>pruebas para los abogados</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>how the rescue went</source>
   <translation>cómo fue el rescate</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>own archive</source>
   <translation>archivo propio</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>report to the flag State</source>
   <translation>informe al Estado de bandera</translation>
  </message>
  <message>
   <location filename="../../../ui/export_what.py" />
   <source>{n:,} originals, {megabytes}</source>
   <translation>{n:,} originales, {megabytes}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Begin anew</source>
   <translation>Empezar de nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Change it</source>
   <translation>Cambiarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Export the mission</source>
   <translation>Exportar la misión</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Go on with the export of {at}</source>
   <translation>Seguir con la exportación de {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Let it go on</source>
   <translation>Dejar que siga</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Next</source>
   <translation>Siguiente</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Put aside, it goes on</source>
   <translation>Apartar, sigue en marcha</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it</source>
   <translation>Pararla</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stop it and close</source>
   <translation>Parar y cerrar</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>Stopping…</source>
   <translation>Parando…</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export for {title} is done. Export in the Log tab shows it</source>
   <translation>La exportación para {title} está hecha. Exportar en la pestaña Diario la muestra</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export is not finished. What is done of it is kept, and it can be gone on with.</source>
   <translation>La exportación no está terminada. Lo hecho se guarda y se puede seguir con ello.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The export was not finished: {problem}</source>
   <translation>La exportación no se terminó: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>The program is to be closed, and the export is not finished. What is done of it is kept.</source>
   <translation>El programa se va a cerrar, y la exportación no está terminada. Lo hecho se guarda.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{i}  {title}</source>
   <translation>{i}  {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_wizard.py" />
   <source>{title}, {megabytes} of it done</source>
   <translation>{title}, {megabytes} hechos</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>

Withheld: {held}. Every entry stands in it all the same, numbered and sealed, so that it can be verified.</source>
   <translation>

No comunicado: {held}. Cada anotación consta igualmente, numerada y sellada, para poder verificarla.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>
{count} not in it: {join}</source>
   <translation>
{count} no incluidos: {join}</translation>
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
   <translation> Omitido a petición: {join}.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source> The custody of {count} says that a copy was made.</source>
   <translation> La custodia de {count} dice que se hizo una copia.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>, {count} and {count2} withheld</source>
   <translation>, {count} y {count2} no comunicados</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Blocked: {sentence}</source>
   <translation>Bloqueado: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Copy {kind} to their stick or disk{value}. Change nothing in it, not even a file name.</source>
   <translation>Copiar {kind} en su memoria o disco{value}. No cambiar nada, ni siquiera un nombre de archivo.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Does not fit: about {megabytes} needed, {megabytes2} free, {megabytes3} missing</source>
   <translation>No cabe: hacen falta unos {megabytes}, {megabytes2} libres, faltan {megabytes3}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Figures for publication</source>
   <translation>Cifras para publicar</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Fits: about {megabytes} needed, {megabytes2} free</source>
   <translation>Cabe: hacen falta unos {megabytes}, {megabytes2} libres</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>For whom</source>
   <translation>Para quién</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Give them the SHA-256 by another way, on paper or by voice. README.txt in it says how it is checked.</source>
   <translation>Darles el SHA-256 por otra vía, en papel o de viva voz. README.txt dice cómo se comprueba.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Holds back</source>
   <translation>Retiene</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It does NOT verify: {problem}</source>
   <translation>NO se verifica: {problem}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It verifies: untouched</source>
   <translation>Verificado: intacto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>It will take about {megabytes}. How much room there is cannot be read</source>
   <translation>Ocupará unos {megabytes}. No se puede leer cuánto sitio hay</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Keep a copy ashore. Keep the SHA-256 below apart from it.</source>
   <translation>Guardar una copia en tierra. Guardar aparte el SHA-256 de abajo.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>Making it</source>
   <translation>Preparando</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over</source>
   <translation>Se puede entregar</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>May be handed over. {sentence}</source>
   <translation>Se puede entregar. {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The log has it: for whom, “{purpose}”, through entry {through_seq:,}, and the SHA-256.{custody}</source>
   <translation>El diario guarda: para quién, “{purpose}”, hasta la anotación {through_seq:,}, y el SHA-256.{custody}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>The master decides: {sentence}</source>
   <translation>Decide el capitán: {sentence}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {round} min left</source>
   <translation>quedan unos {round} min</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>about {value} s left</source>
   <translation>quedan unos {value} s</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>data/publication has the figures. Read them once more before they are published.</source>
   <translation>data/publication tiene las cifras. Releerlas antes de publicarlas.</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>every sentence that was heard ({megabytes})</source>
   <translation>todas las sentencias oídas ({megabytes})</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>made from {count}</source>
   <translation>hecho con {count}</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>original is</source>
   <translation>original</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>originals are</source>
   <translation>originales</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>own track</source>
   <translation>derrota propia</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>raw sentences</source>
   <translation>sentencias en bruto</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>some seconds left</source>
   <translation>quedan unos segundos</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this folder, all of it,</source>
   <translation>esta carpeta, entera,</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>this one file</source>
   <translation>este único archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entries</source>
   <translation>anotaciones enteras</translation>
  </message>
  <message>
   <location filename="../../../ui/export_words.py" />
   <source>whole entry</source>
   <translation>anotación entera</translation>
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
   <translation>2.º DISCO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DISK</source>
   <translation>DISCO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>DROPPED</source>
   <translation>PERDIDO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>LOG</source>
   <translation>DIARIO</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>RECORDER</source>
   <translation>REGISTRADOR</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>all there</source>
   <translation>todo está</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>another one</source>
   <translation>otro</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>by {by}</source>
   <translation>por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>does not answer</source>
   <translation>no responde</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>fails</source>
   <translation>falla</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>gets no copies</source>
   <translation>no recibe copias</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is another one</source>
   <translation>es otro</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is full</source>
   <translation>está lleno</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is gone</source>
   <translation>ya no está</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is missing</source>
   <translation>falta</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is read-only</source>
   <translation>es de solo lectura</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>is refused</source>
   <translation>se rechaza</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no copies</source>
   <translation>sin copias</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>no room</source>
   <translation>lleno</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not saved</source>
   <translation>no guardado</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>not there</source>
   <translation>no está</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>only to read</source>
   <translation>solo lectura</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>pulled out</source>
   <translation>desconectado</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>refused</source>
   <translation>rechazado</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{link}: {phase}. {why}</source>
   <translation>{link}: {phase}. {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/feeds.py" />
   <source>{lost} lost</source>
   <translation>{lost} perdidas</translation>
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
   <translation>{pending} en espera</translation>
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
   <translation>{waiting} en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/fonts.py" />
   <source>Noto Sans</source>
   <translation>Noto Sans</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A circle of this radius that stays where the selected case, else own ship, is now</source>
   <translation>Un círculo de este radio que queda donde está ahora el caso elegido, o si no el buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>A target that comes in is a warning, once until it has left. Targets already inside raise nothing.</source>
   <translation>Un blanco que entra da una advertencia, una vez hasta que salga. Los blancos que ya están dentro no dan nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>All round</source>
   <translation>Todo alrededor</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>At a place</source>
   <translation>En un lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Bearings</source>
   <translation>Demoras</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>By the bow</source>
   <translation>Por la proa</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Draw on the chart</source>
   <translation>Dibujar en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From °</source>
   <translation>De °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>From, NM</source>
   <translation>Desde, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship</source>
   <translation>Va con el buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Goes with own ship, clockwise from one bearing to the other</source>
   <translation>Va con el buque propio, de una demora a otra en sentido horario</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard these</source>
   <translation>Vigilar estas</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard zone {number}</source>
   <translation>Zona de guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Guard {number}</source>
   <translation>Guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Leave as it was</source>
   <translation>Dejar como estaba</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Name of guard zone {number}</source>
   <translation>Nombre de la zona de guardia {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Radius, NM</source>
   <translation>Radio, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>Sector</source>
   <translation>Sector</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To °</source>
   <translation>Hacia °</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>To, NM</source>
   <translation>Hasta, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>True</source>
   <translation>Verdadera</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{name}: own position is not known, and no case is selected. A zone at a place needs one</source>
   <translation>{name}: no se conoce la posición propia, y no hay caso elegido. Una zona en un lugar necesita uno</translation>
  </message>
  <message>
   <location filename="../../../ui/guard.py" />
   <source>{text}: {what} is a number, e.g. 3</source>
   <translation>{text}: {what} es un número, p. ej. 3</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Give the name that the PIN is for</source>
   <translation>Dar el nombre al que corresponde el PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over</source>
   <translation>Relevo</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Hand-over sheet</source>
   <translation>Hoja de relevo</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Not now</source>
   <translation>Ahora no</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>PDF</source>
   <translation>PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>Place of safety</source>
   <translation>Lugar seguro</translation>
  </message>
  <message>
   <location filename="../../../ui/handover.py" />
   <source>The log is still being read ({value} %): the sheet comes with its end</source>
   <translation>Aún se lee el diario ({value} %): la hoja sale al final</translation>
  </message>
  <message>
   <location filename="../../../ui/handover_view.py" />
   <source>To act on: {title}</source>
   <translation>Por atender: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>15 min of {n} feeds</source>
   <translation>15 min de {n} flujos</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>BOARDING</source>
   <translation>SUBEN A BORDO</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Boarding</source>
   <translation>Suben a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Details</source>
   <translation>Detalles</translation>
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
   <translation>Su página: todos los campos, medios, testimonios (D)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Manoeuvre</source>
   <translation>Maniobra</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note</source>
   <translation>Nota</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Note on the incident</source>
   <translation>Nota sobre el incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Other…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>RAMMING</source>
   <translation>EMBESTIDA</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Ramming</source>
   <translation>Embestida</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Read out</source>
   <translation>Leer</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>SHOTS</source>
   <translation>DISPAROS</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Shots</source>
   <translation>Disparos</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>The checkpoint that was signed with the mark: its code for the radio or the paper log (R)</source>
   <translation>El punto de control firmado con la marca: su código para la radio o el diario en papel (R)</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>Threat</source>
   <translation>Amenaza</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>hull marks, weapon, words, language: Enter saves</source>
   <translation>marcas del casco, arma, palabras, idioma: Intro guarda</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds}
signed {at}</source>
   <translation>{feeds}
firmado {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/incident.py" />
   <source>{feeds} marked</source>
   <translation>{feeds} marcados</translation>
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
   <translation>Buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/keep.py" />
   <source>What was typed before the restart is back. Check it before you save</source>
   <translation>Ha vuelto lo escrito antes del reinicio. Comprobarlo antes de guardar</translation>
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
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>KEYS</source>
   <translation>KEYS</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Keymap</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Return</source>
   <translation>Intro</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>Space</source>
   <translation>Espacio</translation>
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
   <translation>Ningún ordenador distingue esta tecla</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>WIDE</source>
   <translation>WIDE</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>While a text is typed it would be a letter: choose a function key, or one with Ctrl or Alt</source>
   <translation>Al escribir sería una letra: elegir una tecla de función, o una con Ctrl o Alt</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{key} is now “{words}”. Give that one another key first</source>
   <translation>{key} es ahora “{words}”. Darle antes otra tecla a esa</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is already “{words}” ({group}). Give that one another key first</source>
   <translation>{name} ya es “{words}” ({group}). Darle antes otra tecla a esa</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{name} is needed in every form and list</source>
   <translation>{name} hace falta en todos los formularios y listas</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>{shown:&lt;22} {words}</source>
   <translation>{shown:&lt;22} {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap.py" />
   <source>“{words}” keeps its key</source>
   <translation>“{words}” conserva su tecla</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys are the usual ones again</source>
   <translation>Todas las teclas vuelven a ser las habituales</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>All keys as usual</source>
   <translation>Todas, las habituales</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Back to the map</source>
   <translation>Volver al mapa</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Change keys</source>
   <translation>Cambiar teclas</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act first</source>
   <translation>Elegir antes una acción</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose an act, then press its new key</source>
   <translation>Elegir una acción, luego pulsar su tecla nueva</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Choose the act first</source>
   <translation>Elegir antes la acción</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Give an act another key</source>
   <translation>Dar otra tecla a una acción</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys</source>
   <translation>Teclas</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of the bridge log Fairlead</source>
   <translation>Teclas del diario de puente Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Keys of this window</source>
   <translation>Teclas de esta ventana</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>Press the new key for “{words}”</source>
   <translation>Pulsar la tecla nueva para “{words}”</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>The new key</source>
   <translation>La tecla nueva</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>This one as usual</source>
   <translation>Esta, la habitual</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap}   {words}</source>
   <translation>{cap}   {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} is now “{words}”</source>
   <translation>{cap} es ahora “{words}”</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{cap} … {value}</source>
   <translation>{cap} … {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{error}. Press another key, or Escape</source>
   <translation>{error}. Pulsar otra tecla, o Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>{words}, {cap}</source>
   <translation>{words}, {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/keymap_page.py" />
   <source>“{words}” has its usual key again</source>
   <translation>“{words}” tiene de nuevo su tecla habitual</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>A mark at this moment</source>
   <translation>Una marca en este momento</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Acknowledge the worst alert</source>
   <translation>Reconocer la peor alerta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Arrows</source>
   <translation>Flechas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Back to the bridge</source>
   <translation>Volver al puente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Backspace</source>
   <translation>Retroceso</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Between chart and work panel</source>
   <translation>Entre carta y panel</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Brightness and colours</source>
   <translation>Brillo y colores</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Case, position, actor; two ships</source>
   <translation>Caso, posición, actor; dos barcos</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cases, People … Targets</source>
   <translation>Casos, Personas … Blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Closer, further off</source>
   <translation>Más cerca, más lejos</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Comms</source>
   <translation>Comms</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Count people, or back</source>
   <translation>Contar personas, o volver</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Cross for the arrows; Enter: what can be done there</source>
   <translation>Cruz para las flechas; Intro: qué se puede hacer allí</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Devices; live plots</source>
   <translation>Equipos; curvas en vivo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Draw a guard zone</source>
   <translation>Dibujar una zona de guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Drill</source>
   <translation>Ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Escape</source>
   <translation>Escape</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Faster</source>
   <translation>Más rápido</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>First point of a stretch</source>
   <translation>Primer punto de un extracto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Hand over the watch, sign on</source>
   <translation>Entregar la guardia, identificarse</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Home</source>
   <translation>Inicio</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In a form</source>
   <translation>En un formulario</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>In the log</source>
   <translation>En el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Its page</source>
   <translation>Su página</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave it; what was typed stays</source>
   <translation>Dejarlo; lo escrito queda</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Leave what is selected</source>
   <translation>Dejar lo elegido</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Left</source>
   <translation>Izquierda</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Line {n} of those written often</source>
   <translation>Línea {n} de las frecuentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Lines written often</source>
   <translation>Líneas frecuentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>List of alerts</source>
   <translation>Lista de alertas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Live plots</source>
   <translation>Curvas en vivo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Log</source>
   <translation>Diario</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Man overboard</source>
   <translation>Hombre al agua</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark an incident</source>
   <translation>Marcar un incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Mark at the pointer, or correct it</source>
   <translation>Marca en el puntero, o corregirla</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measure, PPI (I), zone (G), mark</source>
   <translation>Medir, PPI (I), zona (G), marca</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Measuring lines 1 and 2</source>
   <translation>Líneas de medida 1 y 2</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Move the chart</source>
   <translation>Mover la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next case</source>
   <translation>Caso siguiente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next colours</source>
   <translation>Colores siguientes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next field or key, and back</source>
   <translation>Campo o tecla sig., y atrás</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next step of several</source>
   <translation>Paso siguiente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next target on the chart, and back</source>
   <translation>Blanco siguiente en la carta, y atrás</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Next trip of the boat</source>
   <translation>Viaje siguiente del bote</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>On the chart</source>
   <translation>En la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: man, woman, minor …</source>
   <translation>Uno más: hombre, mujer …</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One more: {lower}</source>
   <translation>Uno más: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second back</source>
   <translation>Un segundo atrás</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>One second on, or to the next sentence</source>
   <translation>Un segundo adelante, o a la sentencia siguiente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Open a new case</source>
   <translation>Abrir un caso nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Own ship to the middle</source>
   <translation>Buque propio al centro</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>PPI or chart; coast in it</source>
   <translation>PPI o carta; costa en él</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pages</source>
   <translation>Páginas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Pause or go on</source>
   <translation>Pausa o seguir</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>People</source>
   <translation>Personas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Read out the checkpoint</source>
   <translation>Leer el punto de control</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Replay</source>
   <translation>Repetición</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Right</source>
   <translation>Derecha</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Save, send</source>
   <translation>Guardar, enviar</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search the log</source>
   <translation>Buscar en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Search, in the list of lines</source>
   <translation>Buscar, en la lista de líneas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Second point of a stretch</source>
   <translation>Segundo punto de un extracto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Silence what sounds, for 30 s</source>
   <translation>Silenciar 30 s lo que suena</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Slower</source>
   <translation>Más lento</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Take the stretch out</source>
   <translation>Sacar el extracto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Target (T), cross (X), own ship</source>
   <translation>Blanco (T), cruz (X), barco</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Targets</source>
   <translation>Blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Tell those who may be told</source>
   <translation>Avisar a quien se puede</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The helm of own ship</source>
   <translation>El timón del buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The instructor's window</source>
   <translation>La ventana del instructor</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: deceased</source>
   <translation>La última: fallecida</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: disabled</source>
   <translation>La última: discapacidad</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: medical</source>
   <translation>La última: médico</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The last one: pregnant</source>
   <translation>La última: embarazada</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>The step before</source>
   <translation>Paso anterior</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>This map of keys</source>
   <translation>Este mapa de teclas</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the event before</source>
   <translation>Al suceso anterior</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>To the next event</source>
   <translation>Al suceso siguiente</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Training: what would have gone</source>
   <translation>Ejercicio: lo que habría salido</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo the last one</source>
   <translation>Deshacer la última</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Undo what was just entered</source>
   <translation>Deshacer lo recién anotado</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Urgent acts</source>
   <translation>Acciones urgentes</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Watch and master</source>
   <translation>Guardia y capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What happens, by number</source>
   <translation>Lo que pasa, por número</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What is up, place, motion, vectors</source>
   <translation>Arriba, lugar, mov., vectores</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>What proves the log</source>
   <translation>Lo que prueba el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While an incident is open</source>
   <translation>Con un incidente abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>While counting</source>
   <translation>Al contar</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Who may be told what</source>
   <translation>A quién se puede decir qué</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Window</source>
   <translation>Ventana</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel narrower</source>
   <translation>Panel más estrecho</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel wider</source>
   <translation>Panel más ancho</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Work panel: own window, or back</source>
   <translation>Panel en su ventana, o aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/keytable.py" />
   <source>Write a line in the log</source>
   <translation>Escribir una línea en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ALARM</source>
   <translation>ALARMA</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Apr</source>
   <comment>month</comment>
   <translation>abr</translation>
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
   <translation>PRECAUCIÓN</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>COUNTED</source>
   <translation>CONTADAS</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Course</source>
   <translation>Rumbo</translation>
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
   <translation>EMERGENCIA</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ESTIMATED</source>
   <translation>ESTIMADAS</translation>
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
   <translation>Huéspedes</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jan</source>
   <comment>month</comment>
   <translation>ene</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jul</source>
   <comment>month</comment>
   <translation>jul</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Jun</source>
   <comment>month</comment>
   <translation>jun</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Last
person</source>
   <translation>Última
persona</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Look-out</source>
   <translation>Vigía</translation>
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
   <translation>may</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>No reply</source>
   <translation>Sin respuesta</translation>
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
   <translation>COMUNICADAS</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>Rounds</source>
   <translation>Ronda</translation>
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
   <translation>ADVERTENCIA</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>a guess</source>
   <translation>suposición</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>about</source>
   <translation>aprox.</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>address</source>
   <translation>dirección</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>addressed</source>
   <translation>destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>adrift</source>
   <translation>a la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>alarm</source>
   <translation>alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>answer</source>
   <translation>respuesta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>any</source>
   <translation>todos</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bad</source>
   <translation>malas</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bcc</source>
   <translation>cco</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>behind</source>
   <translation>atrasado respecto a</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>birth</source>
   <translation>nacimiento</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>blocked</source>
   <translation>bloqueado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>bright</source>
   <translation>brillante</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>by mail</source>
   <translation>por correo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>calm</source>
   <translation>calma</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>capsized</source>
   <translation>volcada</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>caution</source>
   <translation>precaución</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>cc</source>
   <translation>cc</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>certain</source>
   <translation>seguro</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>clipboard</source>
   <translation>portapapeles</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>closed</source>
   <translation>cerrado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>counted</source>
   <translation>contados</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>course</source>
   <translation>rumbo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>danger</source>
   <translation>peligro</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dangerous</source>
   <translation>peligroso</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>day</source>
   <translation>día</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased ashore</source>
   <translation>fallecido en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deceased at sea</source>
   <translation>fallecido en la mar</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>deflating</source>
   <translation>se desinfla</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>delivered</source>
   <translation>entregado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>dusk</source>
   <translation>crepúsculo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>estimated</source>
   <translation>estimado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>everything</source>
   <translation>todo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>evidence</source>
   <translation>pruebas</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>failed</source>
   <translation>fallo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>fast</source>
   <translation>adelantado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>female</source>
   <translation>mujer</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>files</source>
   <translation>archivos</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>folded</source>
   <translation>plegado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>held</source>
   <translation>retenido</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>helicopter</source>
   <translation>helicóptero</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>high</source>
   <translation>alta</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>in cc, blocked</source>
   <translation>en cc, bloqueado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infant</source>
   <translation>bebé</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>infants</source>
   <translation>bebés</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>knots</source>
   <translation>nudos</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>known</source>
   <translation>conocido</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ledger</source>
   <translation>balance</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>likely</source>
   <translation>probable</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>live</source>
   <translation>activo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>lost</source>
   <translation>perdido</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>low</source>
   <translation>baja</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>mail</source>
   <translation>correo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>male</source>
   <translation>hombre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>man</source>
   <translation>hombre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medical</source>
   <translation>médico</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>medium</source>
   <translation>media</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>men</source>
   <translation>hombres</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>met</source>
   <translation>cumplido</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor</source>
   <translation>menor</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor alone</source>
   <translation>menor solo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minor with family</source>
   <translation>menor con familia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors</source>
   <translation>menores</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors alone</source>
   <translation>menores solos</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>minors with family</source>
   <translation>menores con familia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>missing</source>
   <translation>desaparecido</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>moderate</source>
   <translation>moderado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>name</source>
   <translation>nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>new</source>
   <translation>nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>night</source>
   <translation>noche</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>no fix</source>
   <translation>sin posición</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>nobody</source>
   <translation>nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>none</source>
   <translation>ninguno</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>now</source>
   <translation>ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>old</source>
   <translation>antiguo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>open</source>
   <translation>abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>opening</source>
   <translation>abriendo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>other ship</source>
   <translation>otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>own</source>
   <translation>propio</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pattern</source>
   <translation>patrón</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>port</source>
   <translation>puerto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>pregnant</source>
   <translation>embarazada</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>print</source>
   <translation>impresión</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>radio</source>
   <translation>radio</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>ready</source>
   <translation>listo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>relative</source>
   <translation>relativo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>reported</source>
   <translation>comunicado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>role</source>
   <translation>función</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>rough</source>
   <translation>gruesa</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saved</source>
   <translation>guardado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>saving…</source>
   <translation>guardando…</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>seen</source>
   <translation>visto</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>silent</source>
   <translation>mudo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>sleeping</source>
   <translation>en reposo</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slight</source>
   <translation>marejadilla</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>slow</source>
   <translation>atrasado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>smooth</source>
   <translation>rizada</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>source</source>
   <translation>fuente</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>stale</source>
   <translation>caducado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>suspected</source>
   <translation>sospechado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>telephone</source>
   <translation>teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the boat</source>
   <translation>embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>the sea</source>
   <translation>mar</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>to nobody</source>
   <translation>a nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>true</source>
   <translation>verdadero</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unexplained</source>
   <translation>sin explicar</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unidentified</source>
   <translation>no identificado</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>unsigned</source>
   <translation>sin firma</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>wait</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waiting</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>waits</source>
   <translation>en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>warning</source>
   <translation>advertencia</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>was</source>
   <translation>estaba</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>were</source>
   <translation>estaban</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>why</source>
   <translation>por qué</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>woman</source>
   <translation>mujer</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>women</source>
   <translation>mujeres</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>years</source>
   <translation>años</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>yes</source>
   <translation>sí</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>you</source>
   <translation>usted</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>{names} and {last}</source>
   <translation>{names} y {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/language.py" />
   <source>✓ tied</source>
   <translation>✓ unido</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>At text_scale = {scale:.1f} the window is larger than this screen, and what stands at its edges is not seen. Write text_scale = {most:.1f} under [screen] in the settings and start again</source>
   <translation>Con text_scale = {scale:.1f} la ventana es mayor que esta pantalla y lo que está en sus bordes no se ve. Escriba text_scale = {most:.1f} en [screen] en los ajustes y reinicie</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Drag: as wide as you want the work panel</source>
   <translation>Arrastrar: el ancho deseado del panel de trabajo</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Text on this screen is {high:.1f} mm high, and {least} mm is read from 1 m. Everything works; for larger text write text_scale = {wanted:.1f} under [screen] in the settings and start again</source>
   <translation>El texto de esta pantalla mide {high:.1f} mm; a 1 m se leen {least} mm. Todo funciona; para un texto mayor, escribir text_scale = {wanted:.1f} bajo [screen] en los ajustes y reiniciar</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>Work panel · Fairlead</source>
   <translation>Panel de trabajo · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/layout.py" />
   <source>panel window</source>
   <translation>ventana del panel</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Acknowledge  {cap}</source>
   <translation>Confirmar  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>CPA</source>
   <translation>CPA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>DSC distress call</source>
   <translation>llamada de socorro DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Distress card  {cap}</source>
   <translation>Ficha de socorro  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Fault in the program: {name}</source>
   <translation>Fallo del programa: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Give the passphrase</source>
   <translation>Dar la frase secreta</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold for {HOLD_S} seconds to unlock</source>
   <translation>Mantener {HOLD_S} segundos para desbloquear</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Hold it… {left}</source>
   <translation>Mantener… {left}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked by {by} since {since}</source>
   <translation>Bloqueado por {by} desde {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Locked since {since}, nobody was signed on</source>
   <translation>Bloqueado desde {since}, nadie identificado</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>NOTHING IS RECORDED</source>
   <translation>NO SE GRABA NADA</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Nobody has a PIN, so nothing is asked: this keeps eyes and elbows off, not hands.</source>
   <translation>Nadie tiene PIN, así que no se pide nada: protege de miradas y codos, no de manos.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Opening…</source>
   <translation>Abriendo…</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Passphrase of the log</source>
   <translation>Frase secreta del diario</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Press your name first</source>
   <translation>Pulsar antes el nombre propio</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Silence  {cap}</source>
   <translation>Silenciar  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>The watch goes on: {recording}. Alarms sound as always.</source>
   <translation>La guardia sigue: {recording}. Las alarmas suenan como siempre.</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>This is not the passphrase</source>
   <translation>Esta no es la frase secreta</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock</source>
   <translation>Desbloquear</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Unlock with the passphrase</source>
   <translation>Desbloquear con la frase secreta</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Who unlocks</source>
   <translation>Quién desbloquea</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>Wrong PIN for {name}</source>
   <translation>PIN erróneo para {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>a replay, nothing is recorded</source>
   <translation>una repetición, no se graba nada</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>alert of a device</source>
   <translation>alerta de un equipo</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>and {hidden} more</source>
   <translation>y {hidden} más</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by a held key: nobody has a PIN</source>
   <translation>con una tecla mantenida: nadie tiene PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>by {name}, with the PIN</source>
   <translation>por {name}, con el PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>clocks of two stations</source>
   <translation>relojes de dos puestos</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>closing target</source>
   <translation>blanco que se acerca</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>computer clock</source>
   <translation>reloj del ordenador</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>dangerous target lost</source>
   <translation>blanco peligroso perdido</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>data lost</source>
   <translation>datos perdidos</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>date of a device</source>
   <translation>fecha de un equipo</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>devices disagree</source>
   <translation>equipos en desacuerdo</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>disk nearly full</source>
   <translation>disco casi lleno</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>emergency beacon</source>
   <translation>baliza de emergencia</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>feeds of an incident</source>
   <translation>flujos de un incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>guard zone</source>
   <translation>zona de guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>man overboard</source>
   <translation>hombre al agua</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>own position</source>
   <translation>posición propia</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>people count</source>
   <translation>recuento de personas</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>personal records</source>
   <translation>fichas personales</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position datum</source>
   <translation>dátum de la posición</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position fix</source>
   <translation>posición GNSS</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>position jump</source>
   <translation>salto de posición</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>recording ({words})</source>
   <translation>grabando ({words})</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>second disk</source>
   <translation>segundo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>ship off her echo</source>
   <translation>buque fuera de su eco</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>targets lost</source>
   <translation>blancos perdidos</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>vessel of the register</source>
   <translation>buque del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>with the passphrase of the log</source>
   <translation>con la frase secreta del diario</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_page.py" />
   <source>zone of the sea</source>
   <translation>zona de la mar</translation>
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
   <translation>por {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen locked</source>
   <translation>pantalla bloqueada</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>screen unlocked</source>
   <translation>pantalla desbloqueada</translation>
  </message>
  <message>
   <location filename="../../../ui/lock_screen.py" />
   <source>{detail}, at {station}</source>
   <translation>{detail}, en {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 line of the program is not shown</source>
   <translation>1 línea del programa no se muestra</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>1 other line is not shown</source>
   <translation>1 línea más no se muestra</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>Ship's log</source>
   <translation>Diario de a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>System</source>
   <translation>Sistema</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} lines of the program are not shown</source>
   <translation>{n:,} líneas del programa no se muestran</translation>
  </message>
  <message>
   <location filename="../../../ui/log_index.py" />
   <source>{n:,} other lines are not shown</source>
   <translation>{n:,} líneas más no se muestran</translation>
  </message>
  <message>
   <location filename="../../../ui/log_model.py" />
   <source>{at:%H:%M} {title} {text}</source>
   <translation>{at:%H:%M} {title} {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Correct it</source>
   <translation>Corregirla</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Give the mark a name</source>
   <translation>Dar un nombre a la marca</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>It stands in the log with its position. Struck out or corrected as any line.</source>
   <translation>Consta en el diario con su posición. Se tacha o corrige como cualquier línea.</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Leave</source>
   <translation>Dejar</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Mark on the chart</source>
   <translation>Marca en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Name</source>
   <translation>Nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Net, adrift</source>
   <translation>Red, a la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Not taken. What you typed is still here</source>
   <translation>No aceptado. Lo escrito sigue aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Set the mark</source>
   <translation>Poner la marca</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Symbol</source>
   <translation>Símbolo</translation>
  </message>
  <message>
   <location filename="../../../ui/mark_form.py" />
   <source>Take it off the chart</source>
   <translation>Quitarla de la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/models.py" />
   <source>Age</source>
   <translation>Edad</translation>
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
   <translation>Blanco</translation>
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
   <translation>Todo: {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>It is over: there is nothing to mute any more</source>
   <translation>Se acabó: no queda nada que dejar sin sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Leave the sound</source>
   <translation>Dejar el sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Muted until {clock} UTC. {mute_line}</source>
   <translation>Sin sonido hasta las {clock} UTC. {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>No sound for a while: {title}</source>
   <translation>Sin sonido un rato: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Of {source}</source>
   <translation>De {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again</source>
   <translation>Con sonido de nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Sound again: {mute_line}</source>
   <translation>Sonido de nuevo: {mute_line}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>This kind</source>
   <translation>Esta clase</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why (stands in the log and in the hand-over)</source>
   <translation>Por qué (consta en el diario y en el relevo)</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>Why it is muted</source>
   <translation>Por qué sin sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>by {by}: {reason}</source>
   <translation>por {by}: {reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>cable broken, spare ordered …</source>
   <translation>cable roto, repuesto pedido …</translation>
  </message>
  <message>
   <location filename="../../../ui/mute.py" />
   <source>this kind of alert</source>
   <translation>esta clase de alerta</translation>
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
   <translation>Fairlead no se ha iniciado</translation>
  </message>
  <message>
   <location filename="../../../ui/notices.py" />
   <source>OK, {more} more</source>
   <translation>OK, {more} más</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>No target or case is called {name}. Write T07, a ship's name or a case number before the bearing</source>
   <translation>Ningún blanco ni caso se llama {name}. Escribir T07, un nombre de buque o un número de caso antes de la demora</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is not known: a range and bearing from us gives no position</source>
   <translation>No se conoce la posición propia: distancia y demora desde aquí no dan posición</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>Own position is old ({duration}): a range and bearing from us gives no position now</source>
   <translation>La posición propia es antigua ({duration}): distancia y demora desde aquí no dan posición ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>case {short_number}</source>
   <translation>caso {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{name} was last heard {duration} ago: where she is now is not known</source>
   <translation>{name} se oyó por última vez hace {duration}: no se sabe dónde está ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{number} has no position to measure from</source>
   <translation>{number} no tiene posición desde la que medir</translation>
  </message>
  <message>
   <location filename="../../../ui/origins.py" />
   <source>{n} targets are called {name}. Choose it on the chart and press Range and bearing</source>
   <translation>{n} blancos se llaman {name}. Elegirlo en la carta y pulsar Distancia y demora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/aside.py" />
   <source>The file cannot be read: {value}</source>
   <translation>No se puede leer el archivo: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Attach a file</source>
   <translation>Adjuntar un archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Copy without metadata. It is still a picture: only the master may release it</source>
   <translation>Copia sin metadatos. Sigue siendo una imagen: solo el capitán puede autorizarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>File to attach</source>
   <translation>Archivo que adjuntar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Held</source>
   <translation>Retenido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>No position found in it</source>
   <translation>No se halló posición en él</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Position in it</source>
   <translation>Contiene una posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Send a copy without metadata</source>
   <translation>Enviar una copia sin metadatos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>Take off {name}</source>
   <translation>Quitar {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>The copy is being made…</source>
   <translation>Se hace la copia…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>something in it may be a position</source>
   <translation>algo en él puede ser una posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{max} kB</source>
   <translation>{max} kB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} has more than {value} MB. Send it another way</source>
   <translation>{name} pasa de {value} MB. Enviarlo de otro modo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is being looked into…</source>
   <translation>Examinando {name}…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} is no file. Choose one file</source>
   <translation>{name} no es un archivo. Elegir un archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{name} · {size}</source>
   <translation>{name} · {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/attachments.py" />
   <source>{reasons}; {n} more</source>
   <translation>{reasons}; {n} más</translation>
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
   <translation>Acerca de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answered</source>
   <translation>Respondió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers no earlier call</source>
   <translation>No responde a otra llamada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Answers: {described}</source>
   <translation>Responde a: {described}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>By voice</source>
   <translation>De viva voz</translation>
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
   <translation>Correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Iridium</source>
   <translation>Iridium</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Log a call</source>
   <translation>Anotar llamada</translation>
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
   <translation>Sin respuesta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No case</source>
   <translation>Sin caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>No earlier call</source>
   <translation>Sin llamada anterior</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Not answered</source>
   <translation>No respondido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Other</source>
   <translation>Otro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Phone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Radio</source>
   <translation>Radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Received</source>
   <translation>Recibido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Refused</source>
   <translation>Rechazado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Remind to call again, minutes</source>
   <translation>Recordar llamar de nuevo, minutos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Satellite</source>
   <translation>Satélite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Save call</source>
   <translation>Guardar llamada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say whether they answered. That nobody answered matters as much</source>
   <translation>Decir si respondieron. Que nadie respondiera importa igual</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Say with whom</source>
   <translation>Decir con quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>Sent</source>
   <translation>Enviado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>They called</source>
   <translation>Llamaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>VHF</source>
   <translation>VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We answered</source>
   <translation>Respondimos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>We called</source>
   <translation>Llamamos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>What came of it</source>
   <translation>Qué resultó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>When</source>
   <translation>Cuándo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>With whom</source>
   <translation>Con quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>what was said</source>
   <translation>lo que se dijo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/call_sheet.py" />
   <source>{when} {party}, {lower}</source>
   <translation>{when} {party}, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Add actor</source>
   <translation>Añadir actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Give it a name, e.g. patrol boat?</source>
   <translation>Darle un nombre, p. ej. ¿patrullera?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Hull marks</source>
   <translation>Marcas del casco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the picture: press the one that it is</source>
   <translation>En pantalla: pulsar el que es</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>In the register: press the one that it is</source>
   <translation>En el registro: pulsar el que es</translation>
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
   <translation>Presente desde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Radar no.</source>
   <translation>N.º radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Save actor</source>
   <translation>Guardar actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Targets in the picture</source>
   <translation>Blancos en pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>Vessels of the register</source>
   <translation>Buques del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>hull {hull_marks}</source>
   <translation>casco {hull_marks}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>name, or what it looks like</source>
   <translation>nombre, o qué aspecto tiene</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>nine digits</source>
   <translation>nueve cifras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>seen {n} times</source>
   <translation>visto {n} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>what they do</source>
   <translation>lo que hacen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_actor.py" />
   <source>{miles} NM from us</source>
   <translation>a {miles} NM de aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source> (no actor yet)</source>
   <translation> (aún sin actor)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>CLOSED</source>
   <translation>CERRADO</translation>
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
   <translation>CTS {value}. Pulsar para fijar la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Close</source>
   <comment>a case</comment>
   <translation>Cerrar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Details of the boat</source>
   <translation>Detalles de la embarcación</translation>
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
   <translation>ETA {value}, {how}. Pulsar para fijar las velocidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Edit the details of the boat</source>
   <translation>Cambiar los detalles de la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>NO PHASE</source>
   <translation>SIN FASE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>No details of the boat entered yet.</source>
   <translation>Aún no hay detalles de la embarcación.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Not known</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>OSC: {on_scene_coordinator}</source>
   <translation>OSC: {on_scene_coordinator}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>People {lower}: {text}. Press for its history and a new number</source>
   <translation>Personas {lower}: {text}. Pulsar para su historial y un número nuevo</translation>
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
   <translation>ETA RHIB {value}, a {value2}. Pulsar para fijar las velocidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>RHIB {rhib}</source>
   <translation>RHIB {rhib}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Reopen</source>
   <translation>Reabrir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Source not given</source>
   <translation>Fuente no indicada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>Warning, fast: </source>
   <translation>Atención, rápido: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>none yet</source>
   <translation>ninguno aún</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>source not given</source>
   <translation>fuente no indicada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} at {speed_words}, {speed} kn</source>
   <translation>{duration} a {speed_words}, {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_card.py" />
   <source>{duration} to case</source>
   <translation>{duration} hasta el caso</translation>
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
   <translation>{source} · cerrado {clock}</translation>
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
   <translation>{value}{name}, elegirlo en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Arrived where</source>
   <translation>Llegados a dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>By whom, taken to where</source>
   <translation>Por quién, llevados a dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Choose what became of it</source>
   <translation>Elegir qué fue de él</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Close case</source>
   <translation>Cerrar caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Handed over or transferred to where</source>
   <translation>Entregados o transferidos a dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Outcome</source>
   <translation>Desenlace</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Pulled back to where, by whom</source>
   <translation>Retornados a dónde, por quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Reopen case</source>
   <translation>Reabrir caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>Say why it is reopened</source>
   <translation>Decir por qué se reabre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>The boat afterwards</source>
   <translation>La embarcación después</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>what became of the people and the boat</source>
   <translation>qué fue de las personas y de la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_end.py" />
   <source>why it is reopened</source>
   <translation>por qué se reabre</translation>
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
   <translation>aún sin fase</translation>
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
   <translation>{unexplained} sin explicar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A drift has a direction and a speed</source>
   <translation>Una deriva tiene dirección y velocidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>A number</source>
   <translation>Un número</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Below 1 kn she is reckoned with {speed_kn:g} kn.</source>
   <translation>Por debajo de 1 kn se calcula con {speed_kn:g} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>By SOG</source>
   <translation>Por SOG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift</source>
   <translation>Deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Drift so far</source>
   <translation>Deriva hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Enter the speed</source>
   <translation>Anotar la velocidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Not known any more</source>
   <translation>Ya no se sabe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Nothing to offer</source>
   <translation>Nada que ofrecer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship by</source>
   <translation>Buque propio por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Own ship, kn</source>
   <translation>Buque propio, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB</source>
   <translation>RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB by</source>
   <translation>RHIB por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>RHIB, kn</source>
   <translation>RHIB, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG is not known now. </source>
   <translation>SOG desconocida ahora. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>SOG now {speed} kn. </source>
   <translation>SOG ahora {speed} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save drift</source>
   <translation>Guardar deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Save speeds</source>
   <translation>Guardar velocidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Settings, {rhib_speed_kn:g}</source>
   <translation>Ajustes, {rhib_speed_kn:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Since</source>
   <translation>Desde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Source</source>
   <translation>Fuente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speed, kn</source>
   <translation>Velocidad, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA</source>
   <translation>Velocidades para ETA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Speeds for ETA, all cases</source>
   <translation>Velocidades para ETA, todos los casos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Take {drift_words}</source>
   <translation>Usar {drift_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>Towards, degrees true</source>
   <translation>Hacia, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>With two positions that were seen at least 5 minutes apart the drift is computed here.</source>
   <translation>Con dos posiciones vistas con 5 minutos de diferencia al menos, la deriva se calcula aquí.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>from {source}</source>
   <translation>de {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_motion.py" />
   <source>seen, reckoned, told by</source>
   <translation>vista, calculada, comunicada por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>By category …</source>
   <translation>Por categoría …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Choose which of the three numbers it is</source>
   <translation>Elegir cuál de los tres números es</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Dead</source>
   <translation>Muerto(s)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Disabled</source>
   <translation>Discapacidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Enter how many. Leave the form with the arrow if it is not known</source>
   <translation>Anotar cuántas. Salir del formulario con la flecha si no se sabe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>How many</source>
   <translation>Cuántas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Medical</source>
   <translation>Médicos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Missing</source>
   <translation>Desaparecidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>People on the boat</source>
   <translation>Personas en la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said</source>
   <translation>Dicho</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Said so far</source>
   <translation>Dicho hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>Save number</source>
   <translation>Guardar número</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>The categories come to {total}, more than {text}</source>
   <translation>Las categorías suman {total}, más que {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>about, a guess</source>
   <translation>aproximado, estimación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>how many</source>
   <translation>cuántas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>who says so</source>
   <translation>quién lo dice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_people.py" />
   <source>{accessibleName}: {text} are more than {text2}</source>
   <translation>{accessibleName}: {text} son más que {text2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>, {span}</source>
   <translation>, {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>All have one</source>
   <translation>Todos tienen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat</source>
   <translation>Embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Boat after</source>
   <translation>Embarcación después</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Condition</source>
   <translation>Estado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>FAILED</source>
   <translation>FALLÓ</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Given {clock} to {clock2}</source>
   <translation>Dados de {clock} a {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Languages</source>
   <translation>Idiomas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Left from</source>
   <translation>Salió de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Life jackets</source>
   <translation>Chalecos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Marks</source>
   <translation>Marcas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Message</source>
   <translation>Mensaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nationalities</source>
   <translation>Nacionalidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Nobody</source>
   <translation>Nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>None</source>
   <translation>Ninguno</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Remarks</source>
   <translation>Observaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Reopened</source>
   <translation>Reabierto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>SITREP {sitrep}</source>
   <translation>SITREP {sitrep}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Some have one</source>
   <translation>Algunos tienen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Space selects it on the chart</source>
   <translation>Espacio lo elige en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>Their numbers</source>
   <translation>Sus números</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>coordinating RCC</source>
   <translation>RCC coordinador</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>craft not given</source>
   <translation>embarcación no indicada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>decided by {decider}</source>
   <translation>decidido por {decider}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine dead</source>
   <translation>motor parado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine not known</source>
   <translation>motor desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>engine works</source>
   <translation>motor funciona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>goes on</source>
   <translation>sigue</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>handed over</source>
   <translation>entregado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>in the register</source>
   <translation>en el registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>looking up whose water</source>
   <translation>buscando de quién son las aguas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>no factor ticked</source>
   <translation>ningún factor marcado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>nobody in the water</source>
   <translation>nadie en el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>not taking water</source>
   <translation>no hace agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on land by our chart</source>
   <translation>en tierra según nuestra carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>on-scene coordinator</source>
   <translation>coordinador en el lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>people in the water</source>
   <translation>personas en el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>radar no. {arpa}</source>
   <translation>n.º radar {arpa}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>seen by {observer}</source>
   <translation>vista por {observer}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>taking water</source>
   <translation>hace agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>to {join}</source>
   <translation>a {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>training, not sent</source>
   <translation>ejercicio, no enviado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>under way</source>
   <translation>navega</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>waits to be sent</source>
   <translation>espera el envío</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{boat_decks} decks</source>
   <translation>{boat_decks} cubiertas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{clock} to {clock2}</source>
   <translation>{clock} a {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{knots:.1f} kn towards {degrees}</source>
   <translation>{knots:.1f} kn hacia {degrees}</translation>
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
   <translation>{n} de {count} tramos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} of {n2}: {join}</source>
   <translation>{n} de {n2}: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_rows.py" />
   <source>{n} points</source>
   <translation>{n} puntos</translation>
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
   <translation>Aire, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Coordinating RCC</source>
   <translation>RCC coordinador</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Enter at least one thing that you saw</source>
   <translation>Anotar al menos una cosa vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>In words</source>
   <translation>En palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>No wind from the ship's sensor</source>
   <translation>Sin viento del sensor de a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Nobody, from then on</source>
   <translation>Nadie, desde entonces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>On-scene coordinator</source>
   <translation>Coordinador en el lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Save weather</source>
   <translation>Guardar tiempo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Say who it is, or press “Nobody, from then on”</source>
   <translation>Decir quién es, o pulsar “Nadie, desde entonces”</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, 0 to 9</source>
   <translation>Estado de la mar, 0 a 9</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Sea state, Douglas scale</source>
   <translation>Estado de la mar, escala Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Seen</source>
   <translation>Visto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Swell, m</source>
   <translation>Mar de fondo, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Take {degrees} {speed} kn from the ship's sensor</source>
   <translation>Usar {degrees} {speed} kn del sensor de a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Visibility, NM</source>
   <translation>Visibilidad, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Water, °C</source>
   <translation>Agua, °C</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather on scene</source>
   <translation>Tiempo en el lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Weather so far</source>
   <translation>Tiempo hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinated so far</source>
   <translation>Quién coordinó hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Who coordinates</source>
   <translation>Quién coordina</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind from, degrees true</source>
   <translation>Viento de, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>Wind, kn</source>
   <translation>Viento, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>begin to type a name</source>
   <translation>empezar a escribir un nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>clouds, rain, what it does to the boat</source>
   <translation>nubes, lluvia, qué le hace a la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>not said</source>
   <translation>no indicado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very high</source>
   <translation>arbolada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>very rough</source>
   <translation>muy gruesa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_scene.py" />
   <source>what was said, how it was handed over</source>
   <translation>lo que se dijo, cómo se traspasó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source> and {value} more</source>
   <translation> y {value} más</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>, not known: {join}</source>
   <translation>, desconocido: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Actors present</source>
   <translation>Actores presentes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add position</source>
   <translation>Añadir posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Add weather</source>
   <translation>Añadir tiempo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assess</source>
   <translation>Evaluar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Assessment</source>
   <translation>Evaluación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Boat and people</source>
   <translation>Embarcación y personas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Coordination</source>
   <translation>Coordinación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Drift and search</source>
   <translation>Deriva y búsqueda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Enter details</source>
   <translation>Anotar detalles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>First information</source>
   <translation>Primera información</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Keep track</source>
   <translation>Guardar derrota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Newest position to the ship's own plotter {name}</source>
   <translation>Última posición al trazador de a bordo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>No search planned.</source>
   <translation>Ninguna búsqueda planeada.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody now.</source>
   <translation>Nadie ahora.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Nobody yet.</source>
   <translation>Aún nadie.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Not known.</source>
   <translation>Desconocido.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Positions</source>
   <translation>Posiciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>RCC</source>
   <translation>RCC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Range over time</source>
   <translation>Distancia en el tiempo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Reports sent</source>
   <translation>Informes enviados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Search</source>
   <translation>Búsqueda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Set drift</source>
   <translation>Fijar deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Steps</source>
   <translation>Pasos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>To {name}</source>
   <translation>A {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>Tracks kept</source>
   <translation>Derrotas guardadas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>on scene</source>
   <translation>en el lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{clock} {capitalize}, {n} factors, decided by {by}</source>
   <translation>{clock} {capitalize}, {n} factores, decidido por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{known} of {n} known</source>
   <translation>{known} de {n} conocidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sections.py" />
   <source>{word} {name}</source>
   <translation>{word} {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Correct: {title}</source>
   <translation>Corregir: {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Nothing was changed</source>
   <translation>No se cambió nada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Now</source>
   <translation>Ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Reason for striking out</source>
   <translation>Motivo de la tachadura</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Save correction</source>
   <translation>Guardar corrección</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Say why it is struck out</source>
   <translation>Decir por qué se tacha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Strike out</source>
   <translation>Tachar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Struck out by {author}, {clock}: {void_reason}</source>
   <translation>Tachado por {author}, {clock}: {void_reason}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>Written {duration} after it happened</source>
   <translation>Escrito {duration} después de ocurrir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>a case form is opened with its case</source>
   <translation>a case form is opened with its case</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheet.py" />
   <source>why it is struck out</source>
   <translation>por qué se tacha</translation>
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
   <translation>{when}: {title}, {clock} · por {author}, escrito {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>A position of a time that is still to come would stand as the newest until then. Correct the time</source>
   <translation>Una posición de una hora futura quedaría como la última hasta entonces. Corregir la hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy ± NM</source>
   <translation>Precisión ± NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Accuracy, NM</source>
   <translation>Precisión, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessed</source>
   <translation>Evaluado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Assessments so far</source>
   <translation>Evaluaciones hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Choose the phase</source>
   <translation>Elegir la fase</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Decided by</source>
   <translation>Decidido por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Factors (Reg. 656/2014, art. 9)</source>
   <translation>Factores (Regl. 656/2014, art. 9)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Observed by</source>
   <translation>Observado por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Position of what time</source>
   <translation>Posición de qué hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Reported</source>
   <translation>Comunicado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Rescue</source>
   <translation>Rescate</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save assessment</source>
   <translation>Guardar evaluación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>Save position</source>
   <translation>Guardar posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who decides, e.g. the master</source>
   <translation>quién decide, p. ej. el capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_sheets.py" />
   <source>who saw it</source>
   <translation>quién lo vio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Again now</source>
   <translation>Otra vez ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Bearing from us, degrees true</source>
   <translation>Demora desde aquí, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Distance, NM</source>
   <translation>Distancia, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Each time so far</source>
   <translation>Cada hora hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>It happened</source>
   <translation>Ocurrió a las</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Save time</source>
   <translation>Guardar hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>Step</source>
   <translation>Paso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>how, or why it is corrected</source>
   <translation>cómo, o por qué se corrige</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>in the form</source>
   <translation>en el formulario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/case_steps.py" />
   <source>{value} again now</source>
   <translation>{value} otra vez ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>No case yet. F2 opens one: paste the mail, check, Enter.</source>
   <translation>Aún sin casos. F2 abre uno: pegar el correo, comprobar, Intro.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/cases.py" />
   <source>Select a target with a track on the chart first, then keep its track</source>
   <translation>Elegir antes en la carta un blanco con derrota, y luego guardar su derrota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source> Left out: {left}.</source>
   <translation> Omitido: {left}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>, {trouble}</source>
   <translation>, {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>A mail came in</source>
   <translation>Llegó un correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Drift request</source>
   <translation>Petición de deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Free message</source>
   <translation>Mensaje libre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Hand the case over to another rescue ship</source>
   <translation>Traspasar el caso a otro buque de rescate</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It holds no position. Choose who keeps it: another ship, your company, whoever speaks for you ashore.</source>
   <translation>No contiene posición. Elegir quién lo guarda: otro buque, la compañía, quien habla por el buque en tierra.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>It is about a case, and none is open. Open one first: {key}</source>
   <translation>Trata de un caso, y no hay ninguno abierto. Abrir antes uno: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Medevac</source>
   <translation>Medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No case is open</source>
   <translation>No hay caso abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>No drift server is in the directory: two people enter one there, with its address. {note}</source>
   <translation>No hay servidor de deriva en el directorio: dos personas anotan uno allí, con su dirección. {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nobody was told or called yet. The keys above write a message or note a call.</source>
   <translation>Aún no se avisó ni llamó a nadie. Las teclas de arriba escriben un mensaje o anotan una llamada.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Not told, and why</source>
   <translation>No avisados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Nothing of their mail is quoted, and nobody else of it is written to.</source>
   <translation>No se cita nada de su correo, y no se escribe a nadie más que figure en él.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Said last</source>
   <translation>Último mensaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Select the case that it is about first</source>
   <translation>Elegir antes el caso de que trata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Tell somebody</source>
   <translation>Avisar a alguien</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>The sheet is about one case: open or select it.</source>
   <translation>La hoja trata de un caso: abrirlo o elegirlo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>They answered</source>
   <translation>Respondieron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To another ship</source>
   <translation>A otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>To the whole fleet unless you name the ship that takes over: Add.</source>
   <translation>A toda la flota salvo que se nombre el buque que lo asume: Añadir.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told</source>
   <translation>A quién se avisó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Who was told or called, newest first</source>
   <translation>A quién se avisó o llamó, lo último primero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>Whoever runs the server knows the position then. object_type: {objects}.</source>
   <translation>Quien lleva el servidor conoce entonces la posición. object_type: {objects}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms.py" />
   <source>reply {value}</source>
   <translation>respuesta {value}</translation>
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
   <translation>{title}: espera hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>: {detail}</source>
   <translation>: {detail}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Back to the message</source>
   <translation>Volver al mensaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Delivered to</source>
   <translation>Entregado a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly this would go</source>
   <translation>Exactamente esto saldría</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what goes</source>
   <translation>Exactamente lo que sale</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Exactly what would go</source>
   <translation>Exactamente lo que saldría</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the mail queue for</source>
   <translation>En la cola de correo para</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>In the outbox folder for</source>
   <translation>En la carpeta de salida para</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>NOT delivered to</source>
   <translation>NO entregado a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>No address is entered for</source>
   <translation>No hay dirección anotada para</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Release and send</source>
   <translation>Autorizar y enviar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>The master decides</source>
   <translation>Decide el capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Training, not sent to</source>
   <translation>Ejercicio, no enviado a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>UTC</source>
   <translation>UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What became of it</source>
   <translation>Qué fue de ello</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>What is decided on (SHA-256): {parts}</source>
   <translation>Sobre qué se decide (SHA-256): {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>Who</source>
   <translation>Quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>all {number}</source>
   <translation>los {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>held for the master</source>
   <translation>retenido para el capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>in the outbox folder</source>
   <translation>en la carpeta de salida</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>refused by the policy</source>
   <translation>rechazado por la política</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>released, waiting</source>
   <translation>autorizado, en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/comms_sheets.py" />
   <source>{number} of {n}</source>
   <translation>{number} de {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source> {text}</source>
   <translation> {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>: may not reach {whom}</source>
   <translation>: no debe llegar a {whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>A file is still being looked into. Send it then</source>
   <translation>Aún se examina un archivo. Enviar después</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Add whom it goes to first</source>
   <translation>Primero añadir el destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Another one was sent meanwhile: this is {title} now. Press again to send it</source>
   <translation>Otro se envió entretanto: este es ahora {title}. Pulsar otra vez para enviarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Ask the master</source>
   <translation>Preguntar al capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Back, the draft stays</source>
   <translation>Volver, el borrador queda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Edit the text</source>
   <translation>Cambiar el texto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>In full</source>
   <translation>Completo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No address is entered for them: nothing goes by mail.</source>
   <translation>No hay dirección anotada para ellos: nada sale por correo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>No change</source>
   <translation>Sin cambios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Only the fixed refusal to {short_name}</source>
   <translation>Solo la negativa fija a {short_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Put in the outbox folder</source>
   <translation>Poner en la carpeta de salida</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send</source>
   <translation>Enviar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send to {reached}</source>
   <translation>Enviar a {reached}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {n} of them</source>
   <translation>Enviar sin {n} de ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Send without {value}</source>
   <translation>Enviar sin {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Short</source>
   <translation>Breve</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Subject</source>
   <translation>Asunto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Text of the message</source>
   <translation>Texto del mensaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>The answer has changed. Look at it, then press again</source>
   <translation>La respuesta ha cambiado. Mirarla, y pulsar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>What do you want to tell them</source>
   <translation>Qué se les quiere decir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>Write the text first</source>
   <translation>Primero escribir el texto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>draft kept</source>
   <translation>borrador guardado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>may be a position</source>
   <translation>puede ser una posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{names} gets this fixed text only: nothing can be typed, attached or quoted.</source>
   <translation>{names} solo recibe este texto fijo: no se puede escribir, adjuntar ni citar nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/compose.py" />
   <source>{which} {word}{tail}.</source>
   <translation>{which} {word}{tail}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Adrift</source>
   <translation>A la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Capsized</source>
   <translation>Volcada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Colour</source>
   <translation>Color</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Dead</source>
   <comment>engine</comment>
   <translation>Averiado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Decks</source>
   <translation>Cubiertas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Deflating</source>
   <translation>Se desinfla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Engine</source>
   <translation>Motor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Left when, UTC</source>
   <translation>Salió cuándo, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Numbers of others (comma between)</source>
   <translation>Números de otros (coma entre ellos)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Said so far: press one to correct it</source>
   <translation>Dicho hasta ahora: pulsar para corregir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Save details</source>
   <translation>Guardar detalles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Size</source>
   <translation>Tamaño</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Some</source>
   <translation>Algunos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Taking water</source>
   <translation>Hace agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Unknown</source>
   <translation>Desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Works</source>
   <translation>Funciona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>Yes</source>
   <translation>Sí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/details_sheet.py" />
   <source>anything else</source>
   <translation>otra cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Before the restart these files hung on it: {value}. Attach them again</source>
   <translation>Antes del reinicio estaban adjuntos estos archivos: {value}. Adjuntarlos otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Files</source>
   <translation>Archivos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/drafting.py" />
   <source>This is a fixed text: no file goes with it</source>
   <translation>Este es un texto fijo: no lleva archivos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Back to the log</source>
   <translation>Volver al diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Check</source>
   <translation>Comprobar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Checkpoint</source>
   <translation>Punto de control</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Evidence</source>
   <translation>Pruebas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Originals</source>
   <translation>Originales</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence.py" />
   <source>Other ships</source>
   <translation>Otros buques</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> It holds what {kept} kept checkpoint{value} of it say{value2}.</source>
   <translation> Conforme con los punto{value}{value2} de control guardados: {kept}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source> No checkpoint of it came back from outside: entries cut off at the end, or all written anew with this ship's key, would not be seen. Send checkpoints to a witness.</source>
   <translation> Ningún punto de control suyo volvió de fuera: no se vería si se cortaron anotaciones al final, o si se escribió todo de nuevo con la clave de este buque. Enviar puntos de control a un testigo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>1 entry</source>
   <translation>1 anotación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>A kept checkpoint says otherwise</source>
   <translation>Un punto de control guardado dice otra cosa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>By itself the log is whole, but {words}</source>
   <translation>Por sí mismo el diario está íntegro, pero {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Check the whole log now</source>
   <translation>Comprobar todo el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Make no entry good by hand. Export what there is, keep the disk, and call whoever speaks for you ashore.</source>
   <translation>No arreglar ninguna anotación a mano. Exportar lo que hay, guardar el disco, y llamar a quien habla por el buque en tierra.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>NOT as it was written</source>
   <translation>NO está como se escribió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Not checked</source>
   <translation>No comprobado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Reads every entry from the disk: is each what it was when it was written, is none missing, does every signature fit, and do the checkpoints that other ships gave back say the same? The watch goes on meanwhile.</source>
   <translation>Lee cada anotación del disco: ¿está cada una como se escribió, no falta ninguna, vale cada firma, y dicen lo mismo los puntos de control que devolvieron otros buques? La guardia sigue entretanto.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Stopped before all was read. Nothing can be said</source>
   <translation>Parado antes de leerlo todo. No se puede decir nada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The chain, the signatures and the file agree.{kept}</source>
   <translation>La cadena, las firmas y el archivo concuerdan.{kept}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>The first entry that is not as it was written is number {first_bad}. </source>
   <translation>La primera anotación que no está como se escribió es la número {first_bad}. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>Untouched: {entries}</source>
   <translation>Intacto: {entries}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>check log</source>
   <translation>check log</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>entry {first_bad}</source>
   <translation>anotación {first_bad}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_check.py" />
   <source>{entries:,} entries</source>
   <translation>{entries:,} anotaciones</translation>
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
Comprobado a las {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>All checkpoints of this mission</source>
   <translation>Todos los puntos de control de esta misión</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Back to the newest</source>
   <translation>Volver al último</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Checkpoints of this mission, newest first. Press one to see its code</source>
   <translation>Puntos de control de esta misión, el último primero. Pulsar uno para ver su código</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Code {code}</source>
   <translation>Código {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Last signed {ago} ago, {rest}</source>
   <translation>Última firma hace {ago}, {rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Nothing is signed yet. Entries are signed every 10 minutes, every 200 entries and at each incident</source>
   <translation>Aún no hay nada firmado. Las anotaciones se firman cada 10 minutos, cada 200 anotaciones y en cada incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Send to a witness</source>
   <translation>Enviar a un testigo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>Sign now</source>
   <translation>Firmar ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The same in one line, for a mail</source>
   <translation>Lo mismo en una línea, para un correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>The whole note</source>
   <translation>La nota entera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>To be read out, or written into the paper log with the number of entries</source>
   <translation>Para leer en voz alta, o escribir en el diario en papel con el número de anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>nothing new since</source>
   <translation>nada nuevo desde entonces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>older form, without a code</source>
   <translation>forma antigua, sin código</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{at:%d %b %Y %H:%M:%S} UTC</source>
   <translation>{at:%d %b %Y %H:%M:%S} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} since</source>
   <translation>{entries} desde entonces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{entries} · {at} · {station}</source>
   <translation>{entries} · {at} · {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{hidden:,} earlier ones are in the log and in every export</source>
   <translation>{hidden:,} anteriores están en el diario y en cada exportación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_code.py" />
   <source>{number:,} entries</source>
   <translation>{number:,} anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>({skipped} more)</source>
   <translation>({skipped} más)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>1 original, {size}</source>
   <translation>1 original, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>No photo, film or recording was taken in yet. Incidents take them in.</source>
   <translation>Aún no se incorporó foto, película ni grabación. Los incidentes las incorporan.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>Originals with their custody, the newest first. Press one to see it</source>
   <translation>Originales con su custodia, lo último primero. Pulsar uno para verlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>taken in</source>
   <translation>incorporado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{at} {act} to {whom}, {by}</source>
   <translation>{at} {act} a {whom}, {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{hidden:,} earlier ones stand on the pages of their incidents, and in media.csv of an export</source>
   <translation>{hidden:,} anteriores están en las páginas de sus incidentes, y en media.csv de una exportación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_originals.py" />
   <source>{n:,} originals, {size}</source>
   <translation>{n:,} originales, {size}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>, {station} {at:%d %b %H:%M} UTC</source>
   <translation>, {station} {at:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>1 kept</source>
   <translation>1 guardado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A LOG WAS WRITTEN ANEW</source>
   <translation>SE ESCRIBIÓ DE NUEVO UN DIARIO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>A replay keeps no checkpoints</source>
   <translation>Una repetición no guarda puntos de control</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Code, as it is read out</source>
   <translation>Código, como se lee en voz alta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Entries</source>
   <translation>Anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Every letter is right: {from_code}</source>
   <translation>Todas las letras son correctas: {from_code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>From whom, and how</source>
   <translation>De quién, y cómo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Heard by radio</source>
   <translation>Oído por radio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep a whole note of that ship first: a code alone does not say of which log it is.</source>
   <translation>Guardar antes una nota entera de ese buque: un código solo no dice de qué diario es.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep both. Tell the other ship, and whoever speaks for you ashore</source>
   <translation>Guardar ambos. Avisar al otro buque y a quien los representa en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Keep it</source>
   <translation>Guardarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept</source>
   <translation>Guard.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept before already: {size:,} entries</source>
   <translation>Ya estaba guardado: {size:,} anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Kept: {size:,} entries, code {code}</source>
   <translation>Guardado: {size:,} anotaciones, código {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Logs of which checkpoints are kept</source>
   <translation>Diarios cuyos puntos de control se guardan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Mail or text</source>
   <translation>Correo o texto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>No checkpoint of another ship is kept yet.</source>
   <translation>Aún no se guarda ningún punto de control de otro buque.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Now the number of entries</source>
   <translation>Ahora el número de anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Number of entries</source>
   <translation>Número de anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, VHF 72</source>
   <translation>Ocean Star, VHF 72</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Ocean Star, by mail</source>
   <translation>Ocean Star, por correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Of which log</source>
   <translation>De qué diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Paste the mail, the note or its one line</source>
   <translation>Pegar el correo, la nota o su línea única</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say from whom it came, and how: it is kept with it</source>
   <translation>Decir de quién vino, y cómo: se guarda con ello</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Say of which log it is: press the name of the ship</source>
   <translation>Decir de qué diario es: pulsar el nombre del buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>This ship's own log</source>
   <translation>Diario de este buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>Type the number of entries that was read out</source>
   <translation>Escribir el número de anotaciones que se leyó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>What came</source>
   <translation>Lo que llegó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{count} kept</source>
   <translation>{count} guardados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{missing} letter{value} to come</source>
   <translation>faltan {missing} letra{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/evidence_ships.py" />
   <source>{size:,} entries, code {code}</source>
   <translation>{size:,} anotaciones, código {code}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>At</source>
   <translation>A las</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest</source>
   <translation>Mín.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing}. {n} positions from {first} to {last} UTC.</source>
   <translation>Mínima distancia {miles} NM a las {at} UTC, demora {bearing}. {n} posiciones de {first} a {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>No track of a target</source>
   <translation>Ninguna derrota de blanco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Nothing was within 6 NM in the picture when it was marked. The recording has every sentence.</source>
   <translation>No había nada a menos de 6 NM en pantalla al marcarlo. La grabación tiene todas las sentencias.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Own ship's track of that time is not known: no range can be told.</source>
   <translation>No se conoce la derrota del buque propio de esa hora: no se puede dar distancia.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Points</source>
   <translation>Puntos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Range</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Track</source>
   <translation>Derrota</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_around.py" />
   <source>Tracks kept when it was marked</source>
   <translation>Derrotas guardadas al marcarlo</translation>
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
   <translation>Elegir la carpeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy originals</source>
   <translation>Copiar originales</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {name}</source>
   <translation>Copiar {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Copy {n} originals</source>
   <translation>Copiar {n} originales</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Each is read and hashed again as it is copied; what is not what its hash says is not given out. It stands in the custody that it was opened, and that it was copied.</source>
   <translation>Cada uno se lee y se calcula su huella de nuevo al copiarlo; lo que no es lo que dice su huella no se entrega. En la custodia consta que se abrió y que se copió.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Flag State</source>
   <translation>Estado de bandera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Folder or stick that gets the copies</source>
   <translation>Carpeta o memoria que recibe las copias</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>For</source>
   <translation>Para</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>LAWYERS</source>
   <translation>ABOGADOS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Lawyers</source>
   <translation>Abogados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Own archive</source>
   <translation>Archivo propio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say for whom: the policy decides by that</source>
   <translation>Decir para quién: la política decide según eso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Say to whom</source>
   <translation>Decir a quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>To whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>Why</source>
   <translation>Por qué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>name, office</source>
   <translation>nombre, oficina</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_copy.py" />
   <source>what for, against what receipt</source>
   <translation>para qué, contra qué recibo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>1 original is in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take it in</source>
   <translation>1 original está en la carpeta de medios y no en el diario: el programa se paró entre medias. No se ha perdido nada. Diario, Incidentes, Medios: incorporarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>All {n} verified: each is still what its hash says</source>
   <translation>Los {n} verificados: cada uno sigue siendo lo que dice su huella</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Copied, but the log could not be written. Note the copy by hand: Note a copy or hand-over</source>
   <translation>Copiado, pero no se pudo escribir en el diario. Anotar la copia a mano: Anotar una copia o entrega</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Kept, but it cannot be shown here: {join}{more}</source>
   <translation>Guardado, pero no se puede mostrar aquí: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: the log could not be written</source>
   <translation>No copiado: no se pudo escribir en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not copied: {sentence} (rule {rule} of {policy})</source>
   <translation>No copiado: {sentence} (regla {rule} de {policy})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Not written down, take in again: {join}</source>
   <translation>No anotados, incorporar otra vez: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Something is being taken in, verified or copied already. Wait until it is done</source>
   <translation>Ya se está incorporando, verificando o copiando algo. Esperar a que acabe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped before all was verified. Nothing was written down</source>
   <translation>Parado antes de verificarlo todo. No se anotó nada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was copied stays there</source>
   <translation>Parado. Lo copiado queda allí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>Stopped. What was taken in stays</source>
   <translation>Parado. Lo incorporado queda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>copied into “{name}”</source>
   <translation>copiado en “{name}”</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>the file cannot be read</source>
   <translation>no se puede leer el archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not copied</source>
   <translation>no se copiaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>were not taken in</source>
   <translation>no se incorporaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{known} {value} there already</source>
   <translation>{known} {value} ya allí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{new} taken in, {megabytes}. The originals are unchanged</source>
   <translation>{new} incorporados, {megabytes}. Los originales no cambian</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} in the folder stand in no entry: take in what was left over</source>
   <translation>{n} en la carpeta sin anotación: incorporar lo que quedó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} are still what their hash says</source>
   <translation>{n} de {n2} siguen siendo lo que dice su huella</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} copied to {folder}, each is there what its hash says</source>
   <translation>{n} de {n2} copiados en {folder}, cada uno es allí lo que dice su huella</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} of {n2} read again, each is what its hash says</source>
   <translation>{n} de {n2} releídos, cada uno es lo que dice su huella</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{n} originals are in the folder of the media and not in the log: the program stopped in between. Nothing is lost. Log, Incidents, Media: take them in</source>
   <translation>{n} originales están en la carpeta de medios y no en el diario: el programa se paró entre medias. No se ha perdido nada. Diario, Incidentes, Medios: incorporarlos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} is {upper}</source>
   <translation>{value}: {upper}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more are not what they were</source>
   <translation>{value} más no son lo que eran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{value} more {words}</source>
   <translation>{value} más {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_desk.py" />
   <source>{whom}: {why}</source>
   <translation>{whom}: {why}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Camera clock</source>
   <translation>Reloj de cámara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Clock of {device}</source>
   <translation>Reloj de {device}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Copied</source>
   <translation>Copiado</translation>
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
   <translation>Entregado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Nobody can say any more</source>
   <translation>Ya nadie puede decirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Opened</source>
   <translation>Abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Role</source>
   <translation>Función</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Said at</source>
   <translation>Dicho a las</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save statement</source>
   <translation>Guardar testimonio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Save: it shows this now</source>
   <translation>Guardar: lo muestra ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say what was done</source>
   <translation>Decir qué se hizo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Say who it is</source>
   <translation>Decir quién es</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement</source>
   <translation>Testimonio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Statement · {title_of}</source>
   <translation>Testimonio · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>That time is still to come</source>
   <translation>Esa hora aún no ha llegado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera is {offset_words}</source>
   <translation>La cámara está {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows</source>
   <translation>La cámara muestra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>The camera shows UTC</source>
   <translation>La cámara muestra UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>There is no such time: {strip}</source>
   <translation>No existe esa hora: {strip}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Type a time that the camera will show in a moment, and press Save when it shows it. Photos keep the camera's time.</source>
   <translation>Escribir una hora que la cámara vaya a mostrar enseguida, y pulsar Guardar cuando la muestre. Las fotos conservan la hora de la cámara.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What the camera shows</source>
   <translation>Lo que muestra la cámara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What they say</source>
   <translation>Lo que dice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>What was done</source>
   <translation>Qué se hizo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what the camera shows as 04:51:07, with the day before it if it is another one: 2026-06-14 04:51:07</source>
   <translation>Escribir lo que muestra la cámara: 04:51:07, con el día delante si es otro: 2026-06-14 04:51:07</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>Write what they say</source>
   <translation>Escribir lo que dice</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>e.g. RHIB driver</source>
   <translation>p. ej. patrón de RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>in their own words</source>
   <translation>con sus propias palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>name, or as they want to be called</source>
   <translation>nombre, o como quiera ser llamado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_forms.py" />
   <source>what for, on what carrier, against what receipt</source>
   <translation>para qué, en qué soporte, contra qué recibo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Copy all to a folder…</source>
   <translation>Copiar todo a una carpeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Drop photos, films, recordings or a folder here</source>
   <translation>Soltar aquí fotos, películas, grabaciones o una carpeta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Files…</source>
   <translation>Archivos…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card with media</source>
   <translation>Carpeta o tarjeta con medios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Folder or card…</source>
   <translation>Carpeta o tarjeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Media of the incident</source>
   <translation>Medios del incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>No media yet.</source>
   <translation>Aún sin medios.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Originals. Press one to see it and its custody</source>
   <translation>Originales. Pulsar uno para verlo con su custodia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Photo {name}</source>
   <translation>Foto {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Reading…</source>
   <translation>Leyendo…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Set the clock of {camera}</source>
   <translation>Fijar el reloj de {camera}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Something is being taken in or verified already. Wait until it is done</source>
   <translation>Ya se está incorporando o verificando algo. Esperar a que acabe</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Take in {n} left-over file{value}</source>
   <translation>Incorporar {n} archivo{value} más</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verify media</source>
   <translation>Verificar medios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>Verifying…</source>
   <translation>Verificando…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{hidden:,} earlier ones are kept and not shown here</source>
   <translation>{hidden:,} anteriores se guardan y no se muestran aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{name}: no preview</source>
   <translation>{name}: sin vista previa</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_media.py" />
   <source>{number} of {of} · {name} · %p %</source>
   <translation>{number} de {of} · {name} · %p %</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>Attack report, incident {number}</source>
   <translation>Informe de ataque, incidente {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>The report as it stands in the log. It tells positions: choose who may have it. The PDF is made in Papers.</source>
   <translation>El informe como consta en el diario. Dice posiciones: elegir quién puede tenerlo. El PDF se hace en Documentos.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>attack report</source>
   <translation>informe de ataque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_message.py" />
   <source>{ship}: report of an attack, incident {number}</source>
   <translation>{ship}: report of an attack, incident {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add details</source>
   <translation>Añadir detalles</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Add statement</source>
   <translation>Añadir testimonio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Around</source>
   <translation>Alrededor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the incident</source>
   <translation>Volver al incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Back to the list of incidents</source>
   <translation>Volver a la lista de incidentes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Being saved…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Copy to a folder…</source>
   <translation>Copiar a una carpeta…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Custody, oldest first</source>
   <translation>Custodia, lo más antiguo primero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Facts</source>
   <translation>Hechos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Incident</source>
   <translation>Incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Media</source>
   <translation>Medios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Nobody has said anything yet.</source>
   <translation>Aún nadie ha dicho nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Note a copy or hand-over</source>
   <translation>Anotar una copia o entrega</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Papers</source>
   <translation>Documentos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Set the camera's clock</source>
   <translation>Fijar el reloj de la cámara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements</source>
   <translation>Testimonios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Statements. Press one to correct it</source>
   <translation>Testimonios. Pulsar uno para corregirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>The picture cannot be shown here</source>
   <translation>La imagen no se puede mostrar aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>What is known. Press a row to correct it</source>
   <translation>Lo que se sabe. Pulsar una fila para corregirla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written about it. Press a row to correct it</source>
   <translation>Escrito sobre ello. Pulsar una fila para corregirla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>Written so far</source>
   <translation>Escrito hasta ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera not known</source>
   <translation>cámara desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>camera position {format_position}</source>
   <translation>posición de la cámara {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>marked by {by}</source>
   <translation>marcado por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_page.py" />
   <source>own position not known</source>
   <translation>posición propia desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report (PDF)</source>
   <translation>Informe de ataque (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report. Press an item to fill it in</source>
   <translation>Informe de ataque. Pulsar un punto para rellenarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Attack report: press an item to fill it in</source>
   <translation>Informe de ataque: pulsar un punto para rellenarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Cancelled. No paper was made</source>
   <translation>Cancelado. No se hizo documento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Dossier (PDF)</source>
   <translation>Dosier (PDF)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Looking into the log…</source>
   <translation>Mirando en el diario…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>Tell it to somebody…</source>
   <translation>Avisar de ello a alguien…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_papers.py" />
   <source>{said}
It is made, but the log could not be written: {error}</source>
   <translation>{said}
Está hecho, pero no se pudo escribir en el diario: {error}</translation>
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
el diario: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report</source>
   <translation>Informe de ataque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Attack report · {title_of}</source>
   <translation>Informe de ataque · {title_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Each item that you fill in is an entry of its own. An emptied one is taken back.</source>
   <translation>Cada punto que se rellena es una anotación propia. Uno vaciado se retira.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Save what is changed</source>
   <translation>Guardar lo cambiado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take</source>
   <translation>Usar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>Take what the log knows: {caption}</source>
   <translation>Usar lo que sabe el diario: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>The log: {known}</source>
   <translation>El diario: {known}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>authority, when, by what</source>
   <translation>autoridad, cuándo, por qué medio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. 20 NM north of Zuwara</source>
   <translation>p. ej. 20 NM al norte de Zuara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>e.g. VHF 16, phone number</source>
   <translation>p. ej. VHF 16, número de teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, clothes, faces, language</source>
   <translation>cuántos, ropa, caras, idioma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how many, type, colour, marks, engines</source>
   <translation>cuántas, tipo, color, marcas, motores</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>how they came and what they did</source>
   <translation>cómo vinieron y qué hicieron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>nobody has filled this in</source>
   <translation>nadie lo ha rellenado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>sailing, at anchor, at berth</source>
   <translation>navegando, fondeado, atracado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, course, position, speed</source>
   <translation>hora, rumbo, posición, velocidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>time, to whom, by what</source>
   <translation>hora, a quién, por qué medio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what it did or said</source>
   <translation>lo que hizo o dijo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what they carried</source>
   <translation>lo que llevaban</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what was taken</source>
   <translation>lo que se llevaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>what you need</source>
   <translation>lo que se necesita</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_report.py" />
   <source>{known}
the log</source>
   <translation>{known}
el diario</translation>
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
   <translation>Actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Aimed at</source>
   <translation>Apuntaban a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Belongs to these cases</source>
   <translation>Pertenece a estos casos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>By own position then: {zone}</source>
   <translation>Por la posición propia de entonces: {zone}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Calls about it</source>
   <translation>Llamadas sobre ello</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Damage</source>
   <translation>Daños</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Deaths</source>
   <translation>Muertos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Distance, m</source>
   <translation>Distancia, m</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Duration, min</source>
   <translation>Duración, min</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Injured</source>
   <translation>Heridos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Legal zone</source>
   <translation>Zona jurídica</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Messages about it</source>
   <translation>Mensajes sobre ello</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>More about the incident</source>
   <translation>Más sobre el incidente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Notes</source>
   <translation>Notas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Nothing is filled in yet</source>
   <translation>Aún no hay nada rellenado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Own position of then is not known: no zone to offer</source>
   <translation>No se conoce la posición propia de entonces: no hay zona que ofrecer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>People it was about</source>
   <translation>Personas de que trata</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Recording</source>
   <translation>Grabación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Severity</source>
   <translation>Gravedad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this target</source>
   <translation>El actor es este blanco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>The actor is this vessel of the register</source>
   <translation>El actor es este buque del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Their words</source>
   <translation>Sus palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Weapon</source>
   <translation>Arma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>What happened</source>
   <translation>Qué pasó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>Who they were</source>
   <translation>Quiénes eran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>name, number, what she looked like</source>
   <translation>nombre, número, aspecto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>rifle, stick …</source>
   <translation>fusil, palo …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>what, which part</source>
   <translation>qué, qué parte</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>whose waters</source>
   <translation>aguas de quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>word for word</source>
   <translation>palabra por palabra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_sheet.py" />
   <source>{accessibleName}: give a whole number</source>
   <translation>{accessibleName}: dar un número entero</translation>
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
   <translation> para {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source> to {to_whom}</source>
   <translation> a {to_whom}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {n} notes</source>
   <translation>, {n} notas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {taken:%d %b %Y %H:%M:%S} UTC by the camera's own zone</source>
   <translation>, {taken:%d %b %Y %H:%M:%S} UTC según la zona de la cámara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>, {value} earlier</source>
   <translation>, {value} antes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>: {value}{value2}</source>
   <translation>: {value}{value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Camera time {at}</source>
   <translation>Hora de la cámara {at}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Distance</source>
   <translation>Distancia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Duration</source>
   <translation>Duración</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Incident {number} · {at:%d %b} {clock} UTC</source>
   <translation>Incidente {number} · {at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Linked</source>
   <translation>Enlazado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>No camera time in the file</source>
   <translation>Sin hora de cámara en el archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Not described yet</source>
   <translation>Aún sin describir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Register</source>
   <translation>Registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Taken in</source>
   <translation>Incorporado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>They were</source>
   <translation>Eran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>What</source>
   <translation>Qué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>Words</source>
   <translation>Palabras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>a vessel that is not in the register here</source>
   <translation>un buque que no está en este registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>clock said to be not known</source>
   <translation>reloj dado por desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>is right</source>
   <translation>es correcto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>nobody has said how far its clock is off</source>
   <translation>nadie ha dicho cuánto se desvía su reloj</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>struck out: {void_reason}</source>
   <translation>tachado: {void_reason}</translation>
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
   <translation>{n} archivos añadidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{n} tracks kept: {names}</source>
   <translation>{n} derrotas guardadas: {names}</translation>
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
   <translation>{taken:%d %b %Y %H:%M:%S} UTC. {shown}, su reloj {offset_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incident_words.py" />
   <source>{text}
{value}written by {by} at {clock_or_date}</source>
   <translation>{text}
{value}escrito por {by} a las {clock_or_date}</translation>
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
   <translation>1 archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>1 statement</source>
   <translation>1 testimonio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>Incidents</source>
   <translation>Incidentes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>No incident was marked in this mission. F5 marks one.</source>
   <translation>No se marcó ningún incidente en esta misión. F5 marca uno.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{at:%d %b} {clock} UTC</source>
   <translation>{at:%d %b} {clock} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} files</source>
   <translation>{n} archivos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incidents.py" />
   <source>{n} statements</source>
   <translation>{n} testimonios</translation>
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
   <translation>Un correo que llegó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Another mail</source>
   <translation>Otro correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answer</source>
   <translation>Responder</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Answers to</source>
   <translation>Respuestas a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Choose the case that the position belongs to, or make a new case from it</source>
   <translation>Elegir el caso al que pertenece la posición, o hacer uno nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened here: {files}. Open them in the mail program</source>
   <translation>Archivos, sin abrir aquí: {files}. Abrirlos en el programa de correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Files, not opened: {join}</source>
   <translation>Archivos, sin abrir: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Fixed refusal</source>
   <translation>Rechazo fijo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Log it</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mail to read</source>
   <translation>Correo que leer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Mails (*.eml *.txt);;All files (*)</source>
   <translation>Correos (*.eml *.txt);;Todos los archivos (*)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Named in it</source>
   <translation>Figuran</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>New case from it</source>
   <translation>Caso nuevo con él</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>No subject</source>
   <translation>Sin asunto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Open a file</source>
   <translation>Abrir un archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Paste the mail here, headers and all, or drop its file</source>
   <translation>Pegar aquí el correo, con cabeceras y todo, o soltar su archivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Positions in it: tick what goes into the case</source>
   <translation>Posiciones en él: marcar lo que va al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Read it</source>
   <translation>Leerlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>SHA-256 of the mail: {sha256}</source>
   <translation>SHA-256 del correo: {sha256}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent by</source>
   <translation>Enviado por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>Sent {sent:%d %b %Y %H:%M} UTC</source>
   <translation>Enviado {sent:%d %b %Y %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>The mail</source>
   <translation>El correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already</source>
   <translation>Este correo ya está en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>This mail is in the log already, {before:%d %b %H:%M}</source>
   <translation>Este correo ya está en el diario, {before:%d %b %H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>To</source>
   <translation>A</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>What the mail says</source>
   <translation>Lo que dice el correo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>in the directory</source>
   <translation>en el directorio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>mail of {party}</source>
   <translation>correo de {party}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>no time said</source>
   <translation>sin hora dicha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>not in the directory: whoever wrote it</source>
   <translation>no en el directorio: quien lo escribió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>sent {sent:%d %b %H:%M} UTC</source>
   <translation>enviado {sent:%d %b %H:%M} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{i}  {position}</source>
   <translation>{i}  {position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{join} is blocked: the answer is the fixed refusal</source>
   <translation>{join} está bloqueado: la respuesta es la negativa fija</translation>
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
   <translation>Leyendo {name}…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{others} is blocked: an answer goes to {value} alone</source>
   <translation>{others} está bloqueado: la respuesta va solo a {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} (BLOCKED)</source>
   <translation>{value} (BLOQUEADO)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{value} is in it ({value2}) and</source>
   <translation>{value} figura en él ({value2}) y</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/incoming_sheet.py" />
   <source>{words}: {join}{more}</source>
   <translation>{words}: {join}{more}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>struck out</source>
   <translation>tachado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_delegate.py" />
   <source>written {duration} later</source>
   <translation>escrito {duration} después</translation>
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
   <translation>Pertenece al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Correct</source>
   <translation>Corregir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>Entry</source>
   <translation>Anotación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>People were counted for {subject}: they would belong to no case. {end}</source>
   <translation>Se contaron personas para {subject}: no serían de ningún caso. {end}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>To end a case, close it</source>
   <translation>Para acabar un caso, cerrarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{author} corrected this at {at}: {text}. Press again to put yours in its place</source>
   <translation>{author} corrigió esto a las {at}: {text}. Pulsar otra vez para poner lo propio en su lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{subject} goes with it, for good, and {n} entries about it. {end}. Press again to strike it out</source>
   <translation>{subject} se va con ello, para siempre, y {n} anotaciones sobre él. {end}. Pulsar otra vez para tachar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/line_sheet.py" />
   <source>{title}{case}, {clock_or_date}</source>
   <translation>{title}{case}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Checkpoints, other ships', custody (Shift+F5)</source>
   <translation>Puntos de control, otros buques, custodia (Shift+F5)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Export, {share:.0%} done</source>
   <translation>Exportación, {share:.0%} hecho</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Find</source>
   <translation>Buscar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Lines of the log</source>
   <translation>Líneas del diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Log line, Enter saves, #tag</source>
   <translation>Línea, Intro guarda, #etiqueta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>New log line</source>
   <translation>Línea nueva del diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Not taken. The line is still here</source>
   <translation>No aceptado. La línea sigue aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing is in the log yet. Write a line below, Enter saves it.</source>
   <translation>Aún no hay nada en el diario. Escribir una línea abajo, Intro la guarda.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Nothing of this kind is in the log.</source>
   <translation>No hay nada así en el diario.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Saving…</source>
   <translation>Guardando…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>The line belongs to {value}. Press to change</source>
   <translation>La línea es de {value}. Pulsar para cambiar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what belongs in place of {GAP}, or take it out</source>
   <translation>Escribir lo que va en lugar de {GAP}, o quitarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>Type what happened first</source>
   <translation>Escribir antes lo que pasó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>no case</source>
   <translation>sin caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text} {before}</source>
   <translation>{text} {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/log.py" />
   <source>{text}. The line is still here</source>
   <translation>{text}. La línea sigue aquí</translation>
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
   <translation>Se pide</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Child</source>
   <translation>Niño</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Helicopter</source>
   <translation>Helicóptero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Infant</source>
   <translation>Bebé</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Life in danger</source>
   <translation>Vida en peligro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Make the message</source>
   <translation>Hacer el mensaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Man</source>
   <translation>Hombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice</source>
   <translation>Medevac o consejo médico</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medevac or medical advice{about}</source>
   <translation>Medevac o consejo médico{about}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Medical advice</source>
   <translation>Consejo médico</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Numbers, sex, age and condition. No names: they stay on board.</source>
   <translation>Números, sexo, edad y estado. Sin nombres: se quedan a bordo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Old</source>
   <translation>Mayor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>One more patient</source>
   <translation>Un paciente más</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Patient {number}</source>
   <translation>Paciente {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Put patients who are alike into one row with their number</source>
   <translation>Poner a los pacientes iguales en una fila con su número</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along</source>
   <translation>Familiares que acompañan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Relatives going along (empty: not known yet)</source>
   <translation>Familiares que acompañan (vacío: aún no se sabe)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, when</source>
   <translation>Encuentro, cuándo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Rendezvous, where (empty: as we go)</source>
   <translation>Encuentro, dónde (vacío: en ruta)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Stable</source>
   <translation>Estable</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>What is asked for</source>
   <translation>Qué se pide</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Within hours</source>
   <translation>En pocas horas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>Woman</source>
   <translation>Mujer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>deck, winching, landing, languages</source>
   <translation>cubierta, izado, aterrizaje, idiomas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. 0600 UTC, or: as soon as possible</source>
   <translation>p. ej. 0600 UTC, o: cuanto antes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>e.g. burns by fuel, 30 percent</source>
   <translation>p. ej. quemaduras por combustible, 30 por ciento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, condition</source>
   <translation>{name}, estado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/medevac_sheet.py" />
   <source>{name}, how many</source>
   <translation>{name}, cuántos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name} is between {low:g} and {high:g} {unit}</source>
   <translation>{name} está entre {low:g} y {high:g} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/numbers.py" />
   <source>{name}: {quoted} is not a number</source>
   <translation>{name}: {quoted} no es un número</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/path_graph.py" />
   <source>{name} {note}</source>
   <translation>{name} {note}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ASHORE</source>
   <translation>EN TIERRA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All cases</source>
   <translation>Todos los casos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>All {n} runs</source>
   <translation>Los {n} viajes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Brought by</source>
   <translation>Traídos por</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Count at the ladder</source>
   <translation>Contar en la escala</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>DECEASED</source>
   <translation>FALLECIDOS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Deceased and missing</source>
   <translation>Fallecidos y desaparecidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Earlier</source>
   <translation>Anteriores</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Gone from board</source>
   <translation>Salidos de a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Movements</source>
   <translation>Movimientos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Needs</source>
   <translation>Necesidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. Open a case first: {key}.</source>
   <translation>Aún no se contó a nadie. Abrir antes un caso: {key}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Nobody was counted yet. {key} counts them at the ladder, one press each.</source>
   <translation>Aún no se contó a nadie. {key} los cuenta en la escala, una pulsación por persona.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>ON BOARD</source>
   <translation>A BORDO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Personal records</source>
   <translation>Fichas personales</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Recount</source>
   <translation>Recuento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>Sort</source>
   <translation>Clasificar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people.py" />
   <source>UNEXPLAINED</source>
   <translation>SIN EXPLICAR</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Direct</source>
   <translation>Directo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>Trip</source>
   <translation>Viaje</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_boat.py" />
   <source>{way} has brought {people_word} already: count nobody twice</source>
   <translation>{way} ya ha traído {people_word}: no contar a nadie dos veces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>Correct: {title} {clock}</source>
   <translation>Corregir: {title} {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{clock}, by {author} at {station}, written {clock2}</source>
   <translation>{clock}, por {author} en {station}, escrito {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_correct.py" />
   <source>{head}: {text}</source>
   <translation>{head}: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Between 1 and {most} are unexplained</source>
   <translation>Entre 1 y {most} están sin explicar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>By category, where it was counted so</source>
   <translation>Por categoría, si se contó así</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted</source>
   <translation>Contados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Counted on board</source>
   <translation>Contados a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Enter how many were counted</source>
   <translation>Anotar cuántos se contaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Explain</source>
   <translation>Explicar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Give the reason</source>
   <translation>Dar el motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>How many of them</source>
   <translation>Cuántos de ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save reason</source>
   <translation>Guardar motivo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>Save recount</source>
   <translation>Guardar recuento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>The categories make {total}, the total says {total2}. Make them agree</source>
   <translation>Las categorías suman {total}, el total dice {total2}. Hacer que coincidan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>by the ledger {total}</source>
   <translation>según el balance {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>e.g. two were counted twice at the ladder</source>
   <translation>p. ej. dos se contaron dos veces en la escala</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>how many are there</source>
   <translation>cuántos hay</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_counts.py" />
   <source>who counted</source>
   <translation>quién contó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>All on board</source>
   <translation>Todos a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Choose which way</source>
   <translation>Elegir en qué sentido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Disabled among them</source>
   <translation>De ellos, con discapacidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Enter how many people</source>
   <translation>Anotar cuántas personas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Everybody who is left</source>
   <translation>Todos los que quedan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Medical cases among them</source>
   <translation>De ellos, casos médicos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>More medical cases, disabled or relatives than people. All of them are counted among the people</source>
   <translation>Más casos médicos, con discapacidad o familiares que personas. Todos cuentan entre las personas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Relatives who go along, among them</source>
   <translation>De ellos, familiares que acompañan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save all the same</source>
   <translation>Guardar de todos modos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Save {lower}</source>
   <translation>Guardar: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_forms.py" />
   <source>Value error, </source>
   <translation>Value error, </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>. {unknown} {where} are not known: they can be sorted first</source>
   <translation>. {unknown} {where} no se conocen: se pueden clasificar antes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Ashore</source>
   <translation>En tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Birth</source>
   <translation>Nacimiento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Boat or ship</source>
   <translation>Embarcación o buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Bodies ashore</source>
   <translation>Cuerpos en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Body recovered</source>
   <translation>Cuerpo recuperado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Born on board</source>
   <translation>Nacido a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Dead in the boat</source>
   <translation>Muerto en la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Death</source>
   <translation>Fallecido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died after medevac</source>
   <translation>Muerto tras medevac</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Died on board</source>
   <translation>Muerto a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Disembark</source>
   <translation>Desemb.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Embark</source>
   <translation>Embarcar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From a RHIB</source>
   <translation>De un RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From another ship</source>
   <translation>De otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the boat</source>
   <translation>De la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>From the water</source>
   <translation>Del agua</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>In port</source>
   <translation>En puerto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than the ledger has {where}: {missing} of them will be unexplained{sort}. Press again to save</source>
   <translation>Más de los que tiene el balance {where}: {missing} de ellos quedarán sin explicar{sort}. Pulsar otra vez para guardar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>More than this case has {where}: {people_word} came with another case. Press again to save</source>
   <translation>Más de los que tiene este caso {where}: {people_word} de otro caso. Pulsar otra vez para guardar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Name of the ship</source>
   <translation>Nombre del buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Overboard, missing</source>
   <translation>Al agua, desaparecido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Port</source>
   <translation>Puerto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, not recovered</source>
   <translation>Visto, no recuperado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Seen, recovered later</source>
   <translation>Visto, recuperado después</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Transfer</source>
   <translation>Transferir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>Whose, and to where</source>
   <translation>De quién, y a dónde</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>in RHIBs</source>
   <translation>en los RHIB</translation>
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
   <translation>{known} {where} anotadas como embarazadas, no {pregnant}. Pulsar otra vez para guardar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_moves.py" />
   <source>{value} to {lower}</source>
   <translation>{value} a {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, counted again since</source>
   <translation>, contado de nuevo después</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>, {abs} explained: {join}</source>
   <translation>, {abs} explicados: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>Open</source>
   <translation>Abrir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>all on board</source>
   <translation>todos a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>for a case that had fewer; over all cases the number is right</source>
   <translation>para un caso que tenía menos; entre todos los casos el número es correcto</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>without having come there</source>
   <translation>sin haber llegado allí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_points.py" />
   <source>{case}, recount {clock}</source>
   <translation>{case}, recuento {clock}</translation>
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
   <translation>{who}: salida de “{lower}” {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source> and {dead} dead</source>
   <translation> y {dead} muertos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>Other ship</source>
   <translation>Otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_runs.py" />
   <source>{total} dead</source>
   <translation>{total} muertos</translation>
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
   <translation>Anotar cuántos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Enter what they are</source>
   <translation>Anotar qué son</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Fewer of them</source>
   <translation>Menos de ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>More of them</source>
   <translation>Más de ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Noted by now {where_word}: {said}</source>
   <translation>Anotados hasta ahora {where_word}: {said}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Only {value} were noted {where_word}</source>
   <translation>Solo se anotaron {value} {where_word}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save needs</source>
   <translation>Guardar necesidades</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Save sorting</source>
   <translation>Guardar clasificación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>Sort people</source>
   <translation>Clasificar personas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They are</source>
   <translation>Son</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as</source>
   <translation>Se contaron como</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>They were counted as {lower} already: choose what they are instead</source>
   <translation>Ya se contaron como {lower}: elegir qué son en su lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>what is needed; no names</source>
   <translation>lo que hace falta; sin nombres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{people_of} {where_word}: no more can be pregnant</source>
   <translation>{people_of} {where_word}: no puede haber más embarazadas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{pregnant} pregnant</source>
   <translation>{pregnant} embarazadas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value}  {number}</source>
   <translation>{value}  {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{value} would be {left} of {people_word} {where_word}. Press again to save</source>
   <translation>{value}: serían {left} de {people_word} {where_word}. Pulsar otra vez para guardar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} are {parts}</source>
   <translation>{were} son {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_sort.py" />
   <source>{were} is {parts}</source>
   <translation>{were} es {parts}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>At sea</source>
   <translation>En la mar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>On board</source>
   <translation>A bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>Together</source>
   <translation>En total</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/people_table.py" />
   <source>of them pregnant</source>
   <translation>de ellas embarazadas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Add a record</source>
   <translation>Añadir una ficha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Female</source>
   <translation>Mujer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Find a record</source>
   <translation>Buscar una ficha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Male</source>
   <translation>Hombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>No name</source>
   <translation>Sin nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Not said</source>
   <translation>No indicado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>Record</source>
   <translation>Ficha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>These records never leave this ship: they are in no log, no report, no export and no copy ashore. Each one is deleted by itself on its day, {days} days after it was added unless you say otherwise.</source>
   <translation>Estas fichas nunca salen del buque: no están en ningún diario, informe, exportación ni copia en tierra. Cada una se borra sola en su día, {days} días después de añadirla, salvo que se indique otra cosa.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>age {UNKNOWN}</source>
   <translation>edad {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>deleted on {day}</source>
   <translation>se borra el {day}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>find by any word</source>
   <translation>buscar por cualquier palabra</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>gender {UNKNOWN}</source>
   <translation>sexo {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>nationality {UNKNOWN}</source>
   <translation>nacionalidad {UNKNOWN}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>no day of deletion</source>
   <translation>sin día de borrado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{age} years</source>
   <translation>{age} años</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal.py" />
   <source>{n} of {many}</source>
   <translation>{n} de {many}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>, added by {added_by}</source>
   <translation>, añadida por {added_by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Case</source>
   <translation>Caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete for good</source>
   <translation>Borrar para siempre</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete now…</source>
   <translation>Borrar ahora…</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on</source>
   <translation>Borrar el</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete on (YYYY-MM-DD)</source>
   <translation>Borrar el (AAAA-MM-DD)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Delete this record for good? Nobody can bring it back.</source>
   <translation>¿Borrar esta ficha para siempre? Nadie puede recuperarla.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Enter something of the person</source>
   <translation>Anotar algo de la persona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Gender</source>
   <translation>Sexo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Nationality</source>
   <translation>Nacionalidad</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>New record</source>
   <translation>Ficha nueva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Personal records are not kept here</source>
   <translation>Aquí no se llevan fichas personales</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Reason for deleting</source>
   <translation>Motivo del borrado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Save record</source>
   <translation>Guardar ficha</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>That day is over. To delete it now, press “Delete now”</source>
   <translation>Ese día ya pasó. Para borrarla ahora, pulsar “Borrar ahora”</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>Write the day of deletion as YYYY-MM-DD, not {quoted}</source>
   <translation>Escribir el día de borrado como AAAA-MM-DD, no {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>medical, disability, pregnant, …</source>
   <translation>médico, discapacidad, embarazo, …</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>why, if you want it in the log; no names</source>
   <translation>por qué, si se quiere en el diario; sin nombres</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/personal_sheet.py" />
   <source>{keep_days} days from now</source>
   <translation>dentro de {keep_days} días</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>, stopped by the policy</source>
   <translation>, parado por la política</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add</source>
   <translation>Añadir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>Add a recipient</source>
   <translation>Añadir un destinatario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>No address: {join}{rest}</source>
   <translation>Sin dirección: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>in their thread: </source>
   <translation>en su hilo: </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>name in the directory, or an address</source>
   <translation>nombre del directorio, o una dirección</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/recipients.py" />
   <source>no address entered</source>
   <translation>sin dirección anotada</translation>
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
   <translation>{value}{name}{value2}. Pulsar para quitar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Find a vessel</source>
   <translation>Buscar un buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>New vessel</source>
   <translation>Buque nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel of the register is like that.</source>
   <translation>Ningún buque del registro es así.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>No vessel yet. Note those you may meet again: name, MMSI, hull marks, what they did.</source>
   <translation>Aún sin buques. Anotar los que se pueda volver a ver: nombre, MMSI, marcas del casco, qué hicieron.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>Vessel register</source>
   <translation>Registro de buques</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/register.py" />
   <source>name, MMSI, hull mark</source>
   <translation>nombre, MMSI, marca del casco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Again, {lower}</source>
   <translation>Otra vez, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Call again</source>
   <translation>Llamar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Called</source>
   <translation>Llamado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Case closed</source>
   <translation>Caso cerrado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>DUE</source>
   <translation>VENCE</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No longer needed</source>
   <translation>Ya no hace falta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need</source>
   <translation>No hace falta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>No need to call again</source>
   <translation>No hace falta llamar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Reached another way</source>
   <translation>Localizado de otro modo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Say why nobody has to call again</source>
   <translation>Decir por qué nadie tiene que llamar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Strike off</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>The case is closed</source>
   <translation>El caso está cerrado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>They were told by others</source>
   <translation>Otros les avisaron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>Told by others</source>
   <translation>Avisado por otros</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>in {countdown}</source>
   <translation>en {countdown}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>since {duration}</source>
   <translation>desde hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{more} more {value}</source>
   <translation>{more} más: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/reminders.py" />
   <source>{party}, {means}, called {clock_or_date}</source>
   <translation>{party}, {means}, llamado {clock_or_date}</translation>
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
   <translation>{rstrip}… ({value} caracteres más)</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {by}</source>
   <translation> por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source> by {means}</source>
   <translation> por {means}</translation>
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
   <translation>Pedir de nuevo: petición {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for a place of safety</source>
   <translation>Pedir un lugar seguro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Ask for another port: request {n}</source>
   <translation>Pedir otro puerto: petición {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Asked by radio or phone</source>
   <translation>Pedido por radio o teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Assigned {clock_or_date}{by}, {waited} after the first request</source>
   <translation>Asignado {clock_or_date}{by}, {waited} después de la primera petición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>DISTANCE</source>
   <translation>DISTANCIA</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>ETA UTC</source>
   <translation>ETA UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>First asked {clock_or_date}, {asked}</source>
   <translation>Primera petición {clock_or_date}, {asked}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Log an answer</source>
   <translation>Anotar respuesta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No answer noted</source>
   <translation>Ninguna respuesta anotada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>No port for {duration}</source>
   <translation>Sin puerto desde hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody is on board by the people ledger</source>
   <translation>No hay nadie a bordo según el balance de personas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Nobody was asked yet.</source>
   <translation>Aún no se pidió a nadie.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Not asked for yet</source>
   <translation>Aún no pedido</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Port assigned</source>
   <translation>Puerto asignado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Requests for a place of safety, newest first</source>
   <translation>Peticiones de lugar seguro, la última primero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message waits to be sent</source>
   <translation>El mensaje espera el envío</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT delivered</source>
   <translation>El mensaje NO se entregó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>The message was NOT sent: no address is entered</source>
   <translation>El mensaje NO se envió: no hay dirección anotada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Told to wait</source>
   <translation>Se dijo esperar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>Where it lies was not entered</source>
   <translation>No se anotó dónde está</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked once</source>
   <translation>pedido una vez</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked twice</source>
   <translation>pedido dos veces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>asked {times} times</source>
   <translation>pedido {times} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>present speed</source>
   <translation>velocidad actual</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed as set</source>
   <translation>velocidad fijada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>speed of the settings</source>
   <translation>velocidad de los ajustes</translation>
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
   <translation>{duration} de espera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{number}. {whom}{means}</source>
   <translation>{number}. {whom}{means}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. No own position</source>
   <translation>{where}. Sin posición propia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety.py" />
   <source>{where}. Straight line, {whence}</source>
   <translation>{where}. Línea recta, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Answer on request {number}</source>
   <translation>Respuesta a la petición {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>By whom</source>
   <translation>Por quién</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Position of the port, if you have it</source>
   <translation>Posición del puerto, si se tiene</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save answer</source>
   <translation>Guardar respuesta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Save request</source>
   <translation>Guardar petición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say what came back. That nobody answered matters as much</source>
   <translation>Decir qué contestaron. Que nadie respondiera importa igual</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say which port was assigned</source>
   <translation>Decir qué puerto se asignó</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Say who was asked</source>
   <translation>Decir a quién se pidió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Somebody else</source>
   <translation>Otra persona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What they said</source>
   <translation>Lo que dijeron</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>What was asked</source>
   <translation>Lo que se pidió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>Who was asked</source>
   <translation>A quién se pidió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>e.g. MRCC Rome</source>
   <translation>p. ej. MRCC Roma</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>somebody else</source>
   <translation>otra persona</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what they said, their number</source>
   <translation>lo que dijeron, su número</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>what was asked</source>
   <translation>lo que se pidió</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/safety_sheets.py" />
   <source>{name}: {format_position}</source>
   <translation>{name}: {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>0 if there is none</source>
   <translation>0 si no hay</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>An aid. Not for navigation. Reckoned as the worksheet of IAMSAR Vol. II, App. K, and held to worked examples of the Danish SAR tools. The manual itself was not at hand.</source>
   <translation>Una ayuda. No para la navegación. Calculado como la hoja de IAMSAR Vol. II, Ap. K, y comprobado con ejemplos de las herramientas SAR danesas. El manual mismo no estaba disponible.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>As seen {degrees} {speed} kn</source>
   <translation>Como se vio {degrees} {speed} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>CTS {degrees}, {miles} NM</source>
   <translation>CTS {degrees}, {miles} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Circle by the quick rule {miles} NM.</source>
   <translation>Círculo por la regla rápida {miles} NM.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Class of boat</source>
   <translation>Clase de embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Courses to meet her</source>
   <translation>Rumbos para alcanzarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current towards, degrees true</source>
   <translation>Corriente hacia, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Current, kn</source>
   <translation>Corriente, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Datum left and right of downwind</source>
   <translation>Dátum a izquierda y derecha de sotavento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drift as seen</source>
   <translation>Deriva vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Drifted {miles} NM towards {degrees} since {clock}.</source>
   <translation>Derivó {miles} NM hacia {degrees} desde las {clock}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ESTIMATE</source>
   <translation>ESTIMACIÓN</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>ETA {arrival} UTC</source>
   <translation>ETA {arrival} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Goes on towards {degrees} at {speed} kn.</source>
   <translation>Sigue hacia {degrees} a {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>How the drift is found</source>
   <translation>Cómo se halla la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>If wind and current stay</source>
   <translation>Si viento y corriente siguen igual</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Last known position</source>
   <translation>Última posición conocida</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Leeway: {source}</source>
   <translation>Abatimiento: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right are so far apart that each is a search area of its own.</source>
   <translation>Izquierda y derecha están tan separadas que cada una es una zona de búsqueda propia.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Left and right of downwind</source>
   <translation>Izquierda y derecha de sotavento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Meet her</source>
   <translation>Alcanzarla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No current from log and fix: type it</source>
   <translation>Sin corriente de corredera y posición: escribirla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift is known: choose wind and current</source>
   <translation>No se conoce deriva: elegir viento y corriente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No drift seen yet</source>
   <translation>Aún no se vio deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>No wind from a sensor: type it</source>
   <translation>Sin viento de un sensor: escribirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>None. Enter a position on the case first.</source>
   <translation>Ninguna. Anotar antes una posición en el caso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Not known yet: {what}. Type it, or take it from the sensors</source>
   <translation>Aún no se sabe: {what}. Escribirlo, o tomarlo de los sensores</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Position within, NM</source>
   <translation>Posición dentro de, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Probable error {miles} NM, of it drift {miles2}.</source>
   <translation>Error probable {miles} NM, de ello deriva {miles2}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>RHIB starts from</source>
   <translation>El RHIB sale de</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Show on the chart</source>
   <translation>Ver en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Take {words}</source>
   <translation>Usar {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The case has no position: enter one on the case first</source>
   <translation>El caso no tiene posición: anotar antes una</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>The circle as it grows</source>
   <translation>El círculo según crece</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Use as drift of the case</source>
   <translation>Usar como deriva del caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Wind and current</source>
   <translation>Viento y corriente</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>Within, NM</source>
   <translation>Dentro de, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>drift as seen</source>
   <translation>deriva vista</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>empty: where own ship is</source>
   <translation>vacío: donde está el propio buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it</source>
   <translation>desconocido: escribirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>not known: type it, 0 kn if there is none</source>
   <translation>desconocido: escribirlo, 0 kn si no hay</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the current: 0 kn if there is none</source>
   <translation>la corriente: 0 kn si no hay</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>the wind</source>
   <translation>el viento</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{duration} at {how}</source>
   <translation>{duration} a {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position} at {clock} UTC, {ago} ago, by {value}</source>
   <translation>{format_position} a las {clock} UTC, hace {ago}, por {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_drift.py" />
   <source>{format_position}, within {miles} NM</source>
   <translation>{format_position}, dentro de {miles} NM</translation>
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
   <translation>: su final está aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>All legs are done</source>
   <translation>Todos los tramos están hechos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>An aid. Not for navigation: look at the chart before each leg.</source>
   <translation>Una ayuda. No utilizar para la navegación: mirar la carta antes de cada tramo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Break off</source>
   <translation>Interrumpir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Ended {clock}: {replace}.</source>
   <translation>Terminado {clock}: {replace}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Found</source>
   <translation>Hallada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Leg {number} done</source>
   <translation>Tramo {number} hecho</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Legs</source>
   <translation>Tramos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>No search is logged for this case. Make one in step 3.</source>
   <translation>No hay búsqueda anotada para este caso. Hacer una en el paso 3.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Not found</source>
   <translation>No hallada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Planned {clock} by {by}.</source>
   <translation>Planeado {clock} por {by}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>So far coverage {c:.1f} of the area: {detection:.0%} if she is in it.</source>
   <translation>Hasta ahora cobertura {c:.1f} de la zona: {detection:.0%} si está en ella.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Spacing {miles} NM, {speed} kn.</source>
   <translation>Separación {miles} NM, {speed} kn.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route</source>
   <translation>Los tramos como ruta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The legs as a route to the ship's own plotter {name}</source>
   <translation>Los tramos como ruta al trazador de a bordo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search ends</source>
   <translation>La búsqueda acaba</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>The search has ended</source>
   <translation>La búsqueda ha acabado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>To {n}</source>
   <translation>A {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>Written: {path}</source>
   <translation>Escrito: {path}</translation>
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
   <translation>Archivo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{number} {pattern_}</source>
   <translation>{number} {pattern_}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_legs.py" />
   <source>{ticked} of {count} legs, {share:.0%} of the track.</source>
   <translation>{ticked} de {count} tramos, {share:.0%} del recorrido.</translation>
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
   <translation>Volver al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Datum</source>
   <translation>Dátum</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Search · {number}</source>
   <translation>Búsqueda · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>Step of the search</source>
   <translation>Paso de la búsqueda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_page.py" />
   <source>reckoned: {basis}</source>
   <translation>calculado: {basis}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Along, degrees true</source>
   <translation>Según, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Area {value:.1f} NM².</source>
   <translation>Zona {value:.1f} NM².</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage not known: type the visibility.</source>
   <translation>Cobertura desconocida: escribir la visibilidad.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Coverage {c:.1f}: finds her with {detection:.0%}, at best {detection_ideal:.0%}, if she is in it.</source>
   <translation>Cobertura {c:.1f}: la halla con {detection:.0%}, a lo sumo {detection_ideal:.0%}, si está en ella.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>First leg, degrees true</source>
   <translation>Primer tramo, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes on towards, degrees true</source>
   <translation>Avanza hacia, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her drift</source>
   <translation>Va con su deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Goes with her towards {degrees} at {knots:.1f} kn. </source>
   <translation>Va con ella hacia {degrees} a {knots:.1f} kn. </translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Legs along, degrees true</source>
   <translation>Tramos según, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Length, NM</source>
   <translation>Longitud, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Log this plan</source>
   <translation>Anotar este plan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Looked for</source>
   <translation>Se busca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Lookouts are tired</source>
   <translation>Vigías cansados</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Over land, by an approximate coast: leg {numbers}</source>
   <translation>Sobre tierra, según una costa aproximada: tramo {numbers}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Pattern</source>
   <translation>Patrón</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Searched by</source>
   <translation>Busca</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Sweep width {miles} NM: {why}. Detection by Koopman 1946.</source>
   <translation>Anchura de barrido {miles} NM: {why}. Detección según Koopman 1946.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>The tables of IAMSAR Vol. II are used as SAR Danmark and JP 3-50 print them. The manual itself was not at hand.</source>
   <translation>Las tablas de IAMSAR Vol. II se usan como las publican SAR Danmark y JP 3-50. El manual mismo no estaba disponible.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>There is no datum yet: go back to step 1</source>
   <translation>Aún no hay dátum: volver al paso 1</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Track spacing, NM</source>
   <translation>Separación de trayectorias, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Turns to port</source>
   <translation>Vira a babor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM</source>
   <translation>Anchura, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>Width, NM is not known: type it</source>
   <translation>Anchura, NM desconocida: escribirla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>the sweep width, or the radius of the datum where that is less</source>
   <translation>la anchura de barrido, o el radio del dátum si es menor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{accessibleName} is not known: type it</source>
   <translation>{accessibleName}: desconocido, escribirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{legs} {area} {cover}</source>
   <translation>{legs} {area} {cover}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{n} legs, {miles} NM, {duration}, until {clock} UTC.</source>
   <translation>{n} tramos, {miles} NM, {duration}, hasta las {clock} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sar_plan.py" />
   <source>{value} {value2}</source>
   <translation>{value} {value2}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>Cannot be read</source>
   <translation>No se puede leer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>NFKD</source>
   <translation>NFKD</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_hits.py" />
   <source>earlier wording, corrected {clock} by {author}</source>
   <translation>texto anterior, corregido {clock} por {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source> in {lines:,} {value}</source>
   <translation> en {lines:,} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round own ship</source>
   <translation>A unas 5 NM del buque propio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>About 5 NM round {number}</source>
   <translation>A unas 5 NM de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any case</source>
   <translation>Cualquier caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any place</source>
   <translation>Cualquier lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Any time</source>
   <translation>Cualquier hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Anybody</source>
   <translation>Cualquiera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Author</source>
   <translation>Autor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Enter opens · arrow keys choose · Escape goes back</source>
   <translation>Intro abre · las flechas eligen · Escape vuelve</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the log</source>
   <translation>Buscar en el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Find in the whole log</source>
   <translation>Buscar en todo el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Nothing found</source>
   <translation>Nada hallado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Place</source>
   <translation>Lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last hour</source>
   <translation>La última hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The last {n} hours</source>
   <translation>Las últimas {n} horas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>The log cannot be searched now: {error}</source>
   <translation>No se puede buscar ahora en el diario: {error}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Time</source>
   <translation>Hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Today</source>
   <translation>Hoy</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Type words; all of them have to stand in one entry. Narrow it by the keys above, or by typing
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (miles round own ship)    near:5@014    in:chart</source>
   <translation>Escribir palabras; todas han de estar en una misma anotación. Acotar con las teclas de arriba, o escribiendo
case:014    by:mara    kind:comms
after:02:00    before:04:30    on:yesterday
near:5 (millas alrededor del buque propio)    near:5@014    in:chart</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What the chart shows now</source>
   <translation>Lo que muestra la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>What was found</source>
   <translation>Lo que se halló</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>Yesterday</source>
   <translation>Ayer</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_page.py" />
   <source>{entries}, the newest {shown}{in_lines} shown</source>
   <translation>{entries}, se muestran las {shown} últimas{in_lines}</translation>
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
   <translation>{total:,} anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Case {number} has no position</source>
   <translation>El caso {number} no tiene posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Nobody called {value} has written anything</source>
   <translation>Nadie llamado {value} ha escrito nada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Own position is not known: near:5@014 goes round a case</source>
   <translation>No se conoce la posición propia: near:5@014 busca alrededor de un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>There is no case {value}</source>
   <translation>No hay caso {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>Type a letter or a figure: signs are not searched for</source>
   <translation>Escribir una letra o cifra: los signos no se buscan</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>by:{value} may be {join}</source>
   <translation>by:{value} puede ser {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>in: wants the word chart, and a chart on the screen</source>
   <translation>in: pide la palabra chart, y una carta en pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>kind: is one of {join}</source>
   <translation>kind: es uno de {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>near: wants a number of miles: near:5, or near:5@014 round a case</source>
   <translation>near: pide un número de millas: near:5, o near:5@014 alrededor de un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/search_query.py" />
   <source>on: wants a day: on:yesterday, on:13.6. or on:2026-06-13</source>
   <translation>on: pide un día: on:yesterday, on:13.6. o on:2026-06-13</translation>
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
   <translation>El tramo {number} de la búsqueda para {number2} llega a su fin: marcarlo en el caso, Búsqueda</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>None yet.</source>
   <translation>Aún ninguno.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/section.py" />
   <source>{title}, {value}</source>
   <translation>{title}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source> · say only that</source>
   <translation> · decir solo eso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Changed since {since}</source>
   <translation>Cambiado desde {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>No change since {since}</source>
   <translation>Sin cambios desde {since}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>SITREP {number}, {clock_or_date}</source>
   <translation>SITREP {number}, {clock_or_date}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>Send a no-change SITREP instead</source>
   <translation>Enviar en su lugar un SITREP sin cambios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>The case has changed since {since}: say so</source>
   <translation>El caso ha cambiado desde {since}: decirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>now: {now}</source>
   <translation>ahora: {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>was: {before}</source>
   <translation>antes: {before}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/sitrep_changes.py" />
   <source>{counted} since {since}</source>
   <translation>{counted} desde {since}</translation>
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
   <translation>Añadir al registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Already an actor of {number}</source>
   <translation>Ya es actor de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>By her name in the register</source>
   <translation>Por su nombre en el registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>In the register</source>
   <translation>En el registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Name of the actor</source>
   <translation>Nombre del actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken</source>
   <translation>No aceptado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Not taken: the target has no position</source>
   <translation>No aceptado: el blanco no tiene posición</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first</source>
   <translation>Abrir antes un caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Open a case first to log it as an actor</source>
   <translation>Abrir antes un caso para anotarlo como actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>Save as actor</source>
   <translation>Guardar como actor</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>heard {duration} ago</source>
   <translation>oído hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>name, e.g. patrol boat?</source>
   <translation>nombre, p. ej. ¿patrullera?</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_detail.py" />
   <source>to {destination}</source>
   <translation>a {destination}</translation>
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
   <translation>Diferencia</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as T{value:02d}.</source>
   <translation>Seguido desde {first} UTC como T{value:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Held since {first} UTC as {numbers}; since {newest} as T{number:02d}.</source>
   <translation>Seguido desde {first} UTC como {numbers}; desde {newest} como T{number:02d}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS is silent. Place and motion are those of her echo on {source}.</source>
   <translation>Su AIS calla. Lugar y movimiento son los de su eco en {source}.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Her AIS says {miles} NM from the echo that was hers, and the echo is there. One of them is wrong: look, ask her.</source>
   <translation>Su AIS da {miles} NM del eco que era suyo, y el eco sigue ahí. Uno de los dos es falso: mirar, llamarlo.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>It came out of another echo: look which boat it is.</source>
   <translation>Salió de otro eco: mirar qué embarcación es.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/target_sources.py" />
   <source>Own craft: no CPA alarm.</source>
   <translation>Embarcación propia: sin alarma CPA.</translation>
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
   <translation>hace {duration}</translation>
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
   <translation>{value}hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Chosen</source>
   <translation>Elegidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Danger</source>
   <translation>Peligro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>Every target in the picture has AIS.</source>
   <translation>Todos los blancos en pantalla tienen AIS.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No AIS</source>
   <translation>Sin AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No dangerous target.</source>
   <translation>Ningún blanco peligroso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>No target yet. They come from AIS and radar: {key} shows whether these are heard.</source>
   <translation>Aún sin blancos. Vienen del AIS y del radar: {key} muestra si se oyen.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>None chosen. Actors of an open case and vessels of the register are.</source>
   <translation>Ninguno elegido. Lo son los actores de un caso abierto y los buques del registro.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>the key is hidden where there is no register</source>
   <translation>the key is hidden where there is no register</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{both} by AIS and radar</source>
   <translation>{both} por AIS y radar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{lost} old or lost</source>
   <translation>{lost} antiguos o perdidos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} of {n2} targets</source>
   <translation>{n} de {n2} blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/targets.py" />
   <source>{n} targets</source>
   <translation>{n} blancos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Fewer</source>
   <translation>Menos</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>Line {name}</source>
   <translation>Línea {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/templates.py" />
   <source>More</source>
   <translation>Más</translation>
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
   <translation>NO ENVIADO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Nobody was told or called yet. Tell somebody, or log a call, on the page before.</source>
   <translation>Aún no se avisó ni llamó a nadie. Avisar a alguien, o anotar una llamada, en la página anterior.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>The sheet</source>
   <translation>La hoja</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what</source>
   <translation>A quién se dijo qué</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Who was told what, oldest first</source>
   <translation>A quién se dijo qué, lo más antiguo primero</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>Write as PDF</source>
   <translation>Escribir en PDF</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>noted by {by}</source>
   <translation>anotado por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{clock} {at:%d %b}</source>
   <translation>{clock} {at:%d %b}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number:,} entries, the last {SHOWN} shown. The PDF has all of them.</source>
   <translation>{number:,} anotaciones, se muestran las últimas {SHOWN}. El PDF las tiene todas.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{number} entries</source>
   <translation>{number} anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>{value} {who}</source>
   <translation>{value} {who}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/told_sheet.py" />
   <source>→ {result} · noted by {by}</source>
   <translation>→ {result} · anotado por {by}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Closest {miles} NM at {at} UTC, bearing {bearing} from the case. {n} positions from {first} to {last} UTC.</source>
   <translation>Mínima distancia {miles} NM a las {at} UTC, demora desde el caso {bearing}. {n} posiciones de {first} a {last} UTC.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>No track is kept · {number}</source>
   <translation>No se guarda derrota · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Range to the case</source>
   <translation>Distancia al caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Select a target on the chart, then “Keep track” on the case.</source>
   <translation>Elegir un blanco en la carta, luego “Guardar derrota” en el caso.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>The case has no position to measure from.</source>
   <translation>El caso no tiene posición desde la que medir.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>Tracks kept of this case</source>
   <translation>Derrotas guardadas de este caso</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/track_page.py" />
   <source>{value} · {number}</source>
   <translation>{value} · {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not sent</source>
   <translation>No enviado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>Not told: {join}</source>
   <translation>No avisados: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>The others may be told: {join}{rest}</source>
   <translation>A los demás se les puede avisar: {join}{rest}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>You may tell: {join}</source>
   <translation>Se puede avisar a: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>in {role}</source>
   <translation>en {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>known to pass on</source>
   <translation>se sabe que transmite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>lets it through</source>
   <translation>lo deja pasar</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>may pass on</source>
   <translation>puede transmitir</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>passes on</source>
   <translation>transmite</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>rule {rule}</source>
   <translation>regla {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/verdict.py" />
   <source>{field}, {stopped}</source>
   <translation>{field}, {stopped}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>by {author}</source>
   <translation>por {author}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_lines.py" />
   <source>struck out: {value}</source>
   <translation>tachado: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Add picture</source>
   <translation>Añadir imagen</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>IMO</source>
   <translation>IMO</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>More about her</source>
   <translation>Más sobre él</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Nothing seen yet.</source>
   <translation>Aún no se vio nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of the vessel</source>
   <translation>Imagen del buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Picture of {name}: {caption}</source>
   <translation>Imagen de {name}: {caption}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Seen before</source>
   <translation>Visto antes</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Watched for: said when she comes into the picture</source>
   <translation>Vigilado: se avisa cuando entra en pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>What she did</source>
   <translation>Lo que hizo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her</source>
   <translation>Escrito sobre él</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>Written about her. Press one to correct it or strike it out</source>
   <translation>Escrito sobre él. Pulsar uno para corregirlo o tacharlo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>call sign</source>
   <translation>indicativo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>written by {by}</source>
   <translation>escrito por {by}</translation>
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
   <translation>{caption}: la imagen falta o fue cambiada</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} earlier ones are in the register</source>
   <translation>{value} anteriores están en el registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{value} older pictures in the register's folder</source>
   <translation>{value} imágenes anteriores en la carpeta del registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_page.py" />
   <source>{w} {v}</source>
   <translation>{w} {v}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>A name or an MMSI is taken back where it was written: correct or strike out that line</source>
   <translation>Un nombre o MMSI se retira donde se escribió: corregir o tachar esa línea</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>An MMSI has nine digits</source>
   <translation>Un MMSI tiene nueve cifras</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Call sign</source>
   <translation>Indicativo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Conduct</source>
   <translation>Conducta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Flag</source>
   <translation>Bandera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>More about {name}</source>
   <translation>Más sobre {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>NGO ship</source>
   <translation>buque de ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>New vessel in the register</source>
   <translation>Buque nuevo en el registro</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Operator</source>
   <translation>Operador</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save conduct</source>
   <translation>Guardar conducta</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Save vessel</source>
   <translation>Guardar buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say so when she comes into the picture</source>
   <translation>Avisar cuando entre en pantalla</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Say what she did</source>
   <translation>Decir lo que hizo</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What she looks like</source>
   <translation>Qué aspecto tiene</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>What {name} did</source>
   <translation>Lo que hizo {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>Who saw it</source>
   <translation>Quién lo vio</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>coast guard</source>
   <translation>guardacostas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>colour, length, weapons, anything that tells her from others</source>
   <translation>color, eslora, armas, todo lo que lo distinga</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. 20 NM N of Zuwara</source>
   <translation>p. ej. 20 NM N de Zuara</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>e.g. shots into the water near the boat, people taken back</source>
   <translation>p. ej. disparos al agua junto a la embarcación, personas devueltas</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>name, or what she looks like</source>
   <translation>nombre, o qué aspecto tiene</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>new {target}</source>
   <translation>nuevo {target}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>numbers and letters on the hull</source>
   <translation>números y letras en el casco</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>own crew, Seabird, another ship</source>
   <translation>tripulación propia, Seabird, otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>patrol boat</source>
   <translation>patrullera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/vessel_sheets.py" />
   <source>who runs her</source>
   <translation>quién lo opera</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>  ·  NO POSITIONS</source>
   <translation>  ·  NINGUNA POSICIÓN</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source> ({why})</source>
   <translation> ({why})</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>No valid policy is in force: give nobody a position</source>
   <translation>No hay política válida en vigor: no dar ninguna posición a nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>Positions to them only if the master releases it</source>
   <translation>Posiciones a ellos solo si el capitán las autoriza</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/whom.py" />
   <source>The policy blocks positions to them</source>
   <translation>La política les bloquea las posiciones</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>, corrected {times}</source>
   <translation>, corregido {times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Belongs to</source>
   <translation>Pertenece a</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>COG {degrees}</source>
   <translation>COG {degrees}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Corrected by {author}, {strftime}</source>
   <translation>Corregido por {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>First written by {author}, {strftime}</source>
   <translation>Escrito primero por {author}, {strftime}</translation>
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
   <translation>Buque entonces: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Struck out by {author}, {strftime}</source>
   <translation>Tachado por {author}, {strftime}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>The ship's state at that time is not known</source>
   <translation>No se conoce el estado del buque a esa hora</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>Written again without a change</source>
   <translation>Escrito de nuevo sin cambios</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {author}, written {strftime}{times}</source>
   <translation>por {author}, escrito {strftime}{times}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>by {position_source}</source>
   <translation>por {position_source}</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{caption}: changed</source>
   <translation>{caption}: cambiado</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>{number} times</source>
   <translation>{number} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/panels/wordings.py" />
   <source>→ {now}</source>
   <translation>→ {now}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Back, what is typed stays</source>
   <translation>Volver, lo escrito queda</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>Not saved: {value}</source>
   <translation>No guardado: {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{n} more</source>
   <translation>{n} más</translation>
  </message>
  <message>
   <location filename="../../../ui/parts.py" />
   <source>{text}. What you typed is still here</source>
   <translation>{text}. Lo escrito sigue aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the day as YYYY-MM-DD, not {quoted}</source>
   <translation>Escribir el día como AAAA-MM-DD, no {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>Write the time as YYYY-MM-DD HH:MM, in UTC, not {quoted}</source>
   <translation>Escribir la hora como AAAA-MM-DD HH:MM, en UTC, no {quoted}</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>comma between them</source>
   <translation>coma entre ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD</source>
   <translation>desconocido, o AAAA-MM-DD</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>not known, else YYYY-MM-DD HH:MM</source>
   <translation>desconocido, o AAAA-MM-DD HH:MM</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_form.py" />
   <source>{caption}: {quoted} is not a {value}number</source>
   <translation>{caption}: {quoted} no es un número {value}válido</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>A guess</source>
   <translation>Una suposición</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Accuracy</source>
   <translation>Precisión</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Air</source>
   <translation>Aire</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Are in fact</source>
   <translation>Son en realidad</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>As it was given</source>
   <translation>Como se dio</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Call again after</source>
   <translation>Llamar de nuevo tras</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Camera ahead of UTC</source>
   <translation>Cámara adelantada a UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Datum worked out from</source>
   <translation>Dátum calculado de</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Drifts towards, degrees true</source>
   <translation>Deriva hacia, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>From</source>
   <translation>De</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>IMO number</source>
   <translation>Número OMI</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Kind of vessel</source>
   <translation>Clase de buque</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the boat</source>
   <translation>Marcas en la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Marks on the hull</source>
   <translation>Marcas en el casco</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Number on the radar</source>
   <translation>Número en el radar</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>RHIB or craft</source>
   <translation>RHIB o bote</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Radius of the datum</source>
   <translation>Radio del dátum</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Remind after</source>
   <translation>Recordar tras</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>SRR</source>
   <translation>SRR</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Sweep width</source>
   <translation>Anchura de barrido</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Swell</source>
   <translation>Mar de fondo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>To be deleted on</source>
   <translation>A borrar el</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Track spacing</source>
   <translation>Separación</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Visibility</source>
   <translation>Visibilidad</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Water</source>
   <translation>Agua</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Were noted as</source>
   <translation>Anotados como</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Which number</source>
   <translation>Qué número</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>Who said it</source>
   <translation>Quién lo dijo</translation>
  </message>
  <message>
   <location filename="../../../ui/payload_words.py" />
   <source>{said}, {unit}</source>
   <translation>{said}, {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Pregnant women are counted among the women too: raise the number of women</source>
   <translation>Las embarazadas cuentan también entre las mujeres: aumentar el número de mujeres</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>Together {total}</source>
   <translation>En total {total}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one less</source>
   <translation>uno menos</translation>
  </message>
  <message>
   <location filename="../../../ui/people_input.py" />
   <source>one more</source>
   <translation>uno más</translation>
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
   <translation>A bordo por categoría: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_strip.py" />
   <source>The log is still being read</source>
   <translation>Aún se lee el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Categories differ: {join} than the ledger</source>
   <translation>Difieren por categoría: {join} que el balance</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>F{family} A{alone} I{infant}</source>
   <translation>F{family} S{alone} B{infant}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>Medical cases</source>
   <translation>Casos médicos</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>M{man} W{woman} ?{nobody}</source>
   <translation>H{man} M{woman} ?{nobody}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>of them pregnant: {number}</source>
   <translation>de ellas embarazadas: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{category}: {number}</source>
   <translation>{category}: {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} + {alone} minors · {infant} inf.</source>
   <translation>{family} + {alone} menores · {infant} bebés</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} + {alone} alone · {infant} inf.</source>
   <translation>{family} {minors} + {alone} solos · {infant} bebés</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family / {alone} alone · {infants}</source>
   <translation>{family} {minors} en familia / {alone} solos · {infants}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{family} {minors} with family · {alone} minors alone</source>
   <translation>{family} {minors} en familia · {alone} menores solos</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{many} {value}</source>
   <translation>{many} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{man} men · {woman} wom. · {nobody} ?</source>
   <translation>{man} hom. · {woman} muj. · {nobody} ?</translation>
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
   <translation>{people} de menos: contadas {counted}, balance {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{people} too many: counted {counted}, ledger {ledger}, {place}</source>
   <translation>{people} de más: contadas {counted}, balance {ledger}, {place}</translation>
  </message>
  <message>
   <location filename="../../../ui/people_words.py" />
   <source>{value}: {dead}, not counted here</source>
   <translation>{value}: {dead}, no contados aquí</translation>
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
   <translation>CPA de {target_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Feeds</source>
   <translation>Flujos</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No depth: is an echo sounder connected?</source>
   <translation>Sin profundidad: ¿hay una ecosonda conectada?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No device says anything</source>
   <translation>Ningún equipo dice nada</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No speed over ground: is there a GPS?</source>
   <translation>Sin velocidad sobre el fondo: ¿hay un GPS?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>No wind: is an anemometer connected?</source>
   <translation>Sin viento: ¿hay un anemómetro conectado?</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Select a target on the chart or in the list. Of a dangerous one the past is drawn too</source>
   <translation>Seleccione un blanco en la carta o en la lista. De uno peligroso se dibuja también el pasado</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>UTC. A gap is a time without a valid value</source>
   <translation>UTC. Un hueco es un tiempo sin valor válido</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>Wind speed</source>
   <translation>Velocidad del viento</translation>
  </message>
  <message>
   <location filename="../../../ui/plots/page.py" />
   <source>{UNKNOWN} {unit}</source>
   <translation>{UNKNOWN} {unit}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/bodies.py" />
   <source>Authorities, and whether the position of a boat may be mailed to them</source>
   <translation>Autoridades, y si se les puede enviar por correo la posición de una embarcación</translation>
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
   <translation>Añadir una autoridad</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Add somebody whom they tell</source>
   <translation>Añadir a alguien a quien avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Change an authority</source>
   <translation>Cambiar una autoridad</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id</source>
   <translation>Id</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Id, never changed later</source>
   <translation>Id, no cambia nunca después</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses</source>
   <translation>Direcciones de correo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Mail addresses, one a line, mail goes to the first</source>
   <translation>Direcciones de correo, una por línea, el correo va a la primera</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names</source>
   <translation>Otros nombres</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Other names by which they are known, one a line</source>
   <translation>Otros nombres por los que se les conoce, uno por línea</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses</source>
   <translation>Patrones de direcciones</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Patterns of addresses, * before the @ only</source>
   <translation>Patrones de direcciones, * solo antes de la @</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Put into the change</source>
   <translation>Poner en el cambio</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Take this authority out</source>
   <translation>Quitar esta autoridad</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones</source>
   <translation>Teléfonos</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Telephones, one a line</source>
   <translation>Teléfonos, uno por línea</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are</source>
   <translation>Qué son</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>What they are: choose one</source>
   <translation>Qué son: elegir uno</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell</source>
   <translation>A quién avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>Whom they tell; press to change</source>
   <translation>A quién avisan; pulsar para cambiar</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>confidence {confidence}</source>
   <translation>certeza {confidence}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>start comes first</source>
   <translation>start comes first</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_form.py" />
   <source>where this is known from</source>
   <translation>de dónde se sabe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>, source: {source}</source>
   <translation>, fuente: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Addresses</source>
   <translation>Direcciones</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>By {join}: {name}</source>
   <translation>Por {join}: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Names by which they are known</source>
   <translation>Nombres por los que se les conoce</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Nobody is known or suspected to tell them, nor they anybody.</source>
   <translation>No se sabe ni se sospecha que nadie les avise, ni que ellos avisen a nadie.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>None entered: mail does not reach them</source>
   <translation>Ninguna anotada: el correo no les llega</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Rule {rule}</source>
   <translation>Regla {rule}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Source: {source}</source>
   <translation>Fuente: {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>What may be told by mail</source>
   <translation>Lo que se puede decir por correo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Where that is known from</source>
   <translation>De dónde se sabe</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells them, and whom they tell</source>
   <translation>Quién les avisa, y a quién avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/body_page.py" />
   <source>Who tells whom</source>
   <translation>Quién avisa a quién</translation>
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
   <translation>1 punto se relaja</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>A proposal that cannot be read</source>
   <translation>Una propuesta que no se puede leer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirm</source>
   <translation>Confirmar</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Confirmed: the changed directory is in force</source>
   <translation>Confirmado: el directorio cambiado está en vigor</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>LOOSER</source>
   <translation>MÁS LAXO</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing gets looser</source>
   <translation>Nada se relaja</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Nothing is in force yet. Propose it, then a second person has to confirm it.</source>
   <translation>Aún no hay nada en vigor. Proponerlo, y una segunda persona ha de confirmarlo.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Propose</source>
   <translation>Proponer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed by {by}, {when}</source>
   <translation>Propuesto por {by}, {when}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Proposed. It waits here, on every station of this ship, for a second person</source>
   <translation>Propuesto. Espera aquí, en cada puesto de este buque, a una segunda persona</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>This cannot come into force:
{error}</source>
   <translation>Esto no puede entrar en vigor:
{error}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Throw it away</source>
   <translation>Descartarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Thrown away: the directory stays as it was</source>
   <translation>Descartado: el directorio queda como estaba</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What changes, looser first</source>
   <translation>Qué cambia, primero lo más laxo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>What your change does</source>
   <translation>Qué hace el cambio</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>Your name</source>
   <translation>Nombre propio</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>the log keeps it</source>
   <translation>el diario lo guarda</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>your name</source>
   <translation>el nombre propio</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{loose} things get looser</source>
   <translation>{loose} puntos se relajan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/change_page.py" />
   <source>{why}
It is not in force: a second person, not {by}, confirms it here.</source>
   <translation>{why}
No está en vigor: una segunda persona, no {by}, lo confirma aquí.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A list with them on it</source>
   <translation>Una lista con ellos en ella</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>A room with them</source>
   <translation>Una sala con ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how sure that is</source>
   <translation>Elegir cuán seguro es</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose how they tell them</source>
   <translation>Elegir cómo les avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Choose whom they tell</source>
   <translation>Elegir a quién avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>First seen</source>
   <translation>Visto primero</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Forwards everything</source>
   <translation>Reenvía todo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Heard by them</source>
   <translation>Oído por ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>High</source>
   <translation>Alta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How</source>
   <translation>Cómo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>How sure</source>
   <translation>Certeza</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Is known to pass on</source>
   <translation>Se sabe que transmite</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Last seen</source>
   <translation>Visto por último</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Low</source>
   <translation>Baja</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>May pass on</source>
   <translation>Puede transmitir</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Medium</source>
   <translation>Media</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>One desk with them</source>
   <translation>Una mesa con ellos</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>That stands in the directory already: change it there</source>
   <translation>Eso ya consta en el directorio: cambiarlo allí</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They do not tell them any more</source>
   <translation>Ya no les avisan</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>They tell</source>
   <translation>Avisan a</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>Whom {value} tells</source>
   <translation>A quién avisa {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>report, article, own experience</source>
   <translation>informe, artículo, experiencia propia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>the key is there for an edge only</source>
   <translation>the key is there for an edge only</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_form.py" />
   <source>{what}: “{strip}” is no day. Write it like 2026-06-14</source>
   <translation>{what}: “{strip}” no es un día. Escribirlo como 2026-06-14</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>heard by</source>
   <translation>oído por</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>joint room</source>
   <translation>sala conjunta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>one desk</source>
   <translation>una mesa</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{name} tells {name2}, {how}</source>
   <translation>{name} avisa a {name2}, {how}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/edge_graph.py" />
   <source>{value} more</source>
   <translation>{value} más</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A change waits already: confirm it or throw it away first</source>
   <translation>Ya espera un cambio: antes confirmarlo o descartarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>A replay changes nothing</source>
   <translation>Una repetición no cambia nada</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Change this authority</source>
   <translation>Cambiar esta autoridad</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Look at it</source>
   <translation>Mirarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>No policy in force: everything is refused</source>
   <translation>No hay política en vigor: todo se rechaza</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Policy {label}</source>
   <translation>Política {label}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Position of the boat, by mail</source>
   <translation>Posición de la embarcación, por correo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>See what it does</source>
   <translation>Ver qué hace</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Use the ship's radio and telephone. The policy is mended in the settings and in its file.</source>
   <translation>Usar la radio y el teléfono del buque. La política se arregla en los ajustes y en su archivo.</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change is not proposed yet</source>
   <translation>El cambio aún no está propuesto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>Your change takes this authority out</source>
   <translation>El cambio quita esta autoridad</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>a template that ships with Fairlead, not your organisation's own</source>
   <translation>una plantilla que viene con Fairlead, no la de la organización</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>by {issuer}</source>
   <translation>por {issuer}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>policy {value} · directory {value2}</source>
   <translation>política {value} · directorio {value2}</translation>
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
   <translation>válida hasta {valid_until:%d %b %Y}</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/page.py" />
   <source>{by} proposed a change at {when}: {why}. It waits for a second person</source>
   <translation>{by} propuso un cambio a las {when}: {why}. Espera a una segunda persona</translation>
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
   <translation>Agencia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Ally</source>
   <translation>Aliado</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Broadcast</source>
   <translation>Difusión</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Coast guard</source>
   <translation>Guardacostas</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Company</source>
   <translation>Compañía</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Joint room</source>
   <translation>Sala conjunta</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Mailing list</source>
   <translation>Lista de correo</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Military</source>
   <translation>Militar</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Militia</source>
   <translation>Milicia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Number of people</source>
   <translation>Número de personas</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our own position</source>
   <translation>Posición propia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Our track</source>
   <translation>Derrota propia</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Personal data of survivors</source>
   <translation>Datos personales de supervivientes</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of another ship</source>
   <translation>Posición de otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Position of the boat</source>
   <translation>Posición de la embarcación</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Public</source>
   <translation>Público</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Rescue centre</source>
   <translation>Centro de salvamento</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>State in port</source>
   <translation>Estado en puerto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>What we are going to do</source>
   <translation>Lo que vamos a hacer</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>Words that tell none of these</source>
   <translation>Palabras sin nada de esto</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>may be told</source>
   <translation>se puede decir</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>never told</source>
   <translation>nunca se dice</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>the master decides</source>
   <translation>decide el capitán</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>with care</source>
   <translation>con cuidado</translation>
  </message>
  <message>
   <location filename="../../../ui/policy/signs.py" />
   <source>{name}, {value}</source>
   <translation>{name}, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Click the chart. Esc ends</source>
   <translation>Clic en la carta. Esc termina</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Confirm that the position is really {join}</source>
   <translation>Confirmar que la posición está de verdad {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Enter a position, e.g. {EXAMPLE}</source>
   <translation>Anotar una posición, p. ej. {EXAMPLE}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Found in the text. Press the right one:</source>
   <translation>Hallado en el texto. Pulsar la correcta:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>On land by our chart</source>
   <translation>En tierra según nuestra carta</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Pick on chart</source>
   <translation>Tomar en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Range and bearing</source>
   <translation>Distancia y demora</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>Ranges and bearings cannot be read here. Enter the position itself</source>
   <translation>Aquí no se leen distancias y demoras. Anotar la posición misma</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>on land</source>
   <translation>en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>that far away</source>
   <translation>tan lejos</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{degrees} {miles} NM from us</source>
   <translation>{degrees} {miles} NM desde aquí</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{n} positions in the text. Press the right one:</source>
   <translation>{n} posiciones en el texto. Pulsar la correcta:</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{range} away</source>
   <translation>a {range}</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{said}. Yes, that is right</source>
   <translation>{said}. Sí, es correcto</translation>
  </message>
  <message>
   <location filename="../../../ui/position_input.py" />
   <source>{strip} (from {name} at {format_position})</source>
   <translation>{strip} (de {name} en {format_position})</translation>
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
   <translation>Reconocer la alerta más urgente</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>COUNT</source>
   <translation>CONTAR</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Count people</source>
   <translation>Contar personas</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>MOB</source>
   <translation>MOB</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Man overboard: marks this place and time</source>
   <translation>Hombre al agua: marca este lugar y esta hora</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>Mark an incident: the last 15 minutes are kept</source>
   <translation>Marcar un incidente: se guardan los últimos 15 minutos</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>TELL</source>
   <translation>AVISAR</translation>
  </message>
  <message>
   <location filename="../../../ui/rail.py" />
   <source>{word} {cap}</source>
   <translation>{word} {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing °</source>
   <translation>Demora °</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Bearing, degrees true</source>
   <translation>Demora, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>From ▾</source>
   <translation>De ▾</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Measured from</source>
   <translation>Medido desde</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range NM</source>
   <translation>Distancia NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>Range, NM</source>
   <translation>Distancia, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/range_fields.py" />
   <source>{value}{bearing}° {distance} NM</source>
   <translation>{value}{bearing}° {distance} NM</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Log lines, INCIDENT and MOB are saved at once. Cases, people and messages follow as soon as all of it is read.</source>
   <translation>Las líneas del diario, INCIDENT y MOB se guardan en el acto. Casos, personas y mensajes siguen en cuanto se haya leído todo.</translation>
  </message>
  <message>
   <location filename="../../../ui/reading.py" />
   <source>Reading the log: {percent}</source>
   <translation>Leyendo el diario: {percent}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_line.py" />
   <source>Time line of the replay</source>
   <translation>Línea de tiempo de la repetición</translation>
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
   <translation>Una palabra para este momento</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark</source>
   <translation>Marca</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark at {value:%H:%M:%S}</source>
   <translation>Marca a las {value:%H:%M:%S}</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Mark taken away</source>
   <translation>Marca quitada</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Remove mark</source>
   <translation>Quitar marca</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Set mark</source>
   <translation>Poner marca</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>Writing</source>
   <translation>Escribiendo</translation>
  </message>
  <message>
   <location filename="../../../ui/replay_rows.py" />
   <source>{first} to {second}</source>
   <translation>{first} a {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>A mark at this moment, with a word; on a mark: change or remove it</source>
   <translation>Una marca en este momento, con una palabra; sobre una marca: cambiarla o quitarla</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Picture filling</source>
   <translation>La imagen se va llenando</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Play</source>
   <translation>Iniciar</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Stretch</source>
   <translation>Extracto</translation>
  </message>
  <message>
   <location filename="../../../ui/replaybar.py" />
   <source>Take a stretch out</source>
   <translation>Sacar un extracto</translation>
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
   <translation>como se dio</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>assumed: nobody said how sure it is</source>
   <translation>supuesto: nadie dijo cuán seguro es</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from her AIS, {duration} old</source>
   <translation>según su AIS, de hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from own ship</source>
   <translation>desde el propio buque</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>from where it was typed</source>
   <translation>desde la posición escrita</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>her AIS is {duration} old</source>
   <translation>su AIS es de hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own log and fix, own leeway in it {age}</source>
   <translation>corredera y posición propias, con su abatimiento {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>own position is not known</source>
   <translation>posición propia desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>seen on scene {clock}</source>
   <translation>visto en el lugar {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>set by the officer</source>
   <translation>fijado por el oficial</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>ship's sensor {value} {age}</source>
   <translation>sensor de a bordo {value} {age}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>too slow: no course reaches her</source>
   <translation>demasiado lento: ningún rumbo la alcanza</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{degrees} {speed} kn, {whence}</source>
   <translation>{degrees} {speed} kn, {whence}</translation>
  </message>
  <message>
   <location filename="../../../ui/sar.py" />
   <source>{duration} old</source>
   <translation>hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>PNG</source>
   <translation>PNG</translation>
  </message>
  <message>
   <location filename="../../../ui/screenshots.py" />
   <source>The picture {path} could not be written</source>
   <translation>No se pudo escribir la imagen {path}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source> {warning}.</source>
   <translation> {warning}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 piece waits</source>
   <translation>, 1 trozo espera</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, 1 waits</source>
   <translation>, 1 espera</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} pieces wait</source>
   <translation>, {n} trozos esperan</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>, {n} wait</source>
   <translation>, {n} esperan</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>1 time</source>
   <translation>1 vez</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: every feed from {since} UTC on, to the end of the mission ({times} marked by incidents).</source>
   <translation>Guardado para siempre: cada flujo desde las {since} UTC, hasta el fin de la misión ({times} marcado por incidentes).</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Kept for good: the feeds of {times} marked by incidents.</source>
   <translation>Guardado para siempre: los flujos de {times} marcado por incidentes.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>No second disk: if this computer's disk fails, the log is gone. Name a folder in the settings: [storage] second_disk</source>
   <translation>Sin segundo disco: si falla el disco de este ordenador, se pierde el diario. Nombrar una carpeta en los ajustes: [storage] second_disk</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Copied so far: {copied}</source>
   <translation>Segundo disco {fault}. {failed}. Copiado hasta ahora: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {fault}. {failed}. Nothing is copied yet.</source>
   <translation>Segundo disco {fault}. {failed}. Aún no se copió nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk {folder}: {copied}</source>
   <translation>Segundo disco {folder}: {copied}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Second disk: {by} copies to it.</source>
   <translation>Segundo disco: {by} copia en él.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>The log, media and pinned feeds of this mission are copied to it from the beginning</source>
   <translation>El diario, los medios y los flujos retenidos de esta misión se copian en él desde el principio</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>Use this disk</source>
   <translation>Usar este disco</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>encrypted with the key of this log</source>
   <translation>cifrado con la clave de este diario</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>entries to {through:,}, </source>
   <translation>anotaciones hasta {through:,}, </translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>feeds of incidents to {clock}{wait}</source>
   <translation>flujos de incidentes hasta {clock}{wait}</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>the whole log to {backup_seq:,} copied and verified {clock_or_date} UTC</source>
   <translation>todo el diario hasta {backup_seq:,} copiado y verificado {clock_or_date} UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{media} originals</source>
   <translation>{media} originales</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{parts}.</source>
   <translation>{parts}.</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{pinned} times</source>
   <translation>{pinned} veces</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{value:.1f} GB free</source>
   <translation>{value:.1f} GB libres</translation>
  </message>
  <message>
   <location filename="../../../ui/second_disk.py" />
   <source>{waiting:,} wait</source>
   <translation>{waiting:,} en espera</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Choose…</source>
   <translation>Elegir…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder</source>
   <translation>Carpeta de datos</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Data folder: the log, photos and recordings of all missions. Empty: the usual place</source>
   <translation>Carpeta de datos: el diario, fotos y grabaciones de todas las misiones. Vacío: el lugar habitual</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>If this computer is lost, so is the log</source>
   <translation>Si este ordenador se pierde, también el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk</source>
   <translation>Segundo disco</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>Second disk or stick: the log and the evidence go there too, while it happens</source>
   <translation>Segundo disco o memoria: el diario y las pruebas van también allí, mientras ocurre</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>That is the data folder itself: name another disk</source>
   <translation>Esa es la carpeta de datos misma: nombrar otro disco</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>copies on {second}</source>
   <translation>copias en {second}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>e.g. /media/EVIDENCE; empty for none</source>
   <translation>p. ej. /media/EVIDENCE; vacío si no hay</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/data_page.py" />
   <source>no second disk</source>
   <translation>sin segundo disco</translation>
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
   <translation>, escuchando</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value:.0f} % of the time</source>
   <translation>, {value:.0f} % del tiempo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>, {value}</source>
   <translation>, {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Add by hand</source>
   <translation>Añadir a mano</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Address and port, or path</source>
   <translation>Dirección y puerto, o ruta</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Is the device on the ship's network? Press Add by hand.</source>
   <translation>¿Está el equipo en la red del buque? Pulsar Añadir a mano.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listen there</source>
   <translation>Escuchar ahí</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Listening. Nothing is sent to any device</source>
   <translation>Escuchando. No se envía nada a ningún equipo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Looking for ports…</source>
   <translation>Buscando puertos…</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Name of {port}</source>
   <translation>Nombre de {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing found that can be understood</source>
   <translation>No se halló nada que se entienda</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Nothing is plugged in that this computer knows as a port.</source>
   <translation>No hay nada enchufado que este ordenador conozca como puerto.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Or go on without: the log, the reports and the chart work, and devices can be added at any time on the device page.</source>
   <translation>O seguir sin ello: el diario, los informes y la carta funcionan, y se pueden añadir equipos en cualquier momento en la página de equipos.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Plug in the USB adapter or the multiplexer and press Search again; a USB hub without its own power is often the reason.</source>
   <translation>Enchufar el adaptador USB o el multiplexor y pulsar Buscar de nuevo; a menudo la causa es un hub USB sin alimentación propia.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Search again</source>
   <translation>Buscar de nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Serial, by its path</source>
   <translation>Serie, por su ruta</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use</source>
   <translation>Usar</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Use {port}</source>
   <translation>Usar {port}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>Write it as {value}</source>
   <translation>Escribirlo como {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, listening on</source>
   <translation>{inputs} hallados, se sigue escuchando</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{inputs} found, nothing is ever sent to them</source>
   <translation>{inputs} hallados, nunca se les envía nada</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>{value} </source>
   <translation>{value} </translation>
  </message>
  <message>
   <location filename="../../../ui/setup/found.py" />
   <source>✓ In use</source>
   <translation>✓ En uso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>A policy of your organisation, signed ashore. It comes into force only if its signature is by the key below.</source>
   <translation>Una política de la organización, firmada en tierra. Entra en vigor solo si su firma es de la clave de abajo.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AUR gives AUR-26-001</source>
   <translation>AUR da AUR-26-001</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>AURORA</source>
   <translation>AURORA</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Alarms sound until somebody acknowledges them. Turn the loudspeaker of this computer up first.</source>
   <translation>Las alarmas suenan hasta que alguien las reconoce. Subir antes el altavoz de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>DAUR</source>
   <translation>DAUR</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Did you hear it?</source>
   <translation>¿Se oyó?</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Encrypt this ship's data: ask me for a passphrase right after the start</source>
   <translation>Cifrar los datos de este buque: pedir una frase secreta justo tras el arranque</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>IMO number, seven digits</source>
   <translation>Número OMI, siete cifras</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Is the right output chosen, is it muted, is a loudspeaker plugged in? Press Play again. Without sound the alert bar flashes, and somebody must watch it</source>
   <translation>¿Está elegida la salida correcta, está sin sonido, hay un altavoz enchufado? Pulsar Tocar otra vez. Sin sonido la barra de alertas parpadea, y alguien debe vigilarla</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>It stands on reports and on the distress card, and your own echo is not shown as a target.</source>
   <translation>Consta en los informes y en la ficha de socorro, y el eco propio no se muestra como blanco.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Letters before case numbers</source>
   <translation>Letras antes de los números de caso</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>MMSI, nine digits</source>
   <translation>MMSI, nueve cifras</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT encrypted are {NOT_ENCRYPTED}.</source>
   <translation>NO cifrado: {NOT_ENCRYPTED}.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>NOT heard: alarms can only be seen</source>
   <translation>NO se oyó: las alarmas solo se pueden ver</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Name the file, or take one of those above</source>
   <translation>Nombrar el archivo, o usar uno de los de arriba</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Organisation</source>
   <translation>Organización</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Our own file</source>
   <translation>Archivo propio</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Play the alarm sound</source>
   <translation>Tocar el sonido de alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Policy file</source>
   <translation>Archivo de política</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Ship's name</source>
   <translation>Nombre del buque</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>The policy decides what this computer may tell whom. It is checked before anything leaves.</source>
   <translation>La política decide qué puede decir este ordenador a quién. Se comprueba antes de que salga nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Trusted key</source>
   <translation>Clave de confianza</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>With a broken or unsigned file nothing that tells a position leaves this computer.</source>
   <translation>Con un archivo dañado o sin firma, nada que diga una posición sale de este ordenador.</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>Yes, I heard it</source>
   <translation>Sí, se oyó</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>asked right after the start</source>
   <translation>se pide justo tras el arranque</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>none chosen</source>
   <translation>ninguno elegido</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not named</source>
   <translation>sin nombre</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not now</source>
   <translation>ahora no</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>not tested</source>
   <translation>no probado</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/pages.py" />
   <source>of whoever signs your policy, base64</source>
   <translation>de quien firma la política, base64</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>Played on: {name}</source>
   <translation>Tocado en: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/sound_test.py" />
   <source>There is no loudspeaker{why}. The computer's own beep was tried. Without sound alarms are seen only</source>
   <translation>No hay altavoz{why}. Se probó el pitido del ordenador. Sin sonido las alarmas solo se ven</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>, a copy of the old one stays beside it</source>
   <translation>, una copia del antiguo queda al lado</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Alarm sound</source>
   <translation>Sonido de alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Change it later</source>
   <translation>Cambiarlo después</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Data</source>
   <translation>Datos</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Distress card  Shift+F4</source>
   <translation>Ficha de socorro  Shift+F4</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Encrypt the data</source>
   <translation>Cifrar los datos</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Fairlead · Set up</source>
   <translation>Fairlead · Configuración</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>It will be copied beside the new one when that is written</source>
   <translation>Se copiará al lado del nuevo cuando este se escriba</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Mend it, or press Skip</source>
   <translation>Corregirlo, o pulsar Omitir</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Next: {what}</source>
   <translation>Siguiente: {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Not written. {first}</source>
   <translation>No escrito. {first}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Policy</source>
   <translation>Política</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ready</source>
   <translation>Listo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set the old file aside and begin anew</source>
   <translation>Apartar el archivo antiguo y empezar de nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Set up</source>
   <translation>Configurar</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Ship and organisation</source>
   <translation>Buque y organización</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Skip</source>
   <translation>Omitir</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start now, set up later  F12</source>
   <translation>Arrancar ya, configurar después  F12</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Start the bridge</source>
   <translation>Arrancar el puente</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Step {value} of {n}</source>
   <translation>Paso {value} de {n}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Test the alarm sound</source>
   <translation>Probar el sonido de alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What is connected</source>
   <translation>Lo que está conectado</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>What may be told to whom</source>
   <translation>Qué se puede decir a quién</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Where the data is kept</source>
   <translation>Dónde se guardan los datos</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>Written to</source>
   <translation>Escrito en</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>on the device page (press the lowest line of the window), or: fairlead setup</source>
   <translation>en la página de equipos (pulsar la línea inferior de la ventana), o: fairlead setup</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{capitalize} colours</source>
   <translation>Colores {capitalize}</translation>
  </message>
  <message>
   <location filename="../../../ui/setup/window.py" />
   <source>{first}. Nothing is written while it stands there</source>
   <translation>{first}. No se escribe nada mientras siga así</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source> ({source})</source>
   <translation> ({source})</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC, moved towards {towards}{source}. Circle: accuracy given, and 0.1 kn since.</source>
   <translation>Comunicado a las {at:%H:%M} UTC, movido hacia {towards}{source}. Círculo: precisión dada, y 0,1 kn desde entonces.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>Reported {at:%H:%M} UTC. How she drifts is not known.</source>
   <translation>Comunicado a las {at:%H:%M} UTC. No se sabe cómo deriva.</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>drifted {nm:.1f} NM since {at:%H:%M}</source>
   <translation>derivó {nm:.1f} NM desde las {at:%H:%M}</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>present speed over ground</source>
   <translation>velocidad actual sobre el fondo</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed from the settings</source>
   <translation>velocidad de los ajustes</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>speed set by the officer</source>
   <translation>velocidad fijada por el oficial</translation>
  </message>
  <message>
   <location filename="../../../ui/sight.py" />
   <source>{value:03d}° at {value2:.1f} kn</source>
   <translation>{value:03d}° a {value2:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>, signs entries</source>
   <translation>, firma anotaciones</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>At least 4 figures or letters. It says whose name an entry carries; it locks nothing.</source>
   <translation>Al menos 4 cifras o letras. Dice qué nombre lleva una anotación; no bloquea nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Change PIN</source>
   <translation>Cambiar PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Comes beside</source>
   <translation>Se suma</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Do without a PIN</source>
   <translation>Sin PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN</source>
   <translation>PIN nuevo</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>New PIN again</source>
   <translation>PIN nuevo otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Nobody: what is entered is unsigned</source>
   <translation>Nadie: lo que se anota va sin firmar</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>On watch</source>
   <translation>De guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN now</source>
   <translation>PIN actual</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>PIN {what}</source>
   <translation>PIN {what}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Save PIN</source>
   <translation>Guardar PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set</source>
   <translation>Fijar</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Set a PIN</source>
   <translation>Fijar un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Sign off {name}</source>
   <translation>Retirar a {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Take the watch</source>
   <translation>Tomar la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Takes over</source>
   <translation>Releva</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>The new PIN is not the same twice</source>
   <translation>Los dos PIN nuevos no coinciden</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Who takes the watch</source>
   <translation>Quién toma la guardia</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>Wrong PIN for {name}. The watch stays as it is</source>
   <translation>PIN erróneo para {name}. La guardia queda como está</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>since {clock_or_date}{signs}</source>
   <translation>desde {clock_or_date}{signs}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>taken away</source>
   <translation>quitado</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>the form is only reached where there are PINs</source>
   <translation>the form is only reached where there are PINs</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{left} is signed off</source>
   <translation>{left} ya no está identificado</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN now</source>
   <translation>{name} tiene ya un PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has a PIN: enter it</source>
   <translation>{name} tiene un PIN: escribirlo</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} has no PIN any more</source>
   <translation>{name} ya no tiene PIN</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name} {role}</source>
   <translation>{name} {role}</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{name}, with {value} signed on</source>
   <translation>{name}, con {value} identificado</translation>
  </message>
  <message>
   <location filename="../../../ui/sign_on.py" />
   <source>{value} the PIN of {name}</source>
   <translation>{value}: el PIN de {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>No sound: alarms are seen only</source>
   <translation>Sin sonido: las alarmas solo se ven</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>Sound is turned off in the settings (screen.sound)</source>
   <translation>El sonido está apagado en los ajustes (screen.sound)</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>no sound device</source>
   <translation>sin dispositivo de sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/sound.py" />
   <source>{why}. Plug in a loudspeaker, then test it: List, Sound</source>
   <translation>{why}. Conectar un altavoz y probarlo: Lista, Sonido</translation>
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
   <translation>no se pueden listar los dispositivos de sonido ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker cannot be opened ({error})</source>
   <translation>no se puede abrir el altavoz ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker failed ({error})</source>
   <translation>el altavoz falló ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker is not open</source>
   <translation>el altavoz no está abierto</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>the loudspeaker takes nothing: is it still plugged in?</source>
   <translation>el altavoz no toma nada: ¿sigue enchufado?</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_player.py" />
   <source>this computer has no sound device</source>
   <translation>este ordenador no tiene dispositivo de sonido</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>. {trouble}</source>
   <translation>. {trouble}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarm</source>
   <translation>Alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Alarms never go below {value} %, warnings never below {value2} %</source>
   <translation>Las alarmas nunca bajan de {value} %, las advertencias nunca de {value2} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Distress</source>
   <translation>Socorro</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Louder</source>
   <translation>Más alto</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Loudspeaker: {name}</source>
   <translation>Altavoz: {name}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>No loudspeaker is looked for here: the computer's own beep sounds</source>
   <translation>Aquí no se busca altavoz: suena el pitido del ordenador</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Quieter</source>
   <translation>Más bajo</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Test {lower}</source>
   <translation>Probar: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Volume</source>
   <translation>Volumen</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>Warning</source>
   <translation>Advertencia</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{NO_SOUND}. {sentence} It is looked for again every ten seconds</source>
   <translation>{NO_SOUND}. {sentence} Se busca de nuevo cada diez segundos</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_test.py" />
   <source>{volume} %</source>
   <translation>{volume} %</translation>
  </message>
  <message>
   <location filename="../../../ui/sound_thread.py" />
   <source>the library for sound cannot be loaded ({error})</source>
   <translation>no se puede cargar la biblioteca de sonido ({error})</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>picture stopped</source>
   <translation>imagen parada</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training alarm</source>
   <translation>alarma de ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training distress</source>
   <translation>socorro de ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/sounds.py" />
   <source>training warning</source>
   <translation>advertencia de ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>AIS and radar</source>
   <translation>AIS y radar</translation>
  </message>
  <message>
   <location filename="../../../ui/source_marks.py" />
   <source>radar, her AIS is silent</source>
   <translation>radar, su AIS calla</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>BLOCKS ALL</source>
   <translation>BLOQUEA TODO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Brightness and colours ({cap})</source>
   <translation>Brillo y colores ({cap})</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>By the ledger
{on_board_words}</source>
   <translation>Según el balance
{on_board_words}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>COUNT OF {short_number}</source>
   <translation>RECUENTO {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DEMO</source>
   <translation>DEMO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>DRILL</source>
   <translation>EJERC.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>LOSING DATA</source>
   <translation>PIERDE DATOS</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nobody is signed on: what is entered carries no name. {cap}</source>
   <translation>Nadie identificado: lo que se anota no lleva nombre. {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>Nothing here is live, and nothing is sent.
What would have gone: {key}</source>
   <translation>Aquí nada es real, y no se envía nada.
Lo que habría salido: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF</source>
   <translation>APAGADO</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>OFF in replay</source>
   <translation>APAG. en repet.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POLICY</source>
   <translation>POLÍTICA</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>POSITION</source>
   <translation>POSICIÓN</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>REC</source>
   <translation>REC</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>REPLAY</source>
   <translation>REPET.</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC of {value}</source>
   <translation>UTC de {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>UTC · own clock</source>
   <translation>UTC · reloj propio</translation>
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
   <translation>Sin firmar</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>a replay is not recorded again</source>
   <translation>una repetición no se graba otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>nothing is recorded</source>
   <translation>no se graba nada</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>the computer</source>
   <translation>el ordenador</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} from {source}, {duration} old</source>
   <translation>{caption} de {source}, hace {duration}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption} · {source}</source>
   <translation>{caption} · {source}</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{caption}: no source</source>
   <translation>{caption}: sin fuente</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} expired</source>
   <translation>{label} caducada</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{label} ✓</source>
   <translation>{label} ✓</translation>
  </message>
  <message>
   <location filename="../../../ui/strip.py" />
   <source>{lines} lines recorded, {lost} lost</source>
   <translation>{lines} líneas grabadas, {lost} perdidas</translation>
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
A quién se puede decir qué: {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number} from now on</source>
   <translation>Se cuenta {number} desde ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Counting {number}. {still_open} cases are open</source>
   <translation>Se cuenta {number}. {still_open} casos están abiertos</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Deceased</source>
   <translation>Fallecida</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log is still being read</source>
   <translation>NO CONTADO. Aún se lee el diario</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>NOT COUNTED. The log takes nothing: see the alarm</source>
   <translation>NO CONTADO. El diario no toma nada: ver la alarma</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>No case is open. Open one first: {key}</source>
   <translation>No hay caso abierto. Abrir antes uno: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nobody was counted yet</source>
   <translation>Aún no se contó a nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Nothing to undo</source>
   <translation>Nada que deshacer</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Open a case first: F2</source>
   <translation>Abrir antes un caso: F2</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Pregnant</source>
   <translation>Embarazada</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>The last person was counted as {who}. Only a woman is counted as pregnant</source>
   <translation>La última persona se contó como {who}. Solo una mujer se cuenta como embarazada</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>Undo last</source>
   <translation>Deshacer última</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>for {short_number}</source>
   <translation>para {short_number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>undone at the ladder</source>
   <translation>deshecho en la escala</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{number} was closed. People are still counted for it</source>
   <translation>{number} se cerró. Aún se cuentan personas para él</translation>
  </message>
  <message>
   <location filename="../../../ui/tally.py" />
   <source>{text} here. The last was counted by {author_of} at {station_of}</source>
   <translation>{text} aquí. Al último lo contó {author_of} en {station_of}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_count.py" />
   <source>{boat} trip {trip}</source>
   <translation>{boat} viaje {trip}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>Last counted</source>
   <translation>Últimos contados</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_list.py" />
   <source>{author_of}, {station}</source>
   <translation>{author_of}, {station}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>+{pending} saving…</source>
   <translation>+{pending} guardando…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>, {pending} being saved</source>
   <translation>, {pending} guardándose</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>C  ·  press to count {number}</source>
   <translation>C  ·  pulsar para contar {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>Counting {words}</source>
   <translation>Se cuenta: {words}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>last +1 at {last}</source>
   <translation>último +1 a las {last}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_parts.py" />
   <source>{cap}  ·  {number} noted</source>
   <translation>{cap}  ·  anot.: {number}</translation>
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
   <translation>NO GUARDADO: {value}. Pulsar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>NOT UNDONE: {value}. Undo again</source>
   <translation>NO DESHECHO: {value}. Deshacer otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_pending.py" />
   <source>{n} NOT SAVED: {value}. Count again</source>
   <translation>{n} NO GUARDADOS: {value}. Contar otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip</source>
   <translation>Viaje sig.</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip
{value}</source>
   <translation>Viaje sig.
{value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Next trip: {boat} trip {value}</source>
   <translation>Viaje siguiente: {boat} viaje {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>Nobody was counted here yet</source>
   <translation>Aquí aún no se ha contado a nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>all cases</source>
   <translation>todos los casos</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>and {dead} dead</source>
   <translation>y {dead} muertos</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>number reported: not known</source>
   <translation>número comunicado: desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of about {n} reported</source>
   <translation>de unas {n} comunicadas</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>of {n} reported</source>
   <translation>de {n} comunicadas</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people</source>
   <translation>personas</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>people left a place they never came to</source>
   <translation>salieron personas de un lugar al que nunca llegaron</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>person</source>
   <translation>persona</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{pending} saving…</source>
   <translation>{pending} guardando…</translation>
  </message>
  <message>
   <location filename="../../../ui/tally_side.py" />
   <source>{value}: ledger {ledger}, recount {counted}</source>
   <translation>{value}: balance {ledger}, recuento {counted}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>, kind by AIS</source>
   <translation>, clase según AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Not taken back: people were counted for {case} since. Close it instead</source>
   <translation>No retirado: desde entonces se contaron personas para {case}. Cerrarlo en su lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Only a part of it was taken: see the log, and write the rest again</source>
   <translation>Solo se tomó una parte: ver el diario, y escribir de nuevo el resto</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Opened from target {whole_name}</source>
   <translation>Abierto desde el blanco {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back at once</source>
   <translation>Retirado en el acto</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>Taken back: {text}</source>
   <translation>Retirado: {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>target {whole_name}</source>
   <translation>blanco {whole_name}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{called} is an actor of {number}</source>
   <translation>{called} es un actor de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/target_acts.py" />
   <source>{number} opened at {target_name}</source>
   <translation>{number} abierto en {target_name}</translation>
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
   <translation>{target_name} es una posición de {number}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>As planned</source>
   <translation>Según plan</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Course to steer, degrees true</source>
   <translation>Rumbo a gobernar, grados verdaderos</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>End the drill</source>
   <translation>Acabar ejerc.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Helm</source>
   <translation>Timón</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Instructor</source>
   <translation>Instructor</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Order</source>
   <translation>Orden</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Speed through the water, kn</source>
   <translation>Velocidad en el agua, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The clock stands</source>
   <translation>El reloj está parado</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The helm: {key}</source>
   <translation>El timón: {key}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>The instructor's window ({key})</source>
   <translation>La ventana del instructor ({key})</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>Yes, end it</source>
   <translation>Sí, acabarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/bar.py" />
   <source>{clock} of {clock2}</source>
   <translation>{clock} de {clock2}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>1 run</source>
   <translation>1 viaje</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>A scenario of your own</source>
   <translation>Un escenario propio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Begin the drill</source>
   <translation>Empezar el ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Choose a scenario</source>
   <translation>Elegir un escenario</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Earlier runs in this training folder</source>
   <translation>Pasadas anteriores en esta carpeta de ejercicios</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>How fast</source>
   <translation>Ritmo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It is judged by</source>
   <translation>Se evalúa por</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>It trains</source>
   <translation>Entrena</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level} · {value:.0f} min · {best}</source>
   <translation>Nivel {level} · {value:.0f} min · {best}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Level {level}, {value:.0f} minutes, seed {seed}</source>
   <translation>Nivel {level}, {value:.0f} minutos, semilla {seed}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Look for it</source>
   <translation>Buscarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>None yet</source>
   <translation>Aún ninguna</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Nothing: it is not judged</source>
   <translation>Nada: no se evalúa</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer</source>
   <translation>Oficial</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Officer who is trained</source>
   <translation>Oficial que se entrena</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Second window</source>
   <translation>Segunda ventana</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Seed</source>
   <translation>Semilla</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>The trainee is told</source>
   <translation>Al alumno se le dice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Which drill?</source>
   <translation>¿Qué ejercicio?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>With an instructor</source>
   <translation>Con instructor</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>Write the path of a scenario file, or look for it</source>
   <translation>Escribir la ruta de un archivo de escenario, o buscarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>its own</source>
   <translation>la suya</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run since it was changed</source>
   <translation>no hecho desde que se cambió</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>not run yet</source>
   <translation>aún no ejecutado</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>of an earlier wording</source>
   <translation>de un texto anterior</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>path of a scenario file (.toml)</source>
   <translation>ruta de un archivo de escenario (.toml)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>signs on by himself if left out</source>
   <translation>se identifica él mismo si se omite</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>with an instructor</source>
   <translation>con un instructor</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{began:%d %b %Y %H:%M}  {weight} of {weight2}  {value}</source>
   <translation>{began:%d %b %Y %H:%M}  {weight} de {weight2}  {value}</translation>
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
   <translation>{n} pasadas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/chooser.py" />
   <source>{runs}, best {weight} of {weight2}</source>
   <translation>{runs}, mejor {weight} de {weight2}</translation>
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
   <translation>{word} · ¿Qué ejercicio? · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>, {lower}</source>
   <translation>, {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>A place on the chart instead</source>
   <translation>Un lugar en la carta en su lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Let it happen</source>
   <translation>Que ocurra</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Nature of distress</source>
   <translation>Naturaleza del peligro</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Of whom, or where she is</source>
   <translation>De quién, o dónde está</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>Own MOB device</source>
   <translation>Equipo MOB propio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>The bridge hears the calls of others. Choose another vessel</source>
   <translation>El puente oye las llamadas de otros. Elegir otro buque</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>What?</source>
   <translation>¿Qué?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>at {format_position}</source>
   <translation>en {format_position}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>of {value}</source>
   <translation>de {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>where {currentText} is</source>
   <translation>donde está {currentText}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{name} has no MMSI: no radio that could send a DSC call</source>
   <translation>{name} no tiene MMSI: ninguna radio que pueda enviar una llamada DSC</translation>
  </message>
  <message>
   <location filename="../../../ui/training/distress.py" />
   <source>{value} {where}{nature}</source>
   <translation>{value} {where}{nature}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source> until {clock}</source>
   <translation> hasta las {clock}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Bad checksums</source>
   <translation>Sumas erróneas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin the fault</source>
   <translation>Empezar la avería</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Begin: {port} {lower}</source>
   <translation>Empezar: {port} {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Choose a device, and what is wrong with it</source>
   <translation>Elegir un equipo, y qué le falla</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>For minutes</source>
   <translation>Minutos</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How far, NM</source>
   <translation>Distancia, NM</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>How fast, kn</source>
   <translation>Velocidad, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jamming</source>
   <translation>Interferencia</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Jump</source>
   <translation>Salto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend</source>
   <translation>Reparar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Mend {port} {kind}</source>
   <translation>Reparar {port} {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>No fix</source>
   <translation>Sin posición</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Noise</source>
   <translation>Ruido</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Of the sentences, %</source>
   <translation>De las sentencias, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added</source>
   <translation>Segundos añadidos</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Seconds added to its time</source>
   <translation>Segundos añadidos a su hora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Share of the sentences, %</source>
   <translation>Parte de las sentencias, %</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, degrees</source>
   <translation>Hacia, grados</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Towards, °</source>
   <translation>Hacia, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Unplug</source>
   <translation>Desenchufar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>What is wrong?</source>
   <translation>¿Qué falla?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Which device?</source>
   <translation>¿Qué equipo?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong now</source>
   <translation>Falla ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>Wrong time</source>
   <translation>Hora errónea</translation>
  </message>
  <message>
   <location filename="../../../ui/training/faults.py" />
   <source>until mended</source>
   <translation>hasta repararlo</translation>
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
   <translation>{name}: un número de {low:g} a {high:g}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Another text</source>
   <translation>Otro texto</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>It speaks of</source>
   <translation>Habla de</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Mail</source>
   <translation>Correo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: VHF</source>
   <translation>Palabras propias: VHF</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: mail</source>
   <translation>Palabras propias: correo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Own words: telephone</source>
   <translation>Palabras propias: teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Send it now</source>
   <translation>Enviarlo ahora</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Telephone</source>
   <translation>Teléfono</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>Text, as the trainee gets it</source>
   <translation>Texto, como lo recibe el alumno</translation>
  </message>
  <message>
   <location filename="../../../ui/training/messages.py" />
   <source>What comes to the bridge?</source>
   <translation>¿Qué llega al puente?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>No alert waits for an answer</source>
   <translation>Ninguna alerta espera respuesta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's log</source>
   <translation>El diario del alumno</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The trainee's picture</source>
   <translation>La pantalla del alumno</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>The truth</source>
   <translation>La verdad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/picture.py" />
   <source>{n} not acknowledged: {join}</source>
   <translation>{n} sin reconocer: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>After-action report</source>
   <translation>Informe del ejercicio</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Beside the earlier runs</source>
   <translation>Junto a las pasadas anteriores</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>Earlier runs</source>
   <translation>Pasadas anteriores</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>In short</source>
   <translation>En breve</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>PDF: {breakable}</source>
   <translation>PDF: {breakable}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>The whole report</source>
   <translation>El informe entero</translation>
  </message>
  <message>
   <location filename="../../../ui/training/report.py" />
   <source>{word} · After-action report · Fairlead</source>
   <translation>{word} · Informe del ejercicio · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The drill is over. The report comes by itself.</source>
   <translation>El ejercicio ha acabado. El informe sale solo.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/seat.py" />
   <source>The report could not be written: {why}. Closing the window tries again</source>
   <translation>No se pudo escribir el informe: {why}. Al cerrar la ventana se intenta otra vez</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>For the instructor only</source>
   <translation>Solo para el instructor</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note for the report</source>
   <translation>Nota para el informe</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Note it</source>
   <translation>Anotarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Nothing yet</source>
   <translation>Aún nada</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back</source>
   <translation>Retirar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>Take back {text}</source>
   <translation>Retirar {text}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>The trainee has read</source>
   <translation>El alumno ha leído</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>There is nothing that can be taken back</source>
   <translation>No hay nada que se pueda retirar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>To come</source>
   <translation>Por venir</translation>
  </message>
  <message>
   <location filename="../../../ui/training/story.py" />
   <source>what you see, in your own words</source>
   <translation>lo que se ve, con palabras propias</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>aid to navigation</source>
   <translation>ayuda a la navegación</translation>
  </message>
  <message>
   <location filename="../../../ui/training/truth.py" />
   <source>coast station</source>
   <translation>estación costera</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS off</source>
   <translation>AIS apagado</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS on</source>
   <translation>AIS activo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>AIS says</source>
   <translation>El AIS dice</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>By her plan again</source>
   <translation>Otra vez según plan</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Choose what she is to do</source>
   <translation>Elegir qué ha de hacer</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course to steer, degrees</source>
   <translation>Rumbo a gobernar, grados</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, degrees</source>
   <translation>Rumbo, grados</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Course, °</source>
   <translation>Rumbo, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>False name</source>
   <translation>Nombre falso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Let her do that</source>
   <translation>Que haga eso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>One more</source>
   <translation>Uno más</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her elsewhere: click the chart</source>
   <translation>Ponerlo en otro sitio: clic en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Put her there</source>
   <translation>Ponerlo ahí</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Remove her</source>
   <translation>Quitarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Say that</source>
   <translation>Decir eso</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Speed to make, kn</source>
   <translation>Velocidad a dar, kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>The truth again</source>
   <translation>Otra vez la verdad</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Those who are there</source>
   <translation>Los que están ahí</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Vessel</source>
   <translation>Buque</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What does she do?</source>
   <translation>¿Qué hace?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>What is she?</source>
   <translation>¿Qué es?</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Where? Then click the chart</source>
   <translation>¿Dónde? Luego clic en la carta</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom</source>
   <translation>A quién</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Whom it is about</source>
   <translation>De quién se trata</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>Write the name that her AIS is to say</source>
   <translation>Escribir el nombre que ha de decir su AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>a name that is not hers</source>
   <translation>un nombre que no es el suyo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>invented if left out</source>
   <translation>inventado si se omite</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>no AIS</source>
   <translation>sin AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, added, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, añadido, {ais}. {position}, rumbo {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{kind}, {ais}. {position}, course {course:03.0f}°, {speed:.1f} kn</source>
   <translation>{kind}, {ais}. {position}, rumbo {course:03.0f}°, {speed:.1f} kn</translation>
  </message>
  <message>
   <location filename="../../../ui/training/vessels.py" />
   <source>{value} {says}</source>
   <translation>{value} {says}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, degrees</source>
   <translation>Corriente hacia, grados</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Current to, °</source>
   <translation>Corriente hacia, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>From now on (what is left empty stays)</source>
   <translation>Desde ahora (lo que quede vacío sigue igual)</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Over minutes</source>
   <translation>En minutos</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, 0 to 6</source>
   <translation>Estado de la mar, 0 a 6</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Sea state, Douglas</source>
   <translation>Estado de la mar, Douglas</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from {wind_from:03.0f}°, {wind:.0f} kn. Current to {current_to:03.0f}°, {current:.1f} kn. Sea state {sea}.</source>
   <translation>Viento del {wind_from:03.0f}°, {wind:.0f} kn. Corriente al {current_to:03.0f}°, {current:.1f} kn. Mar {sea}.</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, degrees</source>
   <translation>Viento de, grados</translation>
  </message>
  <message>
   <location filename="../../../ui/training/weather.py" />
   <source>Wind from, °</source>
   <translation>Viento de, °</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>1 min on</source>
   <translation>1 min más</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Begin</source>
   <translation>Empezar</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Click the place. Esc leaves it</source>
   <translation>Clic en el lugar. Esc lo deja</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Faults</source>
   <translation>Averías</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Instructor · {title} · Fairlead</source>
   <translation>Instructor · {title} · Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Leave it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Messages</source>
   <translation>Mensajes</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Runs for a minute of the scenario, then stands</source>
   <translation>Corre un minuto del escenario, luego se para</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Story</source>
   <translation>Historia</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: whoever signs on</source>
   <translation>Alumno: quien se identifique</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Trainee: {officer}</source>
   <translation>Alumno: {officer}</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Vessels</source>
   <translation>Buques</translation>
  </message>
  <message>
   <location filename="../../../ui/training/window.py" />
   <source>Weather</source>
   <translation>Tiempo</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · nothing here is live, nothing is sent</source>
   <translation>{word} · aquí nada es real, no se envía nada</translation>
  </message>
  <message>
   <location filename="../../../ui/training_mark.py" />
   <source>{word} · {title}</source>
   <translation>{word} · {title}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source> Undo ({left} s)  {cap}</source>
   <translation> Deshacer ({left} s)  {cap}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident marked</source>
   <translation>Incidente marcado</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Incident: {join}</source>
   <translation>Incidente: {join}</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Line written</source>
   <translation>Línea escrita</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Man overboard marked</source>
   <translation>Hombre al agua marcado</translation>
  </message>
  <message>
   <location filename="../../../ui/undo.py" />
   <source>Taken back: {words_of}. It stays in the log, struck out</source>
   <translation>Retirado: {words_of}. Queda en el diario, tachado</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Caps Lock is on</source>
   <translation>Bloq Mayús está activado</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Each file is copied, proved and exchanged as a whole: a stop or a power cut loses nothing.</source>
   <translation>Cada archivo se copia, comprueba y cambia entero: una parada o un corte de corriente no pierde nada.</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>End the program</source>
   <translation>Terminar el programa</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Hide</source>
   <translation>Ocultar</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>How far it is</source>
   <translation>Hasta dónde va</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Lost? The key ashore opens it too, on a terminal:
fairlead unlock-with-age FILE</source>
   <translation>¿Perdida? También abre la clave de tierra, en un terminal:
fairlead unlock-with-age FILE</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Not now: start the bridge</source>
   <translation>Ahora no: arrancar el puente</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Show {lower}</source>
   <translation>Mostrar: {lower}</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The logs of this ship are being converted</source>
   <translation>Se están convirtiendo los diarios de este buque</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>The step at hand is ended first. The rest is done at the next start</source>
   <translation>Antes se acaba el paso en curso. El resto se hace en el próximo arranque</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>This log is encrypted</source>
   <translation>Este diario está cifrado</translation>
  </message>
  <message>
   <location filename="../../../ui/unlocking.py" />
   <source>Without the passphrase nothing is opened, made or changed. The devices are not recorded yet.</source>
   <translation>Sin la frase secreta no se abre, crea ni cambia nada. Los equipos aún no se graban.</translation>
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
   <translation>Imagen parada durante {span}</translation>
  </message>
  <message>
   <location filename="../../../ui/watchdog.py" />
   <source>What was heard meanwhile is recorded, and shown now. If it comes back, start Fairlead again</source>
   <translation>Lo recibido entretanto está grabado y ahora se muestra. Si se repite, reiniciar Fairlead</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At what time, UTC</source>
   <translation>A qué hora, UTC</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC. The ship's state of then is not known</source>
   <translation>A las {when} UTC. No se conoce el estado del buque de entonces</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>At {when} UTC: {here}, {sog}, {cog}</source>
   <translation>A las {when} UTC: {here}, {sog}, {cog}</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>COG not known</source>
   <translation>COG desconocido</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Hours go up to 23, minutes and seconds up to 59</source>
   <translation>Horas hasta 23, minutos y segundos hasta 59</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Minutes ago</source>
   <translation>Hace, minutos</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>SOG not known</source>
   <translation>SOG desconocida</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>There is no day {day}.{month}.{year}</source>
   <translation>No existe el día {day}.{month}.{year}</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>UTC. Another day before it: 13 23:50, yesterday 23:50, 2026-06-13 23:50</source>
   <translation>UTC. Otro día delante: 13 23:50, yesterday 23:50, 2026-06-13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>Write the time as HH:MM in UTC, with the day before it if it was another one: 13 23:50</source>
   <translation>Escribir la hora como HH:MM en UTC, con el día delante si es otro: 13 23:50</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>min ago</source>
   <translation>min antes</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>{when} UTC is in the future</source>
   <translation>{when} UTC está en el futuro</translation>
  </message>
  <message>
   <location filename="../../../ui/when.py" />
   <source>“{name}” is no month</source>
   <translation>“{name}” no es un mes</translation>
  </message>
  <message>
   <location filename="../../../ui/widgets.py" />
   <source>{text} {value}</source>
   <translation>{text} {value}</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>Back into the bridge window</source>
   <translation>Volver a la ventana del puente</translation>
  </message>
  <message>
   <location filename="../../../ui/window.py" />
   <source>To a window of its own</source>
   <translation>A una ventana propia</translation>
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
   <translation>AIS clase {ais_class}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>ALERT</source>
   <translation>ALERTA</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Alerted</source>
   <translation>Alertado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>All embarked</source>
   <translation>Todos a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Arrived by themselves</source>
   <translation>Llegaron por sí mismos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Births</source>
   <translation>Nacimientos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Boat in distress</source>
   <translation>Embarcación en peligro</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Burnt</source>
   <translation>Quemada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Closed</source>
   <translation>Cerrado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Course altered</source>
   <translation>Rumbo alterado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>DISTRESS</source>
   <translation>PELIGRO</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased at sea</source>
   <translation>Fallecidos en la mar</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased on board</source>
   <translation>Fallecidos a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Deceased, ashore</source>
   <translation>Fallecidos, en tierra</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine fisher</source>
   <translation>Pesca motores</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Engine removed</source>
   <translation>Motor quitado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Estimated</source>
   <translation>Estimado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>False alert</source>
   <translation>Falsa alerta</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First contact</source>
   <translation>Primer contacto</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>First embarked</source>
   <translation>Primero a bordo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fishing boat</source>
   <translation>Pesquero</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Fuel, water or food short</source>
   <translation>Falta comb./agua/comida</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In RHIBs</source>
   <translation>En los RHIB</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>In the water</source>
   <translation>En el agua</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Infants</source>
   <translation>Bebés</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets given</source>
   <translation>Chalecos dados</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Jackets start</source>
   <translation>Chalecos, inicio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left adrift</source>
   <translation>Dejada a la deriva</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Left scene</source>
   <translation>Lugar dejado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Marked</source>
   <translation>Marcada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Medical help needed</source>
   <translation>Hace falta ayuda médica</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Men</source>
   <translation>Hombres</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Merchant ship</source>
   <translation>Buque mercante</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, alone</source>
   <translation>Menor, solo</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minor, family</source>
   <translation>Menor, familia</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, alone</source>
   <translation>Menores, solos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Minors, family</source>
   <translation>Menores, fam.</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO</source>
   <translation>ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>NGO aircraft</source>
   <translation>Avión de ONG</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Navy</source>
   <translation>Armada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No qualified crew</source>
   <translation>Sin tripulación cualificada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>No safety or radio gear</source>
   <translation>Sin seguridad ni radio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Not seaworthy</source>
   <translation>No apta para navegar</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>On scene</source>
   <translation>En el lugar</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Overloaded</source>
   <translation>Sobrecargada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pregnant or children</source>
   <translation>Embarazadas o niños</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Pulled back</source>
   <translation>Retornados a la fuerza</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs away</source>
   <translation>RHIB fuera</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>RHIBs back</source>
   <translation>RHIB de vuelta</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Request for help</source>
   <translation>Petición de auxilio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by others</source>
   <translation>Rescatados por otros</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Rescued by us</source>
   <translation>Rescatados por nosotros</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>SAR aircraft</source>
   <translation>Aeronave SAR</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Shipwreck</source>
   <translation>Naufragio</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sighted</source>
   <translation>Avistado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>State aircraft</source>
   <translation>Av. de Estado</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Sunk</source>
   <translation>Hundida</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Taken away</source>
   <translation>Llevada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Towed</source>
   <translation>Remolcada</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>UNCERTAINTY</source>
   <translation>INCERTIDUMBRE</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Unidentified</source>
   <translation>Sin identificar</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Weather and sea</source>
   <translation>Tiempo y mar</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>Women</source>
   <translation>Mujeres</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>all with life jackets</source>
   <translation>todos con chaleco</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>no life jackets</source>
   <translation>sin chalecos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>radar, no AIS</source>
   <translation>radar, sin AIS</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>some life jackets</source>
   <translation>algunos chalecos</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{count} people</source>
   <translation>{count} personas</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind} boat</source>
   <translation>embarcación {kind}</translation>
  </message>
  <message>
   <location filename="../../../ui/words.py" />
   <source>{kind}, TEST</source>
   <translation>{kind}, PRUEBA</translation>
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
   <translation>{words}. Siguen líneas anteriores</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Its text</source>
   <translation>Su texto</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>Nothing was released yet. What the policy refuses stands in the log.</source>
   <translation>Aún no se autorizó nada. Lo que rechaza la política consta en el diario.</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>What would have gone</source>
   <translation>Lo que habría salido</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>mail to this session's own shore server, everything else to nobody</source>
   <translation>correo al servidor en tierra de esta sesión, todo lo demás a nadie</translation>
  </message>
  <message>
   <location filename="../../../ui/would_go.py" />
   <source>{n} released in training: {own}. Everything stands in the log.</source>
   <translation>{n} autorizados en el ejercicio: {own}. Todo consta en el diario.</translation>
  </message>
 </context>
</TS>
