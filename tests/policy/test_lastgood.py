"""A policy that is refused leaves the one before it in force, and says so; nothing kept is trusted without its signature."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.policy import lastgood, signing
from app.policy.book import SHIPPED_DIRECTORY, SHIPPED_POLICY, PolicyBook, load_book

TODAY = date(2026, 6, 14)
TEXT = SHIPPED_POLICY.read_text("utf-8")


class Ship:
    """A ship with a policy of her own and the folder of those that were in force."""

    def __init__(self, folder: Path) -> None:
        self.kept = folder / "kept"
        self.policy, self.directory = folder / "policy.toml", folder / "directory.toml"
        self.key = folder / "key"
        self.public = signing.new_key(self.key)
        self.directory.write_bytes(SHIPPED_DIRECTORY.read_bytes())
        self.write(TEXT.replace('version = "2026.11"', 'version = "1"'))

    def write(self, text: str, *, sign: bool = True) -> None:
        self.policy.write_text(text, encoding="utf-8", newline="\n")
        if sign:
            signing.sign(self.policy, self.key)

    def load(self, today: date = TODAY) -> PolicyBook:
        return load_book(self.policy, self.directory, None, today, trusted_keys=(self.public,), kept=self.kept)


@pytest.fixture
def ship(tmp_path: Path) -> Ship:
    made = Ship(tmp_path)
    assert made.load().status.label == "JF-1"
    return made


BREAKS = {
    "not signed again": lambda ship: ship.write(ship.policy.read_text("utf-8") + "\n# changed", sign=False),
    "a failing test": lambda ship: ship.write(TEXT.replace('expect = "ALLOW"', 'expect = "BLOCK"', 1)),
    "a misspelt id": lambda ship: ship.write(TEXT.replace('"LY-SSA"', '"LY-SSB"', 1)),
    "no TOML": lambda ship: ship.write("this is no policy"),
    "gone": lambda ship: ship.policy.unlink(),
    "a broken directory": lambda ship: ship.directory.write_text("[[authority]]\nid = 3", "utf-8"),
    "not yet valid": lambda ship: ship.write(TEXT.replace("valid_from = 2025-11-05", "valid_from = 2027-01-01")),
}


@pytest.mark.parametrize("how", BREAKS)
def test_a_refused_policy_leaves_the_last_one_in_force_and_says_why(ship: Ship, how: str) -> None:
    BREAKS[how](ship)
    book = ship.load()
    assert book.in_force is not None
    assert (book.status.label, book.status.ok) == ("JF-1", True)
    assert "The new policy is refused, JF-1 stays in force" in (book.status.problem or "")
    assert len(book.directory.authorities) == 32


def test_a_good_new_policy_takes_over_and_is_the_one_that_stays(ship: Ship) -> None:
    ship.write(TEXT.replace('version = "2026.11"', 'version = "2"'))
    assert ship.load().status.label == "JF-2"
    ship.policy.unlink()
    assert ship.load().status.label == "JF-2"
    assert len([p for p in ship.kept.iterdir() if p.is_dir()]) == 2  # each version stays under its hash


def test_what_is_kept_is_refused_too_once_it_was_changed(ship: Ship) -> None:
    kept = lastgood.current(ship.kept)
    assert kept is not None
    kept.policy.write_text(kept.policy.read_text("utf-8").replace('verdict = "BLOCK"', 'verdict = "ALLOW"'), "utf-8")
    ship.policy.unlink()
    book = ship.load()
    assert book.in_force is None
    assert not book.status.ok


def test_a_key_that_is_trusted_no_more_puts_what_it_signed_out_of_force(ship: Ship) -> None:
    ship.policy.unlink()
    assert load_book(ship.policy, ship.directory, None, TODAY, kept=ship.kept).in_force is None


@pytest.mark.parametrize("name", ["../../etc", "", "zz", "0123456789abcdef"])
def test_a_name_that_is_none_of_ours_is_not_followed(ship: Ship, name: str) -> None:
    (ship.kept / "current").write_text(name)
    assert lastgood.current(ship.kept) is None


def test_a_folder_that_cannot_be_written_leaves_the_policy_in_force_and_says_so(tmp_path: Path) -> None:
    ship = Ship(tmp_path)
    ship.kept.write_text("a file where the folder should be")
    book = ship.load()
    assert book.in_force is not None
    assert "cannot be kept" in (book.status.problem or "")


def test_without_a_policy_before_it_a_refused_one_blocks_everything(tmp_path: Path) -> None:
    ship = Ship(tmp_path)
    ship.policy.unlink()
    assert ship.load().in_force is None
