"""Lines to readings: cuts a line into sentences, proves them, hands AIS to the one decoder and the rest to the other."""

from __future__ import annotations

from app.clock import Stamp
from app.readings import Decoded, RawLine, Refusal
from devices.ais import AisDecoder
from devices.framing import sentences_in
from devices.nmea import WITH_MEMORY, NmeaDecoder, tag_problems
from devices.nmea_calendar import Reference
from devices.repeats import Repeats
from devices.sentence import AIS_FORMATTERS, Refused, Sentence, parse_sentence, plain_sentence


class Decoder:
    """The decoder of one source. ``decode`` never raises: what cannot be read comes back refused, with its reason.

    ``need_checksum`` False lets sentences without a checksum through, flagged "unchecked". ``reference``: see
    ``devices.nmea_calendar.Reference``; leave it for live devices, ``None`` for a log without arrival times.
    """

    def __init__(self, source: str, *, need_checksum: bool = True, reference: Reference = "arrival") -> None:
        self._need_checksum = need_checksum
        self._nmea = NmeaDecoder(source, reference=reference)
        self._ais = AisDecoder(source)
        self._repeats = Repeats()

    def __getstate__(self) -> tuple[bool, NmeaDecoder, AisDecoder]:
        """What it needs to go on; lines are learnt again."""
        return self._need_checksum, self._nmea, self._ais

    def __setstate__(self, state: tuple[bool, NmeaDecoder, AisDecoder]) -> None:
        self._need_checksum, self._nmea, self._ais = state
        self._repeats = Repeats()

    def decode(self, line: RawLine) -> list[Decoded]:
        """One ``Decoded`` for each piece of the line, in order."""
        if line.gap is not None:
            return []
        data, stamp = line.data, line.stamp
        if data in self._repeats.known:
            return [self._repeats.again(data, stamp)]
        plain = plain_sentence(data)
        if plain is None:
            return [self._take_apart(piece, refusal, stamp) for piece, refusal in sentences_in(data)]
        address, fields = plain
        _, formatter, _, ais = address
        try:
            if ais:
                return [self._ais.read(chr(data[0]), address, fields, stamp, data)]
            decoded = self._nmea.read(address, fields, stamp)
        except Exception as error:  # noqa: BLE001  # see _our_fault
            return [_our_fault(error)]
        if formatter not in WITH_MEMORY:
            self._repeats.keep(data, decoded)
        return [decoded]

    def _take_apart(self, piece: bytes, refusal: Refusal | None, stamp: Stamp) -> Decoded:
        if refusal is not None:
            return Decoded(refused=refusal, detail=piece[:40].decode("latin-1"))
        try:
            sentence = parse_sentence(piece, need_checksum=self._need_checksum)
        except Refused as error:
            return Decoded(refused=error.reason, detail=error.detail)
        decoded = self._read(sentence, stamp)
        if sentence.tag is None and not sentence.flags:
            return decoded
        return decoded._replace(problems=(*tag_problems(sentence), *decoded.problems))

    def _read(self, sentence: Sentence, stamp: Stamp) -> Decoded:
        try:
            if sentence.formatter in AIS_FORMATTERS and not sentence.proprietary:
                return self._ais.decode(sentence, stamp)
            return self._nmea.decode(sentence, stamp)
        except Exception as error:  # noqa: BLE001  # see _our_fault
            return _our_fault(error)


def _our_fault(error: Exception) -> Decoded:
    """The bridge goes on; the raw line is recorded, the refusal counted."""
    return Decoded(refused=Refusal.MALFORMED, detail=f"{type(error).__name__}: {error}")
