"""What an audience must not have stands in no byte of its export: names, what others said, other cases, what was typed for it."""

from __future__ import annotations

import io
import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Final

import pypdf
import pytest

from app.clock import ManualClock
from app.config import Ship
from app.errors import UserError
from app.export.order import Bag, Order
from app.export.verify import verify_bag
from app.media.store import MediaStore
from app.rescue import entries as e
from db.journal import open_journal
from db.keys import StationKey, station_key
from tests.canary.renderings import plain
from tests.canary.search import Canary, found
from tests.canary.ship import TARGET
from tests.export import rich_mission as rich
from tests.export.bags import LINES, contents, export, sha, write_recording
from tests.media.test_pictures import photo

pytestmark = pytest.mark.xdist_group("bag-leaks")  # what all of it needs is made once, in one worker

SHIP: Final = Ship(name="AURORA", callsign="OWBC2", mmsi="211234560", flag="Germany")
ORDERS: Final[Mapping[str, tuple[Order, str]]] = {
    "own": (Order(), "OWN-ARCHIVE"),
    "flag": (Order(audience="flag", purpose="inquiry"), "FLAG-STATE"),
    "rcc": (Order(audience="rcc", recipient="IT-MRCC", cases=(rich.RUBBER,), purpose="reconstruction"), "IT-MRCC"),
    "public": (Order(audience="public", cases=(rich.RUBBER,), purpose="for Mrs Curious"), "PUBLIC"),
}
CREW: Final = (rich.OFFICER, rich.MATE, "RHIB driver")
OTHERS: Final = ("ASTER K", "P 658", "642122019", "Zsick", "Zlogged", "Zlawyer", "CARDNAME", "CAM-SERIAL", "/tmp")
GONE: Final[Mapping[str, tuple[str, ...]]] = {
    "flag": (*CREW, *OTHERS),
    "rcc": (*CREW, *OTHERS, rich.WOOD, rich.WHITE, "33.3333", "33.525", "Grey boat", "hull 658", "SHOT_", "Ancona", "Zclosing"),
    "public": (*CREW, *OTHERS, *rich.WHERE, "AUR-26", "AURORA", "OWBC2", "211234560", "SAR-3", "Mrs Curious", "33.0567", "Nemo",
               "Rome", "Zclosing"),
}  # fmt: skip
"""Words that stand in the mission and must not stand in the export for each."""


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, StationKey]:
    """Two days, with another ship's position in every free text of which somebody could think, and a photograph with its own."""
    root = tmp_path_factory.mktemp("leaks")
    folder = root / "m1"
    folder.mkdir()
    card = root / "CARDNAME.JPG"
    photo(card, (64, 40), serial="CAM-SERIAL", at=True)
    original = card.read_bytes()
    there = f"ASTER K at {plain(TARGET.position)}"
    pen = rich.Pen()
    pen.write(e.LogLine(text=f"Zlogged {there}"), 9)
    pen.write(e.CaseDetails(remarks=f"Zsick {there}", boat_marks=there), 5, rich.RUBBER)
    pen.write(e.CaseClosed(outcome="rescued_by_us", where=there, note=f"Zclosing {there}"), 9.9, rich.WHITE)
    pen.write(e.IncidentDetail(text=there, quote=f"we go to {plain(TARGET.position)}"), 8, "incident-1")
    pen.write(
        e.CommsLine(direction="in", means="phone", party="Counsel", content=f"Zlawyer {there}", result="answered"), 8.1, rich.RUBBER
    )
    pen.write(
        e.MediaAdded(sha256=sha(original), name="CARDNAME.JPG", size=len(original), suffix=".jpg", media_kind="photo",
                     device="CAM-SERIAL", lat=TARGET.position.lat, lon=TARGET.position.lon, incident="incident-1",
                     case=rich.RUBBER),
        8.2, "incident-1",
    )  # fmt: skip
    journal = open_journal(folder, "SAR-3", "Bridge", ManualClock(rich.START), keys=root / "keys")
    receipts = [journal.append(entry) for entry in sorted([*rich.mission(), *pen.entries], key=lambda entry: entry.written)]
    receipts[-1].wait(30)
    journal.close()
    write_recording(folder, LINES)
    store = MediaStore(folder / "media")
    store.folder.mkdir()
    store.path(sha(original)).write_bytes(original)
    return folder, station_key(root / "keys", "Bridge")


