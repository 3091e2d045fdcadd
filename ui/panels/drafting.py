"""The drafts that are being written: kept until they are sent, whatever happens on the screen. No widgets.

One draft for each case and form of SITREP, one for the next request for a place of safety, one message about nothing.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Final

from app.entry import new_id
from app.errors import UserError
from app.kept import KeptFile
from app.policy.model import ChannelKind, Recipient
from app.relay.desk import Desk
from app.relay.drafts import Draft
from app.relay.sitrep import Form

MESSAGE: Final = "message"
SAFETY: Final = "safety"
_SUBJECT: Final = "Subject"
_BODY: Final = "Text"
Key = tuple[str | None, str]
"""Case and what it is: a form of SITREP, ``SAFETY`` or ``MESSAGE``."""


class Drafts:
    """The current draft and all others. A text that nobody typed in follows its recipients and its case."""

    def __init__(self, desk: Desk, file: KeptFile | None = None) -> None:
        """``file``: where words that somebody typed survive a crash; ``None``: nowhere."""
        self._desk, self._file = desk, file
        self._kept: dict[Key, Draft] = {}
        self._made: dict[Key, Draft] = {}
        self.key: Key = (None, MESSAGE)

    @property
    def case(self) -> str | None:
        return self.key[0]

    @property
    def form(self) -> Form | None:
        """The form of the current SITREP; ``None`` where it is none."""
        return Form(self.key[1]) if self.key[1] in tuple(Form) else None

    @property
    def current(self) -> Draft:
        return self._kept.get(self.key) or self._blank()

    @property
    def touched(self) -> bool:
        """Somebody changed the words since they were made."""
        return self._touched(self.key)

    def open(self, case: str | None) -> Draft:
        """The draft about a case (a SITREP to all who may be told) or about none (empty); a begun one goes on."""
        if case is None:
            return self._go_on((None, MESSAGE))
        begun = [key for key in self._kept if key[0] == case and self._touched(key)]
        if self._file is not None and not begun:
            begun = [(case, form.value) for form in Form if self._file.get(_name((case, form.value))) is not None]
        return self._go_on(begun[-1] if begun else (case, self._desk.draftsman.usual_form(case).value))

    def open_safety(self) -> Draft:
        """The next request for a place of safety. Raises UserError while nobody is on board."""
        self._make((None, SAFETY))  # refused before anything of the current draft changes
        return self._go_on((None, SAFETY))

    def use(self, form: Form) -> Draft:
        """The same case in another form; what was typed in this one stays. Raises UserError where that form says nothing."""
        self._make((self.case, form.value))
        return self._go_on((self.case, form.value))

    def write(self, subject: str, body: str) -> Draft:
        """New words, same recipients."""
        return self._keep(replace(self.current, subject=subject, body=body))

    def address(self, recipients: tuple[Recipient, ...]) -> Draft:
        """New recipients. A text of ours that nobody typed in names them in its TO line."""
        if self.key[1] != MESSAGE and not self.touched and self.current.template is not None:
            made = replace(self._make(self.key, recipients), id=self.current.id)
            self._made[self.key] = made
            return self._keep(made)
        return self._keep(self.current.to(recipients))

    def forget(self) -> None:
        """It was sent: the next one begins anew."""
        self._kept.pop(self.key, None)
        self._made.pop(self.key, None)
        if self._file is not None:
            self._file.drop(_name(self.key))

    def keep(self) -> None:
        """Put on the disk what somebody typed."""
        if self._file is None:
            return
        if self.touched:
            self._file.put(_name(self.key), {_SUBJECT: self.current.subject, _BODY: self.current.body})
        else:
            self._file.drop(_name(self.key))

    def renumber(self) -> bool:
        """Whether the number of the current draft was used meanwhile; if so it has the next one now."""
        renewed = self._desk.draftsman.renumbered(self.current)
        if renewed == self.current:
            return False
        if self.key in self._made:
            self._made[self.key] = self._desk.draftsman.renumbered(self._made[self.key])
        self._keep(renewed)
        return True

    def _go_on(self, key: Key) -> Draft:
        self.key = key
        if key in self._kept and (self._touched(key) or key[1] == MESSAGE):
            self.renumber()
            return self.current
        try:
            made = self._make(key)
        except UserError:
            made = self._blank()
        self._made[key] = self._kept[key] = made
        before = self._file.get(_name(key)) if self._file is not None else None
        if before is not None:  # typed before the program ended
            self._keep(replace(made, subject=before.get(_SUBJECT, made.subject), body=before.get(_BODY, made.body)))
            self.renumber()
        return self.current

    def _make(self, key: Key, recipients: tuple[Recipient, ...] | None = None) -> Draft:
        """The text as the log gives it. Raises UserError where it gives none."""
        case, kind = key
        if kind == SAFETY:
            return self._desk.draftsman.safety_request(recipients)
        if kind == MESSAGE or case is None:
            return self._blank()
        return self._desk.draft_sitrep(case, recipients, Form(kind))

    def _touched(self, key: Key) -> bool:
        made, now = self._made.get(key), self._kept.get(key)
        return now is not None and made is not None and (made.subject, made.body) != (now.subject, now.body)

    def _keep(self, draft: Draft) -> Draft:
        self._made.setdefault(self.key, self.current)
        self._kept[self.key] = draft
        return draft

    def _blank(self) -> Draft:
        blank = Draft(new_id(), self.case, "Message", (), ChannelKind.EMAIL, "", "")
        self._made.setdefault(self.key, blank)
        return self._kept.setdefault(self.key, blank)


def _name(key: Key) -> str:
    """What the draft is called in the file of kept forms."""
    return " ".join(("compose", key[0] or "-", key[1]))
