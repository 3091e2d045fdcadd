"""The register of vessels: who she is, what she did before, her pictures; kept across missions, never deleted."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import ManualClock
from app.errors import UserError
from app.register import MOST_PHOTO_BYTES, Register
from app.rescue.entries import VesselConduct, VesselNoted
from db.archive import verify_database
from db.journal import open_journal
from tests.fakes import MemoryJournal
from tests.rescue.writing import START

JPEG = b"\xff\xd8\xff\xe0" + b"picture" * 20


@pytest.fixture
def register(tmp_path: Path) -> Register:
    return Register(MemoryJournal(), ManualClock(START), tmp_path)


def add(register: Register, **said: object) -> str:
    vessel_id, _ = register.write(VesselNoted.model_validate(said), None, "mara")
    register.poll()
    return vessel_id


def test_a_vessel_is_matched_by_mmsi_and_by_name_where_nothing_speaks_against_it(register: Register) -> None:
    fezzan = add(register, name="FEZZAN", mmsi="642123456")
    grey = add(register, name="Grey  boat 654")
    sure, maybe = register.match("642123456", "SOMETHING ELSE"), register.match(None, "grey boat 654")
    assert sure is not None
    assert (sure.vessel.id, sure.sure) == (fezzan, True)
    assert maybe is not None
    assert (maybe.vessel.id, maybe.sure) == (grey, False)
    assert register.match("247000000", "fezzan") is None  # the same name, but she is another one
    assert register.match(None, None) is None
    assert register.match("642999999", None) is None


def test_later_words_change_only_what_they_say_and_conduct_adds_up(register: Register) -> None:
    vessel = add(register, name="FEZZAN", mmsi="642123456", hull_marks="658")
    register.write(VesselNoted(operator="coast guard", watch=True), vessel, "jon")
    register.write(VesselConduct(text="shots into the water", where="N of Zuwara", source="own crew"), vessel, "jon")
    register.poll()
    found = register.vessel(vessel)
    assert found is not None
    assert (found.details.name, found.details.hull_marks, found.details.operator, found.details.watch) == (
        "FEZZAN", "658", "coast guard", True,
    )  # fmt: skip
    assert [(c.text, c.by) for c in found.conduct] == [("shots into the water", "jon")]


def test_one_mmsi_is_one_vessel(register: Register) -> None:
    add(register, name="FEZZAN", mmsi="642123456")
    with pytest.raises(UserError, match="FEZZAN"):
        register.write(VesselNoted(name="TALIL", mmsi="642123456"), None, "mara")


def test_a_vessel_without_a_name_is_refused(register: Register) -> None:
    with pytest.raises(UserError, match="needs a name"):
        register.write(VesselNoted(mmsi="642123456"), None, "mara")


def test_a_picture_is_kept_by_its_hash_and_a_changed_one_is_not_shown(register: Register, tmp_path: Path) -> None:
    vessel = add(register, name="FEZZAN")
    source = tmp_path / "DSC_1.JPG"
    source.write_bytes(JPEG)
    register.add_photo(vessel, source, "bow", "mara")
    register.poll()
    found = register.vessel(vessel)
    assert found is not None
    (photo,) = found.photos
    kept = register.photo_path(photo)
    assert kept is not None
    assert kept.read_bytes() == JPEG
    assert kept.stat().st_mode & 0o777 == 0o600
    kept.write_bytes(JPEG + b"!")
    assert register.photo_path(photo) is None
    kept.unlink()
    assert register.photo_path(photo) is None


@pytest.mark.parametrize(
    ("content", "said"), [(b"not a picture", "no JPEG or PNG"), (b"\xff\xd8\xff" + b"0" * MOST_PHOTO_BYTES, "larger than")]
)
def test_what_is_no_picture_is_refused_and_nothing_is_written(
    register: Register, tmp_path: Path, content: bytes, said: str
) -> None:
    vessel = add(register, name="FEZZAN")
    source = tmp_path / "x.jpg"
    source.write_bytes(content)
    with pytest.raises(UserError, match=said):
        register.add_photo(vessel, source, "", "mara")
    register.poll()
    found = register.vessel(vessel)
    assert found is not None
    assert found.photos == ()


def test_the_register_is_kept_on_disk_across_missions_and_verifies(tmp_path: Path) -> None:
    clock = ManualClock(START)
    first = Register(open_journal(tmp_path, "register", "bridge", clock), clock, tmp_path)
    vessel, receipt = first.write(VesselNoted(name="FEZZAN", mmsi="642123456"), None, "mara")
    receipt.wait(5)
    first.close()
    again = Register(open_journal(tmp_path, "register", "bridge", clock), clock, tmp_path)
    found = again.match("642123456", None)
    again.close()
    assert found is not None
    assert found.vessel.id == vessel
    assert verify_database(tmp_path / "mission.db").ok


def test_of_vessels_of_one_name_the_one_that_can_be_meant_is_found_and_those_watched_for_first(register: Register) -> None:
    add(register, name="P 400", mmsi="642000001")
    watched = add(register, name="p  400", watch=True)
    add(register, name="P 400", mmsi="642000003")
    for mmsi in (None, "642000009"):
        match = register.match(mmsi, "P 400")
        assert match is not None
        assert (match.vessel.id, match.sure) == (watched, False)
