"""Whatever stands in a script, it becomes a film whose plan adds up."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.emit import emit
from scenec.compiler.film.camera import camera_at
from scenec.compiler.geometry.framing import RISE
from tests.compiler.scripts import HEADER, context, film, voices

HEADINGS = ("INT. LAMP ROOM - NIGHT", "EXT. FROZEN SEA - DAWN", "INT. KITCHEN - DAY", "EXT. SOMEWHERE ELSE")
BEATS = (
    "The lamp turns. A whale sings.",
    "MARA walks to the lamp. JOEL looks at her.",
    "She turns the BRASS KEY over in her palm.",
    "JOEL leaves.",
    "Nothing.",
    "MARA\nI remember the sea.",
    "JOEL\n(whispering)\nYou kept the light. Nobody asked you to. Somebody always asks, and then they go away again.",
    "MARA (V.O.)\nOnce.",
    "JOEL (O.S.)\nTwice?",
    "MARA\nOne. [[!!CLOSE ON JOEL]] Two. [[!!WIDE]] Three.",
    "JOEL ^\nAt once.",
    "MARA\n...",
    "!!WIDE: 24mm, slow push in, 2s",
    "!!CLOSE ON MARA: 135mm, low angle, dutch 10deg",
    "!!MEDIUM ON JOEL: 18mm, pan left 200deg, 1s",
    "!!TWO SHOT MARA, JOEL: dolly zoom in",
    "!!OVER MARA ON JOEL: rack to MARA",
    "!!OVER JOEL: handheld",
    "!!POV MARA",
    "!!INSERT BRASS KEY: orbit left 400deg",
    "!!INSERT LAMP",
    "!!AERIAL: crane up 3m",
    "!!ESTABLISH: static 1s, then tilt up 20deg over 1s, then zoom in",
    "!!FULL ON MARA: track with MARA",
    "!!COVER",
    "!!COVER: JOEL, close, no inserts",
    "!!MARK MARA: at the door",
    "!!MARK JOEL: at the window, facing MARA",
    "!!CARD: Many years later",
    "!!HOLD: 2s",
    "!!SILENCE",
    "!!MUSIC: slow strings",
    "!!SOUND: whale",
    "!!WEATHER: rain",
    "> DISSOLVE TO: 3s",
    "> FADE OUT.",
)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(HEADINGS), st.lists(st.sampled_from(BEATS), max_size=9)), max_size=4))
def test_any_script_becomes_a_plan_that_adds_up(scenes: list[tuple[str, list[str]]]) -> None:
    text = HEADER + "\n\n".join("\n\n".join([heading, *beats]) for heading, beats in scenes) + "\n"
    made = film(text, voices(film(text)))
    plan = emit(made, context())
    join = plan.tasks[-1]
    pictures = [source for role, source in join.inputs.items() if role.isdigit()]
    assert sum(plan.task(s.task).outputs["picture"].frames or 0 for s in pictures) == plan.frames
    assert plan.text() == emit(made, context()).text()
    for scene in made.scenes:
        ends = scene.shots[-1].start + scene.shots[-1].frames
        assert all(scene.start <= s.start and s.start + s.frames <= ends for s in scene.spoken)
        for shot in scene.shots:
            if shot.stage is not None:
                first = camera_at(shot.stage.camera, 0.0)
                assert abs(first.rise) <= RISE * 1.0001
                assert first.y > 0
