"""The verifier on exports: an untouched one passes, each attack is found and named."""

from __future__ import annotations

import json
import os
import random
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.export.verify import check_export
from app.seal import withhold
from app.verifier.__main__ import main
from app.verifier.check import verify
from app.verifier.words import Unreadable, Verdict, as_json, as_text
from tests.verifier import making
from tests.verifier.making import COUNT, KEY, OTHER, Row, bag, bodies, chained, notes, public, write_folder, write_zip

Files = dict[str, bytes]


@pytest.fixture(scope="module")
def rows() -> list[Row]:
    return chained(bodies())


def checked(files: Files, folder: Path, **how: object) -> Verdict:
    return verify(write_folder(files, folder / "bag"), **how)  # type: ignore[arg-type]


def said(verdict: Verdict) -> str:
    return "; ".join(problem.what for problem in verdict.problems)


def kept(folder: Path, *texts: str) -> list[Path]:
    """A witness's file."""
    path = folder / "kept.txt"
    path.write_text("\n".join(texts), encoding="utf-8")
    return [path]


# ---- untouched


@pytest.mark.parametrize("form", ["folder", "zip", "packed"])
def test_an_untouched_export_is_said_to_be_so_in_each_form(rows: list[Row], tmp_path: Path, form: str) -> None:
    files = bag(rows)
    path = (
        write_folder(files, tmp_path / "x") if form == "folder" else write_zip(files, tmp_path / "x.zip", packed=form == "packed")
    )
    verdict = verify(path, [public()])
    assert verdict.problems == []
    assert (verdict.entries, verdict.head, verdict.keys, verdict.checkpoints) == (COUNT, rows[-1][2], [public()], 4)
    assert (verdict.mission, verdict.ship, verdict.newest, verdict.key_compared) == (making.MISSION, "Aurora", 40, True)
    assert (verdict.root, verdict.log) == (making.root(making.leaves(rows)).hex(), rows[0][2][:32])
    assert verdict.code == making.note(rows, COUNT).code


def test_without_a_known_key_the_verdict_says_whose_it_is_and_that_nobody_compared_it(rows: list[Row], tmp_path: Path) -> None:
    text = as_text(checked(bag(rows), tmp_path))
    assert text.startswith("UNTOUCHED\n")
    assert public() in text
    assert "nobody compared it" in text


def test_a_redacted_export_verifies_and_counts_what_is_withheld(rows: list[Row], tmp_path: Path) -> None:
    some = [(s, p, h, withhold(b, ("payload.text", "author")) if s % 4 == 0 else b) for s, p, h, b in rows]
    some[6] = (*some[6][:3], withhold(some[6][3], "*"))
    verdict = checked(bag(some), tmp_path)
    assert verdict.problems == []
    assert verdict.withheld == 20 + len(json.loads(some[6][3])["withheld"])


def test_an_entry_that_is_withheld_whole_is_counted_and_the_rest_is_proved(rows: list[Row], tmp_path: Path) -> None:
    some = [(s, p, h, b"null" if s == 9 else b) for s, p, h, b in rows]
    verdict = checked(bag(some), tmp_path)
    assert (verdict.problems, verdict.unproved) == ([], 1)
    assert "withheld whole" in as_text(verdict)


def test_the_hash_of_an_entry_that_is_withheld_whole_cannot_be_another(rows: list[Row], tmp_path: Path) -> None:
    some = [(s, p, "ab" * 32 if s == 9 else h, b"null" if s == 9 else b) for s, p, h, b in rows]
    assert checked(bag(some, signed_notes=notes(rows)), tmp_path).first_bad() == 9


# ---- attacks on the bag, its manifests left as they were


def edited(files: Files) -> None:
    files["data/journal.jsonl"] = files["data/journal.jsonl"].replace(b"entry 5:", b"entry 6:")


