"""Telling somebody: recipients, text, and what the policy says of it while it is typed.

A refusal comes in this order: "Not sent", one sentence, the way it would have gone, and the safe alternative as the main
key. The draft stays through Escape, other tabs and other palettes until it is sent.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget

from app.errors import UserError
from app.policy.model import ChannelKind, Decision, Label, Recipient, Verdict
from app.relay.desk import Desk
from app.relay.drafts import Attachment, Draft, refusal_draft
from app.relay.sitrep import Form
from app.relay.sitrep_diff import Told
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.attachments import AttachmentsBox, Looked, local_files
from ui.panels.drafting import REFUSAL, SAFETY, Drafts, Maker
from ui.panels.recipients import RecipientRow, short_name
from ui.panels.sitrep_changes import ChangesBox
from ui.panels.span_text import Span, SpanText
from ui.panels.verdict import VerdictBox
from ui.parts import Notice, line_edit, scrolled
from ui.tokens import GRID, H_KEY, H_SMALL, H_TOUCH
from ui.widgets import IconButton, Segmented, button, column, label, row, set_cls

CHECK_AFTER_MS: Final = 150
_LINES: Final = 4
_NO_LIMIT: Final = 16_777_215
"""Qt's QWIDGETSIZE_MAX."""
_NAMED: Final = 3
ASK_MASTER, EDIT = "Ask the master", "Edit the text"
_SIGNS: Final = {ASK_MASTER: "command-locked", EDIT: "edit-google"}
FORMS: Final = {Form.SHORT: "Short", Form.FULL: "In full", Form.NO_CHANGE: "No change"}


