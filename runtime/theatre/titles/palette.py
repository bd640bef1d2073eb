"""The colours of cards at each hour."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Hour:
    """Sheets from the opening outwards; sky of the scene from above; waves from far to near (crest, body)."""

    sheets: tuple[str, ...]
    sky: tuple[str, ...]
    waves: tuple[tuple[str, str], ...]
    orb: str
    halo: str
    shade: str
    """Of silhouettes in the scene."""
    rock: str
    shadow: str
    gleam: str
    letters: str
    quiet: str
    """Of small letters."""
    heading: str


NIGHT = Hour(
    sheets=("#55789c", "#37557f", "#213a64", "#13244a", "#0a1530", "#060c1f"),
    sky=("#24407a", "#5f86ac", "#f0cf9c", "#ffe9c0"),
    waves=(("#9fb8c0", "#5f86a6"), ("#7f9fb8", "#41688f"), ("#54799c", "#2a4b76"), ("#3a5c86", "#18305a")),
    orb="#fff3d4",
    halo="#fff0d0",
    shade="#2c466e",
    rock="#141c38",
    shadow="#02040e",
    gleam="#dfe9ff",
    letters="#f3e3c2",
    quiet="#b9c6dc",
    heading="#d98a6a",
)
DAWN = Hour(
    sheets=("#d8a0b4", "#b47ca4", "#855a90", "#5c3e74", "#3a2454", "#231440"),
    sky=("#6a76b8", "#b48cba", "#f0a89c", "#ffd8a0"),
    waves=(("#f0d8dc", "#b4a4d0"), ("#dcd0e4", "#9690cc"), ("#b8b4dc", "#6f70b4"), ("#9090c8", "#4c4c94")),
    orb="#ffefc4",
    halo="#ffdc9c",
    shade="#6a5496",
    rock="#453a74",
    shadow="#140a2c",
    gleam="#fff0e4",
    letters="#fbead0",
    quiet="#dcc4dc",
    heading="#f0a884",
)
DAY = Hour(
    sheets=("#a8ccdc", "#7cacc8", "#5588b0", "#376694", "#224a78", "#163660"),
    sky=("#6aa8d4", "#a4d0e4", "#e4f0ea", "#fff8e0"),
    waves=(("#e4f2f2", "#9cc8d8"), ("#c4e0e8", "#6ca8c4"), ("#98c4d8", "#4484ac"), ("#6ca4c4", "#2a6490")),
    orb="#fffbe4",
    halo="#fff6d0",
    shade="#3c6c94",
    rock="#2c4868",
    shadow="#081c34",
    gleam="#ffffff",
    letters="#fff6e0",
    quiet="#cfe2f0",
    heading="#f4c890",
)
DUSK = Hour(
    sheets=("#b4648c", "#864880", "#5c3470", "#3c2458", "#261640", "#180c2e"),
    sky=("#43316e", "#a04a7c", "#f08a6a", "#ffc48a"),
    waves=(("#e0948c", "#94588c"), ("#b46c90", "#6a407c"), ("#804c84", "#472c64"), ("#5c3870", "#2c1a4a")),
    orb="#ffdca4",
    halo="#ffb078",
    shade="#4a2c64",
    rock="#2c1840",
    shadow="#0c0418",
    gleam="#ffe4dc",
    letters="#fae4c8",
    quiet="#dcbcd4",
    heading="#f09a6c",
)

HOURS = {"night": NIGHT, "dawn": DAWN, "day": DAY, "dusk": DUSK}