def deleted(files: Files) -> None:
    lines = files["data/journal.jsonl"].splitlines(keepends=True)
    files["data/journal.jsonl"] = b"".join(lines[:4] + lines[5:])


def swapped(files: Files) -> None:
    lines = files["data/journal.jsonl"].splitlines(keepends=True)
    lines[4], lines[5] = lines[5], lines[4]
    files["data/journal.jsonl"] = b"".join(lines)


def edited_with_its_hash(files: Files) -> None:
    found = [json.loads(line) for line in files["data/journal.jsonl"].splitlines()]
    changed = bodies()[4].replace(b"entry 5:", b"entry 6:")
    found[4]["hash"] = making.chain_hash(5, found[4]["prev"], changed)
    everything = [(e["seq"], e["prev"], e["hash"], changed if e["seq"] == 5 else b) for e, b in zip(found, bodies(), strict=True)]
    files["data/journal.jsonl"] = making.journal(everything)


ATTACKS = [edited, deleted, swapped, edited_with_its_hash]


@pytest.mark.parametrize("attack", ATTACKS)
def test_each_attack_on_the_journal_is_found_and_names_the_entry(
    rows: list[Row], tmp_path: Path, attack: Callable[[Files], None]
) -> None:
    files = bag(rows)
    attack(files)
    verdict = checked(files, tmp_path)
    assert verdict.first_bad() == 5
    assert "entry 5" in said(verdict)
    assert "data/journal.jsonl was changed" in said(verdict)


@pytest.mark.parametrize("attack", ATTACKS)
def test_a_bag_that_was_saved_again_is_found_by_its_signature_and_by_its_chain(
    rows: list[Row], tmp_path: Path, attack: Callable[[Files], None]
) -> None:
    """Its manifests fit again, as any BagIt program would make them; the old signature is kept."""
    whole = bag(rows)
    files = bag(rows, change=attack, key=None)
    files["tagmanifest-sha256.txt.sig"] = whole["tagmanifest-sha256.txt.sig"]
    verdict = checked(files, tmp_path)
    assert "the signature of the export is not right" in said(verdict)
    assert verdict.first_bad() == 5


def test_a_bag_saved_again_without_a_change_of_the_journal_is_found_by_its_signature(rows: list[Row], tmp_path: Path) -> None:
    whole = bag(rows)

    def table(data: Files) -> None:
        data["data/tables/log.csv"] = b"entry,text\r\n1,fishing boat\r\n"

    files = bag(rows, change=table, key=None)
    unsigned = checked(files, tmp_path / "1")
    assert "it is not signed" in said(unsigned)
    files["tagmanifest-sha256.txt.sig"] = whole["tagmanifest-sha256.txt.sig"]
    assert "the signature of the export is not right" in said(checked(files, tmp_path / "2"))


def test_a_bag_signed_again_with_another_key_is_found_by_the_checkpoints(rows: list[Row], tmp_path: Path) -> None:
    verdict = checked(bag(rows, key=OTHER), tmp_path)
    assert "signed with another key than the checkpoints" in said(verdict)


def test_all_signed_again_with_another_key_is_found_by_the_known_key_and_only_by_it(rows: list[Row], tmp_path: Path) -> None:
    forged = chained(b.replace(b"entry 5:", b"entry 6:") for b in bodies())
    files = bag(forged, key=OTHER, signed_notes=notes(forged, OTHER))
    path = write_folder(files, tmp_path / "bag")
    assert verify(path).ok  # the files agree with one another: it says whose key it is and that nobody compared it
    verdict = verify(path, [public()])
    assert "not the one that you know" in said(verdict)
    assert public(OTHER) in said(verdict)


def test_a_bag_without_checkpoints_is_not_taken(rows: list[Row], tmp_path: Path) -> None:
    assert "no signed checkpoint" in said(checked(bag(rows, signed_notes=[]), tmp_path))


# ---- the two that need somebody outside


def cut(rows: list[Row]) -> Files:
    return bag(rows[:25])


