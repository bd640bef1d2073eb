"""The cut-paper kit: colours, outlines, and what makes a sheet read as paper."""

from __future__ import annotations

import numpy as np
import pytest
import skia

from scenec.runtime.theatre.paper import (
    Layer,
    Paper,
    blurred,
    edge,
    fibres,
    hardened,
    hull,
    ink,
    mix,
    noise,
    oval,
    rect,
    rgb,
    sheet,
    shine,
    slip,
    smooth,
    stroked,
    union,
)

SQUARE = rect(20, 20, 60, 60)


def drawn(paper: Paper, lift: float = 5.0, unit: float = 1.0) -> Layer:
    layer = Layer(80, 80)
    layer.canvas.scale(unit, unit)
    path = skia.Path(SQUARE)
    path.transform(skia.Matrix.Scale(1 / unit, 1 / unit))
    sheet(layer.canvas, path, "#c04030", paper, lift)
    return layer


def test_colours_are_hex_or_floats() -> None:
    assert rgb("#ff0080") == (1.0, 0.0, 128 / 255)
    assert mix("#000000", "#ffffff", 0.25) == (0.25, 0.25, 0.25)
    assert ink((2.0, -1.0, 0.5)) == skia.Color(255, 0, 128, 255)


def test_a_hull_leaves_inner_points_out() -> None:
    square = [(0.0, 0.0), (1.0, 0.0), (1.0, 1.0), (0.0, 1.0)]
    assert sorted(hull([*square, (0.5, 0.5), (0.2, 0.9)])) == sorted(square)


def test_a_union_covers_both() -> None:
    both = union(oval(0, 0, 2), oval(3, 0, 2))
    assert both.contains(-1, 0)
    assert both.contains(4, 0)
    assert both.contains(1.5, 0)


def test_a_smooth_outline_goes_through_its_points() -> None:
    path = smooth([(10, 10), (50, 12), (48, 40), (12, 44)])
    assert path.getBounds().contains(skia.Rect.MakeLTRB(11, 11, 47, 43))


def test_a_slip_ends_in_a_point() -> None:
    path = slip([(0, 0), (0, 20), (0, 40)], 10)
    assert path.getBounds().width() > 6
    assert path.contains(0, 10)
    assert not path.contains(1, 39)


def test_the_fibre_tile_has_the_recipes_strength() -> None:
    alpha = fibres().toarray()[..., 3] / 255
    assert alpha.mean() == pytest.approx(0.02, abs=0.005)
    assert np.percentile(alpha, 99) == pytest.approx(0.07, abs=0.01)
    assert alpha.max() < 0.16


def test_noise_has_no_seam() -> None:
    blots = noise(64, 64, 3, ((1.0, 4.0),))
    inside = np.abs(np.diff(blots, axis=1)).mean()
    assert np.abs(blots[:, 0] - blots[:, -1]).mean() < 2 * inside
    assert blots.std() == pytest.approx(1.0, abs=1e-3)


def test_a_sheet_throws_its_shadow_away_from_the_light() -> None:
    alpha = drawn(Paper(light=(-0.6, -0.8))).pixels[..., 3].astype(int)
    assert alpha[64, 40] > alpha[15, 40]
    assert alpha[40, 64] > alpha[40, 15]


def test_a_sheet_without_lift_has_no_shadow() -> None:
    assert drawn(Paper(), lift=0).pixels[70, 70, 3] == 0


def test_the_edge_towards_the_light_is_brighter() -> None:
    pixels = drawn(Paper(light=(0.0, -1.0))).pixels.astype(int)
    assert pixels[20, 40, :3].sum() > pixels[40, 40, :3].sum() > pixels[59, 40, :3].sum()


def test_grain_and_edges_keep_their_size_on_a_scaled_canvas() -> None:
    plain, scaled = drawn(Paper()), drawn(Paper(unit=40), unit=40)
    assert np.abs(plain.pixels.astype(int) - scaled.pixels.astype(int)).mean() < 1.5


def test_a_stroked_line_is_as_fine_as_its_scale_asks() -> None:
    arc = smooth([(0, 0), (0.5, 0.4), (1, 0)], closed=False)
    assert stroked(arc, 0.1, 400).countPoints() > stroked(arc, 0.1).countPoints()


def test_hardening_leaves_soft_shadows_out() -> None:
    layer = drawn(Paper())
    mask = hardened(layer.pixels)
    assert mask[40, 40] == 255
    assert layer.pixels[64, 40, 3] > 0
    assert mask[64, 40] == 0


def test_a_rim_lies_on_the_side_it_is_moved_away_from() -> None:
    mask = np.zeros((40, 40), np.uint8)
    mask[10:30, 10:30] = 255
    rim = edge(mask, 3, 0, 0)
    assert rim[20, 11] == 255
    assert rim[20, 28] == 0


def test_light_multiplies_colour_and_leaves_alpha() -> None:
    layer = drawn(Paper())
    before = layer.pixels.copy()
    shine(layer.pixels, [(0.0, 0.0, 0.0), (1.0, 1.0, 1.0)], centre=40, half=20)
    assert (layer.pixels[..., 3] == before[..., 3]).all()
    assert layer.pixels[40, 22, 2] < 30
    assert layer.pixels[40, 59, 2] > 0.9 * before[40, 59, 2]


def test_a_wide_blur_keeps_what_there_is() -> None:
    pixels = np.zeros((120, 120, 4), np.uint8)
    pixels[50:70, 50:70] = 255
    for sigma in (2.0, 9.0):
        soft = blurred(pixels, sigma)
        assert soft.astype(float).sum() == pytest.approx(pixels.astype(float).sum(), rel=0.05)
        assert soft[45, 60, 3] > 0
