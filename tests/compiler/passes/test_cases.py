"""Golden cases of names and passes: a script, what is found in it, and parts of the film it becomes.

Sections: `script`; `use NAME` and `given` (`name=value` lines) for its surroundings; `found`; and `scenes after PASS`,
`cast after PASS`, `places after PASS`, `props after PASS`: that part of the film as `--dump-after PASS` prints it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from scenec.compiler.dump import dump
from scenec.compiler.film.film import Film
from tests.compiling import compiled, told
from tests.golden import Case, paths


@pytest.mark.parametrize("path", paths("passes"), ids=lambda path: path.stem)
def test_case(path: Path, case: Callable[[Path], Case]) -> None:
    golden = case(path)
    uses = {name.removeprefix("use "): text for name, text in golden.sections.items() if name.startswith("use ")}
    given = dict(line.split("=", 1) for line in golden.sections.get("given", "").splitlines())
    last = "block"
    for name in golden.sections:
        if " after " in name:
            key, last = name.split(" after ")
            film = compiled(golden["script"], until=last, uses=uses, given=given).film
            assert film is not None
            golden.check(name, part(film, key))
    golden.check("found", told(compiled(golden["script"], until=last, uses=uses, given=given)))


def part(film: Film, key: str) -> str:
    """One top-level part of a film's dump."""
    lines = dump(film).splitlines()
    start = next((i for i, line in enumerate(lines) if line.startswith(f"  {key}:")), len(lines))
    end = next((i for i in range(start + 1, len(lines)) if not lines[i].startswith("   ")), len(lines))
    return "\n".join(line[2:] for line in lines[start:end])