def rewritten() -> Files:
    """By somebody who holds the station's key: chain, checkpoints and signature are all made anew."""
    return bag(chained(b.replace(b"entry 25:", b"entry 26:") for b in bodies()))


def test_a_cut_tail_and_a_rewriting_insider_are_not_seen_without_a_witness(rows: list[Row], tmp_path: Path) -> None:
    for number, files in enumerate((cut(rows), rewritten())):
        verdict = checked(files, tmp_path / str(number), keys=[public()])
        assert verdict.ok
        assert "Give it with --checkpoint" in as_text(verdict)


@pytest.mark.parametrize("form", ["text", "line", "spoken", "mail", "file of a witness"])
def test_a_cut_tail_is_seen_with_a_witness(rows: list[Row], tmp_path: Path, form: str) -> None:
    verdict = checked(cut(rows), tmp_path, witnesses=kept(tmp_path, told(rows, 40, form)))
    assert verdict.first_bad() == 26
    assert "cut off" in said(verdict)


@pytest.mark.parametrize("form", ["text", "line", "spoken", "mail", "file of a witness"])
def test_a_rewriting_insider_is_seen_with_a_witness_and_named_between_two_checkpoints(
    rows: list[Row], tmp_path: Path, form: str
) -> None:
    witnesses = kept(tmp_path, told(rows, 20, form), told(rows, 30, form))
    verdict = checked(rewritten(), tmp_path, witnesses=witnesses)
    assert "rewritten: an entry from 21 to 30" in said(verdict)
    assert verdict.witnessed == 20


def test_a_log_written_anew_from_its_first_entry_is_seen_with_a_witness(rows: list[Row], tmp_path: Path) -> None:
    forged = chained(bodies(mission="another-mission"))
    verdict = checked(bag(forged, mission="another-mission"), tmp_path, witnesses=kept(tmp_path, told(rows, 40, "text")))
    assert "rewritten from its first entry" in said(verdict)


@pytest.mark.parametrize("form", ["text", "line", "spoken", "mail", "file of a witness"])
def test_a_checkpoint_from_outside_that_fits_is_said(rows: list[Row], tmp_path: Path, form: str) -> None:
    verdict = checked(bag(rows), tmp_path, witnesses=kept(tmp_path, told(rows, 17, form), told(rows, 30, form)))
    assert (said(verdict), verdict.witnessed) == ("", 30)


def test_a_checkpoint_from_outside_with_a_forged_signature_is_not_believed(rows: list[Row], tmp_path: Path) -> None:
    text = told(rows, 30, "text").replace("time 2026-06-14T02:30", "time 2026-06-14T02:31")
    verdict = checked(bag(rows), tmp_path, witnesses=kept(tmp_path, text))
    assert "somebody made it up" in said(verdict)


def told(rows: list[Row], size: int, form: str) -> str:
    note = making.note(rows, size)
    return {
        "text": note.text,
        "line": note.line,
        "spoken": f"{size} {note.code.replace('-', ' ').lower()}",
        "mail": "Here it is:\n" + "".join(f"> {line}\n" for line in note.text.splitlines()),
        "file of a witness": json.dumps({"kept": "", "note": note.text, "size": size, "code": note.code}),
    }[form]


# ---- redacted exports


