"""500 hostile texts in every field of an address: literal text on paper, or a named error."""

from itertools import product

import pypdfium2
import pytest
from builders import a_draft, a_sender, an_action, an_office, some_options

from desktop_app.composing.compose import compose
from desktop_app.domain.errors import AppealError
from desktop_app.rendering.render import render_envelopes
from desktop_app.usecases.address_table import addresses_csv, read_addresses
from desktop_app.usecases.paste_address import clean, understood

_HOSTILE = (
    "{{ 7*7 }}", "{% include '/etc/passwd' %}", "{name}", "${HOME}", "%(name)s", "%s%n%x",
    "<img src='file:///etc/passwd'>", "<para>", "</para><font size=90>", "&lt;b&gt;", "&#0;",
    "'; DROP TABLE office; --", '" OR 1=1', "=HYPERLINK(1)", "@SUM(A1)", "+cmd|' /C calc'!A0",
    "\\input{x}", "(unbalanced", ") Tj ET", "/JavaScript (x)", "`id`", "$(id)", "../../etc/passwd",
    "CON", "\u202egnp.exe", "\0", "\x1b[2J", "\ud800", "\U0001f4a9", "A" * 300,
)  # fmt: skip
_AROUND = ("{}", "1 {} Street", "{}{}", " {} ", "{}\u200b", "\N{COMBINING ACUTE ACCENT}{}", "{},",
    "x\n{}", "{}\r\n{}", "\t{}", "''{}", '"{}"', "#{}", "{};{}", "{}|{}", "--{}", "0{}",
)  # fmt: skip
PAYLOADS = tuple(around.replace("{}", hostile) for hostile, around in product(_HOSTILE, _AROUND))[
    :500
]


def envelope_lines(office):
    composition = compose(an_action(), a_draft(), a_sender(), some_options(embassies=(office,)))
    return composition.mailings[3]


def test_there_are_500_of_them():
    assert len(set(PAYLOADS)) == 500


def test_each_is_a_literal_line_of_the_address_or_none():
    for payload in PAYLOADS:
        told = understood(payload, an_office(name="", lines=()))
        for line in (told.name, *told.lines):
            assert line == clean(line)
            assert not set(line) & set("\0\x1b\u202e\ud800")


@pytest.mark.parametrize("field", ["name", "lines", "source", "email", "phone"])
def test_each_comes_back_from_a_table_as_it_was(field):
    offices = []
    for payload in PAYLOADS:
        text = clean(payload) or "x"
        value = (text,) if field == "lines" else text
        offices.append(an_office(**{"name": "Embassy", field: value}))

    assert read_addresses(addresses_csv(offices), some_options().today).offices == tuple(offices)


@pytest.mark.parametrize("field", ["name", "lines"])
def test_each_is_printed_letter_for_letter_or_is_a_named_error(field):
    printed = 0
    for payload in PAYLOADS[::5]:  # each of them costs an envelope
        text = clean(payload) or "x"
        office = an_office(**{field: (text, "London") if field == "lines" else text})
        mailing = envelope_lines(office)
        assert text in mailing.envelope.postal_lines
        try:
            pdf = render_envelopes([mailing], size=some_options().envelopes)
        except AppealError:
            continue
        document = pypdfium2.PdfDocument(pdf)
        words = "".join(document[0].get_textpage().get_text_range().split())
        document.close()
        printed += "".join(text.split()) in words
        assert "root:" not in words
    assert printed > 40
