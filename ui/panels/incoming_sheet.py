"""A mail that came in: pasted, dropped or from a file. Who wrote, what it says, where it says that the boat is; into the log,
into a case or a new one, and answered. Files that hang on it are listed and never opened by this program."""

from __future__ import annotations

import math
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.errors import UserError
from app.geo import format_position
from app.policy.model import Recipient
from app.relay.incoming import MOST_BYTES, Incoming
from app.relay.thread import party_of
from app.rescue.entries import CasePosition, CommsLine, Payload
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.aside import Aside
from ui.panels.attachments import choose_file, local_files, read_file
from ui.panels.case_list import in_order
from ui.panels.span_text import Span, SpanText
from ui.panels.whom import policy_words
from ui.parts import MOST_CASES, Choices, Sheet, TextField, Ticks, discard, field
from ui.theme import Theme
from ui.tokens import H_TOUCH
from ui.widgets import IconButton, IconLabel, button, column, frame, label, row

NO_CASE: Final = "-"
_LEAST_LINES, _MOST_LINES, _LINE, _MARGIN = 2, 7, 24, 16
_MOST_PLACES: Final = 6
_MOST_NAMED: Final = 8
_FIELDS: Final = {"to": "To", "cc": "cc", "bcc": "bcc", "reply-to": "Answers to", "sender": "Sent by", "earlier": "Named in it"}


@dataclass(frozen=True, slots=True)
class Answering:
    """A mail to be answered, and the case that it is about."""

    mail: Incoming
    case: str | None


class _Shown(SpanText):
    """As high as the mail is long: a short one leaves its room to what is asked about it."""

    def __init__(self, theme: Theme, placeholder: str, most: int) -> None:
        super().__init__(theme, placeholder, most)
        self._most = most
        self.textChanged.connect(self._fit)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        room = max(1.0, 0.95 * self.viewport().width() - 2 * self.document().documentMargin())  # words do not fill their line
        metrics = self.fontMetrics()
        lines = sum(max(1, math.ceil(metrics.horizontalAdvance(each) / room)) for each in self.toPlainText().splitlines())
        height = max(_LEAST_LINES, min(self._most, lines)) * _LINE + _MARGIN
        if height != self.height():
            self.setFixedHeight(height)


class MailText(TextField):
    """Where a mail is pasted or dropped. ``pasted`` carries what came, ``dropped`` a file of this computer."""

    pasted = Signal(str)
    dropped = Signal(object)  # Path

    def insertFromMimeData(self, source: QMimeData) -> None:
        """A paste is a whole mail; what is typed letter by letter is read when the key is pressed."""
        if files := local_files(source):
            self.dropped.emit(files[0])
        else:
            super().insertFromMimeData(source)
            self.pasted.emit(self.toPlainText())


