"""Where the code asks for texts, read from its syntax trees: ids, families of ids, and the values that go with them.

Templates of the panel ask with `t("id", …)` and `of("family", …)`: they are read by Jinja's own parser.
What is looked for by name: calls of `texts(…)`, `….texts(…)`, `….plain(…)`; parameters and fields called `text_id`,
`label_id`, `ask`, `cancelled` and a Step's `label`; whatever is called `family`; f-strings that begin with "family-".
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jinja2 import nodes

from admin.panel.rendering import FOLDER, environment

ROOT = Path(__file__).parents[2]
ROOMS = ("admin", "bot", "dialogs", "locales", "papers")
_ID = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)+")
_PREFIX = re.compile(r"([a-z][a-z0-9]*(?:-[a-z0-9]+)*)-")
_ID_NAMES = frozenset({"text_id", "label_id", "ask", "cancelled"})


@dataclass(frozen=True)
class Use:
    """One id asked for by a literal. `given` names the values passed with it; None when that cannot be seen."""

    where: str
    text_id: str
    plain: bool = False
    given: frozenset[str] | None = None


@cache
def _trees() -> tuple[tuple[str, ast.Module], ...]:
    paths = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    own = [path.relative_to(ROOT) for path in paths if not path.is_relative_to(ROOT / "bot" / "sandbox")]
    return tuple((str(path), ast.parse((ROOT / path).read_text("utf-8"))) for path in own)


def _nodes() -> Iterator[tuple[str, ast.AST]]:
    for file, tree in _trees():
        for node in ast.walk(tree):
            yield f"{file}:{getattr(node, 'lineno', 0)}", node


def _strings(node: ast.expr | None) -> Iterator[str]:
    """The literal, or each literal of an `a if … else b`."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _strings(node.body)
        yield from _strings(node.orelse)


def _name(function: ast.expr) -> str:
    if isinstance(function, ast.Attribute):
        return function.attr
    return function.id if isinstance(function, ast.Name) else ""


# ── ids ──────────────────────────────────────────────────────────────────────


@cache
def _templates() -> tuple[tuple[str, str, nodes.Call], ...]:
    """File and line, the function's name, and the call."""
    return tuple(
        (f"{path.relative_to(ROOT)}:{call.lineno}", call.node.name, call)
        for path in sorted(FOLDER.rglob("*.html"))
        for call in environment().parse(path.read_text("utf-8")).find_all(nodes.Call)
        if isinstance(call.node, nodes.Name)
    )


def _in_templates(name: str) -> Iterator[tuple[str, str, nodes.Call]]:
    """Where, the literal that comes first (each of them in an `a if … else b`), and the call."""
    for where, called, call in _templates():
        if called != name or not call.args:
            continue
        first = call.args[0]
        for node in (first.expr1, first.expr2) if isinstance(first, nodes.CondExpr) else (first,):
            if isinstance(node, nodes.Const):
                yield where, str(node.value), call


@cache
def calls() -> tuple[Use, ...]:
    """`texts("id", a=…)` and `texts.plain("id", a=…)`, on whatever object they hang; and what templates ask for."""
    asked = tuple(
        Use(where, text_id, True, frozenset(keyword.key for keyword in call.kwargs))
        for where, text_id, call in _in_templates("t")
    )
    return asked + tuple(
        Use(where, text_id, _name(node.func) == "plain", _given(node))
        for where, node in _nodes()
        if isinstance(node, ast.Call) and node.args and _name(node.func) in {"texts", "plain"}
        for text_id in _strings(node.args[0])
    )


def _given(call: ast.Call) -> frozenset[str] | None:
    names = [keyword.arg for keyword in call.keywords]
    return None if None in names else frozenset(name for name in names if name)


@cache
def handed_on() -> tuple[Use, ...]:
    """Literals given to a parameter or a field that is called as ids are called."""
    places = _places(_ID_NAMES)
    return tuple(
        Use(where, text_id)
        for where, node in _nodes()
        if isinstance(node, ast.Call)
        for text_id in _at(node, places.get(_name(node.func), {}))
    )


