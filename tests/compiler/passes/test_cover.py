"""Which shots there are."""

from __future__ import annotations

from itertools import pairwise

import pytest

from scenec.compiler.film.film import Film
from scenec.compiler.film.shot import Part, Shot
from tests.compiler.scripts import example, film, scene, voices

TALK = "\n\n".join(f"{who}\n{line}" for who, line in [
    ("MARA", "Who put out the lamp that we left burning for the boats?"),
    ("JOEL", "Nobody put it out. It burns as it has burnt all night."),
    ("MARA", "Then tell me why it is as dark in here as it was before."),
    ("JOEL", "It is not dark at all. You have your eyes shut."),
    ("MARA", "So I have. I never noticed when it was that I shut them."),
])  # fmt: skip


def shots(body: str) -> tuple[Shot, ...]:
    return scene(body, "cover").scenes[0].shots


def told(found: tuple[Shot, ...]) -> list[str]:
    return [" ".join([shot.framing, *(subject.name for subject in shot.subjects)]) for shot in found]


def every(script: Film) -> list[Shot]:
    return [shot for each in script.scenes for shot in each.shots]


def test_the_example_is_covered_as_written_and_by_idiom() -> None:
    assert [(s.number, s.framing, s.why) for s in every(film(example(), until="cover"))] == [
        ("1.1", "wide", "written"),
        ("1.2", "close", "written"),
        ("1.3", "close", "written"),
        ("1.4", "over", "written"),
        ("1.5", "insert", "written"),
        ("1.6", "medium close", "single on who speaks"),
        ("2.1", "establish", "establish"),
        ("2.2", "wide", "cut to what is spoken of"),
    ]


def test_a_scene_without_shots_is_established_then_follows_who_speaks() -> None:
    found = shots(f"The lamp turns.\n\n{TALK}")
    assert found[0].framing == "establish"
    speakers = [s.subjects[-1].name for s in found[2:]]
    assert told(found)[1] == "two shot MARA JOEL"
    assert speakers == ["JOEL", "MARA", "JOEL", "MARA"]
    assert all(shot.why for shot in found)


def test_talk_comes_closer() -> None:
    framings = [shot.framing for shot in shots(f"The lamp turns.\n\n{TALK}")]
    assert framings == ["establish", "two shot", "over", "medium", "medium close", "close"]


def test_tension_comes_closer_at_once() -> None:
    calm, dread = (
        shots(f"!!MOOD: calm\n\nThe lamp turns.\n\n{TALK}"),
        shots(f"!!MOOD: dread\n\nThe lamp turns.\n\n{TALK}"),
    )
    assert calm[1].framing == "two shot"
    assert dread[1].framing in ("medium close", "close")


@pytest.mark.parametrize("mood", ["calm", "tender", "uneasy", "dread"])
def test_no_two_neighbours_are_alike(mood: str) -> None:
    for before, after in pairwise(
        told(shots(f"!!MOOD: {mood}\n\nThe lamp turns.\n\n{TALK}\n\nMARA looks at the lamp."))
    ):
        assert before != after


def test_a_shot_owns_all_until_the_next_one_or_cover() -> None:
    found = shots("!!CLOSE ON MARA\n\nThe lamp turns.\n\nMARA\nOnce.\n\n!!COVER\n\nJOEL\nTwice.")
    assert [[part.element for part in shot.parts] for shot in found] == [[1, 2], [4]]
    assert [shot.why == "written" for shot in found] == [True, False]


def test_a_shot_inside_speech_cuts_at_its_word() -> None:
    found = shots("!!CLOSE ON MARA\n\nMARA\nI remember the sea, [[!!CLOSE ON JOEL]] but not the colour of it.")
    assert [(p.start, p.end) for shot in found for p in shot.parts] == [(0, 4), (4, None)]


def test_cover_can_be_steered() -> None:
    found = shots("!!COVER: MARA, close, no inserts\n\nMARA\nOnce.\n\nShe turns the BRASS KEY over.")
    assert {shot.framing for shot in found} == {"close"}
    assert {subject.name for shot in found for subject in shot.subjects} == {"MARA"}


def test_a_named_prop_gets_an_insert() -> None:
    assert "insert BRASS KEY" in told(shots("MARA\nLook.\n\nShe turns the BRASS KEY over in her palm."))


def test_a_long_speech_is_left_for_who_listens() -> None:
    long = "I was a child when they lit it and I will be old when they put it out. " * 2
    found = shots(f"The lamp turns.\n\nMARA\n{long}\n\nJOEL\nYes.")
    assert "close JOEL" in told(found)
    assert any("reaction" in shot.why for shot in found)


