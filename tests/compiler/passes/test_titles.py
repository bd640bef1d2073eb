"""The main title and the end credits."""

from __future__ import annotations

from scenec.compiler.film.film import Film
from tests.compiler.scripts import example, film


def ends(found: Film) -> list[str]:
    return [shot.framing for shot in (found.opening, found.closing) if shot is not None]


def test_a_film_with_a_title_opens_on_it_and_closes_on_its_credits() -> None:
    found = film(example())
    assert ends(found) == ["title", "credits"]
    assert found.opening is not None
    assert found.closing is not None
    assert found.opening.start == 0
    assert found.closing.start + found.closing.frames == found.frames
    assert all(shot.card is not None and shot.card.frames == shot.frames for shot in (found.opening, found.closing))


def test_a_scrap_has_neither() -> None:
    assert ends(film("INT. LAMP ROOM - NIGHT\n\nThe lamp turns.\n")) == []


def test_a_title_without_a_scene_has_no_place_to_be_cut_from() -> None:
    found = film("Title: Nothing yet\n")
    assert ends(found) == ["title", "credits"]
    assert found.opening is not None
    assert found.opening.card is None
