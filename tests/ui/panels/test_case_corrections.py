"""Every kind of entry of a case is corrected and struck out from where it is shown, and nothing else changes with it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.rescue.entries import (
    CaseActor,
    CaseClosed,
    CaseCoordination,
    CaseDrift,
    CaseEvent,
    CaseEventKind,
    CasePhase,
    CasePob,
    CasePosition,
    CaseReopened,
    CaseWeather,
    Category,
    Payload,
    Phase,
    PobKind,
)
from app.rescue.state import Case
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.panels.cases import CasesPanel
from ui.panels.rows_view import RowsView


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> CasesPanel:
    made = CasesPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 557)
    made.show()
    kit.open_case()
    return made


def case(kit: Kit) -> Case:
    return kit.state.cases[CASE]


def words(view: RowsView) -> list[str]:
    return [row.words.replace("\n", " ") for row in view.rows]


def said(widget: QWidget) -> str:
    return "\n".join(each.text() for each in widget.findChildren(QLabel) if each.isVisibleTo(widget))


CHANGED: list[tuple[Payload, str]] = [
    (CasePosition(lat=33.0512345, lon=12.3854321, source="Seabird", accuracy_m=333.3, at=night.ago(50)), "position"),
    (CasePob(pob_kind=PobKind.ESTIMATED, total=85, about=True, by_category={Category.MAN: 60, Category.WOMAN: 5}), "pob"),
    (CasePhase(phase=Phase.ALERT, factors=("request", "weather"), observer="2/O", decider="Master", note="seas rising"), "phase"),
    (CaseActor(name="patrol boat?", target=night.PATROL, mmsi="650123456", arpa=7, hull_marks="658", note="black hull"), "actor"),
    (CaseActor(name="old entry", actor_type="ngo"), "actor of an older version"),
    (CaseWeather(wind_from_deg=312.7, wind_mps=7.123, sea_state=4, swell_m=1.25, visibility_m=14816.7, air_c=18.4), "weather"),
    (CaseCoordination(role="osc", name="Ocean Viking", note="by VHF"), "coordination"),
    (CaseCoordination(role="rcc"), "nobody leads"),
    (CaseDrift(set_deg=139.96, drift_mps=0.5678, source="seen"), "drift"),
    (CaseDrift(source="lost sight"), "drift not known"),
    (CaseEvent(event=CaseEventKind.SIGHTED, note="by the bosun"), "step"),
    (CaseClosed(outcome="pullback", where="Zawiya", note="before we came"), "closing"),
    (CaseReopened(reason="second boat"), "reopening"),
]


@pytest.mark.parametrize(("payload", "what"), CHANGED, ids=[what for _, what in CHANGED])
def test_a_correction_in_which_nothing_is_changed_writes_nothing(kit: Kit, panel: CasesPanel, payload: Payload, what: str) -> None:
    """Whatever the fields round (degrees-minutes, knots, miles): what was not touched stays to the last digit."""
    if isinstance(payload, CaseReopened):
        kit.write(CaseClosed(outcome="closed"))
    entry = kit.write(payload)
    kit.step(3600)
    before = len(kit.kinds())
    panel.correct(entry)
    sheet = panel.page
    sheet.submit()
    kit.step(times=2)
    assert "Nothing was changed" in said(sheet), what
    assert len(kit.kinds()) == before, what


@pytest.mark.parametrize(("payload", "what"), CHANGED, ids=[what for _, what in CHANGED])
def test_every_kind_is_struck_out_from_where_it_is_shown_with_a_reason(
    kit: Kit, panel: CasesPanel, qtbot: QtBot, payload: Payload, what: str
) -> None:
    if isinstance(payload, CaseReopened):
        kit.write(CaseClosed(outcome="closed"))
    entry = kit.write(payload)
    panel.correct(entry)
    sheet = panel.page
    strike = sheet._strike
    strike.key.click()
    assert "why" in said(sheet)
    before = len(kit.kinds())
    qtbot.keyClicks(strike.reason, "wrong boat")
    qtbot.keyClick(strike.reason, Qt.Key.Key_Return)
    kit.step(times=2)
    assert kit.kinds()[before:] == ["entry.void"], what  # and Enter saved nothing else
    line = kit.station.logbook.line(entry)
    assert line is not None
    assert line.void_reason == "wrong boat"
