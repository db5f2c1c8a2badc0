"""What a PDF says about itself to machines: its title, and the standards that it keeps to."""

from typing import Any
from xml.sax.saxutils import escape

from ..shipped import resource
from .pdf_objects import Written, add_written, written_stream

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
{standards}</rdf:Description>
</rdf:RDF>
</x:xmpmeta>
<?xpacket end="w"?>"""
_FOR_SCREEN_READERS = "<pdfuaid:part>1</pdfuaid:part>\n"
_FOR_ARCHIVES = "<pdfaid:part>2</pdfaid:part>\n<pdfaid:conformance>B</pdfaid:conformance>\n"
_COLOURS = b"sRGB IEC61966-2.1"


def add_metadata(document: Any, title: str, *, tagged: bool, archival: bool) -> None:
    """Have ReportLab's *document* tell *title*, and that it is PDF/UA-1 or PDF/A-2b, or both."""
    standards = (_FOR_SCREEN_READERS if tagged else "") + (_FOR_ARCHIVES if archival else "")
    xmp = _XMP.format(title=escape(title), standards=standards).encode()
    head = b"<< /Type /Metadata /Subtype /XML /Length %d >>\nstream\n" % len(xmp)
    document.Catalog.Metadata = document.Reference(Written(head + xmp + b"\nendstream\n"))
    if archival:
        document.Catalog.OutputIntents = document.Reference(Written(_intents(document)))


def _intents(document: Any) -> bytes:
    """What our colours mean: those of a screen, as an archive must know in a hundred years."""
    profile = add_written(
        document, written_stream(resource("colour", "srgb.icc").read_bytes(), "/N 3")
    )
    return (
        b"[ << /Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (%b) /Info (%b)"
        b" /DestOutputProfile %b >> ]" % (_COLOURS, _COLOURS, profile)
    )