@pytest.fixture(scope="module")
def made_for(mission: tuple[Path, StationKey], tmp_path_factory: pytest.TempPathFactory) -> Callable[[str], Bag]:
    """The export for an audience, made once."""

    @cache
    def make(audience: str) -> Bag:
        order, recipient = ORDERS[audience]
        folder = tmp_path_factory.mktemp("for")
        return export(*mission, folder=folder, order=order, recipient=recipient, ship=SHIP, by=rich.OFFICER)

    return make


def read(bag: Path) -> dict[str, bytes]:
    """Every file of it, papers as the words on them and about them too; not the program that checks it."""
    out: dict[str, bytes] = {}
    for name, data in contents(bag).items():
        if name.endswith(".pdf"):
            reader = pypdf.PdfReader(io.BytesIO(data))
            words = "\n".join(page.extract_text() for page in reader.pages)
            out[f"{name} as read"] = f"{words}\n{words.replace(chr(10), ' ')}\n{reader.metadata}".encode()
        if not name.startswith("verify/"):
            out[name] = data
    return out


@pytest.mark.parametrize("audience", GONE)
def test_in_no_byte_of_an_export_stands_what_its_audience_must_not_have(made_for: Callable[[str], Bag], audience: str) -> None:
    made = made_for(audience)
    assert verify_bag(made.path).ok
    files = read(made.path)
    leaks = [f"{word}: {name}" for word in GONE[audience] for name, data in files.items() if word.encode() in name.encode() + data]
    assert leaks == []
    canaries = (TARGET, *([Canary("own ship's", rich.own_position(rich.at(30)))] if audience != "flag" else []))
    assert found(canaries, {name: data for name, data in files.items() if not name.startswith(("manifest", "tagmanifest"))}) == []


def test_the_same_search_finds_all_of_it_in_the_own_archive(made_for: Callable[[str], Bag]) -> None:
    made = made_for("own")
    files = read(made.path)
    everything = b"\n".join(files.values())
    words = {word for words in GONE.values() for word in words} - {"/tmp", "Mrs Curious"}
    assert {word for word in words if word.encode() not in everything} == set()
    assert {hit.split(":")[0] for hit in found((TARGET,), files)} >= {"data/journal.jsonl", "data/tables/log.csv"}


def test_the_public_is_not_told_what_for_nor_about_which_cases_and_gets_no_empty_report(
    made_for: Callable[[str], Bag],
) -> None:
    made = made_for("public")
    about = json.loads((made.path / "data/mission.json").read_text())
    assert (about["purpose"], about["cases"], about["mission"], about["ship"]) == ("", [], "", "")
    assert not (made.path / "data/report.pdf").exists()
    assert (made.path / "README.txt").read_text().startswith("A mission of a ship: Public. Given to PUBLIC\n")


@pytest.mark.parametrize("audience", GONE)
def test_a_purpose_that_tells_a_position_is_refused_before_anything_is_made(
    mission: tuple[Path, StationKey], tmp_path: Path, audience: str
) -> None:
    order, recipient = ORDERS[audience]
    for typed in (
        replace(order, purpose=f"what we saw at {plain(TARGET.position)}"),
        replace(order, source=plain(TARGET.position)),
    ):
        with pytest.raises(UserError, match="tells a position"):
            export(*mission, folder=tmp_path, order=typed, recipient=recipient)
    assert list(tmp_path.iterdir()) == []


def test_a_text_with_the_name_of_somebody_of_the_crew_is_withheld_from_an_authority(
    made_for: Callable[[str], Bag],
) -> None:
    """The number stays, who estimated it goes."""
    made = made_for("flag")
    rows = [json.loads(row)["body"] for row in (made.path / "data/journal.jsonl").read_text().splitlines()]
    estimated = [row for row in rows if row is not None and row.get("payload", {}).get("pob_kind") == "estimated"]
    assert len(estimated) == 3
    for row in estimated:
        assert "payload.source" in row["withheld"]
        assert row["payload"]["total"] > 0
