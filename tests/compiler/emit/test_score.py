"""Which music is asked for, when."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from scenec.compiler.emit.score import score
from scenec.compiler.film.sound import MusicCue
from tests.compiler.scripts import HEADER, film, voices

TALK = """INT. LAMP ROOM - NIGHT

!!CLOSE ON MARA

MARA
I remember the sea.

!!CARD: Ten years later

!!CLOSE ON JOEL

JOEL
Nobody asked you to.
"""


def cue(text: str) -> MusicCue:
    (scored,) = score(film(text, voices(film(text))))
    return scored.cue


def test_who_speaks_is_heard_in_the_score() -> None:
    found = cue(HEADER + TALK).themes
    assert len({each.seed for each in found}) == 2
    assert all(a.end <= b.start for a, b in pairwise(found))


def test_a_theme_of_the_header_says_how_it_sounds() -> None:
    header = HEADER.rstrip() + "\nThemes:\n    MARA = rising, on a flute\n\n"
    assert "rising, on a flute" in {each.words for each in cue(header + TALK).themes}


def test_the_score_swells_into_a_card_and_a_bar_line_falls_on_it() -> None:
    text = HEADER + TALK
    made = film(text, voices(film(text)))
    card = next(shot for shot in made.scenes[0].shots if shot.card is not None)
    begins, found = Fraction(card.start, 24), cue(text)
    assert begins in found.hits
    level = dict(found.intensity)
    assert level[begins] > max(value for time, value in level.items() if 3 <= time < begins)


def test_melody_rests_under_a_long_speech() -> None:
    long = "I remember the sea, and the boats on it, and who was in them, and every one of their names. " * 4
    text = f"{HEADER}INT. LAMP ROOM - NIGHT\n\n!!CLOSE ON MARA\n\nMARA\n{long}\n"
    assert min(level for _, level in cue(text).intensity) < 0.2
