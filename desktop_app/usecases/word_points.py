"""Show how each point is worded to one official, and who else it could ask."""

from dataclasses import dataclass, replace

from ..composing.calls_to_sentences.rewriting import to_sentences
from ..composing.sheet_language import sheet_language
from ..domain.draft import Addressing, BlockId, BlockKind, Draft
from ..domain.model_letter import follows_model, points_of
from ..domain.urgent_action import UrgentAction

_CHOICES = (
    Addressing.YOU,
    Addressing.AUTHORITIES,
    Addressing.ALL_IN_YOUR_POWER,
    Addressing.AS_PRINTED,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class PointWording:
    """One point before and after. *own* is what the user typed in its place, None if nothing.

    *as_printed*: the sheet's wording is kept; *unsure* are words that may mean the official or
    someone else. *choices* are the other ways to word it, each with its sentence; none that says
    the same as the rules do by themselves.
    """

    position: int
    before: str
    after: str
    own: str | None
    addressing: Addressing
    as_printed: bool
    unsure: tuple[str, ...]
    choices: tuple[tuple[Addressing, str], ...]


def word_points(
    action: UrgentAction, draft: Draft, official: int, language: str | None = None
) -> tuple[PointWording, ...]:
    """The wanted points of *action* in the letter to the recipient *official*, in their order.

    Empty for a recipient who gets no letter of their own. *language* is that of the letters, None:
    the sheet's; in another one, and in a model letter, a point has its printed wording alone.
    """
    target = next((one.target for one in action.recipients() if one.number == official), None)
    if target is None or target not in action.targets:
        return ()
    wanted = [(n, text) for n, text in enumerate(points_of(action)) if draft.wants_call(n)]
    calls = [text for _, text in wanted]
    written_in = sheet_language(action)
    is_fixed = follows_model(action) or language not in (None, written_in)
    chosen = [draft.addressing(official, position) for position, _ in wanted]
    found = []
    for place, (position, before) in enumerate(wanted):
        printed = [Addressing.AS_PRINTED] * len(calls)
        now = to_sentences(
            calls, target, action.country, language=written_in,
            addressing=printed if is_fixed else chosen,
        )[place]  # fmt: skip
        alone = PointWording(
            position=position,
            before=before,
            after=before if follows_model(action) else now.text,
            own=draft.own_text(official, BlockId(BlockKind.CALL, position)),
            addressing=chosen[place],
            as_printed=now.as_printed and not follows_model(action),
            unsure=now.unsure,
            choices=(),
        )
        if not is_fixed:
            choices = _choices(calls, place, chosen, action, official, written_in)
            alone = replace(alone, choices=choices)
        found.append(alone)
    return tuple(found)


def _choices(
    calls: list[str],
    place: int,
    chosen: list[Addressing],
    action: UrgentAction,
    official: int,
    language: str,
) -> tuple[tuple[Addressing, str], ...]:
    """The ways to word the point at *place*, but those that change nothing."""
    target = action.targets[official - 1]
    known: dict[str, Addressing] = {}
    for how in (Addressing.AUTO, *_CHOICES):
        addressing = [*chosen[:place], how, *chosen[place + 1 :]]
        sentence = to_sentences(
            calls, target, action.country, language=language, addressing=addressing
        )[place]
        known.setdefault(sentence.text, how)
    return tuple((how, text) for text, how in known.items() if how is not Addressing.AUTO)
