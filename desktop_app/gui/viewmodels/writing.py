"""What the user chose and typed: officials, points, own words, sender, paper."""

import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from PySide6.QtCore import QObject, Signal

from ...domain.deadline import DeadlineState
from ...domain.draft import Addressing, BlockId, Draft, Ranked
from ...domain.facts import facts_of, suggested_facts
from ...domain.letter import usual_layout
from ...domain.letter_kind import KindFault, LetterKind, kind_fault
from ...domain.model_letter import points_of
from ...domain.options import PackOptions
from ...domain.reading_result import Reading
from ...domain.review import carried
from ...domain.rule_pack import RulePack, draft_by_rules
from ...domain.sender import Disclosure, Sender
from ...domain.urgent_action import Recipient, RecipientKind, UrgentAction
from .. import doors
from .difference import difference
from .history import History

_WITH_THE_FIRST = (LetterKind.COPY, LetterKind.EMBASSY_NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Writing:
    """Everything that makes the letters, beside the case itself."""

    draft: Draft
    sender: Sender
    options: PackOptions
    reading: Reading | None = None  # as put right against the sheet; None: as it was read


@dataclass(frozen=True, slots=True, kw_only=True)
class Kept:
    """What is remembered of a case that was left: all that a person did to it."""

    draft: Draft
    reading: Reading | None = None  # as put right; None: as it was read
    unsaved: bool = False


class WritingViewModel(QObject):
    """Holds the writing for the open case; every change is a new value, announced once."""

    changed = Signal()
    case_opened = Signal()
    case_corrected = Signal()  # before `changed`
    selected = Signal()
    travelled = Signal(bool, object)  # whether back; the Difference, None if it can't be told

    def __init__(
        self,
        today: date,
        clock: Callable[[], float] = time.monotonic,
        parent: QObject | None = None,
        *,
        writer: int | None = None,
    ) -> None:
        super().__init__(parent)
        self._writer = writer  # by whose number the wordings of a new draft are dealt
        self.action: UrgentAction | None = None
        self._recipients: tuple[Recipient, ...] = ()
        self.number = 1  # the recipient whose letter is shown
        self._clock = clock
        self._history = History(
            Writing(
                draft=Draft(case_id=""),
                sender=Sender(),
                options=PackOptions(dated=today, today=today),
            )
        )
        self._saved = self.writing
        self._as_read: Reading | None = None
        self._kept: dict[str, Kept] = {}  # the cases that were left
        self.recall: Callable[[str], Kept | None] | None = None  # what an earlier session left

    # ------------------------------------------------------------ what is there

    @property
    def writing(self) -> Writing:
        """The present choices and texts."""
        return self._history.value

    @property
    def recipients(self) -> tuple[Recipient, ...]:
        """Everyone the case asks to write to, in posting order."""
        return self._recipients

    @property
    def chosen(self) -> tuple[Recipient, ...]:
        """Those who get post."""
        draft = self.writing.draft
        return tuple(one for one in self.recipients if draft.wants_recipient(one.number))

    def points_asked(self, number: int) -> tuple[bool, ...]:
        """For each point of the case, whether the letter to the recipient *number* asks for it.

        Copies and notes to embassies go with the first letter. Empty for a word of thanks, which
        is to ask for nothing.
        """
        recipient = next((one for one in self.recipients if one.number == number), None)
        is_copy = recipient is None or self.kind_of(recipient) in _WITH_THE_FIRST
        letter = 1 if is_copy else number
        if self.recipients and self.kind_of(self.recipients[letter - 1]) is LetterKind.THANK_YOU:
            return ()
        if self.action is None:
            return ()
        draft = self.writing.draft
        first = next(iter(self.recipients[letter - 1 :]), None)  # a sheet may have no recipients
        of_copy = first is not None and first.kind is not RecipientKind.TARGET
        return tuple(
            draft.asks_for(point, letter, has_words=has_words, is_copy=of_copy)
            for point, has_words in enumerate(doors.points_with_words(self.action, draft))
        )

    def kind_of(self, recipient: Recipient) -> LetterKind:
        """What kind of letter is made for *recipient*."""
        assert self.action is not None  # noqa: S101 - a recipient is one of a case
        home = self.writing.sender.country
        return self.writing.draft.made_kind(recipient, self.action, home)

    def kind_fault(self, kind: LetterKind, recipient: Recipient) -> KindFault | None:
        """Why *recipient* can't get *kind*; None: they can."""
        assert self.action is not None  # noqa: S101 - as above
        return kind_fault(kind, recipient, self.action, self.writing.sender.country)

    @property
    def deadline_state(self) -> DeadlineState:
        """How the deadline of the case stands today."""
        if self.action is None:
            return DeadlineState.UNKNOWN
        return self.action.deadline_on(self.writing.options.today)

    @property
    def drafts(self) -> tuple[Draft, ...]:
        """The drafts of this session: that of the open case, and of those that were left."""
        now = (self.writing.draft,) if self.action is not None else ()
        return (*(case.draft for case in self._kept.values()), *now)

    def draft_of(self, case_id: str) -> Draft | None:
        """What was written for another case, in this session or before; None: nothing was."""
        left = self._kept.get(case_id)
        if left is None and self.recall is not None:
            left = self.recall(case_id)
        return left.draft if left is not None else None

    @property
    def is_unsaved(self) -> bool:
        """Whether anything was typed or chosen that is in no saved or printed letter."""
        return self._differs() or any(case.unsaved for case in self._kept.values())

    def untouched(self, case_id: str) -> Draft:
        """The draft of a case for which nothing was chosen or typed yet."""
        return Draft(case_id=case_id, writer=self._writer)

    def begun(self, action: UrgentAction, rules: RulePack | None = None) -> Draft:
        """The draft that *action* begins with, by *rules*; None: by those in force."""
        rules = rules or self.writing.options.rules
        return draft_by_rules(self.untouched(action.case_id), action, rules)

    def is_untouched(self, draft: Draft) -> bool:
        """Whether in *draft*, the open case's, nobody chose or typed anything yet."""
        begun = () if self.action is None else (self.begun(self.action),)
        return draft in (self.untouched(draft.case_id), *begun)

    # ------------------------------------------------------------ another case

    def open(self, action: UrgentAction, reading: Reading | None = None) -> None:
        """Turn to *action*; what was typed and put right for it in this session is there again.

        *reading* is where it comes from.
        """
        if self.action is not None:
            self._kept[self.action.case_id] = Kept(
                draft=self.writing.draft,
                reading=self.writing.reading,
                unsaved=self._differs(),
            )
        untouched = Kept(draft=self.untouched(action.case_id))
        kept = self._kept.pop(action.case_id, untouched)
        if kept == untouched and self.recall is not None:
            kept = self.recall(action.case_id) or untouched
        if kept.draft == untouched.draft:
            case = kept.reading.action if kept.reading else action
            untouched = replace(untouched, draft=self.begun(case))
            kept = replace(kept, draft=untouched.draft)
        writing = replace(
            self.writing,
            draft=kept.draft,
            options=replace(self.writing.options, office_asked=None),
            reading=kept.reading,
        )
        self._as_read = reading
        self.action = kept.reading.action if kept.reading else action
        self._recipients = self.action.recipients()  # asked for some fifty times a key
        self._history = History(writing)
        saved = untouched if kept.unsaved else kept
        self._saved = replace(
            writing, draft=saved.draft, reading=saved.reading, sender=self._saved.sender
        )
        self.number = next((one.number for one in self.chosen), 1)
        self.case_opened.emit()
        if kept.reading is not None:
            self.case_corrected.emit()
        self.changed.emit()

    def turn_to(self, day: date) -> None:
        """Make *day* today: midnight passed, or the computer slept."""
        options = self.writing.options
        if options.today == day:
            return
        dated = day if options.dated == options.today else options.dated
        self._history.value = replace(
            self.writing, options=replace(options, today=day, dated=dated)
        )
        self.changed.emit()

    def mark_saved(self, writing: Writing) -> None:
        """Remember that letters made from *writing* are saved or printed; its case may be left."""
        case_id = writing.draft.case_id
        if case_id == self.writing.draft.case_id:
            self._saved = writing
        elif case_id in self._kept:
            kept = self._kept[case_id]
            told = (kept.draft, kept.reading) != (writing.draft, writing.reading)
            self._kept[case_id] = replace(kept, unsaved=told)
            self._saved = replace(self._saved, sender=writing.sender)
        self.changed.emit()

    # ------------------------------------------------------------ what was kept

    def take_sender(self, sender: Sender, disclosure: Disclosure, rules: RulePack) -> None:
        """Have *sender* write from now on, of whom officials learn what *disclosure* says.

        No edit: undo never brings the one before back.
        """
        self._saved = replace(self._saved, sender=sender)
        self._go_by(rules, disclosure, lambda _: sender)

    def take_rules(self, rules: RulePack) -> None:
        """Write by *rules* from now on; not an edit to be taken back.

        Nothing that was chosen or typed changes: a draft follows if it is untouched, and what the
        officials learn if that was everything.
        """
        level = self.writing.options.disclosure
        told = rules.address_level if level is Disclosure.FULL else level
        self._go_by(rules, told, lambda one: one.sender)

    def _go_by(
        self, rules: RulePack, disclosure: Disclosure, sender: Callable[[Writing], Sender]
    ) -> None:
        """Renew all of it at once: whoever keeps it must never see one without the other."""
        drafts: dict[Draft, Draft] = {}
        if self.action is not None:
            drafts = {self.begun(self.action): self.begun(self.action, rules)}
        saved = self._saved.draft
        self._saved = replace(self._saved, draft=drafts.get(saved, saved))
        self._renew(
            lambda one: replace(
                one,
                draft=drafts.get(one.draft, one.draft),
                sender=sender(one),
                options=replace(
                    _at_home(one.options, one.sender.country, sender(one).country),
                    rules=rules,
                    disclosure=disclosure,
                ),
            )
        )

    def take_options(self, **choices: Any) -> None:
        """Go on with these choices, as `choose_options`; not an edit to be taken back."""
        self._renew(lambda one: replace(one, options=replace(one.options, **choices)))

    def forget(self, case_id: str) -> None:
        """Forget all that was typed for a case that was left."""
        self._kept.pop(case_id, None)

    def _renew(self, change: Callable[[Writing], Writing]) -> None:
        if change(self.writing) != self.writing:
            self._history.renew(change)
            self.changed.emit()

    # ------------------------------------------------------------ edits

    def take_draft(self, draft: Draft, *, about: str | None = None) -> None:
        """Go on with *draft*, another state of the open case's; one step with *about*, if any."""
        sender = self.writing.sender
        self._change(draft=draft, sender=sender if about is None else replace(sender, about=about))

    def select(self, number: int) -> None:
        """Show the letter to the recipient with *number*."""
        if number != self.number:
            self.number = number
            self.selected.emit()

    def choose_recipient(self, number: int, chosen: bool) -> None:
        """Write to the recipient with *number*, or leave them out."""
        count = len(self.recipients)
        self._change(draft=self.writing.draft.with_recipient(number, chosen=chosen, of=count))

    def choose_call(self, position: int, chosen: bool) -> None:
        """Ask for the point at *position*, or leave it out."""
        count = len(points_of(self.action)) if self.action else 0
        self._change(draft=self.writing.draft.with_call(position, chosen=chosen, of=count))

    def choose_kind(self, kind: LetterKind) -> None:
        """Write *kind* to all officials; own words stay."""
        self._change(draft=self.writing.draft.with_kind(kind))

    def choose_kind_for(self, number: int, kind: LetterKind | None) -> None:
        """Write *kind* to the recipient with *number* alone; None: what the others get."""
        self._change(draft=self.writing.draft.with_kind_for(number, kind))

    def choose_fact(self, position: int, chosen: bool) -> None:
        """Tell the fact at *position* in the letters, or leave it out."""
        if self.action is not None:
            facts, suggested = facts_of(self.action), suggested_facts(self.action)
            draft = self.writing.draft.with_fact(
                position, chosen=chosen, suggested=suggested, of=len(facts)
            )
            self._change(draft=draft)

    def choose_language(self, language: str | None) -> None:
        """Write the letters in *language*; None: in the sheet's."""
        self._change(draft=replace(self.writing.draft, language=language))

    def choose_rank(self, ranked: Ranked) -> None:
        """Address an official as *ranked* says."""
        self._change(draft=self.writing.draft.with_rank(ranked))

    def write_name(self, person: int, text: str) -> None:
        """Have the name of *person* so in letters in the chosen language."""
        draft = self.writing.draft
        if draft.language is not None:
            named = draft.with_scripted_name(draft.language, person, text)
            self._change(draft=named, field=f"name {draft.language} {person}")

    def mark_checked(self, phrases: tuple[str, ...]) -> None:
        """Remember that somebody had a look at *phrases*."""
        self._change(draft=self.writing.draft.with_checked(phrases))

    def choose_addressing(self, official: int, position: int, addressing: Addressing) -> None:
        """Word the point at *position* so in the letter to *official*; own words stay."""
        draft = self.writing.draft.with_addressing(official, position, addressing)
        self._change(draft=draft)

    def write_sender(self, **details: Any) -> None:
        """Take in what the user typed about themselves, as `write_sender(town="Leeds")`."""
        before = self.writing
        sender = replace(before.sender, **details)
        options = _at_home(before.options, before.sender.country, sender.country)
        self._change(sender=sender, options=options, field=f"sender {sorted(details)}")

    def choose_options(self, **choices: Any) -> None:
        """Take in how the letters are to be made, as `choose_options(paper=Paper.A4)`."""
        self._change(options=replace(self.writing.options, **choices))

    def write_block(self, official: int, block: BlockId, text: str | None, field: str = "") -> None:
        """Put *text* in place of a block; None brings the suggested wording back."""
        self._change(draft=self.writing.draft.with_own_text(official, block, text), field=field)

    def word_otherwise(self, official: int, block: BlockId) -> None:
        """Have the next wording of *block*; what was typed in its place stays."""
        self._change(draft=self.writing.draft.with_other_wording(official, block))

    def write_for_all(self, block: BlockId, text: str | None, field: str = "") -> None:
        """Put *text* in place of a block in the letters to all officials; None takes it out.

        Those that have a text of their own for it keep that.
        """
        self._change(draft=self.writing.draft.with_own_text(None, block, text), field=field)

    def use_in_all_letters(self, official: int, block: BlockId) -> None:
        """Put the own text of *block* into the letters to all other officials, too."""
        draft = self.writing.draft
        text = draft.text_for(official, block)
        is_for_all = self.action is not None and not doors.has_sentences(self.action, draft)
        if is_for_all:
            draft = draft.with_own_text(None, block, text)
        for one in self.recipients:
            if one.kind is RecipientKind.TARGET:
                draft = draft.with_own_text(one.number, block, None if is_for_all else text)
        self._change(draft=draft)

    def correct(self, reading: Reading, field: str = "") -> None:
        """Go on with *reading*, the open case as put right; words stay with their official."""
        if self.action is not None:
            draft = self.writing.draft
            if reading.action != self.action:
                draft = carried(draft, self.action, reading.action)
            self._change(draft=draft, reading=reading, field=field)

    def mark_case_saved(self, reading: Reading) -> None:
        """Remember that *reading* is in a file."""
        if self.writing.reading == reading:
            self._saved = replace(self._saved, reading=reading)
            self.changed.emit()

    # ------------------------------------------------------------ undo

    @property
    def can_undo(self) -> bool:
        """Whether there is an edit to take back."""
        return self._history.can_undo

    @property
    def can_redo(self) -> bool:
        """Whether an edit was taken back and can be made again."""
        return self._history.can_redo

    def undo(self) -> None:
        """Take the last edit back."""
        self._travel(self._history.undo, back=True)

    def redo(self) -> None:
        """Make the edit again that was taken back last."""
        self._travel(self._history.redo, back=False)

    def _travel(self, step: Callable[[], None], *, back: bool) -> None:
        before, today = self.writing, self.writing.options.today
        step()
        options = replace(self.writing.options, today=today)
        self._history.value = replace(self.writing, options=options)
        self._follow_reading(before)
        self._keep_selection()
        self.changed.emit()
        if self.writing != before:
            self.travelled.emit(back, difference(before, self.writing))

    # ------------------------------------------------------------ within

    def _change(
        self,
        *,
        draft: Draft | None = None,
        sender: Sender | None = None,
        options: PackOptions | None = None,
        reading: Reading | None = None,
        field: str = "",
    ) -> None:
        now = self.writing
        new = Writing(
            draft=draft or now.draft,
            sender=sender or now.sender,
            options=options or now.options,
            reading=reading or now.reading,
        )
        if self._history.change(new, field=field, at=self._clock()):
            self._follow_reading(now)
            self._keep_selection()
            self.changed.emit()

    def _follow_reading(self, before: Writing) -> None:
        """Write from the reading as it is now, if it isn't the one of *before*."""
        reading = self.writing.reading or self._as_read
        if self.writing.reading != before.reading and reading is not None:
            self.action = reading.action
            self._recipients = self.action.recipients()
            self.case_corrected.emit()

    @property
    def reading(self) -> Reading | None:
        """The open case as it was put right, or else as it was read."""
        return self.writing.reading or self._as_read

    @property
    def as_read(self) -> Reading | None:
        """The open case as the sheet has it, without anything that a person typed."""
        return self._as_read

    def _keep_selection(self) -> None:
        """Turn to the first letter there is when the one that is shown was left out."""
        numbers = [one.number for one in self.chosen]
        if numbers and self.number not in numbers:
            self.select(numbers[0])

    def _differs(self) -> bool:
        now, saved = self.writing, self._saved
        told = now.draft, now.sender, now.reading
        return told != (saved.draft, saved.sender, saved.reading)


def _at_home(options: PackOptions, before: str, country: str) -> PackOptions:
    """*options* in the usual layout of *country*, unless that of *before* isn't chosen."""
    if before == country or options.layout is not usual_layout(before, options.paper):
        return options
    return replace(options, layout=usual_layout(country, options.paper))
