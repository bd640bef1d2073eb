"""Findings for programs, and fixes: `check --format`, `check --fix`, `explain CODE`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scenec.cli.github import commands
from scenec.cli.sarif import sarif
from scenec.compiler.codes import CODES
from scenec.project import folder_in_repository
from tests.compiling import compiled

from .conftest import Desk

Lay = Callable[[str], Desk]

FAULTY = """Title: X
Cast:
    MARA = woman, 34
    JOEL = man, 40

INT. ROOM - DAY
He runs.
!!WIDE 24mm, 4sec

MARRA
No%
"""


def log(text: str, folder: str = "") -> dict[str, Any]:
    found = compiled(text)
    return sarif(found.diagnostics, found.sources, folder)


def test_a_log_names_tool_rules_and_places() -> None:
    (run,) = log(FAULTY, "my films/")["runs"]
    rules = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    assert run["results"]
    for result in run["results"]:
        assert rules[result["ruleIndex"]] == result["ruleId"]
        assert result["level"] in ("error", "warning")
        assert result["message"]["text"]
        (place,) = (each["physicalLocation"] for each in result["locations"])
        assert place["artifactLocation"] == {"uri": "my%20films/film.scene", "uriBaseId": "%SRCROOT%"}
        region = place["region"]
        assert 1 <= region["startLine"] <= region["endLine"] <= FAULTY.count("\n")
        assert region["startColumn"] >= 1


def test_a_fingerprint_stays_when_lines_are_put_in_above() -> None:
    def prints(text: str) -> list[str]:
        return [each["partialFingerprints"]["scenecFinding/v1"] for each in log(text)["runs"][0]["results"]]

    moved = FAULTY.replace("INT. ROOM - DAY\n", "INT. ROOM - DAY\n\nThe wind is up.\n\n")
    assert prints(FAULTY) == prints(moved)
    assert len(set(prints(FAULTY))) == len(prints(FAULTY))


def test_a_fix_in_a_log_is_a_replacement() -> None:
    fixes = [fix for result in log(FAULTY)["runs"][0]["results"] for fix in result["fixes"]]
    assert fixes
    for fix in fixes:
        for change in fix["artifactChanges"]:
            assert all(set(each) == {"deletedRegion", "insertedContent"} for each in change["replacements"])


def test_workflow_commands_are_one_line_each() -> None:
    found = compiled(FAULTY.replace("No%", "MARA, 50% of it:\nNo"))
    told = commands(found.diagnostics, found.sources, "films/")
    assert len(told.splitlines()) == len(found.diagnostics)
    assert all(
        line.startswith(("::error file=films/film.scene,line=", "::warning file=films/")) for line in told.splitlines()
    )


def test_a_project_in_a_repository(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "films" / "dream").mkdir(parents=True)
    (tmp_path / "films" / "dream" / "scenec.toml").touch()
    assert folder_in_repository(tmp_path / "films" / "dream" / "film.scene") == "films/dream/"
    assert folder_in_repository(tmp_path / "film.scene") == ""


@pytest.mark.parametrize("form", ["sarif", "github", "json"])
def test_reports_of_a_good_script(desk: Lay, form: str) -> None:
    told = desk("one-line").run("check", "film.scene", "--format", form).stdout
    assert told == "" if form == "github" else json.loads(told)


def test_fixes_are_made_and_what_is_left_is_told(desk: Lay) -> None:
    other = desk("one-line")
    other.script.write_text(FAULTY)
    told = other.run("check", "film.scene", "--fix", check=1).stderr
    assert "fixed: Add the blank lines" in told
    assert "SC0103" not in told
    assert "SC0201" in told
    assert "He runs.\n\n!!WIDE: 24mm, 4s\n" in other.script.read_text()


def test_a_guess_is_made_only_when_asked_for(desk: Lay) -> None:
    other = desk("one-line")
    torn = "INT. ROOM - DAY\n\nMARA\nOne two\n!!WIDE\nthree.\n"
    other.script.write_text(torn)
    other.run("check", "film.scene", "--fix")
    assert other.script.read_text() == torn
    other.run("check", "film.scene", "--fix", "--unsafe")
    assert "[[!!WIDE]]" in other.script.read_text()


def test_every_code_can_be_explained(desk: Lay) -> None:
    told = desk("one-line").run("explain", "sc0201").stdout
    assert told.startswith(f"# SC0201: {CODES['SC0201'].title}\n")
    assert "SC9999" in desk("one-line").run("explain", "SC9999", check=2).stderr


def test_a_word_is_explained_as_the_film_has_it(desk: Lay) -> None:
    other = desk("one-line")
    assert "written in stdlib/moves.scene" in other.run("explain", "push in").stdout
    own = "Moves:\n    PUSH IN = like PUSH IN, and so slowly; amount: 5%\n\nINT."
    other.script.write_text(other.script.read_text().replace("\nINT.", own, 1))
    told = other.run("explain", "push in").stdout
    assert "and so slowly" in told
    assert "5%" in told
    assert "written in film.scene, line 10" in told
    assert "stdlib" not in told
