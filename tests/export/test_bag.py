"""The export as a bag: it says what the log says, other programs read it, it verifies, and what is done to it is found."""

from __future__ import annotations

import csv
import gzip
import io
import json
import zipfile
from dataclasses import replace
from pathlib import Path

import bagit
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from app.entry import GENESIS, NewEntry, body, chain_hash
from app.errors import UserError
from app.export.bag_media import CHANGED, MISSING
from app.export.order import Bag, Order
from app.export.tables import TABLES
from app.export.verify import OTHER_TABLES, verify_bag
from app.policy.model import Decision, Label, Verdict
from app.rescue.entries import LogLine
from app.watch.frame import Mode
from db.keys import StationKey
from devices.index.log import open_log
from tests.export.bags import (
    FILM,
    LINES,
    NOW,
    PAYLOADS,
    PHOTO,
    START,
    add_entries,
    contents,
    copy_of,
    export,
    make_mission,
    mend_manifests,
    rows_of_log,
    sha,
)


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, StationKey]:
    folder = tmp_path_factory.mktemp("ship") / "missions" / "m1"
    folder.parent.mkdir()
    return folder, make_mission(folder)


@pytest.fixture(scope="module")
def bag(mission: tuple[Path, StationKey], tmp_path_factory: pytest.TempPathFactory) -> Bag:
    return export(*mission, folder=tmp_path_factory.mktemp("exports"))


@pytest.fixture
def changed(bag: Bag, tmp_path: Path) -> Path:
    """A copy to do something to."""
    return copy_of(bag.path, tmp_path)


def table(bag: Path, name: str) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO((bag / "data" / "tables" / name).read_bytes().decode())))


def test_a_fresh_export_verifies_names_its_key_and_is_a_bag_to_others(bag: Bag, mission: tuple[Path, StationKey]) -> None:
    report = verify_bag(bag.path)
    assert report.ok, report.problem
    assert report.key == mission[1].public
    assert report.entries == bag.entries == bag.through_seq == len(PAYLOADS)
    assert bag.sentences == 3
    assert bagit.Bag(str(bag.path)).validate()
    assert bag.path.name == "fairlead-20260614T193500Z-own"
    assert bag.size == sum(map(len, contents(bag.path).values()))
    assert bag.files == len(contents(bag.path))


def test_the_journal_has_the_bytes_of_the_log_and_mission_json_its_end(bag: Bag, mission: tuple[Path, StationKey]) -> None:
    rows = rows_of_log(mission[0])
    lines = (bag.path / "data" / "journal.jsonl").read_bytes().splitlines()
    assert [line.split(b'"body":', 1)[1][:-1] for line in lines] == [row[3] for row in rows]
    about = json.loads((bag.path / "data" / "mission.json").read_bytes())
    assert (about["head"], about["entries"], about["log"]) == (rows[-1][2], len(rows), rows[0][2][:32])
    assert (about["mission"], about["audience"], about["recipient"]) == ("m1", "own", "OWN-ARCHIVE")
    notes = [json.loads(line) for line in (bag.path / "data" / "checkpoints.jsonl").read_bytes().splitlines()]
    assert all("fairlead.log/" in note["note"] for note in notes)
    assert notes


def test_tables_give_the_numbers_of_the_ledger_and_nothing_a_spreadsheet_would_run(bag: Bag) -> None:
    on_board = next(r for r in table(bag.path, "people_ledger.csv") if r["case"] == "all cases" and r["place"] == "own_ship")
    assert (on_board["total"], on_board["man"], on_board["pregnant"]) == ("55", "40", "2")
    for name in TABLES:
        rows = table(bag.path, name.removeprefix("tables/"))
        assert all(not (cell or "").startswith(("=", "+", "@")) for row in rows for cell in row.values())


def test_raw_sentences_are_the_bytes_that_came_one_file_for_each_utc_day(bag: Bag) -> None:
    days = sorted((bag.path / "data" / "raw").iterdir())
    assert [day.name for day in days] == ["2026-06-13.txt.gz", "2026-06-14.txt.gz"]
    before, after = (gzip.decompress(day.read_bytes()).split(b"\r\n") for day in days)
    assert before[0] == b"2026-06-13T23:35:00.000000Z GPS 1\t" + LINES[0].data
    assert before[1].endswith(b"\t\xff\x00 broken")
    assert before[2].endswith(b"\t# port lost for 2 s")
    assert after == [b"2026-06-14T00:15:00.000000Z GPS 1\t" + LINES[3].data, b""]
    assert days[0].read_bytes()[4:8] == bytes(4)  # no time of packing: the same sentences give the same file


