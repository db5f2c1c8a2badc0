"""The German and Swiss sections' pages, and the monthly letters against forgetting.

Source: sheets.md, family F6: "Appell an", addresses with the salutation in brackets, copies with
the embassy among them, then languages and deadline in prose, then the points; sometimes the same
again in English.
"""

from ...domain.late import late
from ..layout import Layout, Part, marker
from .phrases import DATE_ALONE, MONTH_ALONE

LAYOUT = Layout(
    name="german",
    language="de",
    tells=(
        "appell adress schreiben schicken senden kopie forder hintergrund briefvorschlag "
        "musterbrief modellbrief übersetzung sendeeine werdenaktiv briefegegen "
        "dainformationen nachdem keineappelle"
    ),
    untold=2.0,
    breaks=(
        late(r"(?<=[.!] )(?=Schreiben Sie in )"),
        late(r"(?<=[.!] )(?=Da Informationen in |Bitte senden Sie (?:nach|keine))"),
    ),
    markers=(
        marker(r"^urgentaction$|^eilaktion$", Part.BANNER, weight=0.2),
        marker(
            r"^ua-?(?:nr\.?)?:?(?:ua-)?\d|^(?:ai-)?index:|^(?:veröffentlicht|datum):?\D{0,5}\d|"
            r"/ua-\d{2,3}-\d{4}|^(?:urgentaction|eilaktion)(?:ua)?\d{2,3}/\d\d",
            Part.HEAD,
        ),
        marker(DATE_ALONE, Part.HEAD, weight=0.2),
        marker(r"^briefegegendasvergessen(?:\w{3,9}\d{4})?$", Part.LETTERHEAD, weight=2),
        marker(MONTH_ALONE, Part.HEAD, weight=0),
        marker(
            r"^(?:appelle?an(?:die)?|adress(?:en?|aten)|adressatinn?en(?:und|/)adressaten):?$",
            Part.TARGETS_MARKER, Part.TARGETS, weight=2,
        ),
        marker(
            r"^(?:bitte)?(?:schreiben|senden|schicken)sie(?:bitte)?(?:einen|ein|ihren|ihre)?"
            r"(?:brief|fax|e-?mail|appell).*an:$",
            Part.TARGETS_MARKER, Part.TARGETS, weight=2,
        ),
        marker(
            r"^schreibensie(?:bitte)?in(?:gutem)?.*an:$", Part.LANGUAGE, Part.TARGETS, weight=2
        ),
        marker(r"^schreibensie(?:bitte)?in", Part.LANGUAGE, Part.LANGUAGE, weight=2),
        marker(
            r"^(?:bitte)?(?:senden|sende|schicken|schicke)(?:sie)?(?:bitte)?(?:eine)?kopien?|"
            r"^(?:eine)?kopien?an:?$",
            Part.COPIES_MARKER, Part.COPIES, weight=2,
        ),
        marker(
            r"^bitteschreibensie(?:bis|biszum|vordem|spätestens)", Part.DEADLINE, Part.DEADLINE,
            weight=2,
        ),
        marker(
            r"^bitteschreibensieihreappelle|^appelle?bitte(?:bis|vordem|spätestens)",
            Part.DEADLINE, Part.DEADLINE, weight=2,
        ),
        marker(
            r"^bitteschreibensie(?:unverzüglich|sofort|umgehend|möglichst)?in(?:gutem)?[a-zäöü]",
            Part.LANGUAGE, Part.INSTRUCTIONS, weight=2,
        ),
        marker(
            r"^dainformationenin|nachdem\d.{0,40}keineappellemehr|^bittesendensie.*keineappelle",
            Part.AFTER_DEADLINE, Part.AFTER_DEADLINE, weight=2,
        ),
        marker(
            r"^amnesty(?:international)?fordert:?$|mitfolgendenforderungen|^schreibensiebitte$|"
            r"^(?:forderungen|fordernsie):?$",
            Part.CALLS_MARKER, Part.CALLS, weight=2,
        ),
        marker(r"^pleasewriteimmediately", Part.REPEAT, Part.REPEAT, weight=0.2),
        marker(r"^(?:briefvorschlag|musterbrief|modellbrief)", Part.LETTER_MARKER, Part.LETTER,
               weight=2),
        marker(r"^hintergrund(?:information(?:en)?)?:?$", Part.BACKGROUND_MARKER, Part.BACKGROUND,
               weight=2),
        marker(
            r"^deutscheübersetzung|^übersetzung(?:des|der)", Part.REPEAT, Part.REPEAT
        ),
        marker(
            r"©|^(?:das(?:foto|bild)|porträt|foto:|bild:)|\(archiv(?:bild|foto|aufnahme)?\)$",
            Part.INSTRUCTIONS, weight=0.2,
        ),
        marker(r"^sendeeine(?:e-?mail|n?brief)|^werdenaktiv", Part.INSTRUCTIONS, weight=0.5),
        marker(
            r"^(?:weiterebriefe|newsletterbestellen|startseite|mitmachen|informieren|spenden|"
            r"briefegegendasvergessen|urgentactions|impressum|datenschutz|kontakt|teilen|drucken|"
            r"newsletterabonnieren|startseitethemen.*|über(?:uns)?|seitedrucken|zurück)$|^©",
            Part.SITE, weight=0.2,
        ),
        marker(r"^schlagworte?$", Part.SITE, Part.SITE, weight=0),
        marker(r"^(?:seite)?\d{1,2}(?:(?:von|/)\d{1,2})?$", Part.PAGE_NUMBERS, weight=0),
    ),
)  # fmt: skip
