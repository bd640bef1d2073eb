"""Every diagnostic's code: how grave it is and what it is called. Each has a page, docs/errors/CODE.md.

SC01 reading a script, SC02 names, SC03 timing and continuity, SC04 who and what is declared. A code is never given a
second meaning.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from .diagnostics import Diagnostic, Fix, Label, Severity
from .source import Span

_LONG_QUOTE = re.compile("“([^”]{60})[^”]{20,}”")

_ERROR, _WARNING = Severity.ERROR, Severity.WARNING


class Code(NamedTuple):
    """What a code stands for. `title` heads its page."""

    severity: Severity
    title: str


CODES: dict[str, Code] = {
    # Text and lines
    "SC0101": Code(_ERROR, "The file is not text"),
    "SC0102": Code(_WARNING, "A note or boneyard is never closed"),
    "SC0103": Code(_WARNING, "A direction without blank lines around it"),
    "SC0104": Code(_WARNING, "A direction cuts a speech in two"),
    "SC0105": Code(_WARNING, "A direction in brackets outside speech and action"),
    "SC0106": Code(_WARNING, "A caption directly above text is read as a cue"),
    "SC0107": Code(_ERROR, "A direction that says nothing"),
    "SC0108": Code(_WARNING, "A cue without a line"),
    "SC0109": Code(_WARNING, "A cue that names nobody"),
    # Header
    "SC0110": Code(_ERROR, "A declaration that names nothing"),
    "SC0111": Code(_WARNING, "A section that is not known"),
    "SC0112": Code(_ERROR, "A part of a declaration that is not `key: value`"),
    "SC0113": Code(_WARNING, "The title page says something twice"),
    "SC0114": Code(_ERROR, "A picture size that cannot be filmed"),
    "SC0115": Code(_ERROR, "A frame rate that cannot be filmed"),
    "SC0116": Code(_ERROR, "An edition of the language that is not known"),
    "SC0117": Code(_ERROR, "A language tag that cannot be read"),
    "SC0118": Code(_WARNING, "Allow without a code"),
    # Payloads of directions
    "SC0120": Code(_ERROR, "A part of a direction that cannot be read"),
    "SC0121": Code(_WARNING, "An empty part in a direction"),
    "SC0122": Code(_ERROR, "A quotation mark is never closed"),
    "SC0123": Code(_ERROR, "A part of a direction that is not `key: value`"),
    # Scenes
    "SC0124": Code(_WARNING, "A transition that ends no scene"),
    "SC0125": Code(_WARNING, "Two scenes with one number"),
    "SC0126": Code(_ERROR, "Nothing to film"),
    "SC0127": Code(_ERROR, "More than can be filmed"),
    # Names and files
    "SC0201": Code(_ERROR, "A cue nobody answers to"),
    "SC0202": Code(_WARNING, "A cue much like another name"),
    "SC0203": Code(_ERROR, "A direction that is not known"),
    "SC0204": Code(_ERROR, "A subject that is not known"),
    "SC0205": Code(_ERROR, "A word the crew does not know"),
    "SC0206": Code(_ERROR, "A quantity that does not fit"),
    "SC0207": Code(_WARNING, "A transition that is not known"),
    "SC0208": Code(_WARNING, "A mark the set does not have"),
    "SC0209": Code(_WARNING, "A direction without its colon"),
    "SC0210": Code(_ERROR, "A file that cannot be used"),
    "SC0211": Code(_ERROR, "Files that use each other in a circle"),
    "SC0212": Code(_ERROR, "A given that is not declared"),
    "SC0213": Code(_ERROR, "A declaration that names what is not there"),
    "SC0214": Code(_WARNING, "A place without a set of its own"),
    "SC0215": Code(_ERROR, "A shot of the wrong subjects"),
    "SC0216": Code(_WARNING, "A thing much like a declared name"),
    "SC0217": Code(_ERROR, "A direction that cannot stand inside speech"),
    "SC0218": Code(_WARNING, "A word the library does not know"),
    "SC0219": Code(_WARNING, "A silenced code that never spoke"),
    "SC0220": Code(_ERROR, "A direction that lacks what it is about"),
    "SC0221": Code(_WARNING, "A name declared twice"),
    "SC0222": Code(_WARNING, "A file that the paper film does without"),
    "SC0223": Code(_ERROR, "A value of the wrong kind"),
    "SC0224": Code(_WARNING, "A part of a declaration that nobody reads"),
    "SC0225": Code(_ERROR, "A file of the wrong kind"),
    "SC0245": Code(_WARNING, "A sound that nobody can make"),
    # Timing and continuity
    "SC0301": Code(_WARNING, "A speech longer than its shot"),
    "SC0302": Code(_WARNING, "The camera crosses the line"),
    "SC0303": Code(_WARNING, "A transition longer than its shot"),
    "SC0304": Code(_WARNING, "A jump cut"),
    "SC0305": Code(_WARNING, "A card nobody can read"),
    "SC0306": Code(_WARNING, "A subtitle nobody can read"),
    "SC0307": Code(_WARNING, "A shot nobody sees"),
    "SC0308": Code(_WARNING, "A long shot in which nothing happens"),
    "SC0309": Code(_WARNING, "A move faster than the eye"),
    "SC0310": Code(_WARNING, "A scene that goes on at another hour"),
    "SC0311": Code(_WARNING, "A heading without its hour"),
    "SC0312": Code(_WARNING, "The weather changes inside a scene"),
    "SC0313": Code(_WARNING, "Music that never ends"),
    "SC0314": Code(_WARNING, "Music that is not heard"),
    "SC0315": Code(_WARNING, "A scene in which nothing happens"),
    "SC0316": Code(_WARNING, "A scene without a picture"),
    "SC0317": Code(_WARNING, "The same picture twice"),
    "SC0318": Code(_WARNING, "Two people who look past each other"),
    "SC0319": Code(_WARNING, "A speaker who has left"),
    "SC0320": Code(_WARNING, "A shot of somebody who has left"),
    "SC0321": Code(_WARNING, "An entrance of somebody who is there"),
    "SC0322": Code(_WARNING, "A deed that nobody sees"),
    "SC0323": Code(_WARNING, "A thing in two hands"),
    "SC0324": Code(_WARNING, "An insert of a thing nobody speaks of"),
    "SC0325": Code(_WARNING, "Clothes that change in a blink"),
    "SC0326": Code(_WARNING, "Clothes that are not worn"),
    "SC0327": Code(_WARNING, "Signs that no voice can read"),
    # Cast and names
    "SC0401": Code(_WARNING, "A person who is not in the film"),
    "SC0402": Code(_WARNING, "A place where nothing plays"),
    "SC0403": Code(_WARNING, "A prop nobody uses"),
    "SC0404": Code(_WARNING, "A word of the header that nothing asks for"),
    "SC0405": Code(_WARNING, "A given that nothing asks for"),
    "SC0406": Code(_WARNING, "Two names too much alike"),
    "SC0407": Code(_WARNING, "Two voices too much alike"),
    "SC0408": Code(_WARNING, "Two people who look alike"),
    "SC0409": Code(_WARNING, "Two places too much alike"),
}
"""By code, in order."""


def diagnostic(
    code: str,
    message: str,
    span: Span,
    *,
    labels: tuple[Label, ...] = (),
    hint: str = "",
    fix: Fix | None = None,
) -> Diagnostic:
    """A diagnostic with the severity that `CODES` gives its code. KeyError: a code without an entry, our bug.

    What the message quotes at length is shortened: the span shows all of it.
    """
    message = _LONG_QUOTE.sub(r"“\1…”", message)
    return Diagnostic(code, message, span, CODES[code].severity, labels, hint, fix)
