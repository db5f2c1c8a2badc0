"""The international layouts from 2017 on: the pilot with its labels, and the one that came of it.

Source: sheets.md, family F4. The pilot has a label with a colon before every field. The final
layout has the address and a model letter behind "take action", and its labels on the second page.
"""

from dataclasses import replace

from ...domain.late import late
from ..layout import PAGE_NUMBER, Layout, Part, marker

_PREFERRED = r"pref+er+ed"  # printed as PREFFERED for years

LAYOUT = Layout(
    name="international_2017",
    tells=(
        "takeaction edlanguage contactdetails urgentactionletter: urgentactiontitle: "
        "urgentactionsummary: urgentactiontype appealdeadline pronoun alsowrite "
        "publicationdate: topreviousua sectionstoadd indexnumber:"
    ),
    untold=5.8,
    begins=late(
        r"^urgentaction$|^urgentactiontitle:|^\w{0,10}ua:?\d{1,3}/\d\d.*index:?[a-z]{3}\d"
    ),
    breaks=(late(r"(?<=[.\d] )(?=(?:Please )?[Cc]heck with (?:the|your) )"),),
    markers=(
        marker(r"^urgentaction$", Part.BANNER, weight=0.2),
        marker(r"^urgentactiontitle:", Part.TITLE_MARKER, Part.TITLE, value=True, weight=2.0),
        marker(r"^publicationdate:", Part.HEAD, Part.HEAD),
        marker(r"^urgentactiontype(?:andnumber)?:", Part.HEAD, Part.HEAD, weight=2.0),
        marker(r"^indexnumber:", Part.HEAD, Part.HEAD, weight=0.5),
        marker(r"^urgentactionsummary:", Part.SUMMARY_MARKER, Part.SUMMARY, value=True, weight=2.0),
        marker(r"^urgentactionletter:", Part.LETTER_MARKER, Part.LETTER, value=True, weight=2.0),
        marker(
            r"^targets?'?s?'?contactdetails",
            Part.TARGETS_MARKER, Part.TARGETS, until=r"copiesto.?.?:?$", most=1, weight=2.0,
        ),
        marker(
            r"^takeaction:?(?:write|send)",
            Part.TARGETS_MARKER, Part.TARGETS, most=2,
            until=r"(?:letter|below|guide|listed|officials?|target|addresse?s?)(?:below)?:?$",
            weight=2.0,
        ),
        marker(rf"^{_PREFERRED}languages?", Part.LANGUAGE, Part.REST, weight=1.5),
        marker(r"^you(?:can|may)alsowrite", Part.LANGUAGE, Part.REST),
        marker(
            r"^pleasetakeaction(?:as|before|by|until|immediately)|^appealdeadline(?:notice)?:",
            Part.DEADLINE, Part.REST, weight=1.5,
        ),
        marker(
            r"^(?:please)?(?:also)?sendcopiesto(?:the)?diplomatic",
            Part.DIPLOMATIC, Part.REST, until="country", most=2,
        ),
        marker(
            r"^(?:please)?checkwith(?:the|your)(?:.*section|.*office)",
            Part.AFTER_DEADLINE, Part.REST, until=r"deadline|date|months?\.?$", most=2, weight=0.5,
        ),
        marker(r"^(?:and)?(?:send)?(?:a)?cop(?:y|ies)to:?$|^andcopiesto:?",
               Part.COPIES_MARKER, Part.COPIES, weight=0.5),
        marker(
            r"^(?:additional|background)information(?:\(.*\))?:?$",
            Part.BACKGROUND_MARKER, Part.BACKGROUND, weight=0.5,
        ),
        marker(r"^(?:link(?:s)?topreviousua|\[sectionstoadd)", Part.REST, Part.REST, weight=1.0),
        marker(rf"^names?(?:\(s\))?and(?:{_PREFERRED})?pronouns?", Part.PEOPLE, Part.PEOPLE,
               weight=1.5),
        marker(r"^names?(?:\(s\))?:", Part.PEOPLE, Part.PEOPLE, weight=0.5),
        marker(
            r"nofurther(?:action|appeals?).{0,60}(?:requested|required|needed|necessary)",
            Part.STOP, Part.REST, weight=0.6,
        ),
        marker(r"^(?:\w+)?ua:?\d{1,3}/\d\d|index:?[a-z]{3}\d", Part.HEAD),
        marker(r"^date:\d", Part.HEAD, weight=0.5),
        marker(r"^thisisthe\w+updateofua", Part.CHAIN, Part.REST, weight=0.5),
        PAGE_NUMBER,
    ),
)  # fmt: skip

# The same where extraction has left the whole sheet on one line.
IN_ONE_LINE = replace(
    LAYOUT,
    name="international_2017_in_one_line",
    begins=None,
    needs=late(r"^.{100,}takeaction:?(?:write|send).{100,}"),
    breaks=(
        late(
            r"(?<=\s)(?:URGENT ACTION\b|TAKE ACTION: |ADDITIONAL INFORMATION\b|"
            r"PREF+ER+ED LANGUAGE|You (?:can|may) also write|PLEASE TAKE ACTION|"
            r"(?:Please )?[Cc]heck with (?:the|your) |"
            r"NAMES? AND PREF|LINK TO PREVIOUS|Yours (?:sincerely|faithfully)|"
            r"(?:Fax|E-?mail|Phone|Tel|Twitter|X|Facebook|Instagram): |"
            r"(?:Dear [A-Z][^,:]{2,60}|Your Excellency)[,:] (?=(?:I|We) ))"
        ),
        late(r"(?<=URGENT ACTION )|(?<=ADDITIONAL INFORMATION )"),
        late(r"(?<=[A-Z]{4} )(?=[A-Z][a-z])"),  # from a line in capitals to the next one
        late(r"(?<=, )(?=(?:I|We) (?:am|are|write|urge|call|ask|have|was|were|wish)\b)"),
    ),
)
