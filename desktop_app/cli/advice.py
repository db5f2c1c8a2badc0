"""What the command line advises where post may be too slow."""

from collections.abc import Iterator

from ..domain.advice import Advice, Until, Way, advise
from ..domain.draft import Draft
from ..domain.letter_kind import LetterKind
from ..domain.options import PackOptions
from ..domain.sender import Sender
from ..domain.target import Target
from ..domain.urgent_action import RecipientKind, UrgentAction

_SENT_OTHERWISE = (LetterKind.FAX, LetterKind.VIA_EMBASSY)


def advice_sentences(
    action: UrgentAction,
    draft: Draft,
    sender: Sender,
    options: PackOptions,
    kind: LetterKind | None = None,
) -> Iterator[str]:
    """A sentence for each letter to an official that should leave by something faster.

    *kind* is what was asked for on the command line, None: what the draft has.
    """
    for one in action.recipients():
        if one.kind is not RecipientKind.TARGET or not draft.wants_recipient(one.number):
            continue
        advice = advise(
            action,
            one.target,
            today=options.today,
            home=sender.country,
            post_days=options.rules.postal_days,
        )
        is_posted = (kind or draft.letter_kind(one)) not in _SENT_OTHERWISE
        if advice is not None and advice.way is not Way.POST and is_posted:
            yield f"letter {one.number}: {_why(advice)}; {_how(advice, one.target)}."


def _why(advice: Advice) -> str:
    what = "the last day" if advice.until is Until.DEADLINE else "a day that the sheet names"
    if advice.left == 0:
        return f"today is {what}"
    days = "1 day is" if advice.left == 1 else f"{advice.left} days are"
    return f"{days} left until {advice.day}, {what}, and post takes about {advice.post_days}"


def _how(advice: Advice, official: Target | None) -> str:
    if official is not None and advice.way is Way.FAX:
        return f"send it by fax first ({official.fax[0]}; --kind fax makes the cover sheet)"
    if official is not None and advice.way is Way.EMAIL:
        return f"send it by e-mail first ({official.email[0]})"
    if advice.way is Way.EMBASSY:
        return "faster is the embassy in your country, which can pass it on (--kind via-embassy)"
    return "post it today, by the fastest post there is"
