from __future__ import annotations

import errno
import stat
from pathlib import Path

import pytest

from scenec.runtime.store import Store, StoreDamagedError, StoreError
from tests.runtime.store.shelf import FailingDisk, contents, key_of, leftovers, names, put


def test_a_result_is_found_by_its_key_and_by_no_other(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        put(store, "a", b"one", b"two")
        assert contents(store, "a") == [b"one", b"two"]
        assert store.find(key_of("b")) is None


def test_another_process_finds_it_too(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        put(store, "a", b"one")
    with Store(tmp_path) as store:
        assert contents(store, "a") == [b"one"]


def test_the_same_bytes_lie_there_once(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        assert put(store, "a", b"same") == put(store, "b", b"same")
        assert store.stats().files == 1


def test_files_cannot_be_written_by_mistake(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        (blob,) = put(store, "a", b"one").values()
        assert stat.S_IMODE(store.path(blob).stat().st_mode) == 0o444


def test_the_folder_says_that_it_is_a_cache(tmp_path: Path) -> None:
    Store(tmp_path)
    assert (tmp_path / "CACHEDIR.TAG").read_bytes().startswith(b"Signature: 8a477f597d28d172789f06886806bc55")


def test_a_hit_whose_file_is_gone_is_a_miss(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        blobs = put(store, "a", b"one", b"two")
        store.path(blobs["1"]).unlink()
        assert store.find(key_of("a")) is None
        put(store, "a", b"one", b"two")
        assert contents(store, "a") == [b"one", b"two"]


@pytest.mark.parametrize("damage", [b"", b"onE", b"one more", b"on"])
def test_a_damaged_file_is_a_miss_and_is_put_away(tmp_path: Path, damage: bytes) -> None:
    with Store(tmp_path) as store:
        path = store.path(put(store, "a", b"one")["0"])
        path.chmod(0o644)
        path.write_bytes(damage)
        assert store.find(key_of("a")) is None
        assert not path.exists()
        assert store.stats().lost == 1


def test_two_swapped_files_are_both_misses(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        one, two = (store.path(put(store, name, name.encode())["0"]) for name in "ab")
        one.rename(tmp_path / "x")
        two.rename(one)
        (tmp_path / "x").rename(two)
        assert store.find(key_of("a")) is None
        assert store.find(key_of("b")) is None


def test_a_record_under_another_key_is_not_believed(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        put(store, "a", b"one")
        wrong = store.records.path(key_of("b"))
        wrong.parent.mkdir(exist_ok=True)
        store.records.path(key_of("a")).rename(wrong)
        assert store.find(key_of("b")) is None


def test_what_is_given_out_is_a_copy_that_can_be_edited(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        (blob,) = put(store, "a", b"film").values()
        out = tmp_path / "film.mp4"
        store.copy_out(blob, out)
        out.write_bytes(b"edited")
        assert contents(store, "a") == [b"film"]
        assert names(tmp_path) == ["film.mp4", "store"]


def test_a_file_that_is_right_already_is_left_alone(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        (blob,) = put(store, "a", b"film").values()
        out = tmp_path / "film.mp4"
        store.copy_out(blob, out)
        before = out.stat()
        store.copy_out(blob, out)
        assert out.stat() == before


def test_a_damaged_film_is_not_given_out(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        (blob,) = put(store, "a", b"film").values()
        store.path(blob).chmod(0o644)
        store.path(blob).write_bytes(b"fi1m")
        out = tmp_path / "film.mp4"
        out.write_bytes(b"the film of yesterday")
        with pytest.raises(StoreDamagedError):
            store.copy_out(blob, out)
        assert out.read_bytes() == b"the film of yesterday"
        assert names(tmp_path) == ["film.mp4", "store"]


def test_what_a_killed_copy_left_is_swept_by_the_next(tmp_path: Path) -> None:
    with Store(tmp_path / "store") as store:
        (blob,) = put(store, "a", b"film").values()
        (tmp_path / ".film.mp4.0123abcd.part").write_bytes(b"fi")
        store.copy_out(blob, tmp_path / "film.mp4")
        assert names(tmp_path) == ["film.mp4", "store"]


def test_nothing_is_left_in_the_working_folders(tmp_path: Path) -> None:
    with Store(tmp_path) as store:
        put(store, "a", b"one")
        store.folder().joinpath("half").write_bytes(b"ha")
        assert leftovers(tmp_path)
    assert leftovers(tmp_path) == []


def test_of_results_with_one_name_the_last_used_comes_first(tmp_path: Path) -> None:
    clock = iter(range(100))
    with Store(tmp_path, clock=lambda: float(next(clock))) as store:
        for name in "abc":
            put(store, name, name.encode(), label="shot 1.2")
        store.used([key_of("a")])
        assert [record.parts["name"] for record in store.near("fake", "shot 1.2")] == ["a", "c", "b"]
        assert store.near("fake", "shot 1.3") == []


@pytest.mark.parametrize("place", ["file/store", "/proc/store"])
def test_a_store_that_cannot_be_made_says_so(tmp_path: Path, place: str) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(StoreError, match="cannot be used"):
        Store(tmp_path / place)


def test_a_full_disk_is_told_by_its_number(tmp_path: Path) -> None:
    store = Store(tmp_path, FailingDisk(4, errno.ENOSPC))
    with pytest.raises(StoreError, match="the disk is full") as told:
        put(store, "a", b"one")
    assert told.value.errno == errno.ENOSPC
