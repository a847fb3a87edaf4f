"""The page's own words, from the .ftl files next door."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path

from fluent.runtime import FluentBundle, FluentResource
from fluent.syntax import ast, parse
from fluent.syntax.visitor import Visitor

LANGUAGES = ("et", "ru", "en")
FOLDER = Path(__file__).parent / "locales"


class VariableNames(Visitor):
    def __init__(self) -> None:
        self.names: set[str] = set()

    def visit_VariableReference(self, node: ast.VariableReference) -> None:  # noqa: N802 - the visitor's own convention
        self.names.add(node.id.name)


def source(language: str) -> str:
    return (FOLDER / language / "sandbox.ftl").read_text(encoding="utf-8")


def messages(language: str) -> Iterator[tuple[str, set[str]]]:
    """Every message id with the names of its variables."""
    for entry in parse(source(language)).body:
        if isinstance(entry, ast.Message):
            variables = VariableNames()
            variables.visit(entry)
            yield entry.id.name, variables.names


@cache
def page_texts(language: str) -> dict[str, str]:
    """All messages; where a variable goes, its name stands in braces for the page to fill in."""
    bundle = FluentBundle([language], use_isolating=False)
    bundle.add_resource(FluentResource(source(language)))
    return {name: pattern_text(bundle, name, variables) for name, variables in messages(language)}


def pattern_text(bundle: FluentBundle, name: str, variables: set[str]) -> str:
    pattern = bundle.get_message(name).value
    if pattern is None:
        raise ValueError(f"{name} has no text")
    text, errors = bundle.format_pattern(pattern, {key: f"{{{key}}}" for key in variables})
    if errors:
        raise ValueError(f"{name}: {errors}")
    return str(text)
