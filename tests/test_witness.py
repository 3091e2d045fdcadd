"""A witness keeps what it is given whatever happens, and sees what a ship cannot show of herself."""

from __future__ import annotations

import json
import multiprocessing
import os
import stat
from datetime import timedelta
from email.message import EmailMessage
from pathlib import Path
from typing import NamedTuple

import pytest
from typer.testing import CliRunner

from app.cli.commands import app as commands
from app.errors import DeviceError, UserError
from app.merkle import consistency, root, roots
from app.notes import Note, log_id, signed, verifier_key
from app.witness import Proof, Spoken, Witness, shelf
from app.witness.reading import find, find_proof
from tests.verifier import making
from tests.verifier.making import KEY, OTHER, START, Row, bodies, chained, leaves, public

ROWS = chained(bodies())
LOG = log_id(ROWS[0][2])
FORGED = chained(b.replace(b"entry 25:", b"entry 26:") for b in bodies())
LATER = START + timedelta(days=1)


def note(size: int, rows: list[Row] = ROWS) -> Note:
    return making.note(rows, size)


@pytest.fixture
def witness(tmp_path: Path) -> Witness:
    return Witness(tmp_path / "witness")


def root_at(rows: list[Row], sizes: set[int]) -> dict[int, bytes]:
    return roots(leaves(rows), sizes)


# ---- keeping


def test_a_checkpoint_is_kept_once_and_read_back_by_another_program(witness: Witness, tmp_path: Path) -> None:
    first = witness.keep(note(10), "mail", LATER)
    again = witness.keep(note(10), "another mail", LATER + timedelta(hours=1))
    assert (first.new, again.new, again.source) == (True, False, "mail")
    witness.keep(note(20), "radio", LATER)
    other = Witness(tmp_path / "witness")
    newest = other.newest(LOG)
    assert newest is not None
    assert (newest.size, newest.note, newest.source, newest.at) == (20, note(20), "radio", LATER)
    assert [each.size for each in other.kept(LOG)] == [10, 20]
    assert [(each.log, each.count, each.station) for each in other.logs()] == [(LOG, 2, "Bridge")]
    assert "20 entries, signed by Bridge at 2026-06-14 02:20 UTC" in newest.words


def test_nothing_is_made_before_something_is_kept_and_only_its_owner_may_look(witness: Witness, tmp_path: Path) -> None:
    assert (witness.logs(), witness.newest(LOG), witness.trusted(), witness.troubles()) == ([], None, [], [])
    assert not (tmp_path / "witness").exists()
    witness.keep(note(10), "mail", LATER)
    if os.name == "posix":
        assert stat.S_IMODE((tmp_path / "witness").stat().st_mode) == 0o700
        assert stat.S_IMODE((tmp_path / "witness" / f"{LOG}.jsonl").stat().st_mode) == 0o600


def test_a_spoken_code_and_a_whole_note_are_kept_beside_each_other(witness: Witness) -> None:
    witness.keep(Spoken(LOG, 10, note(10).code), "VHF 72", LATER)
    witness.keep(note(10), "mail", LATER)
    assert [each.note is None for each in witness.kept(LOG)] == [True, False]
    assert witness.forks(LOG) == []
    assert witness.newest(LOG) == witness.kept(LOG)[1]


@pytest.mark.parametrize("log", ["", "x", "../../etc/passwd", "AB" * 16])
def test_a_log_whose_name_is_none_is_refused(witness: Witness, log: str) -> None:
    with pytest.raises(UserError, match="not the name of a log"):
        witness.keep(Spoken(log, 10, note(10).code), "VHF", LATER)


