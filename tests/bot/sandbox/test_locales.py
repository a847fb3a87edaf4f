"""The page's words: the same ids and variables in every language, and every id in use."""

import re
from pathlib import Path

import pytest
from fluent.syntax import ast, parse

from bot.sandbox import texts

PAGE = Path(texts.__file__).parent
USED = re.compile(r"[\"'`](sandbox-[a-z-]+)")
# `sandbox-${file.kind}` in the page
BY_KIND = {"sandbox-photo", "sandbox-sticker", "sandbox-voice"}


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_file_parses_without_leftovers(language: str) -> None:
    body = parse(texts.source(language)).body
    ids = [entry.id.name for entry in body if isinstance(entry, ast.Message)]

    assert not [entry for entry in body if isinstance(entry, ast.Junk)]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_ids_and_variables_are_the_same_in_every_language(language: str) -> None:
    assert dict(texts.messages(language)) == dict(texts.messages("et"))


@pytest.mark.parametrize("language", texts.LANGUAGES)
def test_every_message_has_its_words(language: str) -> None:
    words = texts.page_texts(language)

    assert all(text.strip() for text in words.values())
    assert words["sandbox-phone"].count("{name}") == 1


def test_every_id_is_used_and_every_used_id_exists() -> None:
    sources = [path.read_text(encoding="utf-8") for path in (*PAGE.glob("page/*.js"), *PAGE.glob("*.py"))]
    used = {name for text in sources for name in USED.findall(text) if not name.endswith("-")}

    assert used | BY_KIND == dict(texts.messages("et")).keys()
