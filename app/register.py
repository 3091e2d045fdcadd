"""The ship's register of vessels: names, numbers, hull marks, pictures and conduct seen before, kept across missions.

It is a journal of its own, so nothing in it is ever deleted and each line has its author. Main thread only.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from app.clock import Clock
from app.entry import ShipState, new_id
from app.errors import DeviceError, UserError
from app.ports import Journal, Receipt
from app.rescue.entries import EntryVoid, Payload, VesselConduct, VesselNoted, VesselPhoto
from app.rescue.line import Line
from app.rescue.logbook import Logbook
from app.rescue.state import Photo, Vessel
from app.wholefile import private_folder, read_small, write_whole

MOST_PHOTO_BYTES: Final = 25_000_000
_SIGNS: Final = ((b"\xff\xd8\xff", ".jpg"), (b"\x89PNG\r\n\x1a\n", ".png"))


@dataclass(frozen=True, slots=True)
class Match:
    """A vessel of the register that a target may be. ``sure``: by MMSI; by name alone it may be another one."""

    vessel: Vessel
    sure: bool


class Register:
    """``folder`` holds the journal and the pictures. ``author`` gives the officer on watch ("" = nobody signed on)."""

    def __init__(
        self,
        journal: Journal,
        clock: Clock,
        folder: Path,
        ship_state: Callable[[datetime | None], ShipState | None] = lambda _moment: None,
    ) -> None:
        self._journal = journal
        self._photos = folder / "photos"
        self.logbook = Logbook(journal, clock, ship_state)
        self._by_mmsi: dict[str, Vessel] = {}
        self._by_name: dict[str, list[Vessel]] = {}
        self._index()

    @property
    def vessels(self) -> tuple[Vessel, ...]:
        """All vessels by name."""
        return tuple(sorted(self.logbook.state.vessels.values(), key=lambda v: (v.name.casefold(), v.id)))

    def vessel(self, vessel_id: str) -> Vessel | None:
        return self.logbook.state.vessels.get(vessel_id)

    def poll(self) -> bool:
        """Take over what reached the disk; says whether anything did."""
        news = bool(self.logbook.poll())
        if news:
            self._index()
        return news

    def match(self, mmsi: str | None, name: str | None) -> Match | None:
        """The vessel with this MMSI, else one of this name that has no other MMSI in the register."""
        if mmsi and (found := self._by_mmsi.get(mmsi)) is not None:
            return Match(found, True)
        alike = self._by_name.get(_plain(name), ()) if name else ()
        return next((Match(v, False) for v in alike if not mmsi or v.details.mmsi in (None, mmsi)), None)

    def write(
        self, payload: VesselNoted | VesselConduct, vessel_id: str | None, author: str, *, happened: datetime | None = None
    ) -> tuple[str, Receipt]:
        """Write about a vessel; ``None`` begins a new one. Returns her id. Raises UserError, DeviceError."""
        if vessel_id is None:
            if not isinstance(payload, VesselNoted) or not payload.name:
                raise UserError("A new vessel needs a name, e.g. “grey patrol boat, 654”")
            vessel_id = new_id()
        self._one_mmsi_one_vessel(payload, vessel_id)
        return vessel_id, self.logbook.write(payload, subject=vessel_id, author=author, happened=happened)

    def correct(self, line: Line, payload: Payload, author: str, *, happened: datetime | None = None) -> Receipt:
        """Give a line of the register a new wording; the old one stays beside it. Raises UserError, DeviceError."""
        self._one_mmsi_one_vessel(payload, line.subject)
        return self.logbook.write(payload, corrects=line.id, author=author, happened=happened)

    def strike_out(self, line: Line, reason: str, author: str) -> Receipt:
        """Strike a line of the register out. It stays, with the reason. Raises UserError, DeviceError."""
        if not reason.strip():
            raise UserError("Say why the entry is struck out")
        return self.logbook.write(EntryVoid(reason=reason.strip()), corrects=line.id, author=author)

    def add_photo(self, vessel_id: str, path: Path, caption: str, author: str) -> Receipt:
        """Copy a picture into the register, by its hash, and write it down. Raises UserError, DeviceError."""
        data, suffix = _read_picture(path)
        sha256 = hashlib.sha256(data).hexdigest()
        self._store(self._photos / f"{sha256}{suffix}", data)
        payload = VesselPhoto(sha256=sha256, suffix=suffix, caption=caption.strip())
        return self.logbook.write(payload, subject=vessel_id, author=author)

    def photo_path(self, photo: Photo) -> Path | None:
        """The picture's file; ``None`` where it is gone or is not what it was."""
        path = self._photos / f"{photo.sha256}{photo.suffix}"
        try:
            if hashlib.sha256(read_small(path, MOST_PHOTO_BYTES)).hexdigest() != photo.sha256:
                return None
        except OSError:
            return None
        return path

    def lines(self, vessel_id: str) -> tuple[Line, ...]:
        """Everything that was written about her, oldest first, what was struck out too."""
        return tuple(line for line in self.logbook.state.lines if line.subject == vessel_id)

    def close(self) -> None:
        self._journal.close()

    def _one_mmsi_one_vessel(self, payload: Payload, vessel_id: str | None) -> None:
        if isinstance(payload, VesselNoted) and payload.mmsi:
            other = self._by_mmsi.get(payload.mmsi)
            if other is not None and other.id != vessel_id:
                raise UserError(f"MMSI {payload.mmsi} is in the register already: {other.name}")

    def _index(self) -> None:
        """Of several that are alike (two stations wrote at the same time, a name that many have) those watched for come first."""
        vessels = sorted(self.logbook.state.vessels.values(), key=lambda v: (not v.details.watch, v.id))
        self._by_mmsi, self._by_name = {}, {}
        for vessel in vessels:
            if vessel.details.mmsi:
                self._by_mmsi.setdefault(vessel.details.mmsi, vessel)
            if vessel.details.name:
                self._by_name.setdefault(_plain(vessel.details.name), []).append(vessel)

    def _store(self, path: Path, data: bytes) -> None:
        if path.exists():
            return
        try:
            private_folder(self._photos)
            write_whole(path, data)
        except OSError as error:
            raise DeviceError(f"The picture cannot be kept: {error.strerror or error}") from error


def _read_picture(path: Path) -> tuple[bytes, str]:
    try:
        if path.stat().st_size > MOST_PHOTO_BYTES:
            raise UserError(f"{path.name} is larger than {MOST_PHOTO_BYTES // 1_000_000} MB. Choose a smaller picture")
        data = read_small(path, MOST_PHOTO_BYTES)
    except OSError as error:
        raise UserError(f"{path.name} cannot be read: {error.strerror or error}") from error
    suffix = next((suffix for sign, suffix in _SIGNS if data.startswith(sign)), None)
    if suffix is None:
        raise UserError(f"{path.name} is no JPEG or PNG picture. Choose one of these")
    return data, suffix


def _plain(name: str) -> str:
    return " ".join(name.casefold().split())
