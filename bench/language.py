"""How long a generated feature takes to read and compile, beside another reader of Fountain, and ten times as long."""

from __future__ import annotations

import contextlib
import gc
import io
import random
import resource
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from screenplay_tools.fountain.parser import Parser

from scenec.compiler.compile import compile_source
from scenec.compiler.context import Context, Sources
from scenec.compiler.emit import emit
from scenec.compiler.format import formatted
from scenec.compiler.parse import parse, screenplay
from scenec.compiler.revision import Memo
from scenec.compiler.source import Source
from scenec.project import standard_library

from .startup import SCENEC, seconds
from .table import table

LINES = 4600
RUNS = 5

HEAD = """Title: The Long Way
Scenec: 1
Cast:
    MARA = woman, 34, grey wool coat
    JOEL = man, 40, shirtsleeves, beard
    RUTH = woman, 70, apron
    TOM = boy, 9, yellow raincoat

"""
PLACES = ("HOUSE - KITCHEN", "LAMP ROOM", "HARBOUR", "STREET", "TRAIN", "FIELD", "HOSPITAL CORRIDOR", "FROZEN SEA")
PEOPLE = ("MARA", "JOEL", "RUTH", "TOM")
WORDS = [
    "light",
    "sea",
    "window",
    "door",
    "night",
    "water",
    "letter",
    "street",
    "name",
    "boat",
    "winter",
    "hand",
    "morning",
    "road",
    "bread",
    "rope",
    "glass",
    "again",
    "never",
    "slowly",
    "only",
    "under",
    "the",
    "a",
    "her",
    "his",
    "and",
    "of",
    "into",
    "with",
    "from",
]


def feature(lines: int, seed: int = 1) -> str:
    """A script of about so many lines: scenes of action and dialogue, with what directions a careful writer gives."""
    chance = random.Random(seed)
    rows = HEAD.splitlines()
    while len(rows) < lines:
        inside = chance.choice(("INT", "EXT"))
        rows += [f"{inside}. {chance.choice(PLACES)} - {chance.choice(('DAY', 'NIGHT', 'DUSK', 'CONTINUOUS'))}", ""]
        rows += ["!!MOOD: tender, uneasy", ""] if chance.random() < 0.3 else []
        for _ in range(chance.randrange(6, 16)):
            rows += _beat(chance)
    return "\n".join(rows) + "\n"


def _beat(chance: random.Random) -> list[str]:
    kind = chance.random()
    if kind < 0.3:
        return [f"{chance.choice(PEOPLE)} walks to the window. {_sentence(chance)}", _sentence(chance), ""]
    if kind < 0.4:
        return [f"!!CLOSE ON {chance.choice(PEOPLE)}: 85mm, slow push in", ""]
    manner = ["(quietly)"] if chance.random() < 0.2 else []
    return [chance.choice(PEOPLE), *manner, *(_sentence(chance) for _ in range(chance.randrange(1, 4))), ""]


def _sentence(chance: random.Random) -> str:
    words = " ".join(chance.choice(WORDS) for _ in range(chance.randrange(4, 12)))
    return f"{words[0].upper()}{words[1:]}."


def context() -> Context:
    return Context(sources=Sources(library=standard_library()))


def read(text: str) -> None:
    screenplay(parse(Source("film.scene", text))[0])


def other(text: str) -> None:
    with contextlib.redirect_stdout(io.StringIO()):
        Parser().add_text(text)


def planned(text: str) -> None:
    found = compile_source(Source("film.scene", text), context())
    assert found.film is not None
    emit(found.film, context(), None, found.sources)


def timed(work: Callable[[str], None], text: str, runs: int = RUNS) -> float:
    """Median CPU seconds: other work on the machine counts little. One run before warms what is made once a process."""
    work(text[:4000])
    taken = []
    for _ in range(runs):
        began = time.process_time()
        work(text)
        taken.append(time.process_time() - began)
    return median(taken)


def cold(text: str) -> float:
    """Median wall seconds of `scenec check` in a fresh process."""
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "film.scene"
        script.write_text(text, "utf-8")
        return median(seconds([SCENEC, "check", str(script)]))


def edited(text: str, times: int = 9) -> float:
    """Median CPU seconds in which a feature is checked again when somebody has written into one of its scenes."""
    rows, chance, memo, taken = text.split("\n"), random.Random(2), Memo(), list[float]()
    spoken = [place for place, row in enumerate(rows) if row.endswith(".") and not row.startswith(" ")]
    compile_source(Source("film.scene", text), context(), memo=memo)
    for _ in range(times):
        place = chance.choice(spoken)
        rows[place] = f"{rows[place]} {_sentence(chance)}"
        source = Source("film.scene", "\n".join(rows))
        began = time.process_time()
        compile_source(source, context(), memo=memo)
        taken.append(time.process_time() - began)
    return median(taken)


def main() -> None:
    """Print the table. Whatever has a limit has it beside; a feature of ten times the length is held against one."""
    gc.set_threshold(100_000, 20, 50)  # as the command sets it
    text, long = feature(LINES), feature(10 * LINES)
    ours, theirs = timed(read, text), timed(other, text)
    shaped, plan = timed(lambda each: void(formatted(Source("film.scene", each))), text), timed(planned, text, 3)
    again, whole = edited(text), cold(text)
    memory = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    ten_read, ten_plan = timed(read, long, 1), timed(planned, long, 1)
    rows = [
        ("screenplay-tools reads", f"{theirs:.3f} s", "", ""),
        ("scenec reads", f"{ours:.3f} s", f"{ours / theirs:.2f} times that", "1.5 times"),
        ("scenec formats", f"{shaped:.3f} s", "", ""),
        ("text to plan, warm", f"{plan:.3f} s", f"{plan / 1.2:.2f}", "1.2 s"),
        ("scenec check, cold", f"{whole:.3f} s", f"{whole / 2:.2f}", "2.0 s"),
        ("scenec check, memory at most", f"{memory:.0f} MB", "", ""),
        ("an edit in one scene, checked warm", f"{again:.3f} s", f"{again / 0.15:.2f}", "0.150 s"),
        ("reads ten times the length", f"{ten_read:.3f} s", f"{ten_read / ours:.1f} times", "11 times"),
        ("plans ten times the length", f"{ten_plan:.3f} s", f"{ten_plan / plan:.1f} times", "11 times"),
    ]
    title = f"A feature of {text.count(chr(10))} lines, {len(text) / 1e6:.2f} MB"
    table(title, ("work", "median", "of the limit", "limit"), rows)


def void(_: object) -> None:
    """Take a value and make nothing of it."""


if __name__ == "__main__":
    main()
