"""A name out of a file from elsewhere never leads out of the folder it belongs in."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

import pytest

from app.policy.positions import scan
from app.policy.words import words
from app.relay.incoming import read_mail
from app.verifier.check import verify

OUTSIDE = (
    "../out",
    "x/../../out",
    "/etc/passwd",
    "C:\\out",
    "..\\out",
    "a\0b",
    "CON",
    "aux.txt",
    "x/nul",
    "COM1.csv",
    "notes.txt:hidden",
    "dot.",
    "blank ",
)


def _zip(path: Path, *names: str) -> Path:
    raw = io.BytesIO()
    with zipfile.ZipFile(raw, "w") as out:
        for name in names:
            out.writestr(zipfile.ZipInfo("bag/placeholder" if "\0" in name else f"bag/{name}"), b"x")
    data = raw.getvalue()
    path.write_bytes(data.replace(b"placeholder", b"place\0older"))
    return path


@pytest.mark.parametrize("name", OUTSIDE)
def test_an_export_with_a_name_that_is_no_file_somewhere_is_refused(name: str, tmp_path: Path) -> None:
    """Nothing is unpacked here, but whoever is sent the file unpacks it, on Windows too."""
    verdict = verify(_zip(tmp_path / "x.zip", name))
    assert not verdict.ok
    assert "no name of a file in an export" in "; ".join(each.what for each in verdict.problems)


@pytest.mark.parametrize(
    ("one", "other"),
    [("data/a.csv", "data/A.csv"), ("data/stra\u00dfe.txt", "data/STRASSE.txt"), ("data/e\u0301.txt", "data/\u00e9.txt")],
)
def test_two_names_that_are_one_file_on_another_disk_are_refused(one: str, other: str, tmp_path: Path) -> None:
    verdict = verify(_zip(tmp_path / "x.zip", one, other))
    assert not verdict.ok
    assert "one would replace the other" in "; ".join(each.what for each in verdict.problems)


def test_quotes_round_a_coded_name_do_not_hide_it_in_a_mail_that_came() -> None:
    """The standard library gives “ as \\u201c beside an encoded word: the name would be another word, and nobody blocked."""
    mail = "From: “=?utf-8?b?R0FDUw==?=” <a@b.example>\nTo: c@d.example\n\nhello\n".encode()
    (sender,) = (p for p in read_mail(mail, scan).people if p.field == "from")
    assert "gacs" in words(sender.name)
    assert "u201c" not in sender.name
