"""Estonia's municipalities and the ISTE contracts; finding one by what a person typed, in either alphabet."""

import re
import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any, Protocol

from casework.answers import clean, latin

FILE = "municipalities.toml"
NEAR_AT_MOST = 8
_ROW = {"key": str, "name": str, "kind": str, "county": str}
_CONTRACT = {"key": str, "municipalities": list, "places": int}
_GENITIVES = {"vald": "valla", "linn": "linna"}


class Named(Protocol):
    """Anything with a key and a name, such as a municipality of the register or of the database."""

    @property
    def key(self) -> str: ...
    @property
    def name(self) -> str: ...


@dataclass(frozen=True)
class Municipality:
    """`name` as official (Saku vald, Narva linn, Tallinn); `kind` vald or linn; `contract` a key or None."""

    key: str
    name: str
    kind: str
    county: str
    contract: str | None
    ru: tuple[str, ...] = ()
    places: tuple[str, ...] = ()


@dataclass(frozen=True)
class Contract:
    """A contract of one municipality or of several together; places as of 30.04.2024 [004 table 1]."""

    key: str
    municipalities: tuple[str, ...]
    places: int


@dataclass(frozen=True)
class Register:
    """All municipalities and contracts by key, with the day and source of the list."""

    as_of: date
    source: str
    checked_by: str
    municipalities: Mapping[str, Municipality]
    contracts: Mapping[str, Contract]


@dataclass(frozen=True)
class Found:
    """`exact` when the full name of one only was typed; `near` the others that may be meant, best first."""

    exact: Named | None
    near: tuple[Named, ...]


# ── the register ────────────────────────────────────────────────────────────


@cache
def register() -> Register:
    """The list in `data/municipalities.toml`; ValueError names the file and the row that is wrong."""
    return read_register(files("casework").joinpath("data", FILE).read_text(encoding="utf-8"))


