"""A second opinion: both policies written out in Cedar, whose engine is proved and tested by others, give the same answers.

Cedar knows allow and deny. So each policy becomes three: "is the answer at least NOTICE, HOLD, BLOCK?" as forbids. Who would
come to know is left to Cedar's own entity hierarchy, so the closure over edges is checked too. The translation reads the
rows of the policy, never the evaluator.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from itertools import product

import pytest

from app.policy.book import SHIPPED, SHIPPED_DIRECTORY, check_policy
from app.policy.compare import Side, Text, verdicts
from app.policy.directory import Directory, parse_directory
from app.policy.model import ChannelKind, Label, Verdict
from app.policy.reach import Link
from app.policy.rules import Policy, Rule

cedarpy = pytest.importorskip("cedarpy", reason="the second opinion is not installed here")

DIRECTORY = parse_directory(SHIPPED_DIRECTORY.read_text("utf-8"), "directory.toml")
LEVELS = {"Body": Link.CONDUIT, "Doc": Link.DOCUMENTED_RELAY, "Pos": Link.POSSIBLE_RELAY}
"""Entity type -> the weakest link that its hierarchy follows."""


def knots(directory: Directory, weakest: Link) -> dict[str, str]:
    """Body -> the first of those with which it tells in a circle (itself, where there is no circle): Cedar's hierarchy may
    have none."""
    ids = list(directory.authorities)
    tells = {(e.giver, e.to) for e in directory.edges if e.how.link <= weakest}
    for middle, one, other in product(ids, repeat=3):
        if (one, middle) in tells and (middle, other) in tells:
            tells.add((one, other))
    return {id_: next(o for o in ids if o == id_ or {(id_, o), (o, id_)} <= tells) for id_ in ids}


KNOTS = {kind: knots(DIRECTORY, weakest) for kind, weakest in LEVELS.items()}


def entities(directory: Directory) -> list[dict[str, object]]:
    """Each body once for each class of link, under its circle; the circles of those whom it tells are above that, so that
    ``in`` follows the edges."""
    out: list[dict[str, object]] = []
    for kind, weakest in LEVELS.items():
        knot = KNOTS[kind]
        above: dict[str, set[str]] = {k: set() for k in knot.values()}
        for edge in directory.edges:
            if edge.how.link <= weakest and knot[edge.giver] != knot[edge.to]:
                above[knot[edge.giver]].add(knot[edge.to])
        for k, parents in above.items():
            uids = [{"type": f"{kind}Knot", "id": p} for p in sorted(parents)]
            out.append({"uid": {"type": f"{kind}Knot", "id": k}, "attrs": {}, "parents": uids})
        for id_ in directory.authorities:
            parent = {"type": f"{kind}Knot", "id": knot[id_]}
            out.append({"uid": {"type": kind, "id": id_}, "attrs": {}, "parents": [parent]})
    return out


def tells(kind: str, who: str, body: str) -> str:
    """Cedar's words for: what ``who`` is told, ``body`` comes to know."""
    return f'{who} in {kind}Knot::"{KNOTS[kind][body]}"'


def any_of(what: str, words: Iterable[str]) -> str:
    return f"[{', '.join(json.dumps(w) for w in sorted(words))}].contains({what})"


def speaks(rule: Rule) -> str:
    """The condition under which a rule speaks of what is asked."""
    return f"({any_of('context.label', rule.labels)} && {any_of('context.channel', rule.channels)})"


def relayed(giver: str, policy: Policy, link: Link) -> str:
    """A blocked body behind ``giver`` that is reached at best over this class of relay, or a stronger one for POSSIBLE."""
    kind = "Doc" if link is Link.DOCUMENTED_RELAY else "Pos"
    ways = [
        f"""({tells(kind, f'{kind}::"{giver}"', b)} && !({tells("Body", f'Body::"{giver}"', b)}))"""
        for b in sorted(policy.blocked)
        if b != giver
    ]
    return f"({' || '.join(ways)})"


