"""Cues and names of which nothing is left."""

from __future__ import annotations

import pytest

from tests.compiling import codes, compiled


@pytest.mark.parametrize("cue", ["@", "@ (V.O.)", "@^", "@ [[who?]]"])
def test_what_nobody_says_is_action(cue: str) -> None:
    found = compiled(f"INT. A - DAY\n\n{cue}\nHere I am.\n")
    assert codes(found) == ["SC0214", "SC0109"]
    assert found.film is not None
    assert found.film.cast == ()


@pytest.mark.parametrize("height", ["0m", "-1m", "300m", "9" * 400 + "m"])
def test_nobody_is_too_tall_to_be_filmed(height: str) -> None:
    found = compiled(f"Cast:\n    MARA = woman; height: {height}\n\nINT. A - DAY\n\nMARA\nHere I am.\n")
    assert codes(found) == ["SC0223", "SC0214"]
    assert found.film is not None
    look = found.film.cast[0].look
    assert look is not None
    assert 0.2 <= look.height <= 5.0
