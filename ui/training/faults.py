"""What goes wrong on the ports of the bridge, and what is mended."""

from __future__ import annotations

from functools import partial
from typing import Final

from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from app.errors import UserError
from app.training.instructor import FaultOff, FaultOn, Instructor, Now
from app.training.words import clock
from app.worded import worded
from ui.language import tr
from ui.parts import Choices, discard, field
from ui.tokens import GRID, H_TOUCH
from ui.training.group import Group, NumberField
from ui.widgets import button, column, label, row

_KINDS: Final = {
    "silence": "Silence",
    "unplug": "Unplug",
    "noise": "Noise",
    "bad-checksum": "Bad checksums",
    "no-fix": "No fix",
    "jamming": "Jamming",
    "jump": "Jump",
    "drift": "Drift",
    "clock-offset": "Wrong time",
}
_TAKES: Final[dict[str, tuple[str, ...]]] = {
    "noise": ("fraction",),
    "bad-checksum": ("fraction",),
    "jump": ("bearing", "distance"),
    "drift": ("bearing", "speed"),
    "clock-offset": ("offset",),
}


class FaultsGroup(Group):
    """A port, what is wrong with it, begin. What is wrong now has a key each that mends it."""

    def __init__(self, lead: Instructor) -> None:
        super().__init__(lead, "Begin the fault")
        self._ports: tuple[str, ...] = ()
        self.port: Choices | None = None
        self._port_box = QWidget()
        self._port_box.setLayout(QVBoxLayout())
        self.kind = Choices(_KINDS, 3)
        self.kind.changed.connect(lambda _kind: self._show_kind())
        self.bearing = NumberField("Towards, degrees", 0, 359.9, "120", needed=True)
        self.distance = NumberField("How far, NM", 0.01, 600, "2", needed=True)
        self.speed = NumberField("How fast, kn", 0.1, 200, "6", needed=True)
        self.fraction = NumberField("Share of the sentences, %", 1, 100, "50", needed=True)
        self.offset = NumberField("Seconds added to its time", -1e9, 1e9, "40", needed=True)
        self.lasts = NumberField("For minutes", 0.1, 1440)
        self.lasts.setPlaceholderText(tr("until mended"))
        self._boxes: dict[str, QWidget] = {}
        fields = {
            "bearing": ("Towards, °", self.bearing),
            "distance": ("How far, NM", self.distance),
            "speed": ("How fast, kn", self.speed),
            "fraction": ("Of the sentences, %", self.fraction),
            "offset": ("Seconds added", self.offset),
            "lasts": ("For minutes", self.lasts),
        }
        for name, (caption, widget) in fields.items():
            self._boxes[name] = box = QWidget()
            box.setLayout(column(field(caption, widget)))
        self._wrong_rows = column(gap=GRID)
        self._wrong_shown: tuple[tuple[str, str, str], ...] | None = None
        self._mend: list[QWidget] = []
        for item in (
            label("Which device?", "op"),
            self._port_box,
            label("What is wrong?", "op"),
            self.kind,
        ):
            self.body.addWidget(item)
        self.body.addLayout(row(*((box, 1) for box in self._boxes.values())))
        self.body.addWidget(label("Wrong now", "op"))
        self.none = label("Nothing", "lab")
        self.body.addWidget(self.none)
        self.body.addLayout(self._wrong_rows)
        self._show_kind()

    @property
    def mend_keys(self) -> list[QPushButton]:
        return [key for each in self._mend for key in each.findChildren(QPushButton)]

    def act(self) -> None:
        port, kind = self.port.value if self.port is not None else "", self.kind.value
        if not port or not kind:
            self.notice.say("Choose a device, and what is wrong with it")
            return
        try:
            wanted = self._wanted(port, kind)
        except UserError as error:
            self.notice.say(str(error))
            return
        self.do(wanted)

    def _wanted(self, port: str, kind: str) -> FaultOn:
        takes = _TAKES.get(kind, ())
        minutes = self.lasts.value
        share = self.fraction.value if "fraction" in takes else None
        return FaultOn(
            port,
            kind,
            lasts_s=None if minutes is None else minutes * 60.0,
            bearing_deg=self.bearing.value if "bearing" in takes else None,
            distance_nm=self.distance.value if "distance" in takes else None,
            speed_kn=self.speed.value if "speed" in takes else None,
            fraction=None if share is None else share / 100.0,
            offset_s=self.offset.value if "offset" in takes else None,
        )

    def _show_kind(self) -> None:
        takes = _TAKES.get(self.kind.value, ())
        for name, box in self._boxes.items():
            box.setVisible(name in takes or name == "lasts")
        self._show_can()

    def _show_can(self) -> None:
        """Only what can go wrong on the chosen port can be pressed."""
        port = self.port.value if self.port is not None else ""
        here = next((p for p in self.now.ports if p.name == port), None) if self.now is not None else None
        for kind in _KINDS:
            self.kind.key(kind).setEnabled(here is not None and kind in here.can)
        if here is not None and self.kind.value and self.kind.value not in here.can:
            self.kind.choose("")
        word = _KINDS.get(self.kind.value, "")
        self.main.setText(worded("Begin: {port} {lower}", port=port, lower=word.lower()) if port and word else "Begin the fault")
        self.main.setEnabled(bool(port and word))

    def show_now(self, now: Now) -> None:
        super().show_now(now)
        names = tuple(port.name for port in now.ports)
        if names != self._ports:
            self._ports = names
            self.port = Choices({name: name for name in names}, 4)
            self.port.changed.connect(lambda _port: self._show_can())
            self.port.choose(names[0] if names else "")
            layout = self._port_box.layout()
            if layout is not None:
                layout.setContentsMargins(0, 0, 0, 0)
                layout.addWidget(self.port)
            self._show_can()
        wrong = tuple(
            (port.name, kind, "" if until is None else worded(" until {clock}", clock=clock(until)))
            for port in now.ports
            for kind, until in port.wrong
        )
        if wrong != self._wrong_shown:
            self._wrong_shown = wrong
            self._show_wrong(wrong)

    def _show_wrong(self, wrong: tuple[tuple[str, str, str], ...]) -> None:
        for old in self._mend:
            discard(old)
        self._mend = []
        self.none.setVisible(not wrong)
        for port, kind, until in wrong:
            said = label(
                worded("{port}: {lower}{until}", port=port, lower=_KINDS.get(kind, kind).lower(), until=until), "", wrap=True
            )
            key = button("Mend", height=H_TOUCH, on_click=partial(self.do, FaultOff(port, kind)))
            key.setAccessibleName(tr(worded("Mend {port} {kind}", port=port, kind=kind)))
            line = QWidget()
            line.setLayout(row((said, 1), key))
            self._mend.append(line)
            self._wrong_rows.addWidget(line)
