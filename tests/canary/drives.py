"""Every way out, driven. ``REFUSED`` tries each with a reader that may not know; ``ALLOWED`` with one that may."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from app.checkpoints import note_of
from app.cli.programlog import PrivateLog
from app.errors import UserError
from app.export.handover_paper import handover_document
from app.export.order import Order
from app.export.told_paper import told_document
from app.policy.model import ChannelKind, Label, Recipient
from app.relay.checkpoint_note import checkpoint_draft
from app.relay.desk import Outcome
from app.relay.drafts import Attachment, Draft, refusal_draft
from app.relay.sitrep import Form
from app.rescue.handover import handover
from tests.canary.renderings import RENDERINGS, plain, rendered
from tests.canary.search import found
from tests.canary.ship import CASE, NUMBER, OFFICER, OWN, STRANGER, TARGET, CanaryShip
from ui.exits.sheets import FILE
from ui.panels.incident_copy import FOR
from ui.panels.incident_desk import CopyOrder, MediaDesk
from ui.panels.incident_message import report_draft

_ROME: Final = Recipient("MRCC Rome <rome@rcc.example>")
BREMEN: Final = (Recipient("MRCC Bremen <bremen@rcc.example>", "to", "DE-MRCC"),)

MAY_NOT: Final[Mapping[str, tuple[Recipient, ...]]] = {
    "by id": (Recipient("LY-JRCC", "to", "LY-JRCC"),),
    "by name": (Recipient("JRCC Tripoli"),),
    "by another name": (Recipient("so-called Libyan Coast Guard"),),
    "by address": (Recipient("tripoli@rcc.example"),),
    "by an address in capitals": (Recipient("TRIPOLI@RCC.EXAMPLE"),),
    "in cc": (*BREMEN, Recipient("tripoli@rcc.example", "cc")),
    "in bcc": (*BREMEN, Recipient("tripoli@rcc.example", "bcc")),
    "in the earlier mails": (*BREMEN, Recipient("tripoli@rcc.example", "thread")),
    "behind a friendly name": (Recipient("MRCC Bremen <tripoli@rcc.example>"),),
    "as the name of a friendly address": (Recipient("JRCC Tripoli <bremen@rcc.example>"),),
    "two in one field": (Recipient("bremen@rcc.example, tripoli@rcc.example"),),
    "by a pattern of addresses": (Recipient("watch.officer@navy.example"),),
    "by a second body's address": (Recipient("operations@lcg.example"),),
    "by a room that both sit in": (Recipient("IT-LY-ROOM", "to", "IT-LY-ROOM"),),
    "by a list": (Recipient("ALL-STATIONS", "to", "ALL-STATIONS"),),
    "nobody known": (Recipient("someone@nowhere.example"),),
    "nobody known in cc": (*BREMEN, Recipient("Somebody Else", "cc")),
    "nobody at all": (),
}
"""Recipients to whom no position goes, by how they got into the message."""

TEXT: Final = f"Boat at {plain(CASE.position)}, we are at {plain(OWN.position)}, ASTER K at {plain(TARGET.position)}"


def draft(to: tuple[Recipient, ...], channel: ChannelKind = ChannelKind.EMAIL, **more: object) -> Draft:
    """Typed by hand: nothing says of it that it tells a position."""
    fields: dict[str, object] = {
        "id": f"canary-{channel.value}", "case": NUMBER, "title": "Report", "recipients": to, "channel": channel,
        "subject": "Report", "body": TEXT,
    }  # fmt: skip
    return Draft(**{**fields, **more})  # type: ignore[arg-type]


Drive = Callable[[CanaryShip, tuple[Recipient, ...]], None]


def _refuse(outcome: Outcome) -> None:
    assert not outcome.released, outcome.text
    assert outcome.content == ""
    assert outcome.message is None


def _send(ship: CanaryShip, message: Draft) -> None:
    _refuse(ship.station.desk.send(message, OFFICER))


def _sitrep(form: Form) -> Drive:
    return lambda ship, to: _send(ship, ship.station.desk.draft_sitrep(NUMBER, to, form))


def _by(channel: ChannelKind) -> Drive:
    def drive(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
        _send(ship, draft(to, channel))
        _send(ship, replace(ship.station.desk.draft_sitrep(NUMBER, to), channel=channel))

    return drive


def _through_the_window(channel: ChannelKind) -> Drive:
    def drive(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
        if channel is ChannelKind.PRINT:
            assert ship.exits._print(draft(to, channel), FILE) != ""
        else:
            ship.exits.give(draft(to, channel))

    return drive


def _safety(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    _send(ship, ship.station.desk.draftsman.safety_request(to))


def _every_writing(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """All renderings at once, and once as files, once in the names of files and in the subject."""
    texts = [rendered(n, CASE.position).decode("latin-1") for n in RENDERINGS]
    _send(ship, draft(to, body="\n".join(texts)))
    attached = tuple(Attachment(f"{n}.bin", rendered(n, OWN.position)) for n in RENDERINGS)
    _send(ship, draft(to, body="See the files", attachments=attached))
    _send(ship, draft(to, body="", subject=TEXT, attachments=(Attachment(f"{plain(TARGET.position)}.txt", b""),)))


def _harmless(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """No digit in it, but made from the case: it tells the position as "the same as at noon" does."""
    sitrep = ship.station.desk.draft_sitrep(NUMBER, to)
    _send(ship, replace(sitrep, body="Same position as in our last mail", subject="Report"))


def _copied(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    _refuse(ship.exits.copy(ship.exits._copied(TEXT, to)))


def _by_the_master(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    desk = ship.station.desk
    _refuse(desk.master_release(desk.ask_master(draft(to)), master="A. Master", reason="I decide"))


def _touched_refusal(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    for each in to or (Recipient("LY-JRCC"),):
        fixed = refusal_draft(each, NUMBER)
        _send(ship, replace(fixed, body=f"{fixed.body}\nThe boat is at {plain(CASE.position)}", recipients=to))
        _send(ship, replace(fixed, attachments=(Attachment("x.txt", TEXT.encode()),), recipients=to))
        _send(ship, replace(fixed, subject=plain(CASE.position), recipients=to))


def _plot_elsewhere(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """The sentence for the plotter, addressed to somebody else."""
    plot = ship.station.desk.plotting.draft(NUMBER, "ECDIS")
    for channel in (ChannelKind.NMEA, ChannelKind.EMAIL, ChannelKind.STATION, ChannelKind.EXPORT):
        _send(ship, replace(plot, recipients=to, channel=channel))


def _export_for(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """An export and papers whose purpose names the reader, and audiences other than the own archive."""
    desk = ship.station.desk
    labels = frozenset({Label.OWN_POSITION, Label.CASE_POSITION, Label.TRACK})
    for each in to or (Recipient("Somebody"),):
        audience = each.authority or each.text
        if audience in ("DE-MRCC",):
            continue
        assert desk.check_export(audience, labels, OFFICER).verdict.name in ("HOLD", "BLOCK")
    if any(r.authority == "LY-JRCC" or r.text == "JRCC Tripoli" for r in to):
        order = Order(purpose="for JRCC Tripoli")
        for work in (lambda: ship.station.archive.begin_export(order)(None), lambda: _paper(ship, "Told, for JRCC Tripoli")):
            try:
                work()
            except UserError:
                continue
            raise AssertionError("files for a blocked body were made")


def _paper(ship: CanaryShip, title: str) -> None:
    station = ship.station
    document = told_document(station.state, None, station.clock.utc(), OFFICER, station.mode)
    station.archive.write_paper(replace(document, title=title), "told")


def _attack_report(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """The report of an attack, told to somebody: as it is made, and with nothing left in it that has a digit."""
    (incident,) = ship.station.state.incidents
    made = report_draft(ship.bridge, incident, to)
    assert found((OWN,), {"report": made.body.encode()}), "there is something to tell"
    for channel in (ChannelKind.EMAIL, ChannelKind.OUTBOX, ChannelKind.PRINT, ChannelKind.CLIPBOARD, ChannelKind.VOICE):
        _send(ship, replace(made, channel=channel))
    _send(ship, replace(made, subject="Report", body="As we told you"))


def _originals(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """Originals copied onto a stick for a blocked body, whatever key was pressed above its name."""
    stick = ship.home / "stick"
    stick.mkdir(exist_ok=True)
    items = (ship.photograph(),)
    desk = MediaDesk(ship.bridge, ship.window)
    for each in to:
        if each.authority == "LY-JRCC" or each.text == "JRCC Tripoli":
            for key in FOR:
                for whom, why in ((each.text, "asked for it"), ("the post", f"for {each.text}")):
                    assert desk.copy_out(CopyOrder(items, stick, key, whom, why)) != "", key
    assert list(stick.iterdir()) == []
    if not to:
        _send(ship, draft(to))


def _incident_papers(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """Dossier and attack report as PDF under the name of a blocked body."""
    station = ship.station
    (incident,) = station.state.incidents
    papers = (station.archive.dossier_of(incident), station.archive.attack_report_of(incident))
    if any(r.authority == "LY-JRCC" or r.text == "JRCC Tripoli" for r in to):
        for paper in papers:
            try:
                station.archive.begin_paper(replace(paper, title="Dossier for JRCC Tripoli"))(lambda _done, _what: None)
            except UserError:
                continue
            raise AssertionError("papers for a blocked body were made")


def _checkpoint(ship: CanaryShip, to: tuple[Recipient, ...]) -> None:
    """A checkpoint may go to anybody; what somebody writes round it, or into it, may not."""
    station = ship.station
    newest = max(station.proof.checkpoints(), key=lambda c: c.seq)
    note = note_of(newest)
    assert note is not None
    made = checkpoint_draft(note, newest.public_key, "AURORA", to, ChannelKind.EMAIL)
    place = plain(CASE.position)
    for body in (f"{made.body}\n{place}", made.body.replace("station Bridge", f"station {place}"), f"{place}\n{note.text}"):
        _send(ship, replace(made, body=body))
        _send(ship, replace(made, body=body, proof=""))
    _send(ship, replace(made, subject=place))


def _feeds(ship: CanaryShip, _to: tuple[Recipient, ...]) -> None:
    """Connect to the feed of a blocked body, and as a stranger to both."""
    readers = [
        ship.read_feed(ship.blocked_feed),
        ship.read_feed(ship.own_feed, STRANGER),
        ship.read_feed(ship.blocked_feed, STRANGER),
    ]
    for _ in range(20):
        ship.step()
    assert [r.got for r in readers] == [b"", b"", b""]


def _log_and_crash(ship: CanaryShip, _to: tuple[Recipient, ...]) -> None:
    """Errors that quote every writing, as a log line, as a warning with arguments and as a crash."""
    (log,) = [h for h in logging.getLogger().handlers if isinstance(h, PrivateLog)]

    def write(message: str, args: tuple[object, ...], error: BaseException | None = None) -> None:
        info = (type(error), error, error.__traceback__) if error is not None else None
        log.handle(logging.LogRecord("app.canary", logging.ERROR, __file__, 1, message, args, info))

    for canary in (CASE, OWN, TARGET):
        for name in RENDERINGS:
            text = rendered(name, canary.position)
            try:
                raise ValueError(text) from KeyError(text.decode("latin-1"))
            except ValueError as error:
                write("cannot read %r", (text,), error)
    write("at %d", (TEXT,))
    _send(ship, draft((Recipient("LY-JRCC"),)))  # so that the log has a refusal, like after the other drives
    written = (ship.home / "data/fairlead.log").read_bytes()
    assert written.count(b"ValueError") >= 3 * len(RENDERINGS), "the errors are in the log"


REFUSED: Final[Mapping[str, Drive]] = {
    "SITREP short": _sitrep(Form.SHORT),
    "SITREP in full": _sitrep(Form.FULL),
    "place-of-safety request": _safety,
    "mail": _by(ChannelKind.EMAIL),
    "outbox folder": _by(ChannelKind.OUTBOX),
    "read aloud": _by(ChannelKind.VOICE),
    "read aloud through the window": _through_the_window(ChannelKind.VOICE),
    "clipboard": _by(ChannelKind.CLIPBOARD),
    "clipboard through the window": _through_the_window(ChannelKind.CLIPBOARD),
    "copied off the screen": _copied,
    "print": _by(ChannelKind.PRINT),
    "print through the window": _through_the_window(ChannelKind.PRINT),
    "every writing, in text and files": _every_writing,
    "no digit in it": _harmless,
    "the master's release": _by_the_master,
    "a refusal with words in it": _touched_refusal,
    "the plotter's sentence": _plot_elsewhere,
    "export and papers for others": _export_for,
    "an attack report told to somebody": _attack_report,
    "originals on a stick": _originals,
    "dossier and attack report": _incident_papers,
    "round a checkpoint": _checkpoint,
    "feeds": _feeds,
    "log file and crash reports": _log_and_crash,
}
ONCE: Final = ("feeds", "log file and crash reports")
"""Drives that know their readers by themselves."""

SLOW: Final = ("every writing, in text and files", "log file and crash reports")
"""Not with every recipient: the finder reads fifty files at each."""


def refused(ship: CanaryShip, name: str, every: int = 1) -> None:
    """One way out, with all who may not, or with every so manieth of them."""
    chosen = list(MAY_NOT.items())[:: 9 if name in SLOW else every]
    for how, to in chosen[:1] if name in ONCE else chosen:
        try:
            REFUSED[name](ship, to)
        except AssertionError as error:
            raise AssertionError(f"{name}, {how}: {error}") from error
    ship.settle()


# ---- what may go, and does: so that the search is seen to find


def _one(channel: ChannelKind) -> Callable[[CanaryShip], str]:
    def drive(ship: CanaryShip) -> str:
        outcome = ship.station.desk.send(draft(BREMEN, channel), OFFICER)
        assert outcome.released, outcome.text
        return outcome.content

    return drive


def _mail(ship: CanaryShip) -> str:
    before = len(ship.shore.messages)
    assert ship.station.desk.send(ship.station.desk.draft_sitrep(NUMBER, BREMEN), OFFICER).released
    ship.wait(lambda: len(ship.shore.messages) > before, "the mail is at the shore")
    return ""


def _clip(ship: CanaryShip) -> str:
    ship.exits.give(draft(BREMEN, ChannelKind.CLIPBOARD))
    return ""


def _print(ship: CanaryShip) -> str:
    assert ship.exits._print(draft(BREMEN, ChannelKind.PRINT), FILE) == ""
    return ""


def _own_feed(ship: CanaryShip) -> str:
    reader = ship.read_feed(ship.own_feed)
    ship.wait(lambda: b"RMC" in reader.got and b"VDM" in reader.got, "own feed flows")
    return ""


def _plot(ship: CanaryShip) -> str:
    assert ship.station.desk.plotting.send(NUMBER, "ECDIS", OFFICER).going
    ship.wait(lambda: b"WPL" in ship.plotter.got, "the plotter has it")
    return ""


def _archive(ship: CanaryShip) -> str:
    """For the own archive; read here as whoever gets it would."""
    bag = ship.station.archive.export().path
    return "\n".join(path.read_bytes().decode("latin-1") for path in bag.rglob("*") if path.is_file())


def _papers(ship: CanaryShip) -> str:
    station = ship.station
    facts = handover(station.state, station.clock.utc())
    made = [
        station.archive.write_paper(handover_document(facts, station.mode, OFFICER), "handover"),
        station.archive.write_paper(told_document(station.state, None, station.clock.utc(), OFFICER, station.mode), "told"),
    ]
    return "\n".join(m.path.read_bytes().decode("latin-1") for m in made)


def _papers_of_incident(ship: CanaryShip) -> str:
    station = ship.station
    (incident,) = station.state.incidents
    made = []
    for paper in (station.archive.dossier_of(incident), station.archive.attack_report_of(incident)):
        made.append(station.archive.begin_paper(paper)(lambda _done, _what: None))
        station.archive.note_paper(paper, made[-1])
    return "\n".join(m.path.read_bytes().decode("latin-1") for m in made)


def _copied_originals(ship: CanaryShip) -> str:
    """Onto a stick that the ship keeps; it is found there among her files."""
    stick = ship.home / "own stick"
    stick.mkdir(exist_ok=True)
    desk = MediaDesk(ship.bridge, ship.window)
    assert desk.copy_out(CopyOrder((ship.photograph(),), stick, "OWN-ARCHIVE", "the safe", "backup")) == ""
    ship.wait(lambda: not desk.intake.busy and (stick / "DSC1.JPG").exists(), "the copy is on the stick")
    return ""


ALLOWED: Final[Mapping[str, tuple[Callable[[CanaryShip], str], set[str]]]] = {
    "mail": (_mail, {"the case's"}),
    "outbox folder": (_one(ChannelKind.OUTBOX), {"the case's", "own ship's", "another ship's"}),
    "read aloud": (_one(ChannelKind.VOICE), {"the case's", "own ship's", "another ship's"}),
    "clipboard": (_clip, {"the case's", "own ship's", "another ship's"}),
    "print": (_print, {"the case's", "own ship's", "another ship's"}),
    "own feed": (_own_feed, {"own ship's", "another ship's"}),
    "plotter": (_plot, {"the case's"}),
    "export for the own archive": (_archive, {"the case's", "own ship's", "another ship's"}),
    "papers": (_papers, {"the case's"}),
    "papers of an incident": (_papers_of_incident, {"own ship's"}),
    "originals": (_copied_originals, {"another ship's"}),
}
"""Drive -> whose positions must be found in what it lets out."""
