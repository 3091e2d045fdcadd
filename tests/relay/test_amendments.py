"""A change of the directory takes two people, is in the log with both names, and counts at once for whatever has not gone yet."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.config import Mail
from app.crew import Crew
from app.errors import DeviceError, FileMistakes, UserError
from app.policy.book import PolicyBook, load_book
from app.policy.directory import AddressRow, EdgeRow
from app.policy.edit import Sheets, put_contacts, put_edge, retire, row_of
from app.policy.model import ChannelKind, Label, Recipient, Verdict
from app.policy.versions import Versions
from app.relay.amendments import Amendments, same_person
from app.relay.drafts import Draft
from app.relay.gate import NotReleasedError, opened
from app.rescue.entries import PolicyChanged, PolicyDropped, PolicyProposed
from tests.relay.bridge import ADDRESSES, Bridge


class Ship:
    """A bridge whose directory can be changed, and a second station that looks into the same folder."""

    def __init__(self, folder: Path, mail: Mail | None = None) -> None:
        self.bridge = Bridge(folder, mail=mail)
        self.versions = Versions(folder / "policy")
        self.crew = Crew(folder / "crew.json", self.bridge.clock)
        self.amendments = self.station(self.bridge)

    def station(self, bridge: Bridge, fixed: tuple[str, str] = ("", "")) -> Amendments:
        return Amendments(self.versions, bridge.desk, bridge.logbook, bridge.clock, self.load, self.crew, fixed=fixed)

    def load(self) -> PolicyBook:
        pair = self.versions.current()
        return load_book(None, pair.directory, pair.addresses or self.bridge.folder / "addresses.toml", date(2026, 6, 14))

    def changed(self) -> Sheets:
        """Piraeus turns out to forward to the coast guard."""
        edge = {"from": "GR-JRCC", "to": "LY-LCGPS", "how": "forwards", "source": "a call", "confidence": "high"}
        return put_edge(self.amendments.sheets(), row_of(EdgeRow, edge))

    def verdict(self, text: str = "JRCC Piraeus") -> Verdict:
        return self.bridge.desk.check(self.mail(text)).verdict

    def mail(self, to: str) -> Draft:
        return Draft(
            "d",
            None,
            "SITREP 1",
            (Recipient(to),),
            ChannelKind.EMAIL,
            "Boat",
            "Boat in distress",
            labels=frozenset({Label.CASE_POSITION}),
        )


@pytest.fixture
def ship(tmp_path: Path) -> Ship:
    return Ship(tmp_path)


def test_proposed_by_one_confirmed_by_another_and_in_force_at_once_and_after_a_restart(ship: Ship) -> None:
    before = ship.bridge.desk.book.directory_hash
    assert ship.verdict() is Verdict.ALLOW
    ship.amendments.propose(ship.changed(), "A. Costa", "They told us so")
    assert ship.verdict() is Verdict.ALLOW, "a proposal changes nothing"
    ship.amendments.confirm("M. Rossi")
    assert ship.verdict() is Verdict.BLOCK
    assert ship.amendments.proposal is None
    (proposed,) = ship.bridge.payloads(PolicyProposed)
    (changed,) = ship.bridge.payloads(PolicyChanged)
    assert isinstance(proposed, PolicyProposed)
    assert isinstance(changed, PolicyChanged)
    assert (changed.proposed_by, changed.confirmed_by, changed.why) == ("A. Costa", "M. Rossi", "They told us so")
    assert (changed.from_hash, changed.to_hash) == (before, ship.bridge.desk.book.directory_hash)
    assert proposed.to_hash == changed.to_hash
    assert proposed.what == changed.what
    assert any("JRCC Piraeus" in text and "→ BLOCK" in text for text in changed.what)
    assert ship.load().directory_hash == changed.to_hash


@pytest.mark.parametrize("name", ["A. Costa", "a costa", " A.  COSTA ", "Ａ. Costa", "А. Соsta", ""])
def test_nobody_confirms_what_they_proposed_themselves(ship: Ship, name: str) -> None:
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    with pytest.raises(UserError, match="somebody else"):
        ship.amendments.confirm(name)
    assert ship.verdict() is Verdict.ALLOW
    assert ship.amendments.proposal is not None


def test_a_pin_is_asked_of_whoever_has_one_and_held_to(ship: Ship) -> None:
    ship.crew.set_pin("A. Costa", None, "1234")
    ship.crew.set_pin("M. Rossi", None, "9876")
    for pin in ("", "0000"):
        with pytest.raises(UserError, match="PIN"):
            ship.amendments.propose(ship.changed(), "A. Costa", "x", pin)
    ship.amendments.propose(ship.changed(), "A. Costa", "x", "1234")
    for pin in ("", "1234"):
        with pytest.raises(UserError, match="PIN"):
            ship.amendments.confirm("M. Rossi", pin)
    assert ship.verdict() is Verdict.ALLOW
    ship.amendments.confirm("M. Rossi", "9876")
    (changed,) = ship.bridge.payloads(PolicyChanged)
    assert isinstance(changed, PolicyChanged)
    assert changed.pin


def test_thrown_away_it_changes_nothing_and_the_log_says_by_whom(ship: Ship) -> None:
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    ship.amendments.throw_away("A. Costa")
    assert ship.verdict() is Verdict.ALLOW
    (dropped,) = ship.bridge.payloads(PolicyDropped)
    assert isinstance(dropped, PolicyDropped)
    assert (dropped.by, dropped.proposed_by) == ("A. Costa", "A. Costa")
    with pytest.raises(UserError, match="Nothing waits"):
        ship.amendments.confirm("M. Rossi")


def test_a_damaged_proposal_can_be_thrown_away(ship: Ship) -> None:
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    (ship.bridge.folder / "policy" / "proposal.json").write_text("{", "utf-8")
    with pytest.raises(UserError, match="Throw it away"):
        ship.amendments.confirm("M. Rossi")
    ship.amendments.throw_away("M. Rossi")
    assert ship.amendments.proposal is None


def test_a_change_that_the_policys_own_tests_refuse_is_neither_proposed_nor_confirmed(ship: Ship) -> None:
    broken = retire(ship.amendments.sheets(), "LY-SSA")
    with pytest.raises(FileMistakes, match="LY-SSA"):
        ship.amendments.propose(broken, "A. Costa", "x")
    assert ship.amendments.proposal is None
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    proposal = ship.amendments.proposal
    assert proposal is not None
    ship.versions.propose(type(proposal)(proposal.by, proposal.at, "x", proposal.base, broken.directory_text(), "", False))
    with pytest.raises(FileMistakes, match="LY-SSA"):
        ship.amendments.confirm("M. Rossi")
    assert ship.versions.token() == ""


def test_one_waits_at_a_time_and_needs_a_reason_and_a_difference(ship: Ship) -> None:
    with pytest.raises(UserError, match="Say why"):
        ship.amendments.propose(ship.changed(), "A. Costa", " ")
    with pytest.raises(UserError, match="Nothing is changed"):
        ship.amendments.propose(ship.amendments.sheets(), "A. Costa", "x")
    with pytest.raises(UserError, match="your name"):
        ship.amendments.propose(ship.changed(), " . ", "x")
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    with pytest.raises(UserError, match="waits already"):
        ship.amendments.propose(ship.changed(), "M. Rossi", "y")


def test_what_was_proposed_on_another_directory_is_not_confirmed(ship: Ship) -> None:
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    other = put_contacts(ship.amendments.sheets(), AddressRow(id="SEABIRD", addresses=("bird@example.org",)))
    ship.versions.use(ship.versions.token_of(ship.versions.keep(other.directory_text(), other.addresses_text())))
    ship.bridge.desk.use_book(ship.load())
    with pytest.raises(UserError, match="changed since"):
        ship.amendments.confirm("M. Rossi")


def test_without_a_log_nothing_is_proposed_or_changed(ship: Ship, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object, **_more: object) -> None:
        raise DeviceError("the log is closed")

    with monkeypatch.context() as broken:
        broken.setattr(ship.bridge.logbook, "write", refuse)
        with pytest.raises(DeviceError):
            ship.amendments.propose(ship.changed(), "A. Costa", "x")
    assert ship.amendments.proposal is None
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    monkeypatch.setattr(ship.bridge.logbook, "write", refuse)
    with pytest.raises(DeviceError):
        ship.amendments.confirm("M. Rossi")
    assert ship.verdict() is Verdict.ALLOW
    assert ship.versions.token() == ""
    assert ship.amendments.proposal is not None


def test_another_station_takes_the_change_over_by_itself(ship: Ship) -> None:
    desk = ship.bridge.new_desk()
    other = Amendments(ship.versions, desk, ship.bridge.logbook, ship.bridge.clock, ship.load, None)
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    ship.amendments.confirm("M. Rossi")
    assert desk.check(ship.mail("JRCC Piraeus")).verdict is Verdict.ALLOW
    ship.bridge.clock.advance(6.0)  # type: ignore[attr-defined]
    other.poll()
    assert desk.check(ship.mail("JRCC Piraeus")).verdict is Verdict.BLOCK


def test_a_file_that_the_settings_name_is_not_changed_here(ship: Ship) -> None:
    fixed = ship.station(ship.bridge, ("/own/directory.toml", ""))
    with pytest.raises(UserError, match=r"/own/directory\.toml"):
        fixed.propose(ship.changed(), "A. Costa", "x")
    fixed.review(put_contacts(fixed.sheets(), AddressRow(id="SEABIRD", addresses=("bird@example.org",))))
    assert fixed.problem == ""
    assert "settings name" in ship.station(ship.bridge, ("a", "b")).problem


def test_a_released_message_that_has_not_gone_is_withdrawn_when_its_reader_turns_out_to_be_blocked(ship: Ship) -> None:
    released = ship.bridge.gate.release(ship.mail("JRCC Piraeus"), "M. Rossi").released
    other = ship.bridge.gate.release(ship.mail("MRCC Bremen"), "M. Rossi").released
    assert released is not None
    assert other is not None
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    ship.amendments.confirm("M. Rossi")
    ship.bridge.gate.use_book(ship.bridge.desk.book)
    assert "JRCC Piraeus" in ship.bridge.gate.judge_anew(released)
    assert ship.bridge.gate.judge_anew(other) == ""
    with pytest.raises(NotReleasedError, match="changed while it waited"):
        opened(released)
    assert opened(other)


def test_mail_in_the_queue_fails_with_the_reason_instead_of_going(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The server is not there, so the mail waits; then the directory changes."""
    monkeypatch.setitem(ADDRESSES, "GR-JRCC", "jrcc@piraeus.example")
    ship = Ship(tmp_path, Mail(host="127.0.0.1", port=9, security="none", sender="a@ship.example"))
    bridge = ship.bridge
    assert bridge.desk.send(ship.mail("JRCC Piraeus"), "M. Rossi").released
    ship.amendments.propose(ship.changed(), "A. Costa", "x")
    ship.amendments.confirm("M. Rossi")
    assert any("SITREP 1 is not sent" in problem for problem in bridge.desk.problems)
    bridge.desk.close()


@pytest.mark.parametrize(
    ("one", "other", "same"), [("A. Costa", "a costa", True), ("Müller", "Muller", True), ("A. Costa", "B. Costa", False)]
)
def test_a_name_typed_differently_is_the_same_person(one: str, other: str, same: bool) -> None:
    assert same_person(one, other) is same
