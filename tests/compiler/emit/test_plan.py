"""The plan of a film, and what a change changes in it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from fractions import Fraction

import pytest
from pydantic import TypeAdapter

from scenec.compiler.emit import SelectionError, emit, speak
from scenec.compiler.film.film import Film
from scenec.compiler.film.picture import BlendTake, PosterTake, ShotTake, StillTake
from scenec.compiler.film.sound import Bed, Effect, Mix, MusicCue, SpeechTake
from scenec.compiler.plan import Plan, Task, identity
from scenec.compiler.source import Source
from tests.compiler.scripts import ROOT, context, example, film, voices

SECOND = "You kept the light. Nobody asked you to."


def made(text: str) -> Film:
    return film(text, voices(film(text)))


def plan(text: str, shots: str | None = None, draft: bool = False) -> Plan:
    return emit(made(text), context(draft=draft), shots)


def by_op(tasks: Plan) -> Counter[str]:
    return Counter(task.op for task in tasks.tasks)


def new(before: Plan, after: Plan) -> list[Task]:
    """What has to be made that was not there."""
    known = {task.id for task in before.tasks}
    return [task for task in after.tasks if task.id not in known]


def test_the_example_is_all_the_work_there_is() -> None:
    assert by_op(plan(example())) == {
        "speech": 3, "music": 1, "bed": 5, "effect": 4, "shot": 10, "blend": 1, "still": 1, "poster": 1, "mix": 1,
        "subtitles": 1, "join": 1,
    }  # fmt: skip


def test_tasks_stand_after_what_they_need_and_are_named_by_what_they_make() -> None:
    done: set[str] = set()
    for task in plan(example()).tasks:
        assert {source.task for source in task.inputs.values()} <= done
        assert task.id == identity(task.op, task.params, dict(task.inputs))
        done.add(task.id)


def test_params_are_the_records_that_operations_read() -> None:
    records = {
        "speech": SpeechTake, "music": MusicCue, "bed": Bed, "effect": Effect, "shot": ShotTake, "blend": BlendTake,
        "mix": Mix, "still": StillTake,
        "poster": PosterTake,
    }  # fmt: skip
    for task in plan(example()).tasks:
        if task.op in records:
            TypeAdapter(records[task.op]).validate_python(task.params)


def test_segments_make_up_the_film_frame_by_frame() -> None:
    whole = plan(example())
    join = whole.tasks[-1]
    frames = [
        whole.task(source.task).outputs["picture"].frames or 0
        for role, source in sorted(join.inputs.items())
        if role.isdigit()
    ]
    assert sum(frames) == whole.frames == join.params["frames"]


def test_speech_comes_first_and_alone() -> None:
    spoken = speak(film(example()))
    assert by_op(spoken) == {"speech": 3}
    assert {t.id for t in spoken.tasks} <= {t.id for t in plan(example()).tasks}


def test_the_same_text_gives_the_same_bytes_on_any_hash_seed() -> None:
    code = "from tests.compiler.emit.test_plan import *; import sys; sys.stdout.buffer.write(plan(example()).text())"
    found = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=True,
        ).stdout
        for seed in ("1", "2")
    }
    assert found == {plan(example()).text()}
    assert json.loads(found.pop())["format"] == "scenec.plan/1"


def test_changing_one_line_makes_exactly_what_it_touches() -> None:
    longer = example().replace(SECOND, "You kept the light burning, all these long years.")
    changed = new(plan(example()), plan(longer))
    labels = sorted(f"{task.op} {task.label}" for task in changed)
    assert labels == [
        "bed room, INT. LAMP ROOM - NIGHT",
        "bed sea, INT. LAMP ROOM - NIGHT",
        "bed wind, INT. LAMP ROOM - NIGHT",
        "join join",
        "mix mix",
        "music music: slow piano, far away",
        "shot shot 1.4",
        "speech JOEL: You kept the light burning, ...",
        "subtitles subtitles",
    ]


def test_a_line_by_the_transition_changes_the_blend_and_its_shot() -> None:
    longer = example().replace("You only have to be quiet enough.", "You only have to be quiet.")
    changed = {f"{task.op} {task.label}" for task in new(plan(example()), plan(longer)) if task.op in ("shot", "blend")}
    assert changed == {"shot shot 1.6", "blend dissolve 1.6 to 2.1"}


def test_a_new_number_changes_no_picture_and_no_speech() -> None:
    numbered = example().replace("INT. LAMP ROOM - NIGHT", "INT. LAMP ROOM - NIGHT #12A#")
    assert {task.op for task in new(plan(example()), plan(numbered))} == set()


def test_a_scene_put_before_changes_only_what_lies_over_it() -> None:
    before = example().replace("INT. LAMP ROOM - NIGHT", "EXT. FROZEN SEA - DAY\n\nSnow.\n\nINT. LAMP ROOM - NIGHT")
    changed = new(plan(example()), plan(before))
    assert {task.label for task in changed if task.op == "shot" and not task.label.startswith("shot 1.")} <= {
        "shot title",
        "shot credits",
    }
    assert not [task for task in changed if task.op == "speech"]


def test_dialogue_has_its_place_its_level_and_its_side() -> None:
    mix = next(task for task in plan(example()).tasks if task.op == "mix")
    order = TypeAdapter(Mix).validate_python(mix.params)
    spoken = [strip for strip in order.strips if strip.bus == "dialogue"]
    film_ = made(example())
    assert [strip.start for strip in spoken] == [Fraction(s.start, 24) for s in film_.scenes[0].spoken]
    assert all(abs(strip.pan) <= 0.6 for strip in order.strips)
    assert {strip.input for strip in order.strips} == set(mix.inputs)
    assert all(a[1] < b[0] for a, b in zip(order.speech, order.speech[1:], strict=False))


def test_the_score_lands_on_the_scenes_and_rings_out_with_the_film() -> None:
    whole = plan(example())
    cue = TypeAdapter(MusicCue).validate_python(next(t for t in whole.tasks if t.op == "music").params)
    assert cue.seconds == Fraction(whole.frames, 24)
    assert cue.ends == "ring"
    assert cue.hits[0] == 3
    assert all(0 <= level <= 1 for _, level in cue.intensity)


def test_silence_ends_the_music() -> None:
    quiet = example().replace("!!COVER", "!!SILENCE\n\n!!COVER")
    cue = TypeAdapter(MusicCue).validate_python(next(t for t in plan(quiet).tasks if t.op == "music").params)
    assert cue.seconds < Fraction(plan(quiet).frames, 24) - 8
    assert cue.ends == "ring"


def test_a_film_without_music_has_music() -> None:
    assert by_op(plan(example().replace("!!MUSIC: slow piano, far away\n\n", "")))["music"] == 1


def test_a_draft_is_half_the_size_and_speaks_the_same() -> None:
    film_, draft = plan(example()), plan(example(), draft=True)
    assert draft.size == (640, 360)
    assert {t.id for t in film_.tasks if t.op == "speech"} == {t.id for t in draft.tasks if t.op == "speech"}
    assert next(t for t in draft.tasks if t.op == "shot").params["quality"] == "draft"


def test_some_shots_are_a_film_of_their_own() -> None:
    some = plan(example(), shots="1.2-1.4")
    assert by_op(some)["shot"] == 3
    assert by_op(some)["blend"] == 0
    shots = made(example()).scenes[0].shots[1:4]
    assert some.frames == sum(shot.frames for shot in shots)
    assert {t.id for t in some.tasks if t.op == "shot"} <= {t.id for t in plan(example()).tasks}


def test_shots_across_a_transition_keep_it() -> None:
    some = plan(example(), shots="1.6-2.1")
    assert by_op(some)["blend"] == 1
    assert sum(t.outputs["picture"].frames or 0 for t in some.tasks if t.op in ("shot", "blend")) == some.frames


@pytest.mark.parametrize("shots", ["9.9", "1.4-1.2", "all"])
def test_shots_that_are_not_there_are_named(shots: str) -> None:
    with pytest.raises(SelectionError, match="shot"):
        plan(example(), shots=shots)


def test_every_reason_names_its_lines() -> None:
    sources = {"film.scene": Source("film.scene", example())}
    tasks = emit(made(example()), context(), None, sources).tasks
    spoken = next(task for task in tasks if task.label == "MARA: I remember the sea, but not ...")
    first = example().splitlines().index("I remember the sea, [[!!CLOSE ON JOEL]] but not the colour of it.") - 1
    assert spoken.reasons[0].lines == (first, first + 2)
    assert all(task.reasons[0].lines for task in tasks if task.op == "shot" and task.affinity and task.reasons[0].scene)


def test_a_blend_is_told_by_how_it_mixes() -> None:
    faded = plan(example().replace("> DISSOLVE TO: 1.5s", "FADE OUT."))
    assert next(task for task in faded.tasks if task.op == "blend").params["kind"] == "fade-out"
