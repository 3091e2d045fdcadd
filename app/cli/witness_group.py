"""The commands of ``fairlead witness``; their work is in ``app.cli.witness``."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from app.cli.options import ConfigOption, DataOption, JsonOption, MissionOption, TrainingOption, guard

witness_app = typer.Typer(help="Checkpoints of other ships, kept and compared.", no_args_is_help=True, rich_markup_mode=None)


@witness_app.command("keep")
def witness_keep(
    file: Annotated[str, typer.Argument(help="A note, a line, or a mail with either inside; - for standard input.")] = "-",
    log: Annotated[str, typer.Option(metavar="ID", help="Of which log a code is that was read out, as “1234 K7Q2M-…”.")] = "",
    source: Annotated[str, typer.Option(help="From where it came; the file's name if left out.")] = "",
    proof: Annotated[bool, typer.Option("--proof", help="It comes with a proof that it goes on from one kept before.")] = False,
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Keep checkpoints. Exit code 1 if they and those kept before tell two stories of one log."""
    from app.cli.witness import Where, keep

    guard(lambda: keep(Where(config, data), file, log=log, source=source, proof=proof))


@witness_app.command("trust")
def witness_trust(
    name: Annotated[str, typer.Argument(help="Ship or station.")],
    key: Annotated[str, typer.Argument(help="Her public key: hex, or as “fairlead witness show” prints it.")],
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Enter a key, so that signatures by it can be checked."""
    from app.cli.witness import Where, trust

    guard(lambda: trust(Where(config, data), name, key))


@witness_app.command("list")
def witness_list(config: ConfigOption = None, data: DataOption = None, json: JsonOption = False) -> None:
    """Every log of which checkpoints are kept, and the keys that are trusted. Exit code 1 if there are two stories of one."""
    from app.cli.witness import Where, show_list

    guard(lambda: show_list(Where(config, data), as_json=json), json)


@witness_app.command("check")
def witness_check(
    path: Annotated[Path, typer.Argument(metavar="EXPORT", help="An export (folder or .zip), a mission.db, or a mission folder.")],
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Does it hold every checkpoint that is kept of its log? Exit code 1 if not, or if none is kept."""
    from app.cli.witness import Where, check

    guard(lambda: check(Where(config, data), path))


@witness_app.command("show")
def witness_show(
    mission: MissionOption = None, training: TrainingOption = False, config: ConfigOption = None, data: DataOption = None
) -> None:
    """The newest checkpoint of one's own log: text, line, code, and the key of the station."""
    from app.cli.witness import Where, show

    guard(lambda: show(Where(config, data, mission, training)))


@witness_app.command("prove")
def witness_prove(
    old: Annotated[int, typer.Option("--from", metavar="ENTRIES", help="Number of entries of the checkpoint that they have.")],
    mission: MissionOption = None,
    training: TrainingOption = False,
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """The newest checkpoint with a proof that it goes on from an older one, for a witness who has nothing but that."""
    from app.cli.witness import Where, prove

    guard(lambda: prove(Where(config, data, mission, training), old))
