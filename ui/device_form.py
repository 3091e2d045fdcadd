"""Adding a device and changing one, on the device page: written into the settings and listened to at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QGridLayout, QWidget

from app.config import Device
from app.errors import FairleadError, UserError
from app.setup.settings_file import SettingsText, checked
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.language import tr
from ui.parts import Choices, Notice, Ticks, field, line_edit, scrolled
from ui.tokens import GRID, H_KEY, H_TOUCH
from ui.widgets import IconButton, button, column, label, row, set_flag

_RATES: Final = ("", "4800", "9600", "19200", "38400", "57600", "115200")
_KINDS: Final = {"serial": "Serial port", "tcp": "TCP, we connect", "udp": "UDP, it is sent to us"}
_EXAMPLES: Final = {
    "serial": "/dev/ttyUSB0, or COM5",
    "tcp": "192.168.1.10:10110",
    "udp": worded("{port}, or {group}", port="10110", group="239.192.0.4:60004"),
}
_USES: Final = {
    "position": "Position", "heading": "Heading", "ais": "AIS", "radar": "Radar", "wind": "Wind", "depth": "Depth",
    "log": "Speed log", "alerts": "Alerts",
}  # fmt: skip
_ORDER: Final = {"50": "First choice", "100": "Usual", "150": "Only if no other"}


class DeviceForm(QWidget):
    """``closed`` when it is left, ``done`` with words when a device was written and is listened to."""

    closed = Signal()
    done = Signal(str)

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._old: Device | None = None
        self.title = label("", "op")
        back = IconButton(bridge.theme, "arrow-left-google", kind="key", height=H_TOUCH)
        back.setFixedWidth(H_TOUCH)
        back.setAccessibleName(tr("Back, nothing is changed"))
        back.clicked.connect(self.closed)
        self.name = line_edit("GPS 1", name="Name on the screen")
        self.name.setMaxLength(24)
        self.kind = Choices(_KINDS, 3)
        self.kind.changed.connect(self._show_kind)
        self.port = line_edit("", name="Where it is")
        self.baud = QComboBox()
        self.baud.setFixedHeight(H_TOUCH)
        self.baud.addItems([tr("find it"), *_RATES[1:]])
        self.baud.setAccessibleName(tr("Speed"))
        self.order = Choices(_ORDER, 3)
        self.uses = Ticks(_USES, 8)
        self.silent = line_edit("5", name="Silent after so many seconds")
        self.notice = Notice()
        self.save_key = button("", "strong", height=H_KEY, on_click=self.save)
        grid = QGridLayout()
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(2 * GRID)
        grid.addLayout(field("Name on the screen", self.name), 0, 0)
        grid.addLayout(field("How it is reached", self.kind), 0, 1)
        grid.addLayout(field("Where it is", self.port), 1, 0)
        grid.addLayout(field("Speed of the serial line", self.baud), 1, 1)
        grid.addLayout(field("Where two devices say the same thing", self.order), 2, 1)
        grid.addLayout(field("Silent after so many seconds without a good sentence", self.silent), 2, 0)
        for i in range(2):
            grid.setColumnStretch(i, 1)
        inside = QWidget()
        inside.setLayout(
            column(grid, field("Used for; none pressed is all. Distress always comes through", self.uses), "stretch", gap=2 * GRID)
        )
        self.setLayout(column(row(back, (self.title, 1)), (scrolled(inside), 1), self.notice, self.save_key))

    def open(self, device: Device | None) -> None:
        """A new one, or one to be changed."""
        self._old = device
        self.title.setText(worded("Change {name}", name=device.name) if device is not None else "Add a device")
        self.save_key.setText("Save and listen" if device is None else "Save and open again")
        self.name.setText(device.name if device else "")
        self.kind.choose(device.kind.value if device else "serial")
        self.port.setText(device.port if device else "")
        baud = str(device.baud) if device is not None and device.baud else ""
        if baud and self.baud.findText(baud) < 0:
            self.baud.addItem(baud)
        self.baud.setCurrentText(baud or tr("find it"))
        priority = str(device.priority) if device else "100"
        self.order.choose(priority)
        self.uses.choose(device.use if device else ())
        self.silent.setText(f"{device.silent_after_s:g}" if device else "5")
        self.notice.say("")
        self._show_kind(self.kind.value)
        self.name.setFocus()

    def _show_kind(self, kind: str) -> None:
        self.port.setPlaceholderText(tr(_EXAMPLES.get(kind, "")))
        self.baud.setEnabled(kind == "serial")

    def save(self) -> None:
        """Check, write into the settings file, and listen. Whatever is wrong is said, and nothing is half done."""
        values: dict[str, object] = {
            "name": self.name.text().strip(),
            "kind": self.kind.value,
            "port": self.port.text().strip(),
            "baud": int(self.baud.currentText()) if self.kind.value == "serial" and self.baud.currentText().isdecimal() else None,
            "priority": int(self.order.value) if self.order.value else (self._old.priority if self._old else 100),
            "use": self.uses.values,
            "silent_after_s": self.silent.text().strip().replace(",", ".") or "5",
            "need_checksum": self._old.need_checksum if self._old else True,
        }
        same = self._old is not None and self._old.port == values["port"]
        values["identity"] = self._old.identity if same and self._old is not None else ""
        bad = checked(Device, values)
        if "" in bad:  # of the whole device only its place is judged
            bad = {name: text for name, text in bad.items() if name} | {"port": ""}
        for name, edit in (("name", self.name), ("port", self.port), ("silent_after_s", self.silent)):
            set_flag(edit, "wrong", name in bad)
        if bad:
            self.notice.say(joined(". ", (self._plain(name, text) for name, text in bad.items())))
            return
        device = Device.model_validate({k: v for k, v in values.items() if v is not None})
        try:
            words = apply_device(self._bridge, device, self._old)
        except FairleadError as error:
            self.notice.say(str(error))
            return
        self.done.emit(words)

    def _plain(self, name: str, text: str) -> str:
        place = worded("Where it is: write it as {example}", example=_EXAMPLES[self.kind.value])
        words = {"name": "Give it a name", "silent_after_s": "Seconds are a number from 1 to 600", "port": place}
        return words.get(name, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            press = getattr(self.focusWidget(), "click", self.save)
            press()
        else:
            super().keyPressEvent(event)


def apply_device(bridge: Bridge, device: Device, old: Device | None) -> str:
    """Write it into the settings file, then listen to it. Raises UserError, DeviceError; then nothing is changed."""
    station = bridge.station
    running = station.running
    if any(d.name == device.name for d in running.devices if old is None or d.name != old.name):
        raise UserError(worded("There is a device {name} already; each needs a name of its own", name=device.name))

    def change(text: SettingsText) -> None:
        text.put_device(device, instead_of=old.name if old is not None else "")

    written = _write(bridge, change)
    if old is None:
        running.add(device)
    else:
        running.change(old.name, device)
    station.use_devices(running.devices)
    verb = "added" if old is None else "changed"
    station.note(
        worded("device {verb}", verb=verb),
        worded(
            "{name}, {value} {port}, by {value2}",
            name=device.name,
            value=device.kind.value,
            port=device.port,
            value2=station.author or "nobody signed on",
        ),
    )
    return worded("{name} is {verb}. {written}", name=device.name, verb=verb, written=written)


def remove_device(bridge: Bridge, device: Device) -> str:
    """Take it out of the settings file, then listen to it no more. Raises UserError, DeviceError."""
    station = bridge.station
    written = _write(bridge, lambda text: text.remove_device(device.name))
    station.running.remove(device.name)
    station.use_devices(station.running.devices)
    station.note("device removed", worded("{name}, by {value}", name=device.name, value=station.author or "nobody signed on"))
    return worded("{name} is no longer listened to. {written}", name=device.name, written=written)


def _write(bridge: Bridge, change: Callable[[SettingsText], None]) -> str:
    file = bridge.station.settings_file
    if file is None or not bridge.station.running.changeable:
        raise UserError("In training the devices are made up: change them at sea")
    file.change(change)
    copy = worded(", the old one beside it as {name}", name=file.copy.name) if file.copy is not None else ""
    return worded("Written to {path}{copy}", path=file.path, copy=copy)
