"""Pictures of every page of the program, from one made-up mission: ``make screenshots``.

``out/screenshots/<width>x<height>/<palette>/<page>.png``, contact sheets beside them, and ``index.html`` over all. The pages are
those of ``tests/ui/gallery``, which the tests of how pages look walk through too; nothing is listed here. The clock of the mission
stands still, so each run makes the same pictures. Names, positions and ships are invented.

    python tools/screenshots.py [--size 1366x768] [--palette night] [--only TEXT] [--documents]
"""

from __future__ import annotations

import argparse
import fcntl
import html
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

ROOT: Final = Path(__file__).resolve().parent.parent
OUT: Final = ROOT / "out" / "screenshots"
SIZES: Final = ("1366x768", "1920x1080")
SHEET: Final = 9
"""Pictures on a contact sheet."""
TILE: Final = (640, 480)
DOCUMENTS: Final = {
    "bridge-day": ("1366x768", "day", "window, cases"),
    "bridge-dusk": ("1366x768", "dusk", "window, targets"),
    "bridge-night": ("1366x768", "night", "window, cases"),
    "tally-night": ("1366x768", "night", "tally"),
    "refused-day": ("1366x768", "day", "window, compose refused"),
    "search-dusk": ("1366x768", "dusk", "window, search plan"),
    "instructor-day": ("1366x768", "day", "instructor, Faults"),
    "hand-over-day": ("1366x768", "day", "sign on"),
    "export-day": ("1366x768", "day", "export for whom"),
    "evidence-night": ("1366x768", "night", "evidence checkpoint"),
    "setup-day": ("1366x768", "day", "wizard 1"),
}
"""Pictures of the README and the officers' page: file -> which picture."""
HEAVY_BYTES: Final = 150_000


