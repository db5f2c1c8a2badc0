"""A pack of rules is understood whole or refused with the rule and the line; nothing in it runs."""

import pytest

from desktop_app.domain.errors import RulePackError, RulesFault
from desktop_app.domain.letter_kind import LetterKind
from desktop_app.domain.post_days import PostDays
from desktop_app.domain.rule_pack import CopyMode, Dispatch, NameEmphasis, RulePack
from desktop_app.domain.sender import Disclosure
from desktop_app.domain.urgent_action import SectionOffice
from desktop_app.storage.rule_packs import rules_in

HEAD = 'format = 1\nname = "Ours"\n'
EVERY_RULE = """
mention_org = true
name_emphasis = "capitals"
address_level = "initials"
dispatch_mode = "together"
copies = "addressed"
embassy_copy = false
letter_kind = "express"
after_deadline_text = "Is {names} ({number}) still to be written for after {deadline}? {title}"

[closings]
en = "Yours respectfully,"
fa = "با احترام\u200cها"

[section_office]
name = "Section Office"
address = ["1 Quiet Street", "Netherhembury ZZ9 9ZY"]
email = "office@section.example"
phone = "+44 1632 960000"

[postal_days]
home = 2
abroad = 9
RU = 21
"""


def refused(text: str | bytes) -> tuple[RulesFault, str, int]:
    with pytest.raises(RulePackError) as caught:
        rules_in(text.encode() if isinstance(text, str) else text)
    return caught.value.fault, caught.value.key, caught.value.line


def test_every_rule_is_read():
    assert rules_in((HEAD + EVERY_RULE).encode()) == RulePack(
        name="Ours",
        mention_org=True,
        name_emphasis=NameEmphasis.CAPITALS,
        address_level=Disclosure.INITIALS,
        dispatch_mode=Dispatch.TOGETHER,
        copies=CopyMode.ADDRESSED,
        embassy_copy=False,
        letter_kind=LetterKind.EXPRESS,
        after_deadline_text="Is {names} ({number}) still to be written for after {deadline}?"
        " {title}",
        closings=(("en", "Yours respectfully,"), ("fa", "با احترام\u200cها")),
        section_office=SectionOffice(
            name="Section Office",
            lines=("1 Quiet Street", "Netherhembury ZZ9 9ZY"),
            email="office@section.example",
            phone="+44 1632 960000",
        ),
        postal_days=PostDays(home=2, abroad=9, countries=(("RU", 21),)),
    )


def test_what_a_pack_does_not_say_is_as_cautious_as_without_one():
    assert rules_in(HEAD.encode()) == RulePack(name="Ours")


def test_a_pack_is_the_same_again_from_its_own_text():
    pack = rules_in((HEAD + EVERY_RULE).encode())

    assert rules_in(pack.text.encode()) == pack


@pytest.mark.parametrize(
    ("text", "fault", "key", "line"),
    [
        ("adress_level = 'name'", RulesFault.UNKNOWN_KEY, "adress_level", 3),
        ("address_level = 'street'", RulesFault.NOT_A_CHOICE, "address_level", 3),
        ("address_level = 3", RulesFault.WRONG_KIND, "address_level", 3),
        ("letter_kind = 'office-enquiry'", RulesFault.NOT_A_CHOICE, "letter_kind", 3),
        ("mention_org = 'false'", RulesFault.WRONG_KIND, "mention_org", 3),
        ("\n\nembassy_copy = 0", RulesFault.WRONG_KIND, "embassy_copy", 5),
        ("closings = 'Bye'", RulesFault.WRONG_KIND, "closings", 3),
        ("[closings]\nxx = 'Bye'", RulesFault.UNKNOWN_KEY, "closings.xx", 4),
        ("[closings]\nen = '''a\nb'''", RulesFault.NOT_PLAIN_TEXT, "closings.en", 4),
        ("[closings]\nen = 'a\u202eb'", RulesFault.NOT_PLAIN_TEXT, "closings.en", 4),
        ("[closings]\nen = '{names}'", RulesFault.PLACEHOLDER, "closings.en", 4),
        ("[closings]\nen = ''", RulesFault.MISSING_KEY, "closings.en", 4),
        ("[closings]\nen = '" + "a" * 201 + "'", RulesFault.TOO_LONG, "closings.en", 4),
        ("after_deadline_text = '{{ 7*7 }}'", RulesFault.PLACEHOLDER, "after_deadline_text", 3),
        ("after_deadline_text = '{% if %}'", RulesFault.PLACEHOLDER, "after_deadline_text", 3),
        ("after_deadline_text = '{names!r}'", RulesFault.PLACEHOLDER, "after_deadline_text", 3),
        ("after_deadline_text = '{names'", RulesFault.PLACEHOLDER, "after_deadline_text", 3),
        ("[section_office]\naddress = 'x'", RulesFault.WRONG_KIND, "section_office.address", 4),
        ("[section_office]\nfax = 'x'", RulesFault.UNKNOWN_KEY, "section_office.fax", 4),
        ("[postal_days]\nZZ = 3", RulesFault.UNKNOWN_KEY, "postal_days.ZZ", 4),
        ("[postal_days]\nRU = 0", RulesFault.OUT_OF_RANGE, "postal_days.RU", 4),
        ("[postal_days]\nRU = 2.5", RulesFault.WRONG_KIND, "postal_days.RU", 4),
        ("a = [", RulesFault.NOT_TOML, "", 3),
        ("name = 'twice'", RulesFault.NOT_TOML, "", 3),
        ("[[name]]", RulesFault.NOT_TOML, "", 3),
    ],
)
def test_a_fault_is_told_with_the_rule_and_its_line(text, fault, key, line):
    assert refused(HEAD + text) == (fault, key, line)


def test_a_pack_of_a_later_program_is_told_as_that_whatever_else_is_in_it():
    assert refused('format = 2\nname = "a"\nholograms = true') == (RulesFault.NEWER, "format", 1)


def test_a_file_without_format_or_name_is_none():
    assert refused('name = "a"')[:2] == (RulesFault.MISSING_KEY, "format")
    assert refused("format = 1")[:2] == (RulesFault.MISSING_KEY, "name")


@pytest.mark.parametrize(
    "text",
    [
        b"\xff\xfe\x00",
        b"\x00" * 300,
        b"%PDF-1.4",
        b"x = " + b"[" * 60_000,
        b"x = 1" + b"0" * 60_000,
    ],
    ids=["utf-16", "zeroes", "pdf", "deep", "endless number"],
)
def test_what_is_no_pack_at_all_is_refused(text):
    assert refused(text)[0] in (RulesFault.NOT_TOML, RulesFault.MISSING_KEY)


def test_a_key_that_could_be_anything_is_not_repeated():
    key = '"Maud Ellery\\u001b[31m" = 1'

    assert refused(HEAD + key)[:2] == (RulesFault.UNKNOWN_KEY, "")
