"""What a sentence sounds like."""

from __future__ import annotations

from functools import cache

import pytest

from scenec.compiler.declarations import declarations
from scenec.compiler.library import Library
from scenec.compiler.naming.sounds import bases, sounds_in
from scenec.project import standard_library


@cache
def library() -> Library:
    return Library(e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)


def heard(text: str) -> list[str]:
    return [kind.name for kind in sounds_in(library(), text)]


@pytest.mark.parametrize(
    ("text", "sounds"),
    [
        ("The door slams.", ["door slam"]),
        ("She opens the door", ["door opens"]),
        ("The iron door shuts", ["door metal"]),
        ("A dog barks somewhere", ["dog"]),
        ("Thunder", ["thunder"]),
        ("He knocks three times", ["knock"]),
        ("Two wolves howl, far away", ["wolf"]),
        ("The telephone is ringing", ["phone"]),
        ("She pours the tea", ["pour"]),
        ("The church bell tolls", ["bell"]),
        ("He dropped the coins", ["coins"]),
        ("The old lamp turns", ["lamp"]),
        ("The rocket's engines roar", ["rocket"]),
    ],
)
def test_what_is_done_is_heard(text: str, sounds: list[str]) -> None:
    assert heard(text)[:1] == sounds


@pytest.mark.parametrize(
    "text",
    ["She looks at the door", "A dog sleeps", "He stands by the window and opens his eyes", "The bell is made of iron"],
)
def test_what_is_only_there_is_not_heard(text: str) -> None:
    assert heard(text) == []


def test_an_object_behind_another_preposition_is_not_meant() -> None:
    assert heard("She opens her hand beside the door") == []


def test_words_go_back_to_what_they_may_come_from() -> None:
    assert {"slam"} < bases("slamming")
    assert {"cry"} < bases("cries")
    assert {"close"} < bases("closing") & bases("closed")
