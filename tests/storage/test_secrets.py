"""Names at rest: what is sealed opens with its key, in its column, unchanged; everything else is refused."""

from __future__ import annotations

import base64

import pytest
from sqlalchemy.dialects import sqlite

from storage import secrets
from storage.secrets import KEY_BYTES, KeyProblem, KeyRing, Sealed, SealedJSON, new_key

NAME = "Vilhelmine Testmann"
COLUMN = "referral.name"
FIRST, SECOND, THIRD = (base64.urlsafe_b64encode(bytes([number]) * KEY_BYTES).decode() for number in (1, 2, 3))
DIALECT = sqlite.dialect()


@pytest.fixture
def ring() -> KeyRing:
    return KeyRing(FIRST)


# ── sealing and opening ──────────────────────────────────────────────────────


@pytest.mark.parametrize("text", [NAME, "", "Йыги Õõ 👍", "x" * 10_000, "two\nlines"])
def test_what_is_sealed_opens_again(ring: KeyRing, text: str) -> None:
    assert ring.open(ring.seal(text, COLUMN), COLUMN) == text


def test_the_sealed_bytes_do_not_hold_the_words(ring: KeyRing) -> None:
    sealed = ring.seal(NAME, COLUMN)

    assert b"Testmann" not in sealed
    assert b"Vilhelmine" not in sealed


def test_two_seals_of_one_text_differ(ring: KeyRing) -> None:
    seals = {ring.seal(NAME, COLUMN) for _ in range(100)}

    assert len(seals) == 100
    assert {ring.open(sealed, COLUMN) for sealed in seals} == {NAME}


def test_a_value_does_not_open_in_another_column(ring: KeyRing) -> None:
    sealed = ring.seal(NAME, COLUMN)

    with pytest.raises(KeyProblem, match=r"referral\.contact does not open"):
        ring.open(sealed, "referral.contact")


def test_a_wrong_key_is_refused_and_the_right_one_is_named(ring: KeyRing) -> None:
    sealed = ring.seal(NAME, COLUMN)

    with pytest.raises(
        KeyProblem, match=rf"referral\.name was sealed with key {ring.key_id}, which is not in the settings"
    ) as caught:
        KeyRing(SECOND).open(sealed, COLUMN)
    assert NAME not in str(caught.value)
    assert FIRST not in str(caught.value)


def test_a_key_id_tells_keys_apart_and_stays_the_same() -> None:
    assert KeyRing(FIRST).key_id == KeyRing(FIRST).key_id != KeyRing(SECOND).key_id
    assert len(bytes.fromhex(KeyRing(FIRST).key_id)) == 4


# ── tampering ────────────────────────────────────────────────────────────────


def test_a_change_of_any_one_byte_is_noticed(ring: KeyRing) -> None:
    sealed = ring.seal(NAME, COLUMN)
    for place in range(len(sealed)):
        changed = bytearray(sealed)
        changed[place] ^= 1
        with pytest.raises(KeyProblem):
            ring.open(bytes(changed), COLUMN)


@pytest.mark.parametrize("kept", [5, 12, 0, 1, 4, 17, 18, 32, -1])
def test_a_value_that_was_cut_off_is_noticed(ring: KeyRing, kept: int) -> None:
    with pytest.raises(KeyProblem):
        ring.open(ring.seal(NAME, COLUMN)[:kept], COLUMN)


def test_a_value_with_something_added_is_noticed(ring: KeyRing) -> None:
    with pytest.raises(KeyProblem):
        ring.open(ring.seal(NAME, COLUMN) + b"\x00", COLUMN)


def test_half_of_another_value_cannot_be_put_in(ring: KeyRing) -> None:
    one, other = ring.seal(NAME, COLUMN), ring.seal("Mari Tamm", COLUMN)

    with pytest.raises(KeyProblem):
        ring.open(one[:17] + other[17:], COLUMN)


# ── rotation ─────────────────────────────────────────────────────────────────


def test_after_a_rotation_the_older_key_opens_and_the_new_one_seals() -> None:
    old, rotated = KeyRing(FIRST), KeyRing(SECOND, FIRST)
    before, since = old.seal(NAME, COLUMN), rotated.seal(NAME, COLUMN)

    assert rotated.open(before, COLUMN) == rotated.open(since, COLUMN) == NAME
    assert rotated.key_id == KeyRing(SECOND).key_id
    assert KeyRing(SECOND).open(since, COLUMN) == NAME
    with pytest.raises(KeyProblem, match=rotated.key_id):
        old.open(since, COLUMN)


