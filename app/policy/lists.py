"""No comment inside a list: one stray # there takes the rest of its line out of the list, and nothing else would tell.

``labels = ["track",# "evidence"]`` is good TOML in which a rule no longer speaks of evidence. Found by putting one wrong
letter at every place of the shipped policies.
"""

from __future__ import annotations

from app.errors import Mistake


def comments_in_lists(text: str, name: str) -> list[Mistake]:
    """A mistake for each. ``text`` is valid TOML."""
    return [
        Mistake(name, line, "", "a comment stands inside a list and hides the rest of its line", "Put it on a line before the list")
        for line in _lines(text)
    ]


def _lines(text: str) -> list[int]:
    """Line numbers (from 1) of comments between brackets, strings apart."""
    out: list[int] = []
    depth, line, at = 0, 1, 0
    while at < len(text):
        char = text[at]
        if char in "\"'":
            end = _end_of_string(text, at)
            line += text.count("\n", at, end)
            at = end
            continue
        if char == "#":
            if depth:
                out.append(line)
            at = text.find("\n", at)
            if at < 0:
                break
            continue
        if char == "\n":
            line += 1
        depth += (char == "[") - (char == "]")
        at += 1
    return out


def _end_of_string(text: str, start: int) -> int:
    """The place after the string that begins at ``start``."""
    quote = text[start]
    fence = quote * 3 if text.startswith(quote * 3, start) else quote
    at = start + len(fence)
    while at < len(text) and not text.startswith(fence, at):
        at += 2 if text[at] == "\\" and quote == '"' else 1
    return at + len(fence)
