from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from scenec.runtime.store import Store
from tests.runtime.store.shelf import contents, key_of, leftovers, put

DAY = 86400.0


class Clock:
    now = 1000 * DAY

    def __call__(self) -> float:
        return self.now


def filled(root: Path, clock: Clock) -> Store:
    """Three results of 100 bytes, a day apart, and one file shared by the first and the last."""
    store = Store(root, clock=clock)
    for number, name in enumerate("abc"):
        clock.now += DAY
        shared = [b"shared" * 10] if number != 1 else []
        put(store, name, name.encode() * 100, *shared)
    return store


def test_counting(tmp_path: Path) -> None:
    with filled(tmp_path, Clock()) as store:
        stats = store.stats()
    assert (stats.results, stats.files, stats.size, stats.lost) == ({"fake": 3}, 4, 360, 0)


def test_room_is_made_by_what_was_not_used_for_longest(tmp_path: Path) -> None:
    with filled(tmp_path, Clock()) as store:
        store.used([key_of("a")])
        freed = store.gc(keep_bytes=300)
        assert (freed.results, freed.files, freed.size) == (1, 1, 100)
        assert [contents(store, name) is not None for name in "abc"] == [True, False, True]


def test_what_was_not_used_for_days_goes_and_shared_files_stay(tmp_path: Path) -> None:
    with filled(tmp_path, Clock()) as store:
        assert store.gc(keep_days=1.5).results == 1
        assert contents(store, "c") == [b"c" * 100, b"shared" * 10]
        assert contents(store, "a") is None


def test_files_that_nobody_needs_go(tmp_path: Path) -> None:
    with filled(tmp_path, Clock()) as store:
        store.records.remove(key_of("b"))
        assert store.gc().files == 1
        assert store.verify().fine


def test_nothing_is_taken_while_another_process_works(tmp_path: Path) -> None:
    other = "import sys; from scenec.runtime.store import Store; from pathlib import Path\n"
    other += "store = Store(Path(sys.argv[1])); store.folder(); print('working', flush=True); sys.stdin.read()"
    with filled(tmp_path, Clock()) as store:
        arguments = [sys.executable, "-c", other, str(tmp_path)]
        with subprocess.Popen(arguments, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
            assert process.stdout is not None
            process.stdout.readline()
            assert store.gc(keep_bytes=0).busy
            process.kill()
        assert store.gc(keep_bytes=0).results == 3
    assert leftovers(tmp_path) == []


def test_checking_finds_each_kind_of_damage(tmp_path: Path) -> None:
    with filled(tmp_path, Clock()) as store:
        assert store.verify().fine
        blob = store.find(key_of("a"))
        assert blob is not None
        path = store.path(blob["0"])
        path.chmod(0o644)
        path.write_bytes(b"other")
        store.records.path(key_of("b")).write_bytes(b"{}")
        report = store.verify()
        assert set(report.damaged) == {blob["0"].digest, key_of("b")}
        assert report.broken == (key_of("a"),)
        assert store.verify(repair=True).repaired
        assert store.verify().fine
        assert contents(store, "c") is not None


@pytest.mark.parametrize("damage", [b"", b"not a database at all", None])
def test_a_damaged_index_is_built_again_from_the_records(tmp_path: Path, damage: bytes | None) -> None:
    with filled(tmp_path, Clock()):
        pass
    index = tmp_path / "1" / "index.sqlite"
    index.unlink() if damage is None else index.write_bytes(damage)
    with Store(tmp_path) as store:
        assert [record.label for record in store.near("fake", "b")] == ["b"]
        put(store, "d", b"more")
        assert store.gc(keep_bytes=10_000).results == 0
        assert all(contents(store, name) for name in "abcd")
