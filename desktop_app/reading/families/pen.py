"""The calls of the Writers in Prison Committee.

Source: sheets.md, family F9: a headline with the country, points, several addresses, and one
salutation for all of them behind the last.
"""

from ..layout import PAGE_NUMBER, Layout, Part, marker

LAYOUT = Layout(
    name="pen",
    markers=(
        marker(r"^rapidactionnetwork$", Part.BANNER, weight=2),
        marker(r"^(?:ran\d{1,3}/\d\d)|^\d{1,2}[a-z]{3,9}(?:19|20)\d\d$", Part.HEAD, weight=0.7),
        marker(r"^pleasesendappeals(?:for|:|to:?)", Part.CALLS_MARKER, Part.CALLS),
        marker(r"^(?:please)?(?:send)?appealsto:$", Part.TARGETS_MARKER, Part.TARGETS, weight=0.7),
        marker(r"^copiesto:?$", Part.COPIES_MARKER, Part.COPIES, weight=0.2),
        marker(r"^pleasenotethatthereareno", Part.DIPLOMATIC, Part.DIPLOMATIC, weight=0.7),
        marker(
            r"^\W{0,2}please(?:contact|check).*ifsendingappealsafter", Part.AFTER_DEADLINE,
            Part.INSTRUCTIONS, weight=1,
        ),
        marker(
            r"^forfurtherinformation(?:please)?contact", Part.OFFICE, Part.OFFICE, weight=0.7
        ),
        marker(r"^background(?:information)?:?$", Part.BACKGROUND_MARKER, Part.BACKGROUND,
               weight=0.2),
        PAGE_NUMBER,
    ),
)  # fmt: skip
