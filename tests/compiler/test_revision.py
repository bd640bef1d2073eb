"""A script compiled again where it was edited is the script compiled anew."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given, settings
from hypothesis import strategies as st

from scenec.compiler.compile import Compiled, compile_source
from scenec.compiler.context import Measurement
from scenec.compiler.film.film import Film
from scenec.compiler.revision import Memo
from scenec.compiler.source import Source
from tests.compiler.scripts import HEADER, compiled, context, film, voices

SCENES = (
    "INT. LAMP ROOM - NIGHT\n\nThe lamp turns.\n\nMARA\nI remember the sea.\n\nJOEL\nNobody asked you to.",
    "EXT. FROZEN SEA - DAWN\n\nMARA walks on. She turns the KEY over.\n\nMARA\nWho is there?\n\n> DISSOLVE TO: 2s",
    "INT. LAMP ROOM\n\nJOEL\n(whispering)\nIt is only the wind.\n\nJoel looks at Mara. She smiles.",
    "EXT. FROZEN SEA - CONTINUOUS #7#\n\n!!CLOSE ON MARA: 3s\n\nMARA\nOnce.\n\n!!COVER\n\nJOEL\nTwice.\n\nCUT TO:",
    "INT. KITCHEN - DAY\n\nRUTH, 70, in an apron, waits.\n\nRUTH\nSit down.\n\n!!WEAR MARA: white dress\n\nShe sits.",
    "INT. LAMP ROOM - LATER\n\n!!MUSIC: slow piano\n\n!!MOOD: dread\n\nThey wait. He leaves.\n\nJOEL (V.O.)\nAh.",
)
FRAGMENTS = (
    "\n\nMARA\nAnd then the ice came, all at once, and nobody spoke.\n\n",
    "\n\nShe runs to the window.\n\n",
    "\n\nINT. LAMP ROOM - NIGHT\n\n",
    "\n\nMRAA\nWho?\n\n",
    "\n\nTOM, 9, in a yellow raincoat, comes in.\n\n",
    "\n\n!!WIDE: 24mm, 1s\n\n",
    "\n\n> FADE TO BLACK.\n\n",
    "\n\n!!WEAR JOEL: a blue coat\n\n",
    "\n\n!!SILENCE\n\n",
    " [[allow SC0301: it is meant]] ",
    "/*",
    "*/",
    " and again",
    "\n",
    "!",
)
scripts = st.lists(st.sampled_from(SCENES), min_size=2, max_size=5).map(
    lambda bodies: HEADER + "\n\n".join(bodies) + "\n"
)
Edit = tuple[float, int, str]
"""Where in the text (0 to 1), how many characters are cut out there, and what is written instead."""
edits = st.tuples(st.floats(0, 1), st.sampled_from((0, 0, 1, 7, 60)), st.sampled_from(FRAGMENTS))


def edited(text: str, edit: Edit) -> str:
    place = round(edit[0] * len(text))
    return text[:place] + edit[2] + text[place + edit[1] :]


def again(text: str, memo: Memo, measured: Mapping[str, Measurement] | None = None) -> Compiled:
    return compile_source(Source("film.scene", text), context(measured), memo=memo, verified=True)


@settings(max_examples=60, deadline=None)
@given(scripts, st.lists(edits, min_size=1, max_size=4))
def test_what_comes_of_an_edit_is_what_comes_of_the_whole_text(text: str, written: list[Edit]) -> None:
    memo = Memo()
    assert again(text, memo) == compiled(text)
    for edit in written:
        text = edited(text, edit)
        assert again(text, memo) == compiled(text)


@settings(max_examples=15, deadline=None)
@given(scripts, edits, st.sampled_from((0.1, 0.3, 0.9)))
def test_the_same_of_a_film_that_is_cut_to_its_voices(text: str, edit: Edit, pace: float) -> None:
    memo, first = Memo(), voices(film(text), 0.3)
    assert again(text, memo, first) == compiled(text, first)
    later = edited(text, edit)
    spoken = {**voices(film(later), pace), **{work: first[work] for work in list(first)[1:]}}
    assert again(later, memo, spoken) == compiled(later, spoken)


def test_estimated_and_measured_versions_are_both_remembered() -> None:
    memo, text = Memo(), HEADER + "\n\n".join(SCENES)
    heard = voices(film(text))
    first = again(text, memo), again(text, memo, heard)
    assert (again(text, memo), again(text, memo, heard)) == first
    assert sorted(memo.versions) == [False, True]


# ── what is not worked out again ──────────────────────────────────────────────────────────────────────────────────

FIVE = HEADER + "\n\n".join(SCENES[:5]) + "\n"


def kept(before: str, after: str) -> list[str]:
    """The scenes that are as they were made before the edit, by their numbers: their very stages are still there."""
    memo = Memo()
    old, new = again(before, memo).film, again(after, memo).film
    assert old is not None
    assert new is not None
    return [scene.number for scene in new.scenes if _stages(old) & _stages(new, scene.number)]


def _stages(found: Film, number: str = "") -> set[int]:
    return {id(shot.stage) for scene in found.scenes if number in ("", scene.number) for shot in scene.shots}


def test_a_line_makes_its_own_scene_again() -> None:
    assert kept(FIVE, FIVE) == ["1", "2", "3", "7", "4"]
    assert kept(FIVE, FIVE.replace("Who is there?", "Who is it that is there?")) == ["1", "3", "7", "4"]
    assert kept(FIVE, FIVE.replace("I remember", "Nobody remembers")) == ["2", "3", "7", "4"]


def test_a_transition_makes_both_its_sides_again() -> None:
    assert kept(FIVE, FIVE.replace("DISSOLVE TO: 2s", "CUT TO:")) == ["1", "7", "4"]


def test_clothes_last_and_make_again_who_wears_them() -> None:
    dressed = FIVE.replace("The lamp turns.", "The lamp turns.\n\n!!WEAR MARA: a blue coat")
    assert kept(FIVE, dressed) == []


def test_a_declaration_or_an_introduction_reaches_everywhere() -> None:
    assert kept(FIVE, FIVE.replace("woman, 34", "woman, 35")) == []
    assert kept(FIVE, FIVE.replace("She sits.", "TOM, 9, waits.")) == []


def test_what_is_measured_anew_is_made_again() -> None:
    memo, heard = Memo(), voices(film(FIVE))
    old = again(FIVE, memo, heard).film
    line = next(work for work in heard if heard[work].seconds > 1)
    new = again(FIVE, memo, {**heard, line: voices(film(FIVE), 0.5)[line]}).film
    assert old is not None
    assert new is not None
    assert len([scene for scene in new.scenes if not _stages(old) & _stages(new, scene.number)]) == 1
