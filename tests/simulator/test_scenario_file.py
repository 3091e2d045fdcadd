"""Scenario files: the shipped ones are fit for use, a broken one names every mistake with its line."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from pydantic import BaseModel

from app.errors import FileMistakes, UserError
from app.geo import Position
from app.units import mps_from_knots, nm
from devices.simulator import model
from devices.simulator.describe import TABLES, with_tables
from devices.simulator.detect import ECHOES
from devices.simulator.generate import scripted_messages
from devices.simulator.motion import towards
from devices.simulator.scenario import find_scenario, load_scenario, scenarios
from devices.simulator.section import Section
from devices.simulator.values import read_duration, read_point
from devices.simulator.world import World

from .conftest import SMALL

Write = Callable[[str], Path]
COAST = Path(__file__).resolve().parents[2] / "app" / "data" / "charts" / "coast_coarse.npz"
DOCUMENT = Path(__file__).resolve().parents[2] / "docs" / "scenarios.md"
SHIPPED = ("night-rescue", "quiet-watch", "gnss-jamming")


def mistakes_of(path: Path) -> list[tuple[int | None, str]]:
    with pytest.raises(FileMistakes) as caught:
        load_scenario(path)
    return [(m.line, m.field) for m in caught.value.mistakes]


def line_of(text: str, part: str) -> int:
    return text[: text.index(part)].count("\n") + 1


def test_the_promised_scenarios_ship() -> None:
    assert set(SHIPPED) <= set(scenarios())


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_a_shipped_scenario_loads_lasts_as_long_as_a_drill_and_says_that_its_names_are_invented(name: str) -> None:
    scenario = find_scenario(name)
    assert scenario.name == name
    assert 600 <= scenario.duration <= 3600
    assert "invented" in scenarios()[name].read_text(encoding="utf-8").splitlines()[0]
    mmsis = [v.mmsi for v in scenario.vessel if v.mmsi] + [scenario.own.mmsi]
    assert len(set(mmsis)) == len(mmsis)


@pytest.mark.parametrize("name", sorted(scenarios()))
def test_everybody_afloat_stays_at_sea(name: str) -> None:
    rings = coast_rings()
    scenario = find_scenario(name)
    ashore = {v.id for v in scenario.vessel if v.ais in (model.AisKind.BASE, model.AisKind.SAR_AIRCRAFT)}
    world = World(scenario, scenario.seed)
    while world.t_s < scenario.duration:
        if world.t_s % 120 == 0:
            for identity, motion in world.moment().vessels.items():
                if identity not in ashore:
                    assert not on_land(rings, motion.position.lon, motion.position.lat), (identity, world.t_s)
        world.step()


def test_the_coast_test_knows_land_from_sea() -> None:
    rings = coast_rings()
    assert on_land(rings, 13.0, 32.5)
    assert not on_land(rings, 12.5, 33.5)


def test_in_the_night_rescue_own_ship_is_at_the_boat_by_minute_22_and_stays() -> None:
    scenario = find_scenario("night-rescue")
    world = World(scenario, scenario.seed)
    off: dict[int, float] = {}
    while world.t_s < scenario.duration:
        moment = world.moment()
        off[world.t_s] = nm(float(np.hypot(*towards(moment.own.position, moment.vessels["boat"].position))))
        world.step()
    assert off[0] > 3
    assert all(0.1 < off[t] < 0.3 for t in range(22 * 60, 1800))


def test_every_field_of_a_scenario_file_has_a_help_text() -> None:
    sections = [c for c in vars(model).values() if isinstance(c, type) and issubclass(c, BaseModel) and c is not BaseModel]
    assert len(sections) > 8
    missing = [f"{c.__name__}.{name}" for c in sections for name, field in c.model_fields.items() if not field.description]
    assert missing == []


def test_the_document_says_what_the_schema_says() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    assert with_tables(text) == text, "run: python -m devices.simulator.describe docs/scenarios.md"


def test_every_table_and_every_field_of_the_schema_is_in_the_document() -> None:
    text = DOCUMENT.read_text(encoding="utf-8")
    described = {section for _, section in TABLES}
    sections = {c for c in vars(model).values() if isinstance(c, type) and issubclass(c, Section)}
    assert sections - described <= {Section, model.Identity}  # the base, and what own and vessel share
    for section in described:
        for name, field in section.model_fields.items():
            assert f"| `{field.alias or name}` |" in text


@pytest.mark.parametrize("kind", model.RadarClass)
def test_the_document_tells_the_echoes_as_they_are(kind: model.RadarClass) -> None:
    echo = ECHOES[kind]
    row = next(line for line in DOCUMENT.read_text(encoding="utf-8").splitlines() if line.startswith(f"| `{kind}` |"))
    cells = [float(cell.split()[0].replace(",", "")) for cell in row.split("|")[2:5]]
    assert cells == [echo.area_m2, echo.height_m, pytest.approx(echo.clear_nm, abs=0.051)]


def test_all_mistakes_of_a_file_are_named_with_their_lines(write: Write) -> None:
    text = SMALL.replace('duration = "02:00"', 'duration = "2 min"').replace("wind_kn = 11", "wind_knots = 11")
    text = text.replace('start = "33-05.5N 012-24.7E"', 'start = "33.1 12.4"')
    assert sorted(mistakes_of(write(text)), key=str) == sorted(
        [
            (line_of(text, "duration"), "duration"),
            (line_of(text, "wind_knots"), "weather.wind_knots"),
            (line_of(text, 'start = "33.1'), "vessel[1].start"),
        ],
        key=str,
    )


CROSS_MISTAKES = {
    "unknown fault port": ('[[fault]]\nport = "GPS 9"\nkind = "silence"\n', 'port = "GPS 9"', "fault[1].port"),
    "jump of a gyro": (
        '[[fault]]\nport = "GYRO"\nkind = "jump"\nbearing_deg = 1\ndistance_nm = 1\n',
        'kind = "jump"',
        "fault[1].kind",
    ),
    "fault after the end": ('[[fault]]\nport = "GYRO"\nkind = "silence"\nat = "03:00"\n', 'at = "03:00"', "fault[1].at"),
    "same id twice": ('[[vessel]]\nid = "boat"\nstart = "33-00N 012-00E"\n', '\nid = "boat"\nstart = "33-00N', "vessel[2].id"),
    "AIS without MMSI": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\nais = "A"\nmmsi = "970000001"\n',
        'mmsi = "970',
        "vessel[2].mmsi",
    ),
    "starts from nobody": ('[[vessel]]\nid = "x"\nstart_from = "y"\n', "start_from", "vessel[2].start_from"),
    "approaches nobody": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\n[[vessel.leg]]\naction = "approach"\nvessel = "zz"\nspeed_kn = 5\n',
        'vessel = "zz"',
        "vessel[2].leg[1].vessel",
    ),
    "legs out of order": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\n[[vessel.leg]]\naction = "drift"\nat = 9\n'
        '[[vessel.leg]]\naction = "hold"\nat = 8\n',
        "at = 8",
        "vessel[2].leg[2].at",
    ),
    "same port twice": ('[[port]]\nname = "gps-1"\nkind = "gps"\n', 'name = "gps-1"', "port[4].name"),
    "a gyro that says RMC": (
        '[[port]]\nname = "G"\nkind = "gyro"\n[port.rates]\nRMC = 1\n',
        "RMC = 1\n",
        "port[4].rates.RMC",
    ),
    "call of a vessel without MMSI": ('[[dsc]]\nat = 1\nvessel = "boat"\n', 'vessel = "boat"', "dsc[1].vessel"),
    "helm of another": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\n[[vessel.leg]]\naction = "helm"\n',
        'action = "helm"',
        "vessel[2].leg[1].action",
    ),
    "flees from herself": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\n[[vessel.leg]]\naction = "flee"\nvessel = "x"\nspeed_kn = 5\n',
        'vessel = "x"',
        "vessel[2].leg[1].vessel",
    ),
    "vanishes before she appears": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\nappears = 50\nvanishes = 40\n',
        "vanishes = 40",
        "vessel[2].vanishes",
    ),
    "false MMSI of another kind": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\nais = "A"\nmmsi = "247999101"\n'
        '[[vessel.ais_change]]\nais_mmsi = "970000001"\n',
        'ais_mmsi = "970',
        "vessel[2].ais_change[1].ais_mmsi",
    ),
    "jamming of a gyro": ('[[fault]]\nport = "GYRO"\nkind = "jamming"\n', 'kind = "jamming"', "fault[1].kind"),
    "weather out of order": (
        "[[weather.change]]\nat = 50\nwind_kn = 5\n[[weather.change]]\nat = 40\nwind_kn = 9\n",
        "at = 40",
        "weather.change[2].at",
    ),
    "weather after the end": ("[[weather.change]]\nat = 500\nwind_kn = 5\n", "at = 500", "weather.change[1].at"),
    "call that nobody hears": (
        '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\nmmsi = "247999101"\n[[dsc]]\nat = 1\nvessel = "x"\n',
        "[[dsc]]",
        "dsc[1]",
    ),
    "crew watch that nobody hears": ('[[mob]]\nat = 1\nvessel = "own"\n', "[[mob]]", "mob[1]"),
    "crew watch of nobody": ('[[mob]]\nat = 1\nvessel = "zz"\n', 'vessel = "zz"', "mob[1].vessel"),
    "judge of nobody": (
        '[[judge]]\nid = "a"\ntitle = "A"\nkind = "position"\nvessel = "zz"\ntolerance_nm = 1\n',
        'vessel = "zz"',
        "judge[1].vessel",
    ),
    "same judge twice": (
        '[[judge]]\nid = "a"\ntitle = "A"\nkind = "count"\nnumber = 1\n'
        '[[judge]]\nid = "a"\ntitle = "B"\nkind = "lookout"\nwithin = 9\n',
        'id = "a"\ntitle = "B"',
        "judge[2].id",
    ),
    "judge after the end": (
        '[[judge]]\nid = "a"\ntitle = "A"\nkind = "no-alert"\nat = 500\n',
        "at = 500",
        "judge[1].at",
    ),
    "placeholder": (
        '[[message]]\nat = 1\nfrom = "a"\nsubject = "b"\ntext = "at {boat.place}"\n',
        'text = "at',
        "message[1].text",
    ),
}


@pytest.mark.parametrize("case", CROSS_MISTAKES)
def test_parts_that_do_not_fit_together_are_named_with_their_line(case: str, write: Write) -> None:
    more, part, field = CROSS_MISTAKES[case]
    text = SMALL + "\n" + more
    line = text[: text.rindex(part)].count("\n") + 1 + part.startswith("\n")
    assert mistakes_of(write(text)) == [(line, field)]


INCOMPLETE = {
    "transit without points": '[[own.leg]]\naction = "transit"\nspeed_kn = 5\n',
    "patrol with one point": '[[own.leg]]\naction = "patrol"\nspeed_kn = 5\npoints = ["33-00N 012-00E"]\n',
    "approach of nothing": '[[own.leg]]\naction = "approach"\nspeed_kn = 5\n',
    "approach without speed": '[[own.leg]]\naction = "approach"\nvessel = "boat"\n',
    "drift with speed": '[[own.leg]]\naction = "drift"\nspeed_kn = 5\n',
    "jump without distance": '[[fault]]\nport = "GPS 1"\nkind = "jump"\nbearing_deg = 5\n',
    "noise with an offset": '[[fault]]\nport = "GPS 1"\nkind = "noise"\nfraction = 0.5\noffset_s = 5\n',
    "circle without a radius": '[[own.leg]]\naction = "circle"\nvessel = "boat"\nspeed_kn = 5\n',
    "circle of nothing": '[[own.leg]]\naction = "circle"\nspeed_kn = 5\ndistance_nm = 1\n',
    "flight from nobody": '[[own.leg]]\naction = "flee"\nspeed_kn = 5\n',
    "ramming at a distance": '[[own.leg]]\naction = "ram"\nvessel = "boat"\nspeed_kn = 5\ndistance_nm = 1\n',
    "helm with a speed": '[[own.leg]]\naction = "helm"\nspeed_kn = 5\n',
    "two kinds of echo": '[[vessel]]\nid = "x"\nstart = "33-00N 012-00E"\nradar = "ship"\nradar_nm = 5\n',
    "change that changes nothing": "[[weather.change]]\nat = 5\n",
    "mail without a subject": '[[message]]\nat = 1\nfrom = "a"\ntext = "b"\n',
    "channel of a mail": '[[message]]\nat = 1\nfrom = "a"\nsubject = "s"\ntext = "b"\nchannel = "16"\n',
    "judge without its number": '[[judge]]\nid = "a"\ntitle = "A"\nkind = "count"\n',
    "judge with too much": '[[judge]]\nid = "a"\ntitle = "A"\nkind = "count"\nnumber = 1\nalert = "cpa"\n',
    "judge that ends before it begins": '[[judge]]\nid = "a"\ntitle = "A"\nkind = "no-alert"\nat = 9\nuntil = 8\n',
    "vessel nowhere": '[[vessel]]\nid = "x"\n',
}


@pytest.mark.parametrize("case", INCOMPLETE)
def test_a_part_that_is_not_complete_is_refused_at_its_table(case: str, write: Write) -> None:
    text = SMALL.replace("[[vessel]]", INCOMPLETE[case] + "\n[[vessel]]", 1)
    (mistake,) = mistakes_of(write(text))
    assert mistake[0] == line_of(text, INCOMPLETE[case])


def test_a_start_without_utc_is_refused(write: Write) -> None:
    text = SMALL.replace("02:35:00Z", "02:35:00")
    assert mistakes_of(write(text)) == [(line_of(text, "start = 2025"), "start")]


def test_an_unknown_name_lists_those_that_exist() -> None:
    with pytest.raises(UserError, match="night-rescue"):
        find_scenario("nothing")


@pytest.mark.parametrize(("text", "seconds"), [("03:00", 180), ("1:02:03", 3723), (7, 7), (0.5, 0.5)])
def test_times_are_read(text: object, seconds: float) -> None:
    assert read_duration(text) == seconds


@pytest.mark.parametrize("text", ["3", "00:60", "1:60:00", "-1:00", -1, True, None, float("nan")])
def test_nonsense_times_are_refused(text: object) -> None:
    with pytest.raises(ValueError):
        read_duration(text)


def test_positions_are_read_with_their_hemisphere() -> None:
    assert read_point("33-06.4N 012-25.8E").lat == pytest.approx(33.1066667, abs=1e-6)
    south_west = read_point("01-30S, 170-06W")
    assert (south_west.lat, south_west.lon) == (-1.5, pytest.approx(-170.1))


def test_a_position_may_be_written_in_decimal_degrees() -> None:
    assert read_point({"lat": 33.5, "lon": -12}) == Position(33.5, -12.0)


@pytest.mark.parametrize(
    "value", [{"lat": 33}, {"lat": 33, "lon": 1, "x": 1}, {"lat": "33", "lon": 1}, {"lat": 99, "lon": 1}, {"lat": True, "lon": 1}]
)
def test_a_mangled_decimal_position_is_refused(value: object) -> None:
    with pytest.raises(ValueError):
        read_point(value)


@pytest.mark.parametrize("text", ["33.1N 12.4E", "33-60.0N 012-00E", "91-00N 012-00E", "33-00N 181-00E", "", 33])
def test_nonsense_positions_are_refused(text: object) -> None:
    with pytest.raises(ValueError):
        read_point(text)


def test_the_mail_tells_where_the_boat_is_when_it_is_sent() -> None:
    scenario = find_scenario("night-rescue")
    world = World(scenario, scenario.seed)
    while world.t_s < 180:
        world.step()
    boat = world.moment().vessels["boat"].position
    mail = scripted_messages(scenario, scenario.seed)[0]
    assert (mail.at_s, mail.sender) == (180, "alarmphone@example.org")
    assert f"{boat.lat:.5f}, {boat.lon:.5f}" in mail.text
    assert "02:38 UTC" in mail.text
    assert "{" not in mail.text


def test_speeds_of_legs_are_reached(small: Callable[..., model.Scenario]) -> None:
    world = World(small(), 1)
    for _ in range(100):
        world.step()
    assert world.moment().own.sog_mps == pytest.approx(mps_from_knots(8), abs=0.05)


@cache
def coast_rings() -> list[np.ndarray]:
    """Land polygons about these waters, longitude and latitude; the file holds differences between vertices, ring by ring."""
    data = np.load(COAST)
    offsets, starts, scale, levels = data["off"], data["start"], float(data["scale"]), data["level"]
    steps = np.stack([data["dx"], data["dy"]], axis=1).astype("i8")
    rings = []
    for i in np.flatnonzero(levels == 1):
        deltas = steps[offsets[i] : offsets[i + 1]].copy()
        deltas[0] = 0
        ring = (deltas.cumsum(axis=0) + starts[i]) * scale
        if ring[:, 1].min() < 36 and ring[:, 1].max() > 32 and ring[:, 0].max() > 11:
            rings.append(ring)
    return rings


def on_land(rings: list[np.ndarray], lon: float, lat: float) -> bool:
    """Even-odd rule over all land rings."""
    inside = False
    for ring in rings:
        x, y = ring[:, 0], ring[:, 1]
        x2, y2 = np.roll(x, -1), np.roll(y, -1)
        crosses = (y > lat) != (y2 > lat)
        with np.errstate(divide="ignore", invalid="ignore"):
            at = x + (lat - y) / (y2 - y) * (x2 - x)
        inside ^= bool((crosses & (at > lon)).sum() % 2)
    return inside
