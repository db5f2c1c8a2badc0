"""Show how each point is worded to one official, and who else it could ask."""

from dataclasses import dataclass

from ..composing.calls_to_sentences.rewriting import to_sentences
from ..composing.calls_to_sentences.sentence import CallSentence
from ..composing.sheet_language import sheet_language
from ..composing.variants import Deal, deal_for, varied
from ..domain.draft import Addressing, BlockId, BlockKind, Draft
from ..domain.letter_kind import LetterKind
from ..domain.model_letter import follows_model, points_of
from ..domain.model_requests import asked_of
from ..domain.target import Target
from ..domain.urgent_action import UrgentAction

_NO_LETTER = (LetterKind.COPY, LetterKind.EMBASSY_NOTE)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointWording:
    """One point before and after. *own* is what the user typed in its place, None if nothing.

    *as_printed*: the sheet's wording is kept; *unsure* are words that may mean the official or
    someone else. *suggested* is what the rules say by themselves, *choices* are the other ways to
    word it, each with its sentence; none that says the same.
    """

    position: int
    before: str
    after: str
    own: str | None
    addressing: Addressing
    as_printed: bool
    unsure: tuple[str, ...]
    suggested: str
    choices: tuple[tuple[Addressing, str], ...]


def word_points(
    action: UrgentAction, draft: Draft, official: int, language: str | None = None
) -> tuple[PointWording, ...]:
    """The wanted points of *action* in the letter to the recipient *official*, in their order.

    Empty for a recipient who gets no letter of their own. *language* is that of the letters, None:
    the sheet's; in another one a point has its printed wording alone. In a model letter it can ask
    others where that is simple. In an addressed copy the rules ask the authorities, and not the
    reader.
    """
    recipient = next((one for one in action.recipients() if one.number == official), None)
    kind = draft.letter_kind(recipient) if recipient is not None else None
    if recipient is None or recipient.target is None or kind in _NO_LETTER:
        return ()
    wanted = tuple((n, text) for n, text in enumerate(points_of(action)) if draft.wants_call(n))
    written_in = sheet_language(action)
    chosen = tuple(draft.addressing(official, position) for position, _ in wanted)
    points = _Points(
        calls=tuple(text for _, text in wanted),
        official=recipient.target,
        country=action.country,
        language=written_in,
        deal=deal_for(draft, official),
        times=tuple(
            draft.times_reworded(official, BlockId(BlockKind.CALL, position))
            for position, _ in wanted
        ),
        usual=Addressing.AUTHORITIES if kind is LetterKind.ADDRESSED_COPY else Addressing.AUTO,
    )
    is_model = follows_model(action)
    if is_model:
        now = tuple(
            CallSentence(text=asked_of(text, how))
            for text, how in zip(points.calls, chosen, strict=True)
        )
    elif language not in (None, written_in):
        now = points.worded((Addressing.AS_PRINTED,) * len(wanted))
    else:
        now = points.worded(chosen)
    can_choose = not is_model and language in (None, written_in)
    wordings = []
    for place, (position, before) in enumerate(wanted):
        if is_model:
            ways = _model_ways(before)
        else:
            ways = points.ways(place, chosen) if can_choose else {now[place].text: Addressing.AUTO}
        (suggested, _), *choices = ways.items()
        wordings.append(
            PointWording(
                position=position,
                before=before,
                after=now[place].text,
                own=draft.own_text(official, BlockId(BlockKind.CALL, position)),
                addressing=chosen[place],
                as_printed=now[place].as_printed,
                unsure=now[place].unsure,
                suggested=suggested,
                choices=tuple((how, text) for text, how in choices),
            )
        )
    return tuple(wordings)


def _model_ways(sentence: str) -> dict[str, Addressing]:
    known: dict[str, Addressing] = {}
    for how in Addressing:
        known.setdefault(asked_of(sentence, how), how)
    return known


@dataclass(frozen=True, slots=True, kw_only=True)
class _Points:
    """The wanted points, and whom they go to."""

    calls: tuple[str, ...]
    official: Target
    country: str | None
    language: str
    deal: Deal
    times: tuple[int, ...]
    usual: Addressing  # what the rules do where nobody chose

    def worded(self, addressing: tuple[Addressing, ...]) -> tuple[CallSentence, ...]:
        """All points, each asking whom *addressing* says."""
        sentences = to_sentences(
            self.calls,
            self.official,
            self.country,
            language=self.language,
            addressing=tuple(self.usual if one is Addressing.AUTO else one for one in addressing),
        )
        return varied(sentences, self.language, self.deal, self.times)

    def ways(self, place: int, chosen: tuple[Addressing, ...]) -> dict[str, Addressing]:
        """Each way to word the point at *place* once, by its sentence; that of the rules first."""
        known: dict[str, Addressing] = {}
        for how in Addressing:  # AUTO comes first
            sentence = self.worded((*chosen[:place], how, *chosen[place + 1 :]))[place]
            known.setdefault(sentence.text, how)
        return known
