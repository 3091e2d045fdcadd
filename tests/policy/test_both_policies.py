"""The whole finite space of both shipped policies, what no addition may loosen, and every one-letter mistake in them."""

from __future__ import annotations

import os
import random
import string
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import product

import pytest

from app.errors import UserError
from app.policy.book import SHIPPED, SHIPPED_DIRECTORY, check_policy
from app.policy.compare import UNKNOWN_BODY, Answers, Side, Text, answers, compare, verdicts
from app.policy.directory import Authority, Directory, Role, parse_directory
from app.policy.judge import judge
from app.policy.model import ChannelKind, Disclosure, Label, Recipient, Verdict
from app.policy.reach import Edge, How, Link
from app.policy.rules import Policy

NAMES = ("justice-fleet", "justice-fleet-strict")
BODIES = SHIPPED_DIRECTORY.read_text("utf-8")
DIRECTORY = parse_directory(BODIES, "directory.toml")
SENSITIVE = [label for label in Label if label is not Label.NONE]
LETTERS = string.ascii_letters + string.digits + "-_:.\"'[]=,# "
EVERYWHERE = 'eS7-"#, '
"""What is put at every place in the whole run: a letter of each kind, and what closes a string, a line or a list."""


def text_of(name: str) -> str:
    return (SHIPPED / f"{name}.toml").read_text("utf-8")


@cache
def policy_of(name: str) -> Policy:
    return check_policy(text_of(name), name, DIRECTORY)


@cache
def table_of(name: str) -> dict[tuple[str, Text], Answers]:
    side = Side(policy_of(name), DIRECTORY)
    return {(body, text): found for body in (*DIRECTORY.authorities, UNKNOWN_BODY) for text, found in answers(side, body).items()}


def reach(body: str, *links: Link) -> set[str]:
    return {r.target for r in DIRECTORY.reach[body] if r.link in links}


# ---- the whole space


@pytest.mark.parametrize("name", NAMES)
def test_the_short_way_of_asking_gives_what_asking_everything_gives(name: str) -> None:
    side = Side(policy_of(name), DIRECTORY)
    for (body, text), found in table_of(name).items():
        assert found == verdicts(side, body, text), (body, text)


@pytest.mark.parametrize("name", NAMES)
def test_over_the_whole_space_nothing_reaches_a_blocked_body_or_whoever_lets_everything_through_to_it(name: str) -> None:
    policy, asked = policy_of(name), 0
    for (body, text), found in table_of(name).items():
        if body == UNKNOWN_BODY:
            assert set(found.values()) == {Verdict.BLOCK}
            continue
        conduit = body in policy.blocked or bool(reach(body, Link.CONDUIT) & policy.blocked)
        relay = bool(reach(body, Link.DOCUMENTED_RELAY, Link.POSSIBLE_RELAY) & policy.blocked)
        for (label, channel), verdict in found.items():
            asked += 1
            if conduit and (label is not Label.NONE or text is not Text.FIXED):
                assert verdict is Verdict.BLOCK, (body, label, channel, text)
            if relay and label is Label.THIRD_PARTY_POSITION:
                assert verdict is Verdict.BLOCK, (body, label, channel, text)
            if relay and label in (Label.TRACK, Label.PERSONAL_DATA, Label.EVIDENCE):
                assert verdict >= Verdict.HOLD, (body, label, channel, text)
            if text is Text.UNCLEAR and body not in policy.unexplained_text_to:
                assert verdict >= Verdict.HOLD, (body, label, channel)
    assert asked == len(DIRECTORY.authorities) * len(Label) * len(ChannelKind) * len(Text)


def test_the_strict_policy_is_nowhere_looser_and_holds_what_rome_and_malta_would_get() -> None:
    loose, strict = table_of(NAMES[0]), table_of(NAMES[1])
    for key, found in loose.items():
        for asked, verdict in found.items():
            assert strict[key][asked] >= verdict, (key, asked)
    for body, label, channel in product(("IT-MRCC", "MT-RCC"), SENSITIVE, ChannelKind):
        assert strict[body, Text.TYPED][label, channel] >= Verdict.HOLD


# ---- what is added never loosens


