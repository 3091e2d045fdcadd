"""Versions agreed on in the window: kept under their hash, never taken once changed by hand, and nothing opens by damage."""

from __future__ import annotations

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from app.cli.book import policy_book
from app.clock import ManualClock
from app.config import Policy as PolicySettings
from app.config import Settings
from app.errors import UserError
from app.policy.book import SHIPPED_DIRECTORY, load_book
from app.policy.versions import Pair, Proposal, Versions

AT = datetime(2026, 6, 14, 3, 0, tzinfo=UTC)
TODAY = date(2026, 6, 14)
TEXT = SHIPPED_DIRECTORY.read_text("utf-8")
CONTACTS = '[[authority]]\nid = "DE-MRCC"\naddresses = ["duty@bremen.example"]\n'


@pytest.fixture
def versions(tmp_path: Path) -> Versions:
    return Versions(tmp_path / "policy")


def test_before_anything_was_agreed_on_there_is_no_version(versions: Versions) -> None:
    assert versions.current() == Pair()
    assert versions.proposal() is None
    assert versions.token() == ""


def test_each_version_stays_and_the_one_in_use_is_named_by_its_hash(versions: Versions) -> None:
    first = versions.keep(TEXT, CONTACTS)
    second = versions.keep(TEXT + "# later\n", "")
    assert versions.current() == Pair(), "kept is not in force"
    versions.use(versions.token_of(first))
    assert versions.current() == first
    versions.use(versions.token_of(second))
    assert versions.current() == second
    assert second.addresses is None
    assert first.directory is not None
    assert first.directory.read_text("utf-8") == TEXT
    versions.use("")
    assert versions.current() == Pair()


def test_a_version_changed_by_hand_is_refused(versions: Versions) -> None:
    pair = versions.keep(TEXT, CONTACTS)
    assert load_book(None, pair.directory, pair.addresses, TODAY).in_force is not None
    assert pair.addresses is not None
    pair.addresses.write_text(CONTACTS.replace("duty@", "other@"), "utf-8")
    book = load_book(None, pair.directory, pair.addresses, TODAY)
    assert book.in_force is None
    assert "changed after two people agreed" in (book.status.problem or "")


@pytest.mark.parametrize("said", ["x", "../../etc/passwd\n\n", "directory-0123456789ab.toml", "directory-zz.toml\n\n", "\n\n", "é"])
def test_a_damaged_pointer_leaves_no_policy_rather_than_another_directory(versions: Versions, tmp_path: Path, said: str) -> None:
    versions.keep(TEXT, "")
    (tmp_path / "policy" / "in-use").write_text(said, "utf-8")
    book = policy_book(Settings(), ManualClock(AT), versions=versions)
    assert book.in_force is None


def test_a_file_that_the_settings_name_wins(versions: Versions, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text(TEXT.replace('version = "2026.2"', 'version = "own"'), "utf-8")
    versions.use(versions.token_of(versions.keep(TEXT.replace('version = "2026.2"', 'version = "agreed"'), CONTACTS)))
    agreed = policy_book(Settings(), ManualClock(AT), versions=versions)
    assert agreed.directory.version == "agreed"
    assert agreed.directory.authorities["DE-MRCC"].addresses == ("duty@bremen.example",)
    named = policy_book(Settings(policy=PolicySettings(directory=str(own))), ManualClock(AT), versions=versions)
    assert named.directory.version == "own"
    assert named.directory.authorities["DE-MRCC"].addresses == ("duty@bremen.example",)


@settings(max_examples=30, deadline=None)
@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=30), st.booleans())
def test_a_proposal_comes_back_as_it_was(tmp_path_factory: pytest.TempPathFactory, text: str, pin: bool) -> None:
    versions = Versions(tmp_path_factory.mktemp("v"))
    proposal = Proposal(text, AT, text, "0" * 64, TEXT, text, pin)
    versions.propose(proposal)
    assert versions.proposal() == proposal
    versions.drop_proposal()
    assert versions.proposal() is None


@pytest.mark.parametrize("said", ["", "{}", "[]", '{"format": 2}', '{"format": 1, "by": 3}', "\x00"])
def test_a_damaged_proposal_is_said_and_never_taken(versions: Versions, tmp_path: Path, said: str) -> None:
    versions.keep(TEXT, "")
    (tmp_path / "policy" / "proposal.json").write_text(said, "utf-8")
    with pytest.raises(UserError, match="Throw it away"):
        versions.proposal()
