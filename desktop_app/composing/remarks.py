"""What the writer should know about a composition."""

import unicodedata

from ..domain.deadline import DeadlineState, Known
from ..domain.draft import BlockId, BlockKind
from ..domain.letter import LayoutName, Letter, Mailing
from ..domain.model_letter import follows_model, points_of
from ..domain.options import UNSET_LANGUAGES
from ..domain.remark import Remark, RemarkKind
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind
from .brief import Brief
from .disclosure import hidden_details
from .frames import has_phrases
from .names import language_name
from .salutations import Salutation
from .wording import phrase


def remarks_on(
    brief: Brief, recipients: tuple[Recipient, ...], mailings: tuple[Mailing, ...]
) -> tuple[Remark, ...]:
    """Everything worth telling: the deadline first, then what concerns single recipients."""
    return (
        *_deadline_remarks(brief),
        *brief.facts.remarks,
        *(remark for one in recipients for remark in _recipient_remarks(brief, one)),
        *_language_remarks(brief),
        *_phrases_remarks(brief, mailings),
        *_content_remarks(brief),
        *_revealing_remarks(brief, mailings),
    )


def _deadline_remarks(brief: Brief) -> tuple[Remark, ...]:
    deadline, today = brief.action.deadline, brief.options.today
    kind = {
        DeadlineState.LAST_DAY: RemarkKind.LAST_DAY,
        DeadlineState.SOON: RemarkKind.DEADLINE_SOON,
        DeadlineState.UNKNOWN: RemarkKind.NO_DEADLINE,
        DeadlineState.PASSED: RemarkKind.DEADLINE_PASSED
        if brief.draft_mark
        else RemarkKind.AFTER_DEADLINE_AGREED,
    }.get(deadline.on(today))
    if kind is None and not isinstance(deadline, Known):
        kind = RemarkKind.NO_DEADLINE
    text = deadline.day.isoformat() if isinstance(deadline, Known) else ""
    return (Remark(kind=kind, text=text),) if kind else ()


def _recipient_remarks(brief: Brief, recipient: Recipient) -> list[Remark]:
    if recipient.kind is RecipientKind.EMBASSY:
        blank = Remark(kind=RemarkKind.EMBASSY_BLANK, number=recipient.number)
        return [blank] if recipient.target is None else []
    target = recipient.target
    if recipient.kind is RecipientKind.COPY or target is None:
        has_window = brief.options.layout is LayoutName.DIN_B
        closed = Remark(kind=RemarkKind.COPY_NEEDS_ENVELOPE, number=recipient.number)
        return [closed] if has_window else []
    return [
        *_salutation_remarks(brief, recipient.number, target),
        *_call_remarks(brief, recipient.number, target),
    ]


def _salutation_remarks(brief: Brief, number: int, target: Target) -> list[Remark]:
    salutation = brief.salutation_to(target, number)
    kinds = [
        *([RemarkKind.SALUTATION_SUGGESTED] if salutation.suggested else []),
        *([RemarkKind.SALUTATION_ODD] if salutation.odd else []),
        *([RemarkKind.SALUTATION_FOREIGN] if salutation.foreign else []),
        *([RemarkKind.SALUTATION_INSTEAD] if salutation.instead else []),
        *([RemarkKind.SALUTATION_ASKS] if salutation.asks else []),
    ]
    text = salutation.text.partition("\n")[0]
    return [Remark(kind=kind, number=number, text=text) for kind in kinds]


def _call_remarks(brief: Brief, number: int, target: Target) -> list[Remark]:
    remarks = []
    sentences = brief.sentences_to(target, number)
    for (position, _), sentence in zip(brief.wanted_calls, sentences, strict=True):
        own = brief.draft.text_for(number, BlockId(BlockKind.CALL, position))
        if not sentence.text:
            kind, text = RemarkKind.POINT_WITHOUT_WORDS, ""
            if (own or "").strip():
                continue
        elif sentence.as_printed:
            kind, text = RemarkKind.POINT_AS_PRINTED, ""
        elif sentence.unsure:
            kind, text = RemarkKind.POINT_TO_CHECK, ", ".join(sentence.unsure)
        else:
            continue
        remarks.append(Remark(kind=kind, number=number, position=position, text=text))
    return remarks