def main(argv: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--size", action="append", choices=SIZES, help="this screen only; may be given twice")
    parser.add_argument("--palette", action="append", help="this palette only: bright, day, dusk, night; may be given again")
    parser.add_argument("--only", default="", help="pages whose name has this text in it; nothing else is thrown away")
    parser.add_argument("--documents", action="store_true", help="also lay those of README and docs into docs/pictures")
    parser.add_argument("--out", type=Path, default=OUT)
    wish = parser.parse_args(argv)
    sizes: list[str] = wish.size or list(SIZES)
    given = sys.argv[1:] if argv is None else list(argv)
    code = _each_by_itself(sizes, given) if len(sizes) > 1 else _take(wish, sizes[0])
    if not code and not wish.size:
        _write_index(wish.out)
        if wish.documents:
            _lay_into_docs(wish.out)
        print(f"Look at {wish.out / 'index.html'}")
    return code


def _each_by_itself(sizes: Sequence[str], given: Sequence[str]) -> int:
    """One process for each size of screen: they run beside each other."""
    running = [subprocess.Popen([sys.executable, __file__, *given, "--size", size]) for size in sizes]
    return max(each.wait() for each in running)


def _take(wish: argparse.Namespace, size: str) -> int:
    """Every picture of one size."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ["QT_LOGGING_RULES"] = "qt.qpa.*=false"
    os.environ["FAIRLEAD_NO_SOUND"] = "1"
    sys.path.insert(0, str(ROOT))

    from PySide6.QtCore import QtMsgType, qInstallMessageHandler

    from tests.ui.gallery.walk import walk
    from ui.chart.charts import load_charts
    from ui.qtapp import make_application
    from ui.theme import Theme
    from ui.tokens import PALETTES

    # The offscreen platform says at every window what it cannot do: no fault of ours. What else Qt says is heard.
    qInstallMessageHandler(
        lambda kind, _where, text: None if kind is QtMsgType.QtInfoMsg or "plugin does not" in text else print(text)
    )
    _nothing_by_chance()
    app = make_application()
    app.setCursorFlashTime(0)
    charts = load_charts()
    width, height = (int(part) for part in size.split("x"))
    for palette in wish.palette or PALETTES:
        if palette not in PALETTES:
            print(f"--palette {palette}: there are {', '.join(PALETTES)}")
            return 2
        theme = Theme()
        theme.use(palette)
        folder = wish.out / size / palette
        if not wish.only:
            shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True, exist_ok=True)
        with _same_folder(size) as work:
            taken = [
                _save(shown, folder / f"{file_name(name)}.png")
                for name, shown in walk(work, theme, charts, (width, height))
                if wish.only in name
            ]
        if not wish.only:
            for number, tiles in enumerate(_parts(taken, SHEET), start=1):
                _save_sheet(tiles, folder.parent / "sheets" / f"{palette}-{number:02d}.png")
        print(f"{size} {palette}: {len(taken)} pictures", flush=True)
    return 0


def _nothing_by_chance() -> None:
    """Ids, keys and the room on the disk stand on some pages: here they are the same in every run."""
    import random
    import secrets
    import uuid

    from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

    from tests import fakes

    chance = random.Random(7)

    class Key:
        """Stands in for the maker of station keys."""

        @staticmethod
        def generate() -> Ed25519PrivateKey:
            return Ed25519PrivateKey.from_private_bytes(bytes(range(32)))

    secrets.token_hex = lambda nbytes=None: chance.randbytes(nbytes or 16).hex()
    secrets.choice = chance.choice
    usage = type(shutil.disk_usage(ROOT))
    shutil.disk_usage = lambda _path: usage(512_000_000_000, 300_000_000_000, 212_000_000_000)
    uuid.uuid4 = lambda: uuid.UUID(int=chance.getrandbits(128), version=4)
    fakes.Ed25519PrivateKey = Key  # type: ignore[misc, assignment]


class _same_folder:
    """An empty folder of the same name in every run: paths stand on some pages. A second run at once waits for the first."""

    def __init__(self, size: str) -> None:
        self._path = Path(tempfile.gettempdir()) / f"aurora-{size}"
        self._beside = Path(f"{self._path}.lock").open("w")  # noqa: SIM115  # it is held as long as this is

    def __enter__(self) -> Path:
        fcntl.flock(self._beside, fcntl.LOCK_EX)
        shutil.rmtree(self._path, ignore_errors=True)
        self._path.mkdir(mode=0o700)
        return self._path

    def __exit__(self, *_error: object) -> None:
        shutil.rmtree(self._path, ignore_errors=True)
        self._beside.close()


def file_name(page: str) -> str:
    """The name of a page as one of a file: "search, plan" -> "search-plan"."""
    return "-".join("".join(c if c.isalnum() or c == "." else " " for c in page).lower().split())


def _save(shown: object, path: Path) -> Path:
    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QWidget

    assert isinstance(shown, QWidget)
    image = shown.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    if not image.save(str(path), "PNG", 80):  # pyright: quality is how little it packs: 80 is quick
        raise OSError(f"{path} could not be written")
    return path


def _parts(all_: Sequence[Path], count: int) -> Iterator[Sequence[Path]]:
    for start in range(0, len(all_), count):
        yield all_[start : start + count]


def _save_sheet(tiles: Sequence[Path], path: Path) -> None:
    """Up to nine pictures with their names, on one: to look at many quickly."""
    from PySide6.QtCore import QPoint, QRect, Qt
    from PySide6.QtGui import QColor, QImage, QPainter

    width, height, name = *TILE, 22
    sheet = QImage(3 * width, 3 * (height + name), QImage.Format.Format_RGB32)
    sheet.fill(QColor(96, 96, 96))
    p = QPainter(sheet)
    p.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for i, tile in enumerate(tiles):
        left, top = i % 3 * width, i // 3 * (height + name)
        p.setPen(QColor(255, 255, 255))
        p.drawText(QRect(left + 4, top, width, name), Qt.AlignmentFlag.AlignVCenter, tile.stem)
        image = QImage(str(tile))
        if image.width() > width - 4 or image.height() > height:
            image = image.scaled(width - 4, height, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation)
        p.drawImage(QPoint(left, top + name), image)
    p.end()
    path.parent.mkdir(parents=True, exist_ok=True)
    sheet.save(str(path), "PNG")


def _write_index(out: Path) -> None:
    """A table: a row for each page, a column for each palette and size; every picture is a link to itself."""
    columns = sorted(str(d.relative_to(out)) for d in out.glob("*x*/*") if d.is_dir() and d.name != "sheets")
    pages = sorted({f.stem for column in columns for f in (out / column).glob("*.png")})
    sheets = sorted(str(f.relative_to(out)) for f in out.glob("*x*/sheets/*.png"))
    rows = [
        f"<tr><th>{html.escape(page)}</th>"
        + "".join(
            f'<td><a href="{c}/{page}.png"><img loading="lazy" src="{c}/{page}.png"></a></td>'
            if (out / c / f"{page}.png").exists()
            else "<td></td>"
            for c in columns
        )
        + "</tr>"
        for page in pages
    ]
    links = " ".join(f'<a href="{s}">{html.escape(s)}</a>' for s in sheets)
    head = "".join(f"<th>{html.escape(c)}</th>" for c in columns)
    style = (
        "body{background:#555;color:#eee;font:14px sans-serif}img{max-width:320px;max-height:240px}a{color:#cde}th{text-align:left}"
    )
    (out / "index.html").write_text(
        f'<!doctype html><meta charset="utf-8"><title>Fairlead, every page</title><style>{style}</style>'
        f"<p>{len(pages)} pages. {links}</p><table><tr><th></th>{head}</tr>{''.join(rows)}</table>",
        "utf-8",
    )


def _lay_into_docs(out: Path) -> None:
    """The pictures of the documents, in few colours: none is heavier than what a slow link loads in a second or two."""
    from PIL import Image

    for name, (size, palette, page) in DOCUMENTS.items():
        target = ROOT / "docs" / "pictures" / f"{name}.png"
        picture = Image.open(out / size / palette / f"{file_name(page)}.png").convert("RGB")
        # The usual way has no colour left for a small lamp or a caution: they would stand there in another one.
        few = picture.quantize(255, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(target, optimize=True)
        if target.stat().st_size > HEAVY_BYTES:
            raise OSError(f"{target.name} has {target.stat().st_size:,} bytes; {HEAVY_BYTES:,} are allowed")


if __name__ == "__main__":
    raise SystemExit(main())
