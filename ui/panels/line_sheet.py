"""One line of the log opened: every wording of it with author and time, and the keys to correct it or strike it out."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.entry import Entry, ShipState
from app.errors import DeviceError, UserError
from app.geo import Position, format_position
from app.rescue.entries import BY_KIND
from app.rescue.lines import wording
from app.rescue.state import Line
from ui.bridge import Bridge
from ui.parts import Sheet, discard, field, line_edit
from ui.payload_form import PayloadForm, correctable
from ui.tokens import H_KEY, H_TOUCH
from ui.when import WhenInput
from ui.widgets import button, column, frame, label, row
from ui.words import UNKNOWN, clock, degrees, duration, speed


class LineSheet(Sheet):
    """A correction is a new entry beside the old one; nothing is ever removed."""

    def __init__(self, bridge: Bridge) -> None:
        super().__init__(bridge, "Entry", "Save correction")
        self._line: Line | None = None
        self.form: PayloadForm | None = None
        self._shown: QWidget | None = None
        self.when = WhenInput(bridge.station.clock.utc, bridge.station.session.state_at)
        self.when_field = QWidget()
        self.when_field.setLayout(column(field("It happened", self.when)))
        self.reason = line_edit("why it is struck out", name="Reason for striking out")
        self.void_key = button("Strike out", height=H_KEY, on_click=self._void)
        self.correct_key = button("Correct", height=H_TOUCH, on_click=self._correct)
        self.void_field = QWidget()
        self.void_field.setLayout(row((self.reason, 1), self.void_key))
        self.body.addWidget(self.correct_key)
        self.body.addWidget(self.when_field)
        self.body.addWidget(self.void_field)

    @property
    def described(self) -> str:
        """Every wording as it is shown, for whoever cannot see it."""
        return "\n".join(each.text() for each in self._shown.findChildren(QLabel)) if self._shown is not None else ""

    def show_line(self, line: object) -> None:
        """Show a line. A correction that was begun for the same line is still there."""
        if not isinstance(line, Line):
            return
        begun = self._line is not None and self._line.id == line.id and self.form is not None
        if not begun:
            self.clear()
        self._line = line
        self.title.setText(f"{line.title} {clock(line.at, True)}")
        if self._shown is not None:
            discard(self._shown)
        self._shown = self._described(line)
        self.body.insertWidget(0, self._shown)
        may = correctable(line.payload) and not line.void
        self.correct_key.setVisible(may and not begun)
        self.void_field.setVisible(may)
        self.when_field.setVisible(begun)
        self.main.setVisible(begun)

    def save(self) -> None:
        line, form = self._line, self.form
        if line is None or form is None:
            return
        try:
            moment = self.when.moment()
            payload = form.read()
        except UserError as error:
            self.refuse(str(error))
            return
        if moment is not None and clock(moment, True) == clock(line.at, True):
            moment = None  # not touched: the time that stands, to the millisecond
        elif moment is None:
            moment = self.bridge.station.clock.utc()
        if payload == line.payload and moment is None:
            self.refuse("Nothing was changed")
            return
        self.commit([self.bridge.write(payload, corrects=line.id, happened=moment)])

    def clear(self) -> None:
        if self.form is not None:
            discard(self.form)
        self.form, self._line = None, None
        self.reason.clear()
        self.when.now()
        self.notice.say("")

    def _correct(self) -> None:
        line = self._line
        if line is None:
            return
        self.form = PayloadForm(line.payload)
        self.body.insertWidget(self.body.indexOf(self.when_field), self.form)
        self.when.set_moment(line.at)
        self.correct_key.hide()
        self.when_field.show()
        self.main.show()

    def _void(self) -> None:
        line = self._line
        if line is None:
            return
        if not self.reason.text().strip():
            self.refuse("Say why it is struck out", self.reason)
            return
        try:
            receipt = self.bridge.station.logbook.void(line.id, self.reason.text())
        except (UserError, DeviceError) as error:
            self.refuse(str(error), self.reason)
            return
        self.bridge.watch_receipt(receipt)
        self.commit([receipt])

    def _described(self, line: Line) -> QWidget:
        wordings = [_wording(e, newest=False) for e in line.history if e.id != line.entry.id]
        wordings.append(_wording(line.entry, newest=True))
        if line.voided is not None:
            struck = f"Struck out by {line.voided.author}, {clock(line.voided.written, True)}: {line.void_reason}"
            wordings.append(column(label(struck, "op", wrap=True)))
        late = f"Written {duration(line.late_s)} after it happened" if line.late_s > 60 else ""
        wordings.append(column(label(_ship(line.entry.ship), "sec", wrap=True), label(late, "sec")))
        return frame("card", column(*wordings, margin=8))


def _wording(entry: Entry, *, newest: bool) -> QVBoxLayout:
    title, text = wording(BY_KIND[entry.kind].model_validate(entry.payload))
    head = f"{'Now' if newest else 'Before'}: {title}, {clock(entry.happened, True)}"
    return column(
        label(head, "sec"),
        label(text or UNKNOWN, "" if newest else "lab", wrap=True),
        label(f"by {entry.author}, written {clock(entry.written, True)}", "sec"),
        gap=0,
    )


def _ship(ship: ShipState | None) -> str:
    if ship is None or ship.lat is None or ship.lon is None:
        return "The ship's state at that time is not known"
    where = format_position(Position(ship.lat, ship.lon))
    return f"Ship then: {where}, SOG {speed(ship.sog_mps)} kn, COG {degrees(ship.cog_deg)}, by {ship.position_source or UNKNOWN}"
