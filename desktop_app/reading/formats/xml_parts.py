"""Parses the XML inside a word processor's document, without anything that could reach out."""

from collections.abc import Iterator

from lxml import etree

from ...domain.errors import SheetFault, SheetUnreadableError

_MOST_TAGS = 400_000
# A document type can name files to fetch and words that unfold to gigabytes; no document needs it.
_DOCTYPES = tuple(
    word.encode(encoding)
    for word in ("<!DOCTYPE", "<!ENTITY")
    for encoding in ("ascii", "utf-16-le", "utf-16-be")
)


def parsed(part: bytes) -> etree._Element:
    """The root of the XML in *part*. Raises SheetUnreadableError where it is damaged or unsafe."""
    if any(word in part for word in _DOCTYPES):
        raise SheetUnreadableError(SheetFault.UNSAFE)
    if part.count(b"<") > _MOST_TAGS:
        raise SheetUnreadableError(SheetFault.TOO_LARGE)
    parser = etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
    )
    try:
        root = etree.fromstring(part, parser)
    except etree.XMLSyntaxError as error:
        deep = "Excessive depth" in str(error)
        fault = SheetFault.UNSAFE if deep else SheetFault.DAMAGED
        raise SheetUnreadableError(fault) from error
    if root.getroottree().docinfo.internalDTD is not None:
        raise SheetUnreadableError(SheetFault.UNSAFE)
    return root


def name_of(element: etree._Element) -> str:
    """The name of *element* without its namespace: standards gave some two."""
    return _bare(element.tag)


def attribute(element: etree._Element | None, name: str) -> str | None:
    """The attribute *name* of *element*, in whatever namespace."""
    if element is not None:
        for key, value in element.items():
            if _bare(key) == name:
                return str(value)
    return None


def child(element: etree._Element | None, name: str) -> etree._Element | None:
    """The first child of *element* called *name*."""
    return None if element is None else next(children(element, name), None)


def children(element: etree._Element, name: str) -> Iterator[etree._Element]:
    """The children of *element* called *name*."""
    return (one for one in element if _bare(one.tag) == name)


def _bare(name: object) -> str:
    return str(name).rpartition("}")[2]
