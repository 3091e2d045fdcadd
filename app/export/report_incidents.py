"""Violent incidents in a mission report: one row each. Their dossiers say the rest."""

from __future__ import annotations

from app.entry import WITHHELD
from app.export.document import Table
from app.export.incident_facts import NOT_KNOWN, field_words, place_words
from app.export.report_given import Story, many, when
from app.rescue.entries import INCIDENT_CODES
from app.rescue.state import Incident


def incident_table(story: Story) -> Table:
    """When and where, what, who and against whom, what came of it, and what there is to prove it."""
    heads = ("No.", "UTC", "Own position", "What happened", "Who, against whom", "Killed, injured", "Evidence")
    rows = tuple(_row(story, incident) for incident in story.state.incidents)
    return Table(heads, rows, (0.4, 1.5, 1.35, 2.2, 2.0, 1.15, 1.2))


def _row(story: Story, incident: Incident) -> tuple[str, ...]:
    who = [field_words("actor_kind", incident, {}), field_words("actor", incident, {})]
    against = field_words("against", incident, {})
    case = f"\n{incident.case}" if incident.case else ""
    return (
        str(incident.number),
        when(incident.at) + case,
        place_words(incident, story.state)[1],
        "\n".join(part for part in (_codes(incident), field_words("severity", incident, {})) if part) or "not described yet",
        "\n".join(part for part in (*who, f"against: {against}" if against else "") if part) or NOT_KNOWN,
        "\n".join(_harm(incident, name, words) for name, words in (("deaths", "killed"), ("injured", "injured"))),
        _evidence(story, incident),
    )


def _codes(incident: Incident) -> str:
    return ", ".join(INCIDENT_CODES.get(code, code) for code, _ in incident.codes)


def _harm(incident: Incident, name: str, words: str) -> str:
    number = incident.said(name)
    return f"{number} {words}" if number is not None else f"{words}: {NOT_KNOWN}"


def _evidence(story: Story, incident: Incident) -> str:
    media = sum(incident.id in item.incidents for item in story.state.media.values())
    said = (
        many(len(incident.statements), "statement"),
        many(len(incident.tracks), "track") if story.given("incident.track") else f"tracks: {WITHHELD}",
        many(media, "original") if story.given("media.added") else f"originals: {WITHHELD}",
    )
    return "\n".join(said)
