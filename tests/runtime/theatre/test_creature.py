"""Animals and beings are cut as what they are, and go, speak and sleep."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray

from scenec.compiler.film.entities import Character, Look
from scenec.compiler.film.stage import Act, Actor, Mouth
from scenec.compiler.film.track import Key, still
from scenec.compiler.identity.looks import look, signature
from scenec.compiler.source import NOWHERE
from scenec.runtime.theatre.perform import perform
from scenec.runtime.theatre.things.pattern import pattern
from tests.compiler.test_stdlib import library
from tests.runtime.theatre.stages import SIZE, footage, looking, stage

Frame = NDArray[np.uint8]


def being(description: str) -> Look:
    character = Character("REX", description, NOWHERE)
    return look(library(), character, signature(library(), character))


def filmed(actor: Actor, frame: int) -> Frame:
    shown = stage("field", replace(looking(0.0), y=0.8), hour="day", actors=(actor,))
    return np.array(perform(footage(shown), SIZE, "draft").frame(frame))


def changed(one: Frame, other: Frame) -> int:
    return int((np.abs(one.astype(int) - other).max(axis=2) > 12).sum())


def test_every_creature_has_a_pattern() -> None:
    creatures = [figure for figure in library().all("Figures") if figure.flag("creature")]
    assert len(creatures) >= 30
    for figure in creatures:
        assert pattern(figure.text("figure")).parts


def test_an_animal_is_read_from_its_description() -> None:
    dog, owl, woman = being("dog, black"), being("owl"), being("woman, 34")
    assert (dog.figure, dog.human, dog.hair) == ("dog", False, "#23222c")
    assert owl.aloft > 1.0
    assert woman.human


def test_a_large_animal_is_larger() -> None:
    empty = filmed(Actor("REX", being("cat"), still(-30.0, 0.0), still(90.0)), 0)
    cat, horse = (filmed(Actor("REX", being(each), still(0.0, 0.0), still(90.0)), 0) for each in ("cat", "horse"))
    assert changed(empty, horse) > 3 * changed(empty, cat) > 150


@pytest.mark.parametrize("kind", ["dog", "owl", "fish"])
def test_it_moves_as_it_goes_and_speaks(kind: str) -> None:
    standing = Actor("REX", being(kind), still(0.0, 0.0), still(90.0))
    going = replace(standing, position=(Key(0.0, (-1.0, 0.0)), Key(47.0, (1.0, 0.0))))
    speaking = replace(standing, mouths=tuple(Mouth(2.0 * n, "A", 0.9) for n in range(24)))
    assert changed(filmed(going, 6), filmed(going, 30)) > 200
    assert max(changed(filmed(standing, at), filmed(speaking, at)) for at in (12, 18, 22)) > 20


def test_who_sleeps_is_lower() -> None:
    awake = Actor("REX", being("dog"), still(0.0, 0.0), still(90.0))
    asleep = replace(awake, acts=(Act("sleep", -100.0, -90.0),))
    assert changed(filmed(awake, 10), filmed(asleep, 10)) > 80
