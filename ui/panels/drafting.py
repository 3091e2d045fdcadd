"""The drafts that are being written: one per case, kept until it is sent, whatever happens on the screen. No widgets."""

from __future__ import annotations

from dataclasses import replace

from app.entry import new_id
from app.errors import UserError
from app.policy.model import ChannelKind, Recipient
from app.relay.desk import Desk
from app.relay.drafts import Draft


class Drafts:
    """The current draft and those of other cases. A text that nobody typed in follows its recipients and its case."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._kept: dict[str | None, Draft] = {}
        self._made: dict[str | None, Draft] = {}
        self.case: str | None = None

    @property
    def current(self) -> Draft:
        return self._kept.get(self.case) or self._blank()

    @property
    def touched(self) -> bool:
        """Somebody changed the words since they were made."""
        made, now = self._made.get(self.case), self._kept.get(self.case)
        return now is not None and made is not None and (made.subject, made.body) != (now.subject, now.body)

    def open(self, case: str | None) -> Draft:
        """The draft about a case (a SITREP to all who may be told) or about none (empty); a begun one goes on."""
        self.case = case
        if case in self._kept and self.touched:
            return self.current
        try:
            made = self._desk.draft_sitrep(case) if case is not None else self._blank()
        except UserError:
            made = self._blank()
        if case is None and case in self._kept:
            return self.current
        self._made[case] = self._kept[case] = made
        return made

    def write(self, subject: str, body: str) -> Draft:
        """New words, same recipients."""
        return self._keep(replace(self.current, subject=subject, body=body))

    def address(self, recipients: tuple[Recipient, ...]) -> Draft:
        """New recipients. A SITREP that nobody typed in names them in its TO line."""
        if self.case is not None and not self.touched and self.current.template == "sitrep":
            made = replace(self._desk.draft_sitrep(self.case, recipients), id=self.current.id)
            self._made[self.case] = made
            return self._keep(made)
        return self._keep(self.current.to(recipients))

    def forget(self) -> None:
        """It was sent: the next one begins anew."""
        self._kept.pop(self.case, None)
        self._made.pop(self.case, None)

    def _keep(self, draft: Draft) -> Draft:
        self._made.setdefault(self.case, self.current)
        self._kept[self.case] = draft
        return draft

    def _blank(self) -> Draft:
        blank = Draft(new_id(), self.case, "Message", (), ChannelKind.EMAIL, "", "")
        self._made.setdefault(self.case, blank)
        return self._kept.setdefault(self.case, blank)
