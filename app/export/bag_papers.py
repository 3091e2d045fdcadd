"""Maps and papers of a bag, made from the entries as exported, and the program that checks it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from importlib.resources import files
from typing import Final

from app.export.attack_report import attack_report
from app.export.audience import Audience
from app.export.bag_journal import Log
from app.export.bag_making import Given, Making
from app.export.bag_write import BagWriter
from app.export.chart import Shores
from app.export.document import Document
from app.export.dossier import dossier
from app.export.dossier_proof import Proof
from app.export.maps import TrackPoint, write_geojson, write_gpx, write_kml
from app.export.report import mission_report
from app.export.shown_media import Shown, photos_of, show_photos
from app.export.verifier_file import verifier_pyz
from app.rescue.incident_links import media_of
from app.rescue.incident_state import MediaItem
from app.rescue.state import Incident, RescueState

_IN_REPORT: Final = 12
_REPORT_WEIGHT: Final = 200 << 20
_INCIDENT_WEIGHT: Final = 100 << 20


def papers_weight(state: RescueState, audience: Audience) -> float:
    """As many bytes as could be copied while the papers are made."""
    if audience.publication:
        return 0
    return _REPORT_WEIGHT + (len(state.incidents) * _INCIDENT_WEIGHT if audience.incidents else 0)


def write_maps(writer: BagWriter, state: RescueState, track: Iterable[TrackPoint], mark: str = "") -> None:
    """``mark``: the word of training, "" at sea."""
    title = f"{mark} · {state.mission}" if mark else ""
    with writer.file("data/maps/track.gpx") as out:
        write_gpx(out.write, state, track, title)
    with writer.file("data/maps/map.geojson") as out:
        write_geojson(out.write, state, track, mark)
    with writer.file("data/maps/map.kml") as out:
        write_kml(out.write, state, track, title)


def write_verifier(writer: BagWriter) -> None:
    """What checks the bag without Fairlead, and the document from which anybody can write another one."""
    writer.write("verify/fairlead-verify.pyz", verifier_pyz())
    writer.write("verify/evidence-format.md", files("app").joinpath("data/evidence-format.md").read_bytes())


class PaperWriter:
    """The papers of one bag. ``made`` is what the export is as of; ``withheld`` counts fields, ``missing`` are originals."""

    def __init__(
        self,
        writer: BagWriter,
        making: Making,
        log: Log,
        given: Given,
        made: datetime,
        withheld: int,
        missing: Mapping[str, str],
    ) -> None:
        self._writer, self._making, self._state, self._made, self._by = writer, making, log.state, made, given.by
        self._withheld, self._missing = withheld, missing
        newest = max(given.checkpoints, key=lambda c: c.seq, default=None)
        self._proof = Proof(log.seq, log.head, newest)
        self._shown: dict[str, Shown] = {}

    def write(self, track: Iterable[TrackPoint]) -> None:
        """The report, and two papers for each incident where the audience is given them. Whoever is given figures only gets no
        report: nothing would stand in it."""
        making = self._making
        if making.audience.publication:
            return
        report = mission_report(
            self._state,
            track=track,
            order=making.order,
            mode=making.mode,
            made=self._made,
            by=self._by,
            recipient=making.recipient,
            media=self._photos(photos_of(list(self._state.media.values()), _IN_REPORT)),
            missing_media=self._missing,
            withheld=self._withheld,
            proof=self._proof,
            shores=Shores(),
        )
        self._pdf("data/report.pdf", report, _REPORT_WEIGHT)
        for incident in self._state.incidents if making.audience.incidents else ():
            name = f"data/incidents/incident-{incident.number}"
            self._pdf(f"{name}-dossier.pdf", self._dossier(incident), _INCIDENT_WEIGHT)
            self._pdf(f"{name}-attack-report.pdf", self._attack_report(incident), 0)

    def _dossier(self, incident: Incident) -> Document:
        making = self._making
        return dossier(
            self._state,
            incident,
            making.ship,
            made=self._made,
            by=self._by,
            mode=making.mode,
            sea=making.sea,
            vessels=making.vessels,
            photos=self._photos(photos_of(media_of(incident, self._state))),
            proof=self._proof,
        )

    def _attack_report(self, incident: Incident) -> Document:
        making = self._making
        return attack_report(
            self._state,
            incident,
            making.ship,
            made=self._made,
            by=self._by,
            mode=making.mode,
            sea=making.sea,
            vessels=making.vessels,
        )

    def _photos(self, items: Iterable[MediaItem]) -> Mapping[str, Shown]:
        """Working copies by hash; none where originals are not in the export."""
        making = self._making
        if not (making.order.media and making.audience.media):
            return {}
        wanted = list(items)
        new = [item for item in wanted if item.sha256 not in self._shown]
        # The share of the whole stays as it is while pictures are made small; somebody may cancel all the same.
        self._shown |= show_photos(making.media, new, lambda _done, _what: self._writer.meter.moved(0))
        return {item.sha256: self._shown[item.sha256] for item in wanted}

    def _pdf(self, name: str, document: Document, weight: float) -> None:
        from app.export.paper import pdf  # loaded when the first paper is made, not when the program starts

        self._writer.write(name, pdf(document))
        self._writer.meter.moved(weight)
