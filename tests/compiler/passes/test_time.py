"""When everything happens."""

from __future__ import annotations

from fractions import Fraction
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.film.film import Film
from scenec.compiler.film.scene import Speech
from scenec.compiler.film.shot import Shot
from tests.compiler.scripts import example, film, scene, voice, voices


def shots(made: Film) -> tuple[Shot, ...]:
    return made.scenes[0].shots


def test_a_stated_time_wins() -> None:
    shot = shots(scene("!!WIDE: 5s\n\nThe lamp turns.\n\n!!CLOSE ON MARA\n\nMARA\nYes."))[0]
    assert (shot.frames, shot.source) == (120, "stated")


def test_without_one_a_shot_lasts_as_its_speech_and_action_need() -> None:
    made = scene("!!WIDE\n\nThe lamp turns.\n\n!!CLOSE ON MARA\n\nMARA\nYes, I remember.")
    assert [shot.source for shot in shots(made)] == ["action", "speech"]
    spoken = made.scenes[0].spoken[0]
    assert spoken.start + spoken.frames <= shots(made)[1].start + shots(made)[1].frames


def test_measured_voices_replace_the_estimate() -> None:
    made = film(example(), voices(film(example())))
    assert {s.source for scene_ in made.scenes for s in scene_.shots} == {"stated", "measured", "action"}
    assert all(spoken.measured for scene_ in made.scenes for spoken in scene_.spoken)
    lines = [e for e in made.scenes[0].elements if isinstance(e, Speech)]
    assert [line.seconds for line in lines] == [Fraction(3, 10) * len(line.words.split()) for line in lines]


def test_no_word_is_cut_and_no_line_speaks_over_another() -> None:
    made = film(example(), voices(film(example()), 0.5))
    for each in made.scenes:
        voiced = [(s.start + s.onset * 24, s.start + s.frames) for s in each.spoken]
        assert all(a[1] < b[0] for a, b in pairwise(voiced))
        assert all(s.start + s.frames <= each.shots[-1].start + each.shots[-1].frames for s in each.spoken)


def test_a_stated_shot_cuts_as_stated_and_its_speech_runs_on_under_the_next() -> None:
    made = scene(
        "!!CLOSE ON MARA: 1s\n\nMARA\nI remember the sea, but not the colour of it.\n\n!!CLOSE ON JOEL\n\nJOEL\nNo."
    )
    first, second = shots(made)
    assert first.frames == 24
    mine, his = made.scenes[0].spoken
    assert mine.start + mine.frames > second.start
    assert his.start + his.onset * 24 > mine.start + mine.frames


def test_the_last_shot_of_a_scene_is_lengthened_instead() -> None:
    made = scene("!!CLOSE ON MARA: 1s\n\nMARA\nI remember the sea, but not the colour of it.")
    assert shots(made)[0].frames > 24
    assert shots(made)[0].source == "speech"


def test_a_word_is_the_cut() -> None:
    guessed = film(example())
    made = film(example(), voices(guessed, 0.25))
    close, reaction = made.scenes[0].shots[1:3]
    spoken = made.scenes[0].spoken[0]
    assert reaction.start - spoken.start == close.start + close.frames - spoken.start
    begins = spoken.words[close.parts[0].end or 0][0] * 24
    assert abs(reaction.start - spoken.start - begins) < 1.5


def test_a_transition_takes_frames_from_both_sides() -> None:
    made = film(example())
    before, after = made.scenes[0].shots[-1], made.scenes[1].shots[0]
    assert before.tail == after.head == 36
    assert after.start == before.start + before.frames - 36
    total = sum(s.frames for s in [*made.scenes[0].shots, *made.scenes[1].shots]) - 36
    assert made.opening is not None
    assert made.closing is not None
    assert made.frames == total + made.opening.frames + made.closing.frames


def test_a_transition_is_never_longer_than_its_shots() -> None:
    made = film("INT. A - DAY\n\n!!WIDE: 1s\n\nRain.\n\n> DISSOLVE TO: 3s\n\nINT. B - DAY\n\n!!WIDE: 2s\n\nSnow.\n")
    assert made.scenes[0].shots[0].tail == made.scenes[1].shots[0].head == 24


def test_shots_follow_each_other_without_gap_or_drift() -> None:
    lines = "\n\n".join(f"MARA\nLine number {i} of many." for i in range(60))
    made = film(f"Rate: 30000/1001\n\nINT. LAMP ROOM - DAY\n\n{lines}\n")
    for before, after in pairwise(shots(made)):
        assert after.start == before.start + before.frames
    assert made.frames == sum(s.frames for s in (*shots(made), made.opening, made.closing) if s is not None)


@settings(max_examples=20, deadline=None)
@given(each=st.floats(0.08, 0.9), line=st.integers(0, 2))
def test_a_longer_line_changes_only_the_shots_it_stands_in_and_moves_the_rest(each: float, line: int) -> None:
    guessed = film(example())
    same = voices(guessed)
    speeches = [e for e in guessed.scenes[0].elements if isinstance(e, Speech)]
    other = {**same, speeches[line].work: voice(speeches[line].words, each)}
    element = guessed.scenes[0].elements.index(speeches[line])
    before, after = film(example(), same), film(example(), other)
    for scene_before, scene_after in zip(before.scenes, after.scenes, strict=True):
        for a, b in zip(scene_before.shots, scene_after.shots, strict=True):
            if scene_before is before.scenes[0] and any(part.element == element for part in a.parts):
                continue
            assert (a.frames, a.head, a.tail, a.work) == (b.frames, b.head, b.tail, b.work)


def test_a_pre_lapped_line_begins_under_the_shot_before() -> None:
    found = scene("!!WIDE: 4s\n\nDust.\n\n!!CLOSE ON MARA\n\nMARA (PRE-LAP)\nI remember the sea.").scenes[0]
    assert found.spoken[0].start + found.spoken[0].onset * 24 < found.shots[1].start
    assert found.spoken[0].start + found.spoken[0].frames > found.shots[1].start
