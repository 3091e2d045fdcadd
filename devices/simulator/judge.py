"""How a run of a scenario is judged: one ``[[judge]]`` table for each thing that the trainee, or the program, must do.

Data only; the after-action report reads it and decides.
"""

from __future__ import annotations

from enum import StrEnum
from typing import Final, Literal

from pydantic import Field, model_validator

from devices.simulator.section import Section
from devices.simulator.values import Seconds


class JudgeKind(StrEnum):
    """What is looked at."""

    ALERT = "alert"
    NO_ALERT = "no-alert"
    CASE_WITHIN = "case-within"
    COUNT = "count"
    POSITION = "position"
    POLICY = "policy"
    ENTRY_WITHIN = "entry-within"
    ACKNOWLEDGED_WITHIN = "acknowledged-within"
    LOOKOUT = "lookout"


# What each kind must say and what it may say, besides id, title, kind, at, until and weight.
_NEEDS: Final[dict[JudgeKind, tuple[str, ...]]] = {
    JudgeKind.ALERT: ("alert",),
    JudgeKind.NO_ALERT: (),
    JudgeKind.CASE_WITHIN: ("within",),
    JudgeKind.COUNT: ("number",),
    JudgeKind.POSITION: ("vessel", "tolerance_nm"),
    JudgeKind.POLICY: ("recipient", "verdict"),
    JudgeKind.ENTRY_WITHIN: ("within",),
    JudgeKind.ACKNOWLEDGED_WITHIN: ("alert", "within"),
    JudgeKind.LOOKOUT: ("within",),
}
_MAY: Final[dict[JudgeKind, tuple[str, ...]]] = {
    JudgeKind.ALERT: ("vessel", "within"),
    JudgeKind.NO_ALERT: ("alert", "vessel"),
    JudgeKind.CASE_WITHIN: ("vessel",),
    JudgeKind.ENTRY_WITHIN: ("entry",),
    JudgeKind.ACKNOWLEDGED_WITHIN: ("vessel",),
}
_ASKED: Final = ("alert", "vessel", "entry", "within", "number", "tolerance_nm", "recipient", "verdict")


class Judge(Section):
    """One thing that is judged after the run."""

    id: str = Field(pattern=r"^[a-z][a-z0-9-]{0,31}$", description="Name inside this file, small letters, e.g. case-opened")
    title: str = Field(min_length=1, max_length=120, description="What is asked, for people")
    kind: JudgeKind = Field(
        description="alert, no-alert, case-within, count, position, policy, entry-within, acknowledged-within or lookout"
    )
    at: Seconds = Field(default=0.0, description="Looked at from this time on; what is due within a time is due from here")
    until: Seconds | None = Field(default=None, description="Looked at until this time; left out: to the end")
    alert: str = Field(default="", max_length=60, description="alert, no-alert, acknowledged-within: how the alert's id begins")
    vessel: str = Field(default="", description="The id of the vessel that it is about; position: whose place is compared")
    entry: str = Field(
        default="", max_length=60, description="entry-within: how the kind of the entry begins; empty = any by the crew"
    )
    within: Seconds | None = Field(
        default=None, description="case-, entry-, acknowledged-within: at most so long after at; lookout: longest gap"
    )
    number: int | None = Field(default=None, ge=0, le=10_000, description="count: persons on board at the end")
    tolerance_nm: float | None = Field(default=None, gt=0, le=60, description="position: the case's place may be so far off, NM")
    recipient: str = Field(
        default="", max_length=60, description="policy: the party of the policy that a message went to, e.g. LY-JRCC"
    )
    verdict: Literal["", "allow", "notice", "hold", "block"] = Field(
        default="", description="policy: what the policy is to say of it: allow, notice, hold or block"
    )
    weight: float = Field(default=1.0, gt=0, le=100, description="How much it counts beside the others")

    @model_validator(mode="after")
    def _complete(self) -> Judge:
        needed, allowed = _NEEDS[self.kind], _MAY.get(self.kind, ())
        for name in _ASKED:
            given = getattr(self, name) not in ("", None)
            if name in needed and not given:
                raise ValueError(f"{self.kind} needs {name}")
            if given and name not in needed and name not in allowed:
                raise ValueError(f"{self.kind} takes no {name}")
        if self.until is not None and self.until <= self.at:
            raise ValueError("until is not after at")
        return self
