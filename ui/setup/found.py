"""The first page: every port with what talks there, as it is heard. Use it or not, and by what name."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from app.config import Device, DeviceKind
from app.errors import UserError
from app.geo import Position
from app.setup.answers import NewDevice, known_device
from app.setup.heard import Ears, Heard, Place, Sure
from app.setup.naming import NAME_MOST, device_of, suggested_name
from app.watch.frame import Priority
from app.worded import joined, worded
from ui.icons import alert_pixmap, dot_pixmap
from ui.language import tr
from ui.parts import Choices, Notice, line_edit, scrolled
from ui.theme import Theme
from ui.widgets import button, column, frame, label, row, set_cls, set_flag

_TCP, _UDP, _SERIAL = "tcp", "udp", "serial"
_EXAMPLES: Final = {
    _TCP: "192.168.1.10:10110",
    _UDP: worded("{port}, or {group}", port="10110", group="239.192.0.4:60004"),
    _SERIAL: "/dev/ttyUSB0, or COM5",
}
NOTHING: Final = (
    "Nothing is plugged in that this computer knows as a port.",
    "Plug in the USB adapter or the multiplexer and press Search again; a USB hub without its own power is often the reason.",
    "Is the device on the ship's network? Press Add by hand.",
    "Or go on without: the log, the reports and the chart work, and devices can be added at any time on the device page.",
)


class FoundRow(QWidget):
    """One place. ``name`` and ``use`` are the person's from the first touch on: later news do not change them."""

    looked_at = Signal(object)
    changed = Signal()

    def __init__(self, theme: Theme, place: Place, known: Device | None) -> None:
        super().__init__()
        self._theme, self.place, self.known = theme, place, known
        self.heard = Heard(place)
        self.touched = known is not None
        self.use = button("Use")
        self.use.setCheckable(True)
        self.use.setFixedWidth(92)
        self.use.setAccessibleName(tr(worded("Use {port}", port=place.port)))
        self.use.toggled.connect(self._show_use)
        self.use.setChecked(known is not None)
        self.name = line_edit(name=worded("Name of {port}", port=place.port))
        self.name.setMaxLength(NAME_MOST)
        self.name.setFixedWidth(190)
        self.name.setText(known.name if known is not None else "")
        self.name.setEnabled(known is not None)
        self.sign = label()
        self.sign.setFixedSize(24, 24)
        self.title = label(place.port, "word", wrap=True)
        self.where = label("", "sec")
        self.value = label("", "op")
        self.why = label("", "sec", wrap=True)
        self.setLayout(
            row(
                self.use,
                self.name,
                self.sign,
                (column(row((self.title, 1), self.value), self.where, self.why, gap=0), 1),
                margin=(0, 4, 0, 4),
            )
        )
        self.use.clicked.connect(self._touch)
        self.name.textEdited.connect(self._touch)
        theme.changed.connect(self._sign)
        self.show_heard(self.heard, ())

    def _touch(self) -> None:
        self.touched = True
        self.name.setEnabled(True)
        if self.use.isChecked() and not self.name.text():
            self.name.setText(suggested_name(self.heard, ()))
        self.looked_at.emit(self)
        self.changed.emit()

    def _show_use(self, on: bool) -> None:
        self.use.setText("✓ In use" if on else "Use")
        set_cls(self.use, "done" if on else "")

    def take_up(self, name: str) -> None:
        """Its name of before."""
        self.touched = True
        self.use.setChecked(True)
        self.name.setEnabled(True)
        self.name.setText(name)

    def show_heard(self, heard: Heard, taken: Sequence[str]) -> None:
        """News of this place; ``taken`` are the names of the other rows."""
        self.heard = heard
        usable = bool(heard.what)
        if usable and not self.touched:
            self.name.setEnabled(True)
            if not self.name.text() or heard.over:
                self.name.setText(suggested_name(heard, taken))
            self.use.setChecked(True)
        waiting = not heard.over
        sure = "" if heard.sure is Sure.CERTAIN or waiting or not usable else worded(", {value}", value=heard.sure.value)
        listening = (
            worded(", {value:.0f} % of the time", value=heard.share * 100)
            if waiting and not usable
            else ", listening on"
            if waiting
            else ""
        )
        self.title.setText((heard.title or "waiting") + sure + listening)
        where = (
            heard.place.port.rpartition("/")[2]
            if heard.place.kind is DeviceKind.SERIAL
            else worded("{value} ", value=heard.place.kind.value)
        )
        where = where if heard.place.kind is DeviceKind.SERIAL else where + heard.place.port
        self.where.setText(joined(" · ", filter(None, (where, heard.place.description))))
        self.value.setText(heard.value)
        self.why.setText(heard.why if usable else joined(". ", filter(None, (heard.why, heard.advice))))
        self.why.setVisible(bool(self.why.text()))
        self._sign()

    def _sign(self) -> None:
        tokens = self._theme.tokens
        if self.heard.what:
            self.sign.setPixmap(dot_pixmap(tokens.run, 24))
        elif self.heard.over:
            self.sign.setPixmap(alert_pixmap(Priority.CAUTION, tokens, 24))
        else:
            self.sign.clear()


