"""What may go is found where it went, by the same search that finds nothing after a refusal; and what stays is the ship's alone."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from app.export.order import Order
from app.export.told_paper import told_document
from tests.canary.drives import ALLOWED, TEXT
from tests.canary.outside import news, things
from tests.canary.search import found
from tests.canary.ship import CANARIES, OFFICER, CanaryShip, canary_ship

pytestmark = pytest.mark.xdist_group("canary")


@pytest.fixture(scope="module")
def ship(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CanaryShip]:
    with canary_ship(tmp_path_factory.mktemp("free")) as made:
        yield made


@pytest.mark.parametrize("drive", ALLOWED)
def test_what_may_go_is_found_where_it_went(ship: CanaryShip, drive: str) -> None:
    """The same search, so that finding nothing above means something."""
    do, whose = ALLOWED[drive]
    before = things(ship)
    given = do(ship)
    ship.settle()
    hits = found(CANARIES, news(before, things(ship)) | {"given": given.encode("latin-1", "replace")})
    assert {canary.name for canary in CANARIES if any(canary.name in hit for hit in hits)} >= whose, hits
    ship.exits.clipboard.clear()


def test_files_for_the_own_archive_say_nothing_by_their_names(ship: CanaryShip) -> None:
    """The files may hold positions, and the log what they are for; their names stand in every list of files."""
    for reader in ship.readers:
        reader.close()
    ship.readers.clear()
    before = things(ship)
    ship.station.archive.export(Order(purpose=TEXT))
    made = ship.station.clock.utc()
    document = told_document(ship.station.state, None, made, OFFICER, ship.station.mode)
    ship.station.archive.write_paper(replace(document, title=TEXT), "told")
    ship.settle()
    after = news(before, things(ship))
    assert sum("exports/" in name for name in after) >= 2
    assert found(CANARIES, after) == []


def test_the_ships_own_files_are_hers_alone_whatever_the_umask(ship: CanaryShip) -> None:
    """Drafts, program log, log and exports are read by nobody else on this computer; the outbox lies in a closed folder."""
    kept = ship.station.kept
    assert kept is not None
    before = os.umask(0)
    try:
        kept.put("report", {"text": TEXT})
        ship.station.archive.export()
        _mail_in_the_outbox(ship)
    finally:
        os.umask(before)
    for folder in (ship.home / "data", ship.mission):
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700, folder
    files = [p for p in (ship.home / "data").rglob("*") if p.is_file() and "outbox" not in p.parts]
    assert [p.name for p in files if stat.S_IMODE(p.stat().st_mode) & 0o077] == []
    assert {"mission.db", "fairlead.log"} <= {p.name for p in files}
    assert any(TEXT.encode() in p.read_bytes() for p in files if p.name.startswith("drafts"))


def _mail_in_the_outbox(ship: CanaryShip) -> None:
    ALLOWED["outbox folder"][0](ship)
    assert any((ship.mission / "outbox").iterdir())
