"""Which way the letter should leave today, in one line."""

from PySide6.QtWidgets import QLabel

from ...domain.advice import Advice, advise
from .. import messages
from ..viewmodels.writing import WritingViewModel


def advice_of(writing: WritingViewModel) -> Advice | None:
    """The advice for the letter that is shown; None: there is none to give."""
    if writing.action is None:
        return None
    options = writing.writing.options
    shown = next((one for one in writing.recipients if one.number == writing.number), None)
    return advise(
        writing.action,
        shown.target if shown else None,
        today=options.today,
        home=writing.writing.sender.country,
        post_days=options.rules.postal_days,
    )


def show_advice(label: QLabel, writing: WritingViewModel) -> None:
    """Have *label* say it, hidden where nothing is to be said."""
    advice = advice_of(writing)
    if advice is None:
        label.setText("")
        label.hide()
        return
    shown = next((one for one in writing.recipients if one.number == writing.number), None)
    label.setText(messages.advice_sentence(advice, shown.target if shown else None))
    label.setVisible(True)