def forged_field(rows: list[Row], change: Callable[[dict[str, object]], None]) -> list[Row]:
    """Entry 6 with two fields withheld, then changed and spelled rightly."""
    out = list(rows)
    data = json.loads(withhold(rows[5][3], ("payload.text", "author")))
    change(data)
    out[5] = (*rows[5][:3], json.dumps(data, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode())
    return out


def altered(data: dict[str, dict[str, object]]) -> None:
    data["payload"]["persons"] = 7


def swapped_salts(data: dict[str, dict[str, object]]) -> None:
    salts = data["salts"]
    salts["kind"], salts["station"] = salts["station"], salts["kind"]


def commitment_changed(data: dict[str, dict[str, str]]) -> None:
    data["withheld"]["author"] = data["withheld"]["payload.text"]


def opened_with_another_value(data: dict[str, object]) -> None:
    del data["withheld"]["author"]  # type: ignore[attr-defined]
    data["salts"]["author"] = "ab" * 32  # type: ignore[index]
    data["author"] = "Eve"


def dropped(data: dict[str, dict[str, object]]) -> None:
    del data["withheld"]["author"]


def added(data: dict[str, dict[str, object]]) -> None:
    data["payload"]["weapon"] = "none"
    data["salts"]["payload.weapon"] = "ab" * 32


def hidden(data: dict[str, object]) -> None:
    """A key with the name of a field, so that a careless reader takes one value for the hash and the other for the truth."""
    data["payload.persons"] = data["payload"]["persons"]  # type: ignore[index]
    data["payload"]["persons"] = 7  # type: ignore[index]


def seeded(data: dict[str, object]) -> None:
    data["seed"] = "ab" * 16


@pytest.mark.parametrize(
    "change",
    [altered, swapped_salts, commitment_changed, opened_with_another_value, dropped, added, hidden, seeded],
)
def test_whatever_is_changed_in_a_redacted_entry_is_found(
    rows: list[Row], tmp_path: Path, change: Callable[[dict[str, object]], None]
) -> None:
    assert checked(bag(forged_field(rows, lambda data: None)), tmp_path / "whole").ok
    verdict = checked(bag(forged_field(rows, change)), tmp_path / "forged")
    assert verdict.first_bad() == 6
    assert "entry 6" in said(verdict)


def test_what_is_wrong_with_a_field_names_it(rows: list[Row], tmp_path: Path) -> None:
    def without_salt(data: dict[str, object]) -> None:
        del data["salts"]["payload.persons"]  # type: ignore[attr-defined]

    verdict = checked(bag(forged_field(rows, without_salt)), tmp_path)
    assert verdict.problems[0].field == "payload.persons"


def test_a_second_key_of_one_name_is_no_second_reading(rows: list[Row], tmp_path: Path) -> None:
    out = list(rows)
    out[5] = (*rows[5][:3], rows[5][3].replace(b'"author":"Ada"', b'"author":"Eve","author":"Ada"'))
    verdict = checked(bag(out), tmp_path)
    assert verdict.first_bad() == 6
    assert "twice" in said(verdict)


# ---- the files around


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("data/tables/log.csv", "data/tables/log.csv was changed"),
        ("README.txt", "README.txt was changed"),
        ("manifest-sha512.txt", "manifest-sha512.txt was changed"),
        ("tagmanifest-sha256.txt", "signature"),
        ("tagmanifest-sha512.txt", "tagmanifest-sha512.txt"),
        ("data/mission.json", "data/mission.json was changed"),
    ],
)
def test_a_changed_file_is_named(rows: list[Row], tmp_path: Path, name: str, what: str) -> None:
    files = bag(rows)
    files[name] = files[name][:-2] + b"x\n"
    assert what in said(checked(files, tmp_path))


def test_extra_missing_and_renamed_files_are_named(rows: list[Row], tmp_path: Path) -> None:
    extra = checked(bag(rows) | {"data/planted.jpg": b"x", "tagmanifest-sha1.txt": b"", ".hidden": b""}, tmp_path / "1")
    assert {p.file for p in extra.problems if "extra file" in p.what} == {"data/planted.jpg", "tagmanifest-sha1.txt", ".hidden"}
    for name in bag(rows):
        less = bag(rows)
        del less[name]
        verdict = checked(less, tmp_path / name.replace("/", "_"))
        assert any(p.file == name for p in verdict.problems), name


