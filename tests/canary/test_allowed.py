"""What may go is found where it went, by the same search that finds nothing after a refusal; and what stays is the ship's alone."""

from __future__ import annotations

import stat
from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication

from tests.canary.drives import ALLOWED
from tests.canary.outside import news, things
from tests.canary.search import found
from tests.canary.ship import CANARIES, CanaryShip, canary_ship

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


def test_the_ships_own_files_are_hers_alone(ship: CanaryShip) -> None:
    """Whatever the umask: drafts, log, exports and outbox are read by nobody else on this computer."""
    root = ship.home / "data"
    assert stat.S_IMODE(root.stat().st_mode) == 0o700
    files = [p for p in ship.mission.rglob("*") if p.is_file() and "outbox" not in p.parts]
    assert [p.name for p in files if stat.S_IMODE(p.stat().st_mode) & 0o077] == []
    assert len(files) > 3
