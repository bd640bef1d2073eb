"""A standing card as a piece of a shot: drawn once or a few times, lit, blurred, and from then on only moved."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property
from math import atan2, ceil, degrees, hypot, sin, tau

import numpy as np
import skia

from scenec.compiler.film.camera import turned

from .light import Light
from .lit import Lit
from .paper import Layer, Paper, Pixels
from .piece import Place
from .relight import relit, softened
from .shoot import Shoot
from .sprite import Sprite
from .stand import NEAREST, Seen, Stand
from .view import View

_TURN, _TILT = 7.0, 2.0
"""Degrees of bearing and of elevation after which a card is drawn anew, if that shifts its front by `_SHIFT`."""

_SHIFT = 7.0
"""Pixels at 1280 wide up to which two drawings of a card are laid over each other without anybody seeing two."""

_BEYOND = 0.12
"""Of the picture's width: what lies farther than this outside the picture is not drawn."""

_LARGEST = 2400.0
"""A sprite's longer side in pixels at most, at 1280 wide."""


Box = tuple[float, float, float, float]
"""Left, top, right, bottom in metres round a card's foot, y down."""


class Card:
    """A standing card as a piece of a shot."""

    def __init__(self, shoot: Shoot, stand: Stand, light: Light, paper: Paper) -> None:
        self._shoot = shoot
        self._stand = stand
        self._light = light
        self._paper = paper
        self._sprites: dict[int, Sprite | None] = {}

    @property
    def live(self) -> bool:
        """Whether the wind or the water moves it. A camera that moves hides a sway, which is dear to draw slanting."""
        return bool(self._stand.bob or (self._stand.sway and self._shoot.still))

    @cached_property
    def _keys(self) -> list[int]:
        """The frames for which it is drawn anew."""
        keys, last = [0], self._shoot.views[0]
        for frame, view in enumerate(self._shoot.views):
            if self._moved(last, view) > 1.0:
                keys.append(frame)
                last = view
        return keys

    def _moved(self, one: View, other: View) -> float:
        """How far from one drawing to the next, 1 and more is too far."""
        stand = self._stand
        turn = abs(turned(one.bearing(stand.x, stand.z), other.bearing(stand.x, stand.z))) / _TURN
        tilt = abs(self._tilt(one) - self._tilt(other)) / _TILT
        if not stand.reach:
            return max(turn, tilt)
        least = _SHIFT * one.grain / (max(self._scale(one), self._scale(other)) * stand.reach + 1e-6)
        allowed = max(1.0, degrees(least) / _TURN), max(1.0, degrees(least) / _TILT)
        return max(turn / allowed[0], tilt / allowed[1])

    def _tilt(self, view: View) -> float:
        flat = hypot(view.pose.x - self._stand.x, view.pose.z - self._stand.z)
        return degrees(atan2(view.pose.y - self._stand.y, max(flat, 0.3)))

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the stage by its distance, if it stands before the camera and within the picture."""
        stand = self._stand
        across, away = view.pose.offset(stand.x, stand.z)
        if away < max(NEAREST, stand.nearest):
            return None
        left, _, right, _ = view.bounds
        if (abs(across) - stand.width) * view.focal / away > (right - left) / 2:
            return None
        return Place.STAGE, away - stand.front

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """The sprite of the last key, with the next one fading in over it."""
        keys = self._keys
        index = max(0, int(np.searchsorted(keys, frame, side="right")) - 1)
        canvas.save()
        if self.live:
            self._stir(canvas, view, frame)
        self._lay(canvas, view, keys[index], 1.0)
        if index + 1 < len(keys):
            share = (frame - keys[index]) / (keys[index + 1] - keys[index])
            self._lay(canvas, view, keys[index + 1], share)
        canvas.restore()

    def mirror(self, canvas: skia.Canvas, view: View, frame: float, share: float) -> None:
        """Its drawing upside down under its foot, if that is on the ground."""
        stand = self._stand
        if stand.y:
            return
        _, y, _ = view.project(stand.x, 0.0, stand.z)
        canvas.save()
        canvas.translate(0.0, 2.0 * y)
        canvas.scale(1.0, -1.0)
        keys = self._keys
        index = max(0, int(np.searchsorted(keys, frame, side="right")) - 1)
        self._lay(canvas, view, keys[index], share)
        canvas.restore()

    def _stir(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Lean it with the wind and lift it with what carries it, in its own time."""
        stand, seconds = self._stand, self._shoot.seconds(frame)
        phase = (stand.x * 0.37 + stand.z * 0.23) % 1.0
        lean = 0.7 * sin(tau * (seconds / (2.7 + phase) + phase)) + 0.3 * sin(tau * (seconds / 1.1 + 3 * phase))
        x, y, away = view.project(stand.x, stand.y, stand.z)
        lift = stand.bob * sin(tau * (seconds / (3.4 + phase) + 5 * phase)) * view.focal / away
        canvas.translate(x, y - lift)
        if stand.sway and self._shoot.still:
            canvas.skew(stand.sway * lean, 0.0)
        canvas.translate(-x, -y)

    def _lay(self, canvas: skia.Canvas, view: View, key: int, opacity: float) -> None:
        if key not in self._sprites:
            self._sprites[key] = self._made(key)
        sprite = self._sprites[key]
        if sprite is None or opacity <= 0.02:
            return
        x, y, away = view.project(self._stand.x, self._stand.y, self._stand.z)
        sprite.lay(canvas, x, y, view.focal / away, opacity)

    def _largest(self, key: int) -> float:
        """How much larger than at its key a card is ever drawn until the key after the next."""
        own = self._scale(self._shoot.views[key])
        largest = max(self._scale(view) for view in self._used(key))
        return min(2.0, max(1.0, largest / own)) if own else 1.0

    def _used(self, key: int) -> tuple[View, ...]:
        """Views from the key before to the key after: in some of them its drawing is seen."""
        keys, views = self._keys, self._shoot.views
        index = keys.index(key)
        after = keys[index + 1] + 1 if index + 1 < len(keys) else len(views)
        return (*views[keys[max(0, index - 1)] : after : 4], views[after - 1])

    def _scale(self, view: View) -> float:
        away = view.away(self._stand.x, self._stand.z)
        return view.focal / away if away > max(NEAREST, self._stand.nearest) else 0.0

    def _shown(self, key: int) -> Box:
        """What of the plane it stands in comes into the picture while its drawing is used."""
        boxes = []
        for view in self._used(key):
            if scale := self._scale(view):
                x, y, _ = view.project(self._stand.x, self._stand.y, self._stand.z)
                (left, top, right, bottom), more = view.bounds, _BEYOND * view.width
                boxes.append((left - more - x, top - more - y, right + more - x, bottom + more - y, scale))
        low = (min(box[side] / box[4] for box in boxes) for side in (0, 1))
        high = (max(box[side] / box[4] for box in boxes) for side in (2, 3))
        left, top, right, bottom = (*low, *high) if boxes else (0.0, 0.0, 0.0, 0.0)
        return left, top, right, bottom

    def _made(self, key: int) -> Sprite | None:
        """Draw, light and blur the card for a key; out of focus it is drawn smaller."""
        stand, view = self._stand, self._shoot.views[key]
        away = view.away(stand.x, stand.z)
        if away < NEAREST:
            return None
        lit = self._light.lit(view, stand.x, stand.y + min(1.4, stand.height / 2), stand.z)
        box = _common(self._extent(view, lit), self._shown(key))
        if box is None:
            return None
        longest = max(box[2] - box[0], box[3] - box[1]) * view.focal / away
        larger = self._largest(key)
        fit = min(larger / max(1.0, lit.blur / 2.0), _LARGEST * view.grain / longest, larger)
        small = view.resized(fit)
        scale = small.focal / away
        pixels, foot = self._drawn(small, scale, lit, box)
        return Sprite.of(pixels, foot, scale)

    def _extent(self, view: View, lit: Lit) -> Box:
        """How far its drawing reaches, blur and shadow included."""
        stand = self._stand
        _, y, away = view.project(stand.x, stand.y, stand.z)
        scale = view.focal / away
        near = max(NEAREST, away - stand.reach)
        larger = min(2.5, away / near)
        below = max(0.12 * stand.width, (min(view.row(stand.y, near), view.bounds[3]) - y) / scale)
        margin = (3.0 * lit.blur + 24.0 * view.grain) / scale + 0.12 * stand.height
        half = stand.width * 0.65 * larger + margin
        return -half, -stand.height * 1.08 * larger - margin, half, margin + below

    def _drawn(self, view: View, scale: float, lit: Lit, box: Box) -> tuple[Pixels, tuple[float, float]]:
        """The part `box` of the card, and where its foot is in it."""
        stand = self._stand
        x, y, _ = view.project(stand.x, stand.y, stand.z)
        foot = (ceil(-box[0] * scale), ceil(-box[1] * scale))
        k = view.grain * min(1.4, max(0.35, scale / view.grain / 300.0))
        side = 0.85 * (1.0 if lit.side > 0 else -1.0) if abs(lit.side) > 0.2 else 0.3
        paper = replace(self._paper, light=(side, -max(0.3, lit.up)), scale=k)
        turn = turned(view.bearing(stand.x, stand.z), stand.facing)
        layer = Layer(foot[0] + ceil(box[2] * scale) + 1, foot[1] + ceil(box[3] * scale) + 1)
        layer.canvas.translate(foot[0] - x, foot[1] - y)
        stand.draw(layer.canvas, Seen(view, x, y, scale, lit, paper, turn))
        layer.canvas.resetMatrix()
        relit(layer, lit, stand.shade, middle=foot[0], half=stand.width * scale * 0.6, edge_scale=k)
        return softened(layer.pixels, lit, lit.blur * view.width / self._shoot.size[0], k), foot


def _common(one: Box, other: Box) -> Box | None:
    """What two boxes have in common."""
    left, top = max(one[0], other[0]), max(one[1], other[1])
    right, bottom = min(one[2], other[2]), min(one[3], other[3])
    return (left, top, right, bottom) if left < right and top < bottom else None
