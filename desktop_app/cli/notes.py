"""What the command line says of the notes on a letter: the reason, and a way out."""

from ..domain.check_note import CheckNote, Reason

_LONGEST = 80  # characters of a letter that are quoted
_INSTEAD = " Instead: “{alternative}”."
_REASONS = {
    Reason.INSULT: "“{text}” may offend; say what happened, and ask.",
    Reason.ACCUSATION: "“{text}” accuses the reader; say what is known, or what you fear.",
    Reason.THREAT: "“{text}” may be read as a threat; ask instead.",
    Reason.SARCASM: "“{text}” may be read as mockery; plain words reach further.",
    Reason.CAPITALS: "“{text}” shouts.",
    Reason.EXCLAMATION: "“{text}”: a full stop is calmer.",
    Reason.POLITICS: "“{text}” takes sides in politics; the appeal is about people's rights.",
    Reason.JARGON: "“{text}” is a term that not every reader knows.",
    Reason.NOT_ASKED: "“{text}” is not asked by this appeal.",
    Reason.NOT_COVERED: "the letter doesn't ask for this point: “{text}”",
    Reason.NAME_MISSING: "the letter doesn't name {text}.",
    Reason.NAME_MISSPELT: "“{text}” looks like a name misspelt.",
    Reason.SPELLING: "“{text}” looks misspelt.",
    Reason.ORGANISATION: "“{text}” names the organisation, which the rules say not to.",
    Reason.TOO_LONG: "the letter is longer than one page, by about {text} lines.",
    Reason.COULD_GO: "“{text}” could go.",
    Reason.GAP: "“{text}” looks like a gap that is still to be filled in.",
    Reason.OTHER_COUNTRY: "the sheet doesn't speak of {text}; is it from another letter?",
    Reason.OTHER_OFFICIAL: "“{text}” greets somebody else than whom the letter goes to.",
    Reason.PAST_AS_COMING: "“{text}” calls a day coming that has passed.",
    Reason.DEADLINE_PASSED: "the deadline of {text} has passed; ask the section office first.",
    Reason.LAST_DAY: "today is the last day for this appeal; fax or e-mail arrive in time.",
    Reason.DEADLINE_SOON: "the deadline is {text}; a letter by post may come too late.",
    Reason.DEADLINE_UNKNOWN: "the sheet gives no date until when appeals are wanted.",
    Reason.LANGUAGE_NOT_LISTED: "the sheet does not list {text} among the languages to write in.",
    Reason.NO_GLYPH: "“{text}” can't be printed by the letter face.",
}


def note_sentence(note: CheckNote) -> str:
    """What the note says, on one line, whatever the letter's words hold."""
    words = " ".join("".join(sign if sign.isprintable() else " " for sign in note.text).split())
    if len(words) > _LONGEST and note.reason is not Reason.NOT_COVERED:
        words = f"{words[:_LONGEST]}…"
    sentence = _REASONS[note.reason].replace("{text}", words)  # not format: they may hold braces
    if note.alternative:
        sentence += _INSTEAD.replace("{alternative}", " ".join(note.alternative.split()))
    return sentence
