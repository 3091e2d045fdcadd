"""AIS sentences (VDM of others, VDO of own ship) to ``AisReport``. No I/O; time comes with each sentence."""

from __future__ import annotations

from datetime import datetime
from typing import Final

from app.clock import Stamp
from app.readings import AisReport, Decoded, Problem, Refusal
from devices import made
from devices.ais_fragments import FragmentTable, Part
from devices.ais_payload import AisMessage
from devices.ais_report import read_message
from devices.making import Base
from devices.sentence import Address, Refused, Sentence

_MAX_PARTS: Final = 9
_DIGITS: Final = {str(n): n for n in range(10)}
_FILL_BITS: Final = {str(n): n for n in range(6)}
_CHANNELS: Final = {"1": "A", "2": "B"}
"""Some receivers number the channels."""


_new_tuple: Final = tuple.__new__


class AisDecoder:
    """Decodes the AIS sentences of one source and joins messages that come in several.

    A message that never became whole is reported with the sentence at which it was given up: ``problems`` holds one
    "AIS fragment incomplete" for each, and ``expired`` counts them all.
    """

    def __init__(self, source: str) -> None:
        self._source = source
        self._fragments = FragmentTable()
        self._reported = 0

    @property
    def expired(self) -> int:
        """Messages given up because a part never came."""
        return self._fragments.expired

    def read(self, start: str, address: Address, fields: list[str], stamp: Stamp, raw: bytes) -> Decoded:
        """The same as ``decode`` of a sentence without a TAG block, from its parts."""
        talker, formatter, _, _ = address
        if len(fields) < 6 or fields[0] != "1" or fields[1] != "1" or fields[5] not in _FILL_BITS:
            return self.decode(Sentence(start, talker, formatter, tuple(fields), raw), stamp)
        base = (self._source, stamp, talker, formatter, None, None, ())
        try:
            report, problems = _report(base, fields[3][:1], fields[4], _FILL_BITS[fields[5]])
        except Refused as refusal:
            return Decoded(refused=refusal.reason, detail=refusal.detail, talker=talker, sentence=formatter)
        return _new_tuple(Decoded, ((report,), tuple(problems), None, "", talker, formatter))

    def decode(self, sentence: Sentence, stamp: Stamp) -> Decoded:
        """The report that ``sentence`` completes; nothing for a part that waits for others. Never raises."""
        try:
            part = _part(sentence)
            parts = ((part, sentence),) if part.total == 1 else self._fragments.add(part, sentence, stamp.mono)
            report, problems = self._joined(parts, stamp) if parts else (None, [])
        except Refused as refusal:
            return Decoded(
                problems=self._given_up(),
                refused=refusal.reason,
                detail=refusal.detail,
                talker=sentence.talker,
                sentence=sentence.formatter,
            )
        readings = (report,) if report is not None else ()
        return Decoded(readings, (*problems, *self._given_up()), None, "", sentence.talker, sentence.formatter)

    def _given_up(self) -> tuple[Problem, ...]:
        new = self.expired - self._reported
        self._reported = self.expired
        return (Problem("fragment", "", Refusal.AIS_FRAGMENT.value),) * new

    def _joined(self, parts: tuple[tuple[Part, Sentence], ...], stamp: Stamp) -> tuple[AisReport, list[Problem]]:
        last, sentence = parts[-1]
        if any(part.fill_bits for part, _ in parts[:-1]):
            # Padding inside a message shifts every bit behind it.
            raise Refused(Refusal.AIS_PAYLOAD, "fill bits before the last part")
        tag_source, tag_time = _first_said(parts)
        flags = sentence.flags if len(parts) == 1 else tuple(dict.fromkeys(flag for _, s in parts for flag in s.flags))
        base = (self._source, stamp, sentence.talker, sentence.formatter, tag_source, tag_time, flags)
        return _report(base, last.channel, "".join(part.payload for part, _ in parts), last.fill_bits)


def _report(base: Base, channel: str, payload: str, fill_bits: int) -> tuple[AisReport, list[Problem]]:
    """The report of a whole message and the fields of it that were lost. Raises Refused."""
    message = AisMessage(payload, fill_bits)
    draft = made.ais_draft(
        base, mmsi=message.mmsi, message_type=message.type, own=base[3] == "VDO", channel=_CHANNELS.get(channel, channel) or None
    )
    problems = read_message(message, draft)
    return made.whole_ais_report(draft), problems


def _first_said(parts: tuple[tuple[Part, Sentence], ...]) -> tuple[str | None, datetime | None]:
    """Source and time of the first TAG block that says each."""
    tags = [s.tag for _, s in parts if s.tag is not None]
    if not tags:
        return None, None
    source = next((t.source for t in tags if t.source is not None), None)
    return source, next((t.time for t in tags if t.time is not None), None)


def _part(sentence: Sentence) -> Part:
    """The fields in front of and behind the payload. Raises Refused. More fields than six are let pass (B&G GoFree)."""
    if len(sentence.fields) < 6:
        raise Refused(Refusal.MALFORMED, f"{len(sentence.fields)} fields, 6 needed")
    total, number, sequence, channel, payload, fill = sentence.fields[:6]
    part = Part(_digit("total", total), _digit("part", number), sequence, channel[:1], payload, _digit("fill bits", fill))
    if not 1 <= part.number <= part.total <= _MAX_PARTS:
        raise Refused(Refusal.MALFORMED, f"part {part.number} of {part.total}")
    if part.fill_bits > 5:
        raise Refused(Refusal.MALFORMED, f"{part.fill_bits} fill bits")
    return part


def _digit(name: str, text: str) -> int:
    digit = _DIGITS.get(text)
    if digit is not None:
        return digit
    # int() would also take signs, blanks, underscores and digits of other scripts.
    stripped = text.lstrip("0") or text[-1:]
    if len(stripped) != 1 or stripped not in "0123456789" or len(text) > 2:
        raise Refused(Refusal.MALFORMED, f"{name} {text!r} is not a digit")
    return int(stripped)
