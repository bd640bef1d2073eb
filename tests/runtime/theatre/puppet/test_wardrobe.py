"""What somebody wears is seen, in its own colour, from every side."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from scenec.compiler.film.entities import Garment
from scenec.runtime.theatre.puppet.body.wardrobe import wardrobe_of
from scenec.runtime.theatre.puppet.traits import HATS
from tests.runtime.theatre.puppet.stages import JOEL, MARA, Pixels, acting, bust, differing, shot

PLAIN = replace(MARA, garments=(Garment("coat", "#35507a"),), signature="#c9702c")


def seen(pixels: Pixels) -> np.ndarray[tuple[int, ...], np.dtype[np.float64]]:
    """The mean colour of what is solid, red, green, blue."""
    solid = pixels[pixels[..., 3] > 250]
    return np.asarray(solid[:, 2::-1].mean(axis=0) / 255.0)


def test_a_blue_coat_stays_blue_whatever_the_signature() -> None:
    red, _, blue = seen(shot(acting(PLAIN, 20.0)))
    assert blue > red + 0.06
    assert wardrobe_of(PLAIN).top == "#35507a"
    assert wardrobe_of(PLAIN).trim == PLAIN.signature


@pytest.mark.parametrize("hat", HATS)
@pytest.mark.parametrize("yaw", [0.0, 40.0, 90.0, 180.0])
def test_a_hat_is_on_the_head_in_every_view(hat: str, yaw: float) -> None:
    worn = replace(MARA, garments=(*MARA.garments, Garment(hat, "#20c040")))
    bare, covered = (bust(acting(look, yaw, scale=600.0), look) for look in (MARA, worn))
    changed = differing(bare, covered)
    rows = np.flatnonzero(changed.any(axis=1))
    assert changed.sum() > 2000
    assert rows[-1] < 0.62 * changed.shape[0]


def test_glasses_are_before_the_eyes_and_not_behind() -> None:
    worn = replace(JOEL, garments=(*JOEL.garments, Garment("glasses", "#101010")))
    for yaw in (0.0, 40.0, 90.0):
        assert differing(bust(acting(JOEL, yaw, scale=600.0), JOEL), bust(acting(worn, yaw, scale=600.0), worn)).any()
    back, same = (bust(acting(look, 180.0, scale=600.0), look) for look in (JOEL, worn))
    assert not differing(back, same).any()


@pytest.mark.parametrize("pattern", ["check", "stripes", "dots"])
@pytest.mark.parametrize("kind", ["coat", "jacket", "uniform", "dress", "shirt", "sweater"])
def test_cloth_has_a_pattern(kind: str, pattern: str) -> None:
    plain, woven = (replace(MARA, garments=(Garment(kind, "#406a52", each),)) for each in ("", pattern))
    assert differing(shot(acting(plain, 30.0)), shot(acting(woven, 30.0))).sum() > 150


def test_every_cut_has_a_silhouette_of_its_own() -> None:
    drawn = [
        shot(acting(replace(MARA, garments=(Garment(kind, "#406a52"), Garment("trousers", "#2a2c40"))), 30.0))
        for kind in ("coat", "jacket", "dress", "sweater")
    ]
    for index, one in enumerate(drawn):
        for other in drawn[index + 1 :]:
            assert differing(one, other).sum() > 300
