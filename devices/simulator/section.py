"""The base of every table of a scenario file."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict


class Section(BaseModel):
    """One table: a key that it does not know is a mistake, and it never changes once it is read."""

    model_config = ConfigDict(extra="forbid", frozen=True, populate_by_name=True)
