"""The verifier stands by itself: no import of the app, and one file that Python runs anywhere."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from pathlib import Path

import cryptography

from app.export.verifier_file import verifier_pyz
from app.verifier import __main__ as program
from tests.verifier import making

FOLDER = Path(program.__file__).parent
ALLOWED = {"cryptography"}


def imported(path: Path) -> set[str]:
    """Names of the modules that a file imports from outside its own folder."""
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name.partition(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            if node.level == 0:
                names.add((node.module or "").partition(".")[0])
            else:
                assert node.level == 1, f"{path.name} reaches out of the verifier"
        elif isinstance(node, ast.Call) and getattr(node.func, "id", "") in ("__import__", "exec", "eval"):
            names.add(ast.unparse(node))
    return names


def test_the_verifier_imports_the_standard_library_and_cryptography_only() -> None:
    files = sorted(FOLDER.glob("*.py"))
    assert len(files) > 10
    for path in files:
        assert imported(path) - set(sys.stdlib_module_names) <= ALLOWED, path.name


def test_the_one_file_is_the_same_whenever_it_is_made() -> None:
    assert verifier_pyz() == verifier_pyz()
    assert str(FOLDER).encode() not in verifier_pyz()


def run(pyz: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run it with nothing of Fairlead to be found: no environment, no site packages, cryptography given by its folder alone."""
    folder = Path(cryptography.__file__).parent.parent
    script = (
        "import sys, runpy\n"
        f"sys.path.append({str(folder)!r})\n"
        "class NoApp:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        assert name.partition('.')[0] not in ('app', 'db', 'ui', 'devices', 'pydantic', 'sqlalchemy', 'typer'), name\n"
        "sys.meta_path.insert(0, NoApp())\n"
        "sys.argv = sys.argv[1:]\n"
        "runpy.run_path(sys.argv[0], run_name='__main__')\n"
    )
    command = [sys.executable, "-I", "-S", "-W", "error", "-c", script, str(pyz), *arguments]
    return subprocess.run(command, capture_output=True, text=True, timeout=60, check=False, cwd=pyz.parent)


def test_the_one_file_checks_an_export_without_fairlead(tmp_path: Path) -> None:
    pyz = tmp_path / "fairlead-verify.pyz"
    pyz.write_bytes(verifier_pyz())
    files = making.bag()
    making.write_zip(files, tmp_path / "good.zip")
    files["data/journal.jsonl"] = files["data/journal.jsonl"].replace(b"entry 5:", b"entry 6:")
    making.write_folder(files, tmp_path / "bad")
    good = run(pyz, "good.zip", "--json")
    assert (good.returncode, good.stderr) == (0, "")
    assert json.loads(good.stdout)["keys"] == [making.public()]
    bad = run(pyz, "bad")
    assert (bad.returncode, bad.stderr) == (1, "")
    assert "entry 5" in bad.stdout
    assert run(pyz, "nothing").returncode == 2
    assert "usage" in run(pyz).stderr


def test_without_cryptography_it_says_what_to_install(tmp_path: Path) -> None:
    pyz = tmp_path / "fairlead-verify.pyz"
    pyz.write_bytes(verifier_pyz())
    done = subprocess.run([sys.executable, "-I", "-S", str(pyz), "."], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 2
    assert "pip install cryptography" in done.stderr


def test_it_runs_as_a_module_too(tmp_path: Path) -> None:
    path = making.write_zip(making.bag(), tmp_path / "x.zip")
    command = [sys.executable, "-m", "app.verifier", str(path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0
    assert done.stdout.startswith("UNTOUCHED")
