"""Step 2 of the export wizard: what goes in, where it is put, whether it fits, and all of that once more in plain words."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QWidget

from app.errors import UserError
from app.export.audience import Audience, no_position_typed
from app.export.bag_making import LOG_KEEPS
from app.export.order import Order
from app.media.store import megabytes
from app.worded import worded, worded_count
from ui.bridge import Bridge
from ui.export_master import MasterRelease
from ui.export_places import Place, free_bytes, same_disk, size_of_files, sticks
from ui.export_words import Contents, contents, may_go, needs_master, preview, room, where_words
from ui.file_chooser import FileChooser
from ui.language import tr
from ui.parts import Choices, Ticks, discard, field, line_edit, scrolled
from ui.tokens import GRID
from ui.widgets import Segmented, column, frame, label, row, set_cls

_HERE, _OTHER = "here", "other"
_WHY: Final = {
    "own": "own archive",
    "lawyers": "evidence for the lawyers",
    "flag": "report to the flag State",
    "rcc": "how the rescue went",
    "public": "publication",
}
"""What it is for if nobody types anything else."""


class WhatPage(QWidget):
    """``open(audience)`` first. ``changed`` with every change of the order."""

    changed = Signal()

    def __init__(self, bridge: Bridge) -> None:
        super().__init__()
        self._bridge = bridge
        self._audience: Audience | None = None
        self._recipient = ""
        self._places: dict[str, Place] = {}
        self._log_bytes = self._raw_bytes = 0
        self.purpose = line_edit(name="What it is for")
        self.purpose.textChanged.connect(self._on_change)
        if bridge.keeper is not None:
            bridge.keeper.adopt(self.purpose, "export/purpose")
        self.cases = Ticks({}, 3)
        self._cases_head = label("Cases", "sec")
        self._cases_place = column(self.cases)
        self.media, self.raw = Segmented.of_words(("With media", "Without")), Segmented.of_words(("With raw sentences", "Without"))
        self.form = Segmented.of_words(("A folder", "One file (zip)"))
        for each in (self.media, self.raw, self.form):
            each.choose(0)
            each.chosen.connect(self._on_change)
        self.media_said, self.raw_said = label("", "sec"), label("", "sec")
        self._media_row, self._raw_row = QWidget(), QWidget()
        self._media_row.setLayout(column(self.media_said, self.media, gap=2))
        self._raw_row.setLayout(column(self.raw_said, self.raw, gap=2))
        self.where = Choices({}, 2)
        self._where_place = column(self.where)
        self.folder_said = label("", "sec", wrap=True)
        self.release = MasterRelease(bridge)
        self.release.changed.connect(self._on_change)
        inside = QWidget()
        inside.setLayout(
            column(
                self.release,
                field("What it is for, as it will be written down", self.purpose),
                self._cases_head, self._cases_place,
                row((self._media_row, 1), (self._raw_row, 1), gap=2 * GRID),
                label("Where to", "sec"), self._where_place, self.folder_said,
                label("As", "sec"), self.form, "stretch", margin=(0, 0, 4, 0), gap=GRID,
            )
        )  # fmt: skip
        self.said, self.room = label("", "", wrap=True), label("", "word", wrap=True)
        preview_ = QWidget()
        preview_.setLayout(column(label("What goes in", "op"), self.said, "stretch", margin=(0, 0, 4, 0)))
        side: QFrame = frame("card", column((scrolled(preview_), 1), self.room, margin=12))
        side.setFixedWidth(360)
        self.setLayout(row((scrolled(inside), 1), side, gap=2 * GRID))
        self._folder: Path | None = None

    def open(self, audience: Audience, recipient: str) -> None:
        """Show what can be chosen for an audience; what was chosen before for the same one stays."""
        if self._audience is None or audience.id != self._audience.id:
            if self._audience is not None:  # what was chosen for somebody else is not carried over
                self.purpose.setText("")
                self.cases.choose(())
            self._audience = audience
            self.purpose.setPlaceholderText(tr(_WHY.get(audience.id, audience.title)))
        self._recipient = recipient
        mission = self._bridge.station.mission_folder
        self._log_bytes = size_of_files(mission, "mission.db*")
        self._raw_bytes = size_of_files(mission, "recording*.db*")
        self._offer_cases(audience)
        self._offer_places()
        self._media_row.setVisible(audience.media)
        self._raw_row.setVisible(audience.raw)
        size = sum(item.size for item in self._bridge.state.media.values())
        self.media_said.setText(
            worded_count(
                len(self._bridge.state.media), "1 original, {megabytes}", "{n:,} originals, {megabytes}", megabytes=megabytes(size)
            )
        )
        self.raw_said.setText(worded("Every sentence that was heard, about {megabytes}", megabytes=megabytes(self._raw_bytes)))
        decision = self._bridge.station.desk.may_export(recipient, audience.labels)
        self.release.ask(decision.sentence if needs_master(decision) else "")
        self.show_order()

    @property
    def order(self) -> Order:
        """What is ordered as it stands now."""
        audience = self._audience
        assert audience is not None
        return Order(
            audience=audience.id,
            purpose=self.purpose.text().strip() or self.purpose.placeholderText(),
            recipient=self._recipient if audience.asks_recipient or self._recipient != audience.recipient else "",
            cases=self.cases.values,
            media=audience.media and self.media.index == 0,
            raw=audience.raw and self.raw.index == 0,
            zipped=self.form.index == 1,
        )

    @property
    def master(self) -> tuple[str, str] | None:
        """Name and reason of the master who releases it, ``None`` where nobody has to."""
        return self.release.act if self.release.isVisibleTo(self) else None

    @property
    def folder(self) -> Path | None:
        """Where it is put; ``None`` = the mission's own folder for exports."""
        return self._folder

    @property
    def problem(self) -> str:
        """Why it cannot be made as it stands, "" if it can."""
        audience = self._audience
        if audience is None:
            return "Choose for whom it is"
        if audience.chosen_cases_only and not self.cases.values:
            return "Choose the cases that it is about"
        try:
            no_position_typed(self.order)
        except UserError as error:
            return str(error)
        decision = self._bridge.station.desk.may_export(self._recipient, audience.labels, self.order.purpose)
        if not may_go(decision):
            return worded("Not for this purpose: {sentence}", sentence=decision.sentence)
        if needs_master(decision) and not self.release.filled:
            return "Held until the master releases it: name and reason"
        fits, words = self._room()
        return "" if fits else words

    @property
    def contents(self) -> Contents:
        assert self._audience is not None
        return contents(self.order, self._audience, self._bridge.state, self._log_bytes, self._raw_bytes)

    def take(self, order: Order) -> None:
        """Show an order that was given before."""
        self.purpose.setText(order.purpose)
        self.cases.choose(order.cases)
        self.media.choose(0 if order.media else 1)
        self.raw.choose(0 if order.raw else 1)
        self.form.choose(1 if order.zipped else 0)
        self._on_change()

    def show_order(self) -> None:
        """The preview in plain words, and whether it fits."""
        if self._audience is None:
            return
        self.said.setText(preview(self.order, self._audience, self.contents))
        fits, words = self._room()
        self.room.setText(words)
        set_cls(self.room, "word" if fits else "notice")
        self.folder_said.setText(where_words(self._folder or self._bridge.station.archive.folder))

    # -- inside

    def _room(self) -> tuple[bool, str]:
        mission = self._bridge.station.mission_folder
        folder = self._folder or self._bridge.station.archive.folder
        return room(self.contents, free_bytes(folder), LOG_KEEPS if same_disk(folder, mission) else 0)

    def _on_change(self, _what: object = None) -> None:
        self.show_order()
        self.changed.emit()

    def _offer_cases(self, audience: Audience) -> None:
        words = {case.id: case.number for case in reversed(list(self._bridge.state.cases.values()))}
        chosen = self.cases.values
        fresh = Ticks(words, 3)
        fresh.choose(tuple(each for each in chosen if each in words))
        self._cases_place.replaceWidget(self.cases, fresh)
        discard(self.cases)
        self.cases = fresh
        fresh.changed.connect(self._on_change)
        must = audience.chosen_cases_only
        self._cases_head.setText("Cases that it is about" if must else "Cases that it is about: none chosen = all")
        for each in (fresh, self._cases_head):
            each.setVisible(bool(words) and audience.id != "public")

    def _offer_places(self) -> None:
        chosen = self.where.value or _HERE
        self._places = {_HERE: Place(None, "With the mission")}
        self._places |= {str(place.folder): place for place in sticks()}
        if self._folder is not None and str(self._folder) not in self._places:
            self._places[str(self._folder)] = Place(self._folder, self._folder.name or str(self._folder))
        fresh = Choices({key: place.name for key, place in self._places.items()} | {_OTHER: "Another folder…"}, 3)
        self._where_place.replaceWidget(self.where, fresh)
        discard(self.where)
        self.where = fresh
        fresh.choose(chosen if chosen in self._places else _HERE)
        self._folder = self._places[fresh.value].folder
        fresh.changed.connect(self._on_where)

    def _on_where(self, key: str) -> None:
        if key == _OTHER:
            self.where.choose(str(self._folder) if self._folder is not None else _HERE)
            self._ask_folder()
            return
        self._folder = self._places[key].folder
        self._on_change()

    def _ask_folder(self) -> None:
        dialog = FileChooser(self.window(), "Where to put the export", folder=True)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.filesSelected.connect(lambda names: self.put_into(Path(names[0])))
        dialog.open()

    def put_into(self, folder: Path) -> None:
        """Another folder than those that are offered."""
        self._folder = folder
        self._offer_places()
        self.where.choose(str(folder))
        self._folder = folder
        self._on_change()
