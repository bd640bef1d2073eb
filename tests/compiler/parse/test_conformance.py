"""The example as two other readers of Fountain see it: the same headings, cues and dialogue."""

from __future__ import annotations

import re
from io import StringIO
from pathlib import Path

import pytest
from screenplain.parsers import fountain
from screenplain.types import Dialog, Slug
from screenplay_tools.fountain.parser import Parser
from screenplay_tools.screenplay import ElementType

from scenec.compiler.parse import parse, screenplay
from scenec.compiler.screenplay import Heading, Speech
from scenec.compiler.source import Source

EXAMPLES = sorted((Path(__file__).parents[3] / "examples").glob("*/*.scene"))

Facts = tuple[list[str], list[str], list[str]]
"""Headings, cues, dialogue: each in the order of the script, white space as one blank."""


def ours(text: str) -> Facts:
    tree, _ = parse(Source("film.scene", text))
    script, _ = screenplay(tree)
    headings = [tree.source.at(each.span).removeprefix(".") for each in script.elements if isinstance(each, Heading)]
    speeches = [each for each in script.elements if isinstance(each, Speech)]
    said = [" ".join(line.text.text for line in each.lines if line.kind != "parenthetical") for each in speeches]
    return headings, [each.cue.text for each in speeches], said


def screenplains(text: str) -> Facts:
    script = fountain.parse(StringIO(text))
    speeches = [each for each in script if isinstance(each, Dialog)]
    said = [" ".join(str(line) for parenthetical, line in each.blocks if not parenthetical) for each in speeches]
    headings = [
        str(each.lines[0] if hasattr(each, "lines") else each.line) for each in script if isinstance(each, Slug)
    ]
    return headings, [_name(str(each.character)) for each in speeches], [_bare(each) for each in said]


def screenplay_tools(text: str) -> Facts:
    parser = Parser()
    parser.add_text(text)
    elements = parser.script.elements
    headings = [each.text for each in elements if each.type is ElementType.HEADING]
    cues = [each.name for each in elements if each.type is ElementType.CHARACTER]
    said = [_bare(each.text) for each in elements if each.type is ElementType.DIALOGUE]
    return headings, cues, said


def _name(cue: str) -> str:
    """Without brackets and the mark of dual dialogue, which one reader leaves in."""
    return re.split(r"\s*[(^]", cue)[0]


def _bare(text: str) -> str:
    """Without notes: one reader leaves them in as numbers or words."""
    return " ".join(re.sub(r"\[\[.*?\]\]", "", text).split())


FOUNTAIN = """\
Title: Brick & Steel
Author: Nobody

EXT. BRICK'S PATIO - DAY

A gorgeous day. The sun is shining. But BRICK BRADDOCK is sitting quietly,
contemplating -- something.

The SCREEN DOOR slides open.

STEEL
Beer's ready!

BRICK (O.S.)
(to himself)
Are they cold?

STEEL (CONT'D)
Does a bear crap
in the woods?

.SNIPER SCOPE POV

BOOM

@McCLANE
Yippie ki-yay. [[not in the first draft]]

CUT TO:

INT./EXT. CAR - NIGHT

> FADE OUT. <

BRICK ^
In unison.

# Act Two

= Everything goes wrong.

EXT. ROAD - DAWN

!A FORCED
action.

/* INT. NEVER - DAY */

R2D2
Beep.
"""


def test_other_readers_of_fountain_see_the_same_in_all_of_fountain() -> None:
    assert ours(FOUNTAIN) == screenplains(FOUNTAIN) == screenplay_tools(FOUNTAIN)


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.parent.name)
def test_other_readers_of_fountain_see_the_same(path: Path) -> None:
    text = path.read_text("utf-8")
    assert ours(text) == screenplains(text) == screenplay_tools(text)
