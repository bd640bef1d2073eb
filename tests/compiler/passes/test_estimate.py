"""Speech by syllables, action by verbs."""

from __future__ import annotations

from fractions import Fraction

from scenec.compiler.emit import speak
from scenec.compiler.film.scene import Action, Speech
from tests.compiler.scripts import scene


def speech(body: str) -> Speech:
    return next(e for e in scene(body, "estimate").scenes[0].elements if isinstance(e, Speech))


def action(body: str) -> Action:
    return next(e for e in scene(body, "estimate").scenes[0].elements if isinstance(e, Action))


def test_a_longer_line_takes_longer() -> None:
    assert speech("MARA\nI remember the sea.").seconds < speech("MARA\nI remember the sea and all its colours.").seconds


def test_a_tired_voice_is_slower_than_a_quick_one() -> None:
    assert (
        speech("JOEL\n(slowly)\nYou kept the light.").seconds > speech("JOEL\n(quickly)\nYou kept the light.").seconds
    )


def test_deeds_take_the_time_of_their_verbs_not_of_their_letters() -> None:
    short, long = action("MARA turns."), action("MARA turns, in her long grey coat of heavy northern wool.")
    assert short.seconds == long.seconds == Fraction(5, 2)


def test_a_sentence_that_only_describes_has_time_to_be_read() -> None:
    assert action("Dust.").seconds >= 2


def test_a_walk_lasts_as_long_as_its_way() -> None:
    here, there = action("MARA walks to the lamp."), action("MARA walks to the window.")
    assert here.seconds != there.seconds


def test_a_speech_names_the_task_that_will_speak_it() -> None:
    film = scene("MARA\nI remember the sea.\n\nJOEL\nI do not.\n\nMARA\nI remember the sea.")
    works = [e.work for e in film.scenes[0].elements if isinstance(e, Speech)]
    assert [task.id for task in speak(film).tasks] == list(dict.fromkeys(works))
    assert works[0] == works[2] != works[1]
