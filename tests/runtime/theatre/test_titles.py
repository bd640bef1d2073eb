"""Text on cards: set as printers set it, and always inside the picture."""

from __future__ import annotations

from dataclasses import replace
from itertools import combinations

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.declarations import declarations
from scenec.compiler.film.stage import SetDressing
from scenec.compiler.library import Library
from scenec.compiler.vocabulary import sets
from scenec.project import standard_library
from scenec.runtime.theatre.perform import perform
from scenec.runtime.theatre.titles.letters import Style, broken, compose, typeset
from scenec.runtime.theatre.titles.palette import HOURS
from scenec.runtime.theatre.titles.setting import SETTINGS, Page
from scenec.runtime.theatre.titles.skylines import SKYLINES

from .stages import SIZE, card, footage

LONG = "The Extraordinarily Long Voyage of the Ship's Cat, Who Never Asked to Come Along"


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("The Lamp Keeper's Whale", "The Lamp Keeper’s Whale"),
        ('"Nobody" came...', "“Nobody” came…"),
        ("'Tis late -- very late", "‘Tis late — very late"),
        ("1914 - 1918", "1914 – 1918"),
        ("self-made", "self-made"),
    ],
)
def test_typewriter_marks_become_real_ones(typed: str, printed: str) -> None:
    assert typeset(typed) == printed


@given(st.text(st.characters(codec="utf-8", categories=("L", "N", "P", "Zs")), max_size=120), st.floats(50, 1000))
@settings(max_examples=60, deadline=None)
def test_a_line_is_never_wider_than_its_place(text: str, width: float) -> None:
    assert compose(text, Style("roman", 60, 7), 1.0, width).width <= width * 1.001


def test_a_long_title_is_broken_into_two_even_lines() -> None:
    lines = broken(LONG, Style("roman", 60, 7), 1.0, 1000)
    assert len(lines) == 2
    assert abs(len(lines[0]) - len(lines[1])) < 12
    assert " ".join(lines) == LONG


@pytest.mark.parametrize("text", ["The Lamp Keeper", LONG, "Хранитель маяка", "Ο φύλακας του φάρου", "W" * 90])
@pytest.mark.parametrize("size", [SIZE, (1280, 720), (720, 1280)])
def test_words_stay_inside_the_picture(text: str, size: tuple[int, int]) -> None:
    for kind, lines in (("title", (("", text),)), ("card", (("", text),)), ("credits", ((text, text),))):
        page = Page.of(size, HOURS["night"])
        for word in SETTINGS[kind](page, card(kind, *lines)).words:
            left = word.x - word.sprite.x
            assert left >= -2
            assert left + word.sprite.image.width() <= size[0] + 2
            assert word.y - word.sprite.y + word.sprite.image.height() <= size[1] + 2


def test_every_set_has_a_scene_of_its_own() -> None:
    entries = (e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)
    assert {kind.name for kind in sets(Library(entries))} <= {*SKYLINES, "lighthouse", "frozen sea"}


@pytest.mark.parametrize("hour", ["day", "night"])
def test_no_two_scenes_look_alike(hour: str) -> None:
    seen = {}
    for place in SKYLINES:
        shown = replace(card("title", place=place), dressing=SetDressing(place, 7, hour))
        frame = perform(footage(shown), (160, 90), "draft").frame(0)[10:56, 40:120, :3]
        seen[place] = cv2.resize(frame, (20, 12), interpolation=cv2.INTER_AREA).astype(int)
    apart = {(a, b): float(np.abs(seen[a] - seen[b]).mean()) for a, b in combinations(seen, 2)}
    assert min(apart.values()) > 1.2, min(apart.items(), key=lambda each: each[1])


@pytest.mark.parametrize("kind", ["title", "card", "credits"])
def test_letters_are_laid_down_one_after_another(kind: str) -> None:
    performance = perform(footage(card(kind, ("Mara", "The Lamp Keeper"))), SIZE, "draft")
    early, late = performance.frame(0).copy(), performance.frame(60).copy()
    assert np.abs(early.astype(int) - late).max() > 60


def test_long_credits_rise() -> None:
    rows = tuple((f"Role {n}", f"Name {n}") for n in range(60))
    page = Page(1280, 720, 1.0, HOURS["night"])
    short, long = (SETTINGS["credits"](page, card("credits", *part)) for part in (rows[:6], rows))
    assert short.scroll == 0
    assert long.scroll > 720
