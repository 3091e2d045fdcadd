"""One vessel of the register: what is known of her, what she did, her pictures."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from app.errors import DeviceError, UserError
from app.ports import Receipt
from app.register import Register
from app.rescue.state import Vessel
from app.sightings import facts
from app.worded import joined, worded
from ui.bridge import Bridge
from ui.file_chooser import FileChooser
from ui.language import tr
from ui.panels.rows_view import RowsView
from ui.panels.vessel_lines import line_rows
from ui.parts import Notice, Saving, discard
from ui.photo import PhotoLabel
from ui.tokens import GRID
from ui.widgets import button, column, label, row

_PHOTO: Final = QSize(440, 300)
_PHOTOS: Final = 4
_CONDUCT: Final = 20


class VesselPage(QWidget):
    """One vessel: what is known, what she did, her pictures."""

    def __init__(self, bridge: Bridge, register: Register) -> None:
        super().__init__()
        self._bridge, self._register = bridge, register
        self._vessel = ""
        self.name, self.facts = label("", "big", wrap=True), label("", "", wrap=True)
        self.numbers, self.looks = label("", "lab", wrap=True), label("", "lab", wrap=True)
        self.watched = label("Watched for: said when she comes into the picture", "lab")
        self.edit_key, self.conduct_key = button("More about her"), button("What she did")
        self.photo_key = button("Add picture", on_click=self._choose_photo)
        self._conduct = QVBoxLayout()
        self._conduct.setSpacing(4)
        self._none = label("Nothing seen yet.", "lab")
        self._pictures = QVBoxLayout()
        self._written_head = label("Written about her", "op")
        self.written = RowsView(bridge.theme, "Written about her. Press one to correct it or strike it out", 96)
        self.notice = Notice()
        self._saving = Saving(bridge, self)
        self._saving.finished.connect(lambda: self.notice.say(""))
        self._saving.failed.connect(self.notice.say)
        self.setLayout(
            column(
                self.name, self.facts, self.numbers, self.looks, self.watched,
                row((self.edit_key, 1), (self.conduct_key, 1), (self.photo_key, 1)),
                self.notice, label("Seen before", "op"), self._none, self._conduct, self._pictures,
                self._written_head, self.written, "stretch", gap=GRID,
            )
        )  # fmt: skip

    @property
    def vessel(self) -> Vessel | None:
        return self._register.vessel(self._vessel)

    def show_vessel(self, vessel: Vessel) -> None:
        self._vessel = vessel.id
        d = vessel.details
        self.name.setText(vessel.name)
        said = (
            (self.facts, facts(vessel)),
            (
                self.numbers,
                joined(
                    ", ",
                    (worded("{w} {v}", w=w, v=v) for w, v in (("MMSI", d.mmsi), ("call sign", d.callsign), ("IMO", d.imo)) if v),
                ),
            ),
            (self.looks, d.description or ""),
        )
        for where, text in said:
            where.setText(text)
            where.setVisible(bool(text))
        self.watched.setVisible(bool(d.watch))
        self._show_conduct(vessel)
        self._none.setVisible(not vessel.conduct)
        self._show_photos(vessel)
        self.written.show_rows(line_rows(self._register.lines(vessel.id)))

    def add_photo(self, path: Path) -> None:
        """Copy a picture into the register."""
        try:
            receipt: Receipt = self._register.add_photo(self._vessel, path, path.stem, self._bridge.station.author)
        except (UserError, DeviceError) as error:
            self.notice.say(str(error))
            return
        self.notice.say("Saving…")
        self._saving.wait_for([receipt])

    @property
    def conduct(self) -> tuple[str, ...]:
        """What is said of her conduct, newest first."""
        found = (item.widget() for i in range(1, self._conduct.count(), 2) if (item := self._conduct.itemAt(i)) is not None)
        return tuple(said.text() for said in found if isinstance(said, QLabel))

    def _show_conduct(self, vessel: Vessel) -> None:
        _empty(self._conduct)
        for seen in vessel.conduct[: -_CONDUCT - 1 : -1]:
            head = joined(
                ", ",
                (
                    part
                    for part in (
                        worded("{at:%d %b %Y %H:%M} UTC", at=seen.at),
                        seen.where,
                        seen.source,
                        worded("written by {by}", by=seen.by),
                    )
                    if part
                ),
            )
            self._conduct.addWidget(label(head, "sec", wrap=True))
            self._conduct.addWidget(label(seen.text, wrap=True))
        if len(vessel.conduct) > _CONDUCT:
            self._conduct.addWidget(
                label(worded("{value} earlier ones are in the register", value=len(vessel.conduct) - _CONDUCT), "sec")
            )

    def _show_photos(self, vessel: Vessel) -> None:
        _empty(self._pictures)
        for photo in reversed(vessel.photos[-_PHOTOS:]):
            shown = PhotoLabel(self._bridge.theme, _PHOTO)
            shown.setAccessibleName(tr(worded("Picture of {name}: {caption}", name=vessel.name, caption=photo.caption)))
            shown.show_file(
                self._register.photo_path(photo), worded("{caption}: the picture is gone or was changed", caption=photo.caption)
            )
            self._pictures.addWidget(shown)
            self._pictures.addWidget(label(worded("{caption}, {at:%d %b %Y}", caption=photo.caption, at=photo.at), "sec"))
        if len(vessel.photos) > _PHOTOS:
            self._pictures.addWidget(
                label(worded("{value} older pictures in the register's folder", value=len(vessel.photos) - _PHOTOS), "sec")
            )

    def _choose_photo(self) -> None:
        dialog = FileChooser(self.window(), "Picture of the vessel", "", ["Pictures (*.jpg *.jpeg *.png)"])
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda name: self.add_photo(Path(name)))
        dialog.open()


def _empty(layout: QVBoxLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            discard(old)
