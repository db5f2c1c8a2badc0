"""Whatever is ticked, chosen, switched, typed, undone: what the user typed is never destroyed.

A few hundred random steps in every run; `PARAVION_LONG=1` for ten thousand, another game is
`PARAVION_SEED=7`.
"""

import os
import random
from collections.abc import Callable

import pytest
from builders import a_sender, a_target, an_action
from PySide6.QtWidgets import QApplication

from desktop_app.domain.draft import Addressing, BlockId, BlockKind, Gender, Rank, Ranked
from desktop_app.domain.facts import facts_of
from desktop_app.domain.letter import Block
from desktop_app.domain.letter_kind import KINDS_FOR, LetterKind
from desktop_app.domain.model_letter import points_of
from desktop_app.domain.options import LETTER_LANGUAGES
from desktop_app.domain.sender import Sender
from desktop_app.domain.urgent_action import RecipientKind
from desktop_app.gui.viewmodels.models import Models
from desktop_app.usecases.write_letters import write_letters

STEPS = 10_000 if os.environ.get("PARAVION_LONG") else 600
SEED = int(os.environ.get("PARAVION_SEED", "3"))
COMPOSED_EVERY = 20  # steps; 10 ms each time
_PAUSE_S = 10.0  # between two steps, so that undo takes each back by itself
_NOT_WRITTEN_FOR_THEM = (LetterKind.COPY, LetterKind.EMBASSY_NOTE)

# Where a word was typed: the case, the number of the official, the block. None: for all officials.
# A name in a script: the language of it, and the position of the person as if it were a block.
Place = tuple[str, int | str | None, BlockId]
Typed = dict[Place, str]
MODEL = (
    "Dear Minister,",
    "I write about a beekeeper.",
    "He is held. I urge you to free him. I ask you to let him write home.",
    "Yours sincerely,",
)
CASES = (
    an_action(),
    an_action(case_id="model", calls=(), model_letter=MODEL),
    an_action(
        case_id="german",
        calls=("Fordern Sie die Behörden auf, sie freizulassen.", "BITTEN SIE um ihre Akten."),
        targets=(a_target(), a_target(role="Minister", name="T. H. Sabirzade")),
    ),
)
SOME_FRAMED = ("ru", "it", "ar")


