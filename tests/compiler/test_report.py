"""Diagnostics as people and programs see them: tests/cases/report."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from scenec.compiler.codes import diagnostic
from scenec.compiler.diagnostics import Diagnostic, Label
from scenec.compiler.excerpt import WIDEST, printable, width
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.report import as_json, human
from scenec.compiler.source import NOWHERE, Source, Span
from tests.golden import Case, paths


def found(source: Source) -> list[Diagnostic]:
    tree, unclosed = parse(source)
    script, wrong = screenplay(tree)
    return [*unclosed, *wrong, *lower(script, source)[1]]


@pytest.mark.parametrize("path", paths("report"), ids=lambda path: path.stem)
def test_a_finding_is_shown_in_its_own_line(path: Path, case: Callable[[Path], Case]) -> None:
    expected = case(path)
    source = Source("film.scene", expected["script"])
    reports = [human(each, source, colour=False) for each in found(source)]
    expected.check("human", "\n\n".join(reports))
    if "json" in expected.sections:
        expected.check("json", json.dumps(as_json(found(source), {source.name: source}), indent=1, ensure_ascii=False))


def test_colours_add_nothing_but_colours() -> None:
    source = Source("film.scene", "!!\n")
    (each,) = found(source)
    coloured = human(each, source, colour=True)
    plain = coloured
    for code in ("\x1b[1;31m", "\x1b[1m", "\x1b[2m", "\x1b[0m"):
        plain = plain.replace(code, "")
    assert coloured != plain == human(each, source, colour=False)


def test_without_a_text_the_place_is_the_file() -> None:
    lost = diagnostic("SC0101", "This is no text", Span("film.scene", 0, 0), hint="Save it as text.")
    assert human(lost, None, colour=False) == "error[SC0101]: This is no text\n── film.scene\n = hint: Save it as text."
    assert human(diagnostic("SC0101", "No", NOWHERE), None, colour=False) == "error[SC0101]: No"


def test_a_label_in_another_file_is_named() -> None:
    label = Label(Span("stdlib/shots.scene", 0, 4), "declared here")
    each = diagnostic("SC0107", "No", Span("film.scene", 0, 2), labels=(label,))
    assert "= declared here: stdlib/shots.scene" in human(each, Source("film.scene", "!!\n"), colour=False)


def test_a_long_line_is_cut_round_what_is_meant() -> None:
    text = "> " + "x" * 500 + " [[!!WIDE]] " + "y" * 500 + " <"
    source = Source("film.scene", text)
    (each,) = found(source)
    rows = human(each, source, colour=False).splitlines()
    assert all(width(row) <= WIDEST + 6 for row in rows[:4])
    assert rows[2].index("[[!!WIDE]]") == rows[3].index("^")


def test_a_script_cannot_steer_the_terminal() -> None:
    assert printable("a\x1b[2J\x07\x7f") == "a␛[2J␇␡"


def test_widths_are_those_of_a_terminal() -> None:
    assert width("ab") == 2
    assert width("真理") == 4
    assert width("e\u0301\u200b") == 1