@cache
def literals() -> tuple[Use, ...]:
    """Every string that is written as ids are written."""
    return tuple(
        Use(where, node.value)
        for where, node in _nodes()
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and _ID.fullmatch(node.value)
    )


@cache
def suffixes() -> frozenset[str]:
    """`f"{text_id}-self"`: the same question in another form."""
    return frozenset(
        node.values[1].value
        for _, node in _nodes()
        if isinstance(node, ast.JoinedStr)
        and len(node.values) == 2
        and isinstance(node.values[0], ast.FormattedValue)
        and isinstance(node.values[1], ast.Constant)
        and isinstance(node.values[1].value, str)
        and re.fullmatch(r"(-[a-z]+)+", node.values[1].value)
    )


@cache
def toasts() -> frozenset[str]:
    """Ids said over the chat: inside a call of `toast(…)`, or the sentence of an error."""
    shown = [
        inner
        for _, node in _nodes()
        if isinstance(node, ast.Call) and _name(node.func) == "toast"
        for argument in node.args
        for inner in ast.walk(argument)
        if isinstance(inner, ast.Call) and inner.args and _name(inner.func) == "plain"
    ]
    sentences = [node for _, node in _nodes() if isinstance(node, ast.Call) and _name(node.func) == "Sentence"]
    return frozenset(text_id for call in (*shown, *sentences) for text_id in _strings(call.args[0]))


# ── families ─────────────────────────────────────────────────────────────────


@cache
def families(subjects: frozenset[str]) -> frozenset[str]:
    """What is given to a parameter or a variable called `family`, and what f-strings begin with.

    An f-string counts when its first word is the first word of some id (`subjects`).
    """
    places = _places(frozenset({"family"}))
    found = {name for _, name, _ in _in_templates("of")}
    for _, node in _nodes():
        if isinstance(node, ast.Call):
            found.update(_at(node, places.get(_name(node.func), {})))
        elif isinstance(node, ast.Assign) and any(_name(target) == "family" for target in node.targets):
            found.update(_strings(node.value))
        elif isinstance(node, ast.JoinedStr) and len(node.values) > 1 and isinstance(node.values[0], ast.Constant):
            begins = _PREFIX.fullmatch(str(node.values[0].value))
            if begins and begins[1].split("-")[0] in subjects:
                found.add(begins[1])
    return frozenset(found)


# ── parameters and fields by name ────────────────────────────────────────────


def _places(wanted: frozenset[str]) -> dict[str, dict[str, int]]:
    """Function or class → the wanted parameter or field → its place in a call."""
    found: dict[str, dict[str, int]] = {}
    for _, node in _nodes():
        if isinstance(node, ast.ClassDef):
            names = _fields(node)
            extra = frozenset({"label"}) if node.name == "Step" and "ask" in wanted else frozenset[str]()
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            names = _parameters(node)
            extra = frozenset()
        else:
            continue
        places = {name: place for place, name in enumerate(names) if name in wanted | extra}
        if places:
            found.setdefault(node.name, {}).update(places)
    return found


def _fields(made: ast.ClassDef) -> list[str]:
    """In the order of a call: the parameters of its own `__init__`, or the fields of a dataclass."""
    starts = [item for item in made.body if isinstance(item, ast.FunctionDef) and item.name == "__init__"]
    if starts:
        return _parameters(starts[0])
    return [_name(item.target) for item in made.body if isinstance(item, ast.AnnAssign)]


def _parameters(function: ast.FunctionDef | ast.AsyncFunctionDef) -> list[str]:
    """By name; the panel's `ask: Ask` is a request and no id."""
    arguments = [argument for argument in function.args.args if argument.arg not in {"self", "cls"}]
    return [argument.arg if _name_of(argument.annotation) != "Ask" else "" for argument in arguments]


def _name_of(annotation: ast.expr | None) -> str:
    return "" if annotation is None else _name(annotation)


def _at(call: ast.Call, places: dict[str, int]) -> Iterator[str]:
    for name, place in places.items():
        if place < len(call.args):
            yield from _strings(call.args[place])
        for keyword in call.keywords:
            if keyword.arg == name:
                yield from _strings(keyword.value)
