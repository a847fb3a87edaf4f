"""One language's files: all are looked through at the start, a sentence is kept as a tree once it was said.

A bot says some hundreds of the five thousand sentences; all of them as trees take 20 MiB more than their words.
"""

from __future__ import annotations

from collections.abc import Iterator

from fluent.runtime import FluentBundle
from fluent.syntax import FluentParser, ast
from fluent.syntax.visitor import Visitor


class MissingTextError(LookupError):
    """No such id, no such variable, or a sentence that does not format."""


class Sentences:
    def __init__(self, language: str) -> None:
        self.bundle = FluentBundle([language], use_isolating=False)
        self._words: dict[str, str] = {}
        """Of those that nobody said yet, by id; a term's begins with "-"."""

    def add(self, source: str, where: str) -> None:
        """`MissingTextError`, with `where`, for a broken entry: the library would drop it in silence."""
        resource = FluentParser().parse(source)
        _refuse_junk(resource, where)
        for name, entry in _entries(resource):
            self._words.setdefault(name, _own(entry, source))

    def has(self, text_id: str) -> bool:
        """Then it is ready to be said."""
        self._take_up(text_id)
        return self.bundle.has_message(text_id)

    def _take_up(self, name: str) -> None:
        """After those that it names. Another thread may do so meanwhile: the first stays, they are alike."""
        words = self._words.get(name)
        if words is None:
            return
        resource = FluentParser(with_spans=False).parse(words)
        named = _Named()
        named.visit(resource)
        for other in named.found:
            self._take_up(other)
        self.bundle.add_resource(resource)
        self._words.pop(name, None)


class _Named(Visitor):
    """Whichever other sentences are said within one."""

    def __init__(self) -> None:
        self.found: list[str] = []

    def visit_MessageReference(self, node: ast.MessageReference) -> None:  # noqa: N802 (the library's name)
        self.found.append(node.id.name)

    def visit_TermReference(self, node: ast.TermReference) -> None:  # noqa: N802 (the library's name)
        self.found.append(f"-{node.id.name}")
        self.generic_visit(node)


def _entries(resource: ast.Resource) -> Iterator[tuple[str, ast.Message | ast.Term]]:
    for entry in resource.body:
        if isinstance(entry, ast.Message | ast.Term):
            yield ("-" if isinstance(entry, ast.Term) else "") + entry.id.name, entry


def _own(entry: ast.Message | ast.Term, source: str) -> str:
    """Its words without the comment, which is for who writes them."""
    comment = entry.comment.span if entry.comment else None
    start = entry.span.start if comment is None else comment.end  # type: ignore[union-attr]
    return source[start : entry.span.end].lstrip("\n")  # type: ignore[union-attr]


def _refuse_junk(resource: ast.Resource, where: str) -> None:
    """A broken entry stops the start."""
    broken = [entry.content for entry in resource.body if isinstance(entry, ast.Junk)]
    if broken:
        raise MissingTextError(f"{where}: cannot be read: {(broken[0] or '').strip()[:120]}")
