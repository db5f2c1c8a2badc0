"""Puts a macOS sandbox around a helper's command. Parent side; not run here.

Source: the manual of `sandbox-exec`, and the profiles in /System/Library/Sandbox/Profiles.
Python must read its own modules until it is warm, so files may be read below the folders that hold
them, nowhere else; nothing may be written, started or connected to.
"""

from collections.abc import Sequence

_PROFILE = """(version 1)
(deny default)
(allow process-exec* (literal (param "PROGRAM")))
(allow file-read-metadata)
(allow file-read* (subpath "/usr/lib") (subpath "/System/Library") (subpath "/Library/Frameworks")
  (literal "/dev/null") (literal "/dev/urandom"){folders})
(allow sysctl-read)
(allow signal (target self))
"""


def sandboxed(command: Sequence[str], folders: Sequence[str]) -> list[str]:
    """*command* as one that runs in a sandbox and can read below *folders* alone.

    Paths go in as parameters, never into the profile's text: a folder's name is no rule.
    """
    names = [f"FOLDER{number}" for number in range(len(folders))]
    profile = _PROFILE.format(folders="".join(f' (subpath (param "{name}"))' for name in names))
    parameters = [f"{name}={folder}" for name, folder in zip(names, folders, strict=True)]
    defined = [part for one in (f"PROGRAM={command[0]}", *parameters) for part in ("-D", one)]
    return ["/usr/bin/sandbox-exec", *defined, "-p", profile, *command]
