"""One call of the bot: its parameters, however they were sent."""

import json
from dataclasses import dataclass, field
from typing import NamedTuple

from bot.sandbox.errors import bad_request
from bot.sandbox.shapes import Fields


class ApiCall(NamedTuple):
    """A line in `Sandbox.calls`."""

    method: str
    params: Fields
    ok: bool


class Described(NamedTuple):
    """A result with a word about it, as a few methods give it."""

    result: object
    description: str


@dataclass(frozen=True)
class Upload:
    name: str
    content: bytes
    mime: str


@dataclass(frozen=True)
class Call:
    """JSON bodies bring numbers and objects, forms bring strings: both are read alike."""

    method: str
    params: Fields
    uploads: dict[str, Upload] = field(default_factory=dict)

    def text(self, name: str) -> str:
        value = self.params.get(name)
        if value is None:
            return ""
        return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)

    def integer(self, name: str, default: int = 0) -> int:
        try:
            return int(self.text(name))
        except ValueError:
            return default

    def flag(self, name: str) -> bool:
        value = self.params.get(name)
        if isinstance(value, bool):
            return value
        return self.text(name).strip().lower() in {"true", "yes", "1"}

    def json(self, name: str, what: str) -> object:
        """The parameter as a JSON value; None when it is absent or empty."""
        value = self.params.get(name)
        if not isinstance(value, str):
            return value
        if not value:
            return None
        try:
            return json.loads(value)
        except ValueError as error:
            raise bad_request(f"can't parse {what} JSON object") from error
