"""Which music is asked for, when."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from scenec.compiler.emit.score import Scored, score
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


TWO = "INT. LAMP ROOM - NIGHT\n\n!!MOOD: tender\n\n{}> {}:\n\nEXT. FROZEN SEA - DAWN\n\n!!MOOD: dread\n\n{}"
BUSY = "MARA waits.\n\nJOEL waits.\n\nMARA waits.\n\nJOEL waits.\n\n"


def cues(text: str) -> list[Scored]:
    return list(score(film(HEADER + text, voices(film(HEADER + text)))))


def test_a_film_that_asks_for_no_music_has_a_piece_for_each_mood() -> None:
    first, second = cues(TWO.format(BUSY, "CUT TO", BUSY))
    assert (first.cue.moods, second.cue.moods) == (("tender",), ("dread",))
    assert (first.cue.ends, second.cue.ends) == ("fade", "ring")
    assert first.end == second.start
    assert first.cue.seconds > Fraction(first.end - first.start, 24)
    assert first.cue.seed != second.cue.seed


def test_a_mood_of_a_moment_gets_no_piece_of_its_own() -> None:
    (only,) = cues(TWO.format(BUSY, "CUT TO", "MARA waits.\n\n"))
    assert only.cue.moods == ("tender",)


def test_a_mood_that_changes_within_a_scene_changes_the_music() -> None:
    inside = "INT. LAMP ROOM - NIGHT\n\n!!MOOD: calm\n\n" + BUSY + "!!MOOD: angry\n\n" + BUSY
    assert [each.cue.moods for each in cues(inside)] == [("calm",), ("angry",)]
    (asked,) = cues(inside.replace("!!MOOD: calm", "!!MUSIC: slow piano\n\n!!MOOD: calm"))
    (turn,) = asked.cue.turns
    assert turn.moods == ("angry",)
    assert 4 < turn.start < asked.cue.seconds - 4


def test_a_smash_cut_is_struck_and_swelled_into() -> None:
    text = "!!MUSIC: slow piano\n\n".join(("INT. LAMP ROOM - NIGHT\n\n", TWO.format(BUSY, "SMASH CUT TO", BUSY)[24:]))
    (scored,) = cues(text)
    (sting,) = scored.cue.stings
    assert sting in scored.cue.hits
    level = dict(scored.cue.intensity)
    assert max(level.values()) == level[sting - Fraction(1, 10)] == 0.9
    (soft,) = cues(text.replace("SMASH CUT TO", "CUT TO"))
    assert soft.cue.stings == ()


def test_a_sting_strikes_what_plays_or_silence() -> None:
    body = f"INT. LAMP ROOM - NIGHT\n\n!!MUSIC: slow piano\n\n{BUSY}!!MUSIC: sting\n\n{BUSY}"
    (scored,) = cues(body)
    assert len(scored.cue.stings) == 1
    music, alone = cues(body.replace("!!MUSIC: sting", "!!SILENCE\n\nMARA waits.\n\n!!MUSIC: sting"))
    assert music.cue.ends == "ring"
    assert alone.cue.stings == (Fraction(0),)
    assert alone.cue.seconds <= 5


def test_silence_begins_where_it_stands_also_within_a_shot() -> None:
    said = "!!CLOSE ON MARA: 6s\n\nMARA\nNo. No.\n\n!!SILENCE\n\n!!WIDE: 4s\n"
    text = f"{HEADER}INT. LAMP ROOM - NIGHT\n\n!!MUSIC: slow piano\n\n{said}"
    made = film(text, voices(film(text)))
    (scored,), (spoken,) = score(made), made.scenes[0].spoken
    assert spoken.start < scored.end <= made.scenes[0].shots[1].start
    assert scored.end >= spoken.start + spoken.frames - 12
