"""What was chosen outlives restarts and moves of groups; people stand under pseudonyms."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from bot.core.ports import StorageError
from bot.storage.privacy import pseudonym, read_or_make_key
from bot.storage.store import DATABASE_NAME, Store, open_store

ALICE, GROUP, SUPERGROUP = 123_456_789, -5001, -1_000_000_005_001


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = open_store(tmp_path / "data", tmp_path / "keys" / "person.key")
    yield store
    store.close()


def test_a_chosen_language_is_remembered_and_can_be_changed(store: Store) -> None:
    assert store.preferences.language(ALICE) is None
    store.preferences.choose_language(ALICE, "hi")
    store.preferences.choose_language(ALICE, "ar")
    assert store.preferences.language(ALICE) == "ar"


def test_a_chosen_language_outlives_a_restart(tmp_path: Path) -> None:
    for expected in (None, "hi"):
        store = open_store(tmp_path)
        assert store.preferences.language(ALICE) == expected
        store.preferences.choose_language(ALICE, "hi")
        store.close()


def test_a_group_that_becomes_a_supergroup_keeps_its_language(store: Store) -> None:
    store.preferences.choose_language(GROUP, "hi")
    store.preferences.choose_language(SUPERGROUP, "en")
    store.preferences.move_chat(GROUP, SUPERGROUP)
    assert store.preferences.language(SUPERGROUP) == "hi"
    assert store.preferences.language(GROUP) is None


def test_answers_without_being_asked_are_off_until_switched_on_and_outlive_a_restart(
    tmp_path: Path,
) -> None:
    for expected, choice in ((False, True), (True, True), (True, False), (False, False)):
        store = open_store(tmp_path)
        assert store.preferences.overhears(GROUP) is expected
        store.preferences.let_overhear(GROUP, choice)
        assert store.preferences.overhears(SUPERGROUP) is False
        store.close()


def test_a_group_that_becomes_a_supergroup_keeps_what_its_admins_switched_on(
    store: Store,
) -> None:
    store.preferences.let_overhear(GROUP, True)
    store.preferences.move_chat(GROUP, SUPERGROUP)
    assert store.preferences.overhears(SUPERGROUP)
    assert not store.preferences.overhears(GROUP)


def test_moving_a_group_without_choices_does_nothing(store: Store) -> None:
    store.preferences.choose_language(SUPERGROUP, "en")
    store.preferences.move_chat(GROUP, SUPERGROUP)
    assert store.preferences.language(SUPERGROUP) == "en"


def test_small_values_are_remembered(store: Store) -> None:
    assert store.preferences.remembered("menus") is None
    store.preferences.remember("menus", "digest 1")
    store.preferences.remember("menus", "digest 2")
    assert store.preferences.remembered("menus") == "digest 2"


def test_the_database_does_not_contain_the_id_of_who_chose(store: Store, tmp_path: Path) -> None:
    store.preferences.choose_language(ALICE, "hi")
    rows = store.database.read("SELECT owner FROM language")
    assert len(str(rows[0][0])) == 64
    store.database.scrub()
    assert str(ALICE).encode() not in (tmp_path / "data" / DATABASE_NAME).read_bytes()


def test_pseudonyms_differ_between_keys_and_between_people() -> None:
    names = {pseudonym(key, who) for key in (b"k" * 32, b"l" * 32) for who in (ALICE, GROUP)}
    assert len(names) == 4


def test_the_key_is_made_once_for_its_owner_alone(tmp_path: Path) -> None:
    path = tmp_path / "keys" / "person.key"
    key = read_or_make_key(path)
    assert len(key) == 32
    assert read_or_make_key(path) == key
    assert path.stat().st_mode & 0o777 == 0o600


def test_a_key_cut_short_is_refused_with_what_to_do(tmp_path: Path) -> None:
    path = tmp_path / "person.key"
    path.write_bytes(b"short")
    with pytest.raises(StorageError, match=r"holds 5 bytes, a key needs 32; restore it"):
        read_or_make_key(path)
