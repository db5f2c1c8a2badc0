"""The baseline for pages: the same words with nothing decided, line by line on a plain canvas."""

import io
import textwrap
from collections.abc import Sequence

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from ..domain.letter import Letter, Mailing
from ..shipped import resource

_FACE = "Plain"


def write_plainly(mailings: Sequence[Mailing]) -> bytes:
    """One page for each first letter of *mailings*, as ReportLab alone would write it."""
    if _FACE not in pdfmetrics.getRegisteredFontNames():
        path = resource("fonts", "GentiumBookPlus-Regular.ttf")
        pdfmetrics.registerFont(TTFont(_FACE, str(path)))
    buffer = io.BytesIO()
    canvas = Canvas(buffer, invariant=1, pageCompression=1)
    for mailing in mailings:
        canvas.setFont(_FACE, 11)
        for number, line in enumerate(_lines(mailing.letters[0])):
            canvas.drawString(70, 790 - 15 * number, line)
        canvas.showPage()
    canvas.save()
    return buffer.getvalue()


def _lines(letter: Letter) -> list[str]:
    texts = [
        *letter.sender_lines,
        *(line or "" for line in letter.postal_lines),
        letter.dated,
        letter.subject,
        letter.salutation,
        *(block.text for block in letter.blocks),
        letter.closing,
        letter.signature,
    ]
    return [line for text in texts for line in textwrap.wrap(text, 86) or [""]]