def test_a_half_line_of_a_power_cut_loses_itself_alone_and_is_said(witness: Witness, tmp_path: Path) -> None:
    witness.keep(note(10), "mail", LATER)
    path = tmp_path / "witness" / f"{LOG}.jsonl"
    whole = path.read_bytes()
    path.write_bytes(whole + whole[: len(whole) // 2])
    assert [each.size for each in witness.kept(LOG)] == [10]
    witness.keep(note(20), "mail", LATER)
    assert [each.size for each in witness.kept(LOG)] == [10, 20]
    assert path.read_bytes().startswith(whole)
    assert any("line 2" in trouble for trouble in witness.troubles())


@pytest.mark.parametrize("line", [b"{}", b"[]", b"null", b"\xff\xfe", b'{"note":3}', b"[" * 100_000, b'{"note":"x","size":1}'])
def test_a_strange_line_hides_no_other(witness: Witness, tmp_path: Path, line: bytes) -> None:
    witness.keep(note(10), "mail", LATER)
    path = tmp_path / "witness" / f"{LOG}.jsonl"
    path.write_bytes(line + b"\n" + path.read_bytes())
    assert [each.size for each in witness.kept(LOG)] == [10]
    assert len(witness.troubles()) == 1


def test_a_disk_that_refuses_says_that_nothing_was_kept(tmp_path: Path) -> None:
    (tmp_path / "witness").write_text("a file where the folder should be")
    with pytest.raises(DeviceError, match="cannot be read"):
        Witness(tmp_path / "witness").keep(note(10), "mail", LATER)
    with pytest.raises(DeviceError, match="is not kept"):
        shelf.Shelf(tmp_path / "witness").add("x", {}, lambda: False)


def test_another_program_that_keeps_the_folder_is_said(witness: Witness, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(shelf, "PATIENCE_S", 0.05)
    witness.keep(note(10), "mail", LATER)
    lock = shelf.FileLock(tmp_path / "witness" / "writing.lock")
    assert lock.take()
    with pytest.raises(DeviceError, match="another program"):
        witness.keep(note(20), "mail", LATER)
    lock.release()
    assert witness.keep(note(20), "mail", LATER).new


def _keep_some(folder: Path, first: int) -> None:
    for size in range(first, 41, 2):
        Witness(folder).keep(note(size), f"program {first}", LATER)
        Witness(folder).keep(note(40), "both", LATER)


def test_two_programs_at_once_lose_none_and_double_none(tmp_path: Path) -> None:
    folder = tmp_path / "witness"
    context = multiprocessing.get_context("spawn")
    programs = [context.Process(target=_keep_some, args=(folder, first)) for first in (1, 2)]
    for program in programs:
        program.start()
    for program in programs:
        program.join(60)
        assert program.exitcode == 0
    assert [each.size for each in Witness(folder).kept(LOG)] == list(range(1, 41))
    assert Witness(folder).troubles() == []


# ---- whom to trust


@pytest.mark.parametrize("form", ["hex", "word"])
def test_a_trusted_key_checks_signatures(witness: Witness, form: str) -> None:
    key = public() if form == "hex" else verifier_key(public())
    kept = witness.keep(note(10), "mail", LATER)
    assert witness.signer(kept) is None
    witness.trust(" Ocean  Star ", key, LATER)
    signer = witness.signer(kept)
    assert signer is not None
    assert (signer.name, signer.public_key) == ("Ocean Star", public())
    witness.trust("Ocean Star", key, LATER)
    assert len(witness.trusted()) == 1


def test_a_forged_note_in_the_name_of_a_trusted_key_is_not_kept(witness: Witness) -> None:
    witness.trust("Ocean Star", public(), LATER)
    true = note(10)
    forged = Note(true.log, true.size, bytes(32), true.station, true.at, true.key_name, true.key_id, true.signature)
    with pytest.raises(UserError, match="signature is wrong"):
        witness.keep(forged, "mail", LATER)
    assert witness.logs() == []


@pytest.mark.parametrize("key", ["", "zz", "ab" * 31, "fairlead-0+0+0", verifier_key(public()).replace("+", "+0", 1)])
def test_what_is_no_key_is_refused(witness: Witness, key: str) -> None:
    with pytest.raises(UserError, match="no public key"):
        witness.trust("Ocean Star", key, LATER)
    with pytest.raises(UserError, match="needs a name"):
        witness.trust("  ", public(), LATER)


# ---- comparing


def test_a_log_that_holds_all_that_is_kept_is_said_to(witness: Witness) -> None:
    for size in (5, 17, 40):
        witness.keep(note(size), "mail", LATER)
    witness.keep(Spoken(LOG, 30, note(30).code), "VHF", LATER)
    assert witness.compare(LOG, root_at(ROWS, {5, 17, 30, 40}).get) == []


def test_a_cut_tail_is_seen(witness: Witness) -> None:
    witness.keep(note(20), "mail", LATER)
    witness.keep(note(40), "mail", LATER)
    (problem,) = witness.compare(LOG, root_at(ROWS[:30], {20, 40}).get)
    assert (problem.cut_off, problem.kept.size) == (True, 40)
    assert "cut off" in problem.words


@pytest.mark.parametrize("form", ["note", "spoken"])
def test_a_rewritten_log_is_seen(witness: Witness, form: str) -> None:
    for size in (20, 30):
        witness.keep(note(size) if form == "note" else Spoken(LOG, size, note(size).code), "mail", LATER)
    (problem,) = witness.compare(LOG, root_at(FORGED, {20, 30}).get)
    assert (problem.cut_off, problem.kept.size) == (False, 30)
    assert "rewritten" in problem.words


@pytest.mark.parametrize("form", ["note", "spoken"])
def test_two_stories_of_one_log_are_a_fork_and_both_are_kept(witness: Witness, form: str) -> None:
    witness.keep(note(30), "mail", LATER)
    other = note(30, FORGED)
    witness.keep(other if form == "note" else Spoken(LOG, 30, other.code), "radio", LATER + timedelta(hours=2))
    (fork,) = witness.forks(LOG)
    assert (fork.size, fork.one.source, fork.other.source) == (30, "mail", "radio")
    assert "Bridge" in fork.words
    assert "2026-06-15 04:00" in fork.words
    assert len(witness.kept(LOG)) == 2
    assert len(witness.logs()[0].forks) == 1


def test_notes_of_two_stations_over_the_same_entries_are_no_fork(witness: Witness) -> None:
    deck = signed(LOG, 20, root(leaves(ROWS)[:20]), "Deck", START, public(OTHER), OTHER.sign)
    witness.keep(note(20), "mail", LATER)
    witness.keep(deck, "mail", LATER)
    assert len(witness.kept(LOG)) == 2
    assert witness.forks(LOG) == []


# ---- proofs


def proof(old: int, new: int, rows: list[Row] = ROWS) -> Proof:
    return Proof(old, tuple(consistency(leaves(rows)[:new], old)), note(new, rows))


@pytest.mark.parametrize(("old", "new"), [(1, 2), (16, 33), (17, 40), (20, 20), (32, 40)])
def test_a_proof_travels_as_text_and_is_kept_where_it_holds(witness: Witness, old: int, new: int) -> None:
    witness.keep(note(old), "mail", LATER)
    read = find_proof("Dear all,\r\n" + proof(old, new).text.replace("\n", "\r\n"))
    assert read == proof(old, new)
    kept = witness.keep_proved(read, "mail", LATER)
    assert (kept.size, kept.proved_from) == (new, old)
    assert max(k.proved_from or 0 for k in witness.kept(LOG)) == old


def test_a_proof_out_of_a_rewritten_log_is_refused(witness: Witness) -> None:
    witness.keep(note(30), "mail", LATER)
    with pytest.raises(UserError, match="does NOT show"):
        witness.keep_proved(proof(30, 40, FORGED), "mail", LATER)
    assert [each.size for each in witness.kept(LOG)] == [30]


def test_a_proof_from_a_size_that_nobody_kept_says_which_ones_there_are(witness: Witness) -> None:
    witness.keep(note(30), "mail", LATER)
    witness.keep(Spoken(LOG, 20, note(20).code), "VHF", LATER)
    with pytest.raises(UserError, match="from 30"):
        witness.keep_proved(proof(20, 40), "mail", LATER)


@pytest.mark.parametrize("text", ["", "old 5\n", "old 5\nAAAA\n\n", proof(3, 7).text.replace("=\n", "\n", 1)])
def test_what_is_no_proof_is_said_to_be_none(text: str) -> None:
    with pytest.raises(UserError, match="no proof"):
        find_proof(text)


# ---- finding them in what people send


def mail(text: str, **how: str) -> bytes:
    message = EmailMessage()
    message["Subject"], message["From"], message["To"] = "Checkpoint", "bridge@ocean-star.example", "shore@example.org"
    message.set_content(text, **how)
    return bytes(message)


@pytest.mark.parametrize(
    "data",
    [
        note(20).text,
        note(20).line,
        note(20).text.replace("\n", "\r\n"),
        f"Good morning,\n\n{note(20).text}\nBest, Ada\n",
        "\n".join(f"> {line}" for line in note(20).text.split("\n")),
        "\n".join(f">> > {line}" for line in note(20).line.split(" ")[0:1] + note(20).line.split(" ")[1:]),
        note(20).line.replace(" ", "\n", 3),
        note(20).text.replace("— ", "— ").replace(" " + note(20).text.split(" ")[-1], "\n" + note(20).text.split(" ")[-1]),
        mail(note(20).text, cte="quoted-printable"),
        mail(note(20).line, cte="base64"),
        mail("\n".join(f"> {line}" for line in note(20).text.split("\n")), cte="8bit"),
    ],
)  # fmt: skip
def test_a_note_is_found_in_whatever_a_mail_makes_of_it(data: str | bytes) -> None:
    assert find(data) == [note(20)]


def test_several_in_one_text_come_in_its_order_each_once() -> None:
    text = f"{note(20).line}\n\n{note(10).text}\n  30 {note(30).code.lower().replace('-', ' ')}\n{note(20).text}"
    assert find(text, log=LOG) == [note(20), note(10), Spoken(LOG, 30, note(30).code)]


def test_a_code_without_its_log_asks_for_it() -> None:
    with pytest.raises(UserError, match="--log"):
        find(f"30 {note(30).code}")


@pytest.mark.parametrize("text", ["", "hello", "20 boats in sight", "\x00" * 100])
def test_a_text_without_a_checkpoint_says_so(text: str) -> None:
    with pytest.raises(UserError, match="no checkpoint in it"):
        find(text)


@pytest.mark.parametrize("cut", [30, 80, 150])
def test_half_a_checkpoint_is_said_to_be_half(cut: int) -> None:
    with pytest.raises(UserError, match="not whole"):
        find(note(20).text[:cut])
    with pytest.raises(UserError, match="not whole"):
        find(note(20).line[:cut])


def test_a_text_without_end_is_not_read() -> None:
    with pytest.raises(UserError, match="too long"):
        find("x" * (5 << 20))


# ---- the command


def fairlead(data: Path, *arguments: str, given: str = "") -> Done:
    done = CliRunner().invoke(commands, ["witness", *arguments, "--data", str(data)], input=given)
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    return Done(done.exit_code, done.stdout, done.stderr)


class Done(NamedTuple):
    returncode: int
    stdout: str
    stderr: str


def test_the_command_keeps_lists_checks_and_says_a_fork(tmp_path: Path) -> None:
    data = tmp_path / "data"
    kept = fairlead(data, "keep", "-", "--source", "mail", given=note(30).text)
    assert (kept.returncode, kept.stderr) == (0, "")
    assert "its key is not known here" in kept.stdout
    assert fairlead(data, "trust", "Aurora", verifier_key(public())).returncode == 0
    listed = json.loads(fairlead(data, "list", "--json").stdout)
    assert (listed["logs"][0]["log"], listed["logs"][0]["newest"]["size"]) == (LOG, 30)
    assert listed["trusted"][0]["name"] == "Aurora"
    good = making.write_zip(making.bag(ROWS), tmp_path / "good.zip")
    checked = fairlead(data, "check", str(good))
    assert checked.returncode == 0
    assert "nothing up to entry 30 was rewritten or cut off" in checked.stdout
    cut = making.write_folder(making.bag(ROWS[:25]), tmp_path / "cut")
    assert (fairlead(data, "check", str(cut)).returncode, "cut off" in fairlead(data, "check", str(cut)).stdout) == (1, True)
    forged = making.write_folder(making.bag(FORGED), tmp_path / "forged")
    assert "rewritten" in fairlead(data, "check", str(forged)).stdout
    strange = making.write_folder(making.bag(chained(bodies(mission="x")), mission="x"), tmp_path / "strange")
    unknown = fairlead(data, "check", str(strange))
    assert (unknown.returncode, "No checkpoint is kept of this log" in unknown.stdout) == (1, True)
    forked = fairlead(data, "keep", "-", "--log", LOG[:8], given=f"30 {note(30, FORGED).code}")
    assert forked.returncode == 1
    assert "TWO STORIES OF ONE LOG" in forked.stdout


def test_the_command_says_what_is_wrong_in_one_line(tmp_path: Path) -> None:
    for arguments in (
        ["keep", "/nowhere/mail.txt"],
        ["check", "/nowhere"],
        ["trust", "X", "zz"],
        ["show"],
        ["prove", "--from", "3"],
    ):
        done = fairlead(tmp_path, *arguments)
        assert done.returncode == 2, arguments
        assert done.stderr.strip()


def test_every_command_of_the_group_is_there() -> None:
    group = next(each for each in commands.registered_groups if each.name == "witness")
    assert group.typer_instance is not None
    assert {command.name for command in group.typer_instance.registered_commands} == {
        "keep",
        "trust",
        "list",
        "check",
        "show",
        "prove",
    }


def test_a_ship_shows_and_proves_and_a_witness_ashore_keeps(tmp_path: Path) -> None:
    from app.clock import ManualClock
    from app.rescue.entries import LogLine
    from db.journal import open_journal
    from tests.rescue.writing import new

    ship, shore = tmp_path / "ship", tmp_path / "shore"
    folder = ship / "missions" / "20260614-0200-aurora"
    folder.mkdir(parents=True)

    def write(first: int, last: int) -> None:
        journal = open_journal(folder, folder.name, "Bridge", ManualClock(START))
        for i in range(first, last + 1):
            journal.append(new(LogLine(text=f"entry {i}"), i))
        journal.close()

    write(1, 12)
    shown = fairlead(ship, "show")
    assert (shown.returncode, shown.stderr) == (0, "")
    assert fairlead(shore, "keep", "-", given=shown.stdout).returncode == 0
    write(13, 30)
    proved = fairlead(ship, "prove", "--from", "12")
    kept = fairlead(shore, "keep", "-", "--proof", given=proved.stdout)
    assert (kept.returncode, kept.stderr) == (0, "")
    assert "It goes on from 12 entries: proved" in kept.stdout
    assert fairlead(shore, "check", str(folder)).returncode == 0
    assert fairlead(ship, "prove", "--from", "99").returncode == 2


def test_the_key_of_the_tests_is_not_the_other_one() -> None:
    assert KEY.sign(b"x") != OTHER.sign(b"x")
