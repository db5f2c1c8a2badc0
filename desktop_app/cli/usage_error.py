"""The error of a command that makes no sense."""

from ..domain.errors import AppealError


class UsageError(AppealError):
    """What was typed makes no command. The message is a sentence for the user."""


class FaultsFoundError(UsageError):
    """What was to be checked has faults; they are told already, the message counts them."""
