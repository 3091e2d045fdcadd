"""Which policy comes into force: signed, valid, every word in it meant, its own tests passed; else none, and nothing goes."""

from __future__ import annotations

import random
import re
import string
from datetime import date
from itertools import product
from pathlib import Path

import pytest

from app.errors import FileMistakes, UserError
from app.policy import signing
from app.policy.book import SHIPPED_DIRECTORY, SHIPPED_POLICY, check_policy, load_book
from app.policy.directory import parse_directory
from app.policy.judge import judge
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.rules import Policy

TODAY = date(2026, 6, 14)
TEXT = SHIPPED_POLICY.read_text(encoding="utf-8")
DIRECTORY = parse_directory(SHIPPED_DIRECTORY.read_text(encoding="utf-8"), "directory.toml")


def test_the_shipped_policy_is_in_force_and_is_a_template_with_its_signature() -> None:
    book = load_book(None, None, None, TODAY)
    assert book.status.ok
    assert book.status.problem is None
    assert (book.status.name, book.status.version, book.status.label) == ("JF", "2026.11", "JF-2026.11")
    assert book.in_force is not None
    assert book.in_force.template
    assert book.in_force.blocked == {
        "LY-JRCC", "LY-MRCC", "LY-LCGPS", "LY-GACS", "LY-SSA", "LY-TBZ", "LY-MRCC-BEN", "IT-LY-ROOM",
    }  # fmt: skip
    assert len(book.directory_hash) == 64


def test_an_expired_policy_stays_in_force_and_says_so() -> None:
    book = load_book(None, None, None, date(2031, 1, 1))
    assert book.in_force is not None
    assert book.status.ok
    assert book.status.expired
    assert "expired on 2027-11-05" in (book.status.problem or "")


def test_a_policy_that_has_not_begun_is_not_in_force() -> None:
    book = load_book(None, None, None, date(1980, 1, 6))
    assert book.in_force is None
    assert "clock" in (book.status.problem or "")


def own_policy(folder: Path, text: str = TEXT) -> Path:
    path = folder / "policy.toml"
    path.write_text(text, encoding="utf-8", newline="\n")
    return path


def test_an_unsigned_policy_is_not_in_force(tmp_path: Path) -> None:
    book = load_book(own_policy(tmp_path), None, None, TODAY)
    assert book.in_force is None
    assert not book.status.ok
    assert "not signed" in (book.status.problem or "")


def test_an_own_policy_counts_only_with_the_signers_key_in_the_settings(tmp_path: Path) -> None:
    path = own_policy(tmp_path, TEXT.replace('name = "JF"', 'name = "OWN"'))
    key = signing.new_key(tmp_path / "policy.key")
    other = signing.new_key(tmp_path / "other.key")
    signing.sign(path, tmp_path / "policy.key")
    assert load_book(path, None, None, TODAY, trusted_keys=[key]).status.label == "OWN-2026.11"
    for trusted in ([], [other], [""]):
        book = load_book(path, None, None, TODAY, trusted_keys=trusted)
        assert book.in_force is None
        assert "not trusted" in (book.status.problem or "")


def test_a_signature_survives_windows_line_ends_and_no_other_change(tmp_path: Path) -> None:
    path = own_policy(tmp_path)
    key = signing.new_key(tmp_path / "policy.key")
    signing.sign(path, tmp_path / "policy.key")
    path.write_bytes(TEXT.replace("\n", "\r\n").encode())
    assert load_book(path, None, None, TODAY, trusted_keys=[key]).status.ok
    for changed in (TEXT + "\n", TEXT.replace("# A TEMPLATE", "# a TEMPLATE"), TEXT[:-1]):
        path.write_bytes(changed.encode())
        book = load_book(path, None, None, TODAY, trusted_keys=[key])
        assert book.in_force is None
        assert "changed after it was signed" in (book.status.problem or "")


@pytest.mark.parametrize("damage", [lambda s: "", lambda s: s[:-9], lambda s: s.replace("key: ", "key: A"), lambda s: "x\n" + s])
def test_a_damaged_signature_file_is_no_signature(tmp_path: Path, damage: object) -> None:
    path = own_policy(tmp_path)
    key = signing.new_key(tmp_path / "policy.key")
    file = signing.sign(path, tmp_path / "policy.key")
    file.write_text(damage(file.read_text()))  # type: ignore[operator]
    assert load_book(path, None, None, TODAY, trusted_keys=[key]).in_force is None


def test_a_key_is_never_written_over_and_only_its_owner_reads_it(tmp_path: Path) -> None:
    path = tmp_path / "policy.key"
    signing.new_key(path)
    assert path.stat().st_mode & 0o077 == 0
    with pytest.raises(UserError, match=r"policy\.key"):
        signing.new_key(path)


@pytest.mark.parametrize("missing", ["policy", "directory", "addresses"])
def test_a_missing_file_leaves_no_policy_and_is_named(tmp_path: Path, missing: str) -> None:
    gone = tmp_path / "gone.toml"
    book = load_book(
        gone if missing == "policy" else None,
        gone if missing == "directory" else None,
        gone if missing == "addresses" else None,
        TODAY,
    )
    assert book.in_force is None
    assert "gone.toml" in (book.status.problem or "")


@pytest.mark.parametrize("text", ["a = " + "[" * 20_000, "\0", "authority = 1", "[[authority]]\n" * 3])
def test_a_file_that_is_nonsense_leaves_no_policy_and_the_bridge_starts(tmp_path: Path, text: str) -> None:
    path = tmp_path / "nonsense.toml"
    path.write_text(text, encoding="utf-8")
    assert load_book(None, None, path, TODAY).in_force is None
    assert load_book(None, path, None, TODAY).in_force is None
    assert load_book(path, None, None, TODAY).in_force is None


