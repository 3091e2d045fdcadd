"""Checkpoints of other ships: kept from a mail or from what was heard by radio, and shown loudly where two contradict."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from PySide6.QtWidgets import QWidget

from app.errors import DeviceError, FairleadError, UserError
from app.notes import from_code
from app.watch.frame import Priority
from app.witness import Kept, LogKept, Spoken, Witness
from app.witness.reading import find
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.panels.rows_view import Row, RowsView
from ui.parts import Choices, Notice, TextField, discard, field, line_edit
from ui.tokens import H_KEY
from ui.widgets import AlertIcon, Segmented, button, column, frame, label, row, set_cls, set_flag
from ui.words import clock_or_date

_WAYS: Final = ("Mail or text", "Heard by radio")
_GROUPS: Final = 5
_GROUP: Final = 5


class ShipsSection(QWidget):
    """Paste a note, or type number and code as they are heard; every letter is checked at once."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._own_log = ""
        self._logs: dict[str, str] = {}
        self.anew_words = label("", "", wrap=True)
        self.anew = frame(
            "refused",
            column(
                row(AlertIcon(bridge.theme, Priority.WARNING, 24), (label("A LOG WAS WRITTEN ANEW", "op"), 1)),
                self.anew_words,
                margin=12,
            ),
        )
        self.ways = Segmented.of_words(_WAYS)
        self.ways.choose(0)
        self.ways.chosen.connect(self._choose_way)
        self.source = line_edit("Ocean Star, by mail", name="From whom, and how")
        self.text = TextField("Paste the mail, the note or its one line", 4)
        self.text.setAccessibleName(tr("What came"))
        self.text.textChanged.connect(self._look)
        self.which = Choices({}, 2)
        self._which_head = label("Of which log", "sec")
        self._no_log = label(
            "Keep a whole note of that ship first: a code alone does not say of which log it is.", "lab", wrap=True
        )
        self.entries = line_edit("1234", name="Number of entries")
        self.code = line_edit("K7Q2M 4TXA9 …", name="Code, as it is read out")
        for each in (self.entries, self.code):
            each.textChanged.connect(self._look)
        self.said = label("", "lab", wrap=True)
        self.notice = Notice()
        self.keep_key = button("Keep it", "strong", height=H_KEY, on_click=self.keep)
        self._typed, self._spoken = QWidget(), QWidget()
        self._typed.setLayout(column(field("What came", self.text)))
        self._which_place = column(self.which)
        self._spoken.setLayout(
            column(self._which_head, self._which_place, self._no_log, field("Code, as it is read out", self.code))
        )
        self._number = QWidget()
        self._number.setLayout(column(field("Entries", self.entries)))
        self._number.setFixedWidth(120)
        self._number.hide()
        self._spoken.hide()
        self.none = label("No checkpoint of another ship is kept yet.", "lab", wrap=True)
        self.rows = RowsView(bridge.theme, "Logs of which checkpoints are kept", 104)
        self.trouble = label("", "sec", wrap=True)
        self.setLayout(
            column(
                self.anew,
                self.ways,
                self._typed,
                self._spoken,
                row(self._number, (field("From whom, and how", self.source), 1)),
                self.said,
                self.notice,
                self.keep_key,
                label("Kept", "op"),
                self.none,
                self.rows,
                self.trouble,
                "stretch",
                margin=(0, 0, 4, 0),
            )
        )
        self.anew.hide()
        self.trouble.hide()
        self.said.hide()

    @property
    def _witness(self) -> Witness | None:
        return self._bridge.station.witness

    def show_kept(self, own_log: str) -> None:
        """Read what is kept. ``own_log``: the id of this ship's log, "" while it is not signed."""
        self._own_log = own_log
        if self._witness is None:
            self.notice.say("A replay keeps no checkpoints")
            self.keep_key.setEnabled(False)
            return
        try:
            logs, troubles = self._witness.logs(), self._witness.troubles()
        except DeviceError as error:
            self.notice.say(str(error))
            return
        now = self._bridge.station.clock.utc()
        self.rows.show_rows([self._row(each, now) for each in logs])
        self.none.setVisible(not logs)
        forks = [worded("{name}: {words}", name=self._name(each), words=two.words) for each in logs for two in each.forks]
        self.anew_words.setText(joined("\n\n", (*forks[:3], "Keep both. Tell the other ship, and whoever speaks for you ashore")))
        self.anew.setVisible(bool(forks))
        self.trouble.setText(joined("\n", troubles[:3]))
        self.trouble.setVisible(bool(troubles))
        self._offer(logs)

    def keep(self) -> None:
        """Keep what stands in the fields; on the disk before it is said."""
        witness = self._witness
        if witness is None:
            return
        source = self.source.text().strip()
        try:
            found = [self._heard()] if self.ways.index == 1 else find(self.text.value, log=self._own_log)
            if not source:
                self.source.setFocus()
                raise UserError("Say from whom it came, and how: it is kept with it")
            kept = [witness.keep(each, source, self._bridge.station.clock.utc()) for each in found]
        except FairleadError as error:
            self.notice.say(str(error))
            return
        for each in (self.text, self.entries, self.code):
            each.clear()
        self.notice.say(joined(". ", (_kept_words(each) for each in kept)))
        self.show_kept(self._own_log)

    # -- inside

    def _choose_way(self, index: int) -> None:
        self._typed.setVisible(index == 0)
        self._spoken.setVisible(index == 1)
        self._number.setVisible(index == 1)
        self.source.setPlaceholderText(tr("Ocean Star, VHF 72" if index else "Ocean Star, by mail"))
        self.notice.say("")
        self._look()
        (self.code if index else self.text).setFocus()

    def _look(self) -> None:
        """What is wrong with it, while it is still being said."""
        if self.ways.index == 1:
            words, wrong = self._heard_so_far()
            set_flag(self.code, "wrong", wrong)
        else:
            words, wrong = self._found_so_far(), False
        set_cls(self.said, "notice" if wrong else "lab")
        self.said.setText(words)
        self.said.setVisible(bool(words))

    def _found_so_far(self) -> str:
        if not self.text.value:
            return ""
        try:
            found = find(self.text.value, log=self._own_log)
        except UserError as error:
            return str(error)
        return "\n".join(
            worded("{size:,} entries, code {code}", size=each.size, code=each.code)
            + ("" if isinstance(each, Spoken) else worded(", {station} {at:%d %b %H:%M} UTC", station=each.station, at=each.at))
            for each in found
        )

    def _heard_so_far(self) -> tuple[str, bool]:
        """Words, and whether a letter is wrong."""
        heard = "".join(self.code.text().replace("-", " ").split())
        if not heard:
            return "", False
        if len(heard) < _GROUPS * _GROUP:
            missing = _GROUPS * _GROUP - len(heard)
            return worded("{missing} letter{value} to come", missing=missing, value="s" if missing != 1 else ""), False
        if not (size := self.entries.text().strip().replace(",", "")).isdecimal():
            return "Now the number of entries", False
        try:
            return worded("Every letter is right: {from_code}", from_code=from_code(int(size), heard)), False
        except UserError as error:
            return str(error), True

    def _heard(self) -> Spoken:
        size = self.entries.text().strip().replace(",", "")
        if not size.isdecimal() or int(size) < 1:
            self.entries.setFocus()
            raise UserError("Type the number of entries that was read out")
        if not (log := self.which.value):
            raise UserError("Say of which log it is: press the name of the ship")
        return Spoken(log, int(size), from_code(int(size), self.code.text()))

    def _offer(self, logs: list[LogKept]) -> None:
        words = ({self._own_log: "This ship's own log"} if self._own_log else {}) | {
            each.log: self._name(each) for each in logs if each.log != self._own_log
        }
        if words == self._logs:
            return
        chosen, self._logs = self.which.value, words
        fresh = Choices(words, 2)
        self._which_place.replaceWidget(self.which, fresh)
        discard(self.which)
        self.which = fresh
        fresh.choose(chosen)
        self._no_log.setVisible(not words)

    def _name(self, log: LogKept) -> str:
        """The station that signed it, and whose mail it came in: ships are told apart by people, not by letters."""
        own = "This ship's own log" if log.log == self._own_log else ""
        source = log.newest.source.partition(",")[0].strip()
        return own or joined(" · ", (p for p in (source, log.station) if p)) or log.log[:8]

    def _row(self, each: LogKept, now: datetime) -> Row:
        newest = each.newest
        count = worded("{count} kept", count=each.count) if each.count != 1 else "1 kept"
        sign = Priority.WARNING if each.forks else None
        head = f"{self._name(each)}{': WRITTEN ANEW' if each.forks else ''}"
        return Row(
            each.log,
            clock_or_date(newest.at, now),
            head,
            count,
            worded("{size:,} entries, code {code}", size=newest.size, code=newest.code),
            sign=sign,
        )


def _kept_words(kept: Kept) -> str:
    return (
        worded("Kept: {size:,} entries, code {code}", size=kept.size, code=kept.code)
        if kept.new
        else worded("Kept before already: {size:,} entries", size=kept.size)
    )