def test_media_under_another_hash_are_named(rows: list[Row], tmp_path: Path) -> None:
    def rename(data: Files) -> None:
        name = next(n for n in data if n.startswith("data/media/"))
        data[f"data/media/{'ab' * 32}.jpg"] = data.pop(name)

    assert "original whose hash" in said(checked(bag(rows, change=rename), tmp_path))


@pytest.mark.parametrize("field", ["entries", "through_seq", "head", "root", "log", "withheld", "mission", "format"])
def test_a_mission_file_that_says_otherwise_than_the_journal_is_found(rows: list[Row], tmp_path: Path, field: str) -> None:
    def lie(data: Files) -> None:
        about = json.loads(data["data/mission.json"])
        about[field] = about[field] + 1 if isinstance(about[field], int) else "0" + about[field][1:-1] + "x"
        data["data/mission.json"] = json.dumps(about).encode()

    verdict = checked(bag(rows, change=lie), tmp_path)
    assert any(p.file == "data/mission.json" for p in verdict.problems)


def test_a_checkpoint_of_another_log_or_with_a_wrong_signature_is_found(rows: list[Row], tmp_path: Path) -> None:
    other = chained(bodies(mission="other"))
    strange = checked(bag(rows, signed_notes=[(making.note(other, 20), public())]), tmp_path / "1")
    assert strange.first_bad() == 20
    wrong = checked(bag(rows, signed_notes=[(making.note(rows, 20), public(OTHER))], key=OTHER), tmp_path / "2")
    assert "signature of the checkpoint at entry 20" in said(wrong)


# ---- what is made to hurt


def test_a_link_out_of_the_bag_is_not_followed(rows: list[Row], tmp_path: Path) -> None:
    path = write_folder(bag(rows), tmp_path / "bag")
    (path / "data" / "way-out").symlink_to("/etc/passwd")
    assert "way-out is a link" in said(verify(path))


@pytest.mark.parametrize(
    "name", ["../out", "x/../../out", "/etc/passwd", "C:\\out", "a\\b", "a//b", "\x1b[2J", "data/\u202egpj.exe"]
)
def test_names_that_lead_elsewhere_or_play_tricks_are_refused(rows: list[Row], tmp_path: Path, name: str) -> None:
    path = write_zip(bag(rows) | {name: b"x"}, tmp_path / "x.zip")
    verdict = verify(path)
    assert not verdict.ok
    assert "no name of a file in an export" in said(verdict)
    assert as_text(verdict).replace("\n", "").isprintable()


def test_a_zip_with_a_name_twice_a_link_or_a_password_is_refused(rows: list[Row], tmp_path: Path) -> None:
    path = write_zip(bag(rows), tmp_path / "twice.zip")
    with zipfile.ZipFile(path, "a") as out, pytest.warns(UserWarning, match="Duplicate"):
        out.writestr("fairlead-20260614T060000Z-lawyers/README.txt", b"another")
    assert "README.txt stands in it twice" in said(verify(path))
    path = write_zip(bag(rows), tmp_path / "link.zip")
    with zipfile.ZipFile(path, "a") as out:
        info = zipfile.ZipInfo("fairlead-20260614T060000Z-lawyers/data/way-out")
        info.external_attr = 0o120777 << 16
        out.writestr(info, "/etc/passwd")
    assert "way-out is a link" in said(verify(path))


def test_a_zip_that_would_fill_a_disk_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as out, out.open("x/data/zeros", "w") as file:
        for _ in range(100):
            file.write(bytes(1 << 20))
    with pytest.raises(Unreadable, match="fill a disk"):
        verify(path)


def test_a_line_without_end_is_not_held_in_memory(rows: list[Row], tmp_path: Path) -> None:
    def long(data: Files) -> None:
        data["data/journal.jsonl"] += b'{"seq":41,"prev":"' + b"x" * (17 << 20) + b"\n"

    verdict = checked(bag(rows, change=long), tmp_path)
    assert "longer than 16 MB" in said(verdict)


