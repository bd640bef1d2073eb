"""A great many of one thing, of everything there can be many of: texts for what must hold however long a script is."""

from __future__ import annotations

from collections.abc import Callable

CAST = "Cast:\n    MARA = woman, 34\n    JOEL = man\n\n"
SCENE = "INT. ROOM - DAY\n\n"

CALL = f"{CAST}INT. A - DAY\n\nMARA\nHi.\n\nINT. B - DAY\n\nJOEL\nHi.\n\nINTERCUT\n\n"

Many = Callable[[int], str]


def _scene(one: str, end: str = "\n\nShe waits.\n") -> Many:
    """Many of one thing in a scene, what stands between them written with it."""
    return lambda many: CAST + SCENE + one * many + end


def _line(head: str, one: str, end: str = "\n\nMARA\nHi.\n") -> Many:
    """Many of one thing on one line."""
    return lambda many: f"{CAST}{SCENE}{head}{one * many}{end}"


def _page(head: str, one: str, end: str = "\n\nINT. ROOM - DAY\n\nShe waits.\n") -> Many:
    """Many lines of the title page; `{}` is the number of each, `{after}` of the next."""
    return lambda many: head + "".join(one.format(i, after=(i + 1) % many) for i in range(many)) + end


def _each(one: str) -> Many:
    """Many paragraphs that differ by a number."""
    return lambda many: CAST + SCENE + "".join(one.format(i) for i in range(many))


NESTED: dict[str, Many] = {
    "notes that are never closed": lambda many: "[[" * many,
    "notes in notes": lambda many: "[[" * many + "]]" * many,
    "boneyards in boneyards": lambda many: SCENE + "/*" * many + "*/" * many + "\n\nShe waits.\n",
    "notes in boneyards": lambda many: SCENE + "/*[[" * many + "]]*/" * many + "\n\nShe waits.\n",
    "emphasis in emphasis": lambda many: SCENE + "*a **b _c " * many + "\n",
    "emphasis": _scene("He *runs* "),
    "brackets in a cue": _line("MARA ", "(", "\nHi.\n"),
    "brackets behind a cue": _line("MARA ", "(a)", "\nHi.\n"),
    "brackets in speech": _line("MARA\n", "(a)\nb\n", ""),
    "givens in givens": lambda many: "Given:\n    g = v\n\n" + SCENE + "{" * many + "}" * many + "\n",
    "sections in sections": lambda many: "#" * many + " a\n\n" + SCENE + "She waits.\n",
    "declarations like each other": _page("Styles:\n    S0 = plain\n", "    S{after} = like S{}\n"),
    "declarations like themselves": _page("Cast:\n", "    P{} = like P{after}\n"),
}
"""What could stand in itself."""

LONG: dict[str, Many] = {
    "words in a paragraph": _scene("word ", "\n"),
    "lines in a paragraph": _scene("She waits.\n", ""),
    "one word": _scene("w", "\n"),
    "names in capitals": _scene("MARA JOEL ", "\n"),
    "commas": _scene("Slowly, ", "\n"),
    "deeds": _scene("MARA walks to the door. ", "\n"),
    "pronouns": _scene("She walks. ", "\n"),
    "words in a speech": _line("MARA\n", "word ", "\n"),
    "lines in a speech": _line("MARA\n", "word\n", ""),
    "sentences in a speech": _line("MARA\n", "Word. ", "\n"),
    "letters without a blank": _line("MARA\n", "真", "\n"),
    "accents on one letter": _line("MARA\ne", "\u0301", "\n"),
    "digits in a speech": _line("MARA\n", "7", "\n"),
    "lyrics": _line("MARA\n", "~la la\n", ""),
    "letters of a cue": _line("", "W", "\nHi.\n"),
    "shots inside a speech": _line("MARA\n", "word [[!!CLOSE ON JOEL]] ", "\n"),
    "sounds inside a speech": _line("MARA\n", "word [[!!SOUND: thunder]] ", "\n"),
    "parts of a heading": lambda many: "INT. " + "A - " * many + "DAY\n\nShe waits.\n",
    "digits of a scene's number": lambda many: "INT. A - DAY #" + "1" * many + "#\n\nShe waits.\n",
    "moves one after another": _line("!!WIDE: static 1s", " then static 1s"),
    "moves at once": _line("!!WIDE: ", "slow push in,"),
    "words nobody knows": _line("!!WIDE: ", "a,"),
    "settings": _line("!!WIDE: ", "a=1 "),
    "subjects": _line("!!TWO SHOT ", "MARA, ", "MARA\n\nMARA\nHi.\n"),
    "words of a direction": _line("!!", "CLOSE ON "),
    "quotation marks": _line("!!MUSIC: ", '"'),
    "semicolons": _line("!!MUSIC: piano", ";"),
    "fields of a direction": _line("!!MUSIC: piano", "; a: b"),
    "moods": _line("!!MOOD: ", "tender, "),
    "words of a card": _line("!!CARD: ", "later "),
    "digits of a length": _line("!!HOLD: ", "1", "s\n\nShe waits.\n"),
    "digits of a lens": _line("!!CLOSE ON MARA: ", "9", "mm\n\nMARA\nHi.\n"),
    "digits of a transition": _line("> DISSOLVE TO: ", "1", "s\n\nINT. B - DAY\n\nShe waits.\n"),
    "blanks": _scene(" ", "She waits.\n"),
    "tabs": _scene("\t", "She waits.\n"),
}
"""What makes one line, or one paragraph, long."""

