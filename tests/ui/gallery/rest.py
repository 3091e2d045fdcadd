"""The pages that need something that the mission has not: a policy to change, personal records, a lock, keys, a replay."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QComboBox, QMenu, QTreeView, QWidget

from app.charts.shelf import Shelf
from app.crew import Crew
from app.kept import KeptFile
from app.policy.book import PolicyBook, load_book
from app.policy.versions import Versions
from app.ports import Person
from app.preferences import Preferences
from app.relay.amendments import Amendments
from app.relay.drafts import ChannelKind
from app.start_notices import running_already, station_on
from tests.ui import night
from tests.ui.gallery.pages import ITS_OWN, PANEL, VIEW, WINDOW, Pages, settle
from tests.ui.panels.kit import CASE, Kit
from tests.ui.panels.test_personal import MemoryRecords
from tests.ui.test_encryption_wizard import CARD, Checker
from tests.ui.test_exits import released
from tests.ui.test_lock_screen import Disk
from tests.ui.test_replay_bar import ReplayStation
from tests.ui.test_user_charts import paper
from ui.bridge import Bridge
from ui.chart.charts import Charts
from ui.chart.usercharts import UserCharts
from ui.charts_page import ChartsPage
from ui.encryption import EncryptionDialog
from ui.exits.sheets import ReadAloud
from ui.file_chooser import FileChooser
from ui.lock_page import LockPage
from ui.mark_form import MarkForm
from ui.not_started import NotStarted
from ui.panels.people import PeoplePanel
from ui.policy.page import PolicyView
from ui.reading import ReadingPage
from ui.unlocking import PassphraseWindow, WorkWindow
from ui.window import MainWindow

_READ_S = 10.0
"""What reads files on a thread of its own is waited for so long."""


def of_the_policy(kit: Kit, folder: Path) -> Pages:
    """The page of the policy where its directory may be changed, with the forms of a change and what it would change."""
    station = kit.station
    versions = Versions(folder / "policy")

    def load() -> PolicyBook:
        pair = versions.current()
        return load_book(None, pair.directory, pair.addresses or folder / "addresses.toml", night.NOW.date())

    station.crew = Crew(folder / "crew.json", station.clock)
    station.kept = KeptFile(folder / "kept.json")
    station.amendments = Amendments(versions, station.desk, station.logbook, station.clock, load, station.crew)
    page = PolicyView(kit.bridge)

    def edge() -> None:
        page.body_form.edge_key.click()
        form = page.edge_form
        form.to.setCurrentIndex(form.to.findData("LY-JRCC"))
        form.how.key("documented_relay").click()
        form.source.setText("A call of last night")
        form.confidence.key("low").click()

    def change() -> None:
        page.edge_form.main.click()
        page.body_form.main.click()

    ways: dict[str, Callable[[], object]] = {
        "list": page.open,
        "body": lambda: page.choose("GR-JRCC"),
        "body form": lambda: page.edit_key.click(),
        "edge form": edge,
        "change": change,
    }
    return {f"policy, {name}": (page, VIEW, go) for name, go in ways.items()}


def of_personal(kit: Kit) -> Pages:
    """Personal records, where the organisation keeps them."""
    settings = kit.station.settings
    people = settings.people.model_copy(update={"personal_data": True})
    kit.station.settings = settings.model_copy(update={"people": people})
    records = MemoryRecords()
    gone = date(2026, 9, 12)
    records.people = {
        str(i): Person(name, age, gender, "", needs, case=CASE, delete_on=gone, id=str(i))
        for i, (name, age, gender, needs) in enumerate(
            (("Amina Kedir", 24, "female", "insulin, twice a day"), ("no name yet", None, "male", "")), 1
        )
    }
    kit.station.personal = records  # type: ignore[attr-defined]  # what a station has where they are kept
    panel = PeoplePanel(kit.bridge)
    return {
        "personal list": (panel, PANEL, panel.open_personal),
        "personal record": (panel, PANEL, lambda: panel._open_person(records.people["1"])),
    }


def of_the_keys(kit: Kit, parent: QWidget) -> Pages:
    """Encryption, the question for the passphrase before the window, the lock, and what is read out by voice."""
    bridge = kit.bridge
    kit.station.disk = Disk()  # type: ignore[assignment]  # no key is made for a page
    wizard = EncryptionDialog(bridge, parent)
    asked = PassphraseWindow(Checker(), lambda: CARD, bridge.theme)
    working = WorkWindow(lambda _say: None, lambda: CARD, bridge.theme)
    lock = LockPage(bridge, night.NOW, "M. Keller")
    twice = running_already(station_on("bridge", "20260614-0235-aurora"), "process 4711 on chart-table")
    pages: Pages = {
        f"encryption {i + 1}": (wizard, ITS_OWN, lambda i=i: (wizard._take_passphrase(), wizard._go_to(i)))  # type: ignore[misc]
        for i in range(5)
    }

    def own() -> None:
        wizard.how.key("own").click()
        wizard._go_to(1)

    def refused() -> None:
        asked.notice.say("This is not the passphrase. Look at Caps Lock and at the language of the keyboard")
        asked.passphrase.caps.show()

    return pages | {
        "encryption, own words": (wizard, ITS_OWN, own),
        "passphrase": (asked, WINDOW, lambda: None),
        "passphrase refused": (asked, WINDOW, refused),
        "passphrase card": (asked, WINDOW, asked.show_card),
        "encrypting": (working, WINDOW, lambda: None),
        "not started": (NotStarted(twice, bridge.theme), ITS_OWN, lambda: None),
        "locked": (lock, WINDOW, lock.begin),
        "read aloud": (ReadAloud(parent, released(kit, ChannelKind.VOICE)), ITS_OWN, lambda: None),
    }


def of_own_charts(bridge: Bridge, parent: QWidget, folder: Path) -> tuple[tuple[UserCharts, ...], Pages]:
    """The crew's own charts, the page without any, and a mark on the chart. Whoever shows them closes what reads them."""
    folder.mkdir()
    paper(folder / "Lampedusa to Zuwara.mbtiles")
    paper(folder / "port of Zarzis.mbtiles", (11,))
    (folder / "old cell.000").write_bytes(b"\xfe" * 64)
    some = UserCharts(Shelf(folder, Preferences()), parent)
    none = UserCharts(Shelf(folder.parent / "no charts", Preferences()), parent)
    pages = ChartsPage(bridge, some, parent), ChartsPage(bridge, none, parent)

    def read_in() -> None:
        until = time.monotonic() + _READ_S
        while len(some.tiles.infos) < 2 and time.monotonic() < until:
            settle()

    return (some, none), {
        "own charts": (pages[0], ITS_OWN, read_in),
        "own charts, none": (pages[1], ITS_OWN, lambda: None),
        "mark on the chart": (MarkForm(bridge, parent, night.BOAT), ITS_OWN, lambda: None),
    }


