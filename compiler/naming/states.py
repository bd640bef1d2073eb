"""Directions of free text: mood, light, weather, style, wardrobe, music, sound, and cards."""

from __future__ import annotations

import re

from ..film.scene import CardCall, Element, StateCall
from ..screenplay import FreeText
from ..suggest import closest
from .call import Call
from .files import own_sound
from .heads import part


def read_state(call: Call) -> Element | None:
    """The text with the library's names in it, its fields, its file. What names nothing known is a warning."""
    who = call.who() if call.kind.who else None
    if call.kind.who and who is None:
        return None
    said = call.text(f"!!{call.head.name.upper()}{' NAME' if call.kind.who else ''}: ...")
    if said is None:
        return None
    sound = own_sound(call, said)
    if said.file and sound is None:
        return None
    return StateCall(
        state=call.kind.name,
        text=said.text.text,
        span=call.direction.span,
        who=who.name if who else "",
        names=_known(call, said),
        fields=tuple((field.key.text.casefold(), field.value.text) for field in said.fields),
        file=said.file.text if said.file else "",
        sound=sound,
    )


def read_card(call: Call) -> Element | None:
    """`!!CARD: Ten years later`; quotation marks round the words are no part of them."""
    said = call.text("!!CARD: Ten years later")
    if said is None:
        return None
    return CardCall(said.file.text if said.file else said.text.text, call.direction.span)


def _known(call: Call, said: FreeText) -> tuple[str, ...]:
    """The entries that the text speaks of. A part like a name is a slip; so is a text that names none at all."""
    section = call.kind.names
    if not section or said.file:
        return ()
    library, names = call.scope.library, call.scope.library.names(section)
    found: list[str] = []
    for match in re.finditer(r"[^,]+", said.text.text):
        text = part(said.text, match.start(), match.end())
        mentions = [mention.definition.name for mention in library.mentioned(section, text.text)]
        if not mentions and (closest(text.text, names) or "," not in said.text.text):
            message = f"“{text.text}” names no {call.kind.name} of the library"
            some = ", ".join(each.name.upper() for each in library.all(section)[:3])
            hint = f"It knows {some} and more: docs/reference.md lists them."
            call.scope.did_you_mean("SC0218", message, text.text, text.span, names, hint)
        found.extend(mentions)
    return tuple(dict.fromkeys(found))
