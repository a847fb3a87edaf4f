"""A greeting, thanks, or the question who is talking here: words that look for nothing. Pure."""

from __future__ import annotations

import re
from enum import StrEnum


class SmallTalk(StrEnum):
    HELLO = "hello"
    THANKS = "thanks"
    ROBOT = "robot"
    """Whether this is a person."""


_BARE = str.maketrans("õäöüё", "oaouе")
"""As it is typed in haste, and without these letters on the keyboard."""
_ROBOT_ET = r"(?:paris |elus )?(?:inimene|robot|bot|juturobot|vestlusrobot|masin|programm|ai)"
_ROBOT_RU = r"(?:живой |настоящий |реальный )?(?:человек|робот|бот|чат ?бот|машина|программа|живой|ии)"
_HELLO = {
    "et": (
        r"tere(?: tere)?(?: (?:paevast|hommikust|ohtust|markaja|koigile|ka))?"
        r"|tervist|tervitus|hei|tsau|hommikust|paevast"
    ),
    "ru": (
        r"здравствуй(?:те)?|здрасте|привет(?:ствую)?|доброго времени суток"
        r"|добр(?:ый|ое|ого) (?:день|дня|вечер|вечера|утро|утра)"
    ),
}
_AFTER = {"et": r"kuidas (?:(?:sul|teil) )?laheb(?: (?:sul|teil))?", "ru": r"как (?:(?:у вас|ваши|твои) )?дела"}
_THANKS = {
    "et": (
        r"(?:suur |suured )?(?:aitah+|tanan|tanud|tanu)"
        r"(?: (?:teile|teid|sulle|sind|vaga|palju|abi eest|vastuse eest))*"
    ),
    "ru": r"(?:большое |огромное )?(?:спасибо|благодарю)(?: (?:большое|огромное|вам|вас|тебе|за помощь|за ответ))*",
}
_ROBOT = {
    "et": (
        rf"(?:kas )?(?:(?:sa|sina|te|teie) (?:oled|olete)|(?:oled|olete) (?:sa|sina|te|teie)) (?:ikka )?{_ROBOT_ET}"
        rf"|kes (?:sa|sina|te|teie|siin) (?:oled|olete|on)|kas (?:see|siin) on (?:ikka )?{_ROBOT_ET}"
        r"|kellega ma raagin|kas ma raagin (?:robotiga|inimesega|masinaga)"
    ),
    "ru": (
        rf"(?:а )?(?:вы|ты|это|здесь)(?: ли)? {_ROBOT_RU}|кто (?:вы|ты|это|здесь)(?: такой| такие)?"
        r"|с кем я (?:говорю|разговариваю|общаюсь)|я (?:говорю|разговариваю|общаюсь) с (?:роботом|ботом|человеком)"
    ),
}


def read(text: str) -> tuple[SmallTalk, str] | None:
    """What was meant, and in which language it was said (`et` or `ru`); None when anything else was said too."""
    bare = " ".join(re.findall(r"\w+", text.casefold().translate(_BARE)))
    for language, hello in _HELLO.items():
        greeted = re.match(rf"(?:{hello})(?:$| )", bare)
        rest = bare[greeted.end() :] if greeted else bare
        if re.fullmatch(_THANKS[language], rest):
            return SmallTalk.THANKS, language
        if re.fullmatch(_ROBOT[language], rest):
            return SmallTalk.ROBOT, language
        if (greeted and not rest) or re.fullmatch(_AFTER[language], rest):
            return SmallTalk.HELLO, language
    return None
