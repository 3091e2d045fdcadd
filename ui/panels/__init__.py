"""The work side of the window: one panel per tab, in the order of the tabs."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from ui.bridge import Bridge
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.panels.log import LogPanel
from ui.panels.people import PeoplePanel
from ui.panels.targets import TargetsPanel


def make_panels(bridge: Bridge) -> list[tuple[str, QWidget]]:
    """Cases, People, Comms, Log and Targets, each tied to ``bridge``."""
    return [
        ("Cases", CasesPanel(bridge)),
        ("People", PeoplePanel(bridge)),
        ("Comms", CommsPanel(bridge)),
        ("Log", LogPanel(bridge)),
        ("Targets", TargetsPanel(bridge)),
    ]
