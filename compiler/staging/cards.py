"""Words on screen: the main title, cards, the end credits."""

from __future__ import annotations

from ..canonical import seed
from ..film.entities import Place
from ..film.film import Film
from ..film.stage import Card, SetDressing
from .used import used_people, used_places

ACCENT = "#d8362e"
"""Of a film in which nobody has a colour."""


def title_card(film: Film, frames: int, dressing: SetDressing) -> Card:
    """The film's title, and whose it is if the title page says so."""
    authors = [value for key, value in film.credits if key.casefold() in ("author", "authors")]
    lines = (("", film.title), *(("", f"by {author}") for author in authors[:1]))
    return Card("title", lines, frames, film.settings.rate, dressing, accent(film), seed(film.title))


def card(film: Film, text: str, frames: int, dressing: SetDressing) -> Card:
    """A card of the script, line by line."""
    lines = tuple(("", line.strip()) for line in text.splitlines() if line.strip())
    return Card("card", lines, frames, film.settings.rate, dressing, accent(film), seed(text))


def credits_card(film: Film, frames: int, dressing: SetDressing) -> Card:
    """Players, places, and what the film was made with. A line without a text is a heading."""
    lines: list[tuple[str, str]] = []
    for key, value in film.credits:
        if key.casefold() in ("author", "authors", "source", "copyright"):
            lines.append((_written(key), value))
    players = [character for character in used_people(film) if character.look is not None]
    lines += _block("The players", [(_name(c.name), _short(c.description)) for c in players])
    lines += _block("Places", [(_name(place.name), _hours(film, place)) for place in used_places(film)])
    lines += _block("Made with", [("Paper and light", "scenec"), ("Voices", "eSpeak NG"), ("Film", "FFmpeg")])
    return Card(
        "credits", tuple(lines), frames, film.settings.rate, dressing, accent(film), seed(film.title, "credits")
    )


def _block(heading: str, rows: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(heading, ""), *rows] if rows else []


def _written(key: str) -> str:
    return {"author": "Written by", "authors": "Written by", "source": "After"}.get(key.casefold(), key)


def _name(name: str) -> str:
    """MARA as Mara; what has small letters already stays as it is."""
    return name.title() if name.isupper() else name


def _hours(film: Film, place: Place) -> str:
    """When the film is there: "at night", "at dawn and at dusk"."""
    hours = dict.fromkeys(scene.hour for scene in film.scenes if scene.place == place.name)
    return " and ".join("by day" if hour == "day" else f"at {hour}" for hour in hours)


def _short(description: str) -> str:
    """The first two phrases of a description, so that a line stays a line."""
    return ", ".join(part.strip() for part in description.split(",")[:2])


def accent(film: Film) -> str:
    """The colour of the film's first person."""
    return next((c.look.signature for c in film.cast if c.look is not None), ACCENT)
