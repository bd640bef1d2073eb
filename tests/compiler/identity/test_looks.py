"""A look comes from a person's own words, and from the name where they are silent."""

from __future__ import annotations

from scenec.compiler.film.entities import Character, Look
from scenec.compiler.identity.describe import describe, gender_of
from scenec.compiler.identity.looks import look, redressed, signature, signatures
from scenec.compiler.source import NOWHERE
from tests.compiler.test_stdlib import library


def person(description: str, name: str = "ANNA", **fields: str) -> Look:
    character = Character(name, description, NOWHERE, tuple(fields.items()))
    return look(library(), character, signature(library(), character))


def worn(description: str) -> dict[str, str]:
    return {garment.kind: garment.colour for garment in person(description).garments}


def test_an_age_makes_a_man_a_boy_and_a_woman_old() -> None:
    assert describe(library(), "man, 9").figure.name == "boy"
    assert describe(library(), "woman, 80, frail").figure.name == "old woman"
    assert gender_of(library(), "woman, 34") == "she"
    assert gender_of(library(), "") == ""
    assert describe(library(), "34, in a coat", "he").figure.name == "man"


def test_height_is_stated_or_the_figures_within_two_per_cent() -> None:
    assert person("woman, 34", height="1.74m").height == 1.74
    assert abs(person("woman, 34").height / 1.68 - 1) <= 0.02
    assert person("tall woman, 34").height > person("woman, 34").height


def test_garments_take_the_colour_named_before_them() -> None:
    assert worn("woman, grey wool coat, red scarf") == {
        "coat": "#7f8798",
        "scarf": "#d8362e",
        "trousers": "#2a2c40",
        "boots": "#1a1822",
    }


def test_a_dress_needs_no_trousers_and_shirtsleeves_come_with_braces() -> None:
    assert "trousers" not in worn("woman in a white dress")
    assert "braces" in worn("man, shirtsleeves")


def test_hats_glasses_and_uniforms_are_read() -> None:
    assert {"straw hat", "glasses"} <= set(worn("woman, 30, straw hat, glasses"))
    assert {"uniform", "peaked cap"} <= set(worn("soldier, 30"))
    assert {"crown", "dress"} <= set(worn("queen, 50"))
    assert worn("man, blue knitted cap")["knitted cap"] == "#35507a"


def test_a_pattern_named_before_a_garment_is_woven_into_it() -> None:
    patterns = {g.kind: g.pattern for g in person("man, green check coat, striped trousers, scarf").garments}
    assert patterns == {"coat": "check", "trousers": "stripes", "scarf": "", "boots": ""}


def test_hair_is_no_garment_and_no_build() -> None:
    short = person("woman, short black hair")
    assert (short.haircut, short.hair, short.build) == ("short", "#241c20", 1.0)
    assert person("man, bald, broad").haircut == "bald"
    assert person("man, 40, bearded").beard


def test_the_signature_is_a_worn_colour_or_drawn_from_the_name() -> None:
    assert person("woman, red scarf").signature == "#d8362e"
    assert person("woman", name="ZOE").signature in signatures(library())
    assert person("woman", name="ZOE").signature == person("man", name="ZOE").signature
    assert person("woman", name="ZOE").signature in {g.colour for g in person("woman", name="ZOE").garments}


def test_wear_changes_what_it_covers_and_nothing_else() -> None:
    before = person("woman, grey coat, red scarf")
    after = redressed(library(), before, "a white dress")
    assert {garment.kind for garment in after.garments} == {"dress", "scarf", "boots"}
    assert (after.hair, after.signature, after.seed) == (before.hair, before.signature, before.seed)
