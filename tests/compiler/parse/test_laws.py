"""What holds for any text at all."""

from __future__ import annotations

import random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.codes import CODES
from scenec.compiler.diagnostics import Diagnostic
from scenec.compiler.lower import lower
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.parse.payload import parse_items, parse_text
from scenec.compiler.parse.shadow import shadow
from scenec.compiler.report import as_json, human
from scenec.compiler.screenplay import Speech, Text
from scenec.compiler.source import Source, Span
from tests.compiler.parse.scripts import corpus, scripts


def read(text: str) -> list[Diagnostic]:
    """All of reading: tree, screenplay, film, and a report of what was found."""
    source = Source("film.scene", text)
    tree, unclosed = parse(source)
    script, wrong = screenplay(tree)
    _, more = lower(script, source)
    found = [*unclosed, *wrong, *more]
    for each in found:
        assert human(each, source, colour=True)
    assert len(as_json(found, {source.name: source})) == len(found)
    return found


@given(scripts)
@settings(max_examples=300, deadline=None)
def test_the_leaves_of_a_tree_are_the_text(text: str) -> None:
    tree, _ = parse(Source("film.scene", text))
    assert tree.text() == text
    assert all(leaf.start < leaf.end for leaf in tree.leaves())


@given(scripts)
@settings(max_examples=300, deadline=None)
def test_a_leaf_is_a_line_but_for_those_that_are_not_there(text: str) -> None:
    source = Source("film.scene", text)
    leaves = [leaf for leaf in parse(source)[0].leaves() if leaf.kind != "GONE"]
    starts = set(source.line_starts)
    hidden = shadow(text).hidden
    for leaf in leaves:
        inside = [place for place in starts if leaf.start < place < leaf.end]
        assert all(any(each.start < place <= each.end for each in hidden) for place in inside)


@given(scripts)
@settings(max_examples=300, deadline=None)
def test_any_text_is_a_film_and_every_finding_has_a_code_and_a_place(text: str) -> None:
    for each in read(text):
        assert CODES[each.code].severity is each.severity
        assert 0 <= each.span.start <= each.span.end <= len(text)


@pytest.mark.parametrize("text", corpus())
def test_a_damaged_script_is_read_too(text: str) -> None:
    chance = random.Random(len(text))
    for _ in range(60):
        start = chance.randrange(len(text))
        end = min(len(text), start + chance.randrange(20))
        damaged = (
            text[:start] + chance.choice(("", "\n", "\r\n", "[[", "*/", "!!", "\x00", text[end:start])) + text[end:]
        )
        assert parse(Source("film.scene", damaged))[0].text() == damaged
        read(damaged)


@given(scripts)
@settings(max_examples=200, deadline=None)
def test_line_ends_make_no_difference(text: str) -> None:
    unix = text.replace("\r\n", "\n").replace("\r", "\n")
    kinds = [[leaf.kind for leaf in parse(Source("x", each))[0].leaves()] for each in (unix, unix.replace("\n", "\r"))]
    windows = [leaf.kind for leaf in parse(Source("x", unix.replace("\n", "\r\n")))[0].leaves()]
    assert kinds[0] == kinds[1] == windows


@given(scripts)
@settings(max_examples=200, deadline=None)
def test_a_shadow_is_as_long_as_its_text_and_keeps_its_lines(text: str) -> None:
    seen = shadow(text)
    assert len(seen.visible) == len(seen.folded) == len(text)
    hidden = {place for each in seen.hidden for place in range(each.start, each.end)}
    ends = [place for place, letter in enumerate(text) if letter == "\n" and place not in hidden]
    assert all(seen.visible[place] == "\n" for place in ends)


@given(scripts)
@settings(max_examples=200, deadline=None)
def test_a_direction_inside_speech_stands_at_one_of_its_words_or_behind_the_last(text: str) -> None:
    script, _ = screenplay(parse(Source("x", "MARA\nA word. " + text))[0])
    for line in (line for each in script.elements if isinstance(each, Speech) for line in each.lines):
        places = [insert.word for insert in line.inserts]
        assert places == sorted(places)
        assert all(0 <= place <= len(line.text.text.split()) for place in places)


@given(st.text(max_size=40) | scripts)
@settings(max_examples=300, deadline=None)
def test_any_payload_is_read_and_every_finding_lies_in_it(text: str) -> None:
    payload = Text(text, Span("x", 7, 7 + len(text)))
    for _, found in (parse_items(payload), parse_text(payload)):
        assert all(7 <= each.span.start <= each.span.end <= 7 + len(text) for each in found)
