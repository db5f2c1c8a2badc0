"""The web pages of the United States' section, from 2013 on.

Source: sheets.md, families F5a to F5d: a headline with country and number in brackets, a date
alone, the lead; steps to take; "expires on"; contact blocks, often in one line each; a sample
letter. Bullets under the steps are instructions, not points.
"""

import re

from ...domain.late import late
from ..layout import PAGE_NUMBER, Layout, Part, marker

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
_LABELS = (
    r"(?:E-?mail|Phone|Telephone|Tel|Fax|Twitter|X|Facebook|Instagram|Salutation|Copies to|CC|"
    r"Contact [Ff]orm|Web ?[Ff]orm|Website|Online [Ff]orm|T|F)"
)
_STEP = r"^(?:step)?(?:\d[.):]?)?[•*-]?"

# Where a whole page stands in one line. A number or bullet before the words stays with them.
_WORDS = (
    r"(?:TAKE ACTION|Take Action:|LET US KNOW|CONTACT INFORMATION|Contact Information:|"
    r"SAMPLE LETTER|Sample Letter:|Write a letter|Click here to|Please let us know|"
    r"Please write immediately|For (?:a|the) full Urgent|Thank you for taking action|"
    r"This Urgent Action expires|Preferred languages?:|UA ?Network Office|"
    r"Contact (?:these|this|the|below|following)\b.{0,30}? officials? by)"
)
_WHOLE_PAGE = (
    late(rf"(?<=\S )\d[.)] {_WORDS}"),
    late(rf"(?<=\S )(?<!\d[.)] )(?<![•*-] ){_WORDS}"),
    late(r"(?<=\S )• (?=\S)"),
    late(rf"(?<=\d\d\) ){_MONTH} \d{{1,2}},? (?:19|20)\d\d", re.IGNORECASE),
    late(r"(?:(?<=\d, 20\d\d )|(?<=, 20\d\d: ))(?=[A-Z])"),
)

LAYOUT = Layout(
    name="usa_web",
    tells=(
        "contactinformation official expireson sampleletter sendemail sendanemail sendfax "
        "sendanfax preferredlanguage"
    ),
    untold=6.9,
    breaks=(
        late(rf"(?<=\s){_LABELS}:(?=\s)"),
        *_WHOLE_PAGE,
    ),
    block=late(rf"\b{_LABELS}:\s.{{0,400}}?\s{_LABELS}:\s"),
    markers=(
        marker(r"^[•-]?urgentactions?$", Part.BANNER, weight=0.2),
        marker(
            r"^(?:urgentaction(?:update)?:\w|.*\([^()]*:(?:ua)?\d{1,3}[./]\d\d\)$)",
            Part.TITLE, Part.BODY, once=True, weight=2,
        ),
        marker(rf"^{_MONTH}\d{{1,2}},?(?:19|20)\d\d$", Part.HEAD, weight=0.5),
        marker(r"^ua\d{1,3}[./]\d\d$", Part.HEAD, weight=0),
        marker(
            r"^(?:\d[.)])?contact(?:these|the|this|below|following|one|two|three|four|both|or|"
            r"all|of)*officials?(?:listed)?(?:below)?(?:by|before|until)",
            Part.DEADLINE, Part.TARGETS, until=":", most=1, weight=2,
        ),
        marker(
            rf"{_STEP}contactinformation:?",
            Part.TARGETS_MARKER, Part.TARGETS, value=True, weight=2,
        ),
        marker(r"urgentactionexpireson", Part.DEADLINE, weight=2),
        marker(
            r"^preferredlanguages?(?:towritein)?:",
            Part.LANGUAGE, Part.INSTRUCTIONS, weight=0.5,
        ),
        marker(
            r"^sampleletter(?::|$|(?=dear|your|excellenc))",
            Part.LETTER_MARKER, Part.LETTER, value=True, weight=1.5,
        ),
        marker(rf"{_STEP}pleasewrite(?:immediately)?in", Part.LANGUAGE, Part.CALLS, once=True),
        marker(
            rf"{_STEP}(?:please)?write(?:aletter|letters)?,?(?:or)?"
            r"(?:sendemail|sendanemail|sendfax|sendanfax).*[a-z]:$",
            Part.INSTRUCTIONS, Part.CALLS, weight=2,
        ),
        marker(r"^(?:and)?(?:send)?(?:a)?cop(?:y|ies)(?:to)?:?$", Part.COPIES_MARKER, Part.COPIES,
               weight=0.2),
        marker(
            r"pleasecheckwith(?:the|your).*(?:office|section).*(?:after|date)",
            Part.AFTER_DEADLINE, Part.INSTRUCTIONS,
        ),
        marker(
            r"^(?:aiusa)?(?:uanetwork|ua|urgentaction)(?:network)?office.*\d",
            Part.OFFICE, Part.OFFICE, weight=0.5,
        ),
        marker(
            rf"{_STEP}(?:takeaction!?:?$|writealetter|click\w{{0,6}}to|clickhere|for(?:the|a)full|whatyoucando:?$|howyoucanhelp:?$|"
            r"(?:please)?letusknow|thankyoufor|youcanalso)",
            Part.INSTRUCTIONS, Part.INSTRUCTIONS,
        ),
        marker(r"^(?:additional|background)information:?$", Part.BACKGROUND_MARKER,
               Part.BACKGROUND, weight=0.5),
        marker(
            r"^[•*-]?(?:amnestyinternational(?:usa)?$|skiptomaincontent|home>.*|related(?:content|actions?|posts?)|readmore.*|"
            r"downloads?.*|(?:share|tweet|print|facebook|twitter|instagram|youtube|email|x|"
            r"donate(?:now)?|menu|search)+)$",
            Part.SITE, weight=0,
        ),
        PAGE_NUMBER,
    ),
)  # fmt: skip
