"""Textured meshes: the one way in which paper that does not face the camera is drawn.

skia's raster `drawVertices` keeps to its fast path only if vertex colours are given, and only if the paint was made
with its shader (`setShader` copies the whole image): 12 ms against 35 to 240 for a full frame (look/notes.md).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import skia
from numpy.typing import NDArray

from .paper import LINEAR

Floats = NDArray[np.float64]
Ints = NDArray[np.int64]

_WHITE = 0xFFFFFFFF


@dataclass(frozen=True, slots=True)
class Mesh:
    """Triangles on screen: `points` (n, 2) in pixels, `texels` (n, 2), `corners` (3 m,).

    `alpha` (n,) and `light` (n, 3), 0 to 1, are multiplied into the texture: light in vertex colours costs nothing.
    """

    points: Floats
    texels: Floats
    corners: Ints
    alpha: Floats | None = None
    light: Floats | None = None


def textured(image: skia.Image, across: bool = False, down: bool = False) -> skia.Paint:
    """A paint that lays an image, repeated across and down if asked for."""
    modes = [skia.TileMode.kRepeat if repeats else skia.TileMode.kClamp for repeats in (across, down)]
    return skia.Paint(Shader=image.makeShader(modes[0], modes[1], LINEAR))


def draw_mesh(canvas: skia.Canvas, mesh: Mesh, paint: skia.Paint, scale: float = 1.0, opacity: float = 1.0) -> None:
    """Draw a mesh; its texels are multiplied by `scale` first, its alpha by `opacity`."""
    if not len(mesh.corners):
        return
    canvas.drawVertices(
        skia.Vertices(
            skia.Vertices.kTriangles_VertexMode,
            [skia.Point(x, y) for x, y in mesh.points.tolist()],
            [skia.Point(u, v) for u, v in (mesh.texels * scale).tolist()],
            _colours(mesh, opacity),
            mesh.corners.tolist(),
        ),
        paint,
        skia.BlendMode.kModulate,
    )


def _colours(mesh: Mesh, opacity: float) -> list[int]:
    if mesh.alpha is None and mesh.light is None and opacity >= 1.0:
        return [_WHITE] * len(mesh.points)
    parts = np.ones((len(mesh.points), 4))
    parts[:, 0] = opacity if mesh.alpha is None else mesh.alpha * opacity
    if mesh.light is not None:
        parts[:, 1:] = mesh.light
    levels = (np.clip(parts, 0.0, 1.0) * 255.0 + 0.5).astype(np.int64)
    packed: list[int] = (levels @ np.array([1 << 24, 1 << 16, 1 << 8, 1])).tolist()
    return packed


def grid_corners(rows: int, columns: int) -> Ints:
    """Triangles of a grid of `rows` by `columns` cells whose vertices run along the rows."""
    j, i = np.mgrid[0:rows, 0:columns]
    a = (j * (columns + 1) + i).ravel()
    b = a + columns + 1
    return np.stack([a, b, a + 1, b, b + 1, a + 1], axis=1).ravel().astype(np.int64)
