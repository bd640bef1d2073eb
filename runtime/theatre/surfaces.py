"""Strips, ribbons and planes as pieces: geometry, texture and focus brought together for a shot."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from math import ceil, floor

import skia

from .ground import Band, Plane, bands, plane_mesh
from .mesh import Floats, draw_mesh
from .piece import Place
from .ribbon import Ribbon, ribbon_mesh
from .shoot import Shoot
from .soft import Focus, Soft, focus, steady
from .strip import Window, strip_mesh
from .view import View

_SWIM = 0.55
"""Texels are blurred by this share of a pixel's step where a texture is drawn smaller than it is, or they swim."""


def texel_sigma(view: View, away: float, per_metre: float) -> float:
    """Blur in texels of a texture `per_metre` texels a metre, seen at `away` metres."""
    scale = view.focal / max(away, 0.1) / per_metre
    return max(view.blur(away) / scale, _SWIM / scale if scale < 0.8 else 0.0)


Glow = Callable[[View, Floats], Floats]
"""Light on a plane: (view, points (n, 2) in pixels) to (n, 3) of 0 to 1."""

Edges = tuple[float, float, float, float]
"""Left, top, right, bottom of a part of the picture in pixels."""

Opening = Callable[[View], Sequence[Edges]]
"""The parts of the picture that something can be seen in; none for nowhere."""

Drift = Callable[[float], tuple[float, float]]
"""How far a strip has moved at a frame: degrees of azimuth, tangent of elevation."""


@dataclass
class Far:
    """A part of the strip. `away` in metres only orders and blurs it; with a `drift` it is alive."""

    soft: Soft
    window: Window
    away: float
    sharpness: Focus
    drift: Drift | None = None
    opening: Opening | None = None

    @property
    def live(self) -> bool:
        """Whether it drifts."""
        return self.drift is not None

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Among the far things, by its distance, if there is an opening to see it through."""
        if self.opening is not None and not self.opening(view):
            return None
        return Place.FAR, self.away

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """One mesh."""
        mesh = strip_mesh(view, self.window, self.drift(frame) if self.drift else (0.0, 0.0))
        canvas.save()
        if self.opening is not None:
            within(canvas, self.opening(view))
        for step, opacity in self.sharpness(view):
            version = self.soft.version(step)
            draw_mesh(canvas, mesh, version.paint, version.scale, opacity)
        canvas.restore()


def within(canvas: skia.Canvas, parts: Sequence[Edges]) -> None:
    """Clip to some parts of the picture, to whole pixels: what hides the rest has soft edges of its own."""
    outline = skia.Path()
    for left, top, right, bottom in parts:
        outline.addRect(skia.Rect.MakeLTRB(floor(left), floor(top), ceil(right), ceil(bottom)))
    outline.setFillType(skia.PathFillType.kWinding)
    canvas.clipPath(outline, False)


def far(
    shoot: Shoot,
    soft: Soft,
    window: Window,
    away: float,
    *,
    drift: Drift | None = None,
    opening: Opening | None = None,
) -> Far:
    """A strip for a shot."""
    sharpness = focus(shoot.telling, lambda v: v.blur(away) * window.scale / v.focal)
    return Far(soft, window, away, sharpness, drift, opening)


@dataclass
class Wall:
    """A ribbon with its texture, `per_metre` texels a metre."""

    ribbon: Ribbon
    soft: Soft
    per_metre: float
    depth: float
    sharpness: Focus
    rows: int = 6
    live: bool = False

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Part of the shell; `depth` says which part is behind which."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """One mesh of the segments that face the camera."""
        mesh = ribbon_mesh(view, self.ribbon, self.per_metre, self.rows)
        for step, opacity in self.sharpness(view):
            version = self.soft.version(step)
            draw_mesh(canvas, mesh, version.paint, version.scale, opacity)


@dataclass
class Ground:
    """A plane with its texture, `per_metre` texels a metre, drawn band by band."""

    plane: Plane
    soft: Soft
    per_metre: float
    depth: float
    sharpness: list[tuple[Band, Focus]]
    glow: Glow | None = None
    live: bool = field(default=False)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """Part of the shell."""
        return Place.SHELL, self.depth

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """A mesh a band, far bands first."""
        for band, sharpness in self.sharpness:
            mesh = plane_mesh(view, self.plane, band, self.per_metre)
            if mesh is None:
                continue
            if self.glow is not None:
                mesh = replace(mesh, light=self.glow(view, mesh.points))
            for step, opacity in sharpness(view):
                version = self.soft.version(step)
                draw_mesh(canvas, mesh, version.paint, version.scale, opacity)


def ground(
    shoot: Shoot, plane: Plane, soft: Soft, per_metre: float, depth: float, *, glow: Glow | None = None
) -> Ground:
    """A plane for a shot. Neighbouring bands that are as soft all through it are drawn as one."""
    cut: list[tuple[Band, Focus, int | None]] = []
    for band in bands(plane):

        def sigma(view: View, away: float = band.middle) -> float:
            return texel_sigma(view, away, per_metre)

        step = steady(shoot.telling, sigma)
        if cut and step is not None and cut[-1][2] == step:
            farther, sharpness, _ = cut.pop()
            cut.append((farther.joined(band), sharpness, step))
        else:
            cut.append((band, focus(shoot.telling, sigma), step))
    return Ground(plane, soft, per_metre, depth, [(band, sharpness) for band, sharpness, _ in cut], glow)