def read_register(text: str) -> Register:
    """A register from TOML; ValueError names the file and the row that is wrong."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ValueError(f"{FILE}: {error}") from error
    contracts = {row["key"]: _contract(row) for row in _rows(table, "contracts", _CONTRACT)}
    of_municipality = _contract_of_each(contracts.values())
    municipalities = {
        row["key"]: _municipality(row, of_municipality.pop(row["key"], None))
        for row in _rows(table, "municipalities", _ROW)
    }
    for key, contract in of_municipality.items():
        raise ValueError(f"{FILE}: contract {contract}: no municipality {key}")
    as_of, source, checked_by = (table.get(name) for name in ("as_of", "source", "checked_by"))
    if not (isinstance(as_of, date) and isinstance(source, str) and isinstance(checked_by, str)):
        raise ValueError(f"{FILE}: as_of, source and checked_by are needed")  # noqa: TRY004 - a bad file
    return Register(as_of, source, checked_by, municipalities, contracts)


def _rows(table: Mapping[str, Any], name: str, shape: Mapping[str, type]) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = table.get(name, [])
    seen: set[str] = set()
    for place, row in enumerate(rows, start=1):
        where = f"{FILE}: {name} row {place} ({row.get('key', 'no key')})"
        for field, kind in shape.items():
            if not isinstance(row.get(field), kind) or not row[field]:
                raise ValueError(f"{where}: {field} is missing or not a {kind.__name__}")
        if row["key"] in seen:
            raise ValueError(f"{where}: the key stands twice")
        seen.add(row["key"])
    if not rows:
        raise ValueError(f"{FILE}: no {name}")
    return rows


def _municipality(row: Mapping[str, Any], contract: str | None) -> Municipality:
    if row["kind"] not in _GENITIVES or not row["name"].endswith(row["kind"]):
        raise ValueError(f"{FILE}: municipality {row['key']}: the name does not end with its kind")
    more = {name: tuple(row.get(name, ())) for name in ("ru", "places")}
    return Municipality(row["key"], row["name"], row["kind"], row["county"], contract, **more)


def _contract(row: Mapping[str, Any]) -> Contract:
    return Contract(row["key"], tuple(row["municipalities"]), row["places"])


def _contract_of_each(contracts: Iterable[Contract]) -> dict[str, str]:
    of_each: dict[str, str] = {}
    for contract in contracts:
        for key in contract.municipalities:
            if key in of_each:
                raise ValueError(f"{FILE}: contract {contract.key}: {key} is also in {of_each[key]}")
            of_each[key] = contract.key
    return of_each


# ── names ───────────────────────────────────────────────────────────────────


def genitive(name: str) -> str:
    """Saku vald → Saku valla, Narva linn → Narva linna, Näidisvald → Näidisvalla; other names stay."""
    ending = name[-4:]
    return name[:-4] + _GENITIVES.get(ending, ending)


_VALD = ("vald", "valla", "vallas", "vallast", "vallavalitsus", "volost", "volosti")
_LINN = ("linn", "linna", "linnas", "linnast", "linnavalitsus", "gorod", "goroda", "gorode", "g")
_KIND_WORDS = dict.fromkeys(_VALD, "vald") | dict.fromkeys(_LINN, "linn")
_LONGEST_TYPED = 100
_WHOLE, _A_SLIP = 100.0, 79.0  # scores of the same name and of a slip at best
_SURE_ENOUGH = 75.0  # percent alike
_THREE, _FOUR = 3, 4


@dataclass(frozen=True)
class _Asked:
    words: tuple[str, ...]
    whole: str
    kind: str | None


@dataclass(frozen=True)
class _Forms:
    """What a name answers to: whole names, its words, places inside; all in plain Latin letters."""

    whole: tuple[str, ...]
    words: tuple[str, ...]
    places: tuple[str, ...]
    kind: str | None


def find(typed: str, among: Sequence[Named]) -> Found:
    """Who is meant, whatever the alphabet, case and diacritics; beginnings, places and slips come as near."""
    asked = _asked(clean(typed)[:_LONGEST_TYPED])
    if not asked.whole:
        return Found(None, ())
    scored = [(_score(asked, _forms(one.key, one.name)), one) for one in among]
    hits = sorted(((score, one) for score, one in scored if score), key=lambda hit: (-hit[0], hit[1].name))
    whole = [one for score, one in hits if score >= _WHOLE]
    exact = whole[0] if len(whole) == 1 else None
    near = (one for score, one in hits if one is not exact and (exact is None or score > _A_SLIP))
    return Found(exact, tuple(near)[:NEAR_AT_MOST])


def _asked(typed: str) -> _Asked:
    words = re.findall(r"[^\W\d_]+", latin(typed))
    kinds = [_KIND_WORDS[word] for word in words if word in _KIND_WORDS]
    rest = tuple(word for word in words if len(word) > 1 and word not in _KIND_WORDS)
    return _Asked(rest, "".join(rest), kinds[0] if kinds else None)


@lru_cache(maxsize=1024)
def _forms(key: str, name: str) -> _Forms:
    asked, of = _asked(name), _asked(genitive(name))
    known = register().municipalities.get(key)
    ru, places = (known.ru, known.places) if known else ((), ())
    whole = dict.fromkeys((asked.whole, of.whole, *(_asked(word).whole for word in ru)))
    kind = next((kind for kind in _GENITIVES if name.endswith(kind)), None)
    return _Forms(tuple(whole), asked.words, tuple(_asked(place).whole for place in places), kind)


def _score(asked: _Asked, forms: _Forms) -> float:
    """100 for the same name, less for less, 0 for none; the kind word, if typed, decides between equals."""
    same_kind = asked.kind in {None, forms.kind}
    if asked.whole in forms.whole:
        return _WHOLE if same_kind else 97.0
    score = _near(asked, forms)
    return score + 0.5 if score and asked.kind and same_kind else score


def _near(asked: _Asked, forms: _Forms) -> float:
    typed, length = asked.whole, len(asked.whole)
    if length >= _THREE and any(_single(typed) == _single(name) for name in forms.whole):
        return 96.0
    if length > 1 and any(name.startswith(typed) for name in forms.whole):
        return 90.0 + 5 * length / len(forms.whole[0])
    if length >= _THREE and any(word.startswith(typed) for word in forms.words):
        return 85.0
    if any(word in forms.whole for word in asked.words if len(word) >= _THREE):
        return 84.0
    if length >= _THREE and any(_is_place(asked, place) for place in forms.places):
        return 80.0
    return _slip(typed, forms) if length >= _FOUR else 0.0


def _is_place(asked: _Asked, place: str) -> bool:
    return place.startswith(asked.whole) or place in asked.words or _single(place) == _single(asked.whole)


def _slip(typed: str, forms: _Forms) -> float:
    from rapidfuzz import fuzz  # noqa: PLC0415 - takes long to import

    ratios = (fuzz.ratio(_single(typed), _single(name), score_cutoff=_SURE_ENOUGH) for name in forms.whole)
    return max(ratios) * _A_SLIP / 100


@lru_cache(maxsize=4096)
def _single(word: str) -> str:
    return re.sub(r"(.)\1+", r"\1", word)
