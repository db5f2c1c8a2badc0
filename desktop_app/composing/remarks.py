"""What the writer should know about a composition."""

import unicodedata

from ..domain.deadline import DeadlineState, Known
from ..domain.draft import BlockId, BlockKind
from ..domain.letter import LayoutName, Letter, Mailing
from ..domain.letter_kind import UNDER_WORDS, LetterKind, kind_fault
from ..domain.model_letter import follows_model, points_of
from ..domain.options import UNSET_LANGUAGES
from ..domain.remark import Remark, RemarkKind
from ..domain.rule_pack import Dispatch
from ..domain.target import Target
from ..domain.urgent_action import Recipient, RecipientKind
from .brief import Brief
from .disclosure import hidden_details
from .embassy import confirmed_embassy, own_embassy
from .frames import has_phrases
from .letters import short_letter
from .names import language_name
from .salutations import Salutation
from .wording import phrase

_COPIES = (LetterKind.COPY, LetterKind.EMBASSY_NOTE)


def remarks_on(
    brief: Brief, recipients: tuple[Recipient, ...], mailings: tuple[Mailing, ...]
) -> tuple[Remark, ...]:
    """Everything worth telling: the deadline first, then what concerns single recipients."""
    return (
        *_deadline_remarks(brief),
        *_day_remarks(brief, recipients),
        *(remark for one in recipients for remark in _recipient_remarks(brief, one)),
        *_language_remarks(brief),
        *_phrases_remarks(brief, mailings),
        *_content_remarks(brief),
        *revealing_remarks(brief, mailings),
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


def _day_remarks(brief: Brief, recipients: tuple[Recipient, ...]) -> tuple[Remark, ...]:
    """What to know of the key dates; how past ones are worded only where a letter tells of them."""
    tells = any(
        brief.kind_for(one) not in {*UNDER_WORDS, LetterKind.THANK_YOU} for one in recipients
    )
    ahead = RemarkKind.KEY_DATE_AHEAD
    return tuple(one for one in brief.facts.remarks if tells or one.kind is ahead)


def _recipient_remarks(brief: Brief, recipient: Recipient) -> list[Remark]:
    if recipient.kind is RecipientKind.EMBASSY or recipient.target is None:
        blank = Remark(kind=RemarkKind.EMBASSY_BLANK, number=recipient.number)
        is_blank = recipient.target is None and confirmed_embassy(brief) is None
        return [blank] if is_blank else []
    kind = brief.kind_for(recipient)
    if kind is LetterKind.COPY:
        has_own_envelope = brief.options.rules.dispatch_mode is Dispatch.EACH
        has_window = brief.options.layout is not LayoutName.PLAIN and has_own_envelope
        closed = Remark(kind=RemarkKind.COPY_NEEDS_ENVELOPE, number=recipient.number)
        return [*_kind_remarks(brief, recipient), *([closed] if has_window else [])]
    salutation = _salutation_remarks(brief, recipient.number, recipient.target)
    if kind is LetterKind.THANK_YOU:
        return salutation
    return [*_kind_remarks(brief, recipient), *salutation, *_call_remarks(brief, recipient)]


def _kind_remarks(brief: Brief, recipient: Recipient) -> list[Remark]:
    """What the kind of letter brings with it: what it can't be, what it leaves out or lacks."""
    number, kind = recipient.number, brief.kind_for(recipient)
    chosen = brief.draft.letter_kind(recipient)
    fault = kind_fault(chosen, recipient, brief.action, brief.sender.country)
    if fault is not None:
        return [Remark(kind=RemarkKind.KIND_NOT_POSSIBLE, number=number, text=fault.value)]
    if kind is LetterKind.VIA_EMBASSY:
        is_known = own_embassy(brief.action) or confirmed_embassy(brief)
        return [] if is_known else [Remark(kind=RemarkKind.EMBASSY_BLANK, number=number)]
    if kind not in UNDER_WORDS:
        return []
    short = short_letter(brief, recipient, kind)
    parts = " ".join(one.value for one in short.left_out)
    less = Remark(kind=RemarkKind.LEFT_OUT_FOR_LENGTH, number=number, text=parts)
    over = Remark(kind=RemarkKind.OVER_WORD_LIMIT, number=number, text=short.over)
    return [one for one in (less, over) if one.text]


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


def _call_remarks(brief: Brief, recipient: Recipient) -> list[Remark]:
    remarks = []
    sentences = brief.plain_sentences_to(recipient)
    for (position, _), sentence in zip(brief.wanted_calls, sentences, strict=True):
        own = brief.draft.text_to(recipient, BlockId(BlockKind.CALL, position))
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
        remarks.append(Remark(kind=kind, number=recipient.number, position=position, text=text))
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
        if target is None or mailing.letter_kind in _COPIES:
            continue
        salutation = brief.salutation_to(target, mailing.number)
        phrases += salutation.text.split("\n") if salutation.unchecked else []
        phrases += (
            []
            if brief.frame.is_certain
            else _around(brief, mailing.letters[mailing.main], salutation)
        )
    left = [one for one in dict.fromkeys(phrases) if one not in brief.draft.checked_phrases]
    return [Remark(kind=RemarkKind.PHRASES_TO_CHECK, text="\n".join(left))] if left else []


def _around(brief: Brief, letter: Letter, salutation: Salutation) -> list[str]:
    """What of *letter* comes from the table of its language, but the salutation."""
    words = [] if has_phrases(brief.language) else [phrase(brief.language, "subject", about="")]
    words += [phrase(brief.language, "copy_to", names="")] if letter.copy_to else []
    last = brief.frame.last_sentence
    words += [last] if any(last in block.generated for block in letter.blocks) else []
    has_own = brief.options.rules.closing_in(brief.language) is not None
    words += [] if has_own else salutation.closing.split("\n")
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


def revealing_remarks(brief: Brief, mailings: tuple[Mailing, ...]) -> tuple[Remark, ...]:
    """One remark for each mailing whose own words tell what the disclosure level keeps back."""
    hidden = hidden_details(brief.sender, brief.options.disclosure)
    return tuple(
        Remark(kind=RemarkKind.OWN_WORDS_REVEAL, number=mailing.number)
        for mailing in mailings
        if any(
            detail.casefold() in block.text.casefold()
            for letter in mailing.letters
            for block in letter.blocks
            for detail in hidden
        )
    )
