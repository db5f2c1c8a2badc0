"""The international layouts of 1991 to 2009.

Source: sheets.md, families F1 and F2: classification and index number; the concern in one line
with number and day, no headline; the country and the names; what happened; points; addresses,
numbered or not, with telegrams and telexes; copies; the day until which letters may go.
"""

from ...domain.late import late
from ..layout import PAGE_NUMBER, Layout, Part, marker

_CONCERN = r"^(?:ua|extra|ex)(?:no\.?)?:?0*\d{1,3}/\d\d(?!\d*/)"
_CHAIN = (
    r"^(?:furtherinformation(?:\(\d{1,2}\))?|\w{0,8}stopaction|\w{0,16}update|"
    r"\w{0,8}follow-?up)"
    r"(?:on|to|of)(?:ua|extra|ex)?:?\d{1,3}/\d\d"
)

LAYOUT = Layout(
    name="international_1991",
    begins=late(r"^(?:external|public)(?:\(for|ai?index|distr|$)"),
    start=Part.SITE,
    has_title=False,
    markers=(
        marker(_CONCERN, Part.CONCERN, Part.NAMES, once=True, weight=2.0),
        marker(_CHAIN, Part.CHAIN, Part.NAMES, once=True, weight=2.0),
        marker(r"^(?:external|public)(?:\(|ai|distr|$)", Part.HEAD, Part.HEAD, weight=2.0),
        marker(r"^ai?index:[a-z]{3}\d", Part.HEAD, Part.HEAD, weight=2.0),
        marker(r"^distr:", Part.HEAD, Part.HEAD),
        marker(
            r"^(?:further)?recommendedaction",
            Part.LANGUAGE, Part.CALLS, until=r"[:.]$", most=4, once=True, weight=2.0,
        ),
        marker(
            r"^(?:please)?(?:also)?(?:send)?(?:and|copies)to:?(?:the)?diplomaticrep",
            Part.DIPLOMATIC, Part.REST, until="country", most=2,
        ),
        marker(
            r"^(?:please)?(?:and)?(?:send)?copies(?:of(?:your)?(?:appeals?|letters?))?to:?"
            r"(?:and,?ifpossible,?)?(?:tothefollowing)?:?$|^and,?(?:ifpossible,?)?tothefollowing:?$",
            Part.COPIES_MARKER, Part.COPIES,
        ),
        marker(r"^copies(?:ofyourappeals)?to:(?=.)", Part.COPIES_MARKER, Part.COPIES, value=True),
        marker(
            r"^(?:please)?(?:send)?(?:your)?appealsto:?",
            Part.TARGETS_MARKER, Part.TARGETS, value=True, once=True, weight=1.5,
        ),
        marker(
            r"^please(?:send|write)(?:your)?appeals"
            r"(?:to(?:arrive)?)?(?:immediately|as|before|by|until|nolaterthan)",
            Part.DEADLINE, Part.REST, until=r"[.:]$", most=2,
        ),
        marker(
            r"^(?:please)?checkwith(?:the|your)",
            Part.AFTER_DEADLINE, Part.REST, until=r"(?:19|20)\d\d\W*$|date\W*$", most=3,
        ),
        marker(r"^backgroundinformation:?", Part.BACKGROUND_MARKER, Part.BACKGROUND, value=True,
               weight=0.5),
        marker(
            r"nofurther(?:action|appeals?).{0,60}(?:requested|required|needed|necessary)",
            Part.STOP, Part.REST, weight=0.2,
        ),
        marker(r"^thisbulletinexpires", Part.REST, Part.REST),
        PAGE_NUMBER,
    ),
    breaks=(late(r"(?<=\. )(?=(?:Please )?[Cc]heck with (?:the|your) )"),),
)  # fmt: skip
