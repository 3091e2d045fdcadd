"""What stands before the first picture, and what must not."""

from __future__ import annotations

import ast
import subprocess
import sys

from PySide6.QtWidgets import QApplication

from tests.conftest import ROOT
from ui.later import load_pages
from ui.qtapp import make_application

LATE = ("PIL", "alembic", "mako", "pygments", "pygeodesy", "pypdf", "pyogrio", "rasterio", "reportlab", "tomlkit")
"""Packages that no first picture needs."""


def test_nothing_is_loaded_before_the_first_picture_that_only_a_page_needs() -> None:
    """And all of it can be loaded behind it."""
    tree = ast.parse((ROOT / "ui" / "later.py").read_text(encoding="utf-8"))
    pages = [name.name for node in ast.walk(tree) if isinstance(node, ast.Import) for name in node.names]
    assert pages
    script = (
        "import sys\n"
        "import app.cli.commands, app.cli.running, app.cli.wiring, ui.application\n"
        f"print([name for name in {(*pages, *LATE)!r} if name in sys.modules])\n"
    )
    done = subprocess.run([sys.executable, "-c", script], cwd=ROOT, capture_output=True, text=True, timeout=120, check=False)
    assert done.stdout.strip() == "[]", done.stdout + done.stderr
    assert sum(1 for _ in load_pages()) == len(pages) + 1  # and what turns grid references into degrees


def test_a_window_that_is_there_is_not_dressed_again_when_the_application_is_asked_for(qapp: QApplication) -> None:
    style = qapp.style()
    style.setProperty("first", True)
    assert make_application() is qapp
    assert qapp.style().property("first")
