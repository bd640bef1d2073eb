"""Locality: an edit in one scene makes nothing again that belongs to another, but for what reaches on."""

from __future__ import annotations

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.emit import emit
from scenec.compiler.plan import Plan, Task
from tests.compiler.emit.test_any_script import BEATS
from tests.compiler.scripts import HEADER, context, film, voices

HEADINGS = ("INT. LAMP ROOM - NIGHT", "EXT. FROZEN SEA - DAWN", "INT. LAMP ROOM - DAY", "EXT. FROZEN SEA - DUSK")
BODIES = (
    "The lamp turns.\n\nMARA\nI remember the sea.\n\nJOEL\nNobody asked you to.",
    "MARA walks on. She turns the BRASS KEY over.\n\nMARA\nWho is there?",
    "JOEL\n(whispering)\nIt is only the wind.\n\nJoel looks at Mara. She smiles.",
    "!!CLOSE ON MARA: 3s\n\nMARA\nOnce.\n\n!!COVER\n\nJOEL\nTwice, and slowly.",
)
EDITS = (
    "MARA\nAnd then the ice came, all at once, and nobody spoke.",
    "Joel runs to the middle and falls.",
    "!!MOOD: dread\n\nA whale sings.",
    "!!LIGHT: candlelight\n\nMara weeps.",
    "!!WEATHER: snow\n\nThey wait.",
    "!!WIDE: 24mm, 4s\n\nNobody moves.",
    "!!SOUND: whale\n\nDust.",
)
REACHES = ("!!MUSIC", "!!SILENCE", ">")
"""What of the beats reaches beyond its scene by its meaning."""
films = st.lists(st.sampled_from(BODIES), min_size=4, max_size=4)

FILM = frozenset(("join", "mix", "subtitles", "music"))
"""Made once for the whole film."""


def script(bodies: list[str]) -> str:
    scenes = (f"{heading}\n\n{body}" for heading, body in zip(HEADINGS, bodies, strict=True))
    return HEADER.replace("Title: A Test\n", "") + "\n\n".join(scenes) + "\n"


@cache
def plan(text: str) -> Plan:
    return emit(film(text, voices(film(text))), context())


def made(before: str, after: str) -> set[str]:
    """The operations of what is made that was not there."""
    known = {task.id for task in plan(before).tasks}
    return {task.op for task in plan(after).tasks if task.id not in known}


def touched(before: str, after: str) -> set[str]:
    """The scenes for which something is made that was not there."""
    known = {task.id for task in plan(before).tasks}
    tasks = (task for task in plan(after).tasks if task.id not in known and task.op not in FILM)
    return {scene for task in tasks for scene in asked(task)}


def asked(task: Task) -> set[str]:
    return {reason.scene for reason in task.reasons}


@settings(max_examples=25, deadline=None)
@given(films, st.integers(0, 3), st.sampled_from(EDITS))
def test_an_edit_makes_nothing_again_in_another_scene(bodies: list[str], place: int, edit: str) -> None:
    edited = [f"{body}\n\n{edit}" if i == place else body for i, body in enumerate(bodies)]
    assert touched(script(bodies), script(edited)) <= {str(place + 1)}


own = st.lists(st.sampled_from([each for each in BEATS if not each.startswith(REACHES)]), min_size=1, max_size=6)
"""What a scene may be that reaches into no other."""


@settings(max_examples=15, deadline=None)
@given(st.lists(own, min_size=4, max_size=4), st.integers(0, 3), own)
def test_another_scene_in_its_place_makes_nothing_again_in_the_others(
    scenes: list[list[str]], place: int, other: list[str]
) -> None:
    before = ["\n\n".join(beats) for beats in scenes]
    after = ["\n\n".join(other) if i == place else body for i, body in enumerate(before)]
    assert touched(script(before), script(after)) <= {str(place + 1)}


def test_wear_reaches_on() -> None:
    edited = [f"!!WEAR MARA: a yellow oilskin coat\n\n{BODIES[0]}", *BODIES[1:]]
    assert touched(script(list(BODIES)), script(edited)) == {"1", "2", "3", "4"}


def test_music_reaches_on() -> None:
    before, after = script(list(BODIES)), script([f"!!MUSIC: slow piano\n\n{BODIES[0]}", *BODIES[1:]])
    known = {task.id for task in plan(before).tasks}
    assert {task.op for task in plan(after).tasks if task.id not in known} == {"music", "mix", "join"}


def test_silence_reaches_on() -> None:
    before = script([f"!!MUSIC: slow piano\n\n{BODIES[0]}", *BODIES[1:]])
    after = before.replace(HEADINGS[2], f"{HEADINGS[2]}\n\n!!SILENCE")
    assert before != after
    assert made(before, after) <= {"music", "mix", "join", "subtitles", "shot", "bed"}
    assert touched(before, after) <= {"3"}


def test_what_is_made_once_for_the_whole_film_is_made_again() -> None:
    after = script([f"{BODIES[0]}\n\nMARA\nOnce more.", *BODIES[1:]])
    assert {"speech", "mix", "subtitles", "join"} <= made(script(list(BODIES)), after)


def test_an_introduction_reaches_on() -> None:
    bodies = [f"ANN, 70, in a green coat, waits.\n\n{BODIES[0]}", BODIES[1], "ANN\nIt is late.", BODIES[3]]
    before, after = script(bodies), script([bodies[0].replace("green", "yellow"), *bodies[1:]])
    assert touched(before, after) == {"1", "3"}


def test_of_two_who_clash_the_one_declared_later_moves() -> None:
    first, second = "    BO = man, 40; voice: bass\n", "    BERT = man, 40; voice: bass\n"
    scenes = "INT. KITCHEN - DAY\n\nBO\nYes.\n\nEXT. FIELD - DAY\n\n{}\nNo.\n"
    alone = plan("Cast:\n" + first + "\n" + scenes.format("BO"))
    both = plan("Cast:\n" + first + second + "\n" + scenes.format("BERT"))
    said = [{task.id for task in each.tasks if task.op == "speech" and "1" in asked(task)} for each in (alone, both)]
    assert said[0] == said[1]
    voices_ = [task.params["voice"] for task in both.tasks if task.op == "speech"]
    assert voices_[0] != voices_[1]


def test_a_declaration_reaches_on() -> None:
    before = script(list(BODIES))
    known = {task.id for task in plan(before).tasks}
    after = plan(before.replace("red scarf", "green scarf"))
    scenes = {scene for task in after.tasks if task.id not in known and task.op == "shot" for scene in asked(task)}
    assert scenes == {"1", "2", "3", "4"}


def test_a_transition_reaches_over_its_border_and_no_further() -> None:
    cut, melted = script(list(BODIES)), script(list(BODIES)).replace(HEADINGS[1], f"> DISSOLVE TO: 1s\n\n{HEADINGS[1]}")
    assert touched(cut, melted) == {"1", "2"}
