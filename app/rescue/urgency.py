"""Which case comes first: one key to sort by, from what the log says and how long own ship needs to get there.

Open before closed. Among open ones: people in the water or a boat going under, then the phase, then people who need a
doctor, then how soon own ship is there, then the newest. The order is the same for everybody who looks at the list.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Final

from app.rescue.entries import Phase
from app.rescue.state import Case

SINKING: Final = ("people_in_water", "capsized", "taking_water", "deflating")
"""Details of the boat that leave minutes."""

PHASE_RANK: Final[Mapping[Phase | None, int]] = {Phase.DISTRESS: 0, Phase.ALERT: 1, Phase.UNCERTAINTY: 2, None: 3}
MEDICAL: Final = "medical"
"""The factor of the assessment: persons in urgent need of medical help."""

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)

CaseOrder = tuple[bool, bool, int, bool, float, float, str]


def going_under(case: Case) -> bool:
    """People in the water, or a boat that does not carry them much longer."""
    return any(getattr(case.details, name) is True for name in SINKING)


def case_order(case: Case, eta_s: float | None) -> CaseOrder:
    """The key to sort cases by, the most urgent first. ``eta_s``: seconds until own ship is there, ``None`` = not known
    (after all that are known)."""
    newest = case.opened if case.open or case.closed is None else case.closed
    age = -(newest - _EPOCH).total_seconds()
    if not case.open:
        return True, False, 0, False, 0.0, age, case.id
    eta = eta_s // 60 if eta_s is not None else math.inf  # whole minutes: two rows do not change places every second
    return False, not going_under(case), PHASE_RANK[case.phase], MEDICAL not in case.factors, eta, age, case.id