def test_raw_sentences_of_an_export_can_be_played_again_each_from_its_own_device(bag: Bag, tmp_path: Path) -> None:
    days = sorted((bag.path / "data" / "raw").iterdir())
    played = [line for day in days for line in open_log(day).lines()]
    assert [(p.source, p.stamp.utc, p.data, p.gap) for p in played] == [(h.source, h.stamp.utc, h.data, h.gap) for h in LINES]
    unpacked = tmp_path / "day.txt"
    unpacked.write_bytes(gzip.decompress(days[0].read_bytes()))
    assert [p.data for p in open_log(unpacked).lines()] == [h.data for h in LINES[:3]]
    damaged = tmp_path / "damaged.txt.gz"
    damaged.write_bytes(days[0].read_bytes()[:-12])
    cut_off = open_log(damaged)
    assert "ends early" in cut_off.problems[0]
    assert [p.data for p in cut_off.lines()] == [h.data for h in LINES[:3]][: len(list(cut_off.lines()))]
    damaged.write_bytes(days[0].read_bytes()[:9])
    with pytest.raises(UserError, match="cannot be read"):
        open_log(damaged)


def test_originals_are_in_it_unchanged_under_their_hash_and_a_table_says_which_is_which(bag: Bag) -> None:
    assert (bag.path / "data" / "media" / f"{sha(FILM)}.mp4").read_bytes() == FILM
    rows = {row["name"]: row for row in table(bag.path, "media.csv")}
    assert rows["DSC1.JPG"]["file"] == f"{sha(PHOTO)}.jpg"
    assert rows["film.mp4"]["size_bytes"] == str(len(FILM))
    assert set(bag.media) == {sha(PHOTO), sha(FILM)}


def test_each_incident_has_its_papers_and_the_maps_are_there(bag: Bag) -> None:
    names = contents(bag.path).keys()
    assert {"data/incidents/incident-1-dossier.pdf", "data/incidents/incident-1-attack-report.pdf"} <= names
    assert {"data/maps/track.gpx", "data/maps/map.geojson", "data/maps/map.kml"} <= names
    assert (bag.path / "data" / "maps" / "track.gpx").read_bytes().count(b"<trkpt") == 5


def test_the_same_mission_gives_the_same_bag_to_the_byte(mission: tuple[Path, StationKey], bag: Bag, tmp_path: Path) -> None:
    assert contents(export(*mission, folder=tmp_path).path) == contents(bag.path)


def test_a_zip_holds_the_same_files_and_verifies(mission: tuple[Path, StationKey], bag: Bag, tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, order=Order(zipped=True))
    assert [p.name for p in tmp_path.iterdir()] == [f"{bag.path.name}.zip"]
    assert verify_bag(made.path).ok
    with zipfile.ZipFile(made.path) as zipped:
        assert {info.compress_type for info in zipped.infolist()} == {zipfile.ZIP_STORED}
        inside = {n.removeprefix(f"{bag.path.name}/"): zipped.read(n) for n in zipped.namelist()}
    assert inside == contents(bag.path)


def test_media_and_raw_can_be_left_out(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, order=Order(media=False, raw=False))
    names = contents(made.path)
    assert not [n for n in names if n.startswith(("data/raw/", "data/media/"))]
    assert "data/tables/media.csv" in names
    assert verify_bag(made.path).ok


def test_an_export_for_others_withholds_and_everything_in_it_is_made_from_what_is_left(
    mission: tuple[Path, StationKey], tmp_path: Path
) -> None:
    order = Order(audience="rcc", recipient="IT-MRCC", cases=("AUR-26-014",))
    made = export(*mission, folder=tmp_path, order=order, recipient="IT-MRCC")
    assert made.withheld > 0
    report = verify_bag(made.path)
    assert report.ok, report.problem
    everything = b"".join(data for name, data in contents(made.path).items() if not name.endswith((".pdf", ".pyz")))
    for secret in (b"Shots into the air", b"Patrol boat 654", b"HYPERLINK", b"DSC1", sha(PHOTO).encode()):
        assert secret not in everything
    assert not [n for n in contents(made.path) if n.startswith(("data/raw/", "data/media/", "data/incidents/"))]


def test_the_public_gets_figures_and_nothing_of_the_log(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, order=Order(audience="public"), recipient="PUBLIC")
    assert verify_bag(made.path).ok
    inside = contents(made.path)
    assert {
        f"data/publication/{name}" for name in ("incidents.csv", "incidents.json", "rescues.csv", "rescues.json")
    } <= inside.keys()
    assert json.loads(inside["data/publication/rescues.json"])["rows"][0]["people"] == 55
    everything = b"".join(data for name, data in inside.items() if not name.startswith("verify/"))
    assert not [word for word in (b"33.05", b"12.38", b"33.2", b"M. Keller", b"AURORA", b"AUR-26") if word in everything]
    with pytest.raises(UserError, match="grid"):
        export(*mission, folder=tmp_path, order=Order(audience="public", grid_nm=1.0), recipient="PUBLIC")
    assert list(tmp_path.iterdir()) == [made.path]


