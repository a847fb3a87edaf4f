"""Telegram's reasons, as they may be kept and logged: its own words, and nothing that it repeats of ours.

A refusal may quote the text that it did not understand, with or without quotation marks. Whatever is none of the
words that the Bot API's server has for reasons becomes "…", numbers too.
"""

from __future__ import annotations

import re

QUOTED = re.compile(r'"[^"]*"')
CODE = re.compile(r"[A-Z0-9]+(?:_[A-Z0-9]+)+")
"""TOPIC_CLOSED and its like."""
HIDDEN = "…"
_EDGES = ".,:;()[]\"'„“”"
_TELEGRAMS = """
a admin administrator all already an and another are as at attribute bad be because been before big blocked bot
but button by byte can can't cannot caption channel chat class closed code command commands conflict content
conversation copy could data deactivated default deleted description disabled document doesn't edit edited empty
encoded encoding end enough entities entity error expected expired failed field file find for forbidden found
from get group has have html id identifier identifiers if image in initiate inline internal invalid is it it's
json keyboard kicked large left length limit load long many markup matching media member members message
messages method migrated missing mode modified more must need needed nested new no non-empty not nothing object
of off offset old on only or out parameter parameters parse parse_mode payload permission permissions photo
private process query quote reaction receive removed replied reply reply_markup request requests response
restricted retry rights same send sender server size slow specified specify start string strings supergroup
supported suspended tag tags text the there this thread timeout to token too topic type unallowed unauthorized
unclosed unexpected unknown unsupported update upgraded url use user username users utf-8 value wait was webpage
were will with wrong you
"""
_WORDS = frozenset(_TELEGRAMS.split())


def told(reason: str) -> str:
    kept = [_known(word) for word in QUOTED.sub(HIDDEN, reason).split()]
    return " ".join(word for place, word in enumerate(kept) if word != HIDDEN or kept[place - 1 : place] != [HIDDEN])


def _known(word: str) -> str:
    bare = word.strip(_EDGES)
    return word if bare.casefold() in _WORDS or CODE.fullmatch(bare) else HIDDEN
