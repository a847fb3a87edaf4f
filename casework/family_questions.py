"""Whether words ask how somebody is ("kas Mari on kodus?", "что с сыном?"), and in which language. Pure."""

from __future__ import annotations

import re

from casework.danger_words import speaks_of_danger

_LONGEST = 300
"""A longer story is no question of this kind: the pages or a person are to answer it."""

# ── of whom ──────────────────────────────────────────────────────────────────

_RELATION = (
    r"(?:p(?:oja?|oeg)|tüt(?:ar|re)|ema|isa|ven(?:d|na)|õ(?:de|e)|me(?:es|he)|nai(?:ne|se)|abikaasa|läheda(?:ne|se)"
    r"|laps|lapse|vanaema|vanaisa|lapselaps(?:e)?|onu|tädi)(?:l|le|st|ga|ks|lt|t|d)?"
)
_PRONOUN = r"(?:ta|tal|tema|temal|temaga|temast|talle)"
_MY = r"(?:(?:minu|mu|meie|oma)\s+)?"
_NAME = r"(?-i:[A-ZÕÄÖÜŠŽ][a-zõäöüšž]+(?:-[A-ZÕÄÖÜŠŽ][a-zõäöüšž]+)?)"
_NAMES = rf"{_NAME}(?:\s+{_NAME})?"
_WHO = rf"(?:{_MY}{_RELATION}(?:\s+{_NAMES})?|{_PRONOUN}|{_NAMES})"
_KNOWN = rf"(?:{_MY}{_RELATION}(?:\s+{_NAMES})?|{_PRONOUN})"
_ANY = r"(?!(?:teenus|abi|hooldus|tugi|arst|koht|kodu|see|keegi|midagi|seal|raha|töö)\w*\b)[^\W\d_]{3,}"
"""A name without its capital, before words that are said of people only."""

_RELATION_RU = (
    r"(?:сын(?:а|у|ом|е|очек|ок)?|доч(?:ь|ка|ки|ке|ери|ерью|кой|ку)|мам(?:а|ы|е|ой|у)|мат(?:ь|ери|ерью)"
    r"|пап(?:а|ы|е|ой|у)|от(?:ец|ца|цу|цом)|брат(?:а|у|ом|е)?|сестр(?:а|ы|е|ой|у)|муж(?:а|у|ем|е)?"
    r"|жен(?:а|ы|е|ой|у)|близк(?:ого|ому|ий|им)|бабушк(?:а|и|е|ой|у)|дедушк(?:а|и|е|ой|у)|реб[её]н(?:ок|ка|ку|ком)"
    r"|внук(?:а|у|ом)?|внучк(?:а|и|е|ой|у)|дяд(?:я|и|е|ей)|т[её]т(?:я|и|е|ей))"
)
_PRONOUN_RU = r"(?:он|она|н[иеё]м|ней|него|не[её]|его|ему|ей|её|ее)"
_MY_RU = r"(?:(?:мо(?:й|я|ей|им|его|ему|ю|ём|ем)|наш\w*)\s+)?"
_NAME_RU = r"(?-i:[А-ЯЁA-ZÕÄÖÜŠŽ][а-яёa-zõäöüšž]+)"
_NAMES_RU = rf"{_NAME_RU}(?:\s+{_NAME_RU})?"
_KNOWN_RU = rf"(?:{_MY_RU}{_RELATION_RU}(?:\s+{_NAMES_RU})?|{_PRONOUN_RU})"
_WHO_RU = rf"(?:{_KNOWN_RU}|{_NAMES_RU})"
_ANY_RU = r"(?!(?:помощ|услуг|очеред|можно|нужно|получ|это|подать|деньг)\w*\b)[^\W\d_]{3,}"

_CAME_RU = r"(?:получила?|получает|приходила?|приходит|была?|поела?|ела?|вернул(?:ся|ась))"

# ── what is asked ────────────────────────────────────────────────────────────

