"""Golden cases: input and expected output in one file, read like a fact, accepted with `pytest --update`.

A case file has sections. A line `%%% name` begins one; what stands above the first is its comment.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path

CASES = Path(__file__).parent / "cases"
_HEAD = re.compile(r"^%%% (.+)\n", re.M)


@dataclass
class Case:
    """One golden file. Sections keep their line ends; `check` compares one, or rewrites it under `--update`."""

    path: Path
    update: bool = False
    comment: str = ""
    sections: dict[str, str] = field(default_factory=dict)

    @classmethod
    def read(cls, path: Path, update: bool = False) -> Case:
        """The case of a file."""
        parts = _HEAD.split(path.read_bytes().decode())
        names, texts = parts[1::2], parts[2::2]
        return cls(path, update, parts[0], dict(zip(names, texts, strict=True)))

    def __getitem__(self, name: str) -> str:
        return self.sections[name]

    def check(self, name: str, actual: str) -> None:
        """Hold `actual` against the section, or put it there."""
        actual = actual if actual.endswith("\n") or not actual else actual + "\n"
        if self.update and self.sections.get(name) != actual:
            self.sections[name] = actual
            self._write()
        assert self.sections.get(name) == actual

    def _write(self) -> None:
        body = "".join(f"%%% {name}\n{text}" for name, text in self.sections.items())
        self.path.write_bytes((self.comment + body).encode())


def paths(folder: str) -> list[Path]:
    """The case files of a folder of tests/cases, in order."""
    return sorted((CASES / folder).glob("*.case"))
