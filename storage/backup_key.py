"""The key of backups, and what may be read of a backup without it."""

from __future__ import annotations

import base64
import hashlib
import json
import os
from dataclasses import dataclass
from datetime import datetime

from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from storage.secrets import decoded

_SALT = 16


class Damaged(Exception):
    """Not one of our files, cut off, or changed since it was written."""


class OtherKey(Exception):
    """The file was written with the backup key of that id."""

    def __init__(self, key_id: str) -> None:
        super().__init__(key_id)
        self.key_id = key_id


@dataclass(frozen=True, slots=True)
class Header:
    """What may be read without the key. `revision`: of the schema. `source`: "sqlite" or "postgresql"."""

    made_at: datetime
    program: str
    revision: str
    source: str
    key_id: str
    salt: bytes

    def packed(self) -> bytes:
        fields = {
            "made_at": self.made_at.isoformat(),
            "program": self.program,
            "revision": self.revision,
            "source": self.source,
            "key": self.key_id,
            "salt": base64.b64encode(self.salt).decode(),
        }
        return json.dumps(fields, sort_keys=True).encode()

    @classmethod
    def unpacked(cls, packed: bytes) -> Header:
        """Raises `Damaged`."""
        try:
            fields = json.loads(packed)
            return cls(
                made_at=datetime.fromisoformat(fields["made_at"]),
                program=str(fields["program"]),
                revision=str(fields["revision"]),
                source=str(fields["source"]),
                key_id=str(fields["key"]),
                salt=base64.b64decode(fields["salt"], validate=True),
            )
        except (ValueError, KeyError, TypeError):
            raise Damaged from None


class BackupKey:
    """From the settings, as `markaja key --backup` made it; raises `KeyProblem` for what is none."""

    def __init__(self, text: str) -> None:
        self._raw = decoded(text)

    @property
    def id(self) -> str:
        return hashlib.sha256(b"markaja:backup-key-id:" + self._raw).digest()[:4].hex()

    def header(self, made_at: datetime, program: str, revision: str, source: str) -> Header:
        return Header(made_at, program, revision, source, self.id, os.urandom(_SALT))

    def cipher(self, header: Header) -> AESGCM:
        derived = HKDF(SHA256(), 32, salt=header.salt, info=b"markaja-backup-1").derive(self._raw)
        return AESGCM(derived)
