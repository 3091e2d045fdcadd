"""The crew's own ports and places of safety: ``ports.toml`` in the folder of charts, shown with those that the program brings.

    [[port]]
    name = "Porto Empedocle"
    lat = 37.278            # degrees, north and east positive
    lon = 13.528
    role = "pos"            # pos (was a place of safety), not_pos, departure_area, or leave it out

One of the name of a shipped port takes its place; ``hide = ["Zuwara"]`` at the top leaves a shipped one out.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from app.errors import FileMistakes, UserError
from app.tomlfile import read_toml

FILE: Final = "ports.toml"


class OwnPort(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    name: str = Field(min_length=1, max_length=60)
    lat: float = Field(ge=-84, le=84, allow_inf_nan=False)
    lon: float = Field(ge=-180, le=180, allow_inf_nan=False)
    role: Literal["", "pos", "not_pos", "departure_area"] = ""


class OwnPorts(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    port: tuple[OwnPort, ...] = Field(default=(), max_length=2000)
    hide: tuple[str, ...] = ()


def read_ports(folder: Path) -> tuple[OwnPorts, tuple[str, ...]]:
    """What the file says, and what is wrong in it, each with its line. With a mistake nothing of it is shown; no file, no ports."""
    path = folder / FILE
    if not path.exists():
        return OwnPorts(), ()
    try:
        return read_toml(path, OwnPorts), ()
    except FileMistakes as mistakes:
        return OwnPorts(), tuple(str(mistakes).splitlines())
    except UserError as error:
        return OwnPorts(), (str(error),)
