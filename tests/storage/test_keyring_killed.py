"""The keyring's daemon is killed at any moment while a key is being kept.

Four times in every run; with PARAVION_LONG=1 in the environment two hundred times.
"""

import os
import random
import signal
import time
from base64 import b64encode

from storage.keyring_session import Call, needs_keyring, session

from desktop_app.domain.errors import KeyringFault
from desktop_app.storage.keyring_entry import keep_key

pytestmark = needs_keyring

_COUNT = 200 if os.environ.get("PARAVION_LONG") == "1" else 4
_LONGEST_S = 0.8  # by then most keys have been kept
_HONEST = (KeyringFault.BROKE, KeyringFault.NO_DAEMON, KeyringFault.MISSING)


def test_a_key_that_counts_as_kept_is_there_after_the_daemon_was_killed(tmp_path, monkeypatch):
    chance = random.Random(7)
    kept = {}
    with session(tmp_path / "session", monkeypatch) as desktop:
        desktop.start_daemon()
        for number in range(_COUNT):
            vault, key = f"vault-{number}", chance.randbytes(32)
            call = Call(keep_key, vault, key)
            if number == 0:
                call.result()  # one at least comes after, and the next before
            elif number > 1:
                time.sleep(chance.uniform(0, _LONGEST_S))
            desktop.signal_daemon(signal.SIGKILL)
            outcome = call.result()
            assert outcome is None or outcome in _HONEST
            if outcome is None:
                kept[vault] = [b64encode(key)]
            desktop.start_daemon()
            # GNOME's keyring makes an entry first and fills it then: killed between, it is empty
            assert desktop.secrets(vault) in ([], [b""], [b64encode(key)])

        assert 0 < len(kept) < _COUNT  # some kills came in between, some after
        assert {vault: desktop.secrets(vault) for vault in kept} == kept
