"""Words that look for nothing: greetings, thanks, and the question who is talking here."""

from __future__ import annotations

import pytest

from casework.small_talk import SmallTalk, read


@pytest.mark.parametrize(
    ("typed", "kind", "language"),
    [
        ("tere", SmallTalk.HELLO, "et"),
        ("Tere!", SmallTalk.HELLO, "et"),
        ("Tere päevast", SmallTalk.HELLO, "et"),
        ("tere, kuidas läheb?", SmallTalk.HELLO, "et"),
        ("Kuidas sul läheb", SmallTalk.HELLO, "et"),
        ("aitäh", SmallTalk.THANKS, "et"),
        ("Aitah!", SmallTalk.THANKS, "et"),
        ("suur aitäh teile 🙏", SmallTalk.THANKS, "et"),
        ("Tänan väga", SmallTalk.THANKS, "et"),
        ("kas sa oled inimene?", SmallTalk.ROBOT, "et"),
        ("Tere, kas te olete robot?", SmallTalk.ROBOT, "et"),
        ("kes sa oled", SmallTalk.ROBOT, "et"),
        ("здравствуйте", SmallTalk.HELLO, "ru"),
        ("Добрый день!", SmallTalk.HELLO, "ru"),
        ("спасибо", SmallTalk.THANKS, "ru"),
        ("Спасибо большое за помощь", SmallTalk.THANKS, "ru"),
        ("Вы человек?", SmallTalk.ROBOT, "ru"),
        ("Здравствуйте, это робот?", SmallTalk.ROBOT, "ru"),
        ("с кем я говорю", SmallTalk.ROBOT, "ru"),
    ],
)
def test_what_was_meant(typed: str, kind: SmallTalk, language: str) -> None:
    assert read(typed) == (kind, language)


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "tere, mul on vaja abi",
        "aitäh, aga kuhu pöörduda",
        "kas inimene saab ise taotleda",
        "kuidas läheb taotlemine",
        "ma ei taha enam elada, aitäh kõige eest",
        "tere, ta tahab surra",
        "спасибо, где мне получить помощь",
        "здравствуйте, сын болеет",
        "человек",
        "töö",
    ],
)
def test_whoever_says_more_is_answered_by_the_pages(typed: str) -> None:
    assert read(typed) is None
