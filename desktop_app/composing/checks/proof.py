"""What the checks read: the text of a letter, and all that it has to be true to."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from ...domain.target import Target
from ...domain.urgent_action import UrgentAction
from .words import Sentence, plain_words, sentences_of, words_told


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """One text to be checked. *sentences* are made of it, and not given.

    *official* is whom the letter goes to, None where it may be any of the case's. *also_named*
    are the people's names in the letter's script. *unprintable* are the signs of the text that the
    letter face lacks, *excess_lines* how many lines are too many for one page, as the renderer
    says. *written_in* is the language of the sheet's calls, *home* the writer's own country.
    """

    text: str
    action: UrgentAction
    day: date
    language: str = "en"
    written_in: str = "en"
    official: Target | None = None
    also_named: tuple[str, ...] = ()
    home: str = ""
    may_name_organisation: bool = False
    unprintable: frozenset[str] = frozenset()
    excess_lines: int = 0
    sentences: tuple[Sentence, ...] = field(init=False)
    typed: Mapping[str, int] = field(init=False)  # how often each word stands in the text

    def __post_init__(self) -> None:
        sentences = sentences_of(self.text, self.language)
        typed: dict[str, int] = {}
        for sentence in sentences:
            for word in sentence.words:
                typed[word.typed] = typed.get(word.typed, 0) + 1
        object.__setattr__(self, "sentences", sentences)
        object.__setattr__(self, "typed", typed)

    @property
    def told(self) -> str:
        """The plain words of all that the sheet tells and asks, each between two spaces."""
        action = self.action
        texts = (action.title, action.summary, *action.case, *action.calls, *action.background)
        return plain_words(tuple(text for text in (*texts, *(action.model_letter or ())) if text))

    @property
    def told_words(self) -> frozenset[str]:
        """The plain words of the sheet, with those of its addresses."""
        action = self.action
        officials = (*action.targets, *action.copies, *action.embassies)
        lines = [line for one in officials for line in (*one.postal_lines, one.salutation or "")]
        names = tuple(person.name for person in action.people)
        return words_told((self.told, *lines, *names, action.country or ""))