def additions(rng: random.Random) -> Iterator[tuple[Policy, Directory]]:
    """Random edges, blocked bodies and rules, on both policies."""
    ids = sorted(DIRECTORY.authorities)
    for name in NAMES:
        policy = policy_of(name)
        directory = DIRECTORY
        for _ in range(rng.randint(1, 3)):
            kind = rng.choice(("edge", "block", "rule"))
            if kind == "edge":
                edge = Edge(*rng.sample(ids, 2), rng.choice(list(How)))
                directory = Directory.build("x", directory.authorities.values(), [*directory.edges, edge])
            elif kind == "block":
                policy = replace(policy, blocked=policy.blocked | {rng.choice(ids)})
            else:
                rule = replace(
                    rng.choice(policy.rules),
                    id="MORE",
                    verdict=rng.choice(list(Verdict)),
                    who=frozenset(rng.sample(ids, rng.randint(1, 5))),
                    labels=frozenset(rng.sample(list(Label), rng.randint(1, 4))),
                )
                # A rule can only tighten what rules speak of already; where none does, the answer is BLOCK for want of one.
                if any(policy.on_recipient(i, lb, c) is None for i in rule.who for lb in rule.labels for c in rule.channels):
                    continue
                policy = replace(policy, rules=(*policy.rules, rule))
        yield policy, directory


def test_thousands_of_random_additions_loosen_nothing() -> None:
    rng = random.Random(20260614)
    ids = [*DIRECTORY.authorities]
    before = {name: table_of(name) for name in NAMES}
    for _ in range(500):
        for name, (policy, directory) in zip(NAMES, additions(rng), strict=True):
            some = rng.sample(ids, 4), rng.sample(list(Label), 4), rng.sample(list(ChannelKind), 4)
            for body, label, channel in zip(*some, strict=True):
                asked = Disclosure((Recipient(body),), channel, frozenset({label}))
                verdict = max(j.verdict for j in judge(policy, directory, asked))
                was = before[name][body, Text.TYPED][label, channel]
                assert verdict >= was, (name, body, label, channel, policy.rules[-1], directory.edges[-1])


def test_a_body_more_in_the_directory_changes_nothing_for_the_others() -> None:
    more = Authority("XX-ALLY", "Some ally", (), Role.ALLY, "", "a test", "")
    directory = Directory.build("x", [*DIRECTORY.authorities.values(), more], DIRECTORY.edges)
    for name in NAMES:
        after = Side(check_policy(text_of(name), name, directory), directory)
        assert {c.body for c in compare(Side(policy_of(name), DIRECTORY), after)} == {"XX-ALLY"}


# ---- one letter wrong


def meaningful(text: str) -> list[int]:
    """Places of letters that are no comment and not in what is written for people only."""
    out, at = [], 0
    for line in text.splitlines(keepends=True):
        if line.strip() and not line.lstrip().startswith(("#", "reason =", "title =", "source =", "issuer =")):
            out += range(at, at + len(line.rstrip("\n")))
        at += len(line)
    return out


def mutations(text: str, at: int, letters: str) -> Iterator[str]:
    yield text[:at] + text[at + 1 :]
    for letter in letters:
        if letter != text[at]:
            yield text[:at] + letter + text[at + 1 :]
        yield text[:at] + letter + text[at:]


def sense(policy: Policy) -> object:
    """All of a policy that a verdict is made of."""
    rules = tuple((r.who, r.unknown, r.labels, r.channels, r.links, r.verdict) for r in policy.rules)
    return policy.blocked, policy.unexplained_text_to, rules


def judged(name: str, mutated: str, known: dict[object, bool]) -> str:
    """ "refused", "same" or "looser" or "tighter" for a file with a letter wrong."""
    try:
        policy = check_policy(mutated, name, DIRECTORY)
    except UserError:
        return "refused"
    meant = sense(policy)
    if meant == sense(policy_of(name)):
        return "same"
    if meant not in known:
        known[meant] = any(c.looser for c in compare(Side(policy_of(name), DIRECTORY), Side(policy, DIRECTORY)))
    return "looser" if known[meant] else "tighter"


