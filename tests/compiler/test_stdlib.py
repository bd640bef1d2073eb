"""The standard library is sound: it parses without a finding, and every entry says what its readers need."""

from __future__ import annotations

from functools import cache

import pytest

from scenec.compiler.declarations import declarations
from scenec.compiler.library import Library
from scenec.compiler.naming.directions import READERS
from scenec.compiler.vocabulary import (
    angle,
    direction_kind,
    framings,
    mood_kind,
    moods,
    move_kind,
    sets,
    sound_kind,
    thing_kind,
    transition_kind,
    verb_kind,
)
from scenec.project import standard_library

FACES = {"neutral", "glad", "sad", "afraid", "angry", "tender", "surprised", "tired", ""}


@cache
def library() -> Library:
    return Library(e for name, text in sorted(standard_library().items()) for e in declarations(name, text)[0].entries)


@pytest.mark.parametrize("name", sorted(standard_library()))
def test_a_file_parses_without_a_finding(name: str) -> None:
    header, found = declarations(name, standard_library()[name])
    assert found == ()
    assert header.entries


@pytest.mark.parametrize("section", ["Shots", "Moves", "Angles", "Lenses", "Directions", "Moods", "Verbs", "Voices"])
def test_no_alias_means_two_things(section: str) -> None:
    names = [name for each in library().all(section) for name in (each.name, *each.list("alias"))]
    assert len(names) == len(set(names))


def test_every_framing_stands_at_an_angle_and_is_tight_by_degrees() -> None:
    for each in framings(library()):
        assert angle(library(), each.angle) is not None
        assert each.doc
        assert 0 < each.fill < 2
        assert each.least <= each.most
    assert [f.tight for f in framings(library()) if f.name in ("establish", "wide", "medium", "close")] == [1, 2, 4, 7]


def test_every_move_says_what_it_does() -> None:
    for each in library().all("Moves"):
        kind = move_kind(library(), each.name)
        assert kind is not None
        assert kind.does
        assert kind.unit in ("deg", "m", "share", "")
        assert bool(kind.amount) == bool(kind.unit)


def test_every_direction_has_a_reader_and_a_section_that_exists() -> None:
    for each in library().all("Directions"):
        kind = direction_kind(library(), each.name)
        assert kind is not None
        assert kind.does in READERS
        assert kind.payload == ("text" if kind.does in ("state", "card") else "items")
        assert not kind.names or library().all(kind.names)


def test_every_feeling_has_a_face() -> None:
    assert {each.face for each in moods(library())} <= FACES
    assert {each.text("face") for section in ("Deliveries", "Verbs") for each in library().all(section)} <= FACES


THINGS_DO = (
    *("rest", "cross", "fly", "rise", "sink", "fall", "turn", "spin", "sing", "ring", "float", "hang", "burn", "glow"),
    *("open", "melt", "break", "grow", "shrink"),
)


def test_every_verb_is_an_act_of_the_stage() -> None:
    for each in library().all("Verbs"):
        kind = verb_kind(library(), each.name)
        assert kind is not None
        assert {kind.act, kind.holding} <= {"stand", "walk", "turn", "look", "reach"}
        assert kind.thing in THINGS_DO


def test_no_verb_form_means_two_verbs() -> None:
    forms = [form for each in library().all("Verbs") for form in (each.name, *each.list("forms"))]
    assert sorted({form for form in forms if forms.count(form) > 1}) == []


def test_every_thing_stands_somewhere_and_has_a_size() -> None:
    for each in library().all("Things"):
        kind = thing_kind(library(), each.name)
        assert kind is not None
        assert kind.stands in ("sky", "ground", "water", "wall", "table", "hand")
        assert 0 < kind.size <= 60


def test_every_set_has_an_entrance_and_room_for_two() -> None:
    for each in sets(library()):
        assert each.mark(each.entrance) is not None
        assert (each.first.x, each.first.z) != (each.second.x, each.second.z)
        assert each.parts
        assert each.beds


def test_every_bed_and_every_ground_can_be_heard() -> None:
    beds, weathers = set(library().names("Beds")), library().all("Weathers")
    assert {bed for each in sets(library()) for bed, _ in each.beds} <= beds
    assert {bed for each in weathers for bed in each.list("bed")} <= beds
    grounds = {each.ground for each in sets(library()) if each.ground}
    assert [ground for ground in sorted(grounds) if sound_kind(library(), f"steps {ground}") is None] == []


def test_every_figure_has_a_voice() -> None:
    spoken = {each.text("of") for each in library().all("Voices")}
    assert {figure.name for figure in library().all("Figures")} - spoken == {"person"}


def test_moods_and_transitions_are_found_by_their_other_names() -> None:
    awe, melt = mood_kind(library(), "awe"), transition_kind(library(), "DISSOLVE TO")
    assert awe is not None
    assert melt is not None
    assert (awe.name, melt.name) == ("wonder", "dissolve")
