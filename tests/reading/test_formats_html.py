"""Web pages: what a person sees of them, and what is known to be the site's own."""

import pytest

from desktop_app.domain.errors import SheetFault, SheetUnreadableError
from desktop_app.domain.reading_result import WhyUnplaced
from desktop_app.reading.formats import html
from desktop_app.reading.formats.read import document_of
from desktop_app.reading.lines import lines_of

PAGE = """<!doctype html><html><head><title>Not seen</title><style>p { color: red }</style></head>
<body><header><a href="/">Home</a></header>
<nav><ul><li><a href="/a">What we do</a></ul></nav>
<ul><li><a href="/1">News</a><li><a href="/2">Shop</a><li><a href="/3">Donate</a></ul>
<main><h1>Teacher arrested</h1>
<p>She was <b>arrested</b> on&nbsp;Monday &amp; held.
<div>Minister of Justice<br>Street 1<br>Email: <a href="mailto:m@x.example">m@x.example</a></div>
<ul><li>Call on them<li>Urge them</ul>
<p style="display: none">Hidden one</p><p hidden>Hidden <i>two</i></p>
<p aria-hidden="true">three</p>
<script>document.write("<p>Written</p>")</script>
<button>Share</button></main><footer>© us</footer></body></html>"""


def lines_and_hints(source: str) -> list[tuple[str, WhyUnplaced | None]]:
    document = html.document_of(source.encode())
    lines = lines_of(document.text)
    hints = document.hints or (None,) * len(lines)
    return [(line.text, hint) for line, hint in zip(lines, hints, strict=True) if line]


def text_of(source: str) -> str:
    return html.document_of(source.encode()).text


def test_the_text_of_a_page_comes_line_by_line():
    said = [line for line, hint in lines_and_hints(PAGE) if hint is None]

    assert said == [
        "Teacher arrested",
        "She was arrested on Monday & held.",
        "Minister of Justice",
        "Street 1",
        "Email: m@x.example",
        "• Call on them",
        "• Urge them",
    ]


def test_menus_and_buttons_are_kept_and_known():
    known = [line for line, hint in lines_and_hints(PAGE) if hint is WhyUnplaced.SITE]

    assert known == ["Home", "• What we do", "• News", "• Shop", "• Donate", "Share", "© us"]


def test_a_list_of_addresses_is_no_menu():
    links = "".join(f'<li><a href="mailto:{n}@x.example">{n}@x.example</a>' for n in "abc")

    assert {hint for _, hint in lines_and_hints(f"<ul>{links}</ul>")} == {None}


def test_the_head_of_an_article_is_no_menu():
    assert lines_and_hints("<article><header><h1>Title</h1></header>x</article>")[0][1] is None


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("<p>a<p>b", "a\n\nb"),
        ("<div>a<div>b", "a\nb"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("<pre>a\n  b\n\nc</pre>", "a\nb\n\nc"),
        ("<table><tr><td>Fax:<td>+1</table>", "Fax: +1"),
        ("<table><tr><td>a<br>b<td>c<br>d</table>", "a\nb\n\nc\nd"),
        ('<a data-cfemail="1f">[email&#160;protected]</a>', "[email\xa0protected]"),
        ("<p>1 < 2 &lt; 3 &unknown;", "1 < 2 < 3 &unknown;"),
        ("<p>a<!-- b --><![if x]>c<![endif]>", "ac"),
        ("<span style='display:none'>x <b>y</b> z</span>seen", "seen"),
        ("<p>kept <del>struck out</del>words", "kept words"),
        ("<svg><text>x</text></svg>seen<noscript>y</noscript>", "seen"),
        ("<b>a</i></b> <p>b</b>", "a\n\nb"),
        ('<p title="a > b">c', "c"),
        ("<p title='never closed>c</p>d", "c\n\nd"),
        ("Version:0.9\r\nStartHTML:9\r\n<!--StartFragment--><p>a", "a"),
    ],
)  # fmt: skip
def test_the_forms_of_a_page(source, text):
    assert text_of(source) == text


@pytest.mark.parametrize("encoding", ["utf-8", "windows-1251", "koi8-r", "utf-16"])
def test_a_page_is_read_in_the_letters_it_names(encoding):
    source = f"<html><meta charset={encoding}><p>Прокурору города".encode(encoding)

    assert document_of(source).text == "Прокурору города"


def test_a_name_that_is_no_encoding_of_text_is_not_obeyed():
    assert text_of("<meta charset=zlib_codec><p>é") == "é"
    assert text_of("<meta charset=idna><p>é") == "é"


def test_latin_1_means_what_browsers_take_it_for():
    source = "<meta charset=iso-8859-1><p>“quoted”".encode("cp1252")
    assert html.document_of(source).text == "“quoted”"


def test_a_page_that_only_a_program_fills_has_no_text():
    with pytest.raises(SheetUnreadableError) as raised:
        text_of("<html><body><div id=app></div><script>x()</script></body></html>")

    assert raised.value.fault is SheetFault.NOT_TEXT
