"""Why a place in a letter deserves a second look, in one calm sentence for each reason."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

from ...domain.check_note import CheckNote, Reason
from .translated import translated

_REASON = {
    Reason.INSULT: QT_TRANSLATE_NOOP("Messages", "This may offend: say what happened, and ask."),
    Reason.ACCUSATION: QT_TRANSLATE_NOOP(
        "Messages", "This accuses the reader: say what is known, or what you fear."
    ),
    Reason.THREAT: QT_TRANSLATE_NOOP("Messages", "This may be read as a threat: ask instead."),
    Reason.SARCASM: QT_TRANSLATE_NOOP(
        "Messages", "This may be read as mockery: plain words reach further."
    ),
    Reason.CAPITALS: QT_TRANSLATE_NOOP("Messages", "Capitals look like shouting."),
    Reason.EXCLAMATION: QT_TRANSLATE_NOOP("Messages", "A full stop is calmer."),
    Reason.POLITICS: QT_TRANSLATE_NOOP(
        "Messages", "This takes sides in politics: the letter is about people's rights."
    ),
    Reason.JARGON: QT_TRANSLATE_NOOP("Messages", "Not every reader knows this term."),
    Reason.NOT_ASKED: QT_TRANSLATE_NOOP("Messages", "This is not asked by this appeal."),
    Reason.NOT_COVERED: QT_TRANSLATE_NOOP("Messages", "The letter doesn't ask for this point."),
    Reason.NAME_MISSING: QT_TRANSLATE_NOOP("Messages", "The letter doesn't name this person."),
    Reason.NAME_MISSPELT: QT_TRANSLATE_NOOP(
        "Messages", "The sheet writes this name in another way."
    ),
    Reason.SPELLING: QT_TRANSLATE_NOOP("Messages", "This word isn't in the dictionary."),
    Reason.ORGANISATION: QT_TRANSLATE_NOOP(
        "Messages", "This names the organisation, and your rules say not to."
    ),
    Reason.TOO_LONG: QT_TRANSLATE_NOOP("Messages", "The letter is too long for one page."),
    Reason.COULD_GO: QT_TRANSLATE_NOOP("Messages", "The letter can do without this sentence."),
    Reason.GAP: QT_TRANSLATE_NOOP("Messages", "This looks like a gap that is still to be filled."),
    Reason.OTHER_COUNTRY: QT_TRANSLATE_NOOP(
        "Messages", "The sheet doesn't speak of this country: is it from another letter?"
    ),
    Reason.OTHER_OFFICIAL: QT_TRANSLATE_NOOP(
        "Messages", "This greets somebody else than the one whom the letter goes to."
    ),
    Reason.PAST_AS_COMING: QT_TRANSLATE_NOOP(
        "Messages", "This calls a day coming that has passed."
    ),
    Reason.DEADLINE_PASSED: QT_TRANSLATE_NOOP("Messages", "The last day has passed."),
    Reason.LAST_DAY: QT_TRANSLATE_NOOP("Messages", "Today is the last day."),
    Reason.DEADLINE_SOON: QT_TRANSLATE_NOOP(
        "Messages", "The last day is near: a letter by post may come too late."
    ),
    Reason.DEADLINE_UNKNOWN: QT_TRANSLATE_NOOP("Messages", "The sheet gives no last day."),
    Reason.LANGUAGE_NOT_LISTED: QT_TRANSLATE_NOOP(
        "Messages", "The sheet doesn't ask for letters in this language."
    ),
    Reason.NO_GLYPH: QT_TRANSLATE_NOOP("Messages", "This sign can't be printed."),
}
_LONGEST = 120  # characters of the quoted words: a sentence can be a page


def check_note_sentence(note: CheckNote) -> str:
    """Why *note* was made, without the words that it is about."""
    return translated(_REASON[note.reason])


def noted_words(note: CheckNote) -> str:
    """The words that *note* is about, on one line that isn't too long."""
    words = " ".join(note.text.split())
    return words if len(words) <= _LONGEST else f"{words[:_LONGEST].rstrip()}…"
