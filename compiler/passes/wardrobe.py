"""Pass `wardrobe`: who wears something else than at first: until changed, also in later scenes."""

from __future__ import annotations

from dataclasses import replace

from ..context import Context
from ..diagnostics import Diagnostic
from ..film.entities import Look
from ..film.film import Film
from ..film.scene import Dressed, Scene, StateCall
from ..identity.looks import redressed
from ..library import Library
from .pass_ import Step, in_order

Worn = dict[str, Look]
"""By name, what people have on."""


def wardrobe(film: Film, context: Context) -> Step:
    """Fills `Scene.dressed`. What everybody has on is handed on."""
    library, first = Library.of(film), {each.name: each.look for each in film.cast if each.look}

    def dress(scene: Scene, handed: Worn | None) -> tuple[Scene, list[Diagnostic], Worn]:
        worn = dict(first if handed is None else handed)
        dressed = [Dressed(who, -1, look) for who, look in worn.items() if look != first[who]]
        for index, element in enumerate(scene.elements):
            if isinstance(element, StateCall) and element.state == "wear" and element.who in worn:
                worn[element.who] = redressed(library, worn[element.who], element.text)
                dressed.append(Dressed(element.who, index, worn[element.who]))
        return replace(scene, dressed=tuple(dressed)), [], worn

    return dress


PASS = in_order("wardrobe", wardrobe, after=("resolve", "cast"))
