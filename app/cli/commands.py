"""The ``fairlead`` command: one small function per command; the work is in the modules beside this one.

Heavy imports stay inside the functions, so that ``fairlead --help`` and scripts answer at once.
"""

from __future__ import annotations

import gc
import logging
from pathlib import Path
from typing import Annotated

import typer

from app.cli.options import ConfigOption, DataOption, JsonOption, LogFormatOption, NetworkOption, OutOption, VersionOption
from app.cli.options import guard as _guard
from app.cli.witness_group import witness_app
from app.diskkey import passphrase_from

app = typer.Typer(
    name="fairlead",
    help="Bridge log, live picture and position policy for civil rescue ships. Without a command: open the window.",
    no_args_is_help=False,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
)
policy_app = typer.Typer(help="Look into the relay policy.", no_args_is_help=True, rich_markup_mode=None)
config_app = typer.Typer(help="Look into the settings.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(policy_app, name="policy")
app.add_typer(config_app, name="config")
crew_app = typer.Typer(help="PINs of the crew.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(crew_app, name="crew")
app.add_typer(witness_app, name="witness")

PassphraseOption = Annotated[
    Path | None, typer.Option("--passphrase-file", metavar="FILE", help="The passphrase is the first line of this file.")
]
NewPassphraseOption = Annotated[
    Path | None, typer.Option("--new-passphrase-file", metavar="FILE", help="The new passphrase is the first line of this file.")
]
HeadlessOption = Annotated[bool, typer.Option("--headless", help="Run without a window.")]
ForOption = Annotated[float | None, typer.Option("--for", metavar="SECONDS", min=0.1, help="Stop by itself after this long.")]


@app.callback(invoke_without_command=True)
def window(
    context: typer.Context,
    config: ConfigOption = None,
    data: DataOption = None,
    mission: Annotated[str | None, typer.Option(help="Continue this mission instead of the newest one.")] = None,
    new_mission: Annotated[bool, typer.Option("--new-mission", help="Begin a new mission.")] = False,
    headless: HeadlessOption = False,
    run_for: ForOption = None,
    passphrase_file: PassphraseOption = None,
    version: VersionOption = False,  # noqa: ARG001 - answered before this is called
) -> None:
    """Open the bridge window on the configured devices."""
    passphrase_from.set(passphrase_file)  # of every command
    if context.invoked_subcommand is not None:
        return
    gc.disable()  # what is loaded from here on stays; whoever shows the first picture turns it on again
    from app.cli.running import run_live

    _guard(lambda: run_live(config, data, mission=mission, new_mission=new_mission, headless=headless, run_for=run_for))


@app.command()
def setup(config: ConfigOption = None, data: DataOption = None) -> None:
    """Ports, ship, alarm sound, policy and data folder, page by page; the bridge starts at the end."""
    gc.disable()
    from app.cli.running import run_live

    _guard(lambda: run_live(config, data, mission=None, new_mission=False, headless=False, run_for=None, setup=True))


@app.command()
def demo(
    scenario: Annotated[str, typer.Option(help="Name of a scenario that ships with Fairlead, or a file.")] = "night-rescue",
    seed: Annotated[int | None, typer.Option(help="Same seed, same night.")] = None,
    speed: Annotated[float | None, typer.Option(min=1, max=60, help="How many times as fast as life.")] = None,
    data: DataOption = None,
    headless: HeadlessOption = False,
    walk_through: Annotated[
        bool, typer.Option("--walk-through", help="Play the officer too: log a rescue, try to tell, export, verify, and end.")
    ] = False,
    palette: Annotated[str, typer.Option(help="bright, day, dusk or night.")] = "dusk",
    run_for: ForOption = None,
    out: OutOption = None,
    to_network: NetworkOption = False,
) -> None:
    """The same window on a simulated bridge: virtual serial ports, a night between Lampedusa and Zuwara."""
    from app.cli.demo import run_demo

    _guard(
        lambda: run_demo(
            scenario,
            seed=seed,
            speed=speed,
            data=data,
            headless=headless,
            walk_through=walk_through,
            palette=palette,
            run_for=run_for,
            ways=out or (),
            to_network=to_network,
        )
    )


@app.command()
def drill(
    scenario: Annotated[
        str | None, typer.Argument(help="Name of a scenario that ships with Fairlead, or a file; left out: chosen in a window.")
    ] = None,
    seed: Annotated[int | None, typer.Option(help="Same seed, same drill.")] = None,
    officer: Annotated[str, typer.Option(metavar="NAME", help="Who is trained: takes the watch at the start.")] = "",
    speed: Annotated[float | None, typer.Option(min=1, max=60, help="How many times as fast as life.")] = None,
    instructor: Annotated[
        bool, typer.Option("--instructor", help="With the instructor's window; it begins when he says so.")
    ] = False,
    data: DataOption = None,
    headless: HeadlessOption = False,
    palette: Annotated[str, typer.Option(help="bright, day, dusk or night.")] = "dusk",
    run_for: ForOption = None,
    out: OutOption = None,
    to_network: NetworkOption = False,
) -> None:
    """A scenario as a drill: judged, with a report at its end, beside the earlier runs of the same one."""
    from app.cli.drilling import Wish, run_drill

    wish = Wish(scenario, seed, officer, speed, instructor, data, headless, palette, run_for, out or (), to_network)
    _guard(lambda: run_drill(wish))


@app.command()
def debrief(
    mission: Annotated[str | None, typer.Option(help="The drill's folder; the newest drill if left out.")] = None,
    late: Annotated[float, typer.Option(metavar="MINUTES", min=0, help="An entry is late after so many minutes.")] = 5.0,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Judge a drill again and make its report: what was alerted, logged, counted and sent, against what really was."""
    from app.cli.drilling import run_debrief

    _guard(lambda: run_debrief(mission, data, as_json=json, late_min=late), json)


@app.command()
def replay(
    file: Annotated[Path, typer.Argument(help="A mission folder, its recording, or a raw NMEA log.")],
    speed: Annotated[float, typer.Option(min=0.5, max=60, help="How many times as fast as life.")] = 1.0,
    start: Annotated[str | None, typer.Option("--from", metavar="UTC", help="Start here, e.g. 2026-06-14T02:38 or 02:38.")] = None,
    data: DataOption = None,
    headless: HeadlessOption = False,
    run_for: ForOption = None,
    out: OutOption = None,
    to_network: NetworkOption = False,
    log_format: LogFormatOption = None,
    cut: Annotated[
        tuple[str, str] | None, typer.Option(metavar="FROM TO", help="Play nothing: write this stretch to a file (--as, --to).")
    ] = None,
    as_format: Annotated[str | None, typer.Option("--as", metavar="NAME", help="Of the stretch: raw, vdr or signalk.")] = None,
    to: Annotated[Path | None, typer.Option(metavar="FILE", help="The file that the stretch is written to.")] = None,
) -> None:
    """Play a recording through the same path as hardware. Writes nothing into a live log and can send nothing."""
    from app.cli.cutting import asked_for, run_cut
    from app.cli.replaying import run_replay

    _guard(
        lambda: (
            run_cut(file, cut, to, as_format or "raw", log_format)
            if asked_for(cut, to, as_format) and cut is not None
            else run_replay(
                file,
                speed=speed,
                start=start,
                data=data,
                headless=headless,
                run_for=run_for,
                out=out or (),
                to_network=to_network,
                log_format=log_format,
            )
        )
    )


@app.command()
def ports(
    seconds: Annotated[float, typer.Option(min=0.5, max=60, help="Listen this long to each port and speed.")] = 3.0,
    listen: Annotated[bool, typer.Option(help="Listen to what each port says.")] = True,
    json: JsonOption = False,
) -> None:
    """List serial ports with what each is saying: baud rate found and sentences seen."""
    from app.cli.inspect import show_ports

    _guard(lambda: show_ports(seconds, listen=listen, as_json=json), json)


@app.command()
def decode(
    file: Annotated[Path, typer.Argument(help="A raw log; - for standard input.")],
    errors: Annotated[bool, typer.Option("--errors", help="Add each refused line with its reason.")] = False,
    source: Annotated[str | None, typer.Option(help="Name to give as the source.")] = None,
    allow_no_checksum: Annotated[bool, typer.Option(help="Read sentences that have no checksum, marked unchecked.")] = False,
) -> None:
    """Every reading of a raw log as JSON Lines: kind, source, time, SI values, null where missing."""
    from app.cli.inspect import decode_file

    _guard(lambda: decode_file(file, errors=errors, source=source, need_checksum=not allow_no_checksum))


@app.command()
def export(
    audience: Annotated[str, typer.Option("--for", metavar="AUDIENCE", help="own, lawyers, flag, rcc or public.")] = "own",
    recipient: Annotated[str, typer.Option(metavar="ID", help="Who gets it; the audience's own if left out.")] = "",
    case: Annotated[list[str] | None, typer.Option(metavar="NO", help="About this case only; repeat for several.")] = None,
    mission: Annotated[str | None, typer.Option(help="Mission to export; the newest if left out.")] = None,
    purpose: Annotated[str, typer.Option(help="What the export is for, as it will be written down.")] = "own archive",
    media: Annotated[bool, typer.Option("--media/--no-media", help="With photographs, films and recordings.")] = True,
    raw: Annotated[bool, typer.Option("--raw/--no-raw", help="With every sentence that was heard.")] = True,
    zipped: Annotated[bool, typer.Option("--zip", help="One file instead of a folder.")] = False,
    to: Annotated[Path | None, typer.Option("--to", metavar="FOLDER", help="Make it there, e.g. on a stick.")] = None,
    grid: Annotated[float, typer.Option(metavar="NM", min=10, max=600, help="Grid of positions for the public.")] = 30.0,
    source: Annotated[str, typer.Option(help="Who reports, as it is published; “civil rescue ship” if left out.")] = "",
    master: Annotated[str, typer.Option(metavar="NAME", help="The master, who releases what the policy holds.")] = "",
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why the master releases it, as it will be written down.")] = "",
    fresh: Annotated[bool, typer.Option("--fresh", help="Begin anew instead of going on with an unfinished export.")] = False,
    clean: Annotated[bool, typer.Option("--clean", help="Remove unfinished exports, and export nothing.")] = False,
    training: Annotated[bool, typer.Option("--training", help="Look among demo missions.")] = False,
    config: ConfigOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Export a mission, as much of it as its audience may see: report, tables, maps, journal, originals, raw sentences."""
    from app.cli.exporting import Wish, run_export
    from app.export.order import Order

    order = Order(audience, purpose, recipient, tuple(case or ()), media, raw, grid, zipped, source)
    wish = Wish(mission, to, training, fresh, clean, json, master, reason)
    _guard(lambda: run_export(config, data, order, wish), json)


@app.command()
def verify(
    file: Annotated[Path, typer.Argument(help="An export (folder or .zip), a mission database, or a mission folder.")],
    json: JsonOption = False,
) -> None:
    """Prove an export or a database untouched, or name the first entry that is not. Exit code 1 if it is not."""
    from app.cli.exporting import run_verify

    _guard(lambda: run_verify(file, as_json=json), json)


@app.command()
def erase(
    mission: Annotated[str, typer.Option(help="The mission; it must not be open anywhere.")],
    entry: Annotated[int, typer.Option(help="Number of the entry.")],
    field: Annotated[list[str], typer.Option(metavar="NAME", help="e.g. payload.text or author; repeat for several.")],
    reason: Annotated[str, typer.Option(metavar="TEXT", help="Why; it is written into the log.")],
    by: Annotated[str | None, typer.Option(metavar="NAME", help="Who does it; your login name if left out.")] = None,
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    training: Annotated[bool, typer.Option("--training", help="Look among demo missions.")] = False,
    config: ConfigOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Erase personal data from an entry for good. The log still proves everything else, and says who erased what and why."""
    from app.cli.erasing import run_erase

    _guard(
        lambda: run_erase(
            config, data, mission=mission, entry=entry, fields=field, reason=reason, by=by, training=training, yes=yes, as_json=json
        ),
        json,
    )


@policy_app.command("check")
def policy_check(
    text: Annotated[str, typer.Argument(help="The text to be sent; - for standard input.")],
    to: Annotated[list[str], typer.Option("--to", metavar="AUTHORITY", help="Id, name or address; repeat for several.")],
    config: ConfigOption = None,
    json: JsonOption = False,
) -> None:
    """May this text go to that authority? Exit code 0 if yes, 1 if it is held or blocked."""
    from app.cli.policy import check_text

    _guard(lambda: check_text(text, to, config, as_json=json), json)


@policy_app.command("scan")
def policy_scan() -> None:
    """What the position finder says of texts: JSON Lines {"text": ...} in, one answer per line out."""
    from app.cli.policy import scan_lines

    _guard(scan_lines)


@policy_app.command("scan-file")
def policy_scan_file(files: Annotated[list[Path], typer.Argument(metavar="FILE...", help="Files to be attached.")]) -> None:
    """What the position finder says of files: pictures, tables, papers, mails, archives. Exit code 0 if all are clear."""
    from app.cli.policy import scan_files

    _guard(lambda: scan_files(files))


PolicyArgument = Annotated[Path, typer.Argument(metavar="POLICY", help="A policy file, or the name of one that ships.")]
DirectoryOption = Annotated[Path | None, typer.Option("--directory", metavar="FILE", help="Directory; else the one that ships.")]


@policy_app.command("new-key")
def policy_new_key(file: Annotated[Path, typer.Argument(help="Where the private key is to be written.")]) -> None:
    """Make a key to sign policies with. Ashore, once."""
    from app.cli.policy_files import make_key

    _guard(lambda: make_key(file))


@policy_app.command("sign")
def policy_sign(
    policy: PolicyArgument,
    key: Annotated[Path, typer.Option("--key", metavar="FILE", help="The private key.")],
    directory: DirectoryOption = None,
) -> None:
    """Check a policy and sign it; writes POLICY.sig beside it."""
    from app.cli.policy_files import sign_file

    _guard(lambda: sign_file(policy, key, directory))


@app.command()
def restore(
    disk: Annotated[Path, typer.Option("--from", metavar="FOLDER", help="The second disk's folder, as in the settings.")],
    to: Annotated[Path, typer.Option("--to", metavar="FOLDER", help="The mission's new folder, e.g. DATA/missions/NAME.")],
    mission: Annotated[str | None, typer.Option(help="Which mission, where there are several.")] = None,
    json: JsonOption = False,
) -> None:
    """Rebuild a mission from its copies on a second disk, when the main disk is gone. It verifies, or is not made."""
    from app.cli.restoring import run_restore

    _guard(lambda: run_restore(disk, to, mission=mission, as_json=json), json)


@policy_app.command("verify")
def policy_verify(policy: PolicyArgument, config: ConfigOption = None) -> None:
    """Is the policy's signature right, by a key that the settings trust?"""
    from app.cli.policy_files import verify_file

    _guard(lambda: verify_file(policy, config))


@policy_app.command("test")
def policy_test(policy: PolicyArgument, directory: DirectoryOption = None) -> None:
    """Check a policy and run its own test table: every mistake at once."""
    from app.cli.policy_files import test_file

    _guard(lambda: test_file(policy, directory))


@policy_app.command("diff")
def policy_diff(
    files: Annotated[
        list[Path], typer.Argument(metavar="[OLD] NEW", help="Two policies; one alone is compared with that in force.")
    ],
    directory: DirectoryOption = None,
    json: JsonOption = False,
) -> None:
    """What changes for whom from one policy to another. Exit code 1 if anything gets looser."""
    from app.cli.policy_files import diff_files

    if not 1 <= len(files) <= 2:
        raise typer.BadParameter("give one policy or two")
    _guard(lambda: diff_files(files[0] if len(files) > 1 else None, files[-1], directory, as_json=json), json)


@policy_app.command("explain")
def policy_explain(
    to: Annotated[list[str], typer.Argument(metavar="AUTHORITY...", help="Ids, names or addresses.")],
    tells: Annotated[list[str] | None, typer.Option("--tells", metavar="LABEL", help="What it tells; repeat for several.")] = None,
    channel: Annotated[str, typer.Option(help="email, outbox, voice, clipboard, export, nmea, print or station.")] = "email",
    config: ConfigOption = None,
    json: JsonOption = False,
) -> None:
    """The whole decision: every reason with its rule, source and path. Exit code 0 if it may go."""
    from app.cli.policy_files import explain

    _guard(lambda: explain(to, tells or [], channel, config, as_json=json), json)


@policy_app.command("show")
def policy_show(config: ConfigOption = None, json: JsonOption = False) -> None:
    """The policy in force and the directory of authorities."""
    from app.cli.policy import show_policy

    _guard(lambda: show_policy(config, as_json=json), json)


@config_app.command("check")
def config_check(
    file: Annotated[Path | None, typer.Argument(help="Settings file; the usual one if left out.")] = None, json: JsonOption = False
) -> None:
    """Check the settings file and the policy it names: every mistake at once, with file, line and what to do."""
    from app.cli.settings import check_settings

    _guard(lambda: check_settings(file, as_json=json), json)


@config_app.command("show")
def config_show() -> None:
    """Print a settings file with every field, its default and its help text."""
    from app.cli.settings import print_template

    _guard(print_template)


@crew_app.command("list")
def crew_list(config: ConfigOption = None, data: DataOption = None, json: JsonOption = False) -> None:
    """Who signs on with a PIN."""
    from app.cli.crewing import list_crew

    _guard(lambda: list_crew(config, data, as_json=json), json)


@crew_app.command("forget")
def crew_forget(
    name: Annotated[str, typer.Argument(help="Name as it stands in the log.")], config: ConfigOption = None, data: DataOption = None
) -> None:
    """Take away a PIN that its owner forgot. It is written into the log."""
    from app.cli.crewing import forget_pin

    _guard(lambda: forget_pin(name, config, data))


@app.command("encrypt")
def encrypt(
    age: Annotated[
        list[str] | None, typer.Option("--age", metavar="RECIPIENT", help="Key ashore, age1…; repeat for several.")
    ] = None,
    status: Annotated[bool, typer.Option("--status", help="Only say how the data folder stands.")] = False,
    passphrase_file: PassphraseOption = None,
    config: ConfigOption = None,
    data: DataOption = None,
    json: JsonOption = False,
) -> None:
    """Encrypt logs, recordings and personal records with a passphrase and keys ashore; what is new is encrypted from then on."""
    from app.cli import encrypting

    if status:
        _guard(lambda: encrypting.status(config, data, as_json=json), json)
    else:
        _guard(lambda: encrypting.encrypt(config, data, ashore=age or [], passphrase_from=passphrase_file), json)


@app.command("decrypt")
def decrypt(passphrase_file: PassphraseOption = None, config: ConfigOption = None, data: DataOption = None) -> None:
    """Turn encryption off and decrypt what is there."""
    from app.cli import encrypting

    _guard(lambda: encrypting.decrypt(config, data, passphrase_from=passphrase_file))


@app.command("passphrase")
def passphrase(
    passphrase_file: PassphraseOption = None,
    new_passphrase_file: NewPassphraseOption = None,
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """Change the passphrase of an encrypted data folder."""
    from app.cli import encrypting

    _guard(
        lambda: encrypting.change_passphrase(config, data, passphrase_from=passphrase_file, new_from=new_passphrase_file),
    )


@app.command("unlock-with-age")
def unlock_with_age(
    identity: Annotated[Path, typer.Argument(metavar="IDENTITY_FILE", help="The secret key ashore, as age-keygen wrote it.")],
    new_passphrase_file: NewPassphraseOption = None,
    config: ConfigOption = None,
    data: DataOption = None,
) -> None:
    """The passphrase is lost: open with the key ashore and set a new one."""
    from app.cli import encrypting

    _guard(lambda: encrypting.unlock_with_age(config, data, identity=identity, new_from=new_passphrase_file))


def run() -> None:
    """Entry point of the installed command."""
    logging.captureWarnings(True)
    app()