def test_a_demo_says_so_in_its_name_and_in_its_text(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, mode=Mode.DEMO)
    assert made.path.name.endswith("-own-DEMO")
    assert "none of this happened at sea" in (made.path / "README.txt").read_text()


def test_no_name_of_a_file_tells_what_the_mission_met(bag: Bag) -> None:
    names = "\n".join(contents(bag.path))
    assert "AUR" not in names
    assert "DSC1" not in names
    assert "33" not in names.replace(sha(PHOTO), "").replace(sha(FILM), "")


def test_an_original_that_was_changed_or_is_gone_stays_out_is_named_and_the_rest_goes(tmp_path: Path) -> None:
    folder = tmp_path / "m1"
    key = make_mission(folder)
    (folder / "media" / sha(FILM)).write_bytes(FILM[:-1] + b"x")
    (folder / "media" / sha(PHOTO)).unlink()
    made = export(folder, key)
    assert made.missing == {sha(FILM): CHANGED, sha(PHOTO): MISSING}
    assert made.media == ()
    assert json.loads((made.path / "data" / "mission.json").read_bytes())["missing_media"] == made.missing
    assert sha(FILM) in (made.path / "README.txt").read_text()
    assert verify_bag(made.path).ok
    assert bagit.Bag(str(made.path)).validate()


def test_what_another_station_writes_meanwhile_is_not_in_it_and_does_no_harm(tmp_path: Path) -> None:
    folder = tmp_path / "m1"
    key = make_mission(folder)
    written: list[str] = []

    def meanwhile(_share: float, what: str) -> None:
        if what == "raw sentences" and not written:
            written.append(what)
            add_entries(folder, "written meanwhile")

    made = export(folder, key, progress=meanwhile)
    assert written
    assert made.entries == len(PAYLOADS)
    assert verify_bag(made.path).ok
    assert b"written meanwhile" not in (made.path / "data" / "journal.jsonl").read_bytes()


