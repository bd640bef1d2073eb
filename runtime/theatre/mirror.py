"""What stands on wet stones, upside down in them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import skia

from .card import Card
from .piece import Place
from .player import Player
from .view import View

_WIDE, _TALL = 1.2, 2.3
"""Metres to either side of a player's place and above it that a reflection takes."""

_FARTHEST = 32.0
"""Metres beyond which the fog hides what the ground gives back."""


@dataclass
class Mirror:
    """The reflections of cards and players on level ground, `share` as strong as what they are of."""

    cards: Sequence[Card]
    players: Sequence[Player]
    share: float

    @property
    def live(self) -> bool:
        """Whether anybody is in it."""
        return bool(self.players)

    def order(self, view: View, frame: float) -> tuple[int, float] | None:
        """On the ground, under shadows and mist."""
        return Place.FLOOR, 90.0

    def draw(self, canvas: skia.Canvas, view: View, frame: float) -> None:
        """Far ones first. Each is turned over at the row of its own foot."""
        seen = [(placed[1], card) for card in self.cards if (placed := card.order(view, frame)) is not None]
        for away, card in sorted(seen, key=lambda each: -each[0]):
            if away < _FARTHEST:
                card.mirror(canvas, view, frame, self.share * (1.0 - away / _FARTHEST))
        for player in self.players:
            if player.order(view, frame) is not None:
                self._player(canvas, view, frame, player)

    def _player(self, canvas: skia.Canvas, view: View, frame: float, player: Player) -> None:
        x, z = player.performer.place(frame)
        sx, sy, away = view.project(x, 0.0, z)
        scale = view.focal / away
        box = skia.Rect.MakeLTRB(sx - _WIDE * scale, sy - _TALL * scale, sx + _WIDE * scale, sy + 0.2 * scale)
        canvas.save()
        canvas.translate(0.0, 2.0 * sy)
        canvas.scale(1.0, -1.0)
        canvas.saveLayer(box, skia.Paint(Alphaf=1.4 * self.share))
        player.draw(canvas, view, frame)
        canvas.restore()
        canvas.restore()
