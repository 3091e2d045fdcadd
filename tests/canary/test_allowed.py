"""What may go is found where it went, by the same search that finds nothing after a refusal; and what stays is the ship's alone."""

from __future__ import annotations

import os
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
from tests.security.modes import open_to_others

pytestmark = pytest.mark.xdist_group("canary")


@pytest.fixture(scope="module")
def ship(qapp: QApplication, tmp_path_factory: pytest.TempPathFactory) -> Iterator[CanaryShip]:
    before = os.umask(0)  # nothing but the program itself closes what it makes
    try:
        with canary_ship(tmp_path_factory.mktemp("free")) as made:
            yield made
    finally:
        os.umask(before)


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
    """Log, recording, drafts, program log, mail, print, papers and exports: nobody else on this computer reads any of them."""
    kept = ship.station.kept
    assert kept is not None
    kept.put("report", {"text": TEXT})
    for way in ("mail", "outbox folder", "print", "export for the own archive", "papers"):
        ALLOWED[way][0](ship)
    ship.settle()
    data = ship.home / "data"
    assert open_to_others(data) == {}
    files = [p for p in data.rglob("*") if p.is_file()]
    assert {"mission.db", "recording.db", "fairlead.log", "bridge.key"} <= {p.name for p in files}
    assert {".eml", ".json", ".pdf", ".gz"} <= {p.suffix for p in files}
    assert any(TEXT.encode() in p.read_bytes() for p in files if p.name.startswith("drafts"))
