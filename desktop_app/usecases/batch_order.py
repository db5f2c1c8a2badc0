"""What a batch is to make, as it is handed to whoever makes a part of it."""

from dataclasses import dataclass, replace
from enum import Enum
from hashlib import sha256
from pathlib import Path

from .. import __version__
from ..domain.draft import Draft
from ..domain.errors import AppealError
from ..domain.letter import LayoutName, usual_layout
from ..domain.letter_kind import LetterKind
from ..domain.options import PackOptions
from ..domain.remark import Remark
from ..domain.urgent_action import UrgentAction
from ..domain.writers import Writer
from .write_kind import recipients_meant, write_kind
from .write_letters import Composition


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchOrder:
    """All that holds for every row; a row's own choices go before these.

    *out* is the folder that gets a folder for each row, or the one PDF file. *layout* None: that of
    each writer's country.
    """

    action: UrgentAction
    draft: Draft
    options: PackOptions
    kind: LetterKind | None
    out: Path
    layout: LayoutName | None = None

    def shared(self) -> str:
        """A check sum of what each letter is made of beside its row."""
        everything = (__version__, self.action, self.draft, self.options, self.kind, self.layout)
        return sha256(repr(everything).encode("utf-8", "surrogatepass")).hexdigest()

    def options_for(self, writer: Writer) -> PackOptions:
        """How the pack of *writer* is made."""
        usual = usual_layout(writer.sender.country, self.options.paper)
        return replace(
            self.options,
            disclosure=writer.disclosure or self.options.disclosure,
            layout=self.layout or usual,
        )

    def draft_for(self, writer: Writer) -> Draft:
        """What *writer* chooses; the row's number deals out the wordings."""
        return replace(
            self.draft,
            writer=writer.number,
            language=writer.language or self.draft.language,
            chosen_recipients=self.recipients_for(writer),
        )

    def recipients_for(self, writer: Writer) -> tuple[int, ...] | None:
        """Whom *writer* writes to, None for everyone."""
        if writer.officials is None:
            return self.draft.chosen_recipients
        return recipients_meant(writer.officials, self.action)

    def composed(self, writer: Writer) -> Composition:
        """The letters of *writer*.

        Raises NothingToWriteError, NoSuchRecipientError or SenderError.
        """
        draft, options = self.draft_for(writer), self.options_for(writer)
        return write_kind(self.kind, self.action, draft, writer.sender, options)


class RowState(Enum):
    """What became of a row."""

    MADE = "made"
    WHOLE = "whole"  # it was already, from an earlier run
    FAULT = "fault"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowResult:
    """What became of one row; *error* says why nothing was made, else None."""

    number: int
    line: int
    state: RowState
    letters: int = 0
    remarks: tuple[Remark, ...] = ()
    error: AppealError | None = None