class Typist:
    """Plays with the view models, and remembers by itself what was typed and not taken back.

    What is remembered is kept as a list of its own to undo; none of it is asked of the program.
    """

    def __init__(self, models: Models, seed: int) -> None:
        self.faults: list[str] = []
        self.done: list[str] = []
        self.typed_words = 0
        self._models, self._writing = models, models.writing
        self._dice = random.Random(seed)
        self._now = 0.0
        self._writing._clock = lambda: self._now
        self._typed: Typed = {}
        self._sender = Sender()
        self._before: list[tuple[Typed, Sender]] = []
        self._after: list[tuple[Typed, Sender]] = []
        self._steps: dict[Callable[[], object], float] = {
            self._tick_point: 10,
            self._tick_official: 8,
            self._turn_to_letter: 8,
            self._switch: 16,
            self._speak: 7,
            self._word_otherwise: 8,
            self._choose_kind: 6,
            self._choose_kind_for: 6,
            self._tick_fact: 6,
            self._address: 4,
            self._name: 4,
            self._check: 1,
            self._type: 18,
            self._apart: 3,
            self._type_about: 3,
            self._empty: 2,
            self._suggest: 3,
            self._share: 2,
            self._undo: 12,
            self._redo: 9,
            self._open: 2,
        }

    def play(self, steps: int) -> None:
        """Do that many things, or fewer if something is lost."""
        for number in range(steps):
            self._now += _PAUSE_S
            step = self._dice.choices(list(self._steps), list(self._steps.values()))[0]
            self.done.append(f"{number} {step.__name__} {step() or ''}")
            self._look_at_draft()
            if number % COMPOSED_EVERY == 0:
                QApplication.processEvents()
                self._look_at_letters()
            if self.faults:
                return

    # ------------------------------------------------------------ what is done

    def _tick_point(self) -> None:
        position = self._dice.randrange(len(points_of(self._action)))
        chosen = self._dice.random() < 0.6
        self._edit(lambda: self._writing.choose_call(position, chosen))

    def _tick_official(self) -> None:
        number = self._dice.randrange(len(self._writing.recipients)) + 1
        chosen = self._dice.random() < 0.7
        self._edit(lambda: self._writing.choose_recipient(number, chosen))

    def _turn_to_letter(self) -> None:
        if self._writing.chosen:
            self._writing.select(self._dice.choice(self._writing.chosen).number)

    def _switch(self) -> str:
        how, block = self._dice.choice(tuple(Addressing)), self._block(BlockKind.CALL)
        self._edit(lambda: self._models.words.choose_addressing(block, how))
        return f"{block.id} to {how}"

    def _word_otherwise(self) -> str:
        block = self._block()
        self._edit(lambda: self._models.words.word_otherwise(block))
        return str(block.id)

    def _speak(self) -> str:
        language = self._dice.choice((None, *LETTER_LANGUAGES, *SOME_FRAMED))
        self._edit(lambda: self._writing.choose_language(language))
        return language or ""

    def _choose_kind(self) -> str:
        kind = self._dice.choice(KINDS_FOR[RecipientKind.TARGET])
        self._edit(lambda: self._writing.choose_kind(kind))
        return kind.value

    def _choose_kind_for(self) -> str:
        recipient = self._dice.choice(self._writing.recipients)
        kind = self._dice.choice((None, *LetterKind))
        self._edit(lambda: self._writing.choose_kind_for(recipient.number, kind))
        return f"{kind} for {recipient.number}"

    def _type(self) -> str:
        block = self._block()
        self.typed_words += 1
        text = f"{self._shown(block) or ''} w{self.typed_words}x".strip()
        self._remember({self._place(block): text}, lambda: self._models.words.write(block, text))
        return f"{text} into {block.id}"

    def _apart(self) -> None:
        block = self._block()
        text, place = self._shown(block), (self._action.case_id, self._writing.number, block.id)
        changes = {place: text} if text is not None else {}
        self._remember(changes, lambda: self._models.words.write_apart(block))

    def _tick_fact(self) -> None:
        facts = len(facts_of(self._action))
        if facts:
            position, chosen = self._dice.randrange(facts), self._dice.random() < 0.5
            self._edit(lambda: self._writing.choose_fact(position, chosen))

    def _address(self) -> None:
        ranked = Ranked(
            official=self._dice.randrange(2) + 1,
            rank=self._dice.choice((None, *Rank)),
            gender=self._dice.choice((None, *Gender)),
        )
        self._edit(lambda: self._writing.choose_rank(ranked))

    def _name(self) -> str:
        language = self._writing.writing.draft.language
        if language is None:
            return ""
        self.typed_words += 1
        text = f"w{self.typed_words}x"
        place = (self._action.case_id, language, BlockId(BlockKind.ABOUT, 0))
        self._remember({place: text}, lambda: self._writing.write_name(0, text))
        return f"{text} as the name in {language}"

    def _check(self) -> None:
        self._edit(lambda: self._writing.mark_checked((f"phrase {self._dice.randrange(9)}",)))

    def _type_about(self) -> None:
        self.typed_words += 1
        about = f"w{self.typed_words}x"
        self._remember({}, lambda: self._models.words.write_about(about), about=about)

    def _empty(self) -> None:
        block = self._block(BlockKind.CALL)
        self._remember({self._place(block): ""}, lambda: self._models.words.write(block, ""))

    def _suggest(self) -> None:
        block = self._block()
        self._remember({self._place(block): None}, lambda: self._models.words.suggest_again(block))

    def _share(self) -> None:
        block = self._block()
        text = self._shown(block)
        case_id, officials = self._action.case_id, self._writing.recipients
        is_framed = self._writing.writing.draft.language in SOME_FRAMED
        everywhere: dict[Place, str | None] = {
            (case_id, one.number, block.id): None if is_framed else text
            for one in officials
            if one.kind is RecipientKind.TARGET
        }
        if is_framed:
            everywhere[case_id, None, block.id] = text
        if text is not None:
            self._remember(everywhere, lambda: self._models.words.use_in_all_letters(block))

    def _undo(self) -> None:
        if self._writing.can_undo:
            self._after.append((self._typed, self._sender))
            self._typed, self._sender = self._before.pop()
            self._writing.undo()

    def _redo(self) -> None:
        if self._writing.can_redo:
            self._before.append((self._typed, self._sender))
            self._typed, self._sender = self._after.pop()
            self._writing.redo()

    def _open(self) -> str:
        action = self._dice.choice(CASES)
        self._before, self._after = [], []
        self._writing.open(action)
        return action.case_id

    # ------------------------------------------------------------ what is remembered

    @property
    def _action(self):
        return self._writing.action

    def _place(self, block: Block) -> Place:
        """Where words for *block* go: in a language without sentences, to all officials at once.

        Not to the reader of a copy, who has words of their own or none.
        """
        alone = (self._action.case_id, self._writing.number, block.id)
        for_all = (self._action.case_id, None, block.id)
        by_number = {one.number: one.kind for one in self._writing.recipients}
        is_copy = by_number[self._writing.number] is not RecipientKind.TARGET
        if is_copy or alone in self._typed:
            return alone
        is_framed = self._writing.writing.draft.language in SOME_FRAMED
        return for_all if is_framed or for_all in self._typed else alone

    def _shown(self, block: Block) -> str | None:
        return self._typed.get(self._place(block))

    def _block(self, *kinds: BlockKind) -> Block:
        points = len(points_of(self._action))
        kind = self._dice.choice(
            kinds
            or (
                BlockKind.OPENING,
                BlockKind.CALL,
                BlockKind.CALL,
                BlockKind.CLOSING,
                BlockKind.COVER,
                BlockKind.THANKS,
            )
        )
        position = self._dice.randrange(points) if kind is BlockKind.CALL else 0
        return Block(id=BlockId(kind, position), generated="What the rules say.")

    def _edit(self, step: Callable[[], object]) -> None:
        """Something that has nothing to do with words."""
        self._remember({}, step)

    def _remember(
        self,
        changes: dict[Place, str | None],
        step: Callable[[], object],
        about: str | None = None,
    ) -> None:
        before = self._writing.writing
        step()
        if self._writing.writing == before:
            return
        self._before.append((self._typed, self._sender))
        self._after = []
        merged = {**self._typed, **changes}
        self._typed = {place: text for place, text in merged.items() if text is not None}
        if about is not None:
            self._sender = Sender(about=about)

    # ------------------------------------------------------------ what must hold

    def _look_at_draft(self) -> None:
        draft = self._writing.writing.draft
        expected = {
            (number, block): text
            for (case_id, number, block), text in self._typed.items()
            if case_id == draft.case_id
        }
        found: dict[object, str] = {(own.official, own.block): own.text for own in draft.own_texts}
        for name in draft.scripted_names:
            found[name.language, BlockId(BlockKind.ABOUT, name.person)] = name.text
        if found != expected:
            self.faults.append(f"{draft.case_id}: {found} in place of {expected}")
        if self._writing.writing.sender.about != self._sender.about:
            self.faults.append("the sentence about the sender is another")

    def _look_at_letters(self) -> None:
        """Each word stands in the letter that it was typed for, if its point is asked there."""
        draft, options = self._writing.writing.draft, self._writing.writing.options
        if not self._writing.chosen:
            return
        sender = a_sender(about=self._sender.about)
        for mailing in write_letters(self._action, draft, sender, options).mailings:
            if mailing.letter_kind in _NOT_WRITTEN_FOR_THEM:
                continue
            printed = {block.id: block.text for one in mailing.own_letters for block in one.blocks}
            for (case_id, number, block), text in self._typed.items():
                own = (case_id, mailing.number, block) in self._typed
                here = case_id == draft.case_id and (
                    number == mailing.number
                    or (number is None and not own and mailing.kind is RecipientKind.TARGET)
                )
                if here and block in printed and printed[block] != text:
                    self.faults.append(f"{text!r} isn't in the letter to {number}")
                is_asked = block.kind is BlockKind.CALL and draft.wants_call(block.position)
                is_asked &= mailing.letter_kind is not LetterKind.THANK_YOU
                if here and is_asked and block not in printed:
                    self.faults.append(f"{block} isn't in the letter to {number}")


@pytest.fixture
def typist(models) -> Typist:
    return Typist(models, SEED)


def told(typist: Typist) -> str:
    return "\n".join([*typist.done[-6:], *typist.faults])


def test_nothing_that_is_chosen_or_switched_destroys_what_was_typed(typist):
    typist.play(STEPS)

    assert not typist.faults, told(typist)
    assert typist.typed_words > STEPS / 10


def test_a_switch_that_forgets_own_words_would_be_found(typist, models):
    writing = models.writing

    def forget() -> None:
        draft = writing.writing.draft
        for one in draft.addressed:
            draft = draft.with_own_text(one.official, BlockId(BlockKind.CALL, one.position), None)
        writing.take_draft(draft)

    writing.changed.connect(forget)

    typist.play(STEPS)

    assert "in place of" in typist.faults[0]


def test_a_letter_that_prints_the_rules_words_over_own_ones_would_be_found(typist):
    typist._typed[CASES[0].case_id, 1, BlockId(BlockKind.OPENING)] = "Typed, and never printed."

    typist._look_at_letters()

    assert "isn't in the letter to 1" in typist.faults[0]
