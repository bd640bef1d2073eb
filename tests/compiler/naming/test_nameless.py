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


@pytest.mark.parametrize("said", ["", "; pitch by: 0.9", "; resample: 0; rate: 0; pitch: 0 0", "; rate by: 0"])
def test_a_plain_voice_of_ones_own_may_leave_things_out(said: str) -> None:
    found = compiled(f"Voices:\n    PLAIN VOICE = mine{said}\n\nINT. ROOM - DAY\n\nMARA\nHere I am.\n")
    assert found.film is not None
    voice = found.film.cast[0].voice
    assert voice is not None
    assert min(voice.rate, voice.resample, voice.pitch_low, voice.formants) > 0
