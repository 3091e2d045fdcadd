"""Every alert of the list, from the bytes of a device to the bar: raised, silenced, acknowledged in the list, and over.

One watch on one bridge goes through all scenes; between two of them it is a quiet night again, with nothing left of the last.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from fnmatch import fnmatchcase

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.errors import UserError
from app.watch.alerts import DISTRESS, flashes
from app.watch.frame import AlertState, Priority
from tests.conftest import ROOT
from tests.ui.alert_scenes import SCENES, Scene
from tests.ui.alert_sea import AlertSea
from ui.alertrows import AlertRow, TogetherRow
from ui.chart.charts import Charts
from ui.sounds import Sound
from ui.theme import Theme

pytestmark = pytest.mark.xdist_group("alert-sea")  # one window for all of it, in one worker


@pytest.fixture(scope="module")
def bridge_at_sea(qapp: QApplication, charts: Charts, tmp_path_factory: pytest.TempPathFactory) -> Iterator[AlertSea]:
    theme = Theme()
    theme.use("day")
    made = AlertSea(tmp_path_factory.mktemp("sea") / "missions" / "m1", charts, theme)
    yield made
    made.close()


@pytest.fixture
def sea(bridge_at_sea: AlertSea, qtbot: QtBot) -> AlertSea:
    bridge_at_sea.begin()
    return bridge_at_sea


def row_of(sea: AlertSea, alert_id: str, qtbot: QtBot) -> AlertRow:
    """Its row in the list, which is opened by its key; many of a kind are unfolded first."""
    listed = sea.window.alert_list
    if not listed.isVisible():
        qtbot.keyClick(sea.window, Qt.Key.Key_F7, Qt.KeyboardModifier.ShiftModifier)
    for each in listed.rows:
        if isinstance(each, TogetherRow) and alert_id in {a.id for a in each.many.alerts}:
            qtbot.keyClick(each.key, Qt.Key.Key_Space)
    return next(r for r in listed.rows if isinstance(r, AlertRow) and r.alert.id == alert_id)


@pytest.mark.parametrize("scene", SCENES, ids=str)
def test_an_alert_from_the_bytes_of_a_device_to_its_end(scene: Scene, sea: AlertSea, qtbot: QtBot) -> None:
    scene.before(sea)
    assert sea.alert(scene.prefix) is None
    alert = None
    for _ in range(scene.within_s):
        scene.hot(sea)
        alert = sea.alert(scene.prefix)
        if alert is not None and alert.priority is scene.wanted:
            break
    assert alert is not None, [a.id for a in sea.window.bridge.frame.alerts]
    assert alert.priority is scene.wanted
    assert scene.says in alert.title, "its title names what it is about"
    assert alert.detail, "it says where and what to do"
    row = row_of(sea, alert.id, qtbot)
    assert alert.title in row._title.text()

    if scene.wanted is Priority.CAUTION:
        assert not flashes(alert)
        assert row.key.isHidden()
        assert row.mute_key.isHidden()
    else:
        assert flashes(alert)
        assert row.mute_key.isHidden() is (alert.kind in DISTRESS)
        if alert.kind in DISTRESS:
            with pytest.raises(UserError, match="never muted"):
                sea.station.vigil.mute(alert.id, 10, "Ada", "too loud", all_sources=True)
        heard = sea.window.sound.sound
        louder = any(flashes(a) and a.priority > alert.priority for a in sea.window.bridge.frame.alerts)
        wanted = (Sound.WARNING,) if scene.wanted is Priority.WARNING and not louder else (Sound.ALARM, Sound.DISTRESS)
        assert heard in wanted
        if alert.kind in DISTRESS:
            assert heard is Sound.DISTRESS
        qtbot.keyClick(sea.window, Qt.Key.Key_F8)
        scene.hot(sea)
        assert sea.window.sound.sound is None, "F8 silences"
        silent = sea.alert(alert.id)
        assert silent is not None
        assert flashes(silent), "and nothing else"
        if scene.there is None:
            qtbot.keyClick(row_of(sea, alert.id, qtbot).key, Qt.Key.Key_Space)
            scene.hot(sea)
        else:
            assert row_of(sea, alert.id, qtbot).key.isHidden(), "no key of ours acknowledges what is another's"
            scene.there(sea)
        seen = sea.alert(alert.id)
        assert seen is not None
        by = "Ada" if scene.there is None else seen.source
        assert (seen.state, seen.acknowledged_by) == (AlertState.ACTIVE_ACKNOWLEDGED, by)

    if not scene.over_s:
        return
    sea.clock.advance(scene.jump_s)
    for _ in range(scene.over_s):
        scene.cold(sea)
        if sea.alert(scene.prefix) is None:
            return
    pytest.fail(f"{alert.id} did not end: {sea.alert(scene.prefix)}")


def written(node: ast.expr) -> str | None:
    """A literal as it stands, ``*`` for each value in it; ``None`` for what is no text."""
    if isinstance(node, ast.Constant):
        return str(node.value)
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "*" for part in node.values)
    return None


def raised_in(source: str) -> set[str]:
    """Ids of the alerts that a file raises, ``*`` where a name or number stands."""
    found = set()
    for call in (n for n in ast.walk(ast.parse(source)) if isinstance(n, ast.Call)):
        name = getattr(call.func, "attr", getattr(call.func, "id", ""))
        if name == "Condition" and len(call.args) > 1 and (id_ := written(call.args[0])) is not None:
            found.add(id_)
        elif name in ("raise_alert", "_said") and len(call.args) > 3 and (kind := written(call.args[0])) is not None:
            found.add(f"{kind}:{written(call.args[1]) or '*'}")
    return found - {"*:*"}  # whoever passes on what is named elsewhere


def of_list(scene: Scene, ids: set[str]) -> str | None:
    """Which id of the list a scene raises: of those that fit the one that says most."""
    fitting = [i for i in ids if fnmatchcase(scene.prefix, i) or fnmatchcase(f"{scene.prefix}:x", i)]
    return max(fitting, key=lambda i: len(i.replace("*", "")), default=None)


def test_every_alert_that_the_program_can_raise_has_a_scene() -> None:
    paths = [*(ROOT / "app").rglob("*.py"), *(ROOT / "ui").rglob("*.py")]
    sources = (path.read_text(encoding="utf-8") for path in paths)
    ids = set().union(*(raised_in(s) for s in sources if any(w in s for w in ("Condition(", "raise_alert(", "_said("))))
    assert {"cpa:*", "journal:disk", "zone:*", "closing:own:*"} <= ids, "the list is read out of the source"
    assert ids == {of_list(scene, ids) for scene in SCENES}
