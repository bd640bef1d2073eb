"""A stage as it is filmed: pieces put in order of depth, drawn, finished.

While the camera stands, neighbours that do not move are kept as one image: most dialogue is filmed so.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import skia

from scenec.compiler.film.picture import Footage
from scenec.compiler.film.stage import Stage

from .backdrop import Backdrop, parted
from .card import Card
from .clearing import clear
from .finish import Finish
from .lamps import flickers, kindled
from .lean import Lean
from .mirror import Mirror
from .paper import Pixels, ink, surface
from .piece import Piece
from .player import Player, players
from .sets import scenery
from .shoot import Shoot
from .shutter import motion, smeared
from .still import Still
from .things import staged
from .view import View
from .weather import weathered
from .weather.odd import UPSIDE_DOWN


class Play:
    """Footage of a stage."""

    def __init__(
        self, footage: Footage, stage: Stage, size: tuple[int, int], quality: str, out: frozenset[str] = frozenset()
    ) -> None:
        self.frames = footage.frames
        self._first = footage.first
        self._shoot = Shoot(stage, size, quality, out)
        set_ = weathered(self._shoot, scenery(self._shoot))
        set_ = replace(set_, light=kindled(set_.light, stage.set.lighting))
        cards = [Card(self._shoot, stand, set_.light, set_.paper) for stand in clear(self._shoot, set_.stands)]
        things = staged(self._shoot, set_.light, set_.outer, set_.surface)
        cast = players(self._shoot, set_.light, set_.shadow, set_.longest)
        mirror = [Mirror(cards, [each for each in cast if isinstance(each, Player)], set_.wet)] if set_.wet else []
        self._pieces: list[Piece] = [*set_.pieces, *mirror, *cards, *things, *cast, *flickers(self._shoot, set_.light)]
        self._backdrop = Backdrop(self._shoot, set_.behind, set_.light.dark)
        self._still = Still() if self._shoot.still else None
        self._finish = Finish(
            size,
            set_.light.dark,
            strength=set_.vignette,
            grades=stage.set.grades,
            seed=stage.seed,
            grain=quality != "draft",
        )
        leans = any(view.pose.roll for view in self._shoot.views)
        self._lean = Lean(self._shoot.views, set_.light.dark) if leans else None
        self._over = UPSIDE_DOWN in stage.set.wonders
        self._dark = ink(set_.light.dark)
        self._pixels: Pixels = np.zeros((size[1], size[0], 4), np.uint8)
        self._canvas = surface(self._pixels).getCanvas()

    def frame(self, n: int) -> Pixels:
        """Frame `n` of the footage: BGRA, opaque."""
        frame = self._first + n
        view = self._shoot.views[min(frame, len(self._shoot.views) - 1)]
        canvas = self._canvas
        if self._lean is not None:
            self._lean.draw(self._pixels, view, lambda sheet: self._draw(sheet, view, frame))
        else:
            canvas.clear(self._dark)
            self._draw(canvas, view, frame)
        self._smear(frame, view)
        if self._over:
            self._pixels[:] = self._pixels[::-1, ::-1].copy()
        self._finish.grade(self._pixels)
        self._finish.draw(canvas, frame)
        self._pixels[..., 3] = 255
        return self._pixels

    def _smear(self, frame: int, view: View) -> None:
        """What passes too fast while the shutter is open."""
        after = self._shoot.views[min(frame + 1, len(self._shoot.views) - 1)]
        if after is not view and (told := motion(view.pose, after.pose, (view.width, view.height))):
            smeared(self._pixels, told)

    def _draw(self, canvas: skia.Canvas, view: View, frame: int) -> None:
        placed = [(order, piece) for piece in self._pieces if (order := piece.order(view, frame)) is not None]
        placed.sort(key=lambda pair: (pair[0][0], -pair[0][1]))
        behind, before = parted(placed)
        self._backdrop.draw(canvas, view, frame, behind)
        if self._still is None:
            for piece in before:
                piece.draw(canvas, view, frame)
        else:
            self._still.draw(canvas, view, frame, before)
