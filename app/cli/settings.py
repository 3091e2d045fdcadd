"""``fairlead config``: check the settings, print a file with every field explained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from pydantic import BaseModel
from pydantic_core import PydanticUndefined

from app.cli.book import book_in_use
from app.cli.exits import Exit, console
from app.cli.folders import settings_path
from app.config import Device, Forward, ForwardClient, Log, Plotter, Settings, Template, load_settings
from app.relay.waypoints import OWN_SHIP
from app.rescue.templates import BUILT_IN


def check_settings(given: Path | None, *, as_json: bool) -> int:
    """Raises FileMistakes with all mistakes; else says what is set. Exit code 1 if the policy blocks everything."""
    path = settings_path(given)
    settings = load_settings(path)
    book = book_in_use(settings)
    status = book.status
    strangers = sorted({c.authority for f in settings.forward for c in f.client} - book.directory.authorities.keys())
    names = [d.name for d in settings.device]
    report = {
        "file": str(path),
        "exists": path.exists(),
        "devices": names,
        "ship": settings.ship.name,
        "policy": status.label,
        "policy_problem": status.problem,
        "forwards": [f.name for f in settings.forward],
        "plotters": [p.name for p in settings.plotter],
        "not_in_the_directory": strangers,
    }
    if as_json:
        print(json.dumps(report, ensure_ascii=False))
    else:
        console.print(f"{path}: {'in order' if path.exists() else 'does not exist; the defaults are in force'}", markup=False)
        console.print(f"Ship: {settings.ship.name or 'not named'}   Devices: {', '.join(names) or 'none'}", markup=False)
        console.print(f"Policy: {status.label}" + (f". {status.problem}" if status.problem else ""), markup=False)
        for name in strangers:
            console.print(f"forward.client: there is no authority {name} in the directory: it will be refused", markup=False)
    return Exit.DONE if status.ok else Exit.NO


def print_template() -> int:
    """A settings file that would read back as the defaults, every line with its help text."""
    lines = ["# Fairlead settings. Every line here is the default; change what you need.", ""]
    top = [(n, f) for n, f in Settings.model_fields.items() if not _model(f.annotation) and n not in _TABLES]
    for name, info in top:
        lines += _field(name, info.default, _help(info))
    for name, info in Settings.model_fields.items():
        section = _model(info.annotation)
        if section is not None:
            lines += ["", f"# {info.description}", f"[{name}]"]
            for key, field in section.model_fields.items():
                if field.annotation == tuple[Template, ...]:
                    continue  # tables of their own, below the section: see the example
                lines += _field(key, field.default, _help(field))
            if section is Log:
                lines += _templates()
    for name, (what, section, example) in _TABLES.items():
        lines += ["", f"# {what}, for example:", *_example(name, section, example)]
    lines += _example(
        "forward.client", ForwardClient, {"authority": OWN_SHIP, "address": "127.0.0.1", "sentences": ("RMC", "GGA", "HDT")}
    )
    print("\n".join(lines))
    return Exit.DONE


_TABLES: dict[str, tuple[str, type[BaseModel], dict[str, Any]]] = {
    "device": (
        "One [[device]] for each bridge device",
        Device,
        {"name": "GPS 1", "kind": "serial", "port": "/dev/serial/by-id/…"},
    ),
    "plotter": (
        "One [[plotter]] for each plotter of the ship that takes the position of a case",
        Plotter,
        {"name": "ECDIS", "kind": "tcp", "port": "192.168.1.20:10110"},
    ),
    "forward": (
        "One [[forward]] for each port that passes own data on, with its clients below it",
        Forward,
        {"name": "Chart table", "port": 10120},
    ),
}
"""Tables that there may be many of: what to say of them and an example."""


def _example(name: str, section: type[BaseModel], example: dict[str, Any]) -> list[str]:
    lines = [f"# [[{name}]]"]
    for key, field in section.model_fields.items():
        default = example.get(key, None if field.default is PydanticUndefined else field.default)
        if field.annotation == tuple[ForwardClient, ...]:
            continue  # tables of their own, below it
        lines.append(
            f"# {key} = {_toml(default)}  # {field.description}" if default is not None else f"# {key} =  # {field.description}"
        )
    return lines


def _templates() -> list[str]:
    """The built-in log lines as an example: your own, one [[log.template]] each, take their place."""
    fields = Template.model_fields
    lines = ["", "# Lines that are written often, keys over the log line (Alt+1 ...). These are built in; yours take their place."]
    for i, template in enumerate(BUILT_IN):
        lines += ["# [[log.template]]"]
        for key, field in fields.items():
            said = f"  # {_help(field)}" if i == 0 else ""
            lines.append(f"# {key} = {_toml(getattr(template, key))}{said}")
    return lines


def _help(info: Any) -> str:
    if info.description:
        return str(info.description)
    return next((str(m.description) for m in info.metadata if getattr(m, "description", None)), "")


def _field(name: str, default: object, text: str) -> list[str]:
    if default is None:  # TOML has no word for "not said"
        return [f"# {text}", f"# {name} = "]
    return [f"# {text}", f"{name} = {_toml(default)}"]


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return str(value)
    if isinstance(value, (tuple, list)):
        return "[" + ", ".join(_toml(v) for v in value) + "]"
    return json.dumps(str(value), ensure_ascii=False)


def _model(annotation: object) -> type[BaseModel] | None:
    return annotation if isinstance(annotation, type) and issubclass(annotation, BaseModel) else None
