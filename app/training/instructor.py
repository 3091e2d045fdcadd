"""What an instructor sees of a running drill and may do in it: plain data, and the port that the window knows.

``app.cli.instructing`` implements it over the simulator. Times count in seconds from the start of the scenario; courses and
bearings are degrees true, speeds knots as they are ordered, metres per second as they are seen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from app.export.document import Document
from app.geo import Position
from app.training.facts import Happened

OWN: Final = "own"
SPEEDS: Final = (1.0, 2.0, 5.0)
"""How many times as fast as life a drill can run that was begun for an instructor."""


@dataclass(frozen=True, slots=True)
class Story:
    """What the scenario is. ``coming``: all that its file makes happen, in order of time. ``speeds``: how many times as fast as
    life it can run: the devices' patience is set for the fastest."""

    name: str
    title: str
    level: int
    trains: str
    briefing: str
    instructor: str
    duration_s: float
    seed: int
    officer: str
    coming: tuple[Happened, ...]
    speeds: tuple[float, ...] = (1.0,)


@dataclass(frozen=True, slots=True)
class VesselNow:
    """Somebody at sea as she really is. ``kind``: a word for people. ``ais``: "none", "on", "off" or "false"; ``says`` what it
    says falsely, in words. ``added``: by the instructor."""

    id: str
    name: str
    kind: str
    position: Position
    heading_deg: float
    cog_deg: float
    sog_mps: float
    ais: str = "none"
    says: str = ""
    mmsi: str = ""
    added: bool = False


@dataclass(frozen=True, slots=True)
class PortNow:
    """A port of the bridge. ``can``: what can go wrong on it; ``wrong``: what does, each with the second at which it ends by
    itself (``None``: not by itself)."""

    name: str
    kind: str
    can: tuple[str, ...]
    wrong: tuple[tuple[str, float | None], ...] = ()


@dataclass(frozen=True, slots=True)
class WeatherNow:
    wind_from_deg: float
    wind_kn: float
    current_to_deg: float
    current_kn: float
    sea_state: int


@dataclass(frozen=True, slots=True)
class Now:
    """A moment of the drill. ``speed`` is the one chosen, also while it is ``paused``. ``vessels``: own ship first."""

    elapsed_s: float
    paused: bool
    speed: float
    ended: bool
    vessels: tuple[VesselNow, ...]
    ports: tuple[PortNow, ...]
    weather: WeatherNow

    def vessel(self, identity: str) -> VesselNow | None:
        return next((each for each in self.vessels if each.id == identity), None)


@dataclass(frozen=True, slots=True)
class Text:
    """A text for the trainee, word for word. ``way``: mail, vhf or phone."""

    way: str
    sender: str
    text: str
    subject: str = ""
    channel: str = ""


@dataclass(frozen=True, slots=True)
class ReadyText:
    """A text that is ready-made: ``{vessel.position}`` and its kin are filled in by ``Instructor.filled``. ``about``: it speaks
    of a vessel."""

    title: str
    text: Text
    about: bool = False


@dataclass(frozen=True, slots=True)
class FaultOn:
    """Something wrong on a port; which numbers it takes depends on its kind. ``lasts_s`` ``None``: until it is mended."""

    port: str
    kind: str
    lasts_s: float | None = None
    bearing_deg: float | None = None
    distance_nm: float | None = None
    speed_kn: float | None = None
    fraction: float | None = None
    offset_s: float | None = None


@dataclass(frozen=True, slots=True)
class FaultOff:
    """A port is right again; ``kind`` "" = whatever it is."""

    port: str
    kind: str = ""


@dataclass(frozen=True, slots=True)
class Behaviour:
    """What a vessel does: drift, hold, transit (on ``course_deg``), approach, ram, flee or circle. The last four are about
    ``toward``, a vessel's id."""

    action: str = "drift"
    speed_kn: float = 0.0
    course_deg: float = 0.0
    toward: str = ""


@dataclass(frozen=True, slots=True)
class NewVessel:
    """One more vessel, of a kind of ``KINDS``. ``name`` "" = an invented one."""

    kind: str
    position: Position
    does: Behaviour = field(default_factory=Behaviour)
    name: str = ""


@dataclass(frozen=True, slots=True)
class MoveVessel:
    """A vessel elsewhere, or doing something else, or both."""

    vessel: str
    position: Position | None = None
    does: Behaviour | None = None