def test_a_card_is_a_shot_of_its_own_and_coverage_goes_on_after_it() -> None:
    found = shots("MARA\nOnce.\n\n!!CARD: Many years later\n\nMARA\nTwice.")
    assert [shot.framing == "card" for shot in found] == [False, True, False]


def test_an_empty_scene_is_still_a_picture() -> None:
    assert told(shots("")) == ["establish"]


def test_measurements_change_no_shot() -> None:
    guessed = film(example())
    for each in (0.1, 0.9):
        told_now = [(s.number, s.framing, s.parts) for s in every(film(example(), voices(guessed, each)))]
        assert told_now == [(s.number, s.framing, s.parts) for s in every(guessed)]


def test_a_beat_holds_the_picture_there_is() -> None:
    found = shots("The lamp turns.\n\nMARA\nOnce.\n\n!!HOLD: 2s\n\nJOEL\nTwice.")
    assert [[part.element for part in shot.parts] for shot in found] == [[0], [1, 2], [3]]


def test_who_goes_to_a_mark_is_seen_going() -> None:
    found = shots("The lamp turns.\n\nMARA\nOnce.\n\n!!MARK MARA: at the door\n\nJOEL\nTwice.")
    assert "full MARA" in told(found)


LONG = "Then say something to me that I have not heard you say before, on any of these nights."


def test_a_short_answer_is_no_reason_to_cut() -> None:
    found = shots(f"The lamp turns.\n\nMARA\nAre you there at all?\n\nJOEL\nYes.\n\nMARA\n{LONG}")
    assert [[part.element for part in shot.parts] for shot in found] == [[0], [1, 2], [3]]


def test_a_quick_answer_is_seen_with_what_it_answers() -> None:
    quick = "MARA\nWhat are you doing?\n\nJOEL\nRemembering how.\n\n"
    found = shots(f"The lamp turns.\n\nJOEL\n{LONG}\n\n{quick}MARA\n{LONG}")
    assert told(found)[1:3] == ["two shot JOEL MARA", "over JOEL MARA"]
    found = shots(f"The lamp turns.\n\nJOEL\n{LONG}\n\nMARA\n{LONG}\n\n{quick}")
    assert told(found)[3:] == ["two shot MARA JOEL"]
    assert [part.element for part in found[3].parts] == [3, 4]


def test_who_is_in_the_picture_answers_in_it() -> None:
    found = shots(f"Mara waits.\n\nMARA\n{LONG}\n\nJOEL (O.S.)\nMara! Breakfast!\n\nMARA\nIn a minute!")
    assert found[-1].parts[-2:] == (Part(2, 0, None), Part(3, 0, None))


def test_two_who_speak_at_once_are_seen_together() -> None:
    found = shots("The lamp turns.\n\nMARA\nIt was never your light.\n\nJOEL ^\nIt was always my light.")
    assert told(found)[1:] == ["two shot MARA JOEL"]
    assert [part.element for part in found[1].parts] == [1, 2]


def test_who_comes_in_is_seen_coming() -> None:
    found = shots("MARA\nWho is at the door, at this hour?\n\nJOEL enters.\n\nJOEL\nOnly me.")
    assert ("full", "cut to the door for an entrance") in [(shot.framing, shot.why) for shot in found]


def test_who_goes_is_seen_to_go_and_heard_from_off_stage() -> None:
    found = shots("MARA\nGood night.\n\nJoel nods. Joel leaves.\n\nJOEL\nSleep well, and lock the door.")
    assert [shot.why for shot in found][-2:] == ["wide for an exit", "who hears an unseen voice"]
    assert told(found)[-1] == "medium close MARA"


def test_no_shot_stands_for_more_than_twelve_seconds() -> None:
    long = "I was a child when they lit it and I will be old when they put it out. " * 6
    for script in (
        f"MARA\n{long}",
        f"MARA\n{long.replace('.', '')}",
        f"The lamp turns.\n\nMARA\n{long}\n\nJOEL\n{long}",
    ):
        found = shots(script)
        assert max(shot.estimate for shot in found) <= 12
        assert all(before != after for before, after in pairwise(told(found)))


def test_light_changes_where_it_is_said_to() -> None:
    done = scene("!!LIGHT: moonlight\n\nMARA\nOnce upon a time.\n\n!!LIGHT: candlelight\n\nMARA\nAnd now.")
    lights = [shot.stage.set.lights for shot in done.scenes[0].shots if shot.stage is not None]
    assert lights == [("moonlight",), ("candlelight",)]


def test_a_mood_counts_from_where_it_stands() -> None:
    done = scene(f"!!MOOD: calm\n\nThe lamp turns.\n\n{TALK}\n\n!!MOOD: dread\n\n{TALK}")
    moods = [shot.stage.set.mood for shot in done.scenes[0].shots if shot.stage is not None]
    assert list(dict.fromkeys(moods)) == [("calm",), ("dread",)]
