"""The verifier on exports as the program makes them, for every audience."""

from __future__ import annotations

import json
import random
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from app.checkpoints import note_of
from app.export.audience import AUDIENCES
from app.export.order import Order
from app.verifier.check import verify
from app.verifier.words import Unreadable, Verdict
from db.archive import Archive
from db.keys import StationKey
from tests.export.bags import CASE, contents, export, make_mission, mend_manifests, rows_of_log
from tests.verifier import making

pytestmark = pytest.mark.xdist_group("verifier-real")  # the exports are made once, in one worker

Mission = tuple[Path, StationKey]


@pytest.fixture(scope="module")
def mission(tmp_path_factory: pytest.TempPathFactory) -> Mission:
    folder = tmp_path_factory.mktemp("ship") / "missions" / "m1"
    folder.parent.mkdir()
    return folder, make_mission(folder)


@pytest.fixture(scope="module")
def bag(mission: Mission, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """For a flag state, from whom something is withheld."""
    return export(*mission, folder=tmp_path_factory.mktemp("exports"), order=Order("flag")).path


@pytest.fixture
def copy(bag: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(bag, tmp_path / bag.name))


def said(verdict: Verdict) -> str:
    return "; ".join(problem.what for problem in verdict.problems)


@pytest.mark.parametrize(("audience", "zipped"), [(audience, audience == "public") for audience in AUDIENCES])
def test_an_export_for_each_audience_verifies(mission: Mission, tmp_path: Path, audience: str, zipped: bool) -> None:
    folder, key = mission
    cases = (CASE,) if audience == "rcc" else ()
    made = export(*mission, folder=tmp_path, order=Order(audience, cases=cases, zipped=zipped))
    verdict = verify(made.path, [key.public])
    assert said(verdict) == ""
    assert (verdict.entries, verdict.withheld, verdict.files) == (made.entries, made.withheld, made.files)
    assert verdict.head == rows_of_log(folder)[-1][2]
    assert verdict.keys == [key.public]
    assert (verdict.withheld + verdict.unproved > 0) == (audience not in ("own", "lawyers"))


def test_the_database_and_its_export_end_in_the_same_hash_and_root(mission: Mission, bag: Path) -> None:
    one, other = verify(bag), verify(mission[0])
    assert (one.head, one.root, one.log, one.code) == (other.head, other.root, other.log, other.code)


def test_the_verifier_inside_the_export_checks_the_export(bag: Path) -> None:
    command = [sys.executable, "verify/fairlead-verify.pyz", ".", "--json"]
    done = subprocess.run(command, cwd=bag, capture_output=True, text=True, timeout=60, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    assert json.loads(done.stdout)["ok"] is True
    assert b"## 9. Worked example" in (bag / "verify" / "evidence-format.md").read_bytes()


def redacted_entry(bag: Path) -> int:
    """Number of the first entry that withholds something and has text left."""
    for line in (bag / "data" / "journal.jsonl").read_text(encoding="utf-8").splitlines():
        data = json.loads(line)
        if data["body"] and data["body"].get("withheld") and data["body"].get("payload"):
            return int(data["seq"])
    raise AssertionError("nothing is withheld")


def change_entry(bag: Path, seq: int, **change: object) -> None:
    path = bag / "data" / "journal.jsonl"
    lines = path.read_text(encoding="utf-8").splitlines()
    data = json.loads(lines[seq - 1])
    for name, value in change.items():
        data["body"][name] = value
    body = json.dumps(data["body"], sort_keys=True, separators=(",", ":"), ensure_ascii=False)
    lines[seq - 1] = f'{{"seq":{seq},"prev":"{data["prev"]}","hash":"{data["hash"]}","body":{body}}}'
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


@pytest.mark.parametrize("change", [{"station": "Deck"}, {"payload": {"text": "no"}}, {"withheld": {}}, {"author": "Eve"}])
def test_a_redacted_entry_that_was_changed_and_signed_again_is_named(
    mission: Mission, copy: Path, change: dict[str, object]
) -> None:
    """Even the station itself cannot open a field with another value."""
    seq = redacted_entry(copy)
    change_entry(copy, seq, **change)
    mend_manifests(copy, mission[1])
    verdict = verify(copy, [mission[1].public])
    assert verdict.first_bad() == seq


def kept_outside(mission: Mission, folder: Path) -> Path:
    with Archive(mission[0] / "mission.db") as archive:
        note = note_of(archive.checkpoints()[-1])
    assert note is not None
    path = folder / "kept.txt"
    path.write_text(note.text, encoding="utf-8")
    return path


def test_a_tail_cut_off_by_the_station_itself_is_seen_with_a_witness_only(mission: Mission, copy: Path, tmp_path: Path) -> None:
    rows = rows_of_log(mission[0])
    short = rows[:-2]
    lines = (copy / "data" / "journal.jsonl").read_bytes().splitlines(keepends=True)[:-2]
    (copy / "data" / "journal.jsonl").write_bytes(b"".join(lines))
    note = making.note(short, len(short), making.KEY)
    (copy / "data" / "checkpoints.jsonl").write_text(json.dumps({"note": note.text, "public_key": making.public()}) + "\n")
    about = json.loads((copy / "data" / "mission.json").read_text(encoding="utf-8"))
    short_facts = json.loads(making.payload(short, [])["data/mission.json"])
    about |= {name: short_facts[name] for name in ("head", "root", "entries", "through_seq", "log")} | {"withheld": 0}
    (copy / "data" / "mission.json").write_text(json.dumps(about), encoding="utf-8")
    mend_manifests(copy, making.KEY)
    witness = kept_outside(mission, tmp_path)
    assert said(verify(copy)) == ""
    verdict = verify(copy, witnesses=[witness])
    assert verdict.first_bad() == len(short) + 1
    assert "cut off" in said(verdict)
    assert verify(mission[0], [mission[1].public], [witness]).ok


def flipped(bag: Path, count: int) -> Iterator[tuple[Path, bytes, bytes]]:
    noise = random.Random(9162)
    files = [path for path in sorted(bag.rglob("*")) if path.is_file()]
    for _ in range(count):
        path = noise.choice(files)
        whole = path.read_bytes()
        data = bytearray(whole)
        data[noise.randrange(len(data))] ^= 1 << noise.randrange(8)
        yield path, whole, bytes(data)


def test_no_flipped_bit_of_a_real_export_goes_unseen(copy: Path) -> None:
    for path, whole, data in flipped(copy, 60):
        path.write_bytes(data)
        try:
            assert not verify(copy).ok, path
        except Unreadable:
            pass
        path.write_bytes(whole)
    assert verify(copy).ok


def test_a_half_made_export_is_no_export(mission: Mission, copy: Path) -> None:
    (copy / "unfinished.json").write_text("{}")
    assert "extra file" in said(verify(copy))
    assert contents(copy)
