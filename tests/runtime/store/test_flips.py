"""One flipped bit, anywhere: it is never served."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scenec.runtime.store import Record, Store
from tests.runtime.store.shelf import contents, key_of, put


def flipped(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


def test_every_bit_of_a_file(tmp_path: Path) -> None:
    content = random.Random(1).randbytes(64)
    with Store(tmp_path) as store:
        for bit in range(len(content) * 8):
            path = store.path(put(store, "a", content)["0"])
            path.chmod(0o644)
            path.write_bytes(flipped(content, bit))
            assert store.find(key_of("a")) is None


def test_every_bit_of_a_record(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        put(store, "a", b"one")
        text = store.records.path(key_of("a")).read_bytes()
    for bit in range(len(text) * 8):
        with pytest.raises(ValueError, match="record"):
            Record.read(flipped(text, bit))


def test_bits_and_cuts_of_the_index(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        for name in "abcdefgh":
            put(store, name, name.encode())
    index = tmp_path / "1" / "index.sqlite"
    whole, dice = index.read_bytes(), random.Random(2)
    for _ in range(200):
        damaged = whole if dice.random() > 0.1 else whole[: dice.randrange(len(whole))]
        for _ in range(dice.choice([1, 1, 8, 100])):
            damaged = flipped(damaged, dice.randrange(max(1, len(damaged) * 8))) if damaged else damaged
        index.write_bytes(damaged)
        with Store(tmp_path) as store:
            assert contents(store, "a") == [b"a"]
            store.used([key_of("a")])
            assert {record.label for record in store.near("fake", "b")} <= {"b"}
            store.verify(repair=True)
            assert contents(store, "h") == [b"h"]