class ComposeSheet(QWidget):
    """``sent`` carries the id of a draft that was released; ``wants_master`` the draft to put before the master."""

    closed = Signal()
    sent = Signal(str, str)  # draft id, what the desk says of it
    wants_master = Signal(object)  # Draft
    wants_preview = Signal(object)  # Draft

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self.bridge = bridge
        self.drafts = Drafts(self._desk, bridge.station.kept)
        self._not_told: tuple[str, ...] = ()
        self._told: Told | None = None
        self._fresh = ""
        self.decision: Decision | None = None
        theme = bridge.theme
        self.back = IconButton(theme, "arrow-left-google", kind="key", height=H_TOUCH)
        self.back.setFixedWidth(H_TOUCH)
        self.back.setAccessibleName(tr("Back, the draft stays"))
        self.back.clicked.connect(self.closed)
        self.subject = line_edit("Subject", name="Subject")
        set_cls(self.subject, "long")
        self.kept = label("", "sec")
        self.kept.hide()
        self.recipients = RecipientRow(theme, self._desk.authorities)
        self.forms = Segmented.of_words(list(FORMS.values()), height=H_SMALL)
        self.forms.chosen.connect(lambda index: self.use(tuple(FORMS)[index]))
        self.text = SpanText(theme, "What do you want to tell them", _LINES)
        self.text.setAccessibleName(tr("Text of the message"))
        self.text.setMinimumHeight(self.text.height())
        self.text.setMaximumHeight(_NO_LIMIT)  # all that is left over: a hole between whom and what helps nobody
        self.text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.text.setAcceptDrops(False)  # a file that is dropped hangs on the message; its path is no text
        self.subject.setAcceptDrops(False)
        self.setAcceptDrops(True)
        self.note = label("", "sec", wrap=True)
        self.files = AttachmentsBox(theme, lambda file: self._desk.look_into(file))
        self.preview_key = button("Exactly what goes", height=H_SMALL)
        self.changes = ChangesBox()
        self.changes.wants_no_change.connect(lambda: self.use(Form.NO_CHANGE))
        self.changed_key = button("", height=H_SMALL, on_click=self._go_to_changes)
        self.legend = label("", "sec", wrap=True)
        self.verdict = VerdictBox(theme)
        self.notice = Notice()
        self.unreached = label("No address is entered for them: nothing goes by mail.", "", wrap=True)
        self.send_key = IconButton(theme, "send", "Send", "strong", height=H_KEY)
        self.edit_key = IconButton(theme, _SIGNS[EDIT], EDIT)
        self.master_key = IconButton(theme, _SIGNS[ASK_MASTER], ASK_MASTER)
        self.refusal_key = button("", on_click=self.refuse_them)
        self.other_keys = {
            ChannelKind.CLIPBOARD: IconButton(theme, "content-copy-google", "Copy", height=H_SMALL),
            ChannelKind.VOICE: IconButton(theme, "com-microphone", "Read aloud", height=H_SMALL),
            ChannelKind.PRINT: IconButton(theme, "note-edit-proposal", "Print", height=H_SMALL),
        }
        inside = QWidget()
        inside.setLayout(
            column(
                self.note,
                self.recipients,
                (self.text, 1),
                self.files,
                self.legend,
                self.verdict,
                row((self.files.add_key, 1), (self.preview_key, 1)),
                self.changes,
                margin=(0, 0, 4, 0),
            )
        )
        self._area: QScrollArea = scrolled(inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CHECK_AFTER_MS)
        self._timer.timeout.connect(self.check)
        self.setLayout(
            column(
                row(self.back, (self.subject, 1), self.kept),
                self.forms,
                self.changed_key,
                (self._area, 1),
                self.notice,
                self.unreached,
                self.send_key,
                row((self.edit_key, 1), (self.master_key, 1)),
                self.refusal_key,
                row(*((key, 1) for key in self.other_keys.values())),
                margin=(12, GRID, 12, GRID),
            )
        )
        self._connect()

    @property
    def draft(self) -> Draft:
        """The message as it stands on the screen."""
        return self.drafts.current

    def open(self, case_id: str | None) -> None:
        """Begin, or go on with, the message about a case or about none."""
        self._begin(self.drafts.open(case_id))

    def open_safety(self) -> None:
        """Begin, or go on with, the next request for a place of safety. Raises UserError while nobody is on board."""
        self._begin(self.drafts.open_safety())

    def open_made(self, kind: str, case: str | None, make: Maker, note: str = "", *, anew: bool = False) -> None:
        """Begin, or go on with, a message that ``make`` makes. Raises UserError where it makes none."""
        self._begin(self.drafts.open_made(kind, case, make, note, anew=anew))

    def open_refusal(self, recipient: Recipient, case: str | None) -> None:
        """The fixed answer to a blocked body; there is nothing in it to fill in."""
        names = joined(", ", self._desk.draftsman.blocked(recipient)) or short_name(recipient)
        note = worded("{names} gets this fixed text only: nothing can be typed, attached or quoted.", names=names)
        self.open_made(REFUSAL, case, lambda _to: refusal_draft(recipient, case), note, anew=True)

    def refuse_them(self) -> None:
        """The fixed refusal to the first blocked body of this message; the message itself stays as it is."""
        blocked = self._blocked(self.drafts.current)
        if blocked:
            self.open_refusal(Recipient(blocked[0].text, "to", blocked[0].authority), self.drafts.current.case)

    def use(self, form: Form) -> None:
        """The SITREP in another form; what was typed in this one is kept."""
        try:
            draft = self.drafts.use(form)
        except UserError as error:
            self._show_form()
            self.notice.say(str(error))
            return
        self._begin(draft)

    def _begin(self, draft: Draft) -> None:
        self._not_told = self._untold(draft)  # asks the whole directory: once per message, not once per letter
        self.recipients.fold()
        self._look_back(draft)
        self._show_form()
        self._fill(draft)
        self.notice.say("")
        self.note.setText(self.drafts.note)
        self.note.setVisible(bool(self.drafts.note))
        self._show_fixed(self.drafts.fixed)
        self.check()
        (self.send_key if draft.recipients and draft.body else self.text).setFocus()

    def check(self) -> Decision:
        """Ask the policy about what stands there now, and show the answer."""
        self._timer.stop()
        draft = self.drafts.current
        decision = self._desk.check(draft)
        self.decision = decision
        self.files.show_files(draft.attachments)
        refused = decision.verdict >= Verdict.HOLD
        stopped = _stopped(decision)
        reached, unreached = self._desk.reach(draft)
        self.recipients.show_recipients(draft.recipients, stopped, frozenset(unreached))
        self._show_spans(draft, decision)
        empty = not draft.recipients and not draft.body
        self.verdict.setVisible(not empty)
        self.verdict.show_decision(decision, draft.recipients, self.bridge.station.settings.ship.name, self._not_told)
        self._show_keys(decision, draft, reached)
        self._show_changes(draft)
        self.drafts.keep()
        self.kept.setText("draft kept" if self.drafts.touched else "")
        self.kept.setVisible(self.drafts.touched)
        if refused and not empty:
            self._show_verdict()
            QTimer.singleShot(0, self, self._show_verdict)
        return decision

    def send(self) -> None:
        """The main key: sends, or drops those who stop it and sends to the rest."""
        if self.files.busy:
            self.notice.say("A file is still being looked into. Send it then")
            return
        shown = self.decision
        decision = self.check()  # never on the answer to an older text, file, recipient or directory
        if shown is None or _answer(shown) != _answer(decision):
            self.notice.say("The answer has changed. Look at it, then press again")
            return
        if self.drafts.renumber():
            self._fill(self.drafts.current)
            self.check()
            self.notice.say(
                worded(
                    "Another one was sent meanwhile: this is {title} now. Press again to send it", title=self.drafts.current.title
                )
            )
            return
        draft = self.drafts.current
        if decision.verdict >= Verdict.HOLD:
            if not decision.without:
                self.wants_master.emit(self.drafts.current) if self._held_by_files() else self.edit()
                return
            # As it stands first: the gate writes its refusal down, so that the log tells who was kept off.
            self._desk.send(draft, self.bridge.station.author)
            left = draft.without(decision.without).recipients
            draft = self.drafts.address(left)
            self._fill(draft)
            if self.check().verdict >= Verdict.HOLD:
                return
            draft = self.drafts.current
        outcome = self._desk.send(draft, self.bridge.station.author)
        if not outcome.released:
            self.check()
            self.notice.say(outcome.text)
            return
        self.notice.say("")
        self.drafts.forget()
        self.sent.emit(draft.id, outcome.text)

    def edit(self) -> None:
        """Back to the words, at the first place that was found."""
        self.text.setFocus()
        if self.text.spans:
            cursor = self.text.textCursor()
            cursor.setPosition(self.text.spans[0].start)
            cursor.setPosition(self.text.spans[0].end, cursor.MoveMode.KeepAnchor)
            self.text.setTextCursor(cursor)

    # -- inside

    @property
    def _desk(self) -> Desk:
        return self.bridge.station.desk

    def _connect(self) -> None:
        self.send_key.clicked.connect(self.send)
        self.edit_key.clicked.connect(self.edit)
        self.master_key.clicked.connect(lambda: self.wants_master.emit(self.drafts.current))
        for channel, key in self.other_keys.items():
            key.clicked.connect(lambda _checked=False, by=channel: self._give(by))
        self.subject.textEdited.connect(lambda _text: self._on_words())
        self.text.textChanged.connect(self._on_words)
        self.recipients.changed.connect(self._on_recipients)
        self.files.wanted.connect(self._on_file)
        self.files.removed.connect(self._on_file_off)
        self.preview_key.clicked.connect(lambda: self.wants_preview.emit(self.drafts.current))
        self.bridge.book_changed.connect(self._on_book)
        self._area.verticalScrollBar().rangeChanged.connect(lambda _least, _most: self._keep_verdict())
        self.bridge.keys.bind(self, "form.save", self.send)

    def _on_book(self) -> None:
        """Another directory is in force: whoever is addressed, and whoever is not, is judged anew."""
        if self.decision is not None:
            self._not_told = self._untold(self.drafts.current)
            self.check()

    def _fill(self, draft: Draft) -> None:
        """Put a draft on the screen without taking that for typing."""
        if self.subject.text() != draft.subject:
            self.subject.setText(draft.subject)
            self.subject.setCursorPosition(0)
            self.subject.setToolTip(tr(draft.subject))
        if self.text.toPlainText() != draft.body:
            self.text.blockSignals(True)
            self.text.setPlainText(draft.body)
            self.text.blockSignals(False)

    def _give(self, channel: ChannelKind) -> None:
        """The same message to the same people by another way; the draft stays."""
        self.check()
        self.bridge.exit_requested.emit(replace(self.drafts.current, channel=channel))

    def _on_words(self) -> None:
        self.drafts.write(self.subject.text(), self.text.toPlainText())
        self._timer.start()

    def _on_recipients(self, recipients: tuple[Recipient, ...]) -> None:
        draft = self.drafts.address(recipients)
        self._fill(draft)
        self.check()

    def _on_file(self, looked: Looked) -> None:
        try:
            self.drafts.attach(looked.file, looked.instead)
        except UserError as error:
            self.files.notice.say(str(error))
        self.check()

    def _on_file_off(self, file: Attachment) -> None:
        self.drafts.detach(file)
        self.check()

    def _held_by_files(self) -> bool:
        """Only files stand against it, and no others could be left out: there is nothing in the text to mend."""
        decision, draft = self.decision, self.drafts.current
        if decision is None or decision.verdict is not Verdict.HOLD or decision.without or not draft.attachments:
            return False
        return self._desk.check(replace(draft, attachments=())).verdict <= Verdict.NOTICE

    def _blocked(self, draft: Draft) -> tuple[Recipient, ...]:
        return tuple(r for r in draft.recipients if r.role != "thread" and self._desk.draftsman.blocked(r))

    def _show_fixed(self, fixed: bool) -> None:
        """A fixed text can be read and sent, and nothing else."""
        self.subject.setReadOnly(fixed)
        self.text.setReadOnly(fixed)
        self.files.setVisible(not fixed)
        self.files.add_key.setVisible(not fixed)
        self.recipients.lock(locked=fixed)

    def _show_spans(self, draft: Draft, decision: Decision) -> None:
        scan = self._desk.spans(draft)
        places = [(f, "position") for f in scan.found] + [(h, "may be a position") for h in scan.held]
        places.sort(key=lambda p: p[0].start)
        self.text.show_spans([Span(p.start, p.end, i) for i, (p, _w) in enumerate(places, start=1)])
        numbers = {w: joined(", ", (str(i) for i, (_p, word) in enumerate(places, start=1) if word == w)) for _p, w in places}
        whom = joined(", ", sorted({short_name(Recipient(t)) for t in _stopped(decision)})[:_NAMED])
        tail = worded(": may not reach {whom}", whom=whom) if whom and decision.verdict >= Verdict.HOLD else ""
        self.legend.setText(
            joined("   ", (worded("{which} {word}{tail}.", which=which, word=word, tail=tail) for word, which in numbers.items()))
        )
        self.legend.setVisible(bool(places) and decision.verdict >= Verdict.HOLD)

    def _show_keys(self, decision: Decision, draft: Draft, reached: int) -> None:
        refused = decision.verdict >= Verdict.HOLD
        self.unreached.setVisible(bool(draft.recipients) and not reached and not refused)
        if not refused:
            text = worded("Send to {reached}", reached=reached) if reached or not draft.recipients else "Put in the outbox folder"
        elif decision.without:
            names = [short_name(Recipient(t)) for t in decision.without]
            text = (
                worded("Send without {value}", value=names[0])
                if len(names) == 1
                else worded("Send without {n} of them", n=len(names))
            )
        else:
            text = ASK_MASTER if self._held_by_files() else EDIT
        addressed, written = any(r.role != "thread" for r in draft.recipients), bool(draft.body.strip())
        if not addressed or not written:
            text = "Write the text first" if addressed else "Add whom it goes to first"
        self.send_key.setText(worded(" {text}", text=text))
        self.send_key.set_icon(_SIGNS.get(text, "send"))
        self.send_key.setEnabled(addressed and written)
        blocked = self._blocked(draft) if refused and not self.drafts.fixed else ()
        self.refusal_key.setVisible(bool(blocked))
        if blocked:
            self.refusal_key.setText(worded("Only the fixed refusal to {short_name}", short_name=short_name(blocked[0])))
        self.edit_key.setVisible(refused and bool(decision.without))
        self.master_key.setVisible(refused and bool(draft.recipients) and not self._held_by_files())
        for key in self.other_keys.values():
            key.setVisible(not refused and self.send_key.isEnabled())

    def _keep_verdict(self) -> None:
        """The page was laid out anew: a refusal stays in view unless somebody is typing."""
        refused = self.decision is not None and self.decision.verdict >= Verdict.HOLD
        if refused and self.verdict.isVisible() and not self.text.hasFocus():
            self._area.ensureWidgetVisible(self.verdict, 0, 4)

    def _show_verdict(self) -> None:
        """Bring the refusal, whole, and the first place in the text into view."""
        if self.text.spans and not self.text.hasFocus():
            self.text.show_place(self.text.spans[0].start)
        inside = self._area.widget()
        if inside is not None and (laid_out := inside.layout()) is not None:
            laid_out.activate()
        self._area.ensureWidgetVisible(self.verdict, 0, 4)

    def _look_back(self, draft: Draft) -> None:
        """What the case's SITREPs told so far, and what a whole new one would tell now: once per message, not per letter."""
        self._told, self._fresh = None, ""
        if self.drafts.form is not None and draft.case is not None:
            self._told = self._desk.draftsman.last_sitrep(draft.case)
            if self.drafts.form is Form.NO_CHANGE:
                self._fresh = self._desk.draft_sitrep(draft.case, draft.recipients, Form.FULL).body

    def _show_changes(self, draft: Draft) -> None:
        form, told = self.drafts.form, self._told
        if form is None or told is None:
            self.changes.hide()
            self.changed_key.hide()
            return
        # A text that says "no change" is held against what the case would tell now.
        says_none = form is Form.NO_CHANGE
        body, as_form = (self._fresh, Form.SHORT) if says_none else (draft.body, form)
        changes = self._desk.draftsman.sitrep_changes(told, body, as_form)
        self.changes.show_changes(told, changes, self.bridge.station.clock.utc(), says_none=says_none)
        self.changed_key.setText(self.changes.summary)
        self.changed_key.setVisible(True)

    def _go_to_changes(self) -> None:
        """Bring what changed into view; where nothing did, that is what the SITREP may say."""
        if self.changes.no_change_key.isVisibleTo(self):
            self.use(Form.NO_CHANGE)
        else:
            self._area.ensureWidgetVisible(self.changes, 0, self._area.height())

    def _show_form(self) -> None:
        form = self.drafts.form
        self.forms.setVisible(form is not None)
        if form is not None:
            self.forms.choose(tuple(FORMS).index(form))

    def _untold(self, draft: Draft) -> tuple[str, ...]:
        if self.drafts.key[1] == SAFETY:
            return tuple(name for name, _why in self._desk.draftsman.safety_refused())[:6]
        if self.drafts.key[1] not in tuple(Form):
            labels = draft.labels - {Label.NONE}
            told = self._desk.draftsman.refused_labels(labels) if labels and not self.drafts.fixed else ()
            return tuple(name for name, _why in told)[:6]
        if draft.case is None:
            return ()
        try:
            return tuple(name for name, _why in self._desk.refused_for(draft.case))[:6]
        except UserError:
            return ()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if local_files(event.mimeData()) and not self.drafts.fixed:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Files that are dropped hang on the message, whether they are mails or pictures."""
        event.acceptProposedAction()
        for path in local_files(event.mimeData()):
            self.files.take(path)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.send_key.hasFocus():
            self.send()
        else:
            super().keyPressEvent(event)


def _stopped(decision: Decision) -> frozenset[str]:
    """Texts of the recipients whom the policy stops."""
    return frozenset(r.recipient for r in decision.reasons if r.verdict >= Verdict.HOLD) | frozenset(decision.without)


def _answer(decision: Decision) -> tuple[bool, frozenset[str]]:
    """What the main key does by it: send, or send without these."""
    return decision.verdict >= Verdict.HOLD, frozenset(decision.without)