@pytest.mark.parametrize(
    "line",
    [
        b"x\n", b"{}\n", b"[" * 100_000 + b"\n", b'{"seq":41}', b"\xff\xfe\n", b'{"seq":' + b"9" * 6000 + b"}\n",
        b'{"seq":41,"prev":"%s","hash":"%s","body":%s}\n' % (b"0" * 64, b"0" * 64, b'{"a":' * 50_000 + b"1" + b"}" * 50_000),
        b'{"seq":41,"prev":"%s","hash":"%s","body":{"v":2,"salts":3,"withheld":[]}}\n' % (b"0" * 64, b"0" * 64),
        b'{"seq":41,"prev":"%s","hash":"%s","body":{"v":2,"seed":3}}\n' % (b"0" * 64, b"0" * 64),
        b'{"seq":41,"prev":"%s","hash":"%s","body":{"v":2,"seed":"","author":1e400}}\n' % (b"0" * 64, b"0" * 64),
    ],
)  # fmt: skip
def test_strange_lines_are_named_and_never_end_in_a_traceback(rows: list[Row], tmp_path: Path, line: bytes) -> None:
    for number, name in enumerate(("data/journal.jsonl", "data/checkpoints.jsonl", "data/mission.json")):

        def add(data: Files, name: str = name) -> None:
            data[name] += line

        verdict = checked(bag(rows, change=add), tmp_path / str(number))
        assert not verdict.ok
        assert any(name in problem.file for problem in verdict.problems)


@pytest.mark.parametrize("value", [None, 3, [], {}, "x", True, {"note": 3, "public_key": "00" * 32}])
def test_json_of_another_shape_is_no_traceback(rows: list[Row], tmp_path: Path, value: object) -> None:
    for number, name in enumerate(("data/checkpoints.jsonl", "data/mission.json")):

        def put(data: Files, name: str = name) -> None:
            data[name] = json.dumps(value).encode() + b"\n"

        assert not checked(bag(rows, change=put), tmp_path / str(number)).ok
    files = bag(rows)
    files["tagmanifest-sha256.txt.sig"] = json.dumps(value).encode()
    assert not checked(files, tmp_path / "sig").ok


# ---- flipped bits


def test_no_flipped_bit_changes_what_is_verified_unseen_in_a_folder(rows: list[Row], tmp_path: Path) -> None:
    """250 bits in the files of a folder: every one is found, or nothing that counts was changed."""
    files = bag(rows)
    path = write_folder(files, tmp_path / "bag")
    names = sorted(files)
    weights = [len(files[name]) for name in names]
    noise = random.Random(8493)
    for _ in range(250):
        name = noise.choices(names, weights)[0] if noise.random() < 0.5 else noise.choice(names)
        data = bytearray(files[name])
        data[noise.randrange(len(data))] ^= 1 << noise.randrange(8)
        (path / name).write_bytes(data)
        verdict = verify(path, [public()])
        assert not verdict.ok, name
        (path / name).write_bytes(files[name])
    assert verify(path).ok


