"""Make the pack: the PDF files of everything that is to be posted."""

from collections.abc import Sequence
from dataclasses import dataclass

from ..composing.compose import Composition
from ..domain.extra_sheet import ExtraSheet
from ..domain.letter import Mailing
from ..domain.letter_kind import LetterKind
from ..domain.options import PackOptions
from ..domain.remark import Remark, RemarkKind
from ..rendering.labels import render_labels
from ..rendering.render import RenderedPages, render_card, render_envelopes, render_letters
from ..rendering.sheets import check_list, ruled_page, window_test
from .work import CancelToken, Progress, silent

LETTERS = "pack.pdf"
ENVELOPES = "envelopes.pdf"
LABELS = "labels.pdf"
CARD = "-card.pdf"  # how its name ends
_PLACES = {LETTERS: 0, ENVELOPES: 1}  # among the files of a note
_FILE_WORDS = {
    LetterKind.FULL: "letter",
    LetterKind.EXPRESS: "letter",
    LetterKind.VERY_SHORT: "letter",
    LetterKind.VIA_EMBASSY: "letter",
    LetterKind.FAX: "fax",
    LetterKind.COPY_OUT: "copy-out",
    LetterKind.THANK_YOU: "letter",
    LetterKind.COPY: "copy",
    LetterKind.ADDRESSED_COPY: "copy",
    LetterKind.EMBASSY_NOTE: "embassy",
    LetterKind.SOLIDARITY_CARD: "card",
    LetterKind.OFFICE_ENQUIRY: "enquiry",
    LetterKind.FORWARDING_NOTE: "forwarding",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class PackFile:
    """One file of a pack. Its name names nobody.

    *recipient* is the number of who gets it, None where it holds everything together or lies beside
    the post; *pages* of the latter are not counted.
    """

    name: str
    pdf: bytes
    pages: int = 0
    recipient: int | None = None
    is_envelope: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """All files: one a letter and one an envelope, then all letters and all envelopes together.

    Labels, and papers that help with the post, come last.

    What leaves by fax has no envelope. A note that is made *alone* has its own two files only, so
    that it can lie beside the letters.

    *sheets* and *envelopes* count what the last two put on paper.
    """

    files: tuple[PackFile, ...]
    remarks: tuple[Remark, ...]
    sheets: int
    envelopes: int
    alone: bool = False

    def pdf(self, name: str) -> bytes | None:
        """The bytes of the file called *name*, None where the pack has none."""
        if self.alone and name in (LETTERS, ENVELOPES):
            return next((one.pdf for one in self.files[_PLACES[name] :]), None)
        return next((file.pdf for file in self.files if file.name == name), None)


def make_pack(
    composition: Composition,
    options: PackOptions,
    *,
    alone: bool = False,
    progress: Progress = silent,
    cancel: CancelToken | None = None,
) -> Pack:
    """The pack of *composition*; the same values give the same bytes.

    *alone*, for a note: without the files that hold everything together.

    Raises UnprintableCharacterError, TooLargeForPaperError, and Cancelled on the user's wish.
    """
    mailings = composition.mailings
    total = len(mailings) + 1
    files: list[PackFile] = []
    remarks = list(composition.remarks)
    for done, mailing in enumerate(mailings):
        if cancel is not None:
            cancel.check()
        letters, remark = _letter_files(mailing, options)
        files += letters
        remarks += remark
        progress(done + 1, total, letters[0].name)
    joined, sheets = _joined(mailings, options)
    files += [] if alone else joined
    files += _beside(mailings, options)
    progress(total, total, LETTERS)
    return Pack(
        files=tuple(files),
        remarks=tuple(remarks),
        sheets=sheets,
        envelopes=sum(one.is_posted for one in mailings) if options.envelopes is not None else 0,
        alone=alone,
    )


def _letter_files(mailing: Mailing, options: PackOptions) -> tuple[list[PackFile], list[Remark]]:
    name = f"{mailing.number:02}-{_FILE_WORDS[mailing.letter_kind]}.pdf"
    to = mailing.number
    if mailing.letter_kind is LetterKind.SOLIDARITY_CARD and options.card is not None:
        pages = render_card(mailing, options.card)
    else:
        pages = _letters([mailing], options)
    files = [PackFile(name=name, pdf=pages.pdf, pages=sum(pages.page_counts), recipient=to)]
    if options.envelopes is not None and mailing.is_posted:
        envelope = render_envelopes([mailing], size=options.envelopes, archival=options.archival)
        name = f"{to:02}-envelope.pdf"
        files.append(PackFile(name=name, pdf=envelope, pages=1, recipient=to, is_envelope=True))
    excess = pages.excess_lines[mailing.main]  # a copy in it is the first letter's
    over = Remark(kind=RemarkKind.OVER_ONE_PAGE, number=mailing.number, text=str(excess))
    return files, [over] if excess else []


def _letters(mailings: Sequence[Mailing], options: PackOptions) -> RenderedPages:
    return render_letters(
        mailings, paper=options.paper, layout=options.layout, archival=options.archival
    )


def _beside(mailings: tuple[Mailing, ...], options: PackOptions) -> list[PackFile]:
    """The labels, and what else was asked for, each in a file of its own."""
    files = []
    posted = tuple(one for one in mailings if one.is_posted)
    if options.labels is not None and posted:
        labels = render_labels(posted, options.labels, first=options.first_label)
        files.append(PackFile(name=LABELS, pdf=labels))
    draw = {
        ExtraSheet.CHECK_LIST: lambda: check_list(mailings, options.paper),
        ExtraSheet.WINDOW_TEST: lambda: window_test(options.paper, options.layout),
        ExtraSheet.RULED: lambda: ruled_page(options.paper),
    }
    extras = (PackFile(name=f"{one.value}.pdf", pdf=draw[one]()) for one in options.extras)
    return [*files, *extras]


def _joined(mailings: tuple[Mailing, ...], options: PackOptions) -> tuple[list[PackFile], int]:
    """All letters in one file, and all envelopes in another; and the pages of the first."""
    pages = _letters(mailings, options)
    files = [PackFile(name=LETTERS, pdf=pages.pdf, pages=sum(pages.page_counts))]
    posted = tuple(one for one in mailings if one.is_posted)
    if options.envelopes is not None and posted:
        envelopes = render_envelopes(posted, size=options.envelopes, archival=options.archival)
        files.append(PackFile(name=ENVELOPES, pdf=envelopes, pages=len(posted), is_envelope=True))
    return files, sum(pages.page_counts)