HEADER: dict[str, Many] = {
    "lines of the title page": _page("", "Key {}: v\n"),
    "words of a title": _page("Title: ", "word "),
    "digits of a size": _page("Size: ", "1", "x720\n\nINT. A - DAY\n\nShe waits.\n"),
    "digits of a rate": _page("Rate: ", "1"),
    "digits of an edition": _page("Scenec: ", "1"),
    "parts of a language": _page("Language: ", "en-"),
    "people": _page("Cast:\n", "    P{} = woman\n"),
    "digits of a height": _page("Cast:\n    MARA = woman; height: ", "1", "m\n\nINT. A - DAY\n\nMARA\nHi.\n"),
    "digits of an age": _page("Cast:\n    MARA = woman, ", "3", "\n\nINT. A - DAY\n\nMARA\nHi.\n"),
    "fields": _page("Cast:\n    MARA = b", "; c: d", "\n\nINT. A - DAY\n\nMARA\nHi.\n"),
    "lines of a declaration": _page("Cast:\n    MARA = b\n", "      c\n", "\nINT. A - DAY\n\nMARA\nHi.\n"),
    "givens": _page("Given:\n", "    g{} = v\n"),
    "uses of a long given": lambda many: f"Given:\n    g = {'v ' * 500}\n\n{SCENE}{'{g} ' * many}\n",
    "files": _page("Use:\n", "    f{}.scene\n"),
    "codes to allow": _page("Allow: ", "SC0301, "),
}
"""What stands in the header."""

SCRIPT: dict[str, Many] = {
    "transitions that end nothing": _scene("> DISSOLVE TO:\n\n", "She waits.\n"),
    "paragraphs": _scene("She waits.\n\n", ""),
    "speeches": _scene("MARA\nHi.\n\n", ""),
    "speeches at once": _scene("MARA\nHi.\n\nJOEL ^\nHi.\n\n", ""),
    "speeches before their picture": _scene("MARA (PRE-LAP)\nHi.\n\n", ""),
    "people nobody declares": _each("N{}\nHi.\n\n"),
    "people introduced": _each("PER{0}, 40, waits. "),
    "things introduced": _each("A THING{0}, red, lies there. "),
    "shots": _scene("!!CLOSE ON MARA: 1s\n\n!!WIDE: 1s\n\n", "MARA\nHi.\n"),
    "shots of nobody": _scene("!!CLOSE ON NOBODY\n\n", "MARA\nHi.\n"),
    "coverage": _scene("!!COVER\n\n", "MARA\nHi.\n"),
    "directions nobody knows": _scene("!!FOO: bar\n\n", "She waits.\n"),
    "marks": _scene("!!MARK MARA: at the door\n\nShe waits.\n\n", "MARA\nHi.\n"),
    "clothes": _scene("!!WEAR MARA: red coat\n\nShe waits.\n\n", "MARA\nHi.\n"),
    "changes of mood": _scene("!!MOOD: tender\n\nShe waits.\n\n!!MOOD: dread\n\nShe waits.\n\n", ""),
    "changes of weather": _scene("!!WEATHER: rain\n\nShe waits.\n\n!!WEATHER: snow\n\nShe waits.\n\n", ""),
    "music": _scene("!!MUSIC: piano\n\nShe waits.\n\n", ""),
    "sounds": _scene("!!SOUND: thunder\n\nShe waits.\n\n", ""),
    "cards": _scene("!!CARD: Later\n\n", "She waits.\n"),
    "beats": _scene("!!HOLD: 1s\n\n", "She waits.\n"),
    "takes": _scene("!!TAKES: 2\n\n", "MARA\nHi.\n"),
    "sides of an intercut": lambda many: CALL + "MARA\nHi.\n\nJOEL\nHi.\n\n" * many,
    "allowed codes": _scene("[[allow SC0301: a]]\n\n", "She waits.\n"),
    "sections": _scene("# a\n\n", "She waits.\n"),
    "synopses": _scene("= a\n\n", "She waits.\n"),
    "page breaks": _scene("===\n\n", "She waits.\n"),
    "centred lines": _scene("> THE END <\n\n", "She waits.\n"),
    "blank lines": _scene("\n", "She waits.\n"),
}
"""What there can be many of in a scene."""

SCENES: dict[str, Many] = {
    "scenes": lambda many: CAST + "INT. ROOM - DAY\n\nShe waits.\n\n" * many,
    "scenes in which nothing is": lambda many: SCENE * many,
    "places": lambda many: "".join(f"INT. ROOM {i} - DAY\n\nShe waits.\n\n" for i in range(many)),
    "dissolves": lambda many: "INT. ROOM - DAY\n\nShe waits.\n\n> DISSOLVE TO:\n\n" * many,
    "flashbacks in flashbacks": _scene("FLASHBACK\n\nShe swims.\n\nDREAM\n\nShe flies.\n\n", ""),
    "flashbacks": _scene("FLASHBACK\n\nShe swims.\n\n", ""),
}
"""What each begins a scene."""
