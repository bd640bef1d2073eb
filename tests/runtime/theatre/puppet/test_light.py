"""Light, fog, blur, and that frames come out the same in any order."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from scenec.compiler.film.stage import Face, Mouth
from scenec.compiler.film.track import Key
from scenec.runtime.theatre.paper import Layer
from scenec.runtime.theatre.puppet import Performer
from tests.runtime.theatre.puppet.stages import FLAT, JOEL, MARA, POSE, SCALE, acting, differing, shot

TALK = tuple(Mouth(4 + 3 * index, shape, 0.8) for index, shape in enumerate("AEIOUFLS"))


def test_any_order_gives_the_same_pictures() -> None:
    def performer() -> Performer:
        way = (Key(0.0, (-0.5, 0.0)), Key(40.0, (0.5, 0.0)))
        facing = (Key(0.0, (130.0,)), Key(20.0, (90.0,)))
        return acting(MARA, position=way, facing=facing, faces=(Face(6, "glad"),), mouths=TALK, blinks=(10.0,))

    forward, backward = performer(), performer()
    frames = list(range(0, 40, 5))
    first = {frame: shot(forward, frame) for frame in frames}
    second = {frame: shot(backward, frame) for frame in reversed(frames)}
    assert all((first[frame] == second[frame]).all() for frame in frames)


def test_light_falls_from_its_side() -> None:
    dark, light = (0.1, 0.1, 0.2), (1.0, 0.9, 0.7)
    lit = replace(FLAT, across=(dark, dark, (0.5, 0.5, 0.5), light, light), side=0.8, strength=0.0)
    pixels = shot(acting(JOEL, 0.0), lit=lit).astype(int)[..., :3].sum(axis=2)
    middle = pixels.shape[1] // 2
    assert pixels[:, middle:].sum() > 1.5 * pixels[:, :middle].sum()


def test_rims_follow_the_light() -> None:
    dark, red, blue = (0.1, 0.1, 0.1), (1.0, 0.2, 0.2), (0.0, 0.0, 1.0)
    lit = replace(FLAT, across=(dark,) * 5, rim=red, cool=blue, behind=1.0, strength=1.0)
    for side in (-1.0, 1.0):
        pixels = shot(acting(JOEL, 0.0), lit=replace(lit, side=side)).astype(int)
        warm = np.argwhere((pixels[..., 2] > 110) & (pixels[..., 0] < 90))
        assert np.sign(warm[:, 1].mean() - pixels.shape[1] / 2) == side


def test_mist_covers_and_blur_softens() -> None:
    clear = shot(acting(JOEL, 0.0))
    misty = shot(acting(JOEL, 0.0), lit=replace(FLAT, mist=1.0, strength=0.0))
    inside = misty[..., 3] == 255
    assert np.abs(misty[inside][:, :3].astype(int) - 204).max() <= 2
    soft = shot(acting(JOEL, 0.0), lit=replace(FLAT, blur=4.0))
    steep = [np.abs(np.diff(picture[..., 3].astype(int), axis=1)).max() for picture in (clear, soft)]
    assert steep[1] < 0.4 * steep[0]


def test_a_fraction_of_a_pixel_moves_the_picture_a_little() -> None:
    pictures = []
    for x in (100.0, 100.5):
        layer = Layer(200, 200)
        layer.canvas.translate(x, 190)
        acting(MARA, 0.0).draw(layer.canvas, SCALE, 0, POSE, FLAT)
        pictures.append(layer.pixels)
    assert 0.0 < differing(*pictures).mean() < 0.05