class FoundPage(QWidget):
    """All places in the order in which they were found; those of the network only once somebody talks there."""

    changed = Signal()

    def __init__(self, theme: Theme, ears: Ears, devices: Sequence[Device], names: Mapping[str, str]) -> None:
        """``names``: what was typed before, by place."""
        super().__init__()
        self._theme, self._ears, self._devices = theme, ears, tuple(devices)
        self._names = dict(names)
        self.rows: dict[str, FoundRow] = {}
        self._looked_at: FoundRow | None = None
        self.title = label("Looking for ports…", "op")
        self.again_key = button("Search again", on_click=self.search)
        self.add_key = button("Add by hand", on_click=self._open_address)
        self._list = column(gap=0)
        self.nothing = frame("card", column(*(label(text, wrap=True) for text in NOTHING), margin=12))
        self.nothing.hide()
        inside = QWidget()
        inside.setLayout(column(self.nothing, self._list, "stretch"))
        self.samples = QPlainTextEdit()
        self.samples.setReadOnly(True)
        self.samples.setFixedHeight(84)
        self.samples.setTabChangesFocus(True)
        self.samples.setAccessibleName(tr("What it says"))
        self.address = self._address_form()
        self.notice = Notice()
        self.setLayout(
            column(
                row((self.title, 1), self.again_key, self.add_key),
                self.address,
                (scrolled(inside), 1),
                self.samples,
                self.notice,
            )
        )

    def _address_form(self) -> QWidget:
        self.way = Choices({_TCP: "TCP, we connect", _UDP: "UDP, it is sent to us", _SERIAL: "Serial, by its path"}, 3)
        self.way.choose(_TCP)
        self.where = line_edit(_EXAMPLES[_TCP], name="Address and port, or path")
        self.way.changed.connect(lambda way: self.where.setPlaceholderText(tr(_EXAMPLES[way])))
        self.where.returnPressed.connect(self.take_address)
        self.listen_key = button("Listen there", on_click=self.take_address)
        form = QWidget()
        form.setLayout(column(row((self.way, 1)), row((self.where, 1), self.listen_key)))
        form.hide()
        return form

    def search(self) -> None:
        """Look for ports, and listen at those that are there; what was named or chosen stays."""
        self.title.setText("Looking for ports…")
        self._ears.start()

    def _open_address(self) -> None:
        self.address.setVisible(not self.address.isVisible())
        if self.address.isVisible():
            self.where.setFocus()

    def take_address(self) -> None:
        """Listen at what was typed, if it is an address."""
        text = self.where.text().strip()
        try:
            kind = DeviceKind(self.way.value)
            Device(name="x", kind=kind, port=text)
            self._ears.listen_at(Place(kind, text, typed=True))
        except UserError as error:
            self.notice.say(str(error))
            return
        except ValueError:
            self.notice.say(worded("Write it as {value}", value=_EXAMPLES[self.way.value]))
            set_flag(self.where, "wrong", True)
            self.where.setFocus()
            return
        set_flag(self.where, "wrong", False)
        self.notice.say("")
        self.where.clear()
        self.address.hide()
        self.changed.emit()

    def poll(self) -> None:
        """Take up the news. Called a few times a second."""
        for heard in self._ears.news():
            self._show(heard)
        usable = [r for r in self.rows.values() if r.heard.what]
        if self._ears.busy:
            quiet = "Listening. Nothing is sent to any device"
            self.title.setText(worded("{inputs} found, listening on", inputs=_inputs(len(usable))) if usable else quiet)
        elif usable:
            self.title.setText(worded("{inputs} found, nothing is ever sent to them", inputs=_inputs(len(usable))))
        else:
            self.title.setText("Nothing found that can be understood" if self.rows else "Nothing found")
        self.nothing.setVisible(not self._ears.busy and not self.rows)
        self.samples.setVisible(bool(self.rows))

    def _show(self, heard: Heard) -> None:
        place = heard.place
        made = self.rows.get(place.key)
        if made is None:
            known = known_device(self._devices, place.kind, place.port, place.identity)
            wanted = heard.what or place.kind is DeviceKind.SERIAL or place.typed or known is not None
            if not wanted:
                return
            made = FoundRow(self._theme, place, known)
            made.looked_at.connect(self._look_at)
            made.changed.connect(self.changed)
            self.rows[place.key] = made
            if known is None and (typed := self._names.get(place.key)):
                made.take_up(typed)
            self._list.addWidget(made)
            made.use.installEventFilter(self)
            made.name.installEventFilter(self)
        taken = [r.name.text() for r in self.rows.values() if r is not made and r.name.text()]
        made.show_heard(heard, [*taken, *(d.name for d in self._devices)])
        if made is self._looked_at or (self._looked_at is None and heard.samples):
            self._look_at(made)

    def _look_at(self, which: FoundRow) -> None:
        self._looked_at = which
        text = "\n".join(which.heard.samples[-3:]) or tr("Nothing heard yet")
        if text != self.samples.toPlainText():
            self.samples.setPlainText(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            found = next((r for r in self.rows.values() if watched in (r.use, r.name)), None)
            if found is not None:
                self._look_at(found)
        return super().eventFilter(watched, event)

    @property
    def fix(self) -> tuple[Position, float] | None:
        """The newest position that any port said, and monotonic seconds of it."""
        return max((r.heard.fix for r in self.rows.values() if r.heard.fix is not None), key=lambda fix: fix[1], default=None)

    def answers(self) -> tuple[NewDevice, ...]:
        """The devices that are to be used, as they go into the settings. One whose name is taken twice gets another."""
        out: list[NewDevice] = []
        taken = [d.name for d in self._devices]
        for each in self.rows.values():
            if not each.use.isChecked():
                continue
            name = each.name.text().strip()
            others = [n for n in taken if each.known is None or n != each.known.name]
            if not name or name in others:
                name = suggested_name(each.heard, others)
            if each.known is not None:
                if name != each.known.name:
                    out.append(NewDevice(each.known.model_copy(update={"name": name}), each.known.name))
            else:
                out.append(NewDevice(device_of(each.heard, name)))
            taken.append(name)
        return tuple(out)

    def gone(self) -> tuple[str, ...]:
        """Devices of the settings that are not to be used any more."""
        return tuple(r.known.name for r in self.rows.values() if r.known is not None and not r.use.isChecked())

    def names(self) -> dict[str, str]:
        """What was typed, by place, for the draft; of a place that is not there now too."""
        typed = {key: r.name.text() for key, r in self.rows.items() if r.touched and r.known is None and r.use.isChecked()}
        return {key: name for key, name in self._names.items() if key not in self.rows} | typed

    def summary(self) -> str:
        used = [r.name.text() for r in self.rows.values() if r.use.isChecked()]
        return joined(", ", used) if used else "none yet"

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F5:
            self.search()
            return
        super().keyPressEvent(event)


def _inputs(count: int) -> str:
    return "1 input" if count == 1 else worded("{count} inputs", count=count)
