"""Every code has a page, docs/errors/CODE.md, whose example triggers that code and no other: the page is the test.

The example is a script. `hex` in place of `scene` gives a file's bytes; `given key=value` behind it sets a parameter,
`with FILE` puts a file of sound into the project.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from scenec.compiler.codes import CODES
from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, FileFacts, Sources
from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.parse import decode
from scenec.project import standard_library

PAGES = Path(__file__).parent.parent / "docs" / "errors"

PAGE = re.compile(
    r"# (?P<code>SC\d{4}): (?P<title>[^\n]+)\n"
    r"\n(?P<means>.+?)\n"
    r"\n## Example\n"
    r"\n```(?P<kind>scene|hex)(?: given (?P<given>[^\n]+)| with (?P<file>[^\n]+))?\n(?P<example>.*?)```\n"
    r"\n## What to do\n"
    r"\n(?P<todo>.+)",
    re.S,
)


def page(code: str) -> re.Match[str]:
    match = PAGE.fullmatch((PAGES / f"{code}.md").read_text("utf-8"))
    assert match, f"docs/errors/{code}.md has another shape"
    return match


def found(match: re.Match[str]) -> list[Diagnostic]:
    """What the compiler says of a page's example."""
    hexed = match["kind"] == "hex"
    source = decode("film.scene", bytes.fromhex(match["example"]) if hexed else match["example"].encode())
    if isinstance(source, Diagnostic):
        return [source]
    given = dict(pair.split("=", 1) for pair in (match["given"] or "").split())
    files = {match["file"]: FileFacts("0" * 64, "sound", 44)} if match["file"] else {}
    context = Context(Sources(library=standard_library(), files=files), given)
    return list(compile_source(source, context).diagnostics)


@pytest.mark.parametrize("code", CODES)
def test_a_page_is_called_what_its_code_is(code: str) -> None:
    match = page(code)
    assert (match["code"], match["title"]) == (code, CODES[code].title)


@pytest.mark.parametrize("code", CODES)
def test_the_example_triggers_its_code_and_no_other(code: str) -> None:
    assert {(each.code, each.severity) for each in found(page(code))} == {(code, CODES[code].severity)}


def test_there_is_no_page_without_a_code() -> None:
    assert sorted(each.stem for each in PAGES.glob("SC*.md")) == sorted(CODES)


def test_codes_are_in_order() -> None:
    assert list(CODES) == sorted(CODES)
