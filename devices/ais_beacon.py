"""Which AIS messages are a locating device: AIS-SART, man overboard, EPIRB-AIS. The most urgent thing AIS ever says.

Any one sign is enough: the MMSI (970, 972, 974), navigational status 14, or the text of a message type 14. Nothing waits
for a second sign, and a device of which it is not known whether it is a test is active.
"""

from __future__ import annotations

import re
from typing import Final

from app.readings import Beacon

ACTIVE: Final = "active"
TEST: Final = "test"

_BY_MMSI: Final = {"970": Beacon.SART, "972": Beacon.MOB, "974": Beacon.EPIRB}
_TEXT: Final = re.compile(r"\b(SART|MOB|EPIRB)\b.*\b(ACTIVE|TEST)\b")
_STATUS_ACTIVE: Final = 14
_STATUS_TEST: Final = 15
"""For a ship "not defined", the default; a locating device says it while it is being tested."""


def beacon_of(mmsi: str, status: int | None, text: str | None) -> tuple[Beacon | None, str | None]:
    """Kind and state ("active" or "test") of a locating device, or two ``None``.

    ``status`` is the navigational status as transmitted (0..15) and ``text`` that of a message type 14; ``None`` where the
    message has no such field. A message of a known device that holds neither (its name) says nothing about its state.
    """
    kind = _BY_MMSI.get(mmsi[:3])
    if text is not None and (found := _TEXT.search(text.upper())):
        return kind or Beacon(found[1]), ACTIVE if found[2] == "ACTIVE" else TEST
    if status == _STATUS_ACTIVE:
        return kind or Beacon.SART, ACTIVE
    if kind is None:
        return None, None
    if status == _STATUS_TEST or (text is not None and "TEST" in text.upper()):
        return kind, TEST
    return kind, ACTIVE if status is not None or text is not None else None
