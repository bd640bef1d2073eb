"""The house itself: links, what is installed, how large things are."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest

ROOT = Path(__file__).parents[1]
PARTS = ("compiler", "grammar", "runtime", "stdlib")
DATA = {".py", ".lark", ".scene", ".jinja", ".toml", ".json", ".svg", ".typed"}


def sources() -> list[Path]:
    """Every module of the package, by its real place."""
    return sorted(path for part in (*PARTS, "scenec") for path in (ROOT / part).rglob("*.py") if not path.is_symlink())


@pytest.mark.parametrize("part", [*PARTS, "docs/errors"])
def test_each_link_leads_to_its_sibling(part: str) -> None:
    link = ROOT / "scenec" / Path(part).name
    assert link.is_symlink()
    assert not link.readlink().is_absolute()
    assert link.resolve() == ROOT / part


def test_the_wheel_holds_every_file_of_the_package(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation", "-w", str(tmp_path)]
    copy = tmp_path / "source"
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    subprocess.run(["git", "clone", "--quiet", str(ROOT), str(copy)], check=True)
    subprocess.run([*build, str(copy)], check=True, capture_output=True)
    wheel = next(tmp_path.glob("*.whl"))
    held = {name for name in ZipFile(wheel).namelist() if "dist-info" not in name}
    tracked = {Path(name) for name in listed.split("\0") if name}
    wanted = {
        ("" if path.parts[0] == "scenec" else "scenec/") + path.as_posix()
        for path in tracked
        if path.parts[0] in (*PARTS, "scenec") and path.suffix in DATA and (copy / path).is_file()
    }
    pages = {f"scenec/errors/{path.name}" for path in tracked if path.parent == Path("docs/errors")}
    assert held == wanted | pages


def test_no_file_is_over_400_lines_and_no_function_over_60() -> None:
    files = {path: path.read_text(encoding="utf-8") for path in sources()}
    long = [path.name for path, text in files.items() if text.count("\n") > 400]
    for path, text in files.items():
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                long += [f"{path.name}: {node.name}"] if lines > 60 else []
    assert long == []


def test_reading_a_script_imports_nothing_that_draws_or_sounds() -> None:
    asked = "import sys, scenec; scenec.compile_text('INT. ROOM - DAY'); print(*sys.modules)"
    told = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True, cwd=ROOT)
    heavy = {"torch", "diffusers", "transformers", "skia", "cv2", "scipy", "numpy", "soundfile"}
    assert heavy.isdisjoint(told.stdout.split())
