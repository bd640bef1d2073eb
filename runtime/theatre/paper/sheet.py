"""One piece of cut paper, drawn in the one order that makes it read as paper."""

from __future__ import annotations

import skia

from .colour import BLACK, Colour, ink
from .path import hand_cut, inverse, moved
from .style import Paper
from .texture import fibre_shader


def sheet(
    canvas: skia.Canvas,
    path: skia.Path,
    colour: Colour,
    paper: Paper,
    lift: float = 5.0,
    *,
    fill: skia.Shader | None = None,
    edge: float = 1.3,
    gleaming: float | None = None,
    shading: float | None = None,
    depth: float | None = None,
    alpha: float = 1.0,
    texture: float = 1.0,
    cut: int | None = None,
) -> None:
    """Draws shadows, fill, fibres, shaded and lit edge. Lengths are pixels at `paper.scale` 1.

    `lift` is the height over what lies behind (0: no shadow), `fill` a gradient instead of the colour, `edge` the
    edges' width, `cut` the seed of a hand-cut outline. The rest overrides or multiplies what the paper says.
    """
    if cut is not None:
        path = hand_cut(path, paper.length(paper.jitter) + 0.25 / paper.unit, 7.0 / paper.unit, cut)
    shade = paper.depth if depth is None else depth
    if lift > 0 and shade > 0:
        cast(canvas, path, paper, lift, shade)
    filled = skia.Paint(AntiAlias=True, Shader=fill) if fill is not None else skia.Paint(AntiAlias=True)
    filled.setColor(ink(BLACK if fill is not None else colour, alpha))
    canvas.drawPath(path, filled)
    canvas.save()
    canvas.clipPath(path, True)
    if texture * paper.texture > 0:
        canvas.drawPath(path, skia.Paint(Shader=fibre_shader(paper.unit), Alphaf=min(1.0, texture * paper.texture)))
    edges(
        canvas,
        path,
        paper,
        width=paper.length(edge),
        gleaming=paper.gleaming if gleaming is None else gleaming,
        shading=paper.shading if shading is None else shading,
    )
    canvas.restore()


def cast(canvas: skia.Canvas, path: skia.Path, paper: Paper, lift: float, depth: float) -> None:
    """A broad and a contact shadow: together they read as thickness, either alone as glow or as a sticker."""
    (lx, ly), rise = paper.light, paper.length(lift)
    broad, contact = paper.length(lift * 0.75, 0.5), paper.length(lift * 0.2, 0.4)
    for way, softness, share in ((1.0, broad, 0.62), (0.3, contact, 0.75)):
        blur = skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, softness)
        pen = skia.Paint(AntiAlias=True, Color=ink(paper.shadow, depth * share), MaskFilter=blur)
        canvas.drawPath(moved(path, -lx * rise * way, -ly * rise * way), pen)


def edges(canvas: skia.Canvas, path: skia.Path, paper: Paper, *, width: float, gleaming: float, shading: float) -> None:
    """The dark edge away from the light and the bright one towards it. The canvas is clipped to the path."""
    lx, ly = paper.light
    if shading > 0:
        dark = skia.Paint(AntiAlias=True, Color=ink(BLACK, shading))
        canvas.drawPath(inverse(moved(path, lx * width * 1.1, ly * width * 1.1)), dark)
    if gleaming > 0:
        bright = skia.Paint(AntiAlias=True, Color=ink(paper.gleam, gleaming))
        canvas.drawPath(inverse(moved(path, -lx * width, -ly * width)), bright)


def line(canvas: skia.Canvas, path: skia.Path, width: float, colour: Colour, alpha: float = 1.0) -> None:
    """A drawn line with round ends: seams, wrinkles, folds."""
    pen = skia.Paint(
        AntiAlias=True,
        Style=skia.Paint.kStroke_Style,
        StrokeWidth=width,
        StrokeCap=skia.Paint.kRound_Cap,
        StrokeJoin=skia.Paint.kRound_Join,
        Color=ink(colour, alpha),
    )
    canvas.drawPath(path, pen)