def test_hashes_stay_equal_through_rotations() -> None:
    """Otherwise a duplicate from before a rotation would not be found."""
    rings = [KeyRing(FIRST), KeyRing(SECOND, FIRST), KeyRing(THIRD, SECOND, FIRST)]

    assert len({ring.hash("vilhelmine testmann 1981") for ring in rings}) == 1


def test_a_hash_meets_only_its_own_value_under_its_own_key(ring: KeyRing) -> None:
    assert ring.hash("a 1981") == ring.hash("a 1981")
    assert len({ring.hash("a 1981"), ring.hash("a 1982"), KeyRing(SECOND).hash("a 1981")}) == 3
    assert len(bytes.fromhex(ring.hash(NAME))) == 32


# ── keys ─────────────────────────────────────────────────────────────────────


def test_a_new_key_is_usable_and_never_the_same() -> None:
    keys = {new_key() for _ in range(100)}

    assert len(keys) == 100
    assert {len(base64.urlsafe_b64decode(key)) for key in keys} == {KEY_BYTES}
    assert KeyRing(keys.pop()).key_id


@pytest.mark.parametrize(
    ("key", "complaint"),
    [
        ("", "holds 0 bytes in place of 32"),
        ("abc", "not URL-safe base64"),
        (base64.urlsafe_b64encode(bytes(31)).decode(), "holds 31 bytes in place of 32"),
        (base64.urlsafe_b64encode(bytes(33)).decode(), "holds 33 bytes in place of 32"),
        (FIRST[:-1], "not URL-safe base64"),
        ("00" * KEY_BYTES, "holds 48 bytes in place of 32"),
    ],
    ids=["empty", "not base64", "short", "long", "cut in copying", "hexadecimal"],
)
def test_a_malformed_key_is_refused_wherever_it_stands_and_is_not_shown(key: str, complaint: str) -> None:
    for keys in ((key,), (FIRST, key)):
        with pytest.raises(KeyProblem, match=complaint) as caught:
            KeyRing(*keys)
        assert not key or key not in str(caught.value)


def test_a_key_does_not_appear_when_the_ring_is_printed(ring: KeyRing) -> None:
    assert FIRST not in f"{ring!r} {vars(ring)}"
    assert repr(bytes([1]) * KEY_BYTES)[2:-1] not in f"{ring!r} {vars(ring)}"


# ── columns ──────────────────────────────────────────────────────────────────


@pytest.fixture
def put_in_place(ring: KeyRing, monkeypatch: pytest.MonkeyPatch) -> KeyRing:
    monkeypatch.setattr(secrets._Holder, "ring", None)
    secrets.install(ring)
    return ring


def test_a_sealed_column_keeps_ciphertext_and_gives_words(put_in_place: KeyRing) -> None:
    column = Sealed(COLUMN)
    stored = column.process_bind_param(NAME, DIALECT)

    assert stored is not None
    assert put_in_place.open(stored, COLUMN) == NAME
    assert column.process_result_value(stored, DIALECT) == NAME
    assert column.process_result_value(memoryview(stored), DIALECT) == NAME  # type: ignore[arg-type]  # as drivers may


def test_a_sealed_column_of_json_gives_the_same_value(put_in_place: KeyRing) -> None:
    column, value = SealedJSON("draft.answers"), {"name": "Õie", "age": {"years": 44}, "domains": ["housing"]}
    stored = column.process_bind_param(value, DIALECT)

    assert stored is not None
    assert "Õie".encode() not in stored
    assert column.process_result_value(stored, DIALECT) == value
    with pytest.raises(KeyProblem):
        SealedJSON("draft.other").process_result_value(stored, DIALECT)


@pytest.mark.parametrize("kind", [Sealed, SealedJSON])
def test_nothing_stays_nothing(put_in_place: KeyRing, kind: type[Sealed | SealedJSON]) -> None:
    assert kind(COLUMN).process_bind_param(None, DIALECT) is None
    assert kind(COLUMN).process_result_value(None, DIALECT) is None


def test_without_a_key_nothing_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets._Holder, "ring", None)

    with pytest.raises(KeyProblem, match="no key: set MARKAJA_SECRET_KEY"):
        Sealed(COLUMN).process_bind_param(NAME, DIALECT)
