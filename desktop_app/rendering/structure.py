"""What a screen reader is told of a PDF's pages: which text is a heading, which a paragraph.

The tags of PDF 1.7 (ISO 32000-1, 14.8), as PDF/UA-1 asks for them.
"""

from enum import Enum
from typing import Any, NamedTuple

from .pdf_objects import Written, add_written


class Tag(Enum):
    """What text on a page is; an artifact is no part of what is to be read."""

    HEADING = "H1"
    PARAGRAPH = "P"
    ARTIFACT = "Artifact"


class _Element(NamedTuple):
    tag: Tag
    page: int
    language: str


class Structure:
    """The structure of one document, in the order in which things were put on its pages."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._elements: list[_Element] = []
        self._pages: list[list[int]] = []  # the elements on each, by their number there

    def begin_page(self) -> None:
        """What is tagged from now on stands on the next page."""
        self._pages.append([])

    def tagged(self, operators: bytes, tag: Tag, language: str) -> bytes:
        """*operators*, marked as what they show."""
        if tag is Tag.ARTIFACT:
            return b"/Artifact BMC\n%b\nEMC" % operators
        here = self._pages[-1]
        number = len(here)
        here.append(len(self._elements))
        self._elements.append(_Element(tag, len(self._pages) - 1, language))
        return b"/%b <</MCID %d>> BDC\n%b\nEMC" % (tag.value.encode(), number, operators)

    @property
    def page_entries(self) -> bytes:
        """What the dictionary of the page that was begun last must say."""
        return b" /StructParents %d /Tabs /S" % (len(self._pages) - 1)

    def add_to(self, document: Any, pages: list[bytes]) -> None:
        """Put it all into ReportLab's *document*; *pages* are references to its pages."""
        root, whole = Written(b""), Written(b"")
        root_reference = document.Reference(root).format(document)
        whole_reference = document.Reference(whole).format(document)
        elements = [
            add_written(document, self._element(one, whole_reference, pages, at))
            for one, at in zip(self._elements, self._numbers(), strict=True)
        ]
        whole.write(
            b"<< /Type /StructElem /S /Document /P %b /K [ %b ] >>"
            % (root_reference, b" ".join(elements))
        )
        nums = b" ".join(
            b"%d [ %b ]" % (page, b" ".join(elements[at] for at in here))
            for page, here in enumerate(self._pages)
        )
        root.write(
            b"<< /Type /StructTreeRoot /K %b /ParentTreeNextKey %d"
            b" /ParentTree << /Nums [ %b ] >> >>" % (whole_reference, len(self._pages), nums)
        )
        document.Catalog.StructTreeRoot = document.Reference(root)
        document.Catalog.MarkInfo = document.Reference(Written(b"<< /Marked true >>"))
        shown = Written(b"<< /DisplayDocTitle true >>")
        document.Catalog.ViewerPreferences = document.Reference(shown)

    def _numbers(self) -> list[int]:
        return [number for here in self._pages for number in range(len(here))]

    def _element(self, one: _Element, parent: bytes, pages: list[bytes], number: int) -> bytes:
        language = b"" if one.language == self._language else b" /Lang (%b)" % one.language.encode()
        return b"<< /Type /StructElem /S /%b /P %b /Pg %b /K %d%b >>" % (
            *(one.tag.value.encode(), parent, pages[one.page], number, language),
        )
