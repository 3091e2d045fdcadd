"""Base of everything that can be written into the journal."""

from __future__ import annotations

from typing import ClassVar

from pydantic import BaseModel, ConfigDict


class Payload(BaseModel):
    """Base of payloads. ``kind`` is the word in the journal and never changes its meaning."""

    model_config = ConfigDict(extra="forbid", frozen=True)
    kind: ClassVar[str]
