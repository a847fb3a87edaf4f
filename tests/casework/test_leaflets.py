"""Published texts: what may stand in them, what is named as a fault, what Telegram is given."""

from __future__ import annotations

import html
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casework.leaflets import KINDS, Fault, Kind, Leaflet, Problem, cleaned, markup, problems, visible

PRIVACY = KINDS[Leaflet.PRIVACY]
TURN_TO = KINDS[Leaflet.TURN_TO]
WELCOME = KINDS[Leaflet.WELCOME]


@pytest.mark.parametrize(
    ("kind", "typed", "found"),
    [
        (PRIVACY, "", [Problem(Fault.EMPTY)]),
        (PRIVACY, " \r\n ", [Problem(Fault.EMPTY)]),
        (PRIVACY, "Säilitame { retention }.", []),
        (PRIVACY, "Säilitame { $retention }.", []),
        (PRIVACY, "Tere, {nimi}!", [Problem(Fault.PLACE, "nimi")]),
        (WELCOME, "Tere, {retention}!", [Problem(Fault.PLACE, "retention")]),
        (WELCOME, "<b>Tere</b> ja <i>head <u>päeva</u></i>", []),
        (WELCOME, "<b>Tere", [Problem(Fault.OPEN, "b")]),
        (WELCOME, "<b><i>Tere</b></i>", [Problem(Fault.OPEN, "</b>"), Problem(Fault.OPEN, "b")]),
        (WELCOME, "Tere</i>", [Problem(Fault.OPEN, "</i>")]),
        (WELCOME, "<script>x</script>", [Problem(Fault.TAG, "<script>"), Problem(Fault.TAG, "</script>")]),
        (WELCOME, '<b onclick="x">a</b>', [Problem(Fault.TAG, '<b onclick="x">'), Problem(Fault.OPEN, "</b>")]),
        (WELCOME, '<a href="https://naidis.ee/x?a=1&amp;b=2">leht</a>', []),
        (
            WELCOME,
            '<a href="javascript:x">leht</a>',
            [Problem(Fault.LINK, "javascript:x"), Problem(Fault.OPEN, "</a>")],
        ),
        (WELCOME, "Kell 8 < 9 & 10 > 9", []),
        (WELCOME, "a" * 601, [Problem(Fault.LONG, "601")]),
        (WELCOME, "<b>" + "a" * 600 + "</b>", []),
        (TURN_TO, "5550 <b>1111</b>", []),
    ],
)
def test_what_is_wrong_is_named(kind: Kind, typed: str, found: list[Problem]) -> None:
    assert list(problems(kind, typed)) == found


@pytest.mark.parametrize(
    ("kind", "typed", "shown"),
    [
        (PRIVACY, "Kuni {retention} & <b>mitte</b> kauem", "Kuni 90 &lt;päeva&gt; &amp; <b>mitte</b> kauem"),
        (WELCOME, "8 < 9", "8 &lt; 9"),
        (WELCOME, "AT&T &amp; Co", "AT&amp;T &amp; Co"),
        (TURN_TO, "5550 <b>1111</b>\nvald", "5550 &lt;b&gt;1111&lt;/b&gt; vald"),
        (WELCOME, '<a href="tel:112">112</a>', '<a href="tel:112">112</a>'),
    ],
)
def test_what_telegram_is_given(kind: Kind, typed: str, shown: str) -> None:
    assert markup(kind, typed, {"retention": "90 <päeva>"}) == shown


def test_both_parts_of_the_privacy_notice_fit_into_one_message() -> None:
    assert PRIVACY.longest + KINDS[Leaflet.PRIVACY_LONG].longest + 100 < 4096


def test_line_ends_of_a_browser_are_no_change() -> None:
    assert cleaned("a \r\n\r\n\r\n\r\nb\r\n") == "a\n\nb"


@given(st.text(alphabet="ab <>/&;{}\"'=iu\n", max_size=60))
def test_whatever_passes_is_what_telegram_understands(typed: str) -> None:
    """Only whole tags of ours are left, properly nested; everything else is escaped."""
    if problems(WELCOME, typed):
        return
    made = markup(WELCOME, typed, {})
    open_: list[str] = []
    for close, tag in re.findall(r"<(/?)(\w+)[^>]*>", made):
        if close:
            assert open_.pop() == tag
        else:
            open_.append(tag)
    assert not open_
    bare = re.sub(r"</?(?:b|i|u|a)\b[^>]*>", "", made)
    assert "<" not in bare
    assert ">" not in bare
    assert len(html.unescape(bare)) == visible(WELCOME, typed)
