"""The international layout of 2009 to 2017.

Source: sheets.md, family F3: a page head with number, index and date; the banner; a title in
capitals; a summary; the case; points; addresses up to a salutation each; copies; background;
a footer with names and gender.
"""

from ...domain.late import late
from ..layout import PAGE_NUMBER, Layout, Part, marker

LAYOUT = Layout(
    name="international_2009",
    begins=late(
        r"^urgentaction$|^[a-z()]{0,40}:?\d{1,3}/\d\d.*index:?[a-z]{3}\d"
    ),
    breaks=(
        late(r"(?<=\. )(?=This is the \w+ update )"),
        late(r"(?<=to your country\. )(?=[A-Z])"),
    ),
    markers=(
        marker(r"^urgentaction$", Part.BANNER, weight=0.5),
        marker(
            r"^please(?:send|write)(?:your)?appeals?(?:to(?:arrive)?)?"
            r"(?:before|by|until|nolaterthan|immediately|as(?:soon|quickly)aspossible)",
            Part.DEADLINE, Part.TARGETS, until=":", most=2,
        ),
        marker(
            r"^please(?:write|sendappeals)(?!.*(?:before|by|until)\d).*?(?:in|language)",
            Part.LANGUAGE, Part.CALLS, until=":", most=2, once=True,
        ),
        marker(
            r"^(?:please)?(?:also)?sendcopiesto(?:the)?diplomatic",
            Part.DIPLOMATIC, Part.REST, until="country", most=2,
        ),
        marker(
            r"^(?:pleaseinsertlocaldiplomaticaddress|name.*address1.*salutation)",
            Part.DIPLOMATIC_BLANK, Part.DIPLOMATIC_BLANK,
        ),
        marker(
            r"^(?:his|her)excellency.*(?:embassy|highcommission)|"
            r"^(?:the)?(?:embassy|highcommission)(?:of|for).*\d",
            Part.EMBASSY, Part.REST, weight=0,
        ),
        marker(
            r"^(?:please)?checkwith(?:your|the)(?:.*section|.*office)",
            Part.AFTER_DEADLINE, Part.REST, until=r"date|(?:19|20)\d\d\W*$", most=2,
        ),
        marker(
            r"^(?:and)?(?:send)?copies(?:of(?:your)?appeals?)?to:?$|^andcopiesto:?",
            Part.COPIES_MARKER, Part.COPIES,
        ),
        marker(
            r"^(?:additional|background)information:?$",
            Part.BACKGROUND_MARKER, Part.BACKGROUND, weight=0.5,
        ),
        marker(
            r"nofurther(?:action|appeals?).{0,60}(?:requested|required|needed|necessary)",
            Part.STOP, weight=0.6,
        ),
        marker(r"^(?:names?(?:\(s\))?:|genderm/?f:)", Part.PEOPLE, Part.PEOPLE),
        marker(r"^ua:\d|index:[a-z]{3}\d", Part.HEAD),
        marker(r"^[a-z()]{0,40}(?:issue)?date:\d{1,2}[a-z]+(?:19|20)\d\d$", Part.HEAD, weight=0),
        marker(
            r"^(?:thisisthe\w+updateofua|(?:\w+update|furtherinformation)(?:of|on|to)).*\d/\d\d",
            Part.CHAIN, weight=0.5,
        ),
        PAGE_NUMBER,
    ),
)  # fmt: skip
