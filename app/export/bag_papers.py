"""Maps and papers of a bag, made from the entries as exported, and the program that checks it."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime

from app.export.attack_report import attack_report
from app.export.bag_journal import Log
from app.export.bag_making import Making
from app.export.bag_write import BagWriter
from app.export.document import Document
from app.export.dossier import dossier
from app.export.dossier_proof import Proof
from app.export.maps import TrackPoint, write_geojson, write_gpx, write_kml
from app.export.shown_media import photos_of, show_photos
from app.rescue.incident_links import media_of
from app.rescue.state import Incident, RescueState


def write_maps(writer: BagWriter, state: RescueState, track: Iterable[TrackPoint]) -> None:
    with writer.file("data/maps/track.gpx") as out:
        write_gpx(out.write, state, track)
    with writer.file("data/maps/map.geojson") as out:
        write_geojson(out.write, state, track)
    with writer.file("data/maps/map.kml") as out:
        write_kml(out.write, state, track)


def write_papers(writer: BagWriter, making: Making, log: Log, state: RescueState, made: datetime) -> None:
    """Two papers for each incident, where the audience is given them."""
    if not making.audience.incidents:
        return
    newest = max((c for c in making.archive.checkpoints() if c.seq <= log.seq), key=lambda c: c.seq, default=None)
    proof = Proof(log.seq, log.head, newest)
    for incident in state.incidents:
        name = f"data/incidents/incident-{incident.number}"
        _write_pdf(writer, f"{name}-dossier.pdf", _dossier(writer, making, state, incident, made, proof))
        attack = attack_report(
            state, incident, making.ship, made=made, by=making.by, mode=making.mode, sea=making.sea, vessels=making.vessels
        )
        _write_pdf(writer, f"{name}-attack-report.pdf", attack)


def _dossier(writer: BagWriter, making: Making, state: RescueState, incident: Incident, made: datetime, proof: Proof) -> Document:
    photos = {}
    if making.order.media and making.audience.media:
        # The share of the whole stays as it is while pictures are made small; somebody may cancel all the same.
        items = photos_of(media_of(incident, state))
        photos = dict(show_photos(making.media, items, lambda _done, _what: writer.meter.moved(0)))
    return dossier(
        state,
        incident,
        making.ship,
        made=made,
        by=making.by,
        mode=making.mode,
        sea=making.sea,
        vessels=making.vessels,
        photos=photos,
        proof=proof,
    )


def _write_pdf(writer: BagWriter, name: str, document: Document) -> None:
    from app.export.paper import pdf  # loaded when the first paper is made, not when the program starts

    writer.write(name, pdf(document))
