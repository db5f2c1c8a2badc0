"""The web pages of the British and Irish sections: the international layout, told shorter.

Source: sheets.md, family F8: the subject behind "Urgent Action:", the usual labels, the embassy
in one unlabelled line, sometimes a letter; bold lines may be lost.
"""

from ...domain.late import late
from ..layout import PAGE_NUMBER, Layout, Part, marker
from ..sections import Sections

_BULLET = late(r"^[•◼■▪●◦*-]\s")


def _points_before_addresses(sections: Sections) -> None:
    """Move what stands in bullets before the first address: it is what to ask for."""
    lines = sections[Part.TARGETS]
    end = 0
    while end < len(lines) and (not lines[end] or _BULLET.match(lines[end].text)):
        end += 1
    if any(lines[:end]) and sections[Part.DEADLINE] and not sections[Part.CALLS]:
        sections[Part.CALLS].extend(lines[:end])
        sections.replace(Part.TARGETS, lines[end:])


LAYOUT = Layout(
    name="united_kingdom",
    prepare=_points_before_addresses,
    tells=(
        "urgently templateletter urgentaction: published takeaction download"
    ),
    untold=6.3,
    breaks=(
        late(r"(?<=[.] )(?=This is the \w+ update of|Further information:)"),
        late(r"(?<= )(?=Further information: ?www)"),
    ),
    markers=(
        marker(r"^urgentaction(?:update)?:", Part.TITLE, Part.BODY, once=True),
        marker(r"^published(?:on)?:?\d", Part.HEAD, weight=0.2),
        marker(r"^takeaction\.?$", Part.BANNER, weight=0.5),
        marker(
            r"^pleasesendappeals?(?:before|by|until|immediately|assoon)",
            Part.DEADLINE, Part.TARGETS, until=":", most=2,
        ),
        marker(
            r"^pleasewriteurgently.*to:$|^pleasewrite.*templateletter.*:$",
            Part.LANGUAGE, Part.TARGETS, weight=3,
        ),
        marker(
            r"^pleasewrite(?:immediately|urgently)?.*:$", Part.LANGUAGE, Part.CALLS, once=True
        ),
        marker(
            r"^(?:please)?(?:also)?sendcopiestodiplomaticrepresentatives?"
            r"(?:of.{0,40})?accreditedtoyourcountry\.?",
            Part.DIPLOMATIC, Part.EMBASSY, value=True, weight=0.5,
        ),
        marker(r"^(?:and)?(?:send)?copiesto:$", Part.COPIES_MARKER, Part.COPIES, weight=0.5),
        marker(
            r"^pleasecheckwithyoursection(?:office)?(?:before|if)", Part.AFTER_DEADLINE,
            Part.INSTRUCTIONS, weight=0.7,
        ),
        marker(r"^(?:template|model|sample)letter:?$", Part.LETTER_MARKER, Part.LETTER, weight=0.5),
        marker(
            r"^(?:thisisthe\w+updateof)?ua:?\d{1,3}/\d\d|^thisisthe\w+updateof", Part.CHAIN,
            weight=0.5,
        ),
        marker(r"^furtherinformation:", Part.INSTRUCTIONS, Part.INSTRUCTIONS, weight=0.2),
        marker(r"^(?:additional|background)information:?$", Part.BACKGROUND_MARKER,
               Part.BACKGROUND, weight=0.2),
        marker(r"^-?downloads?$|^-?downloadfullua|^-?download(?:the|this|as)", Part.SITE,
               Part.SITE),
        marker(r"^names?:|^genderm/?f:", Part.PEOPLE, Part.PEOPLE, weight=0.2),
        PAGE_NUMBER,
    ),
)  # fmt: skip
