"""Names and contacts at rest: authenticated encryption of columns, keyed hashes to find duplicates unread.

A sealed value is: version (1 byte) · key id (4 bytes) · nonce (12 bytes) · ciphertext with tag (AES-256-GCM).
The column's name is authenticated too, so a value cannot be moved to another column.
Losing the key loses the names.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import LargeBinary
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

KEY_BYTES = 32
TAG_BYTES = 16
SEALED = b"\x01"
"""The first byte of what was sealed."""
_KEY_ID = slice(1, 5)
_NONCE = slice(5, 17)
_BODY = slice(17, None)


class KeyProblem(Exception):
    """The key is missing, malformed, or not the one that sealed a value."""


class OtherKey(KeyProblem):
    """What a key sealed that is not in the settings."""

    def __init__(self, column: str, key_id: str) -> None:
        super().__init__(f"{column} was sealed with key {key_id}, which is not in the settings")
        self.key_id = key_id


class ForeignKeys(KeyProblem):
    """Nothing that is stored was sealed with any of the keys at hand.

    `columns`: where, as TABLE.COLUMN; `key_ids`: of the keys that sealed it.
    """

    def __init__(self, columns: Sequence[str], key_ids: Sequence[str]) -> None:
        super().__init__(f"sealed with a key that is not in the settings: {', '.join(columns)}")
        self.columns, self.key_ids = tuple(columns), tuple(key_ids)


def new_key() -> str:
    """A fresh key as it stands in the settings: 32 random bytes in URL-safe base64."""
    return base64.urlsafe_b64encode(os.urandom(KEY_BYTES)).decode()


class KeyRing:
    """The key that seals, and older ones that can still open; the first key there ever was stands last.

    Hashes are made with that last one, so that people are still recognised after a rotation: keep it.
    `lost`: ids of keys that nobody has any more; what they sealed reads as nothing.
    """

    def __init__(self, current: str, *older: str, lost: Iterable[str] = ()) -> None:
        keys = [decoded(key) for key in (current, *older)]
        self._ciphers = {_key_id(key): AESGCM(key) for key in keys}
        self._current_id = _key_id(keys[0])
        self._first_id = _key_id(keys[-1])
        self.lost = frozenset(key_id.strip().lower() for key_id in lost)
        self._hash_keys = {_key_id(key).hex(): hashlib.sha256(b"markaja:person-hash:" + key).digest() for key in keys}

    @property
    def key_id(self) -> str:
        return self._current_id.hex()

    @property
    def first_id(self) -> str:
        """Of the first key there ever was, by which hashes are made."""
        return self._first_id.hex()

    @property
    def key_ids(self) -> frozenset[str]:
        """Of all that can open."""
        return frozenset(key_id.hex() for key_id in self._ciphers)

    def seal(self, text: str, column: str) -> bytes:
        return self.seal_bytes(text.encode(), column)

    def open(self, sealed: bytes, column: str) -> str:
        return self.open_bytes(sealed, column).decode()

    def seal_bytes(self, content: bytes, column: str) -> bytes:
        nonce = os.urandom(12)
        body = self._ciphers[self._current_id].encrypt(nonce, content, column.encode())
        return SEALED + self._current_id + nonce + body

    def open_bytes(self, sealed: bytes, column: str) -> bytes:
        cipher = self._ciphers.get(sealed[_KEY_ID])
        if sealed[:1] != SEALED or len(sealed) < _BODY.start + TAG_BYTES:
            raise KeyProblem(f"{column} does not hold a sealed value")
        if cipher is None:
            raise OtherKey(column, sealed[_KEY_ID].hex())
        try:
            return cipher.decrypt(sealed[_NONCE], sealed[_BODY], column.encode())
        except InvalidTag:
            raise KeyProblem(f"{column} does not open with key {sealed[_KEY_ID].hex()}") from None

    def opened(self, sealed: bytes, column: str) -> bytes | None:
        """As `open_bytes`; None for what a lost key sealed."""
        try:
            return self.open_bytes(sealed, column)
        except OtherKey as problem:
            if problem.key_id in self.lost:
                return None
            raise

    def hash(self, value: str, key_id: str = "") -> str:
        """Hex of a keyed hash: equal values meet, nobody without the key can try names out.

        `key_id`: one of `key_ids`, for what was hashed while that key stood last; empty: the first there ever was.
        """
        return hmac.new(self._hash_keys[key_id or self.first_id], value.encode(), hashlib.sha256).hexdigest()


class _Holder:
    """Columns are declared before settings are read; the key ring is put here when the database opens."""

    ring: KeyRing | None = None


def install(ring: KeyRing) -> None:
    _Holder.ring = ring


def installed() -> KeyRing:
    if _Holder.ring is None:
        raise KeyProblem("no key: set MARKAJA_SECRET_KEY (make one with `markaja key`)")
    return _Holder.ring


_blind: ContextVar[bool] = ContextVar("blind", default=False)


@contextmanager
def unread() -> Iterator[None]:
    """Within it whatever no key opens reads as nothing: for counting and for erasing by age, which need no words."""
    before = _blind.set(True)
    try:
        yield
    finally:
        _blind.reset(before)


def is_unread() -> bool:
    """Whether nobody's words are needed here: see `unread`."""
    return _blind.get()


def _read(value: bytes, column: str) -> bytes | None:
    """None for what a lost key sealed; raises `OtherKey` where nobody said that the key is lost."""
    try:
        return installed().opened(bytes(value), column)
    except OtherKey:
        if _blind.get():
            return None
        raise


class Sealed(TypeDecorator[str]):
    """A text column that is ciphertext in the database file."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: str | None, dialect: Dialect) -> bytes | None:
        del dialect
        return None if value is None else installed().seal(value, self.column)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> str | None:
        del dialect
        found = None if value is None else _read(value, self.column)
        return None if found is None else found.decode()


class SealedJSON(TypeDecorator[Any]):
    """As `Sealed`, for JSON values."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: Any, dialect: Dialect) -> bytes | None:  # noqa: ANN401 (any JSON)
        del dialect
        return None if value is None else installed().seal(json.dumps(value, ensure_ascii=False), self.column)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> Any:  # noqa: ANN401 (any JSON)
        del dialect
        found = None if value is None else _read(value, self.column)
        return None if found is None else json.loads(found)


class SealedBytes(TypeDecorator[bytes]):
    """As `Sealed`, for a file's content."""

    impl = LargeBinary
    cache_ok = True

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def process_bind_param(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        del dialect
        return None if value is None else installed().seal_bytes(value, self.column)

    def process_result_value(self, value: bytes | None, dialect: Dialect) -> bytes | None:
        del dialect
        return None if value is None else _read(value, self.column)


def sealed_by(value: bytes) -> str:
    """The id of the key that sealed it, as in `KeyRing.key_ids`; nothing is opened."""
    return value[_KEY_ID].hex()


def decoded(key: str) -> bytes:
    """The bytes of a key as it stands in the settings; raises `KeyProblem`."""
    try:
        raw = base64.b64decode(key.encode(), altchars=b"-_", validate=True)
    except ValueError:
        raise KeyProblem("the key is not URL-safe base64") from None
    if len(raw) != KEY_BYTES:
        raise KeyProblem(f"the key holds {len(raw)} bytes in place of {KEY_BYTES}")
    return raw


def _key_id(key: bytes) -> bytes:
    return hashlib.sha256(b"markaja:key-id:" + key).digest()[:4]