_TIME = r"(?:\s+(?:praegu|nüüd|täna|eile|homme|juba|veel|ikka|seal|kõik|küll|siis|hommikul|õhtul|öösel))*"
_STATE = (
    r"(?:kodus|koju\s+jõudnud|elus|terve|haige|haiglas|korras|hästi|ohutu|seal|teie\s+juures|teie\s+pool|söönud"
    r"|väljas|ärkvel|rahulik|kadunud|paremini|teil|magamas)"
)
_DID = (
    r"(?:sai|saanud|sõi|söönud|käis|käinud|jõudis|jõudnud|tuli|tulnud|läks|läinud|magas|maganud|vastas|vastanud"
    r"|võttis|ärkas|oli)"
)
_END = r"\s*(?:[?.!,…]|$)"
_ESTONIAN = (
    (
        rf"\bkuidas\s+(?:(?:seal|siis|praegu|täna|nüüd)\s+)*{_WHO}{_TIME}\s+(?:läheb|elab|on|(?:end\s+|ennast\s+)?tunneb"
        r"|käsi|saab\s+hakkama)\b"
    ),
    rf"\bkuidas\s+(?:on|läheb|elab|tunneb|käsi\s+käib){_TIME}\s+(?:end\s+|ennast\s+)?{_WHO}\b",
    rf"\bkuidas\s+(?!teil\b){_ANY}\s+(?:elab|läheb|tunneb)\b",
    rf"\bkuidas\s+{_KNOWN}{_END}",
    rf"\bkas\s+(?:teie\s+)?{_WHO}{_TIME}\s+on{_TIME}\s+(?:(?:ikka|kõik)\s+)*{_STATE}\b",
    rf"\bkas\s+{_ANY}(?:\s+[^\W\d_]{{3,}})?\s+on{_TIME}\s+(?:kodus|elus|teie\s+juures|kadunud|ärkvel)\b",
    rf"\bkas\s+{_WHO}{_TIME}\s+{_DID}\b",
    rf"\bkas\s+{_WHO}ga{_TIME}\s+on\b",
    rf"\bkas\s+{_WHO}{_TIME}\s+(?:käib|saab|elab)\s+(?:veel\s+)?(?:teie\s+juures|teie\s+juurde|teilt|teil)\b",
    rf"\bkas\s+(?:teil|teie\s+juures)\s+on\s+(?!nõu){_WHO}{_END}",
    rf"\bkus\s+(?:mu\s+|minu\s+)?{_KNOWN}{_TIME}\s+on\b",
    rf"\bkus\s+(?:on\s+)?{_KNOWN}{_TIME}(?:\s+on)?{_TIME}{_END}",
    rf"\bkus\s+{_NAME}{_TIME}\s+on{_TIME}{_END}",
    rf"\bmis\s+(?:seis\s+)?{_WHO}{_TIME}\s+(?:on|toimub|juhtus|lahti|viga|teeb|seis)\b",
    rf"\bmis\s+(?:juhtus|on|toimub|saab|sai)\s+(?:(?:juhtunud|lahti)\s+)?{_KNOWN}{_END}",
    rf"\bmis\s+\w*ga\s+(?:on|juhtus|toimub){_TIME}{_END}",
    (
        rf"\bmillal\s+(?:te\s+)?(?:viimati\s+)?(?:(?:nägite|käisite)\s+)?{_WHO}{_TIME}(?:\s+(?:koju\s+)?(?:tuleb|jõuab|nägite|käisite)"
        rf"(?:\s+koju)?)?{_END}"
    ),
    rf"\bkes\s+{_WHO}\s+juures\s+(?:käis|käib|on)\b",
    rf"\b{_WHO}\s+ei\s+(?:vasta|võta\s+(?:telefoni|toru|vastu)|ava\s+ust|tulnud\s+koju)\b(?!\w)",
    rf"\b(?:ei\s+saa|ma\s+ei\s+saa)\s+{_WHO}(?:t|d|ga)?\s+(?:kätte|ühendust)\b",
    rf"\b(?:mida|kas)\s+te\s+teate\s+(?:midagi\s+)?{_WHO}\b",
    rf"\b(?:öelge|rääkige)\s+(?:palun\s+)?(?:midagi\s+)?(?:kuidas|kus|mis)\s+{_WHO}\b",
    rf"\b{_KNOWN}\s+on\s+kadunud\b",
)
_RUSSIAN = (
    (
        rf"\bкак\s+(?:там\s+|сейчас\s+|сегодня\s+)*{_WHO_RU}(?:\s+(?:там|сейчас|сегодня|себя|поживает|чувствует|жив[её]т"
        rf"|дела))*{_END}"
    ),
    rf"\bкак\s+там\s+{_ANY_RU}(?:\s+[^\W\d_]+)?{_END}",
    rf"\bкак\s+(?:там\s+)?(?:идут\s+)?дела\s+(?:у\s+)?{_WHO_RU}\b",
    rf"\bкак\s+(?:он\s+|она\s+)?(?:себя\s+)?(?:чувствует|поживает|жив[её]т)\s+(?:себя\s+)?{_WHO_RU}\b",
    rf"\bкак\s+{_WHO_RU}\s+(?:себя\s+)?(?:чувствует|поживает|жив[её]т)\b",
    rf"\bкак\s+самочувствие\s+(?:у\s+)?{_WHO_RU}\b",
    rf"\bчто\s+(?:случилось\s+|сейчас\s+|происходит\s+)?со?\s+{_WHO_RU}\b",
    rf"\bчто\s+(?:вы\s+)?(?:знаете|известно)\s+(?:об?|про)\s+{_WHO_RU}\b",
    rf"\bгде\s+(?:сейчас\s+|находится\s+)?{_KNOWN_RU}(?:\s+(?:сейчас|сегодня|находится))*{_END}",
    rf"\bгде\s+(?:сейчас\s+|находится\s+){_NAMES_RU}{_END}",
    (
        rf"\b{_WHO_RU}\s+(?:сейчас\s+|уже\s+|ещё\s+|еще\s+|сегодня\s+)*(?:дома|жива?|здоров[а]?|в\s+больнице|в\s+порядке"
        rf"|у\s+вас)(?:\s+(?:сейчас|сегодня))*{_END}"
    ),
    rf"\bдома\s+ли\s+{_WHO_RU}\b",
    rf"\bжива?\s+ли\s+{_WHO_RU}\b",
    rf"\b(?:вс[её]\s+(?:ли\s+)?(?:хорошо|в\s+порядке))\s+(?:ли\s+)?(?:у|со?)\s+{_WHO_RU}\b",
    rf"\bу\s+{_WHO_RU}\s+вс[её]\s+(?:хорошо|в\s+порядке|нормально)\b",
    (
        rf"\b{_WHO_RU}\s+(?:мне\s+|сегодня\s+|второй\s+день\s+|давно\s+)*не\s+(?:отвечает|бер[её]т\s+трубку"
        rf"|приш[её]л\s+домой|пришла\s+домой|выходит\s+на\s+связь)\b"
    ),
    rf"\bне\s+могу\s+(?:дозвониться|связаться|достучаться)\s+(?:до|со?|к)\s+{_WHO_RU}\b",
    rf"\b{_CAME_RU}\s+ли\s+(?:(?:сегодня|к)\s+)?{_WHO_RU}\b",
    rf"\b{_WHO_RU}\s+(?:сегодня|вчера)\s+(?:получила?|приходила?|ела?|поела?|спала?|выходила?|был|была)\b",
    rf"\b{_WHO_RU}\s+(?:получила?|приходила?|поела?|был|была|вернул(?:ся|ась))\s+(?:\w+\s+)?(?:сегодня|вчера)\b",
    rf"\bкогда\s+(?:вы\s+)?(?:последний\s+раз\s+)?(?:видели|верн[её]тся|прид[её]т)\s+{_KNOWN_RU}\b",
    rf"\b(?:{_KNOWN_RU})\s+(?:пропал|пропала|исчез|исчезла)\b",
)
_HELP_IS_MEANT = re.compile(
    r"\b(?:mida\s+teha|mida\s+ma\s+teen|kuidas\s+(?:aidata|saada|toetada|taotleda|käituda)|taotle\w*|hooldekod\w*"
    r"|kuhu\s+pöörduda|järjekor\w*"
    r"|что\s+(?:мне\s+)?делать|как\s+(?:помочь|получить|поддержать|подать|оформить|быть)|ходатайств\w*|очеред\w*"
    r"|куда\s+обратиться|интернат\w*)\b",
    re.IGNORECASE,
)
"""What to do, and what help there is: of that the pages tell."""
_ASKING = {
    "et": re.compile("|".join(_ESTONIAN), re.IGNORECASE),
    "ru": re.compile("|".join(_RUSSIAN), re.IGNORECASE),
}


def language_of_question(text: str) -> str | None:
    """`et` or `ru`, as it was asked; None for words that do not ask how somebody is."""
    if len(text) > _LONGEST or _HELP_IS_MEANT.search(text) or speaks_of_danger(text):
        return None
    return next((language for language, asking in _ASKING.items() if asking.search(text)), None)
