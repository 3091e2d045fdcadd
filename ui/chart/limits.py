"""The 12 and 24 NM limits as they are drawn: two big GeoJSON files of which a few thousand points remain on the sea.

Working that out takes a fifth of a second, so the result lies beside them in ``limits.npz`` with the hash of what it was made
from. Where that does not fit (somebody put coast or limits of their own there) it is worked out at every start instead.

    python -m ui.chart.limits     makes the file anew
"""

from __future__ import annotations

import hashlib
import io
from importlib.resources import as_file, files
from typing import Final

import numpy as np

from ui.chart.coastdata import CoastData, load_coast
from ui.chart.geodata import Outline, load_outlines

TERRITORIAL: Final = "territorial_12nm_approx"
CONTIGUOUS: Final = "contiguous_24nm_approx"
_MADE: Final = "limits.npz"
_FORM: Final = b"limits 1\n"
_CHARTS: Final = ("data", "charts")

Limits = tuple[tuple[Outline, ...], tuple[Outline, ...]]


def load_limits(coast: CoastData) -> Limits:
    """Territorial and contiguous limits without their parts along ``coast`` (the coarse one)."""
    made = files("app").joinpath(*_CHARTS, _MADE)
    if made.is_file():
        with np.load(io.BytesIO(made.read_bytes()), allow_pickle=False) as z:
            if str(z["source"]) == source_hash():
                return _unpack(z, TERRITORIAL), _unpack(z, CONTIGUOUS)
    return work_out(coast)


def work_out(coast: CoastData) -> Limits:
    """The same from the GeoJSON files."""
    return load_outlines(TERRITORIAL, coast), load_outlines(CONTIGUOUS, coast)


def source_hash() -> str:
    """SHA-256 of the files that the limits are made from."""
    digest = hashlib.sha256(_FORM)
    for name in ("coast_coarse.npz", f"{TERRITORIAL}.geojson", f"{CONTIGUOUS}.geojson"):
        data = files("app").joinpath(*_CHARTS, name).read_bytes()
        digest.update(len(data).to_bytes(8, "big") + data)
    return digest.hexdigest()


def pack(limits: Limits) -> bytes:
    """The file: for each belt all lines one behind the other, where each begins, names, countries, boxes."""
    arrays: dict[str, object] = {"source": source_hash()}
    for name, outlines in zip((TERRITORIAL, CONTIGUOUS), limits, strict=True):
        arrays[f"{name}_line"] = np.vstack([o.line for o in outlines])
        arrays[f"{name}_off"] = np.cumsum([0, *(len(o.line) for o in outlines)])
        arrays[f"{name}_name"] = np.array([o.name for o in outlines])
        arrays[f"{name}_country"] = np.array([o.country for o in outlines])
        arrays[f"{name}_approximate"] = np.array([o.approximate for o in outlines])
        arrays[f"{name}_box"] = np.array([o.box for o in outlines])
    out = io.BytesIO()
    np.savez_compressed(out, **arrays)  # type: ignore[arg-type] # numpy's own types allow only arrays here
    return out.getvalue()


def _unpack(z: np.lib.npyio.NpzFile, name: str) -> tuple[Outline, ...]:
    line, off, box = z[f"{name}_line"], z[f"{name}_off"].tolist(), z[f"{name}_box"].tolist()
    names, countries, approximate = (z[f"{name}_{what}"].tolist() for what in ("name", "country", "approximate"))
    return tuple(
        Outline(names[i], countries[i], approximate[i], line[off[i] : off[i + 1]], tuple(box[i])) for i in range(len(names))
    )


def main() -> None:
    with as_file(files("app").joinpath(*_CHARTS)) as folder:
        (folder / _MADE).write_bytes(pack(work_out(load_coast("coast_coarse"))))


if __name__ == "__main__":
    main()