def of_a_start(bridge: Bridge) -> Pages:
    """What stands in the panels while the log is still being read."""
    page = ReadingPage()
    return {"reading": (page, PANEL, lambda: page.show_words("Reading the log: 3 of 12 months"))}


def of_qt(parent: QWidget, folder: Path) -> Pages:
    """What Qt opens by itself: a chooser of files, a menu, an open list."""
    for name in ("deck", "RHIB 1"):
        (folder / name).mkdir(parents=True)
    for number in range(1, 6):
        (folder / f"DSC_101{number}.jpg").write_bytes(bytes(100_000 * number))
    for each in folder.iterdir():
        os.utime(each, (night.NOW.timestamp(),) * 2)
    chooser = FileChooser(parent, "Picture of the vessel", str(folder), ["Pictures (*.jpg)", "All files (*)"])
    menu = QMenu(parent)
    for word in ("New case here", "Case position here", "Measure from here"):
        menu.addAction(word).setCheckable(True)
    menu.addSeparator()
    menu.addAction("Keep her track").setEnabled(False)
    combo = QComboBox(parent)
    combo.addItems([f"choice {i}" for i in range(12)])
    return {
        "chooser of files": (chooser, ITS_OWN, lambda: _read_in(chooser)),
        "menu": (menu, ITS_OWN, lambda: None),
        "list of choices": (combo.view().window(), ITS_OWN, combo.showPopup),
    }


def _read_in(chooser: FileChooser) -> None:
    """Qt reads the folder on a thread of its own."""
    tree = next(iter(chooser.findChildren(QTreeView)))
    until = time.monotonic() + _READ_S
    while not tree.model().rowCount(tree.rootIndex()) and time.monotonic() < until:
        settle()


def of_a_replay(folder: Path, bridge: Bridge, charts: Charts) -> tuple[MainWindow, Pages]:
    """The window on a recording, with its bar."""
    station = ReplayStation(folder)
    made = Bridge(station, bridge.theme)  # type: ignore[arg-type]  # what a window asks of a station
    window = MainWindow(made, charts)
    bar = window.replay_bar
    assert bar is not None

    def stretch() -> None:
        bar.set_point(second=False)
        bar.step()
        bar.set_point(second=True)

    return window, {
        "window, replay": (window, ITS_OWN, made.tick),
        "window, replay, a mark": (window, ITS_OWN, bar.open_mark),
        "window, replay, a stretch": (window, ITS_OWN, stretch),
    }