def _language_remarks(brief: Brief) -> list[Remark]:
    """What the writer should know of a language that has a frame alone, or can't be printed."""
    remarks = []
    language = brief.language
    if not has_phrases(language):
        remarks.append(Remark(kind=RemarkKind.FRAME_ALONE, text=language))
        scripts = _scripts(brief.sender.about)
        if scripts and not scripts & _scripts(phrase(language, "nameless")):
            remarks.append(Remark(kind=RemarkKind.ABOUT_IN_OTHER_SCRIPT, text=language))
    if language in UNSET_LANGUAGES:
        remarks.append(Remark(kind=RemarkKind.SCRIPT_NOT_SET, text=language))
    return remarks


def _scripts(text: str) -> set[str]:
    """The scripts of the letters in *text*, as Unicode names them: "LATIN", "CYRILLIC"."""
    return {unicodedata.name(one, "").partition(" ")[0] for one in text if one.isalpha()}


def _phrases_remarks(brief: Brief, mailings: tuple[Mailing, ...]) -> list[Remark]:
    """One remark on all phrases in the letters that nobody had checked, one a line."""
    phrases: list[str] = []
    for mailing in mailings:
        target = brief.target(mailing.number)
        if mailing.kind is not RecipientKind.TARGET or target is None:
            continue
        salutation = brief.salutation_to(target, mailing.number)
        phrases += salutation.text.split("\n") if salutation.unchecked else []
        phrases += [] if brief.frame.is_certain else _around(brief, mailing.letters[0], salutation)
    left = [one for one in dict.fromkeys(phrases) if one not in brief.draft.checked_phrases]
    return [Remark(kind=RemarkKind.PHRASES_TO_CHECK, text="\n".join(left))] if left else []


def _around(brief: Brief, letter: Letter, salutation: Salutation) -> list[str]:
    """What of *letter* comes from the table of its language, but the salutation."""
    words = [] if has_phrases(brief.language) else [phrase(brief.language, "subject", about="")]
    words += [phrase(brief.language, "copy_to", names="")] if letter.copy_to else []
    words += [brief.frame.last_sentence, *salutation.closing.split("\n")]
    return [word.strip() for word in words if word.strip()]


def _content_remarks(brief: Brief) -> list[Remark]:
    action = brief.action
    remarks = []
    finds_nothing = follows_model(action) and not points_of(action)  # in a language it can't tell
    if not brief.wanted_calls and not finds_nothing:
        remarks.append(Remark(kind=RemarkKind.NO_POINTS))
    if follows_model(action):
        remarks.append(Remark(kind=RemarkKind.MODEL_LETTER))
    if not action.people:
        remarks.append(Remark(kind=RemarkKind.NO_NAME))
    name = language_name(brief.language)
    if action.languages and name not in action.languages and not action.own_language:
        remarks.append(Remark(kind=RemarkKind.LANGUAGE_NOT_LISTED, text=name))
    if any(brief.embassy_at_home(one) for one in action.recipients()):
        remarks.append(Remark(kind=RemarkKind.EMBASSY_NOT_ABROAD))
    return remarks


def _revealing_remarks(brief: Brief, mailings: tuple[Mailing, ...]) -> list[Remark]:
    """One remark for each mailing whose own words tell what the disclosure level keeps back."""
    hidden = hidden_details(brief.sender, brief.options.disclosure)
    return [
        Remark(kind=RemarkKind.OWN_WORDS_REVEAL, number=mailing.number)
        for mailing in mailings
        if any(
            detail.casefold() in block.text.casefold()
            for letter in mailing.letters
            for block in letter.blocks
            for detail in hidden
        )
    ]
