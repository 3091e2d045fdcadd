"""What fills the main window, one after the other, and the dialogs that it opens."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

from tests.ui.gallery.own_charts import charts_page, mark_form
from tests.ui.gallery.pages import ITS_OWN, Pages
from tests.ui.panels.kit import CASE
from ui.alertrows import AlertRow
from ui.bridge import Bridge
from ui.dialogs import DistressCard
from ui.guard import GuardZones
from ui.handover import SignOn
from ui.keymap_page import KeymapPage
from ui.panels.cases import CasesPanel
from ui.panels.comms import CommsPanel
from ui.window import MainWindow
from ui.would_go import WouldGo

DIALOGS: Mapping[str, Callable[[Bridge, QWidget], QDialog]] = {
    "distress card": DistressCard,
    "sign on": SignOn,
    "keys": KeymapPage,
    "guard zones": GuardZones,
    "would go": WouldGo,
    "own charts": charts_page,
    "mark": mark_form,
    "message": lambda _bridge, parent: QMessageBox(QMessageBox.Icon.NoIcon, "title", "text", parent=parent),
}


def states(window: MainWindow) -> dict[str, Callable[[], object]]:
    """What can fill the window, one after the other."""
    return {
        "bridge": window.show_bridge,
        "incident": lambda: window.act("incident"),
        "incident over": lambda: (window.incident.hide(), window.undo_bar.forget()),
        "light": window.light.switch,
        "light over": window.light.shut,
        "alerts": window.show_alert_list,
        "mute": lambda: next(r for r in window.alert_list.rows if isinstance(r, AlertRow)).mute_key.click(),
        "sounds": window.alert_list.sound_key.click,
        "alerts over": window.alert_list.hide_list,
        "devices": window.show_devices,
        "policy": window.show_policy,
        "tally": lambda: window.act("count"),
        "bridge again": window.show_bridge,
        "undocked": window.arrangement.undock,
        "panel window": lambda: None,
        "docked": window.arrangement.dock,
    }


def of_the_window(window: MainWindow) -> Pages:
    """The whole window in each state, with each of its panels, and with what lies over the chart."""
    ways: dict[str, Callable[[], object]] = {
        "cases": lambda: _cases(window).show_case(CASE),
        "search plan": lambda: (_cases(window).show_case(CASE), _cases(window).show_search("legs")),
        "compose refused": lambda: _compose(window),
        "told": lambda: (window.panel.show_tab("Comms"), _comms(window).show_told()),
    }
    for title in ("People", "Comms", "Log", "Targets"):
        ways[title.lower()] = partial(_home, window, title)
    ways |= states(window)
    for left in ("incident over", "light over", "alerts over", "bridge again", "docked", "panel window"):
        ways[left] = partial(_quietly, ways[left])
    return {f"window, {name}": (window, ITS_OWN, go) for name, go in ways.items()}


def of_dialogs(window: MainWindow) -> Pages:
    """Each dialog over the window, as large as it opens."""
    return {f"dialog, {name}": (make(window.bridge, window), ITS_OWN, lambda: None) for name, make in DIALOGS.items()}


def _quietly(go: Callable[[], object]) -> None:
    go()


def _home(window: MainWindow, title: str) -> None:
    window.show_bridge()
    window.panel.show_tab(title).go_home()  # type: ignore[attr-defined]  # each is a PagedPanel


def _cases(window: MainWindow) -> CasesPanel:
    panel = window.panel.show_tab("Cases")
    assert isinstance(panel, CasesPanel)
    return panel


def _comms(window: MainWindow) -> CommsPanel:
    panel = window.panel.show_tab("Comms")
    assert isinstance(panel, CommsPanel)
    return panel


def _compose(window: MainWindow) -> None:
    from tests.ui.gallery.messages import TRIPOLI

    comms = _comms(window)
    comms.compose_for(CASE)
    comms.compose.recipients.add(TRIPOLI)
