"""What is installed is what was written: every file that the program reads goes along, and nothing of the workshop does."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import ROOT

PACKAGES = ("app", "devices", "db", "ui")


@pytest.fixture(scope="module")
def built() -> frozenset[Path]:
    """Files of the packages that a wheel would have, relative to the root; nothing is built."""
    from setuptools import Distribution

    with pytest.MonkeyPatch.context() as patch:
        patch.chdir(ROOT)
        distribution = Distribution({"script_name": "setup.py"})
        distribution.parse_config_files()
        distribution.set_defaults(ignore_ext_modules=True)
        distribution.include_package_data = False  # what an earlier build has listed beside the tree proves nothing
        build: Any = distribution.get_command_obj("build_py")
        build.ensure_finalized()
        modules = [Path(file) for _package, _module, file in build.find_all_modules()]
        data = [Path(folder, name) for _package, folder, _build, names in build.data_files for name in names]
    return frozenset(path.relative_to(ROOT) if path.is_absolute() else path for path in (*modules, *data))


@pytest.fixture(scope="module")
def project() -> dict[str, Any]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def test_every_file_of_the_program_is_installed(built: frozenset[Path]) -> None:
    there = {
        path.relative_to(ROOT)
        for package in PACKAGES
        for path in (ROOT / package).rglob("*")
        if path.is_file() and "__pycache__" not in path.parts and not path.name.startswith(".")
    }
    assert len(there) > 600
    assert not there - built, "read from the working tree, missing on board: name them in [tool.setuptools.package-data]"


def test_nothing_of_the_workshop_is_installed(built: frozenset[Path]) -> None:
    assert {path.parts[0] for path in built} == set(PACKAGES)
    assert not [path for path in built if path.suffix in (".pyc", ".so", ".db") or path.name.startswith("conftest")]


def test_whose_data_goes_along_has_its_licence_along(built: frozenset[Path], project: dict[str, Any]) -> None:
    along = {str(path) for path in built}
    assert {"LICENSE", "NOTICE"} <= set(project["project"]["license-files"])
    assert {
        *("app/data/fonts/OFL.txt", "app/data/charts/licences/LGPL-3.0.txt", "app/data/charts/licences/GPL-3.0.txt"),
        *("app/data/charts/README.md", "ui/assets/NOTICE.md"),
    } <= along


def test_both_programs_begin_where_it_is_said(project: dict[str, Any]) -> None:
    for target in project["project"]["scripts"].values():
        module, _, name = target.partition(":")
        tree = ast.parse((ROOT / module.replace(".", "/")).with_suffix(".py").read_text("utf-8"))
        assert name in {node.name for node in tree.body if isinstance(node, ast.FunctionDef)}, target


def test_ships_time_has_its_zones_where_the_system_has_none(project: dict[str, Any]) -> None:
    from packaging.requirements import Requirement

    def installed_on(system: str) -> set[str]:
        asked = [Requirement(each) for each in project["project"]["dependencies"]]
        return {each.name for each in asked if each.marker is None or each.marker.evaluate({"sys_platform": system})}

    assert "tzdata" in installed_on("win32") - installed_on("linux")
    assert re.search(r"^tzdata==\S+ ; sys_platform == 'win32'", (ROOT / "requirements.lock").read_text("utf-8"), re.MULTILINE)


def test_no_process_is_started_by_the_name_of_a_python() -> None:
    """A frozen program is no Python: only ``multiprocessing`` knows how to start it once more."""
    named = [
        f"{path.relative_to(ROOT)}: {found[0]}"
        for package in PACKAGES
        for path in sorted((ROOT / package).rglob("*.py"))
        if (found := STARTS.search(path.read_text("utf-8"))) is not None
    ]
    assert not named


STARTS = re.compile(
    r"\bsys\.executable\b|\bimport subprocess\b|\bfrom subprocess\b|\bos\.(?:system|popen|exec\w+|posix_spawn\w*|fork)\("
)