class IncomingSheet(Sheet):
    """``wants_reply`` after the mail is in the log; ``wants_case`` carries its words for the form of a new case."""

    wants_reply = Signal(object)  # Answering
    wants_case = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "A mail that came in", "Log it")
        theme = bridge.theme
        self.setAcceptDrops(True)
        self.mail: Incoming | None = None
        self._logged = ""
        self._aside = Aside(self)
        self._aside.done.connect(self._on_read)
        self._aside.failed.connect(self.refuse)
        self.paste = MailText("Paste the mail here, headers and all, or drop its file", 4)
        self.paste.setAccessibleName(tr("The mail"))
        self.paste.pasted.connect(lambda text: self.read(text.encode("utf-8", "replace")))
        self.paste.dropped.connect(self.load)
        self.file_key = button("Open a file", height=H_TOUCH, on_click=self._choose)
        self._source = QWidget()
        self._source.setLayout(column(self.paste, self.file_key))
        self.who, self.known = label("", "op", wrap=True), label("", "sec", wrap=True)
        self.subject = label("", "word", wrap=True)
        self.stop_words = label("", "word", wrap=True)
        self._stop = frame("blocked", row(IconLabel(theme, "cancel-send"), (self.stop_words, 1), margin=8))
        self.text = _Shown(theme, "", _MOST_LINES)
        self.text.setReadOnly(True)
        self.text.setAccessibleName(tr("What the mail says"))
        self.people = label("", "sec", wrap=True)
        self.files = label("", "sec", wrap=True)
        self.cases = Choices({NO_CASE: "No case"}, 3)
        self._about = field("About", self.cases)
        self.places = Ticks({}, 1)
        self._places_field = QWidget()
        self._places_in = field("Positions in it: tick what goes into the case", self.places)
        self._places_field.setLayout(self._places_in)
        self.reply_key = IconButton(theme, "com-message-google", "Answer")
        self.reply_key.clicked.connect(self._answer)
        self.case_key = button("New case from it", height=H_TOUCH, on_click=self._new_case)
        self.other_key = button("Another mail", height=H_TOUCH, on_click=self.clear)
        self._shown = QWidget()
        self._shown.setLayout(
            column(
                self.who,
                self.known,
                self._stop,
                self.subject,
                self.text,
                self._places_field,
                self._about,
                self.people,
                self.files,
                self.other_key,
            )
        )
        self._acts = QWidget()
        self._acts.setLayout(row((self.reply_key, 1), (self.case_key, 1)))
        outer = self.layout()
        if isinstance(outer, QVBoxLayout):
            outer.insertWidget(outer.count() - 1, self._acts)  # above the key that logs, wherever the form is scrolled to
        self.body.addWidget(self._source)
        self.body.addWidget(self._shown)
        self.clear()

    def start(self, case_id: str | None) -> None:
        """A new mail, or the one that was begun."""
        self._offer_cases(case_id)
        self.notice.say("")
        (self.paste if self.mail is None else self.main).setFocus()

    def load(self, path: Path) -> None:
        """Read a mail from a file, beside the window."""
        self.notice.say(worded("{name} is being read…", name=path.name))
        desk = self.bridge.station.desk
        self._aside.run(lambda: desk.read_mail(read_file(path, MOST_BYTES)))

    def read(self, data: bytes) -> None:
        try:
            self._on_read(self.bridge.station.desk.read_mail(data))
        except UserError as error:
            self.refuse(str(error), self.paste)

    def save(self) -> None:
        if self.mail is None:
            self._read_typed()
            return
        payloads = self._payloads()
        if payloads == []:
            self.refuse("This mail is in the log already")
        elif payloads is not None:
            self.commit([self.bridge.write(p, subject=self._subject) for p in payloads])

    def clear(self) -> None:
        self.mail = None
        self._logged = ""
        self.paste.clear()
        self.notice.say("")
        self._source.show()
        self._shown.hide()
        self._acts.hide()
        self.main.setText("Read it")
        self._main_text = "Read it"

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.load(local_files(event.mimeData())[0])

    # -- inside

    @property
    def _subject(self) -> str | None:
        return None if self.cases.value in ("", NO_CASE) else self.cases.value

    def _choose(self) -> None:
        path = choose_file(self, "Mail to read", "Mails (*.eml *.txt);;All files (*)")
        if path is not None:
            self.load(path)

    def _read_typed(self) -> None:
        self.read(self.paste.toPlainText().encode("utf-8", "replace"))

    def _on_read(self, read: object) -> None:
        if not isinstance(read, Incoming):
            return
        self.mail = read
        self._logged = ""
        book = self.bridge.station.desk.book
        name, id_ = party_of(book, read.sender)
        said = joined(
            " · ",
            (
                p
                for p in (worded("sent {sent:%d %b %H:%M} UTC", sent=read.sent) if read.sent else "no time said", read.problem)
                if p
            ),
        )
        self.who.setText(name)
        known = "in the directory" if id_ is not None else "not in the directory: whoever wrote it"
        self.known.setText(worded("{known} · {said}", known=known, said=said))
        blocked = self.bridge.station.desk.draftsman.blocked(Recipient(read.sender.text)) if read.sender is not None else ()
        self.stop_words.setText(
            worded("{join} is blocked: the answer is the fixed refusal", join=joined(", ", blocked)) if blocked else ""
        )
        if not blocked and id_ is not None and (words := policy_words(book, name, id_)):
            self.stop_words.setText(words)
        others = self._blocked_others(read)
        if others and not blocked:
            self.stop_words.setText(
                worded(
                    "{others} is blocked: an answer goes to {value} alone",
                    others=others,
                    value=name.partition("<")[0].strip() or name,
                )
            )
        self._stop.setVisible(bool(self.stop_words.text()))
        self.subject.setText(read.subject or "No subject")
        self._show_text(read)
        self.people.setText(self._people(read))
        self.people.setVisible(bool(self.people.text()))
        files = joined(
            ", ", (worded("{name} ({max} kB)", name=f.name, max=max(1, f.bytes // 1000)) if f.bytes else f.name for f in read.files)
        )
        self.files.setText(worded("Files, not opened here: {files}. Open them in the mail program", files=files) if files else "")
        self.files.setVisible(bool(files))
        self._offer_places(read)
        self._offer_cases(None)
        self._source.hide()
        self._shown.show()
        self._acts.show()
        self._main_text = "Log it"
        self.main.setText("Log it")
        self.reply_key.setText(worded(" {words}", words="Fixed refusal" if blocked else "Answer"))
        self.notice.say(
            worded("This mail is in the log already, {before:%d %b %H:%M}", before=before) if (before := self._before()) else ""
        )
        self.main.setFocus()

    def _show_text(self, mail: Incoming) -> None:
        self.text.setPlainText(mail.text)
        ahead = len(mail.words) - len(mail.text)
        spans = [(f.start - ahead, f.end - ahead, i) for i, f in enumerate(mail.positions, 1) if f.start >= ahead]
        self.text.show_spans([Span(*span) for span in spans])

    def _blocked_others(self, mail: Incoming) -> str:
        """``JRCC Tripoli is in it (cc) and``, "" where no blocked body is in it but the sender."""
        desk = self.bridge.station.desk
        for person in mail.people:
            names = desk.draftsman.blocked(Recipient(person.text)) if person.field != "from" else ()
            if names:
                return worded("{value} is in it ({value2}) and", value=names[0], value2=_FIELDS[person.field])
        return ""

    def _people(self, mail: Incoming) -> str:
        """Everybody else in it, the blocked ones named as such: nobody of them is written to by an answer."""
        desk = self.bridge.station.desk
        said = []
        for field_, words in _FIELDS.items():
            names = []
            for person in (p for p in mail.people if p.field == field_):
                name, _id = party_of(desk.book, person)
                blocked = desk.draftsman.blocked(Recipient(person.text))
                names.append(worded("{value} (BLOCKED)", value=name.partition("<")[0].strip() or name) if blocked else name)
            more = worded(" +{value}", value=len(names) - _MOST_NAMED) if len(names) > _MOST_NAMED else ""
            if names:
                said.append(worded("{words}: {join}{more}", words=words, join=joined(", ", names[:_MOST_NAMED]), more=more))
        return joined("\n", said)

    def _offer_places(self, mail: Incoming) -> None:
        placed = [(i, found.position) for i, found in enumerate(mail.positions, 1) if found.position is not None]
        words = {str(i): worded("{i}  {position}", i=i, position=format_position(position)) for i, position in placed}
        fresh = Ticks(dict(list(words.items())[:_MOST_PLACES]), 1)
        self._places_in.replaceWidget(self.places, fresh)
        discard(self.places)
        self.places = fresh
        self._places_field.setVisible(bool(words))

    def _offer_cases(self, case_id: str | None) -> None:
        chosen = case_id or self.cases.value
        words = {NO_CASE: "No case"} | {c.id: c.number for c in in_order(self.bridge.state)}
        fresh = Choices(words, 3, most=MOST_CASES)
        self._about.replaceWidget(self.cases, fresh)
        discard(self.cases)
        self.cases = fresh
        self.cases.choose(chosen if chosen in words else NO_CASE)

    def _payloads(self) -> list[Payload] | None:
        """The mail as a call that came in, then the positions that were ticked; ``None`` after saying what is missing."""
        mail = self.mail
        if mail is None:
            return None
        picked = [mail.positions[int(i) - 1] for i in self.places.values]
        if picked and self._subject is None:
            self.refuse("Choose the case that the position belongs to, or make a new case from it")
            return None
        line = self._line(mail)
        payloads: list[Payload] = [] if self._logged == mail.sha256 or self._before() else [line]
        now = self.bridge.station.clock.utc()
        at = mail.sent if mail.sent is not None and mail.sent <= now else None
        for found in picked:
            place = found.position
            if place is None or (place.lat, place.lon) == (0.0, 0.0):
                continue
            payloads.append(
                CasePosition(
                    lat=place.lat, lon=place.lon, at=at, source=worded("mail of {party}", party=line.party), as_given=found.text
                )
            )
        return payloads

    def _line(self, mail: Incoming) -> CommsLine:
        name, id_ = party_of(self.bridge.station.desk.book, mail.sender)
        sent = worded("Sent {sent:%d %b %Y %H:%M} UTC", sent=mail.sent) if mail.sent is not None else ""
        files = worded("Files, not opened: {join}", join=joined(", ", (f.name for f in mail.files))) if mail.files else ""
        parts = (mail.words, sent, files, worded("SHA-256 of the mail: {sha256}", sha256=mail.sha256))
        return CommsLine(
            direction="in", means="E-mail", party=name, content="\n".join(p for p in parts if p), result="received", authority=id_
        )

    def _before(self) -> object:
        """When this very mail was logged, ``None`` where it was not."""
        digest = self.mail.sha256 if self.mail is not None else "-"
        return next((c.at for c in self.bridge.state.communications if digest in c.line.content), None)

    def _log_once(self, *, about: str | None) -> bool:
        """Into the log before anything is done about it; what is in there already is not written again."""
        mail = self.mail
        if mail is None:
            return False
        if self._logged != mail.sha256 and self._before() is None:
            if self.bridge.write(self._line(mail), subject=about) is None:
                return False
            self._logged = mail.sha256
        return True

    def _answer(self) -> None:
        mail = self.mail
        if mail is not None and self._log_once(about=self._subject):
            self.wants_reply.emit(Answering(mail, self._subject))

    def _new_case(self) -> None:
        mail = self.mail
        if mail is not None and self._log_once(about=None):
            who = f"From: {party_of(self.bridge.station.desk.book, mail.sender)[0]}\n" if mail.sender is not None else ""
            self.clear()
            self.wants_case.emit(who + mail.words)
