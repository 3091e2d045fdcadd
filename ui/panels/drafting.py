"""The drafts that are being written: kept until they are sent, whatever happens on the screen. No widgets.

One draft for each case and form of SITREP, one for the next request for a place of safety, one message about nothing; and one
for each kind of message that somebody else makes (medevac, hand-over, drift request, answer, refusal), made by a ``Maker``.
Files that hang on a draft live as long as the program: their names are kept with the words, so that they are missed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from app.entry import new_id
from app.errors import UserError
from app.kept import KeptFile
from app.policy.model import ChannelKind, Recipient
from app.relay.desk import Desk
from app.relay.drafts import Attachment, Draft, is_fixed_text
from app.relay.sitrep import Form
from app.worded import joined, worded

MESSAGE: Final = "message"
SAFETY: Final = "safety"
REFUSAL: Final = "refusal"
MEDEVAC: Final = "medevac"
HANDOVER: Final = "handover"
LEEWAY: Final = "leeway"
_SUBJECT: Final = "Subject"
_BODY: Final = "Text"
_FILES: Final = "Files"
Maker = Callable[[tuple[Recipient, ...] | None], Draft]
"""Makes a draft anew for these recipients, ``None`` for the usual ones. Raises UserError where the log gives none."""
Key = tuple[str | None, str]
"""Case and what it is: a form of SITREP, ``SAFETY`` or ``MESSAGE``."""


class Drafts:
    """The current draft and all others. A text that nobody typed in follows its recipients and its case."""

    def __init__(self, desk: Desk, file: KeptFile | None = None) -> None:
        """``file``: where words that somebody typed survive a crash; ``None``: nowhere."""
        self._desk, self._file = desk, file
        self._kept: dict[Key, Draft] = {}
        self._made: dict[Key, Draft] = {}
        self._makers: dict[Key, Maker] = {}
        self._notes: dict[Key, str] = {}
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
    def note(self) -> str:
        """What to say beside the current draft: who was left out of it, how to fill it in."""
        return self._notes.get(self.key, "")

    @property
    def fixed(self) -> bool:
        """The current draft is a fixed text: nothing in it can be changed, and nobody added."""
        return is_fixed_text(self.current)

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

    def open_made(self, kind: str, case: str | None, make: Maker, note: str = "", *, anew: bool = False) -> Draft:
        """A draft that ``make`` makes; a begun one of the same kind and case goes on unless ``anew``. Raises UserError."""
        make(None)  # refused before anything of the current draft changes
        key = (case, kind)
        self._makers[key], self._notes[key] = make, note
        if anew:
            self._kept.pop(key, None)
            self._made.pop(key, None)
            if self._file is not None:
                self._file.drop(_name(key))
        return self._go_on(key)

    def use(self, form: Form) -> Draft:
        """The same case in another form; what was typed in this one stays. Raises UserError where that form says nothing."""
        self._make((self.case, form.value))
        return self._go_on((self.case, form.value))

    def write(self, subject: str, body: str) -> Draft:
        """New words, same recipients."""
        if self.fixed:
            return self.current
        return self._keep(replace(self.current, subject=subject, body=body))

    def address(self, recipients: tuple[Recipient, ...]) -> Draft:
        """New recipients. A text of ours that nobody typed in names them in its TO line."""
        if self.fixed:
            return self.current
        if self.key[1] != MESSAGE and not self.touched and self.current.template is not None:
            made = replace(self._make(self.key, recipients), id=self.current.id, attachments=self.current.attachments)
            self._made[self.key] = made
            return self._keep(made)
        return self._keep(self.current.to(recipients))

    def attach(self, file: Attachment, instead: Attachment | None = None) -> Draft:
        """One more file, or one in the place of another. Raises UserError for too much of it; a fixed text takes none."""
        if self.fixed:
            raise UserError("This is a fixed text: no file goes with it")
        return self._keep((self.detach(instead) if instead is not None else self.current).attach(file))

    def detach(self, file: Attachment) -> Draft:
        """Without this file."""
        return self._keep(replace(self.current, attachments=tuple(a for a in self.current.attachments if a != file)))

    def forget(self) -> None:
        """It was sent: the next one begins anew."""
        self._kept.pop(self.key, None)
        self._made.pop(self.key, None)
        self._notes.pop(self.key, None)
        if self._file is not None:
            self._file.drop(_name(self.key))

    def keep(self) -> None:
        """Put on the disk what somebody typed."""
        if self._file is None:
            return
        if self.touched or self.current.attachments:
            names = joined(", ", (a.name for a in self.current.attachments))
            words = {_SUBJECT: self.current.subject, _BODY: self.current.body} if self.touched else {}
            self._file.put(_name(self.key), words | ({_FILES: names} if names else {}))
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
        hung = self._kept[key].attachments if key in self._kept else ()
        try:
            made = self._make(key)
        except UserError:
            made = self._blank()
        self._made[key] = self._kept[key] = made = replace(made, attachments=hung)
        before = self._file.get(_name(key)) if self._file is not None else None
        if before is not None:  # typed before the program ended
            self._keep(replace(made, subject=before.get(_SUBJECT, made.subject), body=before.get(_BODY, made.body)))
            if before.get(_FILES) and not hung:
                self._notes[key] = worded(
                    "Before the restart these files hung on it: {value}. Attach them again", value=before[_FILES]
                )
            self.renumber()
        return self.current

    def _make(self, key: Key, recipients: tuple[Recipient, ...] | None = None) -> Draft:
        """The text as the log gives it. Raises UserError where it gives none."""
        case, kind = key
        if key in self._makers:
            return self._makers[key](recipients)
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
    return joined(" ", ("compose", key[0] or "-", key[1]))
