"""The other verbs, from outside."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import scenec

from .conftest import EXAMPLES, Desk

Lay = Callable[[str], Desk]


def test_version(desk: Lay) -> None:
    assert desk("one-line").run("--version").stdout == f"scenec {scenec.__version__}\n"


def test_a_good_script_has_nothing_to_say(desk: Lay) -> None:
    told = desk("one-line").run("check", "film.scene")
    assert (told.stdout, told.stderr) == ("", "")


def test_the_example_has_nothing_to_say(desk: Lay) -> None:
    assert desk("one-line").run("check", EXAMPLES / "lamp-keeper" / "film.scene", "--strict").stderr == ""


def test_findings_as_json(desk: Lay) -> None:
    other = desk("one-line")
    other.edit("MARA\nThe lamp", "MARRA\nThe lamp")
    told = json.loads(other.run("check", "film.scene", "--format", "json", check=1).stdout)
    assert told["format"] == "scenec.diagnostics/1"
    assert told["diagnostics"][0]["code"] == "SC0201"
    assert told["diagnostics"][0]["span"]["start"]["line"] == 14


def test_dump_after_a_pass(desk: Lay) -> None:
    told = desk("one-line").run("check", "film.scene", "--dump-after", "cover").stdout
    assert "number: '1.1'" in told


def test_a_plan_is_json_of_its_schema(desk: Lay) -> None:
    other = desk("one-line")
    plan = json.loads(other.run("plan", "film.scene").stdout)
    schema = json.loads(other.run("plan", "--schema").stdout)
    assert plan["format"] == "scenec.plan/1"
    assert set(plan) <= set(schema["properties"])
    assert other.run("plan", "film.scene").stdout == other.run("plan", "film.scene", "--jobs", "1").stdout


def test_explain_names_what_changed(built: Desk) -> None:
    told = built.run("explain", "film.scene", "1.1").stdout
    assert "kept" in told
    assert "shot 1.1" in told


def test_init_writes_a_film_that_checks(desk: Lay) -> None:
    other = desk("one-line")
    other.run("init", "dream")
    assert other.run("check", "dream/film.scene", "--strict").stderr == ""
    other.run("init", "dream", check=74)


def test_doctor_finds_what_a_film_needs(desk: Lay) -> None:
    told = json.loads(desk("one-line").run("doctor", "--format", "json").stdout)
    assert {finding["name"] for finding in told["findings"] if finding["fine"]} >= {"pictures", "encoder", "voices"}


def test_the_store_tells_how_much_it_holds(built: Desk) -> None:
    assert "results" in built.run("cache", "stats").stdout
    assert "all sound" in built.run("cache", "verify").stdout


def test_a_given_makes_another_film(tmp_path: Path) -> None:
    text = "Given:\n    who = Anna\n\nINT. ROOM - DAY\n\n{who} stands.\n"
    films = [scenec.compile_text(text, given=given).film for given in ({}, {"who": "Ben"})]
    assert films[0] != films[1]


def test_a_film_is_inspected_by_itself_and_with_its_stems(desk: Lay) -> None:
    other = desk("one-line")
    assert "FAILED" not in other.run("build", "film.scene", "--stems").stderr
    told = json.loads(other.run("inspect", "film.mp4", "--format", "json").stdout)
    assert told["format"] == "scenec.inspection/1"
    assert not told["broken"]
    assert abs(told["sound"]["integrated"] + 16) <= 1
    assert told["sound"]["peak"] <= -1
    assert told["dialogue"]["worst_over_music"] >= 6
    assert told["sync"]["lines"] == 1
    assert told["sync"]["worst"] >= 0.6
    assert "LU over music" in other.run("inspect", "film.mp4").stdout
    assert "no other.scene" in other.run("inspect", "film.mp4", "--script", "other.scene").stdout
    other.run("build", "film.scene", "--loudness", "broadcast")
    assert "not -16" in other.run("inspect", "film.mp4", check=3).stdout
    other.run("inspect", "film.mp4", "--target", "-23")
    other.run("build", "film.scene", "--loudness", "deafening", check=2)


def test_what_is_no_film_is_broken(desk: Lay) -> None:
    assert "this is no film" in desk("one-line").run("inspect", "film.scene", check=3).stdout
    desk("one-line").run("inspect", "nowhere.mp4", check=74)


def test_check_lists_shots(desk: Lay) -> None:
    told = desk("two-scenes").run("check", "film.scene", "--timing", "--show-coverage").stdout
    assert "length from" in told
    assert "1  INT. LAMP ROOM" in told


def test_plan_accounts_for_what_its_passes_saved(desk: Lay) -> None:
    told = desk("one-line").run("plan", "film.scene", "--stats", "--format", "json")
    found = json.loads(told.stdout)
    assert {each["by"] for each in found} == {"slice", "share", "prune"}
    assert all(each["asked"] >= each["kept"] for each in found if each["by"] != "slice")
