"""Which form of the card corrects which entry."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseCoordination,
    CaseDrift,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    CaseWeather,
    Payload,
)
from ui.panels.case_actor import ActorSheet
from ui.panels.case_end import CloseSheet
from ui.panels.case_motion import DriftSheet
from ui.panels.case_people import PobSheet
from ui.panels.case_scene import CoordinationSheet, WeatherSheet
from ui.panels.case_sheet import CaseSheet
from ui.panels.case_sheets import PhaseSheet, PositionSheet

CORRECTED: Final[dict[type[Payload], Callable[..., CaseSheet]]] = {
    CasePosition: PositionSheet,
    CasePob: PobSheet,
    CasePhase: PhaseSheet,
    CaseActor: ActorSheet,
    CaseWeather: WeatherSheet,
    CaseCoordination: CoordinationSheet,
    CaseDrift: DriftSheet,
    CaseClosed: CloseSheet,
    CaseReopened: CloseSheet,
}
"""Forms of their own for what is entered on the card, in the units of the bridge; the rest is corrected as the log does."""