@pytest.mark.parametrize("name", NAMES)
def test_every_one_letter_mutation_of_a_policy_is_refused_or_harmless(name: str) -> None:
    """The signature is left out: it would refuse every one of them."""
    text, rng = text_of(name), random.Random(name)
    places = meaningful(text)
    assert len(places) > 5000
    known: dict[object, bool] = {}
    found = {"refused": 0, "same": 0, "tighter": 0, "looser": 0}
    for at in rng.sample(places, 120):
        for mutated in mutations(text, at, rng.choice(LETTERS)):
            verdict = judged(name, mutated, known)
            found[verdict] += 1
            assert verdict != "looser", f"line {text[:at].count(chr(10)) + 1}: {mutated[max(0, at - 60) : at + 60]!r}"
    assert found["refused"] > 0.6 * sum(found.values())


def test_the_check_on_mutations_would_see_a_loosening() -> None:
    text = text_of(NAMES[0])
    softened = text.replace('id = "JF-16"', 'id = "JF-16"\n# here').replace(
        'verdict = "HOLD"\nreason = "Whether MRCC Tunis', 'verdict = "ALLOW"\nreason = "Whether MRCC Tunis'
    )
    softened = softened.replace(
        'tells = ["case_position"]\nexpect = "HOLD"\nrule = "JF-16"', 'tells = ["case_position"]\nexpect = "ALLOW"'
    )
    assert judged(NAMES[0], softened, {}) == "looser"


@pytest.mark.slow
@pytest.mark.skipif("FAIRLEAD_WHOLE" not in os.environ, reason="a quarter of an hour; FAIRLEAD_WHOLE=1 runs it")
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("name", NAMES)
def test_whole_every_place_of_every_meaningful_line(name: str) -> None:
    text = text_of(name)
    known: dict[object, bool] = {}
    found = {"refused": 0, "same": 0, "tighter": 0, "looser": 0}
    worse = []
    for at in meaningful(text):
        for mutated in mutations(text, at, EVERYWHERE):
            verdict = judged(name, mutated, known)
            found[verdict] += 1
            if verdict == "looser":
                worse.append(f"line {text[:at].count(chr(10)) + 1}: {mutated[max(0, at - 60) : at + 60]!r}")
    print(f"{name}: {sum(found.values())} mutations, {found}")
    assert not worse, worse


@pytest.mark.parametrize("name", NAMES)
def test_a_stray_comment_sign_in_any_list_refuses_the_file(name: str) -> None:
    """One # inside a list takes the rest of its line out of the list: good TOML, and a rule that says less."""
    text, tried = text_of(name), 0
    for at in meaningful(text):
        line = text[text.rfind("\n", 0, at) + 1 : at]
        if text[at] != '"' or line.count('"') % 2 or not (line.endswith(", ") or line.isspace()):
            continue
        tried += 1
        assert judged(name, text[:at] + "#" + text[at:], {}) == "refused", text[at - 40 : at + 40]
    assert tried > 80


@pytest.mark.parametrize(
    "what", ["labels = []", 'labels = ["none"]\nchannels = []', 'labels = ["none"]\nreaches = "blocked"\nlinks = []']
)
def test_a_rule_that_speaks_of_nothing_is_refused(what: str) -> None:
    rule = f'[[rule]]\nid = "X"\nrecipients = ["COMPANY"]\n{what}\nverdict = "BLOCK"\nreason = "r"\nsource = "s"\n'
    text = text_of(NAMES[0]).replace("[[rule]]", f"{rule}\n[[rule]]", 1)
    with pytest.raises(UserError):
        check_policy(text, "p", DIRECTORY)


def test_a_comment_in_a_list_of_the_directory_is_refused_with_its_line_and_one_elsewhere_is_not() -> None:
    line = 'aliases = ["TBZ", "Tariq'
    with pytest.raises(UserError, match=r"directory\.toml:\d+: a comment stands inside a list"):
        parse_directory(
            BODIES.replace(line, 'aliases = ["TBZ", # "Tariq').replace('Tareq Ben Zeyad Brigade"]', '"\n]'), "directory.toml"
        )
    fine = BODIES.replace('role = "rcc"', 'role = "rcc"  # a list [ of nothing', 1).replace(
        'note = "Once"', 'note = "Once # [ \\" #"'
    )
    assert parse_directory(fine, "directory.toml").authorities.keys() == DIRECTORY.authorities.keys()
