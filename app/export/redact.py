"""The one place where an export is redacted: which fields of each entry its audience is not given, and what beside the entries
(checkpoints, names on papers) would tell the same.

Everything else of an export is made from the entries that come out of here, so that nothing withheld can come back by a table,
a map or a paper. Per entry, in this order; the first that withholds it whole ends it:

* The own archive is given each body as it stands.
* The audience's table (``app.export.audience``) has no line for the kind: whole.
* Cases were chosen and the line (in its newest wording) belongs to others only, or it belongs to none and the audience is given
  chosen cases only: whole. A wording that itself was of another case is withheld whole too.
* The kind is given only where this recipient, or an authority, was spoken to, and it is about somebody else: whole. What was
  not released was told to nobody.
* Fields that the table does not name are withheld, but for those in which nothing stands: a reader then knows where
  something is held back. A void goes with what it strikes out.
* Free text goes through the position finder. What tells a position that the audience is not given with the same entry anyway
  (or may tell one) is withheld, in all wordings of the line: what was withheld must not come back by its correction. So is
  what has the name of somebody of the crew in it.

What is withheld whole has the body ``null``, not commitments: these have the names of their fields, and by these anybody could
count the incidents and the dead of other cases. The chain and the checkpoints still prove that an entry with this hash was
there, and whoever has it can show by its hash what it said. Entries of format 1 have no commitments: they go where nothing
of them is withheld, or so.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from app.checkpoints import note_of
from app.entry import WITHHELD, Entry, from_body
from app.errors import UserError
from app.export.audience import OWN, Audience, Opening, no_position_typed, opening
from app.export.order import Order
from app.geo import Position, range_bearing
from app.policy.book import SHIPPED_DIRECTORY, read_directory
from app.policy.directory import Directory, Role
from app.policy.judge import SAME_PLACE_NM
from app.policy.model import Label, Recipient
from app.policy.positions import scan
from app.policy.resolve import resolve
from app.ports import Checkpoint
from app.rescue import entries as e
from app.rescue.logbook import UNSIGNED
from app.rescue.state import Line, RescueState
from app.seal import FORMAT, fields, withhold
from app.units import NM

Row = tuple[int, str, str, bytes]
"""As the archive and the journal file have it: number, hash before, hash, body."""

NULL: Final = b"null"
_OF_NO_CASE: Final = frozenset({"mission.opened", "mission.closed"})
"""Given whatever cases were chosen: which ship and which mission it is."""

_PRIVATE: Final = frozenset({Role.ALLY, Role.COMPANY, Role.OWN, Role.COUNSEL, Role.LIST, Role.PUBLIC})
_SCANS_KEPT: Final = 5000
_NOBODY: Final = frozenset({"Fairlead", UNSIGNED, WITHHELD})
_NAME_LEAST: Final = 3
"""A name of fewer letters would be found in texts that do not speak of anybody."""

_COUNTS_OF_ALL: Final = (e.PeopleMovement, e.PeopleRecount, e.PeopleSorted, e.PeopleExplained)


def read_row(row: Row) -> Entry | None:
    """The entry of a row of an export; ``None`` where nothing but its number and its hash (or its commitments) are given.

    Raises ValueError or KeyError where the body is not one of ours.
    """
    body = row[3]
    if body == NULL:
        return None
    if b'"withheld":{' in body and "kind" in json.loads(body).get("withheld", ()):
        return None
    return from_body(*row)


class Redactor:
    """Redacts the rows of one mission for one audience. ``state`` is the fold of all those rows: an entry that it does not
    know yet is withheld whole.

    ``directory`` says who is who (the shipped one where none is given). ``withheld`` counts the fields that were withheld so
    far in entries of which something is left, ``whole`` the entries of which nothing is.

    Raises UserError for an order that cannot be met.
    """

    def __init__(
        self, audience: Audience, order: Order, state: RescueState, *, recipient: str = "", directory: Directory | None = None
    ) -> None:
        self.audience = audience
        self._recipient = recipient or order.recipient or audience.recipient
        if strangers := [case for case in order.cases if case not in state.cases]:
            raise UserError(f"There is no case {strangers[0]} in this mission. Its cases: {', '.join(state.cases) or 'none'}")
        if self.audience.chosen_cases_only and not order.cases:
            raise UserError(f"“{self.audience.title}” is about chosen cases only. Choose at least one")
        self._cases = frozenset(order.cases)
        self._state = state
        self._directory = directory if directory is not None else read_directory(SHIPPED_DIRECTORY)
        self._lines = _by_entry(state.lines) if self.audience.id != OWN else {}
        self._incident_cases = {i.id: _cases_of_incident(i.case, i.listed("cases")) for i in state.incidents}
        self._telling: dict[tuple[str, str], bool] = {}
        self._crew = None if audience.everything else _crew(state)
        no_position_typed(order)
        self.withheld = 0
        self.whole = 0

    def body(self, row: Row) -> bytes:
        """What is given of a row: its body as it stands, with fields withheld, or ``null``."""
        body = row[3]
        if self.audience.id == OWN:
            return body
        data = json.loads(body)
        given = fields(data)
        gone = self._gone(from_body(*row), given)
        if not gone:
            return body
        if data.get("v") == FORMAT and len(gone) < len(given):
            self.withheld += len(gone)
            return withhold(body, gone)
        # Commitments have the names of their fields, and by these a reader could count the incidents and the dead of others.
        self.whole += 1
        return NULL

    # ---- what stands beside the entries

    def checkpoints(self, kept: Sequence[Checkpoint]) -> list[Checkpoint]:
        """Those that are given: one is signed at the moment of each incident, so whoever is not given all of the log is given the
        newest only. It vouches for every entry before it."""
        if self.audience.everything or not (self.audience.chosen_cases_only or self.audience.publication or self._cases):
            return list(kept)
        notes = [checkpoint for checkpoint in kept if note_of(checkpoint) is not None]
        return [max(notes, key=lambda checkpoint: checkpoint.seq)] if notes else []

    def name(self, text: str) -> str:
        """A name of somebody of the crew, on a paper for this audience."""
        return text if self.audience.everything or not text else WITHHELD

    def mission(self, name: str) -> str:
        """The mission's name, "" for the public: it mostly has the ship's in it."""
        return "" if self.audience.publication else name

    def purpose(self, text: str) -> str:
        """What the export is for, "" for the public: somebody typed it, and it may tell what no figure does."""
        return "" if self.audience.publication else text

    def cases(self, chosen: Sequence[str]) -> list[str]:
        """The cases that it is about; none for the public: their numbers have the ship's letters in them."""
        return [] if self.audience.publication else list(chosen)

    # ---- what goes

    def _gone(self, entry: Entry, given: Mapping[str, Any]) -> frozenset[str]:
        """Names of the fields to withhold; all of them = nothing is left of the entry."""
        everything = frozenset(given)
        line = self._lines.get(entry.id)
        void = entry.kind == e.EntryVoid.kind
        rule = opening(self.audience, entry.kind)
        target = opening(self.audience, line.entry.kind) if void and line is not None else rule
        if rule is None or target is None or line is None or not self._may_see(entry, line, target):
            return everything
        if rule.all_but is not None:
            hidden = set(rule.all_but)
            if entry.kind == e.SystemNote.kind and str(given.get("payload.what", "")).startswith("PIN"):
                hidden.add("payload.detail")
            return frozenset(hidden & given.keys())
        newest = entry.id == line.entry.id and not line.void
        if not newest and not self.audience.history and not void:
            return frozenset(name for name in given if name.split(".")[0] in ("payload", "ship", "author"))
        keep = _ALWAYS | rule.fields
        gone = {name for name, value in given.items() if name not in keep and not _nothing(value)}
        gone |= {name for name in rule.scanned & given.keys() if self._tells(line, name)}
        return frozenset(gone)

    def _may_see(self, entry: Entry, line: Line, rule: Opening) -> bool:
        if self._cases and not self._of_chosen_cases(entry, line):
            return False
        payload = line.payload
        if rule.released and not (isinstance(payload, e.PolicyDecision) and payload.released):
            return False
        if rule.with_recipient:
            return self._spoken_to(payload, only=self._recipient)
        return not rule.with_authorities or self._spoken_to(payload)

    # ---- of which case

    def _of_chosen_cases(self, entry: Entry, line: Line) -> bool:
        if line.entry.kind in _OF_NO_CASE:
            return True
        now, then = self._cases_of(line.payload, line.subject), self._cases_of(None, entry.subject)
        if not now:
            return not self.audience.chosen_cases_only and not isinstance(line.payload, _COUNTS_OF_ALL)
        return bool(now & self._cases) and (not then or bool(then & self._cases))

    def _cases_of(self, payload: e.Payload | None, subject: str | None) -> frozenset[str]:
        """The cases that a line is of; none = of no case, or of the ship as a whole."""
        found: set[str] = set()
        if subject is not None:
            found |= self._incident_cases.get(subject, frozenset({subject} & self._state.cases.keys()))
        match payload:
            case e.PosRequested(cases=cases):
                found.update(cases)
            case e.PosAnswered(request=request) if (asked := self._lines.get(request)) is not None:
                if isinstance(asked.payload, e.PosRequested):
                    found |= self._cases_of(asked.payload, asked.subject)
            case e.MediaAdded(case=case, incident=incident):
                found |= {case} if case is not None else set()
                found |= self._incident_cases.get(incident or "", frozenset())
            case e.VesselConduct(case=case) if case is not None:
                found.add(case)
            case e.IncidentMarked(case=case) if case is not None:
                found.add(case)
            case e.IncidentDetail(cases=cases):
                found.update(cases)
            case _:
                pass
        return frozenset(found)

    # ---- with whom

    def _spoken_to(self, payload: e.Payload, only: str = "") -> bool:
        """Whether it was said to or by an authority; with ``only``: to or by this body and nobody else."""
        match payload:
            case e.CommsLine(party=party, authority=authority):
                told = [self._bodies(party, authority)]
            case e.PosRequested(to=to, authorities=ids):
                told = [frozenset({id_}) for id_ in ids] or [self._bodies(name) for name in to]
            case e.PosAnswered(request=request):
                asked = self._lines.get(request)
                return asked is not None and isinstance(asked.payload, e.PosRequested) and self._spoken_to(asked.payload, only)
            case e.PolicyDecision(recipients=recipients) | e.RelaySent(recipients=recipients):
                told = [self._bodies(written.partition(": ")[2] or written) for written in recipients]
                if not only and any(
                    written.startswith("bcc: ") and not self._public_bodies(bodies)
                    for written, bodies in zip(recipients, told, strict=True)
                ):
                    return False
            case _:
                return False
        if only:
            return bool(told) and all(bodies == {only} for bodies in told)
        return any(self._public_bodies(bodies) for bodies in told)

    def _bodies(self, text: str, authority: str | None = None) -> frozenset[str]:
        if authority is not None:
            return frozenset({authority})
        who = resolve(self._directory, Recipient(text))
        return frozenset((*who.addressed, *who.unknown))

    def _public_bodies(self, bodies: Iterable[str]) -> bool:
        known = self._directory.authorities
        return any(body in known and known[body].role not in _PRIVATE for body in bodies)

    # ---- positions in free text

    def _tells(self, line: Line, name: str) -> bool:
        """Whether this field of the line, in any of its wordings, tells a position that the audience is not given anyway."""
        key = line.id, name
        if key not in self._telling:
            if len(self._telling) > _SCANS_KEPT:
                self._telling.clear()
            said = (entry.payload.get(name.removeprefix("payload.")) for entry in (*line.history, line.entry))
            self._telling[key] = any(
                self._names_crew(text) or self._tells_position(text, line) for each in said for text in _texts(each)
            )
        return self._telling[key]

    def _names_crew(self, text: str) -> bool:
        return self._crew is not None and self._crew.search(text) is not None

    def _tells_position(self, text: str, line: Line) -> bool:
        seen = scan(text)
        if seen.held or not seen.found:
            return bool(seen.held)
        near = self._near(line)
        return any(
            found.position is None or not any(range_bearing(found.position, p)[0] <= SAME_PLACE_NM * NM for p in near)
            for found in seen.found
        )

    def _near(self, line: Line) -> list[Position]:
        """Positions that the audience is given with this line: of its cases, and own ship's."""
        near: list[Position] = []
        if Label.CASE_POSITION in self.audience.labels:
            cases = self._cases_of(line.payload, line.subject) & self._state.cases.keys()
            near = [p.position for case in cases & (self._cases or cases) for p in self._state.cases[case].positions]
        rule, ship = opening(self.audience, line.entry.kind), line.entry.ship
        if rule is not None and "ship.lat" in rule.fields and ship is not None and ship.lat is not None and ship.lon is not None:
            near.append(Position(ship.lat, ship.lon))
        return near


