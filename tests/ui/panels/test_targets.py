"""Targets: one batch a frame, sorted by the model itself, the selection goes with the target."""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.units import NM
from app.watch.frame import TargetKind
from tests.ui import night
from tests.ui.panels.kit import CASE, Kit
from ui.models import TargetsModel
from ui.panels.targets import TargetsPanel
from ui.theme import Theme

AIS = TargetKind.AIS
PATROL = night.target("", TargetKind.RADAR, 152, 15.4, 290, 24.0, number=7)
NEAR = night.target("NEAR", AIS, 10, 2.0, 90, 10, mmsi="247000001")
FAR = night.target("FAR", AIS, 20, 20.0, 90, 10, mmsi="247000002")


@pytest.fixture
def model(theme: Theme) -> TargetsModel:
    return TargetsModel(theme)


@pytest.fixture
def panel(kit: Kit, qtbot: QtBot) -> TargetsPanel:
    kit.targets = (FAR, PATROL, NEAR)
    kit.step()
    made = TargetsPanel(kit.bridge)
    qtbot.addWidget(made)
    made.resize(488, 560)
    made.show()
    return made


def names(model: TargetsModel) -> list[str]:
    return [str(model.data(model.index(row, 0))) for row in range(model.rowCount())]


def cells(model: TargetsModel, row: int) -> list[str]:
    return [str(model.data(model.index(row, c))) for c in range(model.columnCount())]


def test_a_batch_is_announced_as_one_span(model: TargetsModel, qtbot: QtBot) -> None:
    model.update((FAR, NEAR))
    spans = []
    model.dataChanged.connect(lambda a, b, *_roles: spans.append((a.row(), b.row())))
    model.update((NEAR, FAR))
    model.update((NEAR, FAR, PATROL))
    model.update((NEAR,))
    assert spans == [(0, 1), (0, 2), (0, 0)]
    assert names(model) == ["NEAR"]


def test_the_nearest_is_first_and_a_dangerous_one_before_all(model: TargetsModel) -> None:
    model.update((FAR, PATROL, NEAR))
    assert names(model) == ["NEAR", "T07", "FAR"]
    model.update((replace(FAR, dangerous=True), PATROL, NEAR))
    assert names(model) == ["FAR", "NEAR", "T07"]


def test_unknown_values_are_dashes_and_stand_last_in_either_order(model: TargetsModel) -> None:
    unknown = replace(NEAR, id="A:3", name="NOBODY KNOWS", sog_mps=None, cog_deg=None, cpa_m=None, tcpa_s=None, range_m=None)
    model.update((unknown, FAR))
    speed = [name for name, *_ in model.COLUMNS].index("SOG")
    for order in (Qt.SortOrder.AscendingOrder, Qt.SortOrder.DescendingOrder):
        model.sort(speed, order)
        assert names(model)[-1] == "NOBODY KNOWS"
    assert cells(model, 1)[2:7] == ["–"] * 5


def test_stale_lost_and_dangerous_are_words_and_shapes_not_only_colours(model: TargetsModel, theme: Theme) -> None:
    model.update((replace(NEAR, dangerous=True, cpa_m=0.3 * NM, tcpa_s=360.0), replace(FAR, lost=True, age_s=480.0)))
    assert cells(model, 0)[5:] == ["0.30", "6:00", "danger"]
    assert cells(model, 1)[7] == "lost 8 min"
    for row in (0, 1):
        assert model.data(model.index(row, 0), Qt.ItemDataRole.DecorationRole) is not None
    assert model.data(model.index(1, 2), Qt.ItemDataRole.FontRole).strikeOut()
    assert model.data(model.index(1, 2), Qt.ItemDataRole.ForegroundRole) == theme.colour("text3")


def test_the_selection_goes_with_the_target_and_not_with_the_row(kit: Kit, panel: TargetsPanel) -> None:
    panel.select(FAR.id)
    assert panel.table.selectionModel().selectedRows()[0].row() == 2
    kit.targets = (replace(FAR, range_m=1.0 * NM), PATROL, NEAR)
    kit.step()
    panel.refresh()
    assert panel.table.selectionModel().selectedRows()[0].row() == 0
    assert panel.detail.title.text() == "FAR"
    kit.targets = (NEAR,)
    kit.step()
    panel.refresh()
    assert panel.table.selectionModel().selectedRows() == []
    assert panel.detail.isHidden()