def test_two_exports_of_one_moment_do_not_meet(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    first, second = (export(*mission, folder=tmp_path) for _ in range(2))
    assert second.path.name == first.path.name + "-2"
    assert verify_bag(first.path).ok
    assert verify_bag(second.path).ok


def test_a_refused_export_writes_nothing_and_says_why(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    no = Decision(Verdict.BLOCK, "R1", "The policy is broken.", (), (), (), (), "none", "", frozenset({Label.TRACK}))
    with pytest.raises(UserError, match="policy is broken"):
        export(*mission, folder=tmp_path / "x", decision=no)
    with pytest.raises(UserError, match="no case nowhere"):
        export(*mission, folder=tmp_path / "x", order=Order(audience="lawyers", cases=("nowhere",)))
    assert not (tmp_path / "x").exists() or list((tmp_path / "x").iterdir()) == []


def test_an_empty_mission_can_be_exported(tmp_path: Path) -> None:
    folder = tmp_path / "m1"
    key = make_mission(folder, [])
    (folder / "recording.db").unlink()
    made = export(folder, key)
    assert made.sentences == 0
    assert verify_bag(made.path).ok


# ---- what is done to it afterwards

TOUCHED = (
    "data/tables/cases.csv", "data/journal.jsonl", "data/checkpoints.jsonl", "data/raw/2026-06-13.txt.gz", "data/maps/track.gpx",
    "data/mission.json", f"data/media/{sha(PHOTO)}.jpg", "README.txt", "bag-info.txt", "bagit.txt",
)  # fmt: skip


@pytest.mark.parametrize("name", TOUCHED)
def test_a_changed_file_is_named(changed: Path, name: str) -> None:
    data = (changed / name).read_bytes()
    (changed / name).write_bytes(data[:-3] + bytes([data[-3] ^ 1]) + data[-2:])
    report = verify_bag(changed)
    assert not report.ok
    assert name in report.problem


def test_a_removed_or_added_file_is_named(changed: Path) -> None:
    (changed / "data" / "extra.txt").write_text("x")
    assert "data/extra.txt" in verify_bag(changed).problem
    (changed / "data" / "extra.txt").unlink()
    (changed / "data" / "tables" / "log.csv").unlink()
    assert "data/tables/log.csv" in verify_bag(changed).problem


def test_a_bag_that_was_saved_again_is_refused_although_it_is_a_good_bag(changed: Path, mission: tuple[Path, StationKey]) -> None:
    """Whoever only mends the manifests deceives every BagIt program; the station's signature does not fit any more."""
    log = changed / "data" / "tables" / "log.csv"
    log.write_bytes(log.read_bytes().replace(b"Alarm Phone", b"Alarm Fone!"))
    again = bagit.Bag(str(changed))
    again.save(manifests=True)
    assert bagit.Bag(str(changed)).validate()
    assert not verify_bag(changed).ok
    mend_manifests(changed, None)
    assert "not signed" in verify_bag(changed).problem
    mend_manifests(changed, Ed25519PrivateKey.generate())
    assert "another key" in verify_bag(changed).problem


def test_a_table_that_says_something_else_than_the_journal_is_found_though_the_station_signed_it(
    changed: Path, mission: tuple[Path, StationKey]
) -> None:
    ledger = changed / "data" / "tables" / "people_ledger.csv"
    ledger.write_bytes(ledger.read_bytes().replace(b"55", b"54"))
    mend_manifests(changed, mission[1])
    assert "people_ledger.csv does not say what the journal says" in verify_bag(changed).problem


def test_tables_of_another_version_are_not_held_against_the_journal_and_the_verdict_says_so(
    changed: Path, mission: tuple[Path, StationKey]
) -> None:
    ledger = changed / "data" / "tables" / "people_ledger.csv"
    ledger.write_bytes(ledger.read_bytes().replace(b"unexplained", b"not explained"))
    about = changed / "data" / "mission.json"
    about.write_bytes(json.dumps({**json.loads(about.read_bytes()), "tables": 0}).encode())
    mend_manifests(changed, mission[1])
    report = verify_bag(changed)
    assert report.ok, report.problem
    assert OTHER_TABLES in report.remarks


def test_an_export_of_a_version_with_fewer_tables_still_verifies(changed: Path, mission: tuple[Path, StationKey]) -> None:
    (changed / "data" / "tables" / "told_sheet.csv").unlink()
    mend_manifests(changed, mission[1])
    assert verify_bag(changed).ok


def test_an_edited_entry_is_named_even_where_all_manifests_were_made_to_fit_and_signed(
    changed: Path, mission: tuple[Path, StationKey]
) -> None:
    journal = changed / "data" / "journal.jsonl"
    journal.write_bytes(journal.read_bytes().replace(b'"man":40', b'"man":39'))
    mend_manifests(changed, mission[1])
    assert verify_bag(changed).first_bad == 5


def test_a_log_rewritten_from_the_start_is_found_by_the_signed_checkpoint(changed: Path, mission: tuple[Path, StationKey]) -> None:
    prev, lines = GENESIS, []
    for seq in range(1, len(PAYLOADS) + 1):
        entry = NewEntry("log.line", LogLine(text=f"forged {seq}").model_dump(mode="json"), START, START, "M. Keller")
        data = body(entry, "m1", "Bridge")
        hash_ = chain_hash(seq, prev, data)
        lines.append(b'{"seq":%d,"prev":"%s","hash":"%s","body":%s}\n' % (seq, prev.encode(), hash_.encode(), data))
        prev = hash_
    (changed / "data" / "journal.jsonl").write_bytes(b"".join(lines))
    mend_manifests(changed, Ed25519PrivateKey.generate())
    report = verify_bag(changed)
    assert not report.ok
    assert report.first_bad is not None


def test_a_zip_with_a_flipped_byte_is_never_taken_for_whole(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, order=Order(zipped=True, media=False)).path
    whole, same = made.read_bytes(), _inside(made)
    unseen = []
    for at in range(7, len(whole), max(1, len(whole) // 40)):
        made.write_bytes(whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        if verify_bag(made).ok and _inside(made) != same:
            unseen.append(at)
    assert unseen == []


def _inside(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as zipped:
        return {name: zipped.read(name) for name in zipped.namelist()}


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 not a zip", b"hello" * 1000])
def test_what_is_no_export_is_said_to_be_none(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "x.zip"
    path.write_bytes(content)
    report = verify_bag(path)
    assert not report.ok
    assert report.problem
    assert not verify_bag(tmp_path).ok


def test_the_order_says_what_the_bag_says_of_itself(mission: tuple[Path, StationKey], tmp_path: Path) -> None:
    made = export(*mission, folder=tmp_path, order=replace(Order(), purpose="the\ncourt"), now=NOW)
    info = (made.path / "bag-info.txt").read_text()
    assert "for the court\n" in info
    assert bagit.Bag(str(made.path)).validate()
