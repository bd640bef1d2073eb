"""What the store knows of a result: which files it has, and from what it was made."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any

from scenec.compiler.canonical import canonical

FORMAT = "scenec.record/1"


@dataclass(frozen=True, slots=True)
class Blob:
    """A file of the store: sha256 of its bytes in hex, and how many there are."""

    digest: str
    size: int


@dataclass(frozen=True, slots=True)
class Record:
    """A result. `parts` are what its key is made of (`keys`), so that a later one can be compared with it.

    `label` is the task's, in a person's words; `seconds` is the wall time that making it took.
    """

    key: str
    op: str
    label: str
    parts: Mapping[str, Any]
    seconds: float = 0.0
    outputs: Mapping[str, Blob] = field(default_factory=dict)

    @property
    def size(self) -> int:
        """Bytes of all its files."""
        return sum(blob.size for blob in self.outputs.values())

    def text(self) -> bytes:
        """The record as it lies on the disk, with a digest of itself."""
        body = {
            "key": self.key,
            "op": self.op,
            "label": self.label,
            "parts": self.parts,
            "seconds": self.seconds,
            "outputs": {name: [blob.digest, blob.size] for name, blob in self.outputs.items()},
        }
        spelled = canonical(body)
        return b'{"format":"%s","check":"%s","body":%s}\n' % (FORMAT.encode(), _check(spelled), spelled)

    @classmethod
    def read(cls, text: bytes) -> Record:
        """The record of a file. Raises ValueError if a single byte of it is not as it was written."""
        try:
            data = json.loads(text)
            record = cls._of(data["body"])
        except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
            raise ValueError("not a record") from error
        if record.text() != text:
            raise ValueError("a damaged record")
        return record

    @classmethod
    def _of(cls, body: dict[str, Any]) -> Record:
        outputs = {name: Blob(digest, size) for name, (digest, size) in body["outputs"].items()}
        return cls(body["key"], body["op"], body["label"], body["parts"], body["seconds"], outputs)


def _check(spelled: bytes) -> bytes:
    return sha256(spelled).hexdigest().encode()
