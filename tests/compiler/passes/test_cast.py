"""Identity: one look and one voice each, from their own name and words; only a clash moves the later one."""

from __future__ import annotations

from scenec.compiler.film.entities import Character
from scenec.compiler.identity.voices import apart
from tests.compiling import compiled

BODY = "\nINT. LAMP ROOM - DAY\n\nMARA\nHere.\n"


def cast(*declared: str) -> dict[str, Character]:
    film = compiled("Cast:\n" + "".join(f"    {each}\n" for each in declared) + BODY, until="cast").film
    assert film is not None
    return {each.name: each for each in film.cast}


def test_nobody_changes_for_somebody_declared_later() -> None:
    alone = cast("MARA = woman, 34, red scarf")
    among = cast("MARA = woman, 34, red scarf", "ANN = woman, 34, red scarf", "BEA = woman, 34, red coat")
    assert alone["MARA"] == among["MARA"]


def test_three_alike_are_told_apart_in_colour_and_voice() -> None:
    people = list(cast(*(f"{name} = woman, 34, red scarf" for name in ("MARA", "ANN", "BEA"))).values())
    looks = [each.look for each in people if each.look]
    voices = [each.voice for each in people if each.voice]
    assert len({look.signature for look in looks}) == 3
    assert all(any(g.colour == "#d8362e" for g in look.garments) for look in looks)
    assert apart(voices[0], voices[1])
    assert apart(voices[0], voices[2])
    assert apart(voices[1], voices[2])


def test_what_is_worn_lasts_until_changed_across_scenes() -> None:
    film = compiled(
        "Cast:\n    MARA = woman, 34, grey coat\n" + BODY + "\n!!WEAR MARA: a white dress\n\nMARA\nNow.\n"
        "\nEXT. FROZEN SEA - DAY\n\nShe waits.\n\n!!WEAR MARA: a blue coat\n",
        until="wardrobe",
    ).film
    assert film is not None
    told = [(d.element, d.look.garments[0].kind) for scene in film.scenes for d in scene.dressed]
    assert told == [(1, "dress"), (-1, "dress"), (1, "coat")]