def test_two_clicks_make_a_target_an_actor_of_the_case(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    kit.open_case()
    row = panel.model.row_of(PATROL.id)
    area = panel.table.visualRect(panel.model.index(row, 0))
    qtbot.mouseClick(panel.table.viewport(), Qt.MouseButton.LeftButton, pos=area.center())
    qtbot.mouseClick(panel.detail.save_key, Qt.MouseButton.LeftButton)
    kit.step(times=2)
    (actor,) = kit.state.cases[CASE].actors
    assert (actor.name, actor.target) == ("T07", PATROL.id)
    assert kit.bridge.selection == PATROL.id


def test_an_actor_gets_the_name_that_was_typed(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    kit.open_case()
    panel.select(PATROL.id)
    qtbot.keyClicks(panel.detail.name, "patrol boat?")
    kit.step()
    panel.refresh()
    panel.detail.save_key.click()
    kit.step(times=2)
    assert kit.state.cases[CASE].actors[0].name == "patrol boat?"


def test_without_a_case_there_is_nothing_to_log_it_to(panel: TargetsPanel) -> None:
    panel.select(NEAR.id)
    assert not panel.detail.save_key.isEnabled()


def test_it_follows_at_two_hertz_and_does_nothing_while_hidden(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    taken: list[int] = []
    panel.model.dataChanged.connect(lambda *_: taken.append(1))
    panel.refresh()
    taken.clear()
    kit.step(times=5)
    assert taken == []

    def stepped() -> bool:
        kit.step()
        return bool(taken)

    qtbot.waitUntil(stepped, timeout=5000)
    kit.step(times=3)
    assert len(taken) == 1
    panel.hide()
    taken.clear()
    qtbot.wait(460)
    kit.step(times=3)
    assert taken == []


def test_five_thousand_targets_fit_into_a_frame(model: TargetsModel) -> None:
    batch = tuple(replace(NEAR, id=f"A:{i}", name=f"SHIP {i}", range_m=i * 37.0 % 40_000) for i in range(5000))
    model.update(batch)
    start = perf_counter()
    model.update(batch)
    assert perf_counter() - start < 0.1


def test_a_target_whose_case_was_closed_is_not_logged_to_it(kit: Kit, panel: TargetsPanel) -> None:
    from app.rescue.entries import CaseClosed

    kit.open_case()
    panel.select(PATROL.id)
    kit.write(CaseClosed(outcome="closed"))
    panel.refresh()
    assert not panel.detail.save_key.isEnabled()


@pytest.mark.parametrize(
    ("key", "kind"), [(Qt.Key.Key_C, "case.opened"), (Qt.Key.Key_P, "case.position"), (Qt.Key.Key_A, "case.actor")]
)
def test_letters_in_the_table_put_the_chosen_target_into_a_case(
    kit: Kit, panel: TargetsPanel, qtbot: QtBot, key: Qt.Key, kind: str
) -> None:
    kit.open_case()
    panel.select(PATROL.id)
    before = len(kit.kinds())
    qtbot.keyClick(panel.table, key)
    kit.step(times=2)
    assert kit.kinds()[before] == kind
    assert kit.kinds()[-1] == "case.track"
    assert panel.undo.isVisible()
    written = len(kit.kinds())
    panel.undo.undo_key.click()
    kit.step(times=2)
    assert kit.kinds()[written:] == ["entry.void"] * (written - before)


def test_letters_do_nothing_while_no_target_is_chosen(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    kit.open_case()
    before = kit.kinds()
    for key in (Qt.Key.Key_C, Qt.Key.Key_P, Qt.Key.Key_A):
        qtbot.keyClick(panel.table, key)
    assert kit.kinds() == before


def test_an_actor_is_not_logged_twice_but_may_get_another_name(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    kit.open_case()
    panel.select(PATROL.id)
    panel.detail.save_key.click()
    kit.step(times=2)
    panel.refresh()
    assert not panel.detail.save_key.isEnabled()
    qtbot.keyClicks(panel.detail.name, "patrol boat 654")
    assert panel.detail.save_key.isEnabled()


def test_new_case_and_position_are_a_click_each(kit: Kit, panel: TargetsPanel) -> None:
    kit.open_case()
    panel.select(PATROL.id)
    assert panel.detail.position_key.text() == f"Position of {CASE}"
    panel.detail.position_key.click()
    kit.step(times=2)
    assert [p.position for p in kit.state.cases[CASE].positions][-1] == PATROL.position
    panel.detail.case_key.click()
    kit.step(times=2)
    assert len(kit.state.cases) == 2
    assert kit.bridge.selection in kit.state.cases


ECHO = replace(night.target("", TargetKind.RADAR, 10, 2.0, 92, 9.6, number=4), merged_into=NEAR.id)
BOTH = replace(NEAR, merged=(ECHO.id,))


def test_a_ship_of_two_sources_is_one_row_and_both_stand_side_by_side(kit: Kit, panel: TargetsPanel) -> None:
    kit.targets = (BOTH, ECHO, FAR, PATROL)
    kit.step()
    panel.refresh()
    assert names(panel.model) == ["NEAR", "T07", "FAR"]
    tips = [panel.model.data(panel.model.index(r, 0), Qt.ItemDataRole.ToolTipRole) for r in range(3)]
    assert tips == ["NEAR: AIS and radar", "T07: radar", "FAR: AIS"]
    panel.select(NEAR.id)
    lines = [[cell.text() for cell in cells] for cells in panel.detail.sources.cells]
    assert lines[0][0] == "AIS"
    assert lines[1][:3] == ["RADAR 1 T04", "010°  2.0 NM", "092°  9.6 kn"]
    assert lines[2][:3] == ["Difference", "0 m", "2°  0.4 kn"]
    panel.select(FAR.id)
    assert panel.detail.sources.isHidden()


def test_whoever_chose_the_echo_has_chosen_the_ship(kit: Kit, panel: TargetsPanel) -> None:
    kit.targets = (BOTH, ECHO)
    kit.step()
    panel.refresh()
    panel.select(ECHO.id)
    assert panel.detail.title.text() == "NEAR"


def test_each_filter_shows_its_own(kit: Kit, panel: TargetsPanel) -> None:
    kit.open_case()
    kit.targets = (replace(BOTH, dangerous=True), ECHO, FAR, PATROL)
    kit.step()
    panel.select(PATROL.id)
    panel.detail.save_key.click()
    kit.step(times=2)
    panel.bridge.select(None)
    shown = {}
    for i in range(4):
        panel.filter.key(i).click()
        shown[panel.filter.key(i).text()] = [t.split()[0] for t in names(panel.model)]
    assert shown == {"All": ["NEAR", "T07", "FAR"], "Danger": ["NEAR"], "No AIS": ["T07"], "Chosen": ["T07"]}


def test_the_name_that_an_officer_gave_goes_with_the_ship_to_another_number(kit: Kit, panel: TargetsPanel, qtbot: QtBot) -> None:
    """The radar's number changes, the id does not; and where it was another one for a moment, that is known too."""
    kit.open_case()
    panel.select(PATROL.id)
    qtbot.keyClicks(panel.detail.name, "patrol boat 658")
    panel.detail.save_key.click()
    kit.step(times=2)
    held = ((7, night.MONO - 600.0, True), (12, night.MONO - 60.0, True))
    kit.targets = (replace(PATROL, number=12, held=held), NEAR)
    kit.step()
    panel.refresh()
    assert "patrol boat 658 T12" in names(panel.model)
    panel.select(PATROL.id)
    assert panel.detail.title.text() == "patrol boat 658 T12"
    assert panel.detail.story.text().startswith("Held since 02:")
    assert panel.detail.story.text().endswith("as T12.")
    assert not panel.detail.save_key.isEnabled(), "she is an actor already"
    kit.targets = (replace(PATROL, id="R:RADAR 1:3:1", number=3, merged=(PATROL.id,)), NEAR)
    kit.step()
    panel.refresh()
    assert "patrol boat 658 T03" in names(panel.model)
