"""What happens when the disk fails at its n-th operation: loops over n until nothing fails (as SQLite's tests do)."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from scenec.runtime.disk import Disk
from scenec.runtime.store import Store
from tests.runtime.store.shelf import FailingDisk, contents, leftovers, may_fail, names, put

MODES = [(number, forever) for number in (errno.ENOSPC, errno.EIO) for forever in (False, True)]


def fault_free(root: Path) -> None:
    """What must hold after any fault, once the disk is well again."""
    with Store(root) as store:
        assert store.verify().fine
        assert contents(store, "old") == [b"old"]
        assert contents(store, "new") in (None, [b"new", b"second"])
        put(store, "new", b"new", b"second")
        assert contents(store, "new") == [b"new", b"second"]
        store.gc()
    assert leftovers(root) == []


@pytest.mark.parametrize(("number", "forever"), MODES)
@pytest.mark.parametrize("torn", [False, True])
def test_a_failed_put_leaves_nothing_half_done(tmp_path: Path, number: int, forever: bool, torn: bool) -> None:
    for at in range(1, 200):
        root = tmp_path / str(at)
        with Store(root) as store:
            put(store, "old", b"old")
        disk = FailingDisk(at, number, forever=forever, torn=torn)
        with may_fail(number), Store(root, disk) as store:
            put(store, "new", b"new", b"second")
        fault_free(root)
        if not disk.failed:
            return
    pytest.fail("it never came through")


@pytest.mark.parametrize(("number", "forever"), MODES)
def test_a_failed_copy_leaves_the_old_film_or_the_new_one(tmp_path: Path, number: int, forever: bool) -> None:
    for at in range(1, 50):
        folder = tmp_path / str(at)
        disk = FailingDisk(10_000, number, forever=forever, torn=True)
        with Store(folder / "store", disk) as store:
            (blob,) = put(store, "film", b"the new film").values()
            out = folder / "film.mp4"
            out.write_bytes(b"the old film")
            disk.fail_from_now(at)
            with may_fail(number):
                store.copy_out(blob, out)
            came_through = not disk.failed
            disk.fail_from_now(10_000)
            assert out.read_bytes() in (b"the old film", b"the new film")
            store.copy_out(blob, out)
            assert out.read_bytes() == b"the new film"
            assert names(folder) == ["film.mp4", "store"]
        if came_through:
            return
    pytest.fail("it never came through")


def test_every_operation_of_the_disk_can_be_made_to_fail() -> None:
    names = [name for name in vars(Disk) if not name.startswith("_")]
    for name in names:
        with pytest.raises(OSError, match="No space left"):
            getattr(FailingDisk(1), name)(Path("/nowhere"), b"")