_ALWAYS: Final = frozenset({"id", "mission", "station", "kind", "happened", "written", "corrects"})


def _crew(state: RescueState) -> re.Pattern[str] | None:
    """Finds the names of who was on watch or wrote; ``None`` where nobody did."""
    names: set[str] = set()
    for line in state.lines:
        if isinstance(line.payload, e.WatchOn):
            names.add(line.payload.name)
        names.update(entry.author for entry in (*line.history, line.entry))
    words = {" ".join(name.split()) for name in names} - _NOBODY
    some = sorted((r"\s+".join(map(re.escape, word.split())) for word in words if len(word) >= _NAME_LEAST), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(some)})(?!\w)", re.IGNORECASE) if some else None


def _by_entry(lines: Iterable[Line]) -> dict[str, Line]:
    """Every wording, and what strikes it out, with its line."""
    found: dict[str, Line] = {}
    for line in lines:
        for entry in (*line.history, line.entry):
            found[entry.id] = line
        if line.voided is not None:
            found[line.voided.id] = line
    return found


def _cases_of_incident(case: str | None, more: Iterable[str]) -> frozenset[str]:
    return frozenset((*more, *(() if case is None else (case,))))


def _nothing(value: Any) -> bool:
    return value is None or (not isinstance(value, (bool, int, float)) and not value)


def _texts(value: Any) -> list[str]:
    """All texts in a value, and together: halves of a position may stand in two of them."""
    if isinstance(value, str):
        return [value] if value else []
    inner: list[str] = []
    if isinstance(value, Mapping):
        inner = [text for pair in value.items() for each in pair for text in _texts(each)]
    elif isinstance(value, (list, tuple)):
        inner = [text for each in value for text in _texts(each)]
    return [*inner, "\n".join(inner)] if len(inner) > 1 else inner
