"""Quick fixes of continuity: what they write cures what they are offered for."""

from __future__ import annotations

import pytest

from tests.compiling import codes, compiled
from tests.golden import CASES, Case


def fixed(script: str, code: str) -> str:
    """The script with the fix of its first such finding."""
    found = next(each for each in compiled(script).diagnostics if each.code == code)
    assert found.fix is not None
    for edit in sorted(found.fix.edits, key=lambda each: -each.span.start):
        script = script[: edit.span.start] + edit.text + script[edit.span.end :]
    return script


@pytest.mark.parametrize("code", ["SC0319", "SC0326", "SC0401", "SC0402", "SC0403", "SC0404"])
def test_a_fix_cures(code: str) -> None:
    script = Case.read(CASES / "lint" / f"{code}.case")["second"]
    assert codes(compiled(script)).count(code) > codes(compiled(fixed(script, code))).count(code)


def test_nobody_is_called_unused_while_a_name_is_misspelt() -> None:
    script = "Cast:\n    MARA = woman, 34\n\nINT. LAMP ROOM - NIGHT\n\nMARRA\nHere.\n"
    assert codes(compiled(script)) == ["SC0201"]


def test_what_a_used_file_declares_may_stay_unused() -> None:
    bible = "Cast:\n    MARA = woman, 34\n    JOEL = man, 40\n"
    script = "Use: bible.scene\n\nINT. LAMP ROOM - NIGHT\n\nMARA\nHere.\n"
    assert codes(compiled(script, uses={"bible.scene": bible})) == []
