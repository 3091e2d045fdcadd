"""From what stands in a recipient field to bodies of the directory.

Friendly and hostile matching differ on purpose. To be *known*, an address must be exactly one that the operator entered
(or fit a pattern), and a bare name must be exactly a name of the directory; what stands beside an address proves
nothing. To be *mentioned*, any name anywhere in the text is enough, look-alike letters of other scripts included: the
policy uses that to recognise a blocked body behind an address that nobody has listed. The same goes for an address that
differs from a listed one only by what some hosts ignore (dots, tags).
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

from app.policy.directory import Authority, Directory
from app.policy.model import Recipient
from app.policy.words import digits, letters, loose_address, same_line, skeleton, unwrapped, visible, words

_ADDRESS: Final = re.compile(r"[^\s<>,;:\"'()\[\]@]+@[^\s<>,;:\"'()\[\]@]+")
_PLAIN_LOCAL: Final = re.compile(r"[a-z0-9._+-]+")
_PHONE: Final = re.compile(r"\+?[\d\s()./-]{6,}")
_NUMBER: Final = re.compile(r"\d(?:[\s()./-]{0,2}\d){5,}")
"""Something in a name that can be dialled."""

_LONE: Final = re.compile(r"(?:(?<= )\w ){2,}")
"""Letters that stand alone, one after the other."""


@dataclass(frozen=True, slots=True)
class Resolved:
    """``addressed``: bodies that it is written to. ``mentioned``: bodies named anywhere in the text. ``unknown``: parts
    that nobody in the directory owns. ``addresses``: the mail addresses in the text, normalised."""

    addressed: tuple[str, ...]
    mentioned: tuple[str, ...]
    unknown: tuple[str, ...]
    addresses: tuple[str, ...]


def resolve(directory: Directory, recipient: Recipient) -> Resolved:
    """Whom ``recipient`` stands for. Never raises; what cannot be understood is unknown.

    The directory id that a recipient claims adds a body to be judged. It speaks for a free text ("coordinating centre"),
    never for an address or number that the directory does not have.
    """
    text = visible(recipient.text).strip()
    addresses = tuple(_normal_address(found) for found in _ADDRESS.findall(text))
    addressed: list[str] = []
    unknown: list[str] = []
    for part in addresses or (text,):
        owners = _owners(directory, part)
        addressed.extend(owners)
        claimed = recipient.authority in directory.authorities and "@" not in part and not _NUMBER.search(part)
        if not owners and not claimed:
            unknown.append(part)
    if len(addresses) != text.count("@"):
        unknown.append(text)  # something with an @ that is no address: nobody can say where it goes
    if recipient.authority is not None:
        (addressed if recipient.authority in directory.authorities else unknown).append(recipient.authority)
    mentioned: list[str] = []
    for said in unwrapped(text):
        mentioned += _mentioned(directory, said)
        mentioned += [id_ for a in _ADDRESS.findall(said) for id_ in _loose_owners(directory, _normal_address(a))]
        mentioned += [id_ for number in _NUMBER.findall(said) for id_ in _lines_of(directory, digits(number))]
    return Resolved(_once(addressed), _once(mentioned), _once(unknown), addresses)


def owner(directory: Directory, address: str) -> str:
    """The first body that reads this (normalised) address. Raises LookupError if nobody does."""
    owners = _owners(directory, address)
    if not owners:
        raise LookupError(address)
    return owners[0]


def _once(items: list[str]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(items))


def _owners(directory: Directory, part: str) -> list[str]:
    """The bodies to whom one address, number or name belongs. A mailbox that two bodies read belongs to both."""
    bodies = directory.authorities.values()
    if "@" in part:
        return [a.id for a in bodies if _owns(a, part)]
    if _PHONE.fullmatch(part):
        number = digits(part)
        return [a.id for a in bodies if number and any(digits(p) == number for p in a.phones)]
    wanted = letters(part)
    return [s.id for s in directory.spellings if wanted and s.letters == wanted]


def _loose_owners(directory: Directory, address: str) -> list[str]:
    loose = loose_address(address)
    return [a.id for a in directory.authorities.values() if any(loose_address(own) == loose for own in a.addresses)]


def _lines_of(directory: Directory, number: str) -> list[str]:
    return [a.id for a in directory.authorities.values() if any(same_line(digits(own), number) for own in a.phones)]


def as_entered(directory: Directory, body: str, address: str) -> str:
    """How the operator wrote an (normalised) address of ``body``: a tag in it may be what makes it theirs."""
    own = directory.authorities[body].addresses
    return next((a for a in own if _normal_address(a) == address), address)


def _normal_address(address: str) -> str:
    """Case folded, without a sub-address tag (``ops+case14@`` is ``ops@``) and without a dot after the domain."""
    local, _, domain = address.casefold().partition("@")
    base = local.partition("+")[0]
    return f"{base or local}@{domain.rstrip('.')}"


def _owns(authority: Authority, address: str) -> bool:
    if not address.isascii():
        return False
    if any(_normal_address(a) == address for a in authority.addresses):
        return True
    local, _, domain = address.partition("@")
    if not _PLAIN_LOCAL.fullmatch(local):
        return False  # user%elsewhere@host and the like travel on from a host that the pattern trusts
    for pattern in authority.patterns:
        wanted_local, _, wanted_domain = pattern.casefold().partition("@")
        shape = ".*".join(re.escape(part) for part in wanted_local.split("*"))
        if domain == wanted_domain and re.fullmatch(shape, local):
            return True
    return False


def _mentioned(directory: Directory, text: str) -> tuple[str, ...]:
    """Bodies with a name anywhere in ``text``: as whole words (initials may stand apart), or a long name run together or
    misspelt as it looks."""
    found = words(text)
    spaced = f" {' '.join(found)} "
    initials = ["".join(run.split()) for run in _LONE.findall(spaced)]  # T.B.Z. and T B Z as TBZ
    run_on = skeleton("".join(found))
    return _once(
        [
            s.id
            for s in directory.spellings
            if s.spaced in spaced
            or (s.skeleton and s.skeleton in run_on)
            or (initials and len(s.words) == 1 and any(s.words[0] in run for run in initials))
        ]
    )
