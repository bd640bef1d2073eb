"""The lights of a room by the names that scripts give them, and the room with some of them out."""

from __future__ import annotations

from dataclasses import replace

from .plan import Piece, Plan

_NAMES = {
    "lamp": {"lamp", "lamps", "lights"},
    "pendant": {"lamp", "lamps", "lights"},
    "tube": {"lamp", "lamps", "lights"},
    "chandelier": {"chandelier", "lamp", "lamps", "lights"},
    "candle": {"candle", "candles", "lights"},
    "fire": {"fire", "fireplace"},
}
"""What each kind of lamp is called."""

_FLAMES = {"candle": "candle", "night candle": "candle", "candlestick": "candle", "fireplace": "fire"}
"""Pieces with a flame in them, and the kind of lamp that it is."""


def doused(plan: Plan, out: frozenset[str]) -> Plan:
    """The room with these lights out. What shone by a lamp's leave is dark once no lamp is left."""
    if not out:
        return plan
    lamps = tuple(replace(lamp, power=0.0) if _NAMES.get(lamp.kind, set()) & out else lamp for lamp in plan.lamps)
    if not any(lamp.power and lamp.kind != "none" for lamp in lamps):
        lamps = tuple(replace(lamp, power=0.0) for lamp in lamps)
    return replace(plan, lamps=lamps, pieces=tuple(_cold(piece, out) for piece in plan.pieces))


def _cold(piece: Piece, out: frozenset[str]) -> Piece:
    flame = _FLAMES.get(piece.kind)
    return replace(piece, kind=f"{piece.kind} out") if flame is not None and _NAMES[flame] & out else piece
