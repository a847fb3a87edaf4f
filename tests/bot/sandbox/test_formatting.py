"""HTML in, text and entities out, counted as Telegram counts."""

from bot.sandbox.entities import Formatted, parse_html
from bot.sandbox.formatting import finished, to_html
from bot.sandbox.shapes import Fields


def entity(kind: str, offset: int, length: int, **more: str) -> Fields:
    return {"type": kind, "offset": offset, "length": length, **more}


def test_every_tag_becomes_its_entity() -> None:
    html = (
        "<b>a</b><i>b</i><u>c</u><s>d</s><code>e</code><tg-spoiler>f</tg-spoiler>"
        '<span class="tg-spoiler">g</span><blockquote>h</blockquote><a href="https://example.ee">i</a>'
        '<pre><code class="language-py">j</code></pre><blockquote expandable>k</blockquote>'
    )
    kinds = ["bold", "italic", "underline", "strikethrough", "code", "spoiler", "spoiler", "blockquote"]
    expected = [entity(kind, at, 1) for at, kind in enumerate(kinds)]
    expected.append(entity("text_link", 8, 1, url="https://example.ee"))
    expected.append(entity("pre", 9, 1, language="py"))
    expected.append(entity("expandable_blockquote", 10, 1))

    assert parse_html(html) == Formatted("abcdefghijk", expected)


def test_offsets_count_utf16_units() -> None:
    assert parse_html("🙂õ<b>🙂</b>") == Formatted("🙂õ🙂", [entity("bold", 3, 2)])


def test_escapes_are_read_once() -> None:
    assert parse_html("&lt;b&gt; &amp;lt; &quot;&#1046;&#x416;&copy; &").text == '<b> &lt; "ЖЖ&copy; &'


def test_spaces_at_the_ends_go_and_entities_move_with_the_text() -> None:
    assert finished(parse_html("\n <b> Tere </b>maailm \n")) == Formatted("Tere maailm", [entity("bold", 0, 5)])


def test_commands_links_and_mentions_are_found() -> None:
    text = "/start jah, https://example.ee/a?b=1. t.me/MarkajaDemoBot?start=x @Markaja kiri@example.ee 1/2"
    found = [
        (e["type"], text[int(str(e["offset"])) :][: int(str(e["length"]))])
        for e in finished(Formatted(text)).entities
    ]

    assert found == [
        ("bot_command", "/start"),
        ("url", "https://example.ee/a?b=1"),
        ("url", "t.me/MarkajaDemoBot?start=x"),
        ("mention", "@Markaja"),
        ("email", "kiri@example.ee"),
    ]


def test_nothing_is_found_inside_code_and_links() -> None:
    html = '<code>/help</code> <a href="https://a.ee">https://b.ee</a>'

    assert [e["type"] for e in finished(parse_html(html)).entities] == ["code", "text_link"]


def test_html_comes_back_as_it_was() -> None:
    for html in (
        "<b>Tere, <i>Kersti</i></b> &lt;3 🙂<u>x</u>",
        '<a href="https://example.ee">link</a> <tg-spoiler>saladus</tg-spoiler>',
        "plain &amp; simple",
        "",
    ):
        parsed = parse_html(html)

        assert to_html(parsed.text, parsed.entities) == html
