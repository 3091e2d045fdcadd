"""What can be written into the register of vessels. The entry's subject is the vessel's id in the register."""

from __future__ import annotations

from datetime import datetime
from typing import ClassVar

from pydantic import Field

from app.rescue.payload import Payload


class VesselNoted(Payload):
    """What is known of a vessel. Only fields that are set (not ``None``) change; each change is its own entry.

    ``watch``: say so when she comes into the picture.
    """

    kind: ClassVar[str] = "vessel.noted"
    name: str | None = Field(default=None, min_length=1)
    mmsi: str | None = Field(default=None, pattern=r"^\d{9}$")
    callsign: str | None = None
    imo: str | None = None
    vessel_type: str | None = None
    operator: str | None = None
    flag: str | None = None
    hull_marks: str | None = None
    description: str | None = None
    watch: bool | None = None


class VesselConduct(Payload):
    """What she was seen doing. When: the entry's own time; ``where`` in words; ``source``: who saw it."""

    kind: ClassVar[str] = "vessel.conduct"
    text: str = Field(min_length=1)
    where: str = ""
    source: str = ""
    case: str | None = None


class VesselPhoto(Payload):
    """A picture of her: the file's hash, which is also its name in the register's folder."""

    kind: ClassVar[str] = "vessel.photo"
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    suffix: str = Field(pattern=r"^\.[a-z0-9]{1,5}$")
    caption: str = ""
    taken: datetime | None = None
