"""The .ftl files as data: what each entry names, asks for, selects by and says about itself in its comment."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from functools import cache

import pytest
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

from locales.texts import LANGUAGES, files

PLURAL = frozenset({"zero", "one", "two", "few", "many", "other"})
_VARIABLE = re.compile(r"\$(\w+) \((String|Number)\)")

__all__ = ["LANGUAGES", "PLURAL", "Entry", "Select", "broken", "entries", "every_entry", "file_names", "none_of"]


@dataclass(frozen=True)
class Select:
    """One select: the variable it asks (empty when it asks something else), its keys, and the default among them."""

    variable: str
    words: frozenset[str]
    numbers: frozenset[str]
    default: str


@dataclass
class Entry:
    """One message or term (whose id then begins with a dash)."""

    file: str
    id: str
    comment: str
    documented: dict[str, str]
    """Variable → String or Number, with those of the entry that "as above" means."""
    attributes: frozenset[str] = frozenset()
    variables: set[str] = field(default_factory=set)
    references: set[str] = field(default_factory=set)
    """Terms and messages that stand inside."""
    selects: list[Select] = field(default_factory=list)

    @property
    def is_term(self) -> bool:
        return self.id.startswith("-")

    def numbers(self) -> frozenset[str]:
        return frozenset(name for name in self.variables if self.documented.get(name) == "Number")


class _Reader(Visitor):
    """Walks a whole entry: value, attributes, branches, arguments of terms and functions."""

    def __init__(self, entry: Entry) -> None:
        self.entry = entry

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 (the library's names)
        self.entry.variables.add(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802
        self.entry.references.add(f"-{node.id.name}" + (f".{node.attribute.name}" if node.attribute else ""))
        self.generic_visit(node)

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802
        self.entry.references.add(node.id.name + (f".{node.attribute.name}" if node.attribute else ""))

    def visit_SelectExpression(self, node: ast.SelectExpression) -> None:  # noqa: N802
        keys = {True: set[str](), False: set[str]()}
        default = ""
        for variant in node.variants:
            is_number = isinstance(variant.key, ast.NumberLiteral)
            key = variant.key.value if isinstance(variant.key, ast.NumberLiteral) else variant.key.name
            keys[is_number].add(key)
            default = key if variant.default else default
        self.entry.selects.append(
            Select(_asked(node.selector), frozenset(keys[False]), frozenset(keys[True]), default)
        )
        self.generic_visit(node)


def _asked(selector: ast.BaseNode) -> str:
    """The variable behind a selector, be it bare or inside NUMBER(…)."""
    if isinstance(selector, ast.FunctionReference):
        selector = next(iter(selector.arguments.positional), selector)
    return selector.id.name if isinstance(selector, ast.VariableReference) else ""


def file_names(language: str) -> list[str]:
    return [path.name for path in files(language)]


@cache
def every_entry(language: str) -> tuple[Entry, ...]:
    """In the order of files and lines, with an id as often as it stands there."""
    return tuple(entry for name, body in _bodies(language) for entry in _read(name, body))


@cache
def entries(language: str) -> dict[str, Entry]:
    return {entry.id: entry for entry in every_entry(language)}


def broken(language: str) -> list[str]:
    """What the parser could not read."""
    return [
        f"{name}: {(entry.content or '').strip()[:80]}"
        for name, body in _bodies(language)
        for entry in body
        if isinstance(entry, ast.Junk)
    ]


def none_of(wrong: Iterable[str]) -> None:
    """Fails with the whole list, one a line: pytest's own comparison would cut it short."""
    found = sorted(set(wrong))
    if found:
        pytest.fail("\n".join(found), pytrace=False)


def _bodies(language: str) -> Iterator[tuple[str, list[ast.EntryType]]]:
    for path in files(language):
        yield path.name, parse(path.read_text("utf-8")).body


def _read(file: str, body: list[ast.EntryType]) -> Iterator[Entry]:
    above: dict[str, str] = {}
    for node in body:
        if not isinstance(node, ast.Message | ast.Term):
            continue
        comment = (node.comment.content or "") if node.comment else ""
        documented = dict(_VARIABLE.findall(comment))
        if "as above" in comment:
            documented = {**above, **documented}
        above = documented or above
        entry = Entry(
            file=file,
            id=("-" if isinstance(node, ast.Term) else "") + node.id.name,
            comment=comment,
            documented=documented,
            attributes=frozenset(attribute.id.name for attribute in node.attributes),
        )
        _Reader(entry).visit(node)
        yield entry
