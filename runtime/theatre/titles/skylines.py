"""The scenes of the sets as data: what each looks like through the lightbox's opening."""

from __future__ import annotations

from dataclasses import replace

from .rows import On, Row, Scene

_NEAR = 1.4
"""How much larger furniture is than the land's scenes would have it."""


def _inside(*on: On, far: tuple[On, ...] = ()) -> Scene:
    """A room: what is on its wall, and what stands on its floor."""
    near = tuple(replace(each, high=_NEAR * each.high, up=_NEAR * each.up) for each in on)
    hung = tuple(replace(each, high=1.2 * each.high) for each in far)
    return Scene((Row(0.34, 0.0, hung), Row(0.6, 0.0, near), Row(0.88, 0.02)), None)


_WOOD = (
    Row(0.12, 0.14, (On("pine", 0.5, count=12),)),
    Row(0.36, 0.12, (On("pine", 0.8, count=8),)),
    Row(0.62, 0.1, (On("pine", 1.35, (-0.86, -0.5, 0.62, 0.95)), On("fern", 0.16, count=6))),
    Row(0.9, 0.06, (On("mushrooms", 0.16, (-0.3, 0.34)),)),
)

SKYLINES: dict[str, Scene] = {
    "forest": Scene(_WOOD),
    "garden": Scene(
        (
            Row(0.2, 0.1, (On("cypress", 0.5, count=7),)),
            Row(0.4, 0.08, (On("cottage", 0.55, (-0.4,)), On("broadleaf", 0.8, (0.6,)))),
            Row(0.64, 0.05, (On("fence", 0.16, count=7), On("fountain", 0.5, (0.14,)))),
            Row(0.9, 0.04, (On("roses", 0.3, count=6),)),
        )
    ),
    "graveyard": Scene(
        (
            Row(0.16, 0.14, (On("pine", 0.4, count=9),)),
            Row(0.38, 0.08, (On("church", 0.9, (0.5,)), On("bare tree", 0.8, (-0.6,)))),
            Row(0.62, 0.06, (On("gravestone", 0.28, count=7), On("cross", 0.36, count=3))),
            Row(0.9, 0.05, (On("gravestone", 0.4, (-0.5, 0.44)),)),
        )
    ),
    "mountains": Scene(
        (
            Row(0.32, 0.1, (On("mountain", 0.95, (-0.66, 0.1, 0.8)),)),
            Row(0.4, 0.12, (On("mountain", 0.6, (-0.2, 0.5)),)),
            Row(0.62, 0.12, (On("pine", 0.36, count=10),)),
            Row(0.9, 0.08, (On("rock", 0.2, count=4),)),
        )
    ),
    "castle": Scene(
        (
            Row(0.3, 0.2),
            Row(0.36, 0.06, (On("castle", 1.1, (0.1,)),)),
            Row(0.62, 0.12, (On("pine", 0.36, count=8),)),
            Row(0.9, 0.08),
        )
    ),
    "cave": Scene(
        (
            Row(0.2, 0.16, (On("stalagmite", 0.5, count=8),)),
            Row(0.46, 0.12, (On("stalagmite", 0.7, (-0.7, -0.3, 0.6)), On("crystals", 0.36, (0.1, 0.86)))),
            Row(0.7, 0.1, (On("crystals", 0.4, (-0.56,)), On("stalagmite", 0.6, (0.4,)))),
            Row(0.92, 0.06),
        ),
        None,
    ),
    "field": Scene(
        (
            Row(0.16, 0.16, (On("broadleaf", 0.3, count=8),)),
            Row(0.4, 0.1, (On("windmill", 0.8, (0.52,)), On("haystack", 0.22, (-0.3, 0.1)))),
            Row(0.64, 0.06, (On("scarecrow", 0.62, (-0.52,)), On("wheat", 0.24, count=14))),
            Row(0.88, 0.05, (On("wheat", 0.32, count=14),)),
        )
    ),
    "desert": Scene(
        (
            Row(0.24, 0.2),
            Row(0.42, 0.14, (On("arch", 0.7, (-0.3,)), On("red rock", 0.3, (0.6,)))),
            Row(0.66, 0.12, (On("cactus", 0.62, (0.5,)), On("cactus", 0.36, (-0.76,)))),
            Row(0.92, 0.1),
        )
    ),
    "beach": Scene(
        (
            Row(0.26, 0.02, (On("sailing boat", 0.4, (0.1,)),), water=True),
            Row(0.42, 0.03, water=True),
            Row(0.6, 0.08, (On("palm", 1.1, (-0.72, 0.84)), On("parasol", 0.34, (0.26,)))),
            Row(0.9, 0.06, (On("rowing boat", 0.16, (-0.16,)),)),
        )
    ),
    "city street": Scene(
        (
            Row(0.4, 0.0, (On("skyscraper", 1.15, (-0.8, -0.4, 0.0, 0.4, 0.8)),)),
            Row(0.5, 0.0, (On("tower block", 0.95, (-0.9, -0.55, 0.55, 0.9)),)),
            Row(0.7, 0.0, (On("streetlamp", 0.62, (-0.36, 0.36)), On("car", 0.24, (0.04,)))),
            Row(0.9, 0.0),
        )
    ),
    "rooftops": Scene(
        (
            Row(0.3, 0.0, (On("church", 0.9, (0.44,)), On("gabled", 0.5, count=8))),
            Row(0.5, 0.0, (On("roof", 0.5, (-0.8, -0.1, 0.6)),)),
            Row(0.7, 0.0, (On("chimneys", 0.46, (-0.5, 0.3)), On("tank", 0.62, (0.8,)))),
            Row(0.9, 0.0, (On("cat", 0.22, (-0.1,)),)),
        )
    ),
    "village": Scene(
        (
            Row(0.16, 0.2),
            Row(0.4, 0.06, (On("church", 1.0, (0.2,)), On("gabled", 0.6, (-0.62, 0.7)))),
            Row(0.6, 0.05, (On("cottage", 0.52, (-0.8, -0.28, 0.62)), On("broadleaf", 0.5, (0.98,)))),
            Row(0.9, 0.04, (On("well", 0.4, (0.1,)), On("fence", 0.15, (-0.6, 0.7)))),
        )
    ),
    "space": Scene(
        (
            Row(0.4, 0.14, (On("rocket", 0.8, (-0.46,)), On("planet", 0.5, (0.52,), up=0.72))),
            Row(0.56, 0.12, (On("moon rock", 0.3, count=5),)),
            Row(0.74, 0.1, (On("crystals", 0.26, (0.6,)), On("moon rock", 0.24, count=3))),
            Row(0.92, 0.08),
        ),
        (0.1, -0.36),
    ),
    "underwater": Scene(
        (
            Row(0.3, 0.14, (On("wreck", 0.6, (0.42,)), On("kelp", 0.8, count=6))),
            Row(0.5, 0.12, (On("fish", 0.14, (-0.3, 0.1), up=0.5), On("kelp", 0.9, (-0.86, 0.9)))),
            Row(0.7, 0.1, (On("coral", 0.4, (-0.5, 0.2)), On("fan", 0.36, (0.66,)))),
            Row(0.92, 0.08, (On("starfish", 0.12, (-0.1,)),)),
        ),
        None,
    ),
    "sea": Scene(
        (
            Row(0.3, 0.026, water=True),
            Row(0.46, 0.03, (On("ship", 0.95, (0.05,)),), water=True),
            Row(0.64, 0.036, (On("whale", 0.22, (-0.62,)),), water=True),
            Row(0.84, 0.036, water=True),
        )
    ),
    "ship": Scene(
        (
            Row(0.34, 0.026, (On("island", 0.4, (-0.7,)),), water=True),
            Row(0.5, 0.03, (On("ship", 1.25, (0.14,)),), water=True),
            Row(0.68, 0.036, water=True),
            Row(0.86, 0.036, (On("gull", 0.12, (-0.44,), up=0.9),), water=True),
        )
    ),
    "railway": Scene(
        (
            Row(0.2, 0.16, (On("broadleaf", 0.3, count=7),)),
            Row(0.42, 0.05, (On("station", 0.62, (-0.4,)), On("signal", 0.7, (0.74,)))),
            Row(0.62, 0.0, (On("train", 0.42, (0.2,)), On("pole", 0.7, (-0.9, 0.92)))),
            Row(0.9, 0.03),
        )
    ),
    "bridge": Scene(
        (
            Row(0.24, 0.0, (On("gabled", 0.4, count=12),)),
            Row(0.4, 0.0, (On("bridge", 0.62, (0.0,)),)),
            Row(0.56, 0.03, (On("rowboat", 0.18, (0.4,)),), water=True),
            Row(0.78, 0.03, water=True),
        )
    ),
    "room": _inside(
        On("sofa", 0.5, (-0.3,)), On("lamp", 0.62, (0.34,)), On("table", 0.34, (0.64,)),
        far=(On("window", 0.72, (0.02,), up=0.16), On("picture", 0.26, (-0.62,), up=0.5)),
    ),
    "kitchen": _inside(
        On("oven", 0.5, (-0.52,)), On("table", 0.42, (0.12,)), On("teapot", 0.16, (0.12,), up=0.4),
        On("fridge", 0.8, (0.68,)),
        far=(On("window", 0.6, (-0.1,), up=0.24),),
    ),
    "bedroom": _inside(
        On("bed", 0.5, (-0.2,)), On("candle", 0.4, (0.44,)), On("wardrobe", 0.8, (0.78,)),
        far=(On("window", 0.7, (0.1,), up=0.2),),
    ),
    "corridor": _inside(
        On("streetlamp", 0.7, (-0.9, 0.9)), On("suitcase", 0.22, (0.2,)),
        far=(On("door", 0.9, (-0.6, 0.0, 0.6)),),
    ),
    "library": _inside(
        On("table", 0.36, (0.0,)), On("book", 0.14, (-0.1, 0.12), up=0.34), On("globe", 0.46, (0.56,)),
        On("ladder", 0.8, (-0.66,)),
        far=(On("window", 0.8, (0.0,), up=0.16),),
    ),
    "classroom": _inside(
        On("table", 0.3, (-0.5, 0.0, 0.5)), On("globe", 0.24, (0.5,), up=0.28), On("apple", 0.1, (-0.5,), up=0.28),
        far=(On("map", 0.5, (0.34,), up=0.34), On("clock", 0.24, (-0.3,), up=0.62)),
    ),
    "office": _inside(
        On("table", 0.38, (-0.1,)), On("computer", 0.3, (-0.1,), up=0.36), On("chair", 0.5, (0.4,)),
        On("lamp", 0.5, (-0.62,)),
        far=(On("window", 0.7, (-0.3, 0.34), up=0.24),),
    ),
    "theatre": _inside(
        On("piano", 0.5, (0.5,)), On("mask", 0.34, (-0.1,), up=0.5), On("chair", 0.34, (-0.6, -0.3)),
        far=(On("violin", 0.5, (0.04,), up=0.1),),
    ),
    "train carriage": Scene(
        (
            Row(0.14, 0.18),
            Row(0.36, 0.1, (On("pine", 0.4, count=9),)),
            Row(0.56, 0.0, (On("train", 0.56, (0.0,)),)),
            Row(0.8, 0.04, (On("pole", 0.8, (-0.86, 0.86)),)),
        )
    ),
    "hospital": _inside(
        On("bed", 0.5, (-0.22,)), On("lamp", 0.55, (0.36,)), On("table", 0.3, (0.7,)),
        far=(On("window", 0.64, (0.06,), up=0.22), On("clock", 0.24, (-0.56,), up=0.6)),
    ),
    "church": Scene(
        (
            Row(0.2, 0.16, (On("pine", 0.34, count=8),)),
            Row(0.42, 0.08, (On("church", 1.2, (0.05,)),)),
            Row(0.66, 0.06, (On("gravestone", 0.2, count=5), On("broadleaf", 0.6, (-0.86, 0.9)))),
            Row(0.9, 0.04),
        )
    ),
    "lift": _inside(On("elevator", 0.85, (0.0,)), On("suitcase", 0.24, (-0.56,)), On("umbrella", 0.4, (0.6,))),
}  # fmt: skip
"""By the set's name in the library."""