def test_a_failing_row_of_its_own_test_table_refuses_the_policy() -> None:
    softened = TEXT.replace(
        'labels = ["third_party_position"]\nverdict = "BLOCK"', 'labels = ["third_party_position"]\nverdict = "HOLD"'
    )
    assert softened != TEXT
    with pytest.raises(FileMistakes, match="IT-MRCC gives HOLD by"):
        check_policy(softened, "policy.toml", DIRECTORY)


@pytest.mark.parametrize(
    ("old", "new", "says"),
    [
        ('"LY-JRCC", "LY-MRCC", "LY-LCGPS"', '"LY-JRCC", "LY-JRCC", "LY-LCGPS"', "twice"),
        ('"LY-TBZ", "LY-MRCC-BEN"', '"LY-TBS", "LY-MRCC-BEN"', "Did you mean “LY-TBZ”?"),
        ('recipients = ["suspect"]', 'recipients = ["suspekt"]', "Did you mean “suspect”?"),
        ('centres = ["role:rcc"]', 'centres = ["role:rrc"]', "Did you mean “role:rcc”?"),
        ('labels = ["third_party_position"]', 'labels = ["third_party_positon"]', "labels"),
        ('channels = ["voice"]', 'channels = ["vioce"]', "channels"),
        ('verdict = "NOTICE"\nreason = "Use', 'verdict = "NOTICES"\nreason = "Use', "verdict"),
        ("master_release_reaches_blocked = false", "master_release_reaches_blocked = true", "master_release_reaches_blocked"),
        ("master_release_reaches_blocked", "master_release_reach_blocked", "Did you mean “master_release_reaches_blocked”?"),
        ('id = "JF-02"', 'id = "JF-01"', "two rules are called JF-01"),
        ('rule = "JF-07"', 'rule = "JF-70"', "there is no rule"),
        ("valid_until = 2027", "valid_until = 2024", "ends before it begins"),
        ('[groups]\ncentres', '[groups]\nblocked = []\ncentres', "already means something else"),
        ("format = 1", "format = 2", "format"),
    ],
)  # fmt: skip
def test_a_misspelt_word_is_refused_with_its_line_and_the_nearest_one(old: str, new: str, says: str) -> None:
    assert old in TEXT
    with pytest.raises(FileMistakes) as error:
        check_policy(TEXT.replace(old, new, 1), "policy.toml", DIRECTORY)
    assert says in str(error.value)
    assert re.search(r"policy\.toml:\d+", str(error.value))


def table(policy: Policy) -> list[Verdict]:
    """Verdicts over every authority, a stranger, every label, and every channel that differs in the shipped policy."""
    channels = (ChannelKind.EMAIL, ChannelKind.VOICE, ChannelKind.EXPORT)
    return [
        max(
            j.verdict
            for j in judge(policy, DIRECTORY, Disclosure((Recipient(i),), c, frozenset({lb}), free_text=False, template="refusal"))
        )
        for i, lb, c in product([*DIRECTORY.authorities, "x@example.org"], Label, channels)
    ]


def test_every_one_letter_mutation_is_refused_or_loosens_nothing() -> None:
    rng = random.Random(20260614)
    meaning = re.sub(r"(?m)^\s*#.*$", lambda m: " " * len(m.group()), TEXT)  # comments are left alone
    places = [i for i, c in enumerate(meaning) if c.isalnum() or c in "-_:"]
    before = table(check_policy(TEXT, "policy.toml", DIRECTORY))
    accepted: set[Policy] = set()
    refused = 0
    for at in rng.sample(places, 300):
        letter = rng.choice([c for c in string.ascii_letters + string.digits if c != TEXT[at]])
        try:
            policy = check_policy(TEXT[:at] + letter + TEXT[at + 1 :], "policy.toml", DIRECTORY)
        except (FileMistakes, UserError):
            refused += 1
            continue
        accepted.add(policy)
        loosened = [(a, b) for a, b in zip(before, table(policy), strict=True) if b < a] if differs(policy) else []
        assert not loosened, f"{TEXT[max(0, at - 40) : at + 40]!r} with {letter!r}"
    assert refused > 60  # keys, ids, labels, verdicts; the rest is prose
    assert accepted


REFERENCE = check_policy(TEXT, "policy.toml", DIRECTORY)


def differs(policy: Policy) -> bool:
    """Whether anything but words for people differs from the shipped policy (those cannot change a verdict)."""

    def sense(p: Policy) -> object:
        rules = tuple((r.who, r.unknown, r.labels, r.channels, r.links, r.verdict) for r in p.rules)
        return p.blocked, p.unexplained_text_to, rules

    return sense(policy) != sense(REFERENCE)


def test_a_mistake_in_any_key_or_value_that_decides_is_refused() -> None:
    """Every letter of every id, label, channel, verdict and key in the first rules, one by one."""
    start, end = TEXT.index('[[rule]]\nid = "JF-07"'), TEXT.index('[[rule]]\nid = "JF-08"')
    for at in range(start, end):
        line = TEXT[TEXT.rindex("\n", 0, at) + 1 : TEXT.index("\n", at)]
        if not TEXT[at].isalpha() or line.startswith(("id", "reason", "source")):
            continue
        mutated = TEXT[:at] + ("x" if TEXT[at] != "x" else "y") + TEXT[at + 1 :]
        with pytest.raises(UserError):
            check_policy(mutated, "policy.toml", DIRECTORY)
