"""Every rule of Fountain's published syntax (fountain.io/syntax), as we read it."""

from __future__ import annotations

import pytest

from scenec.compiler.parse import parse, screenplay
from scenec.compiler.source import Source
from tests import outline


def read(text: str) -> list[str]:
    return outline.screenplay(screenplay(parse(Source("film.scene", text))[0])[0]).splitlines()


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        # scene headings: any of the words, in any case, with a dot or a blank; forced with one dot, not with more
        ("EXT. BRICK'S POOL - DAY", ["heading EXT | BRICK'S POOL | DAY | -"]),
        ("int house - night", ["heading INT | house | night | -"]),
        ("I/E CAR - DAY", ["heading INT/EXT | CAR | DAY | -"]),
        ("INT./EXT CAR", ["heading INT/EXT | CAR | - | -"]),
        (".SNIPER SCOPE POV", ["heading . | SNIPER SCOPE POV | - | -"]),
        ("... and then", ["action ... and then"]),
        ("INT. HOUSE - DAY - FLASHBACK (1944) #I-1-A#", ["heading INT | HOUSE | DAY - FLASHBACK (1944) | I-1-A"]),
        ("INTERNAL lighting", ["action INTERNAL lighting"]),
        # action: forced, and what would be a cue
        ("!SCANNING THE AISLES...\nWhere is he?", ["action SCANNING THE AISLES... Where is he?"]),
        ("\n  He is set in.", ["action He is set in."]),
        # cues: capitals, at least one letter, extensions in any case, forced
        ("STEEL\nHi.", ["speech STEEL", "  dialogue Hi."]),
        ("R2D2\nBeep.", ["speech R2D2", "  dialogue Beep."]),
        ("23\nIs a number.", ["action 23 Is a number."]),
        ("MOM (O. S.)\nHi.", ["speech MOM (O. S.)", "  dialogue Hi."]),
        ("HANS (on the radio)\nHi.", ["speech HANS (on the radio)", "  dialogue Hi."]),
        ("@McCLANE\nHi.", ["speech McCLANE", "  dialogue Hi."]),
        ("STEEL\n\nHi.", ["action STEEL", "action Hi."]),
        # dialogue: line breaks, and two blanks for an empty line
        ("A\nOne\ntwo.", ["speech A", "  dialogue One two."]),
        ("A\nOne.\n  \nTwo.", ["speech A", "  dialogue One.", "  dialogue Two."]),
        # parentheticals, dual dialogue, lyrics
        ("A\n(low)\nHi.\nHo.", ["speech A", "  parenthetical low", "  dialogue Hi. Ho."]),
        ("A\nHi.\n\nB ^\nHo.", ["speech A", "  dialogue Hi.", "speech B ^", "  dialogue Ho."]),
        ("A\n~Sung\n~along", ["speech A", "  lyric Sung along"]),
        # transitions, forced and not, and centred text
        ("He runs.\n\nCUT TO:\n\nNow.", ["action He runs.", "transition CUT TO:", "action Now."]),
        ("> Burn to White.", ["transition Burn to White."]),
        ("> THE END <", ["centred THE END"]),
        ("A\nHi.\n\nCUT TO: the chase", ["speech A", "  dialogue Hi.", "action CUT TO: the chase"]),
        # emphasis, nested, escaped, not over lines
        ("He *ran **very** fast*.", ["action He ran very fast."]),
        ("_Under *and* over_", ["action Under and over"]),
        (r"Steel enters the code: \*9765\*", ["action Steel enters the code: *9765*"]),
        ("He dialed *69 and *23.", ["action He dialed *69 and *23."]),
        # page breaks, sections, synopses, notes, boneyard
        ("===", ["page-break"]),
        ("## Part\n\n= What happens.", ["section 2 Part", "synopsis  What happens."]),
        ("He [[who?]] runs.", ["action He runs."]),
        ("He [[who\n  \nwas it?]] runs.", ["action He runs."]),
        ("He [[who\n\nruns.", ["action He [[who", "action runs."]),
        ("One /* two\n\nthree */ four.", ["action One four."]),
        # the title page
        ("Title:\n    _**BRICK**_\n    RETIRED\nBy: X\n\nHe.", ["Title: BRICK RETIRED", "By: X", "action He."]),
        ("FADE IN:\n\nHe runs.", ["transition FADE IN:", "action He runs."]),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_rule_of_fountain(text: str, rows: list[str], end: str) -> None:
    assert read(text.replace("\n", end)) == rows
