"""CSV tables of cases: the card field by field, and each history line by line. Nothing in them was ever overwritten."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from app.export.cells import Cell, Table, cases_in_order, in_knots, in_nm, utc, yes_no
from app.rescue.entries import FACTORS, CaseDetails
from app.rescue.state import RescueState

Rows = Iterable[Sequence[Cell]]


def details_table(state: RescueState) -> Rows:
    """What is known of each boat, field by field, as it stands. An empty cell: nobody said."""
    names = list(CaseDetails.model_fields)
    yield ("case", "channel", *(f"{n}_utc" if n == "departed" else n for n in names), "outcome", "outcome_where")
    for case in cases_in_order(state):
        yield (case.number, case.channel, *(_detail(getattr(case.details, n)) for n in names), case.outcome, case.outcome_where)


def _detail(value: object) -> Cell:
    if value is None or isinstance(value, str):
        return value
    if isinstance(value, bool):
        return yes_no(value)
    if isinstance(value, tuple):
        return "; ".join(str(each) for each in value)
    return utc(value)  # type: ignore[arg-type]  # the only other kind of field is a time


def steps_table(state: RescueState) -> Rows:
    """Every press of every step: a RHIB that was launched nine times stands here nine times."""
    yield ("case", "at_utc", "step", "times_so_far", "entry_id")
    for case in cases_in_order(state):
        presses = [(at, kind.value, n, entry) for kind, times in case.event_times.items() for n, (at, entry) in enumerate(times, 1)]
        for at, kind, number, entry in sorted(presses, key=lambda press: (press[0], press[3])):
            yield (case.number, utc(at), kind, number, entry)


def sightings_table(state: RescueState) -> Rows:
    yield ("case", "at_utc", "bearing_true_deg", "range_nm", "note", "entry_id")
    for case in cases_in_order(state):
        for s in case.sightings:
            yield (case.number, utc(s.at), s.bearing_deg, in_nm(s.range_m), s.note, s.entry)


def phases_table(state: RescueState) -> Rows:
    """Each assessment of the emergency phase with its ten factors, who observed, who decided and who wrote it down."""
    yield ("case", "at_utc", "phase", *FACTORS, "observer", "decider", "note", "written_by", "entry_id")
    for case in cases_in_order(state):
        for p in case.phases:
            ticks = ["yes" if factor in p.factors else None for factor in FACTORS]
            yield (case.number, utc(p.at), p.phase.value, *ticks, p.observer, p.decider, p.note, p.by, p.entry)


def weather_table(state: RescueState) -> Rows:
    yield (
        "case", "at_utc", "wind_from_true_deg", "wind_kn", "sea_state_douglas", "swell_m", "visibility_nm", "air_c", "water_c",
        "text", "entry_id",
    )  # fmt: skip
    for case in cases_in_order(state):
        for seen in case.weather:
            w = seen.weather
            yield (
                case.number, utc(seen.at), w.wind_from_deg, in_knots(w.wind_mps), w.sea_state, w.swell_m, in_nm(w.visibility_m),
                w.air_c, w.water_c, w.text, seen.entry,
            )  # fmt: skip


def coordination_table(state: RescueState) -> Rows:
    """Who coordinated (rcc) and who commanded on scene (osc), with each change; an empty name: nobody."""
    yield ("case", "from_utc", "role", "name", "authority", "note", "entry_id")
    for case in cases_in_order(state):
        for c in case.coordination:
            yield (case.number, utc(c.at), c.role, c.name, c.authority, c.note, c.entry)


def drift_table(state: RescueState) -> Rows:
    """How the boat drifted; empty cells: not known from then on."""
    yield ("case", "from_utc", "towards_true_deg", "speed_kn", "source", "entry_id")
    for case in cases_in_order(state):
        for d in case.drifts:
            yield (case.number, utc(d.at), d.set_deg, in_knots(d.drift_mps), d.source, d.entry)


def actors_table(state: RescueState) -> Rows:
    yield ("case", "at_utc", "name", "type", "mmsi", "hull_marks", "target", "radar_number", "register_id", "note", "entry_id")
    for case in cases_in_order(state):
        for a in case.actors:
            yield (
                case.number, utc(a.at), a.name, a.actor_type, a.mmsi, a.hull_marks, a.target, a.arpa, a.vessel, a.note, a.entry,
            )  # fmt: skip


def tracks_table(state: RescueState) -> Rows:
    """Tracks of targets as they were when somebody kept them with a case, point by point."""
    yield ("case", "kept_utc", "target", "name", "mmsi", "point_utc", "lat_deg", "lon_deg", "entry_id")
    for case in cases_in_order(state):
        for t in case.tracks:
            for moment, lat, lon in t.points:
                yield (case.number, utc(t.at), t.target, t.name, t.mmsi, utc(moment), lat, lon, t.entry)


def searches_table(state: RescueState) -> Rows:
    """Every search leg by leg, as planned and as run. An empty ``done_utc``: nobody ticked it off."""
    yield (
        "case", "planned_utc", "pattern", "craft", "datum_lat_deg", "datum_lon_deg", "radius_nm", "spacing_nm", "sweep_width_nm",
        "speed_kn", "estimate", "leg", "from_lat_deg", "from_lon_deg", "to_lat_deg", "to_lon_deg", "course_true_deg", "distance_nm",
        "due_utc", "done_utc", "outcome", "ended_utc", "entry_id",
    )  # fmt: skip
    for case in cases_in_order(state):
        for s in case.searches:
            p = s.plan
            head = (
                case.number, utc(s.at), p.pattern, p.craft, p.lat, p.lon, in_nm(p.radius_m), in_nm(p.spacing_m), in_nm(p.sweep_m),
                in_knots(p.speed_mps), yes_no(p.estimate),
            )  # fmt: skip
            for leg in s.legs:
                yield (
                    *head, leg.number, leg.start.lat, leg.start.lon, leg.end.lat, leg.end.lon, round(leg.course_deg, 1),
                    in_nm(leg.distance_m), utc(leg.ends), utc(leg.done), s.outcome, utc(s.ended), s.id,
                )  # fmt: skip


CASE_TABLES: dict[str, Table] = {
    "tables/case_details.csv": details_table,
    "tables/case_steps.csv": steps_table,
    "tables/case_sightings.csv": sightings_table,
    "tables/case_phases.csv": phases_table,
    "tables/case_weather.csv": weather_table,
    "tables/case_coordination.csv": coordination_table,
    "tables/case_drift.csv": drift_table,
    "tables/case_actors.csv": actors_table,
    "tables/case_tracks.csv": tracks_table,
    "tables/case_searches.csv": searches_table,
}
