"""Which colours of a picture no palette has: neither one of its own nor what lies between two of them (the edge of a letter)."""

from __future__ import annotations

from dataclasses import fields
from functools import cache

import numpy as np
import numpy.typing as npt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget

from tests.ui.pixels import without_carets
from ui.tokens import PaletteName, Tokens, tokens_of

NEAR = 6.0
"""A mixture may be off by so much in each channel: a half-clear pixel over another half-clear one is rounded twice."""
BLOCK = 8
"""A square of so many pixels of one colour is no edge of anything: it must be a colour of the palette itself."""
FEW = 8
"""Where three things overlap in a pixel it is between no two colours; so many pixels of a picture may be so."""
FLAT = 2


@cache
def _colours(name: PaletteName) -> npt.NDArray[np.float64]:
    tokens = tokens_of(name)
    words = sorted({getattr(tokens, f.name) for f in fields(Tokens)})
    return np.array([[int(w[i : i + 2], 16) for i in (1, 3, 5)] for w in words], dtype=np.float64)


@cache
def _segments(name: PaletteName) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Begin, direction and squared length of the line between each two colours."""
    colours = _colours(name)
    one, other = np.triu_indices(len(colours), 1)
    begin, way = colours[one], colours[other] - colours[one]
    return begin, way, np.maximum((way**2).sum(axis=1), 1.0)


@cache
def _known(_name: PaletteName) -> dict[int, bool]:
    return {}


def _between(name: PaletteName, colours: npt.NDArray[np.float64]) -> npt.NDArray[np.bool_]:
    """Which of these (n, 3) lie on the line between two colours of the palette."""
    begin, way, length = _segments(name)
    out = np.zeros(len(colours), dtype=bool)
    for i in range(0, len(colours), 256):
        part = colours[i : i + 256, None, :] - begin[None]
        share = np.clip((part * way).sum(axis=2) / length, 0.0, 1.0)
        out[i : i + 256] = np.abs(part - share[..., None] * way).max(axis=2).min(axis=1) <= NEAR
    return out


def _in_blocks(words: npt.NDArray[np.uint32]) -> npt.NDArray[np.uint32]:
    """The colours that fill a square of ``BLOCK`` pixels somewhere."""
    b = BLOCK
    if min(words.shape) < b:
        return words[:0, 0]
    # Eight pixels beside each other are one colour where the seven steps between them change nothing; so with eight such rows.
    steps = np.zeros(words.shape, dtype=np.int32)
    steps[:, 1:] = (words[:, 1:] != words[:, :-1]).cumsum(axis=1, dtype=np.int32)
    rows = steps[:, b - 1 :] == steps[:, : -b + 1]
    down = np.zeros(words.shape, dtype=np.int32)
    down[1:] = (words[1:] != words[:-1]).cumsum(axis=0, dtype=np.int32)
    first = down[b - 1 :, : -b + 1] == down[: -b + 1, : -b + 1]
    of_rows = np.vstack([np.zeros((1, rows.shape[1]), np.int32), rows.cumsum(axis=0, dtype=np.int32)])
    whole = (of_rows[b:] - of_rows[:-b] == b) & first
    return np.unique(words[: -b + 1, : -b + 1][whole])


def strangers(widget: QWidget, name: PaletteName) -> list[str]:
    """Each colour that is not of the palette, with how many pixels have it."""
    without_carets(widget)
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    words = np.frombuffer(bytes(image.constBits()), np.uint32).reshape(image.height(), -1)[:, : image.width()] & 0xFFFFFF
    found, counts = np.unique(words, return_counts=True)
    rgb = np.stack([(found >> 16) & 255, (found >> 8) & 255, found & 255], axis=1).astype(np.float64)
    known = _known(name)
    new = np.array([int(w) not in known for w in found])
    if new.any():
        known.update(zip(map(int, found[new]), map(bool, _between(name, rgb[new])), strict=True))
    mixed = np.array([known[int(w)] for w in found])
    own = np.abs(rgb[:, None, :] - _colours(name)[None]).max(axis=2).min(axis=1) <= FLAT
    wrong = ~mixed & (counts > FEW)
    wrong |= mixed & ~own & np.isin(found, _in_blocks(words))
    return [f"#{int(w):06X} x {int(n)}" for w, n in zip(found[wrong], counts[wrong], strict=True)]