@dataclass(frozen=True, slots=True)
class RemoveVessel:
    vessel: str


@dataclass(frozen=True, slots=True)
class AisOf:
    """Her AIS on or off, or a false name. ``on`` with ``name`` "" also ends what it said falsely."""

    vessel: str
    on: bool = True
    name: str = ""


@dataclass(frozen=True, slots=True)
class Distress:
    """A distress call: ``what`` is dsc or mob (of ``vessel``, where she is), sart or ais-mob (a beacon at ``position``, or where
    ``vessel`` is). ``nature`` of a DSC call, 0 to 12."""

    what: str
    vessel: str = ""
    nature: int = 7
    position: Position | None = None


@dataclass(frozen=True, slots=True)
class Weather:
    """Wind, current or sea that changes over ``over_s``; what is ``None`` stays."""

    wind_from_deg: float | None = None
    wind_kn: float | None = None
    current_to_deg: float | None = None
    current_kn: float | None = None
    sea_state: int | None = None
    over_s: float = 0.0


@dataclass(frozen=True, slots=True)
class Helm:
    """Own ship steers and makes this; ``resume``: by her plan again."""

    course_deg: float | None = None
    speed_kn: float | None = None
    resume: bool = False


@dataclass(frozen=True, slots=True)
class Note:
    """The instructor's own words at this moment, for the report."""

    text: str


Act = Text | FaultOn | FaultOff | NewVessel | MoveVessel | RemoveVessel | AisOf | Distress | Weather | Helm | Note


@dataclass(frozen=True, slots=True)
class Done:
    """Something that was done, and at which second it takes effect. ``undo``: it can be taken back now."""

    number: int
    at_s: float
    text: str
    undo: bool = False


KINDS: Final[tuple[tuple[str, str], ...]] = (
    ("rubber-boat", "Rubber boat"),
    ("wooden-boat", "Wooden boat"),
    ("patrol-boat", "Patrol boat"),
    ("merchant", "Merchant ship"),
    ("fishing", "Fishing vessel"),
    ("aircraft", "SAR aircraft"),
)
ACTIONS: Final[tuple[tuple[str, str], ...]] = (
    ("drift", "Drifts"),
    ("hold", "Stays there"),
    ("transit", "On a course"),
    ("approach", "Approaches"),
    ("circle", "Circles"),
    ("flee", "Flees from"),
    ("ram", "Rams"),
)
TOWARD: Final = ("approach", "circle", "flee", "ram")
"""What is about another vessel."""
NATURES: Final[tuple[tuple[int, str], ...]] = (
    (7, "Undesignated"),
    (0, "Fire"),
    (1, "Flooding"),
    (2, "Collision"),
    (5, "Sinking"),
    (6, "Adrift"),
    (8, "Abandoning"),
    (9, "Piracy"),
    (10, "Man overboard"),
)


class Instructor(Protocol):
    """The instructor's hands and eyes. Main thread; ``do`` and ``undo`` raise UserError with the reason where it cannot be."""

    @property
    def story(self) -> Story: ...

    def now(self) -> Now: ...

    def pause(self) -> None: ...

    def go_on(self, for_s: float | None = None) -> None:
        """Let it run, for so many seconds of the scenario and then pause where that is said."""
        ...

    def set_speed(self, speed: float) -> None: ...

    def do(self, act: Act) -> Done: ...

    def undo(self, number: int) -> Done: ...

    def done(self) -> tuple[Done, ...]: ...

    def ready_texts(self) -> Sequence[ReadyText]: ...

    def filled(self, text: str, vessel: str = "") -> str:
        """A text with its facts filled in as they are now; ``vessel`` is whom it speaks of."""
        ...

    def end(self) -> None: ...


@dataclass(frozen=True, slots=True)
class Finished:
    """The report of a drill that is over, and where it lies. ``problems``: earlier reports that could not be read."""

    document: Document
    folder: Path
    paper: Path
    problems: tuple[str, ...] = ()


class Seat(Protocol):
    """A drill as its windows know it: who leads it, and how it is judged. ``panel``: the instructor's window opens by itself."""

    @property
    def instructor(self) -> Instructor: ...

    @property
    def panel(self) -> bool: ...

    def finish(self) -> Callable[[], Finished]:
        """It is over. The work that is given back judges it and writes the report, on any thread; it raises DeviceError."""
        ...
