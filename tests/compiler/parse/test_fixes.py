"""What a fix does to a script."""

from __future__ import annotations

import pytest

from scenec.compiler.diagnostics import Diagnostic, Fix
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.screenplay import Screenplay, Speech
from scenec.compiler.source import Source
from tests import outline
from tests.golden import CASES, Case


def read(text: str) -> tuple[Screenplay, list[Diagnostic]]:
    return screenplay(parse(Source("film.scene", text))[0])


def applied(text: str, fix: Fix) -> str:
    for edit in sorted(fix.edits, key=lambda edit: edit.span.start, reverse=True):
        text = text[: edit.span.start] + edit.text + text[edit.span.end :]
    return text


def fixed(text: str, code: str) -> str:
    fix = next(each.fix for each in read(text)[1] if each.code == code)
    assert fix is not None
    return applied(text, fix)


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_blank_lines_around_directions_change_nothing_else(end: str) -> None:
    text = Case.read(CASES / "parse" / "directions.case")["script"].replace("\n", end)
    mended = fixed(text, "SC0103")
    assert outline.screenplay(read(mended)[0]) == outline.screenplay(read(text)[0])
    assert "SC0103" not in [each.code for each in read(mended)[1]]
    assert mended.count("\n") == mended.count(end)


@pytest.mark.parametrize(
    "text",
    ["MARA\nOne two\n!!HOLD: 2s\n!!WIDE\nthree.\n", "MARA\n!!WIDE\nOne two three.\n", "@Mara\n!!WIDE\nOne two three."],
)
def test_a_torn_speech_is_mended_with_the_direction_inside(text: str) -> None:
    script, found = read(fixed(text, "SC0104"))
    (speech,) = script.elements
    assert isinstance(speech, Speech)
    assert [line.text.text for line in speech.lines] == ["One two three."]
    assert speech.lines[0].inserts
    assert found == []


def test_a_caption_above_text_becomes_a_caption() -> None:
    text = "MONTAGE\nHe runs.\n"
    assert outline.screenplay(read(fixed(text, "SC0106"))[0]) == "action MONTAGE\naction He runs."
