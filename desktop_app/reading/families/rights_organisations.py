"""Urgent appeals of other organisations in English.

Source: sheets.md, family F9: the Observatory of OMCT and FIDH, and the Asian commission. Their
markers don't meet, so each has its layout; no salutations, no deadline.
"""

from ...domain.late import late
from ..layout import Layout, Part, marker

_DAY = r"^(?:\d{1,2}(?:st|nd|rd|th)?[a-z]{3,9},?(?:19|20)\d\d|[a-z]{3,9}\d{1,2},?(?:19|20)\d\d)$"

OBSERVATORY = Layout(
    name="observatory",
    tells=(
        "observatory /obs requested newinformation descriptionofthesituation"
    ),
    untold=5.0,
    begins=late(r"^theobservatory(?:fortheprotection|$)|^urgentappeal-theobservatory"),
    has_title=False,
    markers=(
        marker(r"^theobservatory(?:fortheprotection\w*)?$", Part.BANNER, Part.HEAD, weight=2.0),
        marker(r"^urgentappeal-theobservatory", Part.BANNER, Part.HEAD, weight=2.0),
        marker(r"^[a-z]{3}\d{3}/\d{4}/obs\d{3}", Part.HEAD, Part.HEAD, weight=2.0),
        marker(r"^theobservatory(?:hasbeen|hasreceived|,?aprogramme|,?ajoint)", Part.BODY,
               Part.BODY, once=True),
        marker(r"^newinformation:?$|^(?:brief)?descriptionofthesituation:?$", Part.CASE_MARKER,
               Part.BODY),
        marker(r"^background(?:information)?:?$", Part.BACKGROUND_MARKER, Part.BACKGROUND,
               weight=0.5),
        marker(r"^actions?requested:?$|^requestedactions?:?$", Part.LANGUAGE, Part.CALLS,
               weight=2.0),
        marker(r"^(?:please)?write(?:to|letters).*(?:urging|asking|callingon)", Part.LANGUAGE,
               Part.CALLS, until=":$", most=2, weight=0.5),
        marker(r"^address(?:es)?:?$", Part.TARGETS_MARKER, Part.TARGETS, weight=1.0),
        marker(
            r"^(?:please)?(?:also)?(?:write|send).*(?:diplomaticmissions?|embass(?:y|ies)).*countr",
            Part.DIPLOMATIC, Part.REST, until="country|countries", most=2,
        ),
        marker(r"^\*{3}$", Part.LETTERHEAD, Part.LETTERHEAD, weight=0),
        marker(r"^(?:paris|geneva)[-,].*(?:19|20)\d\d", Part.HEAD, Part.LETTERHEAD),
        marker(r"^(?:kindlyinformus|tocontacttheobservatory)", Part.LETTERHEAD, Part.LETTERHEAD,
               weight=1.0),
    ),
    breaks=(late(r"(?<=[.;,] )(?=(?:Tel|Fax|E-?mail|Phone)[^:]{0,12}:)"),),
)  # fmt: skip

ASIAN_COMMISSION = Layout(
    name="asian_commission",
    tells=(
        "asianhumanrights urgentappeal issues: details casenarrative updatedinformation "
        "suggestedaction sampleletter sendappealletter"
    ),
    untold=5.9,
    begins=late(r"^asianhumanrightscommission-urgentappeals?|^urgentappeal(?:case|update):"),
    markers=(
        marker(r"^[-_=*]{5,}$", Part.SITE, weight=0),
        marker(r"^asianhumanrightscommission(?:-|$)", Part.BANNER, Part.HEAD, weight=2.0),
        marker(r"^urgentappeal(?:case|update)?:?(?:ahrc-ua|ua[cu]-\d)", Part.HEAD, Part.HEAD,
               weight=2.0),
        marker(_DAY, Part.HEAD, Part.BODY, once=False, weight=0.2),
        marker(r"^issues:", Part.REST, Part.REST, weight=1.0),
        marker(r"^dear(?:all|friends?|colleagues?),?$", Part.INSTRUCTIONS, Part.SUMMARY),
        marker(r"^(?:case)?details:?$|^casenarrative:?$|^updatedinformation:?$", Part.CASE_MARKER,
               Part.BODY, weight=1.0),
        marker(r"^(?:additional|background)(?:information|comments?)?:?$", Part.BACKGROUND_MARKER,
               Part.BACKGROUND, weight=0.2),
        marker(r"^suggestedactions?:?$", Part.INSTRUCTIONS, Part.INSTRUCTIONS, weight=1.5),
        marker(r"^(?:tosupportthis(?:case|appeal)|sendappealletter)", Part.INSTRUCTIONS,
               Part.INSTRUCTIONS),
        marker(r"^sampleletter:?", Part.LETTER_MARKER, Part.LETTER, value=True, weight=1.0),
        marker(r"^pleasesend(?:your)?letters?to:?$", Part.TARGETS_MARKER, Part.TARGETS, weight=1.5),
        marker(r"^thankyou", Part.LETTERHEAD, Part.LETTERHEAD),
        marker(r"^urgentappealsprogramme$|^documenttype:", Part.LETTERHEAD, Part.LETTERHEAD),
    ),
)  # fmt: skip
