"""`paravion check-language`: what is wrong with a folder of wordings."""

import argparse

from ..domain.language_fault import FaultKind, LanguageFault
from ..usecases.check_language import check_language
from .usage_error import FaultsFoundError, UsageError


def run(arguments: argparse.Namespace) -> None:
    """Print the faults of the folder, each with its file and line; none: say so.

    Raises FaultsFoundError where there are some.
    """
    try:
        faults = check_language(arguments.folder)
    except OSError:
        raise UsageError("There is no such folder, or it can't be read.") from None
    for fault in faults:
        print(_sentence(fault))
    if faults:
        count = "1 fault was" if len(faults) == 1 else f"{len(faults)} faults were"
        raise FaultsFoundError(f"{count} found.")
    print("Nothing is wrong with this folder.")


_SENTENCES = {
    FaultKind.MISSING_FILE: "this file is missing.",
    FaultKind.UNKNOWN_FILE: "no language has a file of this name; is it misspelt?",
    FaultKind.NOT_UTF8: "the file isn't UTF-8 text.",
    FaultKind.TOO_LARGE: "the file is far too large.",
    FaultKind.SYNTAX: "this can't be understood: {text}.",
    FaultKind.BLANK_LINE: "a blank line cuts this wording in two: one wording is one paragraph.",
    FaultKind.FORBIDDEN: "only gaps and “if … else … endif” may stand in a wording, "
    "not this ({text}).",
    FaultKind.UNKNOWN_GAP: "nothing is ever filled into “{text}”.",
    FaultKind.MISSING_GAP: "this wording leaves out “{text}”, which the others tell.",
    FaultKind.FEW_WORDINGS: "there should be at least {text} different wordings.",
    FaultKind.TWICE: "the same words stand here twice: “{text}”.",
    FaultKind.DOUBLE_SPACE: "two spaces follow each other: “{text}”.",
    FaultKind.NO_END: "no full stop, question or exclamation mark ends “{text}”.",
    FaultKind.QUOTATION: "{text} is no quotation mark or apostrophe of this language.",
    FaultKind.SPACING: "the space before a mark is wrong for this language: “{text}”.",
    FaultKind.OPENING_MARK: "a Spanish sentence with its second mark needs the first, too: {text}.",
    FaultKind.MISSING_PHRASE: "the phrase “{text}” is missing.",
    FaultKind.UNKNOWN_PHRASE: "there is no phrase of the name “{text}”; is it misspelt?",
    FaultKind.NO_TEXT: "what stands at “{text}” is not of the kind that belongs there.",
    FaultKind.UNKNOWN_OPENING: "the program never begins a request with “{text}”.",
}


def _sentence(fault: LanguageFault) -> str:
    place = f"{fault.file}, line {fault.line}" if fault.line else fault.file
    return f"{place}: {_SENTENCES[fault.kind].replace('{text}', fault.text)}"