def test_no_flipped_bit_changes_what_is_verified_unseen_in_a_zip(rows: list[Row], tmp_path: Path) -> None:
    """250 bits in a zip: every one is found, or all files in it are byte for byte what they were."""
    files = bag(rows)
    whole = write_zip(files, tmp_path / "whole.zip").read_bytes()
    path = tmp_path / "flipped.zip"
    noise = random.Random(6962)
    found = 0
    for place in flips(noise, len(whole), 250):
        data = bytearray(whole)
        data[place // 8] ^= 1 << place % 8
        path.write_bytes(data)
        try:
            verdict = verify(path, [public()])
        except Unreadable:
            found += 1
            continue
        if verdict.ok:
            with zipfile.ZipFile(path) as read:
                assert {name.partition("/")[2]: read.read(name) for name in read.namelist()} == files
        found += not verdict.ok
    assert found > 200  # the rest are dates and rights in the zip's own records


def flips(noise: random.Random, size: int, count: int) -> Iterator[int]:
    """Places of bits: half of them anywhere, half near the end, where a zip's own records are."""
    for number in range(count):
        yield noise.randrange(size * 8) if number % 2 else noise.randrange(max(0, size - 2000) * 8, size * 8)


# ---- the program


def test_the_program_answers_in_plain_words_and_with_its_exit_code(
    rows: list[Row], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good = write_folder(bag(rows), tmp_path / "good")
    assert main([str(good), "--key", public()]) == 0
    assert capsys.readouterr().out.startswith("UNTOUCHED\n")
    files = bag(rows)
    edited(files)
    assert main([str(write_folder(files, tmp_path / "bad"))]) == 1
    out = capsys.readouterr().out
    assert out.startswith("NOT AS IT WAS WRITTEN\n")
    assert "entry 5" in out
    assert main([str(tmp_path / "nothing")]) == 2
    assert "no such file" in capsys.readouterr().err
    assert main([str(good), "--key", "zz"]) == 2
    assert "is no key" in capsys.readouterr().err


def test_the_program_answers_as_json(rows: list[Row], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    good = write_folder(bag(rows), tmp_path / "good")
    witness = kept(tmp_path, making.note(rows, 40).text)[0]
    assert main([str(good), "--json", "--key", public(), "--checkpoint", str(witness)]) == 0
    answer = json.loads(capsys.readouterr().out)
    assert (answer["ok"], answer["entries"], answer["witnessed"], answer["key_compared"]) == (True, COUNT, 40, True)
    assert main([str(tmp_path / "nothing"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["ok"] is None


@pytest.mark.parametrize(
    "content", [b"", b"PK", b"PK\x03\x04 and no more", b"hello", bytes(5000), b"SQLite format 3\x00" + bytes(200)]
)
@pytest.mark.parametrize("ending", ["zip", "db", "dat"])
def test_what_is_no_export_cannot_be_checked_and_that_is_said(
    tmp_path: Path, content: bytes, ending: str, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / f"x.{ending}"
    path.write_bytes(content)
    assert main([str(path)]) == 2
    assert "CANNOT BE CHECKED" in capsys.readouterr().err


@pytest.mark.parametrize("form", ["folder", "zip"])
def test_a_bundle_of_the_form_before_bags_is_not_said_to_be_changed(
    tmp_path: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    files = {"README.txt": b"x", "manifest.json": b"{}", "manifest.sig": b"{}", "journal.jsonl": b"", "tables/cases.csv": b""}
    path = tmp_path / "x.zip"
    if form == "folder":
        path = write_folder(files, tmp_path / "x")
    else:
        with zipfile.ZipFile(path, "w") as written:
            for name, data in files.items():
                written.writestr(name, data)
    assert main([str(path)]) == 2
    assert "the form before bags" in capsys.readouterr().err
    verdict = check_export(path)
    assert not verdict.ok
    assert as_text(verdict).startswith("CANNOT BE CHECKED\n")
    assert "NOT AS IT WAS WRITTEN" not in as_text(verdict)
    assert json.loads(as_json(verdict))["ok"] is None


def test_a_bag_that_lost_its_first_file_is_not_taken_for_such_a_bundle(rows: list[Row], tmp_path: Path) -> None:
    files = bag(rows) | {"manifest.json": b"{}"}
    del files["bagit.txt"]
    assert not checked(files, tmp_path).ok


def test_a_folder_that_may_not_be_read_is_said(rows: list[Row], tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write_folder(bag(rows), tmp_path / "bag")
    (path / "data" / "journal.jsonl").chmod(0)
    if os.geteuid() == 0:
        pytest.skip("root reads everything")
    assert main([str(path)]) == 2
    assert "cannot be read" in capsys.readouterr().err


def test_only_the_stations_own_key_signs_the_bag_of_the_tests() -> None:
    assert public(KEY) != public(OTHER)
