"""A change of policy is seen in what it does, not in how the file reads; what gets looser is never hidden among the rest."""

from __future__ import annotations

from datetime import date

import pytest

from app.policy.book import SHIPPED, check_policy, load_book
from app.policy.compare import UNKNOWN_BODY, Change, Side, compare
from app.policy.directory import parse_directory
from app.policy.model import ChannelKind, Label, Verdict

TEXT = (SHIPPED / "justice-fleet.toml").read_text("utf-8")
BODIES = (SHIPPED / "directory.toml").read_text("utf-8")
DIRECTORY = parse_directory(BODIES, "directory.toml")


def side(text: str = TEXT, bodies: str = BODIES) -> Side:
    directory = parse_directory(bodies, "directory.toml")
    return Side(check_policy(text, "policy.toml", directory), directory)


def changed(old: str, new: str) -> str:
    assert TEXT.count(old) == 1
    return TEXT.replace(old, new)


def test_nothing_changes_between_a_policy_and_itself() -> None:
    assert compare(side(), side()) == ()


def test_the_strict_policy_is_tighter_for_the_relaying_centres_and_nowhere_looser() -> None:
    strict = load_book(SHIPPED / "justice-fleet-strict.toml", None, None, date(2026, 6, 14))
    assert strict.in_force is not None
    changes = compare(side(), Side(strict.in_force, strict.directory))
    assert {c.body for c in changes} == {"IT-MRCC", "MT-RCC", "FR-LAGARDE"}
    for change in changes:
        assert (change.before, change.after, change.looser) == (Verdict.NOTICE, Verdict.HOLD, False)
        assert Label.CASE_POSITION in change.labels
        assert set(change.channels) == set(ChannelKind)


def test_one_word_that_loosens_is_said_first_and_called_looser() -> None:
    reason = 'verdict = "HOLD"\nreason = "Not a rescue coordination centre'
    loose = changed(reason, reason.replace("HOLD", "ALLOW"))
    loose = loose.replace(
        'to = ["FRONTEX"]\ntells = ["case_position"]\nexpect = "HOLD"\nrule = "JF-14"',
        'to = ["FRONTEX"]\ntells = ["case_position"]\nexpect = "NOTICE"',
    )
    loose = loose.replace(
        'to = ["IRINI"]\ntells = ["own_position"]\nexpect = "HOLD"\nrule = "JF-14"',
        'to = ["IRINI"]\ntells = ["own_position"]\nexpect = "NOTICE"',
    )
    changes = compare(side(), side(loose))
    assert changes[0].looser
    assert {c.body for c in changes if c.looser} == {"FRONTEX", "IRINI"}


def test_a_body_that_leaves_the_directory_is_tighter_and_a_new_ally_is_looser() -> None:
    with_ally = BODIES + '\n[[authority]]\nid = "NEW-SHIP"\nname = "New ship"\nrole = "ally"\nsource = "own"\n'
    came = compare(side(), side(bodies=with_ally))
    assert {c.body for c in came} == {"NEW-SHIP"}
    assert any(c.looser and c.before is None and c.after is Verdict.ALLOW and Label.CASE_POSITION in c.labels for c in came)
    went = compare(side(bodies=with_ally), side())
    assert {c.body for c in went} == {"NEW-SHIP"}
    assert not any(c.looser for c in went)


def test_a_new_edge_to_a_blocked_body_shows_as_tighter() -> None:
    edge = '\n[[edge]]\nfrom = "GR-JRCC"\nto = "LY-JRCC"\nhow = "forwards"\nsource = "a test"\nconfidence = "high"\n'
    changes = compare(side(), side(bodies=BODIES + edge))
    mine = [c for c in changes if c.body == "GR-JRCC"]
    assert mine
    assert not any(c.looser for c in changes)
    assert any(c.after is Verdict.BLOCK and Label.CASE_POSITION in c.labels for c in mine)


@pytest.mark.parametrize(
    ("before", "after", "looser"),
    [
        (Verdict.HOLD, Verdict.NOTICE, True),
        (Verdict.NOTICE, Verdict.HOLD, False),
        (None, Verdict.ALLOW, True),
        (None, Verdict.BLOCK, False),
        (Verdict.ALLOW, None, False),
        (Verdict.BLOCK, None, False),
    ],
)
def test_looser_means_that_more_may_go(before: Verdict | None, after: Verdict | None, looser: bool) -> None:
    assert Change("X", before, after, (Label.NONE,), (ChannelKind.EMAIL,)).looser is looser


def test_somebody_unknown_stays_refused_under_both_shipped_policies() -> None:
    assert UNKNOWN_BODY not in {c.body for c in compare(side(), side())}