def forbids(policy: Policy, directory: Directory, least: Verdict) -> str:
    """Cedar that denies exactly what this policy answers with ``least`` or more."""
    out = ["permit(principal, action, resource);"]

    def forbid(body: str, when: str) -> None:
        out.append(f"forbid(principal, action, resource) when {{ {tells('Body', 'principal', body)} && {when} }};")

    for body in directory.authorities:
        on_it = [r for r in policy.rules if not r.links and body in r.who]
        for rule in on_it:
            if rule.verdict >= least:
                forbid(body, speaks(rule))
        covered = " || ".join(map(speaks, on_it)) or "false"
        forbid(body, f"!({covered})")
        for link in (Link.DOCUMENTED_RELAY, Link.POSSIBLE_RELAY):
            on_relay = [r for r in policy.rules if link in r.links and body in r.who]
            behind = relayed(body, policy, link)
            for rule in on_relay:
                if rule.verdict >= least:
                    forbid(body, f"{behind} && {speaks(rule)}")
            covered = " || ".join(map(speaks, on_relay)) or "false"
            forbid(body, f"{behind} && !({covered})")
        if body in policy.blocked:
            forbid(body, "context.typed")
    return "\n".join(out)


def answers_of_cedar(policy: Policy, least: Verdict, asked: list[tuple[str, Label, ChannelKind, Text]]) -> list[bool]:
    """For each question whether Cedar says "less than ``least``"."""
    requests = [
        {
            "principal": f'Body::"{body}"',
            "action": 'Action::"tell"',
            "resource": 'Thing::"it"',
            "context": {"label": label.value, "channel": channel.value, "typed": text is Text.TYPED},
        }
        for body, label, channel, text in asked
    ]
    results = cedarpy.is_authorized_batch(requests, forbids(policy, DIRECTORY, least), entities(DIRECTORY))
    errors = [error for r in results for error in r.diagnostics.errors]
    assert not errors, f"Cedar skips what it cannot evaluate: {errors[0]}"
    return [r.allowed for r in results]


def one_of_each(policy: Policy) -> list[ChannelKind]:
    """A channel of each kind that the policy tells apart: no rule says more of one than of another of its kind."""
    kinds = {tuple(channel in rule.channels for rule in policy.rules): channel for channel in ChannelKind}
    return sorted(kinds.values())


def differences(policy: Policy, second: Policy) -> list[tuple[str, Label, ChannelKind, Text, Verdict]]:
    """Where Cedar with ``second`` says otherwise than the evaluator with ``policy``, over the whole space."""
    side = Side(policy, DIRECTORY)
    asked = list(product(DIRECTORY.authorities, Label, one_of_each(policy), (Text.TYPED, Text.FIXED)))
    own = {(body, text): verdicts(side, body, text) for body in DIRECTORY.authorities for text in (Text.TYPED, Text.FIXED)}
    out = []
    for least in (Verdict.NOTICE, Verdict.HOLD, Verdict.BLOCK):
        for question, less in zip(asked, answers_of_cedar(second, least, asked), strict=True):
            body, label, channel, text = question
            if (own[body, text][label, channel] < least) is not less:
                out.append((*question, least))
    return out


@pytest.mark.parametrize("name", ["justice-fleet", "justice-fleet-strict"])
def test_cedar_gives_the_same_answer_on_the_whole_space(name: str) -> None:
    policy = check_policy((SHIPPED / f"{name}.toml").read_text("utf-8"), name, DIRECTORY)
    assert differences(policy, policy) == []


def test_another_policy_would_be_noticed() -> None:
    policy = check_policy((SHIPPED / "justice-fleet.toml").read_text("utf-8"), "p", DIRECTORY)
    rules = tuple(replace(r, verdict=Verdict.ALLOW) if r.id == "JF-11" else r for r in policy.rules)
    found = differences(policy, replace(policy, rules=rules))
    assert {label for _body, label, *_rest in found} == {Label.THIRD_PARTY_POSITION}
    assert {"IT-MRCC", "MT-RCC"} <= {body for body, *_rest in found}
