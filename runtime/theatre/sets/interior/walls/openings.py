"""Windows and doors: what is cut into a wall, framed, and left clear for what lies beyond."""

from __future__ import annotations

import skia

from ....paper import glow, ink, mix, paint
from ...panel import Panel
from ..hours import Hour
from ..plan import Opening, Plan

_BRASS = "#e0a850"


def opened(panel: Panel, x: float, opening: Opening, plan: Plan, hour: Hour) -> None:
    """One opening whose middle is at `x` metres along the texture."""
    if opening.kind.endswith("door ajar"):
        _doorway(panel, x, opening, plan)
    elif "door" in opening.kind:
        _door(panel, x, opening, plan)
    else:
        _window(panel, x, opening, plan, hour)


def _outline(panel: Panel, x: float, opening: Opening, grown: float) -> skia.Path:
    """The hole of a window, `grown` metres larger on every side."""
    half, low, high = opening.width / 2 + grown, opening.low - grown, opening.high + grown
    if opening.kind == "round":
        return panel.disc(x, (low + high) / 2, half)
    if opening.kind == "arch":
        spring = max(low, high - half * 1.5)
        points = [
            (x - half, low, 1),
            (x - half, spring, 1),
            (x - half * 0.72, spring + (high - spring) * 0.62),
            (x, high, 1),
        ]
        points += [(x + half * 0.72, spring + (high - spring) * 0.62), (x + half, spring, 1), (x + half, low, 1)]
        return panel.smooth(points)
    return panel.rect(x - half, low, x + half, high)


def _window(panel: Panel, x: float, opening: Opening, plan: Plan, hour: Hour) -> None:
    canvas = panel.layer.canvas
    trim = mix(plan.trim, "#ffffff", 0.1)
    half = opening.width / 2
    panel.lay(_outline(panel, x, opening, 0.09), trim, 5, gleaming=0.4)
    hole = _outline(panel, x, opening, 0.0)
    clear = skia.Paint(AntiAlias=True, BlendMode=skia.BlendMode.kClear)
    canvas.drawPath(hole, clear)
    canvas.save()
    canvas.clipPath(hole, True)
    canvas.drawPath(hole, paint(hour.glass, 0.07))
    streak = panel.poly(
        [(x - half, opening.high), (x - half * 0.4, opening.high), (x - half, opening.high - half * 1.2)]
    )
    canvas.drawPath(streak, paint("#ffffff", 0.08))
    if opening.kind == "arch":
        _leads(panel, x, opening, plan)
    elif not opening.kind.endswith("ajar"):
        bar = 0.022
        panes = max(2, round(opening.width / 0.55))
        for n in range(1, panes):
            at = x - half + n * opening.width / panes
            panel.lay(panel.rect(at - bar, opening.low, at + bar, opening.high), trim, 2, gleaming=0.4)
        middle = opening.low + (opening.high - opening.low) * 0.55
        panel.lay(panel.rect(x - half, middle - bar, x + half, middle + bar), trim, 2, gleaming=0.4)
    rim = skia.Paint(AntiAlias=True, Color=ink("#0a0614", 0.5), Style=skia.Paint.kStroke_Style)
    rim.setStrokeWidth(0.07 * panel.scale)
    rim.setMaskFilter(skia.MaskFilter.MakeBlur(skia.kNormal_BlurStyle, 0.02 * panel.scale))
    canvas.drawPath(hole, rim)
    canvas.restore()
    if opening.kind.startswith("window") and opening.low > 0.4:
        sill = panel.rect(x - half - 0.14, opening.low - 0.1, x + half + 0.14, opening.low - 0.04)
        panel.lay(sill, mix(trim, "#ffffff", 0.12), 4, gleaming=0.5)


_GLASS = ("#b8403c", "#d9a23a", "#3a6aa8", "#4a8a6a", "#8a4a8a")


def _leads(panel: Panel, x: float, opening: Opening, plan: Plan) -> None:
    """Coloured glass in leads: lozenges that let the light through."""
    canvas, step = panel.layer.canvas, 0.32
    count = int(opening.width / step) + 2
    lead = mix(plan.trim, "#000000", 0.4)
    rows = int((opening.high - opening.low) / step) + 2
    for j in range(rows):
        for i in range(-count, count):
            cx, cy = x + i * step + (step / 2 if j % 2 else 0), opening.low + j * step
            pane = panel.poly([(cx - step / 2, cy), (cx, cy + step), (cx + step / 2, cy), (cx, cy - step)])
            canvas.drawPath(pane, paint(_GLASS[(i * 2 + j * 3) % len(_GLASS)], 0.55 if (i + j) % 3 else 0.25))
            panel.stroke(pane, 0.014, lead)


def _frame(panel: Panel, x: float, opening: Opening, plan: Plan) -> None:
    half = opening.width / 2 + 0.1
    frame = panel.rect(x - half, -0.05, x + half, opening.high + 0.1)
    panel.lay(frame, mix(plan.trim, "#ffffff", 0.08), 5, gleaming=0.4)


def _doorway(panel: Panel, x: float, opening: Opening, plan: Plan) -> None:
    """What is beyond an open door: a dim room that goes on, its floor, and a lamp far back in it."""
    half, high = opening.width / 2, opening.high
    _frame(panel, x, opening, plan)
    panel.lay(panel.rect(x - half, 0, x + half, high), mix(plan.colour, "#140c1c", 0.62), 0, gleaming=0.0)
    floor = panel.poly([(x - half, 0), (x - half * 0.5, 0.62), (x + half * 0.5, 0.62), (x + half, 0)])
    panel.lay(floor, mix(plan.ground, "#140c1c", 0.42), 0, gleaming=0.0)
    panel.lay(panel.rect(x - half * 0.5, 0.62, x + half * 0.5, high * 0.84), mix(plan.colour, "#241a2c", 0.42), 1)
    across, down = panel.at(x, high * 0.62)[:2]
    glow(panel.layer.canvas, across, down, 0.9 * half * panel.scale, colour="#ffc888", strength=0.35)


def _door(panel: Panel, x: float, opening: Opening, plan: Plan) -> None:
    half, high = opening.width / 2, opening.high
    leaf = mix(mix(plan.trim, "#35636a", 0.5), "#ffffff", 0.06)
    _frame(panel, x, opening, plan)
    leaves = ((x - half, x), (x, x + half)) if opening.kind == "double door" else ((x - half, x + half),)
    for index, (left, right) in enumerate(leaves):
        panel.lay(panel.rect(left + 0.005, 0, right - 0.005, high), leaf, 3, gleaming=0.35)
        wide = right - left
        for low, top in ((0.16, 0.92), (1.12, high - 0.16)):
            inner = panel.rect(left + wide * 0.16, low, right - wide * 0.16, top)
            panel.lay(inner, mix(leaf, "#000000", 0.14), 1.5, gleaming=0.3)
        knob = left + 0.1 if index else right - 0.1
        panel.lay(panel.disc(knob, 1.02, 0.035), _BRASS, 2.5, gleaming=0.6)
