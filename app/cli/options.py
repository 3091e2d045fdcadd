"""Options that several commands have, and how each command runs its work."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.about import program_version
from app.diskkey import asking
from app.errors import FairleadError

ConfigOption = Annotated[Path | None, typer.Option("--config", metavar="FILE", help="Settings file instead of the usual one.")]
DataOption = Annotated[Path | None, typer.Option("--data", metavar="FOLDER", help="Data folder instead of the usual one.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Answer as JSON, for scripts.")]
MissionOption = Annotated[str | None, typer.Option("--mission", help="Mission; the newest if left out.")]
TrainingOption = Annotated[bool, typer.Option("--training", help="Look among demo missions.")]
OutOption = Annotated[
    list[str] | None,
    typer.Option(
        "--out",
        metavar="WHERE",
        help="Play it out too, for own plotters: tcp:PORT, udp:ADDRESS:PORT, pty or pty:DEVICE; repeat for several. "
        "Marked as training, its positions as a simulator's.",
    ),
]
NetworkOption = Annotated[
    bool,
    typer.Option(
        "--out-to-network", help="Let --out leave this computer: whoever listens there gets every position of the recording."
    ),
]


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"fairlead {program_version()}")
        raise typer.Exit


VersionOption = Annotated[bool, typer.Option("--version", help="Say which version this is.", callback=_say_version, is_eager=True)]
LogFormatOption = Annotated[
    str | None,
    typer.Option(
        "--format",
        metavar="NAME",
        help="Read a log as this, instead of as its first lines show: fairlead (raw sentences of an export), signalk, vdr (OpenCPN "
        "CSV), uscg (receiver and time behind), prefix (a time before each sentence), r2r (mmssmmm before each), gatehouse ($PGHP "
        "lines), raw.",
    ),
]


def guard(work: object, as_json: bool = False) -> None:
    """Run the work of a command; errors end in one message and the exit code that fits. An encrypted data folder that it comes
    to is unlocked for it, by the file that is named or by asking."""
    assert callable(work)
    unlocked: list[Path] = []

    def ask(root: Path) -> None:
        from app.cli.unlocking import unlock
        from db.vault import hold

        hold(root, unlock(root))
        unlocked.append(root)

    try:
        with asking(ask):
            code = work()
    except (typer.Exit, typer.Abort, KeyboardInterrupt, BrokenPipeError):
        raise
    except (FairleadError, OSError) as error:
        from app.cli.exits import fail

        fail(error, as_json=as_json)
    finally:
        for root in unlocked:
            from db.vault import forget

            forget(root)
    if code:
        raise typer.Exit(int(code))
