"""What of own devices' sentences may be passed on, sentence type by type, and what each tells.

A feed stands for hours, so own positions in it are own ship's track, and other ships' positions are theirs. A radar target
may be the very boat that is in distress: it counts as the position of a case too. What states the position of a case as
such (waypoints, man overboard, distress calls, AIS beacons and messages with free text) is never passed on at all.

Sentences: IEC 61162-1, as written down in gpsd's NMEA.adoc. AIS: ITU-R M.1371-5, message types and MMSI 970/972/974.
"""

from __future__ import annotations

import re
from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import reduce
from operator import xor
from typing import Final

from app.entry import new_id
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.drafts import Draft
from app.relay.waypoints import OWN_SHIP

FEED: Final = "feed"
"""Template of a draft that stands for a connection and not for a message."""

_MOVES: Final = frozenset({Label.OWN_POSITION})
_IS_THERE: Final = frozenset({Label.OWN_POSITION, Label.TRACK})
_OTHERS: Final = _IS_THERE | {Label.THIRD_PARTY_POSITION}
_RADAR: Final = _OTHERS | {Label.CASE_POSITION}
TELLS: Final[Mapping[str, frozenset[Label]]] = {
    **dict.fromkeys(("GGA", "GLL", "GNS", "RMC", "VDO"), _IS_THERE),
    **dict.fromkeys(
        ("VTG", "VBW", "VHW", "HDT", "HDG", "HDM", "THS", "ROT", "ZDA", "DPT", "DBT", "MWV", "MWD"),
        _MOVES,
    ),
    "VDM": _OTHERS,
    "TTM": _RADAR,
    "TLL": _RADAR,
}
"""Every sentence that can be passed on, and its labels. The settings know the same list."""

_SENTENCE: Final = re.compile(
    rb"(?:\\[\x20-\x5b\x5d-\x7e]{0,120}\\)?"  # a TAG block: never passed on
    rb"((?P<start>[$!])(?P<talker>[A-Z]{2})(?P<type>[A-Z]{3})(?P<fields>,[^$!*\\~\x00-\x1f\x7f-\xff]{0,150}))"
    rb"\*(?P<sum>[0-9A-Fa-f]{2})\s{0,2}"
)
_ENCAPSULATED: Final = frozenset({"VDM", "VDO"})
_AIS_PASSED: Final = frozenset({1, 2, 3, 4, 5, 9, 11, 18, 19, 21, 24, 27})
"""Position and static reports. The others carry free text or data that nobody here has looked into."""

_BEACONS: Final = (970, 972, 974)
_SART_ACTIVE: Final = 14
_MOST_OPEN: Final = 64


@dataclass(frozen=True, slots=True)
class Passed:
    """One sentence as it goes: its three letters, and its bytes with a new line end."""

    type: str
    data: bytes


class Sieve:
    """Lets through single, whole, checksummed sentences of known types; what it is not sure of stays here.

    It remembers, bounded, whether the first part of an AIS message was passed: the rest goes the same way.
    """

    def __init__(self) -> None:
        self._open: OrderedDict[tuple[str, bytes, bytes], bool] = OrderedDict()

    def pass_on(self, source: str, line: bytes) -> Passed | None:
        """``line`` as it came from the device ``source``. Never raises."""
        found = _SENTENCE.fullmatch(line)
        if found is None:
            return None
        kind, body = found["type"].decode("ascii"), found[1]
        if kind not in TELLS or (found["start"] == b"!") != (kind in _ENCAPSULATED):
            return None
        if reduce(xor, body[1:]) != int(found["sum"], 16):
            return None
        if kind in _ENCAPSULATED and not self._ais(source, found["talker"], found["fields"][1:].split(b",")):
            return None
        return Passed(kind, body + b"*" + found["sum"].upper() + b"\r\n")

    def _ais(self, source: str, talker: bytes, fields: list[bytes]) -> bool:
        """Is it a report of where a ship is or what she is, and not of somebody in distress?"""
        if len(fields) != 6 or not (fields[0].isdigit() and fields[1].isdigit()):
            return False
        total, part = int(fields[0]), int(fields[1])
        key = (source, talker, b",".join((fields[0], fields[2], fields[3])))
        if part == 1:
            good = _may_pass(fields[4])
            if total > 1:
                self._open[key] = good
                self._open.move_to_end(key)
                if len(self._open) > _MOST_OPEN:
                    self._open.popitem(last=False)
            return good
        good = 1 < part <= total and self._open.get(key, False)
        if part >= total:
            self._open.pop(key, None)
        return good


def _may_pass(payload: bytes) -> bool:
    values = [_six_bits(c) for c in payload[:7]]
    if len(values) < 7 or None in values:
        return False
    bits = reduce(lambda sum_, six: sum_ << 6 | (six or 0), values, 0)  # 42 bits: type 6, repeat 2, MMSI 30, status 4
    kind, mmsi, status = bits >> 36, bits >> 4 & 0x3FFFFFFF, bits & 0xF
    return kind in _AIS_PASSED and mmsi // 1_000_000 not in _BEACONS and not (kind in (1, 2, 3) and status == _SART_ACTIVE)


def _six_bits(char: int) -> int | None:
    """The armour of AIS payloads: "0".."W" are 0..39, "`".."w" are 40..63."""
    if 48 <= char <= 87:
        return char - 48
    return char - 56 if 96 <= char <= 119 else None


def labels_of(sentences: Iterable[str]) -> frozenset[Label]:
    """What a feed of these tells. Raises KeyError for one that is never passed on."""
    return frozenset[Label]().union(*(TELLS[each] for each in sentences))


def feed_draft(name: str, recipient: Recipient, address: str, sentences: Iterable[str]) -> Draft:
    """What the gate decides on when somebody connects: the body is the list of sentences, and nothing else may flow."""
    wanted = tuple(dict.fromkeys(sentences))
    return Draft(
        new_id(), None, f"Feed {name} to {address}", (recipient,), ChannelKind.NMEA, "", " ".join(wanted),
        labels=labels_of(wanted), template=FEED, free_text=False,
    )  # fmt: skip


TRAINING_FEED: Final = "training feed"
_ALL: Final = "ALL"


def training_feed_draft(name: str, where: str) -> Draft:
    """What the gate decides on when a replay or a simulation goes out to own bridge equipment: every sentence, so every label."""
    return Draft(
        new_id(), None, f"{name} to {where}", (Recipient("Own bridge", "to", OWN_SHIP),), ChannelKind.NMEA, "", _ALL,
        labels=_RADAR, template=TRAINING_FEED, free_text=False,
    )  # fmt: skip


def is_training_feed(draft: Draft) -> bool:
    """Whether the draft is such a feed, hides nothing of what it may tell, and is for own bridge equipment alone."""
    alone = tuple(r.authority for r in draft.recipients) == (OWN_SHIP,)
    plain = draft.template == TRAINING_FEED and not draft.subject and not draft.attachments and draft.body == _ALL
    return alone and plain and draft.labels >= _RADAR


def is_feed(draft: Draft) -> bool:
    """Whether the draft is a feed that hides nothing: known sentences, all that they tell among its labels, no files."""
    sentences = draft.body.split(" ")
    plain = draft.template == FEED and not draft.subject and not draft.attachments and len(draft.recipients) == 1
    return plain and all(s in TELLS for s in sentences) and labels_of(sentences) <= draft.labels
