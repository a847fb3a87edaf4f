"""By what somebody is recognised in words about others: whole names, numbers, addresses."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from casework.name_forms import doubtful_name, forms_of, number_pattern, numbers_in, sure_name, words_of

_ADDRESS = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")


@dataclass(frozen=True, slots=True)
class Known:
    """`names`: two words at least. `numbers`: digits. `addresses`: e-mail. `alone`: last names by themselves."""

    names: tuple[str, ...] = ()
    numbers: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    alone: bool = True

    def __bool__(self) -> bool:
        return bool(self.names or self.numbers or self.addresses)

    def sure(self) -> tuple[str, ...]:
        """Patterns of what can only mean the subject."""
        named = (pattern for name in self.names if (pattern := sure_name(name)))
        return (*named, *map(number_pattern, self.numbers), *map(_whole, self.addresses))

    def doubtful(self) -> tuple[str, ...]:
        """Patterns of what may mean the subject."""
        return tuple(pattern for name in self.names if (pattern := doubtful_name(name, alone=self.alone)))

    def apart_from(self, other: Known) -> tuple[Known, Known]:
        """What is the subject's alone, and what `other` people have as well."""
        own_names, shared_names = _split(self.names, [*_shared_names(self.names, other.names)])
        numbers, shared_numbers = _split(self.numbers, other.numbers)
        addresses, shared_addresses = _split(self.addresses, other.addresses)
        alone = not any(_same_family(name, one) for name in self.names for one in other.names)
        return (
            Known(own_names, numbers, addresses, alone),
            Known(shared_names, shared_numbers, shared_addresses, alone=False),
        )


def known_by(names: Iterable[str], contacts: Iterable[str]) -> Known:
    """A single word is nobody's name; a number has seven digits at least."""
    said = list(contacts)
    whole = {" ".join(words) for name in names if len(words := words_of(name)) > 1}
    addresses = {one.casefold() for contact in said for one in _ADDRESS.findall(contact)}
    numbers = {one for contact in said for one in numbers_in(contact)}
    return Known(_longest_first(whole), _longest_first(numbers), _longest_first(addresses))


def _longest_first(words: Iterable[str]) -> tuple[str, ...]:
    return tuple(sorted(words, key=lambda word: (-len(word), word)))


def _split(mine: Iterable[str], theirs: Iterable[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    mine, taken = tuple(mine), set(theirs)
    return tuple(one for one in mine if one not in taken), tuple(one for one in mine if one in taken)


def _shared_names(mine: Iterable[str], theirs: Iterable[str]) -> Iterator[str]:
    """Of mine, those of which somebody else's name is one, or is a declined form."""
    others = tuple(theirs)
    for name in mine:
        pattern = re.compile(sure_name(name) or r"(?!)", re.IGNORECASE)
        if any(pattern.fullmatch(one) for one in others):
            yield name


def _same_family(name: str, other: str) -> bool:
    pattern = re.compile(forms_of(words_of(name)[-1]), re.IGNORECASE)
    return any(pattern.fullmatch(word) for word in words_of(other))


def _whole(address: str) -> str:
    return rf"(?<![\w.+-]){re.escape(address)}(?![\w-])"
