"""Every seeded fault is found, and clean scenes raise no alarm."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from scenec.compiler.codes import CODES
from scenec.compiler.diagnostics import Severity
from tests.compiling import codes, compiled, told
from tests.golden import CASES, Case, paths

CLEAN = sorted((CASES / "lint" / "clean").glob("*.scene"))

NO_SET = "SC0214"
"""The library is small: that a place has no set of its own is said of most scenes, and is no matter of continuity."""

ESTIMATED = re.compile(r"\d+(?:\.\d)? (s|characters)\b")
"""How long a line takes is another module's to say."""


@pytest.mark.parametrize("path", paths("lint"), ids=lambda path: path.stem)
@pytest.mark.parametrize("script", ["first", "second"])
def test_a_seeded_fault_is_found_and_nothing_else(path: Path, script: str, case: Callable[[Path], Case]) -> None:
    golden = case(path)
    found = compiled(golden[script])
    of_it = replace(found, diagnostics=tuple(each for each in found.diagnostics if each.code == path.stem))
    if f"told of the {script}" in golden.sections:
        golden.check(f"told of the {script}", ESTIMATED.sub(r"# \1", told(of_it)))
    assert {code for code in codes(found) if code != NO_SET} == {path.stem}


def test_every_rule_has_seeded_faults_and_warns() -> None:
    rules = [code for code in CODES if code.startswith(("SC03", "SC04"))]
    assert [path.stem for path in paths("lint")] == rules
    assert len(rules) >= 20
    assert all(CODES[code].severity is Severity.WARNING for code in rules)


@pytest.mark.parametrize("path", CLEAN, ids=lambda path: path.stem)
def test_a_clean_scene_raises_no_alarm(path: Path) -> None:
    assert [code for code in codes(compiled(path.read_text("utf-8"))) if code != NO_SET] == []


@pytest.mark.parametrize("path", paths("lint"), ids=lambda path: path.stem)
def test_an_allow_silences_it(path: Path) -> None:
    script = Case.read(path)["first"]
    assert path.stem not in codes(compiled(f"Allow: {path.stem}\n{script}"))
    assert path.stem not in codes(compiled(f"{script}\n[[allow {path.stem}: it is meant]]\n"))
