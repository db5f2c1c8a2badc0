"""What is wrong with a folder of wordings."""

from pathlib import Path

from ...domain.language_fault import FaultKind, LanguageFault
from .folder import Folder
from .phrases import check_phrases
from .requests import check_requests
from .templates import check_templates, expected_templates

_TABLES = frozenset(("phrases.toml", "requests.toml"))


def check_folder(path: Path) -> tuple[LanguageFault, ...]:
    """All faults of the folder *path*, file by file; its name is the language's code, as "pt".

    Nothing in it is run: templates are parsed, and looked at. Raises OSError where the folder
    can't be read.
    """
    found: list[LanguageFault] = []
    folder = Folder(path, found.append)
    language = path.resolve().name
    unknown = sorted(folder.names - expected_templates() - _TABLES)
    found += [LanguageFault(kind=FaultKind.UNKNOWN_FILE, file=name) for name in unknown]
    check_templates(folder, language)
    check_phrases(folder, language)
    check_requests(folder, language)
    return tuple(sorted(dict.fromkeys(found), key=lambda one: (one.file, one.line)))
