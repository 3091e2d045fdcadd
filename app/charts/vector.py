"""What was read out of an ENC: features as arrays in one npz file, which this program writes once and draws from.

Coordinates are longitude and latitude in 1e-7 degrees. A part is a ring of an area, a line or a single point; each belongs to a
feature. ``kinds`` are S-57 object classes ("DEPARE"), ``shape`` 0 point, 1 line, 2 area. ``value`` is the one number that decides
how a feature is drawn (least depth of an area, depth of a contour, sounding, wreck or rock, metres; NaN: not known); ``scamin``
the denominator of the scale beyond which it is not drawn (0: always); ``text`` what may be written beside it.
"""

from __future__ import annotations

import io
import json
import zipfile
import zlib
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any, Final

import numpy as np
import numpy.typing as npt

from app.wholefile import write_whole

UNIT: Final = 1e-7
POINT, LINE, AREA = 0, 1, 2
_FORM: Final = "enc 1"
_ARRAYS: Final = {
    "points": "i", "begins": "i", "feature": "i", "kind": "u", "shape": "u", "value": "f", "scamin": "i", "text": "U", "kinds": "U",
}  # fmt: skip
"""Name and sort of number (``dtype.kind``)."""


@dataclass(frozen=True, slots=True)
class About:
    """``scale``: compilation scale 1:n, 0: not said. ``issued``: date of edition or last update as the cell says it, YYYYMMDD."""

    name: str
    scale: int
    edition: str
    update: str
    issued: str
    box: tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Vector:
    """One cell; see the head of the file. ``begins`` has one more than there are parts."""

    about: About
    points: npt.NDArray[np.int32]
    begins: npt.NDArray[np.int32]
    feature: npt.NDArray[np.int32]
    kind: npt.NDArray[np.uint8]
    shape: npt.NDArray[np.uint8]
    value: npt.NDArray[np.float32]
    scamin: npt.NDArray[np.int32]
    text: npt.NDArray[np.str_]
    kinds: npt.NDArray[np.str_]


def write_vector(path: Path, vector: Vector) -> None:
    """Raises OSError; ``path`` is there whole or not at all."""
    out = io.BytesIO()
    arrays: dict[str, Any] = {name: getattr(vector, name) for name in _ARRAYS}
    np.savez_compressed(out, form=np.array(_FORM), about=np.array(json.dumps(asdict(vector.about))), **arrays)
    write_whole(path, out.getvalue())


def read_vector(path: Path) -> Vector:
    """Raises OSError, or ValueError where it is no such file or does not fit together."""
    try:
        with np.load(io.BytesIO(path.read_bytes()), allow_pickle=False) as z:
            if str(z["form"]) != _FORM:
                raise ValueError("of another version")
            said = json.loads(str(z["about"]))
            west, south, east, north = (float(v) for v in said.pop("box"))
            made = Vector(About(**said, box=(west, south, east, north)), **{name: z[name] for name in _ARRAYS})
    except (KeyError, TypeError, AttributeError, EOFError, RuntimeError, MemoryError, zipfile.BadZipFile, zlib.error) as error:
        raise ValueError(f"not what was read out of a chart: {error}") from error
    _check(made)
    return made


def _check(v: Vector) -> None:
    for name, sort in _ARRAYS.items():
        array = getattr(v, name)
        if array.dtype.kind != sort or array.ndim != (2 if name == "points" else 1) or array.shape[1:] not in ((), (2,)):
            raise ValueError(f"what was read out of a chart does not fit together: {name}")
    parts, features = len(v.feature), len(v.kind)
    fits = (
        all(isinstance(said, str) for said in (v.about.name, v.about.edition, v.about.update, v.about.issued))
        and type(v.about.scale) is int
        and len(v.begins) == parts + 1
        and v.begins[0] == 0
        and v.begins[-1] == len(v.points)
        and bool((np.diff(v.begins) > 0).all())
        and len(v.shape) == len(v.value) == len(v.scamin) == len(v.text) == features
        and (parts == 0 or (int(v.feature.min()) >= 0 and int(v.feature.max()) < features))
        and (features == 0 or int(v.kind.max()) < len(v.kinds))
    )
    if not fits:
        raise ValueError("what was read out of a chart does not fit together")
