"""When in an act a hand or a foot is there: the theatre draws by it and the sound strikes by it."""

from __future__ import annotations

SHARES = {
    "pick up": 0.35, "put": 0.42, "give": 0.35, "receive": 0.39, "throw": 0.52, "open": 0.29, "close": 0.5,
    "push": 0.42, "hit": 0.42, "kick": 0.5,
}  # fmt: skip
"""Shares of the deed, for acts that are played in the time they are given: nobody sees the hand go any further."""
SECONDS = {
    "reach": 0.5, "knock": 0.55, "pull": 0.42, "touch": 0.62, "embrace": 1.02, "kiss": 0.59, "eat": 0.93, "drink": 0.82,
    "clap": 0.45,
}  # fmt: skip
"""Seconds from its start, for acts of their own time."""


def arrival(act: str, start: float, end: float, rate: float) -> float | None:
    """The frame at which an act that begins and ends at two others touches something; None if it never does."""
    if act in SHARES:
        return start + SHARES[act] * (end - start)
    return start + min(SECONDS[act] * rate, end - start) if act in SECONDS else None
